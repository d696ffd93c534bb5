import type { ComponentChildren } from 'preact';
import { describedBy, FieldTexts } from './field-texts.js';

/** Choices that belong together, under what they are for; what is wrong leads to the first of them, which takes the focus. */
export function ChoiceGroup(props: {
  name: string;
  label: string;
  hint?: ComponentChildren;
  error?: string;
  children: ComponentChildren;
}) {
  const { name, label, hint, error, children } = props;
  const id = `feld-${name}`;
  return (
    <fieldset class={error ? 'field wrong' : 'field'} aria-describedby={describedBy({ id, hint, error })}>
      <legend>{label}</legend>
      <FieldTexts id={id} hint={hint} error={error} />
      {children}
    </fieldset>
  );
}
