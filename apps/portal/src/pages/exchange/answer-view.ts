import { Injectable } from '@nestjs/common';
import type { AboutRef, Comparison, StatementView, TouchedTopic } from '#exchange';
import type { OrganisationRef } from '#organisations';
import { TopicDirectory } from '#topics';
import { addressOf } from '../../addresses/address-of.js';
import type { AnswerView, Frame, Named } from '../../ui/index.js';

/** A topic that answers speak of, with who does. */
export interface SaidTopic extends Named {
  readonly members: readonly string[];
}

export interface ComparisonView {
  readonly shared: readonly SaidTopic[];
  readonly single: readonly SaidTopic[];
}

/** Turns statements into what pages show: who, in which role, what, about what, and where it can be read. */
@Injectable()
export class AnswerViews {
  constructor(private readonly topics: TopicDirectory) {}

  of(statement: StatementView, frame: Frame): AnswerView {
    const { slug, by, role, summary, quote, about } = statement;
    return {
      url: addressOf('statement', slug),
      by: { url: addressOf('organisation', by.slug), title: by.name },
      role,
      summary: summary ?? '',
      quote,
      about: about.map((one) => this.aboutLink(one, frame)),
      source: sourceOf(statement, frame),
    };
  }

  /** What several say and what only one says, with names. */
  comparison({ shared, single }: Comparison<OrganisationRef>, frame: Frame): ComparisonView {
    const said = ({ topic, members }: TouchedTopic<OrganisationRef>) => ({
      url: addressOf('topic', topic),
      title: this.topics.label(topic, frame.language),
      members: members.map(({ name }) => name),
    });
    return { shared: shared.map(said), single: single.map(said) };
  }

  private aboutLink({ type, slug, title }: AboutRef, { language }: Frame): Named {
    return { url: addressOf(type, slug), title: title ?? this.topics.label(slug, language) };
  }
}

/** "6. Mitgliederversammlung und Erfahrungsaustausch, Zeilen 176–192". */
function sourceOf({ event, lines, provenance }: StatementView, { messages }: Frame): string {
  const t = messages.provenance;
  const origin = provenance['summary'] ?? provenance['quote'];
  const where = event?.title ?? (origin?.name ? t.origins.import(origin.name) : t.source);
  return lines ? `${where}, ${t.lines(lines.replaceAll('-', '–'))}` : where;
}
