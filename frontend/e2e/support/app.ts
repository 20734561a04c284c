import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

type Role = 'OFFICER' | 'SUB_BRANCH_MANAGER' | 'BRANCH_MANAGER' | 'HEAD_OFFICE' | 'CANDIDATE' | 'AUDITOR' | 'ADMIN';
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

/** No violation of the accessibility rules, and nothing to scroll sideways for. */
export async function expectSound(page: Page) {
  await expect(page.getByRole('heading').first()).toBeVisible();
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(' ')}`)).toEqual([]);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, 'the page scrolls sideways').toBeLessThanOrEqual(0);
}
