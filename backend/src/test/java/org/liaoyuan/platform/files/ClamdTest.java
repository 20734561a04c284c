package org.liaoyuan.platform.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a server of our own that speaks ClamAV's protocol and finds the word EICAR. */
class ClamdTest {
    @TempDir
    Path folder;

    @Test
    void aFileIsSentWholeAndJudged() throws Exception {
        assertThat(scan("x".repeat(200_000), null)).isTrue();
        assertThat(scan("x".repeat(200_000) + "EICAR", null)).isFalse();
    }

    @Test
    void anAnswerThatIsNeitherIsNoAnswer() {
        assertThatThrownBy(() -> scan("x", "INSTREAM size limit exceeded. ERROR"))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> scan("x", "")).isInstanceOf(IOException.class);
    }

    @Test
    void withoutAScannerNothingCanBeSaid() throws IOException {
        int port;
        try (ServerSocket closed = new ServerSocket(0)) {
            port = closed.getLocalPort();
        }
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertThatThrownBy(() -> new Clamd("127.0.0.1", port).isClean(file)).isInstanceOf(IOException.class);
    }

    private boolean scan(String content, String answer) throws Exception {
        Path file = Files.writeString(folder.resolve("file"), content);
        try (ServerSocket server = new ServerSocket(0)) {
            CompletableFuture<Void> served = CompletableFuture.runAsync(() -> serve(server, answer));
            boolean clean = new Clamd("127.0.0.1", server.getLocalPort()).isClean(file);
            served.join();
            return clean;
        }
    }

    private static void serve(ServerSocket server, String answer) {
        try (Socket socket = server.accept()) {
            DataInputStream in = new DataInputStream(socket.getInputStream());
            assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII)).isEqualTo("zINSTREAM\0");
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            for (int length = in.readInt(); length > 0; length = in.readInt()) {
                file.write(in.readNBytes(length));
            }
            String found = file.toString(StandardCharsets.UTF_8).contains("EICAR")
                    ? "stream: Eicar-Test-Signature FOUND"
                    : "stream: OK";
            socket.getOutputStream()
                    .write(((answer == null ? found : answer) + "\0").getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
