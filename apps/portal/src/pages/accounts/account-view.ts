import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { OwnSessions, ProveAgain, RecoveryCodes } from '#accounts';
import { ReadOrganisations } from '#organisations';
import type { Viewer } from '#platform';
import { isFresh, rememberedBy } from '../../edge/index.js';
import { type Frame, renderPage } from '../../ui/index.js';
import { CuratedPart } from '../curation/curated-part.js';
import { AccountPage, type AccountTyped } from './account.page.js';

/** Somebody's own page, also where something on it was wrong. */
@Injectable()
export class AccountView {
  constructor(
    private readonly organisations: ReadOrganisations,
    private readonly sessions: OwnSessions,
    private readonly proofs: ProveAgain,
    private readonly codes: RecoveryCodes,
    private readonly part: CuratedPart,
  ) {}

  async render(
    viewer: Viewer,
    frame: Frame,
    request: Request,
    typed: AccountTyped = { errors: [] },
  ): Promise<string> {
    const { id, roles: held } = viewer.account!;
    const sessions = await this.sessions.list(id);
    const proofAsked = await this.proofs.asked(id, isFresh(request));
    const codesLeft = await this.codes.countLeft(id);
    const known = await this.organisations.forViewer(viewer.organisationIds, viewer);
    const roles = Object.entries(held).flatMap(([organisationId, role]) => {
      const organisation = known.get(organisationId);
      return organisation ? [{ slug: organisation.slug, name: organisation.name, role }] : [];
    });
    const curates = await this.part.say(viewer, frame);
    const sid = request.sessionID;
    const { through, secondProof } = rememberedBy(request);
    const isThroughProvider = through !== undefined && !secondProof;
    return renderPage(
      AccountPage({
        frame,
        sessions,
        sid,
        curates,
        roles,
        isThroughProvider,
        proofAsked,
        codesLeft,
        typed,
      }),
    );
  }
}
