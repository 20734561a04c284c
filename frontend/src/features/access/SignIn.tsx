import { useTranslation } from '@/i18n/useTranslation';
import { CheckIcon, Mark } from '@/kit/icons';
import { LanguageSwitch } from '@/kit/LanguageSwitch';
import styles from './SignIn.module.css';
import { SignInForm } from './SignInForm';
import { Skyline } from './Skyline';

export default function SignIn() {
  const { t } = useTranslation('access');
  const { t: common } = useTranslation('common');
  return (
    <div className={styles.page}>
      <header className={styles.brand}>
        <div className={styles.name}>
          <Mark size={40} />
          <span>{common('product')}</span>
        </div>
        <ul className={styles.claims}>
          {(['claim1', 'claim2', 'claim3'] as const).map((claim) => (
            <li key={claim}>
              <CheckIcon size={20} />
              {t(`signIn.${claim}`)}
            </li>
          ))}
        </ul>
        <Skyline />
        <p className={styles.privacy}>{t('signIn.privacy')}</p>
      </header>
      <main className={styles.main}>
        <div className={styles.language}>
          <LanguageSwitch />
        </div>
        <div className={styles.panel}>
          <h1>{t('signIn.title')}</h1>
          <p className={styles.lead}>{t('signIn.lead')}</p>
          <SignInForm />
        </div>
      </main>
    </div>
  );
}
