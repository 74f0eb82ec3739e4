/**
 * The highest number of a user or a group that a container engine and Kubernetes take.
 *
 * @see https://docs.docker.com/reference/cli/docker/container/run/#user
 */
export const MAX_ID = 2_147_483_647;
