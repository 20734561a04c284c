package org.liaoyuan.platform.table;

/** Why a file as a whole cannot be read; the arguments of each are named here in their order. */
public enum TableFault {
    /** No arguments: no header row. */
    EMPTY_FILE,
    /** No arguments: neither text nor a workbook nor either of them gzipped. */
    UNKNOWN_FORMAT,
    /** Line: neither UTF-8 nor GBK/GB18030 throughout. */
    ENCODING,
    /** Line: the quotation mark that opens there is never closed. */
    UNCLOSED_QUOTE,
    /** Line: something stands between a closing quotation mark and the next comma. */
    MALFORMED_QUOTE,
    /** Row, most characters a cell may have. */
    CELL_TOO_LONG,
    /** Row, most columns a row may have. */
    TOO_MANY_COLUMNS,
    /** Most rows a sheet may have. */
    TOO_MANY_ROWS,
    /** Most megabytes a file may have before unpacking. */
    FILE_TOO_LARGE,
    /** Most megabytes a file may have after unpacking. */
    UNPACKED_TOO_LARGE,
    /** No arguments: packed so tightly that it can only be meant to exhaust the reader. */
    SUSPICIOUS_COMPRESSION,
    /** Most parts an archive may have. */
    TOO_MANY_PARTS,
    /** No arguments: the gzip stream breaks off or does not add up. */
    DAMAGED_GZIP,
    /** No arguments: the workbook breaks off or breaks its own rules. */
    DAMAGED_WORKBOOK,
    /** No arguments: protected by a password, or in the format of before 2007. */
    ENCRYPTED_OR_OLD_WORKBOOK,
    /** No arguments. */
    WORKBOOK_WITH_MACROS,
    /** The unknown names, joined. */
    UNKNOWN_COLUMNS,
    /** The missing names, joined. */
    MISSING_COLUMNS,
    /** The names that occur more than once, joined. */
    DUPLICATE_COLUMNS,
    /** Position of the column without a name, from 1. */
    UNNAMED_COLUMN
}
