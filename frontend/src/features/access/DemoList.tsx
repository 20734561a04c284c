import { useTranslation } from '@/i18n/useTranslation';
import { byRole } from './demo';
import type { DemoAccount, DemoAccounts } from './queries';
import styles from './SignIn.module.css';

type Props = { demo: DemoAccounts; chosen: string; choose: (account: DemoAccount) => void };

export function DemoList({ demo, chosen, choose }: Props) {
  const { t } = useTranslation('access');
  const { t: common } = useTranslation('common');
  return (
    <section className={styles.demo} aria-labelledby="demo-title">
      <header>
        <h2 id="demo-title">{t('demo.title')}</h2>
        <span>{t('demo.only')}</span>
      </header>
      <p>
        {t('demo.hint')} <code>{demo.password}</code>
      </p>
      {!demo.ready && <p role="status">{t('demo.preparing', { progress: demo.progress })}</p>}
      {byRole(demo.accounts).map(([role, accounts]) => (
        <div key={role} className={styles.role}>
          <h3>{common(`role.${role}`)}</h3>
          <ul>
            {accounts.map((account) => (
              <li key={account.staffNo}>
                <button type="button" aria-pressed={account.staffNo === chosen} onClick={() => choose(account)}>
                  <b>{account.name}</b>
                  <span>
                    {account.staffNo} · {account.unitName}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
