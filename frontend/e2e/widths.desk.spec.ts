import { expect, test } from '@playwright/test';
import { expectLoaded, expectNoSideScroll, lastMonth, type Role, signInAs } from './support/app';

const WIDTHS = [360, 390, 768, 1440];
const PAGES: Partial<Record<Role, readonly string[]>> = {
  OFFICER: [
    '/m',
    '/m/what-if',
    '/m/ranking',
    '/m/targets',
    '/m/warnings',
    '/m/improvement-plans',
    '/m/exit-cases',
    '/m/notices',
    '/m/inquiries',
    `/m/inquiries/ask/${lastMonth()}`,
    '/m/me',
  ],
  BRANCH_MANAGER: [
    '/?face=desk',
    '/ranking',
    '/targets',
    '/targets?view=officers',
    '/notices',
    '/notices?view=open',
    '/alerts',
    '/warnings',
    '/improvement-plans',
    '/improvement-plans/new',
    '/exit-cases',
    '/exemptions',
    '/exemptions/new',
    '/warnings?view=outlook',
    '/warnings?view=followUp',
    '/m/team',
    '/m/alerts',
    '/password',
  ],
  HEAD_OFFICE: [
    '/?face=desk',
    '/ranking',
    '/inquiries',
    '/ledger',
    '/ledger/new',
    '/alerts',
    '/leaves',
    '/leaves/import',
    '/api-clients',
    '/notices',
    '/notices/new',
    '/months',
    '/schemes',
    '/schemes/new',
    '/schemes/compare',
  ],
  ADMIN: ['/', '/people', '/people/new', '/people/import', '/organisation/import', '/calendar'],
};

for (const [role, paths] of Object.entries(PAGES)) {
  test(`nothing scrolls sideways for ${role}`, async ({ page }) => {
    await signInAs(page, role as Role);
    for (const path of paths) {
      await page.goto(path);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        await expectLoaded(page);
        await expectNoSideScroll(page);
      }
    }
  });
}

test('the ranking shows its last column at 1440', async ({ page }) => {
  await signInAs(page, 'HEAD_OFFICE');
  await page.goto('/ranking');
  await expectLoaded(page);
  const hidden = await page.locator('.ant-table-header').evaluate((head) => head.scrollWidth - head.clientWidth);
  expect(hidden).toBeLessThanOrEqual(0);
});
