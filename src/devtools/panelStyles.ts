/** The look of the panel, for a style sheet that is made in the page: a Content-Security-Policy allows that (CSP Level 3 §6.2). */
export const panelStyles = `
:host { all: initial; position: fixed; inset-block-end: 8px; inset-inline-start: 8px; z-index: 2147483647; color-scheme: light dark; }
* { box-sizing: border-box; font: 13px/1.4 system-ui, sans-serif; }
button, select, input { min-block-size: 32px; padding: 2px 8px; border: 1px solid #777; border-radius: 6px; background: Field; color: FieldText; }
button { cursor: pointer; background: ButtonFace; color: ButtonText; }
button:focus-visible, select:focus-visible, input:focus-visible { outline: 2px solid Highlight; outline-offset: 1px; }
[data-on] { border-color: #a8281f; border-width: 2px; font-weight: 600; }
section { display: grid; gap: 8px; inline-size: min(340px, 100vw - 16px); max-block-size: calc(100vh - 60px); margin-block-end: 8px; padding: 12px;
  overflow: auto; border: 1px solid #777; border-radius: 8px; background: Canvas; color: CanvasText; box-shadow: 0 4px 24px #0004; }
label { display: grid; grid-template-columns: 84px 1fr; gap: 8px; align-items: center; }
label > * { inline-size: 100%; }
h2, p { margin: 0; }
h2 { font-weight: 600; }
div { display: flex; flex-wrap: wrap; gap: 8px; }
`
