import type { ComponentChildren } from 'preact';

interface Texts {
  /** Of the field. */
  id: string;
  hint?: ComponentChildren;
  error?: string;
}

/** What is said of a field before it: what belongs into it, and what is wrong with what stands there. */
export function FieldTexts({ id, hint, error }: Texts) {
  return (
    <>
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
    </>
  );
}

/** How a field is tied to these, for `aria-describedby`. */
export function describedBy({ id, hint, error }: Texts): string | undefined {
  return [hint && `${id}-hinweis`, error && `${id}-fehler`].filter(Boolean).join(' ') || undefined;
}
