import type { AboutWords } from '../AboutWords'

/** What failed, in Spanish, without regional expressions. */
export const aboutEs: AboutWords = {
  locale: 'es',
  subjects: {
    cart: {
      loaded: 'No se pudo cargar tu carrito',
      saved: 'Tu carrito no se actualizó',
      unsure: 'Revisa tu carrito antes de volver a intentarlo.',
    },
    search: {
      loaded: 'No se pudieron cargar los resultados de la búsqueda',
      saved: 'No se pudo hacer la búsqueda',
      unsure: 'Una búsqueda no cambia nada, así que puedes hacerla de nuevo.',
    },
    product: {
      loaded: 'No se pudo cargar el producto',
      saved: 'Tu elección no se guardó',
      unsure: 'Revisa el producto antes de elegir de nuevo.',
    },
    products: {
      loaded: 'No se pudieron cargar los productos',
      saved: 'Tu selección no se guardó',
      unsure: 'Revisa tu selección antes de elegir de nuevo.',
    },
    delivery: {
      loaded: 'No se pudieron cargar las opciones de entrega',
      saved: 'Tu opción de entrega no se guardó',
      unsure: 'Revisa la entrega antes de elegir de nuevo.',
    },
    payment: {
      loaded: 'No se pudieron cargar las formas de pago',
      saved: 'El pago no se realizó',
      unsure: 'Revisa tus pedidos, tu correo o tu cuenta bancaria antes de pagar de nuevo.',
    },
    order: {
      loaded: 'No se pudo cargar tu pedido',
      saved: 'Tu pedido no se realizó',
      unsure: 'Revisa tus pedidos o tu correo antes de hacer otro pedido.',
    },
    account: {
      loaded: 'No se pudo cargar tu cuenta',
      saved: 'Los datos de tu cuenta no se guardaron',
      unsure: 'Revisa tu cuenta antes de guardar de nuevo.',
    },
    address: {
      loaded: 'No se pudieron cargar tus direcciones',
      saved: 'La dirección no se guardó',
      unsure: 'Revisa tus direcciones antes de guardar de nuevo.',
    },
    coupon: {
      loaded: 'No se pudieron cargar los cupones',
      saved: 'El cupón no se aplicó',
      unsure: 'Revisa tu carrito antes de usar el cupón de nuevo.',
    },
    reviews: {
      loaded: 'No se pudieron cargar las opiniones',
      saved: 'Tu opinión no se envió',
      unsure: 'Revisa las opiniones antes de enviar la tuya de nuevo.',
    },
    wishlist: {
      loaded: 'No se pudo cargar tu lista de deseos',
      saved: 'Tu lista de deseos no se actualizó',
      unsure: 'Revisa tu lista de deseos antes de volver a intentarlo.',
    },
    stores: {
      loaded: 'No se pudieron cargar las tiendas',
      saved: 'La tienda elegida no se guardó',
      unsure: 'Revisa qué tienda está elegida antes de elegir de nuevo.',
    },
  },
}
