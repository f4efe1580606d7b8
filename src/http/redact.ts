const removed = '[removed]'

/**
 * A text without what is nobody’s business: query strings and fragments, credentials and tokens, e-mail addresses, card,
 * document and phone numbers. Each becomes `[removed]`; dates and UUIDs stay. Pure and total: it takes time in proportion
 * to the text, of which it gives back at most a million characters.
 */
export function redact(text: string): string {
  if (typeof text !== 'string') return ''
  try {
    patterns ??= compile()
  } catch {
    // Safari before 16.4 has no lookbehind; better to say nothing than to say too much.
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
  const [address = ''] = word.split(/[?#]/, 1)
  if (address.length + 1 >= word.length || !address.includes('/')) return word
  return word.slice(0, address.length + 1) + removed
}

let patterns: Record<'user' | 'secret' | 'personal', RegExp> | undefined

// A pattern that starts with a run of characters is tried where the run starts and nowhere within it: for time in
// proportion to the text. None is written as a literal, which an engine that does not know it could not even load.
function compile() {
  return {
    user: /(?<=\/\/)[^\s/@]*@/g,
    /** What stands behind a name that promises a secret. */
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
    /** What looks personal, and before it what only looks like it. */
    personal: new RegExp(
      [
        '(?<![\\w-])[\\da-f]{8}-(?:[\\da-f]{4}-){3}[\\da-f]{12}(?![\\w-])',
        '(?<![\\w-])(?:\\d{4}-\\d\\d-\\d\\d|\\d\\d?([./-])\\d\\d?\\1\\d{4})(?![\\d-])(?:[T ]\\d\\d:\\d\\d(?::\\d\\d(?:[.]\\d{1,9})?)?)?',
        // JSON Web Token; a token behind its scheme; e-mail; any other token, hexadecimal included.
        '(?<![\\w-])eyJ[\\w-]+(?:[.][\\w-]*)+',
        '(?<!\\w)(?:bearer|basic)\\s{1,9}(?=[^\\s\\d]*\\d)[\\w.~+/-]{8,}=*',
        '(?<![\\p{L}\\d._%+-])[\\p{L}\\d._%+-]+(?:@|%40)(?:[\\p{L}\\d-]+[.])+\\p{L}{2,}',
        '(?<!\\w)\\w{32,}',
        // CNPJ, which may have letters; CPF; cards, and whatever has as many digits; eleven digits of some kind.
        '(?<!\\w)[\\dA-Z]{2}[.]?[\\dA-Z]{3}[.]?[\\dA-Z]{3}/[\\dA-Z]{4}-\\d\\d(?!\\d)',
        '(?<!\\d)\\d{3}[.]\\d{3}[.]\\d{3}[-/]\\d\\d(?!\\d)',
        '(?<!\\d)\\d(?:[\\s.\\u2010-\\u2015-]{0,3}\\d){12,}',
        '(?<!\\d)\\d{11}(?!\\d)',
        // Phones, by their plus sign, their brackets, or their groups.
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
  // The name of a class or a message is long too; a token has digits, or capitals alone.
  return /^[a-z_]+$/i.test(match) && /[a-z]/.test(match)
}

/** Whether eleven digits end in the two that a CPF ends in. */
function isCpf(digits: string): boolean {
  return [9, 10].every((length) => {
    const sum = [...digits.slice(0, length)].reduce((total, digit, index) => total + +digit * (length + 1 - index), 0)
    return ((sum * 10) % 11) % 10 === +(digits[length] ?? 0)
  })
}
