import { Injectable } from '@nestjs/common';
import { ReadInitiatives, ResolveInitiatives } from '#initiatives';
import { ReadOrganisations, ResolveSlugs } from '#organisations';
import { addressOf } from '../../addresses/address-of.js';
import { type EntryInput, NAMING } from './entry-input.js';
import type { EntryValues } from './entry-values.js';

/** The whole of a line that names an organisation or an initiative. */
const ADDRESS = /^\/(organisationen|initiativen)\/([a-z0-9-]+)$/;

/** Says beside the addresses in a form whose they are: nobody knows their partners by address. */
@Injectable()
export class RecordNames {
  constructor(
    private readonly slugs: ResolveSlugs,
    private readonly organisations: ReadOrganisations,
    private readonly initiativeSlugs: ResolveInitiatives,
    private readonly initiatives: ReadInitiatives,
  ) {}

  /** @returns the values, in which `/organisationen/a` stands behind its name; what has no name here stays as it is */
  async say(inputs: readonly EntryInput[], values: EntryValues): Promise<EntryValues> {
    const naming = inputs.filter(({ name, kind }) => NAMING.has(kind) && values[name] !== undefined);
    const lines = naming.flatMap(({ name }) => values[name]!.split('\n'));
    const names = await this.namesOf(lines);
    const said = (line: string) => (names.has(line) ? `${names.get(line)} (${line})` : line);
    const texts = naming.map(({ name }) => [name, values[name]!.split('\n').map(said).join('\n')]);
    return { ...values, ...Object.fromEntries(texts) };
  }

  /**
   * For what is read and not typed: names alone, a line each.
   *
   * @param texts all that will be asked for
   * @returns says a text by names; what has none here stays an address
   */
  async teller(texts: readonly string[]): Promise<(text: string) => string> {
    const names = await this.namesOf([...new Set(texts.flatMap((text) => text.split('\n')))]);
    return (text) =>
      text
        .split('\n')
        .map((line) => names.get(line) ?? line)
        .join('\n');
  }

  /** Names by address. */
  private async namesOf(lines: readonly string[]): Promise<Map<string, string>> {
    const named = lines.flatMap((line) => {
      const [, folder, slug] = ADDRESS.exec(line) ?? [];
      return slug === undefined ? [] : [{ isOrganisation: folder === 'organisationen', slug }];
    });
    if (named.length === 0) return new Map();
    const of = (isOrganisation: boolean) =>
      named.filter((one) => one.isOrganisation === isOrganisation).map(({ slug }) => slug);
    const [organisations, initiatives] = await Promise.all([
      this.slugs.execute(of(true)),
      this.initiativeSlugs.execute(of(false)),
    ]);
    const [theirs, its] = await Promise.all([
      this.organisations.refs([...organisations.values()]),
      this.initiatives.refs([...initiatives.values()]),
    ]);
    return new Map([
      ...[...organisations].flatMap(([slug, id]) => {
        const found = theirs.get(id);
        return found ? [[addressOf('organisation', slug), found.name] as const] : [];
      }),
      ...[...initiatives].flatMap(([slug, id]) => {
        const found = its.get(id);
        return found ? [[addressOf('initiative', slug), found.title] as const] : [];
      }),
    ]);
  }
}
