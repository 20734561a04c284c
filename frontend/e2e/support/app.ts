import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

export type Role =
  | 'OFFICER'
  | 'SUB_BRANCH_MANAGER'
  | 'BRANCH_MANAGER'
  | 'HEAD_OFFICE'
  | 'CANDIDATE'
  | 'AUDITOR'
  | 'ADMIN';
type Demo = { password: string; accounts: { role: Role; staffNo: string; name: string; unitName: string }[] };

/** The first demo account of a role, as the sign-in page lists it. */
export async function demoAccount(page: Page, role: Role) {
  const demo: Demo = await (await page.request.get('/api/v1/auth/demo-accounts')).json();
  const account = demo.accounts.find((one) => one.role === role);
  if (!account) {
    throw new Error(`No demo account of role ${role}`);
  }
  return { ...account, password: demo.password };
}

export async function signIn(page: Page, staffNo: string, password: string) {
  await page.goto('/sign-in');
  await page.getByLabel('工号').fill(staffNo);
  await page.getByLabel('密码', { exact: true }).fill(password);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.waitForURL((url) => url.pathname !== '/sign-in');
}

export async function signInAs(page: Page, role: Role) {
  const account = await demoAccount(page, role);
  await signIn(page, account.staffNo, account.password);
  return account;
}

export async function signOut(page: Page, name: string) {
  await page.getByRole('button', { name, exact: true }).click();
  await page.getByText('退出登录').click();
  await expect(page).toHaveURL(/\/sign-in/);
}

/** The page has come: no skeleton, and a heading that names it. */
export async function expectLoaded(page: Page) {
  await expect(page.getByRole('heading').first()).toBeAttached();
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
}

export async function expectNoSideScroll(page: Page) {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, `${page.url()} scrolls sideways`).toBeLessThanOrEqual(0);
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const CONTRAST = 'color-contrast';
/** Rows of a list are made alike. */
const FURTHER_ROWS = ['main li:nth-child(n+6)', 'main tr:nth-child(n+6)', '.ant-table-row:nth-child(n+6)'];
const coloursSeen = new Set<string>();

/** Rules of accessibility that the page breaks, and where. Axe is put into a page once, and tells of nothing else. */
async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) {
    await page.evaluate(AXE);
  }
  const broken = await axe(page, { rules: { [CONTRAST]: { enabled: false } } });
  // Four fifths of the time: once for each screen, with what is open on it.
  const screen = [
    page.viewportSize()?.width,
    new URL(page.url()).pathname,
    await page.locator('html').getAttribute('lang'),
    await page.getByRole('dialog').count(),
  ].join(' ');
  if (coloursSeen.has(screen)) {
    return broken;
  }
  coloursSeen.add(screen);
  return [...broken, ...(await axe(page, { runOnly: CONTRAST }, FURTHER_ROWS))];
}

function axe(page: Page, options: RunOptions, except: string[] = []): Promise<string[]> {
  return page.evaluate(
    async ([given, exclude]) => {
      const { axe } = window as unknown as { axe: { run(what: object, how: RunOptions): Promise<AxeResults> } };
      const results = await axe.run({ include: [['html']], exclude }, { ...given, resultTypes: ['violations'] });
      return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(' ')}`);
    },
    [options, except.map((selector) => [selector])] as const,
  );
}

/** No violation of the accessibility rules, and nothing to scroll sideways for. */
export async function expectSound(page: Page) {
  await expectLoaded(page);
  expect(await violations(page), page.url()).toEqual([]);
  await expectNoSideScroll(page);
}

export async function visitSound(page: Page, paths: readonly string[]) {
  for (const path of paths) {
    await page.goto(path);
    await expectSound(page);
  }
}

/** The calendar month before the bank's: on the first days of a month hardly anybody has a loan in it. */
export function lastMonth(): string {
  const [year = 0, month = 1] = new Intl.DateTimeFormat('sv', { timeZone: 'Asia/Shanghai' })
    .format(new Date())
    .split('-')
    .map(Number);
  return new Date(Date.UTC(year, month - 2, 1)).toISOString().slice(0, 7);
}
