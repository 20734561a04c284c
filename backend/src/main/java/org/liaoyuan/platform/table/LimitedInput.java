package org.liaoyuan.platform.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Unpacked bytes, counted: stops a bomb while it unfolds, since what an archive says about itself may be a lie. */
final class LimitedInput extends FilterInputStream {

    // Small files of many like rows pack better than any ratio allows, and harm nobody.
    private static final long ALWAYS_ALLOWED = TableLimits.MEGABYTE;

    private final long ratioLimit;
    private final TableLimits limits;
    private long count;

    /** @param packed bytes that the stream is unpacked from */
    LimitedInput(InputStream in, long packed, TableLimits limits) {
        super(in);
        this.limits = limits;
        this.ratioLimit = Math.max(ALWAYS_ALLOWED, (long) (packed / limits.smallestRatio()));
    }

    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        if (read >= 0) {
            counted(1);
        }
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        counted(Math.max(read, 0));
        return read;
    }

    @Override
    public long skip(long n) throws IOException {
        long skipped = super.skip(n);
        counted(skipped);
        return skipped;
    }

    private void counted(long bytes) {
        count += bytes;
        if (count > limits.unpackedBytes()) {
            throw new UnreadableTableException(
                    TableFault.UNPACKED_TOO_LARGE, limits.unpackedBytes() / TableLimits.MEGABYTE);
        }
        if (count > ratioLimit) {
            throw new UnreadableTableException(TableFault.SUSPICIOUS_COMPRESSION);
        }
    }
}
