import { expect, test } from '@playwright/test';
import { expectSound, signInAs } from './support/app';

test('an officer sees points, how they arise, and what is still needed', async ({ page }) => {
  const officer = await signInAs(page, 'OFFICER');
  await expect(page).toHaveURL(/\/m$/);
  await expect(page.getByText(`工号 ${officer.staffNo}`)).toBeVisible();
  for (const words of ['当月产能积分', '积分怎么来的', '近 12 个月']) {
    await expect(page.getByText(words)).toBeVisible();
  }
  await expectSound(page);
  await page.getByRole('button', { name: /按揭/ }).first().click();
  await expect(page.getByRole('dialog')).toContainText('按揭');
  await expectSound(page);
});

test('an officer reads the whole statement', async ({ page }) => {
  await signInAs(page, 'OFFICER');
  await page.getByRole('link', { name: '查看完整明细单' }).click();
  await expect(page).toHaveURL(/\/m\/statement\//);
  await expectSound(page);
});

test('an officer tries what more loans would do', async ({ page }) => {
  await signInAs(page, 'OFFICER');
  await page.getByRole('link', { name: '试算' }).click();
  await expect(page.getByText('当前积分')).toBeVisible();
  await page.getByRole('button', { name: '按揭加一笔' }).click();
  await expect(page.getByText('试算后积分')).toBeVisible();
  await expectSound(page);
});

test('an officer finds the own place in the ranking', async ({ page }) => {
  const officer = await signInAs(page, 'OFFICER');
  await page.getByRole('link', { name: '排名' }).click();
  await expect(page.getByText('我的位置')).toBeVisible();
  await expect(page.getByText(officer.name).first()).toBeVisible();
  await page.getByPlaceholder('搜索姓名或工号').fill(officer.staffNo);
  await expect(page.getByText('全部名次')).toBeVisible();
  await expectSound(page);
});

for (const role of ['SUB_BRANCH_MANAGER', 'BRANCH_MANAGER'] as const) {
  test(`${role} sees the team on the go`, async ({ page }) => {
    await signInAs(page, role);
    await expect(page).toHaveURL(/\/m\/team/);
    await expectSound(page);
  });
}

for (const role of ['HEAD_OFFICE', 'AUDITOR', 'ADMIN', 'CANDIDATE'] as const) {
  test(`${role} gets a usable page on a phone`, async ({ page }) => {
    await signInAs(page, role);
    await expectSound(page);
    await page.goto('/m/me');
    await expect(page.getByText('我的岗位')).toBeVisible();
    await expectSound(page);
  });
}

test('the desk’s pages are usable on a phone', async ({ page }) => {
  await signInAs(page, 'BRANCH_MANAGER');
  await page.goto('/ranking');
  await expect(page.getByRole('heading', { name: '客户经理排名' })).toBeVisible();
  await expectSound(page);
});

test('narrow phones do not scroll sideways', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await signInAs(page, 'OFFICER');
  await expect(page.getByText('当月产能积分')).toBeVisible();
  await expectSound(page);
});

test('English', async ({ page }) => {
  await signInAs(page, 'OFFICER');
  await page.goto('/m/me');
  await page.getByRole('radio', { name: 'English' }).click();
  await expect(page.getByText('My roles')).toBeVisible();
  await expectSound(page);
  await page.goto('/m');
  await expect(page.getByText('Points this month')).toBeVisible();
  await expectSound(page);
});
