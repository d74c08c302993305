#!/usr/bin/env bash
# Starts what package.sh built, and says how fast it does: native.sh OUT PICTURES
set -euo pipefail
out=$1 pictures=$2
here=$(cd "$(dirname "$0")" && pwd)
work=$out/test
rm -rf "$work"
mkdir -p "$work"
trap 'rm -rf "$work"' EXIT

fail() { echo "native: $*" >&2; exit 1; }
say() { echo "native: $*"; }

# A package as it would lie in the file system.
installed() { # NAME ROOT
    local root=$2 program=$2/usr/bin/lookalike
    [ "$(LOOKALIKE_HOME=$work/data "$program" --version)" = "$("$out/image/lookalike" --version)" ] || fail "$1 does not start"
    LOOKALIKE_HOME=$work/data "$program" list plugins | grep -q hash-dct || fail "$1 has no plugins"
    local code=0
    LOOKALIKE_HOME=$work/data LC_ALL='' LANG='' "$program" find --quiet "$pictures" >/dev/null || code=$?
    [ $code = 0 ] || [ $code = 11 ] || fail "$1: find ended with $code"
    local desktop=$root/usr/share/applications/io.github.lookalike.desktop
    if command -v desktop-file-validate >/dev/null; then desktop-file-validate "$desktop" || fail "$1: $desktop"; fi
    if command -v appstreamcli >/dev/null; then
        appstreamcli validate --no-net "$root/usr/share/metainfo/io.github.lookalike.metainfo.xml" >"$work/appstream" ||
            fail "$1: $(cat "$work/appstream")"
    fi
    [ -f "$root/usr/share/man/man1/lookalike-find.1.gz" ] || fail "$1 has no pages for man"
    bash -n "$root/usr/share/bash-completion/completions/lookalike" || fail "$1: completion"
    if command -v python3 >/dev/null; then
        python3 -c 'import ast, sys; ast.parse(open(sys.argv[1]).read())' \
            "$root/usr/share/nautilus-python/extensions/lookalike.py" || fail "$1: menu of Nautilus"
    fi
    say "$1 starts, $(du -sm "$root" | cut -f1) MB installed"
}

for deb in "$out"/*.deb; do
    [ -f "$deb" ] || continue
    dpkg-deb -x "$deb" "$work/deb"
    installed "$(basename "$deb"), $(du -m "$deb" | cut -f1) MB" "$work/deb"
done
for rpm in "$out"/*.rpm; do
    [ -f "$rpm" ] || continue
    mkdir "$work/rpm"
    cp "$rpm" "$work/one.rpm"
    rpm2archive "$work/one.rpm"
    tar -xzf "$work/one.rpm.tgz" -C "$work/rpm"
    installed "$(basename "$rpm"), $(du -m "$rpm" | cut -f1) MB" "$work/rpm"
done
for tar in "$out"/*.tar.gz; do
    [ -f "$tar" ] || continue
    mkdir "$work/tar"
    tar -xzf "$tar" -C "$work/tar" --strip-components=1
    installed "$(basename "$tar"), $(du -m "$tar" | cut -f1) MB" "$work/tar"
done
if [ -d "$out/AppDir" ]; then
    [ "$(LOOKALIKE_HOME=$work/data "$out/AppDir/AppRun" --version)" = "$("$out/image/lookalike" --version)" ] || fail 'AppRun does not start'
    installed AppDir "$out/AppDir"
fi
for image in "$out"/*.AppImage; do
    [ -f "$image" ] || continue
    # Unpacked, since not every system can mount it.
    (cd "$work" && "$image" --appimage-extract >/dev/null)
    installed "$(basename "$image"), $(du -m "$image" | cut -f1) MB" "$work/squashfs-root"
done
for zip in "$out"/*-portable-*.zip; do
    [ -f "$zip" ] || continue
    (cd "$work" && unzip -q "$zip")
    size=$(du -m "$zip" | cut -f1)
    [ "$size" -le 90 ] || fail "$(basename "$zip") has $size MB"
    sh "$here/portable.sh" "$work/$(basename "$zip" .zip)" "$pictures" "$work/portable"
    say "$(basename "$zip") starts, $size MB"
done
# What the list of classes does not name is read from the jar at each start.
beside=$(cd "$work" && "$out/image/runtime/bin/java" -XX:SharedArchiveFile="$out/image/classes.jsa" -Xlog:class+load:"$work/loaded" \
    -jar "$out/image/lookalike.jar" --data "$work/data" scan "$pictures" >/dev/null && grep -c 'source: file:.*lookalike.jar' "$work/loaded") || true
[ -f "$work/loaded" ] || fail 'no classes were loaded'
[ "$beside" -le 100 ] || fail "a scan loads $beside classes beside the archive: make lookalike.classlist anew (train.sh)"
say "$beside of $(wc -l <"$work/loaded") classes of a scan are not in the archive"
# Each schedule that can be tried here: what it would run, run.
if command -v systemd-analyze >/dev/null; then
    cp "$here"/../schedule/lookalike.{service,timer} "$work/"
    sed -i "s#/usr/bin/lookalike#$out/image/lookalike#" "$work/lookalike.service"
    systemd-analyze --user verify "$work/lookalike.timer" 2>&1 | grep lookalike && fail 'the timer of systemd'
    say 'the timer of systemd is sound'
fi
line=$(grep -v '^#' "$here/../schedule/lookalike.cron" | cut -d' ' -f6-)
mkdir -p "$work/home/Pictures" "$work/bin"
ln -s "$out/image/lookalike" "$work/bin/lookalike"
cp "$pictures"/*.png "$work/home/Pictures/"
said=$(env -i HOME="$work/home" XDG_DATA_HOME="$work/home" PATH="$work/bin:/usr/bin:/bin" sh -c "$line" 2>&1) || fail "cron: $said"
[ -z "$said" ] || fail "cron would mail: $said"
say 'the line of cron runs without a word'
