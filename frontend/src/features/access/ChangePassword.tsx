import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { fieldMessages } from '@/api/problem';
import { session } from '@/api/session';
import { signOutMutation } from '@/api/signOut';
import { useTranslation } from '@/i18n/useTranslation';
import { Button } from '@/kit/Button';
import { useErrorWords } from '@/kit/ErrorPanel';
import { PasswordField } from '@/kit/Field';
import { Mark } from '@/kit/icons';
import { notify } from '@/kit/Notice';
import { useStore } from '@/lib/store';
import styles from './ChangePassword.module.css';
import { changePasswordMutation } from './queries';

type Values = { current: string; next: string; again: string };
type Errors = Partial<Record<keyof Values, 'signIn.required' | 'password.differs' | 'password.same'>>;

export function check({ current, next, again }: Values): Errors {
  const errors: Errors = {};
  if (current === '') {
    errors.current = 'signIn.required';
  }
  if (next === '') {
    errors.next = 'signIn.required';
  } else if (next === current) {
    errors.next = 'password.same';
  }
  if (again !== next) {
    errors.again = 'password.differs';
  }
  return errors;
}

export default function ChangePassword() {
  const { t } = useTranslation('access');
  const { t: common } = useTranslation('common');
  const navigate = useNavigate();
  const now = useStore(session);
  const forced = now.status === 'signed-in' && now.mustChangePassword;
  const [values, setValues] = useState<Values>({ current: '', next: '', again: '' });
  const [tried, setTried] = useState(false);
  const change = useMutation(changePasswordMutation(useQueryClient()));
  const signOut = useMutation(signOutMutation);
  const words = useErrorWords(change.error);
  const refused = fieldMessages(change.error);
  const errors = tried ? check(values) : {};

  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (Object.keys(check(values)).length === 0) {
      change.mutate(
        { current: values.current, next: values.next },
        {
          onSuccess: () => {
            notify('ok', t('password.done'));
            void navigate('/', { replace: true });
          },
        },
      );
    }
  }

  const field = (name: keyof Values, autoComplete: string) => {
    const error = errors[name];
    return (
      <PasswordField
        label={t(`password.${name}`)}
        hint={name === 'next' ? t('password.rule') : undefined}
        showLabel={t('signIn.show')}
        hideLabel={t('signIn.hide')}
        value={values[name]}
        onChange={(event) => setValues({ ...values, [name]: event.target.value })}
        error={error ? t(error) : refused.get(`/${name}`)}
        autoComplete={autoComplete}
      />
    );
  };

  return (
    <main className={styles.page}>
      <form className={styles.card} onSubmit={submit} noValidate>
        <Mark size={40} />
        <h1>{t('password.title')}</h1>
        {forced && <p className={styles.forced}>{t('password.forced')}</p>}
        {change.error && refused.size === 0 && (
          <p className={styles.failed} role="alert">
            {words.hint}
          </p>
        )}
        {field('current', 'current-password')}
        {field('next', 'new-password')}
        {field('again', 'new-password')}
        <Button type="submit" wide busy={change.isPending}>
          {t('password.submit')}
        </Button>
        {forced ? (
          <Button look="plain" onClick={() => signOut.mutate()}>
            {common('actions.signOut')}
          </Button>
        ) : (
          <Button look="plain" onClick={() => void navigate(-1)}>
            {common('actions.cancel')}
          </Button>
        )}
      </form>
    </main>
  );
}
