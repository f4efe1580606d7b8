import type { CheckoutWords } from '../CheckoutWords'

/** Checkout words in German. */
export const checkoutDe: CheckoutWords = {
  locale: 'de',
  situations: {
    itemUnavailable: {
      title: 'Ein Teil des Warenkorbs ist nicht verfügbar',
      description: 'Vielleicht ist etwas ausverkauft. Prüfen Sie Ihren Warenkorb oder suchen Sie etwas Ähnliches.',
      labels: { review: 'Warenkorb prüfen' },
    },
    quantityLimited: {
      title: 'Die Menge muss geändert werden',
      description: 'Sie liegt über oder unter dem, was bestellt werden kann. Ändern Sie sie im Warenkorb.',
      labels: { review: 'Warenkorb prüfen' },
    },
    cartChanged: {
      title: 'Ihr Warenkorb hat sich geändert',
      description:
        'Ein Artikel, ein Geschenk oder die Lieferung ist nicht mehr wie zuvor. Prüfen Sie Ihren Warenkorb, bevor Sie fortfahren.',
      labels: { review: 'Warenkorb prüfen' },
    },
    cartEmpty: {
      title: 'Ihr Warenkorb ist leer',
      description:
        'Legen Sie etwas hinein, um fortzufahren. Falls Sie gerade bestellt haben, sehen Sie in Ihren Bestellungen nach.',
    },
    priceChanged: {
      title: 'Die Gesamtsumme hat sich geändert',
      description:
        'Ein Preis, ein Rabatt oder der Versand kann jetzt anders sein. Prüfen Sie die Gesamtsumme, bevor Sie fortfahren.',
      labels: { review: 'Gesamtsumme prüfen' },
    },
    couponRefused: {
      title: 'Dieser Gutschein gilt hier nicht',
      description:
        'Vielleicht ist er abgelaufen, wird anders geschrieben oder gilt nicht für diesen Warenkorb. Prüfen Sie ihn oder fahren Sie ohne ihn fort.',
      labels: { review: 'Gutschein prüfen' },
    },
    giftCardRefused: {
      title: 'Die Geschenkkarte wurde nicht verwendet',
      description:
        'Vielleicht ist sie leer, gilt hier nicht oder wird nicht gebraucht. Prüfen Sie sie oder wählen Sie eine andere Zahlungsart.',
      labels: { review: 'Geschenkkarte prüfen' },
    },
    notDeliverable: {
      title: 'Nicht alles kann geliefert werden',
      description:
        'Mindestens ein Artikel kann mit dieser Bestellung nicht geliefert werden. Wählen Sie eine andere Adresse oder die Abholung, oder entfernen Sie den Artikel.',
      labels: { review: 'Lieferung prüfen' },
    },
    deliveryChoiceNeeded: {
      title: 'Bitte wählen Sie die Lieferung noch einmal',
      description: 'Die Lieferart oder das Zeitfenster fehlt oder wird nicht mehr angeboten.',
      labels: { review: 'Lieferung wählen' },
    },
    addressIncomplete: {
      title: 'Bitte prüfen Sie die Adresse',
      description:
        'Etwas fehlt oder passt nicht, oder es gibt mehrere Adressen für diese Bestellung. Prüfen Sie sie, bevor Sie fortfahren.',
      labels: { review: 'Adresse prüfen' },
    },
    detailsIncomplete: {
      title: 'Bitte prüfen Sie einige Angaben',
      description: 'Etwas fehlt, ist zu lang oder passt so nicht. Sehen Sie Ihre Eingaben durch.',
    },
    signInNeeded: { title: 'Bitte melden Sie sich an', description: 'Für diesen Schritt ist eine Anmeldung nötig.' },
    sessionEnded: {
      title: 'Ihre Sitzung ist abgelaufen',
      description: 'Melden Sie sich erneut an oder aktualisieren Sie die Seite, um fortzufahren.',
      labels: { signIn: 'Erneut anmelden' },
    },
    captcha: {
      title: 'Eine kurze Prüfung',
      description: 'Bestätigen Sie, dass Sie kein Roboter sind, um fortzufahren.',
      labels: { review: 'Zur Prüfung' },
    },
    paymentIncomplete: {
      title: 'Bitte prüfen Sie die Zahlung',
      description: 'Etwas fehlt oder gilt nicht mehr. Prüfen Sie, wie Sie bezahlen möchten.',
      labels: { review: 'Zahlung prüfen' },
    },
    paymentMethodUnavailable: {
      title: 'Diese Zahlungsart ist nicht verfügbar',
      description: 'Für diese Bestellung geht sie nicht. Wählen Sie eine andere.',
      labels: { review: 'Andere Zahlungsart wählen' },
    },
    paymentDeclined: {
      title: 'Die Zahlung wurde nicht freigegeben',
      description:
        'Sehen Sie in Ihren Bestellungen nach, bevor Sie noch einmal bezahlen, oder wählen Sie eine andere Zahlungsart.',
      labels: { review: 'Andere Zahlungsart wählen' },
    },
    paymentPaused: {
      title: 'Bezahlen ist einen Tag lang nicht möglich',
      description:
        'Mehrere Zahlungen wurden nicht freigegeben. Versuchen Sie es morgen noch einmal oder wenden Sie sich an den Kundenservice.',
    },
    paymentPending: {
      title: 'Die Zahlung ist noch nicht bestätigt',
      description: 'Sie kann noch eingehen. Sehen Sie in Ihren Bestellungen nach, bevor Sie noch einmal bezahlen.',
    },
    orderNotCompleted: {
      title: 'Diese Bestellung wurde nicht abgeschlossen',
      description: 'Sehen Sie zuerst in Ihren Bestellungen nach und beginnen Sie dann im Warenkorb neu.',
      labels: { review: 'Warenkorb prüfen' },
    },
    orderAlreadyPlaced: {
      title: 'Dafür gibt es schon eine Bestellung',
      description: 'Sehen Sie in Ihren Bestellungen nach, bevor Sie noch einmal bestellen.',
    },
    itemNotAdded: {
      title: 'Der Artikel wurde nicht hinzugefügt',
      description:
        'Vielleicht ist er ausverkauft, oder es fehlt eine Auswahl. Wählen Sie ihn noch einmal oder suchen Sie etwas Ähnliches.',
      labels: { review: 'Noch einmal wählen' },
    },
    belowMinimum: {
      title: 'Zum Bestellen fehlt noch etwas',
      description: 'Ihr Warenkorb liegt unter dem Mindestbestellwert. Legen Sie noch etwas hinein, um fortzufahren.',
      labels: { review: 'Zum Warenkorb' },
    },
    couponUsedUp: {
      title: 'Dieser Gutschein wurde schon eingelöst',
      description:
        'Er kann nur begrenzt oft eingelöst werden. Fahren Sie ohne ihn fort oder probieren Sie einen anderen.',
      labels: { review: 'Gutschein prüfen' },
    },
    couponBelowMinimum: {
      title: 'Dieser Gutschein gilt ab einem höheren Wert',
      description:
        'Er hat einen Mindestbestellwert. Legen Sie noch etwas in den Warenkorb oder fahren Sie ohne ihn fort.',
      labels: { review: 'Warenkorb prüfen' },
    },
    couponNeedsSignIn: {
      title: 'Für diesen Gutschein ist eine Anmeldung nötig',
      description: 'Er gilt nur für angemeldete Kunden. Melden Sie sich an oder fahren Sie ohne ihn fort.',
    },
    giftCardEmpty: {
      title: 'Die Geschenkkarte ist leer',
      description: 'Sie hat kein Guthaben mehr. Wählen Sie eine andere Zahlungsart.',
      labels: { review: 'Andere Zahlungsart wählen' },
    },
    postalCodeNotServed: {
      title: 'In dieses Postleitzahlgebiet liefern wir nicht',
      description: 'Wählen Sie eine andere Adresse oder, falls angeboten, die Abholung.',
      labels: { review: 'Adresse ändern' },
    },
    deliverySlotGone: {
      title: 'Dieses Lieferzeitfenster ist nicht mehr frei',
      description: 'Es ist ausgebucht oder schon vorbei. Wählen Sie ein anderes Zeitfenster.',
      labels: { review: 'Anderes Zeitfenster wählen' },
    },
    pickupClosed: {
      title: 'Diese Abholstelle ist nicht verfügbar',
      description:
        'Vielleicht ist sie geschlossen. Wählen Sie eine andere oder lassen Sie sich die Bestellung liefern.',
      labels: { review: 'Andere Abholstelle wählen' },
    },
    credentialsWrong: {
      title: 'Diese Zugangsdaten passen nicht',
      description: 'Prüfen Sie E-\u2060Mail, Passwort oder Code und geben Sie alles noch einmal ein.',
      labels: { review: 'Eingaben prüfen' },
    },
    codeExpired: {
      title: 'Dieser Code ist abgelaufen',
      description: 'Codes gelten nur kurze Zeit. Fordern Sie einen neuen an.',
      labels: { review: 'Neuen Code anfordern' },
    },
    accountLocked: {
      title: 'Die Anmeldung ist vorerst gesperrt',
      description:
        'Es gab mehrere Versuche nacheinander. Warten Sie etwas, bevor Sie es erneut versuchen, oder wenden Sie sich an den Kundenservice.',
    },
    cardRefused: {
      title: 'Bitte prüfen Sie die Kartendaten',
      description: 'Prüfen Sie Nummer, Ablaufdatum und Prüfziffer oder nehmen Sie eine andere Karte.',
      labels: { review: 'Karte prüfen' },
    },
    paymentAwaited: {
      title: 'Wir warten auf Ihre Zahlung',
      description:
        'Ihre Bestellung ist für Sie reserviert. Bis wann Sie bezahlen können, steht in der Zahlungsanleitung.',
      descriptionUntil: 'Ihre Bestellung ist für Sie reserviert. Zahlbar bis: {time}.',
      labels: { review: 'So bezahlen Sie' },
    },
    paymentExpired: {
      title: 'Die Zeit zum Bezahlen ist abgelaufen',
      description:
        'Diese Zahlung ist nicht mehr möglich. Wählen Sie eine Zahlungsart und beginnen Sie die Zahlung neu.',
      labels: { review: 'Zahlungsart wählen' },
    },
    bankStepNeeded: {
      title: 'Ihre Bank braucht noch eine Bestätigung',
      description:
        'Bestätigen Sie die Zahlung in der Banking-App oder über die Nachricht Ihrer Bank und kommen Sie dann hierher zurück.',
      labels: { review: 'Weiter zur Bank' },
    },
    orderUnpaid: {
      title: 'Ihre Bestellung wartet auf die Zahlung',
      description:
        'Wir haben die Bestellung, aber die Zahlung wurde nicht abgeschlossen. Bezahlen Sie diese Bestellung, eine neue ist nicht nötig.',
      labels: { review: 'Diese Bestellung bezahlen' },
    },
    maintenance: {
      title: 'Wir arbeiten gerade am Shop',
      description: 'Er ist vorübergehend geschlossen. Bitte kommen Sie später wieder.',
      descriptionUntil: 'Er ist vorübergehend geschlossen. Wieder verfügbar: {time}.',
    },
    saleQueue: {
      title: 'Gerade ist der Andrang sehr groß',
      description: 'Sie stehen in der Warteschlange. Lassen Sie diese Seite offen, bis Sie an der Reihe sind.',
      labels: { refresh: 'Warteschlange prüfen' },
    },
  },
}
