import { announcesPrivateData } from './maskPath'

/**
 * Whether a text looks like a request id that a server generated, so that telemetry may send it. Sentences, URLs, credentials, and
 * phone, document and card numbers are not ids. A long number without separators is one.
 */
export function isRequestId(id: string): boolean {
  return (
    /^[\w.:/+=|-]{1,128}$/.test(id) && !privatePatterns.some((pattern) => pattern.test(id)) && !hasPrivateSegment(id)
  )
}

const privatePatterns = [
  // A JSON Web Token, and a value after a name such as `token`.
  /(?:^|[^\w-])eyJ[\w-]*\./,
  /(?:token|secret|passw|senha|session|auth|key)\w*[=:|]/i,
  // A formatted CPF or CNPJ (Brazilian tax ids), any eleven digits (as a CPF has), and a phone number with a plus sign.
  /\d{3}\.\d{3}\.\d{3}[-/]\d\d|\d\d\.\d{3}\.\d{3}\/\d{4}/,
  /^\d{11}$/,
  /(?:^|[^\w])\+\d{8,15}(?!\w)/,
  // Phone and card numbers in groups, and IP addresses. A timestamp in an id has longer groups.
  /^(?=(?:\D?\d){8,19}$)\d{1,5}(?:[-./]\d{1,5})+$/,
  // Five or more words: a sentence.
  /^[a-z]+(?:[^a-z\d]+[a-z]+){4,}$/i,
]

function hasPrivateSegment(id: string): boolean {
  return id
    .split('/', 20)
    .slice(0, -1)
    .some((segment) => segment.length > 2 && announcesPrivateData(segment))
}
