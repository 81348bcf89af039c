import { describe, expect, it } from 'vitest'
import { roleWords } from '../../src/resolve/role-words.ts'

const roleAt = roleWords([
  ['editor', 'editor'],
  ['editor-in-chief', 'journalist'],
  ['editor of the page', 'blogger'],
])

describe('words for roles', () => {
  it.each([
    ['editor', 0, 'editor', 6],
    ['the editor-in-chief said', 4, 'journalist', 19],
    ['editor-in-law', 0, 'editor', 6],
    ["editor-in-chief's", 0, 'editor', 6],
    ['editor of the page', 0, 'blogger', 18],
    ['editor of the pages', 0, 'editor', 6],
  ])('are the longest that end there: %s', (text, at, role, end) => {
    expect(roleAt(text, at)).toEqual({ role, end })
  })

  it.each([
    ['editors', 0],
    ["editor's", 0],
    ['the editor', 0],
    ['', 0],
    ['-', 0],
  ])('are no part of other words: %s', (text, at) => {
    expect(roleAt(text, at)).toBeNull()
  })
})
