import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ChevronLeft } from './icons';
import styles from './PhonePage.module.css';

type Props = { title: ReactNode; sub?: ReactNode; aside?: ReactNode; back?: boolean; children: ReactNode };

/** Blue head and, drawn up over it, the page's cards. */
export function PhonePage({ title, sub, aside, back, children }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <>
      <header className={styles.head}>
        {back && (
          <button
            type="button"
            className={styles.back}
            onClick={() => void navigate(-1)}
            aria-label={t('actions.back')}
          >
            <ChevronLeft />
          </button>
        )}
        <div className={styles.titles}>
          <h1>{title}</h1>
          {sub && <p>{sub}</p>}
        </div>
        {aside}
      </header>
      <main className={styles.main} id="main">
        {children}
      </main>
    </>
  );
}
