import type { AboutWords } from '../AboutWords'

/** What failed, in Brazilian Portuguese. */
export const aboutPtBR: AboutWords = {
  locale: 'pt-BR',
  subjects: {
    cart: {
      loaded: 'Não foi possível carregar seu carrinho',
      saved: 'Seu carrinho não foi atualizado',
      unsure: 'Confira seu carrinho antes de tentar de novo.',
    },
    search: {
      loaded: 'Não foi possível carregar os resultados da busca',
      saved: 'Não foi possível fazer a busca',
      unsure: 'Uma busca não muda nada, então você pode buscar de novo.',
    },
    product: {
      loaded: 'Não foi possível carregar o produto',
      saved: 'Sua escolha não foi salva',
      unsure: 'Confira o produto antes de escolher de novo.',
    },
    products: {
      loaded: 'Não foi possível carregar os produtos',
      saved: 'Sua seleção não foi salva',
      unsure: 'Confira sua seleção antes de escolher de novo.',
    },
    delivery: {
      loaded: 'Não foi possível carregar as opções de entrega',
      saved: 'Sua opção de entrega não foi salva',
      unsure: 'Confira a entrega antes de escolher de novo.',
    },
    payment: {
      loaded: 'Não foi possível carregar as formas de pagamento',
      saved: 'O pagamento não foi realizado',
      unsure: 'Confira seus pedidos, seu e-\u2060mail ou sua conta bancária antes de pagar de novo.',
    },
    order: {
      loaded: 'Não foi possível carregar seu pedido',
      saved: 'Seu pedido não foi feito',
      unsure: 'Confira seus pedidos ou seu e-\u2060mail antes de comprar de novo.',
    },
    account: {
      loaded: 'Não foi possível carregar sua conta',
      saved: 'Os dados da sua conta não foram salvos',
      unsure: 'Confira sua conta antes de salvar de novo.',
    },
    address: {
      loaded: 'Não foi possível carregar seus endereços',
      saved: 'O endereço não foi salvo',
      unsure: 'Confira seus endereços antes de salvar de novo.',
    },
    coupon: {
      loaded: 'Não foi possível carregar os cupons',
      saved: 'O cupom não foi aplicado',
      unsure: 'Confira seu carrinho antes de usar o cupom de novo.',
    },
    reviews: {
      loaded: 'Não foi possível carregar as avaliações',
      saved: 'Sua avaliação não foi enviada',
      unsure: 'Confira as avaliações antes de enviar a sua de novo.',
    },
    wishlist: {
      loaded: 'Não foi possível carregar sua lista de desejos',
      saved: 'Sua lista de desejos não foi atualizada',
      unsure: 'Confira sua lista de desejos antes de tentar de novo.',
    },
    stores: {
      loaded: 'Não foi possível carregar as lojas',
      saved: 'A loja escolhida não foi salva',
      unsure: 'Confira qual loja está selecionada antes de escolher de novo.',
    },
  },
}
