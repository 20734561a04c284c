import { mutationOptions } from '@tanstack/react-query';
import { api, data } from './client';
import { signedOut } from './session';

/** Ends the session here even when the server cannot be told: whoever leaves the device must be out. */
export const signOutMutation = mutationOptions({
  mutationFn: () => data(api.POST('/api/v1/auth/logout')),
  onSettled: () => signedOut(false),
});
