import { Injectable } from '@nestjs/common';
import type { RegisterState } from '../domain/register-state.js';
import { RegisterStateStore } from '../persistence/register-state-store.js';

/** Which register is loaded, its day, its sources and their licences. */
@Injectable()
export class DescribeRegister {
  constructor(private readonly states: RegisterStateStore) {}

  /** null before the first register was loaded. */
  execute(): Promise<RegisterState | null> {
    return this.states.find();
  }
}
