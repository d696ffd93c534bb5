import { ask } from '../ask.js';
import type { Subject } from './subject.js';

const PARTICIPATION = [{ topic: 'b', terms: ['Bürgerbeteiligung', 'Partizipation'] }];
const COOPERATION = [{ topic: 'i', terms: ['Interkommunale Zusammenarbeit', 'IKZ'] }];
const MUNICIPAL = [{ topic: 'm', terms: ['Stadtwerke', 'Kommunale Unternehmen', 'Netzwerk'] }];
const OPEN_DATA = [{ topic: 'o', terms: ['Open Data', 'OGD'] }];

export function wordsContract(subject: Subject): void {
  describe('words', () => {
    it('finds a word in name, summary and text, the name first', async () => {
      await subject.hold(
        { id: 'text', title: 'Stadt Aalen', text: 'Es gibt ein LoRaWAN im Ort.' },
        { id: 'summary', title: 'Stadt Backnang', summary: 'Betreibt ein LoRaWAN.' },
        { id: 'name', title: 'LoRaWAN Calw' },
      );
      expect(await subject.idsFor(ask('LoRaWAN'))).toEqual(['name', 'summary', 'text']);
    });

    it('wants every word, wherever it stands', async () => {
      await subject.hold(
        { id: 'both', title: 'Glasfaser', text: 'Freies WLAN am Markt' },
        { id: 'one', title: 'Glasfaser' },
      );
      expect(await subject.idsFor(ask('wlan glasfaser'))).toEqual(['both']);
    });

    it.each([
      ['Bürgerbeteiligung', 'buergerbeteiligung'],
      ['Bürgerbeteiligung', 'burgerbeteiligung'],
      ['Straßen', 'strasse'],
      ['Städte', 'Stadt'],
      ['Digitallotsinnen', 'Digitallotse'],
      ['Lots:innen', 'Lotsinnen'],
      ['E-Government', 'egovernment'],
      ['E-Government', 'E Government'],
      ['Smart City', 'smartcity'],
      ['SmartCity', 'Smart City'],
      ['OZG-Umsetzung', 'umsetzung ozg'],
      ['Café Zukunft', 'cafe'],
    ])('finds %s by %s', async (title, query) => {
      await subject.hold({ id: 'it', title }, { id: 'other', title: 'Ganz anders' });
      expect(await subject.idsFor(ask(query))).toEqual(['it']);
    });

    it.each([
      ['Polizei', 'Ei'],
      ['Sekunde', 'Kunde'],
      ['Bauer', 'Bau'],
      ['Beratung', 'Rat'],
      ['Urkunde', 'Kunde'],
      ['Brühl', 'Bühl'],
    ])('does not find %s by %s', async (title, query) => {
      await subject.hold({ id: 'it', title });
      expect(await subject.idsFor(ask(query))).toEqual([]);
    });

    it.each([
      ['the topic tree', { known: [] }, OPEN_DATA],
      ['the network', { known: ['Open-Data'] }, []],
    ])('finds the same however two words that %s tells apart are written', async (_, wish, topics) => {
      await subject.hold(
        { id: 'name', title: 'Open Data Bonn' },
        { id: 'joined', title: 'Stadt Aachen', text: 'Das Opendata der Stadt.' },
        { id: 'hyphen', title: 'Stadt Bühl', text: 'Wir haben Open-Data.' },
        { id: 'text', title: 'Stadt Calw', text: 'Viel Open Data im Ort.' },
        { id: 'apart', title: 'Stadt Datteln', text: 'Data, die open ist.' },
        { id: 'half', title: 'Stadt Essen', text: 'Offen sind auch die Daten und ein Open Mic.' },
      );
      const asked = async (text: string) => subject.idsFor(ask(text, wish, topics));
      for (const text of ['open data', 'Open-Data', 'OpenData', 'opendata', 'OPEN DATA']) {
        const found = await asked(text);
        expect([text, found.toSorted()]).toEqual([text, ['apart', 'hyphen', 'joined', 'name', 'text']]);
        expect([text, found[0]]).toEqual([text, 'name']);
      }
    });

    it.each(['kommunales unternehmen', 'Netzwerk', 'kommunale Netzwerke', 'Netzverk'])(
      'finds what stands around a record by %s',
      async (query) => {
        const known = ['Netzwerk'];
        await subject.hold({
          id: 'it',
          title: 'Bad Aib',
          around: 'Kommunales Unternehmen\nNetzwerk Network',
        });
        expect(await subject.idsFor(ask(query, { known }, MUNICIPAL))).toEqual(['it']);
      },
    );

    it('does not find what stands around a record by a synonym of it', async () => {
      await subject.hold(
        { id: 'kind', title: 'Bad Aib', around: 'Kommunales Unternehmen\nNetzwerk Network' },
        { id: 'says', title: 'Calw', text: 'Ein kommunales Unternehmen.' },
      );
      expect(await subject.idsFor(ask('Stadtwerke', {}, MUNICIPAL))).toEqual(['says']);
    });

    it('finds the adjective of a noun and the noun of an adjective, after the word itself', async () => {
      await subject.hold(
        { id: 'noun', title: 'Stadt Aachen', text: 'Sauberkeit und Transparenz' },
        { id: 'adjective', title: 'Stadt Bühl', text: 'Sauber und transparent' },
        { id: 'other', title: 'Stadt Calw', text: 'Sauna und Transport' },
      );
      expect(await subject.idsFor(ask('Sauberkeit'))).toEqual(['noun', 'adjective']);
      expect(await subject.idsFor(ask('Transparenz'))).toEqual(['noun', 'adjective']);
      expect(await subject.idsFor(ask('transparente'))).toEqual(['adjective', 'noun']);
    });

    it('asks for the letter that begins the next word', async () => {
      await subject.hold({ id: 'it', title: 'U-Bahn' }, { id: 'other', title: 'Deutsche Bahn' });
      for (const text of ['u bahn', 'U-Bahn', 'ubahn'])
        expect(await subject.idsFor(ask(text))).toEqual(['it']);
    });

    it('does not ask for filling words', async () => {
      await subject.hold({ id: 'it', title: 'Ausbau der Glasfaser' });
      expect(await subject.idsFor(ask('glasfaser und ausbau'))).toEqual(['it']);
    });

    it('asks for a filling word where nothing else is asked', async () => {
      await subject.hold({ id: 'it', title: 'Und' }, { id: 'other', title: 'Oder doch nicht' });
      expect((await subject.idsFor(ask('und')))[0]).toBe('it');
    });
  });

  describe('words while somebody types', () => {
    it('takes the last one as a beginning, and only then', async () => {
      await subject.hold({ id: 'it', title: 'Klimaschutzagentur' });
      expect(await subject.idsFor(ask('klimas', { typing: true }))).toEqual(['it']);
      expect(await subject.idsFor(ask('klimas'))).toEqual([]);
    });

    it('takes the words before it as whole ones', async () => {
      await subject.hold({ id: 'it', title: 'Freies WLAN' }, { id: 'other', title: 'Freiestes WLAN' });
      expect(await subject.idsFor(ask('freies wl', { typing: true }))).toEqual(['it']);
    });

    it('finds a beginning with umlauts however it is written', async () => {
      await subject.hold({ id: 'it', title: 'Bürgerbeteiligung' });
      for (const beginning of ['bürgerbet', 'buergerbet', 'burgerbeteiligu'])
        expect(await subject.idsFor(ask(beginning, { typing: true }))).toEqual(['it']);
    });

    it('finds what begins with one letter in names only', async () => {
      await subject.hold({ id: 'name', title: 'Quartier' }, { id: 'text', title: 'Stadt', text: 'Quelle' });
      expect(await subject.idsFor(ask('q', { typing: true }))).toEqual(['name']);
    });
  });

  describe('other words for the same', () => {
    it('are found in both directions, behind the word itself', async () => {
      await subject.hold(
        { id: 'synonym', title: 'Partizipation' },
        { id: 'word', title: 'Mehr Bürgerbeteiligung' },
      );
      const found = (text: string) => subject.idsFor(ask(text, {}, PARTICIPATION));
      expect(await found('Bürgerbeteiligung')).toEqual(['word', 'synonym']);
      expect(await found('Partizipation')).toEqual(['synonym', 'word']);
    });

    it('may be several words, or stand for several', async () => {
      await subject.hold(
        { id: 'long', title: 'Mehr interkommunale Zusammenarbeit' },
        { id: 'short', title: 'IKZ im Landkreis' },
      );
      const found = (text: string) => subject.idsFor(ask(text, {}, COOPERATION));
      expect((await found('IKZ')).sort()).toEqual(['long', 'short']);
      expect((await found('interkommunale Zusammenarbeit')).sort()).toEqual(['long', 'short']);
    });

    it('do not loosen the other words of a question', async () => {
      await subject.hold(
        { id: 'both', title: 'Partizipation in Calw' },
        { id: 'one', title: 'Partizipation in Aalen' },
      );
      expect(await subject.idsFor(ask('Bürgerbeteiligung Calw', {}, PARTICIPATION))).toEqual(['both']);
    });
  });

  describe('words that were mistyped', () => {
    const known = ['Digitallotsen', 'Bürgerbeteiligung', 'Klimaschutz'];

    it('are asked for as they are and as they may be meant', async () => {
      await subject.hold({ id: 'meant', title: 'Digitallotsen' }, { id: 'other', title: 'Lotsen' });
      expect(await subject.idsFor(ask('Digitalotsen', { known }))).toEqual(['meant']);
      expect(await subject.idsFor(ask('igitallotsen', { known }))).toEqual(['meant']);
    });

    it('come behind what is really called so', async () => {
      await subject.hold({ id: 'meant', title: 'Klimaschutz' }, { id: 'said', title: 'Klimaschuz' });
      expect(await subject.idsFor(ask('Klimaschuz', { known }))).toEqual(['said', 'meant']);
    });

    it('do not loosen the other words of a question', async () => {
      await subject.hold(
        { id: 'both', title: 'Klimaschutz in Calw' },
        { id: 'one', title: 'Klimaschutz in Aalen' },
      );
      expect(await subject.idsFor(ask('Klimaschuz Calw', { known: [...known, 'Calw'] }))).toEqual(['both']);
    });
  });
}
