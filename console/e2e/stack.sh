#!/usr/bin/env bash
# Runs the local stack with the demo farm, as it was built, on a port and with data of its own.
# Usage: stack.sh PORT [DATA [ARGS...]]; without DATA they are forgotten.
set -euo pipefail
port=$1
data=${2:-$(mktemp -d)}
cd "$(dirname "$0")/../.."
exec "${JAVA_HOME:?}/bin/java" @local/jvm.options -jar local/target/local-1.0.0.jar --port "$port" --data "$data" "${@:3}"
