package org.liaoyuan.exemption;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "SYSTEM_OUTAGE (系统故障): loans could not be made; OTHER (其他), said in the reason. Leave has its own list")
public enum ExemptionKind {
    SYSTEM_OUTAGE,
    OTHER
}
