import { judgeCountyFree } from './county-free.js';
import { judgeLegal, judgeResources, judgeTechnology } from './effort.js';
import type { Case, Municipality } from './facts.js';
import type { Finding } from './finding.js';
import { judgeFunding, judgePartners } from './help.js';
import { judgeSize } from './size.js';
import { overall, type Verdict } from './verdict.js';

export interface Assessment {
  readonly verdict: Verdict;
  /** In the order of `FACTORS`. */
  readonly findings: readonly Finding[];
}

/** Would it work there? Factor by factor; what nobody said is unknown and makes nothing worse than that (MAT-06). */
export function assess(about: Case, there: Municipality): Assessment {
  const findings = [
    judgeSize(about, there),
    judgeCountyFree(about, there),
    judgeResources(about, there),
    judgeLegal(about, there),
    judgeTechnology(about),
    judgePartners(about),
    judgeFunding(about, there),
  ];
  return { verdict: overall(findings), findings };
}
