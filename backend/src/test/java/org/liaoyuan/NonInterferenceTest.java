package org.liaoyuan;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.liaoyuan.access.Role;
import org.liaoyuan.platform.time.BankTime;
import org.liaoyuan.testing.BankApi;
import org.liaoyuan.testing.Csv;
import org.liaoyuan.testing.DatabaseResource;
import org.liaoyuan.testing.NonInterference;
import org.liaoyuan.testing.TestBank;

/**
 * What others do changes no answer of those who may not see it, in any list, count, report, search or download. Each GET of
 * the contract has a line in non-interference.csv, and a new one fails here until it has.
 */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class NonInterferenceTest {
    static final LocalDate COMPLETE_THROUGH = LocalDate.of(2024, 3, 15);

    private static final String API = "/api/v1/";
    private static final String PROBES = "/api/v1/probe";

    private static final List<Line> LINES = lines();

    private String monday;
    private String notice;

    private record Line(String operation, String kind, String path, String witness) {

        static Line of(String line) {
            String[] cells = line.split("\\s*;\\s*");
            return new Line(cells[0], cells[1], cells[2], cells.length > 3 ? cells[3] : "");
        }
    }

    /** Those who see one of these do not see the other. */
    enum Elsewhere {
        ANOTHER_BRANCH(Side.FOREIGN),
        A_NEIGHBOURING_SUB_BRANCH(Side.NEIGHBOUR);

        private final Side side;

        Elsewhere(Side side) {
            this.side = side;
        }

        /** With the unit that is theirs. */
        Map<String, String> blind() {
            Map<String, String> people = Map.of(TestBank.OFFICER, "S11", TestBank.SUB_BRANCH_MANAGER, "S11");
            return this == ANOTHER_BRANCH
                    ? Stream.concat(people.entrySet().stream(), Stream.of(Map.entry(TestBank.BRANCH_MANAGER, "B1")))
                            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))
                    : people;
        }
    }

    private void bank() {
        TestBank.standard();
        TestBank.person(Side.NEIGHBOUR.subBranchManager(), "支行丙", "S12", Role.SUB_BRANCH_MANAGER);
        BankApi.publishScheme(new String(Csv.bytes("/sample/scheme.json"), StandardCharsets.UTF_8));
        Side.OWN.begin();
        Side.NEIGHBOUR.begin();
        Side.FOREIGN.begin();
        BankApi.close("2024-01");
        monday =
                today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).toString();
        notice = Side.notice(TestBank.HEAD_OFFICE, "HO");
        Side.OWN.changeWhatTheRankingDoesNotShow(monday, notice);
        // To look at messages delivers them: that is done, so that no look below changes what is seen.
        Elsewhere.ANOTHER_BRANCH
                .blind()
                .keySet()
                .forEach(caller -> TestBank.as(caller).get("/api/v1/messages?size=200"));
    }

    @Test
    void everyReadHasALine() {
        Map<String, Map<String, Object>> paths =
                given().get("/openapi?format=JSON").jsonPath().getMap("paths");
        Set<String> reads = new TreeSet<>();
        paths.forEach((path, item) -> {
            if (item.containsKey("get") && path.startsWith(API) && !path.startsWith(PROBES)) {
                reads.add(path);
            }
        });
        assertThat(LINES.stream().map(Line::operation).distinct())
                .as("each GET needs its line in src/test/resources/non-interference.csv, whose head says how")
                .containsExactlyInAnyOrderElementsOf(reads);
    }

    /** Of the ranking, too, nobody is told more than names, units, tiers, points and ranks. */
    @Test
    void whatHappensElsewhereChangesNoAnswer() {
        bank();
        SoftAssertions.assertSoftly(found ->
                Stream.of(Elsewhere.values()).forEach(elsewhere -> found.check(() -> assertHolds(elsewhere, found))));
    }

    private void assertHolds(Elsewhere elsewhere, SoftAssertions found) {
        Side side = elsewhere.side;
        asked(elsewhere, "SCOPED").assertHoldsThrough(() -> {
            found.check(() -> asked(elsewhere, "RANKED")
                    .assertHoldsThrough(() -> side.changeWhatTheRankingDoesNotShow(monday, notice)));
            side.changeTheRanking();
        });
    }

    private NonInterference asked(Elsewhere elsewhere, String kind) {
        NonInterference asked = NonInterference.of(TestBank.CANDIDATE);
        for (Line line : LINES.stream().filter(line -> line.kind().equals(kind)).toList()) {
            elsewhere.blind().forEach((caller, unit) -> asked.and(caller, path(line, unit, TestBank.OFFICER)));
            witness(asked, elsewhere.side, line);
        }
        return asked;
    }

    private void witness(NonInterference asked, Side side, Line line) {
        switch (line.witness()) {
            case "OFFICER" -> asked.witness(side.officer(), path(line, side.subBranch(), side.officer()));
            case "SUB_BRANCH_MANAGER" ->
                asked.witness(side.subBranchManager(), path(line, side.subBranch(), side.officer()));
            case "BRANCH_MANAGER" -> asked.witness(side.branchManager(), path(line, side.subBranch(), side.officer()));
            case "HEAD_OFFICE" -> asked.witness(TestBank.HEAD_OFFICE, path(line, "HO", side.officer()));
            case "NOBODY" -> {}
            default -> throw new IllegalArgumentException(line.toString());
        }
    }

    private String path(Line line, String unit, String officer) {
        return line.path()
                .replace("${unit}", unit)
                .replace("${officer}", officer)
                .replace("${monday}", monday)
                .replace("${notice}", notice);
    }

    static LocalDate today() {
        return Arc.container().instance(BankTime.class).get().today();
    }

    private static List<Line> lines() {
        try (InputStream file =
                Objects.requireNonNull(NonInterferenceTest.class.getResourceAsStream("/non-interference.csv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Line::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
