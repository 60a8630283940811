import { EyeOff, LocateFixed, Search } from 'lucide-react'
import { redactionReasons, type RedactionReason } from '../../shared/domain/redaction.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { useCounted, useTexts } from '../text/use-texts.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { FailureNotice, Notice } from '../ui/notice.tsx'
import { Progress } from '../ui/progress.tsx'
import { Checkbox } from '../ui/toggle.tsx'
import type { Reading } from '../viewer/reading.ts'
import viewer from '../viewer/viewer.module.css'
import css from './redactions.module.css'
import type { Proposal, Proposals } from './use-proposals.ts'
import type { Redacting } from './use-redacting.ts'

type Props = { readonly reading: Reading; readonly goTo: (page: number, down: number) => void }

/** What the document has that is rarely meant for others, by kind. Only what is ticked becomes black. */
export function ProposalList({ reading, goTo }: Props) {
  const { redactions: t } = useTexts()
  const { document, redacting } = reading
  return (
    <section className={css['part']} aria-label={t.proposals}>
      <h3>{t.proposals}</h3>
      <p className={viewer['quiet']}>{t.proposalsLead}</p>
      {document.ocr === 'needed' ? <Notice tone="warn">{t.noText}</Notice> : null}
      <Looking proposals={redacting.proposals} pages={document.pages} />
      {redactionReasons.map((reason) => (
        <Kind key={reason} reason={reason} proposals={redacting.proposals} goTo={goTo} />
      ))}
      <Taking redacting={redacting} />
    </section>
  )
}

/** How far the search is, and what came of it. */
function Looking({ proposals, pages }: { proposals: Proposals; pages: number }) {
  const { redactions: t } = useTexts()
  const { found, looked, going, failure, search } = proposals
  if (going) {
    const page = looked ?? 0
    return <Progress label={fill(t.searching, { page, pages })} done={page} total={pages} />
  }
  return (
    <>
      <Button size="small" icon={<Search />} onPress={search}>
        {t.search}
      </Button>
      <FailureNotice failure={failure} retry={search} />
      {looked !== null && found.length === 0 && failure === null ? (
        <p role="status" className={viewer['quiet']}>
          {t.nothing}
        </p>
      ) : null}
    </>
  )
}

function Taking({ redacting }: { redacting: Redacting }) {
  const { redactions: t } = useTexts()
  const count = useCounted()
  const { found, wanted, clear } = redacting.proposals
  if (found.length === 0) return null
  const take = (): void =>
    redacting.add(wanted.map(({ page, x, y, w, h, reason }) => ({ page, x, y, w, h, reason })))
  return (
    <div className={css['buttons']}>
      <Button size="small" tone="primary" icon={<EyeOff />} isDisabled={wanted.length === 0} onPress={take}>
        {count(t.take, wanted.length)}
      </Button>
      <Button size="small" tone="quiet" onPress={clear}>
        {t.clear}
      </Button>
    </div>
  )
}

type KindProps = {
  readonly reason: RedactionReason
  readonly proposals: Proposals
  readonly goTo: Props['goTo']
}

function Kind({ reason, proposals, goTo }: KindProps) {
  const { redactions: t, labels } = useTexts()
  const own = proposals.found.filter((each) => each.reason === reason)
  if (own.length === 0) return null
  const kind = labels.redactionReason[reason]
  const all = own.every((each) => proposals.wanted.includes(each))
  return (
    <fieldset className={css['kind']}>
      <legend className="sr-only">{kind}</legend>
      <Checkbox isSelected={all} onChange={(on) => proposals.want(own, on)}>
        <span className="sr-only">{fill(t.takeAll, { kind })}</span>
        <strong aria-hidden>
          {kind} ({own.length})
        </strong>
      </Checkbox>
      <ul className={css['proposals']}>
        {own.map((each) => (
          <Line key={each.id} proposal={each} proposals={proposals} goTo={goTo} />
        ))}
      </ul>
    </fieldset>
  )
}

type LineProps = { readonly proposal: Proposal; readonly proposals: Proposals; readonly goTo: Props['goTo'] }

function Line({ proposal, proposals, goTo }: LineProps) {
  const { redactions: t, viewer: words } = useTexts()
  const { page, text, y } = proposal
  const place = fill(words.page, { page })
  return (
    <li className={viewer['line']}>
      <Checkbox
        isSelected={proposals.wanted.includes(proposal)}
        onChange={(on) => proposals.want([proposal], on)}
      >
        <span className={css['found']}>{text}</span> <small>{place}</small>
      </Checkbox>
      <IconButton
        label={fill(t.show, { name: `${text}, ${place}` })}
        icon={<LocateFixed />}
        onPress={() => goTo(page, Math.max(0.001, y))}
      />
    </li>
  )
}
