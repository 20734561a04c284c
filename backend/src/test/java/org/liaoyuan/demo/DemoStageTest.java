package org.liaoyuan.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaoyuan.demo.bank.DemoBank;
import org.liaoyuan.demo.bank.DemoStep;
import org.liaoyuan.demo.bank.DemoStep.AnswerQuestions;
import org.liaoyuan.demo.bank.DemoStep.AskQuestions;
import org.liaoyuan.demo.bank.DemoStep.CloseMonth;
import org.liaoyuan.demo.bank.DemoStep.HandDownTargets;
import org.liaoyuan.demo.bank.DemoStep.ImportOrganisation;
import org.liaoyuan.demo.bank.DemoStep.IssueTargets;
import org.liaoyuan.demo.bank.DemoStep.PublishScheme;
import org.liaoyuan.demo.bank.Errand;

class DemoStageTest {
    private static final String JOB = "{\"id\":\"j1\",\"status\":\"QUEUED\"}";

    private ListeningServer server;
    private final List<Errand> given = new ArrayList<>();
    private final List<LocalDate> looks = new ArrayList<>();
    private DemoStage stage;

    @BeforeEach
    void start() throws IOException {
        server = new ListeningServer()
                .on("POST /organisation/imports", 202, JOB)
                .on("POST /organisation/people/imports", 202, JOB)
                .on("GET /schemes", 200, "{\"items\":[]}")
                .on("POST /schemes", 201, "{\"id\":\"s1\",\"status\":\"DRAFT\"}")
                .on("POST /schemes/s1/publish", 200, "{\"id\":\"s1\",\"status\":\"PUBLISHED\"}")
                .on("POST /ledger/imports", 202, JOB)
                .on("GET /actions", 200, "{\"items\":[]}")
                .on("GET /notices", 200, "{\"items\":[]}")
                .on("POST /notices", 201, "{\"summary\":{\"id\":\"n1\"}}")
                .on("GET /notices/n1", 200, "{\"summary\":{\"id\":\"n1\"}}")
                .on("GET /messages", 200, "{}")
                .on("POST /notices/n1/publish", 200, "{}")
                .on("POST /notices/n1/read", 200, "{}")
                .on("POST /notices/n1/acknowledge", 200, "{}")
                .on("GET /notices/n1/meetings", 200, "{\"items\":[]}")
                .on("POST /notices/n1/meetings", 201, "{}")
                .on("GET /jobs/j1", 200, "{\"id\":\"j1\",\"status\":\"DONE\"}");
        ObjectMapper json = new ObjectMapper();
        stage = new DemoStage(
                new DemoCaller(json, server.address(), "admin", "secret"),
                new DemoCaller(json, server.address(), "830001", "secret"),
                staffNo -> new DemoCaller(json, server.address(), staffNo, "secret"),
                this::give,
                looks::add);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void goesTheWayOfAFirstUse() {
        for (YearMonth month = YearMonth.of(2025, 10);
                month.isBefore(YearMonth.of(2026, 11));
                month = month.plusMonths(1)) {
            server.on("POST /months/" + month + "/close", 202, JOB);
        }
        DemoBank bank = DemoBank.generate(LocalDate.of(2026, 11, 25), 1);
        bank.steps().forEach(this::expectTargets);
        bank.steps().forEach(step -> {
            expectQuestions(step);
            step.playOn(stage);
        });
        assertThat(server.heard)
                .startsWith(
                        "admin: POST /organisation/imports",
                        "admin: POST /organisation/people/imports",
                        "830001: GET /schemes",
                        "830001: POST /schemes",
                        "830001: POST /schemes/s1/publish",
                        "830001: GET /targets/units/2025/HO",
                        "830001: POST /targets/units/2025/HO/spread",
                        "830001: POST /targets/units/2025/HO/publish",
                        "820001: GET /targets/units/2025/3101")
                .containsSubsequence(
                        "830001: POST /months/2025-10/close",
                        "admin: POST /organisation/imports",
                        "830001: POST /ledger/imports",
                        "830001: POST /ledger/imports",
                        "830001: POST /months/2025-11/close")
                .containsSubsequence(
                        "820001: POST /targets/officers/2026-11/3101/publish",
                        "820001: GET /targets/officers/2026-12/3101")
                .containsSubsequence("830001: POST /inquiries/i1/take", "830001: POST /inquiries/i1/answer")
                .anyMatch(call -> call.matches("81\\d{4}: POST /inquiries"))
                .containsSubsequence(
                        "830001: POST /notices/n1/publish",
                        "821001: POST /notices/n1/meetings",
                        "820001: POST /notices/n1/publish",
                        "820001: POST /notices/n1/meetings")
                .contains("820008: POST /targets/officers/2026-12/3108/publish")
                .doesNotContain("820009: POST /targets/officers/2026-12/3109/publish");
        assertThat(given.stream().map(Errand::assignerNo).distinct())
                .as("by a sub-branch manager and a branch manager of each of the two branches that visitors see")
                .hasSize(4);
        assertThat(given).anyMatch(errand -> errand.dueOn().isBefore(LocalDate.of(2026, 11, 25)));
        assertThat(looks)
                .as("two mornings of the last closed month, two of the open one, and today")
                .extracting(LocalDate::toString)
                .containsExactly("2026-10-16", "2026-10-26", "2026-11-11", "2026-11-19", "2026-11-25");
    }

    /** From then on the server knows it, as the only one. */
    private void give(Errand errand) {
        given.add(errand);
        server.on("GET /actions", 200, "{\"items\":[{\"id\":\"a1\",\"title\":\"" + errand.title() + "\"}]}")
                .on("GET /actions/a1", 200, "{\"steps\":[{}]}");
        errand.moves().forEach(move -> server.on("POST /actions/a1/" + move.path(), 200, "{}"));
    }

    private void expectTargets(DemoStep step) {
        if (step instanceof HandDownTargets targets) {
            expectSheet("/targets/units/" + targets.year() + "/HO");
            targets.branches().forEach(branch -> expectSheet("/targets/units/" + targets.year() + "/" + branch.code()));
        } else if (step instanceof IssueTargets targets) {
            targets.branches()
                    .forEach(branch -> expectSheet("/targets/officers/" + targets.month() + "/" + branch.code()));
            server.on("GET /targets/mine/" + targets.month(), 200, "{\"version\":7,\"issued\":{}}")
                    .on("POST /targets/mine/" + targets.month() + "/acknowledge", 200, "{}");
        }
    }

    private void expectQuestions(DemoStep step) {
        if (step instanceof AskQuestions) {
            server.on("GET /inquiries", 200, "{\"items\":[]}")
                    .on("GET /ledger/loans", 200, "{\"items\":[{\"loanNo\":\"L1\"}]}")
                    .on("POST /inquiries", 201, "{}");
        } else if (step instanceof AnswerQuestions) {
            server.on("GET /inquiries", 200, "{\"items\":[{\"id\":\"i1\",\"status\":\"OPEN\"}]}")
                    .on("POST /inquiries/i1/take", 200, "{}")
                    .on("GET /inquiries/i1/corrections", 200, "{\"adjustments\":[]}")
                    .on("POST /inquiries/i1/answer", 200, "{}");
        }
    }

    private void expectSheet(String sheet) {
        server.on("GET " + sheet, 200, "{\"version\":0,\"edition\":0}")
                .on("POST " + sheet + "/spread", 200, "{\"version\":1}")
                .on("POST " + sheet + "/publish", 200, "{}");
    }

    @Test
    void takesAMonthThatIsClosedForDone() {
        server.on("POST /months/2025-10/close", 409, "{\"type\":\"urn:liaoyuan:problem:month-closed\"}");
        stage.closeMonth(new CloseMonth(YearMonth.of(2025, 10)));
        assertThat(server.heard).containsExactly("830001: POST /months/2025-10/close");
    }

    @Test
    void leavesAPublishedSchemeAlone() {
        server.on("GET /schemes", 200, "{\"items\":[{\"id\":\"s1\",\"status\":\"PUBLISHED\"}]}");
        stage.publishScheme(new PublishScheme("{}"));
        assertThat(server.heard).isEqualTo(List.of("830001: GET /schemes"));
    }

    @Test
    void stopsAtARefusalAndAtAJobThatEndsBadly() {
        server.on("POST /months/2025-10/close", 409, "{\"type\":\"urn:liaoyuan:problem:month-not-next\"}");
        assertThatThrownBy(() -> stage.closeMonth(new CloseMonth(YearMonth.of(2025, 10))))
                .isInstanceOf(DemoRefused.class)
                .hasMessageContaining("409");
        server.on("GET /jobs/j1", 200, "{\"id\":\"j1\",\"status\":\"REJECTED\",\"result\":{\"rejected\":1}}");
        assertThatThrownBy(() -> stage.importOrganisation(new ImportOrganisation("o.csv", "branch_code\n")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("REJECTED");
    }
}
