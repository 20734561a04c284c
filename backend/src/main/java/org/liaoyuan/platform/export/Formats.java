package org.liaoyuan.platform.export;

/** The media types of downloads. */
public final class Formats {

    public static final String CSV = "text/csv";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static final String ZIP = "application/zip";

    private Formats() {}
}
