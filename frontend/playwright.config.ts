import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

// Playwright's own browsers cannot be fetched on a closed network: the distribution's Chromium is used.
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium-headless-shell';
if (!existsSync(executablePath)) {
  throw new Error(
    `No Chromium at ${executablePath}: install the packages chromium-headless-shell and fonts-noto-cjk, or set CHROMIUM.`,
  );
}

export default defineConfig({
  testDir: './e2e',
  // Every screen in English takes minutes: make test-long goes there.
  testIgnore: process.env.LIAOYUAN_TRIES_FULL === 'true' ? [] : ['**/every-screen.*'],
  outputDir: './test-results',
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/report.json' }]],
  use: {
    baseURL: process.env.LIAOYUAN_URL ?? 'http://127.0.0.1:8080',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    actionTimeout: 15_000,
    contextOptions: { reducedMotion: 'reduce' },
    // A trace of every step would double the time; TRACE=true makes one of the journey that is looked into.
    trace: process.env.TRACE === 'true' ? 'on' : 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath,
      // The network flags keep the browser from knocking on outside hosts.
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-dev-shm-usage',
      ],
    },
  },
  projects: [
    {
      name: 'phone',
      testMatch: '**/*.phone.spec.ts',
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
    },
    { name: 'desk', testMatch: '**/*.desk.spec.ts', use: { viewport: { width: 1440, height: 900 } } },
  ],
});
