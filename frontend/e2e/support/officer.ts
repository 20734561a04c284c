import { expect, type Page } from '@playwright/test';
import { expectSound, lastMonth, signInAs } from './app';

/** An officer's first minute, the same at every width: the officer's pages are the phone's. */
export async function officersFirstMinute(page: Page) {
  const officer = await signInAs(page, 'OFFICER');
  await expect(page).toHaveURL(/\/m$/);
  await expect(page.getByText(`工号 ${officer.staffNo}`)).toBeVisible();
  for (const words of ['当月产能积分', '当月投放', '积分怎么来的', '近 12 个月']) {
    await expect(page.getByText(words).first()).toBeVisible();
  }
  await expectSound(page);
  await page.goto(`/m?month=${lastMonth()}`);
  await expect(page.getByText('全行排名').first()).toBeVisible();
  await seeLoans(page);
  await readStatement(page);
  await page.goto('/m');
  await tryWhatIf(page);
  await findOwnPlace(page, officer);
}

async function seeLoans(page: Page) {
  await page.getByRole('button', { name: /按揭/ }).first().click();
  const sheet = page.getByRole('dialog');
  await expect(sheet).toContainText('按揭');
  await expect(sheet.getByRole('listitem').first()).toBeVisible();
  await expectSound(page);
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
}

async function readStatement(page: Page) {
  await page.getByRole('link', { name: '查看完整明细单' }).click();
  await expect(page).toHaveURL(/\/m\/statement\//);
  await expectSound(page);
}

async function tryWhatIf(page: Page) {
  await page.getByRole('link', { name: '试算' }).click();
  const outcome = page.getByRole('region', { name: '试算' });
  await expect(outcome.getByText('当前积分')).toBeVisible();
  await page.getByRole('button', { name: '按揭加一笔' }).click();
  await expect(outcome.getByText('试算后积分')).toBeVisible();
  await expect(outcome.getByText(/^\+\d+\.\d\d$/)).toBeVisible();
  await expectSound(page);
}

async function findOwnPlace(page: Page, { staffNo, name }: { staffNo: string; name: string }) {
  await page.getByRole('link', { name: '排名' }).click();
  await expect(page.getByText('我的位置')).toBeVisible();
  await page.goto(`/m/ranking?month=${lastMonth()}`);
  await expect(page.getByTitle('回到我的名次')).toContainText(name);
  await expectSound(page);
  await page.getByPlaceholder('搜索姓名或工号').fill(staffNo);
  await expect(page.getByRole('list').last().getByRole('listitem')).toHaveCount(1);
}
