import type { AboutWords } from '../AboutWords'

/** What failed, in Dutch. */
export const aboutNl: AboutWords = {
  locale: 'nl',
  subjects: {
    cart: {
      loaded: 'Je winkelwagen kon niet worden geladen',
      saved: 'Je winkelwagen is niet bijgewerkt',
      unsure: 'Kijk in je winkelwagen voordat je het opnieuw probeert.',
    },
    search: {
      loaded: 'De zoekresultaten konden niet worden geladen',
      saved: 'De zoekopdracht kon niet worden uitgevoerd',
      unsure: 'Zoeken verandert niets, dus je kunt opnieuw zoeken.',
    },
    product: {
      loaded: 'Het product kon niet worden geladen',
      saved: 'Je keuze is niet opgeslagen',
      unsure: 'Kijk bij het product voordat je opnieuw kiest.',
    },
    products: {
      loaded: 'De producten konden niet worden geladen',
      saved: 'Je selectie is niet opgeslagen',
      unsure: 'Kijk je selectie na voordat je opnieuw kiest.',
    },
    delivery: {
      loaded: 'De bezorgopties konden niet worden geladen',
      saved: 'Je bezorgoptie is niet opgeslagen',
      unsure: 'Kijk de bezorging na voordat je opnieuw kiest.',
    },
    payment: {
      loaded: 'De betaalmethoden konden niet worden geladen',
      saved: 'De betaling is niet uitgevoerd',
      unsure: 'Kijk bij je bestellingen, in je e-\u2060mail of bij je bank voordat je opnieuw betaalt.',
    },
    order: {
      loaded: 'Je bestelling kon niet worden geladen',
      saved: 'Je bestelling is niet geplaatst',
      unsure: 'Kijk bij je bestellingen of in je e-\u2060mail voordat je opnieuw bestelt.',
    },
    account: {
      loaded: 'Je account kon niet worden geladen',
      saved: 'Je accountgegevens zijn niet opgeslagen',
      unsure: 'Kijk in je account voordat je opnieuw opslaat.',
    },
    address: {
      loaded: 'Je adressen konden niet worden geladen',
      saved: 'Het adres is niet opgeslagen',
      unsure: 'Kijk bij je adressen voordat je opnieuw opslaat.',
    },
    coupon: {
      loaded: 'De kortingscodes konden niet worden geladen',
      saved: 'De kortingscode is niet toegepast',
      unsure: 'Kijk in je winkelwagen voordat je de kortingscode opnieuw gebruikt.',
    },
    reviews: {
      loaded: 'De beoordelingen konden niet worden geladen',
      saved: 'Je beoordeling is niet verstuurd',
      unsure: 'Kijk bij de beoordelingen voordat je de jouwe opnieuw verstuurt.',
    },
    wishlist: {
      loaded: 'Je verlanglijst kon niet worden geladen',
      saved: 'Je verlanglijst is niet bijgewerkt',
      unsure: 'Kijk op je verlanglijst voordat je het opnieuw probeert.',
    },
    stores: {
      loaded: 'De winkels konden niet worden geladen',
      saved: 'Je gekozen winkel is niet opgeslagen',
      unsure: 'Kijk welke winkel is gekozen voordat je opnieuw kiest.',
    },
  },
}
