package org.liaoyuan.exit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.liaoyuan.testing.TestBank.BRANCH_MANAGER;
import static org.liaoyuan.testing.TestBank.HEAD_OFFICE;
import static org.liaoyuan.testing.TestBank.OFFICER;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.platform.time.BankTime;
import org.liaoyuan.testing.DatabaseResource;
import org.liaoyuan.testing.TestBank;

/** The whole file of a case on paper, and the case itself, both made again from what is stored. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class ExitPaperTest {
    @Inject
    Sql sql;

    @BeforeEach
    void bank() {
        new ExitBank();
    }

    @Test
    void everythingIsOnPaperAndTheSameEachTime() throws IOException {
        ExitBank.proposedAndAppealed("TRANSFERRED");
        ExitBank.move(HEAD_OFFICE, "decision", Map.of("words", "案卷齐全，同意调岗，由支行安排岗位。", "lastDay", soon()))
                .then()
                .statusCode(200);
        byte[] paper = printed(HEAD_OFFICE, "zh-CN");
        assertThat(words(paper))
                .contains("退出审议案卷", "经理甲", "总行员 ho1", "2024年1月", "2024年3月", "一人一策")
                .contains("片区新盘延期交付", "同意调岗")
                .contains(sql.one(
                                "select digest from officer_month where month = '2024-03-01' and streak = 3",
                                row -> row.getString(1))
                        .orElseThrow());
        assertThat(printed(HEAD_OFFICE, "zh-CN")).isEqualTo(paper);
        assertThat(words(printed(OFFICER, "zh-CN"))).contains("经理甲 o111").doesNotContain("总行员 ho1");
        assertThat(words(printed(BRANCH_MANAGER, "en"))).contains("Exit case file", "Improvement plan", "March 2024");
    }

    @Test
    void aNewCaseSaysWhatItLacks() throws IOException {
        assertThat(words(printed(HEAD_OFFICE, "en")))
                .contains("Proof that the reminder was delivered or read", "Branch to propose", "Hand-over\nNone");
    }

    @Test
    void theCaseIsWhatItsStepsMakeOfIt() {
        ExitBank.fileIsWhole();
        ExitBank.move(BRANCH_MANAGER, "proposal", ExitBank.proposal("EXITED"))
                .then()
                .statusCode(200);
        ExitBank.move(OFFICER, "appeal", ExitBank.words()).then().statusCode(200);
        ExitBank.move(HEAD_OFFICE, "appeal/answer", Map.of("upheld", true, "words", "楼盘延期确有影响，退回支行再议。"))
                .then()
                .statusCode(200);
        ExitBank.move(BRANCH_MANAGER, "proposal", ExitBank.proposal("RETAINED"))
                .then()
                .statusCode(200);
        ExitBank.move(OFFICER, "appeal", ExitBank.words()).then().statusCode(200);
        ExitBank.move(HEAD_OFFICE, "appeal/answer", Map.of("upheld", false, "words", "已按申诉改为保留，不再变动。"))
                .then()
                .statusCode(200);
        ExitBank.move(HEAD_OFFICE, "decision", ExitBank.words()).then().statusCode(200);
        record Row(ExitStatus status, String proposal, long proposedBy, long decidedBy) {}
        Row stored = sql.one(
                        "select status, proposal, proposed_by, decided_by from exit_case",
                        row -> new Row(
                                ExitStatus.valueOf(row.getString(1)), row.getString(2), row.getLong(3), row.getLong(4)))
                .orElseThrow();
        ExitState rebuilt = rebuilt();
        assertThat(rebuilt.status()).isEqualTo(stored.status).isEqualTo(ExitStatus.RETAINED);
        assertThat(rebuilt.proposal()).hasToString(stored.proposal);
        assertThat(rebuilt.proposedBy()).isEqualTo(stored.proposedBy);
        assertThat(rebuilt.decidedBy()).isEqualTo(stored.decidedBy);
        assertThat(rebuilt.appeal()).isEqualTo(ExitState.Appeal.REJECTED);
    }

    private ExitState rebuilt() {
        record Step(ExitStepKind kind, long by, String outcome) {}
        List<Step> steps = sql.list(
                "select kind, actor_id, outcome from exit_step order by id",
                row -> new Step(ExitStepKind.valueOf(row.getString(1)), row.getLong(2), row.getString(3)));
        ExitState state = ExitState.opened(sql.one("select person_id from exit_case", row -> row.getLong(1))
                .orElseThrow());
        for (Step step : steps) {
            state = switch (step.kind) {
                case OPENED, OVERDUE -> state;
                case STATED -> state.stated(step.by);
                case PROPOSED -> state.proposed(step.by, ExitOutcome.valueOf(step.outcome));
                case RETURNED -> state.returned(step.by);
                case APPEALED -> state.appealed(step.by);
                case APPEAL_UPHELD -> state.answered(step.by, true);
                case APPEAL_REJECTED -> state.answered(step.by, false);
                case DECIDED -> state.decided(step.by, Set.of());
                case WITHDRAWN -> state.recounted(0);
            };
        }
        return state;
    }

    private static String soon() {
        return LocalDate.now(BankTime.ZONE).plusDays(30).toString();
    }

    private static byte[] printed(String staffNo, String language) {
        return TestBank.as(staffNo)
                .header("Accept-Language", language)
                .get(ExitBank.PATH + "/" + ExitBank.id() + "/file")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", containsString("exit-case-o111-2024-03.pdf"))
                .extract()
                .asByteArray();
    }

    /** The font draws 行 and the radical ⾏ with one glyph, and a PDF's text names the radical: normalised they are the same. */
    private static String words(byte[] paper) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(paper)) {
            return Normalizer.normalize(new PDFTextStripper().getText(pdf), Normalizer.Form.NFKC);
        }
    }
}
