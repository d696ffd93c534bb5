import { Injectable } from '@nestjs/common';
import { FindPlaces, type Place } from '#places';
import type { Viewer } from '#platform';
import { TopicDirectory } from '#topics';
import { audienceFor } from '../domain/index-audience.js';
import { hasSign, nameKey, signedKey } from '../domain/name-key.js';
import { keyText, type SearchRecord } from '../domain/record.js';
import { type EngineSuggestion, SearchEngine } from '../domain/search-engine.js';
import { ReadRecords } from './read-records.js';
import { type SuggestedWord, SuggestWords } from './suggest-words.js';

/** Places are wanted less often than what the network itself is about, but one or two must have room. */
const MOST_PLACES = 3;
const MOST_WORDS = 3;
/** Fewer names than this may mean that one was misspelled. */
const FEW = 3;

export type Suggestion =
  | {
      readonly type: 'record';
      readonly record: SearchRecord;
      /** The other name by which it was found; null when it was the title. */
      readonly name: string | null;
    }
  | { readonly type: 'place'; readonly place: Place }
  /** A search that completes what was typed. */
  | { readonly type: 'word'; readonly text: string };

/** What somebody who typed this beginning may want to reach (SEA-07): names, topics, places, words, in groups. */
@Injectable()
export class Suggest {
  constructor(
    private readonly engine: SearchEngine,
    private readonly places: FindPlaces,
    private readonly records: ReadRecords,
    private readonly words: SuggestWords,
    private readonly topics: TopicDirectory,
  ) {}

  /** Nothing that the viewer may not see now: names and words are read from the database before they are said. */
  async execute(text: string, limit: number, viewer: Viewer): Promise<Suggestion[]> {
    const isSigned = hasSign(text);
    const beginning = isSigned ? signedKey(text) : nameKey(text);
    if (beginning === '') return [];
    const audience = audienceFor(viewer);
    const [begun, completed] = await Promise.all([
      this.namesFor(text, beginning, limit, viewer),
      this.words.execute(text, audience, MOST_WORDS),
    ]);
    const words = isSigned ? completed.filter((one) => signedKey(one.text).startsWith(beginning)) : completed;
    const found = unique([...(isSigned ? [] : this.topicCalled(text, beginning)), ...begun]);
    const records = await this.records.execute(
      [...found, ...words.flatMap(({ witnesses }) => witnesses)],
      viewer,
    );
    const names = found.flatMap((key): Suggestion[] => {
      const record = records.get(keyText(key));
      return record ? [{ type: 'record', record, name: otherName(record, key.form) }] : [];
    });
    names.sort((a, b) => Number(isAsTyped(b, text)) - Number(isAsTyped(a, text)));
    const places = this.placesFor(text, beginning, names.length > 0);
    const searches = words.filter((word) => isSaid(word, records) && !isName(word, names)).map(toSuggestion);
    return arranged(names, places, searches, limit);
  }

  /** The topic that is called just so (`KI`, `ÖPNV`): whoever typed all of a word means it. */
  private topicCalled(text: string, form: string): EngineSuggestion[] {
    const topic = this.topics.current.findByTerm(text);
    return topic ? [{ type: 'topic', id: topic.slug, form, weight: 1 }] : [];
  }

  /**
   * Names that begin so; where these are few, also those that begin as one of the words that may be meant. A sign is meant as it is typed:
   * what begins with "#f" is no Feuerwehr, and what begins with "c++" no Chemnitz.
   */
  private async namesFor(
    text: string,
    beginning: string,
    limit: number,
    viewer: Viewer,
  ): Promise<EngineSuggestion[]> {
    const audience = audienceFor(viewer);
    const found = await this.engine.suggest(beginning, audience, limit);
    if (found.length >= FEW || hasSign(text)) return found;
    const readings = this.words.readings(text, audience);
    const further = await Promise.all(readings.map((one) => this.engine.suggest(one, audience, limit)));
    return unique([...found, ...further.flat()]);
  }

  /** Places that begin so; a place with a typo only where nothing else is there. */
  private placesFor(text: string, beginning: string, isSure: boolean): Suggestion[] {
    if (hasSign(text)) return [];
    const found = this.places.execute(text, MOST_PLACES);
    const shown = isSure ? found.filter(({ name }) => ` ${nameKey(name)}`.includes(` ${beginning}`)) : found;
    return shown.map((place) => ({ type: 'place', place }));
  }
}

/** Names by kind in the order in which the first of each is wanted, then places, then searches; each group has some room. */
function arranged(
  names: readonly Suggestion[],
  places: readonly Suggestion[],
  searches: readonly Suggestion[],
  limit: number,
): Suggestion[] {
  const roomBelow = Math.min(places.length + searches.length, Math.floor(limit / 2));
  const shownNames = names.slice(0, limit - roomBelow);
  const left = limit - shownNames.length;
  const shownSearches = searches.slice(
    0,
    Math.max(left - places.length, Math.min(searches.length, Math.floor(left / 2))),
  );
  const shownPlaces = places.slice(0, left - shownSearches.length);
  const groups = new Map<boolean, Suggestion[]>();
  for (const name of shownNames) groups.set(isTopic(name), [...(groups.get(isTopic(name)) ?? []), name]);
  return [...[...groups.values()].flat(), ...shownPlaces, ...shownSearches];
}

/** Each record once, where it stands first. */
function unique(found: readonly EngineSuggestion[]): EngineSuggestion[] {
  const first = new Map<string, EngineSuggestion>();
  for (const one of found) if (!first.has(keyText(one))) first.set(keyText(one), one);
  return [...first.values()];
}

/** Whether it is spelled as somebody spelled it who took the trouble of an umlaut; all are who did not. */
function isAsTyped(suggestion: Suggestion, text: string): boolean {
  if (suggestion.type !== 'record' || !/[äöüß]/i.test(text)) return true;
  const typed = text.normalize('NFC').trim().toLowerCase();
  const { title, names } = suggestion.record;
  return [title, ...names].some((name) => name.toLowerCase().includes(typed));
}

function isTopic(suggestion: Suggestion): boolean {
  return suggestion.type === 'record' && suggestion.record.type === 'topic';
}

function toSuggestion({ text }: SuggestedWord): Suggestion {
  return { type: 'word', text };
}

/** Whether a record that may be seen still says it. */
function isSaid({ word, witnesses }: SuggestedWord, records: ReadonlyMap<string, SearchRecord>): boolean {
  return witnesses.some((key) =>
    records.get(keyText(key))?.sections.some(({ text }) => text.toLowerCase().includes(word.toLowerCase())),
  );
}

function isName({ text }: SuggestedWord, names: readonly Suggestion[]): boolean {
  return names.some((one) => one.type === 'record' && nameKey(one.record.title) === nameKey(text));
}

/** Which of its names ends with what was found; nothing when the title does. */
function otherName({ title, names }: SearchRecord, form: string): string | null {
  if (nameKey(title).includes(form)) return null;
  return names.find((name) => nameKey(name).includes(form)) ?? null;
}
