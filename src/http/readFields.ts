import { isList, readList } from './readList'
import { isObject, readProperty } from './readProperty'

/** One value that was not accepted. */
export interface FieldError {
  /** Where it is, as the server wrote it: `email`, `items[0].id`, `/0/url`, `#/age`. */
  path: string
  /** The server's code for what is wrong, if it gives one. Never words. */
  code?: string | undefined
}

const most = 50
const maps = ['fields', 'Fields', 'ModelState', 'modelState', 'errors', 'Errors', 'error']
const paths = ['field', 'path', 'pointer', 'instancePath', 'property', 'propertyName', 'PropertyName', 'parameter']

/**
 * The fields that a server refused, in whichever of its shapes: `fields`, ASP.NET's `ModelState` and `errors`, a list of
 * errors with paths, AJV's `instancePath`, RFC 9457's `errors`. At most 50.
 */
export function readFields(nodes: readonly object[]): FieldError[] | undefined {
  const found: FieldError[] = []
  for (const node of nodes) {
    if (isList(node)) addList(node, found)
    for (const key of maps) {
      const value = readProperty(node, key)
      // A list among `errors` is a node by itself.
      if (!isList(value)) addMap(value, found, key)
      else if (/^f/i.test(key)) addList(value, found)
    }
  }
  return found.length ? found.slice(0, most) : undefined
}

function addList(list: readonly unknown[], found: FieldError[]) {
  for (const error of readList(list, most)) {
    const path = readPath(error)
    if (path === undefined) continue
    const missing = readProperty(readProperty(error, 'params'), 'missingProperty')
    const code = readProperty(error, 'code') ?? readProperty(error, 'keyword')
    add(found, missing ? `${path}/${missing}` : path, code)
  }
}

/** The path of a field that an error is about, if it names one. */
export function readPath(error: unknown): string | undefined {
  return paths.map((key) => readProperty(error, key)).find((value) => typeof value === 'string')
}

/** Paths to lists of messages; under `fields` also to a code. */
function addMap(map: unknown, found: FieldError[], key: string) {
  let names: string[] = []
  try {
    names = isObject(map) && found.length < most ? Object.keys(map).slice(0, most) : []
  } catch {
    // A hostile Proxy has no names.
  }
  for (const name of names) {
    const value = readProperty(map, name)
    const isField = isList(value)
      ? typeof readProperty(value, '0') === 'string'
      : typeof value === 'string' && /^f/i.test(key)
    // VTEX hands the keys of a reCAPTCHA over among the fields.
    if (isField && !/captcha/i.test(name)) add(found, name, value)
  }
}

function add(found: FieldError[], path: string, code: unknown) {
  const readable = typeof code === 'string' && /^[^\s<>]{1,100}$/.test(code)
  found.push(readable ? { path: path.slice(0, 200), code } : { path: path.slice(0, 200) })
}
