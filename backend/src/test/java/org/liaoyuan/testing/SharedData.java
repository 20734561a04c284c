package org.liaoyuan.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The bank's own files, which lie beside the checkout and never inside it. */
public final class SharedData {

    private SharedData() {}

    /** The folder {@code shared/data} beside this checkout or any folder above it. */
    public static Optional<Path> folder() {
        return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .map(at -> at.resolve("shared").resolve("data"))
                .filter(Files::isDirectory)
                .findFirst();
    }
}
