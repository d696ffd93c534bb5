// Imported before anything else: an old Node shall say one sentence, not where it stumbled.
const NEEDED = [20, 19];

/** @param {string} version such as `20.19.0` */
export function isTooOld(version) {
  const [major, minor] = version.split('.').map(Number);
  return major < NEEDED[0] || (major === NEEDED[0] && minor < NEEDED[1]);
}

if (isTooOld(process.versions.node)) {
  console.error(
    `Netzlotse braucht Node ${NEEDED.join('.')} oder neuer; hier läuft ${process.versions.node}: bitte von nodejs.org aktualisieren.`,
  );
  console.error(
    `Netzlotse needs Node ${NEEDED.join('.')} or newer, this is ${process.versions.node}: please update from nodejs.org.`,
  );
  process.exit(1);
}
