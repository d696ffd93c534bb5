import { Injectable } from '@nestjs/common';
import { CountMembers, type MemberCount, type OrganisationView, ReadOrganisations } from '#organisations';
import { PlaceDirectory } from '#places';
import type { Viewer } from '#platform';
import { TopicDirectory } from '#topics';
import { addressOf } from '../../addresses/address-of.js';
import type { Frame, HitView } from '../../ui/index.js';
import { firstTopics } from './first-topics.js';
import { memberText } from './member-text.js';
import { placeLine } from './place-line.js';

/** Organisations as a list shows them: what they are, where, what for, and how many a network has. */
@Injectable()
export class OrganisationHits {
  constructor(
    private readonly organisations: ReadOrganisations,
    private readonly countMembers: CountMembers,
    private readonly places: PlaceDirectory,
    private readonly topics: TopicDirectory,
  ) {}

  /** In the order of the ids, without those the viewer may not see. */
  async execute(ids: readonly string[], viewer: Viewer, frame: Frame): Promise<HitView[]> {
    const [views, members] = await Promise.all([
      this.organisations.forViewer(ids, viewer),
      this.countMembers.execute(ids),
    ]);
    return ids.flatMap((id) => {
      const view = views.get(id);
      return view ? [this.hit(view, members.get(id), frame)] : [];
    });
  }

  private hit(view: OrganisationView, members: MemberCount | undefined, frame: Frame): HitView {
    const { messages, language } = frame;
    const [main, ...further] = view.kinds.map((kind) => messages.terms.organisationKinds[kind]);
    const place = view.place === null ? null : this.places.get(view.place);
    const foot = [
      place ? placeLine(place) : null,
      view.kinds.includes('network') ? memberText(members, frame) : null,
      ...firstTopics(
        view.topics.map(({ topic }) => topic),
        this.topics,
        language,
      ),
      view.openForCooperation ? messages.search.open : null,
    ];
    return {
      url: addressOf('organisation', view.slug),
      title: view.name,
      kind: { name: main ?? messages.terms.recordTypes.organisation, more: further },
      snippet: view.summary ?? undefined,
      foot: foot.filter((text) => text !== null),
    };
  }
}
