<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
 <context>
  <name>fieldapp</name>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <source>{count} records are in the log, not witnessed yet: they count as proven once the cosigned checkpoint has come.</source>
   <translation>
    <numerusform>{count} record is in the log, not witnessed yet: it counts as proven once the cosigned checkpoint has come.</numerusform>
    <numerusform>{count} records are in the log, not witnessed yet: they count as proven once the cosigned checkpoint has come.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <source>{count} of your records are proven to be in the log.</source>
   <translation>
    <numerusform>{count} of your records is proven to be in the log.</numerusform>
    <numerusform>{count} of your records are proven to be in the log.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <source>from {count} laptops</source>
   <translation>
    <numerusform>from {count} laptop</numerusform>
    <numerusform>from {count} laptops</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <source>{count} files that you asked for came.</source>
   <translation>
    <numerusform>{count} file that you asked for came.</numerusform>
    <numerusform>{count} files that you asked for came.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <source>{count} items came: see the page Shown to us.</source>
   <translation>
    <numerusform>{count} item came: see the page Shown to us.</numerusform>
    <numerusform>{count} items came: see the page Shown to us.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <source>{count} questions to you</source>
   <translation>
    <numerusform>{count} question to you</numerusform>
    <numerusform>{count} questions to you</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <source>{count} tasks for you</source>
   <translation>
    <numerusform>{count} task for you</numerusform>
    <numerusform>{count} tasks for you</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <source>{count} reviews of your records</source>
   <translation>
    <numerusform>{count} review of your records</numerusform>
    <numerusform>{count} reviews of your records</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <source>{count} answers to tasks</source>
   <translation>
    <numerusform>{count} answer to a task</numerusform>
    <numerusform>{count} answers to tasks</numerusform>
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
   <source>{count} corrections and retractions</source>
   <translation>
    <numerusform>{count} correction or retraction</numerusform>
    <numerusform>{count} corrections and retractions</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <source>{count} notes of patrols</source>
   <translation>
    <numerusform>{count} note of a patrol</numerusform>
    <numerusform>{count} notes of patrols</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <source>{count} reviews of others' records</source>
   <translation>
    <numerusform>{count} review of others' records</numerusform>
    <numerusform>{count} reviews of others' records</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <source>{count} questions and tasks for others</source>
   <translation>
    <numerusform>{count} question or task for others</numerusform>
    <numerusform>{count} questions and tasks for others</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <source>{count} other records</source>
   <translation>
    <numerusform>{count} other record</numerusform>
    <numerusform>{count} other records</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <source>{count} observations</source>
   <translation>
    <numerusform>{count} observation</numerusform>
    <numerusform>{count} observations</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/exchange_words.py" />
   <source>{count} more laptops</source>
   <translation>
    <numerusform>{count} more laptop</numerusform>
    <numerusform>{count} more laptops</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>{count} files of a newer version are kept: update fieldapp.</source>
   <translation>
    <numerusform>{count} file of a newer version is kept: update fieldapp.</numerusform>
    <numerusform>{count} files of a newer version are kept: update fieldapp.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>{count} records</source>
   <translation>
    <numerusform>{count} record</numerusform>
    <numerusform>{count} records</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>? {count} open questions</source>
   <translation>
    <numerusform>? {count} open question</numerusform>
    <numerusform>? {count} open questions</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/record_words.py" />
   <source>{count} open tasks</source>
   <translation>
    <numerusform>{count} open task</numerusform>
    <numerusform>{count} open tasks</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/texts.py" />
   <source>The mission pack expires in {count} days: receive a newer one.</source>
   <translation>
    <numerusform>The mission pack expires in {count} day: receive a newer one.</numerusform>
    <numerusform>The mission pack expires in {count} days: receive a newer one.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/texts.py" />
   <source>{count} minutes ago</source>
   <translation>
    <numerusform>{count} minute ago</numerusform>
    <numerusform>{count} minutes ago</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/texts.py" />
   <source>The mission pack expires in {count} days: renew it, publish it.</source>
   <translation>
    <numerusform>The mission pack expires in {count} day: renew it, publish it.</numerusform>
    <numerusform>The mission pack expires in {count} days: renew it, publish it.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/total_words.py" />
   <source>Of the records here; {count} of {feeds} feeds are behind entry {size}</source>
   <translation>
    <numerusform>Of the records here; {count} of {feeds} feeds is behind entry {size}</numerusform>
    <numerusform>Of the records here; {count} of {feeds} feeds are behind entry {size}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/total_words.py" />
   <source>with {count} of yours that are not in the log</source>
   <translation>
    <numerusform>with {count} of yours that is not in the log</numerusform>
    <numerusform>with {count} of yours that are not in the log</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/base/total_words.py" />
   <source>{count} are counted with a linked one outside of this list</source>
   <translation>
    <numerusform>{count} is counted with a linked one outside of this list</numerusform>
    <numerusform>{count} are counted with a linked one outside of this list</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/desk/findings/finding_lines.py" />
   <source>⚠ It leaves out {count} observations that it rests on</source>
   <translation>
    <numerusform>⚠ It leaves out {count} observation that it rests on</numerusform>
    <numerusform>⚠ It leaves out {count} observations that it rests on</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <source>Read all that it rests on first: {count} left</source>
   <translation>
    <numerusform>Read all that it rests on first: {count} left</numerusform>
    <numerusform>Read all that it rests on first: {count} left</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/desk/findings/finding_pane.py" />
   <source>⚠ Changed since it was named: {count} of what it rests on</source>
   <translation>
    <numerusform>⚠ Changed since it was named: {count} of what it rests on</numerusform>
    <numerusform>⚠ Changed since it was named: {count} of what it rests on</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/desk/findings/findings_page.py" />
   <source>{count} rows</source>
   <translation>
    <numerusform>{count} row</numerusform>
    <numerusform>{count} rows</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/desk/handover_page.py" />
   <source>and {count} more</source>
   <translation>
    <numerusform>and {count} more</numerusform>
    <numerusform>and {count} more</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>⚠ {count} observations are without effect and not in the queue</source>
   <translation>
    <numerusform>⚠ {count} observation is without effect and not in the queue</numerusform>
    <numerusform>⚠ {count} observations are without effect and not in the queue</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>{count} decisions will be signed</source>
   <translation>
    <numerusform>{count} decision will be signed</numerusform>
    <numerusform>{count} decisions will be signed</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/desk/queue_words.py" />
   <source>with {count} others</source>
   <translation>
    <numerusform>with {count} other</numerusform>
    <numerusform>with {count} others</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/desk/review_page.py" />
   <source>{count} are taken by you for half an hour</source>
   <translation>
    <numerusform>{count} is taken by you for half an hour</numerusform>
    <numerusform>{count} are taken by you for half an hour</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/desk/review_page.py" />
   <source>{count} decided, not signed</source>
   <translation>
    <numerusform>{count} decided, not signed</numerusform>
    <numerusform>{count} decided, not signed</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/desk/review_page.py" />
   <source>At most {count} are decided at once.</source>
   <translation>
    <numerusform>At most {count} is decided at once.</numerusform>
    <numerusform>At most {count} are decided at once.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/desk/review_page.py" />
   <source>{count} records signed. They go to headquarters with the rest.</source>
   <translation>
    <numerusform>{count} record signed. It goes to headquarters with the rest.</numerusform>
    <numerusform>{count} records signed. They go to headquarters with the rest.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/desk/statements_page.py" />
   <source>{count} overdue</source>
   <translation>
    <numerusform>{count} overdue</numerusform>
    <numerusform>{count} overdue</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/duty/duty_page.py" />
   <source>Overdue: {count} rows.</source>
   <translation>
    <numerusform>Overdue: {count} row.</numerusform>
    <numerusform>Overdue: {count} rows.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/entry/attachments.py" />
   <source>{count} files attached</source>
   <translation>
    <numerusform>{count} file attached</numerusform>
    <numerusform>{count} files attached</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/entry/log_widgets.py" />
   <source>This text has over {count} letters: nothing was taken.</source>
   <translation>
    <numerusform>This text has over {count} letter: nothing was taken.</numerusform>
    <numerusform>This text has over {count} letters: nothing was taken.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/entry/signing_review/review_words.py" />
   <source>Drawn on the map: {what}, {count} points</source>
   <translation>
    <numerusform>Drawn on the map: {what}, {count} point</numerusform>
    <numerusform>Drawn on the map: {what}, {count} points</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/entry/signing_review/review_words.py" />
   <source>{count} sealed fields</source>
   <translation>
    <numerusform>{count} sealed field</numerusform>
    <numerusform>{count} sealed fields</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/evidence/add_files.py" />
   <source>{count} cannot be shown, and may be damaged:</source>
   <translation>
    <numerusform>{count} cannot be shown, and may be damaged:</numerusform>
    <numerusform>{count} cannot be shown, and may be damaged:</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/evidence/add_files.py" />
   <source>{count} files are missing or changed.</source>
   <translation>
    <numerusform>{count} file is missing or changed.</numerusform>
    <numerusform>{count} files are missing or changed.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/evidence/add_files.py" />
   <source>{count} files are whole.</source>
   <translation>
    <numerusform>{count} file is whole.</numerusform>
    <numerusform>{count} files are whole.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/evidence/add_files.py" />
   <source>{count} files taken in.</source>
   <translation>
    <numerusform>{count} file taken in.</numerusform>
    <numerusform>{count} files taken in.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/evidence/add_files.py" />
   <source>Stopped: {count} were left out.</source>
   <translation>
    <numerusform>Stopped: {count} was left out.</numerusform>
    <numerusform>Stopped: {count} were left out.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/evidence/add_files.py" />
   <source>{count} more could not be read.</source>
   <translation>
    <numerusform>{count} more could not be read.</numerusform>
    <numerusform>{count} more could not be read.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/evidence/add_files.py" />
   <source>{count} were here already.</source>
   <translation>
    <numerusform>{count} was here already.</numerusform>
    <numerusform>{count} were here already.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/evidence/camera_card_panel.py" />
   <source>{count} files that are no evidence are left out:</source>
   <translation>
    <numerusform>{count} file that is no evidence is left out:</numerusform>
    <numerusform>{count} files that are no evidence are left out:</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/evidence/camera_card_panel.py" />
   <source>{count} files, {size}</source>
   <translation>
    <numerusform>{count} file, {size}</numerusform>
    <numerusform>{count} files, {size}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/evidence/evidence_detail.py" />
   <source>{count} files are picked</source>
   <translation>
    <numerusform>{count} file is picked</numerusform>
    <numerusform>{count} files are picked</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/evidence/evidence_page.py" />
   <source>{count} files</source>
   <translation>
    <numerusform>{count} file</numerusform>
    <numerusform>{count} files</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/exchange/transfer_page.py" />
   <source>{count} files are missing here or damaged.</source>
   <translation>
    <numerusform>{count} file is missing here or damaged.</numerusform>
    <numerusform>{count} files are missing here or damaged.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/headquarters/custody_card.py" />
   <source>{count} entries of the log since.</source>
   <translation>
    <numerusform>{count} entry of the log since.</numerusform>
    <numerusform>{count} entries of the log since.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/headquarters/laptops_page.py" />
   <source>Waits for it to be fetched: {size} in {count} files, since {when}</source>
   <translation>
    <numerusform>Waits for it to be fetched: {size} in {count} file, since {when}</numerusform>
    <numerusform>Waits for it to be fetched: {size} in {count} files, since {when}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/headquarters/mission_page.py" />
   <source>{count} changes wait for signatures: not in it.</source>
   <translation>
    <numerusform>{count} change waits for signatures: not in it.</numerusform>
    <numerusform>{count} changes wait for signatures: not in it.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/headquarters/waiting_card.py" />
   <source>{made}. Signed by officer: {signed}. {count} signatures are missing.</source>
   <translation>
    <numerusform>{made}. Signed by officer: {signed}. {count} signature is missing.</numerusform>
    <numerusform>{made}. Signed by officer: {signed}. {count} signatures are missing.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/headquarters/waiting_card.py" />
   <source>{count} changes wait for officers' signatures</source>
   <translation>
    <numerusform>{count} change waits for officers' signatures</numerusform>
    <numerusform>{count} changes wait for officers' signatures</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/inbox/inbox_page.py" />
   <source>{count} unread</source>
   <translation>
    <numerusform>{count} unread</numerusform>
    <numerusform>{count} unread</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/map/side_panel.py" />
   <source>{count} rows are picked</source>
   <translation>
    <numerusform>{count} row is picked</numerusform>
    <numerusform>{count} rows are picked</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/map/time_bar.py" />
   <source>{count} outside of the bars</source>
   <translation>
    <numerusform>{count} outside of the bars</numerusform>
    <numerusform>{count} outside of the bars</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/map/time_bar.py" />
   <source>{since} to {until} {zone}: {count} observations</source>
   <translation>
    <numerusform>{since} to {until} {zone}: {count} observation</numerusform>
    <numerusform>{since} to {until} {zone}: {count} observations</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/map/time_bar.py" />
   <source>From {since} {zone}: {count} observations</source>
   <translation>
    <numerusform>From {since} {zone}: {count} observation</numerusform>
    <numerusform>From {since} {zone}: {count} observations</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/map/time_bar.py" />
   <source>Before {until} {zone}: {count} observations</source>
   <translation>
    <numerusform>Before {until} {zone}: {count} observation</numerusform>
    <numerusform>Before {until} {zone}: {count} observations</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/map/time_bar.py" />
   <source>All times, {first} to {last} {zone}: {count} observations</source>
   <translation>
    <numerusform>All times, {first} to {last} {zone}: {count} observation</numerusform>
    <numerusform>All times, {first} to {last} {zone}: {count} observations</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/mission/close_card.py" />
   <source>{count} pieces of evidence have not come.</source>
   <translation>
    <numerusform>{count} piece of evidence has not come.</numerusform>
    <numerusform>{count} pieces of evidence have not come.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/mission/close_card.py" />
   <source>{count} files wait, or were refused.</source>
   <translation>
    <numerusform>{count} file waits, or was refused.</numerusform>
    <numerusform>{count} files wait, or were refused.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/mission/comparison_words.py" />
   <source>{source} shows a log of {count} entries.</source>
   <translation>
    <numerusform>{source} shows a log of {count} entry.</numerusform>
    <numerusform>{source} shows a log of {count} entries.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/mission/retention_card.py" />
   <source>{count} pieces are due.</source>
   <translation>
    <numerusform>{count} piece is due.</numerusform>
    <numerusform>{count} pieces are due.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/mission/zones_preview.py" />
   <source>{count} known places in it</source>
   <translation>
    <numerusform>{count} known place in it</numerusform>
    <numerusform>{count} known places in it</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>{count} drafts are not signed.</source>
   <translation>
    <numerusform>{count} draft is not signed.</numerusform>
    <numerusform>{count} drafts are not signed.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>{count} files of evidence are missing or changed.</source>
   <translation>
    <numerusform>{count} file of evidence is missing or changed.</numerusform>
    <numerusform>{count} files of evidence are missing or changed.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>{count} events outside of its watches, {span}</source>
   <translation>
    <numerusform>{count} event outside of its watches, {span}</numerusform>
    <numerusform>{count} events outside of its watches, {span}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>{count} observations and no watch</source>
   <translation>
    <numerusform>{count} observation and no watch</numerusform>
    <numerusform>{count} observations and no watch</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>{count} records were signed after that.</source>
   <translation>
    <numerusform>{count} record was signed after that.</numerusform>
    <numerusform>{count} records were signed after that.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/patrol/day_view.py" />
   <source>{count} watches with nothing to report</source>
   <translation>
    <numerusform>{count} watch with nothing to report</numerusform>
    <numerusform>{count} watches with nothing to report</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/patrol/route_card.py" />
   <source>about {kilometres} km, {count} points</source>
   <translation>
    <numerusform>about {kilometres} km, {count} point</numerusform>
    <numerusform>about {kilometres} km, {count} points</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/records/export_progress.py" />
   <source>{count} observations written to {file}. The file is not encrypted.</source>
   <translation>
    <numerusform>{count} observation written to {file}. The file is not encrypted.</numerusform>
    <numerusform>{count} observations written to {file}. The file is not encrypted.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/records/linking.py" />
   <source>{count} minutes apart</source>
   <translation>
    <numerusform>{count} minute apart</numerusform>
    <numerusform>{count} minutes apart</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/records/linking.py" />
   <source>⚠ {count} observations of this time were not compared: they are too many.</source>
   <translation>
    <numerusform>⚠ {count} observation of this time was not compared: there are too many.</numerusform>
    <numerusform>⚠ {count} observations of this time were not compared: there are too many.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/records/linking.py" />
   <source>Link {count} records: how?</source>
   <translation>
    <numerusform>Link {count} record: how?</numerusform>
    <numerusform>Link {count} records: how?</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/records/linking.py" />
   <source>{count} held links come into force.</source>
   <translation>
    <numerusform>{count} held link comes into force.</numerusform>
    <numerusform>{count} held links come into force.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/records/papers/record_papers.py" />
   <source>{count} rows copied, as a table</source>
   <translation>
    <numerusform>{count} row copied, as a table</numerusform>
    <numerusform>{count} rows copied, as a table</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/records/record_lines.py" />
   <source>{count} sealed fields, such as a source's name</source>
   <translation>
    <numerusform>{count} sealed field, such as a source's name</numerusform>
    <numerusform>{count} sealed fields, such as a source's name</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/records/record_panel.py" />
   <source>Fetch all {count} from headquarters</source>
   <translation>
    <numerusform>Fetch {count} from headquarters</numerusform>
    <numerusform>Fetch all {count} from headquarters</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>The same: each figure comes out again from the {count} records here.</source>
   <translation>
    <numerusform>The same: each figure comes out again from the {count} record here.</numerusform>
    <numerusform>The same: each figure comes out again from the {count} records here.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>{count} texts</source>
   <translation>
    <numerusform>{count} text</numerusform>
    <numerusform>{count} texts</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>{count} typed figures, bound to no record: {figures}</source>
   <translation>
    <numerusform>{count} typed figure, bound to no record: {figures}</numerusform>
    <numerusform>{count} typed figures, bound to no record: {figures}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>⚠ Not the same: {count} cells come out otherwise from the records here: {cells}.</source>
   <translation>
    <numerusform>⚠ Not the same: {count} cell comes out otherwise from the records here: {cells}.</numerusform>
    <numerusform>⚠ Not the same: {count} cells come out otherwise from the records here: {cells}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/reporting/edition_words.py" />
   <source>{count} records of these days are here that the report does not rest on: they came later, or it left them out.</source>
   <translation>
    <numerusform>{count} record of these days is here that the report does not rest on: it came later, or was left out.</numerusform>
    <numerusform>{count} records of these days are here that the report does not rest on: they came later, or it left them out.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/reporting/editions_pane.py" />
   <source>{count} rows alone at their place and hour: look at them.</source>
   <translation>
    <numerusform>{count} row alone at its place and hour: look at it.</numerusform>
    <numerusform>{count} rows alone at their place and hour: look at them.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/reporting/report_page.py" />
   <source>{count} days</source>
   <translation>
    <numerusform>{count} day</numerusform>
    <numerusform>{count} days</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/reporting/report_page.py" />
   <source>{count} files written to {folder}.</source>
   <translation>
    <numerusform>{count} file written to {folder}.</numerusform>
    <numerusform>{count} files written to {folder}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/reporting/report_tree.py" />
   <source>{count} records tell another region than the list of places, or than their post</source>
   <translation>
    <numerusform>{count} record tells another region than the list of places, or than others of its post</numerusform>
    <numerusform>{count} records tell another region than the list of places, or than others of their post</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/reporting/report_tree.py" />
   <source>{count} laptops were not heard of on the last day</source>
   <translation>
    <numerusform>{count} laptop was not heard of on the last day</numerusform>
    <numerusform>{count} laptops were not heard of on the last day</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/reporting/report_tree.py" />
   <source>{count} observations of the report are not reviewed</source>
   <translation>
    <numerusform>{count} observation of the report is not reviewed</numerusform>
    <numerusform>{count} observations of the report are not reviewed</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/reporting/report_tree.py" />
   <source>{count} observations may tell of the same events</source>
   <translation>
    <numerusform>{count} observation may tell of the same events as another</numerusform>
    <numerusform>{count} observations may tell of the same events</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/reporting/report_tree.py" />
   <source>{count} observations were not compared with others</source>
   <translation>
    <numerusform>{count} observation was not compared with others</numerusform>
    <numerusform>{count} observations were not compared with others</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/reporting/report_tree.py" />
   <source>{count} findings wait for a second officer</source>
   <translation>
    <numerusform>{count} finding waits for a second officer</numerusform>
    <numerusform>{count} findings wait for a second officer</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/reporting/report_tree.py" />
   <source>{count} records are in no day: none was told</source>
   <translation>
    <numerusform>{count} record is in no day: none was told</numerusform>
    <numerusform>{count} records are in no day: none was told</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/reporting/report_tree.py" />
   <source>{count} rows are in no region's total: none was told</source>
   <translation>
    <numerusform>{count} row is in no region's total: none was told</numerusform>
    <numerusform>{count} rows are in no region's total: none was told</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/reporting/report_tree.py" />
   <source>{count} posts were not watched all the time</source>
   <translation>
    <numerusform>{count} post was not watched all the time</numerusform>
    <numerusform>{count} posts were not watched all the time</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/reporting/report_tree.py" />
   <source>{count} texts have typed figures or numbers that are not there</source>
   <translation>
    <numerusform>{count} text has typed figures or numbers that are not there</numerusform>
    <numerusform>{count} texts have typed figures or numbers that are not there</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/reporting/report_tree.py" />
   <source>{count} texts are not translated</source>
   <translation>
    <numerusform>{count} text is not translated</numerusform>
    <numerusform>{count} texts are not translated</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/reporting/report_tree.py" />
   <source>{count} texts were not read through as they stand</source>
   <translation>
    <numerusform>{count} text was not read through as it stands</numerusform>
    <numerusform>{count} texts were not read through as they stand</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/reporting/report_tree.py" />
   <source>{count} editions of these days wait for an approval</source>
   <translation>
    <numerusform>{count} edition of these days waits for an approval</numerusform>
    <numerusform>{count} editions of these days wait for an approval</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <source>{count} minutes</source>
   <translation>
    <numerusform>{count} minute</numerusform>
    <numerusform>{count} minutes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <source>Evidence: {count} files, {size}</source>
   <translation>
    <numerusform>Evidence: {count} file, {size}</numerusform>
    <numerusform>Evidence: {count} files, {size}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <source>{count} records in no bundle</source>
   <translation>
    <numerusform>{count} record in no bundle</numerusform>
    <numerusform>{count} records in no bundle</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <source>{count} sealed records not proven to have arrived</source>
   <translation>
    <numerusform>{count} sealed record not proven to have arrived</numerusform>
    <numerusform>{count} sealed records not proven to have arrived</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <source>{count} drafts not signed</source>
   <translation>
    <numerusform>{count} draft not signed</numerusform>
    <numerusform>{count} drafts not signed</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/settings/settings_page.py" />
   <source>{count} evidence files that only this laptop has</source>
   <translation>
    <numerusform>{count} evidence file that only this laptop has</numerusform>
    <numerusform>{count} evidence files that only this laptop has</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/settings/wipe_dialog.py" />
   <source>{count} ticks above</source>
   <translation>
    <numerusform>{count} tick above</numerusform>
    <numerusform>{count} ticks above</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/setup/rescue_part.py" />
   <source>{count} records are on the stick: bring it to headquarters.</source>
   <translation>
    <numerusform>{count} record is on the stick: bring it to headquarters.</numerusform>
    <numerusform>{count} records are on the stick: bring it to headquarters.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/table_import/import_table_dialog.py" />
   <source>Sign {count} rows</source>
   <translation>
    <numerusform>Sign {count} row</numerusform>
    <numerusform>Sign {count} rows</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/table_import/import_table_dialog.py" />
   <source>{count} rows will be signed.</source>
   <translation>
    <numerusform>{count} row will be signed.</numerusform>
    <numerusform>{count} rows will be signed.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/table_import/import_table_dialog.py" />
   <source>{count} rows are signed.</source>
   <translation>
    <numerusform>{count} row is signed.</numerusform>
    <numerusform>{count} rows are signed.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/table_import/row_report.py" />
   <source>{count} rows are refused.</source>
   <translation>
    <numerusform>{count} row is refused.</numerusform>
    <numerusform>{count} rows are refused.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/table_import/row_report.py" />
   <source>{count} rows are kept with a note.</source>
   <translation>
    <numerusform>{count} row is kept with a note.</numerusform>
    <numerusform>{count} rows are kept with a note.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../fieldapp/ui/table_import/row_report.py" />
   <source>{count} more lines: copy the report to read them.</source>
   <translation>
    <numerusform>{count} more line: copy the report to read it.</numerusform>
    <numerusform>{count} more lines: copy the report to read them.</numerusform>
   </translation>
  </message>
 </context>
</TS>
