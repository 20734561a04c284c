package org.liaoyuan.bench;

import java.util.List;

/** One row of the table of bars. */
interface Row {
    String id();

    String work();

    List<Result> measure(Stage stage) throws Exception;
}
