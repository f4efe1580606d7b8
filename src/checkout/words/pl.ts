import type { CheckoutWords } from '../CheckoutWords'

/** Checkout words in Polish. */
export const checkoutPl: CheckoutWords = {
  locale: 'pl',
  situations: {
    itemUnavailable: {
      title: 'Część koszyka jest niedostępna',
      description: 'Być może coś się wyprzedało. Sprawdź koszyk lub poszukaj czegoś podobnego.',
      labels: { review: 'Sprawdź koszyk' },
    },
    quantityLimited: {
      title: 'Trzeba zmienić liczbę sztuk',
      description: 'Jest większa lub mniejsza, niż można zamówić. Zmień ją w\u00a0koszyku.',
      labels: { review: 'Sprawdź koszyk' },
    },
    cartChanged: {
      title: 'Twój koszyk się zmienił',
      description:
        'Produkt, prezent lub dostawa nie są już takie jak wcześniej. Sprawdź koszyk, zanim przejdziesz dalej.',
      labels: { review: 'Sprawdź koszyk' },
    },
    cartEmpty: {
      title: 'Twój koszyk jest pusty',
      description:
        'Dodaj produkt, aby przejść dalej. Jeśli zamówienie zostało właśnie złożone, sprawdź listę zamówień.',
    },
    priceChanged: {
      title: 'Suma się zmieniła',
      description: 'Cena, rabat lub koszt dostawy mogą być teraz inne. Sprawdź sumę, zanim przejdziesz dalej.',
      labels: { review: 'Sprawdź sumę' },
    },
    couponRefused: {
      title: 'Nie można użyć tego kuponu',
      description:
        'Być może stracił ważność, jego kod zapisuje się inaczej lub nie dotyczy tego koszyka. Sprawdź go lub kontynuuj bez niego.',
      labels: { review: 'Sprawdź kupon' },
    },
    giftCardRefused: {
      title: 'Karta podarunkowa nie została użyta',
      description:
        'Być może nie ma już środków, nie działa tutaj lub nie jest potrzebna. Sprawdź ją lub wybierz inną metodę płatności.',
      labels: { review: 'Sprawdź kartę podarunkową' },
    },
    notDeliverable: {
      title: 'Nie wszystko da się dostarczyć',
      description:
        'Co najmniej jednego produktu nie można wysłać z\u00a0tym zamówieniem. Wybierz inny adres lub odbiór albo usuń produkt.',
      labels: { review: 'Sprawdź dostawę' },
    },
    deliveryChoiceNeeded: {
      title: 'Wybierz dostawę jeszcze raz',
      description: 'Brakuje sposobu lub terminu dostawy albo nie jest on już dostępny.',
      labels: { review: 'Wybierz dostawę' },
    },
    addressIncomplete: {
      title: 'Adres wymaga sprawdzenia',
      description:
        'Czegoś brakuje, czegoś nie można użyć albo do tego zamówienia jest więcej niż jeden adres. Sprawdź go, zanim przejdziesz dalej.',
      labels: { review: 'Sprawdź adres' },
    },
    detailsIncomplete: {
      title: 'Niektóre dane wymagają sprawdzenia',
      description: 'Czegoś brakuje, coś jest za długie lub nie pasuje w\u00a0tej formie. Sprawdź wpisane dane.',
    },
    signInNeeded: { title: 'Zaloguj się na swoje konto', description: 'Ten krok wymaga zalogowania.' },
    sessionEnded: {
      title: 'Sesja wygasła',
      description: 'Zaloguj się ponownie lub odśwież stronę, aby przejść dalej.',
      labels: { signIn: 'Zaloguj się ponownie' },
    },
    captcha: {
      title: 'Krótkie sprawdzenie',
      description: 'Potwierdź, że nie jesteś robotem, aby przejść dalej.',
      labels: { review: 'Przejdź do sprawdzenia' },
    },
    paymentIncomplete: {
      title: 'Płatność wymaga sprawdzenia',
      description: 'Czegoś brakuje lub coś nie jest już aktualne. Sprawdź, jak chcesz zapłacić.',
      labels: { review: 'Sprawdź płatność' },
    },
    paymentMethodUnavailable: {
      title: 'Ta metoda płatności jest niedostępna',
      description: 'Nie można jej użyć do tego zamówienia. Wybierz inną.',
      labels: { review: 'Wybierz inną metodę płatności' },
    },
    paymentDeclined: {
      title: 'Płatność nie została zatwierdzona',
      description: 'Sprawdź listę zamówień, zanim zapłacisz ponownie, lub wybierz inną metodę płatności.',
      labels: { review: 'Wybierz inną metodę płatności' },
    },
    paymentPaused: {
      title: 'Płatności są wstrzymane na jeden dzień',
      description:
        'Kilka płatności nie zostało zatwierdzonych. Spróbuj ponownie jutro lub skontaktuj się z\u00a0obsługą klienta.',
    },
    paymentPending: {
      title: 'Płatność nie jest jeszcze potwierdzona',
      description: 'Może jeszcze zostać zatwierdzona. Sprawdź listę zamówień, zanim zapłacisz ponownie.',
    },
    orderNotCompleted: {
      title: 'To zamówienie nie zostało dokończone',
      description: 'Sprawdź najpierw listę zamówień, potem zacznij jeszcze raz od koszyka.',
      labels: { review: 'Sprawdź koszyk' },
    },
    orderAlreadyPlaced: {
      title: 'To zamówienie już istnieje',
      description: 'Sprawdź listę zamówień, zanim złożysz kolejne.',
    },
    itemNotAdded: {
      title: 'Produkt nie został dodany',
      description:
        'Być może się wyprzedał lub brakuje wyboru opcji. Wybierz go ponownie lub poszukaj czegoś podobnego.',
      labels: { review: 'Wybierz ponownie' },
    },
    belowMinimum: {
      title: 'Brakuje do minimalnej wartości zamówienia',
      description: 'Zamówienie wymaga określonej kwoty. Dodaj coś, aby przejść dalej.',
      labels: { review: 'Uzupełnij koszyk' },
    },
    couponUsedUp: {
      title: 'Ten kupon został już wykorzystany',
      description: 'Można go użyć tylko ograniczoną liczbę razy. Kontynuuj bez niego lub wypróbuj inny.',
      labels: { review: 'Sprawdź kupon' },
    },
    couponBelowMinimum: {
      title: 'Ten kupon wymaga większego zamówienia',
      description: 'Obowiązuje od określonej kwoty. Dodaj coś lub kontynuuj bez niego.',
      labels: { review: 'Sprawdź koszyk' },
    },
    couponNeedsSignIn: {
      title: 'Ten kupon wymaga zalogowania',
      description: 'Jest dla zalogowanych klientów. Zaloguj się, aby go użyć, lub kontynuuj bez niego.',
    },
    giftCardEmpty: {
      title: 'Na karcie podarunkowej nie ma środków',
      description: 'Saldo zostało wykorzystane. Wybierz inną metodę płatności.',
      labels: { review: 'Wybierz inną metodę płatności' },
    },
    postalCodeNotServed: {
      title: 'Nie dostarczamy pod ten kod pocztowy',
      description: 'Wybierz inny adres lub odbiór osobisty, jeśli jest dostępny.',
      labels: { review: 'Zmień adres' },
    },
    deliverySlotGone: {
      title: 'Ten termin dostawy nie jest już dostępny',
      description: 'Jest zajęty lub już minął. Wybierz inny termin.',
      labels: { review: 'Wybierz inny termin' },
    },
    pickupClosed: {
      title: 'Ten punkt odbioru jest niedostępny',
      description: 'Być może jest zamknięty. Wybierz inny lub dostawę pod adres.',
      labels: { review: 'Wybierz inny punkt odbioru' },
    },
    credentialsWrong: {
      title: 'Dane logowania się nie zgadzają',
      description: 'Sprawdź e-\u2060mail, hasło lub kod i\u00a0wpisz je ponownie.',
      labels: { review: 'Sprawdź dane logowania' },
    },
    codeExpired: {
      title: 'Ten kod stracił ważność',
      description: 'Kody są ważne krótko. Poproś o\u00a0nowy.',
      labels: { review: 'Pobierz nowy kod' },
    },
    accountLocked: {
      title: 'Logowanie jest na razie zablokowane',
      description:
        'Było kilka prób z\u00a0rzędu. Odczekaj, zanim spróbujesz ponownie, lub skontaktuj się z\u00a0obsługą klienta.',
    },
    cardRefused: {
      title: 'Dane karty wymagają sprawdzenia',
      description: 'Sprawdź numer, datę ważności i\u00a0kod zabezpieczający lub użyj innej karty.',
      labels: { review: 'Sprawdź kartę' },
    },
    paymentAwaited: {
      title: 'Czekamy na Twoją płatność',
      description: 'Zamówienie jest dla Ciebie zarezerwowane. Termin podano w\u00a0instrukcji płatności.',
      descriptionUntil: 'Zamówienie jest dla Ciebie zarezerwowane. Termin płatności: {time}.',
      labels: { review: 'Zobacz, jak zapłacić' },
    },
    paymentExpired: {
      title: 'Czas na płatność minął',
      description: 'Tej płatności nie można już dokończyć. Wybierz metodę i\u00a0zacznij płatność od nowa.',
      labels: { review: 'Wybierz metodę płatności' },
    },
    bankStepNeeded: {
      title: 'Twój bank prosi o\u00a0potwierdzenie',
      description: 'Potwierdź płatność w\u00a0aplikacji lub wiadomości od banku, a\u00a0potem wróć tutaj.',
      labels: { review: 'Przejdź do banku' },
    },
    orderUnpaid: {
      title: 'Twoje zamówienie czeka na płatność',
      description:
        'Mamy zamówienie, ale płatność nie została dokończona. Opłać to zamówienie; nie trzeba składać nowego.',
      labels: { review: 'Opłać to zamówienie' },
    },
    maintenance: {
      title: 'Trwają prace nad sklepem',
      description: 'Jest tymczasowo zamknięty. Wróć tu później.',
      descriptionUntil: 'Jest tymczasowo zamknięty. Ponowne otwarcie: {time}.',
    },
    saleQueue: {
      title: 'Jest tu teraz bardzo dużo osób',
      description: 'Jesteś w\u00a0kolejce. Zostaw tę stronę otwartą, aż przyjdzie Twoja kolej.',
      labels: { refresh: 'Sprawdź, czy to Twoja kolej' },
    },
  },
}
