import { ApiDescription } from '../../apps/portal/src/edge/openapi/api-description.js';
import { RouteTable } from '../../apps/portal/src/edge/routes/route-table.js';
import { type TestPortal, openTestPortal } from '../portal/open-test-portal.js';

let portal: TestPortal;
beforeAll(async () => (portal = await openTestPortal()));
afterAll(() => portal.close());

const FILLINGS = [
  'nobody',
  '08',
  '08311000',
  '999999',
  '%F0%9F%99%82',
  "'%3B--",
  '%22%3E%3Cscript%3E',
  'a'.repeat(120),
];

const addresses = (filling: string) =>
  portal.app
    .get(RouteTable)
    .list()
    .filter(({ method, access }) => method === 'GET' && access === 'public')
    .map(({ path }) => (path === '/en' ? '/en/' : path.replace(/[:*]\w+/g, filling)));

async function statusesOf(paths: readonly string[], method = 'GET'): Promise<[string, number][]> {
  const statuses: [string, number][] = [];
  for (const path of paths) statuses.push([path, (await portal.ask(path, { method })).status]);
  return statuses;
}

const not =
  (...allowed: readonly number[]) =>
  (entry: readonly [string, number]) =>
    !allowed.includes(entry[1]);

// Every answer of the API is also held against its description by `ask`.
describe('every route, on an empty system', () => {
  it.each(FILLINGS)('answers as described for %s', async (filling) => {
    expect((await statusesOf(addresses(filling))).filter(not(200, 301, 303, 400, 404))).toEqual([]);
  });

  it('refuses what it does not know', async () => {
    for (const search of ['?unbekannt=1', '?__proto__=1', '?constructor[name]=x', '?=1']) {
      const paths = addresses('08311000').map((path) => path + search);
      expect((await statusesOf(paths)).filter(not(400))).toEqual([]);
    }
  });

  it('refuses what is not UTF-8, NUL, and half a character in a path', async () => {
    for (const filling of ['%ff', '%00', '%ED%A0%80', '%']) {
      const paths = addresses(filling).filter((path) => path.includes(filling));
      expect(paths.length).toBeGreaterThan(0);
      expect((await statusesOf(paths)).filter(not(400))).toEqual([]);
    }
  });

  it('does not take a method that nobody declared', async () => {
    const declared = portal.app.get(RouteTable).list();
    const deleted = declared
      .filter(({ method }) => method === 'DELETE')
      .map(({ path }) => path.replace(/[:*]\w+/g, '08311000'));
    const undeclared = addresses('08311000').filter((path) => !deleted.includes(path));
    expect((await statusesOf(undeclared, 'DELETE')).filter(not(405))).toEqual([]);
  });

  it('refuses every parameter that is out of its range or doubled', async () => {
    const { paths } = portal.app.get(ApiDescription).document!;
    let count = 0;
    const open = new Set(addresses('08311000'));
    for (const [template, { get }] of Object.entries(paths)) {
      if (!open.has(template.replace(/\{\w+\}/g, '08311000'))) continue;
      for (const parameter of get?.parameters ?? []) {
        if (!('in' in parameter) || parameter.in !== 'query') continue;
        const path = template.replace(/\{\w+\}/g, '08311000');
        const { name, schema } = parameter as { name: string; schema: { type?: string } };
        const wrong = schema.type === 'array' ? [`${name}=%00`] : [`${name}=%00`, `${name}=1&${name}=1`];
        const far = schema.type === 'integer' ? ['0', '-1', '1e3', '99999999999', 'x', ''] : [];
        for (const search of [...wrong, ...far.map((value) => `${name}=${value}`)]) {
          expect([path, search, (await portal.ask(`${path}?${search}`)).status]).toEqual([path, search, 400]);
          count += 1;
        }
      }
    }
    expect(count).toBeGreaterThan(20);
  });
});

describe('every page', () => {
  it('stands under the same path in both languages', () => {
    const pages = portal.app
      .get(RouteTable)
      .list()
      .map(({ path }) => path)
      .filter((path) => !/^\/(api\/|healthz|readyz|metrics|robots\.txt|sitemap)/.test(path));
    const german = pages.filter((path) => !/^\/en(\/|$)/.test(path));
    const english = pages.filter((path) => /^\/en(\/|$)/.test(path)).map((path) => path.slice(3) || '/');
    expect(english.sort()).toEqual(german.sort());
  });
});
