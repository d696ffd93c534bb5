import { Module } from '@nestjs/common';
import { DescribeRegister } from './application/describe-register.js';
import { FindPlaces } from './application/find-places.js';
import { GetPlace } from './application/get-place.js';
import { ImportRegister } from './application/import-register.js';
import { ListPlaceChanges } from './application/list-place-changes.js';
import { LoadShippedRegister } from './application/load-shipped-register.js';
import { PlaceDirectory } from './application/place-directory.js';
import { ResolveAuthorityPlace } from './application/resolve-authority-place.js';
import { PlaceChangeRow } from './persistence/place-change.row.js';
import { PlaceChangeStore } from './persistence/place-change-store.js';
import { PlaceRow } from './persistence/place.row.js';
import { PlaceStore } from './persistence/place-store.js';
import { RegisterStateRow } from './persistence/register-state.row.js';
import { RegisterStateStore } from './persistence/register-state-store.js';
import { ShippedRegister } from './persistence/shipped-register.js';

const USE_CASES = [
  DescribeRegister,
  FindPlaces,
  GetPlace,
  ImportRegister,
  ListPlaceChanges,
  LoadShippedRegister,
  PlaceDirectory,
  ResolveAuthorityPlace,
];

@Module({
  providers: [...USE_CASES, PlaceChangeStore, PlaceStore, RegisterStateStore, ShippedRegister],
  exports: USE_CASES,
})
export class PlacesModule {
  static readonly rows = [PlaceChangeRow, PlaceRow, RegisterStateRow];
}
