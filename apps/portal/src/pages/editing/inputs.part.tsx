import type { ComponentChildren } from 'preact';
import { type EditableProfile, ORGANISATION_KINDS, ORGANISATION_LIMITS } from '#organisations';
import { Checks, Choices, Field, type Frame, Select } from '../../ui/index.js';
import { type Concern, type InputKind, inputsOf } from './concerns.js';
import { fieldName } from './field-name.js';
import type { Unclear } from './form-changes.js';
import type { FormError } from './form-errors.js';
import type { FormValues } from './form-values.js';
import { chosenName } from './read-form.js';

export interface InputsProps {
  frame: Frame;
  profile: EditableProfile;
  concern: Concern;
  values: FormValues;
  errors: readonly FormError[];
  unclear: readonly Unclear[];
}

interface InputProps {
  frame: Frame;
  name: string;
  value: string;
  error: string | undefined;
}

/** Of what names are offered while one types. */
export type NamedKind = 'place' | 'places' | 'topics' | 'organisations' | 'initiatives';

const ROWS: Readonly<Partial<Record<InputKind, number>>> = {
  lines: 3,
  links: 3,
  places: 4,
  topics: 6,
  text: 4,
};
/** Lengths of the keys of places that a field takes. */
const DIGITS: Readonly<Record<string, string>> = { ags: '8 5', area: '8 5 2' };
/** The text of a profile is the longest there is. */
const LONG_TEXT = 14;

/** The fields of a concern; those that this editor may not see are left out. */
export function Inputs({ frame, profile, concern, values, errors, unclear }: InputsProps) {
  return (
    <>
      {inputsOf(concern)
        .filter(([name]) => !profile.hidden.includes(name))
        .map(([name, kind]) => {
          const error = errors
            .filter((one) => one.name === name)
            .map(({ message }) => message)
            .join(' ');
          const asked = { frame, name, value: values[name] ?? '', error: error || undefined };
          return (
            <>
              <Input {...asked} kind={kind} />
              <PlaceChoices frame={frame} unclear={unclear.filter((one) => one.name === name)} />
            </>
          );
        })}
    </>
  );
}

function Input({ kind, ...asked }: InputProps & { kind: InputKind }) {
  if (kind === 'kinds') return <Kinds {...asked} />;
  if (kind === 'flag') return <Flag {...asked} />;
  const { frame, name, value, error } = asked;
  const t = frame.messages.editing;
  const hint = name === 'summary' ? <Counted frame={frame} value={value} /> : t.hints[name];
  const rows = name === 'text' ? LONG_TEXT : ROWS[kind];
  const label = fieldName(name, frame);
  const field = <Field {...{ name, label, hint, value, rows, error }} />;
  if (kind !== 'place' && kind !== 'places' && kind !== 'topics') return field;
  return (
    <Named frame={frame} name={name} kind={kind}>
      {field}
    </Named>
  );
}

/** A field of names that can be chosen from while one types (island `edit`). */
export function Named(props: { frame: Frame; name: string; kind: NamedKind; children: ComponentChildren }) {
  const { frame, name, kind, children } = props;
  const names = kind === 'place' ? 'places' : kind;
  const digits = DIGITS[name] ?? '8';
  return (
    <div
      class="names"
      data-names={names}
      data-digits={names === 'places' ? digits : undefined}
      data-texts={JSON.stringify(textsOf(names, frame))}
    >
      {children}
    </div>
  );
}

/** How much of the summary is written; counted anew while one types, where there are scripts. */
function Counted({ frame, value }: { frame: Frame; value: string }) {
  const t = frame.messages.editing;
  const most = String(ORGANISATION_LIMITS.summary);
  return (
    <>
      {t.hints['summary']}{' '}
      <span data-counts="feld-summary" data-text={t.counted('#', most)}>
        {t.counted(String([...value].length), most)}
      </span>
    </>
  );
}

/** The main kind, and further ones. Whether something is a network only curators say. */
function Kinds({ frame, name, value, error }: InputProps) {
  const { editing: t, terms } = frame.messages;
  const [main = '', ...further] = value.split('\n');
  const offered = ORGANISATION_KINDS.filter((kind) => kind !== 'network' || value.includes('network'));
  const choices = offered.map((kind) => ({ value: kind, label: terms.organisationKinds[kind] }));
  return (
    <>
      <Select
        name={name}
        label={t.mainKind}
        choices={choices}
        chosen={main}
        hint={t.hints[name]}
        error={error}
      />
      <Checks name={name} label={t.furtherKinds} choices={choices} chosen={further} />
    </>
  );
}

function Flag({ frame, name, value, error }: InputProps) {
  const t = frame.messages.editing;
  const choices = [
    { value: 'true', label: t.yes },
    { value: 'false', label: t.no },
  ];
  return (
    <Choices
      name={name}
      label={t.fields[name] ?? name}
      hint={t.hints[name]}
      choices={choices}
      chosen={value}
      error={error}
    />
  );
}

/** What may be meant, to be chosen from. */
function PlaceChoices({ frame, unclear }: { frame: Frame; unclear: readonly Unclear[] }) {
  return (
    <>
      {unclear
        .filter(({ choices }) => choices.length > 0)
        .map(({ name, text, choices }) => (
          <Choices
            name={chosenName(name, text)}
            label={frame.messages.editing.places.unclear(text)}
            choices={choices.map((choice) => ({ value: choice.text, label: choice.text }))}
            chosen=""
          />
        ))}
    </>
  );
}

/** What is said about the names that are offered. */
function textsOf(names: Exclude<NamedKind, 'place'>, { messages: { editing, entries, ui } }: Frame) {
  if (names === 'topics') return { ...editing.topicNames, many: editing.topicNames.many('#') };
  if (names !== 'places') return { ...entries.names[names], many: entries.names[names].many('#') };
  const { suggestions: list, noSuggestion: none, oneSuggestion: one, manySuggestions } = ui.near;
  return { list, none, one, many: manySuggestions('#'), add: editing.places.add };
}
