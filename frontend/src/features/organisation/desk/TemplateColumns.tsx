import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { ParseKeys } from 'i18next';
import { useTranslation } from 'react-i18next';
import { keep } from '@/api/download';
import { Panel } from '@/desk/Page';
import { PlainTable } from '@/desk/PlainTable';
import { type TemplateColumn, templateCsv } from '../templates';

type Props = { columns: readonly TemplateColumn[]; name: string };

/** What a file must hold, before it is sent; the same as a file to fill in. */
export function TemplateColumns({ columns, name }: Props) {
  const { t } = useTranslation('organisation');
  const save = () => keep(new Blob([templateCsv(columns)], { type: 'text/csv' }), `${name}.csv`);
  return (
    <Panel
      flush
      title={t('template.title')}
      sub={t('template.hint')}
      aside={
        <Button icon={<DownloadOutlined />} onClick={save}>
          {t('template.download')}
        </Button>
      }
    >
      <PlainTable
        label={t('template.title')}
        heads={[
          t('template.column'),
          t('template.chinese'),
          t('template.meaning'),
          t('template.needed'),
          t('template.example'),
        ]}
        rows={columns.map((column) => ({
          key: column.name,
          cells: [
            <code key="name">{column.name}</code>,
            column.chinese,
            t(`column.${column.name}` as ParseKeys<'organisation'>),
            t(column.needed ? 'template.yes' : 'template.no'),
            column.example,
          ],
        }))}
      />
    </Panel>
  );
}
