import type { Scheme } from '@/api/scheme';
import { Panel } from '@/desk/Page';
import { useTranslation } from '@/i18n/useTranslation';
import { StatusPill } from '@/kit/StatusPill';
import { percent } from '@/lib/figures';
import type { Statement } from '../queries';
import styles from './Statement.module.css';

/** Questions for the manager, with what raised them; nothing here changes a score. */
export function FlagsPanel({ statement, rules }: { statement: Statement; rules: Scheme | undefined }) {
  const { t } = useTranslation('scoringDesk');
  const { t: common } = useTranslation('common');
  const pace = rules?.pace;
  if (!statement.rush && !statement.idle) {
    return null;
  }
  return (
    <Panel title={t('statement.flags')} aside={t('statement.flagsAside')}>
      <ul className={styles.flags}>
        {statement.rush && (
          <li>
            <StatusPill tone="warn">{t('ranking.rush')}</StatusPill>
            <p>
              {pace
                ? t('statement.rushWhy', {
                    share: percent(pace.rushShare).replace('.0', ''),
                    count: pace.rushDays,
                    loans: common('unit.loansOf', { count: pace.rushMinLoans }),
                  })
                : t('statement.rushPlain')}
            </p>
          </li>
        )}
        {statement.idle && (
          <li>
            <StatusPill tone="warn">{t('ranking.idle')}</StatusPill>
            <p>{pace ? t('statement.idleWhy', { days: pace.idleDays }) : t('statement.idlePlain')}</p>
          </li>
        )}
      </ul>
    </Panel>
  );
}
