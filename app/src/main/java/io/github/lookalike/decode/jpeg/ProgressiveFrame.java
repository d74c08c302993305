package io.github.lookalike.decode.jpeg;

import io.github.lookalike.api.DecodeException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A progressive frame, of which as few scans are decoded as the scale wants: for 1/8 only DC, and its low bits only
 * where they would show. The file is not read beyond the last scan that is wanted.
 */
final class ProgressiveFrame implements ScanReader {

    /** Missing low bits of DC may make this error in a block's average, of 255. */
    private static final double TOLERATED_ERROR = 0.5;
    /** No encoder writes nearly as many; a hostile file may, to cost time. */
    private static final int MOST_SCANS = 100;
    /** Each scan brings a coefficient another bit of at most 14 (T.81, B.2.3): no sound file has more to read. */
    private static final int MOST_READINGS = 14 * 64;

    private final Channels channels;
    private final @Nullable Coefficients[] coefficients;
    private Optional<String> damage = Optional.empty();
    /** By component: how many coefficients of a block were read, over all scans. */
    private final int[] readings;

    private int scans;

    ProgressiveFrame(Channels channels) {
        this.channels = channels;
        this.coefficients = new @Nullable Coefficients[channels.all().size()];
        this.readings = new int[coefficients.length];
    }

    @Override
    public Channels channels() {
        return channels;
    }

    @Override
    public int read(ScanHeader scan, ScanTables tables, FilePrefix file) throws DecodeException, IOException {
        List<Channel> scanned = new ArrayList<>();
        List<Coefficients> targets = new ArrayList<>();
        for (ScanHeader.Part part : scan.parts()) {
            scanned.add(channels.get(part.component()));
            targets.add(target(part.component(), tables));
        }
        if (!isWanted(scan, targets)) {
            return scan.start();
        }
        refuseEndless(scan);
        EntropyBits in = new EntropyBits(file, scan.start());
        ScanLayout layout = new ScanLayout(scanned);
        McuRun run = run(scan, tables, in, layout, targets);
        Coverage coverage = new ScanWalk(in, layout, tables.restartInterval, run, run).decode();
        judge(scan, coverage);
        if (scan.from() == 0) {
            targets.forEach(target -> target.dcLow = scan.low());
        }
        return in.reached();
    }

    @Override
    public boolean isFinished() {
        for (Coefficients collected : coefficients) {
            if (collected == null || collected.dcLow < 0 || collected.kept > 1 || needsBits(collected)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Optional<String> finish(boolean cutOff) throws DecodeException {
        Coefficients first = coefficients[0];
        if (first == null || first.dcLow < 0) {
            throw new DecodeException("the file ends before the picture begins");
        }
        boolean complete = !cutOff;
        for (Coefficients collected : coefficients) {
            if (collected != null && collected.dcLow >= 0) {
                collected.makeSamples();
            } else {
                complete = false;
            }
        }
        return complete || damage.isPresent() ? damage : Optional.of("truncated: the last scans are missing");
    }

    private void refuseEndless(ScanHeader scan) throws DecodeException {
        if (++scans > MOST_SCANS) {
            throw new DecodeException("more than " + MOST_SCANS + " scans");
        }
        for (ScanHeader.Part part : scan.parts()) {
            readings[part.component()] += scan.to() - scan.from() + 1;
            if (readings[part.component()] > MOST_READINGS) {
                throw new DecodeException("its scans bring the same over and over");
            }
        }
    }

    private Coefficients target(int component, ScanTables tables) throws DecodeException {
        Coefficients target = coefficients[component];
        if (target == null) {
            Channel channel = channels.get(component);
            target = new Coefficients(channel, tables.quantisation(channel.component.quantisation()));
            coefficients[component] = target;
        }
        return target;
    }

    private boolean isWanted(ScanHeader scan, List<Coefficients> targets) {
        if (scan.from() > 0) {
            return targets.get(0).kept > 1;
        }
        if (scan.high() == 0) {
            return targets.stream().allMatch(target -> target.dcLow < 0);
        }
        return targets.stream().allMatch(target -> target.dcLow == scan.high())
                && targets.stream().anyMatch(target -> target.kept > 1 || needsBits(target));
    }

    private boolean needsBits(Coefficients target) {
        boolean coarse = target != coefficients[0];
        return !coarse && target.dcError() > TOLERATED_ERROR;
    }

    private static McuRun run(
            ScanHeader scan, ScanTables tables, EntropyBits in, ScanLayout layout, List<Coefficients> targets)
            throws DecodeException {
        if (scan.from() > 0) {
            HuffmanCode code = tables.ac(scan.parts().get(0).acTable());
            return scan.high() == 0
                    ? new BandRun(in, targets.get(0), code, scan)
                    : new BandBitRun(in, targets.get(0), code, scan);
        }
        if (scan.high() > 0) {
            return new DcBitRun(in, layout, targets, scan.low());
        }
        List<HuffmanCode> codes = new ArrayList<>();
        for (ScanHeader.Part part : scan.parts()) {
            codes.add(tables.dc(part.dcTable()));
        }
        return new DcRun(in, layout, targets, codes, scan.low());
    }

    private void judge(ScanHeader scan, Coverage coverage) throws DecodeException {
        if (coverage.isComplete()) {
            return;
        }
        String missing = coverage.describe(channels.frame().height());
        boolean first = scan.from() == 0 && scan.high() == 0;
        if (first && !coverage.isMost()) {
            throw new DecodeException(missing);
        }
        damage = Optional.of(damage.orElse(first ? missing : "fine detail " + missing));
    }
}
