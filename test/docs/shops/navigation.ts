// What the code of docs/navigation.md takes from the shop. It is compiled below each block of the page.

export declare function openChat(): void
