package org.liaoyuan.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liaoyuan.ledger.LedgerApi.FIVE;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.liaoyuan.testing.DatabaseResource;

/** The same ledger in every form that is taken, and files that are none. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class LedgerFilesTest {
    private static final String TEXT = "借据号,放款日期,产品,金额,客户经理工号\nL1,2024年3月5日,按揭,\"￥500,000.00\",o111\n";
    private static final String LOAN = "L1|2024-03-05|MORTGAGE|500000.00|o111|500000.00|f|f";

    @ConfigProperty(name = "liaoyuan.data-dir")
    Path dataDir;

    @BeforeEach
    void bank() {
        LedgerBank.standard();
    }

    static Stream<Arguments> forms() throws IOException {
        return Stream.of(
                Arguments.of("utf8.csv", TEXT.getBytes(StandardCharsets.UTF_8)),
                Arguments.of("bom.csv", ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8)),
                Arguments.of("gbk.csv", TEXT.getBytes(Charset.forName("GBK"))),
                Arguments.of("packed.csv.gz", gzip(TEXT.getBytes(StandardCharsets.UTF_8))),
                Arguments.of("sheet.xlsx", sheet()),
                Arguments.of("说谎的名字.xlsx", TEXT.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void takesEveryForm(String name, byte[] content) {
        JsonPath receipt = LedgerApi.send(content, name, "");
        assertThat(receipt.getString("status")).as(receipt.prettify()).isEqualTo("DONE");
        assertThat(LedgerState.loans()).containsExactly(LOAN);
    }

    static Stream<Arguments> nasty() throws IOException {
        byte[] bomb = gzip((FIVE + "\n" + "a".repeat(30_000_000)).getBytes(StandardCharsets.UTF_8));
        return Stream.of(
                Arguments.of("empty.csv", new byte[0], "file-unreadable"),
                Arguments.of("bomb.csv.gz", bomb, "file-unreadable"),
                Arguments.of("cut.csv.gz", Arrays.copyOf(gzip(LedgerApi.csv(FIVE)), 20), "file-unreadable"),
                Arguments.of("zip.xlsx", new byte[] {'P', 'K', 3, 4, 0, 0, 0}, "file-unreadable"),
                Arguments.of("old.xls", old(), "file-unreadable"),
                Arguments.of("picture.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 3}, "file-unreadable"),
                Arguments.of("quote.csv", LedgerApi.csv(FIVE, "\"L1,2024-03-05,按揭,1,o111"), "file-unreadable"),
                Arguments.of("unknown.csv", LedgerApi.csv(FIVE + ",colour"), "unknown-columns"),
                Arguments.of("missing.csv", LedgerApi.csv("loan_no,amount"), "missing-columns"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nasty")
    void refusesWhatIsNoLedgerWithAProblem(String name, byte[] content, String type) throws IOException {
        Map<String, String> before = LedgerState.business();
        JsonPath receipt = LedgerApi.send(content, name, "?mode=SKIP_INVALID");
        assertThat(receipt.getString("status")).isEqualTo("FAILED");
        assertThat(receipt.getString("problem.type")).isEqualTo("urn:liaoyuan:problem:" + type);
        assertThat(receipt.getString("problem.detail")).isNotBlank().doesNotContain("Exception");
        assertThat(LedgerState.business()).isEqualTo(before);
        assertThat(kept()).isEmpty();
    }

    @Test
    void saysWhichColumnsAreUnknown() {
        JsonPath receipt = LedgerApi.send(LedgerApi.csv(FIVE + ",colour,size"), "l.csv", "");
        assertThat(receipt.getString("problem.detail")).isEqualTo("Unknown columns: colour, size.");
    }

    @Test
    void keepsNeitherFileNorStagedRowsAfterTheEnd() throws IOException {
        LedgerApi.strict(FIVE, "L1,2024-03-05,按揭,1,o111");
        LedgerApi.strict(FIVE, "L1,2024-03-05,按揭,x,o111");
        assertThat(kept()).isEmpty();
    }

    @Test
    void nameOfTheFileIsForPeopleOnly() {
        JsonPath receipt = LedgerApi.send(LedgerApi.csv(FIVE), "..\\..\\" + "x".repeat(300) + ".csv", "");
        assertThat(receipt.getString("fileName")).isEqualTo("x".repeat(200));
        assertThat(FileName.shown("/tmp/../台账 2024.csv")).isEqualTo("台账 2024.csv");
        assertThat(FileName.shown("a\u0000b\u202Ec")).isEqualTo("abc");
        assertThat(FileName.shown("C:\\x\\")).isEqualTo("—");
    }

    /** The file goes after the answer, so there may be a moment in which it is still there. */
    private List<Path> kept() throws IOException {
        List<Path> files = uploads();
        for (int i = 0; i < 100 && !files.isEmpty(); i++) {
            LockSupport.parkNanos(20_000_000);
            files = uploads();
        }
        return files;
    }

    private List<Path> uploads() throws IOException {
        try (Stream<Path> files = Files.list(dataDir.resolve("uploads"))) {
            return files.toList();
        }
    }

    private static byte[] old() {
        byte[] start = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        return Arrays.copyOf(start, 512);
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(content);
        }
        return packed.toByteArray();
    }

    private static byte[] sheet() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "Liaoyuan", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("台账");
            List<String> headings = List.of(FIVE.split(","));
            for (int column = 0; column < headings.size(); column++) {
                sheet.value(0, column, headings.get(column));
            }
            sheet.value(1, 0, "L1");
            sheet.value(1, 1, LocalDate.of(2024, 3, 5));
            sheet.style(1, 1).format("yyyy/m/d").set();
            sheet.value(1, 2, "按揭");
            sheet.value(1, 3, 500000);
            sheet.value(1, 4, "o111");
        }
        return file.toByteArray();
    }
}
