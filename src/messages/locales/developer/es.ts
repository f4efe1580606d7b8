import type { Messages } from '../../Messages'

/** Developer words in Spanish: what the VTEX Core Commerce APIs document for each status. */
export const es: Messages = {
  locale: 'es',
  dir: 'ltr',
  statuses: {
    ok: { title: '200 OK', description: 'VTEX procesó la solicitud.' },
    created: {
      title: '201 Created',
      description: 'VTEX procesó la solicitud y creó un recurso. Habitual tras POST y algunos PUT.',
    },
    accepted: {
      title: '202 Accepted',
      description:
        'VTEX recibió la solicitud, pero aún no ha terminado de procesarla. Vuelve a consultar para conocer el resultado.',
    },
    noContent: { title: '204 No Content', description: 'VTEX procesó la solicitud. No hay cuerpo que leer.' },
    resetContent: {
      title: '205 Reset Content',
      description:
        'VTEX aceptó la solicitud y no devuelve contenido. Restablece el documento o formulario del que partió.',
    },
    badRequest: {
      title: '400 Bad Request',
      description: 'VTEX no pudo decodificar el cuerpo de la solicitud. Revisa la sintaxis y la cabecera Content-Type.',
    },
    unauthorized: {
      title: '401 Unauthorized',
      description:
        'Faltan las credenciales o son incorrectas. Revisa la clave y el token de aplicación, o la cookie de sesión.',
      links: [{ label: 'Guía de autenticación', href: 'https://developers.vtex.com/docs/guides/authentication' }],
    },
    forbidden: {
      title: '403 Forbidden',
      description:
        'La solicitud es válida, pero VTEX se niega a procesarla. Comprueba que el usuario o la clave tenga el rol necesario.',
      links: [{ label: 'Roles', href: 'https://help.vtex.com/es/docs/tutorials/roles' }],
    },
    notFound: {
      title: '404 Not Found',
      description: 'No se puede localizar el recurso. Revisa el nombre del endpoint y los identificadores de la ruta.',
      links: [{ label: 'Referencia de las API', href: 'https://developers.vtex.com/docs/api-reference' }],
    },
    methodNotAllowed: {
      title: '405 Method Not Allowed',
      description: 'El endpoint no admite este método HTTP. Consulta en la referencia cuáles admite.',
      links: [{ label: 'Referencia de las API', href: 'https://developers.vtex.com/docs/api-reference' }],
    },
    tooManyRequests: {
      title: '429 Too Many Requests',
      description:
        'La aplicación superó el límite de solicitudes. Espera lo que indique Retry-After y luego alarga cada espera, con jitter.',
    },
    internalServerError: {
      title: '500 Internal Server Error',
      description:
        'VTEX falló internamente. Revisa las cabeceras de la solicitud o, si pasa a un servidor externo, consulta a su proveedor; si el fallo es de VTEX, mira la página de estado y, si continúa, contacta con soporte.',
      links: [
        { label: 'Página de estado de VTEX', href: 'https://status.vtex.com/' },
        { label: 'Soporte de VTEX', href: 'https://help.vtex.com/support' },
      ],
    },
    badGateway: {
      title: '502 Bad Gateway',
      description: 'VTEX, como gateway, recibió una respuesta no válida del servidor upstream. Inténtalo más tarde.',
    },
    serviceUnavailable: {
      title: '503 Service Unavailable',
      description:
        'VTEX no está disponible temporalmente. Consulta la página de estado e inténtalo más tarde; si continúa, contacta con soporte.',
      links: [
        { label: 'Página de estado de VTEX', href: 'https://status.vtex.com/' },
        { label: 'Soporte de VTEX', href: 'https://help.vtex.com/support' },
      ],
    },
    gatewayTimeout: {
      title: '504 Gateway Timeout',
      description:
        'VTEX, como gateway, no recibió a tiempo la respuesta del servidor upstream. Inténtalo más tarde; si continúa, contacta con soporte.',
      links: [{ label: 'Soporte de VTEX', href: 'https://help.vtex.com/support' }],
    },
    requestTimeout: {
      title: '408 Request Timeout',
      description:
        'El servidor no recibió la solicitud completa a tiempo. Puede reenviarse por una conexión nueva (RFC 9110 §15.5.9).',
    },
    conflict: {
      title: '409 Conflict',
      description:
        'La solicitud choca con el estado actual del recurso. Léelo de nuevo y aplica el cambio sobre lo que haya.',
    },
    gone: {
      title: '410 Gone',
      description: 'El recurso se eliminó de forma definitiva. Quita los enlaces que llevan a él.',
    },
    contentTooLarge: {
      title: '413 Content Too Large',
      description: 'El cuerpo de la solicitud supera lo que admite el servidor. Envía menos de una vez.',
    },
    unprocessableContent: {
      title: '422 Unprocessable Content',
      description:
        'El cuerpo se pudo decodificar, pero sus valores no son aceptables. Los errores de campo de la respuesta dicen cuáles.',
    },
    locked: {
      title: '423 Locked',
      description: 'Otro proceso tiene bloqueado el recurso (RFC 4918 §11.3). Léelo de nuevo más tarde.',
    },
    actionRequired: {
      title: '428 Precondition Required',
      description:
        'No es un error: el callback de la pasarela en el checkout responde 428 cuando el comprador debe dar un paso más para pagar. Sigue la redirección o abre la aplicación de pago que indica el cuerpo.',
    },
    informational: {
      title: '1xx Informational',
      description: 'Respuesta provisional. La definitiva debería llegar después, en la misma solicitud.',
    },
    successful: {
      title: '2xx Successful',
      description: 'La solicitud se procesó. Este código no tiene un significado propio documentado por VTEX.',
    },
    redirection: {
      title: '3xx Redirection',
      description:
        'El recurso está en otra dirección, o la copia en caché sigue vigente. Consulta la cabecera Location.',
    },
    clientError: {
      title: '4xx Client Error',
      description:
        'El servidor rechaza la solicitud. Trata como 400 un código sin significado documentado (RFC 9110 §15).',
    },
    serverError: {
      title: '5xx Server Error',
      description: 'El servidor falló. Trata como 500 un código sin significado documentado (RFC 9110 §15).',
    },
    offline: {
      title: 'Sin conexión',
      description:
        'El navegador informa de que no hay conexión (navigator.onLine es false). Una solicitud en curso aún puede haber llegado.',
    },
    networkError: {
      title: 'Error de red',
      description:
        'No llegó respuesta: falló la conexión, o el navegador retuvo la respuesta por CORS. El panel de red muestra cuál de las dos.',
    },
    timedOut: {
      title: 'Tiempo agotado',
      description:
        'El cliente dejó de esperar. Puede que el servidor sí procesara la solicitud: compruébalo antes de repetirla.',
    },
    aborted: {
      title: 'Cancelada',
      description:
        'El cliente canceló la solicitud, como al salir de la página. Si era de lectura, no hace falta mostrar nada; si no, puede que el servidor la procesara.',
    },
    unknown: {
      title: 'Resultado ilegible',
      description:
        'El valor recibido no contiene un estado ni un fallo de red conocido. Pasa la Response o el error tal como se lanzó.',
    },
  },
  labels: {
    retry: 'Intentar de nuevo',
    refresh: 'Actualizar',
    reset: 'Restablecer el formulario',
    review: 'Revisar la solicitud',
    signIn: 'Iniciar sesión',
    home: 'Página de inicio',
    search: 'Búsqueda',
    checkOrders: 'Revisar los pedidos',
    statusPage: 'Página de estado de VTEX',
    support: 'Soporte de VTEX',
    back: 'Volver',
    close: 'Cerrar',
    retrying: 'Intentando de nuevo…',
    retryIn: 'Podrás intentarlo de nuevo {time}.',
    retryReady: 'Ya puedes intentarlo de nuevo.',
    retryingIn: 'Próximo intento {time}.',
    tryNow: 'Intentar ahora',
    verify:
      'La solicitud pudo haber surtido efecto aunque se perdió la respuesta. Compruébalo antes de volver a enviarla.',
    checking: 'Comprobando…',
    confirm: 'Comprobado, enviar de nuevo',
    backOnline: 'De nuevo en línea',
    gaveUp: 'Intentos agotados',
    newTab: '(se abre en una pestaña nueva)',
    checkFields: 'Campos rechazados',
    fieldMissing: '{label}: falta el valor',
    fieldInvalid: '{label}: formato incorrecto',
    fieldTooLong: '{label}: demasiado largo',
    fieldTooShort: '{label}: demasiado corto',
    fieldTaken: '{label}: ya está en uso',
    fieldNotFound: '{label}: no encontrado',
    fieldUnknown: '{label}: rechazado sin un motivo conocido',
    details: 'Detalles de la solicitud',
    requestId: 'ID de la solicitud',
    code: 'Código de la API',
    status: 'Estado HTTP',
    time: 'Fecha y hora',
    page: 'Página',
    copy: 'Copiar',
    copied: 'Copiado',
  },
}
