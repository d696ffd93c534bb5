import { Controller, Query } from '@nestjs/common';
import { PlaceDirectory } from '#places';
import type { Viewer } from '#platform';
import { z } from 'zod';
import { Access, cursor, CurrentFrame, CurrentViewer, PageRoute } from '../../edge/index.js';
import { type Frame, renderPage } from '../../ui/index.js';
import { networkView } from './network-view.js';
import { NetworksPage } from './networks.page.js';
import { ReadNetworks } from './read-networks.js';

const networksRequest = z.strictObject({ cursor });

@Controller()
@Access('public')
export class NetworksPageController {
  constructor(
    private readonly readNetworks: ReadNetworks,
    private readonly places: PlaceDirectory,
  ) {}

  @PageRoute('netzwerke')
  async show(
    @Query({ schema: networksRequest }) request: z.infer<typeof networksRequest>,
    @CurrentViewer() viewer: Viewer,
    @CurrentFrame() frame: Frame,
  ): Promise<string> {
    const { networks, total, next } = await this.readNetworks.execute(request.cursor ?? null, viewer);
    return renderPage(
      NetworksPage({
        frame,
        networks: networks.map((line) => networkView(line, this.places, frame)),
        total,
        next,
        isFurther: request.cursor !== undefined,
      }),
    );
  }
}
