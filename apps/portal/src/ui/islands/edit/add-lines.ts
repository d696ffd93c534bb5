import { Combobox, type ComboboxTexts } from '../combobox/combobox.js';
import { type Suggestion, SuggestionSource } from '../combobox/suggestions.js';
import { TopicSource } from './topic-source.js';

interface FoundPlace {
  ags: string;
  name: string;
  county: { name: string } | null;
  state: { name: string };
}

interface FoundRecord {
  type: string;
  title: string;
  hint: string;
  url: string;
}

interface Source {
  ask(text: string): Promise<Suggestion[] | null>;
  cancel(): void;
}

const LIMIT = 8;
/** More are asked for where only some kinds are wanted. */
const LIMIT_OF_ALL = 24;
const LIMIT_OF_SUGGESTIONS = 20;

/**
 * Names to choose from while one types: on the line itself, or, for a field that holds a name a line, on a line of its own below it.
 * Without scripts the server asks back.
 */
export function openAdders(root: ParentNode = document): void {
  for (const host of root.querySelectorAll<HTMLElement>('[data-names]')) {
    const field = host.querySelector('input, textarea');
    const texts = JSON.parse(host.dataset['texts'] ?? '{}') as ComboboxTexts & { add: string };
    if (field instanceof HTMLInputElement) {
      open(host, field, texts, (text) => (field.value = text));
    } else if (field instanceof HTMLTextAreaElement) {
      const line = lineBelow(host, field, texts.add);
      open(host, line, texts, (text) => {
        field.value = [...field.value.split('\n').filter((one) => one.trim()), text].join('\n');
        line.value = '';
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
    }
  }
}

function open(
  host: HTMLElement,
  input: HTMLInputElement,
  texts: ComboboxTexts,
  take: (text: string) => void,
): void {
  const source = sourceOf(host);
  input.autocomplete = 'off';
  const box = input.closest<HTMLElement>('.name-box') ?? host;
  new Combobox({
    input,
    host: box,
    texts,
    source,
    choose: (item) => {
      take(item.value ? `${item.title} (${item.value})` : item.title);
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
  });
}

/** It has no name, so that the form does not send it. */
function lineBelow(host: HTMLElement, field: HTMLTextAreaElement, label: string): HTMLInputElement {
  const line = document.createElement('input');
  line.id = `${field.id}-dazu`;
  line.type = 'text';
  // Enter takes what the list offers; the form is not sent from here.
  line.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') event.preventDefault();
  });
  const name = document.createElement('label');
  name.htmlFor = line.id;
  name.textContent = label;
  const box = document.createElement('div');
  box.className = 'field name-box';
  box.append(name, line);
  host.append(box);
  return line;
}

function sourceOf(host: HTMLElement): Source {
  switch (host.dataset['names']) {
    case 'topics':
      return new TopicSource(LIMIT);
    case 'organisations':
      return recordSource('organisation');
    case 'initiatives':
      return recordSource('initiative');
    default:
      return placeSource(host);
  }
}

/** Each with the address of its page, which says which one is meant. */
function recordSource(wanted: string): Source {
  const records = new SuggestionSource<FoundRecord>({
    address: '/api/v1/suggest',
    limit: LIMIT_OF_SUGGESTIONS,
    toSuggestion: ({ type, title, hint, url }) => ({ type, title, hint, value: url }),
  });
  return {
    ask: async (text) => {
      const found = await records.ask(text);
      return found?.filter(({ type }) => type === wanted).slice(0, LIMIT) ?? null;
    },
    cancel: () => records.cancel(),
  };
}

function placeSource(host: HTMLElement): Source {
  const digits = (host.dataset['digits'] ?? '').split(' ').map(Number);
  const places = new SuggestionSource<FoundPlace>({
    address: '/api/v1/places',
    limit: LIMIT_OF_ALL,
    toSuggestion: ({ ags, name, county, state }) => ({
      type: 'place',
      title: name,
      hint: [county?.name, state.name].filter((part) => part && part !== name).join(', '),
      value: ags,
    }),
  });
  return {
    ask: async (text) => {
      const found = await places.ask(text);
      return found?.filter(({ value = '' }) => digits.includes(value.length)).slice(0, LIMIT) ?? null;
    },
    cancel: () => places.cancel(),
  };
}
