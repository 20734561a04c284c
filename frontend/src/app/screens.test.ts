import { expect, it } from 'vitest';
import type { Me } from '@/api/me';
import zh from '@/i18n/common.zh';
import { AREA_INITIALS, screensOf, TAB_INITIALS } from './screens';

it('has a letter for each character of a name', () => {
  for (const [key, initials] of Object.entries(AREA_INITIALS)) {
    expect(initials, key).toHaveLength(zh.area[key as keyof typeof zh.area].length);
  }
  for (const [key, initials] of Object.entries(TAB_INITIALS)) {
    expect(initials, key).toHaveLength(zh.tab[key as keyof typeof zh.tab].length);
  }
});

const as = (role: string) => ({ roles: [{ role }] }) as unknown as Me;

it('offers only what the reader’s roles open', () => {
  const desk = (role: string) => screensOf(as(role), 'desk').map(({ to }) => to);
  expect(desk('ADMIN')).toContain('/people');
  expect(desk('ADMIN')).not.toContain('/ranking');
  expect(desk('BRANCH_MANAGER')).not.toContain('/schemes');
  const phone = (role: string) => screensOf(as(role), 'phone').map(({ to }) => to);
  expect(phone('OFFICER')).toContain('/m/targets');
  expect(phone('SUB_BRANCH_MANAGER')).toContain('/m/alerts');
  expect(phone('CANDIDATE')).toEqual(['/m/messages', '/m/me']);
});
