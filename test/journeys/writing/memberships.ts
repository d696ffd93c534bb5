import { expect, it } from '@jest/globals';
import { accessibilityFaults, openPage, overflow } from '../browser.js';
import { NETWORK as OWN, stepsIn } from './steps.js';
import type { WritingPortal } from './writing-portal.js';

/** What only whoever is signed in, or their organisation's owner, gets to see. */
const OWN_PAGES = [
  '/konto',
  '/antraege',
  '/organisationen/neu',
  OWN,
  `${OWN}/anmeldung`,
  `${OWN}/bearbeiten`,
  `${OWN}/freigaben`,
  `${OWN}/gesehen`,
  `${OWN}/mitgliedschaften`,
  `${OWN}/passende`,
  `${OWN}/team`,
  `${OWN}/versionen`,
];

/** How a network and its members find together, and part, to be called inside `describe`. */
export function joinNetworks(portal: WritingPortal): void {
  const { at, openMailedLink, done, asNetwork } = stepsIn(portal);

  it('a network and a member agree that one belongs to the other, and part again', async () => {
    const [network, member] = [await openPage(portal), await openPage(portal)];
    await asNetwork(network.page);
    await portal.signIn(member.page, 'editor');
    const own = '/organisationen/stadt-pforzheim/mitgliedschaften';
    await member.page.goto(at(own));
    const asking = member.page.getByRole('form', { name: 'Aufnahme in ein Netzwerk anfragen' });
    await asking.getByLabel('Name des Netzwerks').fill('Kommune 2.0 e. V.');
    await asking.getByRole('button').press('Enter');
    await member.page.getByText('wartet auf die andere Seite').waitFor();
    expect(await accessibilityFaults(member.page)).toEqual([]);
    const shown = async () => {
      const response = await network.page.request.get(at('/api/v1/organisations/kommune-2-0/members'));
      return ((await response.json()) as { items: unknown[] }).items.length;
    };
    expect(await shown()).toBe(0);
    await openMailedLink(network.page, 'info@kommune2-0.de', '/mitgliedschaften');
    await network.page.getByText('wartet auf Ihre Antwort').waitFor();
    expect(await accessibilityFaults(network.page)).toEqual([]);
    await network.page.getByRole('form', { name: 'Bestätigen: Stadt Pforzheim' }).getByRole('button').click();
    await network.page.getByText('besteht').waitFor();
    expect(await shown()).toBe(1);
    await member.page.goto(at(own));
    const ending = member.page.getByRole('form', { name: 'Beenden: Kommune 2.0 e. V.' });
    await ending.getByLabel('Letzter Tag').fill('2025-12-31');
    await ending.getByRole('button').click();
    await member.page.getByText('beendet').waitFor();
    expect(await shown()).toBe(0);
    await done(member);
    for (const path of OWN_PAGES) {
      await network.page.setViewportSize({ width: 320, height: 900 });
      await network.page.goto(at(path));
      const found = [await accessibilityFaults(network.page), await overflow(network.page)];
      expect([path, ...found]).toEqual([path, [], 0]);
    }
    await done(network);
  });

  it('a network invites and a member agrees without scripts, and what was typed stays', async () => {
    const look = { scripts: false };
    const [network, member] = [await openPage(portal, look), await openPage(portal, look)];
    await asNetwork(network.page);
    await portal.signIn(member.page, 'editor');
    await network.page.goto(at(`${OWN}/mitgliedschaften`));
    const inviting = network.page.getByRole('form', { name: 'Mitglied einladen' });
    const name = inviting.getByLabel('Name der Organisation');
    await name.fill('Stadt Nirgendwo');
    await inviting.getByLabel('Rolle').fill('Gründungsmitglied');
    await inviting.getByRole('button').press('Enter');
    await network.page.getByText('Unter diesem Namen steht niemand im Verzeichnis.').first().waitFor();
    expect(await inviting.getByLabel('Rolle').inputValue()).toBe('Gründungsmitglied');
    await name.fill('Stadt Pforzheim');
    await inviting.getByRole('button').press('Enter');
    await network.page.getByText('wartet auf die andere Seite').waitFor();
    await member.page.goto(at('/organisationen/stadt-pforzheim/mitgliedschaften'));
    await member.page
      .getByRole('form', { name: 'Bestätigen: Kommune 2.0 e. V.' })
      .getByRole('button')
      .press('Enter');
    await member.page.getByText('besteht · Gründungsmitglied').waitFor();
    await network.page.reload();
    const ending = network.page.getByRole('form', { name: 'Beenden: Stadt Pforzheim' });
    await ending.getByLabel('Letzter Tag').fill('2025-12-31');
    await ending.getByRole('button').press('Enter');
    await ending.waitFor({ state: 'detached' });
    await done(member);
    await done(network);
  });
}
