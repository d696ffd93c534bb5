import type { INestApplicationContext } from '@nestjs/common';
import { ReadOrganisations, ResolveSlugs } from '#organisations';
import { PlaceDirectory } from '#places';
import type { Curates } from '#platform';
import { TopicDirectory } from '#topics';

const PART = /^(state|topic|network):([\w-]+)$/;
const STATE = /^\d{2}$/;

/** A part of the directory as an operator writes it, such as `state:08`. @returns null where there is no such part */
export async function readPart(app: INestApplicationContext, text: string): Promise<Curates | null> {
  const [, scope, id] = PART.exec(text) ?? [];
  if (id === undefined) return null;
  if (scope === 'state') return STATE.test(id) && app.get(PlaceDirectory).get(id) ? { scope, id } : null;
  if (scope === 'topic') return app.get(TopicDirectory).current.has(id) ? { scope, id } : null;
  return network(app, id);
}

async function network(app: INestApplicationContext, slug: string): Promise<Curates | null> {
  const id = (await app.get(ResolveSlugs).execute([slug])).get(slug);
  const found = id && (await app.get(ReadOrganisations).refs([id])).get(id);
  // By its address of today: that is how networks are compared.
  return found && found.kinds.includes('network') ? { scope: 'network', id: found.slug } : null;
}
