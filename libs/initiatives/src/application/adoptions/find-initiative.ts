import { Injectable } from '@nestjs/common';
import { ReadInitiatives } from '../read-initiatives.js';
import { ResolveInitiatives } from '../resolve-initiatives.js';

/** The id of an initiative that is shown. */
@Injectable()
export class FindInitiative {
  constructor(
    private readonly resolve: ResolveInitiatives,
    private readonly initiatives: ReadInitiatives,
  ) {}

  async execute(slug: string): Promise<string | null> {
    const ids = [...(await this.resolve.execute([slug])).values()];
    const [found] = (await this.initiatives.refs(ids)).values();
    return found?.id ?? null;
  }
}
