package org.liaoyuan.bench;

import java.nio.file.Path;

/** What a ledger's rows cost at the least: COPY into a bare table with a primary key, and one aggregate over it. */
final class CopyLimit {
    private CopyLimit() {}

    static double seconds(Stage stage, Path csv) throws Exception {
        stage.database.run("drop table if exists bench.ledger", """
                create table bench.ledger (
                    loan_no text collate "C" primary key, disbursed_on date, product text, amount numeric(16,2),
                    term_months int, annual_rate numeric(9,6), officer_no text, repaid_on date,
                    repaid_amount numeric(16,2))""", "checkpoint");
        double seconds = Rounds.seconds(() -> {
            stage.database.copyCsv("bench.ledger", csv);
            stage.database.number("""
                    select count(*) from (
                        select officer_no, date_trunc('month', disbursed_on), product, count(*), sum(amount)
                        from bench.ledger group by 1, 2, 3) sums""");
        });
        stage.database.run("drop table bench.ledger");
        return seconds;
    }
}
