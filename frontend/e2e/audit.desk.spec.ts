import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { expectSound, signInAs } from './support/app';

test('the auditor searches the trail, opens an entry and verifies the chain', async ({ page }) => {
  const auditor = await signInAs(page, 'AUDITOR');
  await page.getByRole('link', { name: '审计日志', exact: true }).click();
  await expect(page.getByRole('heading', { name: '审计日志' })).toBeVisible();
  await expect(page.getByRole('button', { name: '登录', exact: true }).first()).toBeVisible();
  await expectSound(page);
  const table = page.getByRole('table');
  await expect(table.getByRole('columnheader', { name: '操作人' })).toBeVisible();
  await expect(
    table
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader') })
      .first(),
  ).toBeVisible();

  await page.getByRole('combobox', { name: '全部操作' }).fill('发布');
  await page.getByTitle('发布考核方案', { exact: true }).click();
  await expect(page).toHaveURL(/action=SCHEME_PUBLISHED/);
  await expect(page.getByText('共 1 条')).toBeVisible();
  await page.getByRole('button', { name: '导出' }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByText('导出 CSV').click()]);
  expect((await readFile(await download.path(), 'utf8')).trim().split('\n')).toHaveLength(2);

  await page.getByRole('button', { name: '发布考核方案' }).click();
  const entry = page.getByRole('dialog');
  await expect(entry.getByRole('heading', { name: '变更内容' })).toBeVisible();
  await expect(entry.getByText('新增').first()).toBeVisible();
  await expectSound(page);
  await page.reload();
  await expect(entry.getByRole('heading', { name: '变更内容' })).toBeVisible();
  await page.getByRole('button', { name: /关闭|Close/ }).click();

  await page.getByRole('button', { name: '清除筛选' }).click();
  await page.getByRole('searchbox', { name: '操作人工号' }).fill(auditor.staffNo);
  await expect(page).toHaveURL(new RegExp(`actor=${auditor.staffNo}`));
  const rows = page.locator('.ant-table-row');
  await expect(rows.filter({ hasNotText: auditor.staffNo })).toHaveCount(0);
  await expect(rows.first()).toBeVisible();

  await page.getByRole('button', { name: '校验审计链' }).click();
  await expect(page.getByText('审计链完整')).toBeVisible({ timeout: 30_000 });
  await expectSound(page);
});

test('an end of the chain that was noted down holds later, another does not', async ({ page }) => {
  await signInAs(page, 'AUDITOR');
  await page.goto('/audit');
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.url().includes('/audit/verification')),
    page.getByRole('button', { name: '校验审计链' }).click(),
  ]);
  const { entries, hash } = await answer.json();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('抄录的总数').fill(String(entries));
  await dialog.getByLabel('抄录的校验值（64 位）').fill(hash);
  await dialog.getByRole('button', { name: /核\s*对/ }).click();
  await expect(dialog.getByText('与抄录的一致')).toBeVisible();
  await dialog.getByLabel('抄录的校验值（64 位）').fill('0'.repeat(64));
  await dialog.getByRole('button', { name: /核\s*对/ }).click();
  await expect(dialog.getByText('链本身自洽，但与抄录的不同')).toBeVisible();
  await expectSound(page);
  await dialog.getByRole('button', { name: '查看这条记录' }).click();
  await expect(page).toHaveURL(/entry=\d+/);
  await expect(page.getByText(/第 \d+ 条记录/)).toBeVisible();
});

test('the trail in English', async ({ page }) => {
  const { name } = await signInAs(page, 'AUDITOR');
  await page.getByRole('button', { name, exact: true }).click();
  await page.getByText('English', { exact: true }).click();
  await page.getByRole('link', { name: 'Audit trail' }).click();
  await expect(page.getByRole('button', { name: 'Signed in' }).first()).toBeVisible();
  await expectSound(page);
  await page.getByRole('button', { name: 'Verify the chain' }).click();
  await expect(page.getByText('The chain is intact')).toBeVisible({ timeout: 30_000 });
  await expectSound(page);
});

test('nobody else has the trail', async ({ page }) => {
  await signInAs(page, 'HEAD_OFFICE');
  await expect(page.getByRole('link', { name: '月度关账', exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: '审计日志' })).toHaveCount(0);
  await page.goto('/audit');
  await expect(page.getByText('没有权限')).toBeVisible();
});
