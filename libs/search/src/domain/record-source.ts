import type { Viewer } from '#platform';
import type { RecordType, SearchRecord } from './record.js';
import type { IndexAudience } from './index-audience.js';

/** Where records of one type come from: a slice, seen through its projections. */
export abstract class RecordSource {
  abstract readonly type: RecordType;

  /** Ids of all records there are, of whatever status. */
  abstract ids(): Promise<string[]>;

  /** Those of these records that an audience may see, for its copy of the index. */
  abstract forAudience(ids: readonly string[], audience: IndexAudience): Promise<SearchRecord[]>;

  /** The same for several audiences, in their order. */
  async forAudiences(ids: readonly string[], audiences: readonly IndexAudience[]): Promise<SearchRecord[][]> {
    const found: SearchRecord[][] = [];
    for (const audience of audiences) found.push(await this.forAudience(ids, audience));
    return found;
  }

  /** Those of these records that a viewer may see now, for showing hits. */
  abstract forViewer(ids: readonly string[], viewer: Viewer): Promise<SearchRecord[]>;
}
