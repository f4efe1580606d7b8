/**
 * The error status, 400 to 599, that the message of a client contains: 'Request failed with status code 404'
 * (axios, ky), 'HTTP error! status: 404' (MDN), 'Response code 404 (Not Found)' (got), '[GET] "/x": 404 Not Found' (ofetch,
 * Angular), 'GraphQL Error (Code: 503)' (graphql-request), 'Received status code 503' (Apollo Client), 'HTTP 503 X1' (this
 * library's `HttpError`). Returns `undefined` if the number is not a status: an order number, a line number, a price.
 */
export function readStatusText(message: string): number | undefined {
  if (otherStatus.test(message)) return undefined
  const found = message.match(beforePhrase) ?? message.match(afterStatus) ?? message.match(afterFailure) ?? []
  return +(found.slice(1).find(Boolean) ?? 0) || undefined
}

// The status of something other than a response.
const otherStatus = /(order|exit|payment|delivery|stock) status/i

// A code before its reason phrase (RFC 9110 §15). The start of the phrase is enough to recognize it.
const beforePhrase =
  /(?:^|[\s"'([:>])([45]\d\d)[\])]?[\s:(-]{1,3}(?:Bad (?:Request|Gateway)|Unauthorized|Unprocessable|Forbidden|Not (?:Found|Acceptable|Implemented)|Method Not|Conflict$|Gone$|Too (?:Many|Early)|Internal [Ss]erver|Service (?:Temporarily )?Unavail|Gateway Time|Payment Req|(?:Request|Content|Payload) (?:Time|Too|Entity|Header)|Precondition|Unsupported Media|Locked$)/

// A code after the word “status” or “HTTP”.
const afterStatus =
  /\b(?:status(?:[ _-]?code)?|HTTP(?:\/[\d.]+)?(?: \w*error)?)(?: (?:of|is))?[\s:=!#([-]{1,4}([45]\d\d)(?![\w%]|[.,]\d| (?:ms|items))/i

// A code after “error”, “response”, “failed”, “returned” or similar, or at the start of the message.
const afterFailure =
  /(?:error|response|failed|failed to fetch)(?: ?\(?code)?\W{1,3}([45]\d\d)(?=\s*$|[:)\]]| [-(])|\b(?:responded with|returned|failed with)(?: an?)? ([45]\d\d)(?=\s*$|[:),]| (?:for|from) )|^\W?([45]\d\d)\W?(?:$|: )/i
