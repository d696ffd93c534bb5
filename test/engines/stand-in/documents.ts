import { badRequest, Refusal } from './refusal.js';

export type Document = Record<string, unknown>;

const ID = /^[A-Za-z0-9_-]{1,511}$/;

/** Refuses what fails as a task: a missing or wrong id, a place that is none. */
export function checkDocument(document: Document, primaryKey: string, indexUid: string): void {
  const id = document[primaryKey];
  if (id === undefined) {
    const shown = JSON.stringify(document);
    throw badRequest(
      'missing_document_id',
      `Document doesn't have a \`${primaryKey}\` attribute: \`${shown}\`.`,
    );
  }
  if (!Number.isInteger(id) && !(typeof id === 'string' && ID.test(id))) {
    throw badRequest(
      'invalid_document_id',
      `Document identifier \`${JSON.stringify(id)}\` is invalid. A document identifier can be of type integer or string, only composed of alphanumeric characters (a-z A-Z 0-9), hyphens (-) and underscores (_), and can not be more than 511 bytes.`,
    );
  }
  checkPlace(document, JSON.stringify(id), indexUid);
}

function checkPlace(document: Document, id: string, indexUid: string): void {
  const place = document['_geo'] as { lat?: unknown; lng?: unknown } | null | undefined;
  if (place === null || place === undefined) return;
  for (const [name, value] of [
    ['latitude', place.lat],
    ['longitude', place.lng],
  ] as const) {
    if (typeof value === 'number' && Number.isFinite(value)) continue;
    throw badRequest(
      'invalid_document_geo_field',
      `Index \`${indexUid}\`: Could not parse ${name} in the document with the id: \`${id}\`. Was expecting a finite number but instead got \`${JSON.stringify(value)}\`.`,
    );
  }
}

const TYPES = ['application/json', 'application/x-ndjson', 'text/csv'];

/** The documents of a request body. */
export function readDocuments(body: string, contentType: string | undefined): Document[] {
  const type = contentType?.split(';')[0]?.trim();
  if (type === undefined || !TYPES.includes(type)) {
    const known = TYPES.map((one) => `\`${one}\``).join(', ');
    throw new Refusal(
      415,
      'invalid_content_type',
      `The Content-Type \`${type}\` is invalid. Accepted values for the Content-Type header are: ${known}`,
    );
  }
  try {
    if (type === 'application/x-ndjson')
      return body
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => JSON.parse(line));
    const read: unknown = JSON.parse(body);
    return (Array.isArray(read) ? read : [read]) as Document[];
  } catch {
    throw badRequest(
      'malformed_payload',
      `The \`json\` payload provided is malformed. \`Couldn't serialize document value: EOF while parsing a value at line 1 column ${body.length}\`.`,
    );
  }
}
