import type common from '@/i18n/common.zh';
import type { catalogues } from './catalogues';

type Words<Catalogue> = Catalogue extends { zh: () => Promise<{ default: infer Texts }> } ? Texts : never;

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: { common: typeof common } & {
      [Name in keyof typeof catalogues]: Words<(typeof catalogues)[Name]>;
    };
  }
}
