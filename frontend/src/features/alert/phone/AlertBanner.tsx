import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import { Button } from '@/kit/Button';
import { Card } from '@/kit/Card';
import { AlertIcon } from '@/kit/icons';
import { shortDay } from '@/lib/clock';
import { paths } from '@/lib/paths';
import { LEVEL_TONES } from '../alerts';
import { type Alert, openedMutation, standingAlertQuery } from '../queries';
import styles from './Alerts.module.css';

/** On the officer's first screen while an alert of this month stands; to follow it counts as having read it. */
export default function AlertBanner() {
  const alert = useQuery(standingAlertQuery()).data?.items[0];
  return alert ? <Banner alert={alert} /> : null;
}

function Banner({ alert }: { alert: Alert }) {
  const { t } = useTranslation('alert');
  const { shortMoney } = useWords();
  const navigate = useNavigate();
  const client = useQueryClient();
  const opened = useMutation({
    ...openedMutation,
    onSuccess: () => client.invalidateQueries({ queryKey: ['messages'] }),
  });
  const follow = () => {
    if (alert.messageId && !alert.readAt) {
      opened.mutate(alert.messageId);
    }
    void navigate(paths.phone.whatIf(alert.month));
  };
  return (
    <Card label={t('field.level')}>
      <div className={styles.banner}>
        <p className={styles.title} data-tone={LEVEL_TONES[alert.level]}>
          <AlertIcon size={20} />
          {t(`banner.title.${alert.level}`)}
        </p>
        <p className={styles.sums}>
          {t('banner.sums', {
            day: shortDay(alert.asOf),
            projected: shortMoney(alert.projectedAmount),
            missing: shortMoney(alert.missingAmount),
            perDay: shortMoney(alert.requiredPerDay),
          })}
        </p>
        <Button look="primary" wide onClick={follow}>
          {t('banner.action')}
        </Button>
      </div>
    </Card>
  );
}
