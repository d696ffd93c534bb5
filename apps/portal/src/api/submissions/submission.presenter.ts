import { Injectable } from '@nestjs/common';
import { ReadOrganisations, type Submission } from '#organisations';
import { presentOrganisationRef } from '../parts/ref.presenter.js';

@Injectable()
export class SubmissionPresenter {
  constructor(private readonly organisations: ReadOrganisations) {}

  async execute(submissions: readonly Submission[]) {
    const refs = await this.organisations.refs(
      submissions.flatMap(({ organisationId }) => organisationId ?? []),
    );
    return submissions.map(({ id, profile, state, createdAt, decidedAt, reason, organisationId }) => {
      const organisation = refs.get(organisationId ?? '');
      return {
        id,
        name: profile.name,
        state,
        submittedAt: createdAt.toISOString(),
        decidedAt: decidedAt?.toISOString() ?? null,
        reason,
        organisation: organisation ? presentOrganisationRef(organisation) : null,
      };
    });
  }
}
