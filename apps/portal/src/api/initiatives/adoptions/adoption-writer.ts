import { Injectable } from '@nestjs/common';
import { type AdoptionChanges, CreateAdoption, EditAdoption, type NewAdoption } from '#initiatives';
import { IdEntryWriter } from '../../parts/id-entry-writer.js';

@Injectable()
export class AdoptionWriter extends IdEntryWriter<NewAdoption, AdoptionChanges> {
  constructor(creating: CreateAdoption, editing: EditAdoption) {
    super(creating, editing);
  }
}
