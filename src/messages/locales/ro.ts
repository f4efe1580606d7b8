import type { Messages } from '../Messages'

/** Shopper words in Romanian. */
export const ro: Messages = {
  locale: 'ro',
  dir: 'ltr',
  statuses: {
    ok: { title: 'Gata', description: 'Totul a mers bine.' },
    created: { title: 'Salvat', description: 'Am înregistrat datele trimise.' },
    accepted: {
      title: 'Ne ocupăm de asta',
      description: 'Am primit solicitarea ta și încă o procesăm. Nu este nevoie să o trimiți din nou.',
    },
    noContent: { title: 'Finalizat', description: 'Totul este în ordine, nu mai este nimic de afișat.' },
    resetContent: {
      title: 'Poți completa din nou formularul',
      description: 'Golește-l înainte să îl folosești din nou.',
    },
    badRequest: { title: 'Nu am putut citi ce ai trimis', description: 'Verifică datele și trimite-le din nou.' },
    unauthorized: {
      title: 'Intră în contul tău',
      description: 'Pentru asta trebuie să intri în cont. Dacă intrasei deja, intră din nou.',
    },
    forbidden: {
      title: 'Nu ai acces la această parte a magazinului',
      description:
        'Încearcă să intri în cont sau să folosești alt cont. Dacă ar trebui să ai acces, contactează serviciul clienți.',
    },
    notFound: {
      title: 'Nu găsim ce cauți',
      description:
        'Poate că adresa s-a schimbat sau pagina nu mai există. Încearcă o căutare sau mergi la pagina principală.',
    },
    methodNotAllowed: {
      title: 'Aici nu se poate face asta',
      description: 'Nu ai făcut nimic greșit. Întoarce-te și încearcă altfel sau contactează serviciul clienți.',
    },
    tooManyRequests: {
      title: 'Așteaptă puțin înainte să încerci din nou',
      description: 'Am primit prea multe solicitări deodată. Încearcă din nou peste câteva momente.',
    },
    internalServerError: {
      title: 'Problema este la noi',
      description:
        'Nu ai făcut nimic greșit. Dacă tocmai plasai o comandă, verifică-ți comenzile sau e-\u2060mailul înainte să comanzi din nou.',
      noOrder: 'Nu ai făcut nimic greșit. Revino puțin mai târziu.',
    },
    badGateway: {
      title: 'O parte a magazinului nu funcționează acum',
      description:
        'Dacă tocmai plasai o comandă, verifică-ți mai întâi comenzile sau e-\u2060mailul. Dacă nu, încearcă din nou peste câteva momente.',
      noOrder: 'Încearcă din nou peste câteva momente.',
    },
    serviceUnavailable: {
      title: 'Magazinul nu este disponibil acum',
      description:
        'Dacă tocmai plasai o comandă, verifică-ți mai întâi comenzile sau e-\u2060mailul. Dacă nu, încearcă din nou puțin mai târziu.',
      noOrder: 'Încearcă din nou puțin mai târziu.',
      noChange: 'Coșul ar trebui să fie așa cum l-ai lăsat. Încearcă din nou puțin mai târziu.',
    },
    gatewayTimeout: {
      title: 'Magazinul nu a răspuns la timp',
      description:
        'Dacă tocmai plasai o comandă, verifică-ți mai întâi comenzile sau e-\u2060mailul. Dacă nu, încearcă din nou peste câteva momente.',
      noOrder: 'Încearcă din nou peste câteva momente.',
    },
    requestTimeout: {
      title: 'Conexiunea a fost prea lentă',
      description: 'Verifică-ți conexiunea la internet și încearcă din nou.',
    },
    conflict: {
      title: 'Între timp, ceva s-a schimbat',
      description: 'O altă modificare a fost salvată înainte. Reîncarcă pagina ca să vezi cum stau lucrurile acum.',
    },
    gone: { title: 'Nu mai este disponibil', description: 'Încearcă o căutare, poate găsești ceva asemănător.' },
    contentTooLarge: {
      title: 'Este prea mare pentru a fi trimis',
      description: 'Alege un fișier mai mic sau mai puține produse.',
    },
    unprocessableContent: {
      title: 'Unele date trebuie verificate',
      description: 'Nu am putut accepta tot ce ai trimis. Verifică datele și trimite-le din nou.',
    },
    locked: {
      title: 'Este folosit chiar acum',
      description: 'Reîncarcă pagina peste câteva momente ca să vezi dacă este din nou disponibil.',
    },
    actionRequired: { title: 'Mai este un pas', description: 'Pentru finalizare este nevoie de confirmarea ta.' },
    informational: { title: 'Încă în curs', description: 'Procesarea nu s-a încheiat încă.' },
    successful: { title: 'S-a făcut', description: 'Totul a mers bine.' },
    redirection: { title: 'Adresa s-a schimbat', description: 'Încearcă o căutare sau mergi la pagina principală.' },
    clientError: {
      title: 'Solicitarea nu a putut fi finalizată',
      description: 'Datele nu au fost acceptate în forma aceasta. Verifică-le sau încearcă altfel.',
    },
    serverError: {
      title: 'Problema este la noi',
      description:
        'Dacă tocmai plasai o comandă, verifică-ți mai întâi comenzile sau e-\u2060mailul. Dacă nu, reîncarcă pagina ca să vezi cum stau lucrurile.',
      noOrder: 'Reîncarcă pagina ca să vezi cum stau lucrurile.',
    },
    offline: {
      title: 'Nu ai conexiune la internet',
      description:
        'Încearcă din nou când revine conexiunea. Dacă tocmai plasai o comandă, verifică-ți mai întâi comenzile sau e-\u2060mailul.',
      noOrder: 'Încearcă din nou când revine conexiunea.',
      noChange: 'Coșul ar trebui să fie așa cum l-ai lăsat. Încearcă din nou când revine conexiunea.',
    },
    networkError: {
      title: 'Magazinul nu poate fi accesat',
      description:
        'Verifică-ți conexiunea la internet. Dacă tocmai plasai o comandă, verifică-ți comenzile sau e-\u2060mailul înainte să încerci din nou.',
      noOrder: 'Verifică-ți conexiunea la internet și încearcă din nou.',
    },
    timedOut: {
      title: 'Răspunsul nu a venit la timp',
      description:
        'Dacă tocmai plasai o comandă, verifică-ți mai întâi comenzile sau e-\u2060mailul. Dacă nu, încearcă din nou peste câteva momente.',
      noOrder: 'Încearcă din nou peste câteva momente.',
    },
    aborted: {
      title: 'Operațiune întreruptă',
      description:
        'Poate că nu s-a încheiat. Dacă tocmai plasai o comandă, verifică-ți mai întâi comenzile sau e-\u2060mailul.',
      noOrder: 'Poate că nu s-a încheiat.',
    },
    unknown: {
      title: 'Ceva nu a funcționat cum trebuie',
      description:
        'Dacă tocmai plasai o comandă, verifică-ți mai întâi comenzile sau e-\u2060mailul. Dacă nu, reîncarcă pagina ca să vezi cum stau lucrurile.',
      noOrder: 'Reîncarcă pagina ca să vezi cum stau lucrurile.',
    },
  },
  outcomes: {
    unsure: {
      title: 'Încă nu știm dacă s-a finalizat',
      description: 'Verifică-ți coșul, comenzile sau e-\u2060mailul înainte să încerci din nou.',
    },
    backAt: 'Din nou disponibil: {time}.',
    trying: 'Încercăm din nou pentru tine.',
    gaveUp: 'Deocamdată nu a funcționat. Revino mai târziu.',
    guest: {
      unauthorized: { title: 'Intră în contul tău', description: 'Pentru asta trebuie să intri în cont.' },
      forbidden: {
        title: 'Nu ai acces la această parte a magazinului',
        description: 'Încearcă să intri în cont. Dacă ar trebui să ai acces, contactează serviciul clienți.',
      },
      unsure: {
        title: 'Încă nu știm dacă s-a finalizat',
        description: 'Verifică-ți coșul sau e-\u2060mailul înainte să încerci din nou.',
      },
    },
    signedIn: {
      unauthorized: {
        title: 'Intră din nou în contul tău',
        description: 'Pentru a continua trebuie să intri din nou în cont.',
      },
      forbidden: {
        title: 'Contul tău nu are acces aici',
        description: 'Poate că alt cont are acces. Dacă ar trebui să ai acces, contactează serviciul clienți.',
        labels: { signIn: 'Folosește alt cont' },
      },
      unsure: {
        title: 'Încă nu știm dacă s-a finalizat',
        description: 'Verifică-ți coșul sau comenzile înainte să încerci din nou.',
      },
    },
  },
  labels: {
    retry: 'Încearcă din nou',
    refresh: 'Reîncarcă pagina',
    reset: 'Golește formularul',
    review: 'Verifică datele',
    signIn: 'Intră în cont',
    home: 'Mergi la pagina principală',
    search: 'Caută în magazin',
    checkOrders: 'Verifică-ți comenzile',
    statusPage: 'Vezi problemele cunoscute',
    support: 'Contactează serviciul clienți',
    back: 'Înapoi',
    close: 'Închide',
    retrying: 'Încercăm din nou…',
    retryIn: 'Vei putea încerca din nou {time}.',
    retryReady: 'Acum poți încerca din nou.',
    retryingIn: 'Încercăm din nou {time}.',
    tryNow: 'Încearcă acum',
    verify:
      'Poate că solicitarea a fost deja procesată. Verifică-ți coșul, comenzile sau e-\u2060mailul înainte să încerci din nou.',
    checking: 'Se verifică…',
    confirm: 'Am verificat, încearcă din nou',
    backOnline: 'Conexiunea a revenit',
    gaveUp: 'Încearcă mai târziu',
    newTab: '(se deschide într-o filă nouă)',
    checkFields: 'Verifică aceste date',
    fieldMissing: '{label}: această informație lipsește',
    fieldInvalid: '{label}: verifică formatul',
    fieldTooLong: '{label}: textul este prea lung',
    fieldTooShort: '{label}: textul este prea scurt',
    fieldTaken: '{label}: este deja în uz',
    fieldNotFound: '{label}: nu am găsit această informație',
    fieldUnknown: '{label}: verifică această informație',
    details: 'Detalii pentru serviciul clienți',
    requestId: 'ID solicitare',
    code: 'Cod',
    status: 'Stare',
    time: 'Data și ora',
    page: 'Pagină',
    copy: 'Copiază',
    copied: 'Copiat',
  },
}
