export type { RetryAdvice, RetryContext } from './retryAdvice'
export { retryAdvice } from './retryAdvice'
export type { RetryBudget, RetryBudgetOptions } from './retryBudget'
export { retryBudget } from './retryBudget'
