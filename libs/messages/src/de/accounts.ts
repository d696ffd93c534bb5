/** Signing in and one's own account. */
export const accounts = {
  signIn: 'Anmelden',
  signOut: 'Abmelden',
  account: 'Mein Konto',
  signInPage: {
    title: 'Anmelden',
    lead: 'Sind Sie für eine Organisation eingetragen? Dann melden Sie sich mit Ihrer E-Mail-Adresse an.',
    byLink: 'Mit einem Link per E-Mail',
    byLinkHint: 'Sie bekommen eine Nachricht mit einem Link. Er gilt 15 Minuten und nur einmal.',
    sendLink: 'Link zusenden',
    byPassword: 'Mit Passwort',
    email: 'E-Mail-Adresse',
    password: 'Passwort',
    withPassword: 'Mit Passwort anmelden',
    forgotten: 'Passwort vergessen oder noch keines?',
    missing: {
      'set-up': {
        text: 'Sie sind dabei, den zweiten Faktor einzurichten. Erst danach sind Sie angemeldet.',
        link: 'Weiter einrichten',
      },
      code: { text: 'Zur Anmeldung fehlt noch der Code aus Ihrer App.', link: 'Code eingeben' },
    },
    newHere: 'Noch kein Konto?',
    claimInstead:
      'Steht sie schon im Verzeichnis? Dann öffnen Sie ihr Profil und wählen dort „Das ist unsere Organisation“.',
  },
  sent: {
    title: 'Bitte sehen Sie in Ihr Postfach',
    text: 'Wenn diese Adresse hier eingetragen ist, kommt gleich eine Nachricht mit einem Link. Er gilt 15 Minuten.',
    nothing:
      'Nichts angekommen? Bitte sehen Sie auch im Spam-Ordner nach, oder fordern Sie den Link noch einmal an.',
    again: 'Noch einmal anfordern',
  },
  link: {
    title: 'Anmeldung bestätigen',
    lead: 'Mit dem Knopf melden Sie sich auf diesem Gerät an. Danach ist der Link verbraucht.',
    confirm: 'Jetzt anmelden',
    spentTitle: 'Dieser Link gilt nicht mehr',
    spent: 'Er wurde schon benutzt oder ist älter als 15 Minuten.',
    askAgain: 'Neuen Link anfordern',
  },
  signedOut: {
    title: 'Sie sind überall abgemeldet',
    lead: 'Auf allen Geräten müssen Sie sich neu anmelden.',
  },
  code: {
    title: 'Code eingeben',
    lead: 'Bitte geben Sie den sechsstelligen Code aus Ihrer Authenticator-App ein.',
    label: 'Code',
    confirm: 'Weiter',
    recoveryTitle: 'Telefon nicht zur Hand?',
    recoveryLead: 'Dann geben Sie einen Ihrer Notfallcodes ein. Jeder gilt einmal.',
    recoveryLabel: 'Notfallcode',
    lost: 'Sie haben auch keinen Notfallcode mehr? Wer dieses Verzeichnis betreibt, nimmt den zweiten Faktor zurück. Danach melden Sie sich mit einem Link per E-Mail an.',
    whom: 'Wer das ist, steht im Impressum',
  },
  setUp: {
    title: 'Zweiten Faktor einrichten',
    lead: 'Wer kuratiert, meldet sich mit einem zweiten Faktor an: einem Code, den eine App auf Ihrem Telefon erzeugt.',
    steps: 'So geht es',
    step1: 'Öffnen Sie eine Authenticator-App und legen Sie dort ein neues Konto an.',
    scan: 'Nehmen Sie diesen Code mit der App auf.',
    qrCode: 'QR-Code mit dem Schlüssel; derselbe Schlüssel steht darunter als Text',
    step2: 'Oder geben Sie diesen Schlüssel ein:',
    open: 'In der App auf diesem Gerät öffnen',
    step3: 'Tippen Sie hier den sechsstelligen Code ab, den die App anzeigt.',
  },
  recovery: {
    title: 'Ihre Notfallcodes',
    lead: 'Damit kommen Sie hinein, wenn Ihr Telefon verloren oder kaputt ist. Jeder Code gilt einmal, anstelle des Codes aus der App.',
    once: 'Die Codes werden nur jetzt angezeigt. Bitte drucken Sie diese Seite, oder kopieren Sie die Codes an einen sicheren Ort, der nicht Ihr Telefon ist.',
    list: 'Notfallcodes',
    further: 'Ich habe die Codes aufbewahrt: weiter',
    left: (left: string, all: string) => `Sie haben noch ${left} von ${all} Notfallcodes.`,
    none: 'Sie haben keine Notfallcodes. Ohne sie kommen Sie nicht hinein, wenn Ihr Telefon verloren geht.',
    renewHint: 'Mit neuen Codes gelten die bisherigen nicht mehr.',
    renew: 'Neue Notfallcodes erstellen',
    replaceHint:
      'Sie haben ein anderes Telefon? Richten Sie die App dort neu ein. Bis dahin gilt die bisherige.',
    replace: 'App neu einrichten',
  },
  password: {
    askTitle: 'Passwort festlegen',
    askLead: 'Sie bekommen eine Nachricht mit einem Link, über den Sie ein neues Passwort festlegen.',
    setTitle: 'Neues Passwort',
    setLead: 'Danach sind Sie überall abgemeldet und melden sich mit dem neuen Passwort an.',
    hint: (least: string) => `Mindestens ${least} Zeichen. Ein langer Satz ist besser als ein kurzes Rätsel.`,
    set: 'Passwort festlegen',
    done: 'Das neue Passwort gilt.',
    ownLead: 'Ihre anderen Anmeldungen enden dabei.',
    current: 'Bisheriges Passwort',
  },
  address: {
    ask: 'E-Mail-Adresse ändern',
    lost: 'Wenn Sie Ihr bisheriges Postfach nicht mehr lesen können, lassen Sie sich bitte mit der neuen Adresse in Ihr Team einladen, oder wenden Sie sich an die Kuratierung.',
    email: 'Neue E-Mail-Adresse',
    hint: 'Sie bekommen dort einen Link. Erst wenn Sie ihn bestätigen, gilt die neue Adresse.',
    send: 'Link an die neue Adresse senden',
    sentTitle: 'Bitte sehen Sie in Ihr neues Postfach',
    sent: 'Dorthin ist eine Nachricht mit einem Link unterwegs. Er gilt 15 Minuten. Bis Sie ihn bestätigen, bleibt alles, wie es ist.',
    change: {
      title: 'Neue E-Mail-Adresse bestätigen',
      lead: 'Mit dem Knopf gilt diese Adresse für Ihr Konto. Die bisherige bekommt eine Nachricht.',
      button: 'Adresse übernehmen',
      done: 'Die neue Adresse gilt.',
    },
    undo: {
      title: 'Änderung der Adresse zurücknehmen',
      lead: 'Mit dem Knopf gilt wieder Ihre bisherige Adresse. Alle Anmeldungen enden, das Passwort und Verknüpfungen mit Anmeldediensten fallen weg.',
      button: 'Zurücknehmen und überall abmelden',
      done: 'Ihre bisherige Adresse gilt wieder. Bitte melden Sie sich mit einem Link per E-Mail neu an.',
    },
  },
  own: {
    title: 'Mein Konto',
    lead: (email: string) => `Angemeldet als ${email}.`,
    unreachable:
      'An die Adresse dieses Kontos kommt keine Post: Nachrichten an die Kuratierung und Links zum Anmelden erreichen Sie nicht. Bitte geben Sie gleich Ihre eigene Adresse an.',
    organisations: 'Ihre Organisationen',
    noOrganisations:
      'Sie arbeiten noch in keiner Organisation des Verzeichnisses mit und sehen, was alle sehen. Angaben nur für Mitglieder lesen Sie, sobald Sie ein Profil übernommen haben oder eingeladen wurden.',
    roles: { member: 'Mitglied', editor: 'Redaktion', owner: 'Verantwortlich' },
    throughProvider:
      'Sie haben sich über den Zugang Ihrer Organisation angemeldet: Hier gelten nur Ihre Rechte in ihr. Für alle anderen melden Sie sich bitte mit einem Link per E-Mail an.',
    sessions: 'Wo Sie angemeldet sind',
    sessionsSince: (date: string, time: string) => `seit ${date}, ${time} Uhr`,
    thisSession: 'diese Anmeldung',
    everywhere: 'Überall abmelden',
    proveFirst: 'Dafür melden Sie sich bitte noch einmal mit einem Link per E-Mail an.',
    secondFactor: 'Zweiter Faktor',
    secondFactorOn: 'Ein Code aus Ihrer Authenticator-App ist eingerichtet.',
    secondFactorOff:
      'Noch nicht eingerichtet. Ein Code aus einer App schützt Ihr Konto, auch wenn jemand Ihr Passwort kennt.',
    secondFactorSetUp: 'Einrichten',
  },
  errors: {
    title: 'Bitte prüfen Sie Ihre Angaben',
    email: 'Bitte geben Sie eine vollständige E-Mail-Adresse ein, zum Beispiel rathaus@stadt.de.',
    passwordMissing: 'Bitte geben Sie Ihr Passwort ein.',
    passwordShort: (least: string) => `Das Passwort braucht mindestens ${least} Zeichen.`,
    passwordLong: (most: string) => `Das Passwort darf höchstens ${most} Zeichen haben.`,
    guessable: {
      common: 'Dieses Passwort haben viele, oder es ist ein bekanntes Wort mit wenig daran.',
      own: 'Dieses Passwort besteht fast nur aus dem, was man von Ihnen weiß: Ihrer Adresse, Ihrer Organisation oder dem Namen dieses Dienstes.',
      pattern: 'Dieses Passwort ist ein Muster, das sich leicht erraten lässt.',
      advice: 'Nehmen Sie mindestens drei Wörter, die nichts miteinander zu tun haben.',
    },
    refused:
      'E-Mail-Adresse und Passwort passen nicht zusammen. Sie können sich auch einen Link zusenden lassen.',
    code: 'Dieser Code gilt nicht oder wurde schon benutzt. Bitte warten Sie auf den nächsten.',
    tooMany: (minutes: string) =>
      `Zu viele Versuche. Bitte versuchen Sie es in ${minutes} Minuten noch einmal.`,
    tooBusy: 'Gerade melden sich sehr viele an. Bitte versuchen Sie es gleich noch einmal.',
  },
  ownErrors: {
    refused: 'Das Passwort stimmt nicht.',
    currentRefused: 'Das bisherige Passwort stimmt nicht.',
    linkNeeded:
      'Bitte melden Sie sich dafür noch einmal mit einem Link per E-Mail an. Danach geht es 15 Minuten lang.',
    code: 'Dieser Code gilt nicht oder wurde schon benutzt. Bitte warten Sie auf den nächsten.',
    tooMany: (minutes: string) =>
      `Zu viele Versuche. Bitte versuchen Sie es in ${minutes} Minuten noch einmal.`,
    tooBusy: 'Gerade melden sich sehr viele an. Bitte versuchen Sie es gleich noch einmal.',
  },
  letters: {
    newAddress: {
      subject: 'Neue E-Mail-Adresse bestätigen',
      text: 'diese Adresse soll für ein Konto bei Netzlotse gelten. Wenn Sie das möchten, bestätigen Sie es mit diesem Link. Er gilt 15 Minuten und nur einmal.',
      ignore: 'Sie haben das nicht angefordert? Dann müssen Sie nichts tun.',
    },
    addressChanged: {
      subject: 'Ihre E-Mail-Adresse wurde geändert',
      text: 'für Ihr Konto bei Netzlotse gilt jetzt eine andere E-Mail-Adresse. Waren Sie das, müssen Sie nichts tun.',
      undo: 'Das war ich nicht: zurücknehmen',
      holds: 'Der Link gilt 14 Tage.',
    },
    signIn: {
      subject: 'Ihr Link zum Anmelden',
      text: 'mit diesem Link melden Sie sich an. Er gilt 15 Minuten und nur einmal.',
      ignore: 'Sie haben das nicht angefordert? Dann müssen Sie nichts tun.',
    },
    password: {
      subject: 'Neues Passwort festlegen',
      text: 'mit diesem Link legen Sie ein neues Passwort fest. Er gilt 15 Minuten und nur einmal.',
      ignore: 'Sie haben das nicht angefordert? Dann müssen Sie nichts tun.',
    },
    passwordChanged: {
      subject: 'Ihr Passwort wurde geändert',
      text: 'für Ihr Konto bei Netzlotse gilt ein neues Passwort. Die anderen Anmeldungen sind beendet. Waren Sie das, müssen Sie nichts tun.',
      notMe:
        'Sie waren das nicht? Dann legen Sie gleich ein anderes fest: Dabei enden alle Anmeldungen. Ändern Sie auch das Passwort Ihres Postfachs, denn über Ihre E-Mails kommt man in Ihr Konto.',
      open: 'Passwort neu festlegen',
    },
    secondFactorSet: {
      subject: 'Für Ihr Konto gilt ein zweiter Faktor',
      text: 'für Ihr Konto bei Netzlotse wurde ein zweiter Faktor eingerichtet: Beim Anmelden wird jetzt ein Code aus einer App verlangt. Alle anderen Anmeldungen sind beendet. Waren Sie das, müssen Sie nichts tun.',
      notMe:
        'Sie waren das nicht? Dann legen Sie gleich ein neues Passwort fest: Dabei enden alle Anmeldungen. Schreiben Sie dann den Betreibern, die im Impressum stehen. Sie können den zweiten Faktor entfernen.',
      open: 'Passwort neu festlegen',
    },
    recoveryCodesMade: {
      subject: 'Neue Notfallcodes für Ihr Konto',
      text: 'für Ihr Konto bei Netzlotse wurden neue Notfallcodes erstellt. Die bisherigen gelten nicht mehr. Waren Sie das, müssen Sie nichts tun.',
      notMe:
        'Sie waren das nicht? Dann legen Sie gleich ein neues Passwort fest: Dabei enden alle Anmeldungen. Schreiben Sie dann den Betreibern, die im Impressum stehen. Sie können den zweiten Faktor mit allen Codes entfernen.',
      open: 'Passwort neu festlegen',
    },
    recoveryCodeUsed: {
      subject: 'Ein Notfallcode Ihres Kontos wurde benutzt',
      text: 'bei Ihrem Konto bei Netzlotse hat sich jemand mit einem Notfallcode angemeldet, anstelle des Codes aus der App. Wie viele Notfallcodes noch gelten, sehen Sie auf der Seite Ihres Kontos. Waren Sie das, müssen Sie nichts tun.',
      notMe:
        'Sie waren das nicht? Dann legen Sie gleich ein neues Passwort fest: Dabei enden alle Anmeldungen. Schreiben Sie dann den Betreibern, die im Impressum stehen. Sie können den zweiten Faktor mit allen Codes entfernen.',
      open: 'Passwort neu festlegen',
    },
    accessTokenMade: {
      subject: 'Ein Programm darf jetzt für Ihr Konto handeln',
      text: 'für Ihr Konto bei Netzlotse wurde ein Zugangstoken erstellt. Ein Programm, das es hat, liest oder schreibt damit in Ihrem Namen. Auf der Seite Ihres Kontos sehen Sie alle und können jedes widerrufen. Waren Sie das, müssen Sie nichts tun.',
      notMe:
        'Sie waren das nicht? Dann legen Sie gleich ein neues Passwort fest: Dabei enden alle Anmeldungen und alle Zugangstokens.',
      open: 'Passwort neu festlegen',
    },
    secondFactorRemoved: {
      subject: 'Der zweite Faktor Ihres Kontos ist entfernt',
      text: 'die Betreiber von Netzlotse haben den zweiten Faktor Ihres Kontos entfernt. Ihr Passwort gilt nicht mehr, und alle Anmeldungen sind beendet. Sie melden sich mit einem Link an, den Sie sich an diese Adresse schicken lassen. Haben Sie darum gebeten, ist alles in Ordnung.',
      notMe:
        'Sie haben nicht darum gebeten? Dann hat sich vielleicht jemand für Sie ausgegeben. Bitte schreiben Sie gleich den Betreibern, die im Impressum stehen.',
      open: 'Impressum',
    },
    addressRestored: {
      subject: 'Diese E-Mail-Adresse gilt nicht mehr',
      text: 'die frühere E-Mail-Adresse eines Kontos bei Netzlotse gilt wieder. Diese hier, die Sie gerade lesen, gehört nicht mehr dazu: Von der früheren aus wurde die Änderung zurückgenommen. Alle Anmeldungen sind beendet.',
      notMe:
        'Es ist Ihr Konto, und Sie waren das nicht? Dann liest jemand Ihr früheres Postfach. Bitte schreiben Sie den Betreibern, die im Impressum stehen.',
      open: 'Impressum',
    },
    greeting: 'Guten Tag,',
    closing: 'Netzlotse',
  },
} as const;
