package org.liaoyuan.scoring;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NeedList", description = "What is still needed, by product in the scheme's order")
record NeedList(List<NeedView> items) {}
