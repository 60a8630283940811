import { test } from '@playwright/test'
import { launch } from '../support/app.ts'
import { keyboard } from './pages/hand.ts'
import { tellStory } from './story.ts'

test('by keyboard alone: from a pile of files to a dossier, and all of it is there after lock and restart', async () => {
  const app = await launch()
  try {
    await tellStory(app, (of) => keyboard(() => of.page))
  } finally {
    await app.close()
  }
})
