import type { FilterRequest } from '../../api/search/to-search-query.js';
import { USUAL_ITEMS } from '../../edge/index.js';
import type { Query } from '../../ui/index.js';

/** The order in which parameters stand in an address, so that one state of a page has one address. */
const ORDER = [
  'q',
  'type',
  'kind',
  'topic',
  'state',
  'county',
  'size',
  'near',
  'radiusKm',
  'open',
  'listing',
  'verbatim',
  'typing',
  'sort',
  'view',
  'limit',
  'cursor',
] as const;

type Addressed = Partial<FilterRequest> & { readonly view?: string };

/** The parameters of a request as they stand in an address; what is a default stays out. */
export function queryOf(request: Addressed): Query {
  const { limit } = request;
  const given = {
    ...request,
    typing: isHalf(request) ? true : undefined,
    limit: limit === USUAL_ITEMS ? undefined : limit,
  };
  return Object.fromEntries(
    ORDER.flatMap((name) => {
      const value = given[name];
      return value === undefined || value === '' ? [] : [[name, inAddress(value)]];
    }),
  );
}

/** Whether the last word counts as a beginning: the links of what was found so lead to what was found so. */
function isHalf({ q = '', typing, verbatim }: Addressed): boolean {
  return typing === true && verbatim !== true && q.trim() !== '';
}

/** Values of one parameter stand in one order, whoever chose them first. */
function inAddress(value: string | number | boolean | readonly string[]): string | readonly string[] {
  return typeof value === 'object' ? [...value].sort() : String(value);
}
