package org.liaoyuan.bench;

import java.sql.SQLException;

/** Loans of the two years before the closed month, made in SQL: ten million of them over HTTP would take longer than the rest. */
final class History {
    private static final int DAYS = 730;

    private History() {}

    static void fill(Stage stage, int loans) throws SQLException {
        OpenMonth.empty(stage);
        stage.database.run("""
                insert into loan (loan_no, disbursed_on, product, amount, person_id, unit_id, balance, import_id, known_from)
                select 'A' || lpad(n::text, 9, '0'), date '%s' - %d + (n::bigint * %d / %d)::int,
                    (array['MORTGAGE', 'CONSUMER', 'BUSINESS'])[1 + n %% 3], 100000 + n %% 1000 * 100, p.id, p.unit_id,
                    100000 + n %% 1000 * 100, gen_random_uuid(), 1
                from generate_series(0, %d) n
                join person p on p.staff_no = (100000 + (n::bigint * 7919) %% %d)::text""".formatted(stage.closing.atDay(1), DAYS, DAYS, loans, loans - 1, stage.sizes.officers));
        stage.settle();
    }
}
