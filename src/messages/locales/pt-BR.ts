import type { Messages } from '../Messages'

/** Shopper words in Brazilian Portuguese. */
export const ptBR: Messages = {
  locale: 'pt-BR',
  dir: 'ltr',
  waits: ['em', 'daqui a'],
  statuses: {
    ok: { title: 'Concluído', description: 'Deu tudo certo.' },
    created: { title: 'Salvo', description: 'O que você enviou já está registrado.' },
    accepted: {
      title: 'Estamos cuidando disso',
      description: 'Recebemos o que você enviou e ainda estamos processando. Não é preciso enviar de novo.',
    },
    noContent: { title: 'Feito', description: 'Deu certo. Não há mais nada para mostrar.' },
    resetContent: {
      title: 'Pronto para preencher de novo',
      description: 'Limpe o formulário antes de usá-lo outra vez.',
    },
    badRequest: { title: 'Não conseguimos ler os dados enviados', description: 'Confira os dados e envie de novo.' },
    unauthorized: {
      title: 'Entre na sua conta',
      description: 'É preciso entrar na conta para isso. Se você já tinha entrado, entre de novo.',
    },
    forbidden: {
      title: 'Você não tem acesso a esta parte da loja',
      description: 'Entrar na conta, ou usar outra, pode resolver. Se você deveria ter acesso, fale com o atendimento.',
    },
    notFound: {
      title: 'Não encontramos o que você procura',
      description: 'Pode ter mudado de lugar ou não estar mais disponível. Faça uma busca ou volte à página inicial.',
    },
    methodNotAllowed: {
      title: 'Isso não pode ser feito aqui',
      description: 'Não foi nada que você fez. Volte e tente por outro caminho ou fale com o atendimento.',
    },
    tooManyRequests: {
      title: 'Aguarde antes de tentar de novo',
      description: 'Recebemos muitas solicitações ao mesmo tempo. Daqui a pouco você pode tentar de novo.',
    },
    internalServerError: {
      title: 'O problema é do nosso lado',
      description:
        'Não foi nada que você fez. Se estava finalizando uma compra, confira seus pedidos ou seu e-\u2060mail antes de recomeçar.',
      noOrder: 'Não foi nada que você fez. Volte um pouco mais tarde.',
    },
    badGateway: {
      title: 'Uma parte da loja não está funcionando agora',
      description:
        'Se estava finalizando uma compra, confira antes seus pedidos ou seu e-\u2060mail. Se não, tente de novo daqui a pouco.',
      noOrder: 'Tente de novo daqui a pouco.',
    },
    serviceUnavailable: {
      title: 'A loja está fora do ar no momento',
      description:
        'Se estava finalizando uma compra, confira antes seus pedidos ou seu e-\u2060mail. Se não, tente de novo um pouco mais tarde.',
      noOrder: 'Tente de novo um pouco mais tarde.',
      noChange: 'Os itens do carrinho devem continuar lá. Tente de novo um pouco mais tarde.',
    },
    gatewayTimeout: {
      title: 'A loja demorou demais para responder',
      description:
        'Se estava finalizando uma compra, confira antes seus pedidos ou seu e-\u2060mail. Se não, tente de novo daqui a pouco.',
      noOrder: 'Tente de novo daqui a pouco.',
    },
    requestTimeout: { title: 'A conexão estava lenta demais', description: 'Confira sua conexão e tente de novo.' },
    conflict: {
      title: 'Isso mudou nesse meio-tempo',
      description: 'Outra alteração foi salva antes. Atualize a página para ver como está agora.',
    },
    gone: { title: 'Isso não está mais disponível', description: 'Uma busca pode mostrar algo parecido.' },
    contentTooLarge: { title: 'É grande demais para enviar', description: 'Envie um arquivo menor ou menos itens.' },
    unprocessableContent: {
      title: 'Alguns dados precisam de atenção',
      description: 'Parte do que você enviou não pôde ser aceita. Confira e envie de novo.',
    },
    locked: {
      title: 'Isso está em uso agora',
      description: 'Atualize a página daqui a pouco para ver se já está disponível.',
    },
    actionRequired: { title: 'Falta só um passo', description: 'É necessária a sua confirmação para concluir.' },
    informational: { title: 'Ainda em andamento', description: 'Isso ainda está sendo processado.' },
    successful: { title: 'Tudo certo', description: 'Deu tudo certo.' },
    redirection: { title: 'Isso mudou de endereço', description: 'Faça uma busca ou volte à página inicial.' },
    clientError: {
      title: 'Não foi possível concluir',
      description: 'Não foi aceito como estava. Confira e tente de outra forma.',
    },
    serverError: {
      title: 'O problema é do nosso lado',
      description:
        'Se estava finalizando uma compra, confira antes seus pedidos ou seu e-\u2060mail. Se não, atualize a página para ver como ficou.',
      noOrder: 'Atualize a página para ver como ficou.',
    },
    offline: {
      title: 'Você está sem internet',
      description:
        'Tente de novo quando a conexão voltar. Se estava finalizando uma compra, confira antes seus pedidos ou seu e-\u2060mail.',
      noOrder: 'Tente de novo quando a conexão voltar.',
      noChange: 'Os itens do carrinho devem continuar lá. Tente de novo quando a conexão voltar.',
    },
    networkError: {
      title: 'Sem conexão com a loja',
      description:
        'Confira sua conexão. Se estava finalizando uma compra, confira seus pedidos ou seu e-\u2060mail antes de tentar de novo.',
      noOrder: 'Confira sua conexão e tente de novo.',
    },
    timedOut: {
      title: 'A resposta não chegou a tempo',
      description:
        'Se estava finalizando uma compra, confira antes seus pedidos ou seu e-\u2060mail. Se não, tente de novo daqui a pouco.',
      noOrder: 'Tente de novo daqui a pouco.',
    },
    aborted: {
      title: 'Isso foi interrompido',
      description:
        'Talvez não tenha terminado. Se estava finalizando uma compra, confira antes seus pedidos ou seu e-\u2060mail.',
      noOrder: 'Talvez não tenha terminado.',
    },
    unknown: {
      title: 'Algo não funcionou como deveria',
      description:
        'Se estava finalizando uma compra, confira antes seus pedidos ou seu e-\u2060mail. Se não, atualize a página para ver como ficou.',
      noOrder: 'Atualize a página para ver como ficou.',
    },
  },
  outcomes: {
    unsure: {
      title: 'Ainda não sabemos se isso foi concluído',
      description: 'Confira seu carrinho, seus pedidos ou seu e-\u2060mail antes de tentar de novo.',
    },
    backAt: 'Disponível de novo: {time}.',
    trying: 'Estamos tentando de novo por você.',
    gaveUp: 'Ainda não deu certo. Volte mais tarde.',
    guest: {
      unauthorized: { title: 'Entre na sua conta', description: 'É preciso entrar na conta para isso.' },
      forbidden: {
        title: 'Você não tem acesso a esta parte da loja',
        description: 'Entrar na conta pode resolver. Se você deveria ter acesso, fale com o atendimento.',
      },
      unsure: {
        title: 'Ainda não sabemos se isso foi concluído',
        description: 'Confira seu carrinho ou seu e-\u2060mail antes de tentar de novo.',
      },
    },
    signedIn: {
      unauthorized: { title: 'Entre de novo na sua conta', description: 'É preciso entrar de novo para continuar.' },
      forbidden: {
        title: 'Sua conta não tem acesso a esta parte da loja',
        description: 'Outra conta talvez tenha. Se você deveria ter acesso, fale com o atendimento.',
        labels: { signIn: 'Usar outra conta' },
      },
      unsure: {
        title: 'Ainda não sabemos se isso foi concluído',
        description: 'Confira seu carrinho ou seus pedidos antes de tentar de novo.',
      },
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
    checkOrders: 'Ver seus pedidos',
    statusPage: 'Ver se há instabilidade',
    support: 'Falar com o atendimento',
    back: 'Voltar',
    close: 'Fechar',
    retrying: 'Tentando de novo…',
    retryIn: 'Você poderá tentar de novo {time}.',
    retryReady: 'Você já pode tentar de novo.',
    retryingIn: 'Nova tentativa {time}.',
    tryNow: 'Tentar agora',
    verify:
      'Talvez isso já tenha sido concluído. Confira seu carrinho, seus pedidos ou seu e-\u2060mail antes de tentar de novo.',
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
