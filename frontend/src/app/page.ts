import type { ComponentType } from 'react';
import { loadCatalogues } from '@/i18n';
import type { catalogues } from './catalogues';

/** A lazy route: its code and its words arrive together, so that no key is ever shown in place of a text. */
export function page(load: () => Promise<{ default: ComponentType }>, ...namespaces: (keyof typeof catalogues)[]) {
  return async () => {
    const [module] = await Promise.all([load(), loadCatalogues(...namespaces)]);
    return { Component: module.default };
  };
}
