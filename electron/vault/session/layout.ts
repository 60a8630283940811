import { join } from 'node:path'

export const registerName = 'register.db'
export const casesName = 'cases'
/** Stands in the folder while a vault is being made; gone once its owner has the recovery key. */
export const creatingName = '.creating'
/** Before the name of a case folder that is not there yet, or not there any more. Swept at the next opening. */
export const newPrefix = '.new-'
export const gonePrefix = '.gone-'

export const registerPath = (folder: string): string => join(folder, registerName)
export const casesPath = (folder: string): string => join(folder, casesName)
export const casePath = (folder: string, id: string): string => join(folder, casesName, id)

/** How messages name the files of a case, relative to the vault. */
export const caseDatabaseName = (id: string): string => `${casesName}/${id}/case.db`
export const caseHeaderName = (id: string): string => `${casesName}/${id}/case.json`
