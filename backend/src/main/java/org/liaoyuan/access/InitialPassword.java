package org.liaoyuan.access;

/** A made-up password on its way to the person. */
record InitialPassword(String staffNo, String name, String password) {

    @Override
    public String toString() {
        return "InitialPassword[" + staffNo + "]";
    }
}
