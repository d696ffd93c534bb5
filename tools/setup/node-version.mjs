// Imported before anything else: an old Node shall say one sentence, not where it stumbled.
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  const found = process.versions.node;
  console.error(
    `Netzlotse braucht Node 20.19 oder neuer; hier läuft ${found}: Bitte aktualisieren Sie es, etwa von nodejs.org.`,
  );
  console.error(
    `Netzlotse needs Node 20.19 or newer, this is ${found}: please update it, such as from nodejs.org.`,
  );
  process.exit(1);
}
