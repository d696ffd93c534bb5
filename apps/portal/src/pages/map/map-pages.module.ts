import { Module } from '@nestjs/common';
import { SearchApiModule } from '../../api/search/search-api.module.js';
import { MapPageController } from './map-page.controller.js';
import { NetworkMapModule } from './network-map.module.js';

@Module({ imports: [NetworkMapModule, SearchApiModule], controllers: [MapPageController] })
export class MapPagesModule {}
