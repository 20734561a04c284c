/** One refusal of the server, RFC 9457. `type` is `urn:liaoyuan:problem:<slug>`. */
export type Problem = {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  readonly instance?: string;
  readonly traceId?: string;
  readonly errors?: readonly FieldProblem[];
};

export type FieldProblem = {
  readonly pointer?: string;
  readonly parameter?: string;
  readonly header?: string;
  readonly code: string;
  readonly message: string;
};

const PREFIX = 'urn:liaoyuan:problem:';

export class ProblemError extends Error {
  override readonly name = 'ProblemError';

  constructor(
    readonly problem: Problem,
    /** of the `Retry-After` header, where the server asks to wait */
    readonly retryAfterSeconds?: number,
  ) {
    super(problem.detail ?? problem.title);
  }

  get status(): number {
    return this.problem.status;
  }

  /** The stable last part of the type: `month-closed` */
  get slug(): string {
    return this.problem.type.startsWith(PREFIX) ? this.problem.type.slice(PREFIX.length) : this.problem.type;
  }
}

/** No answer came at all: no network, a stopped server, a cut line. */
export class OfflineError extends Error {
  override readonly name = 'OfflineError';
}

function isProblem(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && 'type' in body && 'title' in body && 'status' in body;
}

/** Any failed answer as a problem; a proxy's HTML page becomes one with the bare status. */
export function problemOf(status: number, statusText: string, text: string, header: (name: string) => string | null) {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    body = undefined;
  }
  const problem: Problem = isProblem(body)
    ? body
    : { type: `http-${status}`, title: statusText || `HTTP ${status}`, status };
  const wait = Number(header('Retry-After'));
  return new ProblemError(problem, Number.isFinite(wait) && wait > 0 ? wait : undefined);
}

/** Field errors by JSON pointer, for forms: `/tiers/0/floorAmount` → message. */
export function fieldMessages(error: unknown): ReadonlyMap<string, string> {
  const found = error instanceof ProblemError ? (error.problem.errors ?? []) : [];
  return new Map(
    found.map((item) => [item.pointer?.replace(/^#/, '') ?? item.parameter ?? item.header ?? '', item.message]),
  );
}
