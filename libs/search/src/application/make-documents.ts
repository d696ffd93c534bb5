import { Inject, Injectable } from '@nestjs/common';
import { setImmediate as turn } from 'node:timers/promises';
import { groupBy } from '#platform';
import { documentOf } from '../domain/document-of.js';
import type { IndexAudience } from '../domain/index-audience.js';
import type { RecordKey, SearchRecord } from '../domain/record.js';
import type { RecordSource } from '../domain/record-source.js';
import { isSameRecord } from '../domain/same-record.js';
import type { SearchDocument } from '../domain/search-document.js';
import { DocumentVersions } from '../persistence/document-versions.js';
import { RECORD_SOURCES } from './record-sources.js';
import { RecordSurroundings } from './record-surroundings.js';

/** What the index should hold of one record: two documents where members see more than the public, none where nobody may see it. */
export interface Draft {
  readonly key: RecordKey;
  /** Analyses the texts, about a millisecond. */
  make(): SearchDocument[];
}

/** Some records, with their documents. */
export interface Piece {
  readonly keys: readonly RecordKey[];
  readonly documents: readonly SearchDocument[];
}

const PIECE = 50;
/** Few: whoever writes meanwhile goes on with what Postgres answered only in the pauses between them. */
const AT_ONCE = 5;

/** Each is made when it is asked for. */
export function* piecesOf(drafts: readonly Draft[]): Generator<Piece> {
  for (let from = 0; from < drafts.length; from += PIECE) {
    const piece = drafts.slice(from, from + PIECE);
    yield { keys: piece.map(({ key }) => key), documents: piece.flatMap((draft) => draft.make()) };
  }
}

/** The documents that the index should hold of some records, as the database has them now. */
@Injectable()
export class MakeDocuments {
  constructor(
    private readonly surroundings: RecordSurroundings,
    private readonly versions: DocumentVersions,
    @Inject(RECORD_SOURCES) private readonly sources: readonly RecordSource[],
  ) {}

  async execute(keys: readonly RecordKey[]): Promise<SearchDocument[]> {
    return (await this.read(keys)).flatMap((draft) => draft.make());
  }

  /** The same with pauses in which others go on. */
  async unhurried(keys: readonly RecordKey[]): Promise<Piece> {
    const documents: SearchDocument[] = [];
    for (const [at, draft] of (await this.read(keys)).entries()) {
      documents.push(...draft.make());
      if (at % AT_ONCE === AT_ONCE - 1) await turn();
    }
    return { keys, documents };
  }

  /**
   * A draft for each key, read now and made when it is asked for. Their version is new, so whoever writes them holds the records
   * locked from before.
   */
  async read(keys: readonly RecordKey[]): Promise<Draft[]> {
    const version = await this.versions.next();
    const drafts: Draft[] = [];
    for (const [type, ofType] of groupBy(keys, (key) => key.type)) {
      const source = this.sources.find((one) => one.type === type);
      const ids = ofType.map(({ id }) => id);
      const [forPublic, forMembers] = source ? await readBoth(source, ids) : [NONE, NONE];
      for (const key of ofType) {
        const [open, members] = [forPublic.get(key.id), forMembers.get(key.id)];
        drafts.push({ key, make: () => this.documentsOf(open, members, version) });
      }
    }
    return drafts;
  }

  private documentsOf(
    open: SearchRecord | undefined,
    members: SearchRecord | undefined,
    version: number,
  ): SearchDocument[] {
    const make = (record: SearchRecord, audiences: readonly IndexAudience[]) =>
      documentOf(record, this.surroundings.of(record), audiences, version);
    if (open && (!members || isSameRecord(open, members))) return [make(open, ['public', 'member'])];
    return [...(open ? [make(open, ['public'])] : []), ...(members ? [make(members, ['member'])] : [])];
  }
}

type ById = ReadonlyMap<string, SearchRecord>;
const NONE: ById = new Map();

async function readBoth(source: RecordSource, ids: readonly string[]): Promise<[ById, ById]> {
  const byId = (records: readonly SearchRecord[]): ById =>
    new Map(records.map((record) => [record.id, record]));
  const [open = [], members = []] = await source.forAudiences(ids, ['public', 'member']);
  return [byId(open), byId(members)];
}
