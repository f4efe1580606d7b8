/** Where the session storage keeps the release that the page was reloaded for. */
export const reloadKey = 'storefront-error-ui:reloaded'
