package org.liaoyuan.notice;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

@Schema(name = "NewNoticeQuestion", description = "A question with one right answer")
record Question(
        @NotBlank @Size(max = 200) @Schema(description = "The question", examples = "二梯队的放款生命线是多少?")
        String text,

        @NotNull
        @Size(min = 2, max = 6)
        @UniqueElements(message = "{error.listed-twice}")
        @Schema(description = "What can be answered", examples = "[\"150 万元\", \"250 万元\"]")
        List<@NotBlank @Size(max = 100) String> options,

        @NotNull @Min(0) @Max(5) @Schema(description = "Number of the right option, from 0", examples = "1")
        Integer right,

        @NotBlank
        @Size(max = 300)
        @Schema(description = "What whoever answers wrongly is told", examples = "见方案第三条:按梯队确定。")
        String explanation) {}
