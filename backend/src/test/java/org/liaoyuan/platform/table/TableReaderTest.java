package org.liaoyuan.platform.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableReaderTest {

    private static final Charset GBK = Charset.forName("GBK");

    @TempDir
    Path folder;

    @Test
    void readsCsvWithQuotesAndBothLineEnds() throws IOException {
        assertThat(Tables.read(Tables.utf8("name,amount\r\n\"a \"\"b\"\", c\",\"1,000\"\nd\"e,2\r\nlast,3")))
                .containsExactly("2:a \"b\", c|1,000", "3:d\"e|2", "4:last|3");
    }

    @Test
    void countsPhysicalLinesAcrossBlankOnesAndQuotedBreaks() throws IOException {
        assertThat(Tables.read(Tables.utf8("\n,,\nname,amount\n\n,\n \u3000,\t\n\"a\nb\r\nc\",1\nd,2\n\n")))
                .containsExactly("7:a\nb\nc|1", "10:d|2");
    }

    @Test
    void givesOutRowsOfAnotherLength() throws IOException {
        assertThat(Tables.read(Tables.utf8("name,amount\na\na,480,000\n"))).containsExactly("2:a", "3:a|480|000");
    }

    @Test
    void dropsOnlyEmptyCellsOfColumnsWithoutHeading() throws IOException {
        assertThat(Tables.read(Tables.utf8("name,amount,,\na,1,,\nb,2,x,\nc,3\n")))
                .containsExactly("2:a|1", "3:b|2|x|", "4:c|3");
    }

    @Test
    void findsTheEncodingOverTheWholeFile() throws IOException {
        String text = "姓名,金额\n" + "abc,1\n".repeat(50_000) + "陈,2\n";
        for (byte[] bytes : List.of(text.getBytes(GBK), Tables.utf8(text), Tables.utf8("\uFEFF" + text))) {
            assertThat(Tables.read(bytes)).hasSize(50_001).endsWith("50002:陈|2");
            assertThat(Tables.read(Tables.gzip(bytes))).endsWith("50002:陈|2");
        }
    }

    @Test
    void readsTheFourByteCharactersOfGb18030() throws IOException {
        byte[] bytes = "name,amount\n𠮷,1\n".getBytes(Charset.forName("GB18030"));
        assertThat(Tables.read(bytes)).containsExactly("2:𠮷|1");
    }

    @Test
    void saysHowFarItIs() throws IOException {
        Path file = folder.resolve("large.csv");
        Files.writeString(file, "name,amount\n" + "a,1\n".repeat(100_000));
        try (TableReader reader = TableReader.open(file)) {
            reader.header(Tables.COLUMNS);
            assertThat(reader.bytesTotal()).isEqualTo(Files.size(file));
            assertThat(reader.bytesRead()).isLessThan(reader.bytesTotal() / 2);
            while (reader.next() != null) {
                assertThat(reader.bytesRead()).isLessThanOrEqualTo(reader.bytesTotal());
            }
            assertThat(reader.bytesRead()).isEqualTo(reader.bytesTotal());
        }
    }

    @Test
    void knowsWhereEachColumnStands() throws IOException {
        Path file = folder.resolve("header.csv");
        Files.writeString(file, "error_row, Ａmount ,姓名,ERROR_code,error_code\n");
        try (TableReader reader = TableReader.open(file)) {
            Header header = reader.header(Tables.COLUMNS);
            assertThat(header.width()).isEqualTo(5);
            assertThat(header.indexOf("amount")).isEqualTo(1);
            assertThat(header.indexOf("name")).isEqualTo(2);
            assertThat(header.indexOf("day")).isEqualTo(-1);
            assertThat(reader.next()).isNull();
        }
    }
}
