#!/bin/bash
# The official image's contract for --connect: whether the server has its network, asked as the user for health checks.
set -euo pipefail
[[ $1 == --connect ]] || { echo "healthcheck unknown option or test '$1'" >&2; exit 1; }
networking=$(mariadb --defaults-extra-file=/var/lib/mysql/.my-healthcheck.cnf --protocol socket -BN -e 'select @@skip_networking')
[[ $networking == 0 ]]
