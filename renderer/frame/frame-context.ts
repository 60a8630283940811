import { createContext, use } from 'react'

/** What lies over the page. */
export type Overlay = 'palette' | 'shortcuts' | 'new-case' | null

export const FrameContext = createContext<{ readonly show: (overlay: Overlay) => void }>({
  show: () => undefined,
})

/** Opens what can be opened from anywhere. */
export const useFrame = () => use(FrameContext)
