import { useMutation } from '@tanstack/react-query';
import { DESK_ROLES, holds, MANAGER_ROLES, useMe } from '@/api/me';
import { signOutMutation } from '@/api/signOut';
import { useTranslation } from '@/i18n/useTranslation';
import { Card } from '@/kit/Card';
import { BellIcon, DesktopIcon, InboxIcon, KeyIcon, LeaveIcon, ListIcon, QuestionIcon, TrophyIcon } from '@/kit/icons';
import { LanguageSwitch } from '@/kit/LanguageSwitch';
import { List, ListItem } from '@/kit/List';
import { PhonePage } from '@/kit/PhonePage';
import { Tabs } from '@/kit/Tabs';
import { paths } from '@/lib/paths';
import { prefer, preferences } from '@/lib/preferences';
import { useStore } from '@/lib/store';
import styles from './MePage.module.css';

export default function MePage() {
  const { t } = useTranslation('access');
  const { t: common } = useTranslation('common');
  const me = useMe();
  const { moneyUnit } = useStore(preferences);
  const signOut = useMutation(signOutMutation);
  return (
    <PhonePage title={me.name} sub={t('me.staffNo', { staffNo: me.staffNo })}>
      <Card title={t('me.roles')}>
        <List>
          {me.roles.map((held) => (
            <ListItem key={`${held.role}-${held.unitCode}`}>
              <b>{common(`role.${held.role}`)}</b>
              <span className={styles.unit}>{held.unitName}</span>
            </ListItem>
          ))}
        </List>
        {me.roles.every((held) => held.role === 'CANDIDATE') && <p className={styles.hint}>{t('me.candidate')}</p>}
      </Card>
      <Card title={t('me.settings')}>
        <div className={styles.settings}>
          <span>{common('language.label')}</span>
          <LanguageSwitch />
          <span>{common('money.label')}</span>
          <Tabs
            label={common('money.label')}
            options={[
              { value: 'auto', label: common('money.auto') },
              { value: 'yuan', label: common('money.yuan') },
            ]}
            value={moneyUnit}
            onChange={(unit) => prefer({ moneyUnit: unit })}
          />
        </div>
      </Card>
      <Work />
      <Card title={t('me.account')}>
        <List>
          {holds(me, ...DESK_ROLES) && (
            <ListItem to={`${paths.desk.home}?face=desk`}>
              <span className={styles.action}>
                <DesktopIcon size={20} /> {common('actions.switchToDesk')}
              </span>
            </ListItem>
          )}
          <ListItem to={paths.phone.myData}>
            <span className={styles.action}>
              <InboxIcon size={20} /> {t('me.myData')}
            </span>
          </ListItem>
          <ListItem to={paths.changePassword}>
            <span className={styles.action}>
              <KeyIcon size={20} /> {t('me.changePassword')}
            </span>
          </ListItem>
          <ListItem onClick={() => signOut.mutate()}>
            <span className={`${styles.action} ${styles.leave}`}>
              <LeaveIcon size={20} /> {common('actions.signOut')}
            </span>
          </ListItem>
        </List>
      </Card>
    </PhonePage>
  );
}

/** What has no tab of its own. */
function Work() {
  const { t } = useTranslation('access');
  const { t: common } = useTranslation('common');
  const me = useMe();
  if (!holds(me, 'OFFICER', ...MANAGER_ROLES)) {
    return null;
  }
  return (
    <Card title={t('me.work')}>
      <List>
        {holds(me, 'OFFICER', ...MANAGER_ROLES) && (
          <ListItem to={paths.phone.actions}>
            <span className={styles.action}>
              <ListIcon size={20} /> {common('area.actions')}
            </span>
          </ListItem>
        )}
        <ListItem to={paths.phone.improvements}>
          <span className={styles.action}>
            <TrophyIcon size={20} /> {common('area.improvements')}
          </span>
        </ListItem>
        {holds(me, 'OFFICER') && (
          <ListItem to={paths.phone.inquiries}>
            <span className={styles.action}>
              <QuestionIcon size={20} /> {common('area.inquiries')}
            </span>
          </ListItem>
        )}
        {holds(me, 'OFFICER', 'SUB_BRANCH_MANAGER', 'BRANCH_MANAGER') && (
          <ListItem to={paths.phone.notices}>
            <span className={styles.action}>
              <BellIcon size={20} /> {common('area.notices')}
            </span>
          </ListItem>
        )}
      </List>
    </Card>
  );
}
