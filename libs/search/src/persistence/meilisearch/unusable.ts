import { MeilisearchApiError, MeilisearchError } from 'meilisearch';

/** Why Meilisearch cannot be used now, as a sentence for whoever runs the installation. */
export class Unusable extends Error {
  constructor(
    message: string,
    /** Whether only a rebuild helps. */
    readonly needsRebuild = false,
    options?: ErrorOptions,
    /** Whether it may only have been slow this once. */
    readonly isLate = false,
  ) {
    super(message, options);
    this.name = 'Unusable';
  }
}

/** What an error of the client means; any other error is what it is. Neither the key nor what was searched for is in it. */
export function unusableBy(error: unknown, url: string): unknown {
  if (!(error instanceof MeilisearchError)) return error;
  const answer = answerIn(error);
  const options = { cause: error };
  if (answer) {
    const { status, code } = answer;
    if (status === 401 || status === 403)
      return new Unusable('Meilisearch refuses MEILI_KEY, or the key does not allow enough.', false, options);
    if (code === 'index_not_found')
      return new Unusable('Meilisearch lacks the index of this version.', true, options);
    return new Unusable(`Meilisearch answered ${status} ${code}.`.replace(' .', '.'), false, options);
  }
  if (isTimeout(error))
    return new Unusable(`Meilisearch at ${url} takes too long to answer.`, false, options, true);
  return new Unusable(`Meilisearch at ${url} does not answer.`, false, options);
}

/** The client wraps what its HTTP client throws. */
function answerIn(error: unknown): { status: number; code: string } | null {
  const found = causesOf(error).find((one) => one instanceof MeilisearchApiError);
  return found ? { status: found.response.status, code: found.cause?.code ?? '' } : null;
}

function isTimeout(error: unknown): boolean {
  return causesOf(error).some((one) => {
    const { code, name = '' } = one as { code?: unknown; name?: string };
    return code === 'ABORT_ERR' || name === 'AbortError' || name.includes('TimeOut');
  });
}

const DEEPEST = 5;

/** The error and what caused it, from the outside in. */
function causesOf(error: unknown): object[] {
  const causes: object[] = [];
  for (let one = error; typeof one === 'object' && one !== null && causes.length < DEEPEST;) {
    causes.push(one);
    one = (one as { cause?: unknown }).cause;
  }
  return causes;
}
