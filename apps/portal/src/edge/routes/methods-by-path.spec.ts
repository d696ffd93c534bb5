import { describe, expect, it } from '@jest/globals';
import { match } from 'path-to-regexp';
import { MethodsByPath } from './methods-by-path.js';

const ROUTES = [
  ['GET', '/'],
  ['GET', '/en/'],
  ['GET', '/suche'],
  ['POST', '/suche'],
  ['GET', '/organisationen'],
  ['GET', '/organisationen/neu'],
  ['POST', '/organisationen/neu'],
  ['DELETE', '/organisationen/:slug'],
  ['PUT', '/organisationen/:slug/logo'],
  ['GET', '/dateien/*path'],
  ['GET', '/orte{/:ags}'],
].map(([method, path]) => ({ method: method!, path: path! }));
const PATHS = [
  ...ROUTES.map(({ path }) => path),
  ...ROUTES.map(({ path }) => `${path}/`),
  ...ROUTES.map(({ path }) => path.toUpperCase()),
  '',
  '/en',
  '//',
  '/suche//',
  '/such',
  '/suche/x',
  '/organisationen/b%C3%BChl',
  '/organisationen/neu/logo',
  '/organisationen/%2F',
  '/dateien/a/b/c',
  '/orte/08111000',
];

describe('MethodsByPath', () => {
  const methods = new MethodsByPath(ROUTES);

  it.each([...new Set(PATHS)])('knows of "%s" what trying every route would say', (path) => {
    const fitting = ROUTES.filter((route) => match(route.path, { decode: false, sensitive: true })(path));
    const plain = new Set(fitting.map(({ method }) => method));
    if (plain.has('GET')) plain.add('HEAD');
    expect(methods.of(path)).toEqual([...plain].sort());
  });

  it('puts together what a path answers itself and through a pattern', () => {
    expect(methods.of('/organisationen/neu')).toEqual(['DELETE', 'GET', 'HEAD', 'POST']);
    expect(methods.of('/organisationen/neu/')).toEqual(methods.of('/organisationen/neu'));
  });
});
