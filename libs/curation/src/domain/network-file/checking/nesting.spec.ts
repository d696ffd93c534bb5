import { describe, expect, it } from '@jest/globals';
import { seeded } from '../../../testing/network-file/seeded.js';
import { Nesting } from './nesting.js';
import { Pointers } from './pointers.js';

const LONG = 200_000;

/** Whether `to` can be reached, the slow way. */
function reaches(edges: readonly (readonly [number, number])[], from: number, to: number): boolean {
  const seen = new Set([from]);
  for (const at of seen) for (const [start, end] of edges) if (start === at) seen.add(end);
  return seen.has(to);
}

describe('nested networks', () => {
  it('accept exactly what closes no circle', () => {
    for (let seed = 0; seed < 40; seed += 1) {
      const random = seeded(seed);
      const nesting = new Nesting();
      const edges: [number, number][] = [];
      for (let round = 0; round < 60; round += 1) {
        const edge: [number, number] = [Math.floor(random() * 12), Math.floor(random() * 12)];
        const isFine = !reaches(edges, edge[1], edge[0]);
        expect([seed, round, nesting.tryAdd(`${edge[0]}`, `${edge[1]}`)]).toEqual([
          seed,
          round,
          isFine ? 'fine' : 'circle',
        ]);
        if (isFine) edges.push(edge);
      }
    }
  });

  it.each(['downwards', 'upwards'])('may be a chain of any length, built %s', (direction) => {
    const nesting = new Nesting();
    for (let at = 0; at < LONG; at += 1) {
      const from = direction === 'downwards' ? at : LONG - at - 1;
      if (nesting.tryAdd(`${from}`, `${from + 1}`) !== 'fine') throw new Error(`${from}`);
    }
    expect(nesting.tryAdd(`${LONG}`, '0')).toBe('circle');
  });

  it('end the search at some point', () => {
    const nesting = new Nesting(1_000);
    const results = Array.from({ length: 100 }, (_, at) =>
      Array.from({ length: at }, (_, above) => nesting.tryAdd(`${above}`, `${at}`)),
    );
    expect(results.flat().every((result) => result === 'fine')).toBe(true);
    for (let at = 0; at < 100; at += 1) nesting.tryAdd('99', `${at}`);
    expect(nesting.tryAdd('99', '1')).toBe('too entangled');
    expect(nesting.tryAdd('99', 'a town')).toBe('fine');
  });
});

describe('pointers', () => {
  it('accept exactly what closes no circle', () => {
    for (let seed = 0; seed < 40; seed += 1) {
      const random = seeded(seed);
      const pointers = new Pointers();
      const edges: [number, number][] = [];
      for (let from = 0; from < 30; from += 1) {
        const to = Math.floor(random() * 30);
        const isFine = !reaches(edges, to, from);
        expect([seed, from, pointers.tryAdd(`${from}`, `${to}`)]).toEqual([seed, from, isFine]);
        if (isFine) edges.push([from, to]);
      }
    }
  });

  it('may be a chain of any length, built from either end', () => {
    for (const order of [(at: number) => at, (at: number) => LONG - at - 1]) {
      const pointers = new Pointers();
      for (let at = 0; at < LONG; at += 1) pointers.tryAdd(`${order(at)}`, `${order(at) + 1}`);
      expect(pointers.tryAdd(`${LONG}`, '0')).toBe(false);
    }
  });
});
