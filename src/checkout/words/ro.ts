import type { CheckoutWords } from '../CheckoutWords'

/** Checkout words in Romanian. */
export const checkoutRo: CheckoutWords = {
  locale: 'ro',
  situations: {
    itemUnavailable: {
      title: 'O parte din coș nu este disponibilă',
      description: 'Poate că un produs s-a epuizat. Verifică-ți coșul sau caută ceva asemănător.',
      labels: { review: 'Verifică-ți coșul' },
    },
    quantityLimited: {
      title: 'Cantitatea trebuie modificată',
      description: 'Este mai mare sau mai mică decât se poate comanda. Modific-o în coș.',
      labels: { review: 'Verifică-ți coșul' },
    },
    cartChanged: {
      title: 'Coșul tău s-a schimbat',
      description: 'Un produs, un cadou sau livrarea nu mai este ca înainte. Verifică-ți coșul înainte să continui.',
      labels: { review: 'Verifică-ți coșul' },
    },
    cartEmpty: {
      title: 'Coșul tău este gol',
      description: 'Adaugă un produs ca să continui. Dacă tocmai ai comandat, verifică-ți comenzile.',
    },
    priceChanged: {
      title: 'Totalul s-a schimbat',
      description: 'Un preț, o reducere sau livrarea poate fi diferită acum. Verifică totalul înainte să continui.',
      labels: { review: 'Verifică totalul' },
    },
    couponRefused: {
      title: 'Acest cupon nu poate fi folosit',
      description: 'Poate că a expirat, se scrie altfel sau nu se aplică acestui coș. Verifică-l sau continuă fără el.',
      labels: { review: 'Verifică cuponul' },
    },
    giftCardRefused: {
      title: 'Cardul cadou nu a fost folosit',
      description:
        'Poate că nu mai are sold, nu este valabil aici sau nu este nevoie de el. Verifică-l sau alege altă metodă de plată.',
      labels: { review: 'Verifică cardul cadou' },
    },
    notDeliverable: {
      title: 'Nu totul poate fi livrat',
      description:
        'Cel puțin un produs nu poate fi livrat cu această comandă. Alege altă adresă sau ridicarea personală ori elimină produsul.',
      labels: { review: 'Verifică livrarea' },
    },
    deliveryChoiceNeeded: {
      title: 'Alege din nou livrarea',
      description: 'Opțiunea sau ora lipsește ori nu mai este disponibilă.',
      labels: { review: 'Alege livrarea' },
    },
    addressIncomplete: {
      title: 'Adresa trebuie verificată',
      description:
        'Lipsește ceva, o parte nu poate fi folosită sau sunt mai multe adrese pentru această comandă. Verific-o înainte să continui.',
      labels: { review: 'Verifică adresa' },
    },
    detailsIncomplete: {
      title: 'Unele date trebuie verificate',
      description: 'Lipsește ceva, este prea lung sau nu poate fi folosit așa. Verifică ce ai completat.',
    },
    signInNeeded: { title: 'Intră în contul tău', description: 'Pentru acest pas trebuie să intri în cont.' },
    sessionEnded: {
      title: 'Sesiunea ta a expirat',
      description: 'Intră din nou în cont sau reîncarcă pagina ca să continui.',
      labels: { signIn: 'Intră din nou în cont' },
    },
    captcha: {
      title: 'O verificare rapidă',
      description: 'Confirmă că nu ești un robot ca să continui.',
      labels: { review: 'Mergi la verificare' },
    },
    paymentIncomplete: {
      title: 'Plata trebuie verificată',
      description: 'Lipsește ceva sau nu mai este valabil. Verifică cum vrei să plătești.',
      labels: { review: 'Verifică plata' },
    },
    paymentMethodUnavailable: {
      title: 'Această metodă de plată nu este disponibilă',
      description: 'Nu poate fi folosită pentru această comandă. Alege alta.',
      labels: { review: 'Alege altă metodă de plată' },
    },
    paymentDeclined: {
      title: 'Plata nu a fost aprobată',
      description: 'Verifică-ți comenzile înainte să plătești din nou sau alege altă metodă de plată.',
      labels: { review: 'Alege altă metodă de plată' },
    },
    paymentPaused: {
      title: 'Plățile sunt oprite pentru o zi',
      description: 'Mai multe plăți nu au fost aprobate. Încearcă din nou mâine sau contactează serviciul clienți.',
    },
    paymentPending: {
      title: 'Plata nu este confirmată încă',
      description: 'Poate fi aprobată în continuare. Verifică-ți comenzile înainte să plătești din nou.',
    },
    orderNotCompleted: {
      title: 'Această comandă nu a fost finalizată',
      description: 'Verifică-ți mai întâi comenzile, apoi reia din coș.',
      labels: { review: 'Verifică-ți coșul' },
    },
    orderAlreadyPlaced: {
      title: 'Există deja o comandă pentru asta',
      description: 'Verifică-ți comenzile înainte să plasezi alta.',
    },
    itemNotAdded: {
      title: 'Produsul nu a fost adăugat',
      description: 'Poate că s-a epuizat sau lipsește o opțiune. Alege-l din nou sau caută ceva asemănător.',
      labels: { review: 'Alege din nou' },
    },
    belowMinimum: {
      title: 'Coșul nu atinge comanda minimă',
      description: 'Comanda are o valoare minimă. Adaugă ceva ca să continui.',
      labels: { review: 'Completează coșul' },
    },
    couponUsedUp: {
      title: 'Acest cupon a fost deja folosit',
      description: 'Poate fi folosit doar de un număr limitat de ori. Continuă fără el sau încearcă altul.',
      labels: { review: 'Verifică cuponul' },
    },
    couponBelowMinimum: {
      title: 'Acest cupon cere o comandă mai mare',
      description: 'Se aplică de la o anumită sumă. Adaugă ceva sau continuă fără el.',
      labels: { review: 'Verifică-ți coșul' },
    },
    couponNeedsSignIn: {
      title: 'Pentru acest cupon trebuie să intri în cont',
      description: 'Este pentru clienții care au intrat în cont. Intră ca să îl folosești sau continuă fără el.',
    },
    giftCardEmpty: {
      title: 'Cardul cadou nu mai are sold',
      description: 'A fost folosit integral. Alege altă metodă de plată.',
      labels: { review: 'Alege altă metodă de plată' },
    },
    postalCodeNotServed: {
      title: 'Nu livrăm la acest cod poștal',
      description: 'Alege altă adresă sau ridică personal comanda, dacă există opțiunea.',
      labels: { review: 'Schimbă adresa' },
    },
    deliverySlotGone: {
      title: 'Acest interval de livrare nu mai este disponibil',
      description: 'S-a ocupat sau a trecut deja. Alege alt interval.',
      labels: { review: 'Alege alt interval' },
    },
    pickupClosed: {
      title: 'Acest punct de ridicare nu este disponibil',
      description: 'Poate că este închis. Alege altul sau livrarea la adresă.',
      labels: { review: 'Alege alt punct de ridicare' },
    },
    credentialsWrong: {
      title: 'Datele de acces nu se potrivesc',
      description: 'Verifică e-\u2060mailul, parola sau codul și introdu-l din nou.',
      labels: { review: 'Verifică datele de acces' },
    },
    codeExpired: {
      title: 'Acest cod a expirat',
      description: 'Codurile sunt valabile puțin timp. Cere unul nou.',
      labels: { review: 'Cere un cod nou' },
    },
    accountLocked: {
      title: 'Accesul în cont este blocat deocamdată',
      description:
        'Au fost mai multe încercări la rând. Așteaptă puțin înainte să încerci din nou sau contactează serviciul clienți.',
    },
    cardRefused: {
      title: 'Datele cardului trebuie verificate',
      description: 'Verifică numărul, data expirării și codul de securitate sau folosește alt card.',
      labels: { review: 'Verifică cardul' },
    },
    paymentAwaited: {
      title: 'Așteptăm plata ta',
      description: 'Comanda este rezervată pentru tine. Termenul este în instrucțiunile de plată.',
      descriptionUntil: 'Comanda este rezervată pentru tine. Termen de plată: {time}.',
      labels: { review: 'Vezi cum plătești' },
    },
    paymentExpired: {
      title: 'Timpul pentru plată s-a încheiat',
      description: 'Această plată nu se mai poate face. Alege cum plătești și reia plata.',
      labels: { review: 'Alege cum plătești' },
    },
    bankStepNeeded: {
      title: 'Banca ta cere o confirmare',
      description: 'Confirmă plata în aplicația sau prin mesajul băncii, apoi revino aici.',
      labels: { review: 'Continuă la bancă' },
    },
    orderUnpaid: {
      title: 'Comanda ta așteaptă plata',
      description:
        'Avem comanda, dar plata nu s-a finalizat. Plătește această comandă; nu este nevoie să plasezi alta.',
      labels: { review: 'Plătește această comandă' },
    },
    maintenance: {
      title: 'Lucrăm la magazin',
      description: 'Este închis temporar. Revino mai târziu.',
      descriptionUntil: 'Este închis temporar. Din nou disponibil: {time}.',
    },
    saleQueue: {
      title: 'Sunt foarte mulți clienți acum',
      description: 'Ești la coadă. Ține această pagină deschisă până îți vine rândul.',
      labels: { refresh: 'Vezi dacă ți-a venit rândul' },
    },
  },
}
