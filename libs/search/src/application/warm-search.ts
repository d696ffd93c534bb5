import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { PlaceDirectory } from '#places';
import { UnderstandQuery } from './understand-query.js';

/** A misspelled compound: reading it takes every list of words there is. */
const QUESTION = { text: 'Wärmeplanugn', typing: false, verbatim: false };
const PLACE = 'Heidelbreg';
/** The first page goes first: nobody has typed a question by then. */
const AFTER_MS = 1_000;

/** Asks the first question itself, so that nobody waits for lists of words to be made ready. */
@Injectable()
export class WarmSearch implements OnModuleDestroy {
  private readonly logger = new Logger(WarmSearch.name);
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<void> | null = null;

  constructor(
    private readonly understand: UnderstandQuery,
    private readonly places: PlaceDirectory,
  ) {}

  /** For a process that serves people, once it does. */
  soon(): void {
    this.timer = setTimeout(() => (this.running = this.ask()), AFTER_MS).unref();
  }

  async onModuleDestroy(): Promise<void> {
    if (this.timer) clearTimeout(this.timer);
    await this.running;
  }

  private async ask(): Promise<void> {
    try {
      await this.understand.execute(QUESTION, 'public');
      this.places.search(PLACE, 1);
    } catch (error) {
      // Then whoever asks first makes them ready.
      this.logger.warn(`Search could not be made ready: ${(error as Error).message}`);
    }
  }
}
