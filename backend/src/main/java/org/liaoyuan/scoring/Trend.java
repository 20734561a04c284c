package org.liaoyuan.scoring;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Trend", description = "An officer's months, ascending")
record Trend(List<TrendMonth> items) {}
