package org.liaoyuan.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.liaoyuan.demo.bank.DemoStep;
import org.liaoyuan.demo.bank.DemoStep.AnswerQuestions;
import org.liaoyuan.demo.bank.DemoStep.AskQuestions;
import org.liaoyuan.demo.bank.DemoStep.CloseMonth;
import org.liaoyuan.demo.bank.DemoStep.GiveErrands;
import org.liaoyuan.demo.bank.DemoStep.GrantRoles;
import org.liaoyuan.demo.bank.DemoStep.HandDownTargets;
import org.liaoyuan.demo.bank.DemoStep.ImportLedger;
import org.liaoyuan.demo.bank.DemoStep.ImportOrganisation;
import org.liaoyuan.demo.bank.DemoStep.IssueTargets;
import org.liaoyuan.demo.bank.DemoStep.LookForAlerts;
import org.liaoyuan.demo.bank.DemoStep.PublishNotice;
import org.liaoyuan.demo.bank.DemoStep.PublishScheme;
import org.liaoyuan.demo.bank.Errand;

/** Does the steps through the API. Each may be done again: files sent twice and closed months change nothing. */
final class DemoStage implements DemoStep.Stage {
    private static final String MONTH_CLOSED = "urn:liaoyuan:problem:month-closed";
    private static final long POLL_MILLIS = 100;

    private final DemoCaller admin;
    private final DemoCaller headOffice;
    private final DemoTargets targets;
    private final DemoQuestions questions;
    private final DemoNotices notices;
    private final DemoErrands errands;
    private final Consumer<LocalDate> looks;

    /**
     * @param callers makes a caller of a staff number
     * @param gives gives an errand
     * @param looks looks for alerts on a morning
     */
    DemoStage(
            DemoCaller admin,
            DemoCaller headOffice,
            Function<String, DemoCaller> callers,
            Consumer<Errand> gives,
            Consumer<LocalDate> looks) {
        this.admin = admin;
        this.headOffice = headOffice;
        this.targets = new DemoTargets(headOffice, callers);
        this.questions = new DemoQuestions(headOffice, callers);
        this.notices = new DemoNotices(headOffice, callers);
        this.errands = new DemoErrands(callers, gives);
        this.looks = looks;
    }

    /** Calls whose answers are nobody's business here. */
    @FunctionalInterface
    private interface Calls {
        void send() throws IOException, InterruptedException;
    }

    /** A call that waits for the server. */
    @FunctionalInterface
    private interface Call {
        JsonNode send() throws IOException, InterruptedException;
    }

    @Override
    public void importOrganisation(ImportOrganisation step) {
        run(admin, () -> admin.upload("/organisation/imports", MultipartFile.of(step.fileName(), step.csv())));
    }

    @Override
    public void grantRoles(GrantRoles step) {
        run(admin, () -> admin.upload("/organisation/people/imports", MultipartFile.of(step.fileName(), step.csv())));
    }

    @Override
    public void publishScheme(PublishScheme step) {
        JsonNode schemes = call(() -> headOffice.get("/schemes")).path("items");
        JsonNode scheme = schemes.isEmpty() ? call(() -> headOffice.post("/schemes", step.json())) : schemes.get(0);
        if (scheme.path("status").asText().equals("DRAFT")) {
            String path = "/schemes/" + scheme.path("id").asText() + "/publish";
            call(() -> headOffice.post(path, scheme.path("version").asLong()));
        }
    }

    @Override
    public void importLedger(ImportLedger step) {
        String path = "/ledger/imports?mode=STRICT&completeThrough=" + step.completeThrough();
        run(headOffice, () -> headOffice.upload(path, MultipartFile.of(step.fileName(), step.csv())));
    }

    @Override
    public void closeMonth(CloseMonth step) {
        try {
            run(headOffice, () -> headOffice.post("/months/" + step.month() + "/close"));
        } catch (DemoRefused refused) {
            if (!refused.type().equals(MONTH_CLOSED)) {
                throw refused;
            }
        }
    }

    @Override
    public void handDownTargets(HandDownTargets step) {
        waitFor(() -> targets.handDown(step));
    }

    @Override
    public void issueTargets(IssueTargets step) {
        waitFor(() -> targets.issue(step));
    }

    @Override
    public void askQuestions(AskQuestions step) {
        waitFor(() -> questions.ask(step));
    }

    @Override
    public void answerQuestions(AnswerQuestions step) {
        waitFor(() -> questions.answer(step));
    }

    @Override
    public void publishNotice(PublishNotice step) {
        waitFor(() -> notices.publish(step));
    }

    @Override
    public void giveErrands(GiveErrands step) {
        waitFor(() -> errands.give(step));
    }

    @Override
    public void lookForAlerts(LookForAlerts step) {
        looks.accept(step.morning());
    }

    /** Waits until the job that the call begins has ended well. */
    private void run(DemoCaller caller, Call call) {
        String id = call(call).path("id").asText();
        JsonNode job = call(() -> caller.get("/jobs/" + id));
        while (job.path("status").asText().matches("QUEUED|RUNNING")) {
            pause();
            job = call(() -> caller.get("/jobs/" + id));
        }
        if (!job.path("status").asText().equals("DONE")) {
            throw new IllegalStateException("The job did not end well: " + job);
        }
    }

    private static void waitFor(Calls calls) {
        call(() -> {
            calls.send();
            return MissingNode.getInstance();
        });
    }

    private static JsonNode call(Call call) {
        try {
            return call.send();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new DemoInterrupted(e);
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            throw new DemoInterrupted(e);
        }
    }
}
