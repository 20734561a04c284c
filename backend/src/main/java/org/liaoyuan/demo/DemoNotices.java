package org.liaoyuan.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.liaoyuan.demo.bank.DemoStep.PublishNotice;
import org.liaoyuan.demo.bank.DemoStep.PublishNotice.Meeting;
import org.liaoyuan.demo.bank.DemoStep.PublishNotice.Reader;

/** Publishes notices through the API, and reads them. One that is there already is not published again. */
final class DemoNotices {
    private static final String SCHEME = "SCHEME";

    private final DemoCaller headOffice;
    private final Function<String, DemoCaller> callers;
    private final ObjectMapper json = new ObjectMapper();

    /** @param callers makes a caller of a staff number */
    DemoNotices(DemoCaller headOffice, Function<String, DemoCaller> callers) {
        this.headOffice = headOffice;
        this.callers = callers;
    }

    void publish(PublishNotice step) throws IOException, InterruptedException {
        DemoCaller author = callers.apply(step.authorNo());
        String body = step.json().contains(SCHEME) ? step.json().replace(SCHEME, scheme()) : step.json();
        String notice = "/notices/" + find(author, body).path("id").asText();
        if (!author.get(notice).path("summary").has("publishedAt")) {
            author.post(notice + "/publish", 0);
        }
        for (Reader reader : step.readers()) {
            read(callers.apply(reader.staffNo()), notice, reader.tries());
        }
        convey(callers.apply(step.meeting().recorderNo()), notice, step.meeting());
    }

    private JsonNode find(DemoCaller author, String body) throws IOException, InterruptedException {
        String title = json.readTree(body).path("title").asText();
        for (JsonNode known : author.get("/notices").path("items")) {
            if (known.path("title").asText().equals(title)) {
                return known;
            }
        }
        return author.post("/notices", body).path("summary");
    }

    private String scheme() throws IOException, InterruptedException {
        return headOffice.get("/schemes").path("items").path(0).path("id").asText();
    }

    private void read(DemoCaller reader, String notice, List<List<Integer>> tries)
            throws IOException, InterruptedException {
        reader.get("/messages");
        reader.post(notice + "/read");
        for (List<Integer> answers : tries) {
            reader.post(notice + "/acknowledge", json.writeValueAsString(Map.of("answers", answers)));
        }
    }

    private void convey(DemoCaller manager, String notice, Meeting meeting) throws IOException, InterruptedException {
        if (manager.get(notice + "/meetings").path("items").isEmpty()) {
            manager.post(
                    notice + "/meetings",
                    json.writeValueAsString(Map.of(
                            "unitCode", meeting.unitCode(),
                            "heldOn", meeting.heldOn().toString(),
                            "attendees", meeting.attendees(),
                            "note", "例会上逐条讲解。")));
        }
    }
}
