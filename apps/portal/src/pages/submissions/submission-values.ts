import type { OrganisationKind } from '#organisations';
import { ORGANISATION_KINDS } from '#organisations';
import type { Place } from '#places';
import { type FormBody, textOf } from '../accounts/fields.js';
import { tidyLine, tidyText } from '../parts/tidy-typed.js';

/** What stands in the fields of the form. */
export interface SubmissionValues {
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly place: string;
  readonly website: string;
  readonly summary: string;
  readonly note: string;
  /** "It is none of those." */
  readonly despiteLikely: boolean;
}

/** Of a radio button among several places that may be meant. */
export const CHOSEN_PLACE = 'place.gemeint';

export const NO_VALUES: SubmissionValues = {
  name: '',
  kind: 'municipality',
  place: '',
  website: '',
  summary: '',
  note: '',
  despiteLikely: false,
};

/** What was typed; a place that was chosen from a list stands for what was typed. */
export function typedSubmission(body: FormBody): SubmissionValues {
  const kind = ORGANISATION_KINDS.find((one) => one === textOf(body, 'kind')) ?? NO_VALUES.kind;
  const line = (name: string) => tidyLine(textOf(body, name));
  const text = (name: string) => tidyText(textOf(body, name));
  return {
    name: line('name'),
    kind,
    place: textOf(body, CHOSEN_PLACE) || textOf(body, 'near') || line('place'),
    website: line('website'),
    summary: text('summary'),
    note: text('note'),
    despiteLikely: textOf(body, 'trotzdem') === 'ja',
  };
}

/** Municipalities and counties stand for themselves; everybody else has a seat in a municipality. */
export function isOwnPlace(kind: OrganisationKind): boolean {
  return kind === 'municipality' || kind === 'county';
}

/** Whether a place may be meant by what is typed for an organisation of that kind. */
export function isPlaceFor(kind: OrganisationKind, { level, sizeClass }: Place): boolean {
  if (kind === 'county') return level === 'county' || sizeClass !== null;
  return level === 'municipality';
}

/** What the administration of a place is called: „Stadt Pforzheim“, „Landkreis Konstanz“. */
export function administrationOf({ level, type, name }: Place): string {
  if (level === 'county') return /kreis|verband/i.test(name) ? name : `${type} ${name}`;
  if (type === 'Markt' || type === 'Gemeinde') return `${type} ${name}`;
  return type === 'Gemeindefreies Gebiet' ? name : `Stadt ${name}`;
}
