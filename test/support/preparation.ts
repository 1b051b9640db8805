import { afterEach, beforeEach, expect, vi } from 'vitest'

// A test that makes the product complain on the console has found something.
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation((...mots: unknown[]) => {
    throw new Error(`console.error: ${mots.map(String).join(' ')}`)
  })
})

afterEach(() => {
  expect(console.error).not.toHaveBeenCalled()
  vi.restoreAllMocks()
})
