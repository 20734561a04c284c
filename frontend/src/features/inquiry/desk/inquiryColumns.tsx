import { Link } from 'react-router';
import type { DeskColumn } from '@/desk/DataTable';
import { TwoLines } from '@/desk/TwoLines';
import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import { moment, monthLabel } from '@/lib/clock';
import { paths } from '@/lib/paths';
import shared from '../Inquiry.module.css';
import { Countdown, InquiryPill } from '../InquiryPill';
import type { InquiryRow } from '../queries';

export function useInquiryColumns(): DeskColumn<InquiryRow>[] {
  const { t } = useTranslation('inquiry');
  const { language } = useWords();
  return [
    {
      key: 'officer',
      title: t('list.officer'),
      width: 140,
      fixed: true,
      sort: 'staffNo',
      render: (one) => (
        <TwoLines under={one.staffNo}>
          <Link to={paths.desk.inquiry(one.id)}>{one.name}</Link>
        </TwoLines>
      ),
    },
    {
      key: 'about',
      title: t('list.about'),
      width: 170,
      sort: 'kind',
      render: (one) => <TwoLines under={one.loanNo ?? t(`reason.${one.reason}`)}>{t(`kind.${one.kind}`)}</TwoLines>,
    },
    {
      key: 'month',
      title: t('list.month'),
      width: 120,
      sort: 'month',
      render: (one) => monthLabel(one.month, language),
    },
    {
      key: 'state',
      title: t('list.state'),
      width: 140,
      sort: 'status',
      render: (one) => <InquiryPill inquiry={one} />,
    },
    {
      key: 'clock',
      title: t('list.clock'),
      width: 170,
      sort: 'dueOn',
      render: (one) => (
        <TwoLines under={one.dueOn}>
          {one.endedAt ? (
            '–'
          ) : (
            <span className={one.overdue ? shared.late : undefined}>
              <Countdown inquiry={one} />
            </span>
          )}
        </TwoLines>
      ),
    },
    { key: 'owner', title: t('list.owner'), width: 125, render: (one) => one.ownerName ?? '–' },
    { key: 'unit', title: t('list.unit'), width: 165, sort: 'unit', render: (one) => one.unitName },
    {
      key: 'askedAt',
      title: t('list.askedAt'),
      width: 150,
      sort: 'askedAt',
      render: (one) => moment(one.askedAt),
    },
  ];
}
