/** Differences of the numbers of schemes, which have at most 4 places, in whole ten-thousandths. */

const PLACES = 4;

function scaled(value: number): bigint {
  const [, sign, whole = '0', places = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(value)) ?? [];
  const size = BigInt(whole + places.padEnd(PLACES, '0').slice(0, PLACES));
  return sign === '-' ? -size : size;
}

/** `to` − `from`, exact. */
export function minus(to: number, from: number): number {
  const difference = scaled(to) - scaled(from);
  const digits = String(difference < 0n ? -difference : difference).padStart(PLACES + 1, '0');
  const size = Number(`${digits.slice(0, -PLACES)}.${digits.slice(-PLACES)}`);
  return difference < 0n ? -size : size;
}
