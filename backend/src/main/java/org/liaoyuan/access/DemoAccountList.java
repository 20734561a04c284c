package org.liaoyuan.access;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom a visitor of the demo bank may sign in as. */
@Schema(name = "DemoAccounts", description = "Whom a visitor of the demo bank may sign in as; there in demo mode only")
public record DemoAccountList(
        @Schema(description = "The password of all of them", examples = "liaoyuan-demo-2026")
        String password,

        @Schema(description = "Whether all of the demo's data are there", examples = "true")
        boolean ready,

        @Schema(description = "How much of the demo's data is there, per cent", examples = "100")
        int progress,

        @Schema(description = "One or a few for each role") List<DemoAccount> accounts) {

    public DemoAccountList {
        accounts = List.copyOf(accounts);
    }

    /** One of them. */
    @Schema(name = "DemoAccount", description = "An account of the demo bank")
    public record DemoAccount(
            Role role,

            @Schema(description = "Staff number to sign in with", examples = "810017")
            String staffNo,

            @Schema(description = "Name", examples = "王芳") String name,

            @Schema(description = "Name of the unit for which the role is held", examples = "第一分行")
            String unitName) {}
}
