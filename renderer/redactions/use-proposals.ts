import { useEffect, useRef, useState } from 'react'
import type { Document } from '../../shared/domain/document.ts'
import type { CaseId } from '../../shared/domain/ids.ts'
import type { Redaction, RedactionProposal } from '../../shared/domain/redaction.ts'
import type { Failure } from '../../shared/result.ts'
import { covers } from '../../shared/redaction/overlap.ts'
import { vault } from '../ipc/vault-api.ts'

export type Proposal = RedactionProposal & { readonly id: string }

export type Proposals = {
  /** What was found and is not black yet. */
  readonly found: readonly Proposal[]
  /** Those of them that the person wants. */
  readonly wanted: readonly Proposal[]
  readonly want: (proposals: readonly Proposal[], on: boolean) => void
  /** How many pages were looked at; null: nobody asked. */
  readonly looked: number | null
  readonly going: boolean
  readonly failure: Failure | null
  readonly search: () => void
  readonly clear: () => void
}

type State = {
  readonly looked: number
  readonly found: readonly Proposal[]
  readonly failure: Failure | null
}

/** What a document has that is rarely meant for others, page after page. Nothing becomes black by itself. */
export function useProposals(caseId: CaseId, document: Document, boxes: readonly Redaction[]): Proposals {
  const [state, setState] = useState<State | null>(null)
  const [unwanted, setUnwanted] = useState<ReadonlySet<string>>(new Set())
  const round = useRef(0)
  useEffect(
    () => () => {
      round.current += 1
    },
    [],
  )
  const search = async (): Promise<void> => {
    round.current += 1
    const mine = round.current
    const found: Proposal[] = []
    setUnwanted(new Set())
    setState({ looked: 0, found, failure: null })
    for (let page = 1; page <= document.pages; page += 1) {
      const part = await vault.redactions.propose({ caseId, id: document.id, page })
      if (round.current !== mine) return
      if (!part.ok) return setState({ looked: page - 1, found: [...found], failure: part.failure })
      found.push(...part.value.map((each, at) => ({ ...each, id: `${page} ${at} ${each.text}` })))
      setState({ looked: page, found: [...found], failure: null })
    }
  }
  const found = (state?.found ?? []).filter(
    (each) => !boxes.some((box) => box.page === each.page && covers(box, each)),
  )
  return {
    found,
    wanted: found.filter(({ id }) => !unwanted.has(id)),
    want: (proposals, on) => {
      const next = new Set(unwanted)
      for (const { id } of proposals) {
        if (on) next.delete(id)
        else next.add(id)
      }
      setUnwanted(next)
    },
    looked: state?.looked ?? null,
    going: state !== null && state.failure === null && state.looked < document.pages,
    failure: state?.failure ?? null,
    search: () => void search(),
    clear: () => {
      round.current += 1
      setState(null)
    },
  }
}
