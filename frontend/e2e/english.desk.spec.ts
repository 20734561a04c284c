import { expect, type Page, test } from '@playwright/test';
import { demoAccount, expectSound, type Role, signInAs, visitSound } from './support/app';

async function speakEnglish(page: Page, role: Role) {
  const { name } = await demoAccount(page, role);
  await page.getByRole('button', { name, exact: true }).click();
  await page.getByText('English', { exact: true }).click();
  await expect(page.getByRole('link', { name: 'Workbench' })).toBeVisible();
}

test('the sign-in page in English', async ({ page }) => {
  await page.goto('/sign-in');
  await page.getByRole('radio', { name: 'English' }).click();
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await expectSound(page);
});

// The others are gone to in the long run.
test('head office’s pages in English', async ({ page }) => {
  await signInAs(page, 'HEAD_OFFICE');
  await speakEnglish(page, 'HEAD_OFFICE');
  await visitSound(page, ['/', '/ledger/new', '/notices/new', '/schemes/new']);
  await page.goto('/ranking');
  const heading = await page.getByRole('heading', { level: 1 }).innerText();
  await expect(page).toHaveTitle(`${heading} · Retail Lending Productivity`);
  await page.getByText('客户经理 A').first().click();
  await expect(page).toHaveURL(/\/statement\//);
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(/\w/);
  await expectSound(page);
});

test('a scheme with its cliffs in English', async ({ page }) => {
  await signInAs(page, 'HEAD_OFFICE');
  await speakEnglish(page, 'HEAD_OFFICE');
  await page.goto('/schemes');
  await page.locator('.ant-table-row').filter({ hasText: 'In force' }).first().getByRole('link').first().click();
  await expect(page.getByText('off its lower bound').first()).toBeVisible();
  await expectSound(page);
  await visitSound(page, ['/schemes/compare']);
});

test('the administrator’s pages in English', async ({ page }) => {
  await signInAs(page, 'ADMIN');
  await speakEnglish(page, 'ADMIN');
  await visitSound(page, ['/people/import', '/calendar']);
});
