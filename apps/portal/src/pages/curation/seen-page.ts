import { type QueueQuery, queueRequest } from '../../api/curation/curation.schema.js';
import { type FormBody, textOf } from '../accounts/fields.js';

/** Which page of the queue somebody decided on, as hidden fields say: it is shown again where that went wrong. */
export function seenPage(body: FormBody): QueueQuery {
  const [kind, cursor] = [textOf(body, 'kind'), textOf(body, 'cursor')];
  const parsed = queueRequest.safeParse({ ...(kind && { kind: [kind] }), ...(cursor && { cursor }) });
  return parsed.success ? parsed.data : queueRequest.parse({});
}
