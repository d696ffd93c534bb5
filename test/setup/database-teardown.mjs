export default async function tearDownDatabase() {
  await globalThis.netzlotseTestServer?.end();
}
