/** Texts of a form by the name of the field, a repeated one with an entry a line: as the server reads them. */
export type FieldTexts = Readonly<Record<string, string>>;

/** What belongs to sending the form, not to what is typed. */
const NOT_TYPED = ['_csrf', 'version', 'was'];

export function readFields(form: HTMLFormElement): FieldTexts {
  const texts: Record<string, string> = {};
  for (const [name, value] of new FormData(form)) {
    if (NOT_TYPED.includes(name) || typeof value !== 'string') continue;
    const text = value.replaceAll('\r\n', '\n');
    texts[name] = name in texts ? `${texts[name]}\n${text}` : text;
  }
  return texts;
}

/** Puts texts back where they were; fields that are not named stay. */
export function fillFields(form: HTMLFormElement, texts: FieldTexts): void {
  for (const field of form.elements) {
    const name = field.getAttribute('name') ?? '';
    const text = NOT_TYPED.includes(name) ? undefined : texts[name];
    if (text !== undefined) fill(field, text);
  }
}

function fill(field: Element, text: string): void {
  const [first = '', ...further] = text.split('\n');
  if (field instanceof HTMLSelectElement) field.value = first;
  else if (field instanceof HTMLTextAreaElement) field.value = text;
  else if (!(field instanceof HTMLInputElement)) return;
  else if (field.type === 'radio') field.checked = field.value === text;
  else if (field.type === 'checkbox') field.checked = further.includes(field.value);
  else if (field.type !== 'hidden') field.value = text;
}

export function isSame(a: FieldTexts, b: FieldTexts): boolean {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].every((name) => a[name] === b[name]);
}
