import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from '@/i18n/useTranslation';
import styles from './DemoBanner.module.css';
import { demoAccountsQuery } from './queries';

/** Says that the demo's history is still being played, and reads everything anew once it is there. */
export default function DemoBanner() {
  const client = useQueryClient();
  const { data: demo } = useQuery(demoAccountsQuery);
  const waited = useRef(false);
  const ready = demo?.ready;
  useEffect(() => {
    if (ready && waited.current) {
      void client.invalidateQueries();
    }
    waited.current = ready === false;
  }, [ready, client]);
  return demo && !demo.ready ? <Bar progress={demo.progress} /> : null;
}

function Bar({ progress }: { progress: number }) {
  const { t } = useTranslation('access');
  return (
    <p className={`${styles.bar} no-print`} role="status">
      {t('demo.playing', { progress })}
    </p>
  );
}
