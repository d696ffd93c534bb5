import type { RecordType } from '#search';

/** What has a page of its own. */
export type AddressedType = RecordType | 'place' | 'question';

const FOLDERS: Readonly<Record<AddressedType, string>> = {
  organisation: '/organisationen',
  initiative: '/initiativen',
  listing: '/biete-suche',
  topic: '/themen',
  event: '/veranstaltungen',
  statement: '/antworten',
  place: '/orte',
  question: '/erfahrungen',
};

/** The path of a record's page in German; English has the same path below `/en`. */
export function addressOf(type: AddressedType, slug: string): string {
  return `${FOLDERS[type]}/${encodeURIComponent(slug)}`;
}

/** What has its pages in a folder such as `initiativen`. */
export function typeOfFolder(folder: string): AddressedType | null {
  const found = Object.entries(FOLDERS).find(([, path]) => path === `/${folder}`);
  return found ? (found[0] as AddressedType) : null;
}
