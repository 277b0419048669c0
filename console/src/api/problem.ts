import type { FieldError, Problem, RunAction } from './generated';

/** A refusal of the API (RFC 9457), or of the gateway in front of it, which says less. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  readonly type: string | null;
  readonly detail: string | null;
  readonly errors: FieldError[];
  readonly allowedActions: RunAction[] | null;
  readonly requestId: string | null;

  constructor(
    readonly status: number,
    body: unknown,
  ) {
    const problem: Partial<Problem> = typeof body === 'object' && body !== null ? body : {};
    super(problem.title ?? `HTTP ${status}`);
    this.type = problem.type?.replace('urn:nozzly:problem:', '') ?? null;
    this.detail = problem.detail ?? null;
    this.errors = problem.errors ?? [];
    this.allowedActions = problem.allowedActions ?? null;
    this.requestId = problem.requestId ?? null;
  }

  /** Whether the same request may go through in a moment. */
  get isTransient() {
    return this.status === 429 || this.status >= 500;
  }
}

/** No answer came, so nobody knows whether the request arrived. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';

  constructor(cause: unknown) {
    super('No answer', { cause });
  }
}

/** Whether the same request, with the same key, may go through in a moment. */
export function isTransient(error: unknown) {
  return error instanceof Unreachable || (error instanceof ApiProblem && error.isTransient);
}
