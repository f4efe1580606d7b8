export function guidePages(): Map<string, string>
