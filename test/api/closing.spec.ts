import { Agent, get } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { closePortal } from '../../apps/portal/src/close-portal.js';
import { openTestPortal } from '../portal/open-test-portal.js';
import { PLANTED } from './planted.js';

describe('closing the portal', () => {
  it('lets running requests finish, takes no new ones, and waits for no idle connection', async () => {
    const portal = await openTestPortal({ doors: PLANTED });
    const kept = new Agent({ keepAlive: true });
    await new Promise((resolve) =>
      get(`${portal.url}/healthz`, { agent: kept }, (r) => r.resume().once('end', resolve)),
    );
    const running = portal.ask('/api/v1/planted/patient');
    await sleep(50);
    const begun = performance.now();
    const closed = closePortal(portal.app);
    await sleep(20);
    await expect(portal.ask('/healthz')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    expect((await running).status).toBe(200);
    await closed;
    expect(performance.now() - begun).toBeLessThan(3_000);
    kept.destroy();
    await portal.database.close();
  });
});
