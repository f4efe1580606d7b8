import type { Messages } from '../Messages'

/** Shopper words in Spanish, without regional turns. */
export const es: Messages = {
  locale: 'es',
  dir: 'ltr',
  statuses: {
    ok: { title: 'Listo', description: 'Todo salió bien.' },
    created: { title: 'Guardado', description: 'Lo que enviaste ya está registrado.' },
    accepted: {
      title: 'Estamos trabajando en ello',
      description: 'Recibimos lo que enviaste y aún lo estamos procesando. No hace falta enviarlo otra vez.',
    },
    noContent: { title: 'Hecho', description: 'Se completó. No hay nada más que mostrar.' },
    resetContent: { title: 'Ya puedes usar el formulario otra vez', description: 'Vacíalo antes de volver a usarlo.' },
    badRequest: { title: 'No pudimos leer lo que enviaste', description: 'Revisa los datos y envíalos de nuevo.' },
    unauthorized: {
      title: 'Inicia sesión',
      description: 'Para esto hay que iniciar sesión. Si ya la habías iniciado, iníciala de nuevo.',
    },
    forbidden: {
      title: 'No tienes acceso a esta parte de la tienda',
      description:
        'Intenta iniciar sesión o usar otra cuenta. Si deberías tener acceso, contacta con atención al cliente.',
    },
    notFound: {
      title: 'No encontramos lo que buscas',
      description:
        'Puede que haya cambiado de lugar o ya no esté disponible. Búscalo o empieza desde la página de inicio.',
    },
    methodNotAllowed: {
      title: 'Esto no se puede hacer aquí',
      description:
        'No se debe a nada que hayas hecho. Vuelve atrás y prueba de otra manera, o contacta con atención al cliente.',
    },
    tooManyRequests: {
      title: 'Espera antes de volver a intentarlo',
      description: 'Recibimos demasiadas solicitudes a la vez. Podrás intentarlo de nuevo enseguida.',
    },
    internalServerError: {
      title: 'Hay un problema en la tienda',
      description:
        'No se debe a nada que hayas hecho. Si estabas haciendo un pedido, revisa tus pedidos o tu correo antes de volver a empezar.',
      noOrder: 'No se debe a nada que hayas hecho. Vuelve un poco más tarde.',
    },
    badGateway: {
      title: 'Una parte de la tienda no funciona ahora',
      description:
        'Si estabas haciendo un pedido, revisa antes tus pedidos o tu correo. Si no, inténtalo de nuevo en un momento.',
      noOrder: 'Inténtalo de nuevo en un momento.',
    },
    serviceUnavailable: {
      title: 'La tienda no está disponible ahora',
      description:
        'Si estabas haciendo un pedido, revisa antes tus pedidos o tu correo. Si no, inténtalo de nuevo un poco más tarde.',
      noOrder: 'Inténtalo de nuevo un poco más tarde.',
      noChange: 'Tu carrito debería seguir como lo dejaste. Inténtalo de nuevo un poco más tarde.',
    },
    gatewayTimeout: {
      title: 'La tienda tardó demasiado en responder',
      description:
        'Si estabas haciendo un pedido, revisa antes tus pedidos o tu correo. Si no, inténtalo de nuevo en un momento.',
      noOrder: 'Inténtalo de nuevo en un momento.',
    },
    requestTimeout: {
      title: 'La conexión fue demasiado lenta',
      description: 'Revisa tu conexión e inténtalo de nuevo.',
    },
    conflict: {
      title: 'Esto cambió mientras tanto',
      description: 'Se guardó antes otro cambio. Actualiza la página para ver cómo está ahora.',
    },
    gone: { title: 'Esto ya no está disponible', description: 'Una búsqueda puede mostrarte algo parecido.' },
    contentTooLarge: {
      title: 'Es demasiado grande para enviarlo',
      description: 'Envía un archivo más pequeño o menos artículos.',
    },
    unprocessableContent: {
      title: 'Hay que revisar algunos datos',
      description: 'Parte de lo que enviaste no se pudo aceptar. Revísalo y envíalo de nuevo.',
    },
    locked: {
      title: 'Esto está en uso ahora',
      description: 'Actualiza la página en un momento para ver si ya está disponible.',
    },
    actionRequired: { title: 'Falta un paso', description: 'Se necesita tu confirmación para terminar.' },
    informational: { title: 'En curso', description: 'Todavía se está procesando.' },
    successful: { title: 'Completado', description: 'Todo salió bien.' },
    redirection: { title: 'Esto cambió de dirección', description: 'Búscalo o empieza desde la página de inicio.' },
    clientError: {
      title: 'No se pudo completar',
      description: 'No se aceptó tal como estaba. Revísalo o prueba de otra manera.',
    },
    serverError: {
      title: 'Hay un problema en la tienda',
      description:
        'Si estabas haciendo un pedido, revisa antes tus pedidos o tu correo. Si no, actualiza la página para ver cómo quedó.',
      noOrder: 'Actualiza la página para ver cómo quedó.',
    },
    offline: {
      title: 'No tienes conexión a internet',
      description:
        'Inténtalo de nuevo cuando vuelva la conexión. Si estabas haciendo un pedido, revisa antes tus pedidos o tu correo.',
      noOrder: 'Inténtalo de nuevo cuando vuelva la conexión.',
      noChange: 'Tu carrito debería seguir como lo dejaste. Inténtalo de nuevo cuando vuelva la conexión.',
    },
    networkError: {
      title: 'No hay conexión con la tienda',
      description:
        'Revisa tu conexión. Si estabas haciendo un pedido, revisa tus pedidos o tu correo antes de volver a intentarlo.',
      noOrder: 'Revisa tu conexión e inténtalo de nuevo.',
    },
    timedOut: {
      title: 'La respuesta no llegó a tiempo',
      description:
        'Si estabas haciendo un pedido, revisa antes tus pedidos o tu correo. Si no, inténtalo de nuevo en un momento.',
      noOrder: 'Inténtalo de nuevo en un momento.',
    },
    aborted: {
      title: 'Se interrumpió',
      description: 'Puede que no haya terminado. Si estabas haciendo un pedido, revisa antes tus pedidos o tu correo.',
      noOrder: 'Puede que no haya terminado.',
    },
    unknown: {
      title: 'Algo no funcionó como debía',
      description:
        'Si estabas haciendo un pedido, revisa antes tus pedidos o tu correo. Si no, actualiza la página para ver cómo quedó.',
      noOrder: 'Actualiza la página para ver cómo quedó.',
    },
  },
  outcomes: {
    unsure: {
      title: 'Aún no sabemos si esto se completó',
      description: 'Revisa tu carrito, tus pedidos o tu correo antes de volver a intentarlo.',
    },
    backAt: 'Disponible de nuevo: {time}.',
    trying: 'Lo estamos intentando de nuevo por ti.',
    gaveUp: 'De momento no ha funcionado. Vuelve más tarde.',
    guest: {
      unauthorized: { title: 'Inicia sesión', description: 'Para esto hay que iniciar sesión.' },
      forbidden: {
        title: 'No tienes acceso a esta parte de la tienda',
        description: 'Intenta iniciar sesión. Si deberías tener acceso, contacta con atención al cliente.',
      },
      unsure: {
        title: 'Aún no sabemos si esto se completó',
        description: 'Revisa tu carrito o tu correo antes de volver a intentarlo.',
      },
    },
    signedIn: {
      unauthorized: { title: 'Inicia sesión de nuevo', description: 'Para continuar hay que iniciar sesión otra vez.' },
      forbidden: {
        title: 'Tu cuenta no tiene acceso a esta parte de la tienda',
        description: 'Puede que otra cuenta lo tenga. Si deberías tener acceso, contacta con atención al cliente.',
        labels: { signIn: 'Usar otra cuenta' },
      },
      unsure: {
        title: 'Aún no sabemos si esto se completó',
        description: 'Revisa tu carrito o tus pedidos antes de volver a intentarlo.',
      },
    },
  },
  labels: {
    retry: 'Intentar de nuevo',
    refresh: 'Actualizar',
    reset: 'Vaciar el formulario',
    review: 'Revisar los datos',
    signIn: 'Iniciar sesión',
    home: 'Ir a la página de inicio',
    search: 'Buscar en la tienda',
    checkOrders: 'Ver tus pedidos',
    statusPage: 'Ver si hay incidencias',
    support: 'Contactar con atención al cliente',
    back: 'Volver',
    close: 'Cerrar',
    retrying: 'Intentando de nuevo…',
    retryIn: 'Podrás intentarlo de nuevo {time}.',
    retryReady: 'Ya puedes intentarlo de nuevo.',
    retryingIn: 'Nuevo intento {time}.',
    tryNow: 'Intentar ahora',
    verify:
      'Es posible que ya se haya completado. Revisa tu carrito, tus pedidos o tu correo antes de volver a intentarlo.',
    checking: 'Comprobando…',
    confirm: 'Ya lo revisé, intentar de nuevo',
    backOnline: 'Vuelves a tener conexión',
    gaveUp: 'Inténtalo más tarde',
    newTab: '(se abre en una pestaña nueva)',
    checkFields: 'Revisa estos datos',
    fieldMissing: '{label}: falta este dato',
    fieldInvalid: '{label}: revisa cómo está escrito',
    fieldTooLong: '{label}: el texto es demasiado largo',
    fieldTooShort: '{label}: el texto es demasiado corto',
    fieldTaken: '{label}: ya está en uso',
    fieldNotFound: '{label}: no encontramos este dato',
    fieldUnknown: '{label}: revisa este dato',
    details: 'Datos para atención al cliente',
    requestId: 'ID de la solicitud',
    code: 'Código',
    status: 'Estado de la respuesta',
    time: 'Fecha y hora',
    page: 'Página',
    copy: 'Copiar',
    copied: 'Copiado',
  },
}
