// Closes the tests with one line, from Playwright's report; fails when a journey failed or none was gone.
import { readFileSync } from 'node:fs';

const report = new URL('../test-results/report.json', import.meta.url);
const { expected, flaky, unexpected } = JSON.parse(readFileSync(report, 'utf8')).stats;
console.log(`${expected + flaky} passed, ${unexpected} failed`);
process.exit(unexpected > 0 || expected + flaky === 0 ? 1 : 0);
