import { describe, expect, it } from 'vitest';
import { lastDayOf, moment, monthLabel, today } from './clock';
import { coefficient, exactMoney, money, roundMoney, shortMoney } from './figures';

it('shows every place of a coefficient', () => {
  expect([1, 0.6, 0.1235].map(coefficient)).toEqual(['1.00', '0.60', '0.1235']);
});

it('names limits to the cent where there are cents', () => {
  expect(exactMoney(400024, 'zh')).toBe('400,024 元');
  expect(exactMoney(300016.7, 'en')).toBe('300,016.70 CNY');
});

describe('money', () => {
  it.each([
    [0, '0', '元'],
    [9999.99, '9,999.99', '元'],
    [10000, '1.0', '万元'],
    [5900000, '590.0', '万元'],
    [99999999, '10,000.0', '万元'],
    [347000000, '3.47', '亿元'],
    [-183000, '-18.3', '万元'],
  ])('%d yuan in Chinese', (yuan, value, unit) => {
    expect(money(yuan, 'zh')).toEqual({ value, unit });
  });

  it.each([
    [9999, '9,999', 'CNY'],
    [183000, '183.0', 'k CNY'],
    [5900000, '5.90', 'm CNY'],
    [3470000000, '3.47', 'bn CNY'],
  ])('%d yuan in English', (yuan, value, unit) => {
    expect(money(yuan, 'en')).toEqual({ value, unit });
  });

  it('shows every cent on request', () => {
    expect(money(5900000.5, 'zh', 'yuan')).toEqual({ value: '5,900,000.50', unit: '元' });
  });

  it('drops the currency or the empty decimals', () => {
    expect(shortMoney(5900000, 'zh')).toBe('590.0 万');
    expect(roundMoney(4000000, 'zh')).toBe('400 万');
    expect(roundMoney(4550000, 'zh')).toBe('455 万');
    expect(roundMoney(2505000, 'zh')).toBe('250.5 万');
    expect(roundMoney(4000000, 'en')).toBe('4 m');
    expect(shortMoney(800, 'zh')).toBe('800 元');
  });
});

describe('days of the bank', () => {
  it('is already tomorrow in Shanghai when it is evening in London', () => {
    expect(today(new Date('2026-11-23T17:00:00Z'))).toBe('2026-11-24');
    expect(moment('2026-11-23T17:05:00Z')).toBe('2026-11-24 01:05');
  });

  it('knows the lengths of months', () => {
    expect(lastDayOf('2024-02')).toBe('2024-02-29');
    expect(lastDayOf('2026-11')).toBe('2026-11-30');
  });

  it('labels a month in the reader’s language', () => {
    expect(monthLabel('2026-11', 'zh')).toBe('2026年11月');
    expect(monthLabel('2026-11', 'en')).toBe('Nov 2026');
  });
});
