import { Injectable } from '@nestjs/common';
import type { AboutRef, StatementView } from '#exchange';
import type { Language } from '#messages';
import { TopicDirectory } from '#topics';
import { listingTitle } from './listing-title.js';
import { presentOrganisationRef, presentRef } from './ref.presenter.js';

/** What of a statement leaves through the API. */
@Injectable()
export class StatementPresenter {
  constructor(private readonly topics: TopicDirectory) {}

  present(view: StatementView, language: Language) {
    const { slug, by, role, question, event, summary, quote, lines, about, provenance } = view;
    return {
      ...presentRef('statement', slug, question?.text ?? event?.title ?? by.name),
      id: slug,
      by: presentOrganisationRef(by),
      role,
      question: question && presentRef('question', question.slug, question.text),
      event: event && presentRef('event', event.slug, event.title),
      summary,
      quote,
      lines,
      about: about.map((one) => presentRef(one.type, one.slug, this.aboutTitle(one, language))),
      source: provenance['quote'] ?? provenance['summary'] ?? null,
    };
  }

  private aboutTitle({ type, slug, title }: AboutRef, language: Language): string {
    if (title === null) return this.topics.label(slug, language);
    return type === 'listing' ? listingTitle(title) : title;
  }
}
