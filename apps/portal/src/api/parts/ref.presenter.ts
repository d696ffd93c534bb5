import type { Language } from '#messages';
import type { OrganisationRef } from '#organisations';
import type { TopicDirectory } from '#topics';
import { type AddressedType, addressOf } from '../../addresses/address-of.js';

/** A record with its page. */
export function presentRef<T extends AddressedType>(type: T, slug: string, title: string) {
  return { type, slug, url: addressOf(type, slug), title };
}

export function presentOrganisationRef({ slug, name }: Pick<OrganisationRef, 'slug' | 'name'>) {
  return presentRef('organisation', slug, name);
}

/** Topics with their labels in a language. */
export function presentTopics(slugs: readonly string[], topics: TopicDirectory, language: Language) {
  return slugs.map((slug) => ({ slug, label: topics.label(slug, language) }));
}
