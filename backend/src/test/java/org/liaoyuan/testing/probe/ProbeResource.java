package org.liaoyuan.testing.probe;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.json.MultiLine;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.platform.problem.ProblemType;

/** Takes and refuses what no real endpoint does, so that the platform can be tried alone. Not in the contract. */
@Path("/probe")
@PermitAll
public class ProbeResource {

    @Inject
    Sql sql;

    public enum Colour {
        RED,
        GREEN
    }

    public record Loan(
            @NotBlank @Size(max = 10) String loanNo,
            @NotNull @Digits(integer = 12, fraction = 2) BigDecimal amount) {}

    public record Order(
            @NotBlank String name,
            @Nullable @MultiLine String note,
            int count,
            @Nullable Long big,
            @Nullable Boolean urgent,
            @Nullable Colour colour,
            @Nullable LocalDate day,
            @Nullable YearMonth month,
            @Nullable Instant at,
            @Nullable UUID id,

            @Nullable @Pattern(regexp = "[A-Z]\\d+", message = "format")
            String code,

            @Nullable @Valid @Size(max = 3) List<@Valid @NotNull Loan> loans,
            @Nullable Map<String, @Valid Loan> byName) {}

    @POST
    @Path("/orders")
    public Order echo(@Valid @NotNull Order order) {
        return order;
    }

    @GET
    @Path("/values/{month}")
    public Map<String, String> values(
            @PathParam("month") YearMonth month,
            @QueryParam("day") @Nullable LocalDate day,
            @QueryParam("count") @Nullable Integer count,
            @QueryParam("colour") List<Colour> colours,
            @QueryParam("limit") @Nullable @Min(1) @Max(5) Integer limit,
            @QueryParam("q") @Nullable @Size(max = 5) String q,
            @HeaderParam("X-Level") @Nullable Integer level) {
        return Map.of("month", month.toString(), "q", String.valueOf(q), "colours", colours.toString());
    }

    @GET
    @Path("/secret")
    @RolesAllowed("ADMIN")
    public String secret() {
        return "secret";
    }

    @GET
    @Path("/downloads/{id}")
    @Produces("text/csv")
    public String download(@PathParam("id") String id) {
        throw ProblemType.NOT_FOUND.toException();
    }

    @GET
    @Path("/failures/{kind}")
    public String fail(@PathParam("kind") String kind) throws SQLException {
        switch (kind) {
            case "stale" -> throw new OptimisticLockException("row of org.liaoyuan.Thing");
            case "unique" -> sql.update("insert into revision (kind, at) select 'x', null from secret_table");
            case "pool" -> throw new SQLException("Sorry, acquisition timeout!");
            case "down" -> throw new SQLException("Connection to 10.1.2.3 refused", "08001");
            default -> throw new IllegalStateException("select * from person where name = 'x'");
        }
        return kind;
    }
}
