import { Injectable } from '@nestjs/common';
import type { Language } from '#messages';
import type { EditableProfile } from '#organisations';
import type { Place } from '#places';
import type { FormBody } from '../accounts/fields.js';
import type { Concern } from './concerns.js';
import { FieldNames } from './field-names.js';
import { type FormChanges, toChanges } from './form-changes.js';
import { type FormValues, toValues, typedValues } from './form-values.js';
import { ADDED_TOPICS } from './suggested-topics.part.js';

/** Levels of the register that a field takes. */
const LEVELS: Readonly<Record<string, readonly string[]>> = {
  ags: ['municipality', 'county'],
  seat: ['municipality'],
  area: ['municipality', 'county', 'state'],
};

/** Between the path of a field and a text of it, in the name of the choice for that text. */
export const chosenName = (name: string, text: string) => `wahl.${name}.${text}`;

/** The form of a profile: from fields to texts and back. */
@Injectable()
export class ReadForm {
  constructor(private readonly names: FieldNames) {}

  /** The fields of a concern as they are typed. */
  held(concern: Concern, { fields }: EditableProfile, language: Language): FormValues {
    return toValues(concern, fields, {
      place: (key) => this.names.placeText(key, language),
      topic: (slug) => this.names.topicText(slug, language),
    });
  }

  /** What was typed, with the places that were chosen for what was not clear. */
  typed(concern: Concern, body: FormBody): FormValues {
    const typed = Object.entries(typedValues(concern, body)).map(([name, text]) => [
      name,
      name === 'topics' ? withTopics(text, body) : withChoices(name, text, body),
    ]);
    return Object.fromEntries(typed) as FormValues;
  }

  changes(concern: Concern, values: FormValues, language: Language): FormChanges {
    const isWanted = (name: string) => (place: Place) => LEVELS[name]?.includes(place.level) ?? false;
    return toChanges(concern, values, {
      place: (name, text) => this.names.placeMeant(text, isWanted(name), language),
      topic: (text) => this.names.topicMeant(text),
    });
  }
}

/** A choice holds for the text it was offered for; whoever typed another meanwhile is not overruled. */
function withChoices(name: string, text: string, body: FormBody): string {
  const chosen = (line: string) => body[chosenName(name, line.trim())];
  return text
    .split('\n')
    .map((line) => {
      const choice = chosen(line);
      return typeof choice === 'string' && choice !== '' ? choice : line;
    })
    .join('\n');
}

/** The topics that were ticked are added to those that were typed. */
export function withTopics(text: string, body: FormBody): string {
  return [text.trimEnd(), body[ADDED_TOPICS] ?? []].flat().filter(Boolean).join('\n');
}
