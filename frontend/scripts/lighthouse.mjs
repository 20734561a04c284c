// Measures the officer's home at LIAOYUAN_URL as Lighthouse sees a phone, five times, and ends with 1 when a median is below its
// bar. Performance aims at 95 and fails below 90: a shared machine is slower at times. Accessibility is 100.
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from '@playwright/test';

const LIGHTHOUSE = 'lighthouse@12.8.2'; // the last that runs on Node 20
const RUNS = 5;
const BARS = { performance: 90, accessibility: 100 };
const base = process.env.LIAOYUAN_URL ?? 'http://127.0.0.1:8080';
const run = promisify(execFile);

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Leaves the browser signed in, and no page of the app open that would renew the session beside Lighthouse. */
async function signIn(context) {
  const page = await context.newPage();
  const demo = await (await page.request.get(`${base}/api/v1/auth/demo-accounts`)).json();
  const officer = demo.accounts.find((account) => account.role === 'OFFICER');
  await page.goto(`${base}/sign-in`);
  await page.getByLabel('工号').fill(officer.staffNo);
  await page.getByLabel('密码', { exact: true }).fill(demo.password);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.waitForURL('**/m');
  await page.goto('about:blank');
}

async function measure(port) {
  const flags = [
    `--port=${port}`,
    '--disable-storage-reset',
    '--form-factor=mobile',
    `--only-categories=${Object.keys(BARS).join(',')}`,
    '--output=json',
    '--quiet',
  ];
  const { stdout } = await run('npx', ['--yes', LIGHTHOUSE, `${base}/m`, ...flags], { maxBuffer: 2 ** 26 });
  const report = JSON.parse(stdout);
  if (new URL(report.finalDisplayedUrl).pathname !== '/m') {
    throw new Error(`Lighthouse saw ${report.finalDisplayedUrl} instead of the officer's home`);
  }
  return report;
}

const score = (report, category) => Math.round(report.categories[category].score * 100);
const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

const profile = await mkdtemp(join(tmpdir(), 'lighthouse-'));
const port = await freePort();
const context = await chromium.launchPersistentContext(profile, {
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium-headless-shell',
  locale: 'zh-CN',
  args: [`--remote-debugging-port=${port}`, '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
});
try {
  await signIn(context);
  const reports = [];
  while (reports.length < RUNS) {
    const report = await measure(port);
    reports.push(report);
    const times = [
      'first-contentful-paint',
      'largest-contentful-paint',
      'total-blocking-time',
      'cumulative-layout-shift',
    ];
    console.log(
      Object.keys(BARS)
        .map((category) => `${category} ${score(report, category)}`)
        .join(', '),
      '·',
      times.map((id) => `${id} ${report.audits[id].displayValue}`).join(', '),
    );
  }
  for (const [category, bar] of Object.entries(BARS)) {
    const reached = median(reports.map((report) => score(report, category)));
    const met = reached >= bar;
    console.log(`${met ? 'ok  ' : 'FAIL'} ${category}: median ${reached} of ${RUNS} runs, at least ${bar}`);
    if (!met) {
      process.exitCode = 1;
      const audits = Object.values(reports[0].audits).filter((audit) => audit.score !== null && audit.score < 0.9);
      console.log(audits.map((audit) => `  ${audit.id}: ${audit.title} ${audit.displayValue ?? ''}`).join('\n'));
    }
  }
} finally {
  await context.close();
  await rm(profile, { recursive: true, force: true });
}
