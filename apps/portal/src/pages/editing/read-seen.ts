import { Injectable } from '@nestjs/common';
import { GetOrganisation, type OrganisationView } from '#organisations';
import { isEmpty, type Viewer, VISITOR } from '#platform';
import type { Frame } from '../../ui/index.js';
import { inputsOf, LEVEL } from './concerns.js';
import { fieldName } from './field-name.js';
import type { SeenRow } from './seen.part.js';

const MEMBER: Viewer = { kind: 'member', organisationIds: [] };

/** What each audience sees, asked of the projection that they get. */
@Injectable()
export class ReadSeen {
  constructor(private readonly organisations: GetOrganisation) {}

  async execute(slug: string, viewer: Viewer, frame: Frame): Promise<SeenRow[]> {
    const views = await Promise.all(
      [VISITOR, MEMBER, viewer].map((audience) => this.organisations.execute(slug, audience)),
    );
    const shown = views.flatMap((located) => ('found' in located ? [located.found] : []));
    const own = shown.at(-1);
    return inputsOf('sichtbarkeit').map(([name]) => {
      const path = name.slice(LEVEL.length);
      const isHeld = own !== undefined && has(own, path);
      return { field: fieldName(name, frame), by: shown.map((view) => (isHeld ? has(view, path) : null)) };
    });
  }
}

/** Whether a view has something in a field, or in a part of one. */
function has(view: OrganisationView, path: string): boolean {
  const [field = '', part] = path.split('.');
  if (field === 'names' && part !== undefined) return view.names.some(({ kind }) => kind === part);
  const whole: unknown = view[field as keyof OrganisationView];
  const value = part === undefined ? whole : (whole as Readonly<Record<string, unknown>>)[part];
  return value !== false && !isEmpty(value);
}
