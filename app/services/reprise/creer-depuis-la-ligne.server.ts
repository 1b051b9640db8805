import { competences } from '#app/domain/metier/metier.ts'
import { trouverMetier } from '#app/domain/metier/reconnaissance.ts'
import type { CandidatRepris } from '#app/domain/reprise/candidats.ts'
import { type DossierRepris, enDossier, enHote, enPoste } from '#app/domain/reprise/conversion.ts'
import type { HoteRepris } from '#app/domain/reprise/hotes.ts'
import type { PosteRepris } from '#app/domain/reprise/postes.ts'
import type { ObjetRepris } from '#app/domain/reprise/saisie.ts'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import type { Langue } from '#app/domain/shared/langue.ts'
import { replier } from '#app/domain/shared/texte.ts'
import { listerReferents } from '#db/reads/candidat.server.ts'
import { langueDuCentre } from '#db/reads/cpas.server.ts'
import { trouverHote } from '#db/reads/hote.server.ts'
import { trouverPoste } from '#db/reads/poste.server.ts'
import type { LigneGardee } from '#db/reads/reprise.server.ts'
import { noterAuDossier } from '../candidat/noter.server.ts'
import { ouvrirDossier } from '../candidat/ouvrir-dossier.server.ts'
import type { Contexte } from '../contexte.server.ts'
import { adopterHote } from '../hote/adopter.server.ts'
import { creerHote } from '../hote/creer.server.ts'
import { creerPoste } from '../poste/creer.server.ts'
import { ouvrirPoste } from '../poste/ouvrir.server.ts'
import { colonnesDe } from './lire-lignes.server.ts'
import { hoteConnu } from './rapprocher.server.ts'

/** Makes of one good row a dossier, a host or a post; null when it still lacks what only a person knows. */
export function creerDepuisLaLigne(
  ctx: Contexte<ActeurDuCpas>,
  quoi: Exclude<ObjetRepris, 'prestations'>,
  { propre, problemes, doublon }: LigneGardee,
): string | null {
  const langue = langueDuCentre(ctx.base, ctx.perimetre, ctx.acteur.cpasId)
  switch (quoi) {
    case 'candidats': {
      const dossier = enDossier(
        propre as CandidatRepris,
        doublon ? doublon.problemesSinon : problemes,
        { aujourdhui: ctx.aujourdhui, langueDuCentre: langue },
      )
      return dossier && ouvrir(ctx, dossier, langue)
    }
    case 'hotes': {
      const saisie = enHote(propre as HoteRepris, langue)
      return saisie && creerHote(ctx, saisie).hoteId
    }
    case 'postes':
      return publier(ctx, propre as PosteRepris, langue)
  }
}

function ouvrir(
  ctx: Contexte<ActeurDuCpas>,
  { saisie, suiviDepuis, restes }: DossierRepris,
  langue: Langue,
): string {
  const agent = restes.find(([cle]) => cle === 'agent')?.[1]
  const referentId = agent && referentNomme(ctx, agent)
  const { candidatId } = ouvrirDossier(
    ctx,
    { ...saisie, referentId: referentId ?? undefined },
    { origine: 'reprise', suiviDepuis: suiviDepuis ?? ctx.aujourdhui },
  )
  const titres = new Map(colonnesDe.candidats.map((une) => [une.cle, une[langue]]))
  const texte = restes
    .filter(([cle]) => cle !== 'agent' || !referentId)
    .map(([cle, dit]) => `${titres.get(cle) ?? cle} : ${dit}`)
    .join('\n')
  if (texte) noterAuDossier(ctx, candidatId, { nature: 'administrative', texte })
  return candidatId
}

/** «L.D.», «Léa Dumont», «Dumont»: the agent of the centre it names, when it names only one. */
function referentNomme({ base, perimetre }: Contexte, dit: string): string | undefined {
  const voulu = replier(dit).replace(/[^a-z]/g, '')
  const trouves = listerReferents(base, perimetre).filter(({ nom }) => {
    const parties = replier(nom).split(/[^a-z]+/)
    const initiales = parties.map((partie) => partie[0] ?? '').join('')
    return [initiales, parties.join(''), ...parties].includes(voulu)
  })
  return trouves.length === 1 ? trouves[0]?.id : undefined
}

function publier(ctx: Contexte<ActeurDuCpas>, propre: PosteRepris, langue: Langue): string | null {
  const hoteId = hoteDuPoste(ctx, propre, propre.langue ?? langue)
  if (!hoteId) return null
  const saisie = enPoste(propre, {
    hoteId,
    metier: trouverMetier(propre.fonction ?? '', propre.langue ?? langue)?.code ?? null,
    competences: propre.competences_demandees.map(codeDeCompetence),
    competencesApprises: propre.competences_apprises.map(codeDeCompetence),
  })
  if (!saisie) return null
  const { posteId } = creerPoste(ctx, saisie, { source: propre.source, ref: propre.ref })
  ouvrirSiComplet(ctx, posteId)
  return posteId
}

/** The host the row names, made a partner; written down when it is new and its category is known. */
function hoteDuPoste(
  ctx: Contexte<ActeurDuCpas>,
  propre: PosteRepris,
  langue: Langue,
): string | null {
  const cherche = { ...propre, nom: propre.hote }
  const connu = hoteConnu(ctx.base, ctx.perimetre, cherche)
  if (!connu) {
    const saisie = enHote(cherche, langue)
    return saisie && creerHote(ctx, saisie).hoteId
  }
  if (!trouverHote(ctx.base, ctx.perimetre, connu).partenaire) adopterHote(ctx, connu)
  return connu
}

/** A post that lacks something stays a draft; its page says what. */
function ouvrirSiComplet(ctx: Contexte<ActeurDuCpas>, posteId: string): void {
  const { version } = trouverPoste(ctx.base, ctx.perimetre, posteId)
  try {
    ouvrirPoste(ctx, posteId, { version })
  } catch (erreur) {
    if (!(erreur instanceof ErreurMetier && erreur.code === 'poste/incomplet')) throw erreur
  }
}

const parMots = new Map(
  competences.flatMap(({ code, fr, nl }) => [
    [replier(fr), code],
    [replier(nl), code],
  ]),
)

/** A competence as its code where the list has it; else its words, which match nothing but are read. */
function codeDeCompetence(dit: string): string {
  return parMots.get(replier(dit)) ?? dit.slice(0, 80)
}
