import { mutationOptions } from '@tanstack/react-query';
import { api, data } from '@/api/client';

export const closeMonthMutation = mutationOptions({
  mutationFn: (month: string) => data(api.POST('/api/v1/months/{month}/close', { params: { path: { month } } })),
  meta: { shown: true },
});

export const verifyMonthMutation = mutationOptions({
  mutationFn: (month: string) => data(api.POST('/api/v1/months/{month}/verify', { params: { path: { month } } })),
  meta: { shown: true },
});
