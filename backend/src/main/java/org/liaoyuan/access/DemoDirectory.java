package org.liaoyuan.access;

import java.util.Optional;

/** Asked in demo mode which accounts the sign-in page shows; the module that makes the demo bank answers. */
public interface DemoDirectory {
    Optional<DemoAccountList> accounts();
}
