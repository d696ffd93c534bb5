import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type FilledPortal, openFilledPortal } from '../portal/open-filled-portal.js';
import { DEMO_QUESTIONS } from './relevance/demo-questions.js';
import { judge, type Verdict } from './relevance/judge.js';

const NDCG_AT_LEAST = 0.9;
const MRR_AT_LEAST = 0.95;

describe('what members find in the demo network', () => {
  let portal: FilledPortal;
  let verdict: Verdict;
  beforeAll(async () => {
    portal = await openFilledPortal();
    verdict = await judge('demo network', portal, DEMO_QUESTIONS);
  });
  afterAll(() => portal.close());

  it('has what is meant among the first three, and nothing that is not', () =>
    expect(verdict.broken).toEqual([]));

  it('is in a good order', () => {
    expect(verdict.ndcg).toBeGreaterThanOrEqual(NDCG_AT_LEAST);
    expect(verdict.mrr).toBeGreaterThanOrEqual(MRR_AT_LEAST);
  });
});
