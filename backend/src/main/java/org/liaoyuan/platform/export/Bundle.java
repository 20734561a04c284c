package org.liaoyuan.platform.export;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Several lists as one file: a ZIP with a CSV for each, in the caller's language.
 *
 * @param name the file's name without ending
 */
@Schema(hidden = true)
public record Bundle(String name, List<Download<?>> files) {

    /** Less wanted than JSON where the caller accepts anything; the weight does not reach the answer. */
    public static final String ZIP = Formats.ZIP + ";qs=0.3";

    public Bundle {
        files = List.copyOf(files);
    }
}
