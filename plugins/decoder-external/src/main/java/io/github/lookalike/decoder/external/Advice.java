package io.github.lookalike.decoder.external;

import java.util.List;

/** Says what to install so that a kind of picture can be read, in the words of this system. */
final class Advice {

    private static final List<String> MANAGERS = List.of("apt", "dnf", "pacman");

    private final OperatingSystem system;
    private final Programs programs;

    Advice(OperatingSystem system, Programs programs) {
        this.system = system;
        this.programs = programs;
    }

    /** Such as "install avifdec (sudo apt install libavif-bin)". */
    String install(Kind kind) {
        Packages packages = Packages.of(kind);
        return switch (system) {
            case WINDOWS -> "install ImageMagick (winget install ImageMagick.ImageMagick)";
            case MACOS -> "install " + packages.program() + " (brew install " + packages.brew() + ")";
            case LINUX ->
                MANAGERS.stream()
                        .filter(manager -> programs.findOfSystem(manager).isPresent())
                        .findFirst()
                        .map(manager -> "install " + packages.program() + " (sudo " + packages.command(manager) + ")")
                        .orElse("install " + packages.program() + " or ffmpeg");
        };
    }

    /** The names under which package managers have the program for a kind. */
    private record Packages(String program, String apt, String dnf, String pacman, String brew) {

        static Packages of(Kind kind) {
            return switch (kind) {
                case AVIF -> new Packages("avifdec", "libavif-bin", "libavif-tools", "libavif", "libavif");
                case HEIC -> new Packages("heif-convert", "libheif-examples", "libheif-tools", "libheif", "libheif");
                case JPEG_XL -> new Packages("djxl", "libjxl-tools", "libjxl-utils", "libjxl", "jpeg-xl");
                case JPEG_2000, JPEG_2000_STREAM ->
                    new Packages("opj_decompress", "libopenjp2-tools", "openjpeg-tools", "openjpeg2", "openjpeg");
            };
        }

        String command(String manager) {
            return switch (manager) {
                case "apt" -> "apt install " + apt;
                case "dnf" -> "dnf install " + dnf;
                default -> "pacman -S " + pacman;
            };
        }
    }
}
