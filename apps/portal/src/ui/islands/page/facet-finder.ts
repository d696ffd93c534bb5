import { announce, openAnnouncements } from './announce.js';

/** Gives long folded groups a field that finds an option by its name. Without scripts all options are there to be read. */
export function openFinders(root: ParentNode = document): void {
  for (const group of root.querySelectorAll<HTMLDetailsElement>('details[data-find]')) {
    if (!group.querySelector('.finder')) group.querySelector('summary')?.after(finderFor(group));
  }
}

function finderFor(group: HTMLDetailsElement): HTMLInputElement {
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
  const wanted = folded(text);
  let count = 0;
  for (const choice of group.querySelectorAll<HTMLElement>('.choice')) {
    choice.hidden = !folded(choice.textContent ?? '').includes(wanted);
    if (!choice.hidden) count += 1;
  }
  const { one = '', many = '' } = group.dataset;
  announce('finder', count === 1 ? one : many.replace('#', String(count)));
}

/** Without case and marks: whoever types "grun" finds "Grünflächen". */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss').toLowerCase().trim();
}
