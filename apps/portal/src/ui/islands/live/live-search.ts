import { announce } from '../page/announce.js';
import { fetchPage, type FetchedPage } from './fetch-page.js';
import { addressOfForm } from './form-address.js';
import { Progress, type ProgressTexts } from './progress.js';
import { showFilters } from './show-filters.js';
import { headingOf, showResults } from './show-results.js';

const PAUSE_MS = 160;
const NARROW = '(max-width: 55.99rem)';

/** What becomes of the address: a step that Back takes back, a change of the present one, or nothing, because it was there before. */
type Trace = 'push' | 'replace' | 'none';

/**
 * Brings results while somebody types and filters, by asking for the same page that the form would ask for. Whatever goes wrong, form
 * and links are there as they were.
 */
export class LiveSearch {
  private readonly progress: Progress;
  private readonly results: HTMLElement;
  private readonly box: HTMLInputElement | null;
  private running: AbortController | null = null;
  private pause: ReturnType<typeof setTimeout> | undefined;
  /** While one types, only the first letter is a step of its own. */
  private isTyping = false;
  /** Whether the question in the box was not sent off yet, and so ends in a beginning: filters then narrow what that finds. */
  private isHalf = isForTyping(new URL(location.href));

  constructor(private readonly form: HTMLFormElement) {
    this.results = form.querySelector<HTMLElement>('.results')!;
    this.box = form.querySelector<HTMLInputElement>('input[name=q]');
    this.progress = new Progress(
      this.results,
      JSON.parse(form.dataset['live'] ?? '{}') as unknown as ProgressTexts,
    );
    this.listen();
  }

  private listen(): void {
    this.form.addEventListener('input', ({ target }) => {
      if (target === this.box) this.typed();
    });
    this.form.addEventListener('change', ({ target }) => {
      if (target !== this.box) void this.commit();
    });
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.submit(event.submitter);
    });
    this.form.addEventListener('click', (event) => this.onClick(event));
    window.addEventListener('popstate', () => {
      this.endTyping();
      if (location.pathname + location.search === this.results.dataset['address']) return;
      void this.load(new URL(location.href), 'none', true);
    });
  }

  private typed(): void {
    clearTimeout(this.pause);
    this.isHalf = true;
    this.pause = setTimeout(async () => {
      const url = this.asked();
      const trace = this.isTyping ? 'replace' : 'push';
      if (await this.load(url, trace)) this.isTyping = true;
    }, PAUSE_MS);
  }

  /** A filter counts at once. */
  private commit(trace: Trace = 'push'): Promise<boolean> {
    this.endTyping();
    return this.load(this.asked(), trace);
  }

  private asked(): URL {
    const url = addressOfForm(this.form);
    if (this.isHalf) url.searchParams.set('typing', 'true');
    return url;
  }

  /** The button below the filters leads to the results; whoever sends the question off stays in the box. */
  private async submit(button: HTMLElement | null): Promise<void> {
    const isFiltering = button?.closest('.fields') != null;
    if (!isFiltering) this.isHalf = false;
    const isDone = await this.commit(this.isTyping ? 'replace' : 'push');
    if (!isDone || !isFiltering) return;
    const filters = button.closest('details');
    if (filters && matchMedia(NARROW).matches) filters.open = false;
    this.goToResults();
  }

  private onClick(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const isPlain =
      event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!link || !isPlain || link.pathname !== location.pathname || link.origin !== location.origin) return;
    if (link.getAttribute('href')?.startsWith('#')) return;
    event.preventDefault();
    const isFurther = link.closest('.pager') !== null;
    this.endTyping();
    void this.load(new URL(link.href), 'push', true).then((isDone) => {
      if (isDone && isFurther) this.goToResults();
    });
  }

  private endTyping(): void {
    clearTimeout(this.pause);
    this.isTyping = false;
  }

  private goToResults(): void {
    headingOf(this.results)?.focus();
  }

  /**
   * Asks for a state and shows it; a later question takes back an earlier one.
   *
   * @param isElsewhere the state comes from an address, not from the fields: they follow it
   * @returns whether it is shown
   */
  private async load(url: URL, trace: Trace, isElsewhere = false): Promise<boolean> {
    this.isHalf = isForTyping(url);
    this.running?.abort();
    const running = new AbortController();
    this.running = running;
    this.progress.begin();
    try {
      const fetched = await fetchPage(url, running.signal);
      if (running.signal.aborted) return false;
      this.show(fetched, isElsewhere);
      if (trace !== 'none') leaveTrace(fetched.address, trace);
      this.progress.end();
      return true;
    } catch {
      if (!running.signal.aborted) this.progress.fail(url.href);
      return false;
    }
  }

  private show(fetched: FetchedPage, isElsewhere: boolean): void {
    const { page } = fetched;
    showFilters(page);
    const question = page.querySelector<HTMLInputElement>('#suchfeld')?.value;
    if (isElsewhere && this.box && question !== undefined) this.box.value = question;
    showResults(this.results, fetched);
    const said = document.querySelector('#suchfeld-fehler, #ort-fehler') ?? headingOf(this.results);
    announce('results', said?.textContent ?? '');
  }
}

function leaveTrace(address: string, trace: 'push' | 'replace'): void {
  const isSame = address === location.pathname + location.search;
  if (trace === 'replace' || isSame) history.replaceState(null, '', address);
  else history.pushState(null, '', address);
}

function isForTyping({ searchParams }: URL): boolean {
  return searchParams.get('typing') === 'true';
}
