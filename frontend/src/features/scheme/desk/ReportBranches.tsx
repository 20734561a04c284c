import { Button } from 'antd';
import { Panel } from '@/desk/Page';
import { PlainTable } from '@/desk/PlainTable';
import { useTranslation } from '@/i18n/useTranslation';
import { count, points } from '@/lib/figures';
import { reportPart } from '../reportParts';
import type { Report } from '../simulations';
import { Share } from './ReportMonths';
import { Signed } from './Signed';

type Props = { branches: Report['branches']; onShow: (unit: string) => void };

/** Each branch's months; its name leads to its officers. */
export function ReportBranches({ branches, onShow }: Props) {
  const { t } = useTranslation('laboratory');
  const arrow = (before: number, after: number) => t('arrow', { before: count(before), after: count(after) });
  return (
    <Panel flush id={reportPart('branches')} title={t('part.branches')}>
      <PlainTable
        figures
        label={t('part.branches')}
        heads={[
          t('branch.name'),
          t('branch.officers'),
          t('branch.gaining'),
          t('branch.losing'),
          t('branch.points'),
          t('branch.change'),
          t('branch.misses'),
          t('branch.cases'),
          t('branch.last'),
        ]}
        rows={branches.map(({ code, name, officers, gaining, losing, before, after, placed }) => ({
          key: code,
          cells: [
            <Button key="name" type="link" style={{ padding: 0 }} onClick={() => onShow(code)}>
              {name}
            </Button>,
            count(officers),
            count(gaining),
            count(losing),
            t('arrow', { before: points(before.points), after: points(after.points) }),
            <Signed key="change" value={after.points - before.points} />,
            arrow(before.misses, after.misses),
            arrow(before.cases, after.cases),
            <Share key="last" part={placed.lastAmount} whole={placed.amount} />,
          ],
        }))}
      />
    </Panel>
  );
}
