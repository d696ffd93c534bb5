const WITH_BINARIES = ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64'];

/**
 * What keeps the embedded Postgres from running on this kind of machine, in German and English, or null.
 *
 * @param {{ platform: string, arch: string, isMusl: boolean }} machine
 */
export function whyNoEmbeddedPostgres({ platform, arch, isMusl }) {
  if (isMusl) {
    return [
      'Für Systeme mit musl (etwa Alpine) gibt es keine eingebaute Datenbank: Bitte DATABASE_URL auf ein Postgres ab Version 15 setzen.',
      'There is no embedded database for systems with musl (such as Alpine): please set DATABASE_URL to a Postgres 15 or newer.',
    ];
  }
  const kind = `${platform}-${arch}`;
  if (WITH_BINARIES.includes(kind)) return null;
  return [
    `Für ${kind} gibt es keine eingebaute Datenbank: Bitte DATABASE_URL auf ein Postgres ab Version 15 setzen.`,
    `There is no embedded database for ${kind}: please set DATABASE_URL to a Postgres 15 or newer.`,
  ];
}

/** Refuses in one sentence and ends the process where an embedded Postgres is needed and cannot be. */
export function checkMachine() {
  if (process.env.DATABASE_URL) return;
  const { platform, arch } = process;
  const reasons = whyNoEmbeddedPostgres({ platform, arch, isMusl: platform === 'linux' && !hasGlibc() });
  if (!reasons) return;
  for (const sentence of reasons) console.error(sentence);
  process.exit(1);
}

function hasGlibc() {
  process.report.excludeNetwork = true; // or it resolves the names of all peers
  return Boolean(process.report.getReport().header.glibcVersionRuntime);
}
