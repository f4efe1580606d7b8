import type { AboutWords } from '../AboutWords'

/** What failed, in Romanian. */
export const aboutRo: AboutWords = {
  locale: 'ro',
  subjects: {
    cart: {
      loaded: 'Coșul tău nu a putut fi încărcat',
      saved: 'Coșul tău nu a fost actualizat',
      unsure: 'Verifică-ți coșul înainte să încerci din nou.',
    },
    search: {
      loaded: 'Rezultatele căutării nu au putut fi încărcate',
      saved: 'Căutarea nu a putut fi efectuată',
      unsure: 'O căutare nu schimbă nimic, așa că o poți relua.',
    },
    product: {
      loaded: 'Produsul nu a putut fi încărcat',
      saved: 'Alegerea ta nu a fost salvată',
      unsure: 'Verifică produsul înainte să alegi din nou.',
    },
    products: {
      loaded: 'Produsele nu au putut fi încărcate',
      saved: 'Selecția ta nu a fost salvată',
      unsure: 'Verifică selecția înainte să alegi din nou.',
    },
    delivery: {
      loaded: 'Opțiunile de livrare nu au putut fi încărcate',
      saved: 'Livrarea aleasă nu a fost salvată',
      unsure: 'Verifică livrarea înainte să alegi din nou.',
    },
    payment: {
      loaded: 'Metodele de plată nu au putut fi încărcate',
      saved: 'Plata nu a fost efectuată',
      unsure: 'Verifică-ți comenzile, e-\u2060mailul sau contul bancar înainte să plătești din nou.',
    },
    order: {
      loaded: 'Comanda ta nu a putut fi încărcată',
      saved: 'Comanda ta nu a fost plasată',
      unsure: 'Verifică-ți comenzile sau e-\u2060mailul înainte să comanzi din nou.',
    },
    account: {
      loaded: 'Contul tău nu a putut fi încărcat',
      saved: 'Datele contului tău nu au fost salvate',
      unsure: 'Verifică-ți contul înainte să salvezi din nou.',
    },
    address: {
      loaded: 'Adresele tale nu au putut fi încărcate',
      saved: 'Adresa nu a fost salvată',
      unsure: 'Verifică-ți adresele înainte să salvezi din nou.',
    },
    coupon: {
      loaded: 'Cupoanele nu au putut fi încărcate',
      saved: 'Cuponul nu a fost aplicat',
      unsure: 'Verifică-ți coșul înainte să folosești din nou cuponul.',
    },
    reviews: {
      loaded: 'Recenziile nu au putut fi încărcate',
      saved: 'Recenzia ta nu a fost trimisă',
      unsure: 'Verifică recenziile înainte să o trimiți din nou pe a ta.',
    },
    wishlist: {
      loaded: 'Lista ta de dorințe nu a putut fi încărcată',
      saved: 'Lista ta de dorințe nu a fost actualizată',
      unsure: 'Verifică-ți lista de dorințe înainte să încerci din nou.',
    },
    stores: {
      loaded: 'Magazinele nu au putut fi încărcate',
      saved: 'Magazinul ales nu a fost salvat',
      unsure: 'Verifică ce magazin este ales înainte să alegi din nou.',
    },
  },
}
