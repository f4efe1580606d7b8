/**
 * Reads an HTTP-date in any of its three grammars (RFC 9110 §5.6.7). Returns epoch milliseconds, or `NaN` for any other text.
 * Names are case-sensitive, the zone is GMT, and the day must exist in that month. White space around the date is allowed.
 *
 * - A day name that does not match the date is accepted. The other fields define the moment, and browsers ignore the name too.
 * - Second 60 is read as 59, because `Date` has no leap seconds.
 * - A two-digit year is at most 50 years after the current year.
 * - Years before 100 are not read.
 */
export function readHttpDate(text: string): number {
  const lastYear = new Date().getUTCFullYear() + 50
  const date = text
    .trim()
    .replace(':60 ', ':59 ')
    // asctime pads the day with a space.
    .replace(/^(\w+ \w+) {2}/, '$1 0')
    .replace(/^(\w+) (\w+) (\d+) (\S+) (\d+)$/, '$1, $3 $2 $5 $4 GMT')
    // RFC 850.
    .replace(
      /^(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, (\d+)-(\w+)-(\d\d) /,
      (_, name, day, month, year) => `${name.slice(0, 3)}, ${day} ${month} ${lastYear - ((lastYear - year) % 100)} `,
    )
  const moment = Date.parse(date)
  // Engines correct impossible dates and guess at other formats. The date they print then differs from the text.
  const isExact = new Date(moment).toUTCString().slice(4) === date.slice(4)
  return isExact && /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun),.{25}$/.test(date) ? moment : Number.NaN
}
