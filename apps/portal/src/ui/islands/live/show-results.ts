import type { FetchedPage } from './fetch-page.js';

/** Puts the results of another state in place; what had the focus gets it back, or the heading where that is gone. */
export function showResults(current: HTMLElement, { page, results, address }: FetchedPage): void {
  const active = document.activeElement;
  const stay = active?.closest<HTMLElement>('[data-stay]')?.dataset['stay'];
  const hadFocus = active !== null && current.contains(active);
  current.replaceChildren(...results.childNodes);
  current.dataset['address'] = address;
  if (hadFocus) focusAgain(current, stay);
  showFrame(page);
}

function focusAgain(root: HTMLElement, stay: string | undefined): void {
  const links = [...root.querySelectorAll<HTMLElement>('[data-stay]')];
  const target = links.find((link) => link.dataset['stay'] === stay) ?? headingOf(root);
  target?.focus({ preventScroll: true });
}

export function headingOf(root: ParentNode): HTMLElement | null {
  return root.querySelector<HTMLElement>('#treffer');
}

/** What stands outside of the results and changes with them: title, heading, the way to the other language, the field's error. */
function showFrame(page: Document): void {
  document.title = page.title;
  copyText(page, 'h1');
  copyAttribute(page, '.tongue a', 'href');
  for (const name of ['aria-invalid', 'aria-describedby']) copyAttribute(page, '#suchfeld', name);
  document.querySelector('#suchfeld-fehler')?.remove();
  const error = page.querySelector('#suchfeld-fehler');
  if (error) document.querySelector('.ask')?.after(error);
}

function copyText(page: Document, selector: string): void {
  const [to, from] = [document.querySelector(selector), page.querySelector(selector)];
  if (to && from && to.textContent !== from.textContent) to.textContent = from.textContent;
}

function copyAttribute(page: Document, selector: string, name: string): void {
  const value = page.querySelector(selector)?.getAttribute(name);
  const to = document.querySelector(selector);
  if (value == null) to?.removeAttribute(name);
  else to?.setAttribute(name, value);
}
