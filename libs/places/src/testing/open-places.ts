import { openSlices } from '#testing';
import { ImportRegister } from '../application/import-register.js';
import { PlaceDirectory } from '../application/place-directory.js';
import { PlacesModule } from '../places.module.js';
import { anOfficialFile, bytesOf, type OfficialLine } from './an-official-file.js';

/** The slice on an empty database of its own. Call `clear` before each test. */
export async function openPlaces() {
  const slices = await openSlices([PlacesModule]);
  const { get } = slices;
  return {
    ...slices,
    /** Imports a whole official file with these places among others. */
    importPlaces: (places: readonly OfficialLine[], date?: string, options?: { dryRun: boolean }) =>
      get(ImportRegister).execute(bytesOf(anOfficialFile(places, date), 4_096), options),
    /** The directory as it is now. */
    directory: async () => {
      const directory = get(PlaceDirectory);
      await directory.refresh();
      return directory;
    },
  };
}

export type OpenPlaces = Awaited<ReturnType<typeof openPlaces>>;
