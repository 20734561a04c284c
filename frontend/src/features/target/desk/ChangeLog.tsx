import { Drawer } from 'antd';
import { lazy, Suspense } from 'react';
import { ExportButton } from '@/desk/ExportButton';
import { useTranslation } from '@/i18n/useTranslation';
import { SkeletonLines } from '@/kit/Skeleton';

const ChangeTable = lazy(() => import('./ChangeTable'));

type Props = { year: number; unit: string; onClose: () => void };

/** Who changed which target, when, from what to what, and why. */
export default function ChangeLog({ year, unit, onClose }: Props) {
  const { t } = useTranslation('target');
  return (
    <Drawer
      open
      title={t('log.title', { year })}
      size={1040}
      onClose={onClose}
      extra={
        <ExportButton
          path={`/targets/changes?${new URLSearchParams({ year: String(year), unit })}`}
          name="target-changes"
        />
      }
    >
      <Suspense fallback={<SkeletonLines lines={8} height={32} />}>
        <ChangeTable year={year} unit={unit} />
      </Suspense>
    </Drawer>
  );
}
