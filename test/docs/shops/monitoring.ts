// What the code of docs/monitoring.md takes from the page. It is compiled below each block of the page.

/** Of the script that Google Analytics has a page load. */
export declare function gtag(command: 'event', name: string, parameters: Record<string, unknown>): void
export declare function send(report: object): void
