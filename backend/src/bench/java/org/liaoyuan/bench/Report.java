package org.liaoyuan.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The table, as Markdown to read and as JSON to keep. */
final class Report {
    private final Path folder;
    private final Map<String, Object> machine = new LinkedHashMap<>();

    Report(Path folder, Sizes sizes, String command) throws IOException {
        this.folder = Files.createDirectories(folder);
        machine.put("command", command);
        machine.put("size", sizes.name().toLowerCase(Locale.ROOT));
        machine.put(
                "date",
                OffsetDateTime.now(ZoneOffset.UTC)
                        .truncatedTo(ChronoUnit.MINUTES)
                        .toString());
        machine.put("processors", Runtime.getRuntime().availableProcessors());
        machine.put("java", Runtime.version().toString());
        machine.put("loadAtStart", load());
    }

    void write(List<Result> results) throws IOException {
        machine.put("loadAtEnd", load());
        Files.writeString(folder.resolve("bench.md"), markdown(results));
        List<Map<String, Object>> rows = results.stream().map(Report::json).toList();
        Map<String, Object> all = new LinkedHashMap<>(machine);
        all.put("rows", rows);
        new ObjectMapper()
                .writerWithDefaultPrettyPrinter()
                .writeValue(folder.resolve("bench.json").toFile(), all);
    }

    String markdown(List<Result> results) {
        StringBuilder text = new StringBuilder();
        machine.forEach((name, value) ->
                text.append("- ").append(name).append(": ").append(value).append('\n'));
        text.append("\n| # | measure | product | limit | ratio (min – max) | bar | met | note |\n");
        text.append("| --- | --- | --- | --- | --- | --- | --- | --- |\n");
        results.forEach(result -> text.append(line(result)));
        return text.toString();
    }

    private static String line(Result result) {
        List<Double> ratios = result.ratios();
        return String.format(
                Locale.ROOT,
                "| %s | %s | %.3f %s | %.3f %s | **%.2f** (%.2f – %.2f) | %s | %s | %s |%n",
                result.id(),
                result.measure(),
                Result.median(result.work()),
                result.unit(),
                Result.median(result.limit()),
                result.unit(),
                result.median(),
                ratios.get(0),
                ratios.get(ratios.size() - 1),
                bar(result),
                result.met() ? "yes" : "**no**",
                result.note());
    }

    private static String bar(Result result) {
        return Double.isInfinite(result.bar())
                ? "completes"
                : String.format(Locale.ROOT, "%s %.2f", result.moreIsBetter() ? "≥" : "≤", result.bar());
    }

    private static Map<String, Object> json(Result result) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", result.id());
        row.put("measure", result.measure());
        row.put("unit", result.unit());
        row.put("product", result.work());
        row.put("limit", result.limit());
        row.put("ratio", result.median());
        row.put("bar", bar(result));
        row.put("met", result.met());
        row.put("note", result.note());
        return row;
    }

    /** Of the whole machine over the last minute: whatever else runs on it makes every figure worse. */
    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
