import { JsonLogger } from '#platform';

/** Keeps what the portal logs, so that tests can look for what must not be in it. */
export class RecordingLogger extends JsonLogger {
  readonly lines: { readonly message: string; readonly fields: Readonly<Record<string, unknown>> }[] = [];

  constructor() {
    super('test', 'silent');
  }

  override record(fields: Readonly<Record<string, unknown>>, message: string): void {
    this.lines.push({ message, fields });
  }

  override failure(error: unknown, fields: Readonly<Record<string, unknown>>): void {
    const { message, stack } = error instanceof Error ? error : { message: String(error), stack: undefined };
    this.lines.push({ message, fields: { ...fields, stack } });
  }

  override warn(message: unknown): void {
    this.lines.push({ message: String(message), fields: {} });
  }

  override error(message: unknown): void {
    this.lines.push({ message: String(message), fields: {} });
  }
}
