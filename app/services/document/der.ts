/** The little of DER (ITU-T X.690) that a certificate and a signature need: values in, bytes out. */
export function der(etiquette: number, ...contenus: readonly Uint8Array[]): Buffer {
  const corps = Buffer.concat(contenus)
  return Buffer.concat([Buffer.from([etiquette]), longueur(corps.length), corps])
}

export const sequence = (...contenus: readonly Uint8Array[]) => der(0x30, ...contenus)
/** A SET OF is sorted by its bytes: two programs must hash the same. */
export const ensemble = (...contenus: readonly Uint8Array[]) =>
  der(0x31, ...contenus.toSorted((a, b) => Buffer.compare(a, b)))
export const octets = (valeur: Uint8Array) => der(0x04, valeur)
export const bits = (valeur: Uint8Array) => der(0x03, Buffer.from([0]), valeur)
export const nul = () => der(0x05)
export const texte = (valeur: string) => der(0x0c, Buffer.from(valeur, 'utf8'))
/** A context tag around whole values. */
export const explicite = (n: number, ...contenus: readonly Uint8Array[]) =>
  der(0xa0 + n, ...contenus)

/** A positive integer: its first bit must not look like a sign. */
export function entier(valeur: Uint8Array | number): Buffer {
  const brut = typeof valeur === 'number' ? Buffer.from([valeur]) : Buffer.from(valeur)
  return der(0x02, (brut[0] ?? 0) > 127 ? Buffer.concat([Buffer.from([0]), brut]) : brut)
}

/** An object identifier: «1.2.840.113549.1.7.2». */
export function identifiant(points: string): Buffer {
  const [premier = 0, second = 0, ...suite] = points.split('.').map(Number)
  return der(0x06, Buffer.from([premier * 40 + second, ...suite.flatMap(enBase128)]))
}

function enBase128(nombre: number): number[] {
  const chiffres = [nombre % 128]
  for (let reste = Math.floor(nombre / 128); reste > 0; reste = Math.floor(reste / 128))
    chiffres.unshift((reste % 128) + 128)
  return chiffres
}

/** YYMMDDHHMMSSZ, as certificates write instants until 2049. */
export function instantUtc(quand: Date): Buffer {
  const chiffres = quand.toISOString().replace(/\D/g, '').slice(2, 14)
  return der(0x17, Buffer.from(`${chiffres}Z`, 'ascii'))
}

function longueur(n: number): Buffer {
  if (n < 128) return Buffer.from([n])
  const chiffres: number[] = []
  for (let reste = n; reste > 0; reste = Math.floor(reste / 256)) chiffres.unshift(reste % 256)
  return Buffer.from([0x80 + chiffres.length, ...chiffres])
}

/** The values inside a constructed value, each with its tag and length. */
export function contenus(valeur: Uint8Array): Buffer[] {
  const tout = Buffer.from(valeur)
  const parties: Buffer[] = []
  for (let ici = debutDuCorps(tout, 0); ici < tout.length; ) {
    const apres = finDe(tout, ici)
    parties.push(tout.subarray(ici, apres))
    ici = apres
  }
  return parties
}

function debutDuCorps(tout: Buffer, ici: number): number {
  const premier = tout[ici + 1] ?? 0
  return ici + 2 + (premier > 128 ? premier - 128 : 0)
}

function finDe(tout: Buffer, ici: number): number {
  const premier = tout[ici + 1] ?? 0
  const debut = debutDuCorps(tout, ici)
  return debut + (premier > 128 ? tout.readUIntBE(ici + 2, premier - 128) : premier)
}
