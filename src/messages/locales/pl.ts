import type { Messages } from '../Messages'

/** Shopper words in Polish. */
export const pl: Messages = {
  locale: 'pl',
  dir: 'ltr',
  statuses: {
    ok: { title: 'Gotowe', description: 'Wszystko przebiegło pomyślnie.' },
    created: { title: 'Zapisano', description: 'Przesłane dane do nas dotarły.' },
    accepted: {
      title: 'Pracujemy nad tym',
      description: 'Przetwarzanie jeszcze trwa. Odśwież stronę za moment.',
    },
    noContent: { title: 'Gotowe', description: 'Wszystko przebiegło pomyślnie.' },
    resetContent: {
      title: 'Możesz wypełnić formularz ponownie',
      description: 'Wszystko przebiegło pomyślnie. Przed ponownym użyciem wyczyść formularz.',
    },
    badRequest: {
      title: 'Nie udało się tego wysłać',
      description: 'Części danych nie udało się odczytać. Sprawdź je i wyślij ponownie.',
    },
    unauthorized: {
      title: 'Zaloguj się na swoje konto',
      description: 'Ta część sklepu jest dostępna po zalogowaniu.',
    },
    forbidden: {
      title: 'Twoje konto nie ma tu dostępu',
      description: 'Jeśli powinno go mieć, skontaktuj się z obsługą klienta.',
    },
    notFound: {
      title: 'Nie możemy znaleźć tego, czego szukasz',
      description:
        'Być może zmienił się adres albo nie jest to już dostępne. Skorzystaj z wyszukiwarki lub przejdź na stronę główną.',
    },
    methodNotAllowed: {
      title: 'Tutaj nie da się tego zrobić',
      description: 'Wróć do poprzedniej strony i spróbuj inaczej.',
    },
    tooManyRequests: {
      title: 'Potrzebna jest krótka przerwa',
      description: 'Odczekaj chwilę i spróbuj ponownie.',
    },
    internalServerError: {
      title: 'Problem leży po naszej stronie',
      description:
        'To nie Twoja wina. Jeśli właśnie składasz zamówienie, sprawdź listę zamówień, zanim zamówisz ponownie.',
    },
    badGateway: {
      title: 'Część sklepu nie odpowiada',
      description: 'Spróbuj ponownie za chwilę. Jeśli właśnie składasz zamówienie, sprawdź najpierw listę zamówień.',
    },
    serviceUnavailable: {
      title: 'Sklep jest chwilowo niedostępny',
      description: 'Zawartość koszyka jest zapisana. Spróbuj ponownie za kilka minut.',
    },
    gatewayTimeout: {
      title: 'Sklep zbyt długo nie odpowiadał',
      description: 'Spróbuj ponownie za chwilę. Jeśli właśnie składasz zamówienie, sprawdź najpierw listę zamówień.',
    },
    requestTimeout: {
      title: 'Połączenie było zbyt wolne',
      description: 'Sprawdź połączenie z internetem i spróbuj ponownie.',
    },
    conflict: {
      title: 'W międzyczasie coś się zmieniło',
      description: 'Inna zmiana została zapisana wcześniej. Odśwież stronę, aby zobaczyć aktualną wersję.',
    },
    gone: {
      title: 'To nie jest już dostępne',
      description: 'Skorzystaj z wyszukiwarki, może znajdziesz coś podobnego.',
    },
    contentTooLarge: {
      title: 'To jest zbyt duże do wysłania',
      description: 'Wyślij mniejszy plik albo mniej produktów.',
    },
    unprocessableContent: {
      title: 'Niektóre dane wymagają sprawdzenia',
      description: 'Części danych nie udało się przyjąć. Sprawdź je i wyślij ponownie.',
    },
    locked: {
      title: 'To jest teraz w użyciu',
      description: 'Odśwież stronę za chwilę, aby sprawdzić, czy już się zwolniło.',
    },
    actionRequired: {
      title: 'Jeszcze jeden krok',
      description: 'Do zakończenia potrzebne jest potwierdzenie.',
    },
    informational: { title: 'Wciąż w toku', description: 'Przetwarzanie jeszcze trwa.' },
    successful: { title: 'Gotowe', description: 'Wszystko przebiegło pomyślnie.' },
    redirection: {
      title: 'Adres się zmienił',
      description: 'Skorzystaj z wyszukiwarki lub przejdź na stronę główną.',
    },
    clientError: {
      title: 'Nie udało się tego dokończyć',
      description: 'W tej formie nie mogliśmy tego przyjąć. Sprawdź dane lub spróbuj inaczej.',
    },
    serverError: {
      title: 'Problem leży po naszej stronie',
      description:
        'To nie Twoja wina. Jeśli właśnie składasz zamówienie, sprawdź listę zamówień, zanim zamówisz ponownie.',
    },
    offline: {
      title: 'Brak połączenia z internetem',
      description: 'Zawartość koszyka jest zapisana. Spróbuj ponownie, gdy wróci połączenie.',
    },
    networkError: {
      title: 'Nie można połączyć się ze sklepem',
      description:
        'Sprawdź połączenie z internetem i spróbuj ponownie. Jeśli właśnie składasz zamówienie, sprawdź najpierw listę zamówień.',
    },
    timedOut: {
      title: 'Odpowiedź nie nadeszła na czas',
      description: 'Spróbuj ponownie za chwilę. Jeśli właśnie składasz zamówienie, sprawdź najpierw listę zamówień.',
    },
    aborted: {
      title: 'Operacja przerwana',
      description: 'Być może nie dobiegła końca. Jeśli właśnie składasz zamówienie, sprawdź najpierw listę zamówień.',
    },
    unknown: {
      title: 'Nie udało się tego dokończyć',
      description:
        'Odśwież stronę, aby sprawdzić aktualny stan. Jeśli właśnie składasz zamówienie, sprawdź najpierw listę zamówień.',
    },
  },
  labels: {
    retry: 'Spróbuj ponownie',
    refresh: 'Odśwież',
    reset: 'Wyczyść formularz',
    review: 'Sprawdź dane',
    signIn: 'Zaloguj się',
    home: 'Przejdź na stronę główną',
    search: 'Szukaj w sklepie',
    checkOrders: 'Sprawdź listę zamówień',
    statusPage: 'Sprawdź status usług',
    support: 'Skontaktuj się z obsługą klienta',
    back: 'Wróć',
    close: 'Zamknij',
    retrying: 'Ponowna próba…',
    retryIn: 'Możesz spróbować ponownie {time}.',
    retryReady: 'Możesz już spróbować ponownie.',
    retryingIn: 'Ponowna próba {time}.',
    tryNow: 'Spróbuj teraz',
    verify: 'Możliwe, że już się udało. Sprawdź listę zamówień, zanim spróbujesz ponownie.',
    checking: 'Sprawdzamy…',
    confirm: 'Sprawdzone, spróbuj ponownie',
    backOnline: 'Połączenie znów działa',
    gaveUp: 'Spróbuj później',
    newTab: '(otwiera się w nowej karcie)',
    checkFields: 'Sprawdź te dane',
    fieldMissing: '{label}: brakuje tych danych',
    fieldInvalid: '{label}: sprawdź, czy zapis jest poprawny',
    fieldTooLong: '{label}: tekst jest za długi',
    fieldTooShort: '{label}: tekst jest za krótki',
    fieldTaken: '{label}: jest już w\u00a0użyciu',
    fieldNotFound: '{label}: nie udało się tego znaleźć',
    fieldUnknown: '{label}: sprawdź jeszcze raz',
    details: 'Informacje dla obsługi klienta',
    requestId: 'ID zapytania',
    code: 'Kod',
    status: 'Status odpowiedzi',
    time: 'Data i godzina',
    page: 'Strona',
    copy: 'Kopiuj',
    copied: 'Skopiowano',
  },
}
