package org.liaoyuan.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A person who is no officer: a manager, somebody of head office")
record NewPerson(
        @NotBlank @Size(max = 64) @Schema(description = "Staff number that nobody has yet", examples = "800001")
        String staffNo,

        @NotBlank @Size(max = OfficerCells.LONGEST_NAME) @Schema(description = "Name for people", examples = "王芳")
        String name,

        @NotBlank @Size(max = 64) @Schema(description = "Code of the home unit; HO is head office", examples = "HO")
        String unitCode) {}
