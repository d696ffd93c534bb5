import { type QueueQuery, queueRequest } from '../../api/curation/curation.schema.js';
import { type FormBody, textOf } from '../accounts/fields.js';

/** Which page of the queue somebody decided on, as hidden fields say: it is shown again where that went wrong. */
export function seenPage(body: FormBody): QueueQuery {
  const said = Object.entries({ kind: textOf(body, 'kind'), cursor: textOf(body, 'cursor') });
  const parsed = queueRequest.safeParse(Object.fromEntries(said.filter(([, value]) => value !== '')));
  return parsed.success ? parsed.data : queueRequest.parse({});
}
