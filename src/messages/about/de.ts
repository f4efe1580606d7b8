import type { AboutWords } from '../AboutWords'

/** What failed, in German. */
export const aboutDe: AboutWords = {
  locale: 'de',
  subjects: {
    cart: {
      loaded: 'Ihr Warenkorb konnte nicht geladen werden',
      saved: 'Ihr Warenkorb wurde nicht aktualisiert',
      unsure: 'Sehen Sie im Warenkorb nach, bevor Sie es erneut versuchen.',
    },
    search: {
      loaded: 'Die Suchergebnisse konnten nicht geladen werden',
      saved: 'Die Suche ließ sich nicht ausführen',
      unsure: 'Eine Suche ändert nichts, Sie können also einfach noch einmal suchen.',
    },
    product: {
      loaded: 'Der Artikel konnte nicht geladen werden',
      saved: 'Ihre Auswahl wurde nicht gespeichert',
      unsure: 'Sehen Sie beim Artikel nach, bevor Sie erneut wählen.',
    },
    products: {
      loaded: 'Die Artikel konnten nicht geladen werden',
      saved: 'Ihre Zusammenstellung wurde nicht gespeichert',
      unsure: 'Sehen Sie Ihre Zusammenstellung durch, bevor Sie erneut wählen.',
    },
    delivery: {
      loaded: 'Die Lieferoptionen konnten nicht geladen werden',
      saved: 'Ihre Lieferoption wurde nicht gespeichert',
      unsure: 'Sehen Sie bei der Lieferung nach, bevor Sie erneut wählen.',
    },
    payment: {
      loaded: 'Die Zahlungsarten konnten nicht geladen werden',
      saved: 'Die Zahlung wurde nicht ausgeführt',
      unsure:
        'Sehen Sie in Ihren Bestellungen, E-\u2060Mails oder bei Ihrer Bank nach, bevor Sie noch einmal bezahlen.',
    },
    order: {
      loaded: 'Ihre Bestellung konnte nicht geladen werden',
      saved: 'Ihre Bestellung wurde nicht aufgegeben',
      unsure: 'Sehen Sie in Ihren Bestellungen oder E-\u2060Mails nach, bevor Sie noch einmal bestellen.',
    },
    account: {
      loaded: 'Ihr Konto konnte nicht geladen werden',
      saved: 'Ihre Kontodaten wurden nicht gespeichert',
      unsure: 'Sehen Sie in Ihrem Konto nach, bevor Sie erneut speichern.',
    },
    address: {
      loaded: 'Ihre Adressen konnten nicht geladen werden',
      saved: 'Die Adresse wurde nicht gespeichert',
      unsure: 'Sehen Sie bei Ihren Adressen nach, bevor Sie erneut speichern.',
    },
    coupon: {
      loaded: 'Die Gutscheine konnten nicht geladen werden',
      saved: 'Der Gutschein wurde nicht eingelöst',
      unsure: 'Sehen Sie im Warenkorb nach, bevor Sie den Gutschein erneut einlösen.',
    },
    reviews: {
      loaded: 'Die Bewertungen konnten nicht geladen werden',
      saved: 'Ihre Bewertung wurde nicht gesendet',
      unsure: 'Sehen Sie bei den Bewertungen nach, bevor Sie Ihre erneut senden.',
    },
    wishlist: {
      loaded: 'Ihre Wunschliste konnte nicht geladen werden',
      saved: 'Ihre Wunschliste wurde nicht aktualisiert',
      unsure: 'Sehen Sie auf Ihrer Wunschliste nach, bevor Sie es erneut versuchen.',
    },
    stores: {
      loaded: 'Die Filialen konnten nicht geladen werden',
      saved: 'Ihre Filiale wurde nicht gespeichert',
      unsure: 'Sehen Sie nach, welche Filiale gewählt ist, bevor Sie erneut wählen.',
    },
  },
}
