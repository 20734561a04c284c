package org.liaoyuan.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.liaoyuan.platform.export.Column;
import org.liaoyuan.platform.export.Download;
import org.liaoyuan.platform.export.Formats;
import org.liaoyuan.platform.idempotency.Idempotent;

/** What holds a secret is not idempotent: its answer must not be kept. */
@Path("/organisation/people")
@Tag(name = "People", description = "People, their roles and accounts")
class AccountResource {
    private static final List<Column<InitialPassword>> COLUMNS = List.of(
            new Column<>("staffNo", "person.staffNo", InitialPassword::staffNo),
            new Column<>("name", "person.name", InitialPassword::name),
            new Column<>("password", "account.initialPassword", InitialPassword::password));

    private final AccountService accounts;

    AccountResource(AccountService accounts) {
        this.accounts = accounts;
    }

    /** A password that was made up, shown once. */
    @Schema(
            name = "MadeUpPassword",
            description = "A made-up password; it is shown once and must be changed at sign-in")
    record NewPassword(
            @Schema(description = "The password", examples = "kX9mQ2vT7pLw4Zrb")
            String password) {

        @Override
        public String toString() {
            return "NewPassword[]";
        }
    }

    @POST
    @Path("/{staffNo}/unlock")
    @RolesAllowed(Role.Name.ADMIN)
    @Idempotent
    @Operation(summary = "Unlock an account", description = "After too many failed sign-ins.")
    public void unlock(@PathParam("staffNo") String staffNo) {
        accounts.unlock(staffNo);
    }

    @POST
    @Path("/{staffNo}/reset-password")
    @RolesAllowed(Role.Name.ADMIN)
    @Operation(
            summary = "Make up a new password",
            description = "To be changed at the next sign-in. Ends the person's sessions and unlocks the account.")
    public NewPassword resetPassword(@PathParam("staffNo") String staffNo) {
        return new NewPassword(accounts.resetPassword(staffNo));
    }

    @POST
    @Path("/initial-passwords")
    @RolesAllowed(Role.Name.ADMIN)
    @Produces({Download.CSV, Download.XLSX})
    @Operation(
            summary = "Fetch the initial passwords",
            description =
                    "Of all people registered since the last time. They can be fetched once; afterwards nobody can "
                            + "read them, and a lost one is replaced by reset-password.")
    @APIResponse(
            responseCode = "200",
            description = "Staff number, name and password",
            content = {
                @Content(mediaType = Formats.CSV, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = Formats.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Download<InitialPassword> initialPasswords() {
        return Download.of("initial-passwords", COLUMNS, accounts.takeInitialPasswords());
    }
}
