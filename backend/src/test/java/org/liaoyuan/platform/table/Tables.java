package org.liaoyuan.platform.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes files of every kind, and reads them as plain lists. */
final class Tables {

    static final Columns COLUMNS = Columns.of(
            Column.required("name", "姓名"),
            Column.required("amount", "金额", "金额(元)"),
            Column.optional("day", "日期"),
            Column.optional("note"));

    private Tables() {}

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(utf8(part.getValue()));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** The parts of a workbook with one sheet, to be changed before packing. */
    static Map<String, String> workbook(String sheetData) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>"
                        + "<sheets><sheet name='1' sheetId='1' r:id='r1'/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships>" + relation("r1", "worksheet", "worksheets/sheet1.xml")
                        + relation("r2", "sharedStrings", "sharedStrings.xml")
                        + relation("r3", "styles", "styles.xml") + "</Relationships>");
        parts.put("xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + sheetData + "</sheetData></worksheet>");
        return parts;
    }

    static String relation(String id, String type, String target) {
        return "<Relationship Id='" + id
                + "' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type + "' Target='"
                + target + "'/>";
    }

    static String inline(String text) {
        return "<c t='inlineStr'><is><t>" + text + "</t></is></c>";
    }

    static String row(String cells) {
        return "<row>" + cells + "</row>";
    }

    /** Every row after the header as {@code number:cell|cell}. */
    static List<String> read(byte[] content) throws IOException {
        return read(content, COLUMNS);
    }

    static List<String> read(byte[] content, Columns columns) throws IOException {
        Path file = Files.createTempFile("table", "");
        try {
            Files.write(file, content);
            return read(file, columns);
        } finally {
            Files.delete(file);
        }
    }

    static List<String> read(Path file, Columns columns) throws IOException {
        List<String> rows = new ArrayList<>();
        try (TableReader reader = TableReader.open(file)) {
            reader.header(columns);
            for (TableRow row = reader.next(); row != null; row = reader.next()) {
                rows.add(row.number() + ":" + String.join("|", cells(row)));
            }
        }
        return rows;
    }

    static List<String> cells(TableRow row) {
        return IntStream.range(0, row.size()).mapToObj(row::cell).toList();
    }
}
