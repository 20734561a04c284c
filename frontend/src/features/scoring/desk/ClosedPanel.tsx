import { CopyDigest } from '@/desk/CopyDigest';
import { Panel } from '@/desk/Page';
import { useTranslation } from '@/i18n/useTranslation';
import { moment } from '@/lib/clock';
import type { Statement } from '../queries';
import styles from './Statement.module.css';

/** Whether the figures are final, by which scheme, and the digest an auditor compares. */
export function ClosedPanel({ statement }: { statement: Statement }) {
  const { t } = useTranslation('scoringDesk');
  const { closedAt, digest } = statement;
  return (
    <Panel title={t('statement.closed')}>
      <dl className={styles.pairs}>
        <div>
          <dt>{t('statement.scheme')}</dt>
          <dd>{statement.scheme.name}</dd>
        </div>
        {closedAt && (
          <div>
            <dt>{t('statement.closedAt')}</dt>
            <dd>{moment(closedAt)}</dd>
          </div>
        )}
        {digest && (
          <div>
            <dt>{t('statement.digest')}</dt>
            <dd>
              <CopyDigest digest={digest} label={t('statement.copyDigest')} />
            </dd>
          </div>
        )}
      </dl>
      <p className={styles.small}>{t(statement.state === 'OPEN' ? 'statement.openHint' : 'statement.digestHint')}</p>
    </Panel>
  );
}
