import type { CheckoutWords } from '../CheckoutWords'

/** Checkout words in Japanese. */
export const checkoutJa: CheckoutWords = {
  locale: 'ja',
  situations: {
    itemUnavailable: {
      title: 'カート内に購入できない商品があります',
      description: '売り切れた商品がある可能性があります。カートをご確認いただくか、似た商品をお探しください。',
      labels: { review: 'カートを確認' },
    },
    quantityLimited: {
      title: '数量の変更が必要です',
      description: 'ご注文いただける数を上回っているか、下回っています。カートで変更してください。',
      labels: { review: 'カートを確認' },
    },
    cartChanged: {
      title: 'カートの内容が変わりました',
      description: '商品、プレゼント、または配送が以前と異なります。先に進む前にカートをご確認ください。',
      labels: { review: 'カートを確認' },
    },
    cartEmpty: {
      title: 'カートは空です',
      description: '続けるには商品を追加してください。ご注文直後の場合は、注文履歴をご確認ください。',
    },
    priceChanged: {
      title: '合計金額が変わりました',
      description: '価格、割引、または送料が変わった可能性があります。先に進む前に合計金額をご確認ください。',
      labels: { review: '合計を確認' },
    },
    couponRefused: {
      title: 'このクーポンはご利用いただけません',
      description:
        '期限が切れているか、コードの表記が異なるか、このカートが対象外の可能性があります。ご確認いただくか、クーポンなしで続けてください。',
      labels: { review: 'クーポンを確認' },
    },
    giftCardRefused: {
      title: 'ギフトカードは使用されませんでした',
      description:
        '残高がないか、対象外か、使用の必要がない可能性があります。ご確認いただくか、別のお支払い方法をお選びください。',
      labels: { review: 'ギフトカードを確認' },
    },
    notDeliverable: {
      title: '一部の商品をお届けできません',
      description:
        'このご注文でお届けできない商品があります。別の住所または店頭受け取りを選ぶか、その商品を削除してください。',
      labels: { review: '配送を確認' },
    },
    deliveryChoiceNeeded: {
      title: '配送方法をもう一度お選びください',
      description: '配送方法またはお届け時間帯が未選択か、現在は選べなくなっています。',
      labels: { review: '配送方法を選ぶ' },
    },
    addressIncomplete: {
      title: '住所をもう一度ご確認ください',
      description:
        '不足しているか使用できない項目があるか、このご注文に複数の住所があります。先に進む前にご確認ください。',
      labels: { review: '住所を確認' },
    },
    detailsIncomplete: {
      title: '入力内容をもう一度ご確認ください',
      description: '未入力、文字数の超過、または使用できない内容があります。入力内容をご確認ください。',
    },
    signInNeeded: { title: 'ログインしてください', description: 'この手続きにはログインが必要です。' },
    sessionEnded: {
      title: 'セッションの有効期限が切れました',
      description: 'もう一度ログインするか、ページを再読み込みして続けてください。',
      labels: { signIn: 'もう一度ログイン' },
    },
    captcha: {
      title: '簡単な確認をお願いします',
      description: '続けるには、ロボットではないことを確認させてください。',
      labels: { review: '確認へ進む' },
    },
    paymentIncomplete: {
      title: 'お支払い内容をもう一度ご確認ください',
      description: '不足しているか、無効になった項目があります。お支払い方法をご確認ください。',
      labels: { review: 'お支払いを確認' },
    },
    paymentMethodUnavailable: {
      title: 'このお支払い方法はご利用いただけません',
      description: 'このご注文ではご利用いただけません。別の方法をお選びください。',
      labels: { review: '別のお支払い方法を選ぶ' },
    },
    paymentDeclined: {
      title: 'お支払いが承認されませんでした',
      description: 'もう一度お支払いになる前に注文履歴をご確認いただくか、別のお支払い方法をお選びください。',
      labels: { review: '別のお支払い方法を選ぶ' },
    },
    paymentPaused: {
      title: 'お支払いを一日間停止しています',
      description: '承認されないお支払いが続きました。明日もう一度お試しいただくか、サポートにお問い合わせください。',
    },
    paymentPending: {
      title: 'お支払いの確認がまだ取れていません',
      description: 'これから承認される場合もあります。もう一度お支払いになる前に、注文履歴をご確認ください。',
    },
    orderNotCompleted: {
      title: 'このご注文は完了していません',
      description: '先に注文履歴をご確認のうえ、カートからやり直してください。',
      labels: { review: 'カートを確認' },
    },
    orderAlreadyPlaced: {
      title: '同じ内容のご注文がすでにあります',
      description: 'もう一度ご注文になる前に、注文履歴をご確認ください。',
    },
    itemNotAdded: {
      title: '商品をカートに追加できませんでした',
      description:
        '売り切れたか、選択が不足している可能性があります。もう一度お選びいただくか、似た商品をお探しください。',
      labels: { review: 'もう一度選ぶ' },
    },
    belowMinimum: {
      title: '最低注文金額に達していません',
      description: 'ご注文には、一定以上の合計金額が必要です。商品を追加してください。',
      labels: { review: 'カートへ進む' },
    },
    couponUsedUp: {
      title: 'このクーポンはすでに使用されています',
      description: 'ご利用回数に上限があります。クーポンなしで続けるか、別のクーポンをお試しください。',
      labels: { review: 'クーポンを確認' },
    },
    couponBelowMinimum: {
      title: 'このクーポンには一定のご購入額が必要です',
      description: '一定金額以上でご利用いただけます。商品を追加するか、クーポンなしで続けてください。',
      labels: { review: 'カートを確認' },
    },
    couponNeedsSignIn: {
      title: 'このクーポンにはログインが必要です',
      description: 'ログイン中のお客様が対象です。ログインするか、クーポンなしで続けてください。',
    },
    giftCardEmpty: {
      title: 'ギフトカードの残高がありません',
      description: 'すべて使用されています。別のお支払い方法をお選びください。',
      labels: { review: '別のお支払い方法を選ぶ' },
    },
    postalCodeNotServed: {
      title: 'この郵便番号にはお届けできません',
      description: '別の住所、または可能な場合は店頭受け取りをお選びください。',
      labels: { review: '住所を変更' },
    },
    deliverySlotGone: {
      title: 'このお届け時間帯は選べなくなりました',
      description: '予約が埋まったか、受付時間を過ぎています。別の時間帯をお選びください。',
      labels: { review: '別の時間帯を選ぶ' },
    },
    pickupClosed: {
      title: 'この受け取り場所はご利用いただけません',
      description: '閉まっている可能性があります。別の場所または配送をお選びください。',
      labels: { review: '別の受け取り場所を選ぶ' },
    },
    credentialsWrong: {
      title: 'ログイン情報が一致しません',
      description: 'メールアドレス、パスワード、またはコードをご確認のうえ、もう一度ご入力ください。',
      labels: { review: '入力内容を確認' },
    },
    codeExpired: {
      title: 'このコードの有効期限が切れました',
      description: 'コードの有効期限は短時間です。新しいコードをお受け取りください。',
      labels: { review: '新しいコードを受け取る' },
    },
    accountLocked: {
      title: 'ログインを一時的に制限しています',
      description: '続けて何度かログインが試されました。しばらくお待ちいただくか、サポートにお問い合わせください。',
    },
    cardRefused: {
      title: 'カード情報をもう一度ご確認ください',
      description: '番号、有効期限、セキュリティコードをご確認いただくか、別のカードをご利用ください。',
      labels: { review: 'カードを確認' },
    },
    paymentAwaited: {
      title: 'お支払いをお待ちしています',
      description: 'ご注文の商品を確保しています。お支払い期限は、お支払い案内に記載しています。',
      descriptionUntil: 'ご注文の商品を確保しています。お支払い期限：{time}。',
      labels: { review: 'お支払い方法を見る' },
    },
    paymentExpired: {
      title: 'お支払い期限が過ぎました',
      description: 'このお支払いは続けられません。お支払い方法を選び、もう一度お手続きください。',
      labels: { review: 'お支払い方法を選ぶ' },
    },
    bankStepNeeded: {
      title: '銀行またはカード会社での認証が必要です',
      description: 'アプリまたは届いたメッセージでお支払いを承認し、この画面にお戻りください。',
      labels: { review: '認証へ進む' },
    },
    orderUnpaid: {
      title: 'ご注文はお支払い待ちです',
      description:
        'ご注文は承りましたが、お支払いが完了していません。新たにご注文なさらず、このご注文のお支払いをお願いします。',
      labels: { review: 'このご注文を支払う' },
    },
    maintenance: {
      title: 'ただいまメンテナンス中です',
      description: '一時的にご利用いただけません。後ほどお越しください。',
      descriptionUntil: '一時的にご利用いただけません。ご利用再開予定：{time}。',
    },
    saleQueue: {
      title: 'ただいま混み合っています',
      description: '順番待ちに入っています。順番が来るまで、このページを開いたままお待ちください。',
      labels: { refresh: '順番が来たか確認' },
    },
  },
}
