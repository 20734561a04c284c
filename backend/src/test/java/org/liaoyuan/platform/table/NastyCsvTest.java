package org.liaoyuan.platform.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.liaoyuan.platform.table.TableFault.CELL_TOO_LONG;
import static org.liaoyuan.platform.table.TableFault.DAMAGED_GZIP;
import static org.liaoyuan.platform.table.TableFault.DUPLICATE_COLUMNS;
import static org.liaoyuan.platform.table.TableFault.EMPTY_FILE;
import static org.liaoyuan.platform.table.TableFault.ENCODING;
import static org.liaoyuan.platform.table.TableFault.ENCRYPTED_OR_OLD_WORKBOOK;
import static org.liaoyuan.platform.table.TableFault.MALFORMED_QUOTE;
import static org.liaoyuan.platform.table.TableFault.MISSING_COLUMNS;
import static org.liaoyuan.platform.table.TableFault.SUSPICIOUS_COMPRESSION;
import static org.liaoyuan.platform.table.TableFault.TOO_MANY_COLUMNS;
import static org.liaoyuan.platform.table.TableFault.UNCLOSED_QUOTE;
import static org.liaoyuan.platform.table.TableFault.UNKNOWN_COLUMNS;
import static org.liaoyuan.platform.table.TableFault.UNKNOWN_FORMAT;
import static org.liaoyuan.platform.table.TableFault.UNNAMED_COLUMN;
import static org.liaoyuan.platform.table.TableFault.UNPACKED_TOO_LARGE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NastyCsvTest {

    private static final Charset GBK = Charset.forName("GBK");
    private static final String HEADER = "name,amount\n";
    private static final int MEGABYTE = 1 << 20;

    @TempDir
    Path folder;

    static Stream<Arguments> files() {
        byte[] chinese = Tables.utf8(HEADER + "陈,1\n".repeat(100));
        return Stream.of(
                file("no byte", EMPTY_FILE, ""),
                file("blank lines only", EMPTY_FILE, "\r\n,,,\n \n"),
                file("byte order mark only", EMPTY_FILE, "\uFEFF"),
                file("gzip of nothing", EMPTY_FILE, Tables.gzip(new byte[0])),
                file("zero byte", ENCODING, HEADER + "a,1\nb\0,2\n", 3L),
                file("UTF-16", ENCODING, (HEADER + "a,1\n").getBytes(StandardCharsets.UTF_16), 1L),
                file("UTF-8 cut inside a character", ENCODING, Arrays.copyOf(chinese, chinese.length - 4), 101L),
                file("line of GBK in UTF-8", ENCODING, join(chinese, "陈按揭,1\n".getBytes(GBK), chinese), 102L),
                file("lines of UTF-8 in GBK", ENCODING, join("name\n陈按揭\n按揭\n".getBytes(GBK), Tables.utf8("按揭\n")), 2L),
                file(
                        "GBK after a mark of UTF-8",
                        ENCODING,
                        join(Tables.utf8("\uFEFF" + HEADER), "按揭,1\n".getBytes(GBK)),
                        2L),
                file(
                        "half a character of GBK",
                        ENCODING,
                        join(HEADER.getBytes(GBK), "按揭\n按".getBytes(GBK), new byte[] {(byte) 0x81}),
                        3L),
                file("picture", ENCODING, new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0}, 3L),
                file("old workbook", ENCRYPTED_OR_OLD_WORKBOOK, new byte[] {
                    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0
                }),
                file("quote left open", UNCLOSED_QUOTE, HEADER + "a,1\n\"b,2\nc,3\n", 3L),
                file("quote left open after a doubled one", UNCLOSED_QUOTE, HEADER + "\"a\"\"", 2L),
                file("quote and nothing", UNCLOSED_QUOTE, HEADER + "\"", 2L),
                file("quote in the header left open", UNCLOSED_QUOTE, "\"name,amount\n", 1L),
                file(
                        "quote left open at the top of a long file",
                        CELL_TOO_LONG,
                        HEADER + "\"a,1\n" + "b,2\n".repeat(50_000),
                        2L,
                        4096),
                file("text after a closing quote", MALFORMED_QUOTE, HEADER + "a,1\n\"480\"000,2\n", 3L),
                file("cell of 4,097", CELL_TOO_LONG, HEADER + "a".repeat(4097) + ",1\n", 2L, 4096),
                file("65 cells", TOO_MANY_COLUMNS, HEADER + ",".repeat(64) + "\n", 2L, 64),
                file("unknown columns", UNKNOWN_COLUMNS, "name,amount,Colour,x\n", "Colour, x"),
                file("a column twice by an alias", DUPLICATE_COLUMNS, "name,姓名,amount\n", "姓名"),
                file("missing column", MISSING_COLUMNS, "name\n", "amount"),
                file("column without name", UNNAMED_COLUMN, "name,,amount\n", 2),
                file("gzip cut off", DAMAGED_GZIP, Arrays.copyOf(Tables.gzip(chinese), 30)),
                file("gzip with nothing but its mark", DAMAGED_GZIP, new byte[] {0x1F, (byte) 0x8B}),
                file("gzip with a wrong sum", DAMAGED_GZIP, wrongSum(Tables.gzip(chinese))),
                file("gzip in gzip", UNKNOWN_FORMAT, Tables.gzip(Tables.gzip(chinese))),
                file("workbook in gzip", UNKNOWN_FORMAT, Tables.gzip(Tables.zip(Map.of("xl/workbook.xml", "")))),
                file("bomb", SUSPICIOUS_COMPRESSION, Tables.gzip(new byte[20 * MEGABYTE])),
                file(
                        "bomb of rows",
                        SUSPICIOUS_COMPRESSION,
                        Tables.gzip(Tables.utf8(HEADER + "a,1\n".repeat(5_000_000)))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void refusesAndSaysWhy(String name, TableFault fault, byte[] content, Object[] args) {
        assertThatThrownBy(() -> Tables.read(content))
                .isInstanceOfSatisfying(UnreadableTableException.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(fault);
                    assertThat(refusal.args()).containsExactly(args);
                });
    }

    @Test
    void refusesALineThatNeverEndsInBoundedMemory() throws IOException {
        Path file = folder.resolve("line.csv");
        byte[] piece = "a".repeat(MEGABYTE).getBytes(StandardCharsets.US_ASCII);
        for (String start : new String[] {"name,amount\n", "name,amount\n\"", ""}) {
            try (OutputStream out = Files.newOutputStream(file)) {
                out.write(Tables.utf8(start));
                for (int i = 0; i < 256; i++) {
                    out.write(piece);
                }
            }
            Memory.assertWithin(16 * MEGABYTE, () -> assertFault(CELL_TOO_LONG, file));
        }
    }

    @Test
    void refusesALineOfNothingButCommasInBoundedMemory() throws IOException {
        Path file = folder.resolve("commas.csv");
        Files.writeString(file, "name,amount\n" + ",".repeat(64 * MEGABYTE));
        Memory.assertWithin(16 * MEGABYTE, () -> assertFault(TOO_MANY_COLUMNS, file));
    }

    @Test
    void refusesMoreThanTheLimitUnpacked() throws IOException {
        Path file = folder.resolve("large.csv.gz");
        byte[] noise = new byte[3 * MEGABYTE];
        new Random(1).nextBytes(noise);
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (byte) ('a' + (noise[i] & 15));
        }
        Files.write(file, Tables.gzip(noise));
        TableLimits limits = new TableLimits(MEGABYTE, 2 * MEGABYTE, 0.01, 1, 1, 1, 1);
        assertThatThrownBy(() -> TableReader.open(file, limits))
                .isInstanceOfSatisfying(UnreadableTableException.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(UNPACKED_TOO_LARGE);
                    assertThat(refusal.args()).containsExactly(2L);
                });
    }

    private static void assertFault(TableFault fault, Path file) {
        assertThatThrownBy(() -> Tables.read(file, Tables.COLUMNS))
                .isInstanceOfSatisfying(
                        UnreadableTableException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(fault));
    }

    private static Arguments file(String name, TableFault fault, String content, Object... args) {
        return Arguments.of(name, fault, Tables.utf8(content), args);
    }

    private static Arguments file(String name, TableFault fault, byte[] content, Object... args) {
        return Arguments.of(name, fault, content, args);
    }

    private static byte[] wrongSum(byte[] gzip) {
        gzip[gzip.length - 8]++;
        return gzip;
    }

    private static byte[] join(byte[]... pieces) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            out.writeBytes(piece);
        }
        return out.toByteArray();
    }
}
