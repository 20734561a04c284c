import { expect, it } from 'vitest';
import en from '@/i18n/common.en';
import { catalogues } from './catalogues';

type Texts = { readonly [key: string]: string | Texts };

/** A number in front of a noun in the plural, with at most two words between. */
const COUNTED =
  /\{\{(?!product)[\w, ]+\}\} (?:[a-z]+ ){0,2}(?:loans|people|officers|months|days|places|entries|rows|faults|differences)\b/;

/** Numbers that are never one. */
const MANY = new Set([
  'apiClients field.expiryHint', // the longest life of a key
  'desk scope.progress', // working days of a month
  'ledger receipt.badRowsShown_one', // faults beyond the list's length
  'reporting attention.pace', // working days gone of those of a month
  'scoringPeople team.more', // more than are shown
]);

function counted(texts: Texts, prefix: string): string[] {
  return Object.entries(texts).flatMap(([key, text]) =>
    typeof text === 'string'
      ? COUNTED.test(text) && !key.endsWith('_other')
        ? [prefix + key]
        : []
      : counted(text, `${prefix}${key}.`),
  );
}

it('says one loan, not 1 loans', async () => {
  const found = await Promise.all(
    Object.entries(catalogues).map(async ([name, of]) => counted((await of.en()).default, `${name} `)),
  );
  expect([...counted(en, 'common '), ...found.flat()].filter((key) => !MANY.has(key))).toEqual([]);
});
