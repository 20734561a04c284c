import 'virtual:tokens.css';
import '@/theme/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router';
import { catalogues } from '@/app/catalogues';
import { queryClient } from '@/app/queryClient';
import { makeRouter } from '@/app/router';
import { startI18n } from '@/i18n';

async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) {
    throw new Error('index.html has no #root');
  }
  await startI18n(catalogues);
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={makeRouter()} />
      </QueryClientProvider>
    </StrictMode>,
  );
}

void start();
