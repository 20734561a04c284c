package org.liaoyuan.testing;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;

/**
 * What a caller is answered depends on nothing but what they may see: the same requests give the same bytes before and after
 * a change elsewhere. A witness who sees more must get other answers, or else the change proved nothing.
 *
 * <pre>{@code
 * NonInterference.of(TestBank.BRANCH_MANAGER, "/api/v1/leaves", "/api/v1/leaves?unit=B1")
 *         .witness(TestBank.HEAD_OFFICE, "/api/v1/leaves")
 *         .assertHoldsThrough(() -> leaveOf(TestBank.FOREIGN_OFFICER));
 * }</pre>
 */
public final class NonInterference {
    private static final List<String> FORMS = List.of("application/json", "text/csv");

    /** When an answer was made is all that may differ. */
    private static final Pattern MOMENT = Pattern.compile("^\\{\"at\":\"[^\"]+\"");

    private final List<Request> blind = new ArrayList<>();
    private final List<Request> witnesses = new ArrayList<>();

    private NonInterference() {}

    private record Request(String caller, String path) {}

    public static NonInterference of(String caller, String... paths) {
        return new NonInterference().and(caller, paths);
    }

    public NonInterference and(String caller, String... paths) {
        List.of(paths).forEach(path -> blind.add(new Request(caller, path)));
        return this;
    }

    /** Somebody who does see the change, on each of these paths. */
    public NonInterference witness(String caller, String... paths) {
        List.of(paths).forEach(path -> witnesses.add(new Request(caller, path)));
        return this;
    }

    public void assertHoldsThrough(Runnable change) {
        Map<Request, List<String>> before = answers(blind);
        Map<Request, List<String>> seenBefore = answers(witnesses);
        change.run();
        SoftAssertions.assertSoftly(found -> {
            answers(blind)
                    .forEach((request, answer) ->
                            found.assertThat(answer).as("%s", request).isEqualTo(before.get(request)));
            answers(witnesses)
                    .forEach((request, answer) ->
                            found.assertThat(answer).as("%s", request).isNotEqualTo(seenBefore.get(request)));
        });
    }

    /** As JSON and as a file; where there is no file, both times the same refusal without what is each time its own. */
    private static Map<Request, List<String>> answers(List<Request> requests) {
        Map<Request, List<String>> answers = new LinkedHashMap<>();
        for (Request request : requests) {
            answers.put(
                    request,
                    FORMS.stream()
                            .map(form ->
                                    TestBank.as(request.caller()).accept(form).get(request.path()))
                            .map(NonInterference::text)
                            .toList());
        }
        return answers;
    }

    private static String text(Response answer) {
        boolean good = answer.statusCode() == 200;
        return answer.statusCode() + " "
                + (good ? MOMENT.matcher(answer.asString()).replaceFirst("") : answer.path("type"));
    }
}
