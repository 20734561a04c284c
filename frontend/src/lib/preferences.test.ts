import { expect, it } from 'vitest';
import { browserLanguage } from './preferences';

it.each([
  ['zh-CN', 'zh'],
  ['zh-TW', 'zh'],
  ['en', 'en'],
  ['en-GB', 'en'],
  ['EN-us', 'en'],
  ['de', 'zh'],
  ['', 'zh'],
])('first speaks to a browser in %s in %s', (tag, language) => {
  expect(browserLanguage(tag)).toBe(language);
});
