package org.liaoyuan.scoring.laboratory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.liaoyuan.scheme.SchemeTrial;

@Schema(name = "CliffsRequest", description = "The numbers to look at")
record CliffsRequest(@NotNull @Valid SchemeTrial scheme) {}
