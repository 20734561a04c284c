import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, data } from './client';
import type { components } from './schema';
import { BASE, send } from './transport';
import { type Upload, upload, uploadAddress } from './upload';

export type Attachment = components['schemas']['Attachment'];
/** What files belong to. */
export type Owner = { readonly type: string; readonly id: string };

/** As the server has it: the browser only spares a needless upload. */
export const LARGEST_BYTES = 10 * 1024 * 1024;
export const ACCEPTED = 'image/jpeg,image/png,application/pdf,.docx,.xlsx';

/** A file never changes once it is kept. */
const VERSION = '"v0"';

const keyOf = (owner: Owner) => ['attachments', owner.type, owner.id] as const;

export const attachmentsQuery = (owner: Owner) =>
  queryOptions({
    queryKey: keyOf(owner),
    queryFn: () =>
      data(api.GET('/api/v1/attachments', { params: { query: { ownerType: owner.type, ownerId: owner.id } } })),
    select: (answer) => answer.items,
  });

/** Whether a reader who cannot add any is told of files: not where there are none. */
export function useFilesToShow(owner: Owner): boolean {
  const files = useQuery(attachmentsQuery(owner));
  return files.isError || (files.data?.length ?? 0) > 0;
}

export function attach(owner: Owner, file: File, progress: (share: number) => void): Upload<Attachment> {
  return upload<Attachment>(
    uploadAddress('/attachments', { ownerType: owner.type, ownerId: owner.id }),
    file,
    progress,
  );
}

export const detach = (id: string) =>
  data(api.DELETE('/api/v1/attachments/{id}', { params: { path: { id }, header: { 'If-Match': VERSION } } }));

export const contentPath = (id: string) => `/attachments/${id}/content`;

/** A photo to be shown; a plain image address could carry no token. */
export const photoQuery = (id: string) =>
  queryOptions({
    queryKey: ['attachments', 'photo', id],
    queryFn: async () => {
      const response = await send(new Request(new URL(`${BASE}${contentPath(id)}`, location.origin)));
      return response.blob();
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
