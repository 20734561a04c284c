package org.liaoyuan.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.function.Function;
import org.liaoyuan.demo.bank.DemoStep.HandDownTargets;
import org.liaoyuan.demo.bank.DemoStep.IssueTargets;
import org.liaoyuan.demo.bank.DemoStep.IssueTargets.Branch;

/** Hands targets down through the API, each sheet by whoever is entitled to. A sheet that is published already is left alone. */
final class DemoTargets {
    private static final String SPREAD_YEAR = """
            {"annual": %s, "months": "SEASONAL", "profile": [9, 6, 10, 8, 8, 9, 8, 8, 9, 7, 8, 10],
             "units": "EVEN", "step": 10000}""";
    private static final String SPREAD_UNITS = "{\"units\": \"EVEN\", \"markup\": %s, \"step\": 10000}";
    private static final String SPREAD_OFFICERS = "{\"method\": \"TIER\", \"markup\": %s, \"step\": 10000}";

    private final DemoCaller headOffice;
    private final Function<String, DemoCaller> callers;

    /** @param callers makes a caller of a staff number */
    DemoTargets(DemoCaller headOffice, Function<String, DemoCaller> callers) {
        this.headOffice = headOffice;
        this.callers = callers;
    }

    void handDown(HandDownTargets step) throws IOException, InterruptedException {
        publish(
                headOffice,
                "/targets/units/" + step.year() + "/HO",
                String.format(SPREAD_YEAR, step.annual().toPlainString()));
        for (Branch branch : step.branches()) {
            publish(
                    callers.apply(branch.managerNo()),
                    "/targets/units/" + step.year() + "/" + branch.code(),
                    String.format(SPREAD_UNITS, branch.markup()));
        }
    }

    void issue(IssueTargets step) throws IOException, InterruptedException {
        for (Branch branch : step.branches()) {
            publish(
                    callers.apply(branch.managerNo()),
                    "/targets/officers/" + step.month() + "/" + branch.code(),
                    String.format(SPREAD_OFFICERS, branch.markup()));
        }
        for (String staffNo : step.seenBy()) {
            see(callers.apply(staffNo), "/targets/mine/" + step.month());
        }
    }

    private static void publish(DemoCaller caller, String sheet, String spread)
            throws IOException, InterruptedException {
        JsonNode seen = caller.get(sheet);
        if (seen.path("edition").asInt() == 0) {
            JsonNode draft = caller.post(sheet + "/spread", seen.path("version").asLong(), spread);
            caller.post(sheet + "/publish", draft.path("version").asLong(), "{}");
        }
    }

    private static void see(DemoCaller officer, String mine) throws IOException, InterruptedException {
        JsonNode targets = officer.get(mine);
        if (targets.has("issued")) {
            officer.post(mine + "/acknowledge", targets.path("version").asLong());
        }
    }
}
