import { Panel } from '@/desk/Page';
import { PlainTable } from '@/desk/PlainTable';
import { useTranslation } from '@/i18n/useTranslation';
import type { Person } from '../queries';

/** Where the officer stood on which days; the organisation file alone changes it. */
export function AssignmentsPanel({ assignments }: { assignments: Person['assignments'] }) {
  const { t } = useTranslation('organisation');
  return (
    <Panel title={t('assignment.title')} sub={t('assignment.hint')} flush={assignments.length > 0}>
      {assignments.length > 0 ? (
        <PlainTable
          label={t('assignment.title')}
          heads={[t('person.unit'), t('role.from'), t('role.until'), t('assignment.reason')]}
          rows={[...assignments].reverse().map((post) => ({
            key: post.from,
            cells: [
              `${post.unitName}（${post.unitCode}）`,
              post.from,
              post.until ?? t('role.open'),
              post.leftReason ?? '—',
            ],
          }))}
        />
      ) : (
        <p>{t('assignment.none')}</p>
      )}
    </Panel>
  );
}
