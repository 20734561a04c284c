import type { MoneyUnit } from './figures';
import { store } from './store';

export type Language = 'zh' | 'en';
export type Density = 'middle' | 'small';
/** What a reader chose on this device. Nothing about people or figures is ever kept here. */
export type Preferences = {
  readonly language: Language;
  readonly moneyUnit: MoneyUnit;
  readonly density: Density;
  /** hidden columns by table */
  readonly hiddenColumns: Readonly<Record<string, readonly string[]>>;
  /** last filters by reader and table, as a query string without anything typed */
  readonly filters: Readonly<Record<string, string>>;
};

const KEY = 'liaoyuan.preferences';
const defaults: Preferences = {
  language: browserLanguage(globalThis.navigator?.language ?? ''),
  moneyUnit: 'auto',
  density: 'middle',
  hiddenColumns: {},
  filters: {},
};

/** For a first visit; whoever chooses a language keeps it. */
export function browserLanguage(tag: string): Language {
  return tag.toLowerCase().startsWith('en') ? 'en' : 'zh';
}

function load(): Preferences {
  try {
    return { ...defaults, ...JSON.parse(localStorage.getItem(KEY) ?? '{}') };
  } catch {
    // A full, blocked or hand-edited storage only costs the reader a preference.
    return defaults;
  }
}

export const preferences = store<Preferences>(load());

export function prefer(change: Partial<Preferences>): void {
  preferences.set({ ...preferences.get(), ...change });
  try {
    localStorage.setItem(KEY, JSON.stringify(preferences.get()));
  } catch {
    // The choice then lasts until the page is left.
  }
}
