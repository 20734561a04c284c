import { useStore } from '@/lib/store';
import { ready, spoken, voice } from './speech';

type Library = typeof import('react-i18next');

function useVoice(namespace = 'common') {
  const language = useStore(spoken);
  const missing = ready(language, namespace);
  if (missing) {
    // Thrown, not given to React's `use`: it may be called one time and not the next, which `use` does not bear.
    throw missing;
  }
  return { t: voice(language, namespace), i18n: { language } };
}

/**
 * What components use of `react-i18next`, with its types, which check every key. The library itself never reaches a browser:
 * it and i18next would be 17 of the 150 KiB that a phone may load, for what takes 1 KiB here (docs/adr/0010-texts.md).
 * `texts.test.ts` holds each text of each catalogue against i18next.
 */
export const useTranslation = useVoice as unknown as Library['useTranslation'];
