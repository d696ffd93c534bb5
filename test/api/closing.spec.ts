import { Agent, get } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { closePortal } from '../../apps/portal/src/close-portal.js';
import { listen } from '../../apps/portal/src/listen.js';
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

describe('listening', () => {
  it('names the setting that stands in the way', async () => {
    const [first, second] = await Promise.all([
      openTestPortal({ doors: PLANTED }),
      openTestPortal({ doors: PLANTED }),
    ]);
    const port = Number(new URL(first.url).port);
    await second.app.getHttpServer().close();
    await expect(listen(second.app, { host: '127.0.0.1', port })).rejects.toMatchObject({
      code: 'PORT.TAKEN',
      details: { port },
    });
    await expect(listen(second.app, { host: '203.0.113.7', port: 0 })).rejects.toMatchObject({
      code: 'HOST.NOT_USABLE',
      details: { host: '203.0.113.7' },
    });
    await Promise.all([first.close(), second.close()]);
  });
});
