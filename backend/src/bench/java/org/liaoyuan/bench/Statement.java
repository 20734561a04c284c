package org.liaoyuan.bench;

import java.util.List;
import java.util.stream.IntStream;

final class Statement implements Row {
    private static final int OFFICERS = 1_000;
    private static final int PERCENTILE = 99;

    /** A server that has run for a while is meant: until Java has compiled what runs often, a request costs several times as much. */
    private static final int WARM_UP_ROUNDS = 4;

    @Override
    public String id() {
        return "P4";
    }

    @Override
    public String work() {
        return "statements of a closed month under load";
    }

    @Override
    public List<Result> measure(Stage stage) throws Exception {
        stage.ensureClosed();
        stage.settle();
        List<Load.Call> asked = IntStream.range(0, OFFICERS)
                .mapToObj(BenchBank::staffNo)
                .map(staffNo ->
                        new Load.Call("/api/v1/scores/" + stage.closing + "/" + staffNo, stage.product.token(staffNo)))
                .toList();
        byte[] body = stage.product.get(BenchBank.staffNo(0), "/scores/" + stage.closing + "/" + BenchBank.staffNo(0));
        try (BareEndpoint.Server bare = BareEndpoint.start(stage, body);
                Load load = new Load()) {
            return measure(stage, load, asked, bare);
        }
    }

    private List<Result> measure(Stage stage, Load load, List<Load.Call> asked, BareEndpoint.Server bare)
            throws Exception {
        List<Load.Call> keys = bare.calls(OFFICERS);
        for (int round = 0; round < WARM_UP_ROUNDS; round++) {
            load.run(bare.port(), keys, stage.sizes.seconds);
            load.run(stage.product.port(), asked, stage.sizes.seconds);
        }
        Rounds throughput = new Rounds();
        Rounds tail = new Rounds();
        for (int round = 0; round < stage.sizes.rounds; round++) {
            Latencies limit = load.run(bare.port(), keys, stage.sizes.seconds);
            Latencies work = load.run(stage.product.port(), asked, stage.sizes.seconds);
            throughput.add((double) work.count() / stage.sizes.seconds, (double) limit.count() / stage.sizes.seconds);
            tail.add(work.at(PERCENTILE), limit.at(PERCENTILE));
        }
        String note =
                "%d connections, %,d officers, %d s a round".formatted(Load.CONNECTIONS, OFFICERS, stage.sizes.seconds);
        return List.of(
                throughput.atLeast(id(), "throughput", "/s", 0.5, note), tail.atMost(id(), "p99", "ms", 2.5, note));
    }
}
