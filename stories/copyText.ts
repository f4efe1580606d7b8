/** Puts a text on the clipboard. Gives whether that worked: some frames and pages without HTTPS refuse it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyTheOldWay(text)
  }
}

function copyTheOldWay(text: string): boolean {
  let taken = false
  const take = (event: ClipboardEvent) => {
    event.preventDefault()
    event.clipboardData?.setData('text/plain', text)
    taken = true
  }
  addEventListener('copy', take, true)
  try {
    return document.execCommand('copy') && taken
  } finally {
    removeEventListener('copy', take, true)
  }
}
