#!/bin/bash
# The official image's contract: MARIADB_* or MYSQL_* and their *_FILE forms, /docker-entrypoint-initdb.d, root hands
# over to uid 999, any user works; the first start has a server without a network, and makes a user for health checks.
set -eo pipefail
shopt -s nullglob
data=/var/lib/mysql socket=/run/mysqld/mysqld.sock
# value NAME: of MARIADB_NAME, MARIADB_NAME_FILE, or with the old prefix.
value() {
  local prefix name file
  for prefix in MARIADB MYSQL; do
    name=${prefix}_$1 file=${prefix}_$1_FILE
    if [[ -n ${!name:-} ]]; then printf %s "${!name}"; return; fi
    if [[ -n ${!file:-} ]]; then printf %s "$(<"${!file}")"; return; fi
  done
}
[[ ${1:-} == -* ]] && set -- mariadbd "$@"
if [[ $1 != mariadbd && $1 != mysqld ]]; then exec "$@"; fi
mkdir -p "$data" "${socket%/*}"
if [[ $(id -u) == 0 ]]; then
  find "$data" "${socket%/*}" \! -user mysql -exec chown mysql: '{}' +
  exec setpriv --reuid mysql --regid mysql --clear-groups "$0" "$@"
fi
if [[ ! -d $data/mysql ]]; then
  root=$(value ROOT_PASSWORD) user=$(value USER) password=$(value PASSWORD) database=$(value DATABASE)
  if [[ -z $root && -z $(value ALLOW_EMPTY_ROOT_PASSWORD)$(value RANDOM_ROOT_PASSWORD) ]]; then
    echo >&2 'Database is uninitialized and password option is not specified'
    exit 1
  fi
  mariadb-install-db --datadir="$data" --rpm --auth-root-authentication-method=normal --skip-test-db >/dev/null
  echo 'Starting temporary server'
  "$@" --skip-networking --socket="$socket" &
  server=$!
  # Longer than a probe's period: it must not count as ready.
  for _ in {1..30}; do mariadb -uroot --socket="$socket" -e 'select 1' >/dev/null 2>&1 && break; sleep 1; done
  sleep 6
  check=$(head -c 18 /dev/urandom | base64)
  mariadb -uroot --socket="$socket" mysql <<SQL
${database:+CREATE DATABASE IF NOT EXISTS \`$database\`;}
${user:+CREATE USER '$user'@'%' IDENTIFIED BY '$password';}
${user:+${database:+GRANT ALL ON \`$database\`.* TO '$user'@'%';}}
CREATE USER healthcheck@'127.0.0.1' IDENTIFIED BY '$check', healthcheck@'::1' IDENTIFIED BY '$check', healthcheck@localhost IDENTIFIED BY '$check';
CREATE USER root@'%' IDENTIFIED BY '$root';
GRANT ALL ON *.* TO root@'%' WITH GRANT OPTION;
SET PASSWORD FOR root@localhost = PASSWORD('$root');
SQL
  (umask 077 && printf '[mariadb-client]\nport=3306\nsocket=%s\nuser=healthcheck\npassword=%s\n' "$socket" "$check" >"$data/.my-healthcheck.cnf")
  for file in /docker-entrypoint-initdb.d/*; do
    case $file in
      *.sh) if [[ -x $file ]]; then "$file"; else . "$file"; fi ;;
      *.sql) MYSQL_PWD=$root mariadb -uroot --socket="$socket" ${database:+"$database"} <"$file" ;;
    esac
  done
  kill "$server" && wait "$server"
  echo 'MariaDB init process done. Ready for start up.'
fi
exec "$@"
