package org.liaoyuan.platform.paging;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of a list. */
@Schema(description = "One page of a list")
public record Page<T>(
        List<T> items,

        @Schema(description = "Number of this page, from 0", examples = "0")
        int page,

        @Schema(description = "Most rows on a page", examples = "50")
        int size,

        @Schema(description = "Rows on all pages", examples = "424")
        long total) {}
