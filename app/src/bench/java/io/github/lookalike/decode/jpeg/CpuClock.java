package io.github.lookalike.decode.jpeg;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** CPU time in seconds: of this process with its compiler and collector threads, and of the programs it ran. */
public final class CpuClock {

    private static final Path STAT = Path.of("/proc/self/stat");
    /** Linux counts the time of ended children in hundredths. */
    private static final double TICKS = 100;

    private CpuClock() {}

    public static double own() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() / 1e9;
    }

    /** Of the programs that ran and ended; where the system does not tell, the time on the clock. */
    public static double children() throws IOException {
        if (!Files.isReadable(STAT)) {
            return System.nanoTime() / 1e9;
        }
        String stat = Files.readString(STAT);
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) / TICKS;
    }
}
