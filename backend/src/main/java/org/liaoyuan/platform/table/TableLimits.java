package org.liaoyuan.platform.table;

/**
 * What a file may cost its reader.
 *
 * @param packedBytes of a workbook or a gzip file as it lies on the disk
 * @param unpackedBytes of all that is unpacked while reading
 * @param smallestRatio packed divided by unpacked; below it the file is a bomb
 * @param parts of a workbook's archive
 * @param rows of a sheet
 * @param columns of any row
 * @param cellLength in characters
 */
public record TableLimits(
        long packedBytes, long unpackedBytes, double smallestRatio, int parts, int rows, int columns, int cellLength) {

    static final long MEGABYTE = 1L << 20;

    public static final TableLimits DEFAULT =
            new TableLimits(50 * MEGABYTE, 1024 * MEGABYTE, 0.01, 200, 1_048_576, 64, 4096);
}
