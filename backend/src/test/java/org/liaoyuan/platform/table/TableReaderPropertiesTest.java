package org.liaoyuan.platform.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

class TableReaderPropertiesTest {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Columns TWO = Columns.of(Column.required("a"), Column.required("b"));
    private static final byte[] WORKBOOK = Tables.zip(Tables.workbook(Tables.row(
                    Tables.inline("a") + Tables.inline("b"))
            + Tables.row(Tables.inline("1") + "<c s='1'><v>45446</v></c>").repeat(20)));

    @Property
    void givesBackWhatWasWritten(@ForAll("rows") List<List<String>> rows, @ForAll boolean crlf, @ForAll boolean gzipped)
            throws IOException {
        byte[] bytes = Tables.utf8(csv(rows, crlf ? "\r\n" : "\n"));
        assertThat(Tables.read(gzipped ? Tables.gzip(bytes) : bytes, TWO)).isEqualTo(expected(rows));
    }

    @Property
    void readsGb18030LikeUtf8(@ForAll("hanRows") List<List<String>> rows) throws IOException {
        // Bytes that are good UTF-8 as well say nothing of their encoding: the reader then refuses to guess, and
        // rightly.
        Assume.that(rows.stream().flatMap(List::stream).noneMatch(TableReaderPropertiesTest::looksLikeUtf8));
        // Without a line that is plainly not UTF-8 a short file may be taken for it, as any reader must.
        String text = csv(rows, "\n") + "按揭贷款,消费经营\n".repeat(20);
        assertThat(Tables.read(text.getBytes(GB18030), TWO)).isEqualTo(Tables.read(Tables.utf8(text), TWO));
    }

    private static boolean looksLikeUtf8(String text) {
        byte[] bytes = text.getBytes(GB18030);
        String read = new String(bytes, StandardCharsets.UTF_8);
        return bytes.length > text.length() && !read.contains("\uFFFD");
    }

    @Property
    void refusesAnyBytesInNoOtherWay(@ForAll byte[] bytes) throws IOException {
        assertReadOrRefused(bytes);
    }

    @Property
    void neverGivesOutHalfACharacter(@ForAll byte[] bytes) throws IOException {
        byte[] header = "a,b\n".getBytes(StandardCharsets.US_ASCII);
        byte[] all = new byte[header.length + bytes.length];
        System.arraycopy(header, 0, all, 0, header.length);
        System.arraycopy(bytes, 0, all, header.length, bytes.length);
        assertReadOrRefused(all);
    }

    @Property(tries = 200)
    void readsWorkbooksAsAnotherReaderDoes(@ForAll("sheetRows") List<List<String>> rows) throws IOException {
        byte[] bytes = written(rows);
        List<String> expected = new ArrayList<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            workbook.getFirstSheet().read().stream()
                    .skip(1)
                    .map(row -> row.getRowNum() + ":" + row.getCellText(0) + "|" + row.getCellText(1))
                    .filter(row ->
                            !CellText.isBlank(row.replaceFirst("\\d+:", "").replace("|", "")))
                    .forEach(expected::add);
        }
        assertThat(Tables.read(bytes, TWO)).isEqualTo(expected);
    }

    private static byte[] written(List<List<String>> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("1");
            sheet.value(0, 0, "a");
            sheet.value(0, 1, "b");
            for (int i = 0; i < rows.size(); i++) {
                sheet.value(i + 1, 0, rows.get(i).get(0));
                sheet.value(i + 1, 1, rows.get(i).get(1));
            }
        }
        return out.toByteArray();
    }

    @Provide
    Arbitrary<List<List<String>>> sheetRows() {
        Arbitrary<String> text = Arbitraries.strings()
                .withChars(' ', '<', '&', '"', '\n', 'a', '1', '贷', '\u3000', '\uFFFD')
                .ofMaxLength(8);
        return text.list().ofSize(2).list().ofMaxSize(20);
    }

    @Property
    void refusesAMutatedWorkbookInNoOtherWay(@ForAll long seed) throws IOException {
        assertReadOrRefused(mutated(WORKBOOK, seed));
    }

    @Property
    void refusesMutatedXmlInNoOtherWay(@ForAll long seed) throws IOException {
        var parts =
                Tables.workbook(Tables.row(Tables.inline("a") + Tables.inline("b")) + Tables.row("<c><v>1</v></c>"));
        parts.replaceAll((name, xml) -> new String(mutated(Tables.utf8(xml), seed), StandardCharsets.ISO_8859_1));
        assertReadOrRefused(Tables.zip(parts));
    }

    private static void assertReadOrRefused(byte[] bytes) throws IOException {
        try {
            for (String row : Tables.read(bytes, TWO)) {
                assertThat(row.codePoints().filter(point -> point >= 0xD800 && point <= 0xDFFF))
                        .isEmpty();
            }
        } catch (UnreadableTableException refusal) {
            assertThat(refusal.code()).isNotNull();
        }
    }

    private static byte[] mutated(byte[] original, long seed) {
        byte[] bytes = original.clone();
        Random random = new Random(seed);
        for (int i = random.nextInt(4); i >= 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    @Provide
    Arbitrary<List<List<String>>> rows() {
        Arbitrary<String> text = Arbitraries.strings()
                .withChars(' ', ',', '"', '\n', '\r', 'a', '1', '贷', '\u3000', '\uFEFF', '\'')
                .ofMaxLength(8);
        return text.list().ofSize(2).list().ofMaxSize(20);
    }

    @Provide
    Arbitrary<List<List<String>>> hanRows() {
        Arbitrary<String> text =
                Arbitraries.strings().withCharRange('\u4E00', '\u9FFF').ofMaxLength(4);
        return text.list().ofSize(2).list().ofMaxSize(20);
    }

    private static String csv(List<List<String>> rows, String lineEnd) {
        return "a,b" + lineEnd
                + rows.stream()
                        .map(row -> row.stream()
                                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                                        .collect(Collectors.joining(","))
                                + lineEnd)
                        .collect(Collectors.joining());
    }

    private static List<String> expected(List<List<String>> rows) {
        List<String> expected = new ArrayList<>();
        int line = 2;
        for (List<String> row : rows) {
            if (!row.stream().allMatch(CellText::isBlank)) {
                expected.add(line + ":" + withLineFeedsOnly(String.join("|", row)));
            }
            line += 1 + row.stream().mapToInt(TableReaderPropertiesTest::breaks).sum();
        }
        return expected;
    }

    private static int breaks(String cell) {
        return (int) withLineFeedsOnly(cell).chars().filter(c -> c == '\n').count();
    }

    private static String withLineFeedsOnly(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
