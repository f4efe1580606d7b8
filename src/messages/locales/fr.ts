import type { Messages } from '../Messages'

/** Shopper words in French. */
export const fr: Messages = {
  locale: 'fr',
  dir: 'ltr',
  statuses: {
    ok: { title: 'C’est fait', description: 'Tout s’est bien passé.' },
    created: { title: 'C’est enregistré', description: 'Vos informations ont bien été ajoutées.' },
    accepted: {
      title: 'Nous nous en occupons',
      description: 'Nous avons bien reçu votre demande, elle est en cours de traitement. Inutile de la renvoyer.',
    },
    noContent: { title: 'Opération terminée', description: 'Tout est fait, il n’y a rien d’autre à afficher.' },
    resetContent: {
      title: 'C’est fait, le formulaire peut resservir',
      description: 'Effacez-le avant de le réutiliser.',
    },
    badRequest: {
      title: 'Nous n’avons pas pu lire votre demande',
      description: 'Vérifiez vos informations, puis envoyez-les à nouveau.',
    },
    unauthorized: {
      title: 'Connectez-vous à votre compte',
      description: 'Une connexion à votre compte est nécessaire. Si la vôtre a expiré, reconnectez-vous.',
    },
    forbidden: {
      title: 'Vous n’avez pas accès à cette partie de la boutique',
      description:
        'Essayez de vous connecter ou d’utiliser un autre compte. Si vous pensez y avoir droit, contactez le service client.',
    },
    notFound: {
      title: 'Nous ne trouvons pas ce que vous cherchez',
      description:
        'L’adresse a peut-être changé, ou ce n’est plus disponible. Lancez une recherche ou revenez à la page d’accueil.',
    },
    methodNotAllowed: {
      title: 'Ce n’est pas possible ici',
      description: 'Vous n’y êtes pour rien. Revenez en arrière et essayez autrement, ou contactez le service client.',
    },
    tooManyRequests: {
      title: 'Merci de patienter avant de réessayer',
      description: 'Trop de demandes sont arrivées à la fois. Réessayez dans un instant.',
    },
    internalServerError: {
      title: 'Le problème vient de chez nous',
      description:
        'Vous n’y êtes pour rien. Si vous étiez en train de commander, consultez vos commandes ou vos e-\u2060mails avant d’en passer une autre.',
      noOrder: 'Vous n’y êtes pour rien. Revenez un peu plus tard.',
    },
    badGateway: {
      title: 'Une partie de la boutique ne fonctionne pas pour le moment',
      description:
        'Si vous étiez en train de commander, consultez d’abord vos commandes ou vos e-\u2060mails. Sinon, réessayez dans un instant.',
      noOrder: 'Réessayez dans un instant.',
    },
    serviceUnavailable: {
      title: 'La boutique est momentanément indisponible',
      description:
        'Si vous étiez en train de commander, consultez d’abord vos commandes ou vos e-\u2060mails. Sinon, réessayez un peu plus tard.',
      noOrder: 'Réessayez un peu plus tard.',
      noChange: 'Votre panier devrait être tel que vous l’avez laissé. Réessayez un peu plus tard.',
    },
    gatewayTimeout: {
      title: 'La boutique a mis trop de temps à répondre',
      description:
        'Si vous étiez en train de commander, consultez d’abord vos commandes ou vos e-\u2060mails. Sinon, réessayez dans un instant.',
      noOrder: 'Réessayez dans un instant.',
    },
    requestTimeout: {
      title: 'La connexion était trop lente',
      description: 'Vérifiez votre connexion Internet et réessayez.',
    },
    conflict: {
      title: 'Un changement a eu lieu entre-temps',
      description:
        'Une autre modification a été enregistrée avant la vôtre. Actualisez la page pour voir où en sont les choses.',
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
      title: 'Déjà en cours d’utilisation',
      description: 'Actualisez la page dans un instant pour voir si c’est de nouveau disponible.',
    },
    actionRequired: { title: 'Encore une étape', description: 'Votre confirmation est nécessaire pour terminer.' },
    informational: { title: 'Toujours en cours', description: 'Le traitement n’est pas encore terminé.' },
    successful: { title: 'C’est bon', description: 'Tout s’est bien passé.' },
    redirection: { title: 'L’adresse a changé', description: 'Lancez une recherche ou revenez à la page d’accueil.' },
    clientError: {
      title: 'Votre demande n’a pas abouti',
      description: 'Cela n’a pas pu être accepté tel quel. Vérifiez vos informations ou essayez autrement.',
    },
    serverError: {
      title: 'Le problème vient de chez nous',
      description:
        'Si vous étiez en train de commander, consultez d’abord vos commandes ou vos e-\u2060mails. Sinon, actualisez la page pour voir où en sont les choses.',
      noOrder: 'Actualisez la page pour voir où en sont les choses.',
    },
    offline: {
      title: 'Vous êtes hors ligne',
      description:
        'Réessayez une fois la connexion rétablie. Si vous étiez en train de commander, consultez d’abord vos commandes ou vos e-\u2060mails.',
      noOrder: 'Réessayez une fois la connexion rétablie.',
      noChange: 'Votre panier devrait être tel que vous l’avez laissé. Réessayez une fois la connexion rétablie.',
    },
    networkError: {
      title: 'Impossible de joindre la boutique',
      description:
        'Vérifiez votre connexion Internet. Si vous étiez en train de commander, consultez vos commandes ou vos e-\u2060mails avant de réessayer.',
      noOrder: 'Vérifiez votre connexion Internet et réessayez.',
    },
    timedOut: {
      title: 'La réponse n’est pas arrivée à temps',
      description:
        'Si vous étiez en train de commander, consultez d’abord vos commandes ou vos e-\u2060mails. Sinon, réessayez dans un instant.',
      noOrder: 'Réessayez dans un instant.',
    },
    aborted: {
      title: 'Opération interrompue',
      description:
        'Elle n’est peut-être pas allée jusqu’au bout. Si vous étiez en train de commander, consultez d’abord vos commandes ou vos e-\u2060mails.',
      noOrder: 'Elle n’est peut-être pas allée jusqu’au bout.',
    },
    unknown: {
      title: 'Quelque chose n’a pas fonctionné comme prévu',
      description:
        'Si vous étiez en train de commander, consultez d’abord vos commandes ou vos e-\u2060mails. Sinon, actualisez la page pour voir où en sont les choses.',
      noOrder: 'Actualisez la page pour voir où en sont les choses.',
    },
  },
  outcomes: {
    unsure: {
      title: 'Nous ne savons pas encore si cela a abouti',
      description: 'Vérifiez votre panier, vos commandes ou vos e-\u2060mails avant de réessayer.',
    },
    backAt: 'De nouveau disponible\u00a0: {time}.',
    trying: 'Nous réessayons pour vous.',
    gaveUp: 'Cela n’a pas fonctionné pour le moment. Revenez plus tard.',
    guest: {
      unauthorized: {
        title: 'Connectez-vous à votre compte',
        description: 'Une connexion à votre compte est nécessaire.',
      },
      forbidden: {
        title: 'Vous n’avez pas accès à cette partie de la boutique',
        description: 'Essayez de vous connecter. Si vous pensez y avoir droit, contactez le service client.',
      },
      unsure: {
        title: 'Nous ne savons pas encore si cela a abouti',
        description: 'Vérifiez votre panier ou vos e-\u2060mails avant de réessayer.',
      },
    },
    signedIn: {
      unauthorized: {
        title: 'Reconnectez-vous à votre compte',
        description: 'Une nouvelle connexion est nécessaire pour continuer.',
      },
      forbidden: {
        title: 'Votre compte n’a pas accès à cette partie de la boutique',
        description: 'Un autre compte y a peut-être accès. Si vous pensez y avoir droit, contactez le service client.',
        labels: { signIn: 'Utiliser un autre compte' },
      },
      unsure: {
        title: 'Nous ne savons pas encore si cela a abouti',
        description: 'Vérifiez votre panier ou vos commandes avant de réessayer.',
      },
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
    checkOrders: 'Voir vos commandes',
    statusPage: 'Voir les incidents connus',
    support: 'Contacter le service client',
    back: 'Retour',
    close: 'Fermer',
    retrying: 'Nouvelle tentative…',
    retryIn: 'Vous pourrez réessayer {time}.',
    retryReady: 'Vous pouvez réessayer maintenant.',
    retryingIn: 'Nouvelle tentative {time}.',
    tryNow: 'Réessayer maintenant',
    verify:
      'Votre demande a peut-être abouti. Vérifiez votre panier, vos commandes ou vos e-\u2060mails avant de réessayer.',
    checking: 'Vérification…',
    confirm: 'J’ai vérifié, réessayer',
    backOnline: 'La connexion est rétablie',
    gaveUp: 'Réessayer plus tard',
    newTab: '(s’ouvre dans un nouvel onglet)',
    checkFields: 'Vérifiez ces informations',
    fieldMissing: '{label}\u00a0: information manquante',
    fieldInvalid: '{label}\u00a0: vérifiez le format',
    fieldTooLong: '{label}\u00a0: le texte est trop long',
    fieldTooShort: '{label}\u00a0: le texte est trop court',
    fieldTaken: '{label}\u00a0: cette information est déjà utilisée',
    fieldNotFound: '{label}\u00a0: cette information est introuvable',
    fieldUnknown: '{label}\u00a0: vérifiez cette information',
    details: 'Détails pour le service client',
    requestId: 'Identifiant de la demande',
    code: 'Code d’erreur',
    status: 'Statut',
    time: 'Date et heure',
    page: 'Adresse de la page',
    copy: 'Copier',
    copied: 'Copié',
  },
}
