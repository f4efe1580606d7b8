import type { ClientRules } from '../retry/nextTry'
import { nextTry } from '../retry/nextTry'
import type { Signal } from '../retry/pause'
import { pause } from '../retry/pause'

/** The part of axios that the adapter uses. */
interface Axios<Names, Config, Answer> {
  defaults: { adapter?: Names | undefined }
  getAdapter: (names: Names | undefined, config?: object) => (config: Config) => Promise<Answer>
}

/**
 * An axios adapter that wraps the current one and sends a request again as `retryAdvice` says. POST and PATCH are never sent again.
 * Interceptors and transformations see one request and one answer. The request's signal ends the wait.
 */
export function axiosRetry<Names, Config extends { method?: string; signal?: Signal }, Answer>(
  axios: Axios<Names, Config, Answer>,
  rules: ClientRules = {},
): (config: Config) => Promise<Answer> {
  const names = axios.defaults.adapter
  return async (config) => {
    const send = axios.getAdapter(names, config)
    for (let tries = 1; ; tries++) {
      try {
        return await send(config)
      } catch (error) {
        const delay = nextTry(error, tries, { ...rules, method: config.method })
        if (delay === undefined) throw error
        await pause(delay, config.signal)
      }
    }
  }
}
