import { expect, test } from '@playwright/test';
import { demoAccount, expectSound, signIn, signInAs } from './support/app';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, locale: 'zh-CN' };

/** The day in some weeks, as the bank's date fields take it. */
const inWeeks = (weeks: number) => new Date(Date.now() + weeks * 7 * 86_400_000).toISOString().slice(0, 10);

test('a manager opens a plan, the officer confirms it on the phone, the manager ends it', async ({ page, browser }) => {
  test.slow();
  const manager = await demoAccount(page, 'SUB_BRANCH_MANAGER');
  const officer = await demoAccount(page, 'OFFICER');
  await signIn(page, manager.staffNo, manager.password);
  await page.goto('/improvement-plans/new');
  await page.getByRole('button', { name: '制定计划' }).click();
  await expect(page.getByText('请填写').first()).toBeVisible();
  await page.getByLabel('工号').fill(officer.staffNo);
  await page.getByLabel('原因', { exact: true }).click();
  await page.getByTitle('渠道不足').click();
  await page.keyboard.press('Escape');
  await page.getByLabel('月度投放目标（元）').fill('3000000');
  for (const [label, day] of [
    ['截止日', inWeeks(8)],
    ['何时完成', inWeeks(4)],
  ] as const) {
    await page.getByLabel(label).fill(day);
    await page.getByLabel(label).press('Enter');
  }
  await page.getByLabel('做什么').fill('每周拜访两家新渠道，当面介绍经营贷');
  await expectSound(page);
  await page.getByRole('button', { name: '制定计划' }).click();
  await expect(page.getByText('待本人确认')).toBeVisible();
  await expectSound(page);

  const context = await browser.newContext(PHONE);
  const phone = await context.newPage();
  await signIn(phone, officer.staffNo, officer.password);
  await phone.goto('/m/improvement-plans');
  await phone.getByRole('link', { name: /待本人确认/ }).click();
  await expect(phone.getByText('每周拜访两家新渠道，当面介绍经营贷')).toBeVisible();
  await expectSound(phone);
  await phone.getByLabel('本人意见').fill('同意，第一家约在周四。');
  await phone.getByRole('button', { name: '我已了解' }).click();
  await expect(phone.getByText('同意，第一家约在周四。')).toBeVisible();
  await context.close();

  await page.reload();
  await expect(page.getByText('同意，第一家约在周四。')).toBeVisible();
  await page.getByRole('button', { name: '结束计划' }).click();
  await expect(page.getByText('达到目标').first()).toBeVisible();
  await page.goto('/improvement-plans');
  await expect(page.locator('.ant-table-row').first()).toContainText('达到目标');
  await expectSound(page);
});

test('head office reads plans and opens none', async ({ page }) => {
  await signInAs(page, 'HEAD_OFFICE');
  await page.goto('/improvement-plans');
  await expect(page.getByRole('heading', { name: '一人一策' })).toBeVisible();
  await expect(page.getByRole('button', { name: '制定计划' })).toHaveCount(0);
});
