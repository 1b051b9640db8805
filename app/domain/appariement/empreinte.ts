/**
 * Short fingerprint of a text, 16 hexadecimal digits: names a version of the rules and draws lots.
 * Good mixing, no secrecy: whoever knows the seed can redo the draw, which is the point.
 */
export function empreinte(texte: string): string {
  const [haut, bas] = melanger(texte)
  return [haut, bas].map((mot) => mot.toString(16).padStart(8, '0')).join('')
}

/** Two independent multiply-and-rotate lanes over the UTF-16 units, crossed at the end. */
function melanger(texte: string): [number, number] {
  let a = 0x9e3779b9
  let b = 0x85ebca6b ^ texte.length
  for (let i = 0; i < texte.length; i++) {
    const unite = texte.charCodeAt(i)
    a = Math.imul(rotation(a ^ unite, 13), 0x5bd1e995)
    b = Math.imul(rotation(b ^ unite, 17), 0x1b873593)
  }
  a = finir(a ^ b)
  b = finir(b ^ a)
  return [a, b]
}

function rotation(mot: number, bits: number): number {
  return (mot << bits) | (mot >>> (32 - bits))
}

/** Every bit in changes about half of the bits out. */
function finir(mot: number): number {
  let melange = mot
  melange = Math.imul(melange ^ (melange >>> 16), 0x7feb352d)
  melange = Math.imul(melange ^ (melange >>> 15), 0x846ca68b)
  return (melange ^ (melange >>> 16)) >>> 0
}
