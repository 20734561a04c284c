import { Button } from 'antd';
import { useNavigate } from 'react-router';
import { holds, useMe } from '@/api/me';
import { Panel } from '@/desk/Page';
import { useTranslation } from '@/i18n/useTranslation';
import { Empty } from '@/kit/Empty';
import { paths } from '@/lib/paths';
import type { Scheme } from '../queries';

/** Nothing to compare with yet: whoever writes schemes is led to a second one, anybody else back to the list. */
export function TooFew({ only }: { only: Scheme | undefined }) {
  const { t } = useTranslation('schemeTrial');
  const { t: scheme } = useTranslation('scheme');
  const navigate = useNavigate();
  const writer = holds(useMe(), 'HEAD_OFFICE');
  const hint = !only ? 'none' : writer ? 'tooFewHint' : 'tooFewWait';
  return (
    <Panel>
      <Empty
        title={t('compare.tooFew')}
        hint={t(`compare.${hint}`)}
        action={
          <>
            {writer && (
              <Button
                type="primary"
                onClick={() => void navigate(only ? paths.desk.copyScheme(only.id) : paths.desk.newScheme)}
              >
                {scheme(only ? 'list.copy' : 'list.create')}
              </Button>
            )}
            <Button onClick={() => void navigate(paths.desk.schemes)}>{t('compare.toSchemes')}</Button>
          </>
        }
      />
    </Panel>
  );
}
