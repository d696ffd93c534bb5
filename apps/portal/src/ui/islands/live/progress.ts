import { announce, openAnnouncements } from '../page/announce.js';

/** Texts in the page's language. */
export interface ProgressTexts {
  searching: string;
  failed: string;
  again: string;
}

/** What is quicker needs no word. */
const PATIENCE_MS = 600;

/** Says that a search is on its way, or that it came to nothing, without moving anything. */
export class Progress {
  private readonly note = document.createElement('p');
  private patience: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly results: HTMLElement,
    private readonly texts: ProgressTexts,
  ) {
    this.note.className = 'progress';
    this.note.hidden = true;
    results.before(this.note);
    openAnnouncements();
  }

  begin(): void {
    this.end();
    this.results.setAttribute('aria-busy', 'true');
    this.patience = setTimeout(() => this.show(this.texts.searching), PATIENCE_MS);
  }

  end(): void {
    clearTimeout(this.patience);
    this.results.removeAttribute('aria-busy');
    this.note.hidden = true;
  }

  /** @param url where to try again, as a link that works without this code */
  fail(url: string): void {
    this.end();
    const again = document.createElement('a');
    again.href = url;
    again.textContent = this.texts.again;
    this.show(`${this.texts.failed} `, again);
    announce('results', this.texts.failed);
  }

  private show(...content: (string | Node)[]): void {
    this.note.replaceChildren(...content);
    this.note.hidden = false;
  }
}
