import type { FieldError } from '../http/readFields'

/** The fields that a developer was warned about. */
export const warnedFields = new Set<string>()

/** Warns a developer about rejected fields that a form does not have, once for each. The empty path is the whole body. */
export function warnUnknownFields(rest: readonly FieldError[]): void {
  // Without a bundler there is no `process`, and the warning is left out.
  try {
    if (process.env.NODE_ENV === 'production') return
    const paths = rest.map(({ path }) => path).filter((path) => path && !warnedFields.has(path))
    if (!paths.length) return
    for (const path of paths) warnedFields.add(path)
    // biome-ignore lint/suspicious/noConsole: the warning is for developers
    console.warn(
      `storefront-error-ui: the server rejected ${paths.map((path) => `“${path}”`).join(', ')}, which is not among the \`fields\` of ` +
        'the form, so the shopper does not read which input it is about. Add it to `fields` with its label, or show your own message for `rest`.',
    )
  } catch {}
}
