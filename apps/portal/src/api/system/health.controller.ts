import { Controller, Get } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { DomainError, Migrator } from '#platform';
import { Access } from '../../edge/access/access.js';

@Controller()
@Access('public')
@ApiExcludeController()
export class HealthController {
  constructor(private readonly migrator: Migrator) {}

  /** The process lives. Says nothing about the database: restarting us would not bring that back. */
  @Get('healthz')
  health() {
    return { status: 'ok' };
  }

  /** Requests can be answered: the database answers, and its schema is ours. */
  @Get('readyz')
  async readiness() {
    const { pending } = await this.migrator.state();
    if (pending.length > 0) throw new DomainError('DATABASE.MIGRATIONS_PENDING', 'unavailable', { pending });
    return { status: 'ready' };
  }
}
