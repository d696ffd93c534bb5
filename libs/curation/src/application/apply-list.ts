import { Injectable } from '@nestjs/common';
import { type ImportSource, isUnavailable, type SaveResult, Transaction } from '#platform';
import type { EntryOf, ListName, ReportEntry, SpooledEntry } from '../domain/network-file/index.js';
import { refusalOf } from '../domain/refusal-of.js';
import { reportOf, rejectionOf } from '../domain/report-of.js';
import { ApplyContent } from './appliers/apply-content.js';
import { ApplyExchange } from './appliers/apply-exchange.js';
import { ApplyOrganisations } from './appliers/apply-organisations.js';
import type { Applier } from './appliers/applier.js';

/** Writes checked entries of one list, a batch in one transaction. */
@Injectable()
export class ApplyList {
  constructor(
    private readonly transaction: Transaction,
    private readonly organisations: ApplyOrganisations,
    private readonly content: ApplyContent,
    private readonly exchange: ApplyExchange,
  ) {}

  /**
   * An entry that cannot be written, because the database changed since it was checked, is rejected alone.
   *
   * @returns the report's line of each entry, in order
   * @throws whatever says that the database is away: then the whole batch is absent
   */
  async execute<L extends ListName>(
    list: L,
    batch: readonly SpooledEntry<L>[],
    source: ImportSource,
  ): Promise<ReportEntry[]> {
    try {
      const results = await this.write(list, batch, source);
      return batch.map((entry, index) => reportOf(list, entry, results[index]!));
    } catch (error) {
      if (isUnavailable(error)) throw error;
      if (batch.length === 1) return [rejectionOf(list, batch[0]!, refusalOf(error))];
    }
    const reports: ReportEntry[] = [];
    for (const entry of batch) reports.push(...(await this.execute(list, [entry], source)));
    return reports;
  }

  private write<L extends ListName>(
    list: L,
    batch: readonly SpooledEntry<L>[],
    source: ImportSource,
  ): Promise<SaveResult[]> {
    const appliers = { ...this.organisations, ...this.content, ...this.exchange };
    const apply = appliers[list] as Applier<L>;
    const entries: EntryOf<L>[] = batch.map(({ entry }) => entry);
    return this.transaction.attempt(() => apply(entries, source));
  }
}
