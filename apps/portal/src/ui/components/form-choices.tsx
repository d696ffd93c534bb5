import type { ComponentChildren } from 'preact';
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
export function Checks({ name, label, choices, chosen, hint, error }: Asked & { chosen: readonly string[] }) {
  return (
    <fieldset class={error ? 'field wrong' : 'field'}>
      <legend>{label}</legend>
      {hint && <p class="kind">{hint}</p>}
      {error && <p class="field-error">{error}</p>}
      {choices.map(({ value, label: text }) => (
        <label class="choice">
          <input type="checkbox" name={name} value={value} checked={chosen.includes(value)} /> {text}
        </label>
      ))}
    </fieldset>
  );
}
