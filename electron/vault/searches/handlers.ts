import type { VaultHandlers } from '../../../shared/ipc/vault.ts'
import { ok } from '../../../shared/result.ts'
import type { Context } from '../context.ts'
import { now } from '../store/clock.ts'
import { listSearches, renameSearch, saveSearch, setSearchRemoved } from './searches-table.ts'

export const searchesHandlers = ({ session, changed }: Context): VaultHandlers['searches'] => ({
  list: () => ok(listSearches(session().register)),
  save: (wanted) => {
    const saved = saveSearch(session().register, wanted)
    changed(null, 'search')
    return ok(saved)
  },
  rename: ({ id, name }) => {
    const renamed = renameSearch(session().register, id, name)
    changed(null, 'search')
    return ok(renamed)
  },
  remove: ({ id }) => {
    setSearchRemoved(session().register, id, now())
    changed(null, 'search')
    return ok({})
  },
  restore: ({ id }) => {
    setSearchRemoved(session().register, id, null)
    changed(null, 'search')
    return ok({})
  },
})
