/** Who works on an organisation's entries. */
export const team = {
  title: (name: string) => `Team: ${name}`,
  lead: 'Diese Personen dürfen die Einträge dieser Organisation sehen oder ändern.',
  link: 'Team',
  roles: { member: 'Mitglied', editor: 'Redaktion', owner: 'Verantwortlich' },
  rolesMean: {
    member: 'sieht, was nur Mitglieder sehen',
    editor: 'ändert Profil, Initiativen und Angebote',
    owner: 'lädt ein und übergibt Rollen',
  },
  people: 'Personen',
  nobody: 'Noch niemand.',
  nobodyResponsible: 'Hier ist noch niemand verantwortlich. Wer es ist, kann andere einladen.',
  takeOver: 'Verantwortung übernehmen',
  since: (date: string) => `seit ${date}`,
  you: 'das sind Sie',
  role: 'Rolle',
  change: 'Rolle ändern',
  changeOf: (email: string) => `Rolle von ${email} ändern`,
  remove: 'Entfernen',
  removeOf: (email: string) => `${email} entfernen`,
  leave: 'Organisation verlassen',
  leaveMeans:
    'Sie können danach nichts mehr für diese Organisation ändern. Zurück kommen Sie nur, wenn jemand aus dem Team Sie wieder einlädt.',
  leaveSure: 'Ja, verlassen',
  removeMeans: (email: string) =>
    `${email} kann danach nichts mehr für diese Organisation ändern. Einladungen, die von dort kamen, gelten nicht mehr.`,
  removeSure: 'Ja, entfernen',
  invite: 'Jemanden einladen',
  inviteHint: 'Die Einladung kommt per E-Mail und gilt zwei Wochen.',
  email: 'E-Mail-Adresse',
  sendInvitation: 'Einladung senden',
  sent: 'Die Einladung ist unterwegs.',
  open: 'Offene Einladungen',
  until: (date: string) => `gilt bis ${date}`,
  withdraw: 'Zurückziehen',
  withdrawOf: (email: string) => `Einladung an ${email} zurückziehen`,
  lastOwner:
    'Das geht nicht: Danach wäre niemand mehr verantwortlich. Bitte geben Sie zuerst jemand anderem diese Rolle.',
  tooMany: (most: string) => `Es sind schon ${most} Einladungen offen. Bitte ziehen Sie erst welche zurück.`,
  invitation: {
    title: (name: string) => `Einladung: ${name}`,
    lead: (role: string) => `Sie sind eingeladen, an diesem Profil mitzuarbeiten. Ihre Rolle: ${role}.`,
    accept: 'Einladung annehmen',
    spent:
      'Sie wurde schon angenommen, zurückgezogen oder ist älter als zwei Wochen. Wer Sie eingeladen hat, kann Ihnen eine neue senden.',
    spentTitle: 'Diese Einladung gilt nicht mehr',
  },
  letter: {
    subject: (name: string) => `Einladung: ${name} bei Netzlotse`,
    byOwner: (name: string, role: string) =>
      `wer bei Netzlotse für ${name} verantwortlich ist, lädt Sie ein, an den Einträgen mitzuarbeiten. Ihre Rolle: ${role}.`,
    byCurator: (name: string, role: string) =>
      `die Kuratierung von Netzlotse lädt Sie ein, an den Einträgen von ${name} mitzuarbeiten. Ihre Rolle: ${role}.`,
    valid: (date: string) =>
      `Die Einladung gilt bis zum ${date}. Angenommen ist sie erst mit dem Knopf auf der Seite.`,
    open: 'Einladung ansehen',
    ignore: 'Sie kennen diese Organisation nicht? Dann müssen Sie nichts tun.',
  },
  mailbox: {
    title: 'Postfach der Organisation',
    label: 'Postfach, das keiner Person gehört',
    hint: 'Zum Beispiel info@stadt.de. Es wird gefragt, wenn vom Team niemand mehr erreichbar ist. Leer lassen, um es zu entfernen.',
    save: 'Postfach speichern',
    foreign: 'Das Postfach muss auf einer Domain liegen, die das Profil als Website oder Domain nennt.',
    leave: 'Verantwortung dorthin übergeben und gehen',
    leaveMeans: (email: string) =>
      `Wenn noch niemand nachfolgt: ${email} bekommt eine Einladung als verantwortlich, und Sie sind danach nicht mehr im Team.`,
  },
} as const;
