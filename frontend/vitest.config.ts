import { mergeConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import vite from './vite.config.ts';

export default mergeConfig(
  vite,
  defineConfig({
    // A test that renders begins with `// @vitest-environment happy-dom`: to make a document takes longer than all others do.
    test: { environment: 'node', include: ['src/**/*.test.{ts,tsx}'], restoreMocks: true },
  }),
);
