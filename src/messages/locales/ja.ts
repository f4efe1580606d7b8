import type { Messages } from '../Messages'

/** Shopper words in Japanese. */
export const ja: Messages = {
  locale: 'ja',
  dir: 'ltr',
  statuses: {
    ok: { title: '完了しました', description: '問題なく処理されました。' },
    created: { title: '保存しました', description: 'お送りいただいた内容を登録しました。' },
    accepted: {
      title: 'ただいま処理しています',
      description: 'まだ処理が続いています。しばらくしてから、もう一度ご確認ください。',
    },
    noContent: { title: '完了しました', description: '問題なく処理されました。' },
    resetContent: {
      title: '続けて入力できます',
      description: '問題なく処理されました。次に使う前に、フォームの内容を消去してください。',
    },
    badRequest: {
      title: 'この内容では送信できませんでした',
      description: '一部の内容を読み取れませんでした。ご確認のうえ、もう一度送信してください。',
    },
    unauthorized: {
      title: 'ログインしてください',
      description: 'ここから先は、ログインするとご利用いただけます。',
    },
    forbidden: {
      title: 'このアカウントではご利用いただけません',
      description: 'ご利用いただけるはずの場合は、ショップにお問い合わせください。',
    },
    notFound: {
      title: 'お探しのものが見つかりませんでした',
      description: 'ページが移動したか、掲載が終了した可能性があります。検索またはトップページからお探しください。',
    },
    methodNotAllowed: {
      title: 'ここではこの操作を行えません',
      description: '前の画面に戻って、別の方法をお試しください。',
    },
    tooManyRequests: {
      title: '少し時間をおいてください',
      description: 'しばらくしてから、もう一度お試しください。',
    },
    internalServerError: {
      title: 'ショップ側で問題が発生しています',
      description:
        'お客様の操作によるものではありません。ご注文の途中だった場合は、もう一度注文する前に注文履歴をご確認ください。',
    },
    badGateway: {
      title: 'ショップの一部が応答していません',
      description: 'しばらくしてから、もう一度お試しください。ご注文の途中だった場合は、先に注文履歴をご確認ください。',
    },
    serviceUnavailable: {
      title: 'ただいまショップをご利用いただけません',
      description: 'カートの中身はそのまま残っています。数分後にもう一度お試しください。',
    },
    gatewayTimeout: {
      title: 'ショップの応答に時間がかかりすぎました',
      description: 'しばらくしてから、もう一度お試しください。ご注文の途中だった場合は、先に注文履歴をご確認ください。',
    },
    requestTimeout: {
      title: '通信に時間がかかりすぎました',
      description: '通信状況をご確認のうえ、もう一度お試しください。',
    },
    conflict: {
      title: '内容が変更されています',
      description: '別の画面などで先に更新されました。再読み込みして、最新の内容をご確認ください。',
    },
    gone: {
      title: 'こちらは公開を終了しました',
      description: '検索すると、似たものが見つかるかもしれません。',
    },
    contentTooLarge: {
      title: '大きすぎて送信できません',
      description: 'ファイルを小さくするか、商品の数を減らしてください。',
    },
    unprocessableContent: {
      title: '入力内容をもう一度ご確認ください',
      description: '一部の内容を受け付けられませんでした。ご確認のうえ、もう一度送信してください。',
    },
    locked: {
      title: '現在ほかで使用されています',
      description: 'しばらくしてから再読み込みして、使えるようになったかご確認ください。',
    },
    actionRequired: {
      title: 'あと1ステップです',
      description: '完了するには、確認のお手続きが必要です。',
    },
    informational: { title: '処理中です', description: 'まだ処理が続いています。' },
    successful: { title: '完了しました', description: '問題なく処理されました。' },
    redirection: {
      title: 'ページが移動しました',
      description: '検索またはトップページからお探しください。',
    },
    clientError: {
      title: '完了できませんでした',
      description: 'この内容では受け付けられませんでした。内容をご確認いただくか、別の方法をお試しください。',
    },
    serverError: {
      title: 'ショップ側で問題が発生しています',
      description:
        'お客様の操作によるものではありません。ご注文の途中だった場合は、もう一度注文する前に注文履歴をご確認ください。',
    },
    offline: {
      title: 'インターネットに接続されていません',
      description: 'カートの中身はそのまま残っています。インターネットに接続してから、もう一度お試しください。',
    },
    networkError: {
      title: 'ショップに接続できません',
      description:
        '通信状況をご確認のうえ、もう一度お試しください。ご注文の途中だった場合は、先に注文履歴をご確認ください。',
    },
    timedOut: {
      title: '時間内に応答がありませんでした',
      description: 'しばらくしてから、もう一度お試しください。ご注文の途中だった場合は、先に注文履歴をご確認ください。',
    },
    aborted: {
      title: '中止されました',
      description: '最後まで完了していない可能性があります。ご注文の途中だった場合は、先に注文履歴をご確認ください。',
    },
    unknown: {
      title: '完了できませんでした',
      description:
        '再読み込みして、現在の状態をご確認ください。ご注文の途中だった場合は、先に注文履歴をご確認ください。',
    },
  },
  labels: {
    retry: 'もう一度試す',
    refresh: '再読み込み',
    reset: 'フォームの内容を消去',
    review: '入力内容を確認',
    signIn: 'ログイン',
    home: 'トップページへ',
    search: 'ショップ内を検索',
    checkOrders: '注文履歴を確認',
    statusPage: 'サービス状況ページを見る',
    support: 'サポートに問い合わせる',
    back: '戻る',
    close: '閉じる',
    retrying: '再試行中…',
    retryIn: '{time}にもう一度お試しいただけます。',
    retryReady: 'もう一度お試しいただけます。',
    retryingIn: '{time}に再試行します。',
    tryNow: '今すぐ試す',
    verify: 'すでに完了している可能性があります。もう一度試す前に、注文履歴をご確認ください。',
    checking: '確認しています…',
    confirm: '確認済み、もう一度試す',
    backOnline: 'インターネットに再接続しました',
    gaveUp: '時間をおいてお試しください',
    newTab: '（新しいタブで開きます）',
    checkFields: '次の項目をご確認ください',
    fieldMissing: '{label}：入力されていません',
    fieldInvalid: '{label}：形式をご確認ください',
    fieldTooLong: '{label}：文字数が多すぎます',
    fieldTooShort: '{label}：文字数が足りません',
    fieldTaken: '{label}：すでに使用されています',
    fieldNotFound: '{label}：見つかりませんでした',
    fieldUnknown: '{label}：内容をご確認ください',
    details: 'サポート用の情報',
    requestId: 'リクエストID',
    code: 'コード',
    status: 'ステータス',
    time: '日時',
    page: 'ページ',
    copy: 'コピー',
    copied: 'コピーしました',
  },
}
