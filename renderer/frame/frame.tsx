import { lazy, Suspense, useState } from 'react'
import { useReminders } from '../agenda/use-reminders.ts'
import { NewCase } from '../cases/new-case.tsx'
import { NoteDock } from '../contacts/note-dock.tsx'
import { NoteProvider, useNote } from '../contacts/note-context.tsx'
import { JobsProvider } from '../jobs/jobs-context.tsx'
import { MeetingProvider, useMeetingMode } from '../meetings/meeting-context.tsx'
import { useTexts } from '../text/use-texts.ts'
import { Loading } from '../ui/progress.tsx'
import { FrameContext, type Overlay } from './frame-context.ts'
import { useCommands } from './commands.tsx'
import { Palette } from './palette.tsx'
import { Rail } from './rail.tsx'
import { RouteProvider } from './route.tsx'
import { Screen } from './screen.tsx'
import { Shortcuts } from './shortcuts.tsx'
import { useKeys } from './use-keys.ts'
import css from './frame.module.css'

const MeetingScreen = lazy(async () => ({
  default: (await import('../meetings/meeting.tsx')).MeetingScreen,
}))

/** The page of an open vault: the rail, the screen, and the phone note beside it. */
export function Frame() {
  return (
    <RouteProvider>
      <JobsProvider>
        <NoteProvider>
          <MeetingProvider>
            <House />
          </MeetingProvider>
        </NoteProvider>
      </JobsProvider>
    </RouteProvider>
  )
}

function House() {
  const { frame: t, ui } = useTexts()
  const { at } = useMeetingMode()
  const [overlay, setOverlay] = useState<Overlay>(null)
  const { note } = useNote()
  const close = (): void => {
    setOverlay(null)
  }
  const commands = useCommands(setOverlay)
  useKeys(commands)
  useReminders()
  return (
    <FrameContext value={{ show: setOverlay }}>
      <div className={css['app']}>
        {at === null ? null : (
          <Suspense fallback={<Loading label={ui.loading} />}>
            <MeetingScreen key={at.id} />
          </Suspense>
        )}
        <div className={css['frame']} hidden={at !== null}>
          <a className={css['skip']} href="#content">
            {t.skip}
          </a>
          <Rail />
          <main id="content" className={css['content']} tabIndex={-1}>
            <Screen />
          </main>
          {note ? <NoteDock key={note.key} note={note} /> : null}
        </div>
      </div>
      <Palette isOpen={overlay === 'palette'} onClose={close} commands={commands} />
      <Shortcuts isOpen={overlay === 'shortcuts'} onClose={close} />
      <NewCase isOpen={overlay === 'new-case'} onClose={close} />
    </FrameContext>
  )
}
