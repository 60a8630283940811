import { useEffect, useState } from 'react'

/** The viewer over the whole window, and the window over the whole screen where that can be had. */
export function useFullScreen() {
  const [on, setOn] = useState(false)
  useEffect(() => {
    const left = (): void => {
      if (!document.fullscreenElement) setOn(false)
    }
    document.addEventListener('fullscreenchange', left)
    return () => {
      document.removeEventListener('fullscreenchange', left)
      if (document.fullscreenElement) void document.exitFullscreen()
    }
  }, [])
  const toggle = async (): Promise<void> => {
    setOn(!on)
    try {
      if (on) await document.exitFullscreen()
      else await document.documentElement.requestFullscreen()
    } catch {
      // Without it the viewer fills the window, which serves as well.
    }
  }
  return { on, toggle: () => void toggle() }
}
