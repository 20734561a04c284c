package org.liaoyuan.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A person as the administrator sees them. */
@Schema(
        name = "Person",
        description = "A person as the administrator sees them: past and present posts, roles, account")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PersonView(
        @Schema(description = "Staff number", examples = "810017")
        String staffNo,

        @Schema(description = "Name", examples = "王芳") String name,

        @Schema(description = "Telephone; absent when unknown", examples = "13800001234") @Nullable
        String phone,

        @Schema(description = "As an officer, in the order of days")
        List<Post> assignments,

        @Schema(description = "Granted roles, past, present and to come")
        List<Grant> roles,

        @Schema(description = "Absent before the account is opened") @Nullable
        AccountView account) {

    /** Days as an officer of one sub-branch. */
    @Schema(name = "PersonAssignment", description = "Days as an officer of one sub-branch, both included")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Post(
            @Schema(description = "Code of the sub-branch", examples = "S011")
            String unitCode,

            @Schema(description = "Name of the sub-branch", examples = "第一分行营业部")
            String unitName,

            @Schema(description = "First day", examples = "2024-01-01")
            LocalDate from,

            @Schema(description = "Last day; absent while it goes on", examples = "2024-06-30") @Nullable
            LocalDate until,

            @Schema(description = "Why it ended", examples = "调岗") @Nullable
            String leftReason) {}

    /** A granted role. */
    @Schema(name = "PersonRole", description = "A granted role and its days, both included")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Grant(
            @Schema(description = "The grant, to end it by") UUID id,
            Role role,

            @Schema(description = "Code of the unit", examples = "B01")
            String unitCode,

            @Schema(description = "Name of the unit", examples = "第一分行")
            String unitName,

            @Schema(description = "First day", examples = "2024-01-01")
            LocalDate from,

            @Schema(description = "Last day; absent while it goes on", examples = "2024-06-30") @Nullable
            LocalDate until) {}

    /** How the account stands. */
    @Schema(name = "PersonAccount", description = "How the account stands")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AccountView(
            AccountStatus status,

            @Schema(description = "Until when failed sign-ins lock it; absent when they do not") @Nullable
            Instant lockedUntil,

            @Schema(description = "The password must be changed at the next sign-in", examples = "true")
            boolean mustChangePassword,

            @Schema(description = "Absent before the first sign-in") @Nullable
            Instant lastSignInAt) {}
}
