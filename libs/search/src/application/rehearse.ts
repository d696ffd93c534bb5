import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { analyse, type QueryTerm } from '#language';
import { Metrics, VISITOR } from '#platform';
import { questionsAbout } from '../domain/questions-about.js';
import { EVERYTHING } from '../domain/search-query.js';
import { verbatimTerms } from '../domain/verbatim-terms.js';
import { WordStore } from '../persistence/vocabulary/word-store.js';
import { Compounds } from './compounds.js';
import { FindHits, type FoundHits } from './find-hits.js';
import { UnderstandQuery } from './understand-query.js';

/** Most of what stands in all texts together; what was made of a word is remembered for more than that. */
const WORDS = 30_000;
const WORDS_AT_ONCE = 100;
/** About so many records is asked; after fewer, what answers is still being compiled. */
const RECORDS = 300;
/** As many as are held of organisations, which most are; their texts are remembered with them. */
const READ = 10_000;
/** A word that no record has, so that each is read to its end for it. */
const NOWHERE = verbatimTerms('xyzzyxyzzy');
/** After each question, and each page that was read. */
const PAUSE_MS = 2;
/** A pause that takes so much longer was used by somebody who asks; they go first. */
const LATE_MS = 3;
const AWAY_MS = 250;

/**
 * Reads the words of the network, asks what visitors might ask, and reads the newest records as they are read for hits: a process that has answered some hundred questions answers the next
 * in a third of the time, and the rest need not be waited for by the first hundred who ask. Nobody hears the answers, and nothing is
 * noted of the questions.
 */
@Injectable()
export class Rehearse {
  constructor(
    private readonly words: WordStore,
    private readonly compounds: Compounds,
    private readonly understand: UnderstandQuery,
    private readonly hits: FindHits,
    private readonly metrics: Metrics,
  ) {}

  async execute(isEnding: () => boolean): Promise<void> {
    const rehearsed = this.metrics.gauge('search_rehearsed', '1 when this process has rehearsed searching.');
    const isWhole =
      (await this.readWords(isEnding)) &&
      (await this.askQuestions(isEnding)) &&
      (await this.readRecords(isEnding));
    if (isWhole) rehearsed.set(1);
  }

  /** @returns whether all were read */
  private async readWords(isEnding: () => boolean): Promise<boolean> {
    const words = await this.words.commonest(WORDS);
    for (let at = 0; at < words.length; at += WORDS_AT_ONCE) {
      if (isEnding()) return false;
      analyse(words.slice(at, at + WORDS_AT_ONCE).join(' '), { split: this.compounds.current });
      await pause();
    }
    return true;
  }

  /** @returns whether all were asked */
  private async askQuestions(isEnding: () => boolean): Promise<boolean> {
    for await (const { hits } of this.pages(RECORDS, [])) {
      for (const text of hits.flatMap(({ record }) => questionsAbout(record))) {
        if (isEnding()) return false;
        const query = { ...EVERYTHING, text };
        const { fallback } = await this.hits.execute(
          query,
          await this.understand.execute(query, 'public'),
          VISITOR,
        );
        if (fallback) return false; // an engine that is away is not to be asked for nothing
        await pause();
      }
    }
    return true;
  }

  /** @returns whether all were read */
  private async readRecords(isEnding: () => boolean): Promise<boolean> {
    for await (const { fallback } of this.pages(READ, NOWHERE)) {
      if (isEnding() || fallback) return false;
      await pause();
    }
    return true;
  }

  /** The newest records. @param terms which they need not have */
  private async *pages(most: number, terms: readonly QueryTerm[]): AsyncGenerator<FoundHits> {
    let cursor = EVERYTHING.cursor;
    for (let shown = 0; shown < most;) {
      const list = { ...EVERYTHING, sort: 'newest' as const, cursor };
      const page = await this.hits.execute(list, { terms, corrections: [], name: '' }, VISITOR, []);
      yield page;
      if (page.next === null) return;
      shown += page.hits.length;
      cursor = page.next;
    }
  }
}

async function pause(): Promise<void> {
  const from = performance.now();
  await sleep(PAUSE_MS, undefined, { ref: false });
  if (performance.now() - from > PAUSE_MS + LATE_MS) await sleep(AWAY_MS, undefined, { ref: false });
}
