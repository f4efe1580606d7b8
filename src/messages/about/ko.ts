import type { AboutWords } from '../AboutWords'

/** What failed, in Korean. */
export const aboutKo: AboutWords = {
  locale: 'ko',
  subjects: {
    cart: {
      loaded: '장바구니를 불러오지 못했습니다',
      saved: '장바구니가 변경되지 않았습니다',
      unsure: '다시 시도하기 전에 장바구니를 확인해 주세요.',
    },
    search: {
      loaded: '검색 결과를 불러오지 못했습니다',
      saved: '검색하지 못했습니다',
      unsure: '검색해도 바뀌는 내용은 없으니 다시 검색하셔도 됩니다.',
    },
    product: {
      loaded: '상품을 불러오지 못했습니다',
      saved: '선택이 저장되지 않았습니다',
      unsure: '다시 선택하기 전에 상품을 확인해 주세요.',
    },
    products: {
      loaded: '상품 목록을 불러오지 못했습니다',
      saved: '선택한 상품이 저장되지 않았습니다',
      unsure: '다시 선택하기 전에 선택한 상품을 확인해 주세요.',
    },
    delivery: {
      loaded: '배송 방법을 불러오지 못했습니다',
      saved: '배송 방법이 저장되지 않았습니다',
      unsure: '다시 선택하기 전에 배송 방법을 확인해 주세요.',
    },
    payment: {
      loaded: '결제 수단을 불러오지 못했습니다',
      saved: '결제가 이루어지지 않았습니다',
      unsure: '다시 결제하기 전에 주문 내역, 이메일 또는 은행 거래 내역을 확인해 주세요.',
    },
    order: {
      loaded: '주문을 불러오지 못했습니다',
      saved: '주문이 접수되지 않았습니다',
      unsure: '다시 주문하기 전에 주문 내역이나 이메일을 확인해 주세요.',
    },
    account: {
      loaded: '계정을 불러오지 못했습니다',
      saved: '계정 정보가 저장되지 않았습니다',
      unsure: '다시 저장하기 전에 계정을 확인해 주세요.',
    },
    address: {
      loaded: '주소를 불러오지 못했습니다',
      saved: '주소가 저장되지 않았습니다',
      unsure: '다시 저장하기 전에 주소를 확인해 주세요.',
    },
    coupon: {
      loaded: '쿠폰을 불러오지 못했습니다',
      saved: '쿠폰이 적용되지 않았습니다',
      unsure: '쿠폰을 다시 사용하기 전에 장바구니를 확인해 주세요.',
    },
    reviews: {
      loaded: '리뷰를 불러오지 못했습니다',
      saved: '리뷰가 전송되지 않았습니다',
      unsure: '다시 보내기 전에 리뷰를 확인해 주세요.',
    },
    wishlist: {
      loaded: '찜 목록을 불러오지 못했습니다',
      saved: '찜 목록이 변경되지 않았습니다',
      unsure: '다시 시도하기 전에 찜 목록을 확인해 주세요.',
    },
    stores: {
      loaded: '매장 정보를 불러오지 못했습니다',
      saved: '선택한 매장이 저장되지 않았습니다',
      unsure: '다시 선택하기 전에 선택한 매장을 확인해 주세요.',
    },
  },
}
