import { expect, test } from '@playwright/test';
import { expectSound, signInAs } from './support/app';

test('head office sees what a case lacks before anything can be decided', async ({ page }) => {
  test.slow();
  await signInAs(page, 'HEAD_OFFICE');
  await page.goto('/exit-cases');
  await expect(page.getByRole('heading', { name: '退出审议' })).toBeVisible();
  // A new bank's months are taken up one after the other.
  await expect(async () => {
    await page.reload();
    await expect(page.locator('.ant-table-row').first()).toBeVisible({ timeout: 3000 });
  }).toPass({ timeout: 60_000 });
  await expectSound(page);
  await page.locator('.ant-table-row').first().click();
  await expect(page.getByText('各月已关账结果')).toBeVisible();
  await expect(page.getByText('尚缺').first()).toBeVisible();
  await expect(page.getByRole('button', { name: '按分行意见决定' })).toHaveCount(0);
  await expectSound(page);
});

test('an auditor reads what came of the cases', async ({ page }) => {
  await signInAs(page, 'AUDITOR');
  await page.goto('/exit-cases?view=outcomes');
  await expect(page.getByRole('region', { name: '退出去向' })).toContainText('办理中');
  await expectSound(page);
});

test('a branch proposes an exemption, and is told which officer it cannot', async ({ page }) => {
  await signInAs(page, 'BRANCH_MANAGER');
  await page.goto('/exemptions');
  await page.getByRole('button', { name: '申请豁免' }).click();
  await expect(page.getByRole('heading', { name: '申请豁免' })).toBeVisible();
  await page.getByRole('textbox', { name: /^工号/ }).fill('nobody');
  for (const [label, day] of [
    ['起始日', '2026-09-01'],
    ['截止日', '2026-09-20'],
  ] as const) {
    await page.getByLabel(label).fill(day);
    await page.getByLabel(label).press('Enter');
  }
  await page.getByLabel('情况说明').fill('核心系统升级，三周无法放款。');
  await page.getByRole('button', { name: '申请豁免' }).click();
  await expect(page.getByText('本分行没有这个工号的客户经理')).toBeVisible();
  await expectSound(page);
});
