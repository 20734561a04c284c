/**
 * The loan ledger: imports, loans, repayments, reversals. Owns loans and imports; uses organisation and access, and asks for
 * months and rules through {@link org.liaoyuan.ledger.MonthBook}. Tells what changed by calling that interface.
 */
@NullMarked
package org.liaoyuan.ledger;

import org.jspecify.annotations.NullMarked;
