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
if ! java=$(command -v "$java"); then
    echo "Lookalike needs Java 17 or newer, and none was found. Install one, for example from https://adoptium.net" >&2
    exit 1
fi

data=${LOOKALIKE_HOME:-$here/data}
if ! mkdir -p "$data" 2>/dev/null || ! [ -w "$data" ]; then
    for word in "$@"; do
        case $word in --data | --data=* | -h | --help | -V | --version) data= ;; esac
    done
    if [ -n "$data" ]; then
        echo "Lookalike cannot write to $data, where it keeps what it knows: is the disk read-only? Name another folder: --data DIR" >&2
        exit 1
    fi
fi

# With an archive of its classes Java starts in half the time. It fits one Java and one place alone.
list=$here/runtime/lib/lookalike.classlist
if [ -z "$data" ] || [ -n "$LOOKALIKE_NO_ARCHIVE" ]; then
    exec "$java" -jar "$here/lookalike.jar" "$@"
fi
if ! [ -f "$list" ]; then
    # An installed Java makes and renews one by itself, from version 19 on.
    mkdir -p "$data/classes" 2>/dev/null
    exec "$java" -XX:+IgnoreUnrecognizedVMOptions -XX:+AutoCreateSharedArchive -XX:SharedArchiveFile="$data/classes/auto.jsa" \
        -Xlog:disable -jar "$here/lookalike.jar" "$@"
fi
# For the Java of this folder it is made here, in the background; its name says for what, so that none is used that does not fit.
# shellcheck disable=SC2012
key=$(ls -ln -- "$here/lookalike.jar" "$java" | cksum | tr ' ' '-')
archive=$data/classes/$key.jsa
if ! [ -f "$archive" ]; then
    (
        # Whoever starts a second program meanwhile makes none.
        mkdir -p "$data/classes" && mkdir "$data/classes/making" || exit
        trap 'rm -rf "$data/classes/making"' EXIT
        "$java" -Xshare:dump -XX:SharedClassListFile="$list" -XX:SharedArchiveFile="$data/classes/making/new" -Xlog:disable \
            -cp "$here/lookalike.jar" && rm -f "$data"/classes/*.jsa && mv "$data/classes/making/new" "$archive"
    ) >/dev/null 2>&1 </dev/null &
    exec "$java" -jar "$here/lookalike.jar" "$@"
fi
exec "$java" -XX:SharedArchiveFile="$archive" -Xshare:auto -Xlog:disable -jar "$here/lookalike.jar" "$@"
