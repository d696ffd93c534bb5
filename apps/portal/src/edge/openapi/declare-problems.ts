import type { OpenAPIObject } from '@nestjs/swagger';

type Paths = OpenAPIObject['paths'];
type Operation = NonNullable<Paths[string]['get']>;

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
});

const INVALID = problem('Something about the input is wrong; `errors` says what and where.');
const UNKNOWN = problem('It does not exist, or may not be seen.');
const AWAY = problem('Try again after `Retry-After` seconds.');

/** Adds to every operation the problems that the edge answers on its behalf, and groups it by the thing it is about. */
export function declareProblems(paths: Paths): Paths {
  return Object.fromEntries(
    Object.entries(paths).map(([path, item]) => {
      const operations = Object.entries(item).map(([method, operation]: [string, Operation]) => [
        method,
        { ...operation, tags: [subjectOf(path)], responses: responsesOf(path, method, operation) },
      ]);
      return [path, Object.fromEntries(operations)];
    }),
  );
}

/** `/api/v1/places/{ags}` is about places. */
function subjectOf(path: string): string {
  return path.split('/')[3]?.replace(/\.json$/, '') ?? '';
}

function responsesOf(path: string, method: string, operation: Operation): Operation['responses'] {
  return {
    ...operation.responses,
    ...(method === 'get' && path.includes('{') && { 301: { description: 'It has a new address.' } }),
    ...(method === 'get' && { 304: { description: 'What you have is current (If-None-Match).' } }),
    400: INVALID,
    ...(path.includes('{') && { 404: UNKNOWN }),
    ...(operation.requestBody && { 413: problem('Too large.'), 415: problem('Not JSON.') }),
    503: AWAY,
    default: problem('Anything else.'),
  };
}
