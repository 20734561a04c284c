package org.liaoyuan.platform.http;

import java.util.List;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.problem.FieldError;

/** The file that an upload brings: one, as the part {@code file}. */
public final class OneFile {
    public static final String PART = "file";

    private OneFile() {}

    /** @throws org.liaoyuan.platform.problem.ProblemException 400 for none and for several */
    public static FileUpload of(@Nullable List<FileUpload> files) {
        if (files == null || files.size() != 1) {
            throw FieldError.parameter(PART, "one-file").toException();
        }
        return files.get(0);
    }
}
