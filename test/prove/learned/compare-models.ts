import type { TestDatabase } from '#testing';
import type { Planted } from '../canaries/restricted-entry.js';
import { wordsIn } from '../canaries/words.js';
import type { Findings } from '../findings.js';
import type { Twins } from '../twins/open-twins.js';

/** All that visitors are answered from and that was learned or prepared; numbers of models count up and say nothing. */
const LEARNED = {
  model: `select m.version, m.texts, encode(m.content, 'hex') as content, encode(m.topics, 'hex') as topics
    from text_models_in_use u join text_models m on m.id = u.model_id where u.audience = 'public'`,
  vectors: `select v.type, v.id, encode(v.content, 'hex') as content, v.words
    from text_vectors v join text_models_in_use u on u.model_id = v.model_id
    where u.audience = 'public' order by v.type, v.id`,
  candidates: `select organisation_id, ids from match_candidates where audience = 'public' order by organisation_id`,
  prices: `select organisation_id, price from match_prices where audience = 'public' order by organisation_id`,
};

/**
 * What was learned for visitors is the same bytes in both, holds no secret word, and there is some of everything; members' words were
 * learned for members, and what is only for its own people for nobody.
 *
 * @returns how many rows were compared, by what they hold
 */
export async function compareModels(
  { knowing, innocent }: Pick<Twins, 'knowing' | 'innocent'>,
  planted: readonly Planted[],
  findings: Findings,
): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const [what, sql] of Object.entries(LEARNED)) {
    const [rows, others] = [await rowsOf(knowing.database, sql), await rowsOf(innocent.database, sql)];
    counts[`${what} compared`] = rows.length;
    if (rows.length === 0)
      findings.add(`no ${what}`, `there are no ${what}, so nothing is proven about them`);
    const known = new Set(others);
    const differing = rows.filter((row) => !known.has(row)).length + Math.abs(rows.length - others.length);
    if (differing > 0)
      findings.add(what, `what was learned for visitors differs: ${differing} of ${rows.length} ${what}`);
  }
  const forPublic = await wordsLearned(knowing.database, 'public');
  const forMembers = await wordsLearned(knowing.database, 'member');
  for (const { word, visibility } of planted) {
    if (forPublic.has(word)) findings.add('public model', `the public model knows ${word} (${visibility})`);
    if (visibility === 'own' && forMembers.has(word))
      findings.add('own in model', `the members’ model knows ${word}, which is only for its own people`);
  }
  counts['secret words members’ model knows'] = forMembers.size;
  if (forMembers.size === 0)
    findings.add('members', 'the members’ model learned nothing secret, so nothing is proven');
  return counts;
}

async function rowsOf({ dataSource }: TestDatabase, sql: string): Promise<string[]> {
  const rows: object[] = await dataSource.query(sql);
  return rows.map((row) => JSON.stringify(row));
}

/** Secret words in the bytes of a model. */
async function wordsLearned({ dataSource }: TestDatabase, audience: string): Promise<Set<string>> {
  const rows: { content: Buffer; topics: Buffer }[] = await dataSource.query(
    `select m.content, m.topics from text_models_in_use u join text_models m on m.id = u.model_id where u.audience = $1`,
    [audience],
  );
  const bytes = rows.flatMap(({ content, topics }) => [content, topics]);
  return new Set(bytes.flatMap((one) => wordsIn(one.toString('latin1'), 'secret')));
}
