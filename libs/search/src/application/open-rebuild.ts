import { Injectable } from '@nestjs/common';
import type { Rebuild } from '../domain/rebuild.js';
import type { RecordKey } from '../domain/record.js';
import { type IndexRebuild, SearchEngine } from '../domain/search-engine.js';
import { RebuildStore } from '../persistence/rebuild/rebuild-store.js';
import { IndexBasis } from './index-basis.js';
import { ListRecordKeys } from './list-record-keys.js';

export interface OpenedRebuild {
  readonly rebuild: Rebuild;
  /** The index that it makes. */
  readonly target: IndexRebuild;
  /** Of all records, in the order of a rebuild. */
  readonly keys: readonly RecordKey[];
}

/** Begins a rebuild, or goes on with the one that runs or was interrupted. */
@Injectable()
export class OpenRebuild {
  constructor(
    private readonly engine: SearchEngine,
    private readonly rebuilds: RebuildStore,
    private readonly basis: IndexBasis,
    private readonly recordKeys: ListRecordKeys,
  ) {}

  /** One whose documents would look different by now is not gone on with. @param anew nor is any other */
  async execute(anew: boolean): Promise<OpenedRebuild> {
    const basis = await this.basis.current();
    if (anew) await this.rebuilds.replace(this.engine.name, null);
    const rebuild = await this.rebuilds.open(this.engine.name, basis);
    const target = await this.engine.openRebuild(rebuild.id);
    const { all: keys } = await this.recordKeys.execute();
    if (target.resumed || rebuild.after === null) {
      await this.rebuilds.count(rebuild.id, keys.length);
      return { rebuild, target, keys };
    }
    // What the engine had of it is gone, whatever the checkpoint says.
    await this.rebuilds.advance(rebuild.id, null, 0, keys.length);
    return { rebuild: { ...rebuild, after: null, done: 0 }, target, keys };
  }
}
