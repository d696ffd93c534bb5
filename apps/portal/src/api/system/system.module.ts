import { Module } from '@nestjs/common';
import { HealthController } from './health.controller.js';
import { MetricsController } from './metrics.controller.js';
import { OpenApiController } from './openapi.controller.js';

/** What operators and their tools ask a process. */
@Module({ controllers: [HealthController, MetricsController, OpenApiController] })
export class SystemModule {}
