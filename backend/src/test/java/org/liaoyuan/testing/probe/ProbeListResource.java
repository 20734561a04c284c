package org.liaoyuan.testing.probe;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.etag.Change;
import org.liaoyuan.platform.etag.Version;
import org.liaoyuan.platform.export.Column;
import org.liaoyuan.platform.export.Download;
import org.liaoyuan.platform.paging.Page;
import org.liaoyuan.platform.paging.PageRequest;
import org.liaoyuan.platform.paging.SortKeys;
import org.liaoyuan.platform.problem.ProblemType;

/** Lists, downloads and versions. */
@Path("/probe/rows")
@PermitAll
public class ProbeListResource {

    private static final SortKeys SORTS = SortKeys.by("r.rank", "r.id")
            .and("points", "r.points")
            .and("staffNo", "p.staff_no")
            .and("secret", "s");

    private static final List<Column<Row>> COLUMNS = List.of(
            new Column<>("name", "probe.name", Row::name),
            new Column<>("amount", "probe.amount", Row::amount),
            new Column<>("count", "probe.count", Row::count),
            new Column<>("day", "probe.day", Row::day),
            new Column<>("month", "probe.month", Row::month),
            new Column<>("at", "probe.at", Row::at),
            new Column<>("colour", "probe.colour", Row::colour),
            new Column<>("open", "probe.open", Row::open));

    public record Row(
            String name,
            @Nullable BigDecimal amount,
            int count,
            LocalDate day,
            YearMonth month,
            Instant at,
            ProbeResource.Colour colour,
            boolean open) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Page<Map<String, String>> list(@BeanParam PageRequest page) {
        String order = page.orderBy(SORTS.without(Set.of("secret")));
        return page.of(List.of(Map.of("order", order, "offset", String.valueOf(page.offset()))), 1);
    }

    @GET
    @Produces({Download.CSV, Download.XLSX})
    public Download<Row> download(
            @QueryParam("rows") @Nullable Integer rows, @QueryParam("failAt") @Nullable Integer failAt) {
        return new Download<>("成绩 2024-03", COLUMNS, sink -> {
            for (int i = 0; i < (rows == null ? 1 : rows); i++) {
                if (failAt != null && failAt == i) {
                    throw ProblemType.UNAVAILABLE.toException(3);
                }
                sink.accept(new Row(
                        i % 2 == 0 ? "=1+1\n@x \"q\"" : "张三",
                        i == 1 ? null : new BigDecimal("-1200.50"),
                        i,
                        LocalDate.of(2024, 3, 31),
                        YearMonth.of(2024, 3),
                        Instant.parse("2024-03-31T16:00:00Z"),
                        ProbeResource.Colour.RED,
                        true));
            }
        });
    }

    @GET
    @Path("/one")
    public RestResponse<Map<String, Integer>> one(@HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        return Version.of("scope", 7).unlessKnown(ifNoneMatch, () -> Map.of("version", 7));
    }

    @PUT
    @Path("/one")
    public RestResponse<Map<String, Integer>> change(@HeaderParam("If-Match") @Nullable String ifMatch) {
        Version.of(7).mustMatch(ifMatch, () -> new Change("张三", Instant.parse("2024-03-31T16:00:00Z")));
        return Version.of(8).on(Map.of("version", 8));
    }
}
