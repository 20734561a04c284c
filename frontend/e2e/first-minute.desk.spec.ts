import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { expectSound, lastMonth, signInAs, visitSound } from './support/app';
import { officersFirstMinute } from './support/officer';

test('a branch manager sees the branch, and exports what is filtered', async ({ page }) => {
  const manager = await signInAs(page, 'BRANCH_MANAGER');
  await expect(page.getByRole('heading', { name: manager.unitName })).toBeVisible();
  await expectSound(page);
  await page.getByRole('button', { name: '查看排名' }).click();
  await expect(page.getByRole('heading', { name: '客户经理排名' })).toBeVisible();
  await page.getByText('三梯队', { exact: true }).first().click();
  await expect(page).toHaveURL(/tier=3/);
  await page.reload();
  const total = await page.getByText(/^共 [\d,]+ 人$/).textContent();
  await expectSound(page);
  await page.getByRole('button', { name: '导出' }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByText('导出 CSV').click()]);
  const lines = (await readFile(await download.path(), 'utf8')).trim().split('\n');
  expect(`共 ${lines.length - 1} 人`).toBe(total);
});

test('head office reads its pages', async ({ page }) => {
  await signInAs(page, 'HEAD_OFFICE');
  await expect(page.getByText('梯队分布')).toBeVisible();
  await expectSound(page);
  for (const [link, heading] of [
    ['排名', '客户经理排名'],
    ['台账导入', '台账导入'],
    ['月度关账', '月度关账'],
    ['考核方案', '考核方案'],
  ] as const) {
    await page.getByRole('link', { name: link, exact: true }).click();
    await expect(page.getByRole('heading', { name: heading, exact: true })).toBeVisible();
    await expectSound(page);
  }
});

test('a statement opens from the ranking, with its arithmetic and its loans', async ({ page }) => {
  await signInAs(page, 'HEAD_OFFICE');
  await page.goto(`/ranking?month=${lastMonth()}`);
  await page.getByText('客户经理 A').first().click();
  await expect(page.getByRole('heading', { name: '积分怎么算' })).toBeVisible();
  await expectSound(page);
  await page.getByRole('button', { name: '按揭' }).first().click();
  await expect(page.getByRole('dialog')).toContainText('按揭');
});

test('the auditor verifies a closed month and cannot close one', async ({ page }) => {
  await signInAs(page, 'AUDITOR');
  await page.goto('/months');
  await expect(page.getByRole('button', { name: '关账' })).toHaveCount(0);
  await page.getByRole('button', { name: '校验' }).first().click();
  await expect(page.getByText('重算结果与存档完全一致')).toBeVisible({ timeout: 30_000 });
  await expectSound(page);
});

test('the administrator reads people and the calendar', async ({ page }) => {
  await signInAs(page, 'ADMIN');
  await expectSound(page);
  await page.getByRole('link', { name: '人员与岗位' }).click();
  await expect(page.getByText('810001')).toBeVisible();
  await expectSound(page);
  await page.getByRole('link', { name: '工作日历' }).click();
  await expect(page.getByText(/个工作日/).first()).toBeVisible();
  await expectSound(page);
});

test('a sub-branch manager sees the sub-branch', async ({ page }) => {
  const manager = await signInAs(page, 'SUB_BRANCH_MANAGER');
  await page.goto('/?face=desk');
  await expect(page.getByRole('heading', { name: manager.unitName })).toBeVisible();
  await expectSound(page);
});

test('an officer at a desk has the same figures', async ({ page }) => {
  await officersFirstMinute(page);
});

test('a candidate at a desk gets a usable page', async ({ page }) => {
  await signInAs(page, 'CANDIDATE');
  await expect(page.getByText('我的岗位')).toBeVisible();
  await expectSound(page);
});

test('a desk at a phone’s address gets a usable page', async ({ page }) => {
  await signInAs(page, 'BRANCH_MANAGER');
  await visitSound(page, ['/m/team', '/m/ranking', '/m/me']);
  await page.getByRole('link', { name: '切换到桌面版' }).click();
  await expect(page.getByRole('link', { name: '工作台' })).toBeVisible();
});
