/**
 * The status of an error, 400 to 599, that a message repeats, in the idioms of clients: 'Request failed with status code 404'
 * (axios, ky), 'HTTP error! status: 404' (MDN), 'Response code 404 (Not Found)' (got), '[GET] "/x": 404 Not Found' (ofetch,
 * Angular), 'GraphQL Error (Code: 503)' (graphql-request), 'Received status code 503' (Apollo Client), 'HTTP 503 X1' (our own
 * `HttpError`). `undefined` for any other number: of an order, a line, a price.
 */
export function readStatusText(message: string): number | undefined {
  if (another.test(message)) return undefined
  const found = message.match(phrase) ?? message.match(named) ?? message.match(answered) ?? []
  return +(found.slice(1).find(Boolean) ?? 0) || undefined
}

// What else has a status.
const another = /(order|exit|payment|delivery|stock) status/i

// A code before its reason phrase (RFC 9110 §15). The beginning of the phrase is enough to tell it apart from a sentence.
const phrase =
  /(?:^|[\s"'([:>])([45]\d\d)[\])]?[\s:(-]{1,3}(?:Bad (?:Request|Gateway)|Unauthorized|Unprocessable|Forbidden|Not (?:Found|Acceptable|Implemented)|Method Not|Conflict$|Gone$|Too (?:Many|Early)|Internal [Ss]erver|Service (?:Temporarily )?Unavail|Gateway Time|Payment Req|(?:Request|Content|Payload) (?:Time|Too|Entity|Header)|Precondition|Unsupported Media|Locked$)/

const named =
  /\b(?:status(?:[ _-]?code)?|HTTP(?:\/[\d.]+)?(?: \w*error)?)(?: (?:of|is))?[\s:=!#([-]{1,4}([45]\d\d)(?![\w%]|[.,]\d| (?:ms|items))/i

const answered =
  /(?:error|response|failed|failed to fetch)(?: ?\(?code)?\W{1,3}([45]\d\d)(?=\s*$|[:)\]]| [-(])|\b(?:responded with|returned|failed with)(?: an?)? ([45]\d\d)(?=\s*$|[:),]| (?:for|from) )|^\W?([45]\d\d)\W?(?:$|: )/i
