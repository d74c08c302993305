package io.github.lookalike.decode.jpeg;

import io.github.lookalike.api.DecodeException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A frame header (T.81, B.2.2). */
record Frame(boolean progressive, int width, int height, List<Component> components) {

    /** One component: its sampling factors, 1 to 4, and its quantisation table. */
    record Component(int id, int horizontal, int vertical, int quantisation) {}

    Frame {
        components = List.copyOf(components);
    }

    /** Whether a marker is a frame header, of any kind. */
    static boolean isHeader(int code) {
        return code >= 0xc0 && code <= 0xcf && code != 0xc4 && code != 0xc8 && code != 0xcc;
    }

    /** Whether the frame header at a position is of a kind that this package reads. */
    static boolean isReadable(int code, FilePrefix file, int at) throws IOException {
        int components = file.at(at + 9);
        return code <= 0xc2 && file.at(at + 4) == 8 && file.pairAt(at + 5) != 0 && (components == 1 || components == 3);
    }

    /** Reads the frame header whose marker stands at a position. */
    static Frame read(int code, FilePrefix file, int at) throws DecodeException, IOException {
        int width = file.pairAt(at + 7);
        if (file.at(at + 9 + 3 * file.at(at + 9)) < 0 || width == 0) {
            throw new DecodeException(width == 0 ? "the frame header says no width" : "the frame header is cut off");
        }
        List<Component> components = new ArrayList<>();
        for (int i = 0; i < file.at(at + 9); i++) {
            int entry = at + 10 + 3 * i;
            int sampling = file.at(entry + 1);
            components.add(new Component(file.at(entry), sampling >> 4, sampling & 15, file.at(entry + 2)));
        }
        Frame frame = new Frame(code == 0xc2, width, file.pairAt(at + 5), components);
        for (Component component : components) {
            if (!isFactor(component.horizontal) || !isFactor(component.vertical) || component.quantisation > 3) {
                throw new DecodeException("the frame header holds impossible values");
            }
        }
        return frame;
    }

    int horizontalMost() {
        return components.stream().mapToInt(Component::horizontal).max().orElse(1);
    }

    int verticalMost() {
        return components.stream().mapToInt(Component::vertical).max().orElse(1);
    }

    private static boolean isFactor(int value) {
        return value >= 1 && value <= 4;
    }
}
