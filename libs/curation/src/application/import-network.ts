import { tmpdir } from 'node:os';
import { basename } from 'node:path';
import { Injectable } from '@nestjs/common';
import { PlaceDirectory } from '#places';
import { Clock, type ImportSource, Transaction } from '#platform';
import {
  IMPORT_ORDER,
  inBatches,
  type PlaceRegister,
  type PreparedNetwork,
  prepareNetworkFile,
  ReportFile,
  type Totals,
} from '../domain/network-file/index.js';
import { ApplyList } from './apply-list.js';
import { KnownSlices } from './known-slices.js';

/** Entries of one transaction: large enough to be fast, small enough that little is repeated after a kill. */
const BATCH = 250;

export interface ImportRequest {
  readonly path: string;
  /** Does everything, keeps nothing. */
  readonly dryRun?: boolean;
  /** Where to write the report, a JSON line an entry. */
  readonly reportPath?: string | null;
  readonly onProgress?: (progress: ImportProgress) => void;
}

export type ImportProgress =
  | { readonly step: 'reading'; readonly bytes: number }
  | { readonly step: 'writing'; readonly done: number; readonly of: number };

/** Brings in a network file: every entry is written whole or not at all, and a repetition changes nothing (CUR-05). */
@Injectable()
export class ImportNetwork {
  constructor(
    private readonly transaction: Transaction,
    private readonly places: PlaceDirectory,
    private readonly known: KnownSlices,
    private readonly applyList: ApplyList,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `NETWORK_FILE.…` when the file as a whole is refused; nothing is changed then */
  async execute(request: ImportRequest): Promise<Totals> {
    await this.places.refresh();
    const prepared = await prepareNetworkFile(request.path, {
      folder: tmpdir(),
      register: registerOf(this.places),
      known: this.known,
      onBytes: (bytes) => request.onProgress?.({ step: 'reading', bytes }),
    });
    try {
      const apply = () => this.apply(prepared, request);
      return await (request.dryRun ? this.transaction.rehearse(apply) : apply());
    } finally {
      await prepared.discard();
    }
  }

  private async apply(
    prepared: PreparedNetwork,
    { path, reportPath, onProgress }: ImportRequest,
  ): Promise<Totals> {
    const report = await ReportFile.create(reportPath ?? null);
    const source: ImportSource = { name: basename(path), date: this.clock.now() };
    const all = IMPORT_ORDER.reduce((sum, list) => sum + prepared.count(list).accepted, 0);
    let done = 0;
    try {
      for await (const rejected of prepared.rejected()) await report.add(rejected);
      for (const list of IMPORT_ORDER) {
        for await (const batch of inBatches(prepared.accepted(list), BATCH)) {
          for (const entry of await this.applyList.execute(list, batch, source)) await report.add(entry);
          done += batch.length;
          onProgress?.({ step: 'writing', done, of: all });
        }
      }
    } finally {
      await report.close();
    }
    return report.totals;
  }
}

function registerOf(places: PlaceDirectory): PlaceRegister {
  return {
    knowsAgs: (ags) => places.get(ags) !== null,
    knowsAreaPrefix: (prefix) => places.hasPlacesIn(prefix),
  };
}
