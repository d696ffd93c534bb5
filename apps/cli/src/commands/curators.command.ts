import type { Command } from 'commander';
import { ForgetSecondFactor, LONGEST_EMAIL, OpenAccount, OperatorLinks, tidyEmail } from '#accounts';
import { loadConfig } from '#platform';
import { z } from 'zod';
import { FAILED, type Outcome } from '../outcome.js';
import { perform } from '../run.js';
import type { Workplace } from '../workplace.js';
import { readPart } from './curated-part.js';

const EVERYTHING = { scope: 'all', id: null } as const;
const address = z.email().max(LONGEST_EMAIL);

/** `curators add EMAIL`: the way to the first curator of a system, also in production, for whoever runs it. */
export function curators(program: Command): void {
  const group = program.command('curators').description('who curates the directory');
  perform(
    group
      .command('add')
      .argument('<email>')
      .description(
        'make somebody a curator, of everything or of a part; prints a link that signs them in once, to set up a second factor',
      )
      .option('--part <part>', 'what they curate alone: state:08, topic:lorawan or network:SLUG'),
    add,
  );
  perform(
    group
      .command('forget-factor')
      .argument('<email>')
      .description(
        'take the second factor of an account away, whose app was lost; it signs in by its mailbox',
      ),
    forgetFactor,
  );
}

async function forgetFactor(place: Workplace, email: string): Promise<Outcome> {
  const app = await place.app();
  const forgotten = await app.get(ForgetSecondFactor).execute(email);
  return forgotten
    ? { text: 'The second factor is gone, all sign-ins ended.', json: { forgotten } }
    : { text: `Nobody has "${email}".`, json: { forgotten }, code: FAILED };
}

async function add(place: Workplace, email: string, { part }: { part?: string }): Promise<Outcome> {
  if (!address.safeParse(tidyEmail(email)).success) {
    return { text: `"${email}" is no mail address.`, json: { added: false }, code: FAILED };
  }
  const app = await place.app();
  const curates = part === undefined ? EVERYTHING : await readPart(app, part);
  if (!curates)
    return { text: `"${part}" is no part of the directory.`, json: { added: false }, code: FAILED };
  const { id } = await app.get(OpenAccount).execute(email, 'de', curates);
  const [token] = await app.get(OperatorLinks).issue([id], false);
  const url = `${loadConfig().publicUrl}/anmelden/link/${token}`;
  return { text: `Sign in as curator: ${url}`, json: { added: true, url } };
}
