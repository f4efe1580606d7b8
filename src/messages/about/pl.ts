import type { AboutWords } from '../AboutWords'

/** What failed, in Polish. */
export const aboutPl: AboutWords = {
  locale: 'pl',
  subjects: {
    cart: {
      loaded: 'Nie udało się wczytać koszyka',
      saved: 'Koszyk nie został zaktualizowany',
      unsure: 'Sprawdź koszyk, zanim spróbujesz ponownie.',
    },
    search: {
      loaded: 'Nie udało się wczytać wyników wyszukiwania',
      saved: 'Nie udało się wyszukać',
      unsure: 'Wyszukiwanie niczego nie zmienia, więc możesz je powtórzyć.',
    },
    product: {
      loaded: 'Nie udało się wczytać produktu',
      saved: 'Twój wybór nie został zapisany',
      unsure: 'Sprawdź produkt, zanim wybierzesz ponownie.',
    },
    products: {
      loaded: 'Nie udało się wczytać produktów',
      saved: 'Wybrane produkty nie zostały zapisane',
      unsure: 'Sprawdź wybrane produkty, zanim wybierzesz ponownie.',
    },
    delivery: {
      loaded: 'Nie udało się wczytać opcji dostawy',
      saved: 'Wybrana dostawa nie została zapisana',
      unsure: 'Sprawdź dostawę, zanim wybierzesz ponownie.',
    },
    payment: {
      loaded: 'Nie udało się wczytać metod płatności',
      saved: 'Płatność nie została wykonana',
      unsure: 'Sprawdź listę zamówień, skrzynkę e-\u2060mail lub konto bankowe, zanim zapłacisz ponownie.',
    },
    order: {
      loaded: 'Nie udało się wczytać zamówienia',
      saved: 'Zamówienie nie zostało złożone',
      unsure: 'Sprawdź listę zamówień lub skrzynkę e-\u2060mail, zanim zamówisz ponownie.',
    },
    account: {
      loaded: 'Nie udało się wczytać konta',
      saved: 'Dane konta nie zostały zapisane',
      unsure: 'Sprawdź konto, zanim zapiszesz ponownie.',
    },
    address: {
      loaded: 'Nie udało się wczytać adresów',
      saved: 'Adres nie został zapisany',
      unsure: 'Sprawdź swoje adresy, zanim zapiszesz ponownie.',
    },
    coupon: {
      loaded: 'Nie udało się wczytać kuponów',
      saved: 'Kupon nie został zastosowany',
      unsure: 'Sprawdź koszyk, zanim użyjesz kuponu ponownie.',
    },
    reviews: {
      loaded: 'Nie udało się wczytać opinii',
      saved: 'Twoja opinia nie została wysłana',
      unsure: 'Sprawdź opinie, zanim wyślesz swoją ponownie.',
    },
    wishlist: {
      loaded: 'Nie udało się wczytać listy życzeń',
      saved: 'Lista życzeń nie została zaktualizowana',
      unsure: 'Sprawdź listę życzeń, zanim spróbujesz ponownie.',
    },
    stores: {
      loaded: 'Nie udało się wczytać sklepów stacjonarnych',
      saved: 'Wybrany sklep nie został zapisany',
      unsure: 'Sprawdź wybrany sklep, zanim wybierzesz ponownie.',
    },
  },
}
