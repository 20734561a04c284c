import { BellOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Badge, Button } from 'antd';
import { useNavigate } from 'react-router';
import { useTranslation } from '@/i18n/useTranslation';
import { paths } from '@/lib/paths';
import { countQuery } from '../queries';

/** In the desk's head on every page. */
export default function MessageBell() {
  const { t } = useTranslation('messaging');
  const navigate = useNavigate();
  const waiting = useQuery(countQuery).data?.unread ?? 0;
  const label = waiting > 0 ? `${t('title')}: ${t('badge', { waiting })}` : t('title');
  return (
    <Badge count={waiting} size="small" offset={[-6, 6]}>
      <Button
        type="text"
        icon={<BellOutlined />}
        aria-label={label}
        onClick={() => void navigate(paths.desk.messages)}
      />
    </Badge>
  );
}
