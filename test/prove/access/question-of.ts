import type { Question } from '../../portal/ask.js';
import type { Target } from './grid.js';
import { slugOf } from './network.js';
import type { Ids, Row } from './row.js';

/** The request of a row about a target: valid, so that nothing but access decides. */
export function questionOf(row: Row, ids: Ids, target: Target): { path: string; question: Question } {
  const [method = 'GET', template = ''] = row.route.split(' ');
  const slug = slugOf(target);
  const values = { slug, id: slug, ...row.path?.(ids, target) };
  const path = template.replace(/:(\w+)/g, (_, name: string) => values[name as 'slug'] ?? name);
  const isForm = method === 'POST' && !template.startsWith('/api/');
  const body = typeof row.body === 'function' ? (row.body as (slug: string) => object)(slug) : row.body;
  const question = { method, ...((body ?? isForm) && { body: body ?? {} }), headers: row.headers };
  return { path: row.query ? `${path}?${row.query}` : path, question: question as Question };
}
