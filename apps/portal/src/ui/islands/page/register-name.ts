/** Where the place was taken from a list and nobody typed a name, its name and facts come from the register at once. */
export function openRegisterName(root: ParentNode = document): void {
  const near = root.querySelector<HTMLInputElement>('[data-places] input[name=near]');
  const form = near?.form;
  const name = form?.querySelector<HTMLInputElement>('input[name=name]');
  const kind = form?.querySelector<HTMLSelectElement>('select[name=kind]');
  const facts = form?.querySelector<HTMLElement>('[data-register]');
  if (!near || !form || !name || !kind || !facts) return;
  /** What stands there by us: anything else was typed and stays. */
  let filled = '';
  let asked = '';

  form.addEventListener('change', ({ target }) => {
    if (target === near || target === kind) void fill();
  });

  async function fill(): Promise<void> {
    asked = `${near!.value} ${kind!.value}`;
    const mine = asked;
    const page = near!.value === '' ? null : await read(near!.value, kind!.value);
    // Something else was chosen meanwhile, or the answer did not come: what stands there stays.
    if (!page || mine !== asked) return;
    facts!.replaceChildren(...(page.querySelector('[data-register]')?.childNodes ?? []));
    if (name!.value !== '' && name!.value !== filled) return;
    filled = page.querySelector<HTMLInputElement>('input[name=name]')?.value ?? '';
    name!.value = filled;
    // Whoever looks for likely duplicates hears of it.
    name!.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

/** The page as it is with that place: it knows what the register says of it. */
async function read(ags: string, kind: string): Promise<Document | null> {
  const query = new URLSearchParams({ gemeinde: ags, art: kind });
  try {
    const answer = await fetch(`${location.pathname}?${query.toString()}`);
    return answer.ok ? new DOMParser().parseFromString(await answer.text(), 'text/html') : null;
  } catch {
    return null;
  }
}
