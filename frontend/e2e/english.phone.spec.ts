import { expect, test } from '@playwright/test';
import { signInAs, visitSound } from './support/app';

test('an officer’s pages in English', async ({ page }) => {
  await signInAs(page, 'OFFICER');
  await page.goto('/m/me');
  await page.getByRole('radio', { name: 'English' }).click();
  await expect(page.getByText('My roles')).toBeVisible();
  await visitSound(page, [
    '/m/me',
    '/m/me/data',
    '/m/ranking',
    '/m/what-if',
    '/m/notices',
    '/m/inquiries',
    '/m/improvement-plans',
    '/m',
  ]);
  await expect(page.getByText('Points this month')).toBeVisible();
  await page.getByRole('link', { name: /statement/i }).click();
  await page.waitForURL(/\/m\/statement\//);
  await visitSound(page, [page.url()]);
  await page.getByRole('button', { name: 'Recompute on my phone' }).click();
  await expect(page.getByText('Both are the same')).toBeVisible();
});

test('a manager’s team in English', async ({ page }) => {
  await signInAs(page, 'SUB_BRANCH_MANAGER');
  await page.goto('/m/me');
  await page.getByRole('radio', { name: 'English' }).click();
  await visitSound(page, ['/m/team']);
});
