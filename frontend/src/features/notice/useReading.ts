import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { type Notice, readMutation } from './queries';

/** To open a notice is to read it: the first time is noted. */
export function useReading(notice: Notice): void {
  const { id } = notice.summary;
  const unread = notice.own !== undefined && !notice.own.readAt;
  const { mutate } = useMutation(readMutation(useQueryClient(), id));
  useEffect(() => {
    if (unread) {
      mutate();
    }
  }, [unread, mutate]);
}
