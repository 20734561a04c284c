package org.liaoyuan.messaging;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "OPEN is still to be done, DONE is done")
public enum TodoState {
    OPEN,
    DONE
}
