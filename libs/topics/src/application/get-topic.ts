import { Injectable } from '@nestjs/common';
import type { Topic } from '../domain/topic.js';
import { TopicDirectory } from './topic-directory.js';

/** A topic and what stands around it. */
export interface TopicSurroundings {
  readonly topic: Topic;
  /** From the nearest up to the root. */
  readonly ancestors: readonly Topic[];
  readonly narrower: readonly Topic[];
  readonly related: readonly Topic[];
}

@Injectable()
export class GetTopic {
  constructor(private readonly directory: TopicDirectory) {}

  /** @throws DomainError `TOPIC.NOT_FOUND` */
  execute(slug: string): TopicSurroundings {
    const tree = this.directory.current;
    return {
      topic: tree.get(slug),
      ancestors: tree.ancestors(slug),
      narrower: tree.narrower(slug),
      related: tree.related(slug),
    };
  }
}
