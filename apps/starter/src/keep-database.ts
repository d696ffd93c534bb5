import { type Config, type OpenDatabase, openDatabase } from '#platform';
import type { Closing } from './closing.js';

/** How soon a killed embedded database is noticed. */
const HEAL_EVERY_MS = 1_000;

const NOTES = {
  'creating-database': 'Creating the database ...',
  'running-as-nobody':
    'User namespaces are refused here, so the database runs as nobody and lies below /var/lib/netzlotse.',
  recovering: 'The database repeats its last changes after a hard end ...',
};

/**
 * Opens the database and keeps an embedded one running until `closing` ends it.
 * It is handed to `closing` before it is there: whoever leaves early still ends one that is just coming up.
 */
export async function keepDatabase(
  config: Config,
  closing: Closing,
  signal: AbortSignal,
): Promise<OpenDatabase> {
  const opening = openDatabase(config, { signal, note: ({ kind }) => console.log(NOTES[kind]) });
  let opened: OpenDatabase | null = null;
  let healing: Promise<void> | null = null;
  const timer = setInterval(() => {
    healing ??=
      opened
        ?.heal()
        .catch(report)
        .finally(() => (healing = null)) ?? null;
  }, HEAL_EVERY_MS);
  closing.add(
    async () => {
      clearInterval(timer);
      await healing;
      await (await opening.catch(() => null))?.release();
    },
    () => opened?.abandon(),
  );
  return (opened = await opening);
}

function report(error: Error): void {
  console.error(`The database ended and could not be started again: ${error.message}`);
}
