package org.liaoyuan.platform.table;

/** Counts the lines that hold Chinese in well-formed UTF-8, and those that hold anything that is not UTF-8. */
final class Utf8Lines {

    private long wellFormed;
    private long malformed;
    private int missing;
    private boolean chinese;
    private boolean broken;

    void add(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            add(bytes[i] & 0xFF);
        }
    }

    long wellFormed() {
        return wellFormed;
    }

    long malformed() {
        return malformed;
    }

    private void add(int octet) {
        if (octet == '\n') {
            endLine();
        } else if (missing > 0) {
            broken |= octet >> 6 != 0b10;
            missing--;
        } else if (octet >= 0x80) {
            start(octet);
        }
    }

    // Only sequences of three bytes or more count as Chinese: two bytes of GBK look like two bytes of UTF-8 too often.
    private void start(int octet) {
        missing = octet >= 0xF0 ? 3 : octet >= 0xE0 ? 2 : 1;
        chinese |= missing > 1;
        broken |= octet < 0xC2 || octet > 0xF4;
    }

    private void endLine() {
        if (broken || missing > 0) {
            malformed++;
        } else if (chinese) {
            wellFormed++;
        }
        missing = 0;
        chinese = false;
        broken = false;
    }
}
