import type { OrganisationKind, OrganisationRef } from '#organisations';

/** What can be found. The order is the one in which equal hits are listed. */
export const RECORD_TYPES = ['organisation', 'initiative', 'listing', 'topic', 'event', 'statement'] as const;
export type RecordType = (typeof RECORD_TYPES)[number];

/** Names one record of any slice. Topics are named by their slug, everything else by its id. */
export interface RecordKey {
  readonly type: RecordType;
  readonly id: string;
}

/** A piece of a record's text and how much a word in it says about the record. */
export interface Section {
  readonly text: string;
  /**
   * `name` is what it is called, `topic` what it is filed under, `summary` and `text` what it says, `around` what is known of it
   * besides: where it lies, of what kind it is. The latter is nobody's sentence, and never shown as one.
   */
  readonly weight: 'name' | 'topic' | 'summary' | 'text' | 'around';
}

/** One record of any slice as one audience may see it: what is indexed, and what a hit shows. */
export interface SearchRecord extends RecordKey {
  readonly slug: string;
  readonly title: string;
  /** Other names under which it is known; an exact one comes first like the title. */
  readonly names: readonly string[];
  readonly sections: readonly Section[];
  /** Slugs of its topics, without their ancestors. */
  readonly topics: readonly string[];
  /** Of organisations and of what belongs to one. */
  readonly kinds: readonly OrganisationKind[];
  readonly listing: 'offer' | 'need' | null;
  readonly openForCooperation: boolean;
  /** AGS of the place it belongs to. */
  readonly place: string | null;
  /** The organisation it belongs to; null for organisations and topics. */
  readonly organisation: OrganisationRef | null;
  /** ISO 8601, by which `newest` sorts; null when unknown. */
  readonly date: string | null;
  /** What a hit says below its title: plain text. */
  readonly excerpt: string;
}

/** `organisation:5f2c…`: one text for a key, for maps. */
export function keyText({ type, id }: RecordKey): string {
  return `${type}:${id}`;
}
