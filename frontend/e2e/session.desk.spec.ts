import { expect, test } from '@playwright/test';
import { demoAccount, expectSound, signInAs, signOut } from './support/app';

test('the sign-in page lists the demo accounts and is sound', async ({ page }) => {
  await page.goto('/sign-in');
  await expect(page.getByRole('heading', { name: '演示账号' })).toBeVisible();
  await expectSound(page);
  const officer = await demoAccount(page, 'OFFICER');
  await page.getByRole('button', { name: new RegExp(officer.staffNo) }).click();
  await expect(page.getByLabel('工号')).toHaveValue(officer.staffNo);
});

test('a wrong password is told, and nothing else', async ({ page }) => {
  await page.goto('/sign-in');
  await page.getByLabel('工号').fill('nobody');
  await page.getByLabel('密码', { exact: true }).fill('not-the-password');
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('工号或密码');
});

test('a reload keeps the session, signing out ends it', async ({ page }) => {
  const { name } = await signInAs(page, 'HEAD_OFFICE');
  await page.goto('/months');
  await page.reload();
  await expect(page.getByRole('heading', { name: '月度关账' })).toBeVisible();
  await signOut(page, name);
  await page.goto('/months');
  await expect(page).toHaveURL(/sign-in\?from=%2Fmonths/);
});

test('a session that has run out leads to signing in, and back to where one was', async ({ page, context }) => {
  const { staffNo, password } = await signInAs(page, 'HEAD_OFFICE');
  await page.goto('/schemes');
  await expect(page.getByRole('heading', { name: '考核方案', exact: true })).toBeVisible();
  await context.clearCookies();
  // An access token that has lapsed: the server is asked without one, and its refusal is a real one.
  await page.route('**/api/v1/months*', async (route) => {
    const { authorization, ...headers } = await route.request().allHeaders();
    await route.continue({ headers });
  });
  await page.getByRole('link', { name: '月度关账' }).click();
  await expect(page).toHaveURL(/sign-in\?from=%2Fmonths/);
  await expect(page.getByText('登录已失效，请重新登录。')).toBeVisible();
  await expectSound(page);
  await page.unroute('**/api/v1/months*');
  await page.getByLabel('工号').fill(staffNo);
  await page.getByLabel('密码', { exact: true }).fill(password);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await expect(page).toHaveURL(/\/months/);
  await expect(page.getByRole('heading', { name: '月度关账', exact: true })).toBeVisible();
});

test('a page of another role is refused, an unknown one not found', async ({ page }) => {
  await signInAs(page, 'BRANCH_MANAGER');
  await page.goto('/schemes');
  await expect(page.getByText('没有权限')).toBeVisible();
  await expectSound(page);
  await page.goto('/no-such-page');
  await expect(page.getByText('没有找到')).toBeVisible();
  await expectSound(page);
});

test('a statement outside the sight is not found, one inside is', async ({ page }) => {
  const { staffNo, password } = await demoAccount(page, 'SUB_BRANCH_MANAGER');
  const signedIn = await page.request.post('/api/v1/auth/login', { data: { staffNo, password } });
  const headers = { Authorization: `Bearer ${(await signedIn.json()).accessToken}` };
  const read = (path: string) => page.request.get(`/api/v1/${path}`, { headers });
  const { month } = (await (await read('months')).json()).items[0];
  // Of everybody else in the bank there are no amounts.
  const rows: { staffNo: string; amount?: number }[] = (await (await read(`scores/${month}?size=500`)).json()).items;
  const own = rows.find((row) => row.amount !== undefined);
  const other = rows.find((row) => row.amount === undefined);
  expect((await read(`scores/${month}/${own?.staffNo}`)).status()).toBe(200);
  expect((await read(`scores/${month}/${other?.staffNo}`)).status()).toBe(404);
});
