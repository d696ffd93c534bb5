import type { FieldTexts } from './form-fields.js';

/** What was typed while the server could not be reached. */
export interface LocalDraft {
  readonly version: string;
  readonly fields: FieldTexts;
}

/** One draft in this browser, for one form and one person; a browser that keeps nothing is no error. */
export class KeptLocally {
  constructor(private readonly key: string) {}

  read(): LocalDraft | null {
    try {
      return JSON.parse(localStorage.getItem(this.key) ?? 'null') as LocalDraft | null;
    } catch {
      return null;
    }
  }

  write(draft: LocalDraft): void {
    try {
      localStorage.setItem(this.key, JSON.stringify(draft));
    } catch {
      // Full, or forbidden: the page itself still holds the text.
    }
  }

  forget(): void {
    try {
      localStorage.removeItem(this.key);
    } catch {
      // Nothing was kept then.
    }
  }
}
