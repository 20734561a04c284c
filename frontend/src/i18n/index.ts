import type { ParseKeys } from 'i18next';
import { type Language, prefer, preferences } from '@/lib/preferences';
import common from './common.zh';
import { type Catalogues, change, ready, source, spoken, voice } from './speech';

export type { Catalogues } from './speech';

/** A catalogue's English side: the same keys, and a singular for each plural that Chinese does not have. */
export type Translation<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : Translation<T[K]>;
} & {
  readonly [K in keyof T as K extends `${infer Base}_other` ? `${Base}_one` : never]: string;
};

const shared: Catalogues[string] = {
  zh: () => Promise.resolve({ default: common }),
  en: () => import('./common.en'),
};

/** Starts with Chinese in the first bundle; every other catalogue comes with the page that needs it. */
export async function startI18n(catalogues: Catalogues): Promise<void> {
  source({ ...catalogues, common: shared });
  await loadCatalogues('common');
  await change(preferences.get().language);
  markDocument();
}

export async function speak(language: Language): Promise<void> {
  await change(language);
  prefer({ language });
  markDocument();
}

export function onLanguage(listener: () => void): void {
  spoken.subscribe(listener);
}

export function language(): Language {
  return spoken.get();
}

/** For `Accept-Language`, so that the server's problem texts come in the reader's language. */
export function languageTag(): string {
  return language() === 'en' ? 'en' : 'zh-CN';
}

export async function loadCatalogues(...names: string[]): Promise<void> {
  await Promise.all(names.map((name) => ready(language(), name)));
}

/** A text that all pages share, for where there is no component around. */
export function commonText(key: ParseKeys<'common'>): string {
  return voice(language(), 'common')(key);
}

function markDocument(): void {
  document.documentElement.lang = languageTag();
  document.title = commonText('product');
}
