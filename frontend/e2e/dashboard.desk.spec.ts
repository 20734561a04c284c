import { expect, type Page, test } from '@playwright/test';
import { expectLoaded, expectSound, lastMonth, signInAs } from './support/app';

const scrolled = (page: Page) => page.evaluate(() => Math.round(globalThis.scrollY));

test('head office goes down to an officer and comes back to the same place', async ({ page }) => {
  test.slow();
  await signInAs(page, 'HEAD_OFFICE');
  const address = `?month=${lastMonth()}&by=perOfficer&against=LAST_YEAR`;
  await page.goto(`/${address}`);
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
  expect(new URL(page.url()).search).toBe(address);
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

test("on a month's first day head office sees the month before, and may look at the new one", async ({ page }) => {
  test.slow();
  // The real months, but that the ledger has not yet reached a working day of the current one.
  await page.route('**/api/v1/months', async (route) => {
    const answer = await route.fetch();
    const { items } = await answer.json();
    const { asOf: _, ...first } = items[0];
    await route.fulfill({
      response: answer,
      json: { items: [{ ...first, state: 'OPEN', elapsedWorkingDays: 0 }, ...items.slice(1)] },
    });
  });
  await signInAs(page, 'HEAD_OFFICE');
  await page.goto('/?by=perOfficer');
  await expect(page).toHaveURL(/month=/, { timeout: 30_000 });
  await expect(page.getByText(/还没有放款数据，先看/)).toBeVisible();
  expect(new URL(page.url()).search).toBe(`?by=perOfficer&month=${lastMonth()}`);
  await expectSound(page);
  await page.getByRole('button', { name: /^查看 \d+年\d+月$/ }).click();
  await expect(page.getByText(/还没有放款数据，以下都是零/)).toBeVisible();
  await expectLoaded(page);
  await page.getByRole('button', { name: /^查看 \d+年\d+月$/ }).click();
  await expect(page.getByText(/还没有放款数据，先看/)).toBeVisible();
});
