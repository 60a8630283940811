/** How a contact goes. */
export const channels = ['phone', 'mail', 'letter', 'visit', 'video'] as const
