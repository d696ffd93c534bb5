import { Injectable } from '@nestjs/common';
import { DomainError } from '#platform';
import type { SubmittedProfile } from '../../domain/submissions/submission.js';
import { toNewOrganisation } from '../../domain/submissions/to-new-organisation.js';
import { CheckProfile } from '../editing/check-profile.js';
import { ReadScopes } from '../read-scopes.js';
import { FindLikely } from './find-likely.js';

/** What an organisation that somebody wants to add must hold together with the register and with those that are there. */
@Injectable()
export class CheckSubmission {
  constructor(
    private readonly profile: CheckProfile,
    private readonly likely: FindLikely,
    private readonly scopes: ReadScopes,
  ) {}

  /**
   * @returns ids of those that it may be the same as, and the parts of the directory that it would belong to
   * @throws DomainError `ORGANISATION.INVALID`, `SUBMISSION.LIKELY_DUPLICATE`
   */
  async execute(profile: SubmittedProfile, despiteLikely: boolean) {
    const { before, after } = toNewOrganisation('', '', profile);
    await this.profile.execute(before, after);
    const likely = await this.likely.execute(profile);
    if (likely.length > 0 && !despiteLikely) {
      throw new DomainError('SUBMISSION.LIKELY_DUPLICATE', 'conflict', {
        likely: likely.map(({ organisation: { slug, name }, likenesses }) => ({ slug, name, likenesses })),
      });
    }
    return {
      likely: likely.map(({ organisation }) => organisation.id),
      scopes: this.scopes.ofNew(after.seat ?? after.ags, after.topics),
    };
  }
}
