import type { Messages } from '../Messages'

/** Shopper words in Japanese. */
export const ja: Messages = {
  locale: 'ja',
  dir: 'ltr',
  waits: [' ', ''],
  statuses: {
    ok: { title: '完了しました', description: '問題なく処理されました。' },
    created: { title: '保存しました', description: 'お送りいただいた内容を登録しました。' },
    accepted: {
      title: 'ただいま処理しています',
      description: '内容は届いています。もう一度お送りいただく必要はありません。',
    },
    noContent: { title: '処理が完了しました', description: 'ほかに表示する内容はありません。' },
    resetContent: {
      title: '続けて入力できます',
      description: '次にご利用になる前に、フォームの内容を消去してください。',
    },
    badRequest: {
      title: '送信内容を読み取れませんでした',
      description: '内容をご確認のうえ、もう一度送信してください。',
    },
    unauthorized: {
      title: 'ログインしてください',
      description: 'ご利用にはログインが必要です。ログイン済みだった場合は、もう一度ログインしてください。',
    },
    forbidden: {
      title: 'こちらはご利用いただけません',
      description:
        'ログインするか、別のアカウントをお試しください。本来ご利用いただけるはずの場合は、サポートにお問い合わせください。',
    },
    notFound: {
      title: 'お探しのものが見つかりませんでした',
      description: 'ページが移動したか、掲載が終了した可能性があります。検索またはトップページからお探しください。',
    },
    methodNotAllowed: {
      title: 'ここではこの操作を行えません',
      description:
        'お客様の操作によるものではありません。前の画面に戻って別の方法をお試しいただくか、サポートにお問い合わせください。',
    },
    tooManyRequests: {
      title: '少しお待ちください',
      description: '一度に多くの操作が集中しました。しばらくしてから、もう一度お試しください。',
    },
    internalServerError: {
      title: '当サイトで問題が発生しています',
      description:
        'ご不便をおかけし、申し訳ございません。ご注文の途中だった場合は、もう一度ご注文になる前に注文履歴またはメールをご確認ください。',
      noOrder: 'ご不便をおかけし、申し訳ございません。お手数ですが、後ほど改めてお越しください。',
    },
    badGateway: {
      title: 'サイトの一部をご利用いただけません',
      description:
        'ご注文の途中だった場合は、先に注文履歴またはメールをご確認ください。それ以外の場合は、お手数ですが、しばらくしてからもう一度お試しください。',
      noOrder: 'お手数ですが、しばらくしてからもう一度お試しください。',
    },
    serviceUnavailable: {
      title: 'ただいまサイトをご利用いただけません',
      description:
        'ご注文の途中だった場合は、先に注文履歴またはメールをご確認ください。それ以外の場合は、お手数ですが、後ほどもう一度お試しください。',
      noOrder: 'お手数ですが、後ほどもう一度お試しください。',
      noChange: 'カートの内容はそのまま残っているはずです。お手数ですが、後ほどもう一度お試しください。',
    },
    gatewayTimeout: {
      title: 'サイトからの応答に時間がかかりすぎました',
      description:
        'ご注文の途中だった場合は、先に注文履歴またはメールをご確認ください。それ以外の場合は、お手数ですが、しばらくしてからもう一度お試しください。',
      noOrder: 'お手数ですが、しばらくしてからもう一度お試しください。',
    },
    requestTimeout: {
      title: '通信に時間がかかりすぎました',
      description: '通信状況をご確認のうえ、もう一度お試しください。',
    },
    conflict: {
      title: '内容が変更されています',
      description: '別の画面などで先に更新されました。再読み込みして、最新の内容をご確認ください。',
    },
    gone: { title: 'こちらは掲載を終了しました', description: '検索すると、似たものが見つかるかもしれません。' },
    contentTooLarge: {
      title: 'サイズが大きすぎて送信できません',
      description: 'ファイルを小さくするか、商品の数を減らしてください。',
    },
    unprocessableContent: {
      title: '入力内容をもう一度ご確認ください',
      description: '一部の内容を受け付けられませんでした。ご確認のうえ、もう一度送信してください。',
    },
    locked: {
      title: '現在、ほかの操作で使用中です',
      description: 'しばらくしてから再読み込みして、ご利用いただけるかご確認ください。',
    },
    actionRequired: { title: 'あと一つお手続きがあります', description: '完了するには、お客様の確認が必要です。' },
    informational: { title: '処理中です', description: 'まだ処理が続いています。' },
    successful: { title: '正常に完了しました', description: '問題なく処理されました。' },
    redirection: { title: 'ページが移動しました', description: '検索またはトップページからお探しください。' },
    clientError: {
      title: '手続きを完了できませんでした',
      description: 'この内容では受け付けられませんでした。内容をご確認いただくか、別の方法をお試しください。',
    },
    serverError: {
      title: '当サイトで問題が発生しています',
      description:
        'ご注文の途中だった場合は、先に注文履歴またはメールをご確認ください。それ以外の場合は、再読み込みして、現在の状態をご確認ください。',
      noOrder: '再読み込みして、現在の状態をご確認ください。',
    },
    offline: {
      title: 'インターネットに接続されていません',
      description:
        'インターネットに接続してから、もう一度お試しください。ご注文の途中だった場合は、先に注文履歴またはメールをご確認ください。',
      noOrder: 'インターネットに接続してから、もう一度お試しください。',
      noChange: 'カートの内容はそのまま残っているはずです。インターネットに接続してから、もう一度お試しください。',
    },
    networkError: {
      title: 'サイトに接続できません',
      description:
        '通信状況をご確認ください。ご注文の途中だった場合は、もう一度お試しになる前に注文履歴またはメールをご確認ください。',
      noOrder: '通信状況をご確認のうえ、もう一度お試しください。',
    },
    timedOut: {
      title: '時間内に応答がありませんでした',
      description:
        'ご注文の途中だった場合は、先に注文履歴またはメールをご確認ください。それ以外の場合は、お手数ですが、しばらくしてからもう一度お試しください。',
      noOrder: 'お手数ですが、しばらくしてからもう一度お試しください。',
    },
    aborted: {
      title: '処理が中断されました',
      description:
        '最後まで完了していない可能性があります。ご注文の途中だった場合は、先に注文履歴またはメールをご確認ください。',
      noOrder: '最後まで完了していない可能性があります。',
    },
    unknown: {
      title: '正常に動作しませんでした',
      description:
        'ご注文の途中だった場合は、先に注文履歴またはメールをご確認ください。それ以外の場合は、再読み込みして、現在の状態をご確認ください。',
      noOrder: '再読み込みして、現在の状態をご確認ください。',
    },
  },
  outcomes: {
    unsure: {
      title: '完了したかどうか、まだ確認できていません',
      description: 'もう一度お試しになる前に、カート、注文履歴、またはメールをご確認ください。',
    },
    backAt: 'ご利用再開予定：{time}。',
    trying: '自動で再試行しています。',
    gaveUp: 'まだ完了できていません。時間をおいて改めてお越しください。',
    guest: {
      unauthorized: { title: 'ログインしてください', description: 'ご利用にはログインが必要です。' },
      forbidden: {
        title: 'こちらはご利用いただけません',
        description: 'ログインをお試しください。本来ご利用いただけるはずの場合は、サポートにお問い合わせください。',
      },
      unsure: {
        title: '完了したかどうか、まだ確認できていません',
        description: 'もう一度お試しになる前に、カートまたはメールをご確認ください。',
      },
    },
    signedIn: {
      unauthorized: {
        title: 'もう一度ログインしてください',
        description: '続けるには、もう一度ログインが必要です。',
      },
      forbidden: {
        title: 'このアカウントではご利用いただけません',
        description:
          '別のアカウントではご利用いただける可能性があります。本来ご利用いただけるはずの場合は、サポートにお問い合わせください。',
        labels: { signIn: '別のアカウントを使う' },
      },
      unsure: {
        title: '完了したかどうか、まだ確認できていません',
        description: 'もう一度お試しになる前に、カートまたは注文履歴をご確認ください。',
      },
    },
  },
  labels: {
    retry: 'もう一度試す',
    refresh: '再読み込み',
    reset: 'フォームの内容を消去',
    review: '入力内容を確認',
    signIn: 'ログイン',
    home: 'トップページへ',
    search: 'サイト内を検索',
    checkOrders: '注文履歴を確認',
    statusPage: 'サービス稼働状況を見る',
    support: 'サポートに問い合わせる',
    back: '戻る',
    close: '閉じる',
    retrying: '再試行中…',
    retryIn: '{time}にもう一度お試しいただけます。',
    retryReady: 'もう一度お試しいただけるようになりました。',
    retryingIn: '{time}に自動で再試行します。',
    tryNow: '今すぐ試す',
    verify:
      'すでに完了している可能性があります。もう一度お試しになる前に、カート、注文履歴、またはメールをご確認ください。',
    checking: '確認しています…',
    confirm: '確認しました。もう一度試す',
    backOnline: 'インターネットに再接続しました',
    gaveUp: '後ほどお試しください',
    newTab: '（新しいタブで開きます）',
    checkFields: '次の項目をご確認ください',
    fieldMissing: '{label}：入力されていません',
    fieldInvalid: '{label}：形式をご確認ください',
    fieldTooLong: '{label}：文字数が多すぎます',
    fieldTooShort: '{label}：文字数が足りません',
    fieldTaken: '{label}：すでに使用されています',
    fieldNotFound: '{label}：見つかりませんでした',
    fieldUnknown: '{label}：内容をご確認ください',
    details: 'お問い合わせ用の情報',
    requestId: 'リクエストID',
    code: 'コード',
    status: 'ステータス',
    time: '日時',
    page: 'ページ',
    copy: 'コピー',
    copied: 'コピーしました',
  },
}
