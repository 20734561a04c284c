package org.liaoyuan.target;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.access.Role;
import org.liaoyuan.platform.etag.Version;
import org.liaoyuan.platform.idempotency.Idempotent;
import org.liaoyuan.platform.persistence.Snapshot;

@Path("/targets/mine/{month}")
@Tag(name = "Targets")
class OwnTargetsResource {
    private final OwnTargetsReader reader;
    private final OwnTargetsService service;
    private final Snapshot snapshot;

    OwnTargetsResource(OwnTargetsReader reader, OwnTargetsService service, Snapshot snapshot) {
        this.reader = reader;
        this.service = service;
        this.snapshot = snapshot;
    }

    @GET
    @RolesAllowed(Role.Name.OFFICER)
    @Operation(
            summary = "The caller's own targets of a month, up to the coming one",
            description = "With what each level above adds. Unknown for a month in which the caller is no officer.")
    public RestResponse<OwnTargetsView> mine(@PathParam("month") YearMonth month) {
        return answer(snapshot.of(() -> reader.of(month)));
    }

    @POST
    @Path("/acknowledge")
    @Idempotent
    @RolesAllowed(Role.Name.OFFICER)
    @Operation(
            summary = "Confirm having seen the issued targets",
            description = "Of the version seen: after a newer one it is asked for again. The first time counts.")
    public RestResponse<OwnTargetsView> acknowledge(
            @PathParam("month") YearMonth month, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(service.acknowledge(month, ifMatch));
    }

    private static RestResponse<OwnTargetsView> answer(OwnTargetsView view) {
        return Version.of(view.version()).on(view);
    }
}
