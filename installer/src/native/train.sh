#!/usr/bin/env bash
# Says which classes a start, a scan, a search and the window need, by running them: train.sh IMAGE PICTURES
# IMAGE holds runtime/ and lookalike.jar. lookalike.classlist is what this said on Linux, with the window, of each Java that is
# supported, sorted; make it anew when native.sh says that a start loads too many classes beside the archive:
#   ./mvnw package -Pnative -DskipTests; (for Java 17, then for 25) train.sh installer/target/native/image .github/images >>LIST
#   LC_ALL=C sort -u LIST >installer/src/native/lookalike.classlist
set -euo pipefail
image=$(cd "$1" && pwd) pictures=$(cd "$2" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export LOOKALIKE_HOME=$work/data
mkdir "$work/pictures"
cp "$pictures"/*.png "$work/pictures/"
cp "$pictures"/review-light.png "$work/pictures/twin.png"
number=0

java() {
    cd "$image"
    exec "$image/runtime/bin/java" -Xshare:off -XX:DumpLoadedClassList="$work/$number.list" -jar lookalike.jar "$@" >/dev/null 2>&1
}
run() {
    number=$((number + 1))
    (java "$@")
}

# A search says by its code that it found something.
run --version
run scan "$work/pictures"
run find "$work/pictures" --format json || [ $? = 11 ]
run plan "$work/pictures" --output "$work/plan.json"
run apply "$work/plan.json" --dry-run
run history
run list plugins
if [ "$(uname -s)" != Linux ] || [ -n "${DISPLAY:-}" ]; then
    number=window
    java &
    sleep 12
    kill $! 2>/dev/null || true
    wait $! 2>/dev/null || true
fi
# Of classes that have no place in an archive the lists say by which loader they came; @cp tells what was looked up while running,
# which depends on the moment.
cat "$work"/*.list | grep -v -e '^#' -e '^@cp' -e 'source:' | sed 's/ id: [0-9]*.*$//' | LC_ALL=C sort -u
