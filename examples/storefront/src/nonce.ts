/**
 * Hands this page's nonce to the dialog's scroll lock, which adds a `<style>` and looks for the nonce under this name. A
 * shop without a Content-Security-Policy needs none of this.
 */
const meta = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')
Object.assign(globalThis, { __webpack_nonce__: meta?.nonce })

export {}
