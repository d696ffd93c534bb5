import { Module } from '@nestjs/common';
import { AccountsModule } from '#accounts';
import { OrganisationsModule } from '#organisations';
import { FindTeam } from '../team/find-team.js';
import { ConfirmIdentityController } from './confirm-identity.controller.js';
import { OidcChoices } from './oidc-choices.js';
import { OidcController } from './oidc.controller.js';
import { ProviderController } from './provider.controller.js';
import { SignOutController } from './sign-out.controller.js';

/** Signing in by an organisation's own OpenID Connect. */
@Module({
  imports: [AccountsModule, OrganisationsModule],
  controllers: [ConfirmIdentityController, OidcController, ProviderController, SignOutController],
  providers: [FindTeam, OidcChoices],
})
export class OidcPagesModule {}
