CREATE TABLE `candidat` (
	`id` text PRIMARY KEY NOT NULL,
	`cpas_id` text NOT NULL,
	`numero` integer NOT NULL,
	`statut` text DEFAULT 'actif' NOT NULL,
	`prenom` text NOT NULL,
	`nom` text NOT NULL,
	`recherche` text NOT NULL,
	`niss` text,
	`niss_index` text,
	`naissance_le` text,
	`sexe` text,
	`langue` text NOT NULL,
	`adresse` text,
	`code_postal` text,
	`commune` text,
	`telephone` text,
	`courriel` text,
	`aide` text,
	`phase` text NOT NULL,
	`objectif` text NOT NULL,
	`referent_id` text,
	`fr_oral` integer,
	`fr_ecrit` integer,
	`nl_oral` integer,
	`nl_ecrit` integer,
	`permis` text NOT NULL,
	`competences` text NOT NULL,
	`etudes` text,
	`experience` text,
	`trajet_max` integer,
	`heures_souhaitees` integer,
	`limites` text NOT NULL,
	`charge_max_kg` integer,
	`debout_max_heures` integer,
	`disponible_des` text,
	`suivi_depuis` text NOT NULL,
	`cree_a` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`cpas_id`) REFERENCES `cpas`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "candidat_statut" CHECK("candidat"."statut" in ('actif', 'archive')),
	CONSTRAINT "candidat_niss_complet" CHECK(("candidat"."niss" is null) = ("candidat"."niss_index" is null))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `candidat_numero` ON `candidat` (`cpas_id`,`numero`);--> statement-breakpoint
CREATE UNIQUE INDEX `candidat_niss` ON `candidat` (`cpas_id`,`niss_index`) WHERE "candidat"."niss_index" is not null;--> statement-breakpoint
CREATE INDEX `candidat_recherche` ON `candidat` (`cpas_id`,`recherche`);--> statement-breakpoint
CREATE INDEX `candidat_referent` ON `candidat` (`cpas_id`,`referent_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `candidat_tenant` ON `candidat` (`cpas_id`,`id`);--> statement-breakpoint
CREATE TABLE `indisponibilite` (
	`id` text PRIMARY KEY NOT NULL,
	`cpas_id` text NOT NULL,
	`candidat_id` text NOT NULL,
	`jour` integer NOT NULL,
	`de` text NOT NULL,
	`a` text NOT NULL,
	`motif` text,
	FOREIGN KEY (`cpas_id`,`candidat_id`) REFERENCES `candidat`(`cpas_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `indisponibilite_candidat` ON `indisponibilite` (`candidat_id`);--> statement-breakpoint
CREATE TABLE `note` (
	`id` text PRIMARY KEY NOT NULL,
	`cpas_id` text NOT NULL,
	`candidat_id` text NOT NULL,
	`nature` text NOT NULL,
	`texte` text NOT NULL,
	`par_compte_id` text NOT NULL,
	`ecrite_a` integer NOT NULL,
	FOREIGN KEY (`cpas_id`,`candidat_id`) REFERENCES `candidat`(`cpas_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `note_candidat` ON `note` (`candidat_id`,`ecrite_a`);--> statement-breakpoint
CREATE TABLE `occupation` (
	`id` text PRIMARY KEY NOT NULL,
	`cpas_id` text NOT NULL,
	`candidat_id` text NOT NULL,
	`type` text NOT NULL,
	`du` text NOT NULL,
	`au` text NOT NULL,
	`details` text NOT NULL,
	`nature_de_preuve` text,
	`preuve` text,
	`papier_sha256` text,
	`verifiee_par` text,
	`verifiee_a` integer,
	`retiree_par` text,
	`retiree_a` integer,
	`raison_du_retrait` text,
	`cree_a` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`cpas_id`,`candidat_id`) REFERENCES `candidat`(`cpas_id`,`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "occupation_periode" CHECK("occupation"."au" >= "occupation"."du"),
	CONSTRAINT "occupation_retiree" CHECK(("occupation"."retiree_a" is null) = ("occupation"."raison_du_retrait" is null))
) STRICT;
--> statement-breakpoint
CREATE INDEX `occupation_candidat` ON `occupation` (`candidat_id`);--> statement-breakpoint
CREATE TABLE `souhait` (
	`cpas_id` text NOT NULL,
	`candidat_id` text NOT NULL,
	`rang` integer NOT NULL,
	`metier` text,
	`mots` text NOT NULL,
	PRIMARY KEY(`candidat_id`, `rang`),
	FOREIGN KEY (`cpas_id`,`candidat_id`) REFERENCES `candidat`(`cpas_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `acte_fait` (
	`acteur_id` text NOT NULL,
	`cle` text NOT NULL,
	`acte` text NOT NULL,
	`resultat` text NOT NULL,
	`fait_a` integer NOT NULL,
	PRIMARY KEY(`acteur_id`, `cle`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `acte_fait_a` ON `acte_fait` (`fait_a`);--> statement-breakpoint
CREATE TABLE `compte` (
	`id` text PRIMARY KEY NOT NULL,
	`courriel` text NOT NULL,
	`prenom` text NOT NULL,
	`nom` text NOT NULL,
	`fonction` text,
	`telephone` text,
	`langue` text NOT NULL,
	`actif` integer DEFAULT true NOT NULL,
	`cree_a` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	CONSTRAINT "compte_joignable" CHECK("compte"."courriel" <> '' or "compte"."telephone" is not null)
) STRICT;
--> statement-breakpoint
CREATE INDEX `compte_courriel` ON `compte` (`courriel`);--> statement-breakpoint
CREATE TABLE `jeton` (
	`id` text PRIMARY KEY NOT NULL,
	`empreinte` text NOT NULL,
	`code_empreinte` text NOT NULL,
	`navigateur_empreinte` text,
	`usage` text NOT NULL,
	`compte_id` text NOT NULL,
	`mandat_id` text,
	`suite` text,
	`essais` integer DEFAULT 0 NOT NULL,
	`cree_a` integer NOT NULL,
	`expire_a` integer NOT NULL,
	`utilise_a` integer,
	FOREIGN KEY (`compte_id`) REFERENCES `compte`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`mandat_id`) REFERENCES `mandat`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `jeton_empreinte_unique` ON `jeton` (`empreinte`);--> statement-breakpoint
CREATE INDEX `jeton_compte` ON `jeton` (`compte_id`);--> statement-breakpoint
CREATE TABLE `mandat` (
	`id` text PRIMARY KEY NOT NULL,
	`compte_id` text NOT NULL,
	`role` text NOT NULL,
	`cpas_id` text,
	`hote_id` text,
	`candidat_id` text,
	`peut_signer` integer DEFAULT false NOT NULL,
	`depuis` integer NOT NULL,
	`invite_a` integer,
	`fin_a` integer,
	FOREIGN KEY (`compte_id`) REFERENCES `compte`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`cpas_id`) REFERENCES `cpas`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`hote_id`) REFERENCES `hote`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`candidat_id`) REFERENCES `candidat`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "mandat_portee" CHECK(case "mandat"."role"
        when 'admin' then "mandat"."cpas_id" is null and "mandat"."hote_id" is null and "mandat"."candidat_id" is null
        when 'observateur' then "mandat"."hote_id" is null and "mandat"."candidat_id" is null
        when 'gestionnaire' then "mandat"."hote_id" is not null and "mandat"."cpas_id" is null and "mandat"."candidat_id" is null
        when 'tuteur' then "mandat"."hote_id" is not null and "mandat"."cpas_id" is null and "mandat"."candidat_id" is null
        when 'travailleur' then "mandat"."candidat_id" is not null and "mandat"."cpas_id" is not null and "mandat"."hote_id" is null
        else "mandat"."cpas_id" is not null and "mandat"."hote_id" is null and "mandat"."candidat_id" is null
      end)
) STRICT;
--> statement-breakpoint
CREATE INDEX `mandat_compte` ON `mandat` (`compte_id`);--> statement-breakpoint
CREATE INDEX `mandat_cpas` ON `mandat` (`cpas_id`);--> statement-breakpoint
CREATE INDEX `mandat_hote` ON `mandat` (`hote_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `mandat_travailleur` ON `mandat` (`candidat_id`) WHERE "mandat"."fin_a" is null and "mandat"."candidat_id" is not null;--> statement-breakpoint
CREATE TABLE `mot_de_passe` (
	`compte_id` text PRIMARY KEY NOT NULL,
	`empreinte` text NOT NULL,
	`change_a` integer NOT NULL,
	FOREIGN KEY (`compte_id`) REFERENCES `compte`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `session` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`expires_at` integer NOT NULL,
	`mandat_id` text,
	`moyen` text NOT NULL,
	`cree_a` integer NOT NULL,
	`vue_a` integer NOT NULL,
	`agent` text NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `compte`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`mandat_id`) REFERENCES `mandat`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `session_compte` ON `session` (`user_id`);--> statement-breakpoint
CREATE TABLE `tentative` (
	`cle` text NOT NULL,
	`acte` text NOT NULL,
	`fenetre` integer NOT NULL,
	`nombre` integer NOT NULL,
	PRIMARY KEY(`cle`, `acte`, `fenetre`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `cadre` (
	`id` text PRIMARY KEY NOT NULL,
	`cpas_id` text NOT NULL,
	`hote_id` text NOT NULL,
	`statut` text NOT NULL,
	`numero` text NOT NULL,
	`du` text NOT NULL,
	`au` text,
	`decision_le` text NOT NULL,
	`decision_reference` text NOT NULL,
	`decision_organe` text NOT NULL,
	`complement` text NOT NULL,
	`cree_a` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`cpas_id`) REFERENCES `cpas`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`hote_id`) REFERENCES `hote`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "cadre_statut" CHECK("cadre"."statut" in ('brouillon', 'a_signer', 'en_vigueur', 'termine', 'annule')),
	CONSTRAINT "cadre_periode" CHECK("cadre"."au" is null or "cadre"."au" >= "cadre"."du")
) STRICT;
--> statement-breakpoint
CREATE INDEX `cadre_hote` ON `cadre` (`hote_id`,`statut`);--> statement-breakpoint
CREATE UNIQUE INDEX `cadre_un_en_vigueur` ON `cadre` (`cpas_id`,`hote_id`) WHERE "cadre"."statut" = 'en_vigueur';--> statement-breakpoint
CREATE UNIQUE INDEX `cadre_tenant` ON `cadre` (`cpas_id`,`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `cadre_numero` ON `cadre` (`cpas_id`,`numero`);--> statement-breakpoint
CREATE TABLE `convention` (
	`id` text PRIMARY KEY NOT NULL,
	`cpas_id` text NOT NULL,
	`hote_id` text NOT NULL,
	`type` text NOT NULL,
	`sujet_id` text NOT NULL,
	`candidat_id` text,
	`reference` text NOT NULL,
	`statut` text NOT NULL,
	`signataires` text NOT NULL,
	`ordre` text DEFAULT 'libre' NOT NULL,
	`numero` integer NOT NULL,
	`cree_a` integer NOT NULL,
	`signee_a` integer,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`cpas_id`) REFERENCES `cpas`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`hote_id`) REFERENCES `hote`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "convention_statut" CHECK("convention"."statut" in ('brouillon', 'a_signer', 'refusee', 'signee', 'annulee')),
	CONSTRAINT "convention_ordre" CHECK("convention"."ordre" in ('libre', 'cpas_en_dernier'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `convention_sujet` ON `convention` (`sujet_id`);--> statement-breakpoint
CREATE INDEX `convention_hote` ON `convention` (`hote_id`,`statut`);--> statement-breakpoint
CREATE UNIQUE INDEX `convention_une_vivante` ON `convention` (`sujet_id`,`type`) WHERE "convention"."statut" <> 'annulee';--> statement-breakpoint
CREATE UNIQUE INDEX `convention_tenant` ON `convention` (`cpas_id`,`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `convention_reference` ON `convention` (`cpas_id`,`reference`);--> statement-breakpoint
CREATE TABLE `convention_texte` (
	`convention_id` text NOT NULL,
	`numero` integer NOT NULL,
	`langue` text NOT NULL,
	`sha256` text NOT NULL,
	`pages` integer NOT NULL,
	PRIMARY KEY(`convention_id`, `numero`, `langue`),
	FOREIGN KEY (`sha256`) REFERENCES `fichier`(`sha256`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`convention_id`,`numero`) REFERENCES `convention_version`(`convention_id`,`numero`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `convention_version` (
	`cpas_id` text NOT NULL,
	`convention_id` text NOT NULL,
	`numero` integer NOT NULL,
	`modele` text NOT NULL,
	`code` text NOT NULL,
	`donnees` text NOT NULL,
	`figee_par` text NOT NULL,
	`figee_a` integer NOT NULL,
	PRIMARY KEY(`convention_id`, `numero`),
	FOREIGN KEY (`cpas_id`,`convention_id`) REFERENCES `convention`(`cpas_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `convention_version_code` ON `convention_version` (`code`);--> statement-breakpoint
CREATE TABLE `impression` (
	`convention_id` text NOT NULL,
	`numero` integer NOT NULL,
	`par_compte_id` text NOT NULL,
	`imprimee_a` integer NOT NULL,
	PRIMARY KEY(`convention_id`, `numero`),
	FOREIGN KEY (`convention_id`,`numero`) REFERENCES `convention_version`(`convention_id`,`numero`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `morceau_de_tirage` (
	`tirage_id` text NOT NULL,
	`rang` integer NOT NULL,
	`octets` blob NOT NULL,
	PRIMARY KEY(`tirage_id`, `rang`),
	FOREIGN KEY (`tirage_id`) REFERENCES `tirage`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `page_scannee` (
	`id` text PRIMARY KEY NOT NULL,
	`cpas_id` text NOT NULL,
	`sha256` text NOT NULL,
	`page` integer NOT NULL,
	`etat` text NOT NULL,
	`convention_id` text,
	`numero` integer,
	`langue` text,
	`page_du_texte` integer,
	`recue_par_id` text NOT NULL,
	`recue_a` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`cpas_id`) REFERENCES `cpas`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`sha256`) REFERENCES `fichier`(`sha256`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "page_scannee_etat" CHECK("page_scannee"."etat" in ('a_classer', 'classee', 'ecartee')),
	CONSTRAINT "page_scannee_classee" CHECK(("page_scannee"."etat" = 'classee') = ("page_scannee"."convention_id" is not null))
) STRICT;
--> statement-breakpoint
CREATE INDEX `page_scannee_document` ON `page_scannee` (`convention_id`,`numero`);--> statement-breakpoint
CREATE INDEX `page_scannee_file` ON `page_scannee` (`cpas_id`,`etat`);--> statement-breakpoint
CREATE UNIQUE INDEX `page_scannee_une_fois` ON `page_scannee` (`cpas_id`,`sha256`,`page`);--> statement-breakpoint
CREATE TABLE `refus_de_signer` (
	`convention_id` text NOT NULL,
	`numero` integer NOT NULL,
	`partie` text NOT NULL,
	`raison` text NOT NULL,
	`par_compte_id` text NOT NULL,
	`refuse_a` integer NOT NULL,
	PRIMARY KEY(`convention_id`, `numero`),
	FOREIGN KEY (`convention_id`,`numero`) REFERENCES `convention_version`(`convention_id`,`numero`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `signature` (
	`convention_id` text NOT NULL,
	`numero` integer NOT NULL,
	`partie` text NOT NULL,
	`methode` text NOT NULL,
	`sha256` text NOT NULL,
	`langue` text NOT NULL,
	`nom` text NOT NULL,
	`compte_id` text,
	`temoin_id` text,
	`scan_sha256` text,
	`signee_a` integer NOT NULL,
	PRIMARY KEY(`convention_id`, `numero`, `partie`),
	FOREIGN KEY (`sha256`) REFERENCES `fichier`(`sha256`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`scan_sha256`) REFERENCES `fichier`(`sha256`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`convention_id`,`numero`) REFERENCES `convention_version`(`convention_id`,`numero`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "signature_papier" CHECK(("signature"."methode" = 'papier') = ("signature"."scan_sha256" is not null))
) STRICT;
--> statement-breakpoint
CREATE TABLE `tirage` (
	`id` text PRIMARY KEY NOT NULL,
	`cpas_id` text NOT NULL,
	`demande_par_id` text NOT NULL,
	`etat` text NOT NULL,
	`pieces` text NOT NULL,
	`recto_verso` integer NOT NULL,
	`separateurs` integer NOT NULL,
	`faites` integer DEFAULT 0 NOT NULL,
	`pages` integer,
	`demande_a` integer NOT NULL,
	`fini_a` integer,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`cpas_id`) REFERENCES `cpas`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "tirage_etat" CHECK("tirage"."etat" in ('demande', 'en_cours', 'pret', 'echoue'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `tirage_cpas` ON `tirage` (`cpas_id`,`demande_a`);--> statement-breakpoint
CREATE TABLE `cpas` (
	`id` text PRIMARY KEY NOT NULL,
	`nom_fr` text NOT NULL,
	`nom_nl` text NOT NULL,
	`region` text NOT NULL,
	`langue` text NOT NULL,
	`adresse` text NOT NULL,
	`code_postal` text NOT NULL,
	`commune` text NOT NULL,
	`bce` text,
	`telephone` text,
	`courriel` text,
	`signataires` text NOT NULL,
	`cree_a` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `reglage` (
	`cpas_id` text NOT NULL,
	`cle` text NOT NULL,
	`des` text NOT NULL,
	`valeur` text NOT NULL,
	`par_compte_id` text NOT NULL,
	`decide_a` integer NOT NULL,
	PRIMARY KEY(`cpas_id`, `cle`, `des`),
	FOREIGN KEY (`cpas_id`) REFERENCES `cpas`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `compteur` (
	`candidat_id` text PRIMARY KEY NOT NULL,
	`cpas_id` text NOT NULL,
	`placement_id` text NOT NULL,
	`date_demande` text NOT NULL,
	`donnees_au` text,
	`verdict` text NOT NULL,
	`atteint_le` text,
	`perte_le` text,
	`mois_inconnus` text NOT NULL,
	`resultat` text NOT NULL,
	`calcule_a` integer NOT NULL,
	FOREIGN KEY (`cpas_id`,`candidat_id`) REFERENCES `candidat`(`cpas_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`cpas_id`,`placement_id`) REFERENCES `placement`(`cpas_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `compteur_cpas` ON `compteur` (`cpas_id`);--> statement-breakpoint
CREATE TABLE `demarche` (
	`cpas_id` text NOT NULL,
	`placement_id` text NOT NULL,
	`quoi` text NOT NULL,
	`faite_le` text NOT NULL,
	`reference` text,
	`par_compte_id` text NOT NULL,
	`faite_a` integer NOT NULL,
	PRIMARY KEY(`placement_id`, `quoi`),
	FOREIGN KEY (`cpas_id`,`placement_id`) REFERENCES `placement`(`cpas_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `ligne_de_bareme` (
	`id` text PRIMARY KEY NOT NULL,
	`parametre` text NOT NULL,
	`des` text NOT NULL,
	`valeur` text NOT NULL,
	`source` text NOT NULL,
	`motif` text,
	`par_compte_id` text NOT NULL,
	`cree_a` integer NOT NULL,
	CONSTRAINT "ligne_de_bareme_parametre_connu" CHECK("ligne_de_bareme"."parametre" in ('regime', 'routes', 'mois_en_plus', 'minimum_temps_partiel', 'comptage', 'demi_allocations', 'absences', 'assimilations_limitees', 'profession_non_assujettie', 'duree', 'illimite', 'rechute', 'depot', 'remise', 'subside_temps_partiel', 'stage_mutuelle', 'salaire_reference', 'codes_dmfa'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `ligne_de_bareme_parametre` ON `ligne_de_bareme` (`parametre`,`des`);--> statement-breakpoint
CREATE TABLE `politique_de_droits` (
	`id` text PRIMARY KEY NOT NULL,
	`cpas_id` text NOT NULL,
	`des` text NOT NULL,
	`limite` text NOT NULL,
	`prolongation` text NOT NULL,
	`decideur` text NOT NULL,
	`semaines_d_alerte` integer NOT NULL,
	`source` text NOT NULL,
	`par_compte_id` text NOT NULL,
	`cree_a` integer NOT NULL,
	FOREIGN KEY (`cpas_id`) REFERENCES `cpas`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "politique_de_droits_limite" CHECK("politique_de_droits"."limite" in ('seuil', 'libre')),
	CONSTRAINT "politique_de_droits_prolongation" CHECK("politique_de_droits"."prolongation" in ('jamais', 'avec_motif', 'toujours')),
	CONSTRAINT "politique_de_droits_decideur" CHECK("politique_de_droits"."decideur" in ('organe', 'responsable', 'agent')),
	CONSTRAINT "politique_de_droits_semaines" CHECK("politique_de_droits"."semaines_d_alerte" between 1 and 26)
) STRICT;
--> statement-breakpoint
CREATE INDEX `politique_de_droits_cpas` ON `politique_de_droits` (`cpas_id`,`des`);--> statement-breakpoint
CREATE TABLE `correction` (
	`id` text PRIMARY KEY NOT NULL,
	`cpas_id` text NOT NULL,
	`feuille_id` text NOT NULL,
	`jour` text NOT NULL,
	`code` text NOT NULL,
	`minutes` integer NOT NULL,
	`raison` text NOT NULL,
	`par_id` text NOT NULL,
	`corrigee_a` integer NOT NULL,
	FOREIGN KEY (`feuille_id`) REFERENCES `feuille`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `correction_feuille` ON `correction` (`feuille_id`,`corrigee_a`);--> statement-breakpoint
CREATE TABLE `exception` (
	`cpas_id` text NOT NULL,
	`placement_id` text NOT NULL,
	`jour` text NOT NULL,
	`code` text NOT NULL,
	`minutes` integer NOT NULL,
	`par_id` text NOT NULL,
	`ecrite_a` integer NOT NULL,
	PRIMARY KEY(`placement_id`, `jour`),
	FOREIGN KEY (`cpas_id`,`placement_id`) REFERENCES `placement`(`cpas_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `feuille` (
	`id` text PRIMARY KEY NOT NULL,
	`cpas_id` text NOT NULL,
	`placement_id` text NOT NULL,
	`mois` text NOT NULL,
	`statut` text NOT NULL,
	`confirmee_a` integer,
	`confirmee_par` text,
	`vue_a` integer,
	`contestation` text,
	`decision` text,
	`approuvee_a` integer,
	`approuvee_par` text,
	`verrouillee_a` integer,
	`cree_a` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`cpas_id`,`placement_id`) REFERENCES `placement`(`cpas_id`,`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "feuille_statut" CHECK("feuille"."statut" in ('ouverte', 'confirmee', 'contestee', 'approuvee', 'verrouillee'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `feuille_une_par_mois` ON `feuille` (`placement_id`,`mois`);--> statement-breakpoint
CREATE INDEX `feuille_cpas` ON `feuille` (`cpas_id`,`mois`,`statut`);--> statement-breakpoint
CREATE TABLE `feuille_jour` (
	`feuille_id` text NOT NULL,
	`jour` text NOT NULL,
	`code` text NOT NULL,
	`minutes` integer NOT NULL,
	PRIMARY KEY(`feuille_id`, `jour`),
	FOREIGN KEY (`feuille_id`) REFERENCES `feuille`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `horaire` (
	`id` text PRIMARY KEY NOT NULL,
	`cpas_id` text NOT NULL,
	`placement_id` text NOT NULL,
	`des` text NOT NULL,
	`semaine` text NOT NULL,
	`propose_par` text NOT NULL,
	`statut` text NOT NULL,
	`mot` text,
	`propose_a` integer NOT NULL,
	`propose_par_id` text NOT NULL,
	`repondu_a` integer,
	`repondu_par_id` text,
	`vu_a` integer,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`cpas_id`,`placement_id`) REFERENCES `placement`(`cpas_id`,`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "horaire_statut" CHECK("horaire"."statut" in ('propose', 'confirme', 'refuse', 'remplace'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `horaire_placement` ON `horaire` (`placement_id`,`des`);--> statement-breakpoint
CREATE UNIQUE INDEX `horaire_un_propose` ON `horaire` (`placement_id`) WHERE "horaire"."statut" = 'propose';--> statement-breakpoint
CREATE TABLE `hote` (
	`id` text PRIMARY KEY NOT NULL,
	`nom` text NOT NULL,
	`recherche` text NOT NULL,
	`bce` text,
	`categorie` text NOT NULL,
	`langue` text NOT NULL,
	`region` text NOT NULL,
	`adresse` text,
	`code_postal` text,
	`commune` text,
	`telephone` text,
	`courriel` text,
	`but` text,
	`agrement` text,
	`agrement_jusqu_au` text,
	`police_rc` text,
	`cree_par_cpas_id` text NOT NULL,
	`partage` text DEFAULT 'cpas' NOT NULL,
	`cree_a` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`cree_par_cpas_id`) REFERENCES `cpas`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `hote_bce` ON `hote` (`bce`) WHERE "hote"."bce" is not null;--> statement-breakpoint
CREATE INDEX `hote_recherche` ON `hote` (`recherche`);--> statement-breakpoint
CREATE INDEX `hote_createur` ON `hote` (`cree_par_cpas_id`);--> statement-breakpoint
CREATE TABLE `partenariat` (
	`cpas_id` text NOT NULL,
	`hote_id` text NOT NULL,
	`prospecteur_id` text,
	`depuis` integer NOT NULL,
	PRIMARY KEY(`cpas_id`, `hote_id`),
	FOREIGN KEY (`cpas_id`) REFERENCES `cpas`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`hote_id`) REFERENCES `hote`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `partenariat_hote` ON `partenariat` (`hote_id`);--> statement-breakpoint
CREATE TABLE `site` (
	`id` text PRIMARY KEY NOT NULL,
	`hote_id` text NOT NULL,
	`nom` text NOT NULL,
	`adresse` text,
	`code_postal` text,
	`commune` text,
	`cree_a` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`hote_id`) REFERENCES `hote`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `site_hote` ON `site` (`hote_id`);--> statement-breakpoint
CREATE TABLE `consultation` (
	`acteur_id` text NOT NULL,
	`sujet_id` text NOT NULL,
	`section` text NOT NULL,
	`fenetre` integer NOT NULL,
	`cpas_id` text NOT NULL,
	`motif` text NOT NULL,
	`nombre` integer NOT NULL,
	`premiere_a` integer NOT NULL,
	PRIMARY KEY(`acteur_id`, `sujet_id`, `section`, `fenetre`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `consultation_sujet` ON `consultation` (`sujet_id`,`premiere_a`);--> statement-breakpoint
CREATE TABLE `envoi` (
	`id` text PRIMARY KEY NOT NULL,
	`cpas_id` text,
	`modele` text NOT NULL,
	`langue` text NOT NULL,
	`canal` text DEFAULT 'courriel' NOT NULL,
	`destinataire` text NOT NULL,
	`donnees` text,
	`sujet_id` text,
	`etat` text NOT NULL,
	`essais` integer DEFAULT 0 NOT NULL,
	`perdus` integer DEFAULT 0 NOT NULL,
	`prochain_a` integer NOT NULL,
	`bail_a` integer,
	`demande_a` integer NOT NULL,
	`envoye_a` integer,
	`erreur` text
) STRICT;
--> statement-breakpoint
CREATE INDEX `envoi_a_faire` ON `envoi` (`etat`,`prochain_a`);--> statement-breakpoint
CREATE INDEX `envoi_sujet` ON `envoi` (`sujet_id`);--> statement-breakpoint
CREATE TABLE `fichier` (
	`sha256` text PRIMARY KEY NOT NULL,
	`type` text NOT NULL,
	`taille` integer NOT NULL,
	`octets` blob NOT NULL,
	`cree_a` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `journal` (
	`rang` integer PRIMARY KEY NOT NULL,
	`survenu_a` integer NOT NULL,
	`cpas_id` text,
	`acteur_id` text NOT NULL,
	`type` text NOT NULL,
	`sujet_id` text,
	`details` text NOT NULL,
	`precedente` text NOT NULL,
	`empreinte` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `journal_sujet` ON `journal` (`sujet_id`,`survenu_a`);--> statement-breakpoint
CREATE INDEX `journal_cpas` ON `journal` (`cpas_id`,`survenu_a`);--> statement-breakpoint
CREATE TABLE `meta` (
	`cle` text PRIMARY KEY NOT NULL,
	`valeur` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `avenant` (
	`id` text PRIMARY KEY NOT NULL,
	`cpas_id` text NOT NULL,
	`placement_id` text NOT NULL,
	`hote_id` text NOT NULL,
	`candidat_id` text NOT NULL,
	`rang` integer NOT NULL,
	`nature` text NOT NULL,
	`effet_le` text NOT NULL,
	`changement` text NOT NULL,
	`motif` text NOT NULL,
	`cree_a` integer NOT NULL,
	`applique_a` integer,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`cpas_id`,`placement_id`) REFERENCES `placement`(`cpas_id`,`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "avenant_nature" CHECK("avenant"."nature" in ('periode', 'horaire', 'fonction', 'lieu', 'tuteur', 'signataire', 'tarif', 'suspension', 'rupture'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `avenant_placement` ON `avenant` (`placement_id`,`effet_le`);--> statement-breakpoint
CREATE UNIQUE INDEX `avenant_rang` ON `avenant` (`placement_id`,`rang`);--> statement-breakpoint
CREATE TABLE `placement` (
	`id` text PRIMARY KEY NOT NULL,
	`cpas_id` text NOT NULL,
	`candidat_id` text NOT NULL,
	`proposition_id` text NOT NULL,
	`poste_id` text NOT NULL,
	`hote_id` text NOT NULL,
	`cadre_id` text,
	`statut` text NOT NULL,
	`objectif` text NOT NULL,
	`formation` integer NOT NULL,
	`debut_le` text NOT NULL,
	`fin_prevue_le` text NOT NULL,
	`fin_le` text,
	`motif_fin` text,
	`explication_fin` text,
	`raison_du_demarrage` text,
	`heures_semaine` real NOT NULL,
	`heures_reference` real NOT NULL,
	`decision_le` text,
	`decision_reference` text,
	`decision_organe` text,
	`referent_id` text,
	`tuteur_id` text,
	`tuteur_nom` text,
	`complement` text,
	`cree_a` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`proposition_id`) REFERENCES `proposition`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`poste_id`) REFERENCES `poste`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`hote_id`) REFERENCES `hote`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`cadre_id`) REFERENCES `cadre`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`cpas_id`,`candidat_id`) REFERENCES `candidat`(`cpas_id`,`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "placement_statut" CHECK("placement"."statut" in ('preparation', 'signature', 'actif', 'suspendu', 'termine', 'annule')),
	CONSTRAINT "placement_periode" CHECK("placement"."fin_prevue_le" >= "placement"."debut_le"),
	CONSTRAINT "placement_termine" CHECK(("placement"."statut" = 'termine') = ("placement"."motif_fin" is not null)),
	CONSTRAINT "placement_decide" CHECK("placement"."statut" in ('preparation','annule') or ("placement"."decision_le" is not null and "placement"."decision_reference" is not null))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `placement_un_prepare` ON `placement` (`candidat_id`) WHERE "placement"."statut" in ('preparation','signature');--> statement-breakpoint
CREATE UNIQUE INDEX `placement_un_en_cours` ON `placement` (`candidat_id`) WHERE "placement"."statut" in ('actif','suspendu');--> statement-breakpoint
CREATE INDEX `placement_poste` ON `placement` (`poste_id`,`statut`);--> statement-breakpoint
CREATE INDEX `placement_hote` ON `placement` (`hote_id`,`statut`);--> statement-breakpoint
CREATE INDEX `placement_cpas` ON `placement` (`cpas_id`,`statut`);--> statement-breakpoint
CREATE UNIQUE INDEX `placement_tenant` ON `placement` (`cpas_id`,`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `placement_proposition` ON `placement` (`proposition_id`);--> statement-breakpoint
CREATE TABLE `verification` (
	`cpas_id` text NOT NULL,
	`placement_id` text NOT NULL,
	`quoi` text NOT NULL,
	`faite_le` text NOT NULL,
	`reference` text,
	`par_compte_id` text NOT NULL,
	`faite_a` integer NOT NULL,
	PRIMARY KEY(`placement_id`, `quoi`),
	FOREIGN KEY (`cpas_id`,`placement_id`) REFERENCES `placement`(`cpas_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `plan` (
	`id` text PRIMARY KEY NOT NULL,
	`cpas_id` text NOT NULL,
	`statut` text NOT NULL,
	`objectif` text NOT NULL,
	`jour` text NOT NULL,
	`reglage` text NOT NULL,
	`calcul` text,
	`par_compte_id` text NOT NULL,
	`cree_a` integer NOT NULL,
	FOREIGN KEY (`cpas_id`) REFERENCES `cpas`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "plan_statut" CHECK("plan"."statut" in ('en_cours', 'pret', 'echoue')),
	CONSTRAINT "plan_pret" CHECK(("plan"."statut" = 'pret') = ("plan"."calcul" is not null))
) STRICT;
--> statement-breakpoint
CREATE INDEX `plan_cpas` ON `plan` (`cpas_id`,`cree_a`);--> statement-breakpoint
CREATE UNIQUE INDEX `plan_tenant` ON `plan` (`cpas_id`,`id`);--> statement-breakpoint
CREATE TABLE `plan_decision` (
	`cpas_id` text NOT NULL,
	`plan_id` text NOT NULL,
	`candidat_id` text NOT NULL,
	`poste_id` text NOT NULL,
	`decision` text NOT NULL,
	`motif` text,
	`raison` text,
	`proposition_id` text,
	`par_compte_id` text NOT NULL,
	`decide_a` integer NOT NULL,
	PRIMARY KEY(`plan_id`, `candidat_id`, `poste_id`),
	FOREIGN KEY (`poste_id`) REFERENCES `poste`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`proposition_id`) REFERENCES `proposition`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`cpas_id`,`plan_id`) REFERENCES `plan`(`cpas_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`cpas_id`,`candidat_id`) REFERENCES `candidat`(`cpas_id`,`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "plan_decision_complete" CHECK(("plan_decision"."decision" = 'ecartee') = ("plan_decision"."motif" is not null) and ("plan_decision"."decision" = 'suivie') = ("plan_decision"."proposition_id" is not null))
) STRICT;
--> statement-breakpoint
CREATE TABLE `poste` (
	`id` text PRIMARY KEY NOT NULL,
	`hote_id` text NOT NULL,
	`site_id` text,
	`cpas_id` text NOT NULL,
	`titre` text NOT NULL,
	`recherche` text NOT NULL,
	`metier` text,
	`taches` text NOT NULL,
	`taches_exclues` text NOT NULL,
	`places` integer NOT NULL,
	`semaine` text NOT NULL,
	`horaire_texte` text,
	`heures_semaine` real,
	`fr_oral` integer,
	`nl_oral` integer,
	`langue_raison` text,
	`soutien_langue` integer DEFAULT false NOT NULL,
	`permis` text NOT NULL,
	`exigences` text NOT NULL,
	`charge_kg` integer,
	`debout_heures` integer,
	`competences` text NOT NULL,
	`competences_apprises` text NOT NULL,
	`objectif` text NOT NULL,
	`formation` integer DEFAULT false NOT NULL,
	`tuteur_id` text,
	`debut_le` text,
	`duree_mois` integer,
	`statut` text NOT NULL,
	`visibilite` text NOT NULL,
	`source` text,
	`source_ref` text,
	`confirme_a` integer NOT NULL,
	`cree_a` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`hote_id`) REFERENCES `hote`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`site_id`) REFERENCES `site`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`cpas_id`) REFERENCES `cpas`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "poste_statut" CHECK("poste"."statut" in ('brouillon', 'ouvert', 'suspendu', 'ferme')),
	CONSTRAINT "poste_places" CHECK("poste"."places" between 1 and 200)
) STRICT;
--> statement-breakpoint
CREATE INDEX `poste_cpas` ON `poste` (`cpas_id`,`statut`);--> statement-breakpoint
CREATE INDEX `poste_hote` ON `poste` (`hote_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `poste_source` ON `poste` (`cpas_id`,`source_ref`);--> statement-breakpoint
CREATE TABLE `poste_visible` (
	`poste_id` text NOT NULL,
	`cpas_id` text NOT NULL,
	PRIMARY KEY(`poste_id`, `cpas_id`),
	FOREIGN KEY (`poste_id`) REFERENCES `poste`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`cpas_id`) REFERENCES `cpas`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `absence` (
	`id` text PRIMARY KEY NOT NULL,
	`cpas_id` text NOT NULL,
	`compte_id` text NOT NULL,
	`du` text NOT NULL,
	`au` text NOT NULL,
	`notee_par_id` text NOT NULL,
	`notee_a` integer NOT NULL,
	`retiree_a` integer,
	FOREIGN KEY (`cpas_id`) REFERENCES `cpas`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`compte_id`) REFERENCES `compte`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "absence_periode" CHECK("absence"."du" <= "absence"."au")
) STRICT;
--> statement-breakpoint
CREATE INDEX `absence_cpas` ON `absence` (`cpas_id`,`au`);--> statement-breakpoint
CREATE TABLE `prolongation` (
	`id` text PRIMARY KEY NOT NULL,
	`cpas_id` text NOT NULL,
	`placement_id` text NOT NULL,
	`candidat_id` text NOT NULL,
	`statut` text DEFAULT 'demandee' NOT NULL,
	`fin_voulue_le` text NOT NULL,
	`motif` text NOT NULL,
	`decideur` text NOT NULL,
	`adressee_a_id` text NOT NULL,
	`demandee_par_id` text NOT NULL,
	`demandee_a` integer NOT NULL,
	`rappels` integer DEFAULT 0 NOT NULL,
	`decidee_le` text,
	`decidee_par_id` text,
	`reference` text,
	`raison` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`adressee_a_id`) REFERENCES `compte`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`demandee_par_id`) REFERENCES `compte`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decidee_par_id`) REFERENCES `compte`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`cpas_id`,`placement_id`) REFERENCES `placement`(`cpas_id`,`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "prolongation_statut" CHECK("prolongation"."statut" in ('demandee', 'accordee', 'refusee', 'sans_objet')),
	CONSTRAINT "prolongation_decideur" CHECK("prolongation"."decideur" in ('organe', 'responsable', 'agent')),
	CONSTRAINT "prolongation_rappels" CHECK("prolongation"."rappels" between 0 and 3)
) STRICT;
--> statement-breakpoint
CREATE INDEX `prolongation_cpas` ON `prolongation` (`cpas_id`,`statut`);--> statement-breakpoint
CREATE UNIQUE INDEX `prolongation_en_attente` ON `prolongation` (`placement_id`) WHERE "prolongation"."statut" = 'demandee';--> statement-breakpoint
CREATE TABLE `proposition` (
	`id` text PRIMARY KEY NOT NULL,
	`cpas_id` text NOT NULL,
	`candidat_id` text NOT NULL,
	`poste_id` text NOT NULL,
	`hote_id` text NOT NULL,
	`origine` text NOT NULL,
	`statut` text NOT NULL,
	`appariement` text NOT NULL,
	`raison` text,
	`par_compte_id` text NOT NULL,
	`cree_a` integer NOT NULL,
	`consentement_a` integer,
	`consentement_voie` text,
	`partage_telephone` integer DEFAULT false NOT NULL,
	`partage_courriel` integer DEFAULT false NOT NULL,
	`demandee_a` integer,
	`envoyee_a` integer,
	`rappelee_a` integer,
	`entretien_le` text,
	`entretien_heure` text,
	`repondu_a` integer,
	`repondu_par` text,
	`debut_propose` text,
	`motif_declin` text,
	`motif_retrait` text,
	`mot_pour_la_personne` text,
	`mot_pour_l_agent` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`poste_id`) REFERENCES `poste`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`hote_id`) REFERENCES `hote`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`cpas_id`,`candidat_id`) REFERENCES `candidat`(`cpas_id`,`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "proposition_statut" CHECK("proposition"."statut" in ('brouillon', 'consentement_demande', 'consentie', 'envoyee', 'entretien', 'acceptee', 'declinee', 'refusee', 'retiree', 'expiree')),
	CONSTRAINT "proposition_consentie" CHECK("proposition"."statut" in ('brouillon','consentement_demande','refusee','retiree','expiree') or "proposition"."consentement_a" is not null),
	CONSTRAINT "proposition_declinee" CHECK(("proposition"."statut" = 'declinee') = ("proposition"."motif_declin" is not null)),
	CONSTRAINT "proposition_retiree" CHECK(("proposition"."statut" = 'retiree') = ("proposition"."motif_retrait" is not null))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `proposition_une_ouverte` ON `proposition` (`candidat_id`,`poste_id`) WHERE "proposition"."statut" in ('brouillon','consentement_demande','consentie','envoyee','entretien','acceptee');--> statement-breakpoint
CREATE INDEX `proposition_hote` ON `proposition` (`hote_id`,`statut`);--> statement-breakpoint
CREATE INDEX `proposition_candidat` ON `proposition` (`candidat_id`);--> statement-breakpoint
CREATE INDEX `proposition_poste` ON `proposition` (`poste_id`);--> statement-breakpoint
CREATE INDEX `proposition_cpas` ON `proposition` (`cpas_id`,`statut`);--> statement-breakpoint
CREATE UNIQUE INDEX `proposition_tenant` ON `proposition` (`cpas_id`,`id`);--> statement-breakpoint
CREATE TABLE `reprise` (
	`id` text PRIMARY KEY NOT NULL,
	`cpas_id` text NOT NULL,
	`quoi` text NOT NULL,
	`nom_de_fichier` text NOT NULL,
	`sha256` text NOT NULL,
	`statut` text NOT NULL,
	`par_compte_id` text NOT NULL,
	`deposee_a` integer NOT NULL,
	`appliquee_a` integer,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`cpas_id`) REFERENCES `cpas`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `reprise_cpas` ON `reprise` (`cpas_id`,`deposee_a`);--> statement-breakpoint
CREATE TABLE `reprise_ligne` (
	`reprise_id` text NOT NULL,
	`rang` integer NOT NULL,
	`cellules` text NOT NULL,
	`lecture` text NOT NULL,
	`statut` text NOT NULL,
	`decision` text,
	`objet_id` text,
	PRIMARY KEY(`reprise_id`, `rang`),
	FOREIGN KEY (`reprise_id`) REFERENCES `reprise`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
