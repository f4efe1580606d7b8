export const words: readonly { status: number; title: string; description: string; statusPage: string }[]
export const labels: { retry: string; statusPage: string }
