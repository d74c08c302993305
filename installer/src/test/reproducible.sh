#!/bin/sh
# Builds the same commit in two folders and compares what comes out, byte by byte: reproducible.sh [MAVEN ARGUMENT…]
# Java is that of JAVA_HOME; with -Pnative the packages are compared as well. Java 17 writes no archive of classes twice alike (random
# identities, unset bytes between fields, the order of its threads), so with it the packages are compared by what they hold beside.
set -eu
root=$(cd "$(dirname "$0")/../../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
release=$("$java" -XshowSettings:properties -version 2>&1 | sed -n 's/.*java\.specification\.version = //p')

# The sum of a package's names, rights, times, links and contents, but for the archives of classes.
contents() {
    rm -rf "$work/unpacked"
    mkdir "$work/unpacked"
    case $1 in
        *.deb)
            dpkg-deb -x "$1" "$work/unpacked"
            dpkg-deb -f "$1" >"$work/unpacked/control"
            touch -d @0 "$work/unpacked/control"
            ;;
        *.rpm)
            cp "$1" "$work/one.rpm"
            rpm2archive "$work/one.rpm"
            tar -xzf "$work/one.rpm.tgz" -C "$work/unpacked"
            ;;
        *.tar.gz) tar -xzf "$1" -C "$work/unpacked" ;;
        *.zip) unzip -q "$1" -d "$work/unpacked" ;;
    esac
    (cd "$work/unpacked" && find . -mindepth 1 -printf '%P %m %T@ %l\n' && find . -type f ! -name '*.jsa' -exec sha256sum {} +) |
        LC_ALL=C sort | sha256sum | cut -d' ' -f1
}

for folder in one "another folder"; do
    git clone -q "$root" "$work/$folder"
    (cd "$work/$folder" && ./mvnw -q package -DskipTests "$@" >"$work/log" 2>&1) || { cat "$work/log" >&2; exit 1; }
    (
        cd "$work/$folder"
        find app/target/lookalike.jar plugin-api/target/*.jar installer/target/*.zip installer/target/native -maxdepth 1 -type f \
            2>/dev/null | LC_ALL=C sort | while read -r file; do
            case $release,$file in
                17,installer/target/native/*) echo "$(contents "$file")  $file (but for *.jsa)" ;;
                *) sha256sum "$file" ;;
            esac
        done
    ) >"$work/$folder.sums"
done
for wanted in app/target/lookalike.jar installer/target/lookalike; do
    grep -q " $wanted" "$work/one.sums" || { echo "nothing to compare: no $wanted" >&2; exit 1; }
done
diff "$work/one.sums" "$work/another folder.sums" || { echo 'two builds are not the same' >&2; exit 1; }
sed 's/^/the same: /' "$work/one.sums"
