import type { Messages } from '../Messages'

/** Shopper words in Polish. */
export const pl: Messages = {
  locale: 'pl',
  dir: 'ltr',
  statuses: {
    ok: { title: 'Gotowe', description: 'Wszystko przebiegło pomyślnie.' },
    created: { title: 'Zapisano', description: 'Przesłane dane zostały dodane.' },
    accepted: {
      title: 'Pracujemy nad tym',
      description: 'Wszystko do nas dotarło, przetwarzanie jeszcze trwa. Nie trzeba niczego wysyłać ponownie.',
    },
    noContent: { title: 'Zrobione', description: 'Nie ma nic więcej do wyświetlenia.' },
    resetContent: {
      title: 'Możesz wypełnić formularz ponownie',
      description: 'Przed ponownym użyciem wyczyść formularz.',
    },
    badRequest: { title: 'Nie udało się tego odczytać', description: 'Sprawdź dane i\u00a0wyślij je ponownie.' },
    unauthorized: {
      title: 'Zaloguj się na swoje konto',
      description: 'Ta część wymaga zalogowania. Jeśli sesja wygasła, zaloguj się ponownie.',
    },
    forbidden: {
      title: 'Nie masz dostępu do tej części sklepu',
      description:
        'Spróbuj się zalogować lub użyć innego konta. Jeśli uważasz, że to pomyłka, skontaktuj się z\u00a0obsługą klienta.',
    },
    notFound: {
      title: 'Nie możemy znaleźć tego, czego szukasz',
      description:
        'Być może zmienił się adres strony albo nie jest to już dostępne. Skorzystaj z\u00a0wyszukiwarki lub przejdź na stronę główną.',
    },
    methodNotAllowed: {
      title: 'Tutaj nie da się tego zrobić',
      description:
        'To nie wynika z\u00a0Twoich działań. Wróć i\u00a0spróbuj inaczej albo skontaktuj się z\u00a0obsługą klienta.',
    },
    tooManyRequests: {
      title: 'Odczekaj, zanim spróbujesz ponownie',
      description: 'Dotarło do nas zbyt wiele zapytań naraz. Spróbuj ponownie za chwilę.',
    },
    internalServerError: {
      title: 'Problem leży po naszej stronie',
      description:
        'To nie wynika z\u00a0Twoich działań. Jeśli stało się to podczas składania zamówienia, sprawdź listę zamówień lub skrzynkę e-\u2060mail, zanim zamówisz ponownie.',
      noOrder: 'To nie wynika z\u00a0Twoich działań. Wróć tu nieco później.',
    },
    badGateway: {
      title: 'Część sklepu teraz nie działa',
      description:
        'Jeśli stało się to podczas składania zamówienia, sprawdź najpierw listę zamówień lub skrzynkę e-\u2060mail. W\u00a0innym przypadku spróbuj ponownie za chwilę.',
      noOrder: 'Spróbuj ponownie za chwilę.',
    },
    serviceUnavailable: {
      title: 'Sklep jest chwilowo niedostępny',
      description:
        'Jeśli stało się to podczas składania zamówienia, sprawdź najpierw listę zamówień lub skrzynkę e-\u2060mail. W\u00a0innym przypadku spróbuj ponownie nieco później.',
      noOrder: 'Spróbuj ponownie nieco później.',
      noChange: 'Zawartość koszyka powinna być taka jak wcześniej. Spróbuj ponownie nieco później.',
    },
    gatewayTimeout: {
      title: 'Sklep zbyt długo nie odpowiadał',
      description:
        'Jeśli stało się to podczas składania zamówienia, sprawdź najpierw listę zamówień lub skrzynkę e-\u2060mail. W\u00a0innym przypadku spróbuj ponownie za chwilę.',
      noOrder: 'Spróbuj ponownie za chwilę.',
    },
    requestTimeout: {
      title: 'Połączenie było zbyt wolne',
      description: 'Sprawdź połączenie z\u00a0internetem i\u00a0spróbuj ponownie.',
    },
    conflict: {
      title: 'W\u00a0międzyczasie coś się zmieniło',
      description: 'Inna zmiana została zapisana wcześniej. Odśwież stronę, aby zobaczyć aktualną wersję.',
    },
    gone: {
      title: 'To nie jest już dostępne',
      description: 'Skorzystaj z\u00a0wyszukiwarki – może znajdziesz coś podobnego.',
    },
    contentTooLarge: {
      title: 'To jest za duże, aby je wysłać',
      description: 'Wybierz mniejszy plik albo mniej produktów.',
    },
    unprocessableContent: {
      title: 'Niektóre dane wymagają sprawdzenia',
      description: 'Części danych nie udało się przyjąć. Sprawdź je i\u00a0wyślij ponownie.',
    },
    locked: {
      title: 'To jest teraz w\u00a0użyciu',
      description: 'Odśwież stronę za chwilę, aby sprawdzić, czy jest już dostępne.',
    },
    actionRequired: { title: 'Jeszcze jeden krok', description: 'Do zakończenia potrzebne jest Twoje potwierdzenie.' },
    informational: { title: 'Wciąż w\u00a0toku', description: 'Przetwarzanie jeszcze trwa.' },
    successful: { title: 'Udało się', description: 'Wszystko przebiegło pomyślnie.' },
    redirection: {
      title: 'Ta strona została przeniesiona',
      description: 'Skorzystaj z\u00a0wyszukiwarki lub przejdź na stronę główną.',
    },
    clientError: {
      title: 'Nie udało się tego dokończyć',
      description: 'W\u00a0tej formie nie mogliśmy tego przyjąć. Sprawdź dane lub spróbuj inaczej.',
    },
    serverError: {
      title: 'Problem leży po naszej stronie',
      description:
        'Jeśli stało się to podczas składania zamówienia, sprawdź najpierw listę zamówień lub skrzynkę e-\u2060mail. W\u00a0innym przypadku odśwież stronę, aby sprawdzić aktualny stan.',
      noOrder: 'Odśwież stronę, aby sprawdzić aktualny stan.',
    },
    offline: {
      title: 'Brak połączenia z\u00a0internetem',
      description:
        'Spróbuj ponownie, gdy wróci połączenie. Jeśli stało się to podczas składania zamówienia, sprawdź najpierw listę zamówień lub skrzynkę e-\u2060mail.',
      noOrder: 'Spróbuj ponownie, gdy wróci połączenie.',
      noChange: 'Zawartość koszyka powinna być taka jak wcześniej. Spróbuj ponownie, gdy wróci połączenie.',
    },
    networkError: {
      title: 'Nie można połączyć się ze sklepem',
      description:
        'Sprawdź połączenie z\u00a0internetem. Jeśli stało się to podczas składania zamówienia, sprawdź listę zamówień lub skrzynkę e-\u2060mail, zanim spróbujesz ponownie.',
      noOrder: 'Sprawdź połączenie z\u00a0internetem i\u00a0spróbuj ponownie.',
    },
    timedOut: {
      title: 'Odpowiedź nie nadeszła na czas',
      description:
        'Jeśli stało się to podczas składania zamówienia, sprawdź najpierw listę zamówień lub skrzynkę e-\u2060mail. W\u00a0innym przypadku spróbuj ponownie za chwilę.',
      noOrder: 'Spróbuj ponownie za chwilę.',
    },
    aborted: {
      title: 'Przerwano',
      description:
        'Być może nie wszystko dobiegło końca. Jeśli stało się to podczas składania zamówienia, sprawdź najpierw listę zamówień lub skrzynkę e-\u2060mail.',
      noOrder: 'Być może nie wszystko dobiegło końca.',
    },
    unknown: {
      title: 'Coś nie zadziałało tak, jak powinno',
      description:
        'Jeśli stało się to podczas składania zamówienia, sprawdź najpierw listę zamówień lub skrzynkę e-\u2060mail. W\u00a0innym przypadku odśwież stronę, aby sprawdzić aktualny stan.',
      noOrder: 'Odśwież stronę, aby sprawdzić aktualny stan.',
    },
  },
  outcomes: {
    unsure: {
      title: 'Nie wiemy jeszcze, czy to się udało',
      description: 'Sprawdź koszyk, listę zamówień lub skrzynkę e-\u2060mail, zanim spróbujesz ponownie.',
    },
    backAt: 'Znów dostępne: {time}.',
    trying: 'Próbujemy ponownie za Ciebie.',
    gaveUp: 'Na razie się nie udało. Wróć tu później.',
    guest: {
      unauthorized: { title: 'Zaloguj się na swoje konto', description: 'Ta część wymaga zalogowania.' },
      forbidden: {
        title: 'Nie masz dostępu do tej części sklepu',
        description: 'Spróbuj się zalogować. Jeśli uważasz, że to pomyłka, skontaktuj się z\u00a0obsługą klienta.',
      },
      unsure: {
        title: 'Nie wiemy jeszcze, czy to się udało',
        description: 'Sprawdź koszyk lub skrzynkę e-\u2060mail, zanim spróbujesz ponownie.',
      },
    },
    signedIn: {
      unauthorized: {
        title: 'Zaloguj się ponownie',
        description: 'Aby kontynuować, trzeba zalogować się jeszcze raz.',
      },
      forbidden: {
        title: 'Twoje konto nie ma tu dostępu',
        description: 'Może mieć go inne konto. Jeśli uważasz, że to pomyłka, skontaktuj się z\u00a0obsługą klienta.',
        labels: { signIn: 'Użyj innego konta' },
      },
      unsure: {
        title: 'Nie wiemy jeszcze, czy to się udało',
        description: 'Sprawdź koszyk lub listę zamówień, zanim spróbujesz ponownie.',
      },
    },
  },
  labels: {
    retry: 'Spróbuj ponownie',
    refresh: 'Odśwież',
    reset: 'Wyczyść formularz',
    review: 'Sprawdź dane',
    signIn: 'Zaloguj się',
    home: 'Przejdź na stronę główną',
    search: 'Szukaj w\u00a0sklepie',
    checkOrders: 'Sprawdź listę zamówień',
    statusPage: 'Zobacz znane problemy',
    support: 'Skontaktuj się z\u00a0obsługą klienta',
    back: 'Wróć',
    close: 'Zamknij',
    retrying: 'Ponowna próba…',
    retryIn: 'Będzie można spróbować ponownie {time}.',
    retryReady: 'Możesz już spróbować ponownie.',
    retryingIn: 'Ponowna próba {time}.',
    tryNow: 'Spróbuj teraz',
    verify:
      'Możliwe, że już się udało. Sprawdź koszyk, listę zamówień lub skrzynkę e-\u2060mail, zanim spróbujesz ponownie.',
    checking: 'Sprawdzamy…',
    confirm: 'Sprawdzone, spróbuj ponownie',
    backOnline: 'Połączenie znów działa',
    gaveUp: 'Spróbuj później',
    newTab: '(otwiera się w\u00a0nowej karcie)',
    checkFields: 'Sprawdź te dane',
    fieldMissing: '{label}: brakuje tych danych',
    fieldInvalid: '{label}: sprawdź, czy zapis jest poprawny',
    fieldTooLong: '{label}: tekst jest za długi',
    fieldTooShort: '{label}: tekst jest za krótki',
    fieldTaken: '{label}: jest już w\u00a0użyciu',
    fieldNotFound: '{label}: nie udało się tego znaleźć',
    fieldUnknown: '{label}: sprawdź jeszcze raz',
    details: 'Informacje dla obsługi klienta',
    requestId: 'Identyfikator żądania',
    code: 'Kod',
    status: 'Status odpowiedzi',
    time: 'Data i\u00a0godzina',
    page: 'Strona',
    copy: 'Kopiuj',
    copied: 'Skopiowano',
  },
}
