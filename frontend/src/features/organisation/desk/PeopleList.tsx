import { UploadOutlined, UserAddOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import type { TFunction } from 'i18next';
import { Link, useNavigate } from 'react-router';
import type { Role } from '@/api/session';
import { DataTable, type DeskColumn, TableTools } from '@/desk/DataTable';
import { ExportButton } from '@/desk/ExportButton';
import { FilterBar, SearchBox, useFilters } from '@/desk/FilterBar';
import { OrgPicker } from '@/desk/OrgPicker';
import { Page, Panel } from '@/desk/Page';
import { PAGE_SIZE, usePages } from '@/desk/pages';
import { TwoLines } from '@/desk/TwoLines';
import { useTranslation } from '@/i18n/useTranslation';
import { Empty } from '@/kit/Empty';
import { ErrorPanel } from '@/kit/ErrorPanel';
import { count } from '@/lib/figures';
import { paths } from '@/lib/paths';
import { type PeopleFilter, type PersonRow, peopleQuery } from '../queries';
import { ALL_ROLES } from '../roles';
import { AccountPill } from './AccountPill';
import { InitialPasswords } from './InitialPasswords';

const FILTERS = ['q', 'unit', 'role', 'sort'] as const;

export default function PeopleList() {
  const { t } = useTranslation('organisation');
  const { t: common } = useTranslation();
  const navigate = useNavigate();
  const { values, change, clear } = useFilters(FILTERS);
  const filter = Object.fromEntries(Object.entries(values).filter(([, value]) => value)) as PeopleFilter;
  const list = usePages(JSON.stringify(filter), (page) => peopleQuery(filter, page, PAGE_SIZE));
  const columns = columnsOf(t, common);
  const narrowed = Boolean(values.q || values.unit || values.role);
  return (
    <Page title={common('area.people')} sub={t('people.lead')} actions={<Actions />}>
      <Panel flush>
        <FilterBar
          active={narrowed}
          clear={clear}
          aside={
            <>
              <span>{common('state.total', { total: count(list.total) })}</span>
              <ExportButton path={`/organisation/people?${new URLSearchParams(filter)}`} name="people" />
              <TableTools name="people" columns={columns} />
            </>
          }
        >
          <SearchBox value={values.q} placeholder={t('people.search')} onChange={(q) => change({ q })} />
          <OrgPicker
            value={values.unit}
            placeholder={common('organisation.all')}
            onChange={(unit) => change({ unit })}
            onClear={() => change({ unit: undefined })}
          />
          <RoleFilter value={values.role} onChange={(role) => change({ role })} />
        </FilterBar>
        {list.error ? (
          <ErrorPanel error={list.error} retry={list.refetch} />
        ) : (
          <DataTable
            name="people"
            columns={columns}
            rows={list.rows}
            pending={list.pending}
            sort={values.sort}
            onSort={(sort) => change({ sort })}
            onRange={list.show}
            onRow={(person) => void navigate(paths.desk.person(person.staffNo))}
            empty={<Empty title={t('people.none')} hint={t(narrowed ? 'people.noneFiltered' : 'people.noneYet')} />}
          />
        )}
      </Panel>
    </Page>
  );
}

function Actions() {
  const { t } = useTranslation('organisation');
  const navigate = useNavigate();
  return (
    <>
      <InitialPasswords />
      <Button icon={<UploadOutlined />} onClick={() => void navigate(paths.desk.importRoles)}>
        {t('people.importRoles')}
      </Button>
      <Button type="primary" icon={<UserAddOutlined />} onClick={() => void navigate(paths.desk.newPerson)}>
        {t('people.create')}
      </Button>
    </>
  );
}

function RoleFilter({ value, onChange }: { value: string | undefined; onChange: (role: string | undefined) => void }) {
  const { t } = useTranslation('organisation');
  const { t: common } = useTranslation();
  return (
    <Select
      aria-label={t('role.role')}
      style={{ width: 170 }}
      allowClear
      placeholder={t('people.anyRole')}
      value={ALL_ROLES.find((role) => role === value) ?? null}
      options={ALL_ROLES.map((role) => ({ value: role, label: common(`role.${role}`) }))}
      onChange={(role: Role | undefined) => onChange(role)}
    />
  );
}

function columnsOf(t: TFunction<'organisation'>, common: TFunction<'common'>): DeskColumn<PersonRow>[] {
  return [
    {
      key: 'name',
      title: t('person.name'),
      width: 240,
      fixed: true,
      sort: 'name',
      render: (person) => (
        <TwoLines under={person.staffNo}>
          <Link to={paths.desk.person(person.staffNo)} title={person.name}>
            {person.name}
          </Link>
        </TwoLines>
      ),
    },
    {
      key: 'unit',
      title: t('person.unit'),
      width: 260,
      sort: 'unitCode',
      render: (person) => (person.unitName ? <TwoLines under={person.unitCode}>{person.unitName}</TwoLines> : '—'),
    },
    {
      key: 'roles',
      title: t('role.role'),
      width: 280,
      render: (person) => (
        <span>{person.roles.map((role) => common(`role.${role}`)).join(t('list.comma')) || t('role.none')}</span>
      ),
    },
    {
      key: 'account',
      title: t('account.title'),
      width: 140,
      render: (person) =>
        person.accountStatus ? (
          <span>
            <AccountPill status={person.accountStatus} />
          </span>
        ) : (
          '—'
        ),
    },
  ];
}
