import { Injectable } from '@nestjs/common';
import type { FieldValues, Tellers } from '#history';
import { ReadOrganisations } from '#organisations';
import { ReadInitiatives } from '../read-initiatives.js';

/** How values of an adoption are told that are ids: both ends, and what it became, by their slugs. */
@Injectable()
export class TellAdoption {
  constructor(
    private readonly initiatives: ReadInitiatives,
    private readonly organisations: ReadOrganisations,
  ) {}

  async execute(values: readonly FieldValues[]): Promise<Tellers> {
    const initiatives = await this.initiatives.refs(idsIn(values, 'initiative', 'as'));
    const organisations = await this.organisations.refs(idsIn(values, 'organisation'));
    const initiative = (one: unknown) => initiatives.get(one as string)?.slug ?? null;
    const organisation = (one: unknown) => organisations.get(one as string)?.slug ?? null;
    return { initiative, as: initiative, organisation };
  }

  /** What they take over, by its title, in the same order. */
  async titles(values: readonly FieldValues[]): Promise<string[]> {
    const refs = await this.initiatives.refs(idsIn(values, 'initiative'));
    return values.map(({ initiative }) => refs.get(initiative as string)?.title ?? '');
  }
}

function idsIn(values: readonly FieldValues[], ...paths: string[]): string[] {
  const found = values.flatMap((fields) => paths.map((path) => fields[path]));
  return found.filter((one) => typeof one === 'string');
}
