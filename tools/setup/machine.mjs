const WITH_BINARIES = ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64'];

/** Refuses in one sentence and ends the process where an embedded Postgres is needed and cannot be. */
export function checkMachine() {
  if (process.env.DATABASE_URL) return;
  const reasons = whyNoEmbeddedPostgres();
  if (!reasons) return;
  for (const sentence of reasons) console.error(sentence);
  process.exit(1);
}

/** In German and English; null where there can be one. */
function whyNoEmbeddedPostgres() {
  const machine = `${process.platform}-${process.arch}`;
  if (process.platform === 'linux' && !hasGlibc()) {
    return [
      'Für Systeme mit musl (etwa Alpine) gibt es keine eingebaute Datenbank: Bitte setzen Sie DATABASE_URL auf ein Postgres ab Version 15.',
      'There is no embedded database for systems with musl (such as Alpine): please set DATABASE_URL to a Postgres 15 or newer.',
    ];
  }
  if (WITH_BINARIES.includes(machine)) return null;
  return [
    `Für ${machine} gibt es keine eingebaute Datenbank: Bitte setzen Sie DATABASE_URL auf ein Postgres ab Version 15.`,
    `There is no embedded database for ${machine}: please set DATABASE_URL to a Postgres 15 or newer.`,
  ];
}

function hasGlibc() {
  process.report.excludeNetwork = true; // or it resolves the names of all peers
  return Boolean(process.report.getReport().header.glibcVersionRuntime);
}
