package org.liaoyuan.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.YearMonth;
import java.util.function.Function;
import org.liaoyuan.demo.bank.DemoStep.AnswerQuestions;
import org.liaoyuan.demo.bank.DemoStep.AskQuestions;
import org.liaoyuan.demo.bank.Question;

/** Officers ask about their scores through the API and head office answers. What has been done before is left alone. */
final class DemoQuestions {
    private static final String INQUIRIES = "/inquiries";

    private final ObjectMapper json = new ObjectMapper();
    private final DemoCaller headOffice;
    private final Function<String, DemoCaller> callers;

    /** @param callers makes a caller of a staff number */
    DemoQuestions(DemoCaller headOffice, Function<String, DemoCaller> callers) {
        this.headOffice = headOffice;
        this.callers = callers;
    }

    void ask(AskQuestions step) throws IOException, InterruptedException {
        for (Question question : step.questions()) {
            if (asked(step.month(), question).isMissingNode()) {
                DemoCaller officer = callers.apply(question.staffNo());
                officer.post(INQUIRIES, wish(step.month(), question, officer).toString());
            }
        }
    }

    private ObjectNode wish(YearMonth month, Question question, DemoCaller officer)
            throws IOException, InterruptedException {
        ObjectNode wish = json.createObjectNode()
                .put("month", month.toString())
                .put("kind", question.kind().name())
                .put("reason", question.reason())
                .put("words", question.words());
        Question.Missing missing = question.missing();
        if (missing != null) {
            wish.put("loanNo", missing.loanNo())
                    .put("amount", missing.amount())
                    .put("disbursedOn", missing.day().toString());
        } else if (question.kind() == Question.Kind.LOAN) {
            String loans = "/ledger/loans?size=1&status=COUNTED&month=" + month + "&staffNo=" + question.staffNo();
            wish.put("loanNo", officer.get(loans).at("/items/0/loanNo").asText());
        }
        return wish;
    }

    /** All but the last are taken, and answered where there is an answer. */
    void answer(AnswerQuestions step) throws IOException, InterruptedException {
        for (Question question : step.questions().subList(0, step.questions().size() - 1)) {
            JsonNode summary = asked(step.month(), question);
            String path = INQUIRIES + "/" + summary.path("id").asText();
            if (summary.path("status").asText().equals("OPEN")) {
                headOffice.post(path + "/take", 0);
            }
            if (question.answer() != null && !summary.has("endedAt")) {
                headOffice.post(path + "/answer", 1, answer(question, path).toString());
            }
        }
    }

    private ObjectNode answer(Question question, String path) throws IOException, InterruptedException {
        ObjectNode answer = json.createObjectNode().put("words", question.answer());
        Question.Missing missing = question.missing();
        if (missing == null) {
            return answer.put("outcome", "UPHELD");
        }
        answer.put("outcome", "CORRECTED").putArray("loanNos").add(missing.loanNo());
        for (JsonNode adjustment : headOffice.get(path + "/corrections").path("adjustments")) {
            if (adjustment.path("loanNo").asText().equals(missing.loanNo())) {
                answer.putArray("adjustmentIds").add(adjustment.path("id").asText());
            }
        }
        return answer;
    }

    private JsonNode asked(YearMonth month, Question question) throws IOException, InterruptedException {
        return headOffice
                .get(INQUIRIES + "?month=" + month + "&staffNo=" + question.staffNo())
                .at("/items/0");
    }
}
