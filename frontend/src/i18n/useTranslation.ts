import { use } from 'react';
import { useStore } from '@/lib/store';
import { ready, spoken, voice } from './speech';

/**
 * Stands in for `react-i18next` (see the alias in vite.config.ts), whose types check every key: a phone would load 17 KiB of
 * it and i18next for what takes 1 KiB here. `texts.test.ts` holds each text of each catalogue against i18next itself.
 */
export function useTranslation(namespace = 'common') {
  const language = useStore(spoken);
  const missing = ready(language, namespace);
  if (missing) {
    use(missing);
  }
  return { t: voice(language, namespace), i18n: { language } };
}
