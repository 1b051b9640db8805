import type { Langue } from '#app/domain/shared/langue.ts'
import { textes } from '#app/i18n/index.ts'
import { expect, testAvecHorloge as test } from '#test/support/navigateur.ts'
import { entrerEnDemonstration, entrerParLettre } from './gestes/entrer.ts'
import {
  accepter,
  consentir,
  demanderLAccord,
  envoyerAuLieu,
  proposer,
} from './gestes/proposition.ts'
import {
  completer,
  inviterLeLieu,
  ouvrirLeDossierDe,
  type Recit,
  reprendre,
} from './gestes/reprise.ts'

const ici = new URL('.', import.meta.url).pathname

/** French: the real files of a CPAS and of public notices. Dutch: an OCMW's own two lists. */
const recits: Record<Langue, Recit> = {
  fr: {
    agent: 'lea',
    prospecteur: 'ines',
    responsable: 'nadia',
    fichiers: {
      candidats: `${ici}../reel/candidats.csv`,
      postes: `${ici}../reel/posts.csv`,
    },
    personne: { prenom: 'Reem', nom: 'Kassem', courriel: 'reem_kassem@webmail.example' },
    poste: 'Rénovateur de meubles',
    lieu: 'Recyclerie sociale de Saint-Gilles',
    but: null,
    gestionnaire: {
      prenom: 'Chantal',
      nom: 'Lebrun-Đurić',
      courriel: 'chantal.lebrun@recyclerie.example',
    },
  },
  nl: {
    agent: 'bram',
    prospecteur: 'bram',
    responsable: 'greet',
    fichiers: {
      candidats: `${ici}fichiers/kandidaten.csv`,
      postes: `${ici}fichiers/werkplekken.csv`,
    },
    personne: { prenom: 'Đorđe', nom: 'Yılmaz', courriel: 'dorde.yilmaz@post.example' },
    poste: 'Magazijnier kringloop',
    lieu: 'De Tweede Ronde vzw',
    but: 'Goederen hergebruiken en mensen zo op weg helpen naar werk.',
    gestionnaire: {
      prenom: 'Els',
      nom: 'Vandamme',
      courriel: 'els.vandamme@tweede-ronde.example',
    },
  },
}

for (const langue of ['fr', 'nl'] as const) {
  const nom =
    langue === 'fr' ? 'au CPAS de Valmont, en français' : 'à l’OCMW Wijkdorp, en néerlandais'

  test(`une personne, un lieu, un CPAS : de la liste au compteur, ${nom}`, async ({
    ouvrir,
    serveur,
  }) => {
    const recit = recits[langue]
    const { personne, gestionnaire, poste } = recit
    const { boite } = serveur
    const { avis } = textes(langue)
    const agent = await ouvrir(langue, 'bureau')
    const prospecteur = await ouvrir(langue, 'bureau')
    const lieu = await ouvrir(langue, 'telephone')
    const travailleur = await ouvrir(langue, 'telephone')

    await test.step('deux fichiers deviennent des dossiers et des postes', async () => {
      await entrerEnDemonstration(agent, recit.agent)
      await reprendre(agent, 'candidats', recit.fichiers.candidats)
      await entrerEnDemonstration(prospecteur, recit.prospecteur)
      await reprendre(prospecteur, 'postes', recit.fichiers.postes)
      if (recit.but) await completer(prospecteur, recit, recit.but)
    })

    await test.step('le lieu ouvre son accès depuis son e-mail', async () => {
      await inviterLeLieu(prospecteur, recit)
      await entrerParLettre(lieu, await boite.relever(gestionnaire.courriel))
    })

    const propositionId = await test.step('la machine classe, l’agent propose', async () => {
      await ouvrirLeDossierDe(agent, personne)
      return proposer(agent, poste, recit.lieu)
    })

    await test.step('la personne dit oui, depuis son e-mail', async () => {
      await demanderLAccord(agent, propositionId)
      const lettre = await boite.relever(personne.courriel)
      await entrerParLettre(travailleur, lettre)
      await consentir(travailleur, poste)
    })

    await test.step('le lieu répond, depuis son e-mail', async () => {
      await envoyerAuLieu(agent, propositionId)
      const lettre = await boite.relever(gestionnaire.courriel)
      expect(lettre.sujet).toBe(avis.codes.proposition_recue.sujet({ poste }))
      const reponse = await ouvrir(langue, 'telephone')
      await entrerParLettre(reponse, lettre)
      await accepter(reponse, '2026-12-01', 'Imane Peeters')
    })
  })
}
