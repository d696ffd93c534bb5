import { ListBox } from './list-box.js';
import { SuggestionSource, type Suggestion } from './suggestions.js';

/** Texts in the page's language; `#` stands for the number. */
interface Texts {
  list: string;
  none: string;
  one: string;
  many: string;
  types: Record<string, string>;
}

const SHORTEST_QUESTION = 2;
const PAUSE_MS = 120;

/** Makes an ARIA 1.2 combobox of the search box. The form works as it did: Enter searches unless an option is active. */
export class Combobox {
  private readonly source: SuggestionSource;
  private readonly texts: Texts;
  private readonly list: ListBox;
  private readonly status = document.createElement('div');
  private pause: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly form: HTMLFormElement,
    private readonly input: HTMLInputElement,
  ) {
    this.texts = JSON.parse(form.dataset['texts'] ?? '{}') as Texts;
    this.source = new SuggestionSource(form.dataset['suggest'] ?? '');
    this.list = new ListBox(`${input.id}-list`, this.texts.list);
    this.status.className = 'visually-hidden';
    this.status.setAttribute('role', 'status');
    form.append(this.list.element, this.status);
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-expanded', 'false');
    input.setAttribute('aria-controls', this.list.element.id);
    this.listen();
  }

  private listen(): void {
    this.input.addEventListener('input', () => {
      clearTimeout(this.pause);
      this.pause = setTimeout(() => void this.suggest(), PAUSE_MS);
    });
    this.input.addEventListener('keydown', (event) => this.onKey(event));
    this.input.addEventListener('blur', () => this.close());
    this.form.addEventListener('submit', () => {
      clearTimeout(this.pause);
      this.source.cancel();
      this.close();
    });
    // A press must not take the focus from the box, or the list would close under the finger.
    this.list.element.addEventListener('mousedown', (event) => event.preventDefault());
    this.list.element.addEventListener('click', ({ target }) => {
      const item = this.list.under(target);
      if (item) this.choose(item);
    });
  }

  private onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null;
    if (step && !this.list.isOpen) void this.suggest();
    else if (step) this.point(this.list.move(step));
    else if (event.key === 'Escape' && this.list.isOpen) this.close();
    else if (event.key === 'Enter' && this.list.chosen) this.choose(this.list.chosen);
    else return;
    event.preventDefault();
  }

  private async suggest(): Promise<void> {
    const text = this.input.value.trim();
    if (text.length < SHORTEST_QUESTION) {
      this.source.cancel();
      this.close();
      return;
    }
    const items = await this.source.ask(text);
    const isStillAsked = text === this.input.value.trim() && document.activeElement === this.input;
    if (items && isStillAsked) this.show(items);
  }

  private show(items: readonly Suggestion[]): void {
    const { one, many, none, types } = this.texts;
    this.list.show(items, types);
    this.input.setAttribute('aria-expanded', String(this.list.isOpen));
    this.point(null);
    const count = items.length;
    this.status.textContent = count === 0 ? none : count === 1 ? one : many.replace('#', String(count));
  }

  private close(): void {
    this.list.close();
    this.input.setAttribute('aria-expanded', 'false');
    this.point(null);
  }

  private point(optionId: string | null): void {
    if (optionId) this.input.setAttribute('aria-activedescendant', optionId);
    else this.input.removeAttribute('aria-activedescendant');
  }

  private choose(item: Suggestion): void {
    this.close();
    if (item.url) {
      location.assign((this.form.dataset['prefix'] ?? '') + item.url);
      return;
    }
    this.input.value = item.title;
    this.form.requestSubmit();
  }
}
