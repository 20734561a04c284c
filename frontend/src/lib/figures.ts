/** How figures are shown. Amounts arrive in yuan, points with two places; nothing here computes a score. */

export type MoneyUnit = 'auto' | 'yuan';
export type Figure = { readonly value: string; readonly unit: string };

const grouped = (places: number) =>
  new Intl.NumberFormat('en-US', { minimumFractionDigits: places, maximumFractionDigits: places });
const whole = grouped(0);
const one = grouped(1);
const two = grouped(2);
const four = grouped(4);
const twoToFour = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 4 });
const upToTwo = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });

export const points = (value: number) => two.format(value);
export const count = (value: number) => whole.format(value);
export const factor = (value: number) => four.format(value);
export const coefficient = (value: number) => twoToFour.format(value);
export const percent = (share: number) => one.format(share * 100);

type Step = { readonly from: number; readonly by: number; readonly format: Intl.NumberFormat; readonly unit: string };

// From which amount on a unit is used. Half a step below 亿 still reads 10,000.0 万, as bank people write it.
const steps: Record<'zh' | 'en', readonly Step[]> = {
  zh: [
    { from: 1e8, by: 1e8, format: two, unit: '亿元' },
    { from: 1e4, by: 1e4, format: one, unit: '万元' },
    { from: 0, by: 1, format: upToTwo, unit: '元' },
  ],
  en: [
    { from: 1e9, by: 1e9, format: two, unit: 'bn CNY' },
    { from: 1e6, by: 1e6, format: two, unit: 'm CNY' },
    { from: 1e4, by: 1e3, format: one, unit: 'k CNY' },
    { from: 0, by: 1, format: upToTwo, unit: 'CNY' },
  ],
};

/** An amount in yuan as a figure and its unit: 5900000 → 590.0 万元 / 5.90 m CNY; unit `yuan` shows every cent. */
export function money(yuan: number, language: string, unit: MoneyUnit = 'auto'): Figure {
  const table = steps[language === 'zh' ? 'zh' : 'en'];
  if (unit === 'yuan') {
    return { value: two.format(yuan), unit: table.at(-1)?.unit ?? '' };
  }
  const size = Math.abs(yuan);
  const step = table.find((candidate) => size >= candidate.from);
  return step ? { value: step.format.format(yuan / step.by), unit: step.unit } : { value: two.format(yuan), unit: '' };
}

/** The same without 元 / CNY, for places where the heading already names the currency: 590.0 万 / 5.90 m */
export function shortMoney(yuan: number, language: string, unit: MoneyUnit = 'auto'): string {
  const figure = money(yuan, language, unit);
  const short = language === 'zh' ? figure.unit.replace('元', '') : figure.unit.replace(/ ?CNY/, '');
  if (language === 'zh' && short === '') {
    return `${figure.value} 元`;
  }
  return short === '' ? figure.value : `${figure.value} ${short}`;
}

/** Round numbers such as targets and benchmarks lose their empty decimals: 4000000 → 400 万 */
export function roundMoney(yuan: number, language: string, unit: MoneyUnit = 'auto'): string {
  return unit === 'yuan'
    ? shortMoney(yuan, language, unit)
    : shortMoney(yuan, language, unit).replace(/\.0+(?=\D|$)/, '');
}

/** To the cent, but without cents where there are none: limits at which one yuan matters. 400024 → 400,024 元 */
export function exactMoney(yuan: number, language: string): string {
  const format = Number.isInteger(yuan) ? whole : two;
  return `${format.format(yuan)} ${steps[language === 'zh' ? 'zh' : 'en'].at(-1)?.unit}`;
}

export function bytes(size: number): string {
  if (size < 1024) {
    return `${size} B`;
  }
  return size < 1024 * 1024 ? `${one.format(size / 1024)} KB` : `${one.format(size / 1024 / 1024)} MB`;
}
