import { NestFactory } from '@nestjs/core';
import { AnnounceChange, AskWhetherTrue } from '#curation';
import { type Letter, loadConfig } from '#platform';
import { LETTERS, WorkerModule } from '../../../apps/worker/src/worker.module.js';
import { RecordingLogger } from '../../portal/recording-logger.js';
import { signIn } from '../../portal/sign-in.js';
import { wordsIn } from '../canaries/words.js';
import type { Elsewhere } from './elsewhere.js';

const CONFIG = loadConfig({ PORT: '0', DEMO: 'off', NODE_ENV: 'test', LOG_LEVEL: 'silent' });

/** Every kind of mail that speaks of an organisation; those about an account alone hold nothing of one. */
const ABOUT_ORGANISATIONS = [
  'accounts.claim-decided',
  'accounts.invitation',
  'accounts.membership-answered',
  'accounts.membership-asked',
  'accounts.membership-ended',
  'curation.change-decided',
  'curation.change-waits',
  'curation.still-right',
  'curation.submission-decided',
];

/**
 * People do everything about which mails are written. As they leave, mails hold nothing restricted: not even for those who may see
 * it on a page, since a mail is forwarded.
 *
 * @returns how many were written
 */
export async function tryMails({ portal, network, canaries, findings }: Elsewhere): Promise<number> {
  const { transaction, address } = portal.database;
  const worker = await NestFactory.createApplicationContext(WorkerModule.with(CONFIG, address), {
    logger: new RecordingLogger(),
    abortOnError: false,
  });
  const letters = new Map<string, Letter>(
    LETTERS.map((letter) => worker.get(letter)).map((letter) => [letter.kind, letter]),
  );
  const secrets = new Map(
    canaries.filter(({ visibility }) => visibility !== 'public').map((canary) => [canary.word, canary]),
  );
  const written = new Map<string, number>();
  const read = async () => {
    const rows = await transaction.query<{ kind: string; payload: Record<string, unknown> }>(
      'delete from mails returning kind, payload',
    );
    for (const { kind, payload } of rows) {
      const letter = await letters.get(kind)?.compose(payload, 'de');
      if (!letter) continue;
      written.set(kind, (written.get(kind) ?? 0) + 1);
      for (const word of wordsIn(JSON.stringify(letter), 'secret')) {
        const canary = secrets.get(word);
        if (canary)
          findings.add(
            `mail ${kind} ${canary.field}`,
            `${kind} tells ${word} of ${canary.where} (${canary.visibility})`,
          );
      }
    }
  };
  try {
    await transaction.query('delete from mails');
    await act(portal, network.ids['organisations']!, worker.get(AnnounceChange), read);
    await transaction.query(`update organisation_roles set since = now() - interval '2 years'`);
    await worker.get(AskWhetherTrue).execute();
    await read();
  } finally {
    await worker.close();
  }
  for (const kind of ABOUT_ORGANISATIONS.filter((one) => !written.has(one)))
    findings.add(`mail ${kind}`, `${kind} was never written, so nothing is proven about it`);
  return [...written.values()].reduce((sum, count) => sum + count, 0);
}

/** @param read takes the mails that wait: some are only written while what they tell still holds */
async function act(
  portal: Elsewhere['portal'],
  slugs: readonly string[],
  announce: AnnounceChange,
  read: () => Promise<void>,
): Promise<void> {
  // The first two are networks.
  const [network, , town, unclaimed] = slugs as [string, string, string, string];
  const roles = <Role>(role: Role) => Object.fromEntries(slugs.map((slug) => [slug, role]));
  const owner = await signIn(portal, {
    email: 'o@person.example',
    roles: { [town]: 'owner', [network]: 'owner' },
  });
  const editor = await signIn(portal, { email: 'e@person.example', roles: roles('editor' as const) });
  const stranger = await signIn(portal, { email: 's@person.example' });
  const curator = await signIn(portal, { email: 'kk@person.example', curates: { scope: 'all', id: null } });
  const post = async (who: typeof owner, path: string, body: object = {}) =>
    JSON.parse((await who.ask(`/api/v1/${path}`, { method: 'POST', body })).text) as Record<string, string>;

  const invited = { email: 'neu@person.example', role: 'editor' };
  await owner.ask(`/organisationen/${town}/team/einladen`, { method: 'POST', body: invited });
  const demand = { isDemanded: true, forMembers: false };
  const api = `/api/v1/organisations/${town}`;
  await owner.ask(`${api}/approval`, { method: 'PUT', body: demand });
  const headers = { 'if-match': (await editor.ask(api)).headers['etag'] ?? '' };
  await editor.ask(api, { method: 'PATCH', body: { unit: 'Amt', summary: 'Anders.' }, headers });
  const [change] = await portal.database.transaction.query<{ id: string }>('select id from pending_changes');
  await announce.execute(change!.id);
  await read();
  await post(owner, `organisations/${town}/changes/${change!.id}/reject`, { reason: 'Nein.' });

  await portal.database.transaction.query('delete from memberships');
  const asked = await post(owner, 'memberships', { network, member: unclaimed });
  await read();
  const confirmed = await post(editor, `memberships/${asked['id']}/confirm`);
  await read();
  await post(owner, `memberships/${confirmed['id']}/end`);

  await portal.database.transaction.query('update organisations set claimed = false where slug = $1', [
    unclaimed,
  ]);
  await post(stranger, `organisations/${unclaimed}/claims`, { way: 'curator' });
  await post(stranger, 'organisations', { name: 'Werk am Rand', kinds: ['company'] });
  const { items } = JSON.parse((await curator.ask('/api/v1/curation/queue')).text) as {
    items: { id: string }[];
  };
  for (const { id } of items) await post(curator, `curation/queue/${id}/reject`, { reason: 'Nein.' });
  await read();
}
