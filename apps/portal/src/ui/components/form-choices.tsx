import type { ComponentChildren } from 'preact';
import { ChoiceGroup } from './choice-group.js';
import type { Choice } from './form.js';
import { describedBy, FieldTexts } from './field-texts.js';

interface Asked {
  name: string;
  label: string;
  choices: readonly Choice[];
  hint?: ComponentChildren;
  error?: string;
}

/** One of several that would be too many in sight. */
export function Select({ name, label, choices, chosen, hint, error }: Asked & { chosen: string }) {
  const id = `feld-${name}`;
  return (
    <div class={error ? 'field wrong' : 'field'}>
      <label for={id}>{label}</label>
      <FieldTexts id={id} hint={hint} error={error} />
      <select
        id={id}
        name={name}
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={describedBy({ id, hint, error })}
      >
        {choices.map(({ value, label: text }) => (
          <option value={value} selected={value === chosen}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Any of several, all of them in sight. */
export function Checks({ choices, chosen, ...group }: Asked & { chosen: readonly string[] }) {
  const { name } = group;
  return (
    <ChoiceGroup {...group}>
      {choices.map(({ value, label }, index) => (
        <label class="choice">
          <input
            type="checkbox"
            id={index === 0 ? `feld-${name}` : undefined}
            name={name}
            value={value}
            checked={chosen.includes(value)}
          />{' '}
          {label}
        </label>
      ))}
    </ChoiceGroup>
  );
}
