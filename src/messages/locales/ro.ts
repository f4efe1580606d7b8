import type { Messages } from '../Messages'

/** Shopper words in Romanian. */
export const ro: Messages = {
  locale: 'ro',
  dir: 'ltr',
  statuses: {
    ok: { title: 'Gata', description: 'Solicitarea ta a fost procesată cu succes.' },
    created: { title: 'Salvat', description: 'Am înregistrat datele trimise.' },
    accepted: {
      title: 'Ne ocupăm de asta',
      description: 'Solicitarea ta este încă în curs de procesare. Reîncarcă pagina peste câteva momente.',
    },
    noContent: { title: 'Gata', description: 'Solicitarea ta a fost procesată cu succes.' },
    resetContent: {
      title: 'Poți completa din nou formularul',
      description: 'Solicitarea ta a fost procesată cu succes. Golește formularul înainte să îl folosești din nou.',
    },
    badRequest: {
      title: 'Solicitarea nu a putut fi trimisă',
      description: 'Unele date nu au putut fi citite. Verifică-le și trimite-le din nou.',
    },
    unauthorized: {
      title: 'Intră în contul tău',
      description: 'Această parte a magazinului este disponibilă doar după ce intri în cont.',
    },
    forbidden: {
      title: 'Contul tău nu are acces aici',
      description: 'Dacă ar trebui să ai acces, contactează serviciul clienți.',
    },
    notFound: {
      title: 'Nu găsim ce cauți',
      description:
        'Poate că s-a schimbat adresa sau nu mai este disponibil. Încearcă o căutare sau pornește de la pagina principală.',
    },
    methodNotAllowed: {
      title: 'Acest lucru nu se poate face aici',
      description: 'Întoarce-te la pagina anterioară și încearcă altfel.',
    },
    tooManyRequests: {
      title: 'Este nevoie de o scurtă pauză',
      description: 'Așteaptă puțin, apoi încearcă din nou.',
    },
    internalServerError: {
      title: 'Problema este de partea noastră',
      description:
        'Nu ai făcut nimic greșit. Dacă tocmai plasai o comandă, verifică-ți comenzile înainte să comanzi din nou.',
    },
    badGateway: {
      title: 'O parte a magazinului nu răspunde',
      description:
        'Încearcă din nou peste câteva momente. Dacă tocmai plasai o comandă, verifică-ți mai întâi comenzile.',
    },
    serviceUnavailable: {
      title: 'Magazinul nu este disponibil acum',
      description: 'Produsele din coș rămân salvate. Încearcă din nou peste câteva minute.',
    },
    gatewayTimeout: {
      title: 'Magazinul a întârziat cu răspunsul',
      description:
        'Încearcă din nou peste câteva momente. Dacă tocmai plasai o comandă, verifică-ți mai întâi comenzile.',
    },
    requestTimeout: {
      title: 'Conexiunea a fost prea lentă',
      description: 'Verifică-ți conexiunea la internet și încearcă din nou.',
    },
    conflict: {
      title: 'Între timp, ceva s-a schimbat',
      description: 'O altă modificare a fost salvată înainte. Reîncarcă pagina ca să vezi cum stau lucrurile acum.',
    },
    gone: {
      title: 'Nu mai este disponibil',
      description: 'Încearcă o căutare, poate găsești ceva asemănător.',
    },
    contentTooLarge: {
      title: 'Este prea mare pentru a fi trimis',
      description: 'Alege un fișier mai mic sau mai puține produse.',
    },
    unprocessableContent: {
      title: 'Unele date trebuie verificate',
      description: 'Nu am putut accepta tot ce ai trimis. Verifică datele și trimite-le din nou.',
    },
    locked: {
      title: 'În acest moment este în folosință',
      description: 'Reîncarcă pagina peste câteva momente ca să vezi dacă s-a eliberat.',
    },
    actionRequired: {
      title: 'Mai este un pas',
      description: 'Pentru finalizare este nevoie de o confirmare.',
    },
    informational: { title: 'Încă în curs', description: 'Solicitarea ta este încă în curs de procesare.' },
    successful: { title: 'Gata', description: 'Solicitarea ta a fost procesată cu succes.' },
    redirection: {
      title: 'Adresa s-a schimbat',
      description: 'Încearcă o căutare sau pornește de la pagina principală.',
    },
    clientError: {
      title: 'Solicitarea nu a putut fi finalizată',
      description: 'Nu a fost acceptată în forma aceasta. Verifică datele sau încearcă altfel.',
    },
    serverError: {
      title: 'Problema este de partea noastră',
      description:
        'Nu ai făcut nimic greșit. Dacă tocmai plasai o comandă, verifică-ți comenzile înainte să comanzi din nou.',
    },
    offline: {
      title: 'Nu ai conexiune la internet',
      description: 'Produsele din coș rămân salvate. Încearcă din nou când revine conexiunea.',
    },
    networkError: {
      title: 'Conectarea la magazin nu a reușit',
      description:
        'Verifică-ți conexiunea la internet și încearcă din nou. Dacă tocmai plasai o comandă, verifică-ți mai întâi comenzile.',
    },
    timedOut: {
      title: 'Răspunsul nu a venit la timp',
      description:
        'Încearcă din nou peste câteva momente. Dacă tocmai plasai o comandă, verifică-ți mai întâi comenzile.',
    },
    aborted: {
      title: 'Operațiune întreruptă',
      description: 'Poate că nu s-a încheiat. Dacă tocmai plasai o comandă, verifică-ți mai întâi comenzile.',
    },
    unknown: {
      title: 'Nu s-a putut finaliza',
      description:
        'Reîncarcă pagina ca să vezi cum stau lucrurile. Dacă tocmai plasai o comandă, verifică-ți mai întâi comenzile.',
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
    statusPage: 'Vezi starea serviciului',
    support: 'Contactează serviciul clienți',
    back: 'Înapoi',
    close: 'Închide',
    retrying: 'Încercăm din nou…',
    retryIn: 'Vei putea încerca din nou {time}.',
    retryReady: 'Acum poți încerca din nou.',
    retryingIn: 'Încercăm din nou {time}.',
    tryNow: 'Încearcă acum',
    verify: 'Poate că solicitarea a fost deja procesată. Verifică-ți comenzile înainte să încerci din nou.',
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
    requestId: 'ID-ul solicitării',
    code: 'Cod',
    status: 'Stare',
    time: 'Data și ora',
    page: 'Pagina',
    copy: 'Copiază',
    copied: 'S-a copiat',
  },
}
