package org.liaoyuan.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

final class GrowthOfImport implements Row {
    @Override
    public String id() {
        return "P6";
    }

    @Override
    public String work() {
        return "an import onto a long history";
    }

    @Override
    public List<Result> measure(Stage stage) throws Exception {
        stage.ensureClosed();
        OpenMonth.empty(stage);
        stage.settle();
        List<Double> onNothing = imports(stage, "N");
        History.fill(stage, stage.sizes.longHistory);
        List<Double> onHistory = imports(stage, "G");
        Rounds rounds = new Rounds();
        for (int i = 0; i < onNothing.size(); i++) {
            rounds.add(onHistory.get(i), onNothing.get(i));
        }
        String note = "%,d rows onto %,d loans, made in SQL; the limit is the same onto none"
                .formatted(stage.sizes.addedRows, stage.sizes.longHistory);
        return List.of(rounds.atMost(id(), "import", "s", 1.25, note));
    }

    /** The first is not counted: it moves the day that the ledger is complete through, which renews everybody once. */
    private static List<Double> imports(Stage stage, String prefix) throws Exception {
        List<Double> seconds = new ArrayList<>();
        for (int round = 0; round <= stage.sizes.rounds; round++) {
            Path file = stage.ledger(prefix + round + "-", stage.sizes.addedRows, stage.open)
                    .csv(stage.folder.resolve("p6.csv"));
            seconds.add(Rounds.seconds(() -> stage.product.importLedger(file, "")));
            Files.delete(file);
        }
        return seconds.subList(1, seconds.size());
    }
}
