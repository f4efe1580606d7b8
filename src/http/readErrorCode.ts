import { readText } from './readProperty'

/**
 * The status that an error means by its code, where it has none by number: Apollo Server and Router, Shopify, Hasura, Saleor, Hot
 * Chocolate, graphql-yoga, Nest, Magento, Spring, AppSync, commercetools, gRPC, Firebase. Or by a message that is no more than a
 * reason phrase.
 */
export function readErrorCode(node: object): number | undefined {
  // VTEX ID: `WrongCredentials`, `InvalidToken`, `BlockedUser` and their like, also with 200.
  if (/^(?!success$)./i.test(readText(node, 'authStatus'))) return 401
  for (const name of names) {
    const text = readText(node, name)
    // Hasura throws 401 for what all others call 403.
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

const names = ['code', 'errorType', 'classification', 'category', 'error', 'message']

// In lower case, letters alone, without `graphql`, `error` and `exception`.
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
  // Reason phrases that also occur as a code or as a whole message (RFC 9110 §15).
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
  // What many servers call each failure that they know nothing of.
  [500, /^internal(server|failure)?$/],
]
