import { Alert, Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '@/api/problem';
import { Counts } from '@/desk/Counts';
import { Panel } from '@/desk/Page';
import { ProblemAlert } from '@/desk/ProblemAlert';
import { RowErrors } from '@/desk/RowErrors';
import type { OrganisationImport } from '../queries';

type Props = { entry: OrganisationImport; next: ReactNode; again: () => void };

export function ImportResult({ entry, next, again }: Props) {
  const { t } = useTranslation('organisation');
  const errors = entry.errors ?? [];
  const done = entry.status === 'DONE';
  return (
    <>
      <Alert
        type={done ? 'success' : 'error'}
        showIcon
        title={t(done ? 'import.done' : 'import.refused')}
        description={!done && t('import.refusedHint')}
        action={<Button onClick={again}>{t('import.again')}</Button>}
      />
      {!done && errors.length === 0 && entry.problem && <ProblemAlert error={new ProblemError(entry.problem)} />}
      <ImportCounts counts={entry.counts ?? {}} />
      {errors.length > 0 && (
        <Panel flush title={t('import.errors')} sub={t('import.errorsHint', { count: errors.length })}>
          <RowErrors errors={errors} />
        </Panel>
      )}
      {done && next}
    </>
  );
}

const COUNTS = [
  'rows',
  'units',
  'people',
  'assignments',
  'registered',
  'granted',
  'duplicates',
  'unchanged',
  'rejected',
] as const;

function ImportCounts({ counts }: { counts: Record<string, number> }) {
  const { t } = useTranslation('organisation');
  const items = COUNTS.flatMap((name) => {
    const value = counts[name];
    const tone = name === 'rejected' && value ? { tone: 'bad' as const } : {};
    return value === undefined ? [] : [{ label: t(`count.${name}`), value, ...tone }];
  });
  return items.length > 0 ? <Counts items={items} /> : null;
}
