import { uuid } from '@/lib/uuid';
import { OfflineError, problemOf } from './problem';
import { signedOut } from './session';
import { BASE, dressed, refresh } from './transport';

export type Accepted = { readonly id: string; readonly status: string };
export type Upload<T> = { readonly done: Promise<T>; cancel(): void };

export type UploadQuery = Readonly<Record<string, string | undefined>>;

type Try = { readonly address: string; readonly file: File; readonly key: string; progress(share: number): void };

/** `path` is below /api/v1; parameters without a value are left out. */
export function uploadAddress(path: string, query: UploadQuery = {}): string {
  const given = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]));
  const search = new URLSearchParams(given).toString();
  return `${BASE}${path}${search ? `?${search}` : ''}`;
}

/**
 * Sends a file with real progress, which only XMLHttpRequest reports. One upload keeps one idempotency key over its
 * retry. The answer is a job for long work, and the result itself for short work.
 */
export function upload<T = Accepted>(address: string, file: File, progress: (share: number) => void): Upload<T> {
  let current = new XMLHttpRequest();
  let cancelled = false;
  const attempt: Try = { address, file, key: uuid(), progress };
  const done = post<T>(current, attempt).catch(async (error: unknown) => {
    if (!(error instanceof Object && 'status' in error && error.status === 401) || cancelled) {
      throw error;
    }
    if (!(await refresh())) {
      signedOut(true);
      throw error;
    }
    current = new XMLHttpRequest();
    return post<T>(current, attempt);
  });
  return {
    done,
    cancel() {
      cancelled = true;
      current.abort();
    },
  };
}

function post<T>(request: XMLHttpRequest, { address, file, key, progress }: Try): Promise<T> {
  return new Promise((resolve, reject) => {
    request.open('POST', address);
    for (const [name, value] of dressed(new Headers({ 'Idempotency-Key': key }))) {
      request.setRequestHeader(name, value);
    }
    request.upload.onprogress = (event) => {
      if (event.lengthComputable) {
        progress(event.loaded / event.total);
      }
    };
    request.onload = () => {
      if (request.status >= 200 && request.status < 300) {
        progress(1);
        resolve(JSON.parse(request.responseText));
      } else {
        reject(
          problemOf(request.status, request.statusText, request.responseText, (name) =>
            request.getResponseHeader(name),
          ),
        );
      }
    };
    request.onerror = () => reject(new OfflineError('upload'));
    request.onabort = () => reject(new DOMException('cancelled', 'AbortError'));
    const form = new FormData();
    form.append('file', file);
    request.send(form);
  });
}
