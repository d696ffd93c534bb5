/** A state of the page as the server renders it. */
export interface FetchedPage {
  readonly page: Document;
  /** The part with the results. */
  readonly results: HTMLElement;
  /** The one address of this state, without origin. */
  readonly address: string;
}

/**
 * Asks for another state of this page.
 *
 * @throws whatever fetch throws, an abort included; Error where the answer is another page
 */
export async function fetchPage(url: URL, signal: AbortSignal): Promise<FetchedPage> {
  const response = await fetch(url, { signal, headers: { accept: 'text/html' } });
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const results = page.querySelector<HTMLElement>('.results');
  if (!results) throw new Error(`${response.status} without results`);
  return { page, results, address: results.dataset['address'] ?? '' };
}
