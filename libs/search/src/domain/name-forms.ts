import { fold } from '#language';
import type { RecordType } from './record.js';

/** What people want to reach first when they type a beginning. */
const TYPE_WEIGHTS: Readonly<Record<RecordType, number>> = {
  topic: 1,
  organisation: 0.9,
  initiative: 0.7,
  event: 0.6,
  listing: 0.3,
  statement: 0.2,
};
/** A name that begins so is meant more often than one in which a later word does. */
const LATER_WORD = 0.5;
/** Another name of a thing is meant less often than the one it goes by. */
const OTHER_NAME = 0.6;
const MOST_WORDS = 8;
const TOWNS =
  'Stadt Landeshauptstadt Bundesstadt Hansestadt Universitätsstadt Wissenschaftsstadt Kreisstadt Lutherstadt Große ' +
  'Gemeinde Ortsgemeinde Landgemeinde Einheitsgemeinde Samtgemeinde Verbandsgemeinde Markt Marktgemeinde Flecken Kommune';
const COUNTIES = 'Landkreis Kreis Städteregion';
const BEFORE_TOWNS = new Set(TOWNS.split(' ').map(fold));
/** What stands before the name of a municipality or county: nobody begins with it, and `Stadt Köln` is what `köl` means. */
const DESIGNATIONS = new Set([...BEFORE_TOWNS, ...COUNTIES.split(' ').map(fold)]);

/** A name from one of its words on. */
export interface NameForm {
  readonly form: string;
  readonly isTitle: boolean;
  /** Whether it is the whole name, or all of it but what says that it is a town or the like. */
  readonly isBeginning: boolean;
}

/** The forms under which a record is suggested: each of its names, title first, from each of its words on. */
export function nameForms(names: readonly string[]): NameForm[] {
  return names.flatMap((name, place) => {
    const words = name.split(' ');
    return words.slice(0, MOST_WORDS).map((_, index) => ({
      form: words.slice(index).join(' '),
      isTitle: place === 0,
      isBeginning: words.slice(0, index).every((word) => DESIGNATIONS.has(word)),
    }));
  });
}

/** A folded name without what says that it is that of a town; null where nothing or all of it does. A county is called after its town. */
export function bareName(name: string): string | null {
  const words = name.split(' ');
  const first = words.findIndex((word) => !BEFORE_TOWNS.has(word));
  return first > 0 ? words.slice(first).join(' ') : null;
}

export function typeWeight(type: RecordType): number {
  return TYPE_WEIGHTS[type];
}

/** How much people want to reach a record under a form, larger first. */
export function formWeight(type: RecordType, { isTitle, isBeginning }: NameForm): number {
  return TYPE_WEIGHTS[type] * (isTitle ? 1 : OTHER_NAME) * (isBeginning ? 1 : LATER_WORD);
}
