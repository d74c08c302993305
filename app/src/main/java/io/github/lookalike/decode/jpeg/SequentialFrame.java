package io.github.lookalike.decode.jpeg;

import io.github.lookalike.api.DecodeException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A baseline or extended-sequential frame: each channel comes whole, in one scan. */
final class SequentialFrame implements ScanReader {

    private final Channels channels;
    private Optional<String> damage = Optional.empty();

    SequentialFrame(Channels channels) {
        this.channels = channels;
    }

    @Override
    public Channels channels() {
        return channels;
    }

    @Override
    public int read(ScanHeader scan, ScanTables tables, FilePrefix file) throws DecodeException, IOException {
        List<Channel> scanned = new ArrayList<>();
        List<Coding> codings = new ArrayList<>();
        for (ScanHeader.Part part : scan.parts()) {
            Channel channel = channels.get(part.component());
            if (channel.seen) {
                return scan.start();
            }
            scanned.add(channel);
            codings.add(new Coding(tables, part, channel));
        }
        file.readWhole();
        ScanLayout layout = new ScanLayout(scanned);
        EntropyBits in = new EntropyBits(file, scan.start());
        McuRun detail = new DetailRun(in, layout, codings);
        boolean averages = scanned.stream().allMatch(channel -> channel.edge == 1);
        McuRun plain = averages ? new AverageRun(in, layout, codings) : detail;
        Coverage coverage = new ScanWalk(in, layout, tables.restartInterval, plain, detail).decode();
        scanned.forEach(channel -> channel.seen = true);
        judge(coverage);
        return in.reached();
    }

    @Override
    public boolean isFinished() {
        return channels.all().stream().allMatch(channel -> channel.seen);
    }

    @Override
    public Optional<String> finish(boolean cutOff) throws DecodeException {
        if (!channels.get(0).seen) {
            throw new DecodeException("the file ends before the picture begins");
        }
        if (!isFinished()) {
            return Optional.of(damage.orElse("truncated: colour is missing"));
        }
        return cutOff ? Optional.of(damage.orElse("truncated: the end marker is missing")) : damage;
    }

    private void judge(Coverage coverage) throws DecodeException {
        if (!coverage.isComplete()) {
            String missing = coverage.describe(channels.frame().height());
            if (!coverage.isMost()) {
                throw new DecodeException(missing);
            }
            damage = Optional.of(damage.orElse(missing));
        }
    }
}
