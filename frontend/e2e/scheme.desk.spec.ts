import { expect, type Page, test } from '@playwright/test';
import { expectSound, signInAs } from './support/app';

const uniqueName = () => `旅程草稿 ${Date.now()}`;

async function copyInForce(page: Page) {
  await page.goto('/schemes');
  const inForce = page.locator('.ant-table-row').filter({ hasText: '生效中' }).first();
  await inForce.getByRole('link', { name: '复制为新草稿' }).click();
  await expect(page.getByLabel('方案名称')).toBeVisible();
}

const aside = (page: Page) => page.locator('section').filter({ hasText: '算法与试算' }).first();
const officer = (page: Page, name: string) => page.getByRole('region', { name });

test('head office understands a draft before publishing it', async ({ page }) => {
  test.setTimeout(180_000);
  await signInAs(page, 'HEAD_OFFICE');
  await copyInForce(page);

  await test.step('the formula and the examples follow what is typed', async () => {
    await expect(aside(page).getByText(/按揭积分 = 笔数 × 1\.00 × 余额系数/)).toBeVisible();
    const newcomer = officer(page, '新人 · 每笔在基准');
    await expect(newcomer.getByText(/按揭 2 × 1\.00 × 1\.0000 =/)).toBeVisible();
    await page.getByLabel('按揭 系数').fill('1.25');
    await expect(aside(page).getByText(/按揭积分 = 笔数 × 1\.25 × 余额系数/)).toBeVisible();
    await expect(newcomer.getByText(/按揭 2 × 1\.25 × 1\.0000 = 2\.50/)).toBeVisible();
  });

  await test.step('the list of sections leads through the page', async () => {
    const sections = page.getByRole('navigation', { name: '本页各部分' });
    await sections.getByRole('button', { name: '断点' }).click();
    await expect(sections.getByRole('button', { name: '断点' })).toHaveAttribute('aria-current', 'location');
    await expect(page.getByRole('heading', { name: '断点' })).toBeInViewport();
    await expect(page.getByText('一笔的金额（元）').first()).toBeVisible();
  });

  await test.step('an example’s loans can be changed', async () => {
    const newcomer = officer(page, '新人 · 每笔在基准');
    await newcomer.getByLabel('新人 · 每笔在基准 按揭 笔数').fill('4');
    await expect(newcomer.getByText(/按揭 4 × 1\.25 × 1\.0000 = 5\.00/)).toBeVisible();
  });

  await test.step('cliffs say what one yuan more changes', async () => {
    await expect(page.getByText('离开下限').first()).toBeVisible();
    await expect(page.getByText(/再多放 1 元，由“低于生命线”变为“未达保底”/).first()).toBeVisible();
  });

  await test.step('what cannot be computed is said calmly', async () => {
    await page.getByLabel('按揭 余额系数上限').fill('0.1');
    await expect(page.getByText('按现在的数字还不能计算：').first()).toBeVisible();
    await expectSound(page);
    await page.getByLabel('按揭 余额系数上限').fill('1.5');
    await page.getByLabel('按揭 系数').fill('');
    await expect(page.getByText('产品、梯队的数字填完后，这里即时显示试算结果。').first()).toBeVisible();
    await page.getByLabel('按揭 系数').fill('1.25');
    await expect(page.getByText('离开下限').first()).toBeVisible();
    await expectSound(page);
  });

  await test.step('the saved draft is compared with the scheme in force, and dropped', async () => {
    await saveAs(page, uniqueName());
    await page.getByRole('button', { name: '与其他方案对比' }).click();
    await expect(page).toHaveURL(/\/schemes\/compare\?a=[0-9a-f-]{36}&b=[0-9a-f-]{36}/);
    await expect(page.getByText('按揭 · 系数：1 → 1.25（+0.25）')).toBeVisible();
    await expect(page.getByText('示例结果')).toBeVisible();
    await expectSound(page);
    await expect(page.getByRole('rowheader', { name: '基准余额（元）' }).first()).toBeVisible();
    await page.getByText('只看不同').click();
    await expect(page.getByRole('rowheader', { name: '基准余额（元）' })).toHaveCount(0);
    await page.getByRole('button', { name: '互换' }).click();
    await expect(page.getByText('按揭 · 系数：1.25 → 1（−0.25）')).toBeVisible();
  });

  await test.step('on a narrow screen too', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await expectSound(page);
    await page.goBack();
    await expect(page.getByText('离开下限').first()).toBeVisible();
    await expectSound(page);
    await dropDraft(page);
  });
});

async function saveAs(page: Page, name: string) {
  await page.getByLabel('方案名称').fill(name);
  const month = page.getByLabel('首个适用月份');
  await month.fill('2090-01');
  await month.press('Enter');
  await page.getByRole('button', { name: '保存草稿' }).click();
  await expect(page.getByRole('button', { name: '删除草稿' })).toBeVisible();
}

async function dropDraft(page: Page) {
  await page.getByRole('button', { name: '删除草稿' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '删除草稿' }).click();
  await expect(page).toHaveURL(/\/schemes$/);
}

test('an auditor reads examples, cliffs and comparisons', async ({ page }) => {
  await signInAs(page, 'AUDITOR');
  await page.goto('/schemes');
  await page.locator('.ant-table-row').filter({ hasText: '生效中' }).first().getByRole('link').first().click();
  await expect(page.getByText('离开下限').first()).toBeVisible();
  await expect(page.getByRole('button', { name: '复制为新草稿' })).toHaveCount(0);
  await expectSound(page);
  await page.getByRole('button', { name: '与其他方案对比' }).click();
  await expect(page.getByRole('heading', { name: '方案对比' })).toBeVisible();
  await expectSound(page);
});
