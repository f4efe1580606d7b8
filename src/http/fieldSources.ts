/**
 * What a server said about each field, by its `FieldError`. It is kept apart, because a message may contain what the shopper has entered:
 * so `fields` of an outcome is safe to store and to send. A copy of an outcome does not have it.
 */
export const fieldSources = new WeakMap<object, unknown[]>()
