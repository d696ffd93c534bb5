import {
  Answers,
  Matrix,
  Page,
  PageHeading,
  Wide,
  type AnswerView,
  type Frame,
  type MatrixCellView,
} from '../../../apps/portal/src/ui/index.js';
import * as network from './network.js';

const said = (text: string): MatrixCellView => ({ state: 'answered', text, url: '/antworten/beispiel' });
const free: MatrixCellView = { state: 'free_text', url: '/antworten/digihub-suedbaden-freier-text' };
const gap: MatrixCellView = { state: 'not_answered' };
const unasked: MatrixCellView = { state: 'not_asked' };

const cells: MatrixCellView[][] = [
  [
    said(
      'Es braucht eine mitreißende Vision; Nutzen und Potenziale für Gemeinwesen, Daseinsvorsorge und Stadtentwicklung müssen deutlicher werden.',
    ),
    said(
      'Die Politik wurde früh eingebunden; strittig ist nicht ob oder wann, sondern wie. Alle Akteure vor Ort gestalten mit.',
    ),
    said(
      'Der Wandel geht von der Führungsspitze aus; Stadträte werden durch Berichte im Ausschuss und die Smart City Days eng eingebunden.',
    ),
    said(
      'Ein Runder Tisch aus Wirtschaftsförderung, Unternehmen, Hochschule und Stadt zeigt der Politik Gestaltungsräume und bringt schnell sichtbaren Nutzen.',
    ),
    said(
      'Begeisterung kommt aus guten Ideen und Dialog auf Augenhöhe; Digitalisierung verlangt eine andere Denk-, Sprech- und Begegnungskultur, auch offline.',
    ),
    free,
  ],
  [
    said('Modernisierung erlebbar machen, etwa in einfachen Design-Thinking-Workshops.'),
    said('Wandel gelingt nur mit offenen, begleiteten und mitgestaltenden Beschäftigten.'),
    said('Ein Paket: sieben ausgebildete Digitallotsen mit zwei Personalräten.'),
    said('Kommunikationsrahmen und Vorgehensmodell, um Beschäftigte je Themenfeld konkret einzubeziehen.'),
    said('Eine Frage der Haltung: mitgenommen wird, wessen Arbeit wirkt und geschätzt wird.'),
    free,
  ],
  [
    said('Viel ungenutztes Potenzial an den Schnittstellen.'),
    gap,
    said('Fachämter bringen Ideen und bekommen Unterstützung.'),
    said('Ein großer Multiplikator.'),
    said('Eine große Rolle mit zu wenig Einfluss.'),
    free,
  ],
  [
    said('Stadtwerke haben eine sehr wichtige Scharnierfunktion.'),
    said('Stadtwerke müssen ihr Angebot an Smart-City-Diensten anpassen.'),
    said('Zusammenarbeit bei der Infrastruktur, mit Blick auf das Vergaberecht.'),
    said('Stadtwerke sind natürliche Partner, weil sie viel Daseinsvorsorge leisten.'),
    gap,
    free,
  ],
  [
    said('Attraktive Innenstädte, Nahversorgung, smartes Parken.'),
    gap,
    said('Unternehmen brachten das freie WLAN.'),
    said('Eine gemeinsame Digitale Agenda stimmt die Ziele ab.'),
    gap,
    free,
  ],
  [
    said('Ohne kluge Bürgerinnen und Bürger keine klugen Städte.'),
    said('Zwei Foren Digitale Stadt holen die Zivilgesellschaft herein.'),
    said('Eine Smart City soll das Leben der Bürger verbessern.'),
    said('Durch Offenheit, Partizipation und Beteiligung stark einbinden.'),
    unasked,
    free,
  ],
];

export function MatrixSample({ frame }: { frame: Frame }) {
  return (
    <Page frame={frame} title="Wer sagt was?">
      <Wide>
        <PageHeading
          kind={{ name: '6. Mitgliederversammlung und Erfahrungsaustausch', more: ['Freiburg im Breisgau'] }}
          title="Wer sagt was?"
          lead="Sechs Mitglieder, sechs Leitfragen: 26 Antworten. Eine Lücke ist eine Einladung."
        />
        <Matrix
          matrix={{
            caption: 'Antworten der Mitglieder auf die Leitfragen',
            questions: network.questions,
            members: network.contributors,
            cells,
          }}
        />
      </Wide>
    </Page>
  );
}

const source = 'Heft zur 6. Mitgliederversammlung, Zeilen 122–132';

const answers: AnswerView[] = [
  {
    url: '/antworten/metropolregion-rhein-neckar-verwaltung',
    by: network.rheinNeckar,
    role: 'Leitung Digitalisierung und E-Government',
    summary:
      'Modernisierung erlebbar machen, etwa in einfachen Design-Thinking-Workshops; das Heidelberger Konzept der Digitallotsen übernehmen und verbreiten.',
    about: [
      {
        url: '/initiativen/digitallotsen-heidelberg',
        title: 'Digitallotsinnen und Digitallotsen der Stadt Heidelberg',
      },
      { url: '/initiativen/design-thinking-verwaltung', title: 'Design-Thinking-Workshops für Verwaltungen' },
    ],
    source,
  },
  {
    url: '/antworten/stadt-heidelberg-verwaltung',
    by: network.heidelberg,
    role: 'Amt für Digitales und Informationsverarbeitung',
    summary:
      'Wandel gelingt nur mit offenen, begleiteten und mitgestaltenden Beschäftigten; Fachleute werden eng beteiligt, Digitallotsinnen und Digitallotsen verankern ihn in den Dienststellen.',
    quote: 'Mitgenommen wird, wer mitgestaltet.',
    about: [
      {
        url: '/initiativen/digitallotsen-heidelberg',
        title: 'Digitallotsinnen und Digitallotsen der Stadt Heidelberg',
      },
    ],
    source,
  },
  {
    url: '/antworten/stadt-pforzheim-verwaltung',
    by: network.pforzheim,
    role: 'Leitung des OB-Büros',
    summary:
      'Ein Paket: sieben ausgebildete Digitallotsen mit zwei Personalräten, künftig eine Person je Fachamt, Gesprächsrunden der Spitze, Berichte in Personalversammlungen, Beteiligung an der Strategie.',
    about: [{ url: '/initiativen/digitallotsen-pforzheim', title: 'Digitallotsen der Stadt Pforzheim' }],
    source,
  },
  {
    url: '/antworten/freiburg-gestalten-verwaltung',
    by: network.freiburgGestalten,
    role: 'Verein',
    summary:
      'Eine Frage der Haltung: mitgenommen wird, wessen Arbeit wirkt und geschätzt wird; Beschäftigte könnten über Software mitentscheiden.',
    source,
  },
];

export function QuestionSample({ frame }: { frame: Frame }) {
  return (
    <Page frame={frame} title="Wie werden die Mitarbeitenden der Verwaltung mitgenommen?">
      <Wide>
        <PageHeading
          kind={{ name: 'Leitfrage', more: ['5 Antworten', '1 freier Text'] }}
          title="Wie werden die Mitarbeitenden der Verwaltung mitgenommen?"
        />
        <h2 class="visually-hidden">Antworten nebeneinander</h2>
        <Answers answers={answers} />
      </Wide>
    </Page>
  );
}
