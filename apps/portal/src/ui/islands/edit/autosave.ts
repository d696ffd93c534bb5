import { type FieldTexts, fillFields, isSame, readFields } from './form-fields.js';
import { KeptLocally } from './kept-locally.js';
import { sendDraft } from './send-draft.js';

/** Texts in the page's language; `#` stands for the time. */
interface Texts {
  kept: string;
  away: string;
  signedOut: string;
  refused: string;
  restored: string;
}

const PAUSE_MS = 1_500;
const RETRY_MS = 10_000;

/**
 * Keeps what is typed as a draft: on the server a moment after the last letter, in this browser while the server is away. Nothing is
 * sent into the void: without a connection the form stays as it is.
 */
export class Autosave {
  private readonly texts: Texts;
  private readonly local: KeptLocally;
  private readonly status = document.createElement('p');
  private kept: FieldTexts;
  private pause: ReturnType<typeof setTimeout> | undefined;
  private isLeaving = false;

  constructor(private readonly form: HTMLFormElement) {
    const { draft = '', draftOf = '', texts = '{}' } = form.dataset;
    this.texts = JSON.parse(texts) as Texts;
    this.local = new KeptLocally(`${draft} ${draftOf}`);
    this.kept = readFields(form);
    this.status.className = 'kind';
    this.status.setAttribute('role', 'status');
    form.append(this.status);
    this.restore();
    form.addEventListener('input', () => this.plan(PAUSE_MS));
    form.addEventListener('change', () => this.plan(PAUSE_MS));
    form.addEventListener('submit', (event) => this.submit(event));
    addEventListener('online', () => this.plan(0));
    addEventListener('beforeunload', (event) => {
      if (!this.isLeaving && this.isUnkept) event.preventDefault();
    });
  }

  private get isUnkept(): boolean {
    return !isSame(this.kept, readFields(this.form));
  }

  private get version(): HTMLInputElement | null {
    return this.form.querySelector('input[name=version]');
  }

  /** What is back was typed for the version of that time: whoever saved since is not overwritten. */
  private restore(): void {
    const found = this.local.read();
    if (!found) return;
    if (isSame({ ...this.kept, ...found.fields }, this.kept)) {
      this.local.forget();
      return;
    }
    fillFields(this.form, found.fields);
    if (this.version) this.version.value = found.version;
    this.say(this.texts.restored);
    this.plan(PAUSE_MS);
  }

  private plan(afterMs: number): void {
    clearTimeout(this.pause);
    this.pause = setTimeout(() => void this.keep(), afterMs);
  }

  /** @returns whether the server could be asked */
  private async keep(): Promise<boolean> {
    clearTimeout(this.pause);
    if (!this.isUnkept) return true;
    const fields = readFields(this.form);
    const version = this.version?.value ?? '0';
    const answer = await sendDraft(this.form, version, fields);
    if (typeof answer !== 'string') {
      this.kept = fields;
      this.local.forget();
      this.say(this.texts.kept.replace('#', timeOf(answer)));
      return true;
    }
    this.local.write({ version, fields });
    this.say(this.texts[answer]);
    if (answer === 'away') this.plan(RETRY_MS);
    return answer !== 'away';
  }

  /**
   * First the draft: if the server cannot be reached, the page with the text stays. What is kept already goes at once, since a form
   * that is asked to be sent while it says that it is sent does nothing.
   */
  private submit(event: SubmitEvent): void {
    clearTimeout(this.pause);
    if (!this.isLeaving && this.isUnkept) {
      event.preventDefault();
      void this.keep().then((isReached) => {
        if (isReached) this.leave(event.submitter);
      });
      return;
    }
    this.isLeaving = true;
    // Whoever comes back by the browser's button finds a form that works.
    addEventListener('pageshow', () => (this.isLeaving = false), { once: true });
  }

  private leave(submitter: HTMLElement | null): void {
    this.isLeaving = true;
    this.form.requestSubmit(submitter);
  }

  private say(text: string): void {
    this.status.textContent = text;
  }
}

function timeOf(at: Date): string {
  return at.toLocaleTimeString(document.documentElement.lang, { hour: '2-digit', minute: '2-digit' });
}
