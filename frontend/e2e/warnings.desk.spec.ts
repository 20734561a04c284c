import { expect, test } from '@playwright/test';
import { expectSound, signInAs } from './support/app';

test('a manager sees who was told what, what is done about it, and where the month is heading', async ({ page }) => {
  await signInAs(page, 'HEAD_OFFICE');
  await page.goto('/warnings');
  await expect(page.getByRole('heading', { name: '提醒与预警' })).toBeVisible();
  await expect(page.getByText(/共 [1-9]\d* 条/)).toBeVisible();
  await expectSound(page);
  await page.goto('/warnings?stage=WARNING');
  await page.getByText('连续 2 个月').first().click();
  await expect(page.getByRole('dialog')).toContainText('的措施');
  await page.keyboard.press('Escape');
  await page.getByRole('radio', { name: '措施落实' }).click();
  await expect(page.getByRole('columnheader', { name: '无人负责' })).toBeVisible();
  await expectSound(page);
  await page.getByRole('radio', { name: '本月预计' }).click();
  await expectSound(page);
});
