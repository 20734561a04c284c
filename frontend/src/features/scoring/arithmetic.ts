/** The few sums that screens make themselves, in whole cents and hundredths: they must agree with the server to the last place. */

const cents = (yuan: number) => BigInt(Math.round(yuan * 100));

/** Average balance ÷ benchmark to four places, half up, as scoring does it: the average is not rounded before. */
export function ratio4(balance: number, loans: number, benchmark: number): number {
  const below = BigInt(loans) * cents(benchmark);
  if (below <= 0n) {
    return 0;
  }
  return Number((2n * cents(balance) * 10_000n + below) / (2n * below)) / 10_000;
}

/** Points have two places: they are added as whole hundredths. */
export function sumPoints(items: readonly { readonly points: number }[]): number {
  return items.reduce((sum, item) => sum + Math.round(item.points * 100), 0) / 100;
}
