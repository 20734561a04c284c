import { expect, type Page, test } from '@playwright/test';
import { demoAccount, expectSound, signIn, signInAs, signOut } from './support/app';

const nextYear = new Date().getFullYear() + 1;

async function publish(page: Page, reason?: string) {
  await page.getByRole('button', { name: '下发', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('下发后不能撤回')).toBeVisible();
  if (reason && (await dialog.getByLabel('调整原因').count()) > 0) {
    await dialog.getByLabel('调整原因').fill(reason);
  }
  await dialog.getByText('我已知晓以上影响').click();
  await dialog.getByRole('button', { name: '确认下发' }).click();
  await expect(page.getByText('目标已下发')).toBeVisible();
  await expect(dialog).toBeHidden();
}

test('targets go from head office over the branch to the officer, who confirms them', async ({ page }) => {
  test.slow();
  const branch = await demoAccount(page, 'BRANCH_MANAGER');
  const officer = await demoAccount(page, 'OFFICER');
  const headOffice = await signInAs(page, 'HEAD_OFFICE');

  await page.goto(`/targets?year=${nextYear}`);
  await expect(page.getByText('未下发').first()).toBeVisible();
  await page.getByRole('button', { name: /^分\s?解$/ }).click();
  await page.getByRole('dialog').getByLabel('全行全年目标（元）').fill('15000000000');
  await expectSound(page);
  await page.getByRole('button', { name: '分解到草稿' }).click();
  await expect(page.getByText('有未下发的草稿')).toBeVisible();
  await publish(page, '年度目标');
  await expectSound(page);
  await page.getByRole('button', { name: '变更记录' }).click();
  await expect(page.getByRole('dialog').getByText(headOffice.name).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await signOut(page, headOffice.name);

  await signIn(page, branch.staffNo, branch.password);
  await page.goto('/targets?view=officers');
  await page.getByRole('button', { name: /^分\s?解$/ }).click();
  await page.getByRole('dialog').getByLabel('在下达数上加码（%）').fill('9');
  await page.getByRole('button', { name: '分解到草稿' }).click();
  await expect(page.getByText('有未下发的草稿')).toBeVisible();
  await expectSound(page);
  await publish(page, '新开楼盘');
  await signOut(page, branch.name);

  await signIn(page, officer.staffNo, officer.password);
  await page.goto('/m/targets');
  await page.getByRole('radio', { name: '下月' }).click();
  await expect(page.getByText('层层加码')).toBeVisible();
  await page.getByRole('button', { name: '我已看到' }).click();
  await expect(page.getByText('确认看到')).toBeVisible();
  await expectSound(page);
});
