package org.liaoyuan.bench;

import java.sql.SQLException;

/** Brings the open month back to how it is before its first loan. */
final class OpenMonth {
    private final Stage stage;

    private OpenMonth(Stage stage) {
        this.stage = stage;
    }

    static OpenMonth begin(Stage stage) throws SQLException {
        stage.database.run(
                "truncate loan, loan_customer, loan_repayment, adjustment",
                "drop table if exists bench.open",
                "create table bench.open as select * from officer_month where not closed");
        return new OpenMonth(stage);
    }

    void reset() throws SQLException {
        stage.database.run(
                "truncate loan, loan_customer, loan_repayment, adjustment",
                "delete from officer_month where not closed",
                "vacuum officer_month",
                "insert into officer_month select * from bench.open");
        stage.settle();
    }
}
