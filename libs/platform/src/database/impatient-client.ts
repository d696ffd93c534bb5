import pg from 'pg';

/** Longer than any statement may take, so that only a network or a machine that fell silent is meant. */
const PATIENCE_MS = 7_000;

const GAVE_UP = 'Query read timeout';

/**
 * A connection for serving processes: one that leaves a statement unanswered is closed. Without that the pool would
 * lend it again and again until the operating system gives up on it, which takes a quarter of an hour.
 * Not for imports and rebuilds, whose statements may take longer.
 */
export class ImpatientClient extends pg.Client {
  constructor(settings: pg.ClientConfig) {
    super({ ...settings, query_timeout: PATIENCE_MS });
    const ask = this.query.bind(this) as (...question: unknown[]) => unknown;
    const askOrHangUp = (...question: unknown[]): unknown => {
      const answer = ask(...question);
      if (answer instanceof Promise) answer.catch((error: Error) => this.hangUpAfter(error));
      return answer;
    };
    this.query = askOrHangUp as pg.Client['query'];
  }

  private hangUpAfter({ message }: Error): void {
    if (message === GAVE_UP) this.connection.stream.destroy();
  }
}
