import { useState, type DragEvent } from 'react'

export type FileDrop = {
  readonly over: boolean
  readonly handlers: {
    readonly onDragEnter: (event: DragEvent) => void
    readonly onDragOver: (event: DragEvent) => void
    readonly onDragLeave: (event: DragEvent) => void
    readonly onDrop: (event: DragEvent) => void
  }
}

/** Files and folders that are dropped on an element. The browser's own events, because only they name folders as files. */
export function useFileDrop(onFiles: (files: File[]) => void): FileDrop {
  const [depth, setDepth] = useState(0)
  return {
    over: depth > 0,
    handlers: {
      onDragEnter: (event) => {
        if (carries(event)) setDepth((last) => last + 1)
      },
      onDragOver: (event) => {
        if (!carries(event)) return
        event.preventDefault()
        event.dataTransfer.dropEffect = 'copy'
      },
      onDragLeave: (event) => {
        if (carries(event)) setDepth((last) => Math.max(0, last - 1))
      },
      onDrop: (event) => {
        if (!carries(event)) return
        event.preventDefault()
        setDepth(0)
        onFiles([...event.dataTransfer.files])
      },
    },
  }
}

const carries = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files')
