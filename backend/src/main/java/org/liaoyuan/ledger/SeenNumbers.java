package org.liaoyuan.ledger;

import java.util.HashSet;
import java.util.Set;

/**
 * Finds the loan numbers that a file names more than once, without keeping the numbers: a million of them take 16 MB. Two
 * numbers of the same 64 bits are taken for one, which costs a closer look and changes nothing.
 */
final class SeenNumbers {
    private static final int FIRST_CAPACITY = 1 << 12;
    private static final long MIX = 0x9E37_79B9_7F4A_7C15L;

    private final Set<String> repeated = new HashSet<>();
    private long[] slots = new long[FIRST_CAPACITY];
    private int size;

    void add(String number) {
        if (!enter(slots, hash(number))) {
            repeated.add(number);
        } else if (++size > slots.length / 2) {
            grow();
        }
    }

    /** Needs the closer look in any case. */
    void suspect(String number) {
        repeated.add(number);
    }

    Set<String> repeated() {
        return repeated;
    }

    private void grow() {
        long[] larger = new long[slots.length * 2];
        for (long hash : slots) {
            if (hash != 0) {
                enter(larger, hash);
            }
        }
        slots = larger;
    }

    private static boolean enter(long[] slots, long hash) {
        int at = (int) hash & slots.length - 1;
        while (slots[at] != 0) {
            if (slots[at] == hash) {
                return false;
            }
            at = at + 1 & slots.length - 1;
        }
        slots[at] = hash;
        return true;
    }

    /** Never 0, which marks an empty slot. */
    private static long hash(String number) {
        long hash = MIX;
        for (int i = 0; i < number.length(); i++) {
            hash = (hash ^ number.charAt(i)) * MIX;
            hash ^= hash >>> 29;
        }
        return hash == 0 ? MIX : hash;
    }
}
