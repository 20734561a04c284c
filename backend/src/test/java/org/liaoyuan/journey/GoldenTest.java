package org.liaoyuan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.liaoyuan.access.Role;
import org.liaoyuan.exit.GoldenExits;
import org.liaoyuan.testing.BankApi;
import org.liaoyuan.testing.DatabaseResource;
import org.liaoyuan.testing.QuickReader;
import org.liaoyuan.testing.SharedData;
import org.liaoyuan.testing.TestBank;

/** The bank's real two years through the API, month after month; every figure was computed apart from this product. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class GoldenTest {
    private static final int PAGE = 500;
    private static final Set<String> RUN_AGAIN = Set.of("tier", "points", "amount", "exempt", "streak");

    @Test
    void twoYearsGiveExactlyWhatTheyMust() throws IOException {
        Optional<Path> data = SharedData.folder();
        if (data.isEmpty()) {
            System.out.println("No shared/data beside this checkout: the bank's two years are not tried");
            return;
        }
        String scheme = play(data.get());

        Map<String, Map<String, String>> golden = golden(data.get().resolve("golden-2023-2024.csv.gz"));
        Map<String, Map<String, String>> actual = new TreeMap<>();
        QuickReader headOffice = new QuickReader(TestBank.HEAD_OFFICE);
        for (YearMonth month = YearMonth.of(2023, 1); month.getYear() < 2025; month = month.plusMonths(1)) {
            read(headOffice, month, actual);
            assertThat(BankApi.verify(month.toString()).getBoolean("matches"))
                    .as("verify %s", month)
                    .isTrue();
        }
        assertThat(actual.keySet()).isEqualTo(golden.keySet());
        golden.forEach((key, expected) -> assertThat(actual.get(key)).as(key).isEqualTo(expected));
        GoldenExits.mustBe(thirdMonths(golden));
        assertRunAgainItGivesTheSame(scheme, golden);
    }

    /** Month and staff number wherever a streak reaches three. */
    private static List<String> thirdMonths(Map<String, Map<String, String>> golden) {
        return golden.entrySet().stream()
                .filter(row -> row.getValue().get("streak").equals("3")
                        && row.getValue().get("miss").equals("true"))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The laboratory runs the scheme in force on the same bank: what it gives is compared with the figures from outside. */
    private static void assertRunAgainItGivesTheSame(String scheme, Map<String, Map<String, String>> golden)
            throws IOException {
        QuickReader auditor = new QuickReader(TestBank.AUDITOR);
        String run = "/api/v1/simulations/" + BankApi.simulate(scheme, "2023-01", "2024-12");
        Map<String, Map<String, String>> again = new TreeMap<>();
        for (String staffNo : golden.keySet().stream()
                .map(key -> key.substring(key.indexOf(' ') + 1))
                .collect(Collectors.toCollection(TreeSet::new))) {
            rows(auditor.get(run + "/officers/" + staffNo), "months")
                    .forEach(month -> again.put(text(month.get("month")) + " " + staffNo, runAgain(month)));
        }
        Map<String, Map<String, String>> expected = new TreeMap<>();
        golden.forEach((key, figures) -> {
            expected.put(key, new TreeMap<>(figures));
            expected.get(key).keySet().retainAll(RUN_AGAIN);
        });
        assertThat(again).isEqualTo(expected);
        Map<?, ?> report = (Map<?, ?>) auditor.get(run).get("report");
        assertThat(report.get("after")).isNotNull().isEqualTo(report.get("before"));
        assertThat(report.get("gaining")).isEqualTo(0);
        assertThat(report.get("losing")).isEqualTo(0);
    }

    private static Map<String, String> runAgain(Map<String, Object> month) {
        Map<?, ?> after = (Map<?, ?>) month.get("after");
        Map<String, String> figures = new TreeMap<>();
        figures.put("tier", text(after.get("tier")));
        figures.put("points", money(after.get("points")));
        figures.put("amount", money(month.get("amount")));
        figures.put("exempt", String.valueOf(after.get("exemptReason") != null));
        figures.put("streak", text(after.get("streak")));
        return figures;
    }

    /** The scheme's id. */
    private static String play(Path data) throws IOException {
        TestBank.empty();
        TestBank.person(TestBank.ADMIN, "管理员", "HO", Role.ADMIN);
        TestBank.person(TestBank.HEAD_OFFICE, "总行员", "HO", Role.HEAD_OFFICE);
        TestBank.person(TestBank.AUDITOR, "审计员", "HO", Role.AUDITOR);
        JsonPath organisation = BankApi.importOrganisation(Files.readAllBytes(data.resolve("organisation.csv")));
        assertThat(organisation.getString("status")).as(organisation.prettify()).isEqualTo("DONE");
        Path rules = data.resolveSibling("spec").resolve("default-scheme.json");
        String scheme = BankApi.publishScheme(Files.readString(rules));
        JsonPath receipt = BankApi.importLedger(
                "ledger.csv.gz",
                Files.readAllBytes(data.resolve("ledger-2023-2024.csv.gz")),
                "?mode=STRICT&completeThrough=2024-12-31");
        assertThat(receipt.getString("status")).as(receipt.prettify()).isEqualTo("DONE");
        for (YearMonth month = YearMonth.of(2023, 1); month.getYear() < 2025; month = month.plusMonths(1)) {
            BankApi.close(month.toString());
        }
        return scheme;
    }

    /** Ranks within branch, sub-branch and tier stand in the statement alone. */
    private static void read(QuickReader headOffice, YearMonth month, Map<String, Map<String, String>> found)
            throws IOException {
        String scores = "/api/v1/scores/" + month;
        int total = Integer.MAX_VALUE;
        for (int page = 0; page * PAGE < total; page++) {
            Map<String, Object> answer = headOffice.get(scores + "?size=" + PAGE + "&page=" + page);
            total = (int) answer.get("total");
            for (Map<String, Object> row : rows(answer, "items")) {
                String staffNo = text(row.get("staffNo"));
                Map<?, ?> ranks =
                        (Map<?, ?>) headOffice.get(scores + "/" + staffNo).get("ranks");
                found.put(month + " " + staffNo, figures(row, ranks));
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rows(Map<String, Object> answer, String name) {
        return (List<Map<String, Object>>) answer.get(name);
    }

    private static Map<String, String> figures(Map<String, Object> row, Map<?, ?> ranks) {
        Map<String, String> figures = new LinkedHashMap<>();
        figures.put("tier", text(row.get("tier")));
        figures.put("points", money(row.get("points")));
        figures.put("amount", money(row.get("amount")));
        figures.put("loans", text(row.get("loans")));
        figures.put("exempt", text(row.get("exempt")));
        figures.put("miss", text(isMiss(row)));
        figures.put("streak", text(row.get("streak")));
        figures.put("attainment", text(row.get("attainment")));
        figures.put("points_met", text(row.get("pointsMet")));
        figures.put("branch", text(row.get("branchCode")));
        figures.put("sub_branch", text(row.get("subBranchCode")));
        figures.put("rank_bank", text(ranks.get("bank")));
        figures.put("rank_branch", text(ranks.get("branch")));
        figures.put("rank_sub_branch", text(ranks.get("subBranch")));
        figures.put("rank_tier", text(ranks.get("tier")));
        return figures;
    }

    /** A month that counts and begins a streak or goes on with one. */
    private static boolean isMiss(Map<String, Object> row) {
        return text(row.get("exempt")).equals("false")
                && !text(row.get("streak")).equals("0");
    }

    private static Map<String, Map<String, String>> golden(Path file) throws IOException {
        Map<String, Map<String, String>> golden = new TreeMap<>();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (NamedCsvRecord line : reader) {
                Map<String, String> figures = new LinkedHashMap<>(line.getFieldsAsMap());
                String key = figures.remove("month") + " " + figures.remove("officer_no");
                figures.replaceAll((name, value) -> plain(value));
                golden.put(key, figures);
            }
        }
        return golden;
    }

    private static String plain(String value) {
        return value.equals("True") || value.equals("False") ? value.toLowerCase(Locale.ROOT) : value;
    }

    private static String money(@Nullable Object number) {
        return new BigDecimal(text(number)).setScale(2).toPlainString();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
