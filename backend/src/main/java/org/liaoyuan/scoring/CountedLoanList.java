package org.liaoyuan.scoring;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CountedLoanList", description = "The loans behind a statement, by product and day")
record CountedLoanList(List<CountedLoanView> items) {}
