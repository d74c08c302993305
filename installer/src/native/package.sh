#!/usr/bin/env bash
# Builds what has its own Java, for the system this runs on, out of the finished jar: the image, the portable zip with it, and the
# packages for which the tools are there. Called by Maven (-Pnative); by hand:
#   package.sh JDK VERSION JAR OUT [DATE]
# On Windows it runs in Git's bash.
set -euo pipefail
jdk=$1 version=$2 jar=$3 out=$4
export SOURCE_DATE_EPOCH=${5:-$(date +%s)}
export TZ=UTC LC_ALL=C.UTF-8
umask 022
here=$(cd "$(dirname "$0")/.." && pwd)
root=$(cd "$here/../.." && pwd)
modules=java.base,java.desktop,java.logging,java.management,java.naming,java.prefs,java.sql,jdk.charsets,jdk.localedata,jdk.net,jdk.unsupported,jdk.zipfs

case $(uname -s) in
    Linux) system=linux ;;
    Darwin) system=macos ;;
    *) system=windows ;;
esac
case $(uname -m) in
    x86_64 | AMD64) machine=x64 ;;
    aarch64 | arm64) machine=arm64 ;;
    *) machine=$(uname -m) ;;
esac
exe=
[ $system = windows ] && exe=.exe

say() { printf 'package: %s\n' "$*"; }

# All times are that of the sources, so that two builds are the same.
settle() {
    find "$1" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} + 2>/dev/null ||
        find "$1" -exec touch -h -t "$(date -u -r "$SOURCE_DATE_EPOCH" +%Y%m%d%H%M.%S)" {} +
}

# ---- the image: program, Java, archive of classes ---------------------------------------------------------------------------
image() {
    rm -rf "$out"
    mkdir -p "$out/image"
    "$jdk/bin/jlink" --add-modules $modules --include-locales=en,de --strip-java-debug-attributes --no-header-files \
        --no-man-pages --output "$out/image/runtime" 2>/dev/null
    cp "$jar" "$out/image/lookalike.jar"
    cp "$root/LICENSE" "$out/image/LICENSE"
    if [ $system != windows ]; then install -m 755 "$here/launcher/lookalike.sh" "$out/image/lookalike"; fi
    classes
    settle "$out/image"
}

# Two archives: Java's own, for where ours does not fit, and ours. Each names the folder that it was made in, so that is the same at each
# build; what is installed lies elsewhere as a whole, which archives bear. Which classes ours takes stands in a list, since no two runs load
# quite the same.
classes() {
    local list=$out/image/runtime/lib/lookalike.classlist fixed=/tmp/lookalike-archive
    [ $system = windows ] && fixed=$out/archive
    cp "$here/native/lookalike.classlist" "$list"
    if [ $system != linux ]; then "$here/native/train.sh" "$out/image" "$root/.github/images" >>"$list"; fi
    settle "$out/image"
    mkdir "$fixed" || { say "another build makes its archive in $fixed; if none does, remove that folder"; exit 1; }
    # shellcheck disable=SC2064
    trap "rm -rf '$fixed'" EXIT
    cp -Rp "$out/image/runtime" "$out/image/lookalike.jar" "$fixed/"
    # From there, since Java's own names where it was started.
    (cd "$fixed" && runtime/bin/java$exe -Xshare:dump -Xlog:disable >/dev/null)
    (cd "$fixed/runtime" && find . -name 'classes*.jsa') | while read -r own; do
        cp "$fixed/runtime/$own" "$out/image/runtime/$own"
    done
    # With its whole path, since a shorter one would be sought where the program is started.
    "$fixed/runtime/bin/java$exe" -Xshare:dump -XX:SharedClassListFile="$fixed/runtime/lib/lookalike.classlist" \
        -XX:SharedArchiveFile="$fixed/classes.jsa" -Xlog:disable -cp "$fixed/lookalike.jar" >/dev/null
    mv "$fixed/classes.jsa" "$out/image/"
    rm -rf "$fixed"
}

# ---- the portable zip with it -----------------------------------------------------------------------------------------------
portable() {
    local name=lookalike-$version-portable-$system-$machine
    mkdir -p "$out/$name"
    cp -R "$out/image/runtime" "$out/image/lookalike.jar" "$out/image/LICENSE" "$out/$name/"
    cp "$here/portable/portable" "$out/$name/"
    sed "s/\${project.version}/$version/" "$here/portable/README.txt" >"$out/$name/README.txt"
    case $system in
        windows) cp "$here/portable/lookalike.cmd" "$here/windows/"*.cmd "$out/$name/" ;;
        macos) install -m 755 "$here/portable/lookalike.sh" "$here/portable/lookalike.command" "$out/$name/" ;;
        *) install -m 755 "$here/portable/lookalike.sh" "$out/$name/" ;;
    esac
    settle "$out/$name"
    rm -f "$out/$name.zip"
    # The JDK's own tool, since no other is everywhere; it takes a time and writes entries in the order of their names.
    (cd "$out" && find "$name" -type f | LC_ALL=C sort >"$out/names" &&
        "$jdk/bin/java" "$here/native/Zip.java" "$name.zip" "$SOURCE_DATE_EPOCH" <"$out/names")
    rm -rf "${out:?}/$name" "$out/names"
    say "$name.zip"
}

# ---- packages of Linux ------------------------------------------------------------------------------------------------------
# What a package puts where; the same for all of them.
tree() {
    local to=$1 lib=$1/usr/lib/lookalike share=$1/usr/share
    mkdir -p "$lib" "$to/usr/bin" "$share/applications" "$share/metainfo" "$share/icons/hicolor/scalable/apps" \
        "$share/man/man1" "$share/bash-completion/completions" "$share/zsh/site-functions" \
        "$share/fish/vendor_completions.d" "$share/kio/servicemenus" "$share/nautilus-python/extensions" \
        "$share/nemo/actions" "$share/doc/lookalike/examples"
    cp -R "$out/image/." "$lib/"
    ln -s ../lib/lookalike/lookalike "$to/usr/bin/lookalike"
    cp "$here/linux/io.github.lookalike.desktop" "$share/applications/"
    sed "s/@VERSION@/$version/; s/@DATE@/$(date -u -d "@$SOURCE_DATE_EPOCH" +%F)/" \
        "$here/linux/io.github.lookalike.metainfo.xml" >"$share/metainfo/io.github.lookalike.metainfo.xml"
    cp "$root/app/src/main/resources/io/github/lookalike/ui/icon/app.svg" \
        "$share/icons/hicolor/scalable/apps/io.github.lookalike.svg"
    install -m 755 "$here/linux/dolphin.desktop" "$share/kio/servicemenus/lookalike.desktop"
    cp "$here/linux/nautilus.py" "$share/nautilus-python/extensions/lookalike.py"
    cp "$here/linux/nemo.nemo_action" "$share/nemo/actions/lookalike.nemo_action"
    cp "$here"/schedule/* "$share/doc/lookalike/examples/"
    cp "$root/LICENSE" "$share/doc/lookalike/copyright"
    local program=$out/image/lookalike
    LOOKALIKE_HOME=$out/none "$program" --quiet manual "$share/man/man1"
    find "$share/man/man1" -name '*.1' -exec gzip -9n {} +
    LOOKALIKE_HOME=$out/none "$program" completion bash >"$share/bash-completion/completions/lookalike"
    LOOKALIKE_HOME=$out/none "$program" completion zsh >"$share/zsh/site-functions/_lookalike"
    LOOKALIKE_HOME=$out/none "$program" completion fish >"$share/fish/vendor_completions.d/lookalike.fish"
    rm -rf "$out/none"
    settle "$to"
}

deb() {
    command -v dpkg-deb >/dev/null || { say 'no deb: dpkg-deb is missing'; return; }
    local to=$out/deb arch
    arch=$(dpkg --print-architecture)
    tree "$to"
    mkdir -p "$to/DEBIAN"
    cat >"$to/DEBIAN/control" <<CONTROL
Package: lookalike
Version: $version
Section: graphics
Priority: optional
Architecture: $arch
Maintainer: The Lookalike authors <lookalike@users.noreply.github.com>
Installed-Size: $(du -sk --apparent-size "$to/usr" | cut -f1)
Depends: libc6
Recommends: libx11-6, libxext6, libxi6, libxrender1, libxtst6, libasound2 | libasound2t64
Suggests: libheif-examples, libavif-bin, libjxl-tools, gir1.2-nautilus-4.0, python3-nautilus
Homepage: https://github.com/lookalike/lookalike
Description: finds identical and similar pictures and helps to decide what stays
 Copies that were re-saved, resized, converted, turned, cropped, framed, marked
 or toned are shown side by side, with the one to keep and why. The others are
 moved away so that they can always be brought back. A window, a command line
 and a server for machines without a screen.
CONTROL
    (cd "$to" && find usr -type f -print0 | LC_ALL=C sort -z | xargs -0 md5sum) >"$to/DEBIAN/md5sums"
    settle "$to"
    dpkg-deb --root-owner-group -Zxz -z2 --build "$to" "$out/lookalike_${version}_$arch.deb" >/dev/null
    rm -rf "$to"
    say "lookalike_${version}_$arch.deb"
}

rpm() {
    command -v rpmbuild >/dev/null || { say 'no rpm: rpmbuild is missing'; return; }
    # Not below $out: rpmbuild cannot do with a space in the names of its folders.
    local to
    to=$(mktemp -d /tmp/lookalike-rpm.XXXXXX)
    mkdir -p "$to/tree"
    tree "$to/tree"
    sed "s/@VERSION@/$version/" "$here/linux/lookalike.spec" >"$to/lookalike.spec"
    rpmbuild -bb --quiet --define "_topdir $to" --define "tree $to/tree" --define "_rpmdir $to" \
        --define '_rpmfilename %{NAME}-%{VERSION}-%{RELEASE}.%{ARCH}.rpm' --define '_buildhost lookalike' --define '_binary_payload w6.gzdio' \
        --define 'use_source_date_epoch_as_buildtime 1' --define 'clamp_mtime_to_source_date_epoch 1' "$to/lookalike.spec"
    mv "$to"/lookalike-*.rpm "$out/"
    rm -rf "$to"
    say "$(cd "$out" && ls ./*.rpm)"
}

app_image() {
    local name=lookalike-$version-$system-$machine
    mkdir -p "$out/$name"
    tree "$out/$name"
    (cd "$out" && tar --sort=name --owner=0 --group=0 --numeric-owner -cf - "$name" | gzip -6n >"$name.tar.gz")
    rm -rf "${out:?}/$name"
    say "$name.tar.gz"
}

appimage() {
    local to=$out/AppDir
    tree "$to"
    ln -s usr/bin/lookalike "$to/AppRun"
    cp "$to/usr/share/applications/io.github.lookalike.desktop" \
        "$to/usr/share/icons/hicolor/scalable/apps/io.github.lookalike.svg" "$to/"
    settle "$to"
    command -v appimagetool >/dev/null || { say 'AppDir, but no AppImage: appimagetool is missing'; return; }
    appimagetool --no-appstream "$to" "$out/lookalike-$version-$machine.AppImage" >/dev/null
    rm -rf "$to"
    say "lookalike-$version-$machine.AppImage"
}

# ---- packages of the others: jpackage around the same image's Java ----------------------------------------------------------
jpackaged() {
    local type=$1
    mkdir -p "$out/input"
    cp "$out/image/lookalike.jar" "$out/image/classes.jsa" "$out/image/LICENSE" "$out/input/"
    "$jdk/bin/jpackage" --type "$type" --name Lookalike --app-version "$version" --vendor Lookalike \
        --description 'Finds identical and similar pictures' --license-file "$root/LICENSE" --input "$out/input" \
        --main-jar lookalike.jar --runtime-image "$out/image/runtime" --dest "$out" \
        --java-options "-XX:SharedArchiveFile=\$APPDIR/classes.jsa" --java-options -Xshare:auto \
        --add-launcher "lookalike-command-line=$here/native/command-line.properties" "${@:2}"
    rm -rf "$out/input"
}

image
portable
case $system in
    linux)
        deb
        rpm
        app_image
        appimage
        ;;
    macos) jpackaged dmg --resource-dir "$here/macos" ;;
    windows) jpackaged msi --win-menu --win-shortcut --win-dir-chooser --win-per-user-install ;;
esac
