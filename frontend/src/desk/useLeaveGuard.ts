import { App } from 'antd';
import { useCallback, useEffect, useRef } from 'react';
import { useBlocker } from 'react-router';
import { useTranslation } from '@/i18n/useTranslation';

/**
 * Asks before a page with unsaved work is left, by a link or by closing the tab. The answer opens the gate: for the
 * moment after saving, when the page has not yet noticed that nothing is unsaved any more.
 */
export function useLeaveGuard(unsaved: boolean, question?: string): () => void {
  const { t } = useTranslation('desk');
  const { modal } = App.useApp();
  const open = useRef(false);
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      unsaved && !open.current && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    if (!unsaved) {
      open.current = false;
      return undefined;
    }
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unsaved]);
  const { state, proceed, reset } = blocker;
  useEffect(() => {
    if (state === 'blocked') {
      modal.confirm({
        title: t('leave.title'),
        content: question ?? t('leave.hint'),
        okText: t('leave.go'),
        cancelText: t('leave.stay'),
        okButtonProps: { danger: true },
        onOk: () => proceed(),
        onCancel: () => reset(),
      });
    }
  }, [state, proceed, reset, modal, question, t]);
  return useCallback(() => {
    open.current = true;
  }, []);
}
