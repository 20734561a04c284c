package org.liaoyuan.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.liaoyuan.organisation.Scope;
import org.liaoyuan.platform.paging.PageRequest;
import org.liaoyuan.platform.paging.SortKeys;
import org.liaoyuan.platform.persistence.Conditions;
import org.liaoyuan.platform.persistence.Sql;

/** Reads loans within a scope: a loan belongs to its officer, and to the sub-branch of that officer on its day. */
@ApplicationScoped
class LoanQueries {
    private static final SortKeys SORTS = SortKeys.by("l.disbursed_on desc", "l.loan_no")
            .and("disbursedOn", "l.disbursed_on")
            .and("loanNo", "l.loan_no")
            .and("product", "l.product")
            .and("amount", "l.amount")
            .and("balance", "l.balance")
            .and("staffNo", "p.staff_no")
            .and("repaidOn", "l.repaid_on");
    private static final int ROWS_AT_ONCE = 2_000;

    private static final String FROM = "from loan l join person p on p.id = l.person_id";
    private static final String SELECT = """
            select l.loan_no, l.disbursed_on, l.product, l.amount, l.balance, p.staff_no, p.name as officer_name,
                l.repaid_on, l.repaid_amount, l.reversed_at is not null as reversed, l.late,
                c.name as customer_name, c.phone as customer_phone
            """ + FROM + " left join loan_customer c on c.loan_no = l.loan_no";

    private final Sql sql;

    LoanQueries(Sql sql) {
        this.sql = sql;
    }

    List<LoanView> page(Scope scope, LoanFilter filter, PageRequest page) {
        Conditions search = LoanSearch.of(scope, filter);
        return sql.list(
                SELECT + search.where() + "order by " + page.orderBy(SORTS) + " limit ? offset ?",
                LoanQueries::view,
                search.parameters(page.size(), page.offset()));
    }

    long count(Scope scope, LoanFilter filter) {
        Conditions search = LoanSearch.of(scope, filter);
        return sql.count("select count(*) " + FROM + search.where(), search.parameters());
    }

    /** All of them in the order wanted, some at a time; what is imported meanwhile may be missing or not. */
    void all(Scope scope, LoanFilter filter, PageRequest page, Consumer<LoanView> sink) {
        Conditions search = LoanSearch.of(scope, filter);
        String select = SELECT + search.where() + "order by " + page.orderBy(SORTS) + " limit ? offset ?";
        long offset = 0;
        List<LoanView> rows = sql.list(select, LoanQueries::view, search.parameters(ROWS_AT_ONCE, offset));
        while (!rows.isEmpty()) {
            rows.forEach(sink);
            offset += ROWS_AT_ONCE;
            rows = sql.list(select, LoanQueries::view, search.parameters(ROWS_AT_ONCE, offset));
        }
    }

    /** A loan with its customer's name and phone as they are. */
    record Customer(long personId, long unitId, CustomerView view) {}

    Optional<Customer> customer(String loanNo) {
        return sql.one(
                """
                select l.person_id, l.unit_id, c.name, c.phone
                from loan l left join loan_customer c on c.loan_no = l.loan_no
                where l.loan_no = ?
                """,
                row -> new Customer(
                        row.getLong("person_id"),
                        row.getLong("unit_id"),
                        new CustomerView(row.getString("name"), row.getString("phone"))),
                loanNo);
    }

    private static LoanView view(ResultSet row) throws SQLException {
        return new LoanView(
                row.getString("loan_no"),
                Objects.requireNonNull(Sql.day(row, "disbursed_on")),
                row.getString("product"),
                row.getBigDecimal("amount"),
                row.getBigDecimal("balance"),
                row.getString("staff_no"),
                row.getString("officer_name"),
                Sql.day(row, "repaid_on"),
                row.getBigDecimal("repaid_amount"),
                LoanStatus.of(row.getBoolean("reversed"), row.getBoolean("late")),
                CustomerMask.name(row.getString("customer_name")),
                CustomerMask.phone(row.getString("customer_phone")));
    }
}
