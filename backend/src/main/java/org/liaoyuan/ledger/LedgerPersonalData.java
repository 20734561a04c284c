package org.liaoyuan.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.export.Column;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.platform.personal.PersonalData;
import org.liaoyuan.platform.personal.PersonalSection;

/** The person's loans. Their customers are other people, whose data are not the officer's own. */
@ApplicationScoped
class LedgerPersonalData implements PersonalData {
    private static final List<Column<Own>> COLUMNS = List.of(
            new Column<>("loanNo", "loan.loanNo", Own::loanNo),
            new Column<>("disbursedOn", "loan.disbursedOn", Own::disbursedOn),
            new Column<>("product", "loan.product", Own::product),
            new Column<>("amount", "loan.amount", Own::amount),
            new Column<>("balance", "loan.balance", Own::balance),
            new Column<>("repaidOn", "loan.repaidOn", Own::repaidOn),
            new Column<>("repaidAmount", "loan.repaidAmount", Own::repaidAmount),
            new Column<>("status", "loan.status", Own::status));

    private final Sql sql;

    LedgerPersonalData(Sql sql) {
        this.sql = sql;
    }

    private record Own(
            String loanNo,
            LocalDate disbursedOn,
            String product,
            BigDecimal amount,
            BigDecimal balance,
            @Nullable LocalDate repaidOn,
            @Nullable BigDecimal repaidAmount,
            LoanStatus status) {}

    @Override
    public List<PersonalSection<?>> of(long personId) {
        return List.of(new PersonalSection<>(40, "loans", COLUMNS, sql.list("""
                select loan_no, disbursed_on, product, amount, balance, repaid_on, repaid_amount, late,
                    reversed_at is not null as reversed
                from loan where person_id = ? order by disbursed_on desc, loan_no
                """, LedgerPersonalData::own, personId)));
    }

    private static Own own(ResultSet row) throws SQLException {
        return new Own(
                row.getString("loan_no"),
                Objects.requireNonNull(Sql.day(row, "disbursed_on")),
                row.getString("product"),
                row.getBigDecimal("amount"),
                row.getBigDecimal("balance"),
                Sql.day(row, "repaid_on"),
                row.getBigDecimal("repaid_amount"),
                LoanStatus.of(row.getBoolean("reversed"), row.getBoolean("late")));
    }
}
