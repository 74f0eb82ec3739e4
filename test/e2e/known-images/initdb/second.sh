#!/bin/sh
# Is run, as it may be executed; what may not would be read by the shell that starts the server.
mariadb -uroot -p"$MARIADB_ROOT_PASSWORD" app -e "INSERT INTO start VALUES ('$(basename "$0")')"
