import { announce, openAnnouncements } from './announce.js';
import { isSaidBy } from './said-by.js';

/** Gives groups of many options a field that finds one by its name. Without scripts all options are there to be read. */
export function openFinders(root: ParentNode = document): void {
  for (const group of root.querySelectorAll<HTMLElement>('fieldset[data-find]')) {
    if (!group.querySelector('.finder')) group.querySelector('legend')?.after(finderFor(group));
  }
}

function finderFor(group: HTMLElement): HTMLInputElement {
  openAnnouncements();
  const field = document.createElement('input');
  field.type = 'search';
  field.className = 'finder';
  field.autocomplete = 'off';
  field.setAttribute('aria-label', group.dataset['find'] ?? '');
  field.placeholder = group.dataset['find'] ?? '';
  field.addEventListener('input', (event) => {
    event.stopPropagation();
    find(group, field.value);
  });
  field.addEventListener('change', (event) => event.stopPropagation());
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') event.preventDefault();
  });
  return field;
}

function find(group: HTMLElement, text: string): void {
  const choices = [...group.querySelectorAll<HTMLElement>('.choice')];
  const found = new Set(choices.filter((choice) => isSaidBy(nameOf(choice), text)));
  for (const choice of choices) choice.hidden = !found.has(choice);
  for (const region of group.querySelectorAll<HTMLElement>('.region')) showRegion(region, found);
  for (const fold of group.querySelectorAll('details')) unfold(fold, text.trim() !== '', found);
  const { one = '', many = '' } = group.dataset;
  announce('finder', found.size === 1 ? one : many.replace('#', String(found.size)));
}

/** A state is there for what lies in it, and a state that was meant with all that does. */
function showRegion(region: HTMLElement, found: ReadonlySet<HTMLElement>): void {
  const [state, ...counties] = region.querySelectorAll<HTMLElement>('.choice');
  if (!state) return;
  const isAny = counties.some((county) => found.has(county));
  if (isAny) state.hidden = false;
  else if (found.has(state)) for (const county of counties) county.hidden = false;
}

/** Open while something in it is found, and afterwards as it was before. */
function unfold(fold: HTMLDetailsElement, isSought: boolean, found: ReadonlySet<HTMLElement>): void {
  const choices = [...fold.querySelectorAll<HTMLElement>('.choice')];
  fold.hidden = choices.every((choice) => choice.hidden);
  if (isSought) {
    fold.dataset['before'] ??= String(fold.open);
    fold.open = choices.some((choice) => found.has(choice));
  } else if (fold.dataset['before'] !== undefined) {
    fold.open = fold.dataset['before'] === 'true';
    delete fold.dataset['before'];
  }
}

/** Without the count. */
function nameOf(choice: HTMLElement): string {
  return choice.querySelector('span')?.textContent ?? '';
}
