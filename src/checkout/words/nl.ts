import type { CheckoutWords } from '../CheckoutWords'

/** Checkout words in Dutch. */
export const checkoutNl: CheckoutWords = {
  locale: 'nl',
  situations: {
    itemUnavailable: {
      title: 'Een deel van je winkelwagen is niet beschikbaar',
      description: 'Misschien is iets uitverkocht. Controleer je winkelwagen of zoek iets vergelijkbaars.',
      labels: { review: 'Winkelwagen controleren' },
    },
    quantityLimited: {
      title: 'Het aantal moet worden aangepast',
      description: 'Het is meer of minder dan je kunt bestellen. Pas het aan in je winkelwagen.',
      labels: { review: 'Winkelwagen controleren' },
    },
    cartChanged: {
      title: 'Je winkelwagen is veranderd',
      description:
        'Een artikel, een cadeau of de bezorging is niet meer zoals eerst. Controleer je winkelwagen voordat je verdergaat.',
      labels: { review: 'Winkelwagen controleren' },
    },
    cartEmpty: {
      title: 'Je winkelwagen is leeg',
      description: 'Voeg een artikel toe om verder te gaan. Heb je net besteld, kijk dan bij je bestellingen.',
    },
    priceChanged: {
      title: 'Het totaal is veranderd',
      description:
        'Een prijs, een korting of de verzendkosten kunnen nu anders zijn. Controleer het totaal voordat je verdergaat.',
      labels: { review: 'Totaal controleren' },
    },
    couponRefused: {
      title: 'Deze kortingscode kan niet worden gebruikt',
      description:
        'Misschien is hij verlopen, wordt hij anders geschreven of geldt hij niet voor deze winkelwagen. Controleer hem of ga zonder verder.',
      labels: { review: 'Kortingscode controleren' },
    },
    giftCardRefused: {
      title: 'De cadeaukaart is niet gebruikt',
      description:
        'Misschien is het saldo op, geldt hij hier niet of is hij niet nodig. Controleer hem of kies een andere betaalmethode.',
      labels: { review: 'Cadeaukaart controleren' },
    },
    notDeliverable: {
      title: 'Niet alles kan worden bezorgd',
      description:
        'Minstens één artikel kan niet mee met deze bestelling. Kies een ander adres of afhalen, of verwijder het artikel.',
      labels: { review: 'Bezorging controleren' },
    },
    deliveryChoiceNeeded: {
      title: 'Kies de bezorging opnieuw',
      description: 'De bezorgoptie of het tijdstip ontbreekt of wordt niet meer aangeboden.',
      labels: { review: 'Bezorging kiezen' },
    },
    addressIncomplete: {
      title: 'Kijk het adres nog even na',
      description:
        'Er ontbreekt iets, iets kan niet worden gebruikt of er is meer dan één adres voor deze bestelling. Controleer het voordat je verdergaat.',
      labels: { review: 'Adres controleren' },
    },
    detailsIncomplete: {
      title: 'Kijk je gegevens nog even na',
      description:
        'Er ontbreekt iets, iets is te lang of kan zo niet worden gebruikt. Controleer wat je hebt ingevuld.',
    },
    signInNeeded: { title: 'Log in om verder te gaan', description: 'Voor deze stap moet je zijn ingelogd.' },
    sessionEnded: {
      title: 'Je sessie is verlopen',
      description: 'Log opnieuw in of vernieuw de pagina om verder te gaan.',
      labels: { signIn: 'Opnieuw inloggen' },
    },
    captcha: {
      title: 'Een korte controle',
      description: 'Bevestig dat je geen robot bent om verder te gaan.',
      labels: { review: 'Naar de controle' },
    },
    paymentIncomplete: {
      title: 'Kijk de betaling nog even na',
      description: 'Er ontbreekt iets of iets is niet meer geldig. Controleer hoe je wilt betalen.',
      labels: { review: 'Betaling controleren' },
    },
    paymentMethodUnavailable: {
      title: 'Deze betaalmethode is niet beschikbaar',
      description: 'Hij kan niet voor deze bestelling worden gebruikt. Kies een andere.',
      labels: { review: 'Andere betaalmethode kiezen' },
    },
    paymentDeclined: {
      title: 'De betaling is niet goedgekeurd',
      description: 'Kijk bij je bestellingen voordat je opnieuw betaalt, of kies een andere betaalmethode.',
      labels: { review: 'Andere betaalmethode kiezen' },
    },
    paymentPaused: {
      title: 'Betalen kan een dag lang niet',
      description:
        'Meerdere betalingen zijn niet goedgekeurd. Probeer het morgen opnieuw of neem contact op met de klantenservice.',
    },
    paymentPending: {
      title: 'De betaling is nog niet bevestigd',
      description: 'Hij kan nog worden goedgekeurd. Kijk bij je bestellingen voordat je opnieuw betaalt.',
    },
    orderNotCompleted: {
      title: 'Deze bestelling is niet afgerond',
      description: 'Kijk eerst bij je bestellingen en begin dan opnieuw vanuit je winkelwagen.',
      labels: { review: 'Winkelwagen controleren' },
    },
    orderAlreadyPlaced: {
      title: 'Hiervoor is er al een bestelling',
      description: 'Kijk bij je bestellingen voordat je er nog een plaatst.',
    },
    itemNotAdded: {
      title: 'Het artikel is niet toegevoegd',
      description:
        'Misschien is het uitverkocht of ontbreekt er een keuze. Kies het opnieuw of zoek iets vergelijkbaars.',
      labels: { review: 'Opnieuw kiezen' },
    },
    belowMinimum: {
      title: 'Er is nog iets nodig om te bestellen',
      description: 'Je winkelwagen zit onder het minimale bestelbedrag. Voeg iets toe om verder te gaan.',
      labels: { review: 'Naar je winkelwagen' },
    },
    couponUsedUp: {
      title: 'Deze kortingscode is al gebruikt',
      description: 'Je kunt hem maar een beperkt aantal keer gebruiken. Ga zonder verder of probeer een andere.',
      labels: { review: 'Kortingscode controleren' },
    },
    couponBelowMinimum: {
      title: 'Deze kortingscode geldt vanaf een hoger bedrag',
      description: 'Hij heeft een minimaal bestelbedrag. Voeg iets toe of ga zonder verder.',
      labels: { review: 'Winkelwagen controleren' },
    },
    couponNeedsSignIn: {
      title: 'Voor deze kortingscode moet je inloggen',
      description: 'Hij is voor klanten die zijn ingelogd. Log in om hem te gebruiken of ga zonder verder.',
    },
    giftCardEmpty: {
      title: 'De cadeaukaart is leeg',
      description: 'Er staat geen saldo meer op. Kies een andere betaalmethode.',
      labels: { review: 'Andere betaalmethode kiezen' },
    },
    postalCodeNotServed: {
      title: 'We bezorgen niet op deze postcode',
      description: 'Kies een ander adres, of haal je bestelling af als dat kan.',
      labels: { review: 'Adres wijzigen' },
    },
    deliverySlotGone: {
      title: 'Dit bezorgmoment is niet meer vrij',
      description: 'Het is vol of al voorbij. Kies een ander moment.',
      labels: { review: 'Ander moment kiezen' },
    },
    pickupClosed: {
      title: 'Dit afhaalpunt is niet beschikbaar',
      description: 'Misschien is het gesloten. Kies een ander punt of laat je bestelling bezorgen.',
      labels: { review: 'Ander afhaalpunt kiezen' },
    },
    credentialsWrong: {
      title: 'Deze inloggegevens kloppen niet',
      description: 'Controleer je e-\u2060mailadres, wachtwoord of code en vul het opnieuw in.',
      labels: { review: 'Gegevens nakijken' },
    },
    codeExpired: {
      title: 'Deze code is verlopen',
      description: 'Codes zijn maar kort geldig. Vraag een nieuwe aan.',
      labels: { review: 'Nieuwe code aanvragen' },
    },
    accountLocked: {
      title: 'Inloggen is even geblokkeerd',
      description:
        'Er waren meerdere pogingen achter elkaar. Wacht even voordat je het opnieuw probeert, of neem contact op met de klantenservice.',
    },
    cardRefused: {
      title: 'Kijk de kaartgegevens nog even na',
      description: 'Controleer het nummer, de vervaldatum en de beveiligingscode, of gebruik een andere kaart.',
      labels: { review: 'Kaart controleren' },
    },
    paymentAwaited: {
      title: 'We wachten op je betaling',
      description: 'Je bestelling is gereserveerd. In de betaalinstructies staat tot wanneer je kunt betalen.',
      descriptionUntil: 'Je bestelling is gereserveerd. Uiterlijk betalen op: {time}.',
      labels: { review: 'Bekijken hoe je betaalt' },
    },
    paymentExpired: {
      title: 'De tijd om te betalen is voorbij',
      description: 'Deze betaling kan niet meer. Kies een betaalmethode en begin opnieuw.',
      labels: { review: 'Betaalmethode kiezen' },
    },
    bankStepNeeded: {
      title: 'Je bank vraagt om een bevestiging',
      description: 'Bevestig de betaling in de app of via het bericht van je bank en kom dan hier terug.',
      labels: { review: 'Verder naar je bank' },
    },
    orderUnpaid: {
      title: 'Je bestelling wacht op betaling',
      description:
        'We hebben je bestelling, maar de betaling is niet afgerond. Betaal deze bestelling; je hoeft geen nieuwe te plaatsen.',
      labels: { review: 'Deze bestelling betalen' },
    },
    maintenance: {
      title: 'We werken aan de webwinkel',
      description: 'Hij is tijdelijk gesloten. Kom later terug.',
      descriptionUntil: 'Hij is tijdelijk gesloten. Weer beschikbaar: {time}.',
    },
    saleQueue: {
      title: 'Het is nu erg druk',
      description: 'Je staat in de wachtrij. Laat deze pagina open tot je aan de beurt bent.',
      labels: { refresh: 'Wachtrij controleren' },
    },
  },
}
