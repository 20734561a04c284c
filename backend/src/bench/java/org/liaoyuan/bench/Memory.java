package org.liaoyuan.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

final class Memory implements Row {
    private static final double HEAP_MEGABYTES = 512;

    @Override
    public String id() {
        return "P9";
    }

    @Override
    public String work() {
        return "the CSV import with -Xmx512m";
    }

    /** A run that does not complete ends the bench with the job's own words; the ratio tells how much lies outside the heap. */
    @Override
    public List<Result> measure(Stage stage) throws Exception {
        stage.ensureClosed();
        Path file = stage.ledger("P", stage.sizes.csvRows, stage.open).csv(stage.folder.resolve("p9.csv"));
        OpenMonth.begin(stage).reset();
        stage.product.importLedger(file, "");
        Files.delete(file);
        Rounds rounds = new Rounds();
        rounds.add(stage.product.peakMegabytes(), HEAP_MEGABYTES);
        String note =
                "%,d rows completed; resident peak of the process against its heap".formatted(stage.sizes.csvRows);
        return List.of(rounds.atMost(id(), "completes", "MB", Double.POSITIVE_INFINITY, note));
    }
}
