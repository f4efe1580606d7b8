// Loaded when the code of a story is asked for, so that no story waits for it.
const files = import.meta.glob<string>(['../**/*.stories.tsx', '../situations/*.tsx'], {
  query: '?raw',
  import: 'default',
})

/** Where a story draws a component that is written in it. */
export const drawn = /(?<=render: )function \w/

/** What a story draws, as it is written in its file: the component, and those of the same file that it uses. */
export async function sceneCode(written: string, fileName: string): Promise<string | undefined> {
  const inline = written.search(drawn)
  if (inline >= 0) return outdent(cutFunction(written, inline))
  const file = (await find(fileName)?.()) ?? ''
  const code = renderOf(written) ?? renderOf(file)
  if (!code) return undefined
  const parts = await partsOf(code, file)
  // A component by itself is all there is to see.
  return (/^<\w+ \/>$/.test(code) ? parts : [code, ...parts]).join('\n\n')
}

/** The expression after `render: () =>`. */
function renderOf(text: string): string | undefined {
  const [, indent, rest] = /\n( *)render: \(\w*\) => ([<(][\s\S]*)/.exec(text) ?? []
  if (!rest) return undefined
  if (rest.startsWith('(')) return outdent(rest.slice(2, rest.indexOf(`\n${indent})`)))
  const [line = ''] = rest.split(/,?\n/)
  const [tag] = /\w*/.exec(rest.slice(1)) ?? ['']
  const closing = `</${tag}>`
  if (line.endsWith('/>') || line.endsWith(closing)) return line
  return outdent(rest.slice(0, rest.search(new RegExp(`${closing},?\\n *(\\w+:|})`)) + closing.length))
}

async function partsOf(code: string, file: string, known: readonly string[] = []): Promise<string[]> {
  const used = [...code.matchAll(/<([A-Z]\w*)/g)].map(([, name]) => name as string)
  const names = [...new Set(used)].filter((name) => !known.includes(name))
  const parts = names.map(async (name) => {
    const home = file.includes(`\nfunction ${name}(`) ? file : await neighbourOf(name, file)
    const start = home.search(new RegExp(`(?<=\\n)(export )?function ${name}\\(`))
    if (start < 0) return []
    const part = cutFunction(home, start)
    return [part, ...(await partsOf(part, home, [...known, ...names]))]
  })
  return (await Promise.all(parts)).flat()
}

/** The file beside that a component comes from, if it shows a message: what only makes up the shop is left out. */
async function neighbourOf(name: string, file: string): Promise<string> {
  const [, path = ''] = new RegExp(`import \\{[^}]*\\b${name}\\b[^}]*\\} from '\\./(\\w+)'`).exec(file) ?? []
  const text = (path && (await find(`/situations/${path}.tsx`)?.())) ?? ''
  return text.includes('/src/components/') ? text : ''
}

function find(path: string) {
  return Object.entries(files).find(([name]) => path.endsWith(name.replace(/^\.+/, '')))?.[1]
}

function cutFunction(text: string, start: number): string {
  let depth = 0
  for (let at = text.indexOf(') {', start) + 2; at < text.length; at++) {
    if (text[at] === '{') depth++
    if (text[at] === '}' && --depth === 0) return text.slice(start, at + 1)
  }
  return text.slice(start)
}

/** Moves the code to the left, as far as its last line stands in. */
function outdent(text: string): string {
  const indent = /( *)\S[^\n]*$/.exec(text)?.[1] ?? ''
  return `\n${text}`.replaceAll(`\n${indent}`, '\n').trim()
}
