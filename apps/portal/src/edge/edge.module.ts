import { Global, Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { AccessGuard } from './access/access.guard.js';
import { HttpMetrics } from './observe/http-metrics.js';
import { RouteTable } from './routes/route-table.js';

/** Everything between the socket and a controller. */
@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [HttpMetrics, RouteTable, { provide: APP_GUARD, useClass: AccessGuard }],
  exports: [HttpMetrics, RouteTable],
})
export class EdgeModule {}
