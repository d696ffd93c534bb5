import { groupedByType, type Suggestion } from './suggestions.js';

/** The open list below the box: groups of options, of which at most one is active. */
export class ListBox {
  readonly element = document.createElement('div');
  private options: { element: HTMLElement; item: Suggestion }[] = [];
  private active = -1;

  constructor(id: string, label: string) {
    this.element.id = id;
    this.element.className = 'suggestions';
    this.element.setAttribute('role', 'listbox');
    this.element.setAttribute('aria-label', label);
    this.element.hidden = true;
  }

  get isOpen(): boolean {
    return !this.element.hidden;
  }

  /** @param typeNames names of the groups; without them there are none */
  show(items: readonly Suggestion[], typeNames?: Readonly<Record<string, string>>): void {
    this.options = [];
    this.active = -1;
    const content = typeNames
      ? groupedByType(items).map(([type, members]) => this.groupFor(typeNames[type] ?? '', members))
      : items.map((item) => this.optionFor(item));
    this.element.replaceChildren(...content);
    this.element.hidden = items.length === 0;
    this.element.scrollTop = 0;
  }

  close(): void {
    this.element.hidden = true;
    this.active = -1;
  }

  /** Moves on by one, through the box itself: after the last comes none, then the first. Answers the active option's id. */
  move(by: 1 | -1): string | null {
    const places = this.options.length + 1;
    this.mark(((this.active + 1 + by + places) % places) - 1);
    const active = this.options[this.active];
    active?.element.scrollIntoView({ block: 'nearest' });
    return active?.element.id ?? null;
  }

  /** No option is active any more. */
  leave(): null {
    this.mark(-1);
    return null;
  }

  get chosen(): Suggestion | null {
    return this.options[this.active]?.item ?? null;
  }

  /** The suggestion that an event happened on. */
  under(target: EventTarget | null): Suggestion | null {
    return (
      this.options.find(({ element }) => target instanceof Node && element.contains(target))?.item ?? null
    );
  }

  private mark(active: number): void {
    this.active = active;
    this.options.forEach(({ element }, at) => element.setAttribute('aria-selected', String(at === active)));
  }

  private groupFor(label: string, items: readonly Suggestion[]): HTMLElement {
    const group = document.createElement('div');
    const name = document.createElement('div');
    name.id = `${this.element.id}-group-${this.options.length}`;
    name.className = 'group-name';
    name.setAttribute('role', 'presentation');
    name.textContent = label;
    group.setAttribute('role', 'group');
    group.setAttribute('aria-labelledby', name.id);
    group.append(name, ...items.map((item) => this.optionFor(item)));
    return group;
  }

  private optionFor(item: Suggestion): HTMLElement {
    const element = document.createElement('div');
    element.id = `${this.element.id}-${this.options.length}`;
    element.setAttribute('role', 'option');
    element.setAttribute('aria-selected', 'false');
    element.append(textElement('span', item.title, 'de'));
    if (item.hint) element.append(' ', textElement('small', item.hint));
    this.options.push({ element, item });
    return element;
  }
}

/** Titles are the members' own words and German; hints are in the page's language. */
function textElement(name: 'span' | 'small', text: string, language = ''): HTMLElement {
  const element = document.createElement(name);
  if (language) element.lang = language;
  element.textContent = text;
  return element;
}
