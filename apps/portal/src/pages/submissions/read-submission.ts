import { webAddress } from '../parts/typed-values.js';
import { Injectable } from '@nestjs/common';
import type { HandingIn } from '#organisations';
import { submissionNote, submittedProfile } from '#organisations';
import { type Place, PlaceDirectory } from '#places';
import { sayIssues } from '../../edge/index.js';
import type { Frame } from '../../ui/index.js';
import { FieldNames, type PlaceChoice } from '../editing/field-names.js';
import { administrationOf, isOwnPlace, isPlaceFor, type SubmissionValues } from './submission-values.js';

export interface FormFault {
  readonly name: string;
  readonly message: string;
}

/** What a form says, as far as it can be understood. */
export interface ReadForm {
  /** With what the register adds. */
  readonly values: SubmissionValues;
  readonly place: Place | null;
  readonly choices: readonly PlaceChoice[];
  readonly errors: readonly FormFault[];
  /** The name was added by the register: to be looked at before it is sent. */
  readonly isNameAdded: boolean;
  /** Null where something is wrong. */
  readonly request: HandingIn | null;
}

/** Makes of what was typed what can be handed in; the name of a municipality comes from the register (PRO-11). */
@Injectable()
export class ReadSubmission {
  constructor(
    private readonly names: FieldNames,
    private readonly places: PlaceDirectory,
  ) {}

  execute(typed: SubmissionValues, frame: Frame): ReadForm {
    const { place, choices, fault } = this.place(typed, frame);
    const isFromRegister = typed.name.trim() === '' && place !== null && isOwnPlace(typed.kind);
    const values = {
      ...typed,
      name: isFromRegister ? administrationOf(place) : typed.name,
      place: place ? this.names.placeText(place.ags, frame.language) : typed.place,
    };
    const key = place?.ags ?? null;
    const parsed = submittedProfile.safeParse(
      {
        name: values.name,
        kinds: [values.kind],
        ...(isOwnPlace(values.kind) ? { ags: key } : { seat: key }),
        website: webAddress(values.website),
        summary: values.summary,
      },
      { reportInput: true },
    );
    const note = submissionNote.safeParse(values.note, { reportInput: true });
    const said = [
      ...sayIssues(parsed.error?.issues ?? [], [], frame.messages.errors.input),
      ...sayIssues(note.error?.issues ?? [], [], frame.messages.errors.input).map((one) => ({
        ...one,
        path: 'note',
      })),
    ].map(({ path, message }) => ({ name: fieldOf(path), message }));
    // Which place is meant is asked first: its name follows.
    const isNameToCome = choices.length > 0 && typed.name.trim() === '' && isOwnPlace(typed.kind);
    const errors = [
      ...(fault === null ? [] : [{ name: 'place', message: fault }]),
      ...said.filter(({ name }) => !(isNameToCome && name === 'name')),
    ];
    const isFine = errors.length === 0 && parsed.success && !isFromRegister;
    const request = isFine
      ? { profile: parsed.data, note: values.note, despiteLikely: values.despiteLikely }
      : null;
    return { values, place, choices, errors, isNameAdded: isFromRegister, request };
  }

  private place({ place: text, kind }: SubmissionValues, { messages: { submissions: t }, language }: Frame) {
    const nothing = { place: null, choices: [], fault: null };
    if (text.trim() === '') return nothing;
    const meant = this.names.placeMeant(text, (place) => isPlaceFor(kind, place), language);
    if ('choices' in meant) {
      const fault = meant.choices.length === 0 ? t.placeUnknown : t.placeUnsure;
      return { place: null, choices: meant.choices, fault };
    }
    const place = this.places.get(meant.key);
    if (!place || !isPlaceFor(kind, place)) return { ...nothing, fault: t.placeUnknown };
    return { place, choices: [], fault: null };
  }
}

/** The field of the form that a path of the profile is typed in. */
export function fieldOf(path: string): string {
  const [field = ''] = path.split('.');
  if (field === 'ags' || field === 'seat') return 'place';
  return field === 'kinds' ? 'kind' : field;
}
