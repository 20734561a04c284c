package org.liaoyuan.platform.table;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** The bytes of a CSV file, unpacked where it is gzipped; may be opened several times. */
record CsvFile(Path file, boolean gzipped, TableLimits limits) {

    private static final int BUFFER = 1 << 16;

    InputStream open() throws IOException {
        return open(new Counted(Files.newInputStream(file)));
    }

    InputStream open(Counted packed) throws IOException {
        if (!gzipped) {
            return packed;
        }
        try {
            return new LimitedInput(new Gunzipped(packed), Files.size(file), limits);
        } catch (IOException | RuntimeException failure) {
            packed.close();
            throw failure;
        }
    }

    Counted packed() throws IOException {
        return new Counted(Files.newInputStream(file));
    }

    /** Counts what is taken from the disk. */
    static final class Counted extends FilterInputStream {

        private long count;

        private Counted(InputStream in) {
            super(in);
        }

        long count() {
            return count;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count += Math.max(read, 0);
            return read;
        }
    }

    /** Tells a damaged file from a failing disk. */
    private static final class Gunzipped extends FilterInputStream {

        private Gunzipped(InputStream packed) throws IOException {
            super(start(packed));
        }

        private static InputStream start(InputStream packed) throws IOException {
            try {
                return new GZIPInputStream(packed, BUFFER);
            } catch (ZipException | EOFException damage) {
                throw new UnreadableTableException(damage, TableFault.DAMAGED_GZIP);
            }
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            try {
                return super.read(bytes, offset, length);
            } catch (ZipException | EOFException damage) {
                throw new UnreadableTableException(damage, TableFault.DAMAGED_GZIP);
            }
        }
    }
}
