// What a reader's first page costs in JavaScript, gzipped, from Vite's manifest. Fails the build over budget.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const KIB = 1024;
const budgets = { phone: 150, desk: 450, charts: 200 };
const dist = new URL('../dist/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));

const sizes = new Map();
function size(file) {
  if (!sizes.has(file)) {
    sizes.set(file, gzipSync(readFileSync(new URL(file, dist)), { level: 9 }).length);
  }
  return sizes.get(file);
}

/** Every script that the given chunks need before they run. */
function scripts(keys, found = new Set()) {
  for (const key of keys) {
    const chunk = manifest[key];
    if (chunk && !found.has(chunk.file)) {
      found.add(chunk.file);
      scripts(chunk.imports ?? [], found);
    }
  }
  return found;
}

const total = (keys) => [...scripts(keys)].reduce((sum, file) => sum + size(file), 0);
const dynamic = Object.keys(manifest).filter((key) => manifest[key].isDynamicEntry);
const isWords = (key) => /\/(messages|\w+Words)\./.test(key);
const isPhone = (key) => /\/phone\/|\/recompute\/|PhoneLayout|features\/access\/[A-Z]/.test(key);
const isChart = (key) => /\/charts?\//i.test(key);

/** Pages in which features meet, and the one whose words they come with. */
const meeting = { OfficerHome: 'scoring', OfficerWhatIf: 'scoring' };

const pageWords = {
  StatementPage: 'detailWords',
  WhatIfPage: 'whatIfWords',
  OfficerWhatIf: 'whatIfWords',
  RankingPage: 'peopleWords',
  TeamPage: 'peopleWords',
  MyDataPage: 'myDataWords',
};

/** The catalogues that the router loads with a page: a feature may have one for each face, and one more a page. */
function wordsOf(key, feature) {
  const face = isPhone(key) ? 'phoneWords' : 'deskWords';
  const page = pageWords[/(\w+)\.tsx$/.exec(key)?.[1]];
  const names = isPhone(key) && page ? [face, page] : [face];
  const found = names.map((name) => `src/features/${feature}/${name}.zh.ts`).filter((file) => manifest[file]);
  const own = page ? [page] : ['messages', 'trialWords'];
  const rest = own.map((name) => `src/features/${feature}/${name}.zh.ts`);
  return found.length > 0 ? found : rest.filter((file) => manifest[file]);
}

let failed = false;
function report(kind, key, bytes) {
  const over = bytes > budgets[kind] * KIB;
  failed ||= over;
  console.log(
    `${over ? 'OVER' : 'ok  '} ${kind.padEnd(6)} ${(bytes / KIB).toFixed(1).padStart(6)} of ${budgets[kind]} KiB  ${key}`,
  );
}

for (const key of dynamic.filter((candidate) => !isWords(candidate) && !candidate.includes('i18n/'))) {
  const feature = /features\/(\w+)\//.exec(key)?.[1] ?? meeting[/(\w+)\.tsx$/.exec(key)?.[1]];
  const words = wordsOf(key, feature);
  if (isChart(key)) {
    report(
      'charts',
      key,
      [...scripts([key])]
        .filter((file) => !scripts(['index.html']).has(file))
        .reduce((sum, file) => sum + size(file), 0),
    );
  } else {
    const kind = isPhone(key) ? 'phone' : 'desk';
    const layout = kind === 'phone' ? 'src/app/PhoneLayout.tsx' : 'src/app/DeskLayout.tsx';
    report(kind, key, total(['index.html', layout, key, ...words]));
  }
}
if (failed) {
  console.error('A route is over its budget: load parts lazily, or take the weight out.');
  process.exit(1);
}
