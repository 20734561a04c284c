import { MenuOutlined, SearchOutlined } from '@ant-design/icons';
import { App, Button, ConfigProvider, Drawer, Grid, Layout } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { lazy, Suspense, useEffect, useState } from 'react';
import { Outlet, ScrollRestoration, useLocation, useMatches } from 'react-router';
import { holds, MANAGER_ROLES, useMe } from '@/api/me';
import { MonthPicker } from '@/desk/MonthPicker';
import { OrgPicker } from '@/desk/OrgPicker';
import { useScope } from '@/desk/scope';
import { useTranslation } from '@/i18n/useTranslation';
import { Mark } from '@/kit/icons';
import { Watermark } from '@/kit/Watermark';
import { openPalette } from '@/lib/palette';
import { antdTheme } from '@/theme/antd';
import styles from './DeskLayout.module.css';
import { DeskMenu } from './DeskMenu';
import { InsideMain } from './RouteError';
import { SearchHost } from './SearchHost';
import { UserMenu } from './UserMenu';

const MessageBell = lazy(() => import('@/features/messaging/desk/MessageBell'));

export default function DeskLayout() {
  const { t, i18n } = useTranslation();
  const me = useMe();
  useEffect(() => {
    dayjs.locale(i18n.language === 'zh' ? 'zh-cn' : 'en');
  }, [i18n.language]);
  return (
    <ConfigProvider theme={antdTheme} locale={i18n.language === 'zh' ? zhCN : enUS} button={{ autoInsertSpace: false }}>
      <App>
        <a className={styles.skip} href="#main">
          {t('actions.skip')}
        </a>
        <Frame />
        <SearchHost face="desk" />
        <Watermark name={me.name} staffNo={me.staffNo} />
        <ScrollRestoration getKey={placeOf} />
      </App>
    </ConfigProvider>
  );
}

/** What a reader scrolled to belongs to the page and the unit looked at: filters and months do not move it. */
function placeOf({ pathname, search }: { pathname: string; search: string }): string {
  return `${pathname} ${new URLSearchParams(search).get('unit') ?? ''}`;
}

function Brand() {
  const { t } = useTranslation();
  return (
    <div className={styles.brand}>
      <Mark size={30} />
      {t('product')}
    </div>
  );
}

function Frame() {
  const { t } = useTranslation();
  const wide = Grid.useBreakpoint().lg ?? true;
  const [open, setOpen] = useState(false);
  const { pathname } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the drawer closes when the page changes
  useEffect(() => setOpen(false), [pathname]);
  return (
    <Layout className={styles.frame}>
      {wide ? (
        <Layout.Sider width={208} className={`${styles.sider} no-print`}>
          <Brand />
          <DeskMenu />
        </Layout.Sider>
      ) : (
        <Drawer
          open={open}
          onClose={() => setOpen(false)}
          placement="left"
          size={260}
          title={<Brand />}
          classNames={{ section: styles.drawer ?? '' }}
        >
          <DeskMenu />
        </Drawer>
      )}
      <Layout className={styles.content}>
        <Layout.Header className={`${styles.header} no-print`}>
          {!wide && (
            <Button type="text" icon={<MenuOutlined />} aria-label={t('actions.menu')} onClick={() => setOpen(true)} />
          )}
          <ScopePickers />
          <span className={styles.gap} />
          <Button
            type="text"
            icon={<SearchOutlined />}
            aria-label={t('actions.search')}
            aria-keyshortcuts="Control+K Meta+K"
            onClick={openPalette}
          >
            {wide && <kbd className={styles.keys}>Ctrl K</kbd>}
          </Button>
          <Suspense>
            <MessageBell />
          </Suspense>
          <UserMenu compact={!wide} />
        </Layout.Header>
        <Layout.Content id="main" tabIndex={-1} className={styles.main}>
          <InsideMain value={true}>
            <Outlet />
          </InsideMain>
        </Layout.Content>
      </Layout>
    </Layout>
  );
}

type Handle = { readonly scope?: boolean | 'month' };

/** Only on pages whose figures depend on unit and month, and for readers who may see figures. */
function ScopePickers() {
  const handles = useMatches().map((match) => match.handle as Handle | undefined);
  const kind = handles.find((handle) => handle?.scope)?.scope;
  const me = useMe();
  const { unit, setUnit, month, setMonth } = useScope();
  if (!kind || !holds(me, ...MANAGER_ROLES)) {
    return null;
  }
  return (
    <div className={styles.pickers}>
      {kind === true && <OrgPicker value={unit} onChange={setUnit} />}
      <MonthPicker value={month} onChange={setMonth} />
    </div>
  );
}
