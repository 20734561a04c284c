import { DownloadOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { type Download, download } from '@/api/download';

type Props = { file: Download; children: ReactNode; type?: 'primary' | 'default'; onDone?: () => void };

/** Fetches a file; a refusal is announced like that of any other action. */
export function DownloadButton({ file, children, type = 'default', onDone }: Props) {
  const fetching = useMutation({ mutationFn: () => download(file), onSuccess: () => onDone?.() });
  return (
    <Button type={type} icon={<DownloadOutlined />} loading={fetching.isPending} onClick={() => fetching.mutate()}>
      {children}
    </Button>
  );
}
