#!/bin/sh
# Builds the same commit in two folders and compares what comes out, byte by byte: reproducible.sh [MAVEN ARGUMENT…]
# Java is that of JAVA_HOME; with -Pnative the packages are compared as well.
set -eu
root=$(cd "$(dirname "$0")/../../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for folder in one "another folder"; do
    git clone -q "$root" "$work/$folder"
    (cd "$work/$folder" && ./mvnw -q package -DskipTests "$@" >"$work/log" 2>&1) || { cat "$work/log" >&2; exit 1; }
    (cd "$work/$folder" && find app/target/lookalike.jar plugin-api/target/*.jar installer/target/*.zip installer/target/native \
        -maxdepth 1 -type f 2>/dev/null | LC_ALL=C sort | xargs sha256sum) >"$work/$folder.sums"
done
for wanted in app/target/lookalike.jar installer/target/lookalike; do
    grep -q " $wanted" "$work/one.sums" || { echo "nothing to compare: no $wanted" >&2; exit 1; }
done
diff "$work/one.sums" "$work/another folder.sums" || { echo 'two builds are not the same' >&2; exit 1; }
sed 's/^/the same: /' "$work/one.sums"
