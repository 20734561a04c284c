package org.liaoyuan.bench;

import java.util.ArrayList;
import java.util.List;

final class GrowthOfReading implements Row {
    @Override
    public String id() {
        return "P7";
    }

    @Override
    public String work() {
        return "the open month's ranking and a statement at a long history";
    }

    @Override
    public List<Result> measure(Stage stage) throws Exception {
        stage.ensureClosed();
        History.fill(stage, stage.sizes.shortHistory);
        List<Double> atShort = reads(stage);
        History.fill(stage, stage.sizes.longHistory);
        List<Double> atLong = reads(stage);
        Rounds rounds = new Rounds();
        for (int i = 0; i < atShort.size(); i++) {
            rounds.add(atLong.get(i), atShort.get(i));
        }
        String note = "median of %,d requests in a round; %,d loans, made in SQL, against %,d"
                .formatted(stage.sizes.requests, stage.sizes.longHistory, stage.sizes.shortHistory);
        return List.of(rounds.atMost(id(), "GET ranking", "ms", 1.2, note));
    }

    /** One round more at the start warms both the same. */
    private static List<Double> reads(Stage stage) throws Exception {
        List<Double> medians = new ArrayList<>();
        for (int round = 0; round <= stage.sizes.rounds; round++) {
            medians.add(OneByOne.get(stage, "/scores/" + stage.open).at(50));
        }
        return medians.subList(1, medians.size());
    }
}
