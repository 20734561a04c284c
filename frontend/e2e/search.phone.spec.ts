import { expect, test } from '@playwright/test';
import { expectSound, signInAs } from './support/app';

test('an officer finds a colleague’s place and the own pages from the head of a page', async ({ page }) => {
  const officer = await signInAs(page, 'OFFICER');
  await page.getByRole('button', { name: '搜索' }).click();
  const search = page.getByRole('combobox', { name: '搜索' });
  await search.fill('khjl');
  await expect(page.getByRole('group', { name: '人员' }).getByRole('option').first()).toBeVisible();
  await expectSound(page);
  await search.fill(officer.staffNo);
  await page.getByRole('option', { name: officer.staffNo }).click();
  await expect(page).toHaveURL(new RegExp(`/m/statement/.*/${officer.staffNo}`));
  await page.goto('/m/me');
  await page.getByRole('button', { name: '搜索' }).click();
  await search.fill('mbxd');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/m\/targets/);
});
