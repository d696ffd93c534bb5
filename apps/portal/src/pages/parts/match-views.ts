import { Injectable } from '@nestjs/common';
import type { DescribedEntry, DescribedPeer } from '#matching';
import type { OrganisationView } from '#organisations';
import { PlaceDirectory } from '#places';
import { addressOf } from '../../addresses/address-of.js';
import type { Frame, MatchView, Named } from '../../ui/index.js';

/** Matches as pages show them. */
@Injectable()
export class MatchViews {
  constructor(private readonly places: PlaceDirectory) {}

  /** @param me the organisation whose peers these are, where the viewer may put them aside */
  peer(match: DescribedPeer, frame: Frame, me: OrganisationView | null = null): MatchView {
    const { target, band, reasons, differences } = match;
    return {
      target: { url: addressOf('organisation', target.slug), title: target.name },
      note: this.note(target, frame).join(' · '),
      band,
      reasons,
      differences,
      ...(me && { dismiss: `${addressOf('organisation', me.slug)}/passende/${target.slug}/zurueckstellen` }),
    };
  }

  /**
   * @param item the initiative, offer or need itself; the note below says whose it is
   * @param aside path below which it is put aside, where the viewer may
   */
  entry(
    { organisation, band, reasons, differences }: DescribedEntry,
    item: Named,
    frame: Frame,
    aside: string | null = null,
  ): MatchView {
    const note = [organisation.name, ...this.note(organisation, frame)].join(' · ');
    return {
      target: item,
      note,
      band,
      reasons,
      differences,
      ...(aside !== null && { dismiss: `${aside}/zurueckstellen` }),
    };
  }

  private note({ kinds, place: at }: OrganisationView, { messages }: Frame): string[] {
    const [kind] = kinds;
    const place = at === null ? null : this.places.get(at);
    return [kind ? messages.terms.organisationKinds[kind] : null, place?.name ?? null].filter(
      (part) => part !== null,
    );
  }
}
