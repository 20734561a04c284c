package org.liaoyuan.platform.etag;

import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.problem.FieldError;
import org.liaoyuan.platform.problem.ProblemType;

/**
 * The version of an editable thing, or of data as one caller sees it; on the wire an {@code ETag}.
 *
 * @param tag printable ASCII without quotes
 */
public record Version(String tag) {

    private static final Pattern NEXT_TAG = Pattern.compile("\\G\\s*((?:W/)?\"[^\"]*\")\\s*(?:,|$)");

    /** For a row with a version counter. */
    public static Version of(long counter) {
        return new Version("v" + counter);
    }

    /** For data that depends on several things: the caller's scope, the newest revision, filters. */
    public static Version of(Object... parts) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(Arrays.deepToString(parts).getBytes(StandardCharsets.UTF_8));
            return new Version(HexFormat.of().formatHex(digest, 0, 16));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    /**
     * Refuses a change that was not made on this version: 428 without {@code If-Match}, 412 with another version.
     * {@code If-Match: *} counts as none, since it would let an unseen change be overwritten.
     */
    public void mustMatch(@Nullable String ifMatch, Supplier<Change> lastChange) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw ProblemType.PRECONDITION_REQUIRED.toException();
        }
        if (ifMatch.strip().equals("*")) {
            throw ProblemType.PRECONDITION_REQUIRED.toException().because("any");
        }
        List<String> tags = tags(ifMatch);
        if (tags.isEmpty()) {
            throw FieldError.header(HttpHeaders.IF_MATCH, "format").toException();
        }
        if (!tags.contains("\"" + tag + "\"")) {
            Change last = lastChange.get();
            throw ProblemType.PRECONDITION_FAILED.toException(last.by(), last.when());
        }
    }

    /** The answer with this version as its {@code ETag}. */
    public <T> RestResponse<T> on(T body) {
        return RestResponse.ResponseBuilder.ok(body).tag(new EntityTag(tag)).build();
    }

    /**
     * 304 where the caller's copy ({@code If-None-Match}) is of this version; else the answer, which the caller may keep
     * but must ask about each time. The parts of the version must include the caller's scope.
     */
    public <T> RestResponse<T> unlessKnown(@Nullable String ifNoneMatch, Supplier<T> body) {
        CacheControl ask = new CacheControl();
        ask.setPrivate(true);
        ask.setNoCache(true);
        ask.setNoTransform(false);
        boolean known = ifNoneMatch != null
                && tags(ifNoneMatch).stream()
                        .anyMatch(seen -> seen.equals("\"" + tag + "\"") || seen.equals("W/\"" + tag + "\""));
        RestResponse.ResponseBuilder<T> answer =
                known ? RestResponse.ResponseBuilder.notModified() : RestResponse.ResponseBuilder.ok(body.get());
        return answer.tag(new EntityTag(tag)).cacheControl(ask).build();
    }

    /** One after the other, for a pattern of them all would need the more stack the more there are; none if malformed. */
    private static List<String> tags(String header) {
        List<String> tags = new ArrayList<>();
        Matcher next = NEXT_TAG.matcher(header);
        int end = 0;
        while (next.find()) {
            tags.add(next.group(1));
            end = next.end();
        }
        return end == header.length() ? tags : List.of();
    }
}
