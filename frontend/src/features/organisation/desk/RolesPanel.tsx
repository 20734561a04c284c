import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useMe } from '@/api/me';
import { Panel } from '@/desk/Page';
import { PlainTable } from '@/desk/PlainTable';
import { useTranslation } from '@/i18n/useTranslation';
import { StatusPill, type Tone } from '@/kit/StatusPill';
import { today } from '@/lib/clock';
import type { Person, PersonRole } from '../queries';
import { type RoleStanding, standingOf } from '../roles';
import { EndRoleDialog } from './EndRoleDialog';
import { GrantDialog } from './GrantDialog';
import styles from './Person.module.css';

const TONES: Record<RoleStanding, Tone> = { CURRENT: 'ok', COMING: 'info', ENDED: 'none' };

export function RolesPanel({ person }: { person: Person }) {
  const { t } = useTranslation('organisation');
  const [granting, setGranting] = useState(false);
  const [ending, setEnding] = useState<PersonRole>();
  const own = useMe().staffNo === person.staffNo;
  const grant = (
    <span className={styles.action}>
      {own && <span>{t('role.notOwn')}</span>}
      <Button icon={<PlusOutlined />} disabled={own} onClick={() => setGranting(true)}>
        {t('role.grant')}
      </Button>
    </span>
  );
  return (
    <Panel title={t('role.title')} sub={t('role.hint')} aside={grant} flush={person.roles.length > 0}>
      {person.roles.length > 0 ? <RoleTable roles={person.roles} onEnd={setEnding} /> : <p>{t('role.noneLong')}</p>}
      {granting && <GrantDialog person={person} onClose={() => setGranting(false)} />}
      {ending && <EndRoleDialog staffNo={person.staffNo} role={ending} onClose={() => setEnding(undefined)} />}
    </Panel>
  );
}

function RoleTable({ roles, onEnd }: { roles: readonly PersonRole[]; onEnd: (role: PersonRole) => void }) {
  const { t } = useTranslation('organisation');
  const { t: common } = useTranslation();
  const day = today();
  const actions = (
    <span key="actions" className="sr-only">
      {t('list.actions')}
    </span>
  );
  const latestFirst = [...roles].sort((a, b) => b.from.localeCompare(a.from));
  return (
    <PlainTable
      label={t('role.title')}
      heads={[t('role.role'), t('role.unit'), t('role.from'), t('role.until'), t('role.standing'), actions]}
      rows={latestFirst.map((role) => {
        const standing = standingOf(role, day);
        return {
          key: role.id,
          dim: standing === 'ENDED',
          cells: [
            common(`role.${role.role}`),
            role.unitName,
            role.from,
            role.until ?? t('role.open'),
            <StatusPill key="standing" tone={TONES[standing]}>
              {t(`role.${standing}`)}
            </StatusPill>,
            standing !== 'ENDED' && role.role !== 'OFFICER' && (
              <Button key="end" type="link" size="small" onClick={() => onEnd(role)}>
                {t('role.end')}
              </Button>
            ),
          ],
        };
      })}
    />
  );
}
