import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { asCssVariables } from './src/theme/tokens.ts';

/** Serves the tokens as a style sheet, so that they are in the first CSS the browser loads and written once only. */
function tokenSheet(): Plugin {
  const name = 'virtual:tokens.css';
  return {
    name: 'token-sheet',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: (id) => (id === `\0${name}` ? asCssVariables() : undefined),
  };
}

export default defineConfig({
  plugins: [react(), tokenSheet()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  server: {
    port: 5173,
    proxy: { '/api': { target: process.env.LIAOYUAN_API ?? 'http://localhost:8080' } },
  },
  preview: { proxy: { '/api': { target: process.env.LIAOYUAN_API ?? 'http://localhost:8080' } } },
  build: {
    // The first ones with all of private class members: written out for older ones, the libraries weigh 1.3 KiB more.
    target: ['chrome91', 'safari15'],
    manifest: true,
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      output: {
        advancedChunks: {
          // Parts that most phone pages share travel as one file: a dozen crumbs would weigh 2 KiB more. Those that only
          // the desk shares stay out of it.
          groups: [
            {
              name: 'shared',
              test: /src.(kit.(?!Attachment|fileWords)|lib.(?!search|useSettled)|api.(?!attachments|upload|download|jobs)|i18n|features.scoring.phone|app.PhoneLayout)/,
              minShareCount: 3,
            },
          ],
        },
      },
    },
  },
});
