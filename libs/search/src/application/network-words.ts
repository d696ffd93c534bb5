import { Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { JoinedWords, Vocabulary, type WordList } from '#language';
import { Snapshot } from '#platform';
import type { IndexAudience } from '../domain/index-audience.js';
import { type WordRow, WordStore } from '../persistence/vocabulary/word-store.js';

/** Words that are taken in at once; some milliseconds, so that questions pass between them. */
const AT_ONCE = 500;
const BEFORE_EVERYTHING = '0';

/** The words of the network by who may see them. */
export class WordsByAudience {
  private readonly ofPublic = new Vocabulary();
  private readonly furtherOfMembers = new Vocabulary();
  private readonly ofMembers = new JoinedWords([this.ofPublic, this.furtherOfMembers]);

  for(audience: IndexAudience): WordList {
    return audience === 'public' ? this.ofPublic : this.ofMembers;
  }

  put({ word, display, documents, forms, parts, forPublic }: WordRow): void {
    const words = forPublic ? this.ofPublic : this.furtherOfMembers;
    words.put({ word: display, documents, forms, parts }, word);
  }
}

/** The words of the network in memory, at most a second old. Held only where questions are answered; no question waits for a refresh. */
@Injectable()
export class NetworkWords extends Snapshot<WordsByAudience> {
  private readonly words = new WordsByAudience();
  private since = BEFORE_EVERYTHING;

  constructor(
    private readonly store: WordStore,
    private readonly http: HttpAdapterHost,
  ) {
    super();
  }

  /** The words for an audience; none before they are loaded. */
  for(audience: IndexAudience): WordList {
    return this.words.for(audience);
  }

  /** Which of these words the network has by now, although this copy of them may not. */
  existing(words: readonly string[], audience: IndexAudience): Promise<Set<string>> {
    return this.store.existing(words, audience);
  }

  override async onApplicationBootstrap(): Promise<void> {
    if (!this.http.httpAdapter) return;
    await super.onApplicationBootstrap();
  }

  protected version(): Promise<string> {
    return this.store.version(this.since);
  }

  protected async load(): Promise<WordsByAudience> {
    const now = await this.store.now();
    if (this.since === BEFORE_EVERYTHING) await this.loadAll();
    else await this.takeIn(await this.store.changedSince(this.since));
    this.since = now;
    return this.words;
  }

  private async loadAll(): Promise<void> {
    for (let last: WordRow | null = null; ;) {
      const page: WordRow[] = await this.store.page(last, AT_ONCE);
      for (const row of page) this.words.put(row);
      if (page.length < AT_ONCE) return;
      last = page.at(-1)!;
    }
  }

  private async takeIn(rows: readonly WordRow[]): Promise<void> {
    for (const [at, row] of rows.entries()) {
      if (at % AT_ONCE === AT_ONCE - 1) await new Promise(setImmediate);
      this.words.put(row);
    }
  }
}
