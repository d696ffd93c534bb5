import type { ComponentChildren } from 'preact';

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
  const described = [hint && `${id}-hinweis`, error && `${id}-fehler`].filter(Boolean).join(' ') || undefined;
  return (
    <fieldset class={error ? 'field wrong' : 'field'} aria-describedby={described}>
      <legend>{label}</legend>
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
      {children}
    </fieldset>
  );
}
