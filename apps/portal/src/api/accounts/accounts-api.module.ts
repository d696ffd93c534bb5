import { Module } from '@nestjs/common';
import { AccountsModule } from '#accounts';
import { OrganisationsModule } from '#organisations';
import { SessionController } from './session.controller.js';
import { ApiSignInController } from './sign-in.controller.js';

@Module({
  imports: [AccountsModule, OrganisationsModule],
  controllers: [SessionController, ApiSignInController],
})
export class AccountsApiModule {}
