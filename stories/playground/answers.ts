/** An answer as it comes from a server: what the playground takes. */
export interface Answer {
  status: string
  /** One `Name: value` a line. */
  headers: string
  body: string
}

interface Example extends Answer {
  name: string
}

const json = 'content-type: application/json; charset=utf-8'

/** Answers as VTEX's APIs document them, and as a proxy in front of them gives them. */
export const examples: readonly [Example, ...Example[]] = [
  {
    name: 'Too many requests, with a time to wait',
    status: '429',
    headers: `${json}\nretry-after: 40`,
    body: '{"code":"RateLimitExceeded","message":"Request limit exceeded. Please try again later."}',
  },
  {
    name: 'Checkout: the cart is not valid',
    status: '400',
    headers: json,
    body: '{"fields":{},"error":{"code":"ORD002","message":"Carrinho inválido","exception":null},"operationId":"5d37a185-bfe6-4686-9d92-aac9482cc63d"}',
  },
  {
    name: 'Checkout: the payment does not match the total',
    status: '400',
    headers: json,
    body: '{"fields":{},"error":{"code":"CHK0016","message":"Payment value does not match with reference value","exception":null},"operationId":"6a080d5f-6911-4469-a661-312e93c23419"}',
  },
  {
    name: 'Checkout: a captcha first',
    status: '403',
    headers: json,
    body: '{"fields":{"recaptchaKey":"5Lc5UOBTRDBDBLNo2iOCPG0q7JCUgHUerDIJEHR-"},"operationId":"749dt09-34d3-4b5b-b244-978473d0d373","error":{"code":"CHK0082","message":"ReCAPTCHA necessário. Tente novamente passando o token reCAPTCHA junto com a chave fornecida.","exception":null}}',
  },
  {
    name: 'Checkout: one more step to pay',
    status: '428',
    headers: json,
    body: '{"RedirectResponseCollection":[{"redirectUrl":"https://bank.example/pix/7AA33BDE"}]}',
  },
  {
    name: 'Checkout: the gateway failed',
    status: '500',
    headers: json,
    body: '{"operationId":"a231ed11-255b-4ea0-96c3-1790e1b27f7e","error":{"code":"001","message":"Seu pagamento não foi autorizado. Falha ao enviar os dados de pagamento.","exception":null}}',
  },
  {
    name: 'Sign-in: wrong password',
    status: '401',
    headers: json,
    body: '{"authStatus":"WrongCredentials"}',
  },
  {
    name: 'Router: no such store',
    status: '404',
    headers: `${json}\nx-request-id: b49522afa7c94b76885450f652be7bfc`,
    body: '{"code":"NotFound","message":"storeframework.myvtex.com.br not found","source":"Vtex.Kube.Router.WebApi","requestId":"b49522afa7c94b76885450f652be7bfc"}',
  },
  {
    name: 'Validation: two fields are missing',
    status: '422',
    headers: json,
    body: '[{"instancePath":"","keyword":"required","message":"must have required property \'user_id\'","params":{"missingProperty":"user_id"}},{"instancePath":"","keyword":"required","message":"must have required property \'session_id\'","params":{"missingProperty":"session_id"}}]',
  },
  {
    name: 'GraphQL: 200 around an error',
    status: '200',
    headers: json,
    body: '{"data":null,"errors":[{"message":"Request failed with status code 401","path":["profile"],"extensions":{"code":"UNAUTHENTICATED","exception":{"name":"AuthenticationError","status":401}},"operationId":"00000000-0000-0000-0000-000000000000"}]}',
  },
  {
    name: 'Proxy: a page of HTML instead of JSON',
    status: '503',
    headers: 'content-type: text/html\nretry-after: 120',
    body: '<html><body><h1>503 Service Temporarily Unavailable</h1><hr><center>openresty</center></body></html>',
  },
  { name: 'No content', status: '204', headers: '', body: '' },
]
