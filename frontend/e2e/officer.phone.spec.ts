import { expect, type Page, test } from '@playwright/test';
import { demoAccount, expectLoaded, expectNoSideScroll, expectSound, signIn, signInAs } from './support/app';

const card = (page: Page, name: string) => page.locator('section').filter({ has: page.getByRole('heading', { name }) });

test('home tells the week’s part, what is left of it, and twelve months of points and yuan', async ({ page }) => {
  await signInAs(page, 'OFFICER');
  const week = card(page, '本周投放');
  await expect(week.getByText(/目标本周应完成/)).toBeVisible();
  await week.getByText('本月各周').click();
  await expect(week.getByRole('listitem').first()).toContainText('个工作日');
  const trend = card(page, '近 12 个月');
  await trend.getByRole('radio', { name: '投放' }).click();
  await expect(trend.getByText(/红线为当月生命线/)).toBeVisible();
  await expectSound(page);
});

test('an officer has the phone recompute an open and a closed month', async ({ page }) => {
  await signInAs(page, 'OFFICER');
  await page.getByRole('link', { name: '查看完整明细单' }).click();
  for (const month of ['open', 'closed']) {
    await page.getByRole('button', { name: '在手机上重算一遍' }).click();
    await expect(page.getByText('两边一致'), month).toBeVisible();
    await expect(card(page, '在手机上重算')).toContainText('手机算得');
    await expectSound(page);
    if (month === 'open') {
      await page.getByRole('button', { name: /年\d+月/ }).click();
      await page.getByRole('dialog').getByText('已关账').first().click();
      await expect(page.getByRole('dialog')).toBeHidden();
    }
  }
});

test('supposed loans become the week’s goal, which is changed and dropped', async ({ page }) => {
  await signInAs(page, 'OFFICER');
  const goal = card(page, '我的周目标');
  await goal.getByRole('link', { name: '去试算' }).click();
  await expect(page.getByRole('button', { name: '存为本周目标' })).toBeDisabled();
  await page.getByRole('button', { name: '按揭加一笔' }).click();
  await page.getByRole('button', { name: '按揭加一笔' }).click();
  await page.getByRole('button', { name: '存为本周目标' }).click();
  await expect(page.getByText('已存为本周目标')).toBeVisible();
  await expectSound(page);

  await page.getByRole('link', { name: '首页' }).click();
  await expect(goal.getByText(/\/ 2 笔/)).toBeVisible();
  await goal.getByRole('button', { name: '修改' }).click();
  await page.getByRole('button', { name: '按揭加一笔' }).click();
  await expectSound(page);
  await page.getByLabel('按揭目标金额（元）').fill('none');
  await expect(page.getByText('请填写大于 0 的金额，最多两位小数')).toBeVisible();
  await page.getByLabel('按揭目标金额（元）').fill('1500000.50');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await expect(goal.getByText(/\/ 3 笔/)).toBeVisible();

  await goal.getByRole('button', { name: '修改' }).click();
  await page.getByRole('button', { name: '取消本周目标' }).click();
  await page.getByRole('button', { name: '再点一次' }).click();
  await expect(goal.getByText('本周还没有定目标')).toBeVisible();
});

test('an officer sees the own tier and branch in the ranking by one tap each', async ({ page }) => {
  const { name } = await signInAs(page, 'OFFICER');
  await page.getByRole('link', { name: '排名' }).click();
  for (const among of ['我的梯队', '我的分行', '全行']) {
    await page.getByRole('radio', { name: among }).click();
    await expect(
      page.locator('li').filter({ hasText: name }).or(page.getByTitle('回到我的名次')).first(),
    ).toBeVisible();
  }
  await expectSound(page);
});

for (const role of ['OFFICER', 'BRANCH_MANAGER'] as const) {
  test(`${role} sees and takes away what is held on them`, async ({ page }) => {
    const { staffNo, name } = await signInAs(page, role);
    await page.goto('/m/me');
    await page.getByRole('link', { name: '我的数据' }).click();
    await page
      .locator('summary')
      .filter({ has: page.getByRole('heading', { name: '本人', exact: true }) })
      .click();
    await expect(page.getByRole('definition').filter({ hasText: name }).first()).toBeVisible();
    await expectSound(page);
    for (const [button, file] of [
      ['下载全部', `my-data-${staffNo}.zip`],
      ['下载 JSON', `my-data-${staffNo}.json`],
    ] as const) {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: button }).click();
      expect((await download).suggestedFilename()).toBe(file);
    }
  });
}

test('every part is a thumb’s size, on the narrowest phone too', async ({ page }) => {
  const { staffNo, password } = await demoAccount(page, 'OFFICER');
  await page.setViewportSize({ width: 360, height: 800 });
  await signIn(page, staffNo, password);
  for (const path of ['/m', '/m/what-if', '/m/ranking', '/m/me/data']) {
    await page.goto(path);
    await expectLoaded(page);
    await expect(page.locator('main button, main a, main summary, main select').first()).toBeVisible();
    await expectNoSideScroll(page);
    const small = await page
      .locator('main button:visible, main a:visible, main summary:visible')
      .evaluateAll((parts) =>
        parts.filter((part) => part.getBoundingClientRect().height < 43.5).map((part) => part.textContent),
      );
    expect(small, path).toEqual([]);
  }
});
