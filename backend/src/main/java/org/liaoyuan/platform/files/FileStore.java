package org.liaoyuan.platform.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;

/** Where files are kept for good. Keys are made by the product; nothing that a caller sends becomes a part of one. */
public interface FileStore {
    /** On disk for good when this returns. */
    void put(String key, Path file) throws IOException;

    /** The same content under a second key, as good as put. */
    void copy(String from, String to) throws IOException;

    InputStream open(String key) throws IOException;

    /** Nothing happens where there is none. */
    void remove(String key) throws IOException;

    /** The keys of everything that was put before, to be closed by the caller. */
    Stream<String> keysBefore(Instant time) throws IOException;
}
