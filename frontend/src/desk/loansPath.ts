/** The address of the download of the loans behind a figure. */
export function loansPath(month: string, staffNo: string, product: string | undefined): string {
  return `/ledger/loans?${new URLSearchParams({ month, staffNo, ...(product ? { product } : {}) })}`;
}
