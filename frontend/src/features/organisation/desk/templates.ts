import type { TemplateColumn } from '@/desk/TemplateColumns';

const needed = (name: string, chinese: string, example: string): TemplateColumn => ({
  name,
  chinese,
  needed: true,
  example,
});
const optional = (name: string, chinese: string, example: string): TemplateColumn => ({
  name,
  chinese,
  needed: false,
  example,
});

export const ORGANISATION_COLUMNS: readonly TemplateColumn[] = [
  needed('branch_code', '分行号', '2201'),
  needed('branch_name', '分行名称', '示例分行'),
  needed('sub_branch_code', '支行号', '220101'),
  needed('sub_branch_name', '支行名称', '示例支行'),
  needed('officer_no', '客户经理工号', '810017'),
  needed('officer_name', '客户经理姓名', '张三'),
  needed('hired_on', '入职日期', '2024-03-01'),
  optional('moved_on', '调动日期', '2025-07-01'),
  optional('left_on', '离职日期', '2025-12-31'),
  optional('left_reason', '离职原因', '调岗'),
  optional('phone', '手机', '13800000000'),
];

export const ROLE_COLUMNS: readonly TemplateColumn[] = [
  needed('staff_no', '工号', '800001'),
  needed('name', '姓名', '李四'),
  needed('unit_code', '机构号', '2201'),
  needed('role', '岗位', 'BRANCH_MANAGER'),
  needed('from', '开始日期', '2026-01-01'),
  optional('until', '结束日期', '2026-12-31'),
];

export const CALENDAR_COLUMNS: readonly TemplateColumn[] = [
  needed('day', '日期', '2027-01-01'),
  needed('working', '是否上班', 'false'),
  needed('name', '名称', '元旦'),
];

// Spreadsheets take a CSV for UTF-8 only when it begins with the mark.
const BYTE_ORDER_MARK = '\uFEFF';

/** Header and one example row, as a file that spreadsheets open. */
export function templateCsv(columns: readonly TemplateColumn[]): string {
  const row = (values: readonly string[]) => `${values.join(',')}\r\n`;
  return BYTE_ORDER_MARK + row(columns.map(({ name }) => name)) + row(columns.map(({ example }) => example));
}
