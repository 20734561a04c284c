import { useQuery } from '@tanstack/react-query';
import { Checkbox, Modal } from 'antd';
import { useState } from 'react';
import { monthsQuery } from '@/api/months';
import { NextList } from '@/desk/NextList';
import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import { SkeletonLines } from '@/kit/Skeleton';
import { monthLabel } from '@/lib/clock';
import { consequences } from '../life';
import { type Scheme, schemesQuery } from '../queries';
import styles from './PublishDialog.module.css';
import { PublishReport } from './PublishReport';

type Props = { draft: Scheme; busy: boolean; onCancel: () => void; onPublish: () => void };

/** Publication cannot be undone, so its consequences are spelt out and agreed to first. */
export function PublishDialog({ draft, busy, onCancel, onPublish }: Props) {
  const { t } = useTranslation('scheme');
  const { t: common } = useTranslation();
  const [agreed, setAgreed] = useState(false);
  return (
    <Modal
      open
      title={t('publish.title', { name: draft.name })}
      okText={t('publish.confirm')}
      cancelText={common('actions.cancel')}
      okButtonProps={{ disabled: !agreed, loading: busy }}
      onOk={onPublish}
      onCancel={onCancel}
      width={560}
    >
      <div className={styles.body}>
        <Told draft={draft} />
        <Checkbox checked={agreed} onChange={(event) => setAgreed(event.target.checked)}>
          {t('publish.agree')}
        </Checkbox>
      </div>
    </Modal>
  );
}

function Told({ draft }: { draft: Scheme }) {
  const { t } = useTranslation('scheme');
  const { language } = useWords();
  const months = useQuery(monthsQuery);
  const schemes = useQuery(schemesQuery);
  if (!months.data || !schemes.data) {
    return <SkeletonLines lines={4} height={22} />;
  }
  const told = consequences(draft, schemes.data, months.data);
  const label = (month: string) => monthLabel(month, language);
  const items = [
    { key: 'immutable', text: t('publish.immutable') },
    {
      key: 'from',
      text: told.followedFrom
        ? t('publish.fromUntil', { from: label(told.from), next: label(told.followedFrom) })
        : t('publish.from', { from: label(told.from) }),
    },
    ...(told.replaces ? [{ key: 'replaces', text: t('publish.replaces', { name: told.replaces }) }] : []),
    {
      key: 'recomputed',
      text:
        told.recomputed.length > 0
          ? t('publish.recomputed', { months: told.recomputed.map(label).join(t('publish.comma')) })
          : t('publish.nothingRecomputed'),
    },
    { key: 'closed', text: t('publish.closed') },
    { key: 'report', text: <PublishReport draft={draft.id} /> },
  ];
  return <NextList items={items} />;
}
