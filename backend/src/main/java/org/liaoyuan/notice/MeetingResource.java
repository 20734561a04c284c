package org.liaoyuan.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.liaoyuan.access.Caller;
import org.liaoyuan.access.Role;
import org.liaoyuan.platform.idempotency.Idempotent;

@Path("/notices/{id}/meetings")
@Tag(name = "Notices")
class MeetingResource {
    private final MeetingService service;
    private final Meetings meetings;
    private final NoticeSight sight;
    private final NoticeRights rights;
    private final Caller caller;

    MeetingResource(MeetingService service, Meetings meetings, NoticeSight sight, NoticeRights rights, Caller caller) {
        this.service = service;
        this.meetings = meetings;
        this.sight = sight;
        this.rights = rights;
        this.caller = caller;
    }

    @Schema(name = "NoticeMeetings", description = "Meetings in which a notice was conveyed; the latest first")
    record MeetingList(List<MeetingView> items) {}

    @Schema(name = "NoticeMeetingCancelWish", description = "Why the record of a meeting is wrong")
    record CancelWish(
            @Schema(description = "Why", examples = "误选了全部人员") @NotBlank @Size(max = 300)
            String reason) {}

    @GET
    @RolesAllowed({Role.Name.SUB_BRANCH_MANAGER, Role.Name.BRANCH_MANAGER, Role.Name.HEAD_OFFICE, Role.Name.AUDITOR})
    @Operation(summary = "Meetings of the caller's units in which a notice was conveyed (例会传导)")
    public MeetingList meetings(@PathParam("id") UUID id) {
        sight.mustSee(id);
        return new MeetingList(meetings.of(id, caller.scope(), rights::leads));
    }

    @POST
    @RolesAllowed({Role.Name.SUB_BRANCH_MANAGER, Role.Name.BRANCH_MANAGER})
    @Idempotent
    @Operation(
            summary = "Record that a notice was conveyed in a meeting",
            description = "It stays; what was recorded wrongly is cancelled. To have heard of a notice is not to have"
                    + " acknowledged it.")
    @APIResponse(
            responseCode = "201",
            description = "All meetings of the caller's units, with this one",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MeetingList.class)))
    public RestResponse<MeetingList> record(@PathParam("id") UUID id, @NotNull @Valid NewMeeting meeting) {
        service.record(id, meeting);
        return RestResponse.status(RestResponse.Status.CREATED, meetings(id));
    }

    @POST
    @Path("/{meeting}/cancel")
    @RolesAllowed({Role.Name.SUB_BRANCH_MANAGER, Role.Name.BRANCH_MANAGER})
    @Idempotent
    @Operation(
            summary = "Cancel the wrong record of a meeting",
            description =
                    "For whoever leads the meeting's unit. The record stays to be seen as cancelled, and counts no"
                            + " more.")
    public MeetingList cancel(
            @PathParam("id") UUID id,
            @Parameter(description = "The record of the meeting") @PathParam("meeting") UUID meeting,
            @NotNull @Valid CancelWish wish) {
        service.cancel(id, meeting, wish.reason().strip());
        return meetings(id);
    }
}
