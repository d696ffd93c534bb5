import { Controller, Get, Query } from '@nestjs/common';
import { type Language, messagesOf } from '#messages';
import { PlaceDirectory } from '#places';
import type { Viewer } from '#platform';
import { Suggest, type Suggestion } from '#search';
import { TopicDirectory } from '#topics';
import { Access, Answers, CurrentLanguage, CurrentViewer, InTurn } from '../../edge/index.js';
import { presentRef } from '../parts/ref.presenter.js';
import { type SuggestRequest, suggestRequest, suggestResponse } from './suggest.schema.js';

@Controller('api/v1/suggest')
@Access('public')
@InTurn()
export class SuggestController {
  constructor(
    private readonly suggest: Suggest,
    private readonly places: PlaceDirectory,
    private readonly topics: TopicDirectory,
  ) {}

  @Get()
  @Answers(suggestResponse, 'What somebody who typed this beginning may want to reach')
  async read(
    @Query({ schema: suggestRequest }) { q, limit }: SuggestRequest,
    @CurrentViewer() viewer: Viewer,
    @CurrentLanguage() language: Language,
  ) {
    const suggestions = await this.suggest.execute(q, limit, viewer);
    return { items: suggestions.map((suggestion) => this.present(suggestion, language)) };
  }

  private present(suggestion: Suggestion, language: Language) {
    if (suggestion.type === 'place') {
      const { ags, name, county, state } = suggestion.place;
      const hint = [county?.name, state.name].filter((part) => part && part !== name).join(', ');
      return { ...presentRef('place', ags, name), hint };
    }
    if (suggestion.type === 'word') {
      const { text } = suggestion;
      const url = `/suche?${new URLSearchParams({ q: text }).toString()}`;
      return { type: 'word' as const, slug: text, url, title: text, hint: '' };
    }
    const { record, name } = suggestion;
    const [kind] = record.kinds;
    const place = record.place === null ? null : this.places.get(record.place);
    const hints = [
      record.type === 'topic' && language === 'de' && this.isEnglish(record.slug, name) ? null : name,
      record.type === 'organisation' && kind ? messagesOf(language).terms.organisationKinds[kind] : null,
      record.organisation?.name ?? place?.name,
    ];
    return { ...presentRef(record.type, record.slug, record.title), hint: hints.filter(Boolean).join(', ') };
  }

  /** Whether a topic goes by this name in English alone: a German page does not say it. */
  private isEnglish(slug: string, name: string | null): boolean {
    const topic = this.topics.current.find(slug);
    return topic !== null && topic.labels.en === name && topic.labels.de !== name;
  }
}
