package org.liaoyuan.platform.search;

import io.quarkus.security.Authenticated;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.liaoyuan.platform.jobs.JobIdentity;

@Path("/search")
@Tag(name = "Search", description = "One search over everything the caller may know of")
class SearchResource {
    static final int MOST = 8;
    static final int LONGEST = 40;

    private final Instance<SearchSource> sources;
    private final SearchPace pace;
    private final JobIdentity caller;

    SearchResource(@Any Instance<SearchSource> sources, SearchPace pace, JobIdentity caller) {
        this.sources = sources;
        this.pace = pace;
        this.caller = caller;
    }

    @Schema(name = "SearchGroup", description = "Things of one kind")
    record Group(
            @Schema(description = "Which kind", examples = "PEOPLE")
            String group,

            @Schema(description = "The best 8, best first") List<SearchHit> hits,

            @Schema(description = "Whether there are more") boolean more) {}

    @Schema(name = "SearchAnswer", description = "What was found; kinds without a hit are left out")
    record Answer(
            @Schema(description = "By kind, in the order to show them")
            List<Group> groups) {}

    @GET
    @Authenticated
    @Operation(
            summary = "Find people, units and other things by name",
            description =
                    "By characters, by pinyin (wangf finds 王芳), by its initials (wf), people also by staff number."
                            + " At most 60 times a minute.")
    public Answer search(
            @Parameter(description = "What to look for, up to 40 characters", example = "wf", required = true)
                    @QueryParam("q")
                    @NotBlank
                    @Size(max = LONGEST)
                    String q) {
        pace.take(caller.makerId());
        SearchText text = SearchText.of(q);
        return new Answer(sources.stream()
                .sorted(Comparator.comparingInt(SearchSource::order))
                .map(source -> group(source, text))
                .filter(group -> !group.hits().isEmpty())
                .toList());
    }

    private static Group group(SearchSource source, SearchText text) {
        List<SearchHit> hits = source.find(text, MOST + 1);
        boolean more = hits.size() > MOST;
        return new Group(source.group(), more ? hits.subList(0, MOST) : hits, more);
    }
}
