import i18next, { type BackendModule, type ResourceKey } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { type Language, prefer, preferences } from '@/lib/preferences';
import common from './common.zh';

/** A catalogue's English side: the same keys, and a singular for each plural that Chinese does not have. */
export type Translation<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : Translation<T[K]>;
} & {
  readonly [K in keyof T as K extends `${infer Base}_other` ? `${Base}_one` : never]: string;
};

type Catalogue = { readonly default: object };
export type Catalogues = Readonly<Record<string, Readonly<Record<Language, () => Promise<Catalogue>>>>>;

const shared: Catalogues[string] = {
  zh: () => Promise.resolve({ default: common }),
  en: () => import('./common.en'),
};

function lazily(catalogues: Catalogues): BackendModule {
  return {
    type: 'backend',
    init: () => undefined,
    read(language, namespace, done) {
      const load = (namespace === 'common' ? shared : catalogues[namespace])?.[language as Language];
      if (!load) {
        done(new Error(`No catalogue ${namespace} in ${language}`), null);
        return;
      }
      load().then(
        (catalogue) => done(null, catalogue.default as ResourceKey),
        (error: unknown) => done(error instanceof Error ? error : new Error(String(error)), null),
      );
    },
  };
}

/** Starts with Chinese in the first bundle; every other catalogue comes with the page that needs it. */
export async function startI18n(catalogues: Catalogues): Promise<void> {
  await i18next
    .use(lazily(catalogues))
    .use(initReactI18next)
    .init({
      lng: preferences.get().language,
      fallbackLng: false,
      supportedLngs: ['zh', 'en'],
      ns: ['common'],
      defaultNS: 'common',
      partialBundledLanguages: true,
      resources: { zh: { common } },
      interpolation: { escapeValue: false },
      returnNull: false,
      react: { useSuspense: true },
    });
  markDocument();
}

export async function speak(language: Language): Promise<void> {
  await i18next.changeLanguage(language);
  prefer({ language });
  markDocument();
}

export function language(): Language {
  return i18next.language === 'en' ? 'en' : 'zh';
}

/** For `Accept-Language`, so that the server's problem texts come in the reader's language. */
export function languageTag(): string {
  return language() === 'en' ? 'en' : 'zh-CN';
}

export function loadCatalogues(...names: string[]): Promise<void> {
  return i18next.loadNamespaces(names);
}

function markDocument(): void {
  document.documentElement.lang = languageTag();
  document.title = i18next.t('product', { ns: 'common' });
}
