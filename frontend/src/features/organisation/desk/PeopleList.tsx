import { UploadOutlined, UserAddOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { TFunction } from 'i18next';
import { Link, useNavigate } from 'react-router';
import { Choice } from '@/desk/Choice';
import type { DeskColumn } from '@/desk/DataTable';
import { SearchBox } from '@/desk/FilterBar';
import { ListPanel, useList } from '@/desk/ListPanel';
import { OrgPicker } from '@/desk/OrgPicker';
import { Page } from '@/desk/Page';
import { TwoLines } from '@/desk/TwoLines';
import { useTranslation } from '@/i18n/useTranslation';
import { paths } from '@/lib/paths';
import { type PersonRow, peopleQuery } from '../queries';
import { ALL_ROLES } from '../roles';
import { AccountPill } from './AccountPill';
import { InitialPasswords } from './InitialPasswords';

const FILTERS = ['q', 'unit', 'role', 'sort'] as const;

export default function PeopleList() {
  const { t } = useTranslation('organisation');
  const { t: common } = useTranslation();
  const navigate = useNavigate();
  const list = useList(FILTERS, peopleQuery);
  const columns = columnsOf(t, common);
  return (
    <Page title={common('area.people')} sub={t('people.lead')} actions={<Actions />}>
      <ListPanel
        name="people"
        path="/organisation/people"
        list={list}
        columns={columns}
        onRow={(person) => void navigate(paths.desk.person(person.staffNo))}
        none={{ title: t('people.none'), filtered: t('people.noneFiltered'), yet: t('people.noneYet') }}
      >
        <SearchBox value={list.values.q} placeholder={t('people.search')} onChange={(q) => list.change({ q })} />
        <OrgPicker
          value={list.values.unit}
          placeholder={common('organisation.all')}
          onChange={(unit) => list.change({ unit })}
          onClear={() => list.change({ unit: undefined })}
        />
        <Choice
          label={t('role.role')}
          placeholder={t('people.anyRole')}
          value={list.values.role}
          options={ALL_ROLES.map((role) => ({ value: role, label: common(`role.${role}`) }))}
          onChange={(role) => list.change({ role })}
        />
      </ListPanel>
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
