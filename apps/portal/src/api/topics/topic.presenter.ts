import { Injectable } from '@nestjs/common';
import type { Language } from '#messages';
import type { ListingView } from '#listings';
import type { Page } from '#platform';
import { labelOf, type Topic, type TopicNode, type TopicSurroundings, TopicTree } from '#topics';
import { listingTitle } from '../parts/listing-title.js';
import { presentRef, type Ref } from '../parts/ref.presenter.js';
import type { FoundRecords, TopicRecords } from './read-topic-records.js';

/** What of a topic leaves through the API. */
@Injectable()
export class TopicPresenter {
  /** A branch of the tree. */
  node({ topic, narrower }: TopicNode, tree: TopicTree, language: Language): PresentedNode {
    return {
      ...presentTopic(topic, language),
      related: tree.related(topic.slug).map(({ slug }) => slug),
      narrower: narrower.map((below) => this.node(below, tree, language)),
    };
  }

  /** One topic with what stands around it and under it. */
  topic(surroundings: TopicSurroundings, records: TopicRecords, language: Language) {
    const { topic, ancestors, narrower, related } = surroundings;
    const [broader] = ancestors;
    const ref = (one: Topic) => presentRef('topic', one.slug, labelOf(one, language));
    return {
      ...presentTopic(topic, language),
      broader: broader ? ref(broader) : null,
      narrower: narrower.map(ref),
      related: related.map(ref),
      organisations: recordRefs(records.organisations),
      initiatives: recordRefs(records.initiatives),
      offers: listingRefs(records.offers),
      needs: listingRefs(records.needs),
      statements: recordRefs(records.statements),
    };
  }
}

interface PresentedNode extends ReturnType<typeof presentTopic> {
  readonly related: readonly string[];
  readonly narrower: readonly PresentedNode[];
}

function presentTopic(topic: Topic, language: Language) {
  const { slug, labels, synonyms, acronyms, status } = topic;
  return { ...presentRef('topic', slug, labelOf(topic, language)), labels, synonyms, acronyms, status };
}

function recordRefs({ records }: FoundRecords): Ref[] {
  return records.map(({ type, slug, title }) => presentRef(type, slug, title));
}

function listingRefs({ items }: Page<ListingView>): Ref[] {
  return items.map(({ slug, text }) => presentRef('listing', slug, listingTitle(text)));
}
