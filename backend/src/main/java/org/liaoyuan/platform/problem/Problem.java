package org.liaoyuan.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The body of every refusal. */
@Schema(description = "Why the request was refused (RFC 9457). `type` is stable; the texts follow Accept-Language.")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        @Schema(description = "Stable name of the kind of refusal", examples = "urn:liaoyuan:problem:month-closed")
        URI type,

        @Schema(description = "The kind of refusal in words", examples = "月份已关账")
        String title,

        @Schema(description = "The HTTP status", examples = "409")
        int status,

        @Schema(description = "What happened, for a person", examples = "2024-03 已关账，不能再改。")
        String detail,

        @Schema(description = "The path that was called", examples = "/api/v1/months/2024-03/close")
        String instance,

        @Schema(
                description = "Find it again in the logs; also the header X-Trace-Id",
                examples = "9f1c0c5e5a3b4f0e8d7c6b5a49382716")
        String traceId,

        @Schema(description = "What is wrong with which part of the input; at most 100") @Nullable
        List<Error> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** One part of the input; exactly one of pointer, parameter and header is there. */
    @Schema(
            name = "ProblemError",
            description = "One wrong part of the input; it has one of pointer, parameter and header")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Error(
            @Schema(description = "JSON pointer into the body", examples = "#/loans/3/amount") @Nullable
            String pointer,

            @Schema(description = "Name of a query or path parameter, or of a form part", examples = "size") @Nullable
            String parameter,

            @Schema(description = "Name of a header", examples = "If-Match") @Nullable
            String header,

            @Schema(description = "Stable name of what is wrong", examples = "too-large")
            String code,

            @Schema(description = "The same for a person", examples = "不能大于 500")
            String message) {}
}
