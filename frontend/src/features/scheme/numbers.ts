/** Thousands in the whole part only: `1234.5678` → `1,234.5678` */
export function groupDigits(text: string): string {
  const [whole = '', ...places] = text.split('.');
  return [whole.replace(/\B(?=(\d{3})+(?!\d))/g, ','), ...places].join('.');
}

/** The number in a text with thousands. An emptied field stays empty, as antd takes '' for no number and would take 0 for one. */
export function typedNumber(text: string | undefined): number {
  const digits = (text ?? '').replaceAll(',', '');
  return digits === '' ? ('' as unknown as number) : Number(digits);
}

const STEPS = 10_000;

/** Shares have at most 4 places; in percent they are typed with 2, free of binary noise. */
export const percentOf = (share: number) => Math.round(share * STEPS) / (STEPS / 100);
export const shareOf = (percent: number) => Math.round(percent * (STEPS / 100)) / STEPS;
