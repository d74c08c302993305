#!/bin/sh
# Builds the same commit in two folders and compares what comes out, byte by byte: reproducible.sh [MAVEN ARGUMENT…]
# Java is that of JAVA_HOME.
set -eu
root=$(cd "$(dirname "$0")/../../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for folder in one "another folder"; do
    git clone -q "$root" "$work/$folder"
    (cd "$work/$folder" && ./mvnw -q package -DskipTests "$@" >"$work/log" 2>&1) || { cat "$work/log" >&2; exit 1; }
done
(cd "$work/one" && find app/target/lookalike.jar plugin-api/target/*.jar installer/target/*.zip installer/target/native \
    -maxdepth 1 -type f 2>/dev/null) | while read -r file; do
    cmp "$work/one/$file" "$work/another folder/$file"
    echo "the same: $file, $(sha256sum <"$work/one/$file" | cut -c1-16)…"
done
