import { DomainError } from '#platform';
import { joinPath } from './network-file/problems/path.js';
import type { Problem } from './network-file/problems/problem.js';

/**
 * Why an entry was not taken that had passed every check: the database changed since, or the order of the file is in the
 * way. What slices refuse has a code; a broken rule of the schema has its name.
 *
 * @throws the error itself where it is neither
 */
export function refusalOf(error: unknown): Problem {
  if (error instanceof DomainError) return refusedBySlice(error);
  const { code, constraint } = error as { code?: string; constraint?: string };
  if (code === undefined) throw error;
  switch (constraint) {
    case 'organisations_municipality':
      return { path: 'ags', say: (texts) => texts.applied.agsTaken };
    case 'organisations_slug_key':
      return { path: 'id', say: (texts) => texts.applied.idTaken };
    default:
      return { path: '', say: (texts) => texts.applied.notTaken(code) };
  }
}

function refusedBySlice({ code, details }: DomainError): Problem {
  switch (code) {
    case 'ORGANISATION.FORMER_SLUG_IN_USE':
      return {
        path: joinPath('formerIds', Number(details['position'])),
        say: (texts) => texts.applied.formerIdInUse(String(details['slug'])),
      };
    // Everything else was checked with the file; a picture shows what it is when it is read.
    case 'ORGANISATION.INVALID':
      return { path: 'logo.picture', say: (texts) => texts.applied.logo };
    case 'MEMBERSHIP.CYCLE':
      return { path: 'member', say: (texts) => texts.applied.membershipCircle };
    default:
      return { path: '', say: (texts) => texts.applied.notTaken(code) };
  }
}
