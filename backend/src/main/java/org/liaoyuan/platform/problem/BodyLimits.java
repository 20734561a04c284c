package org.liaoyuan.platform.problem;

/** How much a caller may send: little, but for files, whose addresses all end in {@code /imports}. */
public final class BodyLimits {

    /** A 200 MB file and what multipart wraps around it; application.properties says the same to Vert.x. */
    static final int UPLOAD_MB = 210;

    private static final int MB = 2;

    private BodyLimits() {}

    public static int megabytes(String method, String path) {
        return method.equals("POST") && path.endsWith("/imports") ? UPLOAD_MB : MB;
    }

    public static long bytes(int megabytes) {
        return megabytes * 1024L * 1024L;
    }
}
