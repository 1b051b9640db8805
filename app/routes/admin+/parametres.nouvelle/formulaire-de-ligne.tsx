import { useNomDeChamp } from '#app/components/droit/valeur-de-parametre.tsx'
import { Champ, ChampTexte, Choix, Groupe, Rangee } from '#app/components/ui/champ.tsx'
import { Actions, Envoyer, Formulaire } from '#app/components/ui/formulaire.tsx'
import { LienBouton } from '#app/components/ui/page.tsx'
import { classesDAbsence } from '#app/domain/droit/absences.ts'
import { type CodeDeParametre, parametres } from '#app/domain/droit/bareme.ts'
import { bornesDe } from '#app/domain/droit/bornes-de-parametre.ts'
import { reponsesPossibles } from '#app/domain/droit/formes-de-parametre.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { nombre } from '#app/i18n/format.ts'
import { paths } from '#app/paths.ts'

type Tape = Readonly<Record<string, string | undefined>>

/** A line to try: its first day, its value in the shape of its parameter, the text of law. */
export function FormulaireDeLigne({
  parametre,
  demain,
  tape,
}: {
  parametre: CodeDeParametre
  demain: string
  tape: Tape
}) {
  const { instance, ui } = useTextes()
  const { parametres: t } = instance
  return (
    <Formulaire>
      <p>{t.ajouterTexte}</p>
      <input type="hidden" name="parametre" value={parametre} />
      <Champ
        nom="des"
        type="date"
        etroit
        libelle={t.des}
        aide={t.desAide}
        defaut={tape.des ?? demain}
      />
      <Valeur parametre={parametre} tape={tape} />
      <Champ
        nom="source"
        maxLength={300}
        libelle={t.source}
        aide={t.sourceAide}
        defaut={tape.source}
      />
      <Champ
        nom="motif"
        maxLength={300}
        requis={false}
        libelle={t.motif}
        aide={t.motifAide}
        defaut={tape.motif}
      />
      <Actions>
        <Envoyer>{t.essayer}</Envoyer>
        <LienBouton vers={paths.admin.parametres} genre="second">
          {ui.annuler}
        </LienBouton>
      </Actions>
    </Formulaire>
  )
}

function Valeur({ parametre, tape }: { parametre: CodeDeParametre; tape: Tape }) {
  const { parametres: t } = useTextes().instance
  const { droit } = useTextes()
  switch (parametre) {
    case 'regime':
      return (
        <Choix
          nom="valeur"
          libelle={t.valeur}
          defaut={tape.valeur}
          options={(['ancien', 'nouveau'] as const).map((valeur) => ({
            valeur,
            texte: droit.regimes[valeur].nom,
          }))}
        />
      )
    case 'routes':
      return (
        <ChampTexte
          nom="valeur"
          lignes={6}
          libelle={t.valeur}
          aide={t.routesAide}
          defaut={tape.valeur ?? JSON.stringify(parametres.routes.valeurs.at(-1)?.valeur)}
        />
      )
    case 'absences':
      return <Absence tape={tape} />
    case 'codes_dmfa':
      return (
        <Groupe titre={t.valeur}>
          <Champ
            nom="valeur.code"
            inputMode="numeric"
            etroit
            libelle={t.codeDmfa}
            defaut={tape['valeur.code']}
          />
          <Classe tape={tape} />
        </Groupe>
      )
    default:
      return <Figures parametre={parametre} tape={tape} />
  }
}

function Absence({ tape }: { tape: Tape }) {
  const { parametres: t } = useTextes().instance
  const options = reponsesPossibles.map((valeur) => ({ valeur, texte: t.reponses[valeur] }))
  return (
    <Groupe titre={t.valeur}>
      <Classe tape={tape} />
      <Rangee>
        <Choix
          nom="valeur.compte"
          libelle={t.compte}
          defaut={tape['valeur.compte']}
          options={options}
        />
        <Choix
          nom="valeur.prolonge"
          libelle={t.prolonge}
          defaut={tape['valeur.prolonge']}
          options={options}
        />
      </Rangee>
    </Groupe>
  )
}

function Classe({ tape }: { tape: Tape }) {
  const { instance, droit } = useTextes()
  return (
    <Choix
      nom="valeur.classe"
      libelle={instance.parametres.classe}
      defaut={tape['valeur.classe']}
      options={classesDAbsence.map((valeur) => ({ valeur, texte: droit.absences[valeur].nom }))}
    />
  )
}

/** The figures of the last line, each with the bounds between which it can be the law. */
function Figures({ parametre, tape }: { parametre: CodeDeParametre; tape: Tape }) {
  const { parametres: t } = useTextes().instance
  const langue = useLangue()
  const nomDe = useNomDeChamp(parametre)
  const champs = bornesDe(parametre)
  const regions = parametre === 'remise' || parametre === 'subside_temps_partiel'
  const derniere: unknown = parametres[parametre].valeurs.at(-1)?.valeur
  return (
    <Groupe titre={t.valeur}>
      {regions && <p className="text-gris">{t.regionsAide}</p>}
      {champs.map(([cle, { min, max }]) => {
        const seule = cle === 'valeur'
        const nom = seule ? 'valeur' : `valeur.${cle}`
        return (
          <Champ
            key={cle}
            nom={nom}
            inputMode="decimal"
            etroit
            requis={!regions}
            libelle={
              seule ? (parametre === 'salaire_reference' ? t.euros : t.nombre) : phrase(nomDe(cle))
            }
            aide={t.entre(nombre(min, langue), nombre(max, langue))}
            defaut={tape[nom] ?? chiffre(parametre, derniere, seule ? null : cle, langue)}
          />
        )
      })}
    </Groupe>
  )
}

/** A name that stands in the middle of a list elsewhere begins a label here. */
function phrase(nom: string): string {
  return nom.charAt(0).toUpperCase() + nom.slice(1)
}

function chiffre(
  parametre: CodeDeParametre,
  valeur: unknown,
  cle: string | null,
  langue: 'fr' | 'nl',
): string {
  const un: unknown =
    cle && typeof valeur === 'object' && valeur ? Reflect.get(valeur, cle) : valeur
  if (typeof un !== 'number') return ''
  if (parametre === 'salaire_reference') return (un / 100).toFixed(2).replace('.', ',')
  return un > 0 && un < 1 ? `1/${Math.round(1 / un)}` : nombre(un, langue).replace(/\s/g, '')
}
