import { test } from '@playwright/test'
import { launch } from '../support/app.ts'
import { mouse } from './pages/hand.ts'
import { tellStory } from './story.ts'

test('by mouse: from a pile of files to a dossier, and all of it is there after lock and restart', async () => {
  const app = await launch()
  try {
    await tellStory(app, () => mouse())
  } finally {
    await app.close()
  }
})
