const removed = '[removed]'

/**
 * Replaces private data in a text by `[removed]`: query strings and fragments, credentials and tokens, e-mail addresses, and card,
 * document and phone numbers. Dates and UUIDs stay. Pure, in linear time, and never throws. Returns at most a million characters.
 */
export function redact(text: string): string {
  if (typeof text !== 'string') return ''
  try {
    patterns ??= compile()
  } catch {
    // Safari before 16.4 does not support lookbehind. Removing the whole text is safer than showing it.
    return removed
  }
  return text
    .slice(0, 1e6)
    .replace(/\S+/g, withoutQuery)
    .replace(patterns.user, `${removed}@`)
    .replace(/\b((?:set-)?cookie|(?:proxy-)?authorization)(\s{0,9}:)[^\r\n]*/gi, `$1$2 ${removed}`)
    .replace(patterns.secret, `$1${removed}`)
    .replace(patterns.personal, (match) => (isHarmless(match) ? match : removed))
}

function withoutQuery(word: string): string {
  const [url = ''] = word.split(/[?#]/, 1)
  if (url.length + 1 >= word.length || !url.includes('/')) return word
  return word.slice(0, url.length + 1) + removed
}

let patterns: Record<'user' | 'secret' | 'personal', RegExp> | undefined

// For linear time, a pattern that starts with a run of characters has a lookbehind, so that it is tried only at the start of the run.
// The function is called within `try`: an engine without lookbehind throws when it creates these patterns.
function compile() {
  return {
    user: /(?<=\/\/)[^\s/@]*@/g,
    /** The value after a name such as `token`. */
    secret: new RegExp(
      [
        '(?<![\\p{L}\\d_.-])(',
        '(?=[\\p{L}\\d_.-]*(?:token|secret|passw|passphrase|passcode|senha|contrase|credential|cookie|session|jwt|csrf',
        '|signature|auth(?!or(?!i))|(?:api|app|access|private)[_.-]?key)',
        '|(?:[\\p{L}\\d_.-]*[_.-])?(?:key|pass|pwd|pin|otp|sid|sig|cvv|cvc)(?![\\p{L}\\d_.-]))',
        '[\\p{L}\\d_.-]+(?:\\\\?["\'])?[ \\t]{0,9}(?:[:=]|%3D)[ \\t]{0,9}',
        '(?:(?!\\[removed)[\\[{(]){0,3}(?:(?:bearer|basic|digest)[ \\t]{1,9})?)',
        '(?:\\[removed\\]|\\\\?"[^"]*"?|\\\\?\'[^\']*\'?|[^\\s"\',;&\\]})]+)',
      ].join(''),
      'giu',
    ),
    /** Personal data. The first two, UUIDs and dates, are matched so that the others do not match within them. */
    personal: new RegExp(
      [
        '(?<![\\w-])[\\da-f]{8}-(?:[\\da-f]{4}-){3}[\\da-f]{12}(?![\\w-])',
        '(?<![\\w-])(?:\\d{4}-\\d\\d-\\d\\d|\\d\\d?([./-])\\d\\d?\\1\\d{4})(?![\\d-])(?:[T ]\\d\\d:\\d\\d(?::\\d\\d(?:[.]\\d{1,9})?)?)?',
        // JSON Web Token; a token after its scheme; e-mail address; any other token, including hexadecimal ones.
        '(?<![\\w-])eyJ[\\w-]+(?:[.][\\w-]*)+',
        '(?<!\\w)(?:bearer|basic)\\s{1,9}(?=[^\\s\\d]*\\d)[\\w.~+/-]{8,}=*',
        '(?<![\\p{L}\\d._%+-])[\\p{L}\\d._%+-]+(?:@|%40)(?:[\\p{L}\\d-]+[.])+\\p{L}{2,}',
        '(?<!\\w)\\w{32,}',
        // CNPJ, which may contain letters; CPF; cards, and any 13 or more digits; any eleven digits.
        '(?<!\\w)[\\dA-Z]{2}[.]?[\\dA-Z]{3}[.]?[\\dA-Z]{3}/[\\dA-Z]{4}-\\d\\d(?!\\d)',
        '(?<!\\d)\\d{3}[.]\\d{3}[.]\\d{3}[-/]\\d\\d(?!\\d)',
        '(?<!\\d)\\d(?:[\\s.\\u2010-\\u2015-]{0,3}\\d){12,}',
        '(?<!\\d)\\d{11}(?!\\d)',
        // Phone numbers with a plus sign, with brackets, or in groups.
        '[+]\\d(?:[\\s().-]{0,2}\\d){6,14}(?!\\d)',
        '[(]\\d{2,5}[)][\\s-]?\\d(?:[\\s.-]?\\d){5,10}(?!\\d)',
        '(?<![\\w.,-])(?=(?:[\\s-]?\\d){8,12}(?![\\s-]?\\d))\\d{2,5}(?:[\\s-]\\d{2,5}){1,4}(?!\\d)',
        '(?<![\\w.,-])\\d{3}[.]\\d{3}[.]\\d{4}(?![\\d.])',
      ].join('|'),
      'giu',
    ),
  }
}

function isHarmless(match: string): boolean {
  if (/^[\da-f]{8}-[\da-f]{4}-|^\d{4}-\d\d-\d\d(?!-)|^\d\d?([./-])\d\d?\1\d{4}(?:[T ]|$)/i.test(match)) return true
  if (/^\d{11}$/.test(match)) return !/^[1-9]{2}9/.test(match) && !isCpf(match)
  // The name of a class or an error code can be as long as a token. A token has digits, or only capital letters.
  return /^[a-z_]+$/i.test(match) && /[a-z]/.test(match)
}

/** Whether eleven digits end in the two check digits of a CPF. */
function isCpf(digits: string): boolean {
  return [9, 10].every((length) => {
    const sum = [...digits.slice(0, length)].reduce((total, digit, index) => total + +digit * (length + 1 - index), 0)
    return ((sum * 10) % 11) % 10 === +(digits[length] ?? 0)
  })
}
