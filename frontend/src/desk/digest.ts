/** Enough of a digest to compare by eye; the whole of it is copied. */
export const shortDigest = (digest: string) => `${digest.slice(0, 8)}…${digest.slice(-4)}`;
