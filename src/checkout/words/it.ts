import type { CheckoutWords } from '../CheckoutWords'

/** Checkout words in Italian. */
export const checkoutIt: CheckoutWords = {
  locale: 'it',
  situations: {
    itemUnavailable: {
      title: 'Una parte del carrello non è disponibile',
      description: 'Qualcosa potrebbe essere esaurito. Controlla il carrello o cerca qualcosa di simile.',
      labels: { review: 'Controlla il carrello' },
    },
    quantityLimited: {
      title: 'La quantità va modificata',
      description: 'È superiore o inferiore a quella che si può ordinare. Modificala nel carrello.',
      labels: { review: 'Controlla il carrello' },
    },
    cartChanged: {
      title: 'Il tuo carrello è cambiato',
      description:
        'Un articolo, un omaggio o la consegna non è più come prima. Controlla il carrello prima di continuare.',
      labels: { review: 'Controlla il carrello' },
    },
    cartEmpty: {
      title: 'Il tuo carrello è vuoto',
      description: 'Aggiungi un articolo per continuare. Se hai appena fatto un ordine, controlla i tuoi ordini.',
    },
    priceChanged: {
      title: 'Il totale è cambiato',
      description:
        'Un prezzo, uno sconto o la spedizione potrebbe essere diverso. Controlla il totale prima di continuare.',
      labels: { review: 'Controlla il totale' },
    },
    couponRefused: {
      title: 'Questo codice sconto non è utilizzabile',
      description:
        'Potrebbe essere scaduto, scritto in un altro modo o non valere per questo carrello. Controllalo o continua senza.',
      labels: { review: 'Controlla il codice sconto' },
    },
    giftCardRefused: {
      title: 'La carta regalo non è stata usata',
      description:
        'Potrebbe non avere più credito, non valere qui o non servire. Controllala o scegli un altro metodo di pagamento.',
      labels: { review: 'Controlla la carta regalo' },
    },
    notDeliverable: {
      title: 'Non tutto può essere consegnato',
      description:
        'Almeno un articolo non può partire con questo ordine. Scegli un altro indirizzo o il ritiro, oppure rimuovi l’articolo.',
      labels: { review: 'Controlla la consegna' },
    },
    deliveryChoiceNeeded: {
      title: 'Scegli di nuovo la consegna',
      description: 'L’opzione o l’orario manca o non è più disponibile.',
      labels: { review: 'Scegli la consegna' },
    },
    addressIncomplete: {
      title: 'L’indirizzo è da ricontrollare',
      description:
        'Manca qualcosa, una parte non si può usare o c’è più di un indirizzo per questo ordine. Controllalo prima di continuare.',
      labels: { review: 'Controlla l’indirizzo' },
    },
    detailsIncomplete: {
      title: 'Alcuni dati sono da ricontrollare',
      description: 'Manca qualcosa, è troppo lungo o non si può usare così. Controlla quello che hai inserito.',
    },
    signInNeeded: { title: 'Accedi al tuo account', description: 'Per questo passaggio devi accedere.' },
    sessionEnded: {
      title: 'La tua sessione è scaduta',
      description: 'Accedi di nuovo o aggiorna la pagina per continuare.',
      labels: { signIn: 'Accedi di nuovo' },
    },
    captcha: {
      title: 'Una verifica veloce',
      description: 'Conferma di non essere un robot per continuare.',
      labels: { review: 'Vai alla verifica' },
    },
    paymentIncomplete: {
      title: 'Il pagamento è da ricontrollare',
      description: 'Manca qualcosa o non è più valido. Controlla come vuoi pagare.',
      labels: { review: 'Controlla il pagamento' },
    },
    paymentMethodUnavailable: {
      title: 'Questo metodo di pagamento non è disponibile',
      description: 'Non si può usare per questo ordine. Scegline un altro.',
      labels: { review: 'Scegli un altro metodo di pagamento' },
    },
    paymentDeclined: {
      title: 'Il pagamento non è stato approvato',
      description: 'Controlla i tuoi ordini prima di pagare di nuovo, oppure scegli un altro metodo di pagamento.',
      labels: { review: 'Scegli un altro metodo di pagamento' },
    },
    paymentPaused: {
      title: 'I pagamenti sono sospesi per un giorno',
      description: 'Diversi pagamenti non sono stati approvati. Riprova domani o contatta il servizio clienti.',
    },
    paymentPending: {
      title: 'Il pagamento non è ancora confermato',
      description: 'Potrebbe ancora andare a buon fine. Controlla i tuoi ordini prima di pagare di nuovo.',
    },
    orderNotCompleted: {
      title: 'Questo ordine non è stato completato',
      description: 'Controlla prima i tuoi ordini, poi riparti dal carrello.',
      labels: { review: 'Controlla il carrello' },
    },
    orderAlreadyPlaced: {
      title: 'Esiste già un ordine per questo acquisto',
      description: 'Controlla i tuoi ordini prima di farne un altro.',
    },
    itemNotAdded: {
      title: 'L’articolo non è stato aggiunto',
      description: 'Potrebbe essere esaurito o mancare un’opzione. Sceglilo di nuovo o cerca qualcosa di simile.',
      labels: { review: 'Scegli di nuovo' },
    },
    belowMinimum: {
      title: 'Il carrello non raggiunge l’ordine minimo',
      description: 'Per ordinare serve un importo minimo. Aggiungi qualcosa per continuare.',
      labels: { review: 'Vai al carrello' },
    },
    couponUsedUp: {
      title: 'Questo codice sconto è già stato usato',
      description: 'Si può usare solo un numero limitato di volte. Continua senza o provane un altro.',
      labels: { review: 'Controlla il codice sconto' },
    },
    couponBelowMinimum: {
      title: 'Questo codice sconto richiede una spesa maggiore',
      description: 'Vale a partire da un certo importo. Aggiungi qualcosa o continua senza.',
      labels: { review: 'Controlla il carrello' },
    },
    couponNeedsSignIn: {
      title: 'Questo codice sconto richiede l’accesso',
      description: 'È riservato a chi ha effettuato l’accesso. Accedi per usarlo o continua senza.',
    },
    giftCardEmpty: {
      title: 'La carta regalo non ha più credito',
      description: 'È stata usata per intero. Scegli un altro metodo di pagamento.',
      labels: { review: 'Scegli un altro metodo di pagamento' },
    },
    postalCodeNotServed: {
      title: 'Non consegniamo a questo CAP',
      description: 'Scegli un altro indirizzo, oppure il ritiro se è disponibile.',
      labels: { review: 'Cambia indirizzo' },
    },
    deliverySlotGone: {
      title: 'Questa fascia di consegna non è più disponibile',
      description: 'È al completo o è già passata. Scegli un’altra fascia oraria.',
      labels: { review: 'Scegli un’altra fascia' },
    },
    pickupClosed: {
      title: 'Questo punto di ritiro non è disponibile',
      description: 'Potrebbe essere chiuso. Scegline un altro o la consegna a domicilio.',
      labels: { review: 'Scegli un altro punto di ritiro' },
    },
    credentialsWrong: {
      title: 'I dati di accesso non corrispondono',
      description: 'Controlla email, password o codice e inseriscili di nuovo.',
      labels: { review: 'Controlla i dati di accesso' },
    },
    codeExpired: {
      title: 'Questo codice è scaduto',
      description: 'I codici valgono per poco tempo. Chiedine uno nuovo.',
      labels: { review: 'Ricevi un nuovo codice' },
    },
    accountLocked: {
      title: 'L’accesso è bloccato per ora',
      description:
        'Ci sono stati diversi tentativi di seguito. Attendi prima di riprovare o contatta il servizio clienti.',
    },
    cardRefused: {
      title: 'I dati della carta sono da ricontrollare',
      description: 'Controlla il numero, la scadenza e il codice di sicurezza, oppure usa un’altra carta.',
      labels: { review: 'Controlla la carta' },
    },
    paymentAwaited: {
      title: 'Siamo in attesa del tuo pagamento',
      description: 'Il tuo ordine è riservato. La scadenza è nelle istruzioni di pagamento.',
      descriptionUntil: 'Il tuo ordine è riservato. Da pagare entro: {time}.',
      labels: { review: 'Vedi come pagare' },
    },
    paymentExpired: {
      title: 'Il tempo per pagare è terminato',
      description: 'Questo pagamento non è più possibile. Scegli come pagare e ricomincia.',
      labels: { review: 'Scegli come pagare' },
    },
    bankStepNeeded: {
      title: 'La tua banca chiede una conferma',
      description: 'Conferma il pagamento nell’app o nel messaggio della tua banca, poi torna qui.',
      labels: { review: 'Vai alla tua banca' },
    },
    orderUnpaid: {
      title: 'Il tuo ordine è in attesa di pagamento',
      description:
        'Abbiamo l’ordine, ma il pagamento non è stato completato. Paga questo stesso ordine, non serve farne un altro.',
      labels: { review: 'Paga questo ordine' },
    },
    maintenance: {
      title: 'Stiamo aggiornando il sito',
      description: 'È temporaneamente chiuso. Torna più tardi.',
      descriptionUntil: 'È temporaneamente chiuso. Di nuovo disponibile: {time}.',
    },
    saleQueue: {
      title: 'Ci sono molte persone in questo momento',
      description: 'Sei in coda. Tieni aperta questa pagina finché non tocca a te.',
      labels: { refresh: 'Vedi se tocca a te' },
    },
  },
}
