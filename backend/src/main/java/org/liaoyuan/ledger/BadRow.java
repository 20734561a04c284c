package org.liaoyuan.ledger;

import java.util.List;

/** A row that cannot be taken, with everything that is wrong in it. */
record BadRow(long row, List<RowError> errors) implements ParsedRow {}
