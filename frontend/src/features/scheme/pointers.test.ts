import { expect, it } from 'vitest';
import { blanks, placed, placeOf, standing } from './pointers';

const form = { name: '', products: [{ product: 'MORTGAGE', coefficient: null }], gradeRules: [{ minMonthsMet: 0 }] };

it('finds the empty fields, and takes 0 for a value', () => {
  expect(blanks(form)).toEqual(['/name', '/products/0/coefficient']);
});

it('puts a message at its field, or at the nearest place around it', () => {
  const messages = placed(
    [
      { pointer: '/products/0/coefficient', message: '须大于 0' },
      { pointer: '#/products/0/coefficient', message: '最多 4 位小数' },
      { pointer: '/products/7/coefficient', message: '无此行' },
      { pointer: '/gradeRules/0', message: '最后一条须为 0' },
      { pointer: '/pace/rushDays', message: '须在 1 至 31 之间' },
      { message: '请求有误' },
    ],
    form,
  );
  expect([...messages]).toEqual([
    ['/products/0/coefficient', '须大于 0 最多 4 位小数'],
    ['/products', '无此行'],
    ['/gradeRules/0', '最后一条须为 0'],
    ['', '须在 1 至 31 之间 请求有误'],
  ]);
});

it('climbs to the whole form at last', () => {
  expect(placeOf('/a/b/c', new Set(['/x']))).toBe('');
});

it('drops what an edit has put out of date', () => {
  const messages = new Map([
    ['/products', '缺少 BUSINESS'],
    ['/products/0/coefficient', '须大于 0'],
    ['/products/1/coefficient', '须大于 0'],
    ['/productsX', '别处'],
  ]);
  expect([...standing(messages, '/products/0/coefficient').keys()]).toEqual(['/products/1/coefficient', '/productsX']);
  expect([...standing(messages, '/products').keys()]).toEqual(['/productsX']);
});
