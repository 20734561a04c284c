package org.liaoyuan.access;

/** A person signed in, with the refresh token that goes into the cookie. */
record Session(Identity person, String refreshToken) {

    @Override
    public String toString() {
        return "Session[" + person.staffNo() + "]";
    }
}
