import type { AboutWords } from '../AboutWords'

/** What failed, in French. */
export const aboutFr: AboutWords = {
  locale: 'fr',
  subjects: {
    cart: {
      loaded: 'Votre panier n’a pas pu être chargé',
      saved: 'Votre panier n’a pas été mis à jour',
      unsure: 'Vérifiez votre panier avant de réessayer.',
    },
    search: {
      loaded: 'Les résultats de la recherche n’ont pas pu être chargés',
      saved: 'La recherche n’a pas pu être effectuée',
      unsure: 'Une recherche ne modifie rien, vous pouvez donc la relancer.',
    },
    product: {
      loaded: 'Le produit n’a pas pu être chargé',
      saved: 'Votre choix n’a pas été enregistré',
      unsure: 'Vérifiez le produit avant de choisir à nouveau.',
    },
    products: {
      loaded: 'Les produits n’ont pas pu être chargés',
      saved: 'Votre sélection n’a pas été enregistrée',
      unsure: 'Vérifiez votre sélection avant de choisir à nouveau.',
    },
    delivery: {
      loaded: 'Les options de livraison n’ont pas pu être chargées',
      saved: 'Votre choix de livraison n’a pas été enregistré',
      unsure: 'Vérifiez la livraison avant de choisir à nouveau.',
    },
    payment: {
      loaded: 'Les moyens de paiement n’ont pas pu être chargés',
      saved: 'Le paiement n’a pas été effectué',
      unsure: 'Vérifiez vos commandes, vos e-\u2060mails ou votre compte bancaire avant de payer à nouveau.',
    },
    order: {
      loaded: 'Votre commande n’a pas pu être chargée',
      saved: 'Votre commande n’a pas été passée',
      unsure: 'Vérifiez vos commandes ou vos e-\u2060mails avant de commander à nouveau.',
    },
    account: {
      loaded: 'Votre compte n’a pas pu être chargé',
      saved: 'Les informations de votre compte n’ont pas été enregistrées',
      unsure: 'Vérifiez votre compte avant d’enregistrer à nouveau.',
    },
    address: {
      loaded: 'Vos adresses n’ont pas pu être chargées',
      saved: 'L’adresse n’a pas été enregistrée',
      unsure: 'Vérifiez vos adresses avant d’enregistrer à nouveau.',
    },
    coupon: {
      loaded: 'Les codes promo n’ont pas pu être chargés',
      saved: 'Le code promo n’a pas été appliqué',
      unsure: 'Vérifiez votre panier avant de réutiliser le code promo.',
    },
    reviews: {
      loaded: 'Les avis n’ont pas pu être chargés',
      saved: 'Votre avis n’a pas été envoyé',
      unsure: 'Vérifiez les avis avant d’envoyer le vôtre à nouveau.',
    },
    wishlist: {
      loaded: 'Votre liste d’envies n’a pas pu être chargée',
      saved: 'Votre liste d’envies n’a pas été mise à jour',
      unsure: 'Vérifiez votre liste d’envies avant de réessayer.',
    },
    stores: {
      loaded: 'Les magasins n’ont pas pu être chargés',
      saved: 'Votre choix de magasin n’a pas été enregistré',
      unsure: 'Vérifiez quel magasin est sélectionné avant de choisir à nouveau.',
    },
  },
}
