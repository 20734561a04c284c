package org.liaoyuan.access;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.liaoyuan.organisation.UnitTree;

/** The answer to whoever signs in, or goes on with a session. */
@Schema(name = "SignIn", description = "A session: the access token, and whose it is")
record SignIn(
        @Schema(description = "To be sent as Authorization: Bearer; kept in memory only")
        String accessToken,

        @Schema(description = "Seconds until the access token lapses", examples = "600")
        long expiresIn,

        SignedInPerson person,

        @Schema(description = "Nothing but the change of the password is open until it is done", examples = "false")
        boolean mustChangePassword) {

    /** Who has signed in. */
    @Schema(name = "SignedInPerson", description = "Who has signed in")
    record SignedInPerson(
            @Schema(description = "Staff number", examples = "810017")
            String staffNo,

            @Schema(description = "Name", examples = "王芳") String name,

            @Schema(description = "Roles held today") List<RoleAtUnit> roles) {}

    /** A role of today. */
    @Schema(name = "RoleAtUnit", description = "A role held today, and the unit whose data it opens")
    record RoleAtUnit(
            Role role,

            @Schema(description = "Code of the unit", examples = "B01")
            String unitCode) {}

    static SignIn of(Identity person, String accessToken, UnitTree units) {
        List<RoleAtUnit> roles = person.roles().stream()
                .map(held ->
                        new RoleAtUnit(held.role(), units.unit(held.unitId()).code()))
                .toList();
        return new SignIn(
                accessToken,
                AccessTokens.LIFE.toSeconds(),
                new SignedInPerson(person.staffNo(), person.name(), roles),
                person.mustChangePassword());
    }

    @Override
    public String toString() {
        return "SignIn[" + person.staffNo() + "]";
    }
}
