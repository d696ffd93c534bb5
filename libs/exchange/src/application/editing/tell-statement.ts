import { Injectable } from '@nestjs/common';
import type { FieldValues, Tellers } from '#history';
import { ReadOrganisations } from '#organisations';
import type { AboutDraft, AboutKey, AboutRef } from '../../domain/about.js';
import type { Statement } from '../../domain/statement.js';
import { ReadEditable } from './read-editable.js';

/** How values of a statement are told that are ids: by slugs, as far as what they name is shown. */
@Injectable()
export class TellStatement {
  constructor(
    private readonly references: ReadEditable,
    private readonly organisations: ReadOrganisations,
  ) {}

  execute(values: readonly FieldValues[]): Promise<Tellers> {
    return this.tellers(values, ({ type, slug }) => ({ type, slug }));
  }

  /** What it speaks of by titles too, for whoever decides about it. */
  titled(values: readonly FieldValues[]): Promise<Tellers> {
    return this.tellers(values, (ref) => ref);
  }

  private async tellers(
    values: readonly FieldValues[],
    told: (ref: AboutRef) => AboutDraft,
  ): Promise<Tellers> {
    const { events, questions, about } = await this.references.of(values.map(referencesIn));
    const speakers = await this.organisations.refs(values.flatMap(({ by }) => (by as string | null) ?? []));
    return {
      by: (id: unknown) => speakers.get(id as string)?.slug ?? null,
      event: (id: unknown) => events.get(id as string)?.slug ?? null,
      question: (id: unknown) => questions.get(id as string)?.slug ?? null,
      about: (keys: unknown) =>
        (keys as AboutKey[]).flatMap((key) => {
          const ref = about.get(key);
          return ref ? [told(ref)] : [];
        }),
    };
  }
}

function referencesIn({
  event,
  question,
  about,
}: FieldValues): Pick<Statement, 'event' | 'question' | 'about'> {
  return {
    event: (event as string | null) ?? null,
    question: (question as string | null) ?? null,
    about: (about as AboutKey[] | null) ?? [],
  };
}
