import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { Postman } from '#platform';

const LOOK_EVERY_MS = 1_000;
const FORGET_EVERY_MS = 60 * 60_000;

/** Mails on their way at once: a server that is slow with one does not hold up the link somebody waits for. */
const AT_ONCE = 3;

/** Sends waiting mails: looks every second, and goes on as long as there are any. */
@Injectable()
export class SendMails implements OnModuleDestroy {
  private readonly logger = new Logger(SendMails.name);
  private readonly timers: NodeJS.Timeout[] = [];
  private readonly rounds = new Map<number, Promise<void>>();
  private isEnding = false;

  constructor(private readonly postman: Postman) {}

  async start(): Promise<void> {
    await this.postman.takeOver();
    for (let place = 0; place < AT_ONCE; place++) {
      this.timers.push(setInterval(() => this.look(place), LOOK_EVERY_MS));
    }
    this.timers.push(setInterval(() => void this.postman.forget().catch(() => undefined), FORGET_EVERY_MS));
  }

  /** Waits for what is on its way, so that its answer is kept. */
  async onModuleDestroy(): Promise<void> {
    this.isEnding = true;
    for (const timer of this.timers) clearInterval(timer);
    await Promise.all(this.rounds.values());
  }

  private look(place: number): void {
    if (this.rounds.has(place)) return;
    this.rounds.set(
      place,
      this.round().finally(() => this.rounds.delete(place)),
    );
  }

  private async round(): Promise<void> {
    try {
      while (!this.isEnding && (await this.postman.deliverNext()));
    } catch (error) {
      // They are rows: the next look tries again.
      this.logger.warn(`Mails could not be read: ${(error as Error).message}`);
    }
  }
}
