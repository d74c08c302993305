#!/bin/sh
# Starts Lookalike as it was installed: its own Java and an archive of its classes lie beside this file.
file=$0
while [ -L "$file" ]; do
    target=$(readlink -- "$file")
    case $target in
        /*) file=$target ;;
        *) file=$(dirname -- "$file")/$target ;;
    esac
done
here=$(CDPATH='' cd -- "$(dirname -- "$file")" && pwd)

# Under a POSIX locale Java cannot open file names beyond ASCII.
case ${LC_ALL:-${LC_CTYPE:-$LANG}} in
    *UTF-8 | *utf8 | *UTF8) ;;
    *) export LC_ALL=C.UTF-8 ;;
esac

# What ends within a second gains nothing by compiling well; what reads thousands of pictures does.
command=
for word in "$@"; do
    case $word in
        --data | --index | --config | --color) ;;
        -*) ;;
        scan | find | plan | serve | open) command=long ;;
        *) : "${command:=short}" ;;
    esac
    if [ "$command" = long ]; then break; fi
done
case $#,$command in
    0,* | *,long) set -- -jar "$here/lookalike.jar" "$@" ;;
    *) set -- -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -jar "$here/lookalike.jar" "$@" ;;
esac
exec "$here/runtime/bin/java" -XX:SharedArchiveFile="$here/classes.jsa" -Xshare:auto -Xlog:disable "$@"
