package org.liaoyuan.exit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "STATE and APPEAL are the officer's; PROPOSE the branch's; RETURN, ANSWER and DECIDE head office's, never of"
                        + " who proposed")
public enum ExitMove {
    STATE,
    PROPOSE,
    APPEAL,
    ANSWER,
    RETURN,
    DECIDE
}
