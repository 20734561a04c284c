package org.liaoyuan.scheme;

import java.time.YearMonth;
import java.util.Set;

/** Asked before a publication, for a loan whose product no scheme knows could not be scored; the module that scores answers. */
public interface ProductsInUse {

    /** Codes of products with counted loans in these months, both included. */
    Set<String> between(YearMonth from, YearMonth until);
}
