package org.liaoyuan.demo.bank;

/**
 * A sub-branch of the demo.
 *
 * @param strength what its place makes of an officer's level; 1 is ordinary
 * @param headcount officers there before the first month
 * @param inTrouble it loses its business in the second half of the months
 */
record SubBranch(
        String code, String name, Branch branch, ProductMix mix, double strength, int headcount, boolean inTrouble) {

    record Branch(String code, String name) {}
}
