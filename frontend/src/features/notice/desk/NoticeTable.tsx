import { Link, useNavigate } from 'react-router';
import { Choice } from '@/desk/Choice';
import type { DeskColumn } from '@/desk/DataTable';
import { SearchBox } from '@/desk/FilterBar';
import { ListPanel, useList } from '@/desk/ListPanel';
import { TwoLines } from '@/desk/TwoLines';
import { useTranslation } from '@/i18n/useTranslation';
import { moment } from '@/lib/clock';
import { count, percent } from '@/lib/figures';
import { paths } from '@/lib/paths';
import { STANDINGS } from '../model';
import { NoticePill } from '../NoticePill';
import { type NoticeRow, noticesQuery } from '../queries';

const FILTERS = ['standing', 'search', 'sort'] as const;

/** Notices in the reader's sight, each with how far it has come there. */
export function NoticeTable() {
  const { t } = useTranslation('notice');
  const navigate = useNavigate();
  const list = useList(FILTERS, noticesQuery);
  const columns = useColumns();
  return (
    <ListPanel
      name="notices"
      path="/notices"
      list={list}
      columns={columns}
      onRow={(notice) => void navigate(paths.desk.notice(notice.id))}
      none={{ title: t('list.none'), filtered: t('list.noneFiltered'), yet: t('list.noneYet') }}
    >
      <Choice
        label={t('list.anyStanding')}
        value={list.values.standing}
        options={STANDINGS.map((value) => ({ value, label: t(`standing.${value}`) }))}
        onChange={(standing) => list.change({ standing })}
      />
      <SearchBox
        value={list.values.search}
        placeholder={t('list.search')}
        onChange={(search) => list.change({ search })}
      />
    </ListPanel>
  );
}

function useColumns(): DeskColumn<NoticeRow>[] {
  const { t } = useTranslation('notice');
  return [
    {
      key: 'title',
      title: t('one'),
      width: 320,
      sort: 'title',
      fixed: true,
      render: (notice) => (
        <TwoLines under={[t('edition', { edition: notice.edition }), notice.schemeName].filter(Boolean).join(' · ')}>
          <Link to={paths.desk.notice(notice.id)}>{notice.title}</Link>
        </TwoLines>
      ),
    },
    {
      key: 'standing',
      title: t('list.standing'),
      width: 120,
      render: (notice) => (
        <TwoLines>
          <NoticePill standing={notice.standing} />
        </TwoLines>
      ),
    },
    { key: 'unit', title: t('list.unit'), width: 150, render: (notice) => notice.unitName },
    {
      key: 'effectiveOn',
      title: t('list.effectiveOn'),
      width: 120,
      sort: 'effectiveOn',
      render: (notice) => notice.effectiveOn,
    },
    { key: 'dueOn', title: t('list.dueOn'), width: 120, sort: 'dueOn', render: (notice) => notice.dueOn ?? '–' },
    {
      key: 'acknowledged',
      title: t('list.acknowledged'),
      width: 130,
      align: 'right',
      render: (notice) =>
        notice.recipients === 0 ? (
          '–'
        ) : (
          <TwoLines under={`${count(notice.acknowledged)} / ${count(notice.recipients)}`}>
            {`${percent(notice.acknowledged / notice.recipients)}%`}
          </TwoLines>
        ),
    },
    {
      key: 'publishedAt',
      title: t('list.publishedAt'),
      width: 150,
      sort: 'publishedAt',
      render: (notice) => (notice.publishedAt ? moment(notice.publishedAt) : '–'),
    },
  ];
}
