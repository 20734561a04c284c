import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { expectSound, signInAs } from './support/app';

test.describe.configure({ mode: 'serial' });

const name = `核心系统 ${Date.now()}`;

/** The panel of one client, by its name. */
const clientPanel = (page: Page) =>
  page
    .locator('section')
    .filter({ has: page.getByText(name, { exact: true }) })
    .first();

test('head office makes an API client, changes its key and revokes it', async ({ page }) => {
  await signInAs(page, 'HEAD_OFFICE');
  await page.getByRole('link', { name: '接口客户端' }).click();
  await expectSound(page);

  const key = await test.step('makes it, and sees the key once', async () => {
    await page.getByRole('button', { name: '新建接口客户端' }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: '生成密钥' }).click();
    await expect(dialog.getByText('请填写此项')).toBeVisible();
    await dialog.getByLabel('名称').fill(name);
    await dialog.getByLabel('允许的网络地址').fill('nowhere');
    await dialog.getByRole('button', { name: '生成密钥' }).click();
    await expect(dialog.getByText('须为网络地址或地址段')).toBeVisible();
    await dialog.getByLabel('允许的网络地址').fill('127.0.0.0/8, ::1');
    await dialog.getByRole('button', { name: '生成密钥' }).click();
    await expect(page.getByText('密钥只显示这一次')).toBeVisible();
    await expectSound(page);
    const made = await page.getByRole('dialog').getByRole('status', { name: '密钥' }).innerText();
    await page.getByRole('button', { name: '我已保存' }).click();
    await expect(page.getByText(made)).toHaveCount(0);
    return made;
  });

  await test.step('the key opens imports and nothing else', async () => {
    expect(await statusOf(page, 'jobs/00000000-0000-0000-0000-000000000000', key)).toBe(404);
    expect(await statusOf(page, 'organisation/units', key)).toBe(403);
    await page.reload();
    await expect(clientPanel(page).getByText('127.0.0.1').or(clientPanel(page).getByText('::1')).last()).toBeVisible();
  });

  await test.step('a second key serves the change-over', async () => {
    await clientPanel(page).getByRole('button', { name: '更换密钥' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '生成密钥' }).click();
    await page.getByRole('button', { name: '我已保存' }).click();
    await expect(clientPanel(page).getByText('有效', { exact: true })).toHaveCount(2);
    await expect(clientPanel(page).getByRole('button', { name: '更换密钥' })).toBeDisabled();
    await clientPanel(page)
      .getByRole('button', { name: new RegExp(`吊销密钥 ${key.slice(0, 12)}`) })
      .click();
    await page.getByRole('dialog').getByRole('button', { name: '吊销' }).click();
    await expect(clientPanel(page).getByText('有效', { exact: true })).toHaveCount(1);
    expect(await statusOf(page, 'jobs/00000000-0000-0000-0000-000000000000', key)).toBe(401);
    await expectSound(page);
  });

  await test.step('and revoking the client ends it', async () => {
    await clientPanel(page).getByRole('button', { name: '吊销', exact: true }).first().click();
    await page.getByRole('dialog').getByRole('button', { name: '吊销' }).click();
    await expect(clientPanel(page).getByRole('button', { name: '更换密钥' })).toHaveCount(0);
    await expect(clientPanel(page).getByText('有效', { exact: true })).toHaveCount(0);
  });
});

test('head office imports leaves, and the statement says why a month is exempt', async ({ page }) => {
  await signInAs(page, 'HEAD_OFFICE');
  const officer = await test.step('finds an officer whose open month counts', () => countedOfficer(page));
  const month = new Date().toISOString().slice(0, 7);

  await test.step('is told every bad row', async () => {
    await page.getByRole('link', { name: '请假', exact: true }).click();
    await expectSound(page);
    await page.getByRole('button', { name: '导入请假' }).click();
    await expectSound(page);
    await send(page, `工号,开始日期,结束日期,假别\n${officer},${month}-01,${month}-28,年假\n000,${month}-01,x,病假\n`);
    await expect(page.getByText('导入被退回')).toBeVisible();
    await expect(page.getByText('没有此工号的客户经理').or(page.getByText('不是有效的日期')).first()).toBeVisible();
    await expectSound(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '下载全部错误行' }).click(),
    ]);
    expect(await readFile(await download.path(), 'utf8')).toContain('000');
    await page.getByRole('button', { name: '导入其他文件' }).click();
  });

  await test.step('imports the mended file', async () => {
    await send(page, `工号,开始日期,结束日期,假别\n${officer},${month}-01,${month}-28,年假\n`);
    await expect(page.getByText('导入完成')).toBeVisible();
    await expectSound(page);
    await page.getByRole('button', { name: '查看请假' }).click();
    await expect(page.locator('.ant-table-row').filter({ hasText: officer })).toContainText('年假');
    await expectSound(page);
  });

  await test.step('the statement gives the reason', async () => {
    await page.goto(`/statement/${month}/${officer}`);
    await expect(page.getByText('请假或豁免达到当月工作日的一半').first()).toBeVisible();
    await expectSound(page);
  });
});

test('a branch manager sees leaves of the branch and imports none', async ({ page }) => {
  await signInAs(page, 'BRANCH_MANAGER');
  await page.getByRole('link', { name: '请假', exact: true }).click();
  await expectSound(page);
  await expect(page.getByRole('button', { name: '导入请假' })).toHaveCount(0);
  await expect(page.getByRole('link', { name: '接口客户端' })).toHaveCount(0);
});

async function statusOf(page: Page, path: string, key: string): Promise<number> {
  return (await page.request.get(`/api/v1/${path}`, { headers: { 'X-API-Key': key } })).status();
}

async function send(page: Page, text: string) {
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'leaves.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await page.getByRole('button', { name: '开始导入' }).click();
}

/** From the ranking of the open month: the last one there who is not exempt. */
async function countedOfficer(page: Page): Promise<string> {
  const answer = page.waitForResponse((response) => /\/scores\/\d{4}-\d{2}\?/.test(response.url()) && response.ok());
  await page.goto('/ranking');
  const rows: { staffNo: string; exempt: boolean }[] = (await (await answer).json()).items;
  const counted = rows.filter(({ exempt }) => !exempt).at(-1);
  if (!counted) {
    throw new Error('Everybody is exempt');
  }
  return counted.staffNo;
}
