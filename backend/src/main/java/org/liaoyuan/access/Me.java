package org.liaoyuan.access;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.liaoyuan.organisation.Unit;
import org.liaoyuan.organisation.UnitLevel;
import org.liaoyuan.organisation.UnitTree;

/** The caller. */
@Schema(name = "Me", description = "The caller, as of today")
record Me(
        @Schema(description = "Staff number", examples = "810017")
        String staffNo,

        @Schema(description = "Name", examples = "王芳") String name,
        @Schema(description = "Roles held today") List<MyRole> roles,

        @Schema(description = "Nothing but the change of the password is open until it is done", examples = "false")
        boolean mustChangePassword) {

    /** A role of the caller. */
    @Schema(name = "MyRole", description = "A role held today, and the unit whose data it opens")
    record MyRole(
            Role role,

            @Schema(description = "Code of the unit", examples = "B01")
            String unitCode,

            @Schema(description = "Name of the unit", examples = "第一分行")
            String unitName,

            UnitLevel unitLevel) {

        static MyRole of(Role role, Unit unit) {
            return new MyRole(role, unit.code(), unit.name(), unit.level());
        }
    }

    static Me of(Identity person, UnitTree units) {
        return new Me(
                person.staffNo(),
                person.name(),
                person.roles().stream()
                        .map(held -> MyRole.of(held.role(), units.unit(held.unitId())))
                        .toList(),
                person.mustChangePassword());
    }
}
