import { exigencesDuCadre } from '#app/domain/convention/cadre.ts'
import { type ComplementDeCadre, saisieDeCadre } from '#app/domain/convention/saisie.ts'
import { ajouterJours, ajouterMois } from '#app/domain/shared/date-civile.ts'
import { conventionDe } from '#db/reads/convention.server.ts'
import { formules } from '#db/seed/formules.ts'
import type { CadreDuMonde, HoteDuMonde } from '#db/seed/hotes/hote.ts'
import { lesHotes } from '#db/seed/hotes/hotes.ts'
import { proposerCadre } from '../cadre/proposer-cadre.server.ts'
import { redigerCadre } from '../cadre/rediger-cadre.server.ts'
import { mettreEnSignature } from '../convention/figer.server.ts'
import { signerConvention } from '../convention/signer.server.ts'
import { attendre, type Recit } from './agenda.ts'
import { bureauAvant, joursDeBureau } from './calendrier.ts'
import { type CentreFonde, duRole, gestionnaireDe, type Monde } from './monde.server.ts'
import { commeTapees } from './saisies.ts'

/** Each framework convention: drawn up, decided, signed by the host and by the head of the centre. */
export function raconterLesCadres(m: Monde): void {
  for (const [rang, hote] of lesHotes.entries())
    for (const [i, cadre] of (hote.cadres ?? []).entries())
      m.agenda.commencer(
        `framework ${hote.cle} ${cadre.mois}`,
        raconter(m, hote, cadre, rang),
        m.a({ mois: -cadre.mois, jour: 4 + i }, `${9 + (rang % 6)}:${12 + rang}`),
      )
}

function* raconter(m: Monde, hote: HoteDuMonde, cadre: CadreDuMonde, rang: number): Recit {
  const centre = m.centres.lire(cadre.cpas)
  const prospecteur = duRole(centre, 'prospecteur')
  const complement = saisieDeCadre.parse(enSaisie(m, centre, hote, cadre))
  const { cadreId } = redigerCadre(m.par(prospecteur), m.hotes.lire(hote.cle).id, complement)
  const rediges = m.par(prospecteur).aujourdhui
  const heure = (h: number) => `${h + (rang % 5)}:${11 + rang}`
  if (cadre.etat === 'brouillon') return

  yield m.a(joursDeBureau(rediges, 1), heure(9))
  const document = () => {
    const { base, perimetre } = m.par(prospecteur)
    const trouve = conventionDe(base, perimetre, 'convention-cadre', cadreId)
    if (!trouve) throw new RangeError(`no document for ${hote.cle}`)
    return trouve
  }
  yield* attendre(mettreEnSignature(m.par(prospecteur), document().id, document()))
  if (cadre.etat === 'a_signer') return

  yield m.a(joursDeBureau(rediges, 3), heure(10))
  const { id, textes } = document()
  const sha256 = textes[0]?.sha256 ?? ''
  const signataire = hote.contacts.find(({ signe }) => signe)
  const nom = `${signataire?.prenom} ${signataire?.nom}`
  signerConvention(m.par(gestionnaireDe(m, hote.cle)), id, { sha256, methode: 'lien', nom })
  yield m.a(joursDeBureau(rediges, 5), heure(11))
  const responsable = duRole(centre, 'responsable')
  signerConvention(m.par(responsable), id, {
    sha256,
    methode: 'compte',
    nom: m.noms.lire(responsable.id),
  })
}

/** The form as it proposes itself, with what the prospector knows of the place. */
function enSaisie(m: Monde, centre: CentreFonde, hote: HoteDuMonde, cadre: CadreDuMonde) {
  const ctx = m.par(duRole(centre, 'prospecteur'))
  const { valeurs } = proposerCadre(ctx.base, ctx, m.hotes.lire(hote.cle).id)
  const debutLe = m.jour({ mois: -cadre.mois, jour: 15 })
  const annee = ctx.aujourdhui.slice(0, 4)
  const rang = lesHotes.indexOf(hote)
  const f = formules[centre.langue === 'nl' ? 'nl' : hote.langue]
  const decisionLe = bureauAvant(ajouterJours(ctx.aujourdhui, -9))
  return {
    ...commeTapees({ ...valeurs, ...tarifDe(cadre) }, ['objectifs']),
    objectifs: ['ouverture_droits', 'experience', 'emploi_durable'],
    ...(cadre.objet ? { objet: cadre.objet } : {}),
    postes: Math.max(valeurs.postes ?? 1, 2),
    debutLe,
    finLe: ajouterJours(ajouterMois(debutLe, cadre.duree), -1),
    servicePrevention: f.prevention,
    assuranceCompagnie: f.assurance,
    juridiction: f.juridiction,
    formeJuridique: f.formes[hote.categorie],
    representantsHote: hote.contacts
      .filter(({ signe }) => signe)
      .map(({ prenom, nom, fonction }) => `${prenom} ${nom}, ${fonction}`)
      .join('\n'),
    ...exigees(hote, cadre, f, { le: decisionLe, reference: `${annee}/${40 + rang}` }),
    decisionOrgane: f.organe,
    decisionLe,
    decisionReference: `${centre.langue === 'nl' ? 'RMW' : 'CAS'}/${annee}/${100 + rang}`,
  }
}

/** What the law asks of the framework because of who the host is. */
function exigees(
  { categorie, agrement }: HoteDuMonde,
  { commissionParitaire }: CadreDuMonde,
  { organeDeLHote }: (typeof formules)['fr'],
  decision: { readonly le: string; readonly reference: string },
) {
  const exige = exigencesDuCadre[categorie]
  return {
    ...(exige.decision
      ? {
          decisionHoteOrgane: organeDeLHote[categorie],
          decisionHoteLe: decision.le,
          decisionHoteReference: decision.reference,
        }
      : {}),
    ...(exige.agrement && agrement ? { agrementAutorite: agrement.autorite } : {}),
    ...(exige.privee ? { commissionParitaire } : {}),
    ...(exige.contingent ? { contingent: 'oui' } : {}),
  }
}

function tarifDe({ tarif }: CadreDuMonde): Partial<ComplementDeCadre> {
  if (!tarif) return { tarifMode: 'gratuite' }
  return 'euros' in tarif
    ? { tarifMode: 'forfait', tarifEuros: tarif.euros }
    : { tarifMode: 'pourcentage', tarifPourcentage: tarif.pourcentage }
}
