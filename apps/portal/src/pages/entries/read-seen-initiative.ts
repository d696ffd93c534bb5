import { Injectable } from '@nestjs/common';
import { GetInitiative, type InitiativeView } from '#initiatives';
import { isEmpty, type Viewer, VISITOR } from '#platform';
import type { Frame } from '../../ui/index.js';
import type { SeenRow } from '../editing/seen.part.js';

const MEMBER: Viewer = { kind: 'member', organisationIds: [] };

/** Fields of an initiative whose visibility the form asks for; parts are as visible as their whole. */
export const SEEN_FIELDS = [
  'summary',
  'text',
  'topics',
  'state',
  'period',
  'partners',
  'targetGroups',
  'links',
  'resources',
] as const;

/** What each audience sees of an initiative, asked of the projection that they get. */
@Injectable()
export class ReadSeenInitiative {
  constructor(private readonly initiatives: GetInitiative) {}

  async execute(slug: string, viewer: Viewer, { messages }: Frame): Promise<SeenRow[]> {
    const views = await Promise.all(
      [VISITOR, MEMBER, viewer].map((audience) => this.initiatives.execute(slug, audience)),
    );
    const own = views.at(-1)!;
    return SEEN_FIELDS.map((field) => ({
      field: messages.initiatives.fields[field],
      by: views.map((view) => (has(own, field) ? has(view, field) : null)),
    }));
  }
}

function has(view: InitiativeView, field: (typeof SEEN_FIELDS)[number]): boolean {
  const value = view[field];
  const isGroup = field === 'period' || field === 'resources';
  return isGroup ? Object.values(value ?? {}).some((part) => !isEmpty(part)) : !isEmpty(value);
}
