import { Injectable } from '@nestjs/common';
import type { FieldValues, Tellers } from '#history';
import { ReadOrganisations } from '#organisations';

/** How values of an initiative are told that are ids: organisations by their slugs, those that are not active not at all. */
@Injectable()
export class TellInitiative {
  constructor(private readonly organisations: ReadOrganisations) {}

  async execute(values: readonly FieldValues[]): Promise<Tellers> {
    const refs = await this.organisations.refs(values.flatMap(organisationsIn));
    const slugOf = (id: string) => refs.get(id)?.slug ?? [];
    const lead = (id: unknown) => [slugOf(id as string)].flat()[0] ?? null;
    const partners = (all: unknown) => (all as string[]).flatMap(slugOf);
    return { lead, partners };
  }
}

function organisationsIn({ lead, partners }: FieldValues): string[] {
  return [(lead as string | null) ?? [], (partners as string[] | null) ?? []].flat();
}
