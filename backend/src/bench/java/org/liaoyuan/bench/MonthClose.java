package org.liaoyuan.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

final class MonthClose implements Row {
    @Override
    public String id() {
        return "P3";
    }

    @Override
    public String work() {
        return "close a month";
    }

    @Override
    public List<Result> measure(Stage stage) throws Exception {
        Path file = stage.ledger("M", stage.sizes.csvRows, stage.closing).csv(stage.folder.resolve("p3.csv"));
        stage.product.importLedger(file, "&completeThrough=" + stage.closing.atEndOfMonth());
        Files.delete(file);
        stage.save();
        Rounds rounds = new Rounds();
        for (int round = 0; round < stage.sizes.rounds; round++) {
            stage.database.run("truncate month_close cascade");
            stage.restore();
            stage.settle();
            double limit = limit(stage);
            double work = Rounds.seconds(() -> stage.product.close(stage.closing.toString()));
            rounds.add(work, limit);
        }
        String note = "%,d loans, %,d officers; the close also renews the month after"
                .formatted(stage.sizes.csvRows, stage.sizes.officers);
        return List.of(rounds.atMost(id(), "close", "s", 2.5, note));
    }

    /** One aggregate over the month's loans, and its results inserted into a table with a primary key. */
    private static double limit(Stage stage) throws Exception {
        stage.database.run(
                "drop table if exists bench.month",
                "create table bench.month (like officer_month, primary key (month, person_id))",
                "checkpoint");
        double seconds = Rounds.seconds(() -> limitOnce(stage));
        stage.database.run("drop table bench.month");
        return seconds;
    }

    private static void limitOnce(Stage stage) throws SQLException {
        String first = "'" + stage.closing.atDay(1) + "'";
        stage.database.number("""
                select count(*) from (
                    select person_id, product, count(*), sum(amount), sum(balance) from loan
                    where disbursed_on between %s and '%s' and reversed_at is null group by person_id, product) sums""".formatted(first, stage.closing.atEndOfMonth()));
        stage.database.run("insert into bench.month select * from bench.saved where month = " + first);
    }
}
