import type { CompoundSplitter } from '#language';
import type { Place } from '#places';
import type { DocumentWord } from './document-words.js';
import type { FiledForms } from './filed-forms.js';
import { type FiledToken, readerWith } from './filed-token.js';
import { formsOfPair, formsOfPairAround, joinedPairs } from './joined-pairs.js';
import { bareName } from './name-forms.js';
import { hasSign, nameKey, signedKey } from './name-key.js';
import type { SearchRecord, Section } from './record.js';
import type { Filed, PlacedForms, SearchDocument, TermClass } from './search-document.js';
import type { IndexAudience } from './index-audience.js';

const CLASSES: Readonly<Record<Section['weight'], TermClass>> = {
  name: 'A',
  topic: 'B',
  summary: 'C',
  text: 'D',
  around: 'D',
};

/** What is known around a record and not in it. */
export interface Surroundings {
  readonly place: Place | null;
  /** Its topics with all their ancestors. */
  readonly topicsAndAncestors: readonly string[];
  /** Takes compounds apart as the questions will; without it they stay whole. */
  readonly split?: CompoundSplitter;
}

/** The document of a record: analysed, folded and filed, without any of its text. */
export function documentOf(
  record: SearchRecord,
  { place, topicsAndAncestors, split }: Surroundings,
  audiences: readonly IndexAudience[],
  version: number,
): SearchDocument {
  const words: DocumentWord[] = [];
  return {
    ...filedOf(record, { place, topicsAndAncestors }),
    id: record.id,
    version,
    audiences,
    title: record.title,
    names: namesOf(record, place),
    terms: termsOf(record.sections, split, words),
    words,
    date: record.date,
  };
}

/** What a record is narrowed by: nothing of it is analysed for that. */
export function filedOf(
  { type, kinds, listing, openForCooperation }: SearchRecord,
  { place, topicsAndAncestors }: Surroundings,
): Filed {
  return {
    type,
    topics: topicsAndAncestors,
    kinds,
    listing,
    openForCooperation,
    state: place?.state.ags ?? null,
    county: place?.county?.ags ?? null,
    size: place?.sizeClass ?? null,
    lat: place?.lat ?? null,
    lon: place?.lon ?? null,
  };
}

/**
 * A town is also called by its bare name, whatever it is filed as: who asks for "Heidelberg" means "Stadt Heidelberg" before all that is there. Names with signs
 * are kept with and without them.
 */
function namesOf({ type, kinds, title, names }: SearchRecord, place: Place | null): string[] {
  const isTown = type === 'organisation' && kinds[0] === 'municipality' && place !== null;
  const all = [title, ...names, ...(isTown ? [place.name] : [])];
  const bare = type === 'organisation' ? all.map((name) => bareName(nameKey(name)) ?? '') : [];
  return [...new Set([...all.map(nameKey), ...all.filter(hasSign).map(signedKey), ...bare])].filter(
    (name) => name !== '',
  );
}

/** One running count of positions over all sections, so that no two words of a record stand in one place. */
function termsOf(
  sections: readonly Section[],
  split: CompoundSplitter | undefined,
  words: DocumentWord[],
): PlacedForms[] {
  const found: PlacedForms[] = [];
  const read = readerWith(split);
  let start = 1;
  for (const { text, weight } of sections) {
    const tokens = read(text);
    const isName = weight === 'name' || weight === 'topic';
    const ofClass = CLASSES[weight];
    let last = 0;
    for (const { position: first, value } of tokens) {
      for (const word of value.words) words.push(word);
      const forms = formsIn(value, weight);
      if (forms.all.length > 0) found.push({ forms, position: start + first, class: ofClass });
      if (value.last !== null) last = first + value.last;
    }
    if (isName || weight === 'around') {
      const formsOf = isName ? formsOfPair : formsOfPairAround;
      for (const { word, position } of joinedPairs(text, tokens))
        found.push({ forms: formsOf(word), position: start + position, class: ofClass });
    }
    start += last + 2;
  }
  return found;
}

function formsIn({ inNames, inText, around }: FiledToken, weight: Section['weight']): FiledForms {
  if (weight === 'around') return around;
  return weight === 'name' || weight === 'topic' ? inNames : inText;
}
