import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { ProblemError } from '@/api/problem';
import { session } from '@/api/session';
import { useTranslation } from '@/i18n/useTranslation';
import { Button } from '@/kit/Button';
import { useErrorWords } from '@/kit/ErrorPanel';
import { Field, PasswordField } from '@/kit/Field';
import { useStore } from '@/lib/store';
import { DemoList } from './DemoList';
import { safeTarget } from './demo';
import { demoAccountsQuery, signInMutation } from './queries';
import styles from './SignIn.module.css';

export function SignInForm() {
  const { t } = useTranslation('access');
  const [staffNo, setStaffNo] = useState('');
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const demo = useQuery(demoAccountsQuery).data;
  const signIn = useMutation(signInMutation(useQueryClient()));
  const missing = (value: string) => (tried && value === '' ? t('signIn.required') : undefined);

  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (staffNo.trim() !== '' && password !== '') {
      signIn.mutate(
        { staffNo: staffNo.trim(), password },
        { onSuccess: () => void navigate(safeTarget(search.get('from')), { replace: true }) },
      );
    }
  }

  return (
    <>
      <form className={styles.form} onSubmit={submit} noValidate>
        <Messages error={signIn.error} />
        <Field
          label={t('signIn.staffNo')}
          placeholder={t('signIn.staffNoHint')}
          value={staffNo}
          onChange={(event) => setStaffNo(event.target.value)}
          error={missing(staffNo)}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
        />
        <PasswordField
          label={t('signIn.password')}
          showLabel={t('signIn.show')}
          hideLabel={t('signIn.hide')}
          value={password}
          onChange={(event) => setPassword(event.target.value)}
          error={missing(password)}
          autoComplete="current-password"
        />
        <Button type="submit" wide busy={signIn.isPending}>
          {t(signIn.isPending ? 'signIn.busy' : 'signIn.submit')}
        </Button>
        <p className={styles.forgot}>{t('signIn.forgot')}</p>
      </form>
      {demo && (
        <DemoList
          demo={demo}
          chosen={staffNo}
          choose={(account) => {
            setStaffNo(account.staffNo);
            setPassword(demo.password);
          }}
        />
      )}
    </>
  );
}

function Messages({ error }: { error: Error | null }) {
  const { t } = useTranslation('access');
  const { t: common } = useTranslation('common');
  const now = useStore(session);
  const words = useErrorWords(error);
  if (error) {
    const wait = error instanceof ProblemError ? error.retryAfterSeconds : undefined;
    return (
      <p className={styles.failed} role="alert">
        {words.hint}
        {wait !== undefined && ` ${t('signIn.wait', { seconds: wait })}`}
      </p>
    );
  }
  return now.status === 'anonymous' && now.ended ? (
    <p className={styles.ended} role="status">
      {common('state.sessionEnded')}
    </p>
  ) : null;
}
