import { retryBudget } from './retryBudget'

/** All automatic tries of the page come from this budget. */
export const pageBudget = /* @__PURE__ */ retryBudget()

/** Whether the page may send an automatic try. A server sends none: all its visitors would multiply what a failing API has to answer. */
export function mayTake(url: string | undefined): boolean {
  return typeof document === 'object' && pageBudget.has(url)
}
