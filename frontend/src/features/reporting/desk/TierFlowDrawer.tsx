import { useQuery } from '@tanstack/react-query';
import { Drawer, Pagination } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { ExportButton } from '@/desk/ExportButton';
import { useTranslation } from '@/i18n/useTranslation';
import { ErrorPanel } from '@/kit/ErrorPanel';
import { SkeletonLines } from '@/kit/Skeleton';
import { TierPill } from '@/kit/TierPill';
import { paths } from '@/lib/paths';
import { type TierFlowOfficer, tierFlowOfficersQuery, type Way } from '../queries';
import styles from './People.module.css';

const SIZE = 50;

/** The officers behind one count of the matrix. */
export default function TierFlowDrawer({ month, way, onClose }: { month: string; way: Way; onClose: () => void }) {
  const { t } = useTranslation('reporting');
  const [page, setPage] = useState(0);
  const officers = useQuery(tierFlowOfficersQuery(month, way, page, SIZE));
  const query = new URLSearchParams(Object.entries(way).map(([name, value]) => [name, String(value)]));
  return (
    <Drawer
      open
      onClose={onClose}
      size={560}
      title={t('flow.officers')}
      extra={<ExportButton path={`/reports/${month}/tier-flow/officers?${query}`} name={`tier-flow-${month}`} />}
    >
      {officers.isPending && <SkeletonLines lines={10} height={44} />}
      {officers.isError && <ErrorPanel error={officers.error} retry={() => void officers.refetch()} />}
      {officers.data && (
        <>
          <ul className={styles.people}>
            {officers.data.items.map((officer) => (
              <Row key={officer.staffNo} officer={officer} month={officer.to === undefined ? way.since : month} />
            ))}
          </ul>
          <Pagination
            simple
            hideOnSinglePage
            current={page + 1}
            pageSize={SIZE}
            total={officers.data.total}
            showSizeChanger={false}
            onChange={(next) => setPage(next - 1)}
          />
        </>
      )}
    </Drawer>
  );
}

function Row({ officer, month }: { officer: TierFlowOfficer; month: string }) {
  return (
    <li>
      <Link className={styles.person} to={paths.desk.statement(month, officer.staffNo)}>
        <span className={styles.who}>
          <span>{officer.name}</span>
          <small>
            {officer.staffNo} · {officer.subBranchName}
          </small>
        </span>
        <span className={styles.way}>
          {officer.from !== undefined && <TierPill tier={officer.from} />}
          <span aria-hidden="true">→</span>
          {officer.to !== undefined && <TierPill tier={officer.to} />}
        </span>
      </Link>
    </li>
  );
}
