import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Checkbox, Modal } from 'antd';
import { useState } from 'react';
import { NextList } from '@/desk/NextList';
import { ProblemAlert } from '@/desk/ProblemAlert';
import { useTranslation } from '@/i18n/useTranslation';
import { notify } from '@/kit/Notice';
import { publishMutation, type Versioned } from '../queries';
import styles from './Notices.module.css';
import { useAudienceWords } from './useAudienceWords';

/** There is no way back, so the consequences are spelt out and agreed to first. */
export default function PublishDialog({ seen, onClose }: { seen: Versioned; onClose: () => void }) {
  const { t } = useTranslation('notice');
  const { t: common } = useTranslation();
  const [agreed, setAgreed] = useState(false);
  const { summary, audience, days, questions } = seen.value;
  const publish = useMutation(publishMutation(useQueryClient(), summary.id, seen.etag));
  const words = useAudienceWords(audience);
  const items = [
    { key: 'audience', text: t('publish.audience', { audience: words }) },
    { key: 'due', text: t('publish.due', { count: days }) },
    ...(questions.length > 0 ? [{ key: 'check', text: t('publish.check', { count: questions.length }) }] : []),
    ...(summary.edition > 1 ? [{ key: 'replaces', text: t('publish.replaces', { day: summary.effectiveOn }) }] : []),
    { key: 'fixed', text: t('publish.fixed') },
  ];
  return (
    <Modal
      open
      title={t('publish.title', { title: summary.title })}
      okText={t('move.PUBLISH')}
      cancelText={common('actions.cancel')}
      okButtonProps={{ disabled: !agreed, loading: publish.isPending }}
      onOk={() =>
        publish.mutate(undefined, {
          onSuccess: (notice) => {
            notify('ok', t('publish.done', { count: notice.summary.recipients }));
            onClose();
          },
        })
      }
      onCancel={onClose}
      width={560}
    >
      <div className={styles.body}>
        <NextList items={items} />
        <Checkbox checked={agreed} onChange={(event) => setAgreed(event.target.checked)}>
          {t('publish.agree')}
        </Checkbox>
        <ProblemAlert error={publish.error} />
      </div>
    </Modal>
  );
}
