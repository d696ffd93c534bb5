/** One place in the input that is wrong, and what is wrong with it, in the asker's language. */
export interface FieldError {
  /** Name of the parameter, or path into the body: `links.2.url`. */
  readonly path: string;
  readonly message: string;
}

export interface RequestErrorDetails {
  readonly errors?: readonly FieldError[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** A request that the edge itself turns away, before any slice hears of it. */
export class RequestError extends Error {
  readonly errors: readonly FieldError[] | undefined;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    readonly status: number,
    readonly code: string,
    { errors, headers }: RequestErrorDetails = {},
  ) {
    super(code);
    this.errors = errors;
    this.headers = headers ?? {};
  }
}
