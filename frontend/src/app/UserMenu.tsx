import { useMutation } from '@tanstack/react-query';
import { Dropdown, type MenuProps } from 'antd';
import { useNavigate } from 'react-router';
import { holds, homeUnit, type Me, useMe } from '@/api/me';
import { signOutMutation } from '@/api/signOut';
import { language, speak } from '@/i18n';
import { useTranslation } from '@/i18n/useTranslation';
import { ChevronDown } from '@/kit/icons';
import { paths } from '@/lib/paths';
import { prefer, preferences } from '@/lib/preferences';
import { useStore } from '@/lib/store';
import styles from './UserMenu.module.css';

export function UserMenu({ compact }: { compact: boolean }) {
  const { t } = useTranslation();
  const me = useMe();
  const navigate = useNavigate();
  const { moneyUnit } = useStore(preferences);
  const signOut = useMutation(signOutMutation);
  const actions: Record<string, () => unknown> = {
    zh: () => speak('zh'),
    en: () => speak('en'),
    auto: () => prefer({ moneyUnit: 'auto' }),
    yuan: () => prefer({ moneyUnit: 'yuan' }),
    phone: () => navigate(holds(me, 'OFFICER') ? paths.phone.home : paths.phone.team),
    password: () => navigate(paths.changePassword),
    out: () => signOut.mutate(),
  };
  const items: MenuProps['items'] = [
    {
      type: 'group',
      label: t('language.label'),
      children: [
        { key: 'zh', label: '中文' },
        { key: 'en', label: 'English' },
      ],
    },
    {
      type: 'group',
      label: t('money.label'),
      children: [
        { key: 'auto', label: t('money.auto') },
        { key: 'yuan', label: t('money.yuan') },
      ],
    },
    { type: 'divider' },
    ...(hasPhone(me) ? [{ key: 'phone', label: t('actions.switchToPhone') }] : []),
    { key: 'password', label: t('actions.changePassword') },
    { key: 'out', label: t('actions.signOut'), danger: true },
  ];
  return (
    <Dropdown
      trigger={['click']}
      placement="bottomRight"
      menu={{ items, selectedKeys: [language(), moneyUnit], onClick: ({ key }) => void actions[key]?.() }}
    >
      <button type="button" className={styles.user} aria-label={me.name}>
        <span className={styles.avatar} aria-hidden="true">
          {me.name.trim().split(/\s+/).at(-1)?.charAt(0)}
        </span>
        {!compact && (
          <span className={styles.who}>
            <b>{me.name}</b>
            <small>{homeUnit(me)?.unitName}</small>
          </span>
        )}
        <ChevronDown size={14} />
      </button>
    </Dropdown>
  );
}

const hasPhone = (me: Me) => holds(me, 'OFFICER', 'SUB_BRANCH_MANAGER', 'BRANCH_MANAGER', 'HEAD_OFFICE', 'AUDITOR');
