import { Controller, Delete, Get, HttpCode, Req } from '@nestjs/common';
import type { Request } from 'express';
import { ReadOrganisations } from '#organisations';
import type { Viewer } from '#platform';
import type { z } from 'zod';
import {
  Access,
  Answers,
  csrfTokenOf,
  CurrentViewer,
  emailOf,
  endSession,
  ForPeople,
} from '../../edge/index.js';
import { sessionResponse } from './accounts.schema.js';

@Controller('api/v1/session')
export class SessionController {
  constructor(private readonly organisations: ReadOrganisations) {}

  @Get()
  @Access('public')
  @Answers(sessionResponse, 'Who is signed in')
  async show(
    @CurrentViewer() viewer: Viewer,
    @Req() request: Request,
  ): Promise<z.infer<typeof sessionResponse>> {
    const email = emailOf(request);
    const known = await this.organisations.forViewer(viewer.organisationIds, viewer);
    return {
      signedIn: email !== null,
      email,
      csrfToken: csrfTokenOf(request) || null,
      curator: viewer.kind === 'curator',
      roles: Object.entries(viewer.account?.roles ?? {}).flatMap(([id, role]) => {
        const organisation = known.get(id);
        return organisation ? [{ organisation: organisation.slug, role }] : [];
      }),
    };
  }

  @Delete()
  @Access('member')
  @ForPeople()
  @HttpCode(204)
  async end(@Req() request: Request): Promise<void> {
    await endSession(request);
  }
}
