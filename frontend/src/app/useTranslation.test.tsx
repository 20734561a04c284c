// @vitest-environment happy-dom
import { act, render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { afterEach, expect, it } from 'vitest';
import { speak, startI18n } from '@/i18n';
import { useTranslation } from '@/i18n/useTranslation';
import { catalogues } from './catalogues';

function Greeting() {
  const { t, i18n } = useTranslation('access');
  return (
    <p>
      {t('signIn.title')} {i18n.language}
    </p>
  );
}

afterEach(() => speak('zh'));

it('loads the texts that a page asks for, and follows the language without showing a key', async () => {
  await startI18n(catalogues);
  await speak('zh');
  await act(async () => {
    render(
      <Suspense fallback="waiting">
        <Greeting />
      </Suspense>,
    );
  });
  const chinese = await screen.findByText(/登录/);
  await act(() => speak('en'));
  expect(chinese.textContent).toBe('Sign in en');
  expect(document.documentElement.lang).toBe('en');
});
