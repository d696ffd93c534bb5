import type { ComponentChildren } from 'preact';
import { pathIn, useFrame } from '../frame.js';
import { ChoiceGroup } from './choice-group.js';
import { describedBy, FieldTexts } from './field-texts.js';

export interface FormProps {
  /** Path of the page that takes it. */
  action: string;
  /** Text of the button. */
  button: string;
  /** Beside the button, such as a way back. */
  beside?: ComponentChildren;
  /** How the button looks: what is done here mainly, beside it, or with each of many. */
  tone?: 'first' | 'second' | 'quiet';
  /** Where a page has several forms: what this one does. */
  label?: string;
  /** Whether it sends a file. */
  hasFile?: boolean;
  /** Where drafts of it are kept while one types, and what is said about that (island `edit`). */
  autosave?: { readonly address: string; readonly texts: Readonly<Record<string, string>> };
  children?: ComponentChildren;
}

/** A form that works without scripts; whoever is signed in proves by it that it came from here. */
export function Form({
  action,
  button,
  beside,
  tone = 'first',
  label,
  hasFile,
  autosave,
  children,
}: FormProps) {
  const { language, session } = useFrame();
  return (
    <form
      method="post"
      action={pathIn(language, action)}
      class="entry-form"
      enctype={hasFile ? 'multipart/form-data' : undefined}
      aria-label={label}
      novalidate
      data-draft={autosave?.address}
      data-draft-of={autosave && session?.email}
      data-texts={autosave && JSON.stringify(autosave.texts)}
    >
      {session && <input type="hidden" name="_csrf" value={session.csrfToken} />}
      {children}
      <p class="actions">
        <button type="submit" class={tone === 'first' ? 'button' : `button ${tone}`}>
          {button}
        </button>
        {beside}
      </p>
    </form>
  );
}

export interface FieldProps {
  name: string;
  /** Where a page has several fields of this name: what tells this one from the others. */
  apart?: string;
  label: string;
  /** What stands in it, also what was wrong. */
  value?: string;
  hint?: ComponentChildren;
  /** What is wrong with it. */
  error?: string;
  type?: 'text' | 'email' | 'password' | 'url' | 'date' | 'search';
  /** Several lines. */
  rows?: number;
  maxLength?: number;
  autocomplete?: string;
  inputMode?: 'numeric' | 'email' | 'url' | 'text';
  isRequired?: boolean;
}

const idOf = (name: string) => `feld-${name}`;

/** One field: label, hint and error before it, in this order, so that all are read before typing. */
export function Field(props: FieldProps) {
  const {
    name,
    apart,
    label,
    value = '',
    hint,
    error,
    type = 'text',
    rows,
    maxLength,
    autocomplete,
    inputMode,
  } = props;
  const id = idOf(apart === undefined ? name : `${name}-${apart}`);
  const common = {
    id,
    name,
    maxLength,
    autocomplete,
    required: props.isRequired,
    'aria-invalid': error ? ('true' as const) : undefined,
    'aria-describedby': describedBy({ id, hint, error }),
  };
  return (
    <div class={error ? 'field wrong' : 'field'}>
      <label for={id}>{label}</label>
      <FieldTexts id={id} hint={hint} error={error} />
      {rows ? (
        <textarea {...common} rows={rows}>
          {value}
        </textarea>
      ) : (
        <input {...common} type={type as 'text'} value={value} inputMode={inputMode} />
      )}
    </div>
  );
}

export interface Choice {
  value: string;
  label: string;
}

/** One of a few, all of them in sight. */
export function Choices(props: {
  name: string;
  label: string;
  choices: readonly Choice[];
  chosen: string;
  hint?: ComponentChildren;
  error?: string;
}) {
  const { choices, chosen, ...group } = props;
  const { name } = group;
  return (
    <ChoiceGroup {...group}>
      {choices.map(({ value, label }, index) => (
        <label class="choice">
          <input
            type="radio"
            id={index === 0 ? idOf(name) : undefined}
            name={name}
            value={value}
            checked={value === chosen}
          />{' '}
          {label}
        </label>
      ))}
    </ChoiceGroup>
  );
}

/**
 * Everything that is wrong, above the form, a line a field, each leading to it and named after it. It takes the focus, so that whoever hears or magnifies the page
 * begins there; the browser does that by itself, also without scripts.
 */
export function ErrorSummary({
  title,
  errors,
  labelOf = () => '',
}: {
  title: string;
  errors: readonly { name: string; message: string }[];
  /** What a field is called; left out where the messages say it. */
  labelOf?: (name: string) => string | undefined;
}) {
  if (errors.length === 0) return null;
  const names = [...new Set(errors.map(({ name }) => name))];
  const lines = names.flatMap((name) => {
    const messages = errors.filter((error) => error.name === name).map(({ message }) => message);
    if (name === '') return messages.map((message) => ({ name, message }));
    const label = labelOf(name);
    return [{ name, message: `${label ? `${label}: ` : ''}${messages.join(' ')}` }];
  });
  return (
    <div class="notice danger" role="alert" tabIndex={-1} autofocus id="fehler">
      <h2 class="notice-tone">{title}</h2>
      <ul>
        {lines.map(({ name, message }) => (
          <li>{name === '' ? message : <a href={`#${idOf(name)}`}>{message}</a>}</li>
        ))}
      </ul>
    </div>
  );
}
