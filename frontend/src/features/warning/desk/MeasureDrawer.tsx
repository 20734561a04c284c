import { Drawer } from 'antd';
import { useTranslation } from '@/i18n/useTranslation';
import { paths } from '@/lib/paths';
import { Measures } from '../Measures';
import type { Warning } from '../queries';

export function MeasureDrawer({ warning, onClose }: { warning: Warning; onClose: () => void }) {
  const { t } = useTranslation('warning');
  return (
    <Drawer open title={t('measuresOf', { name: warning.name, month: warning.month })} size={480} onClose={onClose}>
      <Measures id={warning.id} actionAt={paths.desk.action} />
    </Drawer>
  );
}
