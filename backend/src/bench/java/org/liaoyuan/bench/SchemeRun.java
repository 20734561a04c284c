package org.liaoyuan.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The rule laboratory on the bank's real two years; without these files beside the checkout the row is left out. */
final class SchemeRun implements Row {
    /** Of one statement and of one run: the first of each finds nothing compiled and nothing in memory. */
    private static final int WARM_UP_ROUNDS = 4;

    private static final String LIMIT = """
            select count(*) from (
                select person_id, date_trunc('month', disbursed_on), product, count(*), sum(amount), sum(balance)
                from loan where reversed_at is null group by 1, 2, 3) sums""";

    @Override
    public String id() {
        return "P8";
    }

    @Override
    public String work() {
        return "a scheme over 24 months of the real ledger";
    }

    @Override
    public List<Result> measure(Stage stage) throws Exception {
        Optional<Path> data = sharedData();
        if (data.isEmpty()) {
            System.out.println("  no shared/data beside this checkout: P8 is left out");
            return List.of();
        }
        try (RealBank bank = RealBank.open(stage.folder.resolve("real"), data.get())) {
            return measure(stage, bank);
        }
    }

    private List<Result> measure(Stage stage, RealBank bank) throws Exception {
        for (int round = 0; round < WARM_UP_ROUNDS; round++) {
            bank.database().number(LIMIT);
            bank.simulate();
        }
        bank.database().run("vacuum analyze", "checkpoint");
        Rounds asked = new Rounds();
        Rounds worked = new Rounds();
        for (int round = 0; round < stage.sizes.rounds; round++) {
            double limit = Rounds.seconds(() -> bank.database().number(LIMIT));
            asked.add(Rounds.seconds(bank::simulate), limit);
            worked.add(bank.lastRunSeconds(), limit);
        }
        String note = "%,d loans, %,d officer-months".formatted(bank.loans(), bank.officerMonths());
        return List.of(
                worked.atMost(id(), "run", "s", 3.0, note),
                asked.atMost(
                        id(), "asked to reported", "s", 3.0, note + "; waits for the queue's next look, up to 0.25 s"));
    }

    /** The folder {@code shared/data} beside this checkout or any folder above it. */
    private static Optional<Path> sharedData() {
        return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .map(at -> at.resolve("shared").resolve("data"))
                .filter(Files::isDirectory)
                .findFirst();
    }
}
