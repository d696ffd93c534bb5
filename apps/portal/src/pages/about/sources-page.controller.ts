import { Controller, Inject } from '@nestjs/common';
import { DescribeRegister } from '#places';
import { CONFIG, type Config } from '#platform';
import { TopicDirectory } from '#topics';
import { Access, CurrentFrame, PageRoute } from '../../edge/index.js';
import { type Frame, renderPage } from '../../ui/index.js';
import { SourcesPage } from './sources.page.js';

@Controller()
@Access('public')
export class SourcesPageController {
  constructor(
    private readonly describeRegister: DescribeRegister,
    private readonly topics: TopicDirectory,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @PageRoute('datenquellen')
  async show(@CurrentFrame() frame: Frame): Promise<string> {
    const { all, proposals } = this.topics.current;
    return renderPage(
      SourcesPage({
        frame,
        register: await this.describeRegister.execute(),
        topics: { active: all.length - proposals.length, proposed: proposals.length },
        demo: this.config.demo,
      }),
    );
  }
}
