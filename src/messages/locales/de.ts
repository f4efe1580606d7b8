import type { Messages } from '../Messages'

/** Shopper words in German. */
export const de: Messages = {
  locale: 'de',
  dir: 'ltr',
  statuses: {
    ok: { title: 'Erledigt', description: 'Alles hat geklappt.' },
    created: { title: 'Gespeichert', description: 'Ihre Angaben wurden übernommen.' },
    accepted: {
      title: 'Wir kümmern uns darum',
      description: 'Die Bearbeitung läuft noch. Bitte schauen Sie gleich noch einmal nach.',
    },
    noContent: { title: 'Erledigt', description: 'Alles hat geklappt.' },
    resetContent: {
      title: 'Bereit für die nächste Eingabe',
      description: 'Alles hat geklappt. Bitte leeren Sie das Formular, bevor Sie es wieder verwenden.',
    },
    badRequest: {
      title: 'So ließ sich das nicht senden',
      description:
        'Wir konnten einen Teil Ihrer Angaben nicht lesen. Bitte prüfen Sie alles und senden Sie es noch einmal.',
    },
    unauthorized: {
      title: 'Bitte melden Sie sich an',
      description: 'Dieser Bereich ist erst nach der Anmeldung zugänglich.',
    },
    forbidden: {
      title: 'Ihr Konto hat hier keinen Zugriff',
      description: 'Wenn Sie hier Zugriff erwarten, wenden Sie sich bitte an den Shop.',
    },
    notFound: {
      title: 'Das konnten wir nicht finden',
      description:
        'Vielleicht ist es umgezogen oder nicht mehr verfügbar. Versuchen Sie es mit der Suche oder über die Startseite.',
    },
    methodNotAllowed: {
      title: 'Das geht hier nicht',
      description: 'Bitte gehen Sie zurück und versuchen Sie es auf einem anderen Weg.',
    },
    tooManyRequests: {
      title: 'Eine kurze Pause ist nötig',
      description: 'Warten Sie einen Moment und versuchen Sie es dann noch einmal.',
    },
    internalServerError: {
      title: 'Das Problem liegt bei uns',
      description:
        'An Ihnen liegt es nicht. Falls Sie gerade beim Bestellen waren, sehen Sie bitte in Ihren Bestellungen nach, bevor Sie noch einmal bestellen.',
    },
    badGateway: {
      title: 'Ein Teil des Shops antwortet nicht',
      description:
        'Versuchen Sie es gleich noch einmal. Falls Sie gerade beim Bestellen waren, sehen Sie bitte zuerst in Ihren Bestellungen nach.',
    },
    serviceUnavailable: {
      title: 'Der Shop ist gerade nicht verfügbar',
      description: 'Ihr Warenkorb bleibt erhalten. Versuchen Sie es in ein paar Minuten noch einmal.',
    },
    gatewayTimeout: {
      title: 'Der Shop hat zu lange gebraucht',
      description:
        'Versuchen Sie es gleich noch einmal. Falls Sie gerade beim Bestellen waren, sehen Sie bitte zuerst in Ihren Bestellungen nach.',
    },
    requestTimeout: {
      title: 'Die Verbindung war zu langsam',
      description: 'Prüfen Sie Ihre Internetverbindung und versuchen Sie es noch einmal.',
    },
    conflict: {
      title: 'Inzwischen hat sich etwas geändert',
      description:
        'Es wurde zuerst an anderer Stelle geändert. Aktualisieren Sie die Seite, um den neuen Stand zu sehen.',
    },
    gone: {
      title: 'Das gibt es nicht mehr',
      description: 'Über die Suche finden Sie vielleicht etwas Ähnliches.',
    },
    contentTooLarge: {
      title: 'Das ist zu groß zum Senden',
      description: 'Wählen Sie eine kleinere Datei oder weniger Artikel.',
    },
    unprocessableContent: {
      title: 'Bitte prüfen Sie einige Angaben',
      description:
        'Nicht alles konnte so übernommen werden. Sehen Sie die Angaben durch und senden Sie sie noch einmal.',
    },
    locked: {
      title: 'Das wird gerade verwendet',
      description: 'Aktualisieren Sie die Seite in Kürze, um zu sehen, ob es wieder frei ist.',
    },
    actionRequired: {
      title: 'Noch ein Schritt',
      description: 'Zum Abschluss fehlt noch eine Bestätigung.',
    },
    informational: { title: 'Noch in Arbeit', description: 'Die Bearbeitung läuft noch.' },
    successful: { title: 'Erledigt', description: 'Alles hat geklappt.' },
    redirection: {
      title: 'Das ist umgezogen',
      description: 'Versuchen Sie es mit der Suche oder über die Startseite.',
    },
    clientError: {
      title: 'Das ließ sich nicht abschließen',
      description:
        'So konnte es nicht angenommen werden. Bitte prüfen Sie Ihre Angaben oder versuchen Sie es auf einem anderen Weg.',
    },
    serverError: {
      title: 'Das Problem liegt bei uns',
      description:
        'An Ihnen liegt es nicht. Falls Sie gerade beim Bestellen waren, sehen Sie bitte in Ihren Bestellungen nach, bevor Sie noch einmal bestellen.',
    },
    offline: {
      title: 'Sie sind offline',
      description: 'Ihr Warenkorb bleibt erhalten. Versuchen Sie es noch einmal, sobald Sie wieder online sind.',
    },
    networkError: {
      title: 'Keine Verbindung zum Shop',
      description:
        'Prüfen Sie Ihre Internetverbindung und versuchen Sie es noch einmal. Falls Sie gerade beim Bestellen waren, sehen Sie bitte zuerst in Ihren Bestellungen nach.',
    },
    timedOut: {
      title: 'Die Antwort kam nicht rechtzeitig',
      description:
        'Versuchen Sie es gleich noch einmal. Falls Sie gerade beim Bestellen waren, sehen Sie bitte zuerst in Ihren Bestellungen nach.',
    },
    aborted: {
      title: 'Gestoppt',
      description:
        'Vielleicht wurde nicht alles abgeschlossen. Falls Sie gerade beim Bestellen waren, sehen Sie bitte zuerst in Ihren Bestellungen nach.',
    },
    unknown: {
      title: 'Das ließ sich nicht abschließen',
      description:
        'Aktualisieren Sie die Seite, um den aktuellen Stand zu sehen. Falls Sie gerade beim Bestellen waren, sehen Sie bitte zuerst in Ihren Bestellungen nach.',
    },
  },
  labels: {
    retry: 'Erneut versuchen',
    refresh: 'Aktualisieren',
    reset: 'Formular leeren',
    review: 'Angaben prüfen',
    signIn: 'Anmelden',
    home: 'Zur Startseite',
    search: 'Im Shop suchen',
    checkOrders: 'Bestellungen ansehen',
    statusPage: 'Zur Statusseite',
    support: 'Kundenservice kontaktieren',
    back: 'Zurück',
    close: 'Schließen',
    retrying: 'Neuer Versuch\u00a0…',
    retryIn: 'Sie können es {time} erneut versuchen.',
    retryReady: 'Sie können es jetzt erneut versuchen.',
    retryingIn: 'Nächster Versuch {time}.',
    tryNow: 'Jetzt versuchen',
    verify: 'Vielleicht hat es schon geklappt. Sehen Sie in Ihren Bestellungen nach, bevor Sie es erneut versuchen.',
    checking: 'Wird geprüft\u00a0…',
    confirm: 'Nachgesehen, erneut versuchen',
    backOnline: 'Sie sind wieder online',
    gaveUp: 'Später erneut versuchen',
    newTab: '(öffnet sich in einem neuen Tab)',
    checkFields: 'Bitte prüfen Sie diese Angaben',
    fieldMissing: '{label}: Diese Angabe fehlt',
    fieldInvalid: '{label}: Bitte prüfen Sie die Schreibweise',
    fieldTooLong: '{label}: Die Eingabe ist zu lang',
    fieldTooShort: '{label}: Die Eingabe ist zu kurz',
    fieldTaken: '{label}: Wird schon verwendet',
    fieldNotFound: '{label}: Das konnten wir nicht finden',
    fieldUnknown: '{label}: Bitte prüfen Sie diese Angabe',
    details: 'Details für den Kundenservice',
    requestId: 'Anfrage-ID',
    code: 'Meldungscode',
    status: 'Antwortstatus',
    time: 'Zeitpunkt',
    page: 'Seite',
    copy: 'Kopieren',
    copied: 'Kopiert',
  },
}
