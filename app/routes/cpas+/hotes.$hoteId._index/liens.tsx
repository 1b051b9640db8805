import { Link } from '@remix-run/react'
import { Telephone } from '#app/components/hote/telephone.tsx'
import { BadgeDePoste } from '#app/components/poste/badge-de-poste.tsx'
import { Badge, Carte, LienBouton, type Ton } from '#app/components/ui/page.tsx'
import type { StatutDeCadre } from '#app/domain/convention/cadre.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { jour } from '#app/i18n/format.ts'
import { paths } from '#app/paths.ts'
import type { Donnees } from './route.tsx'

export function Postes({ hote, postes, peut }: Donnees) {
  const t = useTextes()
  const { fiche: f } = t.hote
  return (
    <Carte
      titre={f.postes}
      actions={
        peut.modifier && (
          <LienBouton vers={paths.cpas.posteNouveau({ hoteId: hote.id })} genre="second" petit>
            {f.nouveauPoste}
          </LienBouton>
        )
      }
    >
      {postes.length === 0 && <p className="text-gris">{f.aucunPoste}</p>}
      <ul className="space-y-2">
        {postes.map(({ id, titre, statut, places, occupees, aReconfirmer }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <Link to={paths.cpas.poste(id)}>{titre}</Link>
            <BadgeDePoste statut={statut} aReconfirmer={aReconfirmer} />
            <span className="text-gris">{t.poste.places(places - occupees, places)}</span>
          </li>
        ))}
      </ul>
      {postes.length > 0 && (
        <p className="mt-3">
          <Link to={paths.cpas.postes({ hoteId: hote.id })}>{f.voirLesPostes}</Link>
        </p>
      )}
    </Carte>
  )
}

const tons: Record<StatutDeCadre, Ton> = {
  brouillon: 'neutre',
  a_signer: 'attente',
  en_vigueur: 'bien',
  termine: 'neutre',
  annule: 'neutre',
}

export function Cadres({ cadres }: Pick<Donnees, 'cadres'>) {
  const { hote: h } = useTextes()
  const langue = useLangue()
  return (
    <Carte titre={h.fiche.cadres}>
      {cadres.length === 0 && <p className="text-gris">{h.fiche.aucunCadre}</p>}
      <ul className="space-y-2">
        {cadres.map(({ id, numero, statut, du, au }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <Link to={paths.cpas.cadre(id)}>{numero}</Link>
            <Badge ton={tons[statut]}>{h.statutsDeCadre[statut]}</Badge>
            <span className="text-gris">
              {au
                ? h.fiche.cadreDuAu(jour(du, langue), jour(au, langue))
                : h.fiche.cadreDes(jour(du, langue))}
            </span>
          </li>
        ))}
      </ul>
    </Carte>
  )
}

export function Contacts({ hote, contacts, peut }: Donnees) {
  const { hote: h } = useTextes()
  return (
    <Carte
      titre={h.fiche.contacts}
      actions={
        peut.modifier && (
          <LienBouton vers={paths.cpas.hoteInvitation(hote.id)} genre="second" petit>
            {h.fiche.inviter}
          </LienBouton>
        )
      }
    >
      {contacts.length === 0 && <p className="text-gris">{h.fiche.aucunContact}</p>}
      <ul className="space-y-3">
        {contacts.map(({ compteId, nom, fonction, role, peutSigner, courriel, telephone }) => (
          <li key={`${compteId}${role}`}>
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <span className="font-semibold">{nom}</span>
              <Badge ton="neutre">{h.roles[role]}</Badge>
              {peutSigner && <Badge ton="bien">{h.fiche.peutSigner}</Badge>}
            </p>
            <p className="flex flex-wrap gap-x-3 text-[0.94rem]">
              {fonction && <span className="text-gris">{fonction}</span>}
              <a href={`mailto:${courriel}`}>{courriel}</a>
              {telephone && <Telephone numero={telephone} />}
            </p>
          </li>
        ))}
      </ul>
    </Carte>
  )
}

export function Sites({ hote, sites, peut }: Donnees) {
  const { hote: h } = useTextes()
  return (
    <Carte
      titre={h.fiche.sites}
      actions={
        peut.modifier && (
          <LienBouton vers={paths.cpas.hoteSiteNouveau(hote.id)} genre="second" petit>
            {h.fiche.nouveauSite}
          </LienBouton>
        )
      }
    >
      {sites.length === 0 && <p className="text-gris">{h.fiche.aucunSite}</p>}
      <ul className="space-y-2">
        {sites.map(({ id, nom, adresse, codePostal, commune }) => (
          <li key={id}>
            {peut.modifier ? (
              <Link to={paths.cpas.hoteSite(hote.id, id)}>{nom}</Link>
            ) : (
              <span className="font-semibold">{nom}</span>
            )}
            <span className="block text-gris">
              {[adresse, [codePostal, commune].filter(Boolean).join(' ')]
                .filter(Boolean)
                .join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </Carte>
  )
}
