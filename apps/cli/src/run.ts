import type { Command } from 'commander';
import { refusalSentences } from '#messages';
import { DomainError, loadConfig } from '#platform';
import { DONE, FAILED, type Outcome } from './outcome.js';
import { Workplace } from './workplace.js';

/** The arguments of the command, and then its options. */
type Work<A extends readonly unknown[]> = (place: Workplace, ...given: A) => Promise<Outcome>;

/** Ties work to a command, so that all commands open, report and end alike. */
export function perform<A extends readonly unknown[]>(command: Command, work: Work<A>): Command {
  return command
    .option('--json', 'print one JSON object as the last line of stdout')
    .action(async (...given: unknown[]) => {
      // commander adds itself at the end.
      const args = given.slice(0, -1) as unknown as A;
      const { json } = args.at(-1) as { json?: boolean };
      process.exitCode = await run((place) => work(place, ...args), json === true);
    });
}

async function run(work: (place: Workplace) => Promise<Outcome>, asJson: boolean): Promise<number> {
  let place: Workplace | null = null;
  try {
    place = new Workplace(loadConfig());
    place.leaveOnSignal();
    const { text, json, code = DONE } = await work(place);
    const said = asJson ? JSON.stringify(json) : text;
    if (said !== '') process.stdout.write(`${said}\n`);
    return code;
  } catch (error) {
    report(error, asJson);
    return FAILED;
  } finally {
    await place?.close();
  }
}

function report(error: unknown, asJson: boolean): void {
  if (!(error instanceof DomainError)) console.error(error);
  for (const sentence of refusalSentences(error)) console.error(sentence);
  const code = error instanceof DomainError ? error.code : 'COMMAND.FAILED';
  if (asJson) process.stdout.write(`${JSON.stringify({ error: code })}\n`);
}
