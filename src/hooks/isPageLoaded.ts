/** Whether what appears now is new to the shopper. Without a provider, the page itself tells. */
export function isPageLoaded(): boolean {
  return document.readyState === 'complete'
}
