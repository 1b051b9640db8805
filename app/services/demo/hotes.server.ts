import { saisieDInvitationALHote } from '#app/domain/compte/saisie.ts'
import { saisieDeSite, saisieDHote } from '#app/domain/hote/saisie.ts'
import type { ActeurDeLHote } from '#app/domain/shared/acteur.ts'
import type { ContactDuMonde, HoteDuMonde } from '#db/seed/hotes/hote.ts'
import { lesHotes } from '#db/seed/hotes/hotes.ts'
import { inviterALHote } from '../compte/inviter-a-l-hote.server.ts'
import { adopterHote } from '../hote/adopter.server.ts'
import { ajouterSite } from '../hote/ajouter-site.server.ts'
import { creerHote } from '../hote/creer.server.ts'
import type { Pas, Recit } from './agenda.ts'
import { joursDeBureau } from './calendrier.ts'
import { accepter } from './centres.server.ts'
import { duRole, type Monde } from './monde.server.ts'
import { bceFictif, telephoneFictif } from './numeros.ts'

/** Each place of work, from the day the prospector writes it down. */
export function raconterLesHotes(m: Monde): void {
  for (const [rang, hote] of lesHotes.entries()) {
    const quand = m.a(
      { mois: -hote.depuis, jour: 3 + (rang % 5) },
      `${9 + (rang % 3)}:${10 + rang}`,
    )
    m.agenda.commencer(`host ${hote.cle}`, raconter(m, hote, rang), quand)
  }
}

function* raconter(m: Monde, hote: HoteDuMonde, rang: number): Recit {
  const centre = m.centres.lire(hote.cpas)
  const ctx = m.par(duRole(centre, 'prospecteur'))
  const { hoteId } = creerHote(ctx, saisieDHote.parse(enSaisie(m, hote, rang)))
  for (const { cle, ...site } of hote.sites ?? [])
    m.sites.noter(`${hote.cle}/${cle}`, ajouterSite(ctx, hoteId, saisieDeSite.parse(site)).siteId)
  for (const contact of hote.contacts)
    inviterALHote(ctx, hoteId, saisieDInvitationALHote.parse(enInvitation(contact, hote)))

  yield m.a(joursDeBureau(ctx.aujourdhui, 1), `${8 + (rang % 4)}:${12 + rang}`)
  const equipe: ActeurDeLHote[] = []
  for (const contact of hote.contacts.filter(({ muet }) => !muet))
    equipe.push(yield* prendreSonAcces(m, contact, hoteId))
  m.hotes.noter(hote.cle, {
    id: hoteId,
    nom: hote.nom,
    gestionnaire: equipe.find(({ role }) => role === 'gestionnaire') ?? null,
    tuteurs: equipe.filter(({ role }) => role === 'tuteur'),
  })
  if (!hote.partage) return

  yield m.a(joursDeBureau(ctx.aujourdhui, 8), '14:20')
  for (const autre of m.centres.toutes().filter(({ cle }) => cle !== hote.cpas))
    adopterHote(m.par(duRole(autre, 'prospecteur')), hoteId)
}

function* prendreSonAcces(
  m: Monde,
  { cle, prenom, nom, courriel, role, signe }: ContactDuMonde,
  hoteId: string,
): Generator<Pas, ActeurDeLHote, void> {
  const { compteId } = yield* accepter(m, courriel, null)
  m.contacts.noter(cle, compteId)
  if (!m.noms.trouver(compteId)) m.noms.noter(compteId, `${prenom} ${nom}`)
  return { porte: 'hote', id: compteId, hoteId, role, peutSigner: signe === true }
}

function enSaisie(m: Monde, hote: HoteDuMonde, rang: number) {
  const { nom, categorie, langue, adresse, codePostal, but, agrement, contacts, partage } = hote
  const enFlandre = Number(codePostal) >= 9000
  return {
    nom,
    categorie,
    langue,
    adresse,
    codePostal,
    bce: bceFictif(100 + rang),
    telephone: telephoneFictif(enFlandre ? 'gand' : 'bruxelles', 100 + rang),
    courriel: contacts[0]?.courriel,
    ...(but ? { but } : {}),
    ...(agrement
      ? { agrement: agrement.numero, agrementJusquAu: m.jour({ mois: agrement.mois, jour: 15 }) }
      : {}),
    ...(categorie === 'INT' ? {} : { policeRc: `RC 0999-${100 + rang}` }),
    partage: partage ? 'tous' : 'cpas',
  }
}

function enInvitation(contact: ContactDuMonde, hote: HoteDuMonde) {
  const { prenom, nom, courriel, fonction, role, signe, langue } = contact
  return {
    prenom,
    nom,
    courriel,
    fonction,
    role,
    langue: langue ?? hote.langue,
    ...(signe ? { peutSigner: 'oui' } : {}),
  }
}
