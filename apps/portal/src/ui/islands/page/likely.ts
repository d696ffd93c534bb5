interface Likely {
  organisation: { url: string; title: string };
  likenesses: string[];
}

const PAUSE_MS = 400;
const SHORTEST_NAME = 4;

/** Looks while one types which organisations are like the one that is being added, and lists them above the button. */
export function openLikely(root: ParentNode = document): void {
  const part = root.querySelector<HTMLFieldSetElement>('[data-likely]');
  const form = part?.closest('form');
  if (!part || !form) return;
  const texts = JSON.parse(part.dataset['texts'] ?? '{}') as Record<string, string>;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let asked = '';
  part.setAttribute('aria-live', 'polite');
  form.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !['name', 'website'].includes(target.name)) return;
    clearTimeout(pause);
    pause = setTimeout(() => void look(), PAUSE_MS);
  });

  async function look(): Promise<void> {
    const typed = new FormData(form!);
    const query = new URLSearchParams();
    for (const name of ['name', 'website']) {
      const value = String(typed.get(name) ?? '').trim();
      if (value.length >= SHORTEST_NAME) query.set(name, value);
    }
    asked = query.toString();
    const mine = asked;
    const items = asked === '' ? [] : await ask(`${part!.dataset['likely'] ?? ''}?${asked}`);
    // Something else was typed meanwhile, or the answer did not come: what stands there stays.
    if (items && mine === asked) show(items);
  }

  function show(items: readonly Likely[]): void {
    part!.querySelector('ul')?.replaceChildren(...items.map(lineOf));
    part!.hidden = items.length === 0;
  }

  function lineOf({ organisation, likenesses }: Likely): HTMLLIElement {
    const line = document.createElement('li');
    const link = document.createElement('a');
    const prefix = document.documentElement.lang === 'en' ? '/en' : '';
    link.href = prefix + organisation.url;
    link.textContent = organisation.title;
    line.append(link, `: ${likenesses.map((one) => texts[one] ?? one).join(', ')}`);
    return line;
  }
}

async function ask(address: string): Promise<Likely[] | null> {
  try {
    const answer = await fetch(address);
    return answer.ok ? ((await answer.json()) as { items: Likely[] }).items : null;
  } catch {
    return null;
  }
}
