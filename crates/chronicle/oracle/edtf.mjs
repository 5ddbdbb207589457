// Reads dates.txt, one EDTF text a line, and writes what npm edtf makes of each to ../tests/edtf_oracle.json:
// whether it is valid, and its first and last day (null where there is no bound, 'beyond' where the day lies outside
// JavaScript's range of dates). The output depends on dates.txt and the locked version alone.

import { readFileSync, writeFileSync } from 'node:fs'
import edtf from 'edtf'

const here = (path) => new URL(path, import.meta.url)

function day(milliseconds) {
  if (milliseconds === null || Math.abs(milliseconds) === Infinity) return null
  const date = new Date(milliseconds)
  return Number.isNaN(date.getTime()) ? 'beyond' : date.toISOString().split('T')[0]
}

function look(text) {
  let date
  try {
    date = edtf(text, { level: 2 })
  } catch {
    return { edtf: text, valid: false }
  }
  return { edtf: text, valid: true, min: day(date.min), max: day(date.max) }
}

const texts = readFileSync(here('dates.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
const lines = texts.map((text) => JSON.stringify(look(text)))
writeFileSync(here('../tests/edtf_oracle.json'), `[\n  ${lines.join(',\n  ')}\n]\n`)
