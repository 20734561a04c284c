package org.liaoyuan.access;

import io.quarkus.arc.All;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.export.Bundle;
import org.liaoyuan.platform.export.Download;
import org.liaoyuan.platform.persistence.Snapshot;
import org.liaoyuan.platform.personal.PersonalData;
import org.liaoyuan.platform.personal.PersonalSection;
import org.liaoyuan.platform.text.Language;

/** People's work is no secret to them. What is here comes from the modules; whoever adds one adds its part there. */
@Path("/my-data")
@Tag(name = "My data", description = "What the product holds on the caller")
class MyDataResource {
    private final List<PersonalData> modules;
    private final Caller caller;
    private final Snapshot snapshot;
    private final Clock clock;

    MyDataResource(@All List<PersonalData> modules, Caller caller, Snapshot snapshot, Clock clock) {
        this.modules = modules;
        this.caller = caller;
        this.snapshot = snapshot;
        this.clock = clock;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Authenticated
    @Operation(
            summary = "All that is held on the caller",
            description =
                    "By kind, without passwords, tokens and other people's data. As a file: a ZIP with a CSV a kind.")
    public MyData myData(@Parameter(hidden = true) @HeaderParam("Accept-Language") @Nullable String acceptLanguage) {
        Language language = Language.of(acceptLanguage);
        return new MyData(
                clock.instant(),
                sections().stream()
                        .<MyData.Section>map(section -> MyData.Section.of(section, language))
                        .toList());
    }

    @GET
    @Produces(Bundle.ZIP)
    @Authenticated
    @Operation(summary = "The same as a file")
    public Bundle myDataFile(
            @Parameter(hidden = true) @HeaderParam("Accept-Language") @Nullable String acceptLanguage) {
        Language language = Language.of(acceptLanguage);
        return new Bundle(
                "my-data-" + caller.staffNo(),
                sections().stream()
                        .<Download<?>>map(section -> section.file(language))
                        .toList());
    }

    private List<? extends PersonalSection<?>> sections() {
        long personId = caller.personId();
        return snapshot.of(() -> modules.stream()
                .flatMap(module -> module.of(personId).stream())
                .sorted(Comparator.comparingInt(PersonalSection::place))
                .toList());
    }
}
