import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { OfflineError, ProblemError } from '@/api/problem';
import { commonText, onLanguage } from '@/i18n';
import { notify } from '@/kit/Notice';

declare module '@tanstack/react-query' {
  interface Register {
    mutationMeta: {
      /** the form shows its own errors: no passing notice */
      shown?: boolean;
    };
  }
}

/**
 * The one place for what no page should handle by itself. A lapsed session was ended by the transport already; a
 * failed read is shown where it belongs, unless old figures are still on the page; a failed write is announced.
 */
function announce(error: unknown): void {
  if (error instanceof ProblemError) {
    if (error.status !== 401) {
      notify('bad', error.problem.detail ?? error.problem.title);
    }
  } else {
    notify('bad', commonText(error instanceof OfflineError ? 'state.offlineHint' : 'state.errorHint'));
  }
}

export const queryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (error, query) => {
      if (query.state.data !== undefined) {
        announce(error);
      }
    },
  }),
  mutationCache: new MutationCache({
    onError: (error, _variables, _context, mutation) => {
      if (!mutation.meta?.shown) {
        announce(error);
      }
    },
  }),
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (failures, error) =>
        failures < 1 && (error instanceof OfflineError || (error instanceof ProblemError && error.status >= 502)),
      retryDelay: 800,
    },
  },
});

// What the server says in words (findings, rows' errors) comes in the language of the request.
onLanguage(() => void queryClient.invalidateQueries());
