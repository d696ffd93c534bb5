import type { INestApplicationContext } from '@nestjs/common';
import type { Command } from 'commander';
import { refusalSentences } from '#messages';
import { type BounceOutcome, DomainError, LONGEST_REPORT, TakeBounce } from '#platform';
import { DONE, FAILED, type Outcome, TRY_LATER } from '../outcome.js';
import { perform } from '../run.js';
import type { Workplace } from '../workplace.js';
import { readInput } from './read-input.js';

/** What is said, and whether the message was what this command is for. */
const SAID: Record<BounceOutcome, readonly [code: typeof DONE | typeof FAILED, text: string]> = {
  bounced: [DONE, 'The mailbox takes no mail: from now on somebody else is asked.'],
  lost: [DONE, 'This mail did not arrive; its mailbox is asked again next time.'],
  'nothing-settled': [DONE, 'Nothing is settled yet, and nothing was changed.'],
  'no-report': [FAILED, 'This is no delivery report (RFC 3464): nothing was changed.'],
  'unknown-mail': [FAILED, 'The report is not about a mail of ours of the last month: nothing was changed.'],
  'other-recipient': [
    FAILED,
    'The report is about somebody to whom that mail was not sent: nothing was changed.',
  ],
};

/** `mail bounced < message.eml`: for a mail server to call with what comes back to the sender of our mails. */
export function mail(program: Command): void {
  const group = program.command('mail').description('what comes back of mails that were sent');
  perform(
    group
      .command('bounced')
      .description('read a delivery report (RFC 3464) from stdin, as mail servers send it days later'),
    bounced,
  );
}

async function bounced(place: Workplace): Promise<Outcome> {
  const message = await readInput(process.stdin, LONGEST_REPORT);
  if (message === null) return outcomeOf('no-report');
  const opened = await place.app().catch(sayLater);
  return 'text' in opened ? opened : outcomeOf(await opened.get(TakeBounce).execute(message));
}

function outcomeOf(outcome: BounceOutcome): Outcome {
  const [code, text] = SAID[outcome];
  return { text, json: { outcome }, code };
}

/** The report says the same tomorrow. */
function sayLater(error: unknown): INestApplicationContext | Outcome {
  if (!(error instanceof DomainError) || error.kind !== 'unavailable') throw error;
  return { text: refusalSentences(error).join('\n'), json: { error: error.code }, code: TRY_LATER };
}
