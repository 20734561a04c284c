package org.liaoyuan.platform.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.liaoyuan.platform.table.TableFault.CELL_TOO_LONG;
import static org.liaoyuan.platform.table.TableFault.DAMAGED_WORKBOOK;
import static org.liaoyuan.platform.table.TableFault.EMPTY_FILE;
import static org.liaoyuan.platform.table.TableFault.FILE_TOO_LARGE;
import static org.liaoyuan.platform.table.TableFault.SUSPICIOUS_COMPRESSION;
import static org.liaoyuan.platform.table.TableFault.TOO_MANY_COLUMNS;
import static org.liaoyuan.platform.table.TableFault.TOO_MANY_PARTS;
import static org.liaoyuan.platform.table.TableFault.TOO_MANY_ROWS;
import static org.liaoyuan.platform.table.TableFault.UNKNOWN_FORMAT;
import static org.liaoyuan.platform.table.TableFault.UNPACKED_TOO_LARGE;
import static org.liaoyuan.platform.table.TableFault.WORKBOOK_WITH_MACROS;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NastyXlsxTest {

    private static final int MEGABYTE = 1 << 20;
    private static final String HEADER = Tables.row(Tables.inline("name") + Tables.inline("amount"));
    private static final String LAUGHS = "<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;'>]>";
    private static final String OUTSIDE = "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/hostname'>]>";

    @TempDir
    Path folder;

    static Stream<Arguments> sheets() {
        return Stream.of(
                sheet("no row", EMPTY_FILE, ""),
                sheet("empty rows only", EMPTY_FILE, "<row r='1'/><row r='1048576'/>"),
                sheet("row beyond the last", TOO_MANY_ROWS, "<row r='1048577'/>", 1_048_576),
                sheet("row 0", DAMAGED_WORKBOOK, "<row r='0'/>"),
                sheet("row number of letters", DAMAGED_WORKBOOK, "<row r='x'/>"),
                sheet("row number beyond all integers", DAMAGED_WORKBOOK, "<row r='99999999999999999999'/>"),
                sheet("rows backwards", DAMAGED_WORKBOOK, HEADER + "<row r='1'/>"),
                sheet("text in column 65", TOO_MANY_COLUMNS, HEADER + Tables.row("<c r='BM2'><v>1</v></c>"), 2L, 64),
                sheet("column beyond the last", DAMAGED_WORKBOOK, HEADER + Tables.row("<c r='ZZZZZZZ2'><v>1</v></c>")),
                sheet("reference without column", DAMAGED_WORKBOOK, HEADER + Tables.row("<c r='12'><v>1</v></c>")),
                sheet(
                        "shared text that is not there",
                        DAMAGED_WORKBOOK,
                        HEADER + Tables.row("<c t='s'><v>999999999</v></c>")),
                sheet("shared text before the first", DAMAGED_WORKBOOK, HEADER + Tables.row("<c t='s'><v>-1</v></c>")),
                sheet("style of letters", DAMAGED_WORKBOOK, HEADER + Tables.row("<c s='x'><v>1</v></c>")),
                sheet("long cell", CELL_TOO_LONG, HEADER + Tables.row(Tables.inline("a".repeat(4097))), 2L, 4096),
                sheet("text without end", DAMAGED_WORKBOOK, HEADER + Tables.row(Tables.inline("a".repeat(300_000)))),
                sheet("tag without end", DAMAGED_WORKBOOK, HEADER + "<row " + "a".repeat(300_000) + "='1'/>"),
                sheet("no closing tag", DAMAGED_WORKBOOK, "<row>"),
                sheet("deep nesting", DAMAGED_WORKBOOK, HEADER + "<row>" + "<c>".repeat(100_000)),
                sheet("entity unknown", DAMAGED_WORKBOOK, HEADER + Tables.row(Tables.inline("&x;"))),
                sheet("zero character", DAMAGED_WORKBOOK, HEADER + Tables.row(Tables.inline("&#0;"))),
                sheet("half a character", DAMAGED_WORKBOOK, HEADER + Tables.row(Tables.inline("&#xD800;"))));
    }

    static Stream<Arguments> workbooks() {
        return Stream.of(
                workbook("no workbook", UNKNOWN_FORMAT, parts -> parts.remove("xl/workbook.xml")),
                workbook(
                        "binary workbook",
                        UNKNOWN_FORMAT,
                        parts -> parts.put("xl/workbook.bin", parts.remove("xl/workbook.xml"))),
                workbook("macros", WORKBOOK_WITH_MACROS, parts -> parts.put("xl/vbaProject.bin", "x")),
                workbook("no relations", DAMAGED_WORKBOOK, parts -> parts.remove("xl/_rels/workbook.xml.rels")),
                workbook("no sheet", DAMAGED_WORKBOOK, parts -> parts.remove("xl/worksheets/sheet1.xml")),
                workbook(
                        "no sheet data",
                        DAMAGED_WORKBOOK,
                        parts -> parts.put("xl/worksheets/sheet1.xml", "<worksheet/>")),
                workbook("no XML", DAMAGED_WORKBOOK, parts -> parts.put("xl/worksheets/sheet1.xml", "{}")),
                workbook("empty part", DAMAGED_WORKBOOK, parts -> parts.put("xl/worksheets/sheet1.xml", "")),
                workbook(
                        "hidden sheets only",
                        DAMAGED_WORKBOOK,
                        parts -> parts.computeIfPresent(
                                "xl/workbook.xml",
                                (name, xml) -> xml.replace("sheetId", "state='veryHidden' sheetId"))),
                workbook("201 parts", TOO_MANY_PARTS, parts -> addParts(parts, 201), 200),
                workbook("70,000 parts", TOO_MANY_PARTS, parts -> addParts(parts, 70_000), 200),
                workbook(
                        "laughs in the sheet",
                        DAMAGED_WORKBOOK,
                        parts -> prefix(parts, "xl/worksheets/sheet1.xml", LAUGHS)),
                workbook("entity from outside", DAMAGED_WORKBOOK, parts -> prefix(parts, "xl/workbook.xml", OUTSIDE)),
                workbook(
                        "laughs in the texts",
                        DAMAGED_WORKBOOK,
                        parts -> parts.put("xl/sharedStrings.xml", LAUGHS + "<sst><si><t>&b;</t></si></sst>")),
                workbook("names without number", DAMAGED_WORKBOOK, parts -> parts.put("xl/styles.xml", names())),
                workbook(
                        "bomb",
                        SUSPICIOUS_COMPRESSION,
                        parts -> parts.put("xl/worksheets/sheet1.xml", "<worksheet>" + "<cols/>".repeat(3_000_000))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"sheets", "workbooks"})
    void refusesAndSaysWhy(String name, TableFault fault, byte[] content, Object[] args) throws IOException {
        Path file = folder.resolve("nasty");
        Files.write(file, content);
        Memory.assertWithin(64 * MEGABYTE, () -> assertFault(fault, file, args));
    }

    @Test
    void refusesAWorkbookCutAnywhere() throws IOException {
        byte[] whole = Tables.zip(Tables.workbook(
                HEADER + Tables.row(Tables.inline("a") + Tables.inline("1")).repeat(50)));
        assertThat(Tables.read(whole)).hasSize(50);
        for (int length = 8; length < whole.length; length += 7) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> Tables.read(cut)).isInstanceOf(UnreadableTableException.class);
        }
    }

    @Test
    void refusesAFloodOfTextsInBoundedMemory() throws IOException {
        Path file = folder.resolve("texts.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.setLevel(1);
            for (Map.Entry<String, String> part : Tables.workbook(HEADER).entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(Tables.utf8(part.getValue()));
            }
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            writeTexts(zip, 96 * MEGABYTE);
        }
        // 64 MB of texts, and what the reading of them throws away again.
        Memory.assertWithin(400 * MEGABYTE, () -> assertFault(UNPACKED_TOO_LARGE, file, 64L));
    }

    @Test
    void refusesALargeFileUnread() throws IOException {
        Path file = folder.resolve("large.xlsx");
        Files.write(file, Tables.zip(Tables.workbook(HEADER)));
        TableLimits limits = new TableLimits(100, MEGABYTE, 0.01, 200, 1, 1, 1);
        assertThatThrownBy(() -> TableReader.open(file, limits))
                .isInstanceOfSatisfying(
                        UnreadableTableException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(FILE_TOO_LARGE));
    }

    private static void writeTexts(OutputStream out, int size) throws IOException {
        byte[] noise = new byte[MEGABYTE];
        new Random(1).nextBytes(noise);
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (byte) ('a' + (noise[i] & 1));
        }
        for (int at = 0; at + 16 < noise.length; at += 4000) {
            System.arraycopy(Tables.utf8("</t></si><si><t>"), 0, noise, at, 16);
        }
        out.write(Tables.utf8("<sst><si><t>"));
        for (int written = 0; written < size; written += noise.length) {
            out.write(noise);
        }
    }

    private static String names() {
        StringBuilder xml = new StringBuilder("<styleSheet>");
        for (int i = 0; i < 20_000; i++) {
            xml.append("<n").append(i).append("/>");
        }
        return xml.toString();
    }

    private static void addParts(Map<String, String> parts, int count) {
        for (int i = parts.size(); i < count; i++) {
            parts.put("xl/media/" + i, "");
        }
    }

    private static void prefix(Map<String, String> parts, String name, String prefix) {
        parts.computeIfPresent(name, (key, xml) -> prefix + xml);
    }

    private static void assertFault(TableFault fault, Path file, Object... args) {
        assertThatThrownBy(() -> Tables.read(file, Tables.COLUMNS))
                .isInstanceOfSatisfying(UnreadableTableException.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(fault);
                    assertThat(refusal.args()).containsExactly(args);
                });
    }

    private static Arguments sheet(String name, TableFault fault, String sheetData, Object... args) {
        return Arguments.of(name, fault, Tables.zip(Tables.workbook(sheetData)), args);
    }

    private static Arguments workbook(
            String name, TableFault fault, Consumer<Map<String, String>> change, Object... args) {
        Map<String, String> parts =
                new LinkedHashMap<>(Tables.workbook(HEADER + Tables.row("<c t='s'><v>0</v></c>" + Tables.inline("1"))));
        parts.put("xl/sharedStrings.xml", "<sst><si><t>a</t></si></sst>");
        change.accept(parts);
        return Arguments.of(name, fault, Tables.zip(parts), args);
    }
}
