/** Signing in by an organisation's own provider (OpenID Connect). */
export const oidc = {
  title: 'Mit dem Zugang Ihrer Organisation',
  lead: 'Manche Organisationen melden ihre Leute selbst an. Bitte wählen Sie Ihre Organisation.',
  choose: 'Organisation wählen',
  none: 'Noch hat keine Organisation hier einen eigenen Zugang eingerichtet.',
  otherwise: 'Anders anmelden',
  problem: 'Die Anmeldung hat nicht geklappt',
  problems: {
    notConnected: 'Diese Organisation hat hier keinen eigenen Zugang eingerichtet.',
    issuerAway:
      'Der Anmeldedienst Ihrer Organisation antwortet gerade nicht. Bitte versuchen Sie es später noch einmal, oder melden Sie sich anders an.',
    notProven:
      'Die Antwort des Anmeldedienstes gehört nicht zu dieser Anmeldung oder wurde schon benutzt. Bitte beginnen Sie noch einmal.',
    mailNotVerified:
      'Der Anmeldedienst Ihrer Organisation nennt keine bestätigte E-Mail-Adresse. Bitte wenden Sie sich dort an die IT.',
    setUpFirst:
      'Sie kuratieren und haben noch keinen zweiten Faktor. Bitte melden Sie sich mit einem Link per E-Mail an und richten Sie ihn ein.',
    notMapped:
      'Ihr Zugang ist für Netzlotse nicht vorgesehen. Wer die Organisation hier verantwortet, kann Sie einladen.',
  },
  sentTitle: 'Bitte sehen Sie in Ihr Postfach',
  sent: 'Sie sind zum ersten Mal auf diesem Weg hier. Wir haben Ihnen eine Nachricht mit einem Link gesendet; er gilt 15 Minuten. Danach genügt der Zugang Ihrer Organisation.',
  confirm: {
    title: 'Zugang bestätigen',
    lead: 'Künftig melden Sie sich mit dem Zugang Ihrer Organisation an. Haben Sie sich nicht gerade so angemeldet? Dann schließen Sie diese Seite.',
    button: 'Bestätigen und anmelden',
  },
  signedOut: {
    title: 'Sie sind abgemeldet',
    lead: 'Beim Anmeldedienst Ihrer Organisation sind Sie es noch nicht.',
    there: 'Auch dort abmelden',
    home: 'Zur Startseite',
  },
  provider: {
    title: (name: string) => `Eigene Anmeldung von ${name}`,
    lead: 'Ihre Leute können sich mit dem Zugang anmelden, den sie bei Ihnen schon haben (OpenID Connect).',
    link: 'Eigene Anmeldung',
    form: 'Anmeldedienst',
    connected: 'Ein Anmeldedienst ist eingerichtet.',
    notConnected: 'Es ist noch kein Anmeldedienst eingerichtet.',
    returnAddress: 'Diese Rückkehr-Adresse tragen Sie dort ein:',
    save: 'Prüfen und speichern',
    remove: 'Anmeldedienst entfernen',
    removeMeans: 'Rollen bleiben, wie sie sind. Angemeldet wird dann wieder mit Link oder Passwort.',
  },
  fields: {
    issuer: 'Adresse des Anmeldedienstes (Issuer)',
    clientId: 'Kennung (Client-ID)',
    secret: 'Geheimnis (Client-Secret)',
    mailDomain: 'Domain Ihrer E-Mail-Adressen',
    claim: 'Merkmal (Claim)',
    claimValue: 'Wert des Merkmals',
    role: 'Rolle hier',
  },
  hints: {
    issuer: 'Zum Beispiel https://login.stadt.de. Darunter muss /.well-known/openid-configuration liegen.',
    clientId: 'So heißt Netzlotse bei Ihrem Anmeldedienst.',
    secret: 'Es wird verschlüsselt gespeichert und nicht mehr angezeigt.',
    secretKept: 'Leer lassen, damit das gespeicherte bleibt.',
    mailDomain: 'Nur wer dort ein Postfach hat, kommt so herein, zum Beispiel stadt.de.',
    claim: 'Wenn nicht alle gemeint sind: welches Merkmal entscheidet, zum Beispiel groups.',
    claimValue: 'Was darin stehen muss, zum Beispiel netzlotse.',
    role: 'Verantwortlich wird so niemand von selbst.',
  },
  errors: {
    issuer: 'Bitte geben Sie eine Adresse an, die mit https:// beginnt und weder ? noch # enthält.',
    away: 'Unter dieser Adresse meldet sich kein Anmeldedienst mit diesem Namen.',
    clientId: 'Bitte geben Sie die Kennung an.',
    secret: 'Bitte geben Sie das Geheimnis an.',
    mailDomain: 'Bitte geben Sie eine Domain an, die Ihrer Organisation gehört, zum Beispiel stadt.de.',
    claim: 'Merkmal und Wert gehören zusammen: bitte beide angeben oder keines.',
    long: 'Das ist zu lang.',
  },
  letter: {
    subject: 'Zugang Ihrer Organisation bestätigen',
    text: (organisation: string) =>
      `jemand hat sich mit dem Anmeldedienst von ${organisation} angemeldet, der diese Adresse nennt. Waren Sie das? Dann bestätigen Sie es mit diesem Link. Er gilt 15 Minuten und nur einmal.`,
    open: 'Zugang bestätigen',
    ignore: 'Sie waren das nicht? Dann müssen Sie nichts tun.',
  },
} as const;
