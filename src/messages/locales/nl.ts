import type { Messages } from '../Messages'

/** Shopper words in Dutch. */
export const nl: Messages = {
  locale: 'nl',
  dir: 'ltr',
  statuses: {
    ok: { title: 'Gelukt', description: 'Alles is goed gegaan.' },
    created: { title: 'Opgeslagen', description: 'Je gegevens zijn toegevoegd.' },
    accepted: {
      title: 'We zijn ermee bezig',
      description: 'We hebben het ontvangen en verwerken het nog. Je hoeft het niet opnieuw te versturen.',
    },
    noContent: { title: 'Dat is geregeld', description: 'Het is gelukt. Er is verder niets te tonen.' },
    resetContent: {
      title: 'Je kunt het formulier opnieuw gebruiken',
      description: 'Maak het leeg voordat je het weer invult.',
    },
    badRequest: { title: 'We konden dit niet lezen', description: 'Controleer je gegevens en verstuur ze opnieuw.' },
    unauthorized: {
      title: 'Log in om verder te gaan',
      description: 'Hiervoor moet je zijn ingelogd. Was je dat al, log dan opnieuw in.',
    },
    forbidden: {
      title: 'Je hebt hier geen toegang',
      description:
        'Inloggen of een ander account gebruiken kan helpen. Had je wel toegang verwacht, neem dan contact op met de klantenservice.',
    },
    notFound: {
      title: 'We kunnen dit niet vinden',
      description:
        'Misschien is het verplaatst of niet meer beschikbaar. Gebruik de zoekfunctie of ga naar de homepage.',
    },
    methodNotAllowed: {
      title: 'Dit kan hier niet',
      description:
        'Het ligt niet aan jou. Ga terug en probeer het op een andere manier, of neem contact op met de klantenservice.',
    },
    tooManyRequests: {
      title: 'Wacht even voordat je het opnieuw probeert',
      description: 'Er kwamen te veel verzoeken tegelijk binnen. Probeer het zo meteen opnieuw.',
    },
    internalServerError: {
      title: 'Er is een probleem aan onze kant',
      description:
        'Het ligt niet aan jou. Was je aan het bestellen, kijk dan bij je bestellingen of in je e-\u2060mail voordat je opnieuw bestelt.',
      noOrder: 'Het ligt niet aan jou. Kom wat later terug.',
    },
    badGateway: {
      title: 'Een deel van de webwinkel werkt nu niet',
      description:
        'Was je aan het bestellen, kijk dan eerst bij je bestellingen of in je e-\u2060mail. Probeer het anders zo meteen opnieuw.',
      noOrder: 'Probeer het zo meteen opnieuw.',
    },
    serviceUnavailable: {
      title: 'De webwinkel is even niet beschikbaar',
      description:
        'Was je aan het bestellen, kijk dan eerst bij je bestellingen of in je e-\u2060mail. Probeer het anders wat later opnieuw.',
      noOrder: 'Probeer het wat later opnieuw.',
      noChange: 'Je winkelwagen zou ongewijzigd moeten zijn. Probeer het wat later opnieuw.',
    },
    gatewayTimeout: {
      title: 'De webwinkel deed er te lang over',
      description:
        'Was je aan het bestellen, kijk dan eerst bij je bestellingen of in je e-\u2060mail. Probeer het anders zo meteen opnieuw.',
      noOrder: 'Probeer het zo meteen opnieuw.',
    },
    requestTimeout: {
      title: 'De verbinding was te traag',
      description: 'Controleer je internetverbinding en probeer het opnieuw.',
    },
    conflict: {
      title: 'Dit is intussen veranderd',
      description: 'Het is ergens anders al bijgewerkt. Vernieuw de pagina om te zien hoe het nu is.',
    },
    gone: {
      title: 'Dit is niet meer beschikbaar',
      description: 'Via de zoekfunctie vind je misschien iets vergelijkbaars.',
    },
    contentTooLarge: {
      title: 'Dit is te groot om te versturen',
      description: 'Kies een kleiner bestand of minder artikelen.',
    },
    unprocessableContent: {
      title: 'Kijk je gegevens nog even na',
      description: 'Een deel konden we zo niet verwerken. Controleer het en verstuur het opnieuw.',
    },
    locked: {
      title: 'Dit is nu in gebruik',
      description: 'Vernieuw de pagina zo meteen om te zien of het weer beschikbaar is.',
    },
    actionRequired: { title: 'Nog één stap', description: 'Je bevestiging is nog nodig om dit af te ronden.' },
    informational: { title: 'Nog bezig', description: 'Het wordt nog verwerkt.' },
    successful: { title: 'Klaar', description: 'Alles is goed gegaan.' },
    redirection: { title: 'Dit is verplaatst', description: 'Gebruik de zoekfunctie of ga naar de homepage.' },
    clientError: {
      title: 'Dit kon niet worden afgerond',
      description: 'Zo lukte het niet. Controleer je gegevens of probeer het op een andere manier.',
    },
    serverError: {
      title: 'Er is een probleem aan onze kant',
      description:
        'Was je aan het bestellen, kijk dan eerst bij je bestellingen of in je e-\u2060mail. Vernieuw anders de pagina om te zien hoe het ervoor staat.',
      noOrder: 'Vernieuw de pagina om te zien hoe het ervoor staat.',
    },
    offline: {
      title: 'Je bent offline',
      description:
        'Probeer het opnieuw zodra je weer online bent. Was je aan het bestellen, kijk dan eerst bij je bestellingen of in je e-\u2060mail.',
      noOrder: 'Probeer het opnieuw zodra je weer online bent.',
      noChange: 'Je winkelwagen zou ongewijzigd moeten zijn. Probeer het opnieuw zodra je weer online bent.',
    },
    networkError: {
      title: 'De webwinkel is niet bereikbaar',
      description:
        'Controleer je internetverbinding. Was je aan het bestellen, kijk dan bij je bestellingen of in je e-\u2060mail voordat je het opnieuw probeert.',
      noOrder: 'Controleer je internetverbinding en probeer het opnieuw.',
    },
    timedOut: {
      title: 'Het antwoord kwam niet op tijd',
      description:
        'Was je aan het bestellen, kijk dan eerst bij je bestellingen of in je e-\u2060mail. Probeer het anders zo meteen opnieuw.',
      noOrder: 'Probeer het zo meteen opnieuw.',
    },
    aborted: {
      title: 'Afgebroken',
      description:
        'Misschien is niet alles afgerond. Was je aan het bestellen, kijk dan eerst bij je bestellingen of in je e-\u2060mail.',
      noOrder: 'Misschien is niet alles afgerond.',
    },
    unknown: {
      title: 'Er ging iets anders dan verwacht',
      description:
        'Was je aan het bestellen, kijk dan eerst bij je bestellingen of in je e-\u2060mail. Vernieuw anders de pagina om te zien hoe het ervoor staat.',
      noOrder: 'Vernieuw de pagina om te zien hoe het ervoor staat.',
    },
  },
  outcomes: {
    unsure: {
      title: 'We weten nog niet of het is gelukt',
      description: 'Kijk in je winkelwagen, bij je bestellingen of in je e-\u2060mail voordat je het opnieuw probeert.',
    },
    backAt: 'Weer beschikbaar: {time}.',
    trying: 'We proberen het voor je opnieuw.',
    gaveUp: 'Het is nog niet gelukt. Kom later terug.',
    guest: {
      unauthorized: { title: 'Log in om verder te gaan', description: 'Hiervoor moet je zijn ingelogd.' },
      forbidden: {
        title: 'Je hebt hier geen toegang',
        description: 'Inloggen kan helpen. Had je wel toegang verwacht, neem dan contact op met de klantenservice.',
      },
      unsure: {
        title: 'We weten nog niet of het is gelukt',
        description: 'Kijk in je winkelwagen of in je e-\u2060mail voordat je het opnieuw probeert.',
      },
    },
    signedIn: {
      unauthorized: { title: 'Log opnieuw in', description: 'Om verder te gaan moet je opnieuw inloggen.' },
      forbidden: {
        title: 'Je account heeft hier geen toegang',
        description:
          'Een ander account misschien wel. Had je wel toegang verwacht, neem dan contact op met de klantenservice.',
        labels: { signIn: 'Ander account gebruiken' },
      },
      unsure: {
        title: 'We weten nog niet of het is gelukt',
        description: 'Kijk in je winkelwagen of bij je bestellingen voordat je het opnieuw probeert.',
      },
    },
  },
  labels: {
    retry: 'Opnieuw proberen',
    refresh: 'Vernieuwen',
    reset: 'Formulier leegmaken',
    review: 'Gegevens controleren',
    signIn: 'Inloggen',
    home: 'Naar de homepage',
    search: 'Zoeken in de webwinkel',
    checkOrders: 'Bestellingen bekijken',
    statusPage: 'Bekende storingen bekijken',
    support: 'Naar de klantenservice',
    back: 'Terug',
    close: 'Sluiten',
    retrying: 'Nieuwe poging…',
    retryIn: 'Je kunt het {time} opnieuw proberen.',
    retryReady: 'Je kunt het nu opnieuw proberen.',
    retryingIn: 'Nieuwe poging {time}.',
    tryNow: 'Nu proberen',
    verify:
      'Misschien is het al gelukt. Kijk in je winkelwagen, bij je bestellingen of in je e-\u2060mail voordat je het opnieuw probeert.',
    checking: 'Controleren…',
    confirm: 'Ik heb gekeken, opnieuw proberen',
    backOnline: 'Je bent weer online',
    gaveUp: 'Probeer het later opnieuw',
    newTab: '(opent in een nieuw tabblad)',
    checkFields: 'Controleer deze gegevens',
    fieldMissing: '{label}: dit ontbreekt nog',
    fieldInvalid: '{label}: controleer de schrijfwijze',
    fieldTooLong: '{label}: dit is te lang',
    fieldTooShort: '{label}: dit is te kort',
    fieldTaken: '{label}: dit is al in gebruik',
    fieldNotFound: '{label}: dit konden we niet vinden',
    fieldUnknown: '{label}: kijk dit nog even na',
    details: 'Informatie voor de klantenservice',
    requestId: 'Verzoek-ID',
    code: 'Foutcode',
    status: 'Statuscode',
    time: 'Tijdstip',
    page: 'Pagina',
    copy: 'Kopiëren',
    copied: 'Gekopieerd',
  },
}
