package org.liaoyuan.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;
import org.liaoyuan.platform.table.Column;
import org.liaoyuan.platform.table.Header;
import org.liaoyuan.platform.table.TableRow;
import org.liaoyuan.platform.text.Language;
import org.liaoyuan.platform.text.Texts;
import org.liaoyuan.testing.Headers;

class LedgerRowParserTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final List<String> NAMES =
            LedgerColumns.COLUMNS.all().stream().map(Column::name).toList();
    private static final List<String> CLEAN = List.of(
            "L1",
            "2025-03-14",
            "消费",
            "88000.00",
            "500123",
            "24",
            "6.15",
            "1101",
            "110101",
            "2025-05-01",
            "100.00",
            "王五",
            "13800138000",
            "",
            "样本",
            "装修",
            "500124",
            "0.3",
            "A1",
            "C1",
            "R1");

    private final LedgerRowParser parser = new LedgerRowParser(header(String.join(",", NAMES)), TODAY);

    @Example
    void readsEveryColumn() {
        LedgerRow row = (LedgerRow) parse();
        assertThat(row)
                .isEqualTo(new LedgerRow(
                        7,
                        "L1",
                        LocalDate.of(2025, 3, 14),
                        "CONSUMER",
                        new BigDecimal("88000.00"),
                        "500123",
                        24,
                        new BigDecimal("6.15"),
                        "1101",
                        "110101",
                        LocalDate.of(2025, 5, 1),
                        new BigDecimal("100.00"),
                        "王五",
                        "13800138000",
                        RowType.DISBURSEMENT,
                        "样本",
                        "装修",
                        "500124",
                        new BigDecimal("0.3"),
                        "A1",
                        "C1",
                        "R1"));
    }

    @Example
    void needsFiveColumnsOnly() {
        LedgerRowParser five = new LedgerRowParser(header("金额,Officer_No,产品,放款日期,借据号"), TODAY);
        LedgerRow row = (LedgerRow) five.parse(TableRow.of(2, "5", "1", "按揭", "2025-01-31", "L"));
        assertThat(row.type()).isEqualTo(RowType.DISBURSEMENT);
        assertThat(row.amount()).isEqualTo(new BigDecimal("5.00"));
        assertThat(row.repaidOn()).isNull();
        assertThat(row.secondShare()).isNull();
    }

    @Example
    void readsTypes() {
        for (String word : List.of("reversal", "冲正", "撤销")) {
            assertThat(((LedgerRow) parse("type", word)).type()).isEqualTo(RowType.REVERSAL);
        }
        assertThat(((LedgerRow) parse("type", "放款")).type()).isEqualTo(RowType.DISBURSEMENT);
        assertThat(errors("type", "other")).containsExactly("type:UNKNOWN_TYPE");
    }

    @Example
    void wantsBothOfASecondOfficerAndAShareOrNeither() {
        assertThat(errors("second_officer_no", "")).containsExactly("second_officer_no:SECOND_OFFICER_MISSING");
        assertThat(errors("second_share", "")).containsExactly("second_share:SECOND_SHARE_MISSING");
        assertThat(errors("second_officer_no", "500123")).containsExactly("second_officer_no:SAME_OFFICER_TWICE");
        assertThat(errors("second_share", "x")).containsExactly("second_share:INVALID_NUMBER");
        for (String outside : List.of("0", "1", "30", "-0.1", "100%")) {
            assertThat(errors("second_share", outside)).containsExactly("second_share:OUT_OF_RANGE");
        }
        assertThat(((LedgerRow) parse("second_share", "30%")).secondShare()).isEqualByComparingTo("0.3");
    }

    @Example
    void readsTelephoneNumbers() {
        for (String form : List.of("138 0013 8000", "138-0013-8000", "13800138000.0", "１３８００１３８０００")) {
            assertThat(((LedgerRow) parse("customer_phone", form)).customerPhone())
                    .isEqualTo("13800138000");
        }
        assertThat(((LedgerRow) parse("customer_phone", "+86 (431) 8888-1234")).customerPhone())
                .isEqualTo("+8643188881234");
        assertThat(errors("customer_phone", "1.38E+10")).containsExactly("customer_phone:MANGLED_NUMBER");
        for (String wrong : List.of("1234", "电话", "+", "138001380001380013800")) {
            assertThat(errors("customer_phone", wrong)).containsExactly("customer_phone:INVALID_PHONE");
        }
    }

    @Example
    void neverRepeatsWhatNamesACustomer() {
        BadRow bad = (BadRow) parse("customer_phone", "1234", "customer_name", "王".repeat(101));
        assertThat(bad.errors()).hasSize(2).allMatch(error -> error.value().equals("***"));
    }

    @Example
    void cutsLongValuesBetweenCharacters() {
        BadRow bad = (BadRow) parse("product", "x" + "𠮷".repeat(200));
        String value = bad.errors().get(0).value();
        assertThat(value).hasSizeLessThanOrEqualTo(101).endsWith("𠮷…");
    }

    @Example
    void saysAnErrorAgainForEveryRow() {
        String wrong = "x";
        assertThat(errors("amount", wrong)).isEqualTo(errors("amount", wrong)).containsExactly("amount:INVALID_NUMBER");
        assertThat(parse()).isInstanceOf(LedgerRow.class);
        assertThat(errors("amount", wrong)).containsExactly("amount:INVALID_NUMBER");
    }

    @Example
    void hasATextForEveryFaultInBothLanguages() {
        Set<String> faults =
                Arrays.stream(RowFault.values()).map(RowFault::name).collect(Collectors.toSet());
        for (Language language : Language.values()) {
            assertThat(Texts.of("messages/ledger").keys(language)).isEqualTo(faults);
        }
        BadRow bad = (BadRow) parser.parse(TableRow.of(9, "a", "b"));
        assertThat(bad.errors().get(0).message(Language.EN)).startsWith("The row has 2 fields instead of 21.");
        assertThat(bad.errors().get(0).message(Language.ZH)).startsWith("该行有 2 个字段，应为 21 个。");
    }

    @Property
    void readsAmountsExactlyHoweverTheyAreWritten(
            @ForAll @BigRange(min = "0.01", max = "99999999999999.99") @Scale(2) BigDecimal amount,
            @ForAll("signs") String sign) {
        String grouped = String.format(Locale.ROOT, "%,.2f", amount);
        for (String text : List.of(amount.toPlainString(), amount.toString(), grouped, amount.toPlainString() + "0")) {
            LedgerRow row = (LedgerRow) parse("amount", sign + text, "repaid_amount", "", "repaid_on", "");
            assertThat(row.amount()).isEqualTo(amount.setScale(2));
        }
    }

    @Property
    void readsEveryDayInEveryForm(@ForAll @IntRange(min = 36526, max = 46350) int serial) {
        LocalDate day = LocalDate.of(1899, 12, 30).plusDays(serial);
        String parts = day.getYear() + "/" + day.getMonthValue() + "/" + day.getDayOfMonth();
        String chinese = day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
        String compact = day.toString().replace("-", "");
        for (String text :
                List.of(day.toString(), parts, chinese, compact, Integer.toString(serial), day + " 00:00:00")) {
            LedgerRow row = (LedgerRow) parse("disbursed_on", text, "repaid_on", "", "repaid_amount", "");
            assertThat(row.disbursedOn()).isEqualTo(day);
        }
    }

    @Property
    void takesNoDayThatIsNone(@ForAll @LongRange(min = 0, max = 99_999_999) long digits) {
        String text = String.format("%08d", digits);
        String iso = text.substring(0, 4) + "-" + text.substring(4, 6) + "-" + text.substring(6);
        boolean real = isDay(iso);
        assertThat(errors("disbursed_on", text, "repaid_on", "", "repaid_amount", "")
                        .isEmpty())
                .isEqualTo(real);
        assertThat(errors("disbursed_on", iso, "repaid_on", "", "repaid_amount", "")
                        .isEmpty())
                .isEqualTo(real);
    }

    @Property
    void answersAnyCells(@ForAll("cells") List<String> cells) {
        ParsedRow row = parser.parse(TableRow.of(3, cells.toArray(String[]::new)));
        assertThat(row.row()).isEqualTo(3);
        if (row instanceof BadRow bad) {
            assertThat(bad.errors())
                    .isNotEmpty()
                    .allSatisfy(error -> assertThat(error.message(Language.EN)).isNotBlank());
        }
    }

    @Provide
    Arbitrary<String> signs() {
        return Arbitraries.of("", "¥", "￥", "¥ ", "+", " \u3000");
    }

    @Provide
    Arbitrary<List<String>> cells() {
        Arbitrary<String> wild = Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(12),
                Arbitraries.strings().withChars("0123456789.,-+eE/:年月日¥%() ").ofMaxLength(12),
                Arbitraries.of(CLEAN));
        return wild.list().ofMinSize(20).ofMaxSize(22);
    }

    private static boolean isDay(String iso) {
        try {
            LocalDate day = LocalDate.parse(iso);
            return !day.isBefore(LedgerDates.EARLIEST) && !day.isAfter(TODAY);
        } catch (DateTimeException none) {
            return false;
        }
    }

    private List<String> errors(String... changes) {
        return parse(changes) instanceof BadRow bad
                ? bad.errors().stream()
                        .map(error -> error.column() + ":" + error.code())
                        .toList()
                : List.of();
    }

    /** A clean row but for the named columns. */
    private ParsedRow parse(String... changes) {
        String[] cells = CLEAN.toArray(String[]::new);
        for (int i = 0; i < changes.length; i += 2) {
            cells[NAMES.indexOf(changes[i])] = changes[i + 1];
        }
        return parser.parse(TableRow.of(7, cells));
    }

    private static Header header(String line) {
        return Headers.of(LedgerColumns.COLUMNS, line);
    }
}
