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
import { inviterLeLieu, ouvrirDossier, ouvrirPoste, type Recit } from './gestes/reprise.ts'

const recits: Record<Langue, Recit> = {
  fr: {
    agent: 'lea',
    prospecteur: 'ines',
    responsable: 'nadia',
    personne: {
      prenom: 'Łukasz',
      nom: 'Nguyễn-Şahin',
      courriel: 'lukasz.nguyen@courriel.example',
      codePostal: '1030',
      adresse: 'Rue du Noyer 12',
      souhait: 'valoriste',
    },
    hote: {
      nom: 'L’Atelier du Réemploi',
      bce: '0203430576',
      codePostal: '1030',
      adresse: 'Quai des Usines 7',
      but: 'Donner une seconde vie aux objets et former des personnes éloignées de l’emploi.',
      prenom: 'Chantal',
      nomDuGestionnaire: 'Lebrun',
      courriel: 'chantal.lebrun@atelier-reemploi.example',
    },
    poste: { titre: 'Valoriste textile', taches: ['trier le textile', 'peser et étiqueter'] },
  },
  nl: {
    agent: 'bram',
    prospecteur: 'bram',
    responsable: 'greet',
    personne: {
      prenom: 'Đorđe',
      nom: 'Yılmaz',
      courriel: 'dorde.yilmaz@post.example',
      codePostal: '9000',
      adresse: 'Sleepstraat 12',
      souhait: 'magazijnier',
    },
    hote: {
      nom: 'De Tweede Ronde',
      bce: '0417497106',
      codePostal: '9000',
      adresse: 'Dok Noord 4',
      but: 'Goederen hergebruiken en mensen op weg helpen naar werk.',
      prenom: 'Els',
      nomDuGestionnaire: 'Vandamme',
      courriel: 'els.vandamme@tweede-ronde.example',
    },
    poste: { titre: 'Magazijnier kringloop', taches: ['goederen ontvangen', 'rekken aanvullen'] },
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
    const { personne, hote, poste } = recit
    const { boite } = serveur
    const { avis } = textes(langue)
    const agent = await ouvrir(langue, 'bureau')
    const lieu = await ouvrir(langue, 'telephone')
    const travailleur = await ouvrir(langue, 'telephone')

    const { candidatId, hoteId } = await test.step('un dossier, un lieu, un poste', async () => {
      await entrerEnDemonstration(agent, recit.agent)
      const id = await ouvrirDossier(agent, recit)
      const prospecteur = await ouvrir(langue, 'bureau')
      await entrerEnDemonstration(prospecteur, recit.prospecteur)
      const { hoteId } = await ouvrirPoste(prospecteur, recit)
      await inviterLeLieu(prospecteur, recit, hoteId)
      return { candidatId: id, hoteId }
    })
    expect(hoteId).not.toBe('')

    await test.step('le lieu ouvre son accès depuis son e-mail', async () => {
      await entrerParLettre(lieu, await boite.relever(hote.courriel))
    })

    const propositionId = await test.step('la machine classe, l’agent propose', () =>
      proposer(agent, candidatId, poste.titre, hote.nom))

    await test.step('la personne dit oui, depuis son e-mail', async () => {
      await demanderLAccord(agent, propositionId)
      const lettre = await boite.relever(personne.courriel)
      await entrerParLettre(travailleur, lettre)
      await consentir(travailleur, poste.titre)
    })

    await test.step('le lieu répond, depuis son e-mail', async () => {
      await envoyerAuLieu(agent, propositionId)
      const lettre = await boite.relever(hote.courriel)
      expect(lettre.sujet).toBe(avis.codes.proposition_recue.sujet({ poste: poste.titre }))
      const reponse = await ouvrir(langue, 'telephone')
      await entrerParLettre(reponse, lettre)
      await accepter(reponse, '2026-12-01', 'Imane Peeters')
    })
  })
}
