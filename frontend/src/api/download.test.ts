import { expect, it } from 'vitest';
import { fileNameOf } from './download';

it.each([
  [`attachment; filename="scores.csv"; filename*=UTF-8''2026-11%20%E6%8E%92%E5%90%8D.csv`, '2026-11 排名.csv'],
  ['attachment; filename="scores.csv"', 'scores.csv'],
  ['attachment; filename=scores.csv', 'scores.csv'],
  ['inline', undefined],
  [null, undefined],
])('reads the name of %s', (header, name) => {
  expect(fileNameOf(header)).toBe(name);
});
