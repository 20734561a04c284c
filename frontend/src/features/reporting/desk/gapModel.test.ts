import { expect, it } from 'vitest';
import { bars, signed } from './gapModel';

it('draws each part from where the one before it ended', () => {
  const drawn = bars(
    [
      { factor: 'OFFICERS', amount: 50 },
      { factor: 'LOANS_PER_OFFICER', amount: -100 },
      { factor: 'PRODUCT_MIX', amount: 0 },
    ],
    100,
  );
  expect(drawn.map(({ from, width }) => [from, width])).toEqual([
    [50, 50],
    [0, 100],
    [0, 0],
  ]);
});

it('draws nothing where nothing changed', () => {
  expect(bars([{ factor: 'OFFICERS', amount: 0 }], 7)[0]).toMatchObject({ from: 0, width: 0 });
});

it('says more or less by a sign too', () => {
  expect(signed(5, String)).toBe('▲ +5');
  expect(signed(-5, String)).toBe('▼ −5');
  expect(signed(0, String)).toBe('0');
});
