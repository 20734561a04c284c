package org.liaoyuan.platform.export;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file being written, row by row. */
interface RowSink {

    void headings(List<String> headings) throws IOException;

    void row(List<@Nullable Object> values) throws IOException;

    /** Without it the file is incomplete, and is meant to be. */
    void finish() throws IOException;
}
