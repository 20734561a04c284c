import type { Language } from '@/lib/preferences';
import { store } from '@/lib/store';
import { say, type Texts, type Values } from './texts';

export type Catalogue = { readonly default: object };
export type Catalogues = Readonly<Record<string, Readonly<Record<Language, () => Promise<Catalogue>>>>>;
export type Say = (key: string, values?: Values) => string;

const loaded = new Map<string, Texts>();
const loading = new Map<string, Promise<void>>();
const voices = new Map<string, Say>();
const wanted = new Set<string>();
let sources: Catalogues = {};

/** What the whole app speaks; components follow it. */
export const spoken = store<Language>('zh');

const id = (language: string, name: string) => `${language}/${name}`;

async function fetchTexts(language: Language, name: string): Promise<void> {
  const load = sources[name]?.[language];
  if (!load) {
    throw new Error(`No catalogue ${name} in ${language}`);
  }
  try {
    loaded.set(id(language, name), (await load()).default as Texts);
  } finally {
    loading.delete(id(language, name));
  }
}

/** Nothing to wait for once the texts are there; a failed load may be tried again. */
export function ready(language: Language, name: string): Promise<void> | undefined {
  wanted.add(name);
  const of = id(language, name);
  if (loaded.has(of)) {
    return undefined;
  }
  const running = loading.get(of) ?? fetchTexts(language, name);
  loading.set(of, running);
  return running;
}

/** The same function for the same texts, so that effects and memos that depend on it stay quiet. */
export function voice(language: Language, name: string): Say {
  const of = id(language, name);
  const known = voices.get(of);
  const found: Say = known ?? ((key, values) => say(loaded.get(of), language, key, values));
  voices.set(of, found);
  return found;
}

export function source(catalogues: Catalogues): void {
  sources = catalogues;
}

/** Speaks once all that pages have asked for so far is there: no key is ever shown in place of a text. */
export async function change(language: Language): Promise<void> {
  await Promise.all([...wanted].map((name) => ready(language, name)));
  spoken.set(language);
}
