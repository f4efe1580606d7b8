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
    cartEmpty: {
      title: 'Seu carrinho está vazio',
      description: 'Adicione um item para continuar. Se acabou de fazer um pedido, confira seus pedidos.',
    },
    priceChanged: {
      title: 'O total mudou',
      description: 'Um preço, um desconto ou o frete pode estar diferente. Confira o total antes de continuar.',
      labels: { review: 'Conferir o total' },
    },
    couponRefused: {
      title: 'Este cupom não pode ser usado',
      description:
        'Talvez tenha vencido, seja escrito de outra forma ou não valha para este carrinho. Confira ou continue sem ele.',
      labels: { review: 'Conferir o cupom' },
    },
    giftCardRefused: {
      title: 'O vale-presente não foi usado',
      description:
        'Talvez esteja sem saldo, não valha aqui ou não seja necessário. Confira ou escolha outra forma de pagamento.',
      labels: { review: 'Conferir o vale-presente' },
    },
    notDeliverable: {
      title: 'Nem tudo pode ser entregue',
      description:
        'Pelo menos um item não pode ir neste pedido. Escolha outro endereço ou a retirada, ou remova o item.',
      labels: { review: 'Conferir a entrega' },
    },
    deliveryChoiceNeeded: {
      title: 'Escolha a entrega de novo',
      description: 'A opção ou o horário está faltando ou não está mais disponível.',
      labels: { review: 'Escolher a entrega' },
    },
    addressIncomplete: {
      title: 'O endereço precisa de atenção',
      description:
        'Algo está faltando ou não pode ser usado, ou há mais de um endereço nesta compra. Confira antes de continuar.',
      labels: { review: 'Conferir o endereço' },
    },
    detailsIncomplete: {
      title: 'Alguns dados precisam de atenção',
      description: 'Algo está faltando, é longo demais ou não pode ser usado assim. Confira os dados.',
    },
    signInNeeded: { title: 'Entre na sua conta', description: 'Esta etapa exige que você entre na conta.' },
    sessionEnded: {
      title: 'Sua sessão expirou',
      description: 'Entre de novo ou atualize a página para continuar.',
      labels: { signIn: 'Entrar de novo' },
    },
    captcha: {
      title: 'Uma verificação rápida',
      description: 'Confirme que você não é um robô para continuar.',
      labels: { review: 'Fazer a verificação' },
    },
    paymentIncomplete: {
      title: 'O pagamento precisa de atenção',
      description: 'Algo está faltando ou não vale mais. Confira como você quer pagar.',
      labels: { review: 'Conferir o pagamento' },
    },
    paymentMethodUnavailable: {
      title: 'Esta forma de pagamento não está disponível',
      description: 'Ela não pode ser usada nesta compra. Escolha outra.',
      labels: { review: 'Escolher outra forma de pagamento' },
    },
    paymentDeclined: {
      title: 'O pagamento não foi aprovado',
      description: 'Confira seus pedidos antes de pagar de novo ou escolha outra forma de pagamento.',
      labels: { review: 'Escolher outra forma de pagamento' },
    },
    paymentPaused: {
      title: 'O pagamento está indisponível por um dia',
      description: 'Vários pagamentos não foram aprovados. Tente de novo amanhã ou fale com o atendimento.',
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
      title: 'Já existe um pedido para esta compra',
      description: 'Confira seus pedidos antes de fazer outro.',
    },
    itemNotAdded: {
      title: 'O item não foi adicionado',
      description: 'Ele pode ter esgotado, ou falta escolher uma opção. Escolha de novo ou busque algo parecido.',
      labels: { review: 'Escolher de novo' },
    },
    belowMinimum: {
      title: 'Seu carrinho está abaixo do pedido mínimo',
      description: 'Há um valor mínimo por pedido. Adicione algo para continuar.',
      labels: { review: 'Ir para o carrinho' },
    },
    couponUsedUp: {
      title: 'Este cupom já foi usado',
      description: 'Ele só pode ser usado um número limitado de vezes. Continue sem ele ou tente outro.',
      labels: { review: 'Conferir o cupom' },
    },
    couponBelowMinimum: {
      title: 'Este cupom exige uma compra maior',
      description: 'Ele vale a partir de certo valor. Adicione algo ou continue sem ele.',
      labels: { review: 'Conferir o carrinho' },
    },
    couponNeedsSignIn: {
      title: 'Para usar este cupom, entre na sua conta',
      description: 'Ele vale só para quem entrou na conta. Entre para usá-lo ou continue sem ele.',
    },
    giftCardEmpty: {
      title: 'O vale-presente está sem saldo',
      description: 'Ele já foi todo usado. Escolha outra forma de pagamento.',
      labels: { review: 'Escolher outra forma de pagamento' },
    },
    postalCodeNotServed: {
      title: 'Não entregamos neste CEP',
      description: 'Escolha outro endereço ou retire o pedido, se houver essa opção.',
      labels: { review: 'Mudar o endereço' },
    },
    deliverySlotGone: {
      title: 'Este horário de entrega não está mais disponível',
      description: 'Ele foi preenchido ou já passou. Escolha outro horário.',
      labels: { review: 'Escolher outro horário' },
    },
    pickupClosed: {
      title: 'Este ponto de retirada não está disponível',
      description: 'Ele pode estar fechado. Escolha outro ou receba em casa.',
      labels: { review: 'Escolher outro ponto de retirada' },
    },
    credentialsWrong: {
      title: 'Os dados de acesso não conferem',
      description: 'Confira o e-\u2060mail, a senha ou o código e digite de novo.',
      labels: { review: 'Conferir os dados de acesso' },
    },
    codeExpired: {
      title: 'Este código expirou',
      description: 'Os códigos valem por pouco tempo. Peça um novo.',
      labels: { review: 'Receber um novo código' },
    },
    accountLocked: {
      title: 'O acesso está bloqueado por enquanto',
      description:
        'Houve várias tentativas seguidas. Aguarde um pouco antes de tentar de novo ou fale com o atendimento.',
    },
    cardRefused: {
      title: 'Os dados do cartão precisam de atenção',
      description: 'Confira o número, a validade e o código de segurança ou use outro cartão.',
      labels: { review: 'Conferir o cartão' },
    },
    paymentAwaited: {
      title: 'Estamos aguardando seu pagamento',
      description: 'Seu pedido está reservado. O prazo está nas instruções de pagamento.',
      descriptionUntil: 'Seu pedido está reservado. Pague até: {time}.',
      labels: { review: 'Ver como pagar' },
    },
    paymentExpired: {
      title: 'O prazo para pagar terminou',
      description: 'Este pagamento não pode mais ser feito. Escolha como pagar e comece de novo.',
      labels: { review: 'Escolher como pagar' },
    },
    bankStepNeeded: {
      title: 'Seu banco pede uma confirmação',
      description: 'Confirme o pagamento no aplicativo ou na mensagem do banco e volte para cá.',
      labels: { review: 'Continuar no banco' },
    },
    orderUnpaid: {
      title: 'Seu pedido está aguardando pagamento',
      description:
        'Recebemos o pedido, mas o pagamento não foi concluído. Pague este mesmo pedido; não é preciso fazer outro.',
      labels: { review: 'Pagar este pedido' },
    },
    maintenance: {
      title: 'Estamos atualizando a loja',
      description: 'Ela está temporariamente fora do ar. Volte mais tarde.',
      descriptionUntil: 'Ela está temporariamente fora do ar. Disponível de novo: {time}.',
    },
    saleQueue: {
      title: 'Há muita gente na loja agora',
      description: 'Você está na fila. Deixe esta página aberta até chegar a sua vez.',
      labels: { refresh: 'Ver se chegou a sua vez' },
    },
  },
}
