import { Injectable } from '@nestjs/common';
import { GetMatrix, type QuestionLine } from '#exchange';
import { addressOf } from '../../addresses/address-of.js';
import type { Named } from '../../ui/index.js';

/** A member that was asked and did not answer; it may have left a free text instead. */
export interface Gap extends Named {
  readonly state: 'free_text' | 'not_answered';
  /** Address of the free text. */
  readonly freeText: string | null;
}

/** Who was asked a question at the newest event that put it, and has not answered. */
@Injectable()
export class ReadGaps {
  constructor(private readonly getMatrix: GetMatrix) {}

  async execute({ slug, events }: QuestionLine): Promise<Gap[]> {
    const [event] = events;
    if (!event) return [];
    const { cells, members } = await this.getMatrix.execute(event.slug);
    return members.flatMap((member): Gap[] => {
      const cell = cells.find((one) => one.question === slug && one.member === member.slug);
      if (cell?.state !== 'free_text' && cell?.state !== 'not_answered') return [];
      const [text] = cell.freeTexts;
      return [
        {
          url: addressOf('organisation', member.slug),
          title: member.name,
          state: cell.state,
          freeText: text === undefined ? null : addressOf('statement', text),
        },
      ];
    });
  }
}
