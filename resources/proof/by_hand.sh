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
jq -r '.signatures[] | .keyid + " " + .sig' @TARGETS@ | while read -r id sig; do
  key=$(jq -r --arg id "$id" '.signed.keys[$id].keyval.public' @ROOT@)
  xxd -r -p <<< "302a300506032b6570032100$key" > $t/key; xxd -r -p <<< "$sig" > $t/sig
  openssl pkeyutl -verify -rawin -pubin -keyform DER -inkey $t/key -sigfile $t/sig -in $t/signed
done
jq -r '.signed.targets["@ROSTER_NAME@"].hashes.sha256' @TARGETS@; sha256sum @ROSTER@
#: key
jq -r '.devices[] | select(.kid == "@KID@") | .public_key, .role' @ROSTER@
openssl pkey -pubin -in signer.pem -outform DER | tail -c 32 | xxd -p -c 32
#: log
sed '1,/^$/d' record.tlog-proof > $t/note; sed '/^$/,$d' $t/note > $t/text
key=$(jq -r '.log.vkeys[0]' @ROSTER@ | cut -d+ -f3- | base64 -d | tail -c 32 | xxd -p -c 32)
xxd -r -p <<< "302a300506032b6570032100$key" > $t/key
sed -n '/^— /{p;q}' $t/note | cut -d' ' -f3 | base64 -d | tail -c 64 > $t/sig
openssl pkeyutl -verify -rawin -pubin -keyform DER -inkey $t/key -sigfile $t/sig -in $t/text
h=$({ printf '\0'; sha256sum < record.cose | cut -c 1-64 | xxd -r -p; } | sha256sum | cut -c 1-64)
i=$(sed -n 's/^index //p' record.tlog-proof); n=$(($(sed -n 2p $t/text) - 1))
for s in $(sed '1,2d;/^$/,$d' record.tlog-proof); do
  s=$(base64 -d <<< $s | xxd -p -c 32)
  if ((i & 1 || i == n)); then h=$(xxd -r -p <<< 01$s$h | sha256sum | cut -c 1-64); while ((i && !(i & 1))); do i=$((i / 2)) n=$((n / 2)); done
  else h=$(xxd -r -p <<< 01$h$s | sha256sum | cut -c 1-64); fi
  i=$((i / 2)) n=$((n / 2))
done
echo $h; sed -n 3p $t/text | base64 -d | xxd -p -c 32
#: times
grep '^— ' $t/note | sed 1d | while read -r _ name b; do echo "$name: $(date -u -d @$((16#$(base64 -d <<< $b | head -c 12 | tail -c 8 | xxd -p))))"; done
#: chain
p=; for f in $(ls feed/*.cose 2>/dev/null) record.cose; do xxd -p $f | tr -d '\n' | grep -q "5820$p" && echo "$f: follows"; p=$(sha256sum < $f | cut -c 1-64); done
#: files
sha256sum -c --quiet SHA256SUMS && sha256sum SHA256SUMS && grep '^files ' later.note
for f in $(ls evidence 2>/dev/null); do xxd -p record.cose | tr -d '\n' | grep -c $(sha256sum < evidence/$f | cut -c 1-64); done
