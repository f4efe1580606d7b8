import type { Messages } from '../Messages'

/** Shopper words in Dutch. */
export const nl: Messages = {
  locale: 'nl',
  dir: 'ltr',
  statuses: {
    ok: { title: 'Gelukt', description: 'Alles is goed gegaan.' },
    created: { title: 'Opgeslagen', description: 'Je gegevens zijn goed ontvangen.' },
    accepted: {
      title: 'We zijn ermee bezig',
      description: 'Het wordt nog verwerkt. Kijk zo meteen nog eens.',
    },
    noContent: { title: 'Gelukt', description: 'Alles is goed gegaan.' },
    resetContent: {
      title: 'Klaar voor de volgende keer',
      description: 'Alles is goed gegaan. Maak het formulier leeg voordat je het opnieuw gebruikt.',
    },
    badRequest: {
      title: 'Zo kon dit niet worden verstuurd',
      description: 'Een deel van je gegevens was niet leesbaar. Controleer ze en verstuur ze opnieuw.',
    },
    unauthorized: {
      title: 'Log eerst in',
      description: 'Dit deel van de webwinkel zie je pas als je bent ingelogd.',
    },
    forbidden: {
      title: 'Je account heeft hier geen toegang',
      description: 'Had je wel toegang verwacht? Neem dan contact op met de webwinkel.',
    },
    notFound: {
      title: 'We kunnen dit niet vinden',
      description:
        'Misschien is het verplaatst of niet meer beschikbaar. Gebruik de zoekfunctie of begin op de homepage.',
    },
    methodNotAllowed: {
      title: 'Dit kan hier niet',
      description: 'Ga terug en probeer het op een andere manier.',
    },
    tooManyRequests: {
      title: 'Een korte pauze is nodig',
      description: 'Wacht even en probeer het dan opnieuw.',
    },
    internalServerError: {
      title: 'Er is een probleem aan onze kant',
      description:
        'Het ligt niet aan jou. Was je aan het bestellen? Kijk dan bij je bestellingen voordat je opnieuw bestelt.',
    },
    badGateway: {
      title: 'Een deel van de webwinkel reageert niet',
      description: 'Probeer het zo meteen opnieuw. Was je aan het bestellen? Kijk dan eerst bij je bestellingen.',
    },
    serviceUnavailable: {
      title: 'De webwinkel is even niet beschikbaar',
      description: 'Je winkelwagen blijft bewaard. Probeer het over een paar minuten opnieuw.',
    },
    gatewayTimeout: {
      title: 'De webwinkel deed er te lang over',
      description: 'Probeer het zo meteen opnieuw. Was je aan het bestellen? Kijk dan eerst bij je bestellingen.',
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
      description: 'Vernieuw de pagina zo meteen om te zien of het weer vrij is.',
    },
    actionRequired: {
      title: 'Nog één stap',
      description: 'Er is nog een bevestiging nodig om dit af te ronden.',
    },
    informational: { title: 'Nog bezig', description: 'Het wordt nog verwerkt.' },
    successful: { title: 'Gelukt', description: 'Alles is goed gegaan.' },
    redirection: {
      title: 'Dit is verplaatst',
      description: 'Gebruik de zoekfunctie of begin op de homepage.',
    },
    clientError: {
      title: 'Dit kon niet worden afgerond',
      description: 'Zo lukte het niet. Controleer je gegevens of probeer het op een andere manier.',
    },
    serverError: {
      title: 'Er is een probleem aan onze kant',
      description:
        'Het ligt niet aan jou. Was je aan het bestellen? Kijk dan bij je bestellingen voordat je opnieuw bestelt.',
    },
    offline: {
      title: 'Je bent offline',
      description: 'Je winkelwagen blijft bewaard. Probeer het opnieuw zodra je weer online bent.',
    },
    networkError: {
      title: 'We kunnen de webwinkel niet bereiken',
      description:
        'Controleer je internetverbinding en probeer het opnieuw. Was je aan het bestellen? Kijk dan eerst bij je bestellingen.',
    },
    timedOut: {
      title: 'Het antwoord kwam niet op tijd',
      description: 'Probeer het zo meteen opnieuw. Was je aan het bestellen? Kijk dan eerst bij je bestellingen.',
    },
    aborted: {
      title: 'Gestopt',
      description: 'Misschien is niet alles afgerond. Was je aan het bestellen? Kijk dan eerst bij je bestellingen.',
    },
    unknown: {
      title: 'Dit kon niet worden afgerond',
      description:
        'Vernieuw de pagina om te zien hoe het ervoor staat. Was je aan het bestellen? Kijk dan eerst bij je bestellingen.',
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
    statusPage: 'Naar de statuspagina',
    support: 'Contact met de klantenservice',
    back: 'Terug',
    close: 'Sluiten',
    retrying: 'Nieuwe poging…',
    retryIn: 'Je kunt het {time} opnieuw proberen.',
    retryReady: 'Je kunt het nu opnieuw proberen.',
    retryingIn: 'Nieuwe poging {time}.',
    tryNow: 'Nu proberen',
    verify: 'Misschien is het al gelukt. Kijk bij je bestellingen voordat je het opnieuw probeert.',
    checking: 'Controleren…',
    confirm: 'Nagekeken, opnieuw proberen',
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
    requestId: 'Aanvraag-ID',
    code: 'Meldingscode',
    status: 'Antwoordstatus',
    time: 'Tijdstip',
    page: 'Pagina',
    copy: 'Kopiëren',
    copied: 'Gekopieerd',
  },
}
