/** How to search, how to read matches, how to bring a network in, how programs read along. */
export const help = {
  title: 'Hilfe',
  lead: 'Wie Sie finden, was Sie suchen, und wie Sie lesen, was Sie finden.',
  contents: 'Auf dieser Seite',
  reading: [
    {
      id: 'suche',
      title: 'Suchen',
      paragraphs: [
        'Ein Feld genügt: für Themen, Vorhaben, Orte und Namen. Schon beim Tippen erscheinen Vorschläge; die Eingabetaste sucht immer.',
      ],
      points: [
        'Bei mehreren Wörtern müssen alle vorkommen. Füllwörter zählen nicht.',
        'Groß und klein, ä und ae, ß und ss, mit und ohne Bindestrich: alles gilt gleich.',
        'Andere Formen eines Wortes gelten mit: Mehrzahl, Fälle, weibliche und männliche Form.',
        'Andere Wörter für ein Thema gelten mit: „Partizipation“ findet Bürgerbeteiligung. Darunter steht dann, als was etwas gefunden wurde.',
        'Wer genau so heißt, wie Sie gefragt haben, steht oben.',
      ],
    },
    {
      id: 'filter',
      title: 'Eingrenzen',
      paragraphs: [
        'Neben jeder Liste stehen Filter. Mehrere Häkchen in einer Gruppe erweitern, Häkchen in verschiedenen Gruppen engen ein. Die Zahl sagt, wie viel übrig bliebe.',
        'Die Adresse der Seite enthält alles, was Sie gewählt haben. Sie können sie als Lesezeichen ablegen oder verschicken.',
      ],
    },
    {
      id: 'treffer',
      title: 'Wer arbeitet an Ähnlichem?',
      paragraphs: [
        'Auf jedem Profil stehen Organisationen, die an Ähnlichem arbeiten. Verglichen werden Themen, Größe, Ort, Beziehungen und gemeinsame Netzwerke. Ein Thema, das nur wenige nennen, zählt mehr als eines, das viele nennen.',
      ],
      points: [
        'Jeder Grund ist ein Satz. Der Balken davor zeigt, wie viel er zur Übereinstimmung beiträgt.',
        '„passt stark“, „passt gut“ und „einen Blick wert“ sagen, wie viel beide gemeinsam haben.',
        'Unter „Anders“ steht, was beide trennt: Aufgabe, Größe, Land oder Entfernung.',
        'Wer noch kein Thema nennt, wird nach Art, Ort und Beziehungen verglichen. Das steht dann dabei.',
      ],
    },
    {
      id: 'herkunft',
      title: 'Woher eine Angabe stammt',
      paragraphs: [
        'Unter den Angaben steht, woher sie kommen und von wann sie sind. Was eine Quelle aus anderer Hand ergänzt hat, ist so gekennzeichnet.',
        'Ein Profil, für das noch niemand verantwortlich ist, stammt aus anderen Quellen, bis die Organisation es selbst bearbeitet.',
      ],
    },
  ],
  join: {
    title: 'Ihre Organisation',
    paragraphs: [
      'Steht Ihre Organisation schon im Verzeichnis, öffnen Sie ihr Profil und wählen „Das ist unsere Organisation“. Danach pflegen Sie es selbst.',
      'Fehlt sie, tragen Sie sie ein. Dafür genügt zuerst eine E-Mail-Adresse; die Kuratierung prüft Ihre Angaben.',
    ],
  },
  file: {
    title: 'Netzwerkdatei',
    intro:
      'Ein Netzwerk ist eine Textdatei, in YAML oder JSON. Sie enthält Listen; jede darf fehlen. Jeder Eintrag hat eine Kennung (id), unter der ein späterer Import ihn wiederfindet.',
    example: 'So sieht eine kleine Datei aus',
    lists: 'Die Listen',
    list: 'Liste',
    holds: 'Enthält',
    fields: 'Wichtige Felder',
    contents: {
      organisations: 'Mitglieder und Partner',
      memberships: 'wer welchem Netzwerk angehört',
      relations: 'andere Verbindungen zweier Organisationen',
      initiatives: 'Projekte, Programme und Dienste',
      adoptions: 'wer eine Initiative übernommen hat',
      listings: 'Angebote (offer) und Gesuche (need)',
      events: 'Versammlungen, Foren, Werkstätten',
      guidingQuestions: 'Fragen, die Mitgliedern gestellt wurden',
      statements: 'Antworten auf Leitfragen',
      freeTexts: 'Beiträge ohne Leitfrage',
      topics: 'eigene Themen, zusätzlich zum Themenbaum',
    },
    rules: 'Was beim Einlesen gilt',
    points: [
      'Orte sind amtliche Gemeindeschlüssel (AGS). Sie stehen auf den Seiten der Orte.',
      'Ein Eintrag mit einem Fehler wird allein abgelehnt. Der Bericht nennt Grund, Feld und Zeile.',
      'Ein zweiter Import derselben Datei ändert nichts. Leere Felder überschreiben nie etwas.',
      'Einen beschädigten Link meldet der Import mit einem Vorschlag; er bessert ihn nicht heimlich aus.',
      'Unbekannte Themen werden zu Vorschlägen. Verloren geht keines.',
      'Mit „visibility“ lassen sich einzelne Felder auf Mitglieder (members) oder die eigene Organisation (own) beschränken.',
    ],
    commands: 'Die Befehle',
    commandsText: 'Alle Befehle laufen neben dem laufenden Portal oder ohne es.',
    check: 'Prüfen, ohne etwas zu ändern',
    import: 'Einlesen',
    export: 'Das öffentliche Netzwerk ausgeben',
    register: 'Das amtliche Gemeindeverzeichnis (GV100AD) einlesen',
    file: 'mein-netzwerk.yaml',
  },
  api: {
    title: 'Schnittstelle',
    intro: 'Was Sie hier lesen, können auch Programme lesen: als JSON unter /api/v1, ohne Anmeldung.',
    description: 'Vollständige Beschreibung (OpenAPI 3.1)',
    points: [
      'Listen antworten mit items und next. Der Wert von next ist der cursor der nächsten Seite.',
      'Filter heißen wie auf den Seiten: type, kind, topic, state, county, size. Sie dürfen mehrfach vorkommen.',
      'Fehler kommen als Problem-Dokumente nach RFC 9457, mit Kennung und Satz.',
      'Die Sprache folgt Accept-Language: Deutsch oder Englisch.',
      'Mit ETag und If-None-Match fragen Sie nur nach, ob sich etwas geändert hat.',
    ],
    examples: 'Beispiele',
    search: 'Wer arbeitet an Bürgerbeteiligung?',
    topics: 'Der Themenbaum',
    places: 'Gemeindeschlüssel finden',
  },
} as const;
