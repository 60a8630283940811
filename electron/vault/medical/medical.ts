import { z } from 'zod'
import type { Agency } from '../../../shared/domain/agency.ts'
import { documentSchema } from '../../../shared/domain/document.ts'
import { documentId, type DocumentId } from '../../../shared/domain/ids.ts'
import type { Medical } from '../../../shared/domain/medical.ts'
import { medicalSeen } from '../../../shared/medical/medical.ts'
import type { Sender } from '../../../shared/medical/senders.ts'
import { listAgencies } from '../agencies/agencies-table.ts'
import { listPeople } from '../people/people-table.ts'
import { boxesOf } from '../redactions/redactions-table.ts'
import { all, type Reader } from '../store/connection.ts'
import { sql } from '../store/sql.ts'
import { signsOf } from './signs-table.ts'

const { kind, title, agency, agencyId, medicalSaid } = documentSchema.shape
const row = z.object({ id: documentId, kind, title, agency, agencyId, medicalSaid })

/**
 * What is known of these documents (absent: all of the case): whether they are about somebody's health, and by what that
 * is seen. The pages were read when they came in; who sent it and what it is called is looked at each time, since the
 * person may change it. What is not there is left out.
 */
export function medicalIn(
  db: Reader,
  register: Reader,
  ids?: readonly DocumentId[],
): Map<DocumentId, Medical> {
  const some = ids && JSON.stringify(ids)
  const documents = all(
    db,
    sql`SELECT id, kind, title, agency, agency_id AS agencyId, medical_said AS medicalSaid FROM document
        WHERE deleted_at IS NULL AND state = 'complete' AND parent_role <> 'photo'
          AND (${some ?? null} IS NULL OR id IN (SELECT value FROM json_each(${some ?? '[]'})))`,
    row,
  )
  const known = documents.map(({ id }) => id)
  const [signs, boxes] = [signsOf(db, known), boxesOf(db, known)]
  const senderOf = senders(db, register)
  return new Map(
    documents.map(({ id, medicalSaid: said, ...facts }) => {
      const boxed = (boxes.get(id) ?? []).flatMap((each) => (each.medical > 0 ? [each.page] : []))
      const seen = medicalSeen({ ...facts, sender: senderOf(facts), boxed, signs: signs.get(id) ?? [] })
      return [id, { id, said, seen }]
    }),
  )
}

/** Who a sender is: by the network and by the people of the case. */
function senders(db: Reader, register: Reader) {
  const agencies = new Map<string, Agency['kind']>(listAgencies(register).map((each) => [each.id, each.kind]))
  const people = Map.groupBy(listPeople(db), ({ name }) => name.toLowerCase())
  return (facts: Pick<z.output<typeof row>, 'agency' | 'agencyId'>): Sender => ({
    name: facts.agency,
    kind: agencies.get(facts.agencyId ?? '') ?? null,
    roles: (people.get(facts.agency.toLowerCase()) ?? []).map(({ role }) => role),
  })
}
