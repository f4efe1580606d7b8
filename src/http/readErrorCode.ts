import { readText } from './readProperty'

/**
 * The status that an error code stands for, for errors without a numeric status: those of Apollo Server and Router, Shopify, Hasura,
 * Saleor, Hot Chocolate, graphql-yoga, Nest, Magento, Spring, AppSync, commercetools, gRPC and Firebase. A message that consists of
 * a reason phrase counts as a code.
 */
export function readErrorCode(node: object): number | undefined {
  // VTEX ID sends `WrongCredentials`, `InvalidToken`, `BlockedUser` and others, also with status 200.
  if (/^(?!success$)./i.test(readText(node, 'authStatus'))) return 401
  for (const key of keys) {
    const text = readText(node, key)
    // Hasura's code for a 401. Other servers use this code for a 403.
    if (text === 'access-denied') return 401
    const code = text
      .replace(/^\[Network\]|^\w+[:/]/, '')
      .toLowerCase()
      .replace(/[^a-z]|graphql/g, '')
      .replace(/(error|exception)$/, '')
    const status = code.length < 40 && codes.find(([, pattern]) => pattern.test(code))?.[0]
    if (status) return status
  }
  return undefined
}

const keys = ['code', 'errorType', 'classification', 'category', 'error', 'message']

// Codes are compared in lower case, without anything but letters, and without `graphql`, `error` and `exception`.
const codes: readonly (readonly [number, RegExp])[] = [
  [
    429,
    /^(throttl(ed|ing)|toomanyrequests|(\w*request|api|user|routerfreeplan)?ratelimit(ed|exceeded|reached)?|requestsexceeded|resourceexhausted)$/,
  ],
  [
    401,
    /^((auth)?(un|not)authenticated|unauthori[sz]ed|auth(entication|orization)?|(invalid|expired|missing)(customeraccess)?(token|jwt|credentials|signature)|jwt\w+|token(expired|invalid)|jsonwebtoken)$/,
  ],
  [
    403,
    /^(forbidden|(auth)?notauthori[sz]ed|(access|permission)(denied)?|insufficientscope|unauthorizedfieldortype|shopinactive)$/,
  ],
  [404, /^((route|resource)?not(found|exists)|nosuchentity|doesnotexist|unknownentity)$/],
  [
    409,
    /^(conflict|alreadyexists|concurrentmodification|duplicatefield|constraintviolation|conditionalcheckfailed|versionmismatch)$/,
  ],
  // Reason phrases that servers also use as a code or as the whole message (RFC 9110 §15).
  [402, /^paymentrequired$/],
  [405, /^methodnotallowed$/],
  [410, /^gone$/],
  [412, /^preconditionfailed$/],
  [413, /^(content|payload|requestentity)toolarge$/],
  [415, /^unsupportedmediatype$/],
  [422, /^unprocessable(content|entity)$/],
  [501, /^(not|un)implemented$/],
  [502, /^badgateway$/],
  [503, /^((service)?(temporarily)?unavailable|overloaded|busy|downstreamservice|requestconcurrencylimited)$/],
  [504, /^((gateway|execution|request)timeout|(tenant)?timelimitexceeded|deadlineexceeded)$/],
  [
    400,
    /^(bad(request|userinput)|(parse|validation|operationresolution)(failed|failure)|validation|input|invalid((json)?input|argument|query|json|payload|field|params|request|syntax)|failed(precondition|validation)|persistedquery\w+|maxcostexceeded|\w+toocomplex)$/,
  ],
  // Last: many servers use it for every failure they do not know.
  [500, /^internal(server|failure)?$/],
]
