import { type ListName, perList } from '../lists.js';
import { ListIndex } from './list-index.js';
import { OrganisationFacts } from './organisation-facts.js';

/** What is kept in memory of a file: keys, lines and fates of its entries. */
export class NetworkIndex {
  readonly lists: Readonly<Record<ListName, ListIndex>> = perList(() => new ListIndex());
  readonly organisations = new OrganisationFacts();
}
