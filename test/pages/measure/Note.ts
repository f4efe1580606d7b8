/** Takes down whether something holds. `what` names the part, `found` what is wrong with it, with numbers. */
export type Note = (holds: boolean, what: Element | string, found: () => string) => void

/** A number in a report. */
export function px(value: number): string {
  return `${Math.round(value * 10) / 10} px`
}
