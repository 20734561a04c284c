package org.liaoyuan.demo;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.vertx.http.HttpServer;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import java.io.IOException;
import java.net.URI;
import org.jboss.logging.Logger;

/** In demo mode, fills the bank beside the running server, which answers meanwhile. */
@ApplicationScoped
class DemoStart {
    private static final Logger LOG = Logger.getLogger(DemoStart.class);

    private final DemoSettings settings;
    private final DemoSeeding seeding;
    private final HttpServer server;
    private final Thread thread = new Thread(this::fill, "demo-bank");

    DemoStart(DemoSettings settings, DemoSeeding seeding, HttpServer server) {
        this.settings = settings;
        this.seeding = seeding;
        this.server = server;
    }

    void begin(@ObservesAsync HttpServerStart started) {
        if (settings.on()) {
            thread.setDaemon(true);
            thread.start();
        }
    }

    void end(@Observes ShutdownEvent stopping) {
        thread.interrupt();
    }

    // A demo without data must not stop the server; what failed is in the log, and the next start tries again.
    private void fill() {
        try {
            seeding.run(URI.create("http://127.0.0.1:" + server.getPort()));
        } catch (DemoInterrupted | InterruptedException stopping) {
            LOG.info("The demo bank is not complete; the next start goes on with it");
        } catch (IOException | RuntimeException e) {
            LOG.error("The demo bank could not be completed; the next start tries again", e);
        }
    }
}
