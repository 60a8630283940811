import { UserPlus } from 'lucide-react'
import { useState } from 'react'
import type { CaseId } from '../../shared/domain/ids.ts'
import type { Person } from '../../shared/domain/person.ts'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { MoreMenu } from '../ui/menu.tsx'
import { Sheet } from '../ui/page.tsx'
import { useTell } from '../ui/use-tell.ts'
import { PersonDialog } from './person-dialog.tsx'
import css from './overview.module.css'

type Editing = Person | 'new' | null

/** Who is in this case. */
export function CasePeople({ caseId }: { caseId: CaseId }) {
  const t = useTexts().cases
  const people = useCall(vault.people.list, { caseId }, ['person', 'agency'])
  const [editing, setEditing] = useState<Editing>(null)
  const list = people.value ?? people.last ?? []
  return (
    <Sheet
      title={t.people}
      aside={
        <Button tone="quiet" size="small" icon={<UserPlus />} onPress={() => setEditing('new')}>
          {t.addPerson}
        </Button>
      }
    >
      {list.length === 0 && !people.loading ? <p className={css['blank']}>{t.peopleEmpty}</p> : null}
      <ul className={css['people']}>
        {list.map((person) => (
          <PersonLine key={person.id} caseId={caseId} person={person} onEdit={() => setEditing(person)} />
        ))}
      </ul>
      {editing === null ? null : (
        <PersonDialog
          caseId={caseId}
          person={editing === 'new' ? null : editing}
          onClose={() => setEditing(null)}
        />
      )}
    </Sheet>
  )
}

function PersonLine({ caseId, person, onEdit }: { caseId: CaseId; person: Person; onEdit: () => void }) {
  const { ui } = useTexts()
  const { remove } = useTell()
  const { id, name } = person
  const about = [person.role, person.agency].filter((part) => part !== '').join(' · ')
  const reach = [person.phone, person.mail].filter((part) => part !== '').join(' · ')
  return (
    <li className={css['person']}>
      <span className={css['initials']} aria-hidden>
        {initialsOf(name)}
      </span>
      <span className={css['personWords']}>
        <strong>{name}</strong>
        {about === '' ? null : <small>{about}</small>}
        {reach === '' ? null : <small className={css['reach']}>{reach}</small>}
      </span>
      <MoreMenu
        of={name}
        actions={[
          { label: `${ui.change}…`, run: onEdit },
          {
            label: ui.remove,
            run: () =>
              void remove(
                name,
                () => vault.people.remove({ caseId, id }),
                () => vault.people.restore({ caseId, id }),
              ),
          },
        ]}
      />
    </li>
  )
}

function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word))
  return [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => word?.charAt(0) ?? '').join('')
}
