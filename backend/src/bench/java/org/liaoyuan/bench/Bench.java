package org.liaoyuan.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs the rows that were asked for, one after the other, on one start of the product, and writes the table after each. */
public final class Bench {
    // P3 closes the month before; those after it find one open month, as a bank does.
    private static final List<Row> ROWS = List.of(
            new MonthClose(),
            new Statement(),
            new Ranking(),
            new CsvImport(),
            new XlsxImport(),
            new Memory(),
            new GrowthOfImport(),
            new GrowthOfReading(),
            new SchemeRun());

    private Bench() {}

    public static void main(String[] args) throws Exception {
        Sizes sizes = Sizes.valueOf(System.getProperty("bench.size", "full").toUpperCase(Locale.ROOT));
        Set<String> only = Stream.of(System.getProperty("bench.only", "").split(","))
                .filter(id -> !id.isBlank())
                .collect(Collectors.toSet());
        Report report = new Report(Path.of("target", "bench"), sizes, args.length == 0 ? "make bench" : args[0]);
        List<Result> results = new ArrayList<>();
        try (Stage stage = Stage.open(sizes)) {
            for (Row row : ROWS) {
                if (only.isEmpty() || only.contains(row.id())) {
                    System.out.println(row.id() + ": " + row.work());
                    results.addAll(row.measure(stage));
                    report.write(results);
                }
            }
        }
        System.out.println(report.markdown(results));
    }
}
