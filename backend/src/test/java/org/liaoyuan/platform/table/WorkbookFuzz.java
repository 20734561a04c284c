package org.liaoyuan.platform.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Any XML in a workbook, which as a packed archive no change of bytes would reach. A form feed, which XML does not have, parts
 * the sheet's rows from further parts.
 */
class WorkbookFuzz {

    private static final List<String> PARTS =
            List.of("xl/styles.xml", "xl/sharedStrings.xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels");

    @FuzzTest(maxDuration = "60s")
    void isReadOrRefused(byte[] bytes) throws IOException {
        String[] xml = new String(bytes, StandardCharsets.UTF_8).split("\f", 1 + PARTS.size());
        Map<String, String> parts = Tables.workbook(xml[0]);
        for (int i = 1; i < xml.length; i++) {
            parts.put(PARTS.get(i - 1), xml[i]);
        }
        try {
            ReadTable table = ReadTable.of(Tables.zip(parts));
            assertThat(ReadTable.of(table.csv())).isEqualTo(table.withLineFeedsOnly());
        } catch (UnreadableTableException refusal) {
            assertThat(refusal.toProblem().type().status()).isBetween(400, 422);
        }
    }
}
