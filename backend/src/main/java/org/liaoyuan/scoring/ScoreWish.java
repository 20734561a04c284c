package org.liaoyuan.scoring;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.problem.FieldError;

/** Which rows of a month the caller wants: {@code @BeanParam ScoreWish}. */
public class ScoreWish {
    private static final int MOST_DIGITS = 3;
    private static final int LONGEST_TEXT = 50;

    @QueryParam("unit")
    @Parameter(
            description = "Code of a branch or sub-branch: the officers listed in it in that month",
            example = "2201")
    @Nullable
    String unit;

    @QueryParam("tier")
    @Parameter(description = "Tiers in force, separated by commas", example = "1,2")
    @Nullable
    String tier;

    @QueryParam("status")
    @Parameter(
            description =
                    "Any of STRETCH_MET, FLOOR_MET, BELOW_FLOOR, BELOW_LIFELINE, POINTS_MET, POINTS_MISSED, EXEMPT,"
                            + " REMINDER, WARNING, EXIT, RUSH, IDLE, separated by commas. Only where all rows are the caller's to"
                            + " see in full: a manager names one of their units.",
            example = "BELOW_LIFELINE,EXEMPT")
    @Nullable
    String status;

    @QueryParam("q")
    @Parameter(description = "Part of a name or staff number, at most 50 characters", example = "8100")
    @Nullable
    String q;

    List<Integer> tiers() {
        return parts(tier).stream().map(ScoreWish::tierNumber).toList();
    }

    List<ScoreStatus> statuses() {
        return parts(status).stream().map(ScoreWish::status).toList();
    }

    @Nullable
    String text() {
        if (q == null || q.isBlank()) {
            return null;
        }
        if (q.length() > LONGEST_TEXT) {
            throw new FieldError(FieldError.Place.PARAMETER, "q", "text-too-long", Map.of("max", LONGEST_TEXT), null)
                    .toException();
        }
        return q.strip();
    }

    private static List<String> parts(@Nullable String list) {
        return list == null || list.isEmpty() ? List.of() : Arrays.asList(list.split(",", -1));
    }

    private static int tierNumber(String text) {
        if (text.isEmpty() || text.length() > MOST_DIGITS || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw FieldError.parameter("tier", "not-a-whole-number").toException();
        }
        return Integer.parseInt(text);
    }

    private static ScoreStatus status(String text) {
        return Arrays.stream(ScoreStatus.values())
                .filter(known -> known.name().equals(text))
                .findFirst()
                .orElseThrow(() ->
                        FieldError.parameter("status", "not-one-of", names()).toException());
    }

    private static String names() {
        return Arrays.stream(ScoreStatus.values()).map(Enum::name).collect(Collectors.joining(", "));
    }
}
