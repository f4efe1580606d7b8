import type { AboutWords } from '../AboutWords'

/** What failed, in Italian. */
export const aboutIt: AboutWords = {
  locale: 'it',
  subjects: {
    cart: {
      loaded: 'Non è stato possibile caricare il carrello',
      saved: 'Il carrello non è stato aggiornato',
      unsure: 'Controlla il carrello prima di riprovare.',
    },
    search: {
      loaded: 'Non è stato possibile caricare i risultati della ricerca',
      saved: 'Non è stato possibile effettuare la ricerca',
      unsure: 'Una ricerca non modifica nulla, quindi puoi ripeterla.',
    },
    product: {
      loaded: 'Non è stato possibile caricare il prodotto',
      saved: 'La tua scelta non è stata salvata',
      unsure: 'Controlla il prodotto prima di scegliere di nuovo.',
    },
    products: {
      loaded: 'Non è stato possibile caricare i prodotti',
      saved: 'La tua selezione non è stata salvata',
      unsure: 'Controlla la selezione prima di scegliere di nuovo.',
    },
    delivery: {
      loaded: 'Non è stato possibile caricare le opzioni di consegna',
      saved: 'La consegna scelta non è stata salvata',
      unsure: 'Controlla la consegna prima di scegliere di nuovo.',
    },
    payment: {
      loaded: 'Non è stato possibile caricare i metodi di pagamento',
      saved: 'Il pagamento non è stato effettuato',
      unsure: 'Controlla i tuoi ordini, la tua email o il tuo conto prima di pagare di nuovo.',
    },
    order: {
      loaded: 'Non è stato possibile caricare l’ordine',
      saved: 'Il tuo ordine non è stato effettuato',
      unsure: 'Controlla i tuoi ordini o la tua email prima di ordinare di nuovo.',
    },
    account: {
      loaded: 'Non è stato possibile caricare il tuo account',
      saved: 'I dati del tuo account non sono stati salvati',
      unsure: 'Controlla il tuo account prima di salvare di nuovo.',
    },
    address: {
      loaded: 'Non è stato possibile caricare i tuoi indirizzi',
      saved: 'L’indirizzo non è stato salvato',
      unsure: 'Controlla i tuoi indirizzi prima di salvare di nuovo.',
    },
    coupon: {
      loaded: 'Non è stato possibile caricare i codici sconto',
      saved: 'Il codice sconto non è stato applicato',
      unsure: 'Controlla il carrello prima di usare di nuovo il codice sconto.',
    },
    reviews: {
      loaded: 'Non è stato possibile caricare le recensioni',
      saved: 'La tua recensione non è stata inviata',
      unsure: 'Controlla le recensioni prima di inviare di nuovo la tua.',
    },
    wishlist: {
      loaded: 'Non è stato possibile caricare la lista dei desideri',
      saved: 'La lista dei desideri non è stata aggiornata',
      unsure: 'Controlla la lista dei desideri prima di riprovare.',
    },
    stores: {
      loaded: 'Non è stato possibile caricare i negozi',
      saved: 'Il negozio scelto non è stato salvato',
      unsure: 'Controlla quale negozio è selezionato prima di scegliere di nuovo.',
    },
  },
}
