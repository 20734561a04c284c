import { DownloadOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Button, Dropdown } from 'antd';
import { CSV, download, XLSX } from '@/api/download';
import { useTranslation } from '@/i18n/useTranslation';

type Props = { readonly path: string; readonly name: string; readonly disabled?: boolean };

/** The rows as they are filtered, as CSV or Excel. */
export function ExportButton({ path, name, disabled }: Props) {
  const { t } = useTranslation();
  const fetching = useMutation({
    mutationFn: (kind: 'csv' | 'xlsx') =>
      download({ path, accept: kind === 'csv' ? CSV : XLSX, fallbackName: `${name}.${kind}` }),
  });
  return (
    <Dropdown
      trigger={['click']}
      disabled={disabled ?? false}
      menu={{
        items: [
          { key: 'csv', label: t('actions.exportCsv') },
          { key: 'xlsx', label: t('actions.exportXlsx') },
        ],
        onClick: ({ key }) => fetching.mutate(key === 'csv' ? 'csv' : 'xlsx'),
      }}
    >
      <Button icon={<DownloadOutlined />} loading={fetching.isPending}>
        {t('actions.export')}
      </Button>
    </Dropdown>
  );
}
