// Names only: the preload is loaded at every start, so it must not pull in the schemas.

/** Prefix of every channel between page and main; the preload refuses anything else. */
export const shellPrefix = 'zaakmap:'
export const shellChannel = (group: string, name: string): string => `${shellPrefix}${group}.${name}`
export const shellEventChannel = (event: string): string => `${shellPrefix}event.${event}`
/** The message with which the preload hands the page its port. */
export const portMessage = 'zaakmap:port'
/** The preload's own channel for dropped files; outside the prefix, so that the page cannot name a path through `invoke`. */
export const claimChannel = 'zaakmap-claim'
