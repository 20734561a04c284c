package org.liaoyuan.platform.problem;

/** How much a caller may send: little, but for files, whose addresses end in {@code /imports} or {@code /attachments}. */
public final class BodyLimits {

    /** A 200 MB file and what multipart wraps around it; application.properties says the same to Vert.x. */
    static final int UPLOAD_MB = 210;

    /** A 10 MB file and what multipart wraps around it. */
    private static final int ATTACHMENT_MB = 11;

    private static final int MB = 2;

    private BodyLimits() {}

    public static int megabytes(String method, String path) {
        if (!method.equals("POST")) {
            return MB;
        }
        return path.endsWith("/imports") ? UPLOAD_MB : path.endsWith("/attachments") ? ATTACHMENT_MB : MB;
    }

    public static long bytes(int megabytes) {
        return megabytes * 1024L * 1024L;
    }
}
