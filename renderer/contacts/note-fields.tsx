import { useEffect, useRef } from 'react'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { channels } from '../../shared/domain/channel.ts'
import { directions } from '../../shared/domain/contact.ts'
import type { CaseId } from '../../shared/domain/ids.ts'
import { useTexts } from '../text/use-texts.ts'
import { optionsOf } from '../ui/choice.tsx'
import { ComboField, type Suggestion } from '../ui/combo.tsx'
import { DateField } from '../ui/date-field.tsx'
import { TextArea, TextField } from '../ui/field.tsx'
import { Segments } from '../ui/toggle.tsx'
import { AgencyHistory } from './agency-history.tsx'
import { AgencyOpen } from './agency-open.tsx'
import { AgencyRecord } from './agency-record.tsx'
import { channelIcons } from './channel-icons.tsx'
import { errorsOf, type NoteForm } from './note-form.ts'
import { NoteFollowUp } from './note-follow-up.tsx'
import { NoteOffers } from './note-offers.tsx'
import { NotePromises } from './note-promises.tsx'
import { NoteTime } from './note-time.tsx'
import css from './note.module.css'

type Part = { readonly form: NoteForm; readonly put: (part: Partial<NoteForm>) => void }

/** The fields of a note, in the order in which a call goes. */
export function NoteFields({ form, put, caseId, isNew }: Part & { caseId: CaseId | null; isNew: boolean }) {
  const { contacts: t, labels } = useTexts()
  return (
    <>
      <Segments
        quiet
        label={t.direction}
        options={optionsOf(directions, labels.direction)}
        value={form.direction}
        onChange={(direction) => put({ direction })}
      />
      <With form={form} put={put} caseId={caseId} />
      <NoteSummary form={form} put={put} isNew={isNew} />
      <AgencyOpen caseId={caseId} agency={form.agency} />
      {isNew ? <NotePromises promises={form.promises} onChange={(promises) => put({ promises })} /> : null}
      {isNew ? <NoteFollowUp form={form} put={put} /> : null}
      <Segments
        label={t.channel}
        options={channels.map((key) => ({ key, label: labels.channel[key], icon: channelIcons[key] }))}
        value={form.channel}
        onChange={(channel) => put({ channel })}
      />
      <When form={form} put={put} />
      {isNew ? <NoteTime form={form} put={put} /> : null}
    </>
  )
}

/** The words of the call; what is promised in them is offered as they are typed. */
function NoteSummary({ form, put, isNew }: Part & { isNew: boolean }) {
  const { contacts: t } = useTexts()
  const field = useRef<HTMLTextAreaElement>(null)
  // The focus that is given here does not scroll by itself: in a low window it would stand out of sight.
  useEffect(() => field.current?.scrollIntoView({ block: 'nearest' }), [])
  const words = (
    <TextArea
      ref={field}
      label={t.summary}
      placeholder={t.summaryPlaceholder}
      rows={7}
      autoFocus
      value={form.summary}
      onChange={(summary) => put({ summary })}
    />
  )
  return isNew ? (
    <NoteOffers form={form} put={put}>
      {words}
    </NoteOffers>
  ) : (
    words
  )
}

function With({ form, put, caseId }: Part & { caseId: CaseId | null }) {
  const { contacts: t } = useTexts()
  const { agencies, people } = useKnown(caseId)
  return (
    <>
      <ComboField
        key={`a${agencies.length}`}
        label={t.agency}
        value={form.agency}
        known={agencies}
        onChange={(agency) => put({ agency })}
      />
      <AgencyRecord agency={form.agency} />
      <AgencyHistory caseId={caseId} agency={form.agency} />
      <ComboField
        key={`p${people.length}`}
        label={t.person}
        placeholder={t.personPlaceholder}
        value={form.person}
        known={people}
        onChange={(person) => put({ person })}
      />
    </>
  )
}

function When({ form, put }: Part) {
  const { contacts: t, ui } = useTexts()
  const wrong = errorsOf(form)
  return (
    <div className={css['when']}>
      <DateField
        label={t.date}
        value={form.day}
        onChange={(day) => put({ day })}
        error={wrong.includes('day') ? ui.needed : ''}
      />
      <TextField
        label={t.time}
        placeholder={t.timeHint}
        value={form.time}
        onChange={(time) => put({ time })}
        error={wrong.includes('time') ? t.timeWrong : ''}
      />
      <TextField
        label={t.minutes}
        inputMode="numeric"
        value={form.minutes}
        onChange={(minutes) => put({ minutes })}
        error={wrong.includes('minutes') ? t.numberWrong : ''}
      />
      <TextField
        label={t.hold}
        inputMode="numeric"
        value={form.hold}
        onChange={(hold) => put({ hold })}
        error={wrong.includes('hold') ? t.numberWrong : ''}
      />
    </div>
  )
}

/** Names that were used before. */
function useKnown(caseId: CaseId | null): { agencies: Suggestion[]; people: Suggestion[] } {
  const { labels } = useTexts()
  const agencies = useCall(vault.agencies.list, {}, ['agency'])
  const people = useCall(vault.people.list, caseId === null ? null : { caseId }, ['person'])
  return {
    agencies: (agencies.last ?? []).map(({ name, kind }) => ({ name, detail: labels.agencyKind[kind] })),
    people: (people.last ?? []).map(({ name, role, agency }) => ({
      name,
      detail: [role, agency].filter(Boolean).join(', '),
    })),
  }
}
