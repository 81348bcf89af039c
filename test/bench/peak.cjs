'use strict'
// Loaded before the tool (`--require`): tells, when the process ends, what it cost. In plain JavaScript: Node would load its reader of
// types for it, which costs twenty megabytes.
const { writeSync } = require('node:fs')
const { isMainThread } = require('node:worker_threads')

if (isMainThread)
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
    writeSync(3, JSON.stringify({ peak_megabytes: Math.round(maxRSS / 1000), processor_seconds: (userCPUTime + systemCPUTime) / 1e6 })) // prettier-ignore
  })
