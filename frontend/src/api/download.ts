import { BASE, send } from './transport';

export const CSV = 'text/csv';
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The name of a `Content-Disposition`, the UTF-8 form first. */
export function fileNameOf(disposition: string | null): string | undefined {
  const extended = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1];
  if (extended) {
    return decodeURIComponent(extended);
  }
  return /filename="?([^";]+)"?/i.exec(disposition ?? '')?.[1];
}

export type Download = {
  readonly path: string;
  readonly accept?: string;
  readonly method?: 'GET' | 'POST';
  readonly fallbackName: string;
};

/** Fetches with the token (a plain link cannot carry one) and hands the file to the browser. */
export async function download({ path, accept = CSV, method = 'GET', fallbackName }: Download): Promise<void> {
  const response = await send(
    new Request(new URL(`${BASE}${path}`, location.origin), { method, headers: { Accept: accept } }),
  );
  keep(await response.blob(), fileNameOf(response.headers.get('Content-Disposition')) ?? fallbackName);
}

/** Puts a file into the reader's downloads. */
export function keep(content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers read the address only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
