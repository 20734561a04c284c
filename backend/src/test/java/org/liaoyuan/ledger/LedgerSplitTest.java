package org.liaoyuan.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.testing.DatabaseResource;
import org.liaoyuan.testing.TestBank;
import org.liaoyuan.testing.Tries;

/** However a ledger is cut up and sent, the same loans come of it. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class LedgerSplitTest {
    private static final String HEADER = "loan_no,disbursed_on,product,amount,officer_no,repaid_on,repaid_amount,type";
    private static final List<String> OFFICERS = List.of("o111", "o112", "o121", "o211");
    private static final List<String> PRODUCTS = List.of("按揭", "消费", "经营");
    private static final int LOANS = 40;
    private static final int AT_ONCE = 20;

    @Inject
    Sql sql;

    @BeforeEach
    void bank() {
        LedgerBank.standard();
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, Tries.of(5, 100));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyFilesInAnyOrderAndSentTwiceGiveTheSameLoans(long seed) {
        Random random = new Random(seed);
        List<String> rows = ledger(random);
        LedgerApi.skipping(file(rows));
        List<String> expected = LedgerState.loans();
        LedgerBank.standard();
        List<List<String>> parts = parts(rows, random);
        parts.forEach(part -> LedgerApi.skipping(file(part)));
        // A reversal that came in an earlier file than its loan is refused, and taken when it is sent again.
        parts.forEach(part -> LedgerApi.skipping(file(part)));
        assertThat(LedgerState.loans()).isEqualTo(expected);
        parts.forEach(part ->
                assertThat(LedgerApi.strict(file(part)).getInt("accepted")).isZero());
    }

    @Test
    void oneFileSentManyTimesAtOnceGivesOneSetOfLoans() throws Exception {
        byte[] file = LedgerApi.csv(file(ledger(new Random(7))));
        ExecutorService senders = Executors.newFixedThreadPool(AT_ONCE);
        Callable<Response> send = () -> LedgerApi.post(file, "same.csv", "");
        List<String> ids = new ArrayList<>();
        for (Future<Response> answer : senders.invokeAll(Collections.nCopies(AT_ONCE, send))) {
            assertThat(answer.get().statusCode()).isEqualTo(202);
            ids.add(answer.get().jsonPath().getString("id"));
        }
        senders.shutdown();
        List<JsonPath> receipts = ids.stream().map(LedgerApi::ended).toList();
        assertThat(receipts).allMatch(receipt -> receipt.getString("status").equals("DONE"));
        assertThat(receipts.stream().filter(receipt -> receipt.getInt("accepted") > 0))
                .hasSize(1);
        assertThat(receipts)
                .allMatch(
                        receipt -> receipt.getInt("accepted") + receipt.getInt("duplicates") == receipt.getInt("rows"));
        assertThat(sql.count("select count(*) from loan")).isEqualTo(LOANS);
    }

    @Test
    void oneKeySentManyTimesAtOnceIsOneImport() throws Exception {
        byte[] file = LedgerApi.csv(file(ledger(new Random(7))));
        ExecutorService senders = Executors.newFixedThreadPool(AT_ONCE);
        Callable<Response> send = () -> TestBank.as(TestBank.HEAD_OFFICE)
                .header("Idempotency-Key", "one")
                .multiPart("file", "same.csv", file)
                .post(LedgerApi.IMPORTS);
        List<String> ids = new ArrayList<>();
        for (Future<Response> answer : senders.invokeAll(Collections.nCopies(AT_ONCE, send))) {
            assertThat(answer.get().statusCode()).isEqualTo(202);
            ids.add(answer.get().jsonPath().getString("id"));
        }
        senders.shutdown();
        assertThat(ids.stream().distinct()).hasSize(1);
        LedgerApi.ended(ids.get(0));
        assertThat(sql.count("select count(*) from ledger_import")).isEqualTo(1);
    }

    private static List<String> ledger(Random random) {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < LOANS; i++) {
            String facts = "L%03d,2024-%02d-%02d,%s,%d.%02d,%s"
                    .formatted(
                            i,
                            1 + random.nextInt(6),
                            1 + random.nextInt(28),
                            PRODUCTS.get(random.nextInt(PRODUCTS.size())),
                            1000 + random.nextInt(100_000),
                            random.nextInt(100),
                            OFFICERS.get(random.nextInt(OFFICERS.size())));
            rows.add(facts + (random.nextInt(3) == 0 ? ",2024-07-01,500,放款" : ",,,"));
            if (random.nextInt(4) == 0) {
                rows.add(facts + ",,,冲正");
            }
        }
        Collections.shuffle(rows, random);
        return rows;
    }

    private static List<List<String>> parts(List<String> rows, Random random) {
        List<List<String>> parts = new ArrayList<>();
        IntStream.range(0, 1 + random.nextInt(5)).forEach(i -> parts.add(new ArrayList<>()));
        List<String> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);
        shuffled.forEach(row -> parts.get(random.nextInt(parts.size())).add(row));
        return parts;
    }

    private static String[] file(List<String> rows) {
        List<String> lines = new ArrayList<>(rows);
        lines.add(0, HEADER);
        return lines.toArray(String[]::new);
    }
}
