#!/bin/sh
# Starts Lookalike from this folder; what it remembers stays here, in data/.
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)

# Under a POSIX locale Java cannot open file names beyond ASCII, not even its own folder's.
case $(locale charmap 2>/dev/null) in
    UTF-8 | utf8 | '') ;;
    *) export LC_ALL=C.UTF-8 ;;
esac

java=${JAVA_HOME:+$JAVA_HOME/bin/}java
if [ -x "$here/runtime/bin/java" ]; then java=$here/runtime/bin/java; fi
if ! command -v "$java" >/dev/null 2>&1; then
    echo "Lookalike needs Java 17 or newer, and none was found. Install one, for example from https://adoptium.net" >&2
    exit 1
fi
exec "$java" -jar "$here/lookalike.jar" "$@"
