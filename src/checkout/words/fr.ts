import type { CheckoutWords } from '../CheckoutWords'

/** Checkout words in French. */
export const checkoutFr: CheckoutWords = {
  locale: 'fr',
  situations: {
    itemUnavailable: {
      title: 'Une partie du panier n’est pas disponible',
      description: 'Un article est peut-être épuisé. Vérifiez votre panier ou cherchez un article semblable.',
      labels: { review: 'Vérifier le panier' },
    },
    quantityLimited: {
      title: 'La quantité doit être modifiée',
      description: 'Elle est supérieure ou inférieure à ce qui peut être commandé. Modifiez-la dans votre panier.',
      labels: { review: 'Vérifier le panier' },
    },
    cartChanged: {
      title: 'Votre panier a changé',
      description:
        'Un article, un cadeau ou la livraison n’est plus comme avant. Vérifiez votre panier avant de continuer.',
      labels: { review: 'Vérifier le panier' },
    },
    cartEmpty: {
      title: 'Votre panier est vide',
      description: 'Ajoutez un article pour continuer. Si vous venez de commander, consultez vos commandes.',
    },
    priceChanged: {
      title: 'Le total a changé',
      description:
        'Un prix, une remise ou les frais de livraison ont peut-être changé. Vérifiez le total avant de continuer.',
      labels: { review: 'Vérifier le total' },
    },
    couponRefused: {
      title: 'Ce code promo ne peut pas être utilisé',
      description:
        'Il peut avoir expiré, s’écrire autrement ou ne pas s’appliquer à ce panier. Vérifiez-le ou continuez sans code promo.',
      labels: { review: 'Vérifier le code promo' },
    },
    giftCardRefused: {
      title: 'La carte cadeau n’a pas été utilisée',
      description:
        'Elle peut ne plus avoir de solde, ne pas être acceptée ici ou ne pas être nécessaire. Vérifiez-la ou choisissez un autre moyen de paiement.',
      labels: { review: 'Vérifier la carte cadeau' },
    },
    notDeliverable: {
      title: 'Une partie du panier ne peut pas être livrée',
      description:
        'Au moins un article ne peut pas partir avec cette commande. Choisissez une autre adresse ou le retrait, ou supprimez l’article.',
      labels: { review: 'Vérifier la livraison' },
    },
    deliveryChoiceNeeded: {
      title: 'Choisissez à nouveau la livraison',
      description: 'Le mode de livraison ou le créneau manque ou n’est plus proposé.',
      labels: { review: 'Choisir la livraison' },
    },
    addressIncomplete: {
      title: 'L’adresse est à revoir',
      description:
        'Il manque quelque chose, une partie ne convient pas, ou il y a plusieurs adresses pour cette commande. Vérifiez-la avant de continuer.',
      labels: { review: 'Vérifier l’adresse' },
    },
    detailsIncomplete: {
      title: 'Quelques informations sont à revoir',
      description: 'Il manque quelque chose, ou un champ est trop long ou ne convient pas. Vérifiez votre saisie.',
    },
    signInNeeded: {
      title: 'Connectez-vous à votre compte',
      description: 'Cette étape nécessite une connexion à votre compte.',
    },
    sessionEnded: {
      title: 'Votre session a expiré',
      description: 'Reconnectez-vous ou actualisez la page pour continuer.',
      labels: { signIn: 'Se reconnecter' },
    },
    captcha: {
      title: 'Une petite vérification',
      description: 'Confirmez que vous n’êtes pas un robot pour continuer.',
      labels: { review: 'Faire la vérification' },
    },
    paymentIncomplete: {
      title: 'Le paiement est à revoir',
      description: 'Il manque quelque chose ou une information n’est plus valable. Vérifiez votre mode de paiement.',
      labels: { review: 'Vérifier le paiement' },
    },
    paymentMethodUnavailable: {
      title: 'Ce moyen de paiement n’est pas disponible',
      description: 'Il ne peut pas servir pour cette commande. Choisissez-en un autre.',
      labels: { review: 'Choisir un autre moyen de paiement' },
    },
    paymentDeclined: {
      title: 'Le paiement n’a pas été accepté',
      description: 'Consultez vos commandes avant de payer à nouveau, ou choisissez un autre moyen de paiement.',
      labels: { review: 'Choisir un autre moyen de paiement' },
    },
    paymentPaused: {
      title: 'Les paiements sont suspendus pendant une journée',
      description: 'Plusieurs paiements n’ont pas été acceptés. Réessayez demain ou contactez le service client.',
    },
    paymentPending: {
      title: 'Le paiement n’est pas encore confirmé',
      description: 'Il peut encore aboutir. Consultez vos commandes avant de payer à nouveau.',
    },
    orderNotCompleted: {
      title: 'Cette commande n’a pas abouti',
      description: 'Consultez d’abord vos commandes, puis repartez de votre panier.',
      labels: { review: 'Vérifier le panier' },
    },
    orderAlreadyPlaced: {
      title: 'Une commande existe déjà pour cet achat',
      description: 'Consultez vos commandes avant d’en passer une autre.',
    },
    itemNotAdded: {
      title: 'L’article n’a pas été ajouté',
      description:
        'Il est peut-être épuisé, ou une option manque. Choisissez-le à nouveau ou cherchez un article semblable.',
      labels: { review: 'Choisir à nouveau' },
    },
    belowMinimum: {
      title: 'Votre panier n’atteint pas le minimum de commande',
      description: 'Un montant minimum est nécessaire. Ajoutez un article pour continuer.',
      labels: { review: 'Compléter le panier' },
    },
    couponUsedUp: {
      title: 'Ce code promo a déjà été utilisé',
      description: 'Il ne peut servir qu’un nombre limité de fois. Continuez sans code promo ou essayez-en un autre.',
      labels: { review: 'Vérifier le code promo' },
    },
    couponBelowMinimum: {
      title: 'Ce code promo demande un montant plus élevé',
      description: 'Il s’applique à partir d’un certain montant. Ajoutez un article ou continuez sans code promo.',
      labels: { review: 'Vérifier le panier' },
    },
    couponNeedsSignIn: {
      title: 'Ce code promo nécessite une connexion',
      description: 'Il est réservé aux clients connectés. Connectez-vous pour l’utiliser ou continuez sans code promo.',
    },
    giftCardEmpty: {
      title: 'La carte cadeau n’a plus de solde',
      description: 'Elle a été entièrement utilisée. Choisissez un autre moyen de paiement.',
      labels: { review: 'Choisir un autre moyen de paiement' },
    },
    postalCodeNotServed: {
      title: 'Nous ne livrons pas à ce code postal',
      description: 'Choisissez une autre adresse, ou le retrait s’il est proposé.',
      labels: { review: 'Changer l’adresse' },
    },
    deliverySlotGone: {
      title: 'Ce créneau de livraison n’est plus disponible',
      description: 'Il est complet ou déjà passé. Choisissez un autre créneau.',
      labels: { review: 'Choisir un autre créneau' },
    },
    pickupClosed: {
      title: 'Ce point de retrait n’est pas disponible',
      description: 'Il est peut-être fermé. Choisissez-en un autre ou faites-vous livrer.',
      labels: { review: 'Choisir un autre point de retrait' },
    },
    credentialsWrong: {
      title: 'Ces identifiants ne correspondent pas',
      description: 'Vérifiez l’e-\u2060mail, le mot de passe ou le code, puis saisissez-le à nouveau.',
      labels: { review: 'Vérifier la saisie' },
    },
    codeExpired: {
      title: 'Ce code a expiré',
      description: 'Les codes sont valables peu de temps. Demandez-en un nouveau.',
      labels: { review: 'Recevoir un nouveau code' },
    },
    accountLocked: {
      title: 'La connexion est bloquée pour le moment',
      description:
        'Il y a eu plusieurs tentatives de suite. Patientez avant de réessayer ou contactez le service client.',
    },
    cardRefused: {
      title: 'Les informations de la carte sont à revoir',
      description: 'Vérifiez le numéro, la date d’expiration et le code de sécurité, ou utilisez une autre carte.',
      labels: { review: 'Vérifier la carte' },
    },
    paymentAwaited: {
      title: 'Nous attendons votre paiement',
      description: 'Votre commande est réservée. La date limite figure dans les instructions de paiement.',
      descriptionUntil: 'Votre commande est réservée. Date limite de paiement\u00a0: {time}.',
      labels: { review: 'Voir comment payer' },
    },
    paymentExpired: {
      title: 'Le délai de paiement est écoulé',
      description: 'Ce paiement n’est plus possible. Choisissez un moyen de paiement et recommencez.',
      labels: { review: 'Choisir comment payer' },
    },
    bankStepNeeded: {
      title: 'Votre banque demande une confirmation',
      description: 'Confirmez le paiement dans l’application ou le message de votre banque, puis revenez ici.',
      labels: { review: 'Continuer vers la banque' },
    },
    orderUnpaid: {
      title: 'Votre commande est en attente de paiement',
      description:
        'Nous avons la commande, mais le paiement n’a pas abouti. Payez cette même commande, inutile d’en passer une autre.',
      labels: { review: 'Payer cette commande' },
    },
    maintenance: {
      title: 'La boutique est en maintenance',
      description: 'Elle est momentanément fermée. Revenez plus tard.',
      descriptionUntil: 'Elle est momentanément fermée. De nouveau disponible\u00a0: {time}.',
    },
    saleQueue: {
      title: 'Il y a beaucoup de monde en ce moment',
      description: 'Vous êtes dans la file d’attente. Gardez cette page ouverte jusqu’à votre tour.',
      labels: { refresh: 'Voir si c’est votre tour' },
    },
  },
}
