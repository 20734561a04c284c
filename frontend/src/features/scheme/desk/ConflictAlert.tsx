import { Alert, Button, Space } from 'antd';
import type { ProblemError } from '@/api/problem';
import { useTranslation } from '@/i18n/useTranslation';

type Props = { problem: ProblemError; onReload?: (() => void) | undefined; onOverwrite: () => void };

/** Somebody else saved meanwhile. Nothing typed is lost: the writer chooses whose version stays. */
export function ConflictAlert({ problem, onReload, onOverwrite }: Props) {
  const { t } = useTranslation('scheme');
  return (
    <Alert
      type="warning"
      showIcon
      title={t('conflict.title')}
      description={
        <Space orientation="vertical">
          <span>
            {problem.problem.detail} {t('conflict.kept')}
          </span>
          <Space wrap>
            <Button onClick={onReload}>{t('conflict.reload')}</Button>
            <Button danger onClick={onOverwrite}>
              {t('conflict.overwrite')}
            </Button>
          </Space>
        </Space>
      }
    />
  );
}
