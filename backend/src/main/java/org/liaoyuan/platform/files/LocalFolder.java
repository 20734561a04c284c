package org.liaoyuan.platform.files;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A folder that all servers of one bank share. */
@ApplicationScoped
class LocalFolder implements FileStore {
    private static final Pattern KEY = Pattern.compile("[0-9a-f-]{36}");
    private static final String UNFINISHED = ".part";

    private final Path folder;

    LocalFolder(@ConfigProperty(name = "liaoyuan.data-dir") Path dataDir) {
        this.folder = dataDir.resolve("attachments");
    }

    @Override
    public void put(String key, Path file) throws IOException {
        Files.createDirectories(folder);
        Path unfinished = folder.resolve(key + UNFINISHED);
        Files.copy(file, unfinished);
        try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(unfinished, path(key), StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void copy(String from, String to) throws IOException {
        put(to, path(from));
    }

    @Override
    public InputStream open(String key) throws IOException {
        return Files.newInputStream(path(key));
    }

    @Override
    public void remove(String key) throws IOException {
        Files.deleteIfExists(path(key));
    }

    @Override
    public Stream<String> keysBefore(Instant time) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        return Files.list(folder)
                .filter(file -> isBefore(file, time))
                .map(file -> file.getFileName().toString())
                .filter(name -> KEY.matcher(name).matches());
    }

    private static boolean isBefore(Path file, Instant time) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(time);
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path path(String key) {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("No key of ours: " + key);
        }
        return folder.resolve(key);
    }
}
