/** Changes of editors that have to be approved. */
export const approval = {
  link: 'Freigaben',
  title: (name: string) => `Freigaben: ${name}`,
  lead: 'Was die Redaktion geändert hat und noch niemand freigegeben hat. Bis dahin sehen alle den bisherigen Stand.',
  empty: 'Nichts wartet auf eine Freigabe.',
  waiting: 'Wartet auf Freigabe',
  yours: 'Ihre Änderung',
  from: (date: string) => `vom ${date}`,
  states: {
    open: 'wartet auf Freigabe',
    approved: 'freigegeben',
    rejected: 'abgelehnt',
    withdrawn: 'zurückgezogen',
  },
  records: {
    initiative: 'Initiative',
    listing: 'Angebot oder Gesuch',
    statement: 'Aussage',
  } as Readonly<Record<string, string>>,
  columns: { field: 'Angabe', now: 'Jetzt', after: 'Vorgeschlagen' },
  moved: 'inzwischen anders gespeichert',
  hidden: 'für Sie nicht sichtbar',
  approve: 'Freigeben',
  reject: 'Ablehnen',
  reason: 'Grund der Ablehnung',
  reasonHint: 'Er geht per E-Mail an die Person, die geändert hat.',
  reasonGiven: 'Grund',
  withdraw: 'Zurückziehen',
  goOn: 'Weiter bearbeiten',
  notice:
    'Ihre Änderungen warten auf Freigabe. Sie können sie hier weiter bearbeiten; andere sehen den bisherigen Stand.',
  needed: 'Was Sie hier speichern, wird erst nach einer Freigabe gezeigt.',
  demand: 'Vier-Augen-Prinzip',
  demandLead:
    'Sollen Änderungen der Redaktion erst nach einer Freigabe gezeigt werden? Freigeben können Verantwortliche und die Kuratierung.',
  demands: { no: 'nein', own: 'ja', members: 'ja, auch bei den Mitgliedern dieses Netzwerks' },
  save: 'Speichern',
  wrong: 'Das ging nicht',
  waitsLetter: {
    subject: (name: string) => `Eine Änderung wartet auf Ihre Freigabe: ${name}`,
    text: (name: string) =>
      `die Redaktion hat etwas am Profil oder an den Einträgen von ${name} geändert. Bis Sie zustimmen, sehen alle den bisherigen Stand.`,
  },
  letter: {
    subject: (name: string) => `Ihre Änderung: ${name}`,
    approved: (name: string) => `Ihre Änderung bei ${name} ist freigegeben und wird jetzt gezeigt.`,
    rejected: (name: string) => `Ihre Änderung bei ${name} wurde abgelehnt. Der Grund:`,
    open: 'Zu den Freigaben',
  },
} as const;
