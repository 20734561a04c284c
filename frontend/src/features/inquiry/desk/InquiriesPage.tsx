import { useNavigate } from 'react-router';
import { holds, useMe } from '@/api/me';
import { ListPanel, useList } from '@/desk/ListPanel';
import { Page } from '@/desk/Page';
import { useTranslation } from '@/i18n/useTranslation';
import { paths } from '@/lib/paths';
import { inquiriesQuery } from '../queries';
import { FILTERS, InquiryFilters } from './InquiryFilters';
import { useInquiryColumns } from './inquiryColumns';

export default function InquiriesPage() {
  const { t } = useTranslation('inquiry');
  const { t: common } = useTranslation();
  const me = useMe();
  const navigate = useNavigate();
  const list = useList(FILTERS, inquiriesQuery);
  const columns = useInquiryColumns();
  return (
    <Page title={common('area.inquiries')} sub={t('list.lead')}>
      <ListPanel
        name="inquiries"
        path="/inquiries"
        list={list}
        columns={columns}
        onRow={(inquiry) => void navigate(paths.desk.inquiry(inquiry.id))}
        none={{ title: t('list.none'), filtered: t('list.noneFiltered'), yet: t('list.noneYet') }}
      >
        <InquiryFilters values={list.values} change={list.change} answers={holds(me, 'HEAD_OFFICE')} />
      </ListPanel>
    </Page>
  );
}
