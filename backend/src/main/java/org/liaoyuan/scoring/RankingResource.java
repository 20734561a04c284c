package org.liaoyuan.scoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.access.Role;
import org.liaoyuan.platform.export.Download;
import org.liaoyuan.platform.paging.Page;
import org.liaoyuan.platform.paging.PageRequest;

@Path("/scores/{month}")
@Tag(name = "Scores", description = "Results of officers, month by month")
class RankingResource {
    private final RankingService service;

    RankingResource(RankingService service) {
        this.service = service;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({
        Role.Name.OFFICER,
        Role.Name.SUB_BRANCH_MANAGER,
        Role.Name.BRANCH_MANAGER,
        Role.Name.HEAD_OFFICE,
        Role.Name.AUDITOR
    })
    @Operation(
            summary = "The officers of a month, by points",
            description =
                    "Everybody sees the whole bank: name, unit, tier, points and rank. Own figures, and those of one's"
                            + " units, are there in full. What is not there can be neither filtered nor sorted by. Unless told"
                            + " otherwise by rank, then amount downwards (where the caller may see every amount of the"
                            + " list), then staff number.")
    public RestResponse<Page<ScoreRowView>> ranking(
            @PathParam("month") YearMonth month,
            @BeanParam ScoreWish wish,
            @BeanParam PageRequest page,
            @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        RankingService.Checked checked = service.check(month, wish);
        return checked.version().unlessKnown(ifNoneMatch, () -> service.page(checked, page));
    }

    @GET
    @Produces({Download.CSV, Download.XLSX})
    @RolesAllowed({
        Role.Name.OFFICER,
        Role.Name.SUB_BRANCH_MANAGER,
        Role.Name.BRANCH_MANAGER,
        Role.Name.HEAD_OFFICE,
        Role.Name.AUDITOR
    })
    public Download<ScoreRowView> rankingFile(
            @PathParam("month") YearMonth month, @BeanParam ScoreWish wish, @BeanParam PageRequest page) {
        return Download.of("scores-" + month, ScoreColumns.ALL, service.all(service.check(month, wish), page));
    }
}
