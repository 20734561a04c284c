import { useQuery } from '@tanstack/react-query';
import { TreeSelect } from 'antd';
import { type Unit, unitsQuery } from '@/api/units';
import { useTranslation } from '@/i18n/useTranslation';
import type { ControlProps } from './FormField';

type Node = { value: string; title: string; children: Node[] };

/** Units as a tree; a unit whose parent is not in the list stands at the top. */
export function unitTree(units: readonly Unit[]): Node[] {
  const nodes = new Map(
    units.map((unit) => [unit.code, { value: unit.code, title: unit.name, children: [] as Node[] }]),
  );
  const top: Node[] = [];
  for (const unit of units) {
    const node = nodes.get(unit.code);
    const parent = unit.parentCode ? nodes.get(unit.parentCode) : undefined;
    if (node) {
      (parent?.children ?? top).push(node);
    }
  }
  return top;
}

type Props = {
  value: string | undefined;
  onChange: (unit: string) => void;
  width?: number | string;
  /** lets the reader choose none; the empty text stands for it */
  onClear?: () => void;
  placeholder?: string;
  /** ties it to the label of a form */
  control?: ControlProps;
};

export function OrgPicker({ value, onChange, width = 190, onClear, placeholder, control }: Props) {
  const { t } = useTranslation();
  const units = useQuery(unitsQuery);
  const tree = unitTree(units.data ?? []);
  return (
    <TreeSelect
      {...(control ?? { 'aria-label': t('organisation.label') })}
      style={{ width }}
      value={units.data ? value : undefined}
      placeholder={placeholder ?? t('organisation.label')}
      loading={units.isPending}
      treeData={tree}
      treeDefaultExpandedKeys={tree.map((node) => node.value)}
      treeNodeFilterProp="title"
      showSearch
      popupMatchSelectWidth={300}
      allowClear={onClear !== undefined}
      onChange={(unit: string | undefined) => (unit ? onChange(unit) : onClear?.())}
    />
  );
}
