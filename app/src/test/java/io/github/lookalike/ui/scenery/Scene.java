package io.github.lookalike.ui.scenery;

import java.awt.Color;

/**
 * What a painted landscape shows.
 *
 * @param zenith colour of the sky above
 * @param horizon colour of the sky below
 * @param light colour of sun or moon
 * @param lightX where it stands, 0 to 1 from the left
 * @param lightY 0 to 1 from the top
 * @param land colour of the nearest hills
 * @param ridges how many ridges lie behind one another
 * @param waterline where water begins, 0 to 1 from the top; 1 for none
 * @param stars how many
 * @param trees how many firs stand in front
 */
public record Scene(
        String name,
        long seed,
        Color zenith,
        Color horizon,
        Color light,
        double lightX,
        double lightY,
        Color land,
        int ridges,
        double waterline,
        int stars,
        int trees) {

    /** Scenes that differ well from one another. */
    public static Scene[] all() {
        return new Scene[] {
            new Scene(
                    "Lake at dawn",
                    11,
                    rgb(0x2B4C7E),
                    rgb(0xF7C59F),
                    rgb(0xFFF3D6),
                    0.68,
                    0.46,
                    rgb(0x1D3B3A),
                    5,
                    0.66,
                    0,
                    26),
            new Scene(
                    "Evening ridge",
                    23,
                    rgb(0x3A1C71),
                    rgb(0xFFAF7B),
                    rgb(0xFFE29A),
                    0.3,
                    0.52,
                    rgb(0x24122F),
                    7,
                    1,
                    30,
                    0),
            new Scene(
                    "Alpine noon",
                    37,
                    rgb(0x2E7FC1),
                    rgb(0xD9F0FA),
                    rgb(0xFFFFFF),
                    0.82,
                    0.16,
                    rgb(0x2F5D3A),
                    4,
                    0.8,
                    0,
                    60),
            new Scene(
                    "Winter night",
                    41,
                    rgb(0x050B1E),
                    rgb(0x2F4B7C),
                    rgb(0xF2F6FF),
                    0.22,
                    0.2,
                    rgb(0x0B1526),
                    5,
                    0.74,
                    420,
                    40),
            new Scene(
                    "Desert gold",
                    53,
                    rgb(0x5CA4D6),
                    rgb(0xFBE3B6),
                    rgb(0xFFFBE8),
                    0.5,
                    0.3,
                    rgb(0x9A4F20),
                    4,
                    1,
                    0,
                    0),
            new Scene(
                    "Misty forest",
                    67,
                    rgb(0x8FA6A3),
                    rgb(0xE4ECE4),
                    rgb(0xF6F8F0),
                    0.4,
                    0.34,
                    rgb(0x1E3A2F),
                    8,
                    1,
                    0,
                    90),
            new Scene(
                    "Coral sunset",
                    71,
                    rgb(0x41295A),
                    rgb(0xFF6F61),
                    rgb(0xFFD8A8),
                    0.56,
                    0.6,
                    rgb(0x14202E),
                    2,
                    0.63,
                    14,
                    0),
            new Scene(
                    "Northern light",
                    83,
                    rgb(0x03121F),
                    rgb(0x0E6B5C),
                    rgb(0xCFFFE5),
                    0.75,
                    0.14,
                    rgb(0x06131A),
                    4,
                    0.7,
                    520,
                    34),
            new Scene(
                    "Spring valley",
                    97,
                    rgb(0x6DB9E8),
                    rgb(0xF2F7D9),
                    rgb(0xFFFDE0),
                    0.16,
                    0.24,
                    rgb(0x4E8C3A),
                    6,
                    1,
                    0,
                    18),
            new Scene(
                    "Blue hour",
                    101,
                    rgb(0x0F2A4A),
                    rgb(0x7FA6C9),
                    rgb(0xE8F1FA),
                    0.62,
                    0.4,
                    rgb(0x0C1D2E),
                    6,
                    0.7,
                    60,
                    0),
        };
    }

    private static Color rgb(int value) {
        return new Color(value);
    }
}
