/** A form under which a document is filed. */
export interface FiledForm {
  readonly form: string;
  /** The word as written, what all of its forms share, or a part of it ("warme" of "Wärmeplanung"), which counts half. */
  readonly as: 'whole' | 'stem' | 'part';
  /** Which piece of the word, from 0. */
  readonly position: number;
}

/** The forms of one word; all documents that have it share them, and what an engine makes of them. */
export class FiledForms {
  #made: { readonly by: unknown; readonly what: unknown } | null = null;

  constructor(readonly all: readonly FiledForm[]) {}

  /** Made once, for whoever asked last. @param make always the same function */
  as<Made>(make: (forms: readonly FiledForm[]) => Made): Made {
    if (this.#made?.by !== make) this.#made = { by: make, what: make(this.all) };
    return this.#made.what as Made;
  }
}
