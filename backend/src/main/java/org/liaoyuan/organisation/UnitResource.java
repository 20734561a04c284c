package org.liaoyuan.organisation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The names of the bank's units are no secret inside of it: rankings show them to everybody. */
@Path("/organisation/units")
@Tag(name = "Organisation", description = "Units, people, assignments and the working calendar")
class UnitResource {

    private final Units units;

    UnitResource(Units units) {
        this.units = units;
    }

    @Schema(name = "Unit", description = "Head office, a branch or a sub-branch")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record UnitView(
            @Schema(description = "Code of the unit; HO for head office", examples = "220101")
            String code,

            @Schema(description = "Name of the unit", examples = "长春分行营业部")
            String name,

            @Schema(description = "Where it stands", examples = "SUB_BRANCH")
            UnitLevel level,

            @Schema(description = "Code of the unit above; absent for head office", examples = "2201") @Nullable
            String parentCode) {

        static UnitView of(Unit unit, UnitTree tree) {
            String parent =
                    unit.parentId() == null ? null : tree.unit(unit.parentId()).code();
            return new UnitView(unit.code(), unit.name(), unit.level(), parent);
        }
    }

    @Schema(name = "Units", description = "All units of the bank")
    record UnitList(List<UnitView> items) {}

    @GET
    @Authenticated
    @Operation(summary = "All units of the bank", description = "Level by level, and by code within a level.")
    public UnitList units() {
        UnitTree tree = units.all();
        return new UnitList(
                tree.units().stream().map(unit -> UnitView.of(unit, tree)).toList());
    }
}
