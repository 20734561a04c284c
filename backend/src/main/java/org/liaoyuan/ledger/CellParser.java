package org.liaoyuan.ledger;

/** Reads a cell's cleaned text, which is not empty. */
@FunctionalInterface
interface CellParser<T> {

    T parse(String text) throws CellFault;
}
