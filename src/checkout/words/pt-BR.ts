import type { CheckoutWords } from '../CheckoutWords'

/** Checkout words in Brazilian Portuguese. */
export const checkoutPtBR: CheckoutWords = {
  locale: 'pt-BR',
  situations: {
    itemUnavailable: {
      title: 'Parte do carrinho não está disponível',
      description: 'Algum item pode ter esgotado. Confira seu carrinho ou busque algo parecido.',
      labels: { review: 'Conferir o carrinho' },
    },
    quantityLimited: {
      title: 'É preciso ajustar a quantidade',
      description: 'Ela está acima ou abaixo do que pode ser comprado. Ajuste no carrinho.',
      labels: { review: 'Conferir o carrinho' },
    },
    cartChanged: {
      title: 'Seu carrinho mudou',
      description: 'Um item, um brinde ou a entrega não está mais como antes. Confira o carrinho antes de continuar.',
      labels: { review: 'Conferir o carrinho' },
    },
    cartEmpty: { title: 'Seu carrinho está vazio', description: 'Adicione um item para continuar.' },
    priceChanged: {
      title: 'O total mudou',
      description: 'Um preço, um desconto ou o frete pode estar diferente. Confira o total antes de continuar.',
      labels: { review: 'Conferir o total' },
    },
    couponRefused: {
      title: 'Este cupom não pode ser usado',
      description: 'Talvez tenha vencido ou seja escrito de outra forma. Confira ou continue sem ele.',
      labels: { review: 'Conferir o cupom' },
    },
    giftCardRefused: {
      title: 'O vale-presente não foi usado',
      description: 'Talvez não seja necessário ou não valha nesta compra. Confira ou escolha outra forma de pagamento.',
      labels: { review: 'Conferir o vale-presente' },
    },
    notDeliverable: {
      title: 'Nem tudo pode ser entregue',
      description: 'Pelo menos um item não pode ir nesta compra. Escolha outro endereço ou retire o item.',
      labels: { review: 'Conferir a entrega' },
    },
    deliveryChoiceNeeded: {
      title: 'Escolha a entrega de novo',
      description: 'A opção, o horário ou o ponto de retirada está faltando ou não está mais disponível.',
      labels: { review: 'Escolher a entrega' },
    },
    addressIncomplete: {
      title: 'O endereço precisa de atenção',
      description: 'Algo está faltando ou não pode ser usado, ou há mais de um endereço nesta compra.',
      labels: { review: 'Conferir o endereço' },
    },
    detailsIncomplete: {
      title: 'Alguns dados precisam de atenção',
      description: 'Algo está faltando, é longo demais ou não pode ser usado assim. Confira os dados.',
    },
    signInNeeded: {
      title: 'Entre na sua conta',
      description: 'Este passo só fica disponível depois que você entra.',
    },
    sessionEnded: {
      title: 'Sua sessão terminou',
      description: 'Entre de novo ou atualize para continuar.',
      labels: { signIn: 'Entrar de novo' },
    },
    captcha: {
      title: 'Só uma verificação',
      description: 'Confirme que você é uma pessoa para continuar.',
      labels: { review: 'Fazer a verificação' },
    },
    paymentIncomplete: {
      title: 'O pagamento precisa de atenção',
      description: 'Algo está faltando ou desatualizado. Confira como você quer pagar.',
      labels: { review: 'Conferir o pagamento' },
    },
    paymentMethodUnavailable: {
      title: 'Esta forma de pagamento não está disponível',
      description: 'Ela não pode ser usada nesta compra. Escolha outra.',
      labels: { review: 'Escolher outra forma de pagamento' },
    },
    paymentDeclined: {
      title: 'O pagamento não foi aprovado',
      description: 'O pedido não foi concluído. Confira os dados ou escolha outra forma de pagamento.',
      labels: { review: 'Escolher outra forma de pagamento' },
    },
    paymentPaused: {
      title: 'O pagamento está em pausa por um dia',
      description: 'Vários pagamentos não foram aprovados. Tente de novo daqui a 24 horas ou fale com a loja.',
    },
    paymentPending: {
      title: 'O pagamento ainda não foi confirmado',
      description: 'Ele ainda pode ser aprovado. Confira seus pedidos antes de pagar de novo.',
    },
    orderNotCompleted: {
      title: 'Este pedido não foi concluído',
      description: 'Confira seus pedidos antes de recomeçar pelo carrinho.',
      labels: { review: 'Conferir o carrinho' },
    },
    orderAlreadyPlaced: {
      title: 'Já existe um pedido desta compra',
      description: 'Confira seus pedidos antes de fazer outro.',
    },
  },
}
