import type { LoggerService } from '@nestjs/common';
import { pino, type Logger as PinoLogger } from 'pino';

/** JSON lines on stdout for Nest and for us. Callers never log a mail address, token, password or message text. */
export class JsonLogger implements LoggerService {
  private readonly pino: PinoLogger;

  constructor(process: string, level: string) {
    this.pino = pino({
      level,
      base: { process },
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: place },
    });
  }

  /** One line with fields, such as a request that was answered. */
  record(fields: Readonly<Record<string, unknown>>, message: string): void {
    this.pino.info(fields, message);
  }

  /** What nobody meant to happen, with where it happened and to which request. */
  failure(error: unknown, fields: Readonly<Record<string, unknown>>): void {
    this.pino.error({ ...fields, err: error instanceof Error ? error : new Error(String(error)) }, 'failed');
  }

  log(message: unknown, context?: string): void {
    // Nest says at every start which modules and routes it found: of interest only when debugging.
    this.pino.debug({ context }, String(message));
  }

  warn(message: unknown, context?: string): void {
    this.pino.warn({ context }, String(message));
  }

  error(message: unknown, stack?: string, context?: string): void {
    this.pino.error({ context, stack }, String(message));
  }

  debug(message: unknown, context?: string): void {
    this.pino.debug({ context }, String(message));
  }
}

/** Name, code, words and stack of an error; never its other fields: a failed statement carries its parameters. */
function place(error: Error & { code?: unknown }): object {
  return { name: error.name, code: error.code, message: error.message, stack: error.stack };
}
