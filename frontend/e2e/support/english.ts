import { expect, type Page, test } from '@playwright/test';
import { demoAccount, expectSound, lastMonth, type Role, signIn } from './app';

const COMMON = ['/m/me', '/password'];
const READING = [
  '/?face=desk',
  '/ranking',
  '/inquiries',
  '/months',
  '/targets',
  '/targets?view=officers',
  '/alerts',
  '/warnings',
  '/improvement-plans',
  '/exit-cases',
  '/exemptions',
  '/warnings?view=outlook',
  '/warnings?view=followUp',
];
const SCREENS: Record<Role, readonly string[]> = {
  OFFICER: [
    '/m',
    '/m/what-if',
    '/m/ranking',
    '/m/targets',
    '/m/notices',
    '/m/inquiries',
    `/m/inquiries/ask/${lastMonth()}`,
    '/m/me/data',
  ],
  SUB_BRANCH_MANAGER: [...READING, '/leaves', '/notices', '/notices?view=open', '/m/team', '/m/ranking'],
  BRANCH_MANAGER: [...READING, '/leaves', '/notices', '/notices/new', '/m/team', '/m/ranking'],
  HEAD_OFFICE: [
    ...READING,
    ...['/ledger', '/ledger/new', '/leaves', '/leaves/import', '/schemes', '/schemes/new', '/schemes/compare'],
    ...['/api-clients', '/notices', '/notices/new'],
  ],
  AUDITOR: [...READING, '/ledger', '/leaves', '/schemes', '/schemes/compare', '/api-clients', '/notices', '/audit'],
  ADMIN: ['/', '/people', '/people/new', '/people/import', '/organisation/import', '/calendar'],
  CANDIDATE: ['/'],
};
const HAN = /\p{Script=Han}/u;
const LANGUAGE_NAME = '中文';
/** What i18next shows where it has no text: the key, such as `scoringDesk.title`. */
const KEY = /^[a-z]\w*([.:][a-zA-Z_]\w*){1,4}$/;

/** Every screen of every role, in English: only in the long run. */
export function allScreensInEnglish() {
  for (const [role, paths] of Object.entries(SCREENS)) {
    test(`every screen of ${role} in English`, async ({ page }) => {
      test.setTimeout(300_000);
      const { staffNo, password } = await demoAccount(page, role as Role);
      await signIn(page, staffNo, password);
      await page.goto('/m/me');
      await page.getByRole('radio', { name: 'English' }).click();
      const data = await namesOfTheBank(page, staffNo, password);
      for (const path of [...paths, ...COMMON]) {
        await page.goto(path);
        await expectSound(page);
        await expectEnglish(page, data);
      }
    });
  }
}

/** Names of units, people, schemes and whoever stands in the audit trail are data, and stay as they are. */
async function namesOfTheBank(page: Page, staffNo: string, password: string): Promise<string> {
  const signedIn = await page.request.post('/api/v1/auth/login', { data: { staffNo, password } });
  const headers = { Authorization: `Bearer ${(await signedIn.json()).accessToken}` };
  const read = async (path: string) => (await page.request.get(`/api/v1/${path}`, { headers })).text();
  const months = await page.request.get('/api/v1/months', { headers });
  const month = months.ok() ? (await months.json()).items[0]?.month : undefined;
  const lists = [
    ...['auth/me', 'auth/demo-accounts', 'organisation/units', 'organisation/people?size=500', 'leaves?size=500'],
    ...['schemes', 'notices?size=500', 'ledger/imports', 'audit?size=500'],
  ];
  const scores = month ? [`scores/${month}?size=500`, `schemes/in-force?month=${month}`] : [];
  return (await Promise.all([...lists, ...scores].map(read))).join('\n');
}

async function expectEnglish(page: Page, data: string) {
  const said = await page.locator('body').innerText();
  const texts = said.split(/[\n\t]/).map((text) => text.trim());
  // What the page itself marks as Chinese: other names and samples of a file's columns.
  const marked = new Set(await page.locator('[lang="zh-CN"]:not(html)').allInnerTexts());
  expect(
    texts.filter((text) => KEY.test(text) && !data.includes(text)),
    `untranslated keys on ${page.url()}`,
  ).toEqual([]);
  const chinese = texts.filter((text) => HAN.test(text) && text !== LANGUAGE_NAME && !marked.has(text));
  const strange = chinese.filter((text) => !(text.match(/\p{Script=Han}+/gu) ?? []).every((han) => data.includes(han)));
  expect(strange, `Chinese on ${page.url()}`).toEqual([]);
}
