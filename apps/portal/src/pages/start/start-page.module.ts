import { Module } from '@nestjs/common';
import { SearchModule } from '#search';
import { StartPageController } from './start-page.controller.js';

@Module({ imports: [SearchModule], controllers: [StartPageController] })
export class StartPageModule {}
