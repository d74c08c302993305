#!/bin/sh
# Starts Lookalike on macOS by a double click.
exec "$(dirname -- "$0")/lookalike.sh" "$@"
