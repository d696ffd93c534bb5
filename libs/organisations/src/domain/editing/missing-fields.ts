import { isEmpty } from '#platform';
import type { EditableOrganisation } from './editable-organisation.js';

/** What helps others to find an organisation, the most helpful first (PRO-08). */
export const HELPFUL_FIELDS = [
  'summary',
  'topics',
  'seat',
  'area',
  'text',
  'website',
  'unit',
  'names.acronym',
  'identifiers.domain',
] as const;

export type HelpfulField = (typeof HELPFUL_FIELDS)[number];

/** The helpful fields that a profile does not fill; the municipality of a key needs no seat beside it. */
export function missingFields(fields: EditableOrganisation): HelpfulField[] {
  return HELPFUL_FIELDS.filter((path) => {
    if (path === 'names.acronym') return isEmpty(fields.names.acronym);
    if (path === 'identifiers.domain') return isEmpty(fields.identifiers.domain);
    if (path === 'seat' || path === 'area') return isEmpty(fields[path]) && fields.ags === null;
    return isEmpty(fields[path]);
  });
}
