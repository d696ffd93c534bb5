/** The privacy notice: what is true of the software as it is. What an operator adds around it, the operator has to say. */
export const privacy = {
  title: 'Datenschutz',
  lead: 'Sie können hier lesen und suchen, ohne etwas über sich preiszugeben.',
  responsible: 'Wer verantwortlich ist',
  sections: [
    {
      id: 'lesen',
      title: 'Was beim Lesen geschieht',
      paragraphs: [
        'Damit eine Seite bei Ihnen ankommt, verarbeitet der Server für einen Augenblick die Internetadresse Ihres Geräts. Netzlotse speichert sie nicht.',
      ],
      points: [
        'Wer nur liest, bekommt keine Cookies. Netzlotse legt auch sonst nichts auf Ihrem Gerät ab, außer dem üblichen Zwischenspeicher des Browsers.',
        'Alle Schriften, Karten und Programme kommen von diesem Server. Nichts wird von Dritten geladen.',
        'Niemand wertet aus, wer was liest. Es gibt keine Werbung und keine Reichweitenmessung.',
      ],
    },
    {
      id: 'anmelden',
      title: 'Was beim Anmelden geschieht',
      paragraphs: [
        'Wer sich anmeldet, bekommt zwei Cookies. Beide sind dafür nötig und dienen keinem anderen Zweck.',
        'Versuche, sich anzumelden, zählt Netzlotse nach Internetadresse und eingegebener Mailadresse. Spätestens nach zwei Tagen ist das gelöscht.',
        'Zu jedem Zugangstoken, das Sie für ein Programm erstellen, speichert Netzlotse, an welchem Tag es zuletzt benutzt wurde. Gilt eines nicht, zählt es als Versuch dieser Internetadresse.',
      ],
      points: [
        'Eines hält Sie angemeldet. Es endet, wenn Sie sich abmelden oder zwei Wochen nicht da waren.',
        'Das andere sagt ein Jahr lang, dass Sie sich mit diesem Gerät schon einmal angemeldet haben. So kann niemand Ihren Zugang sperren, indem er falsche Passwörter eingibt. Es meldet niemanden an.',
      ],
    },
    {
      id: 'protokoll',
      title: 'Was protokolliert wird',
      paragraphs: [
        'Zu jeder Anfrage entsteht eine Zeile im Protokoll. Sie nennt Zeitpunkt, Methode, Art der Seite, Ergebnis, Dauer und eine zufällige Kennung.',
        'Nicht darin stehen Ihre Internetadresse, Ihr Browser, Ihre Suchwörter und welchen Eintrag Sie geöffnet haben.',
        'Scheitert eine Anfrage, kommt die Fehlermeldung des Programms hinzu. Aus den Zeilen entstehen Summen: wie viele Anfragen es gab und wie schnell sie waren.',
        'Wie lange das Protokoll aufbewahrt wird, legt der Betreiber fest. Führt ein Webserver vor Netzlotse ein eigenes Protokoll, gibt der Betreiber darüber Auskunft.',
      ],
    },
    {
      id: 'suche',
      title: 'Was beim Suchen geschieht',
      paragraphs: [
        'Ihre Suchwörter gehen an diesen Server, für Vorschläge schon während Sie tippen. Wer was gesucht hat, wird nicht gespeichert.',
        'Hat eine Frage keinen Treffer, der alle ihre Wörter enthält, speichert Netzlotse die Wörter, den Tag und wie oft danach gesucht wurde, damit das Verzeichnis ergänzt werden kann. Das sehen nur, die das ganze Verzeichnis pflegen; nach 90 Tagen wird es gelöscht, außer sie haben die Wörter beiseitegelegt, dann nach einem Jahr.',
        'Was nach einer Mailadresse, einer Telefonnummer oder dem Namen einer Person aussieht, wird auch dann nicht gespeichert. Einen Namen erkennt Netzlotse daran, dass Vor- und Familienname beieinanderstehen oder eine Anrede davor.',
        'Sie stehen in der Adresse der Ergebnisseite, damit Sie ein Ergebnis weitergeben können. Ihr Browser merkt sich solche Adressen in seinem Verlauf.',
      ],
    },
    {
      id: 'personen',
      title: 'Angaben über Personen',
      paragraphs: [
        'Das Verzeichnis beschreibt Organisationen. Kontaktdaten einzelner Personen zeigt es nicht.',
        'Antworten auf Leitfragen nennen die Organisation und die Rolle, in der jemand gesprochen hat, nicht den Namen.',
        'Finden Sie sich dennoch wieder und möchten das nicht, schreiben Sie bitte dem Betreiber.',
      ],
    },
    {
      id: 'grundlage',
      title: 'Rechtsgrundlage',
      paragraphs: [
        'Rechtsgrundlage ist das berechtigte Interesse, das Angebot sicher zu betreiben (Artikel 6 Absatz 1 Buchstabe f DSGVO). Bei Behörden ist es ihre öffentliche Aufgabe (Buchstabe e).',
      ],
    },
    {
      id: 'rechte',
      title: 'Ihre Rechte',
      paragraphs: [
        'Sie können Auskunft, Berichtigung, Löschung und Einschränkung der Verarbeitung verlangen und der Verarbeitung widersprechen. Wenden Sie sich dazu an den Betreiber.',
        'Sie können sich außerdem bei einer Aufsichtsbehörde für den Datenschutz beschweren.',
      ],
    },
  ],
} as const;
