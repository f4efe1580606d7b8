import { announces } from './maskPath'

/** Whether a code is the name of a failure: no sentence, no address, no token, and no number as long as a person’s. */
export function isErrorCode(code: string): boolean {
  if (!/^[\w.:/-]{1,64}$/.test(code) || /(?:\d\D?){9}/.test(code)) return false
  // A problem type is an address (RFC 9457 §3.1.1): that of a kind of failure, not of whom it befell.
  const path = code.replace(/^\w+:\/\/[^/]*/, '').split('/')
  // Base64url and nanoid have separators within, and both cases; a name with separators seldom mixes the two.
  const whole = /^(?=.*[a-z])(?=.*[A-Z])[\w-]+$/.test(code) ? code.replace(/[_-]/g, '') : ''
  return !path.slice(0, -1).some(announces) && ![whole, ...code.split(/[^a-z\d]/i)].some(isToken)
}

/** Whether letters, capitals and digits alternate as in random text. What is short may be an abbreviation with a number. */
function isToken(run: string): boolean {
  return run.length > 10 && (/\d[a-z]+\d|[^aeiouy\d]{7}/i.test(run) || /(?:[A-Z\d][a-z](?![a-z]).*?){3}/.test(run))
}
