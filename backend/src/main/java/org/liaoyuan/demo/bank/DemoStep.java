package org.liaoyuan.demo.bank;

import java.time.LocalDate;
import java.time.YearMonth;

/** One thing that people do at a bank's first use; the steps of a {@link DemoBank} are done in order. */
public sealed interface DemoStep {

    void playOn(Stage stage);

    /** Where the steps are done. */
    interface Stage {
        void importOrganisation(ImportOrganisation step);

        void grantRoles(GrantRoles step);

        void publishScheme(PublishScheme step);

        void importLedger(ImportLedger step);

        void closeMonth(CloseMonth step);
    }

    record ImportOrganisation(String fileName, String csv) implements DemoStep {
        @Override
        public void playOn(Stage stage) {
            stage.importOrganisation(this);
        }
    }

    record GrantRoles(String fileName, String csv) implements DemoStep {
        @Override
        public void playOn(Stage stage) {
            stage.grantRoles(this);
        }
    }

    record PublishScheme(String json) implements DemoStep {
        @Override
        public void playOn(Stage stage) {
            stage.publishScheme(this);
        }
    }

    record ImportLedger(String fileName, String csv, LocalDate completeThrough) implements DemoStep {
        @Override
        public void playOn(Stage stage) {
            stage.importLedger(this);
        }
    }

    record CloseMonth(YearMonth month) implements DemoStep {
        @Override
        public void playOn(Stage stage) {
            stage.closeMonth(this);
        }
    }
}
