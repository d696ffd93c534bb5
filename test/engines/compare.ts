import { type Exchange, recordedDocuments } from './recordings.js';

/** Chance, time and the disk decide these: nobody can answer them alike. */
const LEFT_OUT = new Set([
  ...[
    'requestUid',
    'uid of a key',
    'createdAt',
    'updatedAt',
    'enqueuedAt',
    'startedAt',
    'finishedAt',
    'duration',
  ],
  ...['processingTimeMs', 'commitDate', 'key', 'lastUpdate'],
  ...['databaseSize', 'usedDatabaseSize', 'rawDocumentDbSize', 'avgDocumentSize', 'isIndexing'],
]);

/** An answer without what differs from run to run. */
export function comparable(
  answer: { status: number; contentType: string | null; body: unknown },
  hides: ReadonlySet<string>,
) {
  return { status: answer.status, contentType: answer.contentType, body: without(answer.body, hides) };
}

/** What one exchange hides besides: the uid of a key is chance, that of an index or a task is not. */
export function namesOf({ request }: Exchange): ReadonlySet<string> {
  return request.path.startsWith('/keys') ? new Set([...LEFT_OUT, 'uid']) : LEFT_OUT;
}

function without(value: unknown, hides: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((one) => without(one, hides));
  if (typeof value === 'number') return Math.round(value * 1e5) / 1e5;
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([name]) => !hides.has(name));
  return Object.fromEntries(kept.map(([name, one]) => [name, without(one, hides)]));
}

/** The body that was sent. Long lists are shortened in the recording; what they held stands in documents.json. */
export function bodyOf({ body, rawBody }: Exchange['request']): string | undefined {
  if (rawBody !== undefined) return rawBody;
  if (body === undefined) return undefined;
  if (!Array.isArray(body) || !body.some((one) => typeof one === 'string' && one.startsWith('... ')))
    return JSON.stringify(body);
  const said = body.filter((one) => typeof one !== 'string') as Record<string, unknown>[];
  const all = recordedDocuments();
  if (!said.some((one) => '_vectors' in one)) return JSON.stringify(all);
  const optsOut = said.every(({ _vectors: vectors }) => (vectors as { topics: unknown }).topics === null);
  if (optsOut) return JSON.stringify(all.map(({ id }) => ({ id, _vectors: { topics: null } })));
  return JSON.stringify([...said, ...vectorsLeftOut()]);
}

/**
 * Four vectors that the recording does not show. Two follow from the similarities recorded after them (.5 and .55522); the other
 * two were merely farther away.
 */
function vectorsLeftOut(): Record<string, unknown>[] {
  return Object.entries({
    'organisation_stadt-heidelberg': [0, 1, 0],
    'organisation_digital-agentur-heidelberg': [-1, 0, 1],
    'organisation_stadtwerke-heidelberg': [-1, 0, 1],
    'organisation_stadt-pforzheim': [0.1, 0.9, 0],
  }).map(([id, topics]) => ({ id, _vectors: { topics } }));
}
