/** The pages that there are: statuses, and the one for a device that is offline. */
export const pageNames = ['404', '429', '500', '502', '503', '504', 'offline']
