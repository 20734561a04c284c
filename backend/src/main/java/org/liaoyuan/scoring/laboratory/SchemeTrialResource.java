package org.liaoyuan.scoring.laboratory;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.liaoyuan.access.Role;
import org.liaoyuan.scheme.SchemeRules;

/**
 * Beside the schemes' own address, but here: the scheme module does not know how scores are computed. Both only compute, and
 * the editor asks at each keystroke: answers are not kept for a repetition, which gives the same anyway.
 */
@Path("/schemes")
@Tag(name = "Schemes", description = "Assessment schemes (考核方案): drafts, publication, and what is in force")
class SchemeTrialResource {

    @Schema(name = "ExampleResults", description = "One result for each officer, in their order")
    record ExampleResults(List<ExampleResult> items) {}

    @POST
    @Path("/examples")
    @RolesAllowed({Role.Name.HEAD_OFFICE, Role.Name.AUDITOR})
    @Operation(
            summary = "What a scheme's numbers would give to made-up officers",
            description = "Changes nothing. Refused as scheme-invalid when the numbers could not be published.")
    public ExampleResults examples(@NotNull @Valid ExampleRequest request) {
        SchemeRules rules = request.scheme().rules("/scheme");
        request.mustKnowProducts(rules);
        return new ExampleResults(request.officers().stream()
                .map(officer -> ExampleResult.of(rules, officer))
                .toList());
    }

    @POST
    @Path("/cliffs")
    @RolesAllowed({Role.Name.HEAD_OFFICE, Role.Name.AUDITOR})
    @Operation(
            summary = "Where one yuan or one loan more changes something under a scheme's numbers",
            description = "Changes nothing. Refused as scheme-invalid when the numbers could not be published.")
    public CliffsView cliffs(@NotNull @Valid CliffsRequest request) {
        return CliffsView.of(request.scheme().rules("/scheme"));
    }
}
