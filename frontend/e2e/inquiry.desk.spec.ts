import { expect, test } from '@playwright/test';
import { demoAccount, expectSound, signIn, signInAs, signOut } from './support/app';

test('an officer asks about a loan, head office answers, the officer reads the answer', async ({ page }) => {
  test.slow();
  const headOffice = await demoAccount(page, 'HEAD_OFFICE');
  const words = `放款凭证上是另一个金额，请核对（${Date.now()}）`;
  const officer = await signInAs(page, 'OFFICER');
  await page.getByRole('link', { name: '查看完整明细单' }).click();
  // A month that has just begun may have no loans yet.
  await page.getByRole('button', { name: /年\d+月/ }).click();
  await page.getByRole('dialog').getByText('已关账').first().click();
  await page.getByRole('link', { name: '某笔贷款有误' }).click();
  await page.getByRole('button', { name: '提交问询' }).click();
  await expect(page.getByText('请填写').first()).toBeVisible();
  await page.getByLabel('哪一笔贷款').selectOption({ index: 1 });
  await page.getByLabel('原因').selectOption('金额不符');
  await page.getByLabel('说明').fill(words);
  await expectSound(page);
  await page.getByRole('button', { name: '提交问询' }).click();
  await expect(page.getByText(/还剩 5 个工作日/)).toBeVisible();
  await expectSound(page);
  const address = new URL(page.url()).pathname.replace('/m/', '/');
  await page.goto('/m/me');
  await page.getByRole('button', { name: '退出登录' }).click();
  await expect(page).toHaveURL(/\/sign-in/);

  await signIn(page, headOffice.staffNo, headOffice.password);
  await page.goto('/inquiries?ended=false');
  await expect(page.locator('.ant-table-row').filter({ hasText: officer.name }).first()).toBeVisible();
  await expectSound(page);
  await page.goto(address);
  await expect(page.getByText(words)).toBeVisible();
  await page.getByRole('button', { name: /^受\s?理$/ }).click();
  await page.getByText('确有差错，已经更正').click();
  await expect(page.getByText(/还没有新的台账记录或调整/)).toBeVisible();
  await page.getByText('核实无误，维持原成绩').click();
  await page.getByLabel('答复内容').fill('已核对放款凭证，金额一致。');
  await expectSound(page);
  await page.getByRole('button', { name: '提交答复' }).click();
  await expect(page.getByText('答复：核实无误')).toBeVisible();
  await expectSound(page);
  await signOut(page, headOffice.name);

  await signIn(page, officer.staffNo, officer.password);
  await page.goto('/m/inquiries?shelf=ended');
  await page.getByRole('link').filter({ hasText: '核实无误' }).first().click();
  await expect(page.getByText('已核对放款凭证，金额一致。').first()).toBeVisible();
  await expectSound(page);
});
