package org.liaoyuan.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.liaoyuan.platform.export.Column;
import org.liaoyuan.platform.export.Download;
import org.liaoyuan.platform.export.Formats;
import org.liaoyuan.platform.paging.Page;
import org.liaoyuan.platform.paging.PageRequest;
import org.liaoyuan.platform.problem.ProblemType;

@Path("/organisation/people")
@Tag(name = "People", description = "People, their roles and accounts")
class PeopleResource {
    private static final List<Column<PersonRow>> COLUMNS = List.of(
            new Column<>("staffNo", "person.staffNo", PersonRow::staffNo),
            new Column<>("name", "person.name", PersonRow::name),
            new Column<>("unitCode", "person.unitCode", PersonRow::unitCode),
            new Column<>("unitName", "person.unitName", PersonRow::unitName),
            new Column<>("roles", "person.roles", PeopleResource::names),
            new Column<>("accountStatus", "account.status", PersonRow::accountStatus));

    private final PeopleQueries people;
    private final PersonQueries person;

    PeopleResource(PeopleQueries people, PersonQueries person) {
        this.people = people;
        this.person = person;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.Name.ADMIN)
    @Operation(summary = "Everybody", description = "Also as CSV or XLSX. Sorts by staffNo, name, unitCode.")
    public Page<PersonRow> list(@BeanParam PeopleFilter filter, @BeanParam PageRequest page) {
        return people.page(filter, page);
    }

    @GET
    @Produces({Download.CSV, Download.XLSX})
    @RolesAllowed(Role.Name.ADMIN)
    @APIResponse(
            responseCode = "200",
            description = "The same as a file, all rows of it",
            content = {
                @Content(mediaType = Formats.CSV, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = Formats.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Download<PersonRow> download(@BeanParam PeopleFilter filter, @BeanParam PageRequest page) {
        return Download.of("people", COLUMNS, people.all(filter, page));
    }

    @GET
    @Path("/{staffNo}")
    @RolesAllowed(Role.Name.ADMIN)
    @Operation(summary = "One person", description = "With posts, roles and account.")
    public PersonView one(@PathParam("staffNo") String staffNo) {
        return person.find(staffNo).orElseThrow(ProblemType.NOT_FOUND::toException);
    }

    private static String names(PersonRow row) {
        return row.roles().stream().map(Role::name).collect(Collectors.joining(" "));
    }
}
