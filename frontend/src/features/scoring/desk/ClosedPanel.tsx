import { useTranslation } from 'react-i18next';
import { Panel } from '@/desk/Page';
import { moment } from '@/lib/clock';
import type { Statement } from '../queries';
import { CopyDigest } from './CopyDigest';
import styles from './Statement.module.css';

/** Whether the figures are final, by which scheme, and the digest an auditor compares. */
export function ClosedPanel({ statement }: { statement: Statement }) {
  const { t } = useTranslation('scoring');
  const { closedAt, digest } = statement;
  return (
    <Panel title={t('desk.statement.closed')}>
      <dl className={styles.pairs}>
        <div>
          <dt>{t('desk.statement.scheme')}</dt>
          <dd>{statement.scheme.name}</dd>
        </div>
        {closedAt && (
          <div>
            <dt>{t('desk.statement.closedAt')}</dt>
            <dd>{moment(closedAt)}</dd>
          </div>
        )}
        {digest && (
          <div>
            <dt>{t('desk.statement.digest')}</dt>
            <dd>
              <CopyDigest digest={digest} label={t('desk.statement.copyDigest')} />
            </dd>
          </div>
        )}
      </dl>
      <p className={styles.small}>
        {t(statement.state === 'OPEN' ? 'desk.statement.openHint' : 'desk.statement.digestHint')}
      </p>
    </Panel>
  );
}
