import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { Clock } from '#platform';
import type { MatchTarget, MatchUse } from '../../domain/match-use.js';
import { MatchUseStore, type ProposedAct } from '../../persistence/match-use-store.js';

/** A list as it was shown. */
export interface ShownList {
  readonly type: MatchTarget['type'];
  /** In their order. */
  readonly ids: readonly string[];
  readonly model: string;
}

/** After the first act that is noted, ms: nobody who reads a list waits for a statement. */
const WRITE_AFTER_MS = 5_000;
/** Beyond that the rest of a busy moment is not counted. */
const MOST_NOTED = 5_000;

/** Notes what organisations did with proposals, and writes it down a moment later, many at once. What a kill takes is not missed. */
@Injectable()
export class MatchUseLog implements OnModuleDestroy {
  private readonly logger = new Logger(MatchUseLog.name);
  private uses: MatchUse[] = [];
  private opened: ProposedAct[] = [];
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly store: MatchUseStore,
    private readonly clock: Clock,
  ) {}

  /** A list was shown to somebody who acts for the organisation. */
  shown(organisationId: string, { type, ids, model }: ShownList): void {
    const day = this.today();
    ids.forEach((targetId, at) => {
      this.note({
        organisationId,
        targetType: type,
        targetId,
        act: 'shown',
        day,
        model,
        place: at + 1,
      });
    });
  }

  /** Somebody who acts for these organisations opened the page of something. It counts where that was proposed to them. */
  open(organisationIds: readonly string[], { type, id: targetId }: MatchTarget): void {
    const day = this.today();
    for (const organisationId of organisationIds) {
      if (organisationId === targetId || this.opened.length >= MOST_NOTED) continue;
      this.opened.push({ organisationId, targetType: type, targetId, day });
      this.writeSoon();
    }
  }

  async write(): Promise<void> {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    const [uses, opened] = [this.uses, this.opened];
    this.uses = [];
    this.opened = [];
    if (uses.length > 0) await this.store.record(uses);
    if (opened.length > 0) await this.store.recordOnProposed('opened', opened);
  }

  async onModuleDestroy(): Promise<void> {
    await this.write().catch(() => undefined);
  }

  private note(use: MatchUse): void {
    if (this.uses.length >= MOST_NOTED) return;
    this.uses.push(use);
    this.writeSoon();
  }

  private writeSoon(): void {
    this.timer ??= setTimeout(() => {
      this.write().catch((error: Error) => this.logger.warn(`Use was not counted: ${error.message}`));
    }, WRITE_AFTER_MS).unref();
  }

  private today(): string {
    return this.clock.now().toISOString().slice(0, 10);
  }
}
