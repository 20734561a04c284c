import { DownloadOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Button, Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import { CSV, download, XLSX } from '@/api/download';

const FORMATS = { csv: CSV, xlsx: XLSX } as const;
type Format = keyof typeof FORMATS;

type Props = { path: string; query: Readonly<Record<string, string | undefined>>; name: string };

/** The filtered list as a file, all its pages. */
export function ExportMenu({ path, query, name }: Props) {
  const { t } = useTranslation();
  const given = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]));
  const address = given.length > 0 ? `${path}?${new URLSearchParams(given)}` : path;
  const fetching = useMutation({
    mutationFn: (format: Format) =>
      download({ path: address, accept: FORMATS[format], fallbackName: `${name}.${format}` }),
  });
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: [
          { key: 'xlsx', label: t('actions.exportXlsx') },
          { key: 'csv', label: t('actions.exportCsv') },
        ],
        onClick: ({ key }) => fetching.mutate(key as Format),
      }}
    >
      <Button icon={<DownloadOutlined />} loading={fetching.isPending}>
        {t('actions.export')}
      </Button>
    </Dropdown>
  );
}
