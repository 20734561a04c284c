package org.liaoyuan.demo.bank;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** One thing that people do at a bank's first use; the steps of a {@link DemoBank} are done in order. */
public sealed interface DemoStep {

    void playOn(Stage stage);

    /** Where the steps are done. */
    interface Stage {
        void importOrganisation(ImportOrganisation step);

        void grantRoles(GrantRoles step);

        void publishScheme(PublishScheme step);

        void importLedger(ImportLedger step);

        void closeMonth(CloseMonth step);

        void handDownTargets(HandDownTargets step);

        void issueTargets(IssueTargets step);

        void askQuestions(AskQuestions step);

        void answerQuestions(AnswerQuestions step);

        void publishNotice(PublishNotice step);

        void giveErrands(GiveErrands step);

        void lookForAlerts(LookForAlerts step);
    }

    record ImportOrganisation(String fileName, String csv) implements DemoStep {
        @Override
        public void playOn(Stage stage) {
            stage.importOrganisation(this);
        }
    }

    record GrantRoles(String fileName, String csv) implements DemoStep {
        @Override
        public void playOn(Stage stage) {
            stage.grantRoles(this);
        }
    }

    record PublishScheme(String json) implements DemoStep {
        @Override
        public void playOn(Stage stage) {
            stage.publishScheme(this);
        }
    }

    record ImportLedger(String fileName, String csv, LocalDate completeThrough) implements DemoStep {
        @Override
        public void playOn(Stage stage) {
            stage.importLedger(this);
        }
    }

    record CloseMonth(YearMonth month) implements DemoStep {
        @Override
        public void playOn(Stage stage) {
            stage.closeMonth(this);
        }
    }

    /** Placement targets of a year, from the bank to its branches and on to their sub-branches. */
    record HandDownTargets(int year, BigDecimal annual, List<IssueTargets.Branch> branches) implements DemoStep {
        public HandDownTargets {
            branches = List.copyOf(branches);
        }

        @Override
        public void playOn(Stage stage) {
            stage.handDownTargets(this);
        }
    }

    /** Officers' targets of a month, and the few who confirm having seen them. */
    record IssueTargets(YearMonth month, List<Branch> branches, List<String> seenBy) implements DemoStep {
        public IssueTargets {
            branches = List.copyOf(branches);
            seenBy = List.copyOf(seenBy);
        }

        /** @param markup percent that the branch adds to what it was given */
        public record Branch(String managerNo, String code, String markup) {}

        @Override
        public void playOn(Stage stage) {
            stage.issueTargets(this);
        }
    }

    /** What officers ask about their scores of a month. */
    record AskQuestions(YearMonth month, List<Question> questions) implements DemoStep {
        public AskQuestions {
            questions = List.copyOf(questions);
        }

        @Override
        public void playOn(Stage stage) {
            stage.askQuestions(this);
        }
    }

    /** Head office looks into all of them but the last, and answers some. */
    record AnswerQuestions(YearMonth month, List<Question> questions) implements DemoStep {
        public AnswerQuestions {
            questions = List.copyOf(questions);
        }

        @Override
        public void playOn(Stage stage) {
            stage.answerQuestions(this);
        }
    }

    /**
     * A notice, and who has read it since.
     *
     * @param json its draft; {@code SCHEME} stands for the id of the latest scheme
     */
    record PublishNotice(String authorNo, String json, List<Reader> readers, Meeting meeting) implements DemoStep {
        public PublishNotice {
            readers = List.copyOf(readers);
        }

        /** @param tries answers to the check, one try after the other; none for somebody who only reads */
        public record Reader(String staffNo, List<List<Integer>> tries) {}

        public record Meeting(String recorderNo, String unitCode, LocalDate heldOn, List<String> attendees) {}

        @Override
        public void playOn(Stage stage) {
            stage.publishNotice(this);
        }
    }

    record GiveErrands(List<Errand> errands) implements DemoStep {
        public GiveErrands {
            errands = List.copyOf(errands);
        }

        @Override
        public void playOn(Stage stage) {
            stage.giveErrands(this);
        }
    }

    /** The look of a working morning at where the month is heading. */
    record LookForAlerts(LocalDate morning) implements DemoStep {
        @Override
        public void playOn(Stage stage) {
            stage.lookForAlerts(this);
        }
    }
}
