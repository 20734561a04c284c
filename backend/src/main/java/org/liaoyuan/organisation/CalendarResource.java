package org.liaoyuan.organisation;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.time.Year;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.etag.Version;
import org.liaoyuan.platform.idempotency.Idempotent;
import org.liaoyuan.platform.persistence.LongTransaction;
import org.liaoyuan.platform.table.UnreadableTableException;
import org.liaoyuan.platform.text.Language;

@Path("/organisation/calendar")
@Tag(name = "Organisation", description = "Units, people, assignments and the working calendar")
class CalendarResource {

    private final CalendarService service;
    private final CalendarQueries calendar;

    CalendarResource(CalendarService service, CalendarQueries calendar) {
        this.service = service;
        this.calendar = calendar;
    }

    @Schema(name = "Calendar", description = "The days of a year that differ from Monday to Friday")
    record CalendarView(
            @Schema(description = "The year", examples = "2024")
            int year,

            @Schema(description = "In order; every day that is not here is worked from Monday to Friday")
            List<CalendarDay> days) {}

    @Schema(name = "Calendars", description = "The years that were replaced, as they are now")
    record CalendarList(List<CalendarView> items) {}

    @GET
    @Path("/{year}")
    @Authenticated
    @Operation(summary = "The working calendar of a year")
    public RestResponse<CalendarView> year(
            @PathParam("year")
                    @Min(CalendarFile.FIRST_YEAR)
                    @Max(CalendarFile.LAST_YEAR)
                    @Parameter(description = "The year", example = "2024")
                    int year,
            @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        CalendarView view = view(Year.of(year));
        return Version.of(view.year(), view.days()).unlessKnown(ifNoneMatch, () -> view);
    }

    @POST
    @Path("/imports")
    @LongTransaction
    @Idempotent
    @RolesAllowed(Role.ADMIN)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Replace the calendar of whole years from a CSV or XLSX file",
            description = "Columns day, working (true or false), name. Every year that the file names is replaced;"
                    + " days of closed months stay as they are, or the file is refused as month-closed.")
    public CalendarList replace(
            @RestForm("file") @NotNull FileUpload file,
            @Parameter(hidden = true) @HeaderParam("Accept-Language") @Nullable String acceptLanguage)
            throws IOException {
        try {
            Set<Year> years = service.replace(CalendarFile.read(file.uploadedFile()));
            return new CalendarList(years.stream().map(this::view).toList());
        } catch (UnreadableTableException unreadable) {
            throw UnreadableFile.refusal(unreadable, Language.of(acceptLanguage));
        }
    }

    private CalendarView view(Year year) {
        return new CalendarView(year.getValue(), calendar.of(year));
    }
}
