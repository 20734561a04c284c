package org.liaoyuan.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The bank's own files, which lie beside the checkout and never inside it. */
public final class SharedData {

    private SharedData() {}

    /** The folder {@code shared/data} beside this checkout or any folder above it. */
    public static Optional<Path> folder() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path data = at.resolve("shared").resolve("data");
            if (Files.isDirectory(data)) {
                return Optional.of(data);
            }
        }
        return Optional.empty();
    }
}
