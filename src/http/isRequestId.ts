import { announces } from './maskPath'

/**
 * Whether an id is one as servers make them: no sentence, no address, no credentials, and no number as a person’s is written.
 * A long number without separators is an id.
 */
export function isRequestId(id: string): boolean {
  return /^[\w.:/+=|-]{1,128}$/.test(id) && !personal.some((pattern) => pattern.test(id)) && !leadsToPerson(id)
}

const personal = [
  // JSON Web Token, and a value behind a name that promises a secret.
  /(?:^|[^\w-])eyJ[\w-]*\./,
  /(?:token|secret|passw|senha|session|auth|key)\w*[=:|]/i,
  // CPF and CNPJ as they are written, what has as many digits as a CPF, and a phone number by its plus sign.
  /\d{3}\.\d{3}\.\d{3}[-/]\d\d|\d\d\.\d{3}\.\d{3}\/\d{4}/,
  /^\d{11}$/,
  /(?:^|[^\w])\+\d{8,15}(?!\w)/,
  // Phones and cards in groups, and addresses of the network. A moment in an id has no such short groups.
  /^(?=(?:\D?\d){8,19}$)\d{1,5}(?:[-./]\d{1,5})+$/,
  // Words alone, as many as a sentence has.
  /^[a-z]+(?:[^a-z\d]+[a-z]+){4,}$/i,
]

function leadsToPerson(id: string): boolean {
  return id
    .split('/', 20)
    .slice(0, -1)
    .some((segment) => segment.length > 2 && announces(segment))
}
