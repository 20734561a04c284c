import { Link } from 'react-router';
import { useTranslation } from '@/i18n/useTranslation';
import styles from './Notice.module.css';
import { NoticePill } from './NoticePill';
import type { Notice } from './queries';

/** Every version, old ones too; the one at hand is no link. */
export function Editions({ notice, addressOf }: { notice: Notice; addressOf: (id: string) => string }) {
  const { t } = useTranslation('notice');
  return (
    <ul className={styles.editions}>
      {notice.editions.map(({ id, edition, standing, effectiveOn }) => (
        <li key={id}>
          {id === notice.summary.id ? (
            <b>{t('edition', { edition })}</b>
          ) : (
            <Link to={addressOf(id)}>{t('edition', { edition })}</Link>
          )}
          <NoticePill standing={standing} />
          <span>{t('from', { day: effectiveOn })}</span>
        </li>
      ))}
    </ul>
  );
}
