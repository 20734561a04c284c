package org.liaoyuan.scoring;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import org.liaoyuan.platform.persistence.CopyWriter;
import org.liaoyuan.platform.persistence.Revisions;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.testing.SharedData;
import org.liaoyuan.testing.TestBank;

/** The two-year ledger beside the project, where it is there, put straight into the tables. */
final class GoldenLedger {
    private static final Map<String, String> PRODUCTS = Map.of("按揭", "MORTGAGE", "消费", "CONSUMER", "经营", "BUSINESS");

    private final Path folder;
    private final Sql sql = TestMonths.bean(Sql.class);

    private GoldenLedger(Path folder) {
        this.folder = folder;
    }

    static Optional<GoldenLedger> find() {
        return SharedData.folder()
                .filter(folder -> Files.exists(folder.resolve("golden-2023-2024.csv.gz")))
                .map(GoldenLedger::new);
    }

    List<Map<String, String>> expected() throws IOException {
        return read("golden-2023-2024.csv.gz");
    }

    void loadOrganisation() throws IOException {
        Set<String> known = new TreeSet<>();
        for (Map<String, String> row : read("organisation.csv")) {
            if (known.add(row.get("branch_code"))) {
                TestBank.unit(row.get("branch_code"), row.get("branch_name"), "HO", "BRANCH");
            }
            if (known.add(row.get("sub_branch_code"))) {
                TestBank.unit(
                        row.get("sub_branch_code"), row.get("sub_branch_name"), row.get("branch_code"), "SUB_BRANCH");
            }
            TestBank.officer(
                    row.get("officer_no"),
                    row.get("officer_name"),
                    row.get("sub_branch_code"),
                    LocalDate.parse(row.get("hired_on")),
                    row.get("left_on").isEmpty() ? null : LocalDate.parse(row.get("left_on")));
        }
    }

    /** The officers with loans. In a running transaction. */
    Set<Long> loadLedger(LocalDate completeThrough) throws IOException {
        long revision = TestMonths.bean(Revisions.class).next("LEDGER_IMPORT");
        UUID importId = TestMonths.importDone(revision, completeThrough);
        Map<String, long[]> officers = new HashMap<>();
        sql.list(
                "select p.staff_no, p.id, a.unit_id from person p join assignment a on a.person_id = p.id",
                row -> officers.put(row.getString(1), new long[] {row.getLong(2), row.getLong(3)}));
        List<Map<String, String>> rows = read("ledger-2023-2024.csv.gz");
        Set<Long> touched = new TreeSet<>();
        sql.call(connection -> {
            String columns =
                    "loan (loan_no, disbursed_on, product, amount, person_id, unit_id, repaid_on, repaid_amount,"
                            + " balance, import_id, known_from)";
            try (CopyWriter copy = CopyWriter.into(connection, columns)) {
                for (Map<String, String> row : rows) {
                    long[] officer = officers.get(row.get("officer_no"));
                    touched.add(officer[0]);
                    LocalDate day = LocalDate.parse(row.get("disbursed_on"));
                    BigDecimal amount = new BigDecimal(row.get("amount"));
                    copy.field(row.get("loan_no")).raw(day).field(PRODUCTS.get(row.get("product")));
                    copy.field(amount).field(officer[0]).field(officer[1]);
                    copy.raw(orNull(row.get("repaid_on"))).raw(orNull(row.get("repaid_amount")));
                    copy.field(balance(day, amount, row)).raw(importId).field(revision);
                    copy.endRow();
                }
                return copy.end();
            }
        });
        return touched;
    }

    private static BigDecimal balance(LocalDate day, BigDecimal amount, Map<String, String> row) {
        String repaidOn = orNull(row.get("repaid_on"));
        return repaidOn == null
                        || LocalDate.parse(repaidOn).isAfter(YearMonth.from(day).atEndOfMonth())
                ? amount
                : amount.subtract(new BigDecimal(row.get("repaid_amount"))).max(BigDecimal.ZERO);
    }

    private static String orNull(String cell) {
        return cell == null || cell.isEmpty() ? null : cell;
    }

    private List<Map<String, String>> read(String file) throws IOException {
        try (InputStream raw = Files.newInputStream(folder.resolve(file));
                InputStream in = file.endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            String[] names = lines.readLine().replace("\uFEFF", "").split(",");
            List<Map<String, String>> rows = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split(",", -1);
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 0; i < names.length; i++) {
                    row.put(names[i], cells[i]);
                }
                rows.add(row);
            }
            return rows;
        }
    }
}
