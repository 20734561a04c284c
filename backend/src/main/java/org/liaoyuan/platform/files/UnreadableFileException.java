package org.liaoyuan.platform.files;

import org.jspecify.annotations.Nullable;

/** A file cannot be taken; its message is the code of the field error. */
public final class UnreadableFileException extends Exception {
    private static final long serialVersionUID = 1L;
    private final String code;

    UnreadableFileException(String code, @Nullable Throwable cause) {
        super(code, cause);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
