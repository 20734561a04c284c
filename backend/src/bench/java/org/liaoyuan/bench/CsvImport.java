package org.liaoyuan.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

final class CsvImport implements Row {
    @Override
    public String id() {
        return "P1";
    }

    @Override
    public String work() {
        return "CSV into the open month over HTTP, accepted, scored and ranked";
    }

    @Override
    public List<Result> measure(Stage stage) throws Exception {
        stage.ensureClosed();
        Path file = stage.ledger("P", stage.sizes.csvRows, stage.open).csv(stage.folder.resolve("p1.csv"));
        Rounds rounds = new Rounds();
        OpenMonth month = OpenMonth.begin(stage);
        for (int round = 0; round < stage.sizes.rounds; round++) {
            month.reset();
            double limit = CopyLimit.seconds(stage, file);
            double work = Rounds.seconds(() -> stage.product.importLedger(file, ""));
            rounds.add(work, limit);
        }
        Files.delete(file);
        String note = "%,d rows, %,d officers".formatted(stage.sizes.csvRows, stage.sizes.officers);
        return List.of(rounds.atMost(id(), "CSV to ranked", "s", 2.0, note));
    }
}
