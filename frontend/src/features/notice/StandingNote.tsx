import { Link } from 'react-router';
import { useTranslation } from '@/i18n/useTranslation';
import { betterThan } from './model';
import styles from './Notice.module.css';
import type { Notice } from './queries';

type Props = { notice: Notice; addressOf: (id: string) => string };

/** Says aloud when this version is not the one to go by, and leads there. */
export function StandingNote({ notice, addressOf }: Props) {
  const { t } = useTranslation('notice');
  const { standing, effectiveOn } = notice.summary;
  const better = betterThan(notice);
  if (standing === 'IN_FORCE' || standing === 'DRAFT') {
    return null;
  }
  return (
    <div className={styles.note} role="note">
      <p>{t(`note.${standing}`, { day: effectiveOn })}</p>
      {notice.withdrawnFor && <p>{t('note.reason', { reason: notice.withdrawnFor })}</p>}
      {better && <Link to={addressOf(better.id)}>{t('note.see', { edition: better.edition })}</Link>}
    </div>
  );
}
