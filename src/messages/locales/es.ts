import type { Messages } from '../Messages'

/** Shopper words in Spanish, without regional turns. */
export const es: Messages = {
  locale: 'es',
  dir: 'ltr',
  statuses: {
    ok: { title: 'Listo', description: 'Tu solicitud se completó.' },
    created: { title: 'Guardado', description: 'Lo que enviaste ya está registrado.' },
    accepted: {
      title: 'Estamos trabajando en ello',
      description: 'Tu solicitud todavía se está procesando. Vuelve a mirar en un momento.',
    },
    noContent: { title: 'Listo', description: 'Tu solicitud se completó.' },
    resetContent: {
      title: 'Listo para el siguiente',
      description: 'Tu solicitud se completó. Vacía el formulario antes de usarlo de nuevo.',
    },
    badRequest: {
      title: 'No se pudo enviar así',
      description: 'No pudimos leer parte de lo que enviaste. Revísalo y envíalo de nuevo.',
    },
    unauthorized: {
      title: 'Inicia sesión',
      description: 'Esta parte de la tienda solo está disponible con la sesión iniciada.',
    },
    forbidden: {
      title: 'Tu cuenta no tiene acceso',
      description: 'Si deberías tener acceso, habla con la tienda.',
    },
    notFound: {
      title: 'No encontramos lo que buscas',
      description:
        'Puede que haya cambiado de lugar o ya no esté disponible. Búscalo o empieza desde la página de inicio.',
    },
    methodNotAllowed: {
      title: 'Esto no se puede hacer aquí',
      description: 'Vuelve atrás y prueba por otro camino.',
    },
    tooManyRequests: {
      title: 'Hace falta una breve pausa',
      description: 'Espera un momento e inténtalo de nuevo.',
    },
    internalServerError: {
      title: 'Hay un problema de nuestra parte',
      description:
        'No se debe a nada que hayas hecho. Si estabas haciendo un pedido, revisa tus pedidos antes de volver a empezar.',
    },
    badGateway: {
      title: 'Una parte de la tienda no responde',
      description: 'Inténtalo de nuevo en un momento. Si estabas haciendo un pedido, revisa antes tus pedidos.',
    },
    serviceUnavailable: {
      title: 'La tienda no está disponible ahora',
      description: 'Tu carrito está a salvo. Inténtalo de nuevo en unos minutos.',
    },
    gatewayTimeout: {
      title: 'La tienda tardó demasiado en responder',
      description: 'Inténtalo de nuevo en un momento. Si estabas haciendo un pedido, revisa antes tus pedidos.',
    },
    requestTimeout: {
      title: 'La conexión fue demasiado lenta',
      description: 'Comprueba tu conexión e inténtalo de nuevo.',
    },
    conflict: {
      title: 'Esto cambió mientras tanto',
      description: 'Se guardó antes otro cambio. Actualiza la página para ver cómo está ahora.',
    },
    gone: {
      title: 'Esto ya no está disponible',
      description: 'Una búsqueda puede mostrarte algo parecido.',
    },
    contentTooLarge: {
      title: 'Es demasiado grande para enviarlo',
      description: 'Envía un archivo más pequeño o menos artículos.',
    },
    unprocessableContent: {
      title: 'Hay datos que conviene revisar',
      description: 'Parte de lo que enviaste no se pudo aceptar. Revísalo y envíalo de nuevo.',
    },
    locked: {
      title: 'Esto está en uso ahora',
      description: 'Actualiza la página en un momento para ver si ya está libre.',
    },
    actionRequired: {
      title: 'Falta un paso',
      description: 'Se necesita una confirmación para terminar.',
    },
    informational: { title: 'En curso', description: 'Tu solicitud todavía se está procesando.' },
    successful: { title: 'Listo', description: 'Tu solicitud se completó.' },
    redirection: {
      title: 'Esto cambió de dirección',
      description: 'Búscalo o empieza desde la página de inicio.',
    },
    clientError: {
      title: 'No se pudo completar',
      description: 'La solicitud no se aceptó tal como estaba. Revísala y prueba de otra manera.',
    },
    serverError: {
      title: 'Hay un problema de nuestra parte',
      description:
        'No se debe a nada que hayas hecho. Si estabas haciendo un pedido, revisa tus pedidos antes de volver a empezar.',
    },
    offline: {
      title: 'No tienes conexión a internet',
      description: 'Tu carrito está a salvo. Inténtalo de nuevo cuando vuelva la conexión.',
    },
    networkError: {
      title: 'No pudimos conectar con la tienda',
      description:
        'Comprueba tu conexión e inténtalo de nuevo. Si estabas haciendo un pedido, revisa antes tus pedidos.',
    },
    timedOut: {
      title: 'La respuesta no llegó a tiempo',
      description: 'Inténtalo de nuevo en un momento. Si estabas haciendo un pedido, revisa antes tus pedidos.',
    },
    aborted: {
      title: 'Detenido',
      description: 'Puede que no haya terminado. Si estabas haciendo un pedido, revisa antes tus pedidos.',
    },
    unknown: {
      title: 'No se pudo completar',
      description: 'Actualiza la página para ver cómo quedó. Si estabas haciendo un pedido, revisa antes tus pedidos.',
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
    checkOrders: 'Ver mis pedidos',
    statusPage: 'Ver la página de estado',
    support: 'Hablar con atención al cliente',
    back: 'Volver',
    close: 'Cerrar',
    retrying: 'Intentando de nuevo…',
    retryIn: 'Podrás intentarlo de nuevo {time}.',
    retryReady: 'Ya puedes intentarlo de nuevo.',
    retryingIn: 'Nuevo intento {time}.',
    tryNow: 'Intentar ahora',
    verify: 'Es posible que ya se haya completado. Revisa tus pedidos antes de volver a intentarlo.',
    checking: 'Comprobando…',
    confirm: 'Revisado, intentar de nuevo',
    backOnline: 'Tienes conexión de nuevo',
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
    status: 'Estado',
    time: 'Fecha y hora',
    page: 'Página',
    copy: 'Copiar',
    copied: 'Copiado',
  },
}
