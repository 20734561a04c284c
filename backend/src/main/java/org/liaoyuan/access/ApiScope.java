package org.liaoyuan.access;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an API client may do. A scope opens the addresses below its paths and nothing else, and there only the operations that
 * name it beside the roles: an operation that nobody thought of stays shut to machines.
 */
@Schema(
        description = "What an API client may do; ledger:import sends ledger files and asks how its own imports are",
        type = SchemaType.STRING,
        enumeration = {ApiScope.Name.LEDGER_IMPORT})
public enum ApiScope {
    /** For the whole bank, as a ledger is. */
    LEDGER_IMPORT(Name.LEDGER_IMPORT, true, "/api/v1/ledger/imports", "/api/v1/jobs");

    private final String text;
    private final boolean wholeBank;
    private final List<String> paths;

    ApiScope(String text, boolean wholeBank, String... paths) {
        this.text = text;
        this.wholeBank = wholeBank;
        this.paths = List.of(paths);
    }

    /** The names for annotations, which take constants only. */
    public static final class Name {
        public static final String LEDGER_IMPORT = "ledger:import";

        private Name() {}
    }

    @JsonValue
    public String text() {
        return text;
    }

    /** @throws IllegalArgumentException for a name that no scope has */
    static ApiScope of(String text) {
        Optional<ApiScope> found =
                Arrays.stream(values()).filter(scope -> scope.text.equals(text)).findFirst();
        return found.orElseThrow(() -> new IllegalArgumentException("no such scope"));
    }

    /** Refusals list scopes by it. */
    @Override
    public String toString() {
        return text;
    }

    /** It makes sense for the head office's unit only. */
    boolean isOfWholeBank() {
        return wholeBank;
    }

    boolean opens(String path) {
        return paths.stream().anyMatch(open -> path.equals(open) || path.startsWith(open + "/"));
    }
}
