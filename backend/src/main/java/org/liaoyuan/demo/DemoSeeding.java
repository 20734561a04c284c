package org.liaoyuan.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.liaoyuan.access.Role;
import org.liaoyuan.demo.bank.DemoBank;
import org.liaoyuan.platform.time.BankTime;

/** Fills an empty bank by the steps of a first use; goes on where an earlier start was stopped. */
@ApplicationScoped
class DemoSeeding {
    private static final Logger LOG = Logger.getLogger(DemoSeeding.class);
    private static final String ADMIN = "admin";

    private final DemoSettings settings;
    private final DemoProgressStore store;
    private final BankTime time;
    private final ObjectMapper json;
    private final DemoGifts gifts;
    private final DemoLooks looks;
    private volatile boolean foreign;

    DemoSeeding(
            DemoSettings settings,
            DemoProgressStore store,
            BankTime time,
            ObjectMapper json,
            DemoGifts gifts,
            DemoLooks looks) {
        this.settings = settings;
        this.store = store;
        this.time = time;
        this.json = json;
        this.gifts = gifts;
        this.looks = looks;
    }

    void run(URI server) throws IOException, InterruptedException {
        Optional<DemoProgress> known = store.find();
        DemoCaller admin = new DemoCaller(json, server, ADMIN, settings.adminPassword());
        if (known.isPresent()) {
            play(known.get(), admin, server);
        } else if (isEmpty(admin)) {
            play(begin(), admin, server);
        } else {
            foreign = true;
            LOG.info("The bank holds data of its own: no demo bank is made");
        }
    }

    /** Whether the bank turned out to hold data of its own. */
    boolean isForeign() {
        return foreign;
    }

    private DemoProgress begin() {
        LocalDate today = time.today();
        DemoBank bank = DemoBank.generate(today, settings.seed());
        DemoProgress begun =
                new DemoProgress(today, settings.seed(), bank.steps().size(), 0, bank.showcase());
        store.begin(begun);
        return begun;
    }

    private void play(DemoProgress progress, DemoCaller admin, URI server) {
        if (progress.done()) {
            return;
        }
        DemoBank bank = DemoBank.generate(progress.today(), progress.seed());
        DemoCaller headOffice = new DemoCaller(json, server, headOffice(bank), settings.initialPassword());
        DemoStage stage = new DemoStage(
                admin,
                headOffice,
                staffNo -> new DemoCaller(json, server, staffNo, settings.initialPassword()),
                gifts::give,
                looks::on);
        for (int i = progress.stepsDone(); i < progress.steps(); i++) {
            bank.steps().get(i).playOn(stage);
            store.done(i + 1);
        }
        LOG.info("The demo bank is ready");
    }

    private static boolean isEmpty(DemoCaller admin) throws IOException, InterruptedException {
        return admin.get("/organisation/people?size=1").path("total").asInt() <= 1;
    }

    private static String headOffice(DemoBank bank) {
        return bank.showcase().stream()
                .filter(person -> person.role() == Role.HEAD_OFFICE)
                .findFirst()
                .orElseThrow()
                .staffNo();
    }
}
