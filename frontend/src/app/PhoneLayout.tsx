import { lazy, Suspense } from 'react';
import { NavLink, Outlet, ScrollRestoration } from 'react-router';
import { holds, MANAGER_ROLES, type Me, useMe } from '@/api/me';
import { useTranslation } from '@/i18n/useTranslation';
import { BellIcon, HomeIcon, PersonIcon, SlidersIcon, TeamIcon, TrophyIcon } from '@/kit/icons';
import { Watermark } from '@/kit/Watermark';
import { paths } from '@/lib/paths';
import styles from './PhoneLayout.module.css';
import { SearchHost } from './SearchHost';

const MessageBadge = lazy(() => import('@/features/messaging/phone/MessageBadge'));

type Tab = {
  readonly key: 'home' | 'whatIf' | 'team' | 'ranking' | 'messages' | 'me';
  readonly to: string;
  readonly Icon: typeof HomeIcon;
};

function tabsOf(me: Me): readonly Tab[] {
  const officer = holds(me, 'OFFICER');
  const manager = holds(me, ...MANAGER_ROLES);
  const tabs: (Tab | false)[] = [
    officer && { key: 'home', to: paths.phone.home, Icon: HomeIcon },
    officer && { key: 'whatIf', to: '/m/what-if', Icon: SlidersIcon },
    manager && { key: 'team', to: paths.phone.team, Icon: TeamIcon },
    (officer || manager) && { key: 'ranking', to: paths.phone.ranking, Icon: TrophyIcon },
    { key: 'messages', to: paths.phone.messages, Icon: BellIcon },
    { key: 'me', to: paths.phone.me, Icon: PersonIcon },
  ];
  return tabs.filter((tab) => tab !== false);
}

export default function PhoneLayout() {
  const { t } = useTranslation();
  const me = useMe();
  return (
    <div className={styles.phone}>
      <Outlet />
      <nav className={`${styles.tabs} no-print`} aria-label={t('tab.label')}>
        {tabsOf(me).map(({ key, to, Icon }) => (
          <NavLink key={key} to={to} end={to === paths.phone.home} className={styles.tab}>
            <Icon />
            {t(`tab.${key}`)}
            {key === 'messages' && (
              <Suspense>
                <MessageBadge />
              </Suspense>
            )}
          </NavLink>
        ))}
      </nav>
      <SearchHost face="phone" />
      <Watermark name={me.name} staffNo={me.staffNo} />
      <ScrollRestoration />
    </div>
  );
}
