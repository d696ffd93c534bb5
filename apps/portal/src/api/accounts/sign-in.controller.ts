import { Body, Controller, Post, Req } from '@nestjs/common';
import type { Request } from 'express';
import { AskForLetter, LimitAttempts, SignInByPassword, tidyEmail } from '#accounts';
import type { Language } from '#messages';
import type { z } from 'zod';
import { Access, Answers, beginSession, CurrentLanguage } from '../../edge/index.js';
import { acceptedResponse, linkRequest, passwordRequest, signInResponse } from './accounts.schema.js';

@Controller('api/v1/sign-in')
@Access('public')
export class ApiSignInController {
  constructor(
    private readonly letters: AskForLetter,
    private readonly passwords: SignInByPassword,
    private readonly attempts: LimitAttempts,
  ) {}

  @Post('link')
  @Answers(acceptedResponse, 'A mail with a link follows where the address is known', 202)
  async link(
    @Body({ schema: linkRequest }) { email }: z.infer<typeof linkRequest>,
    @CurrentLanguage() language: Language,
    @Req() request: Request,
  ) {
    await this.attempts.count('mail-address', request.ip ?? '');
    await this.attempts.count('mail-account', tidyEmail(email));
    await this.letters.execute('sign-in', tidyEmail(email), language);
    return {};
  }

  @Post('password')
  @Answers(signInResponse, 'Signed in, or what is still asked for')
  async password(
    @Body({ schema: passwordRequest }) { email, password }: z.infer<typeof passwordRequest>,
    @Req() request: Request,
  ) {
    this.passwords.checkRoom();
    await this.attempts.count('password-address', request.ip ?? '');
    await this.attempts.count('password-account', tidyEmail(email));
    const account = await this.passwords.execute(email, password);
    await this.attempts.forgive('password-account', tidyEmail(email));
    return { step: await beginSession(request, account) };
  }
}
