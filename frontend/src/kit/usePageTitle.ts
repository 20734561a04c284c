import { useEffect, useRef } from 'react';
import { useTranslation } from '@/i18n/useTranslation';

/** Names the browser's tab and history after the page's heading, which gets the ref. */
export function usePageTitle() {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  const product = t('product');
  // Without dependencies: a heading may get its words only once they are loaded.
  useEffect(() => {
    document.title = `${heading.current?.textContent} · ${product}`;
  });
  useEffect(
    () => () => {
      document.title = product;
    },
    [product],
  );
  return heading;
}
