package org.liaoyuan.platform.paging;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.problem.FieldError;
import org.liaoyuan.platform.problem.ProblemException;

/** Which page the caller wants, and in which order: {@code @BeanParam PageRequest}. */
public class PageRequest {

    private static final int MAX_SIZE = 500;

    @QueryParam("page")
    @DefaultValue("0")
    @Parameter(description = "Number of the page, from 0", schema = @Schema(minimum = "0", defaultValue = "0"))
    int page;

    @QueryParam("size")
    @DefaultValue("50")
    @Parameter(
            description = "Most rows on the page",
            schema = @Schema(minimum = "1", maximum = "500", defaultValue = "50"))
    int size;

    @QueryParam("sort")
    @Parameter(description = "Fields to sort by, first one first; a minus sorts downwards", example = "-points,staffNo")
    @Nullable
    String sort;

    public int page() {
        if (page < 0) {
            throw refusal("page", "too-small", 0);
        }
        return page;
    }

    public int size() {
        if (size < 1) {
            throw refusal("size", "too-small", 1);
        }
        if (size > MAX_SIZE) {
            throw refusal("size", "too-large", MAX_SIZE);
        }
        return size;
    }

    /** Rows before this page. */
    public long offset() {
        return (long) page() * size();
    }

    /** For {@code order by}; a field that is not among the keys is refused. */
    public String orderBy(SortKeys keys) {
        return keys.orderBy(sort);
    }

    public <T> Page<T> of(List<T> items, long total) {
        return new Page<>(items, page(), size(), total);
    }

    private static ProblemException refusal(String parameter, String code, int bound) {
        return new FieldError(FieldError.Place.PARAMETER, parameter, code, Map.of("value", bound), null).toException();
    }
}
