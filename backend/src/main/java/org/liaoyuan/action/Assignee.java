package org.liaoyuan.action;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.liaoyuan.access.Role;

/** Somebody who can be given an action, in one of their roles. */
record Assignee(long personId, String staffNo, String name, Role role, long unitId, String unitCode, String unitName) {

    @Schema(name = "Assignee", description = "Somebody whom the caller can give an action")
    record View(
            @Schema(description = "Staff number", examples = "810017")
            String staffNo,

            @Schema(description = "Name", examples = "王芳") String name,

            @Schema(description = "The role in which they would have it")
            Role role,

            @Schema(description = "Code of the unit", examples = "B01S01")
            String unitCode,

            @Schema(description = "Name of the unit", examples = "第一分行营业部")
            String unitName) {}

    View view() {
        return new View(staffNo, name, role, unitCode, unitName);
    }
}
