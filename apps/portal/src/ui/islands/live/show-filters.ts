import { openPlaceBoxes } from '../combobox/place-box.js';
import { openFinders } from '../page/facet-finder.js';

/**
 * Brings the filters to another state. A group with the same options as before keeps them where they are and only counts anew,
 * so that nothing moves below a pointer; what was unfolded stays so.
 */
export function showFilters(page: Document): void {
  const [current, fresh] = [document, page].map((one) => one.querySelector<HTMLElement>('.narrow .fields'));
  if (!current || !fresh) return;
  copySummary(page);
  replaceHidden(current, fresh);
  const old = groupsOf(current);
  const wanted = groupsOf(fresh);
  for (const [name, group] of old) if (!wanted.has(name)) group.remove();
  let before: Element | null = null;
  for (const [name, group] of wanted) {
    const known = old.get(name);
    const shown: HTMLFieldSetElement = known ? brought(known, group) : group;
    if (!shown.isConnected || shown.ownerDocument !== document) insert(current, shown, before);
    before = shown;
  }
  copyReset(current, fresh);
  openFinders(current);
}

type Groups = Map<string, HTMLFieldSetElement>;

function groupsOf(fields: HTMLElement): Groups {
  const groups = [...fields.querySelectorAll<HTMLFieldSetElement>('fieldset[data-group]')];
  return new Map(groups.map((group) => [group.dataset['group'] ?? '', group]));
}

function insert(fields: HTMLElement, group: HTMLElement, before: Element | null): void {
  if (before) before.after(group);
  else fields.querySelector('fieldset, .actions')?.before(group);
}

/** The group in its new state: the same element where its options are the same. */
function brought(known: HTMLFieldSetElement, fresh: HTMLFieldSetElement): HTMLFieldSetElement {
  const inputs = inputsOf(fresh);
  const old = inputsOf(known);
  const isSame = inputs.size === old.size && [...inputs.keys()].every((key) => old.has(key));
  if (!isSame || known.dataset['group'] === 'near') return replaced(known, fresh);
  for (const [key, input] of inputs) count(old.get(key)!, input);
  return known;
}

function inputsOf(group: HTMLElement): Map<string, HTMLInputElement> {
  const inputs = [...group.querySelectorAll<HTMLInputElement>('input[name]')];
  return new Map(inputs.map((input) => [`${input.name}=${input.value}`, input]));
}

function count(current: HTMLInputElement, fresh: HTMLInputElement): void {
  current.checked = fresh.defaultChecked;
  const [to, from] = [current.closest('label'), fresh.closest('label')];
  if (!to || !from) return;
  to.className = from.className;
  to.querySelector('.count')?.replaceWith(from.querySelector('.count') ?? '');
}

/** What the server sent for a group before islands made more of it. */
const seen = new WeakMap<HTMLFieldSetElement, string>();

function replaced(known: HTMLFieldSetElement, fresh: HTMLFieldSetElement): HTMLFieldSetElement {
  if (seen.get(known) === fresh.outerHTML) return known;
  seen.set(fresh, fresh.outerHTML);
  const active = document.activeElement;
  const isUnfolded = known.querySelector<HTMLDetailsElement>('details.more')?.open ?? false;
  const focused = active instanceof HTMLElement && known.contains(active) ? active : null;
  known.replaceWith(fresh);
  const more = fresh.querySelector<HTMLDetailsElement>('details.more');
  if (more && isUnfolded) more.open = true;
  if (focused) sameField(fresh, focused)?.focus({ preventScroll: true });
  openPlaceBoxes(fresh);
  return fresh;
}

function sameField(group: HTMLElement, field: HTMLElement): HTMLElement | null {
  if (field.id) return group.querySelector(`#${CSS.escape(field.id)}`);
  if (!(field instanceof HTMLInputElement)) return null;
  return inputsOf(group).get(`${field.name}=${field.value}`) ?? null;
}

function replaceHidden(current: HTMLElement, fresh: HTMLElement): void {
  const hidden = ':scope > input[type=hidden]';
  current.querySelectorAll(hidden).forEach((input) => input.remove());
  current.prepend(...fresh.querySelectorAll(hidden));
}

function copySummary(page: Document): void {
  const [to, from] = [document, page].map((one) => one.querySelector('.narrow > summary'));
  if (to && from) to.textContent = from.textContent;
}

/** The button stays, it may have the focus. */
function copyReset(current: HTMLElement, fresh: HTMLElement): void {
  const [to, from] = [current, fresh].map((one) => one.querySelector('.actions a'));
  if (to && from) to.replaceWith(from);
  else if (to) to.remove();
  else if (from) current.querySelector('.actions')?.append(from);
}
