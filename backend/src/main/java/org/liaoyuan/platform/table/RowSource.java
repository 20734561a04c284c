package org.liaoyuan.platform.table;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Rows of one format, blank ones included. */
interface RowSource extends Closeable {

    /** The next row, or null at the end. */
    @Nullable
    TableRow next() throws IOException;

    /** How much of the file's bytes has been gone through. */
    long bytesRead();
}
