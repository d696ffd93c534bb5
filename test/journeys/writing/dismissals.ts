import { expect, it } from '@jest/globals';
import { stepsIn } from './steps.js';
import type { WritingPortal } from './writing-portal.js';

/** Proposals of each kind. */
const PAGES = [
  '/organisationen/stadt-pforzheim/passende',
  '/biete-suche/stadt-pforzheim-sucht-lorawan',
  '/initiativen/digitallotsen-pforzheim',
];

/** What is proposed and does not fit, to be called inside `describe`. */
export function putAside(portal: WritingPortal): void {
  const { at, open, done } = stepsIn(portal);

  it('puts aside what does not fit, and takes it back, by keyboard and without scripts', async () => {
    const editor = await open({ width: 320, scripts: false });
    const { page } = editor;
    for (const path of PAGES) {
      await page.goto(at(path));
      const proposed = page.getByRole('form', { name: /nicht mehr vorschlagen$/ });
      const label = (await proposed.first().getAttribute('aria-label'))!;
      // Not counted: what other journeys write may bring in somebody else meanwhile.
      const first = page.getByRole('form', { name: label, exact: true });
      await first.getByRole('button').press('Enter');
      await page.getByText('Wird nicht mehr vorgeschlagen.').waitFor();
      await page.waitForLoadState();
      expect([path, await first.count()]).toEqual([path, 0]);
      const name = label.replace(' nicht mehr vorschlagen', '');
      const back = page.getByRole('form', { name: `${name} wieder vorschlagen` });
      await back.getByRole('button').press('Enter');
      await page.getByText('Wird wieder vorgeschlagen.').waitFor();
      await page.waitForLoadState();
      expect([path, await first.count(), await back.count()]).toEqual([path, 1, 0]);
    }
    await done(editor);
  });
}
