package io.github.lookalike.decoder.hevc;

/** Predicts the blocks of a transform unit, reads their residuals and adds them (H.265 7.3.8.10, 8.4.4.1 and 8.6.6). */
final class BlockReconstruction {

    private static final int LONGEST_SCALE = 4;

    private final Cabac cabac;
    private final Frame frame;
    private final Quantization quantization;
    private final ResidualCoding coding;
    private final Residuals residuals;
    private final Prediction prediction;
    private final boolean crossComponent;
    private final TransformBlock block = new TransformBlock();

    BlockReconstruction(
            Cabac cabac, Frame frame, Quantization quantization, ResidualCoding coding, boolean crossComponent) {
        this.cabac = cabac;
        this.frame = frame;
        this.quantization = quantization;
        this.coding = coding;
        this.crossComponent = crossComponent && frame.sequence.chroma == ChromaFormat.FULL;
        residuals = new Residuals(frame.sequence);
        prediction = new Prediction(frame);
    }

    void luma(CodingUnit unit, int x, int y, int log2, int quarter, boolean coded) {
        set(unit, 0, log2, unit.lumaModes[quarter]);
        Samples samples = frame.components[0];
        place(x, y);
        prediction.predict(block, samples);
        if (coded) {
            block.quantization = quantization.of(0);
            Coefficients coefficients = coding.read(block);
            residuals.add(block, coefficients, samples);
            if (crossComponent) {
                residuals.keepLuma(block, coefficients);
            }
            coefficients.clear();
        }
    }

    /** Both chroma components of 4:2:0 or 4:2:2; in the latter each has two square blocks, one above the other. */
    void halvedChroma(CodingUnit unit, int x, int y, int log2, int coded) {
        ChromaFormat format = frame.sequence.chroma;
        int parts = format == ChromaFormat.HALVED_IN_WIDTH ? 2 : 1;
        for (int component = 1; component <= 2; component++) {
            set(unit, component, log2, unit.chromaModes[0]);
            for (int part = 0; part < parts; part++) {
                place(x >> format.shiftX(), (y >> format.shiftY()) + (part << log2));
                chroma((coded >> (2 * (component - 1) + part) & 1) != 0);
            }
        }
    }

    private void chroma(boolean coded) {
        if (frame.components.length == 1) {
            skip(coded);
            return;
        }
        Samples samples = frame.components[block.component];
        prediction.predict(block, samples);
        if (coded) {
            block.quantization = quantization.of(block.component);
            Coefficients coefficients = coding.read(block);
            residuals.add(block, coefficients, samples);
            coefficients.clear();
        }
    }

    private void skip(boolean coded) {
        if (coded) {
            block.quantization = quantization.of(block.component);
            coding.skip(block);
        }
    }

    /** Both chroma components of 4:4:4, which may be predicted from the residuals of luma. */
    void fullChroma(CodingUnit unit, int x, int y, int log2, int quarter, boolean luma, int coded) {
        boolean scaled = crossComponent && luma && unit.derived[quarter];
        for (int component = 1; component <= 2; component++) {
            int eighths = scaled ? readScale(component - 1) : 0;
            set(unit, component, log2, unit.chromaModes[quarter]);
            place(x, y);
            boolean some = (coded >> (2 * (component - 1)) & 1) != 0;
            if (eighths == 0) {
                chroma(some);
            } else {
                cross(eighths, some);
            }
        }
    }

    private void cross(int eighths, boolean coded) {
        if (frame.components.length == 1) {
            skip(coded);
            return;
        }
        Samples samples = frame.components[block.component];
        prediction.predict(block, samples);
        Coefficients coefficients = null;
        if (coded) {
            block.quantization = quantization.of(block.component);
            coefficients = coding.read(block);
        }
        residuals.addCross(block, coefficients, eighths, samples);
        if (coefficients != null) {
            coefficients.clear();
        }
    }

    /** {@code cross_comp_pred()}, 7.3.8.12. */
    private int readScale(int index) {
        int scale = 0;
        while (scale < LONGEST_SCALE && cabac.bin(Contexts.CROSS_COMPONENT + 4 * index + scale) != 0) {
            scale++;
        }
        if (scale == 0) {
            return 0;
        }
        boolean negative = cabac.bin(Contexts.CROSS_COMPONENT_SIGN + index) != 0;
        return negative ? -(1 << (scale - 1)) : 1 << (scale - 1);
    }

    private void set(CodingUnit unit, int component, int log2, int mode) {
        block.component = component;
        block.log2 = log2;
        block.mode = mode;
        block.lossless = unit.lossless;
    }

    private void place(int x, int y) {
        block.x = x;
        block.y = y;
    }
}
