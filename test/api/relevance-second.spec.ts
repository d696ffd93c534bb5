import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { withNetworkFile } from '../portal/network-file.js';
import { type FilledPortal, openFilledPortal } from '../portal/open-filled-portal.js';
import { judge, type Verdict } from './relevance/judge.js';
import { organisationsFolder, secondNetwork } from './relevance/second-network.js';
import { SECOND_QUESTIONS } from './relevance/second-questions.js';

const NDCG_AT_LEAST = 0.85;
const MRR_AT_LEAST = 0.95;

const folder = organisationsFolder();

(folder ? describe : describe.skip)(
  'what members find in a network that nobody here made (NETZLOTSE_TEST_DATA)',
  () => {
    let portal: FilledPortal;
    let verdict: Verdict;
    beforeAll(async () => {
      portal = await withNetworkFile(secondNetwork(folder!), (path) => openFilledPortal([path]));
      verdict = await judge('second network', portal, SECOND_QUESTIONS);
    });
    afterAll(() => portal?.close());

    it('has what is meant among the first three, and nothing that is not', () =>
      expect(verdict.broken).toEqual([]));

    it('is in a good order', () => {
      expect(verdict.ndcg).toBeGreaterThanOrEqual(NDCG_AT_LEAST);
      expect(verdict.mrr).toBeGreaterThanOrEqual(MRR_AT_LEAST);
    });
  },
);
