import type { Messages } from '../../src/messages/Messages'

/** A text of a catalogue, with where it is in it, such as `statuses.notFound.title`. */
export interface Entry {
  id: string
  text: string
}

/** Every text of a catalogue. */
export function entriesOf(messages: Messages): Entry[] {
  const collect = (value: unknown, path: string): Entry[] => {
    if (typeof value === 'string') return [{ id: path, text: value }]
    if (typeof value !== 'object' || value === null) return []
    return Object.entries(value).flatMap(([key, each]) => collect(each, path ? `${path}.${key}` : key))
  }
  const { locale, dir, ...words } = messages
  return collect(words, '')
}

/** The words of a language beside the English ones, as CSV (RFC 4180). A spreadsheet knows by the first character that it is UTF-8. */
export function toCsv(source: Messages, target: Messages): string {
  const rows = [['id', source.locale, target.locale], ...pairs(source, target)]
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`
}

/** The words of a language with the English ones as their source, as XLIFF 2.1. */
export function toXliff(source: Messages, target: Messages): string {
  const units = pairs(source, target).map(
    ([id, from, to]) => `    <unit id="${escapeXml(id)}">
      <segment state="final">
        <source>${escapeXml(from)}</source>
        <target>${escapeXml(to)}</target>
      </segment>
    </unit>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="${source.locale}" trgLang="${target.locale}">
  <file id="messages">
${units.join('\n')}
  </file>
</xliff>
`
}

function pairs(source: Messages, target: Messages): [id: string, from: string, to: string][] {
  const texts = new Map(entriesOf(target).map(({ id, text }) => [id, text]))
  return entriesOf(source).map(({ id, text }) => [id, text, texts.get(id) ?? ''])
}

function escapeXml(text: string): string {
  const names: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
  return text.replace(/[&<>"]/g, (character) => names[character] as string)
}
