import { useMutation } from '@tanstack/react-query';
import { Button, Modal, Result, Spin, Table } from 'antd';
import type { TFunction } from 'i18next';
import { useEffect } from 'react';
import { Link } from 'react-router';
import type { Month } from '@/api/months';
import { CopyDigest } from '@/desk/CopyDigest';
import { Facts } from '@/desk/Page';
import { ProblemAlert } from '@/desk/ProblemAlert';
import { language } from '@/i18n';
import { useTranslation } from '@/i18n/useTranslation';
import { monthLabel } from '@/lib/clock';
import { paths } from '@/lib/paths';
import type { Verification } from '../queries';
import styles from './Months.module.css';
import { verifyMonthMutation } from './mutations';

type Props = { readonly month: Month; readonly onDone: () => void };

/** Computes a closed month again and lays the outcome beside what is stored; it changes nothing. */
export function VerifyDialog({ month, onDone }: Props) {
  const { t } = useTranslation('scoringDesk');
  const { t: common } = useTranslation('common');
  const label = monthLabel(month.month, language());
  const { mutate, data, error, isPending } = useMutation(verifyMonthMutation);
  useEffect(() => mutate(month.month), [mutate, month.month]);
  return (
    <Modal
      open
      width={680}
      title={t('months.verifyTitle', { month: label })}
      onCancel={onDone}
      footer={
        <Button type="primary" onClick={onDone}>
          {common('actions.close')}
        </Button>
      }
    >
      {isPending && (
        <div className={styles.verifying} role="status">
          <Spin /> {t('months.verifying', { month: label })}
        </div>
      )}
      <ProblemAlert error={error} />
      {data && <Outcome verification={data} />}
    </Modal>
  );
}

function Outcome({ verification }: { verification: Verification }) {
  const { t } = useTranslation('scoringDesk');
  const { matches, differences, officers, digest, recomputedDigest } = verification;
  return (
    <>
      <Result
        status={matches ? 'success' : 'error'}
        title={t(matches ? 'months.matches' : 'months.differs')}
        subTitle={
          matches
            ? t('months.matchesHint', { count: officers })
            : t('months.differsHint', { count: differences.length })
        }
      />
      <Facts
        items={[
          [t('months.storedDigest'), <CopyDigest key="stored" digest={digest} label={t('months.storedDigest')} />],
          [
            t('months.recomputedDigest'),
            <CopyDigest key="again" digest={recomputedDigest} label={t('months.recomputedDigest')} />,
          ],
        ]}
      />
      {differences.length > 0 && <Differences verification={verification} />}
    </>
  );
}

function Differences({ verification }: { verification: Verification }) {
  const { t } = useTranslation('scoringDesk');
  return (
    <Table
      className={styles.differences ?? ''}
      size="small"
      rowKey={(one) => `${one.staffNo} ${one.field}`}
      dataSource={verification.differences}
      pagination={{ pageSize: 10, hideOnSinglePage: true, showSizeChanger: false }}
      columns={[
        {
          key: 'staffNo',
          title: t('months.staffNo'),
          render: (_value, one) => (
            <Link to={paths.desk.statement(verification.month, one.staffNo)}>{one.staffNo}</Link>
          ),
        },
        { key: 'field', title: t('months.field'), render: (_value, one) => fieldName(t, one.field) },
        { key: 'stored', title: t('months.stored'), dataIndex: 'stored', align: 'right' },
        { key: 'recomputed', title: t('months.recomputed'), dataIndex: 'recomputed', align: 'right' },
      ]}
    />
  );
}

/** A field without a word of its own goes by its name in the API. */
function fieldName(t: TFunction<'scoringDesk'>, field: string): string {
  return t(`months.fieldName.${field}` as 'months.fieldName.points', { defaultValue: field });
}
