import { expect, test } from '@playwright/test';
import { expectSound, signInAs } from './support/app';

test('head office sees who was warned, and narrows the list', async ({ page }) => {
  await signInAs(page, 'HEAD_OFFICE');
  await page.goto('/alerts');
  await expect(page.getByRole('heading', { name: '产能预警' })).toBeVisible();
  await expect(page.getByText('低于生命线').first()).toBeVisible();
  await expectSound(page);
  await page.goto('/alerts?level=FLOOR');
  await expect(page.getByRole('row').filter({ hasText: '低于保底' }).first()).toBeVisible();
  await expect(page.getByRole('row').filter({ hasText: '低于生命线' })).toHaveCount(0);
  await page.getByRole('searchbox', { name: '姓名或工号' }).fill('没有这个人');
  await expect(page.getByText('没有预警')).toBeVisible();
  await expectSound(page);
});
