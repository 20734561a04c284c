package org.liaoyuan.platform.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;

/** Any bytes as an uploaded file: refused as a whole, or read within the limits and the same when written anew. */
class TableFileFuzz {

    @FuzzTest(maxDuration = "60s")
    void isReadOrRefused(byte[] bytes) throws IOException {
        ReadTable table;
        try {
            table = ReadTable.of(bytes);
        } catch (UnreadableTableException refusal) {
            assertThat(refusal.toProblem().type().status()).isBetween(400, 422);
            return;
        }
        assertThat(ReadTable.of(table.csv())).isEqualTo(table);
        if (FileKind.of(bytes) == FileKind.TEXT) {
            assertSameWhenPacked(bytes, table);
        }
    }

    private static void assertSameWhenPacked(byte[] bytes, ReadTable table) throws IOException {
        try {
            assertThat(ReadTable.of(Tables.gzip(bytes))).isEqualTo(table);
        } catch (UnreadableTableException refusal) {
            assertThat(refusal.code()).isIn(TableFault.SUSPICIOUS_COMPRESSION, TableFault.UNPACKED_TOO_LARGE);
        }
    }
}
