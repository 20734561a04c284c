/**
 * Owns the first page of the contract and what it says of every operation alike: who may call, and how it refuses.
 * Uses the problem document. Fires nothing.
 */
@OpenAPIDefinition(
        info = @Info(title = "Liaoyuan 燎原", version = "1", description = """
                                Productivity of a bank's retail-credit sales force: loan ledger, points, tiers, ranking, closed months.

                                - Base path `/api/v1`; JSON in UTF-8, camelCase; unknown fields are refused by name.
                                - Days are `2024-03-31`, months `2024-03`, instants ISO 8601 with offset. Months and days are those of Asia/Shanghai.
                                - Money is a number in yuan with 2 places, points are a number with 2 places, factors have 4. Enumerations are UPPER_SNAKE.
                                - Every refusal is a problem document (RFC 9457) with a stable `type`, texts in the language of `Accept-Language`
                                  (zh-CN unless asked otherwise) and a `traceId` to find it in the logs.
                                - A POST may carry an `Idempotency-Key` (kept 24 hours): the same request again gets the same answer, another
                                  request with the same key is refused with 422. A repeated answer says `Idempotency-Replayed: true`.
                                - Editable things have an `ETag`; PUT, PATCH and DELETE need it as `If-Match` (428 without, 412 when stale).
                                - Lists take `page`, `size` (at most 500) and `sort`; most of them also come as `text/csv` or XLSX, by `Accept`.
                                - Long work answers 202 with the `Location` of a job to ask again.
                                """),
        components =
                @Components(
                        schemas = @Schema(name = "Problem", implementation = Problem.class),
                        securitySchemes = {
                            @SecurityScheme(
                                    securitySchemeName = "token",
                                    type = SecuritySchemeType.HTTP,
                                    scheme = "bearer",
                                    bearerFormat = "JWT",
                                    description = "Access token of `POST /api/v1/auth/login`, valid for ten minutes")
                        }))
@NullMarked
package org.liaoyuan.platform.openapi;

import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.jspecify.annotations.NullMarked;
import org.liaoyuan.platform.problem.Problem;
