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
    cartEmpty: { title: 'Tu carrito está vacío', description: 'Añade un artículo para continuar.' },
    priceChanged: {
      title: 'El total cambió',
      description: 'Un precio, un descuento o el envío puede ser distinto. Revisa el total antes de continuar.',
      labels: { review: 'Revisar el total' },
    },
    couponRefused: {
      title: 'Este cupón no se puede usar',
      description: 'Puede que haya vencido o se escriba de otra forma. Revísalo o continúa sin él.',
      labels: { review: 'Revisar el cupón' },
    },
    giftCardRefused: {
      title: 'La tarjeta de regalo no se usó',
      description: 'Puede que no haga falta o no se acepte en este pedido. Revísala o elige otra forma de pago.',
      labels: { review: 'Revisar la tarjeta de regalo' },
    },
    notDeliverable: {
      title: 'No todo se puede entregar',
      description: 'Al menos un artículo no puede ir en este pedido. Elige otra dirección o quítalo.',
      labels: { review: 'Revisar la entrega' },
    },
    deliveryChoiceNeeded: {
      title: 'Elige de nuevo la entrega',
      description: 'La opción, el horario o el punto de recogida falta o ya no está disponible.',
      labels: { review: 'Elegir la entrega' },
    },
    addressIncomplete: {
      title: 'Conviene revisar la dirección',
      description: 'Algo falta o no se puede usar, o hay más de una dirección en este pedido.',
      labels: { review: 'Revisar la dirección' },
    },
    detailsIncomplete: {
      title: 'Hay datos que conviene revisar',
      description: 'Algo falta, es demasiado largo o no se puede usar así. Revisa los datos.',
    },
    signInNeeded: {
      title: 'Inicia sesión',
      description: 'Este paso solo está disponible con la sesión iniciada.',
    },
    sessionEnded: {
      title: 'Tu sesión terminó',
      description: 'Iníciala de nuevo o actualiza para continuar.',
      labels: { signIn: 'Iniciar sesión de nuevo' },
    },
    captcha: {
      title: 'Solo una comprobación',
      description: 'Confirma que eres una persona para continuar.',
      labels: { review: 'Hacer la comprobación' },
    },
    paymentIncomplete: {
      title: 'Conviene revisar el pago',
      description: 'Algo falta o no está al día. Revisa cómo quieres pagar.',
      labels: { review: 'Revisar el pago' },
    },
    paymentMethodUnavailable: {
      title: 'Esta forma de pago no está disponible',
      description: 'No se puede usar en este pedido. Elige otra.',
      labels: { review: 'Elegir otra forma de pago' },
    },
    paymentDeclined: {
      title: 'El pago no se aprobó',
      description: 'El pedido no se completó. Revisa los datos o elige otra forma de pago.',
      labels: { review: 'Elegir otra forma de pago' },
    },
    paymentPaused: {
      title: 'El pago está en pausa durante un día',
      description: 'Varios pagos no se aprobaron. Inténtalo cuando pasen 24 horas o habla con la tienda.',
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
      title: 'Ya existe un pedido de esta compra',
      description: 'Revisa tus pedidos antes de hacer otro.',
    },
  },
}
