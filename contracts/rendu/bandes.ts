import type { Langue } from '#app/domain/shared/langue.ts'
import type { Bloc, Texte, VersionDeDocument } from '../blocs.ts'
import { intituleDArticle } from '../lecture.ts'
import { bandesDeLignes, ligneDeBaseDe } from './bandes-de-lignes.ts'
import { bandesDesSignatures, type CaseTracee } from './bandes-de-signature.ts'
import { bandesDeFiche, bandesDeTableau } from './bandes-de-tableau.ts'
import { gouttiere, largeurUtile, marges, type Style, styles } from './charte.ts'
import type { Bande } from './pagination.ts'
import { mettreEnLignes } from './paragraphe.ts'
import { type Noeud, noeud } from './structure.ts'

/** Where the blocks of one version are laid out, and what is learnt while they are drawn. */
export interface Atelier {
  readonly langue: Langue
  readonly racine: Noeud
  readonly signets: Signet[]
  readonly cases: CaseTracee[]
}

/** An entry of the outline. `y` is the distance from the top of the page. */
export interface Signet {
  readonly titre: string
  readonly niveau: 1 | 2
  readonly page: number
  readonly y: number
}

/** All the strips of one version, in reading order. */
export function bandesDeVersion(
  { blocs }: VersionDeDocument,
  atelier: Atelier,
  surNouvellePage: boolean,
): Bande[] {
  const bandes: Bande[] = []
  let saut = surNouvellePage
  blocs.forEach((bloc, i) => {
    if (bloc.sorte === 'saut') {
      saut = true
      return
    }
    const [premiere, ...suite] = accompagner(bandesDe(bloc, atelier, blocs[i + 1]), blocs, i)
    if (!premiere) return
    const avant = estEncadre(blocs[i - 1]) ? Math.max(premiere.avant, 12) : premiere.avant
    bandes.push({ ...premiere, avant, nouvellePage: saut }, ...suite)
    saut = false
  })
  return bandes
}

/** Signatures alone on a page could be moved to another text: the last clause goes with them. */
function accompagner(bandes: Bande[], blocs: readonly Bloc[], rang: number): Bande[] {
  const fin = blocs.slice(rang + 1, rang + 3).some(({ sorte }) => sorte === 'signatures')
  const premiere = bandes.length - 6
  return bandes.map((une, i) => (fin && i >= premiere ? { ...une, solidaire: true } : une))
}

/** Text needs air after a table or a coloured ground. */
function estEncadre(bloc: Bloc | undefined): boolean {
  return bloc !== undefined && ['fiche', 'tableau', 'note', 'parties'].includes(bloc.sorte)
}

function bandesDe(
  bloc: Exclude<Bloc, { sorte: 'saut' }>,
  atelier: Atelier,
  suivant?: Bloc,
): Bande[] {
  switch (bloc.sorte) {
    case 'titre':
      return bandesDeTitre(bloc, atelier)
    case 'article':
      return titreCourant(intituleDArticle(bloc, atelier.langue), atelier, 18)
    case 'intertitre':
      return titreCourant(bloc.texte, atelier, 16)
    case 'clause':
      return paragraphe(bloc.texte, atelier, { retrait: true, numero: bloc.numero, suivant })
    case 'paragraphe':
      return paragraphe(bloc.texte, atelier, { retrait: bloc.retrait === true, suivant })
    case 'liste':
      return bandesDeListe(bloc.elements, atelier, bloc.retrait === true)
    case 'parties':
      return bandesDeParties(bloc.parties, atelier)
    case 'fiche':
      return bandesDeFiche(bloc, atelier)
    case 'tableau':
      return bandesDeTableau(bloc, atelier)
    case 'note':
      return bandesDeNote(bloc.texte, atelier)
    case 'signatures':
      return bandesDesSignatures(bloc.cases, atelier)
  }
}

function bandesDeTitre(
  { surtitre, texte, sousTitre }: Extract<Bloc, { sorte: 'titre' }>,
  atelier: Atelier,
): Bande[] {
  const { racine, signets } = atelier
  const ligne = (quoi: Texte, style: Style, role: 'P' | 'H1', avant: number) =>
    bandesDeLignes(lignesDe(quoi, style, largeurUtile, false, atelier), {
      style,
      x: marges.gauche,
      avant,
      element: noeud(role, racine),
      solidaire: true,
    })
  const haut = surtitre ? ligne(surtitre, styles.surtitre, 'P', 0) : []
  const titre = avecSignet(ligne(texte, styles.titre, 'H1', 2), signets, texte, 1)
  const bas = sousTitre ? ligne(sousTitre, styles.sousTitre, 'P', 3) : []
  const trait: Bande = {
    hauteur: 14,
    avant: 6,
    solidaire: true,
    tracer: (plume, y) => plume.filet(marges.gauche, y, 48, 1.6, 'filetFort'),
  }
  return [...haut, ...titre, ...bas, trait]
}

function titreCourant(texte: string, atelier: Atelier, avant: number): Bande[] {
  const bandes = bandesDeLignes(lignesDe(texte, styles.article, largeurUtile, false, atelier), {
    style: styles.article,
    x: marges.gauche,
    avant,
    element: noeud('H2', atelier.racine),
    solidaire: true,
  })
  return avecSignet(bandes, atelier.signets, texte, 2)
}

function avecSignet(bandes: Bande[], signets: Signet[], titre: string, niveau: 1 | 2): Bande[] {
  return bandes.map((une, i) => ({
    ...une,
    tracer: (plume, y, rappel) => {
      if (i === 0) signets.push({ titre, niveau, page: plume.rang, y })
      une.tracer(plume, y, rappel)
    },
  }))
}

interface Place {
  readonly retrait: boolean
  readonly numero?: string
  readonly suivant: Bloc | undefined
}

function paragraphe(texte: Texte, atelier: Atelier, { retrait, numero, suivant }: Place): Bande[] {
  const decalage = retrait ? gouttiere : 0
  const large = largeurUtile - decalage
  return bandesDeLignes(lignesDe(texte, styles.texte, large, true, atelier), {
    style: styles.texte,
    x: marges.gauche + decalage,
    avant: 5.5,
    element: noeud('P', atelier.racine),
    // What announces a list or a table must not be left behind.
    solidaire: suivant !== undefined && ['liste', 'fiche', 'tableau'].includes(suivant.sorte),
    ...(numero && { marque: { texte: numero, x: marges.gauche, style: styles.numero } }),
  })
}

function bandesDeListe(elements: readonly Texte[], atelier: Atelier, retrait: boolean): Bande[] {
  const gauche = marges.gauche + (retrait ? gouttiere : 0)
  const large = marges.gauche + largeurUtile - gauche - RETRAIT_DE_LISTE
  const liste = noeud('L', atelier.racine)
  return elements.flatMap((texte, i) => {
    const item = noeud('LI', liste)
    const etiquette = noeud('Lbl', item)
    const element = noeud('LBody', item)
    return bandesDeLignes(lignesDe(texte, styles.texte, large, true, atelier), {
      style: styles.texte,
      x: gauche + RETRAIT_DE_LISTE,
      avant: i === 0 ? 4 : 2.5,
      element,
      solidaire: i === 0 && elements.length > 1,
      marque: { texte: '•', x: gauche + 3, style: styles.texte, element: etiquette },
    })
  })
}

const RETRAIT_DE_LISTE = 14

function bandesDeParties(
  parties: Extract<Bloc, { sorte: 'parties' }>['parties'],
  atelier: Atelier,
): Bande[] {
  const gauche = marges.gauche
  const droite = gauche + COLONNE_DES_ROLES
  return parties.flatMap(({ role, nom, lignes }) => {
    const groupe = noeud('Div', atelier.racine)
    const placer = (texte: Texte, style: Style, x: number, large: number) => {
      const element = noeud('P', groupe)
      return lignesDe(texte, style, large, false, atelier).map((ligne) => ({
        ligne,
        style,
        x,
        element,
      }))
    }
    const roles = placer(role, styles.role, gauche, COLONNE_DES_ROLES - 10)
    const large = largeurUtile - COLONNE_DES_ROLES
    const textes = [
      ...placer(nom, styles.nom, droite, large),
      ...lignes.flatMap((texte) => placer(texte, styles.cellule, droite, large)),
    ]
    const combien = Math.max(roles.length, textes.length)
    return Array.from({ length: combien }, (_, i): Bande => {
      const presentes = [roles[i], textes[i]].filter((une) => une !== undefined)
      const base = Math.max(...presentes.map(({ style }) => ligneDeBaseDe(style)))
      return {
        hauteur: Math.max(...presentes.map(({ style }) => style.interligne)) + 0.8,
        avant: i === 0 ? 14 : 0,
        solidaire: i < combien - 1,
        tracer: (plume, y) => {
          if (i === 0) plume.filet(gauche, y - 7, largeurUtile, 0.6, 'filet')
          for (const { ligne, style, x, element } of presentes)
            plume.texte(ligne, x, y + base, style, element)
        },
      }
    })
  })
}

const COLONNE_DES_ROLES = 122

function bandesDeNote(texte: Texte, atelier: Atelier): Bande[] {
  const marge = 10
  const style = styles.note
  const element = noeud('P', noeud('Div', atelier.racine))
  const lignes = lignesDe(texte, style, largeurUtile - 2 * marge, false, atelier)
  const bandes = bandesDeLignes(lignes, {
    style,
    x: marges.gauche + marge,
    avant: 0,
    element,
    solidaire: false,
  })
  return bandes.map((une, i) => {
    const premiere = i === 0
    const haut = premiere ? 6 : 0
    const bas = i === bandes.length - 1 ? 6 : 0
    const hauteur = une.hauteur + haut + bas
    return {
      hauteur,
      avant: premiere ? 12 : 0,
      solidaire: une.solidaire,
      tracer: (plume, y, rappel) => {
        plume.fond({ x: marges.gauche, y, largeur: largeurUtile, hauteur })
        plume.fond({ x: marges.gauche, y, largeur: 2, hauteur }, 'accent')
        une.tracer(plume, y + haut, rappel)
      },
    }
  })
}

function lignesDe(
  texte: Texte,
  style: Style,
  large: number,
  justifie: boolean,
  { langue }: Atelier,
) {
  return mettreEnLignes(texte, { langue, style, largeur: large, justifie })
}
