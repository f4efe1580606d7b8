import type { Messages } from '../Messages'

/** Shopper words in Korean. */
export const ko: Messages = {
  locale: 'ko',
  dir: 'ltr',
  statuses: {
    ok: { title: '완료되었습니다', description: '정상적으로 처리되었습니다.' },
    created: { title: '저장되었습니다', description: '보내신 내용이 등록되었습니다.' },
    accepted: { title: '처리하고 있습니다', description: '보내신 내용을 받았습니다. 다시 보내지 않으셔도 됩니다.' },
    noContent: { title: '처리가 끝났습니다', description: '더 표시할 내용이 없습니다.' },
    resetContent: { title: '다시 입력할 수 있습니다', description: '다시 사용하기 전에 입력 내용을 지워 주세요.' },
    badRequest: { title: '보내신 내용을 읽지 못했습니다', description: '확인 후 다시 보내 주세요.' },
    unauthorized: {
      title: '로그인해 주세요',
      description: '로그인 후 이용할 수 있습니다. 이미 로그인하셨다면 다시 로그인해 주세요.',
    },
    forbidden: {
      title: '이용 권한이 없습니다',
      description: '로그인하거나 다른 계정으로 시도해 보세요. 이용할 수 있어야 한다면 고객센터에 문의해 주세요.',
    },
    notFound: {
      title: '요청하신 내용을 찾을 수 없습니다',
      description: '위치가 바뀌었거나 더 이상 제공되지 않을 수 있습니다. 검색하거나 홈에서 다시 찾아보세요.',
    },
    methodNotAllowed: {
      title: '여기서는 할 수 없는 작업입니다',
      description:
        '고객님 때문에 생긴 문제가 아닙니다. 이전 화면으로 돌아가 다른 방법으로 시도하거나 고객센터에 문의해 주세요.',
    },
    tooManyRequests: {
      title: '조금 기다려 주세요',
      description: '한꺼번에 너무 많은 요청이 들어왔습니다. 잠시 후 다시 시도해 주세요.',
    },
    internalServerError: {
      title: '저희 쪽에 문제가 생겼습니다',
      description:
        '고객님 때문에 생긴 문제가 아닙니다. 주문 중이셨다면 다시 주문하기 전에 주문 내역이나 이메일을 확인해 주세요.',
      noOrder: '고객님 때문에 생긴 문제가 아닙니다. 조금 뒤에 다시 방문해 주세요.',
    },
    badGateway: {
      title: '스토어의 일부 기능이 작동하지 않습니다',
      description:
        '주문 중이셨다면 먼저 주문 내역이나 이메일을 확인해 주세요. 그렇지 않다면 잠시 후 다시 시도해 주세요.',
      noOrder: '잠시 후 다시 시도해 주세요.',
    },
    serviceUnavailable: {
      title: '지금은 스토어를 이용할 수 없습니다',
      description:
        '주문 중이셨다면 먼저 주문 내역이나 이메일을 확인해 주세요. 그렇지 않다면 조금 뒤에 다시 시도해 주세요.',
      noOrder: '조금 뒤에 다시 시도해 주세요.',
      noChange: '장바구니에 담으신 상품은 그대로 있을 것입니다. 조금 뒤에 다시 시도해 주세요.',
    },
    gatewayTimeout: {
      title: '스토어의 응답이 너무 오래 걸렸습니다',
      description:
        '주문 중이셨다면 먼저 주문 내역이나 이메일을 확인해 주세요. 그렇지 않다면 잠시 후 다시 시도해 주세요.',
      noOrder: '잠시 후 다시 시도해 주세요.',
    },
    requestTimeout: { title: '인터넷 연결이 너무 느렸습니다', description: '연결 상태를 확인하고 다시 시도해 주세요.' },
    conflict: {
      title: '그사이 내용이 바뀌었습니다',
      description: '다른 곳에서 먼저 수정되었습니다. 새로고침하여 최신 내용을 확인해 주세요.',
    },
    gone: { title: '더 이상 제공되지 않습니다', description: '검색해서 비슷한 것을 찾아보세요.' },
    contentTooLarge: {
      title: '용량이 너무 커서 보낼 수 없습니다',
      description: '더 작은 파일을 선택하거나 상품 수를 줄여 주세요.',
    },
    unprocessableContent: {
      title: '입력 내용을 다시 확인해 주세요',
      description: '일부 내용이 접수되지 않았습니다. 확인 후 다시 보내 주세요.',
    },
    locked: {
      title: '지금 다른 곳에서 사용 중입니다',
      description: '잠시 후 새로고침하여 이용할 수 있는지 확인해 주세요.',
    },
    actionRequired: { title: '한 단계 남았습니다', description: '완료하려면 고객님의 확인이 필요합니다.' },
    informational: { title: '진행 중입니다', description: '아직 처리하고 있습니다.' },
    successful: { title: '잘 처리되었습니다', description: '정상적으로 처리되었습니다.' },
    redirection: { title: '페이지가 이동되었습니다', description: '검색하거나 홈에서 다시 찾아보세요.' },
    clientError: {
      title: '완료하지 못했습니다',
      description: '이 내용으로는 접수할 수 없었습니다. 내용을 확인하거나 다른 방법으로 시도해 주세요.',
    },
    serverError: {
      title: '저희 쪽에 문제가 생겼습니다',
      description:
        '주문 중이셨다면 먼저 주문 내역이나 이메일을 확인해 주세요. 그렇지 않다면 새로고침하여 현재 상태를 확인해 주세요.',
      noOrder: '새로고침하여 현재 상태를 확인해 주세요.',
    },
    offline: {
      title: '인터넷에 연결되어 있지 않습니다',
      description: '인터넷에 연결되면 다시 시도해 주세요. 주문 중이셨다면 먼저 주문 내역이나 이메일을 확인해 주세요.',
      noOrder: '인터넷에 연결되면 다시 시도해 주세요.',
      noChange: '장바구니에 담으신 상품은 그대로 있을 것입니다. 인터넷에 연결되면 다시 시도해 주세요.',
    },
    networkError: {
      title: '스토어에 연결할 수 없습니다',
      description:
        '인터넷 연결을 확인해 주세요. 주문 중이셨다면 다시 시도하기 전에 주문 내역이나 이메일을 확인해 주세요.',
      noOrder: '인터넷 연결을 확인하고 다시 시도해 주세요.',
    },
    timedOut: {
      title: '제시간에 응답을 받지 못했습니다',
      description:
        '주문 중이셨다면 먼저 주문 내역이나 이메일을 확인해 주세요. 그렇지 않다면 잠시 후 다시 시도해 주세요.',
      noOrder: '잠시 후 다시 시도해 주세요.',
    },
    aborted: {
      title: '중단되었습니다',
      description: '끝까지 완료되지 않았을 수 있습니다. 주문 중이셨다면 먼저 주문 내역이나 이메일을 확인해 주세요.',
      noOrder: '끝까지 완료되지 않았을 수 있습니다.',
    },
    unknown: {
      title: '정상적으로 작동하지 않았습니다',
      description:
        '주문 중이셨다면 먼저 주문 내역이나 이메일을 확인해 주세요. 그렇지 않다면 새로고침하여 현재 상태를 확인해 주세요.',
      noOrder: '새로고침하여 현재 상태를 확인해 주세요.',
    },
  },
  outcomes: {
    unsure: {
      title: '처리되었는지 아직 확인되지 않았습니다',
      description: '다시 시도하기 전에 장바구니, 주문 내역 또는 이메일을 확인해 주세요.',
    },
    backAt: '이용 가능 예정: {time}.',
    trying: '자동으로 다시 시도하고 있습니다.',
    gaveUp: '아직 완료하지 못했습니다. 나중에 다시 방문해 주세요.',
    guest: {
      unauthorized: { title: '로그인해 주세요', description: '로그인 후 이용할 수 있습니다.' },
      forbidden: {
        title: '이용 권한이 없습니다',
        description: '로그인해 보세요. 이용할 수 있어야 한다면 고객센터에 문의해 주세요.',
      },
      unsure: {
        title: '처리되었는지 아직 확인되지 않았습니다',
        description: '다시 시도하기 전에 장바구니나 이메일을 확인해 주세요.',
      },
    },
    signedIn: {
      unauthorized: { title: '다시 로그인해 주세요', description: '계속하려면 다시 로그인해야 합니다.' },
      forbidden: {
        title: '이 계정으로는 이용할 수 없습니다',
        description:
          '다른 계정으로는 이용할 수 있을지도 모릅니다. 이용할 수 있어야 하는 계정이라면 고객센터에 문의해 주세요.',
        labels: { signIn: '다른 계정 사용' },
      },
      unsure: {
        title: '처리되었는지 아직 확인되지 않았습니다',
        description: '다시 시도하기 전에 장바구니나 주문 내역을 확인해 주세요.',
      },
    },
  },
  labels: {
    retry: '다시 시도',
    refresh: '새로고침',
    reset: '입력 내용 지우기',
    review: '입력 내용 확인',
    signIn: '로그인',
    home: '홈으로 이동',
    search: '스토어에서 검색',
    checkOrders: '주문 내역 확인',
    statusPage: '알려진 문제 보기',
    support: '고객센터 문의',
    back: '뒤로 가기',
    close: '닫기',
    retrying: '다시 시도하는 중…',
    retryIn: '{time}에 다시 시도할 수 있습니다.',
    retryReady: '이제 다시 시도할 수 있습니다.',
    retryingIn: '{time}에 자동으로 다시 시도합니다.',
    tryNow: '지금 시도',
    verify: '이미 처리되었을 수 있습니다. 다시 시도하기 전에 장바구니, 주문 내역 또는 이메일을 확인해 주세요.',
    checking: '확인하는 중…',
    confirm: '확인 완료, 다시 시도',
    backOnline: '인터넷에 다시 연결되었습니다',
    gaveUp: '나중에 다시 시도해 주세요',
    newTab: '(새 탭에서 열림)',
    checkFields: '다음 항목을 확인해 주세요',
    fieldMissing: '{label}: 입력되지 않았습니다',
    fieldInvalid: '{label}: 형식을 확인해 주세요',
    fieldTooLong: '{label}: 글자 수가 너무 많습니다',
    fieldTooShort: '{label}: 글자 수가 부족합니다',
    fieldTaken: '{label}: 이미 사용 중입니다',
    fieldNotFound: '{label}: 찾을 수 없습니다',
    fieldUnknown: '{label}: 내용을 확인해 주세요',
    details: '고객센터 문의용 정보',
    requestId: '요청 ID',
    code: '코드',
    status: '응답 상태',
    time: '일시',
    page: '페이지',
    copy: '복사',
    copied: '복사됨',
  },
}
