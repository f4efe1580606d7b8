import type { Messages } from '../Messages'

/** Shopper words in Brazilian Portuguese. */
export const ptBR: Messages = {
  locale: 'pt-BR',
  dir: 'ltr',
  statuses: {
    ok: { title: 'Tudo certo', description: 'Sua solicitação foi concluída.' },
    created: { title: 'Salvo', description: 'O que você enviou já está registrado.' },
    accepted: {
      title: 'Estamos cuidando disso',
      description: 'Sua solicitação ainda está sendo processada. Confira de novo daqui a pouco.',
    },
    noContent: { title: 'Tudo certo', description: 'Sua solicitação foi concluída.' },
    resetContent: {
      title: 'Pronto para o próximo',
      description: 'Sua solicitação foi concluída. Limpe o formulário antes de usá-lo de novo.',
    },
    badRequest: {
      title: 'Não foi possível enviar desta forma',
      description: 'Não conseguimos ler parte do que você enviou. Confira os dados e envie de novo.',
    },
    unauthorized: {
      title: 'Entre na sua conta',
      description: 'Esta parte da loja só fica disponível depois que você entra.',
    },
    forbidden: {
      title: 'Sua conta não tem acesso',
      description: 'Se você deveria ter acesso, fale com a loja.',
    },
    notFound: {
      title: 'Não encontramos o que você procura',
      description:
        'Pode ter mudado de lugar ou não estar mais disponível. Faça uma busca ou comece pela página inicial.',
    },
    methodNotAllowed: {
      title: 'Isso não pode ser feito aqui',
      description: 'Volte e tente por outro caminho.',
    },
    tooManyRequests: {
      title: 'É preciso uma pequena pausa',
      description: 'Espere um momento e tente de novo.',
    },
    internalServerError: {
      title: 'O problema é do nosso lado',
      description:
        'Não foi nada que você fez. Se estava finalizando uma compra, confira seus pedidos antes de recomeçar.',
    },
    badGateway: {
      title: 'Uma parte da loja não está respondendo',
      description: 'Tente de novo daqui a pouco. Se estava finalizando uma compra, confira antes os seus pedidos.',
    },
    serviceUnavailable: {
      title: 'A loja está fora do ar no momento',
      description: 'Seu carrinho está guardado. Tente de novo em alguns minutos.',
    },
    gatewayTimeout: {
      title: 'A loja demorou demais para responder',
      description: 'Tente de novo daqui a pouco. Se estava finalizando uma compra, confira antes os seus pedidos.',
    },
    requestTimeout: {
      title: 'A conexão estava lenta demais',
      description: 'Verifique sua conexão e tente de novo.',
    },
    conflict: {
      title: 'Isso mudou enquanto você estava aqui',
      description: 'Outra alteração foi salva antes. Atualize a página para ver como está agora.',
    },
    gone: {
      title: 'Isso não está mais disponível',
      description: 'Uma busca pode mostrar algo parecido.',
    },
    contentTooLarge: {
      title: 'É grande demais para enviar',
      description: 'Envie um arquivo menor ou menos itens.',
    },
    unprocessableContent: {
      title: 'Alguns dados precisam de atenção',
      description: 'Parte do que você enviou não pôde ser aceita. Confira e envie de novo.',
    },
    locked: {
      title: 'Isso está em uso agora',
      description: 'Atualize a página daqui a pouco para ver se já está livre.',
    },
    actionRequired: {
      title: 'Falta só um passo',
      description: 'É preciso uma confirmação para concluir.',
    },
    informational: { title: 'Ainda em andamento', description: 'Sua solicitação ainda está sendo processada.' },
    successful: { title: 'Tudo certo', description: 'Sua solicitação foi concluída.' },
    redirection: {
      title: 'Isso mudou de endereço',
      description: 'Faça uma busca ou comece pela página inicial.',
    },
    clientError: {
      title: 'Não foi possível concluir',
      description: 'A solicitação não foi aceita como estava. Confira e tente de outra forma.',
    },
    serverError: {
      title: 'O problema é do nosso lado',
      description:
        'Não foi nada que você fez. Se estava finalizando uma compra, confira seus pedidos antes de recomeçar.',
    },
    offline: {
      title: 'Você está sem internet',
      description: 'Seu carrinho está guardado. Tente de novo quando a conexão voltar.',
    },
    networkError: {
      title: 'Não conseguimos falar com a loja',
      description:
        'Verifique sua conexão e tente de novo. Se estava finalizando uma compra, confira antes os seus pedidos.',
    },
    timedOut: {
      title: 'A resposta não chegou a tempo',
      description: 'Tente de novo daqui a pouco. Se estava finalizando uma compra, confira antes os seus pedidos.',
    },
    aborted: {
      title: 'Interrompido',
      description: 'Talvez não tenha terminado. Se estava finalizando uma compra, confira antes os seus pedidos.',
    },
    unknown: {
      title: 'Não foi possível concluir',
      description:
        'Atualize a página para ver como ficou. Se estava finalizando uma compra, confira antes os seus pedidos.',
    },
  },
  labels: {
    retry: 'Tentar de novo',
    refresh: 'Atualizar',
    reset: 'Limpar o formulário',
    review: 'Conferir os dados',
    signIn: 'Entrar',
    home: 'Ir para a página inicial',
    search: 'Buscar na loja',
    checkOrders: 'Ver meus pedidos',
    statusPage: 'Ver a página de status',
    support: 'Falar com o atendimento',
    back: 'Voltar',
    close: 'Fechar',
    retrying: 'Tentando de novo…',
    retryIn: 'Você poderá tentar de novo {time}.',
    retryReady: 'Você já pode tentar de novo.',
    retryingIn: 'Nova tentativa {time}.',
    tryNow: 'Tentar agora',
    verify: 'Talvez isso já tenha sido concluído. Confira seus pedidos antes de tentar de novo.',
    checking: 'Verificando…',
    confirm: 'Já conferi, tentar de novo',
    backOnline: 'Você está online de novo',
    gaveUp: 'Tente mais tarde',
    newTab: '(abre em uma nova aba)',
    checkFields: 'Confira estes dados',
    fieldMissing: '{label}: falta preencher',
    fieldInvalid: '{label}: confira como está escrito',
    fieldTooLong: '{label}: o texto está longo demais',
    fieldTooShort: '{label}: o texto está curto demais',
    fieldTaken: '{label}: já está em uso',
    fieldNotFound: '{label}: não encontramos este dado',
    fieldUnknown: '{label}: confira este dado',
    details: 'Detalhes para o atendimento',
    requestId: 'ID da solicitação',
    code: 'Código',
    status: 'Status da resposta',
    time: 'Data e hora',
    page: 'Página',
    copy: 'Copiar',
    copied: 'Copiado',
  },
}
