#!/bin/sh
# Starts the portable folder as its user would: portable.sh FOLDER PICTURES WORK
# FOLDER is what is carried, PICTURES a few to lie beside it.
set -eu
folder=$1 pictures=$2 work=$3
unset LOOKALIKE_HOME XDG_DATA_HOME || true

fail() { echo "portable: $*" >&2; exit 1; }
expect() { # CODE COMMAND…
    wanted=$1
    shift
    code=0
    "$@" >"$work/out" 2>"$work/err" || code=$?
    [ "$code" = "$wanted" ] || fail "$* ended with $code, not $wanted: $(cat "$work/out" "$work/err")"
}

chmod -R u+w "$work" 2>/dev/null || true
rm -rf "$work"
mkdir -p "$work/first drive/pictures"
cp -R "$folder" "$work/first drive/Lookalike"
cp "$pictures"/*.png "$work/first drive/pictures/"
number=$(find "$work/first drive/pictures" -name '*.png' | wc -l | tr -d ' ')

expect 0 "$work/first drive/Lookalike/lookalike.sh" --version
grep -q '^Lookalike [0-9]' "$work/out" || fail "no version: $(cat "$work/out")"
expect 0 "$work/first drive/Lookalike/lookalike.sh" scan "$work/first drive/pictures"
grep -q "$number read" "$work/out" || fail "not all was read: $(cat "$work/out")"
[ -f "$work/first drive/Lookalike/data/index.mv.db" ] || fail 'the index lies elsewhere'

# Moved as a whole, nothing is read again.
moved() { # FROM TO
    expect 0 "$2/Lookalike/lookalike.sh" index relocate "$1/pictures" "$2/pictures"
    expect 0 "$2/Lookalike/lookalike.sh" scan "$2/pictures"
    grep -q ' 0 read' "$work/out" || fail "read again after the move to $2: $(cat "$work/out")"
}

mv "$work/first drive" "$work/zweites Laufwerk"
moved "$work/first drive" "$work/zweites Laufwerk"
mounts='one mount'
# Another file system has other numbers of its own for each file.
if [ -d /dev/shm ] && other=$(mktemp -d /dev/shm/lookalike.XXXXXX 2>/dev/null); then
    trap 'rm -rf "$other"' EXIT
    cp -Rp "$work/zweites Laufwerk" "$other/third drive"
    mv "$work/zweites Laufwerk" "$work/away"
    moved "$work/zweites Laufwerk" "$other/third drive"
    rm -rf "$other"
    mv "$work/away" "$work/zweites Laufwerk"
    mounts='two mounts'
fi

# On a stick that cannot be written it says so, and works with another folder. Root may write anywhere.
if [ "$(id -u)" != 0 ]; then
    rm -rf "$work/zweites Laufwerk/Lookalike/data"
    chmod a-w "$work/zweites Laufwerk/Lookalike"
    expect 1 "$work/zweites Laufwerk/Lookalike/lookalike.sh" list roots
    grep -q 'read-only' "$work/err" || fail "no clear word: $(cat "$work/err")"
    expect 0 "$work/zweites Laufwerk/Lookalike/lookalike.sh" --data "$work/data" list roots
    chmod u+w "$work/zweites Laufwerk/Lookalike"
fi
rm -rf "$work"
echo "portable: moved with $number pictures over $mounts, 0 read again"
