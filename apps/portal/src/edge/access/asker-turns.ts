import { Injectable } from '@nestjs/common';
import { Turns } from './turns.js';

/** One answers while the database works for the other; more of one asker would only make all the others wait. */
const AT_ONCE = 2;

/** The turns of all routes together: whoever asks three of them has no more than who asks one. */
@Injectable()
export class AskerTurns extends Turns {
  constructor() {
    super(AT_ONCE);
  }
}
