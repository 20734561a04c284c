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
                "drop table if exists bench.open",
                "create table bench.open as select * from officer_month where not closed");
        return new OpenMonth(stage);
    }

    /** With no loan at all in the ledger. */
    void reset() throws SQLException {
        empty(stage);
        stage.database.run(
                "delete from officer_month where not closed",
                "vacuum officer_month",
                "insert into officer_month select * from bench.open");
        stage.settle();
    }

    static void empty(Stage stage) throws SQLException {
        stage.database.run("truncate loan, loan_customer, loan_repayment, adjustment cascade");
    }
}
