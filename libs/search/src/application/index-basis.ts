import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DescribeRegister, PlaceDirectory } from '#places';
import { TopicDirectory } from '#topics';
import { KIND_WORDS, SIZE_WORDS, STATE_WORDS } from '../domain/around-words.js';
import { documentOf } from '../domain/document-of.js';
import { PROBE } from '../domain/probe-record.js';
import { documentRow, nameRows } from '../persistence/postgres/rows.js';
import { vectorsOf } from '../persistence/postgres/vector.js';
import { RecordSurroundings } from './record-surroundings.js';

/** What documents are made from besides their records: the German analysis, the topic tree, the register of places. */
@Injectable()
export class IndexBasis {
  constructor(
    private readonly places: PlaceDirectory,
    private readonly register: DescribeRegister,
    private readonly topics: TopicDirectory,
    private readonly surroundings: RecordSurroundings,
  ) {}

  /** A text that differs whenever documents of unchanged records would; afterwards this process has the latest of all three. */
  async current(): Promise<string> {
    await this.places.refresh();
    const tree = await this.topics.refresh();
    const probe = documentOf(PROBE, this.surroundings.of(PROBE), ['public'], 0);
    const register = await this.register.execute();
    const around = [KIND_WORDS, SIZE_WORDS, STATE_WORDS];
    const rows = [documentRow(probe), vectorsOf([probe]).toString(), nameRows(probe)];
    const seen = [probe, rows, around, tree.all, register?.loadedAt];
    return createHash('sha256').update(JSON.stringify(seen)).digest('hex');
  }
}
