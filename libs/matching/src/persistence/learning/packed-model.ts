import type { LearnedTopics } from '../../domain/suggestions/learned-topics.js';
import type { LearnedWords } from '../../domain/text/learned-words.js';
import { Lexicon } from '../../domain/text/lexicon.js';
import { pack, unpack } from './pack.js';

interface WordsHeader {
  readonly version: string;
  readonly texts: number;
  readonly dimensions: number;
  readonly forms: readonly string[];
  readonly written: readonly string[];
}

export function packWords({ version, lexicon, dimensions, directions }: LearnedWords): Buffer {
  const { texts, forms, written, frequencies } = lexicon;
  const header: WordsHeader = { version, texts, dimensions, forms, written };
  return pack(header, [frequencies, directions]);
}

export function unpackWords(packed: Buffer): LearnedWords {
  const { header, lists } = unpack<WordsHeader>(packed);
  const [frequencies, directions] = lists as [Int32Array, Float32Array];
  const lexicon = new Lexicon(header.forms, header.written, frequencies, header.texts);
  return { version: header.version, lexicon, dimensions: header.dimensions, directions };
}

type TopicsHeader = Pick<LearnedTopics, 'version' | 'texts' | 'words' | 'topics'>;

export function packTopics(learned: LearnedTopics): Buffer {
  const { version, texts, words, topics, frequencies, starts, topicOf, weightOf } = learned;
  const header: TopicsHeader = { version, texts, words, topics };
  return pack(header, [frequencies, starts, topicOf, weightOf]);
}

export function unpackTopics(packed: Buffer): LearnedTopics {
  const { header, lists } = unpack<TopicsHeader>(packed);
  const [frequencies, starts, topicOf, weightOf] = lists as [
    Int32Array,
    Int32Array,
    Int32Array,
    Float32Array,
  ];
  return { ...header, frequencies, starts, topicOf, weightOf };
}
