import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { useTranslation } from '@/i18n/useTranslation';
import { ChevronLeft } from './icons';
import styles from './PhonePage.module.css';
import { SearchButton } from './SearchButton';
import { usePageTitle } from './usePageTitle';

type Props = {
  title: ReactNode;
  sub?: ReactNode;
  aside?: ReactNode;
  /** shows the way back; the address is where it leads when the page was opened by a link of its own */
  back?: string;
  children: ReactNode;
};

/** The router numbers the pages of this visit: 0 is the first, behind it lies another site or nothing. */
const cameFromHere = () => Number(globalThis.history.state?.idx ?? 0) > 0;

/** Blue head and, drawn up over it, the page's cards. */
export function PhonePage({ title, sub, aside, back, children }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const heading = usePageTitle();
  return (
    <>
      <header className={styles.head}>
        {back && (
          <button
            type="button"
            className={styles.back}
            onClick={() => void (cameFromHere() ? navigate(-1) : navigate(back, { replace: true }))}
            aria-label={t('actions.back')}
          >
            <ChevronLeft />
          </button>
        )}
        <div className={styles.titles}>
          <h1 ref={heading}>{title}</h1>
          {sub && <p>{sub}</p>}
        </div>
        {aside}
        {!back && <SearchButton />}
      </header>
      <main className={styles.main} id="main">
        {children}
      </main>
    </>
  );
}
