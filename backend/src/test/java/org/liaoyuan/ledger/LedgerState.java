package org.liaoyuan.ledger;

import io.quarkus.arc.Arc;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.liaoyuan.platform.persistence.Sql;

/** What the database holds, for comparison. */
final class LedgerState {
    private static final Set<String> ABOUT_THE_IMPORT = Set.of(
            "job",
            "ledger_import",
            "ledger_import_issue",
            "audit_event",
            "audit_link",
            "audit_head",
            "idempotency_key",
            "flyway_schema_history");

    private LedgerState() {}

    /** Every loan without what names the import it came with. */
    static List<String> loans() {
        return sql().list("""
                        select concat_ws('|', loan_no, disbursed_on, product, amount, p.staff_no, repaid_on, repaid_amount,
                            balance, late, reversed_at is not null) as text
                        from loan l join person p on p.id = l.person_id order by loan_no
                        """, row -> row.getString("text"));
    }

    /** A digest of each table but those that tell of imports. */
    static Map<String, String> business() {
        Map<String, String> digests = new TreeMap<>();
        List<String> tables = sql().list(
                        "select tablename from pg_tables where schemaname = 'public'",
                        row -> row.getString("tablename"));
        for (String table : tables) {
            if (!ABOUT_THE_IMPORT.contains(table)) {
                digests.put(
                        table,
                        sql().one(
                                        "select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) from "
                                                + table + " t",
                                        row -> row.getString(1))
                                .orElseThrow());
            }
        }
        return digests;
    }

    static Sql sql() {
        return Arc.container().instance(Sql.class).get();
    }
}
