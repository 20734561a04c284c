import { useQuery } from '@tanstack/react-query';
import { useTranslation } from '@/i18n/useTranslation';
import { badge } from '../model';
import { countQuery } from '../queries';
import styles from './MessageBadge.module.css';

/** Comes after the page: nobody waits for a number. */
export default function MessageBadge() {
  const { t } = useTranslation('messaging');
  const waiting = useQuery(countQuery).data?.unread ?? 0;
  return waiting > 0 ? (
    <span className={styles.badge}>
      <span aria-hidden="true">{badge(waiting)}</span>
      <span className="sr-only">{t('badge', { waiting })}</span>
    </span>
  ) : null;
}
