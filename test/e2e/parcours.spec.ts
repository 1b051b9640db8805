import type { Langue } from '#app/domain/shared/langue.ts'
import { textes } from '#app/i18n/index.ts'
import { paths } from '#app/paths.ts'
import { expect, testAvecHorloge as test } from '#test/support/navigateur.ts'
import { echapper, morceauDAdresse } from './gestes/commun.ts'
import { mettreEnSignature, redigerLeCadre, signer } from './gestes/convention.ts'
import { entrerEnDemonstration, entrerParLettre, entrerParLien } from './gestes/entrer.ts'
import {
  accepterLHoraire,
  approuverEtVerrouiller,
  completerLaConvention,
  confirmerLaFeuille,
  decider,
  ouvrirLePlacement,
  proposerLHoraire,
  trouverMaFeuilleJuste,
  verifier,
  voirMonHoraire,
} from './gestes/placement.ts'
import {
  accepter,
  consentir,
  demanderLAccord,
  envoyerAuLieu,
  proposer,
} from './gestes/proposition.ts'
import {
  completerLeLieu,
  inviterLeLieu,
  ouvrirLeDossierDe,
  type Recit,
  reprendre,
} from './gestes/reprise.ts'

/** 23 weekdays of December at six fifths, as both languages write it. */
const JOURS_DE_DECEMBRE = '27,6'

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
    manques: { bce: '0207366501', adresse: 'Rue de la Croix 12' },
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
    manques: { but: 'Goederen hergebruiken en mensen zo op weg helpen naar werk.' },
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
    const { jours, surTotal } = textes(langue).compteur
    const joursSurs = (nombre: string) =>
      new RegExp(`\\D${nombre}\\s*${echapper(surTotal(312, jours))}`)
    const aSigner = debutDe(avis.codes.convention_a_signer.sujet({ document: '§' }))
    const horaireAVoir = debutDe(avis.codes.horaire_a_confirmer.sujet({ jour: '§' }))
    const agent = await ouvrir(langue, 'bureau')
    const prospecteur = await ouvrir(langue, 'bureau')
    const responsable = await ouvrir(langue, 'bureau')
    const lieu = await ouvrir(langue, 'telephone')
    const travailleur = await ouvrir(langue, 'telephone')

    await test.step('deux fichiers deviennent des dossiers et des postes', async () => {
      await entrerEnDemonstration(agent, recit.agent)
      await reprendre(agent, 'candidats', recit.fichiers.candidats)
      await entrerEnDemonstration(prospecteur, recit.prospecteur)
      await reprendre(prospecteur, 'postes', recit.fichiers.postes)
      await completerLeLieu(prospecteur, recit)
    })

    const hoteId = await test.step('le lieu ouvre son accès depuis son e-mail', async () => {
      const id = await inviterLeLieu(prospecteur, recit)
      await entrerParLettre(lieu, await boite.relever(gestionnaire.courriel))
      return id
    })

    await test.step('un cadre est signé entre le centre et le lieu', async () => {
      const conventionId = await redigerLeCadre(agent, hoteId)
      await entrerParLettre(lieu, await boite.relever(gestionnaire.courriel))
      await signer(lieu)
      await entrerEnDemonstration(responsable, recit.responsable)
      await responsable.page.goto(paths.cpas.convention(conventionId))
      await signer(responsable)
    })

    await ouvrirLeDossierDe(agent, personne)
    const candidatId = morceauDAdresse(agent, 3)
    const propositionId = await test.step('la machine classe, l’agent propose', () =>
      proposer(agent, poste, recit.lieu))

    await test.step('la personne dit oui, depuis son e-mail', async () => {
      await demanderLAccord(agent, propositionId)
      const lettre = await boite.relever(personne.courriel)
      await entrerParLettre(travailleur, lettre)
      await consentir(travailleur, poste)
    })

    await test.step('le lieu répond, depuis son e-mail', async () => {
      await envoyerAuLieu(agent, propositionId)
      const sujet = avis.codes.proposition_recue.sujet({ poste })
      const lettre = await boite.relever(gestionnaire.courriel, sujet)
      await entrerParLettre(lieu, lettre)
      await accepter(lieu, '2026-12-01', 'Imane Peeters')
    })

    const placementId = await test.step('le centre décide et prépare', async () => {
      const id = await ouvrirLePlacement(agent, propositionId)
      await decider(agent, id)
      await verifier(agent, id)
      await completerLaConvention(agent, id)
      return id
    })

    await test.step('la convention est signée par les trois', async () => {
      const conventionId = await mettreEnSignature(agent)
      await entrerParLettre(travailleur, await boite.relever(personne.courriel, aSigner))
      await signer(travailleur)
      await lieu.page.goto(paths.hote.convention(conventionId))
      await signer(lieu)
      await responsable.page.goto(paths.cpas.convention(conventionId))
      await signer(responsable)
      const pdf = await travailleur.page.request.get(paths.texteDeConvention(conventionId, langue))
      expect([pdf.status(), (await pdf.body()).subarray(0, 5).toString()]).toEqual([200, '%PDF-'])
    })

    await test.step('l’horaire est convenu avant le premier jour', async () => {
      await proposerLHoraire(agent, placementId)
      await entrerParLettre(lieu, await boite.relever(gestionnaire.courriel, horaireAVoir))
      await accepterLHoraire(lieu)
      await voirMonHoraire(travailleur)
    })

    await test.step('le mois passe : la feuille est confirmée, vue, approuvée, verrouillée', async () => {
      await serveur.allerAu('2027-01-04')
      await entrerParLien(lieu, gestionnaire.courriel, boite)
      await confirmerLaFeuille(lieu, placementId, '2026-12')
      await entrerParLien(travailleur, personne.courriel, boite)
      const feuilleId = await trouverMaFeuilleJuste(travailleur)
      await travailleur.page.goto(paths.travailleur.droits)
      await expect(travailleur.page.getByRole('main')).toContainText(joursSurs('0'))
      await entrerEnDemonstration(agent, recit.agent)
      await approuverEtVerrouiller(agent, feuilleId)
    })

    await test.step('le compteur a bougé, pour l’agent comme pour la personne', async () => {
      for (const qui of [agent, travailleur]) {
        await qui.page.goto(
          qui === agent ? paths.cpas.candidatDroits(candidatId) : paths.travailleur.droits,
        )
        await expect(qui.page.getByRole('main')).toContainText(joursSurs(JOURS_DE_DECEMBRE))
      }
    })
  })
}

/** What a subject says before what varies. */
function debutDe(sujet: string): string {
  return sujet.split('§')[0] ?? sujet
}
