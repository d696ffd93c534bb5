/** The least one needs to name an event and link to it. */
export interface EventRef {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
}

/** The least one needs to put a guiding question and link to it. */
export interface QuestionRef {
  readonly id: string;
  readonly slug: string;
  readonly text: string;
}
