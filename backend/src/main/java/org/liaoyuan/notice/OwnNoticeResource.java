package org.liaoyuan.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.access.Caller;
import org.liaoyuan.access.Role;
import org.liaoyuan.platform.idempotency.Idempotent;
import org.liaoyuan.platform.paging.Page;
import org.liaoyuan.platform.paging.PageRequest;

@Path("/notices")
@Tag(name = "Notices")
class OwnNoticeResource {
    private final ReadingService service;
    private final OwnNotices notices;
    private final NoticeReader reader;
    private final Caller caller;

    OwnNoticeResource(ReadingService service, OwnNotices notices, NoticeReader reader, Caller caller) {
        this.service = service;
        this.notices = notices;
        this.reader = reader;
        this.caller = caller;
    }

    @Schema(name = "NoticeAnswers", description = "The caller's answers to the check")
    record Answers(
            @NotNull
            @Size(max = 5)
            @Schema(
                    description = "Number of the option chosen for each question, from 0; empty without a check",
                    examples = "[1, 0, 2]")
            List<@NotNull @Min(0) @Max(5) Integer> answers) {}

    @Schema(name = "NoticeWrongAnswer", description = "A question that was answered wrongly")
    record Wrong(
            @Schema(description = "Its place, from 0", examples = "2")
            int question,

            @Schema(description = "What to read again", examples = "见方案第三条:按梯队确定。")
            String explanation) {}

    @Schema(name = "NoticeCheckResult", description = "What came of an acknowledgement")
    record Result(
            @Schema(description = "Whether every answer was right, and the notice is acknowledged")
            boolean acknowledged,

            @Schema(description = "What was not right") List<Wrong> wrong,
            NoticeView notice) {}

    @GET
    @Path("/mine")
    @RolesAllowed({Role.Name.OFFICER, Role.Name.SUB_BRANCH_MANAGER, Role.Name.BRANCH_MANAGER})
    @Operation(
            summary = "Notices that were addressed to the caller, what is still to be read first",
            description = "Sorts by publishedAt, dueOn.")
    public Page<OwnNotices.Row> mine(
            @Parameter(
                            description = "true: only those still to be acknowledged; false: only the others",
                            example = "true")
                    @QueryParam("open")
                    @Nullable
                    Boolean open,
            @BeanParam PageRequest page) {
        return page.of(notices.page(caller.personId(), open, page), notices.count(caller.personId(), open));
    }

    @POST
    @Path("/{id}/read")
    @RolesAllowed({Role.Name.OFFICER, Role.Name.SUB_BRANCH_MANAGER, Role.Name.BRANCH_MANAGER})
    @Idempotent
    @Operation(summary = "The caller opened a notice", description = "The first time stays.")
    public NoticeView read(@PathParam("id") UUID id) {
        service.read(id);
        return reader.find(id).view();
    }

    @POST
    @Path("/{id}/acknowledge")
    @RolesAllowed({Role.Name.OFFICER, Role.Name.SUB_BRANCH_MANAGER, Role.Name.BRANCH_MANAGER})
    @Idempotent
    @Operation(
            summary = "The caller acknowledges a notice (已阅知)",
            description = "Where it has a check, only with every answer right. Each try is kept.")
    public Result acknowledge(@PathParam("id") UUID id, @NotNull @Valid Answers answers) {
        List<ReadingService.Wrong> wrong = service.acknowledge(id, answers.answers());
        return new Result(
                wrong.isEmpty(),
                wrong.stream()
                        .map(one -> new Wrong(one.question(), one.explanation()))
                        .toList(),
                reader.find(id).view());
    }
}
