import { createContext, type ReactNode, useContext } from 'react';
import { useRevalidator, useRouteError } from 'react-router';
import { OfflineError, ProblemError } from '@/api/problem';
import { useTranslation } from '@/i18n/useTranslation';
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

/** Whether a layout has given the page its landmark already: there may be one only. */
export const InsideMain = createContext(false);

function Page({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const Landmark = useContext(InsideMain) ? 'div' : 'main';
  return (
    <Landmark className={styles.page}>
      <h1 className="sr-only">{t('product')}</h1>
      {children}
    </Landmark>
  );
}

export function RouteError() {
  const error = useRouteError();
  const { t } = useTranslation();
  const { revalidate } = useRevalidator();
  if (error instanceof ProblemError || error instanceof OfflineError) {
    return (
      <Page>
        <ErrorPanel
          error={error}
          retry={error instanceof ProblemError && error.status < 500 ? undefined : revalidate}
        />
        <ButtonLink look="plain" to="/">
          {t('actions.home')}
        </ButtonLink>
      </Page>
    );
  }
  const kind = lostChunk(error) ? 'outdated' : 'crash';
  return (
    <Page>
      <Empty
        title={t(`state.${kind}`)}
        hint={t(`state.${kind}Hint`)}
        action={<Button onClick={() => location.reload()}>{t('state.reload')}</Button>}
      />
    </Page>
  );
}

export function NotFound() {
  const { t } = useTranslation();
  return (
    <Page>
      <Empty
        title={t('state.notFound')}
        hint={t('state.notFoundHint')}
        action={
          <ButtonLink look="outline" to="/">
            {t('actions.home')}
          </ButtonLink>
        }
      />
    </Page>
  );
}
