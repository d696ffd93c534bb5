import { Injectable } from '@nestjs/common';
import { LISTING_KINDS, listingChanges, listingTitle, ListEditableListings, newListing } from '#listings';
import { Clock, type Viewer } from '#platform';
import { ListingWriter } from '../../../api/listings/listing-writer.js';
import { addressOf } from '../../../addresses/address-of.js';
import type { Frame } from '../../../ui/index.js';
import type { FormError } from '../../editing/form-errors.js';
import type { EntryInput } from '../entry-input.js';
import type { EntryValues } from '../entry-values.js';
import type { Start } from '../start-of-entry.js';
import { EntryDesk, type EntryLine, type HeldEntry } from './entry-desk.js';

/** What an organisation offers and needs. */
@Injectable()
export class ListingDesk extends EntryDesk {
  readonly kind = 'angebote';
  override readonly mayWait = true;
  readonly owner = 'organisation';
  readonly schemas = { create: newListing, edit: listingChanges };

  constructor(
    private readonly listings: ListEditableListings,
    readonly writer: ListingWriter,
    private readonly clock: Clock,
  ) {
    super();
  }

  inputs({ messages }: Frame, held: HeldEntry | null): Promise<EntryInput[]> {
    const { entries: t, listings, terms, editing } = messages;
    const { fields } = listings;
    const kinds = LISTING_KINDS.map((value) => ({ value, label: terms.listingKinds[value] }));
    const answers = [
      { value: 'false', label: editing.no },
      { value: 'true', label: editing.yes },
    ];
    const inputs: EntryInput[] = [
      { name: 'kind', kind: 'choice', label: fields.kind, choices: kinds },
      { name: 'text', kind: 'text', rows: 6, label: fields.text, hint: t.hints.listing },
      { name: 'topics', kind: 'topics', label: fields.topics, hint: editing.hints['topics'] },
      { name: 'expires', kind: 'date', label: fields.expires, hint: t.hints.expires },
    ];
    if (held) inputs.push({ name: 'fulfilled', kind: 'flag', label: fields.fulfilled, choices: answers });
    return Promise.resolve(inputs);
  }

  /** One that ended before it begins nobody would ever see; to end one there are better ways. */
  override doubts(said: unknown, held: HeldEntry | null, { messages }: Frame): FormError[] {
    const { expires } = said as { readonly expires?: string | null };
    const isAsWas = expires === (held?.fields as { readonly expires?: string | null } | undefined)?.expires;
    const today = this.clock.now().toISOString().slice(0, 10);
    if (!expires || isAsWas || expires >= today.slice(0, expires.length)) return [];
    return [{ name: 'expires', message: messages.entries.expired }];
  }

  override startOf({ gesucht = '' }: Start, { messages }: Frame): EntryValues {
    const words = gesucht.trim();
    return words === '' ? {} : { kind: 'need', text: messages.entries.needOf(words) };
  }

  async list(organisation: string, viewer: Viewer, { messages }: Frame): Promise<EntryLine[]> {
    const { terms, listings } = messages;
    const found = await this.listings.execute(organisation, viewer);
    return found.map(({ slug, kind, text, fulfilled, version, withdrawn, isPending }) => ({
      id: slug,
      title: listingTitle(text),
      note: [terms.listingKinds[kind], fulfilled ? listings.fields.fulfilled : '']
        .filter(Boolean)
        .join(' · '),
      url: addressOf('listing', slug),
      version,
      withdrawn,
      isPending,
    }));
  }

  async get(organisation: string, id: string, viewer: Viewer): Promise<HeldEntry> {
    const fields = await this.listings.get(organisation, id, viewer);
    const { text, version } = fields;
    return { id, title: listingTitle(text), version, url: addressOf('listing', id), fields, hidden: [] };
  }
}
