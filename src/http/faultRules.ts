/**
 * What is wrong with a value that a server rejected. `missing`: there is none. `invalid`: it does not have the form that the server expects.
 * `taken`: somebody else has it, such as the email address of another account. `notFound`: the server does not know it, such as a coupon.
 */
export type FieldFault = 'missing' | 'invalid' | 'tooLong' | 'tooShort' | 'taken' | 'notFound'

export type FaultRules = readonly (readonly [fault: FieldFault, says: RegExp])[]

/** The codes of VTEX's checkout that are about one field. */
export const checkoutRules: FaultRules = [
  ['missing', /^(CHK0(119|175)|ORD04[56]|FMT0074)$/],
  ['invalid', /^(CHK00(37|38|40)|CHK01(26|27|28|31|33)|ORD00[67]|FMT0032)$/],
  ['tooLong', /^CHK00(17|99)$/],
  ['taken', /^CHK0109$/],
  ['notFound', /^CHK0(103|179|264)$/],
]

/**
 * What a code says, and the usual sentence of a framework in English, Portuguese or Spanish, in lower case and with spaces between the words.
 * The first rule that matches counts.
 */
export const rules: FaultRules = [
  ['notFound', /\bresource missing\b/],
  [
    'missing',
    /\b(required|mandatory|missing|blank|empty|null|nil|undefined|presence|no input|must exist|none not allowed)\b/,
  ],
  [
    'missing',
    /\b(optionality|nullable|(is|be) defined|have a value)\b|^defined$|obrigat[óo]ri|obligatori|requerid|em branco|en blanco|va[cz][ií][oa]\b/,
  ],
  [
    'notFound',
    /\bnot ?found\b|(not|n't) exist|\bnon ?existent|\bno such\b|^(validation |database )?exists$|n(ão|o) (existe|(foi|fue|se) encontr)/,
  ],
  [
    'tooLong',
    /too long|too many char|max(imum)? ?(allowed )?len|len(gth)? (max|exceed)|max string|string (max|too (big|large))/,
  ],
  [
    'tooLong',
    /(at most|(less|shorter|fewer) than( or equal to)?|<=|max(imum)?( is| of)?|exceed) ?\d+ char|at most len|\d+ char\w* or (less|fewer)/,
  ],
  [
    'tooLong',
    /exceed\w* (the )?(max\w* |limit of )?(len|char)|(muito|demasiado) l(on|ar)g|(máximo|superior a|mayor (que|a)) \d+ c/,
  ],
  ['tooShort', /too short|min(imum)? ?(allowed )?len|len(gth)? min|min string|string (min|too small)/],
  [
    'tooShort',
    /(at least|(more|greater|longer) than( or equal to)?|>=|min(imum)?( is| of)?) ?\d+ char|at least len|\d+ char\w* or more/,
  ],
  ['tooShort', /(muito|demasiado) c[uo]rt|(mínimo|pelo menos|al menos) \d+ c/],
  [
    'taken',
    /\b(taken|unique|uniqueness|duplicate[ds]?|already|exists|in use|p2002)\b|\b(já|ya) (est|exist|foi|ha sido)/,
  ],
]

/** “A valid number is required” asks for another number, not for a first one. */
export const sentenceRules: FaultRules = [['invalid', /\bvalid\b|\bválid|required (format|pattern|type)/], ...rules]

/** What a server may say of any value that it rejects. It counts only if nothing else is said. */
export const lastRules: FaultRules = [
  [
    'invalid',
    /inv[aá]lid|malformed|well formed|format|pattern|regex|syntax|mismatch|(not|n't|must) match|^matches$|^(\w+ )?email( validator| type)?$/,
  ],
  [
    'invalid',
    /\btype\b|\bcast\b|\bpars(e|ing)\b|value error|bad input|^constraint is |is not an? |^expected | base$|(must|should) be an? |^(string|number|date|url)$/,
  ],
]

/** Says the opposite of a rule, or two things at once: a list may repeat a value, or a size is too small or too large. */
export const ambiguous =
  /(must|should) be (blank|empty|null|missing)|should not exist|^is empty$|none required|unique (items|elements)|array unique|between|minimum.*maximum/
