import { useTranslation } from 'react-i18next';
import { useRevalidator, useRouteError } from 'react-router';
import { OfflineError, ProblemError } from '@/api/problem';
import { Button, ButtonLink } from '@/kit/Button';
import { Empty } from '@/kit/Empty';
import { ErrorPanel } from '@/kit/ErrorPanel';
import styles from './RouteError.module.css';

/** A chunk that a newer release has replaced cannot be fetched any more; a reload brings the new ones. */
function lostChunk(error: unknown): boolean {
  return (
    error instanceof TypeError &&
    /dynamically imported module|module script failed|Importing a module/i.test(error.message)
  );
}

export function RouteError() {
  const error = useRouteError();
  const { t } = useTranslation();
  const { revalidate } = useRevalidator();
  if (error instanceof ProblemError || error instanceof OfflineError) {
    return (
      <main className={styles.page}>
        <h1 className="sr-only">{t('product')}</h1>
        <ErrorPanel
          error={error}
          retry={error instanceof ProblemError && error.status < 500 ? undefined : revalidate}
        />
        <ButtonLink look="plain" to="/">
          {t('actions.home')}
        </ButtonLink>
      </main>
    );
  }
  const kind = lostChunk(error) ? 'outdated' : 'crash';
  return (
    <main className={styles.page}>
      <h1 className="sr-only">{t('product')}</h1>
      <Empty
        title={t(`state.${kind}`)}
        hint={t(`state.${kind}Hint`)}
        action={<Button onClick={() => location.reload()}>{t('state.reload')}</Button>}
      />
    </main>
  );
}

export function NotFound() {
  const { t } = useTranslation();
  return (
    <main className={styles.page}>
      <h1 className="sr-only">{t('product')}</h1>
      <Empty
        title={t('state.notFound')}
        hint={t('state.notFoundHint')}
        action={
          <ButtonLink look="outline" to="/">
            {t('actions.home')}
          </ButtonLink>
        }
      />
    </main>
  );
}
