import { expect, test } from '@playwright/test';
import { expectSound, signInAs } from './support/app';
import { officersFirstMinute } from './support/officer';

test('an officer sees points, how they arise, what more loans would do, and the own place', async ({ page }) => {
  await officersFirstMinute(page);
});

for (const role of ['SUB_BRANCH_MANAGER', 'BRANCH_MANAGER'] as const) {
  test(`${role} sees the team on the go`, async ({ page }) => {
    await signInAs(page, role);
    await expect(page).toHaveURL(/\/m\/team/);
    await expectSound(page);
  });
}

for (const role of ['HEAD_OFFICE', 'AUDITOR', 'ADMIN', 'CANDIDATE'] as const) {
  test(`${role} gets a usable page on a phone`, async ({ page }) => {
    await signInAs(page, role);
    await expectSound(page);
    await page.goto('/m/me');
    await expect(page.getByText('我的岗位')).toBeVisible();
    await expectSound(page);
  });
}

test('a phone at a desk’s address gets a usable page', async ({ page }) => {
  await signInAs(page, 'HEAD_OFFICE');
  await page.goto('/ranking');
  await expect(page.getByRole('heading', { name: '客户经理排名' })).toBeVisible();
  await expectSound(page);
  await page.getByRole('button', { name: '菜单' }).click();
  await page.getByRole('link', { name: '月度关账' }).click();
  await expect(page.getByRole('heading', { name: '月度关账', exact: true })).toBeVisible();
  await expectSound(page);
});

test('an officer at a desk’s address is led home', async ({ page }) => {
  await signInAs(page, 'OFFICER');
  await page.goto('/ranking');
  await expect(page).toHaveURL(/\/m$/);
  await expect(page.getByText('当月产能积分')).toBeVisible();
  await page.goto('/m/team');
  await expect(page.getByText('没有权限')).toBeVisible();
  await expectSound(page);
  await page.goto('/m/no-such-page');
  await expect(page.getByText('没有找到')).toBeVisible();
  await expectSound(page);
});
