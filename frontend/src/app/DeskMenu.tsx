import {
  AimOutlined,
  AlertOutlined,
  ApartmentOutlined,
  ApiOutlined,
  CalendarOutlined,
  CheckSquareOutlined,
  CloudUploadOutlined,
  ContainerOutlined,
  FieldTimeOutlined,
  FileProtectOutlined,
  HomeOutlined,
  NotificationOutlined,
  ProfileOutlined,
  QuestionCircleOutlined,
  RiseOutlined,
  SafetyCertificateOutlined,
  ScheduleOutlined,
  TeamOutlined,
  TrophyOutlined,
  WarningOutlined,
} from '@ant-design/icons';
import { Menu } from 'antd';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { holds, useMe } from '@/api/me';
import { useScoped } from '@/desk/scope';
import { useTranslation } from '@/i18n/useTranslation';
import { paths } from '@/lib/paths';
import { type Area, type AreaKey, areas } from './areas';

const ICONS: Record<AreaKey, ReactNode> = {
  home: <HomeOutlined />,
  ranking: <TrophyOutlined />,
  actions: <CheckSquareOutlined />,
  inquiries: <QuestionCircleOutlined />,
  notices: <NotificationOutlined />,
  ledger: <CloudUploadOutlined />,
  months: <ContainerOutlined />,
  schemes: <ProfileOutlined />,
  audit: <SafetyCertificateOutlined />,
  people: <TeamOutlined />,
  organisationImport: <ApartmentOutlined />,
  calendar: <CalendarOutlined />,
  leaves: <ScheduleOutlined />,
  targets: <AimOutlined />,
  alerts: <AlertOutlined />,
  warnings: <WarningOutlined />,
  improvements: <RiseOutlined />,
  exits: <FileProtectOutlined />,
  exemptions: <FieldTimeOutlined />,
  apiClients: <ApiOutlined />,
};

/** The area a page belongs to: the longest matching start of its address; a statement belongs to the ranking. */
export function areaOf(pathname: string): AreaKey | undefined {
  const at = pathname.startsWith('/statement') ? paths.desk.ranking : pathname;
  const inside = (area: Area) => at === area.path || (area.path !== '/' && at.startsWith(`${area.path}/`));
  return areas.find(inside)?.key;
}

export function DeskMenu() {
  const { t } = useTranslation();
  const me = useMe();
  const scoped = useScoped();
  const selected = areaOf(useLocation().pathname);
  return (
    <nav aria-label={t('tab.label')}>
      <Menu
        theme="dark"
        mode="inline"
        selectedKeys={selected ? [selected] : []}
        items={areas
          .filter((area) => holds(me, ...area.roles))
          .map((area) => ({
            key: area.key,
            icon: ICONS[area.key],
            label: <Link to={scoped(area.path)}>{t(area.label)}</Link>,
          }))}
      />
    </nav>
  );
}
