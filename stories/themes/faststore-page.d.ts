declare module 'virtual:faststore-page' {
  const css: string
  export default css
}
