package org.liaoyuan.ledger;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a bad row means for the others. */
@Schema(description = "STRICT: one bad row and nothing is taken; SKIP_INVALID: bad rows are left out")
enum ImportMode {
    STRICT,
    SKIP_INVALID
}
