package org.liaoyuan.scoring;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "MonthList", description = "All months, the newest first")
record MonthList(List<MonthView> items) {}
