export { analyse, type AnalysisOptions, createReader, type ReadToken } from './analyse.js';
export type { Term } from './term.js';
export { analyseQuery, type QueryOptions } from './analyse-query.js';
export { type CompoundPart, type CompoundSplitter, partsOfCompound } from './compound-parts.js';
export { createCompoundSplitter, type CompoundOptions } from './compounds.js';
export { editDistanceAtMost } from './edit-distance.js';
export { explain, type ExplainedWord, type Explanation } from './explain.js';
export { fold } from './fold.js';
export { findMatches, locate } from './locate.js';
export { type Match } from './match.js';
export { type Alternative, type QueryTerm, withAlternatives } from './query-term.js';
export { namesPerson } from './person-name.js';
export { remembered } from './remembered.js';
export { stem } from './stem.js';
export { isGermanWord } from './german-words.js';
export { isStopWord } from './stop-words.js';
export { Synonyms, type SynonymGroup } from './synonyms.js';
export { tokenize, type Piece, type Range, type Token } from './tokenize.js';
export {
  correctTypos,
  type Corrected,
  type Correction,
  type CorrectionOptions,
  isKnown,
  readAs,
} from './typos.js';
export { Vocabulary } from './vocabulary.js';
export { JoinedWords } from './joined-words.js';
export {
  byNearness,
  editsAllowed,
  keyOf,
  type KnownWord,
  type NearWord,
  type WordList,
} from './word-list.js';
export { WEIGHTS, type How } from './weights.js';
