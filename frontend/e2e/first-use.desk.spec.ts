import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { expectSound, signIn, signOut } from './support/app';

// A bank of its own, empty but for its administrator.
const bank = process.env.LIAOYUAN_EMPTY_URL;
const adminPassword = process.env.LIAOYUAN_EMPTY_PASSWORD ?? '';
const ownPassword = 'two-quiet-lanterns-78';
const sample = (name: string) => `../backend/src/test/resources/sample/${name}`;

test.use({ baseURL: bank ?? '' });
test.describe.configure({ mode: 'serial' });

test('from an empty bank to its first closed month', async ({ page }) => {
  test.setTimeout(180_000);
  expect(bank, 'LIAOYUAN_EMPTY_URL names the empty bank').toBeTruthy();

  await test.step('the administrator imports the organisation', async () => {
    await signIn(page, 'admin', adminPassword);
    await expect(page.getByRole('heading', { name: '开始使用' })).toBeVisible();
    await page.goto('/organisation/import');
    await page.locator('input[type="file"]').setInputFiles(sample('organisation-1.csv'));
    await page.getByRole('button', { name: '开始导入' }).click();
    await expect(page.getByText('导入完成')).toBeVisible();
    await expectSound(page);
  });

  const password = await test.step('registers head office and hands out the password', () => registerHeadOffice(page));

  await test.step('head office signs in and chooses a password', async () => {
    await signOut(page, '系统管理员');
    await signIn(page, '900001', password);
    await page.getByLabel('当前密码').fill(password);
    await page.getByLabel('新密码', { exact: true }).fill(ownPassword);
    await page.getByLabel('再次输入新密码').fill(ownPassword);
    await page.getByRole('button', { name: '保存新密码' }).click();
    await expect(page.getByRole('link', { name: '考核方案' })).toBeVisible();
  });

  await test.step('publishes a scheme', () => publishScheme(page));
  await test.step('is told every bad row of a ledger', () => sendBadLedger(page));
  await test.step('and again where bad rows are skipped', () => skipBadRows(page));
  await test.step('imports the ledger', () => sendLedger(page));
  await test.step('closes the month and verifies it', () => closeMonth(page));

  await test.step('and the ranking shows the worked example', async () => {
    await page.goto('/ranking?month=2024-01');
    const first = page.locator('.ant-table-row').filter({ hasText: '700001' });
    await expect(first).toContainText('14.10');
    await expectSound(page);
  });
});

async function registerHeadOffice(page: Page): Promise<string> {
  await page.goto('/people/new');
  await page.getByLabel('工号').fill('900001');
  await page.getByLabel('姓名').fill('总行人员');
  await page.getByLabel('所属机构').click();
  await page.getByText('总行', { exact: true }).last().click();
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByRole('button', { name: '授予岗位' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('岗位').click();
  await page.getByText('总行零售信贷部', { exact: true }).last().click();
  await dialog.getByRole('button', { name: '授予岗位' }).click();
  await expect(page.getByText('岗位已授予')).toBeVisible();
  await page.goto('/people');
  await page.getByRole('button', { name: '下载初始密码' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog').getByRole('button', { name: '下载', exact: true }).click(),
  ]);
  const line = (await readFile(await download.path(), 'utf8')).split('\n').find((row) => row.includes('900001'));
  return (line ?? '').trim().split(',').at(-1) ?? '';
}

async function publishScheme(page: Page) {
  await page.goto('/schemes/new');
  await page.getByRole('button', { name: '填入示例数值' }).click();
  await page.getByLabel('方案名称').fill('2024 年考核方案');
  const month = page.getByLabel('首个适用月份');
  await month.fill('2024-01');
  await month.press('Enter');
  await page.getByRole('button', { name: '保存草稿' }).click();
  await expect(page.getByText('草稿已保存，可以发布').first()).toBeVisible();
  await expectSound(page);
  await page.getByRole('button', { name: '发布…' }).click();
  await page.getByText('我已核对以上内容和方案的每个数字').click();
  await page.getByRole('button', { name: '确认发布' }).click();
  await expect(page.getByText('生效中')).toBeVisible();
  await page.getByRole('button', { name: '与其他方案对比' }).click();
  await expect(page.getByText('至少要有两份方案才能对比')).toBeVisible();
  await expectSound(page);
  await page.getByRole('button', { name: '复制为新草稿' }).click();
  await expect(page.getByLabel('方案名称')).toHaveValue('2024 年考核方案（副本）');
}

const badLedger = {
  name: 'bad.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    'loan_no,disbursed_on,product,amount,officer_no\nB1,2024-01-02,车贷,1000,700001\nB2,2024-13-02,按揭,x,700001\n',
  ),
};

async function sendBadLedger(page: Page) {
  await page.goto('/ledger/new');
  await expectSound(page);
  await page.locator('input[type="file"]').setInputFiles(badLedger);
  await page.getByRole('button', { name: '开始上传' }).click();
  await expect(page.getByText('有错误行，整份未入账')).toBeVisible();
  await expect(page.getByText('车贷').first()).toBeVisible();
  await expectSound(page);
  expect(await downloadBadRows(page)).toContain('B2');
}

async function skipBadRows(page: Page) {
  await page.goto('/ledger/new');
  await page.locator('input[type="file"]').setInputFiles(badLedger);
  await page.getByRole('radio', { name: /跳过错误行/ }).check();
  await page.getByRole('button', { name: '开始上传' }).click();
  await expect(page.getByText('未入账，改好后再次导入')).toBeVisible();
  await expect(page.getByText('没有入账的行，因此没有对账合计。')).toBeVisible();
  await expectSound(page);
  expect((await downloadBadRows(page)).trim().split('\n')).toHaveLength(3);
}

async function downloadBadRows(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '下载全部错误行' }).first().click(),
  ]);
  return readFile(await download.path(), 'utf8');
}

async function sendLedger(page: Page) {
  await page.goto('/ledger/new');
  await page.locator('input[type="file"]').setInputFiles(sample('ledger-1.csv'));
  const through = page.getByLabel('数据完整至');
  await through.fill('2024-01-31');
  await through.press('Enter');
  await page.getByRole('button', { name: '开始上传' }).click();
  await expect(page.getByText('没有错误行')).toBeVisible();
  await expect(page.getByText('对账合计').first()).toBeVisible();
  await expectSound(page);
}

async function closeMonth(page: Page) {
  await page.goto('/months');
  const row = page.getByRole('row').filter({ hasText: '2024年1月' });
  await row.getByRole('button', { name: '关账' }).click();
  await page.getByText('我已核对台账，知道关账不能撤销').click();
  await page.getByRole('button', { name: '确认关账' }).click();
  await expect(page.getByText('2024年1月已关账').first()).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: '关闭' }).last().click();
  await row.getByRole('button', { name: '校验' }).click();
  await expect(page.getByText('重算结果与存档完全一致')).toBeVisible();
}
