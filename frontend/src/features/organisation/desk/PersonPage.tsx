import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import type { Role } from '@/api/session';
import { Facts, Page, Panel } from '@/desk/Page';
import { useTranslation } from '@/i18n/useTranslation';
import { ErrorPanel } from '@/kit/ErrorPanel';
import { SkeletonLines } from '@/kit/Skeleton';
import { today } from '@/lib/clock';
import { paths } from '@/lib/paths';
import { type Person, personQuery } from '../queries';
import { standingOf } from '../roles';
import { AccountPanel } from './AccountPanel';
import { AssignmentsPanel } from './AssignmentsPanel';
import { RolesPanel } from './RolesPanel';

export default function PersonPage() {
  const { t } = useTranslation('organisation');
  const { t: common } = useTranslation();
  const { staffNo = '' } = useParams();
  const { data, error, refetch } = useQuery(personQuery(staffNo));
  return (
    <Page
      title={data?.name ?? staffNo}
      sub={data && t('person.staffNoOf', { staffNo })}
      crumbs={[{ label: common('area.people'), to: paths.desk.people }, { label: t('person.one') }]}
    >
      {data ? (
        <>
          <Overview person={data} />
          <RolesPanel person={data} />
          <AccountPanel person={data} />
          <AssignmentsPanel assignments={data.assignments} />
        </>
      ) : (
        <Panel>{error ? <ErrorPanel error={error} retry={() => void refetch()} /> : <SkeletonLines lines={6} />}</Panel>
      )}
    </Page>
  );
}

function Overview({ person }: { person: Person }) {
  const { t } = useTranslation('organisation');
  const { t: common } = useTranslation();
  const day = today();
  const post = person.assignments.find((one) => standingOf(one, day) === 'CURRENT');
  const granted = person.roles.filter((role) => standingOf(role, day) === 'CURRENT').map(({ role }) => role);
  // An officer is one by assignment, without a grant.
  const held = [...new Set<Role>([...(post ? (['OFFICER'] as const) : []), ...granted])];
  return (
    <Panel>
      <Facts
        items={[
          [t('person.unit'), post?.unitName ?? '—'],
          [t('role.current'), held.map((role) => common(`role.${role}`)).join(t('list.comma')) || t('role.none')],
          [t('person.phone'), person.phone ?? '—'],
        ]}
      />
    </Panel>
  );
}
