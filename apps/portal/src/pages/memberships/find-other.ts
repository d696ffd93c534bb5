import { Injectable } from '@nestjs/common';
import { FindLikely, type MembershipSide, ReadOrganisations } from '#organisations';
import type { Viewer } from '#platform';
import { Suggest } from '#search';

const MOST_CHOICES = 8;
/** Topics and places are suggested, too. */
const MOST_SUGGESTED = 20;

export interface OtherChoice {
  readonly slug: string;
  readonly name: string;
}

/** Who is meant by a name, or who may be where that is not clear. */
export interface MeantOther {
  readonly meant: OtherChoice | null;
  readonly choices: readonly OtherChoice[];
}

/** Who is meant by a name that somebody typed. */
@Injectable()
export class FindOther {
  constructor(
    private readonly likely: FindLikely,
    private readonly suggest: Suggest,
    private readonly organisations: ReadOrganisations,
  ) {}

  /**
   * A name is clear only as it stands in the directory: a membership is not asked for by a slip.
   *
   * @param side which end one's own organisation is: of members, networks are looked for
   */
  async execute(text: string, side: MembershipSide, ownId: string, viewer: Viewer): Promise<MeantOther> {
    const alike = (await this.likely.execute({ name: text })).map(({ organisation }) => organisation.id);
    const suggested = await this.suggest.execute(text, MOST_SUGGESTED, viewer);
    const named = suggested.flatMap((one) =>
      one.type === 'record' && one.record.type === 'organisation' ? [one.record.id] : [],
    );
    const ids = [...new Set([...alike, ...named])].filter((id) => id !== ownId);
    const refs = await this.organisations.refs(ids);
    const found = ids
      .flatMap((id) => refs.get(id) ?? [])
      .filter(({ kinds }) => side === 'network' || kinds.includes('network'));
    const exact = found.filter(({ name }) => name.localeCompare(text, 'de', { sensitivity: 'base' }) === 0);
    const [meant = null] = exact.length === 1 ? exact : [];
    return { meant, choices: meant ? [] : found.slice(0, MOST_CHOICES) };
  }
}
