import type { CheckoutWords } from '../CheckoutWords'

/** Checkout words in Spanish, without regional expressions. */
export const checkoutEs: CheckoutWords = {
  locale: 'es',
  situations: {
    itemUnavailable: {
      title: 'Parte del carrito no está disponible',
      description: 'Puede que algo se haya agotado. Revisa tu carrito o busca algo parecido.',
      labels: { review: 'Revisar el carrito' },
    },
    quantityLimited: {
      title: 'Hay que ajustar la cantidad',
      description: 'Está por encima o por debajo de lo que se puede pedir. Ajústala en tu carrito.',
      labels: { review: 'Revisar el carrito' },
    },
    cartChanged: {
      title: 'Tu carrito cambió',
      description: 'Un artículo, un regalo o la entrega ya no está como antes. Revisa tu carrito antes de continuar.',
      labels: { review: 'Revisar el carrito' },
    },
    cartEmpty: {
      title: 'Tu carrito está vacío',
      description: 'Añade un artículo para continuar. Si acabas de hacer un pedido, revisa tus pedidos.',
    },
    priceChanged: {
      title: 'El total cambió',
      description: 'Un precio, un descuento o el envío puede ser distinto. Revisa el total antes de continuar.',
      labels: { review: 'Revisar el total' },
    },
    couponRefused: {
      title: 'Este cupón no se puede usar',
      description:
        'Puede que haya caducado, se escriba de otra forma o no valga para este carrito. Revísalo o continúa sin él.',
      labels: { review: 'Revisar el cupón' },
    },
    giftCardRefused: {
      title: 'La tarjeta de regalo no se usó',
      description: 'Puede que no tenga saldo, no valga aquí o no haga falta. Revísala o elige otra forma de pago.',
      labels: { review: 'Revisar la tarjeta de regalo' },
    },
    notDeliverable: {
      title: 'No todo se puede entregar',
      description:
        'Al menos un artículo no puede ir en este pedido. Elige otra dirección o la recogida, o quita el artículo.',
      labels: { review: 'Revisar la entrega' },
    },
    deliveryChoiceNeeded: {
      title: 'Elige de nuevo la entrega',
      description: 'La opción o el horario falta o ya no está disponible.',
      labels: { review: 'Elegir la entrega' },
    },
    addressIncomplete: {
      title: 'Hay que revisar la dirección',
      description:
        'Falta algo o no se puede usar, o hay más de una dirección en este pedido. Revísala antes de continuar.',
      labels: { review: 'Revisar la dirección' },
    },
    detailsIncomplete: {
      title: 'Hay que revisar algunos datos',
      description: 'Falta algo, es demasiado largo o no se puede usar así. Revisa los datos.',
    },
    signInNeeded: { title: 'Inicia sesión', description: 'Para este paso hay que iniciar sesión.' },
    sessionEnded: {
      title: 'Tu sesión ha caducado',
      description: 'Iníciala de nuevo o actualiza la página para continuar.',
      labels: { signIn: 'Iniciar sesión de nuevo' },
    },
    captcha: {
      title: 'Una comprobación rápida',
      description: 'Confirma que no eres un robot para continuar.',
      labels: { review: 'Hacer la comprobación' },
    },
    paymentIncomplete: {
      title: 'Hay que revisar el pago',
      description: 'Falta algo o ya no es válido. Revisa cómo quieres pagar.',
      labels: { review: 'Revisar el pago' },
    },
    paymentMethodUnavailable: {
      title: 'Esta forma de pago no está disponible',
      description: 'No se puede usar en este pedido. Elige otra.',
      labels: { review: 'Elegir otra forma de pago' },
    },
    paymentDeclined: {
      title: 'El pago no se aprobó',
      description: 'Revisa tus pedidos antes de pagar de nuevo o elige otra forma de pago.',
      labels: { review: 'Elegir otra forma de pago' },
    },
    paymentPaused: {
      title: 'El pago no está disponible durante un día',
      description: 'Varios pagos no se aprobaron. Inténtalo mañana o contacta con atención al cliente.',
    },
    paymentPending: {
      title: 'El pago aún no está confirmado',
      description: 'Todavía puede aprobarse. Revisa tus pedidos antes de pagar de nuevo.',
    },
    orderNotCompleted: {
      title: 'Este pedido no se completó',
      description: 'Revisa tus pedidos antes de volver a empezar desde el carrito.',
      labels: { review: 'Revisar el carrito' },
    },
    orderAlreadyPlaced: {
      title: 'Ya existe un pedido por esta compra',
      description: 'Revisa tus pedidos antes de hacer otro.',
    },
    itemNotAdded: {
      title: 'El artículo no se añadió',
      description: 'Puede que se haya agotado o falte una opción. Elígelo de nuevo o busca algo parecido.',
      labels: { review: 'Elegir de nuevo' },
    },
    belowMinimum: {
      title: 'Tu carrito no llega al pedido mínimo',
      description: 'Hace falta un importe mínimo para pedir. Añade algo para continuar.',
      labels: { review: 'Ir al carrito' },
    },
    couponUsedUp: {
      title: 'Este cupón ya se usó',
      description: 'Solo se puede usar un número limitado de veces. Continúa sin él o prueba otro.',
      labels: { review: 'Revisar el cupón' },
    },
    couponBelowMinimum: {
      title: 'Este cupón requiere una compra mayor',
      description: 'Vale a partir de cierto importe. Añade algo o continúa sin él.',
      labels: { review: 'Revisar el carrito' },
    },
    couponNeedsSignIn: {
      title: 'Este cupón requiere iniciar sesión',
      description: 'Es para quienes han iniciado sesión. Iníciala para usarlo o continúa sin él.',
    },
    giftCardEmpty: {
      title: 'La tarjeta de regalo no tiene saldo',
      description: 'Se ha usado por completo. Elige otra forma de pago.',
      labels: { review: 'Elegir otra forma de pago' },
    },
    postalCodeNotServed: {
      title: 'No entregamos en este código postal',
      description: 'Elige otra dirección o la recogida, si está disponible.',
      labels: { review: 'Cambiar la dirección' },
    },
    deliverySlotGone: {
      title: 'Este horario de entrega ya no está disponible',
      description: 'Está completo o ya pasó. Elige otro horario.',
      labels: { review: 'Elegir otro horario' },
    },
    pickupClosed: {
      title: 'Este punto de recogida no está disponible',
      description: 'Puede que esté cerrado. Elige otro o el envío a domicilio.',
      labels: { review: 'Elegir otro punto de recogida' },
    },
    credentialsWrong: {
      title: 'Los datos de acceso no coinciden',
      description: 'Revisa el correo, la contraseña o el código y escríbelo de nuevo.',
      labels: { review: 'Revisar los datos de acceso' },
    },
    codeExpired: {
      title: 'Este código ha caducado',
      description: 'Los códigos valen poco tiempo. Pide uno nuevo.',
      labels: { review: 'Recibir un código nuevo' },
    },
    accountLocked: {
      title: 'El acceso está bloqueado por ahora',
      description:
        'Hubo varios intentos seguidos. Espera un poco antes de volver a intentarlo o contacta con atención al cliente.',
    },
    cardRefused: {
      title: 'Hay que revisar los datos de la tarjeta',
      description: 'Revisa el número, la fecha de caducidad y el código de seguridad o usa otra tarjeta.',
      labels: { review: 'Revisar la tarjeta' },
    },
    paymentAwaited: {
      title: 'Estamos esperando tu pago',
      description: 'Tu pedido está reservado. El plazo está en las instrucciones de pago.',
      descriptionUntil: 'Tu pedido está reservado. Fecha límite de pago: {time}.',
      labels: { review: 'Ver cómo pagar' },
    },
    paymentExpired: {
      title: 'El plazo para pagar terminó',
      description: 'Este pago ya no se puede hacer. Elige cómo pagar y empieza de nuevo.',
      labels: { review: 'Elegir cómo pagar' },
    },
    bankStepNeeded: {
      title: 'Tu banco pide una confirmación',
      description: 'Confirma el pago en la aplicación o el mensaje de tu banco y vuelve aquí.',
      labels: { review: 'Continuar en tu banco' },
    },
    orderUnpaid: {
      title: 'Tu pedido está pendiente de pago',
      description: 'Tenemos el pedido, pero el pago no se completó. Paga este mismo pedido; no hace falta hacer otro.',
      labels: { review: 'Pagar este pedido' },
    },
    maintenance: {
      title: 'Estamos actualizando la tienda',
      description: 'Está cerrada temporalmente. Vuelve más tarde.',
      descriptionUntil: 'Está cerrada temporalmente. Disponible de nuevo: {time}.',
    },
    saleQueue: {
      title: 'Hay mucha gente en la tienda ahora',
      description: 'Estás en la cola. Deja esta página abierta hasta que llegue tu turno.',
      labels: { refresh: 'Ver si es tu turno' },
    },
  },
}
