package org.liaoyuan.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.liaoyuan.platform.table.Header;
import org.liaoyuan.platform.table.TableRow;
import org.liaoyuan.platform.text.Language;
import org.liaoyuan.testing.Headers;

/** Any cells as a row of a ledger, parted by bars: errors that have words, or a row that reads the same however it is written. */
class LedgerRowFuzz {

    private static final Header HEADER = Headers.of(LedgerColumns.COLUMNS);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final int LONGEST_AMOUNT = 17;

    @FuzzTest(maxDuration = "60s")
    void readsTheSameAgain(byte[] bytes) {
        String[] cells = new String(bytes, StandardCharsets.UTF_8).split("[|]", -1);
        ParsedRow parsed = parse(cells);
        assertThat(parsed.row()).isEqualTo(3);
        if (parsed instanceof BadRow bad) {
            assertThat(bad.errors()).isNotEmpty();
            bad.errors().forEach(error -> assertThat(error.message(Language.ZH)).isNotBlank());
            return;
        }
        LedgerRow row = (LedgerRow) parsed;
        assertThat(row.amount().signum()).isPositive();
        assertThat(row.amount().toPlainString()).matches("[0-9]+[.][0-9]{2}").hasSizeLessThanOrEqualTo(LONGEST_AMOUNT);
        assertThat(row.disbursedOn()).isBetween(LedgerDates.EARLIEST, TODAY);
        String[] canonical = canonical(row);
        assertThat(parse(canonical)).isEqualTo(row);
        assertThat(parse(fullWidth(canonical))).isEqualTo(row);
    }

    private static ParsedRow parse(String[] cells) {
        return new LedgerRowParser(HEADER, TODAY).parse(TableRow.of(3, cells));
    }

    private static String[] canonical(LedgerRow row) {
        return Stream.of(
                        row.loanNo(),
                        row.disbursedOn(),
                        row.product(),
                        row.amount().toPlainString(),
                        row.officerNo(),
                        row.termMonths(),
                        row.annualRate() == null ? null : row.annualRate().toPlainString(),
                        row.branchCode(),
                        row.subBranchCode(),
                        row.repaidOn(),
                        row.repaidAmount() == null ? null : row.repaidAmount().toPlainString(),
                        row.customerName(),
                        row.customerPhone(),
                        row.type(),
                        row.source(),
                        row.subProduct(),
                        row.secondOfficerNo(),
                        row.secondShare() == null ? null : row.secondShare().toPlainString(),
                        row.applicationNo(),
                        row.channelCode(),
                        row.referralCode())
                .map(value -> Objects.toString(value, ""))
                .toArray(String[]::new);
    }

    /** As Chinese keyboards write them. */
    private static String[] fullWidth(String[] cells) {
        return Arrays.stream(cells)
                .map(cell -> cell.codePoints()
                        .map(point -> point > ' ' && point < 0x7F ? point + 0xFEE0 : point)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString())
                .toArray(String[]::new);
    }
}
