package org.liaoyuan.scheme;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A draft can be changed and deleted; a published scheme never")
enum SchemeStatus {
    DRAFT,
    PUBLISHED
}
