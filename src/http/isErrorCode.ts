import { announcesPrivateData } from './maskPath'

/**
 * Whether a code names a type of failure, so that telemetry may send it. Sentences, URLs of single resources, tokens, and numbers as long
 * as a phone or document number are not codes.
 */
export function isErrorCode(code: string): boolean {
  if (!/^[\w.:/-]{1,64}$/.test(code) || /(?:\d\D?){9}/.test(code)) return false
  // A problem type is a URL (RFC 9457 §3.1.1). It must identify a type of failure, not the person it happened to.
  const path = code.replace(/^\w+:\/\/[^/]*/, '').split('/')
  // Base64url and nanoid contain separators and both letter cases. A name with separators seldom mixes cases.
  const joined = /^(?=.*[a-z])(?=.*[A-Z])[\w-]+$/.test(code) ? code.replace(/[_-]/g, '') : ''
  return !path.slice(0, -1).some(announcesPrivateData) && ![joined, ...code.split(/[^a-z\d]/i)].some(isToken)
}

/** Whether lower case, upper case and digits alternate as in random text. Short text may be an abbreviation with a number. */
function isToken(text: string): boolean {
  return text.length > 10 && (/\d[a-z]+\d|[^aeiouy\d]{7}/i.test(text) || /(?:[A-Z\d][a-z](?![a-z]).*?){3}/.test(text))
}
