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
      description: 'Wir haben alles erhalten, die Bearbeitung läuft noch. Sie müssen nichts erneut senden.',
    },
    noContent: { title: 'Das ist erledigt', description: 'Alles hat geklappt. Weiter gibt es nichts anzuzeigen.' },
    resetContent: {
      title: 'Bereit für die nächste Eingabe',
      description: 'Bitte leeren Sie das Formular, bevor Sie es wieder verwenden.',
    },
    badRequest: {
      title: 'Das konnten wir nicht lesen',
      description: 'Bitte prüfen Sie Ihre Angaben und senden Sie sie noch einmal.',
    },
    unauthorized: {
      title: 'Bitte melden Sie sich an',
      description: 'Dafür ist eine Anmeldung nötig. Falls Sie schon angemeldet waren, melden Sie sich bitte erneut an.',
    },
    forbidden: {
      title: 'Sie haben hier keinen Zugriff',
      description:
        'Eine Anmeldung oder ein anderes Konto kann helfen. Falls Sie Zugriff haben müssten, wenden Sie sich bitte an den Kundenservice.',
    },
    notFound: {
      title: 'Das konnten wir nicht finden',
      description:
        'Vielleicht ist es umgezogen oder nicht mehr verfügbar. Versuchen Sie es mit der Suche oder über die Startseite.',
    },
    methodNotAllowed: {
      title: 'Das geht hier nicht',
      description:
        'Das liegt nicht an Ihnen. Versuchen Sie es auf einem anderen Weg oder wenden Sie sich an den Kundenservice.',
    },
    tooManyRequests: {
      title: 'Bitte haben Sie etwas Geduld',
      description: 'Gerade gingen zu viele Anfragen auf einmal ein. Versuchen Sie es gleich noch einmal.',
    },
    internalServerError: {
      title: 'Das Problem liegt bei uns',
      description:
        'Das liegt nicht an Ihnen. Sehen Sie in Ihren Bestellungen oder E-\u2060Mails nach, bevor Sie noch einmal bestellen.',
      noOrder: 'Das liegt nicht an Ihnen. Schauen Sie bitte etwas später wieder vorbei.',
    },
    badGateway: {
      title: 'Ein Teil des Shops funktioniert gerade nicht',
      description:
        'Falls Sie gerade bestellen wollten, sehen Sie bitte zuerst in Ihren Bestellungen oder E-\u2060Mails nach. Sonst versuchen Sie es gleich noch einmal.',
      noOrder: 'Versuchen Sie es gleich noch einmal.',
    },
    serviceUnavailable: {
      title: 'Der Shop ist gerade nicht verfügbar',
      description:
        'Falls Sie gerade bestellen wollten, sehen Sie bitte zuerst in Ihren Bestellungen oder E-\u2060Mails nach. Sonst versuchen Sie es etwas später noch einmal.',
      noOrder: 'Versuchen Sie es etwas später noch einmal.',
      noChange: 'Ihr Warenkorb sollte unverändert sein. Versuchen Sie es etwas später noch einmal.',
    },
    gatewayTimeout: {
      title: 'Der Shop hat nicht rechtzeitig geantwortet',
      description:
        'Falls Sie gerade bestellen wollten, sehen Sie bitte zuerst in Ihren Bestellungen oder E-\u2060Mails nach. Sonst versuchen Sie es gleich noch einmal.',
      noOrder: 'Versuchen Sie es gleich noch einmal.',
    },
    requestTimeout: {
      title: 'Die Verbindung war zu langsam',
      description: 'Prüfen Sie Ihre Internetverbindung und versuchen Sie es noch einmal.',
    },
    conflict: {
      title: 'Inzwischen hat sich etwas geändert',
      description:
        'Eine andere Änderung wurde vorher gespeichert. Aktualisieren Sie die Seite, um den neuen Stand zu sehen.',
    },
    gone: { title: 'Das gibt es nicht mehr', description: 'Über die Suche finden Sie vielleicht etwas Ähnliches.' },
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
      description: 'Aktualisieren Sie die Seite in Kürze, um zu sehen, ob es wieder verfügbar ist.',
    },
    actionRequired: { title: 'Noch ein Schritt', description: 'Zum Abschluss fehlt noch Ihre Bestätigung.' },
    informational: { title: 'Noch in Arbeit', description: 'Die Bearbeitung läuft noch.' },
    successful: { title: 'Alles erledigt', description: 'Alles hat geklappt.' },
    redirection: {
      title: 'Das ist umgezogen',
      description: 'Versuchen Sie es mit der Suche oder über die Startseite.',
    },
    clientError: {
      title: 'Das ließ sich nicht abschließen',
      description:
        'So konnte es nicht angenommen werden. Prüfen Sie Ihre Angaben oder versuchen Sie es auf einem anderen Weg.',
    },
    serverError: {
      title: 'Das Problem liegt bei uns',
      description:
        'Falls Sie gerade bestellen wollten, sehen Sie bitte zuerst in Ihren Bestellungen oder E-\u2060Mails nach. Sonst aktualisieren Sie die Seite, um den Stand zu sehen.',
      noOrder: 'Aktualisieren Sie die Seite, um den Stand zu sehen.',
    },
    offline: {
      title: 'Sie sind offline',
      description:
        'Versuchen Sie es noch einmal, sobald Sie wieder online sind. Falls Sie gerade bestellen wollten, sehen Sie bitte zuerst in Ihren Bestellungen oder E-\u2060Mails nach.',
      noOrder: 'Versuchen Sie es noch einmal, sobald Sie wieder online sind.',
      noChange: 'Ihr Warenkorb sollte unverändert sein. Versuchen Sie es noch einmal, sobald Sie wieder online sind.',
    },
    networkError: {
      title: 'Keine Verbindung zum Shop',
      description:
        'Prüfen Sie Ihre Internetverbindung. Falls Sie gerade bestellen wollten, sehen Sie in Ihren Bestellungen oder E-\u2060Mails nach, bevor Sie es noch einmal versuchen.',
      noOrder: 'Prüfen Sie Ihre Internetverbindung und versuchen Sie es noch einmal.',
    },
    timedOut: {
      title: 'Die Antwort kam nicht rechtzeitig',
      description:
        'Falls Sie gerade bestellen wollten, sehen Sie bitte zuerst in Ihren Bestellungen oder E-\u2060Mails nach. Sonst versuchen Sie es gleich noch einmal.',
      noOrder: 'Versuchen Sie es gleich noch einmal.',
    },
    aborted: {
      title: 'Abgebrochen',
      description:
        'Vielleicht wurde nicht alles abgeschlossen. Falls Sie gerade bestellen wollten, sehen Sie bitte zuerst in Ihren Bestellungen oder E-\u2060Mails nach.',
      noOrder: 'Vielleicht wurde nicht alles abgeschlossen.',
    },
    unknown: {
      title: 'Etwas hat nicht wie erwartet funktioniert',
      description:
        'Falls Sie gerade bestellen wollten, sehen Sie bitte zuerst in Ihren Bestellungen oder E-\u2060Mails nach. Sonst aktualisieren Sie die Seite, um den Stand zu sehen.',
      noOrder: 'Aktualisieren Sie die Seite, um den Stand zu sehen.',
    },
  },
  outcomes: {
    unsure: {
      title: 'Wir wissen noch nicht, ob das geklappt hat',
      description:
        'Sehen Sie im Warenkorb, in Ihren Bestellungen oder E-\u2060Mails nach, bevor Sie es erneut versuchen.',
    },
    backAt: 'Wieder verfügbar: {time}.',
    trying: 'Wir versuchen es für Sie noch einmal.',
    gaveUp: 'Bisher hat es nicht geklappt. Bitte schauen Sie später wieder vorbei.',
    guest: {
      unauthorized: { title: 'Bitte melden Sie sich an', description: 'Dafür ist eine Anmeldung nötig.' },
      forbidden: {
        title: 'Sie haben hier keinen Zugriff',
        description:
          'Eine Anmeldung kann helfen. Falls Sie Zugriff haben müssten, wenden Sie sich bitte an den Kundenservice.',
      },
      unsure: {
        title: 'Wir wissen noch nicht, ob das geklappt hat',
        description: 'Sehen Sie im Warenkorb oder in Ihren E-\u2060Mails nach, bevor Sie es erneut versuchen.',
      },
    },
    signedIn: {
      unauthorized: {
        title: 'Bitte melden Sie sich erneut an',
        description: 'Um fortzufahren, ist eine neue Anmeldung nötig.',
      },
      forbidden: {
        title: 'Ihr Konto hat hier keinen Zugriff',
        description:
          'Vielleicht hat ein anderes Konto Zugriff. Falls Sie Zugriff haben müssten, wenden Sie sich bitte an den Kundenservice.',
        labels: { signIn: 'Anderes Konto verwenden' },
      },
      unsure: {
        title: 'Wir wissen noch nicht, ob das geklappt hat',
        description: 'Sehen Sie im Warenkorb oder in Ihren Bestellungen nach, bevor Sie es erneut versuchen.',
      },
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
    statusPage: 'Bekannte Störungen ansehen',
    support: 'Kundenservice kontaktieren',
    back: 'Zurück',
    close: 'Schließen',
    retrying: 'Neuer Versuch\u00a0…',
    retryIn: 'Sie können es {time} erneut versuchen.',
    retryReady: 'Sie können es jetzt erneut versuchen.',
    retryingIn: 'Nächster Versuch {time}.',
    tryNow: 'Jetzt versuchen',
    verify:
      'Vielleicht hat es schon geklappt. Sehen Sie im Warenkorb, in Ihren Bestellungen oder E-\u2060Mails nach, bevor Sie es erneut versuchen.',
    checking: 'Wird geprüft\u00a0…',
    confirm: 'Ich habe nachgesehen, erneut versuchen',
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
    code: 'Fehlercode',
    status: 'Statuscode',
    time: 'Zeitpunkt',
    page: 'Seite',
    copy: 'Kopieren',
    copied: 'Kopiert',
  },
}
