package org.liaoyuan.bench;

import java.util.List;

final class Ranking implements Row {
    private static final int PERCENTILE = 95;

    @Override
    public String id() {
        return "P5";
    }

    @Override
    public String work() {
        return "first page of the ranking, filtered and sorted";
    }

    @Override
    public List<Result> measure(Stage stage) throws Exception {
        stage.ensureClosed();
        stage.settle();
        String path = "/scores/" + stage.closing + "?tier=4,5&status=BELOW_FLOOR&sort=-amount,staffNo";
        RankingLimit limit = RankingLimit.find(stage);
        OneByOne.get(stage, path);
        Rounds rounds = new Rounds();
        for (int round = 0; round < stage.sizes.rounds; round++) {
            double possible = limit.run().at(PERCENTILE);
            rounds.add(OneByOne.get(stage, path).at(PERCENTILE), possible);
        }
        String note = "%,d officers; the limit is the page's rows and its total through %s"
                .formatted(stage.sizes.officers, limit.means());
        return List.of(rounds.atMost(id(), "p95", "ms", 3.0, note));
    }
}
