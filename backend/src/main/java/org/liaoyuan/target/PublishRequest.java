package org.liaoyuan.target;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.problem.FieldError;

@Schema(name = "TargetPublication", description = "The publication of a draft")
record PublishRequest(
        @Nullable
        @Size(max = 500)
        @Schema(
                description =
                        "Why published targets change; needed from the second publication on, shown to everyone concerned",
                examples = "春节后按总行调增")
        String reason) {

    /** @throws org.liaoyuan.platform.problem.ProblemException 400 where published targets change without a reason */
    @Nullable
    String reasonFor(Sheet sheet) {
        String given = reason == null ? "" : reason.strip();
        if (sheet.edition() > 0 && given.isEmpty()) {
            throw FieldError.pointer("/reason", "required").toException();
        }
        return given.isEmpty() ? null : given;
    }
}
