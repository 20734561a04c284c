import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInstance } from 'i18next';
import { expect, it } from 'vitest';
import commonEn from '@/i18n/common.en';
import commonZh from '@/i18n/common.zh';
import { say, type Texts } from '@/i18n/texts';
import { catalogues } from './catalogues';

const LANGUAGES = ['zh', 'en'] as const;
const COUNTS = [0, 1, 2, 1234567];
const NAMED = /\{\{\s*(\w+)/g;

function keysOf(texts: Texts, prefix = ''): string[] {
  return Object.entries(texts).flatMap(([key, text]) =>
    typeof text === 'string' ? [prefix + key] : keysOf(text, `${prefix}${key}.`),
  );
}

function textOf(texts: Texts, key: string): string {
  return key.split('.').reduce<string | Texts>((found, part) => (found as Texts)[part] ?? '', texts) as string;
}

function valuesOf(text: string, count: number): Record<string, unknown> {
  return Object.fromEntries(
    [...text.matchAll(NAMED)].map(([, name = '']) => [name, name === 'count' ? count : `<${name}>`]),
  );
}

async function library(language: string, texts: Texts) {
  const instance = createInstance();
  await instance.init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { translation: texts } },
    interpolation: { escapeValue: false },
  });
  return instance.t as (key: string, values?: object) => string;
}

it.each(LANGUAGES)('says every text of every catalogue as i18next does: %s', async (language) => {
  const loaded = await Promise.all(
    Object.values(catalogues).map(async (of) => (await of[language]()).default as Texts),
  );
  for (const texts of [...loaded, { zh: commonZh, en: commonEn }[language]]) {
    const t = await library(language, texts);
    for (const key of keysOf(texts)) {
      const base = key.replace(/_(one|other)$/, '');
      for (const count of COUNTS) {
        const values = { ...valuesOf(textOf(texts, key), count), ...(base === key ? {} : { count }) };
        expect(say(texts, language, base, values)).toBe(t(base, values));
      }
    }
  }
});

it.each([
  ['unknown', {}],
  ['a.unknown', {}],
  ['a', {}],
  ['unknown', { defaultValue: 'instead of {{it}}', it: 'that' }],
  ['a.b', { it: undefined }],
  ['a.b', { it: '{{it}}' }],
  ['a.b', { it: '$& $1' }],
])('says %s with %o as i18next does', async (key, values) => {
  const texts = { a: { b: 'about {{it}}.' } };
  const t = await library('en', texts);
  const theirs = t(key, values);
  // The library answers a group of texts by a sentence on its own mistake.
  expect(say(texts, 'en', key, values)).toBe(key === 'a' ? 'a' : theirs);
});

it('leaves the library out of what browsers load', () => {
  const sources = join(process.cwd(), 'src');
  const loading = readdirSync(sources, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.|\.d\.ts$/.test(file))
    .filter((file) => /^import (?!type )[^;]*from '(react-)?i18next'/m.test(readFileSync(join(sources, file), 'utf8')));
  expect(loading).toEqual([]);
});
