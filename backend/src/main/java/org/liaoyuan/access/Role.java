package org.liaoyuan.access;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a person is for the bank; held for a unit and a time span. {@code OFFICER} follows from an assignment. */
@Schema(description = "What a person is for the bank; held for a unit and everything below it, from day to day")
public enum Role {
    OFFICER,
    SUB_BRANCH_MANAGER,
    BRANCH_MANAGER,
    HEAD_OFFICE,
    CANDIDATE,
    AUDITOR,
    ADMIN;

    /** The same names for annotations, which take constants only. */
    public static final class Name {
        public static final String OFFICER = "OFFICER";
        public static final String SUB_BRANCH_MANAGER = "SUB_BRANCH_MANAGER";
        public static final String BRANCH_MANAGER = "BRANCH_MANAGER";
        public static final String HEAD_OFFICE = "HEAD_OFFICE";
        public static final String CANDIDATE = "CANDIDATE";
        public static final String AUDITOR = "AUDITOR";
        public static final String ADMIN = "ADMIN";

        private Name() {}
    }
}
