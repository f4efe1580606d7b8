import type { CheckoutWords } from '../CheckoutWords'

/** Checkout words in Korean. */
export const checkoutKo: CheckoutWords = {
  locale: 'ko',
  situations: {
    itemUnavailable: {
      title: '장바구니의 일부 상품을 구매할 수 없습니다',
      description: '품절된 상품이 있을 수 있습니다. 장바구니를 확인하거나 비슷한 상품을 찾아보세요.',
      labels: { review: '장바구니 확인' },
    },
    quantityLimited: {
      title: '수량을 바꿔야 합니다',
      description: '주문할 수 있는 수량보다 많거나 적습니다. 장바구니에서 바꿔 주세요.',
      labels: { review: '장바구니 확인' },
    },
    cartChanged: {
      title: '장바구니가 바뀌었습니다',
      description: '상품, 사은품 또는 배송이 이전과 다릅니다. 계속하기 전에 장바구니를 확인해 주세요.',
      labels: { review: '장바구니 확인' },
    },
    cartEmpty: {
      title: '장바구니가 비어 있습니다',
      description: '계속하려면 상품을 담아 주세요. 방금 주문하셨다면 주문 내역을 확인해 주세요.',
    },
    priceChanged: {
      title: '총액이 바뀌었습니다',
      description: '가격, 할인 또는 배송비가 달라졌을 수 있습니다. 계속하기 전에 총액을 확인해 주세요.',
      labels: { review: '총액 확인' },
    },
    couponRefused: {
      title: '이 쿠폰은 사용할 수 없습니다',
      description:
        '유효 기간이 지났거나, 코드가 다르거나, 이 장바구니에 적용되지 않을 수 있습니다. 확인하거나 쿠폰 없이 계속해 주세요.',
      labels: { review: '쿠폰 확인' },
    },
    giftCardRefused: {
      title: '상품권이 사용되지 않았습니다',
      description:
        '잔액이 없거나, 여기서 쓸 수 없거나, 필요하지 않을 수 있습니다. 확인하거나 다른 결제 수단을 선택해 주세요.',
      labels: { review: '상품권 확인' },
    },
    notDeliverable: {
      title: '일부 상품은 배송할 수 없습니다',
      description: '이 주문으로 보낼 수 없는 상품이 있습니다. 다른 주소나 수령 방법을 선택하거나 상품을 빼 주세요.',
      labels: { review: '배송 확인' },
    },
    deliveryChoiceNeeded: {
      title: '배송을 다시 선택해 주세요',
      description: '배송 방법이나 시간이 선택되지 않았거나 더 이상 제공되지 않습니다.',
      labels: { review: '배송 선택' },
    },
    addressIncomplete: {
      title: '주소를 다시 확인해 주세요',
      description:
        '빠졌거나 사용할 수 없는 부분이 있거나, 이 주문에 주소가 둘 이상 있습니다. 계속하기 전에 확인해 주세요.',
      labels: { review: '주소 확인' },
    },
    detailsIncomplete: {
      title: '입력 내용을 다시 확인해 주세요',
      description: '빠졌거나, 너무 길거나, 이대로 쓸 수 없는 내용이 있습니다. 입력하신 내용을 확인해 주세요.',
    },
    signInNeeded: { title: '로그인해 주세요', description: '이 단계는 로그인 후 진행할 수 있습니다.' },
    sessionEnded: {
      title: '이용 시간이 만료되었습니다',
      description: '다시 로그인하거나 페이지를 새로고침하여 계속해 주세요.',
      labels: { signIn: '다시 로그인' },
    },
    captcha: {
      title: '간단한 확인이 필요합니다',
      description: '계속하려면 로봇이 아님을 확인해 주세요.',
      labels: { review: '확인하러 가기' },
    },
    paymentIncomplete: {
      title: '결제 내용을 다시 확인해 주세요',
      description: '빠졌거나 더 이상 유효하지 않은 내용이 있습니다. 결제 수단을 확인해 주세요.',
      labels: { review: '결제 확인' },
    },
    paymentMethodUnavailable: {
      title: '이 결제 수단은 사용할 수 없습니다',
      description: '이 주문에는 사용할 수 없습니다. 다른 결제 수단을 선택해 주세요.',
      labels: { review: '다른 결제 수단 선택' },
    },
    paymentDeclined: {
      title: '결제가 승인되지 않았습니다',
      description: '다시 결제하기 전에 주문 내역을 확인하거나 다른 결제 수단을 선택해 주세요.',
      labels: { review: '다른 결제 수단 선택' },
    },
    paymentPaused: {
      title: '하루 동안 결제할 수 없습니다',
      description: '승인되지 않은 결제가 여러 번 있었습니다. 내일 다시 시도하거나 고객센터에 문의해 주세요.',
    },
    paymentPending: {
      title: '결제가 아직 확인되지 않았습니다',
      description: '아직 승인될 수 있습니다. 다시 결제하기 전에 주문 내역을 확인해 주세요.',
    },
    orderNotCompleted: {
      title: '이 주문은 완료되지 않았습니다',
      description: '먼저 주문 내역을 확인한 뒤 장바구니에서 다시 시작해 주세요.',
      labels: { review: '장바구니 확인' },
    },
    orderAlreadyPlaced: {
      title: '같은 내용의 주문이 이미 접수되어 있습니다',
      description: '다시 주문하기 전에 주문 내역을 확인해 주세요.',
    },
    itemNotAdded: {
      title: '상품이 담기지 않았습니다',
      description: '품절되었거나 선택하지 않은 옵션이 있을 수 있습니다. 다시 선택하거나 비슷한 상품을 찾아보세요.',
      labels: { review: '다시 선택' },
    },
    belowMinimum: {
      title: '최소 주문 금액에 미치지 못했습니다',
      description: '일정 금액 이상부터 주문할 수 있습니다. 상품을 더 담아 주세요.',
      labels: { review: '장바구니로 이동' },
    },
    couponUsedUp: {
      title: '이 쿠폰은 이미 사용되었습니다',
      description: '사용 횟수에 제한이 있습니다. 쿠폰 없이 계속하거나 다른 쿠폰을 사용해 보세요.',
      labels: { review: '쿠폰 확인' },
    },
    couponBelowMinimum: {
      title: '이 쿠폰의 최소 금액에 미치지 못했습니다',
      description: '일정 금액 이상 담아야 적용됩니다. 상품을 더 담거나 쿠폰 없이 계속해 주세요.',
      labels: { review: '장바구니 확인' },
    },
    couponNeedsSignIn: {
      title: '이 쿠폰은 로그인이 필요합니다',
      description: '로그인한 고객님만 사용할 수 있습니다. 로그인하거나 쿠폰 없이 계속해 주세요.',
    },
    giftCardEmpty: {
      title: '상품권 잔액이 없습니다',
      description: '모두 사용되었습니다. 다른 결제 수단을 선택해 주세요.',
      labels: { review: '다른 결제 수단 선택' },
    },
    postalCodeNotServed: {
      title: '이 우편번호로는 배송하지 않습니다',
      description: '다른 주소를 선택하거나, 가능한 경우 직접 수령을 선택해 주세요.',
      labels: { review: '주소 변경' },
    },
    deliverySlotGone: {
      title: '이 배송 시간은 더 이상 선택할 수 없습니다',
      description: '마감되었거나 지난 시간입니다. 다른 시간을 선택해 주세요.',
      labels: { review: '다른 시간 선택' },
    },
    pickupClosed: {
      title: '이 수령 장소는 이용할 수 없습니다',
      description: '문을 닫았을 수 있습니다. 다른 장소나 배송을 선택해 주세요.',
      labels: { review: '다른 수령 장소 선택' },
    },
    credentialsWrong: {
      title: '로그인 정보가 일치하지 않습니다',
      description: '이메일, 비밀번호 또는 코드를 확인하고 다시 입력해 주세요.',
      labels: { review: '입력 정보 확인' },
    },
    codeExpired: {
      title: '이 코드는 만료되었습니다',
      description: '코드는 짧은 시간 동안만 유효합니다. 새 코드를 받아 주세요.',
      labels: { review: '새 코드 받기' },
    },
    accountLocked: {
      title: '로그인이 잠시 제한되었습니다',
      description: '연속으로 여러 번 시도되었습니다. 조금 기다린 후 다시 시도하거나 고객센터에 문의해 주세요.',
    },
    cardRefused: {
      title: '카드 정보를 다시 확인해 주세요',
      description: '카드 번호, 유효 기간, 보안 코드를 확인하거나 다른 카드를 사용해 주세요.',
      labels: { review: '카드 확인' },
    },
    paymentAwaited: {
      title: '결제를 기다리고 있습니다',
      description: '주문하신 상품을 확보해 두었습니다. 결제 기한은 결제 안내에 있습니다.',
      descriptionUntil: '주문하신 상품을 확보해 두었습니다. 결제 기한: {time}.',
      labels: { review: '결제 방법 보기' },
    },
    paymentExpired: {
      title: '결제 시간이 지났습니다',
      description: '이 결제는 더 이상 진행할 수 없습니다. 결제 수단을 선택해 다시 시작해 주세요.',
      labels: { review: '결제 수단 선택' },
    },
    bankStepNeeded: {
      title: '은행의 추가 인증이 필요합니다',
      description: '은행 앱이나 메시지에서 결제를 승인한 뒤 여기로 돌아와 주세요.',
      labels: { review: '은행 인증으로 이동' },
    },
    orderUnpaid: {
      title: '결제 대기 중인 주문입니다',
      description: '주문은 접수되었지만 결제가 완료되지 않았습니다. 새로 주문하지 마시고 이 주문을 결제해 주세요.',
      labels: { review: '이 주문 결제' },
    },
    maintenance: {
      title: '스토어를 점검하고 있습니다',
      description: '일시적으로 이용할 수 없습니다. 나중에 다시 방문해 주세요.',
      descriptionUntil: '일시적으로 이용할 수 없습니다. 이용 가능 예정: {time}.',
    },
    saleQueue: {
      title: '지금 방문자가 많습니다',
      description: '대기 중입니다. 차례가 될 때까지 이 페이지를 열어 두고 기다려 주세요.',
      labels: { refresh: '내 차례인지 확인' },
    },
  },
}
