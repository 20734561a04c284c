import { expect, test } from '@playwright/test';
import { demoAccount, expectSound, signInAs } from './support/app';

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
  await signInAs(page, 'HEAD_OFFICE');
  await page.goto('/months');
  await page.reload();
  await expect(page.getByRole('heading', { name: '月度关账' })).toBeVisible();
  await page.getByRole('button', { name: /总行零贷/ }).click();
  await page.getByText('退出登录').click();
  await expect(page).toHaveURL(/sign-in/);
  await page.goto('/months');
  await expect(page).toHaveURL(/sign-in\?from=%2Fmonths/);
});

test('a page of another role is refused, an unknown one not found', async ({ page }) => {
  await signInAs(page, 'BRANCH_MANAGER');
  await page.goto('/schemes');
  await expect(page.getByText('没有权限')).toBeVisible();
  await expectSound(page);
  await page.goto('/no-such-page');
  await expect(page.getByText('没有找到')).toBeVisible();
});

test('somebody outside the sight is not found', async ({ page }) => {
  const other = await demoAccount(page, 'OFFICER');
  await signInAs(page, 'CANDIDATE');
  const answer = await page.request.get(`/api/v1/scores/2026-10/${other.staffNo}`);
  expect(answer.status()).toBe(401);
});
