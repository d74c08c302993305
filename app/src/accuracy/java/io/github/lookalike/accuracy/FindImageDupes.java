package io.github.lookalike.accuracy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** findimagedupes (Jonathan H N Chin) writes a group a line, its files parted by spaces. */
final class FindImageDupes implements Peer {

    @Override
    public String title() {
        return "findimagedupes";
    }

    @Override
    public Optional<List<List<Path>>> groups(Path folder, Path scratch) throws IOException, InterruptedException {
        return Command.output(scratch, List.of("findimagedupes", "-R", folder.toString()))
                .map(output -> output.lines()
                        .map(line -> Stream.of(line.split(" ")).map(Path::of).toList())
                        .toList());
    }
}
