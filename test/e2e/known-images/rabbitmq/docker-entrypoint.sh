#!/bin/bash
# The official image's contract: root hands over to uid 999, any user works.
set -euo pipefail
if [[ $1 == rabbitmq* && $(id -u) == 0 ]]; then
  [[ $1 == rabbitmq-server ]] && find /var/lib/rabbitmq \! -user rabbitmq -exec chown rabbitmq '{}' +
  exec setpriv --reuid rabbitmq --regid rabbitmq --clear-groups "$0" "$@"
fi
exec "$@"
