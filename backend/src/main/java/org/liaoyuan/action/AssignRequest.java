package org.liaoyuan.action;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.json.MultiLine;

@Schema(name = "NewAction", description = "What somebody is to do; its last day is named, or counted in working days")
record AssignRequest(
        @Schema(description = "What is to be done, in one line; nothing about customers", examples = "补齐三户抵押物照片")
        @NotBlank
        @Size(max = 100)
        String title,

        @Schema(description = "What is to be done, in full", examples = "三户按揭缺抵押物照片，请上门补拍。")
        @Size(max = 2000)
        @MultiLine
        @Nullable
        String detail,

        @Schema(description = "Staff number of who is to do it, one of /actions/assignees", examples = "810017")
        @NotBlank
        String ownerStaffNo,

        @Schema(description = "Last day, from today to a year on; not with dueInWorkingDays", examples = "2024-03-31")
        @Nullable
        LocalDate dueOn,

        @Schema(description = "Last day, counted from today; not with dueOn", examples = "5")
        @Min(1)
        @Max(250)
        @Nullable
        Integer dueInWorkingDays,

        @Schema(description = "Whether it can be submitted only with a file; false if left out", examples = "true")
        @Nullable
        Boolean evidenceRequired) {}
