// What the code of docs/servers.md takes from the shop. It is compiled below each block of the page.

export declare function getProduct(id: unknown): Promise<{ name: string }>
