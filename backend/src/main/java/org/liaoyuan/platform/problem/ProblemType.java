package org.liaoyuan.platform.problem;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Every way in which the product refuses, with its status. The slug ({@code month-closed}) is stable: callers switch on it.
 * Title and detail are {@code <slug>.title} and {@code <slug>.detail} in {@code problems*.properties}; the arguments named
 * here fill the detail.
 */
public enum ProblemType {
    // Any request
    MALFORMED_REQUEST(400),
    /** Arguments: line, column. */
    MALFORMED_BODY(400),
    /** Field errors say what is wrong. */
    INVALID_INPUT(400),
    UNAUTHENTICATED(401),
    FORBIDDEN(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    CONFLICT(409),
    /** Arguments: who changed it, when. */
    PRECONDITION_FAILED(412),
    /** Argument: the limit in MB. */
    PAYLOAD_TOO_LARGE(413),
    URI_TOO_LONG(414),
    UNSUPPORTED_MEDIA_TYPE(415),
    IDEMPOTENCY_KEY_REUSED(422),
    PRECONDITION_REQUIRED(428),
    /** Argument: seconds to wait; sets {@code Retry-After}. */
    TOO_MANY_REQUESTS(429),
    HEADERS_TOO_LARGE(431),
    INTERNAL(500),
    /** Argument: seconds to wait; sets {@code Retry-After}. */
    UNAVAILABLE(503),

    // Access
    INVALID_CREDENTIALS(401),
    /** Argument: until when, in the bank's time. */
    ACCOUNT_LOCKED(403),
    PASSWORD_CHANGE_REQUIRED(403),
    PASSWORD_TOO_WEAK(400),
    REFRESH_REUSED(401),
    /** Argument: the client's name. */
    API_CLIENT_REVOKED(409),
    /** Argument: how many keys a client may have. */
    TOO_MANY_API_KEYS(409),

    // Months
    /** Argument: the month. */
    MONTH_CLOSED(409),
    /** Arguments: the month, the day up to which the ledger is complete. */
    MONTH_NOT_COMPLETE(409),
    /** Arguments: the month asked for, the one that is next. */
    MONTH_NOT_NEXT(409),

    // Schemes
    /** Argument: the month. */
    NO_SCHEME(409),
    SCHEME_PUBLISHED(409),
    /** Field errors say what is wrong. */
    SCHEME_INVALID(422),
    SIMULATION_CANCELLED(409),
    SIMULATION_ENDED(409),

    // Targets
    /** Argument: the month or year. */
    NO_TARGET_GIVEN(409),
    NOTHING_TO_PUBLISH(409),
    /** Arguments: how many officers, the staff number of the first. */
    TARGETS_BELOW_TIER(409),

    // Files and jobs
    /** Argument: the number of rows in error. */
    IMPORT_REJECTED(422),
    FILE_UNREADABLE(422),
    /** Argument: the columns' names. */
    UNKNOWN_COLUMNS(422),
    /** Argument: the columns' names. */
    MISSING_COLUMNS(422),
    JOB_FAILED(500),

    // Messages
    NOT_A_TODO(409),
    TODO_ENDS_BY_ITSELF(409),

    // Actions
    ACTION_STATE(409),
    EVIDENCE_MISSING(409),

    // Inquiries
    INQUIRIES_ENOUGH(409),
    INQUIRY_STATE(409),
    INQUIRY_UNANSWERED(409),

    // Exit cases
    EXIT_STATE(409),
    EXIT_FILE_INCOMPLETE(409),
    /** Argument: the last day. */
    EXIT_APPEAL_LAPSED(409),

    // Exemptions
    EXEMPTION_ENDED(409),

    // Improvement plans
    PLAN_LIVE(409),
    PLAN_SEEN(409),
    PLAN_ENDED(409),

    // Notices
    NOTICE_PUBLISHED(409),
    NOTICE_NOT_PUBLISHED(409),
    NOTICE_IN_DRAFT(409),
    NOTICE_REACHES_NOBODY(409),
    MEETING_CANCELLED(409),
    /** Argument: the time. */
    REMINDED_TODAY(409),

    // Decisions
    FOUR_EYES(409),
    SELF_DECISION(403);

    private static final String URN = "urn:liaoyuan:problem:";

    private final int status;

    ProblemType(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public URI type() {
        return URI.create(URN + slug());
    }

    /** The refusal, to be thrown; see {@link ProblemException} for field errors and headers. */
    public ProblemException toException(@Nullable Object... arguments) {
        return new ProblemException(this, arguments);
    }
}
