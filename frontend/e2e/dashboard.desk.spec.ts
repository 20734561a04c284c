import { expect, type Page, test } from '@playwright/test';
import { expectLoaded, expectSound, lastMonth, signInAs } from './support/app';

const scrolled = (page: Page) => page.evaluate(() => Math.round(globalThis.scrollY));

test('head office goes down to an officer and comes back to the same place', async ({ page }) => {
  test.slow();
  await signInAs(page, 'HEAD_OFFICE');
  await page.goto('/?by=perOfficer&against=LAST_YEAR');
  await expectLoaded(page);
  const branches = page.getByRole('region', { name: '规模与增长' });
  const branch = branches.getByRole('link').nth(1);
  await branch.scrollIntoViewIfNeeded();
  const place = await scrolled(page);
  expect(place).toBeGreaterThan(0);
  const branchName = await branch.innerText();
  await branch.click();

  await expect(page.getByRole('heading', { level: 1, name: branchName })).toBeVisible();
  await expectLoaded(page);
  expect(new URL(page.url()).searchParams.get('by')).toBe('perOfficer');
  const subBranch = branches.getByRole('link').first();
  const subBranchName = await subBranch.innerText();
  await subBranch.click();

  await expect(page.getByRole('heading', { level: 1, name: subBranchName })).toBeVisible();
  await expectLoaded(page);
  await page.locator('ol a').first().click();
  await expect(page).toHaveURL(/\/statement\//);
  await expectLoaded(page);
  const crumbs = page.getByRole('navigation').filter({ hasText: branchName });
  await expect(crumbs.getByRole('link', { name: subBranchName })).toBeVisible();

  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: subBranchName })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: branchName })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('radio', { name: '人均投放' })).toBeChecked();
  expect(new URL(page.url()).search).toBe('?by=perOfficer&against=LAST_YEAR');
  await expect.poll(() => scrolled(page)).toBe(place);
});

test('head office sees why somebody needs help, and the loans behind it', async ({ page }) => {
  await signInAs(page, 'HEAD_OFFICE');
  await page.goto('/');
  await expectSound(page);
  await page.getByRole('button', { name: '看贷款' }).first().click();
  await expect(page.getByRole('dialog').getByText(/的贷款$/)).toBeVisible();
  await page.keyboard.press('Escape');
  await page
    .getByRole('button', { name: /看名单$/ })
    .first()
    .click();
  await expect(page.getByRole('dialog').getByRole('link').first()).toBeVisible();
  await page.goto(`/?month=${lastMonth()}`);
  await page.getByText('怎么算的').click();
  await expect(page.getByText('分毫不差')).toBeVisible();
});
