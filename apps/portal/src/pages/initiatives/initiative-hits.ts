import { Injectable } from '@nestjs/common';
import { CountAdopters, type InitiativeView, ReadInitiatives } from '#initiatives';
import type { Viewer } from '#platform';
import { TopicDirectory } from '#topics';
import { addressOf } from '../../addresses/address-of.js';
import type { Frame, HitView } from '../../ui/index.js';
import { firstTopics } from '../parts/first-topics.js';

/** Initiatives as a list shows them: how far they are, whose they are, and whether somebody took them over. */
@Injectable()
export class InitiativeHits {
  constructor(
    private readonly initiatives: ReadInitiatives,
    private readonly countAdopters: CountAdopters,
    private readonly topics: TopicDirectory,
  ) {}

  /** In the order of the ids, without those the viewer may not see. */
  async execute(ids: readonly string[], viewer: Viewer, frame: Frame): Promise<HitView[]> {
    const [views, adopters] = await Promise.all([
      this.initiatives.forViewer(ids, viewer),
      this.countAdopters.execute(ids),
    ]);
    return ids.flatMap((id) => {
      const view = views.get(id);
      return view ? [this.hit(view, adopters.get(id) ?? 0, frame)] : [];
    });
  }

  private hit(view: InitiativeView, adopters: number, { messages, format, language }: Frame): HitView {
    const t = messages.initiatives;
    const state = view.state ? [messages.terms.initiativeStates[view.state]] : [];
    const partners = view.partners.map(({ name }) => name).join(', ');
    const foot = [
      partners === '' ? null : t.withPartners(partners),
      adopters === 0 ? null : t.adopted(format.number(adopters)),
      ...firstTopics(view.topics, this.topics, language),
    ];
    return {
      url: addressOf('initiative', view.slug),
      title: view.title,
      kind: { name: view.lead.name, more: state },
      snippet: view.summary ?? undefined,
      foot: foot.filter((text) => text !== null),
    };
  }
}
