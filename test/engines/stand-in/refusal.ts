/** What the server refuses, in its words. Thrown while a request is read it is the answer, thrown in a task the task fails. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly type: 'invalid_request' | 'auth' | 'internal' = 'invalid_request',
  ) {
    super(message);
  }

  get body() {
    const { message, code, type } = this;
    return { message, code, type, link: `https://docs.meilisearch.com/errors#${code}` };
  }
}

export function badRequest(code: string, message: string): Refusal {
  return new Refusal(400, code, message);
}

export function indexNotFound(uid: string, where = ''): Refusal {
  return new Refusal(where === '' ? 404 : 400, 'index_not_found', `${where}Index \`${uid}\` not found.`);
}
