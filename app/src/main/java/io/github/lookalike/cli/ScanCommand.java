package io.github.lookalike.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.lookalike.json.Json;
import io.github.lookalike.scan.ScanReport;
import io.github.lookalike.workbench.Workbench;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Brings the index up to date. */
@Command(description = "Walks folders, reads what is new or changed, and keeps its fingerprints in the index.")
final class ScanCommand implements Callable<Integer> {

    private final LookalikeCommand top;
    private final Console console;

    @Mixin
    private ScanArguments arguments = new ScanArguments();

    @Option(names = "--json", description = "Print the report as JSON.")
    private boolean json;

    ScanCommand(LookalikeCommand top, Console console) {
        this.top = top;
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        ScanReport report;
        try (Foreground foreground = new Foreground(console);
                Workbench workbench = top.open()) {
            List<Path> named = arguments.foldersAndFiles(workbench.roots(), console);
            List<Path> roots = named.isEmpty() && !arguments.isListed()
                    ? workbench.settings().folders()
                    : named;
            if (roots.isEmpty() && !arguments.isListed()) {
                throw new WrongUsageException("name a folder to scan");
            }
            report = foreground.run(workbench.scan(
                    roots, arguments.options(workbench.findOptions(roots).scan())));
        }
        if (json) {
            printJson(report);
        } else {
            printText(report);
        }
        boolean all = report.skipped().isEmpty() && arguments.absent().isEmpty();
        return (all ? ExitCode.DONE : ExitCode.INCOMPLETE).number();
    }

    private void printText(ScanReport report) {
        long leftOut = report.met() - report.found();
        console.tell(String.format(
                Locale.ROOT,
                "%d pictures: %d read, %d known, %d not readable%s, %d gone; %.1f s",
                report.met(),
                report.read(),
                report.reused(),
                report.skipped().size(),
                leftOut == 0 ? "" : ", " + leftOut + " left out",
                report.gone(),
                report.elapsed().toMillis() / 1000.0));
        LeftOutLine.of(report.leftOut()).forEach(console::tell);
        Warnings.moved(console, report.moved());
        Warnings.skipped(console, report.skipped(), top.words());
    }

    private void printJson(ScanReport report) throws IOException {
        try (JsonGenerator out = Json.to(console.out())) {
            out.writeStartObject();
            out.writeNumberField("version", 1);
            out.writeNumberField("found", report.met());
            out.writeNumberField("scanned", report.found());
            out.writeNumberField("read", report.read());
            out.writeNumberField("reused", report.reused());
            out.writeNumberField("gone", report.gone());
            out.writeNumberField("bytesRead", report.bytesRead());
            out.writeNumberField("millis", report.elapsed().toMillis());
            Json.skipped(out, report.skipped(), top.words());
            Json.leftOut(out, report);
            out.writeEndObject();
        }
    }
}
