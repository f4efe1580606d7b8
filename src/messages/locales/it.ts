import type { Messages } from '../Messages'

/** Shopper words in Italian. */
export const it: Messages = {
  locale: 'it',
  dir: 'ltr',
  statuses: {
    ok: { title: 'Fatto', description: 'È andato tutto a buon fine.' },
    created: { title: 'Salvato', description: 'Abbiamo aggiunto i dati che hai inviato.' },
    accepted: {
      title: 'Ci stiamo lavorando',
      description: 'Abbiamo ricevuto la tua richiesta e la stiamo elaborando. Non serve inviarla di nuovo.',
    },
    noContent: { title: 'Operazione completata', description: 'È tutto a posto, non c’è altro da mostrare.' },
    resetContent: { title: 'Puoi compilare di nuovo il modulo', description: 'Svuotalo prima di usarlo ancora.' },
    badRequest: {
      title: 'Non siamo riusciti a leggere quello che hai inviato',
      description: 'Controlla i dati e inviali di nuovo.',
    },
    unauthorized: {
      title: 'Accedi al tuo account',
      description: 'Per questa operazione devi accedere. Se lo avevi già fatto, accedi di nuovo.',
    },
    forbidden: {
      title: 'Non hai accesso a questa parte del sito',
      description:
        'Prova ad accedere o a usare un altro account. Se pensi di dover avere accesso, contatta il servizio clienti.',
    },
    notFound: {
      title: 'Non troviamo quello che cerchi',
      description:
        'Potrebbe aver cambiato indirizzo o non essere più disponibile. Prova con una ricerca o riparti dalla home page.',
    },
    methodNotAllowed: {
      title: 'Qui non è possibile farlo',
      description: 'Non dipende da te. Torna indietro e prova in un altro modo, oppure contatta il servizio clienti.',
    },
    tooManyRequests: {
      title: 'Attendi prima di riprovare',
      description: 'Sono arrivate troppe richieste insieme. Riprova tra poco.',
    },
    internalServerError: {
      title: 'Il problema è nostro',
      description:
        'Non dipende da te. Se stavi effettuando un ordine, controlla i tuoi ordini o la tua email prima di farne un altro.',
      noOrder: 'Non dipende da te. Torna un po’ più tardi.',
    },
    badGateway: {
      title: 'Una parte del sito non funziona al momento',
      description:
        'Se stavi effettuando un ordine, controlla prima i tuoi ordini o la tua email. Altrimenti riprova tra poco.',
      noOrder: 'Riprova tra poco.',
    },
    serviceUnavailable: {
      title: 'Al momento il sito non è disponibile',
      description:
        'Se stavi effettuando un ordine, controlla prima i tuoi ordini o la tua email. Altrimenti riprova un po’ più tardi.',
      noOrder: 'Riprova un po’ più tardi.',
      noChange: 'Il carrello dovrebbe essere come lo hai lasciato. Riprova un po’ più tardi.',
    },
    gatewayTimeout: {
      title: 'Il sito ha tardato troppo a rispondere',
      description:
        'Se stavi effettuando un ordine, controlla prima i tuoi ordini o la tua email. Altrimenti riprova tra poco.',
      noOrder: 'Riprova tra poco.',
    },
    requestTimeout: { title: 'La connessione era troppo lenta', description: 'Controlla la connessione e riprova.' },
    conflict: {
      title: 'Nel frattempo qualcosa è cambiato',
      description: 'Un’altra modifica è arrivata prima. Aggiorna la pagina per vedere la situazione attuale.',
    },
    gone: { title: 'Non è più disponibile', description: 'Con una ricerca potresti trovare qualcosa di simile.' },
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
    actionRequired: { title: 'Ancora un passaggio', description: 'Per completare serve la tua conferma.' },
    informational: { title: 'Ancora in corso', description: 'L’elaborazione non è ancora terminata.' },
    successful: { title: 'Tutto fatto', description: 'È andato tutto a buon fine.' },
    redirection: { title: 'L’indirizzo è cambiato', description: 'Prova con una ricerca o riparti dalla home page.' },
    clientError: {
      title: 'Non è stato possibile completare la richiesta',
      description: 'I dati non sono stati accettati così com’erano. Controllali o prova in un altro modo.',
    },
    serverError: {
      title: 'Il problema è nostro',
      description:
        'Se stavi effettuando un ordine, controlla prima i tuoi ordini o la tua email. Altrimenti aggiorna la pagina per vedere com’è andata.',
      noOrder: 'Aggiorna la pagina per vedere com’è andata.',
    },
    offline: {
      title: 'Sei offline',
      description:
        'Riprova quando torna la connessione. Se stavi effettuando un ordine, controlla prima i tuoi ordini o la tua email.',
      noOrder: 'Riprova quando torna la connessione.',
      noChange: 'Il carrello dovrebbe essere come lo hai lasciato. Riprova quando torna la connessione.',
    },
    networkError: {
      title: 'Il sito non è raggiungibile',
      description:
        'Controlla la connessione. Se stavi effettuando un ordine, controlla i tuoi ordini o la tua email prima di riprovare.',
      noOrder: 'Controlla la connessione e riprova.',
    },
    timedOut: {
      title: 'La risposta non è arrivata in tempo',
      description:
        'Se stavi effettuando un ordine, controlla prima i tuoi ordini o la tua email. Altrimenti riprova tra poco.',
      noOrder: 'Riprova tra poco.',
    },
    aborted: {
      title: 'Operazione interrotta',
      description:
        'Potrebbe non essere stata completata. Se stavi effettuando un ordine, controlla prima i tuoi ordini o la tua email.',
      noOrder: 'Potrebbe non essere stata completata.',
    },
    unknown: {
      title: 'Qualcosa non ha funzionato come previsto',
      description:
        'Se stavi effettuando un ordine, controlla prima i tuoi ordini o la tua email. Altrimenti aggiorna la pagina per vedere com’è andata.',
      noOrder: 'Aggiorna la pagina per vedere com’è andata.',
    },
  },
  outcomes: {
    unsure: {
      title: 'Non sappiamo ancora se è andato a buon fine',
      description: 'Controlla il carrello, i tuoi ordini o la tua email prima di riprovare.',
    },
    backAt: 'Di nuovo disponibile: {time}.',
    trying: 'Stiamo riprovando per te.',
    gaveUp: 'Per ora non ha funzionato. Torna più tardi.',
    guest: {
      unauthorized: { title: 'Accedi al tuo account', description: 'Per questa operazione devi accedere.' },
      forbidden: {
        title: 'Non hai accesso a questa parte del sito',
        description: 'Prova ad accedere. Se pensi di dover avere accesso, contatta il servizio clienti.',
      },
      unsure: {
        title: 'Non sappiamo ancora se è andato a buon fine',
        description: 'Controlla il carrello o la tua email prima di riprovare.',
      },
    },
    signedIn: {
      unauthorized: { title: 'Accedi di nuovo al tuo account', description: 'Per continuare serve un nuovo accesso.' },
      forbidden: {
        title: 'Il tuo account non ha accesso a questa parte',
        description: 'Un altro account potrebbe averlo. Se pensi di dover avere accesso, contatta il servizio clienti.',
        labels: { signIn: 'Usa un altro account' },
      },
      unsure: {
        title: 'Non sappiamo ancora se è andato a buon fine',
        description: 'Controlla il carrello o i tuoi ordini prima di riprovare.',
      },
    },
  },
  labels: {
    retry: 'Riprova',
    refresh: 'Aggiorna',
    reset: 'Svuota il modulo',
    review: 'Controlla i dati',
    signIn: 'Accedi',
    home: 'Vai alla home page',
    search: 'Cerca nel sito',
    checkOrders: 'Controlla i tuoi ordini',
    statusPage: 'Vedi i problemi noti',
    support: 'Contatta il servizio clienti',
    back: 'Torna indietro',
    close: 'Chiudi',
    retrying: 'Nuovo tentativo…',
    retryIn: 'Potrai riprovare {time}.',
    retryReady: 'Ora puoi riprovare.',
    retryingIn: 'Nuovo tentativo {time}.',
    tryNow: 'Riprova ora',
    verify:
      'La richiesta potrebbe essere andata a buon fine. Controlla il carrello, i tuoi ordini o la tua email prima di riprovare.',
    checking: 'Verifica in corso…',
    confirm: 'Ho controllato, riprova',
    backOnline: 'Sei di nuovo online',
    gaveUp: 'Riprova più tardi',
    newTab: '(si apre in una nuova scheda)',
    checkFields: 'Controlla questi dati',
    fieldMissing: '{label}: dato mancante',
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
