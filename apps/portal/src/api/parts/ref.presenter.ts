import type { Language } from '#messages';
import type { OrganisationRef } from '#organisations';
import type { TopicDirectory } from '#topics';
import { type AddressedType, addressOf } from '../../addresses/address-of.js';

/** Names one thing and where its page is. */
export interface Ref {
  readonly type: AddressedType;
  readonly slug: string;
  /** Path of the German page. */
  readonly url: string;
  readonly title: string;
}

export function presentRef(type: AddressedType, slug: string, title: string): Ref {
  return { type, slug, url: addressOf(type, slug), title };
}

export function presentOrganisationRef({ slug, name }: Pick<OrganisationRef, 'slug' | 'name'>) {
  return presentRef('organisation', slug, name);
}

/** Topics with their labels in a language. */
export function presentTopics(slugs: readonly string[], topics: TopicDirectory, language: Language) {
  return slugs.map((slug) => ({ slug, label: topics.label(slug, language) }));
}
