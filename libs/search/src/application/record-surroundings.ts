import { Injectable } from '@nestjs/common';
import { PlaceDirectory } from '#places';
import type { Surroundings } from '../domain/document-of.js';
import type { SearchRecord } from '../domain/record.js';
import { Compounds } from './compounds.js';
import { TopicWords } from './topic-words.js';

/** Looks up where a record lies and what its topics belong to; from memory. */
@Injectable()
export class RecordSurroundings {
  constructor(
    private readonly places: PlaceDirectory,
    private readonly topicWords: TopicWords,
    private readonly compounds: Compounds,
  ) {}

  of({ place, topics }: SearchRecord): Surroundings {
    return {
      place: place === null ? null : this.places.get(place),
      topicsAndAncestors: this.topicWords.withAncestors(topics),
      split: this.compounds.current,
    };
  }
}
