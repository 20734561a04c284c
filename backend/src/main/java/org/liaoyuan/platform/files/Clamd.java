package org.liaoyuan.platform.files;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Asks ClamAV's daemon by its INSTREAM command: it need not see our folders. */
final class Clamd implements MalwareScan {
    private static final int CONNECT_MILLIS = 3_000;
    private static final int ANSWER_MILLIS = 30_000;
    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_ANSWER = 1024;

    private final String host;
    private final int port;

    Clamd(String host, int port) {
        this.host = host;
        this.port = port;
    }

    @Override
    public boolean isClean(Path file) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), CONNECT_MILLIS);
            socket.setSoTimeout(ANSWER_MILLIS);
            send(file, new DataOutputStream(socket.getOutputStream()));
            String answer =
                    new String(socket.getInputStream().readNBytes(LONGEST_ANSWER), StandardCharsets.US_ASCII).strip();
            return verdict(answer.replace("\0", ""));
        }
    }

    /** Chunks, each with its length before it; one of no length ends them. */
    private static void send(Path file, DataOutputStream out) throws IOException {
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        try (InputStream in = Files.newInputStream(file)) {
            for (byte[] chunk = in.readNBytes(CHUNK); chunk.length > 0; chunk = in.readNBytes(CHUNK)) {
                out.writeInt(chunk.length);
                out.write(chunk);
            }
        }
        out.writeInt(0);
        out.flush();
    }

    private static boolean verdict(String answer) throws IOException {
        if (answer.endsWith(" FOUND")) {
            return false;
        }
        if (answer.endsWith(" OK")) {
            return true;
        }
        throw new IOException("The scanner says neither OK nor FOUND");
    }
}
