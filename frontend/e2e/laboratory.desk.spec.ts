import { expect, type Page, test } from '@playwright/test';
import { expectSound, signInAs } from './support/app';

const uniqueName = () => `测算旅程 ${Date.now()}`;

/** A copy of the scheme in force with dearer consumer loans, far in the future, saved. */
async function draftWith(page: Page, name: string, coefficient: string) {
  await page.goto('/schemes');
  await page
    .locator('.ant-table-row')
    .filter({ hasText: '生效中' })
    .first()
    .getByRole('link', { name: '复制为新草稿' })
    .click();
  await page.getByLabel('方案名称').fill(name);
  const month = page.getByLabel('首个适用月份');
  await month.fill('2090-01');
  await month.press('Enter');
  await page.getByLabel('消费 系数').fill(coefficient);
  await page.getByRole('button', { name: '保存草稿' }).click();
  await expect(page.getByRole('button', { name: '删除草稿' })).toBeVisible();
}

test('head office reads who loses before publishing, and the report stays with the scheme', async ({ page }) => {
  test.setTimeout(180_000);
  await signInAs(page, 'HEAD_OFFICE');
  await draftWith(page, uniqueName(), '0.2');

  await test.step('the publication says that nothing was run', async () => {
    await page.getByRole('button', { name: '发布…' }).click();
    await expect(page.getByText('这套数字还没有测算报告')).toBeVisible();
    await page.getByRole('dialog').getByRole('button', { name: '取消' }).click();
  });

  await test.step('the draft is run over the latest closed months', async () => {
    await page.getByRole('button', { name: '规则实验室' }).click();
    await expect(page.getByText('还没有测算过')).toBeVisible();
    await expectSound(page);
    await page.getByRole('button', { name: '开始测算' }).click();
    await expect(page.getByRole('heading', { name: '得失分布' })).toBeVisible({ timeout: 60_000 });
    await expectSound(page);
  });

  await test.step('a bar leads to the names, a name to the reasons', async () => {
    const bar = page.getByRole('button', { name: /减少 20% 以上：\d+ 人/ });
    const people = /(\d+) 人/.exec((await bar.getAttribute('aria-label')) ?? (await bar.innerText()))?.[1];
    await bar.click();
    await expect(page).toHaveURL(/band=DOWN_20/);
    await expect(page.getByText(`共 ${people} 条`)).toBeVisible();
    const row = page.locator('.ant-table-row').first();
    await expect(row.getByText(/系数 −/)).toBeVisible();
    await row.click();
    await expect(
      page
        .getByRole('dialog')
        .getByText(/消费系数 −/)
        .first(),
    ).toBeVisible();
    await expectSound(page);
    await page.keyboard.press('Escape');
  });

  await test.step('on a narrow screen too', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await expectSound(page);
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  await test.step('it is published with the report', async () => {
    await page.getByRole('link', { name: '规则实验室' }).click();
    await expect(page.getByText('已完成')).toBeVisible();
    await page.getByRole('link', { name: /测算旅程/ }).click();
    await page.getByRole('button', { name: '发布…' }).click();
    await expect(page.getByText(/随方案附上测算报告/)).toBeVisible();
    await page.getByRole('checkbox').check();
    await page.getByRole('dialog').getByRole('button', { name: '确认发布' }).click();
    await expect(page.getByText('待生效')).toBeVisible();
    await page.getByRole('button', { name: '规则实验室' }).click();
    await expect(page.getByText('随方案发布')).toBeVisible();
    await page.getByRole('link', { name: '看报告' }).click();
    await expect(page.getByText(/本报告随方案发布，不再改变/)).toBeVisible();
  });
});

test('an auditor reads a report and runs nothing; a branch manager gets nowhere', async ({ page }) => {
  await signInAs(page, 'AUDITOR');
  await page.goto('/schemes');
  await page.locator('.ant-table-row').filter({ hasText: '生效中' }).first().getByRole('link').first().click();
  await page.getByRole('button', { name: '规则实验室' }).click();
  await expect(page.getByRole('heading', { name: '历次测算' })).toBeVisible();
  await expect(page.getByRole('button', { name: '开始测算' })).toHaveCount(0);
  await expectSound(page);
  const laboratory = page.url();
  await page.context().clearCookies();
  await signInAs(page, 'BRANCH_MANAGER');
  await page.goto(laboratory);
  await expect(page.getByText('没有权限')).toBeVisible();
});
