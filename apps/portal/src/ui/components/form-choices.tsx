import type { ComponentChildren } from 'preact';
import { ChoiceGroup } from './choice-group.js';
import type { Choice } from './form.js';

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
  const described = [hint && `${id}-hinweis`, error && `${id}-fehler`].filter(Boolean).join(' ') || undefined;
  return (
    <div class={error ? 'field wrong' : 'field'}>
      <label for={id}>{label}</label>
      {hint && (
        <p class="kind" id={`${id}-hinweis`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="field-error" id={`${id}-fehler`}>
          {error}
        </p>
      )}
      <select id={id} name={name} aria-invalid={error ? 'true' : undefined} aria-describedby={described}>
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
