#!/usr/bin/env bash
# Says how long a start takes, as times of "java -version" of the same Java: start.sh IMAGE [JDK…]
# IMAGE is what package.sh made (installer/target/native/image), with its launcher; its jar is started by each JDK as well. Medians of
# five rounds (ROUNDS) in which all take turns, of wall time. Until the window is visible is measured where DISPLAY names a screen (xdotool).
set -euo pipefail
image=$(cd "$1" && pwd)
shift
rounds=${ROUNDS:-5}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export LOOKALIKE_HOME=$work/data
# Without a locale a bare jar starts itself anew, as a process that is not waited for here.
export LC_ALL=C.UTF-8
pictures=$work/pictures
mkdir "$pictures"
# A thousand drawings of their own.
awk -v folder="$pictures" 'BEGIN {
    srand(17)
    for (n = 0; n < 1000; n++) {
        file = sprintf("%s/%04d.pgm", folder, n)
        print "P2 48 48 255" >file
        for (c = 0; c < 36; c++) cell[c] = int(rand() * 256)
        for (y = 0; y < 48; y++) for (x = 0; x < 48; x++) print cell[int(y / 8) * 6 + int(x / 8)] >file
        close(file)
    }
}'

now() { date +%s%N; }
timed() { # NAME COMMAND…
    local name=$1 begin code=0
    shift
    begin=$(now)
    "$@" >/dev/null 2>"$work/err" || code=$?
    echo $((($(now) - begin) / 1000)) >>"$work/$name"
    [ $code = 0 ] || [ $code = 11 ] || { echo "$* ended with $code: $(cat "$work/err")" >&2; exit 1; }
}
window() { # NAME COMMAND…
    local name=$1 begin process
    shift
    begin=$(now)
    "$@" >/dev/null 2>&1 &
    process=$!
    until xdotool search --onlyvisible --name '^Lookalike' >/dev/null 2>&1; do
        if [ $((($(now) - begin) / 1000000000)) -ge 60 ]; then echo "no window of $*" >&2; exit 1; fi
    done
    echo $((($(now) - begin) / 1000)) >>"$work/$name"
    kill $process
    wait $process 2>/dev/null || true
}
median() { sort -n "$work/$1" | sed -n "$(((rounds + 1) / 2))p"; }

names=(launcher)
javas=("$image/runtime/bin/java")
for jdk in "$@"; do
    names+=("jar-${#names[@]}")
    javas+=("$jdk/bin/java")
done
program() { # NUMBER ARGUMENT…
    local number=$1
    shift
    if [ "$number" = 0 ]; then command=("$image/lookalike" "$@"); else command=("${javas[$number]}" -jar "$image/lookalike.jar" "$@"); fi
}

# All take turns over one index: what a search finds does not depend on the Java.
program 0 find "$pictures"
timed warm "${command[@]}"
for ((round = 0; round < rounds; round++)); do
    for ((i = 0; i < ${#names[@]}; i++)); do
        timed "java-$i" "${javas[$i]}" -version
        program $i --version
        timed "version-$i" "${command[@]}"
        program $i find "$pictures"
        timed "find-$i" "${command[@]}"
        program $i
        if [ -n "${DISPLAY:-}" ]; then window "window-$i" "${command[@]}"; fi
    done
done
echo "load $(cut -d' ' -f1 /proc/loadavg), $(nproc) processors"
echo '| | `java -version` | `--version` | window visible | `find`, nothing new of 1000 |'
echo '|---|---|---|---|---|'
for ((i = 0; i < ${#names[@]}; i++)); do
    version=$("${javas[$i]}" -XshowSettings:properties -version 2>&1 | sed -n 's/.*java\.runtime\.version = //p')
    row="| $([ $i = 0 ] && echo 'packaged launcher' || echo 'bare jar'), Java $version | $(($(median "java-$i") / 1000)) ms |"
    for what in version window find; do
        if [ -f "$work/$what-$i" ]; then
            row+=$(awk -v t="$(median "$what-$i")" -v j="$(median "java-$i")" 'BEGIN { printf " %d ms, %.1f × |", t / 1000, t / j }')
        else
            row+=' |'
        fi
    done
    echo "$row"
done
