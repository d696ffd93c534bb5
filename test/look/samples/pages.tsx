import type { VNode } from 'preact';
import {
  frameOf,
  outlinesOf,
  renderPage,
  type Assets,
  type Frame,
} from '../../../apps/portal/src/ui/index.js';
import { MatrixSample, QuestionSample } from './experiences.js';
import { EmptySample, ErrorSample, InitiativeSample, MapSample, TopicSample } from './other.js';
import { shippedOutlines } from './outlines.js';
import { LongWordsSample } from './long-words.js';
import { ProfileSample } from './profile.js';
import { NothingFoundSample, SearchSample } from './search.js';
import { StartSample } from './start.js';

/** Pages of the demo network in every state the components know, as HTML documents by file name. */
export function samplePages(root: string, assets: Assets): Record<string, string> {
  const topology = shippedOutlines(root);
  const light = outlinesOf(topology, 'light');
  const full = outlinesOf(topology, 'full');
  const pages: [name: string, path: string, page: (frame: Frame) => VNode][] = [
    ['start', '/', (frame) => <StartSample frame={frame} outlines={light} />],
    ['suche', '/suche', (frame) => <SearchSample frame={frame} />],
    ['nichts-gefunden', '/suche', (frame) => <NothingFoundSample frame={frame} />],
    ['profil', '/organisationen/stadt-pforzheim', (frame) => <ProfileSample frame={frame} />],
    ['initiative', '/initiativen/digitallotsen-heidelberg', (frame) => <InitiativeSample frame={frame} />],
    ['thema', '/themen/digitallotsen', (frame) => <TopicSample frame={frame} />],
    ['matrix', '/erfahrungen', (frame) => <MatrixSample frame={frame} />],
    ['frage', '/erfahrungen/verwaltung', (frame) => <QuestionSample frame={frame} />],
    ['karte', '/karte', (frame) => <MapSample frame={frame} outlines={full} />],
    ['lange-woerter', '/organisationen/lang', (frame) => <LongWordsSample frame={frame} />],
    ['leer', '/organisationen', (frame) => <EmptySample frame={frame} />],
    ['fehler-400', '/organisationen', (frame) => <ErrorSample frame={frame} status={400} />],
    ['fehler-404', '/gibt-es-nicht', (frame) => <ErrorSample frame={frame} status={404} />],
    ['fehler-500', '/suche', (frame) => <ErrorSample frame={frame} status={500} />],
    ['fehler-503', '/suche', (frame) => <ErrorSample frame={frame} status={503} />],
  ];
  const documents = pages.flatMap(([name, path, page]) =>
    (['de', 'en'] as const).map((language): [string, string] => {
      const frame = frameOf({ language, path, publicUrl: 'http://localhost:3000', assets });
      return [`${name}.${language}.html`, renderPage(page(frame))];
    }),
  );
  return Object.fromEntries(documents);
}
