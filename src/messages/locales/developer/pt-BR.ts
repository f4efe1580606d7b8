import type { Messages } from '../../Messages'

/** Developer words in Brazilian Portuguese: what the VTEX Core Commerce APIs document for each status. */
export const ptBR: Messages = {
  locale: 'pt-BR',
  dir: 'ltr',
  statuses: {
    ok: { title: '200 OK', description: 'A VTEX processou a requisição.' },
    created: {
      title: '201 Created',
      description: 'A VTEX processou a requisição e criou um recurso. Comum depois de POST e de alguns PUT.',
    },
    accepted: {
      title: '202 Accepted',
      description:
        'A VTEX recebeu a requisição, mas ainda não terminou de processá-la. Consulte de novo para saber o resultado.',
    },
    noContent: { title: '204 No Content', description: 'A VTEX processou a requisição. Não há corpo para ler.' },
    resetContent: {
      title: '205 Reset Content',
      description:
        'A VTEX aceitou a requisição e não devolve conteúdo. Redefina o documento ou formulário de onde ela partiu.',
    },
    badRequest: {
      title: '400 Bad Request',
      description:
        'A VTEX não conseguiu decodificar o corpo da requisição. Confira a sintaxe e o cabeçalho Content-Type.',
    },
    unauthorized: {
      title: '401 Unauthorized',
      description:
        'As credenciais estão ausentes ou incorretas. Confira a chave de aplicação e o token, ou o cookie de sessão.',
      links: [{ label: 'Guia de autenticação', href: 'https://developers.vtex.com/docs/guides/authentication' }],
    },
    forbidden: {
      title: '403 Forbidden',
      description:
        'A requisição é válida, mas a VTEX se recusa a processá-la. Confira se o usuário ou a chave tem o perfil de acesso necessário.',
      links: [{ label: 'Perfis de acesso', href: 'https://help.vtex.com/pt/docs/tutorials/perfis-de-acesso' }],
    },
    notFound: {
      title: '404 Not Found',
      description: 'O recurso não foi localizado. Confira o nome do endpoint e os identificadores no caminho.',
      links: [{ label: 'Referência das APIs', href: 'https://developers.vtex.com/docs/api-reference' }],
    },
    methodNotAllowed: {
      title: '405 Method Not Allowed',
      description: 'O endpoint não aceita este método HTTP. Confira na referência quais ele aceita.',
      links: [{ label: 'Referência das APIs', href: 'https://developers.vtex.com/docs/api-reference' }],
    },
    tooManyRequests: {
      title: '429 Too Many Requests',
      description:
        'A aplicação ultrapassou o limite de requisições. Espere o que Retry-After indicar e depois aumente cada espera, com jitter.',
    },
    internalServerError: {
      title: '500 Internal Server Error',
      description:
        'Houve uma falha interna na VTEX. Confira os cabeçalhos da requisição ou, se ela segue para um servidor externo, consulte o provedor; se a falha é da VTEX, veja a página de status e, se persistir, fale com o suporte.',
      links: [
        { label: 'Página de status da VTEX', href: 'https://status.vtex.com/' },
        { label: 'Suporte VTEX', href: 'https://help.vtex.com/support' },
      ],
    },
    badGateway: {
      title: '502 Bad Gateway',
      description:
        'A VTEX, atuando como gateway, recebeu uma resposta inválida do servidor upstream. Tente de novo mais tarde.',
    },
    serviceUnavailable: {
      title: '503 Service Unavailable',
      description:
        'A VTEX está temporariamente indisponível. Veja a página de status e tente de novo mais tarde; se persistir, fale com o suporte.',
      links: [
        { label: 'Página de status da VTEX', href: 'https://status.vtex.com/' },
        { label: 'Suporte VTEX', href: 'https://help.vtex.com/support' },
      ],
    },
    gatewayTimeout: {
      title: '504 Gateway Timeout',
      description:
        'A VTEX, atuando como gateway, não recebeu a resposta do servidor upstream a tempo. Tente de novo mais tarde; se persistir, fale com o suporte.',
      links: [{ label: 'Suporte VTEX', href: 'https://help.vtex.com/support' }],
    },
    requestTimeout: {
      title: '408 Request Timeout',
      description:
        'O servidor não recebeu a requisição inteira a tempo. Ela pode ser reenviada em uma nova conexão (RFC 9110 §15.5.9).',
    },
    conflict: {
      title: '409 Conflict',
      description:
        'A requisição conflita com o estado atual do recurso. Leia-o de novo e aplique a mudança sobre o que existe.',
    },
    gone: { title: '410 Gone', description: 'O recurso foi removido de vez. Retire os links que levam a ele.' },
    contentTooLarge: {
      title: '413 Content Too Large',
      description: 'O corpo da requisição é maior do que o servidor aceita. Envie menos de cada vez.',
    },
    unprocessableContent: {
      title: '422 Unprocessable Content',
      description:
        'O corpo foi decodificado, mas seus valores não são aceitáveis. Os erros de campo na resposta dizem quais.',
    },
    locked: {
      title: '423 Locked',
      description: 'O recurso está bloqueado por outro processo (RFC 4918 §11.3). Leia-o de novo mais tarde.',
    },
    actionRequired: {
      title: '428 Precondition Required',
      description:
        'Não é um erro: o callback do gateway no checkout responde 428 quando o comprador precisa de mais um passo para pagar. Siga o redirecionamento ou abra o aplicativo de pagamento indicado no corpo.',
    },
    informational: {
      title: '1xx Informational',
      description: 'Resposta provisória. A definitiva deve vir em seguida, na mesma requisição.',
    },
    successful: {
      title: '2xx Successful',
      description: 'A requisição foi processada. Este código não tem significado próprio documentado pela VTEX.',
    },
    redirection: {
      title: '3xx Redirection',
      description: 'O recurso está em outro endereço, ou a cópia em cache ainda vale. Veja o cabeçalho Location.',
    },
    clientError: {
      title: '4xx Client Error',
      description:
        'O servidor rejeita a requisição. Trate como 400 um código sem significado documentado (RFC 9110 §15).',
    },
    serverError: {
      title: '5xx Server Error',
      description: 'O servidor falhou. Trate como 500 um código sem significado documentado (RFC 9110 §15).',
    },
    offline: {
      title: 'Sem conexão',
      description:
        'O navegador informa que não há conexão (navigator.onLine é false). Uma requisição em andamento ainda pode ter chegado.',
    },
    networkError: {
      title: 'Falha de rede',
      description:
        'Não houve resposta: a conexão falhou ou o navegador reteve a resposta por causa de CORS. O painel de rede mostra qual dos dois.',
    },
    timedOut: {
      title: 'Tempo esgotado',
      description:
        'O cliente parou de esperar. O servidor pode ter processado a requisição mesmo assim: verifique antes de repetir.',
    },
    aborted: {
      title: 'Cancelada',
      description:
        'O cliente cancelou a requisição, como ao sair da página. Se era de leitura, não é preciso mostrar nada; se não, o servidor pode tê-la processado.',
    },
    unknown: {
      title: 'Resultado ilegível',
      description:
        'O valor recebido não traz status nem falha de rede conhecida. Passe a Response ou o erro como foi lançado.',
    },
  },
  labels: {
    retry: 'Tentar de novo',
    refresh: 'Atualizar',
    reset: 'Redefinir o formulário',
    review: 'Revisar a requisição',
    signIn: 'Entrar',
    home: 'Página inicial',
    search: 'Busca',
    checkOrders: 'Conferir os pedidos',
    statusPage: 'Página de status da VTEX',
    support: 'Suporte VTEX',
    back: 'Voltar',
    close: 'Fechar',
    retrying: 'Tentando de novo…',
    retryIn: 'Você poderá tentar de novo {time}.',
    retryReady: 'Você já pode tentar de novo.',
    retryingIn: 'Próxima tentativa {time}.',
    tryNow: 'Tentar agora',
    verify:
      'A requisição pode ter tido efeito, embora a resposta tenha se perdido. Verifique o efeito antes de enviá-la de novo.',
    checking: 'Verificando…',
    confirm: 'Verificado, enviar de novo',
    backOnline: 'Online de novo',
    gaveUp: 'Tentativas esgotadas',
    newTab: '(abre em uma nova aba)',
    checkFields: 'Campos recusados',
    fieldMissing: '{label}: valor ausente',
    fieldInvalid: '{label}: formato incorreto',
    fieldTooLong: '{label}: longo demais',
    fieldTooShort: '{label}: curto demais',
    fieldTaken: '{label}: já está em uso',
    fieldNotFound: '{label}: não encontrado',
    fieldUnknown: '{label}: recusado sem motivo conhecido',
    details: 'Detalhes da requisição',
    requestId: 'ID da requisição',
    code: 'Código da API',
    status: 'Status HTTP',
    time: 'Data e hora',
    page: 'Página',
    copy: 'Copiar',
    copied: 'Copiado',
  },
}
