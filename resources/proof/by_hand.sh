#: record
sha256sum record.cose
{ printf '\x84\x6aSignature1'; head -c 16 record.cose | tail -c 14; printf '\x40'; tail -c +18 record.cose | head -c -66; } | cmp - signed-bytes && echo same
tail -c 64 record.cose | cmp - signature && echo same
openssl pkeyutl -verify -rawin -pubin -inkey signer.pem -sigfile signature -in signed-bytes
openssl pkey -pubin -in signer.pem -outform DER | tail -c 32 | sha256sum | cut -c 1-16
#: officers
t=$(mktemp -d)
sha256sum @FIRST_ROOT@
jq -cjS .signed @TARGETS@ > $t/signed
jq .signed.roles.targets.threshold @ROOT@
for id in $(jq -r '.signed.roles.targets.keyids | unique[]' @ROOT@); do
  sig=$(jq -r --arg id "$id" '[.signatures[] | select(.keyid == $id).sig][0] // empty' @TARGETS@); [ "$sig" ] || continue
  key=$(jq -r --arg id "$id" '.signed.keys[$id].keyval.public' @ROOT@)
  xxd -r -p <<< "302a300506032b6570032100$key" > $t/key; xxd -r -p <<< "$sig" > $t/sig
  openssl pkeyutl -verify -rawin -pubin -keyform DER -inkey $t/key -sigfile $t/sig -in $t/signed
done
jq -r '.signed.targets["@ROSTER_NAME@"].hashes.sha256' @TARGETS@; sha256sum @ROSTER@
#: key
root_of() { # LEAF INDEX SIZE HASH...: the root to which the hashes lead
  h=$1 i=$2 n=$(($3 - 1)); for s in ${*:4}; do
  if ((i & 1 || i == n)); then h=$(xxd -r -p <<< 01$s$h | sha256sum | cut -c 1-64); while ((i && !(i & 1))); do i=$((i / 2)) n=$((n / 2)); done
  else h=$(xxd -r -p <<< 01$h$s | sha256sum | cut -c 1-64); fi
  i=$((i / 2)) n=$((n / 2)); done; echo $h
}
leaf=$({ printf '\0'; jq -cjS .entry @ENTRY@; } | sha256sum | cut -c 1-64)
root_of $leaf $(jq .place @ENTRY@) $(jq .entries.size @ROSTER@) $(jq -r '.proof[]' @ENTRY@)
jq -r .entries.root @ROSTER@
jq -r '.entry | .public_key, .role, .revoked_at' @ENTRY@
openssl pkey -pubin -in signer.pem -outform DER | tail -c 32 | xxd -p -c 32
for m in $(jq -r '.openings | keys[]' @ENTRY@); do
  jq -j --arg m $m '"\($m)\n\(.openings[$m].salt)\n\(.openings[$m].value)"' @ENTRY@ | sha256sum | cut -c 1-64
  jq -r --arg m $m '.entry[$m], "\($m): \(.openings[$m].value)"' @ENTRY@
done
#: log
for f in roster.tlog-proof record.tlog-proof; do
  sed '1,/^$/d' $f > $t/note; sed '/^$/,$d' $t/note > $t/text
  vkey=$(jq -r --arg o "$(head -n 1 $t/text)" --argjson n $(sed -n 2p $t/text) '[.log, (.log.earlier // [] | .[]) | select(.origin == $o and (.size // infinite) >= $n)][0].vkeys[0]' @ROSTER@)
  xxd -r -p <<< "302a300506032b6570032100$(cut -d+ -f3- <<< $vkey | base64 -d | tail -c 32 | xxd -p -c 32)" > $t/key
  sed -n '/^— /{p;q}' $t/note | cut -d' ' -f3 | base64 -d | tail -c 64 > $t/sig
  openssl pkeyutl -verify -rawin -pubin -keyform DER -inkey $t/key -sigfile $t/sig -in $t/text
  file=record.cose; [ $f = record.tlog-proof ] || file=@ROSTER@
  leaf=$({ printf '\0'; sha256sum < $file | cut -c 1-64 | xxd -r -p; } | sha256sum | cut -c 1-64)
  root_of $leaf $(sed -n 's/^index //p' $f) $(sed -n 2p $t/text) $(for s in $(sed '1,2d;/^$/,$d' $f); do base64 -d <<< $s | xxd -p -c 32; done)
  sed -n 3p $t/text | base64 -d | xxd -p -c 32
done
grep '^roster ' later.note; sha256sum < @ROSTER@
#: times
grep '^— ' $t/note | sed 1d | while read -r _ name b; do
  id=$(base64 -d <<< $b | head -c 4 | xxd -p); at=$((16#$(base64 -d <<< $b | head -c 12 | tail -c 8 | xxd -p)))
  base64 -d <<< $(jq -r --arg k "$name+$id+" '.log | .vkeys[], .witnesses[] | select(startswith($k))' @ROSTER@ | cut -d+ -f3-) > $t/vkey
  echo "$name: $(date -u -d @$at)"; [ "$(head -c 1 $t/vkey | xxd -p)" = 04 ] || { echo not checked here; continue; }
  xxd -r -p <<< "302a300506032b6570032100$(tail -c 32 $t/vkey | xxd -p -c 32)" > $t/key; base64 -d <<< $b | tail -c 64 > $t/sig
  { printf 'cosignature/v1\ntime %s\n' $at; cat $t/text; } > $t/signed
  openssl pkeyutl -verify -rawin -pubin -keyform DER -inkey $t/key -sigfile $t/sig -in $t/signed
done
#: chain
p=; for f in $(ls feed/*.cose 2>/dev/null) record.cose; do xxd -p $f | tr -d '\n' | grep -q "5820$p" && echo "$f: follows"; p=$(sha256sum < $f | cut -c 1-64); done
#: files
sha256sum -c --quiet SHA256SUMS && sha256sum SHA256SUMS && grep '^files ' later.note
for f in $(ls evidence 2>/dev/null); do xxd -p record.cose | tr -d '\n' | grep -c $(sha256sum < evidence/$f | cut -c 1-64); done
