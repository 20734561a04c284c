package org.liaoyuan;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import org.liaoyuan.demo.DemoGround;
import org.liaoyuan.platform.http.AddressCheck;
import org.liaoyuan.platform.persistence.LocalGround;

/** Starts the product: the local ground first (the demo's passwords, database, keys), where the configuration names none, then Quarkus. */
@QuarkusMain
public final class Main {
    private Main() {}

    public static void main(String... args) {
        ProductionCheck.pass();
        AddressCheck.takeOver();
        DemoGround.prepare();
        LocalGround.prepare();
        Quarkus.run(args);
    }
}
