package org.liaoyuan.access;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person in the administrator's list. */
@Schema(name = "PersonRow", description = "A person in the administrator's list")
record PersonRow(
        @Schema(description = "Staff number", examples = "810017")
        String staffNo,

        @Schema(description = "Name", examples = "王芳") String name,

        @Schema(description = "Code of the home unit; of an officer: of the latest sub-branch", examples = "S011")
        String unitCode,

        @Schema(description = "Name of that unit", examples = "第一分行营业部")
        String unitName,

        @Schema(description = "Roles held today") List<Role> roles,
        AccountStatus accountStatus) {}
