import type { ComponentChildren } from 'preact';
import { describedBy, FieldTexts } from './field-texts.js';

/** A file to be chosen; what was chosen cannot be shown again, so an error asks for it once more. */
export function FileField(props: {
  name: string;
  label: string;
  hint: ComponentChildren;
  /** Types that the browser offers, such as `image/png`. */
  types: readonly string[];
  error?: string;
}) {
  const { name, label, hint, types, error } = props;
  const id = `feld-${name}`;
  return (
    <div class={error ? 'field wrong' : 'field'}>
      <label for={id}>{label}</label>
      <FieldTexts id={id} hint={hint} error={error} />
      <input
        id={id}
        name={name}
        type="file"
        accept={types.join(',')}
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={describedBy({ id, hint, error })}
      />
    </div>
  );
}
