/** `$NAME`, `${NAME}` and `${NAME:-default}` in a Dockerfile. */
export const VARIABLE = /\$\{?(\w+)(?::-([^}]*))?\}?/g;
