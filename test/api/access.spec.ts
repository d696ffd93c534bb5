import { Controller, Get, Module } from '@nestjs/common';
import { z } from 'zod';
import { Answers } from '../../apps/portal/src/edge/index.js';
import { RouteTable } from '../../apps/portal/src/edge/routes/route-table.js';
import { type TestPortal, openTestPortal } from '../portal/open-test-portal.js';
import { PLANTED } from './planted.js';

@Controller('api/v1/forgotten')
class ForgottenController {
  @Get()
  @Answers(z.object({}), 'Nobody said who may see this')
  list() {
    return {};
  }
}

@Module({ controllers: [ForgottenController] })
class ForgottenModule {}

describe('a route without @Access', () => {
  it('keeps the portal from starting, and is named', async () => {
    await expect(openTestPortal({ doors: [...PLANTED, ForgottenModule] })).rejects.toThrow(
      'ForgottenController.list (GET /api/v1/forgotten) lacks @Access',
    );
  });
});

describe('a route that is not for visitors', () => {
  let portal: TestPortal;
  beforeAll(async () => (portal = await openTestPortal({ doors: PLANTED })));
  afterAll(() => portal.close());

  it('stays closed, whatever they send', async () => {
    const attempts: Record<string, string>[] = [{}, { authorization: 'Bearer x' }, { cookie: 'session=1' }];
    for (const headers of attempts) {
      const { status, text } = await portal.ask('/api/v1/planted/members-only', { headers });
      expect([status, text.includes('geheim')]).toEqual([401, false]);
    }
  });
});

describe('the routes of the portal', () => {
  let portal: TestPortal;
  beforeAll(async () => (portal = await openTestPortal()));
  afterAll(() => portal.close());

  it('are exactly those that Express serves', () => {
    const { stack } = portal.app.getHttpAdapter().getInstance().router;
    const served = stack.flatMap(({ route }) =>
      route ? route.stack.map(({ method }) => `${method.toUpperCase()} ${route.path}`) : [],
    );
    const known = portal.app
      .get(RouteTable)
      .list()
      .map(({ method, path }) => `${method} ${path}`);
    const withoutSlash = (line: string) => line.replace(/(?<=\w)\/$/, '');
    expect(known.map(withoutSlash).sort()).toEqual(served.map(withoutSlash).sort());
  });
});
