import QRCode from 'qrcode'
import type { Langue } from '#app/domain/shared/langue.ts'
import type { DocumentARendre } from '../blocs.ts'
import { ligneDeBaseDe, ligneSeule } from './bandes-de-lignes.ts'
import { page as feuille, MM, marges, type Style, styles } from './charte.ts'
import { mettreEnLignes } from './paragraphe.ts'
import type { Plume, Zone } from './plume.ts'
import { largeur } from './polices.ts'

const COTE_QR = 15 * MM
const BAS = feuille.hauteur - 24
const DROITE = feuille.largeur - marges.droite

/**
 * Running head and footer of every page, all artifacts: a screen reader must not hear them in the
 * middle of a sentence. The place of the QR code stays free when there is none, so that adding it
 * moves no line of the text.
 */
export function habiller(
  plumes: readonly Plume[],
  document: DocumentARendre,
  empreinte: string,
  langueDeLaPage: (rang: number) => Langue,
): void {
  const enTete = enTeteDe(document)
  plumes.forEach((plume, i) => {
    const mots = MOTS[langueDeLaPage(i)]
    const numeroDePage = mots.page(i + 1, plumes.length)
    const jeton = document.jeton?.(i + 1, plumes.length)
    enTete(plume)
    // Four modules of white on each side of the code, or scanners miss it.
    plume.filet(marges.gauche, BAS - COTE_QR - 8, DROITE - marges.gauche, 0.5, 'filet')
    if (jeton) plume.pave(modules(jeton, { x: marges.gauche, y: BAS - COTE_QR }))
    const x = jeton ? marges.gauche + COTE_QR + 12 : marges.gauche
    const lignes = [
      `${mots.document} ${document.numero} · ${mots.modele} ${document.modele}`,
      `${mots.empreinte} ${empreinte}`,
      ...(jeton ? [jeton] : []),
    ]
    lignes.forEach((texte, rang) => {
      ecrire(plume, raccourcir(texte, DROITE - x - 90), x, BAS - COTE_QR + 2 + rang * 10, PIED)
    })
    const large = largeur(numeroDePage, GRAS.face, GRAS.corps)
    ecrire(plume, numeroDePage, DROITE - large, BAS - COTE_QR + 1, GRAS)
  })
}

const PIED: Style = styles.pied
const GRAS: Style = { ...styles.pied, face: 'grasse', corps: 8, interligne: 11 }
const TETE: Style = { ...styles.pied, corps: 8, interligne: 11 }

const MOTS = {
  fr: {
    page: (n: number, total: number) => `Page ${n} sur ${total}`,
    document: 'Document',
    modele: 'modèle',
    empreinte: 'Empreinte du texte',
  },
  nl: {
    page: (n: number, total: number) => `Pagina ${n} van ${total}`,
    document: 'Document',
    modele: 'model',
    empreinte: 'Vingerafdruk van de tekst',
  },
} satisfies Record<Langue, unknown>

/** Made once, drawn on each page. */
function enTeteDe({ emetteur, numero }: DocumentARendre): (plume: Plume) => void {
  const haut = 32
  const place = DROITE - marges.gauche
  const style: Style = { ...TETE, face: 'grasse', couleur: 'accent' }
  const aDroite = raccourcir(numero, place / 2)
  const large = largeur(aDroite, TETE.face, TETE.corps)
  const aGauche = ligneSeule(raccourcir(emetteur, place - large - 20), style)
  const ligneADroite = ligneSeule(aDroite, TETE)
  return (plume) => {
    plume.texte(aGauche, marges.gauche, haut + ligneDeBaseDe(style), style, null)
    plume.texte(ligneADroite, DROITE - large, haut + ligneDeBaseDe(TETE), TETE, null)
    plume.filet(marges.gauche, haut + 14, place, 0.5, 'filet')
  }
}

function ecrire(plume: Plume, texte: string, x: number, y: number, style: Style): void {
  plume.texte(ligneSeule(texte, style), x, y + ligneDeBaseDe(style), style, null)
}

/** Only for the head and the foot, whose full text is elsewhere in the document. */
function raccourcir(texte: string, large: number): string {
  const options = { langue: 'fr', style: GRAS, largeur: large, justifie: false } as const
  const [premiere, seconde] = mettreEnLignes(texte, options)
  const court = premiere?.fragments.map((un) => un.texte).join('') ?? ''
  return seconde ? `${court.replace(/[\s·]+$/, '')} …` : court
}

/** Runs of dark modules as rectangles: neighbouring squares would show hairlines on screen. */
function modules(jeton: string, { x, y }: { x: number; y: number }): Zone[] {
  const { modules: grille } = QRCode.create(jeton, { errorCorrectionLevel: 'M' })
  const cote = COTE_QR / grille.size
  const zones: Zone[] = []
  for (let rang = 0; rang < grille.size; rang += 1) {
    let debut = -1
    for (let colonne = 0; colonne <= grille.size; colonne += 1) {
      const noir = colonne < grille.size && grille.get(rang, colonne) !== 0
      if (noir && debut < 0) debut = colonne
      if (noir || debut < 0) continue
      const large = (colonne - debut) * cote
      zones.push({ x: x + debut * cote, y: y + rang * cote, largeur: large, hauteur: cote })
      debut = -1
    }
  }
  return zones
}
