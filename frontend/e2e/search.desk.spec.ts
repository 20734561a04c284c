import { expect, test } from '@playwright/test';
import { demoAccount, expectSound, signIn, signInAs } from './support/app';

test('Ctrl K finds a page and an officer, by keys alone', async ({ page }) => {
  const officer = await demoAccount(page, 'OFFICER');
  await signInAs(page, 'HEAD_OFFICE');
  await expect(page.getByRole('button', { name: '搜索' })).toBeVisible();
  await page.keyboard.press('Control+k');
  const search = page.getByRole('combobox', { name: '搜索' });
  await expect(search).toBeFocused();
  await expectSound(page);

  await search.fill('khfa');
  await expect(page.getByRole('option', { name: '考核方案' })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/schemes/);

  await page.keyboard.press('Control+k');
  await search.fill(officer.name);
  await expect(page.getByRole('group', { name: '人员' })).toContainText(officer.staffNo);
  await expectSound(page);
  await page.getByRole('option', { name: officer.staffNo }).click();
  await expect(page).toHaveURL(new RegExp(`/statement/.*/${officer.staffNo}`));
});

test('the button opens it, arrows go round, Escape closes it, and what is nowhere is said so', async ({ page }) => {
  await signInAs(page, 'BRANCH_MANAGER');
  await page.getByRole('button', { name: '搜索' }).click();
  const search = page.getByRole('combobox', { name: '搜索' });
  await expect(search).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('option').last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
  await search.fill('没有这个人');
  await expect(page.getByText('没有找到「没有这个人」')).toBeVisible();
  await expectSound(page);
  await page.keyboard.press('Escape');
  await expect(search).toBeHidden();
});

test('an officer of another branch is found by pinyin, and leads to the ranking', async ({ page }) => {
  const manager = await demoAccount(page, 'SUB_BRANCH_MANAGER');
  await signIn(page, manager.staffNo, manager.password);
  await page.goto('/?face=desk');
  await expect(page.getByRole('button', { name: '搜索' })).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: '搜索' }).fill('khjl');
  const people = page.getByRole('group', { name: '人员' });
  await expect(people.getByRole('option').first()).toContainText('客户经理');
  await people.getByRole('option').first().click();
  await expect(page).toHaveURL(/\/(ranking\?q=|statement\/)/);
});
