import { type Browser, expect, type Page, test } from '@playwright/test';
import { demoAccount, expectSound, signIn, signInAs } from './support/app';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, locale: 'zh-CN' };
const title = `关于生命线口径的通知 ${Date.now()}`;
const QUESTIONS = [
  ['生命线按什么确定？', '梯队', '支行'],
  ['提前还款会怎样？', '余额降低', '没有影响'],
  ['从哪天起执行？', '今天', '明年'],
] as const;

/** The first option is the right one: it is marked to begin with. */
async function writeQuestions(page: Page) {
  for (const [at, [text, right, wrong]] of QUESTIONS.entries()) {
    const question = page.getByRole('group', { name: `第 ${at + 1} 题` });
    await question.getByLabel('题目').fill(text);
    await question.getByRole('textbox', { name: `第 ${at + 1} 题选项 1` }).fill(right);
    await question.getByRole('textbox', { name: `第 ${at + 1} 题选项 2` }).fill(wrong);
    await question.getByLabel('答错时的提示').fill(`请重读第 ${at + 1} 条`);
  }
}

async function publishRules(page: Page) {
  await signInAs(page, 'HEAD_OFFICE');
  await page.goto('/notices/new');
  await page.getByRole('button', { name: '保存草稿' }).click();
  await expect(page.getByText('请填写').first()).toBeVisible();
  await page.getByLabel('标题').fill(title);
  await page.getByLabel('正文').fill('一、生命线按梯队确定。\n\n二、提前还款会降低余额。\n\n三、自今天起执行。');
  await page.getByLabel('依据的考核方案').click();
  await page.locator('.ant-select-item-option').first().click();
  await writeQuestions(page);
  await expectSound(page);
  await page.getByRole('button', { name: '保存草稿' }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await page.getByRole('button', { name: /^发\s?布$/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('我已核对内容').click();
  await dialog.getByRole('button', { name: /^发\s?布$/ }).click();
  await expect(page.getByText('现行有效').first()).toBeVisible();
  await expectSound(page);
}

async function passTheCheck(browser: Browser, page: Page) {
  const officer = await demoAccount(page, 'OFFICER');
  const context = await browser.newContext(PHONE);
  const phone = await context.newPage();
  await signIn(phone, officer.staffNo, officer.password);
  await phone.goto('/m/notices');
  await phone.getByRole('link', { name: title }).click();
  await expect(phone.getByText('二、提前还款会降低余额。')).toBeVisible();
  await phone.getByRole('radio', { name: '梯队' }).check();
  await phone.getByRole('radio', { name: '没有影响' }).check();
  await phone.getByRole('radio', { name: '今天' }).check();
  await phone.getByRole('button', { name: '已阅知' }).click();
  await expect(phone.getByText('不正确。请重读第 2 条')).toBeVisible();
  await expectSound(phone);
  await phone.getByRole('radio', { name: '余额降低' }).check();
  await phone.getByRole('button', { name: '已阅知' }).click();
  await expect(phone.getByText(/您已于 .* 确认阅知/)).toBeVisible();
  await phone.goto('/m/notices?shelf=done');
  await expect(phone.getByRole('link', { name: title })).toContainText('已阅知');
  await context.close();
}

async function conveyInMeeting(browser: Browser, page: Page) {
  const manager = await demoAccount(page, 'BRANCH_MANAGER');
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' });
  const desk = await context.newPage();
  await signIn(desk, manager.staffNo, manager.password);
  await desk.goto('/notices');
  await desk.getByRole('link', { name: title }).click();
  const total = desk.getByRole('row').filter({ hasText: `${manager.unitName}合计` });
  await expect(total.getByText(/^1 \/ \d+$/).first()).toBeVisible();
  await total.getByRole('button', { name: /阅知还缺哪些人/ }).click();
  await expect(desk.getByRole('heading', { name: `${manager.unitName}人员名单` })).toBeVisible();
  await expectSound(desk);
  await desk.getByRole('button', { name: '登记例会传导' }).click();
  const dialog = desk.getByRole('dialog');
  await dialog.getByLabel('会议要点').fill('逐条讲解');
  await expect(dialog.getByRole('button', { name: '请勾选到会人员' })).toBeDisabled();
  const units = dialog.getByRole('checkbox', { name: /全部 \d+ 人$/ });
  await expect(units.first()).toBeVisible();
  for (const whole of await units.all()) {
    await whole.check();
  }
  await dialog.getByRole('button', { name: /^登记 \d+ 人到会$/ }).click();
  await expect(desk.getByText(/已登记，\d+ 人到会/)).toBeVisible();
  await expect(total).toContainText('100.0%');
  await desk.getByRole('button', { name: '撤销登记' }).click();
  await dialog.getByLabel('撤销原因').fill('误选了全部人员');
  await dialog.getByRole('button', { name: '撤销登记' }).click();
  await expect(desk.getByText(/撤销：误选了全部人员/)).toBeVisible();
  await expect(total).not.toContainText('100.0%');
  await desk.getByRole('button', { name: '提醒未阅知人员' }).click();
  await dialog.getByRole('button', { name: /^提醒 \d+ 人$/ }).click();
  await expect(desk.getByRole('button', { name: /^今天 \d\d:\d\d 已提醒 \d+ 人$/ })).toBeDisabled();
  await context.close();
}

test('a notice on the rules is published, understood on a phone, and conveyed in a meeting', async ({
  page,
  browser,
}) => {
  // Three people, two of them on a screen of their own.
  test.slow();
  await publishRules(page);
  await passTheCheck(browser, page);
  await conveyInMeeting(browser, page);
});
