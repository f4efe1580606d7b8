import type { Messages } from '../Messages'

/** Shopper words in Italian. */
export const it: Messages = {
  locale: 'it',
  dir: 'ltr',
  statuses: {
    ok: { title: 'Fatto', description: 'La tua richiesta è andata a buon fine.' },
    created: { title: 'Salvato', description: 'Abbiamo registrato i dati che hai inviato.' },
    accepted: {
      title: 'Ci stiamo lavorando',
      description: 'La tua richiesta è ancora in corso. Aggiorna la pagina tra poco.',
    },
    noContent: { title: 'Fatto', description: 'La tua richiesta è andata a buon fine.' },
    resetContent: {
      title: 'Pronto per il prossimo',
      description: 'La tua richiesta è andata a buon fine. Svuota il modulo prima di usarlo di nuovo.',
    },
    badRequest: {
      title: 'Non è stato possibile inviare la richiesta',
      description: 'Alcuni dati non sono stati letti correttamente. Controllali e inviali di nuovo.',
    },
    unauthorized: {
      title: 'Accedi al tuo account',
      description: 'Questa parte del negozio è disponibile solo dopo l’accesso.',
    },
    forbidden: {
      title: 'Il tuo account non ha accesso',
      description: 'Se pensi di averne diritto, contatta il servizio clienti.',
    },
    notFound: {
      title: 'Non troviamo quello che cerchi',
      description:
        'Potrebbe aver cambiato indirizzo o non essere più disponibile. Prova con una ricerca o riparti dalla home page.',
    },
    methodNotAllowed: {
      title: 'Qui non è possibile farlo',
      description: 'Torna indietro e prova in un altro modo.',
    },
    tooManyRequests: {
      title: 'Serve una breve pausa',
      description: 'Attendi un momento, poi riprova.',
    },
    internalServerError: {
      title: 'C’è un problema da parte nostra',
      description:
        'Non dipende da te. Se stavi effettuando un ordine, controlla i tuoi ordini prima di farne un altro.',
    },
    badGateway: {
      title: 'Una parte del negozio non risponde',
      description: 'Riprova tra poco. Se stavi effettuando un ordine, controlla prima i tuoi ordini.',
    },
    serviceUnavailable: {
      title: 'Al momento il negozio non è disponibile',
      description: 'Il tuo carrello resta salvato. Riprova tra qualche minuto.',
    },
    gatewayTimeout: {
      title: 'Il negozio ha tardato troppo a rispondere',
      description: 'Riprova tra poco. Se stavi effettuando un ordine, controlla prima i tuoi ordini.',
    },
    requestTimeout: {
      title: 'La connessione era troppo lenta',
      description: 'Controlla la connessione e riprova.',
    },
    conflict: {
      title: 'Nel frattempo qualcosa è cambiato',
      description: 'Un’altra modifica è arrivata prima. Aggiorna la pagina per vedere la situazione attuale.',
    },
    gone: {
      title: 'Non è più disponibile',
      description: 'Con una ricerca potresti trovare qualcosa di simile.',
    },
    contentTooLarge: {
      title: 'È troppo grande per essere inviato',
      description: 'Scegli un file più leggero o meno articoli.',
    },
    unprocessableContent: {
      title: 'Alcuni dati sono da ricontrollare',
      description: 'Una parte di quello che hai inviato non è stata accettata. Controlla i dati e inviali di nuovo.',
    },
    locked: {
      title: 'In questo momento è in uso',
      description: 'Aggiorna la pagina tra poco per vedere se è di nuovo disponibile.',
    },
    actionRequired: {
      title: 'Ancora un passaggio',
      description: 'Per completare serve una conferma.',
    },
    informational: { title: 'Ancora in corso', description: 'Stiamo elaborando la tua richiesta.' },
    successful: { title: 'Fatto', description: 'La tua richiesta è andata a buon fine.' },
    redirection: {
      title: 'L’indirizzo è cambiato',
      description: 'Prova con una ricerca o riparti dalla home page.',
    },
    clientError: {
      title: 'Non è stato possibile completare la richiesta',
      description: 'Così com’è non è stata accettata. Controllala o prova in un altro modo.',
    },
    serverError: {
      title: 'C’è un problema da parte nostra',
      description:
        'Non dipende da te. Se stavi effettuando un ordine, controlla i tuoi ordini prima di farne un altro.',
    },
    offline: {
      title: 'Sei offline',
      description: 'Il tuo carrello resta salvato. Riprova quando torna la connessione.',
    },
    networkError: {
      title: 'Il negozio non è raggiungibile',
      description: 'Controlla la connessione e riprova. Se stavi effettuando un ordine, controlla prima i tuoi ordini.',
    },
    timedOut: {
      title: 'La risposta non è arrivata in tempo',
      description: 'Riprova tra poco. Se stavi effettuando un ordine, controlla prima i tuoi ordini.',
    },
    aborted: {
      title: 'Operazione interrotta',
      description:
        'Potrebbe non essere stata completata. Se stavi effettuando un ordine, controlla prima i tuoi ordini.',
    },
    unknown: {
      title: 'Non è stato possibile completare l’operazione',
      description:
        'Aggiorna la pagina per vedere com’è andata. Se stavi effettuando un ordine, controlla prima i tuoi ordini.',
    },
  },
  labels: {
    retry: 'Riprova',
    refresh: 'Aggiorna',
    reset: 'Svuota il modulo',
    review: 'Controlla i dati',
    signIn: 'Accedi',
    home: 'Vai alla home page',
    search: 'Cerca nel negozio',
    checkOrders: 'Controlla i tuoi ordini',
    statusPage: 'Vedi lo stato del servizio',
    support: 'Contatta il servizio clienti',
    back: 'Torna indietro',
    close: 'Chiudi',
    retrying: 'Nuovo tentativo…',
    retryIn: 'Potrai riprovare {time}.',
    retryReady: 'Ora puoi riprovare.',
    retryingIn: 'Nuovo tentativo {time}.',
    tryNow: 'Riprova ora',
    verify: 'La richiesta potrebbe essere andata a buon fine. Controlla i tuoi ordini prima di riprovare.',
    checking: 'Verifica in corso…',
    confirm: 'Ho controllato, riprova',
    backOnline: 'Sei di nuovo online',
    gaveUp: 'Riprova più tardi',
    newTab: '(si apre in una nuova scheda)',
    checkFields: 'Controlla questi dati',
    fieldMissing: '{label}: questo dato manca',
    fieldInvalid: '{label}: controlla come è scritto',
    fieldTooLong: '{label}: il testo è troppo lungo',
    fieldTooShort: '{label}: il testo è troppo corto',
    fieldTaken: '{label}: è già in uso',
    fieldNotFound: '{label}: non abbiamo trovato questo dato',
    fieldUnknown: '{label}: controlla questo dato',
    details: 'Dettagli per il servizio clienti',
    requestId: 'ID della richiesta',
    code: 'Codice',
    status: 'Stato',
    time: 'Data e ora',
    page: 'Pagina',
    copy: 'Copia',
    copied: 'Copiato',
  },
}
