import { DomainError } from '#platform';
import type { RecordKey } from '../../../domain/record.js';
import type { SearchDocument } from '../../../domain/search-document.js';
import type { IndexRebuild } from '../../../domain/search-engine.js';
import type { MeilisearchConnection } from '../connection.js';
import { hasOurSettings } from '../index/index-settings.js';
import { Unusable } from '../unusable.js';
import type { Courier } from './courier.js';
import type { Deliveries } from './deliveries.js';
import { deliveriesOf } from './deliveries-of.js';
import type { ShadowIndex } from './shadow-index.js';

/** An index that is built beside the serving one and takes its place when it is whole. */
export class MeilisearchRebuild implements IndexRebuild {
  private constructor(
    private readonly connection: MeilisearchConnection,
    private readonly courier: Courier,
    private readonly deliveries: Deliveries,
    private readonly shadow: ShadowIndex,
    readonly resumed: boolean,
  ) {}

  /** @throws DomainError `SEARCH.ENGINE_AWAY` (unavailable) */
  static open(
    connection: MeilisearchConnection,
    courier: Courier,
    deliveries: Deliveries,
    shadow: ShadowIndex,
    run: string,
  ): Promise<MeilisearchRebuild> {
    const make = (resumed: boolean) =>
      new MeilisearchRebuild(connection, courier, deliveries, shadow, resumed);
    return orAway(() =>
      courier.alone(async () => {
        await connection.checkVersion();
        const settings = await connection.settingsOf(connection.shadow);
        if ((await shadow.run()) === run && settings && hasOurSettings(settings)) return make(true);
        await shadow.end();
        await deliveries.forgetRebuild();
        await connection.create(connection.shadow);
        await shadow.begin(run);
        return make(false);
      }),
    );
  }

  add(keys: readonly RecordKey[], documents: readonly SearchDocument[]): Promise<void> {
    return this.deliveries.note(deliveriesOf(keys, documents, false));
  }

  /** Writes wait meanwhile; searches see the old index until the very swap, which is one task. */
  finish(): Promise<void> {
    return orAway(() =>
      this.courier.alone(async () => {
        await this.courier.carryAll();
        await this.checkWhole();
        const { serving, shadow, writing } = this.connection;
        if (!(await this.connection.settingsOf(serving))) await this.connection.create(serving);
        await this.shadow.swapping();
        await this.connection.done(() =>
          writing.swapIndexes([{ indexes: [serving, shadow], rename: false }]),
        );
        await this.deliveries.forgetRemoved();
        await this.shadow.end();
        await this.connection.drop(shadow);
        await this.connection.dropOthers();
      }),
    );
  }

  abandon(): Promise<void> {
    return orAway(() =>
      this.courier.alone(async () => {
        await this.shadow.end();
        await this.deliveries.forgetRebuild();
        await this.connection.drop(this.connection.shadow);
      }),
    );
  }

  /** An index is never replaced by an empty one, nor by one that lost its settings or documents. */
  private async checkWhole(): Promise<void> {
    const settings = await this.connection.settingsOf(this.connection.shadow);
    const found = settings ? await this.connection.documents(this.connection.shadow) : 0;
    const { held: expected } = await this.deliveries.count();
    if (settings && hasOurSettings(settings) && found >= expected) return;
    throw new DomainError('SEARCH.REBUILD_INCOMPLETE', 'unavailable', { found, expected });
  }
}

async function orAway<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Unusable)) throw error;
    throw new DomainError('SEARCH.ENGINE_AWAY', 'unavailable', { reason: error.message }, { cause: error });
  }
}
