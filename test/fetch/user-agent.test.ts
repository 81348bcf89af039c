import { describe, expect, it } from 'vitest'
import { userAgentOf } from '../../src/fetch/user-agent.ts'
import { demoSources, sources } from '../../src/sources/index.ts'

describe('userAgentOf', () => {
  it('names somebody who can be written to', () => {
    expect(userAgentOf('1.0.0', 'desk@example.org', sources)).toBe('bulletins/1.0.0 (+desk@example.org)')
  })
  it('refuses a real site without a contact, or with one that is none', () => {
    expect(() => userAgentOf('1.0.0', null, sources)).toThrow(expect.objectContaining({ code: 'config-invalid' }))
    expect(() => userAgentOf('1.0.0', 'a\r\nX: y', sources)).toThrow(
      expect.objectContaining({ code: 'config-invalid' }),
    )
  })
  it.each(['you', '...', 'desk@', '@example.org', 'desk@localhost', 'a@b@example.org', 'ftp://example.org'])('takes %s for none', (contact) => {
    expect(() => userAgentOf('1.0.0', contact, sources)).toThrow(expect.objectContaining({ code: 'config-invalid' }))
  }) // prettier-ignore
  it('needs none for the demo', () => {
    expect(userAgentOf('1.0.0', null, demoSources)).toBe('bulletins/1.0.0')
  })
})
