import { announce, openAnnouncements } from '../page/announce.js';
import { ListBox } from './list-box.js';
import type { Suggestion, SuggestionSource } from './suggestions.js';

/** Texts in the page's language; `#` stands for the number. */
export interface ComboboxTexts {
  list: string;
  none: string;
  one: string;
  many: string;
  /** Names of the groups by type; without them there are no groups. */
  types?: Record<string, string>;
}

export interface ComboboxOptions {
  input: HTMLInputElement;
  /** What the list hangs below. */
  host: HTMLElement;
  texts: ComboboxTexts;
  source: Pick<SuggestionSource<unknown>, 'ask' | 'cancel'>;
  choose: (item: Suggestion) => void;
}

const SHORTEST_QUESTION = 2;
const PAUSE_MS = 120;

/**
 * Makes an ARIA 1.2 combobox of a text field: list autocomplete with manual selection (ARIA Authoring Practices). The field works
 * as it did; Enter takes an option only where one is active, and leaving the field takes none.
 */
export class Combobox {
  private readonly list: ListBox;
  private pause: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly options: ComboboxOptions) {
    const { input, host, texts } = options;
    this.list = new ListBox(`${input.id}-list`, texts.list);
    host.append(this.list.element);
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-expanded', 'false');
    input.setAttribute('aria-controls', this.list.element.id);
    openAnnouncements();
    this.listen();
  }

  private get input(): HTMLInputElement {
    return this.options.input;
  }

  private listen(): void {
    this.input.addEventListener('input', () => {
      this.point(this.list.leave());
      clearTimeout(this.pause);
      this.pause = setTimeout(() => void this.suggest(), PAUSE_MS);
    });
    this.input.addEventListener('keydown', (event) => this.onKey(event));
    this.input.addEventListener('blur', () => this.stop());
    this.input.form?.addEventListener('submit', () => this.stop());
    // A press must not take the focus from the box, or the list would close under the finger.
    this.list.element.addEventListener('mousedown', (event) => event.preventDefault());
    this.list.element.addEventListener('click', ({ target }) => {
      const item = this.list.under(target);
      if (item) this.choose(item);
    });
  }

  private onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') this.step(event);
    else if (event.key === 'Escape') this.escape(event);
    else if (event.key === 'Enter') this.enter(event);
    else if (['Home', 'End', 'ArrowLeft', 'ArrowRight'].includes(event.key)) this.point(this.list.leave());
  }

  private step(event: KeyboardEvent): void {
    const by = event.key === 'ArrowDown' ? 1 : -1;
    event.preventDefault();
    clearTimeout(this.pause);
    if (event.altKey && by === -1) this.close();
    else if (!this.list.isOpen) void this.suggest(event.altKey ? null : by);
    else if (!event.altKey) this.point(this.list.move(by));
  }

  /** First the list, then what was typed. */
  private escape(event: KeyboardEvent): void {
    if (this.list.isOpen) this.stop();
    else if (this.input.value !== '') {
      this.input.value = '';
      this.input.dispatchEvent(new Event('input', { bubbles: true }));
    } else return;
    event.preventDefault();
  }

  private enter(event: KeyboardEvent): void {
    if (!this.list.chosen) return;
    event.preventDefault();
    this.choose(this.list.chosen);
  }

  /** @param by where to go in the list as soon as it is there */
  private async suggest(by: 1 | -1 | null = null): Promise<void> {
    const text = this.input.value.trim();
    if (text.length < SHORTEST_QUESTION) {
      this.stop();
      return;
    }
    const items = await this.options.source.ask(text);
    const isStillAsked = text === this.input.value.trim() && document.activeElement === this.input;
    if (!items || !isStillAsked) return;
    this.show(items);
    if (by && this.list.isOpen) this.point(this.list.move(by));
  }

  private show(items: readonly Suggestion[]): void {
    const { one, many, none, types } = this.options.texts;
    this.list.show(items, types);
    this.input.setAttribute('aria-expanded', String(this.list.isOpen));
    this.point(null);
    const count = items.length;
    announce('suggestions', count === 0 ? none : count === 1 ? one : many.replace('#', String(count)));
  }

  /** Takes back what is on its way as well. */
  private stop(): void {
    clearTimeout(this.pause);
    this.options.source.cancel();
    this.close();
  }

  private close(): void {
    this.list.close();
    this.input.setAttribute('aria-expanded', 'false');
    this.point(null);
    announce('suggestions', '');
  }

  private point(optionId: string | null): void {
    if (optionId) this.input.setAttribute('aria-activedescendant', optionId);
    else this.input.removeAttribute('aria-activedescendant');
  }

  private choose(item: Suggestion): void {
    this.stop();
    this.options.choose(item);
  }
}
