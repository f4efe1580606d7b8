import type { Messages } from '../Messages'

/** Shopper words in French. */
export const fr: Messages = {
  locale: 'fr',
  dir: 'ltr',
  statuses: {
    ok: { title: 'C’est fait', description: 'Votre demande a bien été traitée.' },
    created: { title: 'C’est enregistré', description: 'Nous avons bien reçu vos informations.' },
    accepted: {
      title: 'Nous nous en occupons',
      description: 'Votre demande est en cours de traitement. Actualisez la page dans un instant.',
    },
    noContent: { title: 'C’est fait', description: 'Votre demande a bien été traitée.' },
    resetContent: {
      title: 'Prêt pour une nouvelle saisie',
      description: 'Votre demande a bien été traitée. Effacez le formulaire avant de le réutiliser.',
    },
    badRequest: {
      title: 'Votre demande n’a pas pu être envoyée',
      description: 'Certaines informations n’ont pas pu être lues. Vérifiez-les, puis renvoyez votre demande.',
    },
    unauthorized: {
      title: 'Connectez-vous à votre compte',
      description: 'Cette partie de la boutique n’est accessible qu’après connexion.',
    },
    forbidden: {
      title: 'Votre compte n’y donne pas accès',
      description: 'Si vous pensez y avoir droit, contactez le service client.',
    },
    notFound: {
      title: 'Nous ne trouvons pas ce que vous cherchez',
      description:
        'L’adresse a peut-être changé, ou ce n’est plus disponible. Lancez une recherche ou repartez de la page d’accueil.',
    },
    methodNotAllowed: {
      title: 'Ce n’est pas possible ici',
      description: 'Revenez à la page précédente et essayez autrement.',
    },
    tooManyRequests: {
      title: 'Une petite pause s’impose',
      description: 'Patientez un instant, puis réessayez.',
    },
    internalServerError: {
      title: 'Le problème vient de chez nous',
      description:
        'Vous n’y êtes pour rien. Si vous étiez en train de commander, consultez vos commandes avant d’en passer une autre.',
    },
    badGateway: {
      title: 'Une partie de la boutique ne répond pas',
      description: 'Réessayez dans un instant. Si vous étiez en train de commander, consultez d’abord vos commandes.',
    },
    serviceUnavailable: {
      title: 'La boutique est momentanément indisponible',
      description: 'Votre panier est conservé. Réessayez dans quelques minutes.',
    },
    gatewayTimeout: {
      title: 'La boutique a mis trop de temps à répondre',
      description: 'Réessayez dans un instant. Si vous étiez en train de commander, consultez d’abord vos commandes.',
    },
    requestTimeout: {
      title: 'La connexion était trop lente',
      description: 'Vérifiez votre connexion Internet et réessayez.',
    },
    conflict: {
      title: 'Un changement a eu lieu entre-temps',
      description: 'Une autre modification est passée avant. Actualisez la page pour voir où en sont les choses.',
    },
    gone: {
      title: 'Ce n’est plus disponible',
      description: 'Une recherche permettra peut-être de trouver un équivalent.',
    },
    contentTooLarge: {
      title: 'C’est trop lourd pour être envoyé',
      description: 'Choisissez un fichier plus léger, ou moins d’articles.',
    },
    unprocessableContent: {
      title: 'Quelques points sont à revoir',
      description: 'Certaines informations n’ont pas pu être acceptées. Vérifiez-les, puis renvoyez votre demande.',
    },
    locked: {
      title: 'C’est en cours d’utilisation',
      description: 'Actualisez la page dans un instant pour voir si c’est de nouveau disponible.',
    },
    actionRequired: {
      title: 'Encore une étape',
      description: 'Une confirmation est nécessaire pour terminer.',
    },
    informational: { title: 'Toujours en cours', description: 'Votre demande est en cours de traitement.' },
    successful: { title: 'C’est fait', description: 'Votre demande a bien été traitée.' },
    redirection: {
      title: 'L’adresse a changé',
      description: 'Lancez une recherche ou repartez de la page d’accueil.',
    },
    clientError: {
      title: 'Votre demande n’a pas abouti',
      description: 'Elle n’a pas pu être acceptée telle quelle. Vérifiez-la, ou essayez autrement.',
    },
    serverError: {
      title: 'Le problème vient de chez nous',
      description:
        'Vous n’y êtes pour rien. Si vous étiez en train de commander, consultez vos commandes avant d’en passer une autre.',
    },
    offline: {
      title: 'Vous êtes hors ligne',
      description: 'Votre panier est conservé. Réessayez une fois la connexion rétablie.',
    },
    networkError: {
      title: 'Impossible de joindre la boutique',
      description:
        'Vérifiez votre connexion Internet et réessayez. Si vous étiez en train de commander, consultez d’abord vos commandes.',
    },
    timedOut: {
      title: 'La réponse n’est pas arrivée à temps',
      description: 'Réessayez dans un instant. Si vous étiez en train de commander, consultez d’abord vos commandes.',
    },
    aborted: {
      title: 'Opération interrompue',
      description:
        'Elle n’est peut-être pas allée au bout. Si vous étiez en train de commander, consultez d’abord vos commandes.',
    },
    unknown: {
      title: 'L’opération n’a pas abouti',
      description:
        'Actualisez la page pour voir où en sont les choses. Si vous étiez en train de commander, consultez d’abord vos commandes.',
    },
  },
  labels: {
    retry: 'Réessayer',
    refresh: 'Actualiser',
    reset: 'Effacer le formulaire',
    review: 'Vérifier les informations',
    signIn: 'Se connecter',
    home: 'Aller à la page d’accueil',
    search: 'Rechercher dans la boutique',
    checkOrders: 'Voir mes commandes',
    statusPage: 'Voir l’état du service',
    support: 'Contacter le service client',
    back: 'Retour',
    close: 'Fermer',
    retrying: 'Nouvelle tentative…',
    retryIn: 'Vous pourrez réessayer {time}.',
    retryReady: 'Vous pouvez réessayer maintenant.',
    retryingIn: 'Nouvelle tentative {time}.',
    tryNow: 'Réessayer maintenant',
    verify: 'Votre demande a peut-être abouti. Consultez vos commandes avant de réessayer.',
    checking: 'Vérification…',
    confirm: 'J’ai vérifié, réessayer',
    backOnline: 'La connexion est rétablie',
    gaveUp: 'Réessayez plus tard',
    newTab: '(s’ouvre dans un nouvel onglet)',
    checkFields: 'Vérifiez ces informations',
    fieldMissing: '{label}\u00a0: cette information manque',
    fieldInvalid: '{label}\u00a0: vérifiez le format',
    fieldTooLong: '{label}\u00a0: le texte est trop long',
    fieldTooShort: '{label}\u00a0: le texte est trop court',
    fieldTaken: '{label}\u00a0: cette information est déjà utilisée',
    fieldNotFound: '{label}\u00a0: cette information est introuvable',
    fieldUnknown: '{label}\u00a0: vérifiez cette information',
    details: 'Détails pour le service client',
    requestId: 'Identifiant de la demande',
    code: 'Code du problème',
    status: 'Statut',
    time: 'Date et heure',
    page: 'Adresse de la page',
    copy: 'Copier',
    copied: 'Copié',
  },
}
